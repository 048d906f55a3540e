"""Guides about the same company and role: which of them serves, and what is said of the others."""

from __future__ import annotations

from collections.abc import Iterable

from guides.text.spelling import printed_compact
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Guide


def without_duplicates(guides: Iterable[Guide]) -> tuple[list[Guide], list[Diagnostic]]:
    """One guide for each company folder and role, by path, and a diagnostic for each left out.

    Within a folder the same role twice leaves open whose figures count, which is an error. A file
    beside the company folders gives way to the one in its place, with a warning. Two folders may
    carry one company name (brex, brex-ai).
    """
    kept: list[Guide] = []
    notes: list[Diagnostic] = []
    seen: dict[tuple[str, str], Guide] = {}
    for guide in sorted(guides, key=lambda guide: (_misplaced(guide), guide.path)):
        folder, _, role_file = guide.id.partition("/")
        company = printed_compact(folder)
        by_file = company, printed_compact(role_file)
        by_title = company, printed_compact(guide.role)
        first = seen.get(by_file) or seen.get(by_title)
        if first is None:
            kept.append(guide)
            seen[by_file] = seen[by_title] = guide
            continue
        notes.append(
            Diagnostic(
                guide.path,
                1,
                1,
                Severity.WARNING if _misplaced(guide) else Severity.ERROR,
                "duplicate-guide",
                f"{first.path} is about the same company and role",
                "keep one of them, or give them different titles and file names",
            )
        )
    kept.sort(key=lambda guide: guide.path)
    return kept, notes


def _misplaced(guide: Guide) -> bool:
    # A file in its place gives the guide its name; one that lies elsewhere gets one from its title.
    if not guide.path.startswith(guide.id):
        return True
    return guide.path.removeprefix(guide.id).startswith("/")
