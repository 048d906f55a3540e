"""A conversation's case as a case file: what `plan` reads back to the same plan."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import yaml

from negotiation.dialogue.plans import without_a_guide
from negotiation.dialogue.session import State
from negotiation.model.case import Case
from negotiation.model.money import Period
from negotiation.model.offer import CompetingOffer, Offer, Stated


def case_text(state: State) -> str:
    """The case in the format of case files, with what waits for an answer under `open`."""
    data = case_data(without_a_guide(state.case, state.lacks))
    data["open"] = [{"about": one.about, "said": one.said} for one in state.open]
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=1000)


def case_data(case: Case) -> dict[str, Any]:
    """The case as plain data; keys without a value are left out."""
    data: dict[str, Any] = {
        "company": case.company or None,
        "role": case.role or None,
        "region": case.region,
        "band_level": case.band_level,
        "level": {"company": case.level.company, "level": case.level.level} if case.level else None,
        "unguided": case.unguided or None,
        "situation": case.situation.value if case.situation.value != "offer" else None,
        "offer_status": case.offer_status.value if case.offer_status else None,
        "offer": _offer(case.offer) or None,
        "competing_offers": [_rival(one) for one in case.competing_offers],
        "facts": [{"topic": one.topic, "text": one.text} for one in case.facts] or None,
        "priority": case.priority.value if case.priority else None,
        "walk_away": _amount(case.walk_away),
        "reveal_floor": case.reveal_floor or None,
        "deadline": _deadline(case),
        "sign_condition": _condition(case),
        "equity_multiplier": _number(case.equity_multiplier),
        "fx": {code: _number(rate) for code, rate in case.fx} or None,
        "stage": case.stage.value,
        "previous_offer": _offer(case.previous_offer) if case.previous_offer else None,
        "previous_ask": _offer(case.previous_ask) if case.previous_ask else None,
        "company_position": _position(case),
        "tone": case.tone.value,
        "stretch": case.stretch or None,
        "ask_range": case.ask_range or None,
        "forfeits": _amount(case.forfeits),
        "posted_range": {
            one.component.value: [one.low.amount, one.high.amount] for one in case.posted_range
        }
        or None,
        "heard": list(case.heard) or None,
        "extras": {extra.value: detail or None for extra, detail in case.extras} or None,
        "own_ask": _offer(case.own_ask) if case.own_ask else None,
    }
    return {key: value for key, value in data.items() if value is not None}


def _amount(stated: Stated | None) -> int | str | None:
    """Whole units; a month's pay as the text that says so."""
    if stated is None:
        return None
    return f"{stated.amount}/month" if stated.per is Period.MONTH else stated.amount


def _number(value: Decimal | None) -> float | int | None:
    if value is None:
        return None
    return int(value) if value == int(value) else float(value)


def _offer(offer: Offer) -> dict[str, Any]:
    data: dict[str, Any] = {
        "currency": offer.currency,
        "base": offer.base.amount if offer.base else None,
        "base_per": "month" if offer.base and offer.base.per is Period.MONTH else None,
    }
    equity = offer.equity
    if equity is not None:
        data |= {
            "equity": equity.value.amount if equity.value else None,
            "equity_years": equity.years,
            "equity_kind": equity.kind.value if equity.kind else None,
            "equity_percent": _number(equity.percent),
            "units": equity.units,
            "strike": _number(equity.strike),
            "share_value": _number(equity.share_value),
            "schedule": [float(round(one, 6)) for one in equity.schedule]
            if equity.schedule
            else None,
            "cliff_months": equity.cliff_months,
        }
    bonus = offer.bonus
    if bonus is not None:
        percent = f"{bonus.percent.normalize():f}%" if bonus.percent is not None else None
        data |= {
            "bonus": percent or (bonus.value.amount if bonus.value else None),
            "bonus_guaranteed": bonus.guaranteed,
        }
    data |= {
        "sign_on": offer.sign_on.amount if offer.sign_on else None,
        "sign_on_year2": offer.sign_on_year2.amount if offer.sign_on_year2 else None,
        "refresher": offer.refresher.amount if offer.refresher else None,
    }
    return {key: value for key, value in data.items() if value is not None}


def _rival(rival: CompetingOffer) -> dict[str, Any]:
    data = {
        "company": rival.company,
        "status": rival.status.value if rival.status else None,
        "may_name": rival.may_name,
        **_offer(rival.offer),
        "deadline_days": rival.deadline_days,
    }
    return {key: value for key, value in data.items() if value is not None}


def _deadline(case: Case) -> dict[str, Any] | None:
    if case.deadline is None:
        return None
    if case.deadline.date is not None:
        return {"date": case.deadline.date.isoformat()}
    return {"days": case.deadline.days} if case.deadline.days is not None else None


def _condition(case: Case) -> dict[str, Any] | None:
    condition = case.sign_condition
    if condition is None:
        return None
    return {
        "true": condition.confirmed,
        "when": condition.when,
        "at": {name: stated.amount for name, stated in condition.at},
    }


def _position(case: Case) -> dict[str, Any] | None:
    position = case.company_position
    if position is None:
        return None
    return {
        "base_final": position.base_final,
        "all_final": position.all_final,
        "words": position.words,
    }
