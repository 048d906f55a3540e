"""How the amounts of a clause are meant.

The rules stand in `MODES`, in order: the first that fits decides. Each carries lines that it is
for, and lines that look alike and are not; the tests read both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause
from negotiation.understanding.deeds import tells
from negotiation.understanding.firmness import awaits_approval, is_thought_of
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Mode
from negotiation.understanding.quantities import Money, Percent
from negotiation.understanding.their_days import ends_then
from negotiation.understanding.words.clauses import (
    ACCORDING,
    AND,
    ANOTHER_TIME,
    ANY,
    BEFORE_THIS_SEARCH,
    BEHIND_NO,
    COME_FOR,
    COMES_OUT,
    CONCERNING,
    CONTACTED,
    DECLINES,
    DRAWS_BACK,
    EASES,
    ENDED,
    FLOORED,
    GIVES,
    GLADLY,
    IN_RETURN,
    IN_THIS_TALK,
    LAPSED,
    LEADS,
    LEAST_OF_ALL,
    LEASTS,
    LEASTS_OF_MINE,
    MAY_YET_BE,
    NEVER,
    NOT_DOUBTED,
    OF_A_LIFE,
    OPENINGS,
    OVER,
    POSTS,
    RANG,
    REFUSALS,
    ROUNDS,
    TELLS,
    THEN,
    TO_FIGURE,
    WHEN_I,
    WHEN_I_CAME,
    WISHED_FOR,
    WOULD,
    WOULD_EASE,
    WOULD_TAKE,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import UNITS

POINTS_BACK = frozenset("it its that thats which this these those".split())
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
    return needing(*cues)(lambda _: True)


def needing(*cues: Cue) -> Callable[[_Fits], _Fits]:
    """For a rule that fits no clause without one of the cues: most clauses need no more."""
    wanted = frozenset(cues)

    def decorate(fits: _Fits) -> _Fits:
        def needs(clause: Clause) -> bool:
            return not clause.cues.isdisjoint(wanted) and fits(clause)

        _NEEDED[needs] = wanted
        return needs

    return decorate


# What the rules need that say so: the walk through them all asks it before it calls them.
_NEEDED: dict[_Fits, frozenset[Cue]] = {}


@needing(Cue.NET)
def _net(clause: Clause) -> bool:
    if clause.question or not clause.quantities:
        return False
    return any(clause.norm(mark.at - 1) not in _HELD for mark in clause.all(Cue.NET))


_HELD = frozenset("offer offers letter letters contract".split())  # "an offer in hand"


def _gone(clause: Clause) -> bool:
    past = Cue.PAST in clause.cues and Cue.NOW not in clause.cues
    gone = (
        past
        or (Cue.GONE in clause.cues and not (_passed_a_round(clause) or _still_stands(clause)))
        or _let_go(clause)
        or _in_another_search(clause)
        or _is_out(clause)
        or _ended(clause)
    )
    return (gone or _said_no(clause)) and not ends_then(clause)


def _still_stands(clause: Clause) -> bool:
    """ "Anthropic hasn't pulled out", "it was not rescinded": what has not ended."""
    if _NOT_SO.isdisjoint(clause.norms):
        return False
    return all(
        not _NOT_SO.isdisjoint(clause.words_before(mark.at, 2)) for mark in clause.all(Cue.GONE)
    )


_NOT_SO = frozenset("hasnt havent didnt isnt wasnt hadnt not".split())


def _in_another_search(clause: Clause) -> bool:
    """ "Last time around Nvidia lowballed me at 170k", "when I joined Uber they offered 180k"."""
    words = clause.norms
    if not clause.quantities or clause.has(Cue.NOW, *_BOUNDS) or not IN_THIS_TALK.isdisjoint(words):
        return False
    came = any(
        one == "when" and two in ("i", "we") and does in WHEN_I_CAME
        for one, two, does in zip(words, words[1:], words[2:], strict=False)
    )
    return came or not BEFORE_THIS_SEARCH.isdisjoint(pairwise(words))


_BOUNDS = (Cue.FLOOR, Cue.UNDER)


def _passed_a_round(clause: Clause) -> bool:
    """ "Passed the second round", "third round at Adept passed"; "they passed after it" ends it."""
    if "passed" not in clause.norms or ROUNDS.isdisjoint(clause.norms):
        return False
    alone = all(clause.phrase(mark) in ("passed", "i passed") for mark in clause.all(Cue.GONE))
    return alone and not clause.has(Cue.THEY) and _AFTER_IT.isdisjoint(clause.norms)


_AFTER_IT = frozenset("after following despite though but".split())


def _is_out(clause: Clause) -> bool:
    """ "Stripe is out"; "the mail is out" ends nothing."""
    if not clause.companies or "out" not in clause.words.said:
        return False
    return any(clause.words_after(span.to, 2) == ("is", "out") for span in clause.companies)


def _ended(clause: Clause) -> bool:
    """ "They froze all hiring", "the role was cancelled", "so that's dead"."""
    words = clause.norms
    if "zuruck" in words and not DRAWS_BACK.isdisjoint(words):
        return True  # "Wayve zieht das Angebot zurück"
    if _ENDING.isdisjoint(clause.words.said):
        return False
    if not (ENDED.isdisjoint(words) or POSTS.isdisjoint(words)):
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


_ENDING = ENDED | OVER
_MANAGERS = ("manager", "managers", "lead")
_IS = frozenset("is was thats its are".split())


def _said_no(clause: Clause) -> bool:
    """ "I answered Stripe no", "told Adobe thanks but no thanks", "Cohere got a no from me".

    "I told Stripe no base below 240k" denies something else.
    """
    if not clause.companies or clause.question:
        return False
    words = clause.words_after(clause.at, clause.to - clause.at)
    if not _TURNED.isdisjoint(words) and any(
        not _TURNED.isdisjoint(clause.words_before(span.at, 2))
        and "down" in clause.words_after(span.to, 2)
        for span in clause.companies
    ):
        return True  # "I already turned Stripe down"
    told = next((at for at, word in enumerate(words) if word in TELLS), len(words))
    for at in range(told + 1, len(words)):
        behind = words[at + 1 : at + 2]
        if words[at] in REFUSALS or (words[at] == "no" and (not behind or behind[0] in BEHIND_NO)):
            return True
        if words[at] == "no" and "ago" in words[at + 1 : at + _AGO]:
            return True  # "told Snap no ten minutes ago"
    refuses = any("not" in clause.phrase(mark).split() for mark in clause.all(Cue.REFUSE))
    refuses = refuses and not clause.has(Cue.UNDER)
    return refuses and told < len(words) and not clause.quantities


_AGO = 6  # words: "no about ten minutes ago"
_TURNED = frozenset("turned turning".split())


def _let_go(clause: Clause) -> bool:
    """ "I let my Figma offer of 240k lapse": only a letting makes an end of it."""
    words = clause.norms if "let" in clause.words.said else ()
    return "let" in words and any(word in LAPSED for word in words[words.index("let") :])


def _asked(clause: Clause) -> bool:
    if Cue.ASK in clause.cues and _orders(clause):
        return False
    return clause.question or (Cue.IF in clause.cues and not says_si(clause))


def says_si(clause: Clause) -> bool:
    """ "Sí, tengo otra": a yes, which without its accent would be an if."""
    return clause.norms[:1] == ("si",) and all(not word.isalpha() for word in clause.norms[1:])


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
    """ "Set the walk-away to 212k" changes what is known here, and nothing at work; "finished the
    last round" is how far one is with them.
    """
    if not tells(clause) or clause.has(Cue.FLOOR, Cue.ASK):
        return False
    return not clause.has(Cue.PROCESS) or ROUNDS.isdisjoint(clause.norms)


@needing(Cue.FLOOR, Cue.UNDER, Cue.REFUSE)
def names_floor(clause: Clause) -> bool:
    if _theirs(clause, Cue.FLOOR) or clause.question or _stays(clause):
        return False
    if _of_another_time(clause) or _of_a_life(clause):
        return False
    if _names_a_least(clause) or _or_else(clause) or _leaves_at(clause):
        return True
    if clause.has(Cue.EARN) and not clause.has(Cue.REFUSE):
        return False
    return (
        clause.has(Cue.UNDER)
        and (clause.has(Cue.REFUSE, Cue.NEED, Cue.NOT) or _would_feel(clause))
        and not _they_first(clause)
    )


def _of_another_time(clause: Clause) -> bool:
    """ "When I changed jobs in 2022 my minimum was 125k", "my minimum used to be 125k"; "my minimum
    was 125k" is what one told, and "since 2022 my minimum is 125k" holds.
    """
    words = clause.norms
    if FLOORED.isdisjoint(words) or not clause.quantities or not _TELLING.isdisjoint(words):
        return False
    if not ANOTHER_TIME.isdisjoint(pairwise(words)) or not THEN.isdisjoint(words):
        return True
    years = (mark for mark in clause.all(Cue.PAST) if clause.norm(mark.at - 1) not in _UP_TO_NOW)
    whens = zip(words, words[1:], words[2:], strict=False)
    return any(years) or any(
        one == "when" and two in ("i", "we") and does in WHEN_I for one, two, does in whens
    )


def _of_a_life(clause: Clause) -> bool:
    """ "The lowest salary of my life was 31k", "the least I ever earned": what was once paid."""
    words = clause.norms
    if OF_A_LIFE.isdisjoint(words) or not clause.quantities or clause.has(Cue.REFUSE):
        return False
    if not MAY_YET_BE.isdisjoint(words):
        return False  # "the least i'd ever take is 220k"
    marks = clause.all(Cue.FLOOR)
    return any(clause.norm(mark.to - 1) in LEASTS or clause.phrase(mark) in LEASTS_OF_MINE
               for mark in marks)  # fmt: skip


def _heads_another_time(clause: Clause) -> bool:
    """ "Last time:", "my last search:", in front of its figure."""
    if clause.quantities or clause.tokens[clause.to - 1].text != ":":
        return False
    return not ANOTHER_TIME.isdisjoint(pairwise(clause.norms))


_TELLING = frozenset("told said mentioned wrote typed you".split())
_UP_TO_NOW = frozenset("since like as seit desde depuis".split())


def _names_a_least(clause: Clause) -> bool:
    """A minimum by its name; "220k base plus no less than 5 weeks off" is one of the weeks."""
    marks = clause.all(Cue.FLOOR)
    told = any(isinstance(one, Money) for one in clause.quantities)
    return any(not (told and _is_of_another(clause, mark)) for mark in marks)


def _is_of_another(clause: Clause, least: Mark) -> bool:
    """Whether a minimum is that of days, of a percentage, of a nuisance, behind a sum of pay."""
    if not any(isinstance(one, Money) and one.to <= least.at for one in clause.quantities):
        return False
    at = least.to + (clause.norm(least.to) in ("of", "a", "an"))
    if clause.norm(at) in LEAST_OF_ALL or any(when.at == at for when in clause.whens):
        return True
    figure = next((one for one in clause.quantities if one.at == at), None)
    if figure is None or isinstance(figure, Percent):
        return figure is not None
    behind = clause.words_after(figure.to, 2)
    return any(word in UNITS for word in behind)


def _would_feel(clause: Clause) -> bool:
    """ "I'd be sad below 205"; "I'm sad that it's below 205" is how things are."""
    return clause.has(Cue.FEELING) and not _CONDITIONAL.isdisjoint(clause.norms)


_CONDITIONAL = frozenset("id would wouldnt".split())


def _leaves_at(clause: Clause) -> bool:
    """ "I walk away at 200k", "it's a no at 190k"; not "I walk away with 200k"."""
    for mark in clause.all(Cue.REFUSE):
        spot = mark.to + (clause.norm(mark.to) == "away")
        ends = clause.norm(mark.to - 1) in DECLINES and clause.norm(spot) == "at"
        ends = ends and _figure_at(clause, spot + 1)
        if clause.phrase(mark) == "out" and clause.words_before(mark.at, 1) == ("me",):
            continue  # "they bill me out at 38"
        if clause.phrase(mark) == "out" and clause.norm(mark.at - 1) in COMES_OUT:
            continue  # "my payslip works out at 176k"
        if ends and clause.subject_before(mark.at) is not Cue.THEY:
            return True
    return False


def _figure_at(clause: Clause, at: int) -> bool:
    """Whether a sum stands at a token, or behind "around a base of"."""
    while clause.norm(at) in TO_FIGURE:
        at += 1
    return any(
        isinstance(one, Money) and one.at == at and _is_pay(one) for one in clause.quantities
    )


def _is_pay(money: Money) -> bool:
    """ "I'd join at 8" names an hour."""
    return money.strong or money.low >= _LEAST_PAY


_LEAST_PAY = 20


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
    return (me is None or they.at < me.at) and clause.norm(they.at) not in POINTS_BACK


_WISHING = frozenset((Cue.PREFER, Cue.WISH, Cue.NEED))


def _wish(clause: Clause) -> bool:
    if _should_be(clause) or _ends_in_a_wish(clause) or _would_take(clause) or _would_ease(clause):
        return True
    if clause.cues.isdisjoint(_WISHING):
        return _target_alone(clause)
    if Cue.PREFER in clause.cues:
        figure = any(_figure_at(clause, mark.to) for mark in clause.all(Cue.PREFER))
        if is_thought_of(clause):
            return False  # "they're leaning towards 240k"
        if figure and not clause.companies:
            return True  # "I'd prefer 240k"
        if not any(isinstance(one, Money) for one in clause.quantities):
            return False  # "the one I want is Midjourney", "Runway (want this)"
    if Cue.WISH in clause.cues:
        mark = clause.all(Cue.WISH)[0]
        if clause.phrase(mark) == "should get" and _by_the_offer(clause, mark):
            return False
        return not (_is_companys(clause, mark) or clause.subject_before(mark.at + 1) is Cue.THEY)
    if Cue.NEED in clause.cues and Cue.ANSWER not in clause.cues:
        return not _they_first(clause)
    return _target_alone(clause)


def _would_ease(clause: Clause) -> bool:
    """ "A sign-on of 25k would make moving easier": what a sum would do is wished for."""
    if EASES.isdisjoint(clause.words.said) or not clause.quantities or clause.companies:
        return False
    words = clause.norms
    would = next((at for at, pair in enumerate(pairwise(words)) if pair in WOULD_EASE), None)
    if would is None or clause.has(Cue.THEY, Cue.OFFERS, Cue.IF):
        return False
    told = any(one.to <= clause.at + would for one in clause.quantities)
    return told and not EASES.isdisjoint(words[would + 1 :])


def _would_take(clause: Clause) -> bool:
    """ "I'd sign at 265k", "I would happily take 240k", "for 240k I'd sign", "240k would do";
    "I'd take OpenAI's 240k" is theirs.
    """
    if clause.companies or WOULD.isdisjoint(clause.words.said):
        return False
    if _would_do(clause):
        return True
    for at in range(clause.at, clause.to):
        alone = clause.norm(at) in ("id", "ill")
        if not alone and (clause.norm(at) not in WOULD or clause.norm(at - 1) != "i"):
            continue
        verb = at + 1
        while clause.norm(verb) in GLADLY:
            verb += 1
        agrees = "yes" in clause.norms[at - clause.at : verb - clause.at]
        if clause.norm(verb) in COME_FOR and clause.norm(verb + 1) == "for":
            verb += 1
        elif clause.norm(verb) not in WOULD_TAKE and not agrees:
            continue
        if _figure_at(clause, verb if agrees else verb + 1) or _for_a_figure(clause, at):
            return True
    return False


def _for_a_figure(clause: Clause, at: int) -> bool:
    """ "For 240k" right in front of a token."""
    return any(
        isinstance(one, Money)
        and one.to in (at, at - 1)
        and clause.norm(one.at - 1) in _FOR
        and _is_pay(one)
        for one in clause.quantities
    )


_FOR = frozenset("for at with".split())


def _would_do(clause: Clause) -> bool:
    """ "240k would do"; "they would do 240k" is an offer."""
    words = [word for word in clause.norms if word.isalpha()]
    while words and words[-1] in _FINE:
        words.pop()
    money = any(isinstance(one, Money) for one in clause.quantities)
    they = any(clause.norm(mark.at) not in POINTS_BACK for mark in clause.all(Cue.THEY))
    return money and words[-2:] == ["would", "do"] and not they


_FINE = frozenset("it nicely fine just already me for".split())


def _ends_in_a_wish(clause: Clause) -> bool:
    """ "Not the 68k I wanted"; "I wanted to say, 68k" wishes for nothing."""
    if WISHED_FOR.isdisjoint(clause.words.said):
        return False
    words = [word for word in clause.norms if word.isalpha()]
    return words[-1:] != [] and words[-1] in WISHED_FOR and "i" in words[-3:-1]


def _is_companys(clause: Clause, wish: Mark) -> bool:
    """ "Stripe wants to offer 230k", "Stripe wrote 230k and wants an answer"; "Stripe would be
    great" is the person's.
    """
    if clause.norm(wish.at) not in _WANTS:
        return False
    led = wish.at > clause.at and clause.norm(wish.at - 1) in AND
    return any(span.to == wish.at or (led and span.to <= wish.at) for span in clause.companies)


def _by_the_offer(clause: Clause, wish: Mark) -> bool:
    """ "According to the offer I should get 253k": what is written there."""
    front = clause.norms[: wish.at - clause.at]
    return any(pair in ACCORDING for pair in pairwise(front)) and clause.has(
        Cue.OFFER, Cue.WRITTEN, Cue.LETTER_IN, Cue.THEY
    )


_WANTS = frozenset("want wants hope hopes hoping wish expect expects expecting".split())
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
    first = clause.norms[0] == "target"
    first = first and not all(isinstance(one, Percent) for one in clause.quantities)
    return first and clause.parts.isdisjoint((Part.BONUS, Part.EQUITY)) and clause.joint != ":"


def _before(clause: Clause) -> bool:
    if _of_another_time(clause) or _heads_another_time(clause) or _of_a_life(clause):
        return True
    if clause.has(Cue.MOVED, Cue.STEP):
        return False
    return Cue.BEFORE in clause.cues or _ends_before(clause) or _begins_with_was(clause)


def _begins_with_was(clause: Clause) -> bool:
    """ "Was 200k base, now they say 185k": a figure, and nobody in front of it."""
    was = clause.norms[0] == "was" and not clause.question  # "were" may be "we're"
    return was and any(one.at <= clause.at + 2 for one in clause.quantities)


def _ends_before(clause: Clause) -> bool:
    """ "220k before": a figure with no more than that behind it; what one earned is another."""
    if not clause.quantities or _EARLIER.isdisjoint(clause.norms):
        return False
    last = clause.to - (2 if clause.norm(clause.to - 1) == ")" else 1)
    if clause.norm(last) not in _EARLIER:
        return False
    figure = clause.quantities[-1]
    return figure.to == last and not clause.has(Cue.EARN, Cue.EMPLOYER, Cue.ME)


_EARLIER = frozenset("before previously earlier beforehand".split())


@needing(Cue.ASK, Cue.MOVED)
def _ask(clause: Clause) -> bool:
    if Cue.ASK not in clause.cues:
        return _i_countered(clause)
    if all(clause.norm(mark.at) == "go" for mark in clause.all(Cue.ASK)):
        return _goes_for(clause)
    return not _they_asked(clause) and not _they_answered(clause)


def _goes_for(clause: Clause) -> bool:
    """ "Go for 270k when you write the letter": told to the bot; "they go for 270k" is not."""
    spot = clause.find(Cue.ASK)
    front = clause.norms[: spot.at - clause.at] if spot is not None else ()
    figure = spot is not None and any(_figure_at(clause, mark.to) for mark in clause.all(Cue.ASK))
    return figure and all(word in LEADS or word in _BOT for word in front if word.isalpha())


_BOT = frozenset("lets let us you can could please".split())


def _i_countered(clause: Clause) -> bool:
    """ "I already countered with £130k"; "they countered with £130k" is their answer."""
    return any(
        clause.phrase(mark) == "countered with" and clause.subject_before(mark.at) is Cue.ME
        for mark in clause.all(Cue.MOVED)
    )


_WALKING = frozenset(("walk away", "walkaway"))


@needing(Cue.FLOOR, Cue.REFUSE)
def _stays(clause: Clause) -> bool:
    """ "I wouldn't walk away even at 200k", "I won't say no below 240k": no floor, and nothing that
    they offer.
    """
    return any(
        (clause.phrase(mark) in _WALKING or (mark.cue is Cue.REFUSE and clause.quantities))
        and clause.norm(mark.to - 1) in _ENDS
        and any(word in _NEVER for word in clause.words_before(mark.at, 2))
        for mark in clause.all(Cue.FLOOR, Cue.REFUSE)
    )


_ENDS = DECLINES | {"away", "walkaway"}
_NEVER = NEVER | frozenset("dont cant cannot couldnt".split())


def _they_asked(clause: Clause) -> bool:
    mark = clause.find(Cue.ASK)
    return mark is not None and clause.subject_before(mark.at + 1) is Cue.THEY


@needing(Cue.HISTORY)
def _history(clause: Clause) -> bool:
    """Of other years; "I earned 210k last year" is what the person is paid, and "98k a year, paid
    out each quarter" how often.
    """
    if all(clause.norm(mark.to) in _RHYTHMS for mark in clause.all(Cue.HISTORY)):
        return False
    return not any(clause.phrase(mark) in ("i earned",) for mark in clause.all(Cue.EARN))


_RHYTHMS = frozenset("each every quarterly monthly yearly annually twice once".split())


def _they_answered(clause: Clause) -> bool:
    """ "When I asked they said 238k": the figure behind their answer is theirs."""
    last = clause.all(Cue.ASK)[-1].to
    first = min((one.at for one in clause.quantities), default=last)
    return any(
        last <= mark.at < first and clause.subject_before(mark.at + 1) is Cue.THEY
        for mark in clause.all(Cue.OFFERS, Cue.MOVED)
    )


def _perhaps(clause: Clause) -> bool:
    if _doubts(clause) or _stays(clause) or approaches(clause) or _in_return(clause):
        return True
    if not clause.quantities or not any(isinstance(one, Money) for one in clause.quantities):
        return False
    return is_thought_of(clause) or awaits_approval(clause)


def _in_return(clause: Clause) -> bool:
    """ "For 300k at Tesla I'd have to work weekends", "to get 300k there I would have to move"."""
    if IN_RETURN.isdisjoint(clause.words.said) or not clause.quantities or not clause.companies:
        return False
    words = [word for word in clause.norms[: clause.quantities[0].at - clause.at] if word.isalpha()]
    opens = words in (["for"], ["for", "a"], ["for", "the"]) or words[:1] == ["to"]
    behind = clause.norms[clause.quantities[0].to - clause.at :]
    return opens and len(words) <= _OPENING and not IN_RETURN.isdisjoint(behind)


_OPENING = 4  # words: "to get the"


def approaches(clause: Clause) -> bool:
    """ "A Stripe recruiter mailed me about a role at 240k": they look for somebody."""
    if CONTACTED.isdisjoint(clause.words.said) or CONTACTED.isdisjoint(clause.norms):
        return False
    words = clause.norms
    spot = next(at for at, word in enumerate(words) if word in CONTACTED)
    for at in range(spot + 1, len(words)):
        if words[at] in CONCERNING and words[at + 1 : at + 2] != () and words[at + 1] in ANY:
            return not (OPENINGS.isdisjoint(words[at + 2 : at + 8]) or is_firm(clause))
    return False


def is_firm(clause: Clause) -> bool:
    """Whether a clause speaks of an offer by its name, or tells how it was made."""
    made = any(clause.norm(mark.at) in GIVES for mark in clause.all(Cue.OFFERS))
    said = any(clause.norm(mark.at) not in RANG for mark in clause.all(Cue.VERBAL))
    return made or said or clause.has(Cue.OFFER, Cue.PROCESS)


def _doubts(clause: Clause) -> bool:
    """A word of doubt; what they "could do" is what they offer, if nothing else doubts it."""
    if Cue.MAYBE in clause.cues and any(
        not _is_their_could(clause, mark) for mark in clause.all(Cue.MAYBE)
    ):
        return True
    if "possible" not in clause.words.said or "possible" not in clause.norms:
        return False
    # "A 5k joining bonus possible"; "as soon as possible", "if possible" doubt no figure.
    return clause.norms[clause.norms.index("possible") - 1] not in NOT_DOUBTED


def _is_their_could(clause: Clause, mark: Mark) -> bool:
    return (
        clause.phrase(mark) == "could"
        and clause.norm(mark.to) in ("do", "offer", "give")
        and clause.has(Cue.THEY)
        and not clause.has(Cue.IF)
    )


def _capped(clause: Clause) -> bool:
    """A limit by its name, or "more than 92k isn't possible"; not what I won't ask for."""
    if Cue.CAP in clause.cues:
        return True
    if Cue.NOT not in clause.cues or Cue.ME in clause.cues or not clause.quantities:
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
         ("245k gross base", "offer in hand 245k")),
    Rule("posting", Mode.POSTED, _has(Cue.POSTED),
         ("the posting said 195k-275k", "the job ad lists 120-140k", "the range for the role was "
                                                                     "$220k-$300k"),
         ("the letter says 230k base",)),
    Rule("floor", Mode.FLOOR, names_floor,
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
         ("i want to ask for 280k", "i countered with 280k", "i already countered with 280k",
          "change the ask to 280k",
          "i asked for 240k"),
         ("they asked for my current 210k salary",)),
    Rule("wish", Mode.WISHED, _wish,
         ("hoping to get to 240k base", "i'd be happy with 240k", "target 260k",
          "not the 268k i wanted",
          "would love 350k equity instead", "need a sign-on of like 40k", "mi piacerebbe 80k"),
         ("they want to offer 232k base", "target bonus 12%")),
    Rule("their limit", Mode.CAP, _capped,
         ("mehr als 92.000 geht nicht", "more than 92k isn't possible",
          "they said they cannot go above 235k", "max is 240k"), ("they went up to 240k",)),
    Rule("other years", Mode.HISTORY, _history,
         ("profit sharing averaged 115k last year", "they paid out 140k profit share to seniors"),
         ("first year bonus of 30k",)),
    Rule("perhaps", Mode.MAYBE, _perhaps,
         ("they might go to 125k", "i wouldn't walk away even at 200k", "maybe 225k",
          "they would probably do 160k", "a 5k joining bonus possible",
          "a recruiter of theirs pinged me about a job at 230k",
          "they could maybe do 250k", "i could do 240k", "they're thinking 205k",
          "finance hasn't approved the 205k yet",
          "for 300k at tesla i'd have to work weekends"),
         ("base would be 240k", "20k bonus as soon as possible",
          "they mailed me an offer about a month ago, 240k",
          "they could do a sign-on of 20k", "i'm thinking 205k is low",
          "finance approved 205k", "the 300k at tesla comes with weekend work")),
    Rule("was", Mode.BEFORE, _before, ("first offer was 210k", "was supposed to be 230k"),
         ("my offer was 240k base",)),
)  # fmt: skip


_WALK = tuple((_NEEDED.get(rule.fits), rule.fits, rule.mode) for rule in MODES)


def mode_of(clause: Clause) -> Mode:
    cues = clause.cues
    for needed, fits, mode in _WALK:  # plain: every clause of every message meets most of the rules
        if (needed is None or not cues.isdisjoint(needed)) and fits(clause):
            return mode
    return Mode.OFFERED
