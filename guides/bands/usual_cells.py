"""The short cut for the cells that nearly every table has: "$152K–$200K", "£60K-£76K / $73K-$93K".

What it reads, the full reader reads the same way, at six times the cost.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from guides.text.currency import MARKS
from guides.text.numbers import LAKH, LARGEST, Number, NumberRange, number_range, power_of

_MARK = r"((?:NT|HK|US|[RCAS])?\$|[£€₹₪]|[A-Z]{3} ?)"
_NUMBER = (
    r"([0-9]{1,3}(?:(?:,[0-9]{3}){1,2}|(?:,[0-9]{2}){1,2},[0-9]{3})?)(?:\.([0-9]{1,2}))?([KML])?"
)
_LOW = re.compile(rf"{_MARK}{_NUMBER} ?\Z")
_HIGH = re.compile(rf" ?{_MARK}?{_NUMBER}(\+)?\Z")
# "£106K / $132K - £144K / $180K": the lows in two currencies, then the highs.
_CROSSED = re.compile(
    r"([^ /]+ ?[^ /]*) / ([^ /]+ ?[^ /]*?) ?[-–] ?([^ /]+ ?[^ /]*) / ([^ /]+ ?[^ /]*)\Z"
)
# "12,34,567" groups as rupees are grouped, and nothing else is.
_OF_LAKHS = re.compile(r",[0-9]{2},")
_FEWEST_OF_LAKHS = 5
_TIMES = {None: 1, "K": 1_000, "M": 1_000_000, "L": 100_000}
_POWERS = {unit: power_of(unit) for unit in _TIMES}
# What is printed before an amount, or before its end; a code may stand a space away.
_MEANT: dict[str | None, str] = {None: ""}
for _mark, _code in MARKS.items():
    _MEANT[_mark] = _MEANT[f"{_mark} "] = _code
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


class _End(NamedTuple):
    """One end of a range. `whole` is its amount; None: it is printed with a point, or is no pay."""

    number: Number
    whole: int | None
    unit: str | None
    plus: bool = False


def _range(text: str) -> NumberRange | None:
    left, dash, right = text.partition("–")
    if not dash:
        left, _, right = text.partition("-")
    first, last = _low(left), _high(right)
    if first is None or last is None or (first.unit and not last.unit):
        return None  # "$240K-270"
    low, bottom, unit, _ = first
    high, top, _, plus = last
    alike = unit == last.unit and (not high.mark or high.mark == low.mark)
    if alike and unit != "L" and bottom is not None and top is not None and bottom <= top:
        # What `number_range` says of two numbers that are written alike.
        return _new(NumberRange, (0, 0, bottom, top, low.mark, plus, "", False))
    found = number_range(low, high)
    return found._replace(plus=True) if plus else found


# The amounts of one country's pay recur more often than its ranges do.
@lru_cache(maxsize=4096)
def _low(text: str) -> _End | None:
    match = _LOW.match(text)
    return None if match is None else _end(*match.groups())


@lru_cache(maxsize=4096)
def _high(text: str) -> _End | None:
    match = _HIGH.match(text)
    return None if match is None else _end(*match.groups())


def _end(
    printed: str | None, digits: str, part: str | None, unit: str | None, plus: str | None = None
) -> _End | None:
    mark = _MEANT.get(printed)
    if mark is None:
        return None
    plain = digits.replace(",", "")
    if len(plain) > _FEWEST_OF_LAKHS and mark not in LAKH and _OF_LAKHS.search(digits):
        return None
    places = len(part) if part else 0
    mantissa = int(plain + part) if part else int(plain)
    grouped = len(plain) != len(digits)
    power = _POWERS[unit]
    number = _new(Number, (0, 0, mantissa, places, power, mark, False, False, grouped, True, False))
    whole = mantissa * _TIMES[unit]
    usual = not part and whole <= LARGEST
    return _new(_End, (number, whole if usual else None, unit, plus is not None))
