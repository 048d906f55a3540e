"""What a guide tells of the work itself: the paragraphs under its own label, and nothing else."""

from __future__ import annotations

import pytest

from guides.guide import read_guide
from guides.guide.about import LONGEST

HEAD = "# Data Engineer | Globex Global Negotiation Guide\n\n"
TABLE = "| Region | Base |\n|---|---|\n| London | £80K-£100K |\n\n"


def about(text: str) -> str:
    guide, _ = read_guide(HEAD + TABLE + text, "globex/data-engineer.md")
    assert guide is not None
    return guide.about


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("**Negotiation DNA**\nThey own the pipelines.\n\n**Levers**\nMore.\n",
         "They own the pipelines."),
        ("## Negotiation DNA — Why This Role\n\nOne line.\nAnd [another](https://x.example).\n",
         "One line. And another."),
        ("__Negotiation DNA__\nOne.\n\nTwo.\n\n| a | b |\n", "One. Two."),
        ("**Negotiation DNA**\nThey own it.\n**Level Mapping:** L4 = L5\n", "They own it."),
        ("**Negotiation DNA:** Cash | London | Small Team\n", ""),
        ("**Sources**\n- negotiation dna of a friend\n", ""),
        ("**Negotiation DNA**\n\n**Levers**\n", ""),
    ],
)  # fmt: skip
def test_the_paragraphs_under_the_label_are_the_work(text: str, told: str) -> None:
    assert about(text) == told


def test_of_endless_paragraphs_the_beginning_is_kept() -> None:
    assert len(about("**Negotiation DNA**\n" + "work " * 5_000)) == LONGEST
