"""Offers that there are none of: what one thinks of claiming, and what a later sentence denies."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, message_of, sentences_of
from negotiation.understanding.message import Company, Mode, Side
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.quantities import Noise
from negotiation.understanding.words.bluffs import (
    ASIDE,
    BEHIND_NO_OFFER,
    CALLS_UP,
    FAKED,
    GIFTS,
    HAPPENED,
    HOW_SURELY,
    INVENTS,
    MAKES_UP,
    MOCKS,
    MOCKS_ALWAYS,
    NO_OFFER,
    NOT_AN_OFFER,
    OWNS,
    PLANS,
    SAYING,
    SHALL,
    SINCERE,
    UNTRUE,
    UNTRUE_AT_THE_END,
    WHO,
)
from negotiation.understanding.words.cues import Cue

_RIVALS = (Side.COMPANY, Side.OTHER)
_TOLD = (Mode.OFFERED, Mode.MAYBE, Mode.ASK, Mode.WISHED)
_LONGEST = 12  # words of a sentence that denies
_BACK = 3  # sentences
_NOT_AN_OFFER = Phrases(NOT_AN_OFFER)
_NO_OFFER, _UNTRUE, _AT_THE_END = Phrases(NO_OFFER), Phrases(UNTRUE), Phrases(UNTRUE_AT_THE_END)


def look_for_bluffs(clauses: Sequence[Clause]) -> None:
    """Mend the mode of clauses that tell no offer, though they sound like one."""
    if not any(clause.side in _RIVALS for clause in clauses):
        return
    sentences = sentences_of(clauses)
    dreams = not _DREAMING.isdisjoint(message_of(clauses).said)
    for sentence in sentences:
        _invented(sentence)
        _planned(sentence)
        if dreams:
            _dreamed(sentence)
    for at, sentence in enumerate(sentences) if unsays in message_of(clauses).called else ():
        denial = _denial_of(sentence, behind=at > 0)
        if denial and not (_is_mere_none(_words(denial)) and _is_firm(sentences[:at])):
            _denied(denial, [*sentences[max(0, at - _BACK) : at], sentence])


# --- To be claimed --------------------------------------------------------------------------------


def _invented(sentence: Sequence[Clause]) -> None:
    """ "Tempted to bluff with a 290k offer from OpenAI": to the end of the sentence."""
    invents = False
    for clause in sentence:
        invents = invents or _invents(clause)
        if invents and clause.side in _RIVALS and clause.mode in _TOLD:
            clause.mode, clause.bluff = Mode.ASKED, True
        elif invents and clause.side in _RIVALS and clause.mode is Mode.ASKED:
            clause.bluff = True


_INVENTING = INVENTS.union(first for first, _ in MAKES_UP)


def _invents(clause: Clause) -> bool:
    """ "Should I bluff", "a fake offer"; not "I'm not bluffing", "they think I lie"."""
    words = clause.norms
    if _INVENTING.isdisjoint(words):
        return False
    for at, word in enumerate(words):
        behind = words[at + 1 : at + 3]
        faked = word == "fake" and FAKED.isdisjoint(behind)
        makes_up = (word, *behind[:1]) in MAKES_UP
        if (word in INVENTS and not faked) or makes_up:
            return SINCERE.isdisjoint(words[max(0, at - 4) : at])
    return False


def _planned(sentence: Sequence[Clause]) -> None:
    """ "Thinking of telling them Nvidia is at 310k": nobody says yet that it is so."""
    for clause in sentence:
        if clause.side is Side.COMPANY and clause.mode in _TOLD and _would_say(clause):
            clause.mode = Mode.ASKED


def _would_say(clause: Clause) -> bool:
    """Whether the company stands behind what one may yet say; "about my Luma offer" is there."""
    if not clause.companies:
        return False
    before = clause.words_before(clause.companies[0].at, _LONGEST)[::-1]
    says = next((at for at, word in enumerate(before) if word in SAYING), None)
    if says is None or not OWNS.isdisjoint(before[says:]):
        return False
    return not PLANS.isdisjoint(before[:says]) or before[: says + 1] == ("claim",)


# --- Dreamt of ------------------------------------------------------------------------------------


def _dreamed(sentence: Sequence[Clause]) -> None:
    """ "Oh sure, and Google will phone me with 400k and a pony": nobody has offered that."""
    words = [word for clause in sentence for word in clause.norms if word.isalpha()]
    opening = [word for word in words[:_OPENING] if word not in _LAUGHS]
    mocks = any(tuple(opening[: len(one)]) == one for one in MOCKS)
    always = any(tuple(opening[: len(one)]) == one for one in MOCKS_ALWAYS)
    dreams = False
    for clause in sentence:
        if clause.side not in _RIVALS or clause.mode is not Mode.OFFERED or clause.question:
            dreams = False
            continue
        told = not HAPPENED.isdisjoint(clause.norms) or _speaks_of_theirs(clause)
        given = not GIFTS.isdisjoint(clause.norms)
        goes_on = dreams and clause.joint in _GOES_ON and not clause.companies
        dreams = not told and (
            goes_on or always or given or _will_call(clause) or (mocks and _shall(clause) > 0)
        )
        if dreams:
            clause.mode = Mode.MAYBE


_OPENING = 5  # words
_GOES_ON = frozenset("and then + & plus".split())
_DREAMING = frozenset(
    (*(word for words in SHALL for word in words), "right", "if", *GIFTS)
)  # without one of them there is no dream


def _shall(clause: Clause) -> int:
    """Where "will", "is going to" ends behind the company, and 0 where nothing is yet to come."""
    if not clause.companies:
        return 0
    begin = clause.companies[0].to
    for at in range(begin, min(begin + _NEAR, clause.to)):
        for words in SHALL:
            if clause.words.norms[at : at + len(words)] == words:
                return at + len(words)
    return 0


def _will_call(clause: Clause) -> bool:
    """ "Google will surely phone me", "Apple is going to knock on my door"."""
    at = _shall(clause)
    while at and clause.norm(at) in HOW_SURELY:
        at += 1
    return at > 0 and clause.norm(at) in CALLS_UP


def _speaks_of_theirs(clause: Clause) -> bool:
    """ "… will phone me about their offer of 140k": there is one."""
    return any(one in _DEFINITE and two in _PAPERS for one, two in pairwise(clause.norms))


_DEFINITE = frozenset("the their my".split())
_PAPERS = frozenset("offer letter contract".split())


# --- Denied ---------------------------------------------------------------------------------------


def _denial_of(sentence: Sequence[Clause], *, behind: bool = False) -> list[Clause]:
    """The clauses behind the figures of a sentence that say: there is no such offer.

    A mere "no" says so only `behind` another sentence; alone it answers what is asked.
    """
    last = max((at for at, one in enumerate(sentence) if _has_figure(one)), default=-1)
    for begin in range(last + 1, len(sentence)):
        rest = [*takewhile(lambda one: not one.question, sentence[begin:])]
        for denial in (rest, rest[:1]) if len(rest) > 1 else (rest,):
            if any(one.parts or one.has(Cue.OTHER) for one in denial):
                continue
            words = _words(denial)
            mere = denial is rest and (
                _is_mere_not(words) or (behind and begin == 0 and _is_mere_none(words))
            )
            if len(words) <= _LONGEST and (mere or _denies(words)):
                return denial
    return []


def _has_figure(clause: Clause) -> bool:
    """ "It'd be nice to have one" has none."""
    return any(not isinstance(one, Noise) for one in clause.quantities)


def _words(clauses: Sequence[Clause]) -> list[str]:
    """The words of clauses but for the names of companies."""
    named = {at for one in clauses for span in one.companies for at in range(span.at, span.to)}
    return [
        norm
        for one in clauses
        for at, norm in enumerate(one.norms, one.at)
        if norm[:1].isalpha() and at not in named
    ]


@called_by(_NO_OFFER, _UNTRUE, _NOT_AN_OFFER, lambda: _AT_THE_END.ended)
def unsays(clauses: Sequence[Clause]) -> bool:
    """Whether a message says only that an offer told before is none: "I made that up"."""
    if any(one.quantities or one.companies or one.question for one in clauses):
        return False
    sentences = sentences_of(clauses)
    denials = [one for one in sentences if _denial_of(one)]
    return bool(denials) and all(one in denials or len(_words(one)) <= _SHORT for one in sentences)


def _denies(words: Sequence[str]) -> bool:
    spot = _NO_OFFER.first_in(words)
    if spot is not None:
        return WHO.issuperset(words[:spot])
    spot = _NOT_AN_OFFER.first_in(words)
    if spot is not None and WHO.issuperset(words[:spot]):
        return _says_none_at_the_end(words)
    plain = [word for word in words if word not in _TAILS]
    if _AT_THE_END.end(plain) or _AT_THE_END.end(words):
        return len(plain) <= _SHORT
    at = _UNTRUE.first_in(words)
    if at is None or not ASIDE.isdisjoint(words[at : at + _NEAR]):
        return False
    return SINCERE.isdisjoint(words[max(0, at - 2) : at])


def _says_none_at_the_end(words: Sequence[str]) -> bool:
    """ "It's not an offer at all"; "not an offer i'd refuse" is one."""
    last = max(at for at, word in enumerate(("", *words)) if word not in BEHIND_NO_OFFER)
    return _NOT_AN_OFFER.end(words[:last])


def _is_mere_not(words: Sequence[str]) -> bool:
    """ "Google, 300k base… not"; "not yet" is another matter."""
    return [word for word in words if word not in _LAUGHS] == ["not"]


def _is_mere_none(words: Sequence[str]) -> bool:
    """ "Google begged me for a million. No, nothing": behind the joke, a sentence of its own."""
    plain = [word for word in words if word not in _LAUGHS]
    return 0 < len(plain) <= _NEAR and _NONE.issuperset(plain)


def _is_firm(sentences: Sequence[Sequence[Clause]]) -> bool:
    """ "Google offered me 270k by phone. No": whatever is denied, it is not that."""
    told = sentences[-1] if sentences else ()
    laughs = any(not _LOUD.isdisjoint(one.norms) for one in told)
    return not laughs and any(one.has(*_SAID_FIRMLY) for one in told)


_LOUD = frozenset("lol haha hahaha lmao rofl".split())
_SAID_FIRMLY = (
    Cue.OFFER, Cue.OFFERS, Cue.WRITTEN, Cue.VERBAL, Cue.LETTER_IN, Cue.RECEIVED, Cue.HERE,
    Cue.OTHER,
)  # fmt: skip


_NONE = frozenset("no nope nah none nothing zero zilch nada".split())


_LAUGHS = frozenset("lol haha hahaha lmao tho though of course".split())
_NEAR = 3  # words


_SHORT = 5
_TAILS = frozenset(
    "tho though lol haha of course obviously actually really yet ofc sadly so far no nope but and "
    "well".split()
)


def _denied(denial: Sequence[Clause], sentences: Sequence[Sequence[Clause]]) -> None:
    """What was told last of another company is no offer; a name in the denial says of whom."""
    named = [span.company for one in denial for span in one.companies]
    for sentence in reversed(sentences):
        if any(one.has(Cue.PROCESS) for one in sentence):
            return  # "only Ideogram, final round next week, no offer from them"
        told = [one for one in sentence if one not in denial and _may_be_denied(one, named)]
        if not told:
            continue
        last = told[-1].company
        for clause in told:
            if last is None or last.same(clause.company) or clause.company is None:
                clause.bluff = clause.mode is Mode.ASKED
                clause.mode = Mode.ASKED if clause.bluff else Mode.GONE
        for one in denial:
            one.mode = Mode.GONE
        return


def _may_be_denied(clause: Clause, named: Sequence[Company]) -> bool:
    told = clause.side in _RIVALS and (clause.mode in _TOLD or clause.mode is Mode.ASKED)
    theirs = not named or any(one.same(clause.company) for one in named)
    says = _has_figure(clause) or clause.companies or clause.has(Cue.OFFER)
    return told and bool(says) and theirs
