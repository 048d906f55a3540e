"""Which objections this recruiter raises first, and which can't come in this case at all.

It goes by what was asked for: a part that nobody asked about isn't refused, and where nothing runs
out nobody presses for an answer. What can't come stands last and is still there to be looked up.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from negotiation.analysis.results import Ask, Cause
from negotiation.model.case import Situation, Stage
from negotiation.model.guide import Component, EquityKind
from negotiation.plan.matter import Matter
from negotiation.plan.objections import named
from negotiation.plan.plays import Play
from negotiation.plan.pushback_plays import situation

_PARTS = "parts"  # what is said to each part that is asked for, the first ask first


def in_order(m: Matter, play: Play, keys: Collection[str]) -> tuple[str, ...]:
    """The keys as they are likely to come."""
    first: list[str] = []
    for topic in _FIRST.get(situation(m, play), _FIRST[Play.PLAIN_COUNTER]):
        if isinstance(topic, tuple):
            first += [key for key in topic if key in keys][:1]
        else:
            first += _of_parts(m, keys) if topic == _PARTS else [topic]
    order = dict.fromkeys(key for key in (*first, *_THEN, *keys) if key in keys)
    return tuple(sorted(order, key=lambda key: not can_come(key, m, play)))


def can_come(key: str, m: Matter, play: Play) -> bool:
    """Whether the case has what the objection is about."""
    about = _ABOUT.get(key)
    return about is None or about(m, play)


# --- Part by part ------------------------------------------------------------------------------


def _of_parts(m: Matter, keys: Collection[str]) -> list[str]:
    """One objection to each part."""
    found: list[str] = []
    for ask in m.named:
        found += [key for key in _to_part(m, ask) if key in keys][:1]
    return found


def _to_part(m: Matter, ask: Ask) -> tuple[str, ...]:
    """What a part may be met with, the likeliest first."""
    second = m.case.stage is Stage.ROUND2
    match ask.component:
        case Component.BASE:
            return ("base_fixed",) if second else ("remote_band", "base_fixed")
        case Component.EQUITY:
            beside = ask is not m.named[0] and named(m, Component.BASE) is not None
            options = m.kind(Component.EQUITY) is EquityKind.OPTIONS
            upside = ("equity_upside",) if options and beside and not second else ()
            return ("share_varies", *upside, "grants_by_grade")
        case Component.SIGN_ON if ask.cause is Cause.FORFEITS:
            return ("sign_on_too_high", "everyone_loses")
        case Component.SIGN_ON if second or ask.cause is Cause.CONDITION:
            return ("sign_on_too_high", "no_sign_on")
        case Component.SIGN_ON:
            return ("sign_on_too_high", "replace_only", "no_sign_on")
        case Component.BONUS:
            return ("bonus_discretionary",)
        case Component.TOTAL:
            return ("above_band",)


# Of several in brackets the first that comes.
_FIRST: dict[Play, tuple[str | tuple[str, ...], ...]] = {
    Play.PLAIN_COUNTER: (
        "who_is_it", "verbal_rival", _PARTS, "bonus_discretionary", "window_in_plan", "long_list",
        "days_at_home", "review_yearly", "no_severance", "would_you_sign", "other_offers",
        "bonus_counts", "take_theirs",
    ),
    Play.TIME_FIRST: ("deadline_firm", "decide_now", "verbal_rival", _PARTS, "would_you_sign"),
    Play.STILL_OPEN: ("decide_now", _PARTS, "would_you_sign"),
    Play.RIVALS_CLOCK: (
        "no_match", "bonus_counts", "too_short", ("who_is_it", "their_letter"), "take_theirs",
        _PARTS,
    ),
    Play.LIQUID_AGAINST_PAPER: (
        "no_match", "who_is_it", _PARTS, "their_letter", "bonus_counts", "take_theirs",
    ),
    Play.LEVEL_FIRST: (
        "level_open", "levels_differ", "six_months", "decided", "paid_instead", "base_fixed",
    ),
    Play.MISSING_PART: (
        "share_varies", "bonus_discretionary", "equity_upside", _PARTS, "would_you_sign",
    ),
    Play.MAKE_WHOLE: (
        "loss_proved", "sign_on_too_high", "new_pay", "no_sign_on", _PARTS, "everyone_loses",
    ),
    Play.ONE_LEVER_LEFT: (_PARTS, "top_of_band", "same_for_all", "would_you_sign", "where_from"),
    Play.NO_PROOF: (
        "ladder_fixed", "why_more", "review_yearly", _PARTS, "days_at_home", "would_you_sign",
    ),
    Play.CASH_FIRM: ("bonus_discretionary", _PARTS, "would_you_sign", "bonus_counts"),
    Play.CLOSE_WITH_CONDITION: (
        "would_you_sign", _PARTS, "need_longer", "part_of_it", "final_offer",
    ),
    Play.WRITTEN_FIRST: (
        "decide_now", "write_up_first", "bonus_discretionary", "expectations", "other_offers",
        _PARTS,
    ),
    Play.READY: ("would_you_sign", "decide_now", "start_sooner", "other_offers"),
    Play.BASE_SETTLED: ("tied_to_base", "had_more", "part_of_it", _PARTS, "final_offer"),
    Play.THEY_MOVED: ("had_more", "final_offer", "part_of_it", _PARTS, "asking_again"),
    Play.THEY_HELD: ("final_offer", _PARTS, "part_of_it", "asking_again"),
    Play.LOWERED: (
        ("traded", "offer_lowered"), "too_much", "final_offer", "share_varies", "weigh_other",
        "part_of_it", "offer_lowered",
    ),
    Play.FINAL: ("traded", "final_offer", "share_varies", "decide_now", "six_months"),
    Play.ACCEPT: ("would_you_sign", "start_sooner", "decide_now", "final_offer", "silence"),
    Play.EXPECTATIONS: (
        "expectations", "current_pay", "other_offers", "above_band", "where_from",
        "internal_equity",
    ),
    Play.RAISE: ("base_fixed", "internal_equity", "six_months", _PARTS),
}  # fmt: skip
# What comes anywhere, the more usual first.
_THEN = (
    "bonus_counts", "internal_equity", "part_of_it", "final_offer", "where_from", "above_band",
    "other_offers", "check_with_comp", "six_months", "decide_now", "deadline_firm",
    "would_you_sign", "expectations", "current_pay", "why_more", "ladder_fixed", "top_of_band",
    "equity_upside", "silence", "wishes", "no_match", "asking_again", "base_fixed", "no_sign_on",
    "start_sooner", "withdraw",
)  # fmt: skip


# --- What can come -----------------------------------------------------------------------------


def _asks_base(m: Matter, play: Play) -> bool:
    return named(m, Component.BASE) is not None or situation(m, play) is Play.LEVEL_FIRST


def _base_open(m: Matter, play: Play) -> bool:
    return m.told.base_final is None and m.told.all_final is None and _asks_base(m, play)


def _band_named(m: Matter, play: Play) -> bool:
    return play is Play.EXPECTATIONS or _asks_base(m, play)


def _has_offer(m: Matter, play: Play) -> bool:
    return play is not Play.EXPECTATIONS


def _dated(m: Matter, play: Play) -> bool:
    """Whether anything runs out, or has."""
    left, rival = m.numbers.leverage.days_left, m.told.rival
    return left is not None or (rival is not None and rival.expires is not None)


def _own_date(m: Matter, play: Play) -> bool:
    return m.told.due is not None


def _has_rival(m: Matter, play: Play) -> bool:
    return m.told.rival is not None


def _second_round(m: Matter, play: Play) -> bool:
    return m.case.stage is Stage.ROUND2


def _fell(m: Matter, play: Play) -> bool:
    return bool(m.told.fallen)


def _asks_sign_on(m: Matter, play: Play) -> bool:
    """Whether one is asked for where they have offered none."""
    asked = named(m, Component.SIGN_ON) is not None
    return asked and Component.SIGN_ON not in m.told.parts


def _has_equity(m: Matter, play: Play) -> bool:
    return Component.EQUITY in m.told.parts and m.case.situation is not Situation.RAISE


def _may_be_at_top(m: Matter, play: Play) -> bool:
    return play is Play.ONE_LEVER_LEFT or _asks_base(m, play)


_ABOUT: dict[str, Callable[[Matter, Play], bool]] = {
    "base_fixed": _base_open,
    "final_offer": _has_offer,
    "part_of_it": _has_offer,
    "would_you_sign": _has_offer,
    "withdraw": _has_offer,
    "above_band": _band_named,
    "internal_equity": _band_named,
    "top_of_band": _may_be_at_top,
    "decide_now": _dated,
    "deadline_firm": _own_date,
    "no_match": _has_rival,
    "asking_again": _second_round,
    "offer_lowered": _fell,
    "no_sign_on": _asks_sign_on,
    "equity_upside": _has_equity,
}
