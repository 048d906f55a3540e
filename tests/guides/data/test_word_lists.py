"""Lists that people write in YAML: what is read of them, and the line of what is wrong."""

from __future__ import annotations

import pytest

from guides.data.word_lists import BadWordList, compose, entries, items, listed, scalar, table


def _read(text: str) -> dict[str, tuple[str, ...]]:
    return table(compose(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", {}),
        ("''", {}),
        ("a: [b, c]", {"a": ("b", "c")}),
        ("a: [no, 63]\nb:\n  - c", {"a": ("no", "63"), "b": ("c",)}),
        ("a: []", {"a": ()}),
    ],
)
def test_lines_of_words_are_read(text: str, found: dict[str, tuple[str, ...]]) -> None:
    assert _read(text) == found


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("words", 1, "write lines like"),
        ("\n- a", 2, "write lines like"),
        ("a: b", 1, "write a list in brackets"),
        ("x: [y]\na: {b: c}", 2, "write a list in brackets"),
        ("a:\n- [b]", 2, "write words here"),
        ("a: [b]\n\na: [c]", 3, "stands here twice"),
        ("a: [b]\n? [c]\n: [d]", 2, "write words here"),
        ("a: &x [b]", 1, "anchors and aliases"),
        ("a: [b]\nc: &x [b]\nd: *x", 2, "anchors and aliases"),
        ("a: [b]\nc: ]", 2, "this is not YAML"),
        ("a: \x07", 0, "this is not YAML"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(BadWordList, match=words) as caught:
        _read(text)
    assert caught.value.line == line


def test_lists_are_nested_no_deeper_than_anybody_writes() -> None:
    deepest = next(depth for depth in range(1, 100) if not _composes("[" * depth + "]" * depth))
    with pytest.raises(BadWordList, match=f"deeper than {deepest - 1} levels") as caught:
        compose("\n" + "[" * deepest + "]" * deepest)
    assert caught.value.line == 2
    assert _composes("[" + "[]," * deepest + "]")


def _composes(text: str) -> bool:
    try:
        return compose(text) is not None
    except BadWordList:
        return False


def test_a_list_holds_at_most_256_kib() -> None:
    most = 256 * 1024
    assert _composes("x" * most)
    with pytest.raises(BadWordList, match="256 KiB"):
        compose("x" * (most + 1))


def test_parts_of_a_list_are_asked_for_by_what_they_are() -> None:
    node = compose("a: [b]")
    assert node is not None
    found = entries(node, "otherwise")
    assert [scalar(item) for item in items(found["a"])] == ["b"]
    assert listed(found["a"]) == ("b",)
    with pytest.raises(BadWordList, match="otherwise"):
        entries(found["a"], "otherwise")
