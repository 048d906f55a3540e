"""What people say before a deed goes, or reads; what only looks like it stays."""

from __future__ import annotations

import pytest

from negotiation.plan.beginnings import RULES, begun
from negotiation.plan.shorthand import Rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.typed)
def test_a_beginning_is_put_as_one_says_it(rule: Rule) -> None:
    assert rule.found.sub(rule.said, rule.typed) == rule.written
    assert rule.found.sub(rule.said, rule.stays) == rule.stays


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("at wise i cut failures", "at Wise i cut failures"),
        ("at work i cut failures", "at work i cut failures"),
        ("at kpmg, audited 14 firms", "at KPMG I audited 14 firms"),
        ("so honestly i kind of own fraud", "i own fraud"),
        ("open source: i maintain an HTTP client", "i maintain an HTTP client"),
        ("my boss asked me to fix it, i did, 4 weeks", "I was asked to fix it, and I did, 4 weeks"),
        ("together with two colleagues I built it", "two colleagues and I built it"),
    ],
)
def test_what_stands_before_a_deed_is_mended_first(typed: str, said: str) -> None:
    assert begun(typed) == said
