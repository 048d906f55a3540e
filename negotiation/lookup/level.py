"""Where a level lands, in words: said by guides, implied through a third company, disputed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from negotiation.lookup.not_found import listed
from negotiation.lookup.query import (
    ASK,
    COACH,
    PAID_MENU,
    Command,
    LookUp,
    about_button,
    look_up_menu,
)
from negotiation.lookup.row_text import plain_label
from negotiation.model.facts import LevelAnswer, LevelLink
from negotiation.model.record import replace
from negotiation.model.replies import Button, Menu, Reply

_MOST_LINES = 7
_MOST_BESIDE = 6
_MOST_ALONE = 12  # links shown one by one; more of them are gathered by role
_MOST_COMPANIES = 4
_MOST_DISPUTED = 5
_MOST_SOURCES = 3
_MOST_GUIDES = 25  # in a menu; nobody looks for theirs among more


def level_reply(answer: LevelAnswer, levels: Sequence[str] = ()) -> Reply:
    """Both directions of one question, with how many guides say so.

    `levels` are those of the company that can be asked for as well.
    """
    company, level = plain_label(answer.asked_company), plain_label(answer.asked_level)
    if level.islower():
        level = f"“{level}”"
    own = [link for link in answer.links if not link.across and not _is_about(link, answer)]
    about = [link for link in answer.links if not link.across and _is_about(link, answer)]
    beside = [link for link in answer.links if link.across and not link.own_role]
    across = [link for link in answer.links if link.across and link.own_role]
    parts: list[str] = []
    if own:
        parts.append(_said_by_own(own))
    if across:
        parts.append(_through_others(across))
    if about:
        parts.append(_said_by_others(about, f"{company} {level}".strip()))
    if beside:
        parts.append(_stands_beside(beside, f"{company} {level}".strip()))
    if answer.disagree:
        parts.append(_disputed(answer.disagree))
    sources = tuple(dict.fromkeys(where for link in (*own, *about) for where in link.guides))
    title = f"{company} {level}".strip()
    if len({link.own_role for link in own}) == 1:
        title = f"{company} · {plain_label(own[0].own_role)}"
    disputed = (where for link in answer.disagree for where in link.guides)
    asked = LookUp(Command.LEVEL, answer.asked_company, level=answer.asked_level)
    others = _other_levels(asked, levels)
    paid, begin = _what_they_pay((*own, *about))
    return Reply(
        "\n\n".join(parts),
        title=title,
        note=_note(sources),
        source=_lines(tuple(dict.fromkeys((*disputed, *sources)))),
        menu=others or paid,
        second=paid if others else None,
        buttons=begin,
        asked=asked.pressed,
    )


def _other_levels(asked: LookUp, levels: Sequence[str]) -> Menu | None:
    """The company's levels, low to high; None where there is no other."""
    if len(levels) < 2:
        return None
    questions = ((level, replace(asked, level=level)) for level in levels)
    return look_up_menu("Another level", questions, chosen=asked)


def _what_they_pay(links: Sequence[LevelLink]) -> tuple[Menu | None, tuple[Button, ...]]:
    """The way on to the guides that were asked: to one by buttons, to a few by a menu."""
    guides = {
        f"{link.own_company} · {link.own_role}": LookUp(
            Command.BAND, link.own_company, link.own_role
        )
        for link in links
    }
    if len(guides) == 1:
        (band,) = guides.values()
        pays = about_button(ASK, "What it pays", band)
        return None, (*pays, *about_button(COACH, "Coach me on this", band))
    few = guides if len(guides) <= _MOST_GUIDES else {}
    return look_up_menu("What one of them pays", few.items(), name=PAID_MENU), ()


def _is_about(link: LevelLink, answer: LevelAnswer) -> bool:
    """Whether the link is another guide's word about the asked company."""
    return link.company == answer.asked_company


def _head(link: LevelLink) -> str:
    """Whose level it is, and who says so; a guide for one level calls it by its role."""
    company, role, level = map(plain_label, (link.own_company, link.own_role, link.own_level))
    whole = f"{company} {role}"
    if level.casefold() in {"", role.casefold(), whole.casefold()}:
        return f"**{whole} elsewhere, says its guide**"
    return f"**{level}, says {_of(company)} guide for {role}**"


def _said_by_own(links: Sequence[LevelLink]) -> str:
    """The asked company's own guides: one block for a role, gathered by peer for many."""
    roles = dict.fromkeys((link.own_role, link.own_level) for link in links)
    company = plain_label(links[0].own_company)
    if len(roles) == 1:
        lines = [_head(links[0])]
        rows = [f"{plain_label(link.company)}: {plain_label(link.level)}" for link in links]
        return "\n".join([*lines, *_cut(rows, _MOST_LINES)])
    if len(roles) <= 3:
        blocks = []
        for role, level in roles:
            rows = [
                f"{plain_label(link.company)}: {plain_label(link.level)}"
                for link in links
                if (link.own_role, link.own_level) == (role, level)
            ]
            head = f"**{plain_label(level)}, says {_of(company)} guide for {plain_label(role)}**"
            blocks.append("\n".join([head, *_cut(rows, _MOST_LINES)]))
        return "\n\n".join(blocks)
    peers: dict[str, dict[str, set[str]]] = {}
    for link in links:
        peers.setdefault(link.company, {}).setdefault(link.level, set()).update(link.guides)
    rows = [
        f"{plain_label(peer)}: "
        + ", ".join(
            f"{plain_label(level)}{_times(len(guides))}"
            for level, guides in sorted(levels.items(), key=lambda item: -len(item[1]))[:4]
        )
        + (f" and {len(levels) - 4} more" if len(levels) > 4 else "")
        for peer, levels in sorted(
            peers.items(), key=lambda item: -sum(len(guides) for guides in item[1].values())
        )
    ]
    head = f"**Elsewhere, say {_of(company)} guides for {len(roles)} roles and levels**"
    return "\n".join([head, *_cut(rows, _MOST_LINES)])


def _through_others(links: Sequence[LevelLink]) -> str:
    """Implied, not said: two guides and a third company between them."""
    lines = ["**Through a third company** (two guides taken together, no guide says it)"]
    rows = [
        f"{_full(link.company, link.level)} (its guide says {listed(link.via, most=2)})"
        for link in links
    ]
    return "\n".join([*lines, *_cut(rows, _MOST_LINES)])


def _said_by_others(links: Sequence[LevelLink], asked: str) -> str:
    guides = {where.rpartition(":")[0] for link in links for where in link.guides}
    companies = dict.fromkeys(link.own_company for link in links)
    noun = "guide places a role" if len(guides) == 1 else "guides place a role"
    if all(link.exact for link in links):
        around = "at"
    else:
        around = "at or around" if any(link.exact for link in links) else "in a range that holds"
    of = f" (of {len(companies)} companies)" if len(companies) > 1 else ""
    lines = [f"**{len(guides)} {noun} {around} {asked}**{of}"]
    exact = [link for link in links if link.exact]
    ranges = [link for link in links if not link.exact]
    if len(links) <= _MOST_ALONE:
        rows = [
            f"{_full(link.own_company, link.own_level or link.own_role)} "
            f"({plain_label(link.company)} {plain_label(link.level)})"
            for link in (*exact, *ranges)
        ]
        return "\n".join([*lines, *_cut(rows, _MOST_ALONE)])
    if exact:
        lines += _by_role(exact, "" if not ranges else "Exactly there:")
    if ranges:
        lines += _by_role(ranges, "In a range that holds it:")
    return "\n".join(lines)


def _by_role(links: Sequence[LevelLink], head: str) -> list[str]:
    roles: dict[str, dict[str, None]] = {}
    for link in links:
        roles.setdefault(link.own_role, {})[link.own_company] = None
    rows = [
        f"{plain_label(role)}: {listed(companies, most=_MOST_COMPANIES)}"
        for role, companies in sorted(roles.items(), key=lambda item: (-len(item[1]), item[0]))
    ]
    return [*([head] if head else []), *_cut(rows, _MOST_LINES)]


def _stands_beside(links: Sequence[LevelLink], asked: str) -> str:
    """Other companies' levels that guides put beside the asked one, the most named first."""
    exact = links[0].exact
    peers: dict[str, list[LevelLink]] = {}
    for link in links:
        peers.setdefault(link.company, []).append(link)
    rows = []
    for peer, found in peers.items():
        levels = [f"{plain_label(link.level)}{_times(len(link.guides))}" for link in found[:3]]
        more = f" and {len(found) - 3} more" if len(found) > 3 else ""
        rows.append(f"{plain_label(peer)}: {', '.join(levels)}{more}")
    how = "" if exact else ", as part of a range"
    head = f"**Named beside {asked} in the same guides{how}**"
    return "\n".join([head, *_cut(rows, _MOST_BESIDE)])


def _disputed(links: Sequence[LevelLink]) -> str:
    lines = ["**Not all guides agree**"]
    rows = []
    for link in links:
        count = len(link.guides)
        said = f"{count} guides say" if count > 1 else "One guide says"
        rows.append(
            f"{said} {_full(link.company, link.level)} "
            f"(for {_full(link.own_company, link.own_level or link.own_role)})"
        )
    return "\n".join([*lines, *_cut(rows, _MOST_DISPUTED)])


def _full(company: str, level: str) -> str:
    """The company's name before its level, unless the level says it already."""
    said = level.casefold()
    if said.startswith(company.casefold().partition(" ")[0]) or said.endswith(
        f" at {company.casefold()}"
    ):
        return plain_label(level)
    return f"{plain_label(company)} {plain_label(level)}"


def _of(company: str) -> str:
    """The possessive of a name: Acme's, Two Peaks'."""
    return f"{company}'" if company.endswith("s") else f"{company}'s"


def _times(count: int) -> str:
    return f" ({count} guides)" if count > 1 else ""


def _cut(rows: Iterable[str], most: int) -> list[str]:
    """Bullets; a long list says how much of it is missing."""
    every = [f"• {row}" for row in dict.fromkeys(rows)]
    if len(every) <= most:
        return every
    return [*every[:most], f"• and {len(every) - most} more"]


def _note(sources: Sequence[str]) -> str:
    """How many guides speak of it, for people who look something up."""
    count = len({where.rpartition(":")[0] for where in sources})
    return f"From {count} guide{'s' if count > 1 else ''}" if count else ""


def _lines(sources: Sequence[str]) -> str:
    """Where they say so, for people who look after the guides."""
    shown = ", ".join(sources[:_MOST_SOURCES])
    more = f" and {len(sources) - _MOST_SOURCES} more" if len(sources) > _MOST_SOURCES else ""
    return f"{shown}{more}"
