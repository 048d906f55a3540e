"""What a turn sees: the state beside the guides, and the one reading of the message."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from negotiation.dialogue.session import Past, State, Step, Target
from negotiation.model.case import Case
from negotiation.model.currencies_of_zones import PAID_IN
from negotiation.model.facts import Facts, NameKind, plain_name
from negotiation.model.guide import BandRow, Guide
from negotiation.model.offer import CompetingOffer, Offer
from negotiation.model.record import record, replace
from negotiation.model.replies import Reply
from negotiation.plan.plan import Plan
from negotiation.resolution.ground import Ground
from negotiation.resolution.row import priced
from negotiation.understanding.message import Company, Message

_COMPANIES = (NameKind.COMPANY, NameKind.PEER)
_BESIDE = 2  # tokens: "Stability AI, in London"


@record(frozen=True, slots=True)
class Context:
    """The state of one conversation beside the guides, for the length of one turn.

    `message` is the typed message, read once; None for a click, a menu or a form. `past` is the
    state before the last answer that changed anything. `plans` are those made in the turn, each
    with its case: what is asked, shown and compared is made once.
    """

    state: State
    facts: Facts
    today: date
    message: Message | None = None
    past: Past | None = field(default=None, compare=False, repr=False)
    plans: list[tuple[Case, Plan]] = field(default_factory=list, compare=False, repr=False)

    @property
    def case(self) -> Case:
        """What is known so far."""
        return self.state.case

    @property
    def step(self) -> Step:
        """The question being asked."""
        return self.state.step

    @property
    def guide(self) -> Guide | None:
        """The guide talked about, as it last was; None before it is chosen, or where it is gone."""
        return self.facts.last_version(self.state.guide) if self.state.guide else None

    @property
    def company(self) -> str:
        """The company's name, as shown."""
        guide = self.guide
        if guide is not None:
            return guide.company
        named = (one.name for one in self.facts.companies() if one.key == self.case.company)
        return next(named, self.case.company or self.state.lacks)

    @property
    def named(self) -> bool:
        """Whether it is known whose offer it is, with a guide or without."""
        return bool(self.case.company or self.state.lacks)

    @property
    def regions(self) -> tuple[str, ...]:
        """The guide's regions, as printed."""
        return _regions(self.guide)

    @property
    def rows(self) -> tuple[BandRow, ...]:
        """The rows of the region: several where the guide has one per level."""
        guide = self.guide
        rows, regions = guide.bands if guide else (), _regions(guide)
        if not regions:
            return rows
        region = self.case.region or (regions[0] if len(regions) == 1 else None)
        return tuple(row for row in rows if row.region == region)

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels to choose between in the region."""
        return _levels(self.rows)

    @property
    def row(self) -> BandRow | None:
        """The one row, once region and level are known."""
        rows = self.rows
        if len(_levels(rows)) > 1:
            rows = tuple(row for row in rows if row.level == self.case.band_level)
        return rows[0] if rows else None

    @property
    def place(self) -> str:
        """The row's label: "London", "Senior (L5)"."""
        row = self.row
        return (row.region or row.level or self.company) if row else self.company

    @property
    def currency(self) -> str | None:
        """What the offer's amounts are in."""
        return self.ground(Target()).currency

    @property
    def scripted(self) -> bool:
        """Whether there is a script, so that news may be their answer to it."""
        return Step.PLAN in self.state.done

    def ground(self, target: Target) -> Ground:
        """What the amounts of an offer are read against."""
        rival = None if target.own else self.rival(target.rival or "")
        offer = self.case.offer if target.own else (rival.offer if rival else Offer())
        theirs = self._paid_in(target.rival or "") if rival is not None else None
        return Ground(self.row, offer, self.case.offer, not target.own, theirs)

    def _paid_in(self, name: str) -> str | None:
        """The currency of a company whose guides all have the same one, or of its place named."""
        key = self.key_of(name)
        guides = self.facts.roles(key) if key else ()
        rows = [row for guide in guides for row in guide.bands]
        place = self._place_beside(name)
        there = [row for row in rows if place is not None and row.place == place]
        cells = (row.base or row.total for row in there or rows)
        found = {cell.money.currency for cell in cells if cell is not None and cell.money}
        if place is not None and not there:  # "Adyen Amsterdam has 120k": no guide tells of it
            return PAID_IN.get(str(self.facts.time_zone(place)))
        return found.pop() if len(found) == 1 else None

    def _place_beside(self, name: str) -> str | None:
        """ "Stability AI London 115k and Mistral Paris": the place behind the company's name."""
        names = self.message.names if self.message is not None else ()
        told = [one for one in names if one.kind in (NameKind.PLACE, *_COMPANIES)]
        return next(
            (
                place.key
                for company, place in pairwise(told)
                if company.kind in _COMPANIES
                and plain_name(company.name) == plain_name(name)
                and place.kind is NameKind.PLACE
                and not place.common  # "Midjourney offers 241k, a nice surprise"
                and place.start - company.end <= _BESIDE
            ),
            None,
        )

    def key_of(self, name: str) -> str:
        """The key of a company that has a guide, by its name as shown; empty where none has."""
        wanted = plain_name(name)
        found = (one.key for one in self.facts.companies() if plain_name(one.name) == wanted)
        return next(found, "")

    def rival(self, name: str) -> CompetingOffer | None:
        """The competing offer of that name; "" is the one without a name."""
        wanted = plain_name(name)
        for one in self.case.competing_offers:
            if plain_name(one.company or "") == wanted:
                return one
        return None

    def is_own(self, company: Company) -> bool:
        """Whether `company` is the one being negotiated with."""
        if company.key is not None and company.key == self.case.company:
            return True
        names = {plain_name(self.company), plain_name(self.case.company)} - {""}
        return plain_name(company.name) in names

    def having(self, case: Case) -> Context:
        """The same turn with another case."""
        return self.at(replace(self.state, case=case))

    def at(self, state: State) -> Context:
        """The same turn with another state."""
        return Context(state, self.facts, self.today, self.message, self.past, self.plans)

    def after(self, state: State) -> Context:
        """The same turn once its message was heard, in the state that it led to."""
        return replace(self, state=state, message=None)


def _regions(guide: Guide | None) -> tuple[str, ...]:
    rows = (
        (priced(guide) or guide.bands) if guide else ()
    )  # one of words alone is no place to compare with
    return tuple(dict.fromkeys([row.region for row in rows if row.region is not None]))


def _levels(rows: tuple[BandRow, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([row.level for row in rows if row.level is not None]))


@record(frozen=True, slots=True)
class Heard:
    """What an event did: the new state, what to say of it, and replies that go out before.

    `missed`: nothing was understood as an answer; `missed` is then the hint.
    """

    state: State
    notes: tuple[str, ...] = ()
    replies: tuple[Reply, ...] = ()
    missed: str | None = None
    aside: bool = False  # answered in between; the question stays
    forget: bool = False


def heard(context: Context, *notes: str) -> Heard:
    """The present state with something said."""
    return Heard(context.state, tuple(note for note in notes if note))


def done(state: State, *steps: Step) -> State:
    """`state` with `steps` answered."""
    return replace(state, done=tuple(dict.fromkeys((*state.done, *steps))))


def undone(state: State, *steps: Step) -> State:
    """`state` with `steps` to be asked again."""
    return replace(state, done=tuple(step for step in state.done if step not in steps))


@dataclass(slots=True)
class Notes:
    """What is to be said about a turn, gathered while it is played: each sentence once."""

    lines: list[str] = field(default_factory=list)
    asked_about: list[str] = field(default_factory=list)  # amounts, as typed, that nothing took
    kept: list[str] = field(default_factory=list)  # amounts, as typed, that wait for their row

    def add(self, *sentences: str) -> None:
        """Add sentences that are not there yet."""
        for sentence in sentences:
            if sentence and not any(sentence in line for line in self.lines):
                self.lines.append(sentence)
