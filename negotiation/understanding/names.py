"""Companies in a message: those of the guides, well-known ones, and names only their place shows.

An everyday word ("runway", "square") is a company only where something says so; a word that no
table has is one only where an offer is said to come from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from negotiation.model.common_words import is_common
from negotiation.model.facts import Certainty, NameKind, NameSpan
from negotiation.understanding.clauses import CompanySpan
from negotiation.understanding.lexicon import Mark, knows
from negotiation.understanding.message import Company
from negotiation.understanding.text import fold
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.employers import EVERYDAY, NAMES

_LONGEST = 4  # words of a well-known name
_FROM = frozenset(
    {"from", "by", "at", "with", "w", "von", "bei", "de", "chez", "da", "na", "presso", "bij", "em"}
)
_OFFERED = frozenset(
    [
        "offered",
        "offers",
        "offering",
        "gave",
        "gives",
        "made",
        "put",
        "sent",
        "wrote",
        "pays",
        "paid",
        "countered",
        "counters",
        "extended",
        "called",
        "came",
        "proposed",
        "proposes",
        "verbally",
        "bhi",
        "wants",
        "want",
        "has",
        "have",
        "hat",
        "ofrece",
        "ofrecio",
        "told",
        "said",
        "says",
        "went",
        "raised",
    ]
)
_OFFER_NOUNS = frozenset(
    [
        "offer",
        "offers",
        "contract",
        "letter",
        "angebot",
        "angebote",
        "oferta",
        "offre",
        "offerta",
        "proposta",
        "one",
        "job",
        "role",
        "position",
        "onsite",
        "round",
        "interview",
        "interviews",
        "interviewing",
        "process",
        "stage",
        "talks",
        "loop",
        "hear",
    ]
)
_CALLED = frozenset({"called", "named"})
_NOT_BEFORE = frozenset(
    {"my", "the", "a", "an", "our", "no", "your", "their", "this", "of", "to", "more"}
)
_IDIOMS = frozenset(
    {"one", "up", "foot", "feet", "ft", "meter", "meters", "left", "out", "time", "of"}
)


@cache
def _employers() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The well-known names by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in NAMES.split("|"):
        key = tuple(_words_of(name))
        if key:
            found.setdefault(key[0], []).append((key, name))
    return {
        first: tuple(sorted(names, key=lambda one: -len(one[0]))) for first, names in found.items()
    }


def _words_of(name: str) -> list[str]:
    return fold(name.replace(".", " ").replace("&", " ").replace("-", " ")).split()


def companies_in(
    tokens: Sequence[Token],
    taken: Sequence[bool],
    names: Sequence[NameSpan],
    marks: Sequence[Mark],
) -> tuple[CompanySpan, ...]:
    """Every company of a message, in order, none inside another."""
    shouting = _one_case(tokens)
    spans = [
        CompanySpan(
            Company(name.name, name.key if name.kind is NameKind.COMPANY else None),
            name.start,
            name.end,
            sure=name.certainty in (Certainty.EXACT, Certainty.LIKELY),
        )
        for name in names
        if name.kind in (NameKind.COMPANY, NameKind.PEER)
        and name.certainty is not Certainty.UNKNOWN
        and (not name.common or _speaks_for(tokens, name.start, name.end, names, shouting=shouting))
    ]
    covered = _cover(spans, names, len(tokens))
    spans += _well_known(tokens, taken, covered, names, shouting=shouting)
    covered = _cover(spans, names, len(tokens))
    spans += _by_place(tokens, taken, covered, marks, shouting=shouting)
    return tuple(sorted(spans, key=lambda span: span.at))


def _one_case(tokens: Sequence[Token]) -> bool:
    """Whether capitals say nothing: everything is in small letters, or in large ones."""
    words = [token.text for token in tokens if token.kind is Kind.WORD]
    capitals = sum(word[:1].isupper() for word in words)
    return capitals == 0 or capitals >= len(words) - 1


def _cover(spans: Sequence[CompanySpan], names: Sequence[NameSpan], length: int) -> list[bool]:
    covered = [False] * length
    for span in spans:
        for at in range(span.at, min(span.to, length)):
            covered[at] = True
    for name in names:
        if name.kind in (NameKind.ROLE, NameKind.PLACE):
            for at in range(name.start, min(name.end, length)):
                covered[at] = True
    return covered


def _speaks_for(
    tokens: Sequence[Token], at: int, to: int, names: Sequence[NameSpan], *, shouting: bool
) -> bool:
    """What makes an everyday word a company: a capital, a "from", a role or an offer beside it."""
    before = tokens[at - 1] if at else None
    after = tokens[to] if to < len(tokens) else None
    if after is not None and after.norm in _IDIOMS:
        return False
    if before is not None and before.norm in _NOT_BEFORE:
        people = after is not None and after.norm in (
            "people",
            "guys",
            "team",
            "offer",
            "number",
            "folks",
            "recruiter",
            "one",
        )
        return before.norm in ("the", "this") and people
    if before is not None and before.norm in (
        "from",
        "with",
        "by",
        "bei",
        "chez",
        "de",
        "joined",
        "vs",
        "prefer",
        "and",
        "at",
    ):
        return True
    if (
        not shouting
        and tokens[at].capital
        and (at == 0 or before is None or before.text not in ".!?\n")
    ):
        return True
    beside = any(
        name.kind in (NameKind.ROLE, NameKind.PLACE) and 0 <= name.start - to <= 1 for name in names
    )
    if beside or (after is None and before is None):
        return True
    if after is not None and after.norm in (
        *_OFFERED,
        "offer",
        "written",
        "verbal",
        "is",
        "now",
        "too",
        "too.",
        "wanted",
        "people",
        "recruiter",
    ):
        return True
    starts = before is None or before.text in ",.:;\n(-!?"
    if starts and (
        after is None or after.text in ",:-;(=" or after.kind in (Kind.NUMBER, Kind.LINE)
    ):
        return True
    return bool(starts and at == 0 and len(tokens) <= 6)


def _well_known(
    tokens: Sequence[Token],
    taken: Sequence[bool],
    covered: Sequence[bool],
    names: Sequence[NameSpan],
    *,
    shouting: bool,
) -> list[CompanySpan]:
    found = []
    at = 0
    while at < len(tokens):
        end = None if covered[at] or taken[at] else _known_at(tokens, covered, at)
        if end is None:
            at += 1
            continue
        word = tokens[at].norm
        everyday = end == at + 1 and (word in EVERYDAY or is_common(word))
        if not everyday or _speaks_for(tokens, at, end, names, shouting=shouting):
            found.append(CompanySpan(Company(_printed(tokens, at, end)), at, end))
        at = end
    return found


def _known_at(tokens: Sequence[Token], covered: Sequence[bool], at: int) -> int | None:
    """Where the well-known name that begins at token `at` ends; the longest wins."""
    for key, _ in _employers().get(tokens[at].norm, ()):
        spot = at
        for index, word in enumerate(key):
            while index and spot < len(tokens) and tokens[spot].text in ".-&'":
                spot += 1
            if spot >= len(tokens) or tokens[spot].norm != word or covered[spot]:
                break
            spot += 1
        else:
            return spot
    return None


def _printed(tokens: Sequence[Token], at: int, to: int) -> str:
    """The name as typed, with capitals where it has none."""
    text = "".join(
        token.text if index == 0 or token.glued else f" {token.text}"
        for index, token in enumerate(tokens[at:to])
    )
    if any(one.isupper() for one in text) or "." in text:
        return text
    return " ".join(word[:1].upper() + word[1:] for word in text.split())


# --- Names that no table has ----------------------------------------------------------------------


def _by_place(
    tokens: Sequence[Token],
    taken: Sequence[bool],
    covered: Sequence[bool],
    marks: Sequence[Mark],
    *,
    shouting: bool,
) -> list[CompanySpan]:
    """Words where a company's name stands: "an offer from Wayve", "Pika gave me 235k"."""
    labels = {at for mark in marks if mark.cue is not Cue.ME for at in range(mark.at, mark.to)}
    found: list[CompanySpan] = []
    at = 0
    while at < len(tokens):
        to = _name_at(tokens, taken, covered, at, shouting=shouting)
        if to is None:
            at += 1
            continue
        if _stands_as_company(tokens, taken, at, to, labels):
            found.append(
                CompanySpan(Company(_printed(tokens, at, to), known=False), at, to, sure=False)
            )
            at = to
        else:
            at += 1
    return found


def _name_at(
    tokens: Sequence[Token],
    taken: Sequence[bool],
    covered: Sequence[bool],
    at: int,
    *,
    shouting: bool,
) -> int | None:
    """Where a run of words that may be a name ends: unknown to every table, or in capitals."""
    spot = at
    while spot < len(tokens) and spot - at < 5:
        token = tokens[spot]
        if (
            token.text in ".&-"
            and spot > at
            and token.glued
            and spot + 1 < len(tokens)
            and tokens[spot + 1].glued
        ):
            spot += 1
            continue
        if token.kind is not Kind.WORD or taken[spot] or covered[spot] or len(token.norm) < 2:
            break
        known = knows(token.norm) or is_common(token.norm)
        if known and (shouting or not token.capital or (spot == at and _begins(tokens, at))):
            break
        if spot > at and shouting:
            break  # in small letters only one word: what follows may be anything
        spot += 1
    return spot if spot > at else None


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capital is only that of a sentence's beginning."""
    return at == 0 or tokens[at - 1].kind is Kind.LINE or tokens[at - 1].text in ".!?"


def _stands_as_company(
    tokens: Sequence[Token], taken: Sequence[bool], at: int, to: int, labels: set[int]
) -> bool:
    before = [tokens[spot].norm for spot in range(max(0, at - 4), at)]
    after = tokens[to].norm if to < len(tokens) else ""
    second = tokens[to + 1].norm if to + 1 < len(tokens) else ""
    last = before[-1] if before else ""
    if last in _CALLED:
        return True
    if last in _FROM and any(word in _OFFER_NOUNS for word in before[:-1]):
        return True
    opens = (
        at == 0
        or tokens[at - 1].kind is Kind.LINE
        or tokens[at - 1].text in ",.:;(!?-"
        or last in ("and", "but", "also", "then", "yes", "now")
    )
    if (
        opens
        and after in _OFFERED
        and after
        not in (
            "wants",
            "want",
            "has",
            "have",
            "said",
            "says",
            "told",
            "went",
            "raised",
            "called",
            "came",
        )
    ):
        return True
    if (
        opens
        and after in ("has", "have", "said", "says", "told", "came", "hat", "called", "wants")
        and _offer_near(tokens, taken, to)
    ):
        return True
    if last in _FROM and at >= 2 and taken[at - 2]:
        return True  # "260k from Wayve", "250k base at stripe" with its label in between
    if (
        last in _FROM
        and any(spot in labels for spot in (at - 2,))
        and any(taken[max(0, at - 5) : at])
    ):
        return True
    if opens and (
        after in ("written", "verbal")
        or (
            after in (",", ":", "-")
            and (
                second in ("written", "verbal", "in", "verbally")
                or (to + 1 < len(taken) and taken[to + 1])
            )
        )
    ):
        return (
            after != ","
            or at == 0
            or second in ("written", "verbal", "in", "verbally")
            or tokens[at].capital
        )
    return False


def _offer_near(tokens: Sequence[Token], taken: Sequence[bool], at: int) -> bool:
    window = range(at, min(at + 6, len(tokens)))
    return any(
        taken[spot] or tokens[spot].norm in ("offer", "offered", "offering") for spot in window
    )
