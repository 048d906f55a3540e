"""What a message tells of other companies' offers besides their figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from negotiation.dialogue import acts
from negotiation.dialogue.context import Context
from negotiation.dialogue.flow import rival_question
from negotiation.dialogue.focus import company_key, is_of_mine, value_of
from negotiation.dialogue.reading import Reading
from negotiation.dialogue.say import day_name
from negotiation.dialogue.session import OF_A_RIVAL, Step
from negotiation.dialogue.turned import turned_round
from negotiation.model.case import Situation
from negotiation.model.errors import LostPast
from negotiation.model.offer import OfferStatus
from negotiation.model.record import replace
from negotiation.model.replies import escape
from negotiation.model.said import Part
from negotiation.understanding.message import (
    About,
    Company,
    DateSaid,
    Denial,
    Happened,
    Mention,
    Message,
    Mode,
    News,
    OfferTalk,
    Side,
)

NO_RIVALS = "Then nothing in the script will speak of another offer."


def about_the_open_one(context: Context, message: Message) -> Message:
    """The message with what is over said of the other offer, where that is asked about.

    "That fell through", asked whether Luma may be named, is Luma's offer and not one's own.
    """
    found = rival_question(context.state) if context.step in OF_A_RIVAL else None
    over = [one for one in message.happened if one.news in _OVER and one.side is Side.HERE]
    if any(one.day > context.today for one in message.dates):
        return message  # not over yet
    if found is None or not over or message.asks or message.mentions or message.talks:
        return message
    company = Company(found[1]) if found[1] else None
    side = Side.COMPANY if company else Side.OTHER
    theirs = tuple(
        replace(one, side=side, company=company) if one in over else one for one in message.happened
    )
    return replace(message, happened=theirs, talks=(OfferTalk(side, company, gone=True),))


_OVER = (News.WITHDRAWN, News.DECLINED)


def of_the_known_one(context: Context, message: Message) -> Message:
    """The message with what it tells of "the other offer" as told of the one known, by its name.

    With another base than is known, and nothing that says it moved, it may be one more offer.
    """
    known = context.case.competing_offers[-1:]
    if not message.the_other or not known or not known[0].company:
        return message
    company, base = Company(known[0].company), known[0].offer.base
    told = [one for one in message.mentions if one.side is Side.OTHER]
    if base is not None and any(_tells_another_base(one, base.amount) for one in told):
        return message
    return replace(
        message,
        mentions=tuple(_named(one, company) for one in message.mentions),
        denials=tuple(_named(one, company) for one in message.denials),
        dates=tuple(_named(one, company) for one in message.dates),
        happened=tuple(_named(one, company) for one in message.happened),
        talks=tuple(_named(one, company) for one in message.talks),
    )


_Told = TypeVar("_Told", Mention, Denial, DateSaid, Happened, OfferTalk)


def _named(told: _Told, company: Company) -> _Told:
    """What is told, of the company where it is of another one without a name."""
    if told.side is not Side.OTHER or told.company is not None:
        return told
    return replace(told, side=Side.COMPANY, company=company)


def _tells_another_base(mention: Mention, known: int) -> bool:
    if mention.mode is not Mode.OFFERED or mention.moved or mention.now:
        return False
    same = known in (value := value_of(mention) or 0, value * 1000)
    return mention.part in (None, Part.BASE) and not same


def told(context: Context, message: Message) -> Reading:
    """What is said of other companies' offers besides their figures."""
    reading = Reading()
    _other_name(context, message, reading)
    if message.unsays and _told_just_now(context):
        _drop_last(context, reading)
    for talk in message.talks:
        _talk(context, message, talk, reading)
    _plain_status(context, message, reading)
    if message.no_rivals and not any(isinstance(act, acts.PutRival) for act in reading.acts):
        reading.acts.append(acts.NoRivals())
        reading.note(NO_RIVALS)
    _naming(context, message, reading)
    _their_dates(context, message, reading)
    turned, notes = turned_round(context, message)
    reading.acts.extend(turned)
    for note in notes:
        reading.note(note)
    return reading


def _other_name(context: Context, message: Message, reading: Reading) -> None:
    """ "Not Amazon, Microsoft": what was told of the one is the other's; alone, it is nobody's."""
    named = [talk.company for talk in message.talks if talk.company is not None and not talk.struck]
    new = [one for one in named if not context.is_own(one) and context.rival(one.name) is None]
    for talk in message.talks:
        known = context.rival(talk.company.name) if talk.struck and talk.company else None
        if known is None or talk.company is None or message.asks:
            continue
        name = talk.company.name
        if len(new) == 1:
            reading.acts.append(acts.RenameRival(name, new[0].name))
            reading.note(f"Then it is {escape(new[0].name)}, not {escape(name)}.")
        elif not named:
            reading.acts.append(acts.DropRival(name))
            reading.note(f"Then nothing speaks of {escape(name)} any more.")


def _talk(context: Context, message: Message, talk: OfferTalk, reading: Reading) -> None:
    if talk.company is not None and (context.is_own(talk.company) or not context.named):
        _own_status(context, talk, reading)
        return
    if talk.side is Side.HERE and talk.gone:
        _drop_last(context, reading)
    if talk.side is Side.HERE or (talk.company is None and talk.side is not Side.OTHER):
        return
    name = talk.company.name if talk.company else ""
    known = context.rival(name)
    figures_told = any(
        mention.side is talk.side
        and mention.mode is Mode.OFFERED
        and mention.may_be_pay
        and company_key(mention.company) == company_key(talk.company)
        for mention in message.mentions
    )
    if talk.struck:
        return
    if talk.gone:
        if known is not None:
            reading.acts.append(acts.DropRival(name))
            reading.note(f"Then nothing speaks of {escape(name or 'the other offer')} any more.")
        return
    if talk.hypothetical and not talk.claimed:
        return
    if talk.status is OfferStatus.IN_PROCESS and not talk.claimed:
        reading.acts.append(acts.PutRival(name, status=OfferStatus.IN_PROCESS))
        reading.note(
            f"With {escape(name)} you are still in process: that is no offer, and no figure of "
            f"theirs "
            "is used."
            if name
            else "A process is no offer, so no figure of it is used."
        )
        return
    if not talk.claimed and known is None and _has_no_offer(message, talk):
        reading.note(f"There is no offer from {escape(name)} yet, so nothing speaks of it.")
        return
    if talk.claimed or figures_told or (known is not None and talk.status is not None):
        reading.acts.append(acts.PutRival(name, status=talk.status))


def _has_no_offer(message: Message, talk: OfferTalk) -> bool:
    """ "No offer from them yet": of a company that was named."""
    return talk.company is not None and any(
        one.news is News.NO_OFFER and talk.company.same(one.company) for one in message.happened
    )


def _told_just_now(context: Context) -> bool:
    """Whether the other offer told last came with the message before this one."""
    if context.past is None or not context.case.competing_offers:
        return False
    try:
        before = context.past.state.case.competing_offers
    except LostPast:
        return False
    last = context.case.competing_offers[-1]
    return all(one.company != last.company for one in before)


def _drop_last(context: Context, reading: Reading) -> None:
    """ "Sorry, that was my brother's letter": the other offer told last is none."""
    if context.case.competing_offers:
        name = context.case.competing_offers[-1].company or ""
        reading.acts.append(acts.DropRival(name))
        reading.note(f"Then nothing speaks of {escape(name or 'the other offer')} any more.")


_SPOKEN = "So far it is only spoken: have it in writing first. A letter can't be forgotten."
_SPOKEN_STILL = "Yes, yours is only spoken so far; that I have."
_ON_PAPER = "Good, now there is something to answer to."


def _own_status(context: Context, talk: OfferTalk, reading: Reading) -> None:
    if talk.hypothetical or talk.status is None:
        return
    if talk.status is OfferStatus.IN_PROCESS:
        _in_process(context, reading)
    _stands(context, talk.status, reading)


def _in_process(context: Context, reading: Reading) -> None:
    """ "I'm interviewing at Runway", the company that this is about: no offer to answer yet.

    A base told with it, or later, is one.
    """
    if context.case.offer.base is None and not context.scripted:
        reading.acts.append(acts.Stands(situation=Situation.EXPECTATIONS))


def _stands(context: Context, said: OfferStatus, reading: Reading) -> None:
    """How firm one's own offer is, and what that means for the first step."""
    now = context.case.offer_status
    if said not in (OfferStatus.VERBAL, OfferStatus.WRITTEN):
        return
    reading.acts.append(acts.Stands(status=said))
    if said is OfferStatus.VERBAL and now is not OfferStatus.VERBAL:
        reading.note(_SPOKEN)
    elif said is OfferStatus.WRITTEN and now is OfferStatus.VERBAL:
        reading.note(_ON_PAPER)


def _plain_status(context: Context, message: Message, reading: Reading) -> None:
    """ "Only verbal so far", "now I have it in writing": of one's own offer, unless another's is
    asked about.
    """
    if context.case.offer.base is None or message.tells(News.ACCEPTED):
        return
    if _puts_right_how_firm(context, message):
        last = context.case.competing_offers[-1].company or ""
        reading.acts.append(acts.PutRival(last, status=message.statuses[-1]))
        return
    if (name := _is_no_firmer(context, message)) is not None:
        reading.acts.append(acts.PutRival(name, status=OfferStatus.VERBAL))
        return
    if context.step is Step.RIVALS and is_of_mine(context, message) and message.bare:
        reading.note(_SPOKEN_STILL)
        return
    if context.step in OF_A_RIVAL and not _beside_the_question(context, message):
        return
    if message.talks or message.mentions or not _told_once(message.statuses):
        return
    now, said = context.case.offer_status, message.statuses[-1]
    if said is OfferStatus.VERBAL or now is OfferStatus.VERBAL:
        _stands(context, said, reading)


def _puts_right_how_firm(context: Context, message: Message) -> bool:
    """ "It's verbal actually", right behind another company's offer."""
    bare = not (message.talks or message.mentions or message.asks)
    told = message.corrects and bare and _told_once(message.statuses)
    return told and _told_just_now(context)


def _is_no_firmer(context: Context, message: Message) -> str | None:
    """ "Hm, that was only verbal", asked whether Luma may be named: Luma, told of as written."""
    open_one = rival_question(context.state) if context.step in OF_A_RIVAL else None
    known = context.rival(open_one[1]) if open_one is not None else None
    said = message.statuses == (OfferStatus.VERBAL,) and not message.happened
    takes_back = (
        message.bare or message.short or message.corrects or message.strikes or message.yes is False
    )
    if known is None or known.status is not OfferStatus.WRITTEN or not (said and takes_back):
        return None
    told = message.talks or message.mentions or message.asks
    return None if told else known.company or ""


def _told_once(statuses: Sequence[OfferStatus]) -> bool:
    """One status, or "a call on the 24th, the letter came on the 1st": what was said is written."""
    return len(statuses) == 1 or tuple(statuses) == (OfferStatus.VERBAL, OfferStatus.WRITTEN)


def _beside_the_question(context: Context, message: Message) -> bool:
    """ "They only told me on the phone, should I wait?": no answer to "another offer?"."""
    open_one = rival_question(context.state)
    asked_of = open_one is not None and open_one[1] is not None
    return not (asked_of or message.short or message.yes is True)


def _naming(context: Context, message: Message, reading: Reading) -> None:
    """ "You can name them", "don't name them": of the offer spoken of last."""
    if message.may_name is None:
        return
    put = [act.name for act in reading.acts if isinstance(act, acts.PutRival)]
    known = [one.company or "" for one in context.case.competing_offers]
    name = put[-1] if put else (known[-1] if known else None)
    if name is None or acts.DropRival(name) in reading.acts:
        return  # "I never mentioned Luma" forbids no name
    reading.acts.append(acts.PutRival(name, may_name=message.may_name))


def _their_dates(context: Context, message: Message, reading: Reading) -> None:
    """The day by which the other company wants an answer."""
    for date in message.dates:
        others = date.side in (Side.COMPANY, Side.OTHER) or is_of_the_others(context, message, date)
        if date.about is not About.ANSWER or not others or date.asked:
            continue
        if date.company is not None and (context.is_own(date.company) or not context.named):
            continue
        one_more = message.the_other is False and date.side is Side.OTHER
        last = "" if one_more else _last_rival(context, reading)
        name = date.company.name if date.company else last
        if name is None:
            continue
        known = (
            one_more
            or context.rival(name) is not None
            or any(isinstance(act, acts.PutRival) and act.name == name for act in reading.acts)
        )
        if known or context.step is Step.RIVALS:  # an offer that ends is one; how firm, is asked
            reading.acts.append(acts.PutRival(name, deadline=date.day))
        else:
            reading.note(
                f"You told me of no offer from {escape(name)}, so I leave {day_name(date.day)} out."
            )


def is_of_the_others(context: Context, message: Message, date: DateSaid) -> bool:
    """ "Theirs lapses on the 9th", behind a message that told of another offer; "240k, they want to
    know by the 7th", asked what the other one is.
    """
    asked = context.step is Step.RIVAL_OFFER
    told = asked and any(one.side is Side.HERE for one in message.mentions)
    own = any(talk.company is not None and context.is_own(talk.company) for talk in message.talks)
    return (
        (message.theirs or (told and not own and not message.corrects))
        and date.side is Side.HERE
        and bool(context.case.competing_offers)
    )


def _last_rival(context: Context, reading: Reading) -> str | None:
    put = [act.name for act in reading.acts if isinstance(act, acts.PutRival)]
    known = [one.company or "" for one in context.case.competing_offers]
    return put[-1] if put else (known[-1] if known else None)
