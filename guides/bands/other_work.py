"""Whether a heading over a table says that its pay is of another line of work than the guide's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from guides.data.lines_of_work import LINES_OF_WORK
from guides.text.spelling import printed_words

_AND = re.compile(r"(?i)[,&/+]|\band\b")
# Words of a heading that name no work.
_BESIDE_WORK = frozenset(
    """
    a all annual band bands base compensation department employees for function grades group hires
    in job jobs level levels of only org our pay people positions ranges role roles salaries salary
    staff team teams the track
    """.split()  # a column of words reads better than a list of strings
)


@lru_cache(maxsize=1024)
def is_of_other_work(heading: str, role: str) -> bool:
    """Whether a heading names lines of work, and the role's is none of them."""
    named = [_lines_named(part) for part in _AND.split(heading)]
    own = set(printed_words(role))
    return all(named) and not any(own & _words_of(line) for lines in named for line in lines)


# Of those that learn the work of the guide, a row may say so itself.
_OF_ANY_WORK = re.compile(r"(?i)\b(?:interns?|trainees?|executives?|officers?|founders?|admins?)\b")


def is_other_job(title: str, role: str) -> bool:
    """Whether a row's job is of another line of work: "Driver" in a guide for engineers."""
    if _OF_ANY_WORK.search(title) is not None:
        return False
    return is_of_other_work(title, role) or is_of_other_work(f"{title}s", role)


def _lines_named(text: str) -> list[frozenset[tuple[str, ...]]]:
    """The lines of work that a text names and says no more than that."""
    name = tuple([word for word in printed_words(text) if word not in _BESIDE_WORK])
    return [line for line in LINES_OF_WORK if name in line]


def _words_of(line: Iterable[tuple[str, ...]]) -> set[str]:
    """The words that a role of a line of work has: "designers", and "designer"."""
    words = {word for name in line for word in name}
    return words | {word.removesuffix("s") for word in words}
