"""Which words of a message tell the deed: the sentences that belong to it, as they were typed.

People tell a deed in notes: "our search took 4 secs. i rebuilt it, 300 ms now". What was before it
and what came of it stand in sentences of their own and are part of it; a second deed is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, sentences_of, takes_back
from negotiation.understanding.dates import Span, When
from negotiation.understanding.deeds import PAY, TELLING
from negotiation.understanding.message import Mode
from negotiation.understanding.quantities import Money
from negotiation.understanding.text import fold
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.clauses import LEADS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.deeds import (
    IN_USE,
    MENTION,
    POINTS_BACK,
    PRIVATE,
    SIGNS_OF_DEEDS,
    VERBS,
    WHEN_THAT,
)
from negotiation.understanding.words.numbers import LASTING

LONGEST_DEED = 300
"""Characters of a deed that a letter has room for."""
_LEAST_WORDS = 3
_MENTIONS = tuple(fold(phrase).split() for phrase in MENTION)
_MENTION_OPENERS = frozenset(words[0] for words in _MENTIONS)
_STOPS = ".!?"
_NOT_OF_WORK = (
    Cue.IF, Cue.OFFER, Cue.OFFERS, Cue.OTHER, Cue.ANSWER, Cue.FLOOR, Cue.WISH, Cue.CORRECTION,
    Cue.VALID, Cue.OWNS_DATE, Cue.EARN,
)  # fmt: skip


@called_by(_MENTION_OPENERS, TELLING)
def deed_in(clauses: Sequence[Clause], tokens: Sequence[Token], plain: str) -> str:
    """The deed as typed, of several the first with a figure in it; empty if there is none."""
    if asked := _mentioned(tokens, plain):
        return asked
    if not any(clause.mode is Mode.DEED for clause in clauses):
        return ""
    found: list[str] = []
    for passage in _passages(sentences_of(clauses)):
        told = [(one, words) for one in passage if (words := _words_of(one, tokens, plain))]
        whole = " ".join(_ended(words) for _, words in told[:-1])
        whole = " ".join([whole, *(words for _, words in told[-1:])]).strip()
        if len(whole) <= LONGEST_DEED:
            found.append(whole)
        else:  # a long story: a sentence of it
            found += (words for sentence, words in told if _is_deed(sentence))
    with_figure = (one for one in found if any(map(str.isdigit, one)))
    return next(with_figure, next(filter(None, found), ""))


def _ended(words: str) -> str:
    return words if words[-1] in _STOPS else f"{words}."


def _passages(sentences: Sequence[list[Clause]]) -> list[list[list[Clause]]]:
    """The sentences of each deed: with what was before it, and what came of it."""
    found: list[list[list[Clause]]] = []
    before: list[list[Clause]] = []
    goes_on = False
    for sentence in sentences:
        if _is_on_new_line(sentence):
            before, goes_on = [], False
        if _is_deed(sentence):
            if goes_on and not _is_another(sentence):
                found[-1].append(sentence)
            else:
                found.append([*before, sentence])
            before, goes_on = [], True
        elif goes_on and (_is_measure(sentence) or _is_in_use(sentence)):
            found[-1].append(sentence)
        elif _is_measure(sentence) and all(
            _is_length(clause, one) for clause in sentence for one in clause.whens
        ):
            before = [*before, sentence]
        elif any(not clause.empty for clause in sentence):
            before, goes_on = [], False
    return found


def _is_on_new_line(sentence: Sequence[Clause]) -> bool:
    first = sentence[0]
    return first.at > 0 and first.tokens[first.at - 1].kind is Kind.LINE


def _is_deed(sentence: Sequence[Clause]) -> bool:
    return any(clause.mode is Mode.DEED for clause in sentence)


def _is_another(sentence: Sequence[Clause]) -> bool:
    """ "I led search. I cut latency by 40%" are two deeds; "I rebuilt it" goes on, as "we" does."""
    norms = _norms(sentence)
    return "i" in norms[:2] and POINTS_BACK.isdisjoint(norms[:_FRONT])


_FRONT = 6  # words


def _is_measure(sentence: Sequence[Clause]) -> bool:
    """ "Our old search took 4 secs", "2M queries a day": a figure of the work, and of no pay."""
    return _is_of_work(sentence) and any(word[:1].isdigit() for word in _norms(sentence))


def _is_in_use(sentence: Sequence[Clause]) -> bool:
    """ "The hospital uses it daily", behind a deed; not "that's all I have"."""
    norms = frozenset(_norms(sentence))
    uses = not norms.isdisjoint(IN_USE) and not norms.isdisjoint(POINTS_BACK)
    return uses and _is_of_work(sentence)


def _is_of_work(sentence: Sequence[Clause]) -> bool:
    """Whether a sentence without a deed of its own may be about one: no pay, nobody's wish."""
    norms = _norms(sentence)
    redone = _redoes(norms)
    if not (redone or _OF_ONESELF.isdisjoint(norms)):
        return False
    since = not _SO_FAR.isdisjoint(norms)
    only_is = norms[1:2] in (("is",), ("was",), ("s",))
    acts = redone or (norms[0] in _THING and not only_is)  # "it blocks 12m a year"
    return not any(
        clause.question
        or clause.has(*_NOT_OF_WORK)
        or clause.companies
        or (
            not since and not all(_is_years(one) or _is_length(clause, one) for one in clause.whens)
        )
        or not clause.parts.isdisjoint(PAY)
        or (not acts and any(isinstance(one, Money) and one.strong for one in clause.quantities))
        or any(clause.phrase(mark) not in _THING for mark in clause.all(Cue.THEY))
        for clause in sentence
    )


def _is_years(when: When) -> bool:
    """ "8m of fraud a year", "for 2 years": no day to answer by."""
    return isinstance(when, Span) and when.day is None


def _is_length(clause: Clause, when: When) -> bool:
    """ "Runs took 2 hours", "from 3 days": how long something goes on, and no day to answer by."""
    front = when.at - 1
    if clause.norm(front) in _ROUGHLY:
        front -= 1
    return isinstance(when, Span) and clause.norm(front) in _LENGTHS


_LENGTHS = LASTING | frozenset("was were is its are now from to".split())
_ROUGHLY = ("about", "around", "over", "almost", "nearly", "only", "like")


def _redoes(norms: Sequence[str]) -> bool:
    """ "I rebuilt it"."""
    one, verb, what = (*norms[:3], "", "", "")[:3]
    return one == "i" and verb in VERBS and what in POINTS_BACK


_OF_ONESELF = PRIVATE | {"i", "im", "me", "myself", "old"}
_SO_FAR = frozenset("since last past".split())
_THING = ("it", "its", "that")


def _norms(sentence: Sequence[Clause]) -> tuple[str, ...]:
    return tuple(word for clause in sentence for word in clause.norms)


def _words_of(sentence: Sequence[Clause], tokens: Sequence[Token], plain: str) -> str:
    """What a sentence tells, without what stands in front of it and behind it."""
    start = next((clause for clause in sentence if clause.mode is Mode.DEED), None)
    begin, end = sentence[0].at, sentence[-1].to
    if start is not None:
        begin, end = _with_others(sentence, start), _end_of_deed(sentence, start)
    while begin < end and (tokens[begin].kind is Kind.SIGN or tokens[begin].norm in SIGNS_OF_DEEDS):
        begin += 1
    end = _before_next_item(tokens, begin, end)
    if start is not None and end - begin < _LEAST_WORDS:
        return ""
    return _as_meant(sentence, tokens, begin, end, plain).strip(" ,;:-\n")


def _before_next_item(tokens: Sequence[Token], begin: int, end: int) -> int:
    """ "1) led the migration 2) cut the bill by 20%": one deed of a list is one sentence."""
    for at in range(begin, end - 1):
        if tokens[at].text == "(":
            return end
        if tokens[at].text.isdigit() and tokens[at + 1].text == ")":
            return at
    return end


def _with_others(sentence: Sequence[Clause], start: Clause) -> int:
    """Where the deed begins: "three colleagues and me built it" names who did it in front."""
    index = sentence.index(start)
    joined = start.norm(start.at) == "and" and start.norm(start.at + 1) in ("me", "i", "myself")
    if (
        index
        and joined
        and not any(isinstance(one, Money) for one in sentence[index - 1].quantities)
    ):
        return sentence[index - 1].at
    return sentence[index - 1].at if index and _opens_it(sentence[index - 1]) else start.at


def _opens_it(clause: Clause) -> bool:
    """ "I redid onboarding", in front of what came of it: too short for a deed of its own."""
    words = [word for word in clause.norms if word.isalpha() and word not in LEADS]
    words = words[words[:1] in (["i"], ["we"]) :]
    if len(words) != len(("redid", "onboarding")) or clause.question or clause.quantities:
        return False
    return words[0] in VERBS and not any(mark.value in PAY for mark in clause.all(Cue.PART))


def _as_meant(
    sentence: Sequence[Clause], tokens: Sequence[Token], begin: int, end: int, plain: str
) -> str:
    """The deed without a figure that was taken back: "by 15%, no wait, 18%" is "by 18%"."""
    figures = [one for clause in sentence for one in clause.quantities if begin <= one.at < end]
    for one, other in pairwise(figures):
        if type(one) is type(other) and takes_back(tokens[one.to : other.at]):
            return (
                plain[tokens[begin].start : tokens[one.at].start]
                + plain[tokens[other.at].start : tokens[end - 1].end]
            )
    return plain[tokens[begin].start : tokens[end - 1].end]


def _end_of_deed(sentence: Sequence[Clause], start: Clause) -> int:
    """A deed goes on to the end of its sentence, or up to words about the offer."""
    end = start.to
    for clause in sentence:
        if clause.at <= start.at:
            continue
        if clause.question:
            break
        if clause.mode is not Mode.DEED and (
            clause.has(Cue.OFFER, Cue.OTHER, Cue.ANSWER, Cue.FLOOR, Cue.WISH)
            or any(mark.value in PAY for mark in clause.all(Cue.PART))
        ):
            break
        if clause.norm(clause.at) in _NONE_OF_IT and clause.has(*_OF_THE_OFFER):
            break  # "cut latency by 40%, no deadline"
        end = clause.to
    return end


_NONE_OF_IT = ("no", "none", "without", "nothing")
_OF_THE_OFFER = (Cue.ANSWER, Cue.OFFER, Cue.OTHER, Cue.FLOOR, Cue.PART)


def _mentioned(tokens: Sequence[Token], plain: str) -> str:
    """ "Can you mention that I cut …": what follows."""
    norms = [token.norm for token in tokens]
    begins = [at for at, norm in enumerate(norms) if norm in _MENTION_OPENERS]
    if not begins:
        return ""
    for words in _MENTIONS:
        for at in begins:
            if at + len(words) + 2 >= len(norms) or norms[at : at + len(words)] != words:
                continue
            begin = at + len(words) - (words[-1] in ("i", "my"))
            verb = norms[begin + 1 : begin + 4]
            if at and norms[at - 1] in WHEN_THAT:
                continue  # "before that i turned Luma down"
            if any(word in VERBS for word in verb):
                return plain[tokens[begin].start :].strip(" ?!.,")
    return ""


def is_asked_for(tokens: Sequence[Token], plain: str) -> bool:
    """Whether a deed is to be told: "can you mention that I cut …"."""
    return bool(_mentioned(tokens, plain))
