"""Whose answer a figure is: the company's, or the one that a candidate is told to give."""

from __future__ import annotations

import pytest

from guides.advice.figure_replies import expected, replies
from guides.advice.sentences import Own
from negotiation.model.guide import FigureRole

OWN = Own(frozenset({"acme"}))


@pytest.mark.parametrize(
    ("sentence", "answers"),
    [
        ("they will come back at $200k", [(10, FigureRole.COUNTER)]),
        ("they respond with $5k", [(5, FigureRole.COUNTER)]),
        ("expect acme to offer $5k", [(0, FigureRole.COUNTER)]),
        ("expect globex to hold at $5k", []),
        ("respond with $210k", [(0, FigureRole.ASK)]),
        ("then reply with $5k", [(5, FigureRole.ASK)]),
        ("push back at $5k", [(0, FigureRole.ASK)]),
        ("offer them $5k", []),  # no answer
        ("globex will offer $5k", []),
        ("the response is $5k", []),
    ],
)
def test_a_verb_of_answering_is_theirs_or_ours(
    sentence: str, answers: list[tuple[int, FigureRole]]
) -> None:
    found = list(replies(sentence, OWN))
    assert [one for one in found if one in answers] == answers
    assert bool(found) is bool(answers)


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("expect $200K", [" $200K"]),
        ("So. Expect about $200K", [" about $200K"]),
        (
            "Expect a counter at $200K; expect GBP 5",
            [" a counter at $200K; expect GBP 5", " GBP 5"],
        ),
        ("they expect $200K", []),
        ("Expect them to offer $200K", []),
    ],
)
def test_advice_to_expect_a_figure_stands_at_its_last_letter(text: str, behind: list[str]) -> None:
    assert [text[at:] for at in expected(text)] == behind
