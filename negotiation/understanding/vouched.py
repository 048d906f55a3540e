"""Whether anything says that another company's figure is an offer to the person.

"Stripe, 240k", "got 240k from Stripe" and "Stripe are at 240k" do. "Jenny from Snowflake: 240k" and
"a spreadsheet shows Meta at 260k" don't: somebody or something stands in front that is neither the
person nor the company, and no word of an offer is said. What nobody vouches for is nobody's.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from negotiation.model.facts import NameKind, NameSpan
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, message_of, sentences_of
from negotiation.understanding.message import Company, Mode, Side
from negotiation.understanding.quantities import Money
from negotiation.understanding.relations import Relation, relation
from negotiation.understanding.strangers import strangers_in
from negotiation.understanding.words.clauses import AND, LEADS, WEIGHS_OFFERS
from negotiation.understanding.words.companies import HOUSES
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.matching import MATCHES

# Whoever says one of these speaks of offers, whatever else stands in front.
_VOUCHES = (
    Cue.HERE, Cue.OTHER, Cue.OFFER, Cue.PROCESS, Cue.ANSWER, Cue.VALID, Cue.MOVED, Cue.NOW,
    Cue.PREFER,
)  # fmt: skip
_FIRM = (Cue.WRITTEN, Cue.VERBAL, Cue.LETTER_IN)  # behind the figure, too


def look_for_strangers(
    clauses: Sequence[Clause],
    names: Sequence[NameSpan],
    told: Sequence[str] = (),
    own: Company | None = None,
) -> None:
    """Make nobody's what a stranger is said to be paid at a company that was not told of before."""
    if not message_of(clauses).figures:
        return
    known = [Company(name) for name in told]
    known += [own] if own is not None else _first_of(clauses)
    named = {at for name in names for at in range(name.start, name.end)}
    for sentence in sentences_of(clauses):
        for index, clause in enumerate(sentence):
            if not _states_pay(clause) or any(one.same(clause.company) for one in known):
                continue
            if not _is_vouched(sentence, index, named) or _may_be_my_job(sentence, clause):
                clause.side, clause.company = Side.THIRD, None


@called_by(HOUSES)
def look_for_houses(clauses: Sequence[Clause], own: Company | None) -> None:
    """ "Luma 255k written, a hedge fund 300k by phone": one more, where an offer is spoken of.

    "A bank offered me 180k base", with nobody named, tells one's own.
    """
    for index, clause in enumerate(clauses):
        named = own is not None or any(one.companies for one in clauses[:index])
        firm = clause.has(Cue.OFFERS, *_FIRM, Cue.PROCESS)
        plain = clause.mode is Mode.OFFERED and clause.side in (Side.HERE, Side.COMPANY)
        if named and firm and plain and clause.quantities and _opens_with_house(clause):
            clause.side, clause.company = Side.OTHER, None


def _opens_with_house(clause: Clause) -> bool:
    """ "A hedge fund", "and some bank"; nobody's own "my bank"."""
    words = [word for word in clause.norms if word not in LEADS and word not in AND]
    if words[:1] == [] or words[0] not in ("a", "an", "one", "some") or clause.companies:
        return False
    return not HOUSES.isdisjoint(words[1:4]) and not clause.question


def look_for_jobs(
    clauses: Sequence[Clause], names: Sequence[NameSpan], own: Company | None
) -> None:
    """ "4 years at Runway, now 210k base at Midjourney ML SF": where nobody is negotiated with yet,
    who is named with a role or a place offers, and does not employ, beside another who does.
    """
    paid = [clause for clause in clauses if clause.quantities]
    jobs = _names_job(paid, names) if own is None else []
    if len(jobs) != 1 or not any(_employs_another(clause, jobs[0]) for clause in clauses):
        return
    for clause in clauses:
        theirs = any(jobs[0].same(span.company) for span in clause.companies)
        if theirs and clause.side is Side.EMPLOYER and not clause.has(Cue.EARN, Cue.EMPLOYER):
            clause.side, clause.company = Side.COMPANY, jobs[0]
            for span in clause.companies:
                clause.relations[span.at] = Relation.OFFER


def _employs_another(clause: Clause, job: Company) -> bool:
    return clause.side is Side.EMPLOYER and any(
        not job.same(span.company) for span in clause.companies
    )


def _names_job(clauses: Sequence[Clause], names: Sequence[NameSpan]) -> list[Company]:
    """The companies that stand beside a role or a place: "midjourney ml engineer"."""
    edges = {
        at
        for name in names
        if name.kind in (NameKind.ROLE, NameKind.PLACE)
        for at in (name.start, name.end)
    }
    found: list[Company] = []
    for span in chain.from_iterable(clause.companies for clause in clauses):
        beside = not edges.isdisjoint((span.at, span.to, span.to + 1))
        if beside and not any(span.company.same(one) for one in found):
            found.append(span.company)
    return found


def _first_of(clauses: Sequence[Clause]) -> list[Company]:
    """The company named first: where none is negotiated with yet, that is the one.

    "Ex Snap, 6 yrs, midjourney sf says 245k base": no employer is.
    """
    return [
        span.company
        for clause in clauses
        for span in clause.companies
        if relation(clause, span) is not Relation.EMPLOYER
    ][:1]


def _states_pay(clause: Clause) -> bool:
    if clause.side is not Side.COMPANY or clause.mode is not Mode.OFFERED:
        return False
    return any(isinstance(one, Money) for one in clause.quantities)


def _is_vouched(sentence: Sequence[Clause], index: int, named: set[int]) -> bool:
    """Whether a sentence speaks of an offer, or has nothing but a name in front of its figure."""
    last, told = sentence[index], sentence[: index + 1]
    figure = next(one.at for one in last.quantities if isinstance(one, Money))
    if not any(at < figure for clause in told for at in strangers_in(clause, named)):
        return True
    if told[0].norm(told[0].at) in _POINTS and not last.companies:
        return True  # "there's one from Canva. It stands at 239k"
    told_so = any(
        clause.has(*_VOUCHES) or _is_to_me(clause) or not WEIGHS_OFFERS.isdisjoint(clause.norms[:2])
        for clause in told
    )
    return told_so or _company_offers(last) or any(one.has(*_FIRM) for one in sentence)


_POINTS = frozenset("it its theirs thats this".split())


def _may_be_my_job(sentence: Sequence[Clause], clause: Clause) -> bool:
    """ "I have 180 at IBM": a job or an offer, and nothing says which."""
    have = clause.words_before(clause.quantities[0].at, 2) in _I_HAVE
    at = any(clause.words_before(span.at, 1) in _AT for span in clause.companies)
    offered = any(one.has(*_VOUCHES, *_FIRM, Cue.OFFERS) for one in sentence)
    return have and at and not offered


_I_HAVE = (("have", "i"), ("got", "ive"))
_AT = (("at",), ("with",))


def _is_to_me(clause: Clause) -> bool:
    """ "I got", "offered me"; "my uni's survey" is none of mine."""
    return any(clause.norm(mark.at) not in _POSSESSIVE for mark in clause.all(Cue.ME))


_POSSESSIVE = frozenset("my mis mein meine mon meu minha mijn".split())


def _company_offers(clause: Clause) -> bool:
    """ "Funny, Apple offered exactly 249k", "Luma matches my salary of 236k": the company does."""
    heads = {span.to for span in clause.companies}
    offers = any(mark.at in heads for mark in clause.all(Cue.OFFERS))
    return offers or any(clause.norm(at) in MATCHES for at in heads)
