"""A question about a level, understood: whose level, which code or title, which role."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from guides.index.equivalence import AskedLevel, Graph, Statement
from guides.names.companies import CompanyBook
from guides.names.ladders import LadderRange, ladder_range_of
from guides.names.levels import parse_span, rung
from guides.names.ranks import ALL_RANKS, ranks
from guides.names.roles import CompanyRoles, RoleNames
from guides.text.spelling import compact, printed_compact, words
from negotiation.model.errors import NotFound
from negotiation.model.facts import Certainty, LevelAnswer, Match, Named
from negotiation.model.guide import LevelSpan

FindRoles = Callable[[str], CompanyRoles | None]

_FILLER = frozenset({"a", "an", "at", "the", "level", "role", "of", "in", "is", "and"})
_NEAREST = 6
_LONGEST_SHORT = 5  # letters of an abbreviation
_FEW = 3
_LOOSE_CODE = re.compile(r"\b([A-Za-z]{1,4})[ -](\d{1,2})\b")
_BETWEEN = re.compile(r"(?i)\b([a-z]{0,4}\d{1,2})\s+(?:or|to|and)\s+([a-z]{0,4}\d{1,2})\b")
_MARKUP = re.compile(r"[\"“”'`*_]")
_NAMED_LEVEL = re.compile(r"(?i)\b(?:band|grade|tier|class)(?= \d)")
_NUMBER = re.compile(r"(?<![\w.])\d{1,2}(?![\w.])")


def answer_level(
    book: CompanyBook,
    graph: Graph,
    roles: FindRoles,
    spelled: RoleNames,
    company_text: str,
    level_text: str,
) -> LevelAnswer:
    """What the guides say of the level, in both directions. Raises NotFound."""
    company = _company(book, company_text)
    # A folder of the same company's name may hold what this one does not.
    for name in (company, *book.twins(company.key)):
        asked = _asked(graph, spelled, name, level_text)
        own = _own(graph, roles, spelled, asked, level_text)
        about = _about(graph, spelled, asked)
        if own or about:
            break
    else:
        raise _nothing(graph, roles, _asked(graph, spelled, company, level_text), level_text)
    parts = []
    if own:
        parts.append(graph.forward(asked, own))
    if about:
        parts.append(graph.backward(asked, about))
    return LevelAnswer(
        asked.company.name,
        asked.level,
        tuple(link for part in parts for link in part.links),
        tuple(link for part in parts for link in part.disagree),
    )


def _company(book: CompanyBook, text: str) -> Named:
    found = book.find_anywhere(text)
    if found.certainty in (Certainty.EXACT, Certainty.LIKELY) and found.best is not None:
        return found.best
    names = _names(found)
    shown = text.strip()[:60]
    if found.certainty is Certainty.DOUBTFUL:
        raise NotFound(f"I am not sure which company “{shown}” is.", nearest=names, key="company")
    raise NotFound(f"No guide speaks of a company called “{shown}”.", nearest=names, key="company")


def _names(found: Match[Named]) -> tuple[str, ...]:
    near = ((found.best,) if found.best is not None else ()) + found.others
    return tuple(named.name for named in near)


def _asked(graph: Graph, spelled: RoleNames, company: Named, text: str) -> AskedLevel:
    text = _BETWEEN.sub(r"\1-\2", _MARKUP.sub("", text))
    text = _NAMED_LEVEL.sub(lambda match: match[0].capitalize(), text)
    reach = ladder_range_of(text, company.name, company.key)
    if reach is None:
        text = _LOOSE_CODE.sub(r"\1\2", text)  # "sde 2", "l 5"
        reach = ladder_range_of(text, company.name, company.key)
    number = _NUMBER.search(text)
    if number is not None and (reach is None or not reach.ladder):
        bare = ladder_range_of(number[0], company.name, company.key)
        reach = _bare_number(graph, company.key, bare) if bare is not None else reach
    typed = [word for word in words(text) if word not in _FILLER]
    if reach is not None:
        typed = [word for word in typed if not _is_code(word)]
    return AskedLevel(company, _shown(graph, text, company), reach, frozenset(spelled.spell(typed)))


def _bare_number(graph: Graph, peer: str, reach: LadderRange) -> LadderRange:
    """ "Google 5": on the ladder that the guides use most for that company."""
    counts = graph.ladders(peer)
    if not counts or reach.ladder in counts:
        return reach
    return LadderRange(max(counts, key=counts.__getitem__), reach.low, reach.high, reach.open_ended)


def _is_code(word: str) -> bool:
    return parse_span(word.upper()) is not None or word.isdigit() or word in _ROMAN


_ROMAN = frozenset({"i", "ii", "iii", "iv", "v", "vi"})


def _shown(graph: Graph, text: str, company: Named) -> str:
    """The level as asked, its code in capitals and its abbreviations as guides print them."""
    parts = text.split()
    return " ".join(
        part.upper()
        if _is_code(part.casefold()) or part.casefold() in _ROMAN
        else _as_printed(graph, part, company)
        for part in parts
    )[:60]


def _as_printed(graph: Graph, part: str, company: Named) -> str:
    """ "vp" -> VP, "sde" -> SDE: short words in the capitals of the first guide that has them."""
    if not part.isalpha() or not part.islower() or len(part) > _LONGEST_SHORT:
        return part
    for statement in graph.by_peer.get(company.key, ()):
        for word in statement.level.split():
            if word.isupper() and word.casefold() == part:
                return word
    return part


def _own(
    graph: Graph,
    roles: FindRoles,
    spelled: RoleNames,
    asked: AskedLevel,
    text: str,
) -> list[Statement]:
    """Statements of the company's own guides that fit."""
    said = graph.by_own.get(asked.company.key, ())
    named = [one for one in said if printed_compact(one.own) == compact(text)]
    if named:
        return named  # the level as a guide prints it, whatever ladder it is on
    if asked.reach is not None:
        fitting = [
            statement
            for statement in said
            if (own := _own_reach(statement, asked.company)) is not None
            and own.overlaps(asked.reach)
        ]
    else:
        fitting = list(said)
    if not asked.words:
        return fitting if asked.reach is not None or not text.strip() else []
    found = roles(asked.company.key)
    if found is not None:
        match = found.find(" ".join(sorted(asked.words)), spelled)
        if match.certainty in (Certainty.EXACT, Certainty.LIKELY) and match.best is not None:
            role = [one for one in fitting if one.guide is match.best]
            if role:
                return role
    return [
        one
        for one in fitting
        if asked.words <= spelled.printed(one.own) | spelled.printed(one.guide.role)
    ]


def _own_reach(statement: Statement, company: Named) -> LadderRange | None:
    return ladder_range_of(statement.own, company.name, company.key)


def _about(graph: Graph, spelled: RoleNames, asked: AskedLevel) -> list[Statement]:
    """Statements of other companies' guides about the asked company."""
    found = graph.at(asked)
    if not found:
        typed = compact(asked.level)
        found = [
            one
            for one in graph.by_peer.get(asked.company.key, ())
            if printed_compact(one.level) == typed
        ]
        if found:
            return found
    if not asked.words:
        return found if asked.reach is not None else []
    by_level = [one for one in found if asked.words <= spelled.printed(one.level)]
    if asked.reach is None:
        # "ML Engineer" means that, and a Senior ML Engineer only where nobody writes the former.
        rank = asked.words & ALL_RANKS
        same = [one for one in by_level if ranks(one.level) == rank]
        return same or by_level
    return by_level or [
        one
        for one in found
        if asked.words <= spelled.printed(one.level) | spelled.printed(one.guide.role)
    ]


def levels_known(graph: Graph, company: Named) -> tuple[str, ...]:
    """What may be asked of a company: its own levels, then those that other guides name."""
    own = (one.own for one in graph.by_own.get(company.key, ()))
    return tuple(dict.fromkeys((*own, *map(_span, sorted(_usual(graph, company), key=_height)))))


def _usual(graph: Graph, company: Named) -> list[LevelSpan]:
    """The levels that guides of others name there, the most named first."""
    codes = Counter(
        statement.span
        for statement in graph.by_peer.get(company.key, ())
        if statement.span is not None
    )
    return [span for span, _ in codes.most_common()]


def _nothing(graph: Graph, roles: FindRoles, asked: AskedLevel, text: str) -> NotFound:
    levels: list[str] = []
    found = roles(asked.company.key)
    if found is not None:
        own = graph.by_own.get(asked.company.key, ())
        levels.extend(dict.fromkeys(one.own for one in own))
        told = {one.guide.id for one in own}
        levels.extend(guide.role for guide in found.guides if guide.id in told)
    usual = _usual(graph, asked.company)
    levels.extend(_span(span) for span in sorted(usual[:_NEAREST], key=_height))
    if len(usual) < _FEW:
        levels.extend(one.level for one in graph.by_peer.get(asked.company.key, ()))
    shown = text.strip()[:60]
    name = asked.company.name
    return NotFound(
        f"No guide places “{shown}” at {name}." if shown else f"Name a level or role of {name}.",
        nearest=tuple(dict.fromkeys(levels))[:_NEAREST],
        key="level",
    )


def _height(span: LevelSpan) -> tuple[str, int, int]:
    low, high = rung(span.low), rung(span.high)
    return (low.ladder if low else "", low.number if low else 0, high.number if high else 0)


def _span(span: LevelSpan) -> str:
    text = span.low if span.low == span.high else f"{span.low}–{span.high}"
    return text + ("+" if span.open_ended else "")
