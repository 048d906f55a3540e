"""A doubt is asked about, and neither loses what is said meanwhile nor holds anybody."""

from __future__ import annotations

import pytest

from negotiation.model.case import Priority
from negotiation.session import Session, Step
from tests.negotiation.player import made_up, play

POUNDS = "runway ny ml £220k base and £20k sign-on"


def doubts(session: Session) -> list[str]:
    return [doubt.about for doubt in session.state.doubts]


def test_an_unrelated_message_drops_no_doubt() -> None:
    session, _ = play([POUNDS, "what now"])
    assert doubts(session) == ["base", "sign_on"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("they want an answer by friday", "Their deadline: Friday, 27 November"),
        ("base matters most", "First priority: base salary"),
        ("i have an offer from Acme, 250k base, written", "**Acme**, in writing"),
        ("I'd walk away under 210k", "Walk-away, private: **$210,000**"),
    ],
)
def test_what_is_said_meanwhile_is_kept_and_the_doubt_asked_again(said: str, told: str) -> None:
    session, written = play([POUNDS, said])
    assert doubts(session) == ["base", "sign_on"]
    assert any(told in line for line in written)


def test_a_doubt_is_asked_again_twice_and_then_set_aside_with_a_word() -> None:
    session, _ = play([POUNDS, "hm", "well"])
    assert doubts(session) == ["base", "sign_on"]
    session, written = play([POUNDS, "hm", "well", "base matters most"])
    assert doubts(session) == ["sign_on"]
    assert session.case.priority is Priority.BASE
    assert any("I set the base (£220k) aside" in line for line in written)


def test_one_answer_settles_the_currency_of_every_amount() -> None:
    session, _ = play([POUNDS, "pounds"])
    assert doubts(session) == []
    assert session.case.offer.base is not None
    assert session.case.offer.sign_on is not None
    assert session.case.offer.sign_on.currency == "GBP"


def test_the_amount_with_its_sign_picks_the_choice_that_shows_it() -> None:
    session, _ = play(["runway ny ml £220k base", "£220k"])
    assert session.case.offer.base is not None
    assert session.case.offer.base.currency == "GBP"


def test_a_number_in_a_sentence_about_something_else_settles_no_doubt() -> None:
    story = "I built the ranking model that serves 2 million people every day"
    lines = ["runway ny ml 220k base", "none", "no", "base", "i would not go under 235", story]
    session, _ = play(lines)
    assert session.case.walk_away is None
    assert doubts(session) == ["walk_away"]


def test_bare_numbers_where_no_pay_is_asked_are_no_pay() -> None:
    lines = ["runway ny ml 220k base", "none", "offer from Acme at 250k, written"]
    session, _ = play([*lines, "2 3"])
    assert doubts(session) == []
    assert session.state.rival is not None


def test_a_base_that_contradicts_the_one_told_is_asked_about() -> None:
    told = ["runway ml nyc 210k base, 300k rsu over 4 years", "no"]
    session, written = play([*told, "base 225k"])
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 210_000
    asked = "Before, you told me base **$210,000** a year. Is it now base **$225,000** a year?"
    assert any(asked in line for line in written)
    taken = play([*told, "base 225k", "yes"])[0].case.offer.base
    assert taken is not None
    assert taken.amount == 225_000
    kept = play([*told, "base 225k", "no"])[0].case.offer.base
    assert kept is not None
    assert kept.amount == 210_000


def test_a_new_amount_without_a_name_may_be_the_new_base() -> None:
    told = ["stability london", "£110k base", "just base", "no"]
    session, _ = play([*told, "they came back with 115k", "base"])
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 115_000


def test_an_amount_said_twice_is_no_doubt() -> None:
    session, _ = play(["runway ml nyc 210k base, 300k rsu over 4 years", "no", "base", "200k",
                       "200k"])  # fmt: skip
    assert session.state.doubts == ()


def test_figures_of_another_company_said_late_are_not_ones_own() -> None:
    told = ["runway ml nyc 210k base, 300k rsu over 4 years", "no"]
    late = "it's verbal so far, 230k base and 400k equity over 4 years"
    session, _ = play([*told, late, "[It is another company's offer]", "by word of mouth"])
    own = session.case.offer
    assert own.base is not None
    assert own.equity is not None
    assert own.equity.value is not None
    assert (own.base.amount, own.equity.value.amount) == (210_000, 300_000)
    (rival,) = session.case.competing_offers
    assert rival.offer.base is not None
    assert rival.offer.base.amount == 230_000


def test_the_answer_to_the_question_behind_a_doubt_is_kept() -> None:
    told = ["stability london", "£110k base", "just base", "no", "base", "none", "30k"]
    session, _ = play([*told, "diffusion models"])
    assert [fact.topic for fact in session.case.facts] == ["diffusion models"]
    assert len(doubts(session)) == 1


def test_none_drops_what_can_be_left_out() -> None:
    told = ["stability london", "£110k base", "just base", "no", "base", "none", "30k"]
    session, _ = play([*told, "none"])
    assert doubts(session) == []
    assert session.case.offer.sign_on is None


def test_no_other_offers_beside_a_doubt_drops_none_that_was_told() -> None:
    told = ["runway ml nyc", "210k base, 300k rsu over 4 years",
            "openai 240k base, 100k equity, in writing"]  # fmt: skip
    session, _ = play([*told, "no other offers"])
    assert session.state.rival is not None
    assert session.state.rival.company == "OpenAI"
    assert len(doubts(session)) == 1


def test_help_beside_a_doubt_explains_the_doubt() -> None:
    _, written = play([POUNDS, "help"])
    assert any("once I'm sure what it means" in line for line in written)


AT_WALK_AWAY = ["runway ml nyc", "210k base, 300k rsu over 4 years", "no", "base", "190"]


def test_what_is_told_beside_a_doubt_about_the_walk_away_is_kept() -> None:
    session, _ = play([*AT_WALK_AWAY, "2"])
    assert [one.question for one in session.state.doubts] == [
        "I read 190 as $190,000 a year. Is that right?"
    ]
    session, _ = play([*AT_WALK_AWAY, "I led inference for a chatbot with 5M users"])
    assert [fact.text for fact in session.case.facts] == [
        "I led inference for a chatbot with 5M users"
    ]
    session, _ = play([*AT_WALK_AWAY, "no deadline"])
    assert Step.DEADLINE in session.state.done
    assert len(doubts(session)) == 1


def test_a_new_offer_is_no_walk_away() -> None:
    session, _ = play([*AT_WALK_AWAY[:-1], "new offer: 222k"])
    assert session.case.walk_away is None
    assert len(doubts(session)) == 1


GRANT = ["gridworks remote L5", "base 211k and 640k equity"]


def test_an_offer_told_anew_picks_nothing() -> None:
    session, _ = play([*GRANT, "base 221k, equity 600k over 4 years"], made_up())
    equity = session.case.offer.equity
    assert equity is not None
    assert equity.value is not None
    assert equity.value.amount == 600_000
    (doubt,) = session.state.doubts
    assert "Is it now base **$221,000** a year?" in doubt.question


def test_what_they_ask_or_say_picks_no_choice() -> None:
    before, _ = play(["runway nyc ml", "211k base, 640k rsu over 4 years", "no", "base", "190k"])
    doubtful = ["runway nyc ml", "211k base, 640k rsu over 4 years", "no", "by Friday, 219k"]
    session, _ = play(doubtful)
    later, _ = play([*doubtful, "they asked about my current salary"])
    assert later.case.offer == session.case.offer == before.case.offer


def test_no_amount_that_waits_is_lost_to_another() -> None:
    final = "they can do 231k but base is final"
    revised = "revised offer: 251k and 699k equity"
    session, _ = play([*GRANT[:1], "211k base", revised], made_up())
    waiting = [choice for doubt in session.state.doubts for choice in doubt.choices]
    amounts = {one.amount for choice in waiting for one in choice.sets}
    assert 699_000 in amounts
    later, _ = play([*GRANT[:1], "211k base", revised, final], made_up())
    waiting = [choice for doubt in later.state.doubts for choice in doubt.choices]
    assert amounts | {231_000} <= {one.amount for choice in waiting for one in choice.sets}


def test_asking_about_an_amount_settles_no_doubt() -> None:
    session, _ = play([POUNDS, "what would 327k at Databricks mean?"])
    assert session.case.offer.base is None
    assert doubts(session)[0] == "base"


def test_an_offer_told_before_its_turn_is_whole() -> None:
    session, _ = play(
        ["runway nyc ml", "edit walk-away", "revised offer: 211k and 640k equity over 4 years"]
    )
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 211_000


def test_what_is_set_aside_is_named_whole() -> None:
    told = ["runway nyc ml", "221k base, 640k equity over 4 years", "no",
            "they offered 213k base and 753k equity over 4 years"]  # fmt: skip
    _, written = play([*told, "hm", "hm", "hm"])
    assert any("aside" in line and "213k" in line and "753k" in line for line in written)


def test_another_offer_told_whole_picks_no_choice_of_the_first() -> None:
    told = ["gridworks remote L5", "211k base, 640k equity over 4 years",
            "my other offer is 250k and 500k equity",
            "I also have an offer from Globex, 317k base and 741k equity over 4 years"]  # fmt: skip
    session, _ = play(told, made_up())
    assert session.state.rival is not None
    assert session.state.rival.company == "Globex"
    assert session.state.rival.offer.base is not None
    assert session.state.rival.offer.base.amount == 317_000
