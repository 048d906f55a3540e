"""Asking back: "did you mean", and the nearest names where nothing fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from negotiation.answers_pay import plain_label
from negotiation.errors import NotFound
from negotiation.facts import Certainty, Facts, Guide, Match, Named
from negotiation.replies import Reply, escape

T = TypeVar("T")
_MOST_NAMED = 8
_MOST_ROLES = 20
_MOST_TYPED = 60


def sure(match: Match[T]) -> T | None:
    """The best match where it may be used without asking."""
    return match.best if match.certainty in (Certainty.EXACT, Certainty.LIKELY) else None


def which_company(facts: Facts, typed: str, found: Match[Named]) -> Reply:
    """A company that was not understood."""
    every = facts.companies()
    if not every:
        return Reply("No guides are loaded yet. Please try again in a moment.", title="Pay bands")
    if not typed.strip():
        names = listed((each.name for each in every), len(every))
        return Reply(f"Which company? The guides cover {names}.", title="Pay bands")
    if found.certainty is Certainty.DOUBTFUL and found.best is not None:
        options = (found.best, *found.others)
        return Reply(
            f"I am not sure which company “{_quoted(typed)}” is.\n\n"
            + _did_you_mean(each.name for each in options)
            + f"\n\nAsk again with its name, for example `/band {options[0].key} …`.",
            title="Which company?",
        )
    for name in facts.level_companies():
        if name.casefold() == typed.strip().casefold():
            return only_a_peer(Named(name, name), found.others)
    nearest = found.others or every[:_MOST_NAMED]
    lead = "The nearest that have one" if found.others else "The guides cover"
    total = len(nearest) if found.others else len(every)
    return Reply(
        f"There is no guide for “{_quoted(typed)}”.\n\n"
        f"{lead}: {listed((each.name for each in nearest), total)}.",
        title="No such company",
    )


def only_a_peer(named: Named, nearest: Sequence[Named] = ()) -> Reply:
    """A company that level mappings name but nobody wrote a guide for."""
    name = plain_label(named.name)
    text = (
        f"There is no guide for {name}, so no pay figures. Other guides compare their levels with "
        f"it: try `/level company: {name}`."
    )
    if nearest:
        text += f"\n\nSpelled like it: {listed(each.name for each in nearest)}."
    return Reply(text, title="No guide for this company")


def whose_role(guides: Sequence[Guide]) -> Reply:
    """A role without a company."""
    names = listed((guide.company for guide in guides[:_MOST_NAMED]), len(guides))
    role = plain_label(guides[0].role)
    return Reply(f"{role} at which company? There are guides for {names}.", title="Which company?")


def which_role(facts: Facts, named: Named, typed: str, found: Match[Guide]) -> Reply:
    """A role that was not understood, at a company that was."""
    company = plain_label(named.name)
    guides = facts.roles(named.key)
    every = listed((guide.role for guide in guides), len(guides), _MOST_ROLES)
    if not typed.strip():
        return Reply(f"Which role at {company}? The guides have {every}.", title=company)
    if found.certainty is Certainty.DOUBTFUL and found.best is not None:
        options = [guide.role for guide in (found.best, *found.others)]
        return Reply(
            f"“{_quoted(typed)}” at {company}:\n\n" + _did_you_mean(options),
            title="Which role?",
        )
    return Reply(
        f"There is no guide for “{_quoted(typed)}” at {company}. The guides have {every}.",
        title="No such role",
    )


def which_region(named: Named, guide: Guide, typed: str, found: Match[str]) -> Reply:
    """A region that was not understood, in a guide that was."""
    what = f"{plain_label(named.name)}, {plain_label(guide.role)}"
    if found.certainty is Certainty.DOUBTFUL and found.best is not None:
        options = (found.best, *found.others)
        lead = f"The guide for {what} has no row that is “{_quoted(typed)}” beyond doubt."
        return Reply(f"{lead}\n\n" + _did_you_mean(options), title="Which region?")
    if not found.others:
        text = f"The guide for {what} does not tell regions apart. Leave the region out."
        return Reply(text, title="No such region")
    return Reply(
        f"The guide for {what} has no row for “{_quoted(typed)}”. It has "
        f"{listed(found.others)}. Leave the region out to see them side by side.",
        title="No such region",
    )


def level_not_found(error: NotFound) -> Reply:
    """A level, or the company it is asked of, that no guide speaks of."""
    lines = [escape(str(error))]
    if error.nearest:
        lead = "Did you mean" if error.key == "company" else "What the guides do speak of"
        lines.append(f"{lead}: {listed(error.nearest)}{'?' if error.key == 'company' else '.'}")
    return Reply("\n\n".join(lines), title="Levels")


def listed(names: Iterable[str], total: int | None = None, most: int = _MOST_NAMED) -> str:
    """`A, B and C`; a long list is cut, and says by how much."""
    shown = [plain_label(name) for name in dict.fromkeys(names)]
    every = max(total or 0, len(shown))
    shown = shown[:most]
    if not shown:
        return "none"
    left = every - len(shown)
    if left > 0:
        return f"{', '.join(shown)} and {left} more"
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def _did_you_mean(names: Iterable[str]) -> str:
    bold = [f"**{plain_label(name)}**" for name in dict.fromkeys(names)]
    if len(bold) == 1:
        return f"Did you mean {bold[0]}?"
    return "Did you mean\n" + "\n".join(f"• {name}" for name in bold)


def _quoted(typed: str) -> str:
    words = " ".join(typed.split())
    return escape(words if len(words) <= _MOST_TYPED else words[: _MOST_TYPED - 1] + "…")
