"""How a measure moved, typed without its verb: "serving cost down 55%", "6 seconds to 1.2"."""

from __future__ import annotations

import re
from collections.abc import Callable

from negotiation.plan.clause_words import (
    LOST,
    MEASURED_BY,
    NEVER_MEASURED,
    NO_SUBJECT,
    PREPOSITIONS,
    RUNNING,
    SAME_IN_THE_PAST,
)
from negotiation.plan.short_words import NUMBERED
from negotiation.plan.verbs import CHANGING, is_past

_LONGEST_MEASURE = 8  # words


def change(words: str) -> str | None:
    """The words as a clause with its verb; None where nothing is measured and moved.

    Two of them where both are: "latency down 40% and cost down 20%".
    """
    parts = _PARTS.split(words)
    each = [part if at % 2 else _one_change(part) for at, part in enumerate(parts)]
    # "for viewers in Jakarta and Manila" is one thing.
    return _one_change(words) if None in each else "".join(map(str, each))


_PARTS = re.compile(r"( and (?!back\b|forth\b|a half\b)| while )")


def _one_change(words: str) -> str | None:
    for found, said in _CHANGES:
        match = found.fullmatch(words)
        if match is None or _is_done(match) or not is_measure(_WHO.sub("", match["what"])):
            continue
        if match["what"].casefold() not in ("average", "total"):  # of what?
            return said(match)
    return None


# "drivers who open it every week": which of them.
_WHO = re.compile(
    r"(?<=s) (?:who|that) (?:still |never |also )?[a-z]+(?<!s)(?: (?!fell\b|rose\b|went\b)\S+)*$"
)


def is_measure(words: str) -> bool:
    """Whether words name one thing: no verb, and no word that another has to follow."""
    each = words.casefold().split()
    if each[:2] == ["my", "team"]:
        return False
    if not each or len(each) > _LONGEST_MEASURE or not NEVER_MEASURED.isdisjoint(each):
        return False
    if len(each) == 1 and each[0].endswith(("ized", "ised")):  # "annualized"
        return False
    if any(word in CHANGING for word in each[1:]):  # "a redesign cut the time": somebody's deed
        return False
    numbered = each[-1] in NUMBERED and each[-2:-1] not in (["a"], ["an"], ["per"])
    return (
        each[0] not in NO_SUBJECT
        and each[0] not in _BEFORE_ANOTHER
        and each[-1] not in PREPOSITIONS
        and not numbered
        and any(mark.isalpha() for mark in words)
    )


_BEFORE_ANOTHER = ("over", "under", "above", "below", "across", "than", "versus", "against", "per")


def _is_done(found: re.Match[str]) -> bool:
    """Whether it begins with what somebody did: "raised retention from 31% to 38%".

    "dropped calls down 38%" is none.
    """
    first, *others = found["what"].casefold().split()
    runs = not RUNNING.isdisjoint((first, *others))
    if found.re is _NOWHERE and (runs or any(map(is_past, others))):
        return True  # "people signed up", "all systems up"
    described = (
        (first in LOST and bool(others)) or found.re is _SIGN_FIRST or is_rate(found["what"])
    )
    return is_past(first) and not described


def is_rate(words: str) -> bool:
    """ "hit rate", "read latency": a verb's word in front of what is measured by it."""
    first, second = (*words.casefold().split(), "", "")[:2]
    return first in SAME_IN_THE_PAST and second in MEASURED_BY


def is_many(noun: str) -> bool:
    """Whether a noun stands in the plural, by its last word."""
    last = noun.split()[-1].casefold()
    return last.endswith("s") and not last.endswith(("ss", "us", "is")) and last != "sales"


_WHAT = (
    # "12 years of tick data", "3 TB of logs"
    r"(?P<what>(?:\d[\d.,]* (?:[KMGTP]B|years|months|weeks|days|hours|million|thousand) of )?"
    r"(?:(?:\d+-[a-z]+|\d[\d.]*B|\d(?= star)|[248]K|[A-Za-z][\w/&'’.+-]*) ){0,7}?"
    r"(?:[248]K|[A-Za-z][\w/&'’-]*)"
    # "users back after 30 days"
    r"(?: (?:after|within) \d+ (?:minutes|hours|days|weeks|months|years))?)"
)
_MONEY = r"(?:[A-Z]{1,2})?[$£€₹¥]?"
_UNIT = (
    r"(?: ?%| percent| points?| percentage points| basis points| million| billion| thousand|"
    r" [KMGT]B| dB| (?:milli|micro|nano)?seconds?| minutes?| hours?| days?| weeks?| months?|"
    r" years?|"
    r"[a-zA-Z]{1,3}\b)*"
)
_NEAR = r"(?:(?:about|over|under|nearly|almost|around|more than|less than|below|above) )?"
_AMOUNT = (
    rf"(?:{_NEAR}(?:{_MONEY}\d[\d.,]*{_UNIT}|an? (?:third|half|quarter|fifth|tenth)|half|"
    r"(?:two|three) (?:thirds|quarters|fifths)))"
)
_BEHIND = r"(?P<rest>(?: .+)?)"
_EACH = r"(?: an? (?:second|minute|hour|day|week|month|quarter|year))?"
_NOWHERE = re.compile(rf"{_WHAT} (?P<way>up|down)")
_SIGN_FIRST = re.compile(
    r"(?P<way>[+−–-]) ?(?=\S*[%$€£₹¥]|\S+ (?:points|percent))"
    rf"(?P<by>{_AMOUNT}) (?:on |in )?{_WHAT}(?P<rest>)"
)
_WAY = {"up": "rose", "down": "fell", "+": "rose"}


def _way(mark: str) -> str:
    return _WAY.get(mark, "fell")


def _from_to(found: re.Match[str]) -> str:
    then, _, to = found["to"].removeprefix("from ").rpartition(" to ")
    verb = _way(found["way"]) if found["way"] else _which_way(then, to)
    return f"{found['what']} {verb} {found['to']}"


def _bare_from_to(found: re.Match[str]) -> str:
    verb = _which_way(found["then"], found["to"])
    return f"{found['what']} {verb} from {found['then']} to {found['to']}"


def _which_way(then: str, to: str) -> str:
    """ "fell" or "rose" of shares, "fell" of numbers; "went" where the two are of several kinds."""
    first, second = _SHARE.match(then), _SHARE.match(to)
    if first is None or second is None or first["unit"] != second["unit"]:
        return "went"
    falls = _size(second) < _size(first)
    return "fell" if falls else "rose" if first["unit"] else "went"


def _size(found: re.Match[str]) -> float:
    return float(found["n"].replace(",", "")) * (1000 if found["k"] else 1)


_SHARE = re.compile(
    r"(?:about |nearly |over |under )?(?P<n>\d[\d.,]*\d|\d)(?P<k>k?)(?P<unit>%?)(?!\S)(?! [a-z])"
)


def _by(found: re.Match[str]) -> str:
    return f"{found['what']} {_way(found['way'])} by {found['by']}{found['rest']}"


def _so_often(found: re.Match[str]) -> str:
    return f"{found['what']} {_way(found['way'])} {found['how']}"


def _to(found: re.Match[str]) -> str:
    return f"{found['what']} fell {found['to']}"


def _stayed(found: re.Match[str]) -> str:
    how = {"same": "the same", "the same": "the same"}.get(found["how"], found["how"])
    return f"{found['what']} stayed {how}{found['rest']}"


def _was_cut(found: re.Match[str]) -> str:
    return f"{found['what']} {'were' if is_many(found['what']) else 'was'} {found['cut']}"


def _went(found: re.Match[str]) -> str:
    return f"{found['what']} went {found['way']}"


def _as_it_is(found: re.Match[str]) -> str:
    return found[0]


# In the order in which they are tried.
_CHANGES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    # "mismatches from 400 a day to 10", "errors down from 4% to 1%"
    (
        re.compile(
            rf"{_WHAT} (?:went )?(?:(?P<way>up|down) )?"
            r"(?P<to>from \S*(?: \S+){0,4}? (?:down |up )?to .+)"
        ),
        _from_to,
    ),
    # "query time 6 seconds to 1.2 seconds"
    (
        re.compile(
            rf"{_WHAT} (?P<then>{_AMOUNT}{_EACH}) (?:down |up )?to "
            rf"(?P<to>(?:same|[a-z]+ )?{_AMOUNT}.*)"
        ),
        _bare_from_to,
    ),
    # "results up 3 years running"
    (
        re.compile(
            rf"{_WHAT} (?P<way>up|down) "
            r"(?P<how>\S+ (?:years|quarters|months|weeks) (?:running|in a row|straight).*)"
        ),
        _so_often,
    ),
    # "serving cost down 55%", "storage bill down a third"
    (re.compile(rf"{_WHAT} (?P<way>up|down) (?:by )?(?P<by>{_AMOUNT}){_BEHIND}"), _by),
    # "failure rate down to 2%"
    (
        re.compile(
            rf"{_WHAT} down (?P<to>to (?:{_NEAR}{_MONEY}\d.*|(?:an? )?(?:third|half|quarter)\b.*))"
        ),
        _to,
    ),
    # "completion +14 points", "memory -1.1 GB"
    (re.compile(rf"{_WHAT} (?P<way>[+−–-]) ?(?P<by>{_AMOUNT}){_BEHIND}"), _by),
    # "+4% conversion"
    (_SIGN_FIRST, _by),
    # "user ratings same", "volume flat"
    (
        re.compile(
            rf"{_WHAT} (?:(?:at|stayed) )?(?P<how>(?:the )?same|flat|steady|stable|constant)"
            r"(?P<rest>(?: (?:per|in|across|by|with|at|for|over) .+)?)"
        ),
        _stayed,
    ),
    # "costs down"
    (_NOWHERE, _went),
    # "revenue doubled"
    (re.compile(rf"{_WHAT} (?:halved|doubled|tripled|quadrupled)(?: .+)?"), _as_it_is),
    # "build time cut by half"
    (re.compile(rf"{_WHAT} (?P<cut>(?:cut|reduced) (?:by|in|to) (?:half|{_AMOUNT}).*)"), _was_cut),
)
