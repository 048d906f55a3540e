"""Which region label of a guide serves a place that is known by its key."""

from __future__ import annotations

import pytest

from guides.names.regions import find_region, rows_for
from negotiation.model.facts import Certainty

US = ("San Francisco / Bay Area", "New York City", "Seattle", "Remote US")
UK = ("London (HQ)", "Cardiff")
ODD = ("Tier 1 (premium)", "Tier 2", "Other US", "Berlin / Munich")


@pytest.mark.parametrize(
    ("labels", "key", "label"),
    [
        (US, "bay-area", "San Francisco / Bay Area"),
        (US, "new-york", "New York City"),
        (US, "remote-us", "Remote US"),
        (US, "remote", "Remote US"),
        (UK, "london", "London (HQ)"),
        (ODD, "tier-2", "Tier 2"),
        (ODD, "tier-1-premium", "Tier 1 (premium)"),
        (ODD, "other-us", "Other US"),
        (ODD, "munich", "Berlin / Munich"),
    ],
)
def test_a_row_of_the_place_itself_is_exact(labels: tuple[str, ...], key: str, label: str) -> None:
    found = rows_for(labels, key)
    assert (found.certainty, found.best) == (Certainty.EXACT, label)
    assert found.others == tuple(other for other in labels if other != label)


@pytest.mark.parametrize(
    ("labels", "key", "label"),
    [
        (US, "san-francisco", "San Francisco / Bay Area"),
        (US, "palo-alto", "San Francisco / Bay Area"),
        (("Bay Area", "Austin"), "oakland", "Bay Area"),
        (("United States", "Canada"), "denver", "United States"),
        (("London", "Dublin"), "ireland", "Dublin"),
    ],
)
def test_the_one_row_around_the_place_or_in_it_is_likely(
    labels: tuple[str, ...], key: str, label: str
) -> None:
    found = rows_for(labels, key)
    assert (found.certainty, found.best) == (Certainty.LIKELY, label)


@pytest.mark.parametrize(
    ("labels", "key", "offered"),
    [
        (US, "austin", ("Remote US",)),
        (("San Francisco", "Remote US"), "palo-alto", ("San Francisco", "Remote US")),
        (ODD, "denver", ("Other US",)),
        (UK, "uk", ("London (HQ)", "Cardiff")),
        (("Remote", "London"), "berlin", ("Remote",)),
    ],
)
def test_several_rows_the_next_town_or_home_are_doubtful(
    labels: tuple[str, ...], key: str, offered: tuple[str, ...]
) -> None:
    found = rows_for(labels, key)
    assert (found.certainty, (found.best, *found.others)) == (Certainty.DOUBTFUL, offered)


@pytest.mark.parametrize(
    ("labels", "key"), [(US, "berlin"), (UK, "remote"), (UK, "nowhere"), (US, "remote-uk")]
)
def test_a_place_that_no_row_serves_is_unknown_and_the_rows_are_named(
    labels: tuple[str, ...], key: str
) -> None:
    found = rows_for(labels, key)
    assert (found.certainty, found.best) == (Certainty.UNKNOWN, None)
    assert set(found.others) == set(labels)


def test_rows_of_the_same_country_are_named_first() -> None:
    assert rows_for(("London", "Austin", "Paris"), "boston").others[0] == "Austin"


def test_a_guide_without_regions_serves_no_place() -> None:
    assert rows_for((), "london").certainty is Certainty.UNKNOWN


@pytest.mark.parametrize(
    ("labels", "text", "certainty", "best"),
    [
        (("Leeds", "London"), "londn", Certainty.LIKELY, "London"),
        (("Leeds", "London"), "uk", Certainty.DOUBTFUL, "Leeds"),
        (("France", "UK"), "leeds", Certainty.LIKELY, "UK"),
        (("Texas", "Bay Area"), "san francisco", Certainty.LIKELY, "Bay Area"),
        (("Texas", "San Francisco"), "sanfrancisco", Certainty.EXACT, "San Francisco"),
        (("Quarrystead", "Wombat Hill"), "wombat", Certainty.EXACT, "Wombat Hill"),
        (("Quarrystead", "Wombat Hill"), "wombut hill", Certainty.LIKELY, "Wombat Hill"),
        (("Wombat Hill", "Wombat Bay"), "wombat", Certainty.DOUBTFUL, "Wombat Hill"),
        (("London (HQ)", "Remote UK"), "remote", Certainty.EXACT, "Remote UK"),
        (("London (HQ)", "Remote UK"), "remote london", Certainty.LIKELY, "Remote UK"),
        (("London (HQ)", "Remote UK"), "remote uk", Certainty.EXACT, "Remote UK"),
        (("London (HQ)", "Remote UK"), "remote france", Certainty.UNKNOWN, None),
        (("London", "Leeds"), "remote", Certainty.UNKNOWN, None),
    ],
)
def test_what_is_typed_is_a_row_and_the_others_are_named_beside_it(
    labels: tuple[str, ...], text: str, certainty: Certainty, best: str | None
) -> None:
    found = find_region(labels, text)
    assert (found.certainty, found.best) == (certainty, best)
    assert sorted(found.others) == sorted(label for label in labels if label != best)
