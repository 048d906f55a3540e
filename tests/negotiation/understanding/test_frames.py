"""What the clauses of a sentence take over from one another."""

from __future__ import annotations

from negotiation.understanding.message import Mode
from tests.negotiation.understanding.reading import scanned


def modes(line: str) -> set[Mode]:
    return {clause.mode for clause in scanned(line).clauses}


def modes_of_figures(line: str) -> list[Mode]:
    return [clause.mode for clause in scanned(line).clauses for _ in clause.quantities]


def test_the_next_clause_of_a_sentence_is_meant_as_the_one_before_it() -> None:
    assert modes_of_figures("i'd love 240k base, 300k equity") == [Mode.WISHED, Mode.WISHED]
    assert modes_of_figures("i'd love 240k base. 300k equity") == [Mode.WISHED, Mode.OFFERED]


def test_a_clause_that_says_itself_how_it_is_meant_takes_nothing_over() -> None:
    assert modes_of_figures("i'd love 240k base, they offer 230k") == [Mode.WISHED, Mode.OFFERED]


def test_a_former_figure_and_a_floor_are_not_taken_over() -> None:
    assert modes_of_figures("first offer was 210k, 20k sign-on") == [Mode.BEFORE, Mode.OFFERED]
    assert modes_of_figures("my floor is 210k, 20k sign-on") == [Mode.FLOOR, Mode.OFFERED]


def test_a_but_of_its_own_ends_what_was_wished_and_one_that_leads_a_wish_does_not() -> None:
    assert modes_of_figures("i'd love it there, but: 240k base") == [Mode.OFFERED]
    both = modes_of_figures("but i'd love 240k base, 300k equity")
    assert both == [Mode.WISHED, Mode.WISHED]


# --- Whose ----------------------------------------------------------------------------------------
