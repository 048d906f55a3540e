"""How a typed message is heard: what it tells, what it answers, what it asks, what happened.

Everything told is taken in first, then the question on screen is answered, then what is asked
back. Nothing typed is dropped: figures that found no place are named.
"""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.dialogue import told
from negotiation.dialogue.apply import apply
from negotiation.dialogue.clarify import choice_of, fresh_figure, settle, still_needed
from negotiation.dialogue.context import Context, Heard, Notes
from negotiation.dialogue.faq import NO_ANSWER, answers
from negotiation.dialogue.faq_amounts import amounts_named
from negotiation.dialogue.faq_texts import TEXTS
from negotiation.dialogue.focus import focus_of
from negotiation.dialogue.letters import contract_differs, letters_asked
from negotiation.dialogue.news import heard_news
from negotiation.dialogue.no_script import no_script_yet
from negotiation.dialogue.others import about_the_open_one, of_the_known_one
from negotiation.dialogue.places import taken_by_place
from negotiation.dialogue.proofs import told_as_proof
from negotiation.dialogue.put_right import (
    asks_on,
    of_the_last,
    paid_so_often,
    parts_told,
    preferring_anew,
    put_right,
    takes_a_place,
    with_its_zeros,
)
from negotiation.dialogue.reminders import asked_to_remind
from negotiation.dialogue.say import PARTS, amount_words
from negotiation.dialogue.second_round import in_their_answer
from negotiation.dialogue.session import INTERVIEW, Choice, Choosing, Clarification, State, Step
from negotiation.dialogue.steps.detours import resumed
from negotiation.dialogue.steps.promise import promises, promises_only, proposed
from negotiation.dialogue.steps.table import PIECES
from negotiation.dialogue.steps.you import NO_HURRY
from negotiation.dialogue.taken import take_in
from negotiation.dialogue.turned import with_the_open_one
from negotiation.dialogue.waiting import kept_until
from negotiation.model.assumptions import LEAST_PAY
from negotiation.model.facts import plain_name
from negotiation.model.record import replace
from negotiation.model.replies import escape
from negotiation.model.said import Part
from negotiation.understanding.message import Mention, Message, Mode, News, Side, Want
from negotiation.understanding.quantities import Money

_QUIET = (Step.FORGET, Step.START_OVER)  # answered by their own words only
# News that nobody would say to the company itself.
_REAL = (
    News.REFUSED, News.UNMOVED, News.AGREED, News.WITHDRAWN, News.LOWERED, News.SIGNED,
    News.SILENT, News.DECLINED,
)  # fmt: skip
_ONE_OF_THESE = "One of these will do, or say it in other words."
_NOT_KNOWN = "Your letter says which, or they can tell you. Say skip, and I leave it out for now."
GREETED = "Hello."
_NOT_INVENTED = (
    "I leave that out: I won't claim an offer you don't have. If they ask to see it, you lose more "
    "than the number. The range for the role and what you really bring carry the ask, and that is "
    "honest ground."
)


def hear(context: Context, message: Message) -> Heard:
    """One typed message."""
    if context.step in _QUIET:
        found = PIECES[context.step].answer(context, message)
        return found or Heard(context.state, missed=PIECES[context.step].hint)
    if context.step is Step.STOPPED:
        return _while_stopped(context, message)
    if context.step is Step.REHEARSE and not any(map(message.tells, _REAL)):
        return PIECES[Step.REHEARSE].answer(context, message) or Heard(context.state, missed="")
    if context.step is Step.REHEARSE:  # "they rang: it's a no", and no answer that is practised
        context = context.at(replace(context.state, step=Step.PLAN, rehearsed=()))
    if (
        message.tells(News.BLUFF)
        and not (message.dropped or _unsays(message))
        and not _is_told(context, message)
    ):
        return _not_invented(context, message)
    return (
        _owned(context, message) or contract_differs(context, message) or _heard(context, message)
    )


def _not_invented(context: Context, message: Message) -> Heard:
    """An offer that there is none of is left out; what is told beside it is heard."""
    if not any(one.mode is Mode.OFFERED for one in message.mentions):
        return Heard(context.state, (_NOT_INVENTED,), aside=True)
    found = _heard(context, message)
    return replace(found, notes=(_NOT_INVENTED, *found.notes))


def _owned(context: Context, message: Message) -> Heard | None:
    """The answer to a question that the whole message belongs to: "5/15/40/40", asked how it vests.

    A promise is one wherever it is said: "I'd sign by Friday if they give me 260k base".
    """
    piece = PIECES[context.step]
    if context.state.unclear is not None or message.asks:
        return None
    if piece.owns is not None and piece.owns(message):
        return piece.answer(context, message)
    return proposed(context, message) if promises_only(message) and context.scripted else None


def _while_stopped(context: Context, message: Message) -> Heard:
    """Whatever tells something goes on where it stopped."""
    own = PIECES[Step.STOPPED].answer(context, message)
    if own is not None:
        return own
    if message.thanks:
        return Heard(context.state, ("You're welcome. All the best.",), aside=True)
    if (reminding := asked_to_remind(context, message)) is not None:
        return Heard(reminding[0], (reminding[1],))
    back = context.at(resumed(context.state))
    over = context.state.declined or context.state.accepted
    if message.greets or not (_tells_something(message) or (message.questions and not over)):
        answered = answers(back, message)
        if not answered:
            return Heard(context.state, missed="")
        return Heard(context.state, answered, letters_asked(back, message), aside=True)
    found = _heard(back, message)
    return replace(found, notes=("Welcome back.", *found.notes))


def _tells_something(message: Message) -> bool:
    return bool(
        message.mentions
        or message.talks
        or message.happened
        or message.dates
        or message.priorities
        or message.no_rivals
        or message.denied
    )


def _is_told(context: Context, message: Message) -> bool:
    """ "Just say I have another offer from Luma", where Luma's was told: it is said already."""
    told = {plain_name(one.company or "") for one in context.case.competing_offers} - {""}
    return any(plain_name(name.name) in told for name in message.names)


def _unsays(message: Message) -> bool:
    """ "The OpenAI thing isn't real": an offer is taken back, not invented."""
    return any(talk.gone for talk in message.talks) and not message.asks


def _kept_back(context: Context, after: State, noted: Sequence[str]) -> str:
    """What newly waits for something that is not known yet, and until when; empty for nothing."""
    until = kept_until(context.at(after))
    waits = {escape(one.told.words) for one in after.waiting}
    kept = [words for words in noted if words in waits]
    if after.unclear is None:  # asked about once its row is known
        kept += [escape(one.said) for one in after.open if one not in context.state.open]
    return f"I keep {', '.join(kept)} until {until}." if kept and until and not after.lacks else ""


def _heard(context: Context, message: Message) -> Heard:
    """What is told, then the answer, then news, then questions: each says its part."""
    message = of_the_known_one(context, about_the_open_one(context, message))
    context, message = of_the_last(context, message)
    message = with_its_zeros(context, paid_so_often(context, message))
    message = asks_on(context, preferring_anew(context, message))
    notes = Notes()
    state = _told(context, message, notes)
    changed = _without_memory(state) != _without_memory(context.state)
    own = _answer(context, context.at(state), message, changed=changed)
    replies = own.replies if own is not None else ()
    if own is not None and own.missed is None:
        notes.add(*own.notes)
        state = own.state
        changed = changed or state != context.state or not own.aside
        if state.case.facts == context.case.facts and context.step is not Step.PROOF:
            notes.add(_kept_to(context, message).strip())
    elif own is not None and own.missed and changed:
        notes.add(own.missed)  # something was told, and the question still stands
    after = own.state if own is not None else state
    notes.add(_kept_back(context, after, notes.kept))
    answers_bare = own is not None and own.missed is None and not own.aside and message.bare
    # "It's a no" to the question on screen is no news of theirs.
    news = None if answers_bare else heard_news(context.at(state), message)
    if news is not None:
        state = news.state
        notes.add(*news.notes)
        replies = (*replies, *news.replies)
    asked = () if message.hedged else answers(context.at(state), message)
    if message.want is Want.REHEARSE and not context.scripted:
        asked = (no_script_yet(context.at(state)),)
    if message.want is Want.SEND:
        asked = (TEXTS["send_for_me"],)
    notes.add(*asked)
    spoken_of = amounts_named(context.at(state), message, asked)
    if left := [words for words in notes.asked_about if words not in spoken_of]:
        notes.add(f"I have not taken {', '.join(left)} as an offer.")
    replies = (*replies, *letters_asked(context.at(state), message))
    if (reminding := asked_to_remind(context.at(state), message)) is not None:
        state = reminding[0]
        notes.add(reminding[1])
    quiet = not changed and not notes.lines
    to_answer = message.asks and message.reminds is None
    if to_answer and not asked and news is None and (quiet or message.puzzles):
        notes.add(NO_ANSWER)
    smalltalk = _smalltalk(context, message, quiet=changed or bool(notes.lines))
    notes.add(*smalltalk)
    if smalltalk and quiet:
        notes.add(_not_used(context, message).strip())  # "thx they said they cn do 250"
    if changed or state != context.state:
        return Heard(state, tuple(notes.lines), replies)
    if notes.lines or replies:
        return Heard(state, tuple(notes.lines), replies, aside=True)
    if again := _told_again(context, message):
        return Heard(state, (again,), aside=True)
    return Heard(own.state if own is not None else state, missed=_missed(context, message, own))


def _told_again(context: Context, message: Message) -> str:
    """ "They offered 208k and a 15k sign-on", which is known by now: said so, and not asked."""
    known = {one.amount: (part, one) for part, one in parts_told(context.case.offer)}
    told = [one.quantity.by_year for one in message.mentions if isinstance(one.quantity, Money)]
    told = [value * 1000 if value < _IN_FULL else value for value in told]
    plain = all(_states_pay(one) for one in message.mentions)
    if not told or not plain or message.asks or context.state.unclear is not None:
        return ""
    if len(told) < len(message.mentions) or any(value not in known for value in told):
        return ""
    found = [known[int(value)] for value in dict.fromkeys(told)]
    if any(part is Part.EQUITY for part, _ in found):
        return "That is what I have."
    listed = ", ".join(f"{PARTS[part]} {amount_words(one)}" for part, one in found)
    return f"That is what I have: {listed}."


def _states_pay(mention: Mention) -> bool:
    """Whether a figure is one of the offer by more than its size: "company size 300" is none."""
    money = mention.quantity
    sure = mention.sure or mention.part is not None or (isinstance(money, Money) and money.strong)
    return sure and mention.mode is Mode.OFFERED and mention.side is Side.HERE


_IN_FULL = 1000  # below it a figure is in thousands


def _without_memory(state: State) -> State:
    """The state without names that are only kept for later: of those nobody is told anything."""
    return replace(state, places=(), roles=())


def _told(context: Context, message: Message, notes: Notes) -> State:
    """The state with all that is told, the answer to what was unclear first."""
    state = context.state
    answered = _to_open_question(context, message)
    if answered is not None:
        state, said = answered
        notes.add(*said)
        message = replace(message, swaps=False)  # done by now, or of no avail
    # At the skills a whole line may be work too; beside a deed its figures are heard.
    whole = context.step is Step.TICKS and not (message.deed or message.short)
    proof = (context.step is Step.PROOF or whole) and bool(told_as_proof(message))
    return take_in(context.at(state), message, notes, skip_figures=answered is not None or proof)


def _missed(context: Context, message: Message, own: Heard | None) -> str:
    """What is said where nothing came of a message."""
    if context.state.unclear is not None:
        return _NOT_KNOWN if message.dont_know else _ONE_OF_THESE
    if own is not None and own.missed is not None:
        return own.missed
    return _not_used(context, message) + _kept_to(context, message) + PIECES[context.step].hint


def _not_used(context: Context, message: Message) -> str:
    """ "225", asked whether a company may be named: said to be left out, and how to tell it."""
    if context.scripted or message.asks or context.step is Step.DEADLINE:
        return ""
    plain = [
        escape(one.words)
        for one in message.mentions
        if one.part is None and one.mode is Mode.OFFERED and _is_pay(one.quantity)
    ]
    if not plain:
        return ""
    return f"I have not used {', '.join(plain)}: tell me what it is, like {plain[0]} base. "


def _kept_to(context: Context, message: Message) -> str:
    """A second deed: the letter has room for one, and which it is can be changed."""
    told = any(fact.text for fact in context.case.facts)
    if not (told and message.deed) or message.asks:
        return ""
    return "I keep to what you told me first; say **edit proof** to put this in its place. "


def _is_pay(quantity: object) -> bool:
    """Whether a plain figure may be pay: "225", "4k"; "3" counts something."""
    return isinstance(quantity, Money) and (quantity.strong or quantity.low >= LEAST_PAY)


def _answer(context: Context, here: Context, message: Message, *, changed: bool) -> Heard | None:
    """What the message answers to the question on screen, if that question still stands."""
    own = None
    if (other := _reconsidered(context, here, message)) is not None:
        return other
    if context.state.unclear is not None and _says_nothing_else(message):
        return None
    if here.step is context.step:
        own = PIECES[context.step].answer(here, _addressed(context, here, message))
    if promises(message) and (changed or own is None):
        return proposed(here, message)
    if here.step is Step.EDIT and changed and own is None:
        return Heard(resumed(here.state))  # "options are 90k", asked what to change
    if own is None and not changed and here.step is context.step:
        return _by_place(here, message) or _early(here, message)
    return own


def _says_nothing_else(message: Message) -> bool:
    """ "No", "none", "idk": an answer to what is on the screen, and to no question behind it."""
    plain = message.only(True) or message.only(False)
    return plain or (message.bare and (message.none or message.dont_know))


def _by_place(here: Context, message: Message) -> Heard | None:
    """ "The second one"; of the card it may be the line that is wrong, so nothing is pressed."""
    if here.step is Step.CLAIMS or here.state.unclear is not None:
        return None
    return taken_by_place(here, message, PIECES[here.step])


def _reconsidered(context: Context, here: Context, message: Message) -> Heard | None:
    """ "Nah, base", behind the question for what matters most: that answer was another."""
    takes_back = message.yes is False or message.corrects
    if Step.PRIORITY not in context.state.done or not takes_back or message.asks:
        return None
    if context.step in (Step.PRIORITY, Step.REST) or not message.bare:
        return None
    if len(message.priorities) != 1 or message.mentions or message.denied:
        return None
    return _put_first(here, message)


def _early(here: Context, message: Message) -> Heard | None:
    """An answer to a question that is still to come, or was skipped: "base", asked about another
    offer.
    """
    answered = Step.PRIORITY in here.state.done and here.case.priority is not None
    if answered or message.asks or message.dont_know or not message.bare:
        return None  # "and stock, idk how much" tells what else there is
    if here.step not in INTERVIEW or not message.priorities or message.mentions:
        return None
    if message.finished:  # "the title is fine" puts nothing first
        return None
    if here.step is Step.REST and message.yes is False:
        return None  # asked what else there is, "no, base" tells that nothing is
    return _put_first(here, message)


def _put_first(here: Context, message: Message) -> Heard | None:
    """What matters most, answered beside another question; it is read back by its line."""
    found = PIECES[Step.PRIORITY].answer(here.at(replace(here.state, step=Step.PRIORITY)), message)
    if found is None:
        return None
    return replace(found, state=replace(found.state, step=here.step), notes=())


def _addressed(context: Context, here: Context, message: Message) -> Message:
    """A "no" that says of what: "no bonus" is no answer to "what matters most?".

    "No, 4 years not 3" neither: it is about the grant; "no, back to Runway" about the company,
    "no, 222k" about the figure told last, and "no wait, base is 228k" about what was told before.
    """
    step = context.step
    parts = any(part is not Part.FLOOR for part in message.denied)
    topics = {
        Step.COMPANY: message.own is not None and not any(one.claimed for one in message.talks),
        Step.RIVALS: message.no_rivals, Step.DEADLINE: message.no_date,
        Step.REST: parts or message.grant_years is not None, Step.OFFER: parts,
        Step.WALK_AWAY: Part.FLOOR in message.denied,
    }  # fmt: skip
    said = [one for one, told_here in topics.items() if told_here]
    was_told = _says_no_to_what_was_told(context, here, message)
    if was_told or put_right(context, message) is not None:
        said.append(Step.OFFER)
    if not said or step in said or (message.priorities and not was_told):
        return message
    return replace(message, yes=None, none=False, dont_know=False)


def _says_no_to_what_was_told(context: Context, here: Context, message: Message) -> bool:
    """ "No, base is 228k", where it was 230k; "no wait, there is a sign-on of 20k, too"; "no, the
    letter says 228k" may be any of them.
    """
    if message.yes is not False:
        return False
    own = [one for one in message.mentions if one.mode is Mode.OFFERED and one.side is Side.HERE]
    plain = any(one.part is None and _is_pay(one.quantity) for one in own)
    return plain or (message.corrects and own != []) or takes_a_place(context.state, here.state)


def _smalltalk(context: Context, message: Message, *, quiet: bool) -> tuple[str, ...]:
    if message.thanks:
        later = " I'm here when they answer." if context.scripted else ""
        return (f"You're welcome.{later}",)
    if quiet:
        return ()
    if message.confirms and context.state.unclear is None:
        return ("Good.",)
    if message.feels:
        return ("That is how most people feel here. Nothing goes out unless you send it yourself.",)
    if message.greets:
        return (GREETED,)
    if message.pauses:
        return ("Take your time, I'm here.",)
    if message.dont_know and context.step is Step.PROOF:
        return (NO_HURRY,)
    return ()


# --- A question back that is open -----------------------------------------------------------------


def _to_open_question(context: Context, message: Message) -> tuple[State, list[str]] | None:
    """The answer to the clarification that is asked, if the message is one."""
    first = context.state.unclear
    if first is None:
        return None
    if (turned := with_the_open_one(context, message, first)) is not None and not message.asks:
        return apply(_without(context.state, first.about), turned[0], context.today), turned[1]
    asks = message.asks or bool(message.questions)
    asks_back = asks and not message.bare  # "first tell me why"
    choice = None if asks_back else choice_of(first, message)
    fresh = fresh_figure(context, first, message) if not message.asks else None
    taken = choice is not None and choice.does is Choosing.TAKE
    if fresh is not None and (not taken or message.mentions):
        state = in_their_answer(context.at(_without(context.state, first.about)), fresh)
        return _retyped(context, message, first, apply(state, fresh, context.today))
    if choice is not None:
        return _chosen(context, message, first, choice)
    return None


def _retyped(
    context: Context, message: Message, first: Clarification, state: State
) -> tuple[State, list[str]]:
    """The figure asked for, typed again; what else the message holds is taken as well."""
    asked = first.told.part if first.told else None
    rest = tuple(one for one in message.mentions if one.part not in (None, asked))
    if not rest:
        return state, []
    focus = focus_of(context)
    reading = told.figures(context.at(state), replace(message, mentions=rest), focus)
    return apply(state, reading.acts, context.today), reading.notes


def _chosen(
    context: Context, message: Message, first: Clarification, choice: Choice
) -> tuple[State, list[str]] | None:
    """One of the readings offered."""
    acts, note = settle(first, choice)
    again = choice.does is Choosing.RETYPE
    state = context.state if again else _without(context.state, first.about)
    state = in_their_answer(context.at(state), acts)
    state = apply(state, acts, context.today)
    if choice.does is Choosing.DROP:
        note = still_needed(first, note)
    if again and any(one.part is not None and one.sure for one in message.mentions):
        return None
    return state, [note] if note else []


def _without(state: State, about: str) -> State:
    return replace(state, open=tuple(one for one in state.open if one.about != about))
