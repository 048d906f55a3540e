"""The moment at which tests of the running bot take place."""

from __future__ import annotations

from datetime import UTC, datetime


def clock() -> datetime:
    """Always the same ten o'clock."""
    return datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
