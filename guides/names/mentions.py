"""The employers that a sentence names."""

from __future__ import annotations

import re
from functools import lru_cache

from guides.data.employer_names import KNOWN
from guides.data.title_words import PLAIN_WORDS
from guides.names.employers import BY_FIRST_WORD, NameTable, by_first_word, plain_word

_CAPITALISED = (
    r"(?<![\w$£€.])(?:[A-Z][\w&*+]*(?:[.'-]\w+)*|1Password|10x|3M|monday\.com|mParticle|"
    r"dLocal|eBay|xAI|a16z|dbt"
)
# Small words inside names: "Bank of America", "SK hynix".
_SMALL_WORDS = frozenset(
    plain_word(word) for name in KNOWN for word in name.split()[1:] if word[0].islower()
)
_ABBREVIATED_MANY = re.compile(r"[A-Z]{2,5}s")  # "SAs" are architects, not SAS
_WORD_GAP = re.compile(r"[\s/\])]+")
_BEFORE_NAME = re.compile(
    r"(?i)(?:\b(?:at|from|with|versus|vs\.?|like|and|or|than|by|against|to|holding)|[/,(\[])\s?$"
)


@lru_cache(maxsize=64)
def _sought(more: frozenset[str]) -> tuple[re.Pattern[str], NameTable]:
    """What a name may begin with, and `more` by their first words."""
    small = sorted({re.escape(name.split()[0]) for name in more if not name[0].isupper()})
    return re.compile("|".join([_CAPITALISED, *small]) + r")(?!\w)"), by_first_word(more)


@lru_cache(maxsize=256)  # a sentence is asked about twice: for its claims and its figures
def mentions(text: str, more: frozenset[str] = frozenset()) -> tuple[tuple[int, int, str], ...]:
    """`(start, end, name)` of every employer of the list, and of `more`, that a sentence names."""
    pattern, unlisted = _sought(more)
    found: list[tuple[int, int, str]] = []
    done = 0
    for match in pattern.finditer(text):
        start = match.start()
        first = match[0].lower().removesuffix("'s")
        entries = BY_FIRST_WORD.get(first)
        if unlisted and first in unlisted:
            entries = (*unlisted[first], *(entries or ()))
        if entries is None or start < done or _ABBREVIATED_MANY.fullmatch(match[0]):
            continue
        longest = max(len(entry) for entry in entries) if unlisted else len(entries[0])
        ahead = _WORD_GAP.split(text[start : start + 60], maxsplit=longest)
        words = tuple([plain_word(word) for word in ahead[:longest]])
        entry = next((known for known in entries if words[: len(known)] == known), None)
        if entry is None or not all(
            word[:1].isupper() or not word[:1].isalpha() or plain_word(word) in _SMALL_WORDS
            for word in ahead[1 : len(entry)]
        ):
            continue  # "Deep instinct" begins a sentence and is no company
        ordinary = len(entry) == 1 and first in PLAIN_WORDS
        if ordinary and not _BEFORE_NAME.search(text[max(0, start - 9) : start]):
            continue
        end = match.end() if len(entry) == 1 else _end_of(text, start, len(entry))
        found.append((start, end, text[start:end].removesuffix("'s")))
        done = end
    return tuple(found)


def _end_of(text: str, start: int, words: int) -> int:
    end = start
    for match in re.finditer(r"\S+", text[start : start + 80]):
        words -= 1
        if words == 0:
            word = re.match(r"[\w&*+.'-]*\w\+?", match[0])
            return start + match.start() + (len(word[0]) if word is not None else len(match[0]))
        end = start + match.end()
    return end
