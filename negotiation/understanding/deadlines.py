"""Whose each date is, and whether it is the day by which they want an answer.

A date is a deadline only where its clause is about answering: start, notice, an interview, a
vesting day own theirs. A later word takes the place of an earlier: "they moved it to the 14th",
"one more week", "Friday. No wait, Monday".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

from negotiation.model.record import replace
from negotiation.understanding.acts_then import tells_silence
from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.dates import Day, Span, When
from negotiation.understanding.days_counted import (
    anchored,
    clock_runs,
    counted_from,
    day_of,
    made_then,
    run_from,
    starts_clock,
    weekday_behind,
)
from negotiation.understanding.days_meant import (
    NEXT_TO,
    NamedDay,
    is_day_denied,
    last_chance,
    meant_by,
    near,
)
from negotiation.understanding.message import About, DateSaid, Mode, Side
from negotiation.understanding.more_time import is_longer, wishes_time
from negotiation.understanding.quantities import Money
from negotiation.understanding.tokens import Kind, norm_at
from negotiation.understanding.whose_answer import is_of_others
from negotiation.understanding.words.acts_then import GIVES_TIME
from negotiation.understanding.words.clauses import POINTS_BACK
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import (
    ARRIVED,
    CHANGED,
    COMES_TO,
    DAY,
    FORWARD,
    OF_TIME_OFF,
    PUSHED_BY,
    PUSHES,
    PUTS_FORWARD,
    SHORTENS,
    WANTED,
    WEEK,
)


def asks_for_time(clause: Clause) -> bool:
    """ "Can I get another 2 weeks?", "could I have 3 more days"; no "another week off?"."""
    if not clause.question or _WE.isdisjoint(clause.norms):
        return False
    return any(map(partial(_is_time, clause), clause.whens))


_WE = frozenset(("i", "we"))


def dates_in(clauses: Sequence[Clause], today: date) -> tuple[DateSaid, ...]:
    """Every day that a message names, in order; those that a later one replaced are left out."""
    if not message_of(clauses).dated:
        return ()
    days = _Days(clauses, today)
    for index, clause in enumerate(clauses):
        if clause.whens:
            days.read(index)
    return _extended(_once(days.found))


def _once(found: Sequence[DateSaid]) -> list[DateSaid]:
    """ "By friday (4 Dec)": the day said again, and nothing new."""
    return [
        one
        for at, one in enumerate(found)
        if one.about is not About.UNSAID
        or one.asked
        or one.loose
        or not any(
            other.day == one.day and other.side is one.side and other.about is About.ANSWER
            for other in found[:at]
        )
    ]


class _Days:
    """The days of a message as they are told, one after the other."""

    def __init__(self, clauses: Sequence[Clause], today: date) -> None:
        self._clauses, self._today = clauses, today
        # The clauses that ask for time, looked for once and not for each of the days.
        self._asking = [at for at, one in enumerate(clauses) if _asks_for_time(one)]
        self.found: list[DateSaid] = []
        self._dated: date | None = None  # the letter's own date
        self._made: tuple[Clause, date] | None = None  # since when there is an offer
        self._named: date | None = None  # the day named last
        self._last: Clause | None = None  # in which that was
        self._ended = -1  # the token behind it
        self._was: Clause | None = None  # in which a day was told that may be another by now
        self._not: set[date] = set()
        self._denied: tuple[int, About] | None = None  # where a day was denied, and what it is for
        self._moved_to: When | None = None  # the day to which one was moved, in a later clause
        self._runs = clock_runs(clauses, today)
        self._heads = _heads(clauses)
        self._theirs = {clause.sentence for clause in clauses if clause.has(Cue.THEY)}
        self._conditions = {clause.sentence for clause in clauses if clause.has(Cue.IF)}

    def read(self, index: int) -> None:
        """The days of one clause."""
        clause = self._clauses[index]
        moved = _moved(self._clauses, index)
        self._moved_to = moved[0] if moved is not None else self._moved_to
        for spot, when in enumerate(clause.whens):
            if moved is not None and when is not moved[0]:
                continue
            earlier, self._named = self._named, when.day if isinstance(when, Day) else self._named
            if self._is_aside(index, when):
                continue
            anchor = anchored(clause, when, spot, self._behind(index))
            since = counted_from(clause, when, earlier) or self._dated
            day = anchor or day_of(when, clause, since, runs=self._runs)
            if earlier is not None and day is not None:
                day = weekday_behind(clause, when, earlier) or day
            if day is None or clause.norm(when.to) in ("ago", "later"):
                continue
            about = moved[1] if moved is not None else self._about(index, when, since)
            about = About.ANSWER if moved is None and when is self._moved_to else about
            if about is not About.ANSWER and _some_day(clause, when):
                continue
            if about is About.ANSWER and anchor is None:
                day = run_from(self._made, clause, when) or day
            if (sooner := _shortened(clause, when, self.found)) is not None:
                self.found[-1] = sooner
                continue
            self._add(index, when, day, about)
            if anchor is not None:
                break

    def _before(self, index: int) -> Clause | None:
        return self._clauses[index - 1] if index else None

    def _behind(self, index: int) -> Clause | None:
        return self._clauses[index + 1] if index + 1 < len(self._clauses) else None

    def _is_aside(self, index: int, when: When) -> bool:
        """Whether the day is not meant, or only tells since when another one counts."""
        clause = self._clauses[index]
        if is_day_denied(clause, when):
            self._week_after(clause, when)
            self._not |= {when.day} if isinstance(when, Day) else set()
            # "The 18th, not the 8th"; "my start isn't the 8th, it's the 10th"
            self._denied = clause.sentence, meant_by(self._as_named(index, when, None))
            return True
        if not isinstance(when, Day):
            return False
        if when.day == self._today and _tells_when(clause, when):
            return True
        if self._runs is not None and starts_clock(clause):
            return True
        if when.day > self._today and _called_then(clause, when):
            return True  # the Tuesday before, then
        if _dates_letter(clause, when, self._today):
            self._dated = when.day
            return True
        made = made_then(clause, when, self._today)
        self._made = (clause, made) if made is not None else self._made
        return False

    def _week_after(self, clause: Clause, when: When) -> None:
        """ "Friday, not this Friday though": the one behind it."""
        named = self.found[-1] if self.found else None
        this = isinstance(when, Day) and "this" in (clause.norm(when.at), clause.norm(when.at - 1))
        if this and named is not None and isinstance(when, Day) and named.day == when.day:
            later = named.day + timedelta(days=7)
            self.found[-1] = replace(named, day=later, also=None, vague=True)

    def _as_named(self, index: int, when: When, since: date | None) -> NamedDay:
        return NamedDay(self._clauses[index], when, self._before(index), self._heads[index], since)

    def _about(self, index: int, when: When, since: date | None) -> About:
        """What the day is for, by its clause or else by what stands around that."""
        clause, denied = self._clauses[index], self._denied
        if _pushed_by(clause, when):
            return About.ANSWER
        about = meant_by(self._as_named(index, when, since))
        if about is About.UNSAID and denied is not None and denied[0] == clause.sentence:
            about = denied[1]
        if about is About.UNSAID and self._runs is not None and isinstance(when, Span):
            return About.ANSWER
        if about is About.UNSAID and self._lists_on(index):
            return About.ANSWER
        if about is About.UNSAID and index + 1 < len(self._clauses):
            return _said_behind(clause, self._clauses[index + 1])
        return about

    def _lists_on(self, index: int) -> bool:
        """ "Robinhood by Friday, Uber next Wednesday": the next of a list, as the one before it."""
        clause, before = self._clauses[index], self._before(index)
        if before is None or before is not self._last or before.sentence != clause.sentence:
            return False
        if not (clause.companies and before.companies) or clause.quantities or clause.question:
            return False
        spans = (*clause.companies, *clause.whens)
        told = {at for one in spans for at in range(one.at, one.to)}
        rest = {clause.norm(at) for at in range(clause.at, clause.to) if at not in told}
        listed = bool(self.found) and self.found[-1].about is About.ANSWER
        return listed and rest <= _LISTS_ON

    def _add(self, index: int, when: When, day: date, about: About) -> None:
        """Put the day down, in the place of one that it puts right."""
        clause, before, found = self._clauses[index], self._before(index), self.found
        if found and (_corrected(clause, before) or _narrows(clause, before)):
            about = found[-1].about if about is About.UNSAID else about
            found.pop()
        waited = any(at < index for at in self._asking)
        landed = when.day != self._today and _landed_on(clause, found, waited=waited)
        another = landed or _was_another(clause, when, self._last, self._today)
        firm = clause.sentence not in self._conditions
        if self._was is not None and firm and _comes_to(clause, when):
            # "It was dec 4, i asked for two more weeks, so dec 18": what led to it is over.
            another = True
            found[:] = [
                one
                for one in found
                if one.about is not About.UNSAID and (one.side is not Side.HERE or one.day >= day)
            ]
        if self._was is None and _tells_what_was(clause):
            self._was = clause
        if about is About.UNSAID and another:
            about = About.ANSWER
        if self._was is not None and about is About.ANSWER:
            # "It was friday, they gave me the 11th": the day told first is over.
            found[:] = [
                one
                for one in found
                if one.about is not About.UNSAID or not self._today <= one.day < day
            ]
        said = _said(clause, when, day, about, theirs=clause.sentence in self._theirs)
        if said.also is not None and said.day in self._not:  # "not this friday, next friday"
            said = replace(said, day=said.also, also=None)
        ended, self._ended = self._ended, when.to if isinstance(when, Day) else -1
        if found and said.also is None and _or_then(clause, when, ended):
            last = found.pop()
            found.append(replace(last, also=day if last.day != day else last.also))
            return
        if self._is_wished(index, when, about):
            said = replace(said, asked=True)
        if about is not About.OTHER and wishes_time(clause, when, before):
            more = when if isinstance(when, Span) and is_longer(clause) else said.more
            said = replace(said, asked=True, wished=True, more=more)
        later = about is About.ANSWER and said.side is Side.HERE and said.day > self._today
        if later and not said.asked and said.more is None:
            found[:] = [one for one in found if not _is_past(one, self._today)]
        found.append(said)
        self._last = clause

    def _is_wished(self, index: int, when: When, about: About) -> bool:
        """Whether nobody has agreed to the day: it is asked for, or promised for something."""
        clause = self._clauses[index]
        asked = about is About.UNSAID and clause.mode is Mode.ASK
        asked = asked or _extension_asked_for(clause, when)
        asked = asked or _wished_for(clause, when)
        mine = clause.subject_before(when.at) is Cue.ME or clause.has(Cue.WISH, Cue.MAYBE)
        asked = asked or (mine and _pushed_by(clause, when))  # "I'd push it by a week"
        if asked and not _agreed(self._clauses[index + 1 :], clause):
            return True
        return _bargained(clause, when, conditional=clause.sentence in self._conditions)


def _some_day(clause: Clause, when: When) -> bool:
    """ "I want to run a lab one day": in years to come; "one day left" and "one day" are a span."""
    if not isinstance(when, Span) or clause.words_after(when.at, 2) != ("one", "day"):
        return False
    rest = (*clause.norms[: when.at - clause.at], *clause.norms[when.to - clause.at :])
    return not _A_DAY_IS_LEFT.issuperset(word for word in rest if word.isalpha())


_A_DAY_IS_LEFT = frozenset(
    "left only just is its it that thats i ive got have more in about".split()
)
_LISTS_ON = frozenset(("and", ",", "on", ":", "-", "the", ".", ""))


def _narrows(clause: Clause, before: Clause | None) -> bool:
    """ "Before the holidays, say 18 December": the day that is meant by the words in front."""
    if before is None or before.sentence != clause.sentence or not before.whens:
        return False
    says = clause.norm(clause.at) in _NAMELY or clause.norm(clause.to - 1) in _NAMELY
    return says and isinstance(clause.whens[0], Day) and not clause.quantities


_NAMELY = frozenset("say namely meaning ie specifically preferably ideally".split())


def _is_past(said: DateSaid, today: date) -> bool:
    """ "Was meant to answer on 30 Nov, they let me have till the 9th": overtaken."""
    return said.about is About.ANSWER and said.side is Side.HERE and said.day < today


def _shortened(clause: Clause, when: When, found: Sequence[DateSaid]) -> DateSaid | None:
    """ "I had till the 16th, they shaved two days off that", "moved it two days forward"."""
    if not isinstance(when, Span) or when.unit not in (DAY, WEEK) or not found:
        return None
    before, behind = clause.words_before(when.at, 5), clause.words_after(when.to, 2)
    off = behind[:1] == ("off",) and not SHORTENS.isdisjoint(before)
    by = before[:1] == ("by",) and not SHORTENS.isdisjoint(before)
    forward = not FORWARD.isdisjoint(behind[:1]) and not PUTS_FORWARD.isdisjoint(before)
    forward = forward or (not FORWARD.isdisjoint(before) and not PUTS_FORWARD.isdisjoint(before))
    earlier = found[-1]
    if clause.question or earlier.about is About.OTHER or not (off or by or forward):
        return None
    days = int(when.count) * (7 if when.unit == WEEK else 1)
    return replace(earlier, day=earlier.day - timedelta(days=days), about=About.ANSWER)


def _pushed_by(clause: Clause, when: When) -> bool:
    """ "They pushed it back by exactly a week", "deadline moved by 3 days": on from the day known.

    "They moved my start by a week" and "they pushed to hear within a week" are of something else.
    """
    if not isinstance(when, Span) or when.unit not in (DAY, WEEK):
        return False
    words = clause.norms[: when.at - clause.at]
    verb = next((at for at, word in enumerate(words) if word in PUSHES), None)
    if verb is None or clause.question or not FORWARD.isdisjoint(words):
        return False
    between = words[verb + 1 :]
    alone = when.to >= clause.to or clause.norm(when.to) not in FORWARD
    return alone and PUSHED_BY.issuperset(between)


def _tells_when(clause: Clause, when: Day) -> bool:
    """ "They told me today": when it was said, and no day of theirs."""
    words = [word for word in clause.words_before(when.at, 2) if word not in ("me", "us", "it")]
    return not _SAID.isdisjoint(words[:1])


_SAID = frozenset(
    "told said called rang heard informed wrote emailed messaged got received".split()
)


def _called_then(clause: Clause, when: Day) -> bool:
    """ "They called me on Tuesday": when somebody rang, and no day of theirs."""
    if clause.has(Cue.ANSWER, Cue.BY) or _RANG.isdisjoint(clause.words.said):
        return False
    words = [word for word in clause.words_before(when.at, 4) if word not in _RANG_ME]
    return not _RANG.isdisjoint(words[:1])


_RANG = frozenset("called rang phoned emailed wrote messaged mailed texted".split())
_RANG_ME = frozenset("me us on last this back again".split())


def _asks_for_time(clause: Clause) -> bool:
    """ "I asked for an extra week"; no "for 2 more weeks of vacation"."""
    return (
        bool(clause.whens)
        and clause.has(Cue.ASK, Cue.WISH)
        and any(map(partial(_is_time, clause), clause.whens))
    )


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
    was = earlier.norms[:2] in _IT_WAS
    of_theirs = (was or earlier.has(Cue.BEFORE)) and not earlier.has(Cue.OWNS_DATE, Cue.ME)
    now = clause.has(Cue.NOW, Cue.MOVED) or not CHANGED.isdisjoint(clause.norms)
    return of_theirs and now and not clause.has(Cue.OWNS_DATE, Cue.ME)


def _tells_what_was(clause: Clause) -> bool:
    """ "It was dec 4", "the deadline was Friday", "they wanted it by the 4th"."""
    if clause.has(Cue.OWNS_DATE, Cue.IF, Cue.PROCESS) or clause.question or clause.quantities:
        return False
    for when in clause.whens:
        front = [word for word in clause.words_before(when.at, _FRONT) if word not in _BESIDE_DUE]
        if front[:1] != [] and front[0] in _WAS_DUE:
            return True
    return False


_FRONT = 6  # words: "they originally wanted it back by the"
_BESIDE_DUE = frozenset(
    "by on the until till due originally first me it be to for back initially at".split()
)
_WAS_DUE = frozenset("was wanted gave used originally set".split())


def _comes_to(clause: Clause, when: When) -> bool:
    """ "So dec 18", "so now the 11th", "that makes it the 18th": what comes of it, with no if."""
    if not isinstance(when, Day) or clause.quantities or clause.question or clause.companies:
        return False
    if clause.has(Cue.IF, Cue.MAYBE, Cue.OWNS_DATE, Cue.PROCESS, Cue.WISH):
        return False
    if clause.norms[when.to - clause.at :][:2] == ("it", "is"):
        return True  # "Dec 18 it is"
    first = clause.norms[:1] == ("and",)
    return clause.norms[first : first + 1] != () and clause.norms[first] in COMES_TO


_IT_WAS = (("it", "was"), ("that", "was"), ("first", "it"), ("they", "had"))


def _or_then(clause: Clause, when: When, ended: int) -> bool:
    """ "The 9th or the 10th", "Friday, maybe Monday": a second day beside the first, unsettled."""
    if not isinstance(when, Day):
        return False
    # Of the whole message: "the 9th, perhaps the 10th" are two clauses.
    between = [norm_at(clause.tokens, at) for at in range(ended, when.at)] if ended >= 0 else []
    return not _UNSETTLED.isdisjoint(between) and _BETWEEN_DAYS.issuperset(between)


_UNSETTLED = frozenset("or maybe perhaps possibly oder ou".split())
_BETWEEN_DAYS = _UNSETTLED | frozenset(", the by on even it is its".split())


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
        and not (last_chance(clause) or _letter_asks(clause))
        and not (about is About.ANSWER and _if_you_could(clause)),
        theirs=theirs,
        more=when if isinstance(when, Span) and (when.more or _pushed_by(clause, when)) else None,
    )


def _wished_for(clause: Clause, when: When) -> bool:
    """ "I'd love until the 18th", "I'll ask for the 18th": what one would like to have."""
    if clause.has(Cue.AGREED):
        return False
    if _wished_of_them(clause, when):
        return True
    if clause.subject_before(when.at) is not Cue.ME:
        return False
    if clause.norm(when.at - 1) not in ("until", "till", "til", "to", "for"):
        return False
    wishes = any(mark.to <= when.at for mark in (*clause.all(Cue.WISH), *clause.all(Cue.ASK)))
    firm = any(
        mark.to <= when.at and clause.phrase(mark) not in GIVES_TIME
        for mark in clause.all(Cue.ANSWER)
    )
    return wishes and not firm


def _wished_of_them(clause: Clause, when: When) -> bool:
    """ "I'd rather they gave me until the 20th", "I wish they'd give me a week": nobody has."""
    wishes = {
        mark.to
        for mark in (*clause.all(Cue.WISH), *clause.all(Cue.PREFER))
        if clause.subject_before(mark.to) is Cue.ME
    }
    theirs = (mark.at for mark in clause.all(Cue.THEY) if mark.at < when.at)
    return clause.has(Cue.ANSWER, Cue.EXTEND) and any(at in wishes for at in theirs)


def _extension_asked_for(clause: Clause, when: When) -> bool:
    """ "Asked for an extension to Dec 15, waiting to hear"; not "they extended it"."""
    words = clause.norms[: when.at - clause.at]
    noun = next((at for at, word in enumerate(words) if word == "extension"), None)
    asked = noun is not None and not _ASKED_FOR_IT.isdisjoint(words[:noun])
    return asked and clause.subject_before(when.at) is not Cue.THEY


_ASKED_FOR_IT = frozenset("ask asked asking requested request requesting want need like".split())


def _letter_asks(clause: Clause) -> bool:
    """ "Could you let us know by the 14th?", in a letter: put politely."""
    lines = any(token.kind is Kind.LINE for token in clause.tokens[: clause.at])
    quoted = lines or not _OF_LETTERS.isdisjoint(clause.words.said)
    polite = any(pair in _POLITELY for pair in pairwise(clause.norms[:4]))
    return quoted and polite and clause.has(Cue.ANSWER)


def _if_you_could(clause: Clause) -> bool:
    """ "If you could let us know by Monday, that would be great": nobody says so to a coach."""
    spots = [mark.at + 1 for mark in clause.all(Cue.IF)]
    return any((clause.norm(at), clause.norm(at + 1)) in _YOU_COULD for at in spots)


_OF_LETTERS = frozenset("dear regards sincerely".split())
_POLITELY = frozenset((ask, "you") for ask in ("could", "can", "would", "will"))
_YOU_COULD = frozenset(("you", can) for can in ("could", "can", "would", "might"))


def _bargained(clause: Clause, when: When, *, conditional: bool) -> bool:
    """ "I will sign by Friday if they give me 260k": one's own promise, and nobody's deadline."""
    subject = next((mark for mark in clause.marks if mark.cue in (Cue.ME, Cue.THEY)), None)
    if subject is None or subject.cue is not Cue.ME or subject.at > when.at:
        return False
    if not WANTED.isdisjoint(clause.norms) or last_chance(clause):
        return False
    pay = any(isinstance(one, Money) for one in clause.quantities)
    return clause.has(Cue.ANSWER) and (conditional or pay)


def _dates_letter(clause: Clause, when: Day, today: date) -> bool:
    """ "Offer letter dated 30 Nov", "the letter is from Nov 30", "it arrived yesterday"."""
    if near(clause, when, Cue.DATED, NEXT_TO):
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
    if len(days) == 1 and (told := _moved_behind(clauses, index, days[0])) is not None:
        return told, About.ANSWER
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


def _moved_behind(clauses: Sequence[Clause], index: int, one: Day) -> Day | None:
    """ "They moved it from the 8th to, get this, tomorrow": the day behind what stands between."""
    clause = clauses[index]
    if clause.norm(one.at - 1) != "from" or clause.norm(one.to) not in ("to", "until", "till"):
        return None
    behind = (two for two in clauses[index + 1 :] if two.sentence == clause.sentence)
    return next((when for two in behind for when in two.whens if isinstance(when, Day)), None)


def _agreed(later: Sequence[Clause], clause: Clause) -> bool:
    """Whether what a clause asked for was granted right behind it."""
    return any(two.has(Cue.AGREED) and two.sentence <= clause.sentence + 1 for two in later)


def _said_behind(clause: Clause, after: Clause) -> About:
    """ "Six days, that's all I get to answer", "two weeks, and they still haven't replied"."""
    if after.sentence == clause.sentence and tells_silence(after) and not after.whens:
        return About.OTHER
    if after.sentence > clause.sentence + 1 or after.whens or after.quantities or after.question:
        return About.UNSAID
    if tuple(after.norms[-2:]) in _BY_THEN and after.has(Cue.ANSWER):
        return About.ANSWER  # "Friday I guess, they want to know by then"
    words = [word for word in after.norms[:3] if word not in _LEADING]
    if words[:1] == [] or words[0] not in POINTS_BACK or "decides" in after.norms:
        return About.UNSAID
    mine = any(not is_of_others(after, mark) for mark in after.all(Cue.ANSWER))
    return About.ANSWER if mine else About.UNSAID


_LEADING = frozenset("so and then well".split())
_BY_THEN = (("by", "then"), ("until", "then"), ("till", "then"), ("before", "then"))


def _words(clause: Clause, when: When) -> str:
    parts: list[str] = []
    for token in clause.tokens[when.at : when.to]:
        parts.append(token.text if not parts or token.glued else f" {token.text}")
    return "".join(parts)


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
        if said.more is None or said.wished or said.asked:
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
