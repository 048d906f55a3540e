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

from negotiation.money import round_half_up

LONGEST = 200  # characters of a single amount answer; more is a sentence, not an amount
LARGEST = Decimal(10) ** 12
MOST = 40  # amounts read from one text; nobody's offer has more
HOURS_PER_YEAR = 2080  # 52 weeks of 40 hours, the usual US convention


class Per(StrEnum):
    """What the words say an amount is paid per."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"
    GRANT = "grant"  # "over 4 years": the whole, see `Amount.years`


PER_YEAR: dict[Per, int] = {
    Per.YEAR: 1,
    Per.MONTH: 12,
    Per.WEEK: 52,
    Per.DAY: 260,  # 52 weeks of 5 days
    Per.HOUR: HOURS_PER_YEAR,
}


class Scale(StrEnum):
    """The multiplier the words state."""

    ONE = "one"
    K = "k"
    TEN_K = "10k"  # 万, in Chinese and Japanese amounts
    LAKH = "lakh"
    M = "m"
    CRORE = "crore"
    BN = "bn"


FACTOR: dict[Scale, int] = {
    Scale.ONE: 1,
    Scale.K: 1_000,
    Scale.TEN_K: 10_000,
    Scale.LAKH: 100_000,
    Scale.M: 1_000_000,
    Scale.CRORE: 10_000_000,
    Scale.BN: 1_000_000_000,
}


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

_CURRENCIES: dict[str, tuple[str, ...]] = {
    # Signs and words, likeliest currency first. "$" alone is anybody's dollar.
    "$": ("USD", "CAD", "AUD", "SGD", "HKD", "NZD", "TWD", "MXN"),
    "us$": ("USD",),
    "dollars": ("USD", "CAD", "AUD", "SGD", "HKD", "NZD", "TWD"),
    "dollar": ("USD", "CAD", "AUD", "SGD", "HKD", "NZD", "TWD"),
    "bucks": ("USD", "CAD", "AUD"),
    "£": ("GBP",),
    "pounds": ("GBP",),
    "pound": ("GBP",),
    "quid": ("GBP",),
    "€": ("EUR",),
    "euros": ("EUR",),
    "euro": ("EUR",),
    "₹": ("INR",),
    "rs": ("INR",),
    "rs.": ("INR",),
    "rupees": ("INR",),
    "kr": ("SEK", "NOK", "DKK"),
    "kr.": ("SEK", "NOK", "DKK"),
    "kronor": ("SEK",),
    "kroner": ("NOK", "DKK"),
    "¥": ("JPY", "CNY"),
    "yen": ("JPY",),
    "rmb": ("CNY",),
    "yuan": ("CNY",),
    "₩": ("KRW",),
    "won": ("KRW",),
    "₪": ("ILS",),
    "nis": ("ILS",),
    "shekels": ("ILS",),
    "zł": ("PLN",),
    "zl": ("PLN",),
    "zloty": ("PLN",),
    "kč": ("CZK",),
    "c$": ("CAD",),
    "ca$": ("CAD",),
    "a$": ("AUD",),
    "au$": ("AUD",),
    "nz$": ("NZD",),
    "s$": ("SGD",),
    "sg$": ("SGD",),
    "hk$": ("HKD",),
    "nt$": ("TWD",),
    "r$": ("BRL",),
    "reais": ("BRL",),
    "mx$": ("MXN",),
    "francs": ("CHF",),
    "fr.": ("CHF",),
    "₺": ("TRY",),
    "₱": ("PHP",),
    "₫": ("VND",),
    "円": ("JPY",),
    "元": ("CNY",),
    "฿": ("THB",),
    "₴": ("UAH",),
    "₦": ("NGN",),
    "rm": ("MYR",),
    "rp": ("IDR",),
    "dirhams": ("AED",),
    "dirham": ("AED",),
}
_ISO = (
    *("USD", "GBP", "EUR", "INR", "SEK", "NOK", "DKK", "ISK", "CHF", "CAD", "AUD", "NZD", "SGD"),
    *("HKD", "TWD", "JPY", "CNY", "KRW", "ILS", "PLN", "CZK", "HUF", "RON", "BGN", "BRL", "MXN"),
    *("ARS", "CLP", "COP", "PEN", "ZAR", "AED", "SAR", "QAR", "EGP", "KES", "NGN", "TRY", "PHP"),
    *("VND", "THB", "MYR", "IDR", "UAH", "PKR", "BDT"),
)
_CURRENCIES.update({code.lower(): (code,) for code in _ISO})

_SCALES: dict[str, Scale] = {
    "k": Scale.K,
    "thousand": Scale.K,
    "grand": Scale.K,
    "m": Scale.M,
    "mm": Scale.M,
    "mn": Scale.M,
    "mil": Scale.M,
    "mio": Scale.M,
    "million": Scale.M,
    "millions": Scale.M,
    "b": Scale.BN,
    "bn": Scale.BN,
    "billion": Scale.BN,
    "l": Scale.LAKH,
    "lac": Scale.LAKH,
    "lacs": Scale.LAKH,
    "lakh": Scale.LAKH,
    "lakhs": Scale.LAKH,
    "lpa": Scale.LAKH,
    "cr": Scale.CRORE,
    "crore": Scale.CRORE,
    "crores": Scale.CRORE,
    "万": Scale.TEN_K,
}

_PERIODS: dict[str, Per] = {
    "year": Per.YEAR,
    "yr": Per.YEAR,
    "y": Per.YEAR,
    "annum": Per.YEAR,
    "month": Per.MONTH,
    "mo": Per.MONTH,
    "mth": Per.MONTH,
    "m": Per.MONTH,
    "week": Per.WEEK,
    "wk": Per.WEEK,
    "day": Per.DAY,
    "d": Per.DAY,
    "hour": Per.HOUR,
    "hr": Per.HOUR,
    "h": Per.HOUR,
}
_PERIOD_WORDS: dict[str, Per] = {
    "annually": Per.YEAR,
    "annual": Per.YEAR,
    "yearly": Per.YEAR,
    "p.a.": Per.YEAR,
    "p.a": Per.YEAR,
    "pa": Per.YEAR,
    "p/a": Per.YEAR,
    "monthly": Per.MONTH,
    "p.m.": Per.MONTH,
    "pm": Per.MONTH,
    "pcm": Per.MONTH,
    "weekly": Per.WEEK,
    "pw": Per.WEEK,
    "daily": Per.DAY,
    "hourly": Per.HOUR,
    "ph": Per.HOUR,
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
_CURRENCY = _words(_CURRENCIES)
_SCALE = _words(_SCALES)
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
        (?:(?P<years>[0-9]{{1,2}})[ -]?(?:years?|yrs?|y)|(?P<unit>{_words(_PERIODS)})s?)
        |(?P<word>{_words(_PERIOD_WORDS)})
        |(?:over|across|for|vesting[ ]over|spread[ ]over)[ ](?:a[ ]|the[ ])?
         (?P<over>[0-9]{{1,2}}|two|three|four|five|six)[ -]?(?:years?|yrs?|y)(?:[ ]period)?
        |(?P<four>[0-9]{{1,2}})[ -]?(?:years?|yrs?)(?:[ ](?:total|grant|vest(?:ing)?))?
    ){_TAIL}\)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_COUNT = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
# What makes a number no amount of money. 401k is a US pension plan, not 401,000.
_UNIT = re.compile(
    r"[ -]?(?:%|percent\b|pct\b|x\b|×|days?\b|weeks?\b|months?\b|years?\b|yrs?\b|y\b"
    r"|shares?\b|options?\b(?![ ]*worth)|units?\b|rsus?\b|people\b|st\b|nd\b|rd\b|th\b|:[0-9])",
    re.IGNORECASE,
)
_PENSION = re.compile(r"401[ ]?\(?k\)?", re.IGNORECASE)
_NOTHING = re.compile(
    r"(?:none|no|nothing|nil|n/?a|zero|nope|not offered|-|–|—)[.!]?", re.IGNORECASE
)
_PERCENT = re.compile(
    r"(?<![0-9.,])([0-9]{1,3}(?:[.,][0-9]{1,2})?)[ ]?(?:%|percent\b|pct\b)", re.IGNORECASE
)


def normalise(text: str) -> str:
    """Full-width digits, odd spaces and compatibility signs as plain ones."""
    plain = unicodedata.normalize("NFKC", text)
    return plain.replace("\t", " ").replace("−", "-")


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
    if amount.currency or amount.scale is not Scale.ONE or amount.high or amount.per:
        return False
    return bool(_UNIT.match(text, match.end("low")))


def _amount(match: re.Match[str], text: str, before: re.Match[str] | None) -> Amount:
    low_scale = _SCALES.get((match["low_scale"] or "").lower(), Scale.ONE)
    high_scale = _SCALES.get((match["high_scale"] or "").lower(), Scale.ONE)
    low = _number(match["low"], low_scale)
    high = _number(match["high"], high_scale) if match["high"] else None
    if high is not None and not match["low_scale"] and low * FACTOR[high_scale] <= high:
        low, low_scale = low * FACTOR[high_scale], high_scale  # "240-260k"
    end, after, plus = match.end(), match["after"], match["open"]
    if high is not None and not _is_range(match, low, high, text):
        # "250k - 120k equity", "250k and 120k": two amounts, not one range.
        low_scale = _SCALES.get((match["low_scale"] or "").lower(), Scale.ONE)
        low, high = _number(match["low"], low_scale), None
        found = _CURRENCY_AFTER.match(text, match.end("low_end"))
        end, plus = found.end() if found else match.end("low_end"), None
        after = found["after"] if found else None
    sign = before["sign"] if before else after or ""
    begin = match.start() - len(before[0] if before else "")
    currencies = _CURRENCIES.get(sign.lower(), ())
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
        return _PERIODS[match["unit"].lower()], None
    if match["word"]:
        return _PERIOD_WORDS[match["word"].lower()], None
    count = (match["years"] or match["over"] or match["four"]).lower()
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
