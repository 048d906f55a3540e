"""The sentences of a lever or a strategy, and which are meant for the candidate's mouth."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import zip_longest
from typing import NamedTuple

from guides.names import peers
from guides.text import beside
from guides.text.document import Document

_TITLE = re.compile(
    r"^#{1,6}\s+(?P<role>.+?)(?: \| | — | - )(?P<company>.+?)\s+(?:Global |"
    r"Salary )?Negotiation Guide"
)


# Houses whose products pass for companies of their own.
_KIN = {
    "amazon": ("aws", "twitch", "whole"),
    "google": ("deepmind", "gcp", "youtube", "alphabet"),
    "alphabet": ("google", "deepmind", "gcp", "youtube"),
    "microsoft": ("azure", "linkedin", "github", "xbox"),
    "meta": ("facebook", "instagram", "whatsapp"),
    "block": ("square", "cash"),
    "square": ("block", "cash"),
}


class Own(NamedTuple):
    """The names by which a guide calls its own company, folded.

    `others` are companies that its level mapping names and the list of employers does not.
    """

    names: frozenset[str]
    others: frozenset[str] = frozenset()

    def is_own(self, name: str) -> bool:
        """Whether `name` is the guide's own company, a product line of it or its parent."""
        folded = name.casefold()
        return folded in self.names or folded.partition(" ")[0] in self.names


def own_of(doc: Document, peers_named: Iterable[str] = ()) -> Own:
    """The own company of a guide: from its title line, and from its folder.

    `peers_named` are the companies of its level mapping: its sentences name them, too.
    """
    names: set[str] = set()
    for line in doc.lines[:8]:
        match = _TITLE.match(line) if len(line) < 400 else None
        if match is not None:
            for part in re.split(r"[()/]", match["company"]):
                folded = part.strip().casefold()
                if folded:
                    names |= {folded, folded.partition(" ")[0]}
            break
    folder = doc.path.partition("/")[0].casefold()
    names |= {folder.replace("-", " "), folder.partition("-")[0], folder}
    for name in tuple(names):
        names.update(_KIN.get(name, ()))
    own = Own(frozenset(names - {"", "bank", "the"}))
    others = {name for name in peers_named if not peers.is_known(name) and not own.is_own(name)}
    return Own(own.names, frozenset(others)) if others else own


class SentenceSpan(NamedTuple):
    """A sentence as found in its text: `text` is `source[start:end]`."""

    text: str
    start: int
    spoken: bool


_ABBREVIATED = re.compile(
    r"(?:^|[\s(\"“'/])(?:[A-Za-z]|Sr|Jr|vs|etc|e\.g|i\.e|approx|Inc|Ltd|Co|Corp|St|No|Dr|Mr|"
    r"Ms|Mrs|est|"
    r"equiv|min|max|avg|(?:[A-Z]\.)+[A-Z])$"
)
_LONGEST_ABBREVIATION = 16  # characters, with what stands before it
# Its first character is one of a few, which is quicker to look for than two alternatives.
_STOP = re.compile(r"[.!?\n](?:(?<=\n)\n*|(?<!\n)[.!?]*(?=[\s\"*)”]|$))")
_QUOTE = re.compile('["“”]')
_ALPHANUMERIC = re.compile(r"[^\W_]")
_CLOSERS = "\"*)”'"
# How long a quotation must be to be speech rather than a term in scare quotes.
_SPEECH_WORDS = 5


def split(text: str) -> list[SentenceSpan]:
    """The sentences of `text`, in order; quotation marks and `*…*` around speech are left out."""
    pieces: list[SentenceSpan] = []
    for start, end, spoken in _stretches(text):
        pieces += _cut(text, start, end, spoken)
    return pieces


def _stretches(text: str) -> list[tuple[int, int, bool]]:
    """Runs of advice and of speech: `(start, end, spoken)`."""
    marks = [match.start() for match in _QUOTE.finditer(text)]
    runs: list[tuple[int, int, bool]] = []
    at = 0
    for opening, closing in zip_longest(marks[::2], marks[1::2], fillvalue=len(text)):
        inner = text[opening + 1 : closing]
        speech = inner.rstrip(" *").endswith((".", "?", "!")) or len(inner.split()) > _SPEECH_WORDS
        if speech:
            if opening > at:
                runs.append((at, opening, False))
            runs.append((opening + 1, closing, True))
            at = closing + 1
    if at < len(text):
        runs.append((at, len(text), False))
    return runs


def _cut(text: str, start: int, end: int, spoken: bool) -> list[SentenceSpan]:
    pieces: list[SentenceSpan] = []
    begin = start
    for match in _STOP.finditer(text, start, end):
        stop = match.end()
        if match[0][0] != "\n":
            if match[0] == "." and _is_abbreviated(text, match.start()):
                continue
            while stop < end and text[stop] in _CLOSERS:
                stop += 1
            following = beside.behind(text, stop).lstrip()
            if following[:1].islower() and not _begins_small(following):
                continue
        _append(pieces, text, begin, stop, spoken)
        begin = stop
    _append(pieces, text, begin, end, spoken)
    return pieces


def _is_abbreviated(text: str, at: int) -> bool:
    """Whether the stop at `at` belongs to what stands before it: "Sr.", "e.g."."""
    return _ABBREVIATED.search(text, max(0, at - _LONGEST_ABBREVIATION), at) is not None


def _begins_small(text: str) -> bool:
    """Whether a sentence may begin with a name in small letters, such as "eBay" or "dbt"."""
    return text.startswith("dbt ") or peers.begins_name(text)


def _append(pieces: list[SentenceSpan], text: str, begin: int, end: int, spoken: bool) -> None:
    while begin < end and text[begin] in " \n\t*>_-":
        if text[begin] == "-" and text[begin + 1 : begin + 2] not in {" ", ""}:
            break
        begin += 1
    said = text[begin:end].rstrip(" \n\t*_")
    if _ALPHANUMERIC.search(said):
        pieces.append(SentenceSpan(said, begin, spoken))
