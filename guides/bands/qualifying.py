"""What beside a figure makes it another one: net, part-time, old, proposed, an average."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from guides.data.dates import FROM_ABROAD, MONTH, UNTIL_ABROAD
from guides.data.qualifiers import NO_LABEL, OTHERS, PLAIN, QUALIFIERS, SUM
from guides.names.mentions import mentions
from guides.names.places import read_label
from guides.text.late import Late
from guides.text.spelling import lowered

_LONGEST = 400  # characters of a sentence that are looked at


class Qualifier(NamedTuple):
    """Words as printed, and what they say of the figure: "net", "is after tax"."""

    words: str
    says: str


_KINDS = tuple(QUALIFIERS)
# It is looked for in small letters: where case counts for nothing, each of hundreds of alternatives
# is tried at every word, whatever it begins with.
_ANY = Late(
    r"(?<![\w$£€₹.])(?:"
    + "|".join(f"(?P<k{at}>{'|'.join(QUALIFIERS[kind])})" for at, kind in enumerate(_KINDS))
    + r")(?![\w%])"
)
_BETWEEN_WORDS = re.compile(r"[ /(),]+")
# A label says more of its row than its name only in a parenthesis, or behind a dash or a comma.
_ASIDE = Late(r"[(\[]([^()\[\]]*)[)\]]|(?: [-–—|·•]+ |[:;,/] ?)(.+)$")
_NO_LABEL = Late("|".join(f"(?:{one})" for one in NO_LABEL), re.IGNORECASE)
_SUM = Late(SUM, re.IGNORECASE)
_GROUPS = Late(r"(?<![\d.,])\d{1,3}(?:[.,' ]\d{3})+(?!\d)")
_OTHERS = Late(rf"\b(?:{'|'.join(OTHERS)})\b", re.IGNORECASE)
# "What Acme pays".
_PAYER = Late(r"\b[Ww]hat ([A-Z][\w&.-]+(?: [A-Z][\w&.-]+)*) (?:pays|paid|offers)\b")
_DATED = Late(
    rf"(?i)(?:effective|valid\w*|starting|applies|as|from|in force|(?:takes|comes|goes) into)\b|"
    rf"(?:{'|'.join(FROM_ABROAD)})$"
)
_UNTIL = Late(rf"(?i)(?:{'|'.join(UNTIL_ABROAD)})$")
# The year in which these words were written: it has come whenever they are read.
COME = 2026
_NOW = Late(r"(?i)\b(?:current(?:ly)?|now|today|present|in force|actual)\b")
# Signs at a label or a figure that is not, or not yet, what is paid.
NO_LONGER = frozenset("❌✖✗✘🚫⛔🚧🔜⏳❓📝🗑🛑❎⚠🪦💀❗☐")
# "2026", "FY2026", "FY26", "'26"; not "$2026" or "2026%".
_YEAR = Late(
    r"(?:(?<![0-9A-Za-z_\u00c0-\u024f$£€₹,.-])(?:[FC]Y ?)?|(?<![\w.])\d{1,2}[./]\d{1,2}[./])"
    r"(20\d\d)(?![^\W年년]|[,%]|\.\d)|"
    r"(?:(?<![\w$£€₹,.-])(?:[FC]Y ?|[FC]Y ?['’]|['’])|(?<![\w./])\d{1,2}/\d{1,2}/)"
    r"(2\d)(?![\w,%/]|\.\d)"
)
_MAY_BE_YEAR = Late(r"20|Y|['’]2|/2")


@lru_cache(maxsize=4096)  # headers and labels recur from guide to guide
def qualifier(text: str) -> Qualifier | None:
    """The first words of a text that qualify the figures beside it."""
    small = lowered(text[:_LONGEST])
    match = None if _is_plain(small) else _ANY.search(small)
    if match is None or match.lastgroup is None:
        return None
    words = text[match.start() : match.end()].strip()
    return Qualifier(words, _KINDS[int(match.lastgroup[1:])])


@lru_cache(maxsize=4096)
def label_qualifier(label: str) -> Qualifier | None:
    """What qualifies a row or a column beside its name: "Berlin (proposed)", "Senior, part-time".

    "Old Street" and "Contract Manager" are names.
    """
    small = lowered(label.strip(" ()[]"))
    if _is_plain(small):
        return None
    if _ANY.fullmatch(small) is not None:
        return qualifier(label)
    sign = next((sign for sign in label if sign in NO_LONGER), None)
    if sign is not None:
        return Qualifier(sign, "is not in force")
    for match in _ASIDE.finditer(label):
        found = qualifier(match[1] or match[2] or "")
        if found is not None:
            return found
    return None


def _is_plain(small: str) -> bool:
    """Whether these are words of most headers and places: nobody has to look for more.

    A company all of whose tables are like that is answered without compiling the patterns, which
    would be a fifth of such an answer.
    """
    return all(word in PLAIN for word in _BETWEEN_WORDS.split(small) if word)


# A name with an amount of work in it: "L3 80%", "Engineer 32h", "Analyst (0.8)", "QA, 4 days".
_LESS_WORK = Late(
    r"(?i)(?<![\d.,+−–-])(?<!\+ )(?!100 ?%)\d{1,3}(?: ?[-–] ?\d{1,3})? ?%|"
    r"(?<![\w.,])(?:[1-9]|[12]\d|3[0-4])(?:[.,]\d)? ?-?"
    r"(?:h|hrs?|hours?|std\.?|stunden|uur|heures)\b|"
    r"\b(?:[1-4]|two|three|four) ?-?days?\b|"
    r"\bmon(?:day)? ?(?:[-–]|to) ?(?:tue|wed|thu)\w*|"
    r"(?<!\w)0?[.,]\d{1,2} ?-?fte\b|\bfte:? ?0?[.,]\d|"
    r"[( ]0[.,]\d{1,2}\)?$|\b(?:half|part)[- ]?time\b|\bteilzeit\b"
)


_AT_THE_OFFICE = Late(r"(?i)office|hybrid|on-?site|remote|home|travel")


@lru_cache(maxsize=2048)
def less_work_in(name: str) -> Qualifier | None:
    """What the name of a row or a column says of how much is worked."""
    found = _LESS_WORK.search(name)
    if found is not None and "day" in found[0].lower() and _AT_THE_OFFICE.search(name):
        return None  # "Berlin (hybrid, 2 days)"
    return None if found is None else Qualifier(found[0].strip(" ()"), "is for part-time work")


_DAY = Late(
    rf"(?i)\d{{1,2}}[./]\d{{1,2}}[./]|20\d\d-\d\d|\d{{1,2}}\.? {MONTH} |"
    rf"\b{MONTH} (?:\d{{1,2}},? )?20"
)


def is_to_come(text: str, year: int) -> bool:
    """Whether a day or a month that a text names lies after `year`, or after `COME`
    where that is not known.
    """
    years = years_in(text)
    return bool(years) and min(years) > (year or COME) and _DAY.search(text) is not None


def says_current(text: str) -> bool:
    """Whether a header or a heading says that its pay is in force."""
    return _NOW.search(text) is not None


_OF_TIME = frozenset({"is not in force", "is of the past"})


def in_force(found: Qualifier | None, text: str, year: int) -> Qualifier | None:
    """`found`, unless it is a date from which pay holds and that has come by `year`, or one until
    which it does and that has not.
    """
    if found is None or found.says not in _OF_TIME:
        return found
    now = year or COME
    years = years_in(found.words) or years_in(text)
    come = bool(years) and max(years) <= now and _DATED.match(found.words) is not None
    lasts = bool(years) and min(years) > now and _UNTIL.match(found.words) is not None
    if not (come or lasts):
        return found
    further = qualifier(text.replace(found.words, " ", 1))
    if further is None or further.says not in _OF_TIME or _DATED.match(further.words):
        return None
    return further


@lru_cache(maxsize=2048)
def is_no_label(label: str) -> bool:
    """Whether a row's label names neither a place nor a level: "Average", "Total", "—"."""
    return _NO_LABEL.fullmatch(label.strip()) is not None or has_sum(label)


def has_sum(label: str) -> bool:
    """Whether a label has a sum of money in it, as what is left of two cells has."""
    return _SUM.search(label) is not None


def may_be_pay(cell: str) -> bool:
    """Whether a cell may be of a row of pay: a sum, or a number in groups ("96,000")."""
    return has_sum(cell) or _GROUPS.search(cell) is not None


@lru_cache(maxsize=1024)
def is_about_others(heading: str, company: str) -> bool:
    """Whether a heading says that what stands below it is others' pay: "What Google pays"."""
    if _OTHERS.search(heading) is not None:
        return True
    own = company.casefold()
    payer = _PAYER.search(heading)
    if payer is not None and not read_label(payer[1]).named:
        other = payer[1].casefold()
        if other not in own and not (own and other.startswith(own)):
            return True
    return any(
        name.casefold() not in own and not own.startswith(name.casefold())
        for _, _, name in mentions(heading)
    )


def years_in(text: str) -> tuple[int, ...]:
    """The years of this century that a text names."""
    if _MAY_BE_YEAR.search(text) is None:
        return ()
    return tuple([int(year or f"20{short}") for year, short in _YEAR.findall(text)])


# Words of a note that leave the figures as they are.
_HARMLESS = frozenset(
    """
    a all amounts an and annual are as at base before by careers company currency dollars euros
    figures for from full full-time gross handbook in is local of on our page paid pay per pounds
    public rounded salary see shown site source sources tax taxes the these time to us website year
    yearly usd eur gbp
    """.split()  # a column of words reads better than a list of strings
)
_WORD = Late(r"[^\W_][\w-]*")


def is_harmless(note: str) -> bool:
    """Whether a note at a figure only says what every figure is: "gross, per year"."""
    words = [word.casefold() for word in _WORD.findall(note)]
    return bool(words) and qualifier(note) is None and all(word in _HARMLESS for word in words)


# A note at a row's name that has one of these speaks of the pay, or of who is paid it and when, and
# not of the name.
_OF_PAY = Late(
    r"(?i)[$£€₹¥%]|\b(?:pay|paid|salar\w+|wages?|base|bonus\w*|equity|allowances?|supplements?|"
    r"premium|uplift|loading|weighting|variable|commission|earnings?|hours?|fte|rate|figures?|"
    r"bands?|ranges?|amounts?|closed|hir(?:e[ds]?|ing)|recruit\w*|nobody|no ?one|none|vacan\w+|"
    r"appoint\w+|joiners?|until|till|only|except|unless|probation\w*|phas\w+|subject|"
    r"(?<!by )(?<!through )(?<!via )promot\w+)\b"  # "reached by promotion" is of the level
)


def doubt_of_note(note: str) -> Qualifier | None:
    """What a note at the name of a row says of its figures: "* includes a supplement"."""
    found = qualifier(note)
    if found is not None or is_harmless(note) or _OF_PAY.search(note) is None:
        return found
    return Qualifier(note[:80], "has a note beside it")
