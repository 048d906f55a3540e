"""Answers to "what does this pay, where?" and "what is this level elsewhere?".

Each takes what a person typed, asks the guides, and gives one reply: figures with their source,
or a plain word on what was not understood and what is nearest to it.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TypeVar

from negotiation.lookup.band import BandAsked, band_reply
from negotiation.lookup.level import level_reply
from negotiation.lookup.not_found import (
    level_not_found,
    only_a_peer,
    which_company,
    which_region,
    which_role,
    whose_level,
    whose_role,
)
from negotiation.lookup.query import Command, LookUp
from negotiation.lookup.row_text import plain_label
from negotiation.model.errors import NotFound
from negotiation.model.facts import Certainty, Facts, Located, Match, Named
from negotiation.model.guide import Guide
from negotiation.model.record import replace
from negotiation.model.replies import Reply, escape
from negotiation.resolution.level_labels import level_rows

T = TypeVar("T")
_LONGEST_COMPANY = 4  # words
_MOST_WORDS = 12
_LINKING = frozenset(
    {"at", "in", "for", "a", "an", "the", "what", "whats", "is", "vs", "versus", "equivalent"}
)
_MARKS = "?!,;.:\"'“”`*_()"
_NO_LEVEL = ""
_WORDS = re.compile(r"[^\W_]+")
_CODES = re.compile(r"\b[a-z]{1,3}\d{1,2}[a-e]?\b")
_MOST_LEFT = 60


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
    return _told(find_band(facts, company, role, region, level, today=today))


def _told(found: BandAsked | Reply) -> Reply:
    return band_reply(found) if isinstance(found, BandAsked) else found


def find_band(
    facts: Facts,
    company: str | None,
    role: str | None,
    region: str | None = None,
    level: str | None = None,
    *,
    today: date | None = None,
) -> BandAsked | Reply:
    """The rows that are asked about; a reply that asks back where that is not certain."""
    company, role, region = (company or "").strip(), (role or "").strip(), (region or "").strip()
    if not company or not role:
        return find_line(facts, f"{company} {role} {region}", level=level, today=today)
    asked = LookUp(Command.BAND, company, role, region, level or "")
    found = facts.find_company(company)
    named = found.sure
    if named is None:
        return which_company(facts, company, found, asked)
    asked = replace(asked, company=named.key)
    roles = facts.find_role(named.key, role)
    guide = roles.sure
    if guide is None:
        return which_role(facts, named, role, roles, asked)
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
    return _told(find_line(facts, line, level=level, today=today))


def find_line(
    facts: Facts, line: str, *, level: str | None = None, today: date | None = None
) -> BandAsked | Reply:
    """`find_band` for one loose line."""
    located = facts.locate(line)
    asked = LookUp(
        Command.BAND, role=located.role_text, region=located.region_text, level=level or ""
    )
    if located.company is None:
        return _whose(facts, line, located, asked)
    named = located.company.sure
    if named is None:
        return which_company(facts, located.company_text, located.company, asked)
    asked = replace(asked, company=named.key)
    if not facts.roles(named.key):
        if located.company.certainty is Certainty.LIKELY and located.rest:
            # A word of a longer name that nobody knows is no typo of a short one.
            return which_company(facts, line, Match(Certainty.UNKNOWN, None), asked)
        return only_a_peer(named)
    nothing: Match[Guide] = Match(Certainty.UNKNOWN, None)
    roles = located.role or nothing
    guide = roles.sure
    heard: tuple[str, ...] = ()
    every = facts.roles(named.key)
    if guide is None and located.role is None and len(every) == 1:
        guide = every[0]
        heard = (f"{plain_label(guide.role)} is the only role the guides have there.",)
    if guide is None and level is None:
        guide, roles, level = _with_level(facts, named, located, roles)
    if guide is None:
        return which_role(facts, named, _in_order(line, located), roles, asked)
    heard = (
        *_heard(located.company_text or line, located.company, named.name),
        *_heard(located.role_text, roles, guide.role),
        *heard,
    )
    if level is None:
        level = _level_said(guide, located)
        heard = (*heard, *_left_aside(located.rest, level))
    return _band(
        facts, named, located.company, guide, located.region, located.region_text, heard, level,
        today,
    )  # fmt: skip


def _whose(facts: Facts, line: str, located: Located, asked: LookUp) -> Reply:
    """No company in a line: what it does name, and where that is to be had."""
    unknown = facts.find_company(located.rest) if located.rest else None
    if located.role is not None and located.role.others:
        return whose_role(located.role.others, asked, located.rest, unknown)
    if located.rest or not (located.role_text or located.region_text):
        return which_company(facts, line, unknown or facts.find_company(line), asked)
    return which_company(facts, "", Match(Certainty.UNKNOWN, None), asked)


def _with_level(
    facts: Facts, named: Named, located: Located, roles: Match[Guide]
) -> tuple[Guide | None, Match[Guide], str | None]:
    """ "senior pm" where there is one guide for product managers, with a row for the senior."""
    typed = located.role_text.split()
    every = facts.roles(named.key)
    if len(every) == 1 and level_rows(every[0].bands, located.role_text):
        return every[0], Match(Certainty.EXACT, every[0]), located.role_text
    for at, word in enumerate(typed):
        rest = facts.find_role(named.key, " ".join(typed[:at] + typed[at + 1 :]))
        guide = rest.sure
        if guide is not None and guide == roles.best and level_rows(guide.bands, word):
            return guide, rest, word
    return None, roles, None


def _level_said(guide: Guide, located: Located) -> str | None:
    """The level in what is left of a line, or in its role: "senior" or "l5" in "l5 sde"."""
    codes: list[str] = _CODES.findall(f"{located.rest} {located.role_text}")
    for words in (located.rest, *codes):
        if words and level_rows(guide.bands, words):
            return words
    return next((code for code in codes if code in located.rest.split()), None)


def _left_aside(rest: str, level: str | None) -> tuple[str, ...]:
    """What of a line was not understood is said: it may have been the town."""
    left = [word for word in rest.split() if word not in (level or "").split()]
    return (f"I left “{escape(' '.join(left)[:_MOST_LEFT])}” aside.",) if left else ()


def _in_order(line: str, located: Located) -> str:
    """What of a line may have been meant as a role, in the order it was typed."""
    wanted = {*located.role_text.split(), *located.rest.split()}
    typed = " ".join(word for word in _WORDS.findall(line.casefold()) if word in wanted)
    return typed or located.role_text or located.rest


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
        return _level(facts, company, level)
    except NotFound as error:
        return level_not_found(error, company, level)


def _level(facts: Facts, company: str, level: str) -> Reply:
    """Raises `NotFound`."""
    answer = facts.levels_of(company, level)
    return level_reply(answer, facts.suggest_levels(answer.asked_company))


def look_up(facts: Facts, asked: LookUp, *, today: date | None = None) -> Reply:
    """The answer to a line of a menu; what is no longer in the guides is asked about again."""
    if asked.command is Command.LEVEL:
        return level_answer(facts, asked.company, asked.level)
    return _told(find_again(facts, asked, today=today))


def find_again(facts: Facts, asked: LookUp, *, today: date | None = None) -> BandAsked | Reply:
    """`find_band` for the question that a control carries."""
    guide = facts.guide(f"{asked.company}/{asked.role}")
    named = facts.find_company(asked.company)
    if guide is None or named.best is None or named.best.key != guide.company_key:
        parts = (asked.company, asked.role, asked.region, asked.level)
        return find_band(facts, *parts, today=today)
    # A label as the guide prints it is taken as it is: two of them may look alike to a search.
    regions: Match[str] | None = None
    if any(row.region == asked.region for row in guide.bands):
        regions = Match(Certainty.EXACT, asked.region)
    elif asked.region:
        regions = facts.find_region(guide, asked.region)
    return _band(facts, named.best, named, guide, regions, asked.region, (), asked.level, today)


def level_line(facts: Facts, line: str) -> Reply:
    """`level_answer` for one loose line: "google l5", "ml engineer at runway"."""
    stripped = (word.strip(_MARKS) for word in line.split())
    typed = [word for word in stripped if word and word.casefold() not in _LINKING][:_MOST_WORDS]
    if not typed:
        return level_answer(facts, None, None)
    if len(typed) < 2:
        return _which_level(facts, typed)
    known: Reply | None = None
    for company, level in _splits(typed):
        try:
            return _level(facts, company, level)
        except NotFound as error:
            # A company that is known without that level says more than one that is not known.
            if known is None and error.key == "level":
                known = level_not_found(error, company, level)
    if (answer := _beside_another(facts, typed)) is not None:
        return answer
    if _is_company(facts, " ".join(typed)):
        return _which_level(facts, typed)
    if known is not None:
        return known
    return _which_level(facts, typed)


def _is_company(facts: Facts, name: str) -> bool:
    """Whether a whole line is the name of a company, with guides or only compared with."""
    return facts.find_company(name).certainty is Certainty.EXACT or name.casefold() in {
        peer.casefold() for peer in facts.level_companies()
    }


def _beside_another(facts: Facts, typed: list[str]) -> Reply | None:
    """ "google l5 at meta": the level that is asked about, without where it is to be found."""
    # The last company is the one to compare with, more often than the first.
    peers = {name.casefold() for name in facts.level_companies()}
    for other, asked in reversed(_splits(typed)):
        if other.casefold() not in peers and facts.find_company(other).sure is None:
            continue
        for company, level in _splits(asked.split()):
            try:
                return _level(facts, company, level)
            except NotFound:
                continue
    return None


def _splits(typed: list[str]) -> list[tuple[str, str]]:
    """The company first ("google l5"), else last ("l5 at google"); shorter names before longer."""
    most = min(_LONGEST_COMPANY, len(typed) - 1)
    ahead = [(" ".join(typed[:at]), " ".join(typed[at:])) for at in range(1, most + 1)]
    behind = [(" ".join(typed[-at:]), " ".join(typed[:-at])) for at in range(1, most + 1)]
    return ahead + behind


def _which_level(facts: Facts, typed: list[str]) -> Reply:
    """A company alone: what can be asked of it. A level alone: whose it is."""
    company = " ".join(word for word in typed if not _CODES.fullmatch(word.casefold()))
    if typed and not company:
        return whose_level(facts, " ".join(typed))
    try:
        # No company has this level, so the error names those that are there.
        return _level(facts, company, _NO_LEVEL)
    except NotFound as error:
        codes = [word for word in typed if _CODES.fullmatch(word.casefold())]
        return level_not_found(error, company, " ".join(codes))


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
) -> BandAsked | Reply:
    label: str | None = None
    if regions is not None:
        label = regions.sure
        if label is None:
            asked = LookUp(Command.BAND, named.key, guide.role_key, level=level or "")
            return which_region(named, guide, region_text, regions, asked)
        heard = (*heard, *_heard(region_text, regions, label))
    # Two folders may carry one company name: both are shown, told apart by the folder.
    twins = tuple(
        twin
        for other in company.others
        for twin in facts.roles(other.key)
        if twin.role_key == guide.role_key
    )
    return BandAsked(guide, named.name, label, level, today, heard, twins)


def _heard(typed: str, match: Match[T], name: str) -> tuple[str, ...]:
    """What was read into a word that does not say it: nothing is taken for granted silently."""
    if match.certainty is not Certainty.LIKELY or not typed:
        return ()
    return (f"I took “{escape(typed)}” as {plain_label(name)}.",)
