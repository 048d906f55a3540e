"""The words of amounts: currencies, scales and periods, as people write them."""

from __future__ import annotations

from enum import StrEnum

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


CURRENCIES: dict[str, tuple[str, ...]] = {
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
CURRENCIES.update({code.lower(): (code,) for code in _ISO})

SCALES: dict[str, Scale] = {
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

PERIODS: dict[str, Per] = {
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
PERIOD_WORDS: dict[str, Per] = {
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
