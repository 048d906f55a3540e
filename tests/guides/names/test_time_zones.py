from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import available_timezones

import pytest

from guides.data.place_spellings import AREAS
from guides.data.time_zones import ZONES
from guides.names.time_zones import read_time_zones, time_zone_of

WINTER = datetime(2026, 12, 3, 9, 0, tzinfo=UTC)

OFFSETS = {
    "san-francisco": -8, "bay-area": -8, "el-paso": -7, "austin": -6, "nashville": -6,
    "knoxville": -5, "new-york": -5, "toronto": -5, "sao-paulo": -3, "london": 0, "dublin": 0,
    "remote-uk": 0, "berlin": 1, "remote-germany": 1, "other-germany": 1, "helsinki": 2,
    "tel-aviv": 2, "dubai": 4, "bangalore": 5.5, "singapore": 8, "tokyo": 9, "sydney": 11,
}  # fmt: skip


@pytest.mark.parametrize(("place", "hours"), OFFSETS.items())
def test_a_place_has_the_clock_of_the_smallest_area_that_has_one(place: str, hours: float) -> None:
    zone = time_zone_of(place)
    assert zone is not None
    assert WINTER.replace(tzinfo=zone).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize("place", ["us", "remote-us", "canada", "australia", "emea", "remote", "x"])
def test_an_area_of_several_zones_has_none(place: str) -> None:
    assert time_zone_of(place) is None


def test_every_place_that_holds_no_other_has_a_zone() -> None:
    areas = set(AREAS)
    towns = {place for places in AREAS.values() for place in places} - areas
    assert [town for town in sorted(towns) if time_zone_of(town) is None] == ["global"]


def test_the_table_names_zones_and_places_that_exist_each_place_once() -> None:
    read_time_zones()
    assert set(ZONES) <= available_timezones()
    named = [place for places in ZONES.values() for place in places.split()]
    assert len(named) == len(set(named))
    assert set(named) <= set(AREAS) | {place for places in AREAS.values() for place in places}
