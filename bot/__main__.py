"""The command line: `python -m bot [chat | plan | guides | backup | restore | forget | keys |
preview | health]`.

Settings are read here, once; every other module is handed what it needs.
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from bot.settings import Settings, SettingsError, read_settings
from bot.version import VERSION
from negotiation.model.errors import NotSaved
from storage.errors import CannotOpen

NO_TOKEN = "No DISCORD_TOKEN is set, so this is the terminal chat."  # noqa: S105 - a sentence

_HELP = 80  # characters
_STORED = ("database_url", "data_key_file", "backup_dir")
# By command, the settings that it reads: a wrong one is no matter of the others. The bot reads all.
_NEEDED = {
    "chat": (*_STORED, "guides_dir", "heartbeat_file"),
    "plan": ("guides_dir",),
    "guides": ("guides_dir",),
    "backup": _STORED,
    "restore": _STORED,
    "forget": _STORED,
    "keys": _STORED,
    "preview": ("guides_dir",),
    "health": ("heartbeat_file",),
}
INTERRUPTED = 130  # as a shell says it: 128 and the number of SIGINT


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code. What went wrong is one line on standard error."""
    chosen = _parser().parse_args(arguments)
    # A pipe of any encoding must not end a conversation.
    # "-sig": the mark that Windows editors put before a text is no part of its first line.
    for stream, encoding, errors in (
        (sys.stdin, "utf-8-sig", "replace"),
        (sys.stdout, "utf-8", "backslashreplace"),
    ):
        stream.reconfigure(encoding=encoding, errors=errors)  # type: ignore[union-attr]
    try:
        return _run(chosen, read_settings(os.environ, _NEEDED.get(chosen.command)))
    except (SettingsError, CannotOpen, NotSaved) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has seen enough; nothing more may be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


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


def _parser() -> argparse.ArgumentParser:
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


def _run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Imports wait for the command that needs them: `health` runs every half minute."""
    match chosen.command:
        case None if settings.token:
            return _discord(settings)
        case None:
            sys.stderr.write(f"{NO_TOKEN}\n")
            return _chat(settings)
        case "chat":
            return _chat(settings, chosen.today)
        case "plan":
            from bot.plan_command import plan_command

            return plan_command(chosen.case, chosen.json, settings.guides_dir)
        case "guides":
            return _guides(chosen, settings.guides_dir)
        case "backup":
            from bot.data_commands import backup

            return backup(settings, chosen.target, sys.stdout)
        case "restore":
            from bot.data_commands import restore_copy

            return restore_copy(settings, chosen.copy, sys.stdout, check=chosen.check)
        case "forget":
            from bot.data_commands import forget

            return forget(settings, chosen.user, sys.stdout)
        case "keys":
            from bot.data_commands import rotate_keys

            return rotate_keys(settings, sys.stdout)
        case "preview":
            from bot.preview import preview

            return preview(settings, chosen.port, server=chosen.server)
        case "health":
            from bot.health import is_alive

            return 0 if is_alive(settings.heartbeat_file) else 1
        case unreachable:
            raise AssertionError(unreachable)


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


def _chat(settings: Settings, today: date | None = None) -> int:
    gc.disable()  # nothing of what is loaded is garbage: the collector would look for it in vain
    from bot.chat import chat

    gc.enable()
    return chat(settings, sys.stdin, sys.stdout, today)


def _discord(settings: Settings) -> int:
    from bot.logs import set_up_logging
    from bot.serve import run

    set_up_logging(settings.log_level, settings.log_format)
    return run(settings)


def _guides(chosen: argparse.Namespace, folder: Path) -> int:
    match chosen.action:
        case "check":
            from guides.check import check

            return check(chosen.folder or folder, chosen.format, sys.stdout)
        case "export":
            from guides.record import export

            return export(chosen.folder or folder, sys.stdout, sys.stderr)
        case "preview":
            from bot.guide_preview import guide_preview

            return guide_preview(chosen.guide, date.today())  # noqa: DTZ011 - the reader's own day
        case "import":
            from guides.pasted import import_file

            return import_file(chosen.sheet, chosen.company, chosen.role, sys.stdout, sys.stderr)
        case "new":
            from guides.blank import blank_guide, place_of

            sys.stdout.write(blank_guide(chosen.company, chosen.role))
            sys.stderr.write(f"Save it as {place_of(chosen.company, chosen.role)}.\n")
            return 0
        case unreachable:
            raise AssertionError(unreachable)


if __name__ == "__main__":
    sys.exit(main())
