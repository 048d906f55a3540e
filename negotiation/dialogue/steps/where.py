"""Company, role, place and level: the questions that choose the guide and its row."""

from __future__ import annotations

from negotiation.dialogue.acts import Place
from negotiation.dialogue.apply import place
from negotiation.dialogue.context import Context, Heard, done, heard
from negotiation.dialogue.piece import Piece
from negotiation.dialogue.place import from_memory, places_named, region_for, unknown_companies
from negotiation.dialogue.places import index_of
from negotiation.dialogue.session import State, Step
from negotiation.dialogue.unlisted import (
    as_name,
    go_on,
    goes_on,
    goes_on_without,
    no_company,
    no_region,
    no_role,
    offered,
    on_button,
    place_name,
    pressed,
    role_named,
    tells_pay,
)
from negotiation.model.facts import Certainty, NameKind
from negotiation.model.guide import BandRow, Guide
from negotiation.model.money import show_range
from negotiation.model.record import replace
from negotiation.model.replies import Button, Menu, Option, Reply, Style, escape
from negotiation.resolution.level_labels import levels_named
from negotiation.understanding.message import Message, Mode

_MOST = 25


def _ask_company(context: Context) -> Reply:
    companies = context.facts.companies()
    if not companies:
        return Reply("I have no guides loaded just now, so I can't coach. Please try again later.")
    if context.state.proposed:
        return _did_you_mean(context)
    first = companies[0]
    guide = next(iter(context.facts.roles(first.key)), None)
    places = [row.region for row in guide.bands if row.region] if guide else []
    parts = [first.name, guide.role if guide else "", *places[:1]]
    example = escape(", ".join(part for part in parts if part))
    options = tuple(Option(one.key, one.name[:100]) for one in companies[:_MOST])
    menu = Menu("company", "Pick a company", options) if len(companies) <= _MOST else None
    note = "" if menu else f"I have guides for {len(companies)} companies."
    return Reply(
        "Which company is the offer from, and for which role? One line is enough, like "
        f"**{example}**.",
        menu=menu,
        note=note,
        buttons=on_button(context),
    )


def _did_you_mean(context: Context) -> Reply:
    key = (context.state.proposed or "").partition("/")[0]
    named = next((one for one in context.facts.companies() if one.key == key), None)
    name = named.name if named else key
    guide = context.facts.guide(context.state.proposed or "")
    text = f"Did you mean **{escape(name)}**?"
    if guide is not None:
        text = f"Did you mean **{escape(name)}**, {escape(guide.role)}?"
    return Reply(
        text, buttons=(Button("yes", f"Yes, {name}"[:80], Style.PRIMARY), Button("no", "No"))
    )


def _answer_company(context: Context, message: Message) -> Heard | None:
    """What no name of a guide was found in: a slip of the pen, a company without a guide."""
    state = context.state
    if (on := goes_on(context, message)) is not None:
        return on
    if state.proposed and message.yes is True:
        return _accept(context)
    if state.proposed and message.yes is False and message.short:
        return Heard(replace(state, proposed=None))
    cleared = replace(state, proposed=None)
    if any(span.kind is NameKind.COMPANY for span in message.names):
        return None
    if state.proposed and _types_on(context, message):
        accepted = _accept(context)
        return replace(accepted, state=from_memory(context.at(accepted.state)))
    alone = _only_one_has(context, message)
    if alone is not None:
        return Heard(replace(cleared, proposed=alone))
    unknown = unknown_companies(message)
    if len(unknown) == 1 and tells_pay(message, unknown[0]) and not message.asks:
        named = offered(cleared, as_name(unknown[0]))
        on = go_on(context.at(named))
        return replace(on, notes=(goes_on_without(as_name(unknown[0])),))
    if unknown:
        notes = (no_company(context, unknown[0]), *_the_others(unknown))
        return Heard(offered(cleared, as_name(unknown[0])), notes)
    if _tells_more(context, message):
        return go_on(context)
    if (role := role_named(message)) and message.short and not message.asks:
        return Heard(cleared, (f"{escape(role)}, good. At which company?",), aside=True)
    if (
        message.short
        and not message.anyway
        and not message.title
        and message.go is None
        and not message.mentions
        and not message.greets
        and not message.asks
        and not _answers_another(message)
        and not _is_no_name(message)
    ):
        return _by_spelling(context, message.phrase, cleared)
    return None


def _types_on(context: Context, message: Message) -> bool:
    """ "ML eng, sf", to "did you mean Midjourney?": who goes on and denies nothing means it.

    Only what fits goes on: a role that the company proposed has none of asks the question again.
    """
    if message.asks or message.corrects or message.yes is False or unknown_companies(message):
        return False
    company = (context.state.proposed or "").partition("/")[0]
    roles = {span.key for span in message.names if span.kind is NameKind.ROLE}
    has = {guide.role_key for guide in context.facts.roles(company)}
    offered_pay = any(one.mode is Mode.OFFERED and one.sure for one in message.mentions)
    return not roles.isdisjoint(has) if roles else offered_pay


def _tells_more(context: Context, message: Message) -> bool:
    """ "Product designer, Malmö", once a company has no guide: they go on with what they have."""
    if not context.state.unlisted or message.asks:
        return False
    offered_pay = any(one.mode is Mode.OFFERED and one.sure for one in message.mentions)
    return bool(role_named(message)) or offered_pay


def _the_others(unknown: tuple[str, ...]) -> tuple[str, ...]:
    """The other companies of "OpenAI and Luma both want me": named, and whose turn comes when."""
    first, *others = (escape(as_name(one)) for one in unknown)
    if not others:
        return ()
    last = " and ".join(others)
    return (
        f"You also named {last}. If you go on, it is about {first}; type {others[0]} if you would "
        f"rather negotiate there. Tell me of the other one when I ask for other offers.",
    )


def _answers_another(message: Message) -> bool:
    """ "No other offers", "none", "base": no company's name, whatever question it answers."""
    return bool(
        message.no_rivals or message.none or message.yes is not None or message.no_date
        or message.dates or message.priorities or message.dont_know or message.denied
    )  # fmt: skip


def _is_no_name(message: Message) -> bool:
    """ "I'm scared they'll pull it", "you may name them", "refine": of no company and no role."""
    told = message.happened or message.deed or message.feels or message.may_name is not None
    told = told or (message.thanks and message.bare) or message.language is not None
    told = told or message.no_name
    return bool(told or message.want or message.tone is not None) or _is_answered(message)


def _is_answered(message: Message) -> bool:
    """ "Report a wrong figure" is answered as a question is, and names nobody."""
    return bool(message.questions)


def _accept(context: Context) -> Heard:
    company, _, role = (context.state.proposed or "").partition("/")
    act = Place(company=company, guide=context.state.proposed if role else None)
    return Heard(place(replace(context.state, proposed=None), act))


def _only_one_has(context: Context, message: Message) -> str | None:
    """A role that a single guide has names that guide, to be asked about."""
    for span in message.names:
        if span.kind is not NameKind.ROLE or span.others:
            continue
        guides = [
            guide.id
            for company in context.facts.companies()
            for guide in context.facts.roles(company.key)
            if guide.role_key == span.key
        ]
        if len(guides) == 1 and len(context.facts.companies()) > 1:
            return guides[0]
    return None


def _by_spelling(context: Context, name: str, state: State) -> Heard:
    match = context.facts.find_company(name)
    if (
        match.best is not None
        and match.certainty is Certainty.DOUBTFUL
        and context.facts.roles(match.best.key)
    ):
        return Heard(replace(state, proposed=match.best.key))
    nearest = [one.name for one in match.others if context.facts.roles(one.key)][:4]
    return Heard(offered(state, as_name(name)), (no_company(context, name, nearest),))


def _press_company(context: Context, button: str) -> Heard | None:
    if (on := pressed(context, button)) is not None:
        return on
    if not context.state.proposed:
        return None
    if button == "yes":
        return _accept(context)
    return Heard(replace(context.state, proposed=None)) if button == "no" else None


def _pick_company(context: Context, values: tuple[str, ...]) -> Heard:
    key = values[0] if values else ""
    if not any(one.key == key for one in context.facts.companies()):
        return Heard(context.state, missed="That company's guide is not there any more.")
    return Heard(place(context.state, Place(company=key)))


# --- Role -----------------------------------------------------------------------------------------


def _ask_role(context: Context) -> Reply:
    if not context.case.company:
        return Reply(f"Which role is it for, at **{escape(context.company)}**?")
    roles = context.facts.roles(context.case.company)
    options = tuple(Option(one.id[:100], one.role[:100]) for one in roles[:_MOST])
    return Reply(
        f"Which role at **{escape(context.company)}**?",
        menu=Menu("role", "Pick the role", options) if options else None,
        buttons=on_button(context),
    )


def _answer_role(context: Context, message: Message) -> Heard | None:
    if not context.case.company:
        return _own_title(context, message)
    if message.first and not message.asks:  # "diffusion model, sf, 262k base"
        opening = context.facts.find_role(context.case.company, message.first).sure
        if opening is not None:
            return Heard(place(context.state, Place(guide=opening.id)))
    if (on := goes_on(context, message)) is not None:
        return on
    if any(span.kind is NameKind.ROLE for span in message.names) or not message.phrase:
        return _not_there(context, message) if _foreign_role(context, message) else None
    if message.mentions or message.greets or message.asks or _moves(message):
        return None
    if _answers_another(message) or _is_no_name(message):
        return None
    match = context.facts.find_role(context.case.company, message.phrase)
    if match.sure is not None:
        return Heard(place(context.state, Place(guide=match.sure.id)))
    return _not_there(context, message) if message.short else None


def _moves(message: Message) -> bool:
    """ "No", "go on", "dunno": a word to the bot and no role's title."""
    return message.yes is not None or message.go is not None or message.dont_know


def _own_title(context: Context, message: Message) -> Heard | None:
    """The role of somebody whose company has no guide: any title will do."""
    if message.mentions or message.greets or message.asks:
        return None
    if (_moves(message) or message.none) and message.bare:
        return Heard(context.state, missed="Any title will do, like data engineer.")
    if _moves(message) or not message.short or _answers_another(message) or _is_no_name(message):
        return None
    if not (message.bare or role_named(message)):
        return None  # "recruiter says they never match"
    return Heard(place(context.state, Place(role=role_named(message) or message.phrase)))


def _foreign_role(context: Context, message: Message) -> bool:
    keys = {guide.role_key for guide in context.facts.roles(context.case.company)}
    named = [span for span in message.names if span.kind is NameKind.ROLE]
    return bool(named) and not any(
        span.key in keys or any(one.key in keys for one in span.others) for span in named
    )


def _not_there(context: Context, message: Message) -> Heard:
    """A role that none of the company's guides is for, with the way on."""
    name = role_named(message) or message.phrase
    return Heard(offered(context.state, name), (no_role(context, name),))


def _pick_role(context: Context, values: tuple[str, ...]) -> Heard:
    guide = context.facts.guide(values[0]) if values else None
    if guide is None or guide.company_key != context.case.company:
        return Heard(context.state, missed="That role is not in my guides.")
    return Heard(place(context.state, Place(guide=guide.id)))


# --- Place ----------------------------------------------------------------------------------------


def _ask_region(context: Context) -> Reply:
    rows = {row.region: row for row in reversed(context.guide.bands)} if context.guide else {}
    options = tuple(
        Option(region[:100], region[:100], hint=_band(rows.get(region)))
        for region in context.regions[:_MOST]
    )
    if context.guide is None:
        return Reply("Where would you work? A city will do.")
    return Reply(
        f"Where would you work, as {escape(context.guide.role)} at **{escape(context.company)}**?",
        menu=Menu("region", "Pick the region", options),
        buttons=on_button(context),
    )


def _band(row: BandRow | None) -> str:
    cell = (row.base or row.total) if row else None
    if row is None or cell is None or cell.money is None:
        return ""
    what = "base" if row.base is not None else "pay"
    return f"{what} {show_range(cell.money)}"[:100]


def _answer_region(context: Context, message: Message) -> Heard | None:
    guide = context.guide
    if (on := goes_on(context, message)) is not None:
        return on
    if guide is None:
        return _own_place(context, message)
    if context.case.region is not None:
        return None  # told with the rest of the message
    if any(span.kind is NameKind.PLACE for span in message.names):
        return _no_such_place(context, guide, message)
    if message.mentions or not message.phrase or message.asks or message.greets:
        return None
    match = context.facts.find_region(guide, message.phrase)
    if match.sure is not None:
        return Heard(place(context.state, Place(region=match.sure)))
    if _of_the_list(message, len(context.regions)):
        return None
    there = ", ".join(map(escape, context.regions[:8]))
    return Heard(
        context.state, missed=f"The guide has these places: {there}. Pick the one closest to yours."
    )


def _of_the_list(message: Message, count: int) -> bool:
    """ "The second one": the list on screen has it, and will be asked."""
    return any(index_of(place, count) is not None for place in message.places)


def _no_such_place(context: Context, guide: Guide, message: Message) -> Heard | None:
    """A place that the guide has no row for; one that it has is taken in as told."""
    spans = [span for span in message.names if span.kind is NameKind.PLACE]
    region, lacking = region_for(context, guide, places_named(context, guide, spans))
    if region is not None or lacking is None:
        return None
    name = place_name(lacking)
    return Heard(offered(context.state, name), (no_region(guide, name),))


def _own_place(context: Context, message: Message) -> Heard | None:
    """The place of somebody without a guide: any will do."""
    if message.mentions or message.asks or not message.short:
        return None
    named = [span.key for span in message.names if span.kind is NameKind.PLACE]
    said = place_name(named[-1]) if named else message.phrase
    return Heard(place(context.state, Place(region=said, lacks=context.state.lacks)))


def _pick_region(context: Context, values: tuple[str, ...]) -> Heard:
    if not values or values[0] not in {region[:100] for region in context.regions}:
        return Heard(context.state, missed="That place is not in this guide.")
    region = next(one for one in context.regions if one[:100] == values[0])
    return Heard(place(context.state, Place(region=region)))


# --- Level ----------------------------------------------------------------------------------------


def _ask_level(context: Context) -> Reply:
    rows = {row.level: row for row in reversed(context.rows)}
    options = tuple(
        Option(level[:100], _level_name(context, level)[:100], hint=_band(rows.get(level)))
        for level in context.levels[:_MOST]
    )
    return Reply(
        "Which level is the offer at? It is usually in the offer letter.",
        menu=Menu("band-level", "Pick the level", options),
    )


def _level_name(context: Context, level: str) -> str:
    names = (row.level_name for row in context.rows if row.level == level)
    return next((name for name in names if name), level)


def _answer_level(context: Context, message: Message) -> Heard | None:
    if message.mentions and not message.short:
        return None
    fits = levels_named(context.rows, message.phrase, message.row_level)
    if len(fits) == 1:
        return Heard(place(context.state, Place(level=fits[0])))
    if _of_the_list(message, len(context.levels)):
        return None
    if message.short and not message.mentions and not message.asks:
        names = (escape(_level_name(context, level)) for level in context.levels[:10])
        return Heard(context.state, missed=f"The levels here: {', '.join(names)}. Which one?")
    return None


def _pick_level(context: Context, values: tuple[str, ...]) -> Heard:
    level = next((one for one in context.levels if values and one[:100] == values[0]), None)
    if level is None:
        return Heard(context.state, missed="That level is not in this guide.")
    return Heard(place(context.state, Place(level=level)))


def skip_place(context: Context) -> Heard | None:
    """Skipping the place or the level takes one, and says so."""
    if context.step is Step.REGION and context.state.unlisted:
        return go_on(context)  # a place was named, and no row is for it
    if context.step is Step.REGION and context.regions:
        first = context.regions[0]
        note = f"I take {escape(first)}, then; say edit region to change it."
        return Heard(place(context.state, Place(region=first)), (note,))
    if context.step is Step.BAND_LEVEL and context.levels:
        level = context.levels[min(1, len(context.levels) - 1)]
        note = f"I take {escape(level)}, then; say edit level to change it."
        return Heard(place(context.state, Place(level=level)), (note,))
    return None


PIECES: dict[Step, Piece] = {
    Step.COMPANY: Piece(
        "company and role",
        _ask_company,
        _answer_company,
        "I coach with a guide for one company and role, so I need both first. A nickname or a "
        "typo is fine. You can also write everything in one line: company, role, place, offer.",
        press=_press_company,
        pick=_pick_company,
        hint="I did not catch a company that I have a guide for.",
        skippable=False,
    ),
    Step.ROLE: Piece(
        "role",
        _ask_role,
        _answer_role,
        "Each role has its own guide. Pick the one closest to your offer.",
        press=pressed,
        pick=_pick_role,
        skippable=False,
    ),
    Step.REGION: Piece(
        "region",
        _ask_region,
        _answer_region,
        "Pay differs by place, and I only ever compare you with your own row. If yours is not "
        "in the list, pick the closest, or skip and I take the first.",
        press=pressed,
        pick=_pick_region,
    ),
    Step.BAND_LEVEL: Piece(
        "level of the offer",
        _ask_level,
        _answer_level,
        "This guide pays by level. If you don't know yours, ask the recruiter before you talk "
        "about money; or skip, and I take a middle one and say so.",
        pick=_pick_level,
    ),
}
__all__ = ["PIECES", "done", "heard", "skip_place"]
