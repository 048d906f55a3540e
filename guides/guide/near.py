"""What a guide misses and seems to hold all the same: where it stands, and what it lacks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from guides.text.alike import percent_alike
from guides.text.document import Document
from guides.text.labels import plain_label
from guides.text.titles import title_of
from negotiation.model.diagnostics import Diagnostic, Severity

_TITLE, _PHRASE = "negotiation guide", "Negotiation Guide"
_NEARLY = 88.0  # per cent of a title's last words, to be one with a slip in it
_LINES_OF_TITLE = 15
_LONGEST = 160
_SEPARATOR = re.compile(r" \| | — | – | - ")
# "Backend Engineer at Wrenfield: Negotiation Guide".
_AT = re.compile(r"(?i)(?P<role>[^:|]{2,60}?) (?:at|@) (?P<company>[^:|]{2,60}?)")
_QUALIFIERS = re.compile(r"(?: (?:[Ss]alary|pay|offer))*\W*$")  # and not "Acme Pay"
_NO_NAMES = "Role | Company"
_WRITE = "begin a guide with `### Role | Company Global Negotiation Guide`"
# A line that begins a section, whatever is before its name; and how the section is to be written.
_SECTIONS: dict[str, tuple[re.Pattern[str], str, str]] = {
    "no-levers": (
        re.compile(r"(?i)^[\W\d]{0,6}(?:global |key |negotiation )?(?:levers?|arguments)\b"),
        "this looks like the levers, and none of them is numbered and has a title in bold",
        'write **Global Levers** and below it 1. **Title:** "What to say."',
    ),
    "no-strategy": (
        re.compile(
            r"(?i)^\W{0,6}(?:(?:negotiate[- ]up )?(?:negotiation )?strategy|negotiate[- ]up)\b"
        ),
        "this looks like the strategy, and its label is not the one that is looked for",
        "write > **Negotiate Up Strategy:** before it, on the same line",
    ),
    "no-sources": (
        re.compile(r"(?i)^\W{0,6}(?:evidence|sources?|references?|research)\b"),
        "this looks like the sources, and there is no list below it",
        "write **Evidence & Sources** and below it a list, each line after a hyphen",
    ),
    "no-level-mapping": (
        re.compile(
            r"(?i)^\W{0,6}(?:level(?:ing|s)? (?:map|mapping|equivalen\w*)|equivalent levels|"
            r"levels?(?: elsewhere)?:)|"
            r"(?=.*\b(?:google|meta|amazon|microsoft|apple|netflix)\b[^.]{0,20}\b[a-z]{1,3}-?\d)"
            r"(?!\W*\d+[.)])"
        ),
        "this looks like the level mapping, and has not its label",
        "write **Level Mapping:** Own role = Google L5 = Meta E5",
    ),
}


# What the sections are called, for those that have a slip in their label.
_NAMES: dict[str, tuple[str, ...]] = {
    "no-levers": ("levers", "global levers", "negotiation levers"),
    "no-strategy": ("negotiate up strategy", "negotiation strategy", "negotiate up", "strategy"),
    "no-sources": ("evidence & sources", "evidence and sources", "sources"),
    "no-level-mapping": ("level mapping", "levels mapping"),
}
_LABEL = re.compile(r"^\s{0,3}(?:>\s*)?(?:#{1,6} |\*\*|__)?(\w[\w &-]{5,28})(?:\*\*|__)?\s*(?::|$)")
_SLIP = 80.0  # per cent of a label's letters
_MORE = 2  # letters that a slip adds or leaves out


# What such a section has where nothing is its label.
_UNLABELLED: dict[str, tuple[re.Pattern[str], str, str]] = {
    "no-levers": (
        re.compile(r"\s{0,3}\d{1,2}[.)]\s+[\"“]"),
        "this looks like a lever, and has no title in bold",
        'write 1. **Title:** "What to say." for each',
    ),
    "no-strategy": (
        re.compile(
            r"(?i)(?=.*\bask(?:ing)? for\b.*\d)(?=.*\b(?:accept|floor|counter|"
            r"never (?:below|under|less)|they (?:will )?(?:say|offer|answer|counter))\b)"
            r"(?!\s*(?:\||#|\d+[.)]))"
        ),
        "this looks like the strategy, and has not its label",
        "write > **Negotiate Up Strategy:** before it, on the same line",
    ),
}
_LONGEST_UNLABELLED = 400
_EMPTY_STRATEGY = re.compile(r"(?i)^\s*>?\s*\*\*negotiate[- ]up strategy:?\*\*:?\s*$")


def pointed(doc: Document, notes: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics, those about a missing section at the line that seems to begin it."""
    return [_pointed(doc, note) if note.code in _SECTIONS else note for note in notes]


def _pointed(doc: Document, note: Diagnostic) -> Diagnostic:
    pattern, message, hint = _SECTIONS[note.code]
    empty = _EMPTY_STRATEGY if note.code == "no-strategy" else None
    for at, line in enumerate(doc.lines):
        begins = pattern.match(line) is not None or _is_label_of(line, note.code)
        if begins and len(line) <= _LONGEST and not line.lstrip().startswith("|"):
            if empty is not None and empty.match(line):
                message, hint = "the strategy has no words", "write what to ask for behind it"
            if note.code == "no-level-mapping" and "=" in line:
                levels = line.partition(":")[2].strip("*_ ") or line.strip()
                hint = f"write **Level Mapping:** {levels}"
            return replace(
                note, line=doc.number(at), column=1, message=message, hint=hint, source=line
            )
    if note.code in _UNLABELLED:
        pattern, message, hint = _UNLABELLED[note.code]
        for at, line in enumerate(doc.lines):
            if len(line) <= _LONGEST_UNLABELLED and pattern.match(line) is not None:
                return replace(
                    note, line=doc.number(at), column=1, message=message, hint=hint, source=line
                )
    return note


def _is_label_of(line: str, code: str) -> bool:
    """Whether a line begins with the label of a section that has a slip in it: "Levl mapping"."""
    label = _LABEL.match(line)
    if label is None:
        return False
    text = label[1].strip().casefold()
    return any(
        text[0] == name[0]
        and abs(len(text) - len(name)) <= _MORE
        and percent_alike(text, name) >= _SLIP
        for name in _NAMES[code]
    )


def no_title(doc: Document, *, inside: bool) -> Diagnostic:
    """The diagnostic for a file without a title line; an error where it is meant as a guide.

    `inside`: it lies in a company's folder. There a note or a README is passed over as well, but
    not what has the parts of a guide.
    """
    near = _near_title(doc)
    if near is not None:
        at, message, hint = near
        return doc.diagnose(at, 1, Severity.ERROR, "not-a-guide", message, hint)
    meant = inside and _parts(doc) > 1
    return doc.diagnose(
        0,
        1,
        Severity.ERROR if meant else Severity.WARNING,
        "not-a-guide",
        "this file has parts of a guide and no title line"
        if meant
        else "no title line: this file is no guide and is left out",
        f"begin a guide with `{title_of(doc.path)}`" if inside else _WRITE,
    )


def _near_title(doc: Document) -> tuple[int, str, str] | None:
    """The line that was meant as a title, what it lacks, and how to mend it."""
    lines = [at for at, line in enumerate(doc.lines) if line.strip()][:_LINES_OF_TITLE]
    for at in lines:
        line = doc.lines[at]
        text = plain_label(line.lstrip("# "))
        words = text.casefold().split()
        tail = " ".join(words[-2:]) if len(words) > 2 else ""
        if len(line) > _LONGEST or percent_alike(tail, _TITLE) < _NEARLY:
            continue
        names = _QUALIFIERS.sub("", text.rsplit(None, 2)[0])
        last = " ".join(text.split()[-2:])
        if tail != _TITLE:
            return at, f'"{last}" is not "{_PHRASE}"', f"write `### {names} {_PHRASE}`"
        if _SEPARATOR.search(names) is None:
            parted = _AT.fullmatch(names)
            names = f"{parted['role']} | {parted['company']}" if parted else _NO_NAMES
            return (
                at,
                "this title does not say where the role ends and the company begins",
                f"write `### {names} Global {_PHRASE}`",
            )
        if not line.startswith("#"):
            return at, "this title is no heading", f"write `### {names} {_PHRASE}`"
        if last != _PHRASE:
            return at, f'"{last}" is not "{_PHRASE}"', f"write `### {names} {_PHRASE}`"
    return None


def mended_title(doc: Document) -> tuple[int, str] | None:
    """The line that was meant as a title and says of whom and for whom, and how it is written."""
    near = _near_title(doc)
    if near is None:
        return None
    at, _, hint = near
    written = hint.removeprefix("write `").removesuffix("`")
    named = _SEPARATOR.search(written) is not None and _NO_NAMES not in written
    return (at, written) if named else None


def _parts(doc: Document) -> int:
    """How many parts of a guide a text has."""
    text = "\n".join(doc.lines[:400]).casefold()
    return (
        ("level mapping" in text)
        + ("negotiate up" in text)
        + ("evidence & sources" in text)
        + bool(re.search(r"(?m)^\W{0,6}(?:global )?levers?\b", text))
        + bool(re.search(r"(?m)^\|.*\b(?:base|salary|total comp)\b.*\|", text))
    )
