"""What belongs into a bracket, by what stands in it, before it and behind it."""

from __future__ import annotations

import pytest

from guides.advice.brackets import masked, placeholders
from guides.advice.sentences import Own

OWN = Own(frozenset({"acme"}))


def read(text: str) -> list[str]:
    """`money $[X]K`: the kind of each bracket, and what of the text it takes up."""
    return [f"{one.kind.value} {text[one.start : one.end]}" for one in placeholders(text, OWN)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Money, or the speaker's own figure.
        ("I need [X]K base.", "money [X]K"),
        ("I need [X]K+ base.", "money [X]K+"),
        ("I need [X] base.", "own [X]"),
        ("I need [200]K base.", "money [200]K"),
        ("I need S$[X]K base.", "money S$[X]K"),
        ("I need SGD [X]K base.", "money SGD [X]K"),
        ("I want [target base].", "money [target base]"),
        ("I saved $[X] in cloud spend.", "own $[X]"),
        ("I cut $[cost] in annual spend.", "own $[cost]"),
        ("I saved $X in cloud spend.", "own $X"),
        ("I drove $[X]B in sales.", "own $[X]B"),
        ("A bonus of [X]% is fair.", "money [X]%"),
        ("I want [X]% as a guarantee.", "money [X]%"),
        ("My target is [X%] this year.", "money [X%]"),
        ("I brought growth of [X]%.", "own [X]%"),
        ("I led Y teams.", "own Y"),
        ("I hired N engineers.", "own N"),
        ("I am at E[4/5].", "other [4/5]"),
        # A number of shares.
        ("Grant me [X] additional RSUs.", "shares [X]"),
        ("Grant me [X]K shares.", "money [X]K"),
        ("Grant me $[X] shares.", "money $[X]"),
        ("Grant me [number of shares].", "shares [number of shares]"),
        ("Grant me [my shares].", "own [my shares]"),
        # A company: a rival, the speaker's own, or a tool.
        ("I hold $[Google / Meta] packages.", "rival [Google / Meta]"),
        ("My current job is at [Google].", "rival [Google]"),
        ("My current job at [Google] ends.", "own [Google]"),
        ("My experience at [Google] counts.", "own [Google]"),
        ("My experience with [Google] counts.", "pick_list [Google]"),
        ("I use [AWS / Kafka] daily.", "pick_list [AWS / Kafka]"),
        ("I use [AWS / Azure] daily.", "rival [AWS / Azure]"),
        ("I use [AWS at $5 / Kafka] daily.", "rival [AWS at $5 / Kafka]"),
        ("I hold offers from [AWS / Kafka].", "rival [AWS / Kafka]"),
        ("I built [Google at $350K].", "rival [Google at $350K]"),
        ("At my job at [company] I compare offers.", "own [company]"),
        ("I built it at [company] before your offer.", "own [company]"),
        ("I built it with an offer from [company].", "rival [company]"),
        ("[Competitor] pays well.", "rival [Competitor]"),
        ("Ask what [company] pays.", "own [company]"),
        ("Join the [specific company] team.", "other [specific company]"),
        ("At [my bank] I led it.", "own [my bank]"),
        ("I have skills and offers from [Quokka / Elm].", "rival [Quokka / Elm]"),
        ("I have offers and skills from [Quokka / Elm].", "pick_list [Quokka / Elm]"),
        ("I have skills with [Quokka / Elm].", "pick_list [Quokka / Elm]"),
        ("An offer from [a friend].", "other [a friend]"),
        # What the speaker fills in, and what anybody may.
        ("I led [X / Y] projects.", "pick_list [X / Y]"),
        ("I'd say [something].", "own [something]"),
        ("Say [something].", "other [something]"),
    ],
)
def test_a_bracket_is_filled_with(text: str, wanted: str) -> None:
    assert read(text) == [wanted]


def test_brackets_come_in_their_order_with_or_without_brackets() -> None:
    assert read("I hired N people and need $X, or $[Y]K.") == ["own N", "money $X", "money $[Y]K"]


def test_what_is_blotted_out_keeps_its_place() -> None:
    text = "I need $[X]K base and $[Y]K."
    assert masked(text, placeholders(text, OWN)) == "I need _____ base and _____."


@pytest.mark.parametrize("text", ["See [12,34] and [note 3].", "Use [source code].", "[A](b)"])
def test_what_is_in_brackets_for_another_reason_is_not_filled(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("inside", "options"),
    [
        ("a: b / c", ("b", "c")),
        ("a / b: c", ("a", "b: c")),
        ("a/b / c", ("a/b", "c")),
        ("fine tuning/RAG", ("fine tuning", "RAG")),
        ("tuning / ", ()),
        ("tuning: RAG", ()),
    ],
)
def test_options_stand_between_slashes(inside: str, options: tuple[str, ...]) -> None:
    (entry,) = placeholders(f"Pick [{inside}].", OWN)
    assert entry.options == options
