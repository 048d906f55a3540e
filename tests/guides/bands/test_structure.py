"""Where tables begin and end: markdown-it-py is the oracle, which reads as GitHub does."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from guides.bands.grid import find_tables
from guides.text.document import as_seen

_MARKDOWN = MarkdownIt("commonmark").enable("table")
_ROOT = Path(__file__).resolve().parents[3]
SHARED = Path(os.environ.get("COUNTEROFFER_SHARED", _ROOT.parent / "shared"))


class Seen(NamedTuple):
    """A table: the line of its header, the lines of its rows, the cells of its header."""

    header: int
    rows: tuple[int, ...]
    width: int


def _oracle(text: str) -> tuple[set[Seen], set[int]]:
    """The tables of a text, and the headers of those in quotations."""
    shown: set[Seen] = set()
    quoted: set[int] = set()
    depth = 0
    tokens = _MARKDOWN.parse(text)
    for at, token in enumerate(tokens):
        depth += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type == "table_open" and token.map is not None:
            if depth:
                quoted.add(token.map[0])
            else:
                shown.add(_seen(tokens, at))
    return shown, quoted


def _seen(tokens: list[Token], at: int) -> Seen:
    rows: list[int] = []
    width = 0
    start = tokens[at].map
    assert start is not None
    for token in tokens[at:]:
        if token.type == "table_close":
            break
        if token.type == "th_open":
            width += 1
        if token.type == "tr_open" and token.map is not None and token.map[0] != start[0]:
            rows.append(token.map[0])
    return Seen(start[0], tuple(rows), width)


def _ours(text: str) -> tuple[set[Seen], set[int]]:
    tables = find_tables(as_seen("a/b.md", tuple(text.split("\n"))))
    shown = {
        Seen(table.header.where, tuple(row.where for row in table.rows), len(table.header.cells))
        for table in tables
        if not table.hidden
    }
    return shown, {table.header.where for table in tables if table.hidden}


_WORDS = st.sampled_from(["Austin", "L4", "$100K-$120K", "10%", "n/a", "**Leeds**", "a b"])


@st.composite
def _table(draw: st.DrawFn) -> list[str]:
    width = draw(st.integers(2, 4))
    outer = draw(st.booleans())
    edge = "| " if outer else ""
    close = " |" if outer else ""

    def row() -> str:
        cells = draw(st.lists(_WORDS, min_size=width, max_size=width))
        return edge + " | ".join(cells) + close

    names = ["Region", "Level", "Base Salary", "Bonus"][:width]
    rule = edge + " | ".join(["---"] * width) + close
    return [
        edge + " | ".join(names) + close,
        rule,
        *(row() for _ in range(draw(st.integers(1, 3)))),
    ]


_PARAGRAPH = st.sampled_from(
    [
        ["Some words."],
        ["*A note.*"],
        ["- one", "- two"],
        ["#### A heading"],
        ["---"],
        ["1. A lever."],
    ]
)


@st.composite
def _block(draw: st.DrawFn) -> list[str]:
    kind = draw(st.sampled_from(["words", "table", "fence", "tildes", "comment", "quotation"]))
    if kind == "words":
        return draw(_PARAGRAPH)
    lines = draw(_table())
    return {
        "table": lines,
        "fence": ["```", *lines, "```"],
        "tildes": ["~~~~ md", *lines, "```", "~~~~"],
        "comment": ["<!--", *lines, "-->"],
        "quotation": [f"> {line}" for line in lines],
    }[kind]


@given(st.lists(_block(), min_size=1, max_size=6))
def test_tables_are_where_markdown_has_them(blocks: list[list[str]]) -> None:
    # A table is followed by a heading: what it may go on with after a gap is ours alone.
    text = "\n\n".join("\n".join([*block, "", "##### Next"]) for block in blocks)
    assert _ours(text) == _oracle(text)


def test_a_line_among_the_rows_ends_no_table() -> None:
    text = "| Region | Base |\n|---|---|\n| Austin | $1 |\n*Europe:*\n| Leeds | £1 |\n"
    (oracle,), _ = _oracle(text)
    (ours,), _ = _ours(text)
    assert oracle.rows == ours.rows == (2, 3, 4)


@pytest.mark.skipif(not (SHARED / "corpus").is_dir(), reason="the test collection is not at hand")
def test_tables_of_the_collection_are_where_markdown_has_them(
    one_of: Callable[[int], int],
) -> None:
    # Not of all of them: where a header stands in a gap, one table goes on for us.
    paths = sorted((SHARED / "corpus").rglob("*.md"))[:: 7 * one_of(4)]
    assert paths
    for path in paths:
        text = path.read_text(encoding="utf-8")
        assert _ours(text) == _oracle(text), path
