"""What a message states about pay: every quantity with its part, its owner and how it is meant."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence, Set
from decimal import Decimal
from itertools import groupby, pairwise

from negotiation.model.guide import EquityKind
from negotiation.model.record import record, replace
from negotiation.model.said import Part, Per
from negotiation.understanding.answered import answers_back
from negotiation.understanding.changes import change_of
from negotiation.understanding.clauses import Clause, begins, clause_of, message_of
from negotiation.understanding.denials import is_sum_denied
from negotiation.understanding.in_order import given_in_order, told_as_pair
from negotiation.understanding.leaving import MAY_BE_LEFT, is_pay_beside, summed
from negotiation.understanding.link import Linked, link
from negotiation.understanding.market import is_of_market
from negotiation.understanding.message import OF_OFFERS, Mention, Mode, Side
from negotiation.understanding.newer_papers import newer_paper_says
from negotiation.understanding.paid_per import (
    each_time,
    headed_rate,
    in_front,
    paid_beside,
    rate_at,
    rate_behind,
)
from negotiation.understanding.present_job import is_earned
from negotiation.understanding.quantities import Money, Percent, Quantity, Schedule, Units
from negotiation.understanding.scan import GrantYears, Years
from negotiation.understanding.second_thoughts import (
    corrected,
    moved_over,
    of_an_old_paper,
    overtaken,
    struck,
    told_again,
    undone,
)
from negotiation.understanding.strangers import is_behind_a_thing
from negotiation.understanding.tokens import Token
from negotiation.understanding.words.clauses import (
    AMENDS,
    ARTICLES,
    BANDS,
    MOVED_ONES,
    MOVES_ONE,
    PUTS_FOR,
    VOICED,
    WROTE,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.grants import (
    BUYS,
    TOPPING,
    YEARLY,
)
from negotiation.understanding.words.numbers import BECOMES, GOES_FROM
from negotiation.understanding.words.periods import (
    EACH_YEAR,
    WORDS,
)
from negotiation.understanding.zeros import with_zeros_right, zeros_off


def mentions_in(
    clauses: Sequence[Clause], tokens: Sequence[Token], years: Sequence[Years] = ()
) -> tuple[Mention, ...]:
    """Every quantity of pay that the message names, in order."""
    if not message_of(clauses).figures:
        return ()
    found: list[Mention] = []
    last: Linked | None = None
    head: Sequence[Clause] = ()
    for _, group in groupby(clauses, key=lambda clause: clause.sentence):
        sentence = list(group)
        if not any(clause.quantities for clause in sentence):
            head = sentence
            continue
        around = _Around(
            any(_is_part_time(clause) and not _only_wished(clause) for clause in sentence),
            _guaranteed(sentence),
            _attributed(sentence),
            GrantYears(years, sentence),
            any(Part.FORFEIT in clause.parts for clause in sentence),
            sentence,
        )
        for linked in link(sentence, tokens, last, head):
            if _only_stresses(linked):
                continue
            found.extend(_even_share(one, linked.clause, found) for one in _mention(linked, around))
            last = linked
        head = ()
    found = _from_now_to(_put_instead(struck(found, clauses)), clauses)
    if len(found) > 1:
        found = told_as_pair(given_in_order(found, clauses), clauses)
    if any(clause.loses for clause in clauses):
        found = summed(found, clauses)
    found = overtaken(moved_over(_by_year(found, clauses), clauses), clauses)
    found = told_again(of_an_old_paper(_once_told(found), clauses), clauses)
    if zeros_off in message_of(clauses).called:
        found = with_zeros_right(found, clauses)
    return undone(corrected(found, clauses), clauses)


@record(frozen=True, slots=True)
class _Around:
    """What a sentence says of every figure in it."""

    part_time: bool
    guaranteed: bool | None
    attributed: bool
    years: GrantYears
    forfeits: bool  # "I'd lose it": somewhere in the sentence
    sentence: Sequence[Clause]


def _mention(linked: Linked, around: _Around) -> list[Mention]:
    quantity, clause = linked.quantity, linked.clause
    mode = Mode.DENIED if is_sum_denied(clause, quantity.at, quantity.to) else clause.mode
    part = _part_of(linked, around)
    mine = part is Part.FORFEIT and is_pay_beside(clause, quantity)
    part = None if mine else part
    mode = Mode.BEFORE if linked.compared else _once_more(linked, part, mode, around)
    change = change_of(clause, quantity)
    kind = linked.kind or _kind_near(clause, part) or _counted_kind(linked, part, around)
    nobodys = linked.cost or is_of_market(clause, quantity)
    paid = each_time(clause, around.sentence)
    if paid is not None and isinstance(quantity, Money) and quantity.per is Per.FORTNIGHT:
        quantity = replace(quantity, per=None)  # "$9,000 per paycheck", and 24 of them
    mention = Mention(
        quantity,
        part,
        Side.THIRD if nobodys else Side.EMPLOYER if mine else clause.side,
        None if nobodys or mine else clause.company,
        mode,
        kind=kind,
        sure=linked.part is not None
        or clause.has(Cue.OFFERS, Cue.MOVED)
        or _lowers(clause)
        or around.attributed
        or _is_quoted(clause, around),
        theirs=_is_word_of_theirs(clause, around),
        mine=clause.mine,
        now=_now(clause)
        and not (around.attributed or clause.has(Cue.MOVED, Cue.LOWERED, Cue.THEY)),
        moved=clause.has(Cue.MOVED)
        or answers_back(clause)
        or _is_quoted(clause, around)
        or (_lowers(clause) and not change)
        or _now(clause)
        or newer_paper_says(clause)
        or _headed_news(clause, around.sentence),
        step=part is not Part.SIGN_ON_YEAR2
        and not linked.contingent
        and _is_step(clause, quantity),
        change=change,
        guaranteed=around.guaranteed if part is Part.BONUS else None,
        rate=paid
        or rate_at(clause, quantity.at)
        or paid_beside(quantity, around.sentence)
        or headed_rate(clause, quantity, around.sentence)
        or rate_behind(clause, quantity),
        voiced=mode is Mode.ASK
        and not VOICED.isdisjoint(clause.norms)
        and not clause.has(Cue.PREFER, Cue.MAYBE),
        amid=is_behind_a_thing(clause, quantity),
        ote=clause.has(Cue.OTE),
        ctc=clause.has(Cue.CTC),
        part_time=around.part_time,
        years=_grant_years(around.years, quantity, kind) if part is Part.EQUITY else None,
        once=part is Part.BONUS and clause.has(Cue.FIRST_YEAR),
    )
    end = quantity.high if isinstance(quantity, Money | Percent) else None
    if isinstance(quantity, Money | Percent) and end is not None and _is_put_for(clause, quantity):
        return _put_for(mention, quantity, end)
    if isinstance(quantity, Money) and quantity.high is not None:
        moves_on = not quantity.from_to and _moves_on(linked, quantity, around)
        if quantity.from_to or moves_on:
            return _from_to(mention, quantity, quantity.high, clause, moves=moves_on)
    return [mention]


def _is_word_of_theirs(clause: Clause, around: _Around) -> bool:
    """ "They can do 250k", "she texted me 124k", "they emailed: £124k"."""
    if clause.has(Cue.THEY) and clause.has(Cue.OFFERS, Cue.MOVED):
        return True
    return _wrote(clause) or _is_quoted(clause, around)


def _is_quoted(clause: Clause, around: _Around) -> bool:
    """ "They emailed: £124k": what they wrote stands behind the colon."""
    return any(
        two is clause and two.joint == ":" and _wrote(one) for one, two in pairwise(around.sentence)
    )


def _wrote(clause: Clause) -> bool:
    return clause.has(Cue.THEY) and not WROTE.isdisjoint(clause.words.said)


def _only_stresses(linked: Linked) -> bool:
    """ "The base, 100%", "200% sure": all of something is stressed, and no part of pay; so is the
    least of it by "not one dollar below".
    """
    least = linked.quantity
    if linked.clause.mode is Mode.FLOOR and isinstance(least, Money) and least.low <= 1:
        return not least.scaled and len(linked.clause.quantities) > 1
    whole = isinstance(linked.quantity, Percent) and linked.quantity.low >= _WHOLE
    whole = whole and "month" not in linked.quantity.words  # "12 months' pay" is a share of it
    beside = bool(linked.clause.words.forward)  # "100%" answers what it is asked for
    return whole and beside and linked.part in (None, Part.BASE, Part.TOTAL, Part.FORFEIT)


def _even_share(mention: Mention, clause: Clause, before: Sequence[Mention]) -> Mention:
    """ "360k of RSUs over 4 years, 25% each year": the same share every year."""
    grant, share = (before[-1] if before else None), mention.quantity
    if grant is None or grant.part is not Part.EQUITY or not isinstance(share, Percent):
        return mention
    behind = clause.words_after(share.to, 2)
    yearly = behind[1:] == ("year",) and behind[0] in EACH_YEAR
    years = grant.years or 0
    if mention.part is not None or not yearly or abs(share.low * years - _WHOLE) > years:
        return mention
    shares = (Decimal(1) / years,) * years
    even = Schedule(shares, share.at, share.to, share.words)
    return replace(mention, quantity=even, part=Part.EQUITY, years=years)


_WHOLE = Decimal(100)


def _once_told(mentions: Sequence[Mention]) -> list[Mention]:
    """ "RSU 300k over 4 years, so 75k per annum": the grant once more, by the year."""
    found: list[Mention] = []
    bases: set[tuple[Side, Decimal]] = set()  # whose, and how much a year
    payments: list[tuple[Side, Money]] = []
    times = Counter(map(_sum, mentions))
    for one in mentions:
        again = _counts_years(one) and any(_is_grant_again(one, grant) for grant in found)
        if any(side is one.side and _is_year_of(one, paid) for side, paid in payments):
            continue  # "7,500 every two weeks (195,000 annualised)"
        told = one.rate is not None or getattr(one.quantity, "per", None) is not None
        told = told or times[_sum(one)] > 1
        if again or (told and _is_instalment(one, bases)):
            continue
        found.append(one)
        base = _offered_sum(one) if one.part is Part.BASE else None
        rated = base is not None and (one.rate or base.per) not in (None, Per.YEAR)
        if base is not None and not rated:
            bases.add((one.side, base.in_full))
        elif base is not None:
            payments.append((one.side, base if one.rate is None else replace(base, per=one.rate)))
    return found


def _sum(mention: Mention) -> Decimal | None:
    return mention.quantity.low if isinstance(mention.quantity, Money) else None


def _is_year_of(mention: Mention, paid: Money) -> bool:
    """Whether a figure is a year of such payments."""
    year = _offered_sum(mention) if mention.part in (None, Part.BASE) else None
    if year is None or year.per not in (None, Per.YEAR) or not year.strong:
        return False
    return abs(year.in_full - paid.by_year) <= paid.by_year / 100


def _is_instalment(mention: Mention, bases: Set[tuple[Side, Decimal]]) -> bool:
    """ "210k a year, that is 8,750 on the 15th and 8,750 on the 30th": a base by its payments.

    "120k base, 10k on top" is told once and by no period.
    """
    part = _offered_sum(mention) if mention.part in (None, Part.BASE) else None
    if part is None or not part.strong:
        return False
    return any(
        side is mention.side and abs(part.low * count - year) <= year / 100
        for side, year in bases
        for count in _PAYMENTS
    )


def _offered_sum(mention: Mention) -> Money | None:
    """An amount that is on offer, and no range."""
    money = mention.quantity
    if mention.mode is not Mode.OFFERED or not isinstance(money, Money) or money.high:
        return None
    return money


_PAYMENTS = (12, 13, 14, 24, 26, 52)


def _counts_years(mention: Mention) -> bool:
    """ "75k per annum", "300k over 4 years"."""
    money = mention.quantity
    return isinstance(money, Money) and (money.per is Per.YEAR or (money.years or 1) > 1)


def _put_instead(mentions: list[Mention]) -> list[Mention]:
    """ "The bonus isn't 15%, it's 12.5%": what stands behind the wrong one is of its part.

    What may be a sum or a share may turn out to be the other: "the bonus isn't 18k, it's 10%".
    """
    found = list(mentions)
    for index, (wrong, right) in enumerate(pairwise(mentions), 1):
        either = wrong.part in (Part.BONUS, Part.EQUITY) and not right.step
        either = either and isinstance(right.quantity, Money | Percent)
        same = (either or type(wrong.quantity) is type(right.quantity)) and wrong.side is right.side
        bare = right.mode is Mode.OFFERED and right.part is None
        if wrong.mode is Mode.DENIED and wrong.part is not None and bare and same:
            found[index] = replace(right, part=wrong.part, sure=True)
    return found


def _from_now_to(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "My base would go from 205k where I am now to 233k": earned, then offered."""
    found = list(mentions)
    if "from" not in message_of(clauses).said:
        return found
    for index, (first, second) in enumerate(pairwise(mentions)):
        then, now = clause_of(first, clauses), clause_of(second, clauses)
        if then is None or now is None or then is now or now.sentence != then.sentence:
            continue
        earned = now.all(Cue.EARN, Cue.EMPLOYER)
        leads = then.words_before(first.quantity.at, 1) == ("from",)
        leads = leads and now.words_before(second.quantity.at, 1) == ("to",)
        if leads and earned and earned[0].at <= now.at + 1:
            found[index] = replace(first, side=Side.EMPLOYER, company=None)
            found[index + 1] = replace(
                second, side=first.side, company=first.company, part=second.part or first.part
            )
    return found


def _by_year(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "300k RSUs, 120k y1, 90k y2": what of a grant comes in which year is told with it."""
    grant: Mention | None = None
    found = list(mentions)
    for index, one in enumerate(mentions):
        if not isinstance(one.quantity, Money):
            continue
        if one.part is Part.EQUITY:
            grant = one
        elif grant is not None and one.part is None and one.side is grant.side:
            clause, whole = clause_of(one, clauses), grant.quantity
            least = isinstance(whole, Money) and one.quantity.in_full < whole.in_full
            if clause is not None and least and _ends_in_year(clause, one.quantity.to):
                found[index] = replace(one, side=Side.THIRD, company=None)
    return found


def _ends_in_year(clause: Clause, at: int) -> bool:
    return clause.norm(at) in _A_YEAR and clause.norm(at + 1).isdigit()


_A_YEAR = frozenset("y yr year".split())


def _is_grant_again(mention: Mention, grant: Mention) -> bool:
    said, whole = mention.quantity, grant.quantity
    if not (isinstance(said, Money) and isinstance(whole, Money)) or said.high or whole.high:
        return False
    if mention.part not in (None, Part.EQUITY) or mention.side is not grant.side:
        return False
    by_year = mention.part is None and said.per is Per.YEAR
    years = grant.years or whole.years or 1
    if by_year and years > 1 and (grant.part is Part.EQUITY or whole.years is not None):
        return abs(said.in_full * years - whole.in_full) <= whole.in_full / 50
    years = said.years or 1
    if grant.part is Part.EQUITY and grant.years == 1 and years > 1 and mention.part is None:
        return abs(whole.in_full * years - said.in_full) <= said.in_full / 50
    return False


def _is_part_time(clause: Clause) -> bool:
    """ "80k for a 4 day week"; as a clause of its own, that is how everybody works there."""
    money = any(isinstance(one, Money) and one.strong for one in clause.quantities)
    marks = clause.all(Cue.PART_TIME)
    return any(money or not clause.phrase(mark).endswith("day week") for mark in marks)


def _only_wished(clause: Clause) -> bool:
    """ "Four days a week would be worth more to me": no part of the offer; "I'd do 4 days" is."""
    wished = clause.has(Cue.WISH, Cue.IF, Cue.MAYBE, Cue.ASK) or clause.question
    return wished or any(
        one in _WOULD and after not in _WORKS for one, after in pairwise((*clause.norms, ""))
    )


_WOULD = frozenset("would id wouldnt".split())
_WORKS = frozenset("do work only".split())


def _now(clause: Clause) -> bool:
    """ "They replied: 227k now"; what one earns now is another matter."""
    return clause.has(Cue.NOW) and clause.side in OF_OFFERS


def _headed_news(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """ "Revised offer: 92k": news by the head in front of its colon."""
    if clause.joint != ":":
        return False
    head = in_front(clause, sentence)
    if head is None or head.quantities or head.question:
        return False
    return head.has(Cue.MOVED) or answers_back(head)


def _lowers(clause: Clause) -> bool:
    """ "They lowered the offer to 245k"."""
    return clause.has(Cue.LOWERED) and clause.has(Cue.THEY)


def _attributed(sentence: Sequence[Clause]) -> bool:
    """ "63k and not a penny more, they said", "they came back lower, 60k now"."""
    return any(
        clause.has(Cue.THEY)
        and clause.side is not Side.THIRD
        and clause.has(Cue.OFFERS, Cue.MOVED, Cue.LOWERED)
        and not clause.quantities
        and not clause.question
        for clause in sentence
    )


def _is_put_for(clause: Clause, quantity: Money | Percent) -> bool:
    """ "Change the 12 to 15%": one for the other, as an order to us."""
    words = [word for word in clause.words_before(quantity.at, 3) if word not in ARTICLES]
    order = words[:1] != [] and words[0] in PUTS_FOR and " to " in quantity.words
    return order and not clause.question and not clause.has(Cue.THEY, Cue.WISH, Cue.IF)


def _put_for(mention: Mention, quantity: Money | Percent, end: Decimal) -> list[Mention]:
    first, _, last = quantity.words.partition(" to ")
    wrong = replace(quantity, high=None, words=first)
    right = replace(quantity, low=end, high=None, words=last)
    if isinstance(wrong, Money) and isinstance(right, Money):
        wrong, right = replace(wrong, from_to=False), replace(right, from_to=False)
    return [
        replace(mention, quantity=wrong, mode=Mode.DENIED),
        replace(mention, quantity=right, mode=Mode.OFFERED),
    ]


def _moves_on(linked: Linked, quantity: Money, around: _Around) -> bool:
    """ "Base goes 205 to 213, equity 200 to 245": what the first part does, the next does, too."""
    if linked.part is None or " to " not in quantity.words:
        return False
    return any(
        one.at < quantity.at and isinstance(one, Money) and one.from_to and _goes_from(clause, one)
        for clause in around.sentence
        for one in clause.quantities
    )


def _from_to(
    mention: Mention, quantity: Money, end: Decimal, clause: Clause, *, moves: bool
) -> list[Mention]:
    """ "Bumped from 240k to 255k" is a change, "from 240k to 255k" a range."""
    falls = end < quantity.low
    # "Up from 142k to 175k"
    up_from = any(mark.to == quantity.at for mark in clause.all(Cue.BEFORE))
    said = quantity.words.replace(" up to ", " to ").split()
    becomes = next((word for word in said if word.casefold() in BECOMES), "to")
    theirs = _moves_me(clause, quantity)
    changed = clause.has(Cue.MOVED, Cue.EARN, Cue.LOWERED) or falls or up_from or becomes != "to"
    changed = changed or theirs or not AMENDS.isdisjoint(clause.words.said)
    changed = changed or moves or _goes_from(clause, quantity)
    if clause.mode is Mode.DEED and falls:
        return [replace(mention, quantity=replace(quantity, low=end, high=quantity.low))]
    if not changed:
        return [mention]
    first, *_, last = " ".join(said).split(f" {becomes} ")
    low = replace(quantity, high=None, from_to=False, words=first)
    high = replace(quantity, low=end, high=None, from_to=False, words=last)
    earned = any(is_earned(clause, mark) for mark in clause.all(Cue.EARN))
    before = replace(
        mention,
        quantity=low,
        mode=Mode.BEFORE,
        side=Side.EMPLOYER if earned else mention.side,
        moved=mention.moved or (falls and not earned),
    )
    side = Side.HERE if mention.side is Side.EMPLOYER else mention.side
    wished = mention.mode in (Mode.WISHED, Mode.ASK) and not theirs
    mode = mention.mode if wished else Mode.OFFERED  # "I want to move from 219k to 226k"
    return [before, replace(mention, quantity=high, mode=mode, side=side, moved=not earned)]


def _moves_me(clause: Clause, quantity: Money) -> bool:
    """ "We'd like to move you from 219k to 226k", "bumping me from …": somebody moved by them."""
    words = [word for word in clause.words_before(quantity.at, _MOVED_FAR) if word != "from"]
    verb = next((at for at, word in enumerate(words) if word in MOVES_ONE), None)
    return verb is not None and not MOVED_ONES.isdisjoint(words[:verb])


def _goes_from(clause: Clause, quantity: Money) -> bool:
    """ "The options go from £100k to £130k" moves; "the band goes from 190 to 240" is a range."""
    words = [word for word in clause.words_before(quantity.at, 2) if word != "from"]
    moves = words[:1] != [] and words[0] in GOES_FROM
    bands = not BANDS.isdisjoint(clause.norms) or not _SEVERAL_PAYS.isdisjoint(clause.norms)
    offered = clause.mode is Mode.OFFERED  # "i want to go from 219k to 226k"
    return moves and offered and not bands and not clause.has(Cue.POSTED, Cue.MARKET)


_SEVERAL_PAYS = frozenset("ranges salaries brackets grades packages bases offers".split())
_MOVED_FAR = 6  # words: "move your base salary up from"


def _once_more(linked: Linked, part: Part | None, mode: Mode, around: _Around) -> Mode:
    """No wish: the target of a bonus or a profit share; what one would have to leave behind."""
    if part is Part.FORFEIT and linked.clause.loses:
        return Mode.OFFERED
    if part is Part.FORFEIT and (mode in (Mode.WISHED, Mode.ASKED)):
        return mode if linked.clause.question else Mode.OFFERED
    if linked.contingent and mode in (Mode.ASKED, Mode.CAP) and not linked.clause.question:
        return Mode.OFFERED  # "if we hit plan there is another 10%" asks nothing
    if isinstance(linked.quantity, Schedule) and mode is Mode.HISTORY:
        return Mode.OFFERED  # "20, then 30, and 40 in the last year"
    if part is Part.EXTRA and mode is Mode.CAP:
        return Mode.OFFERED  # "401k match up to 6%" is what they give
    if mode is not Mode.WISHED:
        return mode
    clause = linked.clause
    wished = clause.has(Cue.WISH, Cue.NEED, Cue.CORRECTION)  # "it should be 300k"
    wished = wished or (clause.joint == ":" and _headed_by_a_wish(clause, around.sentence))
    return mode if wished or part not in (Part.BONUS, Part.EQUITY) else Mode.OFFERED


def _headed_by_a_wish(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """ "My goal: 126k and a bonus of 11k"; what "you want" is theirs."""
    head = in_front(clause, sentence)
    if head is None or head.quantities or not head.has(Cue.WISH):
        return False
    return head.has(Cue.ME) or len(head.words_after(head.at, _HEAD + 1)) <= _HEAD


_HEAD = 2  # words


def _part_of(linked: Linked, around: _Around) -> Part | None:
    """By its label; what one would lose by leaving is that, whatever it is made of."""
    loses = linked.clause.loses
    lost = loses is not False and (loses or Part.FORFEIT in linked.clause.parts)
    if lost and (linked.part in MAY_BE_LEFT or loses):
        return Part.FORFEIT
    if linked.part is Part.FORFEIT and loses is False:
        return None  # "i'd miss my team, but 230k is nice"
    if linked.part is None and isinstance(linked.quantity, Units | Schedule):
        return Part.EQUITY
    shared = linked.kind is EquityKind.PROFIT_SHARE  # it comes every year by itself
    if linked.part is Part.EQUITY and not shared and _tops_up(linked):
        return Part.REFRESHER
    if linked.part is Part.SIGN_ON and _comes_later(linked):
        return Part.SIGN_ON_YEAR2
    return linked.part


def _tops_up(linked: Linked) -> bool:
    """ "Every year they top up the stock with 25k", "another 20k of shares each year"."""
    clause, quantity = linked.clause, linked.quantity
    if not isinstance(quantity, Money) or quantity.years is not None:
        return False
    words = clause.norms
    if TOPPING.isdisjoint(words):
        return False
    yearly = quantity.per is Per.YEAR or any(
        WORDS.get(pair) is Per.YEAR for pair in pairwise(words)
    )
    return yearly or any(word in YEARLY for word in words)


def _comes_later(linked: Linked) -> bool:
    """ "42k second-year sign-on": the year stands beside the label or the amount."""
    clause, label = linked.clause, linked.mark
    if label is None or clause.has(Cue.FIRST_YEAR):
        return False
    begin, end = min(label.at, linked.quantity.at), max(label.to, linked.quantity.to)
    return any(
        (begin - 1 <= mark.to <= end or mark.at == linked.quantity.to) and mark.to - mark.at > 1
        for mark in clause.all(Cue.SECOND_YEAR)
    )


def _kind_near(clause: Clause, part: Part | None) -> EquityKind | None:
    if part is not Part.EQUITY:
        return None
    kinds = [mark.value for mark in clause.all(Cue.KIND)]
    kind = kinds[0] if len(set(kinds)) == 1 else None
    return kind if isinstance(kind, EquityKind) else None


def _counted_kind(linked: Linked, part: Part | None, around: _Around) -> EquityKind | None:
    """ "Options: 26,000 shares", "12,000 shares, strike price $2.85": what is counted there.

    Nothing but an option has a price at which it is bought.
    """
    if part is not Part.EQUITY or not isinstance(linked.quantity, Units):
        return None
    at = bisect_left(around.sentence, linked.clause.at, key=begins)
    head = around.sentence[at - 1] if at else None
    if linked.clause.joint in (":", "=", "-") and head is not None and not head.quantities:
        return _kind_near(head, part)
    struck = any(
        mark.value is Part.STRIKE and clause.figure_from(mark.to)
        for clause in around.sentence
        for mark in clause.all(Cue.PART)
    )
    bought = any(
        not BUYS.isdisjoint(clause.norms) and clause.figure_from(linked.quantity.to)
        for clause in around.sentence
    )
    return EquityKind.OPTIONS if struck or bought else None


def _is_step(clause: Clause, quantity: object) -> bool:
    """ "8k more", "plus 8k on the base", "5% more": to be added to what was there."""
    if _STEPS.isdisjoint(clause.words.said) or isinstance(quantity, Schedule | Units):
        return False
    at = quantity.at if isinstance(quantity, Money | Percent) else 0
    to = quantity.to if isinstance(quantity, Money | Percent) else 0
    after = clause.words_after(to, 2)
    before = clause.words_before(at, 2)
    if after[:1] and after[0] in ("more", "extra", "mehr", "mas", "higher", "additional"):
        return True
    if "more" in after and after[0] in ("base", "equity", "bonus", "on"):
        return True
    if after[:1] == ("less",):
        return True
    if before[:1] and before[0] in ("another", "extra", "additional", "by", "added", "adds"):
        return clause.has(Cue.MOVED, Cue.LOWERED, Cue.THEY, Cue.STEP)
    first = clause.norm(clause.at) in ("plus", "+")
    return first and before[:1] in (("plus",), ()) and after[:1] in (("on",), ("more",), ("to",))


# Without one of these nothing is added to what was there.
_STEPS = frozenset(
    "more extra mehr mas higher additional less another by added adds plus +".split()
)


def _guaranteed(sentence: Sequence[Clause]) -> bool | None:
    if any(clause.has(Cue.NOT_GUARANTEED) for clause in sentence):
        return False
    return True if any(clause.has(Cue.GUARANTEED) for clause in sentence) else None


def _grant_years(grant: GrantYears, quantity: Quantity, kind: EquityKind | None) -> int | None:
    """The years of a grant: said with its amount, elsewhere in the sentence, or by its schedule.

    A share of the profit is paid each year, whatever vests beside it.
    """
    if isinstance(quantity, Money) and (quantity.years or quantity.per is Per.YEAR):
        return quantity.years or 1
    if isinstance(quantity, Schedule):
        return len(quantity.shares)
    return None if kind is EquityKind.PROFIT_SHARE else grant.of(quantity.at)
