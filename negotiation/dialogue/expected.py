"""What to say to who asks what one expects, before there is an offer."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.model.case import PostedRange
from negotiation.model.guide import BandRow, Component
from negotiation.model.money import show, show_range
from negotiation.model.record import replace


def pressed(row: BandRow | None, posted: Sequence[PostedRange] = ()) -> str:
    """The line for who insists on a figure: the upper half of their own range or of the row."""
    for one in posted:
        if one.component is Component.BASE and one.low.currency == one.high.currency:
            ends = (show(end.amount, end.currency or "") for end in (one.low, one.high))
            theirs = " to ".join(ends)
            return f"You have {theirs} for this role. I'd expect to be in its upper half."
    cell = (row.base or row.total) if row else None
    if cell is None or cell.money is None:
        return "I'd want to be paid within your range for this role. What is it?"
    money = cell.money
    middle = (money.low + money.high) // 2
    step = 5000 if money.high >= 100_000 else 1000 if money.high >= 10_000 else 100
    low = -(-middle // step) * step
    upper = replace(money, low=low, high=max(low, money.high), open_ended=False)
    return (
        f"For this role I've seen {show_range(upper)} reported, and that is where I'd expect to be."
    )


def asked_again(row: BandRow | None, posted: Sequence[PostedRange] = ()) -> str:
    """The two lines in one sentence, for who was shown them before."""
    first = "" if posted else "Ask for their range first. "
    return f"{first}If they insist: “{pressed(row, posted)}”"
