"""What is typed behind a deed becomes a sentence, with every figure and without a claim more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from negotiation.model.figures import Computed
from negotiation.model.own_words import marked
from negotiation.plan.changes import change
from negotiation.plan.pieces import KINDS, Kind
from negotiation.plan.proof import Clause, clean_clause
from negotiation.plan.reasons import in_sentences
from negotiation.plan.results import joined
from negotiation.plan.short_words import FEW
from tests.calls import check_below

DEEDS = Path(__file__).with_name("deeds.txt")
WRITTEN = Path(__file__).with_name("sentences.txt")


@cache
def cleaned(typed: str) -> Clause:
    """Several tests look at the same deeds, and nothing else decides what becomes of one."""
    found = clean_clause(typed)
    assert isinstance(found, Clause), typed
    return found


def said(typed: str) -> str:
    """What a letter has where somebody typed this."""
    found = cleaned(typed)
    return str(in_sentences(marked(f"{found.text[0].upper()}{found.text[1:]}.", Computed("typed"))))


def printed(typed: str) -> Iterator[str]:
    yield said(typed)


def typed_deeds() -> list[str]:
    lines = DEEDS.read_text(encoding="utf-8").splitlines()
    return [line[2:] for line in lines if line.startswith("> ")]


def written_sentences() -> list[str]:
    lines = WRITTEN.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.typed)
def test_a_kind_writes_its_example_and_leaves_what_only_looks_like_it(kind: Kind) -> None:
    assert joined(kind.typed) == kind.written
    assert joined(kind.stays) == kind.stays
    assert joined(kind.written) == kind.written


def test_a_deed_reads_as_the_sentence_below_it(update_golden: bool) -> None:
    check_below(DEEDS, printed, more_than=80, update=update_golden)


def test_what_is_well_written_stays_as_it_is() -> None:
    assert len(written_sentences()) > 60
    for sentence in written_sentences():
        found = cleaned(sentence)
        assert found.text.casefold() == sentence.casefold()


def test_what_was_mended_once_is_not_mended_again() -> None:
    for typed in typed_deeds():
        once = cleaned(typed)
        assert cleaned(once.text).text == once.text


_WORDS = (*FEW, "ten", "eleven", "twelve")
_IN_WORDS = {word: str(number) for number, word in enumerate(_WORDS, 2)} | {
    "no": "0",
    "zero": "0",
    "none": "0",
}


def _figures(words: str) -> list[str]:
    text = re.sub(r"(?<=\d),(?=\d{3})", "", words.casefold())
    text = re.sub(r"(?<=\d),(?=\d{1,2}%)", ".", text)
    text = re.sub(r"(?<![\w.])\.(?=\d)", "0.", text).replace("number-one", "1")
    text = re.sub(r"\b(?:1st|first) time\b", "1", text)
    text = re.sub(r"\bone (?=(?:(?!result )[a-z]+ )?of\b)", "1 ", text)
    text = re.sub(r"\btwice\b", "2", re.sub(r"\bno\. ?(?=\d)", "", text))
    text = re.sub(r"(?<![\w.$€£])(\d+)\.(\d)k\b", r"\g<1>\g<2>00", text)
    text = re.sub(r"\bk8s\b", "", re.sub(r"(?<![\w.$€£])(\d+)k\b", r"\g<1>000", text))
    found = re.findall(rf"\d+(?:\.\d+)?|\b(?:{'|'.join(_IN_WORDS)})\b", text)
    return sorted(_IN_WORDS.get(each, each) for each in found)


def test_no_figure_is_lost_changed_or_added() -> None:
    for typed in typed_deeds():
        found = cleaned(typed)
        assert _figures(found.text) == _figures(typed), typed


def test_a_clause_ends_well_and_is_spaced_as_one_writes() -> None:
    for typed in typed_deeds():
        found = cleaned(typed)
        assert not re.search(r"  | [,;:.)]|\( |\bi\b|[.,;:]$|\bwith with\b", found.text), typed
        assert found.text.count("(") == found.text.count(")")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("serving cost down 55%", "serving cost fell by 55%"),
        ("storage bill down a third", "storage bill fell by a third"),
        ("query p99 6 seconds to 1.2 seconds", "query p99 went from 6 seconds to 1.2 seconds"),
        ("errors down from 4% to 1%", "errors fell from 4% to 1%"),
        ("failure rate down to 2%", "failure rate fell to 2%"),
        ("memory -1.1 GB", "memory fell by 1.1 GB"),
        ("+4% conversion", "conversion rose by 4%"),
        ("+$30 million ARR", "ARR rose by $30 million"),
        ("user ratings same", "user ratings stayed the same"),
        ("volume flat", "volume stayed flat"),
        ("build times cut by half", "build times were cut by half"),
        ("dropped calls down 38%", "dropped calls fell by 38%"),
    ],
)
def test_a_change_gets_its_verb(typed: str, said: str) -> None:
    assert change(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "drove revenue up 30%",
        "raised retention from 31% to 38%",
        "teams of 8 to 12 people",
        "up 40%",
        "churn is down 4%",
        "the first in phase 2 to 4",
        "a team of nine",
        "version 4 to 5",
        "a redesign cut the time to first value from 11 days to 2",
        "my team grew the network from 2,000 to 31,000",
    ],
)
def test_what_moves_nothing_measured_is_no_change(typed: str) -> None:
    assert change(typed) is None


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        # One result behind an "and", several behind a colon.
        ("I moved it; errors fell by 4%", "I moved it, and errors fell by 4%"),
        (
            "I moved it; errors fell by 4%; calls stayed the same",
            "I moved it: errors fell by 4%, and calls stayed the same",
        ),
        ("through my work errors fell; calls fell; costs rose",
         "through my work errors fell, calls fell, and costs rose"),
        # What the same person did besides is a sentence of its own.
        ("I moved it; I lead a team of six", "I moved it. I lead a team of six"),
        # A head that has a mark of its own keeps its sentences apart.
        ("I moved it: nine teams; errors fell by 4%", "I moved it: nine teams. Errors fell by 4%"),
        ("I moved it for two banks, a telco and us; errors fell by 4%",
         "I moved it for two banks, a telco and us. Errors fell by 4%"),
        ("I moved it", "I moved it"),
    ],
)  # fmt: skip
def test_what_came_of_a_deed_hangs_on_it_as_one_writes(typed: str, written: str) -> None:
    assert str(in_sentences(marked(typed, Computed("typed")))) == written


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("cut costs so long as nobody complained", "I cut costs so long as nobody complained"),
        ("wrote it so long prompts hold", "I wrote it so that long prompts hold"),
        (
            "built a form, users were lost on page 2, now done in one page",
            "I built a form; users were lost on page 2, and now they are done in one page",
        ),
    ],
)
def test_what_only_looks_like_a_kind_stays_as_it_was_typed(typed: str, said: str) -> None:
    assert cleaned(typed).text == said
