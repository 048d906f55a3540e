"""Numbers in a line of text, and what the few characters around each make of it.

Everything starts from the digits: the pattern finds numbers, the characters before and after
say what each counts. Linear in the length of the text, whatever the text.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from guides.text.currency import CODES, MARKS, settle

# Powers of ten. L and Cr count Indian money only.
_POWERS = {
    "k": 3,
    "thousand": 3,
    "m": 6,
    "mm": 6,
    "mn": 6,
    "million": 6,
    "b": 9,
    "bn": 9,
    "billion": 9,
    "l": 5,
    "lakh": 5,
    "lakhs": 5,
    "lac": 5,
    "lacs": 5,
    "cr": 7,
    "crore": 7,
    "crores": 7,
}
_INDIAN = frozenset({5, 7})
_MOST_DIGITS = 20  # of a number as printed, commas too: more is no pay, and slow for int()
LARGEST = 10**15
_TENS = tuple(10**power for power in range(_MOST_DIGITS + 10))
LAKH = frozenset({"INR", "PKR", "BDT", "LKR"})  # counted in lakh and crore

_NUMBER = re.compile(
    r"([0-9][0-9,]*(?<!,))(?:\.([0-9]+))?"
    r"(?: ?(?=[KkMmBbLlCcTt])"  # most numbers have no unit: one look is quicker than twenty
    r"(K|k|MM|Mn|mn|M|m|BN|Bn|bn|B|b|L|Cr|CR|cr|[Ll]akhs?|[Ll]acs?|[Cc]rores?"
    r"|[Tt]housand|[Mm]illion|[Bb]illion)(?![A-Za-z0-9&]))?"
    r"( ?%| percent\b)?(\+)?"
)
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})*,[0-9]{3}")
_MARK_AFTER = re.compile(
    r" ?(" + "|".join(sorted(CODES)) + r"|€|£|₹|₪|zł|kr|Kč|RMB)(?![A-Za-z0-9])(?! ?[0-9])"
)
_LAST_OF_MARK = frozenset(mark[-1] for mark in MARKS)
_FIRST_OF_MARK_AFTER = frozenset("€£₹₪zkKR") | {code[0] for code in CODES}
_LONGEST_MARK = max(map(len, MARKS))

_DASHES = frozenset("-–‑−")
_WIDEST_GAP = 12  # characters between the ends of a range


_new = tuple.__new__  # what a named tuple's own constructor calls, at half its cost


class Number(NamedTuple):
    """Digits as printed: `mantissa` × 10^(`power` − `places`); `power` is -1 without a unit.

    `start` is where its currency mark or its first digit begins, `end` is after its unit,
    percent sign and `+`. `mark` is a value of `MARKS`, "" where none is printed. Not `sound`:
    no amount can be read from it ("1.200.000", "5G", "1,2M").
    """

    start: int
    end: int
    mantissa: int
    places: int
    power: int
    mark: str
    percent: bool
    plus: bool
    grouped: bool
    sound: bool


class NumberRange(NamedTuple):
    """One number or a range of two. `problem` says why its figures must not be used.

    `indian`: it is counted in lakh or crore.
    """

    start: int
    end: int
    low: int
    high: int
    mark: str
    plus: bool
    problem: str = ""
    indian: bool = False


def scan(text: str) -> list[Number]:
    """Every number of `text` that is not part of a word, in order."""
    found: list[Number] = []
    length = len(text)
    for match in _NUMBER.finditer(text):
        digits, fraction, unit, percent, plus = match.groups()
        start, end = match.span()
        mark, before = "", text[start - 1] if start else ""
        if before == "$" and (start == 1 or not text[start - 2].isalpha()):
            mark, start = "$", start - 1
        elif before == " " or before in _LAST_OF_MARK:
            mark, start = _mark_before(text, start)
        if not mark and (before.isalnum() or before == "."):
            continue
        follower = text[end] if end < length else ""
        if not percent and (
            (follower if follower != " " else text[end + 1 : end + 2]) in _FIRST_OF_MARK_AFTER
        ):
            mark, end = _with_mark_after(text, end, mark)
            follower = text[end] if end < length else ""
            if follower == "+" and not plus:
                plus, end = "+", end + 1
                follower = text[end] if end < length else ""
        places = len(fraction) if fraction else 0
        grouped = "," in digits
        sound = not (
            len(digits) > _MOST_DIGITS
            or places > _MOST_DIGITS
            or (grouped and _GROUPED.fullmatch(digits) is None)
            # "80.000" is thousands to one reader, decimals to another.
            or (places == 3 and not unit and not percent)
            # "5G" and "1.2.3" are no amounts.
            or (follower == "." and text[end + 1 : end + 2].isdigit())
            or (follower.isalnum() and not (unit or plus))
        )
        if not sound:
            mantissa = 0
        elif grouped or places:
            mantissa = int(digits.replace(",", "") + (fraction or ""))
        else:
            mantissa = int(digits)
        power = power_of(unit)
        found.append(
            _new(
                Number,
                (
                    start,
                    end,
                    mantissa,
                    places,
                    power,
                    mark,
                    percent is not None,
                    plus is not None,
                    grouped,
                    sound,
                ),
            )
        )
    return found


def _with_mark_after(text: str, end: int, mark: str) -> tuple[str, int]:
    """The mark of a number with what follows it: "120K EUR", and which dollar "$150K CAD" is."""
    after = _MARK_AFTER.match(text, end)
    if after is None:
        return mark, end
    other = MARKS[after[1]]
    if not mark:
        return other, after.end()
    if mark == "$":
        return settle(mark, other) or mark, after.end()
    return mark, end


def power_of(unit: str | None) -> int:
    """The power of ten that a unit such as "K" stands for; -1 without one."""
    return _POWERS[unit.lower()] if unit else -1


def _mark_before(text: str, start: int) -> tuple[str, int]:
    """The currency mark that ends at `start`, a space aside, and where it begins."""
    stop = start - 1 if text[start - 1] == " " else start
    if not stop or text[stop - 1] not in _LAST_OF_MARK:
        return "", start
    if text[stop - 1] == "$" and (stop == 1 or not text[stop - 2].isalpha()):
        return "$", stop - 1
    for length in range(min(_LONGEST_MARK, stop), 0, -1):
        begin = stop - length
        mark = MARKS.get(text[begin:stop])
        if mark is None:
            continue
        if begin and text[begin].isalpha() and text[begin - 1].isalnum():
            continue
        return mark, begin
    return "", start


def is_range(gap: str) -> bool:
    """Whether the text between two numbers makes them the ends of a range."""
    if len(gap) > _WIDEST_GAP:
        return False
    inner = gap.strip(" ")
    return inner in _DASHES if len(inner) == 1 else inner == "to"


def number_range(low: Number, high: Number | None = None) -> NumberRange:
    """One number, or the range from one to the other, with what each leaves to the other."""
    mark = low.mark
    if high is None:
        value = _value(low, low.power, mark)
        problem = "" if value is not None else "malformed"
        value = value or 0
        return NumberRange(
            low.start, low.end, value, value, mark, low.plus, problem, low.power in _INDIAN
        )
    mark = mark or high.mark
    power = low.power
    if power < 0 and high.power >= 0 and not low.grouped and low.mantissa < 1000:
        power = high.power  # "$150-$200K": the unit is written once
    bottom, top = _value(low, power, mark), _value(high, high.power, mark)
    problem = ""
    if bottom is None or top is None or low.plus:
        problem = "malformed"
    elif low.mark != high.mark and low.mark and high.mark:
        # "$150K–$200K USD" is one currency; "$305K–SGD 470K" might be either.
        if {low.mark, high.mark} == {"$", "USD"}:
            mark = "USD"
        else:
            problem = "two-currencies"
    if not problem and bottom is not None and top is not None and bottom > top:
        problem = "low-above-high"
    indian = power in _INDIAN or high.power in _INDIAN
    return _new(
        NumberRange,
        (low.start, high.end, bottom or 0, top or 0, mark, high.plus, problem, indian),
    )


def _value(number: Number, power: int, mark: str) -> int | None:
    """Whole units; None where the number is malformed, too large, or not whole."""
    if not number.sound:
        return None
    if power in _INDIAN and mark and mark not in LAKH:
        return None
    shift = (power if power > 0 else 0) - number.places
    if shift >= 0:
        value = number.mantissa * _TENS[shift]
    else:
        value, rest = divmod(number.mantissa, _TENS[-shift])
        if rest:
            return None
    return value if value <= LARGEST else None


def interleaved(
    text: str, numbers: list[Number], at: int
) -> tuple[NumberRange, NumberRange] | None:
    """`A / C - B / D`: the lows in two currencies, then the highs; None where `at` starts none."""
    if at + 4 > len(numbers) or numbers[at].mark == numbers[at + 1].mark:
        return None
    a, c, b, d = numbers[at : at + 4]
    if not a.mark or not c.mark or b.mark != a.mark or d.mark != c.mark:
        return None
    if (
        text[a.end : c.start].strip(" ") != "/"
        or not is_range(text[c.end : b.start])
        or text[b.end : d.start].strip(" ") != "/"
    ):
        return None
    first, second = number_range(a, b), number_range(c, d)
    return first._replace(end=d.end, plus=b.plus or d.plus), second._replace(plus=d.plus)


def percent_of(number: Number) -> Decimal:
    """The value of a number as a percentage."""
    return Decimal(number.mantissa).scaleb(-number.places)
