"""How the things of a plan are named in a sentence: places, roles, components, asks, dates."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from negotiation.analysis.results import Analysis, Ask
from negotiation.model.calendar import add_business_days, day_name
from negotiation.model.case import Case
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import BandRow, Component, EquityKind, Guide
from negotiation.model.money import Period
from negotiation.model.own_words import label, tidy
from negotiation.model.phrase import Amount, Phrase, say, written

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
_COUNTED = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

Said = Callable[[Figure], Amount]


def company_name(guide: Guide) -> str:
    """The company's name as one says it; "your company" where the guide has none."""
    return label(guide.company) or "your company"


def role_name(guide: Guide) -> str:
    """`ML/AI Engineer`; empty where the guide's title gives none that can be said."""
    return label(guide.role)


def place_words(row: BandRow, wanted: str = "") -> str:
    """` in San Francisco`, ` working remotely in the US`, or nothing where no place is named.

    Of a row about several places it is the one that was `wanted`, else the first.
    """
    return _place_named(row.region or "", wanted)


@lru_cache(maxsize=500)  # a plan names its place in most of its texts
def _place_named(region: str, wanted: str) -> str:
    whole = _CURRENCY.sub(" ", tidy(region))
    remote = re.search(r"\bremote\b", whole, re.IGNORECASE) is not None
    parts = re.split(r"[/|&–—]| - | or | and ", whole)
    here = [part for part in parts if not re.search(r"\bremote\b", part, re.IGNORECASE)]
    if remote and here:  # "San Francisco / Remote" prices the office and the home alike
        remote, parts = False, here
    asked = [part for part in parts if wanted and wanted.casefold() in part.casefold()]
    first = _city_of((asked or parts)[0])
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


def _city_of(place: str) -> str:
    """ "London" of "UK (London)": a country with one city in brackets prices that city."""
    found = _IN_COUNTRY.fullmatch(place.strip())
    if found is None or found["country"].lower() not in _COUNTRIES:
        return place
    city = found["city"].strip()
    named = _PLACE.fullmatch(city) and not _NO_PLACE.search(city) and "," not in city
    return city if named and not city.isupper() else place


_IN_COUNTRY = re.compile(r"(?P<country>[^()]+?)\s*\((?P<city>[^()]+)\)")
_COUNTRIES = frozenset({
    "us", "usa", "uk", "eu", "uae", "united states", "united kingdom", "england", "ireland",
    "germany", "france", "spain", "portugal", "netherlands", "the netherlands", "belgium",
    "switzerland", "austria", "italy", "poland", "romania", "hungary", "czech republic", "czechia",
    "sweden", "norway", "denmark", "finland", "estonia", "latvia", "lithuania", "israel", "india",
    "china", "japan", "korea", "south korea", "taiwan", "australia", "new zealand", "canada",
    "mexico", "brazil", "argentina", "chile", "colombia", "vietnam", "thailand", "indonesia",
    "malaysia", "philippines", "south africa", "nigeria", "kenya", "egypt", "turkey", "ukraine",
    "greece", "bulgaria", "serbia",
})  # fmt: skip


def component_word(component: Component, kind: EquityKind | None = None) -> str:
    """The part of pay as a recruiter calls it."""
    return equity_word(kind) if component is Component.EQUITY else _PARTS[component]


_PARTS = {
    Component.BASE: "base",
    Component.BONUS: "bonus",
    Component.SIGN_ON: "sign-on",
    Component.TOTAL: "total pay",
}
_PLURAL = ("RSUs", "options", "phantom shares")
_NAMELESS = ("base", "equity", "total pay", *_PLURAL)  # no article


def is_plural(part: str) -> bool:
    """Whether the part is spoken of as many: "options are", "base is"."""
    return part in _PLURAL


def the(component: Component, kind: EquityKind | None = None) -> str:
    """The part with its article, where it takes one: `base`, `the profit share`."""
    word = component_word(component, kind)
    return word if word in _NAMELESS else f"the {word}"


def equity_word(kind: EquityKind | None) -> str:
    """Equity by its kind, as one asks for it."""
    return {
        EquityKind.PROFIT_SHARE: "profit share",
        EquityKind.OPTIONS: "options",
        EquityKind.RSU: "RSUs",
        EquityKind.PUBLIC_RSU: "RSUs",
        EquityKind.PHANTOM: "phantom shares",
    }.get(kind or EquityKind.OTHER, "equity")


def kind_of(component: Component, numbers: Analysis) -> EquityKind | None:
    """The kind of equity on the table: the ask's, the offer's, else what the guide's row pays."""
    if component is not Component.EQUITY:
        return None
    ask = next((ask for ask in numbers.asks if ask.component is component), None)
    offered = numbers.offer.equity.kind if numbers.offer.equity is not None else None
    cell = numbers.row.equity
    return (ask.kind if ask is not None else None) or offered or (cell.kind if cell else None)


def has(component: Component, kind: EquityKind | None, amount: Phrase, period: str) -> Phrase:
    """A part as it is offered: `$250,000 base`, `$260,000 in options over four years`."""
    per = f" {period}" if period else ""
    match component:
        case Component.BASE:
            return say(amount, " base" if period != Period.MONTH.spoken else " a month base")
        case Component.EQUITY if kind is EquityKind.PROFIT_SHARE:
            return say(amount, f"{per} in profit sharing")
        case Component.EQUITY:
            return say(amount, f" in {equity_word(kind)}{per}")
        case Component.TOTAL:
            return say(amount, f"{per} in total")
        case _:
            return say(_article(amount), amount, f" {component_word(component)}")


def wanted(component: Component, kind: EquityKind | None, amount: Phrase, period: str) -> Phrase:
    """A part as it is asked for: `base of $285,000`, `options worth $150,000 over four years`."""
    per = f" {period}" if period else ""
    match component:
        case Component.BASE | Component.TOTAL:
            month = per if period == Period.MONTH.spoken else ""
            return say(f"{component_word(component)} of ", amount, month)
        case Component.EQUITY if kind is EquityKind.PROFIT_SHARE:
            return say("profit share of ", amount, per)
        case Component.EQUITY:
            return say(f"{equity_word(kind)} worth ", amount, per)
        case _:
            return say(f"{component_word(component)} of ", amount)


def with_article(words: Phrase) -> Phrase:
    """The words of `wanted` in a running sentence: `a base of …`, but `options worth …`."""
    text = str(words)
    if text.startswith(("base", "bonus", "sign-on", "profit share")):
        return say("a ", words)
    return words


_CODE = re.compile(r"[A-Z]{3} ")


def _article(amount: Phrase) -> str:
    """ "a $20,000 bonus", "an 8% bonus", "an $11,000 sign-on", "an AED 50,000 bonus"."""
    text = str(amount).lstrip("$£€₹₪¥")
    if _CODE.match(text):  # its letters are spoken one by one
        return "an " if text[0] in "AEFHILMNORSX" else "a "
    if not text[:1].isdigit():
        return "a "
    head = re.split(r"[,.%\s]", text)[0]
    return "an " if head.startswith("8") or head in ("11", "18") else "a "


def ask_words(ask: Ask, said: Said = written, figure: Figure | None = None) -> Phrase:
    """What is asked for one component; another rung than the opening where `figure` is given."""
    chosen = figure or ask.opening
    amount = say(said(chosen))
    if figure is None and ask.range_top is not None and ask.range_top.value > chosen.value:
        amount = say(said(chosen), " to ", said(ask.range_top))
    if chosen.unit == "units":
        return say(amount, " options" if ask.kind is EquityKind.OPTIONS else " shares")
    return wanted(ask.component, ask.kind, amount, ask.spoken_period)


def open_asks(numbers: Analysis) -> tuple[Ask, ...]:
    """What is really asked for, primary first: at most three components."""
    asks = sorted((ask for ask in numbers.asks if not ask.hold), key=lambda ask: ask.rank)
    return tuple(asks[:3])


def counted(number: int) -> str:
    """`three`, and figures beyond ten."""
    return _COUNTED[number] if 0 <= number < len(_COUNTED) else str(number)


def days_left(days: int, source: str) -> Phrase:
    """`two days`, `seven days`: as many as the candidate was told, without a word of which."""
    return days_words(days, source, "day")


def days_words(days: int, formula: str, unit: str = "working day") -> Phrase:
    """`five working days`, as a figure."""
    figure = Figure(Decimal(days), "days", Computed(formula))
    return say(Amount(counted(days), figure), f" {unit}" if days == 1 else f" {unit}s")


def due_words(case: Case, numbers: Analysis) -> str:
    """`Thursday, 3 December`: the company's own date, empty where it can't be named."""
    deadline = case.deadline
    if deadline is None:
        return ""
    if deadline.date is not None:
        return day_name(deadline.date)
    if case.today is not None and numbers.leverage.days_left is not None:
        days = numbers.leverage.days_left
        return day_name(add_business_days(case.today, days)) if days >= 0 else ""
    return ""
