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
_INITIALS = re.compile(r"(?:[A-Z]\.)+")  # "U.S."
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
    prefix = state.region
    lead: tuple[int, int] | None = None
    coming = [*places]
    for index, entry in enumerate(found):
        before = found[:index]
        while coming and coming[0] < (entry.start, entry.end):
            start, end = coming.pop(0)
            if lead is not None and _AND_PLACE.fullmatch(text, lead[1], start):
                lead = lead[0], end  # "For Paris or Ulm" is one region
            elif _is_prefix(text, start, end, before):
                lead = start, end
        prefix = text[slice(*lead)] if lead is not None else state.region
        region = _after(text, entry, places)
        if region is not None:
            entry.region = region
            _share_region(text, found[: index + 1], prefix)
        elif lead is not None or _goes_on(entry, state):
            entry.region = prefix
        elif before and _is_added(text, before, entry, places):
            entry.region = before[-1].region
    _share_aside(text, found, places)
    told = [entry for entry in found if entry.region is not None]
    if len(places) == 1:
        # One place in the sentence: another figure of the same kind is about it too.
        for entry in (one for one in found if one.region is None):
            regions = {one.region for one in told if _is_same_kind(one, entry)}
            entry.region = regions.pop() if len(regions) == 1 else None
    _by_currency(found, state)
    if lead is not None:
        state.region = prefix
        state.currencies = {
            entry.amount.currency
            for entry in found
            if entry.amount and not entry.dropped and entry.region == prefix
        }


def _share_aside(text: str, found: list[FoundFigure], places: list[tuple[int, int]]) -> None:
    """ "$555K in Ulm ($295K base, $260K options)": what it is made of is Ulm's too."""
    for index, whole in enumerate(found):
        end = next((stop for _, stop in places if stop > whole.end), len(text))
        aside = range(end, text.find(")", end)) if text.startswith(" (", end) else ()
        for part in found[index + 1 :]:
            if part.start not in aside or part.amount is None or part.region is not None:
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
    text: str, before: list[FoundFigure], entry: FoundFigure, places: list[tuple[int, int]]
) -> bool:
    """ "$480K TC in New York, with $235K base": the base is New York's too."""
    last = before[-1]
    if any(one.region not in (last.region, None) for one in before):
        return False
    behind = [end for start, end in places if last.end <= start < entry.start]
    return (
        not _in_two_currencies(last, entry)
        and last.component is not entry.component
        and any(_ADDED.fullmatch(text, end, entry.start) for end in behind)
    )


def _is_same_kind(first: FoundFigure, second: FoundFigure) -> bool:
    named = second.component in {first.component, None}
    return named and not _in_two_currencies(first, second)


def _in_two_currencies(first: FoundFigure, second: FoundFigure) -> bool:
    return (
        first.amount is not None
        and second.amount is not None
        and first.amount.currency != second.amount.currency
    )


def _share_region(text: str, found: list[FoundFigure], prefix: str | None) -> None:
    for later, earlier in pairwise(reversed(found)):
        if not later.converts and not _same_group(text, earlier, later):
            return
        if earlier.region not in {None, prefix}:
            return
        earlier.region = later.region


def _after(text: str, entry: FoundFigure, places: list[tuple[int, int]]) -> str | None:
    """A place right after the figure: "(Amsterdam)", "in SF", "for Charlotte", "Atlanta"."""
    head = _SUFFIX_REGION.match(text, max(entry.label_end, entry.end))
    if head is None:
        return None
    begin = end = head.end()
    for start, stop in places:
        joined = _AND_PLACE.match(text, end) if begin < end else None
        goes_on = joined is not None and joined.end() == start and not _PRICED.match(text, stop)
        if start == begin or goes_on:
            end = stop
    return text[begin:end] or None


def _places(text: str, labels: frozenset[str]) -> list[tuple[int, int]]:
    spelled = gazetteer().spelled
    places: list[tuple[int, int]] = []
    for match in _CAPITALISED.finditer(text):
        for first, last in _runs(match[0]):
            start, end = match.start() + first, match.start() + last
            if text.startswith("-", end):
                continue  # "US-benchmarked"
            if _INITIALS.fullmatch(text, start, end) is None:
                end = start + len(text[start:end].rstrip("."))
            if places and start < places[-1][1]:
                continue
            name = _name(text[start:end])
            if name in spelled or " ".join(name) in labels or "remote" in name:
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


def _is_prefix(text: str, start: int, end: int, earlier: list[FoundFigure]) -> bool:
    """Whether a place leads what follows ("For London: …") rather than closing what went before."""
    before = beside.before(text, start)
    if _LEADS.search(before):
        return True
    if not before or before.rstrip().endswith((";", ".", "—", "|")):
        return text.startswith((":", ",", " "), end)
    if text.startswith(":", end) or _OF_PLACE.match(text, end):
        return True
    # "Floor for London: £135K", "Target TC in New York: …".
    return not earlier and _FOR.search(before) is not None


def _same_group(text: str, first: FoundFigure, second: FoundFigure) -> bool:
    """Whether two figures are parts of one package: "€155,000 base / €160,000 RSU"."""
    if _in_two_currencies(first, second):
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
