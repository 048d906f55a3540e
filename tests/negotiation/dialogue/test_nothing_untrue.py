"""What a misread word would put into somebody's mouth: whole conversations, and what they keep.

Each line stands after the same opening: a base of 250,000 and a profit share of 120,000 a year.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pytest
from _pytest.mark.structures import ParameterSet

from negotiation.dialogue.session import Session, Step
from negotiation.model.case import Case
from negotiation.model.offer import OfferStatus
from tests.negotiation.dialogue.player import made_up, play

OPENING = ("midjourney ml sf", "250k base, 120k profit share a year")
SCRIPTED = (*OPENING, "no", "base", "none", "none", "none", "no date", "all true")
WRITTEN = OfferStatus.WRITTEN


@cache
def after(*lines: str) -> Session:
    """The session after the opening and these lines."""
    return play([*OPENING, *lines], made_up())[0]


def known(root: str, *values: object) -> ParameterSet:
    """A line that goes wrong today, by its root in `roots.yaml` or `WHY`."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=root))


def base_of(case: Case) -> int | None:
    return case.offer.base.amount if case.offer.base else None


def equity_of(case: Case) -> int | None:
    value = case.offer.equity.value if case.offer.equity else None
    return value.amount if value else None


NO_RIVAL = (
    "should i wait for it in writing?", "i left openai",
    "i work at datadog", "if stripe makes an offer", "my friend has an offer from stripe",
    "we built it on openai apis", "i turned down google last year", "can i say i have an offer?",
    "is openai better?", "redesigned the send flow, completion up 11%",
    "they didn't send anything in writing",
    "they never put it in writing",
    "i haven't got anything on paper",
    known("called-is-verbal", "google called me yesterday"),
    known("called-is-verbal", "stripe called me for an interview"),
    "what if i had 300k from openai",
    "she's from Netflix and makes 300k",
    "they do offer growth",
    "ok i'll take it", "ok lets go on", "sure, ask away", "not sure what else to say",
)  # fmt: skip


@pytest.mark.parametrize("line", NO_RIVAL)
def test_no_offer_is_claimed_that_was_not_said_to_exist(line: str) -> None:
    assert after(line).case.competing_offers == ()


@pytest.mark.parametrize(
    ("line", "may"),
    [
        ("yes", True),
        ("you can name them", True),
        ("no, keep them private", False),
        ("should i name them?", None),
        ("can i mention them or is that risky?", None),
        ("is it ok to name them", None),
    ],
)
def test_a_company_may_be_named_only_if_that_is_said(line: str, may: bool | None) -> None:
    (rival,) = after("stripe offered 260k base in writing", line).case.competing_offers
    assert rival.may_name is may


OWN_BASE = (
    "the other offer is 240k base", "stripe offered 240k base", "i make 200k base now",
    "a friend there has 300k base", "is 240k base good?", "i'd love 280k base",
    "240k would be my floor",
    "the posting said 220k-290k base", "they may go to 260k base", "we cut costs by 400k a year",
    "no bonus",
    "the other one is 240k base",
    "Stripe's offer is 240k base in writing",
    "my stripe salary is 210k base",
    "a colleague left for DeepMind, he got 160k base",
    "wow, Adept just e-mailed me their contract, 232k base",
    "they countered with 215k base when i said i'd leave my job",
    "fingers crossed for 280k base", "i bet they say 260k base", "they haven't said 260k base yet",
)  # fmt: skip


@pytest.mark.parametrize("line", OWN_BASE)
def test_a_figure_that_is_not_the_own_offers_leaves_it_alone(line: str) -> None:
    assert base_of(after(line).case) == 250_000


@pytest.mark.parametrize(
    "line",
    [
        "base",
        "the salary",
        "cash now, equity later",
        "base not equity",
        "not the equity",
        "everything but not equity",
    ],
)
def test_what_matters_less_is_not_taken_out_of_the_offer(line: str) -> None:
    assert equity_of(after("no", line).case) == 120_000


@pytest.mark.parametrize(
    "line",
    [
        "idk what to write", "nothing special tbh", "i would cut costs by 40%", "not yet",
        "i already told you", "no comment",
        "they'll send the letter next week",
        known("everyday-deeds", "i made it to the final round"),
        known("everyday-deeds", "i wrote it down"),
        known("everyday-deeds", "i took a break"),
        "i wrote to google",
    ],
)  # fmt: skip
def test_a_sentence_that_tells_no_deed_is_not_printed_as_one(line: str) -> None:
    assert after("no", "none", "none", "none", line).case.facts == ()


@pytest.mark.parametrize(
    "line",
    [
        "notice period is 90 days", "they want me to start jan 11", "they'll call me on monday",
        "is a week normal?", "my visa runs until march 31", "stripe wants an answer by friday",
        "i'd work 4 days a week",
        "i have 5 months of runway",
    ],
)  # fmt: skip
def test_a_day_that_is_not_for_an_answer_is_no_deadline(line: str) -> None:
    lines = ("no", "none", "none", "none", "none", line)
    assert after(*lines).case.deadline is None


ROUND_TWO = [
    ("they came back with 265k base", 265_000),
    ("they said 265k", 265_000),
    ("5k more on base", 255_000),
    ("they bumped base from 250k to 262k", 262_000),
    ("they raised my offer to 265k", 265_000),
    ("they cut base by 10k", 240_000),
    ("they lowered base from 250k to 240k", 240_000),
    ("they added 5k to the base", 255_000),
    ("they said 265k apparently", 265_000),
]


@pytest.mark.parametrize(("line", "base"), ROUND_TWO)
def test_their_answer_is_the_new_base(line: str, base: int) -> None:
    case = play([*SCRIPTED, line], made_up())[0].case
    assert base_of(case) == base


OPENINGS = [
    ("250k base", 250_000, None),
    ("250", 250_000, None),
    ("250k base, 300k rsu over 4 years", 250_000, 4),
    ("got an offer, 250k base", 250_000, None),
    ("a base of 250", 250_000, None),
    ("they said 250k apparently", 250_000, None),
    ("250k base, 300k rsu over 4 years, 6 years of experience", 250_000, 4),
    ("option 2 250 000 base", 250_000, None),
    ("i led the search rewrite, base is 250k", 250_000, None),
    ("mine is 250k base and the other offer is 230k base", 250_000, None),
    ("i've been here since 2021", None, None),
    ("14 pagas", None, None),
]


@pytest.mark.parametrize(("line", "base", "years"), OPENINGS)
def test_the_offer_is_what_was_told(line: str, base: int | None, years: int | None) -> None:
    session = play([OPENING[0], line], made_up())[0]
    equity = session.case.offer.equity
    assert base_of(session.case) == base
    assert (equity.years if equity else None) in (years, 4, 1)
    assert session.state.open == ()


def test_a_day_written_with_dots_is_their_deadline() -> None:
    session = after("Antwort bis 11.12.2026")
    assert session.case.deadline is not None
    assert session.state.open == ()


def test_a_process_is_no_offer_and_is_not_forgotten() -> None:
    (rival,) = after("i'm in the final round with google").case.competing_offers
    assert rival.status is OfferStatus.IN_PROCESS


@pytest.mark.xfail(strict=True, reason="none-wipes: “nothing … yet from” is taken for “no offers”")
def test_nothing_in_writing_yet_is_not_no_offer() -> None:
    session = after("nothing in writing yet from google")
    assert session.case.competing_offers or Step.RIVALS not in session.state.done


def test_a_share_of_the_company_is_raised_as_one() -> None:
    lines = ["stability ai sf", "240k base, options 0.05%", "no", "base", "none", "none", "none"]
    told = "they said options go to 0.08"
    session, written = play([*lines, "none", "all true", told], made_up())
    answer = written[written.index(f"> {told}") :]
    mail = answer[answer.index("< [Your next e-mail]") : answer.index("< [On the phone]")]
    equity = session.case.offer.equity
    assert any("0.08%" in line for line in mail)
    assert equity is not None
    assert (equity.percent, equity.value) == (Decimal("0.08"), None)
