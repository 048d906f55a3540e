from __future__ import annotations

import asyncio
import io
import json
import logging
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from bot.logs import JsonLines, TextLines, report_loop_error, set_up_logging
from negotiation.model.errors import Unreadable
from storage.store import open_store
from tests.storage.sessions import TELLTALE, behind_its_back, full_session

OFFER = "253000 base and a kidney"


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    names = ("bot", "cogs", "guides", "storage", "negotiation", "asyncio")
    levels = {name: logging.getLogger(name).level for name in names}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    logging.captureWarnings(False)


def _raise_with_offer() -> None:
    class Amount(BaseModel):
        base: int

    try:
        Amount.model_validate({"base": OFFER})
    except ValueError as error:
        raise RuntimeError(OFFER) from error


@pytest.mark.parametrize("style", ["text", "json"])
def test_an_exception_is_logged_as_types_and_places_without_its_text(style: str) -> None:
    stream = io.StringIO()
    set_up_logging("DEBUG", style, stream)  # type: ignore[arg-type]
    try:
        _raise_with_offer()
    except RuntimeError as error:
        logging.getLogger("bot.client").exception("gave up: %s", error)
    assert OFFER not in stream.getvalue()
    assert "RuntimeError" in stream.getvalue()
    assert "ValidationError" in stream.getvalue()
    assert "_raise_with_offer" in stream.getvalue()


def test_codes_and_ids_are_shown() -> None:
    stream = io.StringIO()
    set_up_logging("INFO", "json", stream)
    logging.getLogger("cogs.band").warning(
        "failed", extra={"code": "send-failed", "user_id": 7, "salary": OFFER}
    )
    entry = json.loads(stream.getvalue())
    assert (entry["code"], entry["user_id"], entry["level"]) == ("send-failed", 7, "WARNING")
    assert OFFER not in stream.getvalue()


def test_a_json_log_is_one_object_per_line() -> None:
    stream = io.StringIO()
    set_up_logging("INFO", "json", stream)
    for word in ("one\ntwo", "three"):
        logging.getLogger("bot").info(word)
    messages = [json.loads(line)["message"] for line in stream.getvalue().splitlines()]
    assert messages == ["one\ntwo", "three"]


@pytest.mark.parametrize("name", ["discord.http", "discord.gateway", "asyncio"])
def test_no_library_logs_at_debug(name: str) -> None:
    stream = io.StringIO()
    set_up_logging("DEBUG", "text", stream)
    logging.getLogger(name).debug("body: %s", OFFER)
    assert stream.getvalue() == ""


def test_our_own_code_logs_at_the_level_that_was_set() -> None:
    stream = io.StringIO()
    set_up_logging("DEBUG", "text", stream)
    logging.getLogger("storage.store").debug("a detail")
    assert "a detail" in stream.getvalue()
    set_up_logging("ERROR", "text", stream)
    logging.getLogger("storage.store").warning("another detail")
    assert "another detail" not in stream.getvalue()


def test_setting_up_twice_logs_once() -> None:
    stream = io.StringIO()
    set_up_logging("INFO", "text", stream)
    set_up_logging("INFO", "text", stream)
    logging.getLogger("bot").info("hello")
    assert stream.getvalue().count("hello") == 1


async def test_an_error_nobody_awaited_is_logged_without_its_text() -> None:
    stream = io.StringIO()
    set_up_logging("INFO", "text", stream)
    loop = asyncio.get_running_loop()
    report_loop_error(loop, {"message": f"Task exception {OFFER}", "exception": ValueError(OFFER)})
    assert OFFER not in stream.getvalue()
    assert "code=loop-error" in stream.getvalue()
    assert "ValueError" in stream.getvalue()


async def test_storing_an_offer_at_debug_leaves_no_trace_in_the_log(tmp_path: Path) -> None:
    stream = io.StringIO()
    set_up_logging("DEBUG", "text", stream)
    async with open_store(f"sqlite:///{tmp_path}/db", lambda: datetime.now(UTC)) as store:
        await store.save(full_session(), was=0)
        await store.load(7)
        await behind_its_back(store, "UPDATE session SET state = $1", TELLTALE.encode())
        with pytest.raises(Unreadable) as caught:
            await store.load(7)
        logging.getLogger("bot").error("unreadable", exc_info=caught.value)
    assert "Unreadable" in stream.getvalue()
    assert TELLTALE not in stream.getvalue()


MOMENT = datetime(2026, 11, 24, 10, 0, 5, tzinfo=UTC).timestamp()


def record(message: str, *args: object, error: BaseException | None = None) -> logging.LogRecord:
    made = logging.LogRecord(
        *("bot.client", logging.WARNING, "client.py", 7, message, args),
        (type(error), error, error.__traceback__) if error else None,
    )
    made.created = MOMENT
    made.__dict__.update(code="gateway", user_id=7, salary=OFFER)
    return made


def failed(how: str) -> BaseException:
    """An error as `how` it came about, without a place."""
    first, second = ValueError(OFFER), RuntimeError(OFFER)
    second.__context__ = first
    if how == "from it":
        second.__cause__ = first
    elif how == "from None":
        second.__suppress_context__ = True
    elif how == "in a circle":
        first.__context__ = second
    return second


@pytest.mark.parametrize(
    ("how", "trace"),
    [
        ("from it", ["RuntimeError", "ValueError"]),
        ("while it was handled", ["RuntimeError", "ValueError"]),
        ("from None", ["RuntimeError"]),
        ("in a circle", ["RuntimeError", "ValueError"]),
    ],
)
def test_a_line_is_as_written(how: str, trace: list[str]) -> None:
    line = "2026-11-24T10:00:05Z WARNING bot.client not sent to {} code=gateway user_id=7"
    logged = record("not sent to %s", OFFER[:3], error=failed(how))
    assert TextLines().format(logged).split("\n  ") == [line.format(OFFER[:3]), *trace]
    assert JsonLines().format(logged) == json.dumps(
        {
            "time": "2026-11-24T10:00:05Z",
            "level": "WARNING",
            "logger": "bot.client",
            "message": f"not sent to {OFFER[:3]}",
            "code": "gateway",
            "user_id": 7,
            "trace": trace,
        }
    )


def test_without_an_error_there_is_no_trace() -> None:
    assert "trace" not in JsonLines().format(record("ü"))
    assert "ü" in JsonLines().format(record("ü"))
    assert "\n" not in TextLines().format(record("well"))


@pytest.mark.parametrize(
    ("set_to", "root", "ours", "asyncios"),
    [("DEBUG", 20, 10, 30), ("INFO", 20, 20, 30), ("WARNING", 30, 30, 30), ("ERROR", 40, 40, 40)],
)
def test_a_level_is_ours_and_libraries_say_no_more_than_info(
    set_to: str, root: int, ours: int, asyncios: int
) -> None:
    set_up_logging(set_to, "text", io.StringIO())
    names = ("bot", "cogs", "guides", "storage", "negotiation")
    assert {logging.getLogger(name).level for name in names} == {ours}
    assert logging.getLogger().level == root
    assert logging.getLogger("asyncio").level == asyncios


def test_a_warning_is_logged_and_not_printed(capsys: pytest.CaptureFixture[str]) -> None:
    stream = io.StringIO()
    set_up_logging("INFO", "text", stream)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn("too old", stacklevel=1)
    assert "py.warnings" in stream.getvalue()
    assert capsys.readouterr().err == ""


def test_a_loop_that_reports_no_error_is_reported() -> None:
    stream = io.StringIO()
    set_up_logging("INFO", "text", stream)
    loop: Any = None
    report_loop_error(loop, {"message": OFFER})
    report_loop_error(loop, {"exception": OFFER})
    assert stream.getvalue().count("code=loop-error\n") == 2
