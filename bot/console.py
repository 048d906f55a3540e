"""The terminal door: the same dialogue and the same answers as in Discord, as plain text.

Free text is a DM to the coach, a line that begins with `/` is a slash command. Menu lines have
numbers and buttons letters; a mark, or the label itself, presses them.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from bot.controls import Controls, Opened, controls_of
from bot.plain import plain_reply
from guides.report import reload_reply, status_reply
from guides.shelf import Shelf
from negotiation.lookup.look_ups import band_answer, band_line, level_answer, level_line, look_up
from negotiation.lookup.query import Command, LookUp
from negotiation.lookup.typed import COMMANDS, PUBLISHING, Slash, Unknown, read_slash
from negotiation.model.errors import NotSaved
from negotiation.model.replies import Event, Form, Reply, Said, Submitted

if TYPE_CHECKING:  # the conversation is a third of what there is to import
    from negotiation.coach import Coach

# The one person at the terminal.
TERMINAL_USER = 1
_QUOTES = '"""'

# What to print; or what to await for it, where the coach has a say.
Answer = str | Coroutine[Any, Any, str]

_IN_THE_FOLDER = (
    "With that the guides are changed in Discord, where nobody has them at hand. Here the folder "
    "is yours: change a file, `python -m bot guides check` it, and type /guides reload."
)
_FLAGS = "Numbers are reported in Discord, under the card of /band, and looked into there."
GREETING = """\
Counteroffer, in your terminal. Tell me about your offer in your own words, or type
/coach start, /band midjourney ml sf, /level google l5, /help. Ctrl-D leaves; I remember."""


class _Filling(NamedTuple):
    """A form being filled in: `values` are the fields answered so far."""

    form: Form
    version: int
    values: tuple[tuple[str, str], ...] = ()


class Console:
    """One person's terminal; `answer` takes a line and gives the text to print.

    Only the coach has anything to wait for: `hear` answers the rest without an event loop.
    """

    def __init__(
        self, guides: Shelf, coach: Callable[[], Coach], clock: Callable[[], datetime]
    ) -> None:
        """`coach` is asked for when somebody coaches, each time: a look-up needs none."""
        self._guides = guides
        self._coach = coach
        self._clock = clock
        self._controls: Controls | None = None
        self._looking_up: Controls | None = None
        self._filling: _Filling | None = None
        self._several: list[str] | None = None

    async def answer(self, line: str) -> str:
        """What the product says to `line`; empty for an empty line.

        A line of three quotes opens a message of several lines, and another closes it.
        """
        heard = self.hear(line)
        return heard if isinstance(heard, str) else await heard

    def hear(self, line: str) -> Answer:
        """The same, at once where nobody coaches."""
        line = line.strip()
        if line == _QUOTES or self._several is not None:
            return self._quoted(line)
        if self._filling is not None:
            return self._fill_in(self._filling, line)
        if not line:
            return ""
        if line.startswith("/"):
            return self._slash(read_slash(line))
        pressed = self._pressed(line)
        if isinstance(pressed, Opened):
            return self._ask_field(_Filling(pressed.form, pressed.version))
        if isinstance(pressed, LookUp):
            today = self._clock().date()
            if pressed.command is Command.GUIDE:
                return self._guide(pressed.company, pressed.role)
            return self._looked_up(look_up(self._guides.index, pressed, today=today))
        return self._event(pressed or Said(line))

    async def reminded(self) -> str:
        """The reminders that came due since: a terminal that is closed can't be written to."""
        with suppress(NotSaved):
            coach = self._coach()
            due = [at for user_id, at in await coach.reminders_due() if user_id == TERMINAL_USER]
            replies = [await coach.remind(TERMINAL_USER, at) for at in due]
            for at in due:
                await coach.reminder_sent(TERMINAL_USER, at)
            return "\n\n".join(self._coached(each) for each in replies if each)
        return ""

    @property
    def quoting(self) -> bool:
        """Whether a message of several lines is being typed."""
        return self._several is not None

    def _quoted(self, line: str) -> Answer:
        if self._several is None:
            self._several = []
            return ""
        if line != _QUOTES:
            self._several.append(line)
            return ""
        text, self._several = "\n".join(self._several), None
        return self._event(Said(text)) if text.strip() else ""

    async def _case(self) -> str:
        """The case as understood, as a case file."""
        session = await self._coach().session(TERMINAL_USER)
        if session is None:
            return "There is no conversation yet, so there is no case."
        from bot.case_print import case_text  # nothing else needs it

        return f"```yaml\n{case_text(session.state)}```"

    def _pressed(self, line: str) -> Event | Opened | LookUp | None:
        """Of the menu under the last answer, else of the coach's question before it."""
        for controls in (self._looking_up, self._controls):
            if controls is not None and (pressed := controls.pressed(line)) is not None:
                return pressed
        return None

    async def _event(self, event: Event) -> str:
        return self._coached(await self._coach().handle(TERMINAL_USER, event))

    def _coached(self, replies: tuple[Reply, ...]) -> str:
        """The coach's replies as text; marks mean their controls from now on."""
        self._controls, self._looking_up = controls_of(replies), None
        parts = [plain_reply(reply) for reply in replies]
        if self._controls is not None:
            parts.append("\n".join(self._controls.lines()))
        return "\n\n".join(part for part in parts if part)

    def _ask_field(self, filling: _Filling) -> str:
        self._filling = filling
        asked = filling.form.fields[len(filling.values)]
        head = (
            "" if filling.values else f"{filling.form.title} (a blank line keeps, /cancel ends)\n"
        )
        hint = f" – {asked.hint}" if asked.hint else ""
        value = f" [{asked.value}]" if asked.value else ""
        return f"{head}{asked.label}{hint}{value}:"

    def _fill_in(self, filling: _Filling, line: str) -> Answer:
        if line.startswith("/"):
            self._filling = None
            return "Nothing was changed." if line == "/cancel" else self._instead(line)
        asked = filling.form.fields[len(filling.values)]
        values = (*filling.values, (asked.id, line or asked.value))
        filling = _Filling(filling.form, filling.version, values)
        if len(values) < len(filling.form.fields):
            return self._ask_field(filling)
        self._filling = None
        return self._event(Submitted(filling.form.id, values, filling.version))

    async def _instead(self, line: str) -> str:
        """A command where a form's field was asked for."""
        return f"I closed the form; nothing of it was used.\n\n{await self.answer(line)}"

    def _slash(self, slash: Slash | Unknown) -> Answer:
        if isinstance(slash, Unknown):
            near = f" Did you mean /{slash.nearest}?" if slash.nearest else " /help lists them."
            return f"There is no /{slash.typed}.{near}"
        match slash.name:
            case "band":
                return self._looked_up(self._band(slash))
            case "level":
                return self._looked_up(self._level(slash))
            case "compare":
                return self._looked_up(self._compare(slash))
            case "guide":
                named = (slash.loose or slash.option("company"), slash.option("role"))
                return self._guide(*named)
            case "offer":
                return self._offer(slash.loose or slash.option("words") or "")
            case "guides reload":
                return plain_reply(reload_reply(self._guides.reload()))
            case "guides status":
                self._guides.settle()
                return plain_reply(status_reply(self._guides))
            case "guides flags":
                return _FLAGS
            case name if name in PUBLISHING:
                return _IN_THE_FOLDER
            case "help":
                return _help()
            case _:
                return self._coaching(slash)

    async def _coaching(self, slash: Slash) -> str:
        """A command about the person's own conversation."""
        match slash.name:
            case "coach start":
                company = slash.loose or slash.option("company")
                named = (company, slash.option("role"), slash.option("region"))
                return self._coached(await self._coach().start(TERMINAL_USER, *named))
            case "coach resume":
                return self._coached(await self._coach().current(TERMINAL_USER))
            case "coach stop":
                return await self._event(Said("stop"))
            case "case":
                return await self._case()
            case "mydata show":
                asked = self._controls
                text = self._coached(await self._coach().show(TERMINAL_USER))
                self._controls = self._controls or asked  # the question is still there
                return text
            case "mydata export":
                return plain_reply(await self._coach().export(TERMINAL_USER))
            case "mydata forget":
                self._controls = None
                return plain_reply(await self._coach().forget(TERMINAL_USER))
            case unreachable:
                raise AssertionError(unreachable)

    def _looked_up(self, reply: Reply) -> str:
        """An answer of the guides; the numbers are its menu's until the coach speaks again."""
        self._looking_up = controls_of((reply,))
        lines = self._looking_up.lines() if self._looking_up else []
        return "\n\n".join(filter(None, (plain_reply(reply), "\n".join(lines))))

    def _compare(self, slash: Slash) -> Reply:
        from negotiation.lookup.compare import compare, compare_reply  # seldom asked for

        facts, today = self._guides.index, self._clock().date()
        return compare_reply(compare(facts, slash.places, today=today), today=today)

    def _guide(self, company: str | None, role: str | None) -> str:
        """All of its pages below each other: there is no place to turn them in."""
        from negotiation.lookup.pages import whole_guide  # seldom asked for

        today = self._clock().date()
        pages = whole_guide(self._guides.index, company or "", role, today=today)
        return "\n\n".join(map(self._looked_up, pages))

    def _offer(self, words: str) -> str:
        """Read and placed, and nothing kept."""
        from negotiation.glance import at_a_glance  # a look-up needs no conversation

        return plain_reply(at_a_glance(self._guides.index, self._clock().date(), words).reply)

    def _band(self, slash: Slash) -> Reply:
        facts, today = self._guides.index, self._clock().date()
        if slash.loose:
            return band_line(facts, slash.loose, today=today)
        asked = (slash.option(name) for name in ("company", "role", "region", "level"))
        return band_answer(facts, *asked, today=today)

    def _level(self, slash: Slash) -> Reply:
        if slash.loose:
            return level_line(self._guides.index, slash.loose)
        return level_answer(self._guides.index, slash.option("company"), slash.option("level"))


def _help() -> str:
    lines = [
        f"  /{name} {' '.join(options)}".ljust(38) + about
        for name, (options, about) in COMMANDS.items()
    ]
    return "\n".join(
        [
            "Tell me about your offer in your own words, or use a command:",
            *lines,
            "In the conversation: back, edit, skip, summary, help, start over, stop, "
            "delete my data.",
        ]
    )
