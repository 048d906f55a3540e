"""What is quicker to read is read as what is not: rows whose cells stand alone, headers that tell
all of a layout, and lines around a table that say nothing of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.bands import around, layout
from guides.bands.read import read_bands
from guides.bands.rows_across import Across
from guides.text.document import as_seen
from tests.guides.bands.law import SHAPES, STYLES
from tests.guides.collection import CORPUS, at_hand
from tests.guides.test_recombined import recombined, tables

_PLACES = """
San Francisco|New York|London|Toronto|Oslo|Stockholm|Tokyo|Cairo|Mumbai|Sydney|Remote|Tier 1
L5|Senior|London (GBP)|Toronto (CAD)|Average|Berlin (proposed)|Boston*|~~Paris~~|—|"||ditto
""".strip().replace("\n", "|").split("|")  # fmt: skip
_CELLS = """
$150K-$200K|$150,000 – $200,000|£60K-£76K / $73K-$93K|C$120K–C$150K|CAD 120K–150K|10–15%|15%
kr 700,000–900,000|700K kr|¥9M–¥12M|₹12,00,000–₹18,00,000|₹12L–₹18L|12L–18L|Rs 12L|€95K|€95K+
$12K-$25K (10-15%)|$160K-$300K ($40K-$75K/yr)|120–150|120,000|9,000 options|0.05%|CFA 100K–200K
Varies|None|—|n/a|same|"|^^|$20-$30|$5K–$900K|$150K-$200K †|**$150K-$200K**|~~$150K-$200K~~|$1K–$2K
$150K/yr–$200K/yr|$12K/mo|$45/hr|about $150K|RSUs $40K|4,500 USD|$150K-$140K|$5K-£9K
""".strip().replace("\n", "|").split("|")  # fmt: skip
_HEADERS = """
Base Salary|Base (CAD)|Base (GBP)|Base ($)|Base (in thousands)|Base per month|Stock (RSU/4yr)|Equity
Bonus|Bonus (%)|Total Comp|Total Comp (USD)|Sign-On|Currency|Notes|Base (Toronto)|Base†
""".strip().replace("\n", "|").split("|")  # fmt: skip
_LINES = ("", "All figures in EUR.", "### Toronto", "Base salary, in thousands.", "† net")


@st.composite
def _tables(draw: st.DrawFn) -> str:
    columns = draw(st.lists(st.sampled_from(_HEADERS), min_size=1, max_size=5))
    named = draw(st.sampled_from((["Region"], ["Level"], ["Region", "Level"], ["Base salary"])))
    header = [*named, *columns]
    lines = ["| " + " | ".join(header) + " |", "|---" * len(header) + "|"]
    for _ in range(draw(st.integers(1, 4))):
        cells = [draw(st.sampled_from(_PLACES)) for _ in named]
        cells += [draw(st.sampled_from(_CELLS)) for _ in columns]
        lines.append("| " + " | ".join(cells) + " |")
    above, below = draw(st.sampled_from(_LINES)), draw(st.sampled_from(_LINES))
    return "\n".join((above, "", *lines, "", below))


def _reading(text: str) -> str:
    return repr(read_bands(as_seen("quokka/data-engineer.md", tuple(text.split("\n")))))


def _never(*_: object) -> bool:
    return False


def _nothing(*_: object) -> None:
    return None


_SLOWLY = (
    (Across, "_alone", _nothing),
    (layout, "_by_header", _nothing),
    (around, "_says_nothing", _never),
    (around, "_says_nothing_below", _never),
)


def _read_otherwise(texts: Iterable[str]) -> list[str]:
    """The texts that are read otherwise where all is looked at."""
    found = {text: _reading(text) for text in texts}
    assert found
    with pytest.MonkeyPatch.context() as patch:
        for where, name, slowly in _SLOWLY:
            patch.setattr(where, name, slowly)
        return [text for text, reading in found.items() if _reading(text) != reading]


@given(_tables())
def test_a_made_up_table_is_read_alike_slowly(text: str) -> None:
    assert _read_otherwise([text]) == []


def test_every_shape_and_style_is_read_alike_slowly() -> None:
    made = [shape(*style).text() for shape in SHAPES for style in STYLES.values()]
    assert _read_otherwise(made) == []


def test_recombined_tables_are_read_alike_slowly(one_of: Callable[[int], int]) -> None:
    made = [text for name, table in tables() for text in (table, *recombined(name, table))]
    assert _read_otherwise(made[:: one_of(5)]) == []


@at_hand
def test_guides_of_the_collection_are_read_alike_slowly(one_of: Callable[[int], int]) -> None:
    paths = sorted(CORPUS.rglob("*.md"))[:: 7 * one_of(4)]
    assert _read_otherwise(path.read_text(encoding="utf-8") for path in paths) == []


_COLUMNS = "| Region | Base Salary | Equity |\n|---|---|---|\n"


@pytest.mark.parametrize(
    ("above", "row", "below"),
    [
        ("Base salary per month.", "| Austin | $15K-$16K | $20K-$30K |", ""),
        ("All figures in EUR.", "| Austin | 150K–160K | $20K-$30K |", ""),
        ("Base salary, in thousands.", "| Austin | $150–$160 | $20K-$30K |", ""),
        ("", "| Austin | $150K–$160K | $20K-$30K |", "Our shares are publicly traded."),
        ("### Every two weeks", "| Austin | $15K–$16K | $20K-$30K |", ""),
    ],
)
def test_columns_that_were_read_before_are_read_by_what_stands_around_them_now(
    above: str, row: str, below: str
) -> None:
    now = "\n".join(("", above, "", _COLUMNS + row, "", below))
    plain = f"\n\n\n{_COLUMNS}{row}"
    assert _read_otherwise([plain, now, f"{plain}\n", f"{now}\n"]) == []
    assert _reading(now) != _reading(plain)
