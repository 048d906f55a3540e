"""A plan as the JSON object of `plan --json`.

Amounts are whole units, percentages and ratios have three decimals. Keys that do not apply are
absent; what applies and cannot be computed is null, and a warning says why.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from negotiation.analysis.results import (
    Analysis,
    Ask,
    ComponentPosition,
    LevelView,
    Round2,
)
from negotiation.model.assumptions import ILLIQUID_MULTIPLIER
from negotiation.model.caution import Caution
from negotiation.model.figures import Figure
from negotiation.model.money import round_half_up
from negotiation.model.phrase import plain
from negotiation.plan.plan import PlacedClaim, Plan

Json = dict[str, Any]


def plan_json(plan: Plan, more_warnings: tuple[Caution, ...] = ()) -> Json:
    """The object; `more_warnings` are those of reading the case file."""
    numbers = plan.numbers
    found: Json = {
        "guide": _guide(numbers),
        "position": {each.component.value: _position(each) for each in numbers.positions},
        "valuation": _valuation(plan),
        "asks": {ask.component.value: _number(ask.opening) for ask in _open(numbers)},
        "ladder": {ask.component.value: _ladder(ask) for ask in _open(numbers)},
        "levers": list(plan.pulled_levers),
        "play": plan.play.value,
        "script": {"email": plan.email, "call": plan.call, "brief": plan.brief},
        "private": str(plan.private),
        "pushback": {answer.key: str(answer.say) for answer in plan.pushbacks},
        "claims": [_claim(placed) for placed in plan.claims],
        "figures": [
            _figure(placed.value, placed.unit, placed.where, str(placed.source))
            for placed in plan.figures
        ],
        "warnings": [
            {"code": warning.code, "message": warning.message}
            for warning in (*plan.warnings, *more_warnings)
        ],
        "needs_confirmation": list(plan.needs_confirmation),
    }
    held = [ask for ask in numbers.asks if ask.hold]
    if held:
        found["hold"] = {ask.component.value: _number(ask.opening) for ask in held}
    if numbers.kept:
        found["kept"] = {ask.component.value: _number(ask.opening) for ask in numbers.kept}
    monthly = [ask.component.value for ask in _open(numbers) if ask.spoken_period == "a month"]
    if monthly:
        found["asks_per"] = dict.fromkeys(monthly, "month")
    if numbers.pressed:
        found["pressed"] = {
            each.component.value: [_number(each.low), _number(each.high)]
            for each in numbers.pressed
        }
    if numbers.level is not None:
        found["level"] = _level(numbers.level)
    if numbers.round2 is not None:
        found["round2"] = _round2(numbers.round2)
    return found


def _claim(placed: PlacedClaim) -> Json:
    claim = placed.claim
    return {
        "says": claim.says,
        "about": claim.about.value,
        "source": claim.source,
        "where": list(placed.where),
    }


def _number(figure: Figure | None) -> int | float | None:
    """A figure's value: whole in money, up to three decimals otherwise."""
    return None if figure is None else _value(figure.value, figure.unit)


def _value(value: Decimal, unit: str) -> int | float:
    if unit in ("%", "×"):
        return _ratio(value)
    whole = int(value)
    return whole if whole == value else int(round_half_up(value))  # most are whole


def _ratio(value: Decimal) -> int | float:
    rounded = round_half_up(value, 3)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)


def _guide(numbers: Analysis) -> Json:
    row = numbers.row
    return {
        "path": numbers.guide.path,
        "company": numbers.guide.company,
        "role": numbers.guide.role,
        "region": row.region,
        "level": row.level,
        "line": row.line,
        "currency": numbers.currency,
    }


def _position(at: ComponentPosition) -> Json:
    return {
        "penetration": _ratio(at.penetration),
        "compa_ratio": _ratio(at.compa_ratio),
        "zone": at.zone.value,
        "band": [_number(at.low), _number(at.high)],
    }


def _valuation(plan: Plan) -> Json:
    numbers, valuation = plan.numbers, plan.numbers.valuation
    own = valuation.own
    has_equity = plan.case.offer.equity is not None or numbers.row.equity is not None
    found: Json = {}
    if has_equity:
        found["equity_annual_face"] = _number(own.equity_annual)
        found["equity_annual_at"] = _at(own.equity_at, plan)
    found["total_annual_face"] = _number(own.total_face)
    found["total_annual_at"] = _at(own.total_at, plan)
    if numbers.row.total is not None:
        found["total_guide_comparable"] = _number(valuation.guide_comparable)
        total = valuation.total_position
        found["total_in_guide_tc_penetration"] = (
            _ratio(total.penetration) if total is not None else None
        )
    found["year_table"] = [_number(year) for year in own.year_table]
    found["total_recurring"] = _number(own.total_recurring)
    found["total_annual_face_incl_signon_avg"] = _number(own.total_incl_sign_on)
    found["batna_class"] = numbers.leverage.batna.value
    rivals = numbers.leverage.rivals
    if rivals:
        found["competing"] = _competing(plan)
    best = numbers.leverage.best
    if best is not None and best.breakeven is not None and best.breakeven.value >= 0:
        found["breakeven_multiplier"] = _number(best.breakeven)
    return found


def _competing(plan: Plan) -> Json:
    found: Json = {}
    numbers = plan.numbers
    for view, value in zip(numbers.leverage.rivals, numbers.valuation.competing, strict=True):
        name = view.offer.company or "other company"
        while name in found:
            name += " (another)"
        entry: Json = {
            "annual_face": _number(value.total_face),
            "annual_at": _at(value.total_at, plan),
            "currency": value.currency,
            "year_table": [_number(year) for year in value.year_table],
            "class": view.batna.value,
        }
        if view.breakeven is not None and view.breakeven.value >= 0:
            entry["breakeven_multiplier"] = _number(view.breakeven)
        found[name] = entry
    return found


def _at(pairs: tuple[tuple[str, Figure], ...], plan: Plan) -> Json:
    if pairs:
        return {multiplier: _number(figure) for multiplier, figure in pairs}
    chosen = plan.case.equity_multiplier
    return {plain(chosen if chosen is not None else ILLIQUID_MULTIPLIER): None}


def _open(numbers: Analysis) -> list[Ask]:
    return [ask for ask in numbers.asks if not ask.hold]


def _ladder(ask: Ask) -> Json:
    found: Json = {
        "opening": _number(ask.opening),
        "target": _number(ask.target),
        "fallback": _number(ask.fallback),
        "acceptable": _number(ask.acceptable),
    }
    if ask.stretch is not None:
        found["stretch"] = _number(ask.stretch)
    if ask.range_top is not None:
        found["range_top"] = _number(ask.range_top)
    return found


def _figure(value: Decimal, unit: str, where: str, source: str) -> Json:
    money = unit.isalpha() and unit.isupper() and len(unit) == 3
    found: Json = {
        "value": _value(value, unit),
        "currency": unit if money else None,
        "where": where,
        "source": source,
    }
    if not money:
        found["unit"] = unit
    return found


def _level(view: LevelView) -> Json:
    found: Json = {
        "verdict": view.verdict,
        "company": view.company,
        "level": view.level,
        "mapped": view.mapped,
    }
    if view.p_fit is not None:
        found["p_fit"] = _ratio(view.p_fit)
    if view.next_guide is not None:
        found["next_guide"] = view.next_guide.path
    return found


def _round2(round2: Round2) -> Json:
    return {
        "moved": {
            component.value: {"before": _number(before), "after": _number(after)}
            for component, before, after in round2.moved
        },
        "rung": round2.rung,
        "rungs": {component.value: rung for component, rung in round2.rungs},
        "advice": round2.advice,
        "packages": [
            {
                "name": package.name,
                "amounts": {
                    component.value: _number(figure) for component, figure in package.amounts
                },
                "yearly_gain": _number(package.yearly_gain),
            }
            for package in round2.packages
        ],
    }
