"""Figures that are no pay and count nothing: a telephone, a clock, a year, an identity number."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from typing import NamedTuple

from negotiation.model.currencies import NAMES
from negotiation.understanding.quantities import Noise
from negotiation.understanding.times import counted_to
from negotiation.understanding.tokens import SENTENCE_ENDS, Kind, Token, norm_at
from negotiation.understanding.words.clauses import STANDARDS
from negotiation.understanding.words.dates import EACH, EVERY_YEAR, UNITS
from negotiation.understanding.words.numbers import (
    BUILDINGS,
    COUNTS_OF,
    IDENTITIES,
    LASTING,
    NO_STREETS,
    PAPERS_BY_NUMBER,
    SCALES,
    SELVES,
    STREETS,
    WAYS,
)
from negotiation.understanding.words.periods import PAYMENTS


def in_a_code(tokens: Sequence[Token], at: int) -> bool:
    """The 5 of L5, the 100 of H100: a number glued behind letters that are no word of pay."""
    token, spot = tokens[at], at
    while _goes_on(tokens, spot) and tokens[spot - 2].kind is Kind.NUMBER:
        spot -= 2  # the 0417 of "MJ-2026-0417"
    if spot != at:
        return in_a_code(tokens, spot)
    if token.glued and at > 1 and tokens[at - 1].text == "-" and tokens[at - 1].glued:
        prefix = tokens[at - 2]
        return prefix.kind is Kind.WORD and prefix.text.isupper() and prefix.norm not in NAMES
    if not token.glued or at == 0 or tokens[at - 1].kind is not Kind.WORD:
        return False
    letters = tokens[at - 1].norm
    return len(letters) <= 3 and letters.isascii() and letters not in ("rsu", "tc", "ctc")


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is glued by a hyphen or a slash to what stands in front."""
    return at > 1 and tokens[at].glued and tokens[at - 1].glued and tokens[at - 1].text in "-/"


def no_pay_at(tokens: Sequence[Token], at: int) -> Noise | None:
    """A telephone number, a clock, a fraction of a schedule, an identity number."""
    rules = _RULES.get(_opened_by(tokens[at]))
    if rules is None:
        return None
    before = tokens[at - 1].norm if at else _NOTHING
    follows = _opened_by(tokens[at + 1]) if at + 1 < len(tokens) else _NOTHING
    for rule in rules:
        if rule.behind is not None and follows not in rule.behind:
            continue
        if rule.before is not None and before not in rule.before:
            continue
        if (to := rule.end_of(tokens, at)) is not None:
            return Noise(at, to)
    return None


def _opened_by(token: Token) -> str:
    return _NUMBER if token.kind is Kind.NUMBER else token.norm


_NUMBER = "0"


def _international(tokens: Sequence[Token], at: int) -> int | None:
    """ "+44 20 7946 0958"."""
    if tokens[at].kind is not Kind.SIGN:
        return None
    to = _telephone(tokens, at + 1)
    return to if to is not None and to - at >= 4 else None


def _national(tokens: Sequence[Token], at: int) -> int | None:
    """ "628-555-0147", "0131 496 0500", "415 555 0137"; "220-240" is a range, "1 200 000" a sum."""
    grouped = at + 1 < len(tokens) and (
        tokens[at + 1].kind is Kind.NUMBER or tokens[at + 1].text == "-"
    )
    to = _telephone(tokens, at) if grouped else None
    if to is None:
        return None
    groups = [token.text for token in tokens[at:to] if token.kind is Kind.NUMBER]
    sums = all(len(one) == _OF_THOUSANDS for one in groups[1:]) and groups[0][:1] != "0"
    return to if to - at >= 5 or (len(groups) >= 3 and not sums) else None


def _clock(tokens: Sequence[Token], at: int) -> int | None:
    """ "17:00"."""
    if not _is_joined(tokens, at, ":"):
        return None
    return at + 3 if len(tokens[at + 2].text) == 2 else None


def _ratio(tokens: Sequence[Token], at: int) -> int | None:
    """ "24/7", "1/48", "1/4 each year"."""
    if not _is_joined(tokens, at, "/"):
        return None
    every = tokens[at].text == "1" and norm_at(tokens, at + 3) in EVERY_YEAR
    return at + 3 if every or _is_ratio(tokens[at], tokens[at + 2]) else None


def _is_joined(tokens: Sequence[Token], at: int, by: str) -> bool:
    """Whether a second number is glued to this one by a sign."""
    if at + 2 >= len(tokens) or tokens[at + 1].text != by:
        return False
    sign, second = tokens[at + 1], tokens[at + 2]
    return sign.glued and second.glued and second.kind is Kind.NUMBER


def _hour(tokens: Sequence[Token], at: int) -> int | None:
    """ "5 pm", "11 o'clock"."""
    text = tokens[at].text
    hour = text.isdigit() and int(text) <= 12 and norm_at(tokens, at + 1) in _HOURS
    return at + 2 if hour else None


def _pay_periods(tokens: Sequence[Token], at: int) -> int | None:
    """ "24 pay periods"."""
    paid = norm_at(tokens, at + 1) == "pay" and norm_at(tokens, at + 2) in PAYMENTS
    return at + 3 if paid else None


def _rhythm(tokens: Sequence[Token], at: int) -> int | None:
    """ "Paid every 2 weeks"."""
    each = norm_at(tokens, at - 1) in EACH and norm_at(tokens, at + 1) in UNITS
    return at + 2 if each else None


def _of_a_line(tokens: Sequence[Token], at: int) -> int | None:
    return at + 1 if at and _is_of_a_line(tokens, at - 1) else None


def _storey(tokens: Sequence[Token], at: int) -> int | None:
    """ "Floor 3", "the office is on floor 12": few, or beside what stands on one; "floor 230" is
    a minimum, and "my floor 12 lakh" has its unit.
    """
    text, behind = tokens[at].text, norm_at(tokens, at + 1)
    scaled = behind in SCALES or behind in _OF_LAKHS
    if not text.isdigit() or int(text) > _HIGHEST or scaled:
        return None
    front = [token.norm for token in tokens[max(0, at - _NEAR) : at - 1]]
    if not _WHOSE.isdisjoint(front[-2:]):
        return None
    near = {*front, *(token.norm for token in tokens[at + 1 : at + _NEAR])}
    few = int(text) < _FEW_STOREYS and not (front and front[-1] in _MEANT)
    return at + 1 if few or front[-1:] == ["on"] or not BUILDINGS.isdisjoint(near) else None


_HIGHEST, _FEW_STOREYS = 160, 20
_NEAR = 8
_WHOSE = frozenset("my salary base pay walkaway hard absolute".split())
_MEANT = frozenset("is of at".split())
_OF_LAKHS = frozenset("lpa lakh lakhs l cr crore".split())


def _standard(tokens: Sequence[Token], at: int) -> int | None:
    """ "ISO 27001", "EN-9100"."""
    named = tokens[at].text in STANDARDS and norm_at(tokens, at - 1) in _OF_STANDARDS
    return at + 1 if named else None


def _label(tokens: Sequence[Token], at: int) -> int | None:
    """ "A 409A", what a share is worth for tax, and "401(k)": names and no figures."""
    text, behind = tokens[at].text.replace("(", ""), norm_at(tokens, at + 1)
    if tokens[at].text == "409" and behind == "a" and tokens[at + 1].glued:
        return at + 1
    if text == "401" and behind in ("k", "("):
        return at + (2 if behind == "k" else 4)
    return None


def _age(tokens: Sequence[Token], at: int) -> int | None:
    """ "I'm writing for myself (59, first job change)": two digits in brackets behind oneself."""
    text, behind = tokens[at].text, norm_at(tokens, at + 1)
    inside = at > 1 and tokens[at - 1].text == "(" and tokens[at - 2].norm in SELVES
    aged = inside and behind in (",", ")", "") and len(text) == 2 and text.isdigit()
    return at + 1 if aged else None


def _identity(tokens: Sequence[Token], at: int) -> int | None:
    """Where the digits of "zoom id is 845 2210 9931", "room 12", "contract no 2211/26" end."""
    if norm_at(tokens, at - 1) not in _BEFORE_IDENTITIES:
        return None
    spot, numbered = at - 1, False
    while spot >= 0 and (tokens[spot].norm in _LED or tokens[spot].text in ":#."):
        if tokens[spot].text == "#":
            return at + 1
        numbered = numbered or tokens[spot].norm in _NUMBERED
        spot -= 1
    word = tokens[spot].norm if spot >= 0 else ""
    if any(token.text == "." for token in tokens[spot + 1 : at]) and word not in _SHORTENED:
        return None
    counted = word in COUNTS_OF
    if not (counted or word in IDENTITIES or (numbered and word in PAPERS_BY_NUMBER)):
        return None
    to = at
    while to < len(tokens) and (tokens[to].kind is Kind.NUMBER or tokens[to].text in "-/"):
        to += 1
    scaled = to < len(tokens) and tokens[to].glued and tokens[to].norm in SCALES
    if scaled and counted:
        return to + 1
    return None if scaled else to


def _is_of_a_line(tokens: Sequence[Token], at: int) -> bool:
    """ "Flight BA 245", "my flight is UA 12", "train ICE 240"."""
    if at < 1 or not tokens[at].text.isupper() or len(tokens[at].text) > len("ICE"):
        return False
    spot = at - 1 - (tokens[at - 1].norm in _LED)
    return norm_at(tokens, spot) in ("flight", "train")


_SHORTENED = frozenset("ref id ext req nr no".split())  # "Ref. 4471"
_NUMBERED = frozenset("no nr number".split())
_LED = _NUMBERED | frozenset("is of".split())
_BEFORE_IDENTITIES = _LED | COUNTS_OF | IDENTITIES | frozenset(":#.")


def _minutes(tokens: Sequence[Token], at: int) -> int | None:
    """ "35 min door to door", "20 mins walk", "was 2 hours now 15 min": no minimum."""
    after = [token.norm for token in tokens[at + 1 : at + 3]]
    if not after or after[0] not in _MINUTES:
        return None
    if after[0] != "min" or _lasts(tokens, at):
        return at + 2
    short = tokens[at].text.isdigit() and len(tokens[at].text) == 1  # nobody's minimum
    before = [token.norm for token in tokens[max(0, at - 3) : at]]
    short = short or any(
        word in WAYS and word not in ("to", "from", "by", "each") for word in before
    )
    return at + 2 if short or (after[1:] and after[1] in WAYS) else None


def _lasts(tokens: Sequence[Token], at: int) -> bool:
    """ "Runs took 40 min", "from 3 h to 40 min", "jobs were 40 min", "its 30 min now": beside a
    verb of lasting, one more span of time, or then and now; across a comma two digits at most,
    "in 2 hours, 200 min".
    """
    text = tokens[at].text
    if not text.isdigit() or norm_at(tokens, at - 1) in _SIGNS:
        return False
    few = len(text) <= _DIGITS_OF_MINUTES
    if few and (norm_at(tokens, at - 1) == "were" or norm_at(tokens, at + 2) in _SINCE):
        return True
    for step in (-1, 1):
        near, spot = True, max(at, at + step)
        for _ in range(_NEAR):
            spot += step
            if not 0 <= spot < len(tokens):
                break
            token = tokens[spot]
            if token.kind is Kind.LINE or (token.text in SENTENCE_ENDS and not token.glued):
                break
            near = near and token.text != ","
            spanned = token.norm in _TIMED and tokens[spot - 1].kind is Kind.NUMBER
            if (near or few) and (token.norm in LASTING or (spanned and spot != at + 1)):
                return True
    return False


_DIGITS_OF_MINUTES = 2
_SINCE = frozenset("now today these nowadays instead flat before after".split())
_TIMED = frozenset(
    "h hr hrs hour hours s sec secs second seconds ms min mins minute minutes".split()
)


def _house(tokens: Sequence[Token], at: int) -> int | None:
    """ "240 Park Ave", "1200 Market Street", "350 5th avenue"; "240k, Wall Street" is pay."""
    text = tokens[at].text
    if not text.isdigit() or len(text) > _LONGEST_HOUSE or norm_at(tokens, at - 1) in _PAID_ON:
        return None
    for spot in range(at + 1, min(at + _FAR_STREET, len(tokens))):
        token = tokens[spot]
        ordinal = token.glued and tokens[spot - 1].kind is Kind.NUMBER  # "5th", "1st"
        if token.norm in STREETS and spot > at + 1 and not ordinal:
            return at + 1
        plain = token.kind in (Kind.WORD, Kind.NUMBER) and token.norm not in NO_STREETS
        if not plain or (ordinal and spot == at + 1):
            return None
    return None


_LONGEST_HOUSE, _FAR_STREET = 5, 5
_PAID_ON = frozenset("$ £ € base usd gbp eur".split())
_MINUTES = ("mins", "minutes", "minute", "min")


def is_postcode(tokens: Sequence[Token], at: int) -> bool:
    """ "The office is in 94107"."""
    before = tokens[at - 1].norm if at else ""
    return before == "in" and tokens[at].text.isdigit() and len(tokens[at].text) == 5


def _year(tokens: Sequence[Token], at: int) -> int | None:
    """ "In 2021", "since 2023": four digits of our time that nothing makes an amount."""
    text = tokens[at].text
    if not (len(text) == 4 and text.isdigit() and 1990 <= int(text) <= 2040):
        return None
    before = tokens[at - 1].text if at else ""
    return at + 1 if norm_at(tokens, at + 1) not in _OF_AN_AMOUNT and before not in _SIGNS else None


_SIGNS = frozenset("$£€₹¥")
_OF_AN_AMOUNT = ("k", "/", "per", "a", "usd", "eur", "gbp", "chf")
_HOURS = ("am", "pm", "oclock")
_OF_STANDARDS = ("iso", "iec", "en", "-")


def _is_ratio(first: Token, second: Token) -> bool:
    """ "24/7", "1/48", "9/80", "60/40": a share or a rhythm, no amount over years."""
    if not first.text.isdigit() or not second.text.isdigit():
        return False
    one, other = int(first.text), int(second.text)
    return (one, other) in _RHYTHMS or (one == 1 and other > 6) or (one + other == 100)


_RHYTHMS = ((24, 7), (9, 80))
_OF_THOUSANDS = 3  # digits of a group
_LONGEST_TELEPHONE = 15  # digits


def _area_code(tokens: Sequence[Token], at: int) -> int | None:
    """ "(628) 555-0147"."""
    texts = [token.text for token in tokens[at : at + 6]]
    if len(texts) < 6 or texts[2] != ")" or texts[4] != "-":
        return None
    numbers = (texts[1], texts[3], texts[5])
    return at + 6 if all(one.isdigit() and 3 <= len(one) <= 5 for one in numbers) else None


def _telephone(tokens: Sequence[Token], at: int) -> int | None:
    """Groups of digits joined by hyphens or spaces, ten digits or more."""
    digits, spot, joints = 0, at, 0
    while spot < len(tokens) and tokens[spot].kind is Kind.NUMBER and tokens[spot].text.isdigit():
        if len(tokens[spot].text) > 6:
            return None
        digits += len(tokens[spot].text)
        if digits > _LONGEST_TELEPHONE:
            return None
        spot += 1
        if spot < len(tokens) and tokens[spot].text == "-" and tokens[spot].glued and joints < 6:
            joints += 1
            spot += 1
    return spot if (digits >= 7 and joints >= 2) or (digits >= 10 and spot - at >= 3) else None


class _Rule(NamedTuple):
    """Where what begins at a token ends; `behind` and `before`: what has to stand beside it, where
    no other word will do, so that most rules need not be asked.
    """

    end_of: Callable[[Sequence[Token], int], int | None]
    behind: Set[str] | None = None
    before: Set[str] | None = None


_NOTHING = ""  # the beginning of the text, or its end
# What each way of beginning may be, in the order in which they are tried.
_RULES: dict[str, tuple[_Rule, ...]] = {
    "+": (_Rule(_international),),
    "(": (_Rule(_area_code),),
    _NUMBER: (
        _Rule(_national, {_NUMBER, "-"}),
        _Rule(_clock, {":"}),
        _Rule(_ratio, {"/"}),
        _Rule(_hour, {*_HOURS}),
        _Rule(counted_to),
        _Rule(_pay_periods, {"pay"}),
        _Rule(_rhythm, {*UNITS}, {*EACH}),
        _Rule(_year),
        _Rule(_age, {",", ")", _NOTHING}, {"("}),
        _Rule(_house),
        _Rule(_minutes, {*_MINUTES}),
        _Rule(_of_a_line),
        _Rule(_identity, None, _BEFORE_IDENTITIES),
        _Rule(_storey, None, {"floor"}),
        _Rule(_standard, None, {*_OF_STANDARDS}),
        _Rule(_label, {"a", "k", "("}),
    ),
}
