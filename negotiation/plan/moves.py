"""The moves of a first reply by e-mail; `opening` puts them in the order of the play."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from negotiation.analysis.formula import term
from negotiation.analysis.results import Ask, Cause
from negotiation.model.assumptions import EXPLODING_DAYS
from negotiation.model.case import Extra, Priority
from negotiation.model.figures import Computed, Figure, FromCandidate, FromGuide
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import OfferStatus
from negotiation.model.own_words import label
from negotiation.model.phrase import Phrase, Piece, listing, say
from negotiation.model.record import replace
from negotiation.plan.asks import asks_listed, lists_wishes
from negotiation.plan.dates import answer_by, before_theirs, extension, own_date, soon
from negotiation.plan.in_range import (
    lies_low,
    lies_low_in_posted,
    place_of,
    posted_words,
    range_words,
    speaks_for_more,
)
from negotiation.plan.mails import Line, lines
from negotiation.plan.matter import Matter
from negotiation.plan.reasons import (
    by_the_year,
    comparison_words,
    deed_line,
    deed_words,
    heard_of_asked,
    heard_of_work,
    heard_words,
    is_paper,
    level_words,
    no_match_words,
    rival_words,
    second_deed,
    second_words,
    wishes_listed,
    wishes_words,
)
from negotiation.plan.ties import tie_line, tie_words, worth_words
from negotiation.plan.told import LEVEL_CODE, has_no_proof
from negotiation.plan.unpriced import (
    NO_FIGURE,
    counted,
    lacks,
    options_question,
    unpriced,
    unpriced_question,
    unpriced_words,
)
from negotiation.plan.wish_words import detail
from negotiation.plan.wording import equity_word, is_plural, role_name

Move = Callable[[Matter], list[Line]]


# --- Thanks ------------------------------------------------------------------------------------


def thanks(m: Matter) -> list[Line]:
    """Thanks, with the offer restated to check it."""
    return lines(m.line("thanks", offer=m.told.offer) if m.told.offer else m.line("thanks bare"))


def thanks_beside_theirs(m: Matter) -> list[Line]:
    """The same where another offer's figures follow: they and the sums of a year go first."""
    bare = Line(m.line("thanks bare"))
    if not m.told.offer or not by_the_year(m):
        return thanks(m)
    return lines(Line(m.line("thanks", offer=m.told.offer), 2, instead=bare))


def short_thanks(m: Matter) -> list[Line]:
    """Thanks without the terms: those are known, and something else is urgent."""
    return lines(m.line("thanks bare"))


# --- Why ---------------------------------------------------------------------------------------


def why(m: Matter) -> list[Line]:
    """The best reasons there are: what was done, the level, what they said themselves."""
    first, told = deed_words(m), deed_line(m)
    level = level_words(m) if not m.silent else Phrase()
    heard = heard_words(m)
    if first and (led := heard_of_work(m)):  # what they said of the work is the tie to the job
        return lines((led, 1), told, (worth_words(m), 5), (level, 3), (second_deed(m), 3))
    return lines(
        told,
        tie_line(m, 2),
        (heard, 2 if heard_of_asked(m) else 4),
        (level, 3 if first else 0),
        (second_deed(m), 3),
    )


def why_short(m: Matter) -> list[Line]:
    """The one best reason."""
    deed = deed_words(m)
    best = deed or level_words(m) or heard_words(m)
    if deed and (led := heard_of_work(m)):
        return lines((led, 2), best)
    return lines(deed_line(m) if deed else Line(best), tie_line(m, 2))


# --- The ask -----------------------------------------------------------------------------------


def make_whole(m: Matter) -> list[Line]:
    """What leaving costs, apart from any raise."""
    forfeits = m.told.loss
    if forfeits is None or not any(ask.cause is Cause.FORFEITS for ask in m.named):
        return []
    offered = m.told.parts.get(Component.SIGN_ON)
    if offered is None:
        return lines(m.line("makes up", forfeits=forfeits), m.line("no raise"))
    asked = next(ask for ask in m.named if ask.cause is Cause.FORFEITS)
    topped = _first_year_topped(m, asked) or m.line(
        "no raise topped",
        offered=_bare(offered),
        amount=m.said(asked.opening),
        short=m.said(_still_lost(asked)),
    )
    return lines(m.line("makes up", forfeits=forfeits), topped)


def _still_lost(asked: Ask) -> Figure:
    """What a sign-on that is offered leaves of the loss."""
    now = asked.offered.value if asked.offered is not None else Decimal()
    text = f"{term(asked.opening.value)} − {term(now)}"
    return Figure(asked.opening.value - now, asked.opening.unit, Computed(text))


def _first_year_topped(m: Matter, asked: Ask) -> Phrase:
    """The first year's part of a sign-on in two, made as much as is lost in that year."""
    first, later = m.numbers.offer.sign_on, m.numbers.offer.sign_on_year2
    if first is None or later is None:
        return Phrase()
    unit, whole = asked.opening.unit, asked.opening.value
    now = Figure(Decimal(first.amount), unit, FromCandidate("offer.sign_on", first.words))
    source = Computed(f"{term(whole)} − {term(later.amount)} in the second year")
    then = Figure(whole - later.amount, unit, source)
    return m.line("no raise topped first", first=m.said(now), amount=m.said(then))


def _bare(part: Phrase) -> Phrase:
    """ "$20,000 sign-on" of "a $20,000 sign-on"."""
    return say(*(piece.removeprefix("an ").removeprefix("a ") if isinstance(piece, str) else piece
                 for piece in part.parts))  # fmt: skip


# --- Time --------------------------------------------------------------------------------------


def more_time(m: Matter) -> list[Line]:
    """A dated request for more time, before anything else."""
    if m.told.due is None:
        return lines(m.line("more time", time=extension(m)))
    paper = equity_word(m.kind(Component.EQUITY)) if is_paper(m.numbers.valuation.own) else ""
    # What can't be sold has terms of its own to be read: a reason, and not only a wish.
    closes = m.line("closes on paper" if paper else "closes", due=m.told.due, mine=paper)
    return lines(closes, m.line("more time", time=extension(m)))


def time_too(m: Matter) -> list[Line]:
    """More time here as well, where both offers run out at once."""
    left = m.numbers.leverage.days_left
    if m.told.due is None or left is None or left > EXPLODING_DAYS:
        return []
    return lines((m.line("more time due", due=m.told.due, time=extension(m)), 1))


def time_today(m: Matter) -> list[Line]:
    """That the extra time, at least, be settled today."""
    return lines(m.line("time today"))


def still_open(m: Matter) -> list[Line]:
    """Whether an offer whose date has passed still stands."""
    return lines(m.line("still open"))


# --- Another offer -----------------------------------------------------------------------------


def rival(m: Matter) -> list[Line]:
    """The other offer, with what sets it beside this one."""
    told = rival_words(m)
    if not told:
        return []
    year, compared = by_the_year(m), comparison_words(m)
    # Beside paper the sums of a year say it best; else they only say once more what each part does.
    sums_first = is_paper(m.numbers.valuation.own) or not compared
    by_year = ((year, 1), (compared, 5)) if sums_first and year else ((compared, 1), (year, 5))
    if _beside_theirs(m) and year:
        by_year = ((year, 1), (compared, 6))
    rival = m.told.rival
    undated = rival is not None and rival.status is OfferStatus.IN_PROCESS and rival.hears is None
    hurried = m.numbers.leverage.tempo == "exploding"
    drop = 6 if undated and not hurried else 0  # it says little, and buys nothing
    if rival is not None and rival.status is OfferStatus.VERBAL:
        drop = 1  # told once it is honest; raised later it would look like a threat
    return lines((told, drop), (second_words(m), 1), *by_year, (no_match_words(m), 2))


def _beside_theirs(m: Matter) -> bool:
    """Whether theirs runs out first, so that two mails have to be as short as one."""
    rival = m.told.rival
    return rival is not None and rival.expires is not None and rival.terms is not None


# --- The level ---------------------------------------------------------------------------------


def level_first(m: Matter) -> list[Line]:
    """The level before pay: what speaks for it, and what to look at. Not a figure among it."""
    view = m.numbers.level
    evidence, move = Phrase(), ""
    if m.told.level is not None:
        if view is not None and view.mapped and view.verdict in ("above", "fits"):
            move = "level fits" if view.verdict == "fits" or view.by_pay else "level above"
            evidence = m.line(move, level=m.told.level, mapped=view.mapped)
            here = label(view.here or "")
            above = role_name(view.next_guide) if view.next_guide is not None else ""
            if move == "level above" and here:
                evidence = m.line("level here", level=m.told.level, here=here)
            elif move == "level above" and above:
                evidence = m.line(
                    "level above next", level=m.told.level, mapped=view.mapped, above=above
                )
        else:
            evidence = m.line("level", level=m.told.level)
    counts = m.line("level counts") if m.told.deeds else tie_words(m)
    told = [each for each in m.told.heard if each.about_level]
    offered = LEVEL_CODE.findall(str(told[0].clause)) if told else []
    if view is not None and view.mapped and len(offered) == 1 and move == "level above":
        at = "".join(offered[0])
        evidence = m.line("level above at", level=m.told.level or "", at=at, mapped=view.mapped)
    heard = m.line("heard of pay", heard=told[0].clause) if told else Phrase()
    above = level_above(m)
    asks = m.line("level asks told" if told else "level asks")
    return [
        *lines(
            m.line("level first"),
            heard,
            evidence,
            (deed_words(m), 2),
            (second_deed(m), 2),
            (counts, 5),
        ),
        *lines(m.line("level asks for", above=above) if above else asks),
        *lines((m.line("level who"), 3)),
    ]


def level_above(m: Matter) -> str:
    """The level to ask for by its name, where there is one: this company's own for the
    candidate's, the one after the level that they named, or the title that the candidate wants.
    """
    view = m.numbers.level
    if view is not None and view.verdict == "above" and not view.by_pay:
        if view.here:
            return label(view.here)
        if view.next_guide is not None:
            return role_name(view.next_guide)
    if title := detail(dict(m.case.extras).get(Extra.TITLE) or ""):
        return title
    heard = next((str(each.clause) for each in m.told.heard if each.about_level), "")
    codes = LEVEL_CODE.findall(heard)
    if len(codes) != 1:
        return ""
    letters, number = codes[0]
    return f"{letters}{int(number) + 1}"


def level_talk(m: Matter) -> list[Line]:
    """A word by phone about the level; who decides has been asked."""
    return [
        *lines((own_date(m), 6)),
        Line(m.line("level talk", by=answer_by(m, named=False))),
    ]


def which_level(m: Matter) -> list[Line]:
    """Where the pay is that of a lower level: the question goes before the money."""
    view = m.numbers.level
    asked = view is not None and view.by_pay and not m.silent
    return lines(m.line("which level")) if asked else []


# --- Parts without a figure --------------------------------------------------------------------


def missing(m: Matter) -> list[Line]:
    """The part that has no figure: asked for in writing, with the range as an anchor."""
    part = unpriced(m)
    if part is None:
        return []
    return lines(unpriced_words(m, NO_FIGURE), unpriced_question(m), (_anchor(m, part), 1))


def _anchor(m: Matter, part: Component) -> Phrase:
    """What is reported for a part that the offer gives no figure for."""
    cell = m.numbers.row.cell(part)
    money, share = (cell.money, cell.percent) if cell is not None else (None, None)
    if money is not None and money.currency == m.numbers.currency:
        ends, unit = (Decimal(money.low), Decimal(money.high)), money.currency
        period = f" {money.per.spoken}" if money.per is not None else ""
    elif share is not None:
        ends, unit, period = share, "%", " of base"
    else:
        return Phrase()
    if ends[1] <= ends[0]:
        return Phrase()
    source = FromGuide(m.numbers.guide.path, m.numbers.row.line)
    low, high = (m.said(Figure(end, unit, source)) for end in ends)
    top = say(high, period)
    return m.line("range anchor", here=m.here, part=m.part(part), low=low, high=top)


def guarantee(m: Matter) -> list[Line]:
    """A guaranteed first-year bonus, at what was offered."""
    own = m.numbers.valuation.own.bonus
    if own is None:
        return []
    about = next((one for one in m.told.heard if Component.BONUS in one.parts), None)
    asked = m.line("guarantee", bonus=m.said(own))
    if about is not None:  # what they said of it is the reason
        told = m.line("guarantee heard", heard=about.clause, bonus=m.said(own))
        return lines(told, (m.line("q bonus"), 5))
    return lines(asked, (m.line("q bonus"), 5))


def guarantee_beside(m: Matter) -> list[Line]:
    """The same beside what leaving costs, where so much of the pay is bonus."""
    return guarantee(m) if m.mostly_bonus else []


# --- Questions, endings ------------------------------------------------------------------------


def questions(m: Matter) -> list[Line]:
    """What one asks who knows: about the equity by its kind, else the bonus or the level.

    Before it, where there is no range to go by, what theirs is; who has nothing to show asks what
    placed the offer.
    """
    bonus = bonus_question(m)
    if m.numbers.row.is_blank and not m.told.posted:
        return lines(m.line("q range"), (equity_question(m), 2))
    asked = equity_question(m)
    if m.told.deeds and lies_low_in_posted(m):
        known = _is_sold_freely(m)
        return lines((m.line("q middle"), 4), (asked, 6 if known else 2), (bonus, 6))
    if has_no_proof(m.told) and lies_low(m):
        return lines((_asks_placing(m), 4), (asked, 3))
    once = _sign_on_question(m)
    first = bool(m.named) and m.named[0].component is Component.EQUITY
    if _is_sold_freely(m):  # its terms can be read up: one asks more where it is what one asks for
        if first:
            return lines((asked, 2), (once, 4), (bonus, 6))
        return lines((once, 3), (bonus, 5), (asked, 6))
    whole = any(ask.cause is Cause.FORFEITS for ask in m.named)
    if asked and once and whole:  # it is what the letter is about
        return lines((once, 2), (asked, 5), (bonus, 6))
    if asked:  # what it is worth hangs on it
        return lines((asked, 1), (once, 5), (bonus, 6))
    return lines((once or bonus or m.line("q level"), 3), (bonus if once else Phrase(), 5))


def _asks_placing(m: Matter) -> Phrase:
    """What their range is, or where they posted it what put the offer where it is in it."""
    return m.line("q placed" if m.told.posted else "q range")


def to_value(m: Matter) -> list[Line]:
    """What one has to know of the equity before anything can be said of its worth."""
    return lines((equity_question(m), 4 if _is_sold_freely(m) else 1))


def _share_certain(m: Matter) -> Phrase:
    """A share of the profits, for somebody who wants cash: as it was offered, but certain."""
    priority, share = m.told.priority, m.numbers.valuation.own.equity_annual
    is_share = m.kind(Component.EQUITY) is EquityKind.PROFIT_SHARE
    wants_cash = m.case.priority is Priority.LIQUID_CASH and not m.silent
    more = m.asked(Component.EQUITY) is not None
    if priority is None or share is None or more or not (is_share and wants_cash):
        return Phrase()
    matters = "matter" if is_plural(str(priority)) else "matters"
    return m.line("q share certain", share=m.said(share), priority=priority, matters=matters)


def _is_sold_freely(m: Matter) -> bool:
    """Whether the equity is stock that can be sold: its terms can be read up later."""
    return m.kind(Component.EQUITY) is EquityKind.PUBLIC_RSU


def placement(m: Matter) -> list[Line]:
    """Their range and what placed the offer in it. A dated review is kept for later."""
    needed = equity_question(m)
    asked = (_asks_placing(m), 4 if _share_certain(m) else 0)
    drop = 5 if _is_sold_freely(m) else 2
    return [*lines(asked, (bonus_question(m), 7)), *lines((needed, drop))]


def equity_question(m: Matter) -> Phrase:
    """The questions that belong to the kind of equity on the table."""
    equity = m.numbers.offer.equity
    if equity is None or (equity.value is not None and equity.value.amount == 0):
        return Phrase()
    kind = m.kind(Component.EQUITY)
    if kind is EquityKind.OPTIONS:
        return options_question(m)
    if sure := _share_certain(m):
        return sure
    if kind in (EquityKind.PUBLIC_RSU, EquityKind.RSU) and equity.schedule is not None:
        return m.line("q public priced") if kind is EquityKind.PUBLIC_RSU else m.line("q rsu sold")
    move = _QUESTIONS.get(kind or EquityKind.OTHER, "q private")
    first = bool(m.named) and m.named[0].component is Component.EQUITY
    return m.line("q public beside" if move == "q public" and not first else move)


_QUESTIONS = {
    EquityKind.PROFIT_SHARE: "q profit share",
    EquityKind.PUBLIC_RSU: "q public",
    EquityKind.RSU: "q rsu",
    EquityKind.PHANTOM: "q phantom",
}


def _sign_on_question(m: Matter) -> Phrase:
    """On what terms a sign-on is paid, where one was offered or is what matters most."""
    ask = m.asked(Component.SIGN_ON)
    wanted = m.case.priority is Priority.SIGN_ON and ask is not None
    if ask is not None and ask.cause is Cause.FORFEITS:  # when it is paid was left to them
        return m.line("q sign-on repaid")
    if any(wish.extra is Extra.CLAWBACK for wish in m.told.wishes):  # asked for as a wish
        return Phrase()
    offered = Component.SIGN_ON in m.told.parts
    return m.line("q sign-on") if offered or wanted else Phrase()


def bonus_question(m: Matter) -> Phrase:
    """Whether a bonus is certain, and what it came to, where that is open."""
    bonus = m.numbers.offer.bonus
    wished = any(wish.extra is Extra.GUARANTEED_BONUS for wish in m.told.wishes)
    if bonus is None or bonus.guaranteed is not None or Component.BONUS not in m.told.parts:
        return Phrase()
    if wished:
        return m.line("q bonus paid")
    alone = len(m.named) == 1 and m.named[0].component is Component.BASE
    return m.line("q bonus sure", bonus=_bare(m.told.parts[Component.BONUS])) if alone else (
        m.line("q bonus")
    )  # fmt: skip


def wishes_besides_title(m: Matter) -> list[Line]:
    """Wishes without a price, but for the title: the level was asked for by its name."""
    wished = tuple(wish for wish in m.told.wishes if wish.extra is not Extra.TITLE)
    return wishes(replace(m, told=replace(m.told, wishes=wished)))


def wishes_left(m: Matter) -> list[Line]:
    """Wishes without a price, where they don't stand in the list of what is asked for."""
    return [] if lists_wishes(m) else wishes(m)


def wishes(m: Matter) -> list[Line]:
    """Wishes without a price."""
    return lines(wishes_words(m))


def wishes_alone(m: Matter) -> list[Line]:
    """Wishes without a price, where there is nothing else to ask for."""
    if not m.told.wishes:
        return []
    return lines(m.line("wishes alone", wishes=wishes_listed(m)))


def signing(m: Matter) -> list[Line]:
    """The promise to sign, with all that is asked for: where it names no terms of its own."""
    promise = m.told.promise
    if promise is None or promise.at_terms or not m.asks:
        return []
    return lines(m.line("sign", sign=promise.sign))


def no_proof_range(m: Matter) -> list[Line]:
    """Their own range, from who has nothing to show; others ask nothing more in a hurry."""
    return lines((_asks_placing(m), 1)) if has_no_proof(m.told) and lies_low(m) else []


def talk(m: Matter) -> list[Line]:
    """What would let one answer, and a word by phone: what can move, who decides, by when."""
    return lines(_talk(m))


def _talk(m: Matter) -> Phrase:
    hurried = m.numbers.leverage.pace == "exploding" or m.numbers.leverage.tempo == "passed"
    own = m.told.due if own_date(m) else None
    if hurried:
        return m.line("talk today") if own is None else m.line("talk today due", due=own)
    when: dict[str, Piece] = {"by": answer_by(m), "soon": soon(m)}
    if own is not None:
        return m.line("talk due", due=own, **when)
    rival = m.told.rival
    if rival is not None and rival.terms is not None and rival.expires is not None:
        return m.line("talk before theirs", before=before_theirs(m))
    if not m.named:
        return m.line("talk", **when)
    if m.mostly_bonus:
        return m.line("talk guarantee", **when)
    first = m.named[0]
    asked: dict[str, Piece] = {"part": m.part(first.component), "ask": m.said(first.opening)}
    if first.component is Component.EQUITY and m.kind(Component.EQUITY) in _TO_BE_VALUED:
        return m.line("talk grant", **asked, **when)
    if len(m.named) > 1:
        return m.line("talk two", **asked, **when)
    if unpriced(m) is not None and counted(m) is None:
        return m.line("talk missing", part=m.part(first.component), **when)
    return m.line("talk one", **asked, **when)


# Equity whose terms are asked for before anybody can say what it is worth.
_TO_BE_VALUED = (EquityKind.OPTIONS, EquityKind.PRIVATE, EquityKind.PRE_IPO, EquityKind.PHANTOM)


def what_by_then(m: Matter) -> list[Line]:
    """What they could put in writing before another offer runs out."""
    return lines(m.line("what by then", before=before_theirs(m)))


def ready(m: Matter) -> list[Line]:
    """Nothing to ask for: the terms in writing, and what is open in them."""
    question = equity_question(m) or m.line("q level")
    if m.case.offer_status is OfferStatus.WRITTEN:
        return lines(m.line("ready written"), question, (m.line("ready answer"), 4))
    return lines(m.line("ready"), (question, 3), (m.line("ready then"), 4))


def told_by_word(m: Matter) -> list[Line]:
    """An offer made by word of mouth, as it was understood."""
    if m.told.offer is None:
        return lines(m.line("told by word bare"))
    return lines(m.line("told by word", offer=m.told.offer))


def in_writing(m: Matter) -> list[Line]:
    """The whole of it in writing, before a word of one's own about it."""
    due = m.told.due
    asked = m.line("send in writing by then", due=due) if due else m.line("send in writing")
    if due and _is_short(m):  # the paper first, then the days: one request each
        asked = m.line("send in writing now")
    left = lacks(m.numbers.offer.equity)
    options = m.kind(Component.EQUITY) is EquityKind.OPTIONS and left
    needs = m.line("send options too", needs=listing(map(say, left))) if options else Phrase()
    if not _is_short(m):
        return lines(asked, (needs, 3), (m.line("answer then"), 4))
    slots: dict[str, Piece] = {"time": extension(m)}
    if due is None:
        return lines(asked, (needs, 3), (m.line("more time", **slots), 2))
    return lines(asked, (needs, 3), (m.line("time to read", due=due, **slots), 2))


def certain_bonus(m: Matter) -> list[Line]:
    """How certain a bonus is that is a large part of what was told."""
    bonus = m.numbers.valuation.own.bonus
    if bonus is None or not m.mostly_bonus:
        return []
    return lines((m.line("q bonus told", bonus=m.said(bonus)), 2))


def without_figure(m: Matter) -> list[Line]:
    """What one was told no figure of, though the role pays it: before it is forgotten on paper."""
    offer, row = m.numbers.offer, m.numbers.row
    bonus = offer.bonus is None and row.cell(Component.BONUS) is not None
    equity = offer.equity is None and row.cell(Component.EQUITY) is not None
    if offer.base is None or not (bonus or equity):
        return []
    if bonus and equity:
        return lines((m.line("no figure told for both", part=m.part(Component.EQUITY)), 1))
    return lines((m.line("no figure told bonus" if bonus else "no figure told equity"), 1))


def before_paper(m: Matter) -> list[Line]:
    """Where the offer lies in the range that they posted, or that is reported, and what speaks for
    more: it is moved most easily before it is written down. No figure of one's own.
    """
    at = place_of(m, None)
    if lies_low_in_posted(m):
        place = posted_words(m)
    elif at is not None and speaks_for_more(at):
        place = range_words(m)
    else:
        return []
    return lines(
        (heard_of_work(m), 4), (deed_words(m), 3), (m.line("before paper", place=place), 3)
    )


def _is_short(m: Matter) -> bool:
    return m.numbers.leverage.tempo == "exploding"


def closing(m: Matter) -> list[Line]:
    """What the candidate said they would sign at, and the promise: tied to each other only."""
    promise = m.told.promise
    if promise is None:
        return []
    asks = [ask for ask in m.asks if ask.cause is Cause.CONDITION]
    left = lacks(m.numbers.offer.equity)
    options = m.kind(Component.EQUITY) is EquityKind.OPTIONS and left
    shown = m.line("q options shown", needs=listing(map(say, left))) if options else Phrase()
    return lines(
        m.line("one thing left" if len(asks) == 1 else "things left", asks=asks_listed(m, asks)),
        m.line("sign at", sign=promise.sign),
        (shown, 5),
    )


def approve(m: Matter) -> list[Line]:
    """Who can say yes to it."""
    return lines((own_date(m), 6), m.line("approve"))
