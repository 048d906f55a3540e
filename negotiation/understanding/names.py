"""Companies in a message: those of the guides, well-known ones, and names only their place shows.

An everyday word ("runway", "square") is a company only where something speaks for it; a word that
no table has is one only where an offer is said to come from it. What speaks for a name stands in
`SIGNS`, each with a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache, cached_property

from negotiation.model.common_words import COMMON, is_common
from negotiation.model.facts import Certainty, NameKind, NameSpan
from negotiation.model.record import record
from negotiation.understanding.lexicon import Mark, is_plain, knows
from negotiation.understanding.message import Company
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.text import fold
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.answers import YES
from negotiation.understanding.words.clauses import LEADS, NAME_OUT, TAKES_BACK, TAKES_NAME
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.employers import EVERYDAY, NAMES
from negotiation.understanding.words.names_of_people import GIVEN_NAMES
from negotiation.understanding.words.naming import (
    ADVERBS,
    AGAIN,
    ALSO,
    ARTICLES,
    ARTICLES_ABROAD,
    ASKS_FIRM,
    ASKS_WHO,
    BESIDES_THEM,
    CALLED,
    CARRIED,
    CHOOSES,
    FIRM_TRADES,
    FIRM_WORDS,
    FIRMS,
    FROM,
    HAILS,
    HOLDS,
    IDIOMS,
    IS_MAKING,
    JOBS_OF,
    MAKES_OFFERS,
    MEDIA,
    NO_FIRM_ABROAD,
    NO_NAMES,
    NO_PERSON,
    NOT_BEFORE_TRADES,
    NOT_POSSESSIVE,
    NOT_YET,
    OF_ABROAD,
    OFFER_NOUNS,
    OFFERED_ABROAD,
    OFFERS_ABROAD,
    OFFICES,
    OWNED,
    PAPERS,
    PEOPLE_OF,
    POINTS_AT,
    RANKS,
    SHE_OR_HE,
    SIGNING_TOOLS,
    SPEAKS,
    STATES,
    STATUS_PHRASES,
    STATUS_WORDS,
    TALKS_TO,
    TEAMS,
    THEIR_AFFAIRS,
    TO_ME_ABROAD,
)

_LONGEST_NAME = 5  # tokens of a name that no table has


@dataclass(eq=False)
class _Place:
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
        """The words behind the name; adverbs left out: "just emailed" is "emailed"."""
        return tuple(
            token.norm
            for spot, token in enumerate(self.tokens[self.to : self.to + 5], self.to)
            if token.kind is Kind.WORD and token.norm not in ADVERBS and not self.taken[spot]
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
    fits: Callable[[_Place], bool]
    unknown: bool = False


def _offer_from(place: _Place) -> bool:
    return place.last in FROM and any(word in OFFER_NOUNS for word in place.before[:-1])


def _amount_from(place: _Place) -> bool:
    if place.last not in FROM or place.at < 2:
        return False
    if place.last in OF_ABROAD and not place.tokens[place.at].capital:
        return False  # "120k de participação nos lucros"
    return any(place.taken[max(0, place.at - 4) : place.at - 1])


def _makes_offer(place: _Place) -> bool:
    if not place.heads:
        return False
    if place.verb in ("is", "are", "was", "were"):
        return not IS_MAKING.isdisjoint(place.after[1:2])
    verbs = place.after[:2] if place.verb in ("has", "have", "hat", "had") else place.after[:1]
    return any(verb in MAKES_OFFERS for verb in verbs)


def _makes_none(place: _Place) -> bool:
    """ "Stability hasn't offered yet": a firm of which an offer is waited for."""
    behind = place.after[1:2] if place.verb in NOT_YET else place.after[2:3]
    denied = place.verb in NOT_YET or place.after[:2] in (("has", "not"), ("have", "not"))
    return place.heads and denied and behind != () and behind[0] in MAKES_OFFERS


def _offers_abroad(place: _Place) -> bool:
    """ "Booking heeft me ook een aanbod gedaan", "Uber hat mir ein Angebot gemacht"."""
    led = place.heads or place.last in ARTICLES_ABROAD
    if not led or not place.tokens[place.at].capital:
        return False
    behind = [token.norm for token in place.tokens[place.to : place.to + _OFFER_ABROAD]]
    offers = not (OFFERS_ABROAD.isdisjoint(behind) and OFFERED_ABROAD.isdisjoint(behind))
    return offers and not TO_ME_ABROAD.isdisjoint(behind)


_OFFER_ABROAD = 8  # tokens from a name to "an offer"


def _offered_what(place: _Place) -> bool:
    """Inside a sentence only a capital shows a name: "that's what Ideogram offered me"."""
    makes = bool(place.after) and place.after[0] in MAKES_OFFERS
    return makes and place.last in POINTS_AT and place.tokens[place.at].capital


def _is_told_as_firm(place: _Place) -> bool:
    """ "Curve have just sent me a contract", "Curve, in writing, 63k": no other word stands so."""
    if not place.heads:
        return False
    to_me = any(word in ("me", "us") for word in place.after[1:4])
    figure = place.figure_near(12)
    if figure and place.tokens[place.at].norm not in NO_FIRM_ABROAD and _offers_abroad(place):
        return True  # "Recraft hat mir 236k angeboten": a word in English only
    return (_makes_offer(place) and to_me and figure) or (_heads_paper(place) and figure)


def _heads_paper(place: _Place) -> bool:
    written = place.after[:2] in (("in", "writing"), ("on", "paper")) or place.after[:1] in (
        ("written",), ("verbal",),
    )  # fmt: skip
    return place.heads and place.next in (",", "(", "-", ":") and written and not _is_done(place)


def _held(place: _Place) -> bool:
    """ "I also have Kaluza on paper: 98k": a name with a capital, between having it and how."""
    if place.last not in HOLDS or not place.tokens[place.at].capital or place.shouting:
        return False
    phrase = any(place.after[: len(one)] == one for one in STATUS_PHRASES)
    return phrase and place.figure_near(9)


def _heads_firm(place: _Place) -> bool:
    """ "Kestrel Robotics (you won't know them) - 235k base": a name by its trade, then pay."""
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


def _is_done(place: _Place) -> bool:
    """ "Negotiated, on paper, 240k": what was done, and no name."""
    return place.tokens[place.at].norm.endswith(("ed", "ing", "ly"))


def _speaks_with_figure(place: _Place) -> bool:
    sure = place.tokens[place.at].capital or place.verb not in STATES  # "daycare is $2,100"
    return place.heads and sure and place.verb in SPEAKS and place.figure_near(8)


def _heads_status(place: _Place) -> bool:
    signed = place.next in (",", ":", "-", "(")
    after = place.after[:1] if signed else place.after[:2]
    if place.heads and any(word in STATUS_WORDS for word in after):
        return True
    # "Zephyr, on the phone, 166k base": with a capital, for much else is done on the phone; "zopa,
    # in writing, 75k" at the head of a message says nothing else.
    phrase = any(place.after[: len(one)] == one for one in STATUS_PHRASES)
    only_that = place.at == 0 and signed and place.after[:2] == ("in", "writing")
    capital = place.tokens[place.at].capital or only_that
    return place.heads and phrase and capital and not _is_done(place) and place.figure_near(9)


def _heads_fragments(place: _Place) -> bool:
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


def _heads_fragments_by_capital(place: _Place) -> bool:
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


def _heads_figure(place: _Place) -> bool:
    """A figure right behind the name, or behind a sign."""
    if not place.heads or is_plain(place.tokens[place.at].norm):
        return False
    spot = place.to + (place.next in (",", ":", "-", "(", "=", "the", "at", "w", "is"))
    return spot < len(place.taken) and place.taken[spot]


def _heads_marked_figure(place: _Place) -> bool:
    """Behind a sign that stands apart; after a comma a name has a capital or comes first."""
    marked = place.next in (",", ":", "-", "also", "too")
    marked = marked or (place.next in ("with", "at") and place.tokens[place.at].capital)
    if not marked or not _heads_figure_behind(place):
        return False
    glued = place.next == "-" and place.tokens[place.to].glued
    sure = place.next != "," or place.at == 0 or place.tokens[place.at].capital
    return sure and not glued


def _heads_figure_behind(place: _Place) -> bool:
    spot = place.to + 1
    return place.heads and spot < len(place.taken) and place.taken[spot]


def _capital_inside(place: _Place) -> bool:
    token = place.tokens[place.at]
    inside = place.at > 0 and place.tokens[place.at - 1].text not in ".!?\n"
    return (
        not place.shouting
        and token.capital
        and inside
        and place.tokens[place.at - 1].kind is not Kind.LINE
        and not is_plain(token.norm)
    )


def _spoken_to(place: _Place) -> bool:
    return place.last in ("to", "with") and any(word in TALKS_TO for word in place.before[-3:-1])


def _the_one(place: _Place) -> bool:
    """ "The Runway one"; "square one" is an idiom."""
    return place.last in ("the", "my") and place.next == "one"


def _my_pay_there(place: _Place) -> bool:
    """ "My Stripe salary"; "my base salary" and "my monthly pay" name nobody."""
    word = place.tokens[place.at].norm
    return place.last == "my" and place.next in ("salary", "pay", "income") and not is_plain(word)


def _apposed(place: _Place) -> bool:
    return place.next in ("the", "a", "an") and any(word in FIRMS for word in place.after[1:5])


def _also(place: _Place) -> bool:
    """ "Runway too, 240k base": one more that does the same, its name in front of all else."""
    if not place.heads or place.next not in ("too", "also", "aswell") or place.last == "are":
        return False
    spot = place.to + 1
    return spot == len(place.tokens) or place.tokens[spot].kind is not Kind.WORD


def _spoken_of_again(place: _Place) -> bool:
    """ "Forget runway", "the runway thing", of a company told of before; "ramp up" is a verb."""
    if place.last in TAKES_NAME and place.next in NAME_OUT:
        return True  # "take stripe out"
    if place.next in IDIOMS and place.next != "one":
        return False
    return place.last in AGAIN or place.next in OFFER_NOUNS | THEIR_AFFAIRS


def _day_for(place: _Place) -> bool:
    """ "Thursday for runway": a day or a figure right in front of whose it is."""
    before = place.at - 2
    ends = place.to == len(place.tokens) or place.tokens[place.to].kind is not Kind.WORD
    return place.last == "for" and before >= 0 and place.taken[before] and ends


def _rather_to(place: _Place) -> bool:
    """ "I'd rather go to stability", "back to runway": whom it is about; "go to remote" wishes."""
    back = place.before[-2:] == ("back", "to")
    return back or (place.last in ("to", "for", "with") and "rather" in place.before[:-1])


def _it_is(place: _Place) -> bool:
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


def _beside_role(place: _Place) -> bool:
    return any(
        name.kind in (NameKind.ROLE, NameKind.PLACE) and 0 <= name.start - place.to <= 1
        for name in place.names
    )


def _behind_role(place: _Place) -> bool:
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


def _inside_job(place: _Place) -> bool:
    """ "The NYC runway role": between a place or a role and what the job is called."""
    return place.next in JOBS_OF and any(
        name.kind in (NameKind.ROLE, NameKind.PLACE) and name.end == place.at
        for name in place.names
    )


def _has_office(place: _Place) -> bool:
    """ "The Seattle branch of Inflection", "runways NYC office wants me"."""
    behind = any(word in OFFICES for word in place.after[:3])
    somewhere = any(name.kind is NameKind.PLACE and name.start == place.to for name in place.names)
    return (place.last == "of" and not OFFICES.isdisjoint(place.before)) or (behind and somewhere)


def _answers_who(place: _Place) -> bool:
    """ "Who: Runway", "company = runway", or a line "company runway"."""
    if place.last in ASKS_FIRM and place.to < len(place.tokens):
        first = place.at == 1 or place.tokens[place.at - 2].kind is Kind.LINE
        if first and place.tokens[place.to].kind is Kind.LINE:
            return True
    labels = place.at > 1 and place.tokens[place.at - 1].text in ":=-"
    return labels and place.tokens[place.at - 2].norm in ASKS_WHO


def _alone(place: _Place) -> bool:
    """ "Runway", "hey, Plaid", "so, inflection", "got an offer!! runway"."""
    if place.at and place.tokens[place.at - 1].text in ".!?" and place.to == len(place.tokens):
        return True
    if any(token.norm not in LEADS and token.text != "," for token in place.tokens[: place.at]):
        return False
    rest = len(place.tokens) - place.to
    return not rest or (place.at == 0 and rest <= 3)


def _heads_sign(place: _Place) -> bool:
    if is_plain(place.tokens[place.at].norm):
        return False
    return place.heads and place.next in (",", ":", "-", "(", "=", ";")


def _first_sentence(place: _Place) -> bool:
    """ "Runway. Devops engineer. NYC.": first of all a name, then a job or a place."""
    if place.at or place.next not in (".", "!") or is_plain(place.tokens[0].norm):
        return False
    return any(name.kind in (NameKind.ROLE, NameKind.PLACE) for name in place.names)


def _got_in(place: _Place) -> bool:
    """ "I got in at Ferrari", "got hired by Wayve", "accepted at N26"."""
    return place.before[-3:] in _GOT_IN or place.before[-2:] in _GOT_IN


def _got_it(place: _Place) -> bool:
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


def _left(place: _Place) -> bool:
    """ "I quit square in May"; "I left runway out" leaves nobody."""
    return place.before[-2:] in _I_LEFT and place.next not in _LEFT_OUT


_I_LEFT = (("i", "left"), ("i", "quit"), ("ive", "left"), ("im", "leaving"))
_LEFT_OUT = frozenset("out off in one blank".split())


SIGNS: tuple[Sign, ...] = (
    Sign("a startup called Luma", lambda place: place.last in CALLED, unknown=True),
    Sign("an offer from Wayve", _offer_from, unknown=True),
    Sign("260k from Wayve", _amount_from, unknown=True),
    Sign("Pika just emailed me 235k", _makes_offer, unknown=True),
    Sign("that's what Ideogram offered me", _offered_what, unknown=True),
    Sign("Booking heeft me een aanbod gedaan", _offers_abroad, unknown=True),
    Sign("Pika said they could do 235k", _speaks_with_figure, unknown=True),
    Sign("Luma, written, 238k", _heads_status, unknown=True),
    Sign("also have Kaluza on paper, 98k", _held, unknown=True),
    Sign("Kestrel Robotics (you won't know them) - 235k", _heads_firm, unknown=True),
    Sign("Luma: 238k", _heads_marked_figure, unknown=True),
    Sign("cohere's letter", lambda place: place.possessive and place.verb in OFFER_NOUNS,
         unknown=True),
    Sign("stability's own runs until the 14th",
         lambda place: place.possessive and place.next == "own"),
    Sign("runway 238k", _heads_figure),
    Sign("Visa, yes, in writing. 172k base", _heads_fragments),
    Sign("Kaluza, yes, in writing. 172k base", _heads_fragments_by_capital, unknown=True),
    Sign("runway too, 238k", _also),
    Sign("thursday for runway", _day_for),
    Sign("i'd rather go to stability", _rather_to),
    Sign("its runway that picked me", _it_is),
    Sign("uber se offer aaya hai", lambda place: place.next in ("se", "ne", "ka", "ki", "ke")),
    Sign("talking to runway", _spoken_to),
    Sign("the Seattle office of Inflection", _has_office),
    Sign("the NYC runway role", _inside_job),
    Sign("who: runway", _answers_who),
    Sign("runway the video ai company", _apposed),
    Sign("my runway offer", lambda place: place.last in ARTICLES and place.next in PAPERS),
    Sign("the runway one", _the_one),
    Sign("my stripe salary", _my_pay_there),
    Sign("stripe letter says 196k", lambda place: place.heads and place.next in PAPERS),
    Sign("i left stripe with 210k", _left),
    Sign("i prefer runway", lambda place: place.last in FROM or place.last in CHOOSES),
    Sign("my base at Square is 182k", _capital_inside),
    Sign("runway ml engineer", _beside_role),
    Sign("ml engineer, inflection", _behind_role),
    Sign("runway", _alone),
    Sign("square (block), sde", _heads_sign),
    Sign("RUNWAY. DEVOPS ENGINEER. NYC.", _first_sentence),
    Sign("I got in at Ferrari", _got_in, unknown=True),
    Sign("got mid journey!!! ml engineer", _got_it),
    Sign("runway wants an answer", lambda place: place.heads and place.verb in SPEAKS),
    Sign("runway hasn't offered yet", _makes_none),
    Sign("the runway people", lambda place: place.next in PEOPLE_OF),
)  # fmt: skip


_OF_UNKNOWN = tuple(sign for sign in SIGNS if sign.unknown)
# Without one of these in front, a name that opens no clause and owns nothing has no such sign.
_SHOW_NAMES = CALLED | FROM | POINTS_AT | HOLDS
_ENDS_OF_BESIDES = frozenset(one[-1] for one in BESIDES_THEM)


@cache
def _employers() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The well-known names by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in NAMES.split("|"):
        key = tuple(_words_of(name))
        if key:
            found.setdefault(key[0], []).append((key, name))
    return {
        first: tuple(sorted(names, key=lambda one: -len(one[0]))) for first, names in found.items()
    }


_PARTS = re.compile(r"[^\W\d]+|\d+")


def _words_of(name: str) -> list[str]:
    spelled = fold(name.replace(".", " ").replace("&", " ").replace("-", " "))
    return _PARTS.findall(spelled)  # "n26" is two tokens


def bare_norm(token: Token) -> str:
    """A word without its possessive: "Cohere's" is "cohere", "it's" stays."""
    if token.text.endswith("'s") and token.norm not in NOT_POSSESSIVE:
        return token.norm.removesuffix("s")
    return token.norm


def owns(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word in -s may be a name in front of what is a company's: "lumas letter",
    "stabilitys london office", "runways nyc ml engineer role".
    """
    if not tokens[at].norm.endswith("s") or len(tokens[at].norm) <= _SHORT_NAME:
        return False
    behind: list[str] = []
    for token in tokens[at + 1 : at + 1 + _FAR_JOB]:
        if token.kind is not Kind.WORD:
            break
        behind.append(token.norm)
    if behind[:1] and behind[0] in OWNED:
        return True
    opens = at == 0 or tokens[at - 1].kind is Kind.LINE or tokens[at - 1].norm in FROM
    job = opens and tokens[at].norm not in COMMON and not JOBS_OF.isdisjoint(behind[1:])
    return job or (behind[1:2] != [] and behind[1] in OFFICES | TEAMS)


_SHORT_NAME = 3
_FAR_JOB = 6  # words from a name to what the job is called


def companies_in(
    tokens: Sequence[Token],
    taken: Sequence[bool],
    names: Sequence[NameSpan],
    marks: Sequence[Mark],
    *,
    letter_at: int | None = None,
    told: Sequence[str] = (),
    speakers: Set[int] = frozenset(),
) -> tuple[CompanySpan, ...]:
    """Every company of a message, in order, none inside another.

    In a letter, from token `letter_at` on, an everyday word with a capital is a company where a
    guide has it, and none where only a table of names does. `speakers`: the tokens of those who
    speak in a pasted chat.
    """
    reader = _Reader(tokens, taken, names, _one_case(tokens))
    places = {
        (start, end)
        for name in names
        if name.kind is NameKind.PLACE
        for start in range(name.start, name.end)
        for end in range(start + 1, name.end + 1)
    }  # "Remote US" is no Remote
    spans = [
        CompanySpan(
            Company(name.name, name.key if name.kind is NameKind.COMPANY else None),
            name.start,
            name.end,
            sure=name.certainty in (Certainty.EXACT, Certainty.LIKELY),
        )
        for name in names
        if name.kind in (NameKind.COMPANY, NameKind.PEER)
        and name.certainty is not Certainty.UNKNOWN
        and not any(taken[name.start : name.end])
        and (not _wants_evidence(tokens, name) or reader.meant(name, letter_at))
        and not ((name.start, name.end) in places and not _offers_from(tokens, name))
    ]
    covered = _cover(spans, names, len(tokens))
    if told:
        spans += reader.told_before(covered, told)
        covered = _cover(spans, names, len(tokens))
    spans += reader.well_known(covered, _cover(spans, (), len(tokens)))
    covered = _cover(spans, names, len(tokens))
    spans += [
        span
        for span in reader.by_place(covered, marks)
        if not (span.at in speakers or _is_she(tokens, span, marks) or _is_given(tokens, span))
    ]
    if not spans:
        return ()
    if letter_at is not None:
        spans = [span for span in spans if span.at < letter_at or span.sure]
    spans = [span for span in spans if not _carries(tokens, span)]
    spans.sort(key=lambda span: span.at)
    spans = [_as_told(span, told) for span in spans] if told else spans
    return tuple(span for span in spans if not _is_alias(tokens, span, spans))


def _is_she(tokens: Sequence[Token], span: CompanySpan, marks: Sequence[Mark]) -> bool:
    """ "Dana called. She can do 227k": who is a she or a he behind it is somebody at the company;
    "Pika called, my recruiter there said he can do 227k" names the person.
    """
    if span.to != span.at + 1 or (span.at and tokens[span.at - 1].norm in FROM):
        return False  # "an offer from Wayve, she said"
    behind = range(span.to, min(span.to + _SOON, len(tokens)))
    again = next((at for at in behind if tokens[at].norm in SHE_OR_HE), None)
    return again is not None and not any(
        mark.cue in (Cue.THIRD, Cue.THEY)
        and mark.at < again
        and tokens[mark.at].norm not in NO_PERSON
        for mark in marks
    )


def _is_given(tokens: Sequence[Token], span: CompanySpan) -> bool:
    """ "Kirsten offered 235k": somebody at the company, by a name that people are given."""
    person = tokens[span.at].norm in GIVEN_NAMES
    return person and not (span.at and tokens[span.at - 1].norm in FROM)


_AT_FIRM = frozenset("from at with for".split())
_SOON = 12  # tokens behind a name, in which a pronoun is of it


def _carries(tokens: Sequence[Token], span: CompanySpan) -> bool:
    """ "We talked over Zoom", "she wrote on Slack": what carries words, and nobody's offer."""
    if tokens[span.at].norm in SIGNING_TOOLS:
        behind = tokens[span.to].norm if span.to < len(tokens) else ""
        front = tokens[span.at - 1].norm if span.at else ""
        return front not in _AT_FIRM and behind not in MAKES_OFFERS | OFFER_NOUNS
    return (
        span.to == span.at + 1
        and tokens[span.at].norm in MEDIA
        and span.at > 0
        and tokens[span.at - 1].norm in CARRIED
    )


def _as_told(span: CompanySpan, told: Sequence[str]) -> CompanySpan:
    """ "Scale", where "Scale AI" was told of before: one company by the longer name or the shorter.

    Only what firms are called besides may be left out: Google is not Google DeepMind.
    """
    if span.company.key is not None:
        return span
    words = _words_of(span.company.name)
    same = [name for name in told if _differ_by_firm(words, _words_of(name))]
    if len(same) != 1 or any(_words_of(name) == words for name in told):
        return span
    return replace(span, company=Company(same[0]))


def _differ_by_firm(one: Sequence[str], other: Sequence[str]) -> bool:
    shorter, longer = sorted((one, other), key=len)
    rest = longer[len(shorter) :]
    return longer[: len(shorter)] == shorter and bool(rest) and FIRM_WORDS.issuperset(rest)


def _is_alias(tokens: Sequence[Token], span: CompanySpan, spans: Sequence[CompanySpan]) -> bool:
    """ "Square (Block)": one company by its two names."""
    if span.at == 0 or tokens[span.at - 1].text != "(":
        return False
    closed = span.to < len(tokens) and tokens[span.to].text == ")"
    return closed and any(other.to == span.at - 1 for other in spans)


def _offers_from(tokens: Sequence[Token], name: NameSpan) -> bool:
    """ "Palo Alto" is the place, unless an offer comes from it."""
    return bool(name.start) and tokens[name.start - 1].norm in FROM


def _wants_evidence(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether it takes more than the spelling: an everyday word, or a peer's name misspelt."""
    misspelt = name.kind is NameKind.PEER and name.certainty is not Certainty.EXACT
    return misspelt or _everyday(tokens, name)


def _everyday(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name is also a word: by the guides' list, or one of pay or of grammar ("Sie")."""
    return name.common or (name.end == name.start + 1 and is_plain(tokens[name.start].norm))


def _one_case(tokens: Sequence[Token]) -> bool:
    """Whether capitals say nothing: everything is in small letters, or in large ones."""
    words = [token.text for token in tokens if token.kind is Kind.WORD]
    capitals = [word[:1].isupper() for word in words].count(True)
    return capitals == 0 or capitals >= len(words) - 1


def _cover(spans: Sequence[CompanySpan], names: Sequence[NameSpan], length: int) -> list[bool]:
    covered = [False] * length
    for span in spans:
        for at in range(span.at, min(span.to, length)):
            covered[at] = True
    for name in names:
        if name.kind in (NameKind.ROLE, NameKind.PLACE):
            for at in range(name.start, min(name.end, length)):
                covered[at] = True
    return covered


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capital is only that of a sentence's beginning."""
    return at == 0 or tokens[at - 1].kind is Kind.LINE or tokens[at - 1].text in ".!?"


def _is_pronoun(norm: str) -> bool:
    """ "I'm", "We": capitals of grammar."""
    return norm in ("i", "im", "ive", "id", "ill", "we", "weve", "were", "me", "my", "they", "you")


def _is_code(tokens: Sequence[Token], at: int) -> bool:
    """ "EB2": letters of a code."""
    return tokens[at + 1].kind is Kind.NUMBER and tokens[at + 1].glued


def _printed(tokens: Sequence[Token], at: int, to: int, *, owned: bool = False) -> str:
    """The name as typed, with capitals where it has none, without its possessive.

    `owned`: a possessive that has no apostrophe stands at its end.
    """
    text = "".join(
        token.text if index == 0 or token.glued else f" {token.text}"
        for index, token in enumerate(tokens[at:to])
    )
    if bare_norm(tokens[to - 1]) != tokens[to - 1].norm:
        text = text[:-2]
    elif owned:
        text = text[:-1]
    if any(one.isupper() for one in text) or "." in text:
        return text
    return " ".join(word[:1].upper() + word[1:] for word in text.split())


@record(frozen=True, slots=True)
class _Reader:
    """The tokens of one message, looked through for names."""

    tokens: Sequence[Token]
    taken: Sequence[bool]
    names: Sequence[NameSpan]
    shouting: bool

    def place(self, at: int, to: int) -> _Place:
        """Where the name at `at` up to `to` stands."""
        front = self.tokens[at - 1] if at else None
        last = "" if front is None or front.kind is Kind.LINE else front.norm
        if last == "/" and at > 1 and front is not None and self.tokens[at - 2].norm == "w":
            last = "w"  # "ml engineer w/ inflection"
        opens = front is None or front.kind is Kind.LINE or front.text in ",.:;(-!?/|"
        behind = self.tokens[to].norm if to < len(self.tokens) else ""
        return _Place(
            self.tokens, self.taken, self.names, at, to, self.shouting, last, behind,
            opens or last in ALSO or self._stands_beside(at),
        )  # fmt: skip

    def _stands_beside(self, at: int) -> bool:
        """ "Besides them pika is offering 240k": what is one more opens its clause."""
        if not at or self.tokens[at - 1].norm not in _ENDS_OF_BESIDES:
            return False
        words = tuple(token.norm for token in self.tokens[max(0, at - 4) : at])
        return any(words[-len(one) :] == one for one in BESIDES_THEM)

    def meant(self, name: NameSpan, letter_at: int | None) -> bool:
        """Whether an everyday word is a company here; in a letter only where a guide has it."""
        if letter_at is not None and name.start >= letter_at:
            return name.kind is NameKind.COMPANY and self.tokens[name.start].capital
        return self.speaks_for(name.start, name.end)

    def speaks_for(self, at: int, to: int) -> bool:
        """Whether something makes an everyday word a company."""
        place = self.place(at, to)
        token = self.tokens[at]
        if to == at + 1 and is_plain(token.norm) and (self.shouting or not token.capital):
            # "What we can do for you" is not DigitalOcean; "visa offered 160k" is Visa.
            return _offer_from(place) or (_makes_offer(place) and place.figure_near(8))
        if place.last in ARTICLES_ABROAD and _offers_abroad(place):
            return True  # "a Inflection me fez uma proposta"
        article = place.last in ARTICLES and not (_spoken_to(place) or _rather_to(place))
        idiom = place.next in IDIOMS and not _the_one(place)
        if idiom or (article and place.next not in OFFER_NOUNS):
            people = place.next == "team" or place.next in PEOPLE_OF
            office = place.last == "of" and _has_office(place)
            return (place.last in ("the", "this") and people) or office or _inside_job(place)
        return any(sign.fits(place) for sign in SIGNS)

    def told_before(self, covered: Sequence[bool], told: Sequence[str]) -> list[CompanySpan]:
        """Companies named earlier in the conversation: "captions is in writing"."""
        found = []
        for name in told:
            key = tuple(_words_of(name))
            for at in range(len(self.tokens) - len(key) + 1) if key else ():
                words = tuple(bare_norm(token) for token in self.tokens[at : at + len(key)])
                if words != key or covered[at] or self.taken[at]:
                    continue
                place = self.place(at, at + len(key))
                if (
                    len(key) > 1
                    or not is_common(key[0])
                    or self.speaks_for(at, at + 1)
                    or place.heads
                    or _spoken_of_again(place)
                ):
                    found.append(CompanySpan(Company(name), at, at + len(key)))
        return found

    def well_known(self, covered: Sequence[bool], companies: Sequence[bool]) -> list[CompanySpan]:
        """The well-known names that the guides don't have.

        "Swiss Re" begins with a place: of several words, only a company hides a name.
        """
        found = []
        known = _employers()
        stop = 0
        for at, token in enumerate(self.tokens):
            if (token.norm not in known and token.norm[-1:] != "s") or at < stop:
                continue  # most words
            end = None if self.taken[at] else self._known_at(covered, companies, at)
            if end is None:
                continue
            word = bare_norm(self.tokens[at])
            everyday = end == at + 1 and (word in EVERYDAY or is_common(word))
            if not everyday or self.speaks_for(at, end):
                last = bare_norm(self.tokens[end - 1])
                owned = owns(self.tokens, end - 1) and not self._is_known(at, end, last)
                name = _printed(self.tokens, at, end, owned=owned)
                found.append(CompanySpan(Company(name), at, end))
            stop = end
        return found

    def _known_at(self, covered: Sequence[bool], companies: Sequence[bool], at: int) -> int | None:
        """Where the well-known name that begins at token `at` ends; the longest wins."""
        first = bare_norm(self.tokens[at])
        keys = _employers().get(first)
        if keys is None and first[-1:] == "s" and owns(self.tokens, at):
            keys = _employers().get(first[:-1])
        for key, _ in keys or ():
            spot = at
            hides = covered if len(key) == 1 else companies
            for index, word in enumerate(key):
                while index and spot < len(self.tokens) and self.tokens[spot].text in ".-&'":
                    spot += 1
                if spot >= len(self.tokens) or not self._is_word_of_name(word, spot) or hides[spot]:
                    break
                spot += 1
            else:
                return spot
        return None

    def _is_known(self, at: int, end: int, last: str) -> bool:
        """Whether the tables have the name as it stands: "Stripe" of "Stripes", not "Squares"."""
        words = (*(bare_norm(token) for token in self.tokens[at : end - 1]), last)
        return any(key == words for key, _ in _employers().get(words[0], ()))

    def _is_word_of_name(self, word: str, at: int) -> bool:
        """Whether token `at` is a word of a name, with or without what makes it own something."""
        norm = self.tokens[at].norm
        if word in (norm, bare_norm(self.tokens[at])):
            return True
        return norm == f"{word}s" and owns(self.tokens, at)

    def by_place(self, covered: Sequence[bool], marks: Sequence[Mark]) -> list[CompanySpan]:
        """Words where a company's name stands: "an offer from Wayve", "Pika gave me 235k"."""
        labels = {at for mark in marks if mark.cue is not Cue.ME for at in range(mark.at, mark.to)}
        found: list[CompanySpan] = []
        at = 0
        while at < len(self.tokens):
            token = self.tokens[at]
            if at in labels or covered[at] or token.kind is not Kind.WORD or len(token.norm) < 2:
                at += 1  # most that is said of pay, and letters
                continue
            to = self._firm_at(covered, at) or self._name_at(covered, at)
            if to is not None and self._is_hailed(at):
                to = None
            found_one = to is not None and self._is_named(at, to)
            if not found_one and self._is_ordinary(covered, at):
                to = at + 1
                found_one = _is_told_as_firm(self.place(at, to))
            if to is None or not found_one:
                at += 1
                continue
            company = Company(_printed(self.tokens, at, to), known=False)
            found.append(CompanySpan(company, at, to, sure=False))
            at = to
        return found

    def _is_hailed(self, at: int) -> bool:
        """ "Hey Tomasz, as promised": who is spoken to, and no company."""
        front, behind = self.tokens[at - 1 : at], self.tokens[at + 1 : at + 2]
        apart = not behind or behind[0].kind is not Kind.WORD
        return bool(front) and at > 0 and front[0].norm in HAILS and apart

    def _joins(self, at: int) -> bool:
        """Whether an ampersand stands between two words with capitals."""
        behind = self.tokens[at + 1 : at + 2]
        return (
            self.tokens[at].text == "&"
            and self.tokens[at - 1].capital
            and bool(behind)
            and behind[0].capital
            and not self.shouting
        )

    def _is_named(self, at: int, to: int) -> bool:
        place = self.place(at, to)
        shown = place.heads or place.possessive or place.last in _SHOW_NAMES
        return shown and any(sign.fits(place) for sign in _OF_UNKNOWN)

    def _is_ordinary(self, covered: Sequence[bool], at: int) -> bool:
        """Whether an ordinary word that no table of pay knows stands at token `at`."""
        token = self.tokens[at]
        free = token.kind is Kind.WORD and not covered[at] and not self.taken[at]
        return free and len(token.norm) > 2 and is_common(token.norm) and not knows(token.norm)

    def _firm_at(self, covered: Sequence[bool], at: int) -> int | None:
        """ "Blue Harbor Capital: 240k": words with capitals up to one that firms are called by."""
        spot = at
        while spot < min(at + _LONGEST_NAME, len(self.tokens)):
            token = self.tokens[spot]
            if token.kind is not Kind.WORD or not token.capital or covered[spot]:
                return None
            spot += 1
            if spot > at + 1 and token.norm in FIRM_TRADES:
                return spot if _heads_firm(self.place(at, spot)) else None
        return None

    def _name_at(self, covered: Sequence[bool], at: int) -> int | None:
        """Where a run of words that may be a name ends: unknown to every table, or in capitals."""
        spot = at
        while spot < len(self.tokens) and spot - at < _LONGEST_NAME:
            token = self.tokens[spot]
            if spot > at and self._joins(spot):
                spot += 1  # "Fenwick & Lowe"
                continue
            glued = token.text in ".&-" and spot > at and token.glued
            if glued and spot + 1 < len(self.tokens) and self.tokens[spot + 1].glued:
                spot += 1
                continue
            if token.kind is not Kind.WORD or self.taken[spot] or covered[spot]:
                break
            norm = bare_norm(token)
            if len(norm) < 2 or (spot + 1 < len(self.tokens) and _is_code(self.tokens, spot)):
                break
            if _is_pronoun(norm) or norm in TAKES_BACK or norm in ALSO or norm in NO_NAMES:
                break
            known = knows(norm) or is_common(norm)
            opens = spot == at and _begins(self.tokens, at)
            shouted = spot > at and len(norm) > 2 and token.text.isupper() and is_plain(norm)
            if known and (self.shouting or not token.capital or opens or shouted):
                break  # "Swisscom HAVE given ME an offer"
            if spot > at and self.shouting:
                break  # in small letters only one word: what follows may be anything
            spot += 1
        return spot if spot > at else None
