"""Which quantity begins at a token: the readers of each kind, in the order that decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from negotiation.model.record import replace
from negotiation.model.said import Per
from negotiation.understanding.counts import (
    MORE_OF_IT,
    instalments,
    is_age,
    is_counted,
    is_plural,
    is_rhythm,
    is_time_off,
)
from negotiation.understanding.currency_signs import (
    currency_at,
    may_lead,
    rate_to,
    sign_of_the_next,
)
from negotiation.understanding.not_pay import in_a_code, is_postcode, no_pay_at
from negotiation.understanding.numerals import Number, may_open, number_at
from negotiation.understanding.percents import months_of_pay, percent_of
from negotiation.understanding.periods import period_of
from negotiation.understanding.quantities import Money, Noise, Quantity
from negotiation.understanding.ranges import is_lakh, ranged, vague
from negotiation.understanding.schedules import by_year, schedule_at
from negotiation.understanding.share_counts import is_choice, units_of
from negotiation.understanding.tokens import Kind, Token, norm_at, typed
from negotiation.understanding.words.numbers import (
    ARTICLES,
    CENTS,
    COUNTED,
    JUDGES,
    MEASURES,
    OF_ONE_SHARE,
    SCALES,
)

_BILLION = Decimal(10) ** 9  # nobody is paid so much: parameters, valuations


@dataclass(frozen=True, slots=True)
class Reader:
    """`knows` says whether a word is one of pay or grammar: behind a bare amount any other word
    that is `common` is what the amount counts ("30k users"); a name or a foreign verb counts
    nothing ("66.000 unterschreibe ich nicht"). `shares` are the words for shares and options.
    """

    knows: Callable[[str], bool]
    shares: frozenset[str]
    common: Callable[[str], bool]

    def at(
        self, tokens: Sequence[Token], at: int, *, years: bool = True, counts: bool = True
    ) -> Quantity | None:
        """The quantity that begins at token `at`; without `years` the text names none of a grant,
        so that no shares are looked for beside them; without `counts` what stands behind is known
        to be nothing that is counted.
        """
        numbered = tokens[at].kind is Kind.SIGN or may_open(tokens, at)
        if not numbered and not _number_near(tokens, at):
            return None
        sign = currency_at(tokens, at) if tokens[at].kind is not Kind.NUMBER else None
        if sign is not None and not may_lead(tokens, at, sign[1]):
            sign = None
        spot = sign[1] if sign else at
        if spot >= len(tokens) or not (sign or numbered):
            return None
        if (rate := rate_to(tokens, at, spot)) is not None:
            return Noise(at, rate)
        if sign is None and (schedule := schedule_at(tokens, at)) is not None:
            return schedule
        if sign is None and years and (schedule := by_year(tokens, at)) is not None:
            return schedule
        if sign is None and (noise := no_pay_at(tokens, at)) is not None:
            return noise
        number = number_at(tokens, spot)
        if number is None:
            return None
        if sign is None and is_age(tokens, at, number):
            return Noise(at, number.to)
        if sign is None and in_a_code(tokens, at):
            return Noise(at, number.to)
        if sign is None and (percent := percent_of(tokens, number)) is not None:
            return percent
        if sign is None and (months := months_of_pay(tokens, at, number)) is not None:
            return months
        if sign is None and (is_counted(tokens, at, number) or is_choice(tokens, at)):
            return Noise(at, number.to)
        if number.factor >= _BILLION or (sign is None and is_postcode(tokens, at)):
            return Noise(at, number.to)
        return self._money(tokens, at, number, sign[0] if sign else (), counts=counts)

    def _money(
        self,
        tokens: Sequence[Token],
        at: int,
        first: Number,
        before: tuple[str, ...],
        *,
        counts: bool,
    ) -> Quantity | None:
        money = Money(
            first.value,
            at,
            first.to,
            currencies=before,
            scaled=first.factor != 1,
            grouped=first.grouped,
            decimals=first.decimals,
            lakhs=is_lakh(first.factor),
            words=typed(tokens, at, first.to),
        )
        money = vague(tokens, money)
        money = ranged(tokens, money, first)
        of = _of_millions(tokens, money.to)
        after = currency_at(tokens, money.to + of) if not money.currencies else None
        if after is not None and not sign_of_the_next(tokens, money.to, after[1]):
            money = replace(money, currencies=after[0], to=after[1])
            money = _with_cents(tokens, money)
        if not money.currencies and money.lakhs:
            money = replace(money, currencies=("INR",))
        if money.to < len(tokens) and tokens[money.to].text == "+" and tokens[money.to].glued:
            money = replace(money, plus=True, to=money.to + 1)
        number_ends = money.to
        if not money.currencies and first.bare and instalments(tokens, money.to):
            return Noise(at, money.to)
        money = period_of(tokens, money)
        if "lpa" in (tokens[first.to - 1].norm, tokens[number_ends - 1].norm):
            money = replace(money, per=money.per or Per.YEAR)  # "38 LPA", "30-42 LPA"
        if not counts:
            return money
        if number_ends == money.to and self._of_something(tokens, money.to):
            return self._count(tokens, money)
        if not money.currencies and number_ends == money.to:
            units = units_of(tokens, money, first, self.shares)
            if units is not None:
                return units
            small = first.factor == 1 and not first.spoken and first.value < 100
            if not first.digits and small and not money.scaled:
                return Noise(at, money.to)  # "two offers", "this one"
            if self._counts(tokens, money):
                return self._count(tokens, money)
        if money.to == first.to:
            return money
        return replace(money, words=typed(tokens, at, money.to))

    def _of_something(self, tokens: Sequence[Token], at: int) -> bool:
        """ "$3M of bogus claims": of things, and neither "20k of stock" nor "of Runway options"."""
        if at >= len(tokens) or tokens[at].norm != "of":
            return False
        behind = [token for token in tokens[at + 1 : at + 3] if token.kind is Kind.WORD]
        if len(behind) < _TWO:
            return False
        return not any(token.capital or self.knows(token.norm) for token in behind)

    def _counts(self, tokens: Sequence[Token], money: Money) -> bool:
        """Whether the word behind says what is counted: "30k users", "128k context", "8gb".

        "240k sounds low", "240k apparently" count nothing. Of thousands a plural says so, an
        article in front ("a 2k monitor") or a word of the table: "how does 240k compare".
        """
        if money.to >= len(tokens):
            return False
        after = tokens[money.to]
        if after.norm in _OF_TIME and (
            is_time_off(tokens, money.to) or is_rhythm(tokens, money.to)
        ):
            return True
        if after.norm in MORE_OF_IT and norm_at(tokens, money.to + 1) in COUNTED:
            return True  # "2 more offers", "12 extra people"
        if after.norm == "fte" and not money.strong and money.low < _FEW_PEOPLE:
            return True  # "3 FTE saved"; "95k FTE" is pay
        if after.kind is not Kind.WORD or after.norm in JUDGES or after.norm.endswith("ly"):
            return False
        if self._is_of_the_table(tokens, money.to):
            return True
        weak = not money.scaled and not money.grouped
        noun = is_plural(after.norm) or norm_at(tokens, money.at - 1) in ARTICLES
        counts = after.glued or weak or (noun and self.common(after.norm))
        return counts and not self.knows(after.norm)

    def _is_of_the_table(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word is one of those that are counted: "users", "8gb", "11k github stars"."""
        after = tokens[at]
        if after.norm in MEASURES and (after.glued or len(after.norm) == _TWO):
            return True
        return after.norm in COUNTED or (
            norm_at(tokens, at + 1) in COUNTED and not self.knows(after.norm)
        )

    def _count(self, tokens: Sequence[Token], money: Money) -> Noise:
        """A count, which keeps its words where it may be pay all the same: "240k zorps"."""
        at, to = money.at, money.to
        thing = tokens[to].norm
        several = is_plural(thing) and self.common(thing)  # "200 markets"
        large = money.strong or (money.low >= _LEAST_NAMED and not several)
        if not large or tokens[to].norm in _OF_TIME or self._is_of_the_table(tokens, to):
            return Noise(at, to)
        behind = to + (tokens[to].kind is Kind.WORD and thing != "of")
        return Noise(at, to, typed(tokens, at, behind))


_TWO = 2
_FEW_PEOPLE = 20
_LEAST_NAMED = 100  # of a plain number: fewer are counted every day
_OF_TIME = MORE_OF_IT | frozenset("day days hours weeks months".split())


def _number_near(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number may follow the name of a currency, which is three tokens long at most."""
    for spot in range(at + 1, min(at + 4, len(tokens))):  # noqa: SIM110 - asked of every "i"
        if may_open(tokens, spot):
            return True
    return False


def _of_millions(tokens: Sequence[Token], at: int) -> int:
    """What stands between a scale and its money: "4 millones de pesos", "2 millions d'euros"."""
    if not tokens[at - 1].norm.startswith("mil") or norm_at(tokens, at) not in _OF:
        return 0
    return 2 if norm_at(tokens, at + 1) == "'" else 1


_OF = frozenset("de di d".split())


def _with_cents(tokens: Sequence[Token], money: Money) -> Money:
    """ "6 bucks 20", "4 dollars and 75 cents": what stands behind the currency is part of it."""
    at = money.to + (norm_at(tokens, money.to) == "and")
    text = tokens[at].text if at < len(tokens) else ""
    if money.scaled or money.grouped or money.decimals or money.high is not None:
        return money
    if tokens[money.to - 1].kind is not Kind.WORD or not (text.isdigit() and len(text) == _TWO):
        return money
    behind = norm_at(tokens, at + 1)
    cents = behind in CENTS
    if not cents and (at > money.to or behind == "%" or behind in SCALES or money.low >= _LARGE):
        return money
    ends = cents or at + 1 >= len(tokens) or tokens[at + 1].kind is not Kind.WORD
    if not (ends or behind in OF_ONE_SHARE):
        return money
    return replace(
        money, low=money.low + Decimal(text) / 100, decimals=True, to=at + 1 + cents,
        words=typed(tokens, money.at, at + 1 + cents),
    )  # fmt: skip


_LARGE = 1000
