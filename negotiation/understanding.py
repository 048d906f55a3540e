"""Everything that one message says, in one pass: pay, other offers, dates, what matters.

Nothing is judged here: whether an amount makes sense beside a guide's row is `readings`' part.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from negotiation.amounts import normalise
from negotiation.model.case import Deadline, PeerLevel, Priority, Tone
from negotiation.model.offer import OfferStatus
from negotiation.news import is_bluff
from negotiation.pay_words import NOTHING, Pay, Slot, is_label, read_pay
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
class Named:
    """A company's name in a message. `rival`: not the company that is negotiated with."""

    start: int
    end: int
    name: str
    rival: bool


@dataclass(frozen=True, slots=True)
class Understood:
    """One message. `bluff`: it asks for help with an offer or a claim that is not real.

    `guessed`: another company is named beside figures, but nothing says that it made an offer.
    """

    text: str
    pay: Pay = NOTHING
    rivals: tuple[RivalTalk, ...] = ()
    no_rivals: bool = False
    priority: Priority | None = None
    deadline: Deadline | None = None
    level: PeerLevel | None = None
    tone: Tone | None = None
    bluff: bool = False
    guessed: bool = False


_NAME = r"(?P<{0}>[A-Za-z0-9][\w.&'’-]{{0,30}}(?:[ ][A-Za-z][\w.&'’-]{{0,30}}){{0,3}})"
_STATUS_WORDS = (
    r"(?:(?:written|signed|verbal|formal|real|competing|other|another|second"
    r"|outside|rival|an?)[ ]){0,3}"
)
_RIVAL = re.compile(
    rf"(?:{_STATUS_WORDS}offers?[ ](?:letter[ ])?(?:in[ ](?:writing|hand)[ ])?(?:from|with"
    rf"|by)[ ]{_NAME.format('a')})"
    rf"|(?:late[- ]stages?|final rounds?|onsites?|interview(?:s|ing|ed)?|in process|in talks"
    rf"|talking|last round)[ ](?:with|at)[ ]{_NAME.format('b')}"
    r"|(?:waiting (?:to hear )?(?:back )?(?:from|on|for)|hear(?:ing)? back from)[ ]"
    rf"{_NAME.format('e')}"
    rf"|(?:holding|also have|i have|i hold)[ ]{_NAME.format('c')}[ ]at[ ](?=[$£€₹0-9])"
    r"|(?P<d>(?-i:[A-Z][\w.&'’-]{1,30}(?:[ ][A-Z][\w.&'’-]{1,30}){0,2})|\b[a-z]\w{2,20})"
    r"[ ](?:has[ ]|have[ ]|is[ ]|are[ ]|also[ ])?(?:offered|offering)\b"
    # Nobody is named, and it is another's all the same: "another company pays 287k".
    r"|(?P<f>\b(?:(?:another|a (?:different|second|competing|rival)|the other|my other)"
    r"[ ](?:company|start-?up|firm|lab|employer|bank|fund)"
    r"|(?:my|the) other (?:offer|one)|competing offer|rival offer)\b)"
    r"(?=[^.;!?\n]{0,30}[0-9])",
    re.IGNORECASE,
)  # fmt: skip
_RIVAL_HINTS = ("other", "company", "start", "firm", "offer", "stage", "round", "onsite",
                "interview", "process", "talk", "hold", "have", "waiting", "hear")  # fmt: skip
_NOT_A_NAME = frozenset(
    {
        *("they", "we", "he", "she", "it", "i", "you", "the", "company", "recruiter", "who"),
        *("that", "them", "my", "our", "this", "a", "an", "hr", "was", "been", "being", "got"),
        *("have", "has", "am", "is", "are", "were", "just", "no", "not", "only", "also", "what"),
        *("base", "salary", "actually", "well", "sorry", "oops", "wait", "hm", "hmm", "but", "and"),
        *("so", "correction", "maybe", "roughly", "approximately", "same", "similar", "more"),
        *("higher", "lower", "better", "tc", "comp", "total", "another", "other", "others"),
        *("should", "would", "could", "can", "do", "does", "did", "why", "how", "when", "where"),
        *("one", "two", "three", "four", "five", "waiting", "internal", "current", "yes", "wish"),
        *("as", "at", "for", "if", "in", "on", "to", "with", "your", "their", "some", "any"),
        *("change", "edit", "update", "set", "make", "revised", "updated"),
    }
)
_SOMEBODY = re.compile(
    r"(?:(?:an?|another|other|the|some|different|small|big|competing|rival)[ ]){1,3}"
    r"(?:start-?up|company|firm|lab|place|employer|competitor|bank|fund)\b"
    r"(?:[ ](?:called|named))?[ ]?",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:they|he|she|we|it|recruiter|company|hr|manager|team)(?:'ve| have| has|'ll)? $",
    re.IGNORECASE,
)
_SOMEBODYS = frozenset(
    {"startup", "start-up", "company", "firm", "lab", "place", "competitor", "bank", "fund",
     "someone", "somebody"}
)  # fmt: skip
_MOST_RIVALS = 5
_MOST_TRIES = 40
_STOP = re.compile(
    r"[ ](?:at|for|of|with|in|on|is|was|and|but|can|could|may|who|that|which|paying|worth|to"
    r"|written|verbal"
    r"|next|this|last|tomorrow|today|soon|later"
    r"|verbally|signed|base|they|i|my|not|or|by|until|say|as|are|due|expires?|also|equity"
    r"|total|it)\b.*$",
    re.IGNORECASE,
)
_VERBAL = re.compile(
    r"\b(?:verbal(?:ly)?|(?:by )?word of mouth|over the phone|(?:by|on(?: the)?) phone|oral(?:ly)?"
    r"|not (?:yet )?(?:in writing|written)|told me)\b",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"\b(?:written|in writing|signed|offer letter|on paper|formal|by e-?mail|letter)\b",
    re.IGNORECASE,
)
_IN_PROCESS = re.compile(
    r"\b(?:in[- ]process|late[- ]stages?|final rounds?|last round|onsites?|interviewing"
    r"|interviews?|in talks|waiting (?:to hear|for|on|from)|hear(?:ing)? back"
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


def as_heard(text: str) -> str:
    """The text as everything reads it: cut to length, and in plain signs."""
    return normalise(text[:LONGEST_TEXT]).strip()


def understand(
    text: str,
    today: date | None,
    *,
    own: str = "",
    about_rival: bool = False,
    named: tuple[Named, ...] = (),
) -> Understood:
    """`own` is the company talked about: its own offer is no rival's. `about_rival`: the text
    answers a question about a competing offer. `named`: companies found in the text `as_heard`.
    """
    plain = as_heard(text)
    pieces, stretches = _split(plain, own, about_rival, named)
    talks = [
        (_rival(plain[one.start : one.end], one.name, today), one.guessed) for one in stretches
    ]
    talks = [(talk, guess) for talk, guess in talks if not guess or talk.pay.parts or talk.status]
    rivals = tuple(talk for talk, _ in talks)
    sure = any(not guess or talk.status for talk, guess in talks) or bool(_OFFER.search(plain))
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
        no_rivals=bool(_NO_RIVALS.search(plain)) and not rivals,
        priority=find_priority(mine, asked=False),
        deadline=when.deadline if when else None,
        level=_level(mine),
        tone=find_tone(mine, asked=False) if len(mine) <= 120 else None,
        bluff=is_bluff(plain),
        guessed=bool(talks) and not sure,
    )


@dataclass(frozen=True, slots=True)
class _Mark:
    """Where somebody's offer begins. `guessed`: only the company's name says so."""

    start: int
    end: int
    name: str | None
    rival: bool
    guessed: bool = False


def _split(
    text: str, own: str, about_rival: bool, named: tuple[Named, ...]
) -> tuple[list[str], list[_Mark]]:
    """The text without, and the stretches about, other companies' offers."""
    low = text.lower()
    hinted = any(hint in low for hint in _RIVAL_HINTS)
    marks = _named_offers(text, own) if hinted else []
    marks += [
        _Mark(_clause(text, one.start), one.end, one.name, one.rival, guessed=True)
        for one in named
        if not any(mark.start <= one.start < mark.end for mark in marks)
    ]
    marks.sort(key=lambda mark: mark.start)
    if not any(mark.rival for mark in marks):
        return [text], []
    if about_rival:
        marks = [mark for mark in marks if mark.rival]
        marks[0] = replace(marks[0], start=0)
    ends = [mark.start for mark in marks[1:]] + [len(text)]
    mine = [text[: marks[0].start]]
    stretches: list[_Mark] = []
    for mark, end in zip(marks, ends, strict=True):
        if mark.rival:
            own_date = _OWN_DATE.search(text, mark.start, end)
            if own_date is not None:
                mine.append(text[own_date.start() : end])
                end = own_date.start()
            stretches.append(replace(mark, end=end))
        else:
            mine.append(text[mark.start : end])
    return mine, stretches


def _clause(text: str, at: int) -> int:
    """Where the clause around `at` begins: "250k from Google" is Google's 250k."""
    first = max(0, at - _LONGEST_LEAD)
    starts = [match.end() for match in _CLAUSE_END.finditer(text, first, at)]
    if starts:
        return starts[-1]
    return at if first else 0


# "… Coinbase 200k. The deadline is Thursday": the company's that is negotiated with.
_OWN_DATE = re.compile(
    r"(?<=[.!?;\n])\s*(?:(?:my|the) )?"
    r"(?:deadline\b|i (?:have|need) to (?:decide|answer|respond)\b)",
    re.IGNORECASE,
)
_LONGEST_LEAD = 60  # characters between an amount and the company that pays it


_CLAUSE_END = re.compile(
    r"[;\n]|[.,!?](?=\s)|\b(?:and|but|vs\.?|versus|plus|while)\b", re.IGNORECASE
)
_OFFER = re.compile(r"\b(?:offer(?:s|ed|ing)?|competing|compet(?:es|itor))\b", re.IGNORECASE)


def _named_offers(text: str, own: str) -> list[_Mark]:
    """Where offers begin that are said to be such, and whose they are (None: not named)."""
    marks: list[_Mark] = []
    at = tried = 0
    while len(marks) < _MOST_RIVALS and tried < _MOST_TRIES:
        match = _RIVAL.search(text, at)
        if match is None:
            break
        tried += 1
        if match["f"]:
            marks.append(_Mark(match.start(), match.end(), None, True))
            at = match.end()
            continue
        raw = next(group for group in match.groups() if group is not None)
        somebody = _SOMEBODY.match(raw)
        name = _clean_name(raw[somebody.end() :] if somebody else raw)
        if somebody and not name:
            marks.append(_Mark(match.start(), match.end(), None, True))
            at = match.end()
            continue
        if raw == raw.lower() and _SUBJECT.search(text[max(0, match.start() - 16) : match.start()]):
            at = match.start() + 1  # "they counter offered": no name stands between
            continue
        if name.lower() in _SOMEBODYS:
            marks.append(_Mark(match.start(), match.end(), None, True))
            at = match.end()
            continue
        if not name or name.split()[0].lower() in _NOT_A_NAME:
            at = match.start() + 1  # the name may begin within: "I have an offer from Acme"
            continue
        marks.append(_Mark(match.start(), match.end(), name, not same_name(name, own)))
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
        r"|base|about|around|late|last|final|round|onsite|interview\w*|currently|making|earning|now"
        r"|says?|said|told|replied|answered"
        r"|(?:L|IC|E|T)[0-9]{1,2}"
        r"|both|USD|GBP|EUR|INR|process|stage|yes|no|none|i|they|we|have|got|not|skip|don'?t"
        r"|know)\b.*$",
        "", name, flags=re.I,
    )  # fmt: skip
    name = _clean_name(name.replace(":", "").strip(" ,"))
    if name and is_label(name.split()[0]):
        return None  # "stock 40k" names a part of pay
    return name if name and name.split()[0].lower() not in _NOT_A_NAME else None


def _rival(text: str, company: str | None, today: date | None) -> RivalTalk:
    when = find_deadline(text, today, asked=False)
    rest = text
    if when is not None:
        rest = text[: when.start] + " " * (when.end - when.start) + text[when.end :]
    may = find_naming(text)
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
    text = _NO_AMOUNTS.sub(" ", text)
    if _MAY_NOT.search(text):
        return False
    return True if _MAY.search(text) else None


_NO_AMOUNTS = re.compile(
    r"\b(?:don'?t|do not|not|without) (?:say\w*|shar\w+|mention\w*|tell\w*|giv\w+)(?: them)?"
    r"(?: the| any)? (?:amounts?|figures?|numbers?|details?|pay)\b",
    re.IGNORECASE,
)


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
    return any(part.slot not in _NO_OFFER for part in pay.parts)


_NO_OFFER = (Slot.CURRENT, Slot.NET, Slot.WISH, Slot.WALK_AWAY)
