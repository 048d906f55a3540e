"""The roles, places and companies that a message really names."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.model.facts import NameKind, NameSpan
from negotiation.model.said import Part
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import (
    Clause,
    takes_back,
)
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.relations import Relation, only_names, relation
from negotiation.understanding.scan import Scanned
from negotiation.understanding.words.clauses import LETTERS, SAYS, STRUCK
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.naming import (
    ANOTHER_JOB,
    IS_THERE,
    JOBS_BY_NOUN,
    LED_TO_PLACE,
)

_NEAR = 8  # words between two places of which either is possible


def named_in(scanned: Scanned, clauses: Sequence[Clause]) -> tuple[NameSpan, ...]:
    """Roles, places and the companies that really stand as such, employers left out."""
    if not scanned.names:
        return ()
    employers = {
        (span.at, span.to)
        for clause in clauses
        for span in clause.companies
        if relation(clause, span) in (Relation.EMPLOYER, Relation.TOOL)
    }
    standing = {(span.at, span.to) for clause in clauses for span in clause.companies} - employers
    standing -= _asked_and_denied(clauses) | _put_right(clauses) | _of_the_past(clauses)
    quoted = [clause for clause in clauses if clause.quoted]
    elsewhere = [clause for clause in clauses if _pays_others(clause)]
    return tuple(
        name
        for name in scanned.names
        if (name.kind in (NameKind.ROLE, NameKind.PLACE) or (name.start, name.end) in standing)
        and not is_name_denied(scanned, name)
        and not _is_label(clauses, name)
        and not _is_either(scanned, name)
        and not _is_quoted(quoted, name)
        and not (name.kind is NameKind.PLACE and _is_quoted(elsewhere, name))
    )


@called_by(JOBS_BY_NOUN)
def works_in(clauses: Sequence[Clause], names: Sequence[NameSpan]) -> NameSpan | None:
    """ "I live in Seattle, the job is in Palo Alto": the place that is said to be the job's.

    "The job at Luma is in Berlin", "my old job was in Berlin" and a question tell of another.
    """
    for name in names:
        if name.kind is not NameKind.PLACE or name.common:
            continue
        clause = next((one for one in clauses if one.at <= name.start < one.to), None)
        if clause is None or clause.question or clause.companies or clause.side is not Side.HERE:
            continue
        words = [one for one in clause.words_before(name.start, _NEAR) if one not in LED_TO_PLACE]
        behind = clause.words_after(name.end, 3)
        of_job = words[:1] != [] and words[0] in JOBS_BY_NOUN
        says = not IS_THERE.isdisjoint(clause.words_before(name.start, _NEAR))
        if of_job and says and ANOTHER_JOB.isdisjoint(words[1:3]):
            return name
        the_office = behind[:1] == ("is",) and not JOBS_BY_NOUN.isdisjoint(behind[1:])
        if the_office and clause.at == name.start:
            return name  # "Palo Alto is the office"
    return None


def _of_the_past(clauses: Sequence[Clause]) -> set[tuple[int, int]]:
    """ "I interviewed at Meta last year, now Samsara wants me": who is in a story of the past,
    where another company makes an offer.
    """
    then = [one for one in clauses if one.mode in _PAST_MODES and not one.quantities]
    offers = any(
        one.companies and one.mode is Mode.OFFERED and not one.question and one.has(*_MAKES_OFFER)
        for one in clauses
    )
    return {(span.at, span.to) for one in then for span in one.companies} if offers else set()


_PAST_MODES = (Mode.HISTORY, Mode.GONE)
_MAKES_OFFER = (Cue.OFFERS, Cue.OFFER)


def _is_quoted(quoted: Sequence[Clause], name: NameSpan) -> bool:
    """ "A post says: 'Cohere, Berlin, 240k'": in somebody else's own words."""
    return any(one.at <= name.start < one.to for one in quoted)


def _pays_others(clause: Clause) -> bool:
    """ "My friend in Toronto gets 180k": where others are paid, there is no job of one's own."""
    return clause.side is Side.THIRD and bool(clause.quantities)


def _is_either(scanned: Scanned, name: NameSpan) -> bool:
    """ "London or from home, not fixed": of two places neither is said to be the one."""
    if name.kind is not NameKind.PLACE:
        return False
    return any(
        other.kind is NameKind.PLACE
        and other.key != name.key
        and _between(scanned, *sorted((other, name), key=lambda one: one.start))
        for other in scanned.names
    )


def _between(scanned: Scanned, first: NameSpan, second: NameSpan) -> bool:
    words = [token.norm for token in scanned.tokens[first.end : second.start]]
    return len(words) <= _NEAR and ("or" in words or "oder" in words) and "." not in words


def _asked_and_denied(clauses: Sequence[Clause]) -> set[tuple[int, int]]:
    """ "Point72? no. D. E. Shaw": a name asked of oneself, taken back, and another behind it."""
    found = set()
    for at, clause in enumerate(clauses[:-2]):
        after, rest = clauses[at + 1], clauses[at + 2 :]
        alone = sum(span.to - span.at for span in clause.companies) + _ASKING
        if not (clause.question and clause.companies and clause.to - clause.at <= alone):
            continue
        near = [one for one in rest if one.sentence <= after.sentence + 1]
        if takes_back(after.tokens[after.at : after.to]) and any(one.companies for one in near):
            found |= {(span.at, span.to) for span in clause.companies}
    return found


def _put_right(clauses: Sequence[Clause]) -> set[tuple[int, int]]:
    """ "Runway - wait no, it's Stability AI", "runway ml nyc. sorry i meant stability": the first.

    "Runway! No wait, Luma also made an offer" tells of one more.
    """
    found = set()
    clauses = [clause for clause in clauses if not clause.empty]
    for at, clause in enumerate(clauses[:-1]):
        after = clauses[at + 1]
        second = after if after.companies else next(iter(clauses[at + 2 : at + 3]), None)
        if clause.question or clause.quantities or not clause.companies or second is None:
            continue
        meant = after.companies and any(word in _MEANT for word in after.norms)
        if not (only_names(clause) or (meant and not after.quantities)):
            continue
        corrects = after.has(Cue.CORRECTION) or takes_back(after.tokens[after.at : after.to])
        if not corrects or second.sentence > after.sentence + 1 or not second.companies:
            continue
        adds = second.has(Cue.OTHER) or not _ONE_MORE.isdisjoint(second.norms)
        if not adds and not clause.companies[0].company.same(second.companies[0].company):
            found |= {(span.at, span.to) for span in clause.companies}
    return found


_MEANT = ("mean", "meant")
_ONE_MORE = frozenset("also too aswell another besides".split())
_ASKING = 3  # "was it Stripe?", with its mark


_PAPER_SAYS = SAYS | frozenset("reads states names lists has shows mentions".split())


@called_by(_PAPER_SAYS)
def paper_names(clauses: Sequence[Clause], names: Sequence[NameSpan]) -> bool:
    """ "The contract says Palo Alto": what the paper has counts, whatever was told before."""
    for clause in clauses:
        papers = clause.has(Cue.LETTER_IN) or not LETTERS.isdisjoint(clause.norms)
        papers = papers or "letter" in clause.norms
        if (
            clause.question
            or clause.quantities
            or not papers
            or _PAPER_SAYS.isdisjoint(clause.norms)
        ):
            continue
        if any(
            name.kind in (NameKind.ROLE, NameKind.PLACE) and clause.at <= name.start < clause.to
            for name in names
        ):
            return True
    return False


def _is_label(clauses: Sequence[Clause], name: NameSpan) -> bool:
    """ "$1,200 for your home office" names no place."""
    return name.kind is NameKind.PLACE and any(
        mark.value is Part.EXTRA and mark.at <= name.start and name.end <= mark.to
        for clause in clauses
        for mark in clause.all(Cue.PART)
    )


def is_name_denied(scanned: Scanned, name: NameSpan) -> bool:
    """ "It's data scientist, not product manager", "scrap london"."""
    tokens, at = scanned.tokens, name.start - 1
    if at >= 0 and tokens[at].norm in ("a", "the", "as"):
        at -= 1
    if at < 0:
        return False
    two = (tokens[at - 1].norm if at else "", tokens[at].norm)
    return two[1] in STRUCK or two in (("instead", "of"), ("rather", "than"))
