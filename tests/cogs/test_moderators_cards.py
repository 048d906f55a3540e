"""Every card that moderators see is one that Discord takes, whatever stands in the guides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from guides.change_cards import change_page, draft_card, history_page, reload_card, reload_line
from guides.changes.history import Change, How
from guides.changes.moves import moves
from guides.desk import Reloaded
from guides.drafts import Draft
from guides.library import Library
from guides.publishing import Difference
from guides.shelf import ReloadReport, Shelf
from guides.status import notes_page, serving_page
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Guide
from negotiation.model.replies import Reply
from tests.cogs.openapi import DESCRIPTION, problems_of
from tests.cogs.test_payloads import DESCRIBED, SAMPLED, payloads, too_much
from tests.guides.collection import EACH, at_hand, checked, indexed

ROOT = Path(__file__).resolve().parents[2]
ID = "0123456789abcdef"


def fits(reply: Reply, *, whole: bool) -> None:
    for payload in payloads(reply):
        assert list(too_much(payload)) == [], reply.title
        if whole and DESCRIPTION.exists():
            body = {"components": payload, "flags": 1 << 15}
            assert problems_of("POST", "/channels/1/messages", body) == [], reply.title


def differences(guides: Sequence[Guide]) -> Iterator[Difference]:
    """Each guide in the place of the one before it, which changes everything."""
    for number, (was, now) in enumerate(pairwise(guides), 1):
        change = Change(How.REPLACE, was.path, "a" * 32, "b" * 32, 10**18, 1_764_000_000, 0, number)
        yield Difference(change, was, now, moves(was, now))


def cards(one: Difference) -> Iterator[Reply]:
    assert one.now is not None
    draft = Draft(one.change.path, one.was, one.now, one.now.diagnostics, ID, stands=True)
    for page in (0, 1, 99):
        yield draft_card(draft, page, head="Somebody changed it since this was checked.")
        yield change_page(one, page)
    yield draft_card(replace(draft, now=None, removes=True))
    yield draft_card(replace(draft, was=None, stands=False))


def held(guides: Sequence[Guide], described: int, step: int = 1) -> int:
    """How many changes there are: the cards of one of so many fit, and the lists of them all."""
    found = [*differences(guides)]
    for number, one in enumerate(found[::step]):
        for reply in cards(one):
            fits(reply, whole=number % described == 0)
    changes = [one.change for one in found]
    for page in (0, 1, 99):
        fits(history_page(changes, page, of_one=False), whole=True)
    report = ReloadReport(True, changed=tuple(one.change.path for one in found))
    fits(reload_card(Reloaded(report, tuple(found))), whole=True)
    fits(Reply(reload_line(Reloaded(report, tuple(found)), 7)), whole=True)
    return len(found)


async def test_the_cards_over_the_shipped_guides_fit(library: Library) -> None:
    assert held(library.index.guides(), 1) >= 4
    fits(serving_page(library, 0), whole=True)


@at_hand
def test_the_cards_over_the_collection_fit(one_of: Callable[[int], int]) -> None:
    step, guides = one_of(SAMPLED), checked(one_of(EACH)).guides
    assert held(guides, DESCRIBED // step, step) > 1000 / one_of(EACH)


@at_hand
def test_the_lists_over_the_collection_fit(corpus: Path, one_of: Callable[[int], int]) -> None:
    library = Library(Shelf(corpus))
    library._shelf._index = indexed(one_of(EACH))
    notes = checked(one_of(EACH)).diagnostics
    for page in (0, 1, 50, 99_999):
        fits(serving_page(library, page), whole=True)
        fits(notes_page(notes, page), whole=True)


@pytest.mark.parametrize("path", ["x" * 119 + "/" + "y" * 110 + ".md", "字" * 100 + "/a.md"])
def test_a_long_path_makes_no_button_too_long(path: str) -> None:
    change = Change(How.ADD, path, "", "a" * 32, number=1)
    reply = history_page([change] * 40, 1, of_one=True)
    assert reply.buttons
    fits(reply, whole=True)


def test_no_cell_or_message_bursts_a_card(library: Library) -> None:
    (guide, *_) = library.index.guides()
    shouted = replace(guide, company="*" * 400, role="_" * 400)
    notes = tuple(
        Diagnostic("x" * 200, 1, 1, Severity.WARNING, "x", "*" * 3000, "*" * 3000) for _ in range(9)
    )
    draft = Draft("acme/x.md", guide, shouted, notes, ID, stands=True)
    fits(draft_card(draft), whole=True)
