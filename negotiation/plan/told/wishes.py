"""Wishes without a price, each as a noun phrase."""

from __future__ import annotations

import re
from dataclasses import dataclass

from negotiation.analysis.parts import amount_of
from negotiation.model.case import Case, Extra
from negotiation.model.figures import FromCandidate
from negotiation.model.guide import Component
from negotiation.model.offer import NO_OFFER, Offer
from negotiation.model.own_words import marked
from negotiation.model.phrase import Phrase, say, written
from negotiation.plan.short_words import FEW
from negotiation.plan.wish_words import detail as detail_words


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish without a price: "five days more of vacation"."""

    extra: Extra
    words: Phrase


def wishes(case: Case, offer: Offer = NO_OFFER, *, more_bonus: bool = False) -> tuple[Wish, ...]:
    """The wishes without a price, each as a noun phrase; `offer`: the one that they are about.

    `more_bonus`: another bonus is asked for, so that the one offered isn't what is to be sure.
    """
    found: list[Wish] = []
    for extra, detail in case.extras:
        words = detail_words(detail)
        bare, detailed = _WISHES[extra]
        if _has_said(bare, words):
            words = ""  # "a guarantee of the first-year bonus (first year)"
        phrase = say(bare)
        detailed = _in_a_sentence(extra, words) or detailed
        counted = _DAYS.fullmatch(words) if extra in _COUNTED else None
        if counted:
            detailed = _COUNTED[extra][counted["days"] != "1"]
            if extra is Extra.VACATION and _is_a_year(counted["days"], words):
                detailed = "{} days of vacation"
            words = counted["days"]
        bonus = amount_of(offer, Component.BONUS, "offer")
        if not words and extra is Extra.GUARANTEED_BONUS and more_bonus:
            phrase = say("the bonus guaranteed for the first year")
        elif not words and extra is Extra.GUARANTEED_BONUS and bonus is not None:
            phrase = say("the ", written(bonus), " bonus guaranteed for the first year")
        if words:
            source = FromCandidate(f"extras.{extra}", detail)
            before, after = detailed.split("{}")
            phrase = say(before, marked(_small_in_words(words), source), after)
        found.append(Wish(extra, phrase))
    return tuple(found)


def _has_said(bare: str, detail: str) -> bool:
    """Whether a detail is said by the wish itself: "first year" of a first-year bonus."""
    said = bare.replace("-", " ").split()
    return bool(detail) and set(detail.casefold().replace("-", " ").split()) <= set(said)


def _small_in_words(words: str) -> str:
    """ "after 6 months" as "after six months"; a date and a pair of figures stay."""
    return _SMALL.sub(lambda found: ("one", *FEW)[int(found[0]) - 1], words)


_SMALL = re.compile(r"^[1-9]$|(?<![\w.,:/-])[1-9](?= (?:months?|years?|weeks?|days?)\b)")


def _is_a_year(days: str, words: str) -> bool:
    """ "25 days" are those of a year; "20 more days" come on top."""
    return int(days) >= _YEARS_DAYS and not any(one in words for one in ("more", "extra"))


_YEARS_DAYS = 15


def _in_a_sentence(extra: Extra, detail: str) -> str:
    """The phrase for a detail that a sentence can hold without brackets; empty for another."""
    for shape, phrase in _SHAPES.get(extra, ()):
        if shape.match(detail):
            return phrase
    return ""


_TIME = r"(?:\d+|one|two|three|six|nine|twelve) (?:months?|years?|weeks?)"
_DAY = (
    r"(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
    r"(?: \d{1,2})?"
)
_SHAPES: dict[Extra, tuple[tuple[re.Pattern[str], str], ...]] = {
    Extra.REVIEW: (
        (re.compile(r"(?:after|at|in|within|every|on|by) ", re.IGNORECASE), "a pay review {}"),
        (re.compile(_TIME + "$", re.IGNORECASE), "a pay review after {}"),
    ),
    Extra.START_DATE: (
        (re.compile(r"(?:on|in|after|by) ", re.IGNORECASE), "a start {}"),
        (re.compile(_DAY + "$"), "{} as the start date"),
    ),
    Extra.VACATION: (
        (
            re.compile(r"(?:\d|two|three|four|five|six) weeks(?: a year)?$", re.IGNORECASE),
            "{} of vacation",
        ),
    ),
    Extra.EXERCISE_WINDOW: (
        (re.compile(_TIME + "$", re.IGNORECASE), "{} to exercise options after leaving"),
    ),
    Extra.SEVERANCE: ((re.compile(_TIME + "$", re.IGNORECASE), "severance of {}"),),
    Extra.RELOCATION: ((re.compile(r"(?:from|to) ", re.IGNORECASE), "help with relocation {}"),),
}
# A number of days, which a sentence can hold without brackets: "5 days", "3 a week".
_DAYS = re.compile(
    r"(?P<days>[1-9]\d?)(?: more| extra)?(?: (?:vacation|holiday|pto|leave|remote))?(?: days?)?"
    r"(?: (?:more|off|from home|at home|of (?:vacation|holiday|leave|pto)))?"
    r"(?:(?: a| per|/) ?week)?",
    re.IGNORECASE,
)
# For one day, and for several.
_COUNTED = {
    Extra.VACATION: ("{} more day of vacation", "{} more days of vacation"),
    Extra.REMOTE_DAYS: ("{} day a week from home", "{} days a week from home"),
}
# Without and with a detail of the candidate's.
_WISHES: dict[Extra, tuple[str, str]] = {
    Extra.VACATION: ("more vacation", "more vacation ({})"),
    Extra.REMOTE_DAYS: ("days to work from home", "working from home ({})"),
    Extra.START_DATE: ("the start date", "the start date ({})"),
    Extra.TITLE: ("the title", "the title {}"),
    Extra.RELOCATION: ("help with relocation", "help with relocation ({})"),
    Extra.REFRESHERS: ("how yearly equity grants work here", "yearly equity grants ({})"),
    Extra.ACCELERATION: (
        "vesting that speeds up if the company is sold",
        "vesting that speeds up if the company is sold ({})",
    ),
    Extra.SEVERANCE: ("severance terms", "severance ({})"),
    Extra.CLAWBACK: (
        "gentler repayment terms for the sign-on",
        "repayment terms for the sign-on ({})",
    ),
    Extra.EXERCISE_WINDOW: (
        "a longer window to exercise options",
        "a window to exercise options ({})",
    ),
    Extra.GUARANTEED_BONUS: (
        "a guarantee of the first-year bonus",
        "a guarantee of the first-year bonus ({})",
    ),
    Extra.REVIEW: ("a pay review with a date on it", "a pay review ({})"),
}
