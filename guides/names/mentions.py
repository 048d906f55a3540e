"""The employers that a sentence names."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate, islice
from typing import NamedTuple

from guides.data.employer_names import KNOWN
from guides.data.title_words import PLAIN_WORDS
from guides.names.employers import BY_FIRST_WORD, NameTable, by_first_word, plain_word
from guides.text import beside

# A word with a capital; what stands before it is looked at behind the capital, which is rarer.
_CAPITALISED = re.compile(r"[A-Z](?<![\w$£€.].)[\w&*+]*(?:[.'-]\w+)*(?!\w)")
# Names that begin otherwise.
_UNCAPITALISED = (
    "1Password", "10x", "3M", "monday.com", "mParticle", "dLocal", "eBay", "xAI", "a16z", "dbt",
)  # fmt: skip
# Small words inside names: "Bank of America", "SK hynix".
_SMALL_WORDS = frozenset(
    plain_word(word) for name in KNOWN for word in name.split()[1:] if word[0].islower()
)
_ABBREVIATED_MANY = re.compile(r"[A-Z]{2,5}s")  # "SAs" are architects, not SAS
_WORD_GAP = re.compile(r"[\s/\])]+")
_BEFORE_NAME = re.compile(
    r"(?i)(?:\b(?:at|from|with|versus|vs\.?|like|and|or|than|by|against|to|holding)|[/,(\[])\s?$"
)


class _Sought(NamedTuple):
    """Names by their first words, and what those that have no capital begin with."""

    names: NameTable
    small: tuple[str, ...]
    begins: re.Pattern[str]


@lru_cache(maxsize=64)
def _sought(more: frozenset[str]) -> _Sought:
    """What is looked for besides the list of employers."""
    first = {name.split()[0] for name in more if not name[0].isupper()}
    small = (*_UNCAPITALISED, *sorted(first))
    begins = re.compile(rf"(?<![\w$£€.])(?:{'|'.join(map(re.escape, small))})(?!\w)")
    return _Sought(by_first_word(more), small, begins)


def _beginnings(text: str, sought: _Sought) -> list[re.Match[str]]:
    """The words of a text that may begin a name, in order."""
    found = list(_CAPITALISED.finditer(text))
    if any(map(text.__contains__, sought.small)):
        found += sought.begins.finditer(text)
        found.sort(key=lambda match: match.start())
        ends = [0, *accumulate((match.end() for match in found), max)]
        found = [match for match, end in zip(found, ends, strict=False) if match.start() >= end]
    return found


@lru_cache(maxsize=256)  # a sentence is asked about twice: for its claims and its figures
def mentions(text: str, more: frozenset[str] = frozenset()) -> tuple[tuple[int, int, str], ...]:
    """`(start, end, name)` of every employer of the list, and of `more`, that a sentence names."""
    sought = _sought(more)
    unlisted = sought.names
    found: list[tuple[int, int, str]] = []
    done = 0
    for match in _beginnings(text, sought):
        start = match.start()
        first = match[0].lower().removesuffix("'s")
        entries = BY_FIRST_WORD.get(first)
        if unlisted and first in unlisted:
            entries = (*unlisted[first], *(entries or ()))
        if entries is None or start < done or _ABBREVIATED_MANY.fullmatch(match[0]):
            continue
        longest = max(len(entry) for entry in entries) if unlisted else len(entries[0])
        ahead = _WORD_GAP.split(beside.behind(text, start), maxsplit=longest)
        words = tuple([plain_word(word) for word in ahead[:longest]])
        entry = next((known for known in entries if words[: len(known)] == known), None)
        if entry is None or not all(
            word[:1].isupper() or not word[:1].isalpha() or plain_word(word) in _SMALL_WORDS
            for word in ahead[1 : len(entry)]
        ):
            continue  # "Deep instinct" begins a sentence and is no company
        ordinary = len(entry) == 1 and first in PLAIN_WORDS
        if ordinary and not _BEFORE_NAME.search(beside.before(text, start)):
            continue
        end = match.end() if len(entry) == 1 else _end_of(text, start, len(entry))
        found.append((start, end, text[start:end].removesuffix("'s")))
        done = end
    return tuple(found)


_PRINTED = re.compile(r"\S+")
_WORD = re.compile(r"[\w&*+.'-]*\w\+?")


def _end_of(text: str, start: int, words: int) -> int:
    *_, last = islice(_PRINTED.finditer(text, start), words)
    word = _WORD.match(last[0])
    return last.start() + len(word[0] if word is not None else last[0])
