"""A reply told as a step is read back as the figure it leads to, never as a figure of its own."""

from __future__ import annotations

import pytest

from negotiation.model.offer import Equity, Offer, Stated
from negotiation.raises import as_total
from negotiation.session import Step
from tests.negotiation.player import play

OFFER = Offer("USD", Stated(210_000, "USD"), Equity(Stated(300_000, "USD"), 4))


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("they went up 5k", "base $215,000"),
        ("they said 5% more", "base $220,500"),
        ("they increased equity by 50k", "equity $350,000 over 4 years"),
        ("an extra 10k base", "base $220,000"),
        ("base is down 5k", "base $205,000"),
        ("they raised it to $228,500", None),
        ("they added 10k sign-on", None),
        ("up to 240", None),
        ("300k more", None),
    ],
)
def test_a_step_adds_up_or_is_none(said: str, read: str | None) -> None:
    assert as_total(OFFER, "USD", said) == read


def test_the_sum_is_read_back_before_it_is_used() -> None:
    told = ["runway ml nyc, 210k base, 300k rsu over 4 years", "no", "base", "none", "none", "none",
            "no deadline", "they went up 5k"]  # fmt: skip
    session, written = play(told)
    assert session.step is Step.NEW_FIGURES
    assert any("base $215,000”: is that their new offer?" in line for line in written)
    session, _ = play([*told, "yes"])
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 215_000


TO_THE_SCRIPT = ["runway ml nyc, 210k base, 300k rsu over 4 years", "no", "base", "none", "none",
                 "none", "no deadline"]  # fmt: skip


def test_other_figures_in_the_answer_replace_those_asked_about() -> None:
    asked = [*TO_THE_SCRIPT, "225k"]
    session, _ = play([*asked, "actually the base is 231k"])
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 231_000
    assert session.case.previous_offer is None


def test_no_answer_yet_is_no_no() -> None:
    asked, _ = play([*TO_THE_SCRIPT, "225k"])
    assert asked.step is Step.NEW_FIGURES
    session, _ = play([*TO_THE_SCRIPT, "225k", "no answer yet"])
    assert session.state == asked.state


def test_neither_uses_nothing_of_the_figures_asked_about() -> None:
    before, _ = play(TO_THE_SCRIPT)
    session, written = play([*TO_THE_SCRIPT, "225k", "neither"])
    assert session.state == before.state
    assert any("I have used nothing of that, then." in line for line in written)


def test_not_sure_corrects_nothing() -> None:
    asked, _ = play([*TO_THE_SCRIPT, "225k"])
    session, written = play([*TO_THE_SCRIPT, "225k", "sorry, not sure"])
    assert session.state == asked.state
    assert any("**Neither** leaves it out." in line for line in written)
