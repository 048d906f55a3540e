"""A new guide: the checker says what is still to be written, and nothing else."""

from __future__ import annotations

from guides.blank import blank_guide, place_of
from guides.guide import read_guide
from negotiation.model.diagnostics import Severity


def test_a_blank_guide_lacks_only_what_its_author_writes() -> None:
    text = blank_guide("Acme  Labs", "Data Engineer")
    guide, notes = read_guide(text, place_of("Acme Labs", "Data Engineer"))
    assert guide is not None
    assert (guide.company, guide.role, guide.id) == (
        "Acme Labs",
        "Data Engineer",
        "acme-labs/data-engineer",
    )
    assert {note.code for note in notes} == {"no-bands", "mapping-unread", "no-strategy"}
    assert guide.bands == ()


def test_a_row_makes_it_a_guide_that_can_be_served() -> None:
    rule = "|---|---|---|---|---|\n"
    row = "| Leeds | £70K-£90K | £40K-£60K | 10% | £87K-£114K |\n"
    text = blank_guide("Acme", "Data Engineer").replace(rule, rule + row)
    guide, notes = read_guide(text, "acme/data-engineer.md")
    assert guide is not None
    assert [band.region for band in guide.bands] == ["Leeds"]
    assert [note for note in notes if note.severity is Severity.ERROR] == []
