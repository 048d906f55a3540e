"""Notes that begin with how it was keep that, their figures and whose deed it is."""

from __future__ import annotations

import pytest

from negotiation.plan.clause import Clause
from negotiation.plan.narrated import may_be_story, narrated, sentences
from negotiation.plan.proof import clean_clause


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "the batch failed twice a week. rewrote it, not once since March",
            "the batch failed twice a week; I rewrote it, not once since March",
        ),
        (
            "editors lost 5% of drafts. passkeys were my project",
            "editors lost 5% of drafts. Passkeys were my project",
        ),
        (
            "our invites were ignored. I rewrote them. clicks doubled",
            "my team's invites were ignored; I rewrote them; clicks doubled",
        ),
        ("the ledger has been mine since 2022. 9 teams call it", "I have owned the ledger since"),
        (
            "14 renewals at risk, all about logs. i called every one",
            "there were 14 renewals at risk",
        ),
    ],
)
def test_what_stands_before_the_deed_is_told_with_it(typed: str, said: str) -> None:
    found = narrated(sentences(typed))
    assert isinstance(found, Clause)
    assert found.text.startswith(said)


@pytest.mark.parametrize(
    "typed",
    [
        "cut the bill by 40%. the team liked it",  # it begins with what one did
        "the bill fell by 40%. customers liked it",  # nobody says whose deed it was
        "churn -12%. led 4 engineers",  # its figure would be lost
        "somewhat messy. rewrote it",  # "it" would point to nothing
    ],
)
def test_other_notes_are_mended_as_ever(typed: str) -> None:
    assert narrated(sentences(typed)) is None


def test_what_came_of_it_is_cut_before_the_letter_is() -> None:
    tail = ". ".join(f"{n} more teams in {n} towns asked for it afterwards" for n in range(11, 19))
    found = clean_clause(f"the batch failed twice a week. rewrote it. {tail}")
    assert isinstance(found, Clause)
    assert "rewrote it" in found.text
    assert len(found.text.split()) <= 45


def test_a_verb_without_a_subject_is_no_way_of_doing_something() -> None:
    found = clean_clause("dashcams lost 8% of uploads")
    assert not isinstance(found, Clause) or "dashcams-lost" not in found.text


@pytest.mark.parametrize(
    ("typed", "may"),
    [
        ("cut the cost of inference by 40%", False),
        ("our invites were ignored", False),
        ("the ledger is mine since 2022", True),
        ("the batch failed twice a week. rewrote it", True),
    ],
)
def test_one_sentence_is_a_story_only_where_it_says_whose_it_is(typed: str, may: bool) -> None:
    assert may_be_story(sentences(typed)) is may
    assert (narrated(sentences(typed)) is not None) is may
