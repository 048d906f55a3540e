"""Words beside a figure in a cell that leave it what it is: a full year of base pay, before tax.

Patterns in small letters, from the start of a word to the end of one.
"""

from __future__ import annotations

from guides.data.header_words import EXTRAS

# All of the work, as part of it would be written: "0.8 FTE" is none of these.
FULL_TIME: tuple[str, ...] = (
    r"(?:1(?:[.,]0{1,2})?|100 ?%) ?-?fte",
    r"fte:? ?(?:of )?(?:1(?:[.,]0{1,2})?(?![.,]?\d)|100 ?%)",
)
BEFORE_TAX: tuple[str, ...] = (
    r"before (?:any |income )?tax(?:es)?|pre-?tax|gross of tax",
    r"vor steuern?|avant imp[ôo]ts?|antes de impuestos?|antes de impostos?|före skatt|før skatt",
)
# What says that something is not in a figure, or comes on top of it.
APART: tuple[str, ...] = (
    r"excl(?:uding|usive(?: of)?|udes)?|ex|without|not including|plus|on top of",
    r"hors|sans|ohne|exkl(?:usive)?|zzgl|zonder|exclusief|sin|senza|sem|utan|uden|uten",
)
# And what that may be; pay of more than one part is none ("plus equity" is of a total as well).
ON_TOP: tuple[str, ...] = (
    *EXTRAS,
    r"super(?:annuation)?|kiwisaver|provident fund|employer(?:['’]s)? contributions?",
    r"(?:holiday|vacation) (?:pay|allowance|bonus)|(?:13th|14th)(?: month)?(?: salary| pay)?",
    r"(?:on-?call|shift|night) (?:pay|allowances?|premiums?)|allowances?|stock|rsus?|options",
)
