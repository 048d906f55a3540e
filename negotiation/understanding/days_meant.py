"""What a day is for: their answer or something else, by the clause in which it is named.

A date is a deadline only where its clause is about answering: start, notice, an interview, a
vesting day own theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

from negotiation.model.common_words import is_common
from negotiation.model.said import Part
from negotiation.understanding.acts_then import acts_then
from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.dates import Day, Span, When
from negotiation.understanding.denials import denies_saying
from negotiation.understanding.message import About, Mode, Side
from negotiation.understanding.strangers import strangers_in
from negotiation.understanding.their_days import (
    ends_then,
    paper_to_come,
    state_until,
    they_decide,
    was_done_then,
)
from negotiation.understanding.tokens import norm_at
from negotiation.understanding.whose_answer import is_of_others, theirs_to_give
from negotiation.understanding.words.acts_then import GIVES_TIME
from negotiation.understanding.words.clauses import LEADS, NEVER, SAYS, WRONG
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import (
    ANSWERED_SO,
    ASKS,
    BESIDE_TIMES,
    DAY,
    DENYING_DAYS,
    GETS_TIME,
    GONE_BY,
    HAVE_DAYS,
    HAVE_TIME,
    HOUR,
    IN_TIME,
    IS_ALL,
    LAPSED,
    OF_A_DAY,
    SPEAK_TO,
    STAYS_THEN,
    THEY_WILL,
    TO_ME,
    UNTIL,
    WEEK,
    WHAT_THERE_IS,
)
from negotiation.understanding.words.strangers import DONE_WITH_OFFERS
from negotiation.understanding.words.undone import IS_NO_MORE

NEXT_TO = 3  # tokens between a weak word and its date


def wants_days(clause: Clause, when: When) -> bool:
    """ "I want 25 days": so many are a year's vacation, and no time for an answer."""
    if not isinstance(when, Span) or when.unit != DAY or when.business or when.more:
        return False
    wished = clause.has(Cue.WISH, Cue.NEED) and not clause.has(Cue.ANSWER)
    return wished and when.to == clause.to and when.count in _OF_A_YEAR


_OF_A_YEAR = range(15, 46)


def near(clause: Clause, when: When, cue: Cue, most: int) -> bool:
    """Whether a phrase of the cue ends no more than `most` tokens in front of the day."""
    if cue not in clause.cues:
        return False
    begin = timed_from(clause, when)
    return any(0 <= begin - mark.to <= most for mark in clause.all(cue))


def timed_from(clause: Clause, when: When) -> int:
    """The token at which a day begins, with the time of day in front: "5pm pacific on Friday"."""
    if OF_A_DAY.isdisjoint(clause.words.said):
        return when.at
    begin = when.at
    while begin > clause.at and _tells_time(clause, begin - 1):
        begin -= 1
    timed = not OF_A_DAY.isdisjoint(clause.words.norms[begin : when.at])
    return begin if timed else when.at


def _tells_time(clause: Clause, at: int) -> bool:
    word = clause.norm(at)
    zone = clause.norm(at + 1) == "time"  # "london time"
    return zone or word in OF_A_DAY or word in BESIDE_TIMES or word.isdigit() or word == ":"


def _distance(clause: Clause, when: When, cue: Cue, *, weak: bool = True) -> int | None:
    """How many tokens stand between the date and the nearest phrase of the cue.

    Weak phrases ("until") say nothing beside one that owns the date: "severance until 30 April".
    """
    best: int | None = None
    for mark in clause.all(cue):
        gap = when.at - mark.to if mark.to <= when.at else mark.at - when.to
        if mark.at < when.to < mark.to:
            gap = 0  # the 6 months of "6 months of runway"
        if clause.phrase(mark) in GIVES_TIME and not (weak and 0 <= when.at - mark.to <= NEXT_TO):
            continue
        if clause.phrase(mark) == "until" and _of_another_matter(clause):
            continue
        if any(one.at == mark.to and theirs_to_give(clause, one) for one in clause.all(cue)):
            continue  # "they give me a decision by Thursday"
        if cue is Cue.ANSWER and is_of_others(clause, mark):
            continue
        if gap >= 0 and (best is None or gap < best):
            best = gap
    return best


def _is_for(clause: Clause, when: When) -> bool:
    """ "Thursday for Runway", with nothing else that the day could be of."""
    named = any(
        span.at == when.to + 1 and not clause.words_after(span.to, 1) for span in clause.companies
    )
    return named and when.at == clause.at and clause.norm(when.to) == "for"


def _they_call(clause: Clause) -> bool:
    """ "He will ring me on Friday", "they come back to me Monday": a day on which they speak."""
    for at, word in enumerate(clause.norms, clause.at):
        if word == "let" and clause.norm(at + 2) in _LETS_ME:
            continue  # "they let me have till the 9th"
        if word not in SPEAK_TO or not ASKS.isdisjoint(clause.words_before(at, 4)):
            continue
        to_me = any(one in TO_ME for one in clause.words_after(at + 1, 4))
        if "you" in clause.words_after(at + 1, 4) and clause.words_before(at, 1) in _WE_WILL:
            return True  # in a letter: "we'll get back to you by the 9th"
        they = clause.subject_before(at) is Cue.THEY
        if to_me and (they or not THEY_WILL.isdisjoint(clause.words_before(at, 4))):
            return True
    return False


_LETS_ME = frozenset("have think decide keep take sleep".split())
_WE_WILL = (("we",), ("well",), ("will",), ("shall",))


def _they_need(clause: Clause, when: When) -> bool:
    """ "They need until Tuesday to think": the time is theirs."""
    before = clause.words_before(when.at, 2)
    till = before[:1] != () and before[0] in ("until", "till", "til")
    needs = before[1:] in (("need",), ("needs",), ("take",), ("takes",))
    return till and needs and clause.subject_before(when.at) is Cue.THEY


def _elapsed(clause: Clause, when: Span) -> bool:
    """ "It's been a week now": the time gone by, no time to come."""
    behind = clause.norm(when.to) in ("now", "already", "so", "gone")
    return behind or clause.words_before(when.at, 1) in (("been",), ("took",), ("past",))


def _all_i_have(clause: Clause, when: Span) -> bool:
    """ "I have 72 hours", "I only got a week": a clause with nothing else that the time is for."""
    if clause.question or when.unit not in (HOUR, DAY, WEEK):
        return False
    rest = [*clause.norms[: when.at - clause.at], *clause.norms[when.to - clause.at :]]
    return (
        rest[:1] in (["i"], ["ive"]) and not HAVE_TIME.isdisjoint(rest) and IN_TIME.issuperset(rest)
    )


def _is_all_there_is(clause: Clause, when: Span) -> bool:
    """ "Three working days is what I have", "all they gave me is a week"; nothing else besides."""
    if clause.question or when.unit not in (HOUR, DAY, WEEK):
        return False
    rest = {*clause.norms[: when.at - clause.at], *clause.norms[when.to - clause.at :]}
    return not IS_ALL.isdisjoint(rest) and not GETS_TIME.isdisjoint(rest) and rest <= WHAT_THERE_IS


def _is_time_to_answer(clause: Clause, when: Span) -> bool:
    """ "I get 3 working days from today", "they give 5 business days"; "I get 5 days" may be of
    vacation, and "3 working days of leave" are.
    """
    if clause.question or when.unit not in (HOUR, DAY, WEEK):
        return False
    front = [word for word in clause.words_before(when.at, _FRONT) if word not in _ONLY]
    behind = clause.words_after(when.to, _FRONT)
    counted = when.anchored or behind[:2] in _STARTING
    after = behind[2:] if behind[:2] in _STARTING else behind
    given = not GETS_TIME.isdisjoint(front[:1]) and not clause.has(Cue.WISH, Cue.NOT)
    ends = after[:1] == () or after[0] in _SO_MUCH_FOR_THAT
    return given and ends and (when.business or counted)


_FRONT = 4
_ONLY = frozenset("only just like about exactly me us maybe max".split())
_STARTING = (("starting", "today"), ("starting", "now"))
_SO_MUCH_FOR_THAT = LEADS | frozenset(
    "lol haha hehe lmao ugh wow thats that which max tops left total exactly only it its".split()
)


def _is_last_day(clause: Clause, when: When) -> bool:
    """ "Friday is the final day", and of nothing else, as "the last day of the fair" is."""
    rest = [*clause.norms[: when.at - clause.at], *clause.norms[when.to - clause.at :]]
    words = {word for word in rest if word.isalpha()}
    return not clause.question and words > {"day", "the"} and _LAST_DAY.issuperset(words)


def _is_last_they_keep(clause: Clause, when: When) -> bool:
    """ "Xmas eve is the last day they'll keep the chair warm", "… it stands"."""
    words = clause.norms
    last = any(one in ("last", "final") and two == "day" for one, two in pairwise(words))
    return last and not clause.question and isinstance(when, Day) and clause.has(Cue.VALID)


_LAST_DAY = frozenset("day the last final is its thats that so and then s".split())
_OWN_FUTURE = frozenset(["ill"])


def last_chance(clause: Clause) -> bool:
    """ "If I don't sign by Friday they withdraw it": their day, put as what happens behind it."""
    if _or_gone(clause):
        return not clause.question
    if clause.norms[:1] == ("should",) and clause.norms[2:3] == ("not",):
        return clause.has(Cue.ANSWER)  # "should we not hear from you by Tuesday, …"
    unless = "unless" in clause.norms
    denied = clause.has(Cue.NOT) or unless
    answer = clause.has(Cue.ANSWER) or (unless and not ANSWERED_SO.isdisjoint(clause.norms))
    return clause.has(Cue.IF) and denied and answer and not clause.question


def _or_gone(clause: Clause) -> bool:
    """ "Answer today or it's gone": what ends stands behind the day, and an "or" between."""
    if clause.mode is not Mode.GONE or not clause.has(Cue.ANSWER):
        return False
    return any("or" in clause.words_after(when.to, 2) for when in clause.whens)


def _replaced(clause: Clause, when: When) -> bool:
    """ "December 18 instead of December 9"."""
    before = clause.words_before(when.at + (clause.norm(when.at) == "of"), 3)
    front = [word for word in before if word != "the"]
    return front[:2] in (["of", "instead"], ["than", "rather"])


def is_day_denied(clause: Clause, when: When) -> bool:
    """ "Not this Friday", "not on the 8th", "the 18th instead of the 8th", "the 8th was a typo": a
    day that is not meant.
    """
    words = [word for word in clause.words_before(when.at, 2) if word not in _ON]
    behind = clause.words_after(when.to, 3)
    slip = behind[:1] in _WAS and not WRONG.isdisjoint(behind)
    denied = not DENYING_DAYS.isdisjoint(words[:1])
    denied = denied or slip or _was_for_another(clause, when) or _never_named(clause, when)
    denied = denied or _is_no_more(clause, when)
    return denied or _replaced(clause, when) or denies_saying(clause)


_ON = frozenset("on by for the".split())


def _was_for_another(clause: Clause, when: When) -> bool:
    """ "The monday thing was another application", "the 8th was for my other process"."""
    if not isinstance(when, Day) or clause.question:
        return False
    words = [word for word in clause.words_after(when.to, 6) if word not in _THE_DAY]
    if words[:1] == [] or words[0] not in _IS:
        return False
    if words[1:2] in (["my"], ["our"]) and not clause.has(Cue.ANSWER, Cue.THEY, Cue.VALID):
        return bool(strangers_in(clause))  # "friday is my dentist"
    rest = [word for word in words[1:] if word not in _OF_THE]
    return not _ANOTHER.isdisjoint(rest[:1]) and not HAVE_DAYS.isdisjoint(rest[1:3])


def _is_no_more(clause: Clause, when: When) -> bool:
    """ "The friday thing is gone", "the 9th deadline was lifted": a day that counts no more."""
    words = clause.words_after(when.to, 5)
    if not isinstance(when, Day) or words[:1] == () or words[0] not in _THE_DAY or clause.question:
        return False
    behind = [word for word in words[1:] if word not in _IS_NOW]
    return not IS_NO_MORE.isdisjoint(behind[:1])


_IS_NOW = frozenset("is was has been got now".split())


def _never_named(clause: Clause, when: When) -> bool:
    """ "They never said friday", "nobody gave me the 8th"."""
    words = [word for word in clause.words_before(when.at, 5) if word not in _ON | _TOLD_ME]
    named = not (SAYS | GETS_TIME).isdisjoint(words[:1])
    return named and not NEVER.isdisjoint(words[1:2])


_TOLD_ME = frozenset("me us anything about".split())
_IS = frozenset("is was".split())
_THE_DAY = frozenset("thing date one deadline day".split())
_OF_THE = frozenset("for from of about with at the a my an some".split())
_ANOTHER = frozenset("another other different".split())


_WAS = (("is",), ("was",))


def denied_days(clauses: Sequence[Clause]) -> tuple[date, ...]:
    """The days that a message says are not meant: "sorry, not the 8th, the 10th"."""
    if not message_of(clauses).dated:
        return ()
    return (
        *(
            when.day
            for clause in clauses
            if not clause.question
            for when in clause.whens
            if isinstance(when, Day) and is_day_denied(clause, when)
        ),
        *(one.day for one in bare_days_denied(clauses)),
    )


def bare_days_denied(clauses: Sequence[Clause]) -> tuple[Day, ...]:
    """ "It's December 10 not 9": a number by itself is a day of the month that was just named."""
    found = (
        _bare_day_denied(clause, when)
        for clause in clauses
        if not clause.question
        for when in clause.whens
        if isinstance(when, Day)
    )
    return tuple(one for one in found if one is not None)


def _bare_day_denied(clause: Clause, when: Day) -> Day | None:
    tokens = clause.tokens  # of the whole message: "December 10, not 9"
    at = when.to + (norm_at(tokens, when.to) == ",")
    text = norm_at(tokens, at + 1)
    if norm_at(tokens, at) not in DENYING_DAYS or not text.isdigit() or len(text) > _TWO_DIGITS:
        return None
    if norm_at(tokens, at + 2)[:1].isalnum():
        return None  # "December 10, not 9 people", "not 24k"
    try:
        return Day(when.day.replace(day=int(text)), at + 1, at + 2)
    except ValueError:
        return None


_TWO_DIGITS = 2


@dataclass(frozen=True)
class NamedDay:
    """A day or a span where a clause names it.

    `before`: the clause in front of it; `head`: what a colon opened ("deadline: first the 4th, now
    the 18th"); `since`: the day from which a span counts, where one was named.
    """

    clause: Clause
    when: When
    before: Clause | None = None
    head: Clause | None = None
    since: date | None = None

    @cached_property
    def owned(self) -> int | None:
        """How far off stands what else the day may be of: a start, an interview, a vesting day."""
        return _distance(self.clause, self.when, Cue.OWNS_DATE)

    @cached_property
    def till(self) -> bool:
        """Whether it is a day up to which something goes."""
        return self.clause.norm(timed_from(self.clause, self.when) - 1) in UNTIL


def meant_by(named: NamedDay) -> About:
    """What a day is for: their answer, something else, or nothing that was said."""
    for rule in _RULES:  # of each day in a message all of them may be asked
        if (about := rule(named)) is not None:
            return about
    return About.UNSAID


_Rule = Callable[[NamedDay], About | None]


def _it_ends(named: NamedDay) -> About | None:
    """ "It's gone on Friday"."""
    ends = ends_then(named.clause) and isinstance(named.when, Day)
    return About.ANSWER if ends else None


def _of_the_past(named: NamedDay) -> About | None:
    """ "In June I cut the bill", "at my job until May": no day to come of theirs."""
    clause = named.clause
    gone = clause.mode is Mode.GONE and not last_chance(clause)
    if clause.has(Cue.BEFORE) or gone or clause.mode is Mode.DEED:
        return About.OTHER
    if _regretted(named):
        return About.OTHER
    employed = clause.side is Side.EMPLOYER and not clause.has(Cue.ANSWER)
    return About.OTHER if employed else None


def _regretted(named: NamedDay) -> bool:
    """ "I regret saying yes yesterday": a day gone by, on which nothing ran out."""
    clause, when = named.clause, named.when
    gone = clause.norm(when.at) in GONE_BY
    if not gone or named.till or clause.has(Cue.VALID, Cue.THEY):
        return False
    if not clause.has(Cue.ANSWER):
        return False
    return LAPSED.isdisjoint(clause.norms) and not clause.question


def _of_an_event(named: NamedDay) -> About | None:
    """ "90 days after I leave", "two weeks from when I got the letter"."""
    clause, when = named.clause, named.when
    if not isinstance(when, Span):
        return None
    behind = clause.norm(when.to)
    counted = behind in ("after", "before") or (behind == "from" and not when.anchored)
    return About.OTHER if counted and named.since is None else None


def _of_time_off(named: NamedDay) -> About | None:
    """ "It's been a week now", "I want 25 days"."""
    clause, when = named.clause, named.when
    passed = (isinstance(when, Span) and _elapsed(clause, when)) or wants_days(clause, when)
    return About.OTHER if passed else None


def _of_third_parties(named: NamedDay) -> About | None:
    """ "The bank offers us a mortgage, valid until the 15th"."""
    others = named.clause.side is Side.THIRD and not named.clause.has(Cue.THEY, Cue.ME)
    return About.OTHER if others else None


def _after_so_long(named: NamedDay) -> About | None:
    """ "They look at it again after six months"; "it lapses after 5 days" is for an answer."""
    clause, when = named.clause, named.when
    if not isinstance(when, Span) or clause.norm(when.at - 1) != "after":
        return None
    lapses = _distance(clause, when, Cue.ANSWER, weak=False) is not None
    return About.ANSWER if lapses else About.OTHER


def _theirs_to_act(named: NamedDay) -> About | None:
    """ "He will ring me on Friday", "they need until Tuesday", "the letter comes Monday"."""
    clause, when = named.clause, named.when
    if _they_call(clause) or _they_need(clause, when) or they_decide(clause, when):
        return About.OTHER
    if was_done_then(clause, when) or state_until(clause, when):
        return About.OTHER
    return About.OTHER if paper_to_come(clause) and not clause.has(Cue.ANSWER) else None


def _acted_then(named: NamedDay) -> About | None:
    """ "Their finance lady thinks about it over the weekend", "mailed them on Thursday"."""
    return About.OTHER if acts_then(named.clause, named.when) else None


def _put_off_to(named: NamedDay) -> About | None:
    """ "They extended it to the 11th", "they moved it until Friday"."""
    clause = named.clause
    moved = clause.has(Cue.MOVED) and not clause.quantities
    extended = named.owned is None and named.till and (clause.has(Cue.EXTEND) or moved)
    return About.ANSWER if extended else None


def _open_until(named: NamedDay) -> About | None:
    """ "Valid through the 9th", "open for acceptance through the 9th"."""
    dated = named.since is not None and isinstance(named.when, Span)
    free = named.owned is None or named.owned > NEXT_TO or dated
    valid = free and near(named.clause, named.when, Cue.VALID, NEXT_TO if named.till else 1)
    return About.ANSWER if valid else None


def _still_then(named: NamedDay) -> About | None:
    """ "They refused, so it stays Monday the 7th"."""
    verb, what = (*named.clause.words_before(named.when.at, 2), "", "")[:2]
    return About.ANSWER if verb in STAYS_THEN and what in _WHAT_STAYS else None


_WHAT_STAYS = frozenset("it that deadline date".split())


def _instead(named: NamedDay) -> About | None:
    """ "Now it's December 18 instead of December 9"."""
    put_off = any(_replaced(named.clause, other) for other in named.clause.whens)
    moved = named.owned is None and put_off and named.clause.has(Cue.NOW, Cue.EXTEND)
    return About.ANSWER if moved else None


def _nearer(named: NamedDay) -> About | None:
    """The answer that is spoken of, or else what the day is of: whichever stands nearer to it."""
    owned = named.owned
    answer = _distance(named.clause, named.when, Cue.ANSWER, weak=owned is None)
    if answer is not None and (owned is None or answer <= owned):
        return About.ANSWER
    return About.OTHER if owned is not None or named.clause.side is Side.THIRD else None


def _theirs_to_answer(named: NamedDay) -> About | None:
    clause = named.clause
    given = any(is_of_others(clause, mark) for mark in clause.all(Cue.ANSWER))
    return About.OTHER if given else None


def _under_a_head(named: NamedDay) -> About | None:
    headed = named.head is not None or _is_for(named.clause, named.when)
    return About.ANSWER if headed else None


def _behind(named: NamedDay) -> About | None:
    """ "The deadline: Friday", "they want my answer, by Friday", "vacation: only 20 days"."""
    clause, before = named.clause, named.before
    if before is None or before.sentence != clause.sentence:
        return None
    if not all(is_day_denied(before, one) for one in before.whens):
        return None
    if before.has(Cue.ANSWER, Cue.VALID) and not clause.has(Cue.OFFERS):
        return About.ANSWER
    goes_on = clause.inherits or clause.joint == ":"
    return About.OTHER if before.has(Cue.OWNS_DATE) and goes_on else None


def _all_the_time(named: NamedDay) -> About | None:
    """ "I have 72 hours", "all they gave me is a week", "Friday is the final day"."""
    clause, when = named.clause, named.when
    whole = isinstance(when, Span) and (
        _all_i_have(clause, when)
        or _is_all_there_is(clause, when)
        or _is_time_to_answer(clause, when)
    )
    last = _is_last_day(clause, when) or _is_last_they_keep(clause, when)
    return About.ANSWER if whole or last else None


def _by_then(named: NamedDay) -> About | None:
    """ "By Monday"; "they need it by Monday" is theirs, "I'll know more by Monday" is not."""
    clause, when = named.clause, named.when
    far = isinstance(when, Span) and when.unit not in (DAY, WEEK, HOUR)
    mine = clause.has(Cue.NEED) or not _OWN_FUTURE.isdisjoint(clause.norms)
    mine = mine and not clause.has(Cue.THEY)
    other = far or mine or clause.quantities or clause.has(Cue.PROCESS)
    other = other or _of_another_matter(clause)
    return About.ANSWER if near(clause, when, Cue.BY, 1) and not other else None


def _of_another_matter(clause: Clause) -> bool:
    """ "Equipment ships within 10 days", "the relocation has to happen by then": whatever is done
    by that day, it is no answer to an offer. "Send it back by friday" is.
    """
    if Part.EXTRA in clause.parts:
        return True
    words = (clause.norm(at) for at in strangers_in(clause))
    return any(is_common(word) and word not in DONE_WITH_OFFERS for word in words)


# In the order in which they are asked: what ends and what is no day of theirs comes first.
_RULES: tuple[_Rule, ...] = (
    _it_ends, _of_the_past, _of_an_event, _of_time_off, _of_third_parties, _after_so_long,
    _theirs_to_act, _acted_then, _put_off_to, _open_until, _still_then, _instead, _nearer,
    _theirs_to_answer,
    _under_a_head, _behind, _all_the_time, _by_then,
)  # fmt: skip
