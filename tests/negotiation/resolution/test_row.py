"""From the names of a case to the one row of a guide."""

from __future__ import annotations

import pytest

from guides.index import GuideIndex
from negotiation.model.case import Case
from negotiation.model.errors import NotFound
from negotiation.model.guide import BandRow, Guide
from negotiation.model.offer import Offer, Stated
from negotiation.resolution.row import Found, find, find_guide, find_rows
from tests.negotiation.dialogue.player import made_up
from tests.negotiation.tables import cell, guide, row

PAY = cell(200_000, 300_000)
CITIES = guide(row("San Francisco", base=PAY), row("London", base=cell(90_000, 140_000, "GBP")))
LEVELS = guide(
    row(None, level="Mid (L3-L4)", base=PAY),
    row(None, level="Senior (L5)", base=PAY),
    row(None, level="Staff (L6+)", base=PAY),
)


def found(of: Guide, region: str | None = None, level: str | None = None, **more: object) -> Found:
    case = Case(of.company, of.role, region, band_level=level, **more)  # type: ignore[arg-type]
    return find(case, GuideIndex.build([of]))


def label(one: BandRow) -> str | None:
    return one.region or one.level


def test_a_guide_is_found_by_its_key_or_by_loose_names() -> None:
    exact, warnings = find_guide(Case("midjourney", "ml-ai-engineer"), made_up())
    assert (exact.company, warnings) == ("Midjourney", ())
    loose, _ = find_guide(Case("mid journey", "ml eng"), made_up())
    assert loose == exact


def test_a_name_read_loosely_is_said() -> None:
    _, warnings = find_guide(Case("Midjurney", "ML/AI Engineer"), made_up())
    assert [one.code for one in warnings] == ["read_as"]
    assert "Midjurney" in warnings[0].message


@pytest.mark.parametrize(
    ("case", "key"),
    [
        (Case("Nobody At All", "ML Engineer"), "company"),
        (Case("Runway", "Head Chef"), "role"),
        (Case("Runway", "ML/AI Engineer", "Atlantis"), "region"),
    ],
)
def test_a_name_that_no_guide_has_is_refused_with_the_nearest(case: Case, key: str) -> None:
    with pytest.raises(NotFound) as refused:
        find(case, made_up())
    assert refused.value.key == key
    assert refused.value.nearest
    assert all(name in str(refused.value) for name in refused.value.nearest[:1])


def test_a_region_is_found_by_its_label_or_loosely() -> None:
    assert label(found(CITIES, "London").row) == "London"
    assert label(found(CITIES, "sf").row) == "San Francisco"
    assert found(CITIES, "sf").questions == ()


def test_without_a_region_the_first_is_taken_and_asked() -> None:
    one = found(CITIES)
    assert label(one.row) == "San Francisco"
    assert [question.split(": ")[0] for question in one.questions] == ["region"]


def test_without_a_region_the_offers_currency_tells_the_row() -> None:
    pounds = Offer(base=Stated(100_000, "GBP"))
    assert label(found(CITIES, offer=pounds).row) == "London"
    assert label(found(CITIES, offer=Offer(currency="GBP")).row) == "London"
    assert label(found(CITIES, offer=Offer(currency="CHF")).row) == "San Francisco"


def test_the_only_region_needs_no_question() -> None:
    one = found(guide(row("London", base=PAY)))
    assert one.questions == ()


@pytest.mark.parametrize(
    ("level", "label_of"),
    [
        ("L5", "Senior (L5)"),
        ("l4", "Mid (L3-L4)"),
        ("L6", "Staff (L6+)"),
        ("senior", "Senior (L5)"),
        ("Mid (L3-L4)", "Mid (L3-L4)"),
    ],
)
def test_a_level_picks_its_row(level: str, label_of: str) -> None:
    one = found(LEVELS, level=level)
    assert one.row.level == label_of
    assert one.questions == ()


def test_without_a_level_the_second_lowest_is_taken_and_asked() -> None:
    one = found(LEVELS)
    assert one.row.level == "Senior (L5)"
    assert [question.split(": ")[0] for question in one.questions] == ["band_level"]


def test_without_a_level_the_seniority_of_the_roles_title_tells_the_row() -> None:
    staff = guide(*LEVELS.bands, role="Staff Engineer")
    assert found(staff).row.level == "Staff (L6+)"


def test_a_level_that_no_row_has_is_refused() -> None:
    with pytest.raises(NotFound) as refused:
        found(LEVELS, level="L1")
    assert refused.value.key == "band_level"
    assert refused.value.nearest == ("Mid (L3-L4)", "Senior (L5)", "Staff (L6+)")


def test_a_guide_without_figures_is_refused() -> None:
    with pytest.raises(NotFound):
        found(guide(row("London")))


def test_a_row_without_figures_is_refused_by_its_region() -> None:
    of = guide(row("London", base=PAY), row("Paris"))
    with pytest.raises(NotFound) as refused:
        found(of, "Paris")
    assert refused.value.key == "region"


def test_the_rows_of_a_region_are_found_from_sloppy_text() -> None:
    index = GuideIndex.build([CITIES])
    assert [label(one) for one in find_rows(CITIES, index, "london")] == ["London"]
    assert find_rows(CITIES, index, "atlantis") == ()
