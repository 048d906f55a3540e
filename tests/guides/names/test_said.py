"""Places, levels, ranks and companies as guides write them, and what is made of each."""

from __future__ import annotations

from pathlib import Path

from guides.names.aliases import bare_name
from guides.names.levels import LevelSpan, parse_level, parse_span, rung, steps
from guides.names.mentions import mentions
from guides.names.peers import is_known, known_prefix, names_level, says_nothing, split_name
from guides.names.places import clean_label, is_town_area, place_key, place_name, read_label
from guides.names.ranks import ranks
from guides.names.regions import rows_for
from guides.names.written import at_capitals, into_words, run_together
from tests.calls import check

LABELS = ("San Francisco / Bay Area", "New York City", "London (HQ)", "Remote US", "Remote",
          "Tier 1 (SF, NYC)", "Germany", "Berlin", "Singapore", "EU (Remote)")  # fmt: skip


def _steps(text: str) -> tuple[str, ...]:
    low, _, high = text.partition(" ")
    return steps(LevelSpan(low, high or low))


FUNCTIONS = {
    "parse_span": parse_span,
    "parse_level": lambda text: parse_level(text, bare=True),
    "rung": rung,
    "steps": _steps,
    "read_label": read_label,
    "place_key": place_key,
    "place_name": place_name,
    "is_town_area": is_town_area,
    "clean_label": clean_label,
    "ranks": ranks,
    "known_prefix": known_prefix,
    "is_known": is_known,
    "split_name": split_name,
    "names_level": names_level,
    "says_nothing": says_nothing,
    "bare_name": bare_name,
    "at_capitals": at_capitals,
    "into_words": into_words,
    "run_together": lambda text: run_together(tuple(text.split())),
    "rows_for": lambda text: rows_for(LABELS, text),
    "mentions": mentions,
}


def test_a_name_is_read_as_written_below_it(update_golden: bool) -> None:
    check(Path(__file__).with_name("said.txt"), FUNCTIONS, update=update_golden)
