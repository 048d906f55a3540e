""" "This is what it will say in your name": the claims of the very texts, in the second person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from negotiation.analysis.results import Analysis
from negotiation.model.case import Case, Fact, SignCondition
from negotiation.model.claims import About
from negotiation.model.offer import OfferStatus, Stated
from negotiation.plan.plan import words
from negotiation.plan.statements import Statement, statements_of
from tests.negotiation.case_files import CASES, story_plan
from tests.negotiation.made import CASE, NUMBERS, against, rival

STORIES = sorted(CASES.glob("*.yaml"))


def statements(case: Case, numbers: Analysis) -> tuple[Statement, ...]:
    return statements_of(words(case, numbers))


def texts(found: tuple[Statement, ...]) -> list[str]:
    return [each.text for each in found]


def test_a_case_is_put_to_the_candidate_line_by_line() -> None:
    case = replace(CASE, facts=(Fact("", "cut diffusion inference latency 40% in production"),))
    assert texts(statements(case, NUMBERS)) == [
        "You cut diffusion inference latency 40% in production.",
        "Base matters most to you.",
        "Acme offers you $250,000 base and $120,000 a year in profit sharing.",
    ]


def test_another_offer_is_one_line_with_its_terms_and_its_date() -> None:
    case, numbers = against(rival(deadline_days=2))
    found = [each for each in statements(case, numbers) if each.about is About.RIVAL]
    assert texts(tuple(found)) == [
        "Globex made you a written offer: $280,000 base and $700,000 in private stock over four "
        "years, and it expires in two days."
    ]


@pytest.mark.parametrize(
    ("status", "line"),
    [
        (OfferStatus.VERBAL, "You have a verbal offer from Globex, not yet in writing."),
        (OfferStatus.IN_PROCESS, "You are in a process with another company."),
    ],
)
def test_what_is_no_written_offer_is_called_what_it_is(status: OfferStatus, line: str) -> None:
    case, numbers = against(rival(status, may_quote=False))
    assert line in texts(statements(case, numbers))


def test_a_promise_is_put_with_its_date_and_terms() -> None:
    promise = SignCondition(True, "Friday", (("base", Stated(262_000)),))
    with_terms = replace(CASE, sign_condition=replace(promise, at=()))
    assert "You will sign by Friday at the terms that you ask for." in texts(
        statements(with_terms, NUMBERS)
    )
    plan = story_plan(CASES / "signs-at-a-base.yaml")
    assert "You will sign by Friday with $262,000 base." in texts(statements_of(plan))


def test_what_is_not_said_is_not_listed() -> None:
    case = replace(CASE, facts=(*CASE.facts, Fact("", "my salary is 200k")))
    assert not any("salary" in text for text in texts(statements(case, NUMBERS)))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_every_line_is_a_claim_of_the_texts_and_every_source_is_listed(story: Path) -> None:
    plan = story_plan(story)
    claims = [placed.claim for placed in plan.claims]
    found = statements_of(plan)
    assert {each.text for each in found} <= {claim.you for claim in claims}
    listed = {each.source for each in found}
    left_out = {claim.source for claim in claims} - listed
    # A part of the offer is in the line of the whole, an expiry in the line of the offer.
    assert all(
        source.startswith("offer.") or source.endswith(".deadline_days") for source in left_out
    )
    for each in found:
        assert each.text.endswith(".")
        assert each.text[0].isupper()


def test_the_lines_come_in_order_yours_first() -> None:
    plan = story_plan(CASES / "rival-expires-first.yaml")
    order = [each.about for each in statements_of(plan)]
    rank = [About.CANDIDATE, About.RIVAL, About.COMPANY, About.DATE]
    assert order == sorted(order, key=rank.index)
    assert order[0] is About.CANDIDATE
