"""The ladder on the card: what to ask, aim for and take; what waits; the floor."""

from __future__ import annotations

import re
from decimal import Decimal

from negotiation.analysis.results import Ask, Cause
from negotiation.model.assumptions import MONTHS
from negotiation.model.case import Extra
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component
from negotiation.model.money import Period, three_figures
from negotiation.model.phrase import Phrase, join, listing, say, sentence, written
from negotiation.plan.beside import guaranteed, open_part
from negotiation.plan.matter import Matter
from negotiation.plan.plays import Play, is_level_first
from negotiation.plan.round2_words import amounts_words, asked_besides
from negotiation.plan.wording import ask_words, component_word, with_article


def ladder_lines(m: Matter, play: Play) -> list[Phrase]:
    """Every ask with its rungs and its reason, what is held, what waits for later."""
    packed = _packages(m)
    lines = [*_beside(m, play), *packed]
    if is_level_first(m.case, m.numbers) and m.asks:
        lines.append(sentence("for when the level is settled, and if it stays where it is"))
    lines += [] if packed else _asked(m)
    lines += _pressed(m)
    lines += _then(m, play)
    lines += _held(m, play)
    lines += _later(m, play)
    steps = any(len({ask.opening.value, ask.acceptable.value}) > 1 for ask in m.asks)
    if steps and not packed:
        lines.append(
            sentence(
                "trade every step down for something, and make each one smaller than the last. Two "
                "counters are enough; then decide. A last word that reaches your lowest step is "
                "still a good one"
            )
        )
    if len(m.named) > 1 and not packed:
        lines.append(sentence("if one part is refused, keep the rest as you asked for it"))
    return lines


def _asked(m: Matter) -> list[Phrase]:
    """Every ask with its rungs and its reason; what is a reason for several is said once."""
    reasons = [ask.reason for ask in m.asks]
    shared = len(reasons) > 1 and len(set(reasons)) == 1
    lines: list[Phrase] = []
    said: set[str] = set()
    for ask in m.asks:
        new = [one for one in _SENTENCE_END.split(ask.reason) if one not in said]
        said.update(new)
        reason = sentence(m.marked(" ".join(new), ask.opening.source))
        lines.append(_rungs(m, ask) if shared else join([_rungs(m, ask), reason]))
        lines.append(_stretch(ask))
    if shared:
        first = m.asks[0]
        lines.append(sentence(m.marked(first.reason, first.opening.source)))
    return lines


_SENTENCE_END = re.compile(r"(?<=[.!?]) +")


def _pressed(m: Matter) -> list[Phrase]:
    """Before there is an offer: what to name if nothing else will do."""
    return [
        sentence(
            "only if they insist: ", written(pressed.low), " to ", written(pressed.high),
            f" in {m.part(pressed.component)}. It is the upper part of the range, and no promise",
        )
        for pressed in m.numbers.pressed
    ]  # fmt: skip


def _packages(m: Matter) -> list[Phrase]:
    """The packages of round two, with what each is worth."""
    packages = m.numbers.round2.packages if m.numbers.round2 is not None else ()
    if not packages:
        return []
    lines = [
        sentence(
            f"package {number}: ", amounts_words(m, package.amounts), ", worth ",
            written(package.yearly_gain), " a year more to you",
        )
        for number, package in enumerate(packages, 1)
    ]  # fmt: skip
    lines.append(sentence("let them choose, and take the one they can do. Two counters are enough"))
    return lines


def _rungs(m: Matter, ask: Ask) -> Phrase:
    if ask.cause is Cause.CONDITION:
        return sentence("ask for ", with_article(ask_words(ask)), ", to the unit, and sign")
    if ask.cause is Cause.FORFEITS:
        asked = sentence("ask for ", with_article(ask_words(ask)))
        return join([asked, sentence("give way on when it is paid before how much it is")])
    steps: list[Phrase] = []
    shown = {ask.opening.value}
    on_table = ask.offered.value if ask.offered is not None else Decimal()
    for verb, figure in (("aim for ", ask.target), ("give way to ", ask.fallback)):
        if figure.value not in shown and figure.value > on_table:
            shown.add(figure.value)
            steps.append(say(verb, written(figure)))
    if ask.acceptable.value not in shown:
        steps.append(say("take anything from ", written(ask.acceptable)))
    return join([sentence("ask for ", with_article(ask_words(ask))), sentence(listing(steps))])


def _stretch(ask: Ask) -> Phrase:
    told = [figure.value for figure in (ask.opening, ask.range_top) if figure is not None]
    if ask.stretch is None or any(ask.stretch.value <= amount for amount in told):
        return Phrase()
    word = component_word(ask.component, ask.kind)
    return sentence(
        f"if you want to stretch on {word}: ",
        written(ask.stretch),
        ". That is bold, and not in the script",
    )


def _beside(m: Matter, play: Play) -> list[Phrase]:
    """What has no rungs: a part to be made certain, or one that has no figure yet."""
    if (bonus := guaranteed(m, play)) is not None:
        return [
            sentence(
                "ask for the first-year bonus of ", written(bonus), " to be guaranteed. It is "
                "their own figure, so there is no step down from it",
            )
        ]  # fmt: skip
    if part := open_part(m, play):
        return [sentence(f"get the figure for {part} first. Settle nothing before you have it")]
    return []


def _then(m: Matter, play: Play) -> list[Phrase]:
    """What comes once a part that came down stands again."""
    asked = listing(asked_besides(m)) if play is Play.LOWERED else Phrase()
    return [sentence("once that stands again: ", asked, ", as you asked before")] if asked else []


def _held(m: Matter, play: Play) -> list[Phrase]:
    asked = {ask.component for ask in m.asks}
    if play is Play.LOWERED:
        asked |= m.told.asked.keys()
    lines: list[Phrase] = []
    for ask in m.numbers.asks:
        given = ask.offered is not None and ask.offered.value > 0
        if ask.hold and given and ask.component not in asked:
            word = component_word(ask.component, ask.kind)
            reason = sentence(m.marked(ask.reason, ask.opening.source))
            lines.append(join([sentence(f"{word}: hold"), reason]))
    return lines


def _later(m: Matter, play: Play) -> list[Phrase]:
    kept = [with_article(ask_words(ask)) for ask in m.numbers.kept]
    if play is Play.NO_PROOF and all(wish.extra is not Extra.REVIEW for wish in m.told.wishes):
        kept.append(say("a pay review after six months, in writing"))
    if not kept:
        return []
    one = "one of them" if len(kept) > 1 else "it"
    then = f". Bring {one} up when something else has been refused"
    return [sentence("kept for later: ", listing(kept), then)]


def floor_lines(m: Matter, *, told: bool) -> list[Phrase]:
    """The candidate's own walk-away, and what the guide advises."""
    numbers = m.numbers
    lines: list[Phrase] = []
    own, offered = numbers.walk_away, numbers.offer.base
    if own is not None:
        kept = (
            "You asked for it to be said in this last round; once said, it is where they will stop"
            if told
            else "It is in none of the texts, and it should stay that way"
        )
        line = sentence("your own walk-away is a base of ", written(own), f". {kept}")
        if numbers.round2 is not None and offered is not None and offered.amount < own.value:
            line = join([line, sentence(_STILL_BELOW)])
        lines.append(line)
    else:
        lines.append(sentence("you have set no walk-away. Settle on one before you call"))
    return [*lines, *_guide_floor(m)]


def _guide_floor(m: Matter) -> list[Phrase]:
    floor = m.numbers.guide_floor
    if floor is None:
        return []
    base = m.asked(Component.BASE)
    line = sentence("the guide suggests not going below ", written(_round(floor)))
    if base is not None and base.acceptable.value < _in_unit_of(base, floor, m):
        line = join([line, sentence(_HIGHER_THAN_LIKELY)])
    return [line]


_STILL_BELOW = (
    "the base on the table is still below it. Only you can say whether the rest makes up for that"
)
_HIGHER_THAN_LIKELY = (
    "that is higher than this offer is likely to end, so weigh it yourself: the floor that counts "
    "is your own"
)


def _in_unit_of(base: Ask, floor: Figure, m: Matter) -> Decimal:
    """The guide's floor per what the base is asked for per."""
    cell = m.numbers.row.base
    monthly = cell is not None and cell.money is not None and cell.money.per is Period.MONTH
    if monthly is base.monthly:
        return floor.value
    return floor.value * MONTHS if monthly else floor.value / MONTHS


def _round(floor: Figure) -> Figure:
    """A floor that was scaled from another region, to three figures: it is no more exact."""
    value = Decimal(three_figures(floor.value))
    if value == floor.value:
        return floor
    return Figure(value, floor.unit, Computed(f"{floor.value:,}, to three figures"))
