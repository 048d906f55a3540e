"""The one place where a `Claim` is made."""

from __future__ import annotations

from negotiation.model.claims import About, Claim


def claimed(about: About, source: str, says: object, you: object) -> Claim:
    """A statement of fact that rests on the case's key `source`; `you` puts it to the candidate."""
    return Claim(about, source, str(says), str(you))
