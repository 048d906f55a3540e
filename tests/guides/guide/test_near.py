"""A part that a guide misses and seems to hold: where it stands, and what it lacks."""

from __future__ import annotations

import pytest

from guides.guide import read_guide
from negotiation.model.diagnostics import Severity

_TITLE = "### Data Engineer | Acme Global Negotiation Guide\n"
_BANDS = "\n| Region | Base Salary |\n|---|---|\n| London | £95K-£120K |\n"


@pytest.mark.parametrize(
    ("title", "mended"),
    [
        ("### Data Engineer | Acme Global Negotation Guide\n", _TITLE.strip()),
        ("Data Engineer | Acme Global Negotiation Guide\n", _TITLE.strip()),
        ("# Acme Data Engineer Negotiation Guide\n", "### Role | Company"),
        ("# Data Engineer at Acme: Negotiation Guide\n", "`### Data Engineer | Acme Global"),
        ("Data Engineer - Acme salary negotiation guide\n", "Engineer - Acme Negotiation Guide`"),
        ("# Data Engineer | Acme Pay Negotiation guide\n", "| Acme Pay Negotiation Guide`"),
    ],
)
def test_a_title_with_a_slip_is_shown_mended(title: str, mended: str) -> None:
    guide, notes = read_guide(title + _BANDS, "acme/data-engineer.md")
    assert guide is None
    (note,) = notes
    assert (note.line, note.severity, note.code) == (1, Severity.ERROR, "not-a-guide")
    assert mended in note.hint


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("### SRE | Acme Negotation Guide", '"Negotation Guide" is not "Negotiation Guide"'),
        ("### SRE | Acme Negotiate Guide", None),
        ("### Negotation Guide", None),  # names neither a role nor a company
        ("### Acme Negotation Guide", '"Negotation Guide" is not "Negotiation Guide"'),
        ("### SRE Acme Negotiation Guide", "this title does not say where the role ends"),
        ("SRE | Acme Negotiation Guide", "this title is no heading"),
        ("SRE | " + "x" * 135 + " Negotiation Guide ", "this title is no heading"),
        ("SRE | " + "x" * 136 + " Negotiation Guide ", None),
    ],
)
def test_a_line_is_nearly_a_title(line: str, message: str | None) -> None:
    _, (note,) = read_guide(f"\n{line}\n", "acme/sre.md")
    wanted = message or "no title line: this file is no guide and is left out"
    assert note.message.startswith(wanted)
    assert (note.line, note.column) == ((2, 1) if message else (1, 1))


@pytest.mark.parametrize(("above", "near"), [(14, True), (15, False)])
def test_a_title_stands_among_the_first_lines(above: int, near: bool) -> None:
    lines = ["x", ""] * above + ["SRE | Acme Negotiation Guide"]
    _, (note,) = read_guide("\n".join(lines), "acme/sre.md")
    assert (note.message == "this title is no heading") is near


@pytest.mark.parametrize(
    ("parts", "meant"),
    [
        (("Level Mapping: x",), False),
        (("Level Mapping: x", "Negotiate Up: y"), True),
        (("Negotiate Up: y", "Evidence & Sources"), True),
        (("Evidence & Sources", "Global Levers"), True),
        (("Levers", "| Region | Base |"), True),
        (("| Region | Salary |",), False),
        (("Levers", *[""] * 398, "Level Mapping: x"), True),
        (("Levers", *[""] * 399, "Level Mapping: x"), False),
    ],
)
def test_two_parts_of_a_guide_are_meant_as_one(parts: tuple[str, ...], meant: bool) -> None:
    _, (note,) = read_guide("\n".join(parts), "acme/sre.md")
    assert (note.line, note.column) == (1, 1)
    assert (note.severity is Severity.ERROR) is meant
    assert (note.message == "this file has parts of a guide and no title line") is meant
    assert "`### SRE | Acme Negotiation Guide`" in note.hint.replace("Global ", "")
    _, (elsewhere,) = read_guide("\n".join(parts), "sre.md")
    assert elsewhere.severity is Severity.WARNING
    assert elsewhere.hint == "begin a guide with `### Role | Company Global Negotiation Guide`"


@pytest.mark.parametrize(
    ("section", "message", "hint"),
    [
        (
            "> **Negotiate Up Strategy:**",
            "the strategy has no words",
            "write what to ask for behind it",
        ),
        (
            "Strategy = all of it",
            "this looks like the strategy, and its label is not the one that is looked for",
            "write > **Negotiate Up Strategy:** before it, on the same line",
        ),
        (
            "Levels: SRE = Google L5",
            "this looks like the level mapping, and has not its label",
            "write **Level Mapping:** SRE = Google L5",
        ),
        (
            "SRE = Google L5",
            "this looks like the level mapping, and has not its label",
            "write **Level Mapping:** SRE = Google L5",
        ),
        (
            "Levels: to follow",
            "this looks like the level mapping, and has not its label",
            "write **Level Mapping:** Own role = Google L5 = Meta E5",
        ),
        (
            "**Levl mapping:** SRE = Google L5",
            "this looks like the level mapping, and has not its label",
            "write **Level Mapping:** SRE = Google L5",
        ),
        (
            "**Global Leavers**",
            "this looks like the levers, and none of them is numbered and has a title in bold",
            'write **Global Levers** and below it 1. **Title:** "What to say."',
        ),
        (
            "**Negotiate up**: Ask for more",
            "this looks like the strategy, and its label is not the one that is looked for",
            "write > **Negotiate Up Strategy:** before it, on the same line",
        ),
        (
            "### Sorces",
            "this looks like the sources, and there is no list below it",
            "write **Evidence & Sources** and below it a list, each line after a hyphen",
        ),
        (
            '1. "I have built it for [years] years."',
            "this looks like a lever, and has no title in bold",
            'write 1. **Title:** "What to say." for each',
        ),
        (
            "Ask for 68k. They will say 60. Accept 64.",
            "this looks like the strategy, and has not its label",
            "write > **Negotiate Up Strategy:** before it, on the same line",
        ),
        (
            "Evidence: none",
            "this looks like the sources, and there is no list below it",
            "write **Evidence & Sources** and below it a list, each line after a hyphen",
        ),
    ],
)
def test_what_a_section_lacks_is_told(section: str, message: str, hint: str) -> None:
    _, notes = read_guide(f"{_TITLE}{_BANDS}\n{section}\n", "acme/data-engineer.md")
    (note,) = [note for note in notes if note.message == message]
    assert (note.line, note.column, note.source, note.hint) == (7, 1, section, hint)


@pytest.mark.parametrize(
    "line", ["Sourced in Leeds: yes", "Servers", "Strategists: none", "1. Leeds", "Ask for Ann"]
)
def test_another_label_begins_no_section(line: str) -> None:
    _, notes = read_guide(f"{_TITLE}{_BANDS}\n{line}\n", "acme/data-engineer.md")
    assert not [note for note in notes if note.line == 7]


def test_a_line_too_long_for_a_label_begins_no_section() -> None:
    def found(length: int) -> bool:
        line = "Strategy " + "x" * (length - 9)
        _, notes = read_guide(f"{_TITLE}{_BANDS}\n{line}\n", "acme/data-engineer.md")
        return any(note.code == "no-strategy" and note.line == 7 for note in notes)

    assert found(160)
    assert not found(161)


def test_a_paragraph_too_long_for_the_strategy_is_not_taken_for_one() -> None:
    def found(length: int) -> bool:
        line = "Ask for 240K and never accept less. " + "x" * (length - 36)
        _, notes = read_guide(f"{_TITLE}{_BANDS}\n{line}\n", "acme/data-engineer.md")
        return any(note.code == "no-strategy" and note.line == 7 for note in notes)

    assert found(400)
    assert not found(401)


def test_a_note_in_a_companys_folder_is_passed_over() -> None:
    guide, (note,) = read_guide("# How this folder is kept\n\nBy hand.\n", "acme/README.md")
    assert guide is None
    assert note.severity is Severity.WARNING


def test_the_parts_of_a_guide_without_a_title_are_an_error() -> None:
    text = "# Acme\n" + _BANDS + "\nLevers\n1. Ask.\n\nEvidence & Sources\n- Reports\n"
    _, (note,) = read_guide(text, "acme/data-engineer.md")
    assert note.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("code", "section"),
    [
        ("no-level-mapping", "Level Mapping: Acme Data Engineer = Google L5"),
        ("no-levers", 'Global Levers\n1. "I would like more."'),
        ("no-strategy", 'Negotiate Up Strategy: "I am asking for £110K base."'),
        ("no-bands", "Region\tBase Salary\tBonus\nLondon\t£95K-£120K\t10%"),
        ("no-bands", "| Region | Base Salary |\n| London | £95K-£120K |"),
    ],
)
def test_what_is_missing_is_pointed_at_where_it_stands(code: str, section: str) -> None:
    bands = "" if code == "no-bands" else _BANDS
    text = f"{_TITLE}{bands}\n{section}\n"
    _, notes = read_guide(text, "acme/data-engineer.md")
    (note,) = [note for note in notes if note.code == code]
    assert text.split("\n")[note.line - 1] == section.split("\n")[0]
