"""What a figure says of itself."""

from __future__ import annotations

import pytest

from negotiation.understanding.quantities import Money
from tests.negotiation.understanding.reading import figure


@pytest.mark.parametrize(
    ("text", "bare", "strong"),
    [
        ("250", True, False),
        ("250k", False, True),
        ("2500", False, True),
        ("$250", True, True),
        ("1.5", True, False),
    ],
)
def test_a_small_plain_number_is_bare_and_a_sign_a_scale_or_four_digits_make_it_strong(
    text: str, bare: bool, strong: bool
) -> None:
    found = figure(text)
    assert isinstance(found, Money)
    assert (found.bare, found.strong) == (bare, strong)
