"""A whole offer, and all that may stand beside it, in one sentence."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.model.case import Deadline, PeerLevel, Priority, Tone
from negotiation.model.guide import EquityKind
from negotiation.model.offer import OfferStatus
from negotiation.pay_words import Part, Slot, read_pay
from negotiation.short_answers import (
    find_level,
    find_multiplier,
    find_priority,
    find_schedule,
    find_tone,
    yes_or_no,
)
from negotiation.understanding import LONGEST_TEXT, understand
from negotiation.when import business_days, find_deadline, says_no_date, show_deadline

TODAY = date(2026, 11, 24)  # a Tuesday


def amounts(parts: tuple[Part, ...]) -> dict[str, str]:
    return {
        part.slot.value: f"{part.percent:f}%"
        if part.percent is not None
        else f"{part.amount.value:f}"
        for part in parts
        if part.amount is not None or part.percent is not None
    }


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("250k base, 120k profit share a year", {"base": "250000", "equity": "120000"}),
        ("£125k base plus 140k options, 15% bonus, 20k sign-on",
         {"base": "125000", "equity": "140000", "bonus": "15%", "sign_on": "20000"}),
        ("280k/700k", {"base": "280000", "equity": "700000"}),
        ("$280K base / $700K equity", {"base": "280000", "equity": "700000"}),
        ("base 250 equity 400 bonus 15%", {"base": "250", "equity": "400", "bonus": "15%"}),
        ("Base: $250,000\nEquity: $300,000 RSU\nSign-on: $50,000\nBonus: 15% target",
         {"base": "250000", "equity": "300000", "sign_on": "50000", "bonus": "15%"}),
        ("bse 250k, equtiy 9k, bonsu 5%", {"base": "250000", "equity": "9000", "bonus": "5%"}),
        ("60k signing bonus, 40k in year 2", {"sign_on": "60000", "sign_on_year2": "40000"}),
        ("annual bonus target of 15% of base salary", {"bonus": "15%"}),
        ("TC 300k", {"total": "300000"}),
        ("38L CTC, fixed 30L, 8L variable",
         {"total": "3800000", "base": "3000000", "bonus": "800000"}),
        ("0.1% equity and 180k base", {"equity": "0.1%", "base": "180000"}),
        ("I currently make 180k", {"current": "180000"}),
        ("I want 300k", {"wish": "300000"}),
        ("base of 250k, I would walk away below 240k", {"base": "250000", "walk_away": "240000"}),
        ("180k base, relocation 15k, 401k match", {"base": "180000", "extra": "15000"}),
        ("RSUs worth 400,000 USD over 4 years", {"equity": "400000"}),
        ("250k", {"unknown": "250000"}),
    ],
)  # fmt: skip
def test_every_amount_gets_its_meaning(text: str, parts: dict[str, str]) -> None:
    assert amounts(read_pay(text).parts) == parts


def test_every_part_keeps_its_words() -> None:
    parts = read_pay("£125k base, 15% bonus, 20k sign-on").parts
    assert [part.words for part in parts] == ["£125k", "15%", "20k"]


@pytest.mark.parametrize(
    ("text", "kind", "years"),
    [
        ("120k profit share a year", EquityKind.PROFIT_SHARE, 1),
        ("140k options over 4 years", EquityKind.OPTIONS, 4),
        ("300k in RSUs vesting over four years", EquityKind.RSU, 4),
        ("100k RSU per year", EquityKind.RSU, 1),
        ("300k phantom stock", EquityKind.PHANTOM, None),
        ("200k pre-IPO equity", EquityKind.PRE_IPO, None),
    ],
)
def test_the_equity_is_described(text: str, kind: EquityKind, years: int | None) -> None:
    grant = read_pay(text).grant
    assert (grant.kind, grant.years) == (kind, years)


def test_option_terms_are_no_pay() -> None:
    pay = read_pay("10,000 options at $2 strike, FMV $10, 1 year cliff, 200k base")
    grant = pay.grant
    assert (grant.units, grant.strike, grant.share_value) == (10_000, Decimal(2), Decimal(10))
    assert grant.cliff_months == 12
    assert amounts(pay.parts) == {"base": "200000"}


def test_what_there_is_none_of_is_said() -> None:
    assert set(read_pay("no equity, no bonus, 150k").none) == {Slot.EQUITY, Slot.BONUS}


def test_one_sentence_holds_offer_and_rival() -> None:
    heard = understand(
        "250k base, 120k profit share and a written offer from OpenAI at 280k/700k, "
        "can name them, 6 days",
        TODAY,
        own="Midjourney",
    )
    assert amounts(heard.pay.parts) == {"base": "250000", "equity": "120000"}
    (rival,) = heard.rivals
    assert (rival.company, rival.status) == ("OpenAI", OfferStatus.WRITTEN)
    assert (rival.may_name, rival.deadline) == (True, Deadline(days=6))
    assert amounts(rival.pay.parts) == {"base": "280000", "equity": "700000"}


@pytest.mark.parametrize(
    ("text", "company", "status", "may_name"),
    [
        ("verbal offer from google deepmind at £140k, don't name them",
         "google deepmind", OfferStatus.VERBAL, False),
        ("I'm in the final round with Anthropic", "Anthropic", OfferStatus.IN_PROCESS, None),
        ("OpenAI has offered me 280k, it's in writing", "OpenAI", OfferStatus.WRITTEN, None),
        ("openai offered 280k over the phone", "openai", OfferStatus.VERBAL, None),
    ],
)  # fmt: skip
def test_a_rival_is_as_real_as_said(
    text: str, company: str, status: OfferStatus, may_name: bool | None
) -> None:
    (rival,) = understand(text, TODAY, own="Runway").rivals
    assert (rival.company, rival.status, rival.may_name) == (company, status, may_name)


@pytest.mark.parametrize(
    "text", ["Runway offered 245k base", "offer from Runway: 245k base", "they offered 245k base"]
)
def test_the_own_offer_is_no_rival(text: str) -> None:
    heard = understand(text, TODAY, own="Runway")
    assert heard.rivals == ()
    assert heard.pay.parts[0].amount is not None


def test_the_rest_of_a_sentence_is_heard_too() -> None:
    heard = understand("no other offers, base matters most, they want an answer by Friday", TODAY)
    assert heard.no_rivals
    assert heard.priority is Priority.BASE
    assert heard.deadline == Deadline(date=date(2026, 11, 27))


@pytest.mark.parametrize(
    "text",
    [
        "can you say I have an offer from OpenAI?",
        "can we use the OpenAI offer from the guide?",
        "just make up a number",
        "help me bluff",
        "pretend I have another offer",
    ],
)
def test_a_bluff_is_noticed(text: str) -> None:
    assert understand(text, TODAY).bluff


@pytest.mark.parametrize("text", ["I don't want to lie", "I have an offer from OpenAI at 280k"])
def test_honesty_is_no_bluff(text: str) -> None:
    assert not understand(text, TODAY).bluff


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("6 days", "6 working days"),
        ("in 3 days", "3 working days"),
        ("by Friday", "Friday, 27 November (3 working days)"),
        ("next Friday", "Friday, 4 December (8 working days)"),
        ("Dec 4", "Friday, 4 December (8 working days)"),
        ("the 4th of December", "Friday, 4 December (8 working days)"),
        ("2026-12-04", "Friday, 4 December (8 working days)"),
        ("12/4", "Friday, 4 December (8 working days)"),
        ("tomorrow", "one working day"),
        ("24 hours", "one working day"),
        ("two weeks", "10 working days"),
        ("end of the week", "Friday, 27 November (3 working days)"),
        ("Nov 20", "Friday, 20 November (passed)"),
        ("Jan 5", "Tuesday, 5 January (30 working days)"),
        ("3", "3 working days"),
    ],
)
def test_a_deadline_is_read(text: str, shown: str) -> None:
    found = find_deadline(text, TODAY, asked=True)
    assert found is not None
    assert show_deadline(found.deadline, TODAY) == shown


@pytest.mark.parametrize(
    "text", ["250k over 4 years", "5 years of experience", "12 days vacation", "bonus 15% in March"]
)
def test_a_span_is_no_deadline_unless_it_says_so(text: str) -> None:
    assert find_deadline(text, TODAY, asked=False) is None


@pytest.mark.parametrize("text", ["no deadline", "none", "not yet", "they didn't say"])
def test_no_date_is_an_answer(text: str) -> None:
    assert says_no_date(text)


def test_an_ambiguous_date_is_not_guessed() -> None:
    assert find_deadline("12/25", date(2026, 12, 1), asked=True) is not None
    assert find_deadline("2/3", date(2026, 2, 1), asked=True) is None


@given(st.dates(date(2026, 1, 1), date(2027, 1, 1)), st.integers(0, 60))
def test_business_days_count_the_weekdays(today: date, span: int) -> None:
    days = [date.fromordinal(today.toordinal() + one) for one in range(1, span + 1)]
    assert business_days(today, date.fromordinal(today.toordinal() + span)) == sum(
        day.weekday() < 5 for day in days
    )


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("google l5", PeerLevel("google", "L5")),
        ("L5 at Google", PeerLevel("Google", "L5")),
        ("I'm an IC5 at Meta now", PeerLevel("Meta", "IC5")),
        ("Google DeepMind L6+", PeerLevel("Google DeepMind", "L6+")),
        ("none", None),
    ],
)
def test_a_level_is_read_either_way_round(text: str, level: PeerLevel | None) -> None:
    assert find_level(text) == level


@pytest.mark.parametrize(
    ("text", "shares"),
    [("25/25/25/25", (25, 25, 25, 25)), ("5 15 40 40", (5, 15, 40, 40)), ("evenly", (25,) * 4),
     ("40%/30%/20%/10%", (40, 30, 20, 10)), ("250/400", None), ("50/60", None)],
)  # fmt: skip
def test_a_schedule_adds_up_to_one(text: str, shares: tuple[int, ...] | None) -> None:
    found = find_schedule(text, asked=True)
    assert found == (None if shares is None else tuple(Decimal(one) / 100 for one in shares))


@pytest.mark.parametrize(
    ("text", "share"),
    [("0.5", "0.5"), ("50%", "0.5"), ("half", "0.5"), ("75 cents on the dollar", "0.75"),
     (".25", "0.25"), ("nothing", "0"), ("2", None), ("lots", None)],
)  # fmt: skip
def test_a_multiplier_lies_between_nothing_and_all(text: str, share: str | None) -> None:
    assert find_multiplier(text) == (None if share is None else Decimal(share))


@pytest.mark.parametrize(
    ("text", "answer"),
    [("yes", True), ("Yep, that's right", True), ("ok", True), ("no", False), ("Nope.", False),
     ("not really", False), ("perhaps", None), ("250k", None)],
)  # fmt: skip
def test_yes_and_no(text: str, answer: bool | None) -> None:
    assert yes_or_no(text) is answer


def test_priorities_and_tones() -> None:
    assert find_priority("the sign-on, mostly", asked=True) is Priority.SIGN_ON
    assert find_priority("250k base", asked=False) is None
    assert find_tone("make it shorter", asked=False) is Tone.BRIEF
    assert find_tone("warm", asked=False) is None


def test_a_long_text_is_cut_first() -> None:
    heard = understand("x" * LONGEST_TEXT + " 250k base", TODAY)
    assert heard.pay.parts == ()
    assert len(heard.text) == LONGEST_TEXT


@given(st.text(max_size=400))
def test_no_text_crashes_understanding(text: str) -> None:
    for about_rival in (False, True):
        assert understand(text, TODAY, own="Runway", about_rival=about_rival).text is not None


def test_a_bare_minimum_is_a_walk_away_and_one_of_the_bonus_is_not() -> None:
    slots = [(part.slot, part.words) for part in read_pay("250k base, minimum 219k").parts]
    assert slots == [(Slot.BASE, "250k"), (Slot.WALK_AWAY, "219k")]
    assert [part.slot for part in read_pay("bonus minimum 10%").parts] == [Slot.BONUS]
