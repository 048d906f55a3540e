"""A note without a verb is told with all that it holds, and with no deed that was not typed."""

from __future__ import annotations

import re

import pytest

from negotiation.plan.noted import noted, was
from negotiation.plan.proof import CannotUse, Clause, clean_clause


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("tool live on 900 sites", "I worked on a tool that went live on 900 sites"),
        ("design system used by 40 teams", "I worked on a design system used by 40 teams"),
        ("dashboard the CEO opens daily", "I worked on a dashboard the CEO opens daily"),
        ("credit models for 3 countries", "I worked on credit models for 3 countries"),
        ("antenna redesign, passed fcc", "I worked on an antenna redesign; it passed fcc"),
        ("overdrove the pumps", "I overdrove the pumps"),
        ("the recruiting system, 200 users", "I worked on the recruiting system for 200 users"),
        ("sysadmin, 10 years", "I was a sysadmin for 10 years"),
        ("battery algo: 8% more range", "one result of my work on battery algo: 8% more range"),
        ("dedup pipeline 12 PB", "I worked on a dedup pipeline: 12 PB"),
        ("charge nurse 22 beds", "I was a charge nurse: 22 beds"),
        ("sole buyer, 40 suppliers", "I was the sole buyer: 40 suppliers"),
        ("renewals 96% on a book of 8 million",
         "one result of mine: renewals 96% on a book of 8 million"),
    ],
)  # fmt: skip
def test_a_note_is_what_one_worked_on_was_or_reached(typed: str, said: str) -> None:
    found = was(typed) or noted(typed)
    assert found is not None
    assert found.text == said
    assert found.is_noted


@pytest.mark.parametrize(
    "typed",
    [
        "they cut the bill by 40%",  # others did
        "churn is low after it",  # neither counted nor a thing
        "lovely people",
        "réduit la latence 35%",  # in another language
        "20%",
        "half the team",
        "before the board meets",
    ],
)
def test_what_is_no_note_of_work_is_none(typed: str) -> None:
    assert noted(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "safety app live on 900 jobsites, 2 mths early",
        "structured finance deals, 12 closed, 1.4bn total",
        "bridge retrofit, 14 months, 8% under budget",
        "support lead, 14 agents, csat 82 -> 94 in a year",
        "self serve analytics, tickets to data team -70%",
        "renewals 96% on a book of 8m",
        "recruiter, 46 hires in 2024, avg 31 days",
    ],
)
def test_no_figure_of_a_note_is_lost(typed: str) -> None:
    found = clean_clause(typed)
    assert isinstance(found, Clause)
    for figure in re.findall(r"\d+", typed):
        assert figure in found.text or figure == "2"  # "two months"


def test_what_was_mended_by_a_rule_is_no_note() -> None:
    for typed in ("cut latency by 40%", "led a team of 8"):
        found = clean_clause(typed)
        assert not isinstance(found, CannotUse)
        assert not found.is_noted
