"""A test of many cases: each is tried, and each that fails is told."""

from __future__ import annotations

import pytest

from tests.together import cases_of, through


@pytest.mark.parametrize("b", ["x", pytest.param("z", id="last")])
@pytest.mark.parametrize(("a", "more"), [("x", 1), ("y", 2)])
def alike(a: str, b: str, more: int, tried: list[str]) -> None:
    tried.append(f"{a}{b}{more}")
    if a == "y" == b:
        pytest.skip("not here")
    assert a == b


def all_of(values: list[tuple[str, str]], tried: list[str]) -> None:
    through(alike, [{"a": a, "b": b, "more": len(a)} for a, b in values])(tried=tried)


def test_the_cases_are_those_of_every_mark() -> None:
    cases = cases_of(alike)
    assert cases is not None
    assert [(one["a"], one["b"], one["more"]) for one in cases] == [
        ("x", "x", 1),
        ("x", "z", 1),
        ("y", "x", 2),
        ("y", "z", 2),
    ]


def test_all_are_tried_and_all_that_fail_are_told() -> None:
    tried: list[str] = []
    with pytest.raises(ExceptionGroup, match="2 of 4 cases") as told:
        all_of([("a", "b"), ("x", "x"), ("c", "d"), ("e", "e")], tried)
    assert tried == ["ab1", "xx1", "cd1", "ee1"]
    notes = [note for error in told.value.exceptions for note in error.__notes__]
    assert notes == ["in the case a='a', b='b', more=1", "in the case a='c', b='d', more=1"]


def test_one_that_fails_alone_is_told_as_if_it_stood_alone() -> None:
    with pytest.raises(AssertionError, match="in the case a='a', b='b', more=1"):
        all_of([("x", "x"), ("a", "b")], [])


def test_it_is_skipped_where_every_case_is() -> None:
    all_of([("y", "y"), ("x", "x")], [])
    with pytest.raises(pytest.skip.Exception):
        all_of([("y", "y"), ("y", "y")], [])


@pytest.mark.parametrize(
    "marks",
    [
        [],
        [pytest.mark.parametrize("a", [])],
        [pytest.mark.parametrize("a", [pytest.param(1, marks=pytest.mark.xfail)])],
        [pytest.mark.parametrize("a", [1], indirect=True)],
        [pytest.mark.parametrize("a", [1]), pytest.mark.skip],
    ],
)
def test_what_needs_something_for_each_case_stays_apart(marks: list[pytest.MarkDecorator]) -> None:
    def test(a: int) -> None: ...

    async def awaited(a: int) -> None: ...

    for mark in marks:
        mark(test)
    assert cases_of(test) is None
    assert cases_of(pytest.mark.parametrize("a", [1])(awaited)) is None
