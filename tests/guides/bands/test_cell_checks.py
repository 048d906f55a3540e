"""Words beside figures that keep a cell from being read, and those that don't."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from guides.bands.cell_checks import check_joints, check_part, check_words
from guides.bands.cell_items import find_items
from guides.bands.remarks import (
    Unread,
    left_out,
    may_change,
    odd_period,
    short_term,
    unread_column,
    unsaid,
)
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Component


def _said(gaps: list[str], *, share: bool = False) -> str:
    """What is said of the words before, between and after the figures of a cell."""
    try:
        return " ".join(remark.code for remark in check_words("text", gaps, share=share))
    except Unread as unread:
        return f"unread: {unread.remark.message}"


def _refused(check: Callable[[], None]) -> str:
    """The code of the remark with which a check refuses a cell; empty where it doesn't."""
    try:
        check()
    except Unread as unread:
        return unread.remark.code
    return ""


STRANGE = 'unread: "{0}" in "text" may change the figure; kept as words'
CHANGES = 'unread: "{0}" in "text" changes the figure; kept as words'


@pytest.mark.parametrize(
    ("gaps", "said"),
    [
        (["", ""], ""),
        (["", " base salary"], ""),
        (["", " / ", ""], ""),
        (["", " or ", ""], ""),
        (["/", ""], ""),
        (["", "."], ""),
        ([".", ""], ""),
        (["", "kr."], STRANGE.format("kr")),
        (["", " META RSUs"], ""),
        (["", " at 2 "], 'unread: "at 2" in "text" could not be read; kept as words'),
        (["> ", ""], CHANGES.format(">")),
        (["", " ±"], CHANGES.format("±")),
        (["", "❌"], CHANGES.format("❌")),
        (["base -", ""], CHANGES.format("base -")),
        (["+", ""], CHANGES.format("+")),
        (["- base", ""], ""),
        (["", "-", ""], ""),
        (["", "~"], CHANGES.format("~")),
        (["", "/ base"], CHANGES.format("/ base")),
        (["", "base /"], ""),
        (["~", ""], "cell-rough"),
        (["ca. ", ""], "cell-rough"),
        (["approximately base", ""], "cell-rough"),
        (["", " circa"], STRANGE.format("circa")),
        (["castle ", ""], STRANGE.format("castle")),
        (["up to ", ""], STRANGE.format("up")),
        (["", " zany uplift"], STRANGE.format("uplift")),
        (["", " zany"], STRANGE.format("zany")),
        (["", " zany ", ""], STRANGE.format("zany")),
        (["or ", ""], STRANGE.format("or")),
        (["", " or"], STRANGE.format("or")),
    ],
)
def test_words_beside_a_figure_may_change_it(gaps: list[str], said: str) -> None:
    assert _said(gaps) == said


@pytest.mark.parametrize(
    ("gaps", "said"),
    [
        (["", " of salary"], ""),
        (["", " zany"], "cell-remark"),
        (["", " zany uplift"], STRANGE.format("uplift")),
        (["zany ", ""], STRANGE.format("zany")),
        (["", " base"], ""),
    ],
)
def test_words_behind_a_share_of_base_pay_only_explain_it(gaps: list[str], said: str) -> None:
    assert _said(gaps, share=True) == said


@pytest.mark.parametrize(
    ("text", "component", "read"),
    [
        ("$9K total", Component.BASE, False),
        ("$9K Package", Component.BASE, False),
        ("$9K base", Component.BASE, True),
        ("$9K base", Component.TOTAL, False),
        ("$9K total", Component.TOTAL, True),
        ("$9K total", Component.BONUS, True),
    ],
)
def test_a_cell_says_that_it_is_another_part(text: str, component: Component, read: bool) -> None:
    refused = _refused(lambda: check_part(text, component))
    assert refused == ("" if read else "cell-unreadable")


@pytest.mark.parametrize(
    ("text", "joint", "read"),
    [
        ("$9K $8K", "/", True),
        ("$9K $8K", " / ", True),
        ("$9K $8K", "or", False),
        ("$9K $8K", "", False),
        ("$9K 10%", "or", True),
        ("10% $9K", "=", True),
        ("10% 12%", "/", True),
        ("10% 12%", "or", False),
        ("$9K 10%", "and", False),
    ],
)
def test_figures_side_by_side_are_joined_plainly(text: str, joint: str, read: bool) -> None:
    items = find_items(text, None, Component.BONUS)
    assert len(items) == 2
    refused = _refused(lambda: check_joints(text, items, [joint]))
    assert refused == ("" if read else "two-figures")


def test_remarks_show_what_they_are_about() -> None:
    assert may_change("cell", "word").remark.message.startswith('"word" in "cell"')
    assert odd_period("cell", "an hour").remark.message.startswith('"cell" is pay an hour:')
    assert short_term("head", "a day").message.startswith('"head" is pay a day:')
    assert left_out("cell", " words ").message == '"words" in "cell" was left out'
    assert unread_column("head").message == 'the column "head" is not read'
    assert '"head" is base pay or total pay; read as total pay' in unsaid("head").message
    assert "this table is base pay or total pay; read as base pay" in unsaid("", "base").message
    severities = [
        may_change("a", "b").remark.severity,
        short_term("a", "b").severity,
        left_out("a", "b").severity,
        unread_column("a").severity,
        unsaid("a").severity,
    ]
    warning, info = Severity.WARNING, Severity.INFO
    assert severities == [warning, warning, info, info, warning]
    assert Unread("code", "message", "hint").remark[1:] == ("code", "message", "hint")
