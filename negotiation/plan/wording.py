"""How the things of a plan are named in a sentence: places, roles, components, asks, dates."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from negotiation.analysis.results import Analysis, Ask, RivalView
from negotiation.model.case import Case
from negotiation.model.figures import Computed, Figure, FromCandidate
from negotiation.model.guide import BandRow, Component, EquityKind, Guide
from negotiation.model.money import Period
from negotiation.model.offer import Stated
from negotiation.model.own_words import label, tidy
from negotiation.model.phrase import Amount, Phrase, listing, plain, say, written

# With an article: "in the US", "in the Bay Area".
_WITH_THE = {
    "us", "usa", "uk", "eu", "uae", "netherlands", "bay area", "san francisco bay area",
    "united states", "united kingdom", "philippines", "midwest", "nordics", "czech republic",
}  # fmt: skip
_NO_PLACE = re.compile(
    r"\b(other|all|any|global|markets?|levels?|tiers?|zones?|base|salary|bonus|total|regions?|"
    r"component|title|hubs?|cells?|equity|rows?|scope|offices?|staff|senior|principal|anywhere|worldwide)\b|\d",
    re.IGNORECASE,
)
_PLACE = re.compile(r"[A-ZÀ-Þ][\w .,'’-]*")
_CURRENCY = re.compile(r"\((?!USA|NYC|UAE)[A-Z]{3}(?:\W[^()]*)?\)")  # "(USD)", "(GBP £)"
_STATE = re.compile(r"(?<=[a-z]),? (?!DC)[A-Z]{2}$")  # "Charlotte NC", "London UK"
_YEARS = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_LEAST_GRANT = 1000  # a smaller number is thousands that nobody wrote out

Said = Callable[[Figure], Amount]


def company_name(guide: Guide) -> str:
    """The company's name as one says it; "your company" where the guide has none."""
    return label(guide.company) or "your company"


def role_name(guide: Guide) -> str:
    """`ML/AI Engineer`; empty where the guide's title gives none that can be said."""
    return label(guide.role)


def role_words(guide: Guide) -> str:
    """`the ML/AI Engineer role`, or `the role`."""
    name = role_name(guide)
    if not name:
        return "the role"
    return f"the {name}" if name.lower().endswith(" role") else f"the {name} role"


def place_words(row: BandRow) -> str:
    """` in San Francisco`, ` working remotely in the US`, or nothing where no place is named."""
    whole = _CURRENCY.sub(" ", tidy(row.region or ""))
    remote = re.search(r"\bremote\b", whole, re.IGNORECASE) is not None
    parts = re.split(r"[/|&–—]| - | or | and ", whole)
    here = [part for part in parts if not re.search(r"\bremote\b", part, re.IGNORECASE)]
    if remote and here:  # "San Francisco / Remote" prices the office and the home alike
        remote, parts = False, here
    first = parts[0]
    if first.count("(") > first.count(")"):  # "India (Bangalore/Hyderabad)": the country for both
        first = first.partition("(")[0]
    text = first if remote else label(first)
    text = re.sub(r"\bremote\b|\bHQ\b|[()]", " ", text, flags=re.IGNORECASE)
    text = re.sub(r"^\W+|\s(?:US\$|[A-Z]?\$|£|€)$", " ", " ".join(text.split()))
    text = _STATE.sub("", " ".join(text.split()).strip(" ,-–"))
    named = bool(_PLACE.fullmatch(text)) and not _NO_PLACE.search(text)
    name = (f"the {text}" if text.lower() in _WITH_THE else text) if named else ""
    if not remote:
        return f" in {name}" if name else ""
    return f" working remotely in {name}" if name else " working remotely"


def component_word(component: Component, kind: EquityKind | None = None) -> str:
    """The part of pay as a recruiter calls it."""
    if component is Component.EQUITY:
        return equity_word(kind)
    return {
        Component.BASE: "base",
        Component.BONUS: "bonus",
        Component.SIGN_ON: "sign-on bonus",
        Component.TOTAL: "total pay",
    }[component]


def kind_of(component: Component, numbers: Analysis) -> EquityKind | None:
    """The kind of equity on the table: the ask's, else the offer's."""
    if component is not Component.EQUITY:
        return None
    ask = next((ask for ask in numbers.asks if ask.component is component), None)
    if ask is not None:
        return ask.kind
    return numbers.offer.equity.kind if numbers.offer.equity is not None else None


def equity_word(kind: EquityKind | None) -> str:
    """Equity by its kind."""
    if kind is EquityKind.PROFIT_SHARE:
        return "profit share"
    if kind is EquityKind.OPTIONS:
        return "option grant"
    if kind in (EquityKind.RSU, EquityKind.PUBLIC_RSU):
        return "RSU grant"
    return "equity"


def amount_words(
    component: Component,
    kind: EquityKind | None,
    figure: Figure,
    period: str,
    said: Said = written,
    top: Figure | None = None,
) -> Phrase:
    """`a base of $295,000 a year`; a range from `figure` to `top` where there is one."""
    amount = say(said(figure))
    if top is not None and top.value > figure.value:
        amount = say(said(figure), " to ", said(top))
    after = f" {period}" if period else ""
    if figure.unit == "%":
        return say("a bonus of " if component is Component.BONUS else "", amount, " of base")
    if figure.unit == "units":
        noun = "options" if kind is EquityKind.OPTIONS else "shares"
        return say(amount, f" {noun}", after)
    if component is Component.EQUITY:
        worth = " worth " if kind is EquityKind.OPTIONS else " of "
        article = "an " if equity_word(kind)[0] in "aeiouR" else "a "
        article = "" if equity_word(kind) == "equity" else article
        return say(article, equity_word(kind), worth, amount, after)
    if component is Component.TOTAL:
        return say("total pay of ", amount, after)
    return say(f"a {component_word(component)} of ", amount, after)


def ask_words(ask: Ask, said: Said = written, figure: Figure | None = None) -> Phrase:
    """What is asked for one component; another rung than the opening where `figure` is given."""
    if figure is not None:
        return amount_words(ask.component, ask.kind, figure, ask.spoken_period, said)
    return amount_words(
        ask.component, ask.kind, ask.opening, ask.spoken_period, said, ask.range_top
    )


def aim_of(ask: Ask, numbers: Analysis) -> Figure:
    """One step below the opening, unless that is no more than is offered, or the walk-away."""
    if ask.offered is not None and ask.target.value <= ask.offered.value:
        return ask.opening
    floor = numbers.walk_away
    if ask.component is Component.BASE and floor is not None and ask.target.value == floor.value:
        return ask.opening
    return ask.target


def open_asks(numbers: Analysis) -> tuple[Ask, ...]:
    """What is really asked for, primary first: at most three components."""
    asks = sorted((ask for ask in numbers.asks if not ask.hold), key=lambda ask: ask.rank)
    return tuple(asks[:3])


def over_years(years: int | None) -> str:
    """`a year`, `over four years`, or nothing where it was not said."""
    if years is None:
        return ""
    if years == 1:
        return "a year"
    return f"over {_YEARS[years] if years < len(_YEARS) else years} years"


def stated(amount: Stated, currency: str, field: str) -> Figure:
    """An amount of the candidate's with where they gave it."""
    return Figure(
        Decimal(amount.amount), amount.currency or currency, FromCandidate(field, amount.words)
    )


def offer_words(rival: RivalView, currency: str, field: str, said: Said = written) -> Phrase:
    """Base, equity, bonus and sign-on of a rival, as far as the candidate gave them.

    Base is the yearly figure it was valued at; `field` is where the case holds the offer.
    """
    offer = rival.offer.offer
    own = offer.currency or currency
    items: list[Phrase] = []
    base = rival.valued.base if rival.valued is not None else None
    if base is not None and base.value > 0:
        items.append(amount_words(Component.BASE, None, base, "a year", said))
    equity = offer.equity
    if equity is not None and equity.value is not None and equity.value.amount >= _LEAST_GRANT:
        figure = stated(equity.value, own, f"{field}.equity")
        period = "a year" if equity.value.per is Period.YEAR else over_years(equity.years)
        items.append(amount_words(Component.EQUITY, equity.kind, figure, period, said))
    bonus = offer.bonus
    if bonus is not None and bonus.value is not None and bonus.value.amount > 0:
        figure = stated(bonus.value, own, f"{field}.bonus")
        period = "a month" if bonus.value.per is Period.MONTH else "a year"
        items.append(amount_words(Component.BONUS, None, figure, period, said))
    elif bonus is not None and bonus.percent is not None and bonus.percent > 0:
        figure = Figure(bonus.percent, "%", FromCandidate(f"{field}.bonus", plain(bonus.percent)))
        items.append(amount_words(Component.BONUS, None, figure, "", said))
    if offer.sign_on is not None and offer.sign_on.amount > 0:
        figure = stated(offer.sign_on, own, f"{field}.sign_on")
        items.append(amount_words(Component.SIGN_ON, None, figure, "", said))
    return listing(items)


def business_day(today: date, days: int) -> date:
    """The day `days` working days after `today`, weekends skipped, holidays not known."""
    day = today
    left = days
    while left > 0:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return day


def day_words(day: date) -> str:
    """`Thursday, 3 December`."""
    return f"{_WEEKDAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]}"


def days_words(days: int, formula: str) -> Phrase:
    """`five business days`, as a figure."""
    word = _YEARS[days] if 2 <= days < len(_YEARS) else {0: "no", 1: "one"}.get(days, str(days))
    figure = Figure(Decimal(days), "days", Computed(formula))
    return say(Amount(word, figure), " business day" if days == 1 else " business days")


def due_words(case: Case, numbers: Analysis) -> str:
    """`Thursday, 3 December`: the company's own date, empty where it can't be named."""
    deadline = case.deadline
    if deadline is None:
        return ""
    if deadline.date is not None:
        return day_words(deadline.date)
    if case.today is not None and numbers.leverage.days_left is not None:
        days = numbers.leverage.days_left
        return day_words(business_day(case.today, days)) if days >= 0 else ""
    return ""
