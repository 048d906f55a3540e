"""The sentences about a company that its guide's author vouches for."""

from __future__ import annotations

import pytest

from guides.guide.company_facts import LONGEST, MOST, read_company_facts
from guides.text.document import Document


def read(text: str) -> tuple[str, ...]:
    return read_company_facts(Document("acme/sre.md", tuple(text.split("\n"))))


@pytest.mark.parametrize(
    "label",
    ["## Company facts", "**Company facts**", "**Company facts:**", "__COMPANY FACTS (2026)__:"],
)
def test_a_label_begins_them(label: str) -> None:
    assert read(f"Acme\n{label}\n- One.\n* **Two.**\n3. Three.") == ("One.", "Two.", "Three.")


@pytest.mark.parametrize(
    "line", ["Company facts", "## Other facts", "**Company facts** | more", ""]
)
def test_another_line_does_not(line: str) -> None:
    assert read(f"{line}\n- One.") == ()


def test_they_end_with_the_list() -> None:
    assert read("## Company facts\n\n- One.\n\n- Two.\nNot this.\n- Nor this.") == ("One.", "Two.")
    assert read("## Company facts") == ()


def test_so_many_and_so_long_are_kept() -> None:
    assert (MOST, LONGEST) == (20, 240)
    many = "\n".join(f"- {number}." for number in range(MOST + 1))
    assert read(f"## Company facts\n{many}") == tuple(f"{number}." for number in range(MOST))
    longest = "x" * LONGEST
    assert read(f"## Company facts\n- {longest}x\n- {longest}") == (longest,)
