"""A whole guide, page by page: what it pays, its levels, its arguments, how to begin, its sources.

A page is a question to the guides like any other, so it is turned in place and shown on request.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from negotiation.lookup.band import BandAsked, age_note, band_reply, source_lines
from negotiation.lookup.look_ups import find_band
from negotiation.lookup.query import ASK, LONGEST, Command, LookUp, look_up_menu
from negotiation.lookup.row_text import plain_label
from negotiation.model.facts import Facts
from negotiation.model.guide import Guide, Lever
from negotiation.model.record import replace
from negotiation.model.replies import Button, Option, Reply

_MOST_TEXT = 3_000
_MOST_SCRIPT = 400  # characters of one argument
_MOST_SOURCE = 160
PAY = "pay"
_NAMES = {
    PAY: "What it pays",
    "levels": "Levels elsewhere",
    "arguments": "Arguments",
    "strategy": "How to begin",
    "sources": "Sources",
}


def guide_answer(
    facts: Facts,
    company: str,
    role: str | None = None,
    page: str = "",
    *,
    today: date | None = None,
) -> Reply:
    """A page of the guide for `role`, the first where no other is named."""
    found = find_band(facts, company, role, today=today)
    if isinstance(found, Reply):
        return _about_guides(found)
    pages = _after_the_first(found.guide)
    return _page(found, pages, page if page in pages else PAY, today)


def whole_guide(
    facts: Facts, company: str, role: str | None = None, *, today: date | None = None
) -> tuple[Reply, ...]:
    """Every page, for who has no place to turn them in."""
    found = find_band(facts, company, role, today=today)
    if isinstance(found, Reply):
        return (_about_guides(found),)
    pages = _after_the_first(found.guide)
    return tuple(_page(found, pages, key, today) for key in (PAY, *pages))


def _page(found: BandAsked, pages: dict[str, str], key: str, today: date | None) -> Reply:
    """The page called `key`: the first, which a guide always has, or one of `pages`."""
    guide, keys = found.guide, [PAY, *pages]
    shown = LookUp(Command.GUIDE, guide.company_key, guide.role_key, key)
    text = pages[key] if key in pages else _pay(found, today)
    return Reply(
        "\n\n".join(filter(None, ("\n".join(found.heard), text))),
        title=f"{plain_label(found.company)} · {plain_label(guide.role)}: {_name(key)}",
        note=f"Page {keys.index(key) + 1} of {len(keys)} · {age_note(guide, today)}",
        source=source_lines(guide, guide.bands),
        menu=look_up_menu(
            "Pick a page",
            ((_name(one), replace(shown, region=one)) for one in keys),
            chosen=shown,
        ),
        buttons=_turns(keys, key, shown),
        asked=shown.pressed,
    )


def _about_guides(reply: Reply) -> Reply:
    """A question back that leads to guides: its menu would lead to their pay."""
    menu = reply.menu
    if menu is None:
        return reply
    return replace(reply, menu=replace(menu, options=tuple(map(_of_guide, menu.options))))


def _of_guide(option: Option) -> Option:
    command, _, rest = option.value.partition("|")
    value = f"{Command.GUIDE}|{rest}"
    fits = command == Command.BAND and len(value) <= LONGEST
    return replace(option, value=value) if fits else option


def _turns(pages: list[str], key: str, shown: LookUp) -> tuple[Button, ...]:
    """The page before and the page after."""
    at = pages.index(key)
    turns = [("Back a page", pages[at - 1])] if at else []
    turns += [("Next page", pages[at + 1])] if at + 1 < len(pages) else []
    return tuple(
        Button(f"{ASK}-{number}", label, asks=turned)
        for number, (label, page) in enumerate(turns, 1)
        if (turned := replace(shown, region=page).pressed)
    )


def _pay(found: BandAsked, today: date | None) -> str:
    """The first page."""
    return band_reply(BandAsked(found.guide, found.company, today=today)).text


def _after_the_first(guide: Guide) -> dict[str, str]:
    """What there is to read beside the pay, by page."""
    return {
        **_numbered("levels", _levels(guide)),
        **_numbered("arguments", map(_argument, guide.levers)),
        **_numbered("strategy", [plain_label(guide.strategy.text)] if guide.strategy else []),
        **_numbered("sources", (f"• {plain_label(one[:_MOST_SOURCE])}" for one in guide.sources)),
    }


def _numbered(name: str, blocks: Iterable[str]) -> dict[str, str]:
    """The blocks as one page, or as several called `name`, `name-2`, …"""
    pages: list[str] = []
    for block in blocks:
        if pages and len(pages[-1]) + len(block) + 1 <= _MOST_TEXT:
            pages[-1] = f"{pages[-1]}\n{block}"
        else:
            pages.append(block)
    return {name if at == 1 else f"{name}-{at}": text for at, text in enumerate(pages, 1)}


def _name(key: str) -> str:
    name, _, number = key.partition("-")
    return f"{_NAMES[name]} ({number})" if number else _NAMES[name]


def _levels(guide: Guide) -> list[str]:
    return [
        f"• {plain_label(one.own)} is {plain_label(one.company)} {plain_label(one.level)}"
        for one in guide.equivalents
    ]


def _argument(lever: Lever) -> str:
    script = " ".join(lever.script.split())
    cut = script if len(script) <= _MOST_SCRIPT else f"{script[: _MOST_SCRIPT - 1].rstrip()}…"
    return f"**{lever.number}. {plain_label(lever.title)}**\n> {plain_label(cut)}"
