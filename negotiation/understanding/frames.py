"""Whose each clause speaks of, and how its amounts are meant.

The rules stand in `MODES`, in order: the first that fits decides. Each carries lines that it is
for, and lines that look alike and are not; the tests read both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause, CompanySpan
from negotiation.understanding.deeds import is_sale, tells
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Company, Mode, Side
from negotiation.understanding.quantities import Money, Noise, Percent
from negotiation.understanding.their_days import ends_then
from negotiation.understanding.tokens import Kind
from negotiation.understanding.words.clauses import (
    AND,
    ANY,
    BEHIND_NO,
    BUSINESS,
    BUT,
    CONCERNING,
    CONTACTED,
    DENIED,
    EARNED_HEADS,
    ENDED,
    GIVES,
    HAD_MADE,
    LAPSED,
    LEADS,
    NEVER,
    NEXT_HEADS,
    OFFER_HEADS,
    OPENINGS,
    OVER,
    POINTERS,
    POSTS,
    PRESENT_HEADS,
    RANG,
    REACHES,
    REFUSALS,
    SAYS,
    SEVERAL,
    TELLS,
    UNABLE,
)
from negotiation.understanding.words.companies import (
    BOUGHT_FROM,
    EMPLOYED,
    LEAVING,
    PEOPLE_OF,
    PREPOSITIONS,
    PRODUCTS,
    STAYS,
    THINGS,
    USES,
)
from negotiation.understanding.words.cues import SUPPOSED, Cue
from negotiation.understanding.words.deeds import MINE, SALES

# A clause with one of these says itself whose it is and how it is meant.
_GOVERNS = frozenset((
    Cue.THIRD, Cue.TOPIC, Cue.EMPLOYER, Cue.EARN, Cue.FLOOR, Cue.WISH, Cue.ASK, Cue.CAP, Cue.OFFERS,
    Cue.THEY, Cue.ME, Cue.POSTED, Cue.HERE, Cue.OTHER, Cue.IF, Cue.NEED, Cue.MOVED, Cue.GONE,
))  # fmt: skip
_GOVERNS_AFTER_DEED = frozenset((
    Cue.EARN, Cue.FLOOR, Cue.WISH, Cue.ASK, Cue.CAP, Cue.OFFERS, Cue.OFFER, Cue.HERE, Cue.OTHER,
))  # fmt: skip
_CARRIED = (Mode.DEED, Mode.WISHED, Mode.ASKED, Mode.GONE, Mode.POSTED, Mode.MAYBE, Mode.ASK)
_IS_SIGN = (":", "=")
_AFTER_COLON = (Mode.FLOOR, Mode.CAP)  # "I do have a floor: 238k base"
_POINTS_BACK = frozenset("it its that thats which this these those".split())


_Fits = Callable[[Clause], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """`fits` says whether a clause is of this mode."""

    name: str
    mode: Mode
    fits: _Fits
    lines: tuple[str, ...]
    others: tuple[str, ...] = ()


def _has(*cues: Cue) -> _Fits:
    wanted = frozenset(cues)
    return lambda clause: not clause.cues.isdisjoint(wanted)


def _needing(*cues: Cue) -> Callable[[_Fits], _Fits]:
    """For a rule that fits no clause without one of the cues: most clauses need no more."""
    wanted = frozenset(cues)

    def decorate(fits: _Fits) -> _Fits:
        return lambda clause: not clause.cues.isdisjoint(wanted) and fits(clause)

    return decorate


@_needing(Cue.NET)
def _net(clause: Clause) -> bool:
    return clause.has(Cue.NET) and not clause.question and bool(clause.quantities)


def _gone(clause: Clause) -> bool:
    if ends_then(clause):
        return False
    if clause.has(Cue.GONE) or _let_go(clause) or _is_out(clause) or _ended(clause):
        return True
    if _said_no(clause):
        return True
    return clause.has(Cue.PAST) and not clause.has(Cue.NOW)


def _is_out(clause: Clause) -> bool:
    """ "Stripe is out"; "the mail is out" ends nothing."""
    return any(clause.words_after(span.to, 2) == ("is", "out") for span in clause.companies)


def _ended(clause: Clause) -> bool:
    """ "They froze all hiring", "the role was cancelled", "so that's dead"."""
    words = clause.norms
    posts = [
        at
        for at, (word, after) in enumerate(pairwise((*words, "")))
        if word in POSTS and after not in _MANAGERS
    ]
    ends = [at for at, word in enumerate(words) if word in ENDED]
    if any(-4 <= post - end <= 3 for end in ends for post in posts):
        return True
    last = clause.words_before(clause.to, 2)
    return len(last) == len(("is", "over")) and last[0] in OVER and last[1] in _IS


_MANAGERS = ("manager", "managers", "lead")
_IS = frozenset("is was thats its are".split())


def _said_no(clause: Clause) -> bool:
    """ "I answered Stripe no", "told Adobe thanks but no thanks", "Cohere got a no from me".

    "I told Stripe no base below 240k" denies something else.
    """
    if not clause.companies or clause.question:
        return False
    words = clause.words_after(clause.at, clause.to - clause.at)
    told = next((at for at, word in enumerate(words) if word in TELLS), len(words))
    for at in range(told + 1, len(words)):
        behind = words[at + 1 : at + 2]
        if words[at] in REFUSALS or (words[at] == "no" and (not behind or behind[0] in BEHIND_NO)):
            return True
    refuses = any("not" in clause.phrase(mark).split() for mark in clause.all(Cue.REFUSE))
    refuses = refuses and not clause.has(Cue.UNDER)
    return refuses and told < len(words) and not clause.quantities


def _let_go(clause: Clause) -> bool:
    """ "I let my Figma offer of 240k lapse": only a letting makes an end of it."""
    words = clause.norms
    return "let" in words and any(word in LAPSED for word in words[words.index("let") :])


def _asked(clause: Clause) -> bool:
    if clause.has(Cue.ASK) and _orders(clause):
        return False
    return clause.question or clause.has(Cue.IF)


def _orders(clause: Clause) -> bool:
    """ "Can you make the ask 270k", "change the ask to 280": a request, whatever its form."""
    mark = clause.find(Cue.ASK)
    if mark is None:
        return False
    words = clause.words_before(mark.at, 3)
    polite = any(word in ("you", "please") for word in words)
    first = clause.norm(clause.at) in ("ask", "make", "change", "set", "put", "use")
    whole = clause.norm(mark.at) in ("make", "change", "set")
    return (polite and whole) or first or (whole and not clause.has(Cue.ME))


def _deed(clause: Clause) -> bool:
    """ "Set the walk-away to 212k" changes what is known here, and nothing at work."""
    return tells(clause) and not clause.has(Cue.FLOOR, Cue.ASK)


@_needing(Cue.FLOOR, Cue.UNDER, Cue.REFUSE)
def _floor(clause: Clause) -> bool:
    if _theirs(clause, Cue.FLOOR) or clause.question or _stays(clause):
        return False
    if clause.has(Cue.FLOOR) or _or_else(clause):
        return True
    if clause.has(Cue.EARN) and not clause.has(Cue.REFUSE):
        return False
    return (
        clause.has(Cue.UNDER)
        and (clause.has(Cue.REFUSE, Cue.NEED, Cue.NOT) or _would_feel(clause))
        and not _they_first(clause)
    )


def _would_feel(clause: Clause) -> bool:
    """ "I'd be sad below 205"; "I'm sad that it's below 205" is how things are."""
    return clause.has(Cue.FEELING) and not _CONDITIONAL.isdisjoint(clause.norms)


_CONDITIONAL = frozenset("id would wouldnt".split())


def _or_else(clause: Clause) -> bool:
    """ "230k or I stay where I am", "229k base or no deal"; not "or leave it"."""
    if not any(isinstance(one, Money) for one in clause.quantities) or _they_first(clause):
        return False
    return any(
        "or" in clause.words_before(mark.at, 2)
        and clause.phrase(mark) not in _THEIR_OR
        and clause.quantities[0].to <= mark.at
        for mark in clause.all(Cue.REFUSE)
    )


_THEIR_OR = ("leave it", "pass", "decline", "refuse", "reject", "out", "an")


def _theirs(clause: Clause, cue: Cue) -> bool:
    """Whether what the cue names is theirs: "their minimum", "they have a floor"."""
    mark = clause.find(cue)
    if mark is None:
        return False
    near = (*clause.words_before(mark.at, 3), *clause.words_after(mark.to, 2))
    return any(word in ("their", "they", "them", "theyre", "the company") for word in near)


def _they_first(clause: Clause) -> bool:
    """Whether the first person in the clause is the company."""
    me, they = clause.find(Cue.ME), clause.find(Cue.THEY)
    if they is None:
        return False
    return (me is None or they.at < me.at) and clause.norm(they.at) not in _POINTS_BACK


_WISHING = frozenset((Cue.PREFER, Cue.WISH, Cue.NEED))


def _wish(clause: Clause) -> bool:
    if _should_be(clause):
        return True
    if clause.cues.isdisjoint(_WISHING):
        return _target_alone(clause)
    if clause.has(Cue.PREFER) and not any(isinstance(one, Money) for one in clause.quantities):
        return False  # "the one I want is Midjourney", "Runway (want this)"
    if clause.has(Cue.WISH):
        return _subject_before(clause, clause.all(Cue.WISH)[0].at) is not Cue.THEY
    if clause.has(Cue.NEED) and not clause.has(Cue.ANSWER):
        return not _they_first(clause)
    return _target_alone(clause)


# "It should be 300k for what they ask of me": behind "for", what makes an opinion of it.
_REASONS = frozenset("what such someone somebody my this that these people".split())


def _should_be(clause: Clause) -> bool:
    """ "It should be 300k for what they ask"; "it should be 245k for the base" corrects."""
    for mark in clause.all(Cue.CORRECTION):
        if clause.phrase(mark) == "should be":
            behind = clause.words_after(mark.to, 12)
            return any(one == "for" and two in _REASONS for one, two in pairwise(behind))
    return False


def _target_alone(clause: Clause) -> bool:
    """ "Target 260k, they said 235k": no target bonus, no target of a profit share."""
    first = clause.norm(clause.at) == "target"
    first = first and not all(isinstance(one, Percent) for one in clause.quantities)
    return first and clause.parts.isdisjoint((Part.BONUS, Part.EQUITY)) and clause.joint != ":"


def _subject_before(clause: Clause, at: int) -> Cue | None:
    """Who stands nearest in front of token `at`: me, they or nobody."""
    marks = [mark for mark in clause.marks if mark.cue in (Cue.ME, Cue.THEY) and mark.at <= at]
    return marks[-1].cue if marks else None


@_needing(Cue.BEFORE)
def _before(clause: Clause) -> bool:
    return clause.has(Cue.BEFORE) and not clause.has(Cue.MOVED, Cue.STEP)


@_needing(Cue.ASK)
def _ask(clause: Clause) -> bool:
    return clause.has(Cue.ASK) and not _they_asked(clause)


_WALKING = frozenset(("walk away", "walkaway"))


@_needing(Cue.FLOOR)
def _stays(clause: Clause) -> bool:
    """ "I wouldn't walk away even at 200k": no floor, and nothing that they offer."""
    return any(
        clause.phrase(mark) in _WALKING
        and any(word in NEVER for word in clause.words_before(mark.at, 2))
        for mark in clause.all(Cue.FLOOR)
    )


def _they_asked(clause: Clause) -> bool:
    mark = clause.find(Cue.ASK)
    return mark is not None and _subject_before(clause, mark.at) is Cue.THEY


def _perhaps(clause: Clause) -> bool:
    return _doubts(clause) or _stays(clause) or _approaches(clause)


def _approaches(clause: Clause) -> bool:
    """ "A Stripe recruiter mailed me about a role at 240k": they look for somebody."""
    words = clause.norms
    spot = next((at for at, word in enumerate(words) if word in CONTACTED), len(words))
    for at in range(spot + 1, len(words)):
        if words[at] in CONCERNING and words[at + 1 : at + 2] != () and words[at + 1] in ANY:
            return not (OPENINGS.isdisjoint(words[at + 2 : at + 8]) or _is_firm(clause))
    return False


def _is_firm(clause: Clause) -> bool:
    """Whether a clause speaks of an offer by its name, or tells how it was made."""
    made = any(clause.norm(mark.at) in GIVES for mark in clause.all(Cue.OFFERS))
    said = any(clause.norm(mark.at) not in RANG for mark in clause.all(Cue.VERBAL))
    return made or said or clause.has(Cue.OFFER, Cue.PROCESS)


def _doubts(clause: Clause) -> bool:
    """A word of doubt; what they "could do" is what they offer, if nothing else doubts it."""
    return any(not _is_their_could(clause, mark) for mark in clause.all(Cue.MAYBE))


def _is_their_could(clause: Clause, mark: Mark) -> bool:
    return (
        clause.phrase(mark) == "could"
        and clause.norm(mark.to) in ("do", "offer", "give")
        and clause.has(Cue.THEY)
        and not clause.has(Cue.IF)
    )


def _capped(clause: Clause) -> bool:
    """A limit by its name, or "more than 92k isn't possible"; not what I won't ask for."""
    if clause.has(Cue.CAP):
        return True
    if not clause.has(Cue.NOT) or clause.has(Cue.ME) or not clause.quantities:
        return False
    return any(clause.words_before(one.at, 2) in _MORE_THAN for one in clause.quantities)


_MORE_THAN = (("than", "more"), ("als", "mehr"), ("de", "mas"), ("de", "plus"), ("di", "piu"))


MODES: tuple[Rule, ...] = (
    Rule("deed", Mode.DEED, _deed,
         ("we cut the gpu bill by 400k a year", "our team of 6 shipped a vlm used by 3M people",
          "built an eval harness that gates releases", "raised conversion by 12%"),
         ("they cut my base by 10k", "raised it to 245k", "i started looking in march",
          "made me an offer of 240k", "i negotiated a 20k sign-on")),
    Rule("take-home", Mode.NET, _net,
         ("which is like 12.4k a month after taxes", "in hand 2.6 lakh per month"),
         ("245k gross base",)),
    Rule("posting", Mode.POSTED, _has(Cue.POSTED),
         ("the posting said 195k-275k", "the job ad lists 120-140k", "the range for the role was "
                                                                     "$220k-$300k"),
         ("the letter says 230k base",)),
    Rule("floor", Mode.FLOOR, _floor,
         ("my floor is 218k", "anything under 215k and i'm out", "i would not go below 240k",
          "less than 36 lakhs i will reject", "lowest id take is 119k", "need at least 165k",
          "Unter 95.000 mache ich es nicht"),
         ("their minimum is 220k", "they can't go below 220k", "is 220k my minimum?")),
    Rule("no more", Mode.GONE, _gone,
         ("two years ago i had an offer at 230k", "that 245k offer expired", "i turned down 230k",
          "i let my figma offer of 240k lapse"),
         ("they turned the base up to 245k now",)),
    Rule("question", Mode.ASKED, _asked,
         ("is 230k good for this?", "if they offer 240k should i take "
                                    "it", "can i ask for 400k base",
          "what if i had 300k from openai", "i dreamt they gave me 300k"),
         ("can you make the ask 270k instead", "what they offered is 240k base")),
    Rule("ask", Mode.ASK, _ask,
         ("i want to ask for 280k", "i countered with 280k", "change the ask to 280k",
          "i asked for 240k"),
         ("they asked for my current 210k salary",)),
    Rule("wish", Mode.WISHED, _wish,
         ("hoping to get to 240k base", "i'd be happy with 240k", "target 260k",
          "would love 350k equity instead", "need a sign-on of like 40k", "mi piacerebbe 80k"),
         ("they want to offer 232k base", "target bonus 12%")),
    Rule("their limit", Mode.CAP, _capped,
         ("mehr als 92.000 geht nicht", "more than 92k isn't possible",
          "they said they cannot go above 235k", "max is 240k"), ("they went up to 240k",)),
    Rule("other years", Mode.HISTORY, _has(Cue.HISTORY),
         ("profit sharing averaged 115k last year", "they paid out 140k profit share to seniors"),
         ("first year bonus of 30k",)),
    Rule("perhaps", Mode.MAYBE, _perhaps,
         ("they might go to 125k", "i wouldn't walk away even at 200k", "maybe 225k",
          "they would probably do 160k", "a recruiter of theirs pinged me about a job at 230k",
          "they could maybe do 250k", "i could do 240k"),
         ("base would be 240k", "they mailed me an offer about a month ago, 240k",
          "they could do a sign-on of 20k")),
    Rule("was", Mode.BEFORE, _before, ("first offer was 210k", "was supposed to be 230k"),
         ("my offer was 240k base",)),
)  # fmt: skip


@dataclass(slots=True)
class _Running:
    """What the clauses so far speak of."""

    company: Company | None = None
    other: bool = False  # the last rival has no name
    also: bool = False  # the company was named as one more
    named: list[Company] = field(default_factory=list)  # every company, in order of naming
    own: Company | None = None  # the one that is wanted, or that chose
    gone: bool = False  # the company spoken of is out, from the next sentence on


def _mode_of(clause: Clause) -> Mode:
    return next((rule.mode for rule in MODES if rule.fits(clause)), Mode.OFFERED)


def frame(clauses: list[Clause]) -> None:
    """Fill in side, company and mode of every clause, in order."""
    running = _Running()
    before: Clause | None = None
    listed = False
    contrasts = any(_heads_next(clause) for clause in clauses)
    for clause in clauses:
        same = before is not None and before.sentence == clause.sentence
        if running.gone and not same:
            running.company, running.other, running.gone = running.own, False, False
        if clause.empty:
            _pass_on(clause, before if same else None, running)
            before, listed = clause, False
            continue
        mode = _mode_of(clause)
        clause.mode = mode
        cues = _GOVERNS_AFTER_DEED if before is not None and before.mode is Mode.DEED else _GOVERNS
        governs = (
            not clause.cues.isdisjoint(cues)
            or (before is not None and before.mode is Mode.DEED and _states_pay(clause))
            or (before is not None and _only_topic(before) and _states_pay(clause))
            or any(relation(clause, span) is not Relation.MENTION for span in clause.companies)
        )
        friends = before is not None and same and _of_their_friend(clause, before)
        listed = before is not None and same and _lists_on(clause, before, listed)
        governs = governs and not (listed or friends)
        governs = governs and not (
            before is not None and same and before.mode is Mode.ASK and _is_order(clause)
        )
        points_back = clause.norm(clause.at) in _POINTS_BACK
        clause.inherits = before is not None and same and (not governs or points_back)
        headed = _headed(clause, before, contrasts=contrasts)
        if headed is Side.EMPLOYER:
            clause.relations.update({span.at: Relation.EMPLOYER for span in clause.companies})
        whose = _carry_on if listed or (friends and clause.companies) else _side
        whose(clause, running, before if clause.inherits else None)
        for span in clause.companies:
            if not any(span.company.same(one) for one in running.named):
                running.named.append(span.company)
        if before is not None and same and _gains(clause, before):
            clause.side, clause.company = before.side, before.company
        if headed is not None:
            clause.side, clause.company = headed, None
        if (
            clause.inherits
            and before is not None
            and mode is Mode.OFFERED
            and not (before.mode is Mode.MAYBE and _turns(clause, before))
            and not (before.question and not clause.question)  # what was asked ended in between
            and (
                before.mode in _CARRIED
                or (clause.joint in _IS_SIGN and before.mode in _AFTER_COLON)
            )
        ):
            mode = before.mode
        clause.mode = mode
        if clause.has(Cue.PREFER) and clause.side is Side.COMPANY:
            running.own = clause.company
        running.gone = running.gone or (mode is Mode.GONE and clause.company is not running.own)
        before = clause
    spoken = [clause for clause in clauses if not clause.empty]
    _supposed(spoken)
    _counterfactual(spoken)
    _refused(spoken)
    _unanswered(spoken)
    _disowned(spoken)


def _pass_on(clause: Clause, before: Clause | None, running: _Running) -> None:
    """Signs only: what was spoken of goes on behind them."""
    clause.inherits = before is not None
    _carry_on(clause, running, before)
    if before is not None and (
        (before.mode in _CARRIED and not (before.mode is Mode.MAYBE and _turns(clause, before)))
        or (clause.joint in _IS_SIGN and before.mode in _AFTER_COLON)
    ):
        clause.mode = before.mode


def _only_topic(clause: Clause) -> bool:
    """ "15 yoe, two kids, 248k base": what was spoken of in between is over."""
    return clause.side is Side.THIRD and clause.has(Cue.TOPIC) and not clause.has(Cue.THIRD)


def _turns(clause: Clause, before: Clause) -> bool:
    """ "It is probably best to take it, but: 201k base": a "but" ends what was only supposed."""
    return clause.joint in BUT or (before.norm(before.at) in BUT and before.to == before.at + 1)


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
    """ "OpenAI would pay 300k if I had applied": what hangs on an if is no offer."""
    for clause, after in pairwise(clauses):
        hangs = after.sentence == clause.sentence and after.has(Cue.IF) and not after.question
        if hangs and clause.mode is Mode.OFFERED and "would" in clause.norms:
            clause.mode = Mode.MAYBE


def _refused(clauses: Sequence[Clause]) -> None:
    """ "If they stay below 240k, I say no", "I walk unless they hit 240k": a floor, with an if."""
    for _, group in groupby(clauses, key=lambda clause: clause.sentence):
        sentence = list(group)
        if not any(_refuses(clause) for clause in sentence):
            continue
        for clause in sentence:
            if _falls_short(clause) and clause.mode in (Mode.ASKED, Mode.OFFERED):
                clause.mode, clause.side, clause.company = Mode.FLOOR, Side.HERE, None


def _refuses(clause: Clause) -> bool:
    """ "I walk", "count me out", "it's a no"; not "I won't say no", nor what somebody else does."""
    if clause.question or clause.has(Cue.PERSON, Cue.GONE):
        return False
    for mark in clause.all(Cue.REFUSE):
        words = clause.phrase(mark).split()
        taken = words[-1] in ("take", "accept", "for") and UNABLE.isdisjoint(words)
        denied = not NEVER.isdisjoint(clause.words_before(mark.at, 2))
        from_me = "me" in clause.words_after(mark.to, 2)  # "it's a pass from me"
        mine = from_me or not _FIRST_PERSON.isdisjoint(words)
        theirs = not mine and _subject_before(clause, mark.at) is Cue.THEY
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
        if any(_is_firm(one) or one.question for one in theirs):
            continue
        if ignored or any(_approaches(one) for one in sentence):
            for clause in theirs:
                clause.mode = Mode.MAYBE if clause.mode is Mode.OFFERED else clause.mode


def _disowned(clauses: Sequence[Clause]) -> None:
    """ "Google at 290k, but that was my brother": what was told right before is somebody else's."""
    for index, clause in enumerate(clauses):
        if not names_its_owner(clause):
            continue
        told = [one for one in clauses[:index] if one.quantities or one.companies]
        for one in clauses[:index] if told else ():
            near = one.sentence == told[-1].sentence >= clause.sentence - 1
            if near and one.mode is Mode.OFFERED:
                one.side, one.company = Side.THIRD, None


def names_its_owner(clause: Clause) -> bool:
    """ "That was my brother", "those are a friend's offers", and no more."""
    person = clause.find(Cue.PERSON)
    if person is None or clause.quantities or clause.companies or clause.question:
        return False
    head = [word for word in clause.norms[: person.at - clause.at] if word not in BUT]
    points = head[:1] != [] and head[0] in POINTERS and len(head) <= _FEW_WORDS
    return points and "what" not in head and clause.to - person.to <= _FEW_WORDS


_FEW_WORDS = 3


def _states_pay(clause: Clause) -> bool:
    """ "Managed 14 people, 228k base": behind a deed, pay by its name is pay."""
    return not clause.parts.isdisjoint(_PAID) and any(
        isinstance(one, Money) and one.strong for one in clause.quantities
    )


def _is_order(clause: Clause) -> bool:
    """ "That ask feels greedy, put 258k instead": what to ask for, in the tone of an order."""
    orders = ("put", "make", "use", "write", "set", "say", "go", "take", "try")
    return clause.norm(clause.at) in orders and bool(clause.quantities)


def _of_their_friend(clause: Clause, before: Clause) -> bool:
    """ "A colleague left for DeepMind, got 150k there": nobody new is spoken of."""
    new = (Cue.ME, Cue.THEY, Cue.HERE, Cue.OTHER, Cue.PART, Cue.EMPLOYER)
    if before.side is not Side.THIRD or not _TO_ME.isdisjoint(before.norms):
        return False
    if before.has(Cue.PERSON) and clause.norm(clause.at) in _SAME_PERSON:
        return not clause.has(Cue.ME, Cue.HERE, Cue.OTHER) and not clause.companies
    if clause.joint == ":" and _reports(before) and not clause.has(Cue.ME, Cue.HERE, Cue.OTHER):
        return True
    return not clause.has(*new) and not clause.companies


_SAME_PERSON = frozenset("he she hes shes who".split())
_TO_ME = frozenset(["i"])  # what a friend says of me is no offer of theirs


def _reports(clause: Clause) -> bool:
    """ "My friend at Stripe says:", "a colleague told me:"."""
    said = [word for word in clause.norms if word.isalpha() and word != "me"]
    return clause.has(Cue.PERSON) and said[-1:] != [] and said[-1] in SAYS


def _lists_on(clause: Clause, before: Clause, listing: bool) -> bool:
    """ "My roommate has Anthropic at 290k and OpenAI at 300k": one more that is theirs."""
    if before.side is not Side.THIRD or not (listing or before.has(Cue.PERSON)):
        return False
    if not _TO_ME.isdisjoint(before.norms):
        return False  # "my wife says I shouldn't exaggerate: Figma was verbal"
    if not clause.companies or clause.has(*_NEWLY_SPOKEN_OF) or _of_my_offer(before):
        return False
    offers = before.has(Cue.OFFER) or not SEVERAL.isdisjoint(before.norms)
    goes_on = clause.joint == ":" or (clause.joint in AND and bool(before.quantities))
    return offers or goes_on or bool(before.companies)


def _my_pay_at(clause: Clause) -> bool:
    """ "My Stripe salary is 210k"; "my Stripe offer", "my Stripe base would be" are no job."""
    return any(
        clause.words_before(span.at, 1) == ("my",)
        and clause.norm(span.to) in ("salary", "pay", "paycheck", "income", "wage", "comp")
        and not clause.has(Cue.OFFER, Cue.OFFERS)
        for span in clause.companies
    )


def _lives_elsewhere(clause: Clause) -> bool:
    """ "She's from Netflix and makes 300k", "he earns 300k": somebody's own pay, and no offer."""
    who, does = clause.norm(clause.at), clause.norm(clause.at + 1)
    if who in ("he", "she") and does in ("makes", "earns", "made", "earned"):
        return not clause.has(Cue.ME)
    comes = does == "from" or (does == "is" and clause.norm(clause.at + 2) == "from")
    return who in ("he", "she", "hes", "shes") and comes and bool(clause.companies)


def _of_my_offer(clause: Clause) -> bool:
    """ "I told my mom about my offers": hers they are not."""
    return any(clause.words_before(mark.at, 1) == ("my",) for mark in clause.all(Cue.OFFER))


# A clause with one of these speaks of somebody new, whatever was told of a friend before it.
_NEWLY_SPOKEN_OF = (
    Cue.ME, Cue.THEY, Cue.HERE, Cue.OTHER, Cue.EMPLOYER, Cue.EARN, Cue.OFFERS, Cue.MOVED,
    Cue.PREFER, Cue.FLOOR, Cue.WISH, Cue.ASK,
)  # fmt: skip


def _headed(clause: Clause, before: Clause | None, *, contrasts: bool) -> Side | None:
    """ "Current: 198k / new: 236k": whose a figure behind a head of one word is."""
    if _is_head(clause, EARNED_HEADS) or _opens_with_pay(clause, contrasts=contrasts):
        return Side.EMPLOYER
    if before is not None and _follows(clause, before) and _is_head(before, PRESENT_HEADS):
        offered = clause.has(Cue.OFFERS, Cue.OFFER, Cue.THEY, Cue.HERE, Cue.MOVED)
        if not offered and (contrasts or _works_at(clause)):
            return Side.EMPLOYER  # "today: 158k at Cisco"
    if _is_head(clause, OFFER_HEADS):
        return Side.HERE
    if before is None or clause.joint != ":":
        return None
    earned = before.has(Cue.EARN, Cue.EMPLOYER) and not before.companies
    if earned and not before.quantities and not before.question:
        return Side.EMPLOYER  # "what i have now: 215k + 20% bonus"
    if _is_head(before, EARNED_HEADS):
        return Side.EMPLOYER
    return Side.HERE if _is_head(before, OFFER_HEADS) and not clause.companies else None


def _follows(clause: Clause, before: Clause) -> bool:
    """Whether a figure stands behind a head: "today: 140k", "now -> 140k"."""
    told = bool(clause.quantities or clause.companies)
    return before.sentence == clause.sentence and clause.joint in _SIGNS and told


_SIGNS = frozenset((":", "=", "-", ">"))


def _works_at(clause: Clause) -> bool:
    """ "158k at Cisco": where the figure is paid; "from Cisco" it would be offered."""
    return any(clause.words_before(span.at, 1) == ("at",) for span in clause.companies)


def _heads_next(clause: Clause) -> bool:
    """ "Tomorrow:", "next:", "new 165k": what stands against the present pay."""
    first = clause.norm(clause.at) in NEXT_HEADS
    figure = any(one.at == clause.at + 1 for one in clause.quantities)
    return _is_head(clause, NEXT_HEADS) or (first and figure)


def _gains(clause: Clause, before: Clause) -> bool:
    """ "The base is final, but I get 30k in stock": what an offer was spoken of for gives it."""
    if clause.has(Cue.EMPLOYER, Cue.NOW) or clause.companies or not clause.has(Cue.EARN):
        return False
    plain = all(clause.phrase(mark) == "i get" for mark in clause.all(Cue.EARN))
    offered = before.has(Cue.PART, Cue.OFFERS) and before.side in (Side.HERE, Side.COMPANY)
    return plain and offered and not clause.parts.isdisjoint(_PAID)


_PAID = (Part.BASE, Part.EQUITY, Part.BONUS, Part.SIGN_ON)


def _opens_with_pay(clause: Clause, *, contrasts: bool) -> bool:
    """ "Current 31 LPA, they give 41", "my salary today is £51k": what one earns."""
    first = clause.norm(clause.at)
    old = first in EARNED_HEADS or (first in PRESENT_HEADS and (contrasts or _works_at(clause)))
    if first in _AT_PRESENT or old:
        figures = [one for one in clause.quantities if one.at == clause.at + 1]
        return any(not (isinstance(one, Money) and one.from_to) for one in figures)
    today = any(clause.norm(when.at) == "today" for when in clause.whens)
    offered = clause.has(Cue.OFFERS, Cue.OFFER, Cue.THEY, Cue.HERE, Cue.MOVED)
    return today and not offered and bool(clause.quantities) and _own_part(clause)


_AT_PRESENT = frozenset("current currently present presently existing".split())


def _is_head(clause: Clause, heads: frozenset[str]) -> bool:
    """ "Current:", "before:": a clause of one word in front of its figure."""
    if clause.quantities or heads.isdisjoint(clause.norms):
        return False
    words = [word for word in clause.norms if word.isalpha() and word not in _PAY_WORDS]
    return len(words) == 1 and words[0] in heads


_PAY_WORDS = frozenset(
    "my the pay salary base comp package job place company employer gig role right as of where i "
    "am im sit stand".split()
)


class Relation:
    """How a company stands in a clause."""

    OFFER = "offer"
    EMPLOYER = "employer"
    TOOL = "tool"
    THIRD = "third"
    MENTION = "mention"


def relation(clause: Clause, span: CompanySpan) -> str:
    """Whether a company makes an offer, employs or employed the person, or is only named."""
    if clause.mode is Mode.DEED:
        return Relation.TOOL
    known = clause.relations.get(span.at)
    if known is None:
        known = clause.relations[span.at] = _relation(clause, span)
    return known


def bids_to_stay(clause: Clause) -> bool:
    """ "Stay with Midjourney", "back to Runway": whom to negotiate with, told to the bot.

    "I'd rather stay at Google" is of an employer, "keep Runway out" of what is said.
    """
    if clause.quantities or clause.question or clause.has(Cue.ME) or not clause.companies:
        return False
    words = [word for word in clause.norms if word not in LEADS and word != "lets"]
    behind = set(clause.words_after(clause.companies[-1].to, _POLITE_WORDS))
    stays = words[:1] != [] and (words[0] in STAYS or words[:2] == ["back", "to"])
    return (stays or words[:3] == ["go", "back", "to"]) and behind <= LEADS | {"then"}


_POLITE_WORDS = 3  # behind the name, at most


_WITH = frozenset("with at via on through by".split())


def _relation(clause: Clause, span: CompanySpan) -> str:
    """How a company stands in a clause by its words, which never change."""
    before = _free_before(clause, span.at, 4)
    after = clause.words_after(span.to, 2)
    if (before[:1] and before[0] in BOUGHT_FROM) or (after and after[0] in PRODUCTS):
        return Relation.TOOL
    if _of_things(clause):
        return Relation.TOOL  # "my laptop has an RTX 4090"
    if before[:1] and before[0] in _WITH and not USES.isdisjoint(before[1:3]):
        return Relation.TOOL  # "I pay everything with PayPal"
    if bids_to_stay(clause):
        return Relation.MENTION
    if before[:1] == ("for",) and any(word in LEAVING for word in clause.words_before(span.at, 6)):
        return Relation.OFFER  # "leaving my startup for Stability AI"
    employed = any(word in EMPLOYED for word in before) or _employed(clause) or _am_at(clause, span)
    employed = employed or ("job" in before and "my" in before)
    employed = employed and not clause.has(Cue.PREFER)  # "my favourite is Midjourney"
    # "5 years at Google", but "245k equity over 4 years from runway"
    if before[:1] in (("at",), ("with",), ("in",)) and "years" in before:
        return Relation.EMPLOYER
    offers = clause.has(Cue.OFFER) or any(
        word in ("offer", "offers", "offered", "letter", "contract") for word in (*before, *after)
    )
    if employed and not offers:
        return Relation.EMPLOYER
    if after and after[0] in PEOPLE_OF:
        return Relation.OFFER if offers or clause.quantities else Relation.MENTION
    if clause.has(Cue.LEVEL) and not clause.quantities:
        return Relation.MENTION
    if Part.FORFEIT in clause.parts:
        return Relation.EMPLOYER
    told = clause.has(Cue.OFFERS, Cue.OFFER, Cue.WRITTEN, Cue.VERBAL, Cue.PROCESS)
    told = told or (clause.has(Cue.OTHER) and not denies_others(clause))
    if told or any(isinstance(one, Money) for one in clause.quantities):
        return Relation.OFFER
    if before[:1] and before[0] in PREPOSITIONS and clause.has(Cue.ME):
        return Relation.MENTION
    return Relation.MENTION


def _free_before(clause: Clause, at: int, count: int) -> tuple[str, ...]:
    """Words in front of `at` that are no part of an amount: "245k over 4 years from runway"."""
    inside = {
        spot
        for one in clause.quantities
        if isinstance(one, Money | Percent)
        for spot in range(one.at, one.to)
    }
    reach = clause.words_before(at, count + len(inside))
    words: list[str] = []
    spot = at - 1
    while spot >= clause.at and len(words) < min(count, len(reach)):
        word = clause.tokens[spot]
        if word.kind is Kind.WORD and spot not in inside:
            words.append(word.norm)
        spot -= 1
    return tuple(words)


@_needing(Cue.EMPLOYER, Cue.NOW, Cue.EARN)
def _employed(clause: Clause) -> bool:
    """Whether a clause is of a present or former job; "I get ten days" earns nothing."""
    if clause.has(Cue.EMPLOYER):
        return True
    if not clause.parts.isdisjoint((Part.SIGN_ON, Part.SIGN_ON_YEAR2)):
        return False  # "I get 18k to sign": nobody is paid that for staying
    on = clause.norm(clause.at) in ("on", "at") and clause.has(Cue.NOW)
    earns = on or clause.has(Cue.EARN)
    return earns and any(isinstance(one, Money | Percent) for one in clause.quantities)


_JOB_WORDS = frozenset(
    "a an the at with currently now still already presently e l ic engineer swe sde senior "
    "staff manager scientist developer designer analyst lead pm level ml ai machine learning data "
    "software backend frontend product research principal junior mid".split()
)


def _am_at(clause: Clause, span: CompanySpan) -> bool:
    """ "I am a Google L5", "im at 198k at Stripe": where the person works."""
    if clause.has(Cue.PROCESS):
        return False
    for word in _free_before(clause, span.at, 5):
        if word in ("am", "im", "m", "bin"):
            return True
        if word not in _JOB_WORDS:
            return False
    return False


def _side(clause: Clause, running: _Running, inherited: Clause | None) -> None:
    """Whose the clause speaks of; a company named in an offer stays the one spoken of."""
    offering = [span for span in clause.companies if relation(clause, span) == Relation.OFFER]
    employers = [span for span in clause.companies if relation(clause, span) == Relation.EMPLOYER]
    heads = [span for span in clause.companies if span not in employers and span not in offering]
    if clause.mode is Mode.DEED:
        return
    floor = _floor(clause)  # "couldn't accept anything south of £117k with my rent"
    topic = clause.has(Cue.TOPIC) and (
        _topic_counts(clause) or not (floor or _speaks_of_offer(clause))
    )
    if (
        clause.has(Cue.THIRD)
        or _lives_elsewhere(clause)
        or topic
        or _of_things(clause)
        or _sold(clause)
        or _funded(clause)
    ):
        clause.side = Side.THIRD
        return
    if floor:
        clause.side = Side.HERE
        return
    if (_employed(clause) or employers or _my_pay_at(clause)) and not offering:
        clause.side = Side.EMPLOYER
        return
    if offering:
        clause.side, clause.company = Side.COMPANY, offering[0].company
        running.company, running.other = offering[0].company, False
        running.also = not _BESIDES.isdisjoint(clause.norms)
        return
    pointed = _former_or_latter(clause, running)
    if pointed is not None:
        clause.side, clause.company = Side.COMPANY, pointed
        running.company, running.other = pointed, False
        return
    if clause.has(Cue.OTHER) and not (running.also and _that_one(clause)):
        if denies_others(clause):
            return
        if heads:  # "the other offer is from Cohere"
            clause.side, clause.company = Side.COMPANY, heads[0].company
            running.company, running.other = heads[0].company, False
            return
        clause.side = Side.OTHER
        clause.company = None
        running.other = True
        return
    if _counted(clause):
        clause.side = Side.OTHER
        running.other = False
        return
    if clause.has(Cue.HERE) or _own_part(clause):
        clause.side = Side.HERE
        running.company, running.other = None, False
        return
    if heads:
        clause.side, clause.company = Side.COMPANY, heads[0].company
        running.company, running.other = heads[0].company, False
        running.also = not _BESIDES.isdisjoint(clause.norms)
        return
    _carry_on(clause, running, inherited)


_BESIDES = frozenset("also too besides additionally".split())


def _that_one(clause: Clause) -> bool:
    """ "I also hold a letter from Pika. The other one is 235k": of the one just added."""
    mark = clause.find(Cue.OTHER)
    return mark is not None and clause.norm(mark.to - 1) == "one"


def _carry_on(clause: Clause, running: _Running, inherited: Clause | None) -> None:
    """Where a clause does not say whose it speaks of, it is what was spoken of before."""
    if inherited is not None:
        clause.side, clause.company = inherited.side, inherited.company
    elif running.other:
        clause.side = Side.OTHER
    elif running.company is not None:
        clause.side, clause.company = Side.COMPANY, running.company


def denies_others(clause: Clause) -> bool:
    """ "No other offers" speaks of none."""
    mark = clause.find(Cue.OTHER)
    return mark is not None and any(word in DENIED for word in clause.words_before(mark.at, 4))


def _former_or_latter(clause: Clause, running: _Running) -> Company | None:
    """ "The former is 245k, the latter 260k": of the last two companies named."""
    if len(running.named) < len(("former", "latter")):
        return None
    if not clause.quantities:
        return None
    words = clause.norms
    if "former" in words:
        return running.named[-2]
    return running.named[-1] if "latter" in words else None


def _counted(clause: Clause) -> bool:
    """ "Two rejected me, one lowballed me at 190k": other companies, counted; no "one offer"."""
    if clause.norm(clause.at) not in ("one", "two", "three", "both", "some", "several"):
        return False
    return any(
        mark.at == clause.at + 1 and clause.norm(mark.at) != "offer"
        for mark in clause.all(Cue.OFFERS, Cue.GONE)
    )


def _own_part(clause: Clause) -> bool:
    """ "My base is 240k": the person's own offer, whoever was spoken of before."""
    return any(
        mark.value in _PAID and clause.words_before(mark.at, 1) == ("my",)
        for mark in clause.all(Cue.PART)
    )


_MOST_RAISED = 5_000_000
_OTHER_SCALES = frozenset("INR JPY KRW IDR VND HUF CLP COP".split())


def _funded(clause: Clause) -> bool:
    """ "They just raised $300M", "a $14B contract with Meta"; "they raised it to 162k" is pay."""
    if any(
        isinstance(one, Noise)
        and clause.tokens[one.at].text in "$€£"
        and clause.norm(one.to) in BUSINESS
        for one in clause.quantities
    ):
        return True
    raised = clause.has(Cue.MOVED) and "raised" in clause.norms
    if not raised and BUSINESS.isdisjoint(clause.norms):
        return False
    money = [one for one in clause.quantities if isinstance(one, Money)]
    return any(
        one.low >= _MOST_RAISED
        and not (one.currencies and _OTHER_SCALES.issuperset(one.currencies))
        for one in money
    )


def _of_things(clause: Clause) -> bool:
    """ "My laptop has an RTX 4090", "i drive a BMW 320": no pay; "240k and a laptop" is."""
    if THINGS.isdisjoint(clause.norms) or clause.has(Cue.OFFERS, Cue.OFFER):
        return False
    return any(
        span.to <= one.at <= span.to + 1 and clause.norm(one.at).isdigit() and one.to == one.at + 1
        for span in clause.companies
        for one in clause.quantities
    )


def _topic_counts(clause: Clause) -> bool:
    """ "60k of student loans", "a mortgage of 700k": the amount is that of the other thing."""
    money = [one for one in clause.quantities if isinstance(one, Money)]
    return bool(money) and all(
        any(
            (clause.norm(one.to) in ("of", "in") and mark.at - one.to in (1, 2, 3))
            or (clause.norm(mark.to) == "of" and one.at == mark.to + 1)
            for mark in clause.all(Cue.TOPIC)
        )
        for one in money
    )


def _sold(clause: Clause) -> bool:
    """ "Sold my shares for 300k", "got 400k for my stock": money made of what one had."""
    if not clause.quantities:
        return False
    sold = not SALES.isdisjoint(clause.norms)
    for at in range(clause.at, clause.to) if sold else ():
        if is_sale(clause.words.norms[at : min(at + 2, clause.to)]):
            return _subject_before(clause, at) is not Cue.THEY
    shares = [mark for mark in clause.all(Cue.PART) if mark.value is Part.EQUITY]
    return any(
        (before := clause.words_before(mark.at, 2)) == ("my", "for")
        or (sold and before[:1] != () and before[0] in MINE)
        for mark in shares
    )


def _speaks_of_offer(clause: Clause) -> bool:
    labels = clause.parts - {Part.EXTRA, Part.TOTAL, Part.STRIKE, Part.SHARE_VALUE}
    return bool(labels) or clause.has(Cue.OFFERS, Cue.FLOOR, Cue.WISH)
