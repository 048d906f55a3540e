"""Whether a line that leads over to a table says what its figures are in words that are known.

"The union has asked for:", "Where we want to be:" make the figures other ones in words that nobody
has listed. Only a line of words that change nothing is no doubt: what the figures are called, whose
they are, where, and since when.
"""

from __future__ import annotations

import re
from functools import lru_cache

from guides.bands.lines_around import Said
from guides.bands.qualifying import Qualifier
from guides.bands.subject import Subject
from guides.data.lead_words import ENGLISH, NEUTRAL
from guides.data.lines_of_work import LINES_OF_WORK
from guides.data.title_words import LEVEL_WORDS
from guides.names.mentions import mentions
from guides.names.places import read_label
from guides.text.currency import CODES, MARKS, NAMED

# What a table is then said to be.
UNKNOWN_LEAD = "is led over to in words that are not understood"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_MONTH = re.compile(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q|fy|h)"
)
_WORK = frozenset(word for line in LINES_OF_WORK for name in line for word in name)


def doubt_of_lead(line: Said, about: Subject) -> Qualifier | None:
    """What is not understood of a line that leads over to a table."""
    if not line.lead or _is_known_but(line.text) <= _own(about.company, about.role):
        return None
    return Qualifier(line.text, UNKNOWN_LEAD)


@lru_cache(maxsize=1024)
def _is_known_but(text: str) -> frozenset[str]:
    """The words of a line in English that nobody knows; those of a place are known."""
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
    if not ENGLISH.intersection(words):
        return frozenset()
    strange = {word for word in words if not _is_known(word)}
    companies = {word.casefold() for _, _, name in mentions(text) for word in _WORD.findall(name)}
    return frozenset(strange.intersection(_without_places(text)) - companies)


def _without_places(text: str) -> set[str]:
    """The words of a text that are of no place."""
    return {
        part.casefold().replace("’", "'")
        for word in read_label(text).unknown
        for part in _WORD.findall(word)
    }


def _is_known(word: str) -> bool:
    return (
        word in NEUTRAL
        or word in LEVEL_WORDS
        or word in _WORK
        or word in NAMED
        or word.upper() in CODES
        or word.upper() in MARKS
        or _MONTH.fullmatch(word) is not None
        or (word.endswith(("s", "'s")) and word.rstrip("s").rstrip("'") in LEVEL_WORDS)
    )


@lru_cache(maxsize=64)
def _own(company: str, role: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(f"{company} {company}'s {role}"))
