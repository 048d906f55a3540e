"""Options of the whole suite, and what several rooms need."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import shutil
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import suppress
from copy import copy
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import is_hypothesis_test, settings
from hypothesis.internal.conjecture import providers

from guides.library import Library
from guides.shelf import Shelf
from storage.store import Store, open_store
from tests.moment import clock
from tests.together import pytest_pycollect_makeitem  # noqa: F401 - a hook of pytest's

# The same examples in every run, however slow the machine is; `make drill` makes up more.
settings.register_profile("steady", derandomize=True, deadline=None, database=None, max_examples=30)
settings.register_profile("whole", settings.get_profile("steady"), max_examples=300)
settings.load_profile("steady")
# Nor do they depend on what stands in the files of the house: to look for constants in all of them
# takes every worker a second, and five on a clean clone.
providers._get_local_constants = lambda: providers._local_constants

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("COUNTEROFFER_SHARED", ROOT.parent / "shared"))


_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of our own in it
_ROOM_BYTES = 2**30


def pytest_configure(config: pytest.Config) -> None:
    """What the process of tests has otherwise than a bot has it, for speed.

    A database waits for its disk at every save, and a new one thirty times: a disk in memory
    answers at once. What a cut of the power leaves is tried by the drills of storage, which count
    the syncs. And there is much that stays and little that goes in circles: it is looked for a
    hundredth as often.
    """
    if _IN_MEMORY.is_dir() and shutil.disk_usage(_IN_MEMORY).free > _ROOM_BYTES:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_IN_MEMORY))
    gc.set_threshold(100_000, 10, 10)
    if config.getoption("--whole"):
        settings.load_profile("whole")
    # Who asks for durations or a report in XML hears of every phase.
    asked = config.getoption("durations"), config.getoption("xmlpath", None)
    if hasattr(config, "workerinput") and not any(one is not None for one in asked):
        config.pluginmanager.register(_Brief())


class _Brief:
    """A worker tells of a test once, and of a phase before or after it only what went wrong. Six
    messages between two processes for each test took as long as most of the tests do.
    """

    @pytest.hookimpl
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        for report in runtestprotocol(item, log=False, nextitem=nextitem):
            if report.when == "call" or not report.passed:
                item.ihook.pytest_runtest_logreport(report=report)
        return True


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden files anew instead of comparing with them",
    )
    parser.addoption(
        "--whole",
        action="store_true",
        help="only the tests that look at a sample, and each of them at everything",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With `--whole`, those that see everything without it need no second run."""
    if config.getoption("--whole"):
        items[:] = [one for one in items if _sees_a_sample(one)]


def _sees_a_sample(item: pytest.Item) -> bool:
    """Whether a test takes a step from `one_of`, or examples that are made up for it."""
    return isinstance(item, pytest.Function) and (
        "one_of" in item.fixturenames or is_hypothesis_test(item.obj)
    )


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """The tests themselves stay: nobody looks for what can go among them, and not while they are
    collected.
    """
    gc.disable()
    _load_from_the_end(session)
    done = yield
    gc.freeze()
    gc.enable()
    return done


def _load_from_the_end(session: pytest.Session) -> None:
    """Every second worker loads the tests from the end. On a clean clone each has to be compiled:
    two that begin alike would do the same, and so each finds half of it done by the other.
    """
    if int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % 2 == 0:
        return
    chosen = {Path(name.partition("::")[0]).resolve() for name in session.config.args}
    for path in sorted((ROOT / "tests").rglob("test_*.py"), reverse=True):
        if chosen.intersection((path, *path.parents)):
            # Whatever keeps a module from being loaded is told when it is collected.
            with suppress(BaseException):
                import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """What a test logs at is its own affair: the doors set the levels of a whole process. (A
    fixture for every test would cost them a fifth of what a small one takes.)
    """
    before = _levels()
    done = yield
    after = _levels()
    for name in after if after != before else ():  # to set a level forgets what was known of all
        logging.getLogger(name).setLevel(before.get(name, logging.NOTSET))
    return done


def _levels() -> dict[str, int]:
    """The level of the root and of each logger right below it."""
    root = logging.getLogger()
    known = root.manager.loggerDict.items()
    return {root.name: root.level} | {
        name: logger.level
        for name, logger in known
        if "." not in name and isinstance(logger, logging.Logger)
    }


@pytest.fixture(scope="session", autouse=True)
def _fields_once() -> Iterator[None]:
    """What is typed into a field of a case file again was read already: hundreds of cases are of
    the same few amounts, and a field means the same in each of them.
    """
    from negotiation.understanding import field

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(field, "field_message", cache(field.field_message))
        yield


@pytest.fixture(scope="session")
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written instead of compared."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def one_of(request: pytest.FixtureRequest) -> Callable[[int], int]:
    """The step with which a test goes through many that are alike: one of so many is looked at,
    and every one where `--whole` asks for it.
    """
    whole = bool(request.config.getoption("--whole"))
    return lambda many: 1 if whole else many


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of guides to try things on; a test that needs it is skipped without it."""
    folder = SHARED / "corpus"
    if not folder.is_dir():
        pytest.skip("no corpus of guides beside the repository")
    return folder


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of letters and pages to learn from; a test that needs it is skipped without it."""
    if not SHARED.is_dir():
        pytest.skip("no shared folder beside the repository")
    return SHARED


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What holds on every engine is tried on each: `engine` says which."""
    if "engine" in metafunc.fixturenames and metafunc.definition.get_closest_marker("every_engine"):
        metafunc.parametrize("engine", ("sqlite", "postgres"), indirect=True)


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> str:
    """The database engine that a test is tried on."""
    return str(getattr(request, "param", "sqlite"))


@pytest.fixture(scope="session")
def postgres_databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The addresses of two databases of this worker's own; skips where there can be no server."""
    postgres = pytest.importorskip("tests.postgres_server", exc_type=ImportError)
    base, worker = tmp_path_factory.getbasetemp(), os.environ.get("PYTEST_XDIST_WORKER")
    name = worker or "alone"
    try:
        with postgres.shared_server(base.parent if worker else base) as server:
            yield postgres.database(server, name), postgres.database(server, f"{name}_tables")
            postgres.let_go()
    except postgres.NoServer as error:
        pytest.skip(f"no PostgreSQL: {error}")


@pytest.fixture
def postgres_url(postgres_databases: tuple[str, str]) -> str:
    """The address of an empty database."""
    from tests.postgres_server import empty

    url, _ = postgres_databases
    empty(url)
    return url


@pytest.fixture
def postgres_tables(postgres_databases: tuple[str, str]) -> str:
    """The address of a database in which nothing is kept yet, with the tables to keep it in."""
    from tests.postgres_server import clear

    _, url = postgres_databases
    clear(url)
    return url


@pytest.fixture(scope="session")
def new_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an SQLite file in which nothing is kept yet, to be copied."""
    folder = tmp_path_factory.mktemp("store")

    async def make() -> None:
        async with open_store(f"sqlite:///{folder}/bot.sqlite3", clock):
            pass

    asyncio.run(make())
    return folder


@pytest.fixture
async def store(new_store: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """An SQLite file of the test's own."""
    file = begun(new_store, tmp_path / "bot.sqlite3")
    async with open_store(f"sqlite:///{file}", clock) as opened:
        yield opened


def begun(new_store: Path, file: Path) -> Path:
    """A database at `file` in which nothing is kept yet, with what is beside it; to begin a new
    one takes twice as long as to go on. The reserve is half a megabyte that nobody writes to.
    """
    for path in new_store.iterdir():
        copied = os.link if path.suffix == ".reserve" else shutil.copy
        copied(path, file.with_name(path.name.replace("bot.sqlite3", file.name)))
    return file


@pytest.fixture(scope="session")
def shelf() -> Shelf:
    """The shipped guides, loaded: to be copied."""
    shelf = Shelf(ROOT / "guides" / "library")
    shelf.reload()
    return shelf


@pytest.fixture
def library(shelf: Shelf) -> Library:
    """The shipped guides, loaded."""
    return Library(copy(shelf))
