"""A text becomes a message, once: what only the whole of it tells, and what holds for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.model.facts import NameKind
from negotiation.model.guide import EquityKind
from negotiation.model.offer import OfferStatus
from negotiation.model.said import Per
from negotiation.understanding.message import Message, Mode, Side
from negotiation.understanding.quantities import Money, Percent, Schedule, Units
from negotiation.understanding.text import plain
from negotiation.understanding.times import Times
from tests.negotiation.understanding.corpus import kinds
from tests.negotiation.understanding.reading import tokens_of, understood

TEXTS = sorted({line.text for kind in kinds() for line in (*kind.like, *kind.unlike)})
PIECES = (
    "base", "240k", "250", "$", "€95.000", "equity", "over 4 years", "stripe", "offered", "i",
    "they",
    "no", "not", "if", "what", "?", ",", ".", ":", "\n", "by friday", "the other offer", "15%",
    "called", "midjourney", "and", "but", "5/15/40/40", "12/11", "cut", "floor", "want", "(", ")",
    "-",
    "🙂", "字节", "~~240k~~", "<t:1796342400>", "year 1", "half a million", "'", "the", "of", "a",
)  # fmt: skip
texts = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join),
    st.lists(st.sampled_from(TEXTS), min_size=1, max_size=3).map(" ".join),
)


@given(texts)
def test_reading_never_raises_and_a_text_read_twice_says_the_same(text: str) -> None:
    assert understood(text) == understood(text)


@given(texts)
def test_every_figure_of_a_message_lies_inside_its_text(text: str) -> None:
    tokens = tokens_of(text)
    for mention in understood(text).mentions:
        quantity = mention.quantity
        assert isinstance(quantity, Money | Percent | Units | Schedule)
        assert 0 <= quantity.at < quantity.to <= len(tokens)
        spoken = "".join(token.text for token in tokens[quantity.at : quantity.to])
        said = quantity.words.replace(" ", "")
        if isinstance(quantity, Units):  # a count is shown with what it counts: "9,000 options"
            said = said[: len(spoken)]
        assert said == spoken.replace(" ", "").replace("\n", "")


@given(texts)
def test_the_text_of_a_message_is_its_plain_text(text: str) -> None:
    assert understood(text).plain == plain(text)


@given(texts)
def test_a_deed_is_words_of_its_text(text: str) -> None:
    message = understood(text)
    assert message.deed in message.plain


@given(texts)
def test_a_company_is_beside_a_figure_only_where_it_is_the_figures(text: str) -> None:
    for mention in understood(text).mentions:
        assert (mention.company is not None) <= (mention.side is Side.COMPANY)


HOSTILE = (
    "a" * 4000, "240k " * 900, "(" * 2000, "1/" * 1500, "i cut " * 700, "no, not, never " * 250,
    "\n" * 3000, "stripe offered " * 300, "base 240k, " * 30, "if " * 1300, "9" * 4000,
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12].strip() or "lines")
def test_a_text_meant_to_hurt_is_read(text: str) -> None:
    assert understood(text).plain == plain(text)


# --- What only the whole message tells ------------------------------------------------------------


def flag(text: str, name: str) -> object:
    return getattr(understood(text), name)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("it's over 3 years", "grant_years", 3),
        ("rsu 300k over 3 years", "grant_years", None),  # said with its amount
        ("over 3 years or over 4 years", "grant_years", None),
        ("one year cliff", "cliff_months", 12),
        ("a 1 year cliff", "cliff_months", 12),
        ("6 month cliff", "cliff_months", 6),
        ("cliff of 18 months", "cliff_months", 18),
        ("25% after 12 months, then monthly", "cliff_months", 12),
        ("25% after 1 year", "cliff_months", 12),
        ("60% after 12 months, then monthly", "cliff_months", None),
        ("25% after 12 months of hard work here", "cliff_months", None),
        ("is there a 1 year cliff?", "cliff_months", None),
        ("no cliff", "cliff_months", None),
        ("no cliff", "no_cliff", True),
        ("a cliff", "no_cliff", False),
        ("vests evenly", "evenly", True),
        ("13 salaries", "times", Times(13, Per.MONTH, "13")),
        ("14 Gehälter", "times", Times(14, Per.MONTH, "14")),
        ("a 13th month", "times", Times(13, Per.MONTH, "13")),
        ("12 salaries", "times", Times(12, Per.MONTH, "12")),
        ("99 salaries", "times", None),
        ("just base", "only_base", True),
        ("base", "only_base", False),
        ("3", "number", 3),
        ("1 and 2", "number", None),
        ("240k", "number", None),
        ("edit deadline", "edit", "deadline"),
        ("change my region", "edit", "region"),
        ("edit offer to 245k", "edit", "offer"),
        ("please edit", "edit", ""),
        ("change the way we talk about all of this here", "edit", ""),
        ("yes, 240k base", "yes", True),
        ("i'm so nervous", "feels", True),
        ("240k, sorry", "corrects", True),
        ("is it ok", "asks", True),
        ("it is ok", "asks", False),
        ("a b c d", "bare", True),
        ("a b c d please", "bare", True),
        ("a b c d e", "bare", False),
        ("a b c d e f", "short", True),
        ("a b c d e f g", "short", False),
        ("", "bare", False),
        ("  Baker  Hughes. ", "phrase", "Baker Hughes"),
        ("change region to Remote US", "phrase", "Remote US"),
        ("change region", "phrase", ""),
        ("one two three four five six seven eight nine", "phrase", ""),
    ],
)
def test_a_message_has_what_it_says(text: str, name: str, value: object) -> None:
    assert flag(text, name) == value


def test_kinds_of_equity_are_told_apart_from_any_amount() -> None:
    assert flag("they give rsus", "kinds") == (EquityKind.RSU,)
    assert flag("do they give rsus?", "kinds") == ()
    assert flag("rsus or options", "kinds") == (EquityKind.RSU, EquityKind.OPTIONS)


def test_statuses_are_told_without_a_company_and_not_in_a_question() -> None:
    assert flag("in writing", "statuses") == (OfferStatus.WRITTEN,)
    assert flag("verbal, now in writing", "statuses") == (OfferStatus.VERBAL, OfferStatus.WRITTEN)
    assert flag("is it in writing?", "statuses") == ()


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("Dear Ana,\nwe are pleased to offer you the job.\nBest regards", True),
        ("Dear Ana, we are pleased to offer you the job. " + "It is a good one. " * 15, True),
        ("Dear Ana, we are pleased to offer you the job.", True),
        ("Dear all, the canteen is closed on Friday.", False),
        ("one\ntwo\nthree", False),
    ],
)
def test_a_pasted_letter_is_known_by_its_words(text: str, letter: bool) -> None:
    assert flag(text, "letter") is letter


def names(message: Message, kind: NameKind) -> list[str]:
    return [one.name for one in message.names if one.kind is kind]


def test_roles_places_and_companies_are_named() -> None:
    message = understood("midjourney ml engineer in san francisco")
    assert names(message, NameKind.COMPANY) == ["Midjourney"]
    assert len(names(message, NameKind.ROLE)) == 1
    assert len(names(message, NameKind.PLACE)) == 1


@pytest.mark.parametrize(
    "text", ["i work at openai", "we built it on openai apis", "i left openai"]
)
def test_an_employer_and_a_tool_are_no_companies_to_talk_about(text: str) -> None:
    assert names(understood(text), NameKind.PEER) == []


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("i'd prefer runway over openai", "OpenAI"),
        ("prefer runway", "Runway"),
        ("do you prefer runway?", None),
        ("the midjourney role here", "Midjourney"),
        ("midjourney offered 240k", None),
    ],
)
def test_the_company_one_wants_to_talk_about_may_be_said(text: str, own: str | None) -> None:
    company = understood(text).own
    assert (company.name if company else None) == own


def test_news_are_of_the_company_their_sentence_speaks_of() -> None:
    (happened,) = understood("datadog rescinded the offer").happened
    assert happened.company is not None
    assert happened.company.name == "Datadog"


def test_news_are_told_once_each() -> None:
    told = [one.news for one in understood("i signed. i signed it. i signed today").happened]
    assert len(told) == len(set(told))


def test_a_list_on_screen_is_read_beside_the_message() -> None:
    assert understood("the second", ()).picked == ()
    assert len(understood("kafka", ("Kafka", "Flink")).picked) == 1


def test_a_figure_of_a_wish_is_no_offer() -> None:
    assert [one.mode for one in understood("i want 240k base").mentions] == [Mode.WISHED]
