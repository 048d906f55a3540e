"""Two offers of one's own: side by side, year by year, and changing places with what is theirs."""

from __future__ import annotations

import pytest

from negotiation.dialogue.session import Step
from negotiation.model.case import Stage
from tests.negotiation.dialogue.player import play

BOTH = [
    "runway ml nyc 210k base 300k rsu over 4 years, and midjourney 250k base in writing, they want "
    "an answer by 1 December",
    "yes",
]


def bases(said: list[str]) -> tuple[str, int | None, dict[str | None, int | None]]:
    session, _ = play(said)
    case = session.case
    rivals = {
        one.company: one.offer.base.amount if one.offer.base else None
        for one in case.competing_offers
    }
    return case.company, case.offer.base.amount if case.offer.base else None, rivals


@pytest.mark.parametrize(
    "said",
    [
        "prefer midjourney",
        "i'd rather go to midjourney",
        "lets negotiate with midjourney instead, runway is the backup",
        "go with midjourney",
        "i'll take the midjourney one",
        "midjourney it is",
        "let's focus on midjourney",
    ],
)
def test_whom_one_prefers_is_negotiated_with_and_each_keeps_its_figures(said: str) -> None:
    assert bases([*BOTH, said]) == ("midjourney", 250_000, {"Runway": 210_000})


@pytest.mark.parametrize(
    "said",
    ["i'll take the midjourney call", "should i pick midjourney?", "maybe i take midjourney"],
)
def test_who_picks_no_offer_stays_where_they_are(said: str) -> None:
    assert bases([*BOTH, said])[0] == "runway"


def test_they_change_places_at_any_time_and_back() -> None:
    said = [*BOTH, "prefer midjourney", "prefer runway"]
    assert bases(said) == ("runway", 210_000, {"Midjourney": 250_000})
    session, _ = play(said)
    assert session.case.region == "New York City"


def test_a_role_and_a_place_that_fit_are_kept() -> None:
    session, _ = play([
        "runway ml sf 210k base", "just base", "midjourney 250k in writing", "prefer midjourney",
    ])  # fmt: skip
    assert session.state.guide == "midjourney/ml-ai-engineer"
    assert session.case.region == "San Francisco"
    assert session.case.role == "ml-ai-engineer"


def test_after_the_script_the_other_offer_begins_its_own_first_round() -> None:
    scripted = [
        "runway ml sf, 210k base, no bonus, no equity", "midjourney 250k base in writing", "yes",
        "base", "200k", "none", "none", "no deadline", "[All true]", "they went up to 215k",
    ]  # fmt: skip
    session, _ = play([*scripted, "prefer midjourney"])
    assert session.case.stage is Stage.OPENING
    assert session.case.previous_offer is None
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 250_000
    assert session.step in (Step.RIVALS, Step.REST, Step.DEADLINE)


def test_which_is_better_shows_both_side_by_side_and_year_by_year() -> None:
    _, written = play([*BOTH, "midjourney also gives 100k equity over 4 years", "which is better?"])
    shown = "\n".join(written)
    assert "- **Runway**: Base **$210,000** a year; RSUs **$300,000** over 4 years" in shown
    assert "- **Midjourney**: Base **$250,000** a year; Equity **$100,000** over 4 years" in shown
    assert "- Runway: $285,000, $285,000, $285,000, $285,000" in shown
    assert "- Midjourney: $275,000, $275,000, $275,000, $275,000" in shown
    assert "they change places" in shown


def test_where_a_part_is_not_told_no_years_are_made_up() -> None:
    shown = "\n".join(play([*BOTH, "which is better?"])[1])
    assert "Year by year" not in shown
    assert "Midjourney: a part has no figure, so there is no total" in shown


def test_coming_here_rather_than_there_changes_nothing() -> None:
    assert bases([*BOTH, "i'd rather come here"])[0] == "runway"


AMAZON = ["inflection ml engineer seattle 233k base", "amazon has me at 210k in writing"]


@pytest.mark.parametrize(
    "said",
    [
        ["not amazon, microsoft"],
        ["sorry, meant microsoft not amazon. same number"],
        ["not amazon, microsoft. microsoft has me at 210k in writing"],
    ],
)
def test_a_name_that_was_the_wrong_one_gives_its_figures_to_the_right_one(said: list[str]) -> None:
    assert bases([*AMAZON, *said])[2] == {"Microsoft": 210_000}


@pytest.mark.parametrize(
    "said", [["it's not amazon's best number"], ["microsoft is not amazon"], ["amazon, not google"]]
)
def test_who_only_speaks_of_a_company_renames_nothing(said: list[str]) -> None:
    assert bases([*AMAZON, *said])[2]["Amazon"] == 210_000


def test_a_place_of_another_currency_is_not_kept() -> None:
    session, _ = play(["runway ml sf 210k base", "just base", "stability offers 128k gbp, written"])
    assert session.case.region == "San Francisco"
    session, _ = play([
        "runway ml sf 210k base", "just base", "stability offers 128k gbp, written",
        "prefer stability",
    ])  # fmt: skip
    assert session.case.company == "stability-ai"
    assert session.case.region is None


def test_a_figure_without_a_sign_is_in_what_all_their_guides_pay() -> None:
    session, _ = play(["stability london ml eng £130k base; also midjourney 240k written"])
    (rival,) = session.case.competing_offers
    assert rival.offer.base is not None
    assert rival.offer.base.currency == "USD"
    session, _ = play(["stability london ml eng £130k base; also an offer from Pika, 140k written"])
    (rival,) = session.case.competing_offers
    assert rival.offer.base is not None
    assert rival.offer.base.currency == "GBP"


def test_three_offers_of_one_number_each_are_laid_side_by_side() -> None:
    said = (
        "i have offers from runway, midjourney and stability, all ml eng. runway 230 sf, "
        "midjourney 245 sf, stability 140 london"
    )
    assert bases([said]) == ("runway", 230_000, {"Midjourney": 245_000, "Stability AI": 140_000})
    _, written = play([said, "compare all three"])
    assert "Side by side" in "\n".join(written)


def test_a_number_that_counts_is_no_base_of_theirs() -> None:
    said = "runway 230 sf ml engineer, and midjourney made me an offer, 40 people there"
    assert bases([said])[2] == {"Midjourney": None}


@pytest.mark.parametrize(
    ("said", "paid_in"),
    [
        ("runway ml nyc 230k base; stability ai london 115k in writing", "GBP"),
        ("runway ml nyc 230k base; adyen amsterdam 115k in writing", "EUR"),
        ("runway ml nyc 230k base; adyen 215k in writing", "USD"),
        ("runway ml nyc 230k base; adyen 215k in writing, a nice surprise", "USD"),
        ("runway ml nyc 230k base; adyen amsterdam $215k in writing", "USD"),
    ],
)
def test_an_offer_abroad_is_in_the_money_of_its_place(said: str, paid_in: str) -> None:
    (rival,) = play([said])[0].case.competing_offers
    assert rival.offer.base is not None
    assert rival.offer.base.currency == paid_in
