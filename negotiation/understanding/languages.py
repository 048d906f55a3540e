"""In which language a message is written, where it is none that is read."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from negotiation.understanding.message import Language
from negotiation.understanding.text import fold
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.languages import ENGLISH, SMALL, TELLING

_ANY = frozenset[str]().union(*TELLING.values())
_TELLING = 2  # words that tell a language by themselves
_SMALL = 2  # articles and prepositions that do it beside one of them


def language_of(tokens: Sequence[Token]) -> Language | None:
    """The language; None for English, and where too little is said to tell."""
    typed = [token.text for token in tokens if token.kind is Kind.WORD]
    if _is_foreign_script(typed):
        return Language.SCRIPT
    said = set(map(fold, set(typed)))
    if said.isdisjoint(_ANY):
        return None
    weighed = [(_weight(said, language.value), language) for language in Language]
    most, language = max(weighed, key=lambda one: one[0])
    return language if most > len(said & ENGLISH) else None


def _weight(said: set[str], language: str) -> int:
    """How many words of a language there are; 0 where too few of them tell it."""
    telling = len(said & TELLING.get(language, frozenset()))
    small = len(said & SMALL.get(language, frozenset()))
    enough = telling >= _TELLING or (telling and small >= _SMALL)
    return telling + small if enough else 0


def _is_foreign_script(words: Iterable[str]) -> bool:
    """Whether most letters are of another script than ours: Cyrillic, Han, Devanagari."""
    text = "".join(words)
    if text.isascii():
        return False
    letters = [one for one in text if one.isalpha()]
    foreign = sum(not unicodedata.name(one, "").startswith("LATIN") for one in letters)
    return 2 * foreign > len(letters)
