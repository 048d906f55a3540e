"""Which company and which role: the two questions that choose the guide."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.hearing import listen
from negotiation.model.facts import Certainty, Located, Match, Named
from negotiation.model.guide import Guide
from negotiation.model.replies import Button, Menu, Option, Reply, Style, escape
from negotiation.naming import A_LINE, filled, found, in_a_story, no_guide
from negotiation.scene import Answered, Heard, Missed, Piece, Scene
from negotiation.session import Step
from negotiation.short_answers import yes_or_no
from negotiation.whereabouts import (
    LATER,
    choose_company,
    choose_guide,
    choose_region,
    keeping,
    level_in,
    names_in,
    remembered,
    rest_or_later,
)

_MOST = 25
_MOST_NEAR = 3
_GREETING = re.compile(
    r"(?:hi|hello|hey|hiya|good (?:morning|evening|afternoon)|hallo|yo)(?: there)?[!., ]*"
    r"|(?:yes|ok|okay|sure|ready|go|let'?s go|thanks|thank you)[!., ]*",
    re.IGNORECASE,
)


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
            remembered(scene, text) or scene.state,
            ("I keep that for later. First I need the company, and the role.",),
        )
    located = scene.facts.locate(names)
    if no_guide(scene, located) and len(text.split()) > A_LINE:
        located = in_a_story(scene, text) or located
    if len(text.split()) > A_LINE:
        located = filled(scene, text, located)
    named = located.company.sure if located.company is not None else None
    if named is not None:
        if no_guide(scene, located):
            return Missed(_only_levels(scene, named.name))
        return _with_located(scene, named, located.role, located.region, text)
    match = located.company or scene.facts.find_company(names)
    guided = match.best is not None and bool(scene.facts.roles(match.best.key))
    if match.best is not None and guided and match.certainty is Certainty.DOUBTFUL:
        return Answered(replace(scene.state, proposed=match.best.key))
    if later := remembered(scene, text):
        kept = "I keep that for later, but I did not catch a company that I have a guide for."
        return Answered(later, (kept,))
    nearest = [one.name for one in (*((match.best,) if match.best else ()), *match.others)][:5]
    hint = f"I have no guide for “{escape(names.strip()[:60])}”."
    if nearest:
        hint += f" The nearest I have: {', '.join(map(escape, nearest))}."
    return Missed(hint)


def _only_levels(scene: Scene, name: str) -> str:
    there = ", ".join(escape(one.name) for one in scene.facts.companies()[:8])
    return (
        f"I know the levels of {escape(name)}, but have no guide to negotiate with. "
        f"The guides I have: {there}."
    )


def _with_located(
    scene: Scene,
    company: Named,
    role: Match[Guide] | None,
    region: Match[str] | None,
    text: str,
) -> Heard:
    state = choose_company(scene.state, company.key)
    if role is not None and role.sure is not None:
        state = choose_guide(state, role.sure)
    elif state.guide is None and len(scene.facts.roles(company.key)) == 1:
        state = choose_guide(state, scene.facts.roles(company.key)[0])
    here = replace(scene, state=state)
    if region is not None and region.sure in here.regions:
        state = choose_region(state, str(region.sure))
        here = replace(scene, state=state)
    here = replace(here, state=level_in(here, text))
    state, notes = rest_or_later(here, text)
    if text and state.guide is not None and here.row:
        guide = here.guide
        level = here.case.band_level or ""
        role_name = guide.role if guide else ""
        parts = dict.fromkeys((here.company, role_name, here.place, level))
        read = ", ".join(filter(None, parts))
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
    role = match.sure or _role_in(scene, names)
    if role is None:
        heard = listen(scene, text)
        if heard.rivals or heard.no_rivals:
            return Answered(remembered(scene, text) or scene.state, (LATER,))
        located = scene.facts.locate(names)
        company = located.company
        named = company.best if company and company.certainty is Certainty.EXACT else None
        if named is not None and not _another_line(scene, located, named, names):
            named = None
        if named and (named.key != scene.case.company or located.role is not None):
            return _with_located(scene, named, located.role, located.region, text)
        near = [match.best.role] if match.best and match.certainty is Certainty.DOUBTFUL else []
        near += [one.role for one in match.others if near][: _MOST_NEAR - 1]
        if later := remembered(scene, text):
            return Answered(later, (LATER,))
        place = scene.facts.locate(f"{scene.company} {names}").region
        if place is not None and place.sure is not None:
            kept = f"I keep {escape(place.sure)} for later."
            return Answered(keeping(scene.state, text), (kept,))
        hint = f"I have no role like that for {escape(scene.company)}; pick the closest."
        if near:
            hint += f" Did you mean {' or '.join(map(escape, near))}?"
        return Missed(hint)
    state = choose_guide(scene.state, role)
    here = replace(scene, state=state)
    located = scene.facts.locate(f"{scene.company} {names}")
    if located.region and located.region.sure:
        state = choose_region(state, located.region.sure)
        here = replace(scene, state=state)
    here = replace(here, state=level_in(here, text))
    state, notes = rest_or_later(here, text)
    return Answered(state, notes)


def _role_in(scene: Scene, names: str) -> Guide | None:
    """The one role that a part of the answer names: "backend / senior software engineer"."""
    parts = [part.strip() for part in re.split(r"[/,;|()]|\bor\b", names) if part.strip()][:8]
    found_roles = {
        guide.id: guide
        for part in parts
        if len(parts) > 1
        and (match := scene.facts.find_role(scene.case.company, part)).certainty is Certainty.EXACT
        and (guide := match.sure) is not None
    }
    return next(iter(found_roles.values())) if len(found_roles) == 1 else None


def _another_line(scene: Scene, located: Located, named: Named, names: str) -> bool:
    """Whether a message about the role names another company to talk about, not one in passing."""
    if not scene.facts.roles(named.key):
        return False
    if any(found(match) for match in (located.role, located.region)):
        return True
    return len(names.split()) <= len(named.name.split()) + 1


def _pick_role(scene: Scene, values: tuple[str, ...]) -> Heard:
    guide = scene.facts.guide(values[0]) if values else None
    if guide is None or guide.company_key != scene.case.company:
        return Missed("That role is not in my guides.")
    return Answered(choose_guide(scene.state, guide))


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
}
