"""A sequence that is made when somebody first looks at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, overload

T_co = TypeVar("T_co", covariant=True)


class Lazy(Sequence[T_co]):
    """What `make` gives, made once; what it is compared, printed and hashed as is that tuple.

    What `otherwise` gives stands in for it where `make` fails: a reader of the sequence is no
    place to learn of that. Two threads that look at once may both make it, and get the same.
    """

    __slots__ = ("_made", "_make", "_otherwise")

    def __init__(
        self,
        make: Callable[[], tuple[T_co, ...]],
        otherwise: Callable[[], tuple[T_co, ...]] = tuple,
    ) -> None:
        self._make: Callable[[], tuple[T_co, ...]] | None = make
        self._made: tuple[T_co, ...] | None = None
        self._otherwise = otherwise

    @property
    def made(self) -> bool:
        """Whether somebody has looked."""
        return self._made is not None

    def now(self) -> tuple[T_co, ...]:
        """The tuple, made if it was not yet; raises what `make` raises."""
        make = self._make
        if make is not None:  # read once: another thread may be as far
            self._made = make()
            self._make = None  # it holds the text it reads
        return self._made or ()

    def _all(self) -> tuple[T_co, ...]:
        try:
            return self.now()
        except Exception:
            self._made = made = self._otherwise()
            self._make = None
            return made

    def __len__(self) -> int:
        return len(self._all())

    def __iter__(self) -> Iterator[T_co]:
        return iter(self._all())

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T_co, ...]: ...
    def __getitem__(self, index: int | slice) -> T_co | tuple[T_co, ...]:
        return self._all()[index]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Lazy):
            other = other._all()
        return self._all() == other

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return repr(self._all())
