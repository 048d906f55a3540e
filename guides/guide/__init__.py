"""One file → (guide, diagnostics); its one door is `read_guide`."""

from __future__ import annotations

from guides.guide.read import read_guide

__all__ = ["read_guide"]
