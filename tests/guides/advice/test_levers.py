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
    doc = Document("acme/engineer.md", tuple((TITLE + text).split("\n")))
    assert read_levers(doc, READER)[1] == ()


_A_B = '1. **A:** "Aa."\n2. **B:** "Bb."\n'
_C_D = '1. **C:** "Cc."\n2. **D:** "Dd."\n'
_E = '3. **E:** "Ee."\n'


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        # Another label begins another list, unless its items say "Lever", or it does.
        (f"**Global Levers**\n{_A_B}\n#### Team\n{_E}", "A B"),
        (f"**Global Levers**\n{_A_B}\n#### More Levers\n{_E}", "A B E"),
        (f"#### Team\n{_A_B}\n#### More Levers\n{_E}", "A B E"),
        ('**Lever 1: A** "Aa."\n\n#### Team\n**Lever 2: B** "Bb."', "A B"),
        (f"**Global Levers**\n{_A_B}\n#### Team\n{_C_D}{_E}", "A B"),
        # A second section goes on counting in other ways of writing, and no other list does.
        (f'**Levers**\n{_A_B}\n#### More Levers\n**3. E**\n"Ee."', "A B E"),
        (f'**Levers**\n{_A_B}\n#### Team\n**3. E**\n"Ee."', "A B"),
        (f'**Team**\n{_A_B}\n#### Levers\n**3. E**\n"Ee."', "A B"),
        (f'**Levers**\n{_A_B}\n#### More Levers\n**4. E**\n"Ee."', "A B"),
        # Items that say it come first, if there is more than one; then a list whose label does.
        (f'**Lever 1: A** "Aa."\n**Lever 2: B** "Bb."\n\n#### Levers\n{_C_D}{_E}', "A B"),
        (f'#### Lever 1: A\n"Aa."\n#### Lever 2: B\n"Bb."\n---\n**Levers**\n{_C_D}{_E}', "A B"),
        ('1. **Lever 1: A** "Aa."\n2. **Lever 2: B** b.\n\n#### Levers\n**1. C** c.', "A B"),
        (f'**Lever 1: A** "Aa."\n\n#### Levers\n{_C_D}', "C D"),
        (f'**1. A** "Aa."\n**2. B** "Bb."\n\n#### Levers\n{_C_D}', "C D"),
        # Of two such lists the one with titles in bold, then the longer.
        ('#### Levers\n1. Aaaa: "Aa."\n2. Bbbb: "Bb."\n\n#### Levers\n**1. C** "Cc."', "C"),
        (f"#### Levers\n{_A_B}\n#### More Levers\n**1. C** c.\n**2. D** d.\n**3. E** e.", "C D E"),
        # Under no such label: quoted arguments, more than half of them; then titles in bold.
        ('#### Team\n1. Aaaa: "Aa."\n2. Bbbb: b.', ""),
        ('#### Team\n1. Aaaa: "Aa."\n2. Bbbb: "Bb."\n3. Cccc: c.', "Aaaa Bbbb Cccc"),
        ("#### Team\n1. Aaaa: a.\n2. Bbbb: b.\n3. Cccc: c.\n\n**1. D** d.\n**2. E** e.", "D E"),
        ("#### Team\n1. Aaaa: a.\n2. Bbbb: b.\n3. Cccc: c.\n\n**1. D** d.", ""),
        ('#### Team\n1. **X:** x.\n2. **Y:** y.\n3. **Z:** z.\n\n**1. A**\n\n"Aa."', "A"),
        ('#### Team\n1. **X:** x.\n2. **Y:** y.\n3. **Z:** z.\n\n**1. A**\n\n\n"Aa."', "X Y Z"),
        ("#### Team\n1. **X:** x.\n2. **Y:** y.\n3. **Z:** z.\n\n**1. A**\n> *“Aa.”*", "A"),
    ],
)
def test_the_levers_are_of_the_list_that_is_meant(text: str, titles: str) -> None:
    assert [lever.title for lever in levers(text)] == titles.split()


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("[A](https://x.example):", "A"),
        ("A &amp; B:", "A & B"),
        ("A<br>B:", "A B"),
        ("Lever: A —", "A"),
        ("lever:A", "A"),
        ("Lever 2: A", "A"),
        ("Levers: A", "Levers: A"),
        ("Lever", "Lever"),
        ("A --", "A"),
        ("A: B.", "A: B"),
    ],
)
def test_a_title_stands_without_what_wraps_it(title: str, wanted: str) -> None:
    assert plain(f'**Levers**\n1. **{title}** "Aa."') == [(wanted, "Aa.")]


@pytest.mark.parametrize(
    ("below", "script"),
    [
        (' "Aa."\nand on.\n  And on.\n\nNot this.', '"Aa."\nand on.\nAnd on.'),
        ('\n\n"Aa."\n\n"And on."\n\nNot this.', '"Aa."\n"And on."'),
        ("\n\nAa.\n\n> On.\n\n  More.\n\n\tMost.\n\nNot this.", "Aa.\nOn.\nMore.\nMost."),
        ('\n\nAa.\n\n*"On."*\n\n“More.”\n\nNot this.', 'Aa.\n*"On."*\n“More.”'),
        (' "Aa."\n**Bold**\nNot this.', "Aa."),
        (' "Aa."\n# Not this', "Aa."),
        (' "Aa."\n| Not | this |', "Aa."),
        (' "Aa."\n***\nNot this', "Aa."),
        (' "Aa."\n> **Negotiation Strategy:** not this', "Aa."),
        (' "Aa."\n**Sources**: not this', "Aa."),
        (' ***"Aa."***', "Aa."),
        (' **"Aa."**', "Aa."),
        (' _"Aa."_', "Aa."),
        (" *Aa.*", "Aa."),
        (" *Aa* and *Bb*", "*Aa* and *Bb*"),
        (' "Aa." "Bb."', '"Aa." "Bb."'),
        (" “Aa.”", "Aa."),
        (" “Aa “b” c.”", "“Aa “b” c.”"),
        (' "A', '"A'),
        (' A"', 'A"'),
        (' "', '"'),
    ],
)
def test_a_script_goes_as_far_as_it_is_the_levers(below: str, script: str) -> None:
    assert plain(f"**Levers**\n1. **A:**{below}") == [("A", script)]


def test_under_headings_a_script_may_have_paragraphs_and_lines_in_bold() -> None:
    text = "#### Lever {}: A\n\nAa.\n\nOn.\n\n**Bold**\n\nMore.\n\n"
    found = levers(text.format(1) + text.format(2) + "---\nNot this.")
    assert [one.script for one in found] == ["Aa.\nOn.\n**Bold**\nMore."] * 2
    assert [one.line for one in found] == [3, 13]


def test_a_title_may_hold_a_dash_where_no_speech_follows() -> None:
    text = '#### Lever 1: A — and B\n"Aa."\n#### Lever 2: C — "Cc." — "Dd."'
    assert plain(text) == [("A — and B", "Aa."), ("C", '"Cc." — "Dd."')]


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
    begin = "1. **Scale:** "
    longest = begin + "x" * (LONGEST_LINE - len(begin))
    assert plain(f"**Global Levers**\n{longest}") == [("Scale", longest.removeprefix(begin))]
    assert plain(f"**Global Levers**\n{longest}x") == []
    assert LONGEST_LINE == 20_000


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
    (note,) = diagnostics
    assert (note.line, note.column, note.severity.value, note.code) == (
        *(1, 1),
        *("warning", "no-levers"),
    )
    assert note.message == "the guide has no numbered levers"
    assert "**Global Levers**" in note.hint


def test_an_empty_lever_is_warned_at_its_line() -> None:
    doc = Document("a/b.md", ("**Global Levers**", "1. **Scale:**", '2. **Speed:** "Go."'))
    _, diagnostics = read_levers(doc, READER)
    assert [(one.line, one.column, one.code, one.message) for one in diagnostics] == [
        (2, 1, "lever-empty", "lever 1 has no text")
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
