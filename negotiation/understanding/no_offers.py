"""What looks like an offer and is none: it is supposed, hangs on an if or on somebody's approval,
was never answered, or has ended.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from negotiation.understanding.clauses import Clause
from negotiation.understanding.firmness import leaves_open
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.modes import approaches, is_firm, says_si
from negotiation.understanding.parsed import Words
from negotiation.understanding.present_job import joins_then
from negotiation.understanding.relations import only_names
from negotiation.understanding.words.clauses import (
    ASKS_WORDING,
    CHOSE,
    COMES_FIRST,
    CONTACTED,
    DENIED,
    EXAMPLES,
    GIVEN_EXAMPLES,
    GIVES,
    HAD_MADE,
    LEADS,
    PROVES,
    PUTS_CASE,
    THEY_WOULD,
    TRIES_OUT,
    UNASKED,
    UNASKING,
    WERE,
    WORDING,
    YEARS_BEFORE,
)
from negotiation.understanding.words.cues import SUPPOSED, Cue


def no_offers(clauses: Sequence[Clause], message: Words) -> None:
    """Give the clauses that state no offer yet the mode of what they are."""
    if Cue.IF in message.cues or not _PUTTING.isdisjoint(message.said):
        _supposed(clauses)
    if not (EXAMPLES.isdisjoint(message.said) and '"' not in message.said):
        _samples(clauses)
    if "would" in message.said or Cue.IF in message.cues:
        _counterfactual(clauses)
    _left_open(clauses)
    if not UNASKING.isdisjoint(message.said):
        _never_asked(clauses)
    if "instead" in message.said:
        _chose_another(clauses)
    if not YEARS_BEFORE.isdisjoint(message.said):
        _of_that_year(clauses)
    if "over" in message.said:
        _over_and_offered(clauses)


def _never_asked(clauses: Sequence[Clause]) -> None:
    """ "Was all set to ask for 310 and then chickened out": an ask that was not made."""
    for clause, after in zip(clauses, (*clauses[1:], None), strict=True):
        if clause.mode not in (Mode.ASK, Mode.WISHED):
            continue
        near = after is not None and after.sentence <= clause.sentence + 1
        behind = after.norms if after is not None and near and not after.quantities else ()
        if any(pair in UNASKED for pair in pairwise((*clause.norms, *behind))):
            clause.mode = Mode.MAYBE


def _chose_another(clauses: Sequence[Clause]) -> None:
    """ "Pinterest gave me a letter at 228, i went to a startup instead": it ended with that."""
    for at, clause in enumerate(clauses):
        words = clause.norms
        chose = "instead" in words and not CHOSE.isdisjoint(words) and not clause.quantities
        if not chose or clause.question or clause.has(Cue.IF, Cue.WISH) or not at:
            continue
        for before in reversed(clauses[:at]):
            if before.sentence < clauses[at - 1].sentence or before.company is None:
                break
            if before.mode is Mode.OFFERED and not before.company.same(clause.company):
                before.mode = Mode.GONE


def _of_that_year(clauses: Sequence[Clause]) -> None:
    """ "Uber, 2019, 165k base": a year that is over, by itself between a name and its figure."""
    for at, clause in enumerate(clauses):
        words = [word for word in clause.norms if word.isalnum()]
        if not (words and words[-1] in YEARS_BEFORE and len(words) <= len(("back", "in", "2019"))):
            continue
        for one in clauses[max(0, at - 1) :]:
            same = one.sentence == clause.sentence and one.side is Side.COMPANY
            if not same or one.has(Cue.NOW, Cue.ME, Cue.EMPLOYER):
                break
            one.mode = Mode.GONE if one.mode is Mode.OFFERED else one.mode


def _over_and_offered(clauses: Sequence[Clause]) -> None:
    """ "The Tesla process is over and they offered me 239k": what is over led to an offer."""
    for clause, after in pairwise(clauses):
        over = clause.mode is Mode.GONE and not clause.quantities and clause.norms[-1:] == ("over",)
        offered = after.sentence == clause.sentence and after.mode is Mode.OFFERED
        if over and offered and after.has(Cue.OFFERS, Cue.OFFER) and after.quantities:
            clause.mode = Mode.OFFERED


def _supposed(clauses: Sequence[Clause]) -> None:
    """ "Assume, for the sake of argument, that Stripe wrote me 310k": to its end."""
    for at, clause in enumerate(clauses):
        before = clauses[at - 1] if at and clauses[at - 1].sentence == clause.sentence else None
        led = before is not None and (
            _leads_if(before) or (before.supposed and not before.question)
        )
        made_up = before is not None and clause.joint == ":" and _heads_example(before)
        made_up = made_up or _opens_as_sample(clause, before)
        clause.supposed = led or made_up or _puts_case(clause, clauses[at + 1 :])
        if clause.supposed and clause.mode is Mode.OFFERED:
            clause.mode = Mode.ASKED


def _samples(clauses: Sequence[Clause]) -> None:
    """ "Your example says 180k base", "what would I write? \"180k base\"": words to look at."""
    marks = [at for at, token in enumerate(clauses[0].tokens) if token.text == '"']
    first, last = (marks[0], marks[-1]) if len(marks) > 1 else (0, 0)
    outside = [one for one in clauses if not first <= one.at <= last]
    asked = any(_asks_of_words(one) for one in outside) if marks else False
    shown = False  # behind "i copied your example:"
    for clause in clauses:
        shown = shown or _shows_example(clause)
        quoted = asked and first <= clause.at <= last
        if (shown or quoted) and clause.mode is Mode.OFFERED:
            clause.mode = Mode.ASKED


def _asks_of_words(clause: Clause) -> bool:
    """ "What does that mean", "should i type it like", and no figure of its own."""
    asks = not (WORDING.isdisjoint(clause.norms) or ASKS_WORDING.isdisjoint(clause.norms))
    return asks and not clause.quantities


def _shows_example(clause: Clause) -> bool:
    """ "Your example says", "I copied the example"; "for example" and "an example" are no such."""
    return any(
        two in EXAMPLES and one in GIVEN_EXAMPLES for one, two in pairwise(clause.norms)
    ) and not clause.has(Cue.THEY)


def _opens_as_sample(clause: Clause, before: Clause | None) -> bool:
    """ "Eg Stripe 250k", "zum Beispiel 240k base", with nothing told in front of it."""
    opens = clause.norm(clause.at) == "eg"
    opens = opens or clause.norms[:2] in (("zum", "beispiel"), ("por", "ejemplo"))
    told = clause.has(Cue.OFFERS, Cue.THEY, Cue.HERE, Cue.OFFER)
    return opens and before is None and not told and not clause.question


def _leads_if(clause: Clause) -> bool:
    """ "Just for argument's sake:", "if, and only if,": a supposition, and nothing supposed yet."""
    if clause.quantities or clause.companies or not clause.has(Cue.IF) or says_si(clause):
        return False
    words = [word for word in clause.norms if word.isalpha()]
    if "aside" in words:
        return False
    ifs = [mark for mark in clause.all(Cue.IF) if not _is_negated(clause, mark)]
    return bool(ifs) and (len(words) == 1 or any(clause.phrase(one) in SUPPOSED for one in ifs))


def _heads_example(clause: Clause) -> bool:
    """ "Example:", "just testing:": what stands behind it is only tried out."""
    words = {word for word in clause.norms if word.isalpha()}
    return not words.isdisjoint(TRIES_OUT) and words <= TRIES_OUT | LEADS | {"as", "an", "for"}


def _is_negated(clause: Clause, mark: Mark) -> bool:
    """ "This isn't hypothetical", "no need to assume"."""
    return any(word in DENIED for word in clause.words_before(mark.at, 3))


_PUTTING = TRIES_OUT | {"had", "say"}


def _puts_case(clause: Clause, later: Sequence[Clause]) -> bool:
    """ "Had Stripe offered 310k", "say Stripe comes with 250k, what then?", "say base was 250k"."""
    if _says_it_were(clause):
        return True
    span = clause.companies[0] if clause.companies else None
    if span is None or span.at != clause.at + 1 or not clause.quantities:
        return False
    if clause.norm(clause.at) == "had":
        return clause.norm(span.to) in HAD_MADE
    asked = any(one.question for one in later if one.sentence <= clause.sentence + 1)
    asked = asked or any(_asks_on(one) for one in later if one.sentence <= clause.sentence + 1)
    return clause.norm(clause.at) == "say" and asked


def _says_it_were(clause: Clause) -> bool:
    """ "Say base was 250k", "just say they go to 260k"; "say base is 250k" orders words."""
    words = [word for word in clause.norms if word.isalpha() and word not in LEADS]
    if words[:1] != ["say"] or not clause.quantities:
        return False
    verb = next((word for word in words[1:_SUBJECT] if word in PUTS_CASE), None)
    return verb in WERE or (verb is not None and clause.has(Cue.THEY))


_SUBJECT = 6  # words up to the verb of "say the base they give was"


def _asks_on(clause: Clause) -> bool:
    """ "Then what", "what then": without its mark."""
    return [word for word in clause.norms if word.isalpha()] in (["then", "what"], ["what", "then"])


def _counterfactual(clauses: Sequence[Clause]) -> None:
    """ "OpenAI would pay 300k if I had applied", "Apple is 270k if it works out": what hangs on
    an if is no offer; "Apple offered 270k if I sign this week", "… if I go there" is one.
    """
    for clause, after in pairwise(clauses):
        hangs = after.sentence == clause.sentence and after.has(Cue.IF) and not after.question
        made = not GIVES.isdisjoint(clause.norms) or clause.has(Cue.OFFER, Cue.WRITTEN)
        first = clause.side is Side.COMPANY and not COMES_FIRST.isdisjoint(after.norms)
        if not hangs or clause.mode is not Mode.OFFERED:
            continue
        hangs_on = first and not (made or after.quantities or joins_then(clause))
        shown = not PROVES.isdisjoint(after.norms)  # "they match 240k if I show a letter"
        if not THEY_WOULD.isdisjoint(clause.norms) or hangs_on or shown:
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


def unanswered(clauses: Sequence[Clause], message: Words) -> None:
    """ "A cold mail from Stripe, they say 250k, I never replied": nothing in it was an offer."""
    if CONTACTED.isdisjoint(message.said):
        return
    for _, group in groupby(clauses, key=lambda clause: clause.sentence):
        sentence = list(group)
        wrote = any(not CONTACTED.isdisjoint(one.norms) for one in sentence)
        ignored = wrote and any(
            one.has(Cue.IGNORED) for one in (*sentence, *_later(clauses, sentence))
        )
        sides = (Side.COMPANY, Side.OTHER, Side.HERE) if ignored else (Side.COMPANY, Side.OTHER)
        theirs = [one for one in sentence if one.side in sides]
        if any(is_firm(one) or one.question for one in theirs):
            continue
        later = _later(clauses, sentence) if ignored else []
        if ignored or any(approaches(one) for one in sentence):
            for clause in (*theirs, *(one for one in later if one.side is Side.COMPANY)):
                clause.mode = Mode.MAYBE if clause.mode is Mode.OFFERED else clause.mode


def _later(clauses: Sequence[Clause], sentence: Sequence[Clause]) -> list[Clause]:
    """The next sentence, if it only says what became of it: "… never replied"."""
    after = [one for one in clauses if one.sentence == sentence[-1].sentence + 1]
    return [] if any(one.quantities or one.companies for one in after) else after


def ended_by_head(clauses: Sequence[Clause], message: Words) -> None:
    """ "Already rejected: Adobe 215k, Oracle 200k": to the end of what the colon opens."""
    if Cue.GONE not in message.cues or ":" not in message.said:
        return
    head: Clause | None = None
    for before, clause in pairwise(clauses):
        if clause.joint == ":" and not (before.quantities or before.companies):
            head = before
        ended = head is not None and head.mode is Mode.GONE and head.sentence == clause.sentence
        if not ended or clause.has(Cue.NOW, Cue.ME, Cue.THEY, Cue.HERE):
            head = None if ended else head
        elif clause.side is Side.COMPANY and clause.mode is Mode.OFFERED:
            clause.mode = Mode.GONE


def said_of_all(clauses: Sequence[Clause], message: Words) -> None:
    """ "Luma and Pika both said no": what ends the last one named ends those before it."""
    if not ("both" in message.said or "all" in message.said):
        return
    for at, clause in enumerate(clauses):
        whole = not {"both", "all"}.isdisjoint(clause.norms) and clause.companies
        if not whole or clause.mode is not Mode.GONE:
            continue
        for before in reversed(clauses[:at]):
            if before.sentence != clause.sentence or not only_names(before):
                break
            before.mode = Mode.GONE
