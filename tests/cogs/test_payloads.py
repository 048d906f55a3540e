"""Every card of every guide is one that Discord takes: the shipped guides, and the collection."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cogs.picture.layout import lay_out
from cogs.reply import draw
from guides.shelf import Shelf
from negotiation.lookup.chart import band_chart, compare_chart
from negotiation.lookup.compare import compare, compare_reply
from negotiation.lookup.look_ups import look_up
from negotiation.lookup.pages import guide_answer
from negotiation.lookup.query import Command, LookUp, read_look_up
from negotiation.model.facts import Facts
from negotiation.model.guide import Guide
from negotiation.model.replies import Attachment, Reply
from tests.cogs.openapi import DESCRIPTION, problems_of
from tests.cogs.world import parts, text_of
from tests.guides.collection import EACH, at_hand, indexed

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 28)
MOST_PIXELS = 2000  # of height: what a phone shows without its reader scrolling for long
# Held against Discord's own description, which is slow: one card of so many.
DESCRIBED = 60
SAMPLED = 3  # one of so many guides that are read; odd, as comparisons are of two kinds in turn


def questions(guide: Guide) -> Iterator[LookUp]:
    """What the menus under a guide's card can ask, with the longest names that it has."""
    whole = LookUp(Command.BAND, guide.company_key, guide.role_key)
    region = max((row.region or "" for row in guide.bands), key=len, default="")
    level = max((row.level or "" for row in guide.bands), key=len, default="")
    asked = (whole, replace(whole, region=region), replace(whole, level=level))
    yield from dict.fromkeys(asked)


def every_guide(facts: Facts) -> list[Guide]:
    return [guide for company in facts.companies() for guide in facts.roles(company.key)]


def cards(facts: Facts, step: int) -> Iterator[Reply]:
    """Those of one of so many companies, and of one of so many guides."""
    for company in list(facts.companies())[::step]:
        first = facts.roles(company.key)[0]
        yield card(facts, LookUp(Command.LEVEL, company.key, level=first.role_key))
    for guide in every_guide(facts)[::step]:
        for page in ("", "levels", "arguments", "strategy", "sources"):
            yield guide_answer(facts, guide.company_key, guide.role_key, page, today=TODAY)
        for asked in questions(guide):
            yield card(facts, asked)


def comparisons(facts: Facts, step: int) -> Iterator[Reply]:
    """Four guides after the other side by side, each at its first row, and what is not there."""
    guides = every_guide(facts)
    for start in range(0, len(guides), 4 * step):
        texts = [
            LookUp(
                Command.BAND,
                one.company_key,
                one.role_key,
                one.bands[0].region or "" if start % 8 else "",
                one.bands[0].level or "",
            ).text
            for one in guides[start : start + 4]
            if one.bands
        ]
        found = compare(facts, texts, today=TODAY)
        chart = compare_chart(found)
        reply = compare_reply(found, today=TODAY)
        if chart is not None:
            assert lay_out(chart).height <= MOST_PIXELS, texts
            reply = replace(reply, attachments=(Attachment("band.png", data=b"x", alt=chart.alt),))
        yield reply


def card(facts: Facts, asked: LookUp) -> Reply:
    """The answer, with a stand-in for its picture: drawing them all takes minutes."""
    reply = look_up(facts, asked, today=TODAY)
    again = read_look_up(reply.asked)
    chart = band_chart(facts, again, today=TODAY) if again is not None else None
    if chart is None:
        return reply
    assert lay_out(chart).height <= MOST_PIXELS, reply.title
    return replace(reply, attachments=(Attachment("band.png", data=b"x", alt=chart.alt),))


def too_much(payload: list[dict[str, Any]]) -> Iterator[str]:
    """What is beyond Discord's limits for one message."""
    every = list(parts(payload))
    names = [part["custom_id"] for part in every if "custom_id" in part]
    if len(every) > 40:
        yield f"{len(every)} components"
    if len(text_of(payload)) > 4000:
        yield f"{len(text_of(payload))} characters"
    if len(set(names)) < len(names) or any(len(name) > 100 for name in names):
        yield f"custom ids {names}"
    for part in every:
        options = part.get("options", [])
        values = [option["value"] for option in options]
        if len(options) > 25 or len(set(values)) < len(values):
            yield f"options {values}"
        if any(len(option[key]) > 100 for option in options for key in ("label", "value")):
            yield f"options {options}"
        if not 1 <= len(part.get("label", "x")) <= 80:
            yield f"label {part['label']}"
        for item in part.get("items", []):
            if not 1 <= len(item["description"]) <= 1024:
                yield f"alt text of {len(item['description'])}"


def payloads(reply: Reply) -> Iterator[list[dict[str, Any]]]:
    """As whoever looks after the guides gets it in a server: with all that a card can have."""
    pages = draw((replace(reply, private=True),), typing=True, staff=True)
    yield from (page.view.to_components() for page in pages)


def held(facts: Facts, described: int, step: int = 1) -> int:
    """Holds each card against the limits, and some against the whole description; how many."""
    made = 0
    for number, reply in enumerate((*cards(facts, step), *comparisons(facts, step))):
        for payload in payloads(reply):
            assert list(too_much(payload)) == [], reply.title
            if number % described == 0 and DESCRIPTION.exists():
                body = {"components": payload, "flags": 1 << 15}
                assert problems_of("POST", "/channels/1/messages", body) == [], reply.title
        made += 1
    return made


def test_every_card_of_the_shipped_guides_fits() -> None:
    shelf = Shelf(ROOT / "guides" / "library")
    shelf.reload()
    assert held(shelf.index, 1) >= 12


@at_hand
def test_every_card_of_the_collection_fits(one_of: Callable[[int], int]) -> None:
    step, each = one_of(SAMPLED), one_of(EACH)
    assert held(indexed(each), DESCRIBED // step, step) > 5000 // step // each


@pytest.mark.parametrize(
    "payload",
    [
        [{"type": 10, "content": "x" * 4001}],
        [{"type": 10, "content": "x"}] * 41,
        [{"type": 2, "label": "x", "custom_id": "x" * 101}],
        [{"type": 2, "label": "x", "custom_id": "a"}] * 2,
        [{"type": 2, "label": "x" * 81, "custom_id": "a"}],
        [{"type": 3, "custom_id": "a", "options": [{"label": "x", "value": "y"}] * 2}],
        [{"type": 12, "items": [{"description": ""}]}],
    ],
)
def test_the_limits_are_limits(payload: list[dict[str, Any]]) -> None:
    assert list(too_much(payload))
