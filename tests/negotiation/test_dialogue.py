"""The conversation's rules, one by one; whole conversations are in `transcripts/`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from guides.index import GuideIndex
from negotiation.dialogue import PIECES, Turn, current, stale, start, step, summary
from negotiation.model.case import Deadline, Fact, Priority, Stage, Tone
from negotiation.model.guide import EquityKind
from negotiation.model.offer import OfferStatus
from negotiation.model.replies import Picked, Pressed, Said, Submitted
from negotiation.session import Session, Step
from tests.negotiation.player import TODAY, made_up, shipped

FACTS = shipped()
OFFER = ("midjourney ml sf", "250k base, 120k profit share a year")
WHOLE = (*OFFER, "no", "base", "none", "none", "none", "no deadline")


def say(*lines: str, facts: GuideIndex = FACTS) -> Turn:
    turn = start(facts, TODAY)
    for line in lines:
        turn = step(turn.session, Said(line), facts)
    return turn


def text_of(turn: Turn) -> str:
    return "\n".join(reply.text for reply in turn.replies)


def test_every_step_has_its_piece() -> None:
    assert set(PIECES) == set(Step)


def test_what_the_command_names_is_not_asked_again() -> None:
    turn = start(FACTS, TODAY, "midjourney", "ml engineer", "sf")
    assert turn.session.step is Step.OFFER
    assert turn.session.case.region == "San Francisco"


def test_an_unknown_name_at_the_start_asks_with_the_nearest() -> None:
    turn = start(FACTS, TODAY, "Zzyzx Corp")
    assert turn.session.step is Step.COMPANY
    assert "Zzyzx" in text_of(turn)


def test_one_sentence_answers_several_questions() -> None:
    session = say(
        "midjourney ml sf, 250k base, 120k profit share, no other offers, base matters most"
    ).session
    assert session.step is Step.WALK_AWAY
    assert session.case.priority is Priority.BASE


def test_the_position_is_shown_with_the_offer() -> None:
    text = text_of(say(*OFFER))
    assert "$250,000" in text
    assert "$220,000 to $300,000" in text
    assert "$30,000 more" in text  # its part of a fifth of the first year


@pytest.mark.parametrize(
    ("typed", "shown", "amount"),
    [
        ("250", "$250,000", 250_000),
        ("20k a month", "$240,000 a year", 240_000),
        ("$120/hr", "$249,600 a year", 249_600),
        ("21000", "$252,000", 252_000),
    ],
)
def test_what_is_reinterpreted_is_used_only_after_a_yes(
    typed: str, shown: str, amount: int
) -> None:
    turn = say(OFFER[0], typed)
    assert shown in text_of(turn)
    assert turn.session.case.offer.base is None
    base = step(turn.session, Said("yes"), FACTS).session.case.offer.base
    assert base is not None
    assert base.amount == amount
    again = step(turn.session, Said("no"), FACTS).session
    assert (again.step, again.case.offer.base) == (Step.OFFER, None)


@pytest.mark.parametrize(("answer", "amount"), [("the lower one", 240_000), ("260k", 260_000)])
def test_a_range_is_asked_about(answer: str, amount: int) -> None:
    turn = say(OFFER[0], "240-260k base", answer)
    base = turn.session.case.offer.base
    assert base is not None
    assert base.amount == amount


def test_a_foreign_sign_is_asked_about_and_never_converted() -> None:
    turn = say("stability london", "$125k base")
    assert turn.session.case.offer.base is None
    pounds = step(turn.session, Pressed("in-gbp", 0), FACTS).session.case.offer
    assert pounds.base is not None
    assert (pounds.base.amount, pounds.base.currency) == (125_000, "GBP")
    dollars = step(turn.session, Said("USD"), FACTS).session.case.offer
    assert dollars.base is not None
    assert (dollars.base.amount, dollars.base.currency) == (125_000, "USD")


def test_equity_that_fits_twice_is_asked_about() -> None:
    turn = say("runway nyc ml", "230k base, 200k RSU")
    assert "every year" in text_of(turn)
    assert turn.session.case.offer.equity == replace(
        turn.session.case.offer.equity or pytest.fail("no kind kept"), value=None
    )
    whole = step(turn.session, Said("the whole grant"), FACTS).session.case.offer.equity
    yearly = step(turn.session, Said("per year"), FACTS).session.case.offer.equity
    assert whole is not None
    assert yearly is not None
    assert (whole.years, yearly.years) == (4, 1)


def test_profit_sharing_is_a_years_and_never_asked() -> None:
    equity = say(*OFFER).session.case.offer.equity
    assert equity is not None
    assert (equity.years, equity.kind) == (1, EquityKind.PROFIT_SHARE)


def test_a_far_amount_may_be_kept_or_the_role_looked_at_again() -> None:
    turn = say(OFFER[0], "900k base")
    assert "far above" in text_of(turn)
    kept = step(turn.session, Said("yes"), FACTS).session.case.offer.base
    assert kept is not None
    assert kept.amount == 900_000
    assert step(turn.session, Pressed("recheck", 0), FACTS).session.step is Step.EDIT


def test_a_total_is_split_not_taken_as_base() -> None:
    turn = say(OFFER[0], "TC 300k")
    assert turn.session.case.offer.base is None
    assert "How much of it is base" in text_of(turn)


def test_the_present_salary_is_not_kept() -> None:
    turn = say(OFFER[0], "I currently make 180k, they offer 250k base")
    assert "180" not in repr(turn.session.case)
    assert "not kept" in text_of(turn)


def test_a_form_answers_as_words_do() -> None:
    turn = say(OFFER[0])
    values = (("base", "250k"), ("equity", "120k"), ("years", "1"), ("bonus", ""))
    offer = step(turn.session, Submitted("offer", values, 0), FACTS).session.case.offer
    assert offer.base is not None
    assert offer.equity is not None
    assert (offer.base.amount, offer.equity.years) == (250_000, 1)


def test_a_second_miss_offers_the_form_or_to_skip() -> None:
    assert "skip" not in text_of(say(*OFFER, "purple"))
    assert "skip" in text_of(say(*OFFER, "purple", "monkey"))
    assert "form" in text_of(say(OFFER[0], "purple", "monkey"))


def test_the_base_is_needed_and_the_rest_is_not() -> None:
    assert say(OFFER[0], "skip").session.step is Step.OFFER
    session = say("midjourney ml sf", "250k", *["skip"] * 7).session
    assert session.step is Step.PLAN


def test_a_rivals_offer_is_kept_as_told() -> None:
    session = say(
        "runway nyc ml",
        "230k base, 300k equity over 4 years",
        "got a written offer from OpenAI at 260k/500k over 4 years, can name them, 6 days",
    ).session
    (rival,) = session.case.competing_offers
    assert (rival.company, rival.status, rival.may_name) == ("OpenAI", OfferStatus.WRITTEN, True)
    assert rival.deadline_days == 6
    assert rival.offer.base is not None
    assert rival.offer.base.amount == 260_000


def test_a_process_has_no_figures() -> None:
    session = say(*OFFER, "late stage", "Anthropic", "no").session
    (rival,) = session.case.competing_offers
    assert (rival.status, rival.may_name) == (OfferStatus.IN_PROCESS, False)
    assert rival.offer.base is None


def test_the_same_company_is_no_rival() -> None:
    turn = say(*OFFER, "yes, written", "Midjourney, 280k base")
    assert turn.session.case.competing_offers == ()
    assert "another company" in text_of(turn)


@pytest.mark.parametrize("lines", [OFFER, WHOLE])
def test_a_bluff_gets_a_friendly_no(lines: tuple[str, ...]) -> None:
    before = say(*lines).session
    turn = step(before, Said("can you say I have an offer from OpenAI?"), FACTS)
    assert turn.session.case == before.case
    assert "leave that out" in text_of(turn)


def test_only_ticked_skills_become_facts() -> None:
    turn = say(*OFFER, "no", "base", "none")
    assert turn.session.step is Step.TICKS
    picked = step(turn.session, Picked("ticks", ("diffusion models",), 0), FACTS).session
    assert picked.case.facts == (Fact("diffusion models"),)
    forged = step(turn.session, Picked("ticks", ("I won a Nobel prize",), 0), FACTS).session
    assert forged.case.facts == ()


def test_a_proof_joins_the_skill_it_speaks_of() -> None:
    session = say(
        *OFFER, "no", "base", "none", "diffusion models and inference optimization",
        "cut inference cost by 40%",
    ).session  # fmt: skip
    assert session.case.facts == (
        Fact("diffusion models"),
        Fact("inference optimization", "cut inference cost by 40%"),
    )


def test_a_walk_away_above_the_offer_stays_private() -> None:
    turn = say(*OFFER, "no", "base", "240k")
    assert turn.session.case.walk_away is not None
    session = step(turn.session, Said("none"), FACTS).session
    plan = step(step(session, Said("none"), FACTS).session, Said("5 days"), FACTS)
    email = next(reply for reply in plan.replies if reply.title == "Your e-mail")
    assert "240,000" not in email.text
    card = next(reply for reply in plan.replies if reply.title.startswith("Private"))
    assert "240,000" in card.text


def test_a_deadline_by_weekday_is_a_date() -> None:
    session = say(*WHOLE[:-1], "by Friday").session
    assert session.case.deadline is not None
    assert session.case.deadline.date is not None
    assert session.case.deadline.date.isoformat() == "2026-11-27"
    assert say(*WHOLE[:-1], "5 days").session.case.deadline == Deadline(days=5)


def test_the_plan_comes_once_and_again_after_a_change() -> None:
    turn = say(*WHOLE)
    assert [reply.title for reply in turn.replies][:3] == [
        "Your e-mail",
        "On the phone",
        "Private: for your eyes only",
    ]
    assert len(step(turn.session, Said("help"), FACTS).replies) == 1
    changed = step(turn.session, Said("make it shorter"), FACTS)
    assert changed.session.case.tone is Tone.BRIEF
    assert any(reply.title == "Your e-mail" for reply in changed.replies)


def test_an_edit_keeps_all_other_answers() -> None:
    before = say(*WHOLE).session
    turn = step(step(before, Said("edit offer"), FACTS).session, Said("255k base"), FACTS)
    assert turn.session.step is Step.PLAN
    base = turn.session.case.offer.base
    assert base is not None
    assert base.amount == 255_000
    assert turn.session.case.offer.equity == before.case.offer.equity


def test_base_is_final_opens_the_second_round() -> None:
    turn = step(say(*WHOLE).session, Said("they said base is final"), FACTS)
    case = turn.session.case
    assert case.stage is Stage.ROUND2
    assert case.company_position is not None
    assert case.company_position.base_final
    assert turn.replies[0].title == "Your answer"


def test_new_figures_are_read_beside_the_old() -> None:
    case = step(say(*WHOLE).session, Said("they came back with 265k base"), FACTS).session.case
    assert case.stage is Stage.ROUND2
    assert case.previous_offer is not None
    assert case.previous_offer.base is not None
    assert case.offer.base is not None
    assert (case.previous_offer.base.amount, case.offer.base.amount) == (250_000, 265_000)
    assert case.previous_ask is not None
    assert case.previous_ask.base is not None
    assert case.previous_ask.base.amount == 265_000


def test_bare_figures_after_the_plan_are_asked_about() -> None:
    asked = step(say(*WHOLE).session, Said("265k base"), FACTS)
    assert asked.session.step is Step.NEW_FIGURES
    theirs = step(asked.session, Said("yes"), FACTS).session.case
    mine = step(asked.session, Said("no, I'm correcting mine"), FACTS).session.case
    assert (theirs.stage, mine.stage) == (Stage.ROUND2, Stage.OPENING)


@pytest.mark.parametrize(
    "text",
    [
        "base is final",
        "it's their final offer",
        "they need an answer today",
        "they asked about other offers",
        "they want to know my current salary",
        "what are my expectations",
        "they don't match other offers",
    ],
)
def test_each_of_the_seven_answers_has_a_line(text: str) -> None:
    turn = step(say(*WHOLE).session, Said(text), FACTS)
    assert turn.replies[0].title == "Your answer"


def test_refinements_change_what_they_say() -> None:
    session = say(*WHOLE, "refine", "your level today", "Google L5").session
    assert session.step is Step.PLAN
    assert session.case.level is not None
    assert session.case.level.level == "L5"
    runway = say("runway nyc ml", "230k base, 300k RSU over 4 years", *["skip"] * 6).session
    session = runway
    for line in (
        "refine",
        "vesting",
        "5/15/40/40",
        "refine",
        "what equity is worth to you",
        "half",
    ):
        session = step(session, Said(line), FACTS).session
    assert session.case.offer.equity is not None
    assert session.case.offer.equity.schedule == tuple(
        Decimal(one) for one in ("0.05", "0.15", "0.4", "0.4")
    )
    assert session.case.equity_multiplier == Decimal("0.5")


@pytest.mark.parametrize("lines", [(), OFFER[:1], OFFER, (*OFFER, "yes, written"), WHOLE])
@pytest.mark.parametrize(
    ("words", "button", "where"),
    [
        ("edit", "edit", Step.EDIT),
        ("start over", "start-over", Step.START_OVER),
        ("stop", "stop", Step.STOPPED),
        ("delete my data", "delete-my-data", Step.FORGET),
    ],
)
def test_detours_work_everywhere_by_word_and_button_and_return(
    lines: tuple[str, ...], words: str, button: str, where: Step
) -> None:
    before = say(*lines).session
    by_word = step(before, Said(words), FACTS).session
    by_button = step(before, Pressed(button, 0), FACTS).session
    assert by_word.step is by_button.step is where
    assert step(by_word, Said("back"), FACTS).session.state == before.state


@pytest.mark.parametrize("lines", [(), OFFER, WHOLE])
def test_help_and_summary_change_nothing(lines: tuple[str, ...]) -> None:
    before = say(*lines).session
    for words in ("help", "summary", "more"):
        assert step(before, Said(words), FACTS).session == before


def test_starting_over_begins_anew_and_back_returns() -> None:
    before = say(*OFFER).session
    fresh = step(step(before, Said("start over"), FACTS).session, Said("yes"), FACTS).session
    assert (fresh.step, fresh.case.company) == (Step.COMPANY, "")
    back = step(fresh, Said("back"), FACTS).session
    assert back.state == before.state


def test_a_doubt_waits_while_another_answer_is_edited_and_no_does_not_take_that_back() -> None:
    turn = say("midjourney ml sf", "210k base, 200k options", "edit deadline", "in 5 days")
    assert "$200,000 of equity the whole grant" in text_of(turn)
    assert "$200,000 of equity" in text_of(step(turn.session, Said("no"), FACTS))
    session = step(step(turn.session, Said("no"), FACTS).session, Said("every year"), FACTS).session
    assert session.case.deadline == Deadline(days=5)
    assert session.case.offer.equity is not None
    assert session.state.parked == ()


def test_the_button_of_the_question_deletes_and_tells_of_safety_copies() -> None:
    asked = say(*OFFER, "delete my data")
    assert not asked.forget
    turn = step(asked.session, Pressed("confirm", asked.session.version), FACTS)
    assert turn.forget
    assert "deleted" in text_of(turn)
    assert "safety copy" in turn.replies[0].note


def test_deleting_needs_the_word() -> None:
    asked = step(say(*OFFER).session, Said("delete my data"), FACTS)
    assert not asked.forget
    assert "/mydata forget" in text_of(asked)
    assert not step(asked.session, Said("yes"), FACTS).forget
    assert step(asked.session, Said("delete"), FACTS).forget
    assert not step(asked.session, Said("no"), FACTS).forget


def test_a_late_form_is_echoed_not_lost() -> None:
    session = say(*OFFER).session
    late = Submitted("offer", (("base", "251k"), ("equity", "*99k*")), 0)
    reply = stale(session, late, FACTS)
    assert "251k" in reply.text
    assert "\\*99k\\*" in reply.text
    assert reply.text.endswith(current(session, FACTS).text)


def test_a_forged_button_changes_nothing() -> None:
    before = say(*OFFER).session
    turn = step(before, Pressed("warm", 0), FACTS)
    assert turn.session == before
    assert "earlier question" in text_of(turn)


def test_a_guide_that_is_gone_gets_a_sentence_and_a_way_on() -> None:
    before = say(*OFFER).session
    few = GuideIndex.build(FACTS.roles("runway"))
    turn = step(before, Said("no"), few)
    assert "was taken out" in text_of(turn)
    assert turn.session.step is Step.COMPANY
    assert turn.session.case.offer == before.case.offer
    assert step(turn.session, Said("runway, nyc"), few).session.state.guide is not None


def test_a_row_that_is_gone_is_asked_again() -> None:
    before = say(*OFFER).session
    guide = FACTS.guide("midjourney/ml-ai-engineer")
    assert guide is not None
    rows = (
        replace(guide.bands[1], region="Remote US"),
        replace(guide.bands[1], region="Austin", place="austin"),
    )
    changed = GuideIndex.build([replace(guide, bands=rows)])
    turn = step(before, Said("help"), changed)
    assert "your row is not in it" in text_of(turn)
    assert turn.session.step is Step.REGION


def test_an_empty_message_is_a_normal_turn() -> None:
    assert say(*OFFER, "   ").session.step is Step.RIVALS


def test_the_summary_tells_everything() -> None:
    session = say(*WHOLE).session
    text = summary(session, FACTS).text
    for words in ("Midjourney", "$250,000", "$120,000", "No other offer", "base salary"):
        assert words in text


def test_user_words_are_escaped() -> None:
    turn = say(*OFFER, "yes, written", "**Evil** [Corp](http://x), 280k base")
    summary_text = summary(turn.session, FACTS).text
    assert "](http" not in summary_text + text_of(turn)


def test_a_level_row_is_asked_where_a_guide_has_one_per_level() -> None:
    facts = made_up()
    turn = say("gridworks platform engineer remote", facts=facts)
    assert turn.session.step is Step.BAND_LEVEL
    session = step(turn.session, Said("L5"), facts).session
    assert session.case.band_level == "Senior (L5)"


def test_pay_by_the_month_stays_by_the_month() -> None:
    facts = made_up()
    turn = say("nordlys", "SEK 62k a month", facts=facts)
    base = turn.session.case.offer.base
    assert base is not None
    assert (base.amount, base.currency, base.per) == (62_000, "SEK", "month")
    assert "a month" in text_of(turn)


def test_history_is_bounded() -> None:
    session: Session = say(*OFFER).session
    for _ in range(30):
        session = step(session, Said("edit offer"), FACTS).session
        session = step(session, Said("250k base"), FACTS).session
    assert len(session.history) <= 20


def test_pay_told_before_the_company_is_kept_until_its_row_is_known() -> None:
    turn = say("i have 250k base, they want an answer in 5 days")
    assert "I keep that for later" in text_of(turn)
    assert turn.session.step is Step.COMPANY
    later = say("i have 250k base, they want an answer in 5 days", "midjourney ml sf").session
    assert later.case.offer.base is not None
    assert later.case.deadline is not None
    assert later.state.typed is None


def test_pay_told_in_place_of_the_region_is_kept() -> None:
    first = say("stability ai", "125k base and 20% bonus")
    assert first.session.step is Step.REGION
    base = step(first.session, Said("london"), FACTS).session.case.offer.base
    assert base is not None
    assert (base.currency, base.amount) == ("GBP", 125_000)


def test_the_only_rival_offer_may_become_real_later() -> None:
    told = (*OFFER, "openai, 270k base, by word of mouth", "yes", "no", "base")
    session = say(*told).session
    assert session.case.competing_offers[0].status is OfferStatus.VERBAL
    session = step(session, Said("they put it in writing now"), FACTS).session
    assert session.case.competing_offers[0].status is OfferStatus.WRITTEN


def test_an_edit_with_its_value_takes_it_at_once() -> None:
    session = say(*OFFER, "no", "edit base to 260k").session
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 260_000


def test_a_lower_offer_is_called_lower_and_never_unmoved() -> None:
    told = ("runway ml nyc 210k base, 300k rsu over 4 years", "no", "base", "none", "none", "none",
            "no deadline", "they lowered it to 205k base")  # fmt: skip
    turn = say(*told)
    email = next(one.text for one in turn.replies if one.title == "Your next e-mail")
    call = next(one.text for one in turn.replies if one.title == "On the phone")
    for text in (email, call):
        assert "base has come down from $210,000 to $205,000" in text
        assert "have not moved" not in text


@pytest.mark.parametrize(
    "said",
    ["they came back: 225k base and 20k sign on", "it's another offer I have, in writing",
     "I'm an L5 at google today", "should I mention my phd?"],
)  # fmt: skip
def test_what_is_no_deed_never_becomes_a_proof(said: str) -> None:
    told = ("runway ml nyc 210k base, 300k rsu over 4 years", "no", "base", "none", "none")
    session = say(*told, said).session
    assert not any(fact.text for fact in session.case.facts)


@pytest.mark.parametrize(
    "said",
    ["can they do 260k base?", "I was hoping for 260k base", "if they give me 260k base I'm happy"],
)
def test_a_wish_is_no_offer(said: str) -> None:
    session = say(*OFFER, "no", said).session
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 250_000
    assert session.state.doubts == ()


def test_a_match_of_the_pension_plan_is_no_bonus() -> None:
    told = "250k base, 120k profit share, benefits include a 401k with 4% match"
    assert say("midjourney ml sf", told).session.case.offer.bonus is None


def test_an_offer_from_elsewhere_named_while_the_role_is_asked_changes_no_company() -> None:
    turn = say("midjourney", "no wait, I also have an offer from Runway", "ml engineer", "sf",
               "250k base, 120k profit share")  # fmt: skip
    assert turn.session.case.company == "midjourney"
    assert turn.session.state.rival is not None
    assert turn.session.state.rival.company == "Runway"


def test_options_by_count_are_the_rest_of_an_offer() -> None:
    told = ("stability london", "£110k base", "100,000 options at £1 strike, one year cliff")
    equity = say(*told).session.case.offer.equity
    assert equity is not None
    assert (equity.units, equity.cliff_months) == (100_000, 12)


def test_a_long_letter_tells_role_and_place_too() -> None:
    letter = (
        'I got this from Midjourney: "We are delighted to offer you the position of ML/AI Engineer '
        'in San Francisco. Your starting salary will be $245,000 per annum."'
    )
    session = say(letter).session
    assert session.case.region == "San Francisco"
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 245_000


@pytest.mark.parametrize(
    ("typed", "priority"), [("bas", Priority.BASE), ("equty", Priority.EQUITY), ("bonus", None)]
)
def test_a_slip_of_the_finger_is_still_an_answer(typed: str, priority: Priority | None) -> None:
    assert say(*OFFER, "no", typed).session.case.priority is priority


def test_a_misspelt_day_is_a_day() -> None:
    told = (*OFFER, "no", "base", "none", "none", "none", "frday")
    assert say(*told).session.case.deadline == Deadline(date=date(2026, 11, 27))


@pytest.mark.parametrize("said", ["i dunno", "I really don't know yet", "im not sure"])
def test_not_knowing_passes_the_question(said: str) -> None:
    assert say(*OFFER, "no", said).session.step is Step.WALK_AWAY


def test_an_answer_to_the_question_before_is_taken_late() -> None:
    turn = say(*OFFER, "no", "base", "equity")
    assert turn.session.case.priority is Priority.EQUITY
    assert turn.session.step is Step.WALK_AWAY


def test_an_interview_elsewhere_is_a_process_with_that_company() -> None:
    turn = say(*OFFER, "i have an interview at deepmind", "no")
    (rival,) = turn.session.case.competing_offers
    assert (rival.company, rival.status) == ("Deepmind", OfferStatus.IN_PROCESS)


def test_after_one_other_offer_there_is_room_for_another() -> None:
    turn = say(*OFFER, "google, 270k base, in writing", "yes")
    assert "If there is yet another offer, tell me at any time." in turn.replies[-1].text
    assert turn.session.step is Step.PRIORITY


def test_what_changes_nothing_in_the_email_does_not_print_it_again() -> None:
    told = (*OFFER, "no", "base", "none", "none", "none", "no deadline")
    changed = say(*told, "my floor is 245k")
    assert [one.title for one in changed.replies if one.title] == ["Private: for your eyes only"]
    assert "The e-mail and the call notes stay as they were." in changed.replies[0].text


def test_a_company_named_in_passing_changes_no_company() -> None:
    turn = say("midjourney", "I made training 2x faster at Runway")
    assert turn.session.case.company == "midjourney"
    assert turn.session.step is Step.ROLE


def test_a_part_of_pay_names_no_rival() -> None:
    turn = say("runway ml nyc", "210k base", "just base", "equity 300k over 4")
    equity = turn.session.case.offer.equity
    assert turn.session.state.rival is None
    assert equity is not None
    assert equity.value is not None
    assert (equity.value.amount, equity.years) == (300_000, 4)


def test_an_amount_over_years_is_equity() -> None:
    equity = say("runway ml nyc", "210k base, 400k over 4 years").session.case.offer.equity
    assert equity is not None
    assert equity.value is not None
    assert (equity.value.amount, equity.years) == (400_000, 4)


def test_their_new_figure_is_no_walk_away() -> None:
    turn = say(*OFFER, "no", "base", "they revised base to 260k")
    assert turn.session.case.walk_away is None
    assert [doubt.about for doubt in turn.session.state.doubts] == ["base"]


def test_what_one_did_told_at_the_walk_away_is_the_proof() -> None:
    turn = say(*OFFER, "no", "base", "I cut training costs by 2 million a year")
    assert turn.session.case.walk_away is None
    assert [fact.text for fact in turn.session.case.facts] == [
        "I cut training costs by 2 million a year"
    ]


def test_thirteen_salaries_make_another_year() -> None:
    turn = say("stability london", "£9,500 a month", "yes", "it's 13 salaries", "yes")
    assert turn.session.case.offer.base is not None
    assert turn.session.case.offer.base.amount == 123_500


def test_another_offer_without_a_name_is_asked_about() -> None:
    turn = say(*OFFER, "no", "base", "actually I do have another offer")
    assert turn.session.step is Step.RIVALS
    assert "How far is it with **the other company**?" in turn.replies[-1].text


def test_no_to_how_far_it_is_drops_only_that_one() -> None:
    told = (*OFFER, "google, 270k base, in writing", "yes", "I also have another offer", "no")
    turn = say(*told)
    assert [rival.company for rival in turn.session.case.competing_offers] == ["Google"]


@pytest.mark.parametrize(
    ("said", "days"), [("by eod tomorrow", 1), ("by end of day today", 0), ("by eod", 0)]
)
def test_the_end_of_which_day(said: str, days: int) -> None:
    told = (*OFFER, "no", "base", "none", "none", "none", said)
    assert say(*told).session.case.deadline == Deadline(days=days)


def test_no_deadline_said_early_is_not_asked_about_again() -> None:
    turn = say(*OFFER, "no", "no rush by the way", "base", "none", "none", "none")
    assert turn.session.step is Step.PLAN


def test_the_place_can_be_changed_from_the_edit_menu() -> None:
    turn = say(*OFFER, "no", "edit", "the region")
    assert turn.session.step is Step.REGION
    turn = say(*OFFER, "no", "edit", "the region", "remote")
    assert turn.session.case.region == "Remote US"
    assert turn.session.step is Step.PRIORITY


def test_back_leads_past_a_detour_to_where_it_began() -> None:
    told = (*OFFER, "no", "base")
    for way in (("start over", "yes"), ("edit", "offer"), ("stop", "go on", "none")):
        assert say(*told, *way, "back").session.state == say(*told).session.state


def test_who_comes_back_with_news_is_heard_at_once() -> None:
    told = (*OFFER, "no", "base", "none", "none", "none", "no deadline", "stop")
    turn = say(*told, "hi, they came back with 265k base")
    assert turn.session.case.stage is Stage.ROUND2
    assert turn.replies[0].text.startswith("Welcome back.")


def test_a_deed_told_too_early_or_too_late_is_the_proof() -> None:
    deed = "launched the FX product in three countries"
    early = say(*OFFER, "no", deed).session
    late = say(*OFFER, "no", "base", "none", "none", "none", deed).session
    for session in (early, late):
        assert [fact.text for fact in session.case.facts] == [deed]


def test_before_the_weekend_is_friday() -> None:
    told = (*OFFER, "no", "base", "none", "none", "none", "they want it before the weekend")
    assert say(*told).session.case.deadline == Deadline(date=date(2026, 11, 27))


def test_a_small_name_with_a_dot_is_written_as_it_is() -> None:
    turn = say(*OFFER, "booking.com offers me 270k, in writing")
    assert turn.session.state.rival is not None
    assert turn.session.state.rival.company == "Booking.com"


@pytest.mark.parametrize(
    ("said", "priority"),
    [("not base", None), ("equity doesn't matter, base matters", Priority.BASE),
     ("I don't care about base, equity", Priority.EQUITY)],
)  # fmt: skip
def test_what_is_denied_is_no_priority(said: str, priority: Priority | None) -> None:
    assert say(*OFFER, "no", said).session.case.priority is priority


def test_everything_said_late_ticks_nothing() -> None:
    told = (*OFFER, "no", "base", "none", "none", "none", "everything")
    assert say(*told).session.case.facts == ()


def test_an_hour_is_no_pay() -> None:
    turn = say(*OFFER, "no", "base", "4pm tomorrow")
    assert turn.session.case.walk_away is None
    assert turn.session.state.doubts == ()


def test_who_has_no_offer_yet_may_come_back() -> None:
    turn = say("runway ml nyc", "they haven't made an offer yet")
    assert "nothing to answer yet" in turn.replies[-1].text


@pytest.mark.parametrize(
    ("words", "asked"),
    [("120k equity", False), ("400k equity", True), ("400k profit share", False)],
)
def test_equity_beside_a_profit_share_is_asked_about_where_it_does_not_fit_as_one(
    words: str, asked: bool
) -> None:
    text = text_of(say("midjourney ml sf", f"250k base, {words}"))
    assert ("the whole grant, or what you get every year" in text) is asked


def test_a_level_named_by_its_code_in_the_first_line_is_taken() -> None:
    turn = say("gridworks platform engineer l5 san francisco", facts=made_up())
    assert turn.session.case.band_level == "Senior (L5)"
    assert turn.session.step is Step.OFFER
    own = say("gridworks platform engineer san francisco, I'm L5 at Google", facts=made_up())
    assert own.session.step is Step.BAND_LEVEL


def test_what_is_told_while_place_or_level_is_asked_is_kept_in_its_order() -> None:
    told = ("runway", "185k base, 240k rsu over 4 years", "our best and final: 190k base", "nyc")
    turn = say(*told)
    base = turn.session.case.offer.base
    assert base is not None
    assert base.amount == 185_000
    assert "Is it now base **$190,000** a year?" in turn.replies[-1].text


def test_no_other_offers_in_the_first_line_is_heard_without_an_amount() -> None:
    turn = say("runway ml nyc, no other offers", "210k base, 300k rsu over 4 years")
    assert turn.session.step is Step.PRIORITY


def test_a_role_beside_another_word_is_the_role() -> None:
    turn = say("midjourney", "backend / diffusion model engineer")
    assert turn.session.case.role == "diffusion-model-engineer"


def test_what_they_did_not_tell_is_no_priority() -> None:
    turn = say(*OFFER, "no", "they haven't told me the number of options")
    assert turn.session.case.priority is None


def test_a_date_is_no_deed() -> None:
    turn = say(*OFFER, "no", "base", "none", "none", "tomorrow EOD")
    assert turn.session.case.facts == ()


def test_a_letter_in_words_and_figures_gives_each_amount_once() -> None:
    letter = (
        "a base salary of £130,000 (one hundred and thirty thousand pounds) per annum with a bonus "
        "of up to 20%. Options over 25,000 ordinary shares with an exercise price of £2.10, "
        "vesting over 4 years with a 12 month cliff."
    )
    session = say("stability london", letter).session
    offer = session.case.offer
    assert session.state.doubts == ()
    assert offer.base is not None
    assert offer.equity is not None
    assert (offer.base.amount, offer.equity.units, offer.equity.strike) == (
        130_000, 25_000, Decimal("2.10"),
    )  # fmt: skip
    assert offer.equity.kind is EquityKind.OPTIONS


def test_what_a_named_company_said_is_no_deed() -> None:
    told = (*OFFER, "no", "base", "none", "none")
    said = "midjourney said they can only match it in writing"
    assert say(*told, said).session.case.facts == ()


def test_days_in_the_office_are_no_deadline() -> None:
    turn = say(*OFFER, "no", "base", "they want me in office 5 days")
    assert turn.session.case.deadline is None


def test_a_percentage_beside_a_sign_on_is_the_bonus() -> None:
    offer = say("runway ml nyc 210k/700k/15% signing 50k").session.case.offer
    assert offer.bonus is not None
    assert offer.bonus.percent == 15
    assert offer.sign_on is not None
    assert offer.sign_on.amount == 50_000


def test_twenty_thousand_a_year_in_words() -> None:
    offer = say("stability london", "£125k", "twenty thousand a year bonus").session.case.offer
    assert offer.bonus is not None
    assert offer.bonus.value is not None
    assert offer.bonus.value.amount == 20_000


@pytest.mark.parametrize(
    "said", ["we need to check with our compensation team", "tell them what i leave behind"]
)
def test_words_to_the_bot_or_of_the_company_are_no_deed(said: str) -> None:
    told = (*OFFER, "no", "base", "none", "none", said)
    assert say(*told).session.case.facts == ()


def test_about_two_hundred_is_read() -> None:
    assert "I read 200 as $200,000" in text_of(say("runway ml nyc", "base will be 200ish"))


def test_nothing_is_an_answer_and_no_silence() -> None:
    turn = say(*OFFER, "no", "base", "nothing")
    assert turn.session.step is Step.TICKS
