"""How amounts are meant: each rule by its lines, and by those that look alike."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import Mode
from negotiation.understanding.modes import MODES, Rule
from tests.negotiation.understanding.reading import scanned, understood

LINES = [(rule, line) for rule in MODES for line in rule.lines]
OTHERS = [(rule, line) for rule in MODES for line in rule.others]


def modes(line: str) -> set[Mode]:
    return {clause.mode for clause in scanned(line).clauses}


def modes_of_figures(line: str) -> list[Mode]:
    return [clause.mode for clause in scanned(line).clauses for _ in clause.quantities]


@pytest.mark.parametrize(("rule", "line"), LINES, ids=lambda one: getattr(one, "name", one))
def test_a_line_of_a_rule_is_meant_so(rule: Rule, line: str) -> None:
    assert rule.mode in modes(line)


@pytest.mark.parametrize(("rule", "line"), OTHERS, ids=lambda one: getattr(one, "name", one))
def test_a_line_that_looks_alike_is_not_meant_so(rule: Rule, line: str) -> None:
    assert rule.mode not in modes(line)


@pytest.mark.parametrize(("rule", "line"), LINES, ids=lambda one: getattr(one, "name", one))
def test_the_figure_of_a_rules_line_is_meant_so(rule: Rule, line: str) -> None:
    figures = modes_of_figures(line)
    assert figures == [] or rule.mode in figures


def test_every_rule_has_lines_for_and_against() -> None:
    assert MODES
    assert all(rule.lines and rule.others for rule in MODES)


def test_no_rule_stands_twice() -> None:
    assert len({rule.name for rule in MODES}) == len(MODES)
    assert len({rule.mode for rule in MODES}) == len(MODES)


def test_a_line_without_any_rule_is_an_offer() -> None:
    assert modes("240k base") == {Mode.OFFERED}


# --- In order -------------------------------------------------------------------------------------

FIRST = {
    "can i ask for 390k base": Mode.ASKED,  # a question, before an ask
    "please make the ask 300k": Mode.ASK,  # no question, whatever its form
    "we cut their cloud costs, i want 240k": Mode.DEED,
    "is 240k after tax": Mode.ASKED,  # a question, before a take-home
    "the posting said at least 190k": Mode.POSTED,  # a posting, before a floor
    "i turned down 230k, minimum was 240k": Mode.GONE,
    "hoping for max 240k": Mode.WISHED,  # a wish, before a limit
    "maybe 240k last year": Mode.HISTORY,
}


@pytest.mark.parametrize(("line", "mode"), FIRST.items())
def test_the_first_rule_that_fits_decides(line: str, mode: Mode) -> None:
    assert scanned(line).clauses[0].mode is mode


@pytest.mark.parametrize(
    ("said", "mode"),
    [
        ("they couldn't do 240k", Mode.DENIED),
        ("they aren't willing to do 240k", Mode.DENIED),
        ("245k would do it", Mode.WISHED),
        ("they would do 240k", Mode.OFFERED),
        ("isn't 240k low?", Mode.ASKED),
    ],
)
def test_a_no_of_theirs_and_what_would_do_are_no_offer(said: str, mode: Mode) -> None:
    assert [one.mode for one in understood(said).mentions] == [mode]
