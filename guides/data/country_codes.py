"""The codes that countries go by, two capitals each, as headers of pay tables print them."""

from __future__ import annotations

COUNTRY_CODES = frozenset(
    """
    AE AR AT AU BE BG BR CA CH CL CN CO CR CY CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IT
    JP KE KR LT LU LV MA MX MY NG NL NO NZ PE PH PK PL PT QA RO RS SA SE SG SI SK TH TR TW UA UK US
    UY VN ZA
    """.split()  # a column of words reads better than a list of strings
)
# Those that stand for a line of work, a level or a word as well: "SE" beside "DE" is no Sweden.
OF_WORK_TOO = frozenset("AE AR CA CH CO CR DE HR ID IL IN IT MA NO PE QA SA SE TH".split())
