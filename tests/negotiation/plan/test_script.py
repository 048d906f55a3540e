"""E-mail, call and brief: the same figures in every tone, and nothing that was not given."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from negotiation.analysis.results import Analysis, Batna, LevelView, Leverage, Package, Round2
from negotiation.model.case import (
    Case,
    Deadline,
    Fact,
    PeerLevel,
    Priority,
    SignCondition,
    Stage,
    Tone,
)
from negotiation.model.guide import Component
from negotiation.model.offer import OfferStatus, Stated
from negotiation.plan.plan import Plan, words
from negotiation.plan.wording import place_words
from tests.negotiation.made import (
    BASE_ASK,
    CASE,
    GUIDE,
    NUMBERS,
    ROW,
    SHARE_ASK,
    SIGN_ON_ASK,
    against,
    ask,
    figure,
    rival,
)


def made(case: Case = CASE, **changes: object) -> Plan:
    return words(case, replace(NUMBERS, **changes))  # type: ignore[arg-type]


def deadline(tempo: str, days: int) -> Leverage:
    return Leverage(Batna.NONE, (), None, days, tempo)


def test_the_warm_mail_thanks_reasons_asks_and_stays_open() -> None:
    email = made().email
    order = ["Thank you", "I'd like to join Acme", "I cut inference latency 40%", "$295,000", "mix"]
    assert [email.index(words) for words in order] == sorted(email.index(w) for w in order)
    assert email.startswith("Hello,\n\n")
    assert email.endswith("?")


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_asks_for_the_same_figures(tone: Tone) -> None:
    plan = made(replace(CASE, tone=tone))
    for text in (plan.email, plan.call, plan.brief):
        assert "a base of $295,000 a year" in text
        assert "a profit share of $180,000 a year" in text


def test_the_direct_mail_asks_before_it_argues() -> None:
    email = made(replace(CASE, tone=Tone.DIRECT)).email
    assert "Thank you" not in email
    assert email.index("$295,000") < email.index("latency")


def test_without_a_stated_priority_the_mail_says_where_to_start() -> None:
    email = made(replace(CASE, priority=None)).email
    assert "I'd start with base" in email
    assert "matters most" not in email


def test_a_sign_on_is_for_what_is_left_behind_only_as_far_as_that_goes() -> None:
    asks = (SIGN_ON_ASK,)
    amount = int(SIGN_ON_ASK.opening.value)
    all_of_it = made(replace(CASE, forfeits=Stated(amount, "USD")), asks=asks).email
    part_of_it = made(replace(CASE, forfeits=Stated(amount - 1, "USD")), asks=asks).email
    assert "leave behind" in all_of_it
    assert "leave behind" not in part_of_it


@pytest.mark.parametrize("words", ["None", "n/a", "🚀🚀", "null"])
def test_a_fact_that_says_nothing_is_no_fact(words: str) -> None:
    email = made(replace(CASE, facts=(Fact("", words),))).email
    assert "From my own work" not in email
    assert words not in email


def test_a_passed_date_and_a_level_come_first_in_the_brief() -> None:
    level = LevelView("above", "Google", "L6", "L4-L5")
    case = replace(CASE, level=PeerLevel("Google", "L6"), deadline=Deadline(days=-1))
    brief = made(case, level=level, leverage=deadline("passed", -1)).brief
    assert brief.index("still open?") < brief.index("which level") < brief.index("$295,000")


def test_the_brief_is_the_mail_of_a_brief_tone() -> None:
    plan = made(replace(CASE, tone=Tone.BRIEF))
    assert plan.email == plan.brief
    assert len(plan.brief.split()) <= 60


def test_the_call_stops_after_the_ask_and_ends_in_writing() -> None:
    call = made().call
    assert call.index("$295,000") < call.index("(Stop here.") < call.index("Which parts")
    assert call.endswith("Could you send me what we agree in writing?")


def test_a_written_offer_that_may_be_named_is_named_with_its_figures() -> None:
    email = words(*against(rival())).email
    assert (
        "I also have a written offer from Globex: a base of $280,000 a year and equity of "
        "$700,000 over four years." in email
    )


def test_a_written_offer_that_may_not_be_named_stays_nameless() -> None:
    email = words(*against(rival(may_name=False))).email
    assert "I also have a written offer: a base of $280,000" in email
    assert "Globex" not in email


def test_a_weak_offer_shows_no_figures() -> None:
    email = words(*against(rival(batna=Batna.WEAK, may_quote=False))).email
    assert "written offer from Globex." in email
    assert "280,000" not in email


def test_a_verbal_offer_is_called_verbal() -> None:
    email = words(*against(rival(OfferStatus.VERBAL, may_quote=False))).email
    assert "a verbal offer from Globex, not yet in writing" in email
    assert "280,000" not in email


def test_a_process_is_called_a_process_and_nobody_is_named() -> None:
    email = words(*against(rival(OfferStatus.IN_PROCESS, may_quote=False))).email
    assert "in process elsewhere" in email
    assert "Globex" not in email
    assert "offer from" not in email


def test_without_an_offer_elsewhere_nothing_is_said_of_one_either_way() -> None:
    plan = made()
    for text in (plan.email, plan.call, plan.brief):
        assert "offer from" not in text
        assert "elsewhere" not in text
        assert "no other" not in text


def test_a_rivals_date_is_a_reason_for_speed() -> None:
    case, numbers = against(rival(deadline_days=4))
    assert "within four business days" in words(case, numbers).email
    dated = words(replace(case, today=date(2026, 11, 24)), numbers).email
    assert "answer by Monday, 30 November" in dated


def test_a_day_to_decide_brings_the_request_for_time_first() -> None:
    case = replace(CASE, deadline=Deadline(days=1), today=date(2026, 11, 24))
    email = made(case, leverage=deadline("exploding", 1)).email
    assert email.index("until Wednesday, 2 December") < email.index("$295,000")
    assert "five more business days" in made(leverage=deadline("exploding", 1)).email


def test_a_passed_date_is_asked_about_first() -> None:
    email = made(leverage=deadline("passed", -2)).email
    assert email.index("still open?") < email.index("$295,000")


@pytest.mark.parametrize(
    ("tempo", "said"), [("today", "so I'm writing now"), ("normal", "in mind")]
)
def test_the_companys_date_is_respected(tempo: str, said: str) -> None:
    case = replace(CASE, deadline=Deadline(date=date(2026, 12, 4)))
    email = made(case, leverage=deadline(tempo, 3)).email
    assert "Friday, 4 December" in email
    assert said in email


def test_nothing_to_ask_leads_to_a_gracious_confirmation() -> None:
    held = (replace(BASE_ASK, hold=True), replace(SHARE_ASK, hold=True))
    plan = made(asks=held)
    for text in (plan.email, plan.call, plan.brief):
        assert "$" not in text
        assert "in writing" in text
    assert "no change to ask for" in plan.email


def test_an_unknown_offer_leads_to_a_request_for_its_parts() -> None:
    plan = made(asks=())
    assert "full offer in writing" in plan.email
    assert "compares well" not in plan.email


def test_a_held_component_is_not_asked_for() -> None:
    plan = made(asks=(replace(BASE_ASK, hold=True), SHARE_ASK))
    assert "$295,000" not in plan.email + plan.call + plan.brief
    assert "Base is fine as offered." in plan.email
    assert "$180,000" in plan.email


def test_a_step_down_in_level_is_asked_about_before_money() -> None:
    level = LevelView("above", "Globex", "L6", "L4-L5")
    case = replace(CASE, level=PeerLevel("Globex", "L6"))
    email = made(case, level=level).email
    assert email.index("which level is this offer at? I'm L6 at Globex today.") < email.index(
        "$295"
    )


@pytest.mark.parametrize("verdict", ["below", "fits", "unknown"])
def test_no_other_level_is_spoken_of(verdict: str) -> None:
    case = replace(CASE, level=PeerLevel("Globex", "L3"))
    plan = made(case, level=LevelView(verdict, "Globex", "L3", "L4-L5"))
    assert "L3" not in plan.email + plan.call


def test_a_promise_to_sign_needs_a_confirmed_condition() -> None:
    condition = SignCondition(True, "Friday", (("sign_on", Stated(40_000)),))
    email = made(replace(CASE, sign_condition=condition)).email
    assert "With that and a sign-on bonus of $40,000, I'd sign by Friday." in email
    unconfirmed = replace(condition, confirmed=False)
    assert "I'd sign" not in made(replace(CASE, sign_condition=unconfirmed)).email


def test_a_condition_that_the_ask_meets_is_kept_without_its_figure() -> None:
    condition = SignCondition(True, "Friday", (("base", Stated(280_000)),))
    plan = made(replace(CASE, sign_condition=condition))
    assert "280,000" not in plan.email + plan.call
    assert "I'd sign by Friday" in plan.email


def test_no_promise_to_sign_below_what_the_candidate_would_sign_at() -> None:
    condition = SignCondition(True, "Friday", (("base", Stated(310_000)),))
    plan = made(replace(CASE, sign_condition=condition))
    assert "I'd sign" not in plan.email + plan.call + plan.brief


@pytest.mark.parametrize(
    ("priority", "said"),
    [
        (Priority.BASE, "Base matters most to me"),
        (Priority.EQUITY, "The profit share matters most to me"),
        (Priority.LEVEL, "The level matters most to me"),
        (Priority.LIQUID_CASH, "Pay in cash matters most to me"),
        (Priority.SIGN_ON, "I'm open on the mix"),
        (None, "I'm open on the mix"),
    ],
)
def test_what_matters_most_is_said_only_where_it_was(priority: Priority | None, said: str) -> None:
    assert said in made(replace(CASE, priority=priority)).email


@pytest.mark.parametrize(
    ("region", "said"),
    [
        ("San Francisco", "for this role in San Francisco,"),
        ("Remote US", "for this role working remotely in the US,"),
        ("Remote", "for this role working remotely,"),
        ("Palo Alto / Bay Area", "for this role in Palo Alto,"),
        ("US (Other Markets)", "for this role in the US,"),
        ("🇸🇪 Stockholm (SEK)", "for this role in Stockholm,"),
        ("Seattle HQ", "for this role in Seattle,"),
        ("Other Markets", "for this role,"),
        ("L5", "for this role,"),
        (None, "for this role,"),
    ],
)
def test_a_region_is_said_as_a_place(region: str | None, said: str) -> None:
    assert said in made(row=replace(ROW, region=region)).email


def test_a_company_or_role_without_a_name_still_makes_sentences() -> None:
    plan = made(guide=replace(GUIDE, company="[company]", role=""))
    assert "I'd like to join your company" in plan.email
    assert "Thank you for the offer for the role." in plan.email


def test_facts_about_offers_and_pay_stay_out_and_are_explained() -> None:
    facts = (
        Fact("", "I have an offer from Globex at $400k"),
        Fact("", "my salary is $240k today"),
        Fact("", "my floor is 260k"),
        Fact("", "I need the money for my mortgage"),
        Fact("", "grew revenue by [X]%"),
    )
    plan = made(replace(CASE, facts=facts))
    for secret in ("Globex", "400", "240k", "260k", "mortgage", "revenue by"):
        assert secret not in plan.email + plan.call
    assert [warning.code for warning in plan.warnings] == [
        "fact_is_offer",
        "fact_is_pay",
        "fact_is_private",
        "fact_is_need",
        "fact_unfinished",
    ]


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (Fact("inference", "cut latency 40%"), "On inference, I cut latency 40%."),
        (Fact("", "I've built two of these."), "I've built two of these."),
        (Fact("Kafka"), "I have direct experience with Kafka."),
        (
            Fact("", "distributed systems at scale"),
            "From my own work: distributed systems at scale.",
        ),
        (Fact("led a team of 8"), "I led a team of 8."),
        (Fact("", "design systems for banks"), "From my own work: design systems for banks."),
        (Fact("", "8 years of risk models"), "I bring 8 years of risk models."),
        (Fact("", "Lead a team of 8"), "I lead a team of 8."),
    ],
)
def test_own_words_become_a_sentence(fact: Fact, said: str) -> None:
    assert said in made(replace(CASE, facts=(fact,))).call


def test_the_mail_stays_short_and_keeps_the_ask() -> None:
    facts = tuple(
        Fact(f"field {n}", f"built system {n} for " + "many people " * 9) for n in range(6)
    )
    case, numbers = against(rival(deadline_days=4))
    email = words(replace(case, facts=facts), numbers).email
    assert len(email.split()) < 150
    assert "$295,000" in email
    assert "Globex" in email


def second_round(advice: str, *packages: Package, **changes: object) -> Plan:
    moved = ((Component.BASE, figure(240_000), figure(250_000)),)
    return made(
        replace(CASE, stage=Stage.ROUND2, **changes),  # type: ignore[arg-type]
        round2=Round2(moved, "below", advice, packages),
    )


def package(name: str, base: int, sign_on: int) -> Package:
    amounts = ((Component.BASE, figure(base)), (Component.SIGN_ON, figure(sign_on)))
    return Package(name, amounts, figure(10_000))


def test_round_two_thanks_for_what_moved() -> None:
    assert second_round("accept").email.startswith(
        "Hello,\n\nThank you for moving base to $250,000.\n\nThat works for me."
    )


def test_round_two_offers_two_packages_and_lets_them_choose() -> None:
    email = second_round(
        "either_or", package("cash", 270_000, 20_000), package("start", 260_000, 60_000)
    ).email
    assert "The first: a base of $270,000 a year and a sign-on bonus of $20,000." in email
    assert "The second: a base of $260,000 a year and a sign-on bonus of $60,000." in email
    assert "Which is easier for you?" in email


def test_round_two_says_once_what_both_packages_share() -> None:
    email = second_round(
        "either_or", package("a", 270_000, 20_000), package("b", 260_000, 20_000)
    ).email
    assert email.count("$20,000") == 1


def test_the_walk_away_is_told_only_in_the_last_round_and_on_request() -> None:
    floor = {"walk_away": Stated(265_000)}
    numbers: dict[str, object] = {"walk_away": figure(265_000)}
    assert "265,000" not in made(replace(CASE, reveal_floor=True, **floor), **numbers).email

    def told(reveal: bool) -> str:
        case = replace(CASE, stage=Stage.ROUND2, reveal_floor=reveal, walk_away=Stated(265_000))
        round2 = Round2((), "below", "one_component", ())
        plan = words(case, replace(NUMBERS, walk_away=figure(265_000), round2=round2))
        return plan.email + plan.call + plan.brief

    assert "could not go below a base of $265,000" in told(reveal=True)
    assert "265,000" not in told(reveal=False)


def test_a_range_is_said_as_a_range() -> None:
    ranged = replace(BASE_ASK, range_top=figure(300_000))
    assert "a base of $295,000 to $300,000 a year" in made(asks=(ranged,)).email


def test_a_percentage_bonus_is_asked_for_as_one() -> None:
    bonus = ask(Component.BONUS, 10, 15, unit="%")
    numbers: Analysis = replace(NUMBERS, asks=(bonus, SIGN_ON_ASK))
    assert "a bonus of 15% of base and a sign-on bonus of $40,000" in words(CASE, numbers).email


def test_a_sign_on_for_what_is_left_behind_says_so() -> None:
    plan = made(replace(CASE, forfeits=Stated(40_000)), asks=(BASE_ASK, SIGN_ON_ASK))
    assert "a sign-on bonus of $40,000 to make up for what I'd leave behind." in plan.email
    assert "leave behind" not in made(asks=(BASE_ASK, SIGN_ON_ASK)).email


@pytest.mark.parametrize(
    ("region", "words"),
    [
        ("India (Bangalore/Hyderabad)", " in India"),
        ("US (Menlo Park / NYC)", " in the US"),
        ("Shenzhen (R&D)", " in Shenzhen"),
        ("London (UK)", " in London"),
    ],
)
def test_a_bracket_with_several_places_leaves_the_country(region: str, words: str) -> None:
    assert place_words(replace(ROW, region=region)) == words
