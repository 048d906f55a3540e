"""An offer that is no more: ended by them, turned down, or of another search."""

from __future__ import annotations

from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.called import called_by, first_of_pairs
from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.their_days import ends_then
from negotiation.understanding.words.clauses import (
    BEFORE_THIS_SEARCH,
    BEHIND_NO,
    DRAWS_BACK,
    ENDED,
    IN_THIS_TALK,
    LAPSED,
    NEVER,
    OF_AN_ASK,
    OVER,
    POSTS,
    REFUSALS,
    ROUNDS,
    TELLS,
    WHEN_I_CAME,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.deeds import OF_THE_DAY
from negotiation.understanding.words.naming import PARTS_FROM
from negotiation.understanding.words.news import OF_THE_TAKEN

_ENDING = ENDED | OVER


@called_by(
    ("let", "turned", "when", "out", "zuruck"),
    first_of_pairs(BEFORE_THIS_SEARCH),
    _ENDING,
    PARTS_FROM,
    TELLS,
    cues=(Cue.PAST, Cue.GONE),
)
def is_gone(clause: Clause) -> bool:
    past = Cue.PAST in clause.cues and Cue.NOW not in clause.cues
    gone = (
        past
        or (Cue.GONE in clause.cues and not _ends_no_offer(clause))
        or _let_go(clause)
        or _turned_down(clause)
        or _in_another_search(clause)
        or _is_out(clause)
        or _ended(clause)
    )
    return (gone or _said_no(clause)) and not ends_then(clause)


def _ends_no_offer(clause: Clause) -> bool:
    return (
        _passed_a_round(clause)
        or _still_stands(clause)
        or _refuses_an_ask(clause)
        or all(closes_a_thing(clause, mark.to) for mark in clause.all(Cue.GONE))
        or (ends_a_part(clause) and not clause.quantities)
    )


def closes_a_thing(clause: Clause, behind: int) -> bool:
    """ "I closed the laptop": what anybody shuts is no end of an offer."""
    things = OF_THE_DAY.get(clause.norm(behind - 1), frozenset())
    return not things.isdisjoint(clause.words_after(behind, 2))


def ends_a_part(clause: Clause) -> bool:
    """ "The sign-on was never mentioned", "equity is off the table": the rest of the offer stands;
    "the whole package is off the table", "the base offer expired" end all of it.
    """
    marks = clause.all(Cue.GONE)
    if not marks or clause.has(Cue.OFFER, Cue.OFFERS, Cue.OTHER) or clause.companies:
        return False
    named = [mark for mark in clause.all(Cue.PART) if mark.at < marks[0].at]
    if not named:  # "they pulled the sign-on"
        behind = marks[0].to
        while clause.norm(behind) in _ITS:
            behind += 1
        named = [mark for mark in clause.all(Cue.PART) if mark.at == behind]
    whole = not _ALL_OF_IT.isdisjoint(clause.norms)
    return bool(named) and not whole and all(mark.value in _OF_AN_OFFER for mark in named)


_OF_AN_OFFER = (Part.BASE, Part.BONUS, Part.EQUITY, Part.SIGN_ON)
_ALL_OF_IT = frozenset("everything all whole offer package deal letter contract it".split())
_ITS = frozenset("the my their our that a an".split())


def _refuses_an_ask(clause: Clause) -> bool:
    """ "Luma said no to my counter", "I said no to Pika's first number": the offer stands; so it
    does where a part of it is off the table.
    """
    marks = clause.all(Cue.GONE)
    if marks and all(_is_of_a_part(clause, mark) for mark in marks):
        return True
    if not clause.companies or clause.quantities:
        return False
    if all(not OF_AN_ASK.isdisjoint(clause.words_after(mark.to, _AN_ASK)) for mark in marks):
        return True
    part = clause.find(Cue.PART)
    return part is not None and part.at < marks[0].at and clause.phrase(marks[0]) in _OFF


def _is_of_a_part(clause: Clause, mark: Mark) -> bool:
    """ "They said no on base", "said no to more equity": the rest of the offer stands."""
    if not clause.phrase(mark).endswith(" no"):
        return False
    to, *rest = (*clause.words_after(mark.to, _AN_ASK), "")
    label = next((one for one in clause.all(Cue.PART) if one.at > mark.to), None)
    near = label is not None and label.at <= mark.to + _AN_ASK and to in ("on", "to")
    return near and not set(rest) & _ENDS_ALL


_ENDS_ALL = frozenset("offer me hiring".split())
_AN_ASK = 5  # words: "said no to Pika's very first number"
_OFF = ("off the table", "is off")


def _still_stands(clause: Clause) -> bool:
    """ "Anthropic hasn't pulled out", "it was not rescinded": what has not ended."""
    if _NOT_SO.isdisjoint(clause.norms):
        return False
    return all(
        not _NOT_SO.isdisjoint(clause.words_before(mark.at, 2)) for mark in clause.all(Cue.GONE)
    )


_NOT_SO = frozenset("hasnt havent didnt isnt wasnt hadnt not".split())


def _in_another_search(clause: Clause) -> bool:
    """ "Last time around Nvidia lowballed me at 170k", "when I joined Uber they offered 180k"."""
    words = clause.norms
    if not clause.quantities or clause.has(Cue.NOW, *_BOUNDS) or not IN_THIS_TALK.isdisjoint(words):
        return False
    came = any(
        one == "when" and two in ("i", "we") and does in WHEN_I_CAME
        for one, two, does in zip(words, words[1:], words[2:], strict=False)
    )
    return came or not BEFORE_THIS_SEARCH.isdisjoint(pairwise(words))


_BOUNDS = (Cue.FLOOR, Cue.UNDER)


def _passed_a_round(clause: Clause) -> bool:
    """ "Passed the second round", "third round at Adept passed"; "they passed after it" ends it."""
    if "passed" not in clause.norms or ROUNDS.isdisjoint(clause.norms):
        return False
    alone = all(clause.phrase(mark) in ("passed", "i passed") for mark in clause.all(Cue.GONE))
    return alone and not clause.has(Cue.THEY) and _AFTER_IT.isdisjoint(clause.norms)


_AFTER_IT = frozenset("after following despite though but".split())


def _is_out(clause: Clause) -> bool:
    """ "Stripe is out", "Stripe's out"; "the mail is out" ends nothing."""
    if not clause.companies or "out" not in clause.words.said:
        return False
    return any(
        clause.words_after(span.to, 2) == ("is", "out")
        or (
            clause.tokens[span.to - 1].text.endswith("'s")
            and clause.norms[-1:] == ("out",)
            and span.to == clause.to - 1
        )
        for span in clause.companies
    )


def _ended(clause: Clause) -> bool:
    """ "They froze all hiring", "the role was cancelled", "so that's dead"."""
    words = clause.norms
    if "zuruck" in words and not DRAWS_BACK.isdisjoint(words):
        return True  # "Wayve zieht das Angebot zurück"
    if _ENDING.isdisjoint(clause.words.said):
        return False
    if not (ENDED.isdisjoint(words) or POSTS.isdisjoint(words)):
        posts = [
            at
            for at, (word, after) in enumerate(pairwise((*words, "")))
            if word in POSTS and after not in _MANAGERS
        ]
        ends = [at for at, word in enumerate(words) if word in ENDED]
        if any(-4 <= post - end <= 3 for end in ends for post in posts):
            return True
    last = clause.words_before(clause.to, 2)
    return len(last) == len(("is", "over")) and last[0] in OVER and last[1] in _IS


_MANAGERS = ("manager", "managers", "lead")
_IS = frozenset("is was thats its are".split())


def _said_no(clause: Clause) -> bool:
    """ "I answered Stripe no", "told Adobe thanks but no thanks", "Cohere got a no from me".

    "I told Stripe no base below 240k" denies something else.
    """
    if not clause.companies or clause.question:
        return False
    words = clause.words_after(clause.at, clause.to - clause.at)
    if not _PARTING.isdisjoint(words) and any(
        _parts_from(clause, span) for span in clause.companies
    ):
        return True
    told = next((at for at, word in enumerate(words) if word in TELLS), len(words))
    for at in range(told + 1, len(words)):
        behind = words[at + 1 : at + 2]
        if words[at] in REFUSALS or (words[at] == "no" and (not behind or behind[0] in BEHIND_NO)):
            return True
        if words[at] == "no" and "ago" in words[at + 1 : at + _AGO]:
            return True  # "told Snap no ten minutes ago"
    refuses = any(
        not _NOT_TO.isdisjoint(clause.phrase(mark).split()) for mark in clause.all(Cue.REFUSE)
    )
    refuses = refuses and not clause.has(Cue.UNDER)
    return refuses and told < len(words) and not clause.quantities


def _parts_from(clause: Clause, span: CompanySpan) -> bool:
    """ "I already turned Stripe down", "knocked Luma back", "cut the Pika one loose"."""
    before = [word for word in clause.words_before(span.at, 3) if word != "the"]
    if before[:1] == [] or before[0] not in _PARTING or not _NOT_SO.isdisjoint(before[1:]):
        return False
    sums = {at for one in clause.quantities for at in range(one.at, one.to)}
    labels = {at for mark in clause.all(Cue.PART) for at in range(mark.at, mark.to)}
    behind = (
        clause.norm(at)
        for at in range(span.to, clause.to)
        if at not in sums | labels and clause.norm(at) not in _OF_THE_OFFER
    )
    return next(behind, "") == PARTS_FROM[before[0]]


_NOT_TO = frozenset(("not", "wont"))
_OF_THE_OFFER = OF_THE_TAKEN | {"of", "at", "for", "letter", "'"}
_AGO = 6  # words: "no about ten minutes ago"
_PARTING = PARTS_FROM.keys() - {"let", "letting", "turn"}


def _let_go(clause: Clause) -> bool:
    """ "I let my Figma offer of 240k lapse": only a letting makes an end of it, and no "I would
    never let Figma go".
    """
    words = clause.norms if "let" in clause.words.said else ()
    if "let" not in words or not any(word in LAPSED for word in words[words.index("let") :]):
        return False
    return _NEVER_LET.isdisjoint(words[: words.index("let")][-3:])


def _turned_down(clause: Clause) -> bool:
    """ "I turned 240 down", "turned their offer down"; "down to 230k" is a figure that fell, and no
    thermostat is an offer.
    """
    words = clause.norms if "turned" in clause.words.said else ()
    at = words.index("turned") if "turned" in words else len(words)
    if "down" not in words[at:]:
        return False
    to = words.index("down", at)
    told = any(word[0].isdigit() or word == "offer" for word in words[at:to])
    return told and words[to + 1 : to + 2] not in (("to",), ("by",))


_NEVER_LET = NEVER | frozenset("no wouldnt cant would could might cannot dont".split())
