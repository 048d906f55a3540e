"""The clock of a place."""

from __future__ import annotations

from datetime import tzinfo
from functools import cache

from guides.data.time_zones import ZONES
from guides.names.places import gazetteer

# What stands before a place's key: who works from home there, and the rest of a country.
_ABOUT = ("remote-", "other-")


def time_zone_of(place_key: str) -> tzinfo | None:
    """The time zone of a place, from the smallest area around it that has one.

    None where an area spans several, and on a machine without a time zone database.
    """
    for about in _ABOUT:
        place_key = place_key.removeprefix(about)
    for key in (place_key, *gazetteer().areas(place_key)):
        if (name := _names().get(key)) is not None:
            return _zone(name)
    return None


def read_time_zones() -> None:
    """Read every time zone from the disk, so that nobody waits for it later."""
    for name in ZONES:
        _zone(name)


@cache
def _names() -> dict[str, str]:
    return {place: zone for zone, places in ZONES.items() for place in places.split()}


@cache
def _zone(name: str) -> tzinfo | None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # a look-up needs no clock

    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return None
