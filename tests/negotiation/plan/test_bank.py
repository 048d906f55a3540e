"""The bank of wordings, and the choice among them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from negotiation.model.phrase import say
from negotiation.plan.bank import choose, fill, slots_of
from negotiation.plan.wordings import BANK
from negotiation.plan.wordings.worth import WORTHS

ROOT = Path(__file__).resolve().parents[3]
LINES = [(move, line) for move, lines in BANK.items() for line in lines]


def test_a_case_always_gets_the_same_wording_and_another_one_next_time() -> None:
    options = ("a", "b", "c")
    assert choose("case", "ask", options) == choose("case", "ask", options)
    assert choose("case", "ask", options) != choose("case", "ask", options, turn=1)


def test_every_wording_of_a_move_falls_to_somebody() -> None:
    options = ("a", "b", "c", "d", "e")
    found = Counter(choose(f"case {number}", "ask", options) for number in range(400))
    assert set(found) == set(options)
    assert min(found.values()) > 40


def test_a_template_takes_its_words_from_the_slots_only() -> None:
    assert str(fill("{Who} offers {terms}.", who="globex", terms=say("$5"))) == "Globex offers $5."
    with pytest.raises(KeyError):
        fill("You offer {terms}.", who="globex")


def test_a_slot_brings_its_figures_and_claims_along() -> None:
    assert slots_of("{Who} offers {terms} to {who}.") == {"who", "terms"}


# What only some of the wordings of a move may name: it is known wherever the move is said.
KNOWN = frozenset(
    "where share offered high low company role part count base is comes matters first ask place "
    "asks parts by soon mine theirs here who kinds lowest".split()
)


def test_every_move_has_wordings_and_no_two_alike() -> None:
    assert BANK
    assert [move for move, lines in BANK.items() if not lines or len({*lines}) < len(lines)] == []


# What makes another move of one: its asks stand in a list, its shares are counted, its tone.
SAID_WITH = r" (?:listed|counted)$|, (?:warm|direct|brief)$"


def test_every_move_is_said_somewhere() -> None:
    """A move that asks run in a sentence or stand in a list is named once for both."""
    pages = [ROOT / "negotiation" / "dialogue", ROOT / "negotiation" / "plan"]
    sources = [
        path for page in pages for path in page.rglob("*.py") if "wordings" not in path.parts
    ]
    code = "".join(path.read_text(encoding="utf-8") for path in sources)
    assert len(sources) > 40
    unsaid = [
        move
        for move in BANK.keys() - WORTHS.keys()  # these are of the aims, each of which has a deed
        if f'"{re.sub(SAID_WITH, "", move)}"' not in code and f'"{move}"' not in code
    ]
    assert unsaid == []


def test_the_wordings_of_a_move_can_be_filled_alike() -> None:
    extra = {
        move: frozenset.union(*slots) - frozenset.intersection(*slots) - KNOWN
        for move, lines in BANK.items()
        if (slots := [slots_of(line) for line in lines])
    }
    assert extra == dict.fromkeys(BANK, frozenset())


def test_every_wording_is_a_clean_line() -> None:
    ragged = [line for _, line in LINES if line != line.strip()]
    strange = [line for _, line in LINES if re.search(r"  |\n(?!- )|[^\w\s{}.,:;?!()'’%/–-]", line)]
    no_heads = [(move, line) for move, line in LINES if not re.search("subject|^close", move)]
    assert no_heads
    assert ragged == strange == []
    whole = [(move, line) for move, line in no_heads if "\n- " not in line]
    assert [(move, line) for move, line in whole if line[-1] not in ".?:)}"] == []


RUN = 6  # words in a row that two people rarely find by chance
# What everybody writes.
STOCK = ("thank you for the offer of",)


def test_no_wording_is_taken_from_the_letters_to_learn_from(shared: Path) -> None:
    pages = sorted((shared / "letters").glob("*.md"))
    assert pages
    known = {run for page in pages for run in runs(page.read_text(encoding="utf-8"))}
    copied = [
        (move, run)
        for move, line in LINES
        for piece in re.split(r"\{\w+\}", line)
        for run in runs(piece)
        if run in known and run not in STOCK
    ]
    assert copied == []


def runs(text: str) -> list[str]:
    """Every run of words of that length."""
    words = re.findall(r"[a-z0-9$']+", text.casefold().replace("’", "'"))
    return [" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1)]
