"""Labels and amounts are paired at least cost, without weighing those that stand far apart."""

from __future__ import annotations

import pytest

from negotiation.understanding import pairing
from tests.negotiation.understanding.reading import understood


def test_a_sentence_of_many_labels_weighs_only_those_that_stand_near(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Two thousand characters of "base 240k, " once took seconds of weighing."""
    weighed = []
    cost = pairing._Between._cost
    monkeypatch.setattr(pairing._Between, "_cost", lambda *pair: weighed.append(1) or cost(*pair))
    understood("base 240k, " * 120)
    assert 120 <= len(weighed) <= 120 * 2 * pairing._TOO_FAR // 3
