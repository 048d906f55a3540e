"""Figures that are no pay and count nothing."""

from __future__ import annotations

import pytest

from negotiation.understanding.quantities import Noise
from tests.negotiation.understanding.reading import READER, figure, tokens_of, told_figure

NOISE = (
    "415-555-0133", "+44 20 7946 0958", "10:30", "24/7", "60/40", "1/48", "401k", "8 am",

)  # fmt: skip


@pytest.mark.parametrize("text", NOISE)
def test_a_figure_that_is_no_pay_is_noise(text: str) -> None:
    assert isinstance(figure(text), Noise)


@pytest.mark.parametrize("text", ["L5", "H100", "E6", "p99"])
def test_a_number_in_a_code_is_noise(text: str) -> None:
    assert isinstance(READER.at(tokens_of(text), 1), Noise)


# typed → all that is known of the figure at its head
WHOLE = {
    "+44 20 7946 0958": "noise to 5",
    "+44 20": "none",
    "+44 207 946": "none",
    "(628) 555-0147": "noise to 6",
    "(628) 555 0147": "none",
    "(628) 555-01": "none",
    "(62) 555-0147": "none",
    "(628 555-0147": "none",
    "(628) 555-014789": "none",
    "415-555-0133": "noise to 5",
    "415-555-0133 or": "noise to 5",
    "415-5550133": "415 to 1",
    "415 555": "415.555k to 2 grouped",
    "415-55-0133": "noise to 5",
    "12-34-567": "noise to 5",
    "123-4567-8901234": "123 to 1",
    "1234567-12-12": "1.234567m to 1 grouped",
    "123456-123456-1234": "123.456k to 1 grouped",
    "10:30": "noise to 3",
    "10:3": "10 to 1",
    "10 :30": "10 to 1",
    "10: 30": "10 to 1",
    "10:300": "10 to 1",
    "24/7": "noise to 3",
    "9/80": "noise to 3",
    "7/24": "7 to 1",
    "60/40": "noise to 3",
    "60/41": "60 to 1",
    "1/48": "noise to 3",
    "1/7": "noise to 3",
    "1/6": "1 over 6 to 3",
    "2/48": "2 to 1",
    "24 /7": "24 to 1",
    "8 am": "noise to 2",
    "12 pm": "noise to 2",
    "13 pm": "13 per month to 2",
    "8 oclock": "noise to 2",
    "8 in": "8 to 1",
    "2021": "noise to 1",
    "1989": "1.989k to 1 grouped",
    "1990": "noise to 1",
    "2040": "noise to 1",
    "2041": "2.041k to 1 grouped",
    "2021 k": "2.021m to 2 scaled grouped",
    "2021 per": "2.021k to 1 grouped",
    "2021 usd": "2.021k USD to 2 grouped",
    "2021 base": "noise to 1",
    "$2021": "2.021k USD to 2 grouped",
    "02021": "2.021k to 1 grouped",
    "35 mins": "noise to 2",
    "35 minutes walk": "noise to 2",
    "1 minute": "noise to 2",
    "5 min": "noise to 2",
    "15 min": "15 to 1",
    "15 min walk": "noise to 2",
    "15 min base": "15 to 1",
    "9 min base": "noise to 2",
    "401k": "noise to 2",
    "401(k)": "noise to 4",
    "401 k": "noise to 2",
    "401": "401 to 1",
    "409a": "noise to 1",
    "409 a": "409 to 1",
    "409k": "409k to 2 scaled",
    "94107": "94.107k to 1 grouped",
}


@pytest.mark.parametrize(("text", "told"), WHOLE.items())
def test_what_is_read_is_known_to_its_last_word(text: str, told: str) -> None:
    assert told_figure(text) == told
