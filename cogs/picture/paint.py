"""A picture of a chart as PNG: the same chart gives the same bytes.

Dark slate, which is a card of its own on a light screen and on a dark one. Pillow and the letters
are loaded by the first picture. (The letters that Pillow brings know no `£` and no `é`; these are
DejaVu's, unchanged.)
"""

from __future__ import annotations

import io
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from cogs.picture.layout import WIDTH, Box, Drawing, Ink, Text, lay_out
from negotiation.lookup.chart import Chart

if TYPE_CHECKING:
    from PIL import Image, ImageDraw, ImageFont

_FONTS = Path(__file__).parent / "fonts"
_BACKGROUND = (34, 40, 49)
_EDGE = (70, 78, 90)
_COLOURS: dict[Ink, tuple[int, int, int]] = {
    Ink.TITLE: (255, 255, 255),
    Ink.WORDS: (236, 239, 244),
    Ink.SMALL: (176, 186, 200),
    Ink.GRID: (62, 71, 84),
    Ink.BAR: (72, 176, 150),
    Ink.MIDDLE: (22, 60, 52),
    Ink.OFFER: (255, 200, 87),
}
_OF_LETTERS = (Ink.TITLE, Ink.WORDS, Ink.SMALL, Ink.OFFER)
_SHADES = 12  # from the slate to an ink
_LATIN_GREEK_CYRILLIC = 0x0530
_MARKS_AND_MONEY = range(0x1E00, 0x20D0)


class CannotDraw(Exception):
    """A name in letters that the picture has not."""


def png(chart: Chart) -> bytes:
    """The picture. Raises `CannotDraw`, and `OSError` where the letters are missing."""
    from PIL import Image, ImageDraw

    drawing = lay_out(chart)
    image = Image.new("RGB", (WIDTH, drawing.height), _BACKGROUND)
    canvas = ImageDraw.Draw(image)
    canvas.rectangle((0, 0, WIDTH - 1, drawing.height - 1), outline=_EDGE, width=2)
    _paint(canvas, drawing)
    out = io.BytesIO()
    # Few colours: a third of the bytes, and nobody sees it. To find out which would take twice the
    # time and three times the memory.
    image.quantize(palette=_palette(), dither=Image.Dither.NONE).save(out, "PNG")
    return out.getvalue()


@cache
def _palette() -> Image.Image:
    """Every colour that is painted with, and those along the rims of letters."""
    from PIL import Image

    colours = [_BACKGROUND, _EDGE, *_COLOURS.values()]
    for ink in _OF_LETTERS:
        colours += [_between(_COLOURS[ink], share / _SHADES) for share in range(1, _SHADES)]
    holder = Image.new("P", (1, 1))
    holder.putpalette([part for colour in colours for part in colour])
    return holder


def _between(colour: tuple[int, int, int], share: float) -> tuple[int, int, int]:
    """So much of a colour on the slate."""
    red, green, blue = (
        round(ground + (full - ground) * share)
        for ground, full in zip(_BACKGROUND, colour, strict=True)
    )
    return red, green, blue


def _paint(canvas: ImageDraw.ImageDraw, drawing: Drawing) -> None:
    for item in drawing.items:
        if isinstance(item, Text):
            _write(canvas, item)
        else:
            _fill(canvas, item)


def _fill(canvas: ImageDraw.ImageDraw, box: Box) -> None:
    colour = _COLOURS[box.ink]
    canvas.rectangle((box.left, box.top, box.right - 1, box.bottom - 1), fill=colour)
    if box.open_ended:
        half = (box.bottom - box.top) // 2
        tip = (box.right + half, box.top + half)
        canvas.polygon(((box.right, box.top), tip, (box.right, box.bottom - 1)), fill=colour)


def _write(canvas: ImageDraw.ImageDraw, text: Text) -> None:
    font = _letters(text.size, text.bold)
    words = _fitting(printable(text.words), font, text.most)
    canvas.text(
        (text.x, text.y), words, font=font, fill=_COLOURS[text.ink], anchor=f"{text.anchor}a"
    )


def _fitting(words: str, font: ImageFont.FreeTypeFont, most: int) -> str:
    """The words, cut where there is no more room."""
    if font.getlength(words) <= most:
        return words
    while words and font.getlength(f"{words}…") > most:
        words = words[:-1]
    return f"{words.rstrip()}…"


def printable(words: str) -> str:
    """The words without pictures and marks. Raises `CannotDraw` for letters that are not there."""
    kept = []
    for letter in unicodedata.normalize("NFC", words):
        category = unicodedata.category(letter)
        if ord(letter) < _LATIN_GREEK_CYRILLIC or ord(letter) in _MARKS_AND_MONEY:
            kept.append(letter if category[0] != "C" else " ")
        elif category[0] not in "SMC":
            raise CannotDraw(category)
    return " ".join("".join(kept).split())


@cache
def _letters(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    from PIL import ImageFont

    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    # The basic engine, so that a machine with another text shaper draws the same.
    return ImageFont.truetype(str(_FONTS / name), size, layout_engine=ImageFont.Layout.BASIC)
