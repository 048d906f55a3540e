"""What stands beside a figure in a cell and leaves it what it is, taken out of its text.

"(1.0 FTE)", "before tax", "excl. holiday allowance", "+ super": base pay without its extras is base
pay. A total without one of its parts is none, so there they stay.
"""

from __future__ import annotations

from typing import NamedTuple

from guides.data.beside_figures import APART, BEFORE_TAX, FULL_TIME, ON_TOP
from guides.text.late import Late
from negotiation.model.guide import Component

_SAME = Late(rf"(?i)(?<![\w.,])(?:{'|'.join((*FULL_TIME, *BEFORE_TAX))})(?!\w)")
_SHARE = r"(?:\d{1,2}(?:[.,]\d+)? ?% )?"
_EXTRA = rf"{_SHARE}(?:the |an? )?(?:{'|'.join(ON_TOP)})(?!\w)"
_APART = Late(
    rf"(?i)(?:(?<!\w)(?:{'|'.join(APART)})\.? |\+ ?){_EXTRA}"
    rf"(?:(?:,| and| &| und| et| y| e| en) {_EXTRA})*"
)
# One of these stands in each, in small letters.
_ONE_OF = (
    "fte", "tax", "steuer", "imp", "skatt", "ex", "with", "not inc", "plus ", "+", "on top",
    "hors ", "sans ", "ohne ", "zzgl", "zonder ", "sin ", "senza ", "sem ", "ut", "uden ",
)  # fmt: skip


class Bare(NamedTuple):
    """A text without such words, in their places spaces, and the words."""

    text: str
    words: tuple[str, ...] = ()


def without_words(text: str, component: Component) -> Bare:
    """The text of a cell without the words that change nothing of its figure."""
    if not any(map(text.lower().__contains__, _ONE_OF)):
        return Bare(text)
    words: list[str] = []
    for pattern in (_SAME, _APART) if component is Component.BASE else (_SAME,):
        for match in pattern.finditer(text):
            words.append(match[0].strip())
        text = pattern.sub(lambda match: " " * len(match[0]), text)
    return Bare(text, tuple(words))
