"""A case file as a `Case`: strict about shapes and names, generous about how amounts are typed."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from bot.case_amounts import read_equity, read_money, read_percent_or_money, read_schedule
from bot.case_text import read_text
from negotiation.model.case import (
    Case,
    CompanyPosition,
    Deadline,
    Extra,
    Fact,
    PeerLevel,
    PostedRange,
    Priority,
    SignCondition,
    Situation,
    Stage,
    Tone,
)
from negotiation.model.caution import Caution
from negotiation.model.errors import NotUnderstood
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import Period
from negotiation.model.offer import CompetingOffer, Offer, OfferStatus
from negotiation.understanding.numerals import LARGEST

# An amount: whole units of the currency, or any text that the chat accepts.
Typed = Annotated[int, Field(strict=True, ge=0, le=int(LARGEST))] | str | None
MOST_WORDS = 10_000


def _as_text(value: object) -> object:
    """A level may be a bare number: 63."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _as_decimal(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return value
    try:
        return Decimal(str(value).strip())
    except InvalidOperation:
        return value


def _as_part(value: object) -> object:
    """A share of a schedule may have its sign: 25%."""
    return value.strip().removesuffix("%") if isinstance(value, str) else value


def _as_date(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return date.fromisoformat(value.strip())
    except ValueError:
        return value


Words = Annotated[str, Field(max_length=MOST_WORDS)]
Name = Annotated[str, Field(min_length=1, max_length=200)]
Label = Annotated[Name, BeforeValidator(_as_text)]
# Shares and their prices multiply, and the product must still be a number one can write out.
MOST_SHARES = 1_000_000_000
Number = Annotated[
    Decimal, BeforeValidator(_as_decimal), Field(ge=0, le=MOST_SHARES, allow_inf_nan=False)
]
Rate = Annotated[
    Decimal, BeforeValidator(_as_decimal), Field(gt=0, le=1_000_000, allow_inf_nan=False)
]
Day = Annotated[date, BeforeValidator(_as_date)]
Days = Annotated[int, Field(ge=-3660, le=3660)]
Part = Annotated[Number, BeforeValidator(_as_part)]
Percents = Annotated[list[Part], Field(min_length=1, max_length=10)]


_EquityKind = Literal[
    "rsu",
    "public_rsu",
    "options",
    "pre_ipo",
    "private",
    "private_equity",
    "profit_share",
    "phantom",
    "other",
]  # one list, which a wrong one is told


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="allow", hide_input_in_errors=True)


class _Level(_Strict):
    company: Words
    level: Label


class _Offer(_Strict):
    currency: Annotated[str, Field(pattern=r"^[A-Za-z]{3}$")] | None = None
    base: Typed = None
    base_per: Literal["year", "month"] | None = None
    equity: Typed = None
    equity_years: Annotated[int, Field(ge=1, le=10)] | None = None
    equity_kind: _EquityKind | None = None
    schedule: Percents | str | None = None
    units: Annotated[int, Field(ge=0, le=MOST_SHARES)] | None = None
    strike: Number | None = None
    equity_percent: Annotated[Number, Field(le=100)] | None = None
    share_value: Number | None = None
    cliff_months: Annotated[int, Field(ge=0, le=60)] | None = None
    bonus: Typed = None
    bonus_guaranteed: bool | None = None
    sign_on: Typed = None
    sign_on_year2: Typed = None
    refresher: Typed = None


class _Rival(_Offer):
    company: Words | None = None
    status: Literal["written", "verbal", "in_process"]
    may_name: bool | None = None
    deadline_days: Days | None = None


class _Fact(_Strict):
    topic: Words = ""
    text: Words | None = None


class _Deadline(_Strict):
    days: Days | None = None
    date: Day | None = None


class _SignCondition(_Strict):
    confirmed: bool = Field(default=False, alias="true")
    when: Words = ""
    at: dict[str, Typed] | None = None


class _CompanyPosition(_Strict):
    base_final: bool = False
    all_final: bool = False
    words: Words = ""


Pair = Annotated[list[Typed], Field(min_length=2, max_length=2)] | None


class _PostedRange(_Strict):
    base: Pair = None
    equity: Pair = None
    bonus: Pair = None
    total: Pair = None


class _Case(_Strict):
    company: Name
    role: Name
    region: Name | None = None
    band_level: Label | None = None
    level: _Level | None = None
    offer: _Offer | None = None
    competing_offers: Annotated[list[_Rival], Field(max_length=20)] | None = None
    facts: Annotated[list[_Fact], Field(max_length=50)] | None = None
    priority: Literal["base", "equity", "sign_on", "liquid_cash", "level"] | None = None
    walk_away: Typed = None
    reveal_floor: bool | None = None
    deadline: _Deadline | None = None
    sign_condition: _SignCondition | None = None
    equity_multiplier: Annotated[Number, Field(le=1)] | None = None
    fx: dict[str, Rate] | None = None
    stage: Literal["opening", "round2"] | None = None
    previous_offer: _Offer | None = None
    previous_ask: _Offer | None = None
    company_position: _CompanyPosition | None = None
    tone: Literal["warm", "direct", "brief"] | None = None
    stretch: bool | None = None
    ask_range: bool | None = None
    forfeits: Typed = None
    today: Day | None = None
    offer_status: Literal["written", "verbal"] | None = None
    posted_range: _PostedRange | None = None
    heard: Annotated[list[Words], Field(max_length=30)] | None = None
    extras: dict[str, Label | None] | None = None
    situation: Literal["offer", "expectations", "raise"] | None = None
    own_ask: _Offer | None = None
    unguided: bool | None = None
    open: list[Any] | None = None  # what a chat's `/case` waits for: no answer of anybody's


def read_case(text: str) -> tuple[Case, tuple[Caution, ...]]:
    """The case, and a warning for each key that means nothing here.

    Raises NotUnderstood with the key at fault. A key that looks like a misspelt one is an
    error: an answer would be lost.
    """
    data = read_text(text)
    if not isinstance(data, Mapping):
        raise NotUnderstood("A case file is a list of keys with values: company, role, offer, …")
    try:
        model = _Case.model_validate(_plain_keys(data))
    except ValidationError as error:
        raise _explained(error) from None
    return _case(model), tuple(_unknown(model, ""))


def _case(model: _Case) -> Case:
    offer = _offer(model.offer, "offer")
    return Case(
        company=model.company,
        role=model.role,
        region=model.region,
        band_level=model.band_level,
        level=PeerLevel(model.level.company, model.level.level) if model.level else None,
        offer=offer or Offer(),
        competing_offers=tuple(
            _rival(rival, f"competing_offers[{index}]")
            for index, rival in enumerate(model.competing_offers or ())
        ),
        facts=tuple(Fact(fact.topic, fact.text or "") for fact in model.facts or ()),
        priority=Priority(model.priority) if model.priority else None,
        walk_away=read_money(model.walk_away, "walk_away", _currency(offer)),
        reveal_floor=bool(model.reveal_floor),
        deadline=Deadline(model.deadline.days, model.deadline.date) if model.deadline else None,
        sign_condition=_condition(model.sign_condition, _currency(offer)),
        equity_multiplier=model.equity_multiplier,
        fx=tuple((code.upper(), rate) for code, rate in (model.fx or {}).items()),
        stage=Stage(model.stage or "opening"),
        previous_offer=_offer(model.previous_offer, "previous_offer", _currency(offer)),
        previous_ask=_offer(model.previous_ask, "previous_ask", _currency(offer)),
        company_position=_position(model.company_position),
        tone=Tone(model.tone or "warm"),
        stretch=bool(model.stretch),
        ask_range=bool(model.ask_range),
        forfeits=read_money(model.forfeits, "forfeits", _currency(offer)),
        today=model.today,
        unguided=bool(model.unguided),
        offer_status=OfferStatus(model.offer_status) if model.offer_status else None,
        posted_range=_posted(model.posted_range, _currency(offer)),
        heard=tuple(words for words in model.heard or () if words.strip()),
        extras=_extras(model.extras),
        situation=Situation(model.situation or "offer"),
        own_ask=_offer(model.own_ask, "own_ask", _currency(offer)),
    )


def _offer(model: _Offer | None, key: str, otherwise: str | None = None) -> Offer | None:
    if model is None:
        return None
    currency = (model.currency or "").upper() or None
    base = read_money(model.base, f"{key}.base", currency)
    if base is not None and model.base_per is not None:
        base = replace(base, per=Period(model.base_per))
    equity = read_equity(
        model.equity,
        f"{key}.equity",
        currency,
        years=model.equity_years,
        kind=EquityKind(model.equity_kind) if model.equity_kind else None,
        schedule=read_schedule(model.schedule, f"{key}.schedule"),
        units=model.units,
        strike=model.strike,
        share_value=model.share_value,
        cliff_months=model.cliff_months,
        percent=model.equity_percent,
    )
    bonus = read_percent_or_money(
        model.bonus, f"{key}.bonus", currency, guaranteed=model.bonus_guaranteed
    )
    return Offer(
        currency=currency or otherwise,
        base=base,
        equity=equity,
        bonus=bonus,
        sign_on=read_money(model.sign_on, f"{key}.sign_on", currency),
        sign_on_year2=read_money(model.sign_on_year2, f"{key}.sign_on_year2", currency),
        refresher=read_money(model.refresher, f"{key}.refresher", currency),
    )


def _rival(model: _Rival, key: str) -> CompetingOffer:
    return CompetingOffer(
        model.company,
        OfferStatus(model.status),
        model.may_name,
        _offer(model, key) or Offer(),
        model.deadline_days,
    )


def _condition(model: _SignCondition | None, currency: str | None) -> SignCondition | None:
    if model is None:
        return None
    at = []
    for name, typed in (model.at or {}).items():
        stated = read_money(typed, f"sign_condition.at.{name}", currency)
        if stated is not None:
            at.append((name, stated))
    return SignCondition(model.confirmed, model.when, tuple(at))


def _posted(model: _PostedRange | None, currency: str | None) -> tuple[PostedRange, ...]:
    if model is None:
        return ()
    found, fields = [], type(model).model_fields
    for component in Component:
        typed = getattr(model, component.value) if component.value in fields else None
        if typed is None:
            continue
        key = f"posted_range.{component.value}"
        low, high = (read_money(one, key, currency) for one in typed)
        if low is None or high is None or low.amount > high.amount:
            raise NotUnderstood("A range is its low and its high figure.", key=key)
        found.append(PostedRange(component, low, high))
    return tuple(found)


def _extras(model: Mapping[str, str | None] | None) -> tuple[tuple[Extra, str], ...]:
    known = [extra.value for extra in Extra]
    for key in model or ():
        if key not in known:
            raise NotUnderstood(
                f"There is no wish “{key}”. There are {', '.join(known)}.", key=f"extras.{key}"
            )
    return tuple((Extra(key), detail or "") for key, detail in (model or {}).items())


def _position(model: _CompanyPosition | None) -> CompanyPosition | None:
    if model is None:
        return None
    return CompanyPosition(model.base_final, model.all_final, model.words)


def _currency(offer: Offer | None) -> str | None:
    return offer.currency if offer is not None else None


def _plain_keys(value: object) -> Any:
    """Keys as text: YAML reads a bare `true:` as a boolean. A null list is no list."""
    if isinstance(value, Mapping):
        return {
            str(key).lower() if isinstance(key, bool) else str(key): _plain_keys(part)
            for key, part in value.items()
        }
    return [_plain_keys(part) for part in value] if isinstance(value, list) else value


def _unknown(model: BaseModel, path: str) -> list[Caution]:
    """A warning for every key that no field has; raises for one that is nearly a field."""
    found: list[Caution] = []
    fields = [field.alias or name for name, field in type(model).model_fields.items()]
    for key in model.model_extra or {}:
        near = difflib.get_close_matches(key, fields, n=1, cutoff=0.8)
        if near:
            raise NotUnderstood(f"There is no key “{key}”. Is it “{near[0]}”?", key=f"{path}{key}")
        found.append(Caution("unknown_key", f"The key “{path}{key}” means nothing here."))
    for name in type(model).model_fields:
        value = getattr(model, name)
        parts = value if isinstance(value, list) else [value]
        for index, part in enumerate(parts):
            if isinstance(part, BaseModel):
                step = f"[{index}]" if isinstance(value, list) else ""
                found.extend(_unknown(part, f"{path}{name}{step}."))
    return found


_PLAIN_WORDS = {
    "amount": "an amount like 250k or £125,000 is needed here",
    "missing": "it is needed and missing",
    "string_type": "text is needed here",
    "string_too_short": "it is empty",
    "string_too_long": "it is too long",
    "bool_type": "true or false is needed here",
    "int_type": "a whole number is needed here",
    "int_from_float": "a whole number is needed here",
    "list_type": "a list is needed here",
    "model_type": "keys with values are needed here",
    "model_attributes_type": "keys with values are needed here",
    "dict_type": "keys with values are needed here",
    "is_instance_of": "a number is needed here",
    "decimal_type": "a number is needed here",
    "decimal_parsing": "a number is needed here",
    "date_type": "a date like 2026-12-04 is needed here",
    "date_from_datetime_inexact": "a date like 2026-12-04 is needed here",
    "greater_than_equal": "it is too small",
    "greater_than": "it has to be more than zero",
    "less_than_equal": "it is too large",
    "too_long": "it is too long",
    "too_short": "it is too short",
    "string_pattern_mismatch": "a currency code like USD is needed here",
}


def _explained(error: ValidationError) -> NotUnderstood:
    first = error.errors(include_url=False, include_input=False)[0]
    key = ""
    kind = first["type"]
    for part in first["loc"]:
        if isinstance(part, int):
            key += f"[{part}]"
        elif part in ("int", "str", "constrained-int") or part.startswith("list["):
            # The branch of a union, not a key: what is no number there may be a text.
            kind = "amount" if kind == "int_type" else kind
            break
        else:
            key += f".{part}" if key else part
    if kind in _PLAIN_WORDS:
        why = _PLAIN_WORDS[kind]
    elif kind == "literal_error":
        why = f"it has to be {first.get('ctx', {}).get('expected', 'one of the known words')}"
    else:
        why = first["msg"][:1].lower() + first["msg"][1:]
    return NotUnderstood(f"{why[:1].upper()}{why[1:]}.", key=key)
