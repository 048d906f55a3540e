"""Where a guide's figures come from, in kinds: what to answer when somebody asks."""

from __future__ import annotations

import re
from functools import lru_cache

from negotiation.model.guide import Guide

# Kinds of source by what a guide's list of them mentions, the strongest first.
_KINDS = (
    ("candidates' own reports", r"verified|\boffers?\b|\bblind\b|teamblind|candidates?"),
    ("public pay sites", r"levels\.?fyi|glassdoor|payscale|comparably|built ?in|indeed|6figr"),
    (
        "salary surveys",
        r"salary (?:guide|survey|report)|compensation (?:survey|report|benchmark)|robert half|"
        r"radford|mercer|\bhays\b|market report|salary benchmarks?",
    ),
)
_COMPILED = tuple((kind, re.compile(signs, re.IGNORECASE)) for kind, signs in _KINDS)


def kinds_of(guide: Guide) -> str:
    """`public pay sites and salary surveys`; "public pay reports" where the guide lists none."""
    found = _kinds(guide.sources)
    return " and ".join(found[:2]) if found else "public pay reports"


@lru_cache(maxsize=5_000)  # a guide's sources don't change while its index lives
def _kinds(sources: tuple[str, ...]) -> tuple[str, ...]:
    text = "\n".join(sources)
    return tuple(kind for kind, signs in _COMPILED if signs.search(text))
