"""Parts of pay that the company said are the same for everybody: nothing to ask for there."""

from __future__ import annotations

import re

from negotiation.model.case import Case
from negotiation.model.guide import Component

# What people call the parts, in the words of a remembered sentence. Base is never closed by it:
# "bands are fixed" says nothing of where in its band somebody starts.
PART_NAMES = {
    Component.BASE: frozenset({"base", "salary", "salaries", "cash"}),
    Component.BONUS: frozenset({"bonus", "bonuses"}),
    Component.EQUITY: frozenset(
        {"equity", "stock", "rsus", "options", "grant", "grants", "shares", "share"}
    ),
    Component.SIGN_ON: frozenset({"sign-on", "sign-ons", "signing"}),
}
_FOR_ALL = re.compile(
    r"\b(?:same|identical|equal|fixed|standard|set) (?:\w+ ){0,4}?"
    r"(?:everyone|everybody|all|whole team|level|grade|policy|role)\b|"
    r"\bfor (?:everyone|everybody)\b|\b(?:everyone|everybody) (?:gets|has) the same\b|"
    r"\bnon?t?[- ]negotiable\b|\bno exceptions\b"
)
_DENIED = re.compile(r"\b(?:not|isn['’]t|aren['’]t|no longer|never) (?:\w+ ){0,2}?(?:same|fixed)\b")
_SENTENCES = re.compile(r"[.;!]+\s+")


def parts_named(words: str) -> tuple[Component, ...]:
    """The parts of pay that a sentence speaks of by name."""
    found = re.findall(r"[a-z-]+", words.casefold())
    return tuple(part for part, names in PART_NAMES.items() if not names.isdisjoint(found))


def closed_parts(case: Case) -> frozenset[Component]:
    """The parts that they told the candidate are no different for anybody."""
    found: set[Component] = set()
    for heard in case.heard:
        for said in _SENTENCES.split(heard.casefold()):
            if _FOR_ALL.search(said) and not _DENIED.search(said):
                found.update(parts_named(said))
    return frozenset(found - {Component.BASE})
