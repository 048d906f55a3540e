"""What tells no deed goes, what the deed is in stays, and a doubt stays beside its figure."""

from __future__ import annotations

import pytest

from negotiation.plan.asides import ASIDES, DOUBTS, is_aside, told_only, with_doubt
from negotiation.plan.proof import Clause, clean_clause
from negotiation.plan.shorthand import Rule


@pytest.mark.parametrize("rule", ASIDES, ids=lambda rule: rule.typed)
def test_a_kind_of_aside_is_told_from_a_deed_that_looks_like_it(rule: Rule) -> None:
    assert rule.found.fullmatch(rule.typed)
    assert is_aside(f"And {rule.typed}!")
    assert not is_aside(rule.stays)


@pytest.mark.parametrize("rule", DOUBTS, ids=lambda rule: rule.typed)
def test_a_doubt_goes_to_its_figure(rule: Rule) -> None:
    assert rule.found.sub(rule.said, rule.typed) == rule.written
    assert rule.found.sub(rule.said, rule.stays) == rule.stays


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("cut it by 30%. thats not it", "cut it by 30%. thats not it"),
        ("cut it by 30%. that's all i have", "cut it by 30%"),
        ("cut it by 30%, that's all i have", "cut it by 30%"),
        ("they seem nice. I cut it by 3.5%. hope that helps", "I cut it by 3.5%."),
        ("cut it by 30%. not sure about the number", "cut it by about 30%"),
        ("cut it by about 30%. not sure", "cut it by about 30%"),
        ("made it 30% cheaper maybe, in a week", "made it about 30% cheaper, in a week"),
        ("wrote the parser. not sure", "wrote the parser"),
        ("that's all i have", "that's all i have"),  # nothing else is left to ask about
    ],
)
def test_only_the_deed_is_left(typed: str, told: str) -> None:
    assert told_only(typed).rstrip(".") == told.rstrip(".")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("i think I improved it by 20%", "I improved it by about 20%"),
        ("probably we cut 3 steps and 20%", "we cut 3 steps and about 20%"),
        ("I guess my model saves $2m", "my model saves about $2m"),
        ("not sure of the exact number but i think we doubled it", "we roughly doubled it"),
        ("think i cut it by a third", "i cut it by about a third"),
        ("i think I was the first there", "i think I was the first there"),
        ("I improved it by 20%", "I improved it by 20%"),
    ],
)
def test_what_one_is_not_sure_of_is_about_so_much(typed: str, said: str) -> None:
    assert with_doubt(typed) == said


def test_a_letter_has_the_deed_and_its_doubt() -> None:
    found = clean_clause("i think i improved the latency by 20% or so. not sure")
    assert isinstance(found, Clause)
    assert found.text == "I improved the latency by about 20%"
