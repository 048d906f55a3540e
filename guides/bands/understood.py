"""Whether all that a header says of its pay is understood.

What stands beside the name of the part, in parentheses or not, may make the pay another one, in
words that nobody has listed: "(frozen)", "Base increase". Only what is known to change nothing is
read.
"""

from __future__ import annotations

import re
from functools import lru_cache

from guides.bands.cell_items import is_plain
from guides.bands.ends import is_word_of_ends
from guides.bands.headings import IN_PARTS, Heading, scale_of, without_signs
from guides.bands.naming import names_of_column, without_pay
from guides.bands.qualifying import Qualifier
from guides.data import employment
from guides.data.header_words import EXTRAS, NEUTRAL, PARTS, of_words
from guides.text.currency import MARKS, NAMED
from guides.text.late import Late
from guides.text.periods import blank_terms
from negotiation.model.guide import Component
from negotiation.model.money import Period

_ASIDE = re.compile(r"[(\[]([^()\[\]]*)[)\]]|(?:, | [-–—] |; )([^()\[\],;]+)")
_WORD = re.compile(r"(?<!\d)[^\W\d_]{2,}(?:-[^\W\d_]+)*|[?≈→±÷×]|\d ?%|[x/] ?\d|[$£€₹¥] ?\d")
# A total may say what it counts.
_OF_TOTAL = frozenset({"all-in", "incl", "include", "includes", "included", "including", "with"})
_KNOWN = frozenset(
    """
    actual after-tax all american annualised annualized approved as at australian band bands based
    basic before bonus brut bruta brute bruto brutto brut bruts canadian component components
    compensation company companywide currencies currency current data date design dollar dollars
    each employees engineering equity euro euros every everyone excl excluded excluding ex fixed
    for from fulltime full-time grade gross guide hour hours hrs hq in internal is january february
    march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec k level levels local location lordo lorda lakh lakhs lpa million
    millions months national new no none not now of office official only open or our over own pay
    permanent pounds pre-tax pretax product public published range ranges region regional role
    roles salary scale since standard staff sterling stock swiss tax taxes tech the thousand
    thousands tier time to transparent us uk variable wage wages we week weeks without year years
    yearly zone

    all-cash class classes code codes cy fy group groups point points step steps
    """.split()  # a column of words reads better than a list of strings
)


# What a header says outside of those, beside the name of its part of pay.
_PART_NAMES = {
    Component.BASE: """
        base basic fixed salary salaries wage wages rate rates guaranteed cash hourly daily ctc comp
    """,
    Component.TOTAL: """
        total totals tc ctc cash comp rewards package value guaranteed direct tdc first-year first
        w/ with base salary bonus equity stock variable plus incl including all-in
    """,
    Component.BONUS: """
        bonus bonuses incentive incentives variable commission commissions performance sti stip
        short-term discretionary cash pct percent percentage eligible amount plan
        profit profits sharing share guaranteed cible objectif anual annuale objetivo
    """,
    Component.EQUITY: """
        stock stocks equity option options share shares rsu rsus psu psus esop esops ppu ppus
        phantom unit units grant grants award awards token tokens lti ltip long-term incentive
        incentives restricted private pre-ipo profit profits sharing carry carried interest bonus
        partnership participation deferred pnl p&l plan program value face granted new hire hires
        new-hire initial target total package comp annual vest vested vesting cliff est estimated
        access iso isos nso nsos bspce vsop vsops emi csop virtual warrants stake ownership
        percentage percent pct fully diluted fdv typical based stock-based performance
        company quarterly yrs yr cash
    """,
    Component.SIGN_ON: """
        sign sign-on signon signing joining on bonus cash one-time onetime payment first-year first
    """,
}
_OF_PART = {part: frozenset(words.split()) for part, words in _PART_NAMES.items()}
_NOT_OUTSIDE = frozenset(
    """
    equivalent equiv spot rare based data no not open at company employees staff hours hrs years
    weeks months roles levels
    """.split()  # a column of words reads better than a list of strings
)
_ABROAD = of_words(",".join(PARTS.values()))
_NEUTRAL_ABROAD = frozenset(NEUTRAL).union(
    employment.BESIDE, *(words.split() for words in employment.EMPLOYED)
)
_WORD_ABROAD = re.compile(r"[^\W\d_]{2,}|[?≈→±÷×]|\d ?%")
# "Einstiegsgehalt", "Wunschlohn": what the first part of a word says of the pay.
_COMPOUND = Late(
    r"\b(\w+?)(?:gehälter|gehaltsspanne|gehalt|löhne|lohn|entgelte?|salarissen|salaris|lønn|løn|lön|"
    r"palkka)\b"
)
_BEFORE_PAY = Late(
    r"(?:brutto|grund|basis|jahres?|monats?|stunden|tages?|fix|fest|tarif|tabellen|ziel|gesamt|soll|"
    r"ecklohn|års?|månads?|måneds?|maand|jaar|uur|tim|time|grunn|fast|perus|kuukausi|vuosi|tunti|"
    r"brutt?o|base|basis|mindest|höchst|minimum|maximum|minimal|maximal|minimi|maksimi|lägsta|högsta|"
    r"laveste|højeste|høyeste|min|max|vollzeit|arbeits|total|s)+"
)
_AMOUNT_IN = re.compile(r"[$£€₹¥] ?\d")
# "(hors primes)", "(excl. vakantiegeld)": what the pay does not count.
_EXCLUDING = Late(
    r"(?i)\b(?:hors|sans|ohne|exkl\w*\.?|excl\w*\.?|zonder|sin|senza|esclus\w|sem|utan|uden|uten|"
    r"ekskl\w*\.?|bez|ilman|hariç|without|before|not including)"
    r"(?: (?:(?:et|und|y|e|en|och|og|i|and|la|le|les|el|il|de|der|die|das)? ?,? ?"
    rf"(?:{'|'.join(EXTRAS)})(?:,|\b)))+"
)
_ENGLISH = re.compile(
    r"(?i)\b(?:base|salar(?:y|ies)|wages?|total|c?tc|pay|comp(?:ensation)?|bonus(?:es)?|sign\w*|"
    r"stocks?|equity|options?|shares?|(?:rs|ps|pp)us?|esops?|phantom|grants?|units|tokens?|ltip?|"
    r"long-term|profits?|carry|carried|partnership|participation|deferred)\b"
)
_PLACE_ELSEWHERE = re.compile(r"(?i)\bequiv(?:alent)?s?\b|\bbenchmark\b|\brates?\b")
_CASH = r"bonus(?:es)?|variable|commissions?|incentives?"
_SHARES = r"equity|stock|rsus?|options?|shares"
_WITHOUT = r"(?<!without )(?<!before )(?<!excl )(?<!excluding )(?<!ex )(?<!ex-)(?<!no )(?<!not )"
# Where a header names several parts of pay, nobody knows which its figures are.
_TWO_PARTS = {
    Component.EQUITY: re.compile(r"(?i)\b(?:salar(?:y|ies)|wages?|base)\b"),
    Component.BONUS: re.compile(
        r"(?i)\b(?:fixed|base|basic|salary|fixe|fix|fijo|fixo|salari[oa]s?|sueldos?|salaires?|"
        r"\w*gehalt|\w*lohn|stipendi[oa]|retribuzione|ral|salário|\w*salaris|loon|\w*l[öø]nn?|"
        r"wynagrodzenie|pensja|mzda|plat)\b\W*(?:[+&/]|\bplus\b|\band\b|\bet\b|"
        r"\bund\b|\by\b|\be\b)"
    ),
    Component.BASE: re.compile(rf"(?i){_WITHOUT}\b(?:{_CASH}|{_SHARES})\b"),
    Component.TOTAL: re.compile(
        r"(?i)\b(?:base|fixed|salary)\b\W*(?:/|\bor\b|\band\b|[-–—&])\W*(?:total|c?tc)\b|"
        r"\b(?:total|c?tc)\b\W*(?:/|\bor\b|\band\b|[-–—&])\W*(?:base|fixed|salary)\b|"
        rf"\btotal (?:base|fixed|{_CASH})\b(?! ?\+)"
    ),
}
# What a grant may come to, or costs: "Equity (value at exit)", "Options (strike)".
_NO_GRANT = re.compile(
    r"(?i)\b(?:gains?|exit|upside|potential|exercis\w+|strike|costs?|discounts?|buy-?\w*|forfeit\w*|"
    r"pool|per employee|\d+ ?x|x ?\d+|if|hypothetical|max\w* value|ipo price|last round)\b"
)
_OWN_WORDS = frozenset({"fixed", "prim", "provision", "cost to company"})  # of English too
# Of more than base pay, in other languages: "Årsløn inkl. pension".
_INCLUDING = re.compile(
    r"(?i)\b(?:inkl|incl|inklusive|inclusief|inclu[ysí]\w*|y compris|compris\w*|compres[oaie]\w*|"
    r"wraz z|łącznie z|vč|včetně|cu|dahil|sis)\b\.? (?!steuer|tax|impôt)\w+"
)
_STRANGE = "has words beside it that are not understood"


@lru_cache(maxsize=1024)
def doubt_of_header(heading: Heading, *, current: bool = False) -> Qualifier | None:
    """What in the header of a part of pay is not understood.

    `current`: it says that its pay is in force, and what stands in parentheses says no more.
    """
    if heading.component not in _OF_PART:
        return None
    return _doubt_outside(heading) or (None if current else _doubt_in_asides(heading))


def _doubt_outside(heading: Heading) -> Qualifier | None:
    """What is not understood of a header's own words. Names of a place or a level may be there."""
    component, text = heading.component, _ASIDE.sub(" ", heading.text)
    if component is Component.BASE and (more := _INCLUDING.search(heading.text)) is not None:
        return Qualifier(more[0], "is of more than one part")
    text = _EXCLUDING.sub(" ", text)
    english = _ENGLISH.search(text) is not None and not _is_abroad(text)
    if english or component is Component.BONUS:
        two = _two_parts(heading.text if component is Component.TOTAL else text, component)
        if two is not None:
            return Qualifier(two[0], "is of more than one part")
    if component is None:
        return None
    if not english:
        return _doubt_abroad(heading, text)
    plain, _ = blank_terms(text)
    words = [word for word in _WORD.findall(plain) if not _is_of(word, component)]
    words = [word for word in words if word != heading.place]
    if not words or (
        names_of_column(without_pay(plain)).sure and not _PLACE_ELSEWHERE.search(plain)
    ):
        return None
    return Qualifier(words[0], _STRANGE)


def _doubt_abroad(heading: Heading, text: str) -> Qualifier | None:
    """What is not understood of a header of base or total pay in another language."""
    if heading.component not in {Component.BASE, Component.TOTAL} or scale_of(text):
        return None
    if _ABROAD.search(text.lower()) is None:
        return None  # "Hourly rate"
    bare = _EXCLUDING.sub(" ", text.lower())
    if (amount := _AMOUNT_IN.search(bare)) is not None:
        return Qualifier(amount[0], _STRANGE)
    two = _two_parts(bare, heading.component) if heading.component is Component.BASE else None
    if two is not None:
        return Qualifier(two[0], "is of more than one part")
    for found in _COMPOUND.finditer(bare):
        if _BEFORE_PAY.fullmatch(found[1]) is None:
            return Qualifier(found[0], _STRANGE)
    plain, _ = blank_terms(_ABROAD.sub(" ", without_signs(bare)))
    words = [word for word in _WORD_ABROAD.findall(plain) if word not in _NEUTRAL_ABROAD]
    strange = [word for word in words if not _is_known(word) and not _is_known(word.upper())]
    strange = [word for word in strange if word not in heading.place.lower().split()]
    if not strange or names_of_column(without_pay(plain.strip().title())).sure:
        return None
    return Qualifier(strange[0], _STRANGE)


def _two_parts(text: str, component: Component | None) -> re.Match[str] | None:
    pattern = _TWO_PARTS.get(component) if component is not None else None
    return pattern.search(text) if pattern is not None else None


def _is_abroad(text: str) -> bool:
    """Whether a header is in another language: "Salaire de base"."""
    lowered = text.lower()
    english = _ENGLISH.sub(" ", lowered)
    return not text.isascii() or any(word not in _OWN_WORDS for word in _ABROAD.findall(english))


def _is_of(word: str, component: Component) -> bool:
    lowered = word.casefold()
    if lowered in _NOT_OUTSIDE:
        return False
    return lowered in _OF_PART[component] or _is_known(word)


def _doubt_in_asides(heading: Heading) -> Qualifier | None:
    """What is not understood in the parentheses of base or total pay; in those of equity many
    names may stand.
    """
    if heading.component is Component.EQUITY:
        found = _NO_GRANT.search(heading.text)
        return Qualifier(found[0], _STRANGE) if found is not None else None
    if heading.component not in {Component.BASE, Component.TOTAL}:
        return None
    text = heading.text if heading.per is not Period.YEAR else IN_PARTS.sub(" ", heading.text)
    abroad = _is_abroad(_ASIDE.sub(" ", text))
    text = _EXCLUDING.sub(" ", text)
    for match in _ASIDE.finditer(text):
        aside = match[1] or match[2]
        if aside in employment.NO_PLACE or scale_of(f"({aside})"):
            continue
        if names_of_column(aside).sure:
            if (elsewhere := _PLACE_ELSEWHERE.search(aside)) is not None:
                return Qualifier(elsewhere[0], _STRANGE)
            continue
        plain, _ = blank_terms(without_signs(aside))
        total = _OF_TOTAL if heading.component is Component.TOTAL else ()
        words = [word for word in _WORD.findall(plain) if word.casefold() not in total]
        strange = [word for word in words if not _is_known(word) and word != heading.place]
        if abroad:
            strange = [word for word in strange if word.lower() not in _NEUTRAL_ABROAD]
        if strange:
            return Qualifier(strange[0], _STRANGE)
    return None


def _is_known(word: str) -> bool:
    lowered = word.casefold()
    return (
        lowered in _KNOWN
        or word in MARKS
        or lowered in NAMED
        or is_plain(word)
        or is_word_of_ends(lowered)
    )
