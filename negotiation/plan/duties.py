"""What a role is there for, and the words of a deed that shows one can do it.

The duty is a reading of the role's name in words of our own, and no guide's claim about a company.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Duty:
    """`words` follows "it's about"; `shown` are the beginnings of words that a deed needs."""

    words: str
    shown: frozenset[str]


# The first whose name a role holds; engineers of any other name come last.
_DUTIES: tuple[tuple[str, str, str], ...] = (
    ("engineering manager|head of|director", "teams that deliver and whose people stay",
     "led team engineer manag hired hiring people reports"),
    ("program manager|project manager", "work across teams that lands on its date",
     "program deliver moved migrat rollout launch date early weeks months teams countries"),
    ("product manager|product owner|product lead", "choosing what to build so that a number moves",
     "launch ship raised grew product feature customer user driver merchant conver retention app"),
    ("designer|ux|ui", "screens that people get through without help",
     "design screen flow ticket prototype usab page onboarding research"),
    ("solutions architect|solutions engineer|sales engineer|customer success",
     "customers who are live quickly and stay",
     "customer client bank live implement onboard migrat deploy poc deal"),
    ("security|appsec", "closing a gap before somebody finds it",
     "hole vuln attack phish threat audit soc2 fedramp identity access encrypt breach incident "
     "secur iso"),
    ("devops|sre|reliability|platform|infrastructure|cloud",
     "systems that stay up and cost no more than they must",
     "deploy bill cloud aws gcp azure uptime incident cluster on-call release build kubernetes "
     "outage downtime availab"),
    ("data engineer|analytics engineer", "data that is there, right and on time",
     "pipeline load warehouse data etl batch stream feed rows table query events"),
    ("data scientist|data analyst|quantitative|research scientist", "results that people act on",
     "model experiment forecast signal predict analy test scor segment price pricing"),
    ("ml|ai|machine learning|diffusion|deep learning|computer vision|nlp",
     "models that do better, or do the same for less",
     "model train inference gpu a100 h100 latenc token rank recommend quantiz prompt embedding "
     "preference eval serving sampling"),
    ("staff|principal|architect", "technical decisions that several teams live with",
     "service system platform monolith migrat architect teams downtime split library"),
    ("engineer|developer|programmer", "software that others can rely on",
     "built wrote made ported rewrote rebuilt moved system service load latenc outage downtime"),
)  # fmt: skip
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def duty_shown(role: str, deed: str) -> str:
    """What the role is there for, where the deed speaks of it; else empty."""
    duty = _duty(role)
    if duty is None:
        return ""
    words = _WORD.findall(deed.casefold())
    return duty.words if any(word.startswith(tuple(duty.shown)) for word in words) else ""


@lru_cache(maxsize=1_000)  # roles come back with every plan
def _duty(role: str) -> Duty | None:
    name = f" {' '.join(_WORD.findall(role.casefold().replace('-', ' ')))} "
    for names, words, shown in _DUTIES:
        if any(f" {each} " in name for each in names.split("|")):
            return Duty(words, frozenset(shown.split()))
    return None
