"""Which end of a range a header says, and which it doesn't."""

from __future__ import annotations

import pytest

from guides.bands.ends import End, Scale, find_end, is_word_of_ends

LOW, MIDDLE, HIGH = End(Scale.ENDS, 0), End(Scale.ENDS, 1, middle=True), End(Scale.ENDS, 2)


def _percentile(at: int) -> End:
    return End(Scale.PERCENTILE, at, middle=at == 50)


def _step(at: int) -> End:
    return End(Scale.STEP, at)


# A header in small letters: its end where it names no part of pay, and where it does.
HEADERS: dict[str, tuple[End | None, End | None]] = {
    "min": (LOW, LOW),
    "base min": (LOW, LOW),
    "mid-point": (MIDDLE, MIDDLE),
    "salary range maximum": (HIGH, HIGH),
    "austin max": (None, HIGH),
    "min max": (None, None),
    "base from": (LOW, LOW),
    "gehalt von": (None, LOW),
    "salaire à": (None, HIGH),
    "von": (None, None),
    "base (von)": (None, None),
    "base (a$)": (None, None),
    "salary to": (HIGH, HIGH),
    "leeds to": (None, HIGH),
    "market p25": (None, None),
    "survey 75th percentile": (None, None),
    "top": (HIGH, HIGH),
    "top band": (HIGH, HIGH),
    "top talent": (None, None),
    "end": (None, None),
    "the upper end": (HIGH, HIGH),
    "average": (MIDDLE, MIDDLE),
    "average london": (None, None),
    "base (min)": (None, LOW),
    "p25": (_percentile(25), _percentile(25)),
    "p 75": (_percentile(75), _percentile(75)),
    "base p50": (_percentile(50), _percentile(50)),
    "p10": (_percentile(10), _percentile(10)),
    "p3": (None, None),
    "p40": (None, None),
    "90th percentile": (_percentile(90), _percentile(90)),
    "40 %ile": (_percentile(40), _percentile(40)),
    "percentile 60": (_percentile(60), _percentile(60)),
    "the 25th": (_percentile(25), _percentile(25)),
    "the 25th floor": (None, None),
    "lower quartile": (_percentile(25), _percentile(25)),
    "q3 quartile": (_percentile(75), _percentile(75)),
    "second quartile": (None, None),
    "q3": (None, None),
    "step 1": (_step(1), _step(1)),
    "stufe 12": (_step(12), _step(12)),
    "pay step #3": (_step(3), _step(3)),
    "step a": (_step(1), _step(1)),
    "step h": (_step(8), _step(8)),
    "step iv": (_step(4), _step(4)),
    "point vi": (_step(6), _step(6)),
    "step 123": (None, None),
    "step one": (None, None),
    "london": (None, None),
    "": (None, None),
}


@pytest.mark.parametrize("lowered", HEADERS)
def test_a_header_says_an_end(lowered: str) -> None:
    assert (find_end(lowered, named=False), find_end(lowered, named=True)) == HEADERS[lowered]


def test_words_that_go_with_an_end_are_known() -> None:
    words = ("min", "range", "percentiles", "leeds", "von")
    assert [is_word_of_ends(word) for word in words] == [True, True, True, False, False]


@pytest.mark.parametrize(
    "steps", ["1 2 3 4 5 6 7 8 9 10 11 12", "a b c d e f g h", "i ii iii iv v vi"]
)
def test_steps_are_counted_from_one_in_whatever_numerals(steps: str) -> None:
    found = [find_end(f"step {step}", named=False) for step in steps.split()]
    assert found == [_step(at) for at in range(1, len(found) + 1)]
