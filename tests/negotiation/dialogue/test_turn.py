"""One turn: a text is read once, controls of earlier questions are named, nothing raises."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from negotiation.dialogue.session import Session, Step
from negotiation.dialogue.turn import FORGOTTEN, Turn, current, stale, start, step, summary
from negotiation.model.replies import Picked, Pressed, Said, Submitted
from negotiation.understanding import read as reading
from tests.negotiation.dialogue.player import TODAY, made_up, play, read_event, save
from tests.negotiation.dialogue.test_transcripts import TRANSCRIPTS

FACTS = made_up()
ROOT = Path(__file__).resolve().parents[3]
OFFER = ("midjourney ml sf", "250k base, 120k profit share a year")


def said(*lines: str) -> Turn:
    """The last turn of a conversation of typed lines."""
    turn = start(FACTS, TODAY)
    for line in lines:
        turn = step(turn.session, Said(line), FACTS)
    return turn


def text(turn: Turn) -> str:
    return "\n".join(reply.text for reply in turn.replies)


# --- One reading ----------------------------------------------------------------------------------


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that was scanned, in order."""
    seen: list[str] = []
    scan = reading.scan

    def counted(plain: str, *more: object) -> object:
        seen.append(plain)
        return scan(plain, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "scan", counted)
    # Other tests go without what was read already.
    monkeypatch.setattr("negotiation.dialogue.turn.read", reading.read)
    return seen


def test_a_typed_message_is_read_once(readings: list[str], one_of: Callable[[int], int]) -> None:
    for path in TRANSCRIPTS[:: one_of(3)]:
        readings.clear()
        turn = save(start(FACTS, TODAY))
        assert readings == []
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("> "):
                continue
            event = read_event(line[2:], turn.replies[-1], turn.session.version)
            readings.clear()
            turn = save(step(turn.session, event, FACTS))
            if isinstance(event, Said):
                assert len(readings) == 1, line
            elif not isinstance(event, Submitted):
                assert readings == [], line


def test_a_conversation_that_begins_with_names_reads_them_once(readings: list[str]) -> None:
    start(FACTS, TODAY, "midjourney", "ml engineer", "san francisco")
    assert len(readings) == 1


@pytest.mark.parametrize("line", ["edit deadline to friday", "change region to remote us"])
def test_an_edit_with_its_value_is_read_once(line: str, readings: list[str]) -> None:
    turn = said(*OFFER)
    readings.clear()
    step(turn.session, Said(line), FACTS)
    assert len(readings) == 1


# --- Beginning, asking again, what is stale -------------------------------------------------------


def test_a_conversation_begins_with_a_greeting_and_the_first_question() -> None:
    turn = start(FACTS, TODAY)
    assert turn.session.step is Step.COMPANY
    assert turn.replies[0].text.startswith("Hello.")
    assert turn.session.history == ()


def test_another_language_is_spoken_of_once_and_its_figures_are_kept() -> None:
    turn = said("recebi uma proposta da Midjourney, ml engineer, san francisco, 240k de base")
    assert text(turn).count("I work in English") == 1
    base = turn.session.case.offer.base
    assert base is not None
    assert base.amount == 240_000
    again = step(turn.session, Said("não tenho outras ofertas, obrigado"), FACTS)
    assert "I work in English" not in text(again)
    assert Step.RIVALS in again.session.state.done
    missed = step(turn.session, Said("o trabalho é muito bom"), FACTS)
    assert "I work in English" in text(missed)


def test_letters_of_another_script_are_no_company_and_are_told_so() -> None:
    turn = said("привет, у меня есть оффер")
    assert "English" in text(turn)
    assert not turn.session.state.unlisted


def test_what_is_named_at_the_beginning_is_not_asked() -> None:
    turn = start(FACTS, TODAY, "midjourney", "ml engineer", "sf")
    assert turn.session.step is Step.OFFER
    assert turn.replies[0].text.startswith("Hello.")


def test_the_question_can_be_shown_again_without_changing_anything() -> None:
    session = said(*OFFER).session
    assert current(session, FACTS) == current(session, FACTS)
    assert "Do you have a real offer" in current(session, FACTS).text


def test_the_summary_says_what_was_told() -> None:
    told = summary(said(*OFFER).session, FACTS).text
    assert "$250,000" in told
    assert "$120,000" in told
    assert "Midjourney" in told


def test_a_summary_before_anything_was_told_says_so() -> None:
    assert "not told me anything" in summary(start(FACTS, TODAY).session, FACTS).text


@pytest.mark.parametrize(
    "event",
    [Pressed("written", 1), Picked("company", ("runway",), 1), Submitted("offer", (), 1)],
)
def test_a_control_of_an_earlier_question_changes_nothing(event: Pressed) -> None:
    session = said(*OFFER).session
    reply = stale(session, event, FACTS)
    assert "earlier question" in reply.text
    assert "Do you have a real offer" in reply.text


def test_a_form_of_an_earlier_question_names_what_it_held() -> None:
    session = said(*OFFER).session
    form = Submitted("walk-away", (("amount", "my own words, 242k"),), 1)
    assert "my own words, 242k" in stale(session, form, FACTS).text


def test_a_form_of_another_question_is_not_used_and_names_what_it_held() -> None:
    session = said(*OFFER).session
    turn = step(session, Submitted("walk-away", (("amount", "242k"),), 1), FACTS)
    assert turn.session == session
    assert "242k" in text(turn)


@pytest.mark.parametrize("button", ["keep", "retype", "way-0", "all-true", "x"])
def test_a_button_that_the_question_does_not_have_changes_nothing(button: str) -> None:
    session = said(*OFFER).session
    turn = step(session, Pressed(button, 1), FACTS)
    assert turn.session == session
    assert "earlier question" in text(turn)


def test_an_empty_message_is_asked_again() -> None:
    turn = said(*OFFER, "🙂")
    assert "empty message" in text(turn)


def test_the_second_miss_in_a_row_offers_another_way() -> None:
    assert "No harm done" not in text(said(*OFFER, "purple monkey"))
    assert "No harm done" in text(said(*OFFER, "purple monkey", "dishwasher"))
    assert "No harm done" not in text(said(*OFFER, "purple monkey", "no", "purple monkey"))


# --- Moving about ---------------------------------------------------------------------------------


def at(*lines: str) -> Step:
    return said(*lines).session.step


def test_back_returns_to_the_question_before() -> None:
    turn = said(*OFFER, "back")
    assert turn.session.step is Step.OFFER
    assert turn.session.case.offer.base is None
    assert "One step back" in text(turn)


def test_a_step_back_over_a_correction_shows_the_figure_that_holds_again() -> None:
    turn = said("runway ml nyc, 215k base, 250k options over 4 years", "base is 220k", "back")
    assert turn.session.case.offer.base is not None
    assert turn.session.case.offer.base.amount == 215_000
    assert "One step back" in text(turn)
    assert "Base **$215,000** a year (before: $220,000)" in text(turn)


def test_back_at_the_beginning_says_so() -> None:
    turn = said("back")
    assert turn.session.step is Step.COMPANY
    assert "nothing before this" in text(turn)


def test_back_out_of_a_detour_returns_to_where_it_began() -> None:
    turn = said(*OFFER, "stop", "go on")
    assert turn.session.step is Step.RIVALS
    assert turn.session.history == said(*OFFER).session.history


def test_skip_leaves_a_question_and_not_one_that_is_needed() -> None:
    assert at(*OFFER, "skip") is Step.PRIORITY
    turn = said("midjourney ml sf", "skip")
    assert turn.session.step is Step.OFFER
    assert "can't do without the base salary" in text(turn)


def test_skip_leaves_out_what_is_unclear() -> None:
    turn = said("midjourney ml sf", "25k base")
    assert turn.session.state.open
    turn = step(turn.session, Said("skip"), FACTS)
    assert turn.session.state.open == ()
    assert "I need the base" in text(turn)


def test_help_says_why_it_asks_and_asks_again() -> None:
    turn = said(*OFFER, "help")
    assert "A real alternative makes you stronger" in text(turn)
    assert "At any time you can say back" in text(turn)
    assert turn.session.step is Step.RIVALS


def test_more_shows_the_other_ways() -> None:
    turn = said(*OFFER, "more")
    ids = {button.id for button in turn.replies[0].buttons}
    assert ids == {"edit", "summary", "start-over", "stop", "delete-my-data"}


def test_start_over_is_confirmed_and_back_brings_it_all_again() -> None:
    asked = said(*OFFER, "start over")
    assert asked.session.step is Step.START_OVER
    fresh = step(asked.session, Said("yes"), FACTS)
    assert fresh.session.case.company == ""
    again = step(fresh.session, Said("back"), FACTS)
    assert again.session.case.offer.base is not None
    assert step(asked.session, Said("no"), FACTS).session.step is Step.RIVALS


def test_deleting_is_confirmed() -> None:
    asked = said(*OFFER, "delete my data")
    assert not asked.forget
    done = step(asked.session, Said("delete"), FACTS)
    assert done.forget
    assert done.replies == (FORGOTTEN,)
    kept = step(asked.session, Said("no"), FACTS)
    assert not kept.forget
    assert kept.session.step is Step.RIVALS


def test_a_stopped_conversation_goes_on_when_something_is_told() -> None:
    stopped = said(*OFFER, "stop")
    assert stopped.session.step is Step.STOPPED
    turn = step(stopped.session, Said("the base is 255k now"), FACTS)
    assert "Welcome back" in text(turn)
    assert turn.session.step is Step.RIVALS


@pytest.mark.parametrize("line", ["no other offers", "sign-on matters most", "equity matters most"])
def test_nothing_told_while_stopped_is_lost(line: str) -> None:
    stopped = said(*OFFER, "stop")
    turn = step(stopped.session, Said(line), FACTS)
    assert turn.session.case != stopped.session.case or turn.session.state.done != (
        stopped.session.state.done
    )


def test_show_shows_the_script_once_there_is_one() -> None:
    assert len(said(*OFFER, "show").replies) == 1
    session, _ = play([*OFFER, "no", "base", "none", "skip", "none", "no date", "all true"], FACTS)
    assert session.step is Step.PLAN
    assert len(step(session, Said("show me the script"), FACTS).replies) == 4
    assert len(step(session, Pressed("again", 1), FACTS).replies) == 4


def test_what_the_hint_of_the_script_says_can_be_said() -> None:
    session, _ = play([*OFFER, "no", "base", "none", "skip", "none", "no date", "all true"], FACTS)
    assert len(step(session, Said("show"), FACTS).replies) == 4


def test_an_edit_names_its_answer_and_takes_its_value() -> None:
    assert at(*OFFER, "edit offer") is Step.OFFER
    assert at(*OFFER, "edit") is Step.EDIT
    turn = said(*OFFER, "edit region to remote us")
    assert turn.session.case.region == "Remote US"


def test_the_session_is_where_the_last_reply_says() -> None:
    turn = said(*OFFER)
    assert isinstance(turn.session, Session)
    assert turn.replies[-1].version == turn.session.version


def test_what_was_too_long_to_read_is_named() -> None:
    turn = said("stability london", "base 92k. " + "very " * 700 + "bonus 10%")
    assert "please send the rest from there" in text(turn)
    assert "“very very" in text(turn)
    assert turn.session.case.offer.base is not None
    assert turn.session.case.offer.bonus is None


def test_a_letter_as_long_as_a_message_may_be_is_read_to_its_end() -> None:
    words = "We are pleased to have you with us, and the team is looking forward to it. " * 26
    turn = said("stability london", f"{words[:1_950]}. Base 92k.")
    assert "please send the rest" not in text(turn)
    assert turn.session.case.offer.base is not None


def test_the_offer_is_asked_anew_when_it_is_picked_to_be_changed() -> None:
    opened = said(*OFFER, "edit").session
    turn = step(opened, Picked("edit", ("offer",), opened.version), FACTS)
    assert turn.session.step is Step.OFFER
    assert "What have they offered?" in text(turn)


def test_an_answer_can_be_picked_to_be_changed_beside_an_open_question() -> None:
    asked = said(*OFFER, "38k in something").session
    assert asked.state.unclear is not None
    opened = step(asked, Said("edit"), FACTS).session
    assert opened.state.unclear is None
    turn = step(opened, Picked("edit", ("region",), opened.version), FACTS)
    assert turn.session.step is Step.REGION


def test_words_that_answer_no_open_question_are_told_so() -> None:
    asked = said(*OFFER, "38k in something").session
    turn = step(asked, Said("purple elephants"), FACTS)
    assert "One of these will do" in text(turn)


def test_an_edit_of_base_beside_the_walk_away_question_is_no_walk_away() -> None:
    talk = ["runway ml nyc, 225k base", "no", "base"]
    edited, _ = play([*talk, "edit base to 228k"])
    assert edited.case.walk_away is None
    assert edited.case.offer.base is not None
    assert edited.case.offer.base.amount == 228_000
    floor, _ = play([*talk, "edit my walk-away to 218k"])
    assert floor.case.walk_away is not None
    assert floor.case.walk_away.amount == 218_000
