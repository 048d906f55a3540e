"""The period that a header or a cell states: `/yr`, `(RSU/4yr)`, `4-year vest`, `monthly`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from negotiation.model.money import Period

# What other languages say for a period, in small letters; `*` stands for the rest of a word.
_ABROAD = {
    "year": (
        "jahres* jährlich annuel annuelle anual annuo annua par_an al_año all'anno ao_ano jaar* "
        "per_jaar års* per_år pr._år roczn* ročn* éves vuosi* yıllık pro_jahr im_jahr rok année"
    ),
    "month": (
        "monats* bruttomonats* pro_monat im_monat mensuel mensuelle mensual mensile mensal "
        "mensais mensuales "
        "par_mois al_mes al_mese por_mês por_mes ao_mês lună maandsalaris maandloon maandelijks "
        "per_maand månads* måneds* per_månad pr._måned i_månaden miesięczn* mies. mies měsíčn* "
        "kuukausi* aylık monat monatlich mois mese mês maand månad måned miesiąc měsíc mån. mån "
        "mnd. mnd pr._md. pr._md md. mdr. měs. měs hó havi havonta mtl. mtl"
    ),
    "hour": (
        "stundenlohn stundensatz pro_stunde stunde par_heure taux_horaire por_hora uurloon "
        "uurtarief per_uur timlön timløn"
    ),
    "day": ("tagessatz pro_tag tjm par_jour por_día per_dag dagtarief day_rate"),
}


def _abroad(period: str) -> str:
    """The pattern of a period's words in other languages."""
    words = [re.escape(word).replace("_", " ") for word in _ABROAD[period].split()]
    words = [word.replace(r"\*", r"\w*") for word in words]
    return "|".join(sorted(words, key=len, reverse=True))


_PERIOD = re.compile(
    r"(?:/ ?|\b(?:per|a|each|over|across) )?"
    r"\b(?:([1-9])|two|three|four|five|six)(?: ?- ?| )?y(?:(?:ea)?rs?)?\b(?! ?cliff)"
    r"(?: vest(?:ing|ed)?\b)?"
    # "40 hours a week" is no pay for one.
    r"|(?<!hours )(?<!hours)(?<!hrs )(?<!hrs)(?<!days )(?<!days)(?<![0-9]h )(?<![0-9]h)"
    r"(?:/ ?|\b(?:per|a|each) )(?:(y(?:ea)?r|annum|a)\b|(mo|month|pm)\b|"
    r"(?:(h|hr|hour)|(d|day)|(w|week|wk)|"
    r"(quarter(?! (?:of|better|more|less|higher|lower)\b)|qtr)|(fortnight|(?:two|2) weeks))\b)"
    r"|\b(?:(annual|annually|annualized|yearly|y(?:ea)?r[- ]?1|p\.?a\.?)|"
    r"(monthly|p[./]?c?\.?m\.?)|(hourly|p\.?h\.?)|(daily)|"
    r"(weekly|p\.?w\.?)|(quarterly)|"
    r"(bi-?weekly|fortnightly|every (?:two|2) weeks)|"
    r"(semi-?monthly|twice (?:a|per) month))(?!\w)"
    r"|\b([0-9]{1,2}) ?-? ?months?\b",
    re.IGNORECASE,
)
# Of writing without spaces: no border stands between a word and what is beside it.
_OF_ASIA = (
    "年収|年俸|年薪|연봉|(?:/ ?|每)年",
    "月給|月薪|월급|(?:/ ?|每)月",
    "時給|时薪|時薪|시급",
    "日薪|日給|일급",
)
# Short words that are a period only behind a stroke: "€/an", "€/Std."
_STROKES = (
    "an|ano|anno|år|rok|jahr|yıl",
    "mes|mese|kk|ay|hó|mdr|måned|mt",
    r"std\.?|heure|hora|ora|godz\.?|hod\.?|timme",
    "tag|jour|dag|día|dia|giorno|md|dzień|den",
)
# In Denmark and Norway "kr/md" is a month's; behind other money "MD" is a day's work ("Kč/MD").
_OF_A_MONTH = r"(?:(?<=kr)|(?<=kr\.)|(?<=dkk)|(?<=nok)) ?/ ?md(?!\w)"
_PERIOD_ABROAD = re.compile(
    rf"(?:/ ?)?\b(?:({_abroad('year')})|({_abroad('month')})|({_abroad('hour')})|"
    rf"({_abroad('day')}))(?!\w)|"
    + "|".join(f"({words})" for words in _OF_ASIA)
    + "".join(
        rf"|({more}/ ?(?:{words})(?!\w))"
        for more, words in zip(("", f"{_OF_A_MONTH}|", "", ""), _STROKES, strict=True)
    ),
    re.IGNORECASE,
)
# Every period has one of these letters.
_LETTER = re.compile(r"[ymhwdqpbsaYMHWDQPBSA]")
# And one of another language three in a row, two behind a stroke, a "pr.", or none at all.
_WORD = re.compile(r"[^\W\d_]{3}|/ ?[^\W\d_]{2}|\bpr\.? |[^\x00-\u024f]")
_YEAR, _MONTH, _GRANT = Period.YEAR, Period.MONTH, Period.GRANT


class Term(NamedTuple):
    """What a figure is paid per: a period, or `words` for one that no figure here is kept in."""

    period: Period | None
    words: str


# The groups of the pattern after the first, in their order.
_TERMS: tuple[Term, ...] = (
    Term(_YEAR, "a year"),
    Term(_MONTH, "a month"),
    Term(None, "an hour"),
    Term(None, "a day"),
    Term(None, "a week"),
    Term(None, "a quarter"),
    Term(None, "every two weeks"),
    Term(_YEAR, "a year"),
    Term(_MONTH, "a month"),
    Term(None, "an hour"),
    Term(None, "a day"),
    Term(None, "a week"),
    Term(None, "a quarter"),
    Term(None, "every two weeks"),
    Term(None, "twice a month"),
)
# Those of the other pattern.
_TERMS_ABROAD = (
    Term(_YEAR, "a year"),
    Term(_MONTH, "a month"),
    Term(None, "an hour"),
    Term(None, "a day"),
)


def _terms_in(text: str) -> list[tuple[re.Match[str], Term]]:
    """The periods of a text; other languages are looked for where English says nothing."""
    if _LETTER.search(text) is not None:
        found = [(match, _meaning(match)) for match in _PERIOD.finditer(text)]
        if found:
            return found
    if _WORD.search(text) is None:
        return []
    return [(match, _meaning_abroad(match)) for match in _PERIOD_ABROAD.finditer(text)]


def blank_terms(text: str) -> tuple[str, list[tuple[int, Term]]]:
    """The text with its periods blanked out, and where they stood."""
    found: list[tuple[int, Term]] = []
    pieces = []
    last = 0
    for match, term in _terms_in(text):
        found.append((match.start(), term))
        pieces += [text[last : match.start()], " " * (match.end() - match.start())]
        last = match.end()
    if not found:
        return text, found
    return "".join([*pieces, text[last:]]), found


@lru_cache(maxsize=1024)  # headers and notes recur from guide to guide
def stated_term(header: str) -> tuple[Period | None, str]:
    """The period that a header states, or the words of one that no figure is kept in.

    A multi-year one wins ("Annual grant (4yr vest)").
    """
    found = [term for _, term in _terms_in(header)]
    if any(term.period is _GRANT for term in found):
        return _GRANT, ""
    known = [term.period for term in found if term.period is not None]
    if known:
        return known[0], ""
    return None, found[0].words if found else ""


def term_named(text: str) -> Term | None:
    """The one period that a cell of its own names: "year", "monthly", "per hour"; else None."""
    plain = text.strip().casefold().removeprefix("per ").removeprefix("a ").removeprefix("an ")
    match = _PERIOD.fullmatch(plain) or _PERIOD.fullmatch(f"per {plain}")
    if match is not None:
        return _meaning(match)
    abroad = _PERIOD_ABROAD.fullmatch(plain)
    return _meaning_abroad(abroad) if abroad is not None else None


def _meaning_abroad(match: re.Match[str]) -> Term:
    at = next(at for at, group in enumerate(match.groups()) if group is not None)
    return _TERMS_ABROAD[at % len(_TERMS_ABROAD)]


def _meaning(match: re.Match[str]) -> Term:
    groups = match.groups()
    for group, term in zip(groups[1:-1], _TERMS, strict=True):
        if group is not None:
            return term
    if groups[-1] is not None:
        months = int(groups[-1])
        return Term(_YEAR, "a year") if months == 12 else Term(None, f"over {months} months")
    if groups[0] == "1":
        return Term(_YEAR, "a year")
    # A grant is counted as one of four years, by whoever says what it is worth a year.
    if groups[0] == "4" or "four" in match[0].lower():
        return Term(_GRANT, "over four years")
    return Term(None, "over another term than four years")
