"""Which guide, which row: company, role, region, and level where a guide has one per row."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.absorb import absorb
from negotiation.amounts import normalise, scan
from negotiation.facts import BandRow, Certainty, Guide, Located, Match, Named
from negotiation.hearing import listen
from negotiation.level_labels import codes, level_rows
from negotiation.money import show_range
from negotiation.replies import Button, Menu, Option, Reply, Style, escape
from negotiation.scene import Answered, Heard, Missed, Piece, Scene, done, sure, undone
from negotiation.session import State, Step
from negotiation.short_answers import yes_or_no
from negotiation.steps_offer import row_currency, where_it_stands
from negotiation.understanding import LONGEST_TEXT, same_name, understand

_MOST = 25
_A_LINE = 8  # words; a message beyond that tells a story
_LONGEST_NAME = 60
_MOST_CLAUSES = 60
_CLAUSE = re.compile(
    r"[.,;:!?()\n]|\b(?:from|at|with|for|in|as|an?|the|is|it'?s|my|this|that|and|but|based|to|by"
    r"|offer|offered|position|role|job|me|i)\b",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:hi|hello|hey|hiya|good (?:morning|evening|afternoon)|hallo|yo)(?: there)?[!., ]*"
    r"|(?:yes|ok|okay|sure|ready|go|let'?s go|thanks|thank you)[!., ]*",
    re.IGNORECASE,
)


_LATER = "I keep that for later."


def names_in(text: str) -> str:
    """The part of a message before its first amount."""
    plain = normalise(text[:LONGEST_TEXT])
    first = next(scan(plain), None)
    return plain if first is None else plain[: first.start]


def _rest(scene: Scene, text: str) -> tuple[State, tuple[str, ...]]:
    """What the message says about the offer besides names."""
    heard = listen(scene, text)
    if next(scan(normalise(text[:LONGEST_TEXT])), None) is None and not heard.rivals:
        return scene.state, ()
    absorbed = absorb(scene, heard, lenient=True)
    return absorbed.state, absorbed.notes


def remembering(scene: Scene, text: str) -> Scene:
    """The scene with what was said before there is a row to read it against."""
    if not text:
        return scene
    heard = listen(scene, text)
    said = heard.pay.parts or heard.rivals or heard.no_rivals or heard.priority or heard.deadline
    if not said:
        return scene
    typed = "\n".join(filter(None, (scene.state.typed, text)))[-LONGEST_TEXT:]
    return replace(scene, state=replace(scene.state, typed=typed))


def recall(scene: Scene) -> Answered | None:
    """What was said before the row was known, read now; None while it is not, or without any."""
    state, typed = scene.state, scene.state.typed
    if typed is None or scene.guide is None:
        return None
    if state.case.region is None and len(scene.regions) > 1:
        region = scene.facts.locate(f"{scene.company} {names_in(typed)}").region
        if region is None or region.best not in scene.regions or not sure(region.certainty):
            return None
        state = _choose_region(state, str(region.best))
    here = replace(scene, state=replace(state, typed=None))
    if here.row is None:
        return None if state == scene.state else Answered(state)
    state, notes = _rest(here, typed)
    return Answered(state, notes)


# --- Company ------------------------------------------------------------------------------------


def _ask_company(scene: Scene) -> Reply:
    companies = scene.facts.companies()
    text = (
        "Which company is the offer from, and for which role? "
        "One line is enough, like **Midjourney, ML engineer, San Francisco**."
    )
    if not companies:
        return Reply("I have no guides loaded just now, so I can't coach. Please try again later.")
    if scene.state.proposed:
        return _did_you_mean(scene)
    options = tuple(Option(one.key, one.name[:100]) for one in companies[:_MOST])
    note = "" if len(companies) <= _MOST else f"I have guides for {len(companies)} companies."
    menu = Menu("company", "Pick a company", options) if len(companies) <= _MOST else None
    return Reply(_example(text, scene), menu=menu, note=note)


def _example(text: str, scene: Scene) -> str:
    """The example names a guide that is really there."""
    companies = scene.facts.companies()
    guide = next(iter(scene.facts.roles(companies[0].key)), None) if companies else None
    if guide is None:
        return text
    places = [row.region for row in guide.bands if row.region]
    parts = [guide.company, guide.role, *places[:1]]
    return text.replace("Midjourney, ML engineer, San Francisco", escape(", ".join(parts)))


def _did_you_mean(scene: Scene) -> Reply:
    named = next((one for one in scene.facts.companies() if one.key == scene.state.proposed), None)
    name = named.name if named else scene.state.proposed or ""
    return Reply(
        f"Did you mean **{escape(name)}**?",
        buttons=(Button("yes", f"Yes, {name}"[:80], Style.PRIMARY), Button("no", "No")),
    )


def hear_company(scene: Scene, text: str) -> Heard:
    """A company, or a whole line with role, region and offer."""
    if scene.state.proposed:
        answer = yes_or_no(text)
        if answer is True:
            return _with_company(scene, scene.state.proposed, "")
        cleared = replace(scene.state, proposed=None)
        if answer is False and len(text) < 12:
            return Answered(cleared)
        scene = replace(scene, state=cleared)
    names = names_in(text)
    if _GREETING.fullmatch(text.strip()):
        return Answered(scene.state, ("Good to meet you.",))
    if not names.strip():
        return Answered(
            remembering(scene, text).state,
            ("I keep that for later. First I need the company, and the role.",),
        )
    located = scene.facts.locate(names)
    if _no_guide(scene, located) and len(text.split()) > _A_LINE:
        located = _in_a_story(scene, text) or located
    if len(text.split()) > _A_LINE:
        located = _filled(scene, text, located)
    if located.company is not None and sure(located.company.certainty) and located.company.best:
        if _no_guide(scene, located):
            return Missed(_only_levels(scene, located.company.best.name))
        return _with_located(scene, located.company.best, located.role, located.region, text)
    match = located.company or scene.facts.find_company(names)
    guided = match.best is not None and bool(scene.facts.roles(match.best.key))
    if match.best is not None and guided and match.certainty is Certainty.DOUBTFUL:
        return Answered(replace(scene.state, proposed=match.best.key))
    later = remembering(scene, text)
    if later.state != scene.state:
        kept = "I keep that for later, but I did not catch a company that I have a guide for."
        return Answered(later.state, (kept,))
    nearest = [one.name for one in (*((match.best,) if match.best else ()), *match.others)][:5]
    hint = f"I have no guide for “{escape(names.strip()[:60])}”."
    if nearest:
        hint += f" The nearest I have: {', '.join(map(escape, nearest))}."
    return Missed(hint)


def _no_guide(scene: Scene, located: Located) -> bool:
    company = located.company
    if company is None or company.best is None or not sure(company.certainty):
        return True
    return not scene.facts.roles(company.best.key)


def _only_levels(scene: Scene, name: str) -> str:
    there = ", ".join(escape(one.name) for one in scene.facts.companies()[:8])
    return (
        f"I know the levels of {escape(name)}, but have no guide to negotiate with. "
        f"The guides I have: {there}."
    )


def _filled(scene: Scene, text: str, located: Located) -> Located:
    """Role and place of a long message, where the line before its first amount had none."""
    there = _in_a_story(scene, text)
    if there is None or there.company is None or located.company is None:
        return located
    if there.company.best != located.company.best:
        return located
    role = located.role if _found(located.role) else there.role
    region = located.region if _found(located.region) else there.region
    return replace(located, role=role, region=region)


def _same(located: Located, company: Named) -> bool:
    return located.company is not None and located.company.best == company


def _found(match: Match[Guide] | Match[str] | None) -> bool:
    return match is not None and match.best is not None and sure(match.certainty)


def _in_a_story(scene: Scene, text: str) -> Located | None:
    """The names in a long message, looked for clause by clause."""
    clauses = [part.strip() for part in _CLAUSE.split(normalise(text[:LONGEST_TEXT]))]
    clauses = [part for part in clauses if part and len(part) <= _LONGEST_NAME][:_MOST_CLAUSES]
    rivals = understand(text, scene.today).rivals
    named = [scene.facts.find_company(part) for part in clauses]
    companies = [
        match
        for match in named
        if match.best is not None
        and match.certainty is Certainty.EXACT
        and scene.facts.roles(match.best.key)
    ]
    if not companies:
        return None
    told = [rival.company or "" for rival in rivals]
    own = [m for m in companies if m.best and not any(same_name(m.best.name, t) for t in told)]
    company = (own or companies)[0]
    best = company.best
    if best is None:
        return None
    roles = [scene.facts.find_role(best.key, part) for part in clauses]
    there = [scene.facts.locate(f"{best.name} {part}") for part in clauses]
    roles += [one.role for one in there if one.role is not None and _same(one, best)]
    role = next((match for match in roles if match.best and sure(match.certainty)), None)
    guides = scene.facts.roles(best.key)
    guide = role.best if role is not None else guides[0] if len(guides) == 1 else None
    region = None
    if guide is not None:
        places = [scene.facts.find_region(guide, part) for part in clauses]
        places += [one.region for one in there if one.region is not None and _same(one, best)]
        region = next((match for match in places if match.certainty is Certainty.EXACT), None)
    return Located(company, role, region, "")


def _with_located(
    scene: Scene,
    company: Named,
    role: Match[Guide] | None,
    region: Match[str] | None,
    text: str,
) -> Heard:
    state = _choose_company(scene.state, company.key)
    if role is not None and role.best is not None and sure(role.certainty):
        state = _choose_guide(state, role.best)
    elif state.guide is None and len(scene.facts.roles(company.key)) == 1:
        state = _choose_guide(state, scene.facts.roles(company.key)[0])
    here = replace(scene, state=state)
    if region is not None and region.best in here.regions and sure(region.certainty):
        state = _choose_region(state, str(region.best))
        here = replace(scene, state=state)
    state, notes = (
        _rest(here, text) if here.row else (remembering(here, text).state, tuple[str, ...]())
    )
    if text and state.guide is not None and here.row:
        guide = here.guide
        read = ", ".join(filter(None, (here.company, guide.role if guide else "", here.place)))
        notes = (f"I'm going by the guide for {escape(read)}.", *notes)
    changed = scene.case.company not in ("", state.case.company)
    if changed:
        was = escape(scene.company)
        notes = (f"Then we talk about {escape(company.name)}, no longer about {was}.", *notes)
    if changed and scene.case.offer.base is not None and state.case.offer == scene.case.offer:
        notes = (*notes, "The offer stays as you told me; say edit offer if it differs.")
    return Answered(state, notes)


def _with_company(scene: Scene, key: str, text: str) -> Heard:
    named = next((one for one in scene.facts.companies() if one.key == key), None)
    if named is None:
        return Missed("That company's guide is not there any more.")
    return _with_located(scene, named, None, None, text)


def _pick_company(scene: Scene, values: tuple[str, ...]) -> Heard:
    return _with_company(scene, values[0] if values else "", "")


def _choose_company(state: State, key: str) -> State:
    """Another company takes another guide; what is true of the person stays."""
    if state.case.company == key:
        return done(replace(state, proposed=None), Step.COMPANY)
    if state.case.competing_offers:
        state = undone(state, Step.RIVALS)  # one of them may be this company's
    case = replace(state.case, company=key, role="", region=None, band_level=None)
    state = undone(state, Step.ROLE, Step.REGION, Step.BAND_LEVEL, Step.TICKS)
    return done(replace(state, case=case, guide=None, proposed=None), Step.COMPANY)


def _choose_guide(state: State, guide: Guide) -> State:
    if state.guide == guide.id:
        return done(state, Step.ROLE)
    case = replace(
        state.case, company=guide.company_key, role=guide.role_key, region=None, band_level=None
    )
    state = undone(state, Step.REGION, Step.BAND_LEVEL, Step.TICKS)
    return done(replace(state, case=case, guide=guide.id), Step.COMPANY, Step.ROLE)


def _choose_region(state: State, region: str) -> State:
    if state.case.region != region:
        state = undone(state, Step.BAND_LEVEL)
        state = replace(state, case=replace(state.case, region=region, band_level=None))
    return done(state, Step.REGION)


# --- Role ---------------------------------------------------------------------------------------


def _ask_role(scene: Scene) -> Reply:
    roles = scene.facts.roles(scene.case.company)
    options = tuple(Option(one.id[:100], one.role[:100]) for one in roles[:_MOST])
    return Reply(
        f"Which role at **{escape(scene.company)}**?",
        menu=Menu("role", "Pick the role", options) if options else None,
    )


def _hear_role(scene: Scene, text: str) -> Heard:
    names = names_in(text)
    match = scene.facts.find_role(scene.case.company, names)
    if match.best is None or not sure(match.certainty):
        heard = listen(scene, text)
        if heard.rivals or heard.no_rivals:
            return Answered(remembering(scene, text).state, (_LATER,))
        located = scene.facts.locate(names)
        company = located.company
        named = company.best if company and company.certainty is Certainty.EXACT else None
        if named is not None and not _another_line(scene, located, named, names):
            named = None
        if named and (named.key != scene.case.company or located.role is not None):
            return _with_located(scene, named, located.role, located.region, text)
        near = [match.best.role] if match.best and match.certainty is Certainty.DOUBTFUL else []
        near += [one.role for one in match.others if near][: _MOST_NEAR - 1]
        later = remembering(scene, text)
        if later.state != scene.state:
            return Answered(later.state, (_LATER,))
        hint = f"I have no role like that for {escape(scene.company)}; pick the closest."
        if near:
            hint += f" Did you mean {' or '.join(map(escape, near))}?"
        return Missed(hint)
    state = _choose_guide(scene.state, match.best)
    here = replace(scene, state=state)
    located = scene.facts.locate(f"{scene.company} {names}")
    if located.region and located.region.best and sure(located.region.certainty):
        state = _choose_region(state, located.region.best)
        here = replace(scene, state=state)
    state, notes = (
        _rest(here, text) if here.row else (remembering(here, text).state, tuple[str, ...]())
    )
    return Answered(state, notes)


def _another_line(scene: Scene, located: Located, named: Named, names: str) -> bool:
    """Whether a message about the role names another company to talk about, not one in passing."""
    if not scene.facts.roles(named.key):
        return False
    if any(_found(match) for match in (located.role, located.region)):
        return True
    return len(names.split()) <= len(named.name.split()) + 1


_MOST_NEAR = 3


def _pick_role(scene: Scene, values: tuple[str, ...]) -> Heard:
    guide = scene.facts.guide(values[0]) if values else None
    if guide is None or guide.company_key != scene.case.company:
        return Missed("That role is not in my guides.")
    return Answered(_choose_guide(scene.state, guide))


# --- Region and level ---------------------------------------------------------------------------


def _ask_region(scene: Scene) -> Reply:
    rows = {row.region: row for row in reversed(scene.guide.bands)} if scene.guide else {}
    options = tuple(
        Option(region[:100], region[:100], hint=_band(rows.get(region)))
        for region in scene.regions[:_MOST]
    )
    role = scene.guide.role if scene.guide else ""
    return Reply(
        f"Where would you work, as {escape(role)} at **{escape(scene.company)}**?",
        menu=Menu("region", "Pick the region", options),
    )


def _band(row: BandRow | None) -> str:
    if row is None:
        return ""
    cell = row.base or row.total
    if cell is None or cell.money is None:
        return ""
    what = "base" if row.base is not None else "pay"
    return f"{what} {show_range(cell.money)}"[:100]


def _hear_region(scene: Scene, text: str) -> Heard:
    guide = scene.guide
    if guide is None:
        return Missed("")
    names = re.sub(r"^\s*(?:in|at|from)\s+", "", names_in(text), flags=re.I).strip(" ,.;:") or text
    match = scene.facts.find_region(guide, names[:100])
    if match.best is None or not sure(match.certainty):
        later = remembering(scene, text)
        if later.state != scene.state:
            return Answered(later.state, (_LATER,))
        places = ", ".join(map(escape, scene.regions[:8]))
        return Missed(f"The guide has these places: {places}. Pick the one closest to yours.")
    return _moved_to(scene, match.best, text)


def _pick_region(scene: Scene, values: tuple[str, ...]) -> Heard:
    if not values or values[0] not in {region[:100] for region in scene.regions}:
        return Missed("That place is not in this guide.")
    region = next(one for one in scene.regions if one[:100] == values[0])
    return _moved_to(scene, region, "")


def _moved_to(scene: Scene, region: str, text: str) -> Heard:
    """Another row: an offer known before is looked at again beside it."""
    state, notes = _rest(replace(scene, state=_choose_region(scene.state, region)), text)
    here = replace(scene, state=state)
    base, row = state.case.offer.base, here.row
    if base is None or base != scene.case.offer.base or row is None:
        return Answered(state, notes)
    currency = row_currency(here)
    if base.currency is not None and currency is not None and base.currency != currency:
        note = (
            f"Your offer is in {base.currency} and this row in {currency}. I convert nothing; "
            "say edit offer if the figures change too."
        )
        return Answered(state, (*notes, note))
    return Answered(state, (*notes, where_it_stands(here)))


def _ask_level(scene: Scene) -> Reply:
    rows = {row.level: row for row in reversed(scene.rows)}
    options = tuple(
        Option(level[:100], _level_name(scene, level)[:100], hint=_band(rows.get(level)))
        for level in scene.levels[:_MOST]
    )
    return Reply(
        "Which level is the offer at? It is usually in the offer letter.",
        menu=Menu("band-level", "Pick the level", options),
    )


def _level_name(scene: Scene, level: str) -> str:
    """The level as it is shown, with its title where the guide gives one."""
    names = (row.level_name for row in scene.rows if row.level == level)
    return next((name for name in names if name), level)


def _hear_level(scene: Scene, text: str) -> Heard:
    fits = list(dict.fromkeys(row.level for row in level_rows(scene.rows, text) if row.level))
    words = set(re.findall(r"\w+", text.casefold()))
    fits = fits or [level for level in scene.levels if words.intersection(codes(level))]
    if len(fits) != 1:
        names = (escape(_level_name(scene, level)) for level in scene.levels[:10])
        return Missed(f"The levels here: {', '.join(names)}. Which one?")
    case = replace(scene.case, band_level=fits[0])
    return Answered(done(scene.having(case), Step.BAND_LEVEL))


def _pick_level(scene: Scene, values: tuple[str, ...]) -> Heard:
    level = next((one for one in scene.levels if values and one[:100] == values[0]), None)
    if level is None:
        return Missed("That level is not in this guide.")
    case = replace(scene.case, band_level=level)
    return Answered(done(scene.having(case), Step.BAND_LEVEL))


PIECES: dict[Step, Piece] = {
    Step.COMPANY: Piece(
        "company and role",
        _ask_company,
        hear_company,
        "I coach with a guide for one company and role, so I need both first. A nickname or a "
        "typo is fine. You can also write everything in one line: company, role, place, offer.",
        buttons={"yes": "yes", "no": "no"},
        pick=_pick_company,
        skippable=False,
    ),
    Step.ROLE: Piece(
        "role",
        _ask_role,
        _hear_role,
        "Each role has its own guide. Pick the one closest to your offer.",
        pick=_pick_role,
        skippable=False,
    ),
    Step.REGION: Piece(
        "region",
        _ask_region,
        _hear_region,
        "Pay differs by place, and I only ever compare you with your own row. If yours is not "
        "in the list, pick the closest, or skip and I take the first.",
        pick=_pick_region,
    ),
    Step.BAND_LEVEL: Piece(
        "level of the offer",
        _ask_level,
        _hear_level,
        "This guide pays by level. If you don't know yours, ask the recruiter before you talk "
        "about money; or skip, and I take a middle one and say so.",
        pick=_pick_level,
    ),
}
