"""One amount typed into a field of its own: a form's, or a case file's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from negotiation.model.facts import NameSpan
from negotiation.model.said import Part
from negotiation.understanding.message import Mention, Message
from negotiation.understanding.quantities import Money, Percent, Schedule, Units
from negotiation.understanding.read import World, read
from negotiation.understanding.words.answers import NONE

LONGEST = 200  # characters of a single amount; more is a sentence
_ANY_DAY = date(2000, 1, 1)  # an amount has nothing to do with the day


class Why(StrEnum):
    """Why a text is no single amount."""

    EMPTY = "empty"
    NOTHING = "nothing"  # "none", "n/a", "-": the person says there is none
    NO_NUMBER = "no_number"
    PERCENT = "percent"
    SEVERAL = "several"
    NEGATIVE = "negative"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"
    RANGE = "range"


MESSAGES: dict[Why, str] = {
    Why.EMPTY: "There is nothing there yet. An amount looks like 250k or £125,000.",
    Why.NOTHING: "That says there is none.",
    Why.NO_NUMBER: "I see no number in that. An amount looks like 250k or £125,000.",
    Why.PERCENT: "That is a percentage, and an amount of money is needed here.",
    Why.SEVERAL: "I see more than one amount there. Give me just the one.",
    Why.NEGATIVE: "An amount can't be below zero.",
    Why.TOO_LARGE: "That is more than I can believe. Are there too many zeros?",
    Why.TOO_LONG: "That is too long for one amount. Just the number will do, like 250k.",
    Why.RANGE: "That is a range. Which figure is in writing?",
}


@dataclass(frozen=True, slots=True)
class NotAmount:
    """`message` is a sentence for the person who typed it."""

    why: Why

    @property
    def message(self) -> str:
        """What to say."""
        return MESSAGES[self.why]


def _nobody(_words: Sequence[str]) -> tuple[NameSpan, ...]:
    return ()


def field_message(text: str, today: date) -> Message:
    """A field's words, read as figures and days: it names no company."""
    return read(text[:LONGEST], World(today, _nobody))


def figure_of(message: Message, part: Part) -> Mention | None:
    """The figure of a field that is labelled with a part."""
    kinds: tuple[type, ...] = (Money, Percent)
    if part is Part.EQUITY:
        kinds = (Money, Percent, Units, Schedule)
    elif part in (Part.BASE, Part.FLOOR, Part.SIGN_ON):
        kinds = (Money,)
    found = [one for one in message.mentions if isinstance(one.quantity, kinds)]
    labelled = [one for one in found if one.part is part]
    return labelled[0] if labelled else (found[0] if found else None)


def says_none(text: str) -> bool:
    """ "None", "n/a", "-"."""
    word = text.strip().casefold().strip(".!")
    return word in NONE or word in ("no", "nope", "not offered", "–", "—")


def amount_in(text: str) -> Mention | NotAmount:
    """The one amount of a text; words around it are allowed, a second amount is not."""
    if len(text) > LONGEST:
        return NotAmount(Why.TOO_LONG)
    plain = text.strip()
    if not plain:
        return NotAmount(Why.EMPTY)
    if says_none(plain):
        return NotAmount(Why.NOTHING)
    if plain[0] in "-–−" and any(one.isdigit() for one in plain[:4]):
        return NotAmount(Why.NEGATIVE)
    if (
        sum(one.isdigit() for one in plain) > 12
        and plain.replace(",", "").replace(".", "").isdigit()
    ):
        return NotAmount(Why.TOO_LARGE)
    message = field_message(plain, _ANY_DAY)
    money = [one for one in message.mentions if isinstance(one.quantity, Money)]
    if len(money) > 1:
        return NotAmount(Why.SEVERAL)
    if not money:
        percents = any(isinstance(one.quantity, Percent) for one in message.mentions)
        return NotAmount(Why.PERCENT if percents else Why.NO_NUMBER)
    if isinstance(money[0].quantity, Money) and money[0].quantity.high is not None:
        return NotAmount(Why.RANGE)
    return money[0]


def percent_in(text: str) -> Percent | None:
    """`15%`, `12.5 percent`; None where the text is no single percentage."""
    if len(text) > LONGEST:
        return None
    message = field_message(text, _ANY_DAY)
    found = [one.quantity for one in message.mentions if isinstance(one.quantity, Percent)]
    return found[0] if len(found) == 1 and found[0].high is None else None


def schedule_in(text: str) -> Schedule | None:
    """`5/15/40/40`."""
    message = field_message(text, _ANY_DAY)
    return next(
        (one.quantity for one in message.mentions if isinstance(one.quantity, Schedule)), None
    )
