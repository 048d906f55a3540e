"""Whose each date is, and whether it is the day by which they want an answer.

A date is a deadline only where its clause is about answering: start, notice, an interview, a
vesting day own theirs. A later word takes the place of an earlier: "they moved it to the 14th",
"one more week", "Friday. No wait, Monday".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

from negotiation.understanding.clauses import Clause
from negotiation.understanding.dates import Day, Span, When
from negotiation.understanding.denials import denies_saying
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import About, DateSaid, Mode, Side
from negotiation.understanding.more_time import is_longer, wishes_time
from negotiation.understanding.quantities import Money
from negotiation.understanding.their_days import (
    ends_then,
    paper_to_come,
    state_until,
    they_decide,
    was_done_then,
)
from negotiation.understanding.words.clauses import SAYS, WRONG
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import (
    ANCHORS,
    AROUND_MADE,
    ARRIVED,
    ASKS,
    CHANGED,
    CLOCK_STARTS,
    DAY,
    DENYING_DAYS,
    GETS_TIME,
    GIVEN,
    HAVE_TIME,
    HOUR,
    IN_TIME,
    IS_ALL,
    MADE_THEN,
    OF_TIME_OFF,
    PAPERS,
    POINTS_BACK,
    POINTS_TO_DAY,
    RECEIVED_THEN,
    SPEAK_TO,
    THEY_WILL,
    TO_ME,
    WANTED,
    WEEK,
    WEEKDAYS,
    WHAT_THERE_IS,
    WITH_DEADLINES,
)

_WEAK = frozenset({"gave me", "give me", "given me", "until", "have until", "have till"})
_NEXT_TO = 3  # tokens between a weak word and its date


def asks_for_time(clause: Clause) -> bool:
    """ "Can I get another 2 weeks?", "could I have 3 more days"; no "another week off?"."""
    if not clause.question or _WE.isdisjoint(clause.norms):
        return False
    return any(map(partial(_is_time, clause), clause.whens))


_WE = frozenset(("i", "we"))


def wants_days(clause: Clause, when: When) -> bool:
    """ "I want 25 days": so many are a year's vacation, and no time for an answer."""
    if not isinstance(when, Span) or when.unit != DAY or when.business or when.more:
        return False
    wished = clause.has(Cue.WISH, Cue.NEED) and not clause.has(Cue.ANSWER)
    return wished and when.to == clause.to and when.count in _OF_A_YEAR


_OF_A_YEAR = range(15, 46)


def dates_in(clauses: Sequence[Clause], today: date) -> tuple[DateSaid, ...]:
    """Every day that a message names, in order; those that a later one replaced are left out."""
    if not any(clause.whens for clause in clauses):
        return ()
    found: list[DateSaid] = []
    dated: date | None = None
    told: tuple[Clause, date] | None = None  # when they made the offer, from which a span runs
    named: date | None = None
    last: Clause | None = None  # in which a day was named before
    denied: tuple[int, About] | None = None  # what for a day is that is not meant, and where
    runs = _clock_runs(clauses, today)
    heads = _heads(clauses)
    theirs = {clause.sentence for clause in clauses if clause.has(Cue.THEY)}
    conditions = {clause.sentence for clause in clauses if clause.has(Cue.IF)}
    for index, clause in enumerate(clauses):
        if not clause.whens:
            continue
        before = clauses[index - 1] if index else None
        taken = _moved(clauses, index)
        for spot, when in enumerate(clause.whens):
            if taken is not None and when is not taken[0]:
                continue
            earlier, named = named, when.day if isinstance(when, Day) else named
            if _denied(clause, when):
                # "The 18th, not the 8th"; "my start isn't the 8th, it's the 10th"
                denied = (clause.sentence, _about(clause, when, before, None, heads[index]))
                continue
            if isinstance(when, Day) and when.day == today and _tells_when(clause, when):
                continue
            if isinstance(when, Day) and runs is not None and _starts_clock(clause):
                continue
            if isinstance(when, Day) and _dates_letter(clause, when, today):
                dated = when.day
                continue
            made = _made_then(clause, when, today) if isinstance(when, Day) else None
            told = (clause, made) if made is not None else told
            anchor = _anchor(clause, when, spot)
            since = _counted_from(clause, when, earlier) or dated
            day = anchor or _day(when, clause, since, runs=runs)
            if earlier is not None and day is not None:
                day = _weekday_behind(clause, when, earlier) or day
            if day is None or clause.norm(when.to) in ("ago", "later"):
                continue
            about = (
                taken[1] if taken is not None else _about(clause, when, before, since, heads[index])
            )
            if about is About.UNSAID and denied is not None and denied[0] == clause.sentence:
                about = denied[1]
            if about is About.UNSAID and runs is not None and isinstance(when, Span):
                about = About.ANSWER
            if about is About.UNSAID and index + 1 < len(clauses):
                about = _said_behind(clause, clauses[index + 1])
            if about is About.ANSWER and anchor is None:
                day = _run_from(told, clause, when) or day
            if _corrected(clause, before) and found:
                about = found[-1].about if about is About.UNSAID else about
                found.pop()
            waited = any(map(_asks_for_time, clauses[:index]))
            landed = when.day != today and _landed_on(clause, found, waited=waited)
            if about is About.UNSAID and (landed or _was_another(clause, when, last, today)):
                about = About.ANSWER
            said = _said(clause, when, day, about, theirs=clause.sentence in theirs)
            wished = about is About.UNSAID and clause.mode is Mode.ASK
            wished = wished or _wished_for(clause, when)
            wished = wished and not _agreed(clauses[index + 1 :], clause)
            if wished or _bargained(clause, when, conditional=clause.sentence in conditions):
                said = replace(said, asked=True)
            if about is not About.OTHER and wishes_time(clause, when, before):
                more = when if isinstance(when, Span) and is_longer(clause) else said.more
                said = replace(said, asked=True, wished=True, more=more)
            found.append(said)
            last = clause
            if anchor is not None:
                break
    return _extended(found)


def _tells_when(clause: Clause, when: Day) -> bool:
    """ "They told me today": when it was said, and no day of theirs."""
    words = [word for word in clause.words_before(when.at, 2) if word not in ("me", "us", "it")]
    return words[:1] != [] and words[0] in _SAID


_SAID = frozenset(
    "told said called rang heard informed wrote emailed messaged got received".split()
)


def _made_then(clause: Clause, when: Day, today: date) -> date | None:
    """ "Got it yesterday", "on Monday they made me an offer": since when there is an offer.

    "I called them yesterday" and "I got sick on Monday" tell of nothing that they did.
    """
    day = when.day
    if day > today and clause.norm(when.to - 1) in WEEKDAYS:
        day -= timedelta(days=7)  # what was made on Monday was made last Monday
    if day >= today or clause.question or clause.has(Cue.PROCESS, Cue.NOT, Cue.EXTEND):
        return None
    words = [one for one in clause.words_before(when.at, 6) if one not in AROUND_MADE]
    behind = [one for one in clause.words_after(when.to, 6) if one not in AROUND_MADE]
    mine = clause.subject_before(when.at) is Cue.ME and clause.norm(clause.at) in ("i", "we")
    verb = words[0] if words else (behind[0] if behind else "")
    return day if verb in (RECEIVED_THEN if mine else MADE_THEN) else None


def _run_from(told: tuple[Clause, date] | None, clause: Clause, when: When) -> date | None:
    """The end of "got it yesterday, it's open for one week": of a span that ran since then.

    "They want an answer in a week" says when from now.
    """
    if told is None or not isinstance(when, Span) or when.anchored or when.more:
        return None
    if clause.norm(when.at - 1) == "in":
        return None
    made, day = told
    theirs = made.company is None or clause.company is None or made.company.same(clause.company)
    return when.after(day) if theirs and made.side is clause.side else None


def _asks_for_time(clause: Clause) -> bool:
    """ "I asked for an extra week"; no "for 2 more weeks of vacation"."""
    return clause.has(Cue.ASK, Cue.WISH) and any(map(partial(_is_time, clause), clause.whens))


def _is_time(clause: Clause, when: When) -> bool:
    days = isinstance(when, Span) and when.more and when.unit in (DAY, WEEK)
    return days and OF_TIME_OFF.isdisjoint(clause.words_after(when.to, 3))


def _landed_on(clause: Clause, found: Sequence[DateSaid], *, waited: bool) -> bool:
    """ "It was the 4th, they met me halfway with the 11th": what a deadline was moved to.

    "I asked for an extra week, so now it's the 15th": what a wish for time led to.
    """
    told = any(one.about is About.ANSWER for one in found)
    put_off = clause.has(Cue.MOVED) or not CHANGED.isdisjoint(clause.norms)
    now = clause.has(Cue.NOW) and not clause.has(Cue.ME)
    moved = (told and (put_off or now)) or (waited and clause.has(Cue.NOW))
    return moved and not clause.quantities and not clause.question


def _was_another(clause: Clause, when: When, earlier: Clause | None, today: date) -> bool:
    """ "They first said the 8th but now it's the 17th": a day that took the place of theirs."""
    if earlier is None or when.day == today or clause.quantities or clause.question:
        return False
    of_theirs = earlier.has(Cue.BEFORE) and not earlier.has(Cue.OWNS_DATE, Cue.ME)
    now = clause.has(Cue.NOW, Cue.MOVED) or not CHANGED.isdisjoint(clause.norms)
    return of_theirs and now and not clause.has(Cue.OWNS_DATE, Cue.ME)


def _said(clause: Clause, when: When, day: date, about: About, *, theirs: bool) -> DateSaid:
    return DateSaid(
        day,
        about,
        clause.side,
        clause.company,
        when.also if isinstance(when, Day) else None,
        vague=isinstance(when, Day) and when.vague,
        loose=isinstance(when, Day) and when.loose,
        words=_words(clause, when),
        asked=(clause.question or clause.has(Cue.IF))
        and not (_last_chance(clause) or _letter_asks(clause))
        and not (about is About.ANSWER and _if_you_could(clause)),
        theirs=theirs,
        more=when if isinstance(when, Span) and when.more else None,
    )


def _wished_for(clause: Clause, when: When) -> bool:
    """ "I'd love until the 18th", "I'll ask for the 18th": what one would like to have."""
    if clause.subject_before(when.at) is not Cue.ME or clause.has(Cue.AGREED):
        return False
    if clause.norm(when.at - 1) not in ("until", "till", "til", "to", "for"):
        return False
    wishes = any(mark.to <= when.at for mark in (*clause.all(Cue.WISH), *clause.all(Cue.ASK)))
    firm = any(
        mark.to <= when.at and clause.phrase(mark) not in _WEAK for mark in clause.all(Cue.ANSWER)
    )
    return wishes and not firm


def _letter_asks(clause: Clause) -> bool:
    """ "Could you let us know by the 14th?", in a letter: put politely."""
    quoted = not _OF_LETTERS.isdisjoint(clause.words.said)
    polite = any(pair in _POLITELY for pair in pairwise(clause.norms[:4]))
    return quoted and polite and clause.has(Cue.ANSWER)


def _if_you_could(clause: Clause) -> bool:
    """ "If you could let us know by Monday, that would be great": nobody says so to a coach."""
    spots = [mark.at + 1 for mark in clause.all(Cue.IF)]
    return any((clause.norm(at), clause.norm(at + 1)) in _YOU_COULD for at in spots)


_OF_LETTERS = frozenset("dear regards sincerely".split())
_POLITELY = frozenset((ask, "you") for ask in ("could", "can", "would", "will"))
_YOU_COULD = frozenset(("you", can) for can in ("could", "can", "would", "might"))
_OWN_FUTURE = frozenset(["ill"])


def _last_chance(clause: Clause) -> bool:
    """ "If I don't sign by Friday they withdraw it": their day, put as what happens behind it."""
    if _or_gone(clause):
        return not clause.question
    denied = clause.has(Cue.NOT) or "unless" in clause.norms
    return clause.has(Cue.IF) and denied and clause.has(Cue.ANSWER) and not clause.question


def _or_gone(clause: Clause) -> bool:
    """ "Answer today or it's gone": what ends stands behind the day, and an "or" between."""
    if clause.mode is not Mode.GONE or not clause.has(Cue.ANSWER):
        return False
    return any("or" in clause.words_after(when.to, 2) for when in clause.whens)


def _bargained(clause: Clause, when: When, *, conditional: bool) -> bool:
    """ "I will sign by Friday if they give me 260k": one's own promise, and nobody's deadline."""
    subject = next((mark for mark in clause.marks if mark.cue in (Cue.ME, Cue.THEY)), None)
    if subject is None or subject.cue is not Cue.ME or subject.at > when.at:
        return False
    if not WANTED.isdisjoint(clause.norms) or _last_chance(clause):
        return False
    pay = any(isinstance(one, Money) for one in clause.quantities)
    return clause.has(Cue.ANSWER) and (conditional or pay)


def _clock_runs(clauses: Sequence[Clause], today: date) -> date | None:
    """The day from which "72 hours, the clock started yesterday" counts, where it does."""
    if not clauses or "clock" not in clauses[0].words.said:
        return None
    starts = next((clause for clause in clauses if _starts_clock(clause)), None)
    if starts is None or not _OPEN_START.isdisjoint(starts.norms):
        return None
    return next((one.day for one in starts.whens if isinstance(one, Day)), today)


def _starts_clock(clause: Clause) -> bool:
    return "clock" in clause.norms and not CLOCK_STARTS.isdisjoint(clause.norms)


_OPEN_START = frozenset("when once if after".split())  # "it starts once I have the letter"


def _day(
    when: When, clause: Clause, dated: date | None, *, runs: date | None = None
) -> date | None:
    """The day; a span counts from the letter's own date where one was named, or from the clock's
    start.
    """
    if isinstance(when, Day):
        return when.day
    if runs is not None and not when.anchored:
        return when.after(runs)
    counted = clause.has(Cue.VALID, Cue.ANSWER) and not when.anchored and not when.more
    if dated is not None and counted:
        return when.after(dated)
    return when.day


def _anchor(clause: Clause, when: When, spot: int) -> date | None:
    """ "A week counting from last Friday": the span from the day behind it."""
    if not isinstance(when, Span) or spot + 1 >= len(clause.whens):
        return None
    after = clause.whens[spot + 1]
    between = [clause.norm(at) for at in range(when.to, after.at)]
    if not isinstance(after, Day) or not set(between) <= ANCHORS:
        return None
    if not between and when.unit != WEEK:
        return None  # "a week Friday", "a fortnight today"
    return when.after(after.day)


def _dates_letter(clause: Clause, when: Day, today: date) -> bool:
    """ "Offer letter dated 30 Nov", "the letter is from Nov 30", "it arrived yesterday"."""
    if _near(clause, when, Cue.DATED, _NEXT_TO):
        return True
    arrived = any(word in ARRIVED for word in clause.words_before(when.at, 4))
    if arrived and when.day <= today and clause.has(Cue.OFFER, Cue.WRITTEN):
        return True
    from_then = clause.norm(when.at - 1) in ("from", "vom", "del", "du")
    return from_then and clause.has(Cue.OFFER, Cue.WRITTEN) and not clause.has(Cue.MOVED)


def _moved(clauses: Sequence[Clause], index: int) -> tuple[When, About] | None:
    """ "They moved it from the 4th to the 11th": the second; only asked for, still the first."""
    clause = clauses[index]
    days = [when for when in clause.whens if isinstance(when, Day)]
    for one, other in pairwise(days):
        between = [clause.norm(at) for at in range(one.to, other.at)]
        if clause.norm(one.at - 1) != "from" or between not in (["to"], ["until"], ["till"]):
            continue
        if not clause.has(Cue.EXTEND):
            return None
        agreed = _agreed(clauses[index + 1 :], clause)
        asked = clause.mode in (Mode.ASK, Mode.ASKED) or clause.has(Cue.ASK)
        return (other if agreed or not asked else one), About.ANSWER
    return None


def _agreed(later: Sequence[Clause], clause: Clause) -> bool:
    """Whether what a clause asked for was granted right behind it."""
    return any(two.has(Cue.AGREED) and two.sentence <= clause.sentence + 1 for two in later)


def _denied(clause: Clause, when: When) -> bool:
    """ "Not this Friday", "not on the 8th", "the 18th instead of the 8th", "the 8th was a typo": a
    day that is not meant.
    """
    words = [word for word in clause.words_before(when.at, 2) if word not in _ON]
    behind = clause.words_after(when.to, 3)
    slip = behind[:1] in _WAS and not WRONG.isdisjoint(behind)
    denied = words[:1] != [] and words[0] in DENYING_DAYS
    return denied or slip or _replaced(clause, when) or denies_saying(clause)


_ON = frozenset("on by for the".split())
_WAS = (("is",), ("was",))


def denied_days(clauses: Sequence[Clause]) -> tuple[date, ...]:
    """The days that a message says are not meant: "sorry, not the 8th, the 10th"."""
    return tuple(
        when.day
        for clause in clauses
        if not clause.question
        for when in clause.whens
        if isinstance(when, Day) and _denied(clause, when)
    )


def _counted_from(clause: Clause, when: When, earlier: date | None) -> date | None:
    """The day named before, where "two weeks from that day" counts from it."""
    if not isinstance(when, Span) or earlier is None:
        return None
    words = clause.words_after(when.to, 3)
    back = words[:1] != () and words[0] in ANCHORS and _points_to_day(words[1:])
    return earlier if back else None


def _weekday_behind(clause: Clause, when: When, earlier: date) -> date | None:
    """ "The Monday right after it", "the following Monday": the next one after the day before."""
    weekday = WEEKDAYS.get(clause.norm(when.to - 1))
    if weekday is None or not isinstance(when, Day):
        return None
    words = [word for word in clause.words_after(when.to, 4) if word not in _STRAIGHT]
    after = words[:1] == ["after"] and _points_to_day(words[1:])
    if not after and clause.norm(when.at - 1) != "following":
        return None
    return earlier + timedelta(days=(weekday - earlier.weekday()) % 7 or 7)


def _points_to_day(words: Sequence[str]) -> bool:
    """ "It", "that day", "then"."""
    return words[:1] != [] and words[0] in POINTS_TO_DAY


_STRAIGHT = frozenset("right straight directly just immediately".split())


def _said_behind(clause: Clause, after: Clause) -> About:
    """ "Six days, that's all I get to answer", "the 9th, so that's my last day to say yes"."""
    if after.sentence > clause.sentence + 1 or after.whens or after.quantities or after.question:
        return About.UNSAID
    words = [word for word in after.norms[:3] if word not in _LEADING]
    if words[:1] == [] or words[0] not in POINTS_BACK or "decides" in after.norms:
        return About.UNSAID
    mine = any(
        not (_theirs_to_give(after, mark) or _something_due(after, mark))
        for mark in after.all(Cue.ANSWER)
    )
    return About.ANSWER if mine else About.UNSAID


_LEADING = frozenset("so and then well".split())


def _replaced(clause: Clause, when: When) -> bool:
    """ "December 18 instead of December 9"."""
    before = clause.words_before(when.at + (clause.norm(when.at) == "of"), 3)
    front = [word for word in before if word != "the"]
    return front[:2] in (["of", "instead"], ["than", "rather"])


def _words(clause: Clause, when: When) -> str:
    parts: list[str] = []
    for token in clause.tokens[when.at : when.to]:
        parts.append(token.text if not parts or token.glued else f" {token.text}")
    return "".join(parts)


def _near(clause: Clause, when: When, cue: Cue, most: int) -> bool:
    return cue in clause.cues and any(0 <= when.at - mark.to <= most for mark in clause.all(cue))


def _heads(clauses: Sequence[Clause]) -> list[Clause | None]:
    """For each clause the head of "deadline: first they said the 4th, now it is the 18th"."""
    found: list[Clause | None] = []
    head: Clause | None = None
    for before, clause in zip((None, *clauses), clauses, strict=False):
        if before is None or before.sentence != clause.sentence:
            head = None
        elif clause.joint == ":" and before.has(Cue.ANSWER) and not before.whens:
            head = before
        found.append(head)
    return found


def _about(
    clause: Clause, when: When, before: Clause | None, dated: date | None, head: Clause | None
) -> About:
    if ends_then(clause) and isinstance(when, Day):
        return About.ANSWER
    gone = clause.mode is Mode.GONE and not _last_chance(clause)
    if clause.has(Cue.BEFORE) or gone or clause.mode is Mode.DEED:
        return About.OTHER
    if clause.side is Side.EMPLOYER and not clause.has(Cue.ANSWER):
        return About.OTHER
    relative = isinstance(when, Span) and clause.norm(when.to) in ("after", "before")
    if isinstance(when, Span) and clause.norm(when.to) == "from" and not when.anchored:
        relative = True  # "two weeks from when I got the letter"
    if relative and dated is None:
        return About.OTHER  # of an event: "90 days after I leave"
    if (isinstance(when, Span) and _elapsed(clause, when)) or wants_days(clause, when):
        return About.OTHER
    if clause.side is Side.THIRD and not clause.has(Cue.THEY, Cue.ME):
        return About.OTHER  # "the bank offers us a mortgage, valid until the 15th"
    if isinstance(when, Span) and clause.norm(when.at - 1) == "after":
        # "They look at it again after six months"; "it lapses after 5 days" is for an answer.
        lapses = _distance(clause, when, Cue.ANSWER, weak=False) is not None
        return About.ANSWER if lapses else About.OTHER
    if _they_call(clause) or _they_need(clause, when) or they_decide(clause, when):
        return About.OTHER
    if was_done_then(clause, when):
        return About.OTHER
    if state_until(clause, when) or (paper_to_come(clause) and not clause.has(Cue.ANSWER)):
        return About.OTHER
    owned = _distance(clause, when, Cue.OWNS_DATE)
    till = clause.norm(when.at - 1) in ("to", "until", "till", "til", "through", "thru")
    moved = clause.has(Cue.MOVED) and not clause.quantities
    if owned is None and till and (clause.has(Cue.EXTEND) or moved):
        return About.ANSWER
    # "Valid through the 9th", "open for acceptance through the 9th".
    free = owned is None or owned > _NEXT_TO or (dated is not None and isinstance(when, Span))
    if free and _near(clause, when, Cue.VALID, _NEXT_TO if till else 1):
        return About.ANSWER
    put_off = any(_replaced(clause, other) for other in clause.whens)
    if owned is None and put_off and clause.has(Cue.NOW, Cue.EXTEND):
        return About.ANSWER
    answer = _distance(clause, when, Cue.ANSWER, weak=owned is None)
    if answer is not None and (owned is None or answer <= owned):
        return About.ANSWER
    if owned is not None or clause.side is Side.THIRD:
        return About.OTHER
    if any(
        _theirs_to_give(clause, one) or _something_due(clause, one)
        for one in clause.all(Cue.ANSWER)
    ):
        return About.OTHER
    if head is not None or _is_for(clause, when):
        return About.ANSWER
    if (
        before is not None
        and before.sentence == clause.sentence
        and all(_denied(before, one) for one in before.whens)
    ):
        # "the deadline: Friday", "they want my answer, by Friday"
        if before.has(Cue.ANSWER, Cue.VALID) and not clause.has(Cue.OFFERS):
            return About.ANSWER
        if before.has(Cue.OWNS_DATE) and (clause.inherits or clause.joint == ":"):
            return About.OTHER  # "vacation: they only give 20 days"
    if isinstance(when, Span) and (_all_i_have(clause, when) or _is_all_there_is(clause, when)):
        return About.ANSWER
    if _is_last_day(clause, when):
        return About.ANSWER
    by = _near(clause, when, Cue.BY, 1)
    far = isinstance(when, Span) and when.unit not in ("day", "week", "hour")
    # "They need it by Monday" is theirs, "I'll know more by Monday" is not.
    mine = clause.has(Cue.NEED) or not _OWN_FUTURE.isdisjoint(clause.norms)
    mine = mine and not clause.has(Cue.THEY)
    if by and not far and not clause.quantities and not clause.has(Cue.PROCESS) and not mine:
        return About.ANSWER
    return About.UNSAID


def _all_i_have(clause: Clause, when: Span) -> bool:
    """ "I have 72 hours", "I only got a week": a clause with nothing else that the time is for."""
    if clause.question or when.unit not in (HOUR, DAY, WEEK):
        return False
    rest = [*clause.norms[: when.at - clause.at], *clause.norms[when.to - clause.at :]]
    return rest[:1] in (["i"], ["ive"]) and not HAVE_TIME.isdisjoint(rest) and set(rest) <= IN_TIME


def _is_all_there_is(clause: Clause, when: Span) -> bool:
    """ "Three working days is what I have", "all they gave me is a week"; nothing else besides."""
    if clause.question or when.unit not in (HOUR, DAY, WEEK):
        return False
    rest = {*clause.norms[: when.at - clause.at], *clause.norms[when.to - clause.at :]}
    return not IS_ALL.isdisjoint(rest) and not GETS_TIME.isdisjoint(rest) and rest <= WHAT_THERE_IS


def _is_last_day(clause: Clause, when: When) -> bool:
    """ "Friday is the final day", and of nothing else, as "the last day of the fair" is."""
    rest = [*clause.norms[: when.at - clause.at], *clause.norms[when.to - clause.at :]]
    words = {word for word in rest if word.isalpha()}
    return (
        not clause.question and words >= {"day"} and words <= _LAST_DAY and words > {"day", "the"}
    )


_LAST_DAY = frozenset("day the last final is its thats that so and then s".split())


def _distance(clause: Clause, when: When, cue: Cue, *, weak: bool = True) -> int | None:
    """How many tokens stand between the date and the nearest phrase of the cue.

    Weak phrases ("until") say nothing beside one that owns the date: "severance until 30 April".
    """
    best: int | None = None
    for mark in clause.all(cue):
        gap = when.at - mark.to if mark.to <= when.at else mark.at - when.to
        if mark.at < when.to < mark.to:
            gap = 0  # the 6 months of "6 months of runway"
        if clause.phrase(mark) in _WEAK and not (weak and 0 <= when.at - mark.to <= _NEXT_TO):
            continue
        if any(one.at == mark.to and _theirs_to_give(clause, one) for one in clause.all(cue)):
            continue  # "they give me a decision by Thursday"
        if cue is Cue.ANSWER and (_theirs_to_give(clause, mark) or _something_due(clause, mark)):
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
        if word not in SPEAK_TO or not ASKS.isdisjoint(clause.words_before(at, 4)):
            continue
        to_me = any(one in TO_ME for one in clause.words_after(at + 1, 4))
        if "you" in clause.words_after(at + 1, 4) and clause.words_before(at, 1) in _WE_WILL:
            return True  # in a letter: "we'll get back to you by the 9th"
        they = clause.subject_before(at) is Cue.THEY
        if to_me and (they or not THEY_WILL.isdisjoint(clause.words_before(at, 4))):
            return True
    return False


_WE_WILL = (("we",), ("well",), ("will",), ("shall",))


def _they_need(clause: Clause, when: When) -> bool:
    """ "They need until Tuesday to think": the time is theirs."""
    before = clause.words_before(when.at, 2)
    till = before[:1] != () and before[0] in ("until", "till", "til")
    needs = before[1:] in (("need",), ("needs",), ("take",), ("takes",))
    return till and needs and clause.subject_before(when.at) is Cue.THEY


def _something_due(clause: Clause, mark: Mark) -> bool:
    """ "Baby due on the 15th", "my visa expires": what is due or ends is no offer of theirs."""
    if clause.phrase(mark) in _ENDS:
        two = clause.words_before(mark.at, 2)
        own = two[1:] == ("my",) and two[0] not in _ANSWERABLE
        return own or any(word in PAPERS for word in two)
    if clause.phrase(mark) in _DEADLINES:
        return _of_something_else(clause, mark)
    if clause.phrase(mark) != "due":
        return False
    before = [word for word in clause.words_before(mark.at, 3) if word not in _IS]
    return bool(before) and before[0] not in _ANSWERABLE


def _of_something_else(clause: Clause, deadline: Mark) -> bool:
    """ "Our product deadline", "the deadline of the project"; "the deadline for the product manager
    offer" is theirs.
    """
    front = clause.words_before(deadline.at, 2)
    behind = clause.words_after(deadline.to, 5)
    led = behind[:1] != () and behind[0] in _OF
    if not _ANSWERABLE.isdisjoint((*front, *(behind if led else ()))):
        return False
    own = front[:1] != () and front[0] in WITH_DEADLINES
    return own or (led and not WITH_DEADLINES.isdisjoint(behind[1:4]))


_DEADLINES = frozenset(
    ("deadline", "the deadline", "deadlines", "dead line", "due date", "the due date")
)
_OF = frozenset("of for at with in on".split())
# What runs out of one's own: "my lease expires"; theirs is "my offer", "my deadline".
_ENDS = frozenset(
    (
        *("expires", "expire", "runs out", "lapses", "lapse", "closes", "expiring"),
        *("expiration", "expiration date", "expiry", "expiry date"),
    )
)
_IS = frozenset("is was are be being also still now".split())
_ANSWERABLE = frozenset(
    "answer decision response reply it its that this signature letter contract offer acceptance "
    "yes deadline everything and so form paperwork copy documents link portal docusign".split()
)


def _theirs_to_give(clause: Clause, mark: Mark) -> bool:
    """ "They decide next week", "i should hear back on tuesday": the company answers, not I."""
    words = [clause.norm(at) for at in range(mark.at, mark.to)]
    if words[0] in WANTED or words[0] == "my":
        return False
    if words[0] in ("a", "an"):  # "they'd appreciate an answer", "they will give me an answer"
        first = next((one.cue for one in clause.marks if one.cue in (Cue.ME, Cue.THEY)), None)
        hands = any(
            clause.norm(at) in _HANDS_OVER and clause.norm(at + 1) not in _TO_THEM
            for at in range(clause.at, mark.at)
        )
        return first is Cue.THEY and hands
    subject: Cue | None = None
    for other in clause.marks:
        if other.cue in (Cue.ME, Cue.THEY) and other.at < mark.at:
            subject = other.cue
        elif other.at < mark.at and clause.norm(other.at) in WANTED:
            return False
    if any(clause.norm(at) in WANTED for at in range(clause.at, mark.at)):
        return False
    if "hear" in words or "hearing" in words:
        return subject is Cue.ME and "you" not in clause.words_after(mark.to, 2)
    if subject is not Cue.THEY or _reads_out(clause, mark):
        return False
    return "me" in words or any(word in GIVEN for word in words)


def _reads_out(clause: Clause, mark: Mark) -> bool:
    """ "The recruiter said please decide by the 14th": what they ask for, in their words."""
    before = [word for word in clause.words_before(mark.at, 4) if word not in _ASKED_NICELY]
    return before[:1] != [] and before[0] in SAYS | _WROTE


_ASKED_NICELY = frozenset("please pls kindly just to me us".split())
_WROTE = frozenset("wrote writes texted mailed emailed".split())


_TO_THEM = frozenset("them him her hr".split())
_HANDS_OVER = frozenset("give send have get bring giving sending getting".split())


def _elapsed(clause: Clause, when: Span) -> bool:
    """ "It's been a week now": the time gone by, no time to come."""
    behind = clause.norm(when.to) in ("now", "already", "so", "gone")
    return behind or clause.words_before(when.at, 1) in (("been",), ("took",), ("past",))


# --- Later words ----------------------------------------------------------------------------------


def _corrected(clause: Clause, before: Clause | None) -> bool:
    """ "Friday. No wait, Monday": a correction right in front of the day."""
    if clause.has(Cue.CORRECTION):
        return True
    return before is not None and before.has(Cue.CORRECTION) and not before.whens


def _extended(found: list[DateSaid]) -> tuple[DateSaid, ...]:
    """ "The deadline was Dec 1st but they gave me one more week": a week on from there."""
    kept: list[DateSaid] = []
    for said in found:
        if said.more is None or said.wished:
            kept.append(said)
            continue
        earlier = next((one for one in reversed(kept) if one.about is About.ANSWER), None)
        if earlier is None:
            kept.append(said)
            continue
        day = said.more.after(earlier.day)
        kept.remove(earlier)
        kept.append(replace(said, day=day or said.day, about=About.ANSWER, more=None))
    return tuple(kept)
