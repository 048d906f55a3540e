"""A case as a case file: what is read from it again is the same case."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.case_file import read_case
from bot.case_print import case_data, case_text
from negotiation.dialogue.session import Clarification, State
from negotiation.model.case import Case
from tests.negotiation.case_files import CASES, read_story

STORIES = sorted(CASES.glob("*.yaml"))
WHOLE = """\
company: Runway
role: ML/AI Engineer
region: New York City
band_level: L5
level:
  company: Google
  level: L5
offer_status: written
offer:
  currency: USD
  base: 230000
  equity: 300000
  equity_years: 4
  equity_kind: rsu
  schedule:
  - 0.4
  - 0.3
  - 0.2
  - 0.1
  cliff_months: 12
  bonus: 15%
  bonus_guaranteed: true
  sign_on: 10000
  sign_on_year2: 5000
  refresher: 20000
competing_offers:
- company: OpenAI
  status: written
  may_name: true
  base: 20000
  base_per: month
  equity_kind: options
  equity_percent: 0.1
  units: 10000
  strike: 2
  share_value: 10.5
  bonus: 20000
  deadline_days: 6
- company: Mistral
  status: verbal
  may_name: false
  currency: EUR
  base: 150000
facts:
- topic: diffusion models
  text: ''
- topic: ''
  text: cut cost by 40%
priority: base
walk_away: 18000/month
reveal_floor: true
deadline:
  date: '2026-12-04'
sign_condition:
  'true': true
  when: by Friday
  at:
    base: 240000
equity_multiplier: 0.5
fx:
  EUR: 1.1
stage: round2
previous_offer:
  currency: USD
  base: 210000
previous_ask:
  currency: USD
  base: 250000
company_position:
  base_final: true
  all_final: false
  words: base is final
tone: direct
stretch: true
ask_range: true
forfeits: 60000
posted_range:
  base:
  - 200000
  - 260000
heard:
- the team grows
extras:
  vacation: null
  remote_days: two a week
own_ask:
  currency: USD
  base: 260000
open:
- about: offer.bonus
  said: '12'
"""


def bare(case: Case) -> Case:
    """The case without the person's own words for its figures: a printed one has none."""
    text = case_text(State(case=case))
    return read_case(text)[0]


def printed(text: str, *still_open: Clarification) -> str:
    case, warnings = read_case(text)
    assert warnings == ()
    return case_text(State(case=case, open=still_open))


def test_a_case_with_everything_in_it_is_printed_as_it_was_read() -> None:
    assert printed(WHOLE, Clarification("offer.bonus", "12", "Which is it?")) == WHOLE


def test_what_is_not_known_is_not_printed() -> None:
    assert case_data(Case("", "")) == {"competing_offers": [], "stage": "opening", "tone": "warm"}
    assert printed("{company: A, role: B, deadline: {days: 3}, unguided: true}") == (
        "company: A\nrole: B\nunguided: true\ncompeting_offers: []\ndeadline:\n  days: 3\n"
        "stage: opening\ntone: warm\nopen: []\n"
    )
    assert "situation: expectations\n" in printed("{company: A, role: B, situation: expectations}")


def test_a_case_that_no_guide_has_says_so() -> None:
    state = State(case=Case("", ""), lacks="Acme")
    assert "unguided: true\n" in case_text(state)


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_story_that_is_printed_and_read_again_is_the_same(story: Path) -> None:
    once = bare(read_story(story))
    assert bare(once) == once
    assert replace(once, today=None).company == read_story(story).company
