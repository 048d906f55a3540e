"""What may be typed behind `python -m bot`: the commands, and the arguments of each."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from bot.version import VERSION

_HELP = 80  # characters


class _Parser(argparse.ArgumentParser):
    """It and those of its commands: their help has one width, as to measure the terminal takes
    libraries that nothing else needs.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=partial(argparse.HelpFormatter, width=_HELP), **options)


class _Command(_Parser):
    """A command, put together when it is the one that was typed: the others would only delay it."""

    def __init__(self, *, take: Callable[[_Parser], None], **options: Any) -> None:
        self._take, self._options = take, options

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        super().__init__(**self._options)
        self._take(self)
        return super().parse_known_args(args, namespace)


def make_parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    parser = _Parser(
        prog="python -m bot",
        description="Counteroffer. Without a command: the Discord bot where DISCORD_TOKEN is "
        "set, else the terminal chat.",
    )
    parser.add_argument("--version", action="version", version=f"Counteroffer {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Command)
    for name, (summary, take) in _COMMANDS.items():
        commands.add_parser(name, help=summary, take=take)
    return parser


def _take_chat(parser: _Parser) -> None:
    parser.add_argument(
        "--today", metavar="DATE", type=_day, help="fix the day, like 2026-12-02, to replay a talk"
    )


def _take_plan(parser: _Parser) -> None:
    parser.add_argument("case", metavar="CASE", help="a YAML or JSON file; - is standard input")
    parser.add_argument("--json", action="store_true", help="for programs")


def _take_guides(parser: _Parser) -> None:
    actions = parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=_Parser
    )
    check = actions.add_parser("check", help="diagnostics for every guide; exit code 1 on an error")
    export = actions.add_parser("export", help="every guide as one line of JSON")
    for action in (check, export):
        action.add_argument(
            "folder", metavar="PATH", nargs="?", type=Path, help="default GUIDES_DIR"
        )
    sheet = actions.add_parser(
        "import", help="a sheet of pay (CSV, TSV, or pasted into a text) as a guide"
    )
    sheet.add_argument("sheet", metavar="FILE", type=Path)
    sheet.add_argument("--company", metavar="NAME", help="default: the folder's name")
    sheet.add_argument("--role", metavar="NAME", help="default: the file's name")
    told = actions.add_parser("preview", help="what people will be told from one guide")
    told.add_argument("guide", metavar="FILE", type=Path)
    new = actions.add_parser("new", help="a blank guide, with what belongs where")
    new.add_argument("company", metavar="COMPANY")
    new.add_argument("role", metavar="ROLE")
    check.add_argument("--format", choices=("text", "json", "github"), default="text")


def _take_backup(parser: _Parser) -> None:
    parser.add_argument(
        "target", metavar="FILE", nargs="?", type=Path, help="default in BACKUP_DIR"
    )


def _take_restore(parser: _Parser) -> None:
    parser.add_argument("copy", metavar="FILE", type=Path)
    parser.add_argument("--check", action="store_true", help="only say what is in it")


def _take_forget(parser: _Parser) -> None:
    parser.add_argument("user", metavar="USER_ID", type=_user_id, help="as Discord numbers them")


def _take_keys(parser: _Parser) -> None:
    actions = parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=_Parser
    )
    actions.add_parser("rotate", help="a new key in place of the old; stop the bot first")


def _take_preview(parser: _Parser) -> None:
    parser.add_argument("--port", type=int, default=0, help="default: any free port")
    parser.add_argument(
        "--server", action="store_true", help="a server's channel instead of direct messages"
    )


def _take_nothing(_: _Parser) -> None:
    return None


# By command, what it does and what adds its arguments.
_COMMANDS: dict[str, tuple[str, Callable[[_Parser], None]]] = {
    "chat": ("the terminal chat; replays its input where that is a pipe", _take_chat),
    "plan": ("one case file in, the whole plan out", _take_plan),
    "guides": ("write, check and export guides", _take_guides),
    "backup": ("copy the database now; stop the bot first", _take_backup),
    "restore": ("put a copy back; stop the bot first", _take_restore),
    "forget": ("erase one person's data; stop the bot first", _take_forget),
    "keys": ("the key file that opens what is stored", _take_keys),
    "preview": ("the real bot in a browser page on loopback", _take_preview),
    "health": ("exit code 0 while the bot is well", _take_nothing),
}


def _user_id(text: str) -> int:
    """A number that Discord may give a person."""
    if not re.fullmatch(r"[0-9]{1,18}|[0-8][0-9]{18}", text, re.ASCII):
        raise argparse.ArgumentTypeError("a user's id is a number, like 80351110224678912")
    return int(text)


def _day(text: str) -> date:
    """A day as an argument."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is written like 2026-12-02") from None
