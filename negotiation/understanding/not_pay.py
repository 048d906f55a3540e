"""Figures that are no pay and count nothing: a telephone, a clock, a year, an identity number."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.model.currencies import NAMES
from negotiation.understanding.quantities import Noise
from negotiation.understanding.times import counted_to
from negotiation.understanding.tokens import Kind, Token, norm_at
from negotiation.understanding.words.clauses import STANDARDS
from negotiation.understanding.words.dates import EACH, EVERY_YEAR, UNITS
from negotiation.understanding.words.numbers import (
    COUNTS_OF,
    IDENTITIES,
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
    return len(tokens[at - 1].norm) <= 3 and tokens[at - 1].norm not in ("rsu", "tc", "ctc")


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is glued by a hyphen or a slash to what stands in front."""
    return at > 1 and tokens[at].glued and tokens[at - 1].glued and tokens[at - 1].text in "-/"


def no_pay_at(tokens: Sequence[Token], at: int) -> Noise | None:
    """A telephone number, a clock, a fraction of a schedule, an identity number."""
    token = tokens[at]
    if token.kind is Kind.SIGN and token.text == "+":
        to = _telephone(tokens, at + 1)
        return Noise(at, to) if to is not None and to - at >= 4 else None
    if token.text == "(" and (to := _area_code(tokens, at)) is not None:
        return Noise(at, to)
    if token.kind is not Kind.NUMBER:
        return None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    grouped = after is not None and (after.kind is Kind.NUMBER or after.text == "-")
    to = _telephone(tokens, at) if grouped else None
    if to is not None and (to - at >= 5):
        return Noise(at, to)
    third = tokens[at + 2] if at + 2 < len(tokens) else None
    if after is not None and third is not None and third.kind is Kind.NUMBER:
        if after.text == ":" and after.glued and third.glued and len(third.text) == 2:
            return Noise(at, at + 3)
        every = token.text == "1" and norm_at(tokens, at + 3) in EVERY_YEAR  # "1/4 each year"
        ratio = every or _is_ratio(token, third)
        if after.text == "/" and after.glued and third.glued and ratio:
            return Noise(at, at + 3)
    hour = token.text.isdigit() and int(token.text) <= 12
    if hour and after is not None and after.norm in ("am", "pm", "oclock"):
        return Noise(at, at + 2)
    if (counted := counted_to(tokens, at)) is not None:
        return Noise(at, counted)
    if after is not None and third is not None and after.norm == "pay" and third.norm in PAYMENTS:
        return Noise(at, at + 3)  # "24 pay periods"
    each = at > 0 and tokens[at - 1].norm in EACH and after is not None
    if each and after is not None and after.norm in UNITS:
        return Noise(at, at + 2)  # "paid every 2 weeks"
    if _is_year(tokens, at):
        return Noise(at, at + 1)
    before = tokens[at - 1].norm if at else ""
    if before == "(" and _is_an_age(tokens, at):
        return Noise(at, at + 1)
    if after is not None and after.kind is not Kind.SIGN and _is_of_a_street(tokens, at):
        return Noise(at, at + 1)
    timed = after is not None and after.norm in _MINUTES
    if timed and (minutes := _minutes(tokens, at)) is not None:
        return Noise(at, minutes)
    if at and tokens[at - 1].text.isupper() and _is_of_a_line(tokens, at - 1):
        return Noise(at, at + 1)
    led = before in _BEFORE_IDENTITIES
    if led and (identity := _identity(tokens, at)) is not None:
        return Noise(at, identity)
    if token.text in STANDARDS and at and tokens[at - 1].norm in ("iso", "iec", "en", "-"):
        return Noise(at, at + 1)
    if token.text == "409" and after is not None and after.norm == "a" and after.glued:
        return Noise(at, at + 1)  # what a share is worth for tax: a label and no figure
    if token.text.replace("(", "") == "401" and after is not None and after.norm in ("k", "("):
        return Noise(at, at + (2 if after.norm == "k" else 4))
    return None


def _is_an_age(tokens: Sequence[Token], at: int) -> bool:
    """ "I'm writing for myself (59, first job change)": two digits in brackets behind oneself."""
    text, behind = tokens[at].text, tokens[at + 1].text if at + 1 < len(tokens) else ""
    inside = at > 1 and tokens[at - 1].text == "(" and tokens[at - 2].norm in SELVES
    return inside and behind in ",)" and len(text) == 2 and text.isdigit()


def _identity(tokens: Sequence[Token], at: int) -> int | None:
    """Where the digits of "zoom id is 845 2210 9931", "room 12", "contract no 2211/26" end."""
    spot, numbered = at - 1, False
    while spot >= 0 and (tokens[spot].norm in _LED or tokens[spot].text in ":#"):
        if tokens[spot].text == "#":
            return at + 1
        numbered = numbered or tokens[spot].norm in _NUMBER
        spot -= 1
    word = tokens[spot].norm if spot >= 0 else ""
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


_NUMBER = frozenset("no nr number".split())
_LED = _NUMBER | frozenset("is of".split())
_BEFORE_IDENTITIES = _LED | COUNTS_OF | IDENTITIES | frozenset(":#")


def _minutes(tokens: Sequence[Token], at: int) -> int | None:
    """ "35 min door to door", "20 mins walk": no minimum."""
    after = [token.norm for token in tokens[at + 1 : at + 3]]
    if not after or after[0] not in _MINUTES:
        return None
    if after[0] != "min":
        return at + 2
    short = tokens[at].text.isdigit() and len(tokens[at].text) == 1  # nobody's minimum
    before = [token.norm for token in tokens[max(0, at - 3) : at]]
    short = short or any(
        word in WAYS and word not in ("to", "from", "by", "each") for word in before
    )
    return at + 2 if short or (after[1:] and after[1] in WAYS) else None


def _is_of_a_street(tokens: Sequence[Token], at: int) -> bool:
    """ "240 Park Ave", "1200 Market Street", "350 5th avenue"; "240k, Wall Street" is pay."""
    text = tokens[at].text
    if not text.isdigit() or len(text) > _LONGEST_HOUSE or norm_at(tokens, at - 1) in _PAID_ON:
        return False
    for spot in range(at + 1, min(at + _FAR_STREET, len(tokens))):
        token = tokens[spot]
        ordinal = token.glued and tokens[spot - 1].kind is Kind.NUMBER  # "5th", "1st"
        if token.norm in STREETS and spot > at + 1 and not ordinal:
            return True
        plain = token.kind in (Kind.WORD, Kind.NUMBER) and token.norm not in NO_STREETS
        if not plain or (ordinal and spot == at + 1):
            return False
    return False


_LONGEST_HOUSE, _FAR_STREET = 5, 5
_PAID_ON = frozenset("$ £ € base usd gbp eur".split())
_MINUTES = ("mins", "minutes", "minute", "min")


def is_postcode(tokens: Sequence[Token], at: int) -> bool:
    """ "The office is in 94107"."""
    before = tokens[at - 1].norm if at else ""
    return before == "in" and tokens[at].text.isdigit() and len(tokens[at].text) == 5


def _is_year(tokens: Sequence[Token], at: int) -> bool:
    """ "In 2021", "since 2023": four digits of our time that nothing makes an amount."""
    text = tokens[at].text
    if not (len(text) == 4 and text.isdigit() and 1990 <= int(text) <= 2040):
        return False
    after = tokens[at + 1].norm if at + 1 < len(tokens) else ""
    before = tokens[at - 1].text if at else ""
    return after not in ("k", "/", "per", "a", "usd", "eur", "gbp", "chf") and before not in _SIGNS


_SIGNS = frozenset("$£€₹¥")


def _is_ratio(first: Token, second: Token) -> bool:
    """ "24/7", "1/48", "9/80", "60/40": a share or a rhythm, no amount over years."""
    if not first.text.isdigit() or not second.text.isdigit():
        return False
    one, other = int(first.text), int(second.text)
    return (one, other) in _RHYTHMS or (one == 1 and other > 6) or (one + other == 100)


_RHYTHMS = ((24, 7), (9, 80))
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
