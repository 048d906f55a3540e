"""Readers that a message calls: the others would have found nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from negotiation.understanding import called, parsed
from negotiation.understanding.called import called_by, first_words, readers_called
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.positions import excepted_in
from negotiation.understanding.read import World, read
from negotiation.understanding.short import words_of
from negotiation.understanding.words.cues import Cue
from tests.negotiation.dialogue.player import shipped
from tests.negotiation.understanding.corpus import kinds
from tests.negotiation.understanding.reading import TODAY, tokens_of, understood

LINES = sorted({line.text for kind in kinds() for line in (*kind.like, *kind.unlike)})


@called_by(Phrases("zorp a quux|blorp"), ("flim",), lambda: ["late"], cues=(Cue.SWAP,))
def reader(said: Sequence[str]) -> bool:
    return bool(said)


class Everybody(frozenset[object]):
    """As if every reader were called."""

    def __contains__(self, reader: object) -> bool:
        return True


@pytest.mark.parametrize("line", ["i said zorp", "blorp", "flim flam", "too late"])
def test_a_word_calls_a_reader(line: str) -> None:
    assert reader in readers_called(line.split(), ())


def test_a_cue_calls_a_reader() -> None:
    assert reader in readers_called((), (Cue.NOT, Cue.SWAP))


@pytest.mark.parametrize("line", ["", "a quux", "zor p", "base is 240k"])
def test_other_words_do_not(line: str) -> None:
    assert reader not in readers_called(line.split(), (Cue.NOT,))


def test_words_that_may_end_in_any_way_call_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(called, "_READERS", {reader: ((Phrases("so sorry|zorp*"),), ())})
    called._index.cache_clear()
    with pytest.raises(ValueError, match="zorp"):
        readers_called(["so"], ())


def test_phrases_are_opened_by_their_first_words() -> None:
    assert first_words(("thats all", "that is all")) == {"thats", "that"}


def test_who_is_not_called_would_have_found_nothing(
    monkeypatch: pytest.MonkeyPatch, one_of: Callable[[int], int]
) -> None:
    world = World(TODAY, shipped().names_in)
    found = {line: understood(line) for line in LINES[:: one_of(11)]}
    monkeypatch.setattr(parsed, "readers_called", lambda said, cues: Everybody())
    assert {line: read(line, world) for line in found} == found


@pytest.mark.parametrize(
    "line",
    [
        "all except the second", "everything but 2", "all but cut the cost of inference",
        "not the first, the rest yes",
    ],
)  # fmt: skip
def test_the_reader_of_choices_is_called_where_one_is_left_out(line: str) -> None:
    """No line of the corpus is said with something to choose from."""
    said = words_of(tokens_of(line))
    assert excepted_in(said, ("cut the cost of inference", "led a team of 5"))
    assert excepted_in in readers_called(said, ())
