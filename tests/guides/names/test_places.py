"""Many spellings, one place; and one spelling, several places."""

from __future__ import annotations

import pytest

from guides.data import place_spellings
from guides.names.places import gazetteer, place_key, read_label
from guides.names.regions import find_region
from negotiation.model.facts import Certainty


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("San Francisco", "san-francisco"),
        ("San Francisco, CA", "san-francisco"),
        ("SF", "san-francisco"),
        ("🇺🇸 San Francisco (USD)", "san-francisco"),
        ("London", "london"),
        ("London (GBP £)", "london"),
        ("London UK", "london"),
        ("UK (London)", "london"),
        (":gb: London (HQ)", "london"),
        ("London (European R&D)", "london"),
        ("New York City", "new-york"),
        ("NYC", "new-york"),
        ("New York NY", "new-york"),
        ("Bengaluru", "bangalore"),
        ("São Paulo (BRL)", "sao-paulo"),
        ("Zürich", "zurich"),
        ("Palo Alto / Bay Area", "bay-area"),
        ("Bay Area / Mountain View (US)", "bay-area"),
        ("Germany (Berlin / Hamburg)", "germany"),
        ("Cambridge, MA", "cambridge-ma"),
        ("Cambridge (UK)", "cambridge-uk"),
        ("Melbourne, FL", "melbourne-fl"),
        ("Melbourne, Australia", "melbourne-au"),
        ("Vancouver, BC", "vancouver-bc"),
        ("Vancouver", "vancouver-bc"),
        ("Vancouver, WA", "vancouver-wa"),
        ("Portland OR", "portland-or"),
        ("Columbia MD (USD)", "columbia-md"),
        ("Newark CA", "newark-ca"),
        ("Washington, DC", "washington-dc"),
        ("Indianapolis", "indianapolis"),
        ("Remote US", "remote-us"),
        ("US (All-Remote)", "remote-us"),
        ("Remote (US)", "remote-us"),
        ("Remote EU", "remote-eu"),
        ("Remote", "remote"),
        ("Other US", "other-us"),
        ("US (Other Markets)", "other-us"),
        ("Singapore (SGD S$)", "singapore"),
    ],
)
def test_a_label_is_one_place(label: str, key: str) -> None:
    assert place_key(label) == key


@pytest.mark.parametrize(
    "label",
    [
        "Cambridge",
        "Melbourne",
        "Portland",
        "Columbia",
        "Newark",
        "Birmingham",
        "Manchester",
        "San Francisco / NYC",
        "San Francisco / Remote",
        "Atlantis",
        "",
        "Benchmark",
    ],
)
def test_an_ambiguous_name_several_places_or_none_have_no_key(label: str) -> None:
    assert place_key(label) is None


def test_an_ambiguous_name_keeps_all_it_may_mean() -> None:
    assert set(read_label("Cambridge").named[0]) == {"cambridge-uk", "cambridge-ma"}


def test_every_area_of_a_place_is_a_place() -> None:
    book = gazetteer()
    for key, area in book.within.items():
        assert area == "world" or area in book.within, key
        assert len(book.areas(key)) < 10


LABELS = ("San Francisco", "New York City", "London", "Remote US")


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("sf", "San Francisco"),
        ("San Fran", "San Francisco"),
        ("san francisco ca", "San Francisco"),
        ("nyc", "New York City"),
        ("ny", "New York City"),
        ("Manhattan", "New York City"),
        ("ldn", "London"),
        ("london, uk", "London"),
        ("remote", "Remote US"),
        ("remote usa", "Remote US"),
        ("wfh", "Remote US"),
    ],
)
def test_a_region_is_found_from_its_other_names(typed: str, label: str) -> None:
    match = find_region(LABELS, typed)
    assert (match.certainty, match.best) == (Certainty.EXACT, label)


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("bay area", "San Francisco"),
        ("california", "San Francisco"),
        ("uk", "London"),
        ("england", "London"),
        ("san fransisco", "San Francisco"),
        ("londn", "London"),
    ],
)
def test_the_only_row_of_an_area_or_a_typo_is_likely(typed: str, label: str) -> None:
    match = find_region(LABELS, typed)
    assert (match.certainty, match.best) == (Certainty.LIKELY, label)


@pytest.mark.parametrize("typed", ["us", "palo alto"])
def test_several_rows_or_a_neighbour_are_only_offered(typed: str) -> None:
    assert find_region(LABELS, typed).certainty is Certainty.DOUBTFUL


def test_a_country_with_an_office_and_a_remote_row_is_asked_about() -> None:
    match = find_region(("San Francisco", "Remote US"), "usa")
    assert (match.certainty, match.best, match.others) == (
        Certainty.DOUBTFUL, "San Francisco", ("Remote US",),
    )  # fmt: skip
    assert find_region(("London", "Remote US"), "us").best == "Remote US"


def test_an_unknown_place_names_its_country_first_and_remote_before_all() -> None:
    match = find_region(LABELS, "denver")
    assert match.certainty is Certainty.UNKNOWN
    assert match.others[0] == "Remote US"
    assert find_region(LABELS, "berlin").others[0] != "Remote US"
    assert find_region(LABELS, "xyzzy").others == LABELS


def test_a_wider_row_covers_a_town() -> None:
    labels = ("Palo Alto / Bay Area", "Seattle")
    assert find_region(labels, "sf").certainty is Certainty.LIKELY
    assert find_region(labels, "sf").best == "Palo Alto / Bay Area"
    assert find_region(labels, "bay area").certainty is Certainty.EXACT
    assert find_region(labels, "palo alto").certainty is Certainty.EXACT


def test_an_ambiguous_name_is_never_silently_one() -> None:
    both = ("Cambridge, MA", "Cambridge (UK)")
    assert find_region(both, "cambridge").certainty is Certainty.DOUBTFUL
    assert find_region(both, "cambridge ma").best == "Cambridge, MA"
    one = ("Melbourne, FL", "Salt Lake City, UT")
    assert find_region(one, "melbourne").certainty is Certainty.LIKELY
    assert find_region(one, "melbourne australia").certainty is Certainty.UNKNOWN
    bare = ("Cambridge", "London")
    assert find_region(bare, "cambridge").certainty is Certainty.EXACT
    assert find_region(bare, "cambridge ma").certainty is Certainty.DOUBTFUL


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Londra", "London"),
        ("Monaco di Baviera", "Munich"),
        ("Parigi", "Paris"),
        ("Praga", "Prague"),
        ("Lissabon", "Lisbon"),
        ("Singapur", "Singapore"),
        ("Dublino", "Dublin"),
        ("Zurigo", "Zurich"),
        ("Varsovia", "Warsaw"),
    ],
)
def test_a_city_is_found_by_its_name_in_another_language(typed: str, meant: str) -> None:
    cities = (
        "London", "Munich", "Paris", "Prague", "Lisbon", "Singapore", "Dublin", "Zurich", "Warsaw",
    )  # fmt: skip
    match = find_region(cities, typed)
    assert (match.certainty, match.best) == (Certainty.EXACT, meant)


def test_the_rest_of_a_country_is_offered_and_not_taken() -> None:
    labels = ("New York", "US (Other Markets)")
    match = find_region(labels, "chicago")
    assert (match.certainty, match.best) == (Certainty.DOUBTFUL, "US (Other Markets)")


def test_a_row_of_several_places_is_found_by_each() -> None:
    labels = ("San Francisco / NYC", "Germany (Berlin / Hamburg)")
    assert find_region(labels, "nyc").best == "San Francisco / NYC"
    assert find_region(labels, "berlin").best == "Germany (Berlin / Hamburg)"
    assert find_region(labels, "munich").certainty is Certainty.LIKELY


def test_remote_elsewhere_is_not_remote_here() -> None:
    assert find_region(("London", "Remote US"), "remote uk").certainty is Certainty.UNKNOWN
    assert find_region(("Remote EU", "Remote US"), "remote").certainty is Certainty.DOUBTFUL
    assert find_region(("Remote EU", "Remote US"), "remote germany").best == "Remote EU"


def test_a_place_that_nobody_listed_is_found_by_its_own_words() -> None:
    assert find_region(("Atlantis (HQ)", "London"), "atlantis").best == "Atlantis (HQ)"
    assert find_region((), "london").certainty is Certainty.UNKNOWN


def test_no_place_lies_in_two_areas() -> None:
    keys = [key for places in place_spellings.AREAS.values() for key in places]
    assert keys
    assert len(keys) == len(set(keys))


def test_every_area_is_a_place_of_another() -> None:
    keys = {key for places in place_spellings.AREAS.values() for key in places}
    assert place_spellings.AREAS.keys() - keys == {"world"}
    assert place_spellings.CODES.keys() <= keys


@pytest.mark.parametrize(
    ("text", "named", "more"),
    [
        ("work from home", "", "remote"),
        ("fully remote", "", "remote"),
        ("anywhere", "", "remote"),
        ("remote us or london", "us + london", "remote"),
        ("other us", "us", "other"),
        ("elsewhere in uk", "uk", "other"),
        ("cambridge", "cambridge-ma | cambridge-uk", ""),
        ("cambridge uk london", "cambridge-uk + london", ""),
        ("leeds leeds", "leeds", ""),
        ("the london office", "london", ""),
        ("sf ny", "san-francisco + new-york", ""),
        ("newyork", "new-york", ""),
        ("hybrid london", "london", "? hybrid"),
        ("san fransisco", "san-francisco", "mended"),
        ("new yrok", "new-york", "mended"),
        ("xyzzy londn", "london", "mended ? xyzzy"),
        ("londn", "london", "mended"),
        ("oslow", "", "? oslow"),  # as near to other words
    ],
)
def test_a_text_is_read_as_places_and_what_else_it_says(text: str, named: str, more: str) -> None:
    read = gazetteer().read(text, mend=True)
    flags = [name for name in ("remote", "other", "mended") if getattr(read, name)]
    assert " + ".join(" | ".join(keys) for keys in read.named) == named
    assert " ".join((*flags, *(f"? {word}" for word in read.unknown))) == more


def test_a_slip_is_mended_where_one_asks_for_it() -> None:
    read = gazetteer().read("londn")
    assert (read.named, read.unknown, read.mended) == ((), ("londn",), False)


def test_a_name_of_several_words_is_found_by_its_second_one() -> None:
    book = gazetteer()
    assert book.span(("san", "francisco", "base"), 0)[0] == 2
    assert book.span(("london", "uk"), 0)[0] == 2
    assert book.span(("london", "base"), 0) == (1, ("london",))
    assert book.span(("san", "base"), 0) == (0, ())
