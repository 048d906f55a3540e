"""Which rows of a guide a level names: a code, a range that holds it, a rank, a title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from negotiation.model.guide import BandRow

_ROMAN = {1: "i", 2: "ii", 3: "iii", 4: "iv", 5: "v"}
_CODE = re.compile(r"([a-z]{0,4})[ -]?([0-9]{1,2})")


def level_rows(rows: Iterable[BandRow], level: str) -> tuple[BandRow, ...]:
    """The rows whose label or title names `level`: by its code ("l4" in "Mid (L3-L4)") or words."""
    wanted, rows = _plain(level), tuple(rows)
    if not wanted:
        return ()
    same = tuple(
        row
        for row in rows
        if wanted in [_plain(name) for name in (row.level, row.title, row.level_name) if name]
    )
    if same:
        return same
    words = set(wanted.split())
    code = _CODE.fullmatch(wanted)
    if code is not None:
        prefix, number = code[1], int(code[2])
        held = tuple(row for row in rows if row.level and _holds(row.level, prefix, number))
        if held or not prefix or number not in _ROMAN:
            return held
        words = {prefix, _ROMAN[number]}  # "sde2" is the guide's SDE II
    return tuple(row for row in rows if row.level_name and words <= _words(row.level_name))


def _plain(label: str) -> str:
    return " ".join(re.findall(r"[a-z0-9+]+", label.casefold()))


def _words(label: str) -> set[str]:
    """The words of a level; "Staff+" is also found as staff."""
    said = _plain(label).split()
    return {*said, *(word.rstrip("+") for word in said)}


def _holds(label: str, prefix: str, number: int) -> bool:
    """Whether a label's code or range of codes holds one: "L3-L4" holds l4, "L6+" holds l8."""
    pattern = r"\b([a-z]{0,4})(\d{1,2})(\+?)(?:\s?[-–/]\s?([a-z]{0,4})(\d{1,2})(\+?))?(?!\w)"
    for found in re.finditer(pattern, label.casefold()):
        if prefix and found[1] != prefix:
            continue
        low, high = int(found[2]), int(found[5] or found[2])
        open_ended = bool(found[6] or (found[3] and not found[5]))
        if low <= number and (number <= high or open_ended):
            return True
    return False


def codes(label: str) -> tuple[str, ...]:
    """The codes that a label holds: "Senior (L5)" has l5."""
    return tuple(re.findall(r"\b[a-z]{1,4}[0-9]{1,2}\b", label.casefold()))


def levels_named(rows: Sequence[BandRow], phrase: str, said: Sequence[str] = ()) -> tuple[str, ...]:
    """The levels that an answer names: by its label, by a code in it, or as `said` of a row."""
    words = {word.strip(".,;:!?()").casefold() for word in phrase.split()}
    labelled = _levels(level_rows(rows, phrase))
    coded = tuple(level for level in _levels(rows) if words.intersection(codes(level)))
    return (
        labelled
        or coded
        or next(filter(None, (_levels(level_rows(rows, one)) for one in said)), ())
    )


def _levels(rows: Iterable[BandRow]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.level for row in rows if row.level))
