"""A file's bytes → the text of a guide, and the name that its place gives it."""

from __future__ import annotations

import re
import unicodedata

from negotiation.model.diagnostics import Diagnostic, Severity

LARGEST_FILE = 256 * 1024  # bytes
MOST_LINES = 5_000  # ten times the longest guide that is known

_NOT_SLUG = re.compile(r"[^a-z0-9]+")
SUFFIX = ".md"
_PLAIN = ".txt"


def decode(text: str | bytes, path: str) -> str | Diagnostic:
    """The text with plain line ends, or why there is none."""
    content = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    if len(content) > LARGEST_FILE:
        return Diagnostic(
            path,
            1,
            1,
            Severity.ERROR,
            "file-too-big",
            f"a guide has at most {LARGEST_FILE // 1024} KiB",
            "is this a research report? Keep it outside the guides folder",
        )
    if isinstance(text, str):
        return _clean(text, path)
    try:
        return _clean(text.decode(), path)
    except UnicodeDecodeError as error:
        before = text[: error.start]
        return Diagnostic(
            path,
            before.count(b"\n") + 1,
            error.start - before.rfind(b"\n"),
            Severity.ERROR,
            "encoding",
            "the file is not UTF-8 text",
            "save it as UTF-8",
        )


def _clean(text: str, path: str) -> str | Diagnostic:
    """The text without a byte order mark and with plain line ends; text has no NUL."""
    text = text.removeprefix("\ufeff")
    if "\x00" in text:
        nul = text.find("\x00")
        return Diagnostic(
            path,
            text.count("\n", 0, nul) + 1,
            nul - text.rfind("\n", 0, nul),
            Severity.ERROR,
            "binary",
            "the file has NUL characters: it is no text",
        )
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > MOST_LINES:
        return Diagnostic(
            path,
            MOST_LINES + 1,
            1,
            Severity.ERROR,
            "file-too-long",
            f"a guide has at most {MOST_LINES:,} lines",
        )
    return text


def place_of(path: str, company: str, role: str) -> tuple[str, bool]:
    """`company-folder/role-file`, and whether the file lies there.

    One that lies elsewhere is named after its title.
    """
    parts = path.removesuffix(SUFFIX).removesuffix(_PLAIN).split("/")
    if len(parts) == 2 and all(parts):
        return "/".join(parts), True
    return f"{slug_of(company)}/{slug_of(parts[-1]) or slug_of(role)}", False


def slug_of(name: str) -> str:
    """A name as a folder or a file is called."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return _NOT_SLUG.sub("-", plain).strip("-") or "guide"
