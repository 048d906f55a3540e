"""Numbers, days and amounts in every way of writing them, put together of their parts.

`notations.txt` has what is read of each, in a line, and of the phrases of `edges.py` what begins at
each of their words; `--update-golden` writes it anew, to be looked at. What is right of the usual
ones stands in `test_numerals.py`, `test_dates.py` and `test_quantities.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import product
from pathlib import Path
from zlib import crc32

from negotiation.understanding import short
from negotiation.understanding.days import when_at
from negotiation.understanding.lexicon import word_meant_by
from negotiation.understanding.naming_allowed import may_name
from negotiation.understanding.numerals import number_at
from negotiation.understanding.priorities import priorities_in, priority_said, wishes_of
from negotiation.understanding.times import times_in
from negotiation.understanding.tokens import Token
from tests.leaves import leaves
from tests.negotiation.understanding import edges
from tests.negotiation.understanding.reading import READER, TODAY, scanned, tokens_of, understood

GOLDEN = Path(__file__).with_name("notations.txt")


def some(texts: Iterator[str], share: int) -> list[str]:
    """One in so many, drawn by what they are: one that is added moves no other."""
    return [text for text in dict.fromkeys(texts) if crc32(text.encode()) % share == 0]


def written(*parts: Iterable[str]) -> Iterator[str]:
    """Every way to put one of each together."""
    return map("".join, product(*parts))


def numbers() -> Iterator[str]:
    marks, scales = (",", ".", "'", " ", ""), ("", "k", " million", "L")
    tails = ("5", "50", "500", "5000", "500.000", "000,5")
    yield from written(("0", "7", "95", "240", "1250"), marks, tails, scales)
    heads = ("one", "two", "nineteen", "twenty", "twenty one", "a", "half a", "three quarters of a")
    middles = ("", " hundred", " hundred and five", " fifty", " point five", " and a half")
    yield from written(heads, middles, ("", " thousand", " million", " k", " lakh"))


def days() -> Iterator[str]:
    before, names = ("", "this ", "next ", "last "), ("monday", "wed", "Friday", "dienstag")
    behind = ("", " week", " next week", " after next", " the 11th", ", Dec 11", " 5pm", " morning")
    yield from written(before, names, behind)
    numbers, years = ("1", "4", "11th", "31.", "32", "the 2nd"), ("", " 2026", ", 2027", " 26")
    months = ("dec", "January", "märz", "may")
    yield from written(numbers, (" ", " of "), months, years)
    yield from written(months, (" ",), numbers, years)
    for mark in "/.-":
        for three in ("", "26", "2027"):
            yield from written(
                ("4", "13", "31"), (mark,), ("2", "12", "13"), (mark * bool(three),), (three,)
            )
        yield from written(("2027", "26"), (mark,), ("4", "13"), (mark,), ("2", "12"))
    counts = ("0", "1", "2", "ten", "a", "a couple of", "1.5", "2-3", "the next")
    units = (
        "day",
        "days",
        "working days",
        "business day",
        "week",
        "weeks",
        "months",
        "hours",
        "year",
    )
    yield from written(counts, (" ",), units, ("", " time", " ago", " from now"))


def lines() -> Iterator[str]:
    lows = ("250k", "240", "95,000", "9.5k", "1.2m")
    highs = ("", "-270k", " to 270", "–97,500", "/300k", " or 260k", "+", " max")
    ends = ("", " a month", "/hr", " pa", " monthly", " over 4 years", " EUR", " base", "/yr x 4")
    yield from written(("", "$", "£", "USD "), lows, highs, ends)
    steps = (
        "up",
        "down",
        "raised",
        "to",
        "by",
        "plus",
        "minus",
        "around",
        "at least",
        "not",
        "above",
    )
    yield from written(
        steps, (" ",), (*lows, "15%", "10-20%"), ("", " base", " a year", " more", " less")
    )
    whens = ("today", "tonight", "tomorrow", "eow", "end of the month", "mid december", "in q1",
             "in 2 days", "within a week", "10 days", "next month", "this week", "the weekend",
             "new year", "end of next week", "beginning of january", "the 9th", "noon")  # fmt: skip
    yield from written(("", "by ", "before ", "until ", "after ", "they want it "), whens)


def times() -> Iterator[str]:
    counts = ("9", "10", "12", "16", "17", "37.5", "60", "61", "99", "100", "220", "260", "261")
    units = (" hours a week", "h wk", " days a year", " salaries", " times a year", "th month")
    yield from written(("", "x "), counts, units)


def number(text: str) -> Iterator[tuple[str, str]]:
    return leaves(number_at(tokens_of(text), 0))


def day(text: str) -> Iterator[tuple[str, str]]:
    return leaves(when_at(tokens_of(text), 0, TODAY))


def line(text: str) -> Iterator[tuple[str, str]]:
    """The figures and days of a message; of the dollars that a sign may be, the first."""
    message = understood(text)
    for path, value in leaves({"figures": message.mentions, "dates": message.dates}):
        if not re.search(r"currencies\.[1-9]", path):
            yield re.sub(r"figures\.|quantity\.", "", path), value


def each(
    read: Callable[[Sequence[Token], int], object | None],
) -> Callable[[str], Iterator[tuple[str, str]]]:
    """What begins at each word of a phrase."""

    def found(text: str) -> Iterator[tuple[str, str]]:
        tokens = tokens_of(text)
        for at in range(len(tokens)):
            if (one := read(tokens, at)) is not None:
                yield from leaves(one)

    return found


# What is seen in the words of a short answer alone.
SEEN: dict[str, Callable[[Sequence[str]], object]] = {
    "yes": short.yes_or_no,
    "none": short.says_none,
    "dont_know": short.does_not_know,
    "no_date": short.no_date,
    "no_rivals": short.no_rivals,
    "only_base": short.only_base,
    "all": short.all_of_them,
    "which": short.which_of,
    "latter": short.latter_of,
    "confirms": short.confirms,
    "swaps": short.changes_places,
    "removes": short.removes,
    "anyway": short.anyway,
    "reminds": short.reminds,
    "slip": short.own_slip,
    "disowned": short.disowned,
    "bare": short.is_bare,
    "short": short.is_short,
    "priorities": priorities_in,
}


A_NO_SAYS_MORE = {"yes", "latter", "reminds", "may_name"}  # than that nothing is said of it


def answer(text: str) -> Iterator[tuple[str, str]]:
    """All that a short answer says, where it says something."""
    tokens = tokens_of(text)
    said = short.words_of(tokens)
    found = {name: look(said) for name, look in SEEN.items()}
    clauses = scanned(text).clauses
    found |= {
        "go": short.way_of(said, text),
        "phrase": short.phrase_in(tokens, said, text),
        "may_name": may_name(clauses, said),
        "matters": priority_said(wishes_of(clauses)),
        "day": short.is_mere_day(clauses),
    }
    for name, value in found.items():
        if value is not False or name in A_NO_SAYS_MORE:
            yield from leaves({name: value})


JANUARY = date(2027, 1, 4)  # a Monday

KINDS: dict[str, tuple[list[str], Callable[[str], Iterator[tuple[str, str]]]]] = {
    "numbers": (some(numbers(), 2), number),
    "days": (some(days(), 2), day),
    "lines": (some(lines(), 4), line),
    "numbers in phrases": ([*edges.numbers()], each(number_at)),
    "days in phrases": (
        [*edges.days()],
        each(lambda tokens, at: when_at(tokens, at, TODAY)),
    ),
    "days in January": (
        [*edges.days_alone()],
        each(lambda tokens, at: when_at(tokens, at, JANUARY)),
    ),
    "figures in phrases": ([*edges.figures()], each(READER.at)),
    "answers": ([*edges.answers()], answer),
    "slips": ([*edges.slips()], lambda text: leaves({"meant": word_meant_by(text)})),
    "times": ([*times()], lambda text: leaves(times_in(tokens_of(text)))),
}


def test_a_notation_is_read_as_written_beside_it(update_golden: bool) -> None:
    lines = []
    for kind, (texts, read) in KINDS.items():
        assert len(texts) > 30
        lines += [f"= {kind}"]
        for text in texts:
            found = " ".join(f"{path}={value}" for path, value in read(text))
            lines.append(f"{text} → {found or 'nothing'}")
        lines.append("")
    written = "\n".join(lines)
    if update_golden:
        GOLDEN.write_text(written, encoding="utf-8")
    assert GOLDEN.read_text(encoding="utf-8") == written
