""" "Make it 285k": asked for once there is a script, before it only asked about; never an offer."""

from __future__ import annotations

import pytest

from negotiation.model.case import Case, Stage
from tests.negotiation.dialogue.player import at, made_up

OFFER = "runway ml nyc, 230k base, 250k rsu over 4 years"
SCRIPT = (OFFER, "no other offers", "skip", "skip", "skip", "skip", "no date", "all true")


def _case(*said: str) -> Case:
    return at(said, made_up()).session.case


@pytest.mark.parametrize(
    "said",
    ["make it 285k", "lets make it 245k", "make it 240k base please", "ok make it 228k",
     "could you just make it 250k"],
)  # fmt: skip
def test_before_the_script_it_is_asked_about(said: str) -> None:
    case = _case(OFFER, said)
    assert case.offer.base is not None
    assert case.offer.base.amount == 230_000
    assert case.own_ask is None


@pytest.mark.parametrize("said", ["make it 285k", "make it 260k base", "so make it 255k"])
def test_with_the_script_it_is_asked_for(said: str) -> None:
    case = _case(*SCRIPT, said)
    assert case.offer.base is not None
    assert case.offer.base.amount == 230_000
    assert case.own_ask is not None
    assert case.own_ask.base is not None
    assert case.own_ask.base.words in said


@pytest.mark.parametrize(
    "said", ["no, make it 235k", "make that 235k", "sorry, make it 235k", "oops make it 235k base"]
)
def test_with_a_word_that_takes_back_it_puts_right(said: str) -> None:
    case = _case("runway ml nyc, 230k base", said)
    assert case.offer.base is not None
    assert case.offer.base.amount == 235_000


def test_behind_a_walk_away_it_is_the_walk_away() -> None:
    case = _case(OFFER, "no other offers", "base matters most", "below 225k i walk", "make it 227k")
    assert case.walk_away is not None
    assert case.walk_away.amount == 227_000


def test_behind_their_new_figure_it_is_asked_about() -> None:
    case = _case(*SCRIPT, "they came back with 240k", "make it 242k")
    assert case.offer.base is not None
    assert case.offer.base.amount == 240_000
    assert case.own_ask is None


@pytest.mark.parametrize(
    ("said", "asked"), [("ask for 252k", "$252,000"), ("ask for 9k sign on", "$9,000")]
)
def test_behind_their_answer_it_is_what_the_next_letter_asks(said: str, asked: str) -> None:
    replies = at((*SCRIPT, "they moved to 238k", said), made_up()).replies
    letter = next(reply.text for reply in replies if reply.title == "Your next e-mail")
    assert asked in letter


def test_what_was_asked_for_goes_down_a_step_after_each_answer() -> None:
    told = (*SCRIPT, "ask for 262k base", "they moved to 240k", "they moved to 244k")
    case = _case(*told)
    assert case.own_ask is None
    assert case.previous_ask is not None
    assert case.previous_ask.base is not None
    assert case.previous_ask.base.amount < 262_000


def test_one_more_part_right_behind_an_ask_is_asked_for_too() -> None:
    case = _case(*SCRIPT, "ask for 252k base", "and 280 rsu")
    assert case.own_ask is not None
    assert case.own_ask.base is not None
    assert case.own_ask.equity is not None
    assert case.own_ask.equity.value is not None
    assert (case.own_ask.base.amount, case.own_ask.equity.value.amount) == (252_000, 280_000)
    assert (case.stage, case.offer.equity) == (Stage.OPENING, _case(*SCRIPT).offer.equity)


def test_the_second_plain_figure_of_their_answer_is_asked_about() -> None:
    turn = at((*SCRIPT, "they came back with 240 and 265"), made_up())
    assert "265" in turn.replies[-1].text
    assert turn.session.state.unclear is not None
    case = at((*SCRIPT, "they came back with 240 and 265", "its the rsu"), made_up()).session.case
    assert case.offer.base is not None
    assert case.offer.equity is not None
    assert case.offer.equity.value is not None
    assert (case.offer.base.amount, case.offer.equity.value.amount) == (240_000, 265_000)


def test_what_they_accept_is_their_answer() -> None:
    case = _case(*SCRIPT, "they accept 242")
    assert case.offer.base is not None
    assert (case.offer.base.amount, case.stage) == (242_000, Stage.ROUND2)


def test_what_a_figure_of_their_answer_is_belongs_to_the_same_answer() -> None:
    told = (*SCRIPT, "they came back with 240 and 265", "its the rsu")
    case = _case(*told)
    assert case.previous_offer is not None
    assert case.previous_offer.base is not None
    assert case.previous_offer.base.amount == 230_000
    letter = next(
        one.text for one in at(told, made_up()).replies if one.title == "Your next e-mail"
    )
    assert "base from $230,000 to $240,000" in letter


def test_an_acceptance_says_which_figure_is_not_in_it() -> None:
    replies = at((*SCRIPT, "they came back with 240 and 265", "ok accept"), made_up()).replies
    assert "265 is not in this e-mail" in "\n".join(one.text for one in replies)


@pytest.mark.parametrize(
    "said",
    ["put 20k sign-on in there", "add a 20k sign-on", "include a 20k sign-on please",
     "put in a sign-on of 20k"],
)  # fmt: skip
def test_a_part_put_into_the_script_is_asked_for_and_before_it_is_offered(said: str) -> None:
    case = _case(*SCRIPT, said)
    assert case.stage is Stage.OPENING
    assert case.offer.sign_on is None
    assert case.own_ask is not None
    assert case.own_ask.sign_on is not None
    assert _case(OFFER, said).offer.sign_on is not None


def test_a_part_that_they_put_in_is_offered() -> None:
    assert _case(*SCRIPT, "they put 20k sign-on in there").stage is Stage.ROUND2


def test_what_is_not_in_it_begins_its_sentence() -> None:
    replies = at((OFFER, "and 60k", "ok accept"), made_up()).replies
    assert "60k is not in this e-mail" in "\n".join(one.text for one in replies)


def test_a_day_that_is_still_open_is_named_in_no_acceptance() -> None:
    asked = at((*SCRIPT, "its about next thursday"), made_up())
    assert asked.session.state.unclear is not None
    replies = at((*SCRIPT, "its about next thursday", "ok accept"), made_up()).replies
    assert "To accept" in [one.title for one in replies]
    assert "thursday" not in "\n".join(one.text for one in replies).casefold()
