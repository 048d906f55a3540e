"""A message in clauses, each with what it holds: phrases, quantities, dates, companies.

A sentence ends at a full stop, a question mark, a line; a clause within it at a comma, a colon, a
bracket, a "but", or an "and" that opens a statement of its own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import compress

from negotiation.understanding.dates import When
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Company, Mention, Mode, Side
from negotiation.understanding.parsed import CompanySpan, Parsed, Words
from negotiation.understanding.quantities import Money, Quantity
from negotiation.understanding.seams import seams
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.clauses import (
    ABBREVIATIONS,
    ABBREVIATIONS_OF_NUMBER,
    AGAINST,
    AND,
    AUX,
    BEFORE_FIGURE,
    BUT,
    EVALUATED,
    FIGURE_OF,
    HOMEWORK,
    LEAD_QUESTIONS,
    LEADS,
    NO_WHATS,
    NOT_YET,
    OATHS,
    OWNING,
    PERSONS,
    REQUESTS,
    SPOKEN_OF,
    TAGS,
    TAKES_BACK,
    WH,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.deeds import DID

_FEW = 3


@dataclass(eq=False, slots=True)
class Clause:
    """Tokens `at` up to `to` of sentence `sentence`; `joint` is what opened it.

    `side`, `company` and `mode` are filled in by `frames`, in order.
    """

    at: int
    to: int
    sentence: int
    joint: str
    tokens: Sequence[Token]
    words: Words
    norms: tuple[str, ...] = field(init=False)  # its words, numbers and signs
    marks: list[Mark] = field(default_factory=list)
    quantities: list[Quantity] = field(default_factory=list)
    whens: list[When] = field(default_factory=list)
    companies: list[CompanySpan] = field(default_factory=list)
    question: bool = False
    side: Side = Side.HERE
    company: Company | None = None
    mine: bool = False  # "my base is 240k"
    mode: Mode = Mode.OFFERED
    cues: frozenset[Cue] = frozenset()
    parts: frozenset[object] = frozenset()  # the values of its labels, denied ones too
    inherits: bool = False
    supposed: bool = False  # behind "assume, for the sake of argument"
    anew: bool = False  # what was told of its company is told anew behind
    bluff: bool = False  # an offer asked about that there is none of
    quoted: bool = False  # somebody else's own words
    loses: bool | None = None  # whether it tells what leaving the present job costs, or does not
    relations: dict[int, str] = field(default_factory=dict)  # of its companies, once asked for
    _by_cue: dict[Cue, list[Mark]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.norms = self.words.norms[self.at : self.to]

    def has(self, *cues: Cue) -> bool:
        """Whether a phrase of one of the cues stands in the clause."""
        # The rules that every clause of every message meets ask `cue in clause.cues` themselves.
        return not self.cues.isdisjoint(cues)

    def find(self, cue: Cue) -> Mark | None:
        """The first phrase of the cue."""
        marks = self._by_cue.get(cue)
        return marks[0] if marks else None

    def all(self, cue: Cue, *others: Cue) -> Sequence[Mark]:
        """Every phrase of the cues, in order."""
        if not others:
            return self._by_cue.get(cue, ())
        return [mark for mark in self.marks if mark.cue is cue or mark.cue in others]

    def norm(self, at: int) -> str:
        """The word at token `at`; empty outside the clause."""
        return self.words.norms[at] if self.at <= at < self.to else ""

    def phrase(self, mark: Mark) -> str:
        """The words of a phrase, as they are looked for."""
        return " ".join(self.words.norms[mark.at : mark.to])

    @property
    def empty(self) -> bool:
        """Whether it says and asks nothing: signs only."""
        counts = self.words.counts
        if counts[self.at] != counts[self.to]:
            return False
        return not (self.question or self.cues or self.quantities or self.whens)

    def subject_before(self, at: int) -> Cue | None:
        """Who stands nearest in front of token `at`: `Cue.ME`, `Cue.THEY` or nobody."""
        marks = [mark for mark in self.marks if mark.cue in (Cue.ME, Cue.THEY) and mark.at < at]
        return marks[-1].cue if marks else None

    def words_before(self, at: int, count: int) -> tuple[str, ...]:
        """Up to `count` words of the clause in front of token `at`, the nearest first."""
        words = self.words
        end = words.counts[at if self.at <= at <= self.to else self._nearest(at)]
        begin = max(words.counts[self.at], end - count)
        every = len(words.backward)
        return words.backward[every - end : every - begin]

    def words_after(self, at: int, count: int) -> tuple[str, ...]:
        """Up to `count` words of the clause from token `at` on."""
        words = self.words
        begin = words.counts[at if self.at <= at <= self.to else self._nearest(at)]
        return words.forward[begin : min(begin + count, words.counts[self.to])]

    def _nearest(self, at: int) -> int:
        return self.at if at < self.at else self.to

    def figure_from(self, at: int) -> bool:
        """Whether a quantity of the clause begins at token `at` or behind it."""
        return bool(self.quantities) and self.quantities[-1].at >= at

    def sort_marks(self) -> None:
        """Sort the phrases that stand in the clause by what they tell."""
        if not self.marks:
            return
        for mark in self.marks:
            self._by_cue.setdefault(mark.cue, []).append(mark)
        self.cues = frozenset(self._by_cue)
        self.parts = frozenset(mark.value for mark in self.all(Cue.PART))

    def leave_figures(self) -> None:
        """Make it somebody else's own words: nothing in it counts but that there are figures."""
        self.quoted, self.question = True, False
        self.companies, self.whens, self.marks, self._by_cue = [], [], [], {}
        self.cues, self.parts = frozenset(), frozenset()

    @property
    def text(self) -> str:
        """The clause's words as typed, for naming what was left out."""
        parts: list[str] = []
        for token in self.tokens[self.at : self.to]:
            parts.append(token.text if not parts or token.glued else f" {token.text}")
        return "".join(parts).strip(" ,;:-")


def sentences_of(clauses: Sequence[Clause]) -> list[list[Clause]]:
    """The clauses sentence by sentence."""
    found: list[list[Clause]] = []
    number = -1
    for clause in clauses:
        if clause.sentence == number:
            found[-1].append(clause)
        else:
            number = clause.sentence
            found.append([clause])
    return found


_NOTHING = Words((), ())


def begins(clause: Clause) -> int:
    """The token at which a clause begins, for a search by halves."""
    return clause.at


def clause_of(mention: Mention, clauses: Sequence[Clause]) -> Clause | None:
    """The clause in which a figure stands."""
    at = mention.quantity.at
    index = bisect_right(clauses, at, key=begins)
    clause = clauses[index - 1] if index else None
    return clause if clause is not None and at < clause.to else None


def words_of_clauses(clauses: Sequence[Clause]) -> list[str]:
    """The words and numbers of clauses, folded."""
    found: list[str] = []
    for clause in clauses:
        found += compress(clause.norms, clause.words.spoken[clause.at : clause.to])
    return found


def message_of(clauses: Sequence[Clause]) -> Words:
    """The words of the whole message: what it has nowhere need not be looked for in a clause."""
    return clauses[0].words if clauses else _NOTHING


def clauses_of(parsed: Parsed) -> list[Clause]:
    """The clauses in order, each with what stands in it."""
    tokens = parsed.tokens
    found: list[Clause] = []
    starts: list[tuple[int, int, str]] = []  # token, sentence, joint
    sentence, begin, joint = 0, 0, ""
    heads = {span.at for span in parsed.companies}
    subjects = {
        mark.at
        for mark in parsed.marks
        if mark.cue in _SUBJECTS
        or (mark.cue is Cue.MOVED and tokens[mark.to - 1].norm == "its")  # "and now it's 228k"
    }
    apart = seams(parsed)
    for at, token in enumerate(tokens):
        if at not in apart and (
            parsed.taken[at] or (token.kind is Kind.WORD and token.norm not in _OPENERS)
        ):
            continue
        strong = token.kind is not Kind.WORD and _ends_sentence(tokens, at)
        weak = not strong and (
            at in apart or _ends_clause(tokens, parsed.taken, at, heads, subjects)
        )
        if not strong and not weak:
            continue
        starts.append((begin, sentence, joint))
        # A word such as "but" belongs to the clause that it opens; a sign to none.
        begin = at if token.kind is Kind.WORD or at in apart else at + 1
        joint = token.norm
        sentence += strong
    starts.append((begin, sentence, joint))
    for index, (start, number, opened) in enumerate(starts):
        stop = starts[index + 1][0] if index + 1 < len(starts) else len(tokens)
        if start < stop:
            found.append(Clause(start, stop, number, opened, tokens, parsed.words))
    _fill(found, parsed)
    asked = "?" in parsed.words.said
    _questions(found, _marks_of_question(tokens, parsed.taken, found) if asked else set())
    return found


# The words that may open a clause.
_OPENERS = frozenset((*BUT, *AND, *(first for first, _ in AGAINST)))
_SUBJECTS = frozenset((Cue.ME, Cue.THEY, Cue.HERE, Cue.OTHER, Cue.THIRD, Cue.EMPLOYER, Cue.EARN))


def _ends_sentence(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.kind is Kind.LINE:
        return True
    if token.kind is not Kind.SIGN or token.text not in ".!?;…":
        return False
    if token.text in ".!" and _closes_a_bracket(tokens, at):
        return False  # "(on paper!) for 3 wards"
    if token.text == ".":
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if after is not None and after.glued and (after.kind is not Kind.SIGN or after.text == "-"):
            return False  # character.ai, 128'000.-
        before = tokens[at - 1].norm if at else ""
        if at > 1 and tokens[at - 1].glued and tokens[at - 2].kind is Kind.NUMBER:
            return True  # "on the 1st." is no "St."
        if after is not None and (
            (before in ABBREVIATIONS and after.kind is not Kind.LINE)
            or (before in ABBREVIATIONS_OF_NUMBER and after.kind is Kind.NUMBER)
        ):
            return False
    return True


def _closes_a_bracket(tokens: Sequence[Token], at: int) -> bool:
    behind = next((one for one in tokens[at + 1 :] if one.text not in ".!"), None)
    return behind is not None and behind.text in ")]"


def _ends_clause(
    tokens: Sequence[Token], taken: Sequence[bool], at: int, heads: set[int], subjects: set[int]
) -> bool:
    token = tokens[at]
    if token.kind is Kind.SIGN:
        if token.text in ',:()"[]' or (token.text in "&+" and at + 1 in heads):
            return True
        apart = not token.glued and at + 1 < len(tokens) and not tokens[at + 1].glued
        return token.text in "-/~=>" and apart
    if token.kind is not Kind.WORD:
        return False
    if token.norm in BUT:
        before = tokens[at - 1].norm if at else ""
        not_yet = token.norm == "yet" and before in NOT_YET
        return not (not_yet or (token.norm == "if" and before == "what"))
    if token.norm not in AND or (at + 1 < len(tokens) and tokens[at + 1].glued):
        return False  # the E of E5 is no Italian "and"
    if token.norm == "en" and at + 1 in heads:
        return False  # "mi primo en Google"
    spot = at + 1
    while (
        spot < len(tokens)
        and spot not in subjects
        and tokens[spot].norm in ("also", "then", "now", "so", "the", "that", "if", "what")
    ):
        spot += 1
    return spot in heads or spot in subjects or _figure_of(tokens, taken, at + 1, heads)


def _figure_of(tokens: Sequence[Token], taken: Sequence[bool], at: int, heads: set[int]) -> bool:
    """ "260k at OpenAI and 240k at Anthropic": a figure with its own company behind it."""
    spot = at
    while spot < len(tokens) and taken[spot]:
        spot += 1
    counted = spot == at or tokens[at].kind is Kind.WORD  # "one from Uber"
    return not counted and spot + 1 in heads and tokens[spot].norm in FIGURE_OF


def _fill(found: list[Clause], parsed: Parsed) -> None:
    """Everything goes into the clause in which it begins."""
    if not found:
        return
    starts = [clause.at for clause in found[1:]]  # what stands in front is the first one's

    def around(at: int) -> Clause:
        return found[bisect_right(starts, at)]

    for mark in parsed.marks:
        around(mark.at).marks.append(mark)
    for quantity in parsed.quantities:
        around(quantity.at).quantities.append(quantity)
    for when in parsed.whens:
        around(when.at).whens.append(when)
    for span in parsed.companies:
        around(span.at).companies.append(span)
    for clause in found:
        clause.sort_marks()


# --- Questions ------------------------------------------------------------------------------------


def _marks_of_question(
    tokens: Sequence[Token], taken: Sequence[bool], found: list[Clause]
) -> set[int]:
    """The sentences that end with a question mark."""
    marked: set[int] = set()
    for clause in found:
        for at in range(clause.to - 1, min(clause.to + 2, len(tokens))):
            if at >= clause.to and tokens[at].kind is not Kind.SIGN:
                break  # "158k base. Bonus?": of the sentence behind it
            if tokens[at].text == "?" and not taken[at]:
                marked.add(clause.sentence)
    return marked


def _questions(found: list[Clause], marked: set[int]) -> None:
    """Which clauses ask: from the one that opens a question to the end of its sentence."""
    by_sentence: dict[int, list[Clause]] = {}
    for clause in found:
        by_sentence.setdefault(clause.sentence, []).append(clause)
    for sentence, clauses in by_sentence.items():
        if not any(_says_something(clause) for clause in clauses):
            continue  # the second mark of "60k now??"
        if sentence in marked and _leads_on(clauses, found):
            continue
        asks = sentence in marked and not (_exclaims(clauses) or _introduces(clauses))
        opened = False
        for clause in clauses:
            opened = (opened and (asks or not _tells_pay(clause))) or _opens_question(clause, asks)
            clause.question = opened
        if asks and not opened and not any(clause.has(Cue.HEDGE) for clause in clauses):
            # "240k base?" asks as a whole, "it's 240k base, ok?" at its end; "base i think?" does
            # not ask.
            asking = [clause for clause in clauses if _says_something(clause)] or clauses
            asking[-1].question = True
            if len(asking) > 1 and " ".join(asking[-1].norms).strip(" ?!") in TAGS:
                continue  # "240k base, innit?": told, with a nod asked for
            if len(clauses) <= 2 or len(asking) <= 2:
                for clause in clauses:
                    clause.question = not _has_tail(clause, asking)
            for clause in clauses[clauses.index(asking[-1]) :]:
                clause.question = True


def _leads_on(clauses: Sequence[Clause], found: Sequence[Clause]) -> bool:
    """ "Honest answer? The title.": asked of oneself, and told behind it."""
    words = [word for clause in clauses for word in clause.norms if word.isalpha()]
    told = any(_says_something(one) for one in found if one.sentence > clauses[0].sentence)
    return told and " ".join(words) in LEAD_QUESTIONS


def _says_something(clause: Clause) -> bool:
    return any(token.kind is not Kind.SIGN for token in clause.tokens[clause.at : clause.to])


def _tells_pay(clause: Clause) -> bool:
    """ "Do the maths, base is 224k": a whole statement behind an opening that asked nothing."""
    return not clause.has(Cue.IF, Cue.CORRECTION) and any(
        clause.norm(mark.to) in ("is", "was")
        and any(one.at == mark.to + 1 for one in clause.quantities if isinstance(one, Money))
        for mark in clause.all(Cue.PART)
    )


def _has_tail(clause: Clause, asking: Sequence[Clause]) -> bool:
    """ "240k base, its a 5 year vest which seems long?": what leads to a remark does not ask."""
    tail = asking[-1]
    remark = tail.has(Cue.THEY) and not tail.quantities
    return clause is not tail and remark and bool(clause.quantities)


def _exclaims(clauses: Sequence[Clause]) -> bool:
    """ "They came back lower, 60k now??": told in disbelief."""
    return any(clause.has(Cue.THEY) and clause.has(Cue.MOVED, Cue.LOWERED) for clause in clauses)


def _introduces(clauses: Sequence[Clause]) -> bool:
    """ "Could you note that base is 240k?": asks to be heard, and nothing of what it tells."""
    first = next(clause for clause in clauses if _says_something(clause))
    return first.has(Cue.INTRODUCES)


def _opens_question(clause: Clause, asks: bool) -> bool:
    """Whether a clause begins as a question does; many people leave the question mark out."""
    if clause.joint == ")":
        return False  # "Runway (NYC) is the one I want"
    spot = clause.at
    while spot < clause.to and (
        clause.tokens[spot].norm in LEADS or clause.tokens[spot].kind is Kind.SIGN
    ):
        spot += 1
    if any(mark.at == spot for mark in clause.all(Cue.INTRODUCES)):
        return False  # "could you note that my base is 240k"
    first, second = clause.norm(spot), clause.norm(spot + 1)
    if first in REQUESTS and not _is_told_with(clause):
        return first == "explain" or second in ("me", "us", "the") or second in WH
    if first == "what" and spot + 1 == clause.to < len(clause.tokens):
        return clause.tokens[clause.to].norm == "if"  # "what if they say no"
    if second and clause.tokens[spot + 1].kind in (Kind.NUMBER, Kind.SIGN):
        if first in _TOLD_ON and (clause.joint == "," or _tells_what_was(clause, asks)):
            return False  # "it is 120 now, was 40"
        if first in BEFORE_FIGURE:
            return True  # "would 15% be normal"
    if first == "who" and clause.joint == "," and not asks:
        return False  # "my daughter, who is at Stripe"
    if first in WH:
        return _asks_with_wh(clause, spot, asks)
    if first in AUX:
        return _asks_with_aux(clause, spot, asks)
    return _asks_by_its_end(clause, spot, asks)


def _asks_with_wh(clause: Clause, spot: int, asks: bool) -> bool:
    """ "What is a cliff", "when do they pay"; no "what matters to me is base", "when they pay"."""
    first, second, third = (clause.norm(spot + more) for more in range(3))
    if second == "the" and third in OATHS:
        return clause.norm(spot + 3) in AUX  # "what the hell is a cliff"; "what the hell, ok"
    if asks:
        return True
    if second in PERSONS and clause.tokens[min(clause.to, len(clause.tokens)) - 1].text == ":":
        return False  # "how it is paid out: …"
    if (second in ("is", "was") and third in _OVER) or (first == "whats" and second in _OVER):
        return False  # "what is left comes month by month"
    if second in ("matters", "counts") and third in ("is", "to", "for"):
        return False
    if first == "which" and second in ("is", "are", "was"):
        return False
    if first == "whats" and second:
        return second not in NO_WHATS  # "whats vesting"; "whats more"
    if first in ("when", "where", "if") and second in PERSONS:
        return False
    return second in AUX or second in WH[first] or (second.endswith("s") and second[:-1] in WH)


_OVER = ("left", "remaining", "over")


def _asks_with_aux(clause: Clause, spot: int, asks: bool) -> bool:
    """ "Is my base ok", "should i counter"; no "would be nice", "do it"."""
    first, second, third = (clause.norm(spot + more) for more in range(3))
    if not asks and (_supposes(clause, first) or _did_it(clause, spot)):
        return False
    if not asks and first == "had" and second in _IT and third.endswith("ed"):
        return False  # "had it confirmed just now"
    if second in (SPOKEN_OF if first in OWNING else PERSONS | EVALUATED):
        return True
    if first in ("is", "are", "was") and spot + 1 < clause.to:
        return asks and bool(third)
    return asks and (first not in _MILD or second == "it")


_IT = frozenset("it that this them those these".split())


def _supposes(clause: Clause, first: str) -> bool:
    """ "Should they come back with under 247k, I walk": an if without the word."""
    return first in _IF_TURNED and clause.has(Cue.REFUSE) and clause.has(Cue.THEY)


def _did_it(clause: Clause, spot: int) -> bool:
    """ "Did the maths", "did the migration of 200 services": who did it is left out."""
    if clause.norm(spot) != "did" or clause.norm(spot + 1) not in _MINE:
        return False
    return not HOMEWORK.isdisjoint(clause.words_before(clause.to, 1)) or not DID.isdisjoint(
        clause.words_after(spot + 2, _DONE)
    )


_DONE = 3  # words: "did a full data migration"
_IF_TURNED = ("should", "were")
_MINE = ("the", "my", "some", "a", "our", "all")
_MILD = ("would", "may", "will", "have", "do")


def _asks_by_its_end(clause: Clause, spot: int, asks: bool) -> bool:
    """ "Any thoughts", "base is 240k, right?"."""
    if Cue.QUESTION not in clause.cues:
        return False
    mark = clause.all(Cue.QUESTION)[-1]
    whole = mark.at == spot and mark.to >= clause.to - 1
    tail = mark.to >= clause.to - 1 and clause.norm(mark.at) in ("right", "thoughts", "any")
    return whole or (tail and asks)


def _is_told_with(clause: Clause) -> bool:
    """Whether it tells a figure, or a day: "tell me what you think by Monday" is what they do."""
    by = clause.has(Cue.BY) and bool(clause.whens)
    return by or any(isinstance(one, Money) for one in clause.quantities)


_TOLD_ON = frozenset(("was", "were"))


def _tells_what_was(clause: Clause, asks: bool) -> bool:
    """ "Was 200k base, now they say 185k"; "was 400k equity too greedy" asks."""
    if asks or clause.norm(clause.at) != "was" or not clause.quantities:
        return False
    labels = {at for mark in clause.all(Cue.PART) for at in range(mark.at, mark.to)}
    behind = range(clause.quantities[0].to, clause.to)
    return all(at in labels or clause.tokens[at].kind is not Kind.WORD for at in behind)


def may_correct(clause: Clause) -> bool:
    """Whether a word stands in the message of `clause` that takes back what was told before."""
    message = clause.words
    return Cue.CORRECTION in message.cues or not _FIRM.isdisjoint(message.said)


_FIRM = frozenset("no nope wait".split())


def takes_back(tokens: Sequence[Token]) -> bool:
    """Whether words only take back what stands before them: "217k, ehm no, 227k"."""
    words = [one.norm for one in tokens if one.kind is Kind.WORD]
    firm = not _FIRM.isdisjoint(words)
    return firm and len(words) <= _FEW and TAKES_BACK.issuperset(words)
