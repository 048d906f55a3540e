"""Asking back: "did you mean", and the nearest names where nothing fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from negotiation.lookup.query import (
    ASK,
    LONGEST_LABEL,
    Command,
    LookUp,
    about_button,
    look_up_menu,
)
from negotiation.lookup.row_text import plain_label
from negotiation.model.errors import NotFound
from negotiation.model.facts import Certainty, Facts, Match, Named
from negotiation.model.guide import Guide
from negotiation.model.record import replace
from negotiation.model.replies import Menu, Reply, escape

T = TypeVar("T")
_MOST_NAMED = 8
_MOST_ROLES = 20
_MOST_TYPED = 60
_MOST_LISTED = 25
_NOBODY = "none"


def which_company(facts: Facts, typed: str, found: Match[Named], asked: LookUp) -> Reply:
    """A company that was not understood; `asked` is the rest of the question."""
    every = facts.companies()
    if not every:
        return Reply("No guides are loaded yet. Please try again in a moment.", title="Pay bands")
    if not typed.strip():
        names = listed((each.name for each in every), len(every))
        return Reply(
            f"Which company? The guides cover {names}.",
            title="Pay bands",
            menu=_companies(every, asked),
        )
    if found.certainty is Certainty.DOUBTFUL and found.best is not None:
        options = (found.best, *found.others)
        return Reply(
            f"I am not sure which company “{_quoted(typed)}” is.\n\n"
            + _did_you_mean(each.name for each in options)
            + f"\n\nAsk again with its name, for example `/band {options[0].key} …`.",
            title="Which company?",
            menu=_companies(options, asked),
        )
    for name in facts.level_companies():
        if name.casefold() == typed.strip().casefold():
            return only_a_peer(Named(name, name), found.others, asked)
    nearest = found.others or every[:_MOST_NAMED]
    lead = "The nearest that have one" if found.others else "The guides cover"
    total = len(nearest) if found.others else len(every)
    return Reply(
        f"There is no guide for “{_quoted(typed)}”.\n\n"
        f"{lead}: {listed((each.name for each in nearest), total)}.",
        title="No such company",
        menu=_companies(nearest if found.others else every, asked),
    )


def only_a_peer(named: Named, nearest: Sequence[Named] = (), asked: LookUp | None = None) -> Reply:
    """A company that level mappings name but nobody wrote a guide for."""
    name = plain_label(named.name)
    text = (
        f"There is no guide for {name}, so no pay figures. Other guides compare their levels with "
        f"it: `/level company: {name}`."
    )
    if nearest:
        text += f"\n\nSpelled like it: {listed(each.name for each in nearest)}."
    levels = about_button(
        ASK, f"Levels of {named.name}"[:LONGEST_LABEL], LookUp(Command.LEVEL, named.name)
    )
    menu = _companies(nearest, asked) if asked is not None else None
    return Reply(text, title="No guide for this company", menu=menu, buttons=levels)


def whose_role(
    guides: Sequence[Guide],
    asked: LookUp,
    unknown: str = "",
    near: Match[Named] | None = None,
) -> Reply:
    """A role without a company; `unknown` are words beside it that may have been one."""
    names = listed((guide.company for guide in guides[:_MOST_NAMED]), len(guides))
    role = plain_label(guides[0].role)
    text = f"{role} at which company? There are guides for {names}."
    if unknown:
        options = () if near is None else (near.best, *near.others)
        guess = listed(named.name for named in options if named is not None)
        meant = f" Did you mean {guess}?" if guess != _NOBODY else ""
        text = f"I know no company called “{_quoted(unknown)}”.{meant}\n\n{text}"
    questions = (
        (guide.company, replace(asked, company=guide.company_key, role=guide.role_key))
        for guide in guides
    )
    return Reply(text, title="Which company?", menu=look_up_menu("Pick a company", questions))


def which_role(facts: Facts, named: Named, typed: str, found: Match[Guide], asked: LookUp) -> Reply:
    """A role that was not understood, at a company that was."""
    company = plain_label(named.name)
    guides = facts.roles(named.key)
    every = listed((guide.role for guide in guides), len(guides), _MOST_ROLES)
    if not typed.strip():
        text = f"Which role at {company}? The guides have {every}."
        return Reply(text, title=company, menu=_roles(guides, asked))
    if found.certainty is Certainty.DOUBTFUL and found.best is not None:
        options = (found.best, *found.others)
        return Reply(
            f"“{_quoted(typed)}” at {company}:\n\n"
            + _did_you_mean(guide.role for guide in options),
            title="Which role?",
            menu=_roles(options, asked),
        )
    return Reply(
        f"There is no guide for “{_quoted(typed)}” at {company}. The guides have {every}.",
        title="No such role",
        menu=_roles(guides, asked),
    )


def which_region(named: Named, guide: Guide, typed: str, found: Match[str], asked: LookUp) -> Reply:
    """A region that was not understood, in a guide that was."""
    what = f"{plain_label(named.name)}, {plain_label(guide.role)}"
    if found.certainty is Certainty.DOUBTFUL and found.best is not None:
        options = (found.best, *found.others)
        lead = f"The guide for {what} has no row that is “{_quoted(typed)}” beyond doubt."
        return Reply(
            f"{lead}\n\n" + _did_you_mean(options),
            title="Which region?",
            menu=_region_menu(options, asked),
        )
    if not found.others:
        text = f"The guide for {what} does not tell regions apart. Leave the region out."
        return Reply(text, title="No such region")
    return Reply(
        f"The guide for {what} has no row for “{_quoted(typed)}”. It has "
        f"{listed(found.others)}. Leave the region out to see them side by side.",
        title="No such region",
        menu=_region_menu(found.others, asked),
    )


def level_not_found(error: NotFound, company: str, level: str) -> Reply:
    """A level, or the company it is asked of, that no guide speaks of."""
    lines = [escape(str(error))]
    if error.nearest:
        lead = "Did you mean" if error.key == "company" else "What the guides do speak of"
        lines.append(f"{lead}: {listed(error.nearest)}{'?' if error.key == 'company' else '.'}")
    if error.key == "company":
        questions = [(name, LookUp(Command.LEVEL, name, level=level)) for name in error.nearest]
    else:
        questions = [(name, LookUp(Command.LEVEL, company, level=name)) for name in error.nearest]
    menu = look_up_menu("Pick a company" if error.key == "company" else "Pick a level", questions)
    return Reply("\n\n".join(lines), title="Levels", menu=menu)


def whose_level(facts: Facts, level: str) -> Reply:
    """A level without a company."""
    every = facts.level_companies()
    shown = plain_label(level.upper())
    text = f"{shown} at which company? Levels of the same name mean different things."
    if every:
        text += f" The guides speak of {listed(every, len(every))}."
    return Reply(f"{text}\n\nFor example `/level company: Google level: L5`.", title="Levels")


def listed(names: Iterable[str], total: int | None = None, most: int = _MOST_NAMED) -> str:
    """`A, B and C`; a long list is cut, and says by how much."""
    shown = [plain_label(name) for name in dict.fromkeys(names)]
    every = max(total or 0, len(shown))
    shown = shown[:most]
    if not shown:
        return _NOBODY
    left = every - len(shown)
    if left > 0:
        return f"{', '.join(shown)} and {left} more"
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def _region_menu(labels: Sequence[str], asked: LookUp) -> Menu | None:
    """One region of the guide that `asked` names, out of several."""
    questions = ((label, replace(asked, region=label)) for label in labels)
    return look_up_menu("Pick a region", questions)


def _companies(names: Sequence[Named], asked: LookUp) -> Menu | None:
    if len(names) > _MOST_LISTED:
        return None  # nobody looks for theirs in hundreds: it is quicker typed
    questions = ((named.name, replace(asked, company=named.key)) for named in names)
    return look_up_menu("Pick a company", questions)


def _roles(guides: Sequence[Guide], asked: LookUp) -> Menu | None:
    questions = ((guide.role, replace(asked, role=guide.role_key)) for guide in guides)
    return look_up_menu("Pick a role", questions)


def _did_you_mean(names: Iterable[str]) -> str:
    bold = [f"**{plain_label(name)}**" for name in dict.fromkeys(names)]
    if len(bold) == 1:
        return f"Did you mean {bold[0]}?"
    return "Did you mean\n" + "\n".join(f"• {name}" for name in bold)


def _quoted(typed: str) -> str:
    words = " ".join(typed.split())
    return escape(words if len(words) <= _MOST_TYPED else words[: _MOST_TYPED - 1] + "…")
