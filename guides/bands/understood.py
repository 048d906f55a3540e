"""Whether all that a header says of base or total pay is understood.

What stands in parentheses or behind a comma may make the pay another one, in words that nobody
has listed: "(frozen)", "(night rate)". Only what is known to leave it as it is is read.
"""

from __future__ import annotations

import re
from functools import lru_cache

from guides.bands.cell_items import is_plain
from guides.bands.ends import is_word_of_ends
from guides.bands.headings import Heading, scale_of
from guides.bands.naming import names_of_column
from guides.bands.qualifying import Qualifier
from guides.data.header_words import CONTRACTS
from guides.text.currency import CODES, NAMED
from guides.text.periods import blank_terms
from negotiation.model.guide import Component

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
    """.split()  # a column of words reads better than a list of strings
)


@lru_cache(maxsize=1024)
def doubt_of_header(heading: Heading) -> Qualifier | None:
    """What in the header of base or total pay is not understood."""
    if heading.component not in {Component.BASE, Component.TOTAL}:
        return None
    for match in _ASIDE.finditer(heading.text):
        aside = match[1] or match[2]
        if aside in CONTRACTS or scale_of(f"({aside})") or names_of_column(aside).sure:
            continue
        plain, _ = blank_terms(aside)
        total = _OF_TOTAL if heading.component is Component.TOTAL else ()
        words = [word for word in _WORD.findall(plain) if word.casefold() not in total]
        strange = [word for word in words if not _is_known(word)]
        if strange:
            return Qualifier(strange[0], "has words beside it that are not understood")
    return None


def _is_known(word: str) -> bool:
    lowered = word.casefold()
    return (
        lowered in _KNOWN
        or word in CODES
        or lowered in NAMED
        or is_plain(word)
        or is_word_of_ends(lowered)
    )
