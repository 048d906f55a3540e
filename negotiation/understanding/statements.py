"""What a message states about pay: every quantity with its part, its owner and how it is meant."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace
from decimal import Decimal
from itertools import groupby, pairwise

from negotiation.model.guide import EquityKind
from negotiation.model.record import record
from negotiation.model.said import Part, Per
from negotiation.understanding.changes import change_of
from negotiation.understanding.clauses import Clause, may_correct, message_of, takes_back
from negotiation.understanding.denials import denies_saying, is_denied, lacks_sum
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.link import Linked, denies, link
from negotiation.understanding.market import is_of_market
from negotiation.understanding.message import OF_OFFERS, Company, Denial, Mention, Mode, Side
from negotiation.understanding.quantities import Money, Noise, Percent, Quantity, Schedule, Units
from negotiation.understanding.scan import GrantYears, Years
from negotiation.understanding.tokens import Token
from negotiation.understanding.words.clauses import (
    ASKING,
    DENIED,
    FIGURES,
    FLOOR_THEN,
    FLOORED,
    OFFERED,
    OFFERED_THEN,
    POINTERS,
    REMOVES,
    TAKES,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.grants import (
    GETS_NOT,
    JOINS,
    LEAVES,
    LEAVES_NOW,
    LOSES,
    MISSES,
    STAYS_FOR,
    STILL_VESTS,
    TOPPING,
    YEARLY,
)
from negotiation.understanding.words.periods import (
    EACH_YEAR,
    PAID,
    PAYMENTS,
    PAYMENTS_A_YEAR,
    UNITS,
    WORDS,
)

_RATES = {
    "hourly": Per.HOUR, "daily": Per.DAY, "weekly": Per.WEEK, "monthly": Per.MONTH,
    "biweekly": Per.FORTNIGHT, "fortnightly": Per.FORTNIGHT, "tagessatz": Per.DAY,
    "stundensatz": Per.HOUR, "stundenlohn": Per.HOUR,
}  # fmt: skip
_PERIODS = frozenset({key[-1] for key in WORDS} | _RATES.keys() | UNITS.keys())
_PRICED = (Part.BASE, Part.EQUITY, Part.BONUS, Part.SIGN_ON, Part.SIGN_ON_YEAR2, Part.REFRESHER)


def mentions_in(
    clauses: Sequence[Clause], tokens: Sequence[Token], years: Sequence[Years] = ()
) -> tuple[Mention, ...]:
    """Every quantity of pay that the message names, in order."""
    if not any(clause.quantities for clause in clauses):
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
    found = _from_now_to(_lost_by_leaving(_put_instead(found), clauses), clauses)
    found = _overtaken(_moved_over(_by_year(found, clauses), clauses), clauses)
    return _undone(_corrected(_once_told(found), clauses), clauses)


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
    mode = Mode.DENIED if is_denied(clause, quantity.at, quantity.to) else clause.mode
    part = _part_of(linked, around)
    mode = Mode.BEFORE if linked.compared else _once_more(linked, part, mode, around)
    change = change_of(clause, quantity)
    kind = linked.kind or _kind_near(clause, part) or _counted_kind(linked, part, around)
    nobodys = linked.cost or is_of_market(clause, quantity)
    mention = Mention(
        quantity,
        part,
        Side.THIRD if nobodys else clause.side,
        None if nobodys else clause.company,
        mode,
        kind=kind,
        sure=linked.part is not None
        or clause.has(Cue.OFFERS, Cue.MOVED)
        or _lowers(clause)
        or around.attributed,
        theirs=clause.has(Cue.THEY) and clause.has(Cue.OFFERS, Cue.MOVED),
        mine=clause.mine,
        moved=clause.has(Cue.MOVED)
        or (_lowers(clause) and not change)
        or _now(clause)
        or _headed_news(clause, around.sentence),
        step=part is not Part.SIGN_ON_YEAR2 and _is_step(clause, quantity),
        change=change,
        guaranteed=around.guaranteed if part is Part.BONUS else None,
        rate=_rate(clause, quantity.at)
        or _each_time(clause, around.sentence)
        or _paid_beside(quantity, around.sentence)
        or _headed_rate(clause, quantity, around.sentence)
        or _rate_behind(clause, quantity),
        ote=clause.has(Cue.OTE),
        ctc=clause.has(Cue.CTC),
        part_time=around.part_time,
        years=_grant_years(around.years, quantity, kind) if part is Part.EQUITY else None,
        once=part is Part.BONUS and clause.has(Cue.FIRST_YEAR),
    )
    if isinstance(quantity, Money) and quantity.from_to and quantity.high is not None:
        return _from_to(mention, quantity, quantity.high, clause)
    return [mention]


def _only_stresses(linked: Linked) -> bool:
    """ "The base, 100%", "200% sure": all of something is stressed, and no part of pay."""
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
    times = Counter(map(_sum, mentions))
    for one in mentions:
        again = _counts_years(one) and any(_is_grant_again(one, grant) for grant in found)
        told = one.rate is not None or getattr(one.quantity, "per", None) is not None
        told = told or times[_sum(one)] > 1
        if again or (told and _is_instalment(one, bases)):
            continue
        found.append(one)
        base = _offered_sum(one) if one.part is Part.BASE else None
        if base is not None and base.per in (None, Per.YEAR):
            bases.add((one.side, base.in_full))
    return found


def _sum(mention: Mention) -> Decimal | None:
    return mention.quantity.low if isinstance(mention.quantity, Money) else None


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
    """ "The bonus isn't 15%, it's 12.5%": what stands behind the wrong one is of its part."""
    found = list(mentions)
    for index, (wrong, right) in enumerate(pairwise(mentions), 1):
        same = type(wrong.quantity) is type(right.quantity) and wrong.side is right.side
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
        then, now = _clause_of(first, clauses), _clause_of(second, clauses)
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
            clause, whole = _clause_of(one, clauses), grant.quantity
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
    return clause.has(Cue.NOW) and clause.side in (Side.HERE, Side.COMPANY)


def _headed_news(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """ "Revised offer: 92k": news by the head in front of its colon."""
    if clause.joint != ":":
        return False
    head = _in_front(clause, sentence)
    return head is not None and head.has(Cue.MOVED) and not (head.quantities or head.question)


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


def _from_to(mention: Mention, quantity: Money, end: Decimal, clause: Clause) -> list[Mention]:
    """ "Bumped from 240k to 255k" is a change, "from 240k to 255k" a range."""
    falls = end < quantity.low
    # "Up from 142k to 175k"
    up_from = any(mark.to == quantity.at for mark in clause.all(Cue.BEFORE))
    changed = clause.has(Cue.MOVED, Cue.EARN, Cue.LOWERED) or falls or up_from
    if clause.mode is Mode.DEED and falls:
        return [replace(mention, quantity=replace(quantity, low=end, high=quantity.low))]
    if not changed:
        return [mention]
    first, *_, last = quantity.words.replace(" up to ", " to ").split(" to ")
    low = replace(quantity, high=None, from_to=False, words=first)
    high = replace(quantity, low=end, high=None, from_to=False, words=last)
    earned = clause.has(Cue.EARN)
    before = replace(
        mention,
        quantity=low,
        mode=Mode.BEFORE,
        side=Side.EMPLOYER if earned else mention.side,
        moved=mention.moved or (falls and not earned),
    )
    side = Side.HERE if mention.side is Side.EMPLOYER else mention.side
    return [before, replace(mention, quantity=high, mode=Mode.OFFERED, side=side, moved=not earned)]


def _once_more(linked: Linked, part: Part | None, mode: Mode, around: _Around) -> Mode:
    """No wish: the target of a bonus or a profit share; what one would have to leave behind."""
    if part is Part.FORFEIT and (mode in (Mode.WISHED, Mode.ASKED) or _goes_with_me(mode, around)):
        return mode if linked.clause.question else Mode.OFFERED
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
    head = _in_front(clause, sentence)
    if head is None or head.quantities or not head.has(Cue.WISH):
        return False
    return head.has(Cue.ME) or len(head.words_after(head.at, _HEAD + 1)) <= _HEAD


_HEAD = 2  # words


def _goes_with_me(mode: Mode, around: _Around) -> bool:
    """ "If I leave, 55k of unvested stock is gone": what is no more is just what is lost."""
    leaves = any(not _GOES.isdisjoint(clause.norms) for clause in around.sentence)
    return mode in (Mode.GONE, Mode.MAYBE) and leaves


_GOES = LEAVES | JOINS | {"left"}


def _part_of(linked: Linked, around: _Around) -> Part | None:
    """By its label; what one would lose by leaving is that, whatever it is made of."""
    lost = (
        (around.forfeits and Part.FORFEIT in linked.clause.parts)
        or _left_behind(linked.clause, around.sentence)
        or (
            around.forfeits
            and (
                _lost_behind(linked.clause, around.sentence)
                or _lost_before(linked.clause, around.sentence)
            )
        )
    )
    if lost and linked.part in _MAY_BE_LEFT:
        return Part.FORFEIT
    if linked.part is None and isinstance(linked.quantity, Units | Schedule):
        return Part.EQUITY
    shared = linked.kind is EquityKind.PROFIT_SHARE  # it comes every year by itself
    if linked.part is Part.EQUITY and not shared and _tops_up(linked):
        return Part.REFRESHER
    if linked.part is Part.SIGN_ON and _comes_later(linked):
        return Part.SIGN_ON_YEAR2
    return linked.part


def _left_behind(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """ "At my present place 55k of stock vests in June", "if I quit I kiss 42k goodbye"."""
    if _GOING.isdisjoint(clause.words.said):
        return False
    if clause.has(Cue.OFFERS, Cue.OFFER) and clause.side is not Side.EMPLOYER:
        return False
    at = bisect_left(sentence, clause.at, key=_begins)
    beside = [
        one
        for one in (*sentence[max(at - 1, 0) : at], *sentence[at + 1 : at + 2])
        if not one.quantities and not one.question
    ]
    words = {word for one in (clause, *beside) for word in one.norms}
    if words >= _STILL_MINE and not STILL_VESTS.isdisjoint(words):
        return True  # "my Snap stock still vests until May"
    theirs = any(one.side is Side.EMPLOYER for one in (clause, *beside))
    if theirs and clause.side is not Side.COMPANY and not STILL_VESTS.isdisjoint(words):
        return True
    mine = not words.isdisjoint(_MINE)
    moves = not LEAVES.isdisjoint(words) or (theirs and not JOINS.isdisjoint(words))
    return mine and moves and not LOSES.isdisjoint(words)


def _lost_behind(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """ "My bonus of 20k is paid in March and I'd lose it"; not "… if I left within a year"."""
    at = bisect_left(sentence, clause.at, key=_begins) + 1
    if at >= len(sentence) or not clause.has(Cue.ME) or clause.has(Cue.OFFERS, Cue.OFFER):
        return False
    behind, after = sentence[at], sentence[at + 1 : at + 2]
    plain = not behind.quantities and not behind.question
    return (
        plain
        and Part.FORFEIT in behind.parts
        and not any(
            one.has(Cue.IF) or not STAYS_FOR.isdisjoint(one.norms) for one in (behind, *after)
        )
    )


_STILL_MINE = frozenset({"my", "still"})


def _lost_before(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """ "If I quit before May I lose my annual bonus, about 45k": how much, in a clause apart."""
    at = bisect_left(sentence, clause.at, key=_begins)
    if not at or Part.FORFEIT not in sentence[at - 1].parts or clause.parts:
        return False
    before = sentence[at - 1]
    return "my" in before.norms and not before.quantities and not before.question


# "If I leave", "leaving burns 22k": nobody says so of somebody else's bonus.
_MINE = frozenset("i im id ill ive my me we our leaving quitting resigning".split())
_GOING = STILL_VESTS | LEAVES | JOINS


def _lost_by_leaving(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "My bonus at Vanguard, 21k, is paid in March. Leaving now means I lose it": what it points
    to is left behind. Of one's own offer "I'd lose it" tells only the terms.
    """
    said = clauses[0].words.said
    if (MISSES | LOSES | {"get", "see"}).isdisjoint(said) or POINTERS.isdisjoint(said):
        return mentions
    found = list(mentions)
    for clause in clauses:
        if clause.quantities or clause.question or not _tells_a_loss(clause):
            continue
        spots = [at for at, one in enumerate(found) if one.quantity.at < clause.at]
        told = _clause_of(found[spots[-1]], clauses) if spots else None
        if told is None or told.sentence < clause.sentence - 1:
            continue
        one = found[spots[-1]]
        mine = one.side is Side.EMPLOYER or _is_my_bonus(one, told, clause)
        if mine and one.part in _MAY_BE_LEFT:
            found[spots[-1]] = replace(one, part=Part.FORFEIT, mode=Mode.OFFERED)
    return found


_MAY_BE_LEFT = (None, Part.BONUS, Part.EQUITY, Part.EXTRA)


def _tells_a_loss(clause: Clause) -> bool:
    """ "I'd miss it", "if I quit now it's gone", "leaving means I don't get it"."""
    words = clause.norms
    if POINTERS.isdisjoint(words) or not STAYS_FOR.isdisjoint(words):
        return False
    leaves = not LEAVES_NOW.isdisjoint(words)
    if not MISSES.isdisjoint(words) and clause.has(Cue.ME):
        return True
    return leaves and (
        not LOSES.isdisjoint(words) or any(pair in GETS_NOT for pair in pairwise(words))
    )


def _is_my_bonus(mention: Mention, told: Clause, loss: Clause) -> bool:
    """ "My annual bonus is 21k … if I quit now": what one gets where one works."""
    if mention.side is not Side.HERE or mention.part not in (Part.BONUS, Part.EXTRA):
        return False
    words = loss.norms
    now = "now" in words or "by" in words or "means" in words
    leaves = now and not LEAVES_NOW.isdisjoint(words)
    offered = told.has(Cue.OFFERS, Cue.OFFER, Cue.THEY)
    return leaves and "my" in told.words.said and not offered


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
    at = bisect_left(around.sentence, linked.clause.at, key=_begins)
    head = around.sentence[at - 1] if at else None
    if linked.clause.joint in (":", "=", "-") and head is not None and not head.quantities:
        return _kind_near(head, part)
    struck = any(
        mark.value is Part.STRIKE and clause.figure_from(mark.to)
        for clause in around.sentence
        for mark in clause.all(Cue.PART)
    )
    return EquityKind.OPTIONS if struck else None


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


def _rate(clause: Clause, at: int) -> Per | None:
    """ "Day rate £520", "hourly rate 95", "paid weekly": the period in front of an amount."""
    if _PERIODS.isdisjoint(clause.words.said):
        return None
    words = clause.words_before(at, 4)
    for before, word in pairwise(words):
        per = WORDS.get((word, before))
        if per is not None:  # "twice monthly", "each quarter"
            return per
    for index, word in enumerate(words):
        if word in _RATES:
            return _RATES[word]
        if word == "rate" and index + 1 < len(words) and words[index + 1] in UNITS:
            return UNITS[words[index + 1]]
        if word == "per" and index and words[index - 1] in UNITS:
            return UNITS[words[index - 1]]
    single = (words[0],) if words else ()
    pair = (words[1], words[0]) if len(words) > 1 else ()
    return WORDS.get(single) or WORDS.get(pair) or _im_monat(pair)


def _headed_rate(clause: Clause, quantity: Quantity, sentence: Sequence[Clause]) -> Per | None:
    """ "Hourly: $86", "W-2 hourly, $86.50": the period that a clause without a figure ends in.

    "Paid monthly, base 240k" tells only how a year's sum is paid.
    """
    if _RATES.keys().isdisjoint(clause.words.said) or clause.joint not in (":", ",", "-", "="):
        return None
    before = _in_front(clause, sentence)
    if before is None:
        return None
    figures = any(not isinstance(one, Noise) for one in before.quantities)
    yearly = isinstance(quantity, Money) and quantity.low >= _MOST_AT_ONCE
    if yearly and not PAID.isdisjoint(before.norms):
        return None
    words = [word for word in before.norms if word.isalpha()]
    return _RATES.get(words[-1]) if words and not figures else None


def _begins(clause: Clause) -> int:
    return clause.at


def _in_front(clause: Clause, sentence: Sequence[Clause]) -> Clause | None:
    """The clause in front of this one in its sentence."""
    at = bisect_left(sentence, clause.at, key=_begins)
    return sentence[at - 1] if at else None


def _each_time(clause: Clause, sentence: Sequence[Clause]) -> Per | None:
    """ "They pay twice a month, $10,200 each time": the period of the clause before."""
    norms = clause.norms
    if "time" not in norms and "paycheck" not in norms:
        return None
    pairs = set(pairwise(norms))
    if pairs.isdisjoint({("each", "time"), ("every", "time"), ("per", "paycheck")}):
        return None
    for before in sentence:
        words = before.norms
        for at in range(len(words)):
            for count in (4, 3, 2, 1):
                per = WORDS.get(tuple(words[at : at + count]))
                if per is not None:
                    return per
    return None


def _paid_beside(quantity: Quantity, sentence: Sequence[Clause]) -> Per | None:
    """ "Paid every 2 weeks, 8,650 gross", "26 paychecks a year of $9,500": how often they pay.

    A sum of a whole year is paid in such payments, too: "paid monthly, 240k".
    """
    words = sentence[0].words.said
    if not isinstance(quantity, Money) or quantity.low >= _MOST_AT_ONCE or PAID.isdisjoint(words):
        return None
    if quantity.per is not None or quantity.years is not None:
        return None
    paid = (clause for clause in sentence if not PAID.isdisjoint(clause.norms))
    return next((per for clause in paid if (per := _paid_per(clause)) is not None), None)


def _paid_per(clause: Clause) -> Per | None:
    norms = clause.norms
    for at, word in enumerate(norms):
        counted = [one for one in norms[max(0, at - 2) : at] if one != "pay"]
        if word in PAYMENTS and counted and (per := PAYMENTS_A_YEAR.get(counted[-1])) is not None:
            return per
        if word in PAID - PAYMENTS:
            said = (
                WORDS.get(norms[spot : spot + count])
                for spot in range(at + 1, min(at + 4, len(norms)))
                for count in (3, 2, 1)
            )
            return next((per for per in said if per is not None), None)
    return None


_MOST_AT_ONCE = 30_000
_FAR_BEHIND = 6


def _rate_behind(clause: Clause, quantity: Quantity) -> Per | None:
    """ "£9,900 gross lands each month": the period of the only amount of its clause."""
    if not isinstance(quantity, Money) or len(clause.quantities) != 1 or quantity.per is not None:
        return None
    words = clause.words_after(quantity.to, _FAR_BEHIND)
    for at, word in enumerate(words):
        if word in ("each", "every", "alternate"):
            said = (WORDS.get(words[at : at + count]) for count in (3, 2))
            return next((per for per in said if per is not None), None)
    return None


def _im_monat(pair: tuple[str, ...]) -> Per | None:
    """ "Im Monat 8.100 Euro": the period in front."""
    return (
        UNITS.get(pair[1]) if pair and pair[0] in ("im", "pro", "je", "al", "par", "por") else None
    )


def _grant_years(grant: GrantYears, quantity: Quantity, kind: EquityKind | None) -> int | None:
    """The years of a grant: said with its amount, elsewhere in the sentence, or by its schedule.

    A share of the profit is paid each year, whatever vests beside it.
    """
    if isinstance(quantity, Money) and (quantity.years or quantity.per is Per.YEAR):
        return quantity.years or 1
    if isinstance(quantity, Schedule):
        return len(quantity.shares)
    return None if kind is EquityKind.PROFIT_SHARE else grant.of(quantity.at)


def _corrected(mentions: Sequence[Mention], clauses: Sequence[Clause]) -> tuple[Mention, ...]:
    """ "225k base, no wait 245": the figure behind a correction takes the earlier one's place."""
    found = list(mentions)
    if not found or not may_correct(clauses[0]):
        return tuple(found)
    for index, later in enumerate(found):
        clause = _clause_of(later, clauses)
        if (
            clause is None
            or later.mode is Mode.DENIED
            or not _is_correction(clause, later, clauses)
        ):
            continue
        for back in range(index - 1, -1, -1):
            earlier = found[back]
            if type(earlier.quantity) is not type(later.quantity):
                continue
            if earlier.side is not later.side or earlier.mode is not Mode.OFFERED:
                continue
            if later.part in (None, earlier.part):
                found[index] = replace(
                    later, part=later.part or earlier.part, kind=later.kind or earlier.kind,
                    sure=True,
                )  # fmt: skip
                found[back] = replace(earlier, mode=Mode.DENIED)
            break
    return tuple(found)


def _undone(mentions: tuple[Mention, ...], clauses: Sequence[Clause]) -> tuple[Mention, ...]:
    """ "20k signing. Edit: no signing": a part denied behind a correction was never offered."""
    found = list(mentions)
    corrected = False
    for clause in clauses if found and may_correct(clauses[0]) else ():
        corrected = corrected or clause.has(Cue.CORRECTION)
        if corrected and not clause.question and _says_there_is_none(clause):
            told = [one.quantity.at < clause.at for one in found].count(True)
            if told:
                found[told - 1] = replace(found[told - 1], mode=Mode.DENIED)
        for mark in clause.all(Cue.PART) if corrected and not clause.question else ():
            if not denies(clause, mark):
                continue
            for index, one in enumerate(found):
                if one.part is mark.value and one.quantity.at < mark.at:
                    found[index] = replace(one, mode=Mode.DENIED)
    return tuple(found)


def _says_there_is_none(clause: Clause) -> bool:
    """ "There isn't any", "there is none", of what was told right before."""
    words = [word for word in clause.norms if word.isalpha()]
    denied = clause.has(Cue.NOT, Cue.NONE) or any(word in DENIED for word in words)
    exists = any(word in ("there", "theres") for word in words)
    figures = any(not isinstance(one, Noise) for one in clause.quantities)
    bare = not figures and not clause.parts and not clause.companies
    return denied and exists and bare and bool(words) and words[-1] in ("any", "one", "none")


def _overtaken(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "They opened at 110k, now they are at 119k": the first is no offer any more."""
    found = _told_anew(_floors_now(_answered(mentions), clauses), clauses)
    found = _floorless(found, clauses)
    opened = [clause for clause in clauses if clause.has(Cue.OPENED)]
    if not opened:
        return found
    for index, one in enumerate(found):
        begun = any(clause.at <= one.quantity.at < clause.to for clause in opened)
        later = any(
            other.mode is Mode.OFFERED and other.side is one.side and other.part in (None, one.part)
            for other in found[index + 1 :]
        )
        if begun and later and one.mode is Mode.OFFERED:
            found[index] = replace(one, mode=Mode.BEFORE)
    return found


def _answered(mentions: list[Mention]) -> list[Mention]:
    """ "I got 220k, i replied with 245k, today they answered 231k": what came last is the offer."""
    found = list(mentions)
    asks = [index for index, one in enumerate(found) if one.mode is Mode.ASK]
    for asked in asks:
        later = next((at for at in range(asked + 1, len(found)) if _offers_pay(found[at])), None)
        if later is None:
            continue
        answer = found[later]
        for index, one in enumerate(found[:asked]):
            same = one.side is answer.side and answer.part in (None, one.part)
            if not (same and _offers_pay(one)):
                continue
            found[index] = replace(one, mode=Mode.BEFORE)
            found[later] = replace(answer, part=answer.part or one.part, sure=True, moved=True)
            break
    return found


def _floors_now(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "My floor is 230k, last time it was 200k", "my floor was 200k, it is 230k now"."""
    found = list(mentions)
    for index, (first, second) in enumerate(pairwise(mentions), 1):
        if first.mode is not Mode.FLOOR or not _offers_pay(second):
            continue
        clause, then = _clause_of(second, clauses), _clause_of(first, clauses)
        if clause is None or then is None:
            continue
        if clause is then or clause.companies or clause.has(Cue.OFFERS, Cue.EARN, Cue.PART, Cue.ME):
            continue
        if clause.has(Cue.NOW) and not FLOOR_THEN.isdisjoint(then.norms):
            found[index - 1] = replace(first, mode=Mode.BEFORE)
            found[index] = replace(second, mode=Mode.FLOOR, moved=False)
        elif not FLOOR_THEN.isdisjoint(clause.norms):
            found[index] = replace(second, mode=Mode.BEFORE, side=Side.HERE, company=None)
    return found


def _floorless(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "My minimum was 125k, this time I don't have one": what was the floor is none any more."""
    found = list(mentions)
    for index, one in enumerate(found):
        told = _clause_of(one, clauses) if one.mode is Mode.FLOOR else None
        if told is None or FLOORED.isdisjoint(told.norms):
            continue
        later = [
            clause
            for clause in clauses[clauses.index(told) + 1 :]
            if clause.sentence <= told.sentence + 1
        ]
        if any(_has_none_now(clause) for clause in later):
            found[index] = replace(one, mode=Mode.BEFORE)
    return found


def _has_none_now(clause: Clause) -> bool:
    """ "Now I have none", "this time I don't have one", "no such number this time", "forget it"."""
    if clause.quantities or clause.question or clause.companies or clause.has(Cue.OFFER, Cue.OTHER):
        return False
    if clause.has(Cue.FLOOR):
        return any(denies(clause, mark) for mark in clause.all(Cue.FLOOR))
    words = clause.norms
    none = words[-1:] != () and words[-1] in _NO_ONE
    one = not DENIED.isdisjoint(words) and not _SUCH.isdisjoint(words)
    return none or one or words[:1] == ("forget",)


_NO_ONE = frozenset("none keins keine aucun ninguno nessuno nenhum geen".split())
_SUCH = frozenset("one such any that".split())


def _told_anew(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "They had put forward £66k in spring, now £73k": what they offered then is no more."""
    if not clauses or Cue.NOW not in clauses[0].words.cues:
        return mentions
    found = list(mentions)
    for index, later in enumerate(found):
        clause = _clause_of(later, clauses)
        if clause is None or not clause.has(Cue.NOW) or later.step:
            continue
        for back in range(index - 1, -1, -1):
            earlier = found[back]
            then = _clause_of(earlier, clauses)
            # "They offered 195k at first and are at 205k now": one clause, whose first word is old.
            stands = later.mode is Mode.OFFERED or (later.mode is Mode.BEFORE and then is clause)
            if stands and _was_offered(earlier, then, clause) and _same_pay(earlier, later):
                part = later.part or earlier.part
                found[back] = replace(earlier, mode=Mode.BEFORE)
                found[index] = replace(later, part=part, mode=Mode.OFFERED, sure=True, moved=True)
                break
    return found


def _was_offered(mention: Mention, clause: Clause | None, now: Clause) -> bool:
    """ "They proposed 66k", "last week it was 210k"; "they offer 66k" is how it stands."""
    if clause is None or not isinstance(mention.quantity, Money | Percent):
        return False
    if any(clause is not now or mark.at < mention.quantity.to for mark in clause.all(Cue.NOW)):
        return False
    if mention.mode is Mode.BEFORE:
        return True
    return mention.mode is Mode.OFFERED and not OFFERED_THEN.isdisjoint(clause.norms)


def _same_pay(earlier: Mention, later: Mention) -> bool:
    """Whether two figures are of one offer and one part, and of one size."""
    one, other = earlier.quantity, later.quantity
    if earlier.side is not later.side or later.part not in (None, earlier.part):
        return False
    whose = earlier.company is later.company or (
        earlier.company is not None and earlier.company.same(later.company)
    )
    if isinstance(one, Percent) or isinstance(other, Percent):
        return whose and earlier.part is not None and type(one) is type(other)
    if not (isinstance(one, Money) and isinstance(other, Money)):
        return False
    low, high = sorted(money.in_full for money in (one, other))
    return whose and high <= 2 * low


def _offers_pay(mention: Mention) -> bool:
    return mention.mode is Mode.OFFERED and isinstance(mention.quantity, Money)


def _moved_over(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "250k base. Sorry, that is the Runway number": what was told before is theirs."""
    found = list(mentions)
    for clause in clauses:
        company = belongs_to(clause)
        if company is None:
            continue
        for index, one in enumerate(found):
            if one.side is Side.HERE and one.quantity.at < clause.at:
                found[index] = replace(one, side=Side.COMPANY, company=company)
    return found


def belongs_to(clause: Clause) -> Company | None:
    """The company of "that is the Runway number", "those were Runway's figures"."""
    if not clause.companies or clause.quantities or clause.question:
        return None
    span = clause.companies[0]
    head = [clause.norm(at) for at in range(clause.at, span.at)]
    after = clause.words_after(span.to, 2)
    points = any(word in POINTERS for word in head) and _NEGATED.isdisjoint(head)
    made = "what" in head and bool(after) and after[0] in OFFERED
    return span.company if points and (made or any(word in FIGURES for word in after)) else None


_NEGATED = frozenset("not isnt arent wasnt werent".split())


def _is_correction(clause: Clause, later: Mention, clauses: Sequence[Clause]) -> bool:
    mark = clause.find(Cue.CORRECTION)
    if mark is not None and mark.at < later.quantity.at:
        return True
    index = clauses.index(clause)
    before = clauses[index - 1] if index else None
    if before is not None and takes_back(before.tokens[before.at : before.to]):
        return True
    return (
        before is not None
        and before.has(Cue.CORRECTION)
        and not before.quantities
        and before.to - before.at <= _SHORTEST
    )


_SHORTEST = 4  # tokens of a clause that only corrects: "to be exact:"


def _clause_of(mention: Mention, clauses: Sequence[Clause]) -> Clause | None:
    at = mention.quantity.at
    index = bisect_right(clauses, at, key=_begins)
    clause = clauses[index - 1] if index else None
    return clause if clause is not None and at < clause.to else None


def unasked_parts(clauses: Sequence[Clause]) -> tuple[Part, ...]:
    """The parts not to ask for: "don't ask for equity", "drop the sign-on ask".

    What is not asked for may be in the offer all the same.
    """
    if Cue.PART not in message_of(clauses).cues:
        return ()
    return tuple(
        dict.fromkeys(
            mark.value
            for clause in clauses
            if _is_left_unasked(clause)
            for mark in clause.all(Cue.PART)
            if isinstance(mark.value, Part) and mark.value in _PRICED
        )
    )


def _is_left_unasked(clause: Clause) -> bool:
    """A bidding not to ask: "I never asked" tells, "can I not ask?" asks."""
    if clause.question or clause.quantities or clause.has(Cue.THEY):
        return False
    words = clause.norms
    asks = not ASKING.isdisjoint(words)
    leaves = words[0] in REMOVES or words[0] in TAKES or not _LEAVES.isdisjoint(words)
    return asks and leaves and _TOLD.isdisjoint(words) and _WHENEVER.isdisjoint(words)


_LEAVES = frozenset("dont not no without drop leave skip".split())
_WHENEVER = frozenset("when whenever".split())  # "banks don't count it when you ask for a loan"
_TOLD = frozenset("didnt havent asked never".split())


def denials_in(clauses: Sequence[Clause]) -> tuple[Denial, ...]:
    """The parts an offer is said not to have: "no bonus", "there is no sign on"."""
    found: list[Denial] = []
    for clause in clauses:
        if clause.cues and not clause.question and clause.side in OF_OFFERS:
            found += [_denial(clause, part) for part in _denied_parts(clause)]
    for clause, after in pairwise(clauses):
        if after.joint == ":" and after.norms in _NONE and not clause.question:
            found += [
                _denial(clause, part)
                for part, to in _priced_labels(clause)
                if to >= clause.to - 1 and clause.side in OF_OFFERS
            ]
    return tuple(dict.fromkeys(found))


def _denial(clause: Clause, part: Part) -> Denial:
    """A part denied, of the offer that the clause speaks of; a minimum is one's own."""
    if part is Part.FLOOR:
        return Denial(part)
    return Denial(part, clause.side, clause.company, clause.mine)


def _denied_parts(clause: Clause) -> list[Part]:
    if _is_left_unasked(clause):
        return []
    marks = [mark for mark in clause.all(Cue.PART) if denies(clause, mark)]
    found = [mark.value for mark in marks if isinstance(mark.value, Part)]
    found += [
        part for one in clause.quantities if (part := lacks_sum(clause, one.at, one.to)) is not None
    ]
    if len(clause.quantities) == 1 and denies_saying(clause):  # "i never said 20k sign-on"
        found += [part for part, _ in _priced_labels(clause)]
    floors = clause.all(Cue.FLOOR)
    if any(denies(clause, mark) or _keeps_to_self(clause, mark) for mark in floors):
        found.append(Part.FLOOR)
    return [part for part in found if part is Part.FLOOR or part in _PRICED]


def _priced_labels(clause: Clause) -> list[tuple[Part, int]]:
    """Its labels of what a guide can price, each with where it ends."""
    return [
        (mark.value, mark.to)
        for mark in clause.all(Cue.PART)
        if isinstance(mark.value, Part) and mark.value in _PRICED
    ]


def _keeps_to_self(clause: Clause, floor: Mark) -> bool:
    """ "I don't want to say a minimum", "i dont have a floor"; not "i wont go below my floor"."""
    denied = [mark.at for mark in clause.all(Cue.NOT) if mark.at < floor.at]
    if not denied or clause.quantities:
        return False
    said = [clause.norm(at) for at in range(max(denied) + 1, floor.at)]
    return not _GIVES.isdisjoint(said) and len(said) <= _WITHIN


_GIVES = frozenset("say tell give name set share have got need disclose state".split())
_WITHIN = 6
_NONE = (("none",), ("nil",), ("no",), ("nothing",), ("zero",), ("n", "/", "a"), ("keine",))


def denies_stock(clauses: Sequence[Clause]) -> bool:
    """ "No stock, no options": the equity that is denied is no profit share."""
    if Cue.PART not in message_of(clauses).cues:
        return False
    denied = [
        {one.value for one in clause.all(Cue.KIND) if one.at == mark.at}
        for clause in clauses
        for mark in clause.all(Cue.PART)
        if mark.value is Part.EQUITY and denies(clause, mark)
    ]
    return bool(denied) and all(EquityKind.PROFIT_SHARE not in kinds for kinds in denied)
