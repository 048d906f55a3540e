"""Short answers: yes and no, what matters most, a tone, a vesting schedule, a multiplier."""

from __future__ import annotations

import re
from decimal import Decimal
from difflib import get_close_matches

from negotiation.amounts import normalise
from negotiation.model.assumptions import SCHEDULE_TOLERANCE, SCHEDULES
from negotiation.model.case import PeerLevel, Priority, Tone

_YES = re.compile(
    r"(?:yes|confirm(?:ed)?|yeah|yep|yup|yea|ya|y|sure|ok|okay|correct|right|exactly"
    r"|that'?s (?:right|it|correct)"
    r"|i am|i do|i did|it is|they did|of course|fine|true|go ahead|please do|please|👍)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"(?:no|nope|nah|n|not|wrong|false|never|neither|don'?t|i don'?t|i haven'?t|i do not"
    r"|nothing|none|nobody|no one|noone|(?:just|only) (?:them|this|these)"
    r"|rather not|keep (?:it|them) private)\b",
    re.IGNORECASE,
)
_PRIORITIES: tuple[tuple[Priority, str], ...] = (
    (Priority.SIGN_ON, r"sign(?:ing)?[- ]?(?:on|bonus)|up[- ]?front|joining bonus"),
    (Priority.LIQUID_CASH, r"liquid|cash|take[- ]home|money now"),
    (Priority.EQUITY, r"equity|stocks?|shares|rsus?|options|profit[- ]shar\w*|upside|ownership"),
    (Priority.LEVEL, r"level|title|seniority|scope|grade"),
    (Priority.BASE, r"base|salary|basic|fixed|monthly pay"),
)
_PRIORITY_MARK = re.compile(
    r"\b(?:priority|matters? (?:the )?most|most important|care (?:the )?most"
    r"|(?:mostly|really) (?:care|want)|(?:i|we) care about|what counts|mainly"
    r"|above all|main thing)\b",
    re.IGNORECASE,
)
_TONES: tuple[tuple[Tone, str], ...] = (
    (Tone.BRIEF, r"brief|short(?:er)?|concise|too long|too wordy"),
    (Tone.DIRECT, r"direct|blunt|straight|firm(?:er)?|stronger|too soft"),
    (
        Tone.WARM,
        r"warm(?:er)?|friendly|friendlier|soft(?:er)?|kind(?:er)?|nicer|politer"
        r"|more polite|(?:less|too) (?:greedy|pushy|harsh|aggressive)",
    ),
)
_SCHEDULE = re.compile(
    r"(?<![0-9.])([0-9]{1,2}(?:\.[0-9]{1,2})?)%?(?:[ ]?[/,–-][ ]?|[ ])"
    r"([0-9]{1,3}(?:\.[0-9]{1,2})?)%?(?:(?:[ ]?[/,–-][ ]?|[ ])([0-9]{1,2}(?:\.[0-9]{1,2})?)%?)?"
    r"(?:(?:[ ]?[/,–-][ ]?|[ ])([0-9]{1,2}(?:\.[0-9]{1,2})?)%?)?"
    r"(?:(?:[ ]?[/,–-][ ]?|[ ])([0-9]{1,2}(?:\.[0-9]{1,2})?)%?)?(?![0-9kKmM])"
)
_LEVEL_CODE = (
    r"(?:(?:L|IC|E|T|P|M|G|D|S|ICT|CL|SDE|SWE|MTS|PM|EM|Band|Level|Grade)[ -]?"
    r"(?:[0-9]{1,3}|VI{0,3}|IV|I{1,3})\b\+?|(?:junior|senior|staff|principal|distinguished)"
    r"(?:[ ][a-z]+){0,2})"
)
_LEVEL_FIRST = re.compile(
    rf"(?<![A-Za-z])(?P<level>{_LEVEL_CODE})[ ](?:at|@|from"
    rf"|in)[ ](?P<company>[A-Za-z][\w.&' -]{{1,40}})",
    re.IGNORECASE,
)
_COMPANY_FIRST = re.compile(
    r"(?P<company>[A-Za-z][\w.&']{0,30}(?:[ ][A-Za-z][\w.&']{0,30}){0,2})[ ,:]+"
    rf"(?P<level>{_LEVEL_CODE})(?![A-Za-z])",
    re.IGNORECASE,
)
_NOT_COMPANY = re.compile(
    r"(?:i'?m|i am|a|an|the|an? level|currently|current|now|my|level|is|today|am|as|at|was)[ ]+",
    re.IGNORECASE,
)


def yes_or_no(text: str) -> bool | None:
    """What a yes/no question was answered with; None where the text begins with neither."""
    plain = normalise(text).strip().lstrip("“\"'").replace("’", "'")
    if _NO.match(plain):
        return False
    return True if _YES.match(plain) else None


def find_priority(text: str, *, asked: bool) -> Priority | None:
    """What matters most. `asked`: the text answers that question, so the bare word is enough."""
    if not asked:
        match = _PRIORITY_MARK.search(text)
        if match is None:
            return None
        text = text[max(0, match.start() - 30) : match.end() + 30]
    found = [
        (match.start(), priority)
        for priority, words in _PRIORITIES
        for match in re.finditer(rf"\b(?:{words})\b", text, re.IGNORECASE)
        if not _is_denied(text, match)
    ]
    if not found and asked and not re.search(r"\bnot\b|n't\b", text, re.IGNORECASE):
        return _misspelt_priority(text)
    return min(found, key=lambda one: one[0])[1] if found else None


def _is_denied(text: str, match: re.Match[str]) -> bool:
    """ "Not base", "equity doesn't matter": named, and not wanted."""
    return bool(_NOT_BEFORE.search(text[: match.start()]) or _NOT_AFTER.match(text, match.end()))


_NOT_BEFORE = re.compile(
    r"\b(?:not|without|except|anything but|less|(?:don'?t|do not) (?:really )?care (?:about|for))"
    r"(?: (?:the|so much|about))?\s*$",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(
    r"\s+(?:does ?n.?t|is ?n.?t|do ?n.?t|not|matters? (?:less|little))\b", re.IGNORECASE
)
_SPELLED = {"base": Priority.BASE, "salary": Priority.BASE, "equity": Priority.EQUITY,
            "stock": Priority.EQUITY, "cash": Priority.LIQUID_CASH, "level": Priority.LEVEL,
            "title": Priority.LEVEL, "sign-on": Priority.SIGN_ON}  # fmt: skip


def _misspelt_priority(text: str) -> Priority | None:
    """A short answer with a slip: "bas", "equty", "sallary"."""
    words = text.casefold().strip(" .!").split()
    if len(words) > _FEW_WORDS:
        return None
    near = [get_close_matches(word, _SPELLED, n=1, cutoff=0.8) for word in words]
    return next((_SPELLED[found[0]] for found in near if found), None)


_FEW_WORDS = 3


_ABOUT_TONE = re.compile(r"\b(?:tone|make it|more|rewrite|sound|version|too|less)\b", re.IGNORECASE)


def find_tone(text: str, *, asked: bool) -> Tone | None:
    """The manner asked for ("make it shorter", "more direct")."""
    if not asked and not re.search(
        r"\b(?:tone|make it|more|rewrite|sound|version|too|less)\b", text, re.I
    ):
        return None
    for tone, words in _TONES:
        if re.search(rf"\b(?:{words})\b", text, re.IGNORECASE):
            return tone
    return None


def find_schedule(text: str, *, asked: bool) -> tuple[Decimal, ...] | None:
    """`25/25/25/25`, `5 15 40 40`, "Amazon's": the fractions per year, summing to one."""
    low = text.casefold()
    if asked or "vest" in low or "schedule" in low:
        if re.search(r"\b(?:even(?:ly)?|equal(?:ly)?|standard|linear|25 ?% a year)\b", low):
            return SCHEDULES["even"]
        if asked and "amazon" in low:
            return SCHEDULES["amazon"]
    for match in _SCHEDULE.finditer(text):
        if not asked and not re.search(r"[/%]", match[0]):
            continue
        parts = tuple(Decimal(part) / 100 for part in match.groups() if part is not None)
        total = sum(parts, Decimal(0))
        if abs(total - 1) <= SCHEDULE_TOLERANCE and total > 0:
            return tuple(part / total for part in parts) if total != 1 else parts
    return None


def find_multiplier(text: str) -> Decimal | None:
    """What a unit of equity is worth: `0.5`, `50%`, "half", "75 cents on the dollar"."""
    low = normalise(text).casefold().strip()
    if number := re.search(r"(?<![0-9.,])([0-9]{1,3})(?:[ ]?(?:%|percent|cents?|¢|p\b))", low):
        share = Decimal(number[1]) / 100
    elif number := re.search(r"(?<![0-9])([01](?:[.,][0-9]{1,2})?|[.,][0-9]{1,2})(?![0-9])", low):
        share = Decimal(number[1].replace(",", "."))
    else:
        named = {"three quarters": "0.75", "half": "0.5", "quarter": "0.25", "nothing": "0",
                 "zero": "0", "full": "1", "face": "1", "all of it": "1"}  # fmt: skip
        word = next((word for word in named if word in low), None)
        if word is None:
            return None
        share = Decimal(named[word])
    return share if 0 <= share <= 1 else None


def find_level(text: str) -> PeerLevel | None:
    """`L5 at Google`, `google l5`, "I'm an IC5 at Meta"."""
    if match := _LEVEL_FIRST.search(text):
        company = re.split(
            r"\s(?:now|today|and|with|for|since|right|currently)\b", match["company"]
        )[0]
        return PeerLevel(
            company.strip(" .,"), match["level"].upper() if _code(match) else match["level"]
        )
    if match := _COMPANY_FIRST.search(text):
        company = match["company"]
        for _ in range(4):
            company = (
                _NOT_COMPANY.sub("", company, count=1) if _NOT_COMPANY.match(company) else company
            )
        company = company.strip(" .,'")
        if company and company.casefold() not in {"at", "a", "an", "i", "level", "am", "i'm", "im"}:
            return PeerLevel(company, match["level"].upper() if _code(match) else match["level"])
    return None


def _code(match: re.Match[str]) -> bool:
    return len(match["level"]) <= 5
