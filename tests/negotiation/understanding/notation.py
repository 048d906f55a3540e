"""What a message says, in one short line: the notation of `lines.yaml`.

Things are set apart by semicolons. A figure is `base 240k`, `rsu 300k over 4`, `bonus 15%`,
`figure 250` (nothing says what it is) or `offer 250` (an offer's verb stands by it); behind it how
it is meant (`wished`, `floor`, `asked` …; an offer says nothing), before it whose it is: a company
and a colon, `other:`, `job:` (the present or a former one), `third:` (nobody's offer). A date is
`by 4 Dec` (they want an answer), `else 4 Dec` (start, notice, interview …) or `on 4 Dec` (nothing
says what for). `Stripe written`, `verbal`, `in process`, `claimed`, `perhaps`, `gone` is what is
said of an offer besides its figures; a company that is only named is not written down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

from negotiation.model.said import Part, Per
from negotiation.understanding.message import (
    About,
    Company,
    DateSaid,
    Mention,
    Message,
    Mode,
    OfferTalk,
    Side,
)
from negotiation.understanding.quantities import Money, Percent, Quantity, Schedule, Units

YEAR = 2026
_SIDES = {Side.OTHER: "other: ", Side.EMPLOYER: "job: ", Side.THIRD: "third: "}
_ABOUT = {About.ANSWER: "by", About.OTHER: "else", About.UNSAID: "on"}
NOTHING = "nothing"


def written(message: Message, also: tuple[str, ...] = ()) -> str:
    """The whole message: what is always written down, and the aspects in `also`."""
    said = [
        thing
        for name, aspect in ASPECTS.items()
        if name in ALWAYS or name in also
        for thing in aspect(message)
    ]
    return "; ".join(said) or NOTHING


# --- Figures --------------------------------------------------------------------------------------


def _figures(message: Message) -> Iterator[str]:
    for mention in message.mentions:
        yield figure(mention)


def figure(mention: Mention) -> str:
    """One figure with its part, its owner and how it is meant."""
    sign = "-" if mention.change < 0 else "+"
    step = sign if mention.step and mention.mode is not Mode.DEED else ""
    words = [_name(mention), step + amount(mention.quantity)]
    per = getattr(mention.quantity, "per", None) or mention.rate
    if per is not None:
        words[-1] += f"/{_PERS[per]}"
    years = getattr(mention.quantity, "years", None) or mention.years
    if years and years > 1 and not isinstance(mention.quantity, Schedule):
        words.append(f"over {years}")
    if mention.guaranteed is not None:
        words.append("guaranteed" if mention.guaranteed else "not guaranteed")
    flags = ("once", "ctc", "ote", "part_time", "moved")
    words += [flag.replace("_", " ") for flag in flags if getattr(mention, flag)]
    if mention.mode is not Mode.OFFERED:
        words.append(mention.mode.value)
    return _whose(mention.side, mention.company) + " ".join(words)


_PERS = {
    Per.YEAR: "year", Per.HALF_YEAR: "half-year",
    Per.QUARTER: "quarter", Per.MONTH: "month", Per.SEMI_MONTH: "half-month",
    Per.FORTNIGHT: "fortnight", Per.WEEK: "week", Per.DAY: "day", Per.HOUR: "hour",
}  # fmt: skip


def _name(mention: Mention) -> str:
    if mention.part is None:
        return "offer" if mention.sure else "figure"
    if mention.part is Part.EQUITY and mention.kind is not None:
        return mention.kind.value
    return mention.part.value


def _whose(side: Side, company: Company | None) -> str:
    return f"{company.name}: " if company is not None else _SIDES.get(side, "")


def amount(quantity: Quantity) -> str:
    """`240k`, `~220k`, `195k-275k GBP`, `15%`, `9000 units`, `5/15/40/40`."""
    match quantity:
        case Money():
            text = _short(quantity.low)
            if quantity.high is not None:
                text += f"-{_short(quantity.high)}"
            if quantity.vague:
                text = f"~{text}"
            if quantity.plus:
                text += "+"
            return f"{text} {quantity.currencies[0]}" if quantity.currencies else text
        case Percent():
            high = f"-{quantity.high.normalize():f}" if quantity.high is not None else ""
            return f"{quantity.low.normalize():f}{high}%"
        case Units():
            return f"{quantity.count} units"
        case Schedule():
            return "/".join(f"{share * 100:.0f}" for share in quantity.shares)
        case _:
            return "noise"


def _short(value: Decimal) -> str:
    for scale, sign in ((1_000_000, "m"), (1_000, "k")):
        if value >= scale:
            return f"{(value / scale).normalize():f}{sign}"
    return f"{value.normalize():f}"


# --- Dates ----------------------------------------------------------------------------------------


def _dates(message: Message) -> Iterator[str]:
    for said in (*message.dates, *message.undated):
        yield day(said)


def _how(said: DateSaid) -> str:
    return " longed for" if said.wished else " asked" if said.asked else ""


def day(said: DateSaid) -> str:
    """One date with what it is for and whose it is."""
    day = f"'{said.words}'" if said.loose else _day(said.day)
    text = f"{_ABOUT[said.about]} {'~' if said.vague else ''}{day}"
    if said.also is not None:
        text += f" or {_day(said.also)}"
    return _whose(said.side, said.company) + text + _how(said)


def _day(one: date) -> str:
    text = f"{one.day} {one:%b}"
    return text if one.year == YEAR else f"{text} {one.year}"


# --- Offers ---------------------------------------------------------------------------------------


def _offers(message: Message) -> Iterator[str]:
    for talk in message.talks:
        words = _of_offer(talk)
        priced = any(
            one.mode is Mode.OFFERED and one.side is talk.side and _same(one.company, talk.company)
            for one in message.mentions
        )
        if words and not (words == "claimed" and priced):
            name = talk.company.name if talk.company is not None else "other"
            yield f"{name} {words}"


def _of_offer(talk: OfferTalk) -> str:
    if talk.gone:
        return "gone"
    status = talk.status.value.replace("_", " ") if talk.status is not None else ""
    if talk.hypothetical and not talk.claimed:
        return "perhaps"
    if status == "in process" or (status and talk.claimed):
        return status
    if status:
        return f"{status} unclaimed"
    return "claimed" if talk.claimed else ""


def _same(one: Company | None, other: Company | None) -> bool:
    return one is other or (one is not None and one.same(other))


# --- The rest -------------------------------------------------------------------------------------


def _deed(message: Message) -> Iterator[str]:
    if message.deed:
        whole = message.plain.strip(" .!")
        yield "deed" if message.deed.strip(" .!") == whole else f"deed {message.deed!r}"


def _no_rivals(message: Message) -> Iterator[str]:
    if message.no_rivals:
        yield "no rivals"


def _denied(message: Message) -> Iterator[str]:
    yield from (f"{_whose(one.side, one.company)}no {one.part.value}" for one in message.denials)
    if message.only_base:
        yield "only base"


def _unasked(message: Message) -> Iterator[str]:
    for part in message.unasked:
        yield f"not asked {part.value}"


def _go(message: Message) -> Iterator[str]:
    if message.go is not None:
        yield f"go {message.go.value}"
    if message.edit:
        yield f"edit {message.edit!r}"
    if message.reminds is not None:
        yield "reminder" if message.reminds else "no reminder"


def _level(message: Message) -> Iterator[str]:
    if message.level is not None:
        yield f"level {message.level.level} at {message.level.company}"


def _rows(message: Message) -> Iterator[str]:
    yield from (f"row {code}" for code in message.row_level)


def _own(message: Message) -> Iterator[str]:
    if message.own is not None:
        yield f"own {message.own.name}"


def _naming(message: Message) -> Iterator[str]:
    if message.may_name is not None:
        yield "may name" if message.may_name else "may not name"


def _answers(message: Message) -> Iterator[str]:
    if message.yes is not None:
        yield "yes" if message.yes else "no"
    flags = {"none": message.none, "do not know": message.dont_know, "no date": message.no_date}
    yield from (name for name, on in flags.items() if on)
    if message.number is not None:
        yield f"number {message.number}"


def _statuses(message: Message) -> Iterator[str]:
    yield from (f"status {one.value.replace('_', ' ')}" for one in message.statuses)


def _priority(message: Message) -> Iterator[str]:
    yield from (f"likes {one.value}" for one in message.priorities)
    yield from (f"not {one.value}" for one in message.denied_priorities)
    if message.priority_said:
        yield "said so"


def _undone(message: Message) -> Iterator[str]:
    yield from (f"undone {topic.value}" for topic in message.undone)


def _tone(message: Message) -> Iterator[str]:
    if message.tone is not None:
        yield f"tone {message.tone.value}"


def _extras(message: Message) -> Iterator[str]:
    for extra, detail in message.extras:
        yield f"wish {extra.value}" + (f" {detail!r}" if detail else "")


def _grant(message: Message) -> Iterator[str]:
    if message.grant_years is not None:
        yield f"over {message.grant_years}"
    if message.cliff_months is not None:
        yield f"cliff {message.cliff_months}"
    flags = {"no cliff": message.no_cliff, "evenly": message.evenly}
    yield from (name for name, on in flags.items() if on)
    if message.times is not None and message.times.per is Per.MONTH:
        yield f"{message.times.count} salaries"


def _news(message: Message) -> Iterator[str]:
    for one in message.happened:
        yield _whose(one.side, one.company) + f"news {one.news.value}"


def _mood(message: Message) -> Iterator[str]:
    flags = {
        "thanks": message.thanks, "greets": message.greets, "feels": message.feels,
        "corrects": message.corrects, "letter": message.letter, "relocates": message.relocates,
    }  # fmt: skip
    yield from (name for name, on in flags.items() if on)


def _asks(message: Message) -> Iterator[str]:
    if message.asks:
        yield "asks"


ASPECTS: dict[str, Callable[[Message], Iterator[str]]] = {
    "figures": _figures, "dates": _dates, "offers": _offers, "deed": _deed,
    "no_rivals": _no_rivals, "denied": _denied, "go": _go, "level": _level, "row_level": _rows,
    "own": _own, "naming": _naming, "answers": _answers, "statuses": _statuses,
    "priority": _priority, "tone": _tone, "extras": _extras, "grant": _grant, "news": _news,
    "mood": _mood, "asks": _asks, "unasked": _unasked, "undone": _undone,
}  # fmt: skip
ALWAYS = ("figures", "dates", "offers", "deed", "no_rivals", "denied", "go", "level", "own")
