"""An offer at a glance: one text is read and placed in the guide's row, and nothing is kept.

The reading is the conversation's own and the places are the plan's, so that the coach says the same
of the same words. They go along on the card, for whoever goes on to the coach from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from negotiation.analysis.parts import PARTS
from negotiation.analysis.results import Analysis
from negotiation.dialogue import turn as dialogue
from negotiation.dialogue.context import Context, done
from negotiation.dialogue.plans import analysis_of
from negotiation.dialogue.readback import foreign_words
from negotiation.dialogue.say import offer_lines, rival_line
from negotiation.dialogue.session import WHERE, Session, Step
from negotiation.dialogue.steps.table import PIECES
from negotiation.lookup.band import rows_asked
from negotiation.lookup.chart import Chart, band_chart
from negotiation.lookup.query import TAKE, Command, LookUp, about_button
from negotiation.lookup.row_text import cell_text, component_name, plain_label
from negotiation.model.facts import Facts
from negotiation.model.figures import Figure
from negotiation.model.guide import BandRow, Component
from negotiation.model.offer import Offer
from negotiation.model.record import replace
from negotiation.model.replies import Attachment, Field, Form, Reply
from negotiation.plan.standing import position_lines

WORDS_FILE = "your-words.txt"
_MOST_ON_CARD = 1200  # characters of the person's words; more of them come as a file
_WORDS = re.compile(r"```text\n(.*?)\n```", re.DOTALL)
# Warnings that say why a part has no place.
_UNPLACED = frozenset(
    {
        "equity_in_units",
        "equity_kind_differs",
        "equity_period_ambiguous",
        "equity_period_unknown",
        "mixed_currencies",
        "total_incomplete",
        "total_unreliable",
    }
)
_TITLE = "Where you stand"
_NOTE = "Only you see this, and nothing of it is stored."
_NO_OFFER = Reply(
    "I found no offer in that. One line is enough, like "
    "`250k base, 120k equity a year at Midjourney, ML engineer in SF`.",
    title=_TITLE,
    note=_NOTE,
    private=True,
)
_NO_FIGURE = replace(_NO_OFFER, text="I found no figure in that. Type it like 250k.")
_FIELDS = {
    Component.BASE: ("base", "Base"),
    Component.EQUITY: ("equity", "Equity"),
    Component.BONUS: ("bonus", "Bonus"),
    Component.SIGN_ON: ("sign-on", "Sign-on"),
}


@dataclass(frozen=True, slots=True)
class Glance:
    """What can be said of the offer; and its row with the offer marked, where it has one."""

    reply: Reply
    chart: Chart | None = None


def at_a_glance(facts: Facts, today: date, text: str, asked: LookUp | None = None) -> Glance:
    """`text` as an offer; `asked` is the row that it is for, where that is known already."""
    context, notes = dialogue.glimpse(_beginning(facts, today, asked), text, facts)
    if context.case.offer == Offer() and not context.state.waiting:
        return Glance(_NO_OFFER if asked is None else _NO_FIGURE)
    numbers = analysis_of(context) if context.row is not None else None
    place = _place(context)
    reply = Reply(
        "\n\n".join(part for part in (*_said(context, numbers, notes), _echo(text)) if part),
        title=_TITLE,
        note=_NOTE,
        buttons=about_button(TAKE, "Coach me on this", place),
        attachments=(Attachment(WORDS_FILE, text),) if len(text) > _MOST_ON_CARD else (),
        private=True,
    )
    if numbers is None:
        return Glance(reply)
    return Glance(reply, band_chart(facts, place, today=today, offered=_offered(numbers)))


def _beginning(facts: Facts, today: date, asked: LookUp | None) -> Session:
    """A conversation that nobody keeps, at the question what the offer is."""
    if asked is None:
        return dialogue.start(facts, today).session
    named = (asked.company, asked.role, asked.region)
    session = dialogue.start(facts, today, *named).session
    if not asked.level:
        return session
    case = replace(session.case, band_level=asked.level)
    return replace(session, state=done(replace(session.state, case=case), Step.BAND_LEVEL))


def _said(context: Context, numbers: Analysis | None, notes: tuple[str, ...]) -> Iterator[str]:
    """What was understood, where it lies, and what is open."""
    currency = context.currency
    lines = [*offer_lines(context.case.offer, currency)]
    lines += ["Other offer: " + rival_line(one, currency) for one in context.case.competing_offers]
    guide, row = context.guide, context.row
    where = (context.company, guide.role if guide else "", _row_name(row) if row else "")
    named = ", ".join(plain_label(part) for part in where if part)
    yield "\n".join(filter(None, (f"**{named}**" if named else "", *(f"- {one}" for one in lines))))
    if numbers is not None:
        yield "\n".join(f"- {line}" for line in position_lines(numbers))
        yield "\n".join(one.message for one in numbers.warnings if one.code in _UNPLACED)
    yield foreign_words(context)
    yield from (clarification.question for clarification in context.state.open)
    yield from notes
    if context.step in WHERE:
        yield PIECES[context.step].ask(context).text


def _row_name(row: BandRow) -> str:
    return " · ".join(filter(None, (row.region, row.level_name)))


def _place(context: Context) -> LookUp:
    """The row of the offer as a question to the guides, as far as it is known."""
    guide, row = context.guide, context.row
    if guide is None:
        return LookUp(Command.BAND)
    region, level = (row.region, row.level) if row is not None else (None, None)
    return LookUp(Command.BAND, guide.company_key, guide.role_key, region or "", level or "")


def _offered(numbers: Analysis) -> Mapping[Component, Figure]:
    """The offer in the units of the row."""
    total = numbers.valuation.total_position
    positions = (*numbers.positions, *((total,) if total is not None else ()))
    return {position.component: position.offered for position in positions}


# --- The words, carried along ---------------------------------------------------------------------


def _echo(text: str) -> str:
    """The words as a block that `carried` finds again; a long text is a file instead."""
    if len(text) > _MOST_ON_CARD:
        return ""
    kept = text.replace("`", "'").strip()
    return f"You wrote:\n```text\n{kept}\n```"


def carried(shown: str) -> str:
    """The words that a card holds; empty where it holds none."""
    found = _WORDS.findall(shown)
    return found[-1] if found else ""


# --- The form -------------------------------------------------------------------------------------


def place_form(facts: Facts, asked: LookUp) -> Form | None:
    """A field for each part of one's own offer; None where the question has not one row."""
    guide = facts.guide(f"{asked.company}/{asked.role}")
    rows, _ = rows_asked(guide, asked.region or None, asked.level or None) if guide else ((), False)
    if len(rows) != 1:
        return None
    return Form("", "Where am I?", tuple(_field(rows[0], component) for component in PARTS))


def _field(row: BandRow, component: Component) -> Field:
    """What the guide pays is the hint: in its currency and per its time."""
    name, label = _FIELDS[component]
    cell = row.cell(component)
    if cell is not None and component is Component.EQUITY:
        label = component_name(component, cell).partition(" (")[0]
    hint = f"The guide: {cell_text(cell, component)}" if cell is not None else "Not in the guide"
    return Field(name, label, hint[:100], required=component is Component.BASE)


def form_words(values: Mapping[str, str]) -> str:
    """A filled-in form as the words that a person would write."""
    named = [(label, values.get(name, "").strip()) for name, label in _FIELDS.values()]
    return "\n".join(f"{label}: {value}" for label, value in named if value)
