"""What of a file is out of sight: which lines, and what is left of them."""

from __future__ import annotations

import pytest

from guides.text.visible import CODE, COMMENT, Hidden, visible


def _code(start: int, end: int) -> Hidden:
    return Hidden(start, end, CODE)


def _comment(start: int, end: int) -> Hidden:
    return Hidden(start, end, COMMENT)


# The text, what is seen of it, and what is hidden.
CASES: dict[str, tuple[str, str, list[Hidden]]] = {
    "nothing": ("a\nb", "a\nb", []),
    "a comment in a line": ("a <!-- b --> c", "a            c", [_comment(0, 1)]),
    "two in a line": ("<!--a-->b<!--c-->", "        b        ", [_comment(0, 1), _comment(0, 1)]),
    "over lines": ("x\na <!-- b\nc\nd --> e\ny", "x\na       \n \n      e\ny", [_comment(1, 4)]),
    "behind an empty line": ("\n<!--a\n-->", "\n     \n   ", [_comment(1, 3)]),
    "up to the end": ("x\n<!-- a\nb", "x\n      \n ", [_comment(1, 3)]),
    "one that ends where another begins": (
        "<!--a\n--><!--b\n-->",
        "     \n        \n   ",
        [_comment(0, 2), _comment(1, 3)],
    ),
    "dashes of its own close no comment": ("<!-->\na\n-->", "     \n \n   ", [_comment(0, 3)]),
    "an end alone": ("a --> b", "a --> b", []),
    "an end before a beginning": ("--> <!-- b", "-->       ", [_comment(0, 1)]),
    "a fence": ("a\n```\nb\n```\nc", "a\n\n\n\nc", [_code(1, 4)]),
    "a fence with words": ("``` md\nb\n```\nc", "\n\n\nc", [_code(0, 3)]),
    "a fence of tildes": ("~~~\nb\n```\n~~~~\nc", "\n\n\n\nc", [_code(0, 4)]),
    "a longer fence": ("````\n```\n````\nc", "\n\n\nc", [_code(0, 3)]),
    "a fence that never ends": ("a\n```\nb", "a\n\n", [_code(1, 3)]),
    "words close no fence": ("```\na\n``` b\nc", "\n\n\n", [_code(0, 4)]),
    "two fences": ("```\na\n```\nb\n```\nc\n```", "\n\n\nb\n\n\n", [_code(0, 3), _code(4, 7)]),
    "three spaces before a fence": ("   ```\na\n```\nb", "\n\n\nb", [_code(0, 3)]),
    "four spaces make no fence": ("    ```\na", "    ```\na", []),
    "backticks in a line": ("```a``` b\nc", "```a``` b\nc", []),
    "a comment in a fence": ("```\n<!--\n```\na", "\n\n\na", [_code(0, 3)]),
    "a fence in a comment": (
        "<!--\n```\n-->\na\n```\nb\n```",
        "    \n   \n   \na\n\n\n",
        [_comment(0, 3), _code(4, 7)],
    ),
    "a fence behind a comment": (
        "<!-- a -->\n```\nb\n```\nc",
        "          \n\n\n\nc",
        [_comment(0, 1), _code(1, 4)],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_out_of_sight_is_blanked_and_told(name: str) -> None:
    text, seen, hidden = CASES[name]
    lines, found = visible(tuple(text.split("\n")))
    assert "\n".join(lines) == seen
    assert list(found) == hidden
