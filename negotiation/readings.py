"""What typed amounts mean beside a guide's row: taken as read, or asked about first.

The limits are `policy`'s. A reading that changes nothing is settled; one that reinterprets (250
as 250,000, a month's pay as a year's) is put to the person; so is an amount that fits twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from negotiation.amounts import Amount, Per, Scale
from negotiation.grant_words import Grant
from negotiation.model.assumptions import (
    BARE_LAKHS,
    BARE_THOUSANDS_BELOW,
    CASH_KINDS,
    GUIDE_GRANT_YEARS,
    LAKH,
    MONTHLY_BELOW,
    MONTHLY_HIGH,
    MONTHLY_LOW,
    MONTHS,
    PLAUSIBLE_HIGH,
    PLAUSIBLE_LOW,
    THOUSAND,
)
from negotiation.model.guide import BandRow, EquityKind, PayCell
from negotiation.model.money import MoneyRange, Period, round_half_up, show, show_range
from negotiation.model.replies import escape
from negotiation.pay_words import Part, Pay, Slot
from negotiation.session import Choice, Choosing, Doubt, Setting

BARE_PERCENT = 60  # a bare bonus up to here is a percentage
_NAMES = {
    "base": "base", "equity": "equity", "bonus": "bonus", "sign_on": "sign-on",
    "sign_on_year2": "second-year sign-on", "refresher": "refresher", "walk_away": "walk-away",
    "forfeits": "what you leave behind",
}  # fmt: skip
_RETYPE = Choice("retype", "Neither, I'll type it again", Choosing.RETYPE)


@dataclass(frozen=True, slots=True)
class Readings:
    """`settled` may be used at once; the doubts are asked in order."""

    settled: tuple[Setting, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Ground:
    """What amounts are read against: the row, its label, and the offer's currency so far."""

    row: BandRow | None
    place: str
    currency: str | None
    prefix: str = ""  # "rival." for a competing offer: no row helps there

    @property
    def base(self) -> MoneyRange | None:
        """The row's base a year (its total where it prices only that)."""
        return None if self.row is None or self.prefix else _range(self.row.base or self.row.total)

    @property
    def equity(self) -> MoneyRange | None:
        """The row's equity as printed."""
        return None if self.row is None or self.prefix else _range(self.row.equity)


@dataclass(frozen=True, slots=True)
class _Reading:
    """`options`: what it may be; `question` is set where it takes more than a yes or no."""

    options: tuple[Setting, ...]
    changed: str = ""  # "250 is $250,000", to be confirmed
    question: str = ""
    choices: tuple[Choice, ...] = ()


def read_offer(pay: Pay, ground: Ground) -> Readings:
    """Every priced part of what was said. Unlabelled amounts are left to the caller."""
    settled: list[Setting] = []
    doubts: list[Doubt] = []
    changed: list[tuple[str, Setting]] = []
    currency = ground.currency
    for part in pay.parts:
        about = _about(part)
        if about is None or any(setting.about == ground.prefix + about for setting in settled):
            continue
        here = Ground(ground.row, ground.place, currency, ground.prefix)
        reading = _read(part, about, pay.grant, here)
        if reading.question:
            doubts.append(Doubt(ground.prefix + about, reading.question, reading.choices))
        elif reading.changed:
            changed.append((reading.changed, reading.options[0]))
        else:
            settled.append(reading.options[0])
        if reading.options and reading.options[0].currency and about == "base":
            currency = reading.options[0].currency
    if changed:
        doubts.insert(0, _confirm(changed))
    return Readings(tuple(settled), tuple(doubts))


def _confirm(changed: list[tuple[str, Setting]]) -> Doubt:
    said = changed[0][0] if len(changed) == 1 else "; ".join(words for words, _ in changed)
    return Doubt(
        changed[0][1].about,
        f"I read {said}. Is that right?",
        (
            Choice("yes", "Yes", sets=tuple(setting for _, setting in changed)),
            Choice("retype", "No, I'll type it again", Choosing.RETYPE),
        ),
    )


def _about(part: Part) -> str | None:
    slots = (Slot.BASE, Slot.EQUITY, Slot.BONUS, Slot.SIGN_ON, Slot.SIGN_ON_YEAR2, Slot.REFRESHER,
             Slot.WALK_AWAY)  # fmt: skip
    return part.slot.value if part.slot in slots else None


def _read(part: Part, about: str, grant: Grant, ground: Ground) -> _Reading:
    name = ground.prefix + about
    if part.percent is not None or part.amount is None:
        if about == "bonus" or about == "equity":
            return _Reading((Setting(name, percent=part.percent, words=part.words),))
        question = f"{escape(part.words)} of what? Give me the {_NAMES[about]} as an amount."
        choices = (Choice("retype", "I'll type it", Choosing.RETYPE),
                   Choice("drop", "Leave it out", Choosing.DROP))  # fmt: skip
        return _Reading((), question=question, choices=choices)
    amount = part.amount
    if amount.high is not None:
        return _of_range(name, amount, ground)
    if about == "bonus" and amount.bare and amount.value <= BARE_PERCENT and not amount.per:
        percent = amount.value.normalize()
        words = escape(amount.words)
        return _Reading(
            (Setting(name, percent=percent, words=amount.words),),
            changed=f"the bonus of {words} as {percent:f}% of base",
        )
    if foreign := _foreign(name, amount, ground):
        return foreign
    if about in ("base", "walk_away"):
        return _base(name, amount, ground)
    if about == "equity":
        return _equity(name, amount, grant, ground)
    return _plain(name, amount, ground)


def _currency(amount: Amount, ground: Ground) -> str | None:
    """The amount's currency; a sign that several share is the row's where it can be."""
    usual = ground.currency or (ground.base.currency if ground.base else None)
    if amount.currency is None or (usual is not None and usual in amount.may_be):
        return usual
    return amount.currency


def _foreign(name: str, amount: Amount, ground: Ground) -> _Reading | None:
    """A currency that is not the row's: asked, never converted."""
    band = ground.base
    if band is None or amount.currency in (None, band.currency):
        return None
    also = band.also.currency if band.also else None
    if amount.currency == also or amount.currency == ground.currency:
        return None
    if band.currency in amount.may_be and ground.currency == band.currency:
        return None
    value = _scaled(amount)
    choices = tuple(
        Choice(
            f"in-{code.lower()}",
            show(value, code) if code != "USD" else f"US{show(value, code)}",
            sets=(Setting(name, value, code, _years(amount), None, amount.words),),
        )
        for code in (band.currency, str(amount.currency))
    )
    question = (
        f"The guide's {escape(ground.place)} row is in {band.currency}, and you wrote "
        f"{escape(amount.words)}. Which is it?"
    )
    return _Reading((), question=question, choices=(*choices, _RETYPE))


def _of_range(name: str, amount: Amount, ground: Ground) -> _Reading:
    currency = _currency(amount, ground)
    low, high = _scaled(amount), _scaled(amount, amount.high)
    choices = tuple(
        Choice(
            id_,
            f"{_show(value, currency)}",
            sets=(Setting(name, value, currency, _years(amount), None, amount.words),),
        )
        for id_, value in (("low", low), ("high", high))
    )
    question = (
        f"You wrote {escape(amount.words)}. Which figure is in writing? "
        "If it is still a range, take the lower one."
    )
    return _Reading((), question=question, choices=(*choices, _RETYPE))


def _base(name: str, amount: Amount, ground: Ground) -> _Reading:
    band, currency = ground.base, _currency(amount, ground)
    words = escape(amount.words)
    year = amount.per_year if amount.per is not Per.GRANT else amount.whole
    value = year if year is not None else amount.whole
    same = band is not None and currency in (band.currency, None)
    low, high = _yearly(band) if band is not None and same else (0, 0)
    if band is not None and same and (monthly := _by_the_month(name, amount, band, currency)):
        return monthly
    if amount.per in (Per.MONTH, Per.WEEK, Per.DAY, Per.HOUR):
        if amount.bare and amount.per is Per.MONTH and not _near(value, low, high):
            value *= THOUSAND
        setting = Setting(name, value, currency, None, None, amount.words)
        return _Reading((setting,), changed=f"{words} as {_show(value, currency)} a year")
    if not same and not amount.bare:
        return _Reading((Setting(name, value, currency, None, None, amount.words),))
    if same and _near(value, low, high):
        return _Reading((Setting(name, value, currency, None, None, amount.words),))
    for factor, how in _factors(amount, value, currency, low, high):
        if not same or _near(value * factor, low, high):
            setting = Setting(name, value * factor, currency, None, None, amount.words)
            said = f"{words} as {_show(value * factor, currency)} a year{how}"
            return _Reading((setting,), changed=said)
    return _far(name, amount, value, currency, ground)


def _by_the_month(
    name: str, amount: Amount, band: MoneyRange, currency: str | None
) -> _Reading | None:
    """Where the row pays by the month, so does the answer, unless it says or looks otherwise."""
    if band.per is not Period.MONTH or amount.per not in (None, Per.MONTH):
        return None
    for factor in (1, THOUSAND) if amount.bare else (1,):
        value = amount.whole * factor
        if _near(value, band.low, band.high):
            setting = Setting(name, value, currency, words=amount.words, per=Period.MONTH)
            said = amount.per is Per.MONTH and factor == 1
            shown = f"{escape(amount.words)} as {_show(value, currency)} a month"
            return _Reading((setting,), changed="" if said else shown)
    return None


def _factors(
    amount: Amount, value: int, currency: str | None, low: Decimal | int, high: Decimal | int
) -> list[tuple[int, str]]:
    """What the amount may have to be multiplied by, likeliest first."""
    factors: list[tuple[int, str]] = []
    plain = amount.scale is Scale.ONE
    if plain and currency == "INR" and BARE_LAKHS[0] <= value <= BARE_LAKHS[1]:
        factors.append((LAKH, " (lakh)"))
    if plain and 0 < value < BARE_THOUSANDS_BELOW:
        factors += [(THOUSAND, "")]
        if low and MONTHLY_LOW * low <= value * THOUSAND * MONTHS <= MONTHLY_HIGH * high:
            factors.append((THOUSAND * MONTHS, ", twelve months' pay"))
    monthly = low and value < MONTHLY_BELOW * low and not amount.per
    if monthly and MONTHLY_LOW * low <= value * MONTHS <= MONTHLY_HIGH * high:
        factors.append((MONTHS, ", twelve months' pay"))
    return factors


def _far(name: str, amount: Amount, value: int, currency: str | None, ground: Ground) -> _Reading:
    """An amount that no reading brings near the row."""
    band = ground.base
    setting = Setting(name, value, currency, None, None, amount.words)
    if band is None or name not in ("base", "walk_away"):
        return _Reading((setting,))
    side = "above" if value > _yearly(band)[1] else "below"
    question = (
        f"{_show(value, currency)} a year is far {side} what the guide has for "
        f"{escape(ground.place)}, {show_range(band)}. Is that the {_NAMES[name]}?"
    )
    recheck = (Choice("recheck", "Wrong role or region", Choosing.RECHECK),)
    return _Reading(
        (),
        question=question,
        choices=(
            Choice("keep", "Yes, that is right", sets=(setting,)),
            Choice("retype", "No, I'll type it again", Choosing.RETYPE),
            *(recheck if name == "base" else ()),
        ),
    )


def _equity(name: str, amount: Amount, grant: Grant, ground: Ground) -> _Reading:
    band, currency = ground.equity, _currency(amount, ground)
    value = _scaled(amount)
    years = _years(amount) or grant.years
    if amount.per is Per.MONTH:
        value, years = value * MONTHS, 1
    kind = grant.kind or _row_kind(ground)
    changed = ""
    if amount.bare and amount.per is None and value:
        changed = f"the equity of {escape(amount.words)} as {_show(value, currency)}"
    if grant.units is not None:
        years = years or GUIDE_GRANT_YEARS
    if years is None and kind in CASH_KINDS:
        sure = grant.kind is not None or band is None or currency not in (band.currency, None)
        if sure or (band is not None and band.low <= value <= band.high):
            years = 1
    if years is not None or value == 0:
        setting = Setting(name, value, currency, years or GUIDE_GRANT_YEARS, None, amount.words)
        return _Reading((setting,), changed=changed)
    grant_years = GUIDE_GRANT_YEARS
    fits_grant, fits_year = True, True
    if band is not None and currency in (band.currency, None):
        yearly = band.per is Period.YEAR
        as_grant = Decimal(value) / grant_years if yearly else Decimal(value)
        as_year = Decimal(value) if yearly else Decimal(value) * grant_years
        fits_grant, fits_year = _within(as_grant, band), _within(as_year, band)
    if fits_grant != fits_year:
        years = grant_years if fits_grant else 1
        setting = Setting(name, value, currency, years, None, amount.words)
        if fits_year:
            changed = f"{escape(amount.words)} as {_show(value, currency)} of equity every year"
        return _Reading((setting,), changed=changed)
    choices = tuple(
        Choice(id_, label, sets=(Setting(name, value, currency, count, None, amount.words),))
        for id_, label, count in (
            ("whole", "The whole grant, over 4 years", grant_years),
            ("per-year", "Every year", 1),
        )
    )
    question = f"Is {_show(value, currency)} of equity the whole grant, or what you get every year?"
    return _Reading((), question=question, choices=(*choices, _RETYPE))


def _row_kind(ground: Ground) -> EquityKind | None:
    if ground.prefix or ground.row is None or ground.row.equity is None:
        return None
    return ground.row.equity.kind


def _plain(name: str, amount: Amount, ground: Ground) -> _Reading:
    currency, value = _currency(amount, ground), _scaled(amount)
    about = name.removeprefix(ground.prefix)
    changed = ""
    if amount.per in (Per.MONTH, Per.HOUR, Per.DAY, Per.WEEK) and amount.per_year is not None:
        value = amount.per_year
        changed = (
            f"the {_NAMES[about]} of {escape(amount.words)} as {_show(value, currency)} a year"
        )
    elif amount.bare and value:
        changed = f"the {_NAMES[about]} of {escape(amount.words)} as {_show(value, currency)}"
    return _Reading((Setting(name, value, currency, None, None, amount.words),), changed=changed)


def _scaled(amount: Amount, value: Decimal | None = None) -> int:
    """Whole units; a bare number stands for thousands (lakhs in rupees)."""
    number = amount.value if value is None else value
    whole = int(round_half_up(number))
    if amount.scale is Scale.ONE and 0 < whole < BARE_THOUSANDS_BELOW and amount.per is None:
        lakh = amount.currency == "INR" and whole <= BARE_LAKHS[1]
        return int(round_half_up(number * (LAKH if lakh else THOUSAND)))
    return whole


def _years(amount: Amount) -> int | None:
    if amount.per in (Per.YEAR, Per.MONTH):
        return 1
    return amount.years if amount.per is Per.GRANT else None


def _range(cell: PayCell | None) -> MoneyRange | None:
    return cell.money if cell is not None else None


def _yearly(band: MoneyRange) -> tuple[int, int]:
    factor = MONTHS if band.per is Period.MONTH else 1
    return band.low * factor, band.high * factor


def _near(value: int, low: Decimal | int, high: Decimal | int) -> bool:
    return PLAUSIBLE_LOW * low <= value <= PLAUSIBLE_HIGH * high


def _within(value: Decimal, band: MoneyRange) -> bool:
    return PLAUSIBLE_LOW * band.low <= value <= PLAUSIBLE_HIGH * band.high


def _show(value: int, currency: str | None) -> str:
    return show(value, currency) if currency else f"{value:,}"
