from __future__ import annotations

from pathlib import Path

from guides.names.aliases import shipped_aliases
from guides.names.levels import parse_level
from guides.recurring import NAMES, forget_what_recurs
from guides.shelf import Shelf

GUIDE = """### Software Engineer | Acme Global Negotiation Guide

| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
|--------|-------------|-----------------|-------|------------|
| San Francisco | $100K-$200K | $40K-$80K | — | $110K-$220K |

**Level Mapping:** Acme Software Engineer = Google L4 = Meta E4

**Global Levers**
1. **Skill:** "I have built this before."

**Evidence & Sources**
- A survey (2025)
"""


def test_what_recurs_is_forgotten_and_a_table_stays() -> None:
    parse_level("L5", bare=False)
    table = shipped_aliases()
    forget_what_recurs(NAMES)
    assert parse_level.cache_info().currsize == 0
    assert shipped_aliases() is table


def test_a_shelf_that_is_ready_remembers_none_of_what_it_read(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "software-engineer.md").write_text(GUIDE)
    shelf = Shelf(tmp_path, ready=True)
    shelf.open()
    assert len(shelf.index) == 1
    assert parse_level.cache_info().currsize == 0
