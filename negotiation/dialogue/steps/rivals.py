"""Competing offers: only real ones, and only as far as the person allows."""

from __future__ import annotations

from negotiation.dialogue.acts import DropRival, NoRivals, PutRival
from negotiation.dialogue.apply import apply_one
from negotiation.dialogue.context import Context, Heard, done
from negotiation.dialogue.flow import rival_over, rival_question
from negotiation.dialogue.focus import tells_how_far
from negotiation.dialogue.forms import rival_form, submit_rival
from negotiation.dialogue.others import NO_RIVALS
from negotiation.dialogue.piece import YES_OR_NO, Piece
from negotiation.dialogue.session import Step
from negotiation.dialogue.unlisted import as_name
from negotiation.model.facts import NameKind
from negotiation.model.offer import OfferStatus
from negotiation.model.replies import Button, Reply, Style, escape
from negotiation.understanding.message import Company, Message, Side, Topic

_STATUS_BUTTONS = {
    "written": OfferStatus.WRITTEN,
    "verbal": OfferStatus.VERBAL,
    "in-process": OfferStatus.IN_PROCESS,
}


def _open(context: Context) -> str | None:
    found = rival_question(context.state)
    return found[1] if found is not None and found[0] is context.step else None


def _ask_rivals(context: Context) -> Reply:
    name = _open(context)
    first = name is None
    question = (
        "Do you have a real offer from another company?"
        if first
        else f"How far is it with **{escape(name or 'the other company')}**?"
    )
    none = Button("none", "No" if first else "No offer from them")
    return Reply(
        question,
        note="Only what is true goes in. No offer is fine: the case then rests on the role.",
        buttons=(
            none,
            Button("written", "Yes, in writing" if first else "In writing"),
            Button("verbal", "Yes, by word of mouth" if first else "By word of mouth"),
            Button("in-process", "Late stage, no offer yet"),
        ),
    )


def _answer_rivals(context: Context, message: Message) -> Heard | None:
    name = _open(context)
    state = context.state
    if (
        (message.no_rivals and not _claims(context, message))
        or (message.yes is False and not _claims(context, message) and not message.denied)
        or (message.none and not _about_ticks(message))
    ):
        return _none(context, name)
    if message.asks:
        return None
    status = message.statuses[0] if message.statuses else None
    if name is not None and status is not None:
        return Heard(apply_one(state, PutRival(name, status=status)))
    if any(_another(context, talk.company) for talk in message.talks):
        return _named(context, message)
    own = [
        talk for talk in message.talks if talk.company is not None and context.is_own(talk.company)
    ]
    placed = any(span.kind in (NameKind.ROLE, NameKind.PLACE) for span in message.names)
    prefers = message.own is not None and context.is_own(message.own)
    if own and not prefers and not message.mentions and not placed:
        return Heard(
            state,
            missed=f"{escape(context.company)} is the company you are negotiating with, so its "
            f"own offer "
            "can't be the competing one. Is there an offer from anybody else?",
        )
    if not own and tells_how_far(context, message):
        return Heard(apply_one(state, PutRival("", status=status), context.today))
    says_yes = message.yes is True and message.short and not (message.nods or message.happened)
    if says_yes and not (message.mentions or message.confirms or message.questions):
        return Heard(apply_one(state, PutRival("")))
    return None


def _none(context: Context, name: str | None) -> Heard:
    """No other offer, or none from the company that is asked about."""
    if name is None:
        return Heard(apply_one(context.state, NoRivals()), (NO_RIVALS,))
    note = f"Then I leave {escape(name or 'that one')} out."
    return Heard(apply_one(context.state, DropRival(name)), (note,))


def _claims(context: Context, message: Message) -> bool:
    real = (talk for talk in message.talks if talk.claimed or talk.status is not None)
    return any(_another(context, talk.company) and not talk.gone for talk in real) or any(
        mention.side is Side.OTHER for mention in message.mentions
    )


def _another(context: Context, company: Company | None) -> bool:
    return company is not None and not context.is_own(company)


def _named(context: Context, message: Message) -> Heard | None:
    """ "Runway and Luma too": names, and no word of how real they are: asked before they count."""
    state, heard = context.state, False
    alone = len(message.talks) == 1 and len(message.statuses) == 1
    for talk in message.talks:
        if talk.company is None or context.is_own(talk.company) or talk.gone or talk.hypothetical:
            continue
        heard = True
        told = talk.claimed or talk.status is not None
        if context.rival(talk.company.name) is None and not told:
            # "Luma, but they only called"
            status = message.statuses[0] if alone else None
            state = apply_one(state, PutRival(talk.company.name, status=status))
    return Heard(state) if heard else None


def _press_rivals(context: Context, button: str) -> Heard | None:
    name = _open(context)
    if button == "none":
        return _none(context, name)
    status = _STATUS_BUTTONS.get(button)
    if status is None:
        return None
    return Heard(apply_one(context.state, PutRival(name or "", status=status), context.today))


# --- Their figures --------------------------------------------------------------------------------


def _ask_offer(context: Context) -> Reply:
    name = _open(context) or ""
    if name:
        question = (
            f"What does **{escape(name)}** offer? Like **280k base, 700k equity over 4 years, 6 "
            f"days to "
            "decide**."
        )
    else:
        question = (
            "Who is it from, and what do they offer? Like **OpenAI, 280k base, 700k equity over "
            "4 years, "
            "6 days to decide**."
        )
    return Reply(
        question,
        buttons=(Button("form", "Fill in a form", Style.PRIMARY, rival_form(name)),),
    )


def _answer_offer(context: Context, message: Message) -> Heard | None:
    name = _open(context)
    if name is None or message.asks:
        return None
    if message.statuses and not (message.mentions or message.talks or message.happened):
        status = message.statuses[-1]  # "in writing", of the offer asked about
        return Heard(apply_one(context.state, PutRival(name, status=status), context.today))
    if (
        message.none
        or message.dont_know
        or (message.may_name is False and not message.mentions)
        or (message.yes is False and not message.mentions)
    ):
        return Heard(rival_over(context.state, name, "offer"), ("Then its figures stay out.",))
    if message.bare and len(message.dates) == 1 and not message.mentions:
        return Heard(
            apply_one(context.state, PutRival(name, deadline=message.dates[0].day), context.today)
        )
    named = message.talks[0].company if message.talks else None
    if named is not None and context.is_own(named) and not message.mentions:
        return None  # "same as Midjourney": one's own, beside which it is put
    offers = named is not None and (
        message.talks[0].claimed or message.talks[0].named_only or bool(message.statuses)
    )  # no "Luma gave me nothing yet"
    if not name and named is not None and offers and not message.mentions:
        return Heard(apply_one(context.state, PutRival(named.name)))
    bare = message.bare and not (message.mentions or message.no_name)
    told = as_name(message.phrase) if not name and bare and not _answers_another(message) else ""
    if any(context.is_own(Company(word)) for word in told.split()[1:]):
        return None  # "same as Runway"
    return Heard(apply_one(context.state, PutRival(told))) if told else None


def _answers_another(message: Message) -> bool:
    """ "Cash now", "the 4th": an answer to some other question, and no company's name."""
    return bool(message.priorities or message.dates or message.places or message.yes is not None)


# --- May it be named? -----------------------------------------------------------------------------


def _ask_name(context: Context) -> Reply:
    name = _open(context) or "the other company"
    return Reply(
        f"May the script name **{escape(name)}**?",
        note="If not, it says “another company”.",
        buttons=(
            Button("yes", f"Yes, name {name}"[:80], Style.PRIMARY),
            Button("no", "No, keep it unnamed"),
        ),
    )


def _answer_name(context: Context, message: Message) -> Heard | None:
    name = _open(context)
    if name is None:
        return None  # told with the rest of the message
    answer = message.may_name
    # "Ok, I'll take it" is a yes to the offer, and none to the name.
    if answer is None and not (_about_ticks(message) or message.happened or message.deed):
        answer = False if message.none else message.yes
    if answer is None or message.asks:
        return None
    put_right = message.statuses or message.swaps
    if message.may_name is None and message.yes is False and put_right:
        return None  # "hm no, that was only verbal", "no, I mixed them up" forbid no name
    return Heard(apply_one(context.state, PutRival(name, may_name=answer)))


def _about_ticks(message: Message) -> bool:
    """ "All true", "nobody told me any of these": about a list to tick, and no answer here."""
    return not {Topic.TICKS, Topic.HEARD}.isdisjoint(message.topics)


def _press_name(context: Context, button: str) -> Heard | None:
    if button not in ("yes", "no"):
        return None
    name = _open(context) or ""
    return Heard(apply_one(context.state, PutRival(name, may_name=button == "yes")))


def skip_rival(context: Context) -> Heard:
    """Skipping a question about a competing offer leaves it as far as it is known."""
    name = _open(context)
    if name is None:
        return Heard(done(context.state, Step.RIVALS))
    what = {Step.RIVALS: "status", Step.RIVAL_OFFER: "offer", Step.RIVAL_NAME: "name"}[context.step]
    if what == "status":
        rival = context.rival(name)
        if rival is None or rival.offer.base is None:
            return Heard(apply_one(context.state, DropRival(name)), ("Then I leave it out.",))
    return Heard(rival_over(context.state, name, what))


PIECES: dict[Step, Piece] = {
    Step.RIVALS: Piece(
        "other offers",
        _ask_rivals,
        _answer_rivals,
        "A real alternative makes you stronger, and the script may use it exactly as far as it "
        "is true and you allow. Without one it says nothing about other offers, in any direction.",
        press=_press_rivals,
        hint="A yes or no will do, or tell me: OpenAI, 280k base, in writing.",
    ),
    Step.RIVAL_OFFER: Piece(
        "the other offer",
        _ask_offer,
        _answer_offer,
        "I compare it with your offer, like with like. Figures are only quoted if they are in "
        "writing and help you.",
        submit=submit_rival,
        hint="I need the company or an amount. For example: OpenAI, 280k base.",
        forms=("rival",),
    ),
    Step.RIVAL_NAME: Piece(
        "naming the other company",
        _ask_name,
        _answer_name,
        "Naming it is stronger, but it is your call. Unnamed is perfectly normal.",
        press=_press_name,
        hint=YES_OR_NO,
    ),
}
