"""Rows whose name is at odds with what their column is about: Berlin's under "Base (London)"."""

from __future__ import annotations

from functools import lru_cache

from guides.bands.columns import Layout
from guides.bands.headings import Label
from guides.bands.naming import Named, names_of_column
from guides.bands.qualifying import Qualifier
from guides.names.places import gazetteer, read_label
from guides.text.spelling import printed_words


def columns_named(layout: Layout) -> tuple[Named, ...]:
    """The places and levels of columns beside which the rows of a table have their own."""
    if Label.REGION not in layout.labels and Label.LEVEL not in layout.labels:
        return ()
    return tuple([one.named for one in layout.columns if one.named.sure])


def doubt_at_odds(
    region: str | None, level: str | None, columns: tuple[Named, ...]
) -> Qualifier | None:
    """What of the names of a row can't be paid by its columns.

    A column alone has the row's own name: what is paid in Berlin is not what is in Germany.
    """
    alone = len(set(columns)) == 1
    for one in columns:
        if region and one.region and not _is_place_of(region, one.region, alone=alone):
            return Qualifier(one.region, "is that of another place than the row's")
        if level and one.level and not _may_be_one_level(level, one.level):
            return Qualifier(one.level, "is that of another level than the row's")
    return None


@lru_cache(maxsize=1024)
def _is_place_of(row: str, column: str, *, alone: bool) -> bool:
    """Whether the place of a row lies in that of its column, or the other way where the column is
    not `alone`, as far as both are known.
    """
    here, there = read_label(row).keys, read_label(column).keys
    if not here or not there:
        return True
    areas = gazetteer().areas
    return any(
        one == other or other in areas(one) or (not alone and one in areas(other))
        for one in here
        for other in there
    )


def _may_be_one_level(row: str, column: str) -> bool:
    """Whether a name of a row may be of a level; one that names no level is of any."""
    own = printed_words(row)
    return names_of_column(row).level is None or own[:1] == printed_words(column)[:1]
