"""What else people say of an offer in passing: years of a grant, refusals, papers due back."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.notation import written
from tests.negotiation.understanding.reading import understood

SAID = {
    # by the year beside the whole
    "301k RSUs, 121k y1, 91k y2": "rsu 301k; third: figure 121k; third: figure 91k",
    "31k sign-on y1, 21k y2": "sign_on 31k; sign_on_year2 21k",
    "301k RSUs, 41k sign-on": "rsu 301k; sign_on 41k",
    # in brackets
    "my current level is L4 (google)": "level L4 at Google",
    "my current level: L4 (Google)": "level L4 at Google",
    "my current level is L4 (not google)": "nothing",
    "the offer is L4 (Google)": "nothing",
    # the old one pays
    "the old one pays 173k, the new one 195k": "job: offer 173k; figure 195k",
    "my old one pays 173k base, the new one would be 195k base": "job: base 173k; base 195k",
    "the old one was 173k, they said": "offer 173k",
    "the new one pays 195k": "offer 195k",
    # both said no
    "Luma and Pika both said no": "Luma gone; Pika gone",
    "Luma, Pika and Cohere all said no": "Luma gone; Pika gone; Cohere gone",
    "Luma and Pika both rejected me": "Luma gone; Pika gone",
    "Luma said yes, Pika and Cohere both said no": "Pika gone; Cohere gone",
    "Luma and Pika both offered 241k": "Pika: offer 241k",
    # papers due back
    "the contract has to be back on friday": "by 4 Dec",
    "the signed contract must be back friday": "by 4 Dec",
    "letter must be signed by the 8th": "by 8 Dec",
    "the form needs to be returned on monday": "by 7 Dec",
    "i have to be back on friday": "else 4 Dec",
    "the contract comes back on friday from legal": "else 4 Dec",
    "i'm back on monday": "else 7 Dec",
    # a verb behind
    "a sign on of 21k helps": "sign_on 21k",
    "base of 231k sounds ok": "base 231k",
    "21k sign-on feels low": "sign_on 21k",
    "21k users": "nothing",
    "i want 5 offers": "nothing",
    # put right beside the wrong one
    "just reread it, the bonus isnt 16%, its 12.5%": "bonus 16% denied; bonus 12.5%",
    "the base isn't 231k, it's 241k": "base 231k denied; base 241k",
    "isn't 16% bonus low?": "figure 16% asked",
    # from what one has
    "my base would go from 206k where i am now to 234k": "job: base 206k; base 234k",
    "base went from 206k to 234k": "base 206k moved before; base 234k moved",
    # theirs is of whom was spoken last
    "Luma put 241k base in writing and theirs lapses friday": (
        "Luma: base 241k; Luma: by 4 Dec; Luma written"
    ),
    "Luma put 241k base in writing. theirs runs out on friday": (
        "Luma: base 241k; Luma: by 4 Dec; Luma written"
    ),
    "Luma put 241k base in writing, my deadline is later than theirs": (
        "Luma: base 241k; Luma written"
    ),
    "theirs expires friday": "by 4 Dec",
    # paid now
    "i am drawing 31 lakhs now": "job: figure 3.1m INR",
    "im contracting for Humana at 71 dollars an hour": "job: figure 71 USD/hour",
    "i like drawing, base 231k": "base 231k",
    "Grundgehalt 221.000 $, Anteile 231.000 $": "base 221k USD; equity 231k USD",
    # no deed, no bonus
    "i made a mistake earlier, the base in my letter is 246k": "base 246k",
    "the bonus for referrals is 5k": "extra 5k",
}


@pytest.mark.parametrize(("line", "says"), SAID.items())
def test_what_is_said_in_passing_is_read(line: str, says: str) -> None:
    assert written(understood(line)) == says
