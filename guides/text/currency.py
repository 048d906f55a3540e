"""Which currency a printed sign, code or name means: the table of all of them, as guides use it."""

from __future__ import annotations

from functools import lru_cache

from negotiation.model.currencies import DIGITS, EVERYDAY, NAMES, SIGNS

# Codes that are words too ("ALL", "TOP", "AMD") are told from them by their capitals only where
# guides are known to print them.
_PRINTED_THOUGH_WORDS = frozenset({"GEL", "MAD", "PEN", "PHP", "RON", "TRY"})
CODES = frozenset(code for code in DIGITS if code.lower() not in EVERYDAY) | _PRINTED_THOUGH_WORDS

# Signs that are words in small letters or in capitals ("ft", "FT"), and none as they are printed.
_PRINTED_SIGNS = frozenset({"Ft", "TL"})

# Several currencies print these: the header, the place or the bands say which is meant.
_SHARED = {sign for sign, codes in SIGNS.items() if len(codes) > 1}
_ALSO_PRINTED = {
    "Kr": "kr",
    "Kr.": "kr",
    "kr.": "kr",
    "￥": "¥",
    "Rs.": "Rs",
    "₨": "Rs",
    "원": "KRW",
}
# Dirhams are printed alike in Morocco and in the Emirates: only the place tells them apart.
OF_PLACES: dict[str, tuple[str, ...]] = {"DH": ("MAD", "AED")}
# What a shared sign means where nothing says more. A `¥` that could be yuan or yen is never
# guessed, nor is a franc or a yuan's 元.
_USUAL = {"$": "USD", "£": "GBP", "C$": "CAD", "Rs": "INR", "kr": "SEK"}

# A sign or a code, as printed before or after an amount → its currency, or the sign itself where
# several share it.
MARKS: dict[str, str] = {
    **{code: code for code in CODES},
    **{
        sign: codes[0] if len(codes) == 1 else _ALSO_PRINTED.get(sign, sign)
        for sign, codes in SIGNS.items()
        if sign.casefold() not in EVERYDAY or sign in _PRINTED_SIGNS
    },
    **_ALSO_PRINTED,
    **dict.fromkeys(("DH", "Dh", "DHs"), "DH"),
}
# Names stand behind an amount: "120K euros", "95k eur".
NAMED: dict[str, tuple[str, ...]] = {
    name: codes for name, codes in NAMES.items() if name not in EVERYDAY
}

CROWNS = frozenset(SIGNS["kr"])
YENS = frozenset(SIGNS["¥"])
DOLLARS = frozenset(SIGNS["$"])


@lru_cache(maxsize=1024)
def settle(mark: str, local: str | None) -> str | None:
    """The ISO code of a mark of `MARKS`; `local` is the currency of its header or place.

    A sign that several currencies share, and nothing tells which, is None: it is never guessed.
    """
    choices = SIGNS.get(mark) or OF_PLACES.get(mark)
    if choices is None or len(choices) == 1:
        return mark if choices is None else choices[0]
    return local if local in choices else _USUAL.get(mark)


def is_shared(mark: str) -> bool:
    """Whether several currencies print the sign."""
    return mark in _SHARED or mark in OF_PLACES


def named(words: str) -> str | None:
    """The mark of the currency whose name, code or sign `words` are; None where they are none.

    A name of several currencies is none ("pesos" tells no country), but for "dollars".
    """
    mark = MARKS.get(words)
    if mark is not None:
        return mark
    codes = NAMED.get(words.casefold(), ())
    if len(codes) == 1:
        return codes[0]
    return "$" if codes[:1] == ("USD",) else None


def marks_of(code: str) -> tuple[str, ...]:
    """The codes and signs that an author who prints others too prints for `code` alone."""
    return _MARKS_OF.get(code, ())


_MARKS_OF: dict[str, tuple[str, ...]] = {}
for _sign, _mark in MARKS.items():
    _code = settle(_mark, None)
    if _code is not None and _mark not in {"$", "¥", "kr"}:
        _MARKS_OF[_code] = (*_MARKS_OF.get(_code, ()), _sign)
