"""Which of several columns of one part of pay is in force: years, "current" beside "proposed"."""

from __future__ import annotations

import re
from collections.abc import Sequence

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

_NEW = re.compile(r"(?i)\bnew\b(?! (?:york|delhi|jersey|orleans|haven|zealand|england|mexico))")
# "FTE salary" beside "Actual salary".
_FULL_TIME = re.compile(r"(?i)\bfte\b|\bfull[- ]time\b|\bpro[- ]?rata\b")
_ACTUAL = re.compile(r"(?i)\bactual\b")


def current_columns(
    columns: Sequence[tuple[int, Heading]], year: int = 0
) -> tuple[list[int], list[tuple[int, Remark]]]:
    """The columns to read, and why the others are not.

    A column that its header qualifies is not read; of several years only the last that has come
    by `year`, the last that the guide's sources name.
    """
    remarks: list[tuple[int, Remark]] = []
    kept: list[tuple[int, Heading]] = []
    names = [one.text for _, one in columns if not one.priced]
    for at, heading in columns:
        if heading.priced:
            found = in_force(doubt_of_pay(heading), heading.text, year)
            if found is None and is_to_come(heading.text, year):
                found = Qualifier(heading.text, "is not in force")
        else:
            found = label_qualifier(heading.text) or doubt_of_twin(heading.text, names)
            found = found or less_work_in(heading.text)
            found = found if not says_current(heading.text) else None
        if found is not None:
            remarks.append((at, qualified(heading.text, found.says)))
        else:
            kept.append((at, heading))
    if year:
        old = [(at, one) for at, one in kept if one.years and max(one.years) < year - 1]
        remarks += [(at, qualified(one.text, "is of the past")) for at, one in old]
        kept = [one for one in kept if one not in old]
    if any(_FULL_TIME.search(one.text) for _, one in columns):
        part = [(at, one) for at, one in kept if _ACTUAL.search(one.text)]
        remarks += [(at, qualified(one.text, "is for part-time work")) for at, one in part]
        kept = [one for one in kept if one not in part]
    now = [(at, one) for at, one in kept if says_current(one.text)]
    if now:
        others = [(at, one) for at, one in kept if not says_current(one.text)]
        if all(_NEW.search(one.text) or one.years for _, one in others):
            remarks += [(at, _not_current(one.text)) for at, one in others]
            kept = now
    years = {max(one.years) for _, one in kept if one.years}
    if years:
        come = [one for one in years if one <= (year or COME)]
        last = max(come or years)
        old = [(at, one) for at, one in kept if one.years and max(one.years) != last]
        remarks += [(at, _not_current(one.text)) for at, one in old]
        kept = [one for one in kept if one not in old]
    return [at for at, _ in kept], remarks


def doubt_of_pay(heading: Heading) -> Qualifier | None:
    """What makes the pay under a header another one; "current" answers what is known to."""
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
