"""The phrases of a second round: what moved, what fell, what could settle it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from negotiation.analysis.closed import closed_parts
from negotiation.analysis.first_year import yearly_worth
from negotiation.analysis.formula import term
from negotiation.analysis.parts import reading_order
from negotiation.analysis.ranking import first_of, wanted_by
from negotiation.analysis.results import Ask, Package, Round2
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component
from negotiation.model.money import Period, round_half_up
from negotiation.model.phrase import Phrase, Piece, listing, say
from negotiation.plan.asks import asks_listed
from negotiation.plan.matter import Matter
from negotiation.plan.wording import ask_words, has, is_plural, wanted, with_article


def moved_words(m: Matter) -> Phrase:
    """`moving base to $250,000 and RSUs to $330,000`."""
    return _moved(m, told_from=False)


def moved_from_words(m: Matter) -> Phrase:
    """`moving base from $240,000 to $250,000, and for the $20,000 sign-on`."""
    return _moved(m, told_from=True)


def _moved(m: Matter, *, told_from: bool) -> Phrase:
    """What one thanks for. A part that nobody told an earlier figure of is there, and that is all
    that can be said of it: it may be new, or have been left out.
    """
    round2 = m.numbers.round2
    before = {part: then for part, then, _ in round2.moved} if round2 is not None else {}
    moving: list[Phrase] = []
    there: list[Phrase] = []
    for component, after in m.told.moved.items():
        then = before.get(component)
        if then is None or not then.value:
            there.append(say("the ", after, " ", m.part(component).removeprefix("the ")))
            continue
        start = say(" from ", m.said(then)) if told_from else Phrase()
        moving.append(say(m.part(component), start, " to ", after))
    if not moving:
        return listing(there)
    moved = say("moving ", listing(moving))
    return say(moved, ", and for ", listing(there)) if there else moved


def asked_more(m: Matter, ask: Ask) -> Phrase | None:
    """What was asked for the part in the first round, where that is more than now."""
    then = m.told.asked.get(ask.component)
    round2 = m.numbers.round2
    if then is None or round2 is None:
        return None
    before = dict(round2.asked)[ask.component]
    return then if before.value > ask.opening.value else None


def asked_before(m: Matter, ask: Ask) -> Phrase | None:
    """The same with what it was of: "a base of $310,000"."""
    then = asked_more(m, ask)
    if then is None:
        return None
    return with_article(wanted(ask.component, ask.kind, then, ask.spoken_period))


def beyond_words(m: Matter) -> Phrase:
    """What came to more than was asked for it: "the sign-on is $15,000 more than I'd asked for"."""
    round2 = m.numbers.round2
    now = {part: after for part, _, after in round2.moved} if round2 is not None else {}
    asked = round2.asked if round2 is not None else ()
    for part, then in asked:
        after = now.get(part)
        if after is None or after.unit != then.unit or after.value <= then.value:
            continue
        text = f"{term(after.value)} − {term(then.value)}"
        more = Figure(after.value - then.value, then.unit, Computed(text))
        name = m.part(part)
        many = "are" if is_plural(name) else "is"
        return m.line("r2 beyond", part=name, more=m.said(more), **{"is": many})
    return Phrase()


def given_up(m: Matter, round2: Round2) -> Phrase:
    """All that was asked for before, where each package leaves some of it: "a base of $205,000 and
    a sign-on of $25,000". Nothing where one of them would have it all.
    """
    then = dict(round2.asked)
    now = {ask.component: ask.offered for ask in m.numbers.asks}
    if any(not _leaves(dict(package.amounts), now, then) for package in round2.packages):
        return Phrase()
    periods = {ask.component: ask.spoken_period for ask in m.numbers.asks}
    return listing(
        with_article(wanted(part, m.kind(part), said, periods.get(part, "")))
        for part, said in m.told.asked.items()
    )


def _leaves(
    package: Mapping[Component, Figure],
    now: Mapping[Component, Figure | None],
    then: Mapping[Component, Figure],
) -> bool:
    """Whether a package is short of something that was asked for before."""
    got = ((package.get(part) or now.get(part), asked) for part, asked in then.items())
    return any(each is None or each.value < asked.value for each, asked in got)


def unmoved_words(m: Matter, asks: Sequence[Ask]) -> Phrase:
    """The part that is still where it was, beside one that moved; and that it comes first."""
    ask = unmoved(m, asks)
    if ask is None or ask.offered is None:
        return Phrase()
    part = m.part(ask.component)
    many = is_plural(part)
    slots: dict[str, Piece] = {"part": part, "amount": m.said(ask.offered)}
    slots |= {"is": "are" if many else "is", "it": "they" if many else "it"}
    if m.told.priority is None or ask.component not in wanted_by(m.case.priority):
        return m.line("r2 unmoved", **slots)
    matters = "matter" if many else "matters"
    return m.line("r2 unmoved most", priority=m.told.priority, matters=matters, **slots)


def unmoved(m: Matter, asks: Sequence[Ask]) -> Ask | None:
    """The one ask for a part that is still where it was, beside one that moved."""
    still = [
        ask
        for ask in asks
        if ask.component not in m.told.moved and ask.offered and ask.offered.value
    ]
    return still[0] if len(still) == 1 and m.told.moved else None


def gap_once(m: Matter, asks: Sequence[Ask]) -> Phrase:
    """What a sign-on that is asked for is more than the one that is offered."""
    if len(asks) != 1 or asks[0].component is not Component.SIGN_ON or not asks[0].offered:
        return Phrase()
    then, now = asks[0].offered, asks[0].opening
    if not 0 < then.value < now.value:
        return Phrase()
    gap = Figure(
        now.value - then.value, now.unit, Computed(f"{term(now.value)} − {term(then.value)}")
    )
    return m.line("r2 gap once", gap=m.said(gap))


def closed_words(m: Matter) -> Phrase:
    """What they said is the same for everybody, of a part that was asked for before."""
    closed = closed_parts(m.case) & m.told.asked.keys()
    told = next((each for each in m.told.heard if closed.intersection(each.parts)), None)
    return m.line("r2 closed", heard=told.clause) if told is not None else Phrase()


def let_rest(m: Matter, asks: Sequence[Ask]) -> Phrase:
    """What was asked for before and is asked for no more: left where it is."""
    open_still = {ask.component for ask in asks}
    round2 = m.numbers.round2
    if round2 is None:
        return Phrase()
    now = {ask.component: ask for ask in m.numbers.asks}
    before = [
        with_article(wanted(part, m.kind(part), m.told.asked[part], ""))
        for part, then in round2.asked
        if part not in open_still and part in m.told.asked and _is_less(now.get(part), then)
    ]
    return m.line("r2 let rest", asked=listing(before)) if before else Phrase()


def _is_less(ask: Ask | None, then: Figure) -> bool:
    """Whether the offer is short of what was asked for before."""
    offered = ask.offered if ask is not None else None
    return offered is not None and offered.unit == then.unit and offered.value < then.value


def base_difference(m: Matter) -> Phrase:
    """What a sign-on makes up for, once: the base that was asked for and is final without it."""
    then, now = m.told.asked.get(Component.BASE), m.told.parts.get(Component.BASE)
    round2, base = m.numbers.round2, m.numbers.offer.base
    only = len(m.asks) == 1 and m.asks[0].component is Component.SIGN_ON
    if m.told.base_final is None or then is None or now is None or round2 is None or base is None:
        return Phrase()
    if not only or dict(round2.asked)[Component.BASE].value <= base.amount:
        return Phrase()
    return m.line("r2 base difference", asked=then, offered=now)


def base_gone(m: Matter) -> Figure | None:
    """What base, once it is final, falls short of what was asked for it, by the year."""
    round2 = m.numbers.round2
    base = next((ask for ask in m.numbers.asks if ask.component is Component.BASE), None)
    if m.told.base_final is None or m.told.asked.get(Component.BASE) is None or round2 is None:
        return None
    if base is None or base.offered is None:
        return None
    asked, now = dict(round2.asked)[Component.BASE].value, base.offered.value
    gone = (asked - now) * base.times_a_year
    if gone <= 0:
        return None
    text = f"{term(asked)} − {term(now)} in base"
    return Figure(round_half_up(gone), base.offered.unit, Computed(text))


def gone_over_grant(m: Matter, gone: Figure) -> Figure | None:
    """What base falls short of over all the years of the grant; None where there is none."""
    equity = m.numbers.offer.equity
    if equity is None or equity.years is None or equity.years <= 1:
        return None
    text = f"{term(gone.value)} × {equity.years}"
    return Figure(gone.value * equity.years, gone.unit, Computed(text))


def let_go(m: Matter) -> Phrase:
    """What was given up of the base asked for, beside what the one part left comes to, where that
    is less. A sign-on would have to be counted as well, so nothing is said beside one.
    """
    then, gone = m.told.asked.get(Component.BASE), base_gone(m)
    once = m.numbers.offer.sign_on
    if then is None or gone is None or len(m.asks) != 1 or (once is not None and once.amount):
        return Phrase()
    cost = m.asks[0].raised_by * yearly_worth(m.asks[0], m.numbers.offer)
    if m.asks[0].component is Component.SIGN_ON or not 0 < cost < gone.value:
        return Phrase()
    more = Figure(round_half_up(cost), gone.unit, Computed("what is asked for, a year"))
    return m.line("r2 let go", asked=then, gone=m.said(gone), more=m.said(more))


def still_short(m: Matter) -> Phrase:
    """By how much the part that comes first, and has moved, is short of what was asked for it."""
    round2 = m.numbers.round2
    wanted_first = wanted_by(m.case.priority)
    ask = next((ask for ask in m.asks if ask.component in wanted_first), None)
    if round2 is None or ask is None or ask.offered is None:
        return Phrase()
    asked = dict(round2.asked).get(ask.component)
    if ask.component not in m.told.moved or asked is None or asked.unit != ask.offered.unit:
        return Phrase()
    gap = asked.value - ask.offered.value
    if gap <= 0:
        return Phrase()
    text = f"{term(asked.value)} − {term(ask.offered.value)}"
    part = m.part(ask.component)
    short = m.said(Figure(gap, asked.unit, Computed(text)))
    return m.line(
        "r2 still short", part=part, gap=short, **{"is": "are" if is_plural(part) else "is"}
    )


def packages_words(m: Matter, round2: Round2) -> list[Phrase]:
    """Each package in one breath; one of a single part says that the rest stays."""
    found: list[Phrase] = []
    for package in round2.packages:  # in one order, so that they can be compared part by part
        amounts = sorted(package.amounts, key=lambda one: reading_order(one[0]))
        words = amounts_words(m, amounts)
        found.append(say(words, ", and the rest as it is") if len(package.amounts) == 1 else words)
    return found


def packages_aloud(m: Matter, packages: Sequence[Package]) -> Phrase:
    """Packages to choose from, told apart by ear: "…, or a base of $200,000 with options …"."""
    first, *others = each_aloud(m, packages)
    return say(first, *(piece for other in others for piece in (", or ", other)))


def asked_aloud(m: Matter, asks: Sequence[Ask]) -> Phrase:
    """What is asked for now, together, or as one of two packages: never the most of both."""
    if len(asks) > 1 and has_packages(m) and m.numbers.round2 is not None:
        return say("either ", packages_aloud(m, m.numbers.round2.packages[:2]))
    return asks_listed(m, list(asks))


def has_packages(m: Matter) -> bool:
    """Whether there are packages to choose from."""
    return m.numbers.round2 is not None and bool(m.numbers.round2.packages)


def each_aloud(m: Matter, packages: Sequence[Package]) -> list[Phrase]:
    """Each package as it is said beside the others, the parts of all in one order; a single part
    says that it is one.
    """
    mixed = len({len(package.amounts) > 1 for package in packages}) > 1
    order = [part for part, _ in packages[0].amounts]
    found: list[Phrase] = []
    for package in packages:
        first, *rest = sorted(
            package.amounts,
            key=lambda each: order.index(each[0]) if each[0] in order else len(order),
        )
        alone = amounts_words(m, [first])
        if rest:
            found.append(say(alone, " with ", amounts_words(m, rest)))
        else:
            found.append(say(alone, " and nothing more") if mixed else alone)
    return found


def amounts_words(m: Matter, amounts: Sequence[tuple[Component, Figure]]) -> Phrase:
    """The parts of a package, each as it is asked for."""
    asks = {ask.component: ask for ask in m.numbers.asks}
    found: list[Phrase] = []
    for component, figure in amounts:
        ask = asks.get(component)
        if ask is not None:
            found.append(ask_words(ask, m.said, figure))
        else:
            found.append(wanted(component, m.kind(component), say(m.said(figure)), ""))
    return listing(map(with_article, found))


def could_be(m: Matter) -> Phrase:
    """What is left, as a question."""
    move = "r2 one" if len(m.asks) == 1 else "r2 both"
    return m.line(move, asks=asks_listed(m, list(m.asks)))


def fallen_words(m: Matter) -> Phrase:
    """`base has come down from $250,000 to $240,000`."""
    return listing(_fell(m.part(part), before, after) for part, before, after in m.told.fallen)


def _fell(part: str, before: Phrase, after: Phrase) -> Phrase:
    has = "have" if is_plural(part) else "has"
    part = f"the {part}" if is_plural(part) else part  # those that were offered, and not any
    if all(amount.figure.value == 0 for amount in after.amounts):
        return say(f"{part} {has} gone, which stood at ", before)
    return say(f"{part} {has} come down from ", before, " to ", after)


def asked_still(m: Matter) -> Phrase:
    """What had been asked for, which a lower figure does not take back."""
    parts, asks = _asked_besides(m), asked_besides(m)
    fell = {part for part, _, _ in m.told.fallen}
    if len(parts) == 1 and parts[0] not in fell | m.told.moved.keys():
        return m.line("r2 asked unmoved", part=m.part(parts[0]), asked=asks[0])
    return m.line("r2 asked still", asks=listing(asks)) if asks else Phrase()


def asked_besides(m: Matter) -> list[Phrase]:
    """The same, each as one asks for it."""
    periods = {ask.component: ask.spoken_period for ask in m.numbers.asks}
    return [
        with_article(wanted(part, m.kind(part), m.told.asked[part], periods.get(part, "")))
        for part in _asked_besides(m)
    ]


def _asked_besides(m: Matter) -> list[Component]:
    """What is still open of what was asked for; what fell last, as it comes back before that."""
    fell = {part for part, _, _ in m.told.fallen}
    main = (Component.BASE, Component.EQUITY)
    found = [part for part in m.told.asked if part in main and _is_open(m, part)]
    return sorted(found, key=lambda part: part in fell)


def asked_swap(m: Matter) -> Phrase:
    """The same of what came down and comes first, for which what rose may stay where it is."""
    first, fell = first_of(m.case.priority), [part for part, _, _ in m.told.fallen]
    if first is None or fell != [first] or first not in m.told.asked:
        return Phrase()
    others = [part for part in m.told.moved if part in m.told.asked and _is_open(m, part)]
    if len(others) != 1:
        return Phrase()
    asks = {ask.component: ask for ask in m.numbers.asks}
    period = asks[first].spoken_period if first in asks else ""
    wish = with_article(wanted(first, m.kind(first), m.told.asked[first], period))
    part, asked = others[0], m.told.asked[others[0]]
    offered = m.told.moved[part]
    return m.line("r2 asked swap", asks=wish, part=m.part(part), offered=offered, asked=asked)


def _is_open(m: Matter, part: Component) -> bool:
    """Whether a part has not come to what was asked for of it."""
    then, round2 = m.told.asked[part].amounts[0].figure, m.numbers.round2
    moved = round2.moved if round2 is not None else ()
    return not any(
        each is part and after.unit == then.unit and after.value >= then.value
        for each, _, after in moved
    )


_Change = tuple[Component, Figure, Figure]


def net_words(m: Matter) -> Phrase:
    """What rose beside what fell, each by the year: where one part of each moved."""
    asks = {ask.component: ask for ask in m.numbers.asks}
    round2 = m.numbers.round2
    changed: list[_Change] = [
        (part, then, now)
        for part, then, now in (round2.moved if round2 is not None else ())
        if part in asks
        and then.value != now.value
        and part not in (Component.TOTAL, Component.SIGN_ON)
        and then.unit == now.unit
    ]
    rose = [each for each in changed if each[2].value > each[1].value]
    fell = [each for each in changed if each[2].value < each[1].value]
    if len(rose) != 1 or len(fell) != 1:
        return Phrase()
    if any(now.unit == "%" for _, _, now in changed):
        changed = _in_money(m, changed)
    slots: dict[str, Piece] = {}
    worths: list[Decimal] = []
    for name, (part, _, now) in (("more", rose[0]), ("less", fell[0])):
        then, after = next((one[1], one[2]) for one in changed if one[0] is part)
        each = Decimal(1) if now.unit == "%" else yearly_worth(asks[part], m.numbers.offer)
        worths.append(round_half_up(abs(after.value - then.value) * each))
        ends = sorted((then.value, after.value), reverse=True)
        text = f"{term(ends[0])} − {term(ends[1])}, a year"
        slots[name] = m.said(Figure(worths[-1], after.unit, Computed(text)))
        slots["part" if name == "more" else "other"] = m.part(part)
    gained, lost = worths
    if gained >= lost:
        return m.line("r2 net", **slots)
    text = f"{term(lost)} − {term(gained)}, a year"
    slots["net"] = m.said(Figure(lost - gained, m.numbers.currency, Computed(text)))
    return m.line("r2 net less aloud" if m.turn else "r2 net less", **slots)


def _in_money(m: Matter, changed: Sequence[_Change]) -> list[_Change]:
    """What is told as a share of base as the money that it comes to, on the base of its time."""
    base = next((one for one in changed if one[0] is Component.BASE), None)
    now = m.numbers.valuation.own.base
    if now is None:
        return [*changed]
    asks = {ask.component: ask for ask in m.numbers.asks}
    each = asks[Component.BASE].times_a_year if Component.BASE in asks else 1
    then = base[1].value * each if base is not None else now.value

    def money(share: Figure, of: Decimal) -> Figure:
        if share.unit != "%":
            return share
        source = Computed(f"{term(share.value)}% of {term(of)}")
        return Figure(share.value * of / 100, now.unit, source)

    return [(part, money(before, then), money(after, now.value)) for part, before, after in changed]


def before_words(m: Matter) -> Phrase:
    """What fell, as it had been offered."""
    periods = {ask.component: ask.spoken_period for ask in m.numbers.asks}
    return listing(
        has(part, m.kind(part), before, periods.get(part, "")) for part, before, _ in m.told.fallen
    )


def before_aloud(m: Matter) -> Phrase:
    """The same as one comes back to it: of a grant without its years."""
    months = {ask.component: ask.monthly for ask in m.numbers.asks}
    return listing(
        has(part, m.kind(part), before, Period.MONTH.spoken if months.get(part) else "")
        for part, before, _ in m.told.fallen
    )


def fallen_instead(m: Matter) -> Phrase:
    """What could take the place of what fell, if it has to stay: as much of it, in writing.

    What is paid by the year may stand for one; of a grant over years the first is none by itself.
    """
    round2 = m.numbers.round2
    fell = round2.fallen if round2 is not None else ()
    one = next(iter(fell), None) if len(fell) == 1 else None
    if one is None or one[0] is Component.TOTAL or one[1].unit == "%":
        return m.line("r2 instead", before=before_words(m))
    part, before, now = one
    ask = next((each for each in m.numbers.asks if each.component is part), None)
    yearly = part is Component.BONUS or (ask is not None and ask.spoken_period == "a year")
    if (part is Component.EQUITY and yearly) or part is Component.BONUS:
        return m.line("r2 instead first year", before=before_words(m))
    times = ask.times_a_year if ask is not None and part is Component.BASE else 1
    text = f"{term(before.value)} − {term(now.value)}"
    source = Computed(f"({text}) × {times}" if times > 1 else text)
    gap = m.said(Figure((before.value - now.value) * times, before.unit, source))
    return m.line(_INSTEAD[part], gap=gap)


_INSTEAD = {
    Component.BASE: "r2 instead once",
    Component.EQUITY: "r2 instead granted",
    Component.SIGN_ON: "r2 instead later",
}


def floor_words(m: Matter, round2: Round2) -> Phrase:
    """The walk-away, where the candidate asked for it to be said and it has something to say.

    Nothing where base already reaches it, or where the ask itself is lower.
    """
    own, base = m.numbers.walk_away, m.numbers.offer.base
    if m.told.floor is None or own is None or base is None or base.amount >= own.value:
        return Phrase()
    asked = [ask.opening.value for ask in m.asks if ask.component is Component.BASE]
    packed = [
        figure.value
        for package in round2.packages
        for component, figure in package.amounts
        if component is Component.BASE
    ]
    if any(value <= own.value for value in (*asked, *packed)):
        return Phrase()
    move = "r2 floor instead" if m.told.base_final else "r2 floor"
    return m.line(move, floor=m.told.floor)
