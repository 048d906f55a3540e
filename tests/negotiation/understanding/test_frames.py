"""Whose a clause speaks of, and how its amounts are meant: the rules, on the lines beside them."""

from __future__ import annotations

import pytest

from negotiation.understanding.frames import MODES, Relation, Rule, denies_others, relation
from negotiation.understanding.message import Mode, Side
from tests.negotiation.understanding.reading import scanned

LINES = [(rule, line) for rule in MODES for line in rule.lines]
OTHERS = [(rule, line) for rule in MODES for line in rule.others]


def modes(line: str) -> set[Mode]:
    return {clause.mode for clause in scanned(line).clauses}


def modes_of_figures(line: str) -> list[Mode]:
    return [clause.mode for clause in scanned(line).clauses for _ in clause.quantities]


@pytest.mark.parametrize(("rule", "line"), LINES, ids=lambda one: getattr(one, "name", one))
def test_a_line_of_a_rule_is_meant_so(rule: Rule, line: str) -> None:
    assert rule.mode in modes(line)


@pytest.mark.parametrize(("rule", "line"), OTHERS, ids=lambda one: getattr(one, "name", one))
def test_a_line_that_looks_alike_is_not_meant_so(rule: Rule, line: str) -> None:
    assert rule.mode not in modes(line)


@pytest.mark.parametrize(("rule", "line"), LINES, ids=lambda one: getattr(one, "name", one))
def test_the_figure_of_a_rules_line_is_meant_so(rule: Rule, line: str) -> None:
    figures = modes_of_figures(line)
    assert figures == [] or rule.mode in figures


def test_every_rule_has_lines_for_and_against() -> None:
    assert MODES
    assert all(rule.lines and rule.others for rule in MODES)


def test_no_rule_stands_twice() -> None:
    assert len({rule.name for rule in MODES}) == len(MODES)
    assert len({rule.mode for rule in MODES}) == len(MODES)


def test_a_line_without_any_rule_is_an_offer() -> None:
    assert modes("240k base") == {Mode.OFFERED}


# --- In order -------------------------------------------------------------------------------------

FIRST = {
    "can i ask for 390k base": Mode.ASKED,  # a question, before an ask
    "please make the ask 300k": Mode.ASK,  # no question, whatever its form
    "we cut their cloud costs, i want 240k": Mode.DEED,
    "is 240k after tax": Mode.ASKED,  # a question, before a take-home
    "the posting said at least 190k": Mode.POSTED,  # a posting, before a floor
    "i turned down 230k, minimum was 240k": Mode.GONE,
    "hoping for max 240k": Mode.WISHED,  # a wish, before a limit
    "maybe 240k last year": Mode.HISTORY,
}


@pytest.mark.parametrize(("line", "mode"), FIRST.items())
def test_the_first_rule_that_fits_decides(line: str, mode: Mode) -> None:
    assert scanned(line).clauses[0].mode is mode


def test_the_next_clause_of_a_sentence_is_meant_as_the_one_before_it() -> None:
    assert modes_of_figures("i'd love 240k base, 300k equity") == [Mode.WISHED, Mode.WISHED]
    assert modes_of_figures("i'd love 240k base. 300k equity") == [Mode.WISHED, Mode.OFFERED]


def test_a_clause_that_says_itself_how_it_is_meant_takes_nothing_over() -> None:
    assert modes_of_figures("i'd love 240k base, they offer 230k") == [Mode.WISHED, Mode.OFFERED]


def test_a_former_figure_and_a_floor_are_not_taken_over() -> None:
    assert modes_of_figures("first offer was 210k, 20k sign-on") == [Mode.BEFORE, Mode.OFFERED]
    assert modes_of_figures("my floor is 210k, 20k sign-on") == [Mode.FLOOR, Mode.OFFERED]


# --- Whose ----------------------------------------------------------------------------------------

SIDES = {
    "240k base": [Side.HERE],
    "stripe offered 240k": [Side.COMPANY],
    "stripe offered 240k, 300k equity": [Side.COMPANY, Side.COMPANY],
    "stripe offered 240k. 300k equity": [Side.COMPANY, Side.COMPANY],
    "stripe offered 240k, my base is 250k": [Side.COMPANY, Side.HERE],
    "stripe offered 240k, this offer is 250k": [Side.COMPANY, Side.HERE],
    "the other offer is 240k, 20k bonus": [Side.OTHER, Side.OTHER],
    "another company gave 240k. 20k bonus": [Side.OTHER, Side.OTHER],
    "i earn 200k, they offer 240k": [Side.EMPLOYER, Side.HERE],
    "rent is 3k, they offer 240k": [Side.THIRD, Side.HERE],
    "a friend gets 260k": [Side.THIRD],
    "two rejected me, one offered 190k": [Side.OTHER, Side.OTHER],
    "no other offers, base 240k": [Side.HERE, Side.HERE],
}


@pytest.mark.parametrize(("line", "sides"), SIDES.items())
def test_each_clause_speaks_of_somebody(line: str, sides: list[Side]) -> None:
    assert [clause.side for clause in scanned(line).clauses] == sides


RELATIONS = {
    "stripe offered me 240k": Relation.OFFER,
    "an offer from datadog": Relation.OFFER,
    "240k from datadog": Relation.OFFER,
    "i work at datadog": Relation.EMPLOYER,
    "im at datadog now": Relation.EMPLOYER,
    "ex datadog engineer": Relation.EMPLOYER,
    "i left datadog": Relation.EMPLOYER,
    "i left datadog for an offer": Relation.OFFER,
    "we built it on openai apis": Relation.TOOL,
    "a tool like openai": Relation.TOOL,
    "openai models are good": Relation.TOOL,
    "datadog people are nice": Relation.MENTION,
    "the datadog recruiter offered 240k": Relation.OFFER,
    "i'd lose 80k unvested at datadog": Relation.EMPLOYER,
    "datadog is in the news": Relation.MENTION,
}


@pytest.mark.parametrize(("line", "how"), RELATIONS.items())
def test_a_company_stands_in_a_clause_in_one_way(line: str, how: str) -> None:
    clause = next(one for one in scanned(line).clauses if one.companies)
    assert relation(clause, clause.companies[0]) == how


@pytest.mark.parametrize(
    ("line", "denied"),
    [
        ("no other offers", True),
        ("i don't have another offer", True),
        ("the other offer is fine", False),
        ("240k base", False),
    ],
)
def test_other_offers_may_be_denied(line: str, denied: bool) -> None:
    assert denies_others(scanned(line).clauses[0]) is denied
