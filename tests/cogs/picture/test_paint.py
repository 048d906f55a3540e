"""Pictures as bytes: the same chart the same, the bar's ink where the bar is, letters for all."""

from __future__ import annotations

import io
from decimal import Decimal

import pytest
from PIL import Image

from cogs.picture.layout import WIDTH, Box, Ink, lay_out
from cogs.picture.paint import _COLOURS, CannotDraw, _letters, png, printable
from negotiation.lookup.chart import Bar, Chart, Group
from negotiation.model.currencies import SYMBOLS

CHART = Chart(
    "Acme · Engineer",
    "São Paulo",
    (
        Group(
            "A year",
            "GBP",
            (
                Bar("Base", Decimal(220_000), Decimal(300_000), offered=Decimal(280_000)),
                Bar("Total", Decimal(310_000), Decimal(490_000), open_ended=True),
            ),
        ),
    ),
    ("From 3 sources",),
)


def painted(chart: Chart) -> Image.Image:
    return Image.open(io.BytesIO(png(chart)))


def test_a_picture_has_the_size_that_was_laid_out() -> None:
    picture = painted(CHART)
    assert picture.format == "PNG"
    assert picture.size == (WIDTH, lay_out(CHART).height)


def test_the_same_chart_gives_the_same_bytes() -> None:
    assert png(CHART) == png(CHART)


def test_another_figure_gives_another_picture() -> None:
    (group,) = CHART.groups
    other = Group(group.heading, group.unit, (Bar("Base", Decimal(220_000), Decimal(310_000)),))
    assert png(CHART) != png(Chart(CHART.title, CHART.subtitle, (other,), CHART.notes))


@pytest.mark.parametrize("ink", [Ink.BAR, Ink.OFFER])
def test_the_ink_is_where_the_figure_is(ink: Ink) -> None:
    picture = painted(CHART).convert("RGB")
    found = [item for item in lay_out(CHART).items if isinstance(item, Box) and item.ink is ink]
    assert found
    for box in found:
        middle = (box.top + box.bottom) // 2
        for x, inside in ((box.left, True), (box.left - 3, False)):
            assert _near(picture.getpixel((x, middle)), _COLOURS[ink]) is inside


def _near(pixel: object, colour: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - other) <= 12 for one, other in zip(pixel, colour, strict=True))


@pytest.mark.parametrize("background", [(49, 51, 56), (255, 255, 255)], ids=["dark", "light"])
def test_the_card_stands_apart_from_a_dark_and_a_light_screen(
    background: tuple[int, int, int],
) -> None:
    edge = painted(CHART).convert("RGB").getpixel((0, 100))
    assert not _near(edge, background)


def _contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """As the web's rules for accessibility count it."""

    def light(colour: tuple[int, int, int]) -> float:
        parts = [part / 255 for part in colour]
        red, green, blue = (
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("ink", [Ink.TITLE, Ink.WORDS, Ink.SMALL, Ink.BAR, Ink.OFFER])
def test_everything_that_is_read_stands_out(ink: Ink) -> None:
    assert _contrast(_COLOURS[ink], (34, 40, 49)) >= 4.5


def test_every_sign_of_a_currency_has_letters() -> None:
    nothing = bytes(_letters(28, False).getmask("\uffff"))
    assert len(SYMBOLS) > 5
    for sign in SYMBOLS.values():
        for letter in printable(sign):
            assert bytes(_letters(28, False).getmask(letter)) != nothing, sign


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("🇺🇸 San Francisco", "San Francisco"),
        ("Zu\u0308rich", "Zürich"),
        ("a\nb\u0000c", "a b c"),
        ("Kraków – Łódź", "Kraków – Łódź"),
    ],
)
def test_signs_without_letters_are_left_out(words: str, shown: str) -> None:
    assert printable(words) == shown


@pytest.mark.parametrize("words", ["東京", "תל אביב"])
def test_a_name_in_other_letters_is_not_drawn_wrongly(words: str) -> None:
    with pytest.raises(CannotDraw):
        printable(words)
