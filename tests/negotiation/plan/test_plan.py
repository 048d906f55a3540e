"""Whole plans: the stories under `cases/` and the plans beside them, to be read aloud.

`pytest tests/negotiation/plan/test_plan.py --update-golden` writes the plans anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from negotiation.plan.plan import Plan
from negotiation.plan.statements import statements_of
from tests.negotiation.case_files import CASES, story_plan

STORIES = sorted(CASES.glob("*.yaml"))
WIDEST = 96


def shown(plan: Plan) -> str:
    """A plan as a person reads it, with the source of every number at the end."""
    parts = parts_of(plan)
    return "\n\n".join(f"== {title}\n\n{_wrapped(text)}" for title, text in parts if text) + "\n"


def parts_of(plan: Plan) -> list[tuple[str, str]]:
    """Each part of a plan under its title."""
    return [
        ("PLAY", plan.play.value),
        ("E-MAIL", plan.email),
        ("ON THE TELEPHONE", plan.call),
        ("IN SIXTY WORDS", plan.brief),
        *((f"IF THEY SAY: {p.they_say}", f"{p.say}\n({p.note})" if p.note else str(p.say))
          for p in plan.pushbacks),
        ("WHAT IT SAYS IN YOUR NAME", "\n".join(
            f"- {each.text} ({each.source})" for each in statements_of(plan))),
        ("FOR YOUR EYES ONLY", str(plan.private)),
        ("TO CONFIRM", "\n".join(plan.needs_confirmation)),
        ("WARNINGS", "\n".join(f"{w.code}: {w.message}" for w in plan.warnings)),
        ("WHERE EVERY NUMBER COMES FROM", "\n".join(dict.fromkeys(
            f"{found.text}: {found.source}" for found in plan.figures))),
    ]  # fmt: skip


def _wrapped(text: str) -> str:
    lines = []
    for line in text.split("\n"):
        indent = "  " if line.startswith("- ") else ""
        row, *words = line.split(" ")
        for word in words:  # what `textwrap` does takes as long as to make the plan
            if len(row) + 1 + len(word) > WIDEST:
                lines.append(row)
                row = indent + word
            else:
                row += f" {word}"
        lines.append(row)
    return "\n".join(lines)


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_story_gives_the_plan_beside_it(story: Path, update_golden: bool) -> None:
    plan = shown(story_plan(story))
    golden = story.with_suffix(".plan.txt")
    if update_golden:
        golden.write_text(plan, encoding="utf-8")
    assert golden.read_text(encoding="utf-8") == plan


def test_there_are_at_least_forty_stories_each_with_its_plan() -> None:
    assert len(STORIES) >= 40
    assert {path.name.removesuffix(".plan.txt") for path in CASES.glob("*.plan.txt")} == {
        story.stem for story in STORIES
    }


def story(name: str) -> Plan:
    return story_plan(CASES / f"{name}.yaml")


def test_two_runs_give_the_same_plan() -> None:
    assert shown(story("midjourney-strong-rival")) == shown(story("midjourney-strong-rival"))


def test_every_figure_says_where_it_stands_and_where_it_comes_from() -> None:
    plan = story("midjourney-strong-rival")
    places = {found.where for found in plan.figures}
    assert {"script.email", "script.call", "script.brief", "private"} <= places
    ask = next(f for f in plan.figures if f.where == "script.email" and f.text == "$280,000")
    assert "competing_offers[0]" in str(ask.source)  # the other offer's base
    own = next(f for f in plan.figures if f.where == "script.email" and f.text == "40%")
    assert str(own.source).startswith("candidate facts[0].text")


def test_the_levers_of_the_mail_are_the_plans() -> None:
    assert story("midjourney-strong-rival").pulled_levers == (1, 2)


def test_the_bluffer_is_told_why() -> None:
    plan = story("the-bluffer")
    assert {"fact_is_offer", "fact_unfinished"} <= {warning.code for warning in plan.warnings}
    for text in (plan.email, plan.call, plan.brief):
        assert "OpenAI" not in text
        assert "quality by" not in text


def test_a_rival_in_another_currency_is_not_quoted() -> None:
    plan = story("rival-in-another-currency")
    for text in (plan.email, plan.call, plan.brief):
        assert "$" not in text
        assert "a written offer from Hugging Face." in text


def test_a_level_below_the_mapping_is_private() -> None:
    plan = story("level-too-low")
    assert "L3" not in plan.email + plan.call + plan.brief
    assert "L3" in str(plan.private)


def test_a_monthly_salary_is_asked_for_per_month() -> None:
    assert "SEK 70,000 a month" in story("stockholm-per-month").email
    assert "70,000 kronor a month" in story("stockholm-per-month").call


def test_an_offer_above_the_band_is_met_with_thanks() -> None:
    plan = story("above-the-band")
    assert {ask.component.value for ask in plan.numbers.asks if not ask.hold} <= {"sign_on"}
    assert "a base of" not in plan.email
    assert "equity of" not in plan.email
