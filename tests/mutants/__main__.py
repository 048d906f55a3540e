"""`make mutants`: does a test fail when the program is changed a little?

Some two hundred changes are drawn at random, the same ones for the same seed and code. Each is
made in a copy of the project, never in the tree, and the tests that run the line are run there,
those of the mirrored file first; a test that fails without a change is left out, and named. A
change is killed by a test that fails, by a crash, and by a loop that is ended after a while; one
that no test notices survives. Exit code 1 if fewer than `FLOOR` percent are killed.

Own, because it is short: mutmut works in the tree and inside functions only, cosmic-ray changes
the tree's own files and runs one test command for every change, whatever line it is in.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue

from tests.mutants.sites import Mutant, importers, mutants

ROOT = Path(__file__).resolve().parents[2]
FLOOR = 88.0
AT_A_TIME = 2
PATIENCE_SECONDS = 30  # besides four times what the tests take without a change
NOT_COPIED = shutil.ignore_patterns(
    *(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", "*.sqlite3*")
)
PASSED, FAILED, NO_TESTS = 0, 1, 5  # pytest's exit codes
ENDED = (-signal.SIGTERM, -signal.SIGKILL)  # by somebody else, which says nothing of a change


@dataclass(frozen=True, slots=True)
class Recording:
    """Tests with the seconds each takes; by file and line, the numbers of those that run it."""

    tests: list[str]
    seconds: list[float]
    lines: dict[str, dict[str, list[int]]]
    failed: list[str] = field(default_factory=list)  # without any change: they hold nothing
    importers: dict[str, list[str]] = field(default_factory=dict)  # of each file

    def chosen(self, mutant: Mutant) -> tuple[list[str], float]:
        """The tests that run the line, and those of the mirrored file, which may run it in a
        process of its own; how long they take together. What runs on import only matters to all
        tests of the file and of those that import it.
        """
        lines = self.lines.get(mutant.path, {})
        runs = [lines[at] for at in map(str, (mutant.line, mutant.statement)) if at in lines]
        numbers = set(next(filter(None, runs), ()))
        if runs and not numbers:
            files = (mutant.path, *self.importers.get(mutant.path, ()))
            by_line = (tests for file in files for tests in self.lines.get(file, {}).values())
            numbers = {test for tests in by_line for test in tests}
        path = Path(mutant.path)
        mirrored = f"tests/{path.parent.as_posix()}/test_{path.name}::"
        numbers |= {at for at, test in enumerate(self.tests) if test.startswith(mirrored)}
        ordered = sorted(
            numbers, key=lambda at: (not self.tests[at].startswith(mirrored), self.seconds[at], at)
        )
        return [self.tests[at] for at in ordered], sum(self.seconds[at] for at in ordered)


@dataclass(slots=True)
class Bench:
    """Copies of the project to run tests in, and the processes that do."""

    folder: Path
    free: SimpleQueue[Path] = field(default_factory=SimpleQueue)
    running: set[int] = field(default_factory=set)

    def record(self) -> Recording:
        """Run every test once in a first copy, and make the others of it."""
        first = self.folder / "0"
        shutil.copytree(ROOT, first, ignore=NOT_COPIED)
        # By their content, not by their time: two versions of a file can be as old and as long.
        compile_all = ("-m", "compileall", "-q", "--invalidation-mode", "checked-hash", ".")
        subprocess.run([sys.executable, *compile_all], cwd=first, check=True)  # noqa: S603
        written = self.folder / "recording.json"
        arguments = ["-p", "tests.mutants.recording"]
        code = self.pytest(first, arguments, None, {"RECORDING": str(written)})
        if code not in (PASSED, FAILED):
            raise SystemExit(f"The tests can't be run as they are: pytest ended with {code}.")
        for number in range(1, AT_A_TIME):
            shutil.copytree(first, self.folder / str(number))
        for number in range(AT_A_TIME):
            self.free.put(self.folder / str(number))
        return Recording(**json.loads(written.read_text()), importers=importers(ROOT))

    def kills(self, mutant: Mutant, tests: list[str], seconds: float) -> bool:
        """Whether one of `tests` notices the change."""
        copy = self.free.get()
        file = copy / mutant.path
        source = file.read_bytes()
        chosen = copy.with_suffix(".txt")
        chosen.write_text("\n".join(tests), encoding="utf-8")
        arguments = ["-x", "--tb=no", f"@{chosen}"]
        patience = PATIENCE_SECONDS + 4 * seconds
        try:
            file.write_bytes(mutant.applied(source))
            code = self.pytest(copy, arguments, patience, {})
            if code in ENDED:
                code = self.pytest(copy, arguments, patience, {})
        finally:
            file.write_bytes(source)
            self.free.put(copy)
        return code not in (PASSED, NO_TESTS)

    def pytest(
        self, copy: Path, arguments: list[str], seconds: float | None, more: dict[str, str]
    ) -> int | None:
        """Its exit code; None where it took longer than `seconds`."""
        nowhere = {"COUNTEROFFER_SHARED": str(self.folder / "none"), "PYTHONHASHSEED": "0"}
        with subprocess.Popen(  # noqa: S603 - our own tests
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments],
            cwd=copy,
            env={**os.environ, **nowhere, **more},
            stdin=subprocess.DEVNULL,
            stdout=None if seconds is None else subprocess.DEVNULL,
            stderr=None if seconds is None else subprocess.DEVNULL,
            start_new_session=True,
        ) as child:
            self.running.add(child.pid)
            try:
                return child.wait(seconds)
            except subprocess.TimeoutExpired:
                return None
            finally:
                self.end(child.pid)

    def end(self, process: int) -> None:
        """End it and all that it started."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process, signal.SIGKILL)
        self.running.discard(process)


def drawn(count: int, seed: int, only: Sequence[str]) -> list[Mutant]:
    """So many changes, the same ones for the same seed and code."""
    possible = mutants(ROOT, only)
    chance = random.Random(seed)  # noqa: S311 - no secret is made of it
    return chance.sample(possible, min(count, len(possible)))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("only", nargs="*", help="the beginning of a path: storage, cogs/buttons.py")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=8)
    chosen = parser.parse_args(arguments)
    sample = drawn(chosen.count, chosen.seed, chosen.only)
    with tempfile.TemporaryDirectory(prefix="mutants-", ignore_cleanup_errors=True) as folder:
        bench = Bench(Path(folder))
        try:
            return report(bench, sample)
        finally:
            for process in tuple(bench.running):
                bench.end(process)


def report(bench: Bench, sample: list[Mutant]) -> int:
    """Try each change, say what became of it, and count; the exit code."""
    recording = bench.record()
    if recording.failed:
        sys.stdout.write("These fail as they are, and are left out:\n")
        sys.stdout.writelines(f"  {test}\n" for test in recording.failed)

    def try_out(mutant: Mutant) -> bool:
        tests, seconds = recording.chosen(mutant)
        return bool(tests) and bench.kills(mutant, tests, seconds)

    outcomes: Counter[tuple[str, bool]] = Counter()
    with ThreadPoolExecutor(AT_A_TIME) as threads:
        for mutant, killed in zip(sample, threads.map(try_out, sample), strict=True):
            outcomes[mutant.path.partition("/")[0], killed] += 1
            sys.stdout.write(f"{'killed' if killed else 'SURVIVED':<9} {mutant}\n")
            sys.stdout.flush()
    for room in sorted({room for room, _ in outcomes}):
        dead, all_ = outcomes[room, True], outcomes[room, True] + outcomes[room, False]
        sys.stdout.write(f"{room}: {dead} of {all_}\n")
    share = 100 * sum(outcomes[key] for key in outcomes if key[1]) / len(sample)
    sys.stdout.write(
        f"{share:.1f} % of {len(sample)} changes are noticed; the floor is {FLOOR:g} %\n"
    )
    return 0 if share >= FLOOR else 1


if __name__ == "__main__":
    sys.exit(main())
