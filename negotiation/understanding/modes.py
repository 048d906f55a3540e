"""How the amounts of a clause are meant.

The rules stand in `MODES`, in order: the first that fits decides. Each carries lines that it is
for, and lines that look alike and are not; the tests read both.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from negotiation.understanding.bands import begins_band, ends_band, is_called_a_band
from negotiation.understanding.called import called_by, first_of_pairs
from negotiation.understanding.clauses import Clause, words_of_clauses
from negotiation.understanding.deeds import TELLING, is_push_for_pay, tells
from negotiation.understanding.endings import is_gone
from negotiation.understanding.firmness import awaits_approval, is_thought_of, words_of_doubt
from negotiation.understanding.floors import (
    has_sum_at,
    heads_another_time,
    names_floor,
    of_a_life,
    of_another_time,
    stays,
    their_least,
)
from negotiation.understanding.foretold import told_part
from negotiation.understanding.later import comes_later
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Mode
from negotiation.understanding.needing import NEEDED, Fits, needing
from negotiation.understanding.offers_denied import is_made_up
from negotiation.understanding.present_job import would_join_for
from negotiation.understanding.quantities import Money, Units
from negotiation.understanding.wishes import wishes
from negotiation.understanding.words.clauses import (
    ANOTHER_TIME,
    ANY,
    BANDS,
    CONCERNING,
    CONTACTED,
    FLOORED,
    GIVES,
    IN_RETURN,
    IS_OF_BANDS,
    LEADS,
    NOT_DOUBTED,
    OF_A_LIFE,
    OFFER_PAPERS,
    OPENINGS,
    PUSHED,
    RANG,
    RANGES,
    ROLES,
    ROUNDS,
    SIGNING,
    THE_MOMENT,
    THIS,
    WILL_DO,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.firmness import BODIES
from negotiation.understanding.words.foretold import LOOKED_AHEAD
from negotiation.understanding.words.grants import BUYS
from negotiation.understanding.words.later import COMES_LATER, TRIALS


@dataclass(frozen=True, slots=True)
class Rule:
    """`fits` says whether a clause is of this mode."""

    name: str
    mode: Mode
    fits: Fits
    lines: tuple[str, ...]
    others: tuple[str, ...] = ()


def _has(*cues: Cue) -> Fits:
    return needing(*cues)(lambda _: True)


@needing(Cue.NET)
def _net(clause: Clause) -> bool:
    if clause.question or not clause.quantities:
        return False
    return any(clause.norm(mark.at - 1) not in _HELD for mark in clause.all(Cue.NET))


_HELD = frozenset("offer offers letter letters contract".split())  # "an offer in hand"


@called_by(THE_MOMENT, cues=(Cue.IF,))
def _asked(clause: Clause) -> bool:
    if Cue.ASK in clause.cues and _orders(clause):
        return False
    if clause.question or (Cue.IF in clause.cues and not says_si(clause)):
        return True
    return _is_waited_for(clause)


def _is_waited_for(clause: Clause) -> bool:
    """ "The moment they go up to 255k i sign", "once they say 255k": what they have not done yet;
    "as soon as i asked they went up to 255k" has come.
    """
    if THE_MOMENT.isdisjoint(clause.words.said) or not clause.quantities:
        return False
    words = [*clause.norms, ""]
    as_soon = words[0] == "as" and clause.words.norms[max(clause.at - 1, 0)] == "soon"
    for at, word in enumerate(words):
        if word not in THE_MOMENT and (at or not as_soon):
            continue
        spot = at + 1
        while words[spot : spot + 1] != [] and words[spot] in _THAT:
            spot += 1
        who = clause.at + spot
        theirs = any(mark.at == who for mark in clause.all(Cue.THEY, Cue.PART))
        named = next((span.to for span in clause.companies if span.at == who), None)
        if not theirs and named is None:
            continue
        verb = (named if named is not None else who + 1) - clause.at
        while words[verb : verb + 1] != [] and words[verb] in _AT_LAST:
            verb += 1
        if words[verb : verb + 1] != [] and words[verb] in WILL_DO:
            return True
    return False


_THAT = frozenset("that as when the their".split())
_AT_LAST = frozenset("finally do really actually can even ever just re are is".split())


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


@called_by(ROLES, BANDS, cues=(Cue.POSTED,))
def _posted(clause: Clause) -> bool:
    """By a posting, or "this position pays 220k to 300k": a range is the role's, "the role pays
    220k" may be an offer.
    """
    if ends_band(clause):
        return False  # "the salary band tops out at 230k": one end of it, which is their limit
    if Cue.POSTED in clause.cues or begins_band(clause) or is_called_a_band(clause):
        return not any(one == "my" and two in BANDS for one, two in pairwise(clause.norms))
    if ROLES.isdisjoint(clause.words.said) or clause.has(Cue.ME, Cue.OTHER) or clause.question:
        return False
    ranges = [one for one in clause.quantities if isinstance(one, Money) and one.high is not None]
    words = clause.norms
    return bool(ranges) and any(
        one in THIS and two in ROLES and three in RANGES
        for one, two, three in zip(words, words[1:], words[2:], strict=False)
    )


@called_by(TELLING)
def _deed(clause: Clause) -> bool:
    """ "Set the walk-away to 212k" changes what is known here, and nothing at work; "finished the
    last round" is how far one is with them, and "I made Luma up" takes back what was told.
    """
    asks = any(not _pushed_for_something(clause, mark) for mark in clause.all(Cue.ASK))
    if not tells(clause) or clause.has(Cue.FLOOR) or asks:
        return False
    if any(is_made_up(clause, span.company) for span in clause.companies):
        return False
    return not clause.has(Cue.PROCESS) or ROUNDS.isdisjoint(clause.norms)


_EARLIER = frozenset("before previously earlier beforehand".split())


@called_by(FLOORED, first_of_pairs(ANOTHER_TIME), OF_A_LIFE, _EARLIER, ("was",), cues=(Cue.BEFORE,))
def _before(clause: Clause) -> bool:
    if of_another_time(clause) or heads_another_time(clause) or of_a_life(clause):
        return True
    if clause.has(Cue.MOVED, Cue.STEP):
        return False
    said = any(not _trades(clause, mark) for mark in clause.all(Cue.BEFORE))
    return said or _ends_before(clause) or _begins_with_was(clause)


def _trades(clause: Clause, mark: Mark) -> bool:
    """ "Instead of a bonus they give 20k": what is not given; "instead of 225k" was before."""
    figured = any(mark.to <= one.at <= mark.to + _NEXT_SUM for one in clause.quantities)
    return clause.norm(mark.at) == "instead" and bool(clause.parts) and not figured


_NEXT_SUM = 3  # tokens: "instead of the base 225k"


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


@needing(Cue.ASK, Cue.MOVED)
def _ask(clause: Clause) -> bool:
    if Cue.ASK not in clause.cues:
        return _i_countered(clause)
    if all(clause.norm(mark.at) == "go" for mark in clause.all(Cue.ASK)):
        return _goes_for(clause)
    if all(_in_passing(clause, mark) or _is_yours(clause, mark) for mark in clause.all(Cue.ASK)):
        return False
    if all(_pushed_for_something(clause, mark) for mark in clause.all(Cue.ASK)):
        return False
    if all(clause.words_before(mark.at, 3) in _OF_WHAT_I for mark in clause.all(Cue.ASK)):
        return False  # "half of what i asked: 210k"
    return not (_they_asked(clause) or _they_answered(clause) or _they_went_first(clause))


def _they_went_first(clause: Clause) -> bool:
    """ "They countered with 215 when I said I'd leave", "they went to 215 once I asked": the figure
    is in front of what I asked, and behind what they did.
    """
    ask = clause.all(Cue.ASK)[0]
    figures = [one for one in clause.quantities if isinstance(one, Money)]
    if not figures or figures[-1].to > ask.at:
        return False
    between = {clause.norm(at) for at in range(figures[-1].to, ask.at)}
    theirs = any(
        mark.at < figures[0].at and clause.subject_before(mark.at + 1) is Cue.THEY
        for mark in clause.all(Cue.OFFERS, Cue.MOVED)
    )
    return theirs and not between.isdisjoint(_UPON)


_UPON = frozenset("when once after as because since although though before until".split())


def _goes_for(clause: Clause) -> bool:
    """ "Go for 270k when you write the letter": told to the bot; "they go for 270k" is not."""
    spot = clause.find(Cue.ASK)
    front = clause.norms[: spot.at - clause.at] if spot is not None else ()
    figure = spot is not None and any(has_sum_at(clause, mark.to) for mark in clause.all(Cue.ASK))
    return figure and all(word in LEADS or word in _BOT for word in front if word.isalpha())


def _in_passing(clause: Clause, mark: Mark) -> bool:
    """ "As I said, 253k": told to the bot, before; "I said yes to 240k" asks for nothing."""
    if clause.phrase(mark) != "i said":
        return False
    return clause.norm(mark.at - 1) in ("as", "like") or clause.norm(mark.to) == "yes"


def _is_yours(clause: Clause, mark: Mark) -> bool:
    """ "We have reviewed your request and can go to 231k": it is they who write."""
    return clause.norm(mark.at - 1) == "your"


def _pushed_for_something(clause: Clause, mark: Mark) -> bool:
    """ "I pushed for a rewrite", "I fought for my team": no pay is asked for."""
    return clause.norm(mark.at) in PUSHED and not is_push_for_pay(clause, mark)


_OF_WHAT_I = (("i", "what", "of"), ("i", "that", "of"))
_BOT = frozenset("lets let us you can could please".split())


def _i_countered(clause: Clause) -> bool:
    """ "I already countered with £130k"; "they countered with £130k" is their answer."""
    return any(
        clause.phrase(mark) == "countered with" and clause.subject_before(mark.at) is Cue.ME
        for mark in clause.all(Cue.MOVED)
    )


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


@called_by(
    ("possible",),
    CONTACTED,
    IN_RETURN,
    IS_OF_BANDS,
    words_of_doubt,
    COMES_LATER,
    TRIALS,
    LOOKED_AHEAD,
    cues=(Cue.MAYBE, Cue.FLOOR, Cue.REFUSE, Cue.MOVED, Cue.ASK),
)
def _perhaps(clause: Clause) -> bool:
    if _doubts(clause) or stays(clause) or approaches(clause) or _in_return(clause):
        return True
    if comes_later(clause) or their_least(clause):
        return True
    if any(would_join_for(clause, span) for span in clause.companies):
        return True
    if not any(isinstance(one, Money) for one in clause.quantities):
        return False
    if told_part in clause.words.called and _is_foretold(clause):
        return True
    return is_thought_of(clause) or awaits_approval(clause) or _asked_inside(clause)


def _is_foretold(clause: Clause) -> bool:
    """ "They haven't said 240k yet", "scared they say 225k": every figure behind such words."""
    words = words_of_clauses([clause])
    told = told_part(words)
    return len(told) < len(words) and not any(word.isdecimal() for word in told)


def _asked_inside(clause: Clause) -> bool:
    """ "She asked finance for 215k for me", "my recruiter asked for 215k": what they want for one,
    and nobody has offered yet.
    """
    if Cue.ASK not in clause.cues or not _they_asked(clause) or clause.has(Cue.THIRD):
        return False
    mark = clause.all(Cue.ASK)[0]
    verb = clause.norm(mark.at)
    if verb not in _ASKED or clause.question:
        return False
    for one in clause.quantities:
        front = [word for word in clause.words_before(one.at, _TO_WHOM) if word not in _INSIDE]
        asked = front[:2] == ["for", verb] or (front[:1] == [verb] and mark.to == one.at)
        if isinstance(one, Money) and one.at > mark.at and asked:
            return True
    return False


_ASKED = frozenset("ask asks asked asking requested push pushed pressed fought argued".split())
_TO_WHOM = 6  # words: "asked finance for"
_INSIDE = BODIES | frozenset("the their them her his boss team head director manager".split())


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
    if CONTACTED.isdisjoint(clause.norms):
        return False
    words = clause.norms
    behind = words[next(at for at, word in enumerate(words) if word in CONTACTED) :]
    for at, (about, any_) in enumerate(pairwise(behind)):
        if about in CONCERNING and any_ in ANY:
            return not (OPENINGS.isdisjoint(behind[at + 2 : at + 8]) or is_firm(clause))
    return False


def is_firm(clause: Clause) -> bool:
    """Whether a clause speaks of an offer by its name, or tells how it was made."""
    made = any(clause.norm(mark.at) in GIVES for mark in clause.all(Cue.OFFERS))
    said = any(clause.norm(mark.at) not in RANG for mark in clause.all(Cue.VERBAL))
    return made or said or clause.has(Cue.OFFER, Cue.PROCESS)


def _doubts(clause: Clause) -> bool:
    """A word of doubt; what they "could do" is what they offer, if nothing else doubts it."""
    if any(
        not (_is_their_could(clause, mark) or _could_sign(clause, mark) or _may_buy(clause, mark))
        for mark in clause.all(Cue.MAYBE)
    ):
        return True
    if "possible" not in clause.norms:
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


def _may_buy(clause: Clause, mark: Mark) -> bool:
    """ "I could buy 12,000 shares at £2.10": what one is allowed."""
    counted = any(isinstance(one, Units) for one in clause.quantities)
    bought = clause.words_before(mark.at, 1) == ("i",) and clause.norm(mark.to) in BUYS
    return counted and bought and not clause.has(Cue.IF, Cue.THIRD) and not _on_market(clause)


def _on_market(clause: Clause) -> bool:
    return not {"market", "exchange", "broker", "secondary"}.isdisjoint(clause.norms)


def _could_sign(clause: Clause, mark: Mark) -> bool:
    """ "A contract I could sign tonight": a paper that is there; "I could sign tonight at 240k"
    is only thought of.
    """
    front = clause.words_before(mark.at, 4)
    paper = front[:1] == ("i",) and not OFFER_PAPERS.isdisjoint(front[1:])
    return paper and not SIGNING.isdisjoint(clause.words_after(mark.to, 2))


@called_by(BANDS, cues=(Cue.CAP, Cue.NOT))
def _capped(clause: Clause) -> bool:
    """A limit by its name, or "more than 92k isn't possible"; not what I won't ask for."""
    if Cue.CAP in clause.cues or ends_band(clause):
        return True
    if Cue.NOT not in clause.cues or Cue.ME in clause.cues or not clause.quantities:
        return False
    return any(clause.words_before(one.at, 2) in _MORE_THAN for one in clause.quantities)


_MORE_THAN = (("than", "more"), ("als", "mehr"), ("de", "mas"), ("de", "plus"), ("di", "piu"))
MODES: tuple[Rule, ...] = (
    Rule("deed", Mode.DEED, _deed,
         ("we cut the gpu bill by 400k a year", "our team of 6 shipped a vlm used by 3M people",
          "built an eval harness that gates releases", "raised conversion by 12%",
          "we pushed for a rewrite that saved 260k a year"),
         ("they cut my base by 10k", "raised it to 245k", "i started looking in march",
          "made me an offer of 240k", "i negotiated a 20k sign-on", "i pushed for 260k")),
    Rule("take-home", Mode.NET, _net,
         ("which is like 12.4k a month after taxes", "in hand 2.6 lakh per month"),
         ("245k gross base", "offer in hand 245k")),
    Rule("posting", Mode.POSTED, _posted,
         ("the posting said 195k-275k", "the job ad lists 120-140k", "the range for the role was "
                                                                     "$220k-$300k",
          "they said 230-250 is the range", "their band is 230 to 250"),
         ("the letter says 230k base", "is 230-250 the band?", "230k is the band")),
    Rule("floor", Mode.FLOOR, names_floor,
         ("my floor is 218k", "anything under 215k and i'm out", "i would not go below 240k",
          "less than 36 lakhs i will reject", "lowest id take is 119k", "need at least 165k",
          "Unter 95.000 mache ich es nicht"),
         ("their minimum is 220k", "they can't go below 220k", "is 220k my minimum?")),
    Rule("no more", Mode.GONE, is_gone,
         ("two years ago i had an offer at 230k", "that 245k offer expired", "i turned down 230k",
          "i let my figma offer of 240k lapse", "i turned 240 down", "turned their offer down",
          "the 20k sign-on was withdrawn"),
         ("they turned the base up to 245k now", "they turned the base down to 225k",
          "the sign-on was never mentioned", "equity is off the table")),
    Rule("question", Mode.ASKED, _asked,
         ("is 230k good for this?", "if they offer 240k should i take "
                                    "it", "can i ask for 400k base",
          "what if i had 300k from openai", "i dreamt they gave me 300k"),
         ("can you make the ask 270k instead", "what they offered is 240k base")),
    Rule("ask", Mode.ASK, _ask,
         ("i want to ask for 280k", "i countered with 280k", "i already countered with 280k",
          "change the ask to 280k",
          "i asked for 240k", "i pushed for 260k", "we fought for a base of 240k"),
         ("we have reviewed your request and can go to 231k", "she pushed for 240k for me",
          "i pushed for a 260k budget",
          "i said yes to 240k", "they countered with 215k when i said i'd leave",
          "they went to 215k once i asked",
          "as i said, 253k base", "253k base like i said",
          "they asked for my current 210k salary")),
    Rule("wish", Mode.WISHED, wishes,
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
          "she asked finance for 215k for me",
          "finance hasn't approved the 205k yet",
          "for 300k at tesla i'd have to work weekends", "i'd join tesla for 300k",
          "next year it should go up to 240k", "after probation they raise it to 230k",
          "in six months the base goes to 240k", "they won't go below 240k",
          "they haven't said 240k yet", "she never said 240k", "they'll say 240k",
          "i'm scared they say 225k", "they hinted at 240k",
          "the recruiter thinks they'd do 240k"),
         ("base would be 240k", "20k bonus as soon as possible",
          "they mailed me an offer about a month ago, 240k",
          "they raised it to 230k after a week", "30k sign-on after a year",
          "they could do a sign-on of 20k", "i'm thinking 205k is low",
          "they asked for 3 months and gave 205k", "they said 240k", "i'm afraid they said 225k",
          "they won't say why it's 240k", "they say 240k and hope i sign",
          "finance approved 205k", "the 300k at tesla comes with weekend work")),
    Rule("was", Mode.BEFORE, _before, ("first offer was 210k", "was supposed to be 230k"),
         ("my offer was 240k base",)),
)  # fmt: skip


_WALK = tuple((NEEDED.get(rule.fits), rule.fits, rule.mode) for rule in MODES)


def mode_of(clause: Clause) -> Mode:
    cues, called = clause.cues, clause.words.called
    for needed, fits, mode in _WALK:  # plain: every clause of every message meets most of the rules
        if needed is None:
            # A clause that asks may be of these whatever its words are.
            if (fits in called or clause.question) and fits(clause):
                return mode
        elif not cues.isdisjoint(needed) and fits(clause):
            return mode
    return Mode.OFFERED
