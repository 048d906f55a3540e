"""Which currency a printed symbol or code means."""

from __future__ import annotations

from negotiation.model.currencies import SIGNS

# fmt: off
CODES = frozenset(
    {
        "USD", "EUR", "GBP", "INR", "ILS", "SGD", "CAD", "AUD", "HKD", "BRL", "TWD",
        "CNY", "JPY", "KRW", "DKK", "SEK", "NOK", "ISK", "CHF", "PLN", "IDR", "AED",
        "SAR", "UYU", "VND", "MXN", "NZD", "ZAR", "THB", "MYR", "PHP", "CZK", "HUF",
        "RON", "BGN", "TRY", "ARS", "CLP", "COP", "PEN", "EGP", "QAR", "KWD", "BHD",
        "OMR", "NGN", "KES", "GHS", "MAD", "UAH", "PKR", "BDT", "LKR", "RSD", "GEL",
        "KZT", "CRC",
    }
)
# fmt: on

# Printed before (or after) an amount. `$`, `¥` and `kr` stand for themselves: the header or the
# place says which dollar, yen or crown is meant.
SYMBOLS: dict[str, str] = {
    "US$": "USD",
    "NT$": "TWD",
    "HK$": "HKD",
    "MX$": "MXN",
    "NZ$": "NZD",
    "CA$": "CAD",
    "AU$": "AUD",
    "SG$": "SGD",
    "R$": "BRL",
    "C$": "CAD",
    "A$": "AUD",
    "S$": "SGD",
    "CN¥": "CNY",
    "JP¥": "JPY",
    "RMB": "CNY",
    "NIS": "ILS",
    "Rs": "INR",
    "Rs.": "INR",
    "Rp": "IDR",
    "RM": "MYR",
    "zł": "PLN",
    "Kč": "CZK",
    "$": "$",
    "¥": "¥",
    "￥": "¥",
    "kr": "kr",
    "kr.": "kr",
    "Kr": "kr",
    "£": "GBP",
    "€": "EUR",
    "₹": "INR",
    "₪": "ILS",
    "₩": "KRW",
    "₫": "VND",
    "₱": "PHP",
    "฿": "THB",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "₨": "INR",
}
MARKS: dict[str, str] = {**SYMBOLS, **{code: code for code in CODES}}

DOLLARS = frozenset({"USD", "CAD", "AUD", "SGD", "HKD", "NZD", "TWD", "MXN"})
CROWNS = frozenset(SIGNS["kr"])
_CHOICES = {"$": DOLLARS, "¥": frozenset(SIGNS["¥"]), "kr": CROWNS}
_USUAL = {"$": "USD", "kr": "SEK"}


def settle(mark: str, local: str | None) -> str | None:
    """The ISO code of a mark of `MARKS`; `local` is the currency of its header or place.

    A bare `¥` with nothing to tell yuan from yen is None: it is never guessed.
    """
    choices = _CHOICES.get(mark)
    if choices is None:
        return mark
    return local if local in choices else _USUAL.get(mark)
