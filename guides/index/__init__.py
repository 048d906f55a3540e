"""All guides → the `Facts` that the product asks; its one door is `GuideIndex`."""

from __future__ import annotations

from guides.index.guide_index import GuideIndex

__all__ = ["GuideIndex"]
