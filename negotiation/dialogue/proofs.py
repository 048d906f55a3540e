"""The sentence about the person's own work: kept as told, or asked about."""

from __future__ import annotations

import re
from itertools import pairwise

from negotiation.dialogue.acts import OwnFacts
from negotiation.dialogue.apply import apply_one
from negotiation.dialogue.context import Context, Heard, done
from negotiation.dialogue.session import Step
from negotiation.model.case import Fact
from negotiation.model.record import replace
from negotiation.model.said import Part
from negotiation.plan.clause import is_past
from negotiation.plan.posts import names_work
from negotiation.plan.proof import CannotUse, Clause, build_clause, clean_clause
from negotiation.plan.short_words import FEW
from negotiation.plan.verbs import AGAIN, BEFORE, CHANGING, FELT, PRESENT
from negotiation.understanding.message import Mention, Message, OfferTalk
from negotiation.understanding.quantities import Money
from negotiation.understanding.text import fold

LONGEST = 300
_LEAST = 12  # characters
_LETTERS = 4  # of a word that ties a sentence to a ticked skill


def proof_problem(words: str) -> str:
    """Why a sentence can't be a proof; empty where it can."""
    if len(words) < _LEAST:
        return "A short sentence will do, like: cut inference latency by 40%. Or say none."
    if len(words) > LONGEST:
        return (
            f"That is {len(words)} characters; up to {LONGEST} fit. The strongest sentence "
            f"alone is enough."
        )
    read = clean_clause(words)
    return read.question if isinstance(read, CannotUse) else ""


def told_as_proof(message: Message) -> str:
    """What a message says of one's work, as the answer to the question for it; empty if nothing.

    Beside that question "our upscaler now runs in 90 ms" is a deed, though nobody says "I did".
    """
    if message.deed or message.disowned or message.modest:
        return message.deed
    pay = any(_is_of_pay(one, message.line) for one in message.mentions)
    told = any(not one.named_only or _spoken_to(one, message.line) for one in message.talks)
    elsewhere = told or message.happened or message.no_date or message.no_rivals
    if message.asks or pay or elsewhere or _OF_A_FIRM.match(message.line):
        return ""
    read = clean_clause(message.line)
    deed = isinstance(read, Clause) and _is_deed(read, message.line)
    felt = message.feels and not (deed and _is_long(message.line) and _has_figure(message.line))
    if message.dates and not (deed and _is_long(message.line)):
        return ""  # "3 months": how long it took, where more is told
    return message.line if deed and not (message.dont_know or felt) else ""


def _is_of_pay(mention: Mention, line: str) -> bool:
    """ "Base 230"; in a long line a bare figure counts something: "builds from 25 to 6"."""
    if mention.part is None or mention.part is Part.EXTRA:
        return False
    quantity = mention.quantity
    return not _is_long(line) or not isinstance(quantity, Money) or quantity.strong


def _is_deed(read: Clause, line: str) -> bool:
    if read.is_noted or read.says.startswith(_WAS_SOMEBODY):
        return _is_told_note(line)
    return _tells_work(read) or _names_work(line)


# "was in charge of a team of 9": a post, with what came of it.
_WAS_SOMEBODY = (
    "was a ", "was an ", "was in charge of ", "was responsible for ", "have been responsible for ",
    "am a ", "am an ", "was on call for ", "own the ",
)  # fmt: skip


def _is_told_note(line: str) -> bool:
    """Whether a note without a verb is one of work: long enough, and nobody speaks to the bot."""
    words = [word.strip(".,;:!?") for word in line.casefold().split()]
    return len(words) >= _NOTE and _SPOKEN.isdisjoint(words) and "?" not in line


def _has_figure(line: str) -> bool:
    return any(map(_counts, line.split()))


_NOTE = 5  # words
_SPOKEN = frozenset(
    "you your want need like please pls think can would could should will base bonus equity "
    "salary sign-on vesting offer package ask counter letter script email e-mail".split()
)


def _is_long(line: str) -> bool:
    return len(line.split()) >= _SENTENCE


_SENTENCE = 7  # words


def _spoken_to(talk: OfferTalk, line: str) -> bool:
    """ "I wrote to Google"; not "5k GitHub stars", which only names it."""
    if talk.company is None:
        return False
    words, name = fold(line).split(), fold(talk.company.name).split()
    places = (at for at in range(1, len(words)) if words[at : at + len(name)] == name)
    return any(words[at - 1] in ("to", "with") for at in places)


def _names_work(line: str) -> bool:
    """ "First author on an ICML paper", "3 patents on codecs"; not "two papers would help"."""
    return _NOT_DONE.isdisjoint(line.casefold().split()) and names_work(line)


def _tells_work(read: Clause) -> bool:
    """Whether a clause tells work: "I run the meetup", "our upscaler runs in 90 ms".

    "I need a coffee", "I hate this question" and "my head is empty" tell how one feels.
    """
    said = [word.casefold() for word in read.says.split()]
    if not _NOT_DONE.isdisjoint(said):
        return False
    if not read.text.startswith("I "):
        mine = any(map(is_past, _I_DID.findall(read.text)))
        measured = any(map(_counts, said)) and (mine or not _only_is(said))
        return read.is_act and (measured or _has_won(said))
    first, second = (*(word for word in said if word not in BEFORE), "", "")[:2]
    if first in ("speak", "hold"):
        return second in _SPOKEN_AT if first == "speak" else _counts(second)
    if (first, second) in _WAS_THE and _is_long(read.text):
        return True  # "I was the first to get it on a phone", "I was the sole designer on …"
    done = is_past(first) and first not in FELT
    counted = any(map(_counts, said)) and first in _KEEPS_UP and _is_long(read.text)
    return read.is_act and (done or first in PRESENT | AGAIN or counted)


# "the company I'm joining doubled its users"
_OF_A_FIRM = re.compile(
    r"(?:the|this|that|their|your) (?:company|startup|firm|place)\b", re.IGNORECASE
)
_I_DID = re.compile(r"\bI (?:had )?([a-z]+)")
_WAS_THE = (("was", "the"), ("am", "the"))
_KEEPS_UP = frozenset("keep hold make help bring teach write build design ship sell grow".split())


def _counts(word: str) -> bool:
    """Whether a word is a number, in digits or, as a clause has the small ones, in letters."""
    return word.lstrip("($£€")[:1].isdigit() or word in FEW


def _only_is(said: list[str]) -> bool:
    """ "My rent is 3,000"; "my model is used by 60 studios" tells what is done with it."""
    return any(word in _IS and not is_past(after) for word, after in pairwise([*said, ""]))


def _has_won(said: list[str]) -> bool:
    """ "My thesis got best paper", "our model won the benchmark"; not "my manager got sick"."""
    return any(
        word in CHANGING | _WINS or (word == "got" and after in _HONOURS)
        for word, after in pairwise(said)
    )


_WINS = frozenset("won beat".split())
_HONOURS = frozenset("best accepted published cited adopted featured selected awarded".split())
_IS = frozenset("is are was were".split())
_SPOKEN_AT = ("at", "on", "about")
# "I already told you", "I would cut costs by 40%": nothing that was done.
_NOT_DONE = frozenset("you would will could should might wish hope".split())


def keep_proof(context: Context, sentence: str) -> Heard:
    """The sentence joined to the ticked skill that it speaks of."""
    words = " ".join(sentence.split())
    problem = proof_problem(words)
    if problem:
        return Heard(context.state, missed=problem)
    facts = [replace(one, text="") for one in context.case.facts if one.topic]
    if facts:
        said = set(fold(words).split())
        scores = [
            len(said & {word for word in fold(one.topic).split() if len(word) >= _LETTERS})
            for one in facts
        ]
        best = max(range(len(facts)), key=scores.__getitem__)
        facts[best] = replace(facts[best], text=words)
    else:
        facts = [Fact("", words)]
    state = apply_one(context.state, OwnFacts(tuple(facts)))
    return Heard(done(state, Step.TICKS, Step.PROOF), ("Good, that is concrete.",))


def keep_built(context: Context, what: str, how_much: str, for_whom: str) -> Heard:
    """The three answers of the form as one sentence."""
    read = build_clause(what, how_much, for_whom)
    if isinstance(read, CannotUse):
        return Heard(context.state, missed=read.question)
    return keep_proof(context, read.says)
