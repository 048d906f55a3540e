"""Numbers in digits and in words: `240,000`, `1.25 million`, `two hundred k`, `36,00,000`.

An article is no number, a fraction is arithmetic or nothing, and digits apart by a space are one
number only where nothing in front counts the first ("grade 7 240k" holds two).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from negotiation.model.record import record, replace
from negotiation.understanding.tokens import Kind, Token, norm_at
from negotiation.understanding.words.numbers import (
    ABBREVIATED,
    ARTICLES,
    BEHIND_DUE,
    COUNTED_BY,
    FRACTIONS,
    SCALES,
    SMALL,
    TENS,
    UNITS,
)

# Every word that a number in words may begin with.
OPENERS = frozenset((*ARTICLES, *FRACTIONS, *UNITS, *TENS, *SMALL, "hundred"))
# What stands behind an article that begins a number: "a hundred", "a quarter of a million".
_BEHIND_ARTICLES = frozenset((*FRACTIONS, *UNITS, *TENS, "hundred")).union(
    word for word in SCALES if len(word) > 4
)
_HALF = Decimal("0.5")
_MIL_IS_MILLION_BELOW = 5  # "1 mil" is slang for a million, "230 mil" Spanish for thousands
LARGEST = Decimal(10) ** 12


@record(frozen=True, slots=True)
class Number:
    """`value` is scaled; tokens `at` up to `to`. `factor` is the scale that was said, else 1.

    `grouped`: four digits or more, or with thousands apart. `decimals`: written with a fraction.
    `digits`: in figures. `spoken`: "two fifty" for 250.
    """

    value: Decimal
    at: int
    to: int
    factor: Decimal = Decimal(1)
    grouped: bool = False
    decimals: bool = False
    digits: bool = True
    spoken: bool = False

    @property
    def bare(self) -> bool:
        """A plain number below a thousand, which may mean thousands."""
        return self.factor == 1 and self.value < 1000


def may_open(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number may begin with a token: of words those of numbers, of articles few."""
    token = tokens[at]
    if token.kind is Kind.NUMBER:
        return True
    if token.norm in ARTICLES:
        return norm_at(tokens, at + 1) in _BEHIND_ARTICLES
    return token.norm in OPENERS


def number_at(tokens: Sequence[Token], at: int) -> Number | None:
    """The number that begins at token `at`; None where there is none."""
    token = tokens[at]
    found: Number | None
    if token.kind is Kind.NUMBER:
        if "." in token.text and _is_dotted(token.text):
            return None
        found = _compound(tokens, _scaled(tokens, _and_a_half(tokens, _digits(tokens, at))))
    elif token.norm in OPENERS and not _stands_for_a_noun(tokens, at):
        found = _words(tokens, at)
        if found is not None:
            found = _compound(tokens, found)
    else:
        return None
    return found if found is not None and found.value <= LARGEST else None


def _stands_for_a_noun(tokens: Sequence[Token], at: int) -> bool:
    """ "The other one", "that one": a pronoun and no number."""
    return tokens[at].norm == "one" and norm_at(tokens, at - 1) in _POINTS


_POINTS = frozenset("other this that another which last next each every any either same".split())


def _is_dotted(text: str) -> bool:
    """ "4.12.1", "11.12.2026": a version or a date, for dots set thousands apart by threes."""
    _, *groups = text.split(".")
    plain = text.replace(".", "").isdigit()
    return plain and len(groups) > 1 and any(len(one) != 3 for one in groups)


# --- In figures -----------------------------------------------------------------------------------


def _digits(tokens: Sequence[Token], at: int) -> Number:
    text = tokens[at].text
    to = at + 1
    if text.isdigit() and len(text) <= 3 and not _counts(tokens, at):
        while to < len(tokens) and _is_group(tokens, to, first=to == at + 1):
            text += tokens[to].text
            to += 1
        if to == at + 2 and _are_two(tokens, at):
            text, to = tokens[at].text, at + 1
        if to == at + 1 and (rest := _after_comma(tokens, to)):
            text, to = text + rest, to + 2
        # "1 120k" holds two numbers: a scale says so.
        if to > at + 1 and _scale_word(tokens, to) is not None:
            text, to = tokens[at].text, at + 1
    scaled = _scale_word(tokens, to) is not None
    value, grouped, decimals = _value(text, scaled=scaled)
    return Number(value, at, to, grouped=grouped or to > at + 1, decimals=decimals)


def _are_two(tokens: Sequence[Token], at: int) -> bool:
    """ "232 220", and no more of its line: two of one size, for no salary is told so exactly.

    "232 500", "230 000" and "232 220 kr" are one.
    """
    first, second = int(tokens[at].text), tokens[at + 1].text
    alone = at == 0 or tokens[at - 1].kind is Kind.LINE or tokens[at - 1].text in ".,;:"
    ends = at + 2 == len(tokens) or tokens[at + 2].kind is Kind.LINE
    if not (alone and ends) or second.startswith("0") or len(second) != len(tokens[at].text):
        return False
    return int(second) % 50 != 0 and abs(first - int(second)) * 3 <= first


def _counts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word in front counts the number: "year 1", "level 4", "option 2", "#3"."""
    if at == 0:
        return False
    before = tokens[at - 1]
    if before.kind is Kind.NUMBER:  # "grade 7 250 000": the count stands in front, and ends there
        return not (at > 1 and tokens[at - 2].norm in COUNTED_BY)
    return before.norm in COUNTED_BY or before.text in "#/-"


def _is_group(tokens: Sequence[Token], at: int, *, first: bool) -> bool:
    token = tokens[at]
    if token.kind is not Kind.NUMBER or token.glued or token.start - tokens[at - 1].end != 1:
        return False
    text = token.text
    if len(text) == 3 and text.isdigit():
        return True
    # "1 250 000,00": the last group may have its cents.
    return not first and len(text) == 6 and text[:3].isdigit() and text[3] in ".,"


def _and_a_half(tokens: Sequence[Token], number: Number) -> Number:
    """ "57 and a half grand"; what has no scale behind it is "5 and a half years"."""
    if number.to >= len(tokens) or tokens[number.to].norm != "and":
        return number
    to = number.to + len(_AND_A_HALF)
    said = tuple(token.norm for token in tokens[number.to : to])
    if said != _AND_A_HALF or number.decimals or _scale_word(tokens, to) is None:
        return number
    return replace(number, value=number.value + _HALF, to=to, decimals=True)


_AND_A_HALF = ("and", "a", "half")


def _after_comma(tokens: Sequence[Token], at: int) -> str:
    """ "240, 000": a group that begins with a zero is no number of its own."""
    if at + 1 >= len(tokens) or tokens[at].text != "," or not tokens[at].glued:
        return ""
    group = tokens[at + 1]
    if group.kind is not Kind.NUMBER or len(group.text) != 3 or not group.text.startswith("0"):
        return ""
    return group.text if group.text.isdigit() else ""


def _value(text: str, *, scaled: bool) -> tuple[Decimal, bool, bool]:
    """Value, whether thousands were set apart, whether there is a fraction."""
    if text.isdigit():
        return Decimal(text[:18]), len(text) >= 4, False
    marks = [one for one in text if not one.isdigit()]
    if text[0] in ".,":
        return Decimal("0." + text[1:19]), False, True
    head, _, tail = text.rpartition(marks[-1])
    several = len(marks) > 1
    decimals = marks[-1] != "'" and not (several and len(set(marks)) == 1)
    if decimals and len(tail) == 3 and not several:
        # "241.555k" has a fraction, "240.000" and "1,200k" have thousands set apart.
        decimals = (scaled and marks[-1] == ".") or head == "0"
    elif decimals and len(tail) == 3 and several:
        decimals = False
    plain = "".join(one for one in head if one.isdigit())[:15] or "0"
    tail = "".join(one for one in tail if one.isdigit())[:6] or "0"
    if decimals:
        return Decimal(f"{plain}.{tail}"), several, True
    return Decimal((plain + tail)[:18]), True, False


def _scale_word(tokens: Sequence[Token], at: int) -> Decimal | None:
    if at >= len(tokens) or tokens[at].kind is not Kind.WORD:
        return None
    norm = tokens[at].norm
    if norm == "t" and _is_sign(tokens, at + 1):
        return SCALES["k"]  # "72 T€"
    if len(norm) == 1 and not tokens[at].glued and norm != "k":
        return None  # "4 m" and "5 l" are letters of something else
    return SCALES.get(norm)


def _is_sign(tokens: Sequence[Token], at: int) -> bool:
    """Whether the sign of a currency stands glued at a token."""
    return at < len(tokens) and tokens[at].glued and tokens[at].text in _SIGNS


_SIGNS = frozenset("€$£")


def _scaled(tokens: Sequence[Token], number: Number) -> Number:
    factor = _scale_word(tokens, number.to)
    if factor is None:
        return number
    norm = tokens[number.to].norm
    if norm == "mil" and (number.decimals or number.value < _MIL_IS_MILLION_BELOW):
        factor = Decimal(1_000_000)
    to = number.to + 1
    if norm in ABBREVIATED and to < len(tokens) and tokens[to].text == "." and tokens[to].glued:
        to += 1
    return Number(
        number.value * factor,
        number.at,
        to,
        factor,
        number.grouped,
        number.decimals,
        number.digits,
        number.spoken,
    )


def _compound(tokens: Sequence[Token], first: Number) -> Number:
    """ "1 crore 20 lakh": a smaller scale right behind a larger one belongs to it."""
    if first.factor < SCALES["lakh"] or first.to >= len(tokens):
        return first
    if tokens[first.to].kind is Kind.NUMBER:
        second = _scaled(tokens, _digits(tokens, first.to))
    elif tokens[first.to].kind is Kind.WORD:
        found = _words(tokens, first.to)
        if found is None:
            return first
        second = found
    else:
        return first
    if not 1 < second.factor < first.factor or second.value >= first.factor:
        return first
    return Number(
        first.value + second.value, first.at, second.to, first.factor, digits=first.digits
    )


# --- In words -------------------------------------------------------------------------------------


def _words(tokens: Sequence[Token], at: int) -> Number | None:
    norm = tokens[at].norm
    if norm in ARTICLES:
        if not may_open(tokens, at):
            return None
        after = tokens[at + 1].norm
        if after in FRACTIONS:
            return _fraction(tokens, at, at + 1)
        if after in UNITS or after in TENS:
            found = _words(tokens, at + 1)
            return None if found is None else replace(found, at=at)
        return _spelled(tokens, at, at + 1, Decimal(1))
    if norm in FRACTIONS:
        return _fraction(tokens, at, at)
    if SMALL.get(norm) == 1 and norm_at(tokens, at + 1) in FRACTIONS:
        return _fraction(tokens, at, at + 1)  # "eine halbe Million"
    if norm == "hundred" and _said_alone(tokens, at):
        return _spelled(tokens, at, at, Decimal(1))
    if norm == "three" and norm_at(tokens, at + 1) == "quarters":
        return _fraction(tokens, at, at + 1)
    if norm in UNITS or norm in TENS:
        return _spelled(tokens, at, at, None)
    if norm == "due" and (at + 1 >= len(tokens) or tokens[at + 1].norm not in BEHIND_DUE):
        return None  # English "due", and the Italian two
    if norm in SMALL:
        return _scaled(tokens, Number(Decimal(SMALL[norm]), at, at + 1, digits=False))
    return None


def _said_alone(tokens: Sequence[Token], at: int) -> bool:
    """ "hundred and fifty thousand" leaves the one out; "a few hundred" says none."""
    before = tokens[at - 1].norm if at else ""
    return before not in ("few", "couple", "several", "of") and not before.isdigit()


def _fraction(tokens: Sequence[Token], at: int, word: int) -> Number | None:
    """ "a quarter of a million", "half a lakh": never the bare scale."""
    share = FRACTIONS[tokens[word].norm]
    to = word + 1
    while norm_at(tokens, to) in ("of", *ARTICLES):
        to += 1
    factor = SCALES.get(tokens[to].norm) if to < len(tokens) else None
    if factor is None or factor < 1000:
        return None
    if tokens[to].norm == "mil":
        factor = SCALES["million"]  # "a quarter mil", "half a mil": nobody halves a thousand
    return Number(share * factor, at, to + 1, factor, decimals=True, digits=False)


def _spelled(
    tokens: Sequence[Token], at: int, start: int, implied: Decimal | None
) -> Number | None:
    """A number in words from `start`: hundreds, tens, "point", "and a half", then its scale."""
    total, group = Decimal(0), implied
    to, hundred, spoken, scale = start, False, False, Decimal(1)
    last = ""
    while to < len(tokens):
        norm = tokens[to].norm
        joined = norm in _JOINTS and to > start
        if joined and to + 1 < len(tokens) and _goes_on(tokens, to, hundred or total > 0):
            to += 1 + (tokens[to + 1].norm in ARTICLES)
            continue
        if norm in UNITS or norm in TENS:
            worth = UNITS.get(norm) or TENS.get(norm) or 0
            if last == "" or (last == "ten" and norm in UNITS and worth < 10) or last == "hundred":
                group = (group or Decimal(0)) + worth if last else Decimal(worth)
            elif (
                last in ("unit", "teen")
                and (norm in TENS or worth >= 10)
                and not (hundred or spoken)
            ):
                group, spoken = (group or Decimal(0)) * 100 + worth, True
            elif last in ("unit", "teen") and (spoken or hundred) and _ends_in_hundreds(tokens, to):
                tenths = Decimal(worth) / (10 if worth < _TEN else _HUNDRED)
                group, norm = (group or Decimal(0)) + tenths, "point"
                to += norm_at(tokens, to + 1) == "hundred"
            else:
                break
            if norm == "point":
                last = norm
            else:
                last = "ten" if norm in TENS else ("teen" if worth >= 10 else "unit")
        elif last == "unit" and norm in _ZERO and (unit := _digit(tokens, to + 1)) is not None:
            group, spoken, last = (group or Decimal(0)) * 100 + unit, True, "point"
            to += 2
            continue
        elif norm == "hundred":
            group, hundred, last = (group or Decimal(1)) * 100, True, "hundred"
        elif norm == "point" and group is not None and (part := _decimals(tokens, to + 1)):
            group += part[0]
            to = part[1]
            last = "point"
            continue
        elif norm in FRACTIONS and group is not None and FRACTIONS[norm] == _HALF:
            group += _HALF
            last = "point"
        elif (factor := _scale_word(tokens, to)) is not None and group is not None:
            total += group * factor
            scale, group, last, hundred = max(scale, factor), None, "", False
            if factor < 1000 or len(norm) <= 2:
                to += 1
                break
        else:
            break
        to += 1
    value = total + (group or Decimal(0))
    while to > start and tokens[to - 1].norm in (*_JOINTS, *ARTICLES):
        to -= 1
    if to == start and implied is None:
        return None
    return Number(value, at, to, scale, spoken=spoken, digits=False)


def _ends_in_hundreds(tokens: Sequence[Token], at: int) -> bool:
    """ "Two forty seven five", "one ninety two five hundred", "two thirty two fifty": thousands and
    their hundreds, as they are spoken; "two forty seven five years" counts the years.
    """
    if _digit(tokens, at) is None and tokens[at].norm not in TENS:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is None or after.kind is not Kind.WORD or after.norm in _BEHIND_HUNDREDS


_BEHIND_HUNDREDS = frozenset(
    "hundred k thousand base a per for and plus on in is they she he but with from at as "
    "now".split()
)
_ZERO = ("oh", "o")  # "two oh three k"


def _digit(tokens: Sequence[Token], at: int) -> int | None:
    """What a word counts from one to nine; None where it counts more, or nothing."""
    worth = UNITS.get(norm_at(tokens, at), 0)
    return worth if 0 < worth < _TEN else None


_TEN, _HUNDRED = 10, 100
_JOINTS = ("and", "-", "n", "&")  # "two hundred n thirteen k"


def _goes_on(tokens: Sequence[Token], at: int, large: bool) -> bool:
    """Whether "and" or a hyphen joins what follows to the number before it."""
    after = tokens[at + 1].norm
    if after in ARTICLES and at + 2 < len(tokens):
        return tokens[at + 2].norm in FRACTIONS
    if after not in UNITS and after not in TENS:
        return after in FRACTIONS
    if tokens[at].norm == "-":
        return tokens[at].glued
    # "two hundred and fifty": a hundred waits for its rest; "fifty thousand and ten thousand" not.
    if not large:
        return False
    end = at + 2
    while end < len(tokens) and (tokens[end].norm in UNITS or tokens[end].norm in TENS):
        end += 1
    before = tokens[at - 1].norm
    return before == "hundred" or _scale_word(tokens, end) is None


def _decimals(tokens: Sequence[Token], at: int) -> tuple[Decimal, int] | None:
    digits, to = "", at
    while to < len(tokens) and len(digits) < 3:
        token = tokens[to]
        if token.norm in UNITS and UNITS[token.norm] < 10:
            digits += str(UNITS[token.norm])
        elif token.kind is Kind.NUMBER and token.text.isdigit():
            digits += token.text
        else:
            break
        to += 1
    return (Decimal(f"0.{digits}"), to) if digits else None
