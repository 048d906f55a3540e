"""What stands around a pay table and speaks of all of it: its headings, a sentence, its notes.

A heading gives a place, a part of pay or a period; anything there that makes the figures others
than today's yearly pay ("Old bands", "All figures are net") keeps the table from being read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from guides.bands.grid import Table
from guides.bands.headings import printed_currency, read_heading, scale_of
from guides.bands.qualifying import (
    Qualifier,
    in_force,
    is_about_others,
    label_qualifier,
    qualifier,
    says_current,
    years_in,
)
from guides.bands.subject import Subject
from guides.names.levels import parse_span
from guides.names.places import place_name, read_label
from guides.text.currency import NAMED
from guides.text.document import Document
from guides.text.labels import plain_label
from guides.text.periods import stated_term
from negotiation.model.guide import Component
from negotiation.model.money import Period

_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_BOLD = re.compile(r"^\s{0,3}(?:\*\*|__)([^*_\n]{1,120})(?:\*\*|__)\s*:?\s*$")
# Lines above a table that speak of the guide, not of the table.
_OTHER = ("negotiation guide", "negotiation dna", "signature role")
_MAPPING = re.compile(
    r"(?i)\b(?:level|title|grade|band)s?\s+(?:mapping|map|equivalen\w+|calibration|cross-?walk|"
    r"comparisons?)\b"
)
_ALL_ANNUAL = re.compile(r"(?i)\ball (?:figures|values|amounts)\b[^.]{0,60}\bannual")
# A sentence about the figures: "All figures are net", "Bands shown here were in force until May".
_STATES = re.compile(
    r"(?i)\b(?:figures?|amounts?|numbers|bands?|ranges?|salar(?:y|ies)|(?:base )?pay|rates?|values|"
    r"tables?|data|wages|everything|all of (?:this|it)|this page|these|they|those)\b"
    r"[^.;:,()]{0,40}?\b(?:is|are|was|were|shown|quoted|given|stated|expressed|in|have been|"
    r"shows?|gives?|lists?|includes?|contains?|covers?)\b"
    r"(?P<tail>[^;:()]{0,60})"
)
# One of these stands in every such sentence.
_FIGURES = (
    "figure", "amount", "number", "band", "range", "salar", "pay", "rate", "value", "table",
    "data", "wage", "everything", "all of", "this page", "these", "they", "those",
)  # fmt: skip
_WORDS = re.compile(r"[^\W_]+")
_NOTE = re.compile(r"(?i)(?:notes?|nb|n\.b\.|all|figures|amounts|salaries|ranges|bands|base|pay)\b")
# What speaks of all that stands below it, headings or not.
_OF_PAGE = re.compile(
    r"(?i)\b(?:this (?:page|document|doc|guide|article|handbook|version)|status|"
    r"all (?:the )?(?:figures|bands|numbers|salaries|amounts|ranges|values|pay))\b"
)
_SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-Z(*])|;")
_VERB = re.compile(
    r"(?: \w+){0,2} (?:are|is|gets?|receives?|have|has|may|can|will|earns?|vary|work)\b"
)
_LONG_SENTENCE = 160
_LONGEST_NAME = 4  # words of a row's name
_NUMBER_IN_TITLE = re.compile(r"^\d+(?:\.\d+)*[.)]?\s+")
_FEW_WORDS = 12  # a line of no more words is a caption: all of it speaks of the table
_NOTE_LINES = 4
_LINES_ABOVE = 3
# Words of a heading that name no place: "Base salary in Berlin", "Berlin office".
_BESIDE_A_PLACE = frozenset(
    """
    base salary salaries pay wage wages band bands range ranges compensation total comp office
    offices team teams hub in for the of our at and all roles employees staff based people
    location engineering monthly annual yearly gross
    """.split()  # a column of words reads better than a list of strings
)
_RANK = re.compile(
    r"(?i)(?:junior|entry[- ]level|mid(?:-level|-senior)?|senior|staff|principal|lead|"
    r"distinguished|associate)\b[\w ()/+-]{0,40}"
)
_TIER = re.compile(r"(?i)(?:geo |location |pay )?(?:tier|zone|class|area|region) (?:\d|[A-F])\b.*")
_BASE = re.compile(r"\bbase\b|\bsalar(?:y|ies)\b|\bwages?\b")
# "Base salary only", "figures are base pay", "without bonus and equity".
_BASE_ONLY = re.compile(
    r"\bbase(?: salary| salaries| pay)?(?: \w+){0,2} only\b|\bonly (?:the )?base\b|"
    r"\b(?:figures?|amounts?|ranges?|bands?|numbers)(?: \w+){0,2} (?:are|is|show|give)s? "
    r"(?:\w+ ){0,2}base\b|"
    r"\b(?:without|excluding|excl\.?|not including|before) (?:\w+ ){0,3}(?:bonus|equity|stock|rsu)"
)
_SUM = re.compile(r"\btotal\b|\btc\b|\ball[- ]in\b|\bcompensation\b")
_TOTAL = re.compile(
    r"\btotal\b|\btc\b|\ball[- ]in\b|\bbonus(?:es)?\b|\bequity\b|\brsus?\b|\bstock\b|\bgrants?\b|"
    r"\boptions?\b|\bcompensation\b"
)


@dataclass(frozen=True, slots=True)
class Around:
    """What all figures of a table inherit, and why they may not be read.

    `annual_at` is the line of a note that says all figures are annual. `elsewhere`: the table
    stands under a heading of levels at other companies. `others`: its heading speaks of what
    others pay. `current`: its heading says that it is in force. `year` is the last that the
    guide's sources name. `scale`: the power of ten that bare numbers count in. `of_rows`: sentences
    that qualify a row where they name it.
    """

    region: str | None = None
    level: str | None = None
    component: Component | None = None
    per: Period | None = None
    term: str = ""
    currency: str | None = None
    qualifier: Qualifier | None = None
    years: tuple[int, ...] = ()
    annual_at: int | None = None
    elsewhere: bool = False
    others: bool = False
    current: bool = False
    year: int = 0
    scale: int = 0
    of_rows: tuple[tuple[str, Qualifier], ...] = ()


@dataclass(frozen=True, slots=True)
class _Said:
    """One line above or below a table. `title`: a heading, all of which speaks of the table;
    `aside`: a note in italics, in parentheses or after "Note".
    """

    text: str
    at: int
    title: bool = False
    nearest: bool = False
    aside: bool = False


def look_around(doc: Document, table: Table, about: Subject) -> Around:
    """What stands around a table."""
    floor, company = about.title, about.company
    above = list(_above(doc, table.header.where, floor))
    below = list(_below(doc, table.end))
    region, level = _named(above)
    said = [_not_yet(line, about.year) or _holds(line, about.year) for line in above]
    said += map(_noted, below)
    per, term = _period(above, below)
    return Around(
        region=region,
        level=level,
        component=_component(above, below),
        per=per,
        term=term,
        currency=_printed_currency(above, below),
        qualifier=_of_table(zip((*above, *below), said, strict=True), table),
        years=next((years for line in above if (years := years_in(line.text))), ()),
        others=any(line.title and is_about_others(line.text, company) for line in above),
        elsewhere=any(line.title and _MAPPING.search(line.text) for line in above),
        current=any(line.title and says_current(line.text) for line in above),
        year=about.year,
        scale=next((scale for line in above if (scale := _scale(line))), 0),
        of_rows=tuple(_of_rows([*above, *below])),
        annual_at=next((line.at for line in below if _says_annual(line.text)), None),
    )


def _above(doc: Document, start: int, floor: int) -> Iterator[_Said]:
    """The lines over a table and the headings it stands under, from the nearest on."""
    depth, lines, nearest = 8, 0, True
    for at in range(start - 1, floor - 1, -1):
        line = doc.lines[at]
        head = doc.heads[at]
        if head == " ":
            continue
        heading = _HEADING.match(line) if head == "#" else None
        if heading is not None:
            if len(heading[1]) < depth and not _is_other(line):
                depth = len(heading[1])
                yield _Said(_title(heading[2]), at, title=True, nearest=nearest)
                nearest = False
            continue
        if head in "|-" or (depth < 8 and not _OF_PAGE.search(line[:200])):
            continue  # text under a heading further up, or another table
        if head == ">":
            line = line.lstrip("> ")
        bold = _BOLD.match(line) if head in "*_" else None
        if bold is not None and not _is_other(line):
            if depth == 8:
                depth = 7
                yield _Said(_title(bold[1]), at, title=True, nearest=nearest)
                nearest = False
        elif lines < _LINES_ABOVE and not _is_other(line):
            lines += depth == 8
            yield _Said(plain_label(line[:600]), at, nearest=nearest and depth == 8)


def _is_other(line: str) -> bool:
    lowered = line.lower()
    return any(words in lowered for words in _OTHER)


def _title(text: str) -> str:
    return _NUMBER_IN_TITLE.sub("", plain_label(text)).rstrip(": ")


def _below(doc: Document, end: int) -> Iterator[_Said]:
    """The notes under a table."""
    for at in range(end, min(end + _NOTE_LINES, len(doc.lines))):
        line, head = doc.lines[at], doc.heads[at]
        if head in "#|" or (head in "*_" and _BOLD.match(line)) or _is_other(line[:80]):
            return
        if head != " ":
            text = plain_label(line[:2000].lstrip("> "))
            yield _Said(text, at, aside=_is_aside(line.strip(), text))


def _is_aside(line: str, text: str) -> bool:
    """Whether a line is a note by its looks: "*…*", "(…)", "Note: …", and not one of a mark."""
    return line[:1] + line[-1:] in {"**", "__", "()"} or _NOTE.match(text) is not None


def _spoken_of(line: _Said) -> Qualifier | None:
    """What qualifies a table in a line above it; in a long sentence only what it says of it."""
    if line.title:
        return label_qualifier(line.text) or qualifier(line.text)
    if _is_caption(line.text):
        return _of_all(line.text)
    return _stated(line)


def _scale(line: _Said) -> int:
    """The power of ten that a heading or a caption gives to bare numbers: "in thousands"."""
    return scale_of(line.text) if line.title or _is_caption(line.text) else 0


def _of_all(text: str) -> Qualifier | None:
    """What qualifies the figures in a short text, but for whom its sentence is about:
    "Contractors are paid more".
    """
    for sentence in _SENTENCE_ENDS.split(text):
        found = qualifier(sentence)
        if found is not None and not _is_about(sentence, found.words):
            return found
    return None


def _is_about(sentence: str, words: str) -> bool:
    """Whether the qualifying words are the subject of a sentence."""
    before, _, after = sentence.partition(words)
    return len(_WORDS.findall(before)) < 2 and _VERB.match(after) is not None


def _of_table(said: Iterable[tuple[_Said, Qualifier | None]], table: Table) -> Qualifier | None:
    """The first that qualifies all of a table: what names one of its rows is about that row."""
    return next((found for line, found in said if found and not _is_of_rows(line, table)), None)


def _is_of_rows(line: _Said, table: Table) -> bool:
    """Whether each sentence of a line that qualifies something names a row of the table."""
    names = {plain_label(cell) for row in table.rows for cell in row.cells[:2]}
    sentences = [sentence for sentence, _ in _of_rows([line])]
    return bool(sentences) and all(names.intersection(_runs(text)) for text in sentences)


def _runs(text: str) -> Iterator[str]:
    """The words of a text, and what up to four of them in a row are."""
    words = list(_WORDS.finditer(text[:600]))
    for at in range(len(words)):
        for last in words[at : at + _LONGEST_NAME]:
            yield text[words[at].start() : last.end()]


def says_of_row(sentence: str, name: str) -> bool:
    """Whether a sentence names a row."""
    return name in _runs(sentence)


def _holds(line: _Said, year: int) -> Qualifier | None:
    return in_force(_spoken_of(line), line.text, year)


def _not_yet(line: _Said, year: int) -> Qualifier | None:
    """ "Bands for FY2029" where the guide's own sources are of 2026."""
    years = years_in(line.text) if line.title and year else ()
    if years and min(years) > year + 1:
        return Qualifier(str(min(years)), "is not in force")
    return None


def _noted(line: _Said) -> Qualifier | None:
    """What a note under a table says of it: "*All figures net.*", "(Before the cut.)"."""
    if line.aside and _is_caption(line.text):
        return _of_all(line.text)
    return _stated(line)


def _of_rows(lines: list[_Said]) -> Iterator[tuple[str, Qualifier]]:
    """The sentences that qualify something: "L5 was retired in May; use L4." """
    for line in lines:
        if line.title or qualifier(line.text) is None:
            continue
        for sentence in _SENTENCE_ENDS.split(line.text):
            found = qualifier(sentence) if len(sentence) <= _LONG_SENTENCE else None
            if found is not None:
                yield sentence, found


def _stated(line: _Said) -> Qualifier | None:
    """What a sentence says of the figures, if it speaks of them."""
    for _, tail in _sentences(line.text):
        found = qualifier(tail)
        if found is not None:
            return found
    return None


@lru_cache(maxsize=1024)
def _sentences(text: str) -> tuple[tuple[str, str], ...]:
    """What a line says of the figures: the words from their name on, and those behind the verb."""
    lowered = text.lower()
    if not any(word in lowered for word in _FIGURES):
        return ()
    return tuple([(match[0], match["tail"]) for match in _STATES.finditer(text)])


@lru_cache(maxsize=1024)
def _is_caption(text: str) -> bool:
    return len(_WORDS.findall(text)) <= _FEW_WORDS


def _period(above: list[_Said], below: list[_Said]) -> tuple[Period | None, str]:
    """The period that a heading, a caption or a note gives to all figures."""
    for line in above:
        if line.title or _is_caption(line.text):
            per, term = stated_term(line.text)
            if per in {Period.YEAR, Period.MONTH} or term:
                return per, term
    for line in below:
        for _, tail in _sentences(line.text):
            per, term = stated_term(tail)
            if per is Period.MONTH or (per is None and term.startswith(("a", "every", "twice"))):
                return per, term
    return None, ""


def _printed_currency(above: list[_Said], below: list[_Said]) -> str | None:
    """The currency that a line above, or a sentence below about the figures, names."""
    stated = [sentence for line in below for sentence, _ in _sentences(line.text)]
    texts = (*(line.text for line in above), *stated)
    return next((code for text in texts if (code := _currency(text)) is not None), None)


def _component(above: list[_Said], below: list[_Said]) -> Component | None:
    """The part of pay that a table without one in its headers is about."""
    for line in above:
        if line.title and read_heading(line.text).component is not None:
            return read_heading(line.text).component
        part = _part_stated(line.text) or _part_of(line.text)
        if part is not None:
            return part
    return next((part for line in below if (part := _part_noted(line.text)) is not None), None)


def _part_noted(text: str) -> Component | None:
    """What a note below says that the figures are. That it speaks of equity alone says nothing."""
    lowered = text.lower()
    if _BASE.search(lowered) is None and _SUM.search(lowered) is None:
        return None
    return _part_stated(text) or _part_of(text)


@lru_cache(maxsize=1024)
def _part_stated(text: str) -> Component | None:
    """What a sentence about the figures says that they are: "They are base pay, without equity"."""
    if _BASE_ONLY.search(text.lower()) is not None:
        return Component.BASE
    for _, tail in _sentences(text):
        part = _part_of(_SENTENCE_ENDS.split(tail)[0])
        if part is not None:
            return part
    return None


@lru_cache(maxsize=1024)
def _part_of(text: str) -> Component | None:
    lowered = text.lower()
    if _BASE_ONLY.search(lowered) is not None:
        return Component.BASE
    if _TOTAL.search(lowered) is not None:
        return Component.TOTAL
    return Component.BASE if _BASE.search(lowered) is not None else None


def _named(above: list[_Said]) -> tuple[str | None, str | None]:
    """The place and the level that the nearest heading, or a label over the table, names."""
    for line in above:
        if line.title or line.nearest:
            region = _place_of(line.text)
            if region is not None:
                return region, None
            if line.title and _is_level(line.text):
                return None, line.text
    return None, None


def _is_level(text: str) -> bool:
    return parse_span(text) is not None or _RANK.fullmatch(text) is not None


@lru_cache(maxsize=1024)
def _place_of(text: str) -> str | None:
    """The place that a heading is about: "Berlin", "Base salary in Berlin", "Tier 1 (SF, NYC)"."""
    bare = text.strip(" :")
    if not bare or len(bare) > 80:
        return None
    if _TIER.fullmatch(bare):
        return bare
    reading = read_label(bare)
    if not (reading.keys or reading.remote) or not _BESIDE_A_PLACE.issuperset(reading.unknown):
        return None
    beside = {word.casefold() for word in _WORDS.findall(bare)} & _BESIDE_A_PLACE
    if not beside:
        return bare
    return place_name(next(iter(reading.keys))) if len(reading.keys) == 1 else None


@lru_cache(maxsize=1024)
def _currency(text: str) -> str | None:
    """The currency that a line names: "in US dollars", "(EUR)"."""
    printed = printed_currency(text)
    if printed is not None:
        return printed
    words = [word.casefold() for word in _WORDS.findall(text[:300])]
    for at in range(len(words)):
        for length in (3, 2, 1):
            codes = NAMED.get(" ".join(words[at : at + length]), ())
            if len(codes) == 1 and not (length == 1 and len(words[at]) <= 3):
                return codes[0]
    return None


def _says_annual(text: str) -> bool:
    return "nnual" in text and _ALL_ANNUAL.search(text) is not None
