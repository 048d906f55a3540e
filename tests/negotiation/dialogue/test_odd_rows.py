"""Rows that say pay in words alone, and rows of whole packages: neither is a dead end."""

from __future__ import annotations

from pathlib import Path

import pytest

from guides.index import GuideIndex
from negotiation.dialogue.session import Step
from tests.negotiation.case_files import read_folder
from tests.negotiation.dialogue.player import at

IN_WORDS = """### Software Engineer | Tern Global Negotiation Guide

| Region | Base Salary | Equity (RSU/4yr) | Bonus | Total Comp |
|---|---|---|---|---|
| Bay Area | $150K-$210K | $80K-$220K | 15% | $200K-$330K |
| Buenos Aires | ARS equivalent | TERN RSUs | 15% | Adjusted for market |
"""
PACKAGES = """### Software Engineer | Tern Global Negotiation Guide

| Level | New York (USD) | Paris (EUR €) |
|---|---|---|
| Mid | $165,000–$210,000 | €58,000–€78,000 |
| Senior | $215,000–$290,000 | €78,000–€112,000 |
"""


@pytest.fixture
def facts(tmp_path: Path, request: pytest.FixtureRequest) -> GuideIndex:
    (tmp_path / "tern").mkdir()
    (tmp_path / "tern" / "software-engineer.md").write_text(request.param, encoding="utf-8")
    return GuideIndex.build(read_folder(tmp_path))


@pytest.mark.parametrize("facts", [IN_WORDS], indirect=True)
def test_a_place_of_words_alone_is_one_without_a_row(facts: GuideIndex) -> None:
    told = ("tern software engineer buenos aires",)
    turn = at(told, facts)
    assert turn.session.step is Step.REGION
    said = "\n".join(reply.text for reply in turn.replies)
    assert "no row for Buenos Aires" in said
    assert "going by" not in said
    case = at((*told, "USD 62k base and a 15% bonus"), facts).session.state
    assert (case.case.region, case.lacks) == ("Buenos Aires", "Buenos Aires")


@pytest.mark.parametrize("said", ["no", "just base", "[No, just base]"])
@pytest.mark.parametrize("facts", [PACKAGES], indirect=True)
def test_base_alone_is_the_whole_package(facts: GuideIndex, said: str) -> None:
    told = ("tern software engineer new york 158k base", "mid", said, "no", "base", "skip",
            "none", "no date", "all true")  # fmt: skip
    turn = at(told, facts)
    letter = next(reply.text for reply in turn.replies if reply.title == "Your e-mail")
    assert "total pay" in letter
    assert "$165,000" in letter
