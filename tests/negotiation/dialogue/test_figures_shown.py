"""Every figure of a reply comes from the guide, from the person, or from arithmetic of the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from negotiation.dialogue.context import Context
from negotiation.dialogue.plans import analysis_of, plan_of
from negotiation.dialogue.session import State
from negotiation.model.guide import Component, Guide, PayCell
from negotiation.model.money import MoneyRange
from negotiation.model.phrase import Phrase
from negotiation.model.replies import Said, Submitted
from negotiation.understanding.numerals import number_at
from negotiation.understanding.text import plain
from negotiation.understanding.tokens import tokenize
from tests.negotiation.dialogue.player import TODAY, made_up, read_event
from tests.negotiation.dialogue.player import at as played
from tests.negotiation.dialogue.test_transcripts import TRANSCRIPTS
from tests.negotiation.honesty import AMOUNT

FACTS = made_up()
# Where a question shows how an answer may look, its figures are nobody's.
EXAMPLE = re.compile(r"(?:[Ll]ike|[Ff]or example|Try|tell me)\b[^\n]*")
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
SCALES = {"k": 1_000, "l": 100_000, "cr": 10_000_000}
PERIODS = (1, 4, 12, 24, 26, 52, 260, 2080)


def figures_of(text: str) -> Iterator[Decimal]:
    """The amounts and percentages that a reader of the reply would see."""
    for found in AMOUNT.finditer(EXAMPLE.sub("", text)):
        number = NUMBER.search(found[0])
        assert number is not None
        value = Decimal(number[0].replace(",", ""))
        mark = found[0].strip().removeprefix("₹").lstrip("0123456789.,").strip().casefold()
        yield value * SCALES.get(mark, 1)


def typed(line: str) -> Iterator[Decimal]:
    """What the person may have meant by each number of a line, whatever its scale and period."""
    tokens = tokenize(plain(line))
    for at in range(len(tokens)):
        number = number_at(tokens, at)
        if number is None:
            continue
        yield number.value / number.factor  # echoed as typed: "£130k"
        for scale in (1, 1_000, 100_000):
            for period in PERIODS:
                yield number.value * scale * period
        yield number.value / 10
        yield number.value * 10


def guided(guide: Guide) -> Iterator[Decimal]:
    """The figures of a guide: its rows, its levers, its strategy."""
    for row in guide.bands:
        for component in Component:
            yield from _cell(row.cell(component))
    sentences = [one for lever in guide.levers for one in lever.sentences]
    sentences += list(guide.strategy.sentences) if guide.strategy else []
    for sentence in sentences:
        for figure in sentence.figures:
            yield from (Decimal(figure.low), Decimal(figure.high))
    for figure in guide.strategy.figures if guide.strategy else ():
        yield from (Decimal(figure.low), Decimal(figure.high))


def _cell(cell: PayCell | None) -> Iterator[Decimal]:
    if cell is None:
        return
    for money in (cell.money, cell.second, cell.money.also if cell.money else None):
        yield from _range(money)
    if cell.percent is not None:
        yield from cell.percent


def _range(money: MoneyRange | None) -> Iterator[Decimal]:
    if money is not None:
        for value in (money.low, money.high):
            yield from (Decimal(value), Decimal(value) * 12)


def computed(state: State) -> Iterator[Decimal]:
    """The figures of the plan as it stands, each of which carries its source."""
    plan = plan_of(Context(state, FACTS, TODAY))
    if plan is None:
        return
    phrases = [plan.private, plan.script.email, plan.script.call, plan.script.brief]
    phrases += [pushback.say for pushback in plan.pushbacks]
    for phrase in phrases:
        for amount in phrase.amounts if isinstance(phrase, Phrase) else ():
            yield amount.figure.value
            yield amount.figure.value * 12
    early = analysis_of(Context(state, FACTS, TODAY))
    for ask in (*plan.numbers.asks, *(early.asks if early is not None else ())):
        rungs = (ask.opening, ask.target, ask.fallback, ask.acceptable, ask.offered)
        yield from (rung.value for rung in rungs if rung is not None)


@cache
def _of_guide(name: str | None) -> set[Decimal]:
    guide = FACTS.guide(name) if name else None
    return set(guided(guide)) if guide is not None else set()


@cache
def _of_plan(state: State) -> set[Decimal]:
    return set(computed(state))


def _is_known(value: Decimal, states: Sequence[State]) -> bool:
    """A plan is made where the guide does not have the figure: that takes longest."""
    return any(value in _of_guide(state.guide) for state in states) or any(
        value in _of_plan(state) for state in states
    )


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_every_figure_of_a_conversation_has_a_source(path: Path) -> None:
    lines = [line[2:] for line in path.read_text(encoding="utf-8").splitlines() if line[:2] == "> "]
    turn = played((), FACTS)
    said: set[Decimal] = set()
    seen, strange = 0, []
    for count, line in enumerate(lines, 1):
        event = read_event(line, turn.replies[-1], turn.session.version)
        if isinstance(event, Said | Submitted):
            said |= set(typed(line))
        before, turn = turn.session.state, played(tuple(lines[:count]), FACTS)
        for reply in turn.replies:
            for value in figures_of(f"{reply.text}\n{reply.note}"):
                seen += 1
                if value not in said and not _is_known(value, (before, turn.session.state)):
                    strange.append((line, str(value)))
    assert seen
    assert strange == []
