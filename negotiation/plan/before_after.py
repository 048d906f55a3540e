"""A deed with a before and an after, as one says it: how it was first, and then what became of it.

The mail has "I cut invoice errors from 9% to 2%"; by phone that is "Invoice errors were at 9%. I
cut them to 2%", and no second reading of the mail. Nothing is added to the deed or left out of it.
"""

from __future__ import annotations

import re

from negotiation.model.phrase import Amount, Phrase, capitalised, say
from negotiation.plan.changes import is_many, is_measure
from negotiation.plan.short_words import FEW

_N = rf"(?:[$€£¥₹]?\d[\d.,]*[\w%]*|{'|'.join(FEW)}|ten|eleven|twelve)"
# "from 0 to 1,400 customers": there was nothing before. "From 40 to 400 requests": 40 of what is
# told behind.
_FROM_TO = (
    rf" from (?P<was>(?!0\b)(?:about |over |nearly |almost )?"
    rf"(?:[$€£¥₹][\d.,]*\d\w?|{_N}(?:(?<=%)|(?: (?!to\b)[A-Za-z/]+){{1,3}})))"
    rf" to (?P<now>(?:about |over |nearly |almost )?{_N}\b[^;]*|\S+%[^;]*)\Z"
)
_THING = r"(?P<thing>(?:[\w'’/&-]+ ){0,7}?[\w'’/&-]+)"
# What one does to a measure, so that "I … it to 2%" goes on with it.
_I_MOVED = re.compile(
    r"\AI (?P<verb>cut|reduced|lowered|raised|increased|grew|shortened|boosted|lifted|shrank|"
    rf"trimmed|brought|dropped|got|took|pushed|drove) {_THING}{_FROM_TO}"
)
_IT_WENT = re.compile(
    rf"(?:\. |; ){_THING} (?:went|rose|fell|dropped|grew|climbed|came down|went up|went down|"
    rf"improved|declined|shrank|is|are){_FROM_TO}"
)


def in_turn(deed: Phrase) -> Phrase:
    """The deed told in the order in which it happened; as it is, where it has no such two ends."""
    text = str(deed)
    found = _I_MOVED.search(text) or _IT_WENT.search(text)
    if found is None or not is_measure(found["thing"]):
        return deed
    thing, was, now = (_cut(deed, *found.span(name)) for name in ("thing", "was", "now"))
    were, them = _MANY if _are_many(found["thing"]) else _ONE
    begun = say(capitalised(thing), f" {were} ", was)
    if found.re is _I_MOVED:
        said = say(begun, f". I {found['verb']} {them} to ", now)
    else:
        until = found.start("now") + len(found["now"].partition(",")[0])
        after, more = _cut(deed, found.start("now"), until), _cut(deed, until, len(text))
        said = say(
            _cut(deed, 0, found.start()), ". ", begun, " before that and ", after, " after", more
        )
    return Phrase(said.parts, deed.claims)


_ONE, _MANY = ("was", "it"), ("were", "them")


def _are_many(thing: str) -> bool:
    """Whether a thing is told of as several: "calls", and "calls rated urgent" as well."""
    return is_many(_DESCRIBED.split(thing)[0])


# What is said of a thing behind it: "drivers who open it", "chats rated well".
_DESCRIBED = re.compile(
    r" (?:who|that|which|with|of|for|in|on|at|by|to|from|rated|found|handled|sent|marked|closed|"
    r"answered|solved|open|back)\b"
)


def _cut(phrase: Phrase, start: int, end: int) -> Phrase:
    """What stands between two places of its text, its figures with it."""
    parts: list[str | Amount] = []
    at = 0
    for part in phrase.parts:
        text = part if isinstance(part, str) else part.text
        inside = text[max(start - at, 0) : max(end - at, 0)]
        if inside:
            parts.append(part if isinstance(part, Amount) and inside == text else inside)
        at += len(text)
    return Phrase(tuple(parts))
