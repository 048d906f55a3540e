"""Pictures as bytes: the same chart the same, the bar's ink where the bar is, letters for all."""

from __future__ import annotations

import io
from decimal import Decimal

import pytest
from PIL import Image

from cogs.picture.layout import WIDTH, Box, Ink, lay_out
from cogs.picture.paint import _COLOURS, CannotDraw, _fitting, _letters, png, printable
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


# What a designer chose: a colour is only changed on purpose.
INKS = {
    Ink.TITLE: (255, 255, 255),
    Ink.WORDS: (236, 239, 244),
    Ink.SMALL: (176, 186, 200),
    Ink.GRID: (62, 71, 84),
    Ink.BAR: (72, 176, 150),
    Ink.MIDDLE: (22, 60, 52),
    Ink.OFFER: (255, 200, 87),
}


def near(picture: Image.Image, ink: tuple[int, int, int], box: tuple[int, int, int, int]) -> bool:
    """Whether some pixel of the box has the ink, but for what few colours cost."""
    shown = picture.convert("RGB").crop(box)
    colours = shown.getcolors(maxcolors=1 << 20) or []
    return any(
        all(abs(one - other) <= 6 for one, other in zip(colour, ink, strict=True))
        for _, colour in colours
        if isinstance(colour, tuple)
    )


def test_every_thing_has_its_ink_where_it_is() -> None:
    picture, found = painted(CHART), lay_out(CHART)
    seen = set()
    for item in found.items:
        if isinstance(item, Box):
            box = (item.left, item.top, item.right, item.bottom)
        else:
            left = item.x - {"l": 0, "m": 60, "r": 100}[item.anchor]
            box = (left, item.y, left + 100, item.y + item.size)
        if item.ink is not Ink.GRID:
            assert near(picture, INKS[item.ink], box), item
        seen.add(item.ink)
    assert seen == set(Ink)
    grid = next(item for item in found.items if isinstance(item, Box) and item.ink is Ink.GRID)
    assert near(picture, INKS[Ink.GRID], (grid.left, grid.top, grid.right, grid.bottom))


def test_around_it_is_slate_and_an_edge_two_pixels_wide() -> None:
    picture = painted(CHART)
    wide, high = picture.size
    for at in (0, 1, wide - 2, wide - 1):
        assert near(picture, (70, 78, 90), (at, 20, at + 1, 21))
    for at in (2, wide - 3):
        assert near(picture, (34, 40, 49), (at, 20, at + 1, 21))
    assert near(picture, (70, 78, 90), (20, high - 1, 21, high))


def test_an_open_end_is_pointed_to_half_its_height() -> None:
    picture, found = painted(CHART), lay_out(CHART)
    (box,) = (item for item in found.items if isinstance(item, Box) and item.open_ended)
    half = (box.bottom - box.top) // 2
    across = box.top + half
    assert near(
        picture, INKS[Ink.BAR], (box.right + half - 1, across, box.right + half, across + 1)
    )
    assert not near(picture, INKS[Ink.BAR], (box.right, box.bottom, box.right + 2, box.bottom + 2))
    past = box.right + half + 1
    assert not near(picture, INKS[Ink.BAR], (past, across, past + 1, across + 1))
    assert not near(
        picture, INKS[Ink.BAR], (box.right + half - 1, box.top, box.right + half, box.top + 3)
    )


def test_words_that_have_no_room_are_cut() -> None:
    letters = _letters(30, bold=False)
    room = int(letters.getlength("Base salary"))
    assert _fitting("Base salary", letters, room) == "Base salary"
    cut = _fitting("Base salary and more", letters, room)
    assert cut == "Base sala…"
    assert letters.getlength(cut) <= room
    assert _fitting("Base", letters, 1) == "…"
