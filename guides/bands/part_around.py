"""Which part of pay the words around a table say that its figures are.

A heading names the part; a sentence says it only where it speaks of the figures. "We pay base,
equity and a bonus" speaks of the company: what its figures are stays unsaid.
"""

from __future__ import annotations

from functools import lru_cache

from guides.bands.headings import read_heading
from guides.bands.lines_around import Said
from guides.bands.stated import SENTENCE_ENDS, about_figures, is_caption
from guides.text.late import Late
from negotiation.model.guide import Component

_CASH = r"(?:bonus(?:es)?|variable(?: pay)?|incentives?|commissions?)"
_SHARES = r"(?:equity|rsus?|stock|grants?|options?|shares)"
_EXTRA = rf"(?:{_CASH}|{_SHARES})"
_BASE = Late(r"\bbase\b|\bsalar(?:y|ies)\b|\bwages?\b")
_TOTAL = Late(r"\btotal\b|\btc\b|\ball[- ]in(?:clusive)?\b|\bpackages?\b")
_EXTRAS = Late(rf"\b{_EXTRA}\b")
# "Base salary only", "figures are base pay", "without bonus and equity".
_BASE_ONLY = Late(
    r"\bbase(?: salary| salaries| pay)?(?: \w+){0,2} only\b|\bonly (?:the )?base\b|"
    r"\b(?:figures?|amounts?|ranges?|bands?|numbers)(?: \w+){0,2} (?:are|is|show|give)s? "
    r"(?:\w+ ){0,2}base\b|"
    rf"\b(?:without|excluding|excl\.?|not including|before|besides?|exclusive of) "
    rf"(?:\w+ ){{0,3}}{_EXTRA}\b"
)
# What comes on top of the figures is not in them: "Bonus and equity are extra." Both must: that
# equity is granted separately says nothing of the bonus.
_BOTH = rf"(?:\b{_CASH}\b[^.;:]{{1,30}}\b{_SHARES}\b|\b{_SHARES}\b[^.;:]{{1,30}}\b{_CASH}\b)"
_ON_TOP = Late(
    rf"{_BOTH}[^.;:]{{0,60}}?\b(?:on top|extra|additional|in addition|separate(?:ly)?|besides|"
    r"excluded|not (?:included|part of))\b"
    r"|\b(?:on top|in addition|besides)\b[^.;:]{0,40}?" + _BOTH + rf"|(?:^|, )plus (?:an? )?{_BOTH}"
)
_ONE_SUM = Late(r"\+|\bplus\b|\bincl(?:\.|ud\w*)?\b|\bcombined\b|\btogether\b|\bcovers?\b")
_NEGATED = Late(r"\bnot\b|n['’]t\b|\bnever\b|\bno\b|\bwithout\b|\bexcl|\bneither\b")
# Sentences of a company and its people, which say nothing of what figures are.
_OF_OTHERS = Late(
    r"\b(?:we|our|you|your|everyone|everybody|employees|people|staff|engineers|candidates|they|"
    r"offers?|hires?|compan(?:y|ies)|teams?)\b"
)
# "Total compensation includes base, RSUs and a bonus" says what is given before it says what of.
_BEGINS_WITH_TOTAL = Late(r"\W*(?:(?:the|all|annual|yearly) )*(?:total\b|tc\b|all[- ]in\b)")
# Pay itself may be said to have parts; figures that "include" parts are their sum.
_PAY_ITSELF = ("pay", "salar", "wage", "base pay")


def part_around(above: list[Said], below: list[Said]) -> Component | None:
    """The part of pay that a table without one in its headers is about."""
    for line in above:
        part = _in_heading(line.text) if line.title else _in_words(line.text)
        if part is not None:
            return part
    return next((part for line in below if (part := _in_words(line.text)) is not None), None)


@lru_cache(maxsize=1024)
def says_sum(text: str) -> bool:
    """Whether a line says that figures are base pay and more together: "covers base plus bonus"."""
    return any(map(_is_sum, SENTENCE_ENDS.split(text)))


def _is_sum(sentence: str) -> bool:
    lowered = sentence.lower()
    if _OF_OTHERS.search(lowered) is None and any(map(_is_total, about_figures(sentence))):
        return True
    named = _BASE.search(lowered) and _EXTRAS.search(lowered) and _ONE_SUM.search(lowered)
    return (
        bool(named)
        and _NEGATED.search(lowered) is None
        and _in_sentence(sentence) is Component.TOTAL
        and _TOTAL.search(lowered) is None
        and _OF_OTHERS.search(lowered) is None
    )


def _is_total(said: tuple[str, str]) -> bool:
    """ "All figures are target total cash"; of pay itself it may be said that it has parts."""
    subject, tail = said[0].lower(), said[1].lower()
    itself = subject.startswith(_PAY_ITSELF)
    return not itself and _TOTAL.search(tail) is not None and _NEGATED.search(tail) is None


@lru_cache(maxsize=1024)
def _in_heading(text: str) -> Component | None:
    return read_heading(text).component or _in_words(text) or _of(text.lower(), sums=False)


@lru_cache(maxsize=1024)
def _in_words(text: str) -> Component | None:
    """What the first sentence that speaks of the figures says that they are."""
    found = (_in_sentence(sentence) for sentence in SENTENCE_ENDS.split(text))
    return next((part for part in found if part is not None), None)


def _in_sentence(sentence: str) -> Component | None:
    lowered = sentence.lower()
    if _BASE_ONLY.search(lowered) is not None:
        return Component.BASE
    for subject, tail in about_figures(sentence):
        itself = subject.lower().startswith(_PAY_ITSELF)
        part = _of(tail.lower(), sums=not itself)
        if part is not None and not (itself and part is not Component.BASE):
            return part
    if _ON_TOP.search(lowered) is not None:
        return Component.BASE
    if _BEGINS_WITH_TOTAL.match(lowered) is not None:
        return Component.TOTAL
    if is_caption(sentence) and _OF_OTHERS.search(lowered) is None:
        return _of(lowered, sums=_ONE_SUM.search(lowered) is not None)
    return None


def _of(lowered: str, *, sums: bool) -> Component | None:
    """The part that words name; base beside a bonus or equity is their total where they `sums`."""
    if _TOTAL.search(lowered) is not None:
        return Component.TOTAL
    base, extras = _BASE.search(lowered) is not None, _EXTRAS.search(lowered) is not None
    if extras:
        return Component.TOTAL if sums and (base or _ONE_SUM.search(lowered)) else None
    return Component.BASE if base else None
