"""All the asks of a case: found part by part, ranked, kept within the package."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.aims import Aim, aim_at, sign_on_aim
from negotiation.analysis.chosen import beyond_the_guide, left_out, own_asks
from negotiation.analysis.closed import closed_parts
from negotiation.analysis.components import ComponentTerms, terms_of
from negotiation.analysis.first_year import PackageCap, first_year_of, is_large_bonus, within
from negotiation.analysis.formula import term
from negotiation.analysis.opening import Wishes, ask_for, ask_sign_on, held, ladder, lowered
from negotiation.analysis.parts import amount_of
from negotiation.analysis.position import place
from negotiation.analysis.ranking import apart, gap_of, numbered, ranked, wanted_by
from negotiation.analysis.results import Ask, Cause, Valued
from negotiation.analysis.row_context import RowContext
from negotiation.analysis.unguided import unguided_asks
from negotiation.analysis.valuation import value_offer
from negotiation.model.assumptions import (
    CLEARLY_BELOW,
    FIRST_ASKS,
    OVER_WALK_AWAY,
    PACKAGE_SHARE,
    PACKAGE_SHARE_MODEST,
    PACKAGE_SHARE_WITH_CAUSE,
    REASON_BELOW,
    SECOND_JUMP,
)
from negotiation.model.case import Case, Extra, Priority, Situation, Stage
from negotiation.model.caution import Caution
from negotiation.model.figures import Computed, Figure, FromCandidate
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import Offer
from negotiation.model.record import replace


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked for now, held ones included, and what waits for a later round."""

    asks: tuple[Ask, ...] = ()
    kept: tuple[Ask, ...] = ()
    warnings: tuple[Caution, ...] = ()


def _to_guarantee(case: Case, own: Valued) -> frozenset[Component]:
    """A bonus that is most of what moves, or whose guarantee is wished for: that comes before any
    raise of it.
    """
    wished = any(extra is Extra.GUARANTEED_BONUS for extra, _ in case.extras)
    sure = wished or is_large_bonus(own, case.offer)
    return frozenset({Component.BONUS} if sure else ())


_RIVALS_SIGN_ON = "It is what your other offer has."
_YEAR_OF_BASE = "The guide names no sign-on; this is what more base would bring in a year."
_BESIDE = "Beside the first ask it stays small: alone it could be more."


@dataclass(frozen=True)
class Asker:
    """Asks on the offers of one case. `doubtful`: parts whose amount can't be right."""

    case: Case
    ground: RowContext
    wishes: Wishes
    doubtful: frozenset[Component]

    def opening(self, own: Valued, terms: tuple[ComponentTerms, ...]) -> Asking:
        """The asks of a first counteroffer on the present offer."""
        case = self.case
        every, warnings = self._every(case.offer, terms)
        # After a counter every part that moved counts, whatever is asked for next.
        if case.stage is Stage.ROUND2 and case.previous_offer is not None:
            return Asking(every, (), warnings)
        waits = _to_guarantee(case, own) | self._without_reason(every, terms)
        waits |= self._not_cash(case.offer, own)
        now, later = apart(every, case.priority, FIRST_ASKS, waits)
        kept, cut = within(self._seconds(now, terms), self._package(own, terms))
        return Asking(numbered(kept), (*later, *cut), warnings)

    def on(self, offer: Offer) -> tuple[Ask, ...]:
        """The asks that an opening on another offer would have made."""
        row, guide = self.ground.row, self.ground.guide
        pays_equity = self.ground.pays_equity
        own, _ = value_offer(
            guide.company, offer, self.case.equity_multiplier, equity_expected=pays_equity
        )
        terms, _ = terms_of(offer, row, guide.path, own)
        every, _ = self._every(offer, terms)
        waits = self._without_reason(every, terms) | self._not_cash(offer, own)
        now, _ = apart(every, self.case.priority, FIRST_ASKS, waits)
        return numbered(within(self._seconds(now, terms), self._package(own, terms))[0])

    def _not_cash(self, offer: Offer, own: Valued) -> frozenset[Component]:
        """Equity that can't be sold, a share of profits nobody can foresee, and a grant that
        vests late, for somebody who wants what they can spend: more of it would be no more cash.
        """
        unsure = own.equity_liquid is False or own.equity_kind is EquityKind.PROFIT_SHARE
        unsure = unsure or (offer.equity is not None and offer.equity.vests_late)
        wants_cash = self.case.priority is Priority.LIQUID_CASH
        return frozenset({Component.EQUITY} if wants_cash and unsure else ())

    def _without_reason(
        self, asks: tuple[Ask, ...], terms: tuple[ComponentTerms, ...]
    ) -> frozenset[Component]:
        """Parts beside the first whose place in the range, and another offer, speak for no more."""
        if self.case.stage is Stage.ROUND2:  # what was asked for before had its reason then
            return frozenset()
        places = {at.component: at.penetration for each in terms if (at := place(each)) is not None}
        beside = [ask for ask in asks if not ask.hold][1:]
        # Beside another offer the range is no second argument: that one offer is the case.
        rivals = any(map(self._by_rival, asks))
        return frozenset(
            ask.component
            for ask in beside
            if not self._by_rival(ask)
            and (rivals or places.get(ask.component, Decimal()) >= REASON_BELOW)
        )

    def _by_rival(self, ask: Ask) -> bool:
        """Whether another offer that may be told has more of the part."""
        theirs = self.wishes.rivals(ask.component)
        x = ask.offered.value if ask.offered is not None else Decimal()
        return any(each.unit == ask.opening.unit and each.value > x for each in theirs)

    def _seconds(self, asks: tuple[Ask, ...], terms: tuple[ComponentTerms, ...]) -> tuple[Ask, ...]:
        """The asks with those beside the first brought down, where no other offer carries them.

        One below its range is a reason by itself, and where there is no range all steps are small.
        """
        if self.wishes.modest or self.ground.row.is_blank:
            return asks
        below = {each.component for each in terms if _below(each) > 0}
        return tuple(
            ask if ask.rank == 1 or ask.component in below else self._second(ask) for ask in asks
        )

    def _second(self, ask: Ask) -> Ask:
        jump, offered = SECOND_JUMP.get(ask.component), ask.offered
        if jump is None or offered is None or not offered.value or ask.hold:
            return ask
        if ask.cause is not Cause.GUIDE or self._by_rival(ask):
            return ask
        floor = self.wishes.walk_away if ask.component is Component.BASE else None
        most = max(offered.value * (1 + jump), self._least(ask))
        source = Computed(f"{term(offered.value)} × {term(1 + jump)}")
        cut = lowered(ask, most, source, floor)
        return ask if cut is None or cut is ask else replace(cut, reason=_BESIDE)

    def _least(self, ask: Ask) -> Decimal:
        """Under what a second ask isn't brought: a way into the range, and over the walk-away."""
        floor = self.wishes.walk_away
        over = Decimal()
        if ask.component is Component.BASE and floor is not None and floor.unit == ask.opening.unit:
            over = floor.value * (1 + OVER_WALK_AWAY)
        return over

    def _every(
        self, offer: Offer, terms: tuple[ComponentTerms, ...]
    ) -> tuple[tuple[Ask, ...], tuple[Caution, ...]]:
        """An ask, or a hold, for every part that there is a figure for; by rank."""
        found: dict[Component, tuple[Ask, Decimal]] = {}
        for each in terms:
            if each.component in self.doubtful or each.high < each.low:
                continue
            aim = aim_at(each, self.ground)
            found[each.component] = ask_for(each, aim, self.wishes), gap_of(each, aim)
        if self.ground.row.is_blank:
            for component, ask in unguided_asks(offer, self.wishes).items():
                if component not in self.doubtful:
                    found[component] = ask, ask.raised_by
        base = found.get(Component.BASE)
        sign_on = (
            self._rivals_sign_on(offer)
            or self._sign_on(offer)
            or self._year_of_base(offer, base[0] if base else None)
        )
        if sign_on is not None:
            found[Component.SIGN_ON] = sign_on, Decimal()
        for component in closed_parts(self.case) & found.keys():
            ask, gap = found[component]
            if ask.cause is not Cause.FORFEITS:
                found[component] = _closed(ask), gap
        model = {component: ask for component, (ask, _) in found.items()}
        warnings: list[Caution] = []
        for own in own_asks(self.case, offer, model, self.wishes.walk_away):
            caution = beyond_the_guide(own, model.get(own.component))
            warnings += [caution] if caution is not None else []
            found[own.component] = own, found.get(own.component, (own, Decimal()))[1]
        for component in left_out(self.case, offer):
            found.pop(component, None)
        asks = ranked(tuple(found.values()), self.case.priority)
        return tuple(self._matched(ask) for ask in asks), tuple(warnings)

    def _sign_on(self, offer: Offer) -> Ask | None:
        """What leaving costs, else the guide's figure; none where neither is known.

        A sign-on is in no offer unless it is named, so one that was not mentioned counts as none.
        A row with a range for it is asked by that, as every other part is.
        """
        currency = offer.currency or self.ground.currency
        if offer.base is None or currency is None or self.case.situation is Situation.RAISE:
            return None
        offered = amount_of(offer, Component.SIGN_ON, "offer", currency)
        forfeits = self.case.forfeits
        if forfeits is not None and (forfeits.currency or currency) == currency:
            source = FromCandidate("forfeits", forfeits.words)
            lost = _beside_second_year(
                Figure(Decimal(forfeits.amount), currency, source), offer, currency
            )
            aim = Aim(lost, "It makes up for what you would leave behind.")
            return ask_sign_on(offered, aim, Cause.FORFEITS)
        if self.ground.row.sign_on is not None:
            return None
        found = sign_on_aim(self.ground, currency)
        return ask_sign_on(offered, found) if found is not None else None

    def _rivals_sign_on(self, offer: Offer) -> Ask | None:
        """As much as another offer has, where the candidate puts it, or cash, first."""
        rivals, unit = self.wishes.rival_sign_on, offer.currency or self.ground.currency
        first = self.case.priority in (Priority.SIGN_ON, Priority.LIQUID_CASH)
        if not first or rivals is None or rivals.unit != unit or self.case.forfeits is not None:
            return None
        offered = amount_of(offer, Component.SIGN_ON, "offer", unit)
        return ask_sign_on(offered, Aim(rivals, _RIVALS_SIGN_ON), Cause.RIVAL)

    def _year_of_base(self, offer: Offer, base: Ask | None) -> Ask | None:
        """Where the candidate puts it first and the guide has no figure: what the ask for base
        would bring in a year.
        """
        if self.case.priority is not Priority.SIGN_ON or base is None or base.hold:
            return None
        row = self.ground.row
        if row.is_blank or row.sign_on is not None or base.spoken_period not in ("", "a year"):
            return None
        x = base.offered.value if base.offered is not None else Decimal()
        unit = base.opening.unit
        if not 0 < x < base.opening.value:
            return None
        text = f"{term(base.opening.value)} − {term(x)} in base, once"
        gap = Figure(base.opening.value - x, unit, Computed(text))
        return ask_sign_on(
            amount_of(offer, Component.SIGN_ON, "offer", unit), Aim(gap, _YEAR_OF_BASE)
        )

    def _matched(self, ask: Ask) -> Ask:
        """Base asked for to the unit of another offer's, where it is not the first ask.

        A match is the easiest figure to approve, and one that needs no other reason.
        """
        rival = self.wishes.rival_base
        if rival is None or ask.component is not Component.BASE or ask.hold or ask.rank == 1:
            return ask
        x = ask.offered.value if ask.offered is not None else Decimal()
        if ask.cause is not Cause.GUIDE or not x < rival.value <= ask.opening.value:
            return ask
        figure = Figure(rival.value, ask.opening.unit, rival.source)
        floor = self.wishes.walk_away
        matched = ladder(Component.BASE, ask.offered, figure, ask.spoken_period, floor)
        return replace(
            matched, rank=ask.rank, cause=Cause.RIVAL, reason="It matches your other offer."
        )

    def _package(self, own: Valued, terms: tuple[ComponentTerms, ...]) -> PackageCap | None:
        """What all asks together may add; unbounded where the first year is not known."""
        first_year = first_year_of(own)
        if first_year is None:
            return None
        base = next((each for each in terms if each.component is Component.BASE), None)
        wanted = wanted_by(self.case.priority)
        return PackageCap(
            first_year,
            self._share(terms),
            self.case.offer,
            wanted[0] if wanted else None,
            base.in_offer_unit(base.low) if base is not None else None,
            self.wishes.walk_away,
        )

    def _share(self, terms: tuple[ComponentTerms, ...]) -> Decimal:
        """With cause: an alternative, a level to put right, an offer clearly below the range.

        One that is hardly below it is hardly a cause: in between, the share grows with the gap.
        """
        usual = PACKAGE_SHARE_MODEST if self.wishes.modest else PACKAGE_SHARE
        if self.wishes.long_jump:
            return PACKAGE_SHARE_WITH_CAUSE
        below = max((_below(each) for each in terms), default=Decimal())
        part = min(Decimal(1), below / CLEARLY_BELOW)
        return usual + part * (PACKAGE_SHARE_WITH_CAUSE - usual)


def _beside_second_year(lost: Figure, offer: Offer, currency: str) -> Figure:
    """A loss falls in the first year, so what is promised for the second covers none of it."""
    first, later = offer.sign_on, offer.sign_on_year2
    if first is None or later is None or lost.value <= first.amount:
        return lost
    if any((each.currency or currency) != currency for each in (first, later)):
        return lost
    text = f"{term(lost.value)} ({lost.source}) + {term(later.amount)} in the second year"
    return Figure(lost.value + later.amount, currency, Computed(text))


def _closed(ask: Ask) -> Ask:
    offered = ask.offered or Figure(Decimal(), ask.opening.unit, ask.opening.source)
    return replace(held(ask.component, offered, _FOR_ALL, ask.spoken_period), kind=ask.kind)


_FOR_ALL = "They told you that it is the same for everybody."


def _below(terms: ComponentTerms) -> Decimal:
    """By how much of its start an offered part is below the range; zero where it isn't."""
    low = terms.in_offer_unit(terms.low)
    main = terms.component in (Component.BASE, Component.EQUITY, Component.TOTAL)
    if terms.offered is None or not main or low <= 0:
        return Decimal()
    return max(Decimal(), (low - terms.offered.value) / low)
