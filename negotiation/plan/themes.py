"""What kind of argument a guide's lever makes.

Guides write levers of three words and of two hundred; most of them speak of rivals, metrics and
company news that the candidate never gave. So a lever is read for its theme, which decides how
it may be used, and for what it is about (`lever_words`).
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from negotiation.model.guide import Lever


class Theme(StrEnum):
    """The argument of a lever."""

    RIVAL = "rival"  # an offer or a process elsewhere
    BENCHMARK = "benchmark"  # what another company is said to pay
    SIGN_ON = "sign_on"
    EQUITY = "equity"
    BONUS = "bonus"
    LEVEL = "level"
    LOCATION = "location"
    SCARCITY = "scarcity"
    RETENTION = "retention"
    COST = "cost"
    RISK = "risk"
    TEAM = "team"
    SCOPE = "scope"
    LEADERSHIP = "leadership"
    IMPACT = "impact"
    MISSION = "mission"
    SKILL = "skill"


# First match wins, on the title, then on the text. Ordered from the narrow to the wide.
_SIGNS: dict[Theme, str] = {
    Theme.RIVAL: (
        r"compet(?:ing|itive|itor) .*\boffers?\b|\boffers?\b(?! letter)|in-process|"
        r"competing (?:\w+ )?(?:bids?|labs?|process)"
    ),
    Theme.BENCHMARK: (
        r"\bparity\b|\bbenchmark|\bcompetition\b|\bcompetitors?\b|\bvs\.?\b|\bpeers?\b|"
        r"\bfaang\b|\bcounter\b|big tech|\bgap\b|"
        r"competitive (?:market|positioning|landscape|pay|intelligence|counter)|\bpoach|"
        r"\btech comp\b"
    ),
    Theme.SIGN_ON: (
        r"sign(?:ing)?[- ]?on|\bsigning\b|\bbridge\b|buy-?out|make-?whole|forfeit|"
        r"unvested"
    ),
    Theme.LEVEL: (
        r"\blevell?ing\b|\blevel (?:up|mapping|match|adjust)|\btitle\b|re-?classif|"
        r"up-?level|\bpromotion|\breclass"
    ),
    Theme.BONUS: r"\bbonus(?:es)?\b|\bp&l\b|\bpnl\b|guarantee",
    Theme.EQUITY: (
        r"\bequity\b|\brsus?\b|\bipo\b|\boptions?\b(?! pric)|\bstock\b|\bvest|\bcarry\b|"
        r"profit shar|\brefresh|\bgrant\b|\bvaluation\b|\bupside\b|\bshares\b"
    ),
    Theme.LOCATION: (
        r"\blocation\b|\bremote\b|cost of living|\brelocat|geograph|\bgeo\b|\btax\b|"
        r"\bhq\b|\bcity\b"
    ),
    Theme.RETENTION: r"retention (?:insurance|premium|value|risk|bonus)|\battrition\b|\bturnover\b",
    Theme.SCARCITY: (
        r"scarc|\brare\b|\bpremium\b|\btalent\b|\bdemand\b|shortage|\bunicorn\b|"
        r"\bfew (?:people|engineers)|\bsought"
    ),
    Theme.COST: r"\bcosts?\b|efficien|\bsavings?\b|productivity|\bmargin|\bcompute\b|\broi\b",
    Theme.RISK: (
        r"\bsecurity\b|reliab|complian|\brisk\b|regulat|\bsafety\b|\buptime\b|\btrust\b|"
        r"\bincident|\bfraud\b|\bprivacy\b|clearance|on-call|\bdowntime\b|availability"
    ),
    Theme.TEAM: (
        r"(?:small|lean|elite|tiny) (?:\w+ )?(?:team|org|company)|individual impact|"
        r"revenue[- ]per|outsized"
    ),
    Theme.LEADERSHIP: (
        r"\bleadership\b|\bleading\b|\bmanag|\bmentor|team build|\bhiring\b|multiplier|"
        r"cross-functional|\bcoordinat|\bprogram\b|\bdelivery\b|\borg\b"
    ),
    Theme.SCOPE: (
        r"\bownership\b|\bscope\b|\bauthority\b|\bend-to-end\b|\bfounding\b|\b0-to-1\b|"
        r"\bbreadth\b|\bmandate\b|\broadmap\b|\bsurface\b|\bstrategic\b|\barchitect"
    ),
    Theme.MISSION: (
        r"\bmission\b|open[- ](?:source|models?|science)|\bvalues\b|\bculture\b|\bethic|"
        r"\bclimate\b|"
        r"\bpassion"
    ),
    Theme.IMPACT: (
        r"\brevenue\b|\bimpact\b|\bgrowth\b|\bproduct\b|\bretention\b|conversion|"
        r"\bquality\b|moneti[sz]|\busers?\b|customer|\bengagement|\bbusiness\b|"
        r"\bscale\b|differentiat|\bmoat\b|\brole\b"
    ),
}
_COMPILED = tuple((theme, re.compile(signs, re.IGNORECASE)) for theme, signs in _SIGNS.items())

_SKILLS = re.compile(r"expert|experien|speciali|complex|skill|depth", re.IGNORECASE)

# Themes that only a title gives away: a text may well say "offer" or "equity" in passing.
_TITLE_ONLY = frozenset(
    {
        Theme.RIVAL,
        Theme.BENCHMARK,
        Theme.SIGN_ON,
        Theme.LEVEL,
        Theme.BONUS,
        Theme.EQUITY,
        Theme.LOCATION,
        Theme.RETENTION,
    }
)


def theme_of(lever: Lever) -> Theme:
    """The theme of a lever: by its title, else by its text, else its skills."""
    return _theme_of(lever.title, lever.script)


@lru_cache(maxsize=20_000)  # a guide's levers don't change while its index lives
def _theme_of(printed_title: str, script: str) -> Theme:
    title = re.sub(r"[+$€£]?\d[\d.,–-]*\s?[%kKmMbB]?\+?", " ", printed_title)
    for theme, signs in _COMPILED:
        if signs.search(title):
            return theme
    if _SKILLS.search(title):
        return Theme.SKILL
    for theme, signs in _COMPILED:
        if theme not in _TITLE_ONLY and signs.search(script):
            return theme
    return Theme.SKILL
