"""Which words of a sentence label an amount, and which of them say that there is none."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import zip_longest

from negotiation.model.said import Part
from negotiation.understanding.arrivals import is_not_given, is_when_paid
from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.my_pay import is_my_pay
from negotiation.understanding.quantities import Money, Noise
from negotiation.understanding.tokens import Kind, norm_at
from negotiation.understanding.words.clauses import (
    AND,
    DENIED,
    IS_OUT,
    MOVES,
    NO_LABELS,
    OUT,
    SAME,
    SIGNED,
    TAKES,
    TAKES_OUT,
    TALKED_OF,
)
from negotiation.understanding.words.costs import SHARED_COSTS
from negotiation.understanding.words.cues import HEADS, Cue
from negotiation.understanding.words.numbers import UNITS


def mere_label(sentence: Sequence[Clause]) -> Mark | None:
    """The label of "Stock?", "Signing bonus.": what the figure of the next sentence is of."""
    said = [clause for clause in sentence if not clause.empty]
    if len(said) != 1:
        return None
    clause = said[0]
    marks = clause.all(Cue.PART)
    if len(marks) != 1 or denies(clause, marks[0]) or is_no_label(clause, marks[0]):
        return None
    spots = [at for at in range(clause.at, clause.to) if clause.tokens[at].kind is Kind.WORD]
    rest = [clause.norm(at) for at in spots if not marks[0].at <= at < marks[0].to]
    return marks[0] if _BESIDE_LABEL.issuperset(rest) else None


_BESIDE_LABEL = frozenset("the your my their and a annual yearly also".split())


def labels_in(sentence: Sequence[Clause]) -> list[Mark]:
    """The labels in order; "bonus" inside "no bonus" labels nothing."""
    found = []
    last = max((clause.at for clause in sentence if clause.quantities), default=-1)
    for clause in sentence:
        if not clause.quantities and clause.has(Cue.PRIORITY):
            continue  # "base matters most, 225k, 240k equity"
        if clause.at > last and _speaks_of(clause):
            continue
        for mark in clause.all(Cue.PART):
            if denies(clause, mark) or _as_it_was(clause, mark) or is_no_label(clause, mark):
                continue
            if not _only_says_of_one(clause, mark):
                found.append(mark)
    figures = [quantity.at for clause in sentence for quantity in clause.quantities]
    extras = {
        mark.at: clause.at
        for clause in sentence
        for mark in clause.all(Cue.PART)
        if mark.value is Part.EXTRA
    }  # "5% match, laptop budget $4,000" are two
    return [
        mark
        for at, mark in enumerate(found)
        if not _said_again(figures, found, at)
        or extras.get(mark.at) != extras.get(found[at - 1].at)
    ]


def _only_says_of_one(clause: Clause, mark: Mark) -> bool:
    """ "An exercise price of $3.10 per share": what is bought at the price, and no worth of it."""
    if mark.value is not Part.SHARE_VALUE or clause.norm(mark.at) not in _OF_ONE:
        return False
    price = next((one for one in clause.quantities if one.to == mark.at), None)
    strikes = (one for one in clause.all(Cue.PART) if one.value is Part.STRIKE)
    return price is not None and any(0 <= price.at - one.to <= 1 for one in strikes)


_OF_ONE = ("per", "a", "each")


def _speaks_of(clause: Clause) -> bool:
    """ "225k, base matters most", "225k, i care about equity": a clause behind all figures that
    says more of a part than which of them it is labels none.
    """
    if Cue.PART not in clause.cues:
        return False
    labels = {at for mark in clause.all(Cue.PART, Cue.KIND) for at in range(mark.at, mark.to)}
    rest = [at for at in range(clause.at, clause.to) if at not in labels]
    words = {clause.norm(at) for at in rest if clause.tokens[at].kind is Kind.WORD}
    return not words <= _SAYS_WHICH


# Words beside a label that say which one it is, or when, and speak of nothing else.
_SAYS_WHICH = frozenset(
    "a an the my your their our that thats which this it its is was be would should as all just "
    "only so in for of cash pure paid per each every year month annual yearly i think guess "
    "believe and or plus with also meaning mean over years vesting".split()
)


def heads_in(sentence: Sequence[Clause]) -> list[Mark]:
    """ "Joining: 22k", "joining 22k": a word that labels a figure only as its head."""
    found = []
    for clause, after in zip_longest(sentence, sentence[1:]):
        spot = clause.at
        for money in clause.quantities:
            if isinstance(money, Money):
                found += _head_of(clause, spot, money.at, money)
                spot = money.to
        headed = after.quantities[:1] if after is not None and after.joint in (":", "=") else []
        if headed and isinstance(headed[0], Money):
            found += _head_of(clause, spot, clause.to, headed[0])
    return found


def _head_of(clause: Clause, at: int, to: int, money: Money) -> list[Mark]:
    """The only word from `at` to `to`, if it heads `money`; millions are a firm's profit."""
    spots = [spot for spot in range(at, to) if clause.norm(spot).isalpha()]
    words = [spot for spot in spots if clause.norm(spot) not in AND]
    part = HEADS.get(clause.norm(words[0])) if len(words) == 1 else None
    if part is None or (money.low >= _MOST_BY_HEAD and not money.lakhs):
        return []
    return [Mark(Cue.PART, part, words[0], words[0] + 1)]


_MOST_BY_HEAD = 1_000_000


def _said_again(figures: Sequence[int], labels: Sequence[Mark], at: int) -> bool:
    """ "0.05% of the company in options": one part by two of its names, no figure between."""
    if at == 0 or labels[at - 1].value is not labels[at].value:
        return False
    return bisect_left(figures, labels[at - 1].to) == bisect_left(figures, labels[at].at)


def is_no_label(clause: Clause, mark: Mark) -> bool:
    """No label: "would make me sign on the spot", "our base model", "4 refresh days"."""
    last, behind = clause.norm(mark.to - 1), clause.norm(mark.to)
    nouns = NO_LABELS.get(last)
    if nouns is not None and behind in nouns:
        return True
    if behind == "of" and last in _SHARED:
        of_what = [word for word in clause.words_after(mark.to + 1, 3) if word not in _ITS]
        if of_what and of_what[0] in SHARED_COSTS:
            return True  # "my share of the rent"
    said = clause.words.norms[mark.at : mark.to]
    if mark.value is Part.BASE and (is_when_paid(clause, mark) or is_not_given(clause, mark)):
        return True
    if said == ("options",) and _counts_ways(clause.norm(mark.at - 1)):
        return True  # "i have 3 options: stay or go"
    if mark.value is Part.TOTAL and _sums_up(clause, mark):
        return True
    if said == ("match",):  # "they match my present salary": no match of a pension
        return is_my_pay(clause.words.norms[mark.to : mark.to + _MATCHED])
    if said == ("phone",):  # "Luma 250k (phone)": how they said it
        return _tells_how(clause, mark)
    if said == ("to", "sign"):  # "they want me to sign tomorrow"
        return not _WHO_SIGNS.isdisjoint(clause.words_before(mark.at, 1))
    if said == ("fixed",):  # "we fixed the search"
        return clause.words_before(mark.at, 1) in (("i",), ("we",), ("ive",))
    return said == ("sign", "on") and not SIGNED.isdisjoint(clause.words_after(mark.to, 1))


_MATCHED = 9  # words


def _counts_ways(word: str) -> bool:
    return word in UNITS or (word.isdigit() and int(word) < _MOST_WAYS)


_SHARED = frozenset("share part".split())
_ITS = frozenset("the my our a this that all".split())
_MOST_WAYS = 20


def _tells_how(clause: Clause, mark: Mark) -> bool:
    """ "Luma 250k phone", and a bracket with no more than that."""
    words = [word for word in clause.norms if word.isalpha()]
    alone = len(words) == mark.to - mark.at and clause.joint in ("(", "[")
    behind = any(one.to == mark.at for one in clause.quantities)
    return alone or (behind and bool(clause.companies) and mark.to == clause.to)


def _sums_up(clause: Clause, mark: Mark) -> bool:
    """ "RSU 165k total": behind a figure with its label in front, the whole of just that."""
    if clause.phrase(mark) not in _IN_ALL:
        return False
    figure = next((one for one in clause.quantities if one.to == mark.at), None)
    if figure is None or clause.figure_from(mark.to):
        return False
    front = figure.at - (norm_at(clause.tokens, figure.at - 1) in (":", "="))
    return clause.words.labels.get(front) not in (None, Part.TOTAL)


_IN_ALL = ("total", "in total", "altogether", "overall")
_WHO_SIGNS = frozenset(
    "me us you people want have need had hope hoping like love plan planning going ready about "
    "prefer mean able willing happy".split()
)


def _as_it_was(clause: Clause, mark: Mark) -> bool:
    """ "Equity the same", "225 and the same stock", "equity didn't move"; "equity stays at 230k"
    labels its figure.
    """
    if _UNMOVED.isdisjoint(clause.words.said) or clause.figure_from(mark.to):
        return False
    labelled = {other.to for other in clause.all(Cue.PART)}  # "base 240k, equity the same"
    figures = [one for one in clause.quantities if isinstance(one, Money)]
    if any(one.to == mark.at and one.at not in labelled for one in figures):
        return False  # "120k rsu over 4 years, same as before"
    if any(word in SAME for word in clause.words_before(mark.at, 1)):
        return True
    after = clause.words_after(mark.to, 3)
    still = any(word in DENIED for word in after[:2]) and any(word in MOVES for word in after)
    return still or any(word in SAME for word in after)


_UNMOVED = SAME | MOVES


def denies(clause: Clause, mark: Mark) -> bool:
    """Whether a label is denied: "no bonus", "bonus: none", "no equity or bonus"."""
    if _DENYING.isdisjoint(clause.words.said):
        return False
    before = clause.words_before(mark.at, 6)
    after = clause.words_after(mark.to, 2)
    if after[:1] and after[0] in TALKED_OF:
        return False  # "no bonus talk yet"
    later = clause.words_after(mark.to, 4) if mark.value is Part.EQUITY else ()
    if not _UNTIL.isdisjoint(later) or later[:3] in _AT_FIRST:
        return False  # "no shares at all until my first anniversary"
    if _set_apart(clause, mark) or (mark.value is Part.BASE and before[:2] in _NO_ON):
        return False  # "they said no on base"
    for behind, word in zip(("", *before), before, strict=False):
        if behind in _AFTER_AN_ANSWER and word == "no":
            break  # "no and base is 228k", "no the base is 228k": the "no" answers something else
        if word == "strike" and Part.STRIKE in clause.parts:
            break  # the price, not "strike the bonus"
        if word == "except" and _but_for(clause, mark):
            break
        # "Won't walk away" denies no minimum.
        if word in _DENY and not (word in _NOT_DONE and mark.cue is Cue.FLOOR):
            return True
        if word not in _BETWEEN_DENY:
            break
    if _is_taken_out(clause, mark):
        return True
    return (
        bool(after)
        and (after[0] in _NOTHING or after == ("no",))
        and not any(one.at >= mark.to and not isinstance(one, Noise) for one in clause.quantities)
    )


def _but_for(clause: Clause, mark: Mark) -> bool:
    """ "Nothing else except profit share", "no extras except a 10% bonus": that is there."""
    norms = clause.words.norms[max(0, mark.at - _FAR_EXCEPT) : mark.at]
    front = norms[: norms.index("except")] if "except" in norms else ()
    return not _NONE_OF_IT.isdisjoint(front)


_FAR_EXCEPT = 12  # words
_NONE_OF_IT = frozenset("nothing no none not without zero nix nada".split())
_AT_FIRST = (("for", "the", "first"), ("in", "the", "first"), ("in", "year", "one"))
_UNTIL = frozenset("until till before".split())
_NO_ON = (("on", "no"), ("to", "no"))
_AFTER_AN_ANSWER = frozenset("and the my their its that this".split())


def _set_apart(clause: Clause, mark: Mark) -> bool:
    """ "Base not equity", "not the equity": which is meant, and not that there is none."""
    near, nots = clause.norm(mark.at - 1), mark.at - 1
    if near == "the":
        near, nots = clause.norm(mark.at - 2), mark.at - 2
        return near == "not"
    return near == "not" and any(other.to == nots for other in clause.all(Cue.PART))


def _is_taken_out(clause: Clause, mark: Mark) -> bool:
    """ "They took the sign-on out", "dropped the bonus", "equity is gone"; not "cut it to 10k"."""
    if clause.quantities or mark.value is Part.BASE:
        return False
    before = [word for word in clause.words_before(mark.at, 4) if word not in _THE]
    after = [word for word in clause.words_after(mark.to, 5) if word not in _HAS_BEEN]
    if (before[:1] and before[0] in TAKES_OUT) or clause.norms[-1] in TAKES_OUT:
        return True
    took = bool(before) and before[0] in TAKES
    if took and after[:1] and after[0] in OUT:
        return True
    passive = clause.words_after(mark.to, 1)[:1] != tuple(after[:1])
    idiom = after[:2] == ["out", "of"]
    return passive and after[:1] != [] and not idiom and after[0] in TAKES_OUT | IS_OUT


_THE = frozenset("the my their that this a whole entire".split())
_HAS_BEEN = frozenset("is was are were has have been got just now also simply suddenly s".split())
_NOT_DONE = frozenset("isnt arent dont doesnt wont never aint havent hasnt".split())
_DENY = (
    frozenset(
        "no not without nor zero kein keine keinen sin sans sem senza geen scrap scratch forget "
        "drop delete remove ignore except strike omit".split()
    )
    | _NOT_DONE
)
_NOTHING = frozenset("none nil zero na".split())
_DENYING = _DENY | _NOTHING | TAKES | TAKES_OUT | IS_OUT  # without one of these nothing is denied
_BETWEEN_DENY = frozenset(
    "annual yearly target that my said told what you i hard about have the a any or and "
    "equity stock bonus rsus rsu sign signing on joining other yet options getting get there "
    "is such an of hay do pay pays give gives offer offers offered have been mention raise rise "
    "increase bump movement in".split()
)
