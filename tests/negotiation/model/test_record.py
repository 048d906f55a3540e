"""Records: plain at run time, and in all that can be seen of them like frozen dataclasses."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field, fields

import pytest

from negotiation.model.record import record, replace


@record(frozen=True, slots=True)
class _Record:
    name: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Frozen:
    name: str
    parts: tuple[str, ...] = ()


def test_a_record_has_the_fields_the_hash_and_the_copies_of_a_frozen_dataclass() -> None:
    one = _Record("base", ("a",))
    assert [field.name for field in fields(one)] == [field.name for field in fields(_Frozen)]
    assert hash(one) == hash(_Frozen("base", ("a",)))
    assert replace(one, parts=()) == _Record("base") != one
    assert not hasattr(one, "__dict__")


@record(frozen=True, slots=True)
class _Single:
    name: str


def test_a_copy_is_the_one_that_dataclasses_would_make() -> None:
    for one in (_Record("base", ("a",)), _Frozen("base", ("a",)), _Single("base")):
        assert replace(one) == one
        assert replace(one, name="bonus") == dataclasses.replace(one, name="bonus") != one
    with pytest.raises(TypeError):
        replace(_Single("base"), part="a")  # type: ignore[call-arg]


@record(frozen=True, slots=True)
class _Noted:
    name: str
    note: str = field(default="", compare=False)
    hidden: str = field(default="", repr=False)

    def __repr__(self) -> str:
        return f"<{self.name}>"


class _Held(_Noted):
    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Noted)

    __hash__ = _Noted.__hash__


def test_what_is_written_later_is_what_dataclasses_write() -> None:
    assert repr(_Record("base", ("a",))).endswith("_Record(name='base', parts=('a',))")
    assert _Record("base") != _Frozen("base")
    assert (_Record("base") == "base") is False
    assert hash(_Held("a")) == hash(_Noted("a", note="b")) != hash(_Noted("a", hidden="b"))
    assert _Noted("a", note="b") == _Noted("a") != _Noted("a", hidden="b")
    assert repr(_Noted("a")) == "<a>"
    assert _Held("a") == _Noted("b")
