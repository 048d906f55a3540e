"""Numbers in a line of text, and what the few characters around each make of it.

Everything starts from the digits: the pattern finds numbers, the characters before and after
say what each counts. Linear in the length of the text, whatever the text. Characters that are
ASCII's in another dress (`１`, `＄`, a no-break space) are read as such, see `alike`.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from guides.text.currency import CODES, MARKS, NAMED, is_shared, named, settle
from negotiation.model.currencies import DIGITS, SCALES, SIGNS

# Units of several meanings ("mil" is a thousand in Spain) or none in a guide ("2 t", "1 mi").
_OPEN = frozenset({"mil", "t", "t.", "tn", "mi", "mie", "bin", "rb", "grand", "tis", "tis."})
_POWERS = {
    unit: len(str(factors[0])) - 1
    for unit, factors in SCALES.items()
    if len(factors) == 1 and unit not in _OPEN and " " not in unit
}
_INDIAN = frozenset({5, 7})
_MOST_DIGITS = 20  # of a number as printed, commas too: more is no pay, and slow for int()
LARGEST = 10**15
_TENS = tuple(10**power for power in range(_MOST_DIGITS + 16))
IN_CENTS = "in-cents"  # the problem of a number that is sound, and not whole
LAKH = frozenset({"INR", "PKR", "BDT", "LKR", "NPR", "Rs"})  # counted in lakh and crore
LPA = "lpa"  # lakhs a year, and always rupees of India
# Amounts in these may have three digits after the point.
_THOUSANDTHS = frozenset(code for code, digits in DIGITS.items() if digits == 3)

_LETTERS = "".join(sorted({unit[0] for unit in _POWERS} | {unit[0].upper() for unit in _POWERS}))
_UNIT = "|".join(map(re.escape, sorted(_POWERS, key=lambda unit: (-len(unit), unit))))
# "72–86 T€", "45 tkr": alone it may be a ton.
_T = r"[Tt](?=€|kr\b|(?:EUR|CHF|USD|GBP|SEK|NOK|DKK)\b)"
_NUMBER = re.compile(
    r"([0-9][0-9,]*(?<!,)(?:(?:['.][0-9]{3}(?![0-9]))+(?:,[0-9]{1,2}(?![0-9]))?)?)"
    r"(?:\.([0-9]+|[-–]{1,2}(?![0-9])))?"
    rf"(?:(?= ?[%+p{_LETTERS}])"  # most have nothing behind them: one look is quicker than many
    rf"(?: ?(?=[{_LETTERS}])"
    rf"([KM](?![\w&.])|{_T}|(?i:{_UNIT})(?![A-Za-z0-9&])))?"  # and most units are one of two
    r"( ?%| percent\b)?(\+)?)?"
)
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})*,[0-9]{3}")
_OF_LAKHS = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}")
_POINTED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,([0-9]{1,2}))?|[0-9]{1,3}(?:'[0-9]{3})+")
_COMMA_PART = re.compile(r"([0-9]{1,3}),([0-9]{1,2})")
# The units as they are mostly written.
_POWER_OF = {
    **_POWERS,
    **{unit.upper(): power for unit, power in _POWERS.items()},
    **dict.fromkeys("Tt", 3),
}
# No more than are too many already: a text full of groups is looked at from each of them.
_SPACED = re.compile(r"(?: [0-9]{3}(?![0-9])){1,6}")
_AFTER = re.compile(r" ?([^\W\d_]{1,14}\b(?: [a-z]{1,9}\b)?|[^\w\s+%(),;:/|-]{1,3})")

_LAST_OF_MARK = frozenset(mark[-1] for mark in MARKS)
# Signs that are a whole mark wherever no letter stands before them.
_SIGNS = {
    mark: meant
    for mark, meant in MARKS.items()
    if len(mark) == 1
    and not mark.isalnum()
    and all(one[-2].isalpha() for one in MARKS if len(one) > 1 and one[-1] == mark)
}
_FIRST_OF_MARK_AFTER = frozenset(
    {mark[0] for mark in MARKS} | {name[0] for name in NAMED} | {name[0].upper() for name in NAMED}
)
# What stands behind a number and says nothing of it.
_ENDS = frozenset({"", *"-–—,;:/()]"}) - _FIRST_OF_MARK_AFTER
_LONGEST_MARK = max(map(len, MARKS))
_CODE_BEFORE = re.compile(r"([A-Z]{3}(?=:? )|US(?= )):? $")
_LONGEST_CODE = 5  # with what parts it from the sign
_ENDS_CODE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ:")

_JOINT_WORDS = ("--", "to", "bis", "à", "through")
# As they nearly always stand: other spaces and capitals take a longer look.
_JOINTS = frozenset(
    f"{before}{joint}{after}"
    for joint in (*"-–‑−~", *_JOINT_WORDS)
    for before, after in (("", ""), (" ", " "))
)
_WIDEST_GAP = 12  # characters between the ends of a range

_new = tuple.__new__  # what a named tuple's own constructor calls, at half its cost


class Number(NamedTuple):
    """Digits as printed: `mantissa` × 10^(`power` − `places`); `power` is -1 without a unit.

    `start` is where its currency mark or its first digit begins, `end` is after its unit,
    percent sign and `+`. `mark` is a value of `MARKS`, "" where none is printed. Not `sound`:
    no amount can be read from it ("5G", "12,34,5").
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
    spaced: bool = False  # its thousands are apart by spaces


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


def scan(text: str, *, spaced: bool = False) -> list[Number]:
    """Every number of `text` that is not part of a word, in order.

    "160 000" is one number only where a currency stands at it, or at the other end of its range:
    "grade 7 240" holds two. With `spaced` it is one anyway, as under a header with a currency.
    """
    found: list[Number] = []
    done = apart = 0
    for match in _NUMBER.finditer(text):
        start = match.start()
        if start < done:
            continue  # the rest of "160 000"
        number = _number(text, match, spaced=start >= apart)
        if number is not None and number.spaced and not (spaced or _is_one(text, number, found)):
            apart = number.end  # what follows decided, and it follows the later groups as well
            number = _number(text, match, spaced=False)
        if number is not None:
            if found and number.mark != found[-1].mark:
                found[-1], number = _as_one(text, found[-1], number)
            found.append(number)
            done = number.end
    return found


def _as_one(text: str, low: Number, high: Number) -> tuple[Number, Number]:
    """The ends of a range whose code and sign stand at one end and whose sign at both:
    "AUD $120K-$140K", "$120K-$140K CAD".
    """
    begins, ends = low.mark, high.mark
    if ends in SIGNS.get(begins, ()):
        sign, coded = begins, high
    elif begins in SIGNS.get(ends, ()):
        sign, coded = ends, low
    else:
        return low, high  # most: neither is a code of the other
    if _prints_both(text, coded, sign) and joins(text, low, high):
        return low._replace(mark=coded.mark), high._replace(mark=coded.mark)
    return low, high


def _prints_both(text: str, number: Number, sign: str) -> bool:
    """Whether a number has the code of its currency and a sign of several."""
    printed = text[number.start : number.end]
    return number.mark in printed and sign in printed


def _is_one(text: str, number: Number, before: list[Number]) -> bool:
    """Whether a currency holds the groups of a number together."""
    if number.mark or (before and before[-1].mark and joins(text, before[-1], number)):
        return True
    match = _NUMBER.search(text, number.end)
    if match is None or text[number.end : match.start()] == " ":
        return False  # "999 999 999": nothing joins them
    following = _number(text, match, spaced=True)
    return following is not None and following.mark != "" and joins(text, number, following)


def _number(text: str, match: re.Match[str], *, spaced: bool) -> Number | None:
    """The number that a match is, with its mark; `spaced` takes in groups apart by spaces."""
    digits, part, unit, percent, plus = match.groups()
    start, end = match.span()
    mark, before = "", text[start - 1] if start else ""
    if before in _SIGNS and (start == 1 or not text[start - 2].isalpha()):
        mark, start = _SIGNS[before], start - 1
        if start > 2 and text[start - 1] == " " and (text[start - 2] in _ENDS_CODE):
            code, begin = _code_before(text, start)
            if code and mark != code and code not in SIGNS.get(mark, ()):
                return _new(Number, (begin, end, 0, 0, -1, "", False, False, False, False, False))
            mark, start = code or mark, begin
    elif (text[start - 2 : start - 1] if before == " " else before) in _LAST_OF_MARK:
        mark, start = _mark_before(text, start)
    if not mark and (before.isalnum() or before == "."):
        return None
    follower = text[end : end + 1]
    ahead = text[end + 1 : end + 2] if follower == " " else follower
    alone = ahead in _ENDS or (not spaced and follower == " " and ahead.isdigit())
    if alone and digits.isdigit() and not (part or percent) and (mark or not unit):
        # Nothing follows that might change it: what `_read` makes of most numbers.
        power = -1 if unit is None else _POWER_OF.get(unit) or power_of(unit)
        sound = len(digits) <= _MOST_DIGITS
        whole = int(digits) if sound else 0
        more = plus is not None
        return _new(Number, (start, end, whole, 0, power, mark, False, more, False, sound, False))
    groups = None
    if follower == " " and spaced and len(digits) < 4 and not (part or unit or percent or plus):
        groups = _SPACED.match(text, end)
        if groups is not None and _begins_another(text, groups.end()):
            groups = None
        if groups is not None:
            digits, end = digits + groups[0].replace(" ", ","), groups.end()
            if text[end : end + 1] == "+":
                plus, end = "+", end + 1
            follower = text[end : end + 1]
    if not percent and (ahead in _FIRST_OF_MARK_AFTER or groups is not None):
        if not _is_of_the_next(text, end):
            mark, end = _mark_after(text, end, mark)
        if not plus and text[end : end + 1] == "+":
            plus, end = "+", end + 1
    if unit is not None and not mark and unit.lower() == LPA:
        mark = "INR"
    return _read(
        text, start, end, digits, part, unit, bool(plus), mark, bool(percent), bool(groups)
    )


def _begins_another(text: str, at: int) -> bool:
    """Whether what looks like the last group of "160 000" is a number of its own: "1 120K"."""
    follower = text[at : at + 1]
    return (follower in {",", ".", "%"} and text[at + 1 : at + 2].isdigit()) or (
        follower.isalpha() and follower.lower() in "kmblc" and text[at + 1 : at + 2] != "r"
    )


def _read(
    text: str,
    start: int,
    end: int,
    digits: str,
    part: str | None,
    unit: str | None,
    plus: bool,
    mark: str,
    percent: bool,
    spaced: bool,
) -> Number:
    """The number that `digits` and the `part` behind their point are."""
    power = -1 if unit is None else _POWER_OF.get(unit) or power_of(unit)
    whole: int | None
    if part is None and len(digits) <= _MOST_DIGITS and digits.isdigit():
        whole, places, grouped = int(digits), 0, False  # most numbers
    else:
        whole, places, grouped = _mantissa(digits, part, power, mark, percent=percent)
    follower = text[end : end + 1]
    sound = whole is not None and not (
        # "5G" and "1.2.3" are no amounts.
        (follower == "." and text[end + 1 : end + 2].isdigit())
        or (follower.isalnum() and not (unit or plus or mark))
    )
    mantissa = whole if sound and whole is not None else 0
    return _new(
        Number, (start, end, mantissa, places, power, mark, percent, plus, grouped, sound, spaced)
    )


def _mantissa(
    digits: str, part: str | None, power: int, mark: str, *, percent: bool
) -> tuple[int | None, int, bool]:
    """The digits as one whole number, how many stand behind the point, whether they are grouped.

    None where they can be read in more than one way.
    """
    if len(digits) > _MOST_DIGITS or (part and len(part) > _MOST_DIGITS):
        return None, 0, False
    if part and not part[0].isdigit():
        part = "00"  # "189'000.–": no centimes
    if "." in digits or "'" in digits:
        return _pointed(digits, part, power, mark, percent=percent)
    if part is not None and "," not in digits:
        return int(digits + part), len(part), False
    if mark and mark not in LAKH and _OF_LAKHS.fullmatch(digits) is not None:
        return None, 0, False  # "$12,34,567"
    if _GROUPED.fullmatch(digits) is not None:
        places = len(part) if part else 0
        return int(digits.replace(",", "") + (part or "")), places, True
    comma = _COMMA_PART.fullmatch(digits) if part is None and power >= 0 else None
    if comma is not None:
        return int(comma[1] + comma[2]), len(comma[2]), False  # "1,2M" in most of Europe
    return None, 0, False


def _pointed(
    digits: str, part: str | None, power: int, mark: str, *, percent: bool
) -> tuple[int | None, int, bool]:
    """ "71.500" and "108'500": thousands, as nobody pays in thousandths."""
    groups = _POINTED.fullmatch(digits)
    if groups is None or (part is not None and "." in digits):
        return None, 0, False
    if "'" in digits:
        places = len(part) if part else 0
        return int(digits.replace("'", "") + (part or "")), places, True
    if power >= 0:
        # "$1.097K" has three digits behind its point.
        if digits.count(".") > 1 or groups[1]:
            return None, 0, False
        return int(digits.replace(".", "")), 3, False
    if percent or mark in _THOUSANDTHS:
        return None, 0, False
    cents = groups[1] or ""
    return int(digits.replace(".", "").replace(",", "")), len(cents), True


def _is_of_the_next(text: str, end: int) -> bool:
    """Whether the sign at `end`, a space aside, stands right before another number."""
    at = end + 1 if text[end : end + 1] == " " else end
    return text[at : at + 1] in _SIGNS and text[at + 1 : at + 2].isdigit()


def _mark_after(text: str, end: int, mark: str) -> tuple[str, int]:
    """The mark of a number with what follows it: "120K EUR", and which dollar "$150K CAD" is."""
    after = _AFTER.match(text, end)
    if after is None:
        return mark, end
    for words in (after[1], after[1].partition(" ")[0]):
        other, stop = named(words), after.start(1) + len(words)
        if other is None or not _ends_mark(text, stop, words):
            continue
        if not mark:
            return other, stop
        if is_shared(mark) and other in SIGNS[mark]:
            return other, stop
        return mark, end
    return mark, end


def _ends_mark(text: str, stop: int, words: str) -> bool:
    """Whether a mark belongs to the number before it: no digit follows, as in "120K €95K"."""
    if len(words) == 1 and words.isalpha() and words.isascii():
        return False  # "R" before the next amount, and no name otherwise
    following = text[stop : stop + 2]
    return not following[:1].isalnum() and not following.strip()[:1].isdigit()


def power_of(unit: str | None) -> int:
    """The power of ten that a unit such as "K" stands for; -1 without one."""
    return _POWERS[unit.lower()] if unit else -1


def _code_before(text: str, start: int) -> tuple[str, int]:
    """The code before a sign, as in "AUD $120K" and "MXN: $9K", and where it begins."""
    found = _CODE_BEFORE.search(text, max(0, start - _LONGEST_CODE), start)
    if found is None or (found.start() and text[found.start() - 1].isalnum()):
        return "", start
    code = "USD" if found[1] == "US" else found[1]
    return (code, found.start()) if code in CODES else ("", start)


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
    return gap in _JOINTS or (len(gap) <= _WIDEST_GAP and gap.strip(" ").casefold() in _JOINTS)


def joins(text: str, low: Number, high: Number) -> bool:
    """Whether what stands between two numbers makes them the ends of a range."""
    gap = text[low.end : high.start]
    if gap in _JOINTS:
        return True
    if gap == " ":
        return False
    if gap == " a ":  # "R$ 180.000 a R$ 240.000"; an article before a dollar
        return low.mark == high.mark not in {"", "$"}
    return is_range(gap)


def number_range(low: Number, high: Number | None = None) -> NumberRange:
    """One number, or the range from one to the other, with what each leaves to the other."""
    start, end, _, _, power, mark, _, plus, _, _, _ = low  # at once: a text may be full of them
    if high is None:
        value = _value(low, power, mark)
        problem = "" if value is not None else _why((low, power, mark))
        value = value or 0
        return _new(NumberRange, (start, end, value, value, mark, plus, problem, power in _INDIAN))
    _, end, _, _, upper, other, _, more, _, _, _ = high
    apart = mark != other and mark and other
    mark = mark or other
    if power != upper:
        power, upper = _powers(low, high)
    bottom, top = _value(low, power, mark), _value(high, upper, mark)
    problem = ""
    if bottom is None or top is None or plus:
        problem = "malformed" if plus else _why((low, power, mark), (high, upper, mark))
    elif apart:
        # "$150K–$200K USD" is one currency; "$305K–SGD 470K" might be either.
        mark = _one_mark(mark, other)
        problem = "" if mark else "two-currencies"
    if not problem and bottom is not None and top is not None and bottom > top:
        problem = "low-above-high"
    indian = power in _INDIAN or upper in _INDIAN
    return _new(
        NumberRange,
        (start, end, bottom or 0, top or 0, mark, more, problem, indian),
    )


def _powers(low: Number, high: Number) -> tuple[int, int]:
    """The units of both ends where one is written for both: "$150-$200K", "$240K-270"."""
    if low.power < 0 and _is_small(low):
        return high.power, high.power
    tied = bool(high.mark) or high.start == low.end + 1  # "$40K - 50 engineers" is no range
    if high.power < 0 and _is_small(high) and tied:
        return low.power, low.power
    return low.power, high.power


def _is_small(number: Number) -> bool:
    return not number.grouped and number.mantissa < 1000


def _one_mark(low: str, high: str) -> str:
    """The one currency of both ends, "" where they may be two."""
    for sign, code in ((low, high), (high, low)):
        if is_shared(sign) and settle(sign, None) == code:
            return code
    return ""


def _value(number: Number, power: int, mark: str) -> int | None:
    """Whole units; None where the number is malformed, too large, or not whole."""
    _, _, mantissa, places, _, _, _, _, _, sound, _ = number
    if not sound or (power in _INDIAN and mark and mark not in LAKH):
        return None
    shift = max(power, 0) - places
    if shift >= 0:
        value = mantissa * _TENS[shift]
    else:
        value, rest = divmod(mantissa, _TENS[-shift])
        if rest:
            return None
    return value if value <= LARGEST else None


def _why(*ends: tuple[Number, int, str]) -> str:
    """Why one of these has no value."""
    unread = [one for one in ends if _value(*one) is None]
    cents = all(number.sound and power < 0 < number.places for number, power, _ in unread)
    return IN_CENTS if cents else "malformed"


def interleaved(
    text: str, numbers: list[Number], at: int
) -> tuple[NumberRange, NumberRange] | None:
    """`A / C - B / D`: the lows in two currencies, then the highs; None where `at` starts none."""
    if at + 4 > len(numbers) or numbers[at].mark == numbers[at + 1].mark:
        return None
    a, c, b, d = numbers[at : at + 4]
    if not a.mark or not c.mark or b.mark != a.mark or d.mark != c.mark:
        return None
    slashed = text[a.end : c.start].strip(" ") == text[b.end : d.start].strip(" ") == "/"
    if not slashed or not is_range(text[c.end : b.start]):
        return None
    first, second = number_range(a, b), number_range(c, d)
    start, _, low, high, mark, plus, problem, indian = first
    whole = (start, d.end, low, high, mark, plus or d.plus, problem, indian)
    return _new(NumberRange, whole), second


def percent_of(number: Number) -> Decimal:
    """The value of a number as a percentage."""
    return Decimal(number.mantissa).scaleb(-number.places)
