"""Slips of the pen are mended where nothing else can be meant, and nothing else is touched."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.model.case import Fact
from negotiation.plan.plan import words
from negotiation.plan.spelling import spelled
from tests.negotiation.made import CASE, NUMBERS


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wich picks the relaeses", "which picks the releases"),
        ("improved convresation quality", "improved conversation quality"),
        ("a reetntion model", "a retention model"),  # a letter twice in a row
        ("a retnetion model", "a retention model"),
        ("latency didnt move", "latency didn't move"),
        ("acheived it accross 3 teams", "achieved it across 3 teams"),
    ],
)
def test_a_slip_is_mended(typed: str, meant: str) -> None:
    assert spelled(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "causal models for a compliant multiplier",  # each close to another word
        "a cohort in SDXL, kubectl and bazel",
        "my_table.sipmle and simple-pipleine",  # a name in code
        "Teh Relaeses",  # may be a name
        "form from trial trail",
    ],
)
def test_what_may_be_meant_stays(typed: str) -> None:
    assert spelled(typed) == typed


def test_a_word_of_the_topic_is_known() -> None:
    assert spelled("my stratificaiton model", "patient stratification") == "my stratification model"
    assert spelled("my stratificaiton model") == "my stratificaiton model"


def test_the_letter_is_spelled_as_it_was_meant() -> None:
    fact = Fact("", "built the harness wich picks 3 relaeses a year")
    assert "which picks three releases" in words(replace(CASE, facts=(fact,)), NUMBERS).email
