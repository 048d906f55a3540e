"""Two to four places of pay side by side: part by part, each in its own currency.

A card's menu lists the places that are on it, so the card itself says what it compares: what is
put beside them later needs nothing that is kept elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from negotiation.lookup.band import BandAsked, age_note, rows_asked, source_lines
from negotiation.lookup.look_ups import find_again, find_band, find_line
from negotiation.lookup.not_found import listed
from negotiation.lookup.query import (
    BESIDE,
    LONGEST,
    Command,
    LookUp,
    look_up_menu,
    read_look_up,
)
from negotiation.lookup.row_text import component_name, part_text, plain_label, row_text
from negotiation.model.facts import Facts
from negotiation.model.guide import BandRow, Component, Guide
from negotiation.model.record import replace
from negotiation.model.replies import Button, Field, Form, Menu, Reply, escape

MOST_SIDES = 4
EVERY = LookUp(Command.COMPARE, "all")  # what the card's menu lists
_DOT = " · "
_NEAREST = 4  # buttons for each place that was not found
_MOST_LABEL = 80
_MOST_TYPED = 60
_NOT_THERE = "not in the guide"
_PARTS = (
    (Component.BASE, "Base"),
    (Component.EQUITY, "Equity"),
    (Component.BONUS, "Bonus"),
    (Component.SIGN_ON, "Sign-on"),
    (Component.TOTAL, "Total"),
)


@dataclass(frozen=True, slots=True)
class Side:
    """One row of one guide."""

    company: str
    guide: Guide
    row: BandRow

    @property
    def question(self) -> LookUp:
        """The row as a question to the guides."""
        guide, row = self.guide, self.row
        keys = (guide.company_key, guide.role_key)
        return LookUp(Command.BAND, *keys, row.region or "", row.level or "")

    @property
    def place(self) -> str:
        """The row's own label."""
        return _DOT.join(filter(None, (self.row.region, self.row.level_name)))


@dataclass(frozen=True, slots=True)
class Missing:
    """What was asked for and is no one row: why, and the nearest as (label, question)."""

    typed: str
    why: str
    nearest: tuple[tuple[str, LookUp], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was found, each once and in the order it was asked for, and what was not."""

    sides: tuple[Side, ...]
    missing: tuple[Missing, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What tells the sides apart: company and place, and the role where it differs."""
        roles = len({side.guide.role for side in self.sides}) > 1
        return tuple(
            _DOT.join(filter(None, (side.company, side.guide.role if roles else "", side.place)))
            for side in self.sides
        )


def compare(facts: Facts, asked: Iterable[str], *, today: date | None = None) -> Comparison:
    """Each of `asked` is a loose line, a name that `suggest_places` gave, or a question's text."""
    sides: dict[LookUp, Side] = {}
    missing: list[Missing] = []
    for text in list(dict.fromkeys(one.strip() for one in asked if one.strip()))[:MOST_SIDES]:
        found = _side(facts, text, today)
        if isinstance(found, Side):
            sides.setdefault(found.question, found)
        else:
            missing.append(found)
    return Comparison(tuple(sides.values()), tuple(missing))


def _side(facts: Facts, text: str, today: date | None) -> Side | Missing:
    found = _found(facts, text, today)
    if isinstance(found, Reply):
        return Missing(text, found.text.partition("\n")[0], _offered(found.menu))
    rows, _ = rows_asked(found.guide, found.region, found.level)
    if len(rows) == 1:
        return Side(found.company, found.guide, rows[0])
    name = f"{plain_label(found.company)}, {plain_label(found.guide.role)}"
    if not rows:
        return Missing(text, f"The guide for {name} has no pay figures.", ())
    sides = (Side(found.company, found.guide, row) for row in rows)
    nearest = tuple((f"{side.company} · {side.place}", side.question) for side in sides)
    return Missing(text, f"{name} has several places or levels: which one?", nearest)


def _found(facts: Facts, text: str, today: date | None) -> BandAsked | Reply:
    question = read_look_up(text)
    if question is not None:
        return find_again(facts, question, today=today)
    parts = text.split(_DOT)
    if len(parts) > 1:
        company, role, region, level = (*parts, "", "", "")[:4]
        found = find_band(facts, company, role, region, level, today=today)
        if isinstance(found, BandAsked):
            return found
    return find_line(facts, text, today=today)


def _offered(menu: Menu | None) -> tuple[tuple[str, LookUp], ...]:
    """What a question back offers."""
    options = menu.options if menu is not None else ()
    pairs = ((option.label, read_look_up(option.value)) for option in options)
    return tuple((label, question) for label, question in pairs if question is not None)


# --- In words -------------------------------------------------------------------------------------


def compare_reply(found: Comparison, *, today: date | None = None) -> Reply:
    """Part by part; what was not found is said first, with the nearest as buttons."""
    names, both = found.names, len(found.sides) > 1
    parts = [f"“{_quoted(one.typed)}”: {one.why}" for one in found.missing]
    parts += _table(found) if both else _too_few(found)
    questions = zip(names, (side.question for side in found.sides), strict=True)
    return Reply(
        "\n\n".join(parts),
        title="Side by side",
        note="\n".join(_ages(found, today)),
        source="\n".join(source_lines(side.guide, (side.row,)) for side in found.sides),
        menu=look_up_menu("Open one of them", questions),
        buttons=_nearest_buttons(found),
        asked=EVERY.text if both else "",
    )


def _too_few(found: Comparison) -> list[str]:
    if found.sides:
        return [f"So far there is **{plain_label(found.names[0])}**, and nothing beside it."]
    return [] if found.missing else ["Name two to four, like `Midjourney, ML engineer, SF`."]


def _table(found: Comparison) -> list[str]:
    """A block for each part of pay with a line for each place, then what explains them."""
    blocks = [_block(found, component, heading) for component, heading in _PARTS]
    remarks = dict.fromkeys(one for side in found.sides for one in row_text(side.row).remarks)
    unpriced = [heading.casefold() for (_, heading), block in zip(_PARTS, blocks, strict=True)
                if not block]  # fmt: skip
    missing = [f"In none of the guides: {listed(unpriced)}."] if unpriced else []
    return [*filter(None, blocks), *remarks, *missing, *_currencies(found)]


def _block(found: Comparison, component: Component, heading: str) -> str:
    """Empty where nobody prices the part."""
    if all(side.row.cell(component) is None for side in found.sides):
        return ""
    lines = [f"**{heading}**"]
    for name, side in zip(found.names, found.sides, strict=True):
        cell = side.row.cell(component)
        kind = (
            f"{component_name(component, cell)}, " if cell and component is Component.EQUITY else ""
        )
        lines.append(f"• {plain_label(name)}: {kind}{part_text(side.row, component) or _NOT_THERE}")
    return "\n".join(lines)


def _currencies(found: Comparison) -> list[str]:
    codes = dict.fromkeys(
        cell.money.currency
        for side in found.sides
        for component, _ in _PARTS
        if (cell := side.row.cell(component)) is not None and cell.money is not None
    )
    if len(codes) < 2:
        return []
    return [f"Nothing is converted: {listed(codes)} stay as they are."]


def _ages(found: Comparison, today: date | None) -> Iterator[str]:
    for name, side in zip(found.names, found.sides, strict=True):
        age = age_note(side.guide, today)
        yield f"{name}: {age[:1].casefold()}{age[1:]}"


def _nearest_buttons(found: Comparison) -> tuple[Button, ...]:
    """What may have been meant; what is on the card already is not offered again."""
    there = {side.question for side in found.sides}
    offered = {
        question.text: label
        for one in found.missing
        for label, question in one.nearest[:_NEAREST]
        if question not in there and question.pressed
    }
    return tuple(
        Button(f"{BESIDE}-{number}", label[:_MOST_LABEL], asks=text)
        for number, (text, label) in enumerate(offered.items(), 1)
    )


def _quoted(typed: str) -> str:
    question = read_look_up(typed)
    words = " ".join(filter(None, (question.company, question.role, question.region))) if (
        question is not None
    ) else typed  # fmt: skip
    return escape(words[:_MOST_TYPED])


# --- What to put beside it ------------------------------------------------------------------------


def put_beside(
    listed_there: Iterable[LookUp], offered: Iterable[LookUp], chosen: LookUp
) -> tuple[str, ...]:
    """What a card compares once one of its buttons was pressed: what its menu lists, what was
    chosen, and of whatever else its buttons offer the company and role, to be asked about again.
    """
    there = [*(one.text for one in listed_there), chosen.text]
    others = {one.company: replace(one, region="", level="") for one in offered}
    others.pop(chosen.company, None)
    return tuple(dict.fromkeys((*there, *(one.text for one in others.values()))))


def compare_form() -> Form:
    """What to put beside the place on a card."""
    fields = (
        Field(
            "second", "Beside which?", "Company, role and place, as you would say it", required=True
        ),
        Field("third", "And which?"),
        Field("fourth", "And which?"),
    )
    return Form("", "Compare", fields)


def place_name(guide: Guide, region: str | None, level: str | None) -> str:
    """A place of a guide as it is suggested and read again."""
    return _named(guide.company, guide, region, level)


def _named(company: str, guide: Guide, region: str | None, level: str | None) -> str:
    return _DOT.join((company, guide.role, *filter(None, (region, level))))


def suggest_places(facts: Facts, typed: str, limit: int) -> tuple[str, ...]:
    """Company, role and place of rows that fit what is typed so far, the company first."""
    company, role, place = ([*(part.strip() for part in typed.split("·")), "", "", ""])[:3]
    located = facts.locate(typed) if not role else None
    sure = located.company.sure if located is not None and located.company is not None else None
    if located is not None and sure is not None:
        company, role, place = sure.name, located.role_text, located.region_text or located.rest
    companies = (sure,) if sure is not None else facts.suggest_companies(company)
    found: dict[str, None] = {}
    for named in companies:
        roles = facts.suggest_roles(named.key, role) if role else ()
        keys = [one.key for one in roles] or [guide.role_key for guide in facts.roles(named.key)]
        for key in keys:
            guide = facts.guide(f"{named.key}/{key}")
            found |= dict.fromkeys(_rows_of(named.name, guide, place) if guide else ())
            if len(found) >= limit:
                return tuple(found)[:limit]
    return tuple(found)


def _rows_of(company: str, guide: Guide, place: str) -> Iterator[str]:
    """The guide's rows by name, those that the place fits; all of them where it fits none."""
    names = [_named(company, guide, row.region, row.level) for row in guide.bands]
    wanted = place.casefold()
    fitting = [name for name in names if wanted in name.casefold()]
    yield from (name for name in fitting or names if len(name) <= LONGEST)
