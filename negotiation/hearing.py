"""What a message says, with the companies it names told apart from the one talked about.

Only the guides know that "anthropic" is a company: figures beside such a name are never read as
the person's own offer.
"""

from __future__ import annotations

import re

from negotiation.model.facts import Certainty
from negotiation.pay_words import is_label
from negotiation.scene import Scene
from negotiation.short_answers import find_level
from negotiation.understanding import Named, Understood, as_heard, same_name, understand

_WORD = re.compile(r"[A-Za-z][\w&'’-]*(?:\.[A-Za-z]\w*)*")
_LONGEST_NAME = 3  # words
_MOST_WORDS = 120
_INTRODUCED = re.compile(
    r"(?:\b(?:from|at|with|by|has|have|hold|holding|got|vs\.?|versus)|[.,;:!?\n(“\"]"
    r"|\b(?:and|but|or|also|plus|while|then|yes|no|actually|well|so|hi|hey))\s*$",
    re.IGNORECASE,
)
# "I work at Google": an employer, and no offer of theirs.
_EMPLOYED = re.compile(
    r"\b(?:work(?:s|ed|ing)?|employed|currently|now|today|leav(?:e|ing)|left|am|i'm|im|was|been"
    r"|stay(?:ing)?|job|role|level|team|time|years?|experience|earn(?:ing)?|mak(?:e|ing)"
    r"|salary|pay|paid|background|engineer)\s+(?:\w+\s+)?(?:at|for|with|from|by)?\s*$",
    re.IGNORECASE,
)
# Several offers are spoken of, or how real one is: a name that no guide knows may be a company's.
_OFFERS = re.compile(
    r"\b(?:offers|(?:other|another|second|competing) offer)\b"
    r"|\b(?:in writing|written|verbal(?:ly)?|by phone|on the phone|on paper|by word of mouth)\b",
    re.IGNORECASE,
)
_UNKNOWN_NAME = re.compile(r"[A-Z][A-Za-z]\w{1,20}")
_THEN_PAY = re.compile(
    r"[ ,:]{1,2}(?:(?:has|said|says|is at|is|at|pays?|offers?|offered|gave|gives|me|about|around"
    r"|went up to|came back with|raised to) ){0,3}"
    r"[^\w\s]?[0-9]",
    re.IGNORECASE,
)
_DOES = re.compile(
    r" (?:has |have )?(?:gave me|gives me|pays me|went up to|came back with|raised to)\b",
    re.IGNORECASE,
)
_PLAIN_WORDS = frozenset(
    {
        *("already", "boss", "company", "finally", "hiring", "manager", "somebody", "someone"),
        *("recently", "team", "today", "who", "which"),
        *("about", "actually", "also", "and", "another", "around", "base", "bonus", "both", "but"),
        *("equity", "final", "got", "hello", "initially", "it", "just", "like", "maybe", "mine"),
        *("my", "net", "new", "no", "now", "offer", "only", "or", "our", "over", "plus", "still"),
        *("recruiter", "revised", "roughly", "said", "salary", "say", "she", "he", "sorry", "that"),
        *("the", "their", "then", "they", "this", "to", "total", "updated", "verbal", "verbally"),
        *("we", "well", "with", "written", "yes", "yesterday", "you"),
    }
)
# "We can't compete with Meta": a name in their mouth.
_COMPARED = re.compile(
    r"\b(?:compet\w+|match\w*|beat|against|than|like|unlike|compared?|over)\s+(?:with |to |by )?$",
    re.IGNORECASE,
)
_EMPLOYER = re.compile(
    r"\b(?:current(?:ly)?|present|old|former|ex-?|last|previous)\b.{0,24}$", re.IGNORECASE
)


def listen(scene: Scene, text: str, *, about_rival: bool = False) -> Understood:
    """Everything a message says, heard by somebody who knows the companies of the guides."""
    return understand(
        text,
        scene.today,
        own=scene.company,
        about_rival=about_rival,
        named=companies_in(scene, text),
    )


def companies_in(scene: Scene, text: str) -> tuple[Named, ...]:
    """The companies that a message names as somebody's who may have made an offer."""
    plain = as_heard(text)
    if not scene.company or not any(character.isdigit() for character in plain):
        return ()
    known = {name.casefold() for name in scene.facts.level_companies()}
    level = find_level(plain)
    # Before the own offer is told, a word in capitals is a place or a role.
    several = scene.case.offer.base is not None and _OFFERS.search(plain) is not None
    words = list(_WORD.finditer(plain))[:_MOST_WORDS]
    found: list[Named] = []
    at = 0
    while at < len(words):
        named = None
        for count in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
            start, end = words[at].start(), words[at + count - 1].end()
            name = plain[start:end]
            company = _is_company(scene, known, name) or (
                count == 1
                and (several or _does(plain, end))
                and _may_be_company(scene, plain, start, end)
            )
            if company and _as_offer(plain, start):
                named = Named(start, end, name, rival=not _is_own(scene, name))
                break
        employer = level is not None and named is not None and not _OFFERS.search(plain)
        if named is None or (employer and level and same_name(level.company, named.name)):
            at += 1
            continue
        found.append(named)
        at += count
    return tuple(found)


def _does(text: str, end: int) -> bool:
    """Whether it says what somebody did: "Globex went up to 297k"."""
    return _DOES.match(text, end) is not None


def _is_company(scene: Scene, known: set[str], name: str) -> bool:
    if is_label(name) or re.search(r"\s{2}|\n", name):
        return False
    if name.casefold() in known or _is_own(scene, name):
        return True
    return scene.facts.find_company(name).certainty is Certainty.EXACT


def _may_be_company(scene: Scene, text: str, start: int, end: int) -> bool:
    """ "Anthropic 240k": a capital at the head of a clause, and pay right behind it."""
    name = text[start:end]
    if not _UNKNOWN_NAME.fullmatch(name) or name.lower() in _PLAIN_WORDS:
        return False
    guide = scene.guide
    if guide is not None and scene.facts.find_region(guide, name).best is not None:
        return False
    return _THEN_PAY.match(text, end) is not None


def _is_own(scene: Scene, name: str) -> bool:
    if same_name(name, scene.company):
        return True
    match = scene.facts.find_company(name)
    exact = match.best is not None and match.certainty is Certainty.EXACT
    return exact and match.best is not None and match.best.key == scene.case.company


def _as_offer(text: str, start: int) -> bool:
    """Whether the name stands where a name stands, and is no present employer's."""
    before = text[max(0, start - 40) : start]
    if any(words.search(before) for words in (_EMPLOYED, _EMPLOYER, _COMPARED)):
        return False
    return not before.strip() or _INTRODUCED.search(before) is not None
