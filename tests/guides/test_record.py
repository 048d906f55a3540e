"""A guide as JSON: the schema that other programs rely on."""

from __future__ import annotations

import io
import json
from pathlib import Path

from guides.guide import read_guide
from guides.record import export, to_line, to_record

_TEXT = """### ML Engineer | Acme Global Negotiation Guide

**Negotiation DNA:** One | **Two**

| Region | Base Salary | Options (4yr) | Bonus | Signing Bonus | Total Comp |
|---|---|---|---|---|---|
| London | £100K-£130K / $125K-$162K | 1,000-2,000 options | £5K-£9K (5-7.5%) | £5K-£10K | £135K+ |
| Paris | Varies | €40K-€80K | 10% | — | — |

**Level Mapping:** Acme ML Engineer = Google L5

**Global Levers**
1. **Scarcity:** "Few people do this."

> **Negotiate Up Strategy:** "I am asking for £128K base." Floor is £120K base.

**Evidence & Sources**
- Reports
"""


def _record() -> dict[str, object]:
    guide, _ = read_guide(_TEXT, "acme/ml-engineer.md")
    assert guide is not None
    found = json.loads(to_line(guide))
    assert found == json.loads(json.dumps(to_record(guide)))
    assert isinstance(found, dict)
    return found


def test_a_record_has_these_keys_in_this_order() -> None:
    assert list(_record()) == [
        "path", "company", "role", "tags", "bands", "equivalents", "levers", "strategy",
        "sources", "diagnostics",
    ]  # fmt: skip


def test_names_tags_and_sources() -> None:
    record = _record()
    assert record["path"] == "acme/ml-engineer.md"
    assert (record["company"], record["role"]) == ("Acme", "ML Engineer")
    assert record["tags"] == ["One", "Two"]
    assert record["sources"] == ["Reports"]


def test_bands() -> None:
    assert _record()["bands"] == [
        {
            "region": "London",
            "level": None,
            "base": {
                "currency": "GBP",
                "low": 100000,
                "high": 130000,
                "open_ended": False,
                "per": "year",
                "also": {
                    "currency": "USD",
                    "low": 125000,
                    "high": 162000,
                    "open_ended": False,
                    "per": "year",
                },
            },
            "equity": {"units": [1000, 2000], "kind": "options"},
            "bonus": {
                "currency": "GBP",
                "low": 5000,
                "high": 9000,
                "open_ended": False,
                "per": "year",
                "percent": [5, 7.5],
            },
            "sign_on": {
                "currency": "GBP",
                "low": 5000,
                "high": 10000,
                "open_ended": False,
                "per": None,
            },
            "total": {
                "currency": "GBP",
                "low": 135000,
                "high": 135000,
                "open_ended": True,
                "per": "year",
            },
            "line": 7,
        },
        {
            "region": "Paris",
            "level": None,
            "base": {"text": "Varies"},
            "equity": {
                "currency": "EUR",
                "low": 40000,
                "high": 80000,
                "open_ended": False,
                "per": "grant",
                "kind": "options",
            },
            "bonus": {"percent": [10, 10]},
            "sign_on": None,
            "total": None,
            "line": 8,
        },
    ]


def test_equivalents_levers_and_strategy() -> None:
    record = _record()
    assert record["equivalents"] == [
        {"own": "Acme ML Engineer", "company": "Google", "level": "L5"}
    ]
    assert record["levers"] == [{"title": "Scarcity", "script": "Few people do this.", "line": 13}]
    strategy = record["strategy"]
    assert isinstance(strategy, dict)
    assert strategy["figures"] == [
        {
            "component": "base",
            "role": role,
            "region": None,
            "currency": "GBP",
            "low": amount,
            "high": amount,
        }
        for role, amount in (("ask", 128000), ("floor", 120000))
    ]


def test_diagnostics_have_a_place_and_a_code() -> None:
    found = _record()["diagnostics"]
    assert isinstance(found, list)
    assert found[0] == {
        "line": 8,
        "column": 11,
        "severity": "info",
        "code": "cell-text",
        "message": '"Varies" has no figure; kept as words',
    }


def test_export_prints_a_line_a_guide_in_the_order_of_paths(tmp_path: Path) -> None:
    for path in ("b/x.md", "a/y.md", "a/x.md"):
        file = tmp_path / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(_TEXT, encoding="utf-8")
    (tmp_path / "a" / "dossier.md").write_text("# Acme dossier\n", encoding="utf-8")
    (tmp_path / "notes.rst").write_text(_TEXT, encoding="utf-8")
    out, err = io.StringIO(), io.StringIO()
    assert export(tmp_path, out, err) == 0
    assert [json.loads(line)["path"] for line in out.getvalue().splitlines()] == [
        "a/x.md",
        "a/y.md",
        "b/x.md",
    ]
    assert err.getvalue().startswith("a/dossier.md:1:1: warning not-a-guide ")


def test_a_folder_that_is_not_there_is_said_to_be(tmp_path: Path) -> None:
    out, err = io.StringIO(), io.StringIO()
    assert export(tmp_path / "nowhere", out, err) == 1
    assert out.getvalue() == ""
    assert err.getvalue() == f"There is no folder {tmp_path}/nowhere.\n"
