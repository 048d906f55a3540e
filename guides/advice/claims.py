"""What a sentence would claim if a candidate said it: a rival's offer, a fact about themselves.

The coach drops what a candidate cannot truthfully say, so doubt counts as a claim here: a
sentence in the first person is a claim unless it only asks, wishes or plans. The patterns are
in lower case, for text in lower case: that is several times as quick as ignoring case.
"""

from __future__ import annotations

import re
from functools import lru_cache

from guides.advice.sentences import Own
from guides.names.mentions import mentions
from guides.text import beside
from guides.text.currency import CODES
from negotiation.model.guide import Placeholder, PlaceholderKind

RIVAL_CLAIM = re.compile(
    r"\b(?:my (?:[\w/-]+ ){1,3}offers?|(?:compet\w+|other|another|outside|rival|multiple|"
    r"several|written|parallel|"
    r"alternative|existing|external) "
    r"(?:[\w./&+-]+ ){0,5}?(?:offers?|process(?:es)?|opportunit\w+|bids?|conversations|interviews)|"
    r"offers? (?:from|at|in hand|on the table)|(?:hold(?:ing)?|have|had|has|got|received|"
    r"weighing|evaluating|considering|"
    r"fielding|comparing|entertaining|reviewing) (?:[\w./&+$-]+ ){0,6}?(?:offers?|"
    r"opportunities)|alternatives?\b|counter-?offers?|"
    r"final rounds?|late[ -]stage|(?:evaluating|considering|interviewing|in process|in talks|"
    r"exploring|comparing) "
    r"(?:[\w./&+-]+ ){0,5}?(?:roles?|positions?|at|with|teams?|against|between)|"
    r"(?:being|been|actively) recruit\w+|recruiters? (?:from|at)|poach\w*|"
    r"competing (?:[\w./&+-]+ ){0,3}?packages?|"
    r"holding (?!(?:firm|steady|out|base)\b)(?:[\w./&+-]+ ){1,5}at(?= [$£€₹₪])|"
    r"market (?:pays|rate is|is paying)|elsewhere|(?:leave|decline|turn down|walk away from|"
    r"choose between)\b.{0,40}\boffers?)\b"
)
# Every phrase of `RIVAL_CLAIM` holds one of these: a quick look before the slow one.
_RIVAL_WORDS = (
    "offer",
    "process",
    "opportunit",
    "bid",
    "conversation",
    "interview",
    "alternative",
    "counter",
    "final round",
    "late stage",
    "late-stage",
    "evaluating",
    "considering",
    "interviewing",
    "in talks",
    "exploring",
    "comparing",
    "recruit",
    "poach",
    "market pays",
    "market rate is",
    "market is paying",
    "elsewhere",
    "holding",
    "competing",
)
_PAY_VERB = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|pay(?:s|ing)?|paid|earn(?:s|ing)?|command(?:s|ing)?|"
    r"compensat\w+|makes?|making|"
    r"recruit\w*|compet(?:e|es|ing)|bid(?:s|ding)?|parity|match(?:es|ing)?|tc|total comp|"
    r"base|rsus?|equity|bonus|comp|"
    r"salar(?:y|ies)|packages?|hire[sd]?|hiring|poach\w*|talent|levels?|win|wins|option|"
    r"choice|safer|benchmarks?)\b"
)
# Who "pays $300K" besides companies with a name.
_MANY = (
    "engineers", "designers", "managers", "scientists", "architects", "researchers", "tpms?",
    "pms?", "sres?", "analysts", "developers", "firms", "companies", "peers", "competitors",
    "startups", "labs", "banks", "funds", r"faang\w*", "big tech", "hyperscalers",
    "tech alternatives?", "fintechs?", "providers", "primes", "vendors", "teams", "roles", "jobs",
)  # fmt: skip
_MANY_WORDS = tuple(re.split(r"s\?|\\w", words)[0] for words in _MANY)
_OTHERS_PAY = re.compile(
    rf"\b(?:{'|'.join(_MANY)})\b[^.;]{{0,80}}?"
    r"\b(?:are offering|offers?|pays?|earn(?:s|ing)?|commands?|see|make|average|get|"
    r"are (?:paid|commanding|earning|recruiting|actively))\b[^.;]{0,60}(?:[$£€₹₪]|\b(?:"
    + "|".join(sorted(code.lower() for code in CODES))
    + r") ?\d)"
)
# "Quokka Pay offers $210K": whoever that is, it is not us and not the company.
_PAYS = re.compile(
    r" (?:offers?|pays?|earns?|is (?:offering|paying)|are (?:offering|paying|earning))"
    r"(?: (?!of |but |and )[\w~]+){0,4} ?(?:[$£€₹₪]|\b[A-Z]{3} ?\d)"
)
_PAY_WORDS = (" offer", " pay", " earn")  # one of these stands in each
_WHO_PAYS = re.compile(
    r"(?<![\w$'])(?P<who>[A-Z][\w&.'+-]*(?:(?: and | & |[,/]? ?)[A-Z][\w&.'+-]*){0,6})"
    r"(?: [a-z][\w/-]+){0,3}?(?<! the)(?<! your)(?<! an)(?<! a)(?<! this)(?<! my)(?<! their)$"
)
_NAME_AT = re.compile(
    r"(?P<who>[A-Z][\w&.'+-]*(?: [A-Z][\w&.'+-]*){0,4}) at (?=[$£€₹₪]|[A-Z]{3} ?\d)"
    r"(?:[A-Z]{3}|[$£€₹₪\d.,KL/+() –-]|base|rsus?|RSUs?|equity|TC|total|comp|options?|4yr)+$"
)
_NO_NAME = frozenset(
    """
    i we you they it the this that these those my your our if when unless counter initial
    first opening accept open anchor start ask push target aim hold land close sign settle
    walk commit floor tc rsu rsus equity bonus options senior staff principal counters and or
    but a an he she who what total base company recruiter hr
    reject decline refuse weigh compare consider expect most any all
    """.split()
)
# "They pay more", "to close the gap": what others pay, or offer, without their name.
_THEY_PAY = re.compile(
    r"\b(?:they|these|those|both|others)\b[^.;]{0,50}\b(?:pay|offer|earn|command)s?\b"
    r"|\bclos(?:e|ing) (?:the|this|that) gap\b"
)
# One of these stands in each.
_THEY_WORDS = ("they", "these", "those", "both", "others", " gap")
_AT_NAME = re.compile(r"\b(?:at|from|to|than|vs\.?) $")
# "I", "my", "me", "mine"; the first character is one of two, which is quicker to look for.
_FIRST = re.compile(r"[im](?<!\w.)(?:(?<=i)|(?<=m)(?:y|e|ine))(?!\w)")
# First-person words that claim nothing: wishes, asks, feelings, thanks, questions, plans.
_ASKING = re.compile(
    r"\b(?:i(?:'m| am| was)?(?:'d| would)?(?: also| really| still| just| truly| very|"
    r" respectfully| therefore| simply| only)*"
    r"(?: (?:very|really|so|truly|genuinely|deeply|extremely|incredibly))? ?"
    r"(?:like|love|want|need|hope|ask|asking|request(?:ing)?|propos(?:e|ing)|target(?:ing)?|"
    r"looking (?:for|to|forward)|seek(?:ing)?|"
    r"excited|thrilled|enthusiastic|eager|interested|grateful|appreciate|thank|believe|think|"
    r"feel|understand|respect|"
    r"recognize|expect(?:ing)?|suggest(?:ing)?|welcome|prefer|value|wonder(?:ing)?|curious|"
    r"open|happy|glad|delighted|"
    r"proposing|anchoring|hoping|aiming|committed to (?:finding|making)|drawn|impressed|"
    r"inspired|passionate|convinced|"
    r"confident (?:we|that we)|seeing|see|agree|admire)\b"
    r"|i(?:'ll| will| would|'d)(?: also| certainly)? "
    r"(?!bring|have (?:\w+ed|built|led)|point|leverage)\w+"
    r"|(?:let me|for me|to me|help me|makes? me|give me|tell me|excites? me|draws? me|"
    r"attracts? me)\b)"
)
_MY_PAY = re.compile(
    r"\bmy (?:total |overall |initial |starting |annual |year[- ]?(?:1|one) |target |"
    r"ideal |preferred |base |cash |equity |"
    r"rsu |options? |first |clear |top |full |variable |long-term |guaranteed |bonus |"
    r"signing |sign-on |expected |carry |"
    r"compensation |comp |salary |grant |new |stock )*"
    r"(?:base|compensation|comp|package|equity|salary|rsus?|grant|bonus|tc|pay|target|ask|"
    r"number|goal|options?|stock|offer|"
    r"question|priority|priorities|interest|enthusiasm|preference|request|hope|understanding|"
    r"expectations?|choice|decision|"
    r"view|opinion|counter|proposal|carry|allocation|sign-?on|profit sharing|level|title|"
    r"start date|excitement|refreshers?)\b"
)
_PROMISE = re.compile(
    r"\b(?:(?:the|your|this) (?:initial )?offer of\b|this (?:track record|experience|"
    r"background)\b|sign(?:ing)? (?:this week|today|now|"
    r"immediately|tomorrow|by|right away|within|"
    r"on)|i(?:'ll| will| can|'d| would)? "
    r"(?:sign|commit|accept|close|join|decline|withdraw|start)\b|i(?:'m| am) (?:ready|"
    r"prepared|willing|committed|able) |"
    r"ready to (?:sign|commit)|prepared to (?:sign|commit|accept)|i commit|floor\b|"
    r"walk[- ]away|walk away|"
    r"(?:no|not) (?:go|accept) (?:lower|below|less)|can(?:'t|not) (?:accept|justify|go)|"
    r"below (?:that|this|[$£€₹₪]|\w{3} ?\d)|minimum (?:i|is)|deadline|forfeit\w*|unvested|"
    r"leav(?:e|ing) (?:behind|on the table)|by (?:monday|tuesday|"
    r"wednesday|thursday|friday))"
)
_ELLIPTICAL = re.compile(
    r"^(?:holding|currently|having|built|led|managed|shipped|bringing|with (?:my|\d+))\b"
)


# A sentence is asked about twice: for its claims, and for whose its figures are.
_twice = lru_cache(maxsize=64)


@_twice
def rival_claims(lower: str, own: Own) -> tuple[re.Match[str], ...]:
    """Where a sentence in lower case speaks of other offers; "my Acme offer" is ours at Acme."""
    if not _holds(_RIVAL_WORDS, lower):
        return ()
    return tuple(
        [
            match
            for match in RIVAL_CLAIM.finditer(lower)
            if not (match[0].startswith("my ") and any(map(own.is_own, match[0].split()[1:-1])))
        ]
    )


def _holds(words: tuple[str, ...], lower: str) -> bool:
    """Whether one of some words stands in a text: a quick look before a slow one."""
    return any(map(lower.__contains__, words))


@_twice
def others_pay(lower: str) -> tuple[int, ...]:
    """Where a sentence in lower case says what people or companies without a name are paid."""
    if not _holds(_MANY_WORDS, lower):
        return ()
    return tuple([match.start() for match in _OTHERS_PAY.finditer(lower)])


@_twice
def others_who_pay(text: str, own: Own) -> tuple[int, ...]:
    """Where a sentence says what somebody pays that it names and that is not the own company."""
    found: list[int] = []
    if not _holds(_PAY_WORDS, text):
        return ()
    for verb in _PAYS.finditer(text):
        subject = beside.before(text, verb.start())
        match = _WHO_PAYS.search(subject)
        if match is not None and _is_other(match["who"], own):
            found.append(verb.start() - len(subject) + match.start())
    return tuple(found)


def is_an_offer(text: str, own: Own) -> bool:
    """Whether a sentence that is said is "Quokka Senior at $190K / $250K RSU", and no more."""
    match = _NAME_AT.match(text) if " at " in text else None
    return match is not None and _is_other(match["who"], own)


def _is_other(who: str, own: Own) -> bool:
    """Whether words with capitals are somebody's name, and not the company's own."""
    first, *_ = re.split(r"\W", who.casefold())
    return first not in _NO_NAME and not own.is_own(who.removesuffix("'s"))


def claims_rival(text: str, lower: str, found: tuple[Placeholder, ...], own: Own) -> bool:
    """Whether the sentence asserts or implies another offer, process or a rival's pay."""
    if any(entry.kind is PlaceholderKind.RIVAL for entry in found):
        return True
    if rival_claims(lower, own):
        return True
    priced = "$" in text or "£" in text or "€" in text or "₹" in text or "₪" in text
    if priced and others_pay(lower):
        return True
    if _holds(_THEY_WORDS, lower) and _THEY_PAY.search(lower):
        return True
    if others_who_pay(text, own):
        return True
    named = [start for start, _, name in mentions(text, own.others) if not own.is_own(name)]
    if not named:
        return False
    return (
        priced
        or _PAY_VERB.search(lower) is not None
        or any(_AT_NAME.search(beside.before(lower, start)) for start in named)
    )


def claims_self(lower: str, found: tuple[Placeholder, ...], *, spoken: bool) -> bool:
    """Whether the sentence states a first-person fact: experience, a metric, a promise, a floor."""
    if any(entry.kind in {PlaceholderKind.OWN, PlaceholderKind.SHARES} for entry in found):
        return True
    if not spoken:
        return False
    if any(entry.kind in {PlaceholderKind.PICK_LIST, PlaceholderKind.OTHER} for entry in found):
        return True
    if _PROMISE.search(lower) or _ELLIPTICAL.match(lower):
        return True
    if _FIRST.search(lower) is None:
        return False
    rest = _ASKING.sub(" ", lower)
    if "my" in rest:
        rest = _MY_PAY.sub(" ", rest)
    return _FIRST.search(rest) is not None
