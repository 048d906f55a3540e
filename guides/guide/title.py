"""The title line, which makes a file a guide, and the line of tags below it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guides.text.document import Document
from guides.text.labels import unescaped, without_links

_PHRASE = "Negotiation Guide"
_LONGEST_TITLE = 400
_SEPARATORS = (" | ", " — ", " – ", " - ", " -- ")
_SIGNATURE = re.compile(
    r"(?i)\s*(?:(?:—|–|-{1,2}|\||:)\s*\(?signature role\)?|[(\[]signature role[)\]])\s*$"
)
# "… Negotiation Guide (2026)", "… Negotiation Guide – 2025–2026 Edition".
_EDITION = re.compile(r"(?i)\s*[-–—|,(]*\s*20\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?(?: edition)?\)?\s*$")
_EMPHASIS = re.compile(r"\*{1,3}|__|`")
_TAGS = re.compile(r"(?i)^\**_*negotiation dna(?::\**_*|\**_*\s*:)\s*(\S.*)$")
_BACKTICKED = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Title:
    """Names as the title shows them. `prose`: its family writes a sentence instead of tags."""

    company: str
    role: str
    index: int
    prose: bool = False


def find_title(doc: Document) -> Title | None:
    """The first heading that reads "Role | Company … Negotiation Guide"; None: not a guide."""
    for index, line in enumerate(doc.lines):
        if begins_guide(line):
            title = _read_title(line, index, doc.path)
            if title is not None:
                return title
    return None


def begins_guide(line: str) -> bool:
    """Whether a line may be the title of a guide."""
    return line.startswith("#") and _PHRASE in line and len(line) <= _LONGEST_TITLE


def _read_title(line: str, index: int, path: str) -> Title | None:
    text = _plain(line.lstrip("#").strip())
    head, _, tail = text.partition(_PHRASE)
    if tail.strip() and not _SIGNATURE.search(tail) and not _EDITION.fullmatch(tail):
        return None
    for separator in _SEPARATORS:
        role, found, company = head.partition(separator)
        if found:
            break
    else:
        return None
    company = _without_qualifier(company.strip(), path)
    role = (_SIGNATURE.sub("", role) if "signature" in role.lower() else role).strip()
    if not company or not role:
        return None
    return Title(company, role, index, prose=separator == " — ")


def _without_qualifier(company: str, path: str) -> str:
    """The company without the "Global" or "Salary" of "… Global Negotiation Guide".

    S&P Global keeps its own, which its folder's name shows.
    """
    folder = path.rpartition("/")[0].rpartition("/")[2]
    name, _, last = company.rpartition(" ")
    if last == "Salary":
        return name.strip()
    if last == "Global":
        own = folder.endswith("global") and not name.rstrip().endswith("Global")
        return company if own else name.strip()
    return company


def read_tags(doc: Document, title: Title, before: int) -> tuple[str, ...]:
    """The tags of the "Negotiation DNA" line between the title and line index `before`."""
    for line in doc.lines[title.index + 1 : before]:
        found = _TAGS.match(line)
        if found is not None:
            return _split_tags(found[1].strip(), prose=title.prose)
    return ()


def _split_tags(text: str, *, prose: bool) -> tuple[str, ...]:
    if "`" in text:
        tags = _BACKTICKED.findall(text)
    elif " | " in text:
        tags = text.split(" | ")
    elif prose:
        tags = [text]
    else:
        tags = text.split(" / ")
    plain = [_plain(tag).strip() for tag in tags]
    return tuple([tag for tag in plain if tag])


def _plain(text: str) -> str:
    """`text` without what nobody should see of it: emphasis, links, tags, entities."""
    plain = without_links(unescaped(text))
    marked = "*" in plain or "__" in plain or "`" in plain
    return _EMPHASIS.sub("", plain) if marked else plain
