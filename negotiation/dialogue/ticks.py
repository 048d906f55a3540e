"""The skills of a guide's arguments that somebody may truly have, to be ticked."""

from __future__ import annotations

import re

from negotiation.model.guide import Guide, PlaceholderKind

_MOST = 25
# Options that are blanks themselves, speak of offers, or are no skill: "X teams", "or Austin".
_NO_SKILL = re.compile(
    r"\b[XYZ]\b|^(?:or|and|e\.g|i\.e|specific|your|my|this|that|current|previous|other)\b|"
    r"\boffers?\b|\bcompan(?:y|ies)\b|\bcompetitors?\b|\bTC\b|"
    r"[$£€₹%,]|\b(?:millions?|billions?|petabytes?|sec)\b",
)


def tickable(guide: Guide | None) -> tuple[str, ...]:
    """The guide's bracketed choices, each once."""
    if guide is None:
        return ()
    sentences = [sentence for lever in guide.levers for sentence in lever.sentences]
    sentences += list(guide.strategy.sentences) if guide.strategy else []
    found: dict[str, str] = {}
    for sentence in sentences:
        for placeholder in sentence.placeholders:
            if placeholder.kind is not PlaceholderKind.PICK_LIST:
                continue
            for option in placeholder.options:
                name = " ".join(option.split())
                if 1 < len(name) <= 100 and _NO_SKILL.search(name) is None:
                    found.setdefault(name.casefold(), name)
    return tuple(found.values())[:_MOST]
