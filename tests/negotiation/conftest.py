"""What long tests of conversations share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pytest

from negotiation.dialogue import plans, turn


@pytest.fixture(scope="package", autouse=True)
def _once() -> Iterator[None]:
    """A case that is met again in a conversation has the plan that was made for it, and a line the
    meaning that was read.

    A plan depends on its case and its guides alone, a meaning on its words and what is known of
    the world; many answers leave the case as it was, and many tests play the same conversations.
    """
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(plans, "make_plan", lru_cache(500)(plans.make_plan))
        patched.setattr(turn, "read", lru_cache(5_000)(turn.read))
        yield
