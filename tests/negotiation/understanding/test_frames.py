"""Every rule of how an amount is meant, on the lines that stand beside it."""

from __future__ import annotations

import pytest

from negotiation.understanding.frames import MODES, Rule
from negotiation.understanding.message import Mode
from tests.negotiation.understanding.reading import scanned

LINES = [(rule, line) for rule in MODES for line in rule.lines]
OTHERS = [(rule, line) for rule in MODES for line in rule.others]


def modes(line: str) -> set[Mode]:
    return {clause.mode for clause in scanned(line).clauses}


@pytest.mark.parametrize(("rule", "line"), LINES, ids=lambda one: getattr(one, "name", one))
def test_a_line_of_a_rule_is_meant_so(rule: Rule, line: str) -> None:
    assert rule.mode in modes(line)


@pytest.mark.parametrize(("rule", "line"), OTHERS, ids=lambda one: getattr(one, "name", one))
def test_a_line_that_looks_alike_is_not_meant_so(rule: Rule, line: str) -> None:
    assert rule.mode not in modes(line)


def test_every_rule_has_lines_for_and_against() -> None:
    assert MODES
    assert all(rule.lines and rule.others for rule in MODES)
