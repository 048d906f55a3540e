"""Deeds that were told before and are taken back, by their words or as the only one."""

from __future__ import annotations

import pytest

from negotiation.understanding.read import World, read
from tests.negotiation.dialogue.player import shipped
from tests.negotiation.understanding.reading import TODAY

MIGRATION = "moved 40 services to Kubernetes"
CACHE = "halved the latency of our cache"


def _dropped(text: str, *deeds: str) -> tuple[int, ...]:
    return read(text, World(TODAY, shipped().names_in, deeds=deeds)).dropped


@pytest.mark.parametrize(
    ("text", "dropped"),
    [
        ("forget the kubernetes thing, that was my colleague", (0,)),
        ("actually my team did that", (0,)),
        ("that wasn't me, it was my boss", (0,)),
        ("remove my example", (0,)),
        ("take out the sentence please", (0,)),
        # Another sentence is meant, or nothing points at the deed.
        ("take out the sentence about the range", ()),
        ("forget the migration to postgres, that was my boss", ()),
        ("i exaggerated on my cv", ()),
        ("my team did well", ()),
    ],
)
def test_the_only_deed_goes_where_words_point_at_it(text: str, dropped: tuple[int, ...]) -> None:
    assert _dropped(text, MIGRATION) == dropped


def test_of_several_the_one_goes_that_is_named() -> None:
    assert _dropped("scrap the cache one, my colleague did that", MIGRATION, CACHE) == (1,)
    assert _dropped("actually my team did that", MIGRATION, CACHE) == ()
    assert _dropped("actually my team did that") == ()
