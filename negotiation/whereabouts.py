"""From names to a guide's row: the moves, and what is remembered until the row is known."""

from __future__ import annotations

from dataclasses import replace

from negotiation.absorb import absorb
from negotiation.amounts import normalise, scan
from negotiation.facts import Guide
from negotiation.hearing import listen
from negotiation.scene import Answered, Scene, done, undone
from negotiation.session import State, Step
from negotiation.understanding import LONGEST_TEXT

LATER = "I keep that for later."


def names_in(text: str) -> str:
    """The part of a message before its first amount."""
    plain = normalise(text[:LONGEST_TEXT])
    first = next(scan(plain), None)
    return plain if first is None else plain[: first.start]


def rest_of(scene: Scene, text: str) -> tuple[State, tuple[str, ...]]:
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
        if region is None or region.sure not in scene.regions:
            return None
        state = choose_region(state, str(region.sure))
    here = replace(scene, state=replace(state, typed=None))
    if here.row is None:
        return None if state == scene.state else Answered(state)
    state, notes = rest_of(here, typed)
    return Answered(state, notes)


def choose_company(state: State, key: str) -> State:
    """Another company takes another guide; what is true of the person stays."""
    if state.case.company == key:
        return done(replace(state, proposed=None), Step.COMPANY)
    if state.case.competing_offers:
        state = undone(state, Step.RIVALS)  # one of them may be this company's
    case = replace(state.case, company=key, role="", region=None, band_level=None)
    state = undone(state, Step.ROLE, Step.REGION, Step.BAND_LEVEL, Step.TICKS)
    return done(replace(state, case=case, guide=None, proposed=None), Step.COMPANY)


def choose_guide(state: State, guide: Guide) -> State:
    """Another guide has other regions and levels: they are asked again."""
    if state.guide == guide.id:
        return done(state, Step.ROLE)
    case = replace(
        state.case, company=guide.company_key, role=guide.role_key, region=None, band_level=None
    )
    state = undone(state, Step.REGION, Step.BAND_LEVEL, Step.TICKS)
    return done(replace(state, case=case, guide=guide.id), Step.COMPANY, Step.ROLE)


def choose_region(state: State, region: str) -> State:
    """Another region may have other levels: the level is asked again."""
    if state.case.region != region:
        state = undone(state, Step.BAND_LEVEL)
        state = replace(state, case=replace(state.case, region=region, band_level=None))
    return done(state, Step.REGION)
