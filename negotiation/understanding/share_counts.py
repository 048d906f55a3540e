"""A count of shares or options, told from their worth: "18,000 ISOs", "240 RSUs"."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.numerals import Number
from negotiation.understanding.quantities import Money, Units
from negotiation.understanding.tokens import Token, norm_at, typed
from negotiation.understanding.words.numbers import SHARE_KINDS
from negotiation.understanding.words.periods import WORTH

_TWO = 2


def units_of(
    tokens: Sequence[Token], money: Money, number: Number, shares: frozenset[str]
) -> Units | None:
    """ "18,000 ISOs", "9000 shares": a count, where no scale or sign makes it money."""
    if money.high is not None or money.to >= len(tokens) or number.decimals:
        return None
    norm = tokens[money.to].norm
    # "15,500 incentive stock options", "20,000 of their shares"
    kinds = _of_what_kind(tokens, money.to + _of_theirs(tokens, money.to))
    if norm_at(tokens, kinds) in shares:
        norm = tokens[kinds].norm
    else:
        kinds = money.to
    spelled = not number.digits and norm in _OPTIONS  # "thirty thousand options"
    if money.scaled and not (norm in shares and (spelled or _has_strike(tokens, kinds + 1))):
        return None
    plain = norm in ("stock", "share", "ordinary", "common")
    after = tokens[money.to + 1].norm if money.to + 1 < len(tokens) else ""
    if norm in shares or (plain and after in shares):
        if money.low < _FEWEST_GROUPED and not _is_small_count(tokens, money):
            return None
        return Units(int(money.low), money.at, money.to, typed(tokens, money.at, kinds + 1))
    return None


def is_choice(tokens: Sequence[Token], at: int) -> bool:
    """ "3 options: stay, go or ask": so few are ways to go on; "3 options" of a grant are none."""
    text = tokens[at].text
    few = text.isdigit() and int(text) < _LEAST_THOUSANDS
    return few and norm_at(tokens, at + 1) == "options" and not _has_strike(tokens, at + 2)


def _has_strike(tokens: Sequence[Token], at: int) -> bool:
    """ "10k options at a strike of 2": what has a price each is counted."""
    return any(token.norm in ("strike", "exercise") for token in tokens[at : at + 4])


def _of_theirs(tokens: Sequence[Token], at: int) -> int:
    """How many words "of their" are, in front of what is counted; "20k of stock" is money."""
    theirs = norm_at(tokens, at) == "of" and norm_at(tokens, at + 1) in _THEIRS
    return _TWO if theirs and norm_at(tokens, at + _TWO) in _SHARES else 0


_THEIRS = frozenset("their its the your our these those such".split())
_SHARES = frozenset("shares options units".split())


def _of_what_kind(tokens: Sequence[Token], at: int) -> int:
    """The token behind the words that say of what kind shares are: "non-qualified", "vested"."""
    while at < len(tokens) and (tokens[at].norm in SHARE_KINDS or tokens[at].text == "-"):
        at += 1
    return at


def _is_small_count(tokens: Sequence[Token], money: Money) -> bool:
    """ "500 RSUs" counts; "215 base, 240 RSUs", "base 215 rsu 240" and "140 stock" leave a
    thousand out.
    """
    norm = tokens[money.to].norm
    if norm not in _ALSO_AMOUNTS or _is_worth(tokens, money.to + 1):
        return True
    if _added(tokens, money.at) or norm_at(tokens, money.at - 1) in _PAID:
        return False
    return norm in _COUNTED_SHARES and not any(
        token.text.isdigit()
        and _LEAST_THOUSANDS <= int(token.text) < _FEWEST_GROUPED
        and (at < money.at or at >= money.to)
        and {tokens[at - 1].norm if at else "", norm_at(tokens, at + 1)} & _PAID
        for at, token in enumerate(tokens)
    )


def _added(tokens: Sequence[Token], at: int) -> bool:
    """ "230 + 250 RSU": added to a figure that leaves a thousand out."""
    before, sign = tokens[at - _TWO : at] if at >= _TWO else (None, None)
    return (
        before is not None
        and sign is not None
        and sign.text in "+/"
        and before.text.isdigit()
        and _LEAST_THOUSANDS <= int(before.text) < _FEWEST_GROUPED
    )


_OPTIONS = frozenset("options isos nsos".split())
_FEWEST_GROUPED = 1000
_LEAST_THOUSANDS = 20  # a base is no smaller, in thousands; fewer are years, or percent
_ALSO_AMOUNTS = frozenset("rsu rsus options stock equity".split())
_COUNTED_SHARES = frozenset("rsu rsus options".split())
_PAID = frozenset("base salary fixed cash gehalt salario salaire".split())


def _is_worth(tokens: Sequence[Token], at: int) -> bool:
    """ "800 RSUs, worth about $96k": a count with its value behind it."""
    return any(token.norm in WORTH for token in tokens[at : at + 3])
