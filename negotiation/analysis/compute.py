"""From a case to every figure of its plan, each with its source. Pure, and the same every time."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.aims import floor_of
from negotiation.analysis.asking import Asker, Asking
from negotiation.analysis.cautions import about_the_floor, about_the_row, no_rival
from negotiation.analysis.chosen import above_before, closing_asks, unreadable_condition
from negotiation.analysis.complete import completed
from negotiation.analysis.components import ComponentTerms, terms_of
from negotiation.analysis.first_year import first_year_of
from negotiation.analysis.foreseen import foreseen
from negotiation.analysis.formula import term
from negotiation.analysis.level_fit import view_level
from negotiation.analysis.leverage import weigh
from negotiation.analysis.movement import second_round
from negotiation.analysis.opening import Wishes
from negotiation.analysis.parts import amount_of
from negotiation.analysis.position import place, place_total
from negotiation.analysis.pressed import posted_ranges, pressed_range
from negotiation.analysis.ranking import first_of
from negotiation.analysis.results import (
    Analysis,
    Ask,
    Batna,
    ComponentPosition,
    LevelView,
    Leverage,
    Round2,
    Valuation,
    Valued,
)
from negotiation.analysis.row_context import RowContext
from negotiation.analysis.valuation import value_offer
from negotiation.model.assumptions import AHEAD_SHARE, MONTHS
from negotiation.model.case import Case, Priority, Situation, Stage
from negotiation.model.caution import Caution
from negotiation.model.facts import Certainty, Facts, plain_name
from negotiation.model.figures import Computed, Figure, FromCandidate
from negotiation.model.guide import BandRow, Component, Guide
from negotiation.model.money import Period
from negotiation.model.offer import CompetingOffer, Offer, OfferStatus
from negotiation.model.record import replace
from negotiation.resolution.row import find


def compute(case: Case, facts: Facts, *, early: bool = False) -> Analysis:
    """The figures. Raises NotFound, naming the key and the nearest names, and NotUnderstood.

    `early`: the candidate has not been asked yet what they can show, so that nothing told is no
    reason to keep the asks modest.
    """
    found = find(case, facts)
    ground = RowContext(found.guide, found.row, facts)
    read = completed(case, ground.row)
    case = read.case
    worth = _worth(case, ground)
    level = None if ground.row.is_blank else view_level(case.level, ground, worth.p_base)
    wishes = _wishes(case, ground, worth, level, early=early)
    asker = Asker(case, ground, wishes, read.doubtful)
    no_offer = case.situation is Situation.EXPECTATIONS
    opening = Asking() if no_offer else asker.opening(worth.own, worth.terms)
    round2, asks, told = _after_their_answer(case, asker, opening, wishes.walk_away)
    return Analysis(
        guide=ground.guide,
        row=ground.row,
        currency=worth.own.currency or ground.currency or "",
        positions=worth.positions,
        level=level,
        valuation=worth.valuation,
        leverage=worth.leverage,
        asks=asks,
        guide_floor=floor_of(ground),
        walk_away=wishes.walk_away,
        round2=round2,
        warnings=tuple(
            dict.fromkeys(
                (
                    *found.warnings,
                    *worth.warnings,
                    *opening.warnings,
                    *told,
                    *no_rival(case, ground.row),
                    *about_the_row(ground.row, worth.own, case.offer, opening.asks),
                    *about_the_floor(wishes.walk_away, case.offer, opening.asks),
                )
            )
        ),
        needs_confirmation=(*found.questions, *read.questions, *worth.questions),
        offer=case.offer,
        kept=opening.kept if round2 is None else (),
        first_year=first_year_of(worth.own),
        modest=wishes.modest,
        posted=posted_ranges(case, ground),
        pressed=pressed_range(case, ground, wishes),
        foreseen=foreseen(worth.terms, ground),
    )


def placed(case: Case, facts: Facts) -> tuple[BandRow, tuple[ComponentPosition, ...]]:
    """The row, and where the parts of the offer lie in it: as `compute`, without the asks."""
    found = find(case, facts)
    ground = RowContext(found.guide, found.row, facts)
    case = completed(case, ground.row).case
    own, _ = _own_value(case, case.offer, ground)
    terms, _ = terms_of(case.offer, ground.row, ground.guide.path, own)
    return ground.row, _positions(terms)


@dataclass(frozen=True, slots=True)
class _Worth:
    """What the offers are worth, and where the own one stands."""

    own: Valued
    terms: tuple[ComponentTerms, ...]
    positions: tuple[ComponentPosition, ...]
    valuation: Valuation
    leverage: Leverage
    warnings: tuple[Caution, ...]
    questions: tuple[str, ...]

    @property
    def p_base(self) -> Decimal | None:
        """How far up its range the base is."""
        found = (at.penetration for at in self.positions if at.component is Component.BASE)
        return next(found, None)


def _worth(case: Case, ground: RowContext) -> _Worth:
    row, path = ground.row, ground.guide.path
    own, own_warnings = _own_value(case, case.offer, ground)
    terms, term_warnings = terms_of(case.offer, row, path, own)
    comparable, total, total_warnings = place_total(row, path, own)
    if case.situation is Situation.EXPECTATIONS:
        total_warnings = ()  # there is no offer to place yet
    rivals, rival_warnings, questions = _rivals(case, ground)
    leverage, leverage_warnings = weigh(own, rivals, case.fx, case.deadline, case.today)
    return _Worth(
        own,
        terms,
        _positions(terms),
        Valuation(
            own,
            comparable,
            total,
            tuple(valued for _, _, valued in rivals),
            _break_evens(leverage),
        ),
        leverage,
        (*own_warnings, *term_warnings, *total_warnings, *rival_warnings, *leverage_warnings),
        tuple(questions),
    )


def _positions(terms: tuple[ComponentTerms, ...]) -> tuple[ComponentPosition, ...]:
    return tuple(at for each in terms if (at := place(each)) is not None)


def _own_value(case: Case, offer: Offer, ground: RowContext) -> tuple[Valued, tuple[Caution, ...]]:
    """An offer of the company's, valued; silence about equity is a gap where the guide has it."""
    if case.situation is Situation.EXPECTATIONS and offer == Offer(currency=offer.currency):
        return value_offer(ground.guide.company, offer, None)[0], ()
    return value_offer(
        ground.guide.company, offer, case.equity_multiplier, equity_expected=ground.pays_equity
    )


def _break_evens(leverage: Leverage) -> tuple[tuple[str, Figure], ...]:
    return tuple(
        (view.valued.company, view.breakeven)
        for view in leverage.rivals
        if view.valued is not None and view.breakeven is not None and 0 < view.breakeven.value < 1
    )


def _wishes(
    case: Case, ground: RowContext, worth: _Worth, level: LevelView | None, *, early: bool
) -> Wishes:
    better = worth.leverage.batna in (Batna.PARITY, Batna.STRONG)
    above = level is not None and level.verdict == "above"
    fits = level is not None and level.verdict == "fits"
    shown = early or bool(case.facts) or better or above or fits
    posted = next(
        (each for each in posted_ranges(case, ground) if each.component is Component.BASE), None
    )
    return Wishes(
        long_jump=better or above,
        modest=not shown,
        stretch=case.stretch,
        ask_range=case.ask_range,
        walk_away=_walk_away(case, worth.own.currency or ground.currency or ""),
        rival_base=_rival_base(worth.leverage, case.offer),
        rival_sign_on=_rival_sign_on(worth.leverage),
        rival_stock=_rival_stock(worth.own, worth.leverage, case.offer),
        rival_equity=_rival_equity(worth.own, worth.leverage, case.offer),
        rival_paper=_rival_paper(worth.own, worth.leverage, case.offer),
        rival_ahead=_rival_ahead(case, worth.own, worth.leverage),
        posted=posted,
    )


def _after_their_answer(
    case: Case, asker: Asker, opening: Asking, walk_away: Figure | None
) -> tuple[Round2 | None, tuple[Ask, ...], tuple[Caution, ...]]:
    """What the company's answer makes of the asks: the opening's own where it has not answered.

    Terms at which the candidate said they would sign are asked for in either round, and alone.
    """
    round2: Round2 | None = None
    asks, told = opening.asks, tuple[Caution, ...]()
    if case.situation is Situation.EXPECTATIONS:
        return None, (), ()
    if case.stage is Stage.ROUND2:
        round2, asks, told = second_round(case, asks, asker.on, walk_away)
    told = (*told, *unreadable_condition(case, asks))
    closing = closing_asks(case, asks)
    if closing is None:
        return round2, asks, told
    if round2 is not None:
        advice = "close" if any(not ask.hold for ask in closing) else "accept"
        round2 = replace(round2, advice=advice, packages=())
    return round2, closing, (*told, *above_before(case, closing))


def _rivals(
    case: Case, ground: RowContext
) -> tuple[tuple[tuple[int, CompetingOffer, Valued], ...], list[Caution], list[str]]:
    """Each competing offer, valued as the own one is; the company's own is no rival."""
    valued: list[tuple[int, CompetingOffer, Valued]] = []
    warnings: list[Caution] = []
    questions: list[str] = []
    for index, rival in enumerate(case.competing_offers):
        if rival.status is None:
            continue  # nobody said how real it is: nothing is built on it
        field = f"competing_offers[{index}]"
        if rival.company is not None and _is_same(rival.company, ground.guide, ground.facts):
            text = f"{rival.company} made the offer itself, so it can't be the competing one."
            warnings.append(Caution("rival_is_same_company", text))
            questions.append(f"{field}.company: {text} Which company is it?")
            continue
        name = rival.company or "the other company"
        result, found = value_offer(name, rival.offer, case.equity_multiplier, field=field)
        # Even vesting of a rival's grant is a guess about somebody else's paper: no table.
        if result.schedule_assumed:
            even = tuple(year for year in result.year_table if year is not None)
            result = replace(result, year_table=(), even_years=even)
        valued.append((index, rival, result))
        if rival.status is not OfferStatus.IN_PROCESS:
            warnings.extend(found)
    return tuple(valued), warnings, questions


def _is_same(name: str, guide: Guide, facts: Facts) -> bool:
    if plain_name(name) in (plain_name(guide.company), plain_name(guide.company_key)):
        return True
    match = facts.find_company(name)
    return (
        match.certainty is Certainty.EXACT
        and match.best is not None
        and match.best.key == guide.company_key
    )


def _walk_away(case: Case, usual: str) -> Figure | None:
    """The candidate's own floor, in the unit of the offered base."""
    stated = case.walk_away
    if stated is None:
        return None
    source = FromCandidate("walk_away", stated.words)
    return Figure(Decimal(stated.amount), stated.currency or usual, source)


def _rival_base(leverage: Leverage, offer: Offer) -> Figure | None:
    """The base of the written offer that may be quoted, per what the own base is per."""
    best = leverage.best
    if best is None or not best.may_quote or best.valued is None or best.valued.base is None:
        return None
    base = best.valued.base
    if _is_monthly(offer):
        return Figure(base.value / MONTHS, base.unit, Computed(f"{term(base.value)} ÷ {MONTHS}"))
    return base


def _is_monthly(offer: Offer) -> bool:
    return offer.base is not None and offer.base.per is Period.MONTH


def _rival_sign_on(leverage: Leverage) -> Figure | None:
    """The sign-on of the written offer that may be quoted."""
    best = leverage.best
    if best is None or not best.may_quote:
        return None
    currency = best.valued.currency if best.valued is not None else None
    told = amount_of(best.offer.offer, Component.SIGN_ON, "competing_offers", currency or "")
    return told if told is not None and told.value > 0 else None


def _rival_stock(own: Valued, leverage: Leverage, offer: Offer) -> Figure | None:
    """The written offer's equity that can be sold, over the years of the own grant that can't."""
    theirs = _quoted(leverage)
    if theirs is None or own.equity_liquid is not False or not theirs.equity_liquid:
        return None
    return _over_own_years(theirs.equity_annual, offer)


def _rival_equity(own: Valued, leverage: Leverage, offer: Offer) -> Figure | None:
    """The written offer's equity where both can be sold or neither can, over the own years."""
    theirs = _quoted(leverage)
    if theirs is None or own.equity_liquid is not theirs.equity_liquid:
        return None
    return _over_own_years(theirs.equity_annual, offer)


def _rival_paper(own: Valued, leverage: Leverage, offer: Offer) -> Figure | None:
    """The written offer's equity that can't be sold, as it is marked down, beside one that can."""
    theirs = _quoted(leverage)
    if theirs is None or theirs.equity_liquid is not False or not own.equity_liquid:
        return None
    marked = [figure for _, figure in theirs.equity_at]
    return _over_own_years(min(marked, key=lambda each: each.value, default=None), offer)


def _rival_ahead(case: Case, own: Valued, leverage: Leverage) -> tuple[Component, Figure] | None:
    """By how much the other offer's year would be the larger with its base and equity matched, in
    the unit of the part that the candidate put first: more of its grant, or of a month's base.

    None where that is little, or one can't be set beside the other. Who wants cash doesn't count
    shares as matched that nobody asks for.
    """
    theirs, offer = _quoted(leverage), case.offer
    first = Component.BASE if case.priority is Priority.LIQUID_CASH else first_of(case.priority)
    if theirs is None or theirs.total_face is None or own.total_face is None:
        return None
    if first not in (Component.BASE, Component.EQUITY) or theirs.currency != own.currency:
        return None
    pairs = [(theirs.base, own.base)]
    if case.priority is not Priority.LIQUID_CASH:
        pairs.append((theirs.equity_annual, own.equity_annual))
    more = [a.value - (b.value if b is not None else 0) for a, b in pairs if a is not None]
    matched = sum((each for each in more if each > 0), Decimal())
    left = theirs.total_face.value - own.total_face.value - matched
    if left < AHEAD_SHARE * own.total_face.value:
        return None
    text = f"{term(theirs.total_face.value)} − {term(own.total_face.value)} − what a match adds"
    years = offer.equity.years if offer.equity is not None else None
    if first is Component.EQUITY:
        if years is None:
            return None
        left, text = left * years, f"({text}) × {years}"
    elif _is_monthly(offer):
        left, text = left / MONTHS, f"({text}) ÷ {MONTHS}"
    return first, Figure(left, own.currency, Computed(text))


def _quoted(leverage: Leverage) -> Valued | None:
    """The other offer whose figures may be told."""
    best = leverage.best
    return best.valued if best is not None and best.may_quote else None


def _over_own_years(annual: Figure | None, offer: Offer) -> Figure | None:
    """A year of another's equity, as a grant of the own length."""
    years = offer.equity.years if offer.equity is not None else None
    if annual is None or annual.value <= 0 or years is None:
        return None
    return Figure(
        annual.value * years, annual.unit, Computed(f"{term(annual.value)} × {term(years)}")
    )
