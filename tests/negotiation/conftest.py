"""What long tests of conversations share."""

from __future__ import annotations

from functools import cache

import pytest

from negotiation.dialogue import plans
from negotiation.understanding import field


@pytest.fixture
def plans_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Within a test, a case that is met again has the plan that was made for it.

    A plan depends on its case and its guides alone, and many answers leave the case as it was.
    """
    monkeypatch.setattr(plans, "make_plan", cache(plans.make_plan))


@pytest.fixture
def fields_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Within a test, what is typed into a field of a case file again was read already."""
    monkeypatch.setattr(field, "field_message", cache(field.field_message))
