"""What the cells of a table inherit: from their column, from their row, and from the place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from guides.bands.around import Around
from guides.bands.cell_money import YEARLY, CellContext
from guides.bands.cell_text import CellText
from guides.bands.columns import Column, Layout
from guides.bands.headings import Heading, Label, printed_currency, prints_currency
from guides.bands.listed import kind_of
from guides.bands.row_places import name_cell
from guides.bands.rows import NamedRow
from guides.data.currencies_at_home import AT_HOME
from guides.names.places import gazetteer, read_label
from guides.text.currency import DOLLARS, is_shared, settle
from guides.text.periods import Term
from negotiation.model.guide import Component, EquityKind

_SHARED_SIGNS = re.compile(r"[¥￥元₨]|[Kk]r\b|Rs\b|FCFA|CFA|D[Hh]s?\b")


class Marks(NamedTuple):
    """The cells beside one, and whether a sign of several currencies is among them."""

    text: str
    shared: bool


NO_MARKS = Marks("", False)


def marks_in(cells: Iterable[str]) -> Marks:
    """The marks of cells, as they are printed."""
    text = " ".join(cells)
    return Marks(text, has_shared_sign(text))


def has_shared_sign(text: str) -> bool:
    """Whether a sign of several currencies, but for the dollar's, stands in a text."""
    return _SHARED_SIGNS.search(text) is not None


def marks_of(row: Sequence[CellText], layout: Layout) -> Marks:
    """The marks of a row, but for the name of its place and that of its currency."""
    names = layout.labels.get(Label.REGION), layout.labels.get(Label.CURRENCY)
    return marks_in([one.text for at, one in enumerate(row) if at not in names])


class Contexts:
    """The contexts of one table's cells. `listed` tells whether the company's shares are traded."""

    def __init__(self, layout: Layout, around: Around, listed: Callable[[], bool]) -> None:
        self._layout = layout
        self._around = around
        self._listed = listed
        self._kinds: dict[str, EquityKind | None] = {}
        self._dollars: frozenset[str] | None = None

    def of(
        self,
        heading: Heading,
        component: Component | None,
        place: str,
        marks: Marks,
        named: NamedRow | None,
    ) -> CellContext:
        """What a cell inherits; the place's label speaks before the column's header."""
        own = _own(named.currency, place) if named is not None and named.currency else None
        printed = printed_currency(place) or own
        currency = printed or heading.currency or self._around.currency
        if currency is None and heading.sign:
            home = _home_currency(place)
            currency = home if home is not None and settle(heading.sign, home) == home else None
        dollar = place_currency = None
        local = printed is None and (
            heading.local
            or (self._around.local and heading.currency is None)
            or (named is not None and named.local)
        )
        if local:
            # Beside another currency that is named, nobody knows which of the two a number is in.
            currency = _home_currency(place) if currency is None else None
        if currency in DOLLARS and currency != "USD" and not prints_currency(marks.text, currency):
            # Where other cells say C$ or CAD, a bare $ beside them is the American one.
            dollar = currency
        if marks.shared:
            place_currency = _home_currency(place)
        part = component or Component.BASE
        per = heading.per
        if per is None and part in YEARLY:
            # What is said of a row or of all is of the pay, and not of its bonus or its grant.
            term = named.term if named is not None else None
            per = (term.period if term is not None else None) or self._around.per
        return CellContext(
            part,
            per,
            self.kind(heading),
            currency,
            dollar,
            place_currency,
            heading.scale or (named.scale if named is not None else 0) or self._around.scale,
            _home_currency(place) if currency is None or local else None,
            currency is None and not local and self.is_abroad(marks, place),
            heading.percent,
            heading.dollars and currency is None,
            self._stated(heading, part, own, place),
            local,
            heading.currency is not None,
        )

    def _stated(self, heading: Heading, part: Component, own: str | None, place: str) -> str | None:
        """The currency that a column of the row, the header or the words around the table say its
        pay is in, and nothing nearer to the cell says another: a place where another is paid.
        """
        found = self._around.in_currency
        if part not in YEARLY:
            return None
        if own is not None:
            return heading.currency or own
        # "(EUR)" over a "$52,000" of Berlin: one of the two is a slip. Of Toronto, C$ may be paid.
        found = heading.currency or found
        if found is None:
            return None
        return (
            found
            if _home_currency(place) in {None, found} and not printed_currency(place)
            else None
        )

    def is_abroad(self, marks: Marks, place: str = "") -> bool:
        """Whether a bare `$` may be the dollar of the place: no place of the table pays in the
        American one, and none of the cells beside it tells the two apart ("C$").

        Without a place, whether there is such a place in the table.
        """
        if self._dollars is None:
            self._dollars = self._other_dollars()
        home = _home_currency(place) if place else None
        if home is not None:
            return home in self._dollars and not prints_currency(marks.text, home)
        return any(not prints_currency(marks.text, one) for one in self._dollars)

    def _other_dollars(self) -> frozenset[str]:
        """The dollars that are paid at places of the table; none where one is the American."""
        homes = {_home_currency(place) for place in self._places() if place}
        if "USD" in homes:
            return frozenset()
        return frozenset(home for home in homes if home in DOLLARS)

    def _places(self) -> Iterator[str]:
        """What the table's rows, its columns and the lines around it name as places."""
        at = self._layout.labels.get(Label.REGION, -1)
        if at >= 0:
            for row in self._layout.rows:
                if not row.note:
                    yield name_cell(row.cells[at]).text
        for column in self._layout.columns:
            yield column.named.region or ""
        yield self._around.region or ""

    def kind(self, heading: Heading) -> EquityKind | None:
        """The kind of equity that a header says, given whether the company's shares are traded."""
        if heading.kind is not EquityKind.PRIVATE_EQUITY:
            return heading.kind
        found = self._kinds.get(heading.text)
        if found is None:
            found = self._kinds[heading.text] = kind_of(heading, self._listed)
        return found


def _own(mark: str, place: str) -> str | None:
    """The currency that a column of currencies says, be it by a sign of several."""
    if not is_shared(mark):
        return mark
    home = _home_currency(place)
    if mark == "$":
        return None if home in DOLLARS and home != "USD" else "USD"
    return settle(mark, home) if home is not None else None


@lru_cache(maxsize=1024)
def _home_currency(place: str) -> str | None:
    """What is paid where a label says; None where its places disagree."""
    book = gazetteer()
    found = {AT_HOME.get(book.country(key) or "") for key in read_label(place).keys}
    return found.pop() if len(found) == 1 else None


def term_of(column: Column, row: Term | None, around: Around) -> str:
    """The term that no figure is kept in, where the header, the row or a heading says one.

    What is said of a row or of all is of the pay, and not of its bonus or its grant.
    """
    heading = column.heading
    if column.component not in YEARLY:
        return heading.term
    own = row.words if row is not None and row.period is None else ""
    if heading.per is not None:
        return own
    return heading.term or own or around.term
