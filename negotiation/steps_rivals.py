"""Competing offers: only real ones, and only as far as the person allows."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.absorb import absorb, close_rival, is_own, take_rival
from negotiation.hearing import listen
from negotiation.model.facts import Certainty
from negotiation.model.offer import CompetingOffer, OfferStatus
from negotiation.model.replies import Button, Field, Form, Reply, Style, escape
from negotiation.pay_words import Slot
from negotiation.questions import begins_as_question
from negotiation.scene import Answered, Aside, Heard, Missed, Piece, Scene, Values, done, undone
from negotiation.session import DraftRival, State, Step
from negotiation.short_answers import yes_or_no
from negotiation.steps_offer import offer_lines, row_currency
from negotiation.understanding import RivalTalk, Understood, find_naming, find_status, same_name

STATUS_WORDS = {
    OfferStatus.WRITTEN: "in writing",
    OfferStatus.VERBAL: "by word of mouth",
    OfferStatus.IN_PROCESS: "still in process",
}
# Figures said so are the person's own offer, whatever is asked.
MY_OWN = re.compile(
    r"\b(?:actually|correction|i meant|i mean|mistake|typo|my (?:own )?(?:base|salary|offer|equity"
    r"|bonus|sign)|mine|wrong"
    r"|(?:edit|change|update|set) (?:the |my )?(?:base|salary|offer|equity|bonus|sign))\b",
    re.IGNORECASE,
)
_OWN_COMPANY = "is the company you are negotiating with"


def _ask_rivals(scene: Scene) -> Reply:
    if scene.state.rival is not None:
        name = escape(scene.state.rival.company or "the other company")
        question = f"How far is it with **{name}**?"
    else:
        question = "Do you have a real offer from another company?"
    first = () if scene.state.rival else (Button("none", "No", Style.PRIMARY),)
    return Reply(
        question,
        note="Only what is true goes in. No offer is fine: the case then rests on the role.",
        buttons=(
            *first,
            Button("written", "Yes, in writing" if first else "In writing"),
            Button("verbal", "Yes, by word of mouth" if first else "By word of mouth"),
            Button("in-process", "Late stage, no offer yet"),
        ),
    )


def _hear_rivals(scene: Scene, text: str) -> Heard:
    heard = listen(scene, text)
    if not heard.rivals and (heard.no_rivals or _plain_no(text)):
        draft = scene.state.rival
        if draft is not None:
            name = escape(draft.company or "that one")
            state = done(replace(scene.state, rival=None), Step.RIVALS)
            return Answered(state, (f"Then I leave {name} out.",))
        case = replace(scene.case, competing_offers=())
        state = done(replace(scene.having(case), rival=None), Step.RIVALS)
        return Answered(state, ("Then nothing in the script will speak of one.",))
    if not heard.rivals and text.casefold().startswith(scene.company.casefold()):
        return Missed(
            f"{escape(scene.company)} {_OWN_COMPANY}, so its own offer can't be the competing one. "
            "Is there an offer from anybody else?"
        )
    current = heard.pay.part(Slot.CURRENT) is not None or heard.level is not None
    if current and not heard.rivals and find_status(text) is None:
        return Missed("That is where you are now. Is there an offer from another company?")
    talks = heard.rivals
    if not talks:
        if _whose(scene, heard, text):
            return Aside(
                f"Is {escape(heard.pay.parts[0].words)} from another company, or part of your own "
                "offer? Say **OpenAI, 280k base** for theirs, or **my base is 280k** for yours."
            )
        asked = listen(scene, text, about_rival=True)
        status = find_status(text)
        talk = asked.rivals[0]
        if talk.company is not None and not talk.pay.parts and status is None:
            named = _looks_like_name(text) or _is_known(scene, talk.company)
            talk = talk if named else replace(talk, company=None)
        about_it = scene.state.rival is not None or re.search(r"\boffer", text, re.IGNORECASE)
        offered = talk.pay.parts and about_it and not MY_OWN.search(text)
        if scene.state.rival is not None and status is None and not talk.pay.parts:
            named = _looks_like_name(text) or _is_known(scene, talk.company or "")
            talk = replace(talk, company=talk.company if named else None)
        plain_yes = yes_or_no(text) is True and not text.strip().casefold().startswith("ok")
        if not (talk.company or offered or status or plain_yes):
            return Missed("A yes or no will do, or tell me: OpenAI, 280k base, in writing.")
        talks = (talk,)
    here = scene
    notes: list[str] = []
    for talk in talks:
        state, more = take_rival(here, talk)
        here, notes = replace(here, state=state), [*notes, *more]
    if heard.rivals:  # and what the message says besides
        rest = absorb(here, replace(heard, rivals=(), no_rivals=False), lenient=False)
        here, notes = replace(here, state=rest.state), [*notes, *rest.notes]
    if " and " in text and len(talks) == 1 and not talks[0].pay.parts:
        notes.append("One at a time; tell me about any other after this one.")
    if notes and here.state == scene.state:
        return Aside(f"{notes[0]} Is there an offer from anybody else?")
    return Answered(done(here.state, Step.RIVALS), tuple(notes))


def _whose(scene: Scene, heard: Understood, text: str) -> bool:
    """Whether an amount may be the other company's as well as the person's own, told before."""
    known = scene.case.offer
    told = {
        slot
        for slot, value in (
            (Slot.BASE, known.base),
            (Slot.EQUITY, known.equity),
            (Slot.BONUS, known.bonus),
            (Slot.SIGN_ON, known.sign_on),
        )
        if value is not None
    }
    slots = {part.slot for part in heard.pay.parts}
    offer = re.search(r"\boffer", text, re.IGNORECASE) and not _THEY_OFFER.match(text)
    sure = MY_OWN.search(text) or find_status(text) or offer
    named = listen(scene, text, about_rival=True).rivals[0].company
    unclear = bool(slots & told) or slots == {Slot.UNKNOWN}
    unclear = unclear or (Slot.UNKNOWN in slots and _THEY_OFFER.match(text) is not None)
    counted = all(part.amount is None or part.amount.bare for part in heard.pay.parts)
    return scene.state.rival is None and unclear and not counted and not sure and not named


_THEY_OFFER = re.compile(
    r"\W*(?:they|she|he|hr|the (?:recruiter|company)|(?:the |their )?(?:revised|new|updated))\b",
    re.IGNORECASE,
)


def _plain_no(text: str) -> bool:
    return yes_or_no(text) is False and len(text) <= 60


def _is_known(scene: Scene, name: str) -> bool:
    known = any(one.casefold() == name.casefold() for one in scene.facts.level_companies())
    return known or scene.facts.find_company(name).certainty is Certainty.EXACT


def _looks_like_name(text: str) -> bool:
    name = re.sub(
        r"^\W*(?:(?:yes|yeah|yep|ok)\b[, ]*)?(?:(?:it'?s|its|from|with|at|by)\b[ ]*)+", "", text,
        flags=re.IGNORECASE,
    )  # fmt: skip
    if name != text and re.fullmatch(
        r"[A-Za-z][\w.&'-]{1,30}(?: [A-Za-z][\w.&'-]{1,30})?\W*", name
    ):
        return True
    return bool(re.fullmatch(r"[\s]*[A-Z][\w.&' -]{1,40}[\s.]*", text))


def rival_form(scene: Scene) -> Form:
    """The competing offer, part by part."""
    draft = scene.state.rival or DraftRival()
    return Form(
        "rival",
        "The other offer",
        (
            Field("company", "Company", "Leave empty to keep it unnamed", draft.company or ""),
            Field("base", "Base salary a year", "280k"),
            Field("equity", "Equity", "700k over 4 years, 100k a year"),
            Field("rest", "Bonus and sign-on", "15% bonus, 20k sign-on"),
            Field("deadline", "Their deadline", "6 days, Friday, 4 December"),
        ),
    )


def _ask_rival_offer(scene: Scene) -> Reply:
    draft = scene.state.rival or DraftRival()
    if draft.status is OfferStatus.IN_PROCESS:
        return Reply(
            "Which company is it? Skip if you would rather not say.",
            note="No figures yet: a process is not an offer.",
        )
    if draft.company is None:
        question = (
            "Who is it from, and what do they offer? "
            "Like **OpenAI, 280k base, 700k equity over 4 years, 6 days to decide**."
        )
    else:
        question = (
            f"What does **{escape(draft.company)}** offer? "
            "Like **280k base, 700k equity over 4 years, 6 days to decide**."
        )
    return Reply(
        question,
        buttons=(Button("form", "Fill in a form", Style.PRIMARY, rival_form(scene)),),
    )


def _hear_rival_offer(scene: Scene, text: str) -> Heard:
    draft = scene.state.rival or DraftRival()
    if begins_as_question(text) and text.rstrip().endswith("?"):
        return Missed("")
    heard = listen(scene, text, about_rival=True)
    first = heard.rivals[0]
    plain_name = first.company is None and _looks_like_name(text) and yes_or_no(text) is None
    if plain_name and len(text.split()) <= _NAME_WORDS and not _ABOUT_ME.match(text):
        first = replace(first, company=text.strip(" .\n")[:50])
    if draft.company is not None and first.company is not None and len(heard.rivals) == 1:
        first = replace(first, company=None) if not first.pay.parts else first
    if first.company and is_own(scene, first.company):
        return Aside(
            f"{escape(scene.company)} {_OWN_COMPANY}, so its own offer can't compete with itself. "
            "Is the other offer from another company?"
        )
    if not (first.company or first.pay.parts or first.deadline or first.pay.grant.units):
        if first.may_name is False or _NO_FIGURES.fullmatch(text) or _NOT_SAID.search(text):
            unnamed = replace(draft, may_name=False) if first.may_name is False else draft
            state = done(replace(scene.state, rival=unnamed), Step.RIVAL_OFFER)
            return Answered(state, ("Then its figures stay out.",))
        return Missed("I need the company or an amount. For example: OpenAI, 280k base.")
    state, notes = take_rival(scene, first)
    for talk in heard.rivals[1:]:
        state, more = take_rival(replace(scene, state=state), talk)
        notes += more
    rival = state.rival
    complete = rival is not None and (
        rival.offer.base is not None or bool(state.doubts) or rival.status is OfferStatus.IN_PROCESS
    )
    state = done(state, Step.RIVAL_OFFER) if complete or draft.company else state
    return Answered(state, tuple(notes))


_NAME_WORDS = 3
_ABOUT_ME = re.compile(r"\W*(?:i|we|my|maybe|yes|no|not|they|it)\b", re.IGNORECASE)
_NO_FIGURES = re.compile(r"(?:no|nope|none|rather not|no figures|no numbers)[.! ]*", re.IGNORECASE)
_NOT_SAID = re.compile(
    r"\b(?:can'?t|cannot|may not|not allowed to|rather not|won'?t) (?:say|tell|share|disclose)\b"
    r"|\bconfidential\b|\bnda\b",
    re.IGNORECASE,
)


def _submit_rival(scene: Scene, values: Values) -> Heard:
    parts = [values.get("company", "").strip()]
    if base := values.get("base", "").strip():
        parts.append(f"base {base}")
    if equity := values.get("equity", "").strip():
        parts.append(f"equity {equity}")
    parts.append(values.get("rest", "").strip())
    if deadline := values.get("deadline", "").strip():
        parts.append(f"answer by {deadline}" if not deadline.lower().startswith("by") else deadline)
    return _hear_rival_offer(scene, ", ".join(part for part in parts if part))


def _ask_rival_name(scene: Scene) -> Reply:
    draft = scene.state.rival or DraftRival()
    name = draft.company or "the other company"
    return Reply(
        f"May the script name **{escape(name)}**?",
        note="If not, it says “another company”.",
        buttons=(
            Button("yes", f"Yes, name {name}"[:80], Style.PRIMARY),
            Button("no", "No, keep it unnamed"),
        ),
    )


def _hear_rival_name(scene: Scene, text: str) -> Heard:
    naming = find_naming(text)
    answer = naming if naming is not None else yes_or_no(text)
    if begins_as_question(text) and naming is None:
        return Missed("")
    if others := _other_talks(scene, text):
        return _next_rivals(scene, answer, others)
    if answer is None:
        talk = listen(scene, text, about_rival=True).rivals[0]
        named = any(one.company for one in listen(scene, text).rivals)
        if talk.pay.parts and not named and not _adds_to(scene, talk):
            return Missed("A yes or a no will do.")
        said = talk.pay.parts or talk.deadline is not None or talk.status is not None
        if said and not MY_OWN.search(text):
            state, notes = take_rival(scene, replace(talk, company=None))
            now = state.rival
            noted = f"Noted: {rival_line(now, scene)}." if now is not None else ""
            return Answered(state, (*notes, noted))
        return Missed("A yes or a no will do.")
    draft = replace(scene.state.rival or DraftRival(), may_name=answer)
    more = _holds_figures(scene, text)
    rest = ("I took only the yes or no; tell me the rest again, please.",) if more else ()
    return Answered(done(replace(scene.state, rival=draft), Step.RIVAL_NAME), rest)


def _holds_figures(scene: Scene, text: str) -> bool:
    """Whether an answer about the name holds figures as well."""
    pay = listen(scene, text, about_rival=True).rivals[0].pay
    return any(part.amount is not None and not part.amount.bare for part in pay.parts)


def _adds_to(scene: Scene, talk: RivalTalk) -> bool:
    """Whether the figures are parts of the other offer that were not told yet, by their name."""
    offer = (scene.state.rival or DraftRival()).offer
    told = {Slot.BASE: offer.base, Slot.EQUITY: offer.equity, Slot.BONUS: offer.bonus,
            Slot.SIGN_ON: offer.sign_on}  # fmt: skip
    return all(part.slot in told and told[part.slot] is None for part in talk.pay.parts)


def _other_talks(scene: Scene, text: str) -> tuple[RivalTalk, ...]:
    """Further offers that are told where only the naming of this one was asked."""
    draft = scene.state.rival or DraftRival()
    return tuple(
        talk
        for talk in listen(scene, text).rivals
        if talk.company is None or not same_name(talk.company, draft.company or "")
    )


def _next_rivals(scene: Scene, answer: bool | None, talks: tuple[RivalTalk, ...]) -> Heard:
    """This one is closed, named only if that was said; the further ones are taken in."""
    draft = replace(scene.state.rival or DraftRival(), may_name=bool(answer))
    state = finish_rival(replace(scene.state, rival=draft))
    notes: list[str] = []
    for talk in talks:
        state, more = take_rival(replace(scene, state=state), talk)
        notes += more
    return Answered(state, tuple(notes))


def news_of_rival(scene: Scene, text: str) -> Answered | None:
    """ "It's in writing now": how real the one competing offer has become."""
    others = scene.case.competing_offers
    status = find_status(text)
    if len(others) != 1 or len(text) > _LONGEST_NEWS or status is None:
        return None
    if status is others[0].status or not _NEWS.search(text):
        return None
    case = replace(scene.case, competing_offers=(replace(others[0], status=status),))
    return Answered(scene.having(case))


def unnamed_rival(scene: Scene, text: str) -> Answered | None:
    """ "Actually I do have another offer": asked about, once the first answer was none."""
    told = _ANOTHER_OFFER.search(text) or (
        _AN_OFFER.search(text) and not scene.case.competing_offers
    )
    if not told or scene.state.rival is not None or Step.RIVALS not in scene.state.done:
        return None
    state = undone(scene.state, Step.RIVALS, Step.RIVAL_OFFER, Step.RIVAL_NAME)
    return Answered(replace(state, rival=DraftRival(status=find_status(text))))


_HAVE = (
    r"\b(?:i|we)(?:'ve| have|'m)?(?: (?:do|also|now|just|actually|already|did)){0,3}"
    r" (?:have |got |get |hold(?:ing)? |received ){1,2}"
)
_ANOTHER_OFFER = re.compile(
    _HAVE
    + r"(?:another|a second|one more|a competing|a new|a better|(?:two |some )?other) offers?\b"
    r"|\b(?:it'?s|that'?s|this is) (?:another|a competing|a second) offer\b",
    re.IGNORECASE,
)
_AN_OFFER = re.compile(_HAVE + r"an offer\b(?! from)", re.IGNORECASE)


def rival_named(scene: Scene, text: str) -> Answered | None:
    """News of the one competing offer by its name: "Coinbase sent the letter today"."""
    low = text.casefold()
    named = [one for one in scene.case.competing_offers if one.company]
    if any(low.startswith(str(one.company).casefold()) for one in named):
        return news_of_rival(scene, text)
    return None


def rival_gone(scene: Scene, text: str) -> Answered | None:
    """ "Google is out": that offer or process is no more, and nothing speaks of it."""
    if len(text) > _LONGEST_NEWS or not _GONE.search(text) or text.rstrip().endswith("?"):
        return None
    low = text.casefold()
    others = scene.case.competing_offers
    gone = [one for one in others if one.company and one.company.casefold() in low]
    if not gone and len(others) == 1 and _OTHER_ONE.search(text):
        gone = list(others)
    draft = scene.state.rival
    drafted = draft is not None and bool(draft.company) and str(draft.company).casefold() in low
    if not gone and not drafted:
        return None
    case = replace(scene.case, competing_offers=tuple(o for o in others if o not in gone))
    state = replace(scene.having(case), rival=None if drafted else draft)
    name = escape(
        (gone[0].company if gone else draft.company if draft else None) or "the other one"
    )
    return Answered(state, (f"Then nothing speaks of {name} any more.",))


_GONE = re.compile(
    r"\b(?:out|declined|turned|fell through|fallen through|withdrew|withdrawn|rescinded|rejected"
    r"|no longer|gone|dropped|passed|said no|expired|dead|not (?:an option|happening))\b",
    re.IGNORECASE,
)
_OTHER_ONE = re.compile(r"\bother (?:offer|one|company|process)\b", re.IGNORECASE)
_LONGEST_NEWS = 60
_NEWS = re.compile(
    r"\b(?:it'?s|it is|now|they|have|got|came|sent|e-?mailed|wrote|put|arrived)\b", re.IGNORECASE
)


# --- Between the questions ------------------------------------------------------------------


def next_rival_step(state: State) -> Step | None:
    """What is still to be asked about the competing offer at hand."""
    draft = state.rival
    if draft is None:
        return None
    if draft.status is None:
        return Step.RIVALS
    known = draft.offer.base is not None or (
        draft.status is OfferStatus.IN_PROCESS and draft.company is not None
    )
    if not known and Step.RIVAL_OFFER not in state.done:
        return Step.RIVAL_OFFER
    if draft.company is not None and draft.may_name is None and Step.RIVAL_NAME not in state.done:
        return Step.RIVAL_NAME
    return None


def finish_rival(state: State) -> State:
    """The competing offer is complete, or as complete as it gets."""
    return undone(close_rival(state), Step.RIVAL_OFFER, Step.RIVAL_NAME)


def rival_line(rival: CompetingOffer | DraftRival, scene: Scene) -> str:
    """A competing offer as understood, in one line."""
    name = escape(rival.company or "another company")
    status = STATUS_WORDS[rival.status] if rival.status else "not said how real"
    parts = [f"**{name}**, {status}"]
    currency = rival.offer.currency or scene.case.offer.currency or row_currency(scene)
    lines = offer_lines(rival.offer, currency)
    parts += [line[0].lower() + line[1:] if not line.startswith("RSU") else line for line in lines]
    if rival.deadline_days is not None:
        days = (
            "1 working day" if rival.deadline_days == 1 else f"{rival.deadline_days} working days"
        )
        parts.append(f"their deadline in {days}")
    if rival.company is not None and rival.may_name is not None:
        parts.append("may be named" if rival.may_name else "stays unnamed")
    return ", ".join(parts)


PIECES: dict[Step, Piece] = {
    Step.RIVALS: Piece(
        "other offers",
        _ask_rivals,
        _hear_rivals,
        "A real alternative makes you stronger, and the script may use it exactly as far as it "
        "is true and you allow. Without one it says nothing about other offers, in any "
        "direction.",
        buttons={
            "none": "no",
            "written": "yes, written",
            "verbal": "yes, verbal",
            "in-process": "late stage, in process",
        },
    ),
    Step.RIVAL_OFFER: Piece(
        "the other offer",
        _ask_rival_offer,
        _hear_rival_offer,
        "I compare it with your offer, like with like. Figures are only quoted if they are in "
        "writing and help you.",
        submit=_submit_rival,
    ),
    Step.RIVAL_NAME: Piece(
        "naming the other company",
        _ask_rival_name,
        _hear_rival_name,
        "Naming it is stronger, but it is your call. Unnamed is perfectly normal.",
        buttons={"yes": "yes", "no": "no"},
    ),
}
