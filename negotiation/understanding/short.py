"""Short answers: yes and no, ways to move about, none, a manner, greetings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from negotiation.understanding.bidding import way_bidden
from negotiation.understanding.called import called_by, first_words
from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.message import Go, Mention, Mode, Which
from negotiation.understanding.phrases import Phrases, PhraseTable
from negotiation.understanding.quantities import Noise
from negotiation.understanding.text import fold
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words import answers as words
from negotiation.understanding.words.clauses import CHANCES, LEADS, REMOVES, TAKES
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.deeds import DISOWNED
from negotiation.understanding.words.naming import OF_SENTENCES

_BARE = 4  # words
_SHORT = 6
_PHRASE = 8
_LETTERS = 60
_THANKS = 14  # words; a longer message is about something else
_DOUBTS = 14  # words of an answer that ends in a doubt


def words_of(tokens: Sequence[Token]) -> list[str]:
    """The words and numbers of a message."""
    return [token.norm for token in tokens if token.kind in (Kind.WORD, Kind.NUMBER)]


def trimmed(said: Sequence[str]) -> list[str]:
    """The words without politeness behind and what only leads in; of a single word, the word."""
    end = len(said)
    while end > 1 and said[end - 1] in words.POLITE:
        end -= 1
    return list(said[:end])


def is_bare(said: Sequence[str]) -> bool:
    """An answer and nothing else: "yes", "no rush please", "the 4th"."""
    return 0 < len(said) <= _BARE or 0 < len(trimmed(said)) <= _BARE


def is_mere_day(clauses: Sequence[Clause]) -> bool:
    """A day and what is said around one: "next Tuesday, so the 8th", "the 9th, before lunch"."""
    if not message_of(clauses).dated or len(clauses) > _BARE:
        return False
    if not any(clause.whens for clause in clauses):
        return False
    return all(
        token.kind is not Kind.WORD or token.norm in words.AROUND_DAYS
        for clause in clauses
        for token in _apart_from_days(clause)
    )


def _apart_from_days(clause: Clause) -> list[Token]:
    """What a clause says besides its days and hours; an amount is said, too."""
    taken = [(one.at, one.to) for one in (*clause.whens, *clause.quantities)]
    if any(not isinstance(one, Noise) for one in clause.quantities):
        return list(clause.tokens[clause.at : clause.to])
    return [
        clause.tokens[at]
        for at in range(clause.at, clause.to)
        if not any(begin <= at < end for begin, end in taken)
    ]


def is_short(said: Sequence[str]) -> bool:
    """No whole sentence, or the shortest of them: "make that 245k base"."""
    return 0 < len(said) <= _SHORT or 0 < len(trimmed(said)) <= _SHORT


def orders(said: Sequence[str], mentions: Sequence[Mention]) -> bool:
    """ "Make it 285k", "put 20k sign-on in there": nothing says whether it is asked or offered.

    "No, make it 245k" and "make that 245k" put right what was told.
    """
    if len(mentions) != 1 or mentions[0].mode is not Mode.OFFERED:
        return False
    rest = [word for word in trimmed(said) if word not in words.LEADS_AN_ORDER]
    told_where = mentions[0].part is not None or not words.INTO.isdisjoint(rest[-1:])
    states = "is" in rest  # "say base is 250k" tells it
    puts = not words.PUTS.isdisjoint(rest[:1]) and told_where and not states
    return (puts or rest[:2] == ["make", "it"]) and len(rest) <= _LONGEST_ORDER


_LONGEST_ORDER = 8  # words: "put in a sign-on of 20k"


def phrase_in(tokens: Sequence[Token], said: Sequence[str], text: str) -> str:
    """The message as typed where it may be a name or a title; `said`: its end, of an edit."""
    if not 0 < len(said) <= _PHRASE:
        return ""
    spots = [token for token in tokens if token.kind in (Kind.WORD, Kind.NUMBER)][-len(said) :]
    return " ".join(text[spots[0].start :].split()).strip(" .,!?…")[:_LETTERS]


def is_no_name(phrase: str) -> bool:
    """ "Just spoken so far", "we only talked": words of a sentence; "We Are Social" is a name.
    Nor is the head of a table one.
    """
    if "|" in phrase:
        return True
    words = fold(phrase).split()
    titled = all(word[:1].isupper() for word in phrase.split())
    return len(words) > 1 and not titled and not OF_SENTENCES.isdisjoint(words)


@cache
def _ways() -> dict[str, Go]:
    return {fold(phrase): Go(way) for way, phrases in words.GO.items() for phrase in phrases}


def way_of(said: Sequence[str], plain: str) -> Go | None:
    """The way that a whole message names: "back please" does, "no turning back" doesn't."""
    if len(said) > 8:
        return None
    ways = _ways()
    text = " ".join(said)
    bare = plain.strip().strip("!. /").casefold()
    if found := ways.get(text) or ways.get(bare):
        return found
    if _is_here_again(said):
        return Go.RESUME
    trimmed = list(said)
    while trimmed and trimmed[-1] in words.POLITE:
        trimmed.pop()
    while trimmed and (
        trimmed[0] in LEADS or trimmed[0] in ("can", "you", "we", "could", "shall", "please", "pls")
    ):
        trimmed.pop(0)
    if said[:1] == ["skip"] and says_none(said[1:]):
        return Go.SKIP  # "skip, leave it out"
    return (ways.get(" ".join(trimmed)) if trimmed else None) or way_bidden(said)


def _is_here_again(said: Sequence[str]) -> bool:
    """ "Ok back", "back now", "ok im back, sorry": somebody who was away; "back", "ok go back" and
    "back please" are the way.
    """
    if words.HERE_AGAIN.isdisjoint(said):
        return False
    led = next((at for at, word in enumerate(said) if word not in words.ARRIVES), len(said))
    end = len(said)
    while end > led and said[end - 1] in words.ARRIVED:
        end -= 1
    around = led or end < len(said)
    core = " ".join(said[led:end])
    return core in words.IS_BACK or (bool(around) and core in words.HERE_AGAIN)


_YES, _NO = Phrases(words.YES_PHRASES), Phrases(words.NO_PHRASES)


def yes_or_no(said: Sequence[str]) -> bool | None:
    """What a message begins with; "no, base is 245k" is a no as well as a figure, "not under
    210" a bound and no answer.
    """
    rest = list(said)
    while rest and rest[0] in words.MUSES:
        rest.pop(0)
    if not rest:
        return None
    if said[:2] == ["oh", "no"] and len(said) > _OH_NO:
        return None  # "oh no, I gave you the wrong figure"
    if len(rest) > 1 and rest[0] in words.YES and rest[1] in words.NO | words.NONE:
        rest.pop(0)  # "ok no", "yeah nah", "ah ok. none"
    if _is_bound(rest) or _is_hopeless(rest):
        return None
    if rest[0] == "non" and not words.OF_NON.isdisjoint(rest[1:2]):
        return None
    if _NO.begin(rest) or rest[0] in words.NO or _leaves_out(rest):
        return False
    if rest[0] in words.YES and rest[1:2] != [] and rest[1] in words.BEHIND_NO_YES:
        return None  # "fine-tuned SDXL for a client"
    if rest[0] in words.YES or _affirms(rest) or (_YES.begin(rest) and not _takes_it_back(rest)):
        return True
    return None


_OH_NO = 3  # words of a plain "oh no, none"


def _takes_it_back(said: Sequence[str]) -> bool:
    """ "I do not get it", "i have not signed": begins as a yes, and is none."""
    return not words.DENIES_ALONE.isdisjoint(said[1:4])


def _affirms(said: Sequence[str]) -> bool:
    """ "I do", "i have one": but "i have a family" says something else."""
    if not _AFFIRMS.begin(said) or _takes_it_back(said):
        return False
    return len(said) == 2 or said[2] in words.ELLIPTIC_YES_ENDS


def _is_hopeless(said: Sequence[str]) -> bool:
    """ "No chance of a sign-on": said of what stands behind it; "no chance" alone is a no."""
    return said[0] in words.NO and not CHANCES.isdisjoint(said[1:2]) and len(said) > 2


def _is_bound(said: Sequence[str]) -> bool:
    """ "Not under 210", "i dont want less than 210k": nothing is denied but what lies beyond."""
    if words.DENYING.isdisjoint(said[:2]):
        return False
    denied = 0 if said[0] in words.DENYING else 1
    return not words.BOUNDS.isdisjoint(said[denied + 1 : denied + 5])


_ELLIPTIC = Phrases(words.ELLIPTIC_NO)
_AFFIRMS = Phrases(words.ELLIPTIC_YES)


def _leaves_out(said: Sequence[str]) -> bool:
    """ "I don't", "i havent got any"; "i dont know" and "i dont like that line" are no answers."""
    if not _ELLIPTIC.begin(said):
        return False
    denied = next(at for at, word in enumerate(said) if word in words.DENIES_ALONE)
    after = said[denied + 1 :]
    return not after or after[0] in words.ELLIPTIC_ENDS


@called_by(first_words(words.CONFIRMS))
def confirms(said: Sequence[str]) -> bool:
    """ "Correct", "ok great": what was said is so, and nothing more."""
    return " ".join(trimmed(said)) in words.CONFIRMS


@called_by(("latter", "letztere", "former", "erstere"))
def latter_of(said: Sequence[str]) -> bool | None:
    """Whether the latter of two is named, or the former."""
    if "latter" in said or "letztere" in said:
        return True
    return False if "former" in said or "erstere" in said else None


_CHANGE_PLACES = Phrases(words.CHANGE_PLACES)


@called_by(_CHANGE_PLACES, ("swap", "switch"))
def changes_places(said: Sequence[str]) -> bool:
    """ "Swap them", "switch the two offers", "just swap": the other one is to be negotiated."""
    return len(said) <= _SHORT + 2 and (
        _CHANGE_PLACES.stand_in(said) or " ".join(trimmed(said)) in ("swap", "switch")
    )


_NEVER_MIND = frozenset("ignore disregard nvm nevermind".split())
_BIDDING = frozenset("can could you would i want id like to lets".split())


@called_by(_NEVER_MIND, ("never",), REMOVES, TAKES)
def removes(said: Sequence[str]) -> bool:
    """ "Remove the sentence about X", "can you take that line out": not "they dropped it"."""
    rest = list(said)
    while rest and (rest[0] in LEADS or rest[0] in _BIDDING):
        rest.pop(0)
    if not rest:
        return False
    never_mind = rest[0] in _NEVER_MIND or rest[:2] == ["never", "mind"]
    return never_mind or rest[0] in REMOVES or (rest[0] in TAKES and "out" in rest)


_NONE = Phrases(words.NONE_PHRASES)
_KEPT, _KEEPING = Phrases(words.KEPT), 9


@called_by(words.NONE, _KEPT, _NONE, words.LIMITS)
def says_none(said: Sequence[str]) -> bool:
    """ "None", "nothing", "leave it out", "no walk-away number"."""
    led = next((at for at, one in enumerate(said) if one not in words.BEFORE_NONE), 0)
    kept = len(said) <= _KEEPING and _KEPT.begin(said)
    plain = bool(said) and said[led] in words.NONE and len(said) <= 8
    return plain or kept or _NONE.begin(said[led:]) or _has_no_limit(said)


def _has_no_limit(said: Sequence[str]) -> bool:
    """ "I have no walk-away amount", "there is no hard floor"; not "no limit on hours"."""
    rest = list(said)
    lacks = False
    while rest and (rest[0] in words.HAVING or rest[0] in words.LACKING):
        lacks |= rest.pop(0) in _DENYING
    while rest and rest[0] in words.KINDS_OF_LIMIT and len(rest) > 1:
        rest.pop(0)
    if not lacks or not rest or rest[0] not in words.LIMITS:
        return False
    return words.BEHIND_A_LIMIT.issuperset(rest[1:])


_DENYING = frozenset("no not dont didnt havent without zero".split())


_DONT_KNOW = Phrases(words.DONT_KNOW)


@called_by(_DONT_KNOW)
def does_not_know(said: Sequence[str]) -> bool:
    """ "Idk", "they haven't said"."""
    if _DONT_KNOW.begin(said) or (len(said) <= 8 and _DONT_KNOW.stand_in(said)):
        return True
    return len(said) <= _DOUBTS and _DONT_KNOW.end(said)


_NO_DATE, _SOON = Phrases(words.NO_DATE), Phrases(words.SOON)


@called_by(_NO_DATE, _SOON, words.DATES)
def no_date(said: Sequence[str], clauses: Sequence[Clause] = ()) -> bool:
    """ "No deadline", "no rush on their side", "they want an answer asap"; not "help me asap"."""
    denies = Cue.NOT in message_of(clauses).cues
    if _NO_DATE.stand_in(said) or (denies and any(map(_names_no_date, clauses))):
        return True
    if not _SOON.stand_in(said) or any(clause.whens for clause in clauses):
        return False
    theirs = any(clause.has(Cue.ANSWER) and not clause.question for clause in clauses)
    return theirs or _SOON.begin(said) or (is_short(said) and said[0] == "they")


def _names_no_date(clause: Clause) -> bool:
    """ "They didn't give me a date", "haven't heard of any deadline"; not "the date isn't set"."""
    if clause.question or not clause.has(Cue.NOT) or clause.whens:
        return False
    said = [clause.norm(at) for at in range(clause.at, clause.to)]
    dates = [at for at, word in enumerate(said) if word in words.DATES]
    if not dates or said[dates[0] - 1] in words.DEFINITE:
        return False  # "I don't have the date at hand": there is one
    gives = [at for at, word in enumerate(said) if word in words.GIVES and at < dates[0]]
    denied = min((mark.at for mark in clause.all(Cue.NOT)), default=clause.to) - clause.at
    return bool(gives) and denied < gives[-1] and dates[0] - gives[-1] <= _WITHIN


_WITHIN = 4  # words from "give" to "date"
_OWN_SLIP, _DISOWNED = Phrases(words.OWN_SLIP), Phrases(DISOWNED)


@called_by(_OWN_SLIP)
def own_slip(said: Sequence[str]) -> bool:
    """ "Sorry, I read the letter again", "I misread it": not the letter was wrong."""
    return _OWN_SLIP.stand_in(said)


@called_by(_DISOWNED)
def disowned(said: Sequence[str]) -> bool:
    """ "My boss did it, I only watched": what is told is no work of the person's."""
    return _DISOWNED.stand_in(said)


_ANYWAY = Phrases(words.ANYWAY)


@called_by(_ANYWAY)
def anyway(said: Sequence[str]) -> bool:
    """ "Go on without a guide", "doesn't matter, help me anyway"."""
    return len(said) <= 12 and _ANYWAY.stand_in(said)


_REMINDED, _NOT_REMINDED = Phrases(words.REMINDED), Phrases(words.NOT_REMINDED)


@called_by(_REMINDED, _NOT_REMINDED, first_words(words.REMINDER))
def reminds(said: Sequence[str]) -> bool | None:
    """Whether to be reminded is wished for; None where nothing is said of it.

    "Remind me on Thursday" does, "remind me what vesting is" and "should I remind them?" don't.
    """
    if _NOT_REMINDED.stand_in(said):
        return False
    if " ".join(said) in words.REMINDER:
        return True
    if not _REMINDED.stand_in(said):
        return None
    text = f" {' '.join(said)} "
    for phrase in words.REMINDED:
        _, found, after = text.partition(f" {phrase} ")
        if found:
            return None if after.startswith(words.RETOLD) else True
    return None


_NO_RIVALS = Phrases(words.NO_RIVALS)


@called_by(_NO_RIVALS)
def no_rivals(said: Sequence[str]) -> bool:
    """ "No other offers", "this is the only one"."""
    return _NO_RIVALS.stand_in(said) and not _ONLY_LIKED.stand_in(said)


_ONLY_LIKED = Phrases(words.ONLY_LIKED)


_ONLY_BASE = Phrases(words.ONLY_BASE)


@called_by(_ONLY_BASE, first_words(words.THATS_ALL))
def only_base(said: Sequence[str]) -> bool:
    """ "Just base": an offer that has nothing else."""
    return _ONLY_BASE.stand_in(said) or " ".join(said) in words.THATS_ALL


@called_by(first_words(words.ALL))
def all_of_them(said: Sequence[str]) -> bool:
    """ "All of them"."""
    return " ".join(said) in words.ALL


_WHICH = PhraseTable({Which(which): Phrases(phrases) for which, phrases in words.WHICH.items()})


@called_by(_WHICH)
def which_of(said: Sequence[str]) -> Which | None:
    """ "The higher one", "the second", "the whole grant", "something else"."""
    found = _WHICH.first_said(said)
    return found if found not in _TWO_WAYS else _of_two_ways(said, found)


_TWO_WAYS = {
    Which(which): Phrases(words.WHICH[which]) for which in (Which.WHOLE.value, Which.YEARLY.value)
}


_NOT_FAR = 5  # words: "not what I get each year"


def _of_two_ways(said: Sequence[str], found: Which | None) -> Which | None:
    """ "Every year, not the whole lot", "not yearly, all of it": the one that is not denied."""
    told: list[Which] = []
    denied: list[Which] = []
    denied_at = 0
    for at, word in enumerate(said):
        # "They can not go over 240k" denies no whole.
        no = word != "over" and not words.IS_NOT.isdisjoint(
            said[max(denied_at, at - _NOT_FAR) : at]
        )
        way = next((one for one, way in _TWO_WAYS.items() if way.begin(said[at:])), None)
        if way is not None:
            (denied if no or way in denied else told).append(way)
            denied_at = at if no else denied_at
    if not told and len(set(denied)) == 1:
        return next(one for one in _TWO_WAYS if one not in denied)
    return told[0] if len(set(told)) == 1 else found


@called_by(cues=(Cue.PART,))
def tells_parts(clauses: Sequence[Clause]) -> bool:
    """Whether every part that is named is told of an offer: "there is equity", "they give RSUs"."""
    naming = [clause for clause in clauses if clause.has(Cue.PART)]
    return bool(naming) and all(
        _tells_part(clause) and not clause.has(Cue.PRIORITY, Cue.WISH, Cue.NEED, Cue.PREFER)
        for clause in naming
    )


def _tells_part(clause: Clause) -> bool:
    they = clause.find(Cue.THEY)
    gives = they is not None and they.at == clause.at and clause.has(Cue.OFFERS)
    return gives or clause.norm(clause.at) in _THERE_IS


_THERE_IS = frozenset("theres there".split())


@called_by(words.GREETINGS)
def greets(said: Sequence[str]) -> bool:
    """Nothing but a greeting."""
    return bool(said) and len(said) <= 4 and said[0] in words.GREETINGS


_PAUSES = Phrases(words.PAUSES)


@called_by(_PAUSES, first_words(words.PAUSES_ALONE))
def pauses(said: Sequence[str]) -> bool:
    """ "Two secs, my kid is screaming", "brb": somebody is away for a moment."""
    alone = [word for word in trimmed(said) if word not in LEADS]
    if " ".join(alone) in words.PAUSES_ALONE:
        return True
    return len(said) <= _THANKS and _PAUSES.stand_in(said)


@called_by(words.THANKS)
def thanks(said: Sequence[str]) -> bool:
    """Whether it begins with thanks and goes on to little else."""
    return 0 < len(said) <= _THANKS and not words.THANKS.isdisjoint(said[:2])
