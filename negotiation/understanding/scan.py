"""From a plain text to everything that stands in it, found in one pass over its tokens."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence, Set
from datetime import date
from functools import cache

from negotiation.model.common_words import is_common
from negotiation.model.facts import Certainty, NameKind, NameSpan
from negotiation.model.record import record, replace
from negotiation.model.said import Part
from negotiation.understanding.around import look_around
from negotiation.understanding.bluffs import look_for_bluffs
from negotiation.understanding.clauses import Clause, clauses_of
from negotiation.understanding.currency_signs import currency_beginnings
from negotiation.understanding.dates import Day, Span, When
from negotiation.understanding.days import OPENERS as DAY_OPENERS
from negotiation.understanding.days import when_at
from negotiation.understanding.figures import Reader
from negotiation.understanding.frames import frame
from negotiation.understanding.guide_faults import look_for_faults
from negotiation.understanding.leaving import look_for_losses
from negotiation.understanding.letters import Letter, begins_at, issuer, sender, settle
from negotiation.understanding.lexicon import Mark, knows, marks_in, respelled
from negotiation.understanding.market import look_for_hearsay
from negotiation.understanding.matched import look_for_matches
from negotiation.understanding.message import Company
from negotiation.understanding.names import bare_norm, companies_in, owns
from negotiation.understanding.numerals import OPENERS as NUMBER_OPENERS
from negotiation.understanding.own_work import lay_work_apart
from negotiation.understanding.parsed import CompanySpan, Parsed, Words
from negotiation.understanding.periods import period_behind, years_at
from negotiation.understanding.quantities import Money, Noise, Quantity
from negotiation.understanding.quoted import quote
from negotiation.understanding.retained import look_for_retention
from negotiation.understanding.schedules import schedule_at, tells_years
from negotiation.understanding.sent import settle_sent
from negotiation.understanding.shown_letters import ends_at, is_somebody_elses, lend
from negotiation.understanding.spans import tells_span
from negotiation.understanding.speakers import settle_mine, speakers_of, turns_in
from negotiation.understanding.tokens import MOST_FACTS, Kind, Token, norm_at, tokenize
from negotiation.understanding.told_scales import in_their_scale
from negotiation.understanding.vouched import look_for_houses, look_for_jobs, look_for_strangers
from negotiation.understanding.words.cues import CUES, KINDS, PARTS, Cue
from negotiation.understanding.words.dates import (
    MONTHS,
    SHY_MONTHS,
    SHY_WEEKDAYS,
    UNTIL,
    WEEKDAYS,
    YEAR,
)
from negotiation.understanding.words.grants import (
    BEFORE_LAST_YEAR,
    COUNTED_YEARS,
    EVEN,
    TRANCHES,
    VESTING,
    YEAR_NUMBERS,
    YEARLY,
)
from negotiation.understanding.words.naming import IN, RANKS
from negotiation.understanding.words.numbers import SCALES, TENS, UNITS

_SHORT = 3  # letters of an everyday word that is also an abbreviation: US, PM, DE
NameReader = Callable[[Sequence[str]], Sequence[NameSpan]]
_SHARES = frozenset(
    word
    for phrases in (PARTS[Part.EQUITY], *KINDS.values())
    for phrase in phrases.split("|")
    for word in (phrase.split()[-1],)
    if word in ("options", "option", "shares", "share", "isos", "iso", "nsos", "nso", "rsus", "rsu",
                "units", "optionen", "opciones", "aktien", "acciones", "stock", "ppus", "psus",
                "vsop", "vsops", "vesops", "esops", "csops", "sars", "warrants")
)  # fmt: skip
# Words that may stand between an amount and what it is paid per: "9k base a month".
_LABELS = frozenset(
    phrase
    for words in (PARTS[Part.BASE], PARTS[Part.EQUITY], PARTS[Part.BONUS], PARTS[Part.TOTAL],
                  CUES[Cue.NET])
    for phrase in words.split("|")
    if " " not in phrase
)  # fmt: skip
_READER = Reader(knows, _SHARES, is_common)


@record(frozen=True, slots=True)
class Years:
    """ "Over 4 years", apart from any amount: tokens `at` up to `to`."""

    count: int
    at: int
    to: int


@record(frozen=True, slots=True)
class Scanned:
    """The tokens with their clauses; `names` are in tokens, not in words."""

    tokens: tuple[Token, ...]
    clauses: list[Clause]
    names: tuple[NameSpan, ...]
    years: tuple[Years, ...]
    parsed: Parsed
    letter: Letter | None = None
    sent: bool = False  # some of it is what the person wrote to them


def scan(
    plain: str,
    today: date,
    names_in: NameReader,
    told: Sequence[str] = (),
    own: Company | None = None,
) -> Scanned:
    """Read `plain` once; `told`: companies that were named before, `own`: whose offer it is."""
    tokens = respelled(tokenize(plain))
    names = _names(tokens, names_in)
    if names:
        shouting = any(name.common for name in names) and _shouts(tokens)
        names = tuple(name for name in names if _stands(tokens, name, names, shouting=shouting))
    tokens = tokens[: _read_to(tokens, names)]
    names = tuple(name for name in names if name.end <= len(tokens)) if names else ()
    quantities, whens, years, taken = _figures(tokens, today, names)
    quantities = in_their_scale(tokens, quantities)
    marks = marks_in(tokens, taken, _sums(tokens, quantities))
    letter_at = begins_at(tokens, marks)
    turns = turns_in(tokens)
    speakers = speakers_of(turns, names) if turns else frozenset[int]()
    companies = companies_in(
        tokens, taken, names, marks, letter_at=letter_at, told=told, own=own, speakers=speakers
    )
    if told and companies:
        marks = _without_forums(marks, companies, told)
    if companies and any(mark.value is Part.SHARE_VALUE for mark in marks):
        # A share was worth "4 dollars in the last round at Luma".
        priced = any(isinstance(one, Money) and one.bare and one.currencies for one in quantities)
        marks = marks if priced else _rounds_there(tokens, marks, companies)
    words = Words(tokens, marks, quantities, whens)
    parsed = Parsed(tokens, taken, marks, quantities, whens, companies, words)
    clauses = clauses_of(parsed)
    quote(clauses)
    if lay_work_apart in words.called:
        lay_work_apart(clauses)
    frame(clauses)
    look_around(clauses)
    if names and own is None and len(companies) > 1:
        look_for_jobs(clauses, names, own)
    if look_for_houses in words.called:
        look_for_houses(clauses, own)
    if look_for_retention in words.called:
        look_for_retention(clauses, own)
    look_for_losses(clauses, own)
    if look_for_matches in words.called:
        look_for_matches(clauses)
    if look_for_hearsay in words.called:
        look_for_hearsay(clauses, told, own)
    if look_for_faults in words.called:
        look_for_faults(clauses)
    look_for_bluffs(clauses)
    if letter_at is None:
        look_for_strangers(clauses, names, told, own)
    letter = None
    if letter_at is not None:
        before = [clause for clause in clauses if clause.at < letter_at]
        letter = Letter(letter_at, issuer(clauses, letter_at) or sender(before))
        settle(clauses, letter, before[-1] if before else None)
        end = ends_at(tokens, letter_at)
        if is_somebody_elses(clauses, letter_at, end, letter.issuer):
            lend(clauses, letter_at, end)
            names = tuple(name for name in names if not letter_at <= name.start < end)
            letter = Letter(letter_at, None)
    sent = settle_sent in words.called and settle_sent(clauses, letter)
    if turns:
        settle_mine(clauses, turns)
    return Scanned(tokens, clauses, names, years, parsed, None if sent else letter, sent)


def _without_forums(
    marks: Sequence[Mark], companies: Sequence[CompanySpan], told: Sequence[str]
) -> tuple[Mark, ...]:
    """The marks without those that make a forum of LinkedIn, once it was told to have offered."""
    firms = {at for one in companies if one.company.name in told for at in range(one.at, one.to)}
    return tuple(one for one in marks if not (one.cue is Cue.THIRD and one.at in firms))


def _rounds_there(
    tokens: Sequence[Token], marks: Sequence[Mark], companies: Sequence[CompanySpan]
) -> tuple[Mark, ...]:
    """ "In the last round at Cohere": of interviews; "the last round at $4" has a price."""
    firms = {span.at for span in companies}
    return tuple(
        Mark(Cue.PROCESS, None, mark.at, mark.to)
        if mark.value is Part.SHARE_VALUE
        and mark.to in firms
        and tokens[mark.to - 2].norm == "round"
        else mark
        for mark in marks
    )


_NAMES_OF_DAYS = (WEEKDAYS.keys() | MONTHS.keys()) - SHY_WEEKDAYS - SHY_MONTHS


def _read_to(tokens: Sequence[Token], names: Sequence[NameSpan]) -> int:
    """Where reading ends: in front of the first number, day or name that is too many.

    A name counts twice, for what is said around it has to be read as well.
    """
    if len(tokens) + len(names) <= MOST_FACTS:
        return len(tokens)
    figures = {
        at
        for at, token in enumerate(tokens)
        if token.kind is Kind.NUMBER or token.norm in _NAMES_OF_DAYS
    }
    named = {name.start for name in names}
    facts = sorted([*(figures - named), *named, *named])
    return facts[MOST_FACTS] if len(facts) > MOST_FACTS else len(tokens)


def _shouts(tokens: Sequence[Token]) -> bool:
    """Whether most of a message is in capitals."""
    return [token.text.isupper() for token in tokens].count(True) > len(tokens) / 2


def _stands(
    tokens: Sequence[Token], name: NameSpan, names: Sequence[NameSpan], *, shouting: bool
) -> bool:
    """Whether an everyday word is meant as a place or a role: "US", no "let us know", no "5 pm".

    "Datadog, staff, New York" is a role, "I should be staff" a level.
    """
    first = tokens[name.start]
    if first.norm in IN and not first.text.isupper():
        # "Na dLocal em São Paulo": in Portuguese it stands in front of the place.
        return not any(other.kind is NameKind.PLACE and other.start == name.end for other in names)
    ranked = name.kind is NameKind.ROLE and first.norm in RANKS
    short = name.end == name.start + 1 and (len(first.text) <= _SHORT or ranked)
    if not name.common or not short or name.kind not in (NameKind.ROLE, NameKind.PLACE):
        return True
    before = tokens[name.start - 1] if name.start else None
    upper = all(token.text.isupper() for token in tokens[name.start : name.end])
    if name.kind is NameKind.ROLE:
        number = before is not None and before.kind is Kind.NUMBER
        alone = len(tokens) <= name.end - name.start + 2
        beside = any(
            (other is not name and not other.common and -1 <= other.start - name.end <= 1)
            or (not other.common and 0 <= name.start - other.end <= 1)
            for other in names
        )
        upper = upper and not shouting and not ranked
        return not number and (upper or alone or beside)
    return (upper and not shouting) or (before is not None and before.norm in ("in", "remote"))


def _names(tokens: Sequence[Token], names_in: NameReader) -> tuple[NameSpan, ...]:
    """The guides' names, with their places as tokens: the reader sees words only."""
    at = [index for index, token in enumerate(tokens) if token.kind in (Kind.WORD, Kind.NUMBER)]
    words = [
        tokens[index].norm
        if tokens[index].norm[-1:] not in _ENDINGS
        else _uninflected(tokens, index)
        for index in at
    ]
    found = []
    for name in names_in(words):
        start, end = at[name.start], at[name.end - 1] + 1
        if _is_slip_of(name) and all(knows(token.norm) for token in tokens[start:end]):
            continue  # "cinco" is no Cisco
        found.append(
            NameSpan(start, end, name.kind, name.key, name.name, name.certainty, name.others,
                     name.common)
        )  # fmt: skip
    return tuple(found)


def _is_slip_of(name: NameSpan) -> bool:
    """Whether a company is only near to what was typed."""
    company = name.kind not in (NameKind.ROLE, NameKind.PLACE)
    return company and name.certainty is not Certainty.EXACT


_ENDINGS = ("s", "n")  # of every word that may be inflected


def _uninflected(tokens: Sequence[Token], at: int) -> str:
    """The word without its possessive; "bei der Deutschen Bank" is of Deutsche Bank."""
    norm = bare_norm(tokens[at])
    if owns(tokens, at):
        return norm.removesuffix("s")  # "stabilitys london office"
    if not norm.endswith("en") or not tokens[at].capital:
        return norm
    return norm[:-1] if norm_at(tokens, at - 1) in ("der", "dem", "den", "zur") else norm


def _figures(
    tokens: Sequence[Token], today: date, names: Sequence[NameSpan]
) -> tuple[list[Quantity], list[When], tuple[Years, ...], list[bool]]:
    """Quantities, dates and years, left to right; whichever reads further wins a place."""
    quantities: list[Quantity] = []
    whens: list[When] = []
    years: list[Years] = []
    taken = [False] * len(tokens)
    inside = {
        at for name in names if not _is_number(tokens, name) for at in range(name.start, name.end)
    }
    places = {name.start for name in names if name.kind is NameKind.PLACE}
    said = {token.norm for token in tokens}
    of_years, of_spans = tells_years(said), tells_span(said)
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if taken[at] or (token.kind is Kind.WORD and not _is_opener(token)):
            at += 1
            continue  # most words
        if not _opens(token) or (at in inside and not _is_own(tokens, at, inside)):
            at += 1
            continue
        quantity = _READER.at(tokens, at, years=of_years) if _may_begin(token) else None
        if isinstance(quantity, Noise) and quantity.words and places:
            quantity = _before_a_place(tokens, quantity, places) or quantity
        when = when_at(tokens, at, today, spans=of_spans)
        span = _years(tokens, at)
        if isinstance(when, Day) and when.full:
            quantity = None
        ends = max(
            quantity.to if quantity else at, when.to if when else at, span.to if span else at
        )
        if ends == at:
            at += 1
            continue
        if span is not None and span.to == ends:
            years.append(span)
        elif when is not None and when.to == ends and not _is_amount(quantity, when):
            whens.append(when)
        elif quantity is not None:
            behind = _period_behind(tokens, quantity)
            if behind is not None:
                quantity, begin, to = behind
                taken[begin:to] = [True] * (to - begin)
            quantities.append(quantity)
        taken[at:ends] = [True] * (ends - at)
        at = ends
    return quantities, whens, tuple(years), taken


def _before_a_place(
    tokens: Sequence[Token], noise: Noise, places: Collection[int]
) -> Quantity | None:
    """ "Runway 230 sf, Stability 130 London": a place is nothing that is counted."""
    money = _READER.at(tokens, noise.at, counts=False)
    at_place = isinstance(money, Money) and money.to in places and money.low >= _LEAST_BY_PLACE
    return money if at_place else None


_LEAST_BY_PLACE = 20  # "2 London offices"


def _sums(tokens: Sequence[Token], quantities: Sequence[Quantity]) -> list[bool]:
    """Which tokens are of an amount, a percentage, a count of shares, and not only of a number."""
    sums = [False] * len(tokens)
    for one in quantities:
        if not isinstance(one, Noise):
            sums[one.at : one.to] = [True] * (one.to - one.at)
    return sums


def _period_behind(tokens: Sequence[Token], quantity: Quantity) -> tuple[Money, int, int] | None:
    """An amount with the period that stands behind its label, and where the period stands."""
    if not isinstance(quantity, Money):
        return None
    found = period_behind(tokens, quantity, _LABELS)
    return None if found is None else (replace(quantity, per=found[0]), found[1], found[2])


def _is_number(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name is a number word: "Three" is one only where nothing is counted."""
    norm = tokens[name.start].norm
    return name.end == name.start + 1 and (norm in UNITS or norm in TENS or norm in SCALES)


@cache
def _openers() -> frozenset[str]:
    return frozenset().union(NUMBER_OPENERS, DAY_OPENERS, _OVER, _INTO, UNTIL)


def _opens(token: Token) -> bool:
    """Whether a figure, a day or years may begin with a token: most words and signs are no such."""
    if token.kind is Kind.NUMBER:
        return True
    return _is_opener(token) or (token.kind is Kind.SIGN and _may_begin(token))


def _is_opener(token: Token) -> bool:
    openers, beginnings = _openers(), currency_beginnings()
    if token.norm in openers or token.norm in beginnings:
        return True
    text = token.text.casefold()
    return text in openers or text in beginnings


def _is_own(tokens: Sequence[Token], at: int, inside: Set[int]) -> bool:
    """Whether a token inside a name may still be a figure: no word, nor the 3 of "l3harris"."""
    kind = tokens[at].kind
    return kind is not Kind.WORD and not (
        kind is Kind.NUMBER and tokens[at].glued and at - 1 in inside
    )


def _may_begin(token: Token) -> bool:
    return (
        token.kind is Kind.NUMBER
        or token.kind is Kind.WORD
        or token.text in "$£€₹₪¥₩₺₱₫฿₴₦+.(₲₡₽"
        or ord(token.text[0]) > 127
    )


def _is_amount(quantity: Quantity | None, when: When) -> bool:
    if quantity is None or isinstance(quantity, Noise) or quantity.to < when.to:
        return False
    plain = isinstance(quantity, Money) and not quantity.strong
    return not (plain and isinstance(when, Day) and quantity.to == when.to)  # "12/4"


_OVER = frozenset("over across vesting vests vest / uber auf sur en".split())
_INTO = frozenset(("in", "into"))


def _years(tokens: Sequence[Token], at: int) -> Years | None:
    """ "over 4 years" behind a label; "4 years" alone is a span, not a grant's."""
    if tokens[at].norm in UNTIL:  # "monthly until the end of year 4"
        return _up_to_year(tokens, at)
    if (parts := _in_yearly_parts(tokens, at)) is not None:
        return parts
    if tokens[at].norm not in _OVER:
        return None
    found = years_at(tokens, at)
    if found is None or found[0] < 2 or schedule_at(tokens, at + 1) is not None:
        return None
    return Years(found[0], at, found[1])


def _in_yearly_parts(tokens: Sequence[Token], at: int) -> Years | None:
    """ "In five equal yearly slices", "into 4 annual tranches": a year for each."""
    if tokens[at].norm not in _INTO:
        return None
    count, spot = _count_of_year(tokens, at + 1), at + 2
    while norm_at(tokens, spot) in EVEN:
        spot += 1
    yearly = norm_at(tokens, spot) in YEARLY and norm_at(tokens, spot + 1) in TRANCHES
    return Years(count, at, spot + 2) if yearly and count is not None and count >= 2 else None


def _up_to_year(tokens: Sequence[Token], at: int) -> Years | None:
    """ "Monthly until the end of year 4": how long it goes on."""
    spot = at + 1
    while norm_at(tokens, spot) in BEFORE_LAST_YEAR:
        spot += 1
    count = _count_of_year(tokens, spot + 1) if norm_at(tokens, spot) in COUNTED_YEARS else None
    return Years(count, at, spot + 2) if count is not None and count >= 2 else None


def _count_of_year(tokens: Sequence[Token], at: int) -> int | None:
    text = norm_at(tokens, at)
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    scaled = after is not None and after.glued and after.kind is Kind.WORD
    return YEAR_NUMBERS.get(text) or (int(text) if _is_digit(text) and not scaled else None)


def _is_digit(text: str) -> bool:
    return len(text) == 1 and text.isascii() and text.isdigit()


class GrantYears:
    """The years said in a sentence, apart from any amount; a vesting span counts too."""

    def __init__(self, years: Sequence[Years], clauses: Sequence[Clause]) -> None:
        first, last = clauses[0].at, clauses[-1].to
        self._said = [one for one in years if first <= one.at < last]
        self._spans = [
            (span, _ends_or_vests(clause, span))
            for clause in clauses
            for span in spans_of(clause)
            if span.unit == YEAR and span.count == int(span.count) and 2 <= span.count <= 10
            if not is_of_experience(clause, span)
        ]

    def of(self, at: int) -> int | None:
        """Those of the amount at token `at`: the nearest; a plain span only behind it."""
        if self._said:
            return min(self._said, key=lambda one: abs(one.at - at)).count
        for span, vests in self._spans:
            if vests or at < span.at:
                return int(span.count)
        return None


def _ends_or_vests(clause: Clause, span: Span) -> bool:
    """ "300k, 4 year vest", "300k for 4 years", "stock (4y): 118k"."""
    tokens = clause.tokens
    if clause.norm(span.to) in _VESTS or span.to == clause.to:
        return True
    opens = bool(span.at) and tokens[span.at - 1].text == "("
    return opens and span.to < len(tokens) and tokens[span.to].text == ")"


def is_of_experience(clause: Clause, span: Span) -> bool:
    """ "7 yoe", "4 years of experience": no grant's."""
    return clause.norm(span.to - 1) == "yoe" or clause.norm(span.to) in ("of", "experience", "exp")


_VESTS = VESTING | {"period", "term"}


def spans_of(clause: Clause) -> list[Span]:
    """The lengths of time that a clause names."""
    return [when for when in clause.whens if isinstance(when, Span)]
