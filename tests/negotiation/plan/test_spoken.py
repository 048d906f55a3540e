"""A deed as one says it by phone: where a new sentence begins, and where none may."""

from __future__ import annotations

import pytest

from negotiation.model.figures import FromCandidate
from negotiation.model.own_words import marked
from negotiation.plan.spoken import spoken_deed

SAID = {
    "I rewrote the import so that it runs without help": (
        "I rewrote the import. It runs without help"
    ),
    "I built a cache so the page loads in 2 seconds": (
        "I built a cache. The page loads in 2 seconds"
    ),
    "I made a tool; it is live and there has been none since": (
        "I made a tool. It's live and there's been none since"
    ),
    "I know what it is": "I know what it is",
    # Who trained them is the one who rewrote it.
    "I rewrote the import so that it runs without help and trained four people": (
        "I rewrote the import so that it runs without help and trained four people"
    ),
}


@pytest.mark.parametrize(("written", "said"), SAID.items())
def test_a_deed_is_told_in_sentences_of_whoever_did_it(written: str, said: str) -> None:
    assert str(spoken_deed(marked(written, FromCandidate("facts[0]")))) == said
