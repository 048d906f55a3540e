"""Another company's figures are asked about, and never mix with the offer talked about."""

from __future__ import annotations

import pytest

from negotiation.model.offer import OfferStatus
from negotiation.session import Step
from tests.negotiation.player import made_up, play

TO_THE_SCRIPT = ["midjourney ml sf 250k base, 120k profit share", "no", "base", "skip", "none",
                 "none", "no date given"]  # fmt: skip
OTHER = "stabilty ai, ml eng, london"


@pytest.mark.parametrize("said", [OTHER, f"{OTHER}, £125k base", "stability ai"])
def test_another_company_is_asked_about_once(said: str) -> None:
    session, written = play([*TO_THE_SCRIPT, said])
    assert session.step is Step.ANOTHER
    asked = "Is that another offer you have, beside Midjourney's? Or shall we start over"
    assert any("You name **Stability AI**." in line and asked in line for line in written)
    assert session.case.offer.currency != "GBP"


def test_a_bare_yes_to_two_questions_is_asked_about() -> None:
    session, written = play([*TO_THE_SCRIPT, OTHER, "yes"])
    assert session.step is Step.ANOTHER
    assert any("Which of the two" in line for line in written)


def test_start_over_begins_with_that_guide_and_nothing_of_the_old_offer() -> None:
    session, _ = play([*TO_THE_SCRIPT, OTHER, "start over with it"])
    assert session.step is Step.OFFER
    assert session.case.company == "stability-ai"
    assert session.case.region == "London"
    assert session.case.offer.base is None
    assert session.case.priority is None


def test_back_brings_the_first_conversation_again() -> None:
    session, _ = play([*TO_THE_SCRIPT, OTHER, "[Start over with Stability AI]", "back"])
    assert session.step is Step.PLAN
    assert session.case.company == "midjourney"


def test_no_stays() -> None:
    before, _ = play(TO_THE_SCRIPT)
    session, _ = play([*TO_THE_SCRIPT, OTHER, "no"])
    assert session.step is Step.PLAN
    assert session.case == before.case


def test_a_competing_offer_is_asked_for_as_one() -> None:
    session, _ = play([*TO_THE_SCRIPT, OTHER, "it competes", "written"])
    assert session.step is Step.RIVAL_OFFER
    assert session.case.company == "midjourney"


def test_a_company_with_levels_alone_is_no_dead_end() -> None:
    session, written = play(["google"])
    assert session.step is Step.COMPANY
    assert session.case.company == ""
    assert any("have no guide to negotiate with" in line for line in written)


def test_names_and_figures_are_found_in_a_long_story() -> None:
    story = (
        "So hi, I'm nervous, I never did this. I got this offer from Inflection AI, it's for an "
        "ML engineer position, in Seattle, I think they said 245k for the salary and something "
        "about RSUs, like 300k over four years. I currently make 190k. What do you think?"
    )
    session, _ = play([story])
    assert session.case.company == "inflection-ai"
    assert session.case.region == "Seattle"
    offer = session.case.offer
    assert offer.base is not None
    assert offer.base.amount == 245_000
    assert offer.equity is not None
    assert offer.equity.value is not None
    assert (offer.equity.value.amount, offer.equity.years) == (300_000, 4)


IN_THE_INTERVIEW = ["runway ml nyc 210k base, 300k rsu over 4 years", "no"]


@pytest.mark.parametrize("said", ["openai, ml eng, 300k base", "google 300k", "300k at google"])
def test_figures_beside_another_company_are_never_ones_own(said: str) -> None:
    session, written = play([*IN_THE_INTERVIEW, said], made_up())
    assert session.step is Step.ANOTHER
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 210_000
    assert any("Is that another offer you have" in line for line in written)


def test_another_offer_keeps_the_figures_that_were_typed() -> None:
    session, _ = play([*IN_THE_INTERVIEW, "openai, ml eng, 300k base",
                       "it's another offer, in writing", "yes"], made_up())  # fmt: skip
    (rival,) = session.case.competing_offers
    assert (rival.company, rival.status) == ("OpenAI", OfferStatus.WRITTEN)
    assert rival.offer.base is not None
    assert rival.offer.base.amount == 300_000
    assert session.step is Step.PRIORITY


def test_neither_uses_nothing_of_it() -> None:
    before, _ = play(IN_THE_INTERVIEW, made_up())
    session, written = play([*IN_THE_INTERVIEW, "google 300k", "no"], made_up())
    assert session.case == before.case
    assert session.step is before.step
    assert any("I have used nothing of that" in line for line in written)


def test_two_named_offers_in_one_sentence_are_two() -> None:
    told = "I have two offers. Anthropic 240k base in writing, and Google said 250k on the phone"
    session, _ = play([IN_THE_INTERVIEW[0], told, "yes", "no"], made_up())
    first, second = session.case.competing_offers
    assert (first.company, first.status) == ("Anthropic", OfferStatus.WRITTEN)
    assert (second.company, second.status) == ("Google", OfferStatus.VERBAL)
    assert first.offer.base is not None
    assert first.offer.base.amount == 240_000
    assert second.offer.base is not None
    assert second.offer.base.amount == 250_000
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 210_000


@pytest.mark.parametrize(
    "said", ["I work at Google and my base is 215k", "l5 at google, 215k base"]
)
def test_an_employer_makes_no_offer(said: str) -> None:
    session, _ = play([*IN_THE_INTERVIEW, said], made_up())
    assert session.step is not Step.ANOTHER


def test_an_offer_that_is_gone_is_taken_out() -> None:
    told = [*IN_THE_INTERVIEW[:1], "an offer from google, 250k base, written", "yes"]
    session, written = play([*told, "actually Google is out"], made_up())
    assert session.case.competing_offers == ()
    assert any("nothing speaks of Google any more" in line for line in written)


@pytest.mark.parametrize("said", ["model training", "software engineer"])
def test_a_role_or_a_skill_names_no_company(said: str) -> None:
    told = [*IN_THE_INTERVIEW, "base", "none"]
    assert play([*told, said], made_up())[0].step is not Step.ANOTHER


def test_the_question_whose_figures_they_are_holds_nobody() -> None:
    before, _ = play(IN_THE_INTERVIEW, made_up())
    session, written = play([*IN_THE_INTERVIEW, "google 300k", "hm", "let me see"], made_up())
    assert session.step is before.step
    assert session.case == before.case
    assert any("I have used nothing of that" in line for line in written)
    assert play([*IN_THE_INTERVIEW, "google 300k", "skip"], made_up())[0].step is before.step


def test_a_name_in_their_mouth_makes_no_offer() -> None:
    said = 'they said "we can\'t compete with google but can do 220k base"'
    assert play([*IN_THE_INTERVIEW, said], made_up())[0].step is not Step.ANOTHER


def test_where_one_works_and_what_one_earns_is_no_rival() -> None:
    session, _ = play([IN_THE_INTERVIEW[0], "google l5 currently making 300k tc"], made_up())
    assert session.state.rival is None
    assert session.case.level is not None
    assert (session.case.level.company, session.case.level.level) == ("Google", "L5")


def test_two_offers_told_at_once_go_to_their_companies() -> None:
    told = (
        "i got 2 offers, runway and google. runway ml nyc: 230k + 300k rsu/4 + 15% bonus. "
        "google l5 on paper: 225k, 600k over 4 years"
    )
    session, _ = play([told, "yes"], made_up())
    own = session.case.offer
    assert own.base is not None
    assert own.equity is not None
    assert (own.base.amount, own.equity.years) == (230_000, 4)
    (rival,) = session.case.competing_offers
    assert (rival.company, rival.status) == ("Google", OfferStatus.WRITTEN)
    assert rival.offer.base is not None
    assert rival.offer.base.amount == 225_000


def test_who_may_not_tell_the_figures_goes_on_without_them() -> None:
    told = [IN_THE_INTERVIEW[0], "a competing offer from deepmind, written", "can't say, nda"]
    session, _ = play(told, made_up())
    assert session.step is Step.PRIORITY
    (rival,) = session.case.competing_offers
    assert rival.offer.base is None
    assert not rival.may_name


NAMING = [IN_THE_INTERVIEW[0], "openai 240k base in writing"]


@pytest.mark.parametrize("said", ["a startup offered 150k", "final round at google next week"])
def test_a_further_offer_changes_nothing_of_the_one_whose_name_is_asked(said: str) -> None:
    session, _ = play([*NAMING, said], made_up())
    (first,) = session.case.competing_offers
    assert (first.company, first.status) == ("OpenAI", OfferStatus.WRITTEN)
    assert first.offer.base is not None
    assert first.offer.base.amount == 240_000
    assert session.state.rival is not None
    assert session.state.rival.company in (None, "Google")


@pytest.mark.parametrize("said", ["I wish", "two", "not yet", "I turned one down"])
def test_what_is_no_name_names_no_company(said: str) -> None:
    session, _ = play([IN_THE_INTERVIEW[0], "yes, in writing", said], made_up())
    assert session.state.rival is not None
    assert session.state.rival.company is None


@pytest.mark.parametrize(
    "said", ["£128k", "I trained a 12B model in 40% less compute", "220k base"]
)
def test_figures_told_where_a_name_is_asked_never_replace_the_rivals(said: str) -> None:
    session, _ = play([*NAMING, said], made_up())
    rivals = [*session.case.competing_offers]
    offer = rivals[0].offer if rivals else session.state.rival and session.state.rival.offer
    assert offer is not None
    assert offer.base is not None
    assert offer.base.amount == 240_000


def test_no_figure_of_another_offer_is_passed_over() -> None:
    told = "i also have an offer from google, written: 250k + 280k. the deadline is thursday"
    session, written = play([IN_THE_INTERVIEW[0], told], made_up())
    assert session.case.deadline is not None
    assert session.state.rival is not None
    assert session.state.rival.deadline_days is None
    assert any("You also wrote 280k. What is that of the other offer?" in x for x in written)
    session, written = play([IN_THE_INTERVIEW[0], told, "hm", "hm", "hm"], made_up())
    assert any("I set that amount (280k) of the other offer aside" in line for line in written)


def test_naming_yes_and_amounts_no_are_two_things() -> None:
    session, _ = play([*NAMING, "yes but don't say the amounts"], made_up())
    assert session.case.competing_offers[0].may_name


def test_the_other_offer_becomes_real_by_its_name_and_is_no_deadline() -> None:
    told = [IN_THE_INTERVIEW[0], "google 250k, verbal", "yes", "base", "none", "none", "none"]
    session, _ = play([*told, "google sent the letter today!"], made_up())
    assert session.case.deadline is None
    assert session.case.competing_offers[0].status is OfferStatus.WRITTEN


@pytest.mark.parametrize(
    "said",
    [
        "another company pays 287k",
        "my other offer is 287k",
        "the other one is 287k base, written",
        "I hold a competing offer of 287k",
    ],
)
@pytest.mark.parametrize("before", [["runway nyc ml"], ["runway nyc ml", "the base is 233k"]])
def test_an_offer_said_to_be_another_is_not_ones_own(said: str, before: list[str]) -> None:
    session, _ = play([*before, said])
    told, _ = play(before)
    assert session.case.offer == told.case.offer
    rivals = (*session.case.competing_offers, session.state.rival)
    bases = [one.offer.base for one in rivals if one is not None]
    assert [base.amount for base in bases if base is not None] == [287_000]


def test_an_offer_told_where_the_priority_is_asked_is_no_priority() -> None:
    session, _ = play(
        ["runway nyc ml", "210k base, 300k rsu over 4 years", "no",
         "I also have an offer from Google, 287k base and 700k equity over 4 years"]
    )  # fmt: skip
    assert session.case.priority is None
    assert session.state.rival is not None
    assert session.state.rival.company == "Google"


ASKED = ["gridworks remote L5", "211k base, 700k equity over 4 years", "no", "Google: 227k base"]


def test_ones_own_figures_are_no_answer_to_whose_others_are() -> None:
    session, written = play([*ASKED, "base 201k, equity 573k over 4 years"], made_up())
    assert session.step is Step.ANOTHER
    assert session.case.company == "gridworks"
    assert any("Is it now base **$201,000** a year and equity" in doubt.question
               for doubt in session.state.doubts)  # fmt: skip
    assert "You name **Google**." in "\n".join(written[-4:])


def test_a_third_company_is_taken_in_and_the_second_left_with_a_word() -> None:
    told = "written offer from Databricks at 327k base, 6 days"
    session, written = play([*ASKED, told], made_up())
    assert session.state.rival is not None
    assert session.state.rival.company == "Databricks"
    assert any("I have used nothing of Google's, then." in line for line in written)


def test_figures_in_the_answer_join_the_other_offer() -> None:
    session, _ = play([*ASKED, "yes, in writing, with 700k equity over 4 years"], made_up())
    assert session.state.rival is not None
    equity = session.state.rival.offer.equity
    assert equity is not None
    assert equity.value is not None
    assert equity.value.amount == 700_000


@pytest.mark.parametrize("before", [ASKED[:1], [*ASKED[:2], "google 250k, verbal"]])
def test_asking_about_a_figure_of_another_company_tells_none(before: list[str]) -> None:
    session, _ = play([*before, "what would 267k at Databricks mean?"], made_up())
    told, _ = play(before, made_up())
    assert session.case == told.case
    assert session.state.rival == told.state.rival


def test_what_they_offered_may_be_ones_own_offer_where_others_are_asked_for() -> None:
    said = "revised offer: 251k and 720k equity"
    session, written = play([*ASKED[:2], said], made_up())
    assert session.state.rival is None
    assert any("from another company, or part of your own" in line for line in written)


def test_changing_the_base_is_no_company() -> None:
    session, _ = play([*ASKED[:2], "google 250k", "change base to 205k"], made_up())
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 205_000


def test_what_a_company_unknown_to_the_guides_did_is_asked_about() -> None:
    session, written = play([*ASKED[:2], "no", "Globex went up to 297k"], made_up())
    assert session.step is Step.ANOTHER
    assert any("You name **Globex**." in line for line in written)
    session, _ = play([*ASKED[:2], "no", "Globex gave me 297k in writing"], made_up())
    assert session.state.rival is not None
    assert session.state.rival.company == "Globex"
    session, _ = play([*ASKED[:2], "no", "Base went up to 217k"], made_up())
    assert session.step is not Step.ANOTHER


def test_the_other_companys_date_is_no_answer_to_ones_own_deadline() -> None:
    told = "written offer from Databricks at 287k base, 6 days"
    session, _ = play([*ASKED[:2], "edit deadline", told], made_up())
    assert session.case.deadline is None
    assert session.state.rival is not None
    assert session.state.rival.deadline_days == 6


def test_figures_beside_the_deadline_are_kept() -> None:
    told = "5 days, and they added a sign-on of 20k"
    session, _ = play([*ASKED[:2], "edit deadline", told], made_up())
    assert session.case.deadline is not None
    assert session.case.offer.sign_on is not None
    assert session.case.offer.sign_on.amount == 20_000


def test_another_base_beside_the_first_is_asked_about() -> None:
    session, _ = play(["runway nyc ml", "the base is 233k", "Globex: 267k base"])
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 233_000
    assert "Is it now base **$267,000**" in session.state.doubts[0].question


def test_a_revised_offer_is_not_taken_as_anothers_where_a_part_is_new() -> None:
    session, _ = play(
        ["gridworks remote L5", "231k base", "skip", "revised offer: 213k and 753k equity"],
        made_up(),
    )
    assert session.state.rival is None


def test_a_question_beside_the_question_whose_it_is_tells_none() -> None:
    before, _ = play(ASKED, made_up())
    session, _ = play([*ASKED, "what would 257k at OpenAI mean?"], made_up())
    assert session.state == before.state
