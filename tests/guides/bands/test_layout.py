"""Which columns of a table name its rows, which are pay, of what part, and whose."""

from __future__ import annotations

import pytest

from guides.bands.around import Around
from guides.bands.columns import NotRead
from guides.bands.grid import find_tables
from guides.bands.layout import lay_out
from guides.text.document import as_seen
from negotiation.model.guide import Component


def _laid(text: str, around: Around | None = None) -> str:
    """The layout of a table as "labels / columns / remarks", or why it is not read."""
    header, *lines = text.split("\n")
    rule = "|---" * header.strip("|").count("|") + "|---|"
    (table,) = find_tables(as_seen("a/b.md", (header, rule, *lines)))
    try:
        layout = lay_out(table, around or Around(year=2026))
    except NotRead as refused:
        codes = " ".join(f"{at}:{one.code}" if at else one.code for at, one in refused.remarks)
        return f"not read: {codes}{' of others' if refused.others else ''}"
    labels = " ".join(f"{at}:{label}" for label, at in layout.labels.items())
    columns = " ".join(
        f"{'-'.join(map(str, one.cells))}:{one.component or '?'}"
        + "".join(f"({name})" for name in (one.named.region, one.named.level) if name)
        for one in layout.columns
    )
    remarks = " ".join(f"{at}:{remark.code}" for at, remark in layout.remarks)
    return f"{labels} / {columns} / {remarks}".rstrip(" /")


LAID: dict[str, tuple[str, str]] = {
    "places and parts": (
        "| City | Base | Bonus |\n| Graz | €60K | 5% |",
        "0:region / 1:base 2:bonus",
    ),
    "a place and a level": (
        "| City | Level | Base |\n| Graz | L3 | €60K |",
        "0:region 1:level / 2:base",
    ),
    "a title is the level": ("| Role | Base |\n| Potter | €60K |", "0:level / 1:base"),
    "a title and a level": (
        "| Role | Level | Base |\n| Potter | L3 | €60K |",
        "0:title 1:level / 2:base",
    ),
    "countries and cities": (
        "| Country | City | Base |\n| Austria | Graz | €60K |",
        "1:region / 2:base",
    ),
    "cities and countries": (
        "| City | Country | Base |\n| Graz | Austria | €60K |",
        "0:region / 2:base / 1:extra-column",
    ),
    "a currency and a period": (
        "| City | Currency | Per | Base |\n| Graz | EUR | year | 60 |",
        "0:region 1:currency 2:period / 3:base",
    ),
    "tiers of places": ("| Tier | Base |\n| Tier 1 (Graz) | €60K |", "0:region / 1:base"),
    "words for what a row is about": ("| Craft | Base |\n| Potter | €60K |", "0:level / 1:base"),
    "a source is none": ("| Source | Base |\n| Survey | €60K |", "not read: table-unread"),
    "a company is none": ("| Company | Base |\n| Acme | €60K |", "not read: table-extra of others"),
    "both ends": (
        "| City | Base Min | Base Mid | Base Max |\n| Graz | €60K | €65K | €70K |",
        "0:region / 1-3:base",
    ),
    "percentiles": (
        "| City | Base P25 | Base P75 |\n| Graz | €60K | €70K |",
        "0:region / 1-2:base / 1:range-of-columns",
    ),
    "one end": (
        "| City | Base Min | Total |\n| Graz | €60K | €70K |",
        "0:region / 2:total / 1:extra-column",
    ),
    "a cap": ("| City | Base | Base max |\n| Graz | €60K | €70K |", "0:region / 1-2:base"),
    "ends alone": (
        "| City | Min | Max |\n| Graz | €60K | €70K |",
        "0:region / 1-2:base / 1:pay-unsaid",
    ),
    "ends alone beside words": (
        "| City | Min | Max | Note |\n| Graz | €60K | €70K | x |",
        "0:region / 1-2:base / 1:pay-unsaid 3:extra-column",
    ),
    "ends without figures": ("| City | Min | Max |\n| Graz | x | y |", "not read: table-unread"),
    "ends under a currency": (
        "| City | Currency | Min | Max |\n| Graz | EUR | 60 | 70 |",
        "0:region 1:currency / 2-3:base / 2:pay-unsaid",
    ),
    "pay by place": (
        "| Level | Graz base | Linz base |\n| L3 | €60K | €70K |",
        "0:level / 1:base(Graz) 2:base(Linz)",
    ),
    "a bonus for both": (
        "| Level | Graz base | Linz base | Bonus |\n| L3 | €60K | €70K | 5% |",
        "0:level / 1:base(Graz) 2:base(Linz) 3:bonus",
    ),
    "a place in an aside": (
        "| Level | Base (Graz) | Base (net) |\n| L3 | €60K | €70K |",
        "0:level / 1:base(Graz) / 2:column-qualified",
    ),
    "a place from home": (
        "| Level | Remote (US) base |\n| L3 | $60K |",
        "0:level / 1:base(Remote (US))",
    ),
    "a level beside levels": (
        "| Level | L4 base | Total |\n| L3 | €60K | €70K |",
        "0:level / 2:total / 1:extra-column",
    ),
    "a level beside places": ("| City | L4 base |\n| Graz | €60K |", "0:region / 1:base(L4)"),
    "rivals": (
        "| City | Base v1 | Base v2 | Total |\n| Graz | €60K | €70K | €80K |",
        "0:region / 3:total / 1:extra-column 2:extra-column",
    ),
    "rivals that no figure leads": (
        "| City | Bonus v1 | Bonus v2 |\n| Graz | 5% | 6% |",
        "0:region / 1:bonus / 2:extra-column",
    ),
    "a year before a month before an hour": (
        "| City | Hourly base | Monthly base | Base |\n| Graz | €60 | €6K | €70K |",
        "0:region / 3:base / 1:extra-column 2:extra-column",
    ),
    "other currencies are no rivals": (
        "| City | Base (EUR) | Base (USD) |\n| Graz | 60K | 70K |",
        "0:region / 1:base / 2:extra-column",
    ),
    "words beside": (
        "| City | Base | Note |\n| Graz | €60K | x |",
        "0:region / 1:base / 2:extra-column",
    ),
    "pay of no part": ("| City | Range |\n| Graz | €60K |", "0:region / 1:total / 1:pay-unsaid"),
    "pay of no part beside one": (
        "| City | Range | Base |\n| Graz | €60K | €60K |",
        "0:region / 2:base / 1:extra-column",
    ),
    "places across": (
        "| Base | Graz | Linz |\n| L3 | €60K | €70K |",
        "0:level / 1:base(Graz) 2:base(Linz)",
    ),
    "places across, of no part": (
        "| Level | Graz | Linz |\n| L3 | €60K | €70K |",
        "0:level / 1:total(Graz) 2:total(Linz) / 0:pay-unsaid",
    ),
    "levels across": (
        "| Base | L3 | L4 |\n| Graz | €60K | €70K |",
        "0:region / 1:base(L3) 2:base(L4)",
    ),
    "a ladder across": (
        "| Base | Potter | Senior Potter |\n| Graz | €60K | €70K |",
        "0:region / 1:base(Potter) 2:base(Senior Potter)",
    ),
    "a name that nobody knows beside places": (
        "| Base | Graz | Nowhereville | words |\n| L3 | €60K | €70K | €80K |",
        "0:level / 1:base(Graz) 2:base(Nowhereville) / 3:extra-column",
    ),
    "ends of places": (
        "| Base | Graz min | Graz max | Linz min | Linz max |\n| L3 | €60K | €70K | €60K | €70K |",
        "0:level / 1-2:base(Graz) 3-4:base(Linz)",
    ),
    "ends of a place and between": (
        "| Base | Graz min | Graz mid | Graz max |\n| L3 | €60K | €65K | €70K |",
        "0:level / 1-3:base(Graz)",
    ),
    "years across": (
        "| Level | City | 2025 | 2026 |\n| L3 | Graz | €60K | €70K |",
        "0:level 1:region / 3:total / 2:extra-column 0:pay-unsaid",
    ),
    "columns that do not pay": ("| Level | Graz |\n| L3 | x |", "not read: table-unread"),
    "rows of nothing": ("| What | Graz |\n| words | €60K |", "not read: table-unread"),
    "parts down": (
        "| Component | Graz | Linz |\n| Base | €60K | €70K |\n| Bonus | 5% | 6% |",
        "0:component / 1:?(Graz) 2:?(Linz)",
    ),
    "parts down in one column": (
        "| Part | Graz hall |\n| Base | €60K |\n| Bonus | 5% |",
        "0:component / 1:?(Graz hall)",
    ),
    "parts down under amounts": (
        "| Part | Amount |\n| Base | €60K |\n| Bonus | 5% |",
        "0:component / 1:?",
    ),
    "parts and benefits down": (
        "| x | Graz | Linz |\n| Base | €60K | €70K |\n| Bonus | 5% | 6% |\n| Lunch | 1 | 2 |\n"
        "| Gym | 1 | 2 |",
        "0:component / 1:?(Graz) 2:?(Linz)",
    ),
    "bands by their names": (
        "| Band | City | Base |\n| A | Graz | €60K |\n| B | Graz | €70K |",
        "0:level 1:region / 2:base",
    ),
    "pay grades by their names": (
        "| Salary grade | Base |\n| Red | €60K |\n| Blue | €70K |",
        "0:level / 1:base",
    ),
    "bands of pay": (
        "| City | Salary band |\n| Graz | €60K |",
        "0:region / 1:base",
    ),
    "bands by their names over places": (
        "| Salary band | Graz | Linz |\n| A | €60K | €70K |",
        "0:level / 1:base(Graz) 2:base(Linz)",
    ),
    "words over places": (
        "| Salary | Graz | Linz |\n| words | €60K | €70K |",
        "not read: table-unread",
    ),
    "a column of places without a name": (
        "| Level | Where to | Base |\n| L3 | Graz | €60K |\n| L4 | Linz | €70K |",
        "0:level 1:region / 2:base",
    ),
    "a column of words without a name": (
        "| Level | Whither | Base |\n| L3 | up | €60K |\n| L4 | Linz or so | €70K |",
        "0:level / 2:base / 1:extra-column",
    ),
    "a column of amounts without a name": (
        "| Level | Whither | Base |\n| L3 | €9K Graz | €60K |",
        "0:level / 2:base / 1:extra-column",
    ),
    "half of a column are places": (
        "| What | Base |\n| Graz | €60K |\n| words | €70K |",
        "0:region / 1:base",
    ),
    "fewer than half are": (
        "| What | Base |\n| Graz | €60K |\n| words | €70K |\n| more words | €70K |",
        "0:level / 1:base",
    ),
    "persons are no rows": (
        "| Name | Level | Base |\n| Kim | L3 | €60K |",
        "1:level / 2:base / 0:extra-column",
    ),
    "a craft beside a title": (
        "| Craft | Title | Base |\n| Clay | Potter | €60K |",
        "1:title 0:level / 2:base",
    ),
    "each column that is not understood is named": (
        "| Level | Foo (PLN/month) | Bar (PLN/month) |\n| L3 | 13,000 | 15,500 |",
        "not read: 1:extra-column 2:extra-column",
    ),
    "years are no rows": ("| Year | Base |\n| 2026 | €60K |", "not read: table-unread"),
    "levels of a column without a name": (
        "| | Graz | Linz |\n| L3 | €60K | €70K |\n| words | €60K | €70K |",
        "0:level / 1:total(Graz) 2:total(Linz) / 0:pay-unsaid",
    ),
    "fewer levels than half": (
        "| | Graz | Linz |\n| L3 | €60K | €70K |\n| words | €60K | €70K |\n| more | €6K | €7K |",
        "not read: table-unread",
    ),
    "a job of no ladder across": (
        "| Base | Clerk | Senior Potter |\n| Graz | €60K | €70K |",
        "0:region / 2:base(Senior Potter) / 1:extra-column",
    ),
    "words of no ladder across": (
        "| Base | the budget | Senior Potter |\n| Graz | €60K | €70K |",
        "0:region / 2:base(Senior Potter) / 1:extra-column",
    ),
    "a company across": (
        "| Base | Graz | Google |\n| L3 | €60K | €70K |",
        "0:level / 1:base(Graz) / 2:extra-column",
    ),
    "one year across": (
        "| Level | 2026 |\n| L3 | €60K |",
        "0:level / 1:total / 0:pay-unsaid",
    ),
    "levels over places down": (
        "| Component | L3 | L4 |\n| Base | €60K | €70K |\n| Bonus | 5% | 6% |",
        "0:component / 1:?(L3) 2:?(L4)",
    ),
    "a part beside no parts": (
        "| x | Graz | Linz |\n| Base | €60K | €70K |\n| L3 | €60K | €70K |\n| L4 | €60K | €70K |",
        "0:level / 1:total(Graz) 2:total(Linz) / 0:pay-unsaid",
    ),
    "no rows": ("| City | Base |", "not read: table-unread"),
}


@pytest.mark.parametrize("name", LAID)
def test_columns_are_told_by_their_headers(name: str) -> None:
    text, laid = LAID[name]
    assert _laid(text) == laid


def test_what_stands_around_says_the_part() -> None:
    around = Around(component=Component.BASE)
    assert _laid("| City | Range |\n| Graz | €60K |", around) == "0:region / 1:base"
    assert _laid("| City | Min | Max |\n| Graz | €60K | €70K |", around) == "0:region / 1-2:base"
    assert _laid("| Level | Graz |\n| L3 | €60K |", around) == "0:level / 1:base(Graz)"


def test_bare_figures_are_pay_where_a_scale_is_said() -> None:
    text = "| Level | Graz |\n| L3 | 60 |"
    assert _laid(text) == "not read: table-unread"
    assert _laid(text, Around(scale=3)).startswith("0:level / 1:total(Graz)")


def _heads(text: str) -> list[str]:
    """What the columns inherit: currency, period or term, scale, and what makes them others."""
    header, *lines = text.split("\n")
    rule = "|---" * header.strip("|").count("|") + "|---|"
    (table,) = find_tables(as_seen("a/b.md", (header, rule, *lines)))
    return [
        " ".join(
            str(part)
            for part in (
                one.heading.currency,
                one.heading.per,
                one.heading.term,
                one.heading.scale,
                one.heading.qualifier.words if one.heading.qualifier else None,
            )
            if part
        )
        for one in lay_out(table, Around(year=2026)).columns
    ]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("| Base (EUR, monthly) | Graz |\n| L3 | €6K |", ["EUR month"]),
        ("| Base (EUR, monthly) | Graz (CHF/year) |\n| L3 | €6K |", ["CHF year"]),
        ("| Base (per hour) | Graz |\n| L3 | €60,000 |", ["an hour"]),
        ("| Base (in thousands) | Graz |\n| L3 | 60 |", ["3"]),
        ("| City | Min (EUR) | Max (EUR) |\n| Graz | 60K | 70K |", ["EUR"]),
        ("| City | Min (EUR) | Max (CHF) |\n| Graz | 60K | 70K |", [""]),
        ("| City | Min (EUR) | Max |\n| Graz | 60K | 70K |", ["EUR"]),
        ("| Base (EUR, monthly) | Min | Max |\n| L3 | 6,000 | 7,000 |", ["EUR month"]),
    ],
)
def test_columns_inherit_what_the_corner_says(text: str, heads: list[str]) -> None:
    assert _heads(text) == heads
