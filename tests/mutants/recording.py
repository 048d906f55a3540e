"""A pytest plugin that notes which tests run which line, and how long each test takes.

`python -m pytest -p tests.mutants.recording` writes it to the file that `RECORDING` names.
"""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import coverage
import pytest

from tests.mutants.sites import ROOMS

# Begun before any room is imported. Nothing is written but what is asked for at the end.
_COVERAGE = coverage.Coverage(data_file=None, source_dirs=list(ROOMS), config_file=False)
_COVERAGE.start()
_seconds: defaultdict[str, float] = defaultdict(float)
_failed: set[str] = set()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Fixtures, threads and tasks of a test count as its own."""
    _COVERAGE.switch_context(item.nodeid)
    return (yield)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Add up what a test takes; one that is skipped, or fails as it is, holds nothing."""
    if report.failed:
        _failed.add(report.nodeid)
    if not report.skipped:
        _seconds[report.nodeid] += report.duration


def pytest_sessionfinish() -> None:
    """Write the tests, their seconds, and by file and line the numbers of those that run it."""
    _COVERAGE.stop()
    data = _COVERAGE.get_data()
    held = {test: seconds for test, seconds in _seconds.items() if test not in _failed}
    number = {test: at for at, test in enumerate(held)}
    lines = {
        Path(file).relative_to(Path.cwd()).as_posix(): {
            line: [number[test] for test in tests if test in number]
            for line, tests in data.contexts_by_lineno(file).items()
        }
        for file in data.measured_files()
    }
    with open(os.environ["RECORDING"], "w", encoding="utf-8") as out:
        found = {"tests": list(held), "seconds": list(held.values()), "lines": lines}
        json.dump({**found, "failed": sorted(_failed)}, out)
