"""The words that name a part of pay, and which of them belongs to an amount."""

from __future__ import annotations

import re
from typing import NamedTuple

from guides.advice.found_figure import FoundFigure
from negotiation.model.guide import Component

_LABELS = (
    (
        Component.SIGN_ON,
        # "I could sign on Friday" names no bonus.
        r"(?:retention |critical[ -]project |joining )?(?:sign(?:ing)?[ -]?ons?"
        r"(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day| the (?:spot|same|dotted))|"
        r"signing)(?:[ -]bonus(?:es)?)?|joining bonus",
    ),
    (
        Component.TOTAL,
        r"total(?: [\w-]+){0,2}? (?:comp(?:ensation)?|package|cash|tc|target|rewards?)\b|"
        r"total|tc|ote|all[ -]in|comp(?:ensation)?|package",
    ),
    (Component.BASE, r"base(?: salar(?:y|ies)| pay| cash)?|salar(?:y|ies)"),
    (
        Component.EQUITY,
        r"rsus?|psus?|ppus?|equity|options?|stocks?|carry(?: ?/ ?bonus)?|"
        r"profit[- ]?shar(?:ing|e)s?|phantom|grants?|shares|carried interest|"
        r"p(?:n|&)l (?:participation|share)|profit participation|"
        r"(?:fund|secondary|medallion) access(?: value)?|access value",
    ),
    (
        Component.BONUS,
        r"bonus(?:es)?|guarantees?|variable (?:comp(?:ensation)?|pay|component)(?: component)?",
    ),
)
_LABEL = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(f"(?P<{component.name}>{named})" for component, named in _LABELS)
    + r")(?!\w)"
)
_COMPONENTS = {component.name: component for component in Component}

# Words that may stand between an amount and its label ("$40K guaranteed first-year bonus").
_BETWEEN = (
    r"(?:(?!(?:and|with|for|or|plus|to|at|if|but|because|which|that|is|are|over|from|on|"
    r"versus|vs|by|"
    r"bringing|when|while|unless|as|per|if|structured|based|tied|reflecting|framed|before|"
    r"using|given|so)\b)"
    r"[\w.'&%-]+ ){0,4}?"
)
_RIGHT = re.compile(
    r"\+?(?:\s?/\s?(?:yr|year|4[ -]?yrs?))?\s*(?:of (?:that|it) )?(?:(?:in|of|worth of) )?"
    r"(?:(?:an?|the|my|your|additional) )?" + _BETWEEN + _LABEL.pattern
)
_CONNECTED = re.compile(
    r"^(?:/4yr|/yr|s)?(?: \([^()]{0,60}\))?(?: of [\d,]{1,9} (?:units|shares|rsus|options))?"
    r"(?:, (?=north of|upwards of|roughly|ideally|around|about))?"
    r"(?: \((?=about|approx|roughly|worth))?(?: ?(?<=[ (])(?!(?:and|or|plus|with|but|if|because|"
    r"to choose|to join)\b)[\w.'%/-]+){0,4}?\s*"
    r"(?:[:=]|(?:of|at|to|above|over|exceed(?:s|ing)?|clears?|crosses|is|are|was|should be|"
    r"between|around|near|north of|upwards of|ideally|below|under|than|by|from|"
    r"target(?:ing|s)?|ask|approximately|about|toward|reach(?:es|ing)?|hits?|set at|valued at|"
    r"starting at))?\s*"
    r"(?:(?:at )?(?:least|approximately|around|about|roughly|up to|minimum|above|a|an|"
    r"the)\s+){0,2}[~≈(+]{0,2}\s*$"
)
_ASIDE = re.compile(r"\([^()]*\)")
_TIED = re.compile(
    r"(?:\bof|\bat|\bto|\bis|:|=|above|exceeds?|below)\s*[~(]?"
    r"(?:an? |at least |approximately )?\s*$"
)
# A label this far from its amount ("$240K effective Year 1 comp") gives way to one before it.
_NEAR = 20


class Label(NamedTuple):
    """What names a figure: its component, and where the words behind it end that say what it is.

    `words` stand behind it and name it. `of_another`: a percentage of another part than the bonus.
    """

    component: Component | None
    end: int
    words: str | None = None
    of_another: bool = False


def last_named(before: str) -> tuple[Component, int] | None:
    """The part of pay that a text names last, and where its name ends."""
    last = None
    for match in _LABEL.finditer(before):
        last = match
    if last is None or last.lastgroup is None:
        return None
    return _COMPONENTS[last.lastgroup], last.end()


def find_label(text: str, entry: FoundFigure, previous: int, following: int) -> Label:
    """What the words beside a figure name it, between the figure before and the one after it.

    `previous` is where the former ends with its label, `following` where the latter begins.
    """
    before, after = text[previous : entry.start], text[entry.end : following]
    right = _RIGHT.match(after)
    of_another = False
    if entry.percent is not None and right is not None and right.lastgroup != "BONUS":
        of_another = not after.lstrip("+").startswith(" of ")  # "20% of base", "5% RSU vest"
        right = None
    if right is None or right.lastgroup is None:
        left = _left(before)
        return Label(left[0] if left is not None else None, entry.end, None, of_another)
    if right.start(right.lastgroup) > _NEAR:
        left = _left(before)
        if left is not None and left[1]:
            return Label(left[0], entry.end, right[0])
    return Label(_COMPONENTS[right.lastgroup], entry.end + right.end(), right[0])


def _left(before: str) -> tuple[Component, bool] | None:
    """The component named before an amount, and whether it is tied to it ("base of $X")."""
    if ")" in before:
        # "Total comp (base + RSUs) exceeds $300K": what it is made of is no label.
        before = _ASIDE.sub("()", before)
    named = last_named(before)
    if named is None:
        return None
    tail = before[named[1] :]
    if _CONNECTED.match(tail) is None:
        return None
    return named[0], _TIED.search(tail) is not None
