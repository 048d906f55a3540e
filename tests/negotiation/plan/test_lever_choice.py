"""Levers are gated on what the candidate can honestly say, and ranked on what helps most."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.analysis.results import Analysis, Batna, LevelView, RivalView
from negotiation.model.case import Fact
from negotiation.model.guide import Component, Lever, PayFigure, Sentence
from negotiation.model.offer import OfferStatus
from negotiation.plan.lever_choice import LeverChoice, choose_levers, pulled
from negotiation.plan.proof import proofs
from negotiation.plan.themes import Theme, theme_of
from tests.negotiation.made import (
    CASE,
    GUIDE,
    NUMBERS,
    PREMIUM,
    SHARE_ASK,
    SIGN_ON_ASK,
    against,
    figure,
    pay,
    rival,
)


def choose(numbers: Analysis = NUMBERS, facts: tuple[Fact, ...] = CASE.facts) -> list[LeverChoice]:
    case = replace(CASE, facts=facts)
    return list(choose_levers(numbers, proofs(case)[0]))


def with_lever(lever: Lever, numbers: Analysis = NUMBERS) -> Analysis:
    return replace(numbers, guide=replace(GUIDE, levers=(lever,)))


def lever(title: str, text: str = "", **claims: bool) -> Lever:
    return Lever(1, title, text, 20, (Sentence(text, True, **claims),) if text else ())


def test_own_proof_and_the_primary_ask_come_first() -> None:
    kept = [choice for choice in choose() if choice.chosen]
    assert [(choice.lever.number, choice.score) for choice in kept] == [(1, 6), (2, 4), (4, 0)]
    assert kept[0].facts == (0,)


def test_a_lever_about_offers_falls_without_one() -> None:
    dropped = [choice for choice in choose() if not choice.chosen]
    assert [choice.lever.number for choice in dropped] == [3]
    assert "needs another offer" in dropped[0].why


def test_a_lever_about_offers_stands_on_a_real_one() -> None:
    _, numbers = against(rival())
    choices = choose_levers(numbers, ())
    assert [choice.lever.number for choice in choices if choice.chosen] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (rival(OfferStatus.IN_PROCESS), "a process is not one yet"),
        (replace(rival(), batna=Batna.WEAK), "worth less than this one"),
    ],
)
def test_a_process_or_a_weaker_offer_is_nothing_to_match(other: RivalView, reason: str) -> None:
    _, numbers = against(other)
    (dropped,) = (choice for choice in choose_levers(numbers, ()) if not choice.chosen)
    assert dropped.lever.number == 3
    assert reason in dropped.why


def test_what_others_are_said_to_pay_is_an_argument_only_beside_an_offer() -> None:
    pays = Sentence("Birch pays $280K with $700K equity.", True, claims_rival=True)
    given = Lever(1, "What Other Labs Pay", pays.text, 20, (pays,))
    assert not choose(with_lever(given))[0].chosen
    _, numbers = against(rival())
    assert choose_levers(with_lever(given, numbers), ())[0].chosen


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (lever("Sign-On Bridge"), "no figure to ask for"),
        (lever("Big Tech Parity", "Others earn more."), "other companies"),
        (lever("Title Upgrade"), "higher level"),
        (lever("Remote Location Arbitrage"), "not your case"),
        (
            lever("Systems Expertise", "I have built three of these.", claims_self=True),
            "not told me",
        ),
        (
            Lever(
                1,
                "Training Cost",
                "",
                20,
                (
                    Sentence("I tune training runs that cost a fortune.", True, claims_self=True),
                    Sentence("A better run saves more than a salary.", True),
                ),
            ),
            "if it is true, say so",
        ),
    ],
)
def test_a_lever_is_dropped_with_a_reason(given: Lever, reason: str) -> None:
    (choice,) = choose(with_lever(given), facts=())
    assert not choice.chosen
    assert reason in choice.why


def test_a_claim_that_a_lever_only_adds_leaves_it_its_argument() -> None:
    added = Lever(1, "Training Cost", "", 20, (
        Sentence("A better run saves more than a salary.", True),
        Sentence("I tune training runs that cost a fortune.", True, claims_self=True),
    ))  # fmt: skip
    assert choose(with_lever(added), facts=())[0].chosen


def test_a_lever_headed_by_another_place_of_the_guide_is_dropped() -> None:
    away = replace(GUIDE.bands[0], region="London")
    numbers = with_lever(lever("London dual-currency pay", "Pay in two currencies is a skill."))
    numbers = replace(numbers, guide=replace(numbers.guide, bands=(*GUIDE.bands, away)))
    (found,) = choose(numbers)
    assert "another place" in found.why
    (here,) = choose(replace(numbers, row=away))
    assert "another place" not in here.why


def test_a_lever_for_a_part_that_is_not_priced_is_dropped() -> None:
    only_bonus = replace(
        PREMIUM, sentences=(Sentence("$9K.", True, figures=(pay(Component.BONUS, 9_000),)),)
    )
    (choice,) = choose(with_lever(only_bonus), facts=())
    assert not choice.chosen


def test_a_sign_on_lever_stands_where_a_sign_on_is_asked_for() -> None:
    numbers = with_lever(lever("Signing Bonus"), replace(NUMBERS, asks=(SIGN_ON_ASK, SHARE_ASK)))
    assert choose(numbers)[0].chosen


def test_level_evidence_lets_a_level_lever_stand() -> None:
    numbers = replace(NUMBERS, level=LevelView("above", "Globex", "L6"))
    assert choose(with_lever(lever("Levelling Up"), numbers))[0].chosen


@pytest.mark.parametrize(
    ("title", "theme"),
    [
        ("ML Premium (+15-30%)", Theme.SCARCITY),
        ("Model Quality = Revenue", Theme.IMPACT),
        ("Competing AI Lab Offers", Theme.RIVAL),
        ("Small Team, Massive Impact", Theme.TEAM),
        ("Training Compute Cost Leverage", Theme.COST),
        ("Pre-IPO Equity Upside", Theme.EQUITY),
        ("Bonus Target Push", Theme.BONUS),
        ("Google/Salesforce Counter", Theme.BENCHMARK),
        ("Threat Landscape Complexity", Theme.SKILL),
        ("On-Call Reliability", Theme.RISK),
        ("Open-Source Mission", Theme.MISSION),
        ("Full Platform Ownership", Theme.SCOPE),
        ("Team Leadership", Theme.LEADERSHIP),
        ("???", Theme.SKILL),
    ],
)
def test_a_title_gives_the_theme(title: str, theme: Theme) -> None:
    assert theme_of(lever(title)) is theme


def test_a_bonus_lever_stands_where_its_first_year_is_asked_to_be_guaranteed() -> None:
    own = replace(NUMBERS.valuation.own, bonus=figure(150_000))
    large = replace(NUMBERS, valuation=replace(NUMBERS.valuation, own=own))
    assert choose(with_lever(lever("First-Year Bonus Guarantee"), large))[0].chosen
    assert not choose(with_lever(lever("First-Year Bonus Guarantee")))[0].chosen


def test_a_lever_for_a_part_that_waits_says_so() -> None:
    numbers = replace(NUMBERS, asks=(SHARE_ASK,), kept=(SIGN_ON_ASK,))
    (choice,) = choose(with_lever(lever("Signing Bonus"), numbers))
    assert not choice.chosen
    assert "waits for a later round" in choice.why


def test_before_an_offer_a_lever_for_a_priced_part_is_kept_in_reserve() -> None:
    numbers = replace(NUMBERS, asks=())
    assert next(c for c in choose(numbers) if c.lever.number == 1).chosen


def test_no_more_levers_are_pulled_than_asked_for() -> None:
    assert len(pulled(tuple(choose()), 2)) == 2


def priced(text: str, *figures: PayFigure) -> Lever:
    """A lever that stands, with what it says of pay."""
    return Lever(1, "Training Cost", text, 20, (Sentence(text, True, figures=figures),))


RUNS = "A better run saves more than an engineer costs."


@pytest.mark.parametrize(
    ("given", "fits", "hits"),
    [
        (priced(RUNS, pay(Component.BASE, 299_000)), True, True),
        (priced(RUNS, pay(Component.BASE, 300_000)), True, True),  # the top of the row
        (priced(RUNS, pay(Component.BASE, 301_000)), False, True),
        (priced(RUNS, pay(Component.BASE, 299_000, "EUR")), False, True),
        (priced(RUNS, pay(Component.EQUITY, 400_000)), True, False),  # with an open end
        (priced(RUNS, pay(Component.EQUITY, 400_000, "EUR")), False, False),
        (
            priced(RUNS, pay(Component.BONUS, 20_000), pay(Component.BASE, 299_000)),
            True,
            True,
        ),
        (priced(RUNS, replace(pay(Component.BASE, 0), percent=(1, 2))), False, True),  # type: ignore[arg-type]
        (priced(f"{RUNS} $300K base."), True, True),
        (priced(f"{RUNS} $301K base."), False, True),
        (priced(f"{RUNS} €200K base."), False, True),
        (priced(f"{RUNS} $200K equity."), False, False),
        (priced(RUNS), False, False),
    ],
)
def test_a_figure_of_a_lever_fits_up_to_the_top_of_the_row(
    given: Lever, fits: bool, hits: bool
) -> None:
    (choice,) = choose(with_lever(given), facts=())
    assert choice.chosen
    assert ("its figure fits this row" in choice.why) is fits
    assert ("your first ask" in choice.why) is hits


def test_a_row_without_base_holds_no_figure_of_base() -> None:
    numbers = with_lever(priced(f"{RUNS} $200K base."))
    (choice,) = choose(replace(numbers, row=replace(numbers.row, base=None)), facts=())
    assert "its figure fits" not in choice.why
