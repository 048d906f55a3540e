"""The candidate's own words, made fit to stand in a sentence.

They are trimmed to one line, freed of markdown, brackets and links, cut only where a clause
ends, and every number in them is recorded as theirs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from negotiation.model.currencies import SCALES, SIGNS
from negotiation.model.figures import Computed, Figure, Source
from negotiation.model.phrase import Amount, Phrase

# Words that `tidy` would leave as they are: most names, most of the time.
_CLEAN = re.compile(
    r"(?:[A-Za-z0-9$£€%+/&'’]+(?:(?: |, ?|-)(?=[A-Za-z0-9$£€%])|\.(?=[A-Za-z0-9])|$))+"
)
_LINK = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)
# Emoji, flags and their modifiers: no part of a business letter.
_PICTURES = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u20e3]+")
_BOLD = str.maketrans(dict.fromkeys('[]{}<>|*~`\\"“”„«»@^', None) | {"_": " "})
_BULLET = re.compile(r"^(?:[-–—•>#+]+\s*|\d{1,2}[.)]\s+)+")
# What a template leaves behind: [metric], {name}, <company>, $X, XX%, X years, ___, TBD.
_TEMPLATE = re.compile(
    r"\[[^\]]*\]|\{[^}]*\}|<[A-Za-z][^>]*>|[$£€₹]\s?\[?[XYZN]{1,3}\b|\b[XYZ]{1,3}\s?%|\bX{1,3}\+?"
    r"\s(?:years?|months?|people|users|engineers|reports|million|k)\b|_{2,}|\bT(?:BD|K|ODO)\b"
)
_NUMBER = re.compile(
    r"(?P<sign>(?:(?:\b(?:US|S|C|A|HK|NT|R))?\$|[£€₹₪¥]|\b(?:USD|GBP|EUR|INR|ILS|SGD|CAD|AUD|CHF|SEK|"
    r"NOK|DKK|PLN|JPY|CNY|BRL|HKD|TWD|CZK)\s?)?)"
    r"(?P<digits>\d[\d,]*(?:\.\d+)?)(?:\s?(?P<scale>(?:bn|[kKmMB])\b|million\b|billion\b|lakhs?\b|"
    r"L\b|crores?\b|Cr\b))?(?P<after>\s?(?:%|percent\b|per cent\b|[x×]\b|×))?"
)
# Words that promise more and must not end a clause; where the rest was cut off, a preposition is
# one of them, and where it was not ("the scheduler that it samples with") it belongs there.
_LOOSE_WORD = re.compile(r"(?:[\s,;]+(?:and|or|but|the|an?|because|which|that))+$", re.IGNORECASE)
_LOOSE_END = re.compile(
    r"(?:[\s,;]+(?:and|or|but|with|the|an?|of|to|for|by|in|on|at|from|as|because|which|that))+$",
    re.IGNORECASE,
)
_NO_NAMES = frozenset(
    {"a", "an", "and", "at", "for", "in", "none", "of", "on", "or", "the", "to", "with"}
)


def is_template(words: str) -> bool:
    """Whether the words still hold a blank that was meant to be filled in."""
    return _TEMPLATE.search(words) is not None


def tidy(words: str) -> str:
    """One line, no control or hidden characters, no markdown, brackets, quotes or links."""
    if _CLEAN.fullmatch(words):
        return words
    text = "".join(
        " " if unicodedata.category(mark) in ("Cc", "Zl", "Zp") else mark
        for mark in words
        if unicodedata.category(mark) not in ("Cf", "Cs", "Co", "Cn")
    )
    text = _PICTURES.sub(" ", _LINK.sub("", text))
    text = re.sub(r"<\s?(?=\d)", "under ", text)
    text = re.sub(r">\s?(?=\d)", "over ", text)
    text = re.sub(r"(?<![A-Za-z])#+", "", text.translate(_BOLD))
    text = _BULLET.sub("", " ".join(text.split()))
    text = re.sub(r"([.!?,;:])(?:\s*[.!?,;:])+", r"\1", text)
    return re.sub(r"\s+([.!?,;:])", r"\1", text).strip(" ,;:–—-")


def clause(words: str, limit: int) -> str:
    """`tidy` words of at most `limit` characters, cut only where a clause ends.

    Empty where no clause ends within the limit, or nothing but punctuation is left.
    """
    text = tidy(words)
    loose = _LOOSE_WORD
    if len(text) > limit:
        ends = [found.start() for found in re.finditer(r"[.!?;]\s|, ", text[: limit + 1])]
        text = text[: ends[-1]] if ends else ""
        loose = _LOOSE_END
    text = loose.sub("", text.rstrip(" .,;:–—-")).rstrip(" .,;:–—-")
    return text if any(mark.isalnum() for mark in text) else ""


@lru_cache(maxsize=500)  # a plan names its company and its role dozens of times
def label(words: str, limit: int = 60) -> str:
    """A name: `tidy`, without parenthesised asides, whole words within `limit`.

    Empty where it is no name: a blank of a template, an amount, nothing but marks.
    """
    if is_template(words):
        return ""
    text = re.sub(r"\s*\([^()]*\)", "", tidy(words)).strip(" ,;:–—-()") or tidy(words)
    if len(text) > limit:
        text = text[:limit].rsplit(" ", 1)[0].rstrip(" ,;:–—-/&")
    text = text.rstrip(".!?… ") if len(text) > 1 else text
    if len(text.split()) > 6 and re.search(r"[.!?]\s", text):
        return ""  # sentences, not a name
    text = _LOOSE_END.sub("", text).rstrip(" ,;:–—-/&")
    if text.casefold() in _NO_NAMES:
        return ""
    sums = any(
        amount.figure.unit != "units" or amount.figure.value >= 1000 for amount in _amounts_in(text)
    )
    return text if any(mark.isalnum() for mark in text) and not sums else ""


def _amounts_in(words: str) -> tuple[Amount, ...]:
    """Every number in the words."""
    return marked(words, Computed("as written")).amounts


def marked(words: str, source: Source, known: Sequence[Figure] = ()) -> Phrase:
    """The words with every number in them recorded: as the known figure it is, or `source`."""
    parts: list[str | Amount] = []
    at = 0
    for found in _NUMBER.finditer(words):
        figure = _figure(found, source)
        if figure is None:
            continue
        same = next((k for k in known if (k.value, k.unit) == (figure.value, figure.unit)), figure)
        parts += [words[at : found.start()], Amount(found[0], same)]
        at = found.end()
    return Phrase((*[part for part in parts if part], words[at:]))


def _figure(found: re.Match[str], source: Source) -> Figure | None:
    try:
        value = Decimal(found["digits"].replace(",", ""))
    except InvalidOperation:
        return None
    if found["scale"]:
        value *= SCALES[found["scale"].lower()][0]
    after = (found["after"] or "").strip()
    sign = found["sign"].strip()
    if after in ("x", "×"):
        unit = "×"
    elif after:
        unit = "%"
    elif sign:
        unit = SIGNS.get(sign, (sign,))[0]
    else:
        unit = "units"
    return Figure(value, unit, source)
