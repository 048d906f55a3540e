"""The whole conversation, as pure functions: Discord, the terminal and the tests all play it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from negotiation.facts import Facts
from negotiation.replies import Event, Reply
from negotiation.session import Session


@dataclass(frozen=True, slots=True)
class Turn:
    """What a step leads to. `forget`: the person confirmed that all their data be erased."""

    session: Session
    replies: tuple[Reply, ...]
    forget: bool = False


def start(
    facts: Facts,
    today: date,
    company: str | None = None,
    role: str | None = None,
    region: str | None = None,
) -> Turn:
    """A new conversation; what is named already is not asked again."""
    raise NotImplementedError


def step(session: Session, event: Event, facts: Facts) -> Turn:
    """The answer to one event. Never raises for anything a person can type or click."""
    raise NotImplementedError


def current(session: Session, facts: Facts) -> Reply:
    """The question asked now, to be shown again."""
    raise NotImplementedError


def summary(session: Session, facts: Facts) -> Reply:
    """Everything understood so far, in words."""
    raise NotImplementedError


def stale(session: Session, event: Event, facts: Facts) -> Reply:
    """The answer to a control of an earlier question; echoes what a late form held."""
    raise NotImplementedError
