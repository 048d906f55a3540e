"""Stems, contractions and slips."""

from __future__ import annotations

import pytest

from negotiation.understanding.stems import Mender, stem, stemmed, written_out


@pytest.mark.parametrize(
    "words",
    [
        "ask asks asked asking",
        "negotiate negotiates negotiated negotiating",
        "company companies",
        "raise raises",
        "tax taxes taxed",
        "get gets got getting",
        "sell sells selling",
        "pay pays paid paying",
        "woman women",
        "worry worries worried worrying",
    ],
)
def test_endings_do_not_matter(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize(
    "words", ["note not", "others other", "bonus bon", "this thi", "need ne", "options opt"]
)
def test_what_is_no_ending_stays(words: str) -> None:
    first, second = words.split()
    assert stem(first) != stem(second)


def test_contractions_are_written_out() -> None:
    assert list(written_out(["whats", "u", "dont", "offer"])) == [
        "what", "is", "you", "do", "not", "offer",
    ]  # fmt: skip


def test_a_phrase_is_folded_and_stemmed() -> None:
    assert stemmed("Kündigen they'll") == ("kundigen", "they", "will")


@pytest.fixture
def mender() -> Mender:
    return Mender({stem("relocation"), stem("expectation"), stem("offer"), stem("project")})


@pytest.mark.parametrize(
    "slip", ["relocaton", "relocattion", "relocatoin", "relocatiom", "expectaions"]
)
def test_one_slip_in_a_long_word_is_mended(mender: Mender, slip: str) -> None:
    assert mender.mended(slip) in (stem("relocation"), stem("expectation"))


@pytest.mark.parametrize("word", ["offfer", "protect", "rlocaton", "delocation", "banana"])
def test_a_short_word_another_word_and_two_slips_are_left(mender: Mender, word: str) -> None:
    assert mender.mended(word) == stem(word)


def test_of_two_words_as_near_none_is_chosen() -> None:
    assert Mender({"portable", "portably"}).mended("portabl") == stem("portabl")
