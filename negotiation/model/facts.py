"""How the product asks the guides: sloppy names, rows, and levels of one company elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from enum import StrEnum
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

from negotiation.model.guide import Guide
from negotiation.model.record import record

T = TypeVar("T")


@lru_cache(maxsize=1024)  # a message compares each of its companies with all the others
def plain_name(name: str) -> str:
    """A name for comparing: letters and digits only."""
    return "".join(one for one in name.casefold() if one.isalnum())


class Certainty(StrEnum):
    """How sure a look-up is of its best match."""

    EXACT = "exact"  # a name, an alias or an abbreviation of it
    LIKELY = "likely"  # a typo away, and nothing else is near: use it and say so
    DOUBTFUL = "doubtful"  # ask "did you mean"
    UNKNOWN = "unknown"  # name the nearest


@record(frozen=True, slots=True)
class Named:
    """A key of the index with the name to show for it."""

    key: str
    name: str


@record(frozen=True, slots=True)
class Match(Generic[T]):
    """The answer to a look-up from sloppy text.

    `best` is None when UNKNOWN. `others` are the runners-up, best first: what "did you mean"
    offers, or the nearest names when nothing fits. Several equally good readings (a region
    name in two countries) are DOUBTFUL.
    """

    certainty: Certainty
    best: T | None
    others: tuple[T, ...] = ()

    @property
    def sure(self) -> T | None:
        """The best match where it may be used without asking."""
        return self.best if self.certainty in (Certainty.EXACT, Certainty.LIKELY) else None


@record(frozen=True, slots=True)
class Located:
    """What one loose line names: "midjourney ml sf". A part it does not name is None.

    `rest` is what was left over after the names were taken out. `*_text` are the words, in small
    letters, that each part was read from.
    """

    company: Match[Named] | None
    role: Match[Guide] | None
    region: Match[str] | None
    rest: str
    company_text: str = ""
    role_text: str = ""
    region_text: str = ""


class NameKind(StrEnum):
    """What a name in a message may be the name of, and what its key is then."""

    COMPANY = "company"  # its folder: it has guides
    PEER = "peer"  # its name as shown: guides only compare with it, or it is merely known
    ROLE = "role"  # a role file's name
    PLACE = "place"  # the place, as `BandRow.place` has it: `san-francisco`, `remote-us`


@record(frozen=True, slots=True)
class NameSpan:
    """Words `start` to `end` (excluded) of a message, and what they name.

    `certainty` is never UNKNOWN. `others` are further keys that the words may mean, best first.
    `common`: the words are ordinary ones too ("square", "remote", "us"), and only what stands
    around them can tell that the name is meant.
    """

    start: int
    end: int
    kind: NameKind
    key: str
    name: str
    certainty: Certainty
    others: tuple[Named, ...] = ()
    common: bool = False


@record(frozen=True, slots=True)
class LevelLink:
    """One equivalence found in the graph, and the guides that say so."""

    company: str
    level: str
    own_company: str
    own_role: str
    own_level: str
    guides: tuple[str, ...]  # "path:line" of each guide that says so
    across: bool = False  # through a third company's level, not stated by one guide
    via: tuple[str, ...] = ()  # the third companies (or "Google L5") it goes through
    exact: bool = True  # the level itself; False: a range or an open end that holds it


@record(frozen=True, slots=True)
class LevelAnswer:
    """Where a level lands. `disagree` holds links that contradict those in `links`."""

    asked_company: str
    asked_level: str
    links: tuple[LevelLink, ...]
    disagree: tuple[LevelLink, ...] = ()


class Facts(Protocol):
    """One frozen index of guides. A conversation turn uses one from beginning to end."""

    @property
    def version(self) -> str:
        """A short content hash: the same guides give the same version."""
        ...

    def companies(self) -> tuple[Named, ...]:
        """Every company, by name."""
        ...

    def roles(self, company_key: str) -> tuple[Guide, ...]:
        """The guides of a company, by role name."""
        ...

    def guide(self, guide_id: str) -> Guide | None:
        """The guide `company-folder/role-file`."""
        ...

    def last_version(self, guide_id: str) -> Guide | None:
        """The same, or what it was when it last served: for whoever talks about it already."""
        ...

    def find_company(self, text: str) -> Match[Named]:
        """A company from a name, an alias, an abbreviation or a typo."""
        ...

    def find_role(self, company_key: str, text: str) -> Match[Guide]:
        """A role of a company from sloppy text ("mle", "ML engineer")."""
        ...

    def find_region(self, guide: Guide, text: str) -> Match[str]:
        """A region label of `guide` from sloppy text ("sf", "bay area", "nyc")."""
        ...

    def locate(self, text: str) -> Located:
        """Company, role and region from one loose line."""
        ...

    def names_in(self, words: Sequence[str]) -> tuple[NameSpan, ...]:
        """The companies, roles and places that a message names, in the order of the text.

        `words` are its words in small letters, without punctuation. Of one kind spans do not
        overlap: the longest, then the surest, is kept; of different kinds they may. A word that
        holds two names ("meta/google") gives both.
        """
        ...

    def rows_for(self, guide: Guide, place_key: str) -> Match[str]:
        """The region label of `guide` that serves a place.

        EXACT: a row of that place. LIKELY: the one row whose area holds it, or that lies in it.
        DOUBTFUL: several, the next town, or only a row for who works from home there. UNKNOWN:
        none; the others are the guide's regions, those of the same country first.
        """
        ...

    def time_zone(self, place_key: str) -> tzinfo | None:
        """The clock of a place; None where it has several, or where that is not known."""
        ...

    def suggest_companies(self, text: str, limit: int = 25) -> tuple[Named, ...]:
        """Autocomplete, best first; all of them for an empty text."""
        ...

    def suggest_roles(
        self, company_key: str | None, text: str, limit: int = 25
    ) -> tuple[Named, ...]:
        """Autocomplete for roles; of every company where `company_key` is None."""
        ...

    def suggest_regions(self, guide: Guide | None, text: str, limit: int = 25) -> tuple[str, ...]:
        """Autocomplete for region labels; of every guide where `guide` is None."""
        ...

    def levels_of(self, company_text: str, level_text: str) -> LevelAnswer:
        """Both directions: a guide's own role or level elsewhere, or where "Google L5" lands.

        Raises NotFound, naming the nearest companies or levels.
        """
        ...

    def suggest_levels(self, company_text: str) -> tuple[str, ...]:
        """The levels that `levels_of` can answer for at a company, low to high, its own first."""
        ...

    def level_companies(self) -> tuple[str, ...]:
        """Every company that `levels_of` can answer for: those with guides and their peers."""
        ...
