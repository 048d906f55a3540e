"""What differs between two versions of a guide, figure by figure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from negotiation.model.guide import BandRow, Component, Guide, PayCell, PayFigure
from negotiation.model.money import MoneyRange, show

_LARGE = 3  # one part in so many of a figure: what moves by more is likelier a slip than a raise
_PARTS = {Component.SIGN_ON: "sign-on"}


@dataclass(frozen=True, slots=True)
class Move:
    """`what` was as printed, and is now; "" where it was not there, or is not any more.

    `large`: it moved by a third or more, or is in another currency or per another time.
    """

    what: str
    was: str
    now: str
    large: bool = False


def moves(was: Guide | None, now: Guide | None, *, advice: bool = True) -> tuple[Move, ...]:
    """Every difference, the large ones first; what reads the same is none however it is spelled.

    Without `advice` arguments and strategy are left out, which take milliseconds to be read.
    """
    found = [*_between(_cells(was), _cells(now)), *_between(_texts(was), _texts(now))]
    if advice:
        found += _between(_figures(was), _figures(now))
        found += _between(_words(was), _words(now))
    return (*(one for one in found if one.large), *(one for one in found if not one.large))


@dataclass(frozen=True, slots=True)
class _Value:
    """`reads` is what counts of it, `shown` how it is printed, `amounts` what may have moved."""

    what: str
    reads: Hashable
    shown: str
    unit: Hashable = None
    amounts: tuple[Decimal, ...] = ()


def _between(was: Mapping[Hashable, _Value], now: Mapping[Hashable, _Value]) -> Iterator[Move]:
    for key, before in was.items():
        after = now.get(key)
        if after is None:
            yield Move(before.what, before.shown, "")
        elif after.reads != before.reads:
            yield Move(after.what, before.shown, after.shown, _is_large(before, after))
    for key, after in now.items():
        if key not in was:
            yield Move(after.what, "", after.shown)


def _is_large(was: _Value, now: _Value) -> bool:
    if not (was.amounts and now.amounts):
        return False
    if was.unit != now.unit:
        return True
    pairs = zip(was.amounts, now.amounts, strict=False)
    return any(_LARGE * abs(after - before) >= abs(before) for before, after in pairs)


def _numbered(values: Iterable[tuple[Hashable, _Value]]) -> dict[Hashable, _Value]:
    """By key, and where two share one by their order."""
    seen: Counter[Hashable] = Counter()
    found: dict[Hashable, _Value] = {}
    for key, value in values:
        found[key, seen[key]] = value
        seen[key] += 1
    return found


def _cells(guide: Guide | None) -> dict[Hashable, _Value]:
    rows = guide.bands if guide is not None else ()
    return _numbered(
        ((row.place or row.region, row.level, row.title, component), _cell(row, component, cell))
        for row in rows
        for component in Component
        if (cell := row.cell(component)) is not None
    )


def _cell(row: BandRow, component: Component, cell: PayCell) -> _Value:
    part = _PARTS.get(component, component.value)
    what = " · ".join(filter(None, (row.region, row.level_name, part)))
    money, percent = cell.money, cell.percent
    return _Value(
        what,
        (money, percent, cell.units, cell.text, cell.kind, cell.second),
        cell.raw,
        (money.currency, money.per) if money is not None else None,
        _ends(money) or percent or tuple(map(Decimal, cell.units or ())),
    )


def _ends(money: MoneyRange | None) -> tuple[Decimal, ...]:
    return (Decimal(money.low), Decimal(money.high)) if money is not None else ()


def _figures(guide: Guide | None) -> dict[Hashable, _Value]:
    strategy = guide.strategy if guide is not None else None
    return _numbered(
        ((one.component, one.role, one.region, one.per), _figure(one))
        for one in (strategy.figures if strategy is not None else ())
    )


def _figure(one: PayFigure) -> _Value:
    part = _PARTS.get(one.component, one.component.value)
    what = " · ".join(filter(None, ("strategy", one.region, part, one.role.value)))
    if one.percent is not None:
        return _Value(
            what, one.percent, "–".join(f"{end:f}%" for end in one.percent), "%", one.percent
        )
    ends = (Decimal(one.low), Decimal(one.high))
    shown = "–".join(dict.fromkeys(show(end, one.currency) for end in ends))
    return _Value(what, (one.currency, *ends), shown, one.currency, ends)


def _texts(guide: Guide | None) -> dict[Hashable, _Value]:
    """What is no figure and changes what people are told."""
    return {} if guide is None else _numbered((one.what, one) for one in _texts_of(guide))


def _texts_of(guide: Guide) -> Iterator[_Value]:
    yield _Value("title", (guide.company, guide.role), f"{guide.role} | {guide.company}")
    if guide.as_of is not None:
        yield _Value("as of", guide.as_of, guide.as_of.isoformat())
    for same in guide.equivalents:
        yield _Value(f"level {same.own} at {same.company}", same.level, same.level)
    for source in guide.sources:
        yield _Value(f"source {_short(source)}", source, "named")


def _words(guide: Guide | None) -> dict[Hashable, _Value]:
    """The arguments and the strategy, as they are printed."""
    return {} if guide is None else _numbered((one.what, one) for one in _words_of(guide))


def _words_of(guide: Guide) -> Iterator[_Value]:
    for lever in guide.levers:
        yield _Value(f"argument {lever.title}", lever.script, _short(lever.script))
    if guide.strategy is not None:
        yield _Value("strategy", guide.strategy.text, _short(guide.strategy.text))


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
