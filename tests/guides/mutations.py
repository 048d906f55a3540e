"""Broken guides, the same ones every time. `python -m tests.guides.mutations 100000` reads many."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from guides.guide import read_guide

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "guides" / "library"
SLOWEST = 0.050  # seconds of processor time that one broken guide may take

_SNIPPETS = (
    "|", "||", "|---|", "---", "***", "**", "*", "`", "[", "]", "](", "(", ")", "((((", "$", "$$",
    "€", "¥", "£1,", "K", "%", "+", "/", " / ", " - ", "–", "\\|", "\n", "\r\n", "\x00", "\t", "#",
    "### ", "> ", '"', "1. ", "- ", "<!--", "\ufeff", "\u202e", "🇬🇧", ":gb:", "L5", "= ", "0" * 40,
    "$" + "9" * 30 + "K", "1e9", "NaN", "-1", "½", "٣", "²", "$1K-" * 30, "(" * 50, "a" * 500,
    "---\nas_of: 2026-01-01\n---\n", "---\na: &a [*a]\n", " Negotiation Guide", "{", "\ud800",
)  # fmt: skip

Mutation = Callable[[random.Random, str], str]


def _cut(rng: random.Random, text: str) -> str:
    return text[: rng.randrange(len(text) + 1)]


def _drop(rng: random.Random, text: str) -> str:
    start = rng.randrange(len(text) + 1)
    return text[:start] + text[start + rng.randrange(1, 200) :]


def _insert(rng: random.Random, text: str) -> str:
    at = rng.randrange(len(text) + 1)
    return text[:at] + rng.choice(_SNIPPETS) + text[at:]


def _repeat(rng: random.Random, text: str) -> str:
    start = rng.randrange(len(text) + 1)
    piece = text[start : start + rng.randrange(1, 120)]
    return text[:start] + piece * rng.randrange(2, 60) + text[start:]


def _swap_lines(rng: random.Random, text: str) -> str:
    lines = text.split("\n")
    one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def _join_lines(rng: random.Random, text: str) -> str:
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    return "\n".join(lines[:at]) + " ".join(lines[at : at + 8]) + "\n".join(lines[at + 8 :])


def _break_table(rng: random.Random, text: str) -> str:
    places = [at for at, character in enumerate(text) if character in "|-$K%"]
    if not places:
        return text
    at = rng.choice(places)
    return text[:at] + rng.choice(_SNIPPETS) + text[at + 1 :]


def _digits(rng: random.Random, text: str) -> str:
    places = [at for at, character in enumerate(text) if character.isdigit()]
    if not places:
        return text
    at = rng.choice(places)
    return text[:at] + rng.choice(("", "0", "9.", ",", "K", "–", "00000000", "%")) + text[at + 1 :]


def _bend(rng: random.Random, text: str) -> str:
    characters = list(text)
    for _ in range(rng.randrange(1, 30)):
        if characters:
            characters[rng.randrange(len(characters))] = chr(rng.randrange(1, 0x2FFF))
    return "".join(characters)


MUTATIONS: tuple[Mutation, ...] = (
    _cut, _drop, _insert, _insert, _repeat, _swap_lines, _join_lines, _break_table, _break_table,
    _digits, _digits, _bend,
)  # fmt: skip


def originals(folder: Path) -> list[tuple[str, str]]:
    """Path and text of each guide under a folder."""
    return [
        (path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*.md"))
    ]


def broken(
    guides: list[tuple[str, str]], count: int, seed: int
) -> Iterator[tuple[str, str | bytes]]:
    """`count` broken guides: one to six mutations each; every tenth as mangled bytes."""
    rng = random.Random(seed)  # noqa: S311 - the same guides every time, no secret
    for number in range(count):
        path, text = guides[rng.randrange(len(guides))]
        for _ in range(rng.randrange(1, 7)):
            text = rng.choice(MUTATIONS)(rng, text)
        if number % 10:
            yield path, text
            continue
        data = bytearray(text.encode("utf-8", "surrogatepass"))
        for _ in range(rng.randrange(0, 4)):
            if data:
                data[rng.randrange(len(data))] = rng.randrange(256)
        yield path, bytes(data)


def _clock(text: str | bytes, path: str) -> float:
    start = time.process_time()
    read_guide(text, path)
    return time.process_time() - start


def main(count: int, folder: Path) -> int:
    """Read many broken guides; print the slowest and what escaped."""
    guides = originals(folder)
    escaped, slow, failed, worst, spent = 0, 0, 0, 0.0, 0.0
    for path, text in broken(guides, count, seed=2026):
        start = time.process_time()
        try:
            _, notes = read_guide(text, path)
        except Exception as error:  # what this program looks for
            escaped += 1
            sys.stdout.write(f"escaped {type(error).__name__}: {path}\n")
            continue
        took = time.process_time() - start
        if took > SLOWEST:  # again, in case the machine was busy with something else
            took = min(_clock(text, path) for _ in range(3))
        spent += took
        worst = max(worst, took)
        slow += took > SLOWEST
        failed += any(note.code == "reader-failed" for note in notes)
    sys.stdout.write(
        f"{count:,} broken guides: {escaped} escaped, {failed} parts failed, {slow} over "
        f"{SLOWEST * 1000:.0f} ms, worst {worst * 1000:.1f} ms, "
        f"mean {spent / max(count, 1) * 1000:.2f} ms\n"
    )
    return int(escaped + slow + failed > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else LIBRARY))
