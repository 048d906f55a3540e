"""Companies in a message: those of the guides, well-known ones, and names only their place shows.

An everyday word ("runway", "square") is a company only where something speaks for it; a word that
no table has is one only where an offer is said to come from it. What speaks for a name stands in
`name_signs`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import cache

from negotiation.model.common_words import COMMON, is_common
from negotiation.model.facts import Certainty, NameKind, NameSpan
from negotiation.model.record import record, replace
from negotiation.understanding.lexicon import Mark, is_plain, knows
from negotiation.understanding.message import Company
from negotiation.understanding.name_signs import (
    OF_UNKNOWN,
    SIGNS,
    Place,
    comes_from,
    does_again,
    has_office,
    heads_firm,
    is_chosen,
    is_inside_by_capital,
    is_pleased,
    is_spoken_of_again,
    is_spoken_to,
    is_the_one,
    is_told_as_firm,
    is_turned_down,
    makes_offer,
    offers_abroad,
    offers_over_there,
    over_there,
    said_yes_to,
    stands_before_level,
    stands_inside_job,
)
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.text import fold
from negotiation.understanding.tokens import Kind, Token, norm_at
from negotiation.understanding.words.clauses import TAKES_BACK
from negotiation.understanding.words.companies import PEOPLE_OF, POSTCODES
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.employers import EVERYDAY, NAMES
from negotiation.understanding.words.names_of_people import GIVEN_NAMES
from negotiation.understanding.words.naming import (
    ALSO,
    ARTICLES_ABROAD,
    BEFORE_NOUNS,
    BESIDES_THEM,
    CALLED,
    CARRIED,
    FIRM_TRADES,
    FIRM_WORDS,
    FROM,
    HAILS,
    HOLDS,
    IDIOMS,
    INTERJECTIONS,
    JOBS_OF,
    KINDS_OF_PAPERS,
    LEADS_A_NAME,
    LEGAL_FORMS,
    MAKES_OFFERS,
    MEDIA,
    NO_NAMES,
    NO_PERSON,
    NOT_POSSESSIVE,
    OFFER_NOUNS,
    OFFICES,
    OWNED,
    PAPERS,
    POINTS_AT,
    SHE_OR_HE,
    SIGNING_TOOLS,
    SPEAKS,
    STATUS_WORDS,
    TEAMS,
    WHICH_OFFER,
)

_LONGEST_NAME = 5  # tokens of a name that no table has
# Without one of these in front, a name that opens no clause and owns nothing has no such sign.
_SHOW_NAMES = CALLED | FROM | POINTS_AT | HOLDS
_ONE = ("one", "offer")
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
    while behind[:1] and behind[0] in KINDS_OF_PAPERS:
        del behind[0]
    if behind[:1] and behind[0] in OWNED:
        return True
    opens = at == 0 or tokens[at - 1].kind is Kind.LINE or tokens[at - 1].norm in FROM
    job = opens and tokens[at].norm not in COMMON and not JOBS_OF.isdisjoint(behind[1:])
    return job or not (OFFICES | TEAMS).isdisjoint(behind[1:2])


_SHORT_NAME = 3
_STRETCHED = re.compile(r"(.)\1\1")  # "whooa", "yesss"
_FAR_JOB = 6  # words from a name to what the job is called


def companies_in(
    tokens: Sequence[Token],
    taken: Sequence[bool],
    names: Sequence[NameSpan],
    marks: Sequence[Mark],
    *,
    letter_at: int | None = None,
    told: Sequence[str] = (),
    own: Company | None = None,
    speakers: Set[int] = frozenset(),
) -> tuple[CompanySpan, ...]:
    """Every company of a message, in order, none inside another.

    In a letter, from token `letter_at` on, an everyday word with a capital is a company where a
    guide has it, and none where only a table of names does. `own`: whose offer it is. `speakers`:
    the tokens of those who speak in a pasted chat.
    """
    reader = _Reader(tokens, taken, names, _one_case(tokens), own.key if own is not None else None)
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
        and not ((name.start, name.end) in places and not reader.writes_or_offers(name))
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
    if told:
        spans += _in_its_place(tokens, spans, _cover(spans, names, len(tokens)), told)
    if not spans:
        return ()
    if letter_at is not None:
        spans = [
            span
            for span in spans
            if span.at < letter_at or span.sure or is_pleased(reader.place(span.at, span.to))
        ]
    spans = [span for span in spans if not (_carries(tokens, span) or _is_in_code(tokens, span.at))]
    spans.sort(key=lambda span: span.at)
    spans = _named_alike(spans, told) if told or len(spans) > 1 else spans
    if len(spans) > 1:
        spans = _of_two(tokens, spans)
    return tuple(span for span in spans if not _is_alias(tokens, span, spans))


def _in_its_place(
    tokens: Sequence[Token],
    spans: Sequence[CompanySpan],
    covered: Sequence[bool],
    told: Sequence[str],
) -> list[CompanySpan]:
    """ "Not google, GOODFIRE", "I meant Goodfire not google", of a company told before: what stands
    in its place is a name, where it has a capital and means nothing else.
    """
    found = []
    for span in spans:
        if span.company.name not in told or norm_at(tokens, span.at - 1) != "not":
            continue
        behind = span.to + 1 if norm_at(tokens, span.to) in _THEN else None
        front = span.at - _TWO - (norm_at(tokens, span.at - _TWO) == ",")
        for at in (behind, front):
            if at is None or not 0 <= at < len(tokens) or covered[at]:
                continue
            after = tokens[at + 1] if at + 1 < len(tokens) else None
            ends = after is None or after.kind is not Kind.WORD or after.norm == "not"
            token = tokens[at]
            if ends and token.capital and token.kind is Kind.WORD and not _means(token.norm):
                text = token.text.title() if token.text.isupper() else token.text
                found.append(CompanySpan(Company(text, known=False), at, at + 1))
    return found


_THEN = frozenset((",", "-", ":", ".", "but"))


def _means(norm: str) -> bool:
    return is_common(norm) or is_plain(norm)


def _of_two(tokens: Sequence[Token], spans: list[CompanySpan]) -> list[CompanySpan]:
    """ "Luma 250k, Pika 240k. The former is verbal, the latter in writing": whom each means."""
    found = list(spans)
    for at in range(1, len(tokens)):
        which = _WHICH_OF_TWO.get(tokens[at].norm)
        if which is None or tokens[at - 1].norm != "the":
            continue
        named = dict.fromkeys(one.company for one in spans if one.to < at)
        behind = tokens[at + 1] if at + 1 < len(tokens) else None
        alone = behind is None or behind.kind is not Kind.WORD or not _may_be_noun(behind.norm)
        if len(named) == _TWO and alone:
            found.append(CompanySpan(tuple(named)[which], at - 1, at + 1))
    return sorted(found, key=lambda span: span.at)


def _may_be_noun(norm: str) -> bool:
    """ "The former employer": what a word means that is none of grammar, pay or firmness."""
    return norm not in _BEHIND_A_SUBJECT and norm not in MAKES_OFFERS | STATUS_WORDS | SPEAKS


_TWO = 2
_WHICH_OF_TWO = {"former": 0, "latter": 1}
_BEHIND_A_SUBJECT = frozenset(
    "in by on at for as only just isnt wasnt doesnt hasnt still also expires ends".split()
)


def _is_she(tokens: Sequence[Token], span: CompanySpan, marks: Sequence[Mark]) -> bool:
    """ "Dana called. She can do 227k": who is a she or a he behind it is somebody at the company;
    "Pika called, my recruiter there said he can do 227k" names the person.
    """
    if span.to != span.at + 1 or (norm_at(tokens, span.at - 1) in FROM):
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
    return person and norm_at(tokens, span.at - 1) not in FROM


_OF_A_FIRM = PAPERS | {"one"}
_AT_FIRM = frozenset("from at with for".split())
_SOON = 12  # tokens behind a name, in which a pronoun is of it


def _carries(tokens: Sequence[Token], span: CompanySpan) -> bool:
    """ "We talked over Zoom", "she wrote on Slack": what carries words, and nobody's offer; nor is
    "zip 30308".
    """
    if tokens[span.at].norm in POSTCODES and norm_at(tokens, span.to)[:1].isdigit():
        return True
    if tokens[span.at].norm in SIGNING_TOOLS:
        behind = tokens[span.to].norm if span.to < len(tokens) else ""
        front = tokens[span.at - 1].norm if span.at else ""
        return front not in _AT_FIRM and behind not in MAKES_OFFERS | OFFER_NOUNS
    if span.to != span.at + 1 or tokens[span.at].norm not in MEDIA or not span.at:
        return False
    papers = norm_at(tokens, span.to) in _OF_A_FIRM
    return tokens[span.at - 1].norm in CARRIED and not papers  # "the LinkedIn offer"


def _named_alike(spans: Sequence[CompanySpan], told: Sequence[str]) -> list[CompanySpan]:
    """The companies, each by the name under which it was told first, here or before."""
    known, found = list(told), list[CompanySpan]()
    for span in spans:
        found.append(_as_told(span, known))
        known += [span.company.name] if span.company.name not in known else []
    return found


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


def _is_in_code(tokens: Sequence[Token], at: int) -> bool:
    """ "London W11 3HP": letters glued behind the number of a code."""
    return at > 0 and tokens[at].glued and tokens[at - 1].kind is Kind.NUMBER


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
    own: str | None = None  # the guide's key of whose offer it is

    def place(self, at: int, to: int) -> Place:
        """Where the name at `at` up to `to` stands."""
        front = self.tokens[at - 1] if at else None
        last = "" if front is None or front.kind is Kind.LINE else front.norm
        if last == "/" and at > 1 and front is not None and self.tokens[at - 2].norm == "w":
            last = "w"  # "ml engineer w/ inflection"
        opens = front is None or front.kind is Kind.LINE or front.text in ",.:;(-!?/|"
        behind = self.tokens[to].norm if to < len(self.tokens) else ""
        return Place(
            self.tokens, self.taken, self.names, at, to, self.shouting, last, behind,
            opens or last in ALSO or self._is_cried(at) or self._stands_beside(at),
        )  # fmt: skip

    def _is_cried(self, at: int) -> bool:
        """ "Gah perplexity took it back", "yea perplexity": behind a cry or a yes that opens."""
        if not at or self.tokens[at - 1].norm not in LEADS_A_NAME:
            return False
        return at == 1 or self.tokens[at - 2].kind is not Kind.WORD

    def _stands_beside(self, at: int) -> bool:
        """ "Besides them pika is offering 240k", "the third one cohere verbal": one more."""
        if at > 1 and self.tokens[at - 1].norm in _ONE and self.tokens[at - 2].norm in WHICH_OFFER:
            return True
        if not at or self.tokens[at - 1].norm not in _ENDS_OF_BESIDES:
            return False
        words = tuple(token.norm for token in self.tokens[max(0, at - 4) : at])
        return any(words[-len(one) :] == one for one in BESIDES_THEM)

    def meant(self, name: NameSpan, letter_at: int | None) -> bool:
        """Whether an everyday word is a company here; in a letter only where a guide has it, or
        where it is who writes: "Apple is pleased to offer you".
        """
        if letter_at is not None and name.start >= letter_at:
            guided = name.kind is NameKind.COMPANY and self.tokens[name.start].capital
            return guided or is_pleased(self.place(name.start, name.end))
        own = self.own is not None and name.key == self.own
        return (own and does_again(self.place(name.start, name.end))) or self.speaks_for(
            name.start, name.end
        )

    def writes_or_offers(self, name: NameSpan) -> bool:
        """ "Apple is pleased to offer you", "from Remote": a company, and no place by its name."""
        return _offers_from(self.tokens, name) or is_pleased(self.place(name.start, name.end))

    def speaks_for(self, at: int, to: int) -> bool:
        """Whether something makes an everyday word a company."""
        place = self.place(at, to)
        token = self.tokens[at]
        if is_pleased(place):
            return True
        if to == at + 1 and is_plain(token.norm) and (self.shouting or not token.capital):
            # "What we can do for you" is not DigitalOcean; "visa offered 160k" is Visa.
            return comes_from(place) or (makes_offer(place) and place.figure_near(8))
        if place.last in ARTICLES_ABROAD and offers_abroad(place):
            return True  # "a Inflection me fez uma proposta"
        if offers_over_there(place):
            return True
        meant = is_spoken_to(place) or is_chosen(place) or said_yes_to(place)
        meant = meant or is_turned_down(place) or stands_before_level(place)
        article = place.last in BEFORE_NOUNS and not meant
        # "Runway out of nowhere wants me": a capital that means something begins no idiom.
        shown = is_the_one(place) or is_inside_by_capital(place) or over_there(place) is not None
        idiom = place.next in IDIOMS and not shown
        if idiom or (article and place.next not in OFFER_NOUNS):
            people = place.next == "team" or place.next in PEOPLE_OF
            office = place.last == "of" and has_office(place)
            return (place.last in ("the", "this") and people) or office or stands_inside_job(place)
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
                    or is_spoken_of_again(place)
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
                found_one = is_told_as_firm(self.place(at, to))
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
        return shown and any(sign.fits(place) for sign in OF_UNKNOWN)

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
                return spot if heads_firm(self.place(at, spot)) else None
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
            if norm in INTERJECTIONS or _STRETCHED.search(norm):
                break
            if spot == at and norm in LEGAL_FORMS:
                break  # "PayPal, Inc."
            known = knows(norm) or is_common(norm)
            opens = spot == at and _begins(self.tokens, at)
            shouted = spot > at and len(norm) > 2 and token.text.isupper() and is_plain(norm)
            if known and (self.shouting or not token.capital or opens or shouted):
                break  # "Swisscom HAVE given ME an offer"
            if spot > at and self.shouting:
                break  # in small letters only one word: what follows may be anything
            spot += 1
        return spot if spot > at else None
