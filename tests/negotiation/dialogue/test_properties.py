"""What holds for any conversation: no text or click crashes it, back undoes, JSON keeps it all."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guides.index import GuideIndex
from negotiation.dialogue.session import Step
from negotiation.dialogue.turn import Turn, current, stale, start, step, summary
from negotiation.model.replies import Event, Picked, Pressed, Reply, Said, Submitted
from storage.session_codec import SessionCodec
from tests.negotiation.dialogue.player import TODAY, made_up

FACTS = made_up()
FEW = GuideIndex.build(FACTS.roles("runway"))
CODEC = SessionCodec()
LINES = (
    *("midjourney ml sf", "nordlys", "gridworks remote L5", "banyan bangalore", "runway nyc ml"),
    *("250k base, 120k profit share", "280/700", "38L", "9k/month", "240-260k", "$125k", "15%"),
    *("TC 300k", "no", "yes", "none", "base", "whole", "all", "inference optimization", "5 days"),
    *("by Friday", "written offer from OpenAI at 280k/700k, 6 days", "Anthropic", "verbal"),
    *("I cut latency by 40% in production", "they said base is final", "they offer 265k base"),
    *("final offer", "refine", "stretch", "tone", "direct", "edit offer", "edit region", "back"),
    *("skip", "summary", "help", "more", "start over", "stop", "go on", "delete my data", "delete"),
    *("can you say I have an offer?", "25/25/25/25", "google l5", "0.5", "1 GBP = 1.27", "", "🙂"),
)
BUTTONS = (
    *("yes", "no", "none", "back", "skip", "more", "help", "edit", "summary", "start-over", "stop"),
    *("delete-my-data", "written", "in-process", "base", "they-said", "refine", "again", "whole"),
    *("retype", "keep", "drop", "recheck", "confirm", "go-on", "x", "in-gbp", "low"),
)
versions = st.integers(0, 3)
events: st.SearchStrategy[Event] = st.one_of(
    st.builds(Said, st.sampled_from(LINES)),
    st.builds(Said, st.text(max_size=80)),
    st.builds(Pressed, st.sampled_from(BUTTONS), versions),
    st.builds(
        Picked,
        st.sampled_from(("company", "role", "region", "ticks", "refine", "they-said", "edit", "x")),
        st.lists(
            st.sampled_from(("midjourney", "London", "tone", "offer", "base_fixed", "Kafka", "?")),
            max_size=3,
        ).map(tuple),
        versions,
    ),
    st.builds(
        Submitted,
        st.sampled_from(("offer", "rival", "walk-away", "proof", "x")),
        st.lists(
            st.tuples(
                st.sampled_from(("base", "equity", "years", "bonus", "company", "amount", "proof")),
                st.sampled_from(LINES) | st.text(max_size=30),
            ),
            max_size=5,
        ).map(tuple),
        versions,
    ),
)
QUICK = settings(suppress_health_check=[HealthCheck.too_slow])
# A conversation gets somewhere before it goes astray.
openings = st.sampled_from(
    (
        (),
        ("midjourney ml sf",),
        ("midjourney ml sf", "250k base, 120k profit share a year"),
        ("stability london", "£125k", "15% bonus", "no", "base", "110k", "none", "none", "5 days"),
        ("nordlys", "62k a month", "just base", "verbal"),
    )
)


@cache
def opened(lines: tuple[str, ...]) -> Turn:
    """Where a conversation goes astray from: no step changes the turn before it."""
    turn = start(FACTS, TODAY)
    for line in lines:
        turn = step(turn.session, Said(line), FACTS)
    return turn


def played(lines: tuple[str, ...], rest: list[Event]) -> Turn:
    turn = opened(lines)
    for event in rest:
        turn = step(turn.session, event, FACTS)
    return turn


def well_formed(reply: Reply) -> bool:
    ids = [button.id for button in reply.buttons]
    short = all(len(button.label) <= 80 and len(button.id) <= 40 for button in reply.buttons)
    menu = reply.menu is None or (
        0 < len(reply.menu.options) <= 25
        and reply.menu.least <= len(reply.menu.options)
        and len({option.value for option in reply.menu.options}) == len(reply.menu.options)
    )
    return bool(reply.text.strip()) and len(ids) == len(set(ids)) and short and menu


@QUICK
@given(openings, st.lists(events, max_size=6))
def test_no_event_crashes_the_conversation(lines: tuple[str, ...], rest: list[Event]) -> None:
    turn = start(FACTS, TODAY)
    for event in (*map(Said, lines), *rest):
        before = CODEC.encode(turn.session)
        after = step(turn.session, event, FACTS)
        assert CODEC.encode(turn.session) == before, "a step changed its input"
        assert after.replies
        assert all(map(well_formed, after.replies))
        turn = after
    for reply in (
        current(turn.session, FACTS),
        summary(turn.session, FACTS),
        stale(turn.session, rest[0] if rest else Said("hi"), FACTS),
    ):
        assert well_formed(reply)


@QUICK
@given(openings, st.lists(events, max_size=5))
def test_a_session_survives_json(lines: tuple[str, ...], rest: list[Event]) -> None:
    session = played(lines, rest).session
    stored = CODEC.encode(session)
    assert CODEC.decode(session.user_id, session.version, stored) == session


@QUICK
@given(openings, st.lists(events, max_size=3), events)
def test_back_undoes_any_answer(lines: tuple[str, ...], rest: list[Event], event: Event) -> None:
    before = played(lines, rest).session
    after = step(before, event, FACTS).session
    if len(after.history) != len(before.history) + 1:
        return  # a question or a detour: there is nothing to undo
    undone = step(after, Said("back"), FACTS).session
    assert undone.state == before.state
    assert undone.history == before.history


@QUICK
@given(openings, st.lists(events, max_size=4))
def test_the_same_answers_give_the_same_words(lines: tuple[str, ...], rest: list[Event]) -> None:
    turn = played(lines, rest)
    opened.cache_clear()
    assert played(lines, rest) == turn


@QUICK
@given(openings, st.lists(events, max_size=4))
def test_there_is_a_way_on_from_everywhere(lines: tuple[str, ...], rest: list[Event]) -> None:
    session = played(lines, rest).session
    question = current(session, FACTS)
    assert {"help", "more"} <= {button.id for button in question.buttons}
    stopped = step(session, Said("stop"), FACTS).session
    assert stopped.step is Step.STOPPED
    assert step(stopped, Said("go on"), FACTS).session.step is not Step.STOPPED


@QUICK
@given(openings, st.lists(events, max_size=4))
def test_guides_that_vanish_leave_a_way_on(lines: tuple[str, ...], rest: list[Event]) -> None:
    session = played(lines, rest).session
    turn = step(session, Said("summary"), FEW)
    assert all(map(well_formed, turn.replies))
    assert well_formed(current(session, FEW))
    kept = replace(turn.session.case, company="", role="", region=None, band_level=None)
    was = replace(session.case, company="", role="", region=None, band_level=None)
    assert kept == was, "an answer was lost"
