"""The short cut for the cells that nearly every table has: "$152K–$200K", "£60K-£76K / $73K-$93K".

What it reads, the full reader reads the same way, at six times the cost.
"""

from __future__ import annotations

import re

from guides.text.currency import MARKS
from guides.text.numbers import LARGEST, Number, NumberRange, number_range, power_of

_MARK = r"((?:NT|HK|US|[RCAS])?\$|[£€₹₪]|[A-Z]{3} ?)"
_NUMBER = (
    r"([0-9]{1,3}(?:(?:,[0-9]{3}){1,2}|(?:,[0-9]{2}){1,2},[0-9]{3})?)(?:\.([0-9]{1,2}))?([KML])?"
)
_RANGE = re.compile(rf"{_MARK}{_NUMBER} ?[-–] ?{_MARK}?{_NUMBER}(\+)?\Z")
# "£106K / $132K - £144K / $180K": the lows in two currencies, then the highs.
_CROSSED = re.compile(
    r"([^ /]+ ?[^ /]*) / ([^ /]+ ?[^ /]*?) ?[-–] ?([^ /]+ ?[^ /]*) / ([^ /]+ ?[^ /]*)\Z"
)
_TIMES = {None: 1, "K": 1_000, "M": 1_000_000, "L": 100_000}
_new = tuple.__new__  # what a named tuple's own constructor calls, at half its cost


def usual(text: str) -> tuple[NumberRange, ...] | None:
    """The range of a cell, or both where it prints two currencies; None: read it in full."""
    one = _range(text)
    if one is not None:
        return (one,)
    left, slash, right = text.partition(" / ")
    if not slash:
        return None
    if "/" in right:
        crossed = _CROSSED.match(text)
        if crossed is None:
            return None
        a, c, b, d = crossed.groups()
        left, right = f"{a}-{b}", f"{c}-{d}"
    first, second = _range(left), _range(right)
    if first is None or second is None:
        return None
    plain = not (first.plus or second.plus or first.problem or second.problem)
    return (first, second) if plain and first.mark != second.mark else None


def _range(text: str) -> NumberRange | None:
    match = _RANGE.match(text)
    if match is None:
        return None
    mark, low, low_part, low_unit, mark2, high, high_part, high_unit, plus = match.groups()
    if low_unit and not high_unit:
        return None  # "$240K-270"
    first = MARKS.get(mark.rstrip(" "))
    second = MARKS.get(mark2.rstrip(" ")) if mark2 else ""
    if first is None or second is None:
        return None
    if low_part is None and high_part is None and low_unit == high_unit and second in (first, ""):
        # What `number_range` says of two numbers that are written alike.
        times = _TIMES[low_unit]
        bottom, top = int(low.replace(",", "")) * times, int(high.replace(",", "")) * times
        if bottom <= top <= LARGEST and low_unit != "L":
            return _new(NumberRange, (0, 0, bottom, top, first, plus is not None, "", False))
    found = number_range(
        _number(low, low_part, low_unit, first), _number(high, high_part, high_unit, second)
    )
    return found._replace(plus=True) if plus else found


def _number(digits: str, part: str | None, unit: str | None, mark: str) -> Number:
    plain = digits.replace(",", "")
    places = len(part) if part else 0
    mantissa = int(plain + part) if part else int(plain)
    grouped = len(plain) != len(digits)
    return Number(0, 0, mantissa, places, power_of(unit), mark, False, False, grouped, True)
