"""A clause in the first person, and the same said to the candidate."""

from __future__ import annotations

import re
from dataclasses import dataclass

from negotiation.plan.verbs import DESCRIBING, PAST, STATES


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


def clause_of(text: str) -> Clause:
    """`text` with its "our" and "we" mended, and the same said to the candidate."""
    team = "the team" if text.startswith("my team and I") else "my team"
    text = re.sub(r"\bour (?:own )?team\b", team, text, flags=re.IGNORECASE)
    if re.search(r"\bteam\b.*\bour\b", text, re.IGNORECASE):  # whose it is has been said
        text = re.sub(r"\bour\b", "the", text, flags=re.IGNORECASE)
    text = re.sub(r"\bours?\b", f"{team}'s", text, count=1, flags=re.IGNORECASE)
    text = re.sub(r"\bour\b", "its", text, flags=re.IGNORECASE)
    text = re.sub(r"\bus\b", team, text)
    text = re.sub(r"; (?=(\w+) )", lambda at: " and " if is_past(at[1]) else at[0], text)
    text = re.sub(r"(?<!^)\bwe\b(?= (\w+))", _team, text)
    text = re.sub(r"\bi\b(?=['’ ])", "I", text).rstrip(" .,;:!–—-")
    text = _LONG_NUMBER.sub(lambda found: f"{int(found[0]):,}", text)
    says = re.sub(r"^I ", "", text)
    return Clause(text, says, _to_you(text), _is_act(says))


def _team(found: re.Match[str]) -> str:
    """ "My team" for a "we" that did or can; "we win 61% now" stays, as "my team" would win."""
    verb = found[1]
    return "my team" if is_past(verb) or verb in _MODALS else found[0]


_MODALS = frozenset({"can", "could", "will", "would", "may", "might", "must", "should", "had"})
# "60000 firms"; not "ISO 27001", a year, an amount with its own marks.
_LONG_NUMBER = re.compile(r"(?<![\w.,:#/-])(?<![A-Z]{2} )[1-9]\d{4,8}(?![\w.,:/-]*\d)\b")


def _is_act(says: str) -> bool:
    """Whether something was done: "have led", "cut"; not "am", "know", "have 8 years of"."""
    first, second = (*says.casefold().split(), "", "")[:2]
    return is_past(second) if first == "have" else first not in STATES


def is_past(verb: str) -> bool:
    return verb in PAST or (verb.endswith("ed") and verb not in DESCRIBING)


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
