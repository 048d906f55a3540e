"""The first reply: the same figures in every tone, its reasons, and nothing that was not given."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from negotiation.analysis.results import (
    Analysis,
    Batna,
    Cause,
    Clock,
    ComponentPosition,
    LevelView,
    Leverage,
    RivalView,
    Zone,
)
from negotiation.model.assumptions import BRIEF_MAIL_WORDS, BRIEF_WORDS, EMAIL_WORDS
from negotiation.model.calendar import next_named
from negotiation.model.case import (
    Case,
    Deadline,
    Extra,
    Fact,
    PeerLevel,
    Priority,
    SignCondition,
    Tone,
)
from negotiation.model.figures import FromCandidate
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import Equity, OfferStatus, Stated
from negotiation.model.phrase import say, written
from negotiation.plan.mails import Line, fitted
from negotiation.plan.plan import Plan, words
from negotiation.plan.plays import Play
from negotiation.plan.wording import place_words
from negotiation.plan.wordings import BANK
from tests.negotiation.case_files import CASES, story_plan
from tests.negotiation.made import (
    BASE_ASK,
    CASE,
    GUIDE,
    NUMBERS,
    OFFER,
    ROW,
    SHARE_ASK,
    SIGN_ON_ASK,
    against,
    ask,
    cell,
    figure,
    rival,
)


def made(case: Case = CASE, **changes: object) -> Plan:
    return words(case, replace(NUMBERS, **changes))  # type: ignore[arg-type]


def deadline(tempo: str, days: int) -> Leverage:
    return Leverage(Batna.NONE, (), None, days, tempo, pace=tempo)


def order_of(text: str, *parts: str) -> bool:
    """Whether the text has the parts, one after the other."""
    places = [text.index(part) for part in parts]
    return places == sorted(places)


# --- The letter ----------------------------------------------------------------------------------


def test_a_warm_mail_thanks_gives_its_reasons_and_asks() -> None:
    email = made().email
    assert order_of(email, "Thank you", "I cut inference latency 40%", "$220,000", "$295,000")
    assert "?" in email.split("\n\n")[-2]


def test_a_mail_has_a_subject_a_greeting_and_a_close() -> None:
    first, greeting, *_, last = made().email.split("\n\n")
    assert first.startswith("Subject: ")
    assert greeting == "Hello,"
    assert last.endswith(("regards,", "wishes,", "thanks,"))


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_asks_for_the_same_figures(tone: Tone) -> None:
    plan = made(replace(CASE, tone=tone))
    for text in (plan.email, plan.call, plan.brief):
        assert "base of $295,000" in text
        assert "profit share of $180,000 a year" in text


def test_a_direct_mail_has_its_reasons_and_no_courtesies() -> None:
    for tone in (Tone.DIRECT, Tone.WARM):
        assert order_of(made(replace(CASE, tone=tone)).email, "latency", "$295,000")
    for seed in range(230_000, 250_000, 1_000):
        base = Stated(seed, "USD")
        direct = replace(CASE, tone=Tone.DIRECT, offer=replace(OFFER, base=base))
        email = made(direct).email
        assert not re.search(r"\bglad\b|very much|best wishes|Many thanks|get to a yes", email)


def test_the_mail_of_a_brief_tone_keeps_its_reason_its_ask_and_a_question() -> None:
    plan = made(replace(CASE, tone=Tone.BRIEF))
    assert len(plan.brief.split()) <= BRIEF_WORDS
    assert 70 <= len(plan.email.split()) <= BRIEF_MAIL_WORDS
    assert order_of(plan.email, "latency", "$295,000", "?")


def test_a_refined_letter_keeps_its_words() -> None:
    told = {"priority": Priority.EQUITY, "deadline": Deadline(days=9)}
    changed = made(replace(CASE, **told)).email  # type: ignore[arg-type]
    kept = set(made().email.split("\n\n")) & set(changed.split("\n\n"))
    assert len(kept) >= 4


def test_two_candidates_do_not_send_twins() -> None:
    mine = made().email.split("\n\n")
    deeds = (f"built service {number} of a bank" for number in range(8))
    others = [made(replace(CASE, facts=(Fact("", deed),))).email.split("\n\n") for deed in deeds]
    assert sum(mine[2] != other[2] for other in others) >= 4


def test_a_letter_stays_short_and_keeps_the_ask() -> None:
    facts = tuple(
        Fact(f"field {number}", f"built system {number} for " + "many people " * 9)
        for number in range(6)
    )
    case, numbers = against(rival(deadline_days=4))
    email = words(replace(case, facts=facts), numbers).email
    assert len(email.split()) <= EMAIL_WORDS
    assert "$295,000" in email
    assert "Globex" in email


def test_a_full_letter_is_put_in_short_before_a_reason_goes() -> None:
    long = "rebuilt the inference path so that " + "every image of every user " * 3 + "is made once"
    case, numbers = against(rival(deadline_days=4))
    email = words(replace(case, facts=(Fact("", long),), priority=Priority.EQUITY), numbers).email
    assert "is made once" in email
    assert "$280,000 base and $700,000 in private stock" in email
    assert len(email.split()) <= EMAIL_WORDS


def test_who_has_nothing_to_show_and_little_time_asks_what_placed_the_offer() -> None:
    plan = made(replace(CASE, facts=()), leverage=deadline("exploding", 1))
    assert plan.play is Play.TIME_FIRST
    assert any(ask in plan.email for ask in ("your own range", "your range", "What range"))


def test_a_single_ask_stands_in_a_sentence() -> None:
    email = made(asks=(BASE_ASK,)).email
    assert "a base of $295,000." in email
    assert "- base" not in email


def test_three_asks_stand_in_a_list() -> None:
    email = made(asks=(BASE_ASK, SHARE_ASK, SIGN_ON_ASK)).email
    assert re.search(r"\n- base of \$295,000.*\n- profit share of \$180,000 a year, ", email)
    assert "\n- sign-on of $40,000, paid once\n" in email


def test_a_range_is_said_as_a_range() -> None:
    ranged = replace(BASE_ASK, range_top=figure(300_000))
    assert "a base of $295,000 to $300,000" in made(asks=(ranged,)).email


def test_a_percentage_bonus_is_asked_for_as_one() -> None:
    bonus = ask(Component.BONUS, 10, 15, unit="%")
    numbers: Analysis = replace(NUMBERS, asks=(bonus, SIGN_ON_ASK))
    call = words(CASE, numbers).call
    assert "a bonus of 15% and a sign-on of $40,000" in call


def test_a_sign_on_that_is_all_there_is_to_ask_for_is_paid_once() -> None:
    email = made(asks=(SIGN_ON_ASK,)).email
    assert "once" in email.split("a sign-on of $40,000.")[1].split("\n\n")[0]


STOPS = tuple(said.strip("()") for said in BANK["call stop"])


def test_a_call_stops_after_the_ask_and_ends_in_writing() -> None:
    call = made().call
    stop = next(f"({words}" for words in STOPS if f"({words}" in call)
    assert order_of(call, "$295,000", stop, "latency", "(Close:)")
    assert "writ" in call.split("(Close:)")[1]


def test_a_call_places_what_comes_first_and_says_who_reports_the_range() -> None:
    plan = story_plan(CASES / "no-proof-low-offer.yaml")
    (placed,) = (
        note for note in plan.call.split("\n\n") if "candidates" in note or "sites" in note
    )
    first, second = plan.matter.named
    assert written(first.opening).text in placed
    assert written(second.opening).text not in placed  # two ranges are too much for the ear
    assert written(second.opening).text in plan.email


def test_a_range_that_ends_below_the_ask_is_no_argument_for_it() -> None:
    beyond = replace(BASE_ASK, opening=figure(305_000))
    assert "300,000" not in made(asks=(beyond,)).email
    assert "300,000" in made(asks=(BASE_ASK,)).email


def test_the_close_of_a_call_has_the_figure_that_they_take_along() -> None:
    calls = (made(replace(CASE, facts=(Fact("", f"cut latency {n}%"),))).call for n in range(9, 60))
    closes = {call.partition("(Close:)")[2] for call in calls}
    assert len(closes) > 3
    assert all("$295,000" in close or "base" in close for close in closes)


def test_a_call_is_not_the_letter_read_aloud() -> None:
    plan = made()
    said = {line for part in plan.call.split("“") for line in part.split(". ")}
    assert not said & {line for part in plan.email.split("\n\n") for line in part.split(". ")}


# --- Reasons -------------------------------------------------------------------------------------


def test_a_deed_is_tied_to_the_job_by_what_the_guide_speaks_of() -> None:
    fact = Fact("diffusion", "cut the memory of a decoder by half")
    plan = made(replace(CASE, facts=(fact,)))
    told = plan.email.index("I cut the memory of a decoder by half")
    assert "Acme" in plan.email[told:].partition("\n")[0]  # what was ticked is wished for there
    assert "scarce" not in plan.email


def test_the_place_in_the_range_is_given_in_figures_with_where_they_are_from() -> None:
    email = made().email
    assert "report" in email.casefold()
    assert order_of(email, "$220,000", "$300,000", "the middle")
    assert "in San Francisco" in email


def test_an_offer_high_in_its_range_is_set_beside_the_top_alone() -> None:
    (position,) = NUMBERS.positions
    high = replace(position, penetration=figure(0).value + 1 * 8 / figure(10).value, zone=Zone.Q4)
    email = made(positions=(high,)).email
    assert "$300,000" in email
    assert "$220,000" not in email


def test_a_level_that_fits_speaks_for_the_candidate() -> None:
    case = replace(CASE, level=PeerLevel("Globex", "L5"))
    plan = made(case, level=LevelView("fits", "Globex", "L5", "L4-L5 engineers"))
    assert "L5 at Globex" in plan.email
    assert "L4-L5 engineers" in plan.email


@pytest.mark.parametrize("verdict", ["below", "unknown"])
def test_no_other_level_is_spoken_of(verdict: str) -> None:
    case = replace(CASE, level=PeerLevel("Globex", "L3"))
    plan = made(case, level=LevelView(verdict, "Globex", "L3", "L4-L5"))
    assert "L3" not in plan.email + plan.call


def test_what_the_company_said_is_a_reason() -> None:
    plan = made(replace(CASE, heard=("they lost two people on inference",)))
    assert "you lost two people on inference" in plan.email
    assert "you lost two people on inference" in plan.call


@pytest.mark.parametrize(
    ("priority", "said"),
    [
        (Priority.BASE, "base"),
        (Priority.EQUITY, "the profit share"),
        (Priority.LIQUID_CASH, "pay in cash"),
    ],
)
def test_what_matters_most_is_said_of_several_asks(priority: Priority, said: str) -> None:
    email = made(replace(CASE, priority=priority)).email
    noted = re.findall(r"^- (.*(?:most|first)\b.*)$", email, re.MULTILINE)
    if priority is Priority.LIQUID_CASH:
        assert noted == []
        assert len(re.findall(said, email, re.IGNORECASE)) == 1
        assert re.search(rf"{said}\W+(?:\w+ )?(?:matters|is|comes)", email, re.IGNORECASE)
    else:
        (told,) = noted
        assert told.startswith(said.removeprefix("the "))


def test_who_wants_cash_asks_for_a_share_of_the_profits_to_be_certain() -> None:
    base = tuple(ask for ask in NUMBERS.asks if ask.component is Component.BASE)
    email = made(replace(CASE, priority=Priority.LIQUID_CASH), asks=base).email
    assert "profit share of" not in email
    assert re.search(r"\$120,000 of the share\b.*\bfirst year", email)


@pytest.mark.parametrize("priority", [None, Priority.SIGN_ON, Priority.LEVEL])
def test_what_matters_most_is_not_said_of_what_is_not_asked_for(priority: Priority | None) -> None:
    email = made(replace(CASE, priority=priority)).email
    for said in ("matters most", "comes first", "care about most"):
        assert said not in email


def test_wishes_without_a_price_stand_in_the_letter_and_the_call() -> None:
    wishes = ((Extra.VACATION, "5 days more"), (Extra.TITLE, "Staff Engineer"))
    plan = made(replace(CASE, extras=wishes))
    assert "five more days of vacation and the title Staff Engineer" in plan.email
    # Aloud a title is no small thing beside the others: it says which job it is.
    before, _, small = plan.call.partition("five more days")
    assert "the title Staff Engineer" in before
    assert re.search(r"level|larger job", before.partition("(When pay has had its answer:)")[2])
    assert "title" not in small
    assert "\n- five more days" not in plan.email  # what costs the budget nothing stands apart
    plan = made(replace(CASE, extras=((Extra.RELOCATION, ""),)))
    assert "\n- help with relocation, in the letter" in plan.email


def test_wishes_that_are_all_a_candidate_named_go_before_the_figures() -> None:
    wishes = ((Extra.RELOCATION, ""),)
    first = made(replace(CASE, extras=wishes, priority=None)).email
    assert order_of(first, "- help with relocation, in the letter", "- base of")
    named = made(replace(CASE, extras=wishes, priority=Priority.BASE)).email
    assert order_of(named, "- base of", "- help with relocation, in the letter")


def test_a_wish_that_is_a_question_stays_one() -> None:
    plan = made(replace(CASE, extras=((Extra.REFRESHERS, ""),)))
    assert re.search(r"(?:tell me|to know) how yearly equity grants work here", plan.email)


def test_the_lead_says_of_several_asks_only_what_is_true_of_all() -> None:
    def email(share: int) -> str:
        places = tuple(
            ComponentPosition(
                part, figure(offered), figure(low), figure(high), Decimal("0.2"), Decimal(1),
                Zone.Q1,
            )
            for part, offered, low, high in (
                (Component.BASE, 240_000, 220_000, 300_000),
                (Component.EQUITY, 110_000, 90_000, 190_000),
            )
        )  # fmt: skip
        asks = (
            ask(Component.BASE, 240_000, 260_000),
            replace(SHARE_ASK, offered=figure(110_000), opening=figure(share)),
        )
        return made(replace(CASE, facts=()), positions=places, asks=asks).email

    assert re.search(r"at about the middle|is about the middle", email(140_000))
    assert not re.search(r"at about the middle|is about the middle", email(120_000))


def test_a_sign_on_that_comes_first_is_argued_from_base_that_lies_low() -> None:
    sign_on = ask(Component.SIGN_ON, 0, 30_000, period="")
    case = replace(CASE, priority=Priority.SIGN_ON)
    email = made(case, asks=(sign_on, SHARE_ASK)).email
    assert order_of(email, "$220,000", "$300,000", "- sign-on of $30,000, paid once", "first year")


@pytest.mark.parametrize(
    ("extra", "detail", "said"),
    [
        (Extra.REVIEW, "6 months", "a pay review after six months"),
        (Extra.START_DATE, "on March 3", "a start on March 3"),
        (Extra.REVIEW, "after six months", "a pay review after six months"),
        (Extra.REVIEW, "yearly", "a pay review (yearly)"),
        (Extra.START_DATE, "1 March", "1 March as the start date"),
        (Extra.START_DATE, "in spring", "a start in spring"),
        (Extra.START_DATE, "as late as may be", "the start date (as late as may be)"),
    ],
)
def test_a_detail_runs_in_the_sentence_where_it_can(extra: Extra, detail: str, said: str) -> None:
    assert said in made(replace(CASE, extras=((extra, detail),))).email


@pytest.mark.parametrize("detail", ["I'll sign today for 200k", "TBD", "my floor is 260k", "(", ""])
def test_a_detail_that_is_none_leaves_the_bare_wish(detail: str) -> None:
    email = made(replace(CASE, extras=((Extra.VACATION, detail),))).email
    assert "more vacation" in email
    assert "more vacation (" not in email


@pytest.mark.parametrize("words", ["None", "n/a", "🚀🚀", "null"])
def test_a_fact_that_says_nothing_is_no_fact(words: str) -> None:
    email = made(replace(CASE, facts=(Fact("", words),))).email
    for lead in ("what I'd bring", "I'd point to", "On my side", "experience"):
        assert lead not in email
    assert words not in email


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


# --- Another offer -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fact",
    [
        "rebuilt the offer engine for 2 million shoppers",
        "tripled the traffic of our offer pages",
        "built the model that a cable company now sends its offers by",
    ],
)
def test_an_offer_that_is_a_product_is_a_deed_like_any_other(fact: str) -> None:
    plan = made(replace(CASE, facts=(Fact("", fact),)))
    assert plan.warnings == made().warnings
    assert any(said in plan.email for said in ("offer engine", "offer pages", "its offers"))


@pytest.mark.parametrize(("asked", "said"), [(265_000, True), (280_000, False), (295_000, False)])
def test_asking_for_less_base_than_another_offer_has_is_called_no_match(
    asked: int, said: bool
) -> None:
    case, numbers = against(rival())
    asks = (ask(Component.BASE, 250_000, asked), SHARE_ASK)
    email = words(case, replace(numbers, asks=asks)).email
    assert ("match their base" in email or "ask for their base" in email) is said


def test_a_written_offer_that_may_be_named_is_named_with_its_figures() -> None:
    email = words(*against(rival())).email
    assert "Globex" in email
    assert "written" in email or "in writing" in email
    assert " $280,000 base and $700,000 in private stock over four years." in email


def test_a_written_offer_that_may_not_be_named_stays_nameless() -> None:
    email = words(*against(rival(may_name=False))).email
    assert "nother company" in email
    assert "$280,000 base" in email
    assert "Globex" not in email


def test_a_weak_offer_is_not_spoken_of() -> None:
    plan = words(*against(rival(batna=Batna.WEAK, may_quote=False)))
    for text in (plan.email, plan.call, plan.brief):
        assert "Globex" not in text
        assert "280,000" not in text
        assert "written offer" not in text


def beside(base: int, equity: int) -> RivalView:
    """Another written offer, priced like this one; stock that can be sold."""
    view = rival()
    assert view.valued is not None
    liquid = replace(view.valued, base=figure(base), equity_annual=figure(equity))
    return replace(view, valued=liquid)


def test_an_offer_that_is_better_in_no_part_is_not_spoken_of() -> None:
    plan = words(*against(beside(248_000, 115_000)))
    assert "Globex" not in plan.email + plan.call + plan.brief
    assert "Globex" in words(*against(beside(248_000, 175_000))).email


MATCHED = ("match their offer", "come level", "meet theirs")


def test_an_ask_for_just_what_another_offer_has_says_so() -> None:
    case, numbers = against(beside(295_000, 180_000))
    email = words(case, numbers).email
    assert any(said in email for said in MATCHED)
    assert order_of(email, "Globex", "$295,000")
    above = words(*against(beside(290_000, 180_000))).email
    assert any(said in above for said in ("step further in base", "beyond in base"))


def test_the_ask_follows_from_the_range_and_the_deed() -> None:
    alone = made(asks=(replace(BASE_ASK, opening=figure(260_000)),)).email
    assert order_of(alone, "latency", "$300,000", "the middle", "$260,000")
    both = made(asks=(replace(BASE_ASK, opening=figure(265_000)), SHARE_ASK)).email
    assert order_of(both, "$300,000", "- base of $265,000", "above the middle")
    high = made(asks=(replace(BASE_ASK, opening=figure(280_000)), SHARE_ASK)).email
    assert order_of(high, "$300,000", "- base of $280,000", "short of the top")
    bare = made(positions=()).email
    assert not re.search(r"\b(?:middle|top|half)\b", bare)


def test_a_sentence_that_points_to_the_range_goes_with_it() -> None:
    whole, short = say("From 1 to 3. I'd be in the middle of it: I ask for 2."), say("I ask for 2.")
    line = Line(whole, 2, fresh=True, instead=Line(short))
    assert str(fitted([line], 30).words) == str(whole)
    assert str(fitted([line], 5).words) == str(short)


def test_a_further_offer_is_named_in_a_sentence_of_its_own() -> None:
    second = rival(OfferStatus.VERBAL, company="Initech", may_quote=False)
    case, numbers = against(first := rival())
    leverage = replace(numbers.leverage, rivals=(first, replace(second, index=1)))
    both = replace(case, competing_offers=(first.offer, second.offer))
    email = words(both, replace(numbers, leverage=leverage)).email
    assert order_of(email, "$280,000 base", "a verbal offer")
    assert "Initech" in email
    process = replace(second, offer=replace(second.offer, status=OfferStatus.IN_PROCESS))
    leverage = replace(leverage, rivals=(first, process))
    assert "Initech" not in words(both, replace(numbers, leverage=leverage)).email


def test_a_verbal_offer_comes_after_the_ask_that_it_does_not_carry() -> None:
    email = words(*against(rival(OfferStatus.VERBAL, may_quote=False))).email
    assert order_of(email, "- base of", "a verbal offer")


def test_a_verbal_offer_is_told_once_as_no_match_and_never_by_phone() -> None:
    plan = words(*against(rival(OfferStatus.VERBAL, may_quote=False)))
    assert plan.email.count("verbal offer") == 1
    told = plan.email.partition("verbal offer")[2].partition("\n\n")[0]
    assert re.search(r"match|hold it up", told)
    assert "verbal" not in plan.call
    assert "verbal" not in plan.brief


def test_a_verbal_offer_is_called_verbal_and_its_figures_stay_out() -> None:
    email = words(*against(rival(OfferStatus.VERBAL, may_quote=False))).email
    assert "a verbal offer" in email
    assert "280,000" not in email


def test_figures_told_by_word_are_told_as_such_where_they_bear_out_the_ask() -> None:
    case, numbers = against(rival(OfferStatus.VERBAL, may_quote=False))
    level = (ask(Component.BASE, 250_000, 280_000), SHARE_ASK)
    email = words(case, replace(numbers, asks=level)).email
    told = next(line for line in email.splitlines() if "Globex" in line)
    assert "$280,000 base" in told
    assert "in writing" in told
    more = (ask(Component.BASE, 250_000, 295_000), SHARE_ASK)  # theirs would argue for less
    assert "280,000" not in words(case, replace(numbers, asks=more)).email


def test_a_process_is_called_a_process_and_nobody_is_named() -> None:
    email = words(*against(rival(OfferStatus.IN_PROCESS, may_quote=False))).email
    assert "a process" in email
    assert "Globex" not in email
    assert "offer from" not in email


def test_without_an_offer_elsewhere_nothing_is_said_of_one_either_way() -> None:
    plan = made()
    for text in (plan.email, plan.call, plan.brief):
        assert "offer from" not in text
        assert "elsewhere" not in text
        assert "no other" not in text


def clocked(view: RivalView, days: int) -> tuple[Case, Analysis]:
    """A case in which the other offer's date comes first."""
    case, numbers = against(view)
    leverage = replace(numbers.leverage, clock=Clock(days, view), pace="today")
    return case, replace(numbers, leverage=leverage)


def test_a_rivals_date_is_said_as_a_day_where_one_is_known() -> None:
    case, numbers = clocked(rival(deadline_days=4), 4)
    assert "in four days" in words(case, numbers).email
    dated = words(replace(case, today=date(2026, 11, 24)), numbers).email
    assert "on Monday, 30 November" in dated


def test_where_another_offer_runs_out_the_other_company_is_asked_for_time_first() -> None:
    case, numbers = clocked(rival(deadline_days=3), 3)
    plan = words(case, numbers)
    assert plan.play is Play.RIVALS_CLOCK
    assert [mail.to for mail in plan.script.mails] == ["Globex", "Acme, after your call"]
    first, second = (str(mail.text) for mail in plan.script.mails)
    assert "three working days" in first
    assert "$" not in first
    assert "Acme" not in first
    assert "$295,000" in second
    assert len(plan.email.split()) <= EMAIL_WORDS
    assert plan.call.startswith("(Globex comes first: ask for three working days more.")


def test_liquid_stock_is_set_against_paper_before_the_ask() -> None:
    offer = replace(OFFER, equity=Equity(Stated(120_000), years=4, kind=EquityKind.PRE_IPO))
    paper = replace(NUMBERS.valuation.own, equity_liquid=False, equity_kind=EquityKind.PRE_IPO)
    view = rival()
    assert view.valued is not None
    liquid = replace(view.valued, equity_liquid=True, equity_kind=EquityKind.PUBLIC_RSU)
    case, numbers = against(replace(view, valued=liquid))
    plan = words(
        replace(case, offer=offer),
        replace(numbers, offer=offer, valuation=replace(numbers.valuation, own=paper)),
    )
    assert plan.play is Play.LIQUID_AGAINST_PAPER
    reason = plan.email.split("Globex")[1].split("\n\n")[0]
    assert "stock" in reason
    assert "sell" in reason or "sold" in reason or "hope for" in reason


# --- Dates ---------------------------------------------------------------------------------------


def test_a_day_to_decide_brings_the_request_for_time_first() -> None:
    case = replace(CASE, deadline=Deadline(days=1), today=date(2026, 11, 24))
    plan = made(case, leverage=deadline("exploding", 1))
    assert plan.play is Play.TIME_FIRST
    assert order_of(plan.email, "until Monday, 30 November", "$295,000")
    assert order_of(plan.call, "until Monday, 30 November", "$295,000")
    assert "three more working days" in made(leverage=deadline("exploding", 1)).email


def test_a_passed_date_is_asked_about_first() -> None:
    plan = made(leverage=deadline("passed", -2))
    assert plan.play is Play.STILL_OPEN
    for text in (plan.email, plan.brief):
        assert order_of(text, "still open?", "$295,000")


@pytest.mark.parametrize("tempo", ["today", "normal"])
def test_the_companys_date_is_respected(tempo: str) -> None:
    case = replace(CASE, deadline=Deadline(date=date(2026, 12, 4)), tone=Tone.DIRECT)
    email = made(case, leverage=deadline(tempo, 3)).email
    assert "by Friday, 4 December" in email


# --- What else a situation asks for --------------------------------------------------------------


def test_nothing_to_ask_for_leads_to_the_terms_in_writing() -> None:
    plan = made(asks=(replace(BASE_ASK, hold=True), replace(SHARE_ASK, hold=True)))
    assert plan.play is Play.READY
    for text in (plan.email, plan.call, plan.brief):
        assert "ask for" not in text
        assert "in writing" in text
    assert made(asks=()).play is Play.READY


def test_a_held_component_is_not_asked_for() -> None:
    plan = made(asks=(replace(BASE_ASK, hold=True), SHARE_ASK))
    assert plan.play is Play.ONE_LEVER_LEFT
    assert "$295,000" not in plan.email + plan.call + plan.brief
    assert "$180,000" in plan.email


def test_a_step_down_in_level_is_settled_before_any_figure_of_ones_own() -> None:
    case = replace(CASE, level=PeerLevel("Globex", "L6"))
    plan = made(case, level=LevelView("above", "Globex", "L6", "L4-L5"))
    assert plan.play is Play.LEVEL_FIRST
    for text in (plan.email, plan.call, plan.brief):
        assert "level" in text
        assert "295,000" not in text
        assert "180,000" not in text
    assert "L6 at Globex" in plan.email


def test_pay_of_a_lower_level_brings_the_question_before_the_figures() -> None:
    case = replace(CASE, level=PeerLevel("Globex", "L5"))
    plan = made(case, level=LevelView("above", "Globex", "L5", "L4-L5", by_pay=True))
    assert plan.play is Play.PLAIN_COUNTER
    for text in (plan.email, plan.call, plan.brief):
        assert order_of(text, "which level is this offer at?", "$295,000")


def test_a_passed_date_and_a_level_come_first_in_the_brief() -> None:
    level = LevelView("above", "Google", "L6", "L4-L5", by_pay=True)
    case = replace(CASE, level=PeerLevel("Google", "L6"), deadline=Deadline(days=-1))
    brief = made(case, level=level, leverage=deadline("passed", -1)).brief
    assert order_of(brief, "still open?", "which level", "$295,000")


def test_what_is_left_behind_is_asked_for_apart_from_the_raise() -> None:
    sign_on = replace(
        ask(Component.SIGN_ON, None, 83_250, period=""),
        opening=figure(83_250, FromCandidate("forfeits")),
        cause=Cause.FORFEITS,
    )
    plan = made(replace(CASE, forfeits=Stated(83_250, "USD")), asks=(sign_on, BASE_ASK, SHARE_ASK))
    assert plan.play is Play.MAKE_WHOLE
    for text in (plan.email, plan.call):
        assert order_of(text, "$83,250", "a raise", "$295,000")
    asked = plan.call.split("$295,000")[0].rsplit("“", 1)[1]
    assert "83,250" not in asked


def test_a_loss_is_spoken_of_where_it_is_asked_to_be_made_good_and_not_elsewhere() -> None:
    lost = replace(
        ask(Component.SIGN_ON, None, 83_250, period=""),
        opening=figure(83_250, FromCandidate("forfeits")),
        cause=Cause.FORFEITS,
    )
    case = replace(CASE, forfeits=Stated(83_250, "USD"))
    alone = made(case, asks=(lost,))
    assert alone.play is Play.MAKE_WHOLE
    assert order_of(alone.email, "$83,250", "isn't a raise")
    passed = replace(case, deadline=Deadline(days=-1))
    late = deadline("passed", -1)
    assert "83,250" in made(passed, asks=(lost, BASE_ASK), leverage=late).email
    assert "83,250" not in made(passed, asks=(BASE_ASK,), leverage=late).email


def test_an_offer_without_its_equity_is_asked_to_be_complete() -> None:
    own = replace(NUMBERS.valuation.own, equity_annual=None)
    plan = made(
        offer=replace(OFFER, equity=Equity(None, kind=EquityKind.PRE_IPO)),
        asks=(BASE_ASK,),
        valuation=replace(NUMBERS.valuation, own=own),
    )
    assert plan.play is Play.MISSING_PART
    assert order_of(plan.email, "figure for equity", "$295,000")
    assert "$90,000" in plan.email  # what is reported for it, as an anchor


def test_a_large_bonus_is_asked_to_be_guaranteed() -> None:
    own = replace(NUMBERS.valuation.own, bonus=figure(150_000, FromCandidate("offer.bonus")))
    plan = made(valuation=replace(NUMBERS.valuation, own=own), asks=(BASE_ASK,))
    assert plan.play is Play.CASH_FIRM
    assert "guarantee" in plan.email.split("$150,000")[0] + plan.email.split("$150,000")[1]


def test_a_sign_on_that_was_offered_is_asked_to_be_topped_up() -> None:
    sign_on = replace(ask(Component.SIGN_ON, 20_000, 55_000, period=""), cause=Cause.FORFEITS)
    offer = replace(OFFER, sign_on=Stated(20_000))
    plan = made(
        replace(CASE, offer=offer, forfeits=Stated(55_000, "USD")),
        offer=offer, asks=(sign_on, BASE_ASK),
    )  # fmt: skip
    assert plan.play is Play.MAKE_WHOLE
    assert order_of(plan.email, "$55,000", "$20,000 sign-on covers", "raise", "$295,000")


def test_wishes_alone_come_before_the_terms_in_writing() -> None:
    case = replace(CASE, extras=((Extra.TITLE, "Staff Engineer"),))
    email = made(case, asks=()).email
    assert order_of(email.split("Hello,")[1], "the title Staff Engineer", "in writing")
    assert "Apart from pay" not in email


def test_an_offer_by_word_of_mouth_with_a_date_is_not_asked_for_the_date() -> None:
    case = replace(CASE, offer_status=OfferStatus.VERBAL, deadline=Deadline(days=9))
    email = made(case, leverage=deadline("normal", 9)).email
    assert "within nine days" in email
    assert "by when you need" not in email


def test_without_anything_to_show_the_letter_asks_what_placed_the_offer() -> None:
    plan = made(replace(CASE, facts=()))
    assert plan.play is Play.NO_PROOF
    assert "range" in plan.email.split("$180,000")[1]
    assert "review" not in plan.email  # it is kept for later


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (250_000, ", still below the middle, and what"),
        (262_000, ", about the middle, and what"),
        (273_000, ", about two thirds of the way up, and what"),
    ],
)
def test_a_modest_ask_says_where_it_lies(asked: int, said: str) -> None:
    low = ComponentPosition(
        Component.BASE, figure(240_000), figure(220_000), figure(300_000),
        figure(1).value / 4, figure(1).value, Zone.Q1,
    )  # fmt: skip
    base = ask(Component.BASE, 240_000, asked)
    email = made(replace(CASE, facts=()), positions=(low,), asks=(base, SHARE_ASK)).email
    line = next(line for line in email.splitlines() if f"- base of ${asked:,}" in line)
    assert said in line


def test_an_offer_by_word_of_mouth_is_asked_for_in_writing_first() -> None:
    plan = made(replace(CASE, offer_status=OfferStatus.VERBAL))
    assert plan.play is Play.WRITTEN_FIRST
    for text in (plan.email, plan.call, plan.brief):
        assert "writ" in text
        assert "295,000" not in text
    assert "$250,000 base" in plan.email


def test_where_time_is_short_the_paper_comes_first_and_then_the_days() -> None:
    lead = replace(NUMBERS.leverage, days_left=1, tempo="exploding", pace="exploding")
    case = replace(CASE, offer_status=OfferStatus.VERBAL, deadline=Deadline(1))
    plan = words(case, replace(NUMBERS, leverage=lead))
    for text in (plan.email, plan.call):
        assert order_of(text, "in writing", "three more working days")
    later = {each.key: str(each.say) for each in plan.pushbacks}
    for key in ("write_up_first", "would_you_sign"):
        assert "tomorrow" not in later[key], key


# --- A promise to sign ---------------------------------------------------------------------------


def condition(at: int, *, confirmed: bool = True) -> Case:
    promise = SignCondition(confirmed, "Friday", (("base", Stated(at)),))
    return replace(CASE, sign_condition=promise)


def test_terms_to_sign_at_become_the_whole_ask_tied_to_the_signature() -> None:
    asked = replace(BASE_ASK, opening=figure(262_000), cause=Cause.CONDITION)
    plan = made(condition(262_000), asks=(asked,))
    assert plan.play is Play.CLOSE_WITH_CONDITION
    body = plan.email.partition("Hello,")[2]
    for text in (body, plan.call, plan.brief):
        assert order_of(text, "a base of $262,000", "I'll sign by Friday")
        assert "180,000" not in text


def test_a_promise_that_was_not_confirmed_is_not_made() -> None:
    plan = made(condition(280_000, confirmed=False))
    assert not plan.promises
    assert "sign by" not in plan.email + plan.call + plan.brief


def test_a_promise_with_terms_is_not_made_for_other_terms() -> None:
    plan = made(condition(310_000))  # and no ask that it is the cause of
    assert "I'll sign" not in plan.email + plan.call + plan.brief


def test_a_promise_without_terms_goes_with_all_that_is_asked_for() -> None:
    plan = made(replace(CASE, sign_condition=SignCondition(True, "Friday")))
    assert "I'll sign by Friday" in plan.email
    assert plan.promises


@pytest.mark.parametrize("when", ["whenever you like, or never", "[date]", "🙂"])
def test_a_promise_without_a_date_names_none(when: str) -> None:
    plan = made(replace(CASE, sign_condition=SignCondition(True, when)))
    assert "I'll sign." in plan.email
    assert when not in plan.email


# --- Names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("region", "said"),
    [
        ("San Francisco", " in San Francisco"),
        ("Remote US", " working remotely in the US"),
        ("Remote", " working remotely"),
        ("Palo Alto / Bay Area", " in Palo Alto"),
        ("US (Other Markets)", " in the US"),
        ("🇸🇪 Stockholm (SEK)", " in Stockholm"),
        ("Seattle HQ", " in Seattle"),
        ("Other Markets", ""),
        ("L5", ""),
        (None, ""),
        ("India (Bangalore/Hyderabad)", " in India"),
        ("US (Menlo Park / NYC)", " in the US"),
        ("Shenzhen (R&D)", " in Shenzhen"),
        ("London (UK)", " in London"),
        ("UK (London)", " in London"),
        ("Israel (Tel Aviv)", " in Tel Aviv"),
        ("Tel Aviv (Israel)", " in Tel Aviv"),
        ("UK (GBP)", " in the UK"),
    ],
)
def test_a_region_is_said_as_a_place(region: str | None, said: str) -> None:
    assert place_words(replace(ROW, region=region)) == said
    here = f"this role{said}"
    if "remotely" in said:
        here = said.replace(" working remotely", "this remote role")
    assert f"or {here}" in made(row=replace(ROW, region=region)).email


def test_of_several_places_it_is_the_one_of_the_case() -> None:
    row = replace(ROW, region="London / Berlin")
    assert place_words(row, "Berlin") == " in Berlin"
    assert place_words(row, "Madrid") == " in London"
    assert " in Berlin" in made(replace(CASE, region="berlin"), row=row).email


def test_a_company_or_role_without_a_name_still_makes_sentences() -> None:
    plan = made(guide=replace(GUIDE, company="[company]", role=""))
    assert "[" not in plan.email
    assert plan.email.startswith(("Subject: Your offer\n", "Subject: My reply to your offer\n",
                                  "Subject: About your offer\n"))  # fmt: skip


def test_a_total_says_where_the_candidate_would_have_it() -> None:
    email = story_plan(CASES / "level-and-region.yaml").email
    total = int(re.search(r"total pay of about \$(\d+),000", email)[1])  # type: ignore[index]
    grants, bases = (
        re.findall(rf"^- {part} \$(\d+),000", email, re.MULTILINE)
        for part in ("RSUs worth", "base of")
    )
    (grant,), (base,) = map(int, grants), map(int, bases)
    assert grant > 160
    assert base > 190
    assert total - 3 <= grant / 4 + base + 20 <= total


def test_a_guarantee_that_is_wished_for_goes_before_a_raise_of_the_bonus() -> None:
    email = story_plan(CASES / "bonus-to-be-guaranteed.yaml").email
    assert "the $25,000 bonus guaranteed for the first year" in email
    assert "bonus of $" not in email
    assert email.count("guarantee") == 1


def test_a_level_that_they_named_is_set_beside_ones_own() -> None:
    email = story_plan(CASES / "level-named-too-low.yaml").email
    assert re.search(r"\bM4 here\b", email)
    assert "step down" in email
    assert "M5" in email


@pytest.mark.parametrize(
    ("name", "day"),
    [("Thursday", 3), ("thu", 3), ("Friday", 4), ("Tuesday", 1), ("Sunday", 6)],
)
def test_the_next_day_of_a_name_is_found(name: str, day: int) -> None:
    assert next_named(name, date(2026, 11, 30)) == date(2026, 12, day)
    assert next_named("Monday", date(2026, 11, 30)) is None
    assert next_named("Th", date(2026, 11, 30)) is None


def test_a_process_with_a_day_is_joined_to_the_date_here() -> None:
    email = story_plan(CASES / "process-with-a-date.yaml").email
    assert re.search(r"another company.*Tuesday, 8 December.*before", email, re.DOTALL)
    hurried = story_plan(CASES / "tomorrow-and-a-process.yaml").email
    assert "those days" in hurried.partition("a process")[2]


def test_a_sign_on_of_the_second_year_covers_no_loss_of_the_first() -> None:
    email = story_plan(CASES / "loss-beside-a-second-year.yaml").email
    assert order_of(
        email, "cost me $35,000", "$20,000 comes in the first year", "$35,000 in that year"
    )
    assert "$55,000" not in email


# --- What a reader of the letter would miss ------------------------------------------------------


KNOWS = {
    EquityKind.OPTIONS: "strike price",
    EquityKind.PROFIT_SHARE: "guarantee",
    EquityKind.PRIVATE: "sold|sell|sale",
    EquityKind.RSU: "sold|sell",
    EquityKind.PUBLIC_RSU: "price",
}


@pytest.mark.parametrize("kind", list(KNOWS))
@pytest.mark.parametrize("facts", [(), CASE.facts])
def test_a_letter_asks_what_decides_what_its_equity_is_worth(
    kind: EquityKind, facts: tuple[Fact, ...]
) -> None:
    equity = Equity(Stated(120_000, "USD"), 1 if kind is EquityKind.PROFIT_SHARE else 4, kind)
    offer = replace(OFFER, equity=equity)
    share = replace(SHARE_ASK, kind=kind)
    email = made(replace(CASE, offer=offer, facts=facts), offer=offer, asks=(BASE_ASK, share)).email
    assert re.search(KNOWS[kind], email.split("$180,000")[1])


def test_a_sign_on_for_a_loss_is_asked_for_with_its_terms_of_repayment() -> None:
    email = story_plan(CASES / "loss-beside-a-second-year.yaml").email
    assert re.search(r"repa(?:id|yable)", email)


def test_the_one_thing_left_has_its_place_in_the_range() -> None:
    email = story_plan(CASES / "signs-at-a-base.yaml").email
    assert order_of(email, "I'll sign", "the $195,000 to $275,000 reported")


def test_the_range_and_what_follows_from_it_stand_in_one_paragraph() -> None:
    paragraphs = made().email.split("\n\n")
    (place,) = (each for each in paragraphs if "$220,000 to $300,000" in each)
    assert "I'd ask for" in place
    assert "latency" not in place


def test_what_a_list_comes_to_stands_apart_from_it() -> None:
    email = story_plan(CASES / "level-and-region.yaml").email
    assert not re.search(r"\n- [^\n]+[a-z] [A-Z][a-z]+ [^\n]*total pay of about", email)


def test_what_was_told_to_be_looked_at_again_is_why_the_first_figure_counts() -> None:
    heard = ("profit share targets are reviewed every January",)
    email = made(replace(CASE, heard=heard)).email
    assert "reviewed every January, so" in email
    unasked = made(replace(CASE, heard=("the sign-on budget is reviewed every January",))).email
    assert "January" not in unasked


def test_an_offer_by_word_is_answered_with_what_speaks_for_more_and_no_figure_of_ones_own() -> None:
    email = made(replace(CASE, offer_status=OfferStatus.VERBAL)).email
    assert order_of(email.split("Hello,")[1], "latency", "$220,000 to $300,000", "in writing")
    assert "295,000" not in email


def test_a_bonus_that_the_role_pays_and_nobody_named_is_asked_for() -> None:
    bonus = replace(ROW, bonus=cell(20_000, 40_000))
    case = replace(CASE, offer_status=OfferStatus.VERBAL)
    assert "bonus" in made(case, row=bonus).email
    assert "bonus" not in made(case).email


def test_a_process_without_a_date_goes_before_any_reason() -> None:
    long = "rebuilt the inference path so that " + "every image of every user " * 3 + "is made once"
    case, numbers = against(rival(OfferStatus.IN_PROCESS))
    email = words(replace(case, facts=(Fact("", long),)), numbers).email
    assert "is made once" in email


def test_a_call_asks_for_the_second_thing_as_a_second() -> None:
    for name in ("make-whole-exactly", "cash-firm", "lost-bonus-and-a-large-one"):
        call = story_plan(CASES / f"{name}.yaml").call
        assert "one request" not in call, name
        assert "one thing I'd ask for" not in call, name


def test_what_they_said_of_the_bonus_is_the_reason_for_its_guarantee() -> None:
    call = story_plan(CASES / "lost-bonus-and-a-large-one.yaml").call
    told = call.index("at the desk head's discretion")
    assert told < call.index("guarantee")
    assert "help with exactly that" not in call


def test_nobody_asks_whether_there_is_more_room_in_what_makes_a_loss_good() -> None:
    call = story_plan(CASES / "make-whole-exactly.yaml").call
    vague = call.partition("(If the answer is vague:)")[2].partition("\n")[0]
    assert "sign-on" not in vague


@pytest.mark.parametrize("name", ["twenty-four-hours", "date-has-passed", "rival-expires-first"])
def test_where_a_date_presses_the_short_mail_asks_for_today(name: str) -> None:
    assert "this week" not in story_plan(CASES / f"{name}.yaml").brief


def test_the_short_mail_about_a_level_is_no_list() -> None:
    brief = story_plan(CASES / "priority-is-level.yaml").brief
    assert "\n-" not in brief
    assert "level" in brief


def test_the_title_that_stands_for_the_level_is_no_wish_of_the_call() -> None:
    case = replace(
        CASE, priority=Priority.LEVEL, extras=((Extra.TITLE, "Staff"), (Extra.VACATION, ""))
    )
    call = words(case, NUMBERS).call
    assert "the title Staff" not in call
    assert "more vacation" in call


def test_of_two_dates_that_press_the_nearer_one_comes_first_and_the_other_is_asked_for() -> None:
    plan = story_plan(CASES / "both-run-out.yaml")
    assert plan.play is Play.RIVALS_CLOCK
    assert plan.email.index("To Larkfield") < plan.email.index("To Quiet Harbor")
    for text in (plan.email, plan.call):
        assert "until Tuesday, 8 December" in text


def test_where_the_level_comes_first_a_date_that_presses_leaves_room_for_it() -> None:
    plan = story_plan(CASES / "level-before-tomorrow.yaml")
    assert plan.play is Play.TIME_FIRST
    assert plan.email.index("three more working days") < plan.email.index("level first")
    assert "requests" not in plan.email
    assert "€" not in plan.email


def test_two_terms_to_sign_at_are_not_called_one_thing() -> None:
    plan = story_plan(CASES / "signs-at-two-terms.yaml")
    for text in (plan.email, plan.call, plan.brief):
        assert "one thing" not in text.casefold()
        assert "$247,000 and a sign-on of $18,000" in text.replace("\n", " ")
