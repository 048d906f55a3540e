"""From names to a guide's row: the moves, and what is remembered until the row is known."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.absorb import absorb
from negotiation.amounts import normalise, scan
from negotiation.contradictions import asked_if_changed
from negotiation.grant_words import Grant
from negotiation.hearing import listen
from negotiation.model.guide import Guide
from negotiation.resolution.level_labels import level_rows
from negotiation.scene import Answered, Scene, done, undone
from negotiation.session import State, Step
from negotiation.understanding import LONGEST_TEXT, Understood, same_name

LATER = "I keep that for later."


def names_in(text: str) -> str:
    """The part of a message before its first amount."""
    plain = normalise(text[:LONGEST_TEXT])
    first = next(scan(plain), None)
    return plain if first is None else plain[: first.start]


def rest_of(scene: Scene, text: str) -> tuple[State, tuple[str, ...]]:
    """What the message says about the offer besides names."""
    heard = listen(scene, text)
    if not _tells(heard):
        return scene.state, ()
    absorbed = absorb(scene, heard, lenient=True)
    return absorbed.state, absorbed.notes


def _tells(heard: Understood) -> bool:
    """Whether a message says anything besides names."""
    said = (heard.priority, heard.deadline, heard.level)
    other = heard.rivals or heard.no_rivals or any(one is not None for one in said)
    return bool(heard.pay.parts or heard.pay.grant != Grant() or other)


def keeping(state: State, text: str) -> State:
    """The state with a message that is read once the row is known."""
    typed = "\n".join(filter(None, (state.typed, text)))[-LONGEST_TEXT:]
    return replace(state, typed=typed)


def remembered(scene: Scene, text: str) -> State | None:
    """The state with what a message says besides names kept for later; None if it says nothing."""
    tells = bool(text) and _tells(listen(scene, text))
    return keeping(scene.state, text) if tells else None


def rest_or_later(scene: Scene, text: str) -> tuple[State, tuple[str, ...]]:
    """What the message says besides names: read where the row is known, else kept, and said so."""
    if scene.row:
        return rest_of(scene, text)
    kept = remembered(scene, text)
    return (scene.state, ()) if kept is None else (kept, (LATER,))


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
    notes: tuple[str, ...] = ()
    for message in _messages(typed):
        state, more = rest_of(here, message)
        here = replace(here, state=asked_if_changed(here, state, message))
        notes = (*notes, *more)
    return Answered(here.state, notes)


def _messages(typed: str) -> list[str]:
    """What was typed, message by message; one that goes on ("it's verbal") with the one before."""
    messages: list[str] = []
    for line in filter(None, map(str.strip, typed.split("\n"))):
        if messages and _GOES_ON.match(line):
            messages[-1] += f"\n{line}"
        else:
            messages.append(line)
    return messages


_GOES_ON = re.compile(
    r"(?:it|its|it's|they|their|theirs|and|also|that|but|plus|with|at)\b", re.IGNORECASE
)


def level_in(scene: Scene, text: str) -> State:
    """The state with the level that a line names by its code ("sde2", "L5"), where it fits one row.

    The level of another company's, like "L5 at Google", is the person's own and none of these.
    """
    names = names_in(text)
    if len(scene.levels) < 2 or scene.case.band_level is not None:
        return scene.state
    peers = {name.casefold() for name in scene.facts.level_companies()}
    for match in _CODE.finditer(names):
        before = names[: match.start()].split()[-1:]
        elsewhere = before and before[0].casefold().strip(",") in peers
        if names[match.end() :].lstrip().startswith(("at ", "@")) or (
            elsewhere and not same_name(before[0], scene.company)
        ):
            continue
        levels = {row.level for row in level_rows(scene.rows, match[0])}
        if len(levels) == 1:
            case = replace(scene.case, band_level=levels.pop())
            return done(scene.having(case), Step.BAND_LEVEL)
    return scene.state


_CODE = re.compile(r"\b[A-Za-z]{1,4}[ -]?[0-9]{1,2}\b")


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
