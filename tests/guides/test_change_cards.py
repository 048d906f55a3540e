"""What a moderator is told of a change: what it would do, whether it can be made, who made it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from guides.change_cards import draft_card, made_card, made_line, reload_line, start_line
from guides.changes.history import Change, How
from guides.desk import Made, Reloaded
from guides.drafts import Draft
from guides.publishing import Difference
from guides.shelf import ReloadReport
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Guide
from tests.negotiation.made import GUIDE, ROW, cell

PATH, ID = "acme/ml-engineer.md", "0123456789abcdef"


def note(severity: Severity, line: int) -> Diagnostic:
    return Diagnostic(PATH, line, 1, severity, "some-code", f"Line {line} is odd.", "")


def paying(low: int, high: int) -> Guide:
    return replace(GUIDE, bands=(replace(ROW, base=cell(low, high)),))


NOW, FAR, BROKEN = paying(230_000, 300_000), paying(420_000, 500_000), note(Severity.ERROR, 3)
ODD = note(Severity.WARNING, 4)


@pytest.mark.parametrize(
    ("draft", "says", "presses"),
    [
        (Draft(PATH, None, NOW, (), ID), f"Adds `{PATH}`.", ["Add it"]),
        (Draft(PATH, GUIDE, NOW, (ODD,), ID, stands=True), f"Replaces `{PATH}`: 1 change.",
         ["Replace it"]),
        (Draft(PATH, GUIDE, FAR, (), ID, stands=True),
         f"Replaces `{PATH}`: 1 change, **1 of a third or more**.", ["Replace it"]),
        (Draft(PATH, GUIDE, GUIDE, (), ID, stands=True),
         f"Replaces `{PATH}`: nothing that people are told changes.", ["Replace it"]),
        (Draft(PATH, None, NOW, (), ID, stands=True),
         f"Replaces `{PATH}`, which could not be read.", ["Replace it"]),
        (Draft(PATH, GUIDE, GUIDE, (), ID, stands=True, same=True),
         f"`{PATH}` says exactly this already.", []),
        (Draft(PATH, GUIDE, None, (), ID, stands=True, removes=True),
         f"Removes `{PATH}`: nobody is told it any more. Who talks about it with the coach goes on "
         "with its last version. /guides undo puts it back.", ["Remove it"]),
        (Draft(PATH, None, None, (), ID, same=True, removes=True), f"`{PATH}` is gone already.",
         []),
        (Draft(PATH, GUIDE, None, (BROKEN,), removes=True), f"`{PATH}` stays.", []),
        (Draft(PATH, GUIDE, None, (BROKEN,)),
         "This is no guide yet. Mend it, then send it again.", []),
        (Draft(PATH, GUIDE, NOW, (BROKEN, ODD)),
         "It has 1 error, so it cannot be published. Mend it, then send it again.", []),
        (Draft(PATH, GUIDE, NOW, (BROKEN, replace(BROKEN, line=5), ODD)),
         "It has 2 errors, so it cannot be published. Mend it, then send it again.", []),
    ],
)  # fmt: skip
def test_a_draft_says_what_it_would_do_and_can_be_made_where_nothing_is_wrong(
    draft: Draft, says: str, presses: list[str]
) -> None:
    card = draft_card(draft)
    assert says in card.text.split("\n")
    assert [button.label for button in card.buttons] == presses


def test_errors_come_before_what_changes_and_that_before_what_is_worth_a_look() -> None:
    text = draft_card(Draft(PATH, GUIDE, FAR, (ODD, BROKEN), stands=True)).text
    wanted = ["Line 3 is odd", "**What changes**", "**Worth a look**", "Line 4 is odd"]
    assert sorted(wanted, key=text.index) == wanted
    assert "**Worth a look**" not in draft_card(Draft(PATH, GUIDE, FAR, stands=True)).text
    new = draft_card(Draft(PATH, None, FAR, (), ID)).text
    assert "What changes" not in new


@pytest.mark.parametrize(
    ("draft", "note"),
    [
        (Draft(PATH, None, NOW, (), ID), "Nothing has changed yet: only the button does it."),
        (Draft(PATH, None, NOW), "Nothing is published here: no place for versions is set."),
        (Draft(PATH, NOW, NOW, same=True), ""),
        (Draft(PATH, None, NOW, (BROKEN,)), ""),
    ],
)
def test_a_draft_says_whether_something_has_changed(draft: Draft, note: str) -> None:
    assert draft_card(draft).note == note


CHANGE = Change(How.REPLACE, PATH, "a" * 32, "b" * 32, 77, 1_764_000_000, 0, 12)
DRAFT = Draft(PATH, GUIDE, FAR, (), ID, stands=True)
SERVES = ReloadReport(True, changed=(PATH,), version="0123abcd")
WAITS = ReloadReport(False, refused=(BROKEN,), version="0123abcd")


@pytest.mark.parametrize(
    ("change", "report", "says"),
    [
        (CHANGE, SERVES, [f"`{PATH}` is replaced.", "Everybody is answered from it now."]),
        (replace(CHANGE, how=How.REMOVE, now=""), SERVES,
         [f"`{PATH}` is removed.", "Nobody is told it."]),
        (CHANGE, WAITS,
         [f"`{PATH}` is replaced.", "It is saved, and serves once these are mended:"]),
    ],
)  # fmt: skip
def test_what_was_made_says_whether_it_serves(
    change: Change, report: ReloadReport, says: list[str]
) -> None:
    card = made_card(Made(change, DRAFT, report))
    assert card.text.split("\n")[:2] == says
    assert card.note == "Change 12 · version 0123abcd"
    assert ("Line 3 is odd" in card.text) is not report.swapped


@pytest.mark.parametrize(
    ("made", "line"),
    [
        (Made(CHANGE, DRAFT, SERVES),
         f"<@77> replaced `{PATH}`. 1 change, **1 of a third or more**."),
        (Made(CHANGE, replace(DRAFT, was=None), SERVES), f"<@77> replaced `{PATH}`."),
        (Made(replace(CHANGE, how=How.REMOVE), replace(DRAFT, removes=True), SERVES),
         f"<@77> removed `{PATH}`."),
        (Made(replace(CHANGE, how=How.UNDO, undoes=9, who=0), replace(DRAFT, was=None), WAITS),
         f"somebody put back `{PATH}`, as before change 9. It waits: another file has an error."),
    ],
)  # fmt: skip
def test_who_watches_is_told_in_a_line(made: Made, line: str) -> None:
    assert made_line(made).split("\n")[0] == line


@pytest.mark.parametrize(
    ("report", "line"),
    [
        (SERVES, "1 changed."),
        (SERVES._replace(added=("b/c.md",), removed=("d/e.md", "f/g.md")),
         "1 added, 1 changed, 2 removed."),
        (ReloadReport(True), "nothing new."),
        (ReloadReport(True, renamed=True), "new names."),
        (WAITS, "refused, as 1 file cannot be used."),
        (ReloadReport(False, refused=(BROKEN, replace(BROKEN, path="b/c.md"))),
         "refused, as 2 files cannot be used."),
    ],
)  # fmt: skip
def test_a_reload_is_told_in_a_line(report: ReloadReport, line: str) -> None:
    said = reload_line(Reloaded(report), 77)
    assert said == f"<@77> reloaded the guides: {line}"


def test_a_reload_names_what_moved_far_in_the_folder() -> None:
    found = Difference(CHANGE, GUIDE, FAR, DRAFT.moves)
    said = reload_line(Reloaded(SERVES, (found,)), 0)
    assert said.startswith("somebody reloaded the guides: 1 changed. 1 change, **1 of a third")
    assert "\n• **" in said


def test_a_start_names_what_was_left_out() -> None:
    said = start_line(WAITS).split("\n")
    assert said[0] == ("I have started, and 1 file could not be used. `/guides status` names all.")
    assert "Line 3 is odd" in said[1]
