"""Which of several columns of one part of pay is in force: years, "current" beside "proposed"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from guides.bands.cell_money import YEARLY
from guides.bands.headings import Heading
from guides.bands.qualifying import (
    COME,
    Qualifier,
    in_force,
    is_to_come,
    label_qualifier,
    less_work_in,
    says_current,
)
from guides.bands.remarks import Remark
from guides.bands.twins import doubt_of_twin
from guides.bands.understood import doubt_of_header
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Component
from negotiation.model.money import Period

_NEW = re.compile(r"(?i)\bnew\b(?! (?:york|delhi|jersey|orleans|haven|zealand|england|mexico))")
# "FTE salary" beside "Actual salary".
_FULL_TIME = re.compile(r"(?i)\bfte\b|\bfull[- ]time\b|\bpro[- ]?rata\b")
_ACTUAL = re.compile(r"(?i)\bactual\b")


_Columns = Sequence[tuple[int, Heading]]
_Remarks = list[tuple[int, Remark]]


def current_columns(columns: _Columns, year: int) -> tuple[list[int], _Remarks]:
    """The columns to read, and why the others are not.

    A column that its header qualifies is not read; of several years only the last that has come
    by `year`, the last that the guide's sources name.
    """
    names = [one.text for _, one in columns if not one.priced]
    full_time = any(_FULL_TIME.search(one.text) for _, one in columns)
    remarks: _Remarks = []
    kept = list(columns)
    steps: tuple[Callable[[_Columns], _Remarks], ...] = (
        lambda left: _qualified(left, names, year),
        lambda left: _long_past(left, year),
        lambda left: _part_time(left) if full_time else [],
        _beside_current,
        lambda left: _older(left, year),
    )
    for step in steps:
        found = step(kept)
        remarks += found
        gone = {at for at, _ in found}
        kept = [one for one in kept if one[0] not in gone]
    return [at for at, _ in kept], remarks


def _qualified(columns: _Columns, names: Sequence[str], year: int) -> _Remarks:
    """Columns that their own header makes others."""
    doubts = ((at, one, _doubt_of(one, names, year)) for at, one in columns)
    return [(at, qualified(one.text, doubt.says)) for at, one, doubt in doubts if doubt is not None]


def _doubt_of(heading: Heading, names: Sequence[str], year: int) -> Qualifier | None:
    if heading.priced:
        found = in_force(doubt_of_pay(heading), heading.text, year)
        if found is None and is_to_come(heading.text, year):
            return Qualifier(heading.text, "is not in force")
        return found
    found = label_qualifier(heading.text) or doubt_of_twin(heading.text, names)
    found = found or less_work_in(heading.text)
    if found is None and heading.end is not None:
        # "High (×1.0)" is no end of a range.
        found = doubt_of_header(replace(heading, component=Component.BASE))
    return found if not says_current(heading.text) else None


def _long_past(columns: _Columns, year: int) -> _Remarks:
    """Columns of a year before the last one that has passed."""
    if not year:
        return []
    old = ((at, one) for at, one in columns if one.years and max(one.years) < year - 1)
    return [(at, qualified(one.text, "is of the past")) for at, one in old]


def _part_time(columns: _Columns) -> _Remarks:
    """ "Actual salary" beside "FTE salary"."""
    part = ((at, one) for at, one in columns if _ACTUAL.search(one.text))
    return [(at, qualified(one.text, "is for part-time work")) for at, one in part]


def _beside_current(columns: _Columns) -> _Remarks:
    """ "New" and dated columns beside one that is said to be current."""
    others = [(at, one) for at, one in columns if not says_current(one.text)]
    if len(others) == len(columns):
        return []
    if not all(_NEW.search(one.text) or one.years for _, one in others):
        return []
    return [(at, _not_current(one.text)) for at, one in others]


def _older(columns: _Columns, year: int) -> _Remarks:
    """Columns of another year than the last that has come."""
    years = {max(one.years) for _, one in columns if one.years}
    if not years:
        return []
    come = [one for one in years if one <= (year or COME)]
    last = max(come or years)
    old = ((at, one) for at, one in columns if one.years and max(one.years) != last)
    return [(at, _not_current(one.text)) for at, one in old]


def doubt_of_pay(heading: Heading) -> Qualifier | None:
    """What makes the pay under a header another one; "current" answers what is known to."""
    if heading.component in YEARLY and heading.per is Period.GRANT:
        return Qualifier(heading.text, "is that of several years")
    current = says_current(heading.text)
    found = heading.qualifier if not current else None
    return found or doubt_of_header(heading, current=current)


def qualified(text: str, says: str) -> Remark:
    """The remark about a column whose header makes its figures others."""
    return Remark(
        Severity.WARNING,
        "column-qualified",
        f'the column "{text}" is not read: its pay {says}',
        "give what is paid for a full year of full-time work today, before tax",
    )


def _not_current(text: str) -> Remark:
    return Remark(
        Severity.INFO,
        "extra-column",
        f'the column "{text}" is not read: another one is in force',
        "keep what is in force in the table, and what was or will be in words",
    )
