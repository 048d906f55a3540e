"""Characters that mean what an ASCII one does, place for place."""

from __future__ import annotations

import pytest

from negotiation.model.glyphs import alike


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("$250k - 270k", "$250k - 270k"),
        ("＄２５０ｋ", "$250k"),
        ("！～", "!~"),  # the first and the last of the wide ones
        ("250\u00a0000\u202f€", "250 000 €"),
        ("a\u2000b\u200ac", "a b c"),
        ("sign\u2010on \u22125%", "sign-on -5%"),
        ("it\u2019s \u2018so\u2019", "it's 'so'"),
        ("\u201cbase\u201d \u201ebase\u201f", '"base" "base"'),
        ("250\u301c270", "250~270"),
        ("250\u2013270\u2014", "250\u2013270\u2014"),  # the dashes of a range stay
        ("\uffe1250 \uffe5250 \uffe6250 \uffe0250", "£250 ¥250 ₩250 ¢250"),
        ("Malmö", "Malmö"),
    ],
)
def test_a_character_is_as_ascii_has_it(typed: str, plain: str) -> None:
    assert alike(typed) == plain
    assert len(alike(typed)) == len(typed)
