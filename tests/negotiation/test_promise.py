"""A promise to sign goes in only as it was confirmed, and never becomes a part of the offer."""

from __future__ import annotations

import pytest

from negotiation.session import Step
from tests.negotiation.player import play

AT_PLAN = ["runway ml nyc 210k base, 300k rsu over 4 years", "no", "base", "none", "none", "none",
           "no deadline"]  # fmt: skip


def test_a_promise_said_unasked_is_read_back_before_it_is_used() -> None:
    said = "i will sign by friday if they give me 20k sign on"
    session, written = play([*AT_PLAN, said])
    assert session.step is Step.SIGN_CONDITION
    assert session.case.sign_condition is None
    assert session.case.offer.sign_on is None
    assert session.case.deadline is None
    assert any("with a sign-on of $20,000, you would sign by Friday" in line for line in written)
    session, written = play([*AT_PLAN, said, "yes"])
    condition = session.case.sign_condition
    assert condition is not None
    assert (condition.confirmed, condition.when) == (True, "Friday")
    assert [(name, stated.amount) for name, stated in condition.at] == [("sign_on", 20_000)]
    assert any("I'll sign by Friday" in line for line in written)


def test_sign_on_monday_is_no_sign_on() -> None:
    session, _ = play([*AT_PLAN, "I'd sign on Monday for 250k", "yes"])
    condition = session.case.sign_condition
    assert condition is not None
    assert [(name, stated.amount) for name, stated in condition.at] == [("base", 250_000)]


def test_the_terms_of_a_promise_become_the_ask() -> None:
    session, written = play([*AT_PLAN, "I'd sign by friday if they go to 270k base", "yes"])
    assert session.case.sign_condition is not None
    assert any("$270,000" in line and "I'll sign by Friday" in line for line in written)


@pytest.mark.parametrize("answer", ["no", "[No promise]"])
def test_no_promise_is_none(answer: str) -> None:
    session, written = play([*AT_PLAN, "i'd sign by friday", answer])
    assert session.case.sign_condition is None
    assert any("No promise, then" in line for line in written)


def test_a_promise_before_the_script_is_kept_for_the_end() -> None:
    session, written = play([*AT_PLAN[:2], "i will sign by friday if they give me 20k sign on"])
    assert session.case.deadline is None
    assert session.case.offer.sign_on is None
    assert any("we keep it for the end" in line for line in written)
