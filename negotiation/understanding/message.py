"""What one message says: the only form in which a text leaves this room.

Nobody downstream sees the words again, but to echo them. Amounts are as typed: whether `250`
means 250,000 is settled beside a row, by `resolution`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from negotiation.model.case import Extra, PeerLevel, Priority, Tone
from negotiation.model.facts import NameSpan, plain_name
from negotiation.model.guide import EquityKind
from negotiation.model.offer import OfferStatus
from negotiation.model.record import record
from negotiation.model.said import Part, Per
from negotiation.understanding.dates import Span
from negotiation.understanding.quantities import Money, Percent, Schedule, Units
from negotiation.understanding.times import Times


class Side(StrEnum):
    """Whose an amount, a date or a status is."""

    HERE = "here"  # the offer talked about: they, this one, nobody named
    COMPANY = "company"  # a company that is named
    OTHER = "other"  # another company, without its name
    EMPLOYER = "employer"  # the present or a former job
    THIRD = "third"  # friends, forums, rent: nobody's offer


class Language(StrEnum):
    """In what a message is written that is not English."""

    FRENCH = "French"
    SPANISH = "Spanish"
    GERMAN = "German"
    PORTUGUESE = "Portuguese"
    ITALIAN = "Italian"
    SCRIPT = "script"  # letters that are not ours


OF_OFFERS = (Side.HERE, Side.COMPANY, Side.OTHER)


class Mode(StrEnum):
    """How an amount is meant."""

    OFFERED = "offered"
    BEFORE = "before"  # the offer was so, and is so no more
    WISHED = "wished"
    ASK = "ask"  # what to ask them for, or what was asked for
    FLOOR = "floor"
    CAP = "cap"  # they can't go above
    NET = "net"
    ASKED = "asked"  # in a question or an if
    MAYBE = "maybe"
    POSTED = "posted"
    HISTORY = "history"  # what was paid in other years, or to others
    GONE = "gone"  # of an offer that is no more
    DENIED = "denied"  # "not 216"
    DEED = "deed"  # what the person did at work, no pay


@record(frozen=True, slots=True)
class Company:
    """A company as named: `key` where a guide of it is known; `known`: from a table of names."""

    name: str
    key: str | None = None
    known: bool = True

    def same(self, other: Company | None) -> bool:
        """Whether both are one company."""
        if other is None:
            return False
        if self.key is not None and other.key is not None:
            return self.key == other.key
        return plain_name(self.name) == plain_name(other.name)


@record(frozen=True, slots=True)
class Mention:
    """One quantity with what it is, whose, and how it is meant.

    `part` is None where nothing says it. `sure`: a label, an offer's verb or a plain list of an
    offer stands by it. `rate`: a word such as "hourly" in front of it. `moved`: their answer
    ("went up to"). `step`: "8k more", to be added to what was there. `change`: 1 where they raised
    it by so much ("went up 5k"), -1 where they lowered it.
    """

    quantity: Money | Percent | Units | Schedule
    part: Part | None
    side: Side = Side.HERE
    company: Company | None = None
    mode: Mode = Mode.OFFERED
    kind: EquityKind | None = None
    sure: bool = False
    moved: bool = False
    step: bool = False
    change: int = 0
    guaranteed: bool | None = None
    rate: Per | None = None
    ote: bool = False
    ctc: bool = False
    part_time: bool = False
    years: int | None = None
    once: bool = False  # in the first year only
    theirs: bool = False  # "they said 240k": the company's own word
    mine: bool = False  # "my base is 240k"
    now: bool = False  # moved by a "now" alone: theirs, or what one is paid today
    in_deed: bool = False  # the sentence of a deed that is kept holds it
    summed: bool = False  # several figures of one sentence, added up
    voiced: bool = False  # "i asked 287": they have heard it, and are not only to be asked
    amid: bool = False  # "room 245", "iq 140": a bare number behind the name of something

    @property
    def words(self) -> str:
        """The quantity as it was typed."""
        return self.quantity.words

    @property
    def may_be_pay(self) -> bool:
        """ "Snowflake, 3 papers": so small a number with nothing beside it is of no offer."""
        labelled = self.part is not None or self.sure
        money = self.quantity
        return labelled or not isinstance(money, Money) or money.strong or money.low >= _LEAST_PAY


_LEAST_PAY = 20  # of a bare number, in thousands


@record(frozen=True, slots=True)
class Denial:
    """A part that an offer is said not to have, and whose offer: "no bonus", "Luma has none"."""

    part: Part
    side: Side = Side.HERE
    company: Company | None = None
    mine: bool = False


class About(StrEnum):
    """What a date is for."""

    ANSWER = "answer"  # by when they want an answer
    OTHER = "other"  # start, notice, interview …
    UNSAID = "unsaid"


@record(frozen=True, slots=True)
class DateSaid:
    """A day, or the end of a span; `also` is a second reading."""

    day: date
    about: About
    side: Side = Side.HERE
    company: Company | None = None
    also: date | None = None
    vague: bool = False
    loose: bool = False  # "some time in the new year": they have to name a day
    words: str = ""
    asked: bool = False  # in a question: nobody's deadline
    theirs: bool = False  # "they now say the 16th"
    more: Span | None = None  # "one more week": to be added to the day that is known
    wished: bool = False  # "I need two more weeks": what to ask them for


@record(frozen=True, slots=True)
class OfferTalk:
    """What is said of one company's offer besides figures.

    `claimed`: an offer is said to exist, affirmed and present. `gone`: it is no more, or was
    never real.
    """

    side: Side
    company: Company | None
    claimed: bool = False
    status: OfferStatus | None = None
    gone: bool = False
    hypothetical: bool = False
    named_only: bool = False  # nothing but the name
    struck: bool = False  # "not Amazon": the name was the wrong one


class Which(StrEnum):
    """Which of two or more readings an answer means."""

    FIRST = "first"
    SECOND = "second"
    LAST = "last"
    LOW = "low"
    HIGH = "high"
    WHOLE = "whole"  # the whole grant
    YEARLY = "yearly"
    MONTHLY = "monthly"
    OTHER = "other"  # something else


class Go(StrEnum):
    """A way to move about."""

    BACK = "back"
    EDIT = "edit"
    SKIP = "skip"
    SUMMARY = "summary"
    HELP = "help"
    START_OVER = "start_over"
    STOP = "stop"
    FORGET = "forget"
    MORE = "more"
    SHOW = "show"
    RESUME = "resume"


class Topic(StrEnum):
    """An answer that can be changed, or a refinement, named by its word."""

    COMPANY = "company"
    ROLE = "role"
    REGION = "region"
    LEVEL = "level"
    RIVALS = "rivals"
    OFFER = "offer"
    PRIORITY = "priority"
    FLOOR = "floor"
    TICKS = "ticks"
    PROOF = "proof"
    DEADLINE = "deadline"
    TONE = "tone"
    VESTING = "vesting"
    SECOND_SIGN_ON = "second_sign_on"
    OPTION_TERMS = "option_terms"
    OWN_LEVEL = "own_level"
    MULTIPLIER = "multiplier"
    NAMING = "naming"
    PROMISE = "promise"
    FORFEITS = "forfeits"
    HEARD = "heard"
    RANGE = "range"
    STRETCH = "stretch"
    REVEAL_FLOOR = "reveal_floor"
    RATE = "rate"


class Want(StrEnum):
    """What a whole message asks for once there is a script."""

    THEY_SAID = "they_said"
    REFINE = "refine"
    REHEARSE = "rehearse"
    FILES = "files"
    SEND = "send"  # the mail, in the person's place


class Slip(StrEnum):
    """What a sentence would give away if it were said to the company."""

    SORRY = "sorry"
    OWN_PAY = "own_pay"
    ACCEPTS = "accepts"


@dataclass(frozen=True, slots=True)
class RateSaid:
    """ "1 EUR = 0.80": the currencies that stand there, each with all it may be, and the rate.

    `of`: of which currency one is worth so much ("0.85 GBP = 1 EUR"); () where nothing tells.
    """

    currencies: tuple[tuple[str, ...], ...]
    rate: Decimal
    of: tuple[str, ...] = ()


class News(StrEnum):
    """What happened on their side, or on the person's own."""

    ACCEPTED = "accepted"
    SIGNED = "signed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    AGREED = "agreed"
    SILENT = "silent"
    LAPSED = "lapsed"  # their day has passed
    UNMOVED = "unmoved"
    REFUSED = "refused"  # no to everything
    CHECKING = "checking"
    CALL = "call"
    SENT = "sent"
    BASE_FIXED = "base_fixed"
    FINAL_OFFER = "final_offer"
    DECIDE_NOW = "decide_now"
    OTHER_OFFERS = "other_offers"
    CURRENT_PAY = "current_pay"
    EXPECTATIONS = "expectations"
    MINIMUM = "minimum"
    NO_MATCH = "no_match"
    ABOVE_BAND = "above_band"
    WHERE_FROM = "where_from"
    WOULD_SIGN = "would_sign"
    AT_TOP = "at_top"
    LOWERED = "lowered"
    LADDER = "ladder"
    NO_BUDGET = "no_budget"
    AFTER_SIX = "after_six"
    START_SOONER = "start_sooner"
    NO_SIGN_ON = "no_sign_on"
    PART_OF_IT = "part_of_it"
    CONTRACT_DIFFERS = "contract_differs"
    MORE_TIME = "more_time"  # one's own wish for it
    NO_OFFER = "no_offer"  # there is none yet
    RAISE = "raise"  # at the present employer
    BLUFF = "bluff"  # a wish to claim what is not true


@dataclass(frozen=True, slots=True)
class Objection:
    """An answer of theirs that is feared; `asked`: the question that its sentence asks besides."""

    news: News
    asked: str = ""


@record(frozen=True, slots=True)
class Happened:
    """News, and of whose offer: a company that is named, another one, this one."""

    news: News
    side: Side = Side.HERE
    company: Company | None = None


@dataclass(frozen=True, slots=True)
class Picked:
    """An entry of the list on screen, named; `denied`: "no to the rest", "never did X"."""

    index: int
    denied: bool = False


@record(frozen=True, slots=True)
class Message:
    """Everything one message says. `plain` is the text without markup, as this room reads it.

    Outside this room it is only echoed: as `line`, or as `phrase` where it may be a name. `bare`:
    an answer and nothing else, up to four words ("yes", "no rush", "the 4th"). `short`: no whole
    sentence. Both leave out words of politeness and what only leads in. `unread` is what stands
    behind the most that is read of one message.
    """

    plain: str
    mentions: tuple[Mention, ...] = ()
    counts: tuple[str, ...] = ()  # large figures with a thing behind that no table knows
    dates: tuple[DateSaid, ...] = ()
    undated: tuple[DateSaid, ...] = ()  # "some time in the new year": they have to name a day
    theirs: bool = False  # "theirs lapses on Friday": of the others, where some were told of
    the_other: bool | None = None  # "the other offer", the one known; False: "another offer"
    not_days: tuple[date, ...] = ()  # "not the 8th": days that are not meant
    names: tuple[NameSpan, ...] = ()  # companies, roles and places of the guides, resolved
    works_in: NameSpan | None = None  # of these, the place that is said to be the job's
    title: str = ""  # a role's title that no guide has
    first: str = ""  # what a list begins with, where it may be a company's name
    own: Company | None = None  # the company of the offer talked about, where the message says
    talks: tuple[OfferTalk, ...] = ()
    no_rivals: bool = False
    denials: tuple[Denial, ...] = ()  # "no bonus", "just base"
    unasked: tuple[Part, ...] = ()  # "don't ask for equity": whether it is offered or not
    orders: bool = False  # "make it 285k", and no more: to be asked for, or put right
    removes: bool = False  # begins with "remove", "drop", "take … out"
    denies_stock: bool = False  # of equity only stock: a profit share may still be there
    only_base: bool = False
    parts: tuple[Part, ...] = ()  # labels of parts, with or without a figure
    which: Which | None = None
    percent: bool = False  # "percent", "%", with or without a figure
    may_name: bool | None = None
    statuses: tuple[OfferStatus, ...] = ()  # said without a company
    level: PeerLevel | None = None
    row_level: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()  # levels that a question names
    priorities: tuple[Priority, ...] = ()
    denied_priorities: tuple[Priority, ...] = ()
    priority_said: bool = False  # by a word such as "matters most"
    goes_on: bool = False  # "and 450 rsu": adds to what was said before
    relabels: Part | None = None  # "its the profit share": of which part the last figure was
    tells_parts: bool = False  # "there is equity", "they give RSUs too": of an offer, no preference
    requests: bool = False  # "can you make it shorter": an order in the tone of a question
    tone: Tone | None = None
    extras: tuple[tuple[Extra, str], ...] = ()
    go: Go | None = None
    reminds: bool | None = None  # "remind me": True; "no reminder": False
    edit: str = ""
    yes: bool | None = None
    nods: bool = False  # "ok, i'll take it": begins with a nod, and says no yes to what is asked
    confirms: bool = False  # "correct": a nod to what was said, no answer to what is asked
    none: bool = False
    dont_know: bool = False
    no_date: bool = False
    anyway: bool = False  # "go on without a guide", "help me anyway"
    number: int | None = None
    picked: tuple[Picked, ...] = ()
    all_picked: bool = False
    places: tuple[int, ...] = ()  # of the list on screen: 1 is the first line, -1 the last
    excepted: tuple[int, ...] = ()  # "all except the second": the places left out of all
    questions: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()  # words of an offer whose meaning is asked
    objections: tuple[Objection, ...] = ()
    asks: bool = False
    puzzles: bool = False  # asks something that is about no figure, day or name, and is not known
    happened: tuple[Happened, ...] = ()
    answered: int | None = None  # the token up to which each ask that was made is answered
    deed: str = ""
    feels: bool = False
    thanks: bool = False
    greets: bool = False
    pauses: bool = False  # "two secs", "brb"
    corrects: bool = False
    relocates: bool = False  # "they moved the role to New York"
    currency: tuple[str, ...] = ()  # "euros, not dollars": of figures that were told before
    latter: bool | None = None  # of two: "the latter", "the former"
    changes_places: bool = False  # "swap them": the other offer is the one to negotiate
    swaps: bool = False  # "I mixed them up"
    belongs: Company | None = None  # "that was the Runway number", of an earlier message
    grant_years: int | None = None  # "over 3 years", apart from any amount; 0: all its years
    years_alone: int | None = None  # "4 years", and no more
    cliff_months: int | None = None
    no_cliff: bool = False
    evenly: bool = False
    zeros: int = 0  # by how many zeros the figure told before is said to be off
    times: Times | None = None  # how often a year the amount is paid, where that is said
    kinds: tuple[EquityKind, ...] = ()
    letter: bool = False
    bare: bool = False
    short: bool = False
    story: bool = False
    phrase: str = ""
    no_name: bool = False  # "just spoken so far": a short sentence, and nobody's name
    empty: bool = False
    topics: tuple[Topic, ...] = ()
    want: Want | None = None
    finished: bool = False  # "done", "that's fine", of a menu of things to do
    erase: bool = False  # begins with "delete"
    card: str = ""  # the part of the card that the whole message names
    strikes: bool = False  # a "not" anywhere
    signs: bool = False  # "I'd sign by Friday"
    asks_how: bool = False  # "how do I accept?"
    wants_deed: bool = False  # "can you mention that I cut …": the deed is to be told
    says_ctc: bool = False
    slips: tuple[Slip, ...] = ()
    shares: tuple[Decimal, ...] = ()  # of each year, of a schedule named "even" or "amazon"
    rate: RateSaid | None = None
    may_be_deed: bool = False
    modest: bool = False  # "nothing special, i just did my job", "… so skip it"
    dropped: tuple[int, ...] = ()  # of the deeds told before, those that are taken back
    own_slip: bool = False  # "I read the letter again": the mistake was the person's
    disowned: bool = False  # "my boss did it, I only watched"
    denies_rest: bool = False
    unsays: bool = False  # "there is no such offer", of one told before
    undone: tuple[Topic, ...] = ()  # "rm deadline", "there's no minimum": what is taken back
    unmatters: bool = False  # "not base after all": of `denied_priorities`
    unticks: bool = False  # "sorry, not that one", of what was ticked
    language: Language | None = None
    unread: str = ""

    @property
    def line(self) -> str:
        """The message on one line, as typed: to be echoed or kept, never looked into."""
        return " ".join(self.plain.split())

    @property
    def denied(self) -> tuple[Part, ...]:
        """The parts that some offer is said not to have."""
        return tuple(dict.fromkeys(one.part for one in self.denials))

    @property
    def hedged(self) -> bool:
        """ "Maybe Friday? Not sure": a day is named, and not stood by."""
        return bool(self.dates) and self.dont_know and not self.mentions

    def only(self, answer: bool) -> bool:
        """Whether it is a bare yes or no: "yes to the base" says of what, and so is none."""
        more = self.mentions or self.parts or self.dates or self.priorities or self.names
        return self.yes is answer and self.bare and not more

    def tells(self, news: News) -> bool:
        """Whether the message tells these news."""
        return any(one.news is news for one in self.happened)
