"""Answers of their own for plays in which an objection means something else.

Before the level is settled no figure was named, to a yes there is nothing left to refuse, and what
was taken away is theirs to give back: the answers to a request for more would be beside the point.
"""

from __future__ import annotations

from negotiation.model.guide import Component
from negotiation.model.phrase import Phrase, Piece, join, say
from negotiation.plan.matter import Matter
from negotiation.plan.plays import Play
from negotiation.plan.round2_words import before_aloud, fallen_instead


def situation(m: Matter, play: Play) -> Play:
    """The play whose answers count: with no figure named yet, those about the level."""
    return Play.LEVEL_FIRST if play not in _OWN and m.silent else play


def own_moves(m: Matter, play: Play) -> dict[str, str]:
    """The move that answers each objection that the play has an answer of its own to."""
    found = dict(_OWN.get(situation(m, play), {}))
    if Component.SIGN_ON in m.told.parts:  # one was offered
        found.pop("no_sign_on", None)
    if play is Play.ACCEPT and m.told.promise is not None:
        found |= _each("a yes promised", "would_you_sign", "decide_now")
    return found


def own_slots(m: Matter, play: Play) -> dict[str, Piece]:
    """What those answers speak of."""
    found: dict[str, Piece] = {"offer": m.told.offer or "the terms as they are"}
    if m.told.promise is not None:
        found["sign"] = m.told.promise.sign
    if play is Play.WRITTEN_FIRST:
        found["part"] = "the bonus" if m.mostly_bonus else "the pay"
    if play is Play.LOWERED:
        found["before"] = before_aloud(m)
    return found


def own_last(key: str, m: Matter, play: Play) -> Phrase:
    """The next step of such an answer, once it has been refused as well."""
    if play is not Play.LOWERED or key != "final_offer":
        return Phrase()
    return if_it_stays(m, fallen_instead(m))


def if_it_stays(m: Matter, words: Phrase) -> Phrase:
    """What to say once they have looked into it and it is a no: the answer goes on after the
    direction, so it has no quotation marks of its own.
    """
    if not words:
        return Phrase()
    return join([say("(", m.line("a if it stays"), ")"), words])


def own_note(key: str) -> str:
    """What the candidate should know of such an answer: no figure is named in it."""
    return _NOTES.get(key, "")


_NOTES = {"would_you_sign": "A yes by phone gives away the rest: the letter comes first."}


def _each(move: str, *keys: str) -> dict[str, str]:
    return dict.fromkeys(keys, move)


_OWN: dict[Play, dict[str, str]] = {
    Play.LEVEL_FIRST: {
        "base_fixed": "a base level",
        "final_offer": "a final level",
        "deadline_firm": "a firm level",
        "above_band": "a band level",
        "internal_equity": "a equity level",
        "top_of_band": "a top level",
        "where_from": "a source level",
        "would_you_sign": "a sign level",
        "silence": "a silence level",
        "six_months": "a six level",
        "no_sign_on": "a no sign-on level",
        "part_of_it": "a part level",
        "asking_again": "a again level",
    },
    Play.WRITTEN_FIRST: {
        **_each("a unwritten", "base_fixed", "no_sign_on"),
        **_each("a unnamed", "above_band", "where_from"),
        "internal_equity": "a equity level",
        "final_offer": "a final unwritten",
        "decide_now": "a now unwritten",
        "deadline_firm": "a firm unwritten",
        "part_of_it": "a part unwritten",
    },
    Play.READY: {
        **_each("a fine", "base_fixed", "no_sign_on", "internal_equity", "no_match"),
        **_each("a fine band", "above_band", "top_of_band", "ladder_fixed"),
        **_each("a fine unasked", "where_from", "why_more"),
        "final_offer": "a fine final",
        **_each("a fine soon", "decide_now", "deadline_firm"),
        "expectations": "a fine expected",
    },
    Play.ACCEPT: {
        **_each("a yes", "base_fixed", "no_sign_on", "internal_equity", "no_match"),
        **_each("a yes band", "above_band", "top_of_band", "ladder_fixed"),
        **_each("a yes unasked", "where_from", "why_more", "asking_again"),
        "final_offer": "a yes final",
        "part_of_it": "a yes part",
        **_each("a yes sign", "would_you_sign", "decide_now"),
        "deadline_firm": "a yes soon",
        "expectations": "a yes expected",
        "silence": "a yes silence",
        "withdraw": "a yes withdraw",
    },
    Play.FINAL: {
        **_each("a taken", "base_fixed", "no_sign_on", "internal_equity", "no_match"),
        **_each("a taken band", "above_band", "top_of_band", "ladder_fixed"),
        **_each("a taken unasked", "where_from", "why_more", "asking_again"),
        "final_offer": "a taken day",
        **_each("a taken soon", "decide_now", "deadline_firm"),
        "expectations": "a taken expected",
        "part_of_it": "a taken part",
        "silence": "a taken silence",
    },
    Play.EXPECTATIONS: {
        "base_fixed": "a early base",
        "final_offer": "a early final",
        **_each("a early now", "decide_now", "deadline_firm"),
        "above_band": "a early band",
        "internal_equity": "a early equity",
        "would_you_sign": "a early sign",
        "offer_lowered": "a early lowered",
        "no_sign_on": "a early sign-on",
        "part_of_it": "a early part",
        "asking_again": "a early again",
    },
    Play.LOWERED: {
        "offer_lowered": "a budget",
        "base_fixed": "a back base",
        "final_offer": "a back final",
        **_each("a back own", "above_band", "no_match"),
        **_each("a back fair", "internal_equity", "top_of_band", "ladder_fixed"),
        "expectations": "a back expected",
        "would_you_sign": "a back sign",
        "part_of_it": "a back part",
        "asking_again": "a back again",
        "no_sign_on": "a back sign-on",
        "start_sooner": "a back sooner",
        "six_months": "a back six",
        "silence": "a back silence",
    },
    Play.RAISE: {
        "final_offer": "a final raise",
    },
    Play.STILL_OPEN: {
        "decide_now": "a now passed",
    },
}  # fmt: skip
