"""What keeps a cell from being read: words and figures that leave its meaning open."""

from __future__ import annotations

from typing import NamedTuple

from guides.bands.cell_items import DIGIT, PLAIN, TURNING, WORD, Item
from negotiation.model.diagnostics import Severity

_ALTERNATIVES = frozenset({"/", "|", "=", "≈", ",", "or"})
_ROUGHLY = frozenset("~≈")


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


def odd_period(text: str) -> Unread:
    """Pay per hour, day or week, or over three years."""
    return Unread(
        "period-unclear",
        f'"{text}" is not paid per year, per month or over four years; kept as words',
        "write pay per year, per month with /mo, or a grant with /4yr",
    )


def check_words(text: str, gaps: list[str]) -> list[Remark]:
    """Refuse words beside the figures that change them; remarks on those that are not known.

    `gaps` are the pieces before, between and after the figures.
    """
    remarks: list[Remark] = []
    unknown: list[str] = []
    for at, gap in enumerate(gaps):
        inner = gap.strip()
        if not inner:
            continue
        if DIGIT.search(inner):
            raise Unread(
                "cell-unreadable",
                f'"{inner}" in "{text}" could not be read; kept as words',
                "give each figure its currency and unit, such as $120K-$150K",
            )
        if any(sign in inner for sign in "<>≤≥±×@?^#") or (at == 0 and inner[-1] in "+-−–"):
            raise Unread(
                "cell-unreadable",
                f'"{inner}" in "{text}" changes the figure; kept as words',
                "write the range itself",
            )
        if inner[0] in _ROUGHLY:
            remarks.append(Remark(Severity.INFO, "cell-rough", f'"{text}" is only roughly stated'))
        words = [word.casefold() for word in WORD.findall(inner)]
        turning = [word for word in words if word in TURNING]
        strange = [word for word in words if word not in PLAIN]
        if 0 < at < len(gaps) - 1 and inner in _ALTERNATIVES:
            continue
        if turning or (strange and at == 0):
            raise Unread(
                "cell-unreadable",
                f'"{(turning or strange)[0]}" in "{text}" may change the figure; kept as words',
                "write the range itself and explain it under the table",
            )
        unknown += strange
    if unknown:
        remarks.append(left_out(text, " ".join(unknown)))
    return remarks


def left_out(text: str, words: str) -> Remark:
    """Words of a cell that are not kept."""
    return Remark(
        Severity.INFO,
        "cell-remark",
        f'"{words.strip()}" in "{text}" was left out',
        "put remarks under the table",
    )


def check_joints(text: str, items: list[Item], joints: list[str]) -> None:
    """Refuse figures side by side whose relation is not plain."""
    for joint, left, right in zip(joints, items[:-1], items[1:], strict=True):
        same_kind = (left.money is None) == (right.money is None)
        allowed = {"/"} if same_kind else _ALTERNATIVES
        if joint.strip() not in allowed:
            raise Unread(
                "two-figures",
                f'"{text}" has several figures and does not say how they belong together',
                "write one range; a second currency after a slash",
            )
