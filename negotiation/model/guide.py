"""A guide as the product sees it: rows of pay, equivalent levels, levers, strategy, sources.

The `guides` room fills these in from markdown; nothing here knows how.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum

from negotiation.model.diagnostics import Diagnostic
from negotiation.model.money import MoneyRange, Period
from negotiation.model.record import record


class EquityKind(StrEnum):
    """Guides tell the first six apart; candidates also say whether shares trade."""

    RSU = "rsu"  # not said whether the shares trade publicly
    OPTIONS = "options"
    PRIVATE_EQUITY = "private_equity"  # pre-IPO, or private and unspecified
    PROFIT_SHARE = "profit_share"  # profit sharing, carry, PnL, partnership: annual cash
    PHANTOM = "phantom"
    OTHER = "other"
    PUBLIC_RSU = "public_rsu"
    PRE_IPO = "pre_ipo"
    PRIVATE = "private"

    __hash__ = str.__hash__  # an enum's own is written in Python, and cells are looked up by it


class Component(StrEnum):
    """A part of pay."""

    BASE = "base"
    EQUITY = "equity"
    BONUS = "bonus"
    SIGN_ON = "sign_on"
    TOTAL = "total"

    __hash__ = str.__hash__


class FigureRole(StrEnum):
    """What a strategy wants with a figure."""

    ASK = "ask"
    ACCEPT = "accept"
    FLOOR = "floor"
    COUNTER = "counter"


class TotalModel(StrEnum):
    """How a row's total is composed, derived by arithmetic, never stated by the guide."""

    QUARTER = "quarter"  # base + equity/4 + bonus
    QUARTER_NO_BONUS = "quarter_no_bonus"
    FULL = "full"  # base + equity + bonus
    FULL_NO_BONUS = "full_no_bonus"
    QUARTER_SIGN_ON = "quarter_sign_on"  # base + equity/4 + bonus + sign-on
    FULL_SIGN_ON = "full_sign_on"
    NONE = "none"  # the row has all its parts and no sum fits
    UNKNOWN = "unknown"  # a part or the total is missing, text, or in another currency

    @property
    def counts_quarter(self) -> bool:
        """Whether a quarter of the equity is in it."""
        return self in _QUARTERS

    @property
    def counts_all(self) -> bool:
        """Whether all of the equity is in it."""
        return self in _WHOLES

    @property
    def counts_bonus(self) -> bool:
        """Whether the bonus is in it."""
        return self in (TotalModel.QUARTER, TotalModel.FULL) or self.counts_sign_on

    @property
    def leaves_out_bonus(self) -> bool:
        """Whether a bonus that the row has is not in it."""
        return self in (TotalModel.QUARTER_NO_BONUS, TotalModel.FULL_NO_BONUS)

    @property
    def counts_sign_on(self) -> bool:
        """Whether the sign-on is in it."""
        return self in (TotalModel.QUARTER_SIGN_ON, TotalModel.FULL_SIGN_ON)


_QUARTERS = (TotalModel.QUARTER, TotalModel.QUARTER_NO_BONUS, TotalModel.QUARTER_SIGN_ON)
_WHOLES = (TotalModel.FULL, TotalModel.FULL_NO_BONUS, TotalModel.FULL_SIGN_ON)


@record(frozen=True, slots=True)
class PayCell:
    """One cell of a band table: money, a percentage of base, a count, or words, as printed.

    `money` and `percent` may both be there ("$12K-$25K (10-15%)"). `units` counts shares or
    options. `text` is set where no figure could be read ("Varies"). `second` is money the
    cell states over another period ("$160K-$300K ($40K-$75K/yr)").
    """

    raw: str
    money: MoneyRange | None = None
    percent: tuple[Decimal, Decimal] | None = None
    units: tuple[int, int] | None = None
    text: str | None = None
    kind: EquityKind | None = None
    second: MoneyRange | None = None


@record(frozen=True, slots=True)
class BandRow:
    """One region × level of a guide. A component the guide does not price is None.

    `region` and `level` are the labels as printed, `title` what a column of its own calls the
    level ("SDE II" beside "61-62"); `place` is the canonical key of the region (`san-francisco`),
    None where the name is ambiguous or no place.
    `total_error` is the larger relative deviation of the sum from the printed total.
    """

    region: str | None
    level: str | None
    base: PayCell | None
    equity: PayCell | None
    bonus: PayCell | None
    sign_on: PayCell | None
    total: PayCell | None
    line: int
    place: str | None = None
    total_model: TotalModel = TotalModel.UNKNOWN
    total_error: Decimal | None = None
    title: str | None = None

    @property
    def level_name(self) -> str | None:
        """The level with its title: "61-62 (SDE II)"."""
        return f"{self.level} ({self.title})" if self.level and self.title else self.level

    @property
    def is_blank(self) -> bool:
        """Whether it prices nothing: what stands in where no guide has a row."""
        return self.base is None and self.equity is None and self.total is None

    def cell(self, component: Component) -> PayCell | None:
        """The cell of `component`."""
        match component:  # no table: it would be made, and its keys hashed, at every call
            case Component.BASE:
                return self.base
            case Component.EQUITY:
                return self.equity
            case Component.BONUS:
                return self.bonus
            case Component.SIGN_ON:
                return self.sign_on
            case Component.TOTAL:
                return self.total


@record(frozen=True, slots=True)
class LevelSpan:
    """A peer's level as codes: "L5-L6" is low L5, high L6; `open_ended`: "L6+"."""

    low: str
    high: str
    open_ended: bool = False


@record(frozen=True, slots=True)
class Equivalent:
    """`own` at this company is `level` at `company`, both as printed."""

    own: str
    company: str
    level: str
    line: int
    span: LevelSpan | None = None


class PlaceholderKind(StrEnum):
    """What belongs into a `[bracket]` of a guide's sample sentence."""

    PICK_LIST = "pick_list"  # [diffusion models / model training]: tick what is true
    RIVAL = "rival"  # [company], [Google / Meta], [Google at $350K TC]
    MONEY = "money"  # [target], $[X]K
    OWN = "own"  # [X years], [previous company], [X% improvement]
    SHARES = "shares"
    OTHER = "other"


@record(frozen=True, slots=True)
class Placeholder:
    """A bracket in a sentence: `start`, `end` are offsets into its text, brackets included."""

    kind: PlaceholderKind
    text: str
    options: tuple[str, ...]
    start: int
    end: int


@record(frozen=True, slots=True)
class PayFigure:
    """A labelled pay figure that a strategy or a lever names.

    `region` is the clause's region as written; None where the guide ties it to none.
    `low` == `high` for a point; `percent` for a share of base instead of money.
    """

    component: Component
    role: FigureRole
    region: str | None
    currency: str
    low: int
    high: int
    line: int
    per: Period | None = None
    percent: tuple[Decimal, Decimal] | None = None


@record(frozen=True, slots=True)
class Sentence:
    """A sentence of a lever or a strategy, and what it would claim if a candidate said it.

    `spoken`: inside quotation marks, so meant for the candidate's mouth.
    `claims_rival`: asserts or implies another offer, process or rival's pay.
    `claims_self`: asserts a first-person fact (experience, metric, promise to sign). `unclear`
    are amounts, as printed, that it asks for or answers with, and nobody can say of what.
    """

    text: str
    spoken: bool
    claims_rival: bool = False
    claims_self: bool = False
    placeholders: tuple[Placeholder, ...] = ()
    figures: tuple[PayFigure, ...] = ()
    unclear: tuple[str, ...] = ()


@record(frozen=True, slots=True)
class Lever:
    """A numbered argument. `script` is its text as printed, without the wrapping quotes.

    `sentences` may be worked out only when they are looked at.
    """

    number: int
    title: str
    script: str
    line: int
    sentences: Sequence[Sentence] = ()

    @property
    def figures(self) -> tuple[PayFigure, ...]:
        """Every pay figure the lever names, in order."""
        return tuple(figure for sentence in self.sentences for figure in sentence.figures)


@record(frozen=True, slots=True)
class Strategy:
    """The "negotiate up" paragraph. Its last two may be worked out only when looked at."""

    text: str
    line: int
    figures: Sequence[PayFigure] = ()
    sentences: Sequence[Sentence] = ()


@record(frozen=True, slots=True)
class Guide:
    """One guide. `id` is `company-folder/role-file` without `.md`; names are for display.

    `levers` may be put together only when they are looked at. `years` are the first and the last
    year that the sources name, or none: how old the figures are where `as_of` is not said.
    `facts` are sentences about the company that may be said as they stand. `about` is what the
    author tells of the work itself.
    """

    id: str
    path: str
    company: str
    role: str
    tags: tuple[str, ...]
    bands: tuple[BandRow, ...]
    equivalents: tuple[Equivalent, ...]
    levers: Sequence[Lever]
    strategy: Strategy | None
    sources: tuple[str, ...]
    as_of: date | None = None
    aliases: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    years: tuple[int, ...] = ()
    facts: tuple[str, ...] = ()
    about: str = ""

    @property
    def company_key(self) -> str:
        """The folder that identifies the company."""
        return self.id.partition("/")[0]

    @property
    def role_key(self) -> str:
        """The file name that identifies the role."""
        return self.id.partition("/")[2]


def blank_guide(company: str, role: str) -> Guide:
    """What stands in where no guide has the company or the role: names, and nothing else."""
    return Guide("", "", company, role, (), (), (), (), None, ())


def blank_row(region: str | None, place: str | None) -> BandRow:
    """A row that prices nothing."""
    return BandRow(region, None, None, None, None, None, None, 0, place)
