"""Characters that mean what an ASCII one means, wherever a figure is read.

One for one, so that a text keeps its places. Dashes of a range stay as they are: en and em dash,
and the wave dash that a range of a Japanese or Chinese page has becomes a tilde.
"""

from __future__ import annotations

# Digits, letters and signs as keyboards of China and Japan print them, two columns wide.
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SPACES = "\u00a0\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_HYPHENS = "\u2010\u2011\u2012\u2212\ufe58\ufe63"
_APOSTROPHES = "\u2018\u2019\u02bc\u2032\u00b4\u201b"
_QUOTES = "\u201c\u201d\u201e\u201f\u2033"

ALIKE: dict[int, str] = {
    **{code: chr(other) for code, other in _FULL_WIDTH.items()},
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(map(ord, _HYPHENS), "-"),
    **dict.fromkeys(map(ord, _APOSTROPHES), "'"),
    **dict.fromkeys(map(ord, _QUOTES), '"'),
    ord("\u2015"): "\u2014",  # the bar that some fonts and phones have as a dash
    ord("\u301c"): "~",  # the wave dash
    ord("\u2053"): "~",  # the swung dash
    ord("\u223c"): "~",
    ord("\uffe0"): "¢",
    ord("\uffe1"): "£",
    ord("\uffe5"): "¥",
    ord("\uffe6"): "₩",
}


def alike(text: str) -> str:
    """`text` with those characters as ASCII has them, place for place."""
    return text if text.isascii() else text.translate(ALIKE)
