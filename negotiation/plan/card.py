"""The private card: what the candidate should know and keep to themselves, part by part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from negotiation.model.caution import Caution
from negotiation.model.figures import Computed
from negotiation.model.phrase import Phrase, join, say, sentence
from negotiation.plan.card_ladder import floor_lines, ladder_lines
from negotiation.plan.card_private import law_lines, lever_lines, secret_lines, unknown_lines
from negotiation.plan.card_questions import question_lines, reply_lines
from negotiation.plan.first_move import first_move
from negotiation.plan.matter import Matter
from negotiation.plan.plays import Play
from negotiation.plan.standing import rival_lines, standing_lines

_NO_ADVICE = "This is not legal, tax or financial advice. Everything is before tax."
FOOTER = (
    "This is not legal, tax or financial advice. The guide's figures are market reports that "
    "nobody has verified; everything is before tax."
)


@dataclass(frozen=True, slots=True)
class CardPart:
    """A part of the card: `key` is stable, `title` heads its lines."""

    key: str
    title: str
    lines: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """The parts that have something to say, in the order in which they are needed."""

    parts: tuple[CardPart, ...]
    footer: str = FOOTER

    @property
    def text(self) -> Phrase:
        """All parts one under the other, and the footer."""
        blocks = [
            say(f"{part.title}\n", join((say("- ", line) for line in part.lines), "\n"))
            for part in self.parts
        ]
        return join([*blocks, say(self.footer)], "\n\n")


def card_of(
    m: Matter,
    play: Play,
    warnings: tuple[Caution, ...],
    *,
    floor_told: bool,
) -> Card:
    """The card of a plan. `floor_told`: the script names the walk-away, as the candidate asked."""
    parts = (
        _part("first_move", "First move", [first_move(m, play), _writing(play)]),
        _part("standing", "Where you stand", [*standing_lines(m), *rival_lines(m)]),
        _part("ladder", "Your ladder", [*ladder_lines(m, play), *floor_lines(m, told=floor_told)]),
        _part("private", "Keep to yourself", [*secret_lines(m), *law_lines(m)]),
        _part("ask", "Ask them", question_lines(m)),
        _part("replies", "If they say …", reply_lines(m)),
        _part("levers", "Why these arguments", lever_lines(m, play)),
        _part("notes", "Worth knowing", [*_warned(m, warnings), *unknown_lines(m)]),
    )
    footer = _NO_ADVICE if m.numbers.row.is_blank else FOOTER
    return Card(tuple(part for part in parts if part.lines), footer)


def _part(key: str, title: str, lines: Iterable[Phrase]) -> CardPart:
    return CardPart(key, title, tuple(line for line in lines if line))


def _writing(play: Play) -> Phrase:
    if play in (Play.EXPECTATIONS, Play.READY, Play.WRITTEN_FIRST, Play.RAISE):
        return Phrase()
    return sentence("accept nothing before you have the final terms in writing")


def _warned(m: Matter, warnings: tuple[Caution, ...]) -> list[Phrase]:
    return [
        sentence(m.marked(warning.message, Computed(f"warning {warning.code}")))
        for warning in warnings
    ]
