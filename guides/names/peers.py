"""Where a company's name ends and its level begins: "Stability AI Senior ML Engineer".

Known names come first, then a rule: a name ends before the first code, role or rank word.
"""

from __future__ import annotations

from functools import lru_cache

from guides.data.employer_names import KNOWN
from guides.data.title_words import (
    FIELDS,
    LEVEL_WORDS,
    NAME_ENDS,
    NAME_HEADS,
    NAME_TAILS,
    RANK_WORDS,
    TRADES,
)
from guides.names.employers import BY_FIRST_WORD, plain_word
from guides.text.late import Late

# Not employers: a market, a country, a kind of company; but "Bank of Elm" and "Fintech Elm" are.
GENERIC = Late(
    r"(?:(?i:an?|the|any|most|other|many|typical|peer|similar|top|major|leading|traditional|"
    r"equivalent|mid|late|early)[ -])*"
    r"(?:(?i:industry|market|faang\+?|maang|mag7|big tech|big 4|big four|startups?|start-ups?|"
    r"uk|us|eu|european?|indian?|peers?|competitors?|companies|"
    r"banks?|fintechs?|tech|tier[ -]?\d|scale-?ups?|unicorns?|enterprise|hyperscalers?|"
    r"(?:bulge|global|regional|public|private|growth)[ -](?:bracket|banks?|firms?|compan\w+|"
    r"tech\w*|startups?|fintechs?|stage|equity|sector|markets?|saas|peers?|leaders?|players?|"
    r"cloud|enterprises?)|internal|generic|none|n/a)\b)"
)
_PROPER = Late(
    r"\s+(?:of\s+)?(?!(?i:tech|banks?|fintechs?|firms?|companies|peers?|startups?|"
    r"scale-?ups?|unicorns?|industry|market|average|standard|equivalents?|levels?|benchmarks?|"
    r"norms?|median|stage|big|bracket|employers?|players?)\b)[A-Z][a-z]"
)
_NOTHING = Late(
    r"(?i)\b(?:no|non|without|lacks?)\b.{0,24}\b(?:equivalents?|analog(?:ue)?s?|match|peers?|"
    r"counterparts?|comparables?|comparison)\b"
    r"|^\W*(?:n\.?/?a\.?\b|none\b|unique\b|varies\b|tbd\b)|^\W*$"
)
_CODE_WORD = Late(
    r"^\(?(?:[A-Z]{1,5}-?\d{1,2}[a-e]?\+?(?:[-–/].*)?|\d{2}(?:[-–/]\d{2})?\+?|[IVX]+)\)?,?$"
)
_EDGE = " \t,;:.–—-*_~=≈>·|"


# "Moody's" is a name, "Google's" the possessive of one.
_POSSESSIVE = frozenset(plain_word(name) for name in KNOWN if name.endswith("'s"))
# "eBay", "d-Matrix", "monday.com": small letters begin a name that looks like nothing else.
_SMALL_NAME = Late(r"[a-z]{1,8}(?:-?[A-Z]\w|\d{1,2}[a-z]|[a-z]*\.(?:[a-z]{2,3})\b)")


def is_known(name: str) -> bool:
    """Whether `name` is, as a whole, an employer of the list."""
    words = tuple(plain_word(word) for word in name.split())
    return bool(words) and words in BY_FIRST_WORD.get(words[0], ())


@lru_cache(maxsize=4096)  # the same few companies and cells stand in guide after guide
def is_generic(name: str) -> bool:
    """Whether `name` means a market or a kind of company rather than an employer."""
    match = GENERIC.match(name)
    if match is None or known_prefix(name) is not None:
        return False
    return not (name[0].isupper() and _PROPER.match(name, match.end()))


@lru_cache(maxsize=4096)
def says_nothing(text: str) -> bool:
    """Whether `text` says that there is no equivalent."""
    return _NOTHING.search(text) is not None


@lru_cache(maxsize=4096)
def known_prefix(text: str) -> str | None:
    """The longest known name that `text` begins with, as printed there."""
    words = text.split()
    if not words:
        return None
    folded = [plain_word(word) for word in words]
    for entry in BY_FIRST_WORD.get(folded[0], ()):
        taken = len(entry)
        if taken <= len(words) and tuple(folded[:taken]) == entry:
            while (
                taken < len(words)
                and words[taken][0].isupper()
                and folded[taken] in NAME_TAILS
                and not _is_group_title(folded, taken)
            ):
                taken += 1
            name = " ".join(words[:taken]).rstrip(",:;")
            return name if folded[taken - 1] in _POSSESSIVE else name.removesuffix("'s")
    return None


def _is_group_title(words: list[str], at: int) -> bool:
    """Whether "Group" begins a title, as in "Group PM", rather than ending a name."""
    following = words[at + 1].casefold() if at + 1 < len(words) else ""
    return words[at].casefold() == "group" and following in {"pm", "product", "program", "manager"}


def begins_name(text: str) -> bool:
    """Whether `text` begins as a name does: with a capital, a figure, or as "eBay" does."""
    return text[:1].isupper() or text[:1].isdigit() or _SMALL_NAME.match(text) is not None


def split_name(text: str, fields: frozenset[str] = frozenset()) -> tuple[str, str]:
    """`(company, level)` of "Hugging Face Senior ML Engineer"; company "" where none leads.

    The level is "" where only a name stands there. `fields` are the words of the role that is
    compared, in small letters: beside a security engineer, "Quokka Security Engineer" works for
    Quokka, and beside a designer for Quokka Security.
    """
    text = text.strip(_EDGE)
    known = known_prefix(text)
    if known is not None:
        known = _without_field(known, text, fields)
        rest = text[len(known) :]
        rest = rest.removeprefix("'s")
        return known, rest.strip().lstrip(",:;–—- ").strip()
    words = text.split()
    taken = int(_begins_like_a_level(words))
    for at in range(taken, len(words)):
        if _begins_level(words[at]) or (at and _is_group_title(words, at)):
            break
        taken += 1
    if 0 < taken < len(words) and _ends_name(words, taken, fields):
        taken += 1
    name = " ".join(words[:taken])
    if not begins_name(name):
        return "", text  # prose
    return name.rstrip(",:;"), " ".join(words[taken:])


def _without_field(known: str, text: str, fields: frozenset[str]) -> str:
    """ "Orca Security Engineer" beside a security engineer: Orca's, not Orca Security's."""
    shorter, _, field = known.rpartition(" ")
    following = text[len(known) :].split(maxsplit=1)
    # Names in AI are seldom shortened, and their engineers seldom called by the field alone.
    ambiguous = shorter and field != "AI" and field.casefold() in fields
    return shorter if ambiguous and following and following[0].casefold() in TRADES else known


def _begins_like_a_level(words: list[str]) -> bool:
    """Whether a name begins with what looks like one: "K9 Harbour Staff", "Project Elm DE"."""
    return (
        len(words) > 2
        and (_CODE_WORD.match(words[0]) is not None or words[0] in NAME_HEADS)
        and words[1][0].isupper()
        and not _begins_level(words[1])
        and _begins_level(words[2])
        and known_prefix(words[1]) is None
    )


def _ends_name(words: list[str], at: int, fields: frozenset[str]) -> bool:
    """Whether the field at `at` ends a name: "Quokka AI Staff Engineer", "Quokka Cloud L5"."""
    field = words[at].casefold()
    if field not in NAME_ENDS or not words[at][0].isupper() or at + 1 == len(words):
        return False
    following = words[at + 1].casefold().strip(",;:().")
    if following in RANK_WORDS or following == field:
        return True
    if _CODE_WORD.match(words[at + 1]):
        # "Quokka Security L3" beside a security engineer is about security at Quokka.
        return field == "ai" or field not in fields
    if not fields or following in TRADES or following in FIELDS - fields:
        return False
    return _begins_level(words[at + 1])


def names_level(text: str) -> bool:
    """Whether some word of `text` is a code, a rank or a role."""
    return any(_begins_level(word) for word in text.split())


def _begins_level(word: str) -> bool:
    if word.startswith("(") or _CODE_WORD.match(word):
        return True
    plain = word.casefold().strip(",;:()")
    if plain in LEVEL_WORDS:
        return True
    if plain.partition("/")[0] in LEVEL_WORDS:
        return True  # "Senior/Advisory"
    parts = plain.split("-")
    return len(parts) > 1 and all(part in LEVEL_WORDS for part in parts if part)
