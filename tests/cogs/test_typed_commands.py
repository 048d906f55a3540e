"""What is typed into a message as if it were a command."""

from __future__ import annotations

import pytest

from bot.client import Counteroffer
from cogs.typed_commands import typed_command
from guides.library import Library
from negotiation.coach import Coach
from negotiation.lookup.typed import Slash, Unknown
from storage.store import Store
from tests.cogs.world import World, labels_of, text_of
from tests.moment import clock

TOLD = "midjourney ml sf, base 250k"


async def test_a_look_up_is_answered_and_nothing_of_it_is_told(world: World) -> None:
    await world.say(TOLD)
    asked = text_of(await world.say("/level google l5"))
    assert "Google L5" in asked
    assert "place a role" in asked
    for typed, said in (
        ("/band runway ml nyc", "$195,000–$275,000"),
        ("/band company: Runway role: ML/AI Engineer region: SF", "San Francisco"),
        ("/compare midjourney ml sf vs runway ml nyc", "Side by side"),
        ("/guide runway", "Runway · ML/AI Engineer"),
        ("/offer 200k base at runway, ml, nyc", "Where you stand"),
    ):
        assert said in text_of(await world.say(typed)), typed
    summed = text_of(await world.say("/mydata show"))
    assert "$250,000" in summed
    assert "Google" not in summed
    assert "Runway" not in summed
    assert "$200,000" not in summed


async def test_the_question_asked_last_stays_to_be_answered(world: World) -> None:
    asked = await world.say(f"{TOLD}, no profit share")
    await world.say("/band runway ml nyc")
    pressed = await world.alice.user.click(asked, label="No")
    assert "nothing in the script will speak of another offer" in text_of(pressed.response)


async def test_who_never_began_has_nothing_stored(world: World, store: Store) -> None:
    for typed in ("/band midjourney ml sf", "/help", "/mydata show", "/coach stop", "/bnd x"):
        await world.say(typed)
    assert await store.load(world.alice.id) is None


async def test_to_forget_is_asked_once_more(world: World) -> None:
    await world.say(TOLD)
    assert labels_of(await world.say("/mydata forget")) == ["Delete everything", "Keep it"]


async def test_help_is_that_of_the_place(world: World) -> None:
    typed = text_of(await world.say("/help"))
    assert "`/compare`" in typed
    assert "channel" not in typed
    asked = await world.alice.slash(world.channel, "help")
    assert "until you show it to the channel" in text_of(asked.response)


async def test_the_guides_are_looked_after_elsewhere(world: World) -> None:
    assert "in a server" in text_of(await world.say("/guides reload"))


async def test_a_command_that_is_none_names_the_nearest(world: World) -> None:
    assert "Did you mean /coach resume?" in text_of(await world.say("/coach resum"))


async def test_an_answer_is_not_given_again_after_an_absence(
    library: Library, store: Store, world: World
) -> None:
    await world.say(TOLD)
    await world.say("/band runway ml nyc")
    before = len(world.written())
    coach = Coach(library, store, clock)
    await world.env.restart_bot(Counteroffer(library, coach, store, shard_count=1))
    await world.env.settle()
    assert len(world.written()) == before


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("/band midjourney", Slash("band", loose="midjourney")),
        ("coach  Resume", Slash("coach resume")),
        ("/bnd midjourney", Unknown("bnd", "band")),
        # Words, whatever they begin with.
        ("coach me on this", None),
        ("band of 200k", None),
        ("/", None),
        ("/250k base", None),
        ("/case", None),
        ("/shrug 250k", None),
        ("/band\nDear Ann, we offer you 250k", None),
        ("", None),
    ],
)
def test_what_is_a_command_and_what_is_words(text: str, read: object) -> None:
    assert typed_command(text) == read
