"""Where tables begin and end, what is among their rows, and what keeps them from being read."""

from __future__ import annotations

import pytest

from guides.bands.grid import (
    Table,
    cell_start,
    find_tables,
    hidden_by_tags,
    hidden_tables,
    html_tables,
    split_cells,
)
from guides.text.document import Document, as_seen

HEAD = "| a | b |\n|---|---|"
ROW = "| 1 | 2 |"


def _doc(text: str) -> Document:
    return as_seen("a/b.md", tuple(text.split("\n")))


def _shown(table: Table) -> str:
    """A table as "header: rows, (notes) > end, what hides it"."""
    rows = " ".join(f"({row.where})" if row.note else str(row.where) for row in table.rows)
    return f"{table.header.where}: {rows} > {table.end} {table.hidden}".strip()


TABLES: dict[str, tuple[str, list[str]]] = {
    "a header and rows": (f"{HEAD}\n{ROW}\n{ROW}", ["0: 2 3 > 4"]),
    "no rows": (f"{HEAD}\n\nWords.", ["0:  > 2"]),
    "at the end of the file": (HEAD, ["0:  > 2"]),
    "two tables": (f"{HEAD}\n{ROW}\n\n{HEAD}\n{ROW}", ["0: 2 > 3", "4: 6 > 7"]),
    "a header straight below the rows": (f"{HEAD}\n{ROW}\n{HEAD}\n{ROW}", ["0: 2 > 3", "3: 5 > 6"]),
    "no borders at the edges": ("a | b\n--|--\n1 | 2", ["0: 2 > 3"]),
    "dashes without borders": ("a | b\n-----\n1 | 2", ["0: 2 > 3"]),
    "long dashes": ("| a | b |\n|—|–|\n| 1 | 2 |", ["0: 2 > 3"]),
    "marks of columns": ("| a | b |\n|:-:|--:|\n| 1 | 2 |", ["0: 2 > 3"]),
    "a header without borders": ("a\n---\n1 | 2", []),
    "no dashes": ("| a | b |\n| : | : |\n| 1 | 2 |", []),
    "dashes above dashes": ("|---|---|\n|---|---|\n| 1 | 2 |", []),
    "dashes on the first line": (f"|---|---|\n{ROW}", []),
    "a very long line of dashes": (f"| a | b |\n|{'-' * 999}\n{ROW}", ["0: 2 > 3"]),
    "one that is too long": (f"| a | b |\n|{'-' * 1000}\n{ROW}", []),
    "dashes among the rows": (f"{HEAD}\n{ROW}\n|---|---|\n{ROW}", ["0: 2 4 > 5"]),
    "a gap of three lines": (f"{HEAD}\n{ROW}\n\n\n\n{ROW}", ["0: 2 6 > 7"]),
    "a gap of four": (f"{HEAD}\n{ROW}\n\n\n\n\n{ROW}", ["0: 2 > 3"]),
    "two gaps": (f"{HEAD}\n{ROW}\n\n\n{ROW}\n\n\n{ROW}", ["0: 2 5 8 > 9"]),
    "wider rows behind a gap": (f"{HEAD}\n{ROW}\n\n| 1 | 2 | 3 |", ["0: 2 > 3"]),
    "wider rows without one": (f"{HEAD}\n| 1 | 2 | 3 |\n{ROW}", ["0: 2 3 > 4"]),
    "a note among the rows": (f"{HEAD}\n{ROW}\nEurope:\n{ROW}", ["0: 2 (3) 4 > 5"]),
    "a note and gaps": (f"{HEAD}\n{ROW}\n\nEurope:\n\n{ROW}", ["0: 2 (4) 6 > 7"]),
    "a note far above": (f"{HEAD}\n{ROW}\nEurope:\n\n\n{ROW}", ["0: 2 (3) 6 > 7"]),
    "a note further above": (f"{HEAD}\n{ROW}\nEurope:\n\n\n\n{ROW}", ["0: 2 > 3"]),
    "a note behind the rows": (f"{HEAD}\n{ROW}\nEurope:\nWords.", ["0: 2 > 3"]),
    "a note at the end of a gap": (f"{HEAD}\n{ROW}\n\n\n\nEurope:\n{ROW}", ["0: 2 > 3"]),
    "words at the end of the file": (f"{HEAD}\n| x | y |", ["0: 2 > 3"]),
    "a quotation at the end of the file": (
        "> | a | b |\n> |---|---|\n> | 1 | 2 |",
        ["0: 2 > 3 a quotation"],
    ),
    "a note above all rows": (f"{HEAD}\nEurope:\n{ROW}", ["0: (2) 3 > 4"]),
    "a note above wider rows": (f"{HEAD}\n{ROW}\nEurope:\n| 1 | 2 | 3 |", ["0: 2 > 3"]),
    "a note above rows without a border": (f"{HEAD}\n{ROW}\nEurope:\n1 | 2", ["0: 2 > 3"]),
    "a note above another table": (
        f"{HEAD}\n{ROW}\nEurope:\n{HEAD}\n{ROW}",
        ["0: 2 > 3", "4: 6 > 7"],
    ),
    "a note above dashes": (f"{HEAD}\n{ROW}\nEurope:\n|---|---|", ["0: 2 > 3"]),
    "a label as long as may be": (f"{HEAD}\n{ROW}\n{'x' * 120}\n{ROW}", ["0: 2 (3) 4 > 5"]),
    "one that is longer": (f"{HEAD}\n{ROW}\n{'x' * 121}\n{ROW}", ["0: 2 > 3"]),
    "a heading": (f"{HEAD}\n{ROW}\n# x\n{ROW}", ["0: 2 > 3"]),
    "a line of HTML": (f"{HEAD}\n{ROW}\n<p>\n{ROW}", ["0: 2 > 3"]),
    "bold in HTML": (f"{HEAD}\n{ROW}\n<b>Europe</b>\n{ROW}", ["0: 2 (3) 4 > 5"]),
    "set in by four spaces": (f"x\n\n    {HEAD.replace(chr(10), chr(10) + '    ')}\n    {ROW}",
                              ["2: 4 > 5 a block of code"]),
    "in a list": (f"- x\n\n    {HEAD.replace(chr(10), chr(10) + '    ')}\n    {ROW}", ["2: 4 > 5"]),
    "in a list with numbers": (
        f"1. x\n    {HEAD.replace(chr(10), chr(10) + '    ')}\n    {ROW}",
        ["1: 3 > 4"],
    ),
    "folded away": (f"<details>\n{HEAD}\n{ROW}\n</details>\n{HEAD}\n{ROW}",
                    ["1: 3 > 4 a part that is folded away", "5: 7 > 8"]),
    "in HTML": (f"<TABLE>\n{HEAD}\n{ROW}\n</TABLE >", ["1: 3 > 4 a table of HTML"]),
    "in tags in tags": (f"<pre><details>\n</details>\n{HEAD}\n{ROW}", ["2: 4 > 5 a block of code"]),
    "in a quotation": (
        f"> | a | b |\n> |---|---|\n> {ROW}\n> {ROW}\nWords.",
        ["0: 2 3 > 4 a quotation"],
    ),
    "in a quotation with words": (
        f"> | a | b |\n> |---|---|\n> {ROW}\n> Words.\n> {ROW}",
        ["0: 2 > 3 a quotation"],
    ),
    "in a quotation behind its words": (
        f"> Words.\n> | a | b |\n> |---|---|\n> {ROW}",
        ["1: 3 > 4 a quotation"],
    ),
    "a quotation of one line": ("> | a | b |", []),
    "a quotation between tables": (f"{HEAD}\n{ROW}\n\n> | a | b |\n> |---|---|\n\n{HEAD}",
                                   ["0: 2 > 3", "4:  > 6 a quotation", "7:  > 9"]),
    "two dashes in a quotation": ("> |---|---|\n> |---|---|\n> | 1 | 2 |", []),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_tables_are_found_with_their_rows(name: str) -> None:
    text, found = TABLES[name]
    assert [_shown(table) for table in find_tables(_doc(text))] == found


def test_a_note_among_the_rows_keeps_its_words() -> None:
    (table,) = find_tables(_doc(f"{HEAD}\n{ROW}\n**Europe:**\n{ROW}"))
    assert [row.cells for row in table.rows] == [("1", "2"), ("Europe:",), ("1", "2")]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("| a | b |", ("a", "b")),
        ("a | b", ("a", "b")),
        ("|a||b|", ("a", "", "b")),
        ("  | a |  ", ("a",)),
        (r"| a \| b | c |", ("a | b", "c")),
        (r"| a \\ | c |", (r"a \\", "c")),
        ("| " + " | ".join("abcdefghijklmnopqrstuvwxyz0123456") + " |", (
            *"abcdefghijklmnopqrstuvwxyz0123", "4 | 5 | 6")),
        (r"|\|" + "|".join("abcdefghijklmnopqrstuvwxyz0123456") + "|", (
            "|a", *"bcdefghijklmnopqrstuvwxyz0123", "4|5|6")),
    ],
)  # fmt: skip
def test_cells_are_apart_at_their_borders(line: str, cells: tuple[str, ...]) -> None:
    assert split_cells(line) == cells


@pytest.mark.parametrize(
    ("line", "starts"),
    [
        ("| ab | cd |", (3, 8, 12)),
        ("ab | cd", (1, 6, 6)),
        ("> | ab | cd |", (5, 10, 14)),
        ("|ab|  cd|", (2, 7, 10)),
        ("", (1, 1, 1)),
    ],
)
def test_a_cell_begins_at_its_first_letter(line: str, starts: tuple[int, ...]) -> None:
    assert tuple(cell_start(line, column) for column in range(3)) == starts


def test_lines_between_tags_are_hidden() -> None:
    text = "a\n<details>\nb\n<pre>c</pre>\nd\n</DETAILS>\ne\n</table>\nf"
    folded = "a part that is folded away"
    assert hidden_by_tags(_doc(text)) == dict.fromkeys(range(1, 6), folded)
    assert hidden_by_tags(_doc("a <b>")) == {}


def test_tables_of_html_are_told_with_what_hides_them() -> None:
    text = "<details>\n<table>\n</table>\n</details>\n<b>x</b>\n<table>\n</table>\n<tables>"
    assert html_tables(_doc(text)) == {1: "a part that is folded away", 5: ""}
    assert html_tables(_doc("x <table>")) == {}


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [(0, 9, 1), (1, 3, 1), (2, 9, 4), (2, 5, None), (0, 2, None), (5, 9, None)],
)
def test_the_first_table_among_hidden_lines_is_found(
    start: int, end: int, found: int | None
) -> None:
    lines = ("x", "| a |", "|---|", "words", "| b |", " |--|")
    assert hidden_tables(lines, start, end) == found
