"""A case file's text as a case: what is read, and what is refused with the key at fault."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.case_file import read_case
from bot.case_text import DEEPEST, LARGEST
from negotiation.model.case import Case, PeerLevel, Priority, Stage, Tone
from negotiation.model.errors import NotUnderstood
from negotiation.model.guide import EquityKind
from negotiation.model.money import Period
from negotiation.model.offer import Equity, OfferStatus, Stated
from tests.calls import check

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = Path(os.environ.get("COUNTEROFFER_SHARED", ROOT.parent / "shared"))
HEAD = "company: Acorn\nrole: Engineer\n"


def read(text: str) -> Case:
    return read_case(HEAD + text)[0]


def offered(text: str) -> Equity:
    equity = read(f"offer: {{{text}}}").offer.equity
    assert equity is not None
    return equity


def base(text: str) -> Stated:
    stated = read(f"offer: {{base: {text}}}").offer.base
    assert stated is not None
    return stated


def refused(text: str) -> NotUnderstood:
    with pytest.raises(NotUnderstood) as caught:
        read_case(text)
    return caught.value


def told(text: str) -> object:
    """What is read of it, or what is wrong with it; what means nothing is told."""
    try:
        case, warnings = read_case(text)
    except NotUnderstood as error:
        return f"! {error.key or ''}: {error}"
    found = (
        {"company": "", "role": ""} if (case.company, case.role) == ("Acorn", "Engineer") else {}
    )
    return replace(case, **found) if not warnings else (warnings, replace(case, **found))


def test_a_line_is_read_as_written_below_it(update_golden: bool) -> None:
    functions = {"read": lambda line: told(HEAD + line), "alone": told}
    check(Path(__file__).with_name("case_file.txt"), functions, update=update_golden)


@pytest.mark.parametrize(
    ("of", "most"),
    [
        ("region: {}", 200),
        ("company_position: {{words: {}}}", 10_000),
        ("facts: [{{text: {}}}]", 10_000),
        ("level: {{company: G, level: {}}}", 200),
    ],
)
def test_a_text_is_as_long_as_it_may_be(of: str, most: int) -> None:
    assert read(of.format("x" * most))
    assert "too long" in str(refused(HEAD + of.format("x" * (most + 1))))


@pytest.mark.parametrize(
    ("key", "item", "most"),
    [
        ("competing_offers", "{status: verbal}", 20),
        ("facts", "{text: led}", 50),
        ("heard", "words", 30),
    ],
)
def test_a_list_is_as_long_as_it_may_be(key: str, item: str, most: int) -> None:
    assert len(getattr(read(f"{key}: [{', '.join([item] * most)}]"), key)) == most
    error = refused(f"{HEAD}{key}: [{', '.join([item] * (most + 1))}]")
    assert (error.key, str(error)) == (key, "It is too long.")


def test_a_case_file_is_as_long_and_as_deep_as_it_may_be() -> None:
    head = HEAD + "# "
    assert read_case(head + "x" * (LARGEST - len(head)))
    assert "too long" in str(refused(head + "x" * (LARGEST + 1 - len(head))))

    def nested(depth: int) -> str:
        return HEAD + "mood: " + "[" * (depth - 1) + "]" * (depth - 1)

    assert read_case(nested(DEEPEST))
    error = refused(nested(DEEPEST + 1))
    assert str(error) == f"line 3, column {7 + DEEPEST - 1}: that is nested too deep."


def test_a_company_and_a_role_are_a_case() -> None:
    assert read("") == Case("Acorn", "Engineer")


def test_the_documented_example_reads_without_a_doubt() -> None:
    document = SHARED / "case-file.md"
    if not document.exists():
        pytest.skip("the description of case files is not here")
    example = re.search(r"```yaml\n(.*?)```", document.read_text(encoding="utf-8"), re.DOTALL)
    assert example is not None
    case, warnings = read_case(example.group(1))
    assert warnings == ()
    assert case.level == PeerLevel("Google", "L5")
    assert case.offer.sign_on_year2 == Stated(40_000, "USD", "40k")
    assert case.competing_offers[0].status is OfferStatus.WRITTEN
    assert case.competing_offers[0].deadline_days == 6
    assert case.facts[0].topic == "inference optimization"
    assert (case.priority, case.tone, case.stage) == (Priority.BASE, Tone.WARM, Stage.OPENING)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("250000", Stated(250_000)),
        ("250_000", Stated(250_000)),
        ("250k", Stated(250_000, None, "250k")),
        ("'£125,000'", Stated(125_000, "GBP", "£125,000")),
        ("₹38L", Stated(3_800_000, "INR", "₹38L")),
        ("9k/month", Stated(9_000, None, "9k/month", Period.MONTH)),
        ("240.000", Stated(240_000, None, "240.000")),
        ("$60/hr", Stated(124_800, "USD", "$60/hr", Period.YEAR)),
    ],
)
def test_an_amount_is_a_number_or_any_text_that_the_chat_accepts(text: str, stated: Stated) -> None:
    assert base(text) == stated


def test_the_offer_s_currency_settles_whose_dollar_it_is() -> None:
    case = read("offer: {currency: cad, base: $150k}")
    assert case.offer.currency == "CAD"
    assert case.offer.base == Stated(150_000, "CAD", "$150k")


@pytest.mark.parametrize(
    ("text", "percent", "amount"),
    [("15%", "15", None), ("0.15", "15.00", None), ("25k", None, 25_000), ("none", None, 0)],
)
def test_a_bonus_is_a_percentage_or_money(
    text: str, percent: str | None, amount: int | None
) -> None:
    bonus = read(f"offer: {{bonus: {text}}}").offer.bonus
    assert bonus is not None
    assert bonus.percent == (Decimal(percent) if percent else None)
    assert (bonus.value.amount if bonus.value else None) == amount


def test_none_is_zero_and_silence_is_unknown() -> None:
    assert offered("equity: none").value == Stated(0, None, "none")
    assert read("offer: {base: 250k}").offer.equity is None


def test_equity_says_its_kind_its_years_and_its_schedule() -> None:
    found = offered("equity: 400k, equity_kind: public_rsu, schedule: [40, 30, 20, 10]")
    assert found.kind is EquityKind.PUBLIC_RSU
    assert found.schedule == (Decimal("0.4"), Decimal("0.3"), Decimal("0.2"), Decimal("0.1"))
    assert offered("equity: 120k a year").years == 1
    assert offered("equity: 300k over 3 years").years == 3


def test_options_come_by_number_and_price() -> None:
    found = offered("units: 10000, strike: 2.5, share_value: 12.5, equity_kind: options")
    assert (found.units, found.strike, found.share_value) == (
        10_000,
        Decimal("2.5"),
        Decimal("12.5"),
    )
    assert offered("equity: 0.5%").percent == Decimal("0.5")


@pytest.mark.parametrize(
    "schedule", ["[0.33, 0.33, 0.33]", "[33, 33, 33]", "[0.25, 0.25, 0.25, 0.26]"]
)
def test_a_schedule_may_miss_a_hundred_by_one(schedule: str) -> None:
    found = offered(f"equity: 300k, schedule: {schedule}").schedule
    assert found is not None
    assert abs(sum(found) - 1) < Decimal("1e-20")


def test_a_schedule_may_go_by_its_name() -> None:
    found = offered("equity: 400k, schedule: amazon").schedule
    assert found is not None
    assert found[-1] == Decimal("0.40")


@pytest.mark.parametrize("schedule", ["5/15/40/40", "['5%', '15%', '40%', '40%']"])
def test_a_schedule_may_be_typed_as_people_write_it(schedule: str) -> None:
    expected = tuple(Decimal(part) / 100 for part in (5, 15, 40, 40))
    assert offered(f"equity: 400k, schedule: {schedule}").schedule == expected


def test_what_is_paid_every_year_vests_by_no_schedule() -> None:
    assert (
        offered("equity: 120k, equity_years: 1, schedule: [0.25, 0.25, 0.25, 0.25]").schedule
        is None
    )


def test_deadlines_are_days_or_a_date() -> None:
    by_date = read("deadline: {date: 2026-12-04}").deadline
    assert by_date is not None
    assert by_date.date == date(2026, 12, 4)
    by_days = read("deadline: {days: 3}").deadline
    assert by_days is not None
    assert by_days.days == 3


def test_a_condition_to_sign_has_the_key_true() -> None:
    condition = read(
        "sign_condition: {true: true, when: Friday, at: {sign_on: 40k}}"
    ).sign_condition
    assert condition is not None
    assert condition.confirmed
    assert condition.at == (("sign_on", Stated(40_000, None, "40k")),)


def test_a_bare_number_may_be_a_level() -> None:
    assert read("level: {company: Microsoft, level: 63}").level == PeerLevel("Microsoft", "63")


def test_json_reads_as_yaml_does() -> None:
    data = {
        "company": "Acorn",
        "role": "Engineer",
        "offer": {"base": "250k", "equity": 120000, "equity_years": 1},
        "equity_multiplier": 0.25,
        "sign_condition": {"true": True, "when": "Friday"},
        "deadline": {"date": "2026-12-04"},
        "fx": {"gbp": 1.27},
    }
    case, _ = read_case(json.dumps(data, indent="\t"))
    assert case.equity_multiplier == Decimal("0.25")
    assert case.fx == (("GBP", Decimal("1.27")),)
    assert case.sign_condition is not None
    assert case.deadline is not None


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("role: Engineer", "company"),
        ("company: Acorn", "role"),
        ("company: [1]\nrole: x", "company"),
        (HEAD + "offer: {base: lots}", "offer.base"),
        (HEAD + "offer: {base: 240-260k}", "offer.base"),
        (HEAD + "offer: {base: -5}", "offer.base"),
        (HEAD + "offer: {base: [1]}", "offer.base"),
        (HEAD + "offer: 250k", "offer"),
        (HEAD + "offer: {equity_kind: magic}", "offer.equity_kind"),
        (HEAD + "offer: {currency: dollars}", "offer.currency"),
        (HEAD + "offer: {equity: 1k, schedule: [0.5, 0.1]}", "offer.schedule"),
        (HEAD + "offer: {equity: 1k, schedule: weekly}", "offer.schedule"),
        (HEAD + "offer: {equity: 1k, equity_years: 4, schedule: [0.5, 0.5]}", "offer.schedule"),
        (HEAD + "offer: {equity_years: 0}", "offer.equity_years"),
        (HEAD + "competing_offers: [{company: Rowan}]", "competing_offers[0].status"),
        (HEAD + "competing_offers: [{status: maybe}]", "competing_offers[0].status"),
        (HEAD + "equity_multiplier: 3", "equity_multiplier"),
        (HEAD + "deadline: {date: soon}", "deadline.date"),
        (HEAD + "tone: loud", "tone"),
        (HEAD + "priority: fame", "priority"),
        (HEAD + "walk_away: my pride", "walk_away"),
        (HEAD + "offer: {base: 1000000000001}", "offer.base"),
        (HEAD + "offer: {units: 1000000001}", "offer.units"),
        (HEAD + "offer: {share_value: 1e30}", "offer.share_value"),
        (HEAD + "fx: {GBP: 0}", "fx.GBP"),
        (HEAD + "offer: {bonus: -5%}", "offer.bonus"),
        (HEAD + "deadline: {date: 2026-13-45}", "deadline.date"),
    ],
)
def test_what_cannot_be_read_names_its_key(text: str, key: str) -> None:
    assert refused(text).key == key


def test_a_misspelt_key_is_refused_with_the_right_one() -> None:
    error = refused(HEAD + "offer: {sign_onn: 60k}")
    assert error.key == "offer.sign_onn"
    assert "sign_on" in str(error)


def test_a_key_that_means_nothing_is_told() -> None:
    _, warnings = read_case(HEAD + "mood: hopeful")
    assert [warning.code for warning in warnings] == ["unknown_key"]
    assert "mood" in warnings[0].message


@pytest.mark.parametrize(
    "text",
    [
        "company: a\ncompany: b",
        '{"company": "a", "company": "b"}',
        "company: &x a\nrole: *x",
        "company: !!python/object/apply:os.system [ls]",
        "- a",
        "",
        "company: [",
        "company: \x00",
        "[" * 100,
        '{"a":' * 100_000,
        "x" * 300_000,
    ],
)
def test_text_that_is_no_case_is_refused(text: str) -> None:
    assert str(refused(text))


@given(st.text(max_size=200))
def test_no_text_does_anything_but_read_or_be_refused(text: str) -> None:
    for wrapped in (text, HEAD + text, f"{HEAD}offer: {{base: {text}}}"):
        with suppress(NotUnderstood):
            assert read_case(wrapped)[0].company
