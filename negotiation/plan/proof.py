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
from dataclasses import dataclass
from decimal import Decimal

from negotiation.model.case import Case, Fact
from negotiation.model.caution import Caution
from negotiation.model.figures import FromCandidate
from negotiation.model.own_words import clause, is_template, marked
from negotiation.plan.verbs import (
    ACRONYMS,
    BEFORE,
    CHANGING,
    DESCRIBING,
    PASSIVE,
    PAST,
    PRESENT,
    STATES,
)

_LONGEST_TEXT = 170
_LONGEST_TOPIC = 60
_LONGEST_THING = 6  # words of a noun phrase that one can have experience with


@dataclass(frozen=True, slots=True)
class Clause:
    """`text`: a clause in the first person, without a stop: "I cut latency by 40%".

    `says`: the same without its "I"; `you`: the same said to the candidate. `is_act`: something
    done, and not something one is or knows.
    """

    text: str
    says: str
    you: str
    is_act: bool = True


@dataclass(frozen=True, slots=True)
class CannotUse:
    """Why words can't stand in a letter as they are, and what to ask the candidate."""

    code: str
    question: str


@dataclass(frozen=True, slots=True)
class Proof:
    """One thing the candidate may say: what they did, or a topic they ticked."""

    index: int  # of the fact in the case
    topic: str
    clause: Clause | None  # None where only a topic was ticked


def clean_clause(text: str) -> Clause | CannotUse:
    """The candidate's sentence as a clause, or what to ask them about it."""
    words = clause(_first_sentence(text), _LONGEST_TEXT)
    if not words:
        return CannotUse(
            "fact_unusable",
            "Could you say it in one short sentence? Begin with what you did: “cut …”, “built …”, "
            "“led …”.",
        )
    if not re.search(r"[A-Za-z]{2,}", words) or _foreign(words):
        return CannotUse("fact_not_english", "Could you put it in English, as the letter is?")
    if "?" in words:
        return CannotUse("fact_unusable", "That reads as a question. What did you do?")
    lowered = _in_small_letters(words)
    if lowered is None:
        return CannotUse(
            "fact_capitals",
            "Could you write it in ordinary letters? In capitals I can't tell the names.",
        )
    return _in_first_person(lowered)


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
    return _clause(text)


def proofs(case: Case) -> tuple[tuple[Proof, ...], tuple[Caution, ...]]:
    """Every usable fact in the candidate's order, and why others stay out of the script."""
    found: list[Proof] = []
    left_out: list[Caution] = []
    seen: set[str] = set()
    for index, fact in enumerate(case.facts):
        reason = _barred(fact, case)
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
    if text and text.casefold() != topic.casefold():
        found = clean_clause(text)
        if isinstance(found, Clause):
            return Proof(index, topic, found)
        return Proof(index, topic, None) if topic else found
    return Proof(index, topic, None) if topic else None


def _said(words: str) -> str:
    """The words, unless they only say that there is nothing to say."""
    return "" if _NOTHING.fullmatch(words.strip(" .!?-–—")) else words


def _as_topic(topic: str) -> str | None:
    """The words where they name a thing; None where they are a statement."""
    if not topic:
        return topic
    return None if _subject(topic) is not None or _verb_first(topic) else topic


# --- Mending -----------------------------------------------------------------------------------

_I = re.compile(r"i\b(?:(?:['’](?P<short>ve|m|d|ll)))?\s*", re.IGNORECASE)
_THEY = re.compile(r"(?:s?he|the candidate|this candidate)\b(?P<short>['’]s)?\s*", re.IGNORECASE)
_WE = re.compile(r"(?:we|my team)\b(?P<short>['’]ve)?\s+", re.IGNORECASE)
_ON = re.compile(r"on [^,]{1,40},\s+(?=i\b)", re.IGNORECASE)
_YEARS = re.compile(
    r"(?:(?:over|more than|about|nearly|almost|some) )?(?:\d+\+?|two|three|four|five|six|seven|"
    r"eight|nine|ten|twelve|fifteen|twenty) years?\b|(?:\w+ )?experience\b",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"(?:an?|the|my|our|all|both|every|it|\d\S*|two|three|four|five|six|on|with|across|teams?)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"(?:none|null|nil|nan|n/?a|no|nothing|nope|not applicable|undefined|unknown|skip|test)",
    re.IGNORECASE,
)


def _first_sentence(text: str) -> str:
    """The first of several sentences; one that fills the line is enough for a letter."""
    found = re.split(r"(?<=[a-z0-9%)])[.!]+\s+(?=[A-Z])", " ".join(text.split()), maxsplit=1)
    return found[0] if len(found[0].split()) > 1 else " ".join(text.split())


def _foreign(words: str) -> bool:
    letters = [mark for mark in words if mark.isalpha()]
    latin = sum(mark.isascii() or "À" <= mark <= "ž" for mark in letters)
    return latin * 2 < len(letters)


def _in_small_letters(words: str) -> str | None:
    """A sentence typed in capitals in ordinary letters; None where it may hold names."""
    letters = [mark for mark in words if mark.isalpha()]
    if len(words.split()) < 3 or sum(mark.isupper() for mark in letters) < 0.7 * len(letters):
        return words
    if re.search(r"\b(?:AT|FOR|WITH|UNDER|INTO|OF) [A-Z]{3,}", words) and not re.search(
        r"\b(?:AT|FOR|WITH|INTO|OF) (?:A|AN|THE|MY|OUR|SCALE|LARGE|ALL)\b", words
    ):
        return None
    return " ".join(
        word if word.strip(".,;:()") in ACRONYMS else word.lower() for word in words.split()
    )


def _in_first_person(words: str) -> Clause | CannotUse:
    words = _ON.sub("", words)
    subject = _subject(words)
    if subject is not None:
        return subject
    if _ENDED_VERB.match(words) or _verb_first(words):
        return _clause(f"I {_down(words)}")
    first, _, rest = words.partition(" ")
    low = first.casefold()
    if low in BEFORE and rest and _verb_first(rest):
        return _clause(f"I {_down(words)}")
    if low.endswith("s") and low[:-1] in PRESENT and rest:  # "Leads a team of 8"
        return _clause(f"I {low[:-1]} {rest}")
    if low in PASSIVE and rest:
        return _clause(f"I was {_down(words)}")
    if low == "responsible":
        return _clause(f"I was {_down(words)}")
    if _YEARS.match(words):
        return _clause(f"I have {_down(words)}")
    if low.endswith("ing") and rest and len(low) > 5 and _OBJECT.match(rest):
        return _clause(f"I have experience {_down(words)}")
    found = _ROLE.match(words)
    if found:
        article = "" if found["article"] else ("an " if low[0] in "aeiou" else "a ")
        return _clause(f"I am {article}{_down(words)}")
    if len(words.split()) <= _LONGEST_THING and not re.search(r"\d", words) and not _is_past(low):
        thing = _down(words) if rest else words
        return _clause(f"I have experience with {thing}")
    return CannotUse(
        "fact_needs_verb",
        "What did you do there? Begin with it: “cut …”, “built …”, “led …”.",
    )


_ROLE = re.compile(
    r"(?P<article>the |an? )?(?:co-)?(?:expert|author|maintainer|founder|inventor|speaker|winner|"
    r"contributor|member|chair|owner|specialist)\b",
    re.IGNORECASE,
)
_ENDED_VERB = re.compile(r"(?:helped|worked|graduated|finished|co-\w+ed)\b", re.IGNORECASE)


def _subject(words: str) -> Clause | CannotUse | None:
    """A clause where the words bring a subject of their own: I, we, she, my pipeline."""
    found = _I.match(words)
    if found and words[found.end() :]:
        helper = {"ve": "have ", "m": "am ", "d": "had ", "ll": "will "}.get(
            found["short"] or "", ""
        )
        return _clause(f"I {helper}{words[found.end() :]}")
    found = _THEY.match(words)
    if found and words[found.end() :]:
        rest = _mine(words[found.end() :])
        first, _, more = rest.partition(" ")
        if first.casefold().endswith("s") and first.casefold()[:-1] in PRESENT:
            rest = f"{first[:-1].lower()} {more}"
        helper = "have " if found["short"] else ""
        rest = re.sub(r"^is\b", "am", re.sub(r"^has\b", "have", rest))
        return _clause(f"I {helper}{rest}")
    found = _WE.match(words)
    if found and words[found.end() :]:
        helper = "have " if found["short"] else ""
        return _clause(f"my team and I {helper}{words[found.end() :]}")
    if re.match(r"(?:they)\b", words, re.IGNORECASE):
        return CannotUse("fact_of_others", "Who are “they”? Say what you did yourself.")
    if re.match(r"(?:my|our)\b", words, re.IGNORECASE):
        return _clause(words[0].lower() + words[1:])
    if re.match(r"(?:at|in|as|with|during|while|when|after)\b[^,]*,?\s+i\b", words, re.IGNORECASE):
        return _clause(words[0].lower() + words[1:])
    named = re.match(r"[A-Z][a-z]+ (?P<verb>[a-z]+) ", words)
    if named and _is_past(named["verb"]) and not _is_past(words.split()[0].casefold()):
        if words.split()[0].casefold() in BEFORE:
            return None
        return CannotUse(
            "fact_of_others", f"Is {words.split()[0]} you? Say it without the name: “I …”."
        )
    return None


def _mine(words: str) -> str:
    """What was said of her or him, said of oneself."""
    words = re.sub(r"\b(?:her|his) own\b", "my own", words)
    words = re.sub(r"\b(?:her|his)\b", "my", words)
    words = re.sub(r"\b(?:herself|himself)\b", "myself", words)
    return re.sub(r"\bs?he\b", "I", words)


def _verb_first(words: str) -> bool:
    """Whether the words want only an "I" before them: "cut latency 40%", "led a team"."""
    first, _, rest = words.partition(" ")
    verb = first.casefold().rstrip(",")
    if not rest:
        return False
    if verb in PRESENT:
        return _OBJECT.match(rest) is not None
    noun_follows = rest.split()[0].casefold() in ("learning", "systems")
    if verb in ("set", "put", "hit", "beat", "split", "read", "cut"):
        return verb == "cut" or _OBJECT.match(rest) is not None
    return _is_past(verb) and verb not in PASSIVE and not noun_follows


def _is_past(verb: str) -> bool:
    return verb in PAST or (verb.endswith("ed") and verb not in DESCRIBING)


def _down(words: str) -> str:
    """The first word in small letters, unless it is an acronym or a name with capitals inside."""
    first = words.split()[0]
    return words if sum(mark.isupper() for mark in first) > 1 else words[0].lower() + words[1:]


def _small_article(words: str) -> str:
    return re.sub(r"^(?:A|An|The|My|Our)\b", lambda found: found[0].lower(), words)


def _clause(text: str) -> Clause:
    """`text` with its "our" and "we" mended, and the same said to the candidate."""
    team = "the team" if text.startswith("my team and I") else "my team"
    text = re.sub(r"\bours?\b", f"{team}'s", text, count=1, flags=re.IGNORECASE)
    text = re.sub(r"\bour\b", "its", text, flags=re.IGNORECASE)
    text = re.sub(r"\bus\b", team, text)
    text = re.sub(r"; (?=(\w+) )", lambda at: " and " if _is_past(at[1]) else at[0], text)
    text = re.sub(r"(?<!^)\bwe\b", "my team", text)
    text = re.sub(r"\bi\b(?=['’ ])", "I", text).rstrip(" .,;:!–—-")
    says = re.sub(r"^I ", "", text)
    return Clause(text, says, _to_you(text), _is_act(says))


def _is_act(says: str) -> bool:
    """Whether something was done: "have led", "cut"; not "am", "know", "have 8 years of"."""
    first, second = (*says.casefold().split(), "", "")[:2]
    return _is_past(second) if first == "have" else first not in STATES


def _to_you(text: str) -> str:
    """ "I cut my team's bill" -> "You cut your team's bill."."""
    text = re.sub(r"^my team and I\b", "you and your team", text)
    for found, said in _YOURS:
        text = found.sub(said, text)
    return f"{text[0].upper()}{text[1:]}."


_YOURS = (
    (re.compile(r"\bI am\b"), "you are"),
    (re.compile(r"\bI was\b"), "you were"),
    (re.compile(r"\bI['’]ve\b"), "you have"),
    (re.compile(r"\bI['’]m\b"), "you are"),
    (re.compile(r"\bI['’]d\b"), "you had"),
    (re.compile(r"\bI\b"), "you"),
    (re.compile(r"\bmyself\b"), "yourself"),
    (re.compile(r"\b[Mm]y\b"), "your"),
    (re.compile(r"\b[Mm]ine\b"), "yours"),
    (re.compile(r"\b[Mm]e\b"), "you"),
)


# --- What stays out ------------------------------------------------------------------------------

_OFFER = re.compile(
    r"\b(?:counter[- ]?)?offers?\b|\boffered\b|\bcompeting (?:bids?|compan)|\bholding\b.*\bat\b|"
    r"\b(?:wants?|wanted|recruit(?:ing|ed)?|courting|poaching) me\b|"
    r"\bfinal rounds? (?:at|with)\b|\bin (?:talks|process) (?:at|with)\b",
    re.IGNORECASE,
)
_PAY = re.compile(
    r"\b(?:my|current|present|last|previous|existing) (?:\w+ )?(?:salary|compensation|comp|tc|pay|"
    r"wages?|rsus|base|bonus|package)\b|\b(?:salary|comp|tc|base)\W{1,3}(?:is |was |of )?\W?\d|"
    r"\bpa(?:ys?|ying|id)\b\W+(?:\w+\W+){0,3}\W?\d|"
    r"\bi(?:'m| am)? (?:earn|make|get|on|paid) (?:about |around |over )?\W?\d",
    re.IGNORECASE,
)
_FLOOR = re.compile(
    r"\bmy (?:\w+ )?(?:floor|minimum|bottom line|lowest|limit)\b|\bwalk[- ]?away\b|"
    r"\b(?:won't|would not|wouldn't|will not|cannot|can't) (?:accept|take|go|sign)\b|"
    r"\bi(?:'d| would| will|'ll| could| can)? (?:sign|accept|settle|take anything)\b",
    re.IGNORECASE,
)
_NEED = re.compile(
    r"\b(?:my|our|the) (?:mortgage|rent|debts?|loans?|bills|divorce)\b|\bdesperate|"
    r"\bcan't afford\b|"
    r"\bi (?:really )?need (?:the|more|this)\b",
    re.IGNORECASE,
)


def _barred(fact: Fact, case: Case) -> Caution | None:
    words = f"{fact.topic} {fact.text}"
    if is_template(words):
        return Caution(
            "fact_unfinished",
            "One of your facts still has a blank in it, so I left it out. Fill it in and I'll use "
            "it.",
        )
    if _OFFER.search(words):
        return Caution(
            "fact_is_offer",
            "You mention another offer among your facts. I only speak of offers you enter as "
            "competing offers, so that nothing is claimed that you can't show.",
        )
    walk_away = case.walk_away
    if _FLOOR.search(words) or (walk_away is not None and _holds(words, Decimal(walk_away.amount))):
        return Caution(
            "fact_is_private",
            "One of your facts speaks of the least you would take. I kept it out of the script.",
        )
    if _PAY.search(words):
        return Caution(
            "fact_is_pay",
            "One of your facts is about pay. I kept it out of the script: what you earn is yours "
            "to keep.",
        )
    if _NEED.search(words):
        return Caution(
            "fact_is_need",
            "One of your facts is about what you need. I kept it out: what you bring is the "
            "stronger reason.",
        )
    return None


def _holds(words: str, value: Decimal) -> bool:
    amounts = marked(words, FromCandidate("facts")).amounts
    return value >= 1000 and any(amount.figure.value == value for amount in amounts)
