"""From names to a guide's row: company, role, region, level, as far as a message says them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from negotiation.dialogue.acts import Act, Place, Swap, Unlisted
from negotiation.dialogue.apply import place
from negotiation.dialogue.context import Context
from negotiation.dialogue.session import OWN, WHERE, State, Step
from negotiation.dialogue.unlisted import no_region, no_role, place_name, role_named
from negotiation.model.facts import Certainty, NameKind, NameSpan
from negotiation.model.guide import Guide
from negotiation.model.offer import CompetingOffer
from negotiation.model.record import replace
from negotiation.model.replies import escape
from negotiation.resolution.level_labels import level_rows
from negotiation.resolution.row import priced
from negotiation.understanding.message import Message, OfferTalk, Side


def names(context: Context, message: Message) -> tuple[list[Act], list[str]]:
    """The acts that a message's names make, and what is to be said about them."""
    found: list[Act] = []
    notes: list[str] = []
    if (other := _other_one(context, message)) is not None:
        wanted = other.company or ""
        place = Place(company=context.key_of(wanted))
        return [_swap(context, wanted), place], [_swapped(context, wanted)]
    company = _company(context, message)
    if company is not None and company != context.case.company:
        name = _rival_named(context, company)
        if name is not None:
            found.append(_swap(context, name))
            notes.append(_swapped(context, name))
        found.append(Place(company=company))
    here = company or context.case.company
    if not here:
        return [*found, *_without_a_guide(context, message)], notes
    guide = _guide(context, message, here)
    if guide is not None and guide.id != context.state.guide:
        found.append(Place(guide=guide.id))
    current = guide or (context.guide if here == context.case.company else None)
    if current is None:
        title = _lacking_role(context, message, here, notes)
        return [*found, *([Unlisted(title)] if title else [])], notes
    moved = guide is not None and guide.id != context.state.guide
    region, lacking = _region(context, message, current, moved=moved)
    if lacking is not None:
        found.append(Unlisted(place_name(lacking)))
        notes.append(no_region(current, place_name(lacking)))
    if region is None and lacking is None and moved and here == context.case.company:
        region = _kept(context, current)
    if region is not None and (moved or region != context.case.region):
        found.append(Place(region=region))
    where = region or (None if moved else context.case.region)
    level = _level(context, message, current, where, moved=moved)
    if level is not None:
        found.append(Place(level=level))
    return found, notes


def _kept(context: Context, guide: Guide) -> str | None:
    """The place that was told before, where the guide of another role has it too."""
    told = context.case.region
    return told if any(row.region == told for row in guide.bands) else None


def _swapped(context: Context, name: str) -> str:
    return (
        f"Then we negotiate with {escape(name)}, and {escape(context.company)} is your "
        "alternative. Each keeps its own figures."
    )


def _other_one(context: Context, message: Message) -> CompetingOffer | None:
    """ "Swap them", "the latter", asked which is better: the only other offer that has a name."""
    picks = message.latter is True and context.state.unclear is None and message.bare
    if not (message.changes_places or picks) or message.asks or message.mentions:
        return None
    named = [one for one in context.case.competing_offers if one.company]
    if not context.named or len(named) != 1 or not context.key_of(named[0].company or ""):
        return None  # without a guide of its own it stays the alternative
    return named[0]


def _rival_named(context: Context, company: str) -> str | None:
    """The competing offer of a company that is now preferred."""
    shown = next((one.name for one in context.facts.companies() if one.key == company), company)
    found = context.rival(shown) or context.rival(company)
    return found.company if found is not None and context.named else None


def _swap(context: Context, name: str) -> Swap:
    guide, row, rival = context.guide, context.row, context.rival(name)
    role = guide.role_key if guide is not None else None
    paid_in = rival.offer.base.currency if rival is not None and rival.offer.base else None
    there = paid_in in (None, context.ground(OWN).row_currency)  # pounds are paid somewhere else
    return Swap(name, context.company, role, row.place if row is not None and there else None)


def _without_a_guide(context: Context, message: Message) -> list[Act]:
    """Role and place of somebody whose company has no guide, as they say them."""
    lacks, role = context.state.lacks, role_named(message)
    places = [span.key for span in message.names if span.kind is NameKind.PLACE]
    found: list[Act] = []
    if role and (not context.case.role or context.step is Step.ROLE):
        found.append(Place(role=role))
    if lacks and places and (context.case.region is None or context.step is Step.REGION):
        found.append(Place(region=place_name(places[-1]), lacks=lacks))
    return found


def _lacking_role(context: Context, message: Message, company: str, notes: list[str]) -> str:
    """A role named that none of the company's guides is for."""
    if context.state.lacks or not message.title:
        return ""
    there = context.having(replace(context.case, company=company))
    notes.append(no_role(there, message.title))
    return message.title


def _guided(spans: Iterable[NameSpan]) -> list[str]:
    """The companies named that have a guide, each once."""
    keys = [
        span.key
        for span in spans
        if span.kind is NameKind.COMPANY and span.certainty in (Certainty.EXACT, Certainty.LIKELY)
    ]
    return list(dict.fromkeys(keys))


def _company(context: Context, message: Message) -> str | None:
    """Whose offer it is about: kept unless the message corrects or prefers another."""
    keys = _guided(message.names)
    rivals = {
        talk.company.key for talk in message.talks if talk.company and _is_rival(talk, message)
    }
    wanted = message.own.key if message.own is not None else None
    if context.named:
        if wanted is not None and wanted != context.case.company:
            return wanted  # "prefer Robinhood"
        others = [key for key in keys if key != context.case.company]
        if (
            context.step in WHERE
            and others
            and (message.corrects or _roles(message) or message.bare)
        ):
            return others[0] if others[0] not in rivals or message.corrects else None
        if message.corrects and others and not message.mentions and message.strikes:
            return others[0]
        return None
    if wanted is not None:
        return wanted
    own = [key for key in keys if key not in rivals]
    if own:
        return own[0]
    return keys[0] if keys else None


def _is_rival(talk: OfferTalk, message: Message) -> bool:
    """Whether a company is told of as the other one: in process, gone, or beside the one wanted."""
    if talk.side is Side.OTHER or talk.gone or talk.hypothetical:
        return True
    return message.own is not None and not message.own.same(talk.company)


def _roles(message: Message) -> list[NameSpan]:
    found = [span for span in message.names if span.kind is NameKind.ROLE]
    return [span for span in found if not span.common] or found


def _of(message: Message, company: str, spans: Sequence[NameSpan]) -> list[NameSpan]:
    """Those of the names that are said of `company`, where two companies stand in a message.

    "Runway in NYC, Midjourney in SF": from its name up to the next company's.
    """
    companies = [one for one in message.names if one.kind in (NameKind.COMPANY, NameKind.PEER)]
    starts = [one.start for one in companies if one.key == company]
    if len(companies) < _TWO or not starts:
        return list(spans)
    stop = min((one.start for one in companies if one.start > starts[0]), default=None)
    near = [one for one in spans if one.start >= starts[0] and (stop is None or one.start < stop)]
    return near or list(spans)


_TWO = 2


def _guide(context: Context, message: Message, company: str) -> Guide | None:
    """The guide of the role named; the only one where a company has one."""
    guides = {guide.role_key: guide for guide in context.facts.roles(company)}
    same = company == context.case.company
    wanted: list[str] = []
    for span in _of(message, company, _roles(message)):
        if span.certainty is Certainty.DOUBTFUL and context.step is not Step.ROLE:
            continue
        keys = [span.key, *(one.key for one in span.others)]
        fits = [key for key in keys if key in guides]
        if fits:
            wanted.append(fits[0])
    anew = context.step is Step.OFFER and message.bare  # "engineering manager, san francisco"
    if same and context.state.guide and not (message.corrects or context.step in WHERE or anew):
        return None
    if len(set(wanted)) == 1 or (wanted and message.corrects):
        return guides[wanted[-1] if message.corrects else wanted[0]]
    if not wanted and message.title and not (same and context.state.lacks):
        misspelt = context.facts.find_role(company, message.title).sure
        if misspelt is not None:
            return misspelt
    settled = same and (context.state.guide or context.state.lacks or context.state.unlisted)
    if not wanted and len(guides) == 1 and not settled:
        named_other = [span for span in _roles(message) if span.certainty is Certainty.EXACT]
        return None if named_other or message.title else next(iter(guides.values()))
    return None


def kept_roles(message: Message) -> tuple[str, ...]:
    """The roles named before a company was: read again once it is known."""
    return tuple(dict.fromkeys(span.key for span in _roles(message)))


def from_memory(context: Context) -> State:
    """The state with the role and the place that were named before their company or guide was."""
    state = context.state
    if state.case.company and state.guide is None and state.roles and not state.lacks:
        guides = {guide.role_key: guide for guide in context.facts.roles(state.case.company)}
        fits = [key for key in state.roles if key in guides]
        if len(fits) == 1:
            state = place(state, Place(guide=guides[fits[0]].id))
    guide = context.facts.last_version(state.guide) if state.guide else None
    if guide is not None and state.case.region is None and state.places:
        region, _ = region_for(context, guide, state.places)
        if region is not None:
            state = place(state, Place(region=region))
    if guide is not None and (state.roles or state.places) and state.case.region is not None:
        state = replace(state, roles=(), places=())
    return state


def kept_places(message: Message) -> tuple[str, ...]:
    """The places named before a guide was; of several of one name each, till a guide has one."""
    spans = [span for span in message.names if span.kind is NameKind.PLACE]
    return tuple(dict.fromkeys(key for span in spans for key in reversed(meant_by(span))))


def meant_by(span: NameSpan) -> tuple[str, ...]:
    """The places that a name may mean: "Melbourne" the one in Florida and the one in Australia."""
    if span.certainty is not Certainty.DOUBTFUL:
        return (span.key,)
    return span.key, *(other.key for other in span.others)


def places_named(context: Context, guide: Guide, spans: Iterable[NameSpan]) -> list[str]:
    """The places of spans: of several of one name the one that the guide has, else its name."""
    found = []
    for span in spans:
        keys = meant_by(span)
        rows = {context.facts.rows_for(guide, key).sure: key for key in keys}
        rows.pop(None, None)
        found.append(next(iter(rows.values())) if len(rows) == 1 else _in_common(keys))
    return found


def _in_common(keys: Sequence[str]) -> str:
    """The words that keys begin with: of `portland-me` and `portland-or` `portland`."""
    words = (key.split("-") for key in keys)
    same = takewhile(lambda column: len(set(column)) == 1, zip(*words, strict=False))
    return "-".join(column[0] for column in same) or keys[0]


def _region(
    context: Context, message: Message, guide: Guide, *, moved: bool
) -> tuple[str | None, str | None]:
    """The guide's region for the place named, or the place that it has no row for."""
    settled = context.case.region and not context.state.lacks
    spans = [span for span in message.names if span.kind is NameKind.PLACE]
    if settled and not (message.bare and not message.asks):
        # "Wait, is this going anywhere?", "hold on, who is reading along": words, and no places.
        remote = "" if message.asks else "remote"
        spans = [span for span in spans if not span.common or span.key == remote]
    asked = context.step is Step.REGION or _is_only_place(message, spans, guide.company_key)
    if message.works_in is not None:  # "I live in Seattle, the job is in Palo Alto"
        match = context.facts.rows_for(guide, message.works_in.key)
        if match.sure is not None:
            return match.sure, None
    anew = message.corrects or message.relocates
    if settled and not moved and not (anew or asked):
        return None, None
    keys = places_named(context, guide, _of(message, guide.company_key, spans))
    if message.letter:
        keys.reverse()  # the office stands at its beginning
    if moved and not keys:
        keys = list(context.state.places)
    if moved and not keys:
        return _same_place(context, guide), None
    if anew and not moved:
        # "I mean London, no idea why I typed SF": the one that is not there yet.
        found = [context.facts.rows_for(guide, key).sure for key in keys]
        fresh = [region for region in found if region not in (None, context.case.region)]
        if fresh:  # "palo alto, no wait, seattle" ends with what is meant
            return fresh[0 if settled else -1], None
    return region_for(context, guide, keys)


def _same_place(context: Context, guide: Guide) -> str | None:
    """The place told before, where only the role was another: "I meant data engineer"."""
    before = next((row.place for row in context.rows if row.place is not None), None)
    if before is None or context.case.region is None or guide.company_key != context.case.company:
        return None
    return context.facts.rows_for(guide, before).sure


def _is_only_place(message: Message, spans: Sequence[NameSpan], company: str) -> bool:
    """ "New York", "no, it's New York", "no, Runway in New York", as a whole answer to some other
    question: where it is, told anew.
    """
    if len(spans) != 1 or spans[0].common or message.asks or message.yes is True:
        return False
    others = [one for one in message.names if one is not spans[0]]
    again = message.yes is False and message.short and others != []
    return (message.bare and not others) or (again and all(one.key == company for one in others))


def region_for(
    context: Context, guide: Guide, keys: Sequence[str]
) -> tuple[str | None, str | None]:
    """The region of the last place that the guide has a row for, or a place that it has none for.

    A guide that is for no place in particular lacks none.
    """
    lacking: str | None = None
    there = {row.region for row in priced(guide) or guide.bands}
    for key in reversed(keys):
        match = context.facts.rows_for(guide, key)
        blank = match.sure is not None and match.sure not in there
        if match.sure is not None and not blank:
            return match.sure, None
        if (match.certainty is Certainty.UNKNOWN or blank) and lacking is None:
            lacking = key
    somewhere = any(row.region is not None for row in guide.bands)
    return None, lacking if somewhere else None


def _level(
    context: Context, message: Message, guide: Guide, region: str | None, *, moved: bool
) -> str | None:
    """The level of the row, where the message names one that fits exactly one row."""
    if (
        context.case.band_level
        and not moved
        and not (message.corrects or context.step is Step.BAND_LEVEL)
    ):
        return None
    regions = {row.region for row in guide.bands if row.region is not None}
    rows = [row for row in guide.bands if region is None or row.region == region or not regions]
    levels = {row.level for row in rows if row.level is not None}
    if len(levels) < 2:
        return None
    for said in message.row_level:
        fits = {row.level for row in level_rows(rows, said)}
        if len(fits) == 1:
            return fits.pop()
    return None


def unknown_companies(message: Message) -> tuple[str, ...]:
    """The companies named that have no guide, the first the likelier one."""
    told = [talk.company.name for talk in message.talks if talk.company and not talk.company.key]
    if told:
        return tuple(dict.fromkeys(told))
    peers = [span.name for span in message.names if span.kind is NameKind.PEER]
    listed = message.first if _is_a_list(message) else ""
    return tuple(one for one in (peers[:1] or [listed]) if one)


def _is_a_list(message: Message) -> bool:
    """ "Acme, data scientist, Denver, 150k": a name with more of an offer behind it."""
    return bool(message.mentions or message.title or message.names) and not message.asks
