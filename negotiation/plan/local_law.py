"""What the law says of questions about pay, by place: known on a date, never advice.

One entry a jurisdiction, and the places of the guides that lie in it. Where nothing is entered,
nothing is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

KNOWN_ON = date(2026, 11, 28)


@dataclass(frozen=True, slots=True)
class Law:
    """`asking`: whether they may ask what one earns. `ranges`: what they must show of theirs."""

    where: str
    asking: str
    ranges: str = ""
    posts_ranges: bool = False


_CALIFORNIA = Law(
    "California",
    "an employer may not ask what you earned",
    "must give the pay scale on request, and with 15 or more people post it",
    posts_ranges=True,
)
_NEW_YORK = Law(
    "New York",
    "an employer may not ask what you earned; if you say it unasked, they may confirm it",
    "has to state the range in its postings",
    posts_ranges=True,
)
_WASHINGTON = Law(
    "Washington State",
    "an employer may not ask what you earned",
    "has to state the range in its postings",
    posts_ranges=True,
)
_COLORADO = Law(
    "Colorado",
    "an employer may not ask what you earned",
    "has to state the range in its postings",
    posts_ranges=True,
)
_MASSACHUSETTS = Law(
    "Massachusetts",
    "an employer may not ask what you earned before it has made an offer with pay",
    "with 25 or more people, has to state the range in its postings",
    posts_ranges=True,
)
_ILLINOIS = Law(
    "Illinois",
    "an employer may not ask what you earned",
    "with 15 or more people, has to state the range in its postings",
    posts_ranges=True,
)
_MARYLAND = Law(
    "Maryland",
    "an employer may not ask what you earned before it has made an offer with pay",
    "has to state the range in its postings",
    posts_ranges=True,
)
_DC = Law(
    "Washington, DC",
    "an employer may not ask what you earned",
    "has to state the range in its postings",
    posts_ranges=True,
)
_EU = Law(
    "the EU",
    "the pay transparency directive bars the question and has the range told before the first "
    "interview; it was to be national law by 7 June 2026",
)
_UK = Law("the UK", "no general ban on the question is known")
_US = Law(
    "the US",
    "the rule is the state's: California, New York, Washington and Colorado, among others, bar "
    "the question",
)

_PLACES: dict[Law, tuple[str, ...]] = {
    _CALIFORNIA: (
        "san-francisco", "bay-area", "san-jose", "mountain-view", "palo-alto", "menlo-park",
        "sunnyvale", "santa-clara", "san-mateo", "san-diego", "oakland", "los-angeles", "irvine",
        "costa-mesa", "pleasanton", "san-carlos", "south-san-francisco", "remote-bay-area",
        "california", "cupertino", "san-bruno", "culver-city", "santa-monica",
    ),
    _NEW_YORK: ("new-york", "rochester-ny", "new-york-state"),
    _WASHINGTON: ("seattle", "bellevue", "redmond", "washington-state"),
    _COLORADO: ("denver", "boulder", "colorado"),
    _MASSACHUSETTS: ("boston", "cambridge-ma", "massachusetts"),
    _ILLINOIS: ("chicago", "illinois"),
    _MARYLAND: ("columbia-md", "maryland", "baltimore"),
    _DC: ("washington-dc",),
    _EU: (
        "eu", "amsterdam", "netherlands", "dublin", "ireland", "paris", "france", "berlin",
        "germany", "munich", "frankfurt", "hamburg", "madrid", "barcelona", "spain", "stockholm",
        "sweden", "copenhagen", "denmark", "tallinn", "estonia", "warsaw", "krakow", "poland",
        "lisbon", "portugal", "vienna", "austria", "milan", "italy", "brussels", "belgium",
        "helsinki", "finland", "prague", "bucharest", "romania", "vilnius", "luxembourg",
    ),
    _UK: ("london", "uk", "manchester", "edinburgh", "cambridge-uk", "cardiff", "southampton",
          "abingdon", "bristol", "belfast", "glasgow"),
    _US: ("us", "remote-us", "other-us"),
}  # fmt: skip
_BY_PLACE = {place: law for law, places in _PLACES.items() for place in places}


def law_of(place: str | None) -> Law | None:
    """The law of a place by its key ("san-francisco", "remote-us"); None where none is entered."""
    if place is None:
        return None
    return _BY_PLACE.get(place) or _BY_PLACE.get(place.removeprefix("remote-"))
