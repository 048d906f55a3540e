"""A total that is asked for, in the parts that come to it."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import patch

from negotiation.model.guide import Component
from negotiation.plan import plan as plans
from negotiation.plan.made_up import made_up
from negotiation.plan.plan import make_plan
from tests.negotiation.case_files import CASES, read_story, story_index, story_plan

POSTED = CASES / "posted-range-and-totals.yaml"


def test_the_parts_come_to_the_total_and_what_comes_first_takes_most() -> None:
    plan = story_plan(POSTED)
    whole = plan.matter.whole
    assert whole is not None
    assert whole.components == (Component.BASE, Component.EQUITY)
    assert [figure.value for figure in whole.figures] == [205_000, 260_000]
    assert whole.total.value == 270_000  # 205 + 260 ÷ 4


def test_base_is_argued_by_the_range_that_they_posted_where_the_guide_has_totals_alone() -> None:
    email = story_plan(POSTED).email
    assert email.index("$175,000 to $215,000") < email.index("base of $205,000")
    assert "$230,000" not in email.partition("base of $205,000")[0]


def test_with_nothing_put_first_a_posted_range_for_base_puts_it_first() -> None:
    case = read_story(POSTED)
    open_priority = replace(case, priority=None)
    whole = make_plan(open_priority, story_index()).matter.whole
    assert whole is not None
    assert whole.components[0] is Component.BASE
    unposted = replace(open_priority, posted_range=())
    assert make_plan(unposted, story_index()).matter.whole is None


def test_the_parts_of_a_total_are_worked_out_once_for_all_texts() -> None:
    with patch.object(plans, "made_up", side_effect=made_up) as counted:
        plan = make_plan(read_story(POSTED), story_index())
        assert plan.email
        assert plan.brief
        assert plan.pushbacks
        assert plan.card
    assert counted.call_count == 1
