"""Each rule about what a figure is decides its own line, and none that looks like it."""

from __future__ import annotations

import pytest

from guides.advice import part_rules
from guides.advice.part_rules import NAMES, NO_PAY, Named, NoPay
from tests.guides.advice.told import told

_RULES = (*NO_PAY, *NAMES)
_IDS = [rule.example.partition(" → ")[0] for rule in _RULES]


@pytest.mark.parametrize("rule", _RULES, ids=_IDS)
def test_a_rule_reads_its_lines_as_they_say(rule: NoPay | Named) -> None:
    for line in (rule.example, rule.counter):
        text, _, says = line.partition(" → ")
        assert told(text) == says


@pytest.mark.parametrize("rule", _RULES, ids=_IDS)
def test_a_rule_decides_its_example_and_not_its_counter_example(
    rule: NoPay | Named, monkeypatch: pytest.MonkeyPatch
) -> None:
    example, counter = (line.partition(" → ")[0] for line in (rule.example, rule.counter))
    with_it = told(example), told(counter)
    for name, rules in (("NO_PAY", NO_PAY), ("NAMES", NAMES)):
        monkeypatch.setattr(part_rules, name, tuple(one for one in rules if one is not rule))
    assert told(example) != with_it[0]
    assert told(counter) == with_it[1]
