"""Side and mode of every clause, clause by clause, and what the clauses beside one change.

Whose a clause speaks of is decided in `sides`, how it is meant in `modes`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.firmness import leaves_open
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.modes import (
    POINTS_BACK,
    approaches,
    is_firm,
    mode_of,
)
from negotiation.understanding.owners import disown
from negotiation.understanding.quantities import Money
from negotiation.understanding.sides import (
    PAID,
    Relation,
    Running,
    carry_on,
    gains,
    gets_a_rise,
    heads_next,
    is_mere_person,
    lists_on,
    names_more,
    of_their_friend,
    only_names,
    relation,
    settle_side,
    side_by_head,
)
from negotiation.understanding.words.clauses import (
    AGAINST,
    BUT,
    COMES_FIRST,
    CONTACTED,
    DENIED,
    GIVES,
    HAD_MADE,
    NEVER,
    NEXT_HEADS,
    POINTERS,
    REACHES,
    REPLIES,
    THIS_TIME,
    UNABLE,
)
from negotiation.understanding.words.cues import SUPPOSED, Cue

# A clause with one of these says itself whose it is and how it is meant.
_GOVERNS = frozenset((
    Cue.THIRD, Cue.MARKET, Cue.TOPIC, Cue.EMPLOYER, Cue.EARN, Cue.FLOOR, Cue.WISH, Cue.ASK, Cue.CAP,
    Cue.OFFERS, Cue.THEY, Cue.ME, Cue.POSTED, Cue.HERE, Cue.OTHER, Cue.IF, Cue.NEED, Cue.MOVED,
    Cue.GONE,
))  # fmt: skip
_GOVERNS_AFTER_DEED = frozenset((
    Cue.EARN, Cue.FLOOR, Cue.WISH, Cue.ASK, Cue.CAP, Cue.OFFERS, Cue.OFFER, Cue.HERE, Cue.OTHER,
))  # fmt: skip
_CARRIED = (Mode.DEED, Mode.WISHED, Mode.ASKED, Mode.GONE, Mode.POSTED, Mode.MAYBE, Mode.ASK)
_IS_SIGN = (":", "=")
_AGAINST = frozenset(first for first, _ in AGAINST)
_AFTER_COLON = (Mode.FLOOR, Mode.CAP)  # "I do have a floor: 238k base"


def frame(clauses: list[Clause]) -> None:
    """Fill in side, company and mode of every clause, in order."""
    running = Running()
    before: Clause | None = None
    friends = listed = headed_before = False
    message = message_of(clauses)
    contrasts = not NEXT_HEADS.isdisjoint(message.said) and any(map(heads_next, clauses))
    for clause in clauses:
        same = before is not None and (before.sentence == clause.sentence or is_mere_person(before))
        if running.gone and not same:
            running.company, running.other, running.gone = running.own, False, False
        if clause.quoted:
            clause.side = Side.THIRD
            before, friends, listed = clause, False, False
            continue
        if clause.empty:
            _pass_on(clause, before if same else None, running)
            before, friends, listed = clause, False, False
            continue
        mode = mode_of(clause)
        if before is not None and same and mode is Mode.OFFERED and _counters(clause, before):
            mode = Mode.ASK
        clause.mode = mode
        cues = _GOVERNS_AFTER_DEED if before is not None and before.mode is Mode.DEED else _GOVERNS
        governs = (
            not clause.cues.isdisjoint(cues)
            or (before is not None and before.mode is Mode.DEED and _states_pay(clause))
            or (before is not None and _only_topic(before) and _states_pay(clause))
            or any(relation(clause, span) is not Relation.MENTION for span in clause.companies)
        )
        listed = before is not None and same and lists_on(clause, before, listed or friends)
        friends = before is not None and same and of_their_friend(clause, before)
        governs = governs and not (listed or friends)
        governs = governs and not (
            before is not None and same and before.mode is Mode.ASK and _is_order(clause)
        )
        if before is not None and same and names_more(clause, before):
            mode = _as_the_name_before(clause, before, mode)
        points_back = clause.norm(clause.at) in POINTS_BACK
        clause.inherits = before is not None and same and (not governs or points_back)
        headed = side_by_head(clause, before, contrasts=contrasts)
        if headed is Side.EMPLOYER:
            clause.relations.update({span.at: Relation.EMPLOYER for span in clause.companies})
        whose = carry_on if listed or (friends and clause.companies) else settle_side
        whose(clause, running, before if clause.inherits else None)
        for span in clause.companies:
            if not any(span.company.same(one) for one in running.named):
                running.named.append(span.company)
        if before is not None and same and gains(clause, before):
            clause.side, clause.company = before.side, before.company
        if headed is not None:
            clause.side, clause.company = headed, None
        elif before is not None and same and gets_a_rise(clause, before):
            clause.side, clause.company = Side.EMPLOYER, None
        if (
            clause.inherits
            and before is not None
            and mode is Mode.OFFERED
            and not _turns(clause, before)
            and not (before.question and not clause.question)  # what was asked ended in between
            and (
                before.mode in _CARRIED
                or (clause.joint in _IS_SIGN and before.mode in _AFTER_COLON)
            )
        ):
            mode = before.mode
        headed_before = _is_of_before(clause, before if same else None, go_on=headed_before)
        if clause.inherits and before is not None and before.mode is Mode.DEED:
            mode = Mode.DEED if clause.joint in _AGAINST else mode  # "in 1 s instead of 4"
        if headed_before and mode is Mode.OFFERED and clause.inherits:
            mode = Mode.BEFORE
        clause.mode = mode
        if clause.has(Cue.PREFER) and clause.side is Side.COMPANY:
            running.own = clause.company
        running.gone = running.gone or (mode is Mode.GONE and clause.company is not running.own)
        before = clause
    spoken = [clause for clause in clauses if not (clause.empty or clause.quoted)]
    if not spoken:
        return
    if Cue.IF in message.cues or not _PUTTING.isdisjoint(message.said):
        _supposed(spoken)
    if "would" in message.said or Cue.IF in message.cues:
        _counterfactual(spoken)
    _left_open(spoken)
    if Cue.REFUSE in message.cues:
        _refused(spoken)
    if not message.cues.isdisjoint((Cue.REFUSE, Cue.FLOOR)):
        _bounded(spoken)
    if not CONTACTED.isdisjoint(message.said):
        _unanswered(spoken)
    disown(spoken)
    if "both" in message.said or "all" in message.said:
        _said_of_all(spoken)


def _counters(clause: Clause, before: Clause) -> bool:
    """ "They offered 230k, countered with 250k": who has offered does not counter, so I did."""
    mark = clause.find(Cue.MOVED)
    opens = mark is not None and mark.at == clause.at and clause.norm(mark.at) == "countered"
    offered = before.mode in (Mode.OFFERED, Mode.BEFORE) and bool(before.quantities)
    return opens and offered and not clause.companies and not clause.has(Cue.THEY)


def _as_the_name_before(clause: Clause, before: Clause, mode: Mode) -> Mode:
    """ "I worked at Google and Meta": the second name is what the first is."""
    found = relation(before, before.companies[-1])
    if found in (Relation.EMPLOYER, Relation.TOOL):
        clause.relations.update({span.at: found for span in clause.companies})
    clause.mode = Mode.DEED if before.mode is Mode.DEED else mode
    return clause.mode


def _pass_on(clause: Clause, before: Clause | None, running: Running) -> None:
    """Signs only: what was spoken of goes on behind them."""
    clause.inherits = before is not None
    carry_on(clause, running, before)
    if before is not None and (
        (before.mode in _CARRIED and not _turns(clause, before))
        or (clause.joint in _IS_SIGN and before.mode in _AFTER_COLON)
    ):
        clause.mode = before.mode


def _is_of_before(clause: Clause, before: Clause | None, *, go_on: bool) -> bool:
    """ "The original offer: 240k base, 100k profit share": to the end of what the colon opens."""
    if before is None or clause.has(Cue.NOW, Cue.MOVED) or clause.joint in BUT:
        return False
    opens = clause.joint == ":" and before.mode is Mode.BEFORE and not before.quantities
    return go_on or opens


def _only_topic(clause: Clause) -> bool:
    """ "15 yoe, two kids, 248k base": what was spoken of in between is over."""
    return clause.side is Side.THIRD and clause.has(Cue.TOPIC) and not clause.has(Cue.THIRD)


def _turns(clause: Clause, before: Clause) -> bool:
    """ "It is probably best to take it, but: 201k base": a "but" ends what was only supposed or
    wished, and a "now" what was asked for: "I countered 260k, now we're at 239k".
    """
    if before.mode is Mode.ASK:
        return clause.has(Cue.NOW) or _waits(clause)
    if before.mode is Mode.GONE:
        words = pairwise(clause.norms)
        return clause.has(Cue.NOW) or any(pair in THIS_TIME for pair in words)
    if before.mode not in (Mode.MAYBE, Mode.WISHED):
        return False
    return clause.joint in BUT or (before.norm(before.at) in BUT and before.to == before.at + 1)


def _said_of_all(clauses: Sequence[Clause]) -> None:
    """ "Luma and Pika both said no": what ends the last one named ends those before it."""
    for at, clause in enumerate(clauses):
        whole = not {"both", "all"}.isdisjoint(clause.norms) and clause.companies
        if not whole or clause.mode is not Mode.GONE:
            continue
        for before in reversed(clauses[:at]):
            if before.sentence != clause.sentence or not only_names(before):
                break
            before.mode = Mode.GONE


def _waits(clause: Clause) -> bool:
    """ "I countered 250k, no reply yet, base 235k": what was asked for ends with its answer."""
    return not (clause.quantities or clause.question or REPLIES.isdisjoint(clause.norms))


def _supposed(clauses: Sequence[Clause]) -> None:
    """ "Assume, for the sake of argument, that Stripe wrote me 310k": to its end."""
    for at, clause in enumerate(clauses):
        before = clauses[at - 1] if at and clauses[at - 1].sentence == clause.sentence else None
        led = before is not None and (
            _leads_if(before) or (before.supposed and not before.question)
        )
        clause.supposed = led or _puts_case(clause, clauses[at + 1 :])
        if clause.supposed and clause.mode is Mode.OFFERED:
            clause.mode = Mode.ASKED


def _leads_if(clause: Clause) -> bool:
    """ "Just for argument's sake:", "if, and only if,": a supposition, and nothing supposed yet."""
    if clause.quantities or clause.companies or not clause.has(Cue.IF):
        return False
    words = [word for word in clause.norms if word.isalpha()]
    if "aside" in words:
        return False
    ifs = [mark for mark in clause.all(Cue.IF) if not _is_negated(clause, mark)]
    return bool(ifs) and (len(words) == 1 or any(clause.phrase(one) in SUPPOSED for one in ifs))


def _is_negated(clause: Clause, mark: Mark) -> bool:
    """ "This isn't hypothetical", "no need to assume"."""
    return any(word in DENIED for word in clause.words_before(mark.at, 3))


_PUTTING = frozenset(("had", "say"))


def _puts_case(clause: Clause, later: Sequence[Clause]) -> bool:
    """ "Had Stripe offered 310k", "say Stripe comes with 250k, what then?"."""
    span = clause.companies[0] if clause.companies else None
    if span is None or span.at != clause.at + 1 or not clause.quantities:
        return False
    if clause.norm(clause.at) == "had":
        return clause.norm(span.to) in HAD_MADE
    asked = any(one.question for one in later if one.sentence <= clause.sentence + 1)
    return clause.norm(clause.at) == "say" and asked


def _counterfactual(clauses: Sequence[Clause]) -> None:
    """ "OpenAI would pay 300k if I had applied", "Apple is 270k if it works out": what hangs on
    an if is no offer; "Apple offered 270k if I sign this week" is one.
    """
    for clause, after in pairwise(clauses):
        hangs = after.sentence == clause.sentence and after.has(Cue.IF) and not after.question
        made = not GIVES.isdisjoint(clause.norms) or clause.has(Cue.OFFER, Cue.WRITTEN)
        first = clause.side is Side.COMPANY and not COMES_FIRST.isdisjoint(after.norms)
        if not hangs or clause.mode is not Mode.OFFERED:
            continue
        if "would" in clause.norms or (first and not made and not after.quantities):
            clause.mode = Mode.MAYBE


def _left_open(clauses: Sequence[Clause]) -> None:
    """ "205k base, 90k stock, still with finance": what somebody has to approve is no offer yet."""
    for index, clause in enumerate(clauses):
        told = clauses[index - 1] if index else None
        if told is None or not leaves_open(clause):
            continue
        for one in reversed(clauses[:index]):
            near = one.sentence >= clause.sentence - 1 and one.sentence == told.sentence
            if not near or one.side not in (Side.HERE, Side.COMPANY) or not one.quantities:
                break
            one.mode = Mode.MAYBE if one.mode is Mode.OFFERED else one.mode


def _refused(clauses: Sequence[Clause]) -> None:
    """ "If they stay below 240k, I say no", "I walk unless they hit 240k": a floor, with an if."""
    for _, group in groupby(clauses, key=lambda clause: clause.sentence):
        sentence = list(group)
        if not any(_refuses(clause) for clause in sentence):
            continue
        for clause in sentence:
            if _falls_short(clause) and clause.mode in (Mode.ASKED, Mode.OFFERED):
                clause.mode, clause.side, clause.company = Mode.FLOOR, Side.HERE, None


def _bounded(clauses: Sequence[Clause]) -> None:
    """ "My number is 220k, less than that is a no": a floor, told one clause before its name."""
    for at, (told, bound) in enumerate(pairwise(clauses)):
        begins = at == 0 or clauses[at - 1].sentence != told.sentence
        if begins and _is_mere_figure(told) and (_takes_no_less(bound) or _is_that_floor(bound)):
            told.mode = Mode.FLOOR
        if not _points_below(bound) or told.mode not in _MINE or told.side is not Side.HERE:
            continue
        rest = [one for one in clauses[at + 1 :] if one.sentence == bound.sentence]
        if _is_my_figure(told) and any(_refuses(one) for one in rest):
            told.mode = Mode.FLOOR


def _points_below(clause: Clause) -> bool:
    """ "Less than that …", "anything below it", "anything less", with no figure of its own."""
    if clause.quantities or clause.question:
        return False
    words = [word for word in clause.norms if word != "than"]
    return any(
        word in _LESS and (before in _ANYTHING or after in POINTERS)
        for before, word, after in zip(("", *words), words, (*words[1:], ""), strict=False)
    )


def _takes_no_less(clause: Clause) -> bool:
    """ "I won't sign for less", "not taking any less"; with no figure of its own."""
    less = not _LESS.isdisjoint(clause.norms) and not clause.quantities
    return less and _refuses(clause) and not clause.has(Cue.THEY)


def _is_that_floor(clause: Clause) -> bool:
    """ "58k, that's the absolute minimum", "58k. not a cent less"; no "that's their minimum"."""
    if clause.question or any(isinstance(one, Money) and one.low > 1 for one in clause.quantities):
        return False
    floor = clause.find(Cue.FLOOR)
    if floor is None or floor.to < clause.to - 1 or "their" in clause.norms:
        return False
    if clause.norm(floor.at) in _NOT_A:
        return floor.at - clause.at <= _LEADING
    return clause.norm(clause.at) in POINTERS and not clause.has(Cue.NOT, Cue.PART)


def _is_mere_figure(clause: Clause) -> bool:
    """ "220k base": whose it is and what becomes of it is not said."""
    money = [one for one in clause.quantities if isinstance(one, Money)]
    does = (*_DOES, Cue.THIRD, Cue.ME)
    return len(money) == 1 and not (clause.companies or clause.question or clause.has(*does))


def _is_my_figure(clause: Clause) -> bool:
    """ "My number is 220k"; neither "my base is 220k" nor what they offer or I am paid."""
    money = [one for one in clause.quantities if isinstance(one, Money)]
    labelled = any(clause.words_before(mark.at, 1) == ("my",) for mark in clause.all(Cue.PART))
    return len(money) == 1 and clause.has(Cue.ME) and not (labelled or clause.has(*_DOES))


_DOES = (Cue.THEY, Cue.OFFERS, Cue.OFFER, Cue.MOVED, Cue.EARN, Cue.EMPLOYER, Cue.NOW)


_NOT_A = frozenset("not keinen ni pas".split())
_LEADING = 2  # words: "and not a cent less"
_MINE = (Mode.OFFERED, Mode.WISHED)
_LESS = frozenset("less lower below under beneath".split())
_ANYTHING = frozenset("anything nothing any everything".split())


def _refuses(clause: Clause) -> bool:
    """ "I walk", "count me out", "it's a no"; not "I won't say no", nor what somebody else does."""
    if clause.question or clause.has(Cue.PERSON, Cue.GONE):
        return False
    for mark in clause.all(Cue.REFUSE):
        words = clause.phrase(mark).split()
        taken = words[-1] in ("take", "accept", "for") and UNABLE.isdisjoint(words)
        figure = max((one.to for one in clause.quantities if one.to <= mark.at), default=clause.at)
        near = clause.words.norms[max(figure, mark.at - 2) : mark.at]
        denied = not NEVER.isdisjoint(near)  # "if it's not 90k I'm staying" denies the figure
        from_me = "me" in clause.words_after(mark.to, 2)  # "it's a pass from me"
        mine = from_me or not _FIRST_PERSON.isdisjoint(words)
        theirs = not mine and clause.subject_before(mark.at + 1) is Cue.THEY
        if not (taken or denied or theirs):
            return True
    return False


_FIRST_PERSON = frozenset(
    "i im id ill me it its ich je yo io eu digo dico rechazo recuso rifiuto refuserais".split()
)


def _falls_short(clause: Clause) -> bool:
    """ "If they stay below 240k", "unless they hit 240k", "below 240k", and no other condition."""
    if not any(isinstance(one, Money) for one in clause.quantities) or clause.has(Cue.ASK):
        return False
    first = clause.find(Cue.UNDER)
    if first is not None:
        return clause.has(Cue.IF) or first.at == clause.at or _is_bare_limit(clause, first)
    words = clause.norms
    reaches = not REACHES.isdisjoint(words)
    return reaches and ("unless" in words or (clause.has(Cue.IF) and clause.has(Cue.NOT)))


def _is_bare_limit(clause: Clause, under: Mark) -> bool:
    """ "A base salary of less than 244k": nobody does anything in the clause."""
    money = [one for one in clause.quantities if isinstance(one, Money)]
    does = (Cue.THEY, Cue.OFFERS, Cue.OFFER, Cue.MOVED, Cue.EARN, Cue.EMPLOYER, Cue.THIRD)
    return len(money) == 1 and under.to == money[0].at and not clause.has(*does)


def _unanswered(clauses: Sequence[Clause]) -> None:
    """ "A cold mail from Stripe, they say 250k, I never replied": nothing in it was an offer."""
    for _, group in groupby(clauses, key=lambda clause: clause.sentence):
        sentence = list(group)
        wrote = any(not CONTACTED.isdisjoint(one.norms) for one in sentence)
        ignored = wrote and any(one.has(Cue.IGNORED) for one in sentence)
        sides = (Side.COMPANY, Side.OTHER, Side.HERE) if ignored else (Side.COMPANY, Side.OTHER)
        theirs = [one for one in sentence if one.side in sides]
        if any(is_firm(one) or one.question for one in theirs):
            continue
        if ignored or any(approaches(one) for one in sentence):
            for clause in theirs:
                clause.mode = Mode.MAYBE if clause.mode is Mode.OFFERED else clause.mode


def _states_pay(clause: Clause) -> bool:
    """ "Managed 14 people, 228k base": behind a deed, pay by its name is pay."""
    return not clause.parts.isdisjoint(PAID) and any(
        isinstance(one, Money) and one.strong for one in clause.quantities
    )


def _is_order(clause: Clause) -> bool:
    """ "That ask feels greedy, put 258k instead": what to ask for, in the tone of an order."""
    orders = ("put", "make", "use", "write", "set", "say", "go", "take", "try")
    return clause.norm(clause.at) in orders and bool(clause.quantities)
