"""What matters to the person, what is true of them, and until when."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.absorb import absorb, apply, ground, show_stated
from negotiation.amounts import Amount, NotAmount, Why, parse_amount
from negotiation.contradictions import asked_if_changed
from negotiation.hearing import listen
from negotiation.model.case import Deadline, Fact, Priority
from negotiation.model.guide import Guide, PlaceholderKind
from negotiation.model.replies import Button, Field, Form, Menu, Option, Reply, Style, escape
from negotiation.news import THEIR_MOVE
from negotiation.pay_words import Part, Pay, Slot
from negotiation.questions import begins_as_question, floor_question, is_question
from negotiation.readings import read_offer
from negotiation.scene import Answered, Aside, Heard, Missed, Piece, Scene, Values, done
from negotiation.session import Step
from negotiation.short_answers import find_priority, yes_or_no
from negotiation.when import find_deadline, says_no_date, show_deadline

PRIORITY_NAMES = {
    Priority.BASE: "Base salary",
    Priority.EQUITY: "Equity",
    Priority.SIGN_ON: "Sign-on bonus",
    Priority.LIQUID_CASH: "Cash now",
    Priority.LEVEL: "Level and title",
}
_PARTS = (Slot.BASE, Slot.EQUITY, Slot.BONUS, Slot.SIGN_ON)
LONGEST_PROOF = 300
_MOST_TICKS = 25
# Options that are blanks themselves, speak of offers, or are no skill: "X teams", "or Austin".
_NO_SKILL = re.compile(
    r"\b[XYZ]\b|^(?:or|and|e\.g|i\.e|specific|your|my|this|that|current|previous|other)\b|"
    r"\boffers?\b|\bcompan(?:y|ies)\b|\bcompetitors?\b|\bTC\b|"
    r"[$£€₹%,]|\b(?:millions?|billions?|petabytes?|sec)\b",
)


def _ask_priority(scene: Scene) -> Reply:
    buttons = tuple(
        Button(priority.value.replace("_", "-"), name) for priority, name in PRIORITY_NAMES.items()
    )
    return Reply("What matters most to you in this offer?", buttons=buttons)


def _hear_priority(scene: Scene, text: str) -> Heard:
    low = text.casefold()
    if _NO_PREFERENCE.search(low):
        return Answered(done(scene.state, Step.PRIORITY))
    heard = listen(scene, text)
    told = [part for part in heard.pay.parts if part.amount and not part.amount.bare]
    theirs = _OF_THEM.match(text) is not None
    others = heard.rivals or any(part.slot is not Slot.WALK_AWAY for part in told)
    if theirs or others or is_question(text):
        return Missed(_PRIORITY_HINT)  # a part of the offer, told late, and no answer to this
    priority = find_priority(text, asked=True)
    if priority is None:
        return Missed(_PRIORITY_HINT)
    state = done(scene.having(replace(scene.case, priority=priority)), Step.PRIORITY)
    if heard.pay.part(Slot.WALK_AWAY) or heard.deadline:
        state = absorb(replace(scene, state=state), heard, lenient=False).state
    return Answered(state, (f"I put {PRIORITY_NAMES[priority].lower()} first, then.",))


_NO_PREFERENCE = re.compile(
    r"\b(?:none|nothing|no preference|all|any|don'?t (?:know|care(?! (?:about|for)))|not sure)\b"
)
_OF_THEM = re.compile(r"\W*(?:they|she|he|hr|the (?:recruiter|company))\b", re.IGNORECASE)
_PRIORITY_HINT = "For example: base, equity, sign-on, cash now, or level."


def names_tick(guide: Guide | None, text: str) -> bool:
    """Whether a message has a name of the tick list in it, or a word of one."""
    low = text.casefold()
    said = set(re.findall(r"[a-z]{5,}", low))
    return any(
        name.casefold() in low or said & set(re.findall(r"[a-z]{5,}", name.casefold()))
        for name in tickable(guide)
    )


def _ask_walk_away(scene: Scene) -> Reply:
    form = Form(
        "walk-away",
        "Your walk-away, private",
        (Field("amount", "Lowest base a year you'd take", "240k", required=True),),
    )
    return Reply(
        "Below which base would you walk away? It stays between us.",
        note="It goes on your private card, never into the script.",
        buttons=(
            Button("none", "I have none"),
            Button("form", "Type it in a form", Style.PRIMARY, form),
        ),
    )


def _hear_walk_away(scene: Scene, text: str) -> Heard:
    if is_question(text):
        return Aside(floor_question(scene))
    if tells_deed(text):
        return _hear_proof(scene, text)  # what they did, told before it is asked for
    told = {part.slot for part in listen(scene, text).pay.parts if part.amount}
    theirs = THEIR_MOVE.search(text) or _AN_OFFER.search(text)
    if theirs and told & {*_PARTS, Slot.UNKNOWN}:
        return Missed("")  # their new figure, and no limit
    amount = parse_amount(text)
    if isinstance(amount, Amount) and amount.bare and amount.value < _LEAST_BARE:
        return Missed("Just the figure, like 240k. Or say none.")
    if isinstance(amount, NotAmount):
        none = amount.why is Why.NOTHING or yes_or_no(text) is False or "none" in text.casefold()
        if none and amount.why is not Why.PERCENT:
            case = replace(scene.case, walk_away=None)
            return Answered(done(scene.having(case), Step.WALK_AWAY))
        return Missed(f"{amount.message} Or say none.")
    pay = Pay((Part(Slot.WALK_AWAY, amount, None, amount.words),))
    return _with_walk_away(scene, pay)


_LEAST_BARE = 5  # a smaller number counts something, in lakhs too
_AN_OFFER = re.compile(r"\b(?:new|their|revised|updated) offer\b", re.IGNORECASE)


def _with_walk_away(scene: Scene, pay: Pay) -> Heard:
    readings = read_offer(pay, ground(scene))
    state = scene.state
    for setting in readings.settled:
        state = apply(state, setting)
    state = replace(state, doubts=(*state.doubts, *readings.doubts))
    floor, base = state.case.walk_away, state.case.offer.base
    notes: tuple[str, ...] = ()
    if floor is not None:
        notes = (f"Kept private: **{show_stated(floor, ground(scene).currency)}**.",)
        if base is not None and floor.amount < base.amount:
            notes = (f"{notes[0]} The offer is already above it, which is a calm place to be.",)
    return Answered(state, notes)


def _submit_walk_away(scene: Scene, values: Values) -> Heard:
    return _hear_walk_away(scene, values.get("amount", ""))


# --- What is true of you ------------------------------------------------------------------------


def tickable(guide: Guide | None) -> tuple[str, ...]:
    """The guide's bracketed choices, each once: skills that somebody may truly have."""
    if guide is None:
        return ()
    sentences = [sentence for lever in guide.levers for sentence in lever.sentences]
    sentences += list(guide.strategy.sentences) if guide.strategy else []
    found: dict[str, str] = {}
    for sentence in sentences:
        for placeholder in sentence.placeholders:
            if placeholder.kind is PlaceholderKind.PICK_LIST:
                for option in placeholder.options:
                    name = " ".join(option.split())
                    if 1 < len(name) <= 100 and _NO_SKILL.search(name) is None:
                        found.setdefault(name.casefold(), name)
    return tuple(found.values())[:_MOST_TICKS]


def _ask_ticks(scene: Scene) -> Reply:
    names = tickable(scene.guide)
    have = {fact.topic for fact in scene.case.facts}
    options = tuple(Option(name, name, chosen=name in have) for name in names)
    return Reply(
        "Which of these have you really done? Tick all that are true.",
        note="Only what you tick can appear in the script.",
        menu=Menu("ticks", "Tick what is true", options, least=1, most=len(options)),
        buttons=(Button("none", "None of these"),),
    )


def _hear_ticks(scene: Scene, text: str) -> Heard:
    names = tickable(scene.guide)
    if not names:
        return _hear_proof(scene, text)
    low = " ".join(text.casefold().split())
    chosen = [name for name in names if name.casefold() in low]
    if not chosen and re.fullmatch(r"(?:all|all of (?:them|these)|everything)[.! ]*", low):
        chosen = list(names)
    if not chosen:
        numbers = [int(number) for number in re.findall(r"(?<![0-9])[0-9]{1,2}(?![0-9%])", low)]
        only = re.fullmatch(r"(?:[0-9]{1,2}|[,; &]|and)+", low)
        chosen = [names[one - 1] for one in numbers if only and 0 < one <= len(names)]
    if not chosen:
        words = set(re.findall(r"[a-z]{4,}", low))
        chosen = [n for n in names if words & set(re.findall(r"[a-z]{4,}", n.casefold()))]
        if len(low) > 60:
            return _own_words(scene, chosen, text)
    if chosen:
        return _ticked(scene, tuple(chosen))
    if yes_or_no(text) is False or "none" in low:
        return _ticked(scene, ())
    if len(low) > 25:
        return _own_words(scene, [], text)
    return Missed(_name_one(names))


def _ticked(scene: Scene, chosen: tuple[str, ...]) -> Heard:
    kept = tuple(fact for fact in scene.case.facts if fact.text)
    have = {fact.topic for fact in kept}
    facts = (*kept, *(Fact(topic) for topic in dict.fromkeys(chosen) if topic not in have))
    state = done(scene.having(replace(scene.case, facts=facts)), Step.TICKS)
    said = ", ".join(map(escape, dict.fromkeys(chosen)))
    return Answered(state, (f"Ticked: {said}.",) if chosen else ())


def _own_words(scene: Scene, chosen: list[str], text: str) -> Heard:
    """A whole sentence at the tick list is the proof itself."""
    ticked = _ticked(scene, tuple(chosen[:1]))
    if not isinstance(ticked, Answered):
        return ticked
    heard = _hear_proof(replace(scene, state=ticked.state), text)
    return Missed(_name_one(tickable(scene.guide))) if isinstance(heard, Missed) else heard


def _name_one(names: tuple[str, ...]) -> str:
    return f"Name the ones that are true, like “{escape(names[0])}”, or say none."


def _pick_ticks(scene: Scene, values: tuple[str, ...]) -> Heard:
    names = set(tickable(scene.guide))
    if not values or not set(values) <= names:
        return Missed("Those are not in this guide's list.")
    return _ticked(scene, values)


def _ask_proof(scene: Scene) -> Reply:
    topics = [fact.topic for fact in scene.case.facts if fact.topic]
    about = f" with {escape(topics[0])}" if len(topics) == 1 else ""
    return Reply(
        f"What have you done{about} that you are proud of? One sentence, with a number if there "
        "is one.",
        note="Like: cut inference latency by 40% in production. It is used in your own words.",
        buttons=(
            Button("none", "Leave it out"),
            Button(
                "form",
                "Type it in a form",
                Style.PRIMARY,
                Form("proof", "One thing you did", (Field("proof", "In your words", long=True),)),
            ),
        ),
    )


def _hear_proof(scene: Scene, text: str) -> Heard:
    words = " ".join(text.split())
    low = words.casefold().rstrip(".!")
    if low in {"none", "no", "nothing", "leave it out", "nope", "n/a", "-", "nah"} or not words:
        return Answered(done(scene.state, Step.TICKS, Step.PROOF))
    if len(words) < 12 or not re.search(r"[^\W\d_]{3}", words):
        return Missed("A short sentence will do, like: cut inference latency by 40%. Or say none.")
    if _is_no_proof(scene, text):
        return Missed("That does not sound like something you did. One sentence, or say none.")
    if len(words) > LONGEST_PROOF:
        return Missed(
            f"That is {len(words)} characters; up to {LONGEST_PROOF} fit. The strongest sentence "
            "alone is enough."
        )
    facts = list(scene.case.facts)
    said = set(re.findall(r"[a-z]{4,}", low))
    scores = [len(said & set(re.findall(r"[a-z]{4,}", one.topic.casefold()))) for one in facts]
    facts = [replace(one, text="") for one in facts if one.topic]
    scores = scores[: len(facts)]
    if facts:
        best = max(range(len(facts)), key=lambda index: scores[index] if scores else 0)
        facts[best] = replace(facts[best], text=words)
    else:
        facts = [Fact("", words)]
    case = replace(scene.case, facts=tuple(facts))
    return Answered(done(scene.having(case), Step.TICKS, Step.PROOF), ("That is good material.",))


def tells_deed(text: str) -> bool:
    """Whether a message is a sentence about what somebody did."""
    return len(text) > _MOST_DEED and _DEED.search(text) is not None


def hear_deed(scene: Scene, text: str) -> Heard:
    """What they did, told before or after it was asked for; a proof that is there stays."""
    if any(fact.text for fact in scene.case.facts):
        return Missed("")
    return _hear_proof(scene, text)


def _is_no_proof(scene: Scene, text: str) -> bool:
    """Whether it is about an offer, a date or a level, or asks: nothing that they did."""
    heard = listen(scene, text)
    told = [part for part in heard.pay.parts if part.amount and not part.amount.bare]
    if any(part.slot in _PARTS for part in told) and not _DEED.search(text):
        return True
    if is_question(text) or heard.no_rivals or _OFFERED.search(text):
        return True
    if (begins_as_question(text) or _TO_OTHERS.match(text)) and not _DEED.search(text):
        return True
    others = (rival.company for rival in scene.case.competing_offers)
    low = text.casefold()
    if any(name and low.startswith(name.casefold()) for name in (scene.company, *others)):
        return True  # "Robinhood said …" tells of them
    aside = heard.rivals or heard.level or heard.deadline
    if len(text) <= _A_DATE and find_deadline(text, scene.today, asked=True) is not None:
        return not _DEED.search(text)
    return bool(aside) and len(text) <= _AN_ASIDE and not _DEED.search(text)


_MOST_DEED = 25  # characters; a shorter one is no sentence about one's work
# "Tell them …", "We need to check": words to the bot, or of the company.
_TO_OTHERS = re.compile(
    r"\W*(?:(?:please |just )?(?:tell|ask|say|show|give|send|put|add|change|use|don'?t|let'?s|help)"
    r" (?:them|it|me|the|my|that|this|us|him|her)\b|we\b|you\b|our\b)",
    re.IGNORECASE,
)
_A_DATE = 25  # characters
_AN_ASIDE = 80  # characters
_DEED = re.compile(
    r"\b(?:built|led|cut|saved|migrated|rebuilt|optimi[sz]ed|owned|doubled|halved|shipped|made|grew|raised|reduced|launched|designed|wrote|ran|won"
    r"|improved|created|trained|scaled|managed|delivered|increased|moved|brought)\b",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:(?:an?|other|another|second|competing|new|better) offers?\b(?!ing)|offers from\b)"
    r"|^\W*(?:and |but |now )?(?:they|she|he|hr|the (?:recruiter|company|manager))\b",
    re.IGNORECASE,
)


def _submit_proof(scene: Scene, values: Values) -> Heard:
    return _hear_proof(scene, values.get("proof", "")[: LONGEST_PROOF + 1])


# --- Deadline -----------------------------------------------------------------------------------


def _ask_deadline(scene: Scene) -> Reply:
    return Reply(
        f"By when does {escape(scene.company)} want your answer? "
        "Like **Friday**, **4 December** or **5 days**.",
        buttons=(
            Button("none", "No date given"),
            Button("tomorrow", "Today or tomorrow"),
            Button("this-week", "Within a week"),
        ),
    )


def _hear_deadline(scene: Scene, text: str) -> Heard:
    if says_no_date(text):
        case = replace(scene.case, deadline=None)
        return Answered(done(scene.having(case), Step.DEADLINE))
    heard = listen(scene, text)
    if heard.rivals:
        return Missed("")  # the other company's date
    found = find_deadline(text, scene.today, asked=True)
    if found is None:
        return Missed("I could not read a date there. Try Friday, 4 December or 5 days.")
    if found.deadline.date is not None and scene.today is not None:
        ahead = (found.deadline.date - scene.today).days
        if ahead > 366 or ahead < -60:
            return Missed("That date is far off. Which day do they want your answer by?")
    case = replace(scene.case, deadline=found.deadline)
    note = f"Their deadline: **{show_deadline(found.deadline, scene.today)}**."
    state = done(scene.having(case), Step.DEADLINE)
    if any(part.amount and not part.amount.bare for part in heard.pay.parts):
        here = replace(scene, state=state)
        rest = absorb(here, replace(heard, deadline=None), lenient=False)
        state = asked_if_changed(here, rest.state, text)
    return Answered(state, (note,))


def no_deadline(deadline: Deadline | None) -> bool:
    """Whether there is nothing to be in time for."""
    return deadline is None or (deadline.days is None and deadline.date is None)


PIECES: dict[Step, Piece] = {
    Step.PRIORITY: Piece(
        "what matters most",
        _ask_priority,
        _hear_priority,
        "What you care about most is asked for first and given up last.",
        buttons={p.value.replace("_", "-"): n for p, n in PRIORITY_NAMES.items()},
    ),
    Step.WALK_AWAY: Piece(
        "walk-away",
        _ask_walk_away,
        _hear_walk_away,
        "It helps you to know your own limit before you call. They never hear it from me; "
        "naming your lowest number only tells them where to stop.",
        buttons={"none": "none"},
        submit=_submit_walk_away,
    ),
    Step.TICKS: Piece(
        "what is true of you",
        _ask_ticks,
        _hear_ticks,
        "The guide's arguments need skills that you really have. What you don't tick is left out.",
        buttons={"none": "none"},
        pick=_pick_ticks,
    ),
    Step.PROOF: Piece(
        "your proof",
        _ask_proof,
        _hear_proof,
        "One true fact beats three adjectives. I use your sentence and add nothing to it.",
        buttons={"none": "none"},
        submit=_submit_proof,
    ),
    Step.DEADLINE: Piece(
        "deadline",
        _ask_deadline,
        _hear_deadline,
        "With little time we ask for more of it first; with enough, there is no rush.",
        buttons={"none": "no deadline", "tomorrow": "tomorrow", "this-week": "5 days"},
    ),
}
