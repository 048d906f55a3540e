"""What the headers of a band table say: which part of pay, over which period, of which kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from guides.bands.ends import End, Scale, find_end
from guides.bands.local_currency import says_local
from guides.bands.qualifying import Qualifier, qualifier, years_in
from guides.data.dates import MONTH
from guides.data.header_words import LABELS, PARTS, SCALES, of_words
from guides.text.currency import CODES, MARKS, is_shared, marks_of, settle
from guides.text.periods import blank_terms, stated_term
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import Period


class Label(StrEnum):
    """A column whose cells name a row, or say something of it, instead of pricing it."""

    REGION = "region"
    LEVEL = "level"
    TITLE = "title"
    COMPONENT = "component"
    CURRENCY = "currency"  # the currency of the row's figures
    PERIOD = "period"  # what they are paid per

    __hash__ = str.__hash__  # an enum's own is written in Python, and columns are looked up by it


@dataclass(frozen=True, slots=True)
class Heading:
    """A header cell, or the first cell of a component row.

    `label` or `component` says what it is, `unsaid` that it is pay of a part that it does not
    name; none of them: a column that is not read, or a place or a level. `end`: it holds one end
    of a range. `term`: the pay is over a term that no figure here is kept in ("an hour").
    `scale`: the power of ten that its bare numbers count in; `percent`: they are percentages;
    `dollars`: they are dollars, and the place says which. `local`: its figures are in the currency
    of their place, unless `currency` names another besides. `place`: the code of the country that
    it is about, as the headers beside it tell, `sign` one of several currencies that it prints.
    """

    text: str
    label: Label | None = None
    component: Component | None = None
    per: Period | None = None
    kind: EquityKind | None = None
    currency: str | None = None
    term: str = ""
    end: End | None = None
    unsaid: bool = False
    scale: int = 0
    percent: bool = False
    dollars: bool = False
    local: bool = False
    place: str = ""
    sign: str = ""
    qualifier: Qualifier | None = None
    years: tuple[int, ...] = ()

    @property
    def priced(self) -> bool:
        """Whether its cells are pay, whatever part of it."""
        return self.component is not None or self.unsaid

    @property
    def is_bare_end(self) -> bool:
        """Whether it says an end of a range ("Minimum"), and not of what."""
        return self.end is not None and not self.priced and self.label is None


_LABELS = (
    (Label.COMPONENT, re.compile(r"^(?:pay |compensation |comp )?(?:component|element)s?$")),
    (Label.CURRENCY, re.compile(r"^(?:pay |local )?(?:currency|currencies|curr\.?|ccy|cur)$")),
    (
        Label.PERIOD,
        re.compile(
            r"^(?:per|(?:pay |salary |wage )?(?:period|frequency|basis|interval|unit)|"
            r"(?:rate|pay|salary) type|paid(?: per)?)$"
        ),
    ),
    (
        Label.REGION,
        re.compile(
            r"\b(?:regions?|locations?|markets?|cit(?:y|ies)|offices?|geo|geograph(?:y|ies)|"
            r"metros?|hubs?|countr(?:y|ies)|sites?|places?|zones?)\b|^(?:by|sted|lugar|kraj)$"
        ),
    ),
    (
        Label.LEVEL,
        re.compile(
            r"\b(?:levels?|grades?|bands?|tiers?|seniority|ladder|rank|lvl)\b|"
            r"\bjob (?:class|code)\b"
        ),
    ),
    (
        Label.TITLE,
        re.compile(
            r"^(?:job |role |level |external |internal |career )?(?:titles?|roles?|positions?|"
            r"jobs?|"
            r"famil(?:y|ies)|functions?|tracks?|teams?|disciplines?|departments?|specialt(?:y|ies)|"
            r"occupations?|professions?|streams?|employees?|staff)$"
        ),
    ),
)

# How pay stands to another: "vs. market", "Market position".
_COMPARED = re.compile(
    r"\b(?:vs\.?|versus|against|relative to|compared (?:to|with)|above|below|to|%? ?of) "
    r"(?:the )?market\b|"
    r"\bmarket (?:position\w*|ratio|ind(?:ex|ices)|rank\w*)\b"
)
# What is multiplied with pay, or counts something, whatever it is called by: "Geo factor".
_FACTOR = re.compile(
    r"\b(?:factors?|multipliers?|modifiers?|differentials?|adjustments?|ind(?:ex|ices)|ratio|"
    r"weightings?|allowances?|supplements?|premiums?|days|budgets?|targets?|taxe?s?|faktor\w*|"
    r"ind[ií](?:ce|x)s?|fattor\w*|facteurs?|\w+zuschl[aä]ge?|\w+zulagen?|indemnité\w*|koefic\w*|"
    r"współczynnik\w*|kerroin)\b"
)
# What is no part of pay that a guide can price, whatever else the heading says.
_NO_PART = re.compile(
    r"\b(?:refresh\w*|retention|one-time|relocation|benefits?|premium|total (?:target )?cash|"
    r"yoe|years?(?! ?-?1\b) (?:of )?exp\w*|notes?|year ?-?[2-9]|yr ?-?[2-9]|"
    r"splits?|pay mix|ratio|head ?count|fully[- ]loaded|(?:employer|company)(?:'s)? costs?|"
    r"costs? (?:to|for|of) (?:the )?employers?|employment costs?|payroll costs?|budget\w*)\b|"
    r"\b(?:expected|desired|requested|asking) (?:annual |base )?(?:salary|pay|base|wage)\b|"
    # What others pay, beside one's own range: "Market P25", "Survey median".
    r"\b(?:market|survey|industry|competitors?|sector|peer) (?:p ?\d{2}|\d{2}(?:st|nd|rd|th)|"
    r"percentiles?|medians?|averages?|mean|data|low|high|min(?:imum)?|max(?:imum)?)\b|"
    r"\bppp\b|\bpurchasing[- ]power\b|\binflation[- ]adjusted\b|\breal terms\b|"
    r"\b(?:arbeitgeber|personal)kosten\b|\bcoût (?:total )?employeur\b|\bcoste (?:de )?empresa\b"
)
_SIGN_ON = re.compile(r"\bsign(?:ing)?[- ]?on\b|\bsigning\b|\bjoining\b")
# In this order: "Stock/Bonus" is equity, "Sign-On / Bonus" a sign-on, "Total Equity" equity.
_PARTS = (
    (Component.BASE, re.compile(r"\bfixed (?:pay|comp\w*|component|ctc|salary|cash|annual)\b")),
    (Component.EQUITY, re.compile(r"\btotal (?:equity|stock|rsus?)\b")),
    (Component.TOTAL, re.compile(r"\btotal\b|\btc\b|\bctc\b|\ball[- ]in\b")),
    (Component.SIGN_ON, _SIGN_ON),
    (
        Component.EQUITY,
        re.compile(
            r"\b(?:p|r)sus?\b|\bstocks?\b|\bequity\b|\boptions?\b|\besops?\b|\bppus?\b|\bphantom\b|\bcarry\b|"
            r"\bcarried\b|profit|\bpnl\b|\bp&l\b|\bpartnership\b|\baccess value\b|\bshares?\b|"
            r"\bunits\b|\btokens?\b|\blti?p?\b|\blong-term\b|\bdeferred\b|\bgrants?\b|"
            r"\bparticipation\b"
        ),
    ),
    (
        Component.BASE,
        re.compile(
            r"\bbase\b|\bbasic pay\b|\bsalar(?:y|ies)\b|\bwages?\b|"
            r"\b(?:hourly|daily|day|hour) rates?\b"
        ),
    ),
    (
        Component.BONUS,
        re.compile(r"\bbonus(?:es)?\b|\bincentives?\b|\bcommissions?\b|\bvariable\b"),
    ),
)
_LABELS_ABROAD = tuple((Label(name), of_words(words)) for name, words in LABELS.items())
_PARTS_ABROAD = tuple((Component(name), of_words(words)) for name, words in PARTS.items())
_MORE = frozenset({Component.BONUS, Component.EQUITY, Component.SIGN_ON})
_SALARY_ABROAD = dict(_PARTS_ABROAD)[Component.BASE]
_PROFIT = re.compile(
    r"profit|\bpnl\b|\bp&l\b|\bcarry\b|\bcarried\b|\bpartnership\b|"
    r"\bpartner(?:'s|s'?)? (?:share|units?|pool|distribution)|\baccess value\b"
)
_OPTIONS = re.compile(r"option|\besops?\b")
_RSUS = re.compile(r"rsu|\bpsus?\b|\brestricted (?:stock|share)|\b(?:stock|share) units?\b")
_CODES = "|".join(sorted(CODES))
_CODE = re.compile(rf"\b(?:[kKMT](?=[A-Z]{{3}}\b))?({_CODES})\b")  # "SEK", "kSEK"
_SIGN = re.compile(r"[£€₹₪₩円원₺₴₫₱₦]|\b(?:NT|HK|[RCAS])\$|(?<!\w)(?:Kč|zł)(?!\w)")
# Pay, of which part it is not said.
_UNSAID = re.compile(
    r"^(?:(?:annual|yearly|gross|monthly|target|typical|the|of|full|time|per|year|pay|comp|"
    r"compensation|remuneration|earnings|income|cash|salary|range|ranges|band|amounts?|figures?|"
    r"brutt?o|brut|lordo|brüt|"
    r"values?|scale|rates?)[ /-]*)+$"
)
_DATE = re.compile(
    r"(?:\b(?:from|as of|at|since) )?(?:\b\d{1,2}\.? )?"
    rf"(?:\b{MONTH} )?\b20\d\d\b"
)
_SAYS_PAY = re.compile(
    r"\b(?:pay|comp|compensation|remuneration|earnings|income|cash|ranges?|band|amounts?|figures?|"
    r"values?|rates?|gross|brutt?o|brut|lordo|brüt)\b"
)
_PAY = re.compile(r"\bpay\b")
_DOLLARS = re.compile(r"(?<![A-Za-z])\$(?! ?[0-9])")
_PERCENT = re.compile(r"%(?!ile)|\bpct\b|\bpercent(?:age)?s?\b")
# "Bonus (% of base)": what it is a share of is no part that the column holds.
_SHARE_OF = re.compile(r"(?:%|\bpct|\bpercent(?:age)?) of (?:\w+ )?(?:base|salary|pay|wages?)\b")
# "(14 pagas)": in how many parts a year's pay comes; not "× 14".
IN_PARTS = re.compile(
    r"(?i)\((?:(?:in|en|em|auf|paid in|pagad[oa] en) )?1[2-6] (?:pagas|payments|instal?lments|"
    r"mensualidades|mensilità|mensualités|prestações|pagamentos|gehälter|monatsgehälter|zahlungen|salaries)\)"
)
_COUNTING = ("inc", "with")
_TOKEN = re.compile(r"[^\s()\[\],;/]+")
BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SCALES = (
    (3, re.compile(r"\bthousands?\b|'?\b000'?s?\b|[$£€₹]\s?[kK]\b|\b[kKT]\s?[$£€₹]|\(in [kK]\)|"
                   rf"\b(?:{_CODES}) ?[kK]\b|\b[kK] ?(?:{_CODES})\b|\bT(?:{_CODES})\b|\([kK]\)")),
    (4, re.compile(r"[만万萬] ?[원円元]|[(（][만万萬][)）]")),
    (5, re.compile(r"(?i)\b(?:lakhs?|lacs?|lpa)\b|₹ ?L\b")),
    (6, re.compile(rf"(?i)\bmillions?\b|[$£€¥]\s?mn?\b|\b(?-i:M(?:{_CODES}))\b")),
    (7, re.compile(r"(?i)\bcrores?\b")),
)  # fmt: skip
_SCALES_ABROAD = tuple((power, of_words(words)) for power, words in SCALES.items())
# "We raised 9 million", "a thousand people": of those, and not of the figures.
_COUNTED = re.compile(
    r"(?i)(?:[0-9]|\b(?:an?|one|two|three|four|five|ten|hundreds?|several|many|half|some|eine?r?|"
    r"une?|uno|una|um|uma|een|ett?|jeden|jedna)) ?$"
)


@lru_cache(maxsize=2048)
def read_heading(text: str) -> Heading:
    """What a header cell stands for. `text` is without emphasis."""
    lowered = text.lower()
    component = _component(_SHARE_OF.sub("%", lowered))
    unsaid = component is None and _is_unsaid(text)
    if component is None and not unsaid:
        end = find_end(lowered, named=False)
        bare = BRACKETS.sub("", lowered).strip() or lowered
        labelled = end is None and not (_COMPARED.search(lowered) or _FACTOR.search(lowered))
        for label, pattern in (*_LABELS, *_LABELS_ABROAD) if labelled else ():
            if pattern.search(bare):
                return Heading(text, label=label)
        years = years_in(text)
        currency, scale = printed_currency(text), scale_of(text)
        per, term = _aside_term(text)
        return Heading(
            text,
            per=per,
            currency=currency,
            term=term,
            end=end,
            years=years,
            scale=scale,
            local=says_local(text),
        )
    if unsaid and _PAY.search(lowered) is not None:
        component, unsaid = Component.BASE, False
    per, term = stated_term(text)
    end = find_end(lowered, named=True)
    ranked = end is not None and end.scale is Scale.PERCENTILE
    currency = _currency(text)
    return Heading(
        text,
        component=component,
        per=per,
        kind=equity_kind(lowered) if component is Component.EQUITY else None,
        currency=currency,
        term=term,
        end=end,
        unsaid=unsaid,
        scale=scale_of(text),
        percent=not ranked and _PERCENT.search(lowered) is not None,
        dollars=currency is None and _DOLLARS.search(text) is not None,
        sign=_shared_sign(text) if currency is None else "",
        local=says_local(text),
        qualifier=None if term else _qualifier(lowered, component, per),
        years=years_in(text),
    )


def _qualifier(lowered: str, component: Component | None, per: Period | None) -> Qualifier | None:
    """What a header says of its pay; a total counts bonus and equity, and may say so.

    What is paid in fourteen parts is a year's all the same where it says that it is.
    """
    if per is Period.YEAR:
        lowered = IN_PARTS.sub(" ", lowered)
    found = qualifier(lowered)
    if found is not None and component is Component.TOTAL and found.words.startswith(_COUNTING):
        return None
    return found


def _aside_term(text: str) -> tuple[Period | None, str]:
    """The period behind the name of a place or a level: "Warsaw (PLN/month)"."""
    asides = " ".join(BRACKETS.findall(text))
    return stated_term(asides) if asides else (None, "")


def _is_unsaid(text: str) -> bool:
    bare = _CODE.sub(" ", _SIGN.sub(" ", BRACKETS.sub(" ", text))).lower()
    bare = blank_terms(_DATE.sub("", bare))[0].strip(" /,")
    return _SAYS_PAY.search(bare) is not None and _UNSAID.match(bare) is not None


def scale_of(text: str) -> int:
    """The power of ten that bare numbers count in: "Base (in thousands)", "CTC (LPA)"."""
    for power, pattern in _SCALES:
        found = pattern.search(text)
        if found is not None and _COUNTED.search(text[: found.start()]) is None:
            return power
    lowered = text.lower()
    for power, pattern in _SCALES_ABROAD:
        found = pattern.search(lowered)
        if found is not None and _COUNTED.search(lowered[: found.start()]) is None:
            return power
    return 0


def settle_bonus(headings: Sequence[Heading]) -> list[Heading]:
    """The headings with "Carry/Bonus" as the bonus where another column is the equity.

    Alone it is the equity: what it pays depends on profit, not on a target.
    """
    components = [heading.component for heading in headings]
    if components.count(Component.EQUITY) < 2 or Component.BONUS in components:
        return list(headings)
    settled = list(headings)
    for at, heading in enumerate(headings):
        if heading.component is Component.EQUITY and "bonus" in heading.text.lower():
            settled[at] = replace(heading, component=Component.BONUS, kind=None)
            break
    return settled


def _component(lowered: str) -> Component | None:
    none = _NO_PART.search(lowered)
    if none is not None and not (none[0] == "one-time" and _SIGN_ON.search(lowered)):
        return None
    for component, pattern in _PARTS:
        found = pattern.search(lowered)
        if found is not None and component in _MORE:
            return _of_salary(lowered, found.start()) or component
        if found is not None:
            return component
    for component, pattern in _PARTS_ABROAD:
        if pattern.search(lowered):
            return component
    return None


def _of_salary(lowered: str, at: int) -> Component | None:
    """Base pay where another language's word for it stands before an English one for more, which
    says what it counts: "Jahresgehalt (ohne Bonus)", "Sueldo con variable".
    """
    before = _SALARY_ABROAD.search(lowered, 0, at)
    return Component.BASE if before is not None else None


def equity_kind(text: str) -> EquityKind:
    """The kind an equity header names. Profit wins: "Profit-Based RSU" pays out yearly profit."""
    lowered = text.lower()
    if "phantom" in lowered:
        return EquityKind.PHANTOM
    if _PROFIT.search(lowered):
        return EquityKind.PROFIT_SHARE
    options, rsus = _OPTIONS.search(lowered) is not None, _RSUS.search(lowered) is not None
    if options and rsus:
        return EquityKind.PRIVATE_EQUITY
    if options:
        return EquityKind.OPTIONS
    if rsus:
        return EquityKind.RSU
    if "ppu" in lowered or "bonus" in lowered:
        return EquityKind.OTHER
    if "private" in lowered or "pre-ipo" in lowered or "equity" in lowered:
        return EquityKind.PRIVATE_EQUITY
    return EquityKind.OTHER


@lru_cache(maxsize=2048)
def printed_currency(label: str) -> str | None:
    """The one currency a header or a region label prints: "London (GBP £)".

    None for two ("GBP/USD") and for a conversion ("ILS equiv."), which says nothing of the cells.
    """
    codes: set[str] = set(_CODE.findall(label))
    codes = codes or {settle(MARKS[sign], None) or sign for sign in _SIGN.findall(label)}
    if len(codes) != 1 or "equiv" in label.lower():
        return None
    return codes.pop()


def _currency(header: str) -> str | None:
    """The currency that a header prints; "Roma (RM)" is a place, "Base (RM)" is in ringgits."""
    printed = printed_currency(header)
    signs = map(_sign_of_letters, BRACKETS.findall(header)) if printed is None else ()
    return printed or next(filter(None, signs), None)


def _sign_of_letters(aside: str) -> str | None:
    """The currency of a parenthesis with its sign and a period: "(Ft)", "(R per annum)"."""
    bare, terms = blank_terms(aside.strip("()[]"))
    sign = bare.strip(" ,;/")
    if sign not in MARKS or is_shared(MARKS[sign]) or not (terms or len(sign) > 1):
        return None
    return settle(MARKS[sign], None)


def _shared_sign(text: str) -> str:
    """The sign of several currencies that the parentheses of a header print: "(Rs 000)"."""
    tokens = [token for aside in BRACKETS.findall(text) for token in _TOKEN.findall(aside)]
    found = {MARKS[token] for token in tokens if token in MARKS and is_shared(MARKS[token])}
    return found.pop() if len(found) == 1 and found != {"$"} else ""


def without_signs(label: str) -> str:
    """A label without its signs of currencies: "R$" is no name."""
    return _SIGN.sub(" ", label)


def prints_currency(cells: str, code: str) -> bool:
    """Whether cells use a mark that can mean nothing but `code`."""
    return any(mark in cells for mark in marks_of(code))
