"""A late pattern does what a pattern does, and is compiled once, by the first look."""

from __future__ import annotations

import re

import pytest

from guides.text.late import Late


def test_it_is_compiled_by_the_first_look_and_only_then(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compile_ = re.compile

    def seen(text: str, flags: re.RegexFlag) -> re.Pattern[str]:
        compiled.append(text)
        return compile_(text, flags)

    late = Late("a(b)?", re.IGNORECASE)
    monkeypatch.setattr(re, "compile", seen)
    found = late.search("xAB")
    assert found is not None
    assert found.span() == (1, 3)
    assert late.fullmatch("abb") is None
    assert late.sub("-", "cab a") == "c- -"
    assert [one[0] for one in late.finditer("ab A")] == ["ab", "A"]
    assert late.findall("ab A") == ["b", ""]
    assert late.split("1a2") == ["1", None, "2"]
    assert late.match("ba", 1) is not None
    assert compiled == ["a(b)?"]


def test_it_has_nothing_else() -> None:
    with pytest.raises(AttributeError, match="pattern"):
        _ = Late("a").pattern
