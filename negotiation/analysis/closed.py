"""Parts of pay that the company said are the same for everybody, or not paid at all: nothing to ask
for there.
"""

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
# How a no to any sign-on is kept that was told in passing: true of a policy and of an answer.
NO_SIGN_ON = "there's no sign-on"
_FOR_ALL = re.compile(
    r"\b(?:same|identical|equal|fixed|standard|set) (?:\w+ ){0,4}?"
    r"(?:everyone|everybody|all|whole team|level|grade|policy|role)\b|"
    r"\bfor (?:everyone|everybody)\b|\b(?:everyone|everybody) (?:gets|has) the same\b|"
    r"\bnon?t?[- ]negotiable\b|\bno exceptions\b"
)
# "They don't pay sign-ons", "no sign-on bonuses here"; not "they don't do equity refreshers" nor "a
# bonus that isn't paid in the first year".
_NOT_PAID = re.compile(
    r"\b(?:(?:do|does|can|will|would|are|is)(?:n['’]?t| not)|cannot|can['’]t|won['’]t|never|"
    r"no longer) (?:pay|pays|do|does|give|gives|offer|offers|have|has) "
    r"(?:any |an? |out |extra |new )*(?P<part>[a-z-]+)(?: bonus(?:es)?)?"
    r"(?=$|[,)]| (?:for|at|here|in)\b)|"
    r"\b(?:no|zero) (?P<none>[a-z-]+)(?: bonus(?:es)?)?"
    r"(?=$|[,)]| here\b| at (?:all|this|my)\b| for (?:this|any|my)\b)"
)
_DENIED = re.compile(r"\b(?:not|isn['’]t|aren['’]t|no longer|never) (?:\w+ ){0,2}?(?:same|fixed)\b")
_SENTENCES = re.compile(r"[.;!]+\s+")


def parts_named(words: str) -> tuple[Component, ...]:
    """The parts of pay that a sentence speaks of by name."""
    found = re.findall(r"[a-z-]+", words.casefold())
    return tuple(part for part, names in PART_NAMES.items() if not names.isdisjoint(found))


def closed_parts(case: Case) -> frozenset[Component]:
    """The parts that they told the candidate are no different for anybody, or not paid at all."""
    found: set[Component] = set()
    for heard in case.heard:
        for said in _SENTENCES.split(heard.casefold()):
            if _FOR_ALL.search(said) and not _DENIED.search(said):
                found.update(parts_named(said))
            for not_paid in _NOT_PAID.finditer(said):
                found.update(parts_named(not_paid["part"] or not_paid["none"]))
    return frozenset(found - {Component.BASE})
