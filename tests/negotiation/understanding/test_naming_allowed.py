"""Whether another company may be named to them."""

from __future__ import annotations

import pytest

from negotiation.understanding import short
from negotiation.understanding.naming_allowed import may_name
from tests.negotiation.understanding.reading import scanned, tokens_of


def said(text: str) -> list[str]:
    return short.words_of(tokens_of(text))


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("you can name them", True),
        ("yes you may name stripe", True),
        ("name them", True),
        ("don't name them", False),
        ("please do not mention their name", False),
        ("no names", False),
        ("their name is long", None),
        ("not sure it is ok to name them", False),
        ("it is not at all ok to name them", False),
        ("it's ok to name them, not their pay", True),
        ("i am not one who minds much, ok to name them", True),
        ("say the name as loud as you like", True),
        ("put their name in bold if you want", True),
        ("i'd rather you didn't say it out loud", False),
        ("they asked me to say the name", None),
        ("yes", None),
        # who the other one is may be learnt, or told
        ("please don't tell runway which firm it is", False),
        ("runway needn't hear who it is", False),
        ("I'd rather Runway never learnt it was Stripe", False),
        ("leave out which company, thanks", False),
        ("they may hear who it is", True),
        ("i dont mind them knowing it's stripe", True),
        ("not bothered if runway hears who it is", True),
        ("glad to have them named", True),
        ("i'd not be happy if you named them", False),
        ("she didn't say which team", None),
        ("i don't know which company yet", None),
        ("they never told me who it was", None),
    ],
)
def test_a_company_may_be_named_or_not(text: str, may: bool | None) -> None:
    assert may_name(scanned(text).clauses, said(text)) is may
