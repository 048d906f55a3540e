"""Whether a header or a row's label is the name of a place, of a level, or of neither."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from guides.bands.cell_items import WORD
from guides.bands.headings import printed_currency, without_signs
from guides.bands.qualifying import is_no_label
from guides.data.header_words import NEUTRAL, PARTS, of_words
from guides.names import peers
from guides.names.levels import parse_span
from guides.names.places import read_label
from guides.text.currency import CODES
from guides.text.periods import blank_terms
from negotiation.model.common_words import is_common

_RANK = re.compile(
    r"(?i)(?:junior|entry|mid(?:-level|-senior)?|senior|staff|principal|lead|distinguished|intern|"
    r"graduate|associate|director|vp)\+?(?![\w-])"
)
_TIER = re.compile(r"(?i)(?:geo |location |pay )?(?:tier|zone|class|area) (?:\d|[A-F])\b")
# Ordinary words that stand beside the name of a place.
OF_PLACES = frozenset(
    """
    annual area areas base based center central centre cities city core currency day east
    employees engineering everywhere first greater gross group high hires home hour hq hub hubs
    in inner large local low main major metro mid month monthly near new non north of office
    offices on only or outer outside pay people per rest rural salary second site small south staff
    suburbs surrounding team teams the tier top town towns village week west within year yearly
    zone
    """.split()  # a column of words reads better than a list of strings
)
# Words of a header for the part of pay that stands beside the name of a place or a level.
_OF_PAY = re.compile(
    r"(?i)\b(?:base|basic|total|salar(?:y|ies)|comp(?:ensation)?|pay|wages?|bonus|equity|gross|annual|"
    r"yearly|ranges?|bands?)\b|\b(?-i:in|for) (?=[A-Z])"
)
_ABROAD = of_words(",".join(PARTS.values()))
_NEUTRAL = frozenset(NEUTRAL)
_CODES = re.compile(r"\([^()]*\)")
# "Leeds (GBP £)", not "UoP (gross, PLN/month)": what stands there is the currency and no more.
_NO_CURRENCY = re.compile(r"\([^()]*(?:\b(?![A-Z]{3}\b)[^\W\d_]+|/)[^()]*\)")
_LONGEST = 60


class Named(NamedTuple):
    """The place or the level that a header or a label surely names, as it prints it.

    `nameable`: it may be the name of one that nobody knows.
    """

    region: str | None = None
    level: str | None = None
    nameable: bool = False

    @property
    def sure(self) -> bool:
        """Whether it names a place or a level."""
        return self.region is not None or self.level is not None


NOBODY = Named()


@lru_cache(maxsize=2048)
def names_of_column(text: str) -> Named:
    """What a header or a label surely is: a place, or a level."""
    if not text or len(text) > _LONGEST or is_no_label(text):
        return NOBODY
    reading = read_label(text)
    if _TIER.match(text) is not None:
        return Named(region=text)
    if reading.named or reading.remote:
        if any(is_common(word) and word not in OF_PLACES for word in reading.unknown):
            return NOBODY  # "SF benchmark", "Home office budget"
        if reading.keys or reading.remote or not reading.unknown:
            return Named(region=text)
    if parse_span(text) is not None or _RANK.match(text) is not None:
        return Named(level=text)
    if printed_currency(text) is not None and _is_nameable(text) and not _NO_CURRENCY.search(text):
        return Named(region=text)
    return Named(nameable=True) if _is_nameable(text) else NOBODY


def without_pay(header: str) -> str:
    """A header without the words for its part of pay: "Base in Leeds" is one of Leeds, and
    "Gehalt EUR brutto/Monat" of nobody.
    """
    bare = _OF_PAY.sub("", header)
    if _ABROAD.search(bare.lower()) is not None:
        words = [word for word in blank_terms(bare)[0].split() if not _is_of_pay_abroad(word)]
        bare = " ".join(words)
    return " ".join(bare.split()).strip(" -–—:/,")


def _is_of_pay_abroad(word: str) -> bool:
    """Whether a word of a header in another language is of its pay, and no name."""
    lowered = word.lower().strip(" -–—:/,()[]")
    return _ABROAD.fullmatch(lowered) is not None or lowered in _NEUTRAL or word in CODES


def _is_nameable(text: str) -> bool:
    """Whether the words of a text, but for its currency, are no everyday ones, as names are not."""
    bare = without_signs(_CODES.sub(" ", text))
    words = [word for word in WORD.findall(bare) if word not in CODES]
    return (
        bool(words)
        and words[0][0].isupper()
        and not peers.is_known(" ".join(words))
        and not all(is_common(word.casefold()) for word in words)
    )
