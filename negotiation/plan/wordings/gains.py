"""That one would look for a change of a deed's kind: clauses, which stand alone or after a tie."""

from __future__ import annotations

GAINS: dict[str, tuple[str, ...]] = {
    "gain of saving": (
        "that's the kind of saving I'd look for here",
        "I'd look for savings of that kind with you as well",
        "a saving like that is what I'd go after first",
    ),
    "gain of plan": (
        "that's how I'd want to deliver here as well",
        "I'd want to beat your dates in the same way",
    ),
    "gain of fewer faults": (
        "that's the kind of reliability I'd work towards here",
        "I'd want to bring faults down here in the same way",
        "reliability of that kind is what I'd aim for here",
    ),
    "gain of speed": (
        "that's the kind of speed I'd be after here",
        "I'd look for the same kind of speed-up here",
        "I'd want to find time like that here too",
    ),
    "gain of result": (
        "that's the kind of result I'd want to show you as well",
        "I'd go after the same kind of result here",
        "a result like that is what I'd be after here",
    ),
    "gain of work": (
        "that's the kind of work I'd want to do here",
        "I'd want to do work of that kind with you",
    ),
}

# What a change like it would mean here.
MEANT = (
    "the same here would mean {}",
    "here that would mean {}",
    "with you it would mean {}",
)
