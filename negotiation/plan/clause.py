"""A clause in the first person, and the same said to the candidate."""

from __future__ import annotations

import re
from dataclasses import dataclass

from negotiation.plan.articles import with_articles
from negotiation.plan.clause_words import (
    AFTER_PARTICIPLE,
    BEING,
    CHANGED_SO,
    DETERMINERS,
    DOES,
    FINITE,
    LASTING,
    MODALS,
    MOVED,
    NO_SUBJECT,
    SOMEONE,
)
from negotiation.plan.verbs import DESCRIBING, PAST, PRESENT, STATES


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
    text = re.sub(r"\bour (?=(?:\w+ ){1,2}teams?\b)", "my company's ", text, flags=re.IGNORECASE)
    if re.search(r"\bteam\b.*\bour\b", text, re.IGNORECASE):  # whose it is has been said
        text = re.sub(r"\bour\b", "the", text, flags=re.IGNORECASE)
    text = re.sub(r"\bours?\b", f"{team}'s", text, count=1, flags=re.IGNORECASE)
    text = re.sub(r"\bour\b", "its", text, flags=re.IGNORECASE)
    text = re.sub(r"\bus\b", team, text)
    text = re.sub(r"(?<!^)\bwe (\w+)", _team, text)
    text = with_articles(_STILL.sub(_have_done, _joined(text)))
    text = re.sub(r"\bi\b(?=['’ ])", "I", text).rstrip(" .,;:!–—-")
    text = _LONG_NUMBER.sub(lambda found: f"{int(found[0]):,}", text)
    text = _THOUSANDS.sub(_thousands, text)
    says = re.sub(r"^I ", "", text)
    return Clause(text, says, _to_you(text), _is_act(says))


# "own the roadmap for two years now", "I run it since 2021": what lasts until today.
_STILL = re.compile(
    rf"(?P<who>\bI|\band) (?P<verb>{'|'.join(LASTING)}) "
    r"(?P<what>(?:[\w-]+ ){1,5}?)"
    r"(?P<span>for (?:over |more than |about )?[\w+]+ (?:years?|months?)|since (?:19|20)\d\d)\b"
    r"(?: now\b)?"
)


def _have_done(found: re.Match[str]) -> str:
    return f"{found['who']} have {LASTING[found['verb']]} {found['what']}{found['span']}"


def _team(found: re.Match[str]) -> str:
    """ "My team shipped", "my team ships" for a "we" that did, can or does; others stay."""
    verb = found[1]
    if is_past(verb) or verb in MODALS:
        return f"my team {verb}"
    return f"my team {verb}s" if verb in PRESENT else found[0]


def _thousands(found: re.Match[str]) -> str:
    return found[0] if found[1] + found[2] in _RESOLUTIONS else f"{int(found[1]):,},000 "


def _joined(text: str) -> str:
    """Two deeds in a row with an "and", and a second sentence with a mark that parts it.

    "built it, lifted retention" and "cut the load; halved it" are one subject's; in "moved it off
    batches, payouts land in 20 minutes" another thing does something.
    """
    text = _WAS.sub(_from_before, text)
    text = _BARE_CHANGE.sub(_changed, text)
    text = re.sub(
        r"(?:;|, ?) ?(?=(\w+) (\w+)([^,;]*))",
        lambda at: " and " if _goes_on(at[1], at[2], at[3]) else at[0],
        text,
    )
    text = _WHAT_IT_DOES.sub("; it ", text, count=1)
    head, *tails = text.split(", ")
    for tail in tails:
        change = _CHANGE_BARE.match(tail)
        if change is not None and not _says_something(tail):
            head = f"{head}; {change[1]} went {change[2] or ''}{tail[change.end() :]}"
        else:
            head += f"; {tail}" if _says_something(tail) else f", {tail}"
    return head


def _says_something(words: str) -> bool:
    """Whether something else than the candidate does or did something in what a comma begins."""
    first, *rest = words.split() or [""]
    if first.casefold() in NO_SUBJECT:
        return False
    if rest[:1] in (["and"], ["or"]):  # "in Porto, Lyon and Oslo": the last of several
        return False
    if first.endswith("ing"):  # "training a style went from 9 days to 2"
        return any(word in CHANGED_SO for word in rest)
    if first == "my" and rest[:1] == ["team"]:
        return True
    someone = first.casefold() in SOMEONE and bool(rest)
    return any(word in FINITE for word in rest) or (someone and is_past(rest[0]))


def _goes_on(verb: str, after: str, rest: str) -> bool:
    """Whether a second deed of the same person begins here; "planned downtime fell" is none."""
    if not MOVED.isdisjoint(rest.split()[:2]):
        return False
    acts = is_past(verb) or (verb in PRESENT and after in DETERMINERS)
    return acts and verb not in BEING and after not in AFTER_PARTICIPLE


# "mismatches from 400 a day to 10": a change without its verb.
_CHANGE_BARE = re.compile(
    r"((?:(?:[248]K|(?:\d+-)?[a-zA-Z][\w-]*) ){0,6}?[a-zA-Z][\w-]*) (down |up )?"
    r"(?=from \S*(?: \S+){0,4}? to )"
)


# "built the model, catches 22% more": what the thing that was built does.
_WHAT_IT_DOES = re.compile(
    rf"(?<=[\w%)]), (?=(?:now )?(?:{'|'.join(DOES)}) (?:in |for |the |an? |all |"
    r"about |up |over |more |nearly |almost )?\S*\w)"
)
# "right 78% of the time, was 51%": what it was before.
_WAS = re.compile(
    r"(\d[\d.,]*)(?P<unit> ?\w*%?)(?P<rest>[^,;]*), (?:it |this )?was (\d[\d.,]*)(?=\W|$)"
)
# "dropped calls down 38%": a change without its verb.
_BARE_CHANGE = re.compile(r"[,;] ((?:[\w-]+ ){0,3}\w+) (down|up) (?=(?:by |to )?\d)", re.IGNORECASE)


def _from_before(found: re.Match[str]) -> str:
    now, before = (float(number.replace(",", "")) for number in (found[1], found[4]))
    way = "up" if now > before else "down"
    return f"{found[1]}{found['unit']}{found['rest']}, {way} from {found[4]}"


def _changed(found: re.Match[str]) -> str:
    words = found[1]
    if words.split()[0].casefold() in NO_SUBJECT:
        return found[0]
    return f"; {words} {'fell' if found[2] == 'down' else 'rose'} "


# "80k people"; not "4K video", nor an amount of money with its sign.
_THOUSANDS = re.compile(r"(?<![\w.,$£€¥₹-])([1-9]\d{0,2})([kK]) (?=[a-z]|USD\b|EUR\b|GBP\b)")
_RESOLUTIONS = ("2K", "4K", "8K")
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
