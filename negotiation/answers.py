"""Answers to "what does this pay, where?" and "what is this level elsewhere?".

Each takes what a person typed, asks the guides, and gives one reply: figures with their source,
or a plain word on what was not understood and what is nearest to it.
"""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from negotiation.answers_asked import (
    level_not_found,
    only_a_peer,
    sure,
    which_company,
    which_region,
    which_role,
    whose_role,
)
from negotiation.answers_band import BandAsked, band_reply, level_rows
from negotiation.answers_level import level_reply
from negotiation.answers_pay import plain_label
from negotiation.errors import NotFound
from negotiation.facts import Certainty, Facts, Guide, Match, Named
from negotiation.replies import Reply, escape

T = TypeVar("T")
_LONGEST_COMPANY = 4  # words
_LINKING = frozenset({"at", "in", "for", "a", "an", "the"})


def band_answer(
    facts: Facts,
    company: str | None,
    role: str | None,
    region: str | None = None,
    level: str | None = None,
    *,
    today: date | None = None,
) -> Reply:
    """What `company` pays for `role`, in `region` or side by side in all of them.

    Without a role, `company` may be a whole loose line ("midjourney ml sf"). `today` is what the
    age of the guide's data is counted to; without it only its date is shown.
    """
    company, role, region = (company or "").strip(), (role or "").strip(), (region or "").strip()
    if not role:
        return band_line(facts, f"{company} {region}", level=level, today=today)
    found = facts.find_company(company)
    named = sure(found)
    if named is None:
        return which_company(facts, company, found)
    roles = facts.find_role(named.key, role)
    guide = sure(roles)
    if guide is None:
        return which_role(facts, named, role, roles)
    regions = facts.find_region(guide, region) if region else None
    heard = (
        *_heard(company, found, named.name),
        *_heard(role, roles, guide.role),
    )
    return _band(facts, named, found, guide, regions, region, heard, level, today)


def band_line(
    facts: Facts, line: str, *, level: str | None = None, today: date | None = None
) -> Reply:
    """`band_answer` for one loose line, in any order: "ml engineer at stability in london"."""
    located = facts.locate(line)
    if located.company is None:
        if located.role is not None and located.role.others:
            return whose_role(located.role.others)
        return which_company(facts, line, facts.find_company(line))
    named = sure(located.company)
    if named is None:
        return which_company(facts, located.company_text, located.company)
    if not facts.roles(named.key):
        return only_a_peer(named)
    nothing: Match[Guide] = Match(Certainty.UNKNOWN, None)
    roles = located.role or nothing
    guide = sure(roles)
    heard: tuple[str, ...] = ()
    every = facts.roles(named.key)
    if guide is None and located.role is None and len(every) == 1:
        guide = every[0]
        heard = (f"{plain_label(guide.role)} is the only role the guides have there.",)
    if guide is None:
        return which_role(facts, named, located.role_text or located.rest, roles)
    heard = (
        *_heard(located.company_text or line, located.company, named.name),
        *_heard(located.role_text, roles, guide.role),
        *heard,
    )
    # What is left of the line may name a level; where it names none, it is not held against it.
    if level is None and located.rest and level_rows(guide.bands, located.rest):
        level = located.rest
    return _band(
        facts, named, located.company, guide, located.region, located.region_text, heard, level,
        today,
    )  # fmt: skip


def level_answer(facts: Facts, company: str | None, level: str | None) -> Reply:
    """What a level or role of `company` is elsewhere, in both directions."""
    company, level = (company or "").strip(), (level or "").strip()
    if not company:
        return Reply(
            "Name a company with one of its levels or roles, for example "
            "`/level company: Google level: L5`.",
            title="Levels",
        )
    if not level:
        return level_line(facts, company)
    try:
        return level_reply(facts.levels_of(company, level))
    except NotFound as error:
        return level_not_found(error)


def level_line(facts: Facts, line: str) -> Reply:
    """`level_answer` for one loose line: "google l5", "ml engineer at runway"."""
    typed = [word for word in line.split() if word.casefold() not in _LINKING]
    if len(typed) < 2:
        return _which_level(facts, " ".join(typed))
    first: NotFound | None = None
    for company, level in _splits(typed):
        try:
            return level_reply(facts.levels_of(company, level))
        except NotFound as error:
            # A company that is known without that level says more than one that is not known.
            if first is None or (first.key == "company" and error.key == "level"):
                first = error
    if first is not None and first.key == "level":
        return level_not_found(first)
    return _which_level(facts, " ".join(typed))


def _splits(typed: list[str]) -> list[tuple[str, str]]:
    """The company first ("google l5"), else last ("l5 at google"); shorter names before longer."""
    most = min(_LONGEST_COMPANY, len(typed) - 1)
    ahead = [(" ".join(typed[:at]), " ".join(typed[at:])) for at in range(1, most + 1)]
    behind = [(" ".join(typed[-at:]), " ".join(typed[:-at])) for at in range(1, most + 1)]
    return ahead + behind


def _which_level(facts: Facts, company: str) -> Reply:
    """A company alone: what can be asked of it."""
    try:
        # No company has this level, so the error names those that are there.
        return level_reply(facts.levels_of(company, ""))
    except NotFound as error:
        return level_not_found(error)


def _band(
    facts: Facts,
    named: Named,
    company: Match[Named],
    guide: Guide,
    regions: Match[str] | None,
    region_text: str,
    heard: tuple[str, ...],
    level: str | None,
    today: date | None,
) -> Reply:
    label: str | None = None
    if regions is not None:
        label = sure(regions)
        if label is None:
            return which_region(named, guide, region_text, regions)
        heard = (*heard, *_heard(region_text, regions, label))
    # Two folders may carry one company name: both are shown, told apart by the folder.
    twins = tuple(
        (other.name, twin)
        for other in company.others
        for twin in facts.roles(other.key)
        if twin.role_key == guide.role_key
    )
    return band_reply(BandAsked(guide, named.name, label, level, today, heard, twins))


def _heard(typed: str, match: Match[T], name: str) -> tuple[str, ...]:
    """What was read into a word that does not say it: nothing is taken for granted silently."""
    if match.certainty is not Certainty.LIKELY or not typed:
        return ()
    return (f"I took “{escape(typed)}” as {plain_label(name)}.",)
