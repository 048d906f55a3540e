"""A typed line such as `/band company: Midjourney region: SF` or `/band midjourney sf`, read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

# Command -> its options in Discord's order, and what it does.
COMMANDS: dict[str, tuple[tuple[str, ...], str]] = {
    "band": (("company", "role", "region", "level"), "what a company pays for a role in a place"),
    "level": (("company", "level"), "what a level is elsewhere"),
    "compare": (
        ("first", "second", "third", "fourth"),
        "what two to four places pay, side by side",
    ),
    "guide": (("company", "role"), "all that one guide says, page by page"),
    "offer": (("words",), "where an offer stands, from one line"),
    "coach start": (("company", "role", "region"), "begin, or go on with, your counteroffer"),
    "coach resume": ((), "where we were"),
    "coach stop": ((), "enough for now; your answers stay"),
    "guides status": ((), "which guides are loaded"),
    "guides reload": ((), "read the guides again"),
    "guides check": (("file", "company", "role"), "what a guide would change"),
    "guides add": (("file", "company", "role"), "add a guide"),
    "guides replace": (("file", "company", "role"), "replace a guide"),
    "guides remove": (("company", "role"), "take a guide out"),
    "guides undo": (("company", "role"), "take the last change of the guides back"),
    "guides history": (("company", "role"), "who changed which guide"),
    "guides flags": ((), "which numbers were reported as wrong"),
    "mydata show": ((), "what is stored about you"),
    "mydata export": ((), "all of it as JSON"),
    "mydata forget": ((), "delete it for good"),
    "case": ((), "what I have understood, as a case file"),
    "help": ((), "this list"),
}
TERMINAL_ONLY = frozenset({"case"})
"""What the terminal has and Discord does not: for whoever works on the bot."""
PUBLISHING = frozenset(
    f"guides {word}" for word in ("check", "add", "replace", "remove", "undo", "history")
)
"""What is for Discord, where nobody has the folder at hand."""
_BETWEEN = re.compile(r"\s*;\s*|\s+(?:vs\.?|versus|and|with|to)\s+")
_QUOTES = frozenset({('"', '"'), ("'", "'"), ("“", "”"), ("`", "`")})
_SLIP = 0.8  # of 1, as difflib counts: "resum" is resume, "starling" is not start
# What a group means where its second word is missing.
_GROUPS = {"coach": "coach start", "guides": "guides status", "mydata": "mydata show"}


class Slash(NamedTuple):
    """`options` as Discord would send them, or `loose`: all that was typed after the name."""

    name: str
    options: tuple[tuple[str, str], ...] = ()
    loose: str = ""

    def option(self, name: str) -> str | None:
        """The option's text, None where it was not given."""
        return dict(self.options).get(name)

    @property
    def places(self) -> list[str]:
        """Those to compare; loosely, with "vs", "and" or a semicolon between them."""
        return _BETWEEN.split(self.loose) if self.loose else [value for _, value in self.options]


class Unknown(NamedTuple):
    """No command of that name; `nearest` looks like it."""

    typed: str
    nearest: str | None


def read_slash(line: str) -> Slash | Unknown:
    """What a line that begins with `/` means, typed in a terminal or as words in a chat."""
    words = line.strip().lstrip("/").split(maxsplit=2)
    pair = " ".join(words[:2]).casefold()
    first = words[0].casefold() if words else "help"
    if pair in COMMANDS and len(words) > 1:
        name, rest = pair, " ".join(words[2:])
    elif (unknown := _unknown_within(first, words[1:])) is not None:
        return unknown
    elif first in COMMANDS or first in _GROUPS:
        name, rest = _GROUPS.get(first, first), " ".join(words[1:])
    else:
        near = _near(pair, COMMANDS, 1) or _near(first, COMMANDS, 1)
        return Unknown(first, near[0] if near else None)
    accepted, _ = COMMANDS[name]
    return _with_options(name, accepted, rest)


def _unknown_within(group: str, more: list[str]) -> Unknown | None:
    """A group's second word that is none of its commands; `/coach runway` names a company."""
    if group not in _GROUPS or not more:
        return None
    names = [name.partition(" ")[2] for name in COMMANDS if name.startswith(f"{group} ")]
    near = _near(more[0].casefold(), names, 1, _SLIP) if len(more) == 1 else []
    takes_words = bool(COMMANDS[_GROUPS[group]][0])
    if takes_words and not near:
        return None
    return Unknown(f"{group} {more[0]}", f"{group} {near[0]}" if near else None)


def _near(typed: str, names: Iterable[str], most: int, likeness: float = 0.6) -> list[str]:
    from difflib import get_close_matches  # commands are seldom mistyped

    return get_close_matches(typed, names, most, likeness)


def _with_options(name: str, accepted: tuple[str, ...], rest: str) -> Slash:
    """Options spelled `name: value`, in any order; anything else is loose text."""
    if not accepted:
        return Slash(name, loose=rest)
    marks = list(re.finditer(rf"(?:^|\s)({'|'.join(accepted)})\s*:", rest, re.IGNORECASE))
    if not marks or marks[0].start() != 0:
        return Slash(name, loose=rest)
    ends = [mark.start() for mark in marks[1:]] + [len(rest)]
    values = (
        (mark[1].casefold(), _unquoted(rest[mark.end() : end].strip()))
        for mark, end in zip(marks, ends, strict=True)
    )
    return Slash(name, tuple((option, value) for option, value in values if value))


def _unquoted(value: str) -> str:
    """Without the quotation marks that a shell would ask for and Discord does not."""
    quoted = len(value) > 1 and (value[0], value[-1]) in _QUOTES
    return value[1:-1].strip() if quoted else value
