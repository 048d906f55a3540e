from __future__ import annotations

import asyncio
import io
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.logs import report_loop_error, set_up_logging
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
