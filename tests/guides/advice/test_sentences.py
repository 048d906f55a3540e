"""Sentences: where they end, which are spoken, what is in their brackets, what they claim."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.advice.brackets import placeholders
from guides.advice.claims import claims_rival, claims_self
from guides.advice.sentences import Own, own_of, split
from guides.text.document import Document
from guides.text.spelling import lowered
from negotiation.model.guide import PlaceholderKind

OWN = Own(frozenset({"acme"}))


def kinds(text: str) -> list[tuple[PlaceholderKind, str]]:
    return [(entry.kind, text[entry.start : entry.end]) for entry in placeholders(text, OWN)]


def rival(text: str) -> bool:
    return claims_rival(text, lowered(text), placeholders(text, OWN), OWN)


def about_self(text: str, *, spoken: bool = True) -> bool:
    return claims_self(lowered(text), placeholders(text, OWN), spoken=spoken)


# ── splitting ─────────────────────────────────────────────────────────────────────────────────


def test_speech_and_advice_are_told_apart() -> None:
    pieces = split('Open with: "I like the team. I need $5K." Acme will counter — accept it.')
    assert [(piece.text, piece.spoken) for piece in pieces] == [
        ("Open with:", False),
        ("I like the team.", True),
        ("I need $5K.", True),
        ("Acme will counter — accept it.", False),
    ]


def test_a_term_in_quotation_marks_is_no_speech() -> None:
    (piece,) = split('Use the "platform tax" argument.')
    assert (piece.text, piece.spoken) == ('Use the "platform tax" argument.', False)


@pytest.mark.parametrize(
    "text",
    [
        "Ask Sr. Engineers at D.E. Shaw what they earn.",
        "Levels (e.g. L5) vs. titles matter.",
        "The price is ~$1.5M at Bill.com today.",
    ],
)
def test_abbreviations_and_decimals_end_no_sentence(text: str) -> None:
    assert [piece.text for piece in split(text)] == [text]


def test_a_sentence_knows_where_it_stood() -> None:
    text = 'Say: *"One two three four five six."* Then wait.'
    for piece in split(text):
        assert text[piece.start :].startswith(piece.text)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ('"I want more. Now."Then wait.', ["I want more. +", "Now. +", "Then wait."]),
        ('Say "I want more than that." Say "I want it now."',
         ["Say", "I want more than that. +", "Say", "I want it now. +"]),
        ('Say "I want more.', ["Say", "I want more. +"]),
        ('The "five word term in quotes" holds.', ['The "five word term in quotes" holds.']),
        ('The "six word term in such quotes" ends.',
         ["The", "six word term in such quotes +", "ends."]),
        ("- One.\n- Two.", ["One.", "Two."]),
        ("-5% is fine.", ["-5% is fine."]),
        ("One!? Two… Three.", ["One!?", "Two… Three."]),
        ("One. two goes on. Three.", ["One. two goes on.", "Three."]),
        ("One (two.) Three.", ["One (two.)", "Three."]),
        ("*One.* **Two.** _Three._", ["One.", "Two.", "Three."]),
        ("At Acme Inc. we pay. Ask U.S. staff.", ["At Acme Inc. we pay.", "Ask U.S. staff."]),
        ("One.\n\nTwo\nthree", ["One.", "Two", "three"]),
        ("…", []),
        ("", []),
    ],
)  # fmt: skip
def test_a_text_falls_into_its_sentences(text: str, pieces: list[str]) -> None:
    found = split(text)
    assert [piece.text + (" +" if piece.spoken else "") for piece in found] == pieces
    assert all(text[piece.start :].startswith(piece.text) for piece in found)


@pytest.mark.parametrize(
    ("name", "own"),
    [("Acme", True), ("ACME Cloud", True), ("Acmeworks", False), ("Cloud Acme", False)],
)
def test_a_company_and_its_product_lines_are_its_own(name: str, own: bool) -> None:
    assert OWN.is_own(name) is own


def test_the_own_company_is_known_from_title_and_folder() -> None:
    doc = Document("blue-sky/sre.md", ("### SRE | Blue Sky (Umbrella) Global Negotiation Guide",))
    own = own_of(doc)
    assert own.is_own("Blue Sky")
    assert own.is_own("Umbrella")
    assert not own.is_own("Google")


def test_a_company_of_the_level_mapping_is_an_employer_in_every_sentence() -> None:
    doc = Document("acme/sre.md", ("### SRE | Acme Global Negotiation Guide",))
    own = own_of(doc, ["Quokka Robotics", "wombat.io", "Acme", "Google"])
    assert own.others == {"Quokka Robotics", "wombat.io"}
    for text in ("My base was higher at Quokka Robotics.", "I'd match wombat.io on base."):
        assert claims_rival(text, text.lower(), (), own)
        assert not claims_rival(text, text.lower(), (), OWN)
    (bracket,) = placeholders("I have [Quokka Robotics / wombat.io] in final rounds.", own)
    assert bracket.kind is PlaceholderKind.RIVAL


def test_a_name_in_small_letters_begins_a_sentence() -> None:
    text = "I need $210K. wombat.io has the better team. eBay's is smaller. quokkaPay too."
    assert [piece.text for piece in split(text)] == [
        "I need $210K.",
        "wombat.io has the better team.",
        "eBay's is smaller.",
        "quokkaPay too.",
    ]


def test_a_houses_products_are_its_own() -> None:
    doc = Document("amazon/sre.md", ("### SRE | Amazon Global Negotiation Guide",))
    assert own_of(doc).is_own("AWS")


# ── brackets ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "kind", "span"),
    [
        (
            "I know [Kafka / Spark / Flink] well.",
            PlaceholderKind.PICK_LIST,
            "[Kafka / Spark / Flink]",
        ),
        ("My experience with [AWS/Terraform] helps.", PlaceholderKind.PICK_LIST, "[AWS/Terraform]"),
        ("I have an offer from [Google/Meta].", PlaceholderKind.RIVAL, "[Google/Meta]"),
        (
            "Offers: [Google at $350K TC / AWS at $338K TC].",
            PlaceholderKind.RIVAL,
            "[Google at $350K TC / AWS at $338K TC]",
        ),
        ("I hold an offer from [Quokka / Elm].", PlaceholderKind.RIVAL, "[Quokka / Elm]"),
        (
            "I have two offers and experience with [Kafka / Flink].",
            PlaceholderKind.PICK_LIST,
            "[Kafka / Flink]",
        ),
        ("My competing offer from [company] stands.", PlaceholderKind.RIVAL, "[company]"),
        ("A bid from [Competitor] is here.", PlaceholderKind.RIVAL, "[Competitor]"),
        ("I need $[X]K base.", PlaceholderKind.MONEY, "$[X]K"),
        ("I need RSUs at $[Y+60K].", PlaceholderKind.MONEY, "$[Y+60K]"),
        ("A sign-on of $[40K-70K] helps.", PlaceholderKind.MONEY, "$[40K-70K]"),
        ("That brings TC to $[target].", PlaceholderKind.MONEY, "$[target]"),
        ("A [Z]% bonus is fine.", PlaceholderKind.MONEY, "[Z]%"),
        ("I saved $[X]M in revenue.", PlaceholderKind.OWN, "$[X]M"),
        ("I bring [X years] of practice.", PlaceholderKind.OWN, "[X years]"),
        ("I cut costs by [X]% last year.", PlaceholderKind.OWN, "[X]%"),
        ("At [previous company] I led it.", PlaceholderKind.OWN, "[previous company]"),
        ("My experience at [company] fits.", PlaceholderKind.OWN, "[company]"),
        ("Grant me [X] shares.", PlaceholderKind.SHARES, "[X]"),
        ("I target $X total comp.", PlaceholderKind.MONEY, "$X"),
        ("I wrote XX papers.", PlaceholderKind.OWN, "XX"),
    ],
)
def test_a_bracket_is_of_a_kind(text: str, kind: PlaceholderKind, span: str) -> None:
    assert kinds(text) == [(kind, span)]


@pytest.mark.parametrize(
    "text", ["See [1] and [2, 3].", "True [Source: a report].", "Read [this](https://x.example)."]
)
def test_footnotes_sources_and_links_are_no_brackets(text: str) -> None:
    assert kinds(text) == []


def test_a_list_has_its_options() -> None:
    (entry,) = placeholders("I know [fine tuning / RAG].", OWN)
    assert entry.options == ("fine tuning", "RAG")


# ── claims ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text",
    [
        "I have a competing offer at $480K.",
        "Holding OpenAI at $280K / $700K equity.",
        "Anthropic offers $270K.",
        "Stripe engineers earn $335K TC.",
        "I'm evaluating SRE roles at [AWS/Stripe] alongside Acme.",
        "My alternatives pay more.",
        "Defense startups are offering $350K.",
        "I am in final rounds elsewhere.",
        "I need $265K to match Google's base.",
        "These roles are smaller, yet they pay more.",
        "I need Acme to close the gap.",
        "This scope would be three people at Stripe.",
        "Quokka Pay offers $270K.",
        "Bank of America pays more in base.",
        "Wombat and Quokka engineers earn AED 480,000.",
        "Holding Quokka at $280K / $700K equity.",
        "Comparable roles at Quokka pay AED 480,000.",
        "Most fintechs pay $350K.",
        "Many startups are offering £90K.",
        "Some engineers there earn €90K.",
        "Such roles command ₹90L.",
        "The labs nearby make ₪900K.",
        "Others offer more.",
        "I'd move from Google.",
        "I bring what I learned at Stripe.",
    ],
)
def test_another_offer_or_its_pay_is_a_claim(text: str) -> None:
    assert rival(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'd like $295K base.",
        "Acme offers $100K.",
        "That expertise is scarce and commands a premium.",
        "The product serves customers like Uber on three continents.",
        "Target $380K TC in New York.",
        "I'm holding firm at $210K base.",
        "SAs at Acme carry a revenue target.",
        "Deep instinct for pay is what my base rests on.",
        "I'd like the offer to pay $210K.",
        "This pays $210K.",
        "Most of it pays $210K.",
        "They answer on Friday.",
        "Both sides win.",
        "Our engineers earn respect.",
        "Google is a customer.",
    ],
)
def test_an_ask_claims_no_rival(text: str) -> None:
    assert not rival(text)


@pytest.mark.parametrize(
    "text",
    [
        "I've built ranking systems.",
        "I have eight years of experience.",
        "My models cut latency by 40%.",
        "At $295K, I sign this week.",
        "My floor is $265K.",
        "Below $350K, I can't justify the move.",
        "I'm a staff engineer.",
        "I bring deep expertise.",
        "I'd be forfeiting $180K in unvested stock.",
        "I know [Kafka / Spark].",
        "Holding two offers.",
        "Thank you for the offer of $135K base.",
    ],
)
def test_a_first_person_fact_is_a_claim(text: str) -> None:
    assert about_self(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'd like $295K base.",
        "I'm targeting $225K base and $300K equity.",
        "I'm excited about the product.",
        "My compensation should reflect that.",
        "Can we get to $290K?",
        "I'll be building the platform.",
        "That scarcity commands a premium.",
    ],
)
def test_a_wish_or_a_plan_is_no_claim(text: str) -> None:
    assert not about_self(text)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The [Kafka / Spark] work is done.", True),
        ("The [anything] work is done.", True),
        ("$[X]K is fair.", False),
        ("[X] years are enough.", True),
        ("[X] shares are enough.", True),
    ],
)
def test_a_blank_for_a_skill_or_a_number_is_a_claim_and_one_for_money_is_not(
    text: str, claims: bool
) -> None:
    assert about_self(text) is claims


def test_advice_claims_nothing_unless_it_leaves_a_blank() -> None:
    assert not about_self("My experience shows this.", spoken=False)
    assert about_self("Mention [X years] of practice.", spoken=False)


@given(st.text(max_size=200))
def test_no_text_breaks_the_sentences(text: str) -> None:
    for piece in split(text):
        assert piece.text
        found = placeholders(piece.text, OWN)
        assert all(piece.text[entry.start : entry.end] for entry in found)
        claims_rival(piece.text, lowered(piece.text), found, OWN)
        claims_self(lowered(piece.text), found, spoken=True)
