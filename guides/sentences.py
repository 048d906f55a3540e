"""The sentences of a lever or a strategy: which are meant for the candidate's mouth, and what
each would claim if a candidate said it.

The coach drops what a candidate cannot truthfully say, so doubt counts as a claim here: a
sentence in the first person is a claim unless it only asks, wishes or asks a question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from guides import peers
from guides.document import Document
from negotiation.facts import Placeholder, PlaceholderKind

_TITLE = re.compile(
    r"^#{1,6}\s+(?P<role>.+?)(?: \| | — | - )(?P<company>.+?)\s+(?:Global |"
    r"Salary )?Negotiation Guide"
)


@dataclass(frozen=True, slots=True)
class Own:
    """The names by which a guide calls its own company, folded."""

    names: frozenset[str]

    def is_own(self, name: str) -> bool:
        """Whether `name` is the guide's own company, a product line of it or its parent."""
        folded = name.casefold()
        return folded in self.names or folded.partition(" ")[0] in self.names


def own_of(doc: Document) -> Own:
    """The own company of a guide: from its title line, and from its folder."""
    names: set[str] = set()
    for line in doc.lines[:8]:
        match = _TITLE.match(line) if len(line) < 400 else None
        if match is not None:
            for part in re.split(r"[()/]", match["company"]):
                folded = part.strip().casefold()
                if folded:
                    names |= {folded, folded.partition(" ")[0]}
            break
    folder = doc.path.partition("/")[0].casefold()
    names |= {folder.replace("-", " "), folder.partition("-")[0], folder}
    return Own(frozenset(names - {"", "bank", "the"}))


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence as found in its text: `text` is `source[start:end]`."""

    text: str
    start: int
    spoken: bool


_ABBREVIATED = re.compile(
    r"(?:^|[\s(\"'/])(?:[A-Za-z]|Sr|Jr|vs|etc|e\.g|i\.e|approx|Inc|Ltd|Co|Corp|St|No|Dr|Mr|"
    r"Ms|Mrs|est|"
    r"equiv|min|max|avg|(?:[A-Z]\.)+[A-Z])$"
)
_STOP = re.compile(r"[.!?]+(?=[\s\"*)”]|$)|\n+")
_CLOSERS = "\"*)”'"
# How long a quotation must be to be speech rather than a term in scare quotes.
_SPEECH_WORDS = 5


def split(text: str) -> list[Piece]:
    """The sentences of `text`, in order; quotation marks and `*…*` around speech are left out."""
    pieces: list[Piece] = []
    for start, end, spoken in _stretches(text):
        pieces += _cut(text, start, end, spoken)
    return pieces


def _stretches(text: str) -> list[tuple[int, int, bool]]:
    """Runs of advice and of speech: `(start, end, spoken)`."""
    marks = [at for at, char in enumerate(text) if char in '"“”']
    if not marks:
        return [(0, len(text), False)]
    runs: list[tuple[int, int, bool]] = []
    at, index = 0, 0
    while index < len(marks):
        opening = marks[index]
        closing = marks[index + 1] if index + 1 < len(marks) else len(text)
        inner = text[opening + 1 : closing]
        speech = inner.rstrip(" *").endswith((".", "?", "!")) or len(inner.split()) > _SPEECH_WORDS
        if speech:
            if opening > at:
                runs.append((at, opening, False))
            runs.append((opening + 1, closing, True))
            at = closing + 1
        index += 2
    if at < len(text):
        runs.append((at, len(text), False))
    return runs


def _cut(text: str, start: int, end: int, spoken: bool) -> list[Piece]:
    pieces: list[Piece] = []
    begin = start
    for match in _STOP.finditer(text, start, end):
        stop = match.end()
        if match[0][0] != "\n":
            if match[0] == "." and _ABBREVIATED.search(text[max(start, stop - 12) : stop - 1]):
                continue
            while stop < end and text[stop] in _CLOSERS:
                stop += 1
            following = text[stop : stop + 3].lstrip()
            if following[:1].islower() and not following.startswith(("a16z", "dbt")):
                continue
        _append(pieces, text, begin, stop, spoken)
        begin = stop
    _append(pieces, text, begin, end, spoken)
    return pieces


def _append(pieces: list[Piece], text: str, begin: int, end: int, spoken: bool) -> None:
    while begin < end and text[begin] in " \n\t*>_-":
        if text[begin] == "-" and text[begin + 1 : begin + 2] not in {" ", ""}:
            break
        begin += 1
    while end > begin and text[end - 1] in " \n\t*_":
        end -= 1
    if begin < end and any(char.isalnum() for char in text[begin:end]):
        pieces.append(Piece(text[begin:end], begin, spoken))


# ── placeholders ──────────────────────────────────────────────────────────────────────────────

_BRACKET = re.compile(
    r"(?P<mark>[$£€₹₪]|S\$|R\$|SGD |GBP |EUR |AED )?\[(?P<inside>[^\[\]\n]{1,200})\](?!\()"
    r"(?P<unit>\+?(?:[KMBL](?![A-Za-z]))?%?\+?)"
)
# `$X`, `$XXM`, `$XK`: a figure left open without brackets; `XX papers`, `X releases`.
_BARE = re.compile(
    r"(?<![\w\[])(?:[$£€₹₪]X{1,3}[KMB]?\b|XX\+?|[XYN] (?=(?:years|teams|engineers|releases|"
    r"papers|reports|people|products|users)\b))"
)
_NOT_A_PLACEHOLDER = re.compile(
    r"(?i)^(?:source\b.*|\d{1,2}(?:,\s?\d{1,2})*|note\b.*|citation.*|ref\b.*)$"
)
_NUMERIC = re.compile(
    r"^[~≈]?[$£€₹₪]?\d[\d.,]*\s?[KMBL]?(?:\s?[-–]\s?[$£€₹₪]?\d[\d.,]*\s?[KMBL]?)?\+?%?$"
)
_LETTER = re.compile(r"^[$£€]?[A-Z]{1,2}(?:\s?[-+]\s?\d[\d.,]*(?:[-–]\d[\d.,]*)?[KM]?)?[KM]?%?$")
_MONEY_WORD = re.compile(
    r"(?i)^(?:[$£€]?\s?(?:X|Y|Z)?\s?)?(?:your )?(?:target|floor|amount|tc|total|comp|"
    r"compensation|base|salary|figure|"
    r"counter|ask|bonus|equity|rsus?|sign-?on|unvested|range|offer|value|"
    r"package)\b(?:[ -](?:tc|comp|compensation|"
    r"base|salary|amount|range|rsus?|equity|bonus|total|sign-?on|value|figure|number|\d))*$|"
    r"^comp\d$"
)
_OWN_COMPANY = re.compile(
    r"(?i)\b(?:previous|prior|current|former|past|last|my|your)\b.*\b(?:compan(?:y|ies)|"
    r"employers?|firm|team|role|startup|bank|customer)\b"
)
_COMPANY = re.compile(
    r"(?i)\b(?:compan(?:y|ies)|competitors?|rivals?|employers?|firms?|startups?|bank|fund|"
    r"faang|hyperscalers?|"
    r"labs?|big tech|providers?|vendors?|agency|peers?)\b"
)
_SHARES = re.compile(r"(?i)\b(?:shares?|options?|units|rsus?)\b")
_SHARE_COUNT_AFTER = re.compile(
    r"(?i)^\s*(?:shares|options|units|rsus?|additional (?:shares|options|rsus?))\b"
)
_OWN_AFTER = re.compile(
    r"(?i)^\s*(?:-?(?:year|gpu|node|engineer|person|country|team)|in\b.{0,30}\b(?:revenue|"
    r"savings|impact|arr|spend|reduction|costs?)|"
    r"(?:\S+ )?(?:years?|engineers?|users?|teams?|reports?|requests|customers?|countries|"
    r"projects?|papers?|uptime|"
    r"improvement|reduction|increase in|revenue|savings|spend|budget|transactions|events|merchants|"
    r"scaling|availability|latency|faster|certifications?|patents?|publications?|services|models|"
    r"direct|people|markets?|integrations?|launches|migrations?|systems?)\b)"
)
_EXPERIENCE_BEFORE = re.compile(
    r"(?i)\b(?:experienced?|expertise|skills?|background|fluency|proficien\w+|knowledge|"
    r"familiar\w*|track record|"
    r"specializ\w+|certifications?|phd|degree|worked|built|building|led|leading|managed|"
    r"managing|shipped|"
    r"designed|designing|migrat\w+|operat\w+|deploy\w+|tenure|years|role|analysis|portfolio|"
    r"contribut\w+)\b"
    r"[^.?!;]{0,60}$"
)
_PREVIOUS_BEFORE = re.compile(
    r"(?i)\b(?:previous|current|former|last|prior|my) (?:role|job|company|employer|position|"
    r"work|team)?\s*(?:at|with)?\s*$"
)
_OFFER = re.compile(
    r"(?i)\b(?:offers?|offered|offering|competing|compet(?:e|ing|itive) with|evaluating|"
    r"interviewing|final rounds?|"
    r"late stages?|alternatives?|holding|comparing|declin\w+|recruit\w*|opportunities|"
    r"roles? at|in process|fielding|"
    r"counter-?offer|compare\w*|packages? (?:from|at))\b"
)
_BONUS_NEAR = re.compile(r"(?i)\b(?:bonus|target|guarantee\w*)\b")


def placeholders(text: str, own: Own) -> tuple[Placeholder, ...]:
    """The brackets of a sentence. `start` to `end` includes a currency mark before and a unit
    after (`$[X]K`), so that what replaces it stands alone; `text` is the inside.
    """
    found: list[Placeholder] = []
    if "[" in text:
        for match in _BRACKET.finditer(text):
            inside = match["inside"].strip()
            if _NOT_A_PLACEHOLDER.match(inside):
                continue
            kind = _kind(inside, match, text, own)
            start, end = match.span()
            if kind not in {PlaceholderKind.MONEY, PlaceholderKind.OWN} and match["mark"]:
                start = match.start("inside") - 1
            found.append(Placeholder(kind, inside, _options(inside), start, end))
    if "X" in text or "N " in text or "Y " in text:
        for bare in _BARE.finditer(text):
            if any(entry.start <= bare.start() < entry.end for entry in found):
                continue
            kind = PlaceholderKind.MONEY if bare[0][0] in "$£€₹₪" else PlaceholderKind.OWN
            if kind is PlaceholderKind.MONEY and _OWN_AFTER.match(text[bare.end() :][:60]):
                kind = PlaceholderKind.OWN
            found.append(
                Placeholder(
                    kind, bare[0].strip(), (), bare.start(), bare.start() + len(bare[0].rstrip())
                )
            )
        found.sort(key=lambda entry: entry.start)
    return tuple(found)


def _options(inside: str) -> tuple[str, ...]:
    head, colon, tail = inside.partition(":")
    listed = tail if colon and "/" in tail and "/" not in head else inside
    divider = " / " if " / " in listed else "/"
    parts = tuple(part.strip() for part in listed.split(divider) if part.strip())
    return parts if len(parts) > 1 else ()


def _kind(inside: str, match: re.Match[str], text: str, own: Own) -> PlaceholderKind:
    before = text[max(0, match.start() - 90) : match.start()]
    after = text[match.end() : match.end() + 60]
    priced = bool(match["mark"])
    if match.start() and text[match.start() - 1].isalnum() and not priced:
        return PlaceholderKind.OTHER  # `E[4/5]`: a level's number
    if _NUMERIC.match(inside) or _LETTER.match(inside):
        return _figure_kind(match, before, after, priced)
    rivals = [name for *_, name in peers.mentions(f"[{inside}]") if not own.is_own(name)]
    if rivals:
        return _rival_kind(inside, len(rivals), before, text)
    if _OWN_COMPANY.search(inside):
        return PlaceholderKind.OWN
    if priced or _MONEY_WORD.match(inside):
        return PlaceholderKind.OWN if priced and _OWN_AFTER.match(after) else PlaceholderKind.MONEY
    options = _options(inside)
    if _COMPANY.search(inside) and not re.search(r"(?i)\b(?:specific|cloud|regulated)\b", inside):
        if _PREVIOUS_BEFORE.search(before) or (
            _EXPERIENCE_BEFORE.search(before) and not _offer_near(before)
        ):
            return PlaceholderKind.OWN
        if _OFFER.search(text) or re.search(r"(?i)compet|rival", inside):
            return PlaceholderKind.RIVAL
        return PlaceholderKind.OWN
    if _SHARES.search(inside) and re.search(r"(?i)^(?:X|number|#|N)\b", inside):
        return PlaceholderKind.SHARES
    if len(options) > 1:
        return PlaceholderKind.PICK_LIST
    return (
        PlaceholderKind.OWN if re.search(r"\b(?:I|I'\w+|[Mm]y)\b", text) else PlaceholderKind.OTHER
    )


def _figure_kind(match: re.Match[str], before: str, after: str, priced: bool) -> PlaceholderKind:
    """The kind of `[X]`, `[Y+60K]` or `[40K-70K]`, from what stands around it."""
    unit = match["unit"]
    if "%" in unit or match["inside"].rstrip().endswith("%"):
        near = before[-40:] + after[:25]
        return PlaceholderKind.MONEY if _BONUS_NEAR.search(near) else PlaceholderKind.OWN
    if not priced and _SHARE_COUNT_AFTER.match(after) and not unit:
        return PlaceholderKind.SHARES
    if _OWN_AFTER.match(after) or unit.startswith(("M", "B")):
        return PlaceholderKind.OWN
    numeric = _NUMERIC.match(match["inside"].strip()) is not None
    return (
        PlaceholderKind.MONEY
        if priced or numeric or unit[:1] in {"K", "L"}
        else PlaceholderKind.OWN
    )


def _rival_kind(inside: str, rivals: int, before: str, text: str) -> PlaceholderKind:
    options = _options(inside)
    if (
        options
        and rivals < len(options)
        and not re.search(r"[$£€₹]\s?\d", inside)
        and not _offer_near(before)
    ):
        return PlaceholderKind.PICK_LIST
    if _offer_near(before) or re.search(r"[$£€₹]\s?\d", inside):
        return PlaceholderKind.RIVAL
    if _PREVIOUS_BEFORE.search(before):
        return PlaceholderKind.OWN
    if _EXPERIENCE_BEFORE.search(before):
        return (
            PlaceholderKind.OWN if re.search(r"(?i)\bat\s*$", before) else PlaceholderKind.PICK_LIST
        )
    return PlaceholderKind.RIVAL


def _offer_near(before: str) -> bool:
    return _OFFER.search(before) is not None


# ── claims ────────────────────────────────────────────────────────────────────────────────────

RIVAL_CLAIM = re.compile(
    r"(?i)\b(?:my (?:[\w/-]+ ){1,3}offers?|(?:compet\w+|other|another|outside|rival|multiple|"
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
    r"market (?:pays|rate is|is paying)|elsewhere|(?:leave|decline|turn down|walk away from|"
    r"choose between)\b.{0,40}\boffers?)\b"
)
_PAY_VERB = re.compile(
    r"(?i)\b(?:offer(?:s|ed|ing)?|pay(?:s|ing)?|paid|earn(?:s|ing)?|command(?:s|ing)?|"
    r"compensat\w+|makes?|making|"
    r"recruit\w*|compet(?:e|es|ing)|bid(?:s|ding)?|parity|match(?:es|ing)?|tc|total comp|"
    r"base|rsus?|equity|bonus|comp|"
    r"salar(?:y|ies)|packages?|hire[sd]?|hiring|poach\w*|talent|levels?|win|wins|option|"
    r"choice|safer|benchmarks?)\b"
)
OTHERS_PAY = re.compile(
    r"(?i)\b(?:engineers|designers|managers|scientists|architects|researchers|tpms?|pms?|"
    r"sres?|analysts|developers|firms|"
    r"companies|peers|competitors|startups|labs|banks|funds|faang\w*|big tech|hyperscalers|"
    r"tech alternatives?|fintechs?|"
    r"providers|primes|vendors|teams)\b[^.;]{0,80}?\b(?:are offering|offers?|pays?|earn(?:s|"
    r"ing)?|commands?|see|make|average|get|"
    r"are (?:paid|commanding|earning|recruiting|actively))\b[^.;]{0,60}[$£€₹₪]"
)
_FIRST = re.compile(r"\b(?:I|I'm|I've|I'd|I'll|I am|[Mm]y|[Mm]e|[Mm]ine)\b")
# First-person words that claim nothing: wishes, asks, feelings, thanks, questions, plans.
_ASKING = re.compile(
    r"(?i)\bI(?:'m| am| was)?(?:'d| would)?(?: also| really| still| just| truly| very|"
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
    r"|\bI(?:'ll| will| would| could| can|'d)(?: also| certainly)? (?:be\b|own\b|have\b|"
    r"bring\b|work\b|build\b|help\b|lead\b|drive\b|\w+)"
    r"|\b(?:let me|for me|to me|help me|makes? me|give me|tell me|excites? me|draws? me|"
    r"attracts? me)\b"
)
_MY_PAY = re.compile(
    r"(?i)\bmy (?:total |overall |initial |starting |annual |year[- ]?(?:1|one) |target |"
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
    r"(?i)\b(?:sign(?:ing)? (?:this week|today|now|immediately|tomorrow|by|right away|within|"
    r"on)|I(?:'ll| will| can|'d| would)? "
    r"(?:sign|commit|accept|close|join|decline|withdraw|start)\b|I(?:'m| am) (?:ready|"
    r"prepared|willing|committed|able) |"
    r"ready to (?:sign|commit)|prepared to (?:sign|commit|accept)|I commit|floor\b|"
    r"walk[- ]away|walk away|"
    r"(?:no|not) (?:go|accept) (?:lower|below|less)|can(?:'t|not) (?:accept|justify|go)|"
    r"below (?:that|this|[$£€₹₪]|\w{3} ?\d)|minimum (?:I|is)|deadline|by (?:monday|tuesday|"
    r"wednesday|thursday|friday))"
)
_ELLIPTICAL = re.compile(
    r"(?i)^(?:holding|currently|having|built|led|managed|shipped|bringing|with (?:my|\d+))\b"
)


def claims_rival(text: str, found: tuple[Placeholder, ...], own: Own) -> bool:
    """Whether the sentence asserts or implies another offer, process or a rival's pay."""
    if any(entry.kind is PlaceholderKind.RIVAL for entry in found):
        return True
    if RIVAL_CLAIM.search(text) or OTHERS_PAY.search(text):
        return True
    if _PAY_VERB.search(text) is None and "$" not in text and "£" not in text and "€" not in text:
        return False
    return any(not own.is_own(name) for *_, name in peers.mentions(text))


def claims_self(text: str, found: tuple[Placeholder, ...], *, spoken: bool) -> bool:
    """Whether the sentence states a first-person fact: experience, a metric, a promise, a floor."""
    if any(entry.kind in {PlaceholderKind.OWN, PlaceholderKind.SHARES} for entry in found):
        return True
    if not spoken:
        return False
    if any(entry.kind in {PlaceholderKind.PICK_LIST, PlaceholderKind.OTHER} for entry in found):
        return True
    if _PROMISE.search(text) or _ELLIPTICAL.match(text):
        return True
    if _FIRST.search(text) is None:
        return False
    rest = _MY_PAY.sub(" ", _ASKING.sub(" ", text))
    return _FIRST.search(rest) is not None
