"""Amounts of money, percentages, counts of shares and vesting schedules in a message.

Nothing here knows whose they are or which part of pay they belong to. A number that counts
something else (users, hours, square feet, a telephone) is none of these.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from negotiation.model.currencies import EVERYDAY, NAMES, SIGNS
from negotiation.model.said import Per
from negotiation.understanding.numerals import OPENERS, Number, number_at
from negotiation.understanding.schedules import shares_by_year
from negotiation.understanding.times import counted_to
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.clauses import STANDARDS
from negotiation.understanding.words.numbers import (
    COUNTED,
    COUNTED_BY,
    IDENTITIES,
    JUDGES,
    LABEL_WORDS,
    MEASURES,
    NUMBERED,
    SCALES,
    SHARE_KINDS,
    WAYS,
)
from negotiation.understanding.words.periods import (
    BEFORE_UNIT,
    GROSS,
    INSTALMENTS,
    MONTHS,
    OVER,
    PAY,
    TITLED,
    TITLES,
    UNITS,
    VESTING,
    WORDS,
    WORTH,
)

_MOST_YEARS = 10
_STEEPEST = 3  # a range rises, and not more than threefold
_HUNDRED = Decimal(100)
_BILLION = Decimal(10) ** 9  # nobody is paid so much: parameters, valuations
_SUM_SLACK = 1
_LEAST_PAY = 10  # "a base of 250", "a strike of 12"; "number 3" counts


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as typed, tokens `at` up to `to`.

    `currencies`: what the sign or word may mean, likeliest first; empty where none was said.
    `per`, `years`: the period, or the years a grant covers, where the words say so. `scaled`: with
    a k, a million, a lakh. `grouped`: four digits or more. `vague`: "low 220s". `from_to`: "from
    195k to 240k" may tell of a change.
    """

    low: Decimal
    at: int
    to: int
    high: Decimal | None = None
    currencies: tuple[str, ...] = ()
    per: Per | None = None
    years: int | None = None
    scaled: bool = False
    grouped: bool = False
    decimals: bool = False
    vague: bool = False
    plus: bool = False
    from_to: bool = False
    lakhs: bool = False
    words: str = ""

    @property
    def bare(self) -> bool:
        """A small plain number that may mean thousands."""
        return not self.scaled and not self.grouped and self.low < 1000

    @property
    def strong(self) -> bool:
        """Whether it can hardly be anything but money: a sign, a scale, or thousands apart."""
        return bool(self.currencies) or self.scaled or self.grouped


@dataclass(frozen=True, slots=True)
class Percent:
    """`low` to `high` per cent; `high` is None for one figure."""

    low: Decimal
    at: int
    to: int
    high: Decimal | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Units:
    """A count of shares or options."""

    count: int
    at: int
    to: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Schedule:
    """The shares of a grant that vest year by year; they sum to one."""

    shares: tuple[Decimal, ...]
    at: int
    to: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Noise:
    """Figures that are no pay: a telephone, a clock, a count of something."""

    at: int
    to: int


Quantity = Money | Percent | Units | Schedule | Noise


@dataclass(frozen=True, slots=True)
class Reader:
    """`knows` says whether a word is one of pay or grammar: behind a bare amount any other word
    that is `common` is what the amount counts ("30k users"); a name or a foreign verb counts
    nothing ("66.000 unterschreibe ich nicht"). `shares` are the words for shares and options.
    """

    knows: Callable[[str], bool]
    shares: frozenset[str]
    common: Callable[[str], bool]

    def at(self, tokens: Sequence[Token], at: int) -> Quantity | None:
        """The quantity that begins at token `at`."""
        sign = currency_at(tokens, at) if tokens[at].kind is not Kind.NUMBER else None
        if sign is not None and not _may_lead(tokens, at, sign[1]):
            sign = None
        spot = sign[1] if sign else at
        if spot >= len(tokens) or not (sign or _may_begin(tokens[at])):
            return None
        if (rate := _rate_to(tokens, at, spot)) is not None:
            return Noise(at, rate)
        if sign is None and (schedule := schedule_at(tokens, at)) is not None:
            return schedule
        if sign is None and (schedule := _years_listed(tokens, at)) is not None:
            return schedule
        if sign is None and tokens[at].kind is Kind.NUMBER:
            told = shares_by_year(tokens, at)
            if told is not None:
                whole = sum(told[0], Decimal())
                shares = tuple(one / whole for one in told[0])
                return Schedule(shares, at, told[1], _said(tokens, at, told[1]))
        if sign is None and (noise := _noise(tokens, at)) is not None:
            return noise
        number = number_at(tokens, spot)
        if number is None:
            return None
        if sign is None and _is_age(tokens, at, number):
            return Noise(at, number.to)
        if sign is None and _in_a_code(tokens, at):
            return Noise(at, number.to)
        if sign is None and (percent := _percent(tokens, number)) is not None:
            return percent
        if sign is None and (months := _months_of_pay(tokens, at, number)) is not None:
            return months
        if sign is None and _is_counted(tokens, at, number):
            return Noise(at, number.to)
        if number.factor >= _BILLION or (sign is None and _is_postcode(tokens, at)):
            return Noise(at, number.to)
        return self._money(tokens, at, number, sign[0] if sign else ())

    def _money(
        self, tokens: Sequence[Token], at: int, first: Number, before: tuple[str, ...]
    ) -> Quantity | None:
        money = Money(
            first.value,
            at,
            first.to,
            currencies=before,
            scaled=first.factor != 1,
            grouped=first.grouped,
            decimals=first.decimals,
            lakhs=_is_lakh(first.factor),
            words=_said(tokens, at, first.to),
        )
        money = _vague(tokens, money)
        money = _ranged(tokens, money, first)
        after = currency_at(tokens, money.to) if not money.currencies else None
        if after is not None and not _sign_of_the_next(tokens, money.to, after[1]):
            money = replace(money, currencies=after[0], to=after[1])
        if not money.currencies and money.lakhs:
            money = replace(money, currencies=("INR",))
        if money.to < len(tokens) and tokens[money.to].text == "+" and tokens[money.to].glued:
            money = replace(money, plus=True, to=money.to + 1)
        number_ends = money.to
        if not money.currencies and first.bare and _instalments(tokens, money.to):
            return Noise(at, money.to)
        money = _period(tokens, money)
        if tokens[first.to - 1].norm == "lpa":
            money = replace(money, per=money.per or Per.YEAR)
        if number_ends == money.to and self._of_something(tokens, money.to):
            return Noise(at, money.to)
        if not money.currencies and number_ends == money.to:
            units = self._units(tokens, money, first)
            if units is not None:
                return units
            if not first.digits and first.factor == 1 and not first.spoken and first.value < 100:
                return Noise(at, money.to)  # "two offers", "this one"
            if self._counts(tokens, money):
                return Noise(at, money.to)
        if money.to == first.to:
            return money
        return replace(money, words=_said(tokens, at, money.to))

    def _units(self, tokens: Sequence[Token], money: Money, number: Number) -> Units | None:
        """ "18,000 ISOs", "9000 shares": a count, where no scale or sign makes it money."""
        if money.high is not None or money.to >= len(tokens) or number.decimals:
            return None
        norm = tokens[money.to].norm
        kinds = _of_what_kind(tokens, money.to)  # "15,500 incentive stock options"
        if kinds < len(tokens) and tokens[kinds].norm in self.shares:
            norm = tokens[kinds].norm
        else:
            kinds = money.to
        if money.scaled and not (norm in self.shares and _has_strike(tokens, kinds + 1)):
            return None
        plain = norm in ("stock", "share", "ordinary", "common")
        after = tokens[money.to + 1].norm if money.to + 1 < len(tokens) else ""
        if norm in self.shares or (plain and after in self.shares):
            if money.low < _FEWEST_GROUPED and not _is_small_count(tokens, money):
                return None
            return Units(int(money.low), money.at, money.to, _said(tokens, money.at, kinds + 1))
        return None

    def _of_something(self, tokens: Sequence[Token], at: int) -> bool:
        """ "$3M of bogus claims": of things, and neither "20k of stock" nor "of Runway options"."""
        behind = [token for token in tokens[at + 1 : at + 3] if token.kind is Kind.WORD]
        if at >= len(tokens) or tokens[at].norm != "of" or len(behind) < _TWO:
            return False
        return not any(token.capital or self.knows(token.norm) for token in behind)

    def _counts(self, tokens: Sequence[Token], money: Money) -> bool:
        """Whether the word behind says what is counted: "30k users", "128k context", "8gb".

        "240k sounds low", "240k apparently" count nothing.
        """
        if money.to >= len(tokens):
            return False
        after = tokens[money.to]
        if _is_time_off(tokens, money.to) or _is_rhythm(tokens, money.to):
            return True
        if after.kind is not Kind.WORD or after.norm in JUDGES or after.norm.endswith("ly"):
            return False
        if (after.norm in MEASURES and after.glued) or after.norm in COUNTED:
            return True
        weak = not money.scaled and not money.grouped
        counts = after.glued or weak or self.common(after.norm)
        return counts and not self.knows(after.norm)


def _is_time_off(tokens: Sequence[Token], at: int) -> bool:
    """ "5 more vacation days", "3 extra days off": days are counted, and no money."""
    said = [token.norm for token in tokens[at : at + 4]]
    if not said or said[0] not in _MORE:
        return False
    return said[1:2] != [] and said[1] in _TIME_OFF


def _is_rhythm(tokens: Sequence[Token], at: int) -> bool:
    """ "4 days a week", "10 hours per day"."""
    said = [token.norm for token in tokens[at : at + 3]]
    return said[:1] != [] and said[0] in ("days", "hours", "weeks", "months") and said[1:2] in (
        ["a"], ["per"], ["each"], ["every"],
    )  # fmt: skip


_MORE = frozenset("more extra additional".split())
_TIME_OFF = frozenset("vacation holiday holidays pto leave day days week weeks".split())


def _instalments(tokens: Sequence[Token], at: int) -> bool:
    """ "Twelve monthly instalments of £9,400": the twelve counts them."""
    return any(token.norm in INSTALMENTS for token in tokens[at : at + 3])


_TWO = 2


def _may_begin(token: Token) -> bool:
    """Whether anything but a currency may begin so: of words only those of numbers."""
    return token.kind is not Kind.WORD or token.norm in OPENERS


def _has_strike(tokens: Sequence[Token], at: int) -> bool:
    """ "10k options at a strike of 2": what has a price each is counted."""
    return any(token.norm in ("strike", "exercise") for token in tokens[at : at + 4])


def _of_what_kind(tokens: Sequence[Token], at: int) -> int:
    """The token behind the words that say of what kind shares are: "non-qualified", "vested"."""
    while at < len(tokens) and (tokens[at].norm in SHARE_KINDS or tokens[at].text == "-"):
        at += 1
    return at


def _is_small_count(tokens: Sequence[Token], money: Money) -> bool:
    """ "500 RSUs" counts; "215 base, 240 RSUs" and "140 stock" leave a thousand out."""
    norm = tokens[money.to].norm
    if norm not in _ALSO_AMOUNTS or _is_worth(tokens, money.to + 1):
        return True
    if _added(tokens, money.at):
        return False
    return norm in _COUNTED_SHARES and not any(
        token.text.isdigit()
        and _LEAST_THOUSANDS <= int(token.text) < _FEWEST_GROUPED
        and (at < money.at or at >= money.to)
        and {tokens[at - 1].norm if at else "", _norm_at(tokens, at + 1)} & _PAID
        for at, token in enumerate(tokens)
    )


def _added(tokens: Sequence[Token], at: int) -> bool:
    """ "230 + 250 RSU": added to a figure that leaves a thousand out."""
    before, sign = tokens[at - _TWO : at] if at >= _TWO else (None, None)
    return (
        before is not None
        and sign is not None
        and sign.text in "+/"
        and before.text.isdigit()
        and _LEAST_THOUSANDS <= int(before.text) < _FEWEST_GROUPED
    )


_FEWEST_GROUPED = 1000
_LEAST_THOUSANDS = 20  # a base is no smaller, in thousands; fewer are years, or percent
_ALSO_AMOUNTS = frozenset("rsu rsus stock equity".split())
_COUNTED_SHARES = frozenset("rsu rsus".split())
_PAID = frozenset("base salary fixed cash gehalt salario salaire".split())


def _norm_at(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].norm if at < len(tokens) else ""


def _is_worth(tokens: Sequence[Token], at: int) -> bool:
    """ "800 RSUs, worth about $96k": a count with its value behind it."""
    return any(token.norm in WORTH for token in tokens[at : at + 3])


def _is_lakh(factor: Decimal) -> bool:
    return factor in (100_000, 10_000_000)


def _said(tokens: Sequence[Token], at: int, to: int) -> str:
    """The words of tokens `at` to `to` as they were typed."""
    parts: list[str] = []
    for token in tokens[at:to]:
        parts.append(token.text if not parts or token.glued else f" {token.text}")
    return "".join(parts).strip()


# --- Signs ----------------------------------------------------------------------------------------


def currency_at(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """The currency whose sign or name begins at token `at`, and where it ends."""
    if at >= len(tokens) or tokens[at].kind in (Kind.NUMBER, Kind.LINE):
        return None
    beginnings = currency_beginnings()
    text, norm = "", ""
    best: tuple[tuple[str, ...], int] | None = None
    for to in range(at, min(at + 3, len(tokens))):
        token = tokens[to]
        if token.kind in (Kind.NUMBER, Kind.LINE):
            break
        if to > at and not token.glued and token.kind is not Kind.WORD:
            break
        gap = "" if token.glued or to == at else " "
        text += gap + token.text.casefold()
        norm += gap + token.norm
        if text not in beginnings and norm not in beginnings:
            break
        codes = SIGNS.get(text) or NAMES.get(text) or NAMES.get(norm)
        if codes and not (text in EVERYDAY and not token.text.isupper()):
            best = codes, to + 1
    return best


@cache
def currency_beginnings() -> frozenset[str]:
    """What the sign or name of a currency may begin with: most words end here."""
    return frozenset(
        spelled[:end]
        for spelled in (*SIGNS, *NAMES)
        for end in range(1, len(spelled) + 1)
        if not _inside_a_word(spelled, end)
    )


def _inside_a_word(text: str, at: int) -> bool:
    """Whether a text can't be cut before `at`: Latin letters belong together."""
    two = text[at - 1 : at + 1]
    return len(two) > 1 and two.isascii() and two.isalpha()


def _may_lead(tokens: Sequence[Token], at: int, to: int) -> bool:
    """Whether a currency may stand before its amount: a sign or a code, no spoken name.

    "I won 2 awards" is no pay in Korea.
    """
    if any(token.kind is Kind.SIGN and token.text not in ".-" for token in tokens[at:to]):
        return True
    norm = tokens[at].norm
    return norm in _LEADING or NAMES.get(norm) == (norm.upper(),)


_LEADING = frozenset("rs nis rmb fr sfr kr rm rp us inr".split())


def _sign_of_the_next(tokens: Sequence[Token], at: int, to: int) -> bool:
    """ "240k, $20k": a sign that stands right before a number is that number's."""
    if to >= len(tokens) or tokens[at].kind is Kind.WORD:
        return False
    return tokens[to].kind is Kind.NUMBER and tokens[to].glued and not tokens[at].glued


# --- Ranges, periods ------------------------------------------------------------------------------


def _vague(tokens: Sequence[Token], money: Money) -> Money:
    """ "low 220s", "mid 200s", "220ish": about so much."""
    to = money.to
    if to < len(tokens) and tokens[to].glued and tokens[to].norm in ("s", "ish", "sish"):
        return replace(money, to=to + 1, vague=tokens[to].norm != "ish")
    if to + 1 < len(tokens) and tokens[to].text == "-" and tokens[to + 1].norm == "ish":
        return replace(money, to=to + 2)
    return money


_TO = frozenset("- ~ to bis or and through till".split())


def _ranged(tokens: Sequence[Token], money: Money, first: Number) -> Money:
    """The range that begins with `money`; both ends share one scale, whichever end says it."""
    spot = money.to
    if (sign := currency_at(tokens, spot)) is not None and not money.currencies:
        spot = sign[1]  # "95k EUR - 100k"
    if spot >= len(tokens) or tokens[spot].norm not in _TO:
        return money
    joint = tokens[spot].norm
    before = tokens[money.at - 1].norm if money.at else ""
    if joint == "and" and before != "between":
        return money
    spot += 1
    if (other := currency_at(tokens, spot)) is not None:
        spot = other[1]
    second = number_at(tokens, spot) if spot < len(tokens) else None
    if second is None or not second.digits:
        return money
    if joint == "-" and _spaced(tokens, spot) and _is_other_part(tokens, second.to):
        return money  # "250k - 120k equity"
    low, high = first.value, second.value
    if first.factor == 1 and second.factor != 1 and low * second.factor <= high:
        low *= second.factor
    elif second.factor == 1 and first.factor != 1 and high * first.factor >= low:
        high *= first.factor
    if not low < high <= low * _STEEPEST:
        return money
    if tokens[second.to : second.to + 1] and tokens[second.to].text == "%":
        return money
    return replace(
        money,
        low=low,
        high=high,
        to=second.to,
        scaled=money.scaled or second.factor != 1,
        grouped=money.grouped or second.grouped,
        lakhs=money.lakhs or _is_lakh(second.factor),
        from_to=joint == "to" and before in ("from", "von", "de"),
        currencies=money.currencies or (sign[0] if sign else ()) or (other[0] if other else ()),
    )


def _spaced(tokens: Sequence[Token], at: int) -> bool:
    return not tokens[at].glued


def _is_other_part(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].norm in (
        "equity",
        "stock",
        "rsu",
        "rsus",
        "options",
        "bonus",
    )


def _period(tokens: Sequence[Token], money: Money) -> Money:
    """What the amount is paid per, or the years a grant covers, where it stands right behind."""
    at = money.to
    if at < len(tokens) and tokens[at].norm in GROSS:
        at += 1
        at += at < len(tokens) and tokens[at].text == ","
        if (found := _per_at(tokens, at)) is not None:
            return replace(money, per=found[0], to=found[1])
        at = money.to
    bracket = at < len(tokens) and tokens[at].text == "("
    found = _per_at(tokens, at + bracket)
    if found is not None:
        per, to = found
        to += bracket and to < len(tokens) and tokens[to].text == ")"
        return replace(money, per=per, to=to)
    years = years_at(tokens, at + bracket)
    if years is not None:
        count, to = years
        to += bracket and to < len(tokens) and tokens[to].text == ")"
        if count == 1:
            return money
        return replace(money, years=count, to=to)
    return money


_PER_OPENERS = frozenset(words[0] for words in WORDS)
_LONGEST_PER = max(map(len, WORDS))


def _per_at(tokens: Sequence[Token], at: int) -> tuple[Per, int] | None:
    if at >= len(tokens):
        return None
    if tokens[at].norm in _PER_OPENERS:
        words = tuple(token.norm for token in tokens[at : at + _LONGEST_PER])
        for length in range(len(words), 0, -1):
            if (per := WORDS.get(words[:length])) is not None:
                # "180k PM role" is a product manager's
                titled = words[0] in TITLES and _norm_at(tokens, at + length) in TITLED
                return None if titled else (per, at + length)
    if at + 1 < len(tokens) and tokens[at].norm in BEFORE_UNIT:
        per_unit = UNITS.get(tokens[at + 1].norm)
        single = len(tokens[at + 1].norm) == 1
        if per_unit is not None and not (single and tokens[at].norm != "/"):
            return per_unit, at + 2
    return None


def years_at(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """How many years "over 4 years", "/4yrs", "4y", "over four" speak of, and where it ends."""
    spot, over = at, False
    while spot < len(tokens) and tokens[spot].norm in OVER:
        over = True
        spot += 1
        while spot < len(tokens) and tokens[spot].norm in ("a", "the", "next", "of", "period"):
            spot += 1
    if spot >= len(tokens):
        return None
    number = number_at(tokens, spot)
    if number is None or number.factor != 1 or not 1 <= number.value <= _MOST_YEARS:
        return None
    if number.value != int(number.value):
        return None
    to = number.to
    hyphen = to < len(tokens) and tokens[to].text == "-" and tokens[to].glued
    unit = tokens[to + hyphen].norm if to + hyphen < len(tokens) else ""
    if UNITS.get(unit) is Per.YEAR and unit not in ("an", "annum"):
        return int(number.value), to + hyphen + 1
    if not over or not 2 <= number.value <= 6:
        return None
    ends = to >= len(tokens) or tokens[to].kind is Kind.LINE or tokens[to].text in ",.;!)+&"
    ends = ends or tokens[to].norm in (
        "and",
        "plus",
        "with",
        "from",
        "or",
        "but",
        "no",
        "vest",
        "i",
        "in",
    )
    slash = tokens[at].text == "/"
    return (int(number.value), to) if ends or (slash and tokens[to].kind is Kind.WORD) else None


# --- Percentages and schedules --------------------------------------------------------------------


def _percent_sign(tokens: Sequence[Token], at: int) -> int | None:
    if at >= len(tokens):
        return None
    if tokens[at].norm in ("%", "percent", "pct", "prozent", "procent", "percents"):
        return at + 1
    two = [token.norm for token in tokens[at : at + 2]]
    return (
        at + 2
        if two in (["per", "cent"], ["por", "ciento"], ["por", "cento"], ["pour", "cent"])
        else None
    )


def _percent(tokens: Sequence[Token], number: Number) -> Percent | None:
    """ "15%", "12.5 percent", "15 to 20%", "15%-20%"."""
    if number.factor != 1 or number.value > 1000:
        return None
    to = _percent_sign(tokens, number.to)
    spot = to if to is not None else number.to
    if spot < len(tokens) and tokens[spot].norm in ("to", "-", "or", "bis", "~", "/"):
        second = number_at(tokens, spot + 1) if spot + 1 < len(tokens) else None
        if second is not None and second.factor == 1 and number.value < second.value <= 1000:
            end = _percent_sign(tokens, second.to)
            if end is not None and tokens[spot].norm != "/":
                words = _said(tokens, number.at, end)
                return Percent(number.value, number.at, end, second.value, words)
    if to is None:
        return None
    return Percent(number.value, number.at, to, None, _said(tokens, number.at, to))


def _months_of_pay(tokens: Sequence[Token], at: int, number: Number) -> Percent | None:
    """ "Two months' pay" as a share of a year's base."""
    norms = [token.norm for token in tokens[number.to : number.to + 4]]
    if not norms or norms[0] not in MONTHS or number.value > 12:
        return None
    spot = 1 + (norms[1:2] in (["of"], ["'"], ["s"]))
    if norms[spot : spot + 1] == ["s"]:
        spot += 1
    if spot >= len(norms) or norms[spot] not in PAY:
        return None
    share = (number.value * _HUNDRED / 12).quantize(Decimal("0.01"))
    to = number.to + spot + 1
    return Percent(share, at, to, None, _said(tokens, at, to))


def schedule_at(tokens: Sequence[Token], at: int) -> Schedule | None:
    """ "5/15/40/40", "10-20-30-40", "5% 15% 40% 40%", "33% first year, 33% second …"."""
    if tokens[at].kind is not Kind.NUMBER or (tokens[at].glued and tokens[at - 1].text != "("):
        return None
    listed = _percent_sign(tokens, at + 1) is not None or _vests_before(tokens, at)
    if not listed and (at + 1 >= len(tokens) or tokens[at + 1].text not in ("/", "-")):
        return None  # a number that stands alone
    shares: list[Decimal] = []
    spot, mark = at, ""
    while spot < len(tokens):
        token = tokens[spot]
        if token.kind is not Kind.NUMBER:
            break
        # Without what stands behind it, and with the one token that may count it.
        number = number_at(tokens[max(0, spot - 1) : spot + 1], min(spot, 1))
        if number is None or number.value > _HUNDRED:
            break
        shares.append(number.value)
        end = _percent_sign(tokens, spot + 1) or spot + 1
        percent = end > spot + 1
        after = tokens[end].text if end < len(tokens) else ""
        if after in ("/", "-") and (mark in ("", after)):
            mark, spot = after, end + 1
            continue
        listed = percent or (bool(shares[1:]) or _vests_before(tokens, at))
        nxt = _next_share(tokens, end, listed=listed) if listed else None
        if nxt is None or mark in ("/", "-"):
            spot = end
            break
        spot = nxt
    else:
        end = spot
    if len(shares) < 3 or abs(sum(shares, Decimal()) - _HUNDRED) > _SUM_SLACK:
        return None
    plain = mark == "" and _percent_sign(tokens, at + 1) is None
    if plain and not _vests_before(tokens, at):
        return None
    total = sum(shares, Decimal())
    to = min(spot, len(tokens))
    return Schedule(tuple(one / total for one in shares), at, to, _said(tokens, at, to))


def _years_listed(tokens: Sequence[Token], at: int) -> Schedule | None:
    """ "Year 1 25%, year 2 25%, year 3 30%, year 4 20%", from the first 1 on."""
    shares: list[Decimal] = []
    spot = at
    while spot < len(tokens):
        counted = spot > 0 and UNITS.get(tokens[spot - 1].norm) is Per.YEAR
        if not counted or tokens[spot].text != str(len(shares) + 1):
            break
        spot += 1
        while spot < len(tokens) and tokens[spot].text in ":=-":
            spot += 1
        share = number_at(tokens, spot) if spot < len(tokens) else None
        end = _percent_sign(tokens, share.to) if share is not None else None
        if share is None or end is None:
            break
        shares.append(share.value)
        to = spot = end
        while spot < len(tokens) and (tokens[spot].text in ",;/" or tokens[spot].norm in _LISTING):
            spot += 1
    if len(shares) < 3 or abs(sum(shares, Decimal()) - _HUNDRED) > _SUM_SLACK:
        return None
    total = sum(shares, Decimal())
    return Schedule(tuple(one / total for one in shares), at, to, _said(tokens, at, to))


_LISTING = frozenset("and then year yr y".split())
_BETWEEN_SHARES = frozenset(
    "first second third fourth fifth year years 1st 2nd 3rd 4th in the then after and , yr st "
    "one two three four five final last finally for "
    "nd rd th of vesting vests each comes come".split()
)


def _vests_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word of vesting stands right in front of a list of shares."""
    return any(token.norm in VESTING for token in tokens[max(0, at - 3) : at])


def _next_share(tokens: Sequence[Token], at: int, *, listed: bool = False) -> int | None:
    for spot in range(at, min(at + 7, len(tokens))):
        number = tokens[spot].kind is Kind.NUMBER
        if number and (_percent_sign(tokens, spot + 1) is not None or listed):
            return spot if not _is_ordinal(tokens, spot) else None
        if tokens[spot].norm not in _BETWEEN_SHARES and tokens[spot].kind is not Kind.NUMBER:
            return None
    return None


def _rate_to(tokens: Sequence[Token], at: int, spot: int) -> int | None:
    """Where the rate "1 EUR = 0.85", "€1 = £0.85" ends: what one of another money is worth."""
    if tokens[spot].text != "1":
        return None
    to = spot + 1
    unit = currency_at(tokens, to) if spot == at else (None, to)
    if unit is None or unit[1] >= len(tokens) or tokens[unit[1]].norm not in _IS_WORTH:
        return None
    to = unit[1] + 1
    sign = currency_at(tokens, to) if to < len(tokens) else None
    number = number_at(tokens, sign[1] if sign else to) if to < len(tokens) else None
    if number is None:
        return None
    behind = currency_at(tokens, number.to) if sign is None and number.to < len(tokens) else None
    return behind[1] if behind else number.to


_IS_WORTH = frozenset("= is equals".split())


# --- No pay at all --------------------------------------------------------------------------------


def _is_ordinal(tokens: Sequence[Token], at: int) -> bool:
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and after.glued and after.norm in ("st", "nd", "rd", "th", "k")


def _in_a_code(tokens: Sequence[Token], at: int) -> bool:
    """The 5 of L5, the 100 of H100: a number glued behind letters that are no word of pay."""
    token = tokens[at]
    if token.glued and at > 1 and tokens[at - 1].text == "-" and tokens[at - 1].glued:
        prefix = tokens[at - 2]
        return prefix.kind is Kind.WORD and prefix.text.isupper() and prefix.norm not in NAMES
    if not token.glued or at == 0 or tokens[at - 1].kind is not Kind.WORD:
        return False
    return len(tokens[at - 1].norm) <= 3 and tokens[at - 1].norm not in ("rsu", "tc", "ctc")


_AGED = frozenset("im am turned turning aged age bin".split())
_ADULT = range(16, 81)
_OFF = frozenset("under below above over short off away from lpa".split())


def _is_age(tokens: Sequence[Token], at: int, number: Number) -> bool:
    """ "I'm 52", "just turned 40"; "I'm 30 below the middle" tells no age."""
    if at == 0 or tokens[at - 1].norm not in _AGED or not number.bare or number.decimals:
        return False
    if int(number.value) not in _ADULT:
        return False
    after = tokens[number.to] if number.to < len(tokens) else None
    if after is None or after.kind is Kind.LINE:
        return True
    goes_on = after.glued and after.text not in ".,;:!?)"
    return not goes_on and after.norm not in _OFF and currency_at(tokens, number.to) is None


def _is_counted(tokens: Sequence[Token], at: int, number: Number) -> bool:
    """ "Level 4", "year 1", "option 2": a number of the word in front, no amount."""
    if number.factor != 1 or number.grouped or not at:
        return False
    before = tokens[at - 1].norm
    if before in ("of", "number", "no"):
        labelled = at > 1 and (tokens[at - 2].norm in LABEL_WORDS or before != "of")
        return not (labelled and number.value >= _LEAST_PAY)
    if before in NUMBERED:
        return number.value < _LEAST_PAY  # "offer 2"; "they offer 229 base" counts nothing
    return before in COUNTED_BY or tokens[at - 1].text == "#"


def _noise(tokens: Sequence[Token], at: int) -> Noise | None:
    """A telephone number, a clock, a fraction of a schedule, an identity number."""
    token = tokens[at]
    if token.kind is Kind.SIGN and token.text == "+":
        to = _telephone(tokens, at + 1)
        return Noise(at, to) if to is not None and to - at >= 4 else None
    if token.text == "(" and (to := _area_code(tokens, at)) is not None:
        return Noise(at, to)
    if token.kind is not Kind.NUMBER:
        return None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    grouped = after is not None and (after.kind is Kind.NUMBER or after.text == "-")
    to = _telephone(tokens, at) if grouped else None
    if to is not None and (to - at >= 5):
        return Noise(at, to)
    third = tokens[at + 2] if at + 2 < len(tokens) else None
    if after is not None and third is not None and third.kind is Kind.NUMBER:
        if after.text == ":" and after.glued and third.glued and len(third.text) == 2:
            return Noise(at, at + 3)
        if after.text == "/" and after.glued and third.glued and _is_ratio(token, third):
            return Noise(at, at + 3)
    hour = token.text.isdigit() and int(token.text) <= 12
    if hour and after is not None and after.norm in ("am", "pm", "oclock"):
        return Noise(at, at + 2)
    if (counted := counted_to(tokens, at)) is not None:
        return Noise(at, counted)
    if _is_year(tokens, at):
        return Noise(at, at + 1)
    if (identity := _identity(tokens, at)) is not None:
        return Noise(at, identity)
    if (minutes := _minutes(tokens, at)) is not None:
        return Noise(at, minutes)
    if token.text in STANDARDS and at and tokens[at - 1].norm in ("iso", "iec", "en", "-"):
        return Noise(at, at + 1)
    if token.text.replace("(", "") == "401" and after is not None and after.norm in ("k", "("):
        return Noise(at, at + (2 if after.norm == "k" else 4))
    return None


def _identity(tokens: Sequence[Token], at: int) -> int | None:
    """Where the digits of "zoom id is 845 2210 9931", "room 12" end."""
    spot = at - 1
    while spot >= 0 and (tokens[spot].norm in ("is", "no", "number") or tokens[spot].text in ":#"):
        if tokens[spot].text == "#":
            return at + 1
        spot -= 1
    if spot < 0 or tokens[spot].norm not in IDENTITIES:
        return None
    to = at
    while to < len(tokens) and (tokens[to].kind is Kind.NUMBER or tokens[to].text == "-"):
        to += 1
    scaled = to < len(tokens) and tokens[to].glued and tokens[to].norm in SCALES
    return None if scaled else to


def _minutes(tokens: Sequence[Token], at: int) -> int | None:
    """ "35 min door to door", "20 mins walk": no minimum."""
    after = [token.norm for token in tokens[at + 1 : at + 3]]
    if not after or after[0] not in ("mins", "minutes", "minute", "min"):
        return None
    if after[0] != "min":
        return at + 2
    short = tokens[at].text.isdigit() and len(tokens[at].text) == 1  # nobody's minimum
    before = [token.norm for token in tokens[max(0, at - 3) : at]]
    short = short or any(
        word in WAYS and word not in ("to", "from", "by", "each") for word in before
    )
    return at + 2 if short or (after[1:] and after[1] in WAYS) else None


def _is_postcode(tokens: Sequence[Token], at: int) -> bool:
    """ "The office is in 94107"."""
    before = tokens[at - 1].norm if at else ""
    return before == "in" and tokens[at].text.isdigit() and len(tokens[at].text) == 5


def _is_year(tokens: Sequence[Token], at: int) -> bool:
    """ "In 2021", "since 2023": four digits of our time that nothing makes an amount."""
    text = tokens[at].text
    if not (len(text) == 4 and text.isdigit() and 1990 <= int(text) <= 2040):
        return False
    after = tokens[at + 1].norm if at + 1 < len(tokens) else ""
    before = tokens[at - 1].text if at else ""
    return after not in ("k", "/", "per", "a", "usd", "eur", "gbp", "chf") and before not in _SIGNS


_SIGNS = frozenset("$£€₹¥")


def _is_ratio(first: Token, second: Token) -> bool:
    """ "24/7", "1/48", "9/80", "60/40": a share or a rhythm, no amount over years."""
    if not first.text.isdigit() or not second.text.isdigit():
        return False
    one, other = int(first.text), int(second.text)
    return (one, other) == (24, 7) or (one == 1 and other > 6) or (one + other == 100)


_LONGEST_TELEPHONE = 15  # digits


def _area_code(tokens: Sequence[Token], at: int) -> int | None:
    """ "(628) 555-0147"."""
    texts = [token.text for token in tokens[at : at + 6]]
    if len(texts) < 6 or texts[2] != ")" or texts[4] != "-":
        return None
    numbers = (texts[1], texts[3], texts[5])
    return at + 6 if all(one.isdigit() and 3 <= len(one) <= 5 for one in numbers) else None


def _telephone(tokens: Sequence[Token], at: int) -> int | None:
    """Groups of digits joined by hyphens or spaces, ten digits or more."""
    digits, spot, joints = 0, at, 0
    while spot < len(tokens) and tokens[spot].kind is Kind.NUMBER and tokens[spot].text.isdigit():
        if len(tokens[spot].text) > 6:
            return None
        digits += len(tokens[spot].text)
        if digits > _LONGEST_TELEPHONE:
            return None
        spot += 1
        if spot < len(tokens) and tokens[spot].text == "-" and tokens[spot].glued and joints < 6:
            joints += 1
            spot += 1
    return spot if (digits >= 7 and joints >= 2) or (digits >= 10 and spot - at >= 3) else None
