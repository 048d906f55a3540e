from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.plain import plain, plain_reply
from negotiation.model.replies import Attachment, Reply, escape


@pytest.mark.parametrize(
    ("marked", "bare"),
    [
        ("**Base:** $250,000", "Base: $250,000"),
        ("a *word* and __two__ and `code`", "a word and two and code"),
        ("### Heading", "Heading"),
        ("-# small print", "small print"),
        ("> quoted", "    quoted"),
        ("- a bullet", "- a bullet"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("```\n**kept** as it is\n```\nand **not**", "    **kept** as it is\nand not"),
        (r"\*not bold\*", "*not bold*"),
        ("<t:1795827600:F> (<t:1795827600:R>)", "Saturday, 28 November at 01:00 UTC"),
        ("bell\x07 and escape \x1b[31m", "bell and escape [31m"),
        ("~~gone~~ ||hidden|| _slanted_ a_b_c", "gone hidden slanted a_b_c"),
        ("*a* *b c* 2*3*4", "a b c 2*3*4"),
        ("**a** and **b c**, __d__", "a and b c, d"),
        ("# one", "one"),
        ("#### four", "#### four"),
        (">> two", "    two"),
        (">bare", "    bare"),
        (">  **set in** ", "     set in"),
        ("  ```py\n  a\n\n  ```\nb", "      a\n\nb"),
        ("```\n<t:1:F> \\*", "    <t:1:F> \\*"),
        (
            "<t:1795827600> (<t:1795827600:R>) <t:1795827600:t>",
            "Saturday, 28 November at 01:00 UTC Saturday, 28 November at 01:00 UTC",
        ),
        ("a\ue02ab\tc\u00a0d", "ab c d"),
        ("\\\\ \\> \\: \\q", "\\ > : \\q"),
        ("trailing   ", "trailing"),
    ],
)
def test_marks_go_and_words_stay(marked: str, bare: str) -> None:
    assert plain(marked) == bare


@given(st.text("aZ9 \\*_~`|>#[]()<@:-./", max_size=40))
def test_a_persons_words_come_out_as_they_were_typed(words: str) -> None:
    assert plain(f"You said {escape(words)}!") == f"You said {words}!".rstrip()


@given(st.text(max_size=80))
def test_no_text_can_steer_a_terminal(text: str) -> None:
    assert all(char.isprintable() or char == "\n" for char in plain(text))


def test_a_reply_is_title_text_files_and_small_print() -> None:
    reply = Reply(
        "Some **text**.",
        title="A title",
        note="a note",
        attachments=(Attachment("a.json", "{}\n"),),
    )
    assert plain_reply(reply) == "A title\n-------\n\nSome text.\n\n--- a.json ---\n{}\n\na note"


def test_a_quote_keeps_its_margin_at_the_beginning_of_a_reply() -> None:
    assert plain_reply(Reply("> Hello,\n>\n> thank you.")) == "    Hello,\n\n    thank you."


def test_each_part_of_a_reply_stands_apart_and_none_is_missed() -> None:
    files = (Attachment("a.json", "{}\n\n"), Attachment("b.md", "**as it is**"))
    assert plain_reply(Reply("", attachments=files)) == (
        "--- a.json ---\n{}\n\n--- b.md ---\n**as it is**"
    )
    assert plain_reply(Reply("\ntext\n", "**T**", "-# note", source="a.md:7")) == (
        "T\n-\n\ntext\n\nnote\n\nStands in a.md:7"
    )
    assert plain_reply(Reply("")) == ""
