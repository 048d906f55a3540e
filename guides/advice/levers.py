"""The numbered levers of a guide: title, script, and what each sentence of it would claim.

Guides number them in many ways (`1. **Title:** "…"`, `#### Lever 1: Title`, `**Lever 1 — Title:**`,
`**1. Title**`, with the script on the same line, below it, or quoted) and number other lists
too; a marker "Lever" or a label "… Levers" tells which list is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from guides.advice.figures import Reader
from guides.advice.lazy import Lazy
from guides.text.document import Document
from guides.text.labels import unescaped, without_links
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Lever

# A lever's first line is its longest; one beyond this is no lever but a broken file.
LONGEST_LINE = 20_000

_ITEM = re.compile(
    r"^\s{0,3}(?:"
    r"(?P<heading>\#{1,6})\s+(?:\*\*)?(?:\w+\s+){0,2}?Lever\s+\#?(?P<n1>\d{1,2})\s*(?:[:.)—–-]|"
    r"--)+\s*(?P<t1>.*)"
    r"|\*\*(?:\w+\s+){0,2}?Lever\s+\#?(?P<n2>\d{1,2})\s*(?:[:.)—–-]|"
    r"--)+\s*(?P<t2>[^\n]+?)\*\*(?P<r2>.*)"
    r"|\*\*(?P<n3>\d{1,2})[.)]\s+(?P<t3>[^\n]+?)\*\*(?P<r3>.*)"
    r"|(?P<n4>\d{1,2})[.)]\s+\*\*(?P<t4>[^\n]+?)\*\*(?P<r4>.*)"
    r"|(?P<n5>\d{1,2})[.)]\s+(?P<t5>[^\n*\":]{3,90}):\s+(?P<r5>.*)"
    r")$"
)
_MARKS = frozenset("#*0123456789")  # what the first line of a lever begins with
_WORD = re.compile(r"[^\W_]")
_ENDS = (":", ".", "—", "–", "--")
_LEVER_WORD = re.compile(r"(?i)\blevers?\b")
_LEVER_PREFIX = re.compile(r"(?i)^(?:\w+\s+){0,2}?lever\s+\d{1,2}\s*(?:[:.)—–-]|--)+\s*")
_LABEL = re.compile(r"^\s{0,3}(?:#{1,6}\s+(?P<h>.+)|\*\*(?P<b>[^*]{1,140})\*\*:?)\s*$")
_RULE = re.compile(r"^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$")
_STRATEGY = re.compile(
    r"(?i)^\s*>?\s*(?:#{1,6}\s+|\*\*)[^*]{0,20}\b(?:negotiate up strategy|negotiation strategy)"
)
_SOURCES = re.compile(r"(?i)^\s*(?:#{1,6}\s+|\*\*).{0,20}\bsources?\b")
_SECTION = re.compile(
    r"(?i)^\s*\*\*[^*:]{0,40}\b(?:level (?:mapping|equivalen\w+)|negotiation dna)\b"
)
_HEADING_SCRIPT = re.compile(r"(?:\s+(?:—|–|--)|:)\s+(?=[*]?[\"“])")
_SAID = re.compile(r"[\"“](?P<words>[^\"“”]*)[\"”]")
_LEAD = re.compile(r"^(?:\s|:|—|–|--(?!-)|>)+")


@dataclass(slots=True)
class _Item:
    form: str
    number: int
    title: str
    rest: str
    index: int


@dataclass(slots=True)
class _Group:
    form: str
    label: str
    marked: bool  # its items say "Lever" themselves
    items: list[_Item] = field(default_factory=list)


def read_levers(doc: Document, reader: Reader) -> tuple[Sequence[Lever], tuple[Diagnostic, ...]]:
    """The guide's levers in order, put together when they are looked at.

    `reader` reads the sentences of one when those are looked at.
    """
    group = _choose(doc, _groups(doc))
    if group is None:
        note = doc.diagnose(
            0,
            1,
            Severity.WARNING,
            "no-levers",
            "the guide has no numbered levers",
            'Number them under a line `**Global Levers**`: 1. **Title:** "What to say."',
        )
        return (), (note,)
    return Lazy(lambda: _put_together(doc, group, reader)), tuple(_empty(doc, group))


def _put_together(doc: Document, group: _Group, reader: Reader) -> tuple[Lever, ...]:
    levers = []
    for item, end in _items(doc, group):
        title, script, quoted = _title_and_script(doc, item, end)
        line = doc.number(item.index)
        sentences = reader.lazily(script, line, quoted=quoted)
        levers.append(Lever(item.number, title, script, line, sentences))
    return tuple(levers)


def _empty(doc: Document, group: _Group) -> Iterator[Diagnostic]:
    """Name the levers without a script; most have its beginning beside their title."""
    for item, end in _items(doc, group):
        if _WORD.search(item.rest):
            continue
        _, script, _ = _title_and_script(doc, item, end)
        if script:
            continue
        yield doc.diagnose(
            item.index,
            1,
            Severity.WARNING,
            "lever-empty",
            f"lever {item.number} has no text",
        )


def _items(doc: Document, group: _Group) -> Iterator[tuple[_Item, int]]:
    """The levers, each with the line where it ends: that of the next one, or the guide's end."""
    ends = [*(item.index for item in group.items[1:]), len(doc.lines)]
    return zip(group.items, ends, strict=True)


def _groups(doc: Document) -> list[_Group]:
    groups: list[_Group] = []
    last: dict[str, _Group] = {}
    label = ""
    for index, head in enumerate(doc.heads):
        if head not in _MARKS:
            continue
        line = doc.lines[index]
        if len(line) > LONGEST_LINE:
            continue
        # A heading is one only by the word, a line in bold by that or by a number.
        likely = head not in "#*" or "Lever" in line or line.lstrip()[2:3].isdigit()
        match = _ITEM.match(line) if likely else None
        if match is None:
            found = _LABEL.match(line)
            if found is not None:
                label = (found["h"] or found["b"]).strip(" *")
            continue
        item, marked = _item(match, index)
        group = last.get(item.form)
        if (
            group is not None
            and item.number == len(group.items) + 1
            and not (
                item.number == 1 or (group.label != label and not marked and not _continues(label))
            )
        ):
            group.items.append(item)
        elif item.number == 1:
            group = _Group(item.form, label, marked, [item])
            last[item.form] = group
            groups.append(group)
        elif _continues(label):
            # A second section of levers may write its items otherwise.
            for group in reversed(groups):
                if item.number == len(group.items) + 1 and _continues(group.label):
                    last[item.form] = group
                    group.items.append(item)
                    break
    return groups


def _continues(label: str) -> bool:
    return _LEVER_WORD.search(label) is not None


def _item(match: re.Match[str], index: int) -> tuple[_Item, bool]:
    if match["n1"] is not None:
        return _Item("heading", int(match["n1"]), match["t1"].strip(), "", index), True
    if match["n2"] is not None:
        return _Item("lever", int(match["n2"]), match["t2"], match["r2"], index), True
    if match["n3"] is not None:
        return _Item("bold", int(match["n3"]), match["t3"], match["r3"], index), False
    form, number, title, rest = (
        ("list", match["n4"], match["t4"], match["r4"])
        if match["n4"] is not None
        else ("plain", match["n5"], match["t5"], match["r5"])
    )
    prefix = _LEVER_PREFIX.match(title) if "ever" in title else None
    if prefix is not None:
        title = title[prefix.end() :]
    return _Item(form, int(number), title, rest, index), prefix is not None


def _choose(doc: Document, groups: list[_Group]) -> _Group | None:
    """The list that holds the levers: marked items, then a list under a "Levers" label."""
    if not groups:
        return None

    def rank(group: _Group) -> tuple[bool, bool, bool, int]:
        return (
            group.marked and len(group.items) > 1,
            _LEVER_WORD.search(group.label) is not None,
            group.form != "plain",
            len(group.items),
        )

    best = max(groups, key=rank)
    # Under no label and with no marker, a list of quoted arguments is a list of levers; where
    # there is none, so is one with titles in bold.
    if rank(best)[:2] == (False, False):
        quoted = [
            g for g in groups if sum(_quotes(doc, item) for item in g.items) * 2 > len(g.items)
        ]
        bold = [g for g in groups if g.form != "plain" and len(g.items) > 1]
        return max(quoted or bold, key=rank, default=None)
    return best


def _quotes(doc: Document, item: _Item) -> bool:
    """Whether an item says its argument in quotation marks, beside the title or below it."""
    if item.rest.strip(" :"):
        return '"' in item.rest
    below = (line.strip() for line in doc.lines[item.index + 1 : item.index + 3])
    return next((line for line in below if line), "").lstrip("> *").startswith(('"', "“"))


def _title_and_script(doc: Document, item: _Item, following: int) -> tuple[str, str, bool]:
    title, rest = item.title, item.rest
    if item.form == "heading":
        parts = _HEADING_SCRIPT.split(title, maxsplit=1)
        title, rest = parts[0], parts[1] if len(parts) > 1 else ""
    body = [_LEAD.sub("", rest).rstrip()] if rest.strip(" :") else []
    body += _body(doc, item, following, started=bool(body))
    script, quoted = _unquote("\n".join(part for part in body if part).strip())
    return _clean_title(title), script, quoted


def _clean_title(title: str) -> str:
    title = without_links(unescaped(title)).replace("**", "").strip(" *")
    word, colon, named = title.partition(":")
    if colon and word.casefold() == "lever":
        title = named.lstrip()
    end = next((mark for mark in _ENDS if title.endswith(mark)), "")
    return title.removesuffix(end).strip()


def _body(doc: Document, item: _Item, following: int, *, started: bool) -> list[str]:
    """The lines below a lever that belong to it."""
    body: list[str] = []
    blank = False
    for line in doc.lines[item.index + 1 : following]:
        stripped = line.strip()
        if not stripped:
            blank = True
            continue
        if (
            stripped.startswith(("#", "|"))
            or _RULE.match(line)
            or _STRATEGY.match(line)
            or _SOURCES.match(line)
            or _SECTION.match(line)
        ):
            break
        if item.form != "heading" and _LABEL.match(line):
            break
        continues = line.startswith((" ", "\t")) or stripped.startswith((">", '"', '*"', "“"))
        if blank and (started or body) and not continues and item.form != "heading":
            break
        body.append(stripped.removeprefix(">").strip())
        blank = False
    return body


def _unquote(script: str) -> tuple[str, bool]:
    """`script` without the emphasis and quotation marks that wrap all of it; whether any did."""
    text = script
    for mark in ("***", "**", "*", "_"):
        inner = text[len(mark) : -len(mark)]
        if text.startswith(mark) and text.endswith(mark) and mark not in inner and inner:
            text = inner.strip()
            break
    said = _SAID.fullmatch(text)
    return (text, False) if said is None else (said["words"].strip(), True)
