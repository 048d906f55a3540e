"""Which lines above and below a table may speak of it."""

from __future__ import annotations

import pytest

from guides.bands.doubts_around import said_above
from guides.bands.lines_around import Said, lines_above, lines_below
from guides.bands.subject import Subject
from guides.text.document import as_seen

TABLE = "| a | b |\n|---|---|\n| 1 | 2 |"


def _shown(said: Said) -> str:
    """A line as "text @ index" with what it is."""
    kinds = ("title", "nearest", "aside")
    return " ".join([f"{said.text} @{said.at}", *(kind for kind in kinds if getattr(said, kind))])


def _above(text: str, floor: int = 0) -> list[str]:
    """The lines above the last table of a text."""
    lines = tuple(f"{text}\n{TABLE}".split("\n"))
    return [_shown(said) for said in lines_above(as_seen("a/b.md", lines), len(lines) - 3, floor)]


def _below(text: str) -> list[str]:
    lines = tuple(f"{TABLE}\n{text}".split("\n"))
    return [_shown(said) for said in lines_below(as_seen("a/b.md", lines), 3)]


ABOVE: dict[str, tuple[str, list[str]]] = {
    "a heading that is struck out": ("### ~~Bands 2024~~", ["~~Bands 2024~~ @0 title nearest"]),
    "a heading struck out in part": ("### Bands ~~2024~~", ["Bands @0 title nearest"]),
    "words": ("One.\n\nTwo.", ["Two. @2 nearest", "One. @0 nearest"]),
    "no more than three lines": (
        "One.\nTwo.\nThree.\nFour.",
        ["Four. @3 nearest", "Three. @2 nearest", "Two. @1 nearest"],
    ),
    "but what speaks of all": (
        "This page is old.\nTwo.\nThree.\nFour.\nFive.",
        [
            "Five. @4 nearest",
            "Four. @3 nearest",
            "Three. @2 nearest",
            "This page is old. @0 nearest",
        ],
    ),
    "a heading": ("# One", ["One @0 title nearest"]),
    "headings further up": (
        "# One\n## Two\n### Three",
        ["Three @2 title nearest", "Two @1 title", "One @0 title"],
    ),
    "headings as deep or deeper": (
        "# One\n## Two\n### Three\n## Four",
        ["Four @3 title nearest", "One @0 title"],
    ),
    "words under a heading further up": (
        "One.\n# Two\nThree.",
        ["Three. @2 nearest", "Two @1 title nearest"],
    ),
    "what speaks of all above a heading": (
        "All figures are net.\n# Two",
        ["Two @1 title nearest", "All figures are net. @0"],
    ),
    "the title of the guide": (
        "### Data Engineer | Quokka Negotiation Guide\n\nWords.",
        ["Words. @2 nearest"],
    ),
    "words of the guide": ("**Negotiation DNA:** Public | Remote\nWords.", ["Words. @1 nearest"]),
    "a heading in bold": ("# One\n**Two**", ["Two @1 title nearest", "One @0 title"]),
    "two in bold": ("**One**\n**Two**", ["Two @1 title nearest"]),
    "bold with a colon": ("__Two__:", ["Two @0 title nearest"]),
    "a bold word in a line": ("**Two** words.", ["Two words. @0 nearest"]),
    "a number before a heading": ("## 2.1 Pay", ["Pay @0 title nearest"]),
    "a number with a dot": ("## 3. Pay", ["Pay @0 title nearest"]),
    "a year before a heading": ("## 2026 bands", ["2026 bands @0 title nearest"]),
    "a heading with a colon": ("## Pay: ##", ["Pay @0 title nearest"]),
    "a list": ("- One", ["One @0"]),
    "a list of pay": ("- Leeds: £61K", []),
    "a rule": ("One.\n\n---", ["One. @0 nearest"]),
    "a quotation": ("> One", ["One @0 nearest"]),
    "another table": (f"Net.\n{TABLE}\n", ["Net. @0 nearest"]),
    "words of the table above": (f"{TABLE}\n\nThe figures above are net.\n", []),
    "words of both": (
        f"{TABLE}\n\nThe figures above and below are net.\n",
        ["The figures above and below are net. @4 nearest"],
    ),
    "words of no table above": (
        "The figures above are net.",
        ["The figures above are net. @0 nearest"],
    ),
    "words that point nowhere": (f"{TABLE}\n\nPay above market.", ["Pay above market. @4 nearest"]),
    "folded away": ("<details>\nOld.\n</details>\nWords.", ["Words. @3 nearest"]),
    "a long line": ("x" * 700, ["x" * 600 + " @0 nearest"]),
}


@pytest.mark.parametrize("name", ABOVE)
def test_lines_above_a_table_may_speak_of_it(name: str) -> None:
    text, found = ABOVE[name]
    assert _above(text) == found


def test_nothing_above_the_floor_speaks_of_a_table() -> None:
    assert _above("# One\n## Two\nThree.", 1) == ["Three. @2 nearest", "Two @1 title nearest"]


BELOW: dict[str, tuple[str, list[str]]] = {
    "words": ("One.\nTwo.", ["One. @3 aside", "Two. @4 aside"]),
    "four lines": ("One.\n\n\nFour.\nFive.", ["One. @3 aside", "Four. @6"]),
    "what points above further down": (
        "\n\n\n\n\nThe figures above are net.",
        ["The figures above are net. @8"],
    ),
    "what speaks of a table below": (f"The figures below are net.\n\n{TABLE}", []),
    "what speaks of no table below": (
        "The figures below are net.",
        ["The figures below are net. @3 aside"],
    ),
    "what speaks of both": (
        f"The figures above and below are net.\n\n{TABLE}",
        ["The figures above and below are net. @3 aside"],
    ),
    "up to a heading": ("One.\n# Two\nThree.", ["One. @3 aside"]),
    "up to a table": (f"One.\n{TABLE}\nTwo.", ["One. @3 aside"]),
    "up to bold words": ("One.\n**Two**\nThree.", ["One. @3 aside"]),
    "up to words of the guide": ("One.\nNegotiation DNA: x\nThree.", ["One. @3 aside"]),
    "a label": ("**One:** two.", ["One: two. @3"]),
    "a bullet": ("- One.", ["- One. @3 aside"]),
    "a footnote": ("† One.\n\\* Two.", ["† One. @3", "Two. @4"]),
    "words below a label": ("**One:** two.\nThree.", ["One: two. @3", "Three. @4"]),
    "italics": ("*One.*", ["One. @3 aside"]),
    "underlines": ("_One._", ["One. @3 aside"]),
    "parentheses": ("(One.)", ["(One.) @3 aside"]),
    "a note": ("Note: one.", ["Note: one. @3 aside"]),
    "a warning": ("> Warning: one.", ["Warning: one. @3 aside"]),
    "folded away": ("<details>\nOne.\n</details>", []),
}


@pytest.mark.parametrize("name", BELOW)
def test_lines_below_a_table_may_speak_of_it(name: str) -> None:
    text, found = BELOW[name]
    assert _below(text) == found


@pytest.mark.parametrize(
    ("title", "says"), [("~~Bands 2024~~", "is struck out"), ("Bands", None), ("~~~~", None)]
)
def test_a_heading_that_is_struck_out_takes_its_table_with_it(title: str, says: str | None) -> None:
    found = said_above(Said(title, 0, title=True), Subject("Acme"))
    assert (found.says if found else None) == says
