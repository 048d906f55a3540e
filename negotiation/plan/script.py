"""The opening counteroffer: an e-mail, a telephone talk-track, and the same in sixty words.

Order and tones are those of `docs/model.md`; every tone asks for the same figures.
"""

from __future__ import annotations

from dataclasses import dataclass

from negotiation.analysis.results import Analysis
from negotiation.model.assumptions import BRIEF_WORDS, EMAIL_WORDS, LEVERS_IN_CALL, LEVERS_IN_EMAIL
from negotiation.model.case import Case, Tone
from negotiation.model.phrase import Phrase, join, say, sentence, spoken
from negotiation.plan.lever_choice import LeverChoice, pulled
from negotiation.plan.proof import Proof, lines_of
from negotiation.plan.sentences import (
    ask_line,
    ask_list,
    close_line,
    experience,
    extension_line,
    held_line,
    level_question,
    market_reason,
    mix_line,
    paragraphs,
    reasons,
    rival_date,
    rival_line,
    sign_line,
    thanks,
    wish,
)
from negotiation.plan.wording import company_name, open_asks, role_words

_HELLO = say("Hello,")
_STOP = say("(Stop here. Let them answer first.)")


@dataclass(frozen=True, slots=True)
class Script:
    """What to send and what to say."""

    email: Phrase
    call: Phrase
    brief: Phrase


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of an e-mail: its paragraph, and how soon it goes when the mail is too long.

    `drop` 0 never goes; otherwise the highest goes first.
    """

    paragraph: int
    words: Phrase
    drop: int = 0


def opening_script(
    case: Case, numbers: Analysis, choices: tuple[LeverChoice, ...], found: tuple[Proof, ...]
) -> Script:
    """The three texts for a first counteroffer, or for a question or thanks in its place."""
    if not open_asks(numbers):
        return _nothing_to_ask(numbers)
    brief = _brief(case, numbers)
    email = brief if case.tone is Tone.BRIEF else _email(case, numbers, choices, found)
    return Script(email, _call(case, numbers, choices, found), brief)


def fitted(lines: list[Line], most: int) -> Phrase:
    """The lines as paragraphs, without the most dispensable ones until `most` words hold them."""
    kept = [line for line in lines if line.words]
    while True:
        last = max((line.paragraph for line in kept), default=0)
        text = paragraphs(
            [_HELLO],
            *([line.words for line in kept if line.paragraph == p] for p in range(last + 1)),
        )
        droppable = max(kept, key=lambda line: line.drop)
        if text.word_count <= most or droppable.drop == 0:
            return text
        kept.remove(droppable)


def _email(
    case: Case, numbers: Analysis, choices: tuple[LeverChoice, ...], found: tuple[Proof, ...]
) -> Phrase:
    levers = reasons(pulled(choices, LEVERS_IN_EMAIL))
    own, topics = lines_of(found)[:2], experience(found, 3)
    if numbers.leverage.tempo == "exploding":  # more time first, then a counter of two lines
        levers = levers[:1] if not own and not topics else []
        own, topics = own[:1], topics if not own else Phrase()
    warm = case.tone is Tone.WARM
    lines: list[Line] = []
    if warm:
        lines.append(Line(0, thanks(numbers)))
    lines.append(Line(0, wish(numbers, together=warm)))
    lines.append(Line(1, extension_line(case, numbers)))
    if numbers.leverage.tempo == "passed":
        lines.append(Line(1, close_line(case, numbers)))
    lines.append(Line(2, level_question(case, numbers)))
    # Warm gives its reasons before the ask, direct after it.
    why, ask = (3, 4) if warm else (4, 3)
    lines += [
        *(Line(why, line, 4 + nth * 2) for nth, line in enumerate(own)),
        Line(why, topics, 3),
        *(Line(why, line, 5 + nth * 2) for nth, line in enumerate(levers)),
        Line(ask, held_line(numbers) if warm else Phrase(), 6),
        Line(ask, ask_line(case, numbers)),
        Line(5, rival_line(numbers, case)),
        Line(5, rival_date(numbers, case), 2),
    ]
    if warm:
        lines.append(Line(6, mix_line(case, numbers), 1))
    lines.append(Line(6, sign_line(case, numbers), 1))
    if numbers.leverage.tempo != "passed":
        lines.append(Line(6, close_line(case, numbers), 3))
    lines.append(
        Line(6, _call_question(numbers) if warm else sentence("let me know what you can do"))
    )
    return fitted(lines, EMAIL_WORDS)


def _call_question(numbers: Analysis) -> Phrase:
    if numbers.leverage.tempo in ("exploding", "passed"):
        return sentence("could we speak for a few minutes today?")
    return sentence("could we find a few minutes this week to talk it through?")


def _brief(case: Case, numbers: Analysis) -> Phrase:
    """Thanks, ask and a call; where sixty words are too few the reason goes first.

    What cannot wait comes before the ask: more time, a date that has passed, the level.
    """
    passed = numbers.leverage.tempo == "passed"
    first = join(
        [
            extension_line(case, numbers),
            close_line(case, numbers) if passed else Phrase(),
            level_question(case, numbers),
        ]
    )
    long = join([thanks(numbers), first])
    short = join([sentence("thank you for the offer"), first])
    ask, bare = (ask_line(case, numbers, reason=reason) for reason in (True, False))
    call = _call_question(numbers)
    tries = ([long, ask, call], [short, ask, call], [short, bare, call], [short, bare], [bare])
    texts = [join(parts) for parts in tries]
    return next((text for text in texts if text.word_count <= BRIEF_WORDS), texts[-1])


def _call(
    case: Case, numbers: Analysis, choices: tuple[LeverChoice, ...], found: tuple[Proof, ...]
) -> Phrase:
    name = company_name(numbers.guide)
    levers = reasons(pulled(choices, LEVERS_IN_CALL))
    own = lines_of(found)[:2]
    together = "I'd like us to get the package right"
    steps: list[Phrase] = []
    if case.tone is Tone.WARM:
        steps.append(sentence(f"thanks for making time. I'd like to join {name}, and {together}"))
    else:
        steps.append(sentence(f"thanks for making time. I'd like to join {name}"))
    steps.append(extension_line(case, numbers))
    steps.append(level_question(case, numbers))
    steps.append(sentence("what I'm asking for is ", ask_list(case, numbers, spoken)))
    steps.append(_STOP)
    if case.tone is not Tone.BRIEF:
        steps.append(
            join(
                [
                    sentence("I'm going by ", market_reason(numbers)),
                    *own,
                    experience(found, 3),
                    *levers[: max(1, 3 - len(own))],
                ]
            )
        )
        steps.append(join([rival_line(numbers, case, spoken), rival_date(numbers, case)]))
    parts = "which parts of this are easiest for you to move?"
    if len(open_asks(numbers)) == 1:
        parts = "how much room is there on your side?"
    steps.append(sentence(parts))
    steps.append(join([mix_line(case, numbers), sign_line(case, numbers, spoken)]))
    steps.append(sentence("could you send me what we agree in writing?"))
    return join(steps, "\n\n")


def _nothing_to_ask(numbers: Analysis) -> Script:
    name = company_name(numbers.guide)
    role = role_words(numbers.guide)
    held = any(ask.hold for ask in numbers.asks)
    if held:
        heart = sentence(
            f"the offer compares well with the pay ranges I've seen for {role}, and I have no "
            "change to ask for"
        )
        request = sentence(
            "before I give you my answer, could you send me the full terms in writing, with the "
            "start date and anything that is paid only once or can be reclaimed?"
        )
        ask = sentence("could you send me the full terms in writing?")
    else:
        heart = Phrase()
        request = sentence(
            "so that I can look at it properly, could you send me the full offer in writing, part "
            "by part, with the dates on which each part is paid?"
        )
        ask = sentence("could you send me the full offer in writing?")
    first = [thanks(numbers), wish(numbers, together=False)]
    email = paragraphs([_HELLO], first, [heart], [request])
    call = join(
        [
            sentence(f"thanks for making time. I'd like to join {name}"),
            heart,
            request,
            sentence("is there anything else you need from me?"),
        ],
        "\n\n",
    )
    return Script(email, call, join([sentence("thank you for the offer"), heart, ask]))
