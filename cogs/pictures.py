"""The picture on a card: drawn once, and left out where it can't be."""

from __future__ import annotations

import logging
from functools import lru_cache
from threading import Lock

from cogs.picture.paint import CannotDraw, png
from negotiation.lookup.chart import Chart
from negotiation.model.replies import Attachment

PICTURE = "band.png"
_MOST_KEPT = 64  # of some fifteen kilobytes each
# Each takes some MiB while it is drawn: those of a crowd wait for each other.
_one_at_a_time = Lock()
_log = logging.getLogger(__name__)


def draw(chart: Chart, *, keep: bool = True) -> Attachment | None:
    """The chart as a file; None where it can't be drawn: every figure is on the card as well.

    Takes some ten milliseconds: call it away from the event loop. `keep` is for what the guides
    say: nobody's own offer is kept.
    """
    try:
        return _kept(chart) if keep else _drawn(chart)
    except CannotDraw:
        return None
    except Exception:  # whatever Pillow raises: nobody loses their answer over a picture
        _log.exception("a picture was not drawn", extra={"code": "no-picture"})
        return None


def warm_up() -> None:
    """Load what the first picture would wait for: a third of a second."""
    draw(Chart("", "", ()), keep=False)


def _drawn(chart: Chart) -> Attachment:
    with _one_at_a_time:
        return Attachment(PICTURE, data=png(chart), alt=chart.alt)


# By its figures: guides that change nothing about them change nothing here.
_kept = lru_cache(maxsize=_MOST_KEPT)(_drawn)
