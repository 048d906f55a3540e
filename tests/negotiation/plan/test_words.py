"""What is made of a candidate's own words before they stand in a letter, line by line.

`words.txt` has lines as people type what they did, want or were told, and below each what every
way of using it gives. `--update-golden` writes that anew, to be looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from negotiation.plan.clause import clause_of, is_past
from negotiation.plan.kept_out import is_private
from negotiation.plan.lever_words import wanted_less
from negotiation.plan.mending import (
    in_first_person,
    in_small_letters,
    is_foreign,
    is_statement,
    worth_telling,
)
from negotiation.plan.reported import reported
from negotiation.plan.wish_words import date_words, detail
from tests.calls import check_below
from tests.leaves import leaves

FILE = Path(__file__).with_name("words.txt")
WAYS: dict[str, Callable[[str], object]] = {
    "worth telling": worth_telling,
    "foreign": is_foreign,
    "in small letters": in_small_letters,
    "in the first person": in_first_person,
    "a statement": is_statement,
    "as a clause": clause_of,
    "private": is_private,
    "a detail": detail,
    "reported": reported,
    "a date": date_words,
    "wanted less": wanted_less,
    "past": lambda words: is_past(words.split()[0].casefold()),
}


def used(words: str) -> Iterator[str]:
    """What each way gives, but for nothing, false, and the words as they are."""
    for way, use in WAYS.items():
        found = use(words)
        if found in (None, False, "", words):
            continue
        yield f"{way}: " + " / ".join(value for _, value in leaves(found))


def test_a_line_is_used_as_written_below_it(update_golden: bool) -> None:
    check_below(FILE, used, more_than=100, update=update_golden)
