"""Floors told by what one leaves, takes and does not take, and sums that only look like one."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.notation import written
from tests.negotiation.understanding.reading import understood

LEAVING = {
    "218k is the line i wont cross": "figure 218k floor",
    "£116,500 is as low as i bend": "figure 116.5k GBP floor",
    "215k is as far as id stretch": "figure 215k floor",
    "216k, that's where i'd get up from the table": "figure 216k floor",
    "if it ends up south of 245k they can find someone else": "figure 245k floor",
    "if they go below 240k it's curtains": "figure 240k floor",
    "should they come back with under 247k base it's curtains": "base 247k moved floor",
    "less than 220k, then they can hire someone else": "figure 220k floor",
    "below 230k i fold": "figure 230k floor",
    "sub 230k its goodnight": "figure 230k floor",
    "204k base or i have to pass": "base 204k floor",
    "did the mortgage math, 204k base or i have to pass": "base 204k floor",
    "unter 112.000 € unterschreib ich nix": "figure 112k EUR floor",
    "por menos de 222k ni loco": "figure 222k floor",
    "por menos de 220k nem assino": "figure 220k floor",
    "moins de 110k je bouge pas": "figure 110k floor",
    "wont tkae lower tahn 241k": "figure 241k floor",
    "i couldn't face my father with less than 221k": "figure 221k floor",
    "my wife would never forgive me for anything under 221k": "figure 221k floor",
    "id never go below 221k": "figure 221k floor",
    "i wouldn't take one dollar below 198k": "figure 198k floor",
}  # fmt: skip
NOT_LEAVING = {
    "they can find someone else, base 240k they say": "base 240k",
    "i'm not moving, remote is fine, 240k base": "base 240k",
    "i have to pass the exam, base 240k": "base 240k",
    "my cousin won't go below 221k": "third: figure 221k floor",
    "i know a guy who wouldn't go below 221k": "third: figure 221k floor",
    "i've never earned less than 181k": "job: figure 181k",
    "they won't go below 221k": "figure 221k maybe",
    "Luma won't go below 221k": "Luma: figure 221k maybe; Luma perhaps",
    "my sub team, base 240k": "base 240k",
    "the lowest salary of my life was 31k": "base 31k before",
    "the least i ever earned was 80k": "figure 80k before",
}  # fmt: skip
BY_CONTRAST = {
    "at 239k i'd still sign, at 238 i wouldn't": "figure 239k floor; figure 238 before",
    "£108k keeps me in, £107k doesnt": "figure 108k GBP floor; figure 107k GBP before",
    "230k yes, 229k no": "figure 230k floor; figure 229k before",
    "235k and i'm in, 234k and i'm out": "figure 235k floor; figure 234k before",
    "they could knock it down to 231k and id still say yes": "offer 231k moved floor",
    "i sat down last night: 236k, any lower and we're not moving": "figure 236k floor",
    "got a number in my head, 235k. they go beneath that, i hang up": "figure 235k floor",
    "my husband and i agreed: 230k, anything less and we stay": "figure 230k floor",
    "my number is 220k base. they go beneath that, i hang up": "base 220k floor",
}  # fmt: skip
NO_CONTRAST = {
    "base 240k, bonus 230k no": "base 240k; bonus 230k",
    "base 240k ok, 20k bonus not": "base 240k; bonus 20k",
    "240k yes. equity 235k no idea over how long": "figure 240k; equity 235k denied",
    "they offered 240k, they had 235k before": "offer 240k; figure 235k before",
    "they said yes to 240k, no equity": "offer 240k moved; no equity",
    "and my base is 220k. they go beneath that, i hang up": "base 220k",
}  # fmt: skip


@pytest.mark.parametrize(("line", "says"), LEAVING.items())
def test_who_says_below_what_they_leave_tells_a_floor(line: str, says: str) -> None:
    assert written(understood(line)) == says


@pytest.mark.parametrize(("line", "says"), NOT_LEAVING.items())
def test_words_of_leaving_by_themselves_tell_no_floor(line: str, says: str) -> None:
    assert written(understood(line)) == says


@pytest.mark.parametrize(("line", "says"), BY_CONTRAST.items())
def test_the_last_sum_that_is_taken_is_the_floor(line: str, says: str) -> None:
    assert written(understood(line)) == says


@pytest.mark.parametrize(("line", "says"), NO_CONTRAST.items())
def test_two_sums_of_an_offer_tell_no_floor(line: str, says: str) -> None:
    assert written(understood(line)) == says
