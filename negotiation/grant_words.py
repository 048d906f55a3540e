"""What people say about a grant besides its amount: kind, term, schedule, shares, strike, cliff."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from negotiation.model.guide import EquityKind
from negotiation.short_answers import find_schedule

_KINDS: tuple[tuple[EquityKind, str], ...] = (
    (EquityKind.PROFIT_SHARE, r"profit[- ]?shar\w+|profit participation|carry"
     r"|carried interest|pnl"),
    (EquityKind.PHANTOM, r"phantom"),
    (EquityKind.OPTIONS, r"options?|isos?|nsos?|esop"),
    (EquityKind.PUBLIC_RSU, r"public(?:ly)?(?: traded)?"),
    (EquityKind.PRE_IPO, r"pre[- ]?ipo"),
    (EquityKind.PRIVATE, r"private|ppus?|double[- ]trigger"),
    (EquityKind.RSU, r"rsus?|psus?|restricted stock"),
)  # fmt: skip
_KIND = re.compile(
    r"\b(?:" + "|".join(f"(?P<{kind.value}>{words})" for kind, words in _KINDS) + r")\b",
    re.IGNORECASE,
)
_YEARS = re.compile(
    r"\b(?:over[ ](?P<short>[2-6])(?=[ ]*(?:$|[,;.!]))"
    r"|(?:over|across|for|in)[ ](?:a[ ])?(?P<over>[0-9]{1,2}|two|three|four|five"
    r"|six)[ -]?(?:years?|yrs?)"
    r"|(?P<bare>[0-9]{1,2}|two|three|four|five|six)[ -]?(?:years?|yrs?|y)[ -]?(?:total|grant"
    r"|vest\w*|period|schedule)?"
    r"|(?P<yearly>(?:per|a|each|every)[ ](?:year|annum)|annual(?:ly)?|yearly|p\.?a\b\.?"
    r"|/[ ]?(?:yr|year)))",
    re.IGNORECASE,
)
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_UNITS = re.compile(
    r"(?<![$£€₹0-9.,])(?P<count>[0-9]{1,3}(?:[,.][0-9]{3}){1,3}|[0-9]{2,9}"
    r"|[0-9]{1,4}k(?=[ ](?:stock )?options?[^.;\n]{0,30}(?:strike|@|at \$)))"
    r"[ ](?:(?:stock|ordinary|common|preferred|restricted|growth|class[ ][a-c])[ ]){0,2}"
    r"(?:options?|shares?|rsus?|isos?|nsos?|units)\b(?![ ]*(?:worth|valued))",
    re.IGNORECASE,
)
_PRICE = r"(?:US|C|A)?[$£€]?[ ]?(?P<{0}>[0-9]{{1,6}}(?:\.[0-9]{{1,4}})?)(?![0-9kKmM%])"
_STRIKE = re.compile(
    rf"(?:strike|exercise)(?:[ ]price)?(?:[ ](?:of|at|is|price))?[ :=]{{0,2}}{_PRICE.format('a')}"
    rf"|(?:at|@)[ ]?{_PRICE.format('b')}[ ](?:strike|exercise)"
    rf"|(?<=options )(?:at|@)[ ]?{_PRICE.format('c')}|(?<=options@){_PRICE.format('d')}",
    re.IGNORECASE,
)
_SHARE_VALUE = re.compile(
    rf"(?:fmv|409a|fair (?:market )?value|share price|price per share|current value|now worth"
    rf"|worth"
    rf"|valued at)(?:[ ](?:of|at|is|today))?[ :=]{{0,2}}{_PRICE.format('a')}(?![ ]?(?:k|m"
    rf"|million|total|over))"
    rf"|{_PRICE.format('b')}[ ](?:fmv|409a|(?:per|a|each)[ ]share|each\b)",
    re.IGNORECASE,
)
_CLIFF = re.compile(
    r"(?P<count>[0-9]{1,2}|one)[ -](?P<unit>year|yr|month|mo)s?[ ]cliff|cliff (?:of "
    r"|at )?(?P<count2>[0-9]{1,2})[ ](?P<unit2>year|yr|month)",
    re.IGNORECASE,
)
_LEAD = 20  # characters: "options over 25,000 ordinary shares"
_TERM_HINTS = ("option", "share", "rsu", "unit", "isos", "nsos", "strike", "exercise")
_SCHEDULE_LIKE = re.compile(
    r"[0-9]{1,3}(?:\.[0-9])?%?(?:[ ]?[/,–-][ ]?[0-9]{1,3}(?:\.[0-9])?%?){1,5}"
)


@dataclass(frozen=True, slots=True)
class Grant:
    """What was said about the equity besides its amount."""

    kind: EquityKind | None = None
    years: int | None = None
    schedule: tuple[Decimal, ...] | None = None
    units: int | None = None
    strike: Decimal | None = None
    share_value: Decimal | None = None
    cliff_months: int | None = None


def about_grant(segment: str, grant: Grant, direct: bool) -> Grant:
    """`grant` with the term and the kind that a segment names. `direct`: its amount is in it."""
    years = grant.years
    if match := _YEARS.search(segment):
        if match["yearly"]:
            years = 1 if years is None else years
        else:
            count = (match["short"] or match["over"] or match["bare"]).lower()
            number = _COUNTS[count] if count in _COUNTS else int(count)
            vesting = direct or match["over"] or match["short"] or "vest" in segment.lower()
            years = number if 1 <= number <= 10 and vesting else years
    kind = grant.kind
    if kind is None and (named := _KIND.search(segment)):
        kind = EquityKind(str(named.lastgroup))
    return replace(grant, years=years, kind=kind)


def option_terms(text: str, grant: Grant) -> tuple[str, Grant]:
    """Counts and prices per share, taken out so that they are not read as pay."""
    low = text.lower()
    if "cliff" in low:
        text, grant = _cliff(text, grant)
    if not any(hint in low for hint in _TERM_HINTS):
        return text, grant
    if match := _UNITS.search(text):
        count = match["count"].lower().replace(",", "").replace(".", "")
        units = int(count[:-1]) * 1000 if count.endswith("k") else int(count)
        named = _KIND.search(text[max(0, match.start() - _LEAD) : match.end()])
        kind = EquityKind(str(named.lastgroup)) if named else grant.kind
        grant = replace(grant, units=units, kind=kind)
        text = text[: match.start("count")] + " " * len(match["count"]) + text[match.end("count") :]
    for pattern, name in ((_STRIKE, "strike"), (_SHARE_VALUE, "share_value")):
        match = pattern.search(text)
        if match is None:
            continue
        # "Worth 80k" is the grant's own value, "$230 per share" says what it is.
        if name == "share_value" and grant.units is None and "share" not in match[0].lower():
            continue
        price = next(group for group in match.groups() if group is not None)
        if name == "strike":
            grant = replace(grant, strike=Decimal(price))
        else:
            grant = replace(grant, share_value=Decimal(price))
        text = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
    return text, grant


def _cliff(text: str, grant: Grant) -> tuple[str, Grant]:
    if cliff := _CLIFF.search(text):
        count, unit = cliff["count"] or cliff["count2"], cliff["unit"] or cliff["unit2"]
        number = 1 if count == "one" else int(count)
        grant = replace(grant, cliff_months=number * (12 if unit[0].lower() == "y" else 1))
        text = text[: cliff.start()] + " " * (cliff.end() - cliff.start()) + text[cliff.end() :]
    return text, grant


def blank_schedule(text: str) -> str:
    """The text without the first vesting schedule in it ("25/25/25/25")."""
    for match in _SCHEDULE_LIKE.finditer(text):
        if find_schedule(match[0], asked=True):
            return text[: match.start()] + " " * len(match[0]) + text[match.end() :]
    return text
