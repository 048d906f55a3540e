"""Words that mean something else than a name: ordinary English, and the talk of pay."""

from __future__ import annotations

from functools import cache

from guides.data.word_lists import FOLDER, plain_list

_FILE = FOLDER / "common_words.txt"
_LEAST_STEM = 3  # letters
# An ending that a form of a word has, and what its stem has in its place.
_ENDINGS: dict[str, tuple[str, ...]] = {
    "s": ("",),  # offers
    "es": ("",),  # matches
    "ies": ("y",),  # equities
    "d": ("",),  # moved
    "ed": ("",),  # offered
    "ied": ("y",),  # applied
    "ing": ("", "e"),  # offering, moving
    "ings": ("", "e"),  # earnings
    "r": ("",),  # manager
    "er": ("",),  # recruiter
    "rs": ("",),  # managers
    "ers": ("",),  # recruiters
    "ier": ("y",),  # easier
    "est": ("", "e"),  # lowest
    "iest": ("y",),  # easiest
    "ly": ("", "le"),  # yearly, reasonably
    "ily": ("y",),  # happily
    "ness": ("",),  # willingness
    "ment": ("",),  # statement
    "ments": ("",),
    "able": ("", "e"),  # negotiable
    "ability": ("",),
    "ation": ("", "e"),  # relocation
    "ations": ("", "e"),
}
_LONGEST_ENDING = max(map(len, _ENDINGS))
_DOUBLED = frozenset({"ed", "ing", "er", "ers", "est"})  # "topped", "biggest"
_BEGINNINGS = ("re", "un", "pre", "non", "over", "under", "mis", "out", "co", "multi", "semi")


@cache
def common_words() -> frozenset[str]:
    """The words of the table, without their forms."""
    return frozenset(plain_list(_FILE.read_text(encoding="utf-8")))


def is_common(word: str) -> bool:
    """Whether a word in small letters is an ordinary one, or a form of one: "redesigned"."""
    if _is_form(word):
        return True
    return word.startswith(_BEGINNINGS) and any(
        word.startswith(beginning) and _is_form(word[len(beginning) :])
        for beginning in _BEGINNINGS
        if len(word) - len(beginning) > _LEAST_STEM
    )


def _is_form(word: str) -> bool:
    table = common_words()
    if word in table:
        return True
    for length in range(1, min(_LONGEST_ENDING, len(word) - _LEAST_STEM) + 1):
        ending = word[-length:]
        instead = _ENDINGS.get(ending)
        if instead is None:
            continue
        stem = word[:-length]
        if any(stem + letter in table for letter in instead):
            return True
        if ending in _DOUBLED and stem[-1] == stem[-2] and stem[:-1] in table:
            return True
    return False
