"""From the names in a case to the one row of a guide that it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from negotiation.model.assumptions import GUIDE_GRANT_YEARS
from negotiation.model.case import Case
from negotiation.model.caution import Caution
from negotiation.model.errors import NotFound
from negotiation.model.facts import Certainty, Facts, NameKind
from negotiation.model.guide import BandRow, Guide, blank_guide, blank_row
from negotiation.model.money import Period
from negotiation.model.offer import Offer, Stated
from negotiation.model.record import replace
from negotiation.resolution.level_labels import level_rows

T = TypeVar("T")
_MOST_NAMED = 5
# Words in a role's title that say how senior it is, and where such a row's label says the same.
_SENIORITY = ("principal", "staff", "senior", "lead", "manager", "director", "junior", "mid")


@dataclass(frozen=True, slots=True)
class Found:
    """`questions` are `key: sentence`, for what had to be assumed."""

    guide: Guide
    row: BandRow
    warnings: tuple[Caution, ...] = ()
    questions: tuple[str, ...] = ()


def find(case: Case, facts: Facts) -> Found:
    """The guide and the row. Raises NotFound with the case's key and the nearest names.

    A case that is to go on without a row gets one that prices nothing.
    """
    if case.unguided:
        return _without_a_row(case, facts)
    guide, warnings = find_guide(case, facts)
    rows = priced(guide)
    if not rows:
        raise NotFound(f"The guide for {guide.company}, {guide.role}, has no pay figures.")
    rows, questions = _in_region(case, facts, guide, rows)
    row, level_questions = _at_level(case, guide, rows)
    return Found(guide, row, warnings, questions + level_questions)


def _without_a_row(case: Case, facts: Facts) -> Found:
    """What the guides know all the same: the names, and what is said of the company elsewhere."""
    try:
        guide = replace(find_guide(case, facts)[0], bands=(), strategy=None)
        what = f"no row for {case.region}" if case.region else "no row for your place"
        text = f"The guide for {guide.company}, {guide.role}, has {what}"
    except NotFound:
        known = facts.find_company(case.company).sure
        company = known.name if known is not None else case.company
        guide = blank_guide(company, case.role)
        text = f"I have no guide for {case.role} at {company}"
    row = blank_row(case.region, _place_of(case.region, facts))
    told = f"{text}, so I know no range for it, and no figure here is of the market."
    return Found(guide, row, (Caution("no_guide", told),))


def _place_of(region: str | None, facts: Facts) -> str | None:
    words = (region or "").casefold().replace(",", " ").split()
    places = (span for span in facts.names_in(words) if span.kind is NameKind.PLACE)
    return next((span.key for span in places), None)


def find_guide(case: Case, facts: Facts) -> tuple[Guide, tuple[Caution, ...]]:
    """The guide of the case's company and role, and what was read loosely to find it."""
    warnings: list[Caution] = []
    guide = facts.last_version(f"{case.company}/{case.role}")
    if guide is not None:
        return guide, ()
    company = facts.find_company(case.company)
    named = company.sure
    if named is None:
        best = (company.best,) if company.best else ()
        near = (*best, *company.others) or facts.suggest_companies(case.company, _MOST_NAMED)
        nearest = _names(other.name for other in near or facts.companies())
        raise NotFound(_no_guide(f"the company “{case.company}”", nearest), nearest=nearest,
                       key="company")  # fmt: skip
    if company.certainty is Certainty.LIKELY:
        warnings.append(_read_as("company", case.company, named.name))
    role = facts.find_role(named.key, case.role)
    found = role.sure
    if found is None:
        others = role.others or facts.roles(named.key)
        first = (role.best,) if role.best else ()
        nearest = _names(other.role for other in (*first, *others))
        what = f"the role “{case.role}” at {named.name}"
        raise NotFound(_no_guide(what, nearest), nearest=nearest, key="role")
    if role.certainty is Certainty.LIKELY:
        warnings.append(_read_as("role", case.role, found.role))
    return found, tuple(warnings)


def find_rows(guide: Guide, facts: Facts, region: str) -> tuple[BandRow, ...]:
    """The rows of a region named in sloppy text; none where no region surely fits."""
    exact = tuple(row for row in guide.bands if row.region == region)
    if exact:
        return exact
    match = facts.find_region(guide, region)
    label = match.sure
    return tuple(row for row in guide.bands if label is not None and row.region == label)


def _in_region(
    case: Case, facts: Facts, guide: Guide, rows: tuple[BandRow, ...]
) -> tuple[tuple[BandRow, ...], tuple[str, ...]]:
    labels = tuple(dict.fromkeys(row.region for row in rows if row.region is not None))
    if not labels or (case.region is None and len(labels) == 1):
        return rows, ()
    if case.region is None:
        likely = _by_currency(case, rows) or rows
        region = likely[0].region
        question = f"region: which region is the offer for? I took {region}."
        return tuple(row for row in rows if row.region == region), (question,)
    found = find_rows(guide, facts, case.region)
    kept = tuple(row for row in found if row in rows)
    if kept:
        return kept, ()
    if found:
        message = f"The guide has no figures for {found[0].region}."
        raise NotFound(message, nearest=labels[:_MOST_NAMED], key="region")
    match = facts.find_region(guide, case.region)
    first = (match.best,) if match.best else ()
    nearest = _names((*first, *(match.others or labels)))
    what = f"the region “{case.region}” for {guide.company}, {guide.role}"
    raise NotFound(_no_guide(what, nearest), nearest=nearest, key="region")


def _at_level(
    case: Case, guide: Guide, rows: tuple[BandRow, ...]
) -> tuple[BandRow, tuple[str, ...]]:
    labels = tuple(dict.fromkeys(row.level for row in rows if row.level is not None))
    if case.band_level is not None and labels:
        named = level_rows(rows, case.band_level)
        if len({row.level for row in named}) == 1:
            return named[0], ()
        what = f"the level “{case.band_level}” for {guide.company}, {guide.role}"
        raise NotFound(_no_guide(what, labels), nearest=labels[:_MOST_NAMED], key="band_level")
    if len(rows) == 1 or not labels:
        return rows[0], ()
    told = _told_by_them(case, rows)
    if told is not None:
        return told, ()
    row = _likely_level(guide, rows, case.offer)
    return row, (f"band_level: which level is the offer at? I took {row.level_name}.",)


def _told_by_them(case: Case, rows: tuple[BandRow, ...]) -> BandRow | None:
    """The one row whose label has the level that the company named, by its word or its code."""
    said = [words.casefold() for words in case.heard if _OF_LEVEL.search(words)]
    heard = frozenset(word for words in said for word in _LABEL_WORD.findall(words))
    if not heard:
        return None
    named = [
        row
        for row in rows
        if not heard.isdisjoint(_of_a_level(_LABEL_WORD.findall((row.level_name or "").casefold())))
    ]
    return named[0] if len({row.level for row in named}) == 1 else None


def _of_a_level(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if word in _SENIORITY or word[-1:].isdigit())


# What they said of the level of an offer: "the offer is at P3", "level is SA2, senior".
_OF_LEVEL = re.compile(r"\b(?:level|grade)\b|\boffer\b.* (?:at|as)\b", re.IGNORECASE)
_LABEL_WORD = re.compile(r"[a-z]+\d*|\d+")


def _likely_level(guide: Guide, rows: tuple[BandRow, ...], offer: Offer) -> BandRow:
    """The row whose pay holds the offer; of several the one that the role's title names, else the
    one in whose middle it lies.

    An offer outside them all, or without figures, leaves the title's, else the nearest, else the
    second lowest: most offers are for the level above the lowest.
    """
    titled = _of_title(guide, rows)
    off = [(away, row) for row in rows if (away := _off_middle(row, offer)) is not None]
    holding = [(away, row) for away, row in off if away <= 1]
    if titled is not None and (not holding or titled in [row for _, row in holding]):
        return titled
    if off:
        return min(holding or off, key=lambda pair: pair[0])[1]
    return rows[1]


def _of_title(guide: Guide, rows: tuple[BandRow, ...]) -> BandRow | None:
    """The row whose label says the seniority that the role's title says."""
    title = guide.role.casefold()
    for word in _SENIORITY:
        if word in title:
            for row in rows:
                if word in (row.level_name or "").casefold():
                    return row
    return None


def _off_middle(row: BandRow, offer: Offer) -> Decimal | None:
    """How far from the middle of a row's pay the offer is, in halves of its width."""
    pay = _yearly(offer.base)
    if pay is None:
        return None
    cell = row.base
    if cell is None:
        cell = row.total
        bonus = Decimal() if row.total_model.leaves_out_bonus else _yearly_bonus(offer, pay)
        pay += _yearly_equity(offer) + bonus
    money = cell.money if cell is not None else None
    currency = (offer.base.currency if offer.base is not None else None) or offer.currency
    if money is None or money.high <= money.low or currency not in (None, money.currency):
        return None
    per = 12 if money.per is Period.MONTH else 1
    low, high = Decimal(money.low * per), Decimal(money.high * per)
    return abs(pay - (low + high) / 2) / ((high - low) / 2)


def _yearly(stated: Stated | None) -> Decimal | None:
    if stated is None or not stated.amount:
        return None
    amount = stated.amount * (1000 if stated.amount < 1000 and stated.per is None else 1)
    return Decimal(amount * (12 if stated.per is Period.MONTH else 1))


def _yearly_bonus(offer: Offer, base: Decimal) -> Decimal:
    if offer.bonus is None:
        return Decimal()
    if offer.bonus.percent is not None:
        return base * offer.bonus.percent / 100
    return _yearly(offer.bonus.value) or Decimal()


def _yearly_equity(offer: Offer) -> Decimal:
    equity = offer.equity
    value = _yearly(equity.value) if equity is not None else None
    if equity is None or value is None:
        return Decimal()
    return value / (equity.years or GUIDE_GRANT_YEARS)


def priced(guide: Guide) -> tuple[BandRow, ...]:
    """The rows that have a figure of pay; in some guides one says it in words alone."""
    return tuple([row for row in guide.bands if _has_figure(row)])


def _has_figure(row: BandRow) -> bool:
    for cell in (row.base, row.total, row.equity):
        if cell is not None and cell.money is not None:
            return True
    return False


def _by_currency(case: Case, rows: tuple[BandRow, ...]) -> tuple[BandRow, ...]:
    base = case.offer.base
    currency = case.offer.currency or (base.currency if base is not None else None)
    if currency is None:
        return ()
    return tuple(
        row
        for row in rows
        if (cell := row.base or row.total) is not None
        and cell.money is not None
        and cell.money.currency == currency
    )


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))[:_MOST_NAMED]


def _no_guide(what: str, nearest: tuple[str, ...]) -> str:
    text = f"No guide has {what}."
    return f"{text} The nearest: {', '.join(nearest[:_MOST_NAMED])}." if nearest else text


def _read_as(key: str, typed: str, name: str) -> Caution:
    return Caution("read_as", f"I read the {key} “{typed}” as {name}.")
