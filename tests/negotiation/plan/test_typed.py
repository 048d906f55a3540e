"""What becomes of words typed as a deed: a sentence of a letter, or what one is asked instead.

`typed.txt` has lines that are one word or figure away from others that something else is made of.
`--update-golden` writes anew what stands below each, to be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from negotiation.model.figures import Computed
from negotiation.model.own_words import marked
from negotiation.plan.changes import change
from negotiation.plan.mending import in_small_letters, is_foreign
from negotiation.plan.proof import Clause, clean_clause
from negotiation.plan.reasons import in_sentences
from tests.calls import check_below

TYPED = Path(__file__).with_name("typed.txt")


def told(typed: str) -> Iterator[str]:
    found = clean_clause(typed)
    if isinstance(found, Clause):
        kind = "noted" if found.is_noted else "done" if found.is_act else "so"
        sentence = f"{found.text[0].upper()}{found.text[1:]}."
        yield f"{kind}: {in_sentences(marked(sentence, Computed('typed')))}"
    else:
        yield f"asked: {found.code}"
    if is_foreign(typed):
        yield "of another tongue"
    if in_small_letters(typed) is None:
        yield "in capitals that may be names"
    if (moved := change(typed)) is not None:
        yield f"a change: {moved}"


def test_what_is_typed_becomes_what_stands_below_it(update_golden: bool) -> None:
    check_below(TYPED, told, more_than=60, update=update_golden)
