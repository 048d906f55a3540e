"""That what is pinned is what is installed: the lock files follow the project's own list."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]
PINNED = {
    "requirements.txt": PROJECT["project"]["dependencies"],
    "requirements-server.txt": [
        *PROJECT["project"]["dependencies"],
        *EXTRAS["postgres"],
        *EXTRAS["metrics"],
    ],
    "requirements-dev.txt": [
        *PROJECT["project"]["dependencies"],
        *PROJECT["dependency-groups"]["dev"],
    ],
}
_LINE = re.compile(r"[a-z][^ ]*==[^ ]+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?| +# .*")


@pytest.mark.parametrize("name", PINNED)
def test_a_lock_has_every_pin_and_a_hash_of_each_file(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not _LINE.fullmatch(line)] == []
    locked = {line.split()[0] for line in lines if "==" in line.split()[0]}
    pins = {re.sub(r"\[.*?\]", "", pin.partition(";")[0]).strip().lower() for pin in PINNED[name]}
    missing = {pin.replace(".", "-", 1) if pin.startswith("discord.py") else pin for pin in pins}
    assert missing <= locked
