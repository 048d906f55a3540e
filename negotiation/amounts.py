"""Amounts as people type them: `250k`, `£125,000`, `₹38L`, `38 LPA`, `9k/month`, `240-260k`.

`parse_amount` reads one answer; `scan` finds every amount in a sentence. Both keep the words.
Nothing here knows a guide: whether a bare `250` means 250,000 is `readings.read_pay`'s business.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from negotiation.amount_words import (
    CURRENCIES,
    FACTOR,
    PER_YEAR,
    PERIOD_WORDS,
    PERIODS,
    SCALES,
    Per,
    Scale,
)
from negotiation.model.money import round_half_up
from negotiation.number_words import in_digits

__all__ = ["Amount", "NotAmount", "Per", "Scale", "Why", "normalise", "parse_amount"]
__all__ += ["parse_percent", "scan"]  # Per and Scale are the vocabulary that an Amount speaks

LONGEST = 200  # characters of a single amount answer; more is a sentence, not an amount
LARGEST = Decimal(10) ** 12
MOST = 40  # amounts read from one text; nobody's offer has more


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount. `value` is scaled (250k is 250000) and per `per`, exactly as typed otherwise.

    `high` is set for a range. `currency` is the likeliest reading of the sign; `may_be` are
    the others that share it (`$`, `kr`, `¥`). `years`: a grant over that many years. `open`:
    typed with a `+` ("190k+"). `start`, `end`: where in the text it stands.
    """

    value: Decimal
    currency: str | None = None
    per: Per | None = None
    words: str = ""
    high: Decimal | None = None
    years: int | None = None
    scale: Scale = Scale.ONE
    may_be: tuple[str, ...] = ()
    open: bool = False
    start: int = 0
    end: int = 0

    @property
    def whole(self) -> int:
        """`value` in whole units, half up."""
        return int(round_half_up(self.value))

    @property
    def per_year(self) -> int | None:
        """Whole units a year (months ×12, hours ×2080); None for a grant of unknown length.

        An amount whose period was not said counts as a year's.
        """
        if self.per is Per.GRANT:
            return int(round_half_up(self.value / self.years)) if self.years else None
        return int(round_half_up(self.value * PER_YEAR[self.per or Per.YEAR]))

    @property
    def bare(self) -> bool:
        """A small plain number such as `250`, that may mean thousands."""
        return self.scale is Scale.ONE and self.value < 1000


class Why(StrEnum):
    """Why a text is no amount."""

    EMPTY = "empty"
    NOTHING = "nothing"  # "none", "n/a", "-": the person says there is none
    NO_NUMBER = "no_number"
    PERCENT = "percent"
    SEVERAL = "several"
    NEGATIVE = "negative"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class NotAmount:
    """`message` is a sentence for the person who typed it."""

    why: Why
    message: str


MESSAGES: dict[Why, str] = {
    Why.EMPTY: "There is nothing there yet. An amount looks like 250k or £125,000.",
    Why.NOTHING: "That says there is none.",
    Why.NO_NUMBER: "I see no number in that. An amount looks like 250k or £125,000.",
    Why.PERCENT: "That is a percentage, and an amount of money is needed here.",
    Why.SEVERAL: "I see more than one amount there. Give me just the one.",
    Why.NEGATIVE: "An amount can't be below zero.",
    Why.TOO_LARGE: "That is more than I can believe. Are there too many zeros?",
    Why.TOO_LONG: "That is too long for one amount. Just the number will do, like 250k.",
}


def _words(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


# Every repetition is bounded, so the time is linear in the text (a naive money pattern can be
# frozen by thirty characters).
_NUMBER = (
    r"[0-9]{1,3}(?:[.,'’][0-9]{2,3}){1,4}(?:[.,][0-9]{1,2})?(?![0-9])"  # 240,000  1,25,000.50
    r"|[0-9]{1,3}(?:[  ][0-9]{3}){1,3}(?![0-9])"  # 62 000
    r"|[0-9]{1,15}(?:[.,][0-9]{1,6})?(?![0-9])"
)
_CURRENCY = _words(CURRENCIES)
_SCALE = _words(SCALES)
_TAIL = r"(?![a-zA-Z0-9])"
_AMOUNT = re.compile(
    rf"""
    (?P<low>{_NUMBER})
    (?:[ ]?(?P<low_scale>{_SCALE}){_TAIL})?
    (?P<low_end>)
    (?:[ ]?(?:{_CURRENCY}){_TAIL}(?=[ ]?[-–—]|[ ]to[ ]))?
    (?:
        (?P<dash>[ ]?[-–—~][ ]?|[ ](?:to|and)[ ])
        (?:(?:{_CURRENCY})[ ]?)?
        (?P<high>{_NUMBER})
        (?:[ ]?(?P<high_scale>{_SCALE}){_TAIL})?
    )?
    (?P<open>\+)?
    (?:[ ]?(?P<after>{_CURRENCY}){_TAIL})?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DIGITS = re.compile(r"[0-9]+")
_BEFORE = re.compile(rf"(?<![A-Za-z])(?P<sign>{_CURRENCY})[ ]{{0,2}}$", re.IGNORECASE)
_GLUED = frozenset(",_0123456789")
_LONGEST_BEFORE = 12  # characters of the longest currency word and its spaces
_CURRENCY_AFTER = re.compile(rf"[ ]?(?P<after>{_CURRENCY}){_TAIL}", re.IGNORECASE)
_PERIOD = re.compile(
    rf"""
    [ ]?\(?(?:
        (?:/[ ]?|per[ ]|a[ ]|an[ ]|each[ ]|every[ ])
        (?:(?P<years>[0-9]{{1,2}})[ -]?(?:years?|yrs?|y)|(?P<unit>{_words(PERIODS)})s?)
        |(?P<word>{_words(PERIOD_WORDS)})
        |(?:over|across|for|vesting[ ]over|spread[ ]over)[ ](?:a[ ]|the[ ])?
         (?P<over>[0-9]{{1,2}}|two|three|four|five|six)[ -]?(?:years?|yrs?|y)(?:[ ]period)?
        |over[ ](?P<bare>[2-6])(?=[ ]*(?:$|[,;.!\n]))
        |(?P<four>[0-9]{{1,2}})[ -]?(?:years?|yrs?)(?:[ ](?:total|grant|vest(?:ing)?))?
    ){_TAIL}\)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_COUNT = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
# What makes a number no amount of money. 401k is a US pension plan, not 401,000.
_UNIT = re.compile(
    r"[ -]?(?:%|percent\b|pct\b|x\b|×|days?\b|weeks?\b|months?\b|years?\b|yrs?\b|y\b"
    r"|shares?\b|options?\b(?![ ]*worth)|units?\b|rsus?\b|people\b"
    r"|offers?\b|compan(?:y|ies)\b|jobs?\b|roles?\b|rounds?\b|interviews?\b|teams?\b|salaries\b|countries\b|kids?\b|st\b|nd\b|rd\b|th\b|:[0-9])",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"[ ]?[ap]\.?m\b", re.IGNORECASE)
_LAST_HOUR = 12
_PENSION = re.compile(r"401[ ]?\(?k\)?", re.IGNORECASE)
_NOTHING = re.compile(
    r"(?:none|no|nothing|nil|n/?a|zero|nope|not offered|-|–|—)[.!]?", re.IGNORECASE
)
_PERCENT = re.compile(
    r"(?<![0-9.,])([0-9]{1,3}(?:[.,][0-9]{1,2})?)[ ]?(?:%|percent\b|pct\b)", re.IGNORECASE
)


def normalise(text: str) -> str:
    """Full-width digits, odd spaces and compatibility signs as plain ones; words as digits."""
    plain = unicodedata.normalize("NFKC", text)
    if "ish" in plain:
        plain = _ISH.sub("", plain)
    return in_digits(plain.replace("\t", " ").replace("−", "-"))


_ISH = re.compile(r"(?<=[0-9kK])[ -]?ish\b", re.IGNORECASE)  # "200ish"


def parse_percent(text: str) -> Decimal | None:
    """`15%`, `12.5 percent`: 15, 12.5. None where the text is no single percentage."""
    if len(text) > LONGEST:
        return None
    found = _PERCENT.findall(normalise(text))
    return Decimal(found[0].replace(",", ".")) if len(found) == 1 else None


def parse_amount(text: str) -> Amount | NotAmount:
    """The one amount of an answer; words around it are allowed, a second amount is not."""
    if len(text) > LONGEST:
        return _no(Why.TOO_LONG)
    plain = normalise(text).strip()
    if not plain:
        return _no(Why.EMPTY)
    if _NOTHING.fullmatch(plain):
        return _no(Why.NOTHING)
    if re.match(r"[-–] ?[^0-9A-Za-z ]?[0-9]", plain):
        return _no(Why.NEGATIVE)
    amounts = tuple(scan(plain))
    if len(amounts) > 1:
        return _no(Why.SEVERAL)
    if not amounts:
        if _PERCENT.search(plain):
            return _no(Why.PERCENT)
        return _no(Why.TOO_LARGE if re.search(r"[0-9]{13}", plain) else Why.NO_NUMBER)
    amount = amounts[0]
    if max(amount.value, amount.high or amount.value) > LARGEST:
        return _no(Why.TOO_LARGE)
    return amount


def scan(text: str) -> Iterator[Amount]:
    """Every amount of a text, in order; percentages, counts and durations are left out."""
    position, seen = 0, 0
    while seen < MOST and (digits := _DIGITS.search(text, position)):
        begin, position = digits.span()
        if text[begin - 1 : begin] in _GLUED:
            continue  # the last 000 of 1,2,000; no currency ends like this
        sign = _BEFORE.search(text[max(0, begin - _LONGEST_BEFORE) : begin])
        if sign is None and re.match(r"[A-Za-z0-9_.,]", text[begin - 1 : begin]):
            continue  # the 5 of L5
        match = _AMOUNT.match(text, begin)
        if match is None or _PENSION.match(text, begin):
            continue
        amount, seen = _amount(match, text, sign), seen + 1
        position = max(match.end("low"), amount.end)
        if not _is_word(text, amount, match):
            yield amount


def _is_word(text: str, amount: Amount, match: re.Match[str]) -> bool:
    """Whether the number belongs to a word or a count: "3rd", "8am", "15%", "4 years"."""
    if re.match(r"[A-Za-z%]", text[amount.end : amount.end + 1]):
        return True
    if amount.scale is Scale.BN and not amount.currency:
        return True  # "a 12B model"; nobody's pay is told in billions
    if amount.value <= _LAST_HOUR and not amount.currency and _CLOCK.match(text, match.end("low")):
        return True  # "4pm tomorrow"
    if amount.currency or amount.scale is not Scale.ONE or amount.high or amount.per:
        return False
    return bool(_UNIT.match(text, match.end("low")))


def _amount(match: re.Match[str], text: str, before: re.Match[str] | None) -> Amount:
    low_scale = SCALES.get((match["low_scale"] or "").lower(), Scale.ONE)
    high_scale = SCALES.get((match["high_scale"] or "").lower(), Scale.ONE)
    low = _number(match["low"], low_scale)
    high = _number(match["high"], high_scale) if match["high"] else None
    if high is not None and not match["low_scale"] and low * FACTOR[high_scale] <= high:
        low, low_scale = low * FACTOR[high_scale], high_scale  # "240-260k"
    end, after, plus = match.end(), match["after"], match["open"]
    if high is not None and not _is_range(match, low, high, text):
        # "250k - 120k equity", "250k and 120k": two amounts, not one range.
        low_scale = SCALES.get((match["low_scale"] or "").lower(), Scale.ONE)
        low, high = _number(match["low"], low_scale), None
        found = _CURRENCY_AFTER.match(text, match.end("low_end"))
        end, plus = found.end() if found else match.end("low_end"), None
        after = found["after"] if found else None
    sign = before["sign"] if before else after or ""
    begin = match.start() - len(before[0] if before else "")
    currencies = CURRENCIES.get(sign.lower(), ())
    if not currencies and low_scale in (Scale.LAKH, Scale.CRORE):
        currencies = ("INR",)
    last_scale = (match["high_scale"] if high else match["low_scale"]) or ""
    per, years = (Per.YEAR if last_scale.lower() == "lpa" else None), None
    if period := _PERIOD.match(text, end):
        end, (per, years) = period.end(), _period(period)
    return Amount(
        low,
        currencies[0] if currencies else None,
        per,
        text[begin:end].strip(),
        high,
        years,
        low_scale,
        currencies[1:],
        bool(plus),
        begin,
        end,
    )


def _is_range(match: re.Match[str], low: Decimal, high: Decimal, text: str) -> bool:
    """A range rises, and not steeply; "and" makes one only after "between"."""
    dash = match["dash"].strip().lower()
    if dash == "and" and not text[: match.start()][-40:].lower().rstrip().endswith("between"):
        return False
    steepest = 3 if match["dash"] == dash or dash in ("to", "and") else 2
    return low < high <= steepest * low


def _period(match: re.Match[str]) -> tuple[Per, int | None]:
    if match["unit"]:
        return PERIODS[match["unit"].lower()], None
    if match["word"]:
        return PERIOD_WORDS[match["word"].lower()], None
    count = (match["years"] or match["over"] or match["bare"] or match["four"]).lower()
    years = _COUNT[count] if count in _COUNT else int(count)
    return (Per.YEAR, None) if years <= 1 else (Per.GRANT, years)


def _number(digits: str, scale: Scale) -> Decimal:
    """`240.000` and `240,000` are thousands, `62,5k` and `1.250m` are decimals."""
    plain = re.sub(r"['’  ]", "", digits)
    marks = [character for character in plain if character in ".,"]
    if marks:
        head, _, tail = plain.rpartition(marks[-1])
        decimals = len(marks) == 1 or marks[-1] != marks[0]
        if len(tail) == 3 and (scale not in (Scale.M, Scale.CRORE, Scale.BN) or len(marks) > 1):
            decimals = False
        if len(marks) > 1 and len(set(marks)) == 1:
            decimals = False
        head = head.replace(".", "").replace(",", "")
        plain = f"{head}.{tail}" if decimals else head + tail
    return Decimal(plain) * FACTOR[scale]


def _no(why: Why) -> NotAmount:
    return NotAmount(why, MESSAGES[why])
