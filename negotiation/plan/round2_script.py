"""The second round: what moved, and one next step, never above what was asked before."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from negotiation.analysis.results import Analysis, Round2
from negotiation.model.assumptions import BRIEF_WORDS, EMAIL_WORDS
from negotiation.model.case import Case, Priority, Tone
from negotiation.model.figures import Figure
from negotiation.model.guide import Component
from negotiation.model.phrase import Phrase, join, listing, say, sentence, spoken, written
from negotiation.plan.script import Line, Script, fitted
from negotiation.plan.sentences import (
    close_line,
    extension_line,
    floor_line,
    rival_date,
    rival_line,
    sign_line,
    signing,
)
from negotiation.plan.wording import (
    Said,
    aim_of,
    amount_words,
    ask_words,
    company_name,
    component_word,
    kind_of,
    open_asks,
    over_years,
)

_STOP = say("(Stop here. Let them answer first.)")


def round2_script(case: Case, numbers: Analysis, round2: Round2) -> Script:
    """E-mail, call and brief for the advice that the figures gave."""
    step = _STEPS.get(round2.advice, _decide)
    email_step = step(case, numbers, round2, written)
    call_step = step(case, numbers, round2, spoken)
    brief_step = email_step
    if round2.advice != "accept":
        brief_step = [fallen_words(numbers, round2, written), *email_step]
    brief = join([*_thanks(numbers, round2, written), *brief_step])
    if brief.word_count > BRIEF_WORDS:
        brief = join([sentence("thank you for coming back to me"), *brief_step])
    if brief.word_count > BRIEF_WORDS:
        brief = join([sentence("thank you"), *email_step[-3:]])
    email = brief if case.tone is Tone.BRIEF else _email(case, numbers, round2, email_step)
    return Script(email, _call(case, numbers, round2, call_step), brief)


def _email(case: Case, numbers: Analysis, round2: Round2, step: list[Phrase]) -> Phrase:
    warm = case.tone is Tone.WARM
    lines = [Line(0, line) for line in _thanks(numbers, round2, written)]
    closing = round2.advice in ("accept", "decide")
    if warm and round2.advice != "accept":
        lines.append(Line(0, sentence(f"I'd still like to join {company_name(numbers.guide)}"), 5))
    if round2.advice != "accept":
        lines.append(Line(1, fallen_words(numbers, round2, written)))
    lines += [Line(1, line) for line in step]
    if not closing:
        lines.insert(1, Line(0, extension_line(case, numbers)))
        lines += [
            Line(2, floor_words(case, numbers, round2, written), 2),
            Line(2, rival_line(numbers, case), 4),
            Line(2, rival_date(numbers, case), 3),
            Line(3, _sign_words(case, numbers, round2, written), 1),
        ]
    if round2.advice != "accept":
        lines.append(Line(3, close_line(case, numbers), 6))
    if warm and not closing:
        soon = numbers.leverage.tempo in ("exploding", "today")
        talk = "could we speak for a few minutes today?" if soon else (
            "I'm glad to talk it through whenever suits you"
        )  # fmt: skip
        lines.append(Line(3, sentence(talk), 7))
    return fitted(lines, EMAIL_WORDS)


def _call(case: Case, numbers: Analysis, round2: Round2, step: list[Phrase]) -> Phrase:
    closing = round2.advice in ("accept", "decide")
    fallen = Phrase() if round2.advice == "accept" else fallen_words(numbers, round2, spoken)
    steps = [join(_thanks(numbers, round2, spoken)), join([fallen, *step])]
    if not closing:
        steps += [
            _STOP,
            floor_words(case, numbers, round2, spoken),
            rival_line(numbers, case, spoken),
            _sign_words(case, numbers, round2, spoken),
            sentence("could you send me what we agree in writing?"),
        ]
    return join(steps, "\n\n")


def floor_words(case: Case, numbers: Analysis, round2: Round2, said: Said) -> Phrase:
    """The walk-away, where the candidate asked for it to be said and it has something to say.

    Nothing where base already reaches it, or where the ask itself is lower.
    """
    floor, base = numbers.walk_away, numbers.offer.base
    if floor is None or base is None or base.amount >= floor.value:
        return Phrase()
    asks = [ask.opening.value for ask in open_asks(numbers) if ask.component is Component.BASE]
    packed = [
        figure.value
        for package in round2.packages
        for component, figure in package.amounts
        if component is Component.BASE
    ]
    if any(value <= floor.value for value in (*asks, *packed)):
        return Phrase()
    position = case.company_position
    fixed = position is not None and position.base_final
    if case.reveal_floor and (fixed or round2.advice == "change_ground"):
        return sentence(
            "to be open with you, I had not meant to go below a base of ", said(floor),
            " a year, so the other parts would have to make up for it",
        )  # fmt: skip
    return floor_line(case, numbers, said)


def _sign_words(case: Case, numbers: Analysis, round2: Round2, said: Said) -> Phrase:
    """The promise to sign; between two packages, only with those that meet what it depends on."""
    condition = case.sign_condition
    if round2.advice != "either_or" or len(_packages(numbers, round2, said)[1]) < 2:
        return sign_line(case, numbers, said)
    if condition is None or not condition.confirmed:
        return Phrase()
    needed: dict[Component, int] = {}
    for name, amount in condition.at:
        if name not in tuple(Component) or amount.currency not in (None, numbers.currency):
            return Phrase()
        needed[Component(name)] = amount.amount
    on_table = {component: after.value for component, _, after in round2.moved}
    met = []
    for package in round2.packages[:2]:
        then = {**on_table, **{component: figure.value for component, figure in package.amounts}}
        met.append(all(value <= then.get(component, 0) for component, value in needed.items()))
    which = {(True, True): "either", (True, False): "the first", (False, True): "the second"}
    words = which.get((met[0], met[1]))
    return sentence(f"with {words}, ", signing(condition)) if words else Phrase()


def _thanks(numbers: Analysis, round2: Round2, said: Said) -> list[Phrase]:
    moved = [
        say(_the(component, numbers), " to ", said(after))
        for component, before, after in round2.moved
        if after.value > before.value
    ]
    if moved:
        return [sentence("thank you for moving ", listing(moved))]
    return [sentence("thank you for coming back to me")]


def fallen_words(numbers: Analysis, round2: Round2, said: Said) -> Phrase:
    """What is lower than before, and the plain question why."""
    fallen = [
        say(_the(component, numbers), " has come down from ", said(before), " to ", said(after))
        for component, before, after in round2.moved
        if after.value < before.value and component is not Component.TOTAL
    ]
    if not fallen:
        return Phrase()
    return join([sentence("I see that ", listing(fallen)), sentence("could you tell me why?")])


def _the(component: Component, numbers: Analysis) -> str:
    word = component_word(component, kind_of(component, numbers))
    return word if word in ("base", "equity", "total pay") else f"the {word}"


def _accept(case: Case, numbers: Analysis, round2: Round2, said: Said) -> list[Phrase]:
    return [
        sentence("that works for me"),
        sentence("could you send me the updated terms in writing, so that I can confirm them?"),
    ]


def _either_or(case: Case, numbers: Analysis, round2: Round2, said: Said) -> list[Phrase]:
    shared, packages = _packages(numbers, round2, said)
    position = case.company_position
    fixed = position is not None and position.base_final
    start = sentence("I understand that base is fixed" if fixed else "we're close")
    if len(packages) == 2:
        close = "either of two packages would close the gap for me"
        return [
            start if fixed else Phrase(),
            sentence(close if fixed else f"we're close, and {close}"),
            sentence("the first: ", packages[0]),
            sentence("the second: ", packages[1]),
            sentence("both come with ", shared) if shared else Phrase(),
            sentence("which is easier for you?"),
        ]
    if packages:
        return [start, sentence("could you do ", packages[0], "?")]
    asks = open_asks(numbers)
    if asks:
        aim = aim_of(asks[0], numbers)
        return [start, sentence("could you do ", ask_words(asks[0], said, aim), "?")]
    return _accept(case, numbers, round2, said)


def _packages(numbers: Analysis, round2: Round2, said: Said) -> tuple[Phrase, list[Phrase]]:
    """What both packages share, said once, and what is left of each."""
    amounts = [package.amounts for package in round2.packages[:2]]
    both = [pair for pair in amounts[0] if pair in amounts[1]] if len(amounts) == 2 else []
    left = [[pair for pair in package if pair not in both] for package in amounts]
    if not all(left):
        return Phrase(), [terms_words(amounts[0], numbers, said)]
    return terms_words(both, numbers, said), [terms_words(pairs, numbers, said) for pairs in left]


def _one_component(case: Case, numbers: Analysis, round2: Round2, said: Said) -> list[Phrase]:
    asks = open_asks(numbers)
    if not asks:
        return _change_ground(case, numbers, round2, said)
    return [
        sentence("there is one part I'd like to come back to"),
        sentence("what would it take to get to ", ask_words(asks[0], said), "?"),
    ]


def _change_ground(case: Case, numbers: Analysis, round2: Round2, said: Said) -> list[Phrase]:
    position = case.company_position
    fixed = position is not None and (position.base_final or position.all_final)
    rose = {component for component, before, after in round2.moved if after.value > before.value}
    asks = open_asks(numbers)
    # Other ground than the figure they refused: base only where there is nothing else.
    others = [ask for ask in asks if ask.component is not Component.BASE]
    others = others or [ask for ask in asks if not fixed]
    if case.priority is not Priority.EQUITY:
        others.sort(key=lambda ask: ask.component is not Component.SIGN_ON)
    start = sentence(
        "I understand that base is fixed" if fixed else "I see that the figures have not moved"
    )
    fell = bool(fallen_words(numbers, round2, said))
    if fell and not fixed:  # it was said already what moved
        start = Phrase()
    elif rose and not fixed:  # after thanks for what moved
        start = sentence("there is one part I'd like to come back to") if others else Phrase()
    if position is not None and position.all_final:
        start = sentence("I understand that these figures are final")
        others = []
    review = sentence("a pay review with a date on it would help too")
    if others:
        wish = listing((ask_words(ask, said) for ask in others[:2]), "or")
        if fixed:
            return [start, sentence("could you do ", wish, " instead?"), review]
        firm = others[0].component is not Component.BASE and Component.BASE not in rose
        lead = "if base is hard to move, " if firm else ""
        return [start, sentence(lead, "would there be room for ", wish, "?"), review]
    return [
        start,
        sentence(
            "could we look at the level of the offer, or agree a pay review with a date on it?"
        ),
    ]


def _decide(case: Case, numbers: Analysis, round2: Round2, said: Said) -> list[Phrase]:
    return [
        sentence("I'd like to think it over properly"),
        sentence("could I have a day, and the terms as they stand in writing?"),
    ]


_Step = Callable[[Case, Analysis, Round2, Said], list[Phrase]]
_STEPS: dict[str, _Step] = {
    "accept": _accept,
    "either_or": _either_or,
    "one_component": _one_component,
    "change_ground": _change_ground,
    "decide": _decide,
}


def terms_words(
    amounts: Sequence[tuple[Component, Figure]], numbers: Analysis, said: Said
) -> Phrase:
    """The parts of a package in one breath."""
    return listing(
        amount_words(
            component, kind_of(component, numbers), figure, period_of(component, numbers), said
        )
        for component, figure in amounts
    )


def period_of(component: Component, numbers: Analysis) -> str:
    """How a component's figure is said: as its ask is, else by the offer's own period."""
    ask = next((ask for ask in numbers.asks if ask.component is component), None)
    if ask is not None:
        return ask.spoken_period
    if component is Component.SIGN_ON:
        return ""
    if component is Component.EQUITY:
        equity = numbers.offer.equity
        return over_years(equity.years if equity is not None else None)
    return "a year"
