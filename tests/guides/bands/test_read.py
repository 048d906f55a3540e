"""Which tables of a guide are its bands, and which of the others its author is told about."""

from __future__ import annotations

import pytest

from guides.bands.read import read_bands
from guides.text.document import as_seen

PAY = "| Region | Base Salary |\n|---|---|\n| Graz | €60K-€70K |\n\n"
ADVICE = "> **Negotiate Up Strategy:** ask\n\n"
OF_OTHERS = "| Firm | Google | Meta |\n|---|---|---|\n| Base | $200K | $210K |\n"
UNKNOWN = "| What | Sum |\n|---|---|\n| Ask | $200K |\n| Then | $210K |\n"


def _told(text: str) -> tuple[list[str | None], list[tuple[int, str]]]:
    """The places of the bands, and the lines that are named with their codes."""
    rows, notes = read_bands(as_seen("acme/x.md", tuple(text.split("\n"))))
    return [row.region for row in rows], [(one.line, one.code) for one in notes]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (PAY + OF_OTHERS, [(5, "table-extra")]),
        (PAY + UNKNOWN, [(5, "table-unread")]),
        (PAY + ADVICE + OF_OTHERS, []),
        (PAY + ADVICE + UNKNOWN, []),
    ],
)
def test_beside_the_bands_a_table_is_named_only_before_the_advice(
    text: str, named: list[tuple[int, str]]
) -> None:
    assert _told(text) == (["Graz"], named)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (ADVICE + UNKNOWN, [(3, "table-unread"), (1, "no-bands")]),
        (ADVICE + OF_OTHERS, [(1, "no-bands")]),
    ],
)
def test_without_bands_one_of_the_advice_is_named_unless_it_is_what_others_pay(
    text: str, named: list[tuple[int, str]]
) -> None:
    assert _told(text) == ([], named)


@pytest.mark.parametrize(
    ("rows", "has_amounts"),
    [
        ("| Ask | $200K |\n| Then | $210K | x |", True),
        ("| Ask | $200K |\n| Then | much | x |", True),
        ("| Ask | $200K |\n| Then | much |\n| Last | more |", False),
        ("| $200K | ask |", True),
        (f"| Ask | $200K {'x' * 74} |", True),
        (f"| Ask | $200K {'x' * 75} |", False),
    ],
)
def test_a_table_has_amounts_where_they_are_half_of_a_column(rows: str, has_amounts: bool) -> None:
    _, named = _told(f"| What | Sum | More |\n|---|---|---|\n{rows}\n")
    assert ((1, "table-unread") in named) is has_amounts


@pytest.mark.parametrize(
    ("header", "row", "noted"),
    [
        ("| Region | Base Salary* |", "| Graz | €60K-€70K |", "(proposed)"),
        ("| Region | Base min* | Base max |", "| Graz | €60K | €70K |", "(proposed)"),
        ("| Region | Base min | Base max* |", "| Graz | €60K | €70K |", "(proposed)"),
        ("| Region | Base Salary* |", "| Graz† | €60K-€70K |", "(last year)"),
    ],
)
def test_a_note_at_a_header_doubts_its_column_unless_the_row_has_its_own(
    header: str, row: str, noted: str
) -> None:
    rule = "|---" * (header.count("|") - 1) + "|"
    text = f"{header}\n{rule}\n{row}\n\n\\* proposed\n\n† last year\n"
    rows, _ = read_bands(as_seen("acme/x.md", tuple(text.split("\n"))))
    (cell,) = [one.base for one in rows]
    assert cell is not None
    assert (cell.money, cell.text.endswith(noted)) == (None, True)


def test_a_column_of_currencies_counts_where_its_sign_means_one_in_that_place() -> None:
    rows = {
        "Toronto | $": None,  # Canadian or not?
        "Denver | $": "USD",
        "Oslo | kr": "NOK",
        "Elsewhere | kr": None,
        "London | GBP": "GBP",
    }
    lines = [f"| {begins} | 700K-800K |" for begins in rows]
    text = "\n".join(["| City | Currency | Base Salary |", "|---|---|---|", *lines])
    bands, notes = read_bands(as_seen("acme/x.md", tuple(text.split("\n"))))
    cells = [row.base.money for row in bands if row.base is not None]
    assert [money and money.currency for money in cells] == list(rows.values())
    assert [one.line for one in notes if one.code == "currency-missing"] == [3, 6]


def test_a_sign_behind_a_place_may_say_that_its_pay_is_not_in_force() -> None:
    text = "| City | Base Salary |\n|---|---|\n| Graz 🛑 | €60K-€70K |\n| Linz ⭐ | €60K-€70K |"
    bands, notes = read_bands(as_seen("acme/x.md", tuple(text.split("\n"))))
    cells = [row.base for row in bands if row.base is not None]
    assert [cell.money is None for cell in cells] == [True, False]
    assert [(one.line, one.code) for one in notes] == [(3, "row-qualified")]


def test_two_rows_of_several_places_that_share_one_are_each_named_once() -> None:
    head = "| Region | Base Salary |\n|---|---|\n"
    rows = "| Austin / Boston | $160K-$170K |\n| Boston / Denver | $150K-$165K |\n"
    alike = "| Austin / Boston | $160K-$170K |\n| Boston / Denver | $160K-$170K |\n"
    assert _told(head + rows) == ([], [(3, "row-double"), (4, "row-double")])
    assert _told(head + alike) == (["Austin / Boston", "Boston / Denver"], [])
    single = f"{rows}| Austin | $100K-$120K |\n"
    assert [line for line, _ in _told(head + single)[1]] == [3, 4, 3, 5]
