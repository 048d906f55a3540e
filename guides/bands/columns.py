"""What the headers of a band table say: which part of pay, over which period, of which kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from guides.text.currency import CODES, MARKS, SYMBOLS
from guides.text.periods import stated_period
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import Period


class Label(StrEnum):
    """A column whose cells name a row instead of pricing it."""

    REGION = "region"
    LEVEL = "level"
    TITLE = "title"
    COMPONENT = "component"


@dataclass(frozen=True, slots=True)
class Heading:
    """A header cell, or the first cell of a component row.

    `label` or `component` says what it is; neither: a column that is not read. `odd_period`: it
    is pay, but over three years or per hour.
    """

    text: str
    label: Label | None = None
    component: Component | None = None
    per: Period | None = None
    kind: EquityKind | None = None
    currency: str | None = None
    odd_period: bool = False


_LABELS = (
    (Label.COMPONENT, re.compile(r"^(?:pay |compensation |comp )?(?:component|element)s?$")),
    (
        Label.REGION,
        re.compile(
            r"\b(?:regions?|locations?|markets?|cit(?:y|ies)|offices?|geo|geograph(?:y|ies)|"
            r"metros?|hubs?|countr(?:y|ies)|sites?|places?)\b"
        ),
    ),
    (Label.LEVEL, re.compile(r"\b(?:levels?|grades?|bands?|tiers?|seniority|ladder|rank)\b")),
    (Label.TITLE, re.compile(r"^(?:job |role )?(?:titles?|roles?|position)$")),
)

# In this order: "Stock/Bonus" is equity, "Sign-On / Bonus" a sign-on, "Total Equity" equity.
_OTHER = re.compile(
    r"\b(?:refresh\w*|retention|one-time|relocation|benefits?|premium|total (?:target )?cash|"
    r"yoe|years?(?! ?-?1\b) (?:of )?exp\w*|notes?|year ?-?[2-9]|yr ?-?[2-9])\b"
)
_SIGN_ON = re.compile(r"\bsign(?:ing)?[- ]?on\b|\bsigning\b|\bjoining\b")
_PARTS = (
    (Component.EQUITY, re.compile(r"\btotal (?:equity|stock|rsus?)\b")),
    (Component.TOTAL, re.compile(r"\btotal\b|\btc\b|\bote\b|\ball[- ]in\b")),
    (Component.SIGN_ON, _SIGN_ON),
    (
        Component.EQUITY,
        re.compile(
            r"\b(?:p|r)sus?\b|\bstocks?\b|\bequity\b|\boptions?\b|\besops?\b|\bppus?\b|\bphantom\b|\bcarry\b|"
            r"\bcarried\b|profit|\bpnl\b|\bp&l\b|\bpartnership\b|\baccess value\b|\bshares?\b|"
            r"\bunits\b|\btokens?\b|\blti?p?\b|\blong-term\b|\bdeferred\b|\bgrants?\b|"
            r"\bparticipation\b"
        ),
    ),
    (Component.BASE, re.compile(r"\bbase\b|\bsalary\b")),
    (
        Component.BONUS,
        re.compile(r"\bbonus(?:es)?\b|\bincentives?\b|\bcommissions?\b|\bvariable\b"),
    ),
)
_PROFIT = re.compile(
    r"profit|\bpnl\b|\bp&l\b|\bcarry\b|\bcarried\b|\bpartnership\b|"
    r"\bpartner(?:'s|s'?)? (?:share|units?|pool|distribution)|\baccess value\b"
)
_OPTIONS = re.compile(r"option|\besops?\b")
_RSUS = re.compile(r"rsu|\bpsus?\b|\brestricted (?:stock|share)|\b(?:stock|share) units?\b")
_CODE = re.compile(r"\b(?:" + "|".join(sorted(CODES)) + r")\b")
_SIGN = re.compile(r"[£€₹₪₩]|\b(?:NT|HK|[RCAS])\$")


@lru_cache(maxsize=2048)
def read_heading(text: str) -> Heading:
    """What a header cell stands for. `text` is without emphasis."""
    lowered = text.lower()
    component = _component(lowered)
    if component is None:
        for label, pattern in _LABELS:
            if pattern.search(lowered):
                return Heading(text, label=label)
        return Heading(text, currency=printed_currency(text))
    per, known = stated_period(text)
    if not known:
        return Heading(text, odd_period=True)
    return Heading(
        text,
        component=component,
        per=per,
        kind=equity_kind(lowered) if component is Component.EQUITY else None,
        currency=printed_currency(text),
    )


def settle_bonus(headings: Sequence[Heading]) -> list[Heading]:
    """The headings with "Carry/Bonus" as the bonus where another column is the equity.

    Alone it is the equity: what it pays depends on profit, not on a target.
    """
    components = [heading.component for heading in headings]
    if components.count(Component.EQUITY) < 2 or Component.BONUS in components:
        return list(headings)
    settled = list(headings)
    for at, heading in enumerate(headings):
        if heading.component is Component.EQUITY and "bonus" in heading.text.lower():
            settled[at] = replace(heading, component=Component.BONUS, kind=None)
            break
    return settled


def _component(lowered: str) -> Component | None:
    other = _OTHER.search(lowered)
    if other is not None and not (other[0] == "one-time" and _SIGN_ON.search(lowered)):
        return None
    for component, pattern in _PARTS:
        if pattern.search(lowered):
            return component
    return None


def equity_kind(text: str) -> EquityKind:
    """The kind an equity header names. Profit wins: "Profit-Based RSU" pays out yearly profit."""
    lowered = text.lower()
    if "phantom" in lowered:
        return EquityKind.PHANTOM
    if _PROFIT.search(lowered):
        return EquityKind.PROFIT_SHARE
    options, rsus = _OPTIONS.search(lowered) is not None, _RSUS.search(lowered) is not None
    if options and rsus:
        return EquityKind.PRIVATE_EQUITY
    if options:
        return EquityKind.OPTIONS
    if rsus:
        return EquityKind.RSU
    if "ppu" in lowered or "bonus" in lowered:
        return EquityKind.OTHER
    if "private" in lowered or "pre-ipo" in lowered or "equity" in lowered:
        return EquityKind.PRIVATE_EQUITY
    return EquityKind.OTHER


@lru_cache(maxsize=2048)
def printed_currency(label: str) -> str | None:
    """The one currency a header or a region label prints: "London (GBP £)".

    None for two ("GBP/USD") and for a conversion ("ILS equiv."), which says nothing of the cells.
    """
    codes: set[str] = set(_CODE.findall(label))
    codes = codes or {SYMBOLS[sign] for sign in _SIGN.findall(label)}
    if len(codes) != 1 or "equiv" in label.lower():
        return None
    return codes.pop()


def prints_currency(cells: str, code: str) -> bool:
    """Whether cells use a mark that can mean nothing but `code`."""
    return any(mark in cells for mark, meaning in MARKS.items() if meaning == code)
