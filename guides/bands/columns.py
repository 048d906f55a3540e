"""The columns of a pay table by what they are for, and why a table is not read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar, cast

from guides.bands.cells_alone import ColumnsAlone, Inherited
from guides.bands.grid import Row
from guides.bands.headings import Heading, Label
from guides.bands.naming import NOBODY, Named
from guides.bands.remarks import Remark
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Component

T = TypeVar("T")


class Shape(Enum):
    """How the figures of a table are laid out."""

    PARTS_ACROSS = "parts of pay are columns"
    PARTS_DOWN = "parts of pay are rows"
    ONE_PART = "columns are places or levels"


class NotRead(Exception):
    """A table that is not read. `others`: it says what other companies pay.

    `remarks` are why, each about a column, by its place.
    """

    def __init__(self, *remarks: tuple[int, Remark], others: bool = False) -> None:
        super().__init__()
        self.remarks = remarks or ((0, _UNKNOWN),)
        self.others = others


_UNKNOWN = Remark(
    Severity.INFO,
    "table-unread",
    "this table has amounts, and its columns are none of a pay table that is known: not read",
    "a pay table has a column Region or Level, and columns such as Base Salary",
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of pay: the cell of a row, or the two cells of a range's ends.

    `component` is None where the rows are the parts of pay. `named` is the place or the level
    that the column is about.
    """

    cells: tuple[int, ...]
    heading: Heading
    component: Component | None
    named: Named = NOBODY


# The columns that make one row of pay, by the place and the level that they are about.
Groups = dict[tuple[str | None, str | None], list[tuple[Component, Column]]]


@dataclass(slots=True)
class Layout:
    """The columns of a table by what they are for. `remarks` are about columns, by their place;
    `groups` are the columns by whose pay they hold; `alone` keeps, for all tables with these
    columns, what is known of the cells that stand alone in them, `told` what was asked `once`.
    """

    shape: Shape
    header: tuple[str, ...]
    columns: list[Column] = field(default_factory=list)
    labels: dict[Label, int] = field(default_factory=dict)
    others: list[int] = field(default_factory=list)
    remarks: list[tuple[int, Remark]] = field(default_factory=list)
    rows: tuple[Row, ...] = ()
    groups: Groups = field(default_factory=dict)
    alone: dict[Inherited, ColumnsAlone | None] = field(default_factory=dict)
    told: dict[Callable[[Layout], object], object] = field(default_factory=dict)

    def over(self, rows: tuple[Row, ...]) -> Layout:
        """The same columns over other rows."""
        return Layout(
            self.shape,
            self.header,
            self.columns,
            self.labels,
            self.others,
            self.remarks,
            rows,
            self.groups,
            self.alone,
            self.told,
        )

    def once(self, tell: Callable[[Layout], T]) -> T:
        """What `tell` finds out about the columns alone, once for all tables that have them."""
        if tell not in self.told:
            self.told[tell] = tell(self)
        return cast("T", self.told[tell])

    @property
    def parts(self) -> frozenset[Component]:
        """The parts of pay that its columns have."""
        return frozenset(one.component for one in self.columns if one.component is not None)

    @property
    def refusal(self) -> tuple[tuple[int, Remark], ...]:
        """Why no column is read, of each that may be pay; nothing where none of them is."""
        told = dict.fromkeys(one for one in self.remarks if one[1].severity is not Severity.INFO)
        return tuple(sorted(told, key=lambda one: one[0]))


def by_name(columns: Iterable[Column]) -> Groups:
    """The columns that make one row of pay: those about the same place and level.

    Beside "Base (London)" and "Base (Oslo)" a column "Bonus" is about both.
    """
    groups: Groups = {}
    for column in columns:
        if column.component is not None:
            about = column.named.region, column.named.level
            groups.setdefault(about, []).append((column.component, column))
    own = {part for about, members in groups.items() if any(about) for part, _ in members}
    shared = [one for one in groups.get((None, None), ()) if one[0] not in own]
    if not own or not shared:
        return groups
    rest = [one for one in groups.pop((None, None)) if one not in shared]
    for members in groups.values():
        members += shared
    return groups | ({(None, None): rest} if rest else {})
