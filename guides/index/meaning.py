"""What words are found to mean, before overlaps are settled."""

from __future__ import annotations

from typing import NamedTuple

from negotiation.model.facts import Certainty, Named, NameKind


class Meaning(NamedTuple):
    """What a phrase is the name of; see `NameSpan`."""

    kind: NameKind
    key: str
    name: str
    certainty: Certainty
    others: tuple[Named, ...] = ()
    common: bool = False


class Span(NamedTuple):
    """Words `start` to `end` (excluded) of a message and what they mean."""

    start: int
    end: int
    meaning: Meaning
