"""What long tests of conversations share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pytest

from negotiation.dialogue import plans, turn
from negotiation.plan import proof


@pytest.fixture(scope="package", autouse=True)
def _once() -> Iterator[None]:
    """What was worked out for one test is known to those after it.

    A plan and its figures depend on a case and its guides alone, the meaning of a line on its words
    and what is known of the world, a deed on how it was put; many answers leave the case as it was,
    and many tests play the same conversations.
    """
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(plans, "make_plan", lru_cache(500)(plans.make_plan))
        patched.setattr(plans, "compute", lru_cache(500)(plans.compute))
        patched.setattr(proof, "clean_clause", lru_cache(2_000)(proof.clean_clause))
        patched.setattr(turn, "read", lru_cache(5_000)(turn.read))
        yield
