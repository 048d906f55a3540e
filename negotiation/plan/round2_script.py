"""The second round: what moved, and one next step, in the order that the play asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from negotiation.analysis.formula import term
from negotiation.analysis.ranking import first_of, wanted_by
from negotiation.analysis.results import Ask, Cause, ComponentPosition, Round2
from negotiation.model.assumptions import BRIEF_MAIL_WORDS, BRIEF_WORDS, EMAIL_WORDS
from negotiation.model.calendar import add_business_days, business_days, day_name
from negotiation.model.case import Extra, Tone
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import round_half_up
from negotiation.model.phrase import Phrase, Piece, join, listing, say
from negotiation.plan.asks import asks_listed, item, meets_theirs, still_within
from negotiation.plan.dates import answer_by, before_theirs, own_date, soon
from negotiation.plan.in_range import low_place, place_of, range_noted, range_words
from negotiation.plan.mails import Line, Mail, Script, fitted, letter, lines, room_for_body
from negotiation.plan.matter import Matter
from negotiation.plan.moves import equity_question, wishes
from negotiation.plan.opening import subject
from negotiation.plan.plays import Play
from negotiation.plan.reasons import (
    comparison_words,
    deed_words,
    in_sentences,
    is_paper,
    rival_words,
    wishes_listed,
)
from negotiation.plan.round2_call import round2_call
from negotiation.plan.round2_words import (
    asked_before,
    asked_more,
    asked_still,
    asked_swap,
    base_difference,
    base_gone,
    before_words,
    beyond_words,
    closed_words,
    could_be,
    fallen_words,
    floor_words,
    gap_once,
    given_up,
    has_packages,
    let_go,
    let_rest,
    moved_from_words,
    net_words,
    packages_aloud,
    packages_words,
    still_short,
    unmoved,
    unmoved_words,
)
from negotiation.plan.ties import tie_line
from negotiation.plan.told import Promise
from negotiation.plan.unpriced import lacks
from negotiation.plan.wording import ask_words, counted, has, is_plural

Step = Callable[[Matter, Round2], list[Line]]


def round2_script(m: Matter, round2: Round2, play: Play) -> Script:
    """E-mail, call and brief for the advice that the figures gave."""
    short = m.case.tone is Tone.BRIEF
    said = m.in_short if short else m
    found = [line for step in _MAILS[play] for line in step(said, round2)]
    brief = _brief(m, round2, play)
    text = _mail(said, found, play, BRIEF_MAIL_WORDS if short else EMAIL_WORDS)
    return Script(text, round2_call(m.anew, round2, play), brief, (Mail(m.company, text),))


def _mail(m: Matter, found: list[Line], play: Play, most: int) -> Phrase:
    head = _subject(m, play)
    close = str(m.line("close"))
    room = room_for_body(most, head, close)
    return letter(head, fitted(found, room).words, close)


def _subject(m: Matter, play: Play) -> Phrase:
    if play is Play.CLOSE_WITH_CONDITION:
        return subject(m, play)
    if not m.role:
        return m.line("subject bare")
    if play is Play.ACCEPT:
        return m.line("r2 subject accept", role=m.role)
    asked = [ask.component for ask in m.named[:2]]
    if play is Play.LOWERED:
        asked = [part for part, _, _ in m.told.fallen]
    move = _SUBJECTS.get(play, "r2 subject")
    if play is Play.THEY_MOVED and has_packages(m):
        move = "r2 subject either"
    parts = listing(say(m.part(part)) for part in asked)
    return m.line(move if parts else "r2 subject", role=m.role, parts=parts)


_SUBJECTS = {
    Play.BASE_SETTLED: "r2 subject settled",
    Play.THEY_MOVED: "r2 subject open",
    Play.THEY_HELD: "r2 subject open",
    Play.LOWERED: "r2 subject lowered",
}


def _brief(m: Matter, round2: Round2, play: Play, room: int = BRIEF_WORDS) -> Phrase:
    """The heart of the step, with as much of the thanks as the words left hold."""
    heart = join(line.words for step in _BRIEFS[play] for line in step(m, round2))
    thanked = join(line.words for line in thanks(m, round2))
    tries = (join([thanked, heart]), join([m.line("r2 thanks bare"), heart]), heart)
    fit = [text for text in tries if text and text.word_count <= room]
    return fit[0] if fit else join(line.words for line in _ask_only(m, round2))


# --- By e-mail -----------------------------------------------------------------------------------


def thanks(m: Matter, round2: Round2) -> list[Line]:
    """Thanks for what moved, in figures."""
    moved = moved_from_words(m)
    if not moved and m.told.fallen:
        return lines(m.line("r2 thanks revised"))
    return lines(m.line("r2 thanks", moved=moved) if moved else m.line("r2 thanks bare"))


def settled(m: Matter, round2: Round2) -> list[Line]:
    """Base taken as settled, where they said so."""
    figure = next((after for part, _, after in round2.moved if part is Component.BASE), None)
    if m.told.base_final is None or figure is None:
        return []
    move = "r2 settled moved" if Component.BASE in m.told.moved else "r2 settled"
    return lines(m.line(move, final=m.told.base_final, base=m.said(figure)))


def rest(m: Matter, round2: Round2) -> list[Line]:
    """Everything else, as it was asked for."""
    asks = list(m.asks)
    if not asks:
        return []
    if len(asks) == 1:
        return _rest_alone(m, asks)
    lead = _as_they_were(m, len(asks)) or m.line("r2 rest", count=counted(len(asks)))
    line = Line(join([lead, *_as_letter(m)], "\n"), 0, True)
    for drop, short in ((3, True), (6, False)):
        notes = {ask.component: range_noted(m, ask, short=short) for ask in asks}
        if any(notes.values()):
            line = Line(join([lead, *_as_letter(m, notes)], "\n"), drop, True, instead=line)
    return [
        line,
        *lines((_makes_whole(m, asks, "r2 sign-on makes whole"), 2)),
        *_work_again(m),
        *lines(_equity_terms(m)),
    ]


def _as_they_were(m: Matter, count: int) -> Phrase:
    """That base stays short of what was asked for it, as the reason for the rest as it was."""
    gone = base_gone(m)
    return m.line("r2 rest short", gone=m.said(gone), count=counted(count)) if gone else Phrase()


def _as_letter(m: Matter, notes: Mapping[Component, Phrase] | None = None) -> list[Phrase]:
    """The whole offer as the letter would have it: what stands, then what is asked, first things
    first.

    `notes`: what stands beside an ask, its range.
    """
    asked = [ask.component for ask in m.asks]
    kept = [m.told.parts[part] for part in _WHOLE if part in m.told.parts and part not in asked]
    found = [say("- ", listing(kept), ", as offered")] if kept else []
    first = wanted_by(m.case.priority)
    ordered = sorted(m.asks, key=lambda ask: ask.component not in first)
    beside = notes or {}
    return [
        *found,
        *(item(m, ask, beside.get(ask.component), once=_once(m, ask)) for ask in ordered),
    ]


def _once(m: Matter, ask: Ask) -> str:
    """What a sign-on is beside a base that stays below what was asked for, where it is as much in
    one year or in two.
    """
    gone = base_gone(m)
    if gone is None or ask.opening.unit != gone.unit:
        return "paid once"
    years = {gone.value: "a year", 2 * gone.value: "two years"}.get(ask.opening.value)
    return f"{years} of that difference, paid once" if years else "paid once"


def _equity_terms(m: Matter) -> Line:
    """The terms that make a share of profits, or options, worth something: in the letter."""
    equity = m.asked(Component.EQUITY)
    if equity is None:
        return Line(Phrase())
    if equity.kind is EquityKind.PROFIT_SHARE:
        return Line(m.line("r2 share terms"), 3)
    left = lacks(m.numbers.offer.equity)
    options = equity.kind is EquityKind.OPTIONS and left
    return Line(
        m.line("q options shown", needs=listing(map(say, left))) if options else Phrase(), 3
    )


def _rest_alone(m: Matter, asks: list[Ask]) -> list[Line]:
    """The one part that is left, with what it rests on and the deal as it would stand."""
    ask = asks[0]
    if ask.cause is Cause.BASE_GAP:
        return lines(m.line("r2 base gap alone", amount=m.said(ask.opening)))
    unmoved = ask.component not in m.told.moved
    listed = asks_listed(m, asks)
    left = m.line("r2 rest unmoved" if unmoved else "r2 rest alone", asks=listed)
    if (before := asked_more(m, ask)) is not None and (beyond := beyond_words(m)):
        slots: dict[str, Piece] = {"before": before, "now": m.said(ask.opening)}
        credited = m.line("r2 rest credited", part=m.part(ask.component), **slots)
        left = join([beyond, credited])
    return [
        *lines(
            left,
            (let_go(m), 3),
            (m.line("r2 heard", heard=m.told.heard[0].clause) if m.told.heard else Phrase(), 4),
        ),
        *lines(_equity_terms(m)),
        *_work_again(m),
        *lines((m.line("r2 whole", whole=whole(m)), 7)),
    ]


def whole(m: Matter) -> Phrase:
    """The deal as it would stand, part by part."""
    return listing(_whole(m))


_WHOLE = (Component.BASE, Component.EQUITY, Component.BONUS, Component.SIGN_ON)


def _whole(m: Matter) -> list[Phrase]:
    found: list[Phrase] = []
    asked = {ask.component: ask for ask in m.asks}
    for component in _WHOLE:
        ask = asked.get(component)
        if ask is not None:
            amount = say(m.said(ask.opening))
            found.append(has(component, ask.kind, amount, ask.spoken_period))
        elif component in m.told.parts:
            found.append(m.told.parts[component])
    return found


def bullets(lead: Phrase, items: Sequence[Phrase]) -> Phrase:
    """A lead with a list under it."""
    return join([lead, *(say("- ", item) for item in items)], "\n")


def package(m: Matter, round2: Round2) -> list[Line]:
    """What is left of the ask, one step down, together."""
    asks = list(m.asks)
    if not asks:
        return accept(m, round2)
    down, level = _came_down(m, asks), meets_theirs(m)
    if len(asks) == 1:
        one = m.line("r2 one level" if level else "r2 one", asks=asks_listed(m, asks))
        return [
            *lines((closed_words(m), 4), (down, 5), one, (_let_go_of(m, asks), 3)),
            *_work_again(m),
        ]
    lead = m.line("r2 package level" if level else "r2 package")
    listed = bullets(lead, [ask_words(ask, m.said) for ask in asks])
    return [
        *lines((closed_words(m), 4), (unmoved_words(m, asks), 6), (down, 5)),
        Line(listed, 0, True),
        *_work_again(m),
        *lines(_equity_terms(m)),
    ]


def _let_go_of(m: Matter, asks: list[Ask]) -> Phrase:
    """What was asked for before and is asked for no more: a concession is claimed as one.

    Not what they have closed: that isn't given up but refused.
    """
    return Phrase() if closed_words(m) else let_rest(m, asks)


def _still_work(m: Matter) -> Phrase:
    """The deed, as what the ask still rests on."""
    if m.told.deeds and m.told.deeds[0].is_act:
        return in_sentences(m.line("r2 deed", deed=m.told.deeds[0].clause))
    return deed_words(m)


def _work_again(m: Matter) -> list[Line]:
    """The same with what it has to do with this job."""
    return _tied(m, _still_work(m))


def _tied(m: Matter, deed: Phrase, *, fresh: bool = True) -> list[Line]:
    """A deed and what ties it to this job."""
    said = [line for line in (Line(deed, 2), tie_line(m, 5)) if line.words]
    return [replace(line, fresh=fresh and not at) for at, line in enumerate(said)]


def _came_down(m: Matter, asks: list[Ask]) -> Phrase:
    """What was asked for before, where this is less."""
    before = [then for ask in asks if (then := asked_before(m, ask)) is not None]
    return m.line("r2 came down", asked=listing(before)) if before else Phrase()


def either(m: Matter, round2: Round2) -> list[Line]:
    """Packages of equal value, to choose from."""
    found = packages_words(m, round2)
    paper = is_paper(m.numbers.valuation.own)  # worth what one takes it to be
    plain = "r2 either on paper" if paper else "r2 either"
    gains = {package.yearly_gain.value for package in round2.packages}
    same = "the same" if len(gains) == 1 else "about the same"
    lead = bullets(m.line(plain, count=counted(len(found)), same=same), found)
    unmoved, before = unmoved_words(m, m.asks), given_up(m, round2)
    short = unmoved or (Phrase() if before else still_short(m))
    choice = Line(lead, 0, True)
    if before:
        conceding = "r2 either from on paper" if paper else "r2 either from"
        listed = bullets(m.line(conceding, asked=before, same=same), found)
        choice = Line(listed, 3, True, instead=choice)
    return [
        *lines((closed_words(m), 4), (short, 4)),
        choice,
        *lines((_each_comes(m, round2), 3), _which(m, round2)),
        *_work_again(m),
        *lines(_equity_terms(m)),
        *lines(Line(_range_of_unmoved(m).words, 6)),  # its ends alone would be no argument
    ]


def _which(m: Matter, round2: Round2) -> Phrase:
    """Which one they can do; the first is preferred where it has more of what comes first."""
    first, priority = first_of(m.case.priority), m.told.priority
    best, *others = (package.amount(first) for package in round2.packages)
    if priority is None or best <= max(others, default=Decimal()):
        return m.line("r2 which")
    matters = "matter" if is_plural(str(priority)) else "matters"
    return m.line("r2 which first", priority=priority, matters=matters)


def _each_comes(m: Matter, round2: Round2) -> Phrase:
    """What the whole pay of a year would be with any package, where all is as good as cash."""
    own = m.numbers.valuation.own
    total, gains = own.total_face, [package.yearly_gain for package in round2.packages]
    if total is None or own.equity_liquid is False or any(g.unit != total.unit for g in gains):
        return Phrase()
    if any(part is Component.SIGN_ON for package in round2.packages for part, _ in package.amounts):
        return Phrase()
    step = Decimal(1000 if total.value > _IN_THOUSANDS else 100)
    gain = sum((each.value for each in gains), Decimal()) / len(gains)
    whole = round_half_up((total.value + gain) / step) * step
    text = (
        f"{term(total.value)} + ({' + '.join(term(each.value) for each in gains)}) ÷ {len(gains)}"
    )
    source = Computed(f"{text}, to the nearest {step:,f}")
    return m.line("r2 each comes", total=m.said(Figure(whole, total.unit, source)))


_IN_THOUSANDS = 20_000


def _range_of_unmoved(m: Matter) -> Line:
    """Where the part lies that has not moved, else the whole pay, if that speaks for more."""
    first, ask = first_of(m.case.priority), unmoved(m, m.asks)
    at = place_of(m, first) if first is not None else None
    if at is None and ask is not None:
        at = place_of(m, ask.component)
    return _low(m, at or place_of(m, Component.TOTAL))


def _low(m: Matter, at: ComponentPosition | None) -> Line:
    """Where a part lies, if that speaks for more: the range alone where there is little room."""
    if at is None:
        return Line(Phrase())
    short = low_place(m, at, "range short")
    return Line(low_place(m, at, "range low"), 6, instead=Line(short, 4))


def moved_step(m: Matter, round2: Round2) -> list[Line]:
    """Packages to choose from, or what is left as one."""
    return either(m, round2) if round2.packages else package(m, round2)


def held(m: Matter, round2: Round2) -> list[Line]:
    """Nothing moved: the ask stands, with its reason, and what could stand in for base."""
    gap = next((ask for ask in m.asks if ask.cause is Cause.BASE_GAP), None)
    asks = [ask for ask in m.asks if ask is not gap]
    found = lines(m.line("r2 held"))
    if asks:
        hold = m.line("r2 hold", asks=asks_listed(m, asks))
        found += [*lines(hold), *_tied(m, deed_words(m), fresh=False), Line(range_words(m), 6)]
    if gap is not None:
        review = m.line("r2 review")
        found += lines(m.line("r2 base gap alone", amount=m.said(gap.opening)), (review, 5))
    return [*found, *lines(m.line("r2 why not"))]


def fallen(m: Matter, round2: Round2) -> list[Line]:
    """What came down, called by its name; back to the written offer first."""
    return [
        *lines(
            m.line("r2 fallen", fallen=fallen_words(m)),
            (net_words(m) or _unexpected(m), 3),
            m.line("r2 slip"),
        ),
        *lines(
            m.line("r2 restore", before=before_words(m)),
            (_cared_for(m), 4),
            (_which_fell(m), 6),
        ),
        *lines((_beyond_that(m), 2)),
        *_work_again(m),
        *lines(_equity_terms(m)),
    ]


def _beyond_that(m: Matter) -> Phrase:
    """What was asked for besides, or that it is left, where they call their figures final."""
    if m.told.all_final is not None:
        return m.line("r2 final but")
    return asked_swap(m) or asked_still(m)


def fallen_in_short(m: Matter, round2: Round2) -> list[Line]:
    """The same in two sentences."""
    return lines(
        m.line("r2 fallen", fallen=fallen_words(m)),
        m.line("r2 restore", before=before_words(m)),
    )


def _which_fell(m: Matter) -> Phrase:
    """Of equity that has a price behind it: whether its number fell, or what a share is worth."""
    fell = any(part is Component.EQUITY for part, _, _ in m.told.fallen)
    return m.line("r2 which fell") if fell and m.kind(Component.EQUITY) in _PRICED else Phrase()


_PRICED = (EquityKind.OPTIONS, EquityKind.PRIVATE, EquityKind.PRE_IPO)


def _cared_for(m: Matter) -> Phrase:
    """That what came down is what the candidate cares about most, where it is."""
    wanted, priority = wanted_by(m.case.priority), m.told.priority
    if priority is None or not any(part in wanted for part, _, _ in m.told.fallen):
        return Phrase()
    many = is_plural(str(priority))
    slots = {"is": "are" if many else "is", "matters": "matter" if many else "matters"}
    return m.line("r2 cared for", priority=priority, **slots)


def _unexpected(m: Matter) -> Phrase:
    """What had been asked for of the part that came down: more, so nobody would expect less."""
    asked = next((then for part, _, _ in m.told.fallen if (then := m.told.asked.get(part))), None)
    return m.line("r2 unexpected", asked=asked) if asked is not None else Phrase()


def accept(m: Matter, round2: Round2) -> list[Line]:
    """Yes, in writing."""
    promise = m.told.promise
    kept = Phrase()
    if promise is not None:
        kept = m.line("r2 promised", sign=promise.sign)
    return lines(m.line("r2 accept"), kept)


def final(m: Matter, round2: Round2) -> list[Line]:
    """Everything is final: a day, and the terms in writing."""
    words = m.told.all_final or m.told.base_final
    if words is None:
        return []
    asked = equity_question(m) if m.kind(Component.EQUITY) in _TERMS_COUNT else Phrase()
    if not m.told.wishes:
        return [*lines(m.line("r2 final", final=words)), *lines((asked, 4))]
    reviewed = any(wish.extra is Extra.REVIEW for wish in m.told.wishes)
    act = m.told.deeds[0] if m.told.deeds and m.told.deeds[0].is_act else None
    on = m.line("r2 reviewed on", deed=act.clause) if reviewed and act is not None else Phrase()
    return [
        *lines(m.line("r2 final taken", final=words)),
        *lines(m.line("r2 final wishes", wishes=wishes_listed(m)), (in_sentences(on), 3)),
        *lines((asked, 4)),
        *lines(m.line("r2 final terms")),
    ]


# Equity that is worth what its terms say, which no figure closes.
_TERMS_COUNT = (
    *(EquityKind.OPTIONS, EquityKind.PRIVATE, EquityKind.PRE_IPO),
    *(EquityKind.PHANTOM, EquityKind.PROFIT_SHARE),
)


def _on_condition(m: Matter) -> list[Ask]:
    """What the candidate would sign for."""
    return [ask for ask in m.asks if ask.cause is Cause.CONDITION]


def _makes_whole(m: Matter, asks: list[Ask], move: str = "r2 makes whole") -> Phrase:
    """What the sign-on makes up for, where it is what leaving costs."""
    forfeits, lost = m.told.loss, m.case.forfeits
    whole = any(
        ask.component is Component.SIGN_ON and lost is not None and ask.opening.value <= lost.amount
        for ask in asks
    )
    return m.line(move, forfeits=forfeits) if forfeits and whole else Phrase()


def close_terms(m: Matter, round2: Round2) -> list[Line]:
    """The one thing left, and the promise that goes with it alone."""
    promise, asks = m.told.promise, _on_condition(m)
    if promise is None or not asks:
        return accept(m, round2)
    said = asks_listed(m, asks)
    open_base = m.told.base_final is None  # else it has just been said that it is settled
    whole_again = _makes_whole(m, asks)
    before = asked_before(m, asks[0]) if len(asks) == 1 else None
    if before is not None:
        point = m.line("r2 lowered to", before=before, now=m.said(asks[0].opening))
    else:
        point = m.line("r2 closing", asks=said)
    return [
        *lines(
            (m.line("r2 left") if len(asks) == 1 else Phrase(), 3),
            point,
            (whole_again or gap_once(m, asks), 2),
            *still_within(m, asks),
            (_besides(m, asks, whole=bool(whole_again), open_base=open_base), 4),
        ),
        *_work_again(m),
        Line(bullets(m.line("r2 whole listed"), _whole(m)), 5, True),
        *lines(m.line("r2 sign", sign=promise.sign), _approved(m, promise)),
    ]


def _besides(m: Matter, asks: list[Ask], *, whole: bool, open_base: bool) -> Phrase:
    """What a sign-on makes up for besides, or what is let go: one reason for it is enough."""
    if whole:
        return Phrase()
    return base_difference(m) or (let_rest(m, asks) if open_base else Phrase())


def _approved(m: Matter, promise: Promise) -> Phrase:
    """Whether it is approved: in time for the day by which one would sign, where that is known."""
    day = promise.day
    if day is None or m.case.today is None:
        return m.line("approve")
    left = business_days(m.case.today, day)
    if left < _TIME_TO_SIGN:
        return m.line("approve")
    return m.line("approve by", by=f"by {day_name(add_business_days(m.case.today, left - 1))}")


_TIME_TO_SIGN = 2


def rival(m: Matter, round2: Round2) -> list[Line]:
    """The other offer still counts."""
    return [] if _leads(m, round2) else _rival(m)


def rival_first(m: Matter, round2: Round2) -> list[Line]:
    """The other offer before the ask, where the ask is to come level with it."""
    return _rival(m) if _leads(m, round2) else []


def _leads(m: Matter, round2: Round2) -> bool:
    return not round2.packages and meets_theirs(m)


def _rival(m: Matter) -> list[Line]:
    """The other offer, which is left out after what is said of the work."""
    told = rival_words(m)
    return lines((told, 1), (comparison_words(m), 7)) if told else []


def signing(m: Matter, round2: Round2) -> list[Line]:
    """The promise that goes with all that is asked for, or with either package."""
    promise = m.told.promise
    if promise is None or promise.at_terms or not m.asks:
        return []
    if round2.packages:
        return lines(m.line("r2 call promise", which="one of them", sign=promise.sign))
    return lines(m.line("sign", sign=promise.sign))


def more(m: Matter, round2: Round2) -> list[Line]:
    """Wishes without a price."""
    return wishes(m)


def floor(m: Matter, round2: Round2) -> list[Line]:
    """The walk-away, where the candidate asked for it to be said."""
    return lines((floor_words(m, round2), 2))


def talk(m: Matter, round2: Round2) -> list[Line]:
    """Who decides, and when."""
    own = m.told.due if own_date(m) else None
    told = m.told.rival
    clock = m.numbers.leverage.clock
    if told is not None and told.expires is not None and clock and clock.rival is told.view:
        return lines(m.line("talk before theirs", before=before_theirs(m)))
    if m.numbers.leverage.pace == "exploding":
        return lines(m.line("r2 talk today") if own is None else m.line("talk today due", due=own))
    if own is not None:
        return lines(m.line("talk due", due=own, by=answer_by(m), soon=soon(m)))
    return lines(m.line("r2 talk", by=answer_by(m), soon=soon(m)))


_MAILS: dict[Play, tuple[Step, ...]] = {
    Play.BASE_SETTLED: (thanks, settled, rest, floor, rival, more, signing, talk),
    Play.THEY_MOVED: (thanks, rival_first, moved_step, floor, rival, more, signing, talk),
    Play.THEY_HELD: (thanks, held, floor, rival, more, signing, talk),
    Play.LOWERED: (thanks, fallen, rival, talk),
    Play.FINAL: (thanks, final),
    Play.ACCEPT: (thanks, accept),
    Play.CLOSE_WITH_CONDITION: (thanks, settled, close_terms),
}


def _ask_only(m: Matter, round2: Round2) -> list[Line]:
    if not m.asks:
        return []
    if round2.packages:
        choice = packages_aloud(m, round2.packages[:2])
        paper = is_paper(m.numbers.valuation.own)
        alike = "" if paper else " They come to about the same in pay."
        return lines(say("Could we do ", choice, f"?{alike}"))
    return lines(could_be(m))


def _hold_only(m: Matter, round2: Round2) -> list[Line]:
    """The ask stands, and what is in the way; a stand-in for base is for the talk."""
    asks = [ask for ask in m.asks if ask.cause is not Cause.BASE_GAP]
    if not asks:
        return _ask_only(m, round2)
    return lines(m.line("r2 hold", asks=asks_listed(m, asks)), m.line("r2 why not"))


def _close_only(m: Matter, round2: Round2) -> list[Line]:
    promise, asks = m.told.promise, _on_condition(m)
    if promise is None or not asks:
        return accept(m, round2)
    said = m.line("one thing left" if len(asks) == 1 else "things left", asks=asks_listed(m, asks))
    return lines(said, m.line("sign at", sign=promise.sign))


_BRIEFS: dict[Play, tuple[Step, ...]] = {
    Play.BASE_SETTLED: (settled, _ask_only),
    Play.THEY_MOVED: (_ask_only,),
    Play.THEY_HELD: (_hold_only,),
    Play.LOWERED: (fallen_in_short,),
    Play.FINAL: (final,),
    Play.ACCEPT: (accept,),
    Play.CLOSE_WITH_CONDITION: (_close_only,),
}
