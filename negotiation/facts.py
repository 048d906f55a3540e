"""What the guides say, as the product sees it, and how it asks for it.

The `guides` room fills these in from markdown; nothing here knows how.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from negotiation.money import MoneyRange, Period

T = TypeVar("T")


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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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

    def cell(self, component: Component) -> PayCell | None:
        """The cell of `component`."""
        return {
            Component.BASE: self.base,
            Component.EQUITY: self.equity,
            Component.BONUS: self.bonus,
            Component.SIGN_ON: self.sign_on,
            Component.TOTAL: self.total,
        }[component]


@dataclass(frozen=True, slots=True)
class LevelSpan:
    """A peer's level as codes: "L5-L6" is low L5, high L6; `open_ended`: "L6+"."""

    low: str
    high: str
    open_ended: bool = False


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A bracket in a sentence: `start`, `end` are offsets into its text, brackets included."""

    kind: PlaceholderKind
    text: str
    options: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a lever or a strategy, and what it would claim if a candidate said it.

    `spoken`: inside quotation marks, so meant for the candidate's mouth.
    `claims_rival`: asserts or implies another offer, process or rival's pay.
    `claims_self`: asserts a first-person fact (experience, metric, promise to sign).
    """

    text: str
    spoken: bool
    claims_rival: bool = False
    claims_self: bool = False
    placeholders: tuple[Placeholder, ...] = ()
    figures: tuple[PayFigure, ...] = ()


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Strategy:
    """The "negotiate up" paragraph. Its last two may be worked out only when looked at."""

    text: str
    line: int
    figures: Sequence[PayFigure] = ()
    sentences: Sequence[Sentence] = ()


class Severity(StrEnum):
    """An `error` keeps a guide (or a reload) from serving; a `warning` does not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """Something a guide's author should know; line and column count from 1."""

    path: str
    line: int
    column: int
    severity: Severity
    code: str
    message: str
    hint: str = ""
    source: str = ""  # the line itself, for the caret

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}:{self.column}"
        return f"{where}: {self.severity} {self.code} {self.message}"


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide. `id` is `company-folder/role-file` without `.md`; names are for display.

    `levers` may be put together only when they are looked at.
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

    @property
    def company_key(self) -> str:
        """The folder that identifies the company."""
        return self.id.partition("/")[0]

    @property
    def role_key(self) -> str:
        """The file name that identifies the role."""
        return self.id.partition("/")[2]


class Certainty(StrEnum):
    """How sure a look-up is of its best match."""

    EXACT = "exact"  # a name, an alias or an abbreviation of it
    LIKELY = "likely"  # a typo away, and nothing else is near: use it and say so
    DOUBTFUL = "doubtful"  # ask "did you mean"
    UNKNOWN = "unknown"  # name the nearest


@dataclass(frozen=True, slots=True)
class Named:
    """A key of the index with the name to show for it."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """The answer to a look-up from sloppy text.

    `best` is None when UNKNOWN. `others` are the runners-up, best first: what "did you mean"
    offers, or the nearest names when nothing fits. Several equally good readings (a region
    name in two countries) are DOUBTFUL.
    """

    certainty: Certainty
    best: T | None
    others: tuple[T, ...] = ()

    @property
    def sure(self) -> T | None:
        """The best match where it may be used without asking."""
        return self.best if self.certainty in (Certainty.EXACT, Certainty.LIKELY) else None


@dataclass(frozen=True, slots=True)
class Located:
    """What one loose line names: "midjourney ml sf". A part it does not name is None.

    `rest` is what was left over after the names were taken out. `*_text` are the words, in small
    letters, that each part was read from.
    """

    company: Match[Named] | None
    role: Match[Guide] | None
    region: Match[str] | None
    rest: str
    company_text: str = ""
    role_text: str = ""
    region_text: str = ""


@dataclass(frozen=True, slots=True)
class LevelLink:
    """One equivalence found in the graph, and the guides that say so."""

    company: str
    level: str
    own_company: str
    own_role: str
    own_level: str
    guides: tuple[str, ...]  # "path:line" of each guide that says so
    across: bool = False  # through a third company's level, not stated by one guide
    via: tuple[str, ...] = ()  # the third companies (or "Google L5") it goes through
    exact: bool = True  # the level itself; False: a range or an open end that holds it


@dataclass(frozen=True, slots=True)
class LevelAnswer:
    """Where a level lands. `disagree` holds links that contradict those in `links`."""

    asked_company: str
    asked_level: str
    links: tuple[LevelLink, ...]
    disagree: tuple[LevelLink, ...] = ()


class Facts(Protocol):
    """One frozen index of guides. A conversation turn uses one from beginning to end."""

    @property
    def version(self) -> str:
        """A short content hash: the same guides give the same version."""
        ...

    def companies(self) -> tuple[Named, ...]:
        """Every company, by name."""
        ...

    def roles(self, company_key: str) -> tuple[Guide, ...]:
        """The guides of a company, by role name."""
        ...

    def guide(self, guide_id: str) -> Guide | None:
        """The guide `company-folder/role-file`."""
        ...

    def find_company(self, text: str) -> Match[Named]:
        """A company from a name, an alias, an abbreviation or a typo."""
        ...

    def find_role(self, company_key: str, text: str) -> Match[Guide]:
        """A role of a company from sloppy text ("mle", "ML engineer")."""
        ...

    def find_region(self, guide: Guide, text: str) -> Match[str]:
        """A region label of `guide` from sloppy text ("sf", "bay area", "nyc")."""
        ...

    def locate(self, text: str) -> Located:
        """Company, role and region from one loose line."""
        ...

    def suggest_companies(self, text: str, limit: int = 25) -> tuple[Named, ...]:
        """Autocomplete, best first; all of them for an empty text."""
        ...

    def suggest_roles(
        self, company_key: str | None, text: str, limit: int = 25
    ) -> tuple[Named, ...]:
        """Autocomplete for roles; of every company where `company_key` is None."""
        ...

    def suggest_regions(self, guide: Guide | None, text: str, limit: int = 25) -> tuple[str, ...]:
        """Autocomplete for region labels; of every guide where `guide` is None."""
        ...

    def levels_of(self, company_text: str, level_text: str) -> LevelAnswer:
        """Both directions: a guide's own role or level elsewhere, or where "Google L5" lands.

        Raises NotFound, naming the nearest companies or levels.
        """
        ...

    def level_companies(self) -> tuple[str, ...]:
        """Every company that `levels_of` can answer for: those with guides and their peers."""
        ...
