"""`guides preview FILE`: what people will be told from one guide, before it is served."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TextIO

from bot.plain import plain_reply
from guides.folder import read_file
from guides.guide import read_guide
from negotiation.lookup.band import BandAsked, band_reply
from negotiation.model.diagnostics import Diagnostic
from negotiation.model.guide import FigureRole, Guide, PayFigure
from negotiation.model.money import show

EXIT_UNREADABLE = 1
_ROLES = {
    FigureRole.ASK: "ask for",
    FigureRole.ACCEPT: "accept",
    FigureRole.FLOOR: "floor",
    FigureRole.COUNTER: "they may answer",
}
_PARTS = {"sign_on": "sign-on"}


def guide_preview(path: Path, today: date) -> int:
    """Print the answers that a guide gives; the exit code."""
    whole = path.resolve()
    data = read_file(whole.parent, whole.name)
    if isinstance(data, Diagnostic):
        sys.stderr.write(f"{path}: {data.message}\n")
        return EXIT_UNREADABLE
    guide, notes = read_guide(data, f"{whole.parent.name}/{whole.name}")
    if guide is None:
        sys.stderr.write("".join(f"{note}\n" for note in notes))
        return EXIT_UNREADABLE
    write_preview(guide, today, sys.stdout)
    return 0


def write_preview(guide: Guide, today: date, out: TextIO) -> None:
    """What `/band`, `/level` and a plan take from a guide."""
    out.write("== What /band says\n\n")
    if guide.bands:
        out.write(plain_reply(band_reply(BandAsked(guide, guide.company, today=today))) + "\n")
    else:
        out.write("Nothing: no pay table could be read. `guides check` says why.\n")
    for title, lines in (
        ("What /level says", _levels(guide)),
        ("What a plan takes from the strategy", _figures(guide)),
        ("Levers", _levers(guide)),
    ):
        out.write(f"\n== {title}\n\n")
        out.write("\n".join(list(lines) or ["Nothing."]) + "\n")


def _levels(guide: Guide) -> Iterator[str]:
    for found in guide.equivalents:
        yield f"- {found.own} is {found.company} {found.level}"


def _figures(guide: Guide) -> Iterator[str]:
    if guide.strategy is None:
        return
    for figure in guide.strategy.figures:
        yield f"- {_ROLES[figure.role]}: {_amount(figure)}"
    for sentence in guide.strategy.sentences:
        for amount in sentence.unclear:
            yield f"- not understood, and not used: {amount}"


def _amount(figure: PayFigure) -> str:
    part = _PARTS.get(figure.component.value, figure.component.value)
    where = f" in {figure.region}" if figure.region else ""
    if figure.percent is not None:
        ends = dict.fromkeys(figure.percent)
        return f"a {part} of {'–'.join(f'{end:f}' for end in ends)} %{where}"
    ends_of_money = dict.fromkeys((figure.low, figure.high))
    return f"{part} {'–'.join(show(end, figure.currency) for end in ends_of_money)}{where}"


def _levers(guide: Guide) -> Iterator[str]:
    for lever in guide.levers:
        yield f"{lever.number}. {lever.title}"
