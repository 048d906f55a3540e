"""The second round: what moved, and one next step, in the order that the play asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from negotiation.analysis.results import Ask, Cause, Round2
from negotiation.model.assumptions import BRIEF_WORDS, EMAIL_WORDS
from negotiation.model.case import Tone
from negotiation.model.figures import Figure
from negotiation.model.guide import Component
from negotiation.model.phrase import Phrase, aloud, join, listing, say
from negotiation.plan.mails import Line, Mail, Script, aside, fitted, letter, quoted
from negotiation.plan.matter import Matter
from negotiation.plan.moves import asks_listed, equity_question, lines, wishes
from negotiation.plan.opening import subject
from negotiation.plan.plays import Play
from negotiation.plan.reasons import (
    comparison_words,
    deed_words,
    range_words,
    rival_words,
    tie_words,
)
from negotiation.plan.wording import ask_words, counted, has, wanted, with_article

Step = Callable[[Matter, Round2], list[Line]]
Note = Callable[[Matter, Round2], list[Phrase]]


def round2_script(m: Matter, round2: Round2, play: Play) -> Script:
    """E-mail, call and brief for the advice that the figures gave."""
    found = [line for step in _MAILS[play] for line in step(m, round2)]
    brief = _brief(m, round2, play)
    text = brief if m.case.tone is Tone.BRIEF else _mail(m, found, play)
    notes = [note for step in _CALLS[play] for note in step(m.anew, round2)]
    return Script(text, aloud(join(notes, "\n\n")), brief, (Mail(m.company, text),))


def _mail(m: Matter, found: list[Line], play: Play) -> Phrase:
    head = _subject(m, play)
    close = str(m.line("close"))
    room = EMAIL_WORDS - head.word_count - len(close.split()) - 2
    return letter(head, fitted(found, room), close)


def _subject(m: Matter, play: Play) -> Phrase:
    if play is Play.CLOSE_WITH_CONDITION:
        return subject(m, play)
    if not m.role:
        return m.line("subject bare")
    move = "r2 subject accept" if play is Play.ACCEPT else "r2 subject"
    return m.line(move, role=m.role)


def _brief(m: Matter, round2: Round2, play: Play) -> Phrase:
    """The heart of the step, with as much of the thanks as sixty words hold."""
    heart = join(line.words for step in _BRIEFS[play] for line in step(m, round2))
    thanked = join(line.words for line in thanks(m, round2))
    tries = (join([thanked, heart]), join([m.line("r2 thanks bare"), heart]), heart)
    fit = [text for text in tries if text and text.word_count <= BRIEF_WORDS]
    return fit[0] if fit else join(line.words for line in _ask_only(m, round2))


# --- By e-mail -----------------------------------------------------------------------------------


def thanks(m: Matter, round2: Round2) -> list[Line]:
    """Thanks for what moved, in figures."""
    moved = moved_words(m, round2)
    return lines(m.line("r2 thanks", moved=moved) if moved else m.line("r2 thanks bare"))


def moved_words(m: Matter, round2: Round2) -> Phrase:
    """`base to $250,000 and RSUs to $330,000`."""
    return listing(
        say(m.part(component), " to ", after) for component, after in m.told.moved.items()
    )


def settled(m: Matter, round2: Round2) -> list[Line]:
    """Base taken as settled, where they said so."""
    figure = next((after for part, _, after in round2.moved if part is Component.BASE), None)
    if m.told.base_final is None or figure is None:
        return []
    return lines(m.line("r2 settled", final=m.told.base_final, base=m.said(figure)))


def rest(m: Matter, round2: Round2) -> list[Line]:
    """Everything else, as it was asked for."""
    asks = list(m.asks)
    if not asks:
        return []
    if len(asks) == 1:
        gap = asks[0].cause is Cause.BASE_GAP
        amount = m.said(asks[0].opening)
        alone = m.line("r2 base gap alone", amount=amount) if gap else Phrase()
        return lines(alone or m.line("r2 rest alone", asks=asks_listed(m, asks)))
    gap_words = m.line("r2 base gap") if any(a.cause is Cause.BASE_GAP for a in asks) else Phrase()
    return [
        Line(bullets(m.line("r2 rest"), [ask_words(ask, m.said) for ask in asks]), 0, True),
        *lines((gap_words, 4)),
        *lines((m.line("r2 whole", whole=whole(m)), 6)),
    ]


def whole(m: Matter) -> Phrase:
    """The deal as it would stand, part by part."""
    return listing(_whole(m))


def _whole(m: Matter) -> list[Phrase]:
    found: list[Phrase] = []
    asked = {ask.component: ask for ask in m.asks}
    for component in (Component.BASE, Component.EQUITY, Component.BONUS, Component.SIGN_ON):
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
    down = _came_down(m, asks)
    if len(asks) == 1:
        return lines((down, 5), m.line("r2 one", asks=asks_listed(m, asks)), (deed_words(m), 6))
    listed = bullets(m.line("r2 package"), [ask_words(ask, m.said) for ask in asks])
    return [*lines((down, 5)), Line(listed, 0, True), *lines((deed_words(m), 6), (tie_words(m), 8))]


def _came_down(m: Matter, asks: list[Ask]) -> Phrase:
    """What was asked for before, where this is less."""
    before = [
        with_article(wanted(ask.component, ask.kind, then, ask.spoken_period))
        for ask in asks
        if (then := asked_more(m, ask)) is not None
    ]
    return m.line("r2 came down", asked=listing(before)) if before else Phrase()


def asked_more(m: Matter, ask: Ask) -> Phrase | None:
    """What was asked for the part in the first round, where that is more than now."""
    then = m.told.asked.get(ask.component)
    round2 = m.numbers.round2
    if then is None or round2 is None:
        return None
    before = dict(round2.asked)[ask.component]
    return then if before.value > ask.opening.value else None


def either(m: Matter, round2: Round2) -> list[Line]:
    """Packages of equal value, to choose from."""
    found = packages_words(m, round2)
    if len(found) < 2:
        return package(m, round2)
    lead = m.line("r2 either", count=counted(len(found)))
    return [Line(bullets(lead, found), 0, True), *lines(m.line("r2 which"))]


def packages_words(m: Matter, round2: Round2) -> list[Phrase]:
    """Each package in one breath."""
    return [amounts_words(m, package.amounts) for package in round2.packages]


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


def moved_step(m: Matter, round2: Round2) -> list[Line]:
    """Packages to choose from, or what is left as one."""
    return either(m, round2) if len(round2.packages) > 1 else package(m, round2)


def held(m: Matter, round2: Round2) -> list[Line]:
    """Nothing moved: the ask stands, with its reason, and what could stand in for base."""
    gap = next((ask for ask in m.asks if ask.cause is Cause.BASE_GAP), None)
    asks = [ask for ask in m.asks if ask is not gap]
    found = lines(m.line("r2 held"))
    if asks:
        hold = m.line("r2 hold", asks=asks_listed(m, asks))
        found += lines(hold, (deed_words(m), 4), (tie_words(m), 5), (range_words(m), 6))
    if gap is not None:
        found += lines(m.line("r2 base gap alone", amount=m.said(gap.opening)))
    return [*found, *lines(m.line("r2 why not"))]


def fallen(m: Matter, round2: Round2) -> list[Line]:
    """What came down, called by its name; back to the written offer first."""
    return lines(
        m.line("r2 fallen", fallen=fallen_words(m, round2)),
        m.line("r2 restore", before=_before(m, round2)),
    )


def fallen_words(m: Matter, round2: Round2) -> Phrase:
    """`base has come down from $250,000 to $240,000`."""
    plural = ("RSUs", "options", "phantom shares")
    return listing(
        say(
            m.part(component),
            " have" if m.part(component) in plural else " has",
            " come down from ",
            before,
            " to ",
            after,
        )
        for component, before, after in m.told.fallen
    )


def _before(m: Matter, round2: Round2) -> Phrase:
    periods = {ask.component: ask.spoken_period for ask in m.numbers.asks}
    return listing(
        has(part, m.kind(part), before, periods.get(part, "")) for part, before, _ in m.told.fallen
    )


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
    return lines(m.line("r2 final", final=words)) if words is not None else []


def close_terms(m: Matter, round2: Round2) -> list[Line]:
    """The one thing left, and the promise that goes with it alone."""
    promise, asks = m.told.promise, [ask for ask in m.asks if ask.cause is Cause.CONDITION]
    if promise is None or not asks:
        return accept(m, round2)
    said = asks_listed(m, asks)
    before = asked_more(m, asks[0]) if len(asks) == 1 else None
    if before is not None:
        point = m.line("r2 lowered to", before=before, asks=said)
    else:
        point = m.line("r2 closing", asks=said)
    return [
        *lines((m.line("r2 left"), 3), point),
        Line(bullets(m.line("r2 whole listed"), _whole(m)), 5, True),
        *lines(m.line("sign at", sign=promise.sign), m.line("approve")),
    ]


def rival(m: Matter, round2: Round2) -> list[Line]:
    """The other offer still counts."""
    told = rival_words(m)
    return lines((told, 3), (comparison_words(m), 7)) if told else []


def signing(m: Matter, round2: Round2) -> list[Line]:
    """The promise that goes with all that is asked for, or with either package."""
    promise = m.told.promise
    if promise is None or promise.at_terms or not m.asks:
        return []
    if len(round2.packages) > 1:
        return lines(m.line("r2 call promise", which="one of them", sign=promise.sign))
    return lines(m.line("sign", sign=promise.sign))


def floor(m: Matter, round2: Round2) -> list[Line]:
    """The walk-away, where the candidate asked for it to be said and it has something to say.

    Nothing where base already reaches it, or where the ask itself is lower.
    """
    own, base = m.numbers.walk_away, m.numbers.offer.base
    if m.told.floor is None or own is None or base is None or base.amount >= own.value:
        return []
    asked = [ask.opening.value for ask in m.asks if ask.component is Component.BASE]
    packed = [
        figure.value
        for package in round2.packages
        for component, figure in package.amounts
        if component is Component.BASE
    ]
    if any(value <= own.value for value in (*asked, *packed)):
        return []
    move = "r2 floor instead" if m.told.base_final else "r2 floor"
    return lines((m.line(move, floor=m.told.floor), 2))


def more(m: Matter, round2: Round2) -> list[Line]:
    """Wishes without a price."""
    return wishes(m)


def talk(m: Matter, round2: Round2) -> list[Line]:
    """Who decides, and when."""
    soon = m.numbers.leverage.pace in ("exploding", "today")
    return lines(m.line("r2 talk today" if soon else "r2 talk"))


_MAILS: dict[Play, tuple[Step, ...]] = {
    Play.BASE_SETTLED: (thanks, settled, rest, floor, rival, more, signing, talk),
    Play.THEY_MOVED: (thanks, moved_step, floor, rival, more, signing, talk),
    Play.THEY_HELD: (thanks, held, floor, rival, more, signing, talk),
    Play.LOWERED: (thanks, fallen, rival, talk),
    Play.FINAL: (thanks, final),
    Play.ACCEPT: (thanks, accept),
    Play.CLOSE_WITH_CONDITION: (thanks, settled, close_terms),
}


def _ask_only(m: Matter, round2: Round2) -> list[Line]:
    if not m.asks:
        return []
    if len(round2.packages) > 1:
        choice = listing(packages_words(m, round2)[:2], "or")
        return lines(say("Could we do ", choice, "? They come to the same for me."))
    return lines(_could_be(m))


def _hold_only(m: Matter, round2: Round2) -> list[Line]:
    """The ask stands, and what is in the way; a stand-in for base is for the talk."""
    asks = [ask for ask in m.asks if ask.cause is not Cause.BASE_GAP]
    if not asks:
        return _ask_only(m, round2)
    return lines(m.line("r2 hold", asks=asks_listed(m, asks)), m.line("r2 why not"))


def _could_be(m: Matter) -> Phrase:
    """What is left, as a question."""
    move = "r2 one" if len(m.asks) == 1 else "r2 both"
    return m.line(move, asks=asks_listed(m, list(m.asks)))


def _close_only(m: Matter, round2: Round2) -> list[Line]:
    promise, asks = m.told.promise, [ask for ask in m.asks if ask.cause is Cause.CONDITION]
    if promise is None or not asks:
        return accept(m, round2)
    said = m.line("one thing left", asks=asks_listed(m, asks))
    return lines(said, m.line("sign at", sign=promise.sign))


_BRIEFS: dict[Play, tuple[Step, ...]] = {
    Play.BASE_SETTLED: (settled, _ask_only),
    Play.THEY_MOVED: (_ask_only,),
    Play.THEY_HELD: (_hold_only,),
    Play.LOWERED: (fallen,),
    Play.FINAL: (final,),
    Play.ACCEPT: (accept,),
    Play.CLOSE_WITH_CONDITION: (_close_only,),
}


# --- By phone --------------------------------------------------------------------------------------


def call_thanks(m: Matter, round2: Round2) -> Phrase:
    """Thanks for the move."""
    moved = listing(
        say(m.part(component), " to ", after) for component, after in m.told.moved.items()
    )
    return m.line("r2 call moved", moved=moved) if moved else m.line("r2 thanks bare")


def call_rest(m: Matter, round2: Round2) -> list[Phrase]:
    """Base is done; the rest as asked."""
    gap = any(ask.cause is Cause.BASE_GAP for ask in m.asks)
    told = m.line("r2 call settled")
    asks = m.line("call request" if len(m.asks) == 1 else "r2 rest alone",
                  asks=asks_listed(m, list(m.asks))) if m.asks else Phrase()  # fmt: skip
    return [
        quoted(call_thanks(m, round2), told, asks),
        m.line("call stop"),
        quoted(m.line("r2 call gap") if gap else _deed(m)),
    ]


def _deed(m: Matter) -> Phrase:
    return m.line("call deed apart", deed=m.told.deeds[0].clause) if m.told.deeds else Phrase()


def call_moved(m: Matter, round2: Round2) -> list[Phrase]:
    """What would settle it, and that one has moved too."""
    found = packages_words(m, round2)
    if len(found) > 1:
        choice = say("Either ", listing(found, "or"), ".")
        words = join([choice, m.line("r2 which")])
    elif m.asks:
        words = _could_be(m)
    else:
        words = m.line("r2 call accept")
    before = [then for ask in m.asks if (then := asked_more(m, ask)) is not None]
    why = m.line("r2 call why", before=listing(before)) if before else Phrase()
    return [quoted(call_thanks(m, round2), words), m.line("call stop"), quoted(why, _deed(m))]


def call_held(m: Matter, round2: Round2) -> list[Phrase]:
    """What is in the way, before anything is given."""
    gap = next((ask for ask in m.asks if ask.cause is Cause.BASE_GAP), None)
    instead = m.line("r2 base gap alone", amount=m.said(gap.opening)) if gap else Phrase()
    asks = [ask for ask in m.asks if ask is not gap]
    hold = m.line("r2 hold", asks=asks_listed(m, asks)) if asks else Phrase()
    return [
        quoted(m.line("r2 thanks bare"), m.line("r2 call held")),
        m.line("call stop"),
        quoted(hold),
        aside("If base won't move:", instead),
    ]


def call_fallen(m: Matter, round2: Round2) -> list[Phrase]:
    """What fell, calmly; then back to what was in writing."""
    return [
        quoted(m.line("r2 thanks bare"), m.line("r2 call fallen", fallen=fallen_words(m, round2))),
        m.line("call stop"),
        quoted(m.line("r2 call restore", before=_before(m, round2))),
    ]


def call_accept(m: Matter, round2: Round2) -> list[Phrase]:
    """Yes, in writing."""
    return [quoted(call_thanks(m, round2), m.line("r2 call accept")), quoted(equity_question(m))]


def call_final(m: Matter, round2: Round2) -> list[Phrase]:
    """A day, and what stands."""
    return [quoted(call_thanks(m, round2), m.line("r2 call final"))]


def call_close(m: Matter, round2: Round2) -> list[Phrase]:
    """The whole ask is one thing."""
    promise, asks = m.told.promise, [ask for ask in m.asks if ask.cause is Cause.CONDITION]
    if promise is None or not asks:
        return call_accept(m, round2)
    before = asked_more(m, asks[0]) if len(asks) == 1 else None
    why = m.line("r2 call why", before=before) if before is not None else Phrase()
    return [
        quoted(
            call_thanks(m, round2),
            m.line("r2 call settled") if m.told.base_final else Phrase(),
            m.line("call closing", asks=asks_listed(m, asks), sign=promise.sign),
        ),
        m.line("call stop all"),
        quoted(why),
        aside("If they hesitate:", m.line("call hesitate")),
        aside("If yes:", m.line("call closing yes", sign=promise.sign)),
    ]


def call_rival(m: Matter, round2: Round2) -> list[Phrase]:
    """The other offer's terms, once more."""
    told = m.told.rival
    if told is None or told.terms is None:
        return []
    return [quoted(m.line("call rival", who=told.who, terms=told.terms))]


def call_promise(m: Matter, round2: Round2) -> list[Phrase]:
    """The promise, with the terms that it goes with."""
    promise = m.told.promise
    if promise is None or promise.at_terms or not m.asks:
        return []
    which = "one of those" if len(round2.packages) > 1 else "all of that"
    words = m.line("r2 call promise", which=which, sign=promise.sign)
    return [aside("If they can do it:", words)]


def call_floor(m: Matter, round2: Round2) -> list[Phrase]:
    """The walk-away, on request."""
    return [quoted(line.words) for line in floor(m, round2)]


def call_end(m: Matter, round2: Round2) -> list[Phrase]:
    """In writing, and when."""
    return [aside("Close:", m.line("call close"))]


_CALLS: dict[Play, tuple[Note, ...]] = {
    Play.BASE_SETTLED: (call_rest, call_floor, call_rival, call_promise, call_end),
    Play.THEY_MOVED: (call_moved, call_floor, call_rival, call_promise, call_end),
    Play.THEY_HELD: (call_held, call_floor, call_rival, call_promise, call_end),
    Play.LOWERED: (call_fallen, call_rival, call_end),
    Play.FINAL: (call_final,),
    Play.ACCEPT: (call_accept,),
    Play.CLOSE_WITH_CONDITION: (call_close,),
}
