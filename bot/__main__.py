"""The command line: `python -m bot [chat | plan | guides | backup | restore | forget | keys |
preview | health]`.

Settings are read here, once; every other module is handed what it needs.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, TypeAlias

from bot.settings import Settings, SettingsError, read_settings
from negotiation.model.errors import NotSaved
from storage.errors import CannotOpen

if TYPE_CHECKING:
    from argparse import Namespace

Chosen: TypeAlias = "Namespace | SimpleNamespace"

NO_TOKEN = "No DISCORD_TOKEN is set, so this is the terminal chat."  # noqa: S105 - a sentence

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
    chosen = _chosen(sys.argv[1:] if arguments is None else arguments)
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


def _chosen(words: Sequence[str]) -> Chosen:
    """What was typed. A command that is no more than its name is chosen without a parser, which
    a start would wait for; `health` runs every half minute.
    """
    bare = _BARE.get(tuple(words))
    if bare is not None:
        return SimpleNamespace(**bare)
    from bot.arguments import make_parser

    return make_parser().parse_args(words)


_BARE: dict[tuple[str, ...], dict[str, str | None]] = {
    (): {"command": None},
    ("chat",): {"command": "chat", "today": None},
    ("health",): {"command": "health"},
}


def _run(chosen: Chosen, settings: Settings) -> int:
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


def _guides(chosen: Chosen, folder: Path) -> int:
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
