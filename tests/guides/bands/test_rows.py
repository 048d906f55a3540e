"""What each row of a table is about, and what makes its figures other ones."""

from __future__ import annotations

import pytest

from guides.bands.around import Around
from guides.bands.grid import find_tables
from guides.bands.layout import lay_out
from guides.bands.qualifying import Qualifier
from guides.bands.rows import NamedRow, doubted, name_rows
from guides.text.document import as_seen

PAY = "€60K"


def _rows(text: str, around: Around) -> list[str]:
    """The rows of a table as "place / level: what makes them others", or the code of a remark."""
    header, *lines = text.split("\n")
    rule = "|---" * header.strip("|").count("|") + "|---|"
    (table,) = find_tables(as_seen("a/b.md", (header, rule, *lines)))
    layout = lay_out(table, around)
    layout.rows = table.rows
    return [_shown(one) for one in name_rows(layout, table.header.cells, around)]


def _shown(one: object) -> str:
    if not isinstance(one, NamedRow):
        assert isinstance(one, tuple)
        label = one[1].message.split('"')[1] if one[1].message.startswith('"') else ""
        return f"{one[0].where} {one[1].code} {label}".rstrip()
    name = " / ".join(part or "-" for part in (one.region, one.level))
    more = [one.title, one.currency, one.term.words if one.term else None, str(one.scale or "")]
    told = " ".join(part for part in more if part)
    doubt = f": {one.doubt.words} {one.doubt.says}" if one.doubt is not None else ""
    return f"{name} {told}".rstrip() + doubt


ROWS: dict[str, tuple[str, list[str]]] = {
    "a place and a level": (f"| City | Level | Base |\n| Graz | L3 | {PAY} |", ["Graz / L3"]),
    "marks repeat": (
        f"| City | Level | Base |\n| Graz | L3 | {PAY} |\n| ^^ | L4 | {PAY} |\n| | L5 | {PAY} |",
        ["Graz / L3", "Graz / L4", "Graz / L5"],
    ),
    "a dash repeats nothing": (
        f"| City | Level | Base |\n| Graz | L3 | {PAY} |\n| — | L4 | {PAY} |\n| ^^ | L5 | {PAY} |",
        ["Graz / L3", "— / L4", "Graz / L5"],
    ),
    "a blank alone repeats nothing": (
        f"| City | Base |\n| Graz | {PAY} |\n| | {PAY} |",
        ["Graz / -", "3 row-unplaced"],
    ),
    "no name": (
        f"| City | Level | Base |\n| Average | L3 | {PAY} |\n| — | — | {PAY} |",
        ["2 row-unplaced Average", "3 row-unplaced"],
    ),
    "a row with only a label": (
        f"| City | Base |\n| Graz | {PAY} |\n| Linz | |",
        ["Graz / -", "3 row-empty"],
    ),
    "a line of a place": (
        f"| Level | Base |\n| L3 | {PAY} |\nGraz:\n| L3 | {PAY} |\n| L4 | {PAY} |",
        ["- / L3", "Graz / L3", "Graz / L4"],
    ),
    "a line that makes others": (
        f"| Level | Base |\n| L3 | {PAY} |\nGraz, net:\n| L4 | {PAY} |\nLinz\n| L4 | {PAY} |",
        ["- / L3", "- / L4: net is after tax", "Linz / L4"],
    ),
    "a line of a level": (
        f"| City | Base |\n| Graz | {PAY} |\nSenior:\n| Graz | {PAY} |\n"
        f"Old bands\n| Linz | {PAY} |",
        ["Graz / -", "Graz / Senior", "Linz / -: Old is of the past"],
    ),
    "an empty line of a label": (
        f"| Level | Base |\n| **Graz** | |\n| L3 | {PAY} |\n| | |\n| L4 | {PAY} |",
        [
            "2 row-empty",
            "Graz / L3",
            "4 row-empty",
            "Graz / L4",
        ],
    ),
    "struck": (
        f"| City | Level | Base |\n| ~~Graz~~ | ~~L3~~ | {PAY} |\n| ~~Graz~~ | L4 | {PAY} |",
        ["2 row-struck", "3 row-struck"],
    ),
    "a title, a currency and a period of its own": (
        "| Title | Level | City | Currency | Per | Base |\n"
        "| Engineer | L3 | Graz | EUR (thousands) | month | 60 |\n"
        "| Engineer | L4 | Graz | $ | hour | 60 |\n"
        "| | L5 | Graz | usd | | 60 |\n| | L6 | Graz | Rs. | | 60 |",
        [
            "Graz / L3 Engineer EUR a month 3",
            "Graz / L4 Engineer $ an hour",
            "Graz / L5 USD",
            "Graz / L6 Rs",
        ],
    ),
    "names that make others": (
        f"| City | Level | Base |\n| Graz (old) | L3 | {PAY} |\n| Graz | L3 (per day) | {PAY} |\n"
        f"| Graz | L3 (monthly) | {PAY} |\n| Graz | L3 (per year) | {PAY} |\n"
        f"| Graz (-10%) | L4 | {PAY} |\n| Graz (10) | L4 | {PAY} |",
        [
            "Graz (old) / L3: old is of the past",
            "Graz / L3 (per day): per day is a day",
            "Graz / L3 (monthly): monthly is a month",
            "Graz / L3 (per year)",
            "Graz (-10%) / L4: -10% is changed by a percentage",
            "Graz (10) / L4",
        ],
    ),
    "hours and shares": (
        f"| City | FTE | Hours | Base |\n| Graz | 1.0 | 40 | {PAY} |\n| Graz | 0.8 | 40 | {PAY} |\n"
        f"| Graz | 80% | 40 | {PAY} |\n| Graz | 100% | 34 | {PAY} |\n| Graz | | 35 h | {PAY} |\n"
        f"| Graz | | 9 hours | {PAY} |",
        [
            "Graz / -",
            "Graz / -: FTE: 0.8 is for part-time work",
            "Graz / -: FTE: 80% is for part-time work",
            "Graz / -: Hours: 34 is for part-time work",
            "Graz / -",
            "Graz / -: Hours: 9 hours is for part-time work",
        ],
    ),
    "a state": (
        f"| City | Status | Base |\n| Graz | active | {PAY} |\n| Linz | Approved in May | {PAY} |\n"
        f"| Wels | stale | {PAY} |\n| Enns | | {PAY} |",
        [
            "Graz / -",
            "Linz / -",
            "Wels / -: Status: stale may not be in force",
            "Enns / -",
        ],
    ),
    "dates of rows": (
        f"| City | As of | Base |\n| Graz | 2026 | {PAY} |\n| Linz | May 2025 | {PAY} |\n"
        f"| Wels | 2024 | {PAY} |\n| Enns | | {PAY} |\n| Melk | 2031 | {PAY} |",
        [
            "Graz / -",
            "Linz / -",
            "Wels / -: As of: 2024 is of the past",
            "Enns / -",
            "Melk / -",
        ],
    ),
    "dates to come": (
        f"| City | Effective from | Base |\n| Graz | May 2026 | {PAY} |\n| Linz | 2027 | {PAY} |",
        ["Graz / -", "Linz / -: Effective from: 2027 is not in force"],
    ),
    "ends, splits and periods beside": (
        f"| City | Point | Mix | Rate | Base |\n| Graz | min | 70/30 | yearly | {PAY} |\n"
        f"| Linz | | 70/30 | weekly | {PAY} |\n| Wels | | | net | {PAY} |\n"
        f"| Enns | words | | min | {PAY} |\n| Melk | base min | | | {PAY} |",
        [
            "Graz / -: min is one end of a range",
            "Linz / -: weekly is a week",
            "Wels / -: net is after tax",
            "Enns / -",
            "Melk / -: base min is one end of a range",
        ],
    ),
    "another row's name and more": (
        f"| City | Level | Base |\n| Graz | L3 | {PAY} |\n| Graz | L3 nights | {PAY} |",
        ["Graz / L3", "Graz / L3 nights: nights has words beside it that are not understood"],
    ),
    "another row's title and more": (
        f"| Title | Level | City | Base |\n| Potter | L3 | Graz | {PAY} |\n"
        f"| Potter nights | L3 | Graz | {PAY} |",
        [
            "Graz / L3 Potter",
            "Graz / L3 Potter nights: nights has words beside it that are not understood",
        ],
    ),
}


@pytest.mark.parametrize("name", ROWS)
def test_rows_are_named_and_doubted(name: str) -> None:
    text, found = ROWS[name]
    assert _rows(text, Around(year=2026)) == found


def test_what_stands_around_names_rows_that_say_nothing() -> None:
    around = Around(region="Graz", level="L3")
    assert _rows(f"| Level | Base |\n| L4 | {PAY} |", around) == ["Graz / L4"]
    assert _rows(f"| City | Base |\n| Linz | {PAY} |", around) == ["Linz / L3"]


def test_a_sentence_beside_the_table_is_about_the_row_that_it_names() -> None:
    around = Around(of_rows=(("L3 was retired.", Qualifier("retired", "is of the past")),))
    text = f"| Level | City | Base |\n| L3 | Graz | {PAY} |\n| L4 | | {PAY} |"
    assert _rows(text, around) == ["Graz / L3: retired is of the past", "Graz / L4"]


def test_a_line_among_the_rows_leaves_what_stands_around() -> None:
    around = Around(region="Graz", level="L3")
    text = f"| City | Base |\n| Linz | {PAY} |\nWords:\n| Wels | {PAY} |"
    assert _rows(text, around) == ["Linz / L3", "Wels / L3"]


def test_a_doubt_is_told_in_its_own_words() -> None:
    text = f"| City | Base |\n| Graz (net) | {PAY} |"
    (table,) = find_tables(
        as_seen("a/b.md", tuple(text.replace("\n", "\n|---|---|\n").split("\n")))
    )
    layout = lay_out(table, Around())
    (row,) = name_rows(layout, table.header.cells, Around())
    assert isinstance(row, NamedRow)
    assert row.doubt is not None
    assert doubted(row.doubt).code == "row-qualified"
    assert doubted(row.doubt).message.startswith('"net" beside these figures')
