"""The mutants: small changes that make other programs, tried in a copy, counted right."""

from __future__ import annotations

import random
import shutil
import signal
from pathlib import Path

import pytest

from tests.mutants import __main__ as runner
from tests.mutants.sites import ROOMS, Mutant, importers, mutants_of

ROOT = Path(__file__).resolve().parent.parent


def changes(source: str) -> list[str]:
    """`source` with each change there could be."""
    found = mutants_of(Path("room/file.py"), source)
    return [one.applied(source.encode()).decode() for one in found]


@pytest.mark.parametrize(
    ("source", "changed"),
    [
        ("a < b", ["(a <= b)"]),
        ("a == b != c", ["(a != b != c)", "(a == b == c)"]),
        ("a is not b", ["(a is b)"]),
        ("a in b", ["(a not in b)"]),
        ("é and b", ["(é or b)"]),
        ("x = 'ü', a + b", ["x = 'ü', (a - b)"]),
        ("a * b", ["(a // b)"]),
        ("not a", ["(a)"]),
        ("7", ["(8)"]),
        ("15_000", ["(30000)"]),
        ("20", ["(40)"]),
        ("True", ["(False)"]),
        ("f(a, b, c=d)", ["(f(b, a, c=d))"]),
        ("if a:\n    b", ["if (not (a)):\n    b"]),
        ("x = b if a else c", ["x = b if (not (a)) else c"]),
    ],
)
def test_a_place_is_changed_in_the_ways_it_can_be(source: str, changed: list[str]) -> None:
    assert changes(source) == changed


@pytest.mark.parametrize(
    "source",
    [
        "x: tuple[1, 2]",
        "def f(a: 'a < b') -> 1: ...",
        "if TYPE_CHECKING:\n    a = 1",
        "if __name__ == '__main__':\n    main(1)",
        "T = TypeVar('T', bound=int)",
        "@dataclass(frozen=True)\nclass A: ...",
        "f'{1 + 2}'",
        "max(a, b)",
        "clause.has(a, b)",
        "percent_alike(a, b)",
        "f(a, strict=True)",
        "@lru_cache(maxsize=500)\ndef f(): ...",
        "f(*a, b)",
        "f(a.b, a.b)",
        "'a' 'b'",
    ],
)
def test_what_nobody_could_notice_is_left_alone(source: str) -> None:
    assert changes(source) == []


def test_a_change_knows_the_line_that_its_statement_begins_on() -> None:
    (mutant,) = mutants_of(Path("room/file.py"), "a\nfound = (\n    a <\n    b\n)\n")
    assert (mutant.statement, mutant.line) == (2, 3)
    assert str(mutant) == "room/file.py:3: a < b -> (a <= b)"


def test_a_file_is_known_to_those_that_import_it(tmp_path: Path) -> None:
    for room in ROOMS:
        (tmp_path / room).mkdir()
    (tmp_path / "storage" / "a.py").write_text("LEAST = 1\n")
    (tmp_path / "bot" / "b.py").write_text("from storage.a import LEAST\n")
    (tmp_path / "bot" / "c.py").write_text("def f():\n    from storage import a\n")
    assert importers(tmp_path)["storage/a.py"] == ["bot/b.py", "bot/c.py"]


def test_every_change_is_a_program_and_another_one() -> None:
    chance = random.Random(1)  # noqa: S311 - no secret is made of it
    files = sorted(path.relative_to(ROOT) for room in ROOMS for path in (ROOT / room).rglob("*.py"))
    assert len(files) > 200
    tried = 0
    for path in chance.sample(files, 20):
        source = (ROOT / path).read_bytes()
        found = [*mutants_of(path, source.decode())]
        for one in chance.sample(found, min(6, len(found))):
            changed = one.applied(source)
            assert changed != source
            compile(changed, one.path, "exec")
            tried += 1
    assert tried > 80


def test_the_same_seed_draws_the_same_changes() -> None:
    drawn = runner.drawn(50, 3, ["storage"])
    assert drawn == runner.drawn(50, 3, ["storage"])
    assert drawn != runner.drawn(50, 4, ["storage"])
    assert {one.path for one in runner.drawn(9, 3, ["storage/past"])} == {"storage/past.py"}


def _mutant(line: int, statement: int = 0) -> Mutant:
    return Mutant("room/file.py", line, statement, 0, "a", "b")


def test_the_tests_that_run_the_line_are_run_the_mirrored_file_first_then_the_quick_ones() -> None:
    names = ["tests/x.py::slow", "tests/x.py::quick", "tests/room/test_file.py::own", "t::other"]
    recording = runner.Recording(
        names,
        [3.0, 1.0, 2.0, 9.0],
        {"room/file.py": {"4": [0, 1], "5": []}, "room/other.py": {"1": [3]}},
        importers={"room/file.py": ["room/other.py"]},
    )
    expected = ["tests/room/test_file.py::own", "tests/x.py::quick", "tests/x.py::slow"]
    assert recording.chosen(_mutant(4)) == (expected, 6.0)
    assert recording.chosen(_mutant(6, statement=4)) == (expected, 6.0)
    assert recording.chosen(_mutant(5))[0] == [*expected, "t::other"]  # run on import only
    assert recording.chosen(_mutant(7))[0] == ["tests/room/test_file.py::own"]  # never run
    nowhere = runner.Recording(names, [1.0] * 4, {})
    assert nowhere.chosen(_mutant(4)) == (["tests/room/test_file.py::own"], 1.0)
    assert runner.Recording(["t::other"], [1.0], {}).chosen(_mutant(4)) == ([], 0)


@pytest.fixture
def _bare_pytest(monkeypatch: pytest.MonkeyPatch) -> None:
    """The processes of a test load no plugins, which take longer than all else in them."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


_PROJECT = {
    "storage/count.py": (
        "LEAST = 3\n\n\ndef add(a, b):\n    return a * b + LEAST\n\n\n"
        "def unused(a):\n    return a + a\n"
    ),
    "tests/__init__.py": "",
    "tests/storage/test_count.py": (
        "from storage.count import add\n\n\ndef test_add():\n    assert add(1, 1) == 4\n"
    ),
    "tests/test_red.py": (
        "from storage.count import unused\n\n\ndef test_red():\n    assert unused(1) == 3\n"
    ),
}


@pytest.mark.usefixtures("_bare_pytest")
def test_a_change_is_killed_by_a_failure_and_survives_where_no_test_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "project"
    for name, text in _PROJECT.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    for room in ROOMS:
        (root / room).mkdir(exist_ok=True)
    shutil.copytree(ROOT / "tests" / "mutants", root / "tests" / "mutants")
    monkeypatch.setattr(runner, "ROOT", root)
    assert runner.main(["--count", "99"]) == 1
    said = capfd.readouterr().out
    lines = [line.split(maxsplit=1) for line in said.splitlines() if " -> " in line]
    assert {change: outcome for outcome, change in lines} == {
        "storage/count.py:1: 3 -> (4)": "killed",
        "storage/count.py:5: a * b -> (a // b)": "SURVIVED",
        "storage/count.py:5: a * b + LEAST -> (a * b - LEAST)": "killed",
        "storage/count.py:9: a + a -> (a - a)": "SURVIVED",
    }
    assert "These fail as they are, and are left out:\n  tests/test_red.py::test_red\n" in said
    assert "50.0 % of 4 changes are noticed" in said
    for name, text in _PROJECT.items():
        assert (root / name).read_text() == text


@pytest.mark.usefixtures("_bare_pytest")
def test_tests_that_cannot_be_run_end_it_with_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "test_nothing.py").write_text("import nowhere\n")
    monkeypatch.setattr(runner, "ROOT", tmp_path)
    with pytest.raises(SystemExit, match=r"can't be run as they are: pytest ended with \d"):
        runner.main(["--count", "1"])


def test_what_somebody_else_ended_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "0" / "room").mkdir(parents=True)
    (tmp_path / "0" / "room" / "file.py").write_text("a\n")
    bench = runner.Bench(tmp_path)
    bench.free.put(tmp_path / "0")
    codes = [-signal.SIGTERM, 0]
    monkeypatch.setattr(bench.__class__, "pytest", lambda *_: codes.pop(0))
    assert bench.kills(_mutant(1), ["t"], 1.0) is False
    assert codes == []
    assert (tmp_path / "0" / "room" / "file.py").read_text() == "a\n"


@pytest.mark.usefixtures("_bare_pytest")
def test_a_loop_is_ended_after_a_while(tmp_path: Path) -> None:
    (tmp_path / "test_loop.py").write_text("def test_loop():\n    while True:\n        pass\n")
    bench = runner.Bench(tmp_path)
    assert bench.pytest(tmp_path, ["test_loop.py"], 1, {}) is None
    assert not bench.running
