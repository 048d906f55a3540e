"""Whether pay is an employee's: columns that say how people are employed, and headers that do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from guides.bands.headings import BRACKETS, Heading
from guides.bands.qualifying import Qualifier, qualifier
from guides.data.employment import BESIDE, EMPLOYED, HEADERS
from guides.text.periods import blank_terms
from negotiation.model.guide import Component

_PIECES = re.compile(r"\s*(?:[,;/+()&–—]|\s-\s)\s*")
_WORD = re.compile(r"[^\W_]+")
_FULL_TIME = re.compile(
    r"100 ?%|(?:3[5-9]|4[0-8])(?:[.,]5)? ?-?(?:h|hours|std\.?|stunden|uur|heures)"
)
_GROSS = re.compile(r"(?i)\b(?:gross|brutt?o|brut|lordo)\b")
_CONTRACT = "is for contract work"


def is_of_employment(header: str) -> bool:
    """Whether a column says how people are employed."""
    return header.casefold().strip(" :?") in HEADERS


@lru_cache(maxsize=1024)
def is_employed(text: str) -> bool:
    """Whether words say that somebody is an employee, and no more."""
    pieces = [piece for piece in _PIECES.split(text.casefold()) if piece]
    known = [piece for piece in pieces if piece in EMPLOYED or _FULL_TIME.fullmatch(piece)]
    rest = [piece for piece in pieces if piece not in known]
    return bool(known) and all(BESIDE.issuperset(_words(piece)) for piece in rest)


def _words(text: str) -> Iterable[str]:
    return _WORD.findall(blank_terms(text)[0])


def doubt_of_employment(cell: str) -> Qualifier | None:
    """What a cell says of how people are employed, where it is not as an employee."""
    if not cell or is_employed(cell):
        return None
    return qualifier(cell) or Qualifier(cell, "is for a kind of employment that is not known")


def with_employment(headings: list[Heading]) -> list[Heading]:
    """The headings with those that say who is paid and not which part of pay, as base pay.

    "UoP (PLN brutto/mies.)", or "CLT" beside "PJ".
    """
    contract = any(_is_on_contract(one.text) for one in headings)
    return [_as_base(one) if _is_of_employees(one, contract) else one for one in headings]


def _is_of_employees(one: Heading, contract: bool) -> bool:
    if one.priced or one.label is not None or one.end is not None:
        return False
    aside = BRACKETS.search(one.text)
    told = aside is not None and bool(
        one.currency or one.per or one.term or one.scale or _GROSS.search(aside[0])
    )
    return (contract or told) and is_employed(BRACKETS.sub(" ", one.text).strip())


@lru_cache(maxsize=1024)
def _is_on_contract(header: str) -> bool:
    found = qualifier(header)
    if found is not None and found.says == _CONTRACT:
        return True
    bare = qualifier(BRACKETS.sub(" ", header))
    return bare is not None and bare.says == _CONTRACT


def _as_base(one: Heading) -> Heading:
    found = None if one.term else qualifier(one.text)
    return replace(one, component=Component.BASE, qualifier=found)
