"""What to keep to oneself, what the law says of questions, and what the guide could not tell."""

from __future__ import annotations

from negotiation.analysis.results import Batna
from negotiation.model.assumptions import LEVERS_IN_CALL
from negotiation.model.case import Situation, Stage
from negotiation.model.figures import FromGuide
from negotiation.model.guide import Component, FigureRole, Guide
from negotiation.model.own_words import label, marked
from negotiation.model.phrase import Phrase, join, listing, say, sentence
from negotiation.plan.local_law import KNOWN_ON, law_of
from negotiation.plan.matter import Matter
from negotiation.plan.plays import Play
from negotiation.plan.sources import kinds_of
from negotiation.plan.themes import Theme
from negotiation.plan.wording import component_word


def secret_lines(m: Matter) -> list[Phrase]:
    """What a friendly recruiter may ask for and need not be told."""
    things = ["your walk-away", "how much you need or want this"]
    if m.case.situation is not Situation.RAISE:
        things.insert(1, "what you earn today")
    if any(rival.batna is Batna.WEAK for rival in m.numbers.leverage.rivals):
        things.append("the figures of the weaker offer")
    if m.numbers.guide_floor is not None:
        things.append("the guide's floor")
    lines = [sentence(listing(say(thing) for thing in things))]
    if not m.numbers.leverage.rivals:
        lines.append(
            sentence(
                "that you have no other offer: you need not say so, and you must not say otherwise"
            )
        )
    return lines


def law_lines(m: Matter) -> list[Phrase]:
    """The local law on questions about pay, dated."""
    law = law_of(m.numbers.row.place)
    if law is None or m.case.situation is Situation.RAISE:
        return []
    ranges = f"; it {law.ranges}" if law.ranges else ""
    text = f"in {law.where}, {law.asking}{ranges}"
    return [join([sentence(text), sentence(f"as known on {KNOWN_ON.isoformat()}; check it")])]


def lever_lines(m: Matter, play: Play) -> list[Phrase]:
    """Why each lever of the guide is pulled or not."""
    lines: list[Phrase] = []
    argued = m.case.stage is Stage.OPENING and bool(m.asks)
    for place, choice in enumerate(m.choices):
        lever = choice.lever
        title = marked(label(lever.title), FromGuide(m.numbers.guide.path, lever.line))
        if choice.theme in (Theme.RIVAL, Theme.BENCHMARK):
            title = Phrase()  # it often names companies this candidate has nothing to do with
        use = "left out): it "
        if choice.chosen:
            use = "used): " if argued and place < LEVERS_IN_CALL else "in reserve): "
        name = say(", ", title) if title else Phrase()
        lines.append(sentence(f"lever {lever.number}", name, f" ({use}", choice.why))
    return lines


def unknown_lines(m: Matter) -> list[Phrase]:
    """What the guide does not price, how old it is, what its figures are."""
    numbers = m.numbers
    if numbers.row.is_blank:
        return [sentence(_NO_ROW)]
    asked = {ask.component for ask in numbers.asks}
    lines: list[Phrase] = []
    missing = [
        component_word(component)
        for component in (Component.EQUITY, Component.BONUS, Component.SIGN_ON)
        if component not in asked
        and numbers.row.cell(component) is None
        and not _named(component, numbers.guide)
    ]
    if missing and Component.TOTAL not in asked:
        named = (say("" if word == "equity" else "a ", word) for word in missing)
        lines.append(sentence("the guide gives no figure for ", listing(named, "or")))
    if numbers.guide.as_of is not None:
        lines.append(sentence(f"the figures are as of {numbers.guide.as_of.isoformat()}"))
    if any(ask.scaled for ask in numbers.asks):
        lines.append(
            sentence("it gives its asking figures for another place; they are scaled to yours")
        )
    lines.append(
        sentence(
            f"its figures are from {kinds_of(numbers.guide)}; the middle of its range is halfway "
            "between two reports, not a midpoint the company designed"
        )
    )
    return lines


_NO_ROW = (
    "before you send it, look for the range in the job posting, and for reports on public pay "
    "sites: with a range to point to, the same ask is stronger, and it may turn out too low"
)


def _named(component: Component, guide: Guide) -> bool:
    """Whether the guide tells people to ask for it, though its table has no column for it."""
    strategy = guide.strategy.figures if guide.strategy is not None else ()
    levers = (figure for lever in guide.levers for figure in lever.figures)
    return any(
        figure.component is component and figure.role is FigureRole.ASK
        for figure in (*strategy, *levers)
    )
