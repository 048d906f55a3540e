"""The short menu of refinements under a plan: none is needed, each makes it more one's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from negotiation.dialogue.acts import Act, Drop, GrantTerms, Level, Manner, Put, PutRival, Rate
from negotiation.dialogue.apply import apply
from negotiation.dialogue.context import Context, Heard
from negotiation.dialogue.focus import Focus
from negotiation.dialogue.piece import YES_OR_NO, Piece
from negotiation.dialogue.session import Setting, Step, Target
from negotiation.dialogue.settings import setting_of, told_of
from negotiation.dialogue.steps.heard import claims_to_tick
from negotiation.dialogue.told import figures
from negotiation.model.assumptions import SCHEDULES
from negotiation.model.case import Tone
from negotiation.model.guide import EquityKind
from negotiation.model.record import replace
from negotiation.model.replies import Button, Menu, Option, Reply, Style
from negotiation.model.said import Part
from negotiation.resolution.amounts import Settled, resolve
from negotiation.understanding.message import Message, Topic
from negotiation.understanding.quantities import Money, Percent, Schedule

REFINEMENTS: tuple[tuple[Step, str, str, Topic], ...] = (
    (Step.TONE, "Tone", "warm, direct or brief", Topic.TONE),
    (Step.VESTING, "Vesting", "how the grant vests", Topic.VESTING),
    (Step.SIGN_ON_YEARS, "Second-year sign-on", "paid in two parts?", Topic.SECOND_SIGN_ON),
    (Step.OPTION_TERMS, "Option terms", "count, strike, value", Topic.OPTION_TERMS),
    (Step.PEER_LEVEL, "Your level today", "to notice a down-level", Topic.OWN_LEVEL),
    (Step.MULTIPLIER, "What equity is worth to you", "0 to 1", Topic.MULTIPLIER),
    (Step.NAMING, "Naming the other company", "may it be named?", Topic.NAMING),
    (Step.SIGN_CONDITION, "A promise to sign", "only if you mean it", Topic.PROMISE),
    (Step.FORFEITS, "What you leave behind", "unvested shares, a bonus", Topic.FORFEITS),
    (Step.HEARD, "What they told you", "about the role and the company", Topic.HEARD),
    (Step.ASK_RANGE, "A range instead of a figure", "from the ask upwards", Topic.RANGE),
    (Step.STRETCH, "Stretch", "up to the top of the band", Topic.STRETCH),
    (Step.REVEAL_FLOOR, "Tell them your floor", "last round, with care", Topic.REVEAL_FLOOR),
    (Step.RATE, "Exchange rate", "your own, for another currency", Topic.RATE),
)


def _available(context: Context) -> tuple[Step, ...]:
    """The refinements that have something to act on."""
    case = context.case
    equity = case.offer.equity
    kind = equity.kind if equity and equity.kind else context.ground(Target()).equity_kind
    rivals = case.competing_offers
    own = context.currency
    foreign = {rival.offer.currency for rival in rivals} - {None, own}
    if case.offer.currency and case.offer.currency != context.ground(Target()).row_currency:
        foreign.add(case.offer.currency)
    shown = {
        Step.HEARD: bool(claims_to_tick(context)),
        Step.VESTING: equity is not None and equity.years != 1,
        Step.SIGN_ON_YEARS: case.offer.sign_on is not None,
        Step.OPTION_TERMS: kind is EquityKind.OPTIONS,
        Step.MULTIPLIER: (equity is not None and kind is not EquityKind.PROFIT_SHARE)
        or any(rival.offer.equity for rival in rivals),
        Step.NAMING: any(rival.company for rival in rivals),
        Step.REVEAL_FLOOR: case.walk_away is not None,
        Step.RATE: bool(foreign),
    }
    return tuple(step for step, _, _, _ in REFINEMENTS if shown.get(step, True))


def _ask_refine(context: Context) -> Reply:
    there = _available(context)
    options = tuple(
        Option(step.value, name, hint) for step, name, hint, _ in REFINEMENTS if step in there
    )
    return Reply(
        "What shall we refine? Nothing here is needed.",
        menu=Menu("refine", "Refine", options),
        buttons=(Button("done", "Nothing, it is good"),),
    )


def _answer_refine(context: Context, message: Message) -> Heard | None:
    if message.short and not message.mentions:
        there = _available(context)
        for step, _, _, topic in REFINEMENTS:
            if topic in message.topics and step in there:
                return Heard(replace(context.state, step=step))
    if message.yes is False or message.none or message.finished:
        return Heard(replace(context.state, step=Step.PLAN))
    return None


def _pick_refine(context: Context, values: tuple[str, ...]) -> Heard:
    step = next((one for one in _available(context) if values and one.value == values[0]), None)
    if step is None:
        return Heard(context.state, missed="That is not in the list just now.")
    return Heard(replace(context.state, step=step))


def _back_to_plan(context: Context, every: list[Act], *notes: str) -> Heard:
    """The answer is in; the script is made anew."""
    state = replace(apply(context.state, every, context.today), step=Step.PLAN)
    return Heard(state, tuple(note for note in notes if note))


# --- The refinements ------------------------------------------------------------------------------


def _tone(context: Context, message: Message) -> Heard | None:
    if message.tone is None:
        return None
    return _back_to_plan(context, [Manner(tone=message.tone)])


def _vesting(context: Context, message: Message) -> Heard | None:
    if message.evenly:
        return _back_to_plan(context, [GrantTerms(evenly=True)], "Vesting evenly, year by year.")
    shares = next(
        (one.quantity.shares for one in message.mentions if isinstance(one.quantity, Schedule)), ()
    )
    shares = shares or message.shares
    return _scheduled(context, shares) if shares else None


def _scheduled(context: Context, shares: tuple[Decimal, ...]) -> Heard:
    setting = Setting(Part.EQUITY, shares=shares)
    said = "/".join(f"{share * 100:.0f}" for share in shares)
    return _back_to_plan(context, [Put(setting)], f"Vesting {said}, year by year.")


def _only(*parts: Part | None) -> Callable[[Message], bool]:
    """Whether every figure is of these parts; None: nothing says what it is."""
    return lambda message: all(one.part in parts for one in message.mentions)


def _one(*parts: Part | None) -> Callable[[Message], bool]:
    """The same of one figure, where there are no more."""
    return lambda message: len(message.mentions) == 1 and _only(*parts)(message)


def _money(context: Context, message: Message, part: Part) -> Put | None:
    for mention in message.mentions:
        if isinstance(mention.quantity, Money):
            found = resolve(told_of(mention, part), context.ground(Target()))
            if isinstance(found, Settled):
                return Put(setting_of(found, Target()))
    return None


def _amount(part: Part) -> Callable[[Context, Message], Heard | None]:
    """One figure, or none."""

    def answer(context: Context, message: Message) -> Heard | None:
        if message.none or message.yes is False:
            return _back_to_plan(context, [Drop(part)])
        put = _money(context, message, part)
        return None if put is None else _back_to_plan(context, [put])

    return answer


def _none_of(part: Part) -> Callable[[Context, str], Heard | None]:
    """The button that says so."""
    return _pressed({"none": lambda context: _back_to_plan(context, [Drop(part)])})


def _option_terms(context: Context, message: Message) -> Heard | None:
    """ "10,000 options, strike $2, now worth $10 a share", read as everywhere."""
    reading = figures(context, message, Focus())
    return _back_to_plan(context, reading.acts, *reading.notes) if reading.acts else None


def _peer_level(context: Context, message: Message) -> Heard | None:
    return None if message.level is None else _back_to_plan(context, [Level(message.level)])


def _multiplier(context: Context, message: Message) -> Heard | None:
    for mention in message.mentions:
        value = mention.quantity.low if isinstance(mention.quantity, Money | Percent) else None
        if value is None:
            continue
        share = value / 100 if isinstance(mention.quantity, Percent) or value > 1 else value
        if 0 <= share <= 1:
            return _back_to_plan(context, [Manner(multiplier=share)])
    if message.number is not None and message.number in (0, 1):
        return _back_to_plan(context, [Manner(multiplier=Decimal(message.number))])
    return None


def _naming(context: Context, message: Message) -> Heard | None:
    answer = message.may_name
    if answer is None and not message.happened:
        answer = message.yes
    if answer is None:
        return None
    return _named(context, answer)


def _named(context: Context, answer: bool) -> Heard:
    every: list[Act] = [
        PutRival(one.company, may_name=answer)
        for one in context.case.competing_offers
        if one.company
    ]
    return _back_to_plan(context, every)


def _switch(step: Step) -> Callable[[Context, Message], Heard | None]:
    def answer(context: Context, message: Message) -> Heard | None:
        return None if message.yes is None else _switched(context, step, message.yes)

    return answer


def _switched(context: Context, step: Step, on: bool) -> Heard:
    act = {
        Step.ASK_RANGE: Manner(ask_range=on),
        Step.STRETCH: Manner(stretch=on),
        Step.REVEAL_FLOOR: Manner(reveal_floor=on),
    }[step]
    note = "It will be used in a last round only." if step is Step.REVEAL_FLOOR and on else ""
    return _back_to_plan(context, [act], note)


def _ask_rate(context: Context) -> Reply:
    own = context.currency or "your currency"
    others = (rival.offer.currency for rival in context.case.competing_offers)
    other = next((code for code in others if code not in (None, own)), None) or "EUR"
    return Reply(f"How many {own} is one {other}, at your rate? Like **1 {other} = 0.80**.")


def _rate(context: Context, message: Message) -> Heard | None:
    """ "1 EUR = 0.80", "EUR/GBP 0.85", "rate 0.85", "0.85": of the foreign currency; turned round
    where it is of one's own.
    """
    said = message.rate
    if said is None:
        return None
    own = context.ground(Target()).currency
    rivals = [one.offer.currency for one in context.case.competing_offers if one.offer.currency]
    # A sign that several currencies share is the one that an offer is in.
    named = [_meant(codes, rivals) for codes in said.currencies]
    foreign = next((code for code in (*named, *rivals) if code != own), None)
    if foreign is None:
        return None
    rate = said.rate
    if said.of and _meant(said.of, rivals) == own:
        rate = (1 / rate).quantize(_RATE).normalize()
    note = f"I use your rate, 1 {foreign} = {rate:f}, and say that it is yours."
    return _back_to_plan(context, [Rate(foreign, rate)], note)


_RATE = Decimal("0.000001")


def _meant(codes: tuple[str, ...], rivals: Sequence[str]) -> str:
    return next((code for code in codes if code in rivals), codes[0])


def _buttons(question: str, *pairs: tuple[str, str], note: str = "") -> Reply:
    return Reply(question, note=note, buttons=tuple(Button(id_, label) for id_, label in pairs))


def _yes_no(question: str, note: str = "") -> Reply:
    return Reply(
        question, note=note, buttons=(Button("yes", "Yes", Style.PRIMARY), Button("no", "No"))
    )


def _pressed(
    acts: Mapping[str, Callable[[Context], Heard]],
) -> Callable[[Context, str], Heard | None]:
    def press(context: Context, button: str) -> Heard | None:
        made = acts.get(button)
        return None if made is None else made(context)

    return press


def _yes_no_press(step: Step) -> Callable[[Context, str], Heard | None]:
    return _pressed(
        {
            "yes": lambda context: _switched(context, step, True),
            "no": lambda context: _switched(context, step, False),
        }
    )


def _piece(
    name: str,
    reply: Reply,
    answer: Callable[[Context, Message], Heard | None],
    why: str,
    hint: str,
    press: Callable[[Context, str], Heard | None] | None = None,
    owns: Callable[[Message], bool] | None = None,
) -> Piece:
    return Piece(name, lambda _context: reply, answer, why, press=press, hint=hint, owns=owns)


_SCHEDULE_BUTTONS = (
    ("even", "Evenly"),
    ("amazon", "5/15/40/40"),
    ("google", "33/33/22/12"),
    ("google-later", "38/32/20/10"),
)
_MULTIPLIERS = (
    ("m0", "Nothing", "0"),
    ("m25", "0.25", "0.25"),
    ("m50", "0.5", "0.5"),
    ("m75", "0.75", "0.75"),
    ("m100", "As good as cash", "1"),
)


def _multiplied(value: str) -> Callable[[Context], Heard]:
    return lambda context: _back_to_plan(context, [Manner(multiplier=Decimal(value))])


def _toned(tone: Tone) -> Callable[[Context], Heard]:
    return lambda context: _back_to_plan(context, [Manner(tone=tone)])


def _vested(name: str) -> Callable[[Context], Heard]:
    return lambda context: _scheduled(context, SCHEDULES[name])


PIECES: dict[Step, Piece] = {
    Step.REFINE: Piece(
        "refinements",
        _ask_refine,
        _answer_refine,
        "Each of these makes the plan a little more yours. Skip them all if it reads well.",
        press=_pressed({"done": lambda context: Heard(replace(context.state, step=Step.PLAN))}),
        pick=_pick_refine,
        hint="Pick one from the list, or say done.",
        owns=lambda message: not message.mentions,
    ),
    Step.TONE: _piece(
        "tone",
        _buttons(
            "Which manner suits you?", ("warm", "Warm"), ("direct", "Direct"), ("brief", "Brief")
        ),
        _tone,
        "Warm keeps the relationship in front, direct goes to the point, brief leaves out what can "
        "wait. The figures are the same.",
        "Warm, direct or brief?",
        _pressed({tone.value: _toned(tone) for tone in Tone}),
    ),
    Step.VESTING: _piece(
        "vesting",
        _buttons("How does the grant vest, year by year? Like 25/25/25/25.", *_SCHEDULE_BUTTONS),
        _vesting,
        "The same total is worth less if most of it comes late. It is in the grant letter.",
        "Give the share of each year, adding up to 100: 25/25/25/25, 5/15/40/40.",
        _pressed({name: _vested(name) for name, _ in _SCHEDULE_BUTTONS}),
        lambda message: all(isinstance(one.quantity, Schedule) for one in message.mentions),
    ),
    Step.SIGN_ON_YEARS: _piece(
        "second-year sign-on",
        _buttons("How much sign-on comes in the second year?", ("none", "None")),
        _amount(Part.SIGN_ON_YEAR2),
        "Some companies pay the sign-on in two parts. Ask also when you would have to pay it back.",
        "The amount, like 20k, or none.",
        _none_of(Part.SIGN_ON_YEAR2),
        _one(None, Part.SIGN_ON, Part.SIGN_ON_YEAR2),
    ),
    Step.OPTION_TERMS: _piece(
        "option terms",
        Reply(
            "How many options, at which strike price, and what is a share worth today?",
            note="Like: 10,000 options, strike $2, now worth $10 a share.",
        ),
        _option_terms,
        "An option is worth what a share is worth above its strike. Without these I can only "
        "take the paper value as stated.",
        "For example: 10,000 options, strike $2, now worth $10 a share.",
        owns=_only(None, Part.EQUITY, Part.STRIKE, Part.SHARE_VALUE),
    ),
    Step.PEER_LEVEL: _piece(
        "your level today",
        Reply("Which company and level are you at today? Like **Google L5**."),
        _peer_level,
        "If the offer sits below your level, that is worth raising before money.",
        "I need company and level, like Google L5 or Meta IC5.",
    ),
    Step.MULTIPLIER: _piece(
        "what equity is worth to you",
        _buttons(
            "What is a dollar of shares you can't sell yet worth to you?",
            *((id_, label) for id_, label, _ in _MULTIPLIERS),
        ),
        _multiplier,
        "Nobody can know it. I show the face value beside yours, and where the two offers break "
        "even.",
        "A number from 0 (nothing) to 1 (as good as cash), like 0.5.",
        _pressed({id_: _multiplied(value) for id_, _, value in _MULTIPLIERS}),
        _one(None, Part.EQUITY),
    ),
    Step.NAMING: _piece(
        "naming the other company",
        _yes_no("May the script name the other company?"),
        _naming,
        "Unnamed is perfectly normal.",
        YES_OR_NO,
        _pressed(
            {
                "yes": lambda context: _named(context, True),
                "no": lambda context: _named(context, False),
            }
        ),
    ),
    Step.FORFEITS: _piece(
        "what you leave behind",
        _buttons(
            "What would you lose by leaving now, in unvested shares or bonus? Like 60k.",
            ("none", "Nothing"),
        ),
        _amount(Part.FORFEIT),
        "It is the best reason for a sign-on bonus.",
        "The amount, like 60k, or nothing.",
        _none_of(Part.FORFEIT),
    ),
    Step.ASK_RANGE: _piece(
        "a range",
        _yes_no("Shall the script ask for a range, from your figure upwards?"),
        _switch(Step.ASK_RANGE),
        "A range that starts at your figure can work a little better than a single one.",
        YES_OR_NO,
        _yes_no_press(Step.ASK_RANGE),
    ),
    Step.STRETCH: _piece(
        "stretch",
        _yes_no(
            "Shall I add a stretch figure, up to the top of the band?",
            "It is marked as a stretch on your card.",
        ),
        _switch(Step.STRETCH),
        "It is further than I would open by default.",
        YES_OR_NO,
        _yes_no_press(Step.STRETCH),
    ),
    Step.REVEAL_FLOOR: _piece(
        "your floor",
        _yes_no(
            "Shall the script tell them your lowest figure?",
            "Naming it tells them where to stop. Best kept for the very last round.",
        ),
        _switch(Step.REVEAL_FLOOR),
        "By default they never hear it.",
        YES_OR_NO,
        _yes_no_press(Step.REVEAL_FLOOR),
    ),
    Step.RATE: Piece(
        "exchange rate",
        _ask_rate,
        _rate,
        "I never convert on my own. With your rate I compare, and say that it is yours.",
        hint="For example: 1 EUR = 0.80, in the currency of this offer.",
        owns=_only(None),
    ),
}
