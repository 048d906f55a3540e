"""In sixty companies' letters for the same offer, few words could go to any of them."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice
from pathlib import Path

import pytest

from guides.index import GuideIndex
from negotiation.model.case import Fact
from negotiation.model.guide import BandRow, Guide
from negotiation.plan.plan import make_plan
from tests.negotiation.blandness import masked, same_offer, sentences, shared_share, usual_rows
from tests.negotiation.case_files import guides_in

COMPANIES = 60
MOST = Decimal("0.20")
DEEDS = (
    (),
    (Fact("", "cut the cost of running our services by 40%"),),
    (Fact("", "led the rebuild of a checkout used by 2 million people"),),
)


@pytest.fixture(scope="module")
def letters(corpus: Path) -> dict[int, list[tuple[Guide, BandRow, str]]]:
    # Of a company no more guides are read than it takes.
    usual = (
        found
        for folder in sorted(corpus.iterdir())
        for found in usual_rows(islice(guides_in(corpus, folder.name), 3), 1)
    )
    rows = [*islice(usual, COMPANIES)]
    index = GuideIndex.build(guide for guide, _ in rows)
    return {
        at: [
            (guide, row, make_plan(same_offer(guide, row, facts), index).email)
            for guide, row in rows
        ]
        for at, facts in enumerate(DEEDS)
    }


@pytest.mark.parametrize("at", range(len(DEEDS)))
def test_letters_share_at_most_a_fifth_of_their_words(
    letters: dict[int, list[tuple[Guide, BandRow, str]]], at: int
) -> None:
    texts = [text for _, _, text in letters[at]]
    assert len(texts) == COMPANIES
    assert shared_share(texts) <= MOST
    plain = [masked(text, (guide.company, guide.role)) for guide, _, text in letters[at]]
    assert shared_share(plain) <= MOST


def test_the_measure_sees_a_form_letter() -> None:
    form = [
        f"Thank you for the offer. I'd like to join you. I ask for ${n}0,000." for n in range(9)
    ]
    assert shared_share(form) > Decimal("0.5")
    assert shared_share(["One letter.", "Another one.", "A third."]) == 0


def test_what_is_left_of_a_letter_without_names_and_figures_is_its_template() -> None:
    assert masked("Acme pays $250,000 a year, 40% more.", ("Acme",)) == "… pays # a year, # more."
    assert sentences("Hello,\n\nOne. Two? Three:\n- four") == [
        "Hello,", "One.", "Two?", "Three:", "- four",
    ]  # fmt: skip
