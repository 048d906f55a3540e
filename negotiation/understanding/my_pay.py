"""What one is paid today, as something else is compared with it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.words.matching import MY_PAY, WHAT_I


def is_my_pay(norms: Sequence[str], *, same: bool = False) -> bool:
    """ "My present salary", "what I make now"; behind "the same as" a mere "now"."""
    mine = next((at for at, word in enumerate(norms) if word == "my"), None)
    if mine is not None and not MY_PAY.isdisjoint(norms[mine + 1 : mine + _NEAR]):
        return True
    what = any(two == ("what", "i") or two == ("i", "currently") for two in pairwise(norms))
    what = what or (same and norms[:1] == ("i",))
    return (what and not WHAT_I.isdisjoint(norms)) or (same and norms[:1] == ("now",))


_NEAR = 4  # words
