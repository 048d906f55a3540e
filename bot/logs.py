"""Logging that holds ids and codes, never what a person wrote.

An exception's text may quote an offer, so a traceback is printed as places and types only.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, TextIO

if TYPE_CHECKING:  # a look-up in the terminal needs no event loop
    from asyncio import AbstractEventLoop

OWN_LOGGERS = ("bot", "cogs", "guides", "storage", "negotiation")
# asyncio prints whole exceptions at DEBUG: never below this.
PINNED = {"asyncio": logging.WARNING}

# Our codes ride on a record as `extra={"code": …}`; these attributes are shown.
_SHOWN = ("code", "reference", "user_id", "guild_id", "command", "count")

log = logging.getLogger(__name__)


def set_up_logging(
    level: str, style: Literal["text", "json"], stream: TextIO | None = None
) -> None:
    """Log to `stream` (standard error): ours from `level`, libraries' from INFO or above."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines() if style == "json" else TextLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    own = logging.getLevelNamesMapping()[level]
    root.setLevel(max(own, logging.INFO))
    for name in OWN_LOGGERS:
        logging.getLogger(name).setLevel(own)
    for name, lowest in PINNED.items():
        logging.getLogger(name).setLevel(max(own, lowest))
    logging.captureWarnings(True)


class TextLines(logging.Formatter):
    """`2026-11-24T10:00:00Z INFO bot.client ready code=…`."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and a line per frame of an exception."""
        shown = "".join(f" {name}={value}" for name, value in _shown(record).items())
        line = f"{_time(record)} {record.levelname} {record.name} {_message(record)}{shown}"
        return "\n  ".join([line, *_trace(record)])


class JsonLines(logging.Formatter):
    """One JSON object per line."""

    def format(self, record: logging.LogRecord) -> str:
        """An object with time, level, logger, message, our codes and the trace."""
        entry: dict[str, Any] = {
            "time": _time(record),
            "level": record.levelname,
            "logger": record.name,
            "message": _message(record),
            **_shown(record),
        }
        if trace := _trace(record):
            entry["trace"] = trace
        return json.dumps(entry, ensure_ascii=False)


def report_loop_error(_loop: AbstractEventLoop, context: Mapping[str, Any]) -> None:
    """An exception handler for the event loop: asyncio's own prints the exception's text."""
    error = context.get("exception")
    log.error(
        "an error reached the event loop",
        exc_info=error if isinstance(error, BaseException) else None,
        extra={"code": "loop-error"},
    )


def _time(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _message(record: logging.LogRecord) -> str:
    """The record's message, in which an exception as an argument becomes its type."""
    if isinstance(record.args, tuple) and record.args:
        safe = tuple(
            type(value).__name__ if isinstance(value, BaseException) else value
            for value in record.args
        )
        return str(record.msg) % safe
    return record.getMessage()


def _shown(record: logging.LogRecord) -> dict[str, object]:
    return {name: record.__dict__[name] for name in _SHOWN if name in record.__dict__}


def _trace(record: logging.LogRecord) -> list[str]:
    """The chain of exceptions, outermost first: types and places, no texts."""
    lines: list[str] = []
    error = record.exc_info[1] if record.exc_info else None
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        lines.append(type(error).__qualname__)
        lines += [
            f"at {frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        ]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return lines
