"""Everything that one message says, in one pass: pay, other offers, dates, what matters.

Nothing is judged here: whether an amount makes sense beside a guide's row is `readings`' part.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from negotiation.amounts import normalise
from negotiation.case import Deadline, PeerLevel, Priority, Tone
from negotiation.offer import OfferStatus
from negotiation.pay_words import NOTHING, Pay, Slot, read_pay
from negotiation.short_answers import find_level, find_priority, find_tone
from negotiation.when import find_deadline

# Discord's own limit for a message. It is cut before anything reads it.
LONGEST_TEXT = 2000


@dataclass(frozen=True, slots=True)
class RivalTalk:
    """What was said about one competing offer. None: not said."""

    company: str | None = None
    status: OfferStatus | None = None
    may_name: bool | None = None
    pay: Pay = NOTHING
    deadline: Deadline | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """One message. `bluff`: it asks for help with an offer or a claim that is not real."""

    text: str
    pay: Pay = NOTHING
    rivals: tuple[RivalTalk, ...] = ()
    no_rivals: bool = False
    priority: Priority | None = None
    deadline: Deadline | None = None
    level: PeerLevel | None = None
    tone: Tone | None = None
    bluff: bool = False


_NAME = r"(?P<{0}>[A-Za-z0-9][\w.&'’-]{{0,30}}(?:[ ][A-Za-z][\w.&'’-]{{0,30}}){{0,3}})"
_STATUS_WORDS = (
    r"(?:(?:written|signed|verbal|formal|real|competing|other|another|second"
    r"|outside|rival|an?)[ ]){0,3}"
)
_RIVAL = re.compile(
    rf"(?:{_STATUS_WORDS}offers?[ ](?:letter[ ])?(?:in[ ](?:writing|hand)[ ])?(?:from|with"
    rf"|by)[ ]{_NAME.format('a')})"
    rf"|(?:late[- ]stages?|final rounds?|onsites?|interviewing|in process|in talks|talking"
    rf"|last round)[ ](?:with|at)[ ]{_NAME.format('b')}"
    rf"|(?:holding|also have|i have|i hold)[ ]{_NAME.format('c')}[ ]at[ ](?=[$£€₹0-9])"
    r"|(?P<d>(?-i:[A-Z][\w.&'’-]{1,30}(?:[ ][A-Z][\w.&'’-]{1,30}){0,2})|\b[a-z]\w{2,20})"
    r"[ ](?:has[ ]|have[ ]|is[ ]|are[ ]|also[ ])?(?:offered|offering)\b",
    re.IGNORECASE,
)  # fmt: skip
_RIVAL_HINTS = ("offer", "stage", "round", "onsite", "interview", "process", "talk", "hold", "have")
_BLUFF_HINTS = ("bluff", " up", "pretend", "fake", "invent", "fabric", "lie", "lying", "exagg",
                "inflate", "offer")  # fmt: skip
_NOT_A_NAME = frozenset(
    {
        *("they", "we", "he", "she", "it", "i", "you", "the", "company", "recruiter", "who"),
        *("that", "them", "my", "our", "this", "a", "an", "hr", "was", "been", "being", "got"),
        *("have", "has", "am", "is", "are", "were", "just", "no", "not", "only", "also", "what"),
        *("base", "salary", "actually", "well", "sorry", "oops", "wait", "hm", "hmm", "but", "and"),
        *("so", "correction", "maybe", "roughly", "approximately", "same", "similar", "more"),
        *("higher", "lower", "better", "tc", "comp", "total", "another", "other", "others"),
        *("should", "would", "could", "can", "do", "does", "did", "why", "how", "when", "where"),
        *("as", "at", "for", "if", "in", "on", "to", "with", "your", "their", "some", "any"),
    }
)
_SOMEBODY = re.compile(
    r"(?:(?:an?|another|other|the|some|different|small|big|competing|rival)[ ]){1,3}"
    r"(?:start-?up|company|firm|lab|place|employer|competitor|bank|fund)\b"
    r"(?:[ ](?:called|named))?[ ]?",
    re.IGNORECASE,
)
_MOST_RIVALS = 5
_MOST_TRIES = 40
_STOP = re.compile(
    r"[ ](?:at|for|of|with|in|on|is|was|and|but|can|could|may|who|that|which|paying|worth|to"
    r"|written|verbal"
    r"|verbally|signed|base|they|i|my|not|or|by|until|say|as|are|due|expires?|also|equity"
    r"|total|it)\b.*$",
    re.IGNORECASE,
)
_VERBAL = re.compile(
    r"\b(?:verbal(?:ly)?|(?:by )?word of mouth|over the phone|(?:by|on the) phone|oral(?:ly)?"
    r"|not (?:yet )?(?:in writing|written)|told me)\b",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"\b(?:written|in writing|signed|offer letter|on paper|formal|by e-?mail|letter)\b",
    re.IGNORECASE,
)
_IN_PROCESS = re.compile(
    r"\b(?:in[- ]process|late[- ]stages?|final rounds?|last round|onsites?|interviewing"
    r"|interviews?|in talks"
    r"|talking (?:to|with)|pipeline|still waiting|no offer yet|not an offer yet|process)\b",
    re.IGNORECASE,
)
_MAY = re.compile(
    r"\b(?:can|may|could|ok(?:ay)? to|happy to|free to|fine to|allowed to|you can|feel free to)[ ]"
    r"(?:be )?(?:name|mention|say|share|use|named)\b|\bname them\b|\bnam(?:ed"
    r"|ing)(?: them)? is (?:fine|ok)",
    re.IGNORECASE,
)
_MAY_NOT = re.compile(
    r"\b(?:can'?t|cannot|can not|don'?t|do not|not(?: to)?|rather not|without|may not|never)[ ]"
    r"(?:be )?(?:nam(?:e|ed|ing)|mention\w*|say|shar\w+)\b|\bkeep (?:it|them|the name"
    r"|that) (?:private|secret|out)"
    r"|\bconfidential\b|\bunnamed\b|\banonymous\w*\b|\bnda\b",
    re.IGNORECASE,
)
_NO_RIVALS = re.compile(
    r"\bno (?:other|competing|rival|written|real|outside)(?: real| competing)? ?(?:offers?"
    r"|ones?)?\b"
    r"|\bonly offer\b|\bno offers? (?:elsewhere|yet|from)|\bno competing\b"
    r"|\bdon'?t have (?:any|an)(?:other)? other"
    r"|\bdon'?t have (?:any|another|a competing) offers?",
    re.IGNORECASE,
)
_BLUFF = re.compile(
    r"\bbluff|\b(?:make|making|made) (?:\w+ )?up\b|\b(?:pretend|fake|invent|fabricat\w+|lie"
    r"|lying)\b"
    r"|\b(?:exaggerate|inflate|round up)\b"
    r"|\b(?:say|tell them|claim|write|act like|as if)(?: that)? i(?:'ve| have"
    r"|'m)? (?:also )?(?:got |have |an? |another |holding )*"
    r"(?:\w+ )?(?:offer|better offer)\b"
    r"|\b(?:use|using|take|put in|quote|mention"
    r"|say)\b[^.?!\n]{0,40}\boffers?\b[^.?!\n]{0,25}\b(?:guide|lever|sample|example)"
    r"|\b(?:guide|lever)'?s? (?:rival|competing|sample)?[ ]?offers?\b"
    r"|\b(?:use|take|quote)\b[^.?!\n]{0,30}\b(?:their|the) [\w ]{1,20}offer (?:anyway|even)",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\b(?:don'?t|do not|won'?t|never|not)(?: want to)?[ ]$", re.IGNORECASE)


def understand(
    text: str, today: date | None, *, own: str = "", about_rival: bool = False
) -> Understood:
    """`own` is the company talked about: its own offer is no rival's. `about_rival`: the text
    answers a question about a competing offer.
    """
    plain = normalise(text[:LONGEST_TEXT]).strip()
    bluff = _is_bluff(plain)
    pieces, rivals_at = _split(plain, own, about_rival)
    rivals = tuple(_rival(plain[start:end], company, today) for start, end, company in rivals_at)
    if about_rival and not rivals:
        rivals = (_rival(plain, _leading_name(plain), today),)
    mine = "" if about_rival else " ".join(pieces)
    when = find_deadline(mine, today, asked=False)
    if when is not None:
        mine = mine[: when.start] + " " * (when.end - when.start) + mine[when.end :]
    return Understood(
        plain,
        pay=read_pay(mine),
        rivals=rivals,
        no_rivals=bool(_NO_RIVALS.search(plain)) and not rivals_at,
        priority=find_priority(mine, asked=False),
        deadline=when.deadline if when else None,
        level=_level(mine),
        tone=find_tone(mine, asked=False) if len(mine) <= 120 else None,
        bluff=bluff,
    )


def _is_bluff(text: str) -> bool:
    low = text.lower()
    match = _BLUFF.search(text) if any(hint in low for hint in _BLUFF_HINTS) else None
    return match is not None and not _DENIES.search(
        text[max(0, match.start() - 20) : match.start()]
    )


def _split(
    text: str, own: str, about_rival: bool
) -> tuple[list[str], list[tuple[int, int, str | None]]]:
    """The text without, and the stretches about, other companies' offers."""
    low = text.lower()
    hinted = any(hint in low for hint in _RIVAL_HINTS)
    marks = _named_offers(text, own) if hinted else []
    if not any(rival for _, _, rival in marks):
        return [text], []
    if about_rival:
        marks = [mark for mark in marks if mark[2]]
        marks[0] = (0, *marks[0][1:])
    ends = [start for start, _, _ in marks[1:]] + [len(text)]
    mine = [text[: marks[0][0]]]
    stretches: list[tuple[int, int, str | None]] = []
    for (start, name, rival), end in zip(marks, ends, strict=True):
        if rival:
            stretches.append((start, end, name))
        else:
            mine.append(text[start:end])
    return mine, stretches


def _named_offers(text: str, own: str) -> list[tuple[int, str | None, bool]]:
    """Where offers begin, whose they are (None: not named), and whether that is a rival."""
    marks: list[tuple[int, str | None, bool]] = []
    at = tried = 0
    while len(marks) < _MOST_RIVALS and tried < _MOST_TRIES:
        match = _RIVAL.search(text, at)
        if match is None:
            break
        tried += 1
        raw = next(group for group in match.groups() if group is not None)
        somebody = _SOMEBODY.match(raw)
        name = _clean_name(raw[somebody.end() :] if somebody else raw)
        if somebody and not name:
            marks.append((match.start(), None, True))
            at = match.end()
            continue
        if not name or name.split()[0].lower() in _NOT_A_NAME:
            at = match.start() + 1  # the name may begin within: "I have an offer from Acme"
            continue
        marks.append((match.start(), name, not same_name(name, own)))
        at = match.end()
    return marks


def _clean_name(raw: str) -> str:
    name = _STOP.sub("", " " + raw).strip(" .,'’-&")
    return name if name.lower() not in _NOT_A_NAME else ""


def _leading_name(text: str) -> str | None:
    """ "OpenAI 280k base": the words before the first amount or other word of an answer."""
    head = re.match(r"\W{0,3}((?:[A-Za-z][\w.&'’-]{0,30}[ ,:]{0,2}){1,4})", text)
    if head is None:
        return None
    name = re.sub(
        r"^(?:(?:yes|yeah|yep|ok|its|it'?s|from|at|an?|the|with|actually|well|so|sorry|oops|hm+)\b"
        r"[ ,:]*)+",
        "",
        head[1],
        flags=re.I,
    )
    name = re.sub(
        r"[ ,]*\b(?:written|verbal(?:ly)?|(?<=[ ,])in|signed|offer|offers|offered|letter|from"
        r"|base|about|around|late|final"
        r"|both|USD|GBP|EUR|INR|process|stage|yes|no|none|i|they|we|have|got|not|skip|don'?t"
        r"|know)\b.*$",
        "", name, flags=re.I,
    )  # fmt: skip
    name = _clean_name(name.replace(":", "").strip(" ,"))
    return name if name and name.split()[0].lower() not in _NOT_A_NAME else None


def _rival(text: str, company: str | None, today: date | None) -> RivalTalk:
    when = find_deadline(text, today, asked=False)
    rest = text
    if when is not None:
        rest = text[: when.start] + " " * (when.end - when.start) + text[when.end :]
    may = False if _MAY_NOT.search(text) else True if _MAY.search(text) else None
    pay = read_pay(rest)
    return RivalTalk(company, find_status(text), may, pay, when.deadline if when else None)


def find_status(text: str) -> OfferStatus | None:
    """Whether an offer is written, verbal or not yet one."""
    if _VERBAL.search(text):
        return OfferStatus.VERBAL
    if _WRITTEN.search(text):
        return OfferStatus.WRITTEN
    return OfferStatus.IN_PROCESS if _IN_PROCESS.search(text) else None


def find_naming(text: str) -> bool | None:
    """Whether a competing company may be named."""
    if _MAY_NOT.search(text):
        return False
    return True if _MAY.search(text) else None


def _level(text: str) -> PeerLevel | None:
    if re.search(r"\b(?:i'?m|i am|currently|my level|today)\b", text, re.IGNORECASE):
        return find_level(text)
    return None


def same_name(one: str, other: str) -> bool:
    """Whether two company names are the same but for spelling: `Stability AI`, `stability`."""
    first, second = (re.sub(r"[^a-z0-9]", "", name.casefold()) for name in (one, other))
    if not first or not second:
        return False
    return first == second or first.removesuffix("ai") == second.removesuffix("ai") != ""


def speaks_of_pay(pay: Pay) -> bool:
    """Whether any part of an offer was named."""
    return any(part.slot not in (Slot.CURRENT, Slot.WISH, Slot.WALK_AWAY) for part in pay.parts)
