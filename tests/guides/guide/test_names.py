"""The names of a guide, read before the rest of it."""

from __future__ import annotations

from datetime import date

import pytest

from guides.guide import read_guide
from guides.guide.head import Head
from guides.guide.names import read_head

_TITLE = "### SRE | Acme Global Negotiation Guide\n"


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (_TITLE, Head("acme/sre", "Acme", "SRE")),
        (f"# About this Negotiation Guide\n\n{_TITLE}", Head("acme/sre", "Acme", "SRE")),
        (
            f"---\naliases: [on call]\nas_of: 2026-02-01\n---\n{_TITLE}",
            Head("acme/sre", "Acme", "SRE", ("on call",), date(2026, 2, 1)),
        ),
        (f"--- \naliases: [on call]\n---\n{_TITLE}", Head("acme/sre", "Acme", "SRE", ("on call",))),
        (f"---\nas_of: yesterday\n---\n{_TITLE}", None),
        (f"---\nas_of: 2026-02-01\n{_TITLE}", None),
        ("# Acme\n", None),
        ("", None),
        (f"{_TITLE}\x00", None),
    ],
)
def test_a_head_is_what_the_whole_reading_finds(text: str, head: Head | None) -> None:
    assert read_head(text.encode(), "acme/sre.md") == head
    guide, _ = read_guide(text, "acme/sre.md")
    if head is not None:
        assert guide is not None
        found = (guide.id, guide.company, guide.role, guide.aliases, guide.as_of)
        assert Head(*found) == head


def test_what_is_no_text_has_no_names() -> None:
    assert read_head(b"\xff", "acme/sre.md") is None
