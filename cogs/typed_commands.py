"""Commands that somebody typed into a message as words: on a phone, or pasted, as good as any."""

from __future__ import annotations

import asyncio

from cogs.answers import Answers
from cogs.help import help_card
from cogs.my_data import sure_to_forget
from cogs.offer import glance_at
from cogs.operator import Operator
from cogs.recent import Recent
from negotiation.coach import Coach, Library, Replies
from negotiation.lookup.typed import TERMINAL_ONLY, Slash, Unknown, read_slash
from negotiation.model.replies import Reply, escape

# Typed without its mark they are meant just so; other words are for the coach.
_WITHOUT_MARK = frozenset({"coach start", "coach resume", "coach stop"})
_IN_A_SERVER = Reply(
    "The guides are looked after in a server: please use that command there.", private=True
)


class TypedCommands:
    """What Discord would have shown for the command, as replies."""

    def __init__(
        self,
        library: Library,
        coach: Coach,
        answers: Answers,
        recent: Recent,
        operator: Operator,
    ) -> None:
        self._library = library
        self._coach = coach
        self._answers = answers
        self._recent = recent
        self._operator = operator

    async def answer(self, user_id: int, text: str, message_id: int | None) -> Replies | None:
        """None where the text is no command, `message_id` where it has not been heard before."""
        typed = typed_command(text)
        if typed is None:
            return None
        if message_id is not None and not await self._coach.aside(user_id, message_id):
            return ()
        if isinstance(typed, Unknown):
            return (_unknown(typed),)
        return await self._does(user_id, typed)

    async def _does(self, user_id: int, typed: Slash) -> Replies:
        group, _, does = typed.name.partition(" ")
        match group:
            case "coach":
                return await self._coaching(user_id, does, typed)
            case "mydata":
                return await self._own_data(user_id, does)
            case "guides":
                return (_IN_A_SERVER,)
            case "help":
                return (help_card(self._operator),)
            case "offer":
                words = typed.loose or typed.option("words") or ""
                return (await asyncio.to_thread(glance_at, self._library.index, words, None),)
        reply = await self._looked_up(typed)
        self._recent.note(user_id, reply)
        return (reply,)

    async def _looked_up(self, typed: Slash) -> Reply:
        company, role = typed.loose or typed.option("company") or "", typed.option("role")
        match typed.name:
            case "band":
                more = typed.option("region"), typed.option("level")
                return await self._answers.band(company, role, *more)
            case "level":
                return await self._answers.level(company, typed.option("level"))
            case "compare":
                return await self._answers.compare(typed.places)
            case _:
                return await self._answers.guide(company, role)

    async def _coaching(self, user_id: int, does: str, typed: Slash) -> Replies:
        match does:
            case "start":
                company = typed.loose or typed.option("company")
                named = company, typed.option("role"), typed.option("region")
                return await self._coach.start(user_id, *named)
            case "resume":
                return await self._coach.current(user_id)
            case _:
                return await self._coach.stop(user_id)

    async def _own_data(self, user_id: int, does: str) -> Replies:
        match does:
            case "show":
                return await self._coach.show(user_id)
            case "export":
                return (await self._coach.export(user_id),)
            case _:
                return (await sure_to_forget(self._coach, self._recent, user_id),)


def typed_command(text: str) -> Slash | Unknown | None:
    """The command that a message is; None where it is something to be heard.

    What begins with a mark and looks like no command ("/ 250k base") is words.
    """
    line = text.strip()
    if "\n" in line or not line:
        return None
    if not line.startswith("/"):
        named = " ".join(line.casefold().split())
        return Slash(named) if named in _WITHOUT_MARK else None
    if not line.lstrip("/").strip():
        return None
    typed = read_slash(line)
    if isinstance(typed, Unknown):
        return typed if typed.nearest and typed.nearest not in TERMINAL_ONLY else None
    return typed if typed.name not in TERMINAL_ONLY else None


def _unknown(typed: Unknown) -> Reply:
    return Reply(
        f"There is no command “{escape(typed.typed)}”. Did you mean /{typed.nearest}? "
        "/help lists them.",
        private=True,
    )
