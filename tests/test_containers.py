"""What can be told of the containers without building them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import Settings, read_settings

ROOT = Path(__file__).resolve().parent.parent
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
POSTGRES = "postgresql://counteroffer@database/counteroffer"
BOTS = {name: one for name, one in SERVICES.items() if one.get("build")}


def test_there_is_a_profile_for_each_engine() -> None:
    by_profile: dict[str, set[str]] = {}
    for name, service in SERVICES.items():
        (profile,) = service["profiles"]
        by_profile.setdefault(profile, set()).add(name)
    assert by_profile == {"sqlite": {"counteroffer"}, "postgres": {"first", "second", "database"}}


@pytest.mark.parametrize("name", BOTS)
def test_a_bot_may_do_no_more_than_it_must(name: str) -> None:
    bot = BOTS[name]
    assert (bot["read_only"], bot["cap_drop"]) == (True, ["ALL"])
    assert bot["security_opt"] == ["no-new-privileges:true"]
    assert bot["restart"] == "unless-stopped"
    assert "keys:/keys" in bot["volumes"]


@pytest.mark.parametrize("name", BOTS)
def test_what_a_bot_is_told_it_understands(name: str) -> None:
    told = {
        variable: re.sub(r"\$\{[A-Z_]+:-(.*?)\}", r"\1", str(value))
        for variable, value in BOTS[name]["environment"].items()
    }
    known = {field.upper() for field in Settings.__dataclass_fields__}
    assert {variable.removesuffix("_FILE") for variable in told} <= known
    secrets = {variable: told.pop(variable) for variable in list(told) if "FILE" in variable}
    assert {path.removeprefix("/run/secrets/") for path in secrets.values()} == set(
        BOTS[name]["secrets"]
    )
    read_settings(told)


def test_the_two_bots_share_the_key_file_and_nothing_else() -> None:
    first, second = (set(SERVICES[name]["volumes"]) for name in ("first", "second"))
    assert first & second == {"keys:/keys"}


def test_what_is_named_is_there() -> None:
    used = {volume.partition(":")[0] for one in SERVICES.values() for volume in one["volumes"]}
    assert used == set(COMPOSE["volumes"])
    secrets = {secret for one in SERVICES.values() for secret in one["secrets"]}
    assert secrets == set(COMPOSE["secrets"])


def test_the_image_has_every_room_and_the_libraries_of_both_engines() -> None:
    for room in ("bot", "cogs", "guides", "storage", "negotiation"):
        assert f"COPY {room} {room}\n" in DOCKERFILE
    assert "requirements-server.txt" in DOCKERFILE


def copied() -> list[tuple[str, str]]:
    """What the stages have from the builder's folder, and as what."""
    lines = DOCKERFILE.splitlines()
    return [
        (one[1], one[2]) for line in lines if (one := re.fullmatch(r"COPY (\w\S*) (\S+)", line))
    ]


def test_what_the_image_is_made_of_goes_to_the_builder() -> None:
    """Or the build ends with a file that is not found, on the operator's machine."""
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert "*" in lines  # nothing goes but what is named
    sources = {source for source, _ in copied()}
    assert len(sources) > 5
    assert sources <= {line.removeprefix("!") for line in lines if line.startswith("!")}
    assert all((ROOT / source).exists() for source in sources)


def environment() -> dict[str, str]:
    """What the image sets."""
    (block,) = re.findall(r"^ENV ((?:.*\\\n)*.*)$", DOCKERFILE, re.MULTILINE)
    return dict(pair.split("=", 1) for pair in block.replace("\\\n", " ").split())


@pytest.mark.parametrize("name", BOTS)
def test_what_a_bot_writes_lies_in_a_volume_that_belongs_to_it(name: str) -> None:
    bot = BOTS[name]
    told = {**environment(), **({"DATABASE_URL": POSTGRES} if "database" in _needs(bot) else {})}
    settings = read_settings(told)
    written = {
        settings.heartbeat_file,
        settings.backup_dir,
        settings.guides_history,
        settings.guides_cache,
        settings.data_key_file,
    }
    if settings.database_url != POSTGRES:
        written.add(Path(settings.database_url.removeprefix("sqlite:///")))
    volumes = {Path(one.split(":")[1]) for one in bot["volumes"]}
    assert {path for path in written if path and not volumes & {*path.parents}} == set()
    for folder in volumes:
        assert re.search(rf"install -d -o counteroffer [^\n]*{folder}\b", DOCKERFILE)


def _needs(bot: dict[str, Any]) -> set[str]:
    return {*bot.get("depends_on", {})}


def test_what_the_image_has_is_all_that_the_bot_needs(tmp_path: Path) -> None:
    """In a folder of just that, as in the image: it starts, and answers from its guides."""
    for source, target in copied():
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, tmp_path / target)
    variables = {
        name: value.replace("/data", f"{tmp_path}/data").replace("/keys", f"{tmp_path}/keys")
        for name, value in environment().items()
        if name != "PATH"
    }
    ended = subprocess.run(
        [sys.executable, "-m", "bot"],
        cwd=tmp_path,
        env=variables,
        input="/band midjourney ml engineer\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Midjourney" in ended.stdout, ended.stderr
    assert ended.returncode == 0


def images() -> list[str]:
    """All that ours is built on and beside."""
    built_on = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    return [*built_on, *(one["image"] for one in SERVICES.values() if not one.get("build"))]


def test_every_image_underneath_is_named_by_digest() -> None:
    names = [re.fullmatch(r"(.+)@sha256:[0-9a-f]{64}", image) for image in images()]
    assert [name and name[1] for name in names] == [*["python:3.11-slim"] * 2, "postgres:18"]
    assert len(set(images())) == 2


def test_the_database_is_asked_by_way_of_the_network_whether_it_is_there() -> None:
    """While it is being made it answers on its own machine alone, and ends once more after that."""
    test = SERVICES["database"]["healthcheck"]["test"]
    assert test[test.index("-h") + 1] == "127.0.0.1"


def test_the_images_underneath_are_pinned_by_whoever_runs_make_images(tmp_path: Path) -> None:
    digest = f"sha256:{'a1' * 32}"
    (tmp_path / "docker").write_text(f"#!/bin/sh\necho {digest}\n", encoding="utf-8")
    (tmp_path / "docker").chmod(0o755)
    for name in ("Makefile", "Dockerfile", "compose.yaml"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    for _ in range(2):  # again, for the mended ones
        subprocess.run(  # noqa: S603 - our own
            ["/usr/bin/env", f"PATH={tmp_path}:/usr/bin:/bin", "make", "images"],
            cwd=tmp_path,
            check=True,
            capture_output=True,
        )
    images = re.findall(r"^FROM (\S+)", (tmp_path / "Dockerfile").read_text("utf-8"), re.MULTILINE)
    assert images == [f"python:3.11-slim@{digest}"] * 2
    compose = yaml.safe_load((tmp_path / "compose.yaml").read_text("utf-8"))
    assert compose["services"]["database"]["image"] == f"postgres:18@{digest}"
