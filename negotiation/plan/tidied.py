"""A note told as a note: nothing is made of it, but that it can be shown to somebody.

Short forms are written out, arrows and signs said in words, what one types while one thinks is left
out; the words and their order stay the candidate's.
"""

from __future__ import annotations

import re
from itertools import pairwise

from negotiation.model.own_words import clause
from negotiation.plan.assured import UNTIED
from negotiation.plan.clause import whose
from negotiation.plan.first_words import small
from negotiation.plan.shorthand import written_out
from negotiation.plan.verbs import is_past

_LONGEST = 320


def without_faces(text: str) -> str:
    """The text without laughs and faces of signs."""
    for found, said in _FACES:
        text = found.sub(said, text)
    return text


def tidied(text: str) -> str:
    """The note on one line, without a stop; empty where nothing is left of it."""
    for found, said in (*_FACES, *_BEFORE):
        text = found.sub(said, text)
    words = clause(written_out(text), _LONGEST)
    for found, said in _SIGNS:
        words = found.sub(said, words)
    words = UNTIED.sub(_apart, words)
    words = whose(" ".join(words.split())).strip(" ,;:.")
    words = _no_longer(words)
    first = words.partition(" ")[0].casefold()
    return small(words) if words and is_past(first) else words


_MOST = 45  # words


def _no_longer(words: str) -> str:
    """As many of the pieces as a letter holds."""
    while len(words.split()) > _MOST and (cut := re.search(r"[,;.:] [^,;.:]*$", words)):
        words = words[: cut.start()]
    return words


def _apart(found: re.Match[str]) -> str:
    """ "120 milliseconds checkout API": a comma before the thing that isn't counted."""
    return f"{found[0][:-1].rstrip()}, {found[0][-1]}"


def in_one_line(text: str) -> str:
    """Several lines as one, each a piece of its own; of a list its marks go."""
    each = [line.strip(" \t-*•·–—") for line in text.splitlines()]
    said = [line for line in each if line]
    if len(said) < 2:
        return text
    return said[0] + "".join(_joined(prior, line) for prior, line in pairwise(said))


def _joined(prior: str, line: str) -> str:
    mark = "" if prior[-1] in ".,;:!?" or line.startswith("(") else ","
    return f"{mark} {line}"


_FACES = (
    (
        re.compile(
            r"[ \t]*\b(?:lol|haha+|hehe|tbh|imo|ngl)\b[ \t]*(?=$|[^\w ]| ?\()", re.IGNORECASE
        ),
        "",
    ),
    (re.compile(r" ?[:;]-?[)(DP]+(?=\s|$)"), ""),
    (re.compile(r"\(!+\)"), ""),
)
_BEFORE = (
    (
        re.compile(
            r"\A(?:(?:ok|okay|so|well|basically|honestly|actually|hm+)[,:]? )+"
            r"(?:this is (?:a bit |quite )?long,? but[:,]? )?",
            re.IGNORECASE,
        ),
        "",
    ),
    (re.compile(r"\b(?:basically|honestly|literally|actually) (?=\S)", re.IGNORECASE), ""),
    (re.compile(r"[.…]{2,}"), ","),
    (re.compile(r"[!]+(?=\s|$)"), "."),
    (re.compile(r"(?<=[\w)%]) ?= ?(?=[\w$€£])"), ": "),
)
_SIGNS = (
    (re.compile(r"\s+(?:-{1,2}|[–—])\s+"), ", "),
    (re.compile(r"\s+\+\s+(?=[A-Za-z])"), " and "),
    (re.compile(r"\s+/\s+"), "; "),
    (re.compile(r"\s+&\s+(?=[a-z])"), " and "),
    (re.compile(r"\s+@\s+(?=[\dA-Za-z])"), " at "),
    (re.compile(r"(?<=[a-z])(?<!\bto)(?<!\bfrom) \+(?=\d)"), " up "),
    (re.compile(r"(?<=[a-z])(?<!\bto)(?<!\bfrom) -(?=\d)"), " down "),
    (re.compile(r"\bi\b(?=['’ ])"), "I"),
    (re.compile(r"\s+([,;:.])"), r"\1"),
)
