"""Text that remembers where its numbers come from.

A `Phrase` is a run of words and `Amount`s. Whatever is printed of it can be walked again, and
every figure in it found with its source and its place. It also carries the claims it makes.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from negotiation.model.claims import Claim
from negotiation.model.figures import Figure
from negotiation.model.money import show
from negotiation.model.record import record

# How a currency without a symbol of its own is said aloud, where the company pays in it: nobody in
# Copenhagen says whose kroner they are.
_SPOKEN = {
    "SEK": "kronor",
    "NOK": "kroner",
    "DKK": "kroner",
    "CHF": "francs",
    "PLN": "zloty",
    "CZK": "crowns",
    "HUF": "forints",
    "RON": "lei",
    "JPY": "yen",
    "CNY": "yuan",
    "KRW": "won",
    "MXN": "pesos",
    "ARS": "pesos",
    "COP": "pesos",
    "CLP": "pesos",
    "UYU": "pesos",
    "ZAR": "rand",
    "AED": "dirhams",
    "THB": "baht",
    "MYR": "ringgit",
    "IDR": "rupiah",
    "PHP": "pesos",
    "NZD": "New Zealand dollars",
    "TRY": "lira",
    "UAH": "hryvnias",
}
_ENDS = ".!?…"
_CLOSERS = ")]”’\"'"


@record(frozen=True, slots=True)
class Amount:
    """A figure as it is printed."""

    text: str
    figure: Figure


@record(frozen=True, slots=True)
class Phrase:
    """Words and amounts, in order."""

    parts: tuple[str | Amount, ...] = ()
    claims: tuple[Claim, ...] = ()

    def __str__(self) -> str:
        if len(self.parts) == 1 and type(self.parts[0]) is str:
            return self.parts[0]  # half of what is asked: a line without a figure
        return "".join([part if isinstance(part, str) else part.text for part in self.parts])

    def __bool__(self) -> bool:
        for part in self.parts:  # noqa: SIM110 - a plan asks it hundreds of times
            if type(part) is not str or (part and not part.isspace()):
                return True
        return False

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """Its figures, in the order they are printed."""
        return tuple([part for part in self.parts if isinstance(part, Amount)])

    @property
    def word_count(self) -> int:
        """Words as a person counts them: runs between spaces."""
        return len(str(self).split())

    def spans(self) -> tuple[tuple[int, int, Amount], ...]:
        """`(start, end, amount)` of each figure in `str(self)`."""
        found: list[tuple[int, int, Amount]] = []
        at = 0
        for part in self.parts:
            text = part if isinstance(part, str) else part.text
            if isinstance(part, Amount):
                found.append((at, at + len(text), part))
            at += len(text)
        return tuple(found)


Piece = str | Amount | Phrase | None


def say(*pieces: Piece) -> Phrase:
    """Run pieces together; None is nothing."""
    if len(pieces) == 1 and isinstance(pieces[0], Phrase):
        return pieces[0]
    return run_together(pieces)


def run_together(pieces: Iterable[Piece]) -> Phrase:
    """`say` of pieces that lie in a list already."""
    # Words that follow words are one part: a letter is put together of hundreds. In a phrase they
    # are so already, and only its first part may follow words. A type is asked for, as `isinstance`
    # takes twice as long.
    parts: list[str | Amount] = []
    claims: tuple[Claim, ...] = ()
    for piece in pieces:
        if type(piece) is str:
            if parts and type(parts[-1]) is str:
                parts[-1] += piece
            elif piece:
                parts.append(piece)
        elif type(piece) is Phrase:
            claims += piece.claims
            more = piece.parts
            if parts and more and type(parts[-1]) is str and type(more[0]) is str:
                parts[-1] += more[0]
                more = more[1:]
            parts += more
        elif isinstance(piece, str | Amount):
            parts.append(piece)
    return Phrase(tuple(parts), claims)


def stating(claim: Claim, *pieces: Piece) -> Phrase:
    """The pieces, as words that make this claim."""
    phrase = say(*pieces)
    return Phrase(phrase.parts, (*phrase.claims, claim))


def join(phrases: Iterable[Phrase], separator: str = " ") -> Phrase:
    """The phrases that say something, with `separator` between them."""
    said = [phrase for phrase in phrases if phrase]
    if len(said) < 2:
        return said[0] if said else Phrase()
    pieces: list[Piece] = [said[0]]
    for phrase in said[1:]:
        pieces += (separator, phrase)
    return run_together(pieces)


def listing(phrases: Iterable[Phrase], word: str = "and") -> Phrase:
    """`a`, `a and b`, `a, b and c`."""
    items = [phrase for phrase in phrases if phrase]
    if len(items) < 2:
        return items[0] if items else Phrase()
    return say(join(items[:-1], ", "), f" {word} ", items[-1])


def capitalised(phrase: Phrase) -> Phrase:
    """The first letter in upper case, where the phrase begins with a letter."""
    head = phrase.parts[0] if phrase.parts else ""
    if not isinstance(head, str) or not head or head[0].upper() == head[0]:
        return phrase
    return Phrase((head[0].upper() + head[1:], *phrase.parts[1:]), phrase.claims)


def sentence(*pieces: Piece) -> Phrase:
    """A capital, and exactly one end: none is added to words that bring their own."""
    phrase = capitalised(say(*pieces))
    if not phrase:
        return Phrase()
    *before, tail = phrase.parts
    if isinstance(tail, Amount):
        ends = tail.text.rstrip(_CLOSERS)[-1:] in _ENDS
        return phrase if ends else Phrase((*phrase.parts, "."), phrase.claims)
    tail = tail.rstrip().rstrip(",;:–—-").rstrip()
    text = tail.rstrip(_CLOSERS) or str(Phrase(tuple(before))).rstrip(_CLOSERS)
    end = "" if text and text[-1] in _ENDS else "."
    return Phrase((*before, tail + end), phrase.claims)


def figure_text(figure: Figure) -> str:
    """The figure in writing: `$295,000`, `15%`, `0.76`, `5`."""
    if figure.unit == "%":
        return f"{plain(figure.value)}%"
    if figure.unit == "×":
        return plain(figure.value)
    if figure.unit in ("days", "units"):
        return f"{int(figure.value):,}"
    return (
        _in_lakhs(figure) or show(figure.value, figure.unit).strip()
    )  # no unit: no currency named


_LAKH, _CRORE, _PLACES = 100_000, 10_000_000, 2


def _in_lakhs(figure: Figure) -> str:
    """`₹39L`, `₹22.5L`, `₹1.2 Cr`, as rupees are said; empty for other money and odd amounts."""
    if figure.unit != "INR" or figure.value < _LAKH:
        return ""
    unit, mark = (_CRORE, " Cr") if figure.value >= _CRORE else (_LAKH, "L")
    amount = figure.value / unit
    return f"₹{plain(amount)}{mark}" if round(amount, _PLACES) == amount else ""


def plain(value: Decimal) -> str:
    """A number without trailing zeros or exponent: 15.0 -> `15`, 0.755 -> `0.755`."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def written(figure: Figure) -> Amount:
    """The figure as an e-mail prints it."""
    return Amount(figure_text(figure), figure)


def spoken(figure: Figure) -> Amount:
    """The figure as one says it: `$295,000`, but `744,000 kronor`."""
    if figure.unit in _SPOKEN:
        digits = show(figure.value, figure.unit).removeprefix(figure.unit).strip()
        return Amount(f"{digits} {_SPOKEN[figure.unit]}", figure)
    return written(figure)


def aloud(phrase: Phrase) -> Phrase:
    """The phrase with its figures as one says them: `744,000 kronor` for `SEK 744,000`.

    Whose money it is, is said once, until other money comes between.
    """
    if not any(amount.figure.unit in _SPOKEN for amount in phrase.amounts):
        return phrase
    parts: list[str | Amount] = []
    last = ""
    for part in phrase.parts:
        if isinstance(part, Amount) and part.text == figure_text(part.figure):
            said = spoken(part.figure)
            of = part.figure.unit
            bare = of == last and of in _SPOKEN
            part = Amount(said.text.partition(" ")[0], said.figure) if bare else said
            last = of if of in _SPOKEN or of in _MARKED else last
        parts.append(part)
    return Phrase(tuple(parts), phrase.claims)


# Money whose sign says whose it is.
_MARKED = ("USD", "EUR", "GBP")
