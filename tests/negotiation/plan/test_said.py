"""Words and few of them as people type them in a deed, and what each is taken for."""

from __future__ import annotations

from pathlib import Path

from negotiation.plan.articles import (
    article,
    comes_in_mass,
    is_one_thing,
    names_thing,
    wants_article,
)
from negotiation.plan.beginnings import name_of_firm
from negotiation.plan.changes import is_many, is_measure, is_rate
from negotiation.plan.first_words import small, verb_first
from negotiation.plan.pieces import in_words
from tests.calls import check

FUNCTIONS = {
    "verb_first": verb_first,
    "small": small,
    "is_measure": is_measure,
    "is_rate": is_rate,
    "is_many": is_many,
    "article": article,
    "wants_article": wants_article,
    "comes_in_mass": comes_in_mass,
    "is_one_thing": is_one_thing,
    "names_thing": names_thing,
    "name_of_firm": name_of_firm,
    "leads": lambda word: name_of_firm(word, leads=True),
    "in_words": in_words,
}


def test_words_are_taken_as_below_them(update_golden: bool) -> None:
    check(Path(__file__).with_name("said.txt"), FUNCTIONS, update=update_golden)
