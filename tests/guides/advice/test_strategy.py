"""The strategy: where it stands and where it ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.advice.figures import Reader
from guides.advice.sentences import Own
from guides.advice.strategy import LONGEST_TEXT, read_strategy
from guides.text.document import Document
from negotiation.model.guide import Strategy

READER = Reader(lambda: Own(frozenset({"acme"})), ())


def strategy(text: str) -> Strategy | None:
    return read_strategy(Document("acme/engineer.md", tuple(text.split("\n"))), READER)[0]


@pytest.mark.parametrize(
    "text",
    [
        "> **Negotiate Up Strategy:** Open at $100K base.",
        "> **Negotiate Up Strategy**: Open at $100K base.",
        "> **Negotiate Up Strategy:**\n> Open at $100K base.",
        "**Negotiate Up Strategy:** Open at $100K base.\n\n**Evidence & Sources**",
        "## Negotiate Up Strategy with Dollar Amounts\nOpen at $100K base.\n\n## Sources",
    ],
)
def test_a_strategy_is_found(text: str) -> None:
    found = strategy("x\n\n" + text)
    assert found is not None
    assert found.text == "Open at $100K base."
    assert found.line == 3
    assert [figure.low for figure in found.figures] == [100_000]


_ONE = "**Negotiate Up Strategy:** One.\n"
_HEADED = "## Negotiate Up Strategy\nOne.\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"> {_ONE}> Two.\nNot this.", "One.\nTwo."),
        (f"> {_ONE}> **Negotiate Up Strategy (L4):** Two.", "One.\nTwo."),
        ("> **Negotiate Up Strategy:**\n>\n> One.", "One."),
        (f"{_ONE}Two.\n**Bold** three.\n\nNot this.", "One.\nTwo.\n**Bold** three."),
        (f"{_ONE}| not | this |", "One."),
        (f"{_ONE}## Not this", "One."),
        (f"{_ONE}**Sources** not this", "One."),
        (f"{_ONE}---\nNot this.", "One."),
        (f"{_HEADED}\n### L4\nTwo.\n\n> Three.\n## Not this", "One.\nL4\nTwo.\nThree."),
        (f"{_HEADED}---\nNot this.", "One."),
        (f"{_HEADED}## Negotiate Up Strategy (L4)\nTwo.", "One.\nTwo."),
        (f"{_HEADED}| --- | --- |\n|---|\nTwo.", "One.\nTwo."),
    ],
)
def test_a_strategy_ends_with_its_paragraph_quotation_or_section(text: str, wanted: str) -> None:
    found = strategy(f"# Acme\n{text}")
    assert found is not None
    assert (found.text, found.line) == (wanted, 2)


def test_a_label_without_a_text_is_no_strategy() -> None:
    assert strategy("**Negotiate Up Strategy:**") is None
    assert strategy("**Negotiate Up Strategy:**\n\nNot this.") is None


def test_a_strategy_is_as_long_as_it_may_be() -> None:
    label = "> **Negotiate Up Strategy:** "
    assert LONGEST_TEXT == 20_000
    longest = strategy(label + "x" * (LONGEST_TEXT - len(label)))
    assert longest is not None
    assert strategy(label + "x" * (LONGEST_TEXT + 1 - len(label))) is None
    cut = strategy(f"{label}\n> {'x' * LONGEST_TEXT}y")
    assert cut is not None
    assert cut.text == "x" * LONGEST_TEXT


def test_paragraphs_of_one_blockquote_belong_together() -> None:
    found = strategy("> **Negotiate Up Strategy:** One.\n>\n> Two.\n\nThree.")
    assert found is not None
    assert found.text == "One.\nTwo."


def test_two_strategies_are_one_text() -> None:
    found = strategy(
        "> **Negotiate Up Strategy (L5):** Open at $2K base.\n\n"
        "> **Negotiate Up Strategy (L4):** Open at $1K base."
    )
    assert found is not None
    assert found.text == "Open at $2K base.\nOpen at $1K base."
    assert [figure.low for figure in found.figures] == [2_000, 1_000]


def test_another_heading_about_strategy_is_not_it() -> None:
    assert strategy("#### Negotiation Strategy for Leaders\nTalk.") is None


def test_a_guide_without_a_strategy_is_warned() -> None:
    found, diagnostics = read_strategy(Document("a/b.md", ("nothing",)), READER)
    assert found is None
    (note,) = diagnostics
    assert (note.line, note.column, note.severity.value, note.code) == (
        *(1, 1),
        *("warning", "no-strategy"),
    )
    assert note.message == 'the guide has no "Negotiate Up Strategy"'
    assert "> **Negotiate Up Strategy:**" in note.hint


@given(
    st.lists(
        st.sampled_from(["> **Negotiate Up Strategy:** ", "\n", "> ", '"']) | st.text(max_size=9)
    )
)
def test_whatever_is_read_as_a_strategy_was_printed(parts: list[str]) -> None:
    found = strategy("".join(parts))
    if found is not None:
        assert all(line.strip() in "".join(parts) for line in found.text.split("\n"))
        assert all(sentence.text in found.text for sentence in found.sentences)
