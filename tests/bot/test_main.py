"""The command line as a person or a script meets it.

What only a process of its own can show (signals, pipes, what is loaded) is tried in one; all
else in this one, where it takes a tenth of the time.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.__main__ import _chosen
from bot.arguments import make_parser
from tests.bot.in_process import Ended, run_here

ROOT = Path(__file__).resolve().parent.parent.parent
OURS = ("DISCORD_TOKEN", "DISCORD_TOKEN_FILE", "GUIDES_DIR", "DATABASE_URL", "LOG_LEVEL")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if name not in OURS}
    return inherited | {
        "DATABASE_URL": f"sqlite:///{tmp_path}/chat.sqlite3",
        "HEARTBEAT_FILE": str(tmp_path / "heartbeat"),
    }


def bot(environment: dict[str, str], *arguments: str, stdin: str = "") -> Ended:
    return run_here(environment, ROOT, *arguments, stdin=stdin)


def process(
    environment: dict[str, str], *arguments: str, stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", *arguments],
        cwd=ROOT,
        env=environment,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    "command",
    ["chat", "plan", "guides", "backup", "restore", "forget", "keys", "preview", "health"],
)
def test_the_help_names_every_command(environment: dict[str, str], command: str) -> None:
    ended = bot(environment, "--help")
    assert ended.returncode == 0
    assert f"\n    {command} " in ended.stdout


@pytest.mark.parametrize("arguments", [["dance"], ["guides"], ["plan"], ["guides", "check", "-x"]])
def test_a_wrong_command_line_ends_with_2_and_its_usage(
    environment: dict[str, str], arguments: list[str]
) -> None:
    ended = bot(environment, *arguments)
    assert ended.returncode == 2
    assert "usage:" in ended.stderr
    assert ended.stdout == ""


def test_a_setting_that_cannot_be_used_is_one_plain_line(environment: dict[str, str]) -> None:
    ended = bot(environment | {"LOG_LEVEL": "loud"})
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == "LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR.\n"


def test_a_setting_of_the_bots_stops_no_other_command(environment: dict[str, str]) -> None:
    wrong = {"LOG_LEVEL": "loud", "DISCORD_TOKEN_FILE": "/missing", "SHARDS": "many"}
    assert bot(environment | wrong, "guides", "check").returncode == 0


def test_a_database_that_cannot_be_opened_is_one_plain_line(
    environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "list").write_text("milk, bread " * 100, encoding="utf-8")
    ended = bot(environment | {"DATABASE_URL": f"sqlite:///{tmp_path}/list"}, "chat")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == f"{tmp_path}/list is no SQLite database.\n"


def test_a_look_up_needs_no_database(environment: dict[str, str], tmp_path: Path) -> None:
    nowhere = {"DATABASE_URL": f"sqlite:///{tmp_path}/missing/chat.sqlite3"}
    ended = bot(environment | nowhere, "chat", stdin="/band midjourney ml sf\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "$220,000–$300,000" in ended.stdout
    assert not (tmp_path / "missing" / "chat.sqlite3").exists()


def test_a_database_that_cannot_be_made_is_one_plain_line_when_somebody_coaches(
    environment: dict[str, str], tmp_path: Path
) -> None:
    database = tmp_path / "chat.sqlite3"
    database.write_bytes(b"SQLite format 3\0" + b"?" * 4096)
    ended = bot(environment, "chat", stdin="/level google l5\n/coach start midjourney\n")
    assert ended.returncode == 2
    assert "Runway" in ended.stdout
    assert "/coach start" not in ended.stdout
    assert ended.stderr == f"{database} is no SQLite database.\n"


def test_a_look_up_loads_no_conversation(environment: dict[str, str]) -> None:
    """What need not be loaded is most of the time that a first answer takes."""
    lines = ("/band midjourney ml sf", "/level google l5", "/guides")
    unneeded = {
        *(
            "asyncio",
            "sqlite3",
            "logging",
            "discord",
            "pydantic",
            "yaml",
            "rapidfuzz",
            "hashlib",
            "argparse",
        ),
        *("negotiation.dialogue", "negotiation.understanding", "negotiation.plan", "cogs"),
    }
    program = (
        "import sys; from bot.__main__ import main; code = main(['chat']);"
        f"print('Loaded:', *sorted({unneeded!r} & sys.modules.keys())); sys.exit(code)"
    )
    ended = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment,
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    assert ended.stdout.startswith(f"> {lines[0]}\n")
    assert all(f"\n> {line}\n" in ended.stdout for line in lines[1:])
    assert ended.stdout.rpartition("\n\n")[2] == "Loaded:\n"


@pytest.mark.parametrize("command", [["chat"], ["plan", "-"], []])
def test_a_folder_of_guides_that_is_not_there_is_one_plain_line(
    environment: dict[str, str], tmp_path: Path, command: list[str]
) -> None:
    ended = bot(environment | {"GUIDES_DIR": str(tmp_path / "gone")}, *command)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.endswith("GUIDES_DIR names no folder.\n")
    assert "Traceback" not in ended.stderr


def test_a_folder_to_check_that_is_not_there_is_one_plain_line(
    environment: dict[str, str], tmp_path: Path
) -> None:
    ended = bot(environment, "guides", "check", str(tmp_path / "gone"))
    assert (ended.returncode, ended.stderr) == (1, "")
    assert ended.stdout == f"There is no folder {tmp_path}/gone.\n"


def test_a_windows_editors_mark_is_no_part_of_the_first_line(environment: dict[str, str]) -> None:
    ended = bot(environment, "chat", stdin="\ufeff/band midjourney ml sf\r\n")
    assert ended.stdout.startswith("> /band midjourney ml sf\nMidjourney · ML/AI Engineer\n")


def test_the_shipped_guides_are_without_an_error(environment: dict[str, str]) -> None:
    ended = bot(environment, "guides", "check")
    assert ended.returncode == 0
    assert "0 errors" in ended.stdout


def test_a_folder_with_a_broken_guide_ends_with_1(
    environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "acme").mkdir()
    title = "### Engineer | Acme Global Negotiation Guide\n"
    (tmp_path / "acme" / "engineer.md").write_text(title, encoding="utf-8")
    ended = bot(environment, "guides", "check", str(tmp_path))
    assert ended.returncode == 1
    assert "acme/engineer.md:" in ended.stdout


def test_a_broken_guide_is_left_out_and_told(environment: dict[str, str], tmp_path: Path) -> None:
    for name, rest in (
        ("swe", ""),
        ("pm", "\n| Region | Base Salary |\n|---|---|\n| SF | $200K |\n"),
    ):
        guide = tmp_path / "guides" / "acme" / f"{name}.md"
        guide.parent.mkdir(parents=True, exist_ok=True)
        guide.write_text(f"### {name.upper()} | Acme Global Negotiation Guide\n{rest}", "utf-8")
    there = {"GUIDES_DIR": str(tmp_path / "guides")}
    ended = bot(environment | there, "chat", stdin="/guides\n")
    assert ended.returncode == 0
    assert ended.stderr.startswith("left out: acme/swe.md:1:")
    assert ended.stderr.count("\n") == 1


def test_health_is_the_heartbeats_age(environment: dict[str, str], tmp_path: Path) -> None:
    assert bot(environment, "health").returncode == 1
    heartbeat = tmp_path / "heartbeat"
    heartbeat.touch()
    assert bot(environment, "health").returncode == 0
    hour_ago = time.time() - 3600
    os.utime(heartbeat, (hour_ago, hour_ago))
    assert bot(environment, "health").returncode == 1


def test_without_a_token_the_terminal_chat_replays_a_pipe(environment: dict[str, str]) -> None:
    ended = bot(environment, stdin="/band midjourney ml sf\n\n/level google l5\n")
    assert ended.returncode == 0
    assert ended.stderr == "No DISCORD_TOKEN is set, so this is the terminal chat.\n"
    first, second = ended.stdout.split("> /level google l5\n")
    assert first.startswith("> /band midjourney ml sf\n")
    assert "$220,000–$300,000" in first
    assert "Runway" in second


@pytest.fixture
def _interruptible() -> Iterator[None]:
    """A child inherits it where SIGINT is ignored, as it is in the background of a shell."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def started_chat(environment: dict[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "chat"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_a_pipe_that_closes_early_ends_the_chat_quietly(environment: dict[str, str]) -> None:
    with started_chat(environment) as chat:
        assert chat.stdin
        assert chat.stdout
        assert chat.stderr
        chat.stdout.close()
        chat.stdin.write(b"/help\n" * 50)
        chat.stdin.close()
        assert chat.wait(30) == 0
        assert chat.stderr.read() == b""


@pytest.mark.usefixtures("_interruptible")
def test_an_interrupted_replay_ends_without_a_traceback(environment: dict[str, str]) -> None:
    with started_chat(environment) as chat:
        assert chat.stdin
        assert chat.stdout
        assert chat.stderr
        chat.stdin.write(b"/help\n")
        chat.stdin.flush()
        assert chat.stdout.readline()  # it is at work, and waits for the next line
        chat.send_signal(signal.SIGINT)
        assert chat.wait(30) == 130
        assert chat.stderr.read() == b""


def test_bytes_that_are_no_text_end_no_chat(environment: dict[str, str]) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "chat"],
        cwd=ROOT,
        env=environment | {"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        input=b"/band \xff\xfe midjourney\n/help\n",
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0
    assert b"/mydata forget" in ended.stdout
    assert ended.stderr == b""


def test_a_conversation_goes_on_in_another_process(environment: dict[str, str]) -> None:
    first = bot(
        environment,
        "chat",
        stdin="/coach start midjourney ml sf\n250k base, 120k profit share a year\nno\n",
    )
    assert (first.returncode, first.stderr) == (0, "")
    second = process(environment, "chat", stdin="summary\n/coach resume\n")
    summary, resumed = second.stdout.split("> /coach resume\n")
    for known in ("Midjourney", "San Francisco", "$250,000", "$120,000"):
        assert known in summary
    asked = first.stdout.rstrip().rpartition("\n\n")[2]  # the controls of the last question
    assert asked
    assert asked in resumed


def test_a_whole_conversation_leads_to_a_script_with_the_candidates_figures(
    environment: dict[str, str],
) -> None:
    answers = ("250k base, 120k profit share a year", "no", "base", *["skip"] * 4, "all true")
    lines = ("/coach start midjourney ml sf", *answers)
    ended = bot(environment, "chat", stdin="\n".join(lines) + "\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    script = ended.stdout.rpartition("> all true\n")[2]
    assert "$250,000 base and $120,000 a year in profit sharing" in script
    assert "a base of $265,000" in script
    spoken = [line for line in script.splitlines() if line.startswith("    ")]
    assert "    Hello," in spoken
    assert not any("[" in line or "$X" in line for line in spoken)


def test_what_was_forgotten_is_in_no_file_of_the_terminal_chat(
    environment: dict[str, str], tmp_path: Path
) -> None:
    lines = ("/coach start midjourney ml sf", "257413 base and a corner office", "/mydata forget")
    ended = bot(environment, "chat", stdin="\n".join(lines) + "\n")
    assert "deleted" in ended.stdout.rpartition("> /mydata forget\n")[2]
    # Noise and digests are among it, in which any three digits may stand; six do not.
    content = b"".join(path.read_bytes() for path in tmp_path.glob("chat.sqlite3*"))
    assert content
    assert b"257413" not in content
    assert b"corner office" not in content


def test_one_persons_data_is_erased_from_the_command_line(environment: dict[str, str]) -> None:
    bot(
        environment,
        "chat",
        stdin="I have an offer from midjourney as ML engineer in SF: 253k base\n",
    )
    first = bot(environment, "forget", "1")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == "What 1 told is deleted, and no copy of it can be read.\n"
    assert bot(environment, "forget", "1").stdout == "What 1 told was not stored.\n"


@pytest.mark.parametrize("user", ["me", "-5", "9" * 19, "1.5", ""])
def test_who_is_to_be_forgotten_is_a_number(environment: dict[str, str], user: str) -> None:
    ended = bot(environment, "forget", "--", user)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "a user's id is a number" in ended.stderr


def test_a_new_key_opens_the_conversation_that_goes_on(
    environment: dict[str, str], tmp_path: Path
) -> None:
    bot(
        environment,
        "chat",
        stdin="I have an offer from midjourney as ML engineer in SF: 253k base\n",
    )
    key_file = tmp_path / "chat.sqlite3.key"
    old = key_file.read_bytes()
    turned = bot(environment, "keys", "rotate")
    assert (turned.returncode, turned.stderr) == (0, "")
    assert "Conversations that it opens: 1." in turned.stdout
    assert key_file.read_bytes() != old
    assert "253,000" in bot(environment, "chat", stdin="summary\n").stdout
    key_file.unlink()
    ended = bot(environment, "chat", stdin="summary\n")
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"The key file {key_file} is not there, and 1 conversations")


def test_the_version_is_the_one_of_the_project(environment: dict[str, str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert bot(environment, "--version").stdout == f"Counteroffer {project['version']}\n"


def test_a_copy_is_made_looked_into_and_put_back(
    environment: dict[str, str], tmp_path: Path
) -> None:
    environment["BACKUP_DIR"] = str(tmp_path / "copies")
    copy = str(tmp_path / "copy.sqlite3")
    bot(environment, "chat", stdin="I have an offer from midjourney as ML engineer: 253k base\n")
    assert bot(environment, "backup", copy).stdout.startswith(f"{copy} is a copy")
    bot(environment, "chat", stdin="stop\n")
    looked = bot(environment, "restore", copy, "--check")
    assert (looked.returncode, looked.stderr) == (0, "")
    counted = "Conversations that can be read: 1; deleted since, which they stay: 0; damaged: 0.\n"
    assert looked.stdout == counted
    put_back = bot(environment, "restore", copy)
    assert put_back.stdout.endswith(f" is as it was in {copy}.\n{counted}")
    assert len(list((tmp_path / "copies").glob("before-restore-*.sqlite3"))) == 1
    bot(environment, "forget", "1")
    again = bot(environment, "restore", copy)
    assert "can be read: 0; deleted since, which they stay: 1;" in again.stdout
    assert bot(environment, "forget", "1").stdout == "What 1 told was not stored.\n"


def test_what_is_no_copy_is_not_put_back(environment: dict[str, str], tmp_path: Path) -> None:
    bot(environment, "forget", "1")  # a database is there
    before = (tmp_path / "chat.sqlite3").read_bytes()
    (tmp_path / "list").write_text("milk, bread " * 100, encoding="utf-8")
    for name in ("list", "nothing"):
        ended = bot(environment, "restore", str(tmp_path / name))
        assert (ended.returncode, ended.stdout) == (2, "")
        assert len(ended.stderr.splitlines()) == 1
    assert (tmp_path / "chat.sqlite3").read_bytes() == before


def test_a_damaged_database_is_set_aside(environment: dict[str, str], tmp_path: Path) -> None:
    copy = str(tmp_path / "copy.sqlite3")
    bot(environment, "chat", stdin="I have an offer from midjourney as ML engineer: 253k base\n")
    bot(environment, "backup", copy)
    database = tmp_path / "chat.sqlite3"
    database.write_bytes(database.read_bytes()[:4096] + os.urandom(8 * 4096))
    assert bot(environment, "chat", stdin="summary\n").returncode == 2
    assert "can be read: 1;" in bot(environment, "restore", copy).stdout
    assert (tmp_path / "chat.sqlite3.damaged").exists()
    assert "Midjourney" in bot(environment, "chat", stdin="summary\n").stdout


@pytest.mark.parametrize("line", ["", "chat", "health"])
def test_a_command_that_is_no_more_than_its_name_is_chosen_as_the_parser_chooses_it(
    line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed = make_parser().parse_args(line.split())
    monkeypatch.setattr("bot.arguments.make_parser", None)
    assert vars(_chosen(line.split())) == vars(parsed)
