"""Guides reloaded in the middle of a conversation: what is gone is said, what was told is kept."""

from __future__ import annotations

from negotiation.dialogue.context import Context, undone
from negotiation.dialogue.session import DETOURS, Session, State, Step
from negotiation.model.facts import Certainty, Facts
from negotiation.model.guide import Guide
from negotiation.model.record import replace
from negotiation.model.replies import Reply, escape


def up_to_date(session: Session, context: Context) -> tuple[Session, str]:
    """The session beside the guides as they are now, and what changed, in a sentence."""
    facts = context.facts
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
    note = "The guides were renewed while we talked; I use them as they are now."
    if guide is None:
        guide = _renamed(state, facts)
        if guide is None:
            # See `is_gone`: nothing of what was told is touched.
            former = facts.last_version(state.guide)
            return session, _taken_out(former) if former is not None else ""
        case = replace(state.case, company=guide.company_key, role=guide.role_key)
        state = replace(state, guide=guide.id, case=case)
        session = replace(session, state=state)
        note = (
            f"The guide we talk about is now called {escape(guide.company)}, {escape(guide.role)}."
        )
    here = replace(context, state=state)
    if here.row is None and (state.case.region or state.case.band_level):
        case = replace(state.case, region=None, band_level=None)
        state = undone(replace(state, case=case), Step.REGION, Step.BAND_LEVEL)
        session = replace(session, state=replace(state, step=Step.REGION, open=()))
        return session, "The guide was changed while we talked, and your row is not in it now."
    return session, note


def is_gone(state: State, facts: Facts) -> bool:
    """Whether nobody knows the guide talked about any more: it may come back.

    All that was told waits for it; only a detour, or another company, leads on meanwhile.
    """
    return (
        state.guide is not None
        and state.step not in DETOURS
        and facts.last_version(state.guide) is None
    )


def _taken_out(guide: Guide) -> str:
    return (
        f"The guide for {escape(guide.company)}, {escape(guide.role)} was taken out meanwhile by "
        "whoever looks after the guides. I go on with its last version, so take its range with "
        "care; your answers and your script stay."
    )


def released(session: Session) -> Session:
    """The session without its guide, for another company; the offer is kept."""
    state = session.state
    case = replace(state.case, company="", role="", region=None, band_level=None)
    state = undone(state, Step.COMPANY, Step.ROLE, Step.REGION, Step.BAND_LEVEL, Step.TICKS)
    state = replace(state, step=Step.COMPANY, case=case, guide=None, proposed=None, open=())
    return replace(session, state=state)


def gone_reply(state: State) -> Reply:
    """What is said while the guide is not there."""
    about = escape(state.case.company.replace("-", " "))
    return Reply(
        f"The guide for “{about}” is not here at the moment: a moderator took it out, or is "
        "changing it. Your answers are kept as they are, and I go on with them once it is back. "
        "To talk about another offer, name its company."
    )


def _renamed(state: State, facts: Facts) -> Guide | None:
    """The guide that is now what the one talked about was, by the names that the guides know."""
    company = facts.find_company(state.case.company)
    if company.certainty is not Certainty.EXACT or company.best is None:
        return None
    role = facts.find_role(company.best.key, state.case.role)
    return role.best if role.certainty is Certainty.EXACT else None
