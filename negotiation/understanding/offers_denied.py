"""That a company made no offer, was never named, or is to be left out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.denials import denies_saying
from negotiation.understanding.message import Company
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.quantities import Noise
from negotiation.understanding.words.bluffs import JOKES, LAUGHS, ONLY_TALK, THINGS
from negotiation.understanding.words.clauses import (
    BEHIND_NOT_NAMED,
    DEALT,
    DENIED,
    GIVES,
    NAME_OUT,
    NAME_STAYS,
    NEVER,
    REMOVES,
    STILL_COMING,
    STRUCK,
    TAKES_NAME,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.naming import IS


def made_none(clauses: Sequence[Clause]) -> list[Company]:
    """ "I don't have an offer from Stripe, they said 240k", "without a Google offer at 250k": they
    have told no figure. "No letter yet" and "verbal only" deny less.
    """
    if message_of(clauses).cues.isdisjoint(_MADE):
        return []
    if not all(clause.cues.isdisjoint(_FIRM) for clause in clauses):
        return []
    return [
        span.company
        for clause in clauses
        if not clause.question and denies_offer(clause)
        for span in clause.companies
    ]


_FIRM = frozenset((Cue.VERBAL, Cue.WRITTEN, Cue.LETTER_IN))
_MADE = frozenset((Cue.OFFER, Cue.OFFERS))


def was_not_named(clause: Clause, company: Company | None) -> bool:
    """ "I never mentioned Luma", "no idea where Luma comes from", "there is no Luma offer": told to
    nobody here; "I never mentioned Luma to them" is another matter.
    """
    span = next((one for one in clause.companies if one.company is company), None)
    if span is None or clause.quantities:
        return False
    before = [clause.norm(at) for at in range(clause.at, span.at)]
    behind = {word for word in clause.norms[span.to - clause.at :] if word.isalpha()}
    if denies_saying(clause) or _knows_nothing(before):
        return behind <= BEHIND_NOT_NAMED
    none = before[-1:] == ["no"] and before[:-1] in _THERE_IS
    return none and bool(behind) and behind <= _OFFERS_OF | BEHIND_NOT_NAMED


_THERE_IS: tuple[list[str], ...] = (
    ["there", "is"],
    ["theres"],
    ["there", "was"],
    ["i", "have"],
    ["ive"],
    ["i", "got"],
    [],
)
_OFFERS_OF = frozenset("offer offers letter".split())


def _knows_nothing(before: Sequence[str]) -> bool:
    """ "No idea where …", "never applied to …", "never heard of …"; "never heard from" waits."""
    never = next((at for at, word in enumerate(before) if word in NEVER), len(before))
    mine = before[:1] != [] and before[0] in ("i", "ive", "never")
    dealt = not DEALT.isdisjoint(before[never:]) or before[-2:] == ["heard", "of"]
    unknown = "idea" in before and "no" in before
    return (mine and never < len(before) and dealt) or before[:1] == ["wtf"] or unknown


def is_made_up(clause: Clause, company: Company | None) -> bool:
    """ "I made the Nvidia offer up"."""
    span = next((one for one in clause.companies if one.company is company), None)
    if span is None or "up" not in clause.norms or clause.question:
        return False
    before = clause.words_before(span.at, 3)
    behind = [word for word in clause.words_after(span.to, 3) if word not in _OF_ONE]
    return behind[:1] == ["up"] and any(pair in _MADE_IT for pair in pairwise((*before, "i")))


_OF_ONE = frozenset("offer offers letter one thing number".split())
_MADE_IT = frozenset((("made", "i"), ("made", "totally"), ("made", "just"), ("make", "i")))


def was_only_talk(clause: Clause, company: Company | None) -> bool:
    """ "Luma is just talk", "the Luma thing was a joke", "I was joking about Luma".

    "Luma's offer is a joke" finds it low, "Luma is no joke" takes it seriously, and what is "just
    talk so far" may yet become an offer.
    """
    span = next((one for one in clause.companies if one.company is company), None)
    if span is None or clause.question or clause.quantities:
        return False
    behind = [clause.norm(at) for at in range(span.to, clause.to) if clause.norm(at).isalpha()]
    if behind == [] or set(behind) <= LAUGHS:
        front = [word for word in clause.words_before(span.at, _FEW) if word not in LAUGHS]
        return front[:1] == ["about"] and _JOKED.stand_in(front[::-1])
    if clause.tokens[span.to - 1].text.endswith("'s") and behind[0] not in _OF_ONE | THINGS:
        return False
    spot = next((at for at, word in enumerate(behind) if word in IS - DENIED), None)
    if spot is None or not set(behind[:spot]) <= _OF_ONE | THINGS:
        return False
    said = [word for word in behind[spot + 1 :] if word not in LAUGHS]
    if tuple(said) in _TALK:
        return True
    told = behind[spot] == "was" and not set(behind[:spot]).isdisjoint(THINGS)
    return told and tuple(said) in _JOKES


_FEW = 5  # words
_JOKED = Phrases(
    f"{only} {joking} about"
    for only in ("just", "only", "was", "im", "i was")
    for joking in ("joking", "kidding", "bluffing", "lying", "messing")
)
_TALK = frozenset(
    (*only.split(), *empty.split()) for only, nothings in ONLY_TALK for empty in nothings
)
_JOKES = frozenset(("a", one) for one in JOKES)


def is_left_out(clause: Clause, company: Company | None) -> bool:
    """ "Please remove google", "take stripe out": told to leave it out."""
    spot = next((one.at for one in clause.companies if one.company is company), None)
    if spot is None or any(not isinstance(one, Noise) for one in clause.quantities):
        return False
    before = clause.words_before(spot, 4)
    removes = next((at for at, word in enumerate(before[:2]) if word in _REMOVED), None)
    if removes is not None:  # "don't drop OpenAI whatever happens" keeps it
        return DENIED.isdisjoint(before[removes + 1 : removes + 2])
    takes = next((at for at, word in enumerate(before[:2]) if word in TAKES_NAME), None)
    if takes is None or not DENIED.isdisjoint(before[takes:]) or before[takes + 1 :][:1] in _BY_ME:
        return False
    behind = [word for word in clause.norms[spot + 1 - clause.at :] if word not in _ONE_OF_IT]
    return not NAME_OUT.isdisjoint(behind[:1]) and NAME_STAYS.isdisjoint(behind[1:4])


_REMOVED = REMOVES | frozenset("dropped scrapped ditched binned shelved".split())
_BY_ME = (("id",), ("ill",), ("would",))
_ONE_OF_IT = frozenset("one thing offer again back s".split())


def is_struck(clause: Clause, company: Company | None) -> bool:
    """ "Not Amazon, Microsoft", "I meant Synthesia not Wayve": no company that has an offer.

    "I am not Amazon" and "not Amazon's best" only speak of it.
    """
    span = next((one for one in clause.companies if one.company is company), None)
    if span is None or clause.quantities or clause.question:
        return False
    before = clause.words_before(span.at, 2)
    told = len(before) > 1 and before[1] in _AM
    return not STRUCK.isdisjoint(before[:1]) and not told and span.to >= clause.to - 1


def has_none(clause: Clause, company: Company | None) -> bool:
    """ "I have nothing from Anthropic", "they never offered me anything"; not "nothing yet"."""
    spot = next((one.at for one in clause.companies if one.company is company), None)
    if spot is None or clause.quantities or clause.question:
        return False
    said = clause.words.norms[clause.at : clause.to + 2]  # a "yet" opens a clause
    if clause.has(Cue.PROCESS, Cue.PART, Cue.WRITTEN, Cue.LETTER_IN) or not STILL_COMING.isdisjoint(
        said
    ):
        return False
    words = clause.words_before(spot, 6)
    nothing = any(word in ("nothing", "anything", "none", "no") for word in words[1:4])
    denied = any(word in DENIED for word in words)
    never = "never" in clause.norms and denies_offer(clause)
    return never or (words[:1] in _FROM and nothing and denied)


_FROM = (("from",), ("with",), ("by",))


def denies_offer(clause: Clause) -> bool:
    """ "But no offer", "they haven't offered me 240k"."""
    if clause.cues.isdisjoint(_MADE):
        return False
    names = {clause.norm(at) for span in clause.companies for at in range(span.at, span.to)}
    for mark in clause.all(Cue.OFFER):
        words = [
            word
            for word in clause.words_before(mark.at, 5)
            if word not in _ANY_OFFER and word not in names
        ]
        if not DENIED.isdisjoint(words[:1]):
            return True
    return any(
        (clause.norm(mark.at) in _MAKES and clause.words_before(mark.at, 1)[:1] in _NOT_YET)
        or _gives_nothing(clause, mark.to)
        for mark in clause.all(Cue.OFFERS)
    )


def _gives_nothing(clause: Clause, behind: int) -> bool:
    """ "Luma gave me nothing yet", "offered no numbers"; not "nothing but praise and 240k"."""
    words = [word for word in clause.words_after(behind, 4) if word not in _TO_ME]
    none = words[:1] != [] and words[0] in _NOTHING and words[1:2] not in (["but"], ["except"])
    no = words[:1] == ["no"] and words[1:2] != [] and words[1] in _OF_OFFERS
    return (none or no) and not clause.quantities


_TO_ME = frozenset("me us any".split())
_NOTHING = frozenset("nothing nada zilch nowt nichts nix rien".split())
_OF_OFFERS = frozenset("number numbers figure figures offer offers terms".split())


_AM = frozenset("am im is are was".split())
_ANY_OFFER = frozenset("a an any the single real other actual have got get job i".split())
_NOT_YET = tuple((word,) for word in NEVER)
_MAKES = GIVES | frozenset("made make".split())
