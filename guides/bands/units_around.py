"""The period, the currency and the scale that the words around a table give to its figures."""

from __future__ import annotations

import re
from functools import lru_cache

from guides.bands.headings import printed_currency, scale_of
from guides.bands.lines_around import Said
from guides.bands.local_currency import says_local
from guides.bands.stated import SENTENCE_ENDS, WORDS, about_figures, is_caption
from guides.text.currency import NAMED
from guides.text.periods import stated_term
from negotiation.model.money import Period

# How often money comes, or something else is done, is not what a figure is paid per.
_HOW_OFTEN = re.compile(
    r"(?i)\b(?:(?:is|are|gets?|being|be) paid(?: out)?|paid (?:out|in|on|monthly|weekly|bi-?weekly|"
    r"semi-?monthly|quarterly|twice|every)|payable|payroll|pay ?(?:day|slip|check)s?|in arrears|"
    r"instal?lments?|reviews?|reviewed|updated?|adjust(?:ed|ments?)|revis\w+|refresh\w*|vest\w*|"
    r"bonus(?:es)? (?:is|are|may|can)|vacation|holidays?|leave|days|hours|meet\w*|check-?ins?|"
    r"promot\w+|raises?|survey\w*|benchmark\w*|allowances?|stipends?|budgets?)\b"
)
# "All figures are paid per month" speaks of the figures nevertheless.
_OF_FIGURES = re.compile(r"(?i)^\W*(?:all |the |these |our )*(?:figures|amounts|numbers|ranges)\b")
# "$60K", "EUR 9,000", "20M €".
_AMOUNT = re.compile(
    r"(?:\b[A-Z]{3} ?|[A-Z]{0,2}[$£€₹₪¥₩] ?)\d[\d.,]*|"
    r"\d[\d.,]* ?[KkMm]?(?: ?(?:[$£€₹₪¥₩]|[A-Z]{3}\b))"
)
_FEW = 4  # words of a note that says no more than what the figures are: "Amounts per month"
# What a note has that only says what all numbers of a table are.
_OF_NUMBERS = frozenset(
    """
    all amounts annual annually are base currencies currency eur euro euros figures gbp gross in
    k local note numbers of pay per pounds salaries salary the thousand thousands us usd dollars
    values year yearly
    """.split()  # a column of words reads better than a list of strings
)
_ALL_ANNUAL = re.compile(r"(?i)\ball (?:figures|values|amounts)\b[^.]{0,60}\bannual")


def scale_around(line: Said) -> int:
    """The power of ten that a heading or a caption gives to bare numbers: "in thousands"."""
    return scale_of(line.text) if line.title or is_caption(line.text) else 0


def scale_below(line: Said) -> int:
    """The power of ten that a note below gives, if it says no more than what the numbers are:
    "(thousands, local currency)".
    """
    scale = scale_of(line.text) if line.aside else 0
    words = {word.casefold() for word in WORDS.findall(line.text)} if scale else set()
    return scale if words <= _OF_NUMBERS else 0


def period_around(above: list[Said], below: list[Said]) -> tuple[Period | None, str]:
    """The period that a heading, a caption or a note gives to all figures."""
    for line in above:
        if line.title or is_caption(line.text):
            per, term = stated_term(line.text if line.title else _of_figures(line.text))
            if per in {Period.YEAR, Period.MONTH} or term:
                return per, term
    for line in below:
        told = [tail if _of_figures(subject) else "" for subject, tail in about_figures(line.text)]
        if line.aside and len(WORDS.findall(line.text)) <= _FEW:
            told.append(_of_figures(line.text))
        for per, term in map(stated_term, told):
            if per is Period.MONTH or (per is None and term.startswith(("a", "every", "twice"))):
                return per, term
    return None, ""


def _of_figures(text: str) -> str:
    """The sentences of a text that do not say how often something is paid out or done."""
    kept = [
        sentence
        for sentence in SENTENCE_ENDS.split(text)
        if _HOW_OFTEN.search(sentence) is None or _OF_FIGURES.match(sentence)
    ]
    return " ".join(kept)


def currency_around(above: list[Said], below: list[Said]) -> str | None:
    """The currency that a line above, or a sentence below about the figures, names."""
    stated = [sentence for line in below for sentence, _ in about_figures(line.text)]
    texts = (*(line.text for line in above), *stated)
    return next((code for text in texts if (code := _currency(text)) is not None), None)


def currency_of_all(above: list[Said], below: list[Said]) -> str | None:
    """The currency that those lines name beside any amount: "Bands in GBP", not "We raised £9M".

    A line that names two compares them.
    """
    one_each = (
        [one for line in lines if len(_currencies((one := _bare(line)).text)) < 2]
        for lines in (above, below)
    )
    return currency_around(*one_each)


def local_around(above: list[Said], below: list[Said]) -> bool:
    """Whether a heading, a caption or a sentence about the figures says that they are in the
    currency of their place.
    """
    return any(map(_says_local, above)) or any(map(_says_local, below))


def _says_local(line: Said) -> bool:
    if line.title or is_caption(line.text):
        return says_local(line.text)
    return any(says_local(sentence) for sentence, _ in about_figures(line.text))


def _bare(line: Said) -> Said:
    return line._replace(text=_AMOUNT.sub(" ", line.text))


@lru_cache(maxsize=1024)
def _currencies(text: str) -> frozenset[str]:
    """The currencies that a text names in words of one currency or by their codes."""
    named = (NAMED.get(word.casefold(), ()) for word in WORDS.findall(text[:300]))
    return frozenset(codes[0] for codes in named if codes)


@lru_cache(maxsize=1024)
def _currency(text: str) -> str | None:
    """The currency that a line names: "in US dollars", "(EUR)"."""
    printed = printed_currency(text)
    if printed is not None:
        return printed
    words = [word.casefold() for word in WORDS.findall(text[:300])]
    for at in range(len(words)):
        for length in (3, 2, 1):
            codes = NAMED.get(" ".join(words[at : at + length]), ())
            if len(codes) == 1 and not (length == 1 and len(words[at]) <= 3):
                return codes[0]
    return None


def says_annual(text: str) -> bool:
    return "nnual" in text and _ALL_ANNUAL.search(text) is not None
