"""The strategy: where it stands and where it ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.advice.figures import Reader
from guides.advice.sentences import Own
from guides.advice.strategy import read_strategy
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
    assert [diagnostic.code for diagnostic in diagnostics] == ["no-strategy"]


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
