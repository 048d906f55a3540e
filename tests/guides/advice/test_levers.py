"""Levers: every way to number them, and the lists that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.advice.figures import Reader
from guides.advice.levers import LONGEST_LINE, read_levers
from guides.advice.sentences import Own
from guides.text.document import Document
from negotiation.model.guide import Lever

TITLE = "### Engineer | Acme Global Negotiation Guide\n\n"
READER = Reader(lambda: Own(frozenset({"acme"})), ())


def levers(text: str) -> tuple[Lever, ...]:
    return read_levers(Document("acme/engineer.md", tuple((TITLE + text).split("\n"))), READER)[0]


def plain(text: str) -> list[tuple[str, str]]:
    return [(lever.title, lever.script) for lever in levers(text)]


TWO = [("Scale", "I need scale."), ("Speed", "Ask for speed.")]


@pytest.mark.parametrize(
    "text",
    [
        '**Global Levers**\n1. **Scale:** "I need scale."\n2. **Speed:** Ask for speed.',
        '**Lever 1 — Scale:** "I need scale."\n\n**Lever 2 -- Speed:** Ask for speed.',
        '#### Global Lever 1: Scale\n\n"I need scale."\n'
        "\n#### Global Lever 2: Speed\nAsk for speed.",
        '#### Lever 1: Scale — "I need scale."\n#### Lever 2: Speed — *"Ask for speed."*',
        '## 4 Global Levers\n### Lever 1: Scale\n"I need scale."\n'
        "### Lever 2: Speed\nAsk for speed.",
        '#### Global Levers\n**Lever 1: Scale**\n> "I need scale."\n'
        "\n**Lever 2: Speed**\nAsk for speed.",
        '#### Global Levers\n**1. Scale**\n"I need scale."\n\n**2. Speed**\nAsk for speed.',
        '#### Global Levers\n1. **Scale**\n   > "I need scale."\n2. **Speed**\n   Ask for speed.',
        '#### Levers\n1. **Lever 1 — Scale**\n   > "I need scale."\n'
        "2. **Lever 2 — Speed**\n   Ask for speed.",
        '**Lever 1 — Scale:** > "I need scale."\n\n**Lever 2 — Speed:**\n> Ask for speed.',
        '#### Global Levers\n1. **Scale** — *"I need scale."*\n2. **Speed.** Ask for speed.',
        '#### Global Levers\n1. Scale: "I need scale."\n2. Speed: Ask for speed.',
        '#### Global Levers\n1. **Scale**: "I need scale."\n2. **Lever: Speed** Ask for speed.',
        '#### Lever 1: Scale: "I need scale."\n#### Lever #2: Speed\nAsk for speed.',
        '**Global Levers**\n**1. Scale**\n"I need scale."\n\n'
        "#### Additional Levers\n2. **Speed:** Ask for speed.",
    ],
)
def test_every_syntax_gives_titles_and_scripts(text: str) -> None:
    assert plain(text) == TWO


def test_another_numbered_list_is_no_list_of_levers() -> None:
    assert (
        plain(
            "#### Architecture\n1. **Runtime**: Spawns agents.\n2. **Store**: Keeps them.\n"
            "3. **Loop**: Learns.\n\n"
            '#### Global Levers\n1. **Scale:** "I need scale."\n2. **Speed:** Ask for speed.\n'
        )
        == TWO
    )


def test_a_list_under_no_label_holds_levers_where_it_argues() -> None:
    text = (
        "#### Premium\n1. **Runtime**: Spawns agents.\n2. **Store**: Keeps them.\n"
        "3. **Loop**: Learns.\n\n"
        '#### Why\n**1. Scale**\n"I need scale."\n\n**2. Speed**\n"I need speed."\n'
    )
    assert plain(text) == [("Scale", "I need scale."), ("Speed", "I need speed.")]


def test_a_list_that_does_not_count_from_one_is_none() -> None:
    assert plain('**Global Levers**\n2. **Scale:** "I need scale."') == []


def test_a_lever_on_a_line_without_end_is_left_alone() -> None:
    assert plain("**Global Levers**\n1. **Scale:** " + "x" * (LONGEST_LINE + 1)) == []


def test_a_second_section_goes_on_counting() -> None:
    text = (
        '#### Global Levers\n1. **A:** "Aa."\n2. **B:** "Bb."\n\n'
        '#### Additional Levers\n3. **C:** "Cc."\n4. **D:** "Dd."\n'
    )
    assert [lever.number for lever in levers(text)] == [1, 2, 3, 4]


def test_a_lever_ends_before_the_strategy_and_the_sources() -> None:
    text = (
        '**Global Levers**\n1. **Scale:** "I need scale."\n2. **Speed:** Ask for speed.\n\n'
        "> **Negotiate Up Strategy:** Open at $1K.\n\n**Evidence & Sources**\n- a source\n"
    )
    assert plain(text) == TWO


def test_a_lever_under_a_heading_ends_before_the_next_section() -> None:
    for section in ("**Level Mapping:** Acme = Google L4", "**Negotiation DNA**: calm but dear."):
        found = levers(
            f'#### Lever 1: Depth\n"I know it."\n\n#### Lever 2: Breadth\n"And that."\n\n{section}'
        )
        assert [lever.script for lever in found] == ["I know it.", "And that."]


def test_a_mixed_script_keeps_its_quotation_marks() -> None:
    (lever,) = levers('**Global Levers**\n1. **Scale:** Say this: "I need more scale than that."')
    assert lever.script == 'Say this: "I need more scale than that."'
    assert [sentence.spoken for sentence in lever.sentences] == [False, True]


def test_a_quoted_script_is_spoken_and_its_line_kept() -> None:
    (lever,) = levers('**Global Levers**\n1. **Scale:** "I need $295K base. It is fair."')
    assert lever.line == 4
    assert all(sentence.spoken for sentence in lever.sentences)
    assert [figure.low for figure in lever.figures] == [295_000]


def test_a_guide_without_levers_is_warned() -> None:
    found, diagnostics = read_levers(Document("a/b.md", ("nothing",)), READER)
    assert found == ()
    assert [diagnostic.code for diagnostic in diagnostics] == ["no-levers"]


def test_an_empty_lever_is_warned_at_its_line() -> None:
    doc = Document("a/b.md", ("**Global Levers**", "1. **Scale:**", '2. **Speed:** "Go."'))
    _, diagnostics = read_levers(doc, READER)
    assert [(diagnostic.line, diagnostic.code) for diagnostic in diagnostics] == [
        (2, "lever-empty")
    ]


@given(
    st.lists(
        st.sampled_from(["1. **A:** ", "\n", '"', "**Lever 1: B**", "#", "> "])
        | st.text(max_size=9)
    )
)
def test_whatever_is_read_as_levers_counts_up_and_was_printed(parts: list[str]) -> None:
    found = levers("".join(parts))
    assert [lever.number for lever in found] == list(range(1, len(found) + 1))
    for lever in found:
        assert all(sentence.text in lever.script for sentence in lever.sentences)
