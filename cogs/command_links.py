"""The bot's commands where it speaks of them, as links that put them into one's line.

Discord numbers the commands, so that they are links only once it was asked for the numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from negotiation.model.replies import opens_or_ends_code

_SUBCOMMAND, _GROUP = 1, 2  # kinds of options
_MESSAGE_LINE = "> "  # what is to be said or sent as it stands


@dataclass(frozen=True, slots=True, eq=False)
class CommandLinks:
    """`ids` by the whole name of a command, like `coach resume`."""

    ids: Mapping[str, int] = field(default_factory=dict)
    _said: re.Pattern[str] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        if self.ids:
            names = "|".join(map(re.escape, sorted(self.ids, key=len, reverse=True)))
            # Alone in its code, other code, or bare; what only looks like one is a path or a link.
            said = rf"`/({names})`|`[^`\n]*`|(?<![\w/.:<-])/({names})(?![\w/-])"
            object.__setattr__(self, "_said", re.compile(said))

    def within(self, text: str) -> str:
        """`text` with links; code and quotations stay as they are."""
        if self._said is None or "/" not in text:
            return text
        return "\n".join(self._lines(self._said, text))

    def _lines(self, said: re.Pattern[str], text: str) -> Iterator[str]:
        in_code = False
        for line in text.split("\n"):
            if opens_or_ends_code(line):
                in_code = not in_code
            kept = in_code or line.startswith(_MESSAGE_LINE)
            yield line if kept else said.sub(self._link, line)

    def _link(self, found: re.Match[str]) -> str:
        name = found[1] or found[2]
        return f"</{name}:{self.ids[name]}>" if name else found[0]


# Those of now: Discord may number the commands anew while the bot runs.
Links = Callable[[], CommandLinks]


def links_to(commands: Iterable[Mapping[str, Any]]) -> CommandLinks:
    """As Discord describes its commands; a group is none that can be used."""
    return CommandLinks(
        {
            name: int(command["id"])
            for command in commands
            if command.get("type", 1) == 1
            for name in _names(command)
        }
    )


def _names(command: Mapping[str, Any]) -> Iterator[str]:
    options = command.get("options") or ()
    inner = [one for one in options if one.get("type") in (_SUBCOMMAND, _GROUP)]
    if not inner:
        yield str(command["name"])
    for one in inner:
        for name in _names(one):
            yield f"{command['name']} {name}"
