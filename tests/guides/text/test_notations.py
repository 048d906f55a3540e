"""Amounts, numbers and periods in every way that guides write them, put together of their parts.

`notations.txt` has what is read of each, in a line; `--update-golden` writes it anew, to be looked
at. What is right of the usual ones stands in `said.txt`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import product
from pathlib import Path
from zlib import crc32

from guides.text.amounts import find_amounts, find_percents
from guides.text.numbers import scan
from guides.text.periods import stated_term, term_named
from tests.calls import shown

GOLDEN = Path(__file__).with_name("notations.txt")


def some(texts: Iterable[str], share: int) -> list[str]:
    """One in so many, drawn by what they are: one that is added moves no other."""
    return [text for text in dict.fromkeys(texts) if crc32(text.encode()) % share == 0]


def written(*parts: Iterable[str]) -> Iterator[str]:
    """Every way to put one of each together."""
    return map("".join, product(*parts))


def amounts() -> Iterator[str]:
    signs, behind = (
        ("$", "£", "€", "A$", "USD ", "₹", "¥", ""),
        ("", "+", " USD", "/yr", "/mo", " a year"),
    )
    numbers = ("95K", "95,000", "1.2M", "95.000", "0.5", "95 000", "12 LPA", "95k", "1,2", "40L")
    highs = ("", "-120K", " – 120", " to $120,000", "/120K", "–£120K", "-1.5M", " - 20%")
    yield from written(signs, numbers, highs, behind)


def numbers() -> Iterator[str]:
    signs = ("", "~", "$", "≈", "up to ", "(")
    digits = ("5", "1.2.3", "1,234", "1,23", "12,34,567", "1.234,5", "007", "3–", "10x", "2026")
    behind = ("", "G", "G b", "K", "K b", "%", "+", "th", "bps", ".", ".5", "/4", " M", "Mb", ")")
    yield from written(signs, digits, behind)


def percents() -> Iterator[str]:
    ends = ("5", "12.5", "0.05", "1,5", "100", "10–15", "10% - 15", "10 to 15", "-5", "10/15")
    behind = ("%", " %", "%+", "% of base", " percent", "% target", "bps", "%/yr")
    yield from written(("", "+", "~", "up to ", "(", "$5K or "), ends, behind)


def periods() -> Iterator[str]:
    before = ("", "per ", "a ", "/", "over ", "each ", "for ", "in ", "every ", "by the ")
    counts = ("", "4 ", "four ", "4-", "one ", "12 ", "1.5 ")
    units = ("year", "years", "yr", "month", "mo", "months", "hour", "hr", "day", "week", "annum")
    yield from written(before, counts, units, ("", " vest", " cliff", " grant", "s", "ly"))


KINDS: dict[str, tuple[list[str], Callable[[str], object]]] = {
    "amounts": (some(amounts(), 9), find_amounts),
    "percents": (some(percents(), 2), find_percents),
    "numbers": (some(numbers(), 4), scan),
    "terms": (some(periods(), 9), lambda text: (stated_term(text), term_named(text))),
}


def test_a_notation_is_read_as_written_beside_it(update_golden: bool) -> None:
    lines = []
    for kind, (texts, read) in KINDS.items():
        assert len(texts) > 150
        lines += [f"= {kind}", *(f"{text} → {shown(read(text))}" for text in texts), ""]
    text = "\n".join(lines)
    if update_golden:
        GOLDEN.write_text(text, encoding="utf-8")
    assert GOLDEN.read_text(encoding="utf-8") == text
