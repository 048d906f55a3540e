"""From the names of a case to the one row of a guide."""

from __future__ import annotations

import pytest

from guides.index import GuideIndex
from negotiation.model.case import Case
from negotiation.model.errors import NotFound
from negotiation.model.guide import BandRow, Guide
from negotiation.model.money import Period
from negotiation.model.offer import Offer, Stated
from negotiation.resolution.row import Found, find, find_guide, find_rows
from tests.negotiation.dialogue.player import made_up
from tests.negotiation.tables import cell, guide, offer, row

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


@pytest.mark.parametrize(
    ("typed", "called"), [("midjourney", "Midjourney"), ("Widget Works", "Widget Works")]
)
def test_without_a_guide_for_the_role_a_known_company_has_its_name(typed: str, called: str) -> None:
    case = Case(typed, "data scientist", unguided=True)
    one = find(case, made_up())
    assert one.guide.company == called
    assert f"no guide for data scientist at {called}" in one.warnings[0].message


def test_roles_that_a_name_may_mean_are_told_before_all_others() -> None:
    roles = ("Data Engineer", "Data Scientist", "Designer")
    guides = [guide(row(), role=role, key=f"acorn/{number}") for number, role in enumerate(roles)]
    with pytest.raises(NotFound) as refused:
        find_guide(Case("Acorn Labs", "Data"), GuideIndex.build(guides))
    assert set(refused.value.nearest) == {"Data Engineer", "Data Scientist"}


def test_a_name_read_loosely_is_said() -> None:
    _, warnings = find_guide(Case("Midjurney", "ML/AI Engineer"), made_up())
    assert [one.code for one in warnings] == ["read_as"]
    assert warnings[0].message == "I read the company “Midjurney” as Midjourney."


@pytest.mark.parametrize(
    ("case", "key", "said"),
    [
        (Case("Nobody At All", "ML Engineer"), "company",
         "No guide has the company “Nobody At All”. "
         "The nearest: Banyan, Gridworks, Halyard, Inflection AI, Midjourney."),
        (Case("Midjurne", "ML Engineer"), "company",
         "No guide has the company “Midjurne”. The nearest: Midjourney."),
        (Case("Runway", "Head Chef"), "role",
         "No guide has the role “Head Chef” at Runway. The nearest: ML/AI Engineer."),
        (Case("Runway", "ML/AI Engineer", "Atlantis"), "region",
         "No guide has the region “Atlantis” for Runway, ML/AI Engineer. "
         "The nearest: Remote US, New York City, San Francisco."),
        (Case("Gridworks", "Platform Engineer", "Remote US", band_level="L2"), "band_level",
         "No guide has the level “L2” for Gridworks, Platform Engineer. "
         "The nearest: Mid (L3-L4), Senior (L5), Staff+ (L6+)."),
    ],
)  # fmt: skip
def test_a_name_that_no_guide_has_is_refused_with_the_nearest(
    case: Case, key: str, said: str
) -> None:
    with pytest.raises(NotFound) as refused:
        find(case, made_up())
    assert (refused.value.key, str(refused.value)) == (key, said)
    assert said.endswith(f"The nearest: {', '.join(refused.value.nearest)}.")


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


BANDS = guide(
    row(None, level="Mid", base=cell(100_000, 140_000)),
    row(None, level="Senior", base=cell(140_000, 200_000)),
    row(None, level="Staff", base=cell(180_000, 260_000)),
)
MONTHS = guide(
    row(None, level="Mid", base=cell(9_000, 12_000, per=Period.MONTH)),
    row(None, level="Senior", base=cell(12_000, 16_000, per=Period.MONTH)),
    row(None, level="Staff", base=cell(16_000, 22_000, per=Period.MONTH)),
)
TOTALS = guide(
    row(None, level="Mid", total=cell(150_000, 200_000)),
    row(None, level="Senior", total=cell(200_000, 300_000)),
    row(None, level="Staff", total=cell(300_000, 420_000)),
)
WIDE = guide(
    row(None, level="Mid", base=cell(500, 1_500)),
    row(None, level="Senior", base=cell(600_000, 900_000)),
    row(None, level="Staff", base=cell(900_000, 1_300_000)),
)
SECOND = "Senior"  # which nothing of the offer tells


@pytest.mark.parametrize(
    ("of", "made", "level"),
    [
        (BANDS, offer(120_000), "Mid"),
        (BANDS, offer(140_000), "Mid"),  # at the end of one and the start of the next
        (BANDS, offer(141_000), "Senior"),
        (BANDS, offer(190_000), "Senior"),  # inside both, nearer to this one's middle
        (BANDS, offer(195_000), "Staff"),
        (BANDS, offer(200_000), "Staff"),
        (BANDS, offer(260_000), "Staff"),
        (BANDS, offer(50_000), "Mid"),  # outside them all: the nearest
        (BANDS, offer(400_000), "Staff"),
        (BANDS, offer(120), "Mid"),  # thousands
        (WIDE, offer(999), "Staff"),
        (WIDE, offer(1_000), "Mid"),  # as it was said
        (WIDE, offer(1_500), "Mid"),
        (WIDE, offer(200), SECOND),  # 200k, nearest to what begins at 600k
        (BANDS, offer(10_000, per=Period.MONTH), "Mid"),
        (BANDS, offer(21_000, per=Period.MONTH), "Staff"),
        (BANDS, offer(0), SECOND),
        (BANDS, offer(), SECOND),
        (BANDS, offer(120_000, currency="GBP"), SECOND),
        (BANDS, offer(120_000, currency=None), "Mid"),
        (BANDS, Offer("GBP", base=Stated(120_000, "USD")), "Mid"),
        (BANDS, Offer("USD", base=Stated(120_000, "GBP")), SECOND),
        (MONTHS, offer(10_000, per=Period.MONTH), "Mid"),
        (MONTHS, offer(230_000), "Staff"),
        (TOTALS, offer(180_000), "Mid"),
        (TOTALS, offer(160_000, 400_000), "Senior"),  # a quarter of the grant a year
        (TOTALS, offer(160_000, 400_000, years=None), "Senior"),
        (TOTALS, offer(160_000, 400_000, years=2), "Staff"),
        (TOTALS, offer(190_000, bonus=30_000), "Senior"),
        (TOTALS, offer(190_000, bonus_percent=5), "Mid"),
        (TOTALS, offer(190_000, bonus_percent=20), "Senior"),
        (TOTALS, offer(200_000), "Mid"),
        (TOTALS, offer(200_000, bonus=1), "Senior"),  # a thousand
        (TOTALS, offer(None, 400_000), SECOND),
    ],
)
def test_without_a_level_the_row_is_the_one_whose_pay_holds_the_offer(
    of: Guide, made: Offer, level: str
) -> None:
    assert found(of, offer=made).row.level == level


def test_a_range_of_one_amount_and_a_row_without_pay_hold_no_offer() -> None:
    of = guide(
        row(None, level="Mid", base=cell(120_000, 120_000)),
        row(None, level="Senior", equity=PAY),
        row(None, level="Staff", base=cell(180_000, 260_000)),
    )
    assert found(of, offer=offer(120_000)).row.level == "Staff"


@pytest.mark.parametrize(
    ("base", "level"),
    [
        (None, "Staff"),
        (190_000, "Staff"),
        (260_000, "Staff"),
        (120_000, "Mid"),
        (50_000, "Staff"),
    ],
)
def test_the_roles_title_counts_unless_another_row_alone_holds_the_offer(
    base: int | None, level: str
) -> None:
    staff = guide(*BANDS.bands, role="Staff Engineer")
    assert found(staff, offer=offer(base)).row.level == level


def test_only_rows_with_pay_are_taken() -> None:
    of = guide(row("Paris", bonus=PAY), row("London", equity=PAY), row("Rome", total=PAY))
    one = found(of)
    assert (label(one.row), len(one.questions)) == ("London", 1)


def test_a_currency_picks_a_region_by_base_or_else_by_total() -> None:
    of = guide(
        row("Paris", total=cell(90_000, 140_000, "EUR")),
        row("London", base=cell(90_000, 140_000, "GBP"), total=cell(1, 2, "EUR")),
        row("Rome", equity=cell(90_000, 140_000, "CHF")),
    )
    for currency, region in (("GBP", "London"), ("EUR", "Paris"), ("CHF", "Paris")):
        assert label(found(of, offer=Offer(currency)).row) == region


def test_at_most_five_names_are_told_of_what_there_is() -> None:
    levels = [row(None, level=f"L{number}", base=PAY) for number in range(1, 7)]
    regions = [row(name, base=PAY) for name in ("Rome", "Oslo", "Bonn", "Lyon", "Cork", "Nice")]
    with pytest.raises(NotFound) as level:
        found(guide(*levels), level="L9")
    with pytest.raises(NotFound) as region:
        found(guide(*regions, row("Bath")), "Bath")
    assert level.value.nearest == ("L1", "L2", "L3", "L4", "L5")
    assert region.value.nearest == ("Rome", "Oslo", "Bonn", "Lyon", "Cork")


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


@pytest.mark.parametrize(
    ("heard", "level"),
    [
        ("the offer is at L5", "Senior (L5)"),
        ("the level is senior", "Senior (L5)"),
        ("the offer is at L4", "Mid (L3-L4)"),
    ],
)
def test_a_level_that_they_named_is_the_rows(heard: str, level: str) -> None:
    one = found(LEVELS, heard=(heard,))
    assert (one.row.level, one.questions) == (level, ())


@pytest.mark.parametrize("heard", ["the senior people here like it", "the offer is at L9", "L5"])
def test_what_names_no_rows_level_leaves_the_question(heard: str) -> None:
    assert len(found(LEVELS, heard=(heard,)).questions) == 1
