"""What each kind of work is about, in words that any candidate may say of a job.

They are general truths about work, none about a company or about what somebody did: a tie says
that a role asks for the kind of work that a deed is of. The kinds are those of `fields`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

# The most telling first: where a deed and a job share several, the first of them is named.
_WORK: dict[str, str] = {
    "chips": "getting hardware right before it ships",
    "autonomy": "getting machines to find their own way",
    "defence": "building for missions where it has to work",
    "games": "building what players stay for",
    "health": "working with clinical and research data",
    "payroll": "paying people right and on time",
    "construction": "building for the people on a site",
    "homes": "making it easier to buy and sell a home",
    "travel": "getting travellers where they booked",
    "streaming": "bringing video to its viewers without a break",
    "networks": "keeping a network up and quick",
    "storage": "keeping data safe and close at hand",
    "industry": "keeping machines running",
    "logistics": "keeping goods and vehicles moving",
    "shops": "building what shops sell with",
    "selling": "bringing buyers and sellers together",
    "hiring": "finding good people and keeping them",
    "people": "leading a team through change",
    "fraud": "telling fraud from honest customers",
    "credit": "judging a risk before it costs",
    "accounting": "getting books and bills right",
    "payments": "moving money correctly",
    "banking": "running accounts that people trust with their money",
    "markets": "building for markets that move all day",
    "pricing": "setting prices that hold",
    "ads": "making advertising pay its way",
    "ranking": "showing people the right thing first",
    "vision": "getting models for images and video into use",
    "conversation": "answering people well, at any hour",
    "compliance": "standing up to an outside review",
    "security": "closing a gap before somebody finds it",
    "trust": "keeping people safe on a platform",
    "ai-infra": "getting the most out of costly machines",
    "speed": "making models and systems faster",
    "cost": "getting the same for less",
    "models": "making models better at real work",
    "reliability": "keeping a service up",
    "platform": "running what other engineers build on",
    "data": "getting data where it belongs on time",
    "analytics": "building what people decide by",
    "growth": "keeping the people who try a product",
    "design": "design that people get through without help",
    "partners": "making it easy for others to connect",
    "clients": "getting customers live and keeping them",
    "creation": "building tools that creative people choose",
    "tools": "building tools for other engineers",
    "programs": "landing work across teams on its date",
    "product": "getting a product to its users",
    "advice": "helping clients decide",
}
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def work_of(shared: frozenset[str], told: Mapping[str, int]) -> str:
    """What a deed and a job share, in words: the kind that most words of the deed speak of.

    Of several alike the most telling one; empty where none has words. `told`: how many of the
    deed's words speak of each kind.
    """
    known = [field for field in _WORK if field in shared]
    return _WORK[max(known, key=lambda field: told.get(field, 0))] if known else ""


def repeats(work: str, deed: str) -> bool:
    """Whether a deed has used the main words itself: "that" is enough then."""
    said = deed.casefold()
    return any(word[:6] in said for word in _WORD.findall(work) if len(word) > _LONG)


_LONG = 5
