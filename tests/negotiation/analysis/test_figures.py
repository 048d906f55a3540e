"""Every figure of a case: `>` is a case file in one line, below it stands what is computed.

Below the first of a file stands all of it; below each other one what is different from the one
before it, what is no longer there with a `-`. `--update-golden` writes the figures anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.case_file import read_case
from negotiation.analysis.compute import compute
from negotiation.analysis.results import Analysis
from negotiation.model.case import Case
from negotiation.model.figures import Figure
from tests.leaves import leaves
from tests.negotiation.case_files import story_index

FILES = sorted((Path(__file__).parent / "figures").glob("*.txt"))


def figures(case: Case) -> Iterator[tuple[str, str]]:
    """What is computed for a case; its guide and its row by name, a rival once."""
    found: Analysis = compute(case, story_index())
    if found.guide is not None:
        yield "guide", found.guide.id
    if found.row is not None:
        yield "row", str(found.row.line)
    rivals = tuple(replace(one, valued=None, offer=None) for one in found.leverage.rivals)  # type: ignore[arg-type]
    clock = found.leverage.clock and replace(found.leverage.clock, rival=None)
    leverage = replace(found.leverage, rivals=rivals, best=None, clock=clock)
    best = found.leverage.best
    if best is not None:
        yield "best", best.offer.company or ""
    level = found.level and replace(found.level, next_guide=None, row=None)
    rest = replace(found, guide=None, row=None, leverage=leverage, level=level)
    yield from leaves(rest, shown=Figure)


def different(before: dict[str, str], now: dict[str, str]) -> Iterator[str]:
    """What is computed now and was not before."""
    yield from (f"- {path}" for path in before if path not in now)
    yield from (f"{path}: {value}" for path, value in now.items() if before.get(path) != value)


def case_of(line: str) -> Case:
    case, warnings = read_case(line)
    assert warnings == (), line
    return case


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_case_in_one_line_has_the_figures_below_it(path: Path, update_golden: bool) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    written = [line for line in lines if line.startswith("#")]
    before: dict[str, str] = {}
    for line in lines:
        if line.startswith("> "):
            now = dict(figures(case_of(line[2:])))
            written += ["", line, *different(before, now)]
            before = now
    if update_golden:
        path.write_text("\n".join(written) + "\n", encoding="utf-8")
    assert written == lines or update_golden


def test_there_are_cases_to_compute() -> None:
    assert len(FILES) >= 3
