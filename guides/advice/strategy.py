"""The "negotiate up" paragraph of a guide, with its sentences and figures."""

from __future__ import annotations

import re

from guides.advice.figures import Reader
from guides.advice.lazy import Lazy
from guides.text.document import Document
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Strategy

LONGEST_TEXT = 20_000

_LABEL = re.compile(
    r"(?i)^\s{0,3}(?:>\s*)?(?P<mark>\*\*|"
    r"#{1,6}\s+(?:\*\*)?)\s*Negotiate[- ]Up Strategy\b(?P<title>[^*\n]{0,80}?)"
    r"(?:\*\*\s*:?|:\*\*|$)\s*(?P<rest>.*)$"
)
_END = re.compile(r"^\s{0,3}(?:#{1,6}\s|-{3,}\s*$|\*\*(?:Evidence|Sources|Extended)\b)")
_SECTION_END = re.compile(r"^\s{0,3}#{1,2}\s|^\s{0,3}-{3,}\s*$")


def read_strategy(doc: Document, reader: Reader) -> tuple[Strategy | None, tuple[Diagnostic, ...]]:
    """The strategy as printed, without quote marks of the blockquote; None where there is none.

    Two strategies (one a level) are one text, a line break between them. `reader` reads its
    sentences, when they are looked at.
    """
    parts: list[tuple[int, str]] = []
    end = 0
    for index in [index for index, line in enumerate(doc.lines) if "trategy" in line]:
        line = doc.lines[index]
        match = _LABEL.match(line) if index >= end and len(line) <= LONGEST_TEXT else None
        if match is None:
            continue
        text, end = _text(doc, index, match)
        if text:
            parts.append((index, text))
    if not parts:
        return None, (
            doc.diagnose(
                0,
                1,
                Severity.WARNING,
                "no-strategy",
                'the guide has no "Negotiate Up Strategy"',
                "Add a line `> **Negotiate Up Strategy:** …` with what to ask for.",
            ),
        )
    text = "\n".join(part for _, part in parts)
    line_number = doc.number(parts[0][0])
    sentences = reader.lazily(text, line_number)
    figures = Lazy(lambda: tuple(figure for part in sentences for figure in part.figures))
    return Strategy(text, line_number, figures, sentences), ()


def _text(doc: Document, index: int, match: re.Match[str]) -> tuple[str, int]:
    lines = doc.lines
    rest = match["rest"].lstrip(":*").strip()
    body = [rest] if rest else []
    heading = match["mark"].startswith("#")
    quoted = lines[index].lstrip().startswith(">")
    end = index + 1
    while end < len(lines):
        line = lines[end]
        stripped = line.strip()
        if quoted:
            if not stripped.startswith(">") or _LABEL.match(line):
                break
            stripped = stripped[1:].strip()
        elif heading:
            if _SECTION_END.match(line) or _LABEL.match(line):
                break
            stripped = re.sub(r"^(?:>|#{3,6})\s*", "", stripped)
        elif not stripped or _END.match(line) or stripped.startswith("|"):
            break
        if stripped and not re.fullmatch(r"\|?[\s:|-]{3,}", stripped):
            body.append(stripped)
        end += 1
    return "\n".join(body)[:LONGEST_TEXT], end
