"""Which reading an answer picks, and what a reading is called."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from negotiation.dialogue.clarify import ask_reply, choice_of, day_question, way_label
from negotiation.dialogue.context import Context
from negotiation.dialogue.session import Choice, Choosing, Clarification, Setting, State, Step
from negotiation.model.money import Period
from negotiation.model.offer import Stated
from negotiation.model.replies import Style
from negotiation.model.said import Part
from negotiation.resolution.amounts import Settled
from tests.negotiation.dialogue.player import at, shipped
from tests.negotiation.understanding.reading import understood

CONTEXT = Context(State(step=Step.OFFER), shipped(), date(2026, 11, 30))
DROP = Choice("drop", "Leave it out", Choosing.DROP)
RETYPE = Choice("retype", "Something else", Choosing.RETYPE)
DAYS = day_question(date(2026, 12, 4), date(2026, 12, 11), "next friday")


def way(number: int, amount: int | None, percent: int | None = None) -> Choice:
    share = None if percent is None else Decimal(percent)
    return Choice(f"way-{number}", "", sets=(Setting(amount=amount, percent=share),))


GRANT = Clarification("offer.equity", "300k", "", (way(0, 300), way(1, 1200), RETYPE))
PAY = Clarification("offer.base", "9k", "", (way(0, 108), way(1, 9), RETYPE))
OFTEN = Clarification(
    "offer.base", "13k", "",
    (Choice("way-0", "", sets=(Setting(amount=13, per=Period.MONTH),)), way(1, 130), RETYPE),
)  # fmt: skip
ONLY = Clarification("offer.base", "300", "", (way(0, 300), RETYPE))
SHARE = Clarification("offer.bonus", "15", "", (way(0, 15_000), way(1, None, 15)))
PACKAGE = Clarification("offer.base", "300k", "", (DROP,))
PARTS = Clarification(
    "offer.other", "60k", "",
    (Choice("base", ""), Choice("equity", ""), Choice("sign-on", ""), DROP),
)  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "said", "picked"),
    [
        (OFTEN, "a month, yes", "way-0"),
        (OFTEN, "monthly", "way-0"),
        (GRANT, "1", "way-0"),
        (GRANT, "2", "way-1"),
        (PARTS, "3", "sign-on"),
        (GRANT, "4", None),  # no reading has that place
        (GRANT, "1k", None),
        (GRANT, "1.5", None),
        (DAYS, "2", None),  # may be a day of the month
        (OFTEN, "that's per year", "way-1"),
        (PAY, "a month", None),  # none of them says so
        (DAYS, "the first", "day-0"),
        (DAYS, "the second", "day-1"),
        (DAYS, "the last one", "day-1"),  # of the readings
        (DAYS, "the later one", "day-1"),
        (DAYS, "the earlier one", "day-0"),
        (DAYS, "option 2", "day-1"),
        (DAYS, "option 3", "retype"),
        (DAYS, "option 4", None),
        (DAYS, "the first and the second", None),
        (DAYS, "the other one", "retype"),
        (DAYS, "no", "retype"),
        (DAYS, "yes", None),
        (DAYS, "none", "drop"),
        (DAYS, "i don't know", None),
        (DAYS, "no date given", None),
        (DAYS, "no other offers", None),
        (DAYS, "no bonus", None),
        (DAYS, "what matters to me is base", None),
        (DAYS, "none of the days that i told you about so far", None),
        (GRANT, "the whole grant", "way-0"),
        (GRANT, "not yearly, all of it", "way-0"),
        (GRANT, "i get that every single year, it's not the whole lot", "way-1"),
        (GRANT, "not the whole grant", "way-1"),
        (GRANT, "every year", "way-1"),
        (GRANT, "the higher one", "way-1"),
        (GRANT, "the lower one", "way-0"),
        (PAY, "the higher one", "way-0"),
        (PAY, "the lower one", "way-1"),
        (PAY, "the first one", "way-0"),
        (ONLY, "yes", "way-0"),
        (ONLY, "the second one", "retype"),
        (ONLY, "no", "retype"),
        (ONLY, "the whole grant", None),
        (SHARE, "percent", "way-1"),
        (SHARE, "no", "retype"),
        (SHARE, "the higher one", "way-1"),  # one of them is no amount
        (PACKAGE, "no", "drop"),
        (PACKAGE, "yes", None),
        (PACKAGE, "none", "drop"),
        (PARTS, "equity", "equity"),
        (PARTS, "the sign-on", "sign-on"),
        (PARTS, "base or equity", None),
        (PARTS, "the bonus", None),
        (PARTS, "none", "drop"),
        (PARTS, "equity, and 240k base", "equity"),
    ],
)
def test_an_answer_picks_a_reading(asked: Clarification, said: str, picked: str | None) -> None:
    found = choice_of(asked, understood(said))
    assert (found.id if found else None) == picked


def test_the_likeliest_reading_is_the_button_that_stands_out() -> None:
    buttons = ask_reply(DAYS, CONTEXT).buttons
    assert [one.style for one in buttons] == [Style.PRIMARY, Style.SECONDARY, Style.SECONDARY]


def test_what_a_figure_would_replace_is_said_as_it_is_by_then() -> None:
    said = ("runway ml engineer nyc 200k base", "base 210k. 130k")
    asked = at(said, shipped())
    assert "Base, instead of $210,000" in [one.label for one in asked.replies[-1].buttons]
    later = at((*said, "base 220k"), shipped())
    assert "Base, instead of $220,000" in [one.label for one in later.replies[-1].buttons]


@pytest.mark.parametrize(
    ("settled", "label"),
    [
        (Settled(Part.BASE, Stated(250_000, "USD")), "$250,000 a year"),
        (Settled(Part.BASE, Stated(9_000, "USD", per=Period.MONTH)), "$9,000 a month"),
        (Settled(Part.FLOOR, Stated(250_000, "USD")), "$250,000 a year"),
        (Settled(Part.BONUS, Stated(20_000, "USD")), "$20,000 a year"),
        (Settled(Part.SIGN_ON, Stated(20_000, "USD")), "$20,000"),
        (Settled(Part.EQUITY, Stated(300_000, "USD"), years=1), "$300,000 a year"),
        (Settled(Part.EQUITY, Stated(300_000, "USD"), years=3), "$300,000 over 3 years"),
        (Settled(Part.EQUITY, Stated(300_000, "USD")), "$300,000 over 4 years"),
        (Settled(Part.BONUS, percent=Decimal("15.0")), "15%"),
        (Settled(Part.EQUITY, units=9_000), "9,000"),
        (Settled(Part.EQUITY), ""),
    ],
)
def test_a_reading_is_called_by_its_amount_and_how_often_it_is_paid(
    settled: Settled, label: str
) -> None:
    assert way_label(settled) == label
