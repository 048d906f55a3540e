"""One file → (guide, diagnostics); its one door is `read_guide`."""

from __future__ import annotations

from negotiation.model.diagnostics import Diagnostic
from negotiation.model.guide import Guide


def read_guide(
    text: str | bytes, path: str, *, lazy: bool = False
) -> tuple[Guide | None, tuple[Diagnostic, ...]]:
    """The guide that a file holds and what its author should know: see `guides.guide.read`."""
    from guides.guide.read import read_guide as read  # a start without it is a third shorter

    return read(text, path, lazy=lazy)
