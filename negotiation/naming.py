"""Company, role and region in what somebody writes, a line or a whole story."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.amounts import normalise
from negotiation.model.facts import Certainty, Located, Match, Named
from negotiation.model.guide import Guide
from negotiation.scene import Scene
from negotiation.understanding import LONGEST_TEXT, same_name, understand

A_LINE = 8  # words; a message beyond that tells a story
_LONGEST_NAME = 60
_MOST_CLAUSES = 60
_CLAUSE = re.compile(
    r"[.,;:!?()\n]|\b(?:from|at|with|for|in|as|an?|the|is|it'?s|my|this|that|and|but|based|to|by"
    r"|offer|offered|position|role|job|me|i)\b",
    re.IGNORECASE,
)


def no_guide(scene: Scene, located: Located) -> bool:
    """Whether the company named has none, or no company was surely named."""
    company = located.company.sure if located.company is not None else None
    return company is None or not scene.facts.roles(company.key)


def filled(scene: Scene, text: str, located: Located) -> Located:
    """Role and place of a long message, where the line before its first amount had none."""
    there = in_a_story(scene, text)
    if there is None or there.company is None or located.company is None:
        return located
    if there.company.best != located.company.best:
        return located
    role = located.role if found(located.role) else there.role
    region = located.region if found(located.region) else there.region
    return replace(located, role=role, region=region)


def _same(located: Located, company: Named) -> bool:
    return located.company is not None and located.company.best == company


def found(match: Match[Guide] | Match[str] | None) -> bool:
    """Whether something was named, and surely."""
    return match is not None and match.sure is not None


def in_a_story(scene: Scene, text: str) -> Located | None:
    """The names in a long message, looked for clause by clause."""
    clauses = [part.strip() for part in _CLAUSE.split(normalise(text[:LONGEST_TEXT]))]
    clauses = [part for part in clauses if part and len(part) <= _LONGEST_NAME][:_MOST_CLAUSES]
    rivals = understand(text, scene.today).rivals
    named = [scene.facts.find_company(part) for part in clauses]
    companies = [
        match
        for match in named
        if match.best is not None
        and match.certainty is Certainty.EXACT
        and scene.facts.roles(match.best.key)
    ]
    if not companies:
        return None
    told = [rival.company or "" for rival in rivals]
    own = [m for m in companies if m.best and not any(same_name(m.best.name, t) for t in told)]
    company = (own or companies)[0]
    best = company.best
    if best is None:
        return None
    roles = [scene.facts.find_role(best.key, part) for part in clauses]
    there = [scene.facts.locate(f"{best.name} {part}") for part in clauses]
    roles += [one.role for one in there if one.role is not None and _same(one, best)]
    role = next((match for match in roles if match.sure), None)
    guides = scene.facts.roles(best.key)
    guide = role.best if role is not None else guides[0] if len(guides) == 1 else None
    region = None
    if guide is not None:
        places = [scene.facts.find_region(guide, part) for part in clauses]
        places += [one.region for one in there if one.region is not None and _same(one, best)]
        region = next((match for match in places if match.certainty is Certainty.EXACT), None)
    return Located(company, role, region, "")
