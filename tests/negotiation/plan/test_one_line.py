"""Plans of cases in one line: below each stands what reads differently from the plan before it.

`=` is a case whose whole plan is written down, `>` one like it. `--update-golden` writes the plans
anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from negotiation.plan.plan import Plan, make_plan
from tests.negotiation.analysis.test_figures import case_of
from tests.negotiation.case_files import story_index
from tests.negotiation.honesty import faults, unanswered, unsayable
from tests.negotiation.plan.test_plan import shown

FILES = sorted((Path(__file__).parent / "one_line").glob("*.txt"))


@cache
def plan_of(line: str) -> Plan:
    """The plan of a case in one line, made once for all that is said of it."""
    return make_plan(case_of(line), story_index())


def rows_of(line: str) -> list[str]:
    """The lines of a plan, the headings of its parts among them."""
    return [row for row in shown(plan_of(line)).splitlines() if row]


def plans(lines: list[str]) -> Iterator[str]:
    before: set[str] = set()
    for line in lines:
        plan = rows_of(line[2:])
        if line.startswith("= "):
            before = set()
        yield from ("", line, *(row for row in plan if row not in before))
        before = set(plan)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_case_in_one_line_has_the_plan_below_it(path: Path, update_golden: bool) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("# ")]
    asked = [line for line in lines if line.startswith(("= {", "> {"))]
    assert len(asked) >= 8
    written = [*head, *plans(asked)]
    if update_golden:
        path.write_text("\n".join(written) + "\n", encoding="utf-8")
    assert written == lines or update_golden


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_case_in_one_line_has_an_honest_plan(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    found = {}
    for line in lines:
        if line.startswith(("= {", "> {")):
            plan = plan_of(line[2:])
            found[line] = [*faults(plan), *unanswered(plan), *unsayable(plan.numbers)]
    assert len(found) >= 8
    assert {line: wrong for line, wrong in found.items() if wrong} == {}
