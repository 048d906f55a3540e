"""What a sentence says its figures are for: ours to ask, theirs to answer, somebody else's."""

from __future__ import annotations

import pytest

from tests.guides.advice.told import told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        # A trigger ends at the comma, and what was asked before it goes on; a rival's does not.
        ('"If they pay $300K, $220K base is fair."', "ask base 220"),
        ('"If Google pays $300K, $220K base is fair."', ""),
        ("Ask for $200K base, if they pay $300K, $220K RSUs.", "ask base 200, ask equity 220"),
        ("Ask for $200K base. If Google pays $300K base, $220K base.", "ask base 200"),
        ("When they pay $300K, ask for $220K base.", "ask base 220"),
        ("Should they counter at $200K base, ask for $220K base.", "ask base 220"),
        # Without the apostrophe.
        ("Ask for $220K base, dont go below $200K base.", "ask base 220, floor base 200"),
        ("Ask for $220K base and a donut below $200K base.", "ask base 220"),
        # What to do if: no trigger.
        ("Walk away if they stay below $200K base.", "floor base 200"),
        ("Floor: $180K base if they go above $190K base.", "floor base 180"),
        (
            "Walk away at $180K base, and if they stay below $190K base.",
            "floor base 180, floor base 190",
        ),
        (
            "Accept $330K total if the sign-on is at least $40K.",
            "accept total 330, accept sign_on 40",
        ),
        ("Accept $330K total; if the sign-on is at least $40K, sign.", "accept total 330"),
        ('"If you can get to $300K base, I sign."', "ask base 300"),
        ("If you can get to $300K base, sign.", ""),
        ('"If we can not get to $300K base, I walk."', ""),
        # Another company's pay, and its stock or ours.
        ("Google RSUs are $235K; ask for $215K base.", "ask base 215"),
        ("Google: $280K base, $100K RSUs.", "ask base 280, ask equity 100"),
        ("Ask like Google does: $235K base.", "ask base 235"),
        ("Ask for $215K base, Google $235K base.", "ask base 215"),
        ("Ask for Google's $235K RSUs.", ""),
        ("Ask for $200K base; Quokka Pay offers $210K base.", "ask base 200"),
        ("For one: Quokka Pay offers $210K base; ask for $200K base.", "ask base 200"),
        ('"I would like $235K in Google stock."', "ask equity 235"),
        ('"I would like $235K in Google RSUs, $215K base."', "ask equity 235, ask base 215"),
        ('"I hold [Google / Meta] at $300K base."', ""),
        ('"Beside [Kafka / Flink], $300K base is fair."', "ask base 300"),
        ('"I have a competing offer, $300K base."', ""),
        ("Use another offer and ask for $300K base.", "ask base 300"),
        # An aside about others: what was said before it goes on.
        ("Ask for $215K base (Google pays $235K) and $99K RSUs.", "ask base 215, ask equity 99"),
        (
            "Accept $215K base (Google pays $235K) or $99K RSUs.",
            "accept base 215, accept equity 99",
        ),
        (
            "Ask for $215K base (Acme pays $235K) and $99K RSUs.",
            "ask base 215, ask base 235, ask equity 99",
        ),
        # What would do.
        ('"$300K base would get me to yes."', "ask base 300"),
        ("$300K base would get me to yes.", ""),
        ("$300K base would get you there.", "ask base 300"),
        ("A $300K base and $100K RSUs gets you there.", "ask base 300, ask equity 100"),
        ('"Google is fine, but a base of $300K would get me to yes."', "ask base 300"),
        ("Google is fine, but a base of $300K would get me to yes.", ""),
        # A place that leads asks, unless the sentence only tells.
        ("For Boston, USD 200K base.", "ask base 200 @Boston"),
        ("In Boston: $200K base.", "ask base 200 @Boston"),
        ("For Boston, $200K base is typical.", ""),
        ("For the team, $200K base.", ""),
        # To meet somewhere is to accept; who hopes to, asks.
        ("Land at $200K base.", "accept base 200"),
        ("Hope to land at $200K base.", "ask base 200"),
        ("I would love to, but land at $200K base.", "accept base 200"),
    ],
)
def test_the_last_word_before_a_figure_tells_what_it_is_for(text: str, says: str) -> None:
    assert told(text) == says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("They answer $200K base.", "counter"),
        ("The recruiter will say $200K base.", "counter"),
        ("The recruiter says $200K base.", ""),
        ("Acme will say $200K base.", "counter"),
        ("Google will say $200K base.", ""),
        ("Their first answer is $200K base.", "counter"),
        ("Answer with $200K base.", ""),
        ("If they say $200K base, smile.", ""),
        ("Expect $200K base.", "counter"),
        ("Expect: $200K base.", "counter"),
        ('"Expect $200K base."', "ask"),
        ("Expect them to say $200K base.", "counter"),
        ("Expect Acme to say $200K base.", "counter"),
        ("Expect him to say $200K base.", "ask"),
        ("Respond with $200K base.", "ask"),
        ("Then reply with $200K base.", "ask"),
        ("Wait — push back with $200K base.", "ask"),
        ("You respond with $200K base.", ""),
        ("Counter at $200K base.", "ask"),
        ("If they counter at $200K base, wait.", ""),
        ("They will counter at $200K base.", "counter"),
        ("Counter at $200K base is standard here.", "counter"),
        ("Counter range is $200K base.", "counter"),
        ("Acme often counters at $200K base.", "counter"),
        ("Acme's talent team counters at $200K base.", "counter"),
        ("Google's team counters at $200K base.", "ask"),
    ],
)
def test_an_answer_is_the_companys_or_ours_by_who_gives_it(text: str, says: str) -> None:
    assert told(text) == (f"{says} base 200" if says else "")


@pytest.mark.parametrize(
    ("between", "says"),
    [
        (f" {'x' * 37} ", "ask base 220, ask base 250"),
        (f" {'x' * 38} ", "ask base 220"),  # forty letters away
        (f" {'x' * 38} and ", "ask base 220, ask base 250"),
        (f" {'x' * 38}, ", "ask base 220, ask base 250"),
    ],
)
def test_a_bare_figure_goes_on_a_list_near_it_or_behind_a_comma(between: str, says: str) -> None:
    assert told(f"Ask for $220K base{between}$250K.") == says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Targets: $300K RSUs, $220K base.", "ask equity 300, ask base 220"),
        ("Targets: $300K RSUs. $220K base.", "ask equity 300"),
        ('"I saw the $195K base and $260K RSU offer."', ""),
        ('"I saw $195K base / $260K RSU offer."', ""),
        ('"I saw $195K base, and a $260K RSU offer."', "ask base 195"),
    ],
)
def test_what_is_said_of_one_is_said_of_its_list(text: str, says: str) -> None:
    assert told(text) == says
