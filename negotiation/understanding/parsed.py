"""All that was found in the tokens of a message, before it is cut into clauses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from negotiation.understanding.dates import When
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Company
from negotiation.understanding.quantities import Quantity
from negotiation.understanding.tokens import Token


@dataclass(frozen=True, slots=True)
class CompanySpan:
    """A company, or what may be one, at tokens `at` up to `to`."""

    company: Company
    at: int
    to: int
    sure: bool = True  # False: only its place in the sentence speaks for it


@dataclass(frozen=True, slots=True)
class Parsed:
    """All that was found in the tokens, each thing with its place."""

    tokens: Sequence[Token]
    taken: Sequence[bool]  # tokens of a quantity or a date
    marks: Sequence[Mark]
    quantities: Sequence[Quantity]
    whens: Sequence[When]
    companies: Sequence[CompanySpan]
