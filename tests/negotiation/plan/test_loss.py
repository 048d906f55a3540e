"""What leaving costs is said by its name where a fact tells it, and by its sum alone elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.model.case import Case, Fact
from negotiation.model.offer import Stated
from negotiation.plan.loss import losses_in
from negotiation.plan.proof import proofs
from negotiation.plan.told.candidate import forfeits, loss
from tests.negotiation.made import CASE, NUMBERS


def leaving(topic: str, text: str, amount: int = 64_000) -> Case:
    return replace(CASE, facts=(Fact(topic, text),), forfeits=Stated(amount, "USD"))


@pytest.mark.parametrize(
    ("topic", "text", "named"),
    [
        ("what i lose", "rsus worth 64k, they vest in march", "RSUs worth $ that vest in March"),
        ("", "unvested options of 64k, gone if i go", "unvested options worth $"),
        ("", "64,000 of stock i lose if i leave", "unvested stock worth $"),
        ("leaving", "my retention bonus of 64k is lost, paid out in june",
         "my retention bonus of $, paid in June"),
        ("what i give up", "annual bonus, 64k", "my annual bonus of $"),
        ("", "i lose rsus worth 64k, vesting on march 20", "RSUs worth $ that vest on 20 March"),
        ("what i lose", "50k bonus, paid in april, and 14k of 401k match",
         "my bonus of $, paid in April and a 401(k) match of $"),
    ],
)  # fmt: skip
def test_a_loss_is_named(topic: str, text: str, named: str) -> None:
    found = losses_in(leaving(topic, text))
    assert found is not None
    assert " and ".join(f"{one.before}${one.after}" for one in found[1]) == named


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("what i lose", "rsus worth 90k, they vest in march"),  # another sum
        ("pricing", "built the 64k row pricing model for stock"),  # no loss
        ("what i lose", "64k in all"),  # of what is not said
    ],
)
def test_what_tells_no_loss_by_name_names_none(topic: str, text: str) -> None:
    assert losses_in(leaving(topic, text)) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rsus worth 64k, they vest in march", "RSUs worth $64,000 that vest in March"),
        ("50k bonus, paid in april, and 14k of 401k match",
         "$64,000: my bonus of $50,000, paid in April, and a 401(k) match of $14,000"),
        ("64k in all", "$64,000"),
    ],
)  # fmt: skip
def test_a_loss_is_said_by_its_name_or_by_its_sum_and_the_names_of_its_parts(
    text: str, said: str
) -> None:
    case = leaving("what i lose", text)
    assert str(loss(case, forfeits(case, NUMBERS))) == said
    assert loss(case, None) is None


def test_a_loss_is_no_proof_and_nothing_to_be_asked_about() -> None:
    assert proofs(leaving("what i lose", "rsus worth 64k vest in march")) == ((), ())
