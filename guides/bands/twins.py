"""Names that are another name of the same table with words beside it: "E3", and "E3 (na IČO)".

The words say what makes the second's pay another one. They may only say whose it is, by a field, a
place or a rank: "Senior (Backend)". Any others may say that it is no full year's base pay of today,
in words that nobody has listed: "QA2, half days".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from guides.bands.naming import OF_PLACES
from guides.bands.qualifying import Qualifier, qualifier
from guides.data.title_words import LEVEL_WORDS
from guides.names.places import read_label

_CODE = re.compile(r"[a-z]{0,3}\d{1,2}[a-e]?|i{1,3}|iv|vi?")
_SHARE = re.compile(r"\d ?%")
_UNKNOWN = "has words beside it that are not understood"
# What sets words off from the name before them.
_SET_OFF = re.compile(r" ?[(\[（,;:/|]| [-–—] ")
# Words of names beside those of jobs and places.
_OF_NAMES = frozenset(
    """
    a an and above all any area band bottom chapter contributor department division domain entry
    exp expanded experience experienced family field focus for grad graduate graduates grads grade
    group growth higher in ladder
    less level levels lower management managers manager more most no of or other our outside path
    people peoples person plus reports role roles scope squad step stream super team teams technical
    than the title titles top track tracks unit upper with without year years yoe yrs

    angular aws azure c cpp css django dotnet elixir flutter gcp go golang graphql java javascript
    js k8s kafka kotlin kubernetes linux node php postgres python rails react ruby rust salesforce
    sap scala spark spring sql swift terraform ts typescript unity unreal vue web
    """.split()  # a column of words reads better than a list of strings
)


def doubt_of_twin(name: str, names: Iterable[str]) -> Qualifier | None:
    """What tells the pay of `name` from that of another of `names`, where it isn't only whose."""
    if not may_say_more(name):
        return None  # as hardly any does: then the others are not looked at
    doubts = (_doubt_beside(name, other) for other in names)
    return next((found for found in doubts if found is not None), None)


@lru_cache(maxsize=2048)  # places and levels recur from guide to guide
def may_say_more(name: str) -> bool:
    """Whether a name has words that say something of the pay, if another is the rest of it."""
    return says_more_than_work(name) or _doubt_of(name) is not None


def says_more_than_work(name: str) -> bool:
    """Whether a name has words that are of no place, rank or field, as those of people are."""
    return bool(_strange(name))


def _doubt_beside(name: str, other: str) -> Qualifier | None:
    """What stands beside the name `other` in `name` and does not only say whose the pay is."""
    if name.endswith(f" {other}"):
        return _doubt_of(name.removesuffix(other))
    behind = name.removeprefix(other)
    if behind == name or behind[:1].isalnum():
        return None
    strange = _strange(behind)
    if strange and (_SET_OFF.match(behind) or not read_label(other).named):
        return _doubt_of(behind) or Qualifier(strange, _UNKNOWN)
    return _doubt_of(behind)


def _doubt_of(words: str) -> Qualifier | None:
    """What is known to make pay another one."""
    if _SHARE.search(words) is not None:
        return Qualifier(words.strip(" ()[],;:/–—-"), "is changed by a percentage")
    return qualifier(words)


def _strange(words: str) -> str:
    """The first word that is of no place, rank or field; empty without one."""
    return next((word for word in read_label(words).unknown if not _is_of_name(word)), "")


def _is_of_name(word: str) -> bool:
    return (
        word in _OF_NAMES
        or word in LEVEL_WORDS
        or word in OF_PLACES
        or _CODE.fullmatch(word) is not None
    )
