"""Pay bands of one guide in words: one region, or all of them side by side."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from negotiation.lookup.not_found import listed
from negotiation.lookup.query import (
    COACH,
    COMPARE,
    LEVEL_MENU,
    PLACE,
    REPORT,
    Command,
    LookUp,
    about_button,
    look_up_menu,
)
from negotiation.lookup.row_text import RowText, plain_label, row_text, short_total
from negotiation.model.calendar import month_name
from negotiation.model.guide import BandRow, Guide
from negotiation.model.record import replace
from negotiation.model.replies import Menu, Reply
from negotiation.resolution.level_labels import level_rows

# Discord shows 4,000 characters of text; the small print needs some of them.
_MOST_TEXT = 3_500
# Pay moves: beyond this an answer says how old its data is.
STALE_MONTHS = 6


class BandAsked(NamedTuple):
    """A question that was understood. `region` None asks for all; `level` is as typed.

    `heard` says what was read into the words. `twins` are the guides for the same role in other
    folders that carry the company's name, with the name that tells them apart.
    """

    guide: Guide
    company: str
    region: str | None = None
    level: str | None = None
    today: date | None = None
    heard: tuple[str, ...] = ()
    twins: tuple[Guide, ...] = ()


def band_reply(asked: BandAsked) -> Reply:
    """The rows that were asked for, with their source and its age."""
    guide = asked.guide
    rows, level_found = rows_asked(guide, asked.region, asked.level)
    heard = list(asked.heard)
    if asked.level and not level_found:
        heard.append(_no_such_level(rows, asked.level))
    title = f"{plain_label(asked.company)} · {plain_label(guide.role)}"
    if not rows:
        text = "This guide has no pay figures that could be read."
        return Reply(
            _joined(heard, [text]),
            title=title,
            note=age_note(guide, asked.today),
            source=source_lines(guide, rows),
        )
    blocks, remarks, missing, left_out = _blocks(rows)
    tail = list(remarks)
    if missing:
        tail.append(f"Not in the guide: {listed(missing)}.")
    if left_out:
        tail.append(f"And {len(left_out)} more: {listed(left_out)}. Name one to see it.")
    tail.extend(_twin_text(twin, asked.region) for twin in asked.twins)
    shown = _shown_rows(asked, rows)
    regions, levels = _region_menu(guide, shown), _level_menu(guide, shown)
    return Reply(
        _joined(heard, [*blocks, *tail]),
        title=title,
        note=age_note(guide, asked.today),
        source=source_lines(guide, rows),
        menu=regions or levels,
        second=levels if regions else None,
        buttons=(
            *(about_button(PLACE, "Where am I?", shown) if len(rows) == 1 else ()),
            *about_button(COACH, "Coach me on this", shown),
            *(about_button(COMPARE, "Compare", shown) if len(rows) == 1 else ()),
            *about_button(REPORT, "Report a wrong number", shown),
        ),
        asked=shown.pressed,
    )


def rows_asked(
    guide: Guide, region: str | None, level: str | None
) -> tuple[tuple[BandRow, ...], bool]:
    """The guide's rows of a region and a level, and whether there are rows of that level: where
    there are none, every level's.
    """
    rows = tuple(row for row in guide.bands if region in (None, row.region))
    fitting = level_rows(rows, level) if level else ()
    return (fitting or rows), bool(fitting)


def _shown_rows(asked: BandAsked, rows: tuple[BandRow, ...]) -> LookUp:
    """The question that `rows` answer, by the guide's own names."""
    levels = {row.level for row in rows}
    level = levels.pop() if asked.level and len(levels) == 1 else asked.level
    guide = asked.guide
    return LookUp(Command.BAND, guide.company_key, guide.role_key, asked.region or "", level or "")


def _region_menu(guide: Guide, shown: LookUp) -> Menu | None:
    """Every region of the guide, at the level shown; None where there is but one."""
    regions = tuple(dict.fromkeys(row.region for row in guide.bands if row.region is not None))
    if len(regions) < 2:
        return None
    questions = [(region, region) for region in regions]
    if shown.region:
        questions.append(("All regions", ""))
    return look_up_menu(
        "Pick a region",
        ((label, replace(shown, region=region)) for label, region in questions),
        chosen=shown,
    )


def _level_menu(guide: Guide, shown: LookUp) -> Menu | None:
    """Every level that the guide has in the region shown; None where there is but one."""
    levels = {
        row.level: row.level_name or row.level
        for row in guide.bands
        if row.level is not None and (not shown.region or row.region == shown.region)
    }
    if len(levels) < 2:
        return None
    questions = [(name, level) for level, name in levels.items()]
    if shown.level:
        questions.append(("All levels", ""))
    return look_up_menu(
        "Pick a level",
        ((label, replace(shown, level=level)) for label, level in questions),
        chosen=shown,
        name=LEVEL_MENU,
    )


def _blocks(
    rows: tuple[BandRow, ...],
) -> tuple[list[str], tuple[str, ...], tuple[str, ...], list[str]]:
    """A block for each region, what explains them, what none of them has, and what was cut."""
    texts = [row_text(row) for row in rows]
    common = set(texts[0].missing).intersection(*(text.missing for text in texts))
    remarks = tuple(dict.fromkeys(remark for text in texts for remark in text.remarks))
    by_region: dict[str | None, list[tuple[BandRow, RowText]]] = {}
    for row, text in zip(rows, texts, strict=True):
        by_region.setdefault(row.region, []).append((row, text))
    blocks: list[str] = []
    left_out: list[str] = []
    used = sum(len(remark) for remark in remarks)
    for region, found in by_region.items():
        block = _block(region, found, common)
        if blocks and used + len(block) > _MOST_TEXT:
            left_out.append(region or "more")
            continue
        used += len(block) + 2
        blocks.append(block)
    missing = tuple(name for name in texts[0].missing if name in common)
    return blocks, remarks, missing, left_out


def _block(region: str | None, found: list[tuple[BandRow, RowText]], common: set[str]) -> str:
    """A heading and a line for each component; a line for each level where that is all."""
    lines = [f"**{plain_label(region)}**"] if region is not None else []
    for row, text in found:
        parts = [*text.lines]
        parts += [f"{name.capitalize()}: not in the guide" for name in text.missing
                  if name not in common]  # fmt: skip
        level = plain_label(row.level_name) if row.level_name is not None else None
        if level is not None and len(parts) == 1:
            lines.append(f"• {level}: {parts[0].removeprefix('Total: ')}")
            continue
        if level is not None and region is None:
            lines.append(f"**{level}**")
        elif level is not None:
            lines.append(f"{level}:")
        lines += [f"• {part}" for part in parts]
    return "\n".join(lines)


def _twin_text(twin: Guide, region: str | None) -> str:
    """The same role in another folder of the same company name, so that nobody mixes them up."""
    rows = [row for row in twin.bands if region in (None, row.region)] or list(twin.bands)
    figures = [
        f"{plain_label(row.region or row.level or 'all regions')} {short_total(row)}"
        for row in rows[:3]
        if short_total(row)
    ]
    shown = f": {'; '.join(figures)}" if figures else ""
    return (
        f"**Another set of guides**, in the folder {plain_label(twin.company_key)}, is titled "
        f"{plain_label(twin.company)} and has figures of its own{shown}. "
        f"Ask for it as {plain_label(twin.company_key)}."
    )


def age_note(guide: Guide, today: date | None) -> str:
    """What the figures rest on and how old they are, for people who look something up."""
    count = len(guide.sources)
    sources = f"{count} source{'s' if count > 1 else ''}" if count else "a guide without sources"
    if guide.as_of is None and guide.years:
        return f"From {sources} {_age_of_sources(guide.years, today)}"
    return f"From {sources} · {_age(guide, today)}"


def source_lines(guide: Guide, rows: tuple[BandRow, ...]) -> str:
    """Where the rows stand, for people who look after the guides."""
    lines = sorted({row.line for row in rows})
    if not lines:
        return guide.path
    return f"{guide.path}:{lines[0]}" + (f"–{lines[-1]}" if len(lines) > 1 else "")


def _age(guide: Guide, today: date | None) -> str:
    as_of = guide.as_of
    if as_of is None:
        return "the guide does not say how old its data is"
    dated = f"data of {month_name(as_of)}"
    if today is None:
        return dated
    months = (today.year - as_of.year) * 12 + today.month - as_of.month
    months -= 1 if today.day < as_of.day else 0
    if months < STALE_MONTHS:
        return dated
    return f"{dated}, {months} months old: pay may have moved since"


def _age_of_sources(years: tuple[int, ...], today: date | None) -> str:
    """How old the sources are, where nothing says how old the figures are."""
    named = "–".join(str(year) for year in dict.fromkeys((years[0], years[-1])))
    old = today is not None and today.year - years[-1] > 1
    return f"of {named}" + (": pay may have moved since" if old else "")


def _no_such_level(rows: tuple[BandRow, ...], level: str) -> str:
    labels = [row.level_name for row in rows if row.level_name is not None]
    typed = plain_label(" ".join(level.split())[:40])
    if not labels:
        return f"The guide does not tell levels apart, so “{typed}” changes nothing here."
    return f"The guide has no level “{typed}”. It has {listed(labels)}; here are all of them."


def _joined(heard: list[str], parts: list[str]) -> str:
    head = ["\n".join(heard)] if heard else []
    return "\n\n".join([*head, *parts])
