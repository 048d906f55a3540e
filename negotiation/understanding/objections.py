"""An answer of theirs that is feared: "what if they say the budget is used up?"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from negotiation.understanding.concepts import Concepts
from negotiation.understanding.foretold import told_part
from negotiation.understanding.message import News
from negotiation.understanding.words.foretold import NEVER
from negotiation.understanding.words.news import NEWS
from negotiation.understanding.words.questions import FEARS, WHO_SAYS

_OBJECTIONS = frozenset((
    News.BASE_FIXED, News.FINAL_OFFER, News.DECIDE_NOW, News.NO_MATCH, News.ABOVE_BAND,
    News.WHERE_FROM, News.AT_TOP, News.LADDER, News.AFTER_SIX, News.NO_SIGN_ON, News.NO_BUDGET,
    News.CHECKING,
))  # fmt: skip


@cache
def _objections() -> Concepts:
    return Concepts([(key, lines) for key, lines in NEWS if News(key) in _OBJECTIONS])


def objection_in(words: Sequence[str], *, asked: bool) -> News | None:
    """What a sentence fears that they answer; "if they match, I sign" fears nothing.

    The words behind the "if" are read as if they had happened.
    """
    told = told_part(words)
    if not asked and len(told) < len(words):
        return _objection([word for word in words[len(told) :] if word not in NEVER | FEARS])
    fear = next((at for at, word in enumerate(words) if word in FEARS), None)
    if fear is None or not (asked or tuple(words[fear - 1 : fear]) in _OPENING):
        return None
    said = [word for word in words[fear + 1 :] if word not in FEARS]
    if not said or WHO_SAYS.isdisjoint((*words[max(fear - 2, 0) : fear], *said[:2])):
        return None
    return _objection(said)


def _objection(said: Sequence[str]) -> News | None:
    found = _objections().said_in(["they", "say", *said])
    return News(found[0]) if found else None


_OPENING = (("what",), ("and",))
