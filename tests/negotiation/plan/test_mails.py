"""Which sentences of a letter go first where it grows too long.

`drops.txt` has each story, or a case in one line, and below it a row for each way to write its
letter: for every sentence how soon it goes (0 stays, the highest number goes first), behind strokes
what shorter ones in its place have; bars part the paragraphs. `--update-golden` writes that anew,
to be looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from negotiation.model.figures import Computed
from negotiation.model.own_words import marked
from negotiation.model.phrase import Phrase
from negotiation.plan import letters, opening, round2_script
from negotiation.plan.mails import Fitted, Line, fitted
from negotiation.plan.plan import make_plan
from tests.calls import check_below
from tests.negotiation.analysis.test_figures import case_of
from tests.negotiation.case_files import CASES, read_story, story_index

DROPS = Path(__file__).with_name("drops.txt")
NONE = Line(Phrase())


def row(lines: Iterable[Line]) -> str:
    """`0 7 | 4/2`: the lines of a letter, each by how soon it goes."""
    paragraphs: list[list[str]] = []
    for first in lines:
        line = first
        if line.fresh or not paragraphs:
            paragraphs.append([])
        ranks = [str(line.drop)]
        while (line := line.instead or NONE) is not NONE:
            ranks.append(str(line.drop))
        paragraphs[-1].append("/".join(ranks))
    return " | ".join(" ".join(each) for each in paragraphs)


def ways(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Iterator[str]]:
    """Every way to write the letters of a story, none of which is taken to be good enough."""
    rows: list[str] = []

    def noted(lines: Iterable[Line], most: int) -> Fitted:
        kept = [line for line in lines if line.words]
        rows.append(row(kept))
        found = fitted(kept, most)
        return Fitted(found.lines, max(1, found.lost), found.over)

    for module in (letters, opening, round2_script):
        monkeypatch.setattr(module, "fitted", noted)

    def of_story(name: str) -> Iterator[str]:
        rows.clear()
        one_line = name.startswith("{")
        make_plan(case_of(name) if one_line else read_story(CASES / f"{name}.yaml"), story_index())
        yield from dict.fromkeys(rows)

    return of_story


def test_a_letter_keeps_what_stands_below_its_story(
    monkeypatch: pytest.MonkeyPatch, update_golden: bool
) -> None:
    check_below(DROPS, ways(monkeypatch), more_than=60, update=update_golden)


def a_line(words: str, drop: int, *, fresh: bool = False, instead: Line | None = None) -> Line:
    return Line(marked(words, Computed("typed")), drop, fresh, instead)


@pytest.mark.parametrize(
    ("most", "kept", "lost", "over"),
    [
        (9, ["a b c", "d e", "f g", "h i"], 0, 0),
        (8, ["a b c", "d e", "h i"], 0, -1),  # 7 is no loss
        (7, ["a b c", "d e", "h i"], 0, 0),
        (6, ["a b c", "d e"], 8, -1),  # of two that go as soon the later one
        (4, ["a b c"], 16, -1),
        (2, ["a b c"], 16, 1),  # what stays is kept, too long as it is
    ],
)
def test_the_most_dispensable_lines_go_until_the_rest_fits(
    most: int, kept: list[str], lost: int, over: int
) -> None:
    typed = [a_line("a b c", 0, fresh=True), a_line("d e", 3), a_line("f g", 7), a_line("h i", 3)]
    found = fitted(typed, most)
    assert [str(line.words) for line in found.lines] == kept
    assert (found.lost, found.over) == (lost, over)


def test_a_shorter_line_stands_in_and_a_paragraph_begins_with_what_is_left() -> None:
    short = a_line("a", 2)
    typed = [a_line("x", 0, fresh=True), a_line("a b c", 5, fresh=True, instead=short),
             a_line("d", 1)]  # fmt: skip
    assert row(fitted(typed, 5).lines) == "0 | 5/2 1"
    assert row(fitted(typed, 4).lines) == "0 | 2 1"
    assert row(fitted(typed, 2).lines) == "0 | 1"
    assert str(fitted(typed, 2).words) == "x\n\nd"
