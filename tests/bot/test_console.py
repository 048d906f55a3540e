"""The terminal door, with the shipped guides and a coach that plays back what it is told to."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest

from bot.console import TERMINAL_USER, Console
from guides.shelf import Shelf
from negotiation.coach import Coach
from negotiation.lookup.typed import COMMANDS
from negotiation.model.errors import NotSaved
from negotiation.model.replies import (
    Attachment,
    Button,
    Event,
    Field,
    Form,
    Menu,
    Option,
    Picked,
    Pressed,
    Reply,
    Said,
    Submitted,
)

ROOT = Path(__file__).resolve().parent.parent.parent
FORM = Form(
    "offer", "Your offer", (Field("base", "Base", "250k"), Field("bonus", "Bonus", "", "10%"))
)
QUESTION = Reply(
    "**What** is on the table?",
    buttons=(Button("fill", "Fill in a form", form=FORM), Button("none", "Nothing yet")),
    menu=Menu("guess", "Pick", (Option("a", "First"), Option("b", "Second"))),
    version=4,
)


class Scripted:
    """Answers everything with `reply`, and remembers what it was asked."""

    def __init__(self) -> None:
        self.reply = QUESTION
        self.asked: list[object] = []
        self.due: list[tuple[int, datetime]] = []

    async def start(
        self, user_id: int, company: str | None, role: str | None, region: str | None
    ) -> tuple[Reply, ...]:
        self.asked.append((user_id, company, role, region))
        return (self.reply,)

    async def handle(self, user_id: int, event: Event) -> tuple[Reply, ...]:
        self.asked.append(event)
        return (self.reply,)

    async def current(self, user_id: int) -> tuple[Reply, ...]:
        self.asked.append("current")
        return (self.reply,)

    async def reminders_due(self) -> tuple[tuple[int, datetime], ...]:
        return tuple(self.due)

    async def remind(self, user_id: int, at: datetime) -> tuple[Reply, ...]:
        self.asked.append((user_id, at))
        return (self.reply,)

    async def reminder_sent(self, user_id: int, at: datetime) -> None:
        self.due.remove((user_id, at))

    async def show(self, user_id: int) -> tuple[Reply, ...]:
        return (Reply("shown"),)

    async def export(self, user_id: int) -> Reply:
        return Reply("exported", attachments=(Attachment("x.json", "{}"),))

    async def forget(self, user_id: int) -> Reply:
        return Reply("forgotten")


@pytest.fixture
def coach() -> Scripted:
    return Scripted()


@pytest.fixture
def console(coach: Scripted) -> Console:
    shelf = Shelf(ROOT / "guides" / "library")
    shelf.reload()
    return Console(shelf, lambda: cast("Coach", coach), lambda: datetime(2026, 11, 24, tzinfo=UTC))


async def test_free_text_goes_to_the_coach_as_it_was_said(
    console: Console, coach: Scripted
) -> None:
    await console.answer("  250k base, 120k profit share ")
    assert coach.asked == [Said("250k base, 120k profit share")]


async def test_a_question_is_drawn_with_its_controls_marked(console: Console) -> None:
    assert await console.answer("hi") == (
        "What is on the table?\n\n"
        "Pick\n"
        "  [1] First\n"
        "  [2] Second\n"
        "  [a] Fill in a form\n"
        "  [b] Nothing yet"
    )


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("2", Picked("guess", ("b",), 4)),
        ("first", Picked("guess", ("a",), 4)),
        ("b", Pressed("none", 4)),
        ("7", Said("7")),
    ],
)
async def test_a_mark_or_label_presses_what_was_drawn_last(
    console: Console, coach: Scripted, line: str, event: Event
) -> None:
    await console.answer("hi")
    await console.answer(line)
    assert coach.asked[-1] == event


async def test_before_anything_was_drawn_a_number_is_text(
    console: Console, coach: Scripted
) -> None:
    await console.answer("2")
    assert coach.asked == [Said("2")]


@pytest.mark.parametrize("command", ["/mydata show", "/guides", "/help"])
async def test_an_answer_to_a_command_leaves_the_coachs_controls_in_place(
    console: Console, coach: Scripted, command: str
) -> None:
    await console.answer("hi")
    await console.answer(command)
    await console.answer("2")
    assert coach.asked[-1] == Picked("guess", ("b",), 4)


async def test_a_form_is_asked_field_by_field(console: Console, coach: Scripted) -> None:
    await console.answer("hi")
    assert await console.answer("a") == (
        "Your offer (a blank line keeps, /cancel ends)\nBase – 250k:"
    )
    assert await console.answer("260k") == "Bonus [10%]:"
    await console.answer("")
    assert coach.asked[-1] == Submitted("offer", (("base", "260k"), ("bonus", "10%")), 4)


async def test_a_form_can_be_left(console: Console, coach: Scripted) -> None:
    await console.answer("hi")
    await console.answer("a")
    assert await console.answer("/cancel") == "Nothing was changed."
    await console.answer("hello")
    assert coach.asked == [Said("hi"), Said("hello")]


async def test_a_command_leaves_a_form_says_so_and_is_answered(
    console: Console, coach: Scripted
) -> None:
    await console.answer("hi")
    await console.answer("a")
    await console.answer("260k")
    told, answer = (await console.answer("/band midjourney ml sf")).split("\n\n", 1)
    assert told == "I closed the form; nothing of it was used."
    assert answer.startswith("Midjourney")
    assert coach.asked == [Said("hi")]


@pytest.mark.parametrize(
    "line",
    [
        "/band company: Midjourney role: ML/AI Engineer region: San Francisco",
        "/band midjourney ml sf",
        "/band region:sf company:midjourney role:ml",
    ],
)
async def test_band_understands_discords_spelling_and_a_loose_line(
    console: Console, line: str
) -> None:
    answer = await console.answer(line)
    assert "$220,000–$300,000" in answer
    assert "San Francisco" in answer
    assert "midjourney/ml-ai-engineer.md:" in answer
    assert "*" not in answer


@pytest.mark.parametrize("line", ["/level google l5", "/level company: Google level: L5"])
async def test_level_understands_both_spellings(console: Console, line: str) -> None:
    assert "Runway ML/AI Engineer" in await console.answer(line)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("/coach start", (None, None, None)),
        ("/coach start midjourney ml sf", ("midjourney ml sf", None, None)),
        ("/coach start company: X role: Y", ("X", "Y", None)),
    ],
)
async def test_coach_start_hands_on_what_was_named(
    console: Console, coach: Scripted, line: str, named: tuple[str | None, ...]
) -> None:
    await console.answer(line)
    assert coach.asked == [(TERMINAL_USER, *named)]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/mydata show", "shown"),
        ("/mydata export", "exported\n\n--- x.json ---\n{}"),
        ("/mydata forget", "forgotten"),
        ("/guides status", "5 guides of 4 companies"),
        ("/guides flags", "looked into there"),
        ("/guides reload", "5 guides of 4 companies"),
        ("/guides undo midjourney", "Here the folder is yours"),
        ("/help", "/band company role region"),
        ("/offer 250k base 120k rsu at midjourney ml sf", "38% of the way up"),
        ("/offer words: 250k base at midjourney ml sf", "38% of the way up"),
        ("/offer", "I found no offer in that."),
        ("/compare midjourney ml sf vs runway mle nyc", "Runway · New York City: $195,000"),
        ("/guide runway", "Page 5 of 5"),
        ("/guide company: midjourney role: ml", "Levels elsewhere"),
        ("/guide midjourney", "Which role at Midjourney?"),
        ("/compare midjourney ml sf; runway mle nyc", "Runway · New York City: $195,000"),
        ("/compare first: midjourney ml sf second: stability ml london", "London: £100,000"),
        ("/bnd", "Did you mean /band?"),
        ("/xyzzy", "/help lists them"),
    ],
)
async def test_every_command_answers(console: Console, line: str, words: str) -> None:
    assert words in await console.answer(line)


async def test_a_doubt_is_settled_by_its_number(console: Console, coach: Scripted) -> None:
    asked = await console.answer("/band midjourney")
    assert asked.endswith("Pick a role\n  [1] Diffusion Model Engineer\n  [2] ML/AI Engineer")
    assert "[2] Remote US" in await console.answer("2")
    shown = await console.answer("2")
    assert "$198,000–$270,000" in shown
    assert "San Francisco" not in shown
    assert coach.asked == []


async def test_under_an_answer_only_numbers_are_its_menus(
    console: Console, coach: Scripted
) -> None:
    await console.answer("hi")
    await console.answer("/band midjourney ml")
    for line in ("San Francisco", "b", "9"):
        await console.answer(line)
    assert coach.asked[1:] == [Said("San Francisco"), Pressed("none", 4), Said("9")]
    await console.answer("2")
    assert coach.asked[-1] == Picked("guess", ("b",), 4)


async def test_controls_go_when_the_coach_says_something_without_any(
    console: Console, coach: Scripted
) -> None:
    await console.answer("hi")
    coach.reply = Reply("We stop here.", version=5)
    await console.answer("stop")
    await console.answer("2")
    assert coach.asked[-1] == Said("2")


async def test_after_forget_the_old_controls_are_gone(console: Console, coach: Scripted) -> None:
    await console.answer("hi")
    await console.answer("/mydata forget")
    await console.answer("2")
    assert coach.asked[-1] == Said("2")


async def test_an_empty_line_is_nothing(console: Console, coach: Scripted) -> None:
    assert await console.answer("   ") == ""
    assert coach.asked == []


async def test_a_form_keeps_what_is_there_and_says_what_it_is(
    console: Console, coach: Scripted
) -> None:
    fields = (Field("a", "A"), Field("b", "B", "a hint", "there"))
    coach.reply = Reply("?", buttons=(Button("x", "X", form=Form("f", "F", fields)),), version=9)
    await console.answer("hi")
    asked = [await console.answer(line) for line in ("a", "", "")]
    assert asked == [
        "F (a blank line keeps, /cancel ends)\nA:",
        "B – a hint [there]:",
        "?\n\n  [a] X",
    ]
    assert coach.asked[-1] == Submitted("f", (("a", ""), ("b", "there")), 9)


async def test_a_message_of_several_lines_is_one_and_its_lines_are_no_commands(
    console: Console, coach: Scripted
) -> None:
    assert not console.quoting
    for line in ('"""', " /help", "", "  250k "):
        assert await console.answer(line) == ""
        assert console.quoting
    await console.answer(' """ ')
    assert not console.quoting
    assert coach.asked == [Said("/help\n\n250k")]
    for line in ('"""', " ", '"""'):
        assert await console.answer(line) == ""
    assert len(coach.asked) == 1


async def test_what_was_looked_up_goes_when_the_coach_speaks(
    console: Console, coach: Scripted
) -> None:
    await console.answer("/band midjourney")
    await console.answer("hello")
    await console.answer("2")
    assert coach.asked == [Said("hello"), Picked("guess", ("b",), 4)]
    await console.answer("/band runway mle nyc")  # an answer without a menu to pick from
    await console.answer("1")
    assert coach.asked[-1] == Picked("guess", ("a",), 4)


async def test_what_is_told_of_oneself_leaves_the_question_where_it_has_no_controls(
    console: Console, coach: Scripted
) -> None:
    await console.answer("hi")
    await console.answer("/mydata show")
    await console.answer("b")
    assert coach.asked[-1] == Pressed("none", 4)


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("/coach start company: Runway role: ML region: NYC", (1, "Runway", "ML", "NYC")),
        ("/coach runway", (1, "runway", None, None)),
        ("/coach stop", Said("stop")),
        ("/coach resume", "current"),
    ],
)
async def test_the_coachs_commands_reach_the_coach(
    console: Console, coach: Scripted, line: str, asked: object
) -> None:
    assert (await console.answer(line)).startswith("What is on the table?")
    assert coach.asked == [asked]


async def test_reminders_of_the_one_at_the_terminal_are_told_and_no_others(
    console: Console, coach: Scripted
) -> None:
    first, second = (datetime(2026, 11, day, tzinfo=UTC) for day in (1, 2))
    coach.due = [(TERMINAL_USER, first), (7, first), (TERMINAL_USER, second)]
    coach.reply = Reply("Friday is near.")
    assert await console.reminded() == "Friday is near.\n\nFriday is near."
    assert coach.asked == [(TERMINAL_USER, first), (TERMINAL_USER, second)]
    assert coach.due == [(7, first)]
    assert await console.reminded() == ""


async def test_a_database_that_does_not_answer_reminds_nobody(
    console: Console, coach: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent() -> tuple[tuple[int, datetime], ...]:
        raise NotSaved("The database did not answer.")

    monkeypatch.setattr(coach, "reminders_due", silent)
    assert await console.reminded() == ""


def test_the_help_is_a_list_in_two_columns() -> None:
    shelf = Shelf(ROOT / "guides" / "library")
    console = Console(shelf, lambda: cast("Coach", Scripted()), lambda: datetime.now(UTC))
    lines = str(console.hear("/help")).split("\n")
    assert len(lines) == len(COMMANDS) + 2
    for line, (name, (options, about)) in zip(lines[1:-1], COMMANDS.items(), strict=True):
        assert line[:38].split() == [f"/{name.split()[0]}", *name.split()[1:], *options]
        assert line[38:] == about
