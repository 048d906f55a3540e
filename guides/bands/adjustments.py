"""Tables that change the pay by place: factors, percentages on top, an index of costs."""

from __future__ import annotations

import re

from guides.bands.grid import Table
from guides.bands.remarks import Remark
from guides.bands.row_labels import are_places
from guides.text.labels import plain_label
from negotiation.model.diagnostics import Severity

_ADJUSTS = re.compile(
    r"(?i)\b(?:adjust(?:ments?|ed)|factors?|multipliers?|differentials?|ind(?:ex|ices)|modifiers?|"
    r"coefficients?|uplifts?|weightings?|geo|col|cost of (?:living|labou?r)|location|relative|vs)\b"
)
_FACTOR = re.compile(r"^[+−–-]?\s?(?:\d{1,3}(?:[.,]\d{1,3})?\s?%|[01][.,]\d{1,3}\s?[x×]?)$")

ADJUSTMENT = Remark(
    Severity.WARNING,
    "table-unread",
    "this table changes the pay by place: the figures are read as the pay table has them, "
    "and nothing is added or taken off",
    "give the pay of each place in the pay table itself",
)


def adjusts(table: Table) -> bool:
    """Whether a table gives places a factor or a percentage of the pay."""
    header = [plain_label(cell) for cell in table.header.cells]
    if not any(map(_ADJUSTS.search, header[1:])) or not are_places(table.rows, 0):
        return False
    cells = [plain_label(cell) for row in table.rows for cell in row.cells[1:]]
    return any(map(_FACTOR.match, cells))
