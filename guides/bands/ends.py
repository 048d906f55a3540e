"""Which end of a range a column holds: its minimum, a percentile, a step of a pay scale."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from guides.text.currency import CODES


class Scale(StrEnum):
    """What the columns of one range are ordered by."""

    ENDS = "ends"  # minimum, midpoint, maximum
    PERCENTILE = "percentile"
    STEP = "step"


class End(NamedTuple):
    """A place on a scale: `at` orders the columns. `middle`: it bounds nothing."""

    scale: Scale
    at: int
    middle: bool = False


_LOW, _MIDDLE, HIGH = (
    End(Scale.ENDS, 0),
    End(Scale.ENDS, 1, middle=True),
    End(Scale.ENDS, 2),
)
# Words that say so beside a part of pay, and those that do only where nothing else is said.
_SURE = {
    "min": _LOW, "min.": _LOW, "minimum": _LOW, "low": _LOW, "lower": _LOW, "lowest": _LOW,
    "mid": _MIDDLE, "midpoint": _MIDDLE, "mid-point": _MIDDLE, "middle": _MIDDLE,
    "max": HIGH, "max.": HIGH, "maximum": HIGH, "high": HIGH, "upper": HIGH,
    "highest": HIGH,
    "mindestens": _LOW, "minimal": _LOW, "mínimo": _LOW, "minimo": _LOW, "desde": _LOW,
    "vanaf": _LOW, "höchstens": HIGH, "maximal": HIGH, "máximo": HIGH, "massimo": HIGH,
    "hasta": HIGH, "최소": _LOW, "최대": HIGH, "最低": _LOW, "最高": HIGH, "下限": _LOW,
    "上限": HIGH,
}  # fmt: skip
# What words of an end begin with where a language makes one word of it: "Mindestgehalt".
_COMPOUNDS = {
    "mindest": _LOW, "minimum": _LOW, "minimal": _LOW, "minimi": _LOW, "lägsta": _LOW,
    "laveste": _LOW, "höchst": HIGH, "maximum": HIGH, "maximal": HIGH, "högsta": HIGH,
    "højeste": HIGH, "høyeste": HIGH,
}  # fmt: skip
# Words that are ordinary ones elsewhere in a header: "Gehalt von", "Salaire à", "Salario da".
_LAST = {
    "von": _LOW, "ab": _LOW, "van": _LOW, "de": _LOW, "da": _LOW, "od": _LOW, "från": _LOW,
    "fra": _LOW, "from": _LOW, "bis": HIGH, "tot": HIGH, "à": HIGH, "a": HIGH, "do": HIGH,
    "till": HIGH, "til": HIGH, "to": HIGH,
}  # fmt: skip
_ALONE = {
    **_SURE,
    "from": _LOW, "floor": _LOW, "bottom": _LOW, "start": _LOW, "starting": _LOW, "entry": _LOW,
    "to": HIGH, "top": HIGH, "ceiling": HIGH, "end": HIGH, "cap": HIGH,
    "median": _MIDDLE, "average": _MIDDLE, "avg": _MIDDLE, "mean": _MIDDLE,
    "reference": _MIDDLE,
}  # fmt: skip
# What else stands in such a header.
_NEUTRAL = frozenset(
    """
    base salary salaries pay wage wages range band annual yearly monthly gross value point amount of
    the end bound limit per year month scale total comp compensation equity bonus stock rsu rsus
    cash figure
    """.split()  # a column of words reads better than a list of strings
)
_WORD = re.compile(r"[^\W\d_][^\W\d_]*(?:[.-][^\W\d_]*)*")
_ASIDE = re.compile(r"\([^()]*\)")
# "P25"; but "P3" and "P40" are levels, and no table of percentiles has them.
_PERCENTILE = re.compile(
    r"\bp ?([1-9]5|10|20|33|50|66|67|80|90|99)\b|"
    r"\b(\d{1,2})(?:st|nd|rd|th)? ?-?(?:percentile|pctl|pct(?:ile)?|%ile)|"
    r"\b(?:percentile|pctl) ?(\d{1,2})\b|\b(\d{1,2})(?:st|nd|rd|th)\b$"
)
_QUARTILE = re.compile(r"\b(?:q([1-3])|(lower|upper|first|third) quartile)\b")
_QUARTILES = {"1": 25, "2": 50, "3": 75, "lower": 25, "first": 25, "upper": 75, "third": 75}
_STEP = re.compile(
    r"^(?:pay |salary |spine )?(?:step|stufe|point|notch|increment|stage|schritt|scale point|"
    r"echelon|échelon|erfahrungsstufe|"
    r"trede|periodiek|trinn?|löneklass|escalón|scatto|krok)s? ?#?(\d{1,2}|[a-h]|i{1,3}|iv|v|vi)$"
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}


def _percentile(bare: str) -> int | None:
    found = _PERCENTILE.search(bare)
    if found is not None:
        return int(next(group for group in found.groups() if group))
    quartile = _QUARTILE.search(bare) if "quartile" in bare else None
    return _QUARTILES[quartile[1] or quartile[2]] if quartile is not None else None


_OF_OTHERS = re.compile(r"\b(?:market|survey|industry|competitors?|sector|peer)\b")


@lru_cache(maxsize=2048)
def find_end(lowered: str, *, named: bool) -> End | None:
    """The end that a header in small letters says; `named`: it names a part of pay as well."""
    bare = _ASIDE.sub(" ", lowered).strip()
    at = _percentile(bare)
    if at is not None and _OF_OTHERS.search(bare) is not None:
        return None  # "Market P25" is no end of one's own range
    if at is not None:
        return End(Scale.PERCENTILE, at, middle=at == 50)
    step = _STEP.match(bare)
    if step is not None:
        return End(Scale.STEP, _ordinal(step[1]))
    words = _WORD.findall(lowered if named else bare)
    alone = all(word in _ALONE or word in _NEUTRAL or word.upper() in CODES for word in words)
    known = _ALONE if alone else _SURE if named else {}
    ends = {known[word] for word in words if word in known and not (word == "end" and alone)}
    if not ends and alone and len(words) > 1 and words[-1] == "end":
        return HIGH  # "Range end"; an "end" by itself may be a day
    if not ends and named:
        ends = {
            end for word in words for began, end in _COMPOUNDS.items() if word.startswith(began)
        }
    if not ends and named:
        words = _WORD.findall(bare)  # "Base (A$)" ends with its currency
        # And behind "Gehalt ab" a day may follow.
        if len(words) > 1 and words[-1] in _LAST and bare.endswith(words[-1]):
            return _LAST[words[-1]]
    return ends.pop() if len(ends) == 1 else None


def ends_of(ends: Sequence[End | None]) -> tuple[int, int] | None:
    """Which of several are the lowest and the highest end of one range; None without both."""
    known = [(end, at) for at, end in enumerate(ends) if end is not None]
    bounds = sorted([(end.at, at) for end, at in known if not end.middle])
    if len(bounds) < 2 or len({end.scale for end, _ in known}) > 1 or bounds[0][0] == bounds[-1][0]:
        return None
    return bounds[0][1], bounds[-1][1]


def is_word_of_ends(lowered: str) -> bool:
    """Whether a word in small letters says an end of a range, or goes with one."""
    return lowered in _ALONE or lowered in _NEUTRAL or "percentile" in lowered


def _ordinal(text: str) -> int:
    if text.isdigit():
        return int(text)
    return _ROMAN.get(text) or ord(text) - ord("a") + 1
