"""What to do first, in one sentence, and why: how the card begins."""

from __future__ import annotations

from collections.abc import Callable

from negotiation.model.offer import OfferStatus
from negotiation.model.own_words import label
from negotiation.model.phrase import Phrase, join, listing, say, sentence
from negotiation.plan.asks import asks_listed
from negotiation.plan.dates import extension, extension_days
from negotiation.plan.matter import Matter
from negotiation.plan.plays import Play
from negotiation.plan.unpriced import counted, unpriced
from negotiation.plan.wording import days_words, due_words

_Words = Callable[[Matter], Phrase]


def first_move(m: Matter, play: Play) -> Phrase:
    """The first move and its reason."""
    do, because = _MOVES[play]
    return join([sentence(do(m)), sentence(because(m))])


def _plain(m: Matter) -> Phrase:
    if m.numbers.leverage.pace == "today":
        return say("send the e-mail today, with the call notes beside the phone")
    return say("send the e-mail this week", by(m), ", and have the call notes beside the phone")


def by(m: Matter) -> Phrase:
    """How the company's date bears on when to send it."""
    due, left = due_words(m.case, m.numbers), m.numbers.leverage.days_left
    if due:
        return say(f", well before {due}")
    if m.numbers.leverage.tempo == "normal" and left is not None:
        days = days_words(left, "their deadline, as you said")
        return say(", well inside the ", days, " you have")
    return Phrase()


def _plain_why(m: Matter) -> Phrase:
    rival = m.told.rival
    if m.numbers.leverage.pace == "today":
        return say("there are days enough to talk it through if you begin now")
    if rival is not None and rival.status is OfferStatus.WRITTEN:
        return say("the other offer is your strongest reason, and nobody presses you yet")
    if rival is not None and rival.status is OfferStatus.VERBAL:
        return say("the other offer counts once it is written; until then your work carries it")
    if m.numbers.row.is_blank:
        return say("nobody presses you, and what you have done carries it")
    return say("nobody presses you; what you have done and the range carry it")


def _nothing_more(m: Matter) -> Phrase:
    if m.numbers.row.is_blank:
        return say("without a base to start from there is nothing to ask for")
    return say("by the guide there is nothing more to ask for")


def _time(m: Matter) -> Phrase:
    return say(
        "call today and ask for more time, ", extension(m), "; send the e-mail straight after"
    )


def _time_why(m: Matter) -> Phrase:
    due = m.told.due
    when = say("the offer runs out ", due) if due is not None else say("time is short")
    return say(when, ", and time is given more easily than money")


def _rival(m: Matter) -> Phrase:
    rival = m.told.rival
    named = label(rival.view.offer.company or "", 50) if rival is not None else ""
    who = named or "the other company"  # the card is private, and may name whom no letter names
    return say("ask ", who, " for ", extension_days(m), f" more, then call {m.company} today")


def _rival_why(m: Matter) -> Phrase:
    rival = m.told.rival
    if rival is None or rival.expires is None:
        return say("the other date comes first")
    return say("that offer is in writing and expires ", rival.expires, f", before {m.company}'s")


def _paper(m: Matter) -> Phrase:
    return say("set the two offers side by side, year by year, and ask for what closes the gap")


def _paper_why(m: Matter) -> Phrase:
    return say("one of them pays in what you can spend, the other largely in paper")


def _missing(m: Matter) -> Phrase:
    part, count = unpriced(m), counted(m)
    if count is not None:
        return say("get the value of ", count, " in writing, and ask for base beside it")
    words = m.part(part) if part is not None else "the part that is open"
    return say(f"get a figure for {words} in writing, and ask for base beside it")


def _whole(m: Matter) -> Phrase:
    lost = m.told.forfeits
    return say("ask for the ", lost, " that leaving costs you first, and apart from the raise")


def _lever(m: Matter) -> Phrase:
    part = m.part(m.asks[0].component) if m.asks else "the rest"
    return say(f"leave base alone and ask for {part}")


def _close(m: Matter) -> Phrase:
    asks = asks_listed(m, list(m.asks))
    return say("offer your signature for ", asks, ", and for nothing else") if asks else say(
        "say yes in writing"
    )  # fmt: skip


def _said(words: str) -> _Words:
    return lambda m: say(words)


def _settled(m: Matter) -> Phrase:
    asks = listing(say(m.part(ask.component)) for ask in m.asks)
    return say("take base as settled and hold to the rest: ", asks)


_MOVES: dict[Play, tuple[_Words, _Words]] = {
    Play.PLAIN_COUNTER: (_plain, _plain_why),
    Play.TIME_FIRST: (_time, _time_why),
    Play.STILL_OPEN: (
        _said("ask today whether the offer still stands, then send the rest"),
        _said("their date has passed, and nothing else counts until you know"),
    ),
    Play.RIVALS_CLOCK: (_rival, _rival_why),
    Play.LIQUID_AGAINST_PAPER: (_paper, _paper_why),
    Play.LEVEL_FIRST: (
        _said("settle the level, and name no figure until it is"),
        _said(
            "every figure follows from the level; at the wrong one you'd bargain for small change"
        ),
    ),
    Play.MISSING_PART: (
        _missing,
        _said("an offer with a hole in it can't be weighed, and what isn't written isn't owed"),
    ),
    Play.MAKE_WHOLE: (
        _whole,
        _said("a loss made good is easier to grant than a raise, and it should not use yours up"),
    ),
    Play.ONE_LEVER_LEFT: (
        _lever,
        _said("base is where the guide would have it; a word about it could only cost you"),
    ),
    Play.NO_PROOF: (
        _said("ask for their range and what placed you in it, and keep the ask modest"),
        _said("you have told me nothing yet that would carry more; one thing you did changes that"),
    ),
    Play.CASH_FIRM: (
        _said("have the first year's bonus guaranteed in writing"),
        _said("so much of the pay is bonus that a raise of base would move little"),
    ),
    Play.CLOSE_WITH_CONDITION: (
        _close,
        _said("a yes with a date is the strongest thing you have, so it is for these terms alone"),
    ),
    Play.WRITTEN_FIRST: (
        _said("get the offer in writing before you say a figure"),
        _said("what was told can still change, and you'd be bargaining with your own memory"),
    ),
    Play.READY: (
        _said("read every part in writing, ask what is still open, and then say yes"),
        _nothing_more,
    ),
    Play.BASE_SETTLED: (
        _settled,
        _said("what was asked for together stays together when one part is closed"),
    ),
    Play.THEY_MOVED: (
        _said("thank them for what moved, then make the one step that would settle it"),
        _said("they have shown that there is room, and two counters are enough"),
    ),
    Play.THEY_HELD: (
        _said("keep to the ask and find out what is in the way"),
        _said("a step down for nothing in return would only show where to wait"),
    ),
    Play.LOWERED: (
        _said("call the lower figure by its name, calmly, and go back to what was offered"),
        _said("until that stands again, every other figure is lost ground"),
    ),
    Play.FINAL: (
        _said("take a day, with the terms in writing, and decide"),
        _said("everything is final, so only you can still move"),
    ),
    Play.ACCEPT: (
        _said("get the new terms in writing, read them, then accept"),
        _said("they have come to where you would say yes"),
    ),
    Play.EXPECTATIONS: (
        _said("ask for their range before you name a figure"),
        _said("there is no offer yet, and the first figure sets the scale"),
    ),
    Play.RAISE: (
        _said("ask for a meeting about pay, with your figure and your reason in the invitation"),
        _said("nobody likes to be surprised, and whoever decides is seldom in the room"),
    ),
}
