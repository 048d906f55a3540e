"""Mappings, levers and strategies of real guides, against what a person read in them.

The labels lie in `labels/`; the guides are test material beside the repository.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from guides.guide import read_guide
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Component, Guide, PayCell, PayFigure
from negotiation.model.money import MoneyRange
from tests.guides.collection import CORPUS, EACH, at_hand, checked
from tests.yaml_files import read_yaml

HERE = Path(__file__).resolve().parent

pytestmark = at_hand


@pytest.fixture
def guides(one_of: Callable[[int], int]) -> tuple[Guide, ...]:
    return checked(one_of(EACH)).guides


@cache
def guide(path: str) -> Guide:
    found, _ = read_guide((CORPUS / path).read_bytes(), path)
    assert found is not None
    return found


@cache
def labels() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((HERE / "labels").glob("*.yaml")):
        found |= read_yaml(path)
    return {f"{name}.md": label for name, label in found.items()}


def f1(wanted: Counter[object], found: Counter[object]) -> float:
    """Twice the hits over everything wanted and everything found."""
    return 2 * (wanted & found).total() / (wanted.total() + found.total())


def plain(text: str) -> str:
    return " ".join(text.casefold().replace("–", "-").split())


def as_label(figure: PayFigure, *, region: bool) -> tuple[object, ...]:
    money: tuple[object, ...] = (figure.currency, Decimal(figure.low), Decimal(figure.high))
    if figure.percent is not None:
        money = ("%", *figure.percent)
    where = plain(figure.region) if region and figure.region is not None else None
    return (str(figure.role), str(figure.component), *money, where)


def test_the_labels_cover_forty_companies() -> None:
    assert len({path.partition("/")[0] for path in labels()}) >= 40


def test_level_equivalents_agree_with_a_readers() -> None:
    wanted: Counter[object] = Counter()
    found: Counter[object] = Counter()
    for path, label in labels().items():
        for own, peers in label["equivalents"].items():
            for company, level in peers.items():
                wanted[path, plain(own), plain(company), plain(str(level))] += 1
        for entry in guide(path).equivalents:
            found[path, plain(entry.own), plain(entry.company), plain(entry.level)] += 1
    missed, invented = wanted - found, found - wanted
    assert f1(wanted, found) >= 0.97, f"missed {missed}, invented {invented}"


def test_levers_stand_where_a_reader_found_them() -> None:
    wrong = {}
    for path, label in labels().items():
        lines = [lever.line for lever in guide(path).levers]
        if label["levers"] not in (lines, len(lines)):
            wrong[path] = lines
    assert wrong == {}


def test_names_rows_and_sources_are_those_that_a_reader_saw() -> None:
    wrong = {}
    seen = {path: label for path, label in labels().items() if "name" in label}
    for path, label in seen.items():
        each = guide(path)
        found = ([each.company, each.role], len(each.bands), len(each.sources))
        if found != (label["name"], label["rows"], label["sources"]):
            wrong[path] = found
    assert len(seen) > 80
    assert wrong == {}


def as_cell(cell: PayCell | None, component: Component) -> str | None:
    """As the labels write a cell: "USD 90000-190000 grant rsu", "10-15%"."""
    if cell is None:
        return None
    parts = []
    if cell.money is not None:
        kind = cell.kind if component is Component.EQUITY else None
        words = (as_range(cell.money), cell.money.per, kind)
        parts.append(" ".join(str(word) for word in words if word))
    if cell.percent is not None:
        parts.append("-".join(str(end) for end in dict.fromkeys(cell.percent)) + "%")
    if cell.money is not None and cell.money.also is not None:
        parts.append(f"also {as_range(cell.money.also)}")
    return ", ".join(parts) or cell.text


def as_range(money: MoneyRange) -> str:
    return f"{money.currency} {money.low}-{money.high}" + ("+" if money.open_ended else "")


def test_cells_are_those_that_a_reader_saw() -> None:
    wrong, compared = {}, 0
    for path, label in labels().items():
        rows = {
            " > ".join(part for part in (row.region, row.level) if part): row
            for row in guide(path).bands
        }
        for name, wanted in label.get("cells", {}).items():
            found = [as_cell(rows[name].cell(part), part) for part in Component]
            compared += len(found)
            if found != wanted:
                wrong[path, name] = found
    assert compared > 300
    assert wrong == {}


@pytest.mark.parametrize("region", [False, True], ids=["figures", "figures with regions"])
def test_strategy_figures_agree_with_a_readers(region: bool) -> None:
    wanted: Counter[object] = Counter()
    found: Counter[object] = Counter()
    for path, label in labels().items():
        for role, component, currency, low, high, where in label["figures"]:
            place = plain(where) if region and where is not None else None
            wanted[path, (role, component, currency, Decimal(low), Decimal(high), place)] += 1
        strategy = guide(path).strategy
        assert strategy is not None
        for figure in strategy.figures:
            found[path, as_label(figure, region=region)] += 1
    missed, invented = wanted - found, found - wanted
    assert f1(wanted, found) >= 0.95, f"missed {missed}, invented {invented}"


def test_every_guide_has_numbered_levers_with_title_and_script(
    guides: tuple[Guide, ...],
) -> None:
    for each in guides:
        assert [lever.number for lever in each.levers] == list(range(1, len(each.levers) + 1))
        assert len(each.levers) >= 4, each.path
        assert all(lever.title and lever.script and lever.sentences for lever in each.levers)


def test_every_guide_has_a_strategy(guides: tuple[Guide, ...]) -> None:
    assert [each.path for each in guides if each.strategy is None] == []


def test_every_mapping_is_read_or_named(guides: tuple[Guide, ...]) -> None:
    for each in guides:
        codes = {d.code for d in each.diagnostics}
        said = codes & {"no-level-mapping", "mapping-internal", "mapping-skipped"}
        assert each.equivalents or said, each.path
        warned = [d for d in each.diagnostics if d.code.startswith("mapping")]
        assert all(d.severity is not Severity.WARNING for d in warned), each.path


def test_strategy_asks_lie_in_or_near_a_band(
    guides: tuple[Guide, ...], one_of: Callable[[int], int]
) -> None:
    """A base ask far outside every band of its currency is another employer's figure."""
    inside = outside = 0
    for each in guides:
        bands = [row.base.money for row in each.bands if row.base and row.base.money]
        for figure in each.strategy.figures if each.strategy else ():
            same = [band for band in bands if band.currency == figure.currency]
            if str(figure.component) != "base" or figure.percent is not None or not same:
                continue
            near = any(
                7 * b.low <= 10 * figure.high and 10 * figure.low <= 13 * b.high for b in same
            )
            inside, outside = inside + near, outside + (not near)
    assert inside > 1_000 / one_of(EACH)
    assert outside * 100 <= inside
