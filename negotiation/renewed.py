"""Guides reloaded in the middle of a conversation: what is gone is said, what was told is kept."""

from __future__ import annotations

from dataclasses import replace

from negotiation.flow import next_step
from negotiation.model.facts import Facts
from negotiation.model.replies import escape
from negotiation.scene import Scene, undone
from negotiation.session import Session, Step


def up_to_date(session: Session, facts: Facts) -> tuple[Session, str]:
    """The session beside the guides as they are now, and what changed, in a sentence."""
    if session.guides_version == facts.version:
        return session, ""
    session = replace(session, guides_version=facts.version)
    state = session.state
    if state.guide is None:
        known = {one.key for one in facts.companies()}
        if state.case.company and state.case.company not in known:
            fresh = replace(state.case, company="", role="", region=None, band_level=None)
            state = replace(undone(state, Step.COMPANY), step=Step.COMPANY, case=fresh)
            return replace(session, state=state), "That company's guides are no longer here."
        return session, ""
    guide = facts.guide(state.guide)
    scene = Scene(state, facts, session.today)
    if guide is None:
        case = replace(state.case, company="", role="", region=None, band_level=None)
        gone = f"The guide for {escape(scene.company)} was taken out while we talked."
        state = undone(state, Step.COMPANY, Step.ROLE, Step.REGION, Step.BAND_LEVEL, Step.TICKS)
        state = replace(state, step=Step.COMPANY, case=case, guide=None, proposed=None, doubts=())
        state = replace(state, parked=())
        return (
            replace(session, state=state),
            f"{gone} Your answers are safe; name another company or role, or stop for now.",
        )
    if scene.row is None and (state.case.region or state.case.band_level):
        case = replace(state.case, region=None, band_level=None)
        state = undone(replace(state, case=case), Step.REGION, Step.BAND_LEVEL)
        session = replace(session, state=replace(state, step=Step.REGION, doubts=()))
        if len(Scene(session.state, facts, session.today).regions) > 1:
            return session, "The guide was changed while we talked, and your row is not in it now."
        session = replace(session, state=next_step(Scene(session.state, facts, session.today)))
        return session, "The guide was changed while we talked; I use it as it is now."
    return session, "The guides were renewed while we talked; I use them as they are now."
