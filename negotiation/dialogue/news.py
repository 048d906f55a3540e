"""News of how things stand: their answer, silence, a yes or a no. Each has a calm reply."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from textwrap import shorten

from negotiation.analysis.closed import NO_SIGN_ON
from negotiation.dialogue.acts import Stands
from negotiation.dialogue.apply import apply_one
from negotiation.dialogue.clarify import ABOUT_DEADLINE, AGREED_ON, agreed_question
from negotiation.dialogue.context import Context, Heard
from negotiation.dialogue.expected import asked_again
from negotiation.dialogue.faq_texts import TEXTS
from negotiation.dialogue.letters import letter_of_news, wished_until
from negotiation.dialogue.news_texts import (
    AGREED,
    CLOSED,
    CLOSED_WITH_LETTER,
    FEARED_EARLY,
    HELD_AFTER_A_STEP,
    HELD_AGAIN,
    MEANWHILE,
    NAMES_IT,
    WHICH_FIGURE,
)
from negotiation.dialogue.plans import asked_for, plan_of
from negotiation.dialogue.put_right import parts_told
from negotiation.dialogue.say import day_name
from negotiation.dialogue.second_round import not_to_ask
from negotiation.dialogue.session import Step
from negotiation.model.assumptions import LEAST_PAY
from negotiation.model.case import Case, CompanyPosition, Situation, Stage
from negotiation.model.facts import plain_name
from negotiation.model.offer import Offer
from negotiation.model.record import replace
from negotiation.model.replies import Reply, escape, quoted
from negotiation.model.said import Part
from negotiation.plan.pushback import Pushback, usual_words
from negotiation.understanding.message import About, Happened, Message, Mode, News, Side
from negotiation.understanding.quantities import Money

_LONGEST_QUOTE = 120
_FINAL = (News.BASE_FIXED, News.FINAL_OFFER)
_PUSHBACKS = (
    News.BASE_FIXED, News.FINAL_OFFER, News.DECIDE_NOW, News.OTHER_OFFERS, News.CURRENT_PAY,
    News.EXPECTATIONS, News.NO_MATCH, News.ABOVE_BAND, News.WHERE_FROM, News.WOULD_SIGN,
    News.AT_TOP, News.LOWERED, News.LADDER, News.AFTER_SIX, News.START_SOONER, News.NO_SIGN_ON,
    News.PART_OF_IT, News.CHECKING, News.SILENT, News.MINIMUM, News.NO_BUDGET,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Counts:
    """When news is taken as such: the rest of the time the words are about something else.

    `asked`: in a question too ("how do I accept?"). `before`: before there is a script.
    `early`: before a script even while the offer is being told. `with_figures`: beside new figures
    of the offer, which say it better.
    """

    asked: bool = False
    before: bool = True
    early: bool = True
    with_figures: bool = True


_ALWAYS = _Counts()
_ANSWER = _Counts(before=False, with_figures=False)  # an answer to a script needs one
_COUNTS: dict[News, _Counts] = {
    News.EXPECTATIONS: _Counts(asked=True), News.CURRENT_PAY: _Counts(asked=True),
    News.MINIMUM: _Counts(asked=True), News.CONTRACT_DIFFERS: _Counts(asked=True),
    News.NO_OFFER: _Counts(asked=True), News.RAISE: _Counts(asked=True),
    News.LAPSED: _Counts(asked=True),
    News.OTHER_OFFERS: _Counts(asked=True), News.DECLINED: _Counts(asked=True, with_figures=False),
    News.ACCEPTED: _Counts(asked=True, early=False), News.AGREED: _Counts(early=False),
    News.SENT: _Counts(before=False), News.CALL: _Counts(before=False),
    News.REFUSED: _ANSWER, News.UNMOVED: _ANSWER, News.PART_OF_IT: _ANSWER,
    News.LOWERED: _Counts(with_figures=False),
    News.MORE_TIME: _Counts(asked=True),
    News.CHECKING: _Counts(early=False, with_figures=False), News.SILENT: _Counts(early=False),
    News.FINAL_OFFER: _Counts(early=False), News.BASE_FIXED: _Counts(early=False),
    News.DECIDE_NOW: _Counts(early=False),
}  # fmt: skip
# Where they stand comes before what is asked of them there: "no offer yet, they ask what I expect".
_SITUATIONS = (News.NO_OFFER, News.RAISE)
# What counts of this company alone: another one's last word closes nothing here.
_OWN_ONLY = (
    News.ACCEPTED, News.SIGNED, News.DECLINED, News.WITHDRAWN, News.AGREED, News.LAPSED,
    News.BASE_FIXED, News.FINAL_OFFER, News.REFUSED, News.UNMOVED, News.SILENT, News.CHECKING,
)  # fmt: skip


def heard_news(context: Context, message: Message) -> Heard | None:
    """Their answer, one's own yes or no, silence: the first of it that counts has its reply."""
    return _no_sign_on_kept(context, message, _first_news(context, message))


def _first_news(context: Context, message: Message) -> Heard | None:
    if context.step in (Step.PROOF, Step.TICKS) and message.deed:
        return None
    if feared := answers_feared(context, message):
        return Heard(context.state, (), feared, aside=True)
    figures = _figures_told(message)
    for happened in sorted(message.happened, key=_rank):
        if _takes_another(context, message, happened):
            return _declined_for(context, happened)
        if not _counts(context, message, happened, figures=figures):
            continue
        if happened.news in _FINAL and figures and context.scripted:
            return _final_with_figures(context, message, happened.news)
        found = report(context, happened.news)
        if found is not None:
            return found
    return _closed_beforehand(context, message)


def _no_sign_on_kept(context: Context, message: Message, found: Heard | None) -> Heard | None:
    """Their no to any sign-on is kept once one was asked for or they have answered: the next step
    asks for none. Told of a part that nobody asked for, there is the line for it and no more.
    """
    figures = _figures_told(message)
    told = any(
        one.news is News.NO_SIGN_ON and _counts(context, message, one, figures=figures)
        for one in message.happened
    )
    if not (told and context.scripted):
        return found
    asked = asked_for(context)
    found = found or Heard(context.state)
    case = found.state.case
    if case.stage is not Stage.ROUND2:
        if asked is None or asked.sign_on is None:
            return found
        case = round2(context.at(found.state), None)
    case = replace(case, heard=(*(one for one in case.heard if one != NO_SIGN_ON), NO_SIGN_ON))
    return replace(found, state=replace(found.state, case=case, step=Step.PLAN), aside=False)


def _closed_beforehand(context: Context, message: Message) -> Heard | None:
    """ "230k, and base is final", told with the offer: kept for the step behind the script."""
    if context.scripted or message.asks or context.case.offer.base is None:
        return None
    position = position_told(context, message)
    if position is None or context.case.company_position is not None:
        return None
    return Heard(apply_one(context.state, Stands(position=position)), (_BUILDS_ON,))


def _takes_another(context: Context, message: Message, happened: Happened) -> bool:
    """ "I go with Anthropic", of the offers that were told: a yes there is a no here."""
    if happened.news not in (News.ACCEPTED, News.SIGNED) or happened.company is None:
        return False
    if message.asks or context.is_own(happened.company):
        return False
    name = plain_name(happened.company.name)
    return any(plain_name(one.company or "") == name for one in context.case.competing_offers)


def _declined_for(context: Context, happened: Happened) -> Heard | None:
    """The no that is owed here, once the other offer is safe."""
    heard = report(context, News.DECLINED)
    if heard is None or happened.company is None:
        return heard
    other = escape(happened.company.name)
    safe = f"Good luck at {other}. Send this no once their letter is signed by both sides."
    return replace(heard, notes=(safe,))


def answers_feared(context: Context, message: Message) -> tuple[Reply, ...]:
    """ "What if they say base is fixed?": the line for it; nothing has happened yet.

    Before there is a script, one that goes with any offer.
    """
    if not context.scripted:
        early = (FEARED_EARLY.get(one.news) for one in message.objections)
        return tuple(dict.fromkeys(_early_answer(*one) for one in early if one is not None))
    found = (_pushback_reply(context, one.news) for one in message.objections)
    return tuple(dict.fromkeys(reply for reply in found if reply is not None))


def _rank(happened: Happened) -> tuple[bool, bool]:
    """Where they stand, then what is closed, then the rest: "base is final, answer by Monday"."""
    return happened.news not in _SITUATIONS, happened.news not in _FINAL


def _figures_told(message: Message) -> bool:
    return any(
        one.mode is Mode.OFFERED
        and one.side in (Side.HERE, Side.COMPANY)
        and (one.part is not None or one.sure)
        for one in message.mentions
    )


def _tells_base(message: Message) -> bool:
    """ "230k base, it's fixed"; "base is fixed, best they do is a 10k sign-on" is their answer."""
    return any(
        one.mode is Mode.OFFERED and one.part in (None, Part.BASE) for one in message.mentions
    )


def _counts(context: Context, message: Message, happened: Happened, *, figures: bool) -> bool:
    news = happened.news
    rule = _COUNTS.get(news, _ALWAYS)
    elsewhere = happened.side in (Side.OTHER, Side.EMPLOYER, Side.THIRD) or (
        happened.company is not None and not context.is_own(happened.company)
    )
    telling = figures and (news not in _FINAL or _tells_base(message))
    early = not context.scripted and (telling or context.case.offer.base is None)
    dated = any(one.about is About.ANSWER for one in message.dates)
    return not (
        news is News.BLUFF
        or (elsewhere and news in _OWN_ONLY)
        or (message.asks and not rule.asked)
        or (message.asks and news is News.ACCEPTED and not _asks_to_write(message))
        or (not context.scripted and _prefers(message, happened))
        or (not context.scripted and not rule.before)
        or (early and not rule.early)
        or (figures and not rule.with_figures)
        or (news is News.DECIDE_NOW and not context.scripted and dated)
    )


def _prefers(message: Message, happened: Happened) -> bool:
    """ "Go with Inflection", of two offers: whom to negotiate with, and no yes to their figures."""
    taken = happened.company if happened.news is News.ACCEPTED else None
    return taken is not None and taken.same(message.own)


def _asks_to_write(message: Message) -> bool:
    """ "I'll just accept. What's the e-mail for that?", "how do I accept?"."""
    return message.asks_how or "script_look" in message.questions


def _final_with_figures(context: Context, message: Message, news: News) -> Heard:
    """ "209k final on base but 10k sign-on": new figures, and what is closed."""
    position = _position(news, message)
    state = apply_one(context.state, Stands(stage=Stage.ROUND2, position=position))
    return Heard(replace(state, step=Step.PLAN))


def position_told(context: Context, message: Message) -> CompanyPosition | None:
    """What they close by a message, of this offer."""
    for happened in sorted(message.happened, key=_rank):
        theirs = happened.company is None or context.is_own(happened.company)
        if happened.news in _FINAL and theirs and happened.side in (Side.HERE, Side.COMPANY):
            return _position(happened.news, message)
    return None


def _position(news: News, message: Message | None) -> CompanyPosition:
    return CompanyPosition(
        base_final=news is News.BASE_FIXED,
        all_final=news is News.FINAL_OFFER,
        words=_in_their_words(message),
    )


def _in_their_words(message: Message | None) -> str:
    return shorten(message.line, _LONGEST_QUOTE, placeholder=" …") if message else ""


def report(context: Context, news: News) -> Heard | None:
    """What news does and what to say; None where it changes nothing and says nothing here."""
    special = _SPECIAL.get(news)
    if special is not None:
        return special(context)
    if news in CLOSED:
        return _closed(context, news)
    if news in _PUSHBACKS and (found := pushback(context, news)) is not None:
        return found
    if news in MEANWHILE:
        return Heard(context.state, (MEANWHILE[news],), aside=True)
    return None


def _closed(context: Context, news: News) -> Heard:
    unclear = context.state.unclear
    if news is News.ACCEPTED and unclear is not None and unclear.said == AGREED_ON:
        return Heard(context.state, (NAMES_IT,), aside=True)
    if news in (News.ACCEPTED, News.SIGNED) and (words := _figure_unknown(context)):
        return Heard(context.state, (WHICH_FIGURE.format(words=escape(words)),), aside=True)
    letter = letter_of_news(context, news)
    said = CLOSED_WITH_LETTER.get(news, "") if letter else CLOSED[news]
    if letter and news in (News.ACCEPTED, News.SIGNED):
        said = f"{said}{_left_open(context)}"
    if context.message is not None and context.message.asks:  # "how do I decline?" closes nothing
        return Heard(context.state, (said,), letter, aside=True)
    state = replace(
        context.state,
        accepted=news in (News.ACCEPTED, News.SIGNED),
        declined=news is News.DECLINED,
    )
    if context.scripted:
        state = replace(state, step=Step.STOPPED, resume=Step.PLAN)
        return Heard(state, (said,), letter)
    over = state.declined or (state.accepted and state.case.offer.base is not None)
    if over and context.step is not Step.STOPPED:
        state = replace(state, step=Step.STOPPED, resume=context.step)
        return Heard(state, (said,), letter)
    return Heard(state, (said,), letter, aside=True)


def _figure_unknown(context: Context) -> str:
    """ "I accepted 240", which nobody told before: the e-mail would say yes to other figures."""
    known = {one.amount for _, one in parts_told(context.case.offer)}
    for one in context.message.mentions if context.message is not None else ():
        money = one.quantity
        if one.part is not None or one.mode is not Mode.OFFERED or not isinstance(money, Money):
            continue
        if money.low >= LEAST_PAY and money.by_year not in known:
            return one.words
    return ""


def _left_open(context: Context) -> str:
    """What the letter has not: a figure that nobody could place yet; a day belongs in none."""
    unclear = context.state.unclear
    if unclear is None or unclear.about == ABOUT_DEADLINE:
        return ""
    said = escape(unclear.said)
    said = said[:1].upper() + said[1:]
    return f" {said} is not in this e-mail: tell me what it is, and I write it again."


def _more_time(context: Context) -> Heard:
    """A wish for more time: how to ask, and the letter for it."""
    said = TEXTS["ask_more_time"]
    known, wished = context.case.deadline, wished_until(context)
    theirs = known.date if known is not None else None
    if theirs is not None and wished is not None and wished <= theirs:
        has = f"You have that: they want your answer by {day_name(theirs)}."
        return Heard(context.state, (has,), aside=True)
    letter = letter_of_news(context, News.MORE_TIME)
    return Heard(context.state, ("Ask by phone, then confirm by mail." if letter else said,),
                 letter, aside=True)  # fmt: skip


def _agreed(context: Context) -> Heard | None:
    message, offer = context.message, context.case.offer
    told = message is not None and (message.mentions or message.tells(News.ACCEPTED))
    moved = context.case.previous_offer not in (None, offer)  # they have told it before
    alone = message is not None and not (message.dates or message.undated or message.extras)
    alone = alone and (
        context.scripted or bool(message and message.short)
    )  # they may agree to a day as well
    if alone and not (told or moved or context.state.accepted) and offer.base is not None:
        which = agreed_question(asked_for(context) if context.scripted else None)
        asked = replace(context.state, open=(which, *context.state.open), accepted=context.scripted)
        return Heard(asked, (AGREED,))
    if not context.scripted:
        return None
    state = replace(context.state, accepted=True)
    case, before = state.case, state.case.previous_offer
    if before is not None and case.offer != before and context.message and context.message.mentions:
        state = replace(state, case=replace(case, previous_ask=_moved(before, case.offer)))
    return Heard(state, (AGREED,), aside=True)


def _moved(before: Offer, now: Offer) -> Offer:
    """The parts that are others now: what they said yes to is what was asked for in the end."""
    parts = ("base", "equity", "bonus", "sign_on")
    kept = {
        part: getattr(now, part) for part in parts if getattr(now, part) != getattr(before, part)
    }
    return Offer(currency=now.currency, **kept)


def _held(context: Context) -> Heard | None:
    """Nothing moved: asked again once; held a second time, it is their last word.

    A no after a step up may be to the rest of the first ask or to the second: the one line for it
    is said, and the next step stays.
    """
    case = context.case
    if case.stage is not Stage.ROUND2:
        return Heard(replace(context.state, case=round2(context, None), step=Step.PLAN))
    if case.offer == case.previous_offer:
        position = CompanyPosition(all_final=True, words=_in_their_words(context.message))
        state = replace(context.state, case=round2(context, position), step=Step.PLAN)
        return Heard(state, (HELD_AGAIN,))
    answer = _pushback_reply(context, News.FINAL_OFFER)
    return Heard(context.state, (HELD_AFTER_A_STEP,), (answer,) if answer else (), aside=True)


def _expected(context: Context) -> Heard | None:
    """Asked what one expects: before an offer it is the whole of what there is to answer."""
    if context.step is Step.EXPECTATIONS:
        return Heard(
            context.state, (asked_again(context.row, context.case.posted_range),), aside=True
        )
    return _no_offer(context) or pushback(context, News.EXPECTATIONS)


def _no_offer(context: Context) -> Heard | None:
    """Before an offer: a range to say if they ask, and lines to deflect."""
    if context.case.offer.base is not None or context.scripted:
        return None
    case = replace(context.case, situation=Situation.EXPECTATIONS)
    return Heard(replace(context.state, case=case))


def _raise(context: Context) -> Heard | None:
    """I am made for new offers; what does apply is said once."""
    if context.scripted or context.case.offer.base is not None:
        return None
    return Heard(context.state, (MEANWHILE[News.RAISE],), aside=True)


def _lapsed(context: Context) -> Heard | None:
    """A day that has passed: asked about before anything else is asked of them."""
    dated = context.message is not None and any(
        one.about is About.ANSWER and one.day >= context.today for one in context.message.dates
    )
    return None if dated else Heard(context.state, (MEANWHILE[News.LAPSED],), aside=True)


def _differs(context: Context) -> Heard:
    return Heard(context.state, (MEANWHILE[News.CONTRACT_DIFFERS],), aside=True)


def pushback(context: Context, news: News) -> Heard | None:
    """What to say to one of their answers; some of them also change the plan."""
    reply = _pushback_reply(context, news)
    if reply is None:
        return None
    if not context.scripted and context.case.stage is Stage.ROUND2 and news in _FINAL:
        position = _position(news, context.message)
        return Heard(apply_one(context.state, Stands(position=position)), (_CLOSED_NOW,))
    if not context.scripted:
        if news not in _FINAL:
            return Heard(context.state, (), (reply,), aside=True)
        position = _position(news, context.message)
        return Heard(apply_one(context.state, Stands(position=position)), (_BUILDS_ON,), (reply,))
    if news not in _FINAL:
        return Heard(context.state, (), (reply,), aside=True)
    position = _position(news, context.message)
    case = round2(context, position)
    return Heard(replace(context.state, case=case, step=Step.PLAN), (), (reply,))


_BUILDS_ON = "I keep that they call it final: the step behind their answer builds on it."
_CLOSED_NOW = "The script takes that as closed, and asks for what is left."


def _pushback_reply(context: Context, news: News) -> Reply | None:
    plan = plan_of(context)
    if plan is None or context.case.offer.base is None:
        return None
    answer = next((one for one in plan.pushbacks if one.key == _KEYS.get(news, news.value)), None)
    if answer is None:
        return None
    they_say = _THEY_SAY.get(news) or usual_words(answer.key) or answer.they_say
    return answer_to(answer, they_say)


def answer_to(objection: Pushback, they_say: str = "") -> Reply:
    """What to say to an objection; `they_say` is how it was put."""
    return Reply(
        f"They say: {they_say or objection.they_say}\nYou can say:\n{quoted(str(objection.say))}",
        title="Your answer",
        note=objection.note,
        private=True,
    )


def _early_answer(they_say: str, say: str) -> Reply:
    return Reply(
        f"They say: {they_say}\nYou can say:\n{quoted(f'“{say}”')}",
        title="Your answer",
        note="Once your offer is told, the script has a line with your own figures.",
        private=True,
    )


_THEY_SAY = {News.NO_BUDGET: "There is no budget left."}
_KEYS = {
    News.MINIMUM: "expectations", News.AT_TOP: "top_of_band",
    News.LOWERED: "offer_lowered", News.LADDER: "ladder_fixed", News.AFTER_SIX: "six_months",
    News.CHECKING: "check_with_comp", News.SILENT: "silence", News.NO_BUDGET: "base_fixed",
}  # fmt: skip


def round2(context: Context, position: CompanyPosition | None) -> Case:
    """The case after an answer without new figures."""
    case = context.case
    second = case.stage is Stage.ROUND2
    return replace(
        case,
        stage=Stage.ROUND2,
        previous_offer=case.previous_offer if second else case.offer,
        previous_ask=case.previous_ask if second else asked_for(context),
        own_ask=case.own_ask if second else not_to_ask(case),
        company_position=position or case.company_position,
    )


_SPECIAL: dict[News, Callable[[Context], Heard | None]] = {
    News.AGREED: _agreed,
    News.UNMOVED: _held,
    News.REFUSED: _held,
    News.NO_OFFER: _no_offer,
    News.EXPECTATIONS: _expected,
    News.LAPSED: _lapsed,
    News.RAISE: _raise,
    News.MORE_TIME: _more_time,
    News.CONTRACT_DIFFERS: _differs,
}
