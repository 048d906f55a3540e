"""What they may say to a counteroffer, and an honest answer to each; no bluff among them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from negotiation.analysis.results import Analysis, Ask
from negotiation.model.case import Case
from negotiation.model.guide import Component
from negotiation.model.offer import OfferStatus
from negotiation.model.phrase import Phrase, join, listing, say, sentence, spoken
from negotiation.plan.sentences import ask_list, extension_words, market_reason, rival_line
from negotiation.plan.wording import aim_of, ask_words, component_word, open_asks, role_words


@dataclass(frozen=True, slots=True)
class Pushback:
    """`key` is stable; `they_say` heads it, `say` is for the candidate's mouth, `note` for them."""

    key: str
    they_say: str
    say: Phrase
    note: str = ""


def pushbacks(case: Case, numbers: Analysis) -> tuple[Pushback, ...]:
    """The seven, in the order in which they usually come."""
    return (
        Pushback("base_fixed", "The base is fixed.", _base_fixed(numbers)),
        Pushback(
            "final_offer",
            "This is our final offer.",
            _final(numbers),
            "If it reaches the last step of your ladder, taking it is a good result.",
        ),
        Pushback("decide_now", "We need your decision now.", _decide_now(case, numbers)),
        Pushback(
            "other_offers",
            "Do you have other offers?",
            _other_offers(case, numbers),
            "Never say you have one you don't have; you need not say that you have none.",
        ),
        Pushback(
            "current_pay",
            "What do you earn today?",
            join(
                [
                    sentence("I'd rather work from the range for this role"),
                    sentence("what range do you have for it?"),
                ]
            ),
            "Never give a false figure. In several US states, among them California, New York, "
            "Washington and Colorado, they may not ask; the EU's pay transparency directive, to be "
            "national law by June 2026, says the same. Check the rule where you are.",
        ),
        Pushback("expectations", "What are you expecting?", _expectations(case, numbers)),
        Pushback("no_match", "We don't match other offers.", _no_match(numbers)),
    )


def no_bluff(case: Case, numbers: Analysis) -> Phrase:
    """A friendly no to an offer that nobody made, and what can truly be said instead."""
    no = sentence(
        "I'd leave that out: the offers in a guide belong to nobody, and if they ask to see yours, "
        "you lose more than the number"
    )
    true = rival_line(numbers, case)
    if true:
        return join([no, say("What you can say is true, and enough:"), _quoted(true)], "\n")
    asks = open_asks(numbers)
    if not asks:
        return join([no, sentence("Your offer stands well without it")])
    own = sentence(
        "based on ", market_reason(numbers), ", I'm looking for ", ask_words(asks[0], spoken)
    )
    return join(
        [
            no,
            say("Here is the honest version, and it is a strong one:"),
            _quoted(own),
            sentence(
                "If a real offer comes in, tell me and I'll put it in, exactly as far as you allow"
            ),
        ],
        "\n",
    )


def _quoted(words: Phrase) -> Phrase:
    return say("“", words, "”")


def _others(numbers: Analysis) -> tuple[Ask, ...]:
    return tuple(ask for ask in open_asks(numbers) if ask.component is not Component.BASE)


def _base_fixed(numbers: Analysis) -> Phrase:
    others = _others(numbers)
    if others:
        ask = listing((ask_words(ask, spoken) for ask in others), "or")
        return join(
            [
                sentence("I understand, thank you for telling me"),
                sentence("if base can't move, could you do ", ask, "?"),
                sentence("I'd also welcome a pay review with a date on it"),
            ]
        )
    return join(
        [
            sentence("I understand, thank you for telling me"),
            sentence("which other parts of the package can move?"),
            sentence("the level, and a pay review with a date on it, would both help"),
        ]
    )


def _final(numbers: Analysis) -> Phrase:
    asks = open_asks(numbers)
    if len(asks) >= 2:
        first, second = (ask_words(ask, spoken, aim_of(ask, numbers)) for ask in asks[:2])
        middle = sentence("would either ", first, " or ", second, " be possible?")
    elif asks:
        middle = sentence(
            "would ",
            ask_words(asks[0], spoken, aim_of(asks[0], numbers)),
            " be possible, to close it?",
        )
    else:
        middle = Phrase()
    day = "I'd like a day to think it over, and I'll give you a clear answer"
    return join(
        [
            sentence("thank you for being straight with me"),
            middle,
            sentence(f"if not, {day}" if middle else day),
        ]
    )


def _decide_now(case: Case, numbers: Analysis) -> Phrase:
    return join(
        [
            sentence("thank you. I'm as interested as before, and I want to give you an answer "
                     "I can stand by"),
            sentence("could I have ", extension_words(case, numbers), "?"),
        ]
    )  # fmt: skip


def _other_offers(case: Case, numbers: Analysis) -> Phrase:
    best = numbers.leverage.best
    if best is not None and best.offer.status is not OfferStatus.IN_PROCESS:
        return join(
            [
                rival_line(numbers, case, spoken, lead="yes, I have"),
                sentence("what I'm looking for here is a package that is right for this role"),
            ]
        )
    return join(
        [
            sentence("I'm keeping the details of my search private"),
            sentence("what I'm focused on is whether this role is the right fit, for both of us"),
        ]
    )


def _expectations(case: Case, numbers: Analysis) -> Phrase:
    asks = open_asks(numbers)
    if not asks:
        return sentence(f"could you tell me the range for {role_words(numbers.guide)} first?")
    end = asks[0].range_top or asks[0].bolster
    floor = numbers.walk_away
    if end is not None and floor is not None and end.value == floor.value:
        end = None  # the walk-away stays out of every text, by chance too
    first = replace(asks[0], range_top=end)
    ranged = ask_list(case, numbers, spoken, first=first)
    return join(
        [
            sentence(f"could you tell me the range for {role_words(numbers.guide)} first?"),
            sentence("if you'd rather hear from me first: ", ranged),
        ]
    )


def _no_match(numbers: Analysis) -> Phrase:
    asks = open_asks(numbers)
    start = join(
        [
            sentence("that's fine, I'm not asking you to match anybody"),
            sentence("let's stay with what the role is worth"),
        ]
    )
    if not asks:
        return start
    word = component_word(asks[0].component, asks[0].kind)
    article = "" if word in ("base", "equity", "total pay") else "the "
    return join(
        [
            start,
            sentence(
                f"going by {market_reason(numbers)}, how close can you get on {article}{word}?"
            ),
        ]
    )
