"""From a case to every figure of its plan, each with its source. Pure, and the same every time."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from negotiation.analysis.aims import Aim, RowsOf, aim_at, floor_of, sign_on_aim
from negotiation.analysis.asks import Wishes, ask_for, ask_sign_on, gap_of, ranked
from negotiation.analysis.components import ComponentTerms, terms_of
from negotiation.analysis.formula import term
from negotiation.analysis.level_fit import view_level
from negotiation.analysis.leverage import weigh
from negotiation.analysis.movement import second_round
from negotiation.analysis.position import place, place_total
from negotiation.analysis.results import (
    Analysis,
    Ask,
    Batna,
    Leverage,
    Round2,
    Valuation,
    Valued,
)
from negotiation.analysis.valuation import value_offer
from negotiation.model.assumptions import MONTHS, MOST_ASKS
from negotiation.model.case import Case, Stage
from negotiation.model.caution import Caution
from negotiation.model.facts import Certainty, Facts
from negotiation.model.figures import Computed, Figure, FromCandidate
from negotiation.model.guide import BandRow, Component, Guide
from negotiation.model.offer import CompetingOffer, Offer, OfferStatus
from negotiation.resolution.offer import complete_case
from negotiation.resolution.row import find, find_rows


def compute(case: Case, facts: Facts) -> Analysis:
    """The figures. Raises NotFound, naming the key and the nearest names, and NotUnderstood."""
    found = find(case, facts)
    guide, row = found.guide, found.row
    completed = complete_case(case, facts)
    case = completed.case
    own, own_warnings = _value_own(case, case.offer, guide, row)
    terms, term_warnings = terms_of(case.offer, row, guide.path, own)
    comparable, total, total_warnings = place_total(row, guide.path, own)
    positions = tuple(at for each in terms if (at := place(each)) is not None)
    p_base = next((at.penetration for at in positions if at.component is Component.BASE), None)
    rivals, rival_warnings, rival_questions = _rivals(case, own, guide, facts)
    leverage, leverage_warnings = weigh(own, rivals, case.fx, case.deadline, case.today)
    level = view_level(case.level, guide, facts, p_base)
    walk_away = _walk_away(case, case.offer, _currency(own, row))
    wishes = Wishes(
        long_jump=leverage.batna in (Batna.PARITY, Batna.STRONG)
        or (level is not None and level.verdict == "above"),
        stretch=case.stretch,
        ask_range=case.ask_range,
        walk_away=walk_away,
        rival_base=_rival_base(leverage, case.offer),
    )

    def rows_of(region: str) -> tuple[BandRow, ...]:
        return find_rows(guide, facts, region)

    # After a counter every part that moved counts, whatever is asked for next.
    most = (
        MOST_ASKS if case.stage is Stage.OPENING or case.previous_offer is None else len(Component)
    )
    asks = _asks(case, completed.doubtful, guide, row, terms, wishes, rows_of, most)
    supported = asks
    round2: Round2 | None = None
    round2_warnings: tuple[Caution, ...] = ()
    if case.stage is Stage.ROUND2:
        round2, asks, round2_warnings = second_round(
            case,
            case.offer,
            asks,
            lambda offer: _asks_on(case, offer, guide, row, wishes, rows_of),
            walk_away,
        )
    valuation = Valuation(
        own,
        comparable,
        total,
        tuple(valued for _, valued in rivals),
        tuple(
            (view.valued.company, view.breakeven)
            for view in leverage.rivals
            if view.valued is not None
            and view.breakeven is not None
            and 0 < view.breakeven.value < 1
        ),
    )
    warnings = (
        *found.warnings,
        *own_warnings,
        *term_warnings,
        *total_warnings,
        *rival_warnings,
        *leverage_warnings,
        *round2_warnings,
        *_no_rival(case),
        *_about_the_row(row, own, case.offer, supported),
        *_about_the_floor(walk_away, case.offer, supported),
    )
    return Analysis(
        guide=guide,
        row=row,
        currency=_currency(own, row),
        positions=positions,
        level=level,
        valuation=valuation,
        leverage=leverage,
        asks=asks,
        guide_floor=floor_of(guide, row, rows_of),
        walk_away=walk_away,
        round2=round2,
        warnings=tuple(dict.fromkeys(warnings)),
        needs_confirmation=(*found.questions, *completed.questions, *rival_questions),
        offer=case.offer,
    )


def _value_own(
    case: Case, offer: Offer, guide: Guide, row: BandRow
) -> tuple[Valued, tuple[Caution, ...]]:
    pays_equity = row.equity is not None or row.base is None
    return value_offer(guide.company, offer, case.equity_multiplier, equity_expected=pays_equity)


def _asks(
    case: Case,
    doubtful: frozenset[Component],
    guide: Guide,
    row: BandRow,
    terms: tuple[ComponentTerms, ...],
    wishes: Wishes,
    rows_of: RowsOf,
    most: int,
) -> tuple[Ask, ...]:
    """The asks of the opening, in order: at most `most` that are not held."""
    found: list[tuple[Ask, Decimal]] = []
    for each in terms:
        if each.component in doubtful or each.high < each.low:
            continue
        aim = aim_at(each, guide, row, rows_of)
        found.append((ask_for(each, aim, wishes), gap_of(each, aim)))
    if not any(ask.component is Component.SIGN_ON for ask, _ in found):
        sign_on = _sign_on(case, case.offer, guide, row, rows_of)
        found.extend([(sign_on, Decimal())] if sign_on is not None else [])
    return ranked(tuple(found), case.priority, most)


def _asks_on(
    case: Case, offer: Offer, guide: Guide, row: BandRow, wishes: Wishes, rows_of: RowsOf
) -> tuple[Ask, ...]:
    """The opening asks on another offer: what the first round's would have been."""
    own, _ = _value_own(case, offer, guide, row)
    terms, _ = terms_of(offer, row, guide.path, own)
    return _asks(
        replace(case, offer=offer), frozenset(), guide, row, terms, wishes, rows_of, MOST_ASKS
    )


def _sign_on(case: Case, offer: Offer, guide: Guide, row: BandRow, rows_of: RowsOf) -> Ask | None:
    """The guide's figure, else what leaving costs; none where neither is known.

    A sign-on is in no offer unless it is named, so one that was not mentioned counts as none.
    """
    currency = offer.currency or _row_currency(row)
    if offer.base is None or currency is None:
        return None
    offered = _sign_on_offered(offer, currency)
    aim = sign_on_aim(guide, row, currency, rows_of)
    if aim is None and case.forfeits is not None:
        stated = case.forfeits
        if (stated.currency or currency) != currency:
            return None
        source = FromCandidate("forfeits", stated.words)
        figure = Figure(Decimal(stated.amount), currency, source)
        aim = Aim(figure, "It makes up for what you would leave behind.")
    if aim is None:
        return None
    return ask_sign_on(offered, aim)


def _sign_on_offered(offer: Offer, currency: str) -> Figure | None:
    stated = [part for part in (offer.sign_on, offer.sign_on_year2) if part is not None]
    if not stated or any((part.currency or currency) != currency for part in stated):
        return None
    if len(stated) == 1:
        source = FromCandidate("offer.sign_on", stated[0].words)
        return Figure(Decimal(stated[0].amount), currency, source)
    terms = " + ".join(term(part.amount) for part in stated)
    total = sum((Decimal(part.amount) for part in stated), Decimal())
    return Figure(total, currency, Computed(f"{terms} (offer.sign_on)"))


def _rivals(
    case: Case, own: Valued, guide: Guide, facts: Facts
) -> tuple[tuple[tuple[CompetingOffer, Valued], ...], list[Caution], list[str]]:
    """Each competing offer, valued as the own one is; the company's own is no rival."""
    valued: list[tuple[CompetingOffer, Valued]] = []
    warnings: list[Caution] = []
    questions: list[str] = []
    for index, rival in enumerate(case.competing_offers):
        field = f"competing_offers[{index}]"
        name = rival.company or "the other company"
        if rival.company is not None and _is_same(rival.company, guide, facts):
            text = f"{rival.company} made the offer itself, so it can't be the competing one."
            warnings.append(Caution("rival_is_same_company", text))
            questions.append(f"{field}.company: {text} Which company is it?")
            continue
        offer = rival.offer
        result, found = value_offer(name, offer, case.equity_multiplier, field=field)
        # Even vesting of a rival's grant is a guess about somebody else's paper: no table.
        if result.schedule_assumed:
            result = replace(result, year_table=())
        valued.append((replace(rival, offer=offer), result))
        if rival.status is not OfferStatus.IN_PROCESS:
            warnings.extend(found)
    return tuple(valued), warnings, questions


def _is_same(name: str, guide: Guide, facts: Facts) -> bool:
    if _plain(name) in (_plain(guide.company), _plain(guide.company_key)):
        return True
    match = facts.find_company(name)
    return (
        match.certainty is Certainty.EXACT
        and match.best is not None
        and match.best.key == guide.company_key
    )


def _walk_away(case: Case, offer: Offer, usual: str) -> Figure | None:
    """The candidate's own floor, in the unit of the offered base."""
    stated = case.walk_away
    if stated is None:
        return None
    base = offer.base
    currency = stated.currency or (base.currency if base is not None else None)
    value = Decimal(stated.amount)
    return Figure(value, currency or usual, FromCandidate("walk_away", stated.words))


def _rival_base(leverage: Leverage, offer: Offer) -> Figure | None:
    """The base of the written offer that may be quoted, per what the own base is per."""
    best = leverage.best
    if best is None or not best.may_quote or best.valued is None or best.valued.base is None:
        return None
    base = best.valued.base
    if offer.base is not None and offer.base.per is not None and offer.base.per.value == "month":
        return Figure(base.value / MONTHS, base.unit, Computed(f"{term(base.value)} ÷ {MONTHS}"))
    return base


def _no_rival(case: Case) -> tuple[Caution, ...]:
    if case.competing_offers:
        return ()
    return (
        Caution(
            "no_batna",
            "You have no competing offer, so nothing here mentions one. Your case rests on the "
            "role's range and on what you bring.",
        ),
    )


def _about_the_row(
    row: BandRow, own: Valued, offer: Offer, asks: tuple[Ask, ...]
) -> tuple[Caution, ...]:
    found: list[Caution] = []
    if row.base is None and row.total is not None:
        placed = any(ask.component is Component.TOTAL for ask in asks)
        then = (
            "so the ask is for the package"
            if placed
            else "so I need every part of your offer before there is anything to ask for"
        )
        found.append(Caution("total_only", f"The guide gives whole packages and no parts, {then}."))
    if row.bonus is not None and row.base is not None and offer.bonus is None:
        found.append(
            Caution(
                "bonus_unknown",
                "The guide pays a bonus here. Yours was not mentioned, so no total counts one.",
            )
        )
    if own.schedule_assumed:
        found.append(Caution("schedule_assumed", "Even vesting is assumed; ask for the schedule."))
    if own.equity_liquid and own.equity_kind is not None and own.equity_kind.value == "rsu":
        found.append(
            Caution(
                "liquidity_assumed",
                "The shares are counted as ones you can sell. If they are not listed, say so.",
            )
        )
    return tuple(found)


def _about_the_floor(
    floor: Figure | None, offer: Offer, asks: tuple[Ask, ...]
) -> tuple[Caution, ...]:
    base = offer.base
    if floor is None or base is None:
        return ()
    if base.currency and floor.unit and base.currency != floor.unit:
        text = f"Your walk-away is in {floor.unit} and the offer in {base.currency}."
        return (Caution("walk_away_currency", text),)
    ask = next((ask for ask in asks if ask.component is Component.BASE), None)
    if floor.value < base.amount:
        return (Caution("walk_away_below_offer", "The offer is already above your walk-away."),)
    if ask is not None and floor.value > ask.opening.value:
        return (
            Caution(
                "walk_away_above_ask",
                "Your walk-away is above the most that the guide supports asking for.",
            ),
        )
    return ()


def _currency(own: Valued, row: BandRow) -> str:
    return own.currency or _row_currency(row) or ""


def _row_currency(row: BandRow) -> str | None:
    cell = row.base or row.total
    return cell.money.currency if cell is not None and cell.money is not None else None


def _plain(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())
