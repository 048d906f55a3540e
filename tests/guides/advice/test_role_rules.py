"""Each rule about the role of a figure decides its own line, and none that looks like it."""

from __future__ import annotations

import pytest

from guides.advice import role_rules
from guides.advice.role_rules import RULES, Book, Rule
from tests.guides.advice.told import told

_NAMES = [rule.example.partition(" → ")[0] for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=_NAMES)
def test_a_rule_reads_its_lines_as_they_say(rule: Rule) -> None:
    for line in (rule.example, rule.counter):
        text, _, says = line.partition(" → ")
        assert told(text) == says


@pytest.mark.parametrize("rule", RULES, ids=_NAMES)
def test_a_rule_decides_its_example_and_not_its_counter_example(
    rule: Rule, monkeypatch: pytest.MonkeyPatch
) -> None:
    example, counter = (line.partition(" → ")[0] for line in (rule.example, rule.counter))
    with_it = told(example), told(counter)
    others = Book(tuple(one for one in RULES if one is not rule))
    monkeypatch.setattr(role_rules, "BOOK", others)
    assert told(example) != with_it[0]
    assert told(counter) == with_it[1]
