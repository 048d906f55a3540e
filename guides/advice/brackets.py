"""The brackets of a guide's sample sentences, and what belongs into each."""

from __future__ import annotations

import re

from guides.advice.sentences import Own
from guides.names.mentions import mentions
from guides.names.peers import begins_name
from guides.text import beside
from negotiation.model.guide import Placeholder, PlaceholderKind

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
_OWN_WORDS = re.compile(r"(?:[XYZN]|number of|your|my)\b(?!.* / )")
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
_BY = re.compile(r"\b(?:from|with|at|by|against|between)\s*$")
_OFFERED = re.compile(
    r"(?i)\b(?:offers?|offered|conversations?|interviews?|final rounds?|roles? at)\b"
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
        for bare in _BARE.finditer(masked(text, tuple(found))):
            kind = PlaceholderKind.MONEY if bare[0][0] in "$£€₹₪" else PlaceholderKind.OWN
            if kind is PlaceholderKind.MONEY and _OWN_AFTER.match(beside.behind(text, bare.end())):
                kind = PlaceholderKind.OWN
            found.append(
                Placeholder(
                    kind, bare[0].strip(), (), bare.start(), bare.start() + len(bare[0].rstrip())
                )
            )
        found.sort(key=lambda entry: entry.start)
    return tuple(found)


def masked(text: str, brackets: tuple[Placeholder, ...]) -> str:
    """`text` with every bracket blotted out, position for position."""
    parts, done = [], 0
    for bracket in brackets:
        parts += [text[done : bracket.start], "_" * (bracket.end - bracket.start)]
        done = bracket.end
    return "".join([*parts, text[done:]])


def _options(inside: str) -> tuple[str, ...]:
    head, colon, tail = inside.partition(":")
    listed = tail if colon and "/" in tail and "/" not in head else inside
    divider = " / " if " / " in listed else "/"
    parts = tuple(part.strip() for part in listed.split(divider) if part.strip())
    return parts if len(parts) > 1 else ()


def _kind(inside: str, match: re.Match[str], text: str, own: Own) -> PlaceholderKind:
    before, after = beside.before(text, match.start()), beside.behind(text, match.end())
    priced = bool(match["mark"])
    if match.start() and text[match.start() - 1].isalnum() and not priced:
        return PlaceholderKind.OTHER  # `E[4/5]`: a level's number
    if _NUMERIC.match(inside) or _LETTER.match(inside):
        return _figure_kind(match, before, after, priced)
    rivals = [name for *_, name in mentions(f"[{inside}]", own.others) if not own.is_own(name)]
    if rivals:
        return _rival_kind(inside, len(rivals), before)
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
    if _OWN_WORDS.match(inside):
        return PlaceholderKind.OWN
    if _offered_by(options or (inside,), before):
        return PlaceholderKind.RIVAL
    if options:
        return PlaceholderKind.PICK_LIST
    return (
        PlaceholderKind.OWN if re.search(r"\b(?:I|I'\w+|[Mm]y)\b", text) else PlaceholderKind.OTHER
    )


def _figure_kind(match: re.Match[str], before: str, after: str, priced: bool) -> PlaceholderKind:
    """The kind of `[X]`, `[Y+60K]` or `[40K-70K]`, from what stands around it."""
    unit = match["unit"]
    if "%" in unit or match["inside"].rstrip().endswith("%"):
        of_bonus = _BONUS_NEAR.search(before + after) is not None
        return PlaceholderKind.MONEY if of_bonus else PlaceholderKind.OWN
    if not priced and _SHARE_COUNT_AFTER.match(after) and not unit:
        return PlaceholderKind.SHARES
    if _OWN_AFTER.match(after) or unit.startswith(("M", "B")):
        return PlaceholderKind.OWN
    numeric = _NUMERIC.match(match["inside"].strip()) is not None
    return (
        PlaceholderKind.MONEY
        if priced or numeric or unit.startswith(("K", "L"))
        else PlaceholderKind.OWN
    )


def _rival_kind(inside: str, rivals: int, before: str) -> PlaceholderKind:
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


def _offered_by(options: tuple[str, ...], before: str) -> bool:
    """Whether names that nobody listed are those of rivals: "an offer from [Quokka / Elm]"."""
    if _BY.search(before) is None or not all(begins_name(option) for option in options):
        return False
    skill = _EXPERIENCE_BEFORE.search(before)
    since = before if skill is None else before[skill.start() :]
    return _OFFERED.search(since) is not None


def _offer_near(before: str) -> bool:
    return _OFFER.search(before) is not None
