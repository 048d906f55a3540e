"""The region that a sentence ties each of its figures to, as written there."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from guides.advice.found_figure import FoundFigure
from guides.advice.sentences import Own
from guides.names.places import gazetteer
from guides.text import beside
from guides.text.spelling import words
from negotiation.model.guide import BandRow, FigureRole

_SUFFIX_REGION = re.compile(
    r"\+?(?:\s?/\s?(?:yr|year|mo|month|4[ -]?yrs?)| (?:per|a) (?:year|month))?"
    r"(?:\s+over (?:four|4|the) years|"
    r"\s+\(4[- ]?y(?:ea)?rs?(?: vest(?:ing)?)?\))?"
    r"(?: (?:and|plus|with|\+) \d[\d,]* (?:options|RSUs|shares|units))?\s*(?P<join>\(|"
    r"in |for |at )?\s*(?:the )?"
)
# Its first character is one of a few, which is quicker to look for than what may not stand before.
_CAPITALISED = re.compile(
    r"[A-ZÀ-Ýr](?<![\w$].)(?:(?:(?<=U)(?:S|\.S\.|K)|(?<=E)U)[ -]remote|"
    r"(?<!r)[\w.']*(?:[ -][A-ZÀ-Ý][\w.']*){0,3}|(?<=r)emote(?: (?:US|UK|EU))?)(?!\w)"
)
_LEADS = re.compile(
    r"(?i)(?:^|[.;:—–\"“(]\s*|,\s+(?:and |or |while )?|\b(?:and|or|while) )"
    r"(?:for|in|at)\s+(?:the\s+)?$"
)
# "Ulm candidates should open at …".
_OF_PLACE = re.compile(r" (?:candidates?|roles?|hires?|offers?|applicants?)\b")
_FOR = re.compile(r"(?i)\b(?:for|in)\s+$")
_AND_PLACE = re.compile(r",? (?:or|and) |/| / ")
_PRICED = re.compile(r"\s?[$£€₹]")
_PACKAGE = re.compile(
    r"(?i)(?:\s?/\s?(?:yr|year|4[ -]?yrs?))?\s*(?:\([^()]*\)\s*)?"
    r"(?:over (?:four|4|the) years )?(?:[/+&=,]|and|with|plus|, and)\s*(?:an? |at least )?"
    r"(?:[\w-]+ ){0,3}(?:of |at |to )?\s*\(?"
)
_ADDED = re.compile(r"(?i)\)?,? (?:with|plus|and|including) (?:an? |at least )?")
_LONGEST_REGION = 40
_LABEL_PARTS = re.compile(r"[()/,|;&]|:\w+:")
# What follows a town's name in a label: its state, its country's code, "HQ".
_STATE = re.compile(r"(?:\s+(?:[A-Z]{2,3}|office|area|metro))+\s*$")


@dataclass(slots=True)
class Prefix:
    """The place that leads what follows ("For London: …"), and its figures' currencies."""

    region: str | None = None
    currencies: set[str] = field(default_factory=set)
    asked: dict[str, set[str | None]] = field(default_factory=dict)  # currency → its asks' regions


def place(
    text: str, found: list[FoundFigure], labels: frozenset[str], own: Own, state: Prefix
) -> None:
    """Set the region of each figure. `state` is what earlier sentences left, and is updated."""
    places = [
        (start, end)
        for start, end in _places(text, labels)
        # "Oakland will counter" is about the company of that name.
        if not (own.is_own(text[start:end]) and text[start:end].casefold() not in labels)
    ]
    if not places and state.region is None and not state.asked:
        return
    prefix, carried = state.region, True
    at = 0
    for index, entry in enumerate(found):
        following = found[index + 1].start if index + 1 < len(found) else len(text)
        while at < len(places) and places[at][0] < entry.start:
            start, end = places[at]
            if _is_prefix(text, start, end, found, index):
                joined = at > 0 and _AND_PLACE.fullmatch(text, places[at - 1][1], start)
                # "For Paris or Ulm roles" is one region.
                first = places[at - 1][0] if joined and not carried else start
                prefix, carried = text[first:end], False
            at += 1
        region = _after(text, entry, following, places)
        if region is not None:
            entry.region = region
            _share_region(text, found, index, prefix)
        elif not carried or _goes_on(entry, state):
            entry.region = prefix
        elif (
            index
            and {earlier.region for earlier in found[:index]} <= {found[index - 1].region, None}
            and _is_added(text, found[index - 1], entry, places)
        ):
            entry.region = found[index - 1].region
    _share_aside(text, found, places)
    only = {entry.region for entry in found if entry.region is not None}
    if len(places) == 1 and len(only) == 1:
        # One place in the sentence: another figure of the same kind is about it too.
        named = {entry.component for entry in found if entry.region is not None}
        for entry in found:
            if entry.region is None and entry.component in {*named, None}:
                entry.region = next(iter(only))
    _by_currency(found, state)
    if not carried:
        state.region = prefix
        state.currencies = {
            entry.amount.currency
            for entry in found
            if entry.amount and not entry.dropped and entry.region == prefix
        }


def _share_aside(text: str, found: list[FoundFigure], places: list[tuple[int, int]]) -> None:
    """ "$555K in Ulm ($295K base, $260K options)": what it is made of is Ulm's too."""
    for index, whole in enumerate(found[:-1]):
        end = next((stop for _, stop in places if stop > whole.end), len(text))
        close = text.find(")", end)
        if whole.region is None or not text.startswith(" (", end) or found[index + 1].start > close:
            continue
        if found[index + 1].start < end:
            continue
        for part in found[index + 1 :]:
            if part.end > close or part.amount is None or part.region is not None:
                break
            part.region = whole.region


def _by_currency(found: list[FoundFigure], state: Prefix) -> None:
    """ "Start at £95K for Leeds (€99K Ulm). Accept no lower than £82K (€86K)": Leeds and Ulm."""
    bare: list[tuple[FoundFigure, str]] = []
    for entry in found:
        if entry.amount is None or entry.dropped:
            continue
        if entry.role is FigureRole.ASK:
            state.asked.setdefault(entry.amount.currency, set()).add(entry.region)
        elif entry.region is None:
            bare.append((entry, entry.amount.currency))
    if len({currency for _, currency in bare}) > 1:
        for entry, currency in bare:
            regions = state.asked.get(currency, set())
            entry.region = next(iter(regions)) if len(regions) == 1 else None


def _goes_on(entry: FoundFigure, state: Prefix) -> bool:
    """ "For London, push for £X. Accept-at floor: £Y": the floor is London's too."""
    return (
        entry.role in {FigureRole.FLOOR, FigureRole.ACCEPT}
        and entry.amount is not None
        and entry.amount.currency in state.currencies
    )


def _is_added(
    text: str, first: FoundFigure, second: FoundFigure, places: list[tuple[int, int]]
) -> bool:
    """ "$480K TC in New York, with $235K base": the base is New York's too."""
    if first.region is None or first.amount is None or second.converts:
        return False
    begin = max(first.label_end, first.end)
    ends = [end for start, end in places if begin <= start and end <= second.start]
    return (
        len(ends) == 1
        and (second.amount is None or first.amount.currency == second.amount.currency)
        and first.component is not second.component
        and _ADDED.fullmatch(text[ends[0] : second.start]) is not None
    )


def _share_region(text: str, found: list[FoundFigure], index: int, prefix: str | None) -> None:
    for later, earlier in pairwise(reversed(found[: index + 1])):
        if not later.converts and not _same_group(text, earlier, later):
            return
        if earlier.region not in {None, prefix}:
            return
        earlier.region = later.region


def _after(
    text: str, entry: FoundFigure, following: int, places: list[tuple[int, int]]
) -> str | None:
    """A place right after the figure: "(Amsterdam)", "in SF", "for Charlotte", "Atlanta"."""
    begin = max(entry.label_end, entry.end)
    head = _SUFFIX_REGION.match(text, begin)
    if head is None:
        return None
    for start, end in places:
        if start != head.end() or start >= following:
            continue
        if head["join"] == "(":
            close = text.find(")", start)
            inner = text[start:close] if 0 <= close <= following else text[start:end]
            # "(SF/NY)" is one region; "(€145,000 Munich" is not closed before a figure.
            return (
                inner.strip()
                if len(inner) < _LONGEST_REGION and "$" not in inner
                else text[start:end]
            )
        joined = _AND_PLACE.match(text, end)
        for more, stop in places:
            if joined is not None and more == joined.end() and not _PRICED.match(text, stop):
                return text[start:stop]
        return text[start:end]
    return None


def _places(text: str, labels: frozenset[str]) -> list[tuple[int, int]]:
    spelled = gazetteer().spelled
    places: list[tuple[int, int]] = []
    for match in _CAPITALISED.finditer(text):
        for first, last in _runs(match[0]):
            start, end = match.start() + first, match.start() + last
            if text.startswith("-", end):
                continue  # "US-benchmarked"
            if text[end - 1] == "." and text[end - 3 : end - 2] != ".":
                end -= 1
            if places and start < places[-1][1]:
                continue
            name = _name(text[start:end])
            if name in spelled or " ".join(name) in labels or "remote" in name[-1:]:
                places.append((start, end))
    return places


# Places and parts of pay stand all over a guide.
_name = lru_cache(maxsize=4096)(words)


@lru_cache(maxsize=4096)
def _runs(phrase: str) -> list[tuple[int, int]]:
    """Stretches of words, longest first from each start: "New York City" before "New York"."""
    parts = [(match.start(), match.end()) for match in re.finditer(r"[^ -]+", phrase)]
    return [
        (parts[first][0], parts[last][1])
        for first in range(len(parts))
        for last in range(len(parts) - 1, first - 1, -1)
    ]


def _is_prefix(text: str, start: int, end: int, found: list[FoundFigure], index: int) -> bool:
    """Whether a place leads what follows ("For London: …") rather than closing what went before."""
    before = beside.before(text, start)
    if _LEADS.search(before):
        return True
    if start == 0 or before.rstrip().endswith((";", ".", "—", "|")):
        return text.startswith((":", ",", " "), end)
    if text.startswith(":", end) or _OF_PLACE.match(text, end):
        return True
    # "Floor for London: £135K", "Target TC in New York: …".
    previous = found[index - 1].end if index else 0
    return (
        previous == 0
        and _FOR.search(before) is not None
        and not any(entry.end < start for entry in found)
    )


def _same_group(text: str, first: FoundFigure, second: FoundFigure) -> bool:
    """Whether two figures are parts of one package: "€155,000 base / €160,000 RSU"."""
    if (
        first.amount is not None
        and second.amount is not None
        and first.amount.currency != second.amount.currency
    ):
        return False
    gap = text[max(first.label_end, first.end) : second.start]
    if _PACKAGE.fullmatch(gap) is None:
        return False
    return first.component is not second.component or first.component is None


def label_names(bands: tuple[BandRow, ...]) -> frozenset[str]:
    """The places that the band table names, as `words` spells them.

    "Quarrystead NC" is Quarrystead in a sentence: nobody need have heard of the town.
    """
    names: set[str] = set()
    for label in {row.region for row in bands if row.region}:
        for part in _LABEL_PARTS.split(label):
            names.add(" ".join(words(part)))
            names.add(" ".join(words(_STATE.sub("", part))))
    # A currency, a code or one letter alone is no place.
    return frozenset(name for name in names - gazetteer().ignored if len(name) > 2) | (
        names & {"us", "uk", "eu"}
    )
