"""Numbers, periods, labels and words as guides write them, and what is made of each."""

from __future__ import annotations

from pathlib import Path

from guides.text.amounts import find_amounts, find_percents
from guides.text.labels import plain_label
from guides.text.numbers import is_range, power_of, scan
from guides.text.periods import stated_term, term_named
from guides.text.spelling import allowed_edits, compact, nearest_word, printed_words, slug, words
from tests.calls import check

TOWNS = ("london", "berlin", "paris", "munich", "singapore", "lyon")
FUNCTIONS = {
    "find_amounts": find_amounts,
    "find_percents": find_percents,
    "scan": scan,
    "stated_term": stated_term,
    "term_named": term_named,
    "plain_label": plain_label,
    "words": words,
    "printed_words": printed_words,
    "compact": compact,
    "slug": slug,
    "allowed_edits": lambda text: allowed_edits(int(text)),
    "nearest_word": lambda text: nearest_word(text, TOWNS),
    "power_of": power_of,
    "is_range": is_range,
}


def test_a_text_is_read_as_written_below_it(update_golden: bool) -> None:
    check(Path(__file__).with_name("said.txt"), FUNCTIONS, update=update_golden)
