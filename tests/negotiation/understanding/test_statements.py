"""Every quantity with its part, its owner and how it is meant, over the whole message."""

from __future__ import annotations

import pytest

from negotiation.model.guide import EquityKind
from negotiation.model.said import Part, Per
from negotiation.understanding.denied_parts import denials_in
from negotiation.understanding.message import Mention, Mode, Side
from negotiation.understanding.second_thoughts import belongs_to
from tests.negotiation.understanding.notation import figure
from tests.negotiation.understanding.reading import scanned, understood


def mentions(text: str) -> tuple[Mention, ...]:
    return understood(text).mentions


def only(text: str) -> Mention:
    (found,) = mentions(text)
    return found


def figures(text: str) -> list[str]:
    return [figure(one) for one in mentions(text)]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("240k base", True),
        ("they offered 240k", True),
        ("they went up to 240k", True),
        ("240k", False),
        ("i'd love 240k", False),
    ],
)
def test_a_figure_is_sure_by_its_label_or_by_an_offers_verb(text: str, sure: bool) -> None:
    assert only(text).sure is sure


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("hourly rate 95", Per.HOUR),
        ("day rate 520", Per.DAY),
        ("daily rate 520", Per.DAY),
        ("Tagessatz 520", Per.DAY),
        ("monthly base 9k", Per.MONTH),
        ("weekly 1900", Per.WEEK),
        ("per month 9k", Per.MONTH),
        ("biweekly 4200", Per.FORTNIGHT),
        ("base 9k", None),
        ("interest rate 9", None),
    ],
)
def test_a_period_in_front_of_a_figure_is_its_rate(text: str, rate: Per | None) -> None:
    assert mentions(text)[0].rate is rate


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("300k rsus", EquityKind.RSU),
        ("300k options", EquityKind.OPTIONS),
        ("300k profit share", EquityKind.PROFIT_SHARE),
        ("300k phantom shares", EquityKind.PHANTOM),
        ("300k private shares", EquityKind.PRIVATE),
        ("300k pre-ipo equity", EquityKind.PRE_IPO),
        ("300k public stock", EquityKind.PUBLIC_RSU),
        ("300k equity in rsus", EquityKind.RSU),
        ("300k equity, options i think", None),
        ("300k equity", None),
        ("300k base, rsus later", None),
    ],
)
def test_equity_is_of_the_kind_that_stands_beside_it(text: str, kind: EquityKind | None) -> None:
    assert mentions(text)[0].kind is kind


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("300k rsus over 4 years", 4),
        ("300k rsus, over 4 years", 4),
        ("300k rsus vesting over 3 years", 3),
        ("over 4 years, 300k in rsus", 4),
        ("300k rsus with a 4 year vest", 4),
        ("60k rsus a year", 1),
        ("300k rsus", None),
        ("300k rsus. i worked 4 years", None),
        ("vesting 25/25/25/25", 4),
    ],
)
def test_a_grant_has_the_years_said_in_its_sentence(text: str, years: int | None) -> None:
    found = next(one for one in mentions(text) if one.part is Part.EQUITY)
    said = getattr(found.quantity, "years", None) or found.years
    assert said == years


@pytest.mark.parametrize(
    ("text", "guaranteed"),
    [
        ("20k bonus guaranteed", True),
        ("20k bonus, guaranteed", True),
        ("20k bonus, not guaranteed", False),
        ("20k bonus", None),
    ],
)
def test_a_bonus_is_guaranteed_by_what_its_sentence_says(
    text: str, guaranteed: bool | None
) -> None:
    bonus = next(one for one in mentions(text) if one.part is Part.BONUS)
    assert bonus.guaranteed is guaranteed


def test_only_a_bonus_is_guaranteed() -> None:
    assert only("240k base guaranteed").guaranteed is None


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("8k more on base", True),
        ("8k extra", True),
        ("5% more base", True),
        ("8k base more", True),
        ("another 8k from them", True),
        ("base up by 8k", True),
        ("plus 8k on the base", True),
        ("more than 8k", False),
        ("8k base", False),
        ("another thing: 8k base", False),
        ("no more than 240k", False),
    ],
)
def test_a_figure_may_be_one_to_add(text: str, step: bool) -> None:
    assert mentions(text)[0].step is step


FROM_TO = {
    "they bumped base from 232k to 246k": ["base 232k moved before", "base 246k moved"],
    "base from 195k to 240k": ["base 195k-240k"],
    "i'd be going from 185k to 240k": ["job: figure 185k before", "figure 240k"],
}


@pytest.mark.parametrize(("text", "said"), FROM_TO.items())
def test_from_one_figure_to_another_is_a_change_or_a_range(text: str, said: list[str]) -> None:
    assert figures(text) == said


@pytest.mark.parametrize("text", ["they lowered it from 240k to 230k", "base went down from 240k "
                                  "to 230k", "it dropped from 240k to 230k"])  # fmt: skip
def test_a_change_may_fall(text: str) -> None:
    assert [one.mode for one in mentions(text)] == [Mode.BEFORE, Mode.OFFERED]


CORRECTED = {
    "225k base, no wait 245k": ["base 225k denied", "base 245k"],
    "base 225k. no wait. 245k": ["base 225k denied", "base 245k"],
    "base 225k, equity 300k, sorry 310k": ["base 225k", "equity 300k denied", "equity 310k"],
    "base 225k, i mean base 245k": ["base 225k denied", "base 245k"],
    "base 225k, sorry, 15% bonus": ["base 225k", "bonus 15%"],
    "stripe gave 225k, sorry, my base is 245k": ["Stripe: offer 225k", "base 245k"],
    "not 216k": ["figure 216k denied"],
    "it's not 216k, it's 226k": ["figure 216k denied", "figure 226k"],
    "20k signing. edit: no signing": ["sign_on 20k denied"],
    "no signing. edit: 20k signing": ["sign_on 20k"],
}


@pytest.mark.parametrize(("text", "said"), CORRECTED.items())
def test_a_correction_takes_the_place_of_what_it_corrects(text: str, said: list[str]) -> None:
    assert figures(text) == said


def test_what_turns_out_to_be_another_companys_is_theirs() -> None:
    found = mentions("250k base, 20k bonus. sorry, that is the datadog offer")
    assert [(one.side, one.company.name) for one in found if one.company] == [
        (Side.COMPANY, "Datadog"),
        (Side.COMPANY, "Datadog"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("that is the datadog number", "Datadog"),
        ("those are datadog figures", "Datadog"),
        ("that is datadog", None),
        ("is that the datadog number?", None),
        ("that is the datadog number, 240k", "Datadog"),
        ("that is the number", None),
        ("the datadog number is high", None),
    ],
)
def test_a_clause_may_say_whose_the_figures_were(text: str, name: str | None) -> None:
    company = belongs_to(scanned(text).clauses[0])
    assert (company.name if company else None) == name


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("no bonus", [Part.BONUS]),
        ("no bonus, no equity", [Part.BONUS, Part.EQUITY]),
        ("no bonus and no bonus", [Part.BONUS]),
        ("is there no bonus?", []),
        ("my friend has no bonus", []),
        ("i currently get no bonus", []),
        ("no total", []),
        ("stripe has no bonus", [Part.BONUS]),
    ],
)
def test_an_offer_may_be_said_to_lack_a_part(text: str, parts: list[Part]) -> None:
    assert [one.part for one in denials_in(scanned(text).clauses)] == parts


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("no bonus", "here"),
        ("stripe offers 240k, no bonus", "Stripe"),
        ("stripe offers 240k. there is no bonus", "Stripe"),
        ("my other offer has no bonus", "other"),
        ("stripe wrote 240k. my bonus: none", "here"),
    ],
)
def test_what_is_lacking_is_of_the_offer_spoken_of(text: str, whose: str) -> None:
    (found,) = denials_in(scanned(text).clauses)
    assert (found.company.name if found.company else found.side.value) == whose


def test_a_minimum_is_ones_own_whoever_was_spoken_of() -> None:
    (found,) = denials_in(scanned("stripe wrote 240k. i have no minimum").clauses)
    assert (found.part, found.side, found.company) == (Part.FLOOR, Side.HERE, None)


def test_what_one_would_lose_is_that_whatever_it_is_made_of() -> None:
    assert [one.part for one in mentions("i'd lose 80k of unvested rsus")] == [Part.FORFEIT]
    assert [one.part for one in mentions("i'd lose my 20k bonus")] == [Part.FORFEIT]


def test_a_wish_to_have_back_what_one_loses_is_no_wish() -> None:
    assert only("i want to forfeit 80k").mode is Mode.OFFERED


def test_a_target_of_a_bonus_is_no_wish() -> None:
    assert only("bonus, target 12%").mode is Mode.OFFERED


def test_shares_and_schedules_are_equity_without_a_label() -> None:
    assert only("9000 options").part is Part.EQUITY
    assert only("5/15/40/40").part is Part.EQUITY


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("OTE 300k", "ote"),
        ("ctc 42 lakhs", "ctc"),
        ("part time, base 70k", "part_time"),
        ("first year bonus 30k", "once"),
        ("they went up to 240k", "moved"),
    ],
)
def test_a_word_beside_a_figure_leaves_its_flag(text: str, flag: str) -> None:
    assert getattr(only(text), flag)
    assert not getattr(only("base 240k"), flag)


@pytest.mark.parametrize("text", ["they cut base by 10k", "base is lower by 10k", "they reduced "
                                  "my bonus by 5k"])  # fmt: skip
def test_a_cut_is_never_added(text: str) -> None:
    assert only(text).change == -1


@pytest.mark.parametrize("text", ["they went up 5k", "8k more", "they raised base by 3%"])
def test_a_rise_is_never_taken_off(text: str) -> None:
    assert only(text).change >= 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the bonus isn't 15%, it's 12.5%", ["bonus 15% denied", "bonus 12.5%"]),
        # A bonus is told by a share of base or by a sum.
        ("the bonus isn't 15%, it's 20k", ["bonus 15% denied", "bonus 20k"]),
        ("not 240k base, 230k", ["base 240k denied", "base 230k"]),
        # What has a name of its own, or is wished for, is not its like.
        ("the bonus isn't 15%, equity 2%", ["bonus 15% denied", "equity 2%"]),
        ("base isn't 240k, sign-on 230k", ["base 240k denied", "sign_on 230k"]),
        ("the bonus isn't 15%, i'd like 12.5%", ["bonus 15% denied", "figure 12.5% wished"]),
    ],
)
def test_what_stands_instead_of_a_wrong_figure_is_of_its_part(text: str, said: list[str]) -> None:
    assert figures(text) == said
