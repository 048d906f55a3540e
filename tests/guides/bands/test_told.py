"""Pay told in sentences beside a table that is read."""

from __future__ import annotations

import pytest

from guides.bands.told import tells_pay
from guides.guide import read_guide
from tests.guides.bands.law import REST, TITLE

TABLE = """| Region | Base Salary |
|---|---|
| Galway | €58K–€70K |
| Bath | £55K-£67K |"""

TOLD = (
    "In Munich the base is €72,000 to €86,000 for the same role.",
    "Staff engineers, who are not in the table, earn between £95k and £112k.",
    "> Graduates start at £38,000 and move to £44,000 after a year.",
    "The salary for the Warsaw office is PLN 216,000–264,000 a year; the sign-on is €5,000.",
    "Pay in Toronto ranges from C$112K to C$133K.",
    "We opened in Oslo in May. Base salary there is NOK 720,000.",
    "Our apprentices get €1,450 a month.",
    "In Galway the base is €61K–€73K.",
    "Base for the new office in Porto: €58,000–€69,000.",
    "A typical engineer in Faro earns 52.000 €.",
)

NOT_TOLD = (
    # what the table says as well
    "In Galway the base is €58,000 to €70,000.",
    "Engineers in Bath earn £55–67K.",
    # what is no pay
    "The company raised $40 million in 2025 and pays a home office budget of €1,200.",
    "The learning budget is €2,400 a year, and lunch is paid.",
    "Revenue is $420,000,000 and growing.",
    "Leads earn about €8,000 more.",
    # what was, what others pay, what to ask for
    "Until 2024 the base was €50K–€58K.",
    "At Google engineers earn $210K.",
    "The market average for the base is €75K.",
    "Your base should be €69K.",
    'Say: "The base I am looking for is €69K."',
    "If the base is €90K, sign.",
    "The base is not €50K.",
    "Base is capped at €75K.",
    # no figure
    "Salaries are reviewed each April.",
    "Base pay grows by 3 % a year.",
)


@pytest.mark.parametrize("line", TOLD)
def test_a_sentence_that_tells_somebodys_pay_is_named(line: str) -> None:
    text = "\n".join([TITLE, "", TABLE, "", line, REST])
    guide, diagnostics = read_guide(text, "quokka/data-engineer.md")
    assert guide is not None
    assert [row.region for row in guide.bands] == ["Galway", "Bath"]
    assert [one.line for one in diagnostics if one.code == "pay-in-words"] == [8]


@pytest.mark.parametrize("line", NOT_TOLD)
def test_other_sentences_are_not(line: str) -> None:
    assert not tells_pay(line, TABLE.split("\n"))
    text = "\n".join([TITLE, "", TABLE, "", line, REST])
    _, diagnostics = read_guide(text, "quokka/data-engineer.md")
    assert [one for one in diagnostics if one.code == "pay-in-words"] == []
