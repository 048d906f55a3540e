"""What a moderator sees of a change: before it is made, once it is, and later in the history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from guides.changes.history import Change, How
from guides.changes.moves import Move
from guides.desk import Made, Reloaded
from guides.drafts import Draft
from guides.paging import VERB, page_of
from guides.publishing import Difference
from guides.report import MOST_REASONS, REFUSED, counted, reason, reload_reply
from guides.shelf import ReloadReport
from negotiation.model.diagnostics import Severity
from negotiation.model.replies import Button, Reply, Style, escape

PUBLISH, DRAFT, UNDO, CHANGE, HISTORY = "publish", "draft", "undo", "change", "history"
_FIRST, _OF_ENTRIES = 4, 10  # buttons are numbered: those that turn pages, a card's own, entries'
_MOST_IN_A_LINE = 3  # figures that an audit line names, or a reload of one guide
_MOST_GUIDES = 6  # whose figures a reload names
_LONGEST_CELL = 120  # characters of what stood in a table
_DID = {
    How.ADD: "added",
    How.REPLACE: "replaced",
    How.REMOVE: "removed",
    How.UNDO: "put back",
    How.FOUND: "changed in the folder",
}
UNKNOWN_DRAFT = Reply(
    "That was checked more than a day ago, or has no place here: please send it again.",
    private=True,
)
UNKNOWN_CHANGE = Reply("I know of no such change, or its version was not kept.", private=True)


def draft_card(draft: Draft, page: int = 0, *, head: str = "") -> Reply:
    """What is wrong with it, what it would change, and the button that makes it."""
    said = _what_it_does(draft)
    known = draft.was is not None and not draft.removes
    entries = [
        *_reasons(draft, Severity.ERROR),
        *_headed("What changes", [_move(move) for move in draft.moves] if known else []),
        *_headed("Worth a look", _reasons(draft, Severity.WARNING)),
    ]
    can = bool(draft.id) and not draft.errors and not draft.same
    return page_of(
        entries,
        page,
        f"{DRAFT}|{draft.id}",
        title=_title(draft.named),
        head="\n".join(filter(None, (head, said))),
        note=_what_next(draft, can=can),
        buttons=(_publish(draft),) if can else (),
    )


def _reasons(draft: Draft, severity: Severity) -> list[str]:
    return [reason(note) for note in draft.notes if note.severity is severity]


def _headed(heading: str, entries: Sequence[str]) -> list[str]:
    """The heading stays with the first of them."""
    return [f"**{heading}**\n{entries[0]}", *entries[1:]] if entries else []


def _what_next(draft: Draft, *, can: bool) -> str:
    if can:
        return "Nothing has changed yet: only the button does it."
    sound = not draft.errors and (draft.now is not None or draft.removes)
    return (
        "Nothing is published here: no place for versions is set."
        if sound and not draft.same
        else ""
    )


def _what_it_does(draft: Draft) -> str:
    file = f"`{draft.path}`"
    if draft.now is None and not draft.removes:
        return "This is no guide yet. Mend it, then send it again."
    if draft.errors and draft.removes:
        return f"{file} stays."
    if draft.errors:
        errors = counted(draft.errors, "error")
        return f"It has {errors}, so it cannot be published. Mend it, then send it again."
    if draft.same:
        return f"{file} is gone already." if draft.removes else f"{file} says exactly this already."
    if draft.removes:
        return (
            f"Removes {file}: nobody is told it any more. Who talks about it with the coach goes "
            "on with its last version. /guides undo puts it back."
        )
    if not draft.stands:
        return f"Adds {file}."
    if draft.was is None:
        return f"Replaces {file}, which could not be read."
    return f"Replaces {file}: {_extent(draft.moves)}."


def _publish(draft: Draft) -> Button:
    if draft.removes:
        label, style = "Remove it", Style.DANGER
    else:
        label, style = ("Replace it" if draft.stands else "Add it"), Style.SUCCESS
    return Button(f"{VERB}-{_FIRST}", label, style, asks=f"{PUBLISH}|{draft.id}")


def _extent(found: Sequence[Move]) -> str:
    """How much changes, and whether to look twice."""
    if not found:
        return "nothing that people are told changes"
    said = counted(len(found), "change")
    large = len(_large(found))
    return f"{said}, **{large} of a third or more**" if large else said


def _move(move: Move) -> str:
    what, was, now = (escape(text[:_LONGEST_CELL]) for text in (move.what, move.was, move.now))
    line = f"{what}: {was or 'not there'} → {now or 'gone'}"
    return f"• **{line}**" if move.large else f"• {line}"


def made_card(made: Made) -> Reply:
    """That it serves, or what still keeps it from serving."""
    change, report = made.change, made.report
    lines = [f"`{change.path}` is {_DID[change.how]}."]
    if report.swapped:
        lines.append("Everybody is answered from it now." if change.now else "Nobody is told it.")
    else:
        lines.append("It is saved, and serves once these are mended:")
        lines += [reason(note) for note in report.refused[:_MOST_IN_A_LINE]]
    undo = Button(f"{VERB}-{_FIRST}", "Undo", asks=f"{UNDO}|{change.number}")
    return Reply(
        "\n".join(lines),
        title=_title(made.draft.named),
        note=f"Change {change.number} · version {report.version}",
        buttons=(undo,),
        private=True,
    )


def overtaken_card(draft: Draft) -> Reply:
    """That somebody else was first, and what it would change now."""
    if draft.same or draft.errors:
        return draft_card(draft)
    return draft_card(
        draft, head="Somebody changed it since this was checked. Beside that version:"
    )


def history_page(changes: Sequence[Change], page: int, *, of_one: bool) -> Reply:
    """Who changed what and when, the newest first; each a press away."""
    only = changes[0] if of_one and changes else None
    return page_of(
        [f"• <t:{one.at}:f> · {_by(one.who)} · {_did(one)}" for one in changes]
        or ["Nothing was changed here yet."],
        page,
        f"{HISTORY}|{only.key if only is not None else ''}",
        title="History of the guides" if only is None else f"History of {escape(only.path)}",
        of_entries=[
            Button(f"{VERB}-{at}", f"See {one.number}", asks=f"{CHANGE}|{one.number}|0")
            for at, one in enumerate(changes, _OF_ENTRIES)
        ],
    )


def change_page(difference: Difference, page: int) -> Reply:
    """What one change did, figure by figure, and the way back."""
    change = difference.change
    lost = (change.was and difference.was is None) or (change.now and difference.now is None)
    if lost:
        entries, extent = ["One of its versions is not kept, or is no guide."], "not known"
    else:
        entries = [_move(move) for move in difference.moves]
        extent = _extent(difference.moves)
    undo = Button(f"{VERB}-{_FIRST}", "Undo", asks=f"{UNDO}|{change.number}")
    return page_of(
        entries,
        page,
        f"{CHANGE}|{change.number}",
        title=f"Change {change.number}",
        head=f"{_by(change.who)} · <t:{change.at}:f>\n{_did(change)}: {extent}",
        note="Undo puts back what was there before it, and asks first.",
        buttons=(undo,),
    )


def _did(change: Change) -> str:
    back = f", as before change {change.undoes}" if change.undoes else ""
    return f"{_DID[change.how]} `{change.path}`{back}"


def _by(who: int) -> str:
    return f"<@{who}>" if who else "somebody"


def _title(named: tuple[str, str]) -> str:
    return " · ".join(escape(name) for name in named if name)


def made_line(made: Made) -> str:
    """One line for who wants to know what is done to the guides."""
    waits = "" if made.report.swapped else " It waits: another file has an error."
    changed = "" if made.draft.was is None or made.draft.removes else _in_a_line(made.draft.moves)
    return f"{_by(made.change.who)} {_did(made.change)}.{changed}{waits}"


def reload_line(reloaded: Reloaded, who: int) -> str:
    """The same of a reload, with what was changed in the folder itself."""
    report = reloaded.report
    if not report.swapped:
        files = counted(len({note.path for note in report.refused}), "file")
        return f"{_by(who)} reloaded the guides: refused, as {files} cannot be used."
    counts = ((len(report.added), "added"), (len(report.changed), "changed"))
    told = [
        f"{count} {word}" for count, word in (*counts, (len(report.removed), "removed")) if count
    ]
    moved = [move for one in reloaded.found if one.was and one.now for move in one.moves]
    what = ", ".join(told) or ("new names" if report.renamed else "nothing new")
    return f"{_by(who)} reloaded the guides: {what}.{_in_a_line(moved)}"


def start_line(report: ReloadReport) -> str:
    """What was left out when the bot began to serve."""
    files = counted(len({note.path for note in report.refused}), "file")
    reasons = (reason(note) for note in report.refused[:_MOST_IN_A_LINE])
    return "\n".join(
        (f"I have started, and {files} could not be used. `/guides status` names all.", *reasons)
    )


def _in_a_line(found: Sequence[Move]) -> str:
    if not found:
        return ""
    named = "".join(f"\n{_move(move)}" for move in _large(found)[:_MOST_IN_A_LINE])
    return f" {_extent(found)[:1].upper()}{_extent(found)[1:]}.{named}"


def reload_card(reloaded: Reloaded) -> Reply:
    """What changed, what moved by a third or more, and the way to the rest of many reasons."""
    reply, report = reload_reply(reloaded.report), reloaded.report
    buttons = []
    if len(report.refused) > MOST_REASONS:
        label = f"All {len(report.refused)} reasons"
        buttons.append(Button(f"{VERB}-{_FIRST}", label, asks=f"status|{REFUSED}|0"))
    if any(one.change.number for one in reloaded.found):
        label = "What changed, figure by figure"
        buttons.append(Button(f"{VERB}-{_FIRST + 1}", label, asks=f"{HISTORY}||0"))
    text = "\n".join((reply.text, *_moved_far(reloaded)))
    return replace(reply, text=text, buttons=tuple(buttons))


def _moved_far(reloaded: Reloaded) -> Iterator[str]:
    """Of each guide the figures that moved by a third or more, as far as a card holds them."""
    far = [one for one in reloaded.found if one.was and one.now and _large(one.moves)]
    for one in far[:_MOST_GUIDES]:
        yield f"`{one.change.path}`: {_extent(one.moves)}"
        yield from map(_move, _large(one.moves)[:_MOST_IN_A_LINE])
    if len(far) > _MOST_GUIDES:
        yield f"The same in {counted(len(far) - _MOST_GUIDES, 'other guide')}."


def _large(found: Sequence[Move]) -> list[Move]:
    return [move for move in found if move.large]
