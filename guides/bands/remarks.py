"""What the reader of a pay table tells its author: diagnostics before they have a place."""

from __future__ import annotations

from typing import NamedTuple

from negotiation.model.diagnostics import Severity


class Remark(NamedTuple):
    """A diagnostic about a cell, before it has a place."""

    severity: Severity
    code: str
    message: str
    hint: str = ""


class Unread(Exception):
    """Nothing may be read from the cell."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.remark = Remark(Severity.WARNING, code, message, hint)


def odd_period(text: str, words: str = "") -> Unread:
    """Pay per hour, day or week, or over three years."""
    return Unread(*_odd_period(text, words))


def _odd_period(text: str, words: str) -> tuple[str, str, str]:
    return (
        "period-unclear",
        f'"{text}" is pay {words}: people see these words, and no figure is made of them',
        "figures are kept per year, per month (/mo) or for a grant over four years (/4yr)",
    )


def short_term(text: str, words: str) -> Remark:
    """The remark about a column or a row whose pay is per hour or over another term."""
    return Remark(Severity.WARNING, *_odd_period(text, words))


def unread_column(text: str) -> Remark:
    """The remark about a column that is not part of a band."""
    return Remark(
        Severity.INFO,
        "extra-column",
        f'the column "{text}" is not read',
        "bands have base, equity, bonus, sign-on and total",
    )


def may_change(text: str, word: str) -> Unread:
    """Words beside a figure that make it another one, or may."""
    return Unread(
        "cell-unreadable",
        f'"{word}" in "{text}" may change the figure; kept as words',
        "write the range itself and explain it under the table",
    )


def left_out(text: str, words: str) -> Remark:
    """Words of a cell that are not kept."""
    return Remark(
        Severity.INFO,
        "cell-remark",
        f'"{words.strip()}" in "{text}" was left out',
        "put remarks under the table",
    )


UNSAID = "pay-unsaid"


def unsaid(text: str, part: str = "total") -> Remark:
    shown = f'"{text}"' if text else "this table"
    return Remark(
        Severity.WARNING,
        UNSAID,
        f"nothing says whether {shown} is base pay or total pay; read as {part} pay",
        "call them Base Min and Base Max, or Total Min and Total Max"
        if part == "base"
        else "write Base Salary or Total Comp into the first cell of the table",
    )
