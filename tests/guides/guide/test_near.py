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
    ],
)
def test_a_title_with_a_slip_is_shown_mended(title: str, mended: str) -> None:
    guide, notes = read_guide(title + _BANDS, "acme/data-engineer.md")
    assert guide is None
    (note,) = notes
    assert (note.line, note.severity, note.code) == (1, Severity.ERROR, "not-a-guide")
    assert mended in note.hint


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
