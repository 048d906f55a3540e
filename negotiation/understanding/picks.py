"""Which entries of the list on screen a message names, and which it denies."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.message import Picked
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.text import fold
from negotiation.understanding.words.answers import (
    DENIED_BEHIND,
    OF_ANY_SKILL,
    UNTICKED,
    WRONG_NUMBER,
)

_LEAST = 4  # letters of a word that may stand for a whole entry
_NO = frozenset("not no never dont didnt havent without except nicht nie kein keine".split())
_TURN = frozenset("only but just yes and aber sondern".split())
_REST = ("the rest", "the others", "the other ones", "anything else", "others")
_NOT_REST = Phrases(f"{no} {rest}" for no in ("no to", "not") for rest in _REST)


def picked_in(said: Sequence[str], options: Sequence[str]) -> tuple[Picked, ...]:
    """The entries named, in the list's order; a word that only one entry has names it."""
    if not options or not said:
        return ()
    split = [_words(option) for option in options]
    found: list[Picked] = []
    for index, words in enumerate(split):
        own = {
            word
            for word in words
            if len(word) >= _LEAST
            and (word not in OF_ANY_SKILL or len(said) == 1)
            and sum(word in other for other in split) == 1
        }
        at = _whole(said, words)
        if at is None:
            at = next((spot for spot, word in enumerate(said) if word in own), None)
        if at is not None:
            found.append(Picked(index, denied=_denied(said, at)))
    return tuple(found)


def _words(option: str) -> list[str]:
    return [word for word in fold(option.replace("-", " ").replace("/", " ")).split() if word]


def _whole(said: Sequence[str], words: Sequence[str]) -> int | None:
    for at in range(len(said) - len(words) + 1):
        if list(said[at : at + len(words)]) == list(words):
            return at
    return None


def _denied(said: Sequence[str], at: int) -> bool:
    """Whether a "not" governs the word: up to a turn such as "only" or "but"; or it follows:
    "diffusion not really".
    """
    behind = (at + 1, at + 2)  # "video models nope"
    if any(tuple(said[spot : spot + len(no)]) == no for spot in behind for no in DENIED_BEHIND):
        return True
    for word in reversed(said[max(0, at - 5) : at]):
        if word in _NO:
            return True
        if word in _TURN:
            return False
    return False


@called_by(_NOT_REST)
def denies_rest(said: Sequence[str]) -> bool:
    """ "No to the rest"."""
    return _NOT_REST.stand_in(said)


_UNTICKED = Phrases(UNTICKED)


@called_by(_UNTICKED)
def unticks(said: Sequence[str]) -> bool:
    """ "No, not that one", "take that back", "never did that": what was ticked is not true."""
    return _UNTICKED.stand_in(said)


def denied_numbers(said: Sequence[str]) -> tuple[Picked, ...]:
    """ "Not 2", "2 was wrong", "not 2, 3": the numbers taken back, and those beside them."""
    numbers = [at for at, word in enumerate(said) if word.isdigit() and len(word) <= _DIGITS]
    denied = [at for at in numbers if _is_taken_back(said, at)]
    if not denied:
        return ()
    plain = {*map(str, range(100)), *_BESIDE_NUMBERS, *_NO}
    rest = numbers if plain.issuperset(said) else denied
    return tuple(Picked(int(said[at]) - 1, denied=at in denied) for at in rest if said[at] != "0")


def _is_taken_back(said: Sequence[str], at: int) -> bool:
    before = [word for word in said[max(0, at - 3) : at] if word not in ("number", "nr", "the")]
    behind = tuple(said[at + 1 : at + 3])
    return (before[-1:] != [] and before[-1] in _NOT) or behind in WRONG_NUMBER


_DIGITS = 2
_NOT = frozenset("not nicht scratch remove untick undo".split())
_BESIDE_NUMBERS = frozenset("and number numbers nr but only just sorry oops i meant its".split())


def numbers_in(said: Sequence[str]) -> tuple[int, ...]:
    """ "1 2", "1, 3 and 4": nothing but numbers of the list."""
    numbers: list[int] = []
    for word in said:
        if word.isdigit() and len(word) <= 2:
            numbers.append(int(word))
        elif word not in ("and", "number", "numbers", "no", "nr", "option", "options"):
            return ()
    return tuple(numbers)
