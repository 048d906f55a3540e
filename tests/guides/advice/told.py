"""What a sentence of a guide says, in short: "ask base 295, floor base 265 @London"."""

from __future__ import annotations

from collections.abc import Iterator

from guides.advice.figures import Reader
from guides.advice.sentences import Own
from negotiation.model.guide import BandRow, PayFigure

OWN = Own(frozenset({"acme"}))


def told(text: str, bands: tuple[BandRow, ...] = ()) -> str:
    """The figures of a text by role, component and region, in thousands or per cent."""
    return ", ".join(
        _brief(figure) + (f" @{figure.region}" if figure.region else "")
        for figure in _figures(text, bands)
    )


def _figures(text: str, bands: tuple[BandRow, ...]) -> Iterator[PayFigure]:
    for sentence in Reader(lambda: OWN, bands).read(text, 1):
        yield from sentence.figures


def _brief(figure: PayFigure) -> str:
    if figure.percent is not None:
        ends = dict.fromkeys(figure.percent)
        return f"{figure.role} {figure.component} {'-'.join(str(end) for end in ends)}%"
    ends_of_money = dict.fromkeys((figure.low, figure.high))
    amount = "-".join(f"{end / 1000:g}" for end in ends_of_money)
    return f"{figure.role} {figure.component} {amount}"
