"""What a candidate says is true of them, as a clause that reads in a letter.

"She migrated 40 services.", "Responsible for uplift!!!", "WE CUT COSTS" become clauses with an
"I"; what can't be mended without guessing comes back as a question to the candidate. `clean_clause`
is for a sentence of their own, `build_clause` for the three parts of a proof: what, how much, for
whom.

Kept out: offers and pay (they have fields of their own, with rules), the walk-away, blanks of a
template, need as a reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from negotiation.model.case import Case, Fact
from negotiation.model.caution import Caution
from negotiation.model.own_words import clause
from negotiation.plan.asides import told_only, with_doubt
from negotiation.plan.assured import is_assured, is_clean, parted, reads
from negotiation.plan.beginnings import begun
from negotiation.plan.clause import CannotUse as CannotUse
from negotiation.plan.clause import Clause as Clause
from negotiation.plan.clause import clause_of, retold
from negotiation.plan.first_words import verb_first
from negotiation.plan.kept_out import barred, without_need
from negotiation.plan.loss import tells
from negotiation.plan.mending import (
    in_first_person,
    in_small_letters,
    is_foreign,
    is_statement,
    without_field,
    without_whose,
    worth_telling,
)
from negotiation.plan.narrated import may_be_story, narrated, sentences
from negotiation.plan.noted import HEADING
from negotiation.plan.shorthand import written_out
from negotiation.plan.spelling import spelled
from negotiation.plan.tidied import in_one_line, tidied, without_faces
from negotiation.plan.verbs import CHANGING

_LONGEST_TEXT = 170
_LONGEST_TOLD = 250  # of all sentences
_MOST_TOLD = 6  # sentences
_LONGEST_TOPIC = 60
_NOTHING = re.compile(
    r"(?:none|null|nil|nan|n/?a|no|nothing|nope|not applicable|undefined|unknown|skip|test)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Proof:
    """One thing the candidate may say: what they did, or a topic they ticked."""

    index: int  # of the fact in the case
    topic: str
    clause: Clause | None  # None where only a topic was ticked


def clean_clause(text: str) -> Clause | CannotUse:
    """The candidate's sentence as a clause, or what to ask them about it.

    What was made of it and may not go out as it is becomes a note again.
    """
    plain = begun(with_doubt(told_only(without_faces(in_one_line(text)))))
    plain = without_field(_HEADED.sub("", plain))
    found = _mended(plain)
    if isinstance(found, CannotUse):
        return found
    said = parted(found.text)
    if is_assured(said, plain):
        return found if said == found.text else replace(retold(said), is_noted=found.is_noted)
    return as_note(tidied(plain)) or found


def as_note(note: str) -> Clause | None:
    """A tidied note behind a few words of ours, or alone where it is a sentence by itself."""
    if not note:
        return None
    own = f"I {note}" if verb_first(note) else note
    said = f"{HEADING} {note}"
    if _BY_ITSELF.match(own):
        said = own if reads(own) else _with_its_figures(own) or said
    return replace(retold(said), is_noted=True)


def _with_its_figures(own: str) -> str:
    """ "I ran 60 clusters in five regions: 99.98% over 18 months": a deed, and behind a colon what
    was noted of it; "" where the deed by itself is no sentence.
    """
    deed, comma, figures = own.partition(", ")
    long_enough = len(deed.split()) >= _LEAST_OF_DEED
    told = comma and long_enough and ":" not in own and reads(deed) and is_clean(figures)
    return f"{deed}: {figures}" if told else ""


_LEAST_OF_DEED = 4  # words: "I ran payroll"


_HEADED = re.compile(rf"\A{HEADING} ", re.IGNORECASE)
_BY_ITSELF = re.compile(r"(?:I|my|we|the|they|it|as an?|when I|after I) ", re.IGNORECASE)


def _mended(text: str) -> Clause | CannotUse:
    told = _told_as_story(text)
    if told is not None:
        return told
    words = clause(without_whose(worth_telling(written_out(text))), _LONGEST_TOLD)
    if not words:
        return CannotUse(
            "fact_unusable",
            "Could you say it in one short sentence? Begin with what you did: “cut …”, “built …”, "
            "“led …”.",
        )
    if not re.search(r"[A-Za-z]{2,}", words) or is_foreign(words):
        return CannotUse("fact_not_english", "Could you put it in English, as the letter is?")
    if "?" in words:
        return CannotUse("fact_unusable", "That reads as a question. What did you do?")
    lowered = in_small_letters(words)
    if lowered is None:
        return CannotUse(
            "fact_capitals",
            "Could you write it in ordinary letters? In capitals I can't tell the names.",
        )
    return in_first_person(lowered)


def _told_as_story(text: str) -> Clause | None:
    """Notes of several sentences that begin with how it was."""
    words = without_whose(text)
    if "?" in words or is_foreign(words):
        return None
    typed = sentences(words)[:_MOST_TOLD]
    if not may_be_story(typed):
        return None
    found = [clause(written_out(each), _LONGEST_TEXT) for each in typed]
    plain = all(in_small_letters(each) == each for each in found if each)
    return narrated([each for each in found if each]) if plain else None


def build_clause(what: str, how_much: str = "", for_whom: str = "") -> Clause | CannotUse:
    """A clause of three answers: "cut latency", "40%", "a photo app with two million users"."""
    first = clean_clause(what)
    if isinstance(first, CannotUse):
        return first
    text = first.text
    much = clause(how_much, 60)
    if much:
        verb = next(iter(first.says.split()), "").casefold()
        if re.match(r"(?:by|from|to|of|in|with|across|over|within)\b", much, re.IGNORECASE):
            text += f" {much}"
        elif verb in CHANGING and re.match(r"(?:about|around|nearly|over|almost)?\s*\W?\d", much):
            text += f" by {much}"
        else:
            text += f" ({much})"
    whom = clause(for_whom, 80)
    if whom:
        ready = re.match(r"(?:for|at|to|in|with|across|on|among)\b", whom, re.IGNORECASE)
        text += f" {whom[0].lower() + whom[1:]}" if ready else f" for {_small_article(whom)}"
    return clause_of(text)


def _small_article(words: str) -> str:
    return re.sub(r"^(?:A|An|The|My|Our)\b", lambda found: found[0].lower(), words)


def proofs(case: Case) -> tuple[tuple[Proof, ...], tuple[Caution, ...]]:
    """Every usable fact in the candidate's order, and why others stay out of the script."""
    found: list[Proof] = []
    left_out: list[Caution] = []
    seen: set[str] = set()
    for index, fact in enumerate(case.facts):
        if tells(fact, case):
            continue  # what leaving costs has a place of its own
        reason = barred(fact, case)
        if reason is not None and (rest := without_need(fact)):
            left_out.append(reason)
            fact = replace(fact, text=rest)
            reason = barred(fact, case)
        proof = None if reason is not None else _proof(index, fact)
        if isinstance(proof, CannotUse):
            reason = Caution(proof.code, f"I left one of your facts out. {proof.question}")
        if reason is not None:
            left_out.append(reason)
        elif isinstance(proof, Proof):
            key = (proof.clause.text if proof.clause else proof.topic).casefold()
            if key and key not in seen:
                seen.add(key)
                found.append(proof)
    return tuple(found), tuple(left_out)


def _proof(index: int, fact: Fact) -> Proof | CannotUse | None:
    topic, text = _said(clause(fact.topic, _LONGEST_TOPIC)), _said(fact.text)
    if _as_topic(topic) is None:  # a whole statement typed where a topic was asked for
        topic, text = "", text or topic
    elif not _PERSONS.isdisjoint(topic.casefold().split()):  # "what i give up" names no work
        topic = ""
    if text and text.casefold() != topic.casefold():
        found = clean_clause(spelled(text, topic))
        if isinstance(found, Clause):
            return Proof(index, topic, found)
        return Proof(index, topic, None) if topic else found
    return Proof(index, topic, None) if topic else None


_PERSONS = frozenset("i my me we our you your what why how who whom".split())


def _said(words: str) -> str:
    """The words, unless they only say that there is nothing to say."""
    return "" if _NOTHING.fullmatch(words.strip(" .!?-–—")) else words


def _as_topic(topic: str) -> str | None:
    """The words where they name a thing; None where they are a statement."""
    if not topic:
        return topic
    return None if is_statement(topic) else topic
