"""A guide that goes while people talk takes nothing with it: all waits until it is back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from guides.index import GuideIndex
from guides.names.aliases import Aliases
from negotiation.dialogue.session import Session, Step
from negotiation.dialogue.turn import Turn, step
from negotiation.model.guide import Guide
from negotiation.model.replies import Said
from tests.negotiation.case_files import FOLDERS, our_guides
from tests.negotiation.dialogue.player import play

_SCRIPTED = [
    "runway ml nyc, 210k base, 300k rsu over 4 years",
    "no", "base", "200k", "none", "none", "no deadline", "[All true]",
]  # fmt: skip
_GUIDES = our_guides(FOLDERS[0])


def _index(guides: tuple[Guide, ...], version: str, aliases: Aliases | None = None) -> GuideIndex:
    return GuideIndex.build(guides, aliases=aliases or Aliases(), version=version)


_WITHOUT = _index(tuple(one for one in _GUIDES if one.company_key != "runway"), "without")
_BACK = _index(_GUIDES, "back")


_RUNWAY = {one.id: one for one in _GUIDES if one.company_key == "runway"}
_TAKEN_OUT = GuideIndex.build(
    tuple(one for one in _GUIDES if one.company_key != "runway"),
    aliases=Aliases(),
    version="taken out",
    former=_RUNWAY,
)


def _scripted() -> Session:
    session, _ = play(_SCRIPTED)
    assert session.step is Step.PLAN
    return session


def _said(session: Session, text: str, facts: GuideIndex) -> Turn:
    return step(session, Said(text), facts)


@pytest.mark.parametrize("said", ["they said base is final", "show", "back", "250k", "", "skip"])
def test_nothing_is_lost_while_the_guide_is_away(said: str) -> None:
    before = _scripted()
    turn = _said(before, said, _WITHOUT)
    assert turn.session.state == before.state
    assert "is not here at the moment" in turn.replies[-1].text
    assert [one.label for one in turn.replies[-1].buttons] == ["Help", "More"]  # nothing to skip


def test_the_talk_goes_on_when_the_guide_is_back() -> None:
    before = _scripted()
    away = _said(before, "they said base is final", _WITHOUT).session
    turn = _said(away, "they said base is final", _BACK)
    assert turn.session.state.guide == before.state.guide
    assert turn.session.case.offer == before.case.offer
    assert any("renewed" in reply.text for reply in turn.replies)
    assert len(turn.replies) > 1


def test_another_company_can_be_talked_about_meanwhile() -> None:
    turn = _said(_scripted(), "it is midjourney, ml engineer, sf", _WITHOUT)
    assert turn.session.case.company == "midjourney"


def test_all_can_be_deleted_while_the_guide_is_away() -> None:
    asked = _said(_scripted(), "delete my data", _WITHOUT)
    assert asked.session.step is Step.FORGET
    assert _said(asked.session, "yes", _WITHOUT).forget


def test_a_stop_and_a_return_lose_nothing_while_the_guide_is_away() -> None:
    before = _scripted()
    stopped = _said(before, "stop", _WITHOUT).session
    assert stopped.step is Step.STOPPED
    assert _said(stopped, "resume", _WITHOUT).session.state == before.state


def test_a_guide_that_was_renamed_is_followed_by_its_former_name() -> None:
    renamed = tuple(
        replace(one, id=one.id.replace("runway/", "runway-labs/"), company="Runway Labs")
        if one.company_key == "runway"
        else one
        for one in _GUIDES
    )
    facts = _index(renamed, "renamed", Aliases(companies={"runway-labs": ("runway",)}))
    before = _scripted()
    turn = _said(before, "they said base is final", facts)
    assert turn.session.case.company == "runway-labs"
    assert turn.session.case.offer == before.case.offer
    assert any("Runway Labs" in reply.text for reply in turn.replies)


def test_who_has_a_script_can_read_it_when_the_guide_is_taken_out() -> None:
    before = _scripted()
    whole, away = (_said(before, "show", facts) for facts in (_BACK, _TAKEN_OUT))
    assert "was taken out meanwhile" in away.replies[0].text
    assert away.session.state == before.state
    mails = [reply.attachments or reply.text for reply in whole.replies[1:]]
    assert [reply.attachments or reply.text for reply in away.replies[1:]] == mails
    assert len(mails) > 1


def test_who_has_a_script_can_go_on_with_it_when_the_guide_is_taken_out() -> None:
    turn = _said(_scripted(), "they said base is final", _TAKEN_OUT)
    there = _said(_scripted(), "they said base is final", _BACK)
    assert [reply.text for reply in turn.replies[1:]] == [reply.text for reply in there.replies[1:]]
    assert len(turn.replies) > 1
    again = _said(turn.session, "they offer 220k base now", _TAKEN_OUT)
    assert not any("taken out" in reply.text for reply in again.replies)
    assert again.session.case.offer.base is not None


def test_a_guide_that_was_taken_out_is_used_anew_once_it_is_back() -> None:
    away = _said(_scripted(), "show", _TAKEN_OUT).session
    turn = _said(away, "show", _BACK)
    assert "renewed" in turn.replies[0].text


def test_nobody_begins_with_a_guide_that_was_taken_out() -> None:
    assert _TAKEN_OUT.find_company("runway").best is None
    assert "runway" not in {one.key for one in _TAKEN_OUT.companies()}
    assert _TAKEN_OUT.roles("runway") == ()
    assert all(_TAKEN_OUT.guide(key) is None for key in _RUNWAY)


def test_a_company_without_guides_any_more_is_asked_for_anew() -> None:
    session, _ = play(["runway"])
    session = replace(session, state=replace(session.state, guide=None))
    assert session.case.company == "runway"
    turn = _said(session, "hello", _WITHOUT)
    assert (turn.session.step, turn.session.case.company) == (Step.COMPANY, "")
    assert any("no longer here" in reply.text for reply in turn.replies)
    there = _said(session, "hello", _index(_GUIDES, "newer"))
    assert there.session.case.company == "runway"
    assert not any("no longer here" in reply.text for reply in there.replies)


def test_a_row_that_is_gone_is_asked_for_anew_and_the_rest_is_kept() -> None:
    elsewhere = tuple(
        replace(one, bands=tuple(row for row in one.bands if row.region != "New York City"))
        if one.company_key == "runway"
        else one
        for one in _GUIDES
    )
    before = _scripted()
    turn = _said(before, "show", _index(elsewhere, "elsewhere"))
    assert (turn.session.step, turn.session.case.region) == (Step.REGION, None)
    assert turn.session.case.offer == before.case.offer
    assert any("your row is not in it now" in reply.text for reply in turn.replies)


def test_guides_that_are_the_same_are_not_spoken_of() -> None:
    before = _scripted()
    renewed = _said(before, "show", _BACK)
    again = _said(renewed.session, "show", _BACK)
    assert "renewed" in renewed.replies[0].text
    assert not any("renewed" in reply.text for reply in again.replies)
