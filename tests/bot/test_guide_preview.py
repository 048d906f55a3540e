"""`guides preview`: what people will be told from a guide."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

from bot.guide_preview import guide_preview, write_preview
from guides.guide import read_guide

_GUIDE = """### Data Engineer | Acme Global Negotiation Guide

| Region | Base Salary |
|---|---|
| Leeds | £70K-£90K |

**Level Mapping:** DE 2 = Google L4, DE 3 = Google L5

**Global Levers**
1. **Scope:** "I would own [system]."

> **Negotiate Up Strategy:** "I am asking for £88K base." Floor is £80K base. Ask for $5K base too.

**Evidence & Sources**
- Reports of 2026
"""


def test_a_preview_shows_bands_levels_figures_and_levers() -> None:
    guide, _ = read_guide(_GUIDE.replace("$5K", "£9K"), "acme/data-engineer.md")
    assert guide is not None
    out = io.StringIO()
    write_preview(guide, date(2026, 11, 1), out)
    told = out.getvalue()
    for line in (
        "£70,000–£90,000 a year",
        "source of 2026",
        "- DE 3 is Google L5",
        "- ask for: base £88,000",
        "- floor: base £80,000",
        "- not understood, and not used: £9K",
        "1. Scope",
    ):
        assert line in told


def test_what_is_no_guide_cannot_be_previewed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "acme" / "notes.md"
    path.parent.mkdir()
    path.write_text("# Notes\n", encoding="utf-8")
    assert guide_preview(path, date(2026, 11, 1)) == 1
    assert guide_preview(tmp_path / "gone.md", date(2026, 11, 1)) == 1
    assert "not-a-guide" in capsys.readouterr().err
