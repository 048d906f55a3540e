"""What kind of change a deed made, to say that one would look for the same in this job.

What changed a figure is of a kind: a saving, a speed, fewer faults, a result with people, a date
that was beaten. What is said of it is an intention of the candidate's: nothing about
the company, and no truth about work in general, which a reader has heard before.
"""

from __future__ import annotations

import re

from negotiation.plan.meanings import changed_of

_TIME = r"(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?)"
# The move that says it, and the words for it in what changed. The most telling kind goes first.
_KINDS = tuple(
    (move, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for move, words in (
        (
            "gain of saving",
            r"costs?|bills?|spend|spending|sav(?:es|ed|ing|ings)|compute|gpu hours|hosting|budget",
        ),
        (
            "gain of plan",
            r"(?:months?|weeks?|days?) (?:ahead|early)|ahead of (?:plan|schedule)|plan was \d+",
        ),
        (
            "gain of speed",
            rf"latency|p9[59]|faster|lag|(?:response|load|build) times?|steps|instead of [\d.,]+|"
            rf"(?:to|under|below|of) (?:about |under |over )?[\d.,]+ ?{_TIME}",
        ),
        (
            "gain of fewer faults",
            r"fail\w*|errors?|mismatches|breaks|incidents?|outages?|downtime|uptime|defects?|bugs?|"
            r"regressions|flicker|late files|findings|vulnerabilit\w+|bad releases|dropped calls|"
            r"scrap",
        ),
        (
            "gain of result",
            r"users?|customers?|shoppers?|sellers?|creators?|subscribers?|visitors?|churn|"
            r"retention|conversion|sign-?ups?|onboarding|drop-?off|activation|adoption|bookings?|"
            r"downloads?|came back|engagement|enrol?lment|declines?|auth(?:ori[sz]ation)? rates?|"
            r"revenue|sales|deals?|contracts?|complaints?|fraud|alarms?|win rate|adherence|quality",
        ),
    )
)


def gain_of(deed: str) -> str:
    """The move that says which kind of change a deed made; work in general where none is known.

    By what changed, else by what else such a deed names: that is only where it was.
    """
    changed = changed_of(deed)
    for words in (changed, deed) if changed else ():
        for move, kind in _KINDS:
            if kind.search(words):
                return move
    return GAIN_OF_WORK


GAIN_OF_WORK = "gain of work"
