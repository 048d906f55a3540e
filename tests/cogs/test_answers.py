"""Answers of the guides, kept while the same guides serve."""

from __future__ import annotations

import asyncio
import gc
from dataclasses import dataclass
from datetime import date
from threading import Event, get_ident
from typing import Any

import pytest

from cogs import answers as module
from cogs.answers import MOST_KEPT, Answers
from guides.index import GuideIndex
from negotiation.lookup.query import Command, LookUp
from negotiation.model.facts import Facts
from negotiation.model.replies import Reply
from tests.guides.making import guide, pay, row


def _index(base: int) -> GuideIndex:
    rows = [row("Oslo", base=pay(base, base + 20_000))]
    mapping = [("Acme SWE", "Google", "L5")]
    return GuideIndex.build([guide("acme/swe", "Acme", "Software Engineer", rows, mapping)])


@dataclass
class Shelved:
    index: Facts


def _counted(name: str, work_out: Any, worked_out: list[str]) -> Any:
    def counted(*args: Any, **more: Any) -> Any:
        worked_out.append(name)
        return work_out(*args, **more)

    return counted


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The commands that were worked out."""
    worked_out: list[str] = []
    for name in ("band_answer", "level_answer"):
        monkeypatch.setattr(module, name, _counted(name, getattr(module, name), worked_out))
    return worked_out


async def test_a_question_asked_again_is_worked_out_once(asked: list[str]) -> None:
    answers = Answers(Shelved(_index(100_000)))
    first = await answers.band("acme", "swe", None, None)
    assert "$100,000–$120,000" in first.text
    assert first.private
    assert await answers.band("acme", "swe", None, None) is first
    assert asked == ["band_answer"]


async def test_many_who_ask_at_once_wait_for_one_answer(asked: list[str]) -> None:
    answers = Answers(Shelved(_index(100_000)))
    given = await asyncio.gather(*(answers.level("google", "l5") for _ in range(20)))
    assert len(set(map(id, given))) == 1
    assert "Acme" in given[0].text
    assert asked == ["level_answer"]


async def test_new_guides_give_new_answers() -> None:
    shelved = Shelved(_index(100_000))
    answers = Answers(shelved)
    await answers.band("acme", "swe", None, None)
    shelved.index = _index(150_000)
    assert "$150,000–$170,000" in (await answers.band("acme", "swe", None, None)).text


async def test_guides_that_were_replaced_are_let_go_before_anybody_asks() -> None:
    replaced = _index(100_000)
    shelved = Shelved(replaced)
    answers = Answers(shelved)
    await answers.band("acme", "swe", None, None)
    shelved.index = _index(150_000)
    gc.collect()
    holders = [one for one in gc.get_referrers(replaced) if isinstance(one, dict | list | Answers)]
    assert holders == []


async def test_a_failure_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = Answers(Shelved(_index(100_000)))
    with monkeypatch.context() as patch:

        def fail(*_: object) -> Reply:
            raise OSError("disk")

        patch.setattr(module, "level_answer", fail)
        with pytest.raises(OSError, match="disk"):
            await answers.level("google", "l5")
    assert "Acme" in (await answers.level("google", "l5")).text


async def test_one_who_gives_up_takes_the_answer_from_nobody() -> None:
    answers = Answers(Shelved(_index(100_000)))
    first = asyncio.create_task(answers.level("google", "l5"))
    second = asyncio.create_task(answers.level("google", "l5"))
    await asyncio.sleep(0)
    first.cancel()
    assert "Acme" in (await second).text


async def test_what_was_not_asked_for_longest_is_forgotten(asked: list[str]) -> None:
    answers = Answers(Shelved(_index(100_000)))
    for number in range(MOST_KEPT):
        await answers.band("acme", "swe", None, str(number))
    await answers.band("acme", "swe", None, "0")
    await answers.band("acme", "swe", None, "new")
    assert len(asked) == MOST_KEPT + 1
    await answers.band("acme", "swe", None, "0")
    assert len(asked) == MOST_KEPT + 1
    await answers.band("acme", "swe", None, "1")
    assert len(asked) == MOST_KEPT + 2


async def test_an_answer_is_worked_out_beside_the_event_loop(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads: list[int] = []

    def note_thread(*_: object, **__: object) -> Reply:
        threads.append(get_ident())
        return Reply("An answer.")

    for name in ("band_answer", "level_answer", "look_up"):
        monkeypatch.setattr(module, name, note_thread)
    answers = Answers(Shelved(_index(100_000)))
    await answers.band("acme", None, None, None)
    await answers.level("acme", None)
    await answers.look_up(LookUp(Command.LEVEL, "acme"))
    assert len(threads) == 3
    assert get_ident() not in threads


async def test_another_day_gives_new_answers(asked: list[str]) -> None:
    answers = Answers(Shelved(_index(100_000)))
    await answers.band("acme", "swe", None, None)
    answers._day = date(2020, 1, 1)
    await answers.band("acme", "swe", None, None)
    assert asked == ["band_answer"] * 2


async def test_what_was_worked_out_of_guides_that_were_replaced_meanwhile_is_not_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shelved = Shelved(_index(100_000))
    answers = Answers(shelved)
    go_on = Event()

    def slow(facts: Facts, *_: object) -> Reply:
        go_on.wait(30)
        return Reply("old" if facts is not shelved.index else "new")

    monkeypatch.setattr(module, "level_answer", slow)
    waiting = asyncio.create_task(answers.level("google", "l5"))
    await asyncio.sleep(0)
    shelved.index = _index(150_000)
    newer = asyncio.create_task(answers.level("google", "l5"))
    await asyncio.sleep(0)
    go_on.set()
    old = await waiting
    assert (old.text, old.private) == ("old", True)
    assert (await newer).text == "new"
    assert (await answers.level("google", "l5")).text == "new"
