"""Answers of the guides, kept while the same guides serve."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import pytest

from cogs import answers as module
from cogs.answers import MOST_KEPT, Answers
from guides.index import GuideIndex
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
