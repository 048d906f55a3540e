"""The guides while not all of them have been read: names answer, and the rest when it is needed.

Who asks about a company has its guides read first, so that one with an error does not serve for a
moment; who asks about all guides waits until all have been read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import tzinfo
from typing import TypeVar

from guides.held.record import Told
from guides.held.served import Served
from guides.held.source import figures_of
from guides.index import GuideIndex
from guides.index.duplicates import without_duplicates
from guides.index.guide_index import Unread
from guides.loading import ReadSet
from guides.names.time_zones import time_zone_of
from negotiation.model.diagnostics import Diagnostic
from negotiation.model.facts import LevelAnswer, Located, Match, Named, NameSpan
from negotiation.model.guide import Guide

T = TypeVar("T")


class EarlyIndex:
    """The `Facts` of guides of which at first only names are known.

    `whole` gives the index of the guides as read as a whole: at once if `wait` is False, and then
    None until it is there. `tell` hears of the errors that come to light.
    """

    def __init__(
        self,
        found: ReadSet,
        whole: Callable[[bool], GuideIndex | None],
        tell: Callable[[Iterable[Diagnostic]], None],
        former: Mapping[str, Guide],
    ) -> None:
        self._set = found
        self.former = former
        self._whole = whole
        self._tell = tell
        self._named = found.named
        self._sound: set[str] = set()  # companies whose guides have been read
        self._index = self._build(found.guides)

    def _build(self, guides: Iterable[Guide]) -> GuideIndex:
        found = self._set
        return GuideIndex.build(
            guides, aliases=found.aliases, version=found.version, unread=True, former=self.former
        )

    def check(self) -> None:
        """Read the figures of all guides."""
        while not self._is_sound({named.key for named in self._index.companies()}):
            pass

    def _ask(self, question: Callable[[GuideIndex], T], *keys: str) -> T:
        """The answer, once the guides that it is about have been read."""
        while True:
            whole = self._whole(False)
            if whole is not None:
                return question(whole)
            try:
                answer = question(self._index)
                if self._is_sound({*keys, *_companies_in(answer)}):
                    return answer
            except Unread:
                self._whole(True)

    def _is_sound(self, keys: set[str]) -> bool:
        """Read the guides of companies; False where one had an error, and serves no longer."""
        index = self._index
        broken: set[str] = set()
        for key in keys - self._sound:
            broken.update(guide.path for guide in index.roles(key) if self._is_broken(guide))
        self._sound |= keys
        if not broken:
            return True
        self._named = tuple(guide for guide in self._named if guide.path not in broken)
        self._sound -= keys  # a guide may come up that had to give way
        guides, _ = without_duplicates(self._named)
        self._index = self._build(guides)
        return False

    def _is_broken(self, guide: Guide) -> bool:
        if not isinstance(guide, Served):
            return False
        figures = figures_of(guide.source)
        errors = () if figures is None or isinstance(figures, Told) else figures.errors
        self._tell(errors)
        return figures is None or bool(errors)

    @property
    def version(self) -> str:
        """See `GuideIndex`, here and below."""
        return self._index.version

    def __len__(self) -> int:
        return len(self._whole(False) or self._index)

    def guides(self) -> tuple[Guide, ...]:
        return (self._whole(False) or self._index).guides()

    def companies(self) -> tuple[Named, ...]:
        return (self._whole(False) or self._index).companies()

    def roles(self, company_key: str) -> tuple[Guide, ...]:
        return self._ask(lambda index: index.roles(company_key), company_key)

    def guide(self, guide_id: str) -> Guide | None:
        return self._ask(lambda index: index.guide(guide_id))

    def last_version(self, guide_id: str) -> Guide | None:
        return self.guide(guide_id) or self.former.get(guide_id)

    def find_company(self, text: str) -> Match[Named]:
        return self._ask(lambda index: index.find_company(text))

    def find_role(self, company_key: str, text: str) -> Match[Guide]:
        return self._ask(lambda index: index.find_role(company_key, text), company_key)

    def find_region(self, guide: Guide, text: str) -> Match[str]:
        return self._index.find_region(guide, text)

    def locate(self, text: str) -> Located:
        return self._ask(lambda index: index.locate(text))

    def names_in(self, words: Sequence[str]) -> tuple[NameSpan, ...]:
        return self._ask(lambda index: index.names_in(words))

    def rows_for(self, guide: Guide, place_key: str) -> Match[str]:
        return self._index.rows_for(guide, place_key)

    def time_zone(self, place_key: str) -> tzinfo | None:
        return time_zone_of(place_key)

    def suggest_companies(self, text: str, limit: int = 25) -> tuple[Named, ...]:
        return (self._whole(False) or self._index).suggest_companies(text, limit)

    def suggest_roles(
        self, company_key: str | None, text: str, limit: int = 25
    ) -> tuple[Named, ...]:
        keys = () if company_key is None else (company_key,)
        return self._ask(lambda index: index.suggest_roles(company_key, text, limit), *keys)

    def suggest_regions(self, guide: Guide | None, text: str, limit: int = 25) -> tuple[str, ...]:
        return self._ask(lambda index: index.suggest_regions(guide, text, limit))

    def levels_of(self, company_text: str, level_text: str) -> LevelAnswer:
        return self._ask(lambda index: index.levels_of(company_text, level_text))

    def suggest_levels(self, company_text: str) -> tuple[str, ...]:
        return self._ask(lambda index: index.suggest_levels(company_text))

    def level_companies(self) -> tuple[str, ...]:
        return self._ask(lambda index: index.level_companies())


def _companies_in(answer: object) -> Iterable[str]:
    """The companies that an answer names by a guide or by themselves."""
    match answer:
        case Guide():
            yield answer.company_key
        case Match(best=best, others=others):
            yield from _companies_in(best)
            yield from _companies_in(others)
        case Located():
            yield from _companies_in(answer.company)
            yield from _companies_in(answer.role)
        case tuple():
            for one in answer:
                yield from _companies_in(one)
        case Named(key=key):
            yield key
