"""One cell of a band table: text → money, percent, count or words, and what was odd about it.

A cell is read whole or kept as words: figures are taken only where everything else in the cell
is a range sign, a slash between currencies, a period, or a word that does not change them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from guides.bands.cell_checks import Remark, Unread, check_joints, check_words, left_out, odd_period
from guides.bands.cell_items import (
    DIGIT,
    OF_WHAT,
    PLAIN,
    WORD,
    Item,
    Parenthesis,
    find_items,
    periods_of,
    read_parenthesis,
)
from guides.bands.cell_money import CellContext, as_money, default_period
from guides.bands.usual_cells import usual
from guides.text.currency import CODES
from guides.text.numbers import NumberRange
from guides.text.periods import blank_periods
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Component, PayCell
from negotiation.model.money import MoneyRange, Period

LONGEST_CELL = 300

EMPTY = frozenset({"", "-", "–", "—", "--", "---", "none", "n/a", "na", "n.a.", "nil"})

_PAREN = re.compile(r"\(([^()]*)\)")


class CellReading(NamedTuple):
    """`cell` is None where the cell prices nothing (a dash, "None")."""

    cell: PayCell | None
    remarks: tuple[Remark, ...] = ()


def read_cell(raw: str, context: CellContext) -> CellReading:
    """What the cell says. Never a figure that the cell does not print.

    `raw` is without emphasis and outer spaces: see `plain`.
    """
    if len(raw) > LONGEST_CELL:
        remark = Remark(
            Severity.WARNING,
            "cell-too-long",
            f"this cell has {len(raw)} characters and was kept as words",
            "put the figures into the cell and the explanation under the table",
        )
        return CellReading(PayCell(raw, text=raw, kind=context.kind), (remark,))
    return read_short(raw, context)


@lru_cache(maxsize=8192)
def read_short(text: str, context: CellContext) -> CellReading:
    """`read_cell` of a cell of bearable length."""
    found = usual(text)
    if found is None:
        return read_in_full(text, context)
    per, local = default_period(context), context.currency
    try:
        money = as_money(text, found[0], per, context, local)
        if len(found) > 1:
            also = as_money(text, found[1], per, context, local)
            if also.currency == money.currency:
                return read_in_full(text, context)  # "$60K / US$65K - …": one, marked in two ways
            money = replace(money, also=also)
    except Unread as unread:
        return CellReading(PayCell(text, text=text, kind=context.kind), (unread.remark,))
    return CellReading(PayCell(text, money=money, kind=context.kind))


def read_in_full(text: str, context: CellContext) -> CellReading:
    """`read_cell` without its short cut for the usual cell."""
    if text.casefold() in EMPTY:
        return CellReading(None)
    if DIGIT.search(text) is None:
        remark = Remark(
            Severity.INFO,
            "cell-text",
            f'"{text}" has no figure; kept as words',
            "write a range such as $120K-$150K, or — where there is none",
        )
        return CellReading(PayCell(text, text=text, kind=context.kind), (remark,))
    try:
        return _Cell(text, context).read()
    except Unread as unread:
        return CellReading(PayCell(text, text=text, kind=context.kind), (unread.remark,))


def plain(raw: str) -> str:
    """A cell without emphasis, escapes and odd spaces."""
    text = raw
    if "*" in text or "`" in text or "\\" in text or "_" in text:
        text = text.replace("*", "").replace("`", "").replace("\\", "").replace("__", "")
    if not text.isascii():
        text = text.replace("\xa0", " ").replace("\u202f", " ")
    return text.strip()


class _Cell:
    """One reading of one cell."""

    def __init__(self, text: str, context: CellContext) -> None:
        self.text = text
        self.context = context
        self.remarks: list[Remark] = []
        self.local = context.currency
        self.aside_code: str | None = None
        self.asides = [match[1] for match in _PAREN.finditer(text)] if "(" in text else []
        main = _PAREN.sub(_spaces, text) if self.asides else text
        self.main = main.replace("—", "–")  # in a cell a long dash is a range sign, too

    def read(self) -> CellReading:
        """The cell, or `Unread`."""
        context = self.context
        for aside in self.asides:
            self._currency_aside(aside)
        masked, periods = blank_periods(self.main)
        items = find_items(masked, self.local, context.component)
        if not items and self._is_bonus_word(masked):
            # "Discretionary ($20K-$40K)" prices what it names.
            return _Cell(self.asides[0], context).read()
        if not items:
            raise Unread(
                "cell-unreadable",
                f'no figure could be read from "{self.text}"; kept as words',
                "write a range with its currency, such as $120K-$150K",
            )
        gaps = [
            masked[left:right]
            for left, right in zip(
                [0, *(item.end for item in items)],
                [*(item.start for item in items), len(masked)],
                strict=True,
            )
        ]
        self.remarks = check_words(self.text, gaps)
        per = periods_of(items, periods)
        money = [(item, when) for item, when in zip(items, per, strict=True) if item.money]
        percents = [item for item in items if item.percent]
        units = [item.units for item in items if item.units]
        if any(not known for _, known in per):
            raise odd_period(self.text)
        check_joints(self.text, items, gaps[1:-1])
        if len(percents) > 1 or len(units) > 1:
            raise Unread("two-figures", f'"{self.text}" gives several figures for one thing')
        percent = percents[0].percent if percents else None
        if percents and (
            context.component is not Component.BONUS
            or percents[0].signed
            or OF_WHAT.match(masked, percents[0].end)
        ):
            raise Unread(
                "percent-unclear",
                f'"{self.text}" is a percentage of something other than base pay; kept as words',
                "write the amount",
            )
        main, second = self._assemble(money)
        remark_per = None
        for aside in self.asides:
            extra = read_parenthesis(aside, self.local, context.component)
            if extra.odd:
                raise odd_period(self.text)
            if extra.period is not None and not extra.money:
                remark_per = remark_per or extra.period
            if extra.percent and percent is None and context.component is Component.BONUS:
                percent = extra.percent
            elif extra.units and not units:
                units = [extra.units]
            elif extra.money:
                alone = percent is None and not units
                main, second, used = self._with_aside(main, second, extra, alone)
                if not used:
                    self.remarks.append(left_out(self.text, aside))
            elif extra.percent or not extra.plain:
                self.remarks.append(left_out(self.text, aside))
        stated = remark_per or default_period(self.context)
        if context.component is Component.SIGN_ON:
            stated, main = None, _without_period(main)  # "(Year 1)" says when, not how often
        return CellReading(
            PayCell(
                self.text,
                money=_with_period(main, stated),
                percent=percent,
                units=units[0] if units else None,
                kind=context.kind,
                second=second,
            ),
            tuple(self.remarks),
        )

    def _is_bonus_word(self, words: str) -> bool:
        return (
            self.context.component is Component.BONUS
            and len(self.asides) == 1
            and all(word.casefold() in PLAIN for word in WORD.findall(words))
        )

    def _currency_aside(self, aside: str) -> None:
        """ "(CAD)" says which dollar; "(CAD equiv.)" says nothing about the figure printed."""
        codes = {word for word in aside.replace("/", " ").split() if word in CODES}
        if len(codes) == 1 and aside.strip() in codes:
            (self.aside_code,) = codes
            self.local = self.aside_code

    def _money(self, found: NumberRange, period: Period | None) -> MoneyRange:
        return as_money(self.text, found, period, self.context, self.local, self.aside_code)

    def _assemble(
        self, money: list[tuple[Item, tuple[Period | None, bool]]]
    ) -> tuple[MoneyRange | None, MoneyRange | None]:
        """The main range with its second currency, and the same over another period."""
        ranges: list[MoneyRange] = []
        for item, (period, _) in money:
            if item.money is not None:
                ranges.append(self._money(item.money, period))
            if item.other is not None:
                ranges.append(self._money(item.other, period))
        if not ranges:
            return None, None
        main, second = ranges[0], None
        for extra in ranges[1:]:
            if extra.currency != main.currency and main.also is None:
                main = MoneyRange(
                    main.currency, main.low, main.high, main.open_ended, main.per, extra
                )
            elif (
                extra.currency == main.currency
                and extra.per is not main.per
                and extra.per is not None
                and second is None
            ):
                second = extra
            else:
                raise Unread("two-figures", f'"{self.text}" gives several figures for one thing')
        return main, second

    def _with_aside(
        self,
        main: MoneyRange | None,
        second: MoneyRange | None,
        extra: Parenthesis,
        alone: bool,
    ) -> tuple[MoneyRange | None, MoneyRange | None, bool]:
        """What money in parentheses is to the money before it; whether it was used."""
        try:
            found, more = self._assemble([(item, (extra.period, True)) for item in extra.money])
        except Unread:
            return main, second, False
        if found is None or more is not None:
            return main, second, False
        if main is None:
            return (main, second, False) if alone else (found, second, True)
        stated = main.per or default_period(self.context)
        if extra.period is not None and extra.period is not stated and second is None:
            return main, _with_period(found, extra.period), True
        if found.currency != main.currency and main.also is None and found.also is None:
            return (
                MoneyRange(main.currency, main.low, main.high, main.open_ended, main.per, found),
                second,
                True,
            )
        return main, second, False


def _with_period(money: MoneyRange | None, per: Period | None) -> MoneyRange | None:
    """`money` with `per` wherever it states none itself."""
    if money is None:
        return None
    also = _with_period(money.also, per)
    if money.per is not None and also is money.also:
        return money
    return MoneyRange(
        money.currency, money.low, money.high, money.open_ended, money.per or per, also
    )


def _without_period(money: MoneyRange | None) -> MoneyRange | None:
    if money is None:
        return None
    return replace(money, per=None, also=_without_period(money.also))


def _spaces(match: re.Match[str]) -> str:
    return " " * (match.end() - match.start())
