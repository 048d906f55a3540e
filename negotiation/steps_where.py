"""Which row of the guide: the region, and the level where a guide has one per row."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.model.guide import BandRow
from negotiation.model.money import show_range
from negotiation.model.replies import Menu, Option, Reply, escape
from negotiation.resolution.level_labels import codes, level_rows
from negotiation.scene import Answered, Heard, Missed, Piece, Scene, done
from negotiation.session import Step
from negotiation.steps_offer import row_currency, where_it_stands
from negotiation.whereabouts import LATER, choose_region, names_in, remembered, rest_of

_MOST = 25


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
    region = scene.facts.find_region(guide, names[:100]).sure
    if region is None:
        if later := remembered(scene, text):
            return Answered(later, (LATER,))
        places = ", ".join(map(escape, scene.regions[:8]))
        return Missed(f"The guide has these places: {places}. Pick the one closest to yours.")
    return _moved_to(scene, region, text)


def _pick_region(scene: Scene, values: tuple[str, ...]) -> Heard:
    if not values or values[0] not in {region[:100] for region in scene.regions}:
        return Missed("That place is not in this guide.")
    region = next(one for one in scene.regions if one[:100] == values[0])
    return _moved_to(scene, region, "")


def _moved_to(scene: Scene, region: str, text: str) -> Heard:
    """Another row: an offer known before is looked at again beside it."""
    state, notes = rest_of(replace(scene, state=choose_region(scene.state, region)), text)
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
        if later := remembered(scene, text):
            return Answered(later, (LATER,))
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
