"""What the candidate says is true of them, as sentences they can speak.

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
from negotiation.model.phrase import Phrase, say, sentence

_LONGEST_TEXT = 170
_LONGEST_TOPIC = 60
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
_NOTHING = re.compile(
    r"(?:none|null|nil|nan|n/?a|no|nothing|nope|not applicable|undefined|unknown|skip|test)",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"(?:i|i'm|i've|i'd|i’m|i’ve|my|we|our)\b", re.IGNORECASE)
# Past forms that take "I" before them though they don't end in -ed.
_VERBS = frozenset(
    re.findall(
        r"\S+",
        "built led ran made wrote shipped grew won brought drove took taught sold held found kept "
        "began rebuilt oversaw spent gave saved did got rewrote met became have had am was know "
        "co-led co-wrote spun broke chose stood sped went came saw dealt cut",
    )
)
# The same, or a noun: "lead generation", "design systems", but "lead a team", "run 40 clusters".
_VERBS_OR_NOUNS = frozenset(
    re.findall(
        r"\S+",
        "set put hit beat split read can own run lead manage hold speak write build design work",
    )
)
_YEARS = re.compile(
    r"(?:(?:over|more than|about|nearly|almost|some) )?(?:\d+\+?|two|three|four|five|six|seven|"
    r"eight|nine|ten|twelve|fifteen|twenty) years?\b|experience\b",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"(?:an?|the|my|our|all|both|every|it|\d\S*|two|three|four|five|six|on|with)\b"
)
# Words in -ed that describe what follows: "distributed systems at scale" is no sentence with "I".
_DESCRIBING = frozenset(
    re.findall(
        r"\S+",
        "speed need seed feed embed hundred red distributed embedded applied advanced certified "
        "licensed experienced skilled talented trusted dedicated federated related based united "
        "seasoned detailed structured unstructured accelerated managed shared varied mixed limited "
        "extended integrated connected renowned self-supervised",
    )
)


@dataclass(frozen=True, slots=True)
class Proof:
    """One thing the candidate may say: the clause or sentence, and the fact it is from."""

    index: int  # of the fact in the case
    topic: str
    line: Phrase  # a whole sentence; empty where only a topic was ticked


def proofs(case: Case) -> tuple[tuple[Proof, ...], tuple[Caution, ...]]:
    """Every usable fact in the candidate's order, and why others stay out of the script."""
    found: list[Proof] = []
    left_out: list[Caution] = []
    seen: set[str] = set()
    for index, fact in enumerate(case.facts):
        reason = _barred(fact, case)
        if reason is not None:
            left_out.append(reason)
            continue
        topic = _said(clause(fact.topic, _LONGEST_TOPIC))
        text = _said(clause(fact.text, _LONGEST_TEXT))
        if fact.text.strip() and not text:
            left_out.append(
                Caution(
                    "fact_unusable",
                    "I could not use one of your facts as it stands: keep it to one short "
                    "sentence.",
                )
            )
        if text.casefold() == topic.casefold():
            text = ""
        if _is_clause(topic):  # a whole statement typed where a topic was asked for
            topic, text = "", text or topic
        key = (text or topic).casefold()
        if not key or key in seen:
            continue
        seen.add(key)
        found.append(Proof(index, topic, _line(index, topic, text)))
    return tuple(found), tuple(left_out)


def experience_words(topics: list[tuple[int, str]]) -> list[Phrase]:
    """The ticked topics as a list can hold them, each number in them recorded."""
    return [marked(topic, FromCandidate(f"facts[{index}].topic", topic)) for index, topic in topics]


def _said(words: str) -> str:
    """The words, unless they only say that there is nothing to say."""
    return "" if _NOTHING.fullmatch(words) else words


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


def _line(index: int, topic: str, text: str) -> Phrase:
    if not text:
        return Phrase()
    words = marked(text, FromCandidate(f"facts[{index}].text", text))
    if _FIRST_PERSON.match(text):
        return sentence(words)
    if _is_clause(text):
        lowered = marked(text[0].lower() + text[1:], FromCandidate(f"facts[{index}].text", text))
        if topic and len(topic.split()) <= 5 and topic.casefold() not in text.casefold():
            about = marked(topic, FromCandidate(f"facts[{index}].topic", topic))
            return sentence("on ", about, ", I ", lowered)
        return sentence("I ", lowered)
    if _YEARS.match(text):
        return sentence("I bring ", words)
    return sentence("from my own work: ", words)


def _is_clause(words: str) -> bool:
    """Whether the words want only an "I" before them: "cut latency 40%", "led a team"."""
    first, _, rest = words.partition(" ")
    verb = first.lower().rstrip(",")
    if not rest:
        return False
    if _FIRST_PERSON.match(words) or verb in _VERBS:
        return True
    if verb in _VERBS_OR_NOUNS:
        return _OBJECT.match(rest.lower()) is not None
    noun_follows = rest.split()[0] in ("learning", "systems")
    return verb.endswith("ed") and verb not in _DESCRIBING and not noun_follows


def topics_of(found: tuple[Proof, ...]) -> list[tuple[int, str]]:
    """Topics that were only ticked, without words of their own."""
    return [(proof.index, proof.topic) for proof in found if not proof.line and proof.topic]


def lines_of(found: tuple[Proof, ...]) -> list[Phrase]:
    """The sentences the candidate gave, in their order."""
    return [say(proof.line) for proof in found if proof.line]
