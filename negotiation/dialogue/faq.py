"""Questions typed instead of an answer: each gets an honest one, with the person's own figures."""

from __future__ import annotations

from negotiation.dialogue.clarify import WHY_ASKED
from negotiation.dialogue.context import Context
from negotiation.dialogue.faq_own import OWN_ANSWERS
from negotiation.dialogue.faq_texts import TEXTS
from negotiation.dialogue.glossary import MEANINGS
from negotiation.dialogue.letters import letters_asked
from negotiation.dialogue.news import answers_feared, heard_news
from negotiation.dialogue.place import region_for
from negotiation.dialogue.say import day_name
from negotiation.dialogue.session import Step
from negotiation.dialogue.steps.table import PIECES
from negotiation.dialogue.unlisted import no_row_for, place_name
from negotiation.model.facts import NameKind
from negotiation.model.record import replace
from negotiation.understanding.message import Message, News

NO_ANSWER = (
    "That question I can't answer. I would put it to the recruiter, in one line, or to someone "
    "who works there. What I know is offers: how yours stands, what to ask for, and how to say it."
)
_MOST = 3
# What is asked of the question on screen and not of the letter: "what should I write?".
_OF_THE_QUESTION: dict[tuple[Step, str], str] = {
    (Step.PROOF, "how_to_counter"): "what_counts_as_deed",
    (Step.EXPECTATIONS, "how_to_counter"): "what_to_answer_expectations",
}
# What is left to say where the letter that is asked for is handed over with the answer.
_BESIDE_LETTER: dict[str, str] = {
    "accept_how": "Only once both have signed, tell others no, and resign.",
}
# What is asked of the place that the question names, if it names one.
_OF_A_PLACE = ("is_it_good", "what_is_the_band", "is_equity_good", "is_bonus_good")
_WHY = "why_ask"  # answered by the question on screen itself
# What is also news, and then has its reply: "they ask what I make, what do I say?"
_NEWS: dict[str, News] = {
    "tell_current_pay": News.CURRENT_PAY,
    "what_to_say_minimum": News.MINIMUM,
    "what_to_answer_expectations": News.EXPECTATIONS,
    "tell_other_offer": News.OTHER_OFFERS,
    "name_rival": News.OTHER_OFFERS,
    "accept_how": News.ACCEPTED,
    "decline_politely": News.DECLINED,
    "internal_raise": News.RAISE,
    "follow_up": News.SILENT,
    "miss_deadline": News.LAPSED,
    "may_i_bluff": News.BLUFF,
    "ask_more_time": News.MORE_TIME,
}


def answers(context: Context, message: Message) -> tuple[str, ...]:
    """The answers to what the message asks, in order, each once; empty where it asks nothing."""
    found = [MEANINGS[key] for key in message.meant]
    found += [
        _answer(context, message, key)
        for key in message.questions
        if not _is_done(context, message, key)
    ]
    if not found and (day := _their_day(context, message)):
        found = [day]
    return tuple(dict.fromkeys(answer for answer in found if answer))[:_MOST]


def _their_day(context: Context, message: Message) -> str:
    """ "Is that Friday the 11th?": their deadline, where one is known."""
    known = context.case.deadline
    asked = [one.day for one in message.dates if one.asked and not one.wished]
    if known is None or known.date is None or len(asked) != 1 or not message.short:
        return ""
    lead = "Yes: they" if asked[0] == known.date else "As you told me, they"
    return f"{lead} want your answer by {day_name(known.date)}."


def _answer(context: Context, message: Message, key: str) -> str:
    key = _OF_THE_QUESTION.get((context.step, key), key)
    if key == _WHY:
        return WHY_ASKED if context.state.unclear else PIECES[context.step].why
    if key in _BESIDE_LETTER and letters_asked(context, message):
        return _BESIDE_LETTER[key]
    own = OWN_ANSWERS.get(key)
    if key in _OF_A_PLACE and context.guide is not None and (places := _places(message)):
        region, lacking = region_for(context, context.guide, places)
        if region is None and lacking is not None:
            return no_row_for(context.guide, place_name(lacking))
        context = _there(context, region)
    return (own(context, message) if own is not None else "") or TEXTS.get(key, "")


def _places(message: Message) -> list[str]:
    """The places asked about; "is that nice?" is of none."""
    spans = [span for span in message.names if span.kind is NameKind.PLACE]
    return [span.key for span in spans if not span.common or span.key == _FROM_HOME]


_FROM_HOME = "remote"


def _there(context: Context, region: str | None) -> Context:
    """ "And in SF?": as if the offer were in that region of the guide."""
    if region is None or region == context.case.region:
        return context
    return context.at(replace(context.state, case=replace(context.case, region=region)))


def _is_done(context: Context, message: Message, key: str) -> bool:
    """Whether the question is answered already: as news of theirs, or by doing what it asks."""
    if key == "change_tone":
        has_words = context.scripted or context.step is Step.CLAIMS
        return has_words and message.tone is not None and message.requests
    if any(one.asked == key for one in message.objections) and answers_feared(context, message):
        return True
    news = _NEWS.get(key)
    return news is not None and message.tells(news) and heard_news(context, message) is not None
