"""One frozen index over all guides: what the product asks of them, answered from memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from functools import cache
from typing import TYPE_CHECKING

from guides.index.company_words import CompanyWords
from guides.index.locate import Locator
from guides.names.aliases import Aliases, shipped_aliases
from guides.names.companies import CompanyBook, build_companies
from guides.names.regions import find_region, labels_of, rows_for
from guides.names.roles import CompanyRoles, RoleName, RoleNames, company_roles, suggest_roles
from guides.names.time_zones import time_zone_of
from guides.text.digest import blake2b
from guides.text.spelling import compact, printed_compact, printed_words, words
from negotiation.model.facts import Certainty, LevelAnswer, Located, Match, Named, NameSpan
from negotiation.model.guide import Guide

if TYPE_CHECKING:  # messages and levels are asked about by other questions than a look-up's
    from guides.index.equivalence import Graph
    from guides.index.names_in import NameFinder


class Unread(Exception):
    """The question is about all guides, and not all of them have been read yet."""


_NONE: Mapping[str, Guide] = {}


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class GuideIndex:
    """The `Facts` of one set of guides; build it with `GuideIndex.build`.

    Nothing in it changes after it is built, so any number of readers may share it.
    """

    version: str
    _guides: Mapping[str, Guide]
    _book: CompanyBook
    _find_roles: Callable[[str], CompanyRoles | None]
    _spelled: RoleNames
    _locator: Locator
    _find_names: Callable[[], NameFinder]
    _find_graph: Callable[[], Graph]
    _find_levels: Callable[[Named], tuple[str, ...]]
    _role_rows: tuple[tuple[str, str], ...]
    _find_regions: Callable[[], tuple[str, ...]]
    former: Mapping[str, Guide]

    @classmethod
    def build(
        cls,
        guides: Iterable[Guide],
        *,
        aliases: Aliases | None = None,
        version: str | None = None,
        unread: bool = False,
        former: Mapping[str, Guide] = _NONE,
    ) -> GuideIndex:
        """Index `guides`; of two with one id the last counts.

        `former` are guides that serve no longer, by id: nobody finds them who does not know them.

        `version` names the set; without it a hash over the guides does. What needs more of every
        guide than its names is made when it is asked for; with `unread` it raises `Unread`.
        """
        names = shipped_aliases() if aliases is None else aliases
        by_id = {guide.id: guide for guide in sorted(guides, key=lambda guide: guide.id)}
        by_company: dict[str, list[Guide]] = defaultdict(list)
        owners: dict[str, list[Guide]] = defaultdict(list)
        for guide in by_id.values():
            by_company[guide.company_key].append(guide)
            owners[guide.role_key].append(guide)
        titles = {key: found[0].company for key, found in by_company.items()}

        def every() -> Iterable[Guide]:
            if unread:
                raise Unread
            return by_id.values()

        find_peers = cache(lambda: _peers(every(), titles, names))
        book = build_companies(titles, lambda: find_peers()[0], names)
        spelled = RoleNames(names)

        @cache
        def find_roles(key: str) -> CompanyRoles | None:
            return company_roles(by_company[key], spelled) if key in by_company else None

        each = company_roles(_one_of_each(owners), spelled)
        role_words = spelled.vocabulary | frozenset(
            word for found in owners.values() for word in spelled.of(found[0]).tokens
        )
        locator = Locator(
            CompanyWords(book, role_words - _NOT_ROLE_WORDS, spelled.vocabulary, names.filler),
            spelled,
            find_roles,
            each,
            {key: tuple(found) for key, found in owners.items()},
        )
        titles_of = {key: _common_title(found) for key, found in owners.items()}

        @cache
        def find_labels() -> tuple[str, ...]:
            return tuple(dict.fromkeys(label for guide in every() for label in labels_of(guide)))

        @cache
        def find_names() -> NameFinder:
            from guides.index.name_table import build_table
            from guides.index.names_in import NameFinder
            from guides.index.place_spans import PlaceSpans
            from guides.index.role_spans import RoleSpans

            return NameFinder(
                build_table(book, names, find_labels()),
                RoleSpans(_spellings(by_id.values(), titles_of, spelled), spelled),
                PlaceSpans(),
            )

        @cache
        def find_graph() -> Graph:
            from guides.index.equivalence import build_graph

            return build_graph(every(), find_peers()[1])

        @cache
        def find_levels(company: Named) -> tuple[str, ...]:
            from guides.index.levels_asked import levels_known

            return levels_known(find_graph(), company)

        return cls(
            version if version is not None else _hash(by_id.values()),
            by_id,
            book,
            find_roles,
            spelled,
            locator,
            find_names,
            find_graph,
            find_levels,
            tuple(
                sorted(
                    titles_of.items(),
                    key=lambda row: (-len(owners[row[0]]), row[1].casefold()),
                )
            ),
            cache(lambda: tuple(sorted(find_labels(), key=str.casefold))),
            former,
        )

    def __len__(self) -> int:
        return len(self._guides)

    def guides(self) -> tuple[Guide, ...]:
        """Every guide, by id."""
        return tuple(self._guides.values())

    def pieces(self) -> list[object]:
        """What the index is made of, in small parts: who holds them can let them go bit by bit."""
        return [
            *self._guides.values(),
            self._book,
            self._find_roles,
            self._find_names,
            self._find_regions,
            self._find_graph,
            self._find_levels,
        ]

    def make_ready(self) -> None:
        """Make what is otherwise made by the first message and the first level asked about."""
        self._find_names()
        self._find_graph()
        self._find_regions()

    def companies(self) -> tuple[Named, ...]:
        """Every company, by name; two folders of one name carry the folder in brackets."""
        return tuple(self._book.named.values())

    def roles(self, company_key: str) -> tuple[Guide, ...]:
        """The guides of a company, by role name; none for a folder that is not there."""
        found = self._find_roles(company_key)
        return found.guides if found is not None else ()

    def guide(self, guide_id: str) -> Guide | None:
        """The guide `company-folder/role-file`."""
        return self._guides.get(guide_id)

    def last_version(self, guide_id: str) -> Guide | None:
        """The same, or what it was when it last served."""
        return self._guides.get(guide_id) or self.former.get(guide_id)

    def find_company(self, text: str) -> Match[Named]:
        """A company from a name, an alias, an abbreviation or a typo."""
        return self._book.find(text)

    def find_role(self, company_key: str, text: str) -> Match[Guide]:
        """A role of a company from sloppy text ("mle", "ML engineer")."""
        found = self._find_roles(company_key)
        if found is None:
            return Match(Certainty.UNKNOWN, None)
        if not words(text):
            return Match(Certainty.UNKNOWN, None, found.guides)
        return found.find(text, self._spelled)

    def find_region(self, guide: Guide, text: str) -> Match[str]:
        """A region label of `guide` from sloppy text ("sf", "bay area", "nyc")."""
        return find_region(labels_of(guide), text)

    def locate(self, text: str) -> Located:
        """Company, role and region from one loose line; companies that only level mappings
        name are found too, with no role and no region.
        """
        return self._locator.locate(text)

    def names_in(self, words: Sequence[str]) -> tuple[NameSpan, ...]:
        """The companies, roles and places that a message names, in the order of the text."""
        return self._find_names().find(words)

    def rows_for(self, guide: Guide, place_key: str) -> Match[str]:
        """The region label of `guide` that serves a place."""
        return rows_for(labels_of(guide), place_key)

    def time_zone(self, place_key: str) -> tzinfo | None:
        """The clock of a place."""
        return time_zone_of(place_key)

    def suggest_companies(self, text: str, limit: int = 25) -> tuple[Named, ...]:
        """Autocomplete, best first; the first `limit` of all for an empty text."""
        return self._book.suggest(text, limit)

    def suggest_roles(
        self, company_key: str | None, text: str, limit: int = 25
    ) -> tuple[Named, ...]:
        """Autocomplete for roles; of every company where `company_key` is None."""
        if company_key is None:
            rows = self._role_rows
        else:
            rows = tuple((guide.role_key, guide.role) for guide in self.roles(company_key))
        found = suggest_roles(rows, text, limit, self._spelled)
        return tuple(Named(key, title) for key, title in found)

    def suggest_regions(self, guide: Guide | None, text: str, limit: int = 25) -> tuple[str, ...]:
        """Autocomplete for region labels; of every guide where `guide` is None."""
        labels = labels_of(guide) if guide is not None else self._find_regions()
        typed = compact(text)
        if not typed:
            return labels[:limit]
        starts = [label for label in labels if printed_compact(label).startswith(typed)]
        inner = [
            label
            for label in labels
            if any(word.startswith(typed) for word in printed_words(label))
        ]
        match = find_region(labels, text)
        found = [match.best] if match.best is not None else []
        if match.certainty is Certainty.DOUBTFUL:
            found.extend(match.others)
        return tuple(dict.fromkeys((*starts, *inner, *found)))[:limit]

    def levels_of(self, company_text: str, level_text: str) -> LevelAnswer:
        """Both directions: a guide's own role or level elsewhere, or where "Google L5" lands.

        Raises NotFound, naming the nearest companies or levels.
        """
        from guides.index.levels_asked import answer_level

        graph = self._find_graph()
        return answer_level(
            self._book, graph, self._find_roles, self._spelled, company_text, level_text
        )

    def suggest_levels(self, company_text: str) -> tuple[str, ...]:
        """The levels that `levels_of` can answer for at a company, low to high, its own first."""
        found = self._book.find_anywhere(company_text).sure
        return self._find_levels(found) if found is not None else ()

    def level_companies(self) -> tuple[str, ...]:
        """Every company that `levels_of` can answer for: those with guides and their peers."""
        names = {*(named.name for named in self._book.named.values())}
        names.update(self._book.peers[key].name for key in self._book.peers)
        return tuple(sorted(names, key=str.casefold))


# Words of role names that mean something else when they stand alone in a line.
_NOT_ROLE_WORDS = frozenset({"remote", "global", "us", "uk", "san", "new", "york"})


def _peers(
    guides: Iterable[Guide], titles: Mapping[str, str], aliases: Aliases
) -> tuple[dict[str, str], dict[str, str]]:
    """Companies that mappings name: key -> name, and a printed name -> its key."""
    known = {printed_compact(key): key for key in titles}
    for key, title in titles.items():
        known.setdefault(printed_compact(title), key)
    for key, spellings in aliases.companies.items():
        for spelling in spellings:
            known.setdefault(printed_compact(spelling), key)
    names: dict[str, str] = {}
    keys: dict[str, str] = {}
    for guide in guides:
        for company in _peers_of(guide):
            if company in keys:
                continue
            spelling = printed_compact(company)
            key = known.get(spelling) or "-".join(printed_words(company)) or spelling
            known.setdefault(spelling, key)
            keys[company] = key
            # "AWS" is Amazon under another name: the name that is the key itself is shown.
            if key not in names or printed_compact(key) == spelling:
                names[key] = company
    return names, keys


def _peers_of(guide: Guide) -> Iterable[str]:
    """The companies that a guide's level mapping names."""
    known: tuple[str, ...] | None = getattr(guide, "peers", None)
    if known is not None:
        return known  # a guide that is held unread
    return (one.company for one in guide.equivalents)


def _one_of_each(owners: Mapping[str, list[Guide]]) -> list[Guide]:
    seen: dict[tuple[str, str], Guide] = {}
    for found in owners.values():
        for guide in found:
            seen.setdefault((guide.role_key, guide.role), guide)
    one: dict[str, Guide] = {}
    for (key, _), guide in seen.items():
        one.setdefault(key, guide)
    return list(one.values())


def _spellings(
    guides: Iterable[Guide], titles: Mapping[str, str], spelled: RoleNames
) -> Iterator[tuple[str, str, RoleName]]:
    """Every role, once for each way that guides spell it: file, usual title, spellings."""
    seen = {(guide.role_key, guide.role, guide.aliases): guide for guide in guides}
    for guide in seen.values():
        yield guide.role_key, titles[guide.role_key], spelled.of(guide)


def _common_title(guides: list[Guide]) -> str:
    counts: dict[str, int] = {}
    for guide in guides:
        counts[guide.role] = counts.get(guide.role, 0) + 1
    return max(counts, key=lambda title: counts[title])


def _hash(guides: Iterable[Guide]) -> str:
    digest = blake2b(digest_size=6)
    for guide in guides:
        digest.update(repr(guide).encode())
    return digest.hexdigest()
