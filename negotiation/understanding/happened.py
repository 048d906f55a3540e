"""What happened since the last message: news of them, and what the candidate did."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import islice, pairwise

from negotiation.model.said import Part
from negotiation.understanding.acts_then import is_own_plan
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import (
    Clause,
    message_of,
    sentences_of,
    words_of_clauses,
)
from negotiation.understanding.concepts import Concepts
from negotiation.understanding.endings import closes_a_thing
from negotiation.understanding.foretold import told_part
from negotiation.understanding.message import (
    DateSaid,
    Happened,
    Mode,
    News,
    Side,
)
from negotiation.understanding.others_pay import is_opinion
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.clauses import AUX, DREAMS, LEADS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.naming import PARTS_FROM, TURNED_DOWN
from negotiation.understanding.words.news import (
    AND_NO_MORE,
    LEAVE_IT,
    MORE_PAY,
    NEWS,
    NOT_DECIDED,
    OF_AN_OFFER,
    OF_THE_TAKEN,
    SPEAKERS,
    TAKES_OFFER_OF,
)


@cache
def _news() -> Concepts:
    return Concepts(NEWS)


def happened_in(clauses: Sequence[Clause]) -> tuple[Happened, ...]:
    """What happened, with the company that the sentence speaks of; its question is read apart."""
    found: list[Happened] = []
    sentences, message = sentences_of(clauses), message_of(clauses)
    supposes, called = Cue.IF in message.cues, message.called
    for sentence in sentences:
        for asked in (False, True):
            part = [clause for clause in sentence if clause.question is asked]
            if not part or (supposes and any(map(_dreamt, part))):
                continue
            if all(clause.side is Side.THIRD for clause in part) and any(map(is_opinion, part)):
                continue  # "my coach thinks 260 is where it ends up"
            words = words_of_clauses(part)
            told = told_part(words) if told_part in called else words
            closed = frozenset[Part]()
            if parts_closed in called and (told is words or "final" in told):
                closed = parts_closed(part)
            if _more_on_one in called:
                closed |= _more_on_one(part)
            found += [
                Happened(_of_the_base(News(key), part), part[0].side, part[0].company)
                for key in _told_news(words, told)
                if not (asked and key in _ONLY_TOLD and part[0].norm(part[0].at) in AUX)
                and not (key in _NOT_BY_A_FLOOR and any(map(_sets_a_floor, part)))
                and not (key == News.FINAL_OFFER.value and closed)
                and not (key == News.BASE_FIXED.value and any(map(_shuts_a_thing, part)))
                and not (key in _AGREEING and any(map(_on_a_condition, part)))
                and not (key == News.DECIDE_NOW.value and any(map(_plans_to, part)))
                and not (key == News.DECLINED.value and any(map(_refuses_a_thing, part)))
            ]
            if Part.BASE in closed:
                found.append(Happened(News.BASE_FIXED, part[0].side, part[0].company))
    found += _bluffs(sentences)
    if _takes_offer_of in called:
        found += filter(None, map(_takes_offer_of, clauses))
    found += filter(None, map(_turns_down, clauses))
    if _finals in called:
        found += _finals(clauses)
    if _raises in called:
        found += _raises(clauses)
    last = _last_figures(sentences) if _last_figures in called and message.figures else []
    base = any(one.news is News.BASE_FIXED for one in found)
    if base and any(map(_closes_all, sentences)):
        found = [one for one in found if one.news is not News.BASE_FIXED]
    elif base and not last and _WHOLE.isdisjoint(words_of_clauses(clauses)):
        # "They won't move on base, that's final": base is, and nothing else.
        found = [one for one in found if one.news is not News.FINAL_OFFER]
    if last:
        decided = (News.DECIDE_NOW, News.BASE_FIXED)
        found = [*(one for one in found if one.news not in decided), *last]
    if _takes_it_back in called and _takes_it_back(clauses):
        found = [one for one in found if one.news not in _OWN_DEEDS]
    once = {one.news: one for one in reversed(found)}
    return tuple(one for one in found if once[one.news] is one)


def _told_news(words: Sequence[str], told: Sequence[str]) -> Sequence[str]:
    """What words tell: no answer of theirs that is hoped, feared or guessed at behind `told`."""
    found = _news().said_in(words)
    if not found or len(told) == len(words):
        return found
    happened = _news().said_in(told)
    return [key for key in found if key in happened or News(key) not in _THEIRS]


# What they answer: the rest of what happens is somebody's deed, or asks for help.
_THEIRS = frozenset((
    News.BASE_FIXED, News.FINAL_OFFER, News.DECIDE_NOW, News.NO_MATCH, News.ABOVE_BAND, News.AT_TOP,
    News.LADDER, News.AFTER_SIX, News.NO_SIGN_ON, News.NO_BUDGET, News.CHECKING, News.REFUSED,
    News.UNMOVED, News.AGREED, News.LOWERED, News.PART_OF_IT, News.WITHDRAWN,
))  # fmt: skip


def wishing_time(happened: tuple[Happened, ...], dates: Sequence[DateSaid]) -> tuple[Happened, ...]:
    """ "Ask for two more weeks" is a wish for more time, in whatever words."""
    if not any(one.wished for one in dates) or any(one.news is News.MORE_TIME for one in happened):
        return happened
    return (*happened, Happened(News.MORE_TIME))


@called_by(cues=(Cue.CORRECTION,))
def _takes_it_back(clauses: Sequence[Clause]) -> bool:
    """ "I accept. No wait, I don't": a second thought, and nothing told behind it."""
    for clause in clauses[1:]:
        second = clause.has(Cue.CORRECTION) and clause.has(Cue.NOT) and not clause.quantities
        if second and not clause.question:
            return True
    return False


def _on_a_condition(clause: Clause) -> bool:
    """ "If they go up to 255k i accept", "the moment they say 255k i sign": nobody agreed yet."""
    return clause.mode is Mode.ASKED and not clause.question and bool(clause.quantities)


def _plans_to(clause: Clause) -> bool:
    """ "I want to decide by Tuesday": nobody asks for it."""
    return any(is_own_plan(clause, when) for when in clause.whens)


_AGREEING = frozenset(one.value for one in (News.ACCEPTED, News.SIGNED, News.DECIDE_NOW))
_OWN_DEEDS = (News.ACCEPTED, News.SIGNED, News.DECLINED)
_ENDS = frozenset((News.DECLINED.value, News.REFUSED.value))
# Not told by a clause that sets a floor: "he won't move for less than 255k" fixes no base.
_NOT_BY_A_FLOOR = _ENDS | {News.BASE_FIXED.value, News.UNMOVED.value}
# "Is base final?" asks what these tell.
_ONLY_TOLD = frozenset((News.BASE_FIXED.value, News.FINAL_OFFER.value))
_WHOLE = frozenset("offer package deal everything best last total overall".split())


def _of_the_base(news: News, part: Sequence[Clause]) -> News:
    """ "219k is final" closes the figure it names; "the final offer is 219k" everything."""
    figures = [one for clause in part for one in clause.quantities if isinstance(one, Money)]
    labels = {mark.value for clause in part for mark in clause.all(Cue.PART)}
    plain = (
        len(figures) == 1 and labels <= {Part.BASE} and _WHOLE.isdisjoint(words_of_clauses(part))
    )
    return News.BASE_FIXED if news is News.FINAL_OFFER and plain else news


def _closes_all(sentence: Sequence[Clause]) -> bool:
    """ "238 base, stock the same, and that's final": said behind several parts, of all of them."""
    parts: set[object] = set()
    for clause in sentence:
        ends = "final" in clause.norms and not clause.parts and not clause.quantities
        if ends and len(parts) > 1 and not clause.question:
            return True
        parts |= clause.parts
    return False


@called_by(("final",))
def parts_closed(clauses: Sequence[Clause]) -> frozenset[Part]:
    """ "Cash is final", "the bonus is final": a part by its name closes that and no more."""
    found = set()
    for clause in clauses:
        labels = {mark.to: mark.value for mark in clause.all(Cue.PART)}
        for at in range(clause.at, clause.to - 1):
            if clause.norm(at) not in ("is", "are") or clause.norm(at + 1) != "final":
                continue
            part = Part.BASE if clause.norm(at - 1) == "cash" else labels.get(at)
            found |= {part} if isinstance(part, Part) and part is not Part.TOTAL else set()
    return frozenset(found)


def _dreamt(clause: Clause) -> bool:
    """ "Last night i dreamt they said yes": nothing happened."""
    return any(clause.phrase(mark) in DREAMS for mark in clause.all(Cue.IF))


def _shuts_a_thing(clause: Clause) -> bool:
    """ "I closed the laptop": no word of theirs on what is closed."""
    return any(closes_a_thing(clause, mark.to) for mark in clause.all(Cue.GONE))


def _sets_a_floor(clause: Clause) -> bool:
    """ "I walk away at 200k": what would be declined, and nothing that was."""
    return clause.mode is Mode.FLOOR and bool(clause.quantities)


_LEAVE_IT, _AND_NO_MORE = Phrases(LEAVE_IT), Phrases(AND_NO_MORE)


@called_by(_LEAVE_IT, _AND_NO_MORE)
def _last_figures(sentences: Sequence[list[Clause]]) -> list[Happened]:
    """ "260k, take it or leave it": behind a figure of theirs these words close everything."""
    found: list[Happened] = []
    before: list[Clause] = []
    for sentence in sentences:
        near, before = [*before, *sentence], sentence
        words = words_of_clauses(sentence)
        ends = _AND_NO_MORE.stand_in(words) and not SPEAKERS.isdisjoint(words)
        if not (ends or _LEAVE_IT.stand_in(words)) or any(one.question for one in sentence):
            continue
        told = (one for one in near if one.quantities and one.mode is Mode.OFFERED)
        found += [Happened(News.FINAL_OFFER, one.side, one.company) for one in islice(told, 1)]
    return found


@called_by(("final", "period"))
def _finals(clauses: Sequence[Clause]) -> list[Happened]:
    """ "They offer 50k a month, final": a clause of its own closes what stands before it."""
    apart = [
        Happened(News.FINAL_OFFER, before.side, before.company)
        for before, clause in pairwise(clauses)
        if words_of_clauses([clause]) in _CLOSING
        and not clause.question
        and before.sentence == clause.sentence
        and any(isinstance(one, Money) for one in before.quantities)
    ]
    return apart + [
        Happened(_of_the_base(News.FINAL_OFFER, [clause]), clause.side, clause.company)
        for clause in clauses
        if _ends_in_final(clause)
    ]


_CLOSING = (["final"], ["final", "offer"], ["thats", "final"], ["period"])


@called_by(("more", "anything", "further", "higher"))
def _more_on_one(clauses: Sequence[Clause]) -> frozenset[Part]:
    """ "We can't do more on equity": a no to more of one part, and to no other."""
    return frozenset(
        mark.value
        for clause in clauses
        if clause.has(Cue.NOT)
        for mark in clause.all(Cue.PART)
        if isinstance(mark.value, Part)
        and mark.value is not Part.TOTAL
        and _more_on(clause.words_before(mark.at, _FEW))
    )


def _more_on(before: Sequence[str]) -> bool:
    words = [word for word in before if word not in _WHOSE]
    return words[:2] in (["on", "more"], ["on", "anything"], ["on", "further"], ["on", "higher"])


_WHOSE = frozenset("the your my our their".split())


def _ends_in_final(clause: Clause) -> bool:
    """ "£88k final", "88k base, period"; what I want or had is none of theirs."""
    money = [one for one in clause.quantities if isinstance(one, Money)]
    if not money or clause.question or clause.mode is not Mode.OFFERED:
        return False
    behind = clause.norms[money[-1].to - clause.at :]
    return behind[-1:] in (("final",), ("period",)) and _BESIDE_FINAL.issuperset(behind)


_BESIDE_FINAL = frozenset("final period base salary is and thats firm the".split())


def _bluffs(sentences: Sequence[list[Clause]]) -> list[Happened]:
    """ "Is it ok to say Affirm offered me 240k? They haven't": an offer that is none."""
    found = [
        Happened(News.BLUFF, one.side, one.company)
        for sentence in sentences
        for one in sentence
        if one.bluff
    ]
    for asked, after in pairwise(sentences):
        if not any(one.question and one.companies and one.has(Cue.OFFERS) for one in asked):
            continue
        denies_it = any(one.has(Cue.NOT) and not one.question for one in after)
        if denies_it and len(words_of_clauses(after)) <= _FEW:
            found.append(Happened(News.BLUFF, asked[0].side, asked[0].company))
    return found


_TAKES_OFFER_OF = Phrases(TAKES_OFFER_OF)


@called_by(_TAKES_OFFER_OF)
def _takes_offer_of(clause: Clause) -> Happened | None:
    """ "I go with Anthropic": one company's offer is taken, and nothing else told. "I'll take the
    Anthropic call" takes none.
    """
    if len(clause.companies) != 1 or clause.question or clause.quantities:
        return None
    (span,) = clause.companies
    norms = clause.norms
    before, behind = norms[: span.at - clause.at], norms[span.to - clause.at :]
    led = [word for word in before if word not in LEADS]
    if not NOT_DECIDED.isdisjoint(norms) or clause.has(Cue.THEY, Cue.NOT):
        return None
    taken = _TAKES_OFFER_OF.end([word for word in led if word not in _ARTICLES])
    if not taken or not OF_THE_TAKEN.issuperset(_words(behind)):
        return None
    return Happened(News.ACCEPTED, clause.side, span.company)


def _turns_down(clause: Clause) -> Happened | None:
    """ "I turned Runway down", "passed on Luma": one company's offer is refused."""
    if clause.mode is not Mode.GONE or len(clause.companies) != 1 or clause.question:
        return None
    (span,) = clause.companies
    if clause.quantities or clause.whens or clause.has(Cue.THEY, Cue.PAST):
        return None
    led = [word for word in clause.words_before(span.at, _FEW) if word not in _ARTICLES]
    behind = clause.words_after(span.to, _FEW)
    noes = any(tuple(reversed(led[: len(one)])) == one for one in TURNED_DOWN)
    apart = led[:1] != [] and PARTS_FROM.get(led[0]) in behind
    if not (noes or apart):
        return None
    return Happened(News.DECLINED, clause.side, span.company)


def _refuses_a_thing(clause: Clause) -> bool:
    """ "I said no to working Saturdays", "i said no to Zed": a no to something else."""
    words = list(clause.norms)
    for at, (one, two) in enumerate(pairwise(words)):
        if (one, two) == ("no", "to") and words[at + 2 : at + 3] != []:
            named = {spot for span in clause.companies for spot in range(span.at, span.to)}
            here = clause.at + at + 2
            rest = [word for word in words[at + 2 :] if word.isalpha()]
            return here not in named and OF_AN_OFFER.isdisjoint(rest[:3])
    return False


_ARTICLES = frozenset(("the", "their", "a"))


def _words(norms: Sequence[str]) -> list[str]:
    return [norm for norm in norms if norm[:1].isalnum()]


_FEW = 5
_MORE = Phrases(MORE_PAY)


@called_by(_MORE)
def _raises(clauses: Sequence[Clause]) -> list[Happened]:
    """ "I am employed at Midjourney since 2024, on 228k. Want more. How?": no new offer."""
    if not message_of(clauses).cues.isdisjoint((Cue.OFFER, Cue.OFFERS, Cue.HERE)):
        return []
    work = [
        clause
        for clause in clauses
        if clause.side is Side.EMPLOYER and any(span.company.key for span in clause.companies)
    ]
    wants = bool(work) and _MORE.stand_in(words_of_clauses(clauses))
    return [Happened(News.RAISE, Side.HERE, None)] if wants else []
