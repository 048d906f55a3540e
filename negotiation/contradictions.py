"""Figures that contradict what was told before: asked about, never just taken."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.absorb import RIVAL
from negotiation.model.offer import Bonus, Equity, Offer, Stated
from negotiation.scene import Scene
from negotiation.session import Choice, Choosing, Doubt, Setting, State
from negotiation.steps_offer import offer_lines, row_currency
from negotiation.steps_rivals import MY_OWN

_CHANGES = re.compile(r"\b(?:edit|change|update|set|now)\b", re.IGNORECASE)


def asked_if_changed(scene: Scene, state: State, text: str) -> State:
    """`state`, with the parts of the offer that `text` overwrote put back and asked about.

    Words of correction ("actually", "my base is") are answer enough. What was not known before
    is no contradiction and stays.
    """
    old, new = scene.case.offer, state.case.offer
    if MY_OWN.search(text) or _CHANGES.search(text):
        return state
    kept, settings = new, list[Setting]()
    before, after = Offer(currency=old.currency), Offer(currency=new.currency)
    if old.base is not None and new.base is not None and old.base.amount != new.base.amount:
        kept = replace(kept, base=old.base, currency=old.currency)
        before, after = replace(before, base=old.base), replace(after, base=new.base)
        settings.append(_stated("base", new.base))
    if _other_grant(old.equity, new.equity) and new.equity is not None:
        kept = replace(kept, equity=old.equity)
        before, after = replace(before, equity=old.equity), replace(after, equity=new.equity)
        value, years = new.equity.value, new.equity.years
        if value is not None:
            settings.append(replace(_stated("equity", value), years=years))
    if old.bonus is not None and new.bonus is not None and not _same(old.bonus, new.bonus):
        kept = replace(kept, bonus=old.bonus)
        before, after = replace(before, bonus=old.bonus), replace(after, bonus=new.bonus)
        settings.append(_bonus(new.bonus))
    first, second = old.sign_on, new.sign_on
    if first is not None and second is not None and first.amount != second.amount:
        kept = replace(kept, sign_on=first)
        before, after = replace(before, sign_on=first), replace(after, sign_on=second)
        settings.append(_stated("sign_on", second))
    if not settings:
        return state
    doubt = _doubt(scene, before, after, tuple(settings))
    others = tuple(one for one in state.doubts if one.about != doubt.about)
    return replace(state, case=replace(state.case, offer=kept), doubts=(*others, doubt))


def _doubt(scene: Scene, before: Offer, after: Offer, settings: tuple[Setting, ...]) -> Doubt:
    old, new = (_listed(_lines(scene, offer)) for offer in (before, after))
    theirs = tuple(replace(one, about=RIVAL + one.about) for one in settings)
    return Doubt(
        settings[0].about,
        f"Before, you told me {old}. Is it now {new}?",
        (
            Choice("yes", "Yes, that is the offer now", sets=settings),
            Choice("stays", "No, it stays as it was", Choosing.DROP),
            Choice("theirs", "It is another company's offer", sets=theirs),
        ),
    )


def _lines(scene: Scene, offer: Offer) -> tuple[str, ...]:
    return offer_lines(offer, row_currency(scene))


def _listed(lines: tuple[str, ...]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *head, last = map(_small, lines)
    return f"{', '.join(head)} and {last}" if head else last


def _small(line: str) -> str:
    return line if line.startswith("RSU") else line[0].lower() + line[1:]


def _stated(about: str, stated: Stated) -> Setting:
    return Setting(about, stated.amount, stated.currency, None, None, stated.words, stated.per)


def _bonus(bonus: Bonus) -> Setting:
    if bonus.value is None:
        return Setting("bonus", percent=bonus.percent)
    return replace(_stated("bonus", bonus.value), percent=bonus.percent)


def _same(one: Bonus, other: Bonus) -> bool:
    amounts = [bonus.value.amount if bonus.value else None for bonus in (one, other)]
    return one.percent == other.percent and amounts[0] == amounts[1]


def _other_grant(old: Equity | None, new: Equity | None) -> bool:
    if old is None or new is None or old.value is None or new.value is None:
        return False
    return old.value.amount != new.value.amount
