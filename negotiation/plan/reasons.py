"""The reasons of a letter, each a sentence or two: the deed, the level, another offer, …"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.first_year import yearly_worth
from negotiation.analysis.formula import gap_of, term
from negotiation.analysis.results import Valued
from negotiation.analysis.valuation import told_alone
from negotiation.model.case import Extra
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import round_half_up
from negotiation.model.offer import OfferStatus
from negotiation.model.phrase import Amount, Phrase, Piece, join, listing, say
from negotiation.plan.changed import changed_of
from negotiation.plan.in_range import low_place, place_of
from negotiation.plan.mails import Line
from negotiation.plan.matter import Matter
from negotiation.plan.told import Heard, RivalTold, Wish
from negotiation.plan.told.rival import more_paper
from negotiation.plan.wording import equity_word


def deed_line(m: Matter) -> Line:
    """The deed, without the last of what came of it where there is little room; a note as a list
    of one.
    """
    if m.told.deeds and m.told.deeds[0].note:
        return Line(m.line("deed noted", deed=m.told.deeds[0].note))
    full = deed_words(m)
    if not m.told.deeds or full.word_count <= _SHORT_STORY:
        return Line(full)
    short = in_sentences(m.line("deed", deed=_cut(m.told.deeds[0].clause)))
    return Line(full, 3, instead=Line(short)) if short.word_count < full.word_count else Line(full)


def _cut(deed: Phrase) -> Phrase:
    """A deed without what it can spare: what has no figure first, never what they did."""
    pieces = _pieces(deed)
    while (length := sum(piece.word_count for piece in pieces)) > _SHORT_STORY:
        spare = [piece for piece in pieces[1:] if not _OWN.search(str(piece))]
        bare = [piece for piece in spare if not re.search(r"\d", str(piece))]
        still = [piece for piece in spare if not _is_change(str(piece))]  # "9 TB a day"
        changed = spare if length > _LONG_STORY else []  # what changed is what it is told for
        gone = next(reversed(bare or still or changed), None)
        if gone is None:
            break
        pieces.remove(gone)
    return join(pieces, _MARK)


def _is_change(piece: str) -> bool:
    return bool(changed_of(piece)) or _THEN_AND_NOW.search(piece) is not None


_THEN_AND_NOW = re.compile(r"\bbefore\b.*\bnow\b|[;,] (?:and )?now (?:it is|they are) ")
# What was so and what is so now say nothing without each other.
_APART = re.compile(r"; (?!now (?:it is|they are) )")


def _pieces(words: Phrase) -> list[Phrase]:
    """What stands between the marks of a deed."""
    found: list[list[str | Amount]] = [[]]
    for part in words.parts:
        if isinstance(part, Amount):
            found[-1].append(part)
            continue
        first, *others = _APART.split(part)
        found[-1].append(first)
        found.extend([other] for other in others)
    return [Phrase(tuple(parts), words.claims) for parts in found]


_OWN = re.compile(r"\b(?:I|[Mm]y)\b")
_SHORT_STORY, _LONG_STORY = 26, 36  # words


def deed_words(m: Matter) -> Phrase:
    """What the candidate did; else the topics they ticked."""
    if m.told.deeds:
        return in_sentences(m.line("deed", deed=m.told.deeds[0].clause))
    if m.told.topics is not None:
        return m.line("topics", topics=m.told.topics)
    return Phrase()


def in_sentences(words: Phrase) -> Phrase:
    """What was typed in one breath as one would write it: what came of a deed behind a colon or an
    "and" where it is short, else in sentences of its own.
    """
    each = str(words).split(_MARK)
    if len(each) == 1:
        return words
    marks = iter(_marks_between(each))
    parts: list[str | Amount] = []
    begins = False
    for part in words.parts:
        if isinstance(part, Amount):
            parts.append(part)
            begins = False
            continue
        text = ""
        for at, piece in enumerate(part.split(_MARK)):
            if at:
                mark = next(marks)
                text += mark
                begins = mark == ". "
            text += _capital(piece) if begins else piece
            begins = begins and not piece
        parts.append(text)
    return Phrase(tuple(parts), words.claims)


_MARK = "; "


def _marks_between(each: list[str]) -> list[str]:
    """What joins a deed to what came of it: ["I rebuilt it", "errors fell", "calls fell"]."""
    marks: list[str] = []
    at = 0
    while at < len(each):
        head = each[at]
        end = at + 1
        while end < len(each) and not _ONE_MORE.match(each[end]):
            end += 1
        marks += _after(head, each[at + 1 : end])
        if end < len(each):
            marks.append(". ")
        at = end
    return marks


# What the same person did besides is a sentence of its own, and so is what was typed as one.
_ONE_MORE = re.compile(r"(?:I|my (?!company)|we)\b|[A-Z][a-z]")


def _after(head: str, came: list[str]) -> list[str]:
    """The marks between a deed and what came of it."""
    short = [len(one.split()) <= _SHORT_RESULT and ", " not in one for one in came]
    length = sum(len(one.split()) for one in (head, *came))
    if not came:
        return []
    if all(short) and length <= _ONE_SENTENCE:
        is_result = head.casefold().startswith("through my work")
        if len(came) == 1 and not re.search(r", |[:(]", head) and " and " not in came[0]:
            return [", and "]
        if 1 < len(came) <= _MOST_RESULTS and (is_result or not re.search(r"[:;]", head)):
            first = ", " if is_result else ": "
            return [first, *([", "] * (len(came) - _PAIR)), ", and "]
    *rest, last = _sentences(head, came)
    paired = len(came) == _PAIR and all(short)
    return [*rest, ", and " if paired else last]


_SHORT_RESULT = 11  # words
_ONE_SENTENCE = 34
_MOST_RESULTS = 3
_PAIR = 2


def _sentences(head: str, came: list[str]) -> list[str]:
    # A sentence begins with no figure, and with no name that begins small: "iOS".
    marks = [". " if re.match(r"[a-z](?![a-z]*[A-Z])|[A-Z]", one) else "; " for one in came]
    if marks[0] == "; " and not re.search(r"[:(]", head):
        marks[0] = ": "
    return marks


def _capital(piece: str) -> str:
    return piece[:1].upper() + piece[1:]


def second_deed(m: Matter) -> Phrase:
    """A second thing the candidate did, where there is one."""
    if len(m.told.deeds) < 2:
        return Phrase()
    return in_sentences(m.line("deed again", deed=m.told.deeds[1].clause))


def heard_words(m: Matter) -> Phrase:
    """What the company said itself."""
    others = (one for one in m.told.heard if not one.about_level)  # a level is no reason by itself
    told = next((one for one in others if not one.about_pay or _bears_on(m, one)), None)
    if told is None:
        return Phrase()
    if told.about_reviews and told.parts:
        return m.line("heard of reviews", heard=told.clause)
    return _told_by(m, told, "heard of pay" if told.about_pay else "heard")


def heard_of_work(m: Matter) -> Phrase:
    """What they said of the work or of themselves, as what a deed is the answer to."""
    told = next((one for one in m.told.heard if not (one.about_level or one.about_pay)), None)
    return _told_by(m, told, "heard of work") if told is not None else Phrase()


def _told_by(m: Matter, told: Heard, move: str) -> Phrase:
    """What they said, as `move` has it, or as said by whom one doesn't write to."""
    if told.by:
        return m.line("heard by", who=told.by, heard=told.clause)
    return m.line(move, heard=told.clause)


def heard_of_asked(m: Matter) -> bool:
    """Whether what they said is about a part of the pay that is asked for."""
    return any(
        one.about_pay and any(m.asked(part) is not None for part in one.parts)
        for one in m.told.heard
    )


def _bears_on(m: Matter, told: Heard) -> bool:
    """Whether what they said of the pay is about a part that is asked for, or about none."""
    return not told.parts or any(m.asked(part) is not None for part in told.parts)


def level_words(m: Matter) -> Phrase:
    """The candidate's level, where it fits the role: evidence of where they belong."""
    view = m.numbers.level
    if m.told.level is None or view is None or view.verdict == "unknown":
        return Phrase()
    if view.verdict == "fits" and view.mapped:
        return m.line("level fits", level=m.told.level, mapped=view.mapped)
    return m.line("level", level=m.told.level)


# --- Another offer -----------------------------------------------------------------------------


def rival_words(m: Matter) -> Phrase:
    """The other offer, no further than it may be told, and when it expires."""
    rival = m.told.rival
    if rival is None:
        return Phrase()
    return join([_rival(m, rival), rival_date(m, rival)])


def second_words(m: Matter) -> Phrase:
    """A further offer, in one sentence."""
    second = m.told.second
    if second is None:
        return Phrase()
    if second.terms is not None:
        return m.line("second quoted", who=second.who, terms=second.terms)
    return m.line("second unquoted", who=second.who, offer=second.offer)


def rival_date(m: Matter, rival: RivalTold) -> Phrase:
    """When the other offer expires, where it is one."""
    if rival.expires is None or rival.status is OfferStatus.IN_PROCESS:
        return Phrase()
    return m.line("rival expires", expires=rival.expires)


def _rival(m: Matter, rival: RivalTold) -> Phrase:
    who = rival.who
    if rival.status is OfferStatus.IN_PROCESS:
        return _process(m, rival)
    if rival.status is OfferStatus.VERBAL:
        if tells_by_word(m, rival):
            return m.line("rival verbal quoted", terms=rival.by_word, who=who)
        return m.line("rival verbal", offer=rival.offer, who=who)
    if rival.terms is None:
        return m.line("rival unquoted", offer=rival.offer, who=who)
    return m.line("rival quoted", who=who, terms=rival.terms)


def tells_by_word(m: Matter, rival: RivalTold) -> bool:
    """Whether the figures of an offer made by word are told: less base than is asked for here
    would weaken it.
    """
    ask, theirs = m.asked(Component.BASE), rival.view.valued.base if rival.view.valued else None
    if m.silent or rival.by_word is None or theirs is None:
        return False
    wanted = ask.opening if ask is not None else m.numbers.valuation.own.base
    times = ask.times_a_year if ask is not None else 1
    if wanted is None:
        return False
    return theirs.value >= wanted.value * times * (1 - _NEARLY)


def _process(m: Matter, rival: RivalTold) -> Phrase:
    """A process elsewhere, with what it has to do with the dates here."""
    if rival.hears is not None:
        return m.line("rival in process dated", offer=rival.offer, hears=rival.hears)
    asks_for_time = m.numbers.leverage.tempo == "exploding"
    return m.line(
        "rival in process hurried" if asks_for_time else "rival in process", offer=rival.offer
    )


def comparison_words(m: Matter) -> Phrase:
    """Paper against cash, and the gap that is left: only where both offers may be compared."""
    rival = m.told.rival
    if rival is None or rival.terms is None or rival.view.valued is None:
        return Phrase()
    own, theirs = m.numbers.valuation.own, rival.view.valued
    mine = equity_word(m.kind(Component.EQUITY))
    if is_paper(own) and not is_paper(theirs) and has_equity(theirs):
        return m.line(_paper_here(m, theirs), theirs=_stock_word(theirs), mine=mine)
    if is_paper(theirs) and not is_paper(own):
        return _paper_there(m, rival, own, theirs)
    return _gap(m, own, theirs)


def paper_beside_stock(m: Matter) -> dict[str, Piece]:
    """The words for equity here that can't be sold and for theirs that can; empty otherwise."""
    rival = m.told.rival
    if rival is None or rival.terms is None or rival.view.valued is None:
        return {}
    own, theirs = m.numbers.valuation.own, rival.view.valued
    if not is_paper(own) or is_paper(theirs) or not has_equity(theirs):
        return {}
    return {"theirs": _stock_word(theirs), "mine": equity_word(m.kind(Component.EQUITY))}


def _gap(m: Matter, own: Valued, theirs: Valued) -> Phrase:
    """By how much the other offer is the larger one: by the year where only here a bonus comes on
    top, which would be held against a gap in base, else part by part.
    """
    if (ahead := ahead_of_bonus(own, theirs)) is not None:
        alone, with_bonus = map(m.said, ahead)
        return m.line("gap beyond bonus", alone=alone, ahead=with_bonus)
    base, equity = (
        _Beyond.of(own.base, theirs.base),
        _Beyond.of(own.equity_annual, theirs.equity_annual),
    )
    if base is not None and _goes_beyond(m, Component.BASE, base):
        return Phrase()
    if base is not None and equity is None and base.share > _CLOSE:
        return m.line("gap in base", base=m.said(base.figure))
    if base is None or equity is None or max(base.share, equity.share) <= _CLOSE:
        return Phrase()
    slots: dict[str, Piece] = {
        "base": m.said(base.figure),
        "equity": m.said(equity.figure),
        "theirs": _stock_word(theirs),
    }
    if base.share > _CLOSE and equity.share > _CLOSE:
        return m.line("gap in both", **slots)
    if base.share > _CLOSE:
        level = abs(equity.share) <= _CLOSE
        return m.line("gap in base alone" if level else "gap in base", **slots)
    return m.line("gap in equity alone" if abs(base.share) <= _CLOSE else "gap in equity", **slots)


def ahead_of_bonus(own: Valued, theirs: Valued) -> tuple[Figure, Figure] | None:
    """What theirs has beyond ours by the year, without our bonus and with all of it, where only
    ours has one; None where nothing is left then.
    """
    total, bonus = own.total_face, own.bonus
    if bonus is None or total is None or theirs.total_face is None or bonus.unit != total.unit:
        return None
    if theirs.bonus is not None and theirs.bonus.value > 0:
        return None
    ahead = gap_of(theirs.total_face, total)
    if ahead is None:
        return None
    text = f"{term(ahead.value)} + {term(bonus.value)}"
    return Figure(ahead.value + bonus.value, ahead.unit, Computed(text)), ahead


def _goes_beyond(m: Matter, part: Component, gap: _Beyond) -> bool:
    """Whether more is asked for than the gap, which would be an argument for less."""
    ask = m.asked(part)
    if ask is None or gap.share <= 0:
        return False
    return ask.raised_by * yearly_worth(ask, m.numbers.offer) > gap.figure.value * _LITTLE_MORE


_LITTLE_MORE = Decimal("1.25")
_MUCH_MORE = Decimal("1.6")
_CLOSE = Decimal("0.04")  # as far apart, two figures are still called close


@dataclass(frozen=True, slots=True)
class _Beyond:
    """What theirs has beyond ours: as a share of ours, and as a sum."""

    share: Decimal
    figure: Figure

    @classmethod
    def of(cls, own: Figure | None, theirs: Figure | None) -> _Beyond | None:
        """None where the two can't be set side by side."""
        if own is None or theirs is None or own.unit != theirs.unit or own.value <= 0:
            return None
        more = theirs.value - own.value
        text = f"{term(theirs.value)} − {term(own.value)}"
        figure = Figure(round_half_up(more), theirs.unit, Computed(text))
        return cls(more / own.value, figure)


def _paper_here(m: Matter, theirs: Valued) -> str:
    """What follows from paper here: more of it, cash in its place, or only that it differs."""
    if _asks_more_than(m, theirs):
        return "paper here"
    cash = m.asked(Component.BASE) or m.asked(Component.SIGN_ON)
    in_cash = cash is not None and m.asked(Component.EQUITY) is None
    return "paper here in cash" if in_cash else "paper here apart"


def _asks_more_than(m: Matter, theirs: Valued) -> bool:
    """Whether more equity is asked for than the other offer holds, by the year."""
    ask, annual = m.asked(Component.EQUITY), theirs.equity_annual
    if ask is None or annual is None or ask.opening.unit != annual.unit:
        return False
    return ask.opening.value * yearly_worth(ask, m.numbers.offer) > annual.value


def _paper_there(m: Matter, rival: RivalTold, own: Valued, theirs: Valued) -> Phrase:
    base = m.told.parts.get(Component.BASE)
    stock = _stock_word(theirs)
    gap = own.base is not None and theirs.base is not None and theirs.base.value > own.base.value
    if m.kind(Component.EQUITY) is EquityKind.PROFIT_SHARE and has_equity(own):
        return m.line("paper there share", theirs=stock)
    if not gap or rival.base is None or base is None or own.base is None:
        more = m.asked(Component.EQUITY) is not None and more_paper(own, theirs)
        mine = equity_word(m.kind(Component.EQUITY))
        if more:
            return m.line("paper there more", theirs=stock, mine=mine)
        return m.line("paper there bare", theirs=stock)
    own_base = say(m.said(own.base))
    return m.line("paper there", theirs=stock, rival_base=rival.base, own_base=own_base)


def other_reason(m: Matter) -> Phrase:
    """The place of a part that is asked for and that the other offer has no more of."""
    rival = m.told.rival
    theirs = rival.view.valued if rival is not None else None
    if m.silent or theirs is None:
        return Phrase()
    own = m.numbers.valuation.own
    gaps = {
        Component.BASE: _Beyond.of(own.base, theirs.base),
        Component.EQUITY: _Beyond.of(own.equity_annual, theirs.equity_annual),
    }
    for ask in m.asks:
        gap, at = gaps.get(ask.component), place_of(m, ask.component)
        if at is not None and gap is not None and gap.share <= 0:
            return low_place(m, at, "range other")
    return Phrase()


def no_match_words(m: Matter) -> Phrase:
    """That the base asked for is less than theirs, which would seem odd if nobody said so."""
    rival, ask = m.told.rival, m.asked(Component.BASE)
    if m.silent or rival is None or rival.terms is None or ask is None or ask.hold:
        return Phrase()
    theirs = rival.view.valued.base if rival.view.valued is not None else None
    if theirs is None or theirs.unit != ask.opening.unit:
        return Phrase()
    below = ask.opening.value * ask.times_a_year < theirs.value * (1 - _NEARLY)
    return m.line("no match") if below else Phrase()


_NEARLY = Decimal("0.02")  # a base within as much of theirs matches it


def by_the_year(m: Matter) -> Phrase:
    """Both offers added up by the year, where theirs is larger by about what is asked for."""
    totals = _totals(m)
    if totals is None:
        return Phrase()
    theirs, (mine, other) = totals
    if _raised(m) > (other.value - mine.value) * _MUCH_MORE:  # it would argue for less
        return Phrase()
    own, total = (_about(m, each) for each in (mine, other))
    slots: dict[str, Piece] = {"own_total": own, "rival_total": total}
    paper = m.numbers.valuation.own.equity_annual
    if is_paper(m.numbers.valuation.own) and paper is not None and not is_paper(theirs):
        slots |= {
            "theirs": _stock_word(theirs) if has_equity(theirs) else "",
            "mine": equity_word(m.kind(Component.EQUITY)),
            "paper": m.said(Figure(round_half_up(paper.value), paper.unit, paper.source)),
        }
        move = "by the year and sold" if has_equity(theirs) else "by the year in cash"
        return m.line(move, **slots)
    bonus = m.numbers.valuation.own.bonus is not None or theirs.bonus is not None
    return m.line("by the year in full" if bonus else "by the year", **slots)


def _about(m: Matter, total: Figure) -> Phrase:
    """A year's pay as a person says it: "about $184,000"."""
    value = round_half_up(total.value)
    step = Decimal(1000 if value > _IN_THOUSANDS else 100)
    whole = round_half_up(value / step) * step
    if whole == value:
        return say(m.said(Figure(value, total.unit, total.source)))
    formula = total.source.formula if isinstance(total.source, Computed) else term(value)
    source = Computed(f"{formula}, to the nearest {step:,f}")
    return say("about ", m.said(Figure(whole, total.unit, source)))


_IN_THOUSANDS = 20_000


def left_between(m: Matter) -> Phrase:
    """What would still lie between the two offers, where the asks bring them close."""
    totals = _totals(m)
    if totals is None or not m.named:
        return Phrase()
    _, (mine, theirs) = totals
    raised = _raised(m)
    left = theirs.value - mine.value - raised
    if not 0 < left <= theirs.value * _CLOSE:
        return Phrase()
    text = f"{term(theirs.value)} − {term(mine.value)} − {term(raised)}"
    figure = Figure(round_half_up(left), theirs.unit, Computed(text))
    return m.line("left between", left=m.said(figure))


def _raised(m: Matter) -> Decimal:
    """What is asked for beyond the offer, by the year."""
    asks = (ask for ask in m.named if ask.component is not Component.SIGN_ON)
    return sum((ask.raised_by * yearly_worth(ask, m.numbers.offer) for ask in asks), Decimal())


def _totals(m: Matter) -> tuple[Valued, tuple[Figure, Figure]] | None:
    """The other offer, and both by the year: where it may be quoted and is the larger.

    Not where theirs is on paper and ours is not: the sum would take back what is said of it.
    """
    rival, valued = m.told.rival, m.numbers.valuation.own
    if rival is None or rival.terms is None or rival.view.valued is None:
        return None
    if is_paper(rival.view.valued) and not is_paper(valued):
        return None
    mine = valued.total_face
    theirs = rival.view.valued.total_face or told_alone(rival.view.valued)
    if mine is None or theirs is None or theirs.value <= mine.value or mine.unit != theirs.unit:
        return None
    return rival.view.valued, (mine, theirs)


def is_paper(valued: Valued) -> bool:
    """Whether an offer holds equity that can't be sold."""
    return has_equity(valued) and valued.equity_liquid is False


def has_equity(valued: Valued) -> bool:
    """Whether an offer holds equity at all."""
    return valued.equity_annual is not None and valued.equity_annual.value > 0


def _stock_word(valued: Valued) -> str:
    """Another company's equity, as one speaks of it."""
    kind = valued.equity_kind.value if valued.equity_kind is not None else ""
    return {
        "options": "options",
        "public_rsu": "stock",
        "rsu": "RSUs",
        "profit_share": "profit share",
        "phantom": "phantom shares",
    }.get(kind, "private stock" if valued.equity_liquid is False else "equity")


def wishes_words(m: Matter) -> Phrase:
    """The wishes without a price."""
    if not m.told.wishes:
        return Phrase()
    wanted = letter_wishes(m)
    asked = to_know(m)
    if not wanted:
        return asked
    unpaid = all(wish.extra in OUTSIDE_THE_BUDGET for wish in wanted)
    below = len(wanted) > 1 and sum(wish.words.word_count for wish in wanted) > _READ_AT_ONCE
    if below:
        items = (say("- ", wish.words) for wish in wanted)
        said = join([m.line("wishes below"), *items], "\n")
    else:
        words = listing(wish.words for wish in wanted)
        said = m.line("wishes unpaid" if unpaid else "wishes", wishes=words)
    return join([said, asked], "\n" if below else " ")


def to_know(m: Matter) -> Phrase:
    """What of the wishes is a question: "how yearly equity grants work here"."""
    how = [wish.words for wish in m.told.wishes[:_MOST_WISHES] if _asks(wish)]
    return m.line("wish to know", how=listing(how)) if how else Phrase()


def _asks(wish: Wish) -> bool:
    return str(wish.words).startswith("how ")


def letter_wishes(m: Matter, *, title: bool = True) -> list[Wish]:
    """Those of the first four wishes that a letter could grant; others are questions.

    `title`: the title is one of them, not what the level is asked for by.
    """
    return [
        wish
        for wish in m.told.wishes[:_MOST_WISHES]
        if not _asks(wish) and (title or wish.extra is not Extra.TITLE)
    ]


_MOST_WISHES = 4
_READ_AT_ONCE = 14  # words


OUTSIDE_THE_BUDGET = frozenset({Extra.VACATION, Extra.REMOTE_DAYS, Extra.START_DATE, Extra.TITLE})


def wishes_listed(m: Matter) -> Phrase:
    """The first four wishes, one after the other."""
    return listing(wish.words for wish in m.told.wishes[:_MOST_WISHES])
