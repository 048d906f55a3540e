"""What speaks for a name that is a word besides, or that no table has."""

from __future__ import annotations

import pytest

from negotiation.understanding.name_signs import OF_UNKNOWN, SIGNS, Sign
from tests.negotiation.understanding.reading import scanned


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.line)
def test_the_line_of_a_sign_names_one_company(sign: Sign) -> None:
    assert len(scanned(sign.line).parsed.companies) == 1


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("I was accepted at Ferrari", True),
        ("I got accepted at Ferrari", True),
        ("I was happy at Ferrari", False),
        ("just got mid journey!!! ml engineer", True),
        ("i just got mid journey!!! ml engineer", False),
        ("got mid journey?! ml engineer", False),
    ],
)
def test_a_sign_stands_right_in_front_of_the_name(line: str, named: bool) -> None:
    assert bool(scanned(line).parsed.companies) is named


def test_a_name_of_no_table_wants_a_sign_that_is_enough_by_itself() -> None:
    assert {sign.line for sign in SIGNS if sign.unknown} == {sign.line for sign in OF_UNKNOWN}
    assert len({sign.line for sign in SIGNS}) == len(SIGNS)
