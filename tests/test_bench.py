"""The bench says what it measured against which bound, and fails where one is missed."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from types import ModuleType

import pytest

from tests.bench.__main__ import main
from tests.bench.table import Line, print_table
from tests.bench.yardstick import REFERENCE_MS, Yardstick, p99, workload


def test_a_bound_holds_up_to_itself() -> None:
    assert Line("a turn", 3.0, "bench ms", 3).ok
    assert not Line("a turn", 3.001, "bench ms", 3).ok
    assert not Line("a turn", float("inf"), "bench ms", 3).ok


def test_the_table_says_what_was_measured_against_what() -> None:
    out = io.StringIO()
    lines = [Line("a turn", 1.27, "bench ms", 3), Line("a save", 2.31, "bare sqlite3", 2.2, "why")]
    assert print_table(lines, out) == lines
    _, first, second = out.getvalue().splitlines()
    assert first.split(maxsplit=3) == ["ok", "1.27", "3", "bench ms              a turn"]
    assert second.startswith("MISS")
    assert second.endswith("a save (why)")


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module of benchmarks, to be given its `lines`."""
    module = ModuleType("tests.bench.made_up")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return module


@pytest.mark.parametrize(("measured", "code"), [(1.0, 0), (2.0, 1)])
def test_a_missed_bound_is_the_exit_code(
    bench: ModuleType, measured: float, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    bench.lines = lambda: iter([Line("a turn", measured, "bench ms", 1.5)])
    assert main(["made_up"]) == code
    assert ("- a turn" in capsys.readouterr().out) == bool(code)


def test_what_cannot_be_measured_is_missed_and_hides_nothing_else(
    bench: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    def lines() -> Iterator[Line]:
        yield Line("the first", 1, "bench ms", 2)
        raise LookupError("gone")

    bench.lines = lines
    assert main(["made_up", "table"]) == 1
    said = capsys.readouterr()
    assert "1 of 2 bounds hold" in said.out
    assert "made_up: cannot be measured" in said.out
    assert "LookupError: gone" in said.err


def test_the_workload_is_the_same_in_every_run() -> None:
    assert workload() == workload() == 84_403


def test_the_workload_takes_its_reference_time_by_definition() -> None:
    yard = Yardstick()
    yard.ms(1)
    yard._until = float("inf")
    assert yard.ms(yard._unit) == pytest.approx(REFERENCE_MS)
    assert yard.ms(2 * yard._unit) == pytest.approx(2 * REFERENCE_MS)


def test_the_99th_percentile_leaves_out_one_in_a_hundred() -> None:
    assert p99(range(100)) == 99
    assert p99(range(200)) == 198
    assert p99([5]) == 5
