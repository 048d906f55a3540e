"""The graph of level equivalences over all guides: forward, backward and across.

Forward: what a guide says its own role or level is elsewhere. Backward: which guides' roles
stand at a peer's level. Across: what two guides together imply through a third company. What
guides contradict is kept beside what they agree on, never averaged.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

from guides.names.ladders import LadderRange, ladder_range, ladder_range_of
from guides.names.ranks import ranks
from negotiation.model.facts import LevelAnswer, LevelLink, Named
from negotiation.model.guide import Equivalent, Guide, LevelSpan

_NUMERAL = re.compile(r" [IV]+$")
_SHORT_TITLE = 40  # characters


@dataclass(frozen=True, slots=True)
class Statement:
    """One guide's word that its `own` level is a peer's; `reach` are the peer's levels.

    With the fields of its `Equivalent`: of tens of thousands each object counts.
    """

    guide: Guide
    own: str
    company: str
    level: str
    line: int
    span: LevelSpan | None
    peer: str
    reach: LadderRange | None

    @property
    def where(self) -> str:
        """`path:line`."""
        return f"{self.guide.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class AskedLevel:
    """A level somebody asks about; `reach` None where it is a title and not a code."""

    company: Named
    level: str
    reach: LadderRange | None
    words: frozenset[str] = frozenset()


class _Across(NamedTuple):
    """Other companies' statements that stand beside `own`: how well the best does."""

    loose: bool  # they share a level, and are not the same
    width: float
    others: list[Statement]
    own: Statement

    def order(self) -> tuple[bool, int, float, str]:
        """The surest first, then what most say."""
        first, *_ = self.others
        return self.loose, -len(self.others), self.width, first.guide.id


@dataclass(frozen=True, slots=True)
class Graph:
    """Statements by the folder that makes them and by the peer they are about."""

    by_own: Mapping[str, tuple[Statement, ...]]
    by_peer: Mapping[str, tuple[Statement, ...]]
    by_peer_role: Mapping[tuple[str, str], tuple[Statement, ...]]  # (peer, role file)
    by_guide: Mapping[str, tuple[Statement, ...]]
    names: Mapping[str, str]  # peer key -> the name most guides print

    def forward(self, asked: AskedLevel, own: Iterable[Statement]) -> LevelAnswer:
        """`own` are the statements of the asked company that fit the question."""
        said = list(own)
        links: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
        for statement in said:
            role = (statement.guide.role_key, statement.own)
            key = (role, statement.peer, statement.level)
            links[key].append(statement)
        direct = tuple(
            LevelLink(
                self._name(group[0]),
                group[0].level,
                group[0].guide.company,
                group[0].guide.role,
                group[0].own,
                tuple(dict.fromkeys(statement.where for statement in group)),
            )
            for group in links.values()
        )
        across = tuple(self._through_peers(said))
        against = tuple(self._contradicting(asked, said))
        return LevelAnswer(asked.company.name, asked.level, (*direct, *across), against)

    def backward(self, asked: AskedLevel, fitting: Iterable[Statement]) -> LevelAnswer:
        """`fitting` are the statements about the asked peer's level."""
        said = sorted(fitting, key=lambda statement: self._tightness(asked, statement))
        direct = tuple(
            LevelLink(
                asked.company.name,
                statement.level,
                statement.guide.company,
                statement.guide.role,
                statement.own,
                (statement.where,),
                exact=_is_exact(asked, statement),
            )
            for statement in said
        )
        beside, against = self._beside(asked, said)
        return LevelAnswer(asked.company.name, asked.level, (*direct, *beside), against)

    def at(self, asked: AskedLevel) -> list[Statement]:
        """Statements about the asked company's level, by its code or by its title's words."""
        found: list[Statement] = []
        for statement in self.by_peer.get(asked.company.key, ()):
            if asked.reach is not None:
                if statement.reach is not None and statement.reach.overlaps(asked.reach):
                    found.append(statement)
            elif asked.words:
                found.append(statement)
        return found

    def ladders(self, peer: str) -> Counter[str]:
        """The ladders on which guides place a peer, with how often."""
        return Counter(
            statement.reach.ladder
            for statement in self.by_peer.get(peer, ())
            if statement.reach is not None
        )

    def _of_one_level(self, statement: Statement) -> list[Statement]:
        """All that the guide says of the same level of its own."""
        return [one for one in self.by_guide[statement.guide.id] if one.own == statement.own]

    def _name(self, statement: Statement) -> str:
        return self.names.get(statement.peer, statement.company)

    def _tightness(self, asked: AskedLevel, statement: Statement) -> tuple[bool, float, str, str]:
        reach = statement.reach
        width = _width(reach) if reach is not None and asked.reach is not None else 0
        loose = not _is_exact(asked, statement)
        return loose, width, statement.guide.company.casefold(), statement.guide.role

    def _through_peers(self, said: list[Statement]) -> Iterator[LevelLink]:
        """Other companies' same role where it stands at the same level of the same peer."""
        best: dict[tuple[str, str], _Across] = {}
        for own in said:
            if own.reach is None:
                continue
            for other in self.by_peer_role.get((own.peer, own.guide.role_key), ()):
                if other.reach is None or other.guide.company_key == own.guide.company_key:
                    continue
                if not other.reach.overlaps(own.reach):
                    continue
                key = (other.guide.id, other.own)
                loose, width = not other.reach.same(own.reach), _width(other.reach)
                held = best.get(key)
                others = [*(held.others if held is not None else ()), other]
                if held is None or (loose, width) < (held.loose, held.width):
                    best[key] = _Across(loose, width, others, own)
                else:
                    best[key] = held._replace(others=others)
        for found in sorted(best.values(), key=_Across.order):
            own, (other, *_) = found.own, found.others
            via = tuple(dict.fromkeys(f"{self._name(one)} {one.level}" for one in found.others))
            yield LevelLink(
                other.guide.company,
                other.own,
                own.guide.company,
                own.guide.role,
                own.own,
                tuple(dict.fromkeys((own.where, *(one.where for one in found.others)))),
                across=True,
                via=via,
                exact=not found.loose,
            )

    def _contradicting(self, asked: AskedLevel, said: list[Statement]) -> Iterator[LevelLink]:
        """Guides of other folders that put the same role of this company somewhere else."""
        ours: dict[tuple[str, str], list[Statement]] = defaultdict(list)
        for statement in said:
            ours[statement.guide.role_key, statement.peer].append(statement)
        # A second folder of the same company.
        titles = {statement.guide.company for statement in said}
        for (role, peer), group in ours.items():
            for other in self.by_peer_role.get((peer, role), ()):
                if (
                    other.guide.company in titles
                    and other.guide.company_key != group[0].guide.company_key
                    and _clash(group, other.reach)
                ):
                    yield self._against(asked, other, other, other.guide.role)
        # A guide that names this company as a peer, beside a third company.
        seen: set[tuple[str, str, str]] = set()
        levels: dict[str, dict[str, LadderRange | None]] = defaultdict(dict)
        for own in said:
            level = own.own
            if level not in levels[own.guide.role_key]:
                levels[own.guide.role_key][level] = asked.reach or ladder_range_of(
                    level, asked.company.name, asked.company.key
                )
        for told in self.by_peer.get(asked.company.key, ()):
            of_the_role = levels.get(told.guide.role_key, {})
            if not any(_speaks_of(told, *level) for level in of_the_role.items()):
                continue
            for other in self._of_one_level(told):
                against = ours.get((told.guide.role_key, other.peer), [])
                key = (told.guide.id, told.own, other.peer)
                sure = not _HALF_SAID.search(told.level + other.level)
                if sure and key not in seen and _clash(against, other.reach):
                    seen.add(key)
                    yield self._against(asked, told, other, told.guide.role)

    def _against(
        self, asked: AskedLevel, told: Statement, other: Statement, role: str
    ) -> LevelLink:
        return LevelLink(
            self._name(other),
            other.level,
            told.guide.company if told is other else asked.company.name,
            role,
            told.own if told is other else told.level,
            (other.where,),
            across=told is not other,
            via=(told.guide.id,),
        )

    def _beside(
        self, asked: AskedLevel, said: list[Statement]
    ) -> tuple[tuple[LevelLink, ...], tuple[LevelLink, ...]]:
        """What other peers' levels stand beside the asked one, and which of them disagree."""
        exact = [statement for statement in said if _is_exact(asked, statement)]
        # Two ranges that share a level say little about one level of each: the exact ones first.
        basis = exact or said
        tally: dict[str, dict[LadderRange, dict[str, Statement]]] = defaultdict(
            lambda: defaultdict(dict)
        )
        for own in basis:
            for other in self._of_one_level(own):
                if other.peer != own.peer and other.reach is not None:
                    tally[other.peer][other.reach].setdefault(other.guide.id, other)
        links: list[LevelLink] = []
        against: list[LevelLink] = []
        for counts in sorted(
            tally.values(), key=lambda by: -sum(len(guides) for guides in by.values())
        ):
            ranked = sorted(
                counts.items(), key=lambda item: (-len(item[1]), _width(item[0]), item[0].low)
            )
            lead = ranked[0][0]
            for reach, guides in ranked:
                link = self._stands_beside(asked, list(guides.values()), bool(exact))
                if link.company == asked.company.name:
                    continue
                # Another ladder (a manager's M1 beside E5) is no contradiction.
                agrees = reach.ladder != lead.ladder or reach.overlaps(lead)
                (links if agrees else against).append(link)
        return tuple(links), tuple(against)

    def _stands_beside(self, asked: AskedLevel, group: list[Statement], exact: bool) -> LevelLink:
        codes = Counter(_code(statement) for statement in group)
        return LevelLink(
            self._name(group[0]),
            max(codes, key=codes.__getitem__),
            asked.company.name,
            "",
            asked.level,
            tuple(statement.where for statement in group),
            across=True,
            via=tuple(dict.fromkeys(statement.guide.company for statement in group)),
            exact=exact,
        )


def build_graph(guides: Iterable[Guide], peer_keys: Mapping[str, str]) -> Graph:
    """`peer_keys`: a peer's name as printed -> its key."""
    by_own: dict[str, list[Statement]] = defaultdict(list)
    by_peer: dict[str, list[Statement]] = defaultdict(list)
    by_peer_role: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    by_guide: dict[str, tuple[Statement, ...]] = {}
    printed: dict[str, Counter[str]] = defaultdict(Counter)
    reaches: dict[tuple[str, str], LadderRange | None] = {}
    for guide in guides:
        told: list[Statement] = []
        for says in _mapping_of(guide):
            peer = peer_keys[says.company]
            key = (peer, says.level)
            if key not in reaches:
                reaches[key] = (
                    ladder_range(says.span, peer)
                    if says.span is not None
                    else ladder_range_of(says.level, says.company, peer)
                )
            statement = Statement(
                guide, says.own, says.company, says.level, says.line, says.span, peer, reaches[key]
            )
            told.append(statement)
            by_own[guide.company_key].append(statement)
            by_peer[peer].append(statement)
            by_peer_role[peer, guide.role_key].append(statement)
            printed[peer][says.company] += 1
        if told:
            by_guide[guide.id] = tuple(told)
    return Graph(
        {key: tuple(found) for key, found in by_own.items()},
        {key: tuple(found) for key, found in by_peer.items()},
        {key: tuple(found) for key, found in by_peer_role.items()},
        by_guide,
        {peer: max(names, key=names.__getitem__) for peer, names in printed.items()},
    )


def _mapping_of(guide: Guide) -> tuple[Equivalent, ...]:
    known: tuple[Equivalent, ...] | None = getattr(guide, "mapping", None)
    return guide.equivalents if known is None else known  # known of a guide that is held unread


# "SDE II-Senior" names only its lower end by a code: no ground to call it a contradiction.
_HALF_SAID = re.compile(r"[\dIV]\s?[-–/]\s?[A-Z][a-z]")


def _is_exact(asked: AskedLevel, statement: Statement) -> bool:
    if asked.reach is None or statement.reach is None:
        return True
    return statement.reach.same(asked.reach)


def _clash(group: list[Statement], reach: LadderRange | None) -> bool:
    """Whether `reach` shares no level with any of the group's, on the same ladder."""
    known = [one.reach for one in group if one.reach is not None]
    return (
        reach is not None
        and any(one.ladder == reach.ladder for one in known)
        and not any(one.overlaps(reach) for one in known)
    )


def _width(reach: LadderRange) -> float:
    return inf if reach.open_ended else reach.high[0] - reach.low[0]


def _code(statement: Statement) -> str:
    span = statement.span
    if span is None or (_NUMERAL.search(span.low) and len(statement.level) <= _SHORT_TITLE):
        return statement.level  # "Sales Engineer III" is no "Engineer III"
    text = span.low if span.low == span.high else f"{span.low}–{span.high}"
    return text + ("+" if span.open_ended else "")


def _speaks_of(told: Statement, own_level: str, reach: LadderRange | None) -> bool:
    """Whether another guide's word on the company is about that level of the company's own."""
    if told.reach is not None and reach is not None and told.reach.ladder == reach.ladder:
        return told.reach.overlaps(reach)
    return told.reach is None and reach is None and ranks(told.level) == ranks(own_level)
