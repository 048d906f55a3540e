"""What is to be asked next: the first question of the interview that is still open."""

from __future__ import annotations

from dataclasses import replace

from negotiation.model.guide import BandRow
from negotiation.scene import Scene
from negotiation.session import INTERVIEW, State, Step
from negotiation.steps_detour import DETOURS
from negotiation.steps_rivals import finish_rival, next_rival_step
from negotiation.steps_you import tickable


def next_step(scene: Scene) -> State:
    """What is to be asked now: the first thing open; where nothing is, the plan."""
    state = scene.state
    if state.doubts or state.step in (*DETOURS, Step.ANOTHER):
        return state
    if state.step not in INTERVIEW and state.step is not Step.PLAN and Step.PLAN in state.done:
        return state
    if state.step in INTERVIEW and state.proposed:
        return replace(state, step=Step.COMPANY)
    for candidate in INTERVIEW:
        here = replace(scene, state=state)
        if candidate is Step.RIVALS:
            asked = next_rival_step(state)
            if asked is not None and Step.OFFER in state.done:
                return replace(state, step=asked)
            if asked is None and state.rival is not None:
                state = finish_rival(state)
                continue
        if not _settled(here, candidate):
            return replace(state, step=candidate)
    return replace(state, step=Step.PLAN)


def _settled(scene: Scene, step: Step) -> bool:
    state, case, row = scene.state, scene.case, scene.row
    if step is Step.COMPANY:
        return bool(case.company)
    if step is Step.ROLE:
        return state.guide is not None
    if step is Step.REGION:
        return case.region is not None or len(scene.regions) <= 1
    if step is Step.BAND_LEVEL:
        return case.band_level in scene.levels or len(scene.levels) <= 1
    if step is Step.OFFER:
        return case.offer.base is not None and step in state.done
    if step is Step.REST:
        offer = case.offer
        others = offer.equity or offer.bonus or offer.sign_on
        return bool(step in state.done or others or row is None or not _prices_more(row))
    if step in (Step.RIVAL_OFFER, Step.RIVAL_NAME):
        return True  # `next_rival_step` asks these
    if step is Step.TICKS:
        return step in state.done or not tickable(scene.guide)
    return step in state.done


def _prices_more(row: BandRow) -> bool:
    return row.equity is not None or row.bonus is not None or row.base is None
