"""The object of `plan --json`, and the command that prints it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from bot import plan_command as plan_command_module
from bot.case_file import read_case
from bot.plain import plain
from bot.plan_command import plan_command, plan_text, write_plan
from negotiation.plan.plan import Plan, make_plan
from negotiation.plan.pushback import PUSHBACK_KEYS
from tests.negotiation.case_files import CASES, FOLDERS, story_index

EXAMPLE = """
company: Midjourney
role: ML/AI Engineer
region: San Francisco
level: {company: Google, level: L5}
offer: {base: 250k, equity: 120k, equity_years: 1, equity_kind: profit_share}
competing_offers:
  - {company: OpenAI, status: written, may_name: true, base: 280k, equity: 700k, equity_years: 4,
     equity_kind: private, schedule: null, deadline_days: 6}
priority: base
"""


def run(text: str, *, as_json: bool = True) -> tuple[int, str, str]:
    out, errors = io.StringIO(), io.StringIO()
    code = write_plan(text, "case.yaml", as_json, story_index(), out, errors)
    return code, out.getvalue(), errors.getvalue()


@cache
def printed(text: str) -> tuple[tuple[int, str, str], Plan]:
    """What is printed of a case, and the plan it is of: run once for all that is said of it."""
    made: list[Plan] = []

    def noted(*about: Any) -> Plan:
        made.append(make_plan(*about))
        return made[-1]

    with mock.patch.object(plan_command_module, "make_plan", noted):
        return run(text), made[0]


def plan(text: str) -> dict[str, Any]:
    (code, out, errors), _ = printed(text)
    assert (code, errors) == (0, "")
    found: dict[str, Any] = json.loads(out)
    return found


def test_the_example_comes_out_as_documented() -> None:
    found = plan(EXAMPLE)
    assert found["position"]["base"] == {
        "penetration": 0.375, "compa_ratio": 0.962, "zone": "q2", "band": [220000, 300000],
    }  # fmt: skip
    value = found["valuation"]
    assert value["equity_annual_face"] == 120000
    assert value["equity_annual_at"] == {"0.5": 120000}
    assert value["total_annual_face"] == value["total_recurring"] == 370000
    assert value["total_annual_face_incl_signon_avg"] == value["total_guide_comparable"] == 370000
    assert value["total_annual_at"] == {"0.5": 370000}
    assert value["total_in_guide_tc_penetration"] == 0.333
    assert value["year_table"] == [370000] * 4
    rival = value["competing"]["OpenAI"]
    assert (rival["annual_face"], rival["annual_at"]) == (455000, {"0.5": 367500})
    assert (rival["currency"], rival["year_table"]) == ("USD", [])
    assert value["batna_class"] == "strong"
    assert value["breakeven_multiplier"] == 0.514
    # the other offer's 280, which says nothing for a larger share
    assert found["asks"] == {"base": 280000}
    # 250 + 30 × .75, .6 and .5, as one says them
    assert found["ladder"]["base"] == {
        "opening": 280000, "target": 275000, "fallback": 270000, "acceptable": 265000,
    }  # fmt: skip
    assert found["needs_confirmation"] == []


def test_the_play_is_named() -> None:
    assert plan(EXAMPLE)["play"] == "liquid_against_paper"
    without = EXAMPLE.split("competing_offers")[0] + "facts: [{text: cut latency 40%}]\n"
    assert plan(without)["play"] == "plain_counter"


def test_every_claim_says_what_of_whom_by_which_answer_and_where() -> None:
    text = EXAMPLE + "facts: [{text: cut diffusion inference latency 40% in production}]"
    claims = plan(text)["claims"]
    deed = next(each for each in claims if each["source"] == "facts[0]")
    assert deed["says"] == "cut diffusion inference latency 40% in production"
    assert deed["about"] == "candidate"
    assert {"script.email", "script.call"} <= set(deed["where"])
    assert {each["about"] for each in claims} <= {"candidate", "rival", "company", "date"}
    rival = next(each for each in claims if each["about"] == "rival")
    assert rival["source"] == "competing_offers[0]"


def test_there_is_an_answer_for_every_objection() -> None:
    answers = plan(EXAMPLE)["pushback"]
    assert set(answers) <= set(PUSHBACK_KEYS)
    assert set(PUSHBACK_KEYS[:25]) <= set(answers)  # what anybody may be told
    assert all(answers.values())


def test_what_waits_for_a_later_round_is_told_apart_from_the_asks() -> None:
    found = plan(
        "company: Runway\nrole: ML/AI Engineer\nregion: San Francisco\n"
        "offer: {base: 240k, equity: 300k, equity_years: 4}\nfacts: [{text: trained two models}]"
    )
    # base is over the middle of its range: no reason to ask for more of it at once
    assert found["kept"] == {"base": 260000, "sign_on": 55000}
    assert set(found["asks"]) == {"equity"}


def test_a_monthly_ask_says_so() -> None:
    found = plan(
        "company: Stability AI\nrole: ML/AI Engineer\nregion: London\n"
        "offer: {base: 9k/month, currency: GBP}\nfacts: [{text: trained two models}]"
    )
    assert found["asks"] == {"base": 10800}
    assert found["asks_per"] == {"base": "month"}


def test_before_an_offer_there_is_a_range_to_name_if_pressed_and_no_ask() -> None:
    found = plan(
        "company: Midjourney\nrole: ML/AI Engineer\nregion: San Francisco\n"
        "situation: expectations\nfacts: [{text: trained two models}]"
    )
    assert (found["play"], found["asks"]) == ("expectations", {})
    low, high = found["pressed"]["base"]
    assert 220000 < low < high <= 300000


def test_every_figure_printed_is_listed_with_its_source() -> None:
    figures = plan(EXAMPLE)["figures"]
    ask = next(each for each in figures if each["value"] == 280000)
    assert ask["currency"] == "USD"
    assert ask["where"] == "script.email"
    assert "candidate competing_offers[0].base" in ask["source"]
    assert all(each["source"] and each["where"] for each in figures)


def test_what_is_not_computable_is_null_with_a_warning() -> None:
    found = plan(
        "company: Runway\nrole: ML/AI Engineer\nregion: New York City\noffer: {base: 220k}"
    )
    value = found["valuation"]
    assert value["total_annual_face"] is None
    assert value["equity_annual_at"] == {"0.5": None}
    assert value["total_in_guide_tc_penetration"] is None
    assert value["year_table"] == []
    assert "equity_unknown" in {warning["code"] for warning in found["warnings"]}


def test_what_does_not_apply_is_absent() -> None:
    found = plan(
        "company: Midjourney\nrole: ML/AI Engineer\nregion: Remote US\noffer: {base: 250k}"
    )
    assert found["valuation"]["batna_class"] == "none"
    assert not {"competing", "breakeven_multiplier"} & set(found["valuation"])
    assert not {"level", "round2", "hold"} & set(found)
    assert set(found["position"]) == {"base"}


def test_the_candidate_s_multiplier_is_the_key() -> None:
    found = plan(EXAMPLE + "equity_multiplier: 0.25")
    assert found["valuation"]["competing"]["OpenAI"]["annual_at"] == {"0.25": 323750}


def test_an_offer_that_is_met_is_held_and_not_asked_for() -> None:
    found = plan("company: Runway\nrole: ML/AI Engineer\nregion: New York City\n"
                 "offer: {base: 272k, equity: 200k, equity_years: 4}")  # fmt: skip
    assert found["hold"] == {"base": 272000}
    assert "base" not in found["asks"]


def test_unknown_keys_are_among_the_warnings() -> None:
    found = plan(EXAMPLE + "mood: hopeful")
    assert "unknown_key" in {warning["code"] for warning in found["warnings"]}


NUMBERS = ("guide", "play", "position", "valuation", "asks", "asks_per", "ladder", "hold", "kept",
           "pressed", "levers", "level", "round2")  # fmt: skip


def test_every_story_has_the_numbers_that_stand_below_it(update_golden: bool) -> None:
    golden = Path(__file__).with_name("plan_numbers.txt")
    lines = ["# The numbers of `plan --json` for the stories of tests/negotiation/cases."]
    for path in sorted(CASES.glob("*.yaml")):
        found = plan(path.read_text(encoding="utf-8"))
        lines += ["", f"= {path.stem}"]
        lines += [f"{key}: {json.dumps(found[key])}" for key in NUMBERS if key in found]
        lines.append(f"warnings: {' '.join(each['code'] for each in found['warnings'])}".rstrip())
        assert set(found) <= {*NUMBERS, "warnings", *WORDS}
    written = "\n".join(lines) + "\n"
    if update_golden:
        golden.write_text(written, encoding="utf-8")
    assert written == golden.read_text(encoding="utf-8")


WORDS = {
    "script",
    "private",
    "pushback",
    "claims",
    "figures",
    "needs_confirmation",
}  # in the plans beside the stories


def test_for_a_person_the_same_plan_is_printed_as_text() -> None:
    case, warnings = read_case(EXAMPLE + "mood: hopeful")
    written = plan_text(make_plan(case, story_index()), warnings)
    assert run(EXAMPLE + "mood: hopeful", as_json=False) == (0, written, "")


def test_a_story_prints_the_same_bytes_twice(one_of: Callable[[int], int]) -> None:
    for path in sorted(CASES.glob("*.yaml"))[:: one_of(4)]:
        text = path.read_text(encoding="utf-8")
        assert run(text) == printed(text)[0], path.stem


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_text_of_a_story_has_the_parts_of_its_object(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    _, made = printed(text)
    out = plan_text(made)
    titles = [above for above, below in pairwise(out.split("\n")) if set(below) == {"─"}]
    assert [title for title in titles if title != "Check these first"] == [
        *("First move", "The e-mail", "On the phone", "In short", "If they say …"),
        "For your eyes only",
    ]
    found = plan(text)
    sections = re.split(r"\n\n[^\n]+\n─+\n", out)
    doubts = ["Check these first"] * ("Check these first" in titles)
    parts = dict(zip(["place", *titles], sections, strict=True))
    assert len(doubts) == bool(found["needs_confirmation"])
    assert parts["The e-mail"] == plain(found["script"]["email"])
    assert parts["On the phone"] == plain(found["script"]["call"])
    assert parts["In short"] == plain(found["script"]["brief"])
    assert parts["For your eyes only"].rstrip() == plain(found["private"]).rstrip()
    assert parts["First move"] in parts["For your eyes only"]
    said, listed = parts["If they say …"], made.pushbacks
    assert [line for line in said.split("\n") if line.startswith("“")] == [
        f"“{answer.they_say}”" for answer in listed
    ]
    for answer in listed:
        note = f"\n  ({answer.note})" if answer.note else ""
        assert f"“{answer.they_say}”\n  {plain(str(answer.say))}{note}" in said


@pytest.mark.parametrize(
    ("text", "key", "says"),
    [
        ("role: x", "company", "missing"),
        ("company: Runwya Labs Inc of Mars\nrole: x", "company", "nearest"),
        ("company: Runway\nrole: Pastry Chef", "role", "ML/AI Engineer"),
        ("company: Runway\nrole: ML/AI Engineer\nregion: Atlantis", "region", "New York City"),
        ("company: Runway\nrole: ML/AI Engineer\noffer: {base: lots}", "offer.base", "250k"),
    ],
)
def test_a_case_that_cannot_be_planned_says_why_and_ends_with_two(
    text: str, key: str, says: str
) -> None:
    code, out, errors = run(text)
    assert (code, out) == (2, "")
    assert errors.startswith(f"case.yaml: {key}: ")
    assert says in errors
    assert errors.count("\n") == 1


def test_the_command_reads_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "case.yaml"
    file.write_text(EXAMPLE, encoding="utf-8")
    assert plan_command(str(file), True, FOLDERS[0]) == 0
    assert json.loads(capsys.readouterr().out)["asks"]["base"] == 280000


def test_a_file_that_is_not_there_ends_with_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert plan_command(str(tmp_path / "none.yaml"), True, FOLDERS[0]) == 2
    assert "none.yaml" in capsys.readouterr().err


def test_a_file_that_is_no_text_ends_with_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "case.yaml"
    file.write_bytes(b"\xff\xfe\x00")
    assert plan_command(str(file), False, FOLDERS[0]) == 2
    assert "UTF-8" in capsys.readouterr().err
