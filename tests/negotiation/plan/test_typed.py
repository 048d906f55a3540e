"""What becomes of words typed as a deed: a sentence of a letter, or what one is asked instead.

`typed.txt` has lines that are one word or figure away from others that something else is made of.
`bent.txt` has all our deeds with a word less, twice, elsewhere or of another deed: what nobody
wrote down, so that no change of what is made of it goes by unseen. `--update-golden` writes anew
what stands below each, to be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

from negotiation.model.figures import Computed
from negotiation.model.own_words import marked
from negotiation.plan.changes import change
from negotiation.plan.mending import in_small_letters, is_foreign
from negotiation.plan.proof import Clause, clean_clause
from negotiation.plan.reasons import in_sentences
from negotiation.plan.reported import reported
from tests.calls import check_below
from tests.golden import held_against

TYPED = Path(__file__).with_name("typed.txt")
BENT = Path(__file__).with_name("bent.txt")


def told(typed: str) -> Iterator[str]:
    found = clean_clause(typed)
    if isinstance(found, Clause):
        kind = "noted" if found.is_noted else "done" if found.is_act else "so"
        sentence = f"{found.text[0].upper()}{found.text[1:]}."
        yield f"{kind}: {in_sentences(marked(sentence, Computed('typed')))}"
    else:
        yield f"asked: {found.code}"
    if is_foreign(typed):
        yield "of another tongue"
    if in_small_letters(typed) is None:
        yield "in capitals that may be names"
    if (moved := change(typed)) is not None:
        yield f"a change: {moved}"


def test_what_is_typed_becomes_what_stands_below_it(update_golden: bool) -> None:
    check_below(TYPED, told, more_than=60, update=update_golden)


# Of another deed; a deed that is added to a table changes none of the others.
_BESIDE = (
    "cut serving cost by 40%", "our checkout, used by 14 teams", "p95 9.4s down to 5.1s, same gpus",
    "led a team of five for two years", "which nobody had done before, saved 3M", "churn -12%",
    "the customers renewed, and 2 of them bought more", "own the roadmap since 2021",
    "reviewed by every lead in the company", "from 30 to 90 a day without downtime",
    "it was mostly me, with help from a designer", "we won the tender against two big firms",
)  # fmt: skip


def bent(line: str) -> str:
    """A deed with a word less, twice or elsewhere, or with some of another one's words."""
    words, number = line.split(" "), crc32(line.encode())
    other = _BESIDE[number // 5 % len(_BESIDE)].split(" ")
    at, place = number // 64 % len(words), number // 8 % len(other)
    match number % 5:
        case 0 if len(words) > 1:
            del words[at]
        case 1:
            words.insert(at, words[at])
        case 2:
            words.insert(place % len(words), words.pop(at))
        case 3:
            words[at] = other[place]
        case _:
            words[at + 1 :] = other[place:]
    return " ".join(words)


def deeds() -> list[str]:
    """What is written down as a deed in any table of this folder."""
    files = [BENT.with_name(f"{name}.txt") for name in ("deeds", "typed", "words", "pieces")]
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return list(dict.fromkeys(line[2:] for line in lines if line.startswith("> ")))


def test_what_nobody_wrote_becomes_what_it_became(update_golden: bool) -> None:
    lines = list(dict.fromkeys(map(bent, deeds())))
    assert len(lines) > 700

    def rows(at: int) -> Iterator[str]:
        yield from told(lines[at])
        if (news := reported(lines[at])) not in ("", lines[at]):
            yield f"reported: {news}"

    heads = [f"> {line}" for line in lines]
    held_against(BENT, heads, rows, 1, update=update_golden)
