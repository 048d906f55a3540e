"""What differs between two versions of a guide, and what of it is worth a second look."""

from __future__ import annotations

import pytest

from guides.changes.moves import Move, moves
from guides.guide import read_guide
from negotiation.model.guide import Guide

GUIDE = """\
### Engineer | Acme Global Negotiation Guide

| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
|--------|-------------|-----------------|-------|------------|
| San Francisco | $180K-$240K | $40K-$80K | 10-15% | $220K-$320K |
| London | £90K-£120K | £20K-£40K | 10% | £105K-£145K |

**Level Mapping:** Acme Engineer = Google L4

**Global Levers**
1. **Skill:** "I have built this before."

> **Negotiate Up Strategy:** "I am asking for $230K base." Accept at $210K base.

**Evidence & Sources**
- A survey (2025)
"""


def guide(*changes: tuple[str, str]) -> Guide:
    text = GUIDE
    for was, now in changes:
        assert was in text
        text = text.replace(was, now)
    found, _ = read_guide(text, "acme/engineer.md")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ((), ()),
        # The same figures, written in another way.
        ((("$180K-$240K", "$180,000 - $240,000"),), ()),
        (
            (("$180K-$240K", "$185K-$240K"),),
            (Move("San Francisco · base", "$180K-$240K", "$185K-$240K"),),
        ),
        # A third of what it was, up or down, at either end.
        (
            (("$180K-$240K", "$180K-$319K"),),
            (Move("San Francisco · base", "$180K-$240K", "$180K-$319K"),),
        ),
        (
            (("$180K-$240K", "$180K-$320K"),),
            (Move("San Francisco · base", "$180K-$240K", "$180K-$320K", large=True),),
        ),
        (
            (("$180K-$240K", "$120K-$240K"),),
            (Move("San Francisco · base", "$180K-$240K", "$120K-$240K", large=True),),
        ),
        (
            (("£90K-£120K", "$90K-$120K"),),
            (Move("London · base", "£90K-£120K", "$90K-$120K", large=True),),
        ),
        ((("10-15%", "10-12%"),), (Move("San Francisco · bonus", "10-15%", "10-12%"),)),
        (
            (("10-15%", "20-30%"),),
            (Move("San Francisco · bonus", "10-15%", "20-30%", large=True),),
        ),
        ((("| 10% |", "| Varies |"),), (Move("London · bonus", "10%", "Varies"),)),
        ((("= Google L4", "= Google L5"),), (Move("level Acme Engineer at Google", "L4", "L5"),)),
        (
            (("Accept at $210K", "Accept at $205K"),),
            (
                Move("strategy · base · accept", "$210,000", "$205,000"),
                Move(
                    "strategy",
                    '"I am asking for $230K base." Accept at $210K base.',
                    '"I am asking for $230K base." Accept at $205K base.',
                ),
            ),
        ),
    ],
)
def test_what_changed_is_named_with_before_and_after(
    changes: tuple[tuple[str, str], ...], expected: tuple[Move, ...]
) -> None:
    assert moves(guide(), guide(*changes)) == expected


def test_without_advice_the_words_are_left_out() -> None:
    changed = guide(("Accept at $210K", "Accept at $205K"), ("$180K-$240K", "$185K-$240K"))
    found = moves(guide(), changed, advice=False)
    assert [move.what for move in found] == ["San Francisco · base"]


def test_what_moved_far_comes_first() -> None:
    found = moves(guide(), guide(("$180K-$240K", "$181K-$240K"), ("£90K-£120K", "£45K-£60K")))
    assert [(move.what, move.large) for move in found] == [
        ("London · base", True),
        ("San Francisco · base", False),
    ]


def test_a_row_that_goes_takes_its_figures_along_and_one_that_comes_brings_them() -> None:
    london = "| London | £90K-£120K | £20K-£40K | 10% | £105K-£145K |\n"
    paris = "| Paris | €80K-€100K | €10K | 10% | €90K-€110K |\n"
    found = moves(guide(), guide((london, paris)))
    assert Move("London · base", "£90K-£120K", "") in found
    assert Move("Paris · base", "", "€80K-€100K") in found
    assert not any("San Francisco" in move.what for move in found)


def test_a_new_guide_is_all_new_and_a_removed_one_all_gone() -> None:
    new, gone = moves(None, guide()), moves(guide(), None)
    assert new
    assert [(move.what, move.now) for move in new] == [(move.what, move.was) for move in gone]
    assert not any(move.was or move.large for move in new)
