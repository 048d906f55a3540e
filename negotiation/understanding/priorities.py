"""What comes first for the candidate: "base matters most", "equity is worthless to me"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import cache
from itertools import pairwise

from negotiation.model.case import Priority
from negotiation.model.said import Part
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, message_of, words_of_clauses
from negotiation.understanding.lexicon import knows, slip_among
from negotiation.understanding.short import does_not_know, trimmed
from negotiation.understanding.text import fold
from negotiation.understanding.words import answers as words
from negotiation.understanding.words.clauses import TAKES_BACK
from negotiation.understanding.words.cues import PARTS, Cue

_LONGEST_ANSWER = 200  # words in which somebody says what matters; beyond them it is a letter


@cache
def _priority_words() -> dict[str, Priority]:
    return {
        fold(phrase): Priority(key)
        for key, phrases in words.PRIORITIES.items()
        for phrase in phrases.split("|")
    } | {
        fold(label): Priority.SIGN_ON
        for label in PARTS[Part.SIGN_ON].split("|")
        if label.endswith("bonus")  # "the hiring bonus, we move in January"
    }


@cache
def _priority_lengths() -> dict[str, tuple[int, ...]]:
    """How many words the phrases have that begin with a word, the longest first."""
    found: dict[str, set[int]] = {}
    for phrase in _priority_words():
        first, *more = phrase.split(" ")
        found.setdefault(first, set()).add(1 + len(more))
    return {first: tuple(sorted(counts, reverse=True)) for first, counts in found.items()}


def priorities_in(said: Sequence[str]) -> tuple[tuple[Priority, ...], tuple[Priority, ...]]:
    """The parts named as mattering, in order, and those named as not mattering."""
    table, lengths = _priority_words(), _priority_lengths()
    if lengths.keys().isdisjoint(said):
        return (), ()
    liked: list[Priority] = []
    last: list[Priority] = []
    denied: list[Priority] = []
    doubted = False
    # "no equity"; "hm no, base actually" names what it likes
    again = not words.SECOND_THOUGHTS.isdisjoint(said)
    at, end = 0, min(len(said), _LONGEST_ANSWER)
    while at < end:
        if liked and said[at] in words.REASONS:
            break  # "sign-on, because i lose my unvested stock"
        doubted = doubted or (bool(liked) and said[at] in words.SECOND_THOUGHTS)
        for count in lengths.get(said[at], ()):
            found = table.get(" ".join(said[at : at + count]))
            if found is not None and at + count <= len(said):
                before = said[max(0, at - _REACH) : at]
                after = said[at + count : at + count + _REACH_BEHIND]
                no = (
                    not _DENIES.isdisjoint(before[-2:])
                    or (before[-1:] == ["no"] and not liked and not again)
                    or not _DENIED.isdisjoint(after[:1])
                    or _is_not_first(after)
                    or _is_worthless(after)
                    or _matters_little(before)
                    or _is_less(before)
                    or _is_excepted(before)
                )
                if not no and _comes_last(before, after):
                    last.append(found)
                    at += count
                    break
                if doubted and not no:
                    liked.clear()  # "equity… hmm, thinking about it: base"
                    doubted = False
                (denied if no else liked).append(found)
                at += count
                break
        else:
            at += 1
    if len(liked) == len(("given", "got")) and _swaps(said):
        liked = liked[1:]
    (liked if liked else denied).extend(last)
    return tuple(dict.fromkeys(liked)), tuple(dict.fromkeys(denied))


_REACH = 6  # words from "don't" to what one does not care about
_REACH_BEHIND = 4  # and behind it, where "isn't first" and "is worth nothing" stand
_DENIES = frozenset("not dont without less except nicht ignore forget".split())
_DENIED = frozenset("doesnt isnt worthless less".split())


def _swaps(said: Sequence[str]) -> bool:
    """ "I'd swap stock for a higher base": what one would give away is only named first."""
    given = next((at for at, word in enumerate(said) if word in words.GIVES_AWAY), None)
    return given is not None and "for" in said[given + 1 : given + _REACH_OF_SWAP]


_REACH_OF_SWAP = 6  # words


def _matters_little(before: Sequence[str]) -> bool:
    """ "I don't care about equity", "not bothered about the title", "no need for a sign-on"."""
    rest = list(before)
    led = False
    while rest and rest[-1] in words.ABOUT:
        rest.pop()
        led = True
    if not rest or rest[-1] not in (words.CARES if led else words.NEEDS):
        return False
    return not words.CARES_NOT.isdisjoint(rest[-3:-1])


def _comes_last(before: Sequence[str], after: Sequence[str]) -> bool:
    """ "Sign on least, then the stock", "least important is the bonus"; no "my last base"."""
    if not words.LAST_OF_ALL.isdisjoint(after[:1]):
        return after[0] != "last" or not after[1:2] or after[1] in words.BEHIND_LAST
    rest = list(before)
    while rest and rest[-1] in words.LED_BY_LAST:
        rest.pop()
    return len(rest) < len(before) and rest[-1:] != [] and rest[-1] in words.LAST_OF_ALL


def _is_not_first(after: Sequence[str]) -> bool:
    """ "Equity is not my priority any more", "equity isn't what matters": it was, perhaps."""
    if tuple(after[:2]) in words.CAN_WAIT:
        return True  # "shares can wait"
    return after[:2] == ["is", "not"] and not words.COMES_FIRST.isdisjoint(after[2:])


def _is_less(before: Sequence[str]) -> bool:
    """ "Shares are more important to me than salary", "lieber Anteile als Gehalt"."""
    near = [word for word in before[-_NEAR:] if word not in words.ABOUT]
    return near[-1:] != [] and near[-1] in words.LESS_THAN and len(before) > 1


_NEAR = 3


def _is_excepted(before: Sequence[str]) -> bool:
    """ "Anything but equity", "all of it except the title"; no "nothing but base"."""
    rest = [word for word in before if word not in ("the", "of", "it", "that")]
    return len(rest) > 1 and rest[-1] in words.TAKES_OUT and rest[-2] in words.WHATEVER


def _is_worthless(after: Sequence[str]) -> bool:
    """ "Equity is monopoly money to me"; "money i can spend, not paper" is the other way round."""
    for index, word in enumerate(after):
        if word in words.WORTH_NOTHING and (index or word != "paper"):  # "cash, paper no thanks"
            return not index or after[index - 1] not in ("not", "on")
    return False


def priorities_of(
    clauses: Sequence[Clause], wishes: Sequence[Clause], said: Sequence[str], *, weighs: bool
) -> tuple[tuple[Priority, ...], tuple[Priority, ...]]:
    """The parts that matter and those that don't; beside figures, what is weighed comes first.

    "231k base, 310k rsu, no other offers. rsus first": a part with its figure is only told.
    `wishes`: the clauses that may tell (`wishes_of`). `weighs`: something is said to matter most.
    """
    if len(wishes) < len(clauses):
        clauses, said = wishes, words_of_clauses(wishes)
    liked, denied = priorities_in(said)
    if not liked and not denied and (meant := _misspelt(said)) is not None:
        return (meant,), ()
    if not liked and not words.MONEY.isdisjoint(said) and _is_mere_money(said):
        return (_CASH,), denied
    if (instead := _named_instead(clauses)) is not None:
        return (instead,), denied
    if (concluded := _concluded(clauses)) is not None:
        return (concluded,), denied
    if not weighs:
        return liked, denied
    weighed = [
        found
        for clause in clauses
        if clause.has(Cue.PRIORITY) and not clause.quantities
        for found in priorities_in(clause.norms)[0]
    ]
    return tuple(dict.fromkeys((*weighed, *liked))), denied


def matters_no_more(said: Sequence[str]) -> bool:
    """ "Not base after all", "level doesn't really matter to me actually": of one named before.

    "No sign-on" and "there is no equity" only tell of the offer.
    """
    again = not words.AFTER_ALL.isdisjoint(said)
    weighed = any(word in ("matter", "matters", "important", "care") for word in said)
    return again and (weighed or ("after", "all") in pairwise(said))


@called_by(_priority_lengths)
def wishes_of(clauses: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses that may tell what the person wants: not what others do, what is good as it is,
    or was wanted another time.
    """
    kept = [
        clause for at, clause in enumerate(clauses) if not _is_set_aside(clause, clauses[at + 1 :])
    ]
    return kept if len(kept) < len(clauses) else clauses


def _is_set_aside(clause: Clause, later: Sequence[Clause]) -> bool:
    if _priority_lengths().keys().isdisjoint(clause.norms):
        return False
    pairs = set(pairwise(clause.norms))
    then = not words.REGRETS.isdisjoint(clause.norms) or not pairs.isdisjoint(words.BACK_THEN)
    aside = (
        then
        or not pairs.isdisjoint(words.IS_RIGHT)
        or _of_others(clause, pairs)
        or _is_pleased(clause, pairs)
        or (
            not pairs.isdisjoint(words.CONCEDED)
            and any(one.joint == "but" and any(priorities_in(one.norms)) for one in later)
        )
    )
    return aside and any(priorities_in(clause.norms))


def _of_others(clause: Clause, pairs: set[tuple[str, str]]) -> bool:
    """ "My wife would go for the title", "their pitch was that equity matters most over there"."""
    if not pairs.isdisjoint(words.OF_THEM):
        return True
    said = clause.norms
    who = clause.find(Cue.PERSON) or clause.find(Cue.THIRD)
    if who is not None and who.at <= clause.at + 1:
        behind = said[who.to - clause.at :]
        wants = next((at for at, word in enumerate(behind) if word in words.WANTS), None)
        return wants is not None and not any(priorities_in(behind[:wants]))
    reported = not words.REPORTS.isdisjoint(said) and clause.has(Cue.THEY, Cue.THIRD)
    theirs = reported or ("their" in said and not words.REPORTS.isdisjoint(said))
    return theirs and words.SELF.isdisjoint(said)


def _is_pleased(clause: Clause, pairs: set[tuple[str, str]]) -> bool:
    """ "Really happy with the stock", "love how generous that base is", "I can live on it"."""
    said = clause.norms
    if clause.question or clause.has(Cue.PRIORITY) or _PLEASING.isdisjoint(said):
        return False
    for at, word in enumerate(said):
        behind = said[at + 1 : at + 3]
        if word in words.PLEASED and not words.PLEASED_WITH.isdisjoint(behind[:1]):
            return not any(one in words.CARES_NOT for one in said[max(0, at - 3) : at])
        if word in words.LIVES_WITH and not words.LIVES_ON.isdisjoint(behind):
            return True
    admires = any(one in ("how", "so") and two in words.GENEROUS for one, two in pairs)
    return admires or (("is", "generous") in pairs or ("are", "generous") in pairs)


_PLEASING = words.PLEASED | words.LIVES_WITH | words.GENEROUS | {"generous"}


def _misspelt(said: Sequence[str]) -> Priority | None:
    """ "Bsae": one word alone, a slip away from what may matter."""
    bare = trimmed(said)
    if len(bare) != 1 or len(bare[0]) < _SPELLED or knows(bare[0]):
        return None
    meant = slip_among(bare[0], _SPELLINGS)
    return _priority_words().get(meant) if meant is not None else None


_SPELLED = 4
_SPELLINGS = ("base", "equity", "stock", "salary", "shares", "title", "level", "cash")


def _named_instead(clauses: Sequence[Clause]) -> Priority | None:
    """ "Equity matters most. No, base", "no, base": what is named alone behind a "no" stands for
    all before; "no base" denies it.
    """
    if len(clauses) == _TWO and clauses[1].joint == "," and not clauses[1].question:
        return _alone_in(clauses[1]) if _turns(clauses[0]) else None
    for at in range(len(clauses) - 2, 0, -1):
        one, then = clauses[at], clauses[at + 1]
        if then.question or not _turns(one):
            continue
        if any(priorities_in(before.norms)[0] for before in clauses[:at]):
            return _alone_in(then)
    return None


def _concluded(clauses: Sequence[Clause]) -> Priority | None:
    """ "First I wanted to say stock but …, so base", "I thought base, but its the stock": what is
    named alone at the end, where something else was only thought of.
    """
    if all(_CONCLUDING.isdisjoint((one.joint, *one.norms[:1])) for one in clauses[1:]):
        return None
    named = [clause for clause in clauses if any(priorities_in(clause.norms))]
    if len(named) < _TWO or named[-1].question or named[-1].quantities:
        return None
    opening = {named[-1].joint, *named[-1].norms[:1]}
    thought = any(not words.ONLY_THOUGHT.isdisjoint(one.norms) for one in clauses[:-1])
    if opening.isdisjoint(words.CONCLUDES) and not (thought and words.NOWADAYS & opening):
        return None
    if "so" not in opening and not thought:
        return None
    return _alone_in(named[-1], words.CHOOSES)


_CONCLUDING = words.CONCLUDES | words.NOWADAYS


def _turns(clause: Clause) -> bool:
    """Whether words do nothing but take back: "no", "wait, no", "nah", "sorry"."""
    said = {word for word in clause.norms if word[:1].isalpha()}
    return said <= TAKES_BACK | words.SECOND_THOUGHTS and not said.isdisjoint(words.TURNS)


@called_by(_priority_lengths, cues=(Cue.PRIORITY,))
def priority_said(clauses: Sequence[Clause]) -> bool:
    """Whether something is said to matter most, asked or not, by clauses that may tell."""
    if not clauses:
        return False
    if _says_instead(clauses):
        return True
    if _says_only_cash(clauses) or (_opens_with_one(clauses) and not _says_all(clauses[0])):
        return True
    if Cue.PRIORITY not in message_of(clauses).cues:
        return False
    for clause in clauses:
        if clause.question or not clause.has(Cue.PRIORITY):
            continue
        if _is_first_of_something(clause):
            continue
        if (not clause.quantities and _names_one_apart(clauses)) or any(
            clause.phrase(mark) in words.FIRST_OF_ALL for mark in clause.all(Cue.PRIORITY)
        ):
            return True
    return False


def _says_instead(clauses: Sequence[Clause]) -> bool:
    """ "Pfff no, I take that back. The salary": nothing but words that take back, and then one."""
    if len(clauses) < _TWO or _alone_in(clauses[-1]) is None:
        return False
    front = [word for one in clauses[:-1] for word in one.norms if word.isalpha()]
    return not words.UNSAYS.isdisjoint(front) and words.UNSAYING.issuperset(front)


def _names_one_apart(clauses: Sequence[Clause]) -> bool:
    """Whether something that may matter is named apart from figures; "flexible hours mostly",
    behind "250k base", weighs no base.
    """
    apart = [clause for clause in clauses if not clause.quantities]
    return len(apart) == len(clauses) or any(priorities_in(one.norms)[0] for one in apart)


def _is_first_of_something(clause: Clause) -> bool:
    """ "First job change in 22 years", "my first base": nothing comes first."""
    plain = all(clause.phrase(mark) == "first" for mark in clause.all(Cue.PRIORITY))
    return plain and not priorities_in(clause.norms)[0]


def _says_only_cash(clauses: Sequence[Clause]) -> bool:
    """ "Money now": no part of pay, which another question may be about."""
    return bool(clauses) and len(clauses[0].norms) > 1 and _alone_in(clauses[0]) is _CASH


def _alone_in(clause: Clause, beside: Set[str] = frozenset()) -> Priority | None:
    """What is named with nothing else: "cash now", "base i guess"."""
    if _priority_lengths().keys().isdisjoint(clause.norms):
        return None
    named = [word for word in clause.norms if word[:1].isalpha()]
    left = [word for word in named if word not in words.BESIDE_A_PRIORITY and word not in beside]
    return _priority_words().get(" ".join(left))


_CASH = Priority.LIQUID_CASH


def _is_mere_money(said: Sequence[str]) -> bool:
    """ "Money i guess", "its always money", and nothing else."""
    return _MERE_MONEY.issuperset(trimmed(said))


_MERE_MONEY = words.MONEY | words.BESIDE_A_PRIORITY


def _says_all(first: Clause) -> bool:
    """ "Just base I think. And 25 days off": that is what there is, and no preference."""
    return first.norms[:1] in (("just",), ("only",))


def _opens_with_one(clauses: Sequence[Clause]) -> bool:
    """ "Cash tbh, rent is brutal": one thing by its name alone, and then the reason; "bonus, none"
    and "base, 240k" name a part.
    """
    if len(clauses) < _TWO or any(one.quantities or one.question for one in clauses):
        return False
    first, then = clauses[0], clauses[1]
    if then.joint in (":", "=") or len(then.norms) < _REASON or then.parts or then.has(Cue.OFFERS):
        return False
    if does_not_know(then.norms):
        return False  # "stock, idk how much"
    return _alone_in(first) is not None


_TWO = 2
_REASON = 3  # words
