"""What a guide can print, a person can type: the guides' marks agree with the one table."""

from __future__ import annotations

import pytest

from guides.text.currency import CODES, MARKS, OF_PLACES, settle
from guides.text.numbers import power_of
from negotiation.model.currencies import DIGITS, NAMES, SCALES, SIGNS


def test_every_code_that_a_guide_prints_can_be_typed() -> None:
    assert {code for code in CODES if NAMES.get(code.lower()) != (code,)} == set()
    assert DIGITS.keys() >= CODES


def test_a_sign_means_the_same_typed_and_printed() -> None:
    signs = sorted(sign for sign in MARKS.keys() - CODES if MARKS[sign] not in OF_PLACES)
    typed = {sign: (SIGNS.get(sign) or NAMES[sign.lower()])[0] for sign in signs}
    printed = {sign: settle(MARKS[sign], None) for sign in signs}
    assert signs
    assert [sign for sign in signs if printed[sign] not in {typed[sign], None}] == []


def test_dirhams_are_told_by_their_place_alone() -> None:
    assert [settle("DH", code) for code in ("MAD", "AED", "EUR", None)] == [
        "MAD",
        "AED",
        None,
        None,
    ]


@pytest.mark.parametrize(("mark", "local"), [("¥", "CNY"), ("元", "TWD"), ("FCFA", "XOF")])
def test_a_sign_that_could_be_another_countrys_is_never_guessed(mark: str, local: str) -> None:
    assert settle(mark, None) is None
    assert settle(mark, local) == local


@pytest.mark.parametrize("mark", ["$", "¥", "kr"])
def test_a_shared_mark_is_any_of_its_currencies(mark: str) -> None:
    settled = [code for code in SIGNS[mark] if settle(mark, code) == code]
    assert len(settled) > 1


def test_a_unit_multiplies_alike_typed_and_printed() -> None:
    units = "k thousand m mm mn million b bn billion l lakh lakhs lac lacs cr crore crores"
    typed = {unit: SCALES[unit] for unit in units.split()}
    assert typed == {unit: (10 ** power_of(unit),) for unit in typed}
