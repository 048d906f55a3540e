"""What makes an amount no pay, and what names one that has no label: rules, in their order.

Each has a line that it decides and one that looks like it and that it leaves alone; both are
tests, with what the line says behind the arrow, in thousands.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from guides.advice.figure_labels import Label, last_named
from guides.advice.found_figure import FoundFigure
from guides.text import beside
from negotiation.model.guide import Component
from negotiation.model.money import Period


class Part(NamedTuple):
    """A figure with what names it. `earlier`: the figure before; `previous`: where that ends.

    `before` stands before the figure, `after` behind it and its label.
    """

    entry: FoundFigure
    text: str
    label: Label
    earlier: FoundFigure | None
    previous: int
    before: str
    after: str


def part_of(
    entry: FoundFigure, text: str, label: Label, earlier: FoundFigure | None, previous: int
) -> Part:
    """A figure where it stands in a sentence in lower case."""
    return Part(
        entry,
        text,
        label,
        earlier,
        previous,
        beside.before(text, entry.start),
        beside.behind(text, label.end),
    )


class NoPay(NamedTuple):
    """Where it `holds`, a figure is a raise, a price, a budget or a share of something else."""

    holds: Callable[[Part], bool]
    example: str
    counter: str


class Named(NamedTuple):
    """What a figure without a component is; None: this rule can't tell.

    `anyway`: also a figure that something before it names, if nothing behind does.
    """

    tells: Callable[[Part], Component | None]
    example: str
    counter: str
    anyway: bool = False


# A figure that is a change, a cost or a price, by the word after it (and its label).
_CHANGED = (
    r"(?:increases?|adjustments?|premiums?|uplifts?|lifts?|bumps?|raises?|gap|delta|increments?|"
    r"refresh\w*|budgets?|relocation|stipends?|allowances?|revenue|arr|valuation|market cap|fund|"
    r"aum|improvement|higher|more|in savings|payouts?|investment|deals?|retainer|difference|"
    r"kicker|spread|bridge|reimbursement|strike|share price|each|apiece)\b"
)
_NO_LINK = r"(?!(?:with|and|or|for|plus|base|in|over|to|at|if|citing|the)\b)"
# After a label one word may stand between ("RSU band uplift"), after a bare amount three.
_CHANGE_AFTER_LABEL = re.compile(rf"\s*\)?\s*(?:{_NO_LINK}[\w/-]+ )?{_CHANGED}")
_CHANGE_AFTER = re.compile(rf"\s*\)?\s*(?:{_NO_LINK}[\w/-]+ ){{0,3}}?{_CHANGED}")
_CHANGE_BEFORE = re.compile(
    r"(?:\b(?:increases?|raise|bump|uplift|lift|premium|adjustment|refresh\w*|budget|"
    r"relocation|stipend|allowance|gap|delta|"
    r"additional|extra|another|saving|savings|costs?|leaving|revenue|"
    r"valuation|up from|from|versus|vs\.?|instead of|rather than|not|"
    r"by|of the|capped at|stuck at|relocation[\w/ ]{0,24}(?:package|support|budget) of|"
    r"retention bonus|retention award|retention package|retention grant) (?:(?:a|"
    r"an|the|of|package|grants?|typical|just|only|about|current|your|standard|this|"
    r"another|floor) )*|\bbudget (?:—|--) |[+])\(?$"
)
_ADDS = re.compile(r"\badd(?:s|ing)? (?:(?:an?|the|of|about|another) )*\(?$")
_MORE = re.compile(
    r"\b(?:more|extra|further|additional|increase|uplift|raise|bump|relocation|moving|severance) "
)
_IN_FULL = re.compile(r"\b(?:at|the full) 100%$")
_PERCENT_OF = re.compile(r"\s+of (?!base\b)")
_STEP = re.compile(r"\bfrom [^ ]{2,24} (?:up )?to $")
_OF_BASE = re.compile(r" of (?:the )?base(?: salary)? ?(?:—|--|[(,/]|or) ?")
_SUM = re.compile(
    r"\b(?:reach(?:ing|es)?|bring(?:ing|s)(?: (?:it|me|us|this|that|everything))?(?: to)?|"
    r"total(?:l?ing|s)|for a total of)\s*(?:approximately |about |around |~)?$"
)
# "If RSUs reach $X": theirs, not the sum of all.
_REACHES = re.compile(r"\b(?:base|rsus?|equity|options|stock|bonus) reach(?:es)?\s*$")
_PUSHES = re.compile(r"\b(?:push|target|ask|anchor|open|request|negotiate|accept|floor|counter|at)")
_APPOSED = re.compile(r"(?:—|--|:) (?:at least |about |around )?$")
_VESTS = re.compile(r"\+?\s*\(?(?:4|four)[- ]?y(?:ea)?r")
_BREAK = re.compile(r"[.;]\s|\b(?:but|if)\b")


def _is_more(part: Part) -> bool:
    return part.label.words is not None and _MORE.search(part.label.words) is not None


def _is_added(part: Part) -> bool:
    one_off = part.entry.component is Component.SIGN_ON
    return not one_off and _ADDS.search(part.before) is not None


def _is_change_behind(part: Part) -> bool:
    bare = part.label.end == part.entry.end
    return (_CHANGE_AFTER if bare else _CHANGE_AFTER_LABEL).match(part.after) is not None


def _is_change_before(part: Part) -> bool:
    return _CHANGE_BEFORE.search(part.before) is not None


def _is_other_share(part: Part) -> bool:
    share = part.entry.percent is not None
    return share and (part.label.of_another or part.entry.component is not Component.BONUS)


def _is_share_of_something(part: Part) -> bool:
    percent = part.entry.percent is not None
    return percent and _PERCENT_OF.match(part.text, part.entry.end) is not None


def _is_all_of_target(part: Part) -> bool:
    share = part.entry.percent is not None
    return share and _IN_FULL.search(beside.before(part.text, part.entry.end)) is not None


NO_PAY: tuple[NoPay, ...] = (
    NoPay(
        _is_more,
        "Ask for $60K more in RSUs. → ",
        "Ask for $60K in RSUs. → ask equity 60",
    ),
    NoPay(
        # "Add a $30K sign-on" asks for one; "add $30K" to what is paid each year is a raise.
        _is_added,
        "Ask them to add $30K to base: $220K base. → ask base 220",
        "Ask them to add a $30K sign-on bonus. → ask sign_on 30",
    ),
    NoPay(
        _is_change_behind,
        "Ask for a $20K base increase. → ",
        "Ask for a $220K base, an increase. → ask base 220",
    ),
    NoPay(
        _is_change_before,
        "Ask for base pay, a raise of $20K base. → ",
        "Ask for base pay, a raise: $220K base. → ask base 220",
    ),
    NoPay(
        _is_other_share,
        "Ask for a bonus: a 5% RSU vest. → ",
        "Ask for a bonus, a 15% bonus. → ask bonus 15%",
    ),
    NoPay(
        _is_share_of_something,
        "Ask for a bonus: a 25% of profits bonus. → ",
        "Ask for a bonus: a bonus of 25% of base. → ask bonus 25%",
    ),
    NoPay(
        # All of the target, not a bonus as large as the base.
        _is_all_of_target,
        "Ask for the bonus at 100%. → ",
        "Ask for a bonus of 100%. → ask bonus 100%",
    ),
)


def _as_sum(part: Part) -> Component | None:
    if part.label.words is not None or _REACHES.search(part.before):
        return None
    return Component.TOTAL if _SUM.search(part.before) else None


def _as_same_share(part: Part) -> Component | None:
    first = part.earlier
    if first is None or first.percent is None:
        return None
    same = _OF_BASE.fullmatch(part.text, first.end, part.entry.start)
    return first.component if same else None


def _as_next_step(part: Part) -> Component | None:
    if part.earlier is None or _STEP.search(part.before) is None:
        return None
    return part.earlier.component


def _as_vesting(part: Part) -> Component | None:
    amount = part.entry.amount
    vests = amount is not None and (amount.per is Period.GRANT or _VESTS.match(part.after))
    return Component.EQUITY if vests else None


def _as_named_further_away(part: Part) -> Component | None:
    before = part.text[part.previous : part.entry.start]
    named = last_named(before) if part.entry.amount is not None else None
    if named is None:
        return None
    component, end = named
    if _PUSHES.search(before, end) is None and _APPOSED.search(before) is None:
        return None
    return component if _BREAK.search(before, end) is None else None


NAMES: tuple[Named, ...] = (
    Named(
        _as_sum,
        "Ask for more base pay, bringing it to $350K. → ask total 350",
        "Ask for more base pay, at $250K. → ask base 250",
        anyway=True,
    ),
    Named(
        # The same bonus in money.
        _as_same_share,
        "Ask for a bonus of 20% of base — $47K. → ask bonus 20%, ask bonus 47",
        "Ask for a bonus of 20% of base — or $190K base. → ask bonus 20%, ask base 190",
    ),
    Named(
        _as_next_step,
        "Ask for $200K base, then push RSUs from $250K to $325K. → ask base 200, ask equity 325",
        "Ask for $200K base, then push from RSUs to $225K base. → ask base 200, ask base 225",
    ),
    Named(
        _as_vesting,
        "Ask for $220K base and $320K (4-year vest). → ask base 220, ask equity 320",
        "Ask for $220K base and $32K bonus (4-year plan). → ask base 220, ask bonus 32",
    ),
    Named(
        _as_named_further_away,
        "Ask for $220K base. Haggle over options — push for $75K. → ask base 220, ask equity 75",
        "Ask for $220K base. Haggle over options — push for $75K TC. → ask base 220, ask total 75",
    ),
)
