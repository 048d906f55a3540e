"""One case with everything its words are made from, and the voice that says them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from negotiation.analysis.first_year import is_large_bonus
from negotiation.analysis.results import Analysis, Ask, Cause
from negotiation.model.case import Case
from negotiation.model.figures import Figure, Source
from negotiation.model.guide import Component, EquityKind
from negotiation.model.own_words import marked
from negotiation.model.phrase import Amount, Phrase, Piece, written
from negotiation.model.record import replace
from negotiation.plan.bank import choose, fill, short
from negotiation.plan.bridges import Bridge
from negotiation.plan.known_figures import figures_in
from negotiation.plan.lever_choice import LeverChoice
from negotiation.plan.made_up import MadeUp
from negotiation.plan.told import LEVEL_CODE, Sayable
from negotiation.plan.wording import (
    company_name,
    kind_of,
    open_asks,
    place_words,
    role_name,
    the,
)
from negotiation.plan.wordings import BY_TONE


@dataclass(frozen=True)
class Matter:
    """`seed`: what the choice of wordings hangs on; `turn`: how often it was all said before.

    `bridge`: what ties the candidate's deed to this job, where anything does.
    `whole`: how a total that is asked for would be made up.
    `silent`: the play names no figure of the candidate's own, so nothing may refer to one.
    `terse`: each move in a short wording, where there is more to say than a letter holds.
    """

    case: Case
    numbers: Analysis
    told: Sayable
    choices: tuple[LeverChoice, ...]
    seed: str
    bridge: Bridge | None = None
    whole: MadeUp | None = None
    turn: int = 0
    silent: bool = False
    terse: bool = False

    def line(self, move: str, **slots: Piece) -> Phrase:
        """The move in the wording that falls to this case, of those for its tone where there are.

        Raises KeyError for a slot that the wording has and nobody fills.
        """
        options = BY_TONE[self.case.tone][move]
        if self.terse:
            options = short(options)
        return fill(choose(self.seed, move, options, self.turn), **slots)

    @cached_property
    def in_short(self) -> Matter:
        """The same matter in a short wording of each move."""
        return replace(self, terse=True)

    @cached_property
    def anew(self) -> Matter:
        """The same matter in other words: a call is not the e-mail read aloud."""
        return replace(self, turn=self.turn + 1)

    def said(self, figure: Figure) -> Amount:
        """A figure in writing; a call says it as it is spoken (`phrase.aloud`)."""
        return written(figure)

    def marked(self, words: str, source: Source) -> Phrase:
        """Words with every number in them as the figure that the case has, else from `source`."""
        return marked(words, source, self._figures if _DIGIT.search(words) else ())

    @cached_property
    def _figures(self) -> Sequence[Figure]:
        return figures_in(self.numbers)

    @cached_property
    def asks(self) -> tuple[Ask, ...]:
        """What is asked for now, primary first."""
        return open_asks(self.numbers)

    @cached_property
    def named(self) -> tuple[Ask, ...]:
        """What the company is told of it: nothing where no figure is named yet.

        Base and what would stand in for it are never asked for together.
        """
        if self.silent:
            return ()
        if self.asked(Component.BASE) is None:
            return self.asks
        return tuple(ask for ask in self.asks if ask.cause is not Cause.BASE_GAP)

    @cached_property
    def company(self) -> str:
        """The company's name."""
        return company_name(self.numbers.guide)

    @cached_property
    def role(self) -> str:
        """The role's name, empty where it has none that can be said."""
        return role_name(self.numbers.guide)

    @cached_property
    def place(self) -> str:
        """` in London`, ` at L5 in London`, with a space in front; empty where nothing is named.

        The level is that of the reports, and said where it was told.
        """
        return f"{self._level}{place_words(self.numbers.row, self.case.region or '')}"

    @cached_property
    def here(self) -> str:
        """The role where it is: "this role in London", "this remote role in the US"."""
        away = " working remotely"
        if away in self.place:
            return f"this remote role{self.place.replace(away, '')}"
        return f"this role{self.place}"

    @property
    def _level(self) -> str:
        level = self.numbers.row.level or ""
        heard = (str(one.clause) for one in self.told.heard if one.about_level)
        told = _WORD.findall(" ".join((self.case.band_level or "", *heard)).casefold())
        code, name = LEVEL_CODE.search(level), level.partition("(")[0].strip()
        if code is not None and code[0].casefold() in told:
            return f" at {code[0]}"
        return f" at {name.lower()} level" if name.casefold() in told else ""

    @property
    def mostly_bonus(self) -> bool:
        """Whether so much of the pay is bonus that a guarantee of it is asked for."""
        return is_large_bonus(self.numbers.valuation.own, self.numbers.offer)

    def kind(self, component: Component) -> EquityKind | None:
        """The kind of the equity on the table."""
        return self._equity_kind if component is Component.EQUITY else None

    @cached_property
    def _equity_kind(self) -> EquityKind | None:
        return kind_of(Component.EQUITY, self.numbers)

    def part(self, component: Component) -> str:
        """`base`, `the profit share`, `options`."""
        return the(component, self.kind(component))

    @property
    def asks_share(self) -> bool:
        """Whether a share of the profits is asked for."""
        share = self.kind(Component.EQUITY) is EquityKind.PROFIT_SHARE
        return share and self.asked(Component.EQUITY) is not None

    def asked(self, component: Component) -> Ask | None:
        """The open ask for a component."""
        return next((ask for ask in self.asks if ask.component is component), None)


def seed_of(case: Case, numbers: Analysis) -> str:
    """What makes a case this one: the guide, the place, the offer, the first thing told.

    Not its tone, its priority or a date: a letter that is refined keeps its words.
    """
    offer = numbers.offer
    equity = offer.equity.value if offer.equity is not None else None
    parts = (
        numbers.guide.id or numbers.guide.company,
        numbers.row.region or "",
        str(offer.base.amount if offer.base is not None else ""),
        str(equity.amount if equity is not None else ""),
        case.facts[0].text or case.facts[0].topic if case.facts else "",
        case.stage.value,
    )
    return "|".join(parts)


_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
