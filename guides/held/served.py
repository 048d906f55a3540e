"""A guide whose names are known and whose parts are read when somebody looks at them."""

from __future__ import annotations

from typing import Any

from guides.guide.head import Head
from guides.held.source import Source, equivalents_of, figures_of, guide_of, told_of
from negotiation.model.guide import Equivalent, Guide

_FIGURES = frozenset({"bands", "sources", "years"})
_BESIDE = frozenset({"tags", "equivalents", "facts", "diagnostics"})
_ADVICE = frozenset({"levers", "strategy", "about"})
_FIELDS = Guide.__match_args__
# Of a file that turned into no guide since it was named, nobody is told anything.
_NOTHING = dict.fromkeys(_FIELDS, ()) | {"strategy": None, "about": ""}


class Served(Guide):
    """A guide that is held unread; it is equal to the guide that the whole file gives."""

    __slots__ = ("source",)
    source: Source

    @classmethod
    def of(cls, head: Head, source: Source) -> Served:
        """The guide of a file whose names have been read."""
        served = object.__new__(cls)
        made: Any = served  # to the type checker it is frozen
        made.id, made.company, made.role, made.aliases, made.as_of = head
        made.path = source.path
        made.source = source
        return served

    def __getattr__(self, name: str) -> Any:
        """A part that has not been read: slots that nobody filled end here."""
        if name in _FIGURES:
            found: object = figures_of(self.source)
        elif name in _BESIDE:
            found = told_of(self.source)
        elif name in _ADVICE:
            found = guide_of(self.source)
        else:
            raise AttributeError(name)
        return _NOTHING[name] if found is None else getattr(found, name)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Guide):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in _FIELDS)

    __hash__ = Guide.__hash__

    @property
    def head(self) -> Head:
        """Its names."""
        return Head(self.id, self.company, self.role, self.aliases, self.as_of)

    @property
    def labels(self) -> tuple[str, ...]:
        """Its regions, each once."""
        found = self.source.labels
        if found is None:
            regions = dict.fromkeys(row.region for row in self.bands if row.region is not None)
            found = self.source.labels = tuple(regions)
        return found

    @property
    def peers(self) -> tuple[str, ...]:
        """The companies that its level mapping names, each once."""
        found = self.source.peers
        if found is None:
            names = dict.fromkeys(one.company for one in self.equivalents)
            found = self.source.peers = tuple(names)
        return found

    @property
    def mapping(self) -> tuple[Equivalent, ...]:
        """`equivalents`, for who goes through those of all guides: nothing else is read for it."""
        return equivalents_of(self.source)
