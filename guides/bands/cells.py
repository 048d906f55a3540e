"""One cell of a band table: text → money, percent, count or words, and what was odd about it.

A cell is read whole or kept as words: figures are taken only where everything else in the cell
is a range sign, a slash between currencies, a period, or a word that does not change them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from guides.bands.beside_figures import without_words
from guides.bands.cell_checks import check_joints, check_part, check_words
from guides.bands.cell_items import (
    DIGIT,
    OF_WHAT,
    WORD,
    Beside,
    Item,
    Parenthesis,
    find_items,
    is_plain,
    read_parenthesis,
    terms_of,
)
from guides.bands.cell_money import (
    YEARLY,
    CellContext,
    as_money,
    default_period,
    how_to_write,
    no_currency,
    percent_unclear,
    too_small,
)
from guides.bands.cell_text import EMPTY
from guides.bands.cell_units import with_own_units
from guides.bands.remarks import Remark, Unread, left_out, odd_period
from guides.bands.usual_cells import usual
from guides.bands.wordy_ranges import one_range
from guides.data.currencies_at_home import PER_DOLLAR
from guides.text.currency import CODES
from guides.text.numbers import LPA, NumberRange
from guides.text.periods import Term, blank_terms
from negotiation.model.diagnostics import Severity
from negotiation.model.glyphs import alike
from negotiation.model.guide import Component, PayCell
from negotiation.model.money import MoneyRange, Period

LONGEST_CELL = 300
_HUNDREDTHS = 100


_RUPEES_END = re.compile(r"(?<=[0-9])/[-=](?![0-9])")  # "Rs 32,00,000/-"
_PAREN = re.compile(r"\(([^()]*)\)")
_ROUND = str.maketrans("[]", "()")
_THOUSAND, _MYRIAD, _LAKH, _MILLION, _CRORE = "K", "만", "L", "M", "Cr"
_UNITS = {3: _THOUSAND, 4: _MYRIAD, 5: _LAKH, 6: _MILLION, 7: _CRORE}
# "62000 – 78000": pay that lacks its currency and nothing else.
_ONLY_NUMBERS = re.compile(r"\s*[0-9][0-9.,' ]{2,12}(?:\s*[-–~]\s*[0-9][0-9.,' ]{2,12})?\s*")
# "120 - 141": what is no pay in whole units, whatever its currency.
_SMALL = re.compile(
    r"\s*[0-9]{1,3}(?:[.,][0-9]{1,2})?(?:\s*[-–~]\s*[0-9]{1,3}(?:[.,][0-9]{1,2})?)?\s*"
)
_PRINTS_CURRENCY = re.compile(r"[$£€₹₪¥₩%]|[A-Za-z]{2}|kr")
_BARE_START = re.compile(r"(?<![\w.,'])(?<![0-9] )(?=[0-9])")
_NO_UNIT = r"(?![\w.,'%]| ?[KkMmLl%만万])"
_BARE_NUMBER = re.compile(rf"(?<![\w.,'])([0-9]{{1,4}}(?:\.[0-9]{{1,2}})?){_NO_UNIT}")
# In ten thousands a year's pay has four digits or five, and they are grouped: "4,500".
_BARE_MYRIADS = re.compile(
    rf"(?<![\w.,'])([0-9]{{1,3}},[0-9]{{3}}|[0-9]{{1,5}}(?:\.[0-9]{{1,2}})?){_NO_UNIT}"
)
# Where numbers count in thousands, a thousand of them is grouped: "1,020" is 1.02 million.
_BARE_GROUPS = re.compile(rf"(?<![\w.,'])(?<![0-9] )([0-9]{{1,2}})[,' ]([0-9]{{3}}){_NO_UNIT}")
# "61,5", as much of the world writes it.
_BARE_POINTED = re.compile(rf"(?<![\w.,'])([0-9]{{1,4}}),([0-9]{{1,2}}){_NO_UNIT}")
# A number that counts in nothing: neither those, nor one with its own unit.
_LEFT_BARE = re.compile(
    r"(?<![\w.,'])[0-9]{1,4}(?:[.,'][0-9]{3}|[,'][0-9]{2,3}(?=,)| [0-9]{3}(?![0-9]))[0-9.,']*"
    r"(?![\w%]| ?[KkMmLl%만万])|(?<![\w.,'])[0-9]{5,}(?![\w.,'%]| ?[KkMmLl%만万])"
)
_MOST_OF_GROUPS = 2_000_000  # dollars a year, very roughly, that such a number may be
_BARE_SHARE = re.compile(rf"(?<![\w.,'$£€¥₩₹])([0-9]{{1,3}}(?:\.[0-9]{{1,3}})?){_NO_UNIT}")


Percentage = tuple[Decimal, Decimal]


class CellReading(NamedTuple):
    """`cell` is None where the cell prices nothing (a dash, "None")."""

    cell: PayCell | None
    remarks: tuple[Remark, ...] = ()


def read_cell(raw: str, context: CellContext) -> CellReading:
    """What the cell says. Never a figure that the cell does not print.

    `raw` is without emphasis and outer spaces: see `cell_text`.
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
    return read_afresh(text, context)


def read_afresh(text: str, context: CellContext) -> CellReading:
    """`read_short` without a look at what has been read."""
    found = usual(text)
    if found is None or context.scale:
        return read_in_full(text, context)
    per, local = default_period(context), context.currency
    try:
        money = as_money(text, found[0], per, context, local)
        if len(found) > 1:
            also = as_money(text, found[1], per, context, local)
            if also.currency == money.currency:
                return read_in_full(text, context)  # "$60K / US$65K - …": one, marked in two ways
            currency, low, high = money.currency, money.low, money.high
            money = MoneyRange(currency, low, high, money.open_ended, per, also)
    except Unread as unread:
        return CellReading(PayCell(text, text=text, kind=context.kind), (unread.remark,))
    return CellReading(PayCell(text, money=money, kind=context.kind))


def read_in_full(text: str, context: CellContext) -> CellReading:
    """`read_cell` without its short cut for the usual cell."""
    if text.casefold() in EMPTY:
        return CellReading(None)
    if context.percent:
        text = _BARE_SHARE.sub(r"\g<1>%", text)
    plain = with_own_units(alike(text))
    if DIGIT.search(plain) is None:
        remark = Remark(
            Severity.INFO,
            "cell-text",
            f'"{text}" has no figure; kept as words',
            "write a range such as $120K-$150K, or — where there is none",
        )
        return CellReading(PayCell(text, text=text, kind=context.kind), (remark,))
    try:
        scaled = _with_unit(plain, context)
        reading = _Cell(text, scaled, context).read()
        if context.scale and scaled is not plain:
            _check_scaled(text, plain, reading.cell)
        return reading
    except Unread as unread:
        return CellReading(PayCell(text, text=text, kind=context.kind), (unread.remark,))


def words_only(text: str, context: CellContext, more: str = "") -> PayCell | None:
    """A cell whose figures may not be used, as words; `more` says what the page says around it."""
    if text.casefold() in EMPTY:
        return None
    shown = f"{text} {more}" if more and more.casefold() not in text.casefold() else text
    return PayCell(text, text=shown, kind=context.kind)


def _with_unit(text: str, context: CellContext) -> str:
    """A cell with the unit that its header gives to bare numbers: "120-150" in thousands."""
    if context.dollars and _PRINTS_CURRENCY.search(text) is None:
        text = _BARE_START.sub("$", text)
    if not context.scale:
        return text
    unit = _UNITS[context.scale]
    if unit == _MYRIAD:
        return _BARE_MYRIADS.sub(rf"\g<1>{unit}", text)
    scaled = _BARE_POINTED.sub(r"\g<1>.\g<2>", _BARE_GROUPS.sub(rf"\g<1>\g<2>{unit}", text))
    scaled = _BARE_NUMBER.sub(rf"\g<1>{unit}", scaled)
    if context.component is not Component.BONUS and _LEFT_BARE.search(scaled) is not None:
        raise _scale_unclear(text)
    return scaled


def _check_scaled(text: str, plain: str, cell: PayCell | None) -> None:
    """Refuse what would be a fortune, were it counted as its header says: "62,000" thousands."""
    money = cell.money if cell is not None else None
    if money is None or _BARE_GROUPS.search(plain) is None:
        return
    rate = PER_DOLLAR.get(money.currency)
    if rate is None or money.high * _HUNDREDTHS > _MOST_OF_GROUPS * rate:
        raise _scale_unclear(text)


def _scale_unclear(text: str) -> Unread:
    return Unread(
        "cell-unreadable",
        f'"{text}" is said to count thousands or more, and hardly can; kept as words',
        "write the amount in full, or its unit beside it: 62K",
    )


class _Found(NamedTuple):
    """The figures of a cell outside its parentheses."""

    items: list[Item]
    terms: list[Term | None]
    gaps: list[str]
    masked: str


class _Cell:
    """One reading of one cell. `plain` is its text as ASCII has it, `text` as it is shown."""

    def __init__(self, text: str, plain: str, context: CellContext) -> None:
        self.text = text
        self.context = context
        self.remarks: list[Remark] = []
        self.local = context.currency
        self.aside_code: str | None = None
        if "[" in plain:
            plain = plain.translate(_ROUND)
        plain, self.dropped = without_words(plain, context.component)
        self.asides = [match[1] for match in _PAREN.finditer(plain)] if "(" in plain else []
        main = _PAREN.sub(_spaces, plain) if self.asides else plain
        main = main.replace("—", "–")  # in a cell a long dash is a range sign, too
        self.main = one_range(_RUPEES_END.sub("  ", main))

    def read(self) -> CellReading:
        """The cell, or `Unread`."""
        for aside in self.asides:
            self._currency_aside(aside)
        found = self._find()
        if not found.items and self._is_bonus_word(found.masked):
            # "Discretionary ($20K-$40K)" prices what it names.
            return _Cell(self.asides[0], self.asides[0], self.context).read()
        self._check(found)
        percent = self._percent(found)
        units = [item.units for item in found.items if item.units]
        main, second = self._assemble(
            [
                (item, term.period if term is not None else None)
                for item, term in zip(found.items, found.terms, strict=True)
            ]
        )
        stated: Period | None = None
        for aside in self.asides:
            extra = read_parenthesis(aside, self.local, self.context.component, self.text)
            if extra.beside:
                self._check_beside(main, extra)
                self.remarks.append(left_out(self.text, aside))
                continue
            if not extra.money:
                stated = stated or extra.period
            if extra.percent and percent is None and self.context.component is Component.BONUS:
                percent = extra.percent
            elif extra.units and not units:
                units = [extra.units]
            elif extra.money:
                alone = percent is None and not units
                main, second, used = self._with_aside(main, second, extra, alone)
                if not used:
                    self._check_repeated(main, extra)
                    self.remarks.append(left_out(self.text, aside))
            elif extra.percent or extra.remark:
                self.remarks.append(left_out(self.text, aside))
        return self._reading(main, percent, units, second, stated)

    def _find(self) -> _Found:
        masked, terms = blank_terms(self.main)
        items = find_items(masked, self.local, self.context.component, amounts=self.context.amounts)
        gaps = [
            masked[left:right]
            for left, right in zip(
                [0, *(item.end for item in items)],
                [*(item.start for item in items), len(masked)],
                strict=True,
            )
        ]
        return _Found(items, terms_of(items, terms), gaps, masked)

    def _check(self, found: _Found) -> None:
        """Raise `Unread` where the figures do not stand alone, or not together."""
        if not found.items:
            if self.local and self.context.component in YEARLY and _SMALL.fullmatch(found.masked):
                raise too_small(self.text)
            if _ONLY_NUMBERS.fullmatch(found.masked):
                raise no_currency(self.text, self.context)
            raise Unread(
                "cell-unreadable",
                f'no figure could be read from "{self.text}"; kept as words',
                how_to_write(self.context),
            )
        check_part(self.text, self.context.component)
        share = all(item.percent for item in found.items)
        self.remarks = check_words(self.text, found.gaps, share=share)
        self.remarks += [left_out(self.text, words) for words in self.dropped if _says_more(words)]
        self._check_codes(found)
        part = self.context.component
        for term in found.terms:
            if term is not None and term.period is None:
                raise odd_period(self.text, term.words)
            if term is not None and term.period is Period.GRANT and part in YEARLY:
                raise odd_period(self.text, "over several years")
        check_joints(self.text, found.items, found.gaps[1:-1])
        for kind in ("percent", "units"):
            if sum(getattr(item, kind) is not None for item in found.items) > 1:
                raise Unread("two-figures", f'"{self.text}" gives several figures for one thing')

    def _check_codes(self, found: _Found) -> None:
        """Refuse "CHF/EUR 110,000": a code beside the figures that is not the one they have."""
        codes = {word for gap in found.gaps for word in WORD.findall(gap) if word in CODES}
        marks = {item.money.mark for item in found.items if item.money is not None}
        if codes and "" not in marks and not codes <= marks:
            raise Unread(
                "two-currencies",
                f'"{self.text}" names more than one currency; kept as words',
                "write the currency once",
            )

    def _percent(self, found: _Found) -> Percentage | None:
        item = next((item for item in found.items if item.percent), None)
        if item is None:
            return None
        if (
            self.context.component is not Component.BONUS
            or item.signed
            or OF_WHAT.match(found.masked, item.end)
        ):
            raise percent_unclear(self.text, self.context)
        return item.percent

    def _reading(
        self,
        main: MoneyRange | None,
        percent: Percentage | None,
        units: list[tuple[int, int]],
        second: MoneyRange | None,
        stated: Period | None,
    ) -> CellReading:
        context = self.context
        if LPA in self.main.casefold():
            stated = Period.YEAR
        if context.component is Component.SIGN_ON:
            stated, main = None, _without_period(main)  # "(Year 1)" says when, not how often
        elif stated is None:
            stated = default_period(context)
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
            and all(is_plain(word) for word in WORD.findall(words))
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
        self, figures: list[tuple[Item, Period | None]]
    ) -> tuple[MoneyRange | None, MoneyRange | None]:
        """The main range with its second currency, and the same over another period."""
        ranges: list[MoneyRange] = []
        for item, period in figures:
            if item.money is not None:
                ranges.append(self._money(item.money, period))
            if item.other is not None:
                ranges.append(self._money(item.other, period))
        if not ranges:
            return None, None
        main, second = ranges[0], None
        for extra in ranges[1:]:
            if extra.currency != main.currency and main.also is None:
                main = replace(main, also=extra)
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

    def _check_repeated(self, main: MoneyRange | None, extra: Parenthesis) -> None:
        """ "$100K-$120K ($110K)" names its middle; any other second figure leaves both open."""
        for item in extra.money:
            found = item.money
            inside = main is not None and found is not None and found.mark is not None
            if not (inside and main and found and main.low <= found.low <= found.high <= main.high):
                raise Unread("two-figures", f'"{self.text}" gives several figures for one thing')

    def _check_beside(self, main: MoneyRange | None, extra: Parenthesis) -> None:
        """ "€61K–€70K (median €65K)" names what lies in its range, "£64K (about $81K)" what it is
        in other money; anything else leaves the figure open.
        """
        for item in extra.money:
            found = self._money(item.money, extra.period) if item.money is not None else None
            if found is None or main is None:
                raise Unread("two-figures", f'"{self.text}" gives several figures for one thing')
            converted = extra.beside is Beside.ROUGH and found.currency != main.currency
            if not converted and not (
                extra.beside is Beside.MIDDLE
                and found.currency == main.currency
                and main.low < main.high
                and main.low <= found.low <= found.high <= main.high
            ):
                raise Unread("two-figures", f'"{self.text}" gives several figures for one thing')

    def _with_aside(
        self,
        main: MoneyRange | None,
        second: MoneyRange | None,
        extra: Parenthesis,
        alone: bool,
    ) -> tuple[MoneyRange | None, MoneyRange | None, bool]:
        """What money in parentheses is to the money before it; whether it was used."""
        try:
            found, more = self._assemble([(item, extra.period) for item in extra.money])
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
            return replace(main, also=found), second, True
        return main, second, False


def _with_period(money: MoneyRange | None, per: Period | None) -> MoneyRange | None:
    """`money` with `per` wherever it states none itself."""
    if money is None:
        return None
    also = _with_period(money.also, per)
    if money.per is not None and also is money.also:
        return money
    return replace(money, per=money.per or per, also=also)


def _without_period(money: MoneyRange | None) -> MoneyRange | None:
    if money is None:
        return None
    return replace(money, per=None, also=_without_period(money.also))


def _says_more(words: str) -> bool:
    """Whether words that were taken out of a cell say more than what every such cell says."""
    return any(not is_plain(word) for word in WORD.findall(words))


def _spaces(match: re.Match[str]) -> str:
    return " " * (match.end() - match.start())
