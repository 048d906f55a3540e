"""All that was found in the tokens of a message, before it is cut into clauses."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, compress

from negotiation.model.record import record
from negotiation.understanding.called import Called, readers_called
from negotiation.understanding.dates import When
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Company
from negotiation.understanding.quantities import Quantity
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.cues import Cue


@record(frozen=True, slots=True)
class CompanySpan:
    """A company, or what may be one, at tokens `at` up to `to`."""

    company: Company
    at: int
    to: int
    sure: bool = True  # False: only its place in the sentence speaks for it


_SPOKEN = (Kind.WORD, Kind.NUMBER)  # of what is no sign and no end of a line


class Words:
    """The norms of a message's tokens, and its words in both directions, laid out once.

    Up to `counts[at]` words stand in front of token `at`: what stands around a token is a slice.
    What is not in `said` or among the `cues` need not be looked for in any clause, nor amounts
    where there are no `figures` or days where nothing is `dated`; and a reader that says what it
    needs need not be asked if it is not `called`.
    """

    __slots__ = (
        "backward", "called", "counts", "cues", "dated", "figures", "forward", "labels", "norms",
        "said", "spoken",
    )  # fmt: skip

    def __init__(
        self,
        tokens: Sequence[Token],
        marks: Sequence[Mark],
        quantities: Sequence[Quantity] = (),
        whens: Sequence[When] = (),
    ) -> None:
        is_word = [token.kind is Kind.WORD for token in tokens]
        self.norms = tuple([token.norm for token in tokens])
        self.spoken = [token.kind in _SPOKEN for token in tokens]
        self.counts = (0, *accumulate(is_word))
        self.forward = tuple(compress(self.norms, is_word))
        self.backward = self.forward[::-1]
        self.said = frozenset(self.norms)
        self.cues = frozenset([mark.cue for mark in marks])
        self.called: Called = readers_called(self.said, self.cues) if self.said else frozenset()
        self.figures, self.dated = bool(quantities), bool(whens)
        self.labels = {mark.to: mark.value for mark in marks if mark.cue is Cue.PART}


@record(frozen=True, slots=True)
class Parsed:
    """All that was found in the tokens, each thing with its place."""

    tokens: Sequence[Token]
    taken: Sequence[bool]  # tokens of a quantity or a date
    marks: Sequence[Mark]
    quantities: Sequence[Quantity]
    whens: Sequence[When]
    companies: Sequence[CompanySpan]
    words: Words
