"""Headers, names of rows and notes as people write them, and what is made of each."""

from __future__ import annotations

from pathlib import Path

from guides.bands.amount_cells import first_number
from guides.bands.cell_units import with_own_units
from guides.bands.employment import doubt_of_employment, is_employed
from guides.bands.headings import equity_kind, printed_currency, read_heading, scale_of
from guides.bands.naming import without_pay
from guides.bands.qualifying import doubt_of_note, is_harmless, less_work_in, qualifier
from guides.bands.row_places import name_cell
from tests.calls import check

FUNCTIONS = {
    "read_heading": read_heading,
    "equity_kind": equity_kind,
    "printed_currency": printed_currency,
    "scale_of": scale_of,
    "without_pay": without_pay,
    "first_number": first_number,
    "with_own_units": with_own_units,
    "is_employed": is_employed,
    "doubt_of_employment": doubt_of_employment,
    "qualifier": qualifier,
    "is_harmless": is_harmless,
    "doubt_of_note": doubt_of_note,
    "less_work_in": less_work_in,
    "name_cell": name_cell,
}


def test_what_is_written_is_read_as_below_it(update_golden: bool) -> None:
    check(Path(__file__).with_name("said.txt"), FUNCTIONS, update=update_golden)
