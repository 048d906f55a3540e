"""Pay figures in a guide's sentences: component, role, region, currency, range, period.

Each amount takes its component from the words beside it (`figure_parts`), its role from the last
cue before it (`figure_roles`) and its region from the places around it (`figure_places`). An
amount that nothing calls pay, another company's offer, a trigger, a raise, a refresher or a
budget is no figure.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from guides.advice.brackets import masked, placeholders
from guides.advice.claims import claims_rival, claims_self, is_an_offer
from guides.advice.figure_parts import find_pay, name_components
from guides.advice.figure_places import Prefix, label_names, place
from guides.advice.figure_roles import give_roles
from guides.advice.figure_unnamed import Earlier, fits, settle
from guides.advice.found_figure import FoundFigure
from guides.advice.lazy import Lazy
from guides.advice.plausible import is_plausible
from guides.advice.sentences import Own, split
from guides.text.amounts import Amount
from guides.text.spelling import lowered
from negotiation.model.glyphs import alike
from negotiation.model.guide import BandRow, Component, PayFigure, Placeholder, Sentence
from negotiation.model.money import Period

# Twice the longest sentence that is known. What is longer is no sentence: nobody is to say it.
LONGEST_SENTENCE = 1_200

_DIGIT = re.compile(r"[0-9]")
_GRANT_AFTER = re.compile(
    r"(?i)\+?\s*(?:\(?/?\s?4[- ]?y(?:ea)?rs?\b|(?:in total )?over (?:the )?(?:4|four)\b|\((?:4|"
    r"four)[- ]?y(?:ea)?r)"
)
_YEARLY_AFTER = re.compile(r"(?i)\+?\s*(?:/\s?y(?:ea)?r\b|per year\b|annually\b|a year\b)")
_ANNUAL = frozenset({Component.BASE, Component.TOTAL, Component.BONUS})


@dataclass(slots=True)
class _State:
    """What earlier sentences of the same text leave to later ones."""

    places: Prefix = field(default_factory=Prefix)
    earlier: Earlier = field(default_factory=Earlier)


class Reader:
    """Reads the sentences of one guide. `bands` tell a bare figure's component and region names."""

    def __init__(self, own: Callable[[], Own], bands: tuple[BandRow, ...]) -> None:
        """`own` is asked once, when the first sentence is read."""
        self._find_own = own
        self._bands = bands

    @cached_property
    def _own(self) -> Own:
        return self._find_own()

    @cached_property
    def _labels(self) -> frozenset[str]:
        return label_names(self._bands)

    def lazily(self, text: str, line: int, *, quoted: bool = False) -> Lazy[Sentence]:
        """What `read` gives, read when it is looked at. If that fails, nobody is to say it."""
        return Lazy(
            lambda: self.read(text, line, quoted=quoted),
            lambda: (Sentence(text, quoted, claims_rival=True, claims_self=True),),
        )

    def read(self, text: str, line: int, *, quoted: bool = False) -> tuple[Sentence, ...]:
        """The sentences of a script or a strategy; `quoted`: all of it stood in quotation marks."""
        state = _State()
        sentences = []
        for piece in split(text):
            if len(piece.text) > LONGEST_SENTENCE:
                sentences.append(Sentence(piece.text, quoted or piece.spoken, True, True))
                continue
            spoken, lower = quoted or piece.spoken, lowered(piece.text)
            found = placeholders(piece.text, self._own)
            figures, unclear = self._figures(piece.text, found, line, state, spoken=spoken)
            sentences.append(
                Sentence(
                    piece.text,
                    spoken,
                    claims_rival(piece.text, lower, found, self._own)
                    or (spoken and is_an_offer(piece.text, self._own)),
                    claims_self(lower, found, spoken=spoken),
                    found,
                    figures,
                    unclear,
                )
            )
        return tuple(sentences)

    def _figures(
        self,
        printed: str,
        brackets: tuple[Placeholder, ...],
        line: int,
        state: _State,
        *,
        spoken: bool,
    ) -> tuple[tuple[PayFigure, ...], tuple[str, ...]]:
        if _DIGIT.search(printed) is None:
            return (), ()
        if "*" in printed:
            # Emphasis stands between words that belong together.
            printed = printed.replace("*", "")
            brackets = placeholders(printed, self._own)
        text = alike(masked(printed, brackets))
        found = find_pay(text, self._bands)
        if not found:
            return (), ()
        name_components(lowered(text), found)
        give_roles(text, brackets, found, self._own, spoken=spoken)
        place(text, found, self._labels, self._own, state.places)
        settle(text, found, state.earlier, self._bands)
        figures = []
        unclear = []
        for entry in found:
            if self._is_unclear(entry):
                unclear.append(printed[entry.start : entry.end].strip())
                continue
            figure = self._figure(entry, line, text)
            if figure is not None and not _repeats(figure, state):
                state.earlier.seen.append(figure)
                figures.append(figure)
        return tuple(figures), tuple(unclear)

    def _is_unclear(self, entry: FoundFigure) -> bool:
        """Whether an amount is asked for, and cannot be what it was taken for, or is nothing."""
        if entry.dropped or entry.role is None or entry.amount is None:
            return False
        if entry.component is None:
            return True
        return not is_plausible(entry.component, entry.amount, self._bands)

    def _figure(self, entry: FoundFigure, line: int, text: str) -> PayFigure | None:
        if entry.dropped or entry.role is None or entry.component is None:
            return None
        kind = (entry.component, entry.role, entry.region)
        if entry.percent is not None:
            return PayFigure(*kind, "", 0, 0, line, None, (entry.percent.low, entry.percent.high))
        amount = entry.amount
        if amount is None:
            return None
        per = self._period(entry, amount, text)
        return PayFigure(*kind, amount.currency, amount.low, amount.high, line, per)

    def _period(self, entry: FoundFigure, amount: Amount, text: str) -> Period | None:
        """The period printed with the figure; for a salary else that of the band it fits."""
        if entry.component is Component.SIGN_ON:
            return None
        if amount.per is not None:
            return amount.per
        after = max(entry.label_end, entry.end)
        if _YEARLY_AFTER.match(text, after):
            return Period.YEAR
        if _GRANT_AFTER.match(text, after):
            return Period.GRANT
        if entry.component is None or entry.component not in _ANNUAL:
            return None
        for row in self._bands:
            cell = row.cell(entry.component)
            if cell is not None and cell.money is not None and fits(cell, amount):
                return cell.money.per
        return Period.YEAR


def _repeats(figure: PayFigure, state: _State) -> bool:
    """Whether the same figure was named before: "At $295K, I sign" repeats the ask."""
    return any(
        earlier.component is figure.component
        and (earlier.currency, earlier.low, earlier.high, earlier.percent)
        == (figure.currency, figure.low, figure.high, figure.percent)
        and (earlier.role is figure.role)
        and (earlier.region == figure.region or figure.region is None)
        for earlier in state.earlier.seen
    )
