"""What a letter takes of a guide's lever: the things it is about, and none of its sentences."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from negotiation.model.case import Fact
from negotiation.model.guide import Guide, Lever, Placeholder, PlaceholderKind, Sentence
from negotiation.plan.lever_words import LeverWords, lever_words
from negotiation.plan.noun_words import NEVER_FIRST, NO_MODIFIERS
from negotiation.plan.plan import words
from negotiation.plan.themes import theme_of
from negotiation.plan.truths import truth_of, truths
from tests.negotiation.case_files import FOLDERS, corpus_guides, our_guides
from tests.negotiation.made import CASE, GUIDE, NUMBERS


def lever(title: str, text: str = "", number: int = 1) -> Lever:
    return Lever(number, title, text, 20, (Sentence(text, True),) if text else ())


def guide(*levers: Lever) -> Guide:
    return replace(GUIDE, levers=levers)


def found(title: str, text: str = "") -> LeverWords:
    given = lever(title, text)
    return lever_words(given, guide(given))


@pytest.mark.parametrize(
    ("title", "text", "work", "results"),
    [
        ("Fraud Detection Expertise", "", ("fraud detection",), ()),
        ("Model Quality = Revenue", "Better models drive user retention.", (),
         ("model quality", "user retention")),
        ("Training Compute Cost Leverage", "", (), ("training compute cost",)),
        ("PCI-DSS Compliance", "", ("PCI-DSS compliance",), ()),
        ("Team Leadership", "Leading the platform migration across five teams.",
         ("platform migrations",), ()),
        # A verb, a conjunction, praise in a hyphen, the end of a longer name begin none.
        ("Coordinate Sequence Merchant Migrations", "", ("merchant migrations",), ()),
        ("Because Platform Security", "We evaluate data pipelines.",
         ("platform security", "data pipelines"), ()),
        ("Multi-Million-Dollar Fraud Detection", "", ("fraud detection",), ()),
        ("Machine Learning Detection Engines", "", ("detection engines",), ()),
        ("Design Tooling", "I design checkout flows.", ("design tooling", "checkout flows"), ()),
        ("Reliability Revenue", "It moves cloud adoption.", (), ("cloud adoption",)),
        ("Revenue Protection", "It is about data protection under privacy regulations.",
         ("data protection", "privacy regulations"), ()),
        ("Gaming UX Expertise", "", ("gaming UX",), ()),
        # Two things with a stroke between them are two companies more often.
        ("Fraud/Risk Detection Expertise", "We own sales/ops automation.", (), ()),
        ("Latency/cost model optimization", "", ("model optimization",), ()),
        # What comes one by one stands in the plural.
        ("Digital Payment", "The booking flow.", ("digital payments", "booking flows"), ()),
        # No praise, no count, no rival, no pay, no bare wide noun.
        ("World-Class Talent Premium", "I am a unicorn and worth $300K.", (), ()),
        ("Competing AI Lab Offers", "OpenAI offers $280K.", (), ()),
        ("Systems", "Fewer releases, three platforms.", (), ()),
    ],
)  # fmt: skip
def test_a_lever_gives_the_things_it_is_about(
    title: str, text: str, work: tuple[str, ...], results: tuple[str, ...]
) -> None:
    assert found(title, text) == LeverWords(work, results)


@pytest.mark.parametrize(
    ("option", "work"),
    [
        ("Kafka streams", ("Kafka streams",)),
        ("zero downtime database migrations", ("zero downtime database migrations",)),
        ("zero downtime cloud database migrations", ()),
        ("I have done it all", ()),
    ],
)
def test_a_skill_to_tick_is_what_the_lever_is_about(option: str, work: tuple[str, ...]) -> None:
    blank = Placeholder(PlaceholderKind.PICK_LIST, f"[{option} / I have it]", (option,), 0, 9)
    given = Lever(1, "Skills", "", 20, (Sentence("Ran it.", True, placeholders=(blank,)),))
    assert lever_words(given, guide(given)).work == work


def test_a_company_of_the_guide_is_in_no_phrase() -> None:
    given = lever("Acme Fraud Detection", "Globex fraud detection is weaker.")
    assert lever_words(given, guide(given)).work == ("fraud detection",)


@pytest.mark.parametrize(
    ("title", "clause", "ask", "named"),
    [
        ("Fraud Detection Expertise", "mistakes in fraud detection are expensive",
         "who answers for fraud detection today, and what worries them most?", True),
        ("Model Quality = Revenue", "the role is measured on model quality",
         "how is this role measured on model quality?", True),
        ("Small Team, Massive Impact", "the team is small",
         "how large is the team, and what would be mine?", False),
    ],
)  # fmt: skip
def test_a_lever_becomes_a_statement_to_tick_and_a_question(
    title: str, clause: str, ask: str, named: bool
) -> None:
    (truth,) = truths(guide(lever(title)))
    assert (truth.clause, truth.ask, truth.named) == (clause, ask, named)
    assert truth.says == f"{clause[0].upper()}{clause[1:]}."


def test_a_truth_is_ticked_by_the_number_of_its_lever() -> None:
    given = guide(lever("Competing Offers"), lever("Model Quality = Revenue", number=2))
    (truth,) = truths(given)
    assert truth.id == "lever 2"
    assert truth_of(given, 2) is truth or truth_of(given, 2) == truth
    assert truth_of(given, 1) is None
    assert truth_of(given, 9) is None


def test_the_same_statement_is_put_once() -> None:
    twice = guide(lever("Small Team, Massive Impact"), lever("Lean Team Impact", number=2))
    assert len(truths(twice)) == 1


def spoken(guide_text: str, title: str, fact: str) -> str:
    given = lever(title, guide_text)
    numbers = replace(NUMBERS, guide=guide(given))
    return words(replace(CASE, facts=(Fact("", fact),)), numbers).email


def test_a_deed_is_tied_to_what_the_lever_is_about_and_to_nothing_it_claims() -> None:
    text = "Chargebacks in fraud detection cost Acme $40M a year, so I am worth every cent."
    email = spoken(text, "Fraud Detection Expertise", "cut chargebacks by a third")
    assert "this role" in email
    assert "$40M" not in email
    assert "worth every cent" not in email


def test_what_one_only_knows_is_not_called_a_result() -> None:
    email = spoken("", "Model Quality = Revenue and Model Training", "8 years of vision models")
    assert "result" not in email
    assert "Work like that" not in email


@pytest.fixture(scope="module")
def shipped() -> list[Guide]:
    found = [guide for folder in FOLDERS for guide in our_guides(folder)]
    assert found
    return found


def test_no_thing_begins_with_what_is_left_of_a_longer_one_or_praises(shipped: list[Guide]) -> None:
    things = [
        thing.casefold().split()
        for each in shipped
        for given in each.levers
        for thing in (*lever_words(given, each).work, *lever_words(given, each).results)
    ]
    assert things
    for first, *rest in things:
        assert first not in NEVER_FIRST or [first, *rest[:1]] == ["access", "control"]
        assert not NO_MODIFIERS & {first, *rest}


def test_no_statement_repeats_four_words_of_a_guide(shipped: list[Guide]) -> None:
    statements = [(truth, each) for each in shipped for truth in truths(each)]
    assert statements
    for truth, each in statements:
        script = next(lever.script for lever in each.levers if lever.number == truth.lever)
        things = lever_words(each.levers[truth.lever - 1], each)
        said = truth.clause
        for thing in (*things.work, *things.results):
            said = said.replace(thing, "…")
        assert not shared_run(said, script, 4), truth


def shared_run(one: str, other: str, length: int) -> bool:
    """Whether two texts share a run of so many words."""
    first, second = (re.findall(r"[\w…]+", text.casefold()) for text in (one, other))
    runs = {tuple(second[at : at + length]) for at in range(len(second) - length + 1)}
    return any(tuple(first[at : at + length]) in runs for at in range(len(first) - length + 1))


@pytest.fixture(scope="module")
def guides(corpus: Path, one_of: Callable[[int], int]) -> tuple[Guide, ...]:
    found = corpus_guides(corpus, one_of(10))
    assert len(found) > 100
    return found


def test_every_guide_of_the_corpus_gives_sayable_phrases(guides: tuple[Guide, ...]) -> None:
    things = [
        (each.id, thing)
        for each in guides
        for lever in each.levers
        for thing in (*lever_words(lever, each).work, *lever_words(lever, each).results)
    ]
    assert len(things) > len(guides)
    for key, thing in things:
        assert 1 <= len(thing.split()) <= 5, (key, thing)
        assert not re.search(r"[$£€%]|\b\d{2,}\b|[\[\](){}“”\"]", thing), (key, thing)


def test_most_guides_say_something_of_their_company(guides: tuple[Guide, ...]) -> None:
    named = [any(truth.named for truth in truths(each)) for each in guides]
    assert sum(named) > 0.9 * len(named)


def test_a_theme_is_found_for_a_lever_without_a_title() -> None:
    assert theme_of(lever("")) is not None


@pytest.mark.parametrize(
    ("title", "text", "clause"),
    [
        ("Image Processing Leadership", "The market buys image processing.", "work is in"),
        ("Image Processing Leadership", "I lead a team of image processing engineers.", "leads"),
        ("Detection Engines and Margin", "Detection engines run all day.", "the cost of"),
    ],
)
def test_what_a_lever_says_of_the_company_is_no_more_than_it_says(
    title: str, text: str, clause: str
) -> None:
    (truth,) = truths(guide(lever(title, text)))
    assert clause in truth.clause
    assert "save on" not in truth.clause
