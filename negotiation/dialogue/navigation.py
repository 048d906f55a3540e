"""The buttons of the ways to move about."""

from __future__ import annotations

from negotiation.model.replies import Button, Style
from negotiation.understanding.message import Go

LABELS: dict[Go, str] = {
    Go.BACK: "Back",
    Go.EDIT: "Edit an answer",
    Go.SKIP: "Skip",
    Go.SUMMARY: "Summary",
    Go.HELP: "Help",
    Go.START_OVER: "Start over",
    Go.STOP: "Stop",
    Go.FORGET: "Delete my data",
    Go.MORE: "More",
}
_IDS: dict[Go, str] = {Go.START_OVER: "start-over", Go.FORGET: "delete-my-data", Go.SHOW: "again"}
WAYS: dict[str, Go] = {_IDS.get(way, way.value): way for way in Go}
HIDDEN = (Go.EDIT, Go.SUMMARY, Go.START_OVER, Go.STOP, Go.FORGET)
EVERYWHERE = (
    "At any time you can say back, edit, skip, summary, start over, stop or delete my data."
)


def way_button(way: Go) -> Button:
    """The button of a way."""
    style = Style.DANGER if way is Go.FORGET else Style.SECONDARY
    return Button(_IDS.get(way, way.value), LABELS[way], style)


def ways_shown(*, back: bool, skip: bool) -> tuple[Button, ...]:
    """The few under every question; the others are behind More."""
    ways = [Go.BACK] if back else []
    ways += [Go.SKIP] if skip else []
    return tuple(map(way_button, (*ways, Go.HELP, Go.MORE)))
