from __future__ import annotations

from datetime import date

import pytest

from negotiation.model.calendar import show_deadline
from negotiation.model.case import Deadline

TODAY = date(2026, 12, 1)  # a Tuesday
FRIDAY = Deadline(date=date(2026, 12, 4))


@pytest.mark.parametrize(
    ("deadline", "today", "shown"),
    [
        (FRIDAY, TODAY, "Friday, 4 December (3 working days)"),
        (FRIDAY, None, "Friday, 4 December"),
        (FRIDAY, date(2026, 12, 3), "Friday, 4 December (one working day)"),
        (FRIDAY, date(2026, 12, 4), "Friday, 4 December (today)"),
        (FRIDAY, date(2026, 12, 7), "Friday, 4 December (passed)"),
        (Deadline(days=3), TODAY, "3 working days"),
        (Deadline(days=1), None, "one working day"),
        (Deadline(days=0), TODAY, "today"),
    ],
)
def test_a_deadline_in_words(deadline: Deadline, today: date | None, shown: str) -> None:
    assert show_deadline(deadline, today) == shown
