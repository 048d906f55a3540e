"""One pass over the tokens: figures, days and years, whichever reads further."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from negotiation.model.facts import Certainty, NameKind, NameSpan
from negotiation.understanding.days import when_at
from negotiation.understanding.quantities import Money
from negotiation.understanding.scan import GrantYears, scan, spans_of
from negotiation.understanding.schedules import by_year, tells_years
from negotiation.understanding.spans import tells_span
from negotiation.understanding.text import plain
from negotiation.understanding.tokens import MOST_FACTS
from tests.negotiation.dialogue.player import shipped
from tests.negotiation.understanding.corpus import kinds
from tests.negotiation.understanding.notation import amount
from tests.negotiation.understanding.reading import TODAY, scanned, tokens_of, understood


def figures(text: str) -> list[str]:
    return [amount(one) for one in scanned(text).parsed.quantities]


@pytest.mark.parametrize(
    ("text", "quantities", "whens", "years"),
    [
        ("240k base", 1, 0, 0),
        ("by 12/11", 0, 1, 0),
        ("by December 11", 0, 1, 0),
        ("5/15/40/40", 1, 0, 0),
        ("240k by friday", 1, 1, 0),
        ("400k over 4 years", 1, 0, 0),
        ("rsus, over 4 years", 0, 0, 1),
        ("4 years there", 0, 1, 0),
        ("over a week", 0, 1, 0),
        ("5 days or 240k", 1, 1, 0),
        ("at 10:30", 1, 0, 0),
        ("nothing at all", 0, 0, 0),
    ],
)
def test_a_place_is_a_figure_or_a_day_or_years(
    text: str, quantities: int, whens: int, years: int
) -> None:
    found = scanned(text)
    assert len(found.parsed.quantities) == quantities
    assert len(found.parsed.whens) == whens
    assert len(found.years) == years


def test_what_is_a_figure_or_a_day_is_taken() -> None:
    assert scanned("base 240k by friday").parsed.taken == [False, True, True, False, True]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("i should be staff", []),
        ("they made me senior, i want staff", []),
        ("staff", ["Staff Software Engineer"]),
        ("midjourney, staff, san francisco", ["Staff Software Engineer"]),
    ],
)
def test_a_rank_alone_in_a_sentence_is_a_level_and_no_role(text: str, roles: list[str]) -> None:
    def with_staff(words: Sequence[str]) -> tuple[NameSpan, ...]:
        staff = [
            NameSpan(at, at + 1, NameKind.ROLE, "staff-software-engineer",
                     "Staff Software Engineer", Certainty.EXACT, (), common=True)
            for at, word in enumerate(words)
            if word == "staff"
        ]  # fmt: skip
        return (*staff, *shipped().names_in(words))

    names = scan(plain(text), TODAY, with_staff).names
    assert [name.name for name in names if name.kind is NameKind.ROLE] == roles


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("data engineer at Runway in us", ["US"]),
        ("i live in us, they told US", ["US", "US"]),
        ("tell us more", []),
        ("us and them, which of them is in", []),
    ],
)
def test_an_everyday_word_is_a_place_in_capitals_or_behind_in(text: str, places: list[str]) -> None:
    found = [one.name for one in scanned(text).names if one.kind is NameKind.PLACE]
    assert found == places


def test_names_are_places_among_tokens_whatever_signs_stand_between() -> None:
    found = scanned("(midjourney, ml engineer: san francisco)")
    spans = {one.kind: (one.start, one.end) for one in found.names}
    words = {kind: [t.text for t in found.tokens[at:to]] for kind, (at, to) in spans.items()}
    assert words == {
        NameKind.COMPANY: ["midjourney"],
        NameKind.ROLE: ["ml", "engineer"],
        NameKind.PLACE: ["san", "francisco"],
    }


def test_a_word_of_a_name_is_no_figure() -> None:
    assert figures("two sigma offered 240k") == ["240k"]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("rsus 300k, over 4 years", 4),
        ("over 4 years, rsus 300k", 4),
        ("rsus 300k with a 4 year vest", 4),
        ("rsus 300k, 4 years", 4),
        ("rsus 300k, 1 year", None),
        ("rsus 300k and i have 6 years of experience", None),
        ("rsus 300k, 7 yoe", None),
        ("rsus 300k, 6 months", None),
        ("rsus 300k", None),
    ],
)
def test_the_years_of_a_sentence_are_found_around_its_grant(text: str, years: int | None) -> None:
    found = scanned(text)
    money = next(one for one in found.parsed.quantities if isinstance(one, Money))
    assert GrantYears(found.years, found.clauses).of(money.at) == years


@pytest.mark.xfail(strict=True, reason="years-of-work: any years in the sentence are the grant's")
@pytest.mark.parametrize("text", ["rsus 300k, i worked 8 years at google"])
def test_years_of_work_are_no_years_of_a_grant(text: str) -> None:
    found = scanned(text)
    assert GrantYears(found.years, found.clauses).of(found.parsed.quantities[0].at) is None


def test_the_nearest_years_are_the_grants() -> None:
    found = scanned("options, over 6 years and rsus, over 4 years 300k")
    at = found.parsed.quantities[-1].at
    assert GrantYears(found.years, found.clauses).of(at) == 4


def test_the_spans_of_a_clause_are_lengths_of_time_only() -> None:
    clause = scanned("friday or 5 days").clauses[0]
    assert [one.unit for one in spans_of(clause)] == ["day"]


@pytest.mark.parametrize(
    ("said", "most"), [("midjourney, ", MOST_FACTS // 2), ("friday, ", MOST_FACTS)]
)
def test_reading_ends_in_front_of_the_name_or_day_that_is_too_many(said: str, most: int) -> None:
    words = [token.norm for token in scanned(said * (MOST_FACTS + 5)).tokens]
    assert words.count(said.strip(", ")) == most
    assert words[-1] == ","


def test_what_no_word_of_a_message_tells_of_stands_nowhere_in_it() -> None:
    lines = [line.text for kind in kinds() for line in (*kind.like, *kind.unlike)]
    for text in lines:
        tokens = tokens_of(text)
        said = {token.norm for token in tokens}
        for at in range(len(tokens)):
            if not tells_years(said):
                assert by_year(tokens, at) is None, text
            if not tells_span(said):
                assert when_at(tokens, at, TODAY) == when_at(tokens, at, TODAY, spans=False), text
    assert any(tells_years({token.norm for token in tokens_of(text)}) for text in lines)


def test_figures_in_a_row_are_one_run_whichever_it_is_asked_of() -> None:
    row = "base 200k 210k 220k they offer 230k"
    assert figures(row) == ["200k", "210k", "220k", "230k"]
    assert [clause.text for clause in scanned(row).clauses] == [
        "base 200k 210k 220k",
        "they offer 230k",
    ]


@pytest.mark.parametrize(("text", "pay"), [("runway 230 sf", True), ("2 London offices", False)])
def test_a_place_behind_a_number_is_not_counted(text: str, pay: bool) -> None:
    assert any(one.words.startswith("2") for one in understood(text).mentions) is pay
