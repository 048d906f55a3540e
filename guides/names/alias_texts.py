"""A YAML text of aliases, as people put it beside their guides."""

from __future__ import annotations

from functools import lru_cache

from guides.data.word_lists import BadWordList, compose, entries, line, listed, table
from guides.names.aliases import Aliases
from guides.text.spelling import compact, words

_LISTS = ("common", "tails", "filler")
_SECTIONS = frozenset({"companies", "roles", "words", *_LISTS})
_ALL = "companies, roles, words, common, tails or filler"


@lru_cache(maxsize=8)  # a reload reads them again, and finds them as they were
def read_aliases(text: str) -> Aliases:
    """The aliases that a YAML text holds. Raises BadWordList, with the line at fault.

    Every scalar is taken as the words it is written with, so `no` and `63` need no quotes.
    """
    root = compose(text)
    if root is None:
        return Aliases()
    sections = entries(root, f"write sections: {_ALL}")
    for name, node in sections.items():
        if name not in _SECTIONS:
            raise BadWordList(f"there is no section {name!r}: write {_ALL}", line(node))
    short = table(sections.get("words"))
    common, tails, filler = (
        frozenset(compact(word) for word in listed(sections[name]))
        if name in sections
        else frozenset[str]()
        for name in _LISTS
    )
    return Aliases(
        table(sections.get("companies")),
        table(sections.get("roles")),
        {words(alias): words(phrase) for phrase, aliases in short.items() for alias in aliases},
        common,
        tails,
        filler,
    )
