"""What speaks for a name: where it stands, and what is said beside it, each with a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from negotiation.model.common_words import is_common
from negotiation.model.facts import NameKind, NameSpan
from negotiation.understanding.lexicon import is_plain
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.answers import YES
from negotiation.understanding.words.clauses import LEADS, NAME_OUT, TAKES_NAME
from negotiation.understanding.words.companies import PEOPLE_OF
from negotiation.understanding.words.keys import VOWELS
from negotiation.understanding.words.letters import OFFERERS_UNNAMED, PLEASED
from negotiation.understanding.words.naming import (
    ACCEPTS,
    ADVERBS,
    AGAIN,
    ARTICLES_ABROAD,
    ASKS_FIRM,
    ASKS_WHO,
    BEFORE_NOUNS,
    CALLED,
    CHOOSES,
    DRAWS_OFF,
    FIRM_TRADES,
    FIRMS,
    FROM,
    HIRES_BY,
    HOLDS,
    IDIOMS,
    IS,
    IS_MAKING,
    JOBS_OF,
    LAUGHS,
    MAKES_OFFERS,
    NO_FIRM_ABROAD,
    NOT_BEFORE_TRADES,
    NOT_YET,
    OF_ABROAD,
    OFFER_NOUNS,
    OFFERED_ABROAD,
    OFFERS_ABROAD,
    OFFICES,
    PAPERED,
    PAPERS,
    PARTS_FROM,
    POINTS_AT,
    RANKS,
    SIGNED,
    SIGNED_PAPERS,
    SIGNING_TOOLS,
    SPEAKS,
    STATES,
    STATUS_PHRASES,
    STATUS_WORDS,
    TALKS_TO,
    THEIR_AFFAIRS,
    THEREABOUTS,
    TO_ME_ABROAD,
    TURNED_DOWN,
    WANTS_ABROAD,
)
from negotiation.understanding.words.titles import COMPOUNDS


@dataclass(eq=False)
class Place:
    """Where a name stands.

    `last`: the word right in front; empty at the beginning of a line. `next`: the first word or
    sign behind. `heads`: whether the name opens its clause.
    """

    tokens: Sequence[Token]
    taken: Sequence[bool]
    names: Sequence[NameSpan]
    at: int
    to: int
    shouting: bool
    last: str
    next: str
    heads: bool

    @cached_property
    def before(self) -> tuple[str, ...]:
        """The words in front of the name, nearest last."""
        tokens = self.tokens[max(0, self.at - 4) : self.at]
        return tuple(token.norm for token in tokens if token.kind is Kind.WORD)

    @cached_property
    def after(self) -> tuple[str, ...]:
        """The words behind the name; adverbs left out: "just e-mailed" is "mailed"."""
        return tuple(
            token.norm
            for spot, token in enumerate(self.tokens[self.to : self.to + 5], self.to)
            if token.kind is Kind.WORD and token.norm not in ADVERBS and not self.taken[spot]
            if token.norm != "e"
        )

    @property
    def verb(self) -> str:
        """The first word behind the name that is no adverb."""
        return self.after[0] if self.after else ""

    @property
    def possessive(self) -> bool:
        """ "Cohere's"."""
        return self.tokens[self.to - 1].text.endswith("'s")

    def figure_near(self, reach: int) -> bool:
        """Whether a figure or the word offer stands within `reach` tokens behind the name."""
        window = range(self.to, min(self.to + reach, len(self.tokens)))
        return any(self.taken[at] or self.tokens[at].norm in OFFER_NOUNS for at in window)


@dataclass(frozen=True, slots=True)
class Sign:
    """What speaks for a name, with a line; `unknown`: enough for a name that no table has."""

    line: str
    fits: Callable[[Place], bool]
    unknown: bool = False


def comes_from(place: Place) -> bool:
    return place.last in FROM and any(word in OFFER_NOUNS for word in place.before[:-1])


def _amount_from(place: Place) -> bool:
    if place.last not in FROM or place.at < 2:
        return False
    if place.last in OF_ABROAD and not place.tokens[place.at].capital:
        return False  # "120k de participação nos lucros"
    return any(place.taken[max(0, place.at - 4) : place.at - 1])


def makes_offer(place: Place) -> bool:
    if not place.heads:
        return False
    if place.verb in ("is", "are", "was", "were"):
        return not IS_MAKING.isdisjoint(place.after[1:2])
    verbs = place.after[:2] if place.verb in ("has", "have", "hat", "had") else place.after[:1]
    return any(verb in MAKES_OFFERS for verb in verbs)


def offers_over_there(place: Place) -> bool:
    """ "Micron up in Boise offered me 126k": where they are, in between; no "ramp up in May"."""
    there = over_there(place) if place.heads else None
    if there is None or there.end >= len(place.tokens):
        return False
    behind = [token.norm for token in place.tokens[there.end : there.end + 2]]
    return behind[0] in MAKES_OFFERS | _OF_THEM or (
        behind[0] in ("has", "have", "just") and behind[-1] in MAKES_OFFERS
    )


_OF_THEM = SPEAKS - STATES


def over_there(place: Place) -> NameSpan | None:
    """The place of "Micron up in Boise", "the job at inflection over in Seattle"."""
    spot = place.to
    while spot < len(place.tokens) and place.tokens[spot].norm in THEREABOUTS:
        spot += 1
    if spot == place.to + 1 and place.next == "out" and place.tokens[spot : spot + 1]:
        spot += place.tokens[spot].norm == "of"  # "runway out of nyc"
    there = next((one for one in place.names if one.start == spot), None)
    return there if spot > place.to and there and there.kind is NameKind.PLACE else None


def _makes_none(place: Place) -> bool:
    """ "Stability hasn't offered yet": a firm of which an offer is waited for."""
    behind = place.after[1:2] if place.verb in NOT_YET else place.after[2:3]
    denied = place.verb in NOT_YET or place.after[:2] in (("has", "not"), ("have", "not"))
    return place.heads and denied and behind != () and behind[0] in MAKES_OFFERS


def offers_abroad(place: Place) -> bool:
    """ "Booking heeft me ook een aanbod gedaan", "Uber hat mir ein Angebot gemacht"."""
    led = place.heads or place.last in ARTICLES_ABROAD
    if not led or not place.tokens[place.at].capital:
        return False
    behind = [token.norm for token in place.tokens[place.to : place.to + _OFFER_ABROAD]]
    offers = not (OFFERS_ABROAD.isdisjoint(behind) and OFFERED_ABROAD.isdisjoint(behind))
    return offers and not TO_ME_ABROAD.isdisjoint(behind)


def _wants_me_abroad(place: Place) -> bool:
    """ "Uber wil mij in Amsterdam", "Uber will mich in Berlin": who wants somebody."""
    behind = [token.norm for token in place.tokens[place.to : place.to + _WANTED_ABROAD]]
    wants = behind[:1] != [] and (behind[0] in WANTS_ABROAD or behind[-1] in WANTS_ABROAD)
    capital = place.tokens[place.at].capital
    return place.heads and capital and wants and not TO_ME_ABROAD.isdisjoint(behind)


_WANTED_ABROAD = 2  # tokens: "wil mij", "me quiere"
_OFFER_ABROAD = 8  # tokens from a name to "an offer"


def _offered_what(place: Place) -> bool:
    """Inside a sentence only a capital shows a name: "that's what Ideogram offered me"."""
    makes = bool(place.after) and place.after[0] in MAKES_OFFERS
    return makes and place.last in POINTS_AT and place.tokens[place.at].capital


def _is_over_there(place: Place) -> bool:
    """ "So it is inflection up in Seattle"; "we ramp up in Seattle" names nobody."""
    led = place.heads or place.last in IS | FROM
    return led and over_there(place) is not None


def _it_is_them(place: Place) -> bool:
    """ "Runway it is, ML engineer"."""
    return place.heads and place.after[:2] in (("it", "is"), ("it", "was"))


def _is_them_again(place: Place) -> bool:
    """ "Its runway again, ml engineer"; "I walked the runway again" names nobody."""
    behind = tuple(token.norm for token in place.tokens[place.to : place.to + 2])
    again = behind[:1] == ("again",) or behind in _ONCE_MORE
    if not again or not (place.heads or place.last in IS or place.last == "its"):
        return False
    spot = place.to + 1 + (behind in _ONCE_MORE)
    while spot < len(place.tokens) and place.tokens[spot].norm in LAUGHS:
        spot += 1
    ends = spot == len(place.tokens) or place.tokens[spot].kind is not Kind.WORD
    return ends and any(name.kind in (NameKind.ROLE, NameKind.PLACE) for name in place.names)


_ONCE_MORE = (("this", "time"), ("once", "more"))


def is_pleased(place: Place) -> bool:
    """ "Apple is pleased to offer you": the sentence with which a letter begins."""
    is_, glad, to = (*place.after[:3], "", "", "")[:3]
    verb = is_ in ("is", "are") and glad in PLEASED and to == "to"
    return (
        verb
        and place.tokens[place.at].capital
        and place.tokens[place.at].norm not in OFFERERS_UNNAMED
    )


def _offers_me(place: Place) -> bool:
    """ "230k is what inflection offers me": to a person only a company offers anything."""
    makes = place.last in POINTS_AT and place.verb in MAKES_OFFERS
    return makes and not {"me", "us"}.isdisjoint(place.after[1:2])


def is_told_as_firm(place: Place) -> bool:
    """ "Curve have just sent me a contract", "Curve, in writing, 63k": no other word stands so."""
    if not place.heads:
        return False
    to_me = any(word in ("me", "us") for word in place.after[1:4])
    figure = place.figure_near(12)
    if figure and place.tokens[place.at].norm not in NO_FIRM_ABROAD and offers_abroad(place):
        return True  # "Recraft hat mir 236k angeboten": a word in English only
    return (makes_offer(place) and to_me and figure) or (_heads_paper(place) and figure)


def _heads_paper(place: Place) -> bool:
    written = place.after[:2] in (("in", "writing"), ("on", "paper")) or place.after[:1] in (
        ("written",), ("verbal",),
    )  # fmt: skip
    return place.heads and place.next in _APART and written and not _is_done(place)


_APART = frozenset((",", ":", "-", "("))


def _held(place: Place) -> bool:
    """ "I also have Kaluza on paper: 98k": a name with a capital, between having it and how."""
    return place.tokens[place.at].capital and not place.shouting and _held_in_any_letters(place)


def _held_in_any_letters(place: Place) -> bool:
    """ "had stability in writing at 230k", of a name that some table has."""
    if place.last not in HOLDS:
        return False
    phrase = any(place.after[: len(one)] == one for one in STATUS_PHRASES)
    return phrase and place.figure_near(9)


def heads_firm(place: Place) -> bool:
    """ "Kestrel Robotics (you won't know them) - 235k written": a name by its trade, then pay."""
    first, last = place.tokens[place.at], place.tokens[place.to - 1]
    if place.to - place.at < 2 or not place.heads or place.shouting or last.norm not in FIRM_TRADES:
        return False
    if not any(token.norm in _SAYS_FIRM for token in place.tokens):
        return False  # "Acme Robotics, data scientist, 150k" may be what one negotiates
    named = first.capital and last.capital and first.norm not in RANKS | NOT_BEFORE_TRADES
    return named and place.next in (",", "(", "-", ":", ".") and place.figure_near(_FAR_PAY)


_SAYS_FIRM = (
    STATUS_WORDS
    | SIGNING_TOOLS
    | frozenset("writing paper letter contract offer phone call oral orally signed".split())
)
_FAR_PAY = 14  # tokens: a name, what the firm is, and what it pays


def _is_done(place: Place) -> bool:
    """ "Negotiated, on paper, 240k": what was done, and no name."""
    return place.tokens[place.at].norm.endswith(("ed", "ing", "ly"))


def _speaks_with_figure(place: Place) -> bool:
    sure = place.tokens[place.at].capital or place.verb not in STATES  # "daycare is $2,100"
    return place.heads and sure and place.verb in SPEAKS and place.figure_near(8)


def _heads_status(place: Place) -> bool:
    signed = place.next in _APART
    # Between a name and how firm its offer is stands no other name: "whoa adobes written offer".
    near = 1 if signed or not all(map(_is_word, place.after[:1])) else 2
    if place.heads and any(word in STATUS_WORDS for word in (place.next, *place.after[:near])):
        return True
    # "Zephyr, on the phone, 166k base": with a capital, for much else is done on the phone; "zopa,
    # in writing, 75k" at the head of a message says nothing else.
    phrase = any(place.after[: len(one)] == one for one in STATUS_PHRASES)
    only_that = place.at == 0 and signed and place.after[:2] == ("in", "writing")
    capital = place.tokens[place.at].capital or only_that
    return place.heads and phrase and capital and not _is_done(place) and place.figure_near(9)


def _heads_papers(place: Place) -> bool:
    """ "ramp signed pdf, 193k base", in whatever letters: who sent it, what came, what it says.

    "manager signed pdf" is an ordinary word, "signed pdf" has no name, and "received pdf" tells
    what was done.
    """
    if not place.heads or place.possessive or _is_done(place) or not place.figure_near(_FAR_PAPER):
        return False
    behind = place.after[:2]
    if not behind:
        return False
    return behind[0] in PAPERED or (behind[0] in SIGNED and behind[-1] in SIGNED_PAPERS)


def _heads_papers_sayably(place: Place) -> bool:
    """A word that no table has is a name so only where it can be said: no "rcvd pdf"."""
    return not VOWELS.isdisjoint(place.tokens[place.at].norm) and _heads_papers(place)


def _signed_it(place: Place) -> bool:
    """ "ramp signed, 193k base": an everyday name of the tables, done at once."""
    behind = place.to + 1
    ends = behind < len(place.tokens) and place.tokens[behind].kind is Kind.SIGN
    return place.heads and place.next == "signed" and ends and place.figure_near(_FAR_PAPER)


_FAR_PAPER = 9  # tokens


def _is_word(norm: str) -> bool:
    return is_plain(norm) or is_common(norm)


def _heads_fragments(place: Place) -> bool:
    """ "Visa, yes, in writing. 172k base", "Visa. 172k base, written": a name, how firm the offer
    is and what it pays, bit by bit.
    """
    sure = place.tokens[place.at].capital or place.at == 0
    if not (place.heads and sure and place.next in _BETWEEN_BITS):
        return False
    spot = place.to
    while spot < len(place.tokens) and place.tokens[spot].norm in _BEFORE_BITS:
        spot += 1
    bits = range(spot, min(spot + _BITS, len(place.tokens)))
    firm = next((at for at in bits if _tells_firmness(place.tokens, at)), None)
    paid = next((at for at in bits if place.taken[at]), None)
    return firm is not None and paid is not None and spot in (firm, paid)


def _heads_fragments_by_capital(place: Place) -> bool:
    """A word that no table has is a name so only with a capital that means something."""
    return place.tokens[place.at].capital and not place.shouting and _heads_fragments(place)


_BITS = 10  # tokens
_BETWEEN_BITS = frozenset(",.:;-!")
_BEFORE_BITS = _BETWEEN_BITS | YES


def _tells_firmness(tokens: Sequence[Token], at: int) -> bool:
    """Whether "written", "in writing" or "on the phone" begins at a token."""
    words = tuple(token.norm for token in tokens[at : at + _STATUS_LONGEST])
    return words[0] in STATUS_WORDS or any(words[: len(one)] == one for one in STATUS_PHRASES)


_STATUS_LONGEST = max(map(len, STATUS_PHRASES))


def _heads_figure(place: Place) -> bool:
    """A figure right behind the name, or behind a sign."""
    if not place.heads or is_plain(place.tokens[place.at].norm):
        return False
    spot = place.to + (place.next in (",", ":", "-", "(", "=", "the", "at", "w", "is"))
    return spot < len(place.taken) and place.taken[spot]


def _heads_marked_figure(place: Place) -> bool:
    """Behind a sign that stands apart; after a comma a name has a capital or comes first."""
    marked = place.next in (",", ":", "-", "also", "too")
    marked = marked or (place.next in ("with", "at") and place.tokens[place.at].capital)
    if not marked or not _heads_figure_behind(place):
        return False
    glued = place.next == "-" and place.tokens[place.to].glued
    sure = place.next != "," or place.at == 0 or place.tokens[place.at].capital
    return sure and not glued


def _heads_figure_behind(place: Place) -> bool:
    spot = place.to + 1
    return place.heads and spot < len(place.taken) and place.taken[spot]


def is_inside_by_capital(place: Place) -> bool:
    token = place.tokens[place.at]
    inside = place.at > 0 and place.tokens[place.at - 1].text not in ".!?\n"
    return (
        not place.shouting
        and token.capital
        and inside
        and place.tokens[place.at - 1].kind is not Kind.LINE
        and not is_plain(token.norm)
    )


def is_spoken_to(place: Place) -> bool:
    return place.last in ("to", "with") and any(word in TALKS_TO for word in place.before[-3:-1])


def is_the_one(place: Place) -> bool:
    """ "The Runway one"; "square one" is an idiom."""
    return place.last in ("the", "my") and place.next == "one"


def _my_pay_there(place: Place) -> bool:
    """ "My Stripe salary"; "my base salary" and "my monthly pay" name nobody."""
    word = place.tokens[place.at].norm
    return place.last == "my" and place.next in ("salary", "pay", "income") and not is_plain(word)


def _apposed(place: Place) -> bool:
    return place.next in ("the", "a", "an") and any(word in FIRMS for word in place.after[1:5])


def _also(place: Place) -> bool:
    """ "Runway too, 240k base": one more that does the same, its name in front of all else."""
    if not place.heads or place.next not in ("too", "also", "aswell") or place.last == "are":
        return False
    spot = place.to + 1
    return spot == len(place.tokens) or place.tokens[spot].kind is not Kind.WORD


def is_spoken_of_again(place: Place) -> bool:
    """ "Forget runway", "the runway thing", of a company told of before; "ramp up" is a verb."""
    if place.last in TAKES_NAME and place.next in NAME_OUT:
        return True  # "take stripe out"
    if place.next in IDIOMS and place.next != "one":
        return False
    return is_turned_down(place) or place.last in AGAIN or place.next in OFFER_NOUNS | THEIR_AFFAIRS


def does_again(place: Place) -> bool:
    """ "Runway puts 214k on the table", "the runway job is 214k", where the offer is Runway's: what
    a company that is known does with a sum; "my runway" and "ramp up" name nobody.
    """
    if place.next in IDIOMS or place.possessive or not place.figure_near(_ITS_SUM):
        return False
    job = place.last == "the" and place.next in JOBS_OF
    return job or (place.heads and place.after != () and place.verb not in IS)


_ITS_SUM = 6  # tokens from the name to a figure


def _day_for(place: Place) -> bool:
    """ "Thursday for runway": a day or a figure right in front of whose it is."""
    before = place.at - 2
    ends = place.to == len(place.tokens) or place.tokens[place.to].kind is not Kind.WORD
    return place.last == "for" and before >= 0 and place.taken[before] and ends


def said_yes_to(place: Place) -> bool:
    """ "I said yes on the phone already to Runway"."""
    norms = [token.norm for token in place.tokens[max(0, place.at - _YES_FAR) : place.at]]
    return place.last == "to" and ("said", "yes") in pairwise(norms)


_YES_FAR = 8  # words: "said yes on the phone already to"


def is_turned_down(place: Place) -> bool:
    """ "I turned square down", "said no to square", "let the square one go"."""
    front = [word for word in place.before if word not in _THEIR]
    if any(tuple(front[-len(one) :]) == one for one in TURNED_DOWN):
        return True
    particle = PARTS_FROM.get(front[-1]) if front else None
    behind = (token.norm for token in place.tokens[place.to : place.to + _PARTS_FAR])
    return particle is not None and particle in behind


_THEIR = ("the", "their", "that")  # "they declined my visa" is about no firm
_PARTS_FAR = 4  # tokens: "turned Square's first offer down"


def is_chosen(place: Place) -> bool:
    """ "I'd rather go to stability", "back to runway": whom it is about; "go to remote" wishes."""
    back = place.before[-2:] == ("back", "to")
    return back or (place.last in ("to", "for", "with") and "rather" in place.before[:-1])


def _works_for_them(place: Place) -> bool:
    """ "I'd work for runway", "working remote us for square"."""
    return place.last == "for" and not _WORK.isdisjoint(place.before[:-1])


_WORK = frozenset("work works working worked".split())


def _it_is(place: Place) -> bool:
    """ "Its runway that picked me", "its runway, the ml engineer job"."""
    if not place.at:
        return False
    front = place.tokens[: place.at - 1]
    first = not front or front[-1].kind in (Kind.LINE, Kind.SIGN) or front[-1].norm in LEADS
    if place.last in ("its", "is") and place.next in ("that", "who", "which"):
        return True
    if place.last == "is" and place.before[-2:-1] in _OF_COMPANIES:
        return True  # "the company is runway"
    return place.last == "its" and first and place.next in (",", "-", ":", "")


_OF_COMPANIES = (("company",), ("employer",), ("firm",), ("one",), ("offer",), ("startup",))


def _beside_role(place: Place) -> bool:
    """ "Runway ML engineer", "SAP Softwareentwickler"."""
    return place.next.endswith(COMPOUNDS) or any(
        name.kind in (NameKind.ROLE, NameKind.PLACE) and 0 <= name.start - place.to <= 1
        for name in place.names
    )


def _for_the_role(place: Place) -> bool:
    """ "Its runway for the ml engineer job", "inflection, for an ml engineer"; no "ramp for it"."""
    if not (place.heads or place.last in IS or place.last == "its"):
        return False
    spot = place.to + (place.next in _APART)
    if spot >= len(place.tokens) or place.tokens[spot].norm not in ("for", "as"):
        return False
    spot += 1
    while spot < len(place.tokens) and place.tokens[spot].norm in _LEADS_TO_ROLE:
        spot += 1
    return any(name.kind is NameKind.ROLE and name.start == spot for name in place.names)


_LEADS_TO_ROLE = frozenset("the a an their this that senior staff junior principal lead".split())


def _behind_role(place: Place) -> bool:
    """ "ML engineer, Inflection", "ML engineer Seattle Inflection", and no more of its clause."""
    if place.at == 0:
        return False
    apart = place.tokens[place.at - 1].text in ",/|-("
    ends = place.to == len(place.tokens) or place.tokens[place.to].kind is not Kind.WORD
    behind = place.at - apart
    behind -= place.tokens[behind - 1].norm in JOBS_OF  # "ml engineer job, runway"
    return ends and any(
        name.kind in (NameKind.ROLE, NameKind.PLACE) and name.end == behind for name in place.names
    )


def stands_inside_job(place: Place) -> bool:
    """ "The NYC runway role": between a place or a role and what the job is called."""
    return place.next in JOBS_OF and any(
        name.kind in (NameKind.ROLE, NameKind.PLACE) and name.end == place.at
        for name in place.names
    )


def has_office(place: Place) -> bool:
    """ "The Seattle branch of Inflection", "runways NYC office wants me"."""
    behind = any(word in OFFICES for word in place.after[:3])
    somewhere = any(name.kind is NameKind.PLACE and name.start == place.to for name in place.names)
    return (place.last == "of" and not OFFICES.isdisjoint(place.before)) or (behind and somewhere)


def _answers_who(place: Place) -> bool:
    """ "Who: Runway", "company = runway", or a line "company runway"."""
    if place.last in ASKS_FIRM and place.to < len(place.tokens):
        first = place.at == 1 or place.tokens[place.at - 2].kind is Kind.LINE
        if first and place.tokens[place.to].kind is Kind.LINE:
            return True
    labels = place.at > 1 and place.tokens[place.at - 1].text in ":=-"
    return labels and place.tokens[place.at - 2].norm in ASKS_WHO


def _alone(place: Place) -> bool:
    """ "Runway", "hey, Plaid", "so, inflection", "got an offer!! runway"."""
    if place.at and place.tokens[place.at - 1].text in ".!?" and place.to == len(place.tokens):
        return True
    if any(token.norm not in LEADS and token.text != "," for token in place.tokens[: place.at]):
        return False
    rest = len(place.tokens) - place.to
    return not rest or (place.at == 0 and rest <= 3)


def _heads_sign(place: Place) -> bool:
    if is_plain(place.tokens[place.at].norm):
        return False
    return place.heads and place.next in (",", ":", "-", "(", "=", ";")


_CAME_BACK = (("got", "back"), ("came", "back"), ("gets", "back"), ("comes", "back"))


def _answers_yes(place: Place) -> bool:
    """ "Yea perplexity. 240k, on paper": a yes, a name, and in the next sentence its figure."""
    if place.at != 1 or place.last not in _YES or place.next not in (".", "!"):
        return False
    return not is_plain(place.tokens[1].norm) and place.figure_near(_NEXT_SENTENCE)


_YES = frozenset("yes yea yeah yep yup yah aye".split())
_NEXT_SENTENCE = 3  # tokens: ". £240k"


def _first_sentence(place: Place) -> bool:
    """ "Runway. Devops engineer. NYC.": first of all a name, then a job or a place."""
    if place.at or place.next not in (".", "!") or is_plain(place.tokens[0].norm):
        return False
    return any(name.kind in (NameKind.ROLE, NameKind.PLACE) for name in place.names)


def _got_in(place: Place) -> bool:
    """ "I got in at Ferrari", "got hired by Wayve", "accepted at N26"."""
    return place.before[-3:] in _GOT_IN or place.before[-2:] in _GOT_IN


def _got_it(place: Place) -> bool:
    """ "Got mid journey!!! ml engineer": no "got remote, ml engineer"."""
    led = place.before[-1:] in (("got",), ("landed",)) and len(place.before) <= _FEW_BEFORE
    telling = place.to - place.at > 1 or not is_plain(place.tokens[place.at].norm)
    job = any(name.kind is NameKind.ROLE for name in place.names)
    return led and telling and job and place.next in ("!", ".", ",")


_FEW_BEFORE = 2
_GOT_IN = (
    ("got", "in", "at"), ("got", "hired", "by"), ("got", "hired", "at"), ("made", "it", "into"),
    ("was", "hired", "by"), ("been", "hired", "by"), ("accepted", "at"), ("got", "into"),
)  # fmt: skip


def _takes_it_back(place: Place) -> bool:
    """ "Bolt took their offer back", "bolt has taken it back"."""
    verb = place.after[1:2] if place.verb in ("has", "have") else place.after[:1]
    return place.heads and verb in (("took",), ("taken",)) and "back" in place.after[1:]


def _does_with_me(place: Place) -> bool:
    """ "Cohere are checking my references", "Square is still interviewing me"."""
    does = [word for word in place.after if word != "still"]
    return (
        place.heads
        and does[:1] != []
        and does[0] in ("is", "are")
        and not _ON_ME.isdisjoint(does[1:2])
        and not _TO_ME.isdisjoint(does[2:4])
    )


_TO_ME = frozenset("me my".split())
_ON_ME = frozenset(
    "checking interviewing calling screening testing reviewing considering vetting flying ghosting "
    "chasing processing assessing courting".split()
)


def _left(place: Place) -> bool:
    """ "I quit square in May"; "I left runway out" leaves nobody."""
    return place.before[-2:] in _I_LEFT and place.next not in _LEFT_OUT


_I_LEFT = (("i", "left"), ("i", "quit"), ("ive", "left"), ("im", "leaving"))
_LEFT_OUT = frozenset("out off in one blank".split())


def stands_before_level(place: Place) -> bool:
    """ "I'm a Meta IC4", "currently a square L5": a code of levels, glued to its number."""
    code, number = [*place.tokens[place.to : place.to + 2], None, None][:2]
    if code is None or number is None or code.norm not in _CODES or place.last not in _A:
        return False
    return number.kind is Kind.NUMBER and number.glued and number.text.isdigit()


_CODES = frozenset("l ic e ict m p t d g".split())
_A = frozenset(("a", "an", "current", "present", "as"))


SIGNS: tuple[Sign, ...] = (
    Sign("a startup called Luma", lambda place: place.last in CALLED, unknown=True),
    Sign("an offer from Wayve", comes_from, unknown=True),
    Sign("260k from Wayve", _amount_from, unknown=True),
    Sign("Pika just emailed me 235k", makes_offer, unknown=True),
    Sign("Pika just e-mailed me 235k", makes_offer, unknown=True),
    Sign("that's what Ideogram offered me", _offered_what, unknown=True),
    Sign("230k is what inflection offers me", _offers_me),
    Sign("so it is inflection up in seattle", _is_over_there),
    Sign("Runway it is, ml engineer", _it_is_them),
    Sign("Apple is pleased to offer you the position", is_pleased, unknown=True),
    Sign("its runway again, ml engineer", _is_them_again),
    Sign("runway again lol, ml engineer", _is_them_again),
    Sign("Booking heeft me een aanbod gedaan", offers_abroad, unknown=True),
    Sign("Uber wil mij in Amsterdam", _wants_me_abroad),
    Sign("Pika said they could do 235k", _speaks_with_figure, unknown=True),
    Sign("Luma, written, 238k", _heads_status, unknown=True),
    Sign("the third one cohere verbal 250 base", _heads_status, unknown=True),
    Sign("ramp signed pdf, 193k base", _heads_papers),
    Sign("kettlewell signed pdf, 193k base", _heads_papers_sayably, unknown=True),
    Sign("ramp signed, 193k base", _signed_it),
    Sign("also have Kaluza on paper, 98k", _held, unknown=True),
    Sign("had stability in writing at 230k", _held_in_any_letters),
    Sign("Kestrel Robotics (you won't know them) - 235k written", heads_firm, unknown=True),
    Sign("Luma: 238k", _heads_marked_figure, unknown=True),
    Sign("cohere's letter", lambda place: place.possessive and place.verb in OFFER_NOUNS,
         unknown=True),
    Sign("inflection's form asks what i expect",
         lambda place: place.possessive and place.verb in HIRES_BY),
    Sign("stability's own runs until the 14th",
         lambda place: place.possessive and place.next == "own"),
    Sign("runway 238k", _heads_figure),
    Sign("Visa, yes, in writing. 172k base", _heads_fragments),
    Sign("Kaluza, yes, in writing. 172k base", _heads_fragments_by_capital, unknown=True),
    Sign("runway too, 238k", _also),
    Sign("thursday for runway", _day_for),
    Sign("i'd rather go to stability", is_chosen),
    Sign("i would work for runway", _works_for_them),
    Sign("i accepted runway yesterday", lambda place: place.last in ACCEPTS),
    Sign("i said yes to runway", said_yes_to),
    Sign("i turned runway down", is_turned_down),
    Sign("its runway that picked me", _it_is),
    Sign("uber se offer aaya hai", lambda place: place.next in ("se", "ne", "ka", "ki", "ke")),
    Sign("talking to runway", is_spoken_to),
    Sign("the Seattle office of Inflection", has_office),
    Sign("the NYC runway role", stands_inside_job),
    Sign("who: runway", _answers_who),
    Sign("runway the video ai company", _apposed),
    Sign("my runway offer", lambda place: place.last in BEFORE_NOUNS and place.next in PAPERS),
    Sign("the runway one", is_the_one),
    Sign("my stripe salary", _my_pay_there),
    Sign("stripe letter says 196k", lambda place: place.heads and place.next in PAPERS),
    Sign("i left stripe with 210k", _left),
    Sign("runway got back to me", lambda place: place.heads and place.after[:2] in _CAME_BACK),
    Sign("meta rescinded it", lambda place: place.heads and place.next in DRAWS_OFF),
    Sign("bolt took their offer back", _takes_it_back),
    Sign("i prefer runway", lambda place: place.last in FROM or place.last in CHOOSES),
    Sign("my base at Square is 182k", is_inside_by_capital),
    Sign("i'm a meta IC4", stands_before_level),
    Sign("runway ml engineer", _beside_role),
    Sign("ml engineer, inflection", _behind_role),
    Sign("its runway for the ml engineer job", _for_the_role),
    Sign("runway", _alone),
    Sign("square (block), sde", _heads_sign),
    Sign("RUNWAY. DEVOPS ENGINEER. NYC.", _first_sentence),
    Sign("yea perplexity. 240k, on paper", _answers_yes),
    Sign("I got in at Ferrari", _got_in, unknown=True),
    Sign("got mid journey!!! ml engineer", _got_it),
    Sign("runway wants an answer", lambda place: place.heads and place.verb in SPEAKS),
    Sign("cohere are checking my references", _does_with_me),
    Sign("runway hasn't offered yet", _makes_none),
    Sign("the runway people", lambda place: place.next in PEOPLE_OF),
)  # fmt: skip


OF_UNKNOWN = tuple(sign for sign in SIGNS if sign.unknown)
