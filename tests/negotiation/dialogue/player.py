"""Plays a conversation through `step`, as the terminal and Discord do, and writes it down."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache

from guides.index import GuideIndex
from negotiation.dialogue.session import Session, State
from negotiation.dialogue.turn import Turn, current, start, step
from negotiation.model.facts import Facts
from negotiation.model.replies import Event, Picked, Pressed, Reply, Said, Submitted
from tests.negotiation.case_files import FOLDERS, our_guides, story_index

_ESCAPED = re.compile(r"\\([^\w\s])")
TODAY = date(2026, 11, 24)  # a Tuesday


@cache
def shipped() -> GuideIndex:
    """The guides we ship."""
    return GuideIndex.build(our_guides(FOLDERS[0]))


def made_up() -> GuideIndex:
    """The shipped guides and the made-up ones, for shapes that none of the shipped has."""
    return story_index()


def draw(reply: Reply) -> list[str]:
    """A reply as lines, with its controls as a person would see them."""
    lines = [f"[{reply.title}]"] if reply.title else []
    lines += _ESCAPED.sub(r"\1", reply.text).splitlines()
    lines += [f"({line})" for line in reply.note.splitlines()]
    if reply.menu is not None:
        lines += [f"  o {option.label}" for option in reply.menu.options]
    if reply.buttons:
        lines.append("  " + " ".join(f"[{button.label}]" for button in reply.buttons))
    return lines


def read_event(line: str, reply: Reply, version: int) -> Event:
    """`[No]` presses the button so labelled, `o London` picks from the menu, `form base=250k;
    bonus=15%` fills in the form; anything else is said.
    """
    if line.startswith("[") and line.endswith("]"):
        button = next(one for one in reply.buttons if one.label == line[1:-1])
        return Pressed(button.id, version)
    if line.startswith("o ") and reply.menu is not None:
        names = line[2:].split("; ")
        values = tuple(one.value for one in reply.menu.options if one.label in names)
        assert len(values) == len(names), f"no such option: {line}"
        return Picked(reply.menu.id, values, version)
    if line.startswith("form "):
        form = next(one.form for one in reply.buttons if one.form is not None)
        pairs = [pair.split("=", 1) for pair in line[5:].split("; ")]
        assert {key for key, _ in pairs} <= {field.id for field in form.fields}
        return Submitted(form.id, tuple((key, value) for key, value in pairs), version)
    return Said(line)


def save(turn: Turn) -> Turn:
    """What the coach does: a changed session gets the next version, and so do its controls."""
    version = turn.session.version + 1
    replies = tuple(replace(reply, version=version) for reply in turn.replies)
    return replace(turn, session=replace(turn.session, version=version), replies=replies)


_PLAYED: dict[tuple[int, tuple[str, ...]], tuple[Facts, Turn]] = {}


def at(lines: tuple[str, ...], facts: Facts) -> Turn:
    """The last turn of a conversation. Many begin alike, and no turn ever changes: each is played
    once.
    """
    known = _PLAYED.get((id(facts), lines))
    if known is not None:
        return known[1]
    if lines:
        before = at(lines[:-1], facts)
        event = read_event(lines[-1], before.replies[-1], before.session.version)
        turn = save(step(before.session, event, facts))
    else:
        turn = save(start(facts, TODAY))
    _PLAYED[id(facts), lines] = (facts, turn)  # with the guides, so that no others get their id
    return turn


_ASKED: dict[tuple[int, State, bool], tuple[Facts, Reply]] = {}


def asked(session: Session, facts: Facts) -> Reply:
    """The question at hand, in the version that was put first. Many answers lead to the same."""
    key = (id(facts), session.state, bool(session.history))
    if key not in _ASKED:
        _ASKED[key] = (facts, current(session, facts))
    return _ASKED[key][1]


def play(lines: list[str], facts: Facts | None = None) -> tuple[Session, list[str]]:
    """The session after these lines, and the whole conversation."""
    facts = facts or shipped()
    turn = at((), facts)
    written = [f"< {line}".rstrip() for reply in turn.replies for line in draw(reply)]
    for count, line in enumerate(lines, 1):
        turn = at(tuple(lines[:count]), facts)
        written += ["", f"> {line}"]
        written += [f"< {one}".rstrip() for reply in turn.replies for one in draw(reply)]
    return turn.session, written
