"""What the sentences of a line say: of which figures, and in how many words."""

from __future__ import annotations

import re
from functools import lru_cache

# A sentence about the figures: "All figures are net", "Bands shown here were in force until May".
_STATES = re.compile(
    r"(?i)\b(?:figures?|amounts?|numbers|bands?|ranges?|salar(?:y|ies)|(?:base )?pay|rates?|values|"
    r"tables?|data|wages|everything|all of (?:this|it)|this page|these|they|those)\b"
    r"(?:(?!\bthan\b)[^.;:,()]){0,40}?"
    r"\b(?:is|are|was|were|shown|quoted|given|stated|expressed|in|have been|"
    r"converted|shows?|gives?|lists?|includes?|contains?|covers?|assumes?|reflects?|represents?|apply|"
    r"applies|holds?|counts?)\b"
    r"(?P<tail>[^;:()]{0,60})"
)
# One of these stands in every such sentence.
_FIGURES = (
    "figure", "amount", "number", "band", "range", "salar", "pay", "rate", "value", "table",
    "data", "wage", "everything", "all of", "this page", "these", "they", "those",
)  # fmt: skip
WORDS = re.compile(r"[^\W_]+")
# And not behind a day: "ab 1. Januar".
SENTENCE_ENDS = re.compile(r"(?<=[.!?])(?<!\b\d\.)(?<!\b\d\d\.)\s+(?=[A-Z(*])|;")
_FEW_WORDS = 12  # a line of no more words is a caption: all of it speaks of the table


@lru_cache(maxsize=1024)
def about_figures(text: str) -> tuple[tuple[str, str], ...]:
    """What a line says of the figures: the words from their name on, and those behind the verb."""
    lowered = text.lower()
    if not any(word in lowered for word in _FIGURES):
        return ()
    return tuple([(match[0], match["tail"]) for match in _STATES.finditer(text)])


@lru_cache(maxsize=1024)
def is_caption(text: str) -> bool:
    return len(WORDS.findall(text)) <= _FEW_WORDS
