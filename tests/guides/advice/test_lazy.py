"""A sequence that is made when somebody first looks at it."""

from __future__ import annotations

import pytest

from guides.advice.lazy import Lazy


def test_it_is_made_once_and_not_before_somebody_looks() -> None:
    made: list[int] = []

    def make() -> tuple[int, ...]:
        made.append(1)
        return 4, 5

    lazy = Lazy(make)
    assert (lazy.made, made) == (False, [])
    assert (len(lazy), lazy[0], lazy[:1], [*lazy]) == (2, 4, (4,), [4, 5])
    assert (lazy.made, made) == (True, [1])


def test_it_is_compared_hashed_and_printed_as_what_it_makes() -> None:
    lazy = Lazy(lambda: (4, 5))
    assert lazy == (4, 5)
    assert lazy == Lazy(lambda: (4, 5))
    assert lazy != Lazy(lambda: (4, 6))
    assert lazy != (4, 6)
    assert (hash(lazy), repr(lazy)) == (hash((4, 5)), "(4, 5)")


def test_where_it_cannot_be_made_something_stands_in_unless_one_asks_for_it_now() -> None:
    def fail() -> tuple[int, ...]:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        Lazy(fail).now()
    assert Lazy(fail) == ()
    lazy = Lazy(fail, lambda: (0,))
    assert (lazy[0], lazy.made, lazy.now()) == (0, True, (0,))
