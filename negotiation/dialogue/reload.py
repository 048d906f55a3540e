"""Guides reloaded in the middle of a conversation: what is gone is said, what was told is kept."""

from __future__ import annotations

from dataclasses import replace

from negotiation.dialogue.context import Context, undone
from negotiation.dialogue.session import Session, Step
from negotiation.model.facts import Facts
from negotiation.model.replies import escape


def up_to_date(session: Session, facts: Facts, context: Context) -> tuple[Session, str]:
    """The session beside the guides as they are now, and what changed, in a sentence."""
    if session.guides_version == facts.version:
        return session, ""
    first = session.guides_version == ""
    session = replace(session, guides_version=facts.version)
    if first:
        return session, ""
    state = session.state
    if state.guide is None:
        known = {one.key for one in facts.companies()}
        if state.case.company and state.case.company not in known:
            fresh = replace(state.case, company="", role="", region=None, band_level=None)
            state = replace(undone(state, Step.COMPANY), step=Step.COMPANY, case=fresh)
            return replace(session, state=state), "That company's guides are no longer here."
        return session, ""
    guide = facts.guide(state.guide)
    if guide is None:
        gone = f"The guide for {escape(context.company)} was taken out while we talked."
        case = replace(state.case, company="", role="", region=None, band_level=None)
        state = undone(state, Step.COMPANY, Step.ROLE, Step.REGION, Step.BAND_LEVEL, Step.TICKS)
        state = replace(state, step=Step.COMPANY, case=case, guide=None, proposed=None, open=())
        return (
            replace(session, state=state),
            f"{gone} Your answers are safe; name another company or role, or stop for now.",
        )
    here = replace(context, state=state)
    if here.row is None and (state.case.region or state.case.band_level):
        case = replace(state.case, region=None, band_level=None)
        state = undone(replace(state, case=case), Step.REGION, Step.BAND_LEVEL)
        session = replace(session, state=replace(state, step=Step.REGION, open=()))
        return session, "The guide was changed while we talked, and your row is not in it now."
    return session, "The guides were renewed while we talked; I use them as they are now."
