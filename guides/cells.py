"""One cell of a band table: text → money, percent, count or words, and what was odd about it.

A cell is read whole or kept as words: figures are taken only where everything else in the cell
is a range sign, a slash between currencies, a period, or a word that does not change them.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from guides.amounts import (
    LAKH,
    Number,
    Stretch,
    interleaved,
    is_range,
    percent_of,
    scan,
    stretch,
    usual_number,
)
from guides.currency import CODES, MARKS, settle
from guides.periods import blank_periods
from negotiation.facts import Component, EquityKind, PayCell, Severity
from negotiation.money import MoneyRange, Period

LONGEST_CELL = 300
SMALLEST_PAY = 1000  # whole units: "$185" without a K is a slip, not a salary

EMPTY = frozenset({"", "-", "–", "—", "--", "---", "none", "n/a", "na", "n.a.", "nil"})

# Words that say what a figure is without changing it.
_PLAIN = frozenset(
    """
    rsu rsus psu psus option options stock share shares equity phantom ppu ppus units grant grants
    vest vests vesting vested equivalent equiv target bonus base salary cash sign on signing sharing
    profit profits based variable performance commission ote pd total comp compensation tc annual
    est estimated typical typically discretionary guaranteed opi tai senior only range and plus
    pre ipo private public carry pnl local currency of in usd
    """.split()  # noqa: SIM905  # a word list reads better as words
)
# Words that change what a figure means: nothing is read from a cell that has one beside it.
_TURNING = frozenset(
    """
    up upto less than under over below above max maximum min minimum from no not never without if
    unless hour hourly day daily week weekly times half double increase raise uplift premium vs
    versus minus per at increment capped cap until or excluding excl before
    """.split()  # noqa: SIM905  # the same
)
# Nine cells of ten: "$152K–$200K". Everything else is read number by number.
_USUAL = re.compile(
    r"((?:NT|HK|US|[RCAS])?\$|[£€₹₪]|(?:EUR|GBP|SGD|INR|CNY|AUD|CAD|CHF|AED|SAR|DKK|PLN|JPY) ?)"
    r"([0-9]{1,3}(?:,[0-9]{3})?)([KM])?"
    r" ?[-–] ?"
    r"((?:NT|HK|US|[RCAS])?\$|[£€₹₪]|(?:EUR|GBP|SGD|INR|CNY|AUD|CAD|CHF|AED|SAR|DKK|PLN|JPY) ?)?"
    r"([0-9]{1,3}(?:,[0-9]{3})?)([KM])?(\+)?\Z"
)
_DIGIT = re.compile(r"[0-9]")
_WORD = re.compile(r"[^\W\d_]+")
_PAREN = re.compile(r"\(([^()]*)\)")
_SHARES = re.compile(
    r" ?(?:stock |share |[A-Z]{2,5} )?(options?|shares?|RSUs?|PSUs?|units|PPUs?)\b"
)
_OF_WHAT = re.compile(r" ?of (?!(?:the )?(?:base|annual|salary|target|fixed))")
_ALTERNATIVES = frozenset({"/", "|", "=", "≈", ",", "or"})
_ROUGHLY = frozenset("~≈")


class Remark(NamedTuple):
    """A diagnostic about a cell, before it has a place."""

    severity: Severity
    code: str
    message: str
    hint: str = ""


class Reading(NamedTuple):
    """`cell` is None where the cell prices nothing (a dash, "None")."""

    cell: PayCell | None
    remarks: tuple[Remark, ...] = ()


class Setting(NamedTuple):
    """What a cell inherits from its column and row.

    `currency` is printed in a header and belongs to numbers that print none; `dollar` is set
    where that header also says which dollar a bare `$` is; `place_currency` settles `¥` and `kr`.
    `per` is what the header states, or None.
    """

    component: Component
    per: Period | None = None
    kind: EquityKind | None = None
    currency: str | None = None
    dollar: str | None = None
    place_currency: str | None = None


class _Item(NamedTuple):
    start: int
    end: int
    money: Stretch | None = None
    other: Stretch | None = None  # the second currency of `A / C - B / D`
    percent: tuple[Decimal, Decimal] | None = None
    units: tuple[int, int] | None = None
    signed: bool = False


class _Unread(Exception):
    """Nothing may be read from the cell."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.remark = Remark(Severity.WARNING, code, message, hint)


def read_cell(raw: str, setting: Setting) -> Reading:
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
        return Reading(PayCell(raw, text=raw, kind=setting.kind), (remark,))
    return _read_short(raw, setting)


@lru_cache(maxsize=8192)
def _read_short(text: str, setting: Setting) -> Reading:
    usual = _USUAL.match(text)
    if usual is None:
        return read_in_full(text, setting)
    try:
        return _Cell(text, setting).read_usual(usual)
    except _Unread as unread:
        return Reading(PayCell(text, text=text, kind=setting.kind), (unread.remark,))


def forget() -> None:
    """Drop the memory of cells already read, as after a start."""
    _read_short.cache_clear()


def read_in_full(text: str, setting: Setting) -> Reading:
    """`read_cell` without its short cut for the usual cell."""
    if text.casefold() in EMPTY:
        return Reading(None)
    if _DIGIT.search(text) is None:
        remark = Remark(
            Severity.INFO,
            "cell-text",
            f'"{text}" has no figure; kept as words',
            "write a range such as $120K-$150K, or — where there is none",
        )
        return Reading(PayCell(text, text=text, kind=setting.kind), (remark,))
    try:
        return _Cell(text, setting).read()
    except _Unread as unread:
        return Reading(PayCell(text, text=text, kind=setting.kind), (unread.remark,))


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

    def __init__(self, text: str, setting: Setting) -> None:
        self.text = text
        self.setting = setting
        self.remarks: list[Remark] = []
        self.local = setting.currency
        self.aside_code: str | None = None
        self.asides = [match[1] for match in _PAREN.finditer(text)] if "(" in text else []
        main = _PAREN.sub(_spaces, text) if self.asides else text
        self.main = main.replace("—", "–")  # in a cell a long dash is a range sign, too

    def read_usual(self, usual: re.Match[str]) -> Reading:
        """What `read` says of a cell that `_USUAL` matches, at a fraction of its cost."""
        mark, low, low_unit, second_mark, high, high_unit, plus = usual.groups()
        first, second = MARKS[mark.rstrip(" ")], ""
        if second_mark:
            second = MARKS[second_mark.rstrip(" ")]
        found = stretch(usual_number(low, low_unit, first), usual_number(high, high_unit, second))
        if plus:
            found = found._replace(plus=True)
        money = self._money(found, self._default_period())
        return Reading(PayCell(self.text, money=money, kind=self.setting.kind))

    def read(self) -> Reading:
        """The cell, or `_Unread`."""
        setting = self.setting
        for aside in self.asides:
            self._currency_aside(aside)
        masked, periods = blank_periods(self.main)
        items = _items(masked, self.local, setting.component)
        if not items:
            raise _Unread(
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
        self._check_words(gaps)
        per = _periods_of(items, periods)
        money = [(item, when) for item, when in zip(items, per, strict=True) if item.money]
        percents = [item for item in items if item.percent]
        units = [item.units for item in items if item.units]
        self._check_joints(items, gaps[1:-1], per)
        if len(percents) > 1 or len(units) > 1:
            raise _Unread("two-figures", f'"{self.text}" gives several figures for one thing')
        percent = percents[0].percent if percents else None
        if percents and (
            setting.component is not Component.BONUS
            or percents[0].signed
            or _OF_WHAT.match(masked, percents[0].end)
        ):
            raise _Unread(
                "percent-unclear",
                f'"{self.text}" is a percentage of something other than base pay; kept as words',
                "write the amount",
            )
        main, second = self._assemble(money)
        remark_per = None
        for aside in self.asides:
            extra = _read_aside(aside, self.local, setting.component)
            if extra.period is not None and not extra.money:
                remark_per = remark_per or extra.period
            if extra.percent and percent is None and setting.component is Component.BONUS:
                percent = extra.percent
            elif extra.units and not units:
                units = [extra.units]
            elif extra.money:
                main, second, used = self._with_aside(main, second, extra, percent is not None)
                if not used:
                    self._left_out(aside)
            elif extra.percent or not extra.plain:
                self._left_out(aside)
        stated = remark_per or self._default_period()
        return Reading(
            PayCell(
                self.text,
                money=_with_period(main, stated),
                percent=percent,
                units=units[0] if units else None,
                kind=setting.kind,
                second=second,
            ),
            tuple(self.remarks),
        )

    def _default_period(self) -> Period | None:
        setting = self.setting
        if setting.per is not None:
            return setting.per
        if setting.component is Component.EQUITY:
            # Shares of profit are pay of the year, as a bonus is; other equity has no usual term.
            return Period.YEAR if setting.kind is EquityKind.PROFIT_SHARE else None
        return None if setting.component is Component.SIGN_ON else Period.YEAR

    def _currency_aside(self, aside: str) -> None:
        """ "(CAD)" says which dollar; "(CAD equiv.)" says nothing about the figure printed."""
        codes = {word for word in aside.replace("/", " ").split() if word in CODES}
        if len(codes) == 1 and aside.strip() in codes:
            (self.aside_code,) = codes
            self.local = self.aside_code

    def _check_words(self, gaps: list[str]) -> None:
        """Refuse words that change a figure; note those that are not known."""
        if not any(gaps):
            return
        unknown = []
        for at, gap in enumerate(gaps):
            inner = gap.strip()
            if not inner:
                continue
            if _DIGIT.search(inner):
                raise _Unread(
                    "cell-unreadable",
                    f'"{inner}" in "{self.text}" could not be read; kept as words',
                    "give each figure its currency and unit, such as $120K-$150K",
                )
            if any(sign in inner for sign in "<>±×@?^#") or (at == 0 and inner[-1] in "+-−–"):
                raise _Unread(
                    "cell-unreadable",
                    f'"{inner}" in "{self.text}" changes the figure; kept as words',
                    "write the range itself",
                )
            if inner[0] in _ROUGHLY:
                self.remarks.append(
                    Remark(Severity.INFO, "cell-rough", f'"{self.text}" is only roughly stated')
                )
            words = [word.casefold() for word in _WORD.findall(inner)]
            turning = [word for word in words if word in _TURNING]
            strange = [word for word in words if word not in _PLAIN]
            if 0 < at < len(gaps) - 1 and inner in _ALTERNATIVES:
                continue
            if turning or (strange and at == 0):
                raise _Unread(
                    "cell-unreadable",
                    f'"{(turning or strange)[0]}" in "{self.text}" may change the figure; '
                    "kept as words",
                    "write the range itself and explain it under the table",
                )
            unknown += strange
        if unknown:
            self._left_out(" ".join(unknown))

    def _left_out(self, words: str) -> None:
        self.remarks.append(
            Remark(
                Severity.INFO,
                "cell-remark",
                f'"{words.strip()}" in "{self.text}" was left out',
                "put remarks under the table",
            )
        )

    def _check_joints(
        self, items: list[_Item], joints: list[str], per: list[tuple[Period | None, bool]]
    ) -> None:
        """Refuse figures side by side whose relation is not plain."""
        if any(not known for _, known in per):
            raise _Unread(
                "period-unclear",
                f'"{self.text}" is paid per hour, day or week; kept as words',
                "write pay per year, or per month with /mo",
            )
        for joint, left, right in zip(joints, items[:-1], items[1:], strict=True):
            same_kind = (left.money is None) == (right.money is None)
            allowed = {"/"} if same_kind else _ALTERNATIVES
            if joint.strip() not in allowed:
                raise _Unread(
                    "two-figures",
                    f'"{self.text}" has several figures and does not say how they belong together',
                    "write one range; a second currency after a slash",
                )

    def _assemble(
        self, money: list[tuple[_Item, tuple[Period | None, bool]]]
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
                raise _Unread("two-figures", f'"{self.text}" gives several figures for one thing')
        return main, second

    def _money(self, found: Stretch, period: Period | None) -> MoneyRange:
        if found.problem == "two-currencies":
            raise _Unread(
                "two-currencies",
                f'"{self.text}" begins in one currency and ends in another; kept as words',
                "write both ends in the same currency",
            )
        if found.problem == "low-above-high":
            raise _Unread(
                "low-above-high",
                f'"{self.text}" has its low end above its high end; kept as words',
                "check the units: $1.097K is $1,097",
            )
        if found.problem:
            raise _Unread(
                "cell-unreadable",
                f'"{self.text}" has a number that can be read in more than one way; kept as words',
                "write 120,000 or 120K",
            )
        meant = self._meant_by(found.mark)
        currency = settle(found.mark, meant) if found.mark else self.local
        if currency is None or (found.mark == "kr" and meant is None):
            raise _Unread(
                "currency-missing",
                f'"{self.text}" does not say in which currency it is; kept as words',
                "write the code, such as CNY 700K or JPY 8M",
            )
        if found.indian and currency not in LAKH:
            raise _Unread(
                "cell-unreadable",
                f'"{self.text}" counts {currency} in lakh; kept as words',
                "lakh and crore count rupees: write K or M",
            )
        if self.aside_code not in {None, currency}:
            raise _Unread(
                "two-currencies",
                f'"{self.text}" is printed in {currency} and called {self.aside_code}',
                "write the currency once; for a conversion write (… equiv.)",
            )
        if found.high < SMALLEST_PAY and found.high != 0:
            raise _Unread(
                "unit-missing",
                f'"{self.text}" is too small to be pay; kept as words',
                "add the K or the zeros",
            )
        return MoneyRange(currency, found.low, found.high, found.plus, period)

    def _meant_by(self, mark: str) -> str | None:
        """What tells which dollar, yen or crown `mark` is."""
        if mark == "$":
            return self.aside_code or self.setting.dollar
        return self.local or self.setting.place_currency

    def _with_aside(
        self,
        main: MoneyRange | None,
        second: MoneyRange | None,
        extra: _Aside,
        has_percent: bool,
    ) -> tuple[MoneyRange | None, MoneyRange | None, bool]:
        """What money in parentheses is to the money before it; whether it was used."""
        try:
            found, more = self._assemble([(item, (extra.period, True)) for item in extra.money])
        except _Unread:
            return main, second, False
        if found is None or more is not None:
            return main, second, False
        if main is None:
            return (found, second, True) if has_percent else (main, second, False)
        stated = main.per or self._default_period()
        if extra.period is not None and extra.period is not stated and second is None:
            return main, _with_period(found, extra.period), True
        if found.currency != main.currency and main.also is None and found.also is None:
            return (
                MoneyRange(main.currency, main.low, main.high, main.open_ended, main.per, found),
                second,
                True,
            )
        return main, second, False


class _Aside(NamedTuple):
    """What stands between parentheses; `plain`: nothing in it needs a remark."""

    money: list[_Item]
    percent: tuple[Decimal, Decimal] | None
    units: tuple[int, int] | None
    period: Period | None
    plain: bool


def _read_aside(aside: str, local: str | None, component: Component) -> _Aside:
    masked, periods = blank_periods(aside)
    period = periods[0][1] if periods else None
    items = _items(masked, local, component)
    if not items:
        words = [word.casefold() for word in _WORD.findall(masked)]
        known = all(word in _PLAIN or word.upper() in CODES for word in words)
        return _Aside([], None, None, period, known and _DIGIT.search(masked) is None)
    money = [item for item in items if item.money]
    percents = [item for item in items if item.percent]
    units = [item.units for item in items if item.units]
    words = [word.casefold() for word in _WORD.findall(masked)]
    unclear = any(word in _TURNING for word in words)
    if len(percents) == 1 and not money:
        item = percents[0]
        if item.signed or unclear or _OF_WHAT.match(masked, item.end):
            return _Aside([], None, None, period, False)
        return _Aside([], item.percent, None, period, True)
    if units and not percents:
        return _Aside([], None, units[0], period, True)
    if money and not percents and not unclear:
        return _Aside(money, None, None, period, True)
    return _Aside([], None, None, period, False)


def _items(text: str, local: str | None, component: Component) -> list[_Item]:
    """The figures of a text: ranges joined, bare numbers only where they can be told."""
    numbers = scan(text)
    items: list[_Item] = []
    at = 0
    while at < len(numbers):
        crossed = interleaved(text, numbers, at) if at + 4 <= len(numbers) else None
        if crossed is not None:
            items.append(_Item(numbers[at].start, numbers[at + 3].end, crossed[0], crossed[1]))
            at += 4
            continue
        low, high = numbers[at], None
        if at + 1 < len(numbers):
            following = numbers[at + 1]
            gap = text[low.end : following.start]
            if is_range(gap) and _comparable(low, following):
                high = following
        at += 1 if high is None else 2
        item = _item(text, low, high, local, component)
        if item is not None:
            items.append(item)
    return items


def _comparable(low: Number, high: Number) -> bool:
    return low.percent == high.percent or (high.percent and not low.mark and low.power < 0)


def _item(
    text: str, low: Number, high: Number | None, local: str | None, component: Component
) -> _Item | None:
    top = high or low
    if top.percent:
        if not (low.sound and top.sound):
            return None
        ends = (percent_of(low), percent_of(top))
        if ends[0] > ends[1]:
            return None
        signed = low.start > 0 and text[low.start - 1] in "+-−–"
        return _Item(low.start, top.end, percent=ends, signed=signed)
    if not (low.mark or top.mark):
        counted = _SHARES.match(text, top.end)
        if counted is not None and component is Component.EQUITY:
            found = stretch(low, high)
            if found.problem:
                return None
            return _Item(low.start, counted.end(), units=(found.low, found.high))
        # A bare number is money only under a header that names the currency; under an equity
        # header it may count shares, unless it has a unit.
        if top.power < 0 and (component is Component.EQUITY or top.mantissa < SMALLEST_PAY):
            return None
        if local is None and top.power < 0 and not top.grouped:
            return None
    found = stretch(low, high)
    return _Item(low.start, top.end, money=found)


def _periods_of(
    items: list[_Item], periods: list[tuple[int, Period | None]]
) -> list[tuple[Period | None, bool]]:
    """Each item's own period: the one behind it, else the one behind a later item of the cell."""
    found: list[tuple[Period | None, bool]] = [(None, True)] * len(items)
    for position, period in periods:
        nearest = 0
        for index, item in enumerate(items):
            if item.end <= position:
                nearest = index
        if found[nearest] == (None, True):
            found[nearest] = (period, period is not None)
    for index in range(len(items) - 2, -1, -1):
        if found[index] == (None, True):
            found[index] = found[index + 1]
    return found


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


def _spaces(match: re.Match[str]) -> str:
    return " " * (match.end() - match.start())
