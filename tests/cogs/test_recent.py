"""What somebody looked up last comes first when they type, and is theirs alone."""

from __future__ import annotations

import pytest

from cogs.recent import MOST_EACH, MOST_PEOPLE, Recent
from negotiation.lookup.query import Command, LookUp
from negotiation.model.replies import Reply
from tests.cogs.world import World

ALICE = 7


def _about(company: str, role: str = "swe") -> Reply:
    return Reply("", asked=LookUp(Command.BAND, company, role).text)


def _companies(recent: Recent, user_id: int = ALICE) -> list[str]:
    return [asked.company for asked in recent.of(user_id)]


def test_the_newest_comes_first_and_each_once() -> None:
    recent = Recent()
    for company in ("acme", "initech", "acme"):
        recent.note(ALICE, _about(company))
    assert _companies(recent) == ["acme", "initech"]


def test_a_few_are_kept_of_a_person_and_of_a_few_people() -> None:
    recent = Recent()
    for number in range(MOST_EACH + 3):
        recent.note(ALICE, _about(f"c{number}"))
    assert len(_companies(recent)) == MOST_EACH
    for user_id in range(100, 100 + MOST_PEOPLE):
        recent.note(user_id, _about("acme"))
    assert _companies(recent) == []


def test_what_names_no_company_is_not_kept() -> None:
    recent = Recent()
    recent.note(ALICE, Reply("Which company?"))
    assert recent.of(ALICE) == ()


async def _offered(world: World, option: str, typed: str = "", **filled: str) -> list[str]:
    found = await world.alice.autocomplete(world.channel, "band", option, typed, **filled)
    return [choice["name"] for choice in found]


async def test_company_role_and_place_complete_with_the_last_first(world: World) -> None:
    before = await _offered(world, "company")
    asked = {"company": "stability", "role": "ml", "region": "london"}
    await world.alice.slash(world.channel, "band", **asked)
    after = await _offered(world, "company")
    assert after[0] == "Stability AI"
    assert sorted(after) == sorted(before)
    assert (await _offered(world, "region", company="stability", role="ml"))[0] == "London"
    assert await _offered(world, "company", "run") == ["Runway"]
    theirs = await world.mallory.autocomplete(world.channel, "band", "company", "")
    assert [choice["name"] for choice in theirs] == before


async def test_a_place_to_compare_completes_with_the_last_first(world: World) -> None:
    asked = {"company": "stability", "role": "ml", "region": "london"}
    await world.alice.slash(world.channel, "band", **asked)
    found = await world.alice.autocomplete(world.channel, "compare", "first", "")
    assert found[0]["name"] == "Stability AI · ML/AI Engineer · London"


@pytest.mark.parametrize("company", ["google", "Runway"])
async def test_a_company_whose_levels_were_looked_up_comes_first(
    world: World, company: str
) -> None:
    await world.alice.slash(world.channel, "level", company=company, level="L5")
    await world.alice.slash(world.channel, "band", company="runway", role="ml")
    found = await world.alice.autocomplete(world.channel, "level", "company", "")
    assert "Runway" in [choice["name"] for choice in found][:2]
