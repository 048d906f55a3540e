"""Writes `negotiation/model/currencies.py` from CLDR: `python -m tests.currency_table`.

babel brings CLDR's data, `tests.currency_words` what it doesn't know. English names count for every
currency; another language's for the currencies of its own countries and for those that travel. The
coin alone ("Canadian *dollar*") is a name too, and its kin are those whose coin is called so.
"""

from __future__ import annotations

import json
import pickle
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path

import babel
from babel import Locale, localedata
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_precision, get_territory_currencies

from tests import currency_words as by_hand

TABLE = Path(__file__).parents[1] / "negotiation" / "model" / "currencies.py"
WIDEST = 100  # characters of a line, as in pyproject.toml
MOST_WORDS = 3  # of a name that somebody types
SCALES = range(1_000, 1_000_000_001)  # nobody is paid in trillions, whatever a billion is
TRAVELLED, ELSEWHERE = by_hand.TRAVELLED.split(), by_hand.ELSEWHERE.split()
LIKELIEST = (*TRAVELLED, *by_hand.HIRING.split(), *ELSEWHERE)
COIN_LAST, COIN_FIRST = by_hand.COIN_LAST.split(), by_hand.COIN_FIRST.split()
LANGUAGES = (*COIN_LAST, *COIN_FIRST, *by_hand.NO_SPACES.split())
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200e\u200f"))
_UNDIVIDED = str.maketrans("łøđßıəʻ", "lodsie'")  # accents that Unicode doesn't take apart
_WORDLIKE = re.compile(r"[^\W\d_]{1,2}")  # R5, Sr, VT: likelier a level, a rank, a state
_ACRONYM = re.compile(r"[A-Z]{2,}")  # the country in "SAE dirham" and "dirham ZEA"

TEXT = '''\
"""Every currency in circulation: how it is printed, and how people type it.

Written from CLDR by babel {babel}, with `make currencies`: change `tests/currency_words.py`, never
this file. To read a word, look in `SIGNS` as it was typed, then in `NAMES` in small letters. One
sign or name of several currencies lists them likeliest first; the row or the place decides.
"""

# Printed before the amount. A currency that is not here prints its code and a space.
SYMBOLS: dict[str, str] = {symbols}

# The digits after the point that each is written with; likeliest currency first.
DIGITS: dict[str, int] = {digits}

# Signs as they are printed.
SIGNS: dict[str, tuple[str, ...]] = {signs}

# In small letters: names with the country and without, ISO codes, signs that have letters; each
# with its accents and without. A name stands behind its amount, a code or a sign on either side.
NAMES: dict[str, tuple[str, ...]] = {names}

# Names that follow an amount as other words too ("250k all in", "90k PHP developer", "120k TL"):
# they tell no currency unless it is the one expected.
EVERYDAY: frozenset[str] = frozenset({everyday})

# Words and signs of scale, in small letters, and what they multiply by, likeliest first: `mil` is
# a million as English slang, a thousand in Spanish and Portuguese. `lpa` says "a year" too; lakhs
# and crores are counted in rupees and taka.
SCALES: dict[str, tuple[int, ...]] = {scales}
'''


def main() -> None:
    """Write the table."""
    TABLE.write_text(table(), encoding="utf-8")


def table() -> str:
    """The text of the table, formatted as ruff does."""
    return TEXT.format(
        babel=babel.__version__,
        symbols=_dict(by_hand.SYMBOLS),
        digits=_dict({code: get_currency_precision(code) for code in in_circulation()}),
        signs=_dict(signs()),
        names=_dict(names()),
        everyday=_set(by_hand.EVERYDAY.split()),
        scales=_dict(scales()),
    )


@cache
def in_circulation() -> Mapping[str, tuple[str, ...]]:
    """Each currency that is tender on the day, likeliest first, and the territories that use it.

    Raises `ValueError` where the order kept by hand is not of exactly these.
    """
    homes: dict[str, tuple[str, ...]] = {code: (home,) for code, home in by_hand.KEPT.items()}
    for territory in sorted(get_global("territory_currencies")):
        for code in get_territory_currencies(territory, by_hand.DAY, by_hand.DAY):
            homes[code] = (*homes.get(code, ()), territory)
    if unranked := homes.keys() ^ set(LIKELIEST):
        raise ValueError(f"no place in the order, or no currency: {sorted(unranked)}")
    return {code: homes[code] for code in LIKELIEST}


@cache
def signs() -> Mapping[str, tuple[str, ...]]:
    """Every sign, with the codes it may stand for."""
    found = cldr_signs()
    for sign, codes in _by_hand(by_hand.SIGNS, " ").items():
        found[sign] |= codes
    for code in sorted(found["$"]):
        found[f"{code}$"].add(code)  # CAD$ is typed as often as CA$
    for no_sign in by_hand.NO_SIGNS.split():
        del found[no_sign]
    return {sign: tuple(sorted(found[sign], key=LIKELIEST.index)) for sign in sorted(found)}


def cldr_signs() -> defaultdict[str, set[str]]:
    """The signs of each currency in the main languages and in the countries that use it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for code, homes in in_circulation().items():
        for locale in (*LANGUAGES, *_locales(homes)):
            sign = _visible(_symbols(locale).get(code, code)).replace(" ", "")
            if not (_WORDLIKE.fullmatch(sign) and code in ELSEWHERE):
                found[sign].add(code)
    for no_sign in ("", *LIKELIEST):
        found.pop(no_sign, None)
    return found


def names() -> dict[str, tuple[str, ...]]:
    """Every name; "kroner" is Norwegian before Swedish: called so at home comes first."""
    own, abroad = cldr_names()
    for name, codes in _by_hand(by_hand.NAMES, ", ").items():
        own[name] |= codes
    for code in in_circulation():
        own[code.lower()].add(code)
    for sign, likeliest in signs().items():
        if len(sign) > 1 and sign.lower() != sign.upper():
            own[sign.lower()].update(likeliest)
    for found in (own, abroad):
        for name in list(found):
            found[_without_accents(name)] |= found[name]
    for no_name in by_hand.NO_NAMES.split():
        abroad.pop(no_name)

    def unlikely(code: str) -> tuple[bool, bool, int]:
        return code in ELSEWHERE, code not in own[name], LIKELIEST.index(code)

    ranked = {}
    for name in sorted(own.keys() | abroad.keys()):
        ranked[name] = tuple(sorted(own[name] | abroad[name], key=unlikely))
    return ranked


def cldr_names() -> tuple[defaultdict[str, set[str]], defaultdict[str, set[str]]]:
    """Names in English and in the languages of its countries, then those in other languages."""
    own: defaultdict[str, set[str]] = defaultdict(set)
    abroad: defaultdict[str, set[str]] = defaultdict(set)
    kin: list[tuple[str, str]] = []
    for code, homes in in_circulation().items():
        at_home = {"en", *(locale.partition("_")[0] for locale in _locales(homes))}
        for language in LANGUAGES:
            for name in _names(code, language):
                if language in at_home:
                    own[name].add(code)
                elif code in TRAVELLED:
                    abroad[name].add(code)
                elif code not in ELSEWHERE:
                    kin.append((name, code))
    for name, code in kin:
        if name in own or name in abroad:
            abroad[name].add(code)
    return own, abroad


def scales() -> dict[str, tuple[int, ...]]:
    """Every word of scale; raises `ValueError` where languages disagree and no hand decided."""
    found = {word: tuple(factors) for word, factors in cldr_scales().items()} | by_hand.SCALES
    no_scales = by_hand.NO_SCALES.split(", ")
    disputed = [word for word, factors in found.items() if len(factors) > 1]
    if undecided := set(disputed) - by_hand.SCALES.keys():
        raise ValueError(f"languages disagree: {sorted(undecided)}")
    for word in list(found):
        for typed in (word.rstrip("."), _without_accents(word)):
            found.setdefault(typed, found[word])
    return {word: found[word] for word in sorted(found) if word not in no_scales}


def cldr_scales() -> dict[str, set[int]]:
    """What words and signs of scale multiply by, in small letters."""
    found: dict[str, set[int]] = defaultdict(set)
    for locale in (*LANGUAGES, "en_IN"):
        for plurals in Locale.parse(locale).compact_decimal_formats.values():
            for powers in plurals.values():
                for power, pattern in powers.items():
                    word, factor = _scale(int(power), pattern.pattern)
                    if word and factor in SCALES:
                        found[word].add(factor)
    return found


def _scale(power: int, pattern: str) -> tuple[str, int]:
    """Of 10,000 and "00 mil": mil, 1,000."""
    word = _visible(pattern.replace("'", "").replace("0", "")).lower()
    return word, power // 10 ** max(pattern.count("0") - 1, 0)


@cache
def _locale(name: str) -> Locale:
    """Each is asked about every currency."""
    return Locale.parse(name)


@cache
def _symbols(locale: str) -> Mapping[str, str]:
    """The symbols of a locale: its own, and those of the locale that it inherits from.

    To put together whatever else is said in either, as babel does, takes most of the time of all.
    """
    with open(localedata.resolve_locale_filename(locale), "rb") as file:
        own = pickle.load(file).get("currency_symbols", {})  # noqa: S301 - babel's own file
    return own if locale == "root" else {**_symbols(_parent(locale)), **own}


def _parent(locale: str) -> str:
    """As `localedata.load` has it."""
    if exception := get_global("parent_exceptions").get(locale):
        return str(exception)
    other_script = localedata._is_non_likely_script(locale)
    return "root" if other_script else locale.rpartition("_")[0] or "root"


@cache
def _locales(territories: tuple[str, ...]) -> tuple[str, ...]:
    """The locales of these territories: es_MX and yua_MX of Mexico."""
    ends = tuple(f"_{territory}" for territory in territories)
    return tuple(name for name in localedata.locale_identifiers() if name.endswith(ends))


@cache
def _names(code: str, language: str) -> frozenset[str]:
    """A currency's names in a language: one and several, with the country and without."""
    locale = _locale(language)
    counts = (None, 1, 2, 5, Decimal("1.5"))  # Polish has a form for each
    found: set[str] = set()
    for printed in {get_currency_name(code, count, locale) for count in counts}:
        name = re.sub(r" *\(.*\)", "", _visible(printed))
        words = name.split()
        found.add(name)
        if code in by_hand.RENEWED.split():
            words = [word for word in words if word.lower() not in by_hand.NEW.split()]
            found.add(" ".join(words))
        found.add(_coin(words, language))
    return frozenset(name.lower() for name in found if len(name.split()) <= MOST_WORDS)


def _coin(words: list[str], language: str) -> str:
    """The dollar of "Canadian dollar", "US-Dollar" and "dólar canadiense"."""
    words = [word for word in words if not _ACRONYM.fullmatch(word)]
    if language in COIN_LAST:
        return words[-1].rpartition("-")[2]
    return words[0] if language in COIN_FIRST else " ".join(words)


def _visible(text: str) -> str:
    """The text in its usual form, without marks of direction."""
    return unicodedata.normalize("NFKC", text.translate(_INVISIBLE)).strip()


def _without_accents(word: str) -> str:
    """The word as a keyboard of another country types it; in another script, as it is."""
    parts = unicodedata.normalize("NFD", word.translate(_UNDIVIDED))
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return bare if bare.isascii() else word


def _by_hand(lines: Iterable[tuple[str, str]], between: str) -> defaultdict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for codes, words in lines:
        for word in words.split(between):
            found[word].update(codes.split())
    return found


def _dict(entries: Mapping[str, str | int | tuple[str, ...] | tuple[int, ...]]) -> str:
    lines = [line for key, value in entries.items() for line in _entry(key, value)]
    return "\n".join(["{", *lines, "}"])


def _entry(key: str, value: str | int | tuple[str, ...] | tuple[int, ...]) -> Iterator[str]:
    """`    "kr": ("SEK", "NOK"),`, a code a line where it is too wide."""
    if not isinstance(value, tuple):
        yield f"    {_atom(key)}: {_atom(value)},"
        return
    atoms = [_atom(part) for part in value]
    line = f"    {_atom(key)}: ({', '.join(atoms)}{',' * (len(atoms) == 1)}),"
    if len(line) <= WIDEST:
        yield line
    else:
        yield f"    {_atom(key)}: ("
        yield from (f"        {atom}," for atom in atoms)
        yield "    ),"


def _set(words: Iterable[str]) -> str:
    return "\n".join(
        ["", "    {", *(f"        {_atom(word)}," for word in sorted(words)), "    }", ""]
    )


def _atom(value: str | int) -> str:
    return f"{value:_}" if isinstance(value, int) else json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    main()
