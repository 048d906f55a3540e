"""Who does something: pronouns and nouns, and what stands around them."""

from __future__ import annotations

MYSELF = frozenset("i im ive id ill we weve".split())
THEMSELVES = frozenset("they theyre theyve theyll theyd he she hes shes".split())
# The nouns among what companies are called by; an offer or a letter does nothing.
ACTORS = frozenset(
    "hr recruiter recruiters manager company boss committee team finance ceo founder founders "
    "their".split()
)
DETERMINERS = frozenset("the their my our his her its a an some that this".split())
AUXILIARIES = frozenset(
    "is are was will would has have had can could want wants need needs gets goes comes starts "
    "plans hopes expects takes thinks checks looks told got sends says said gave asked promised wrote "
    "promises gonna".split()
)
IN_FRONT_OF_OBJECTS = frozenset(
    "to with from by of for at about on called call calling told tell asked ask met meet see "
    "seeing pinged ping emailed email mailed mail wrote nudge nudged".split()
)
# Of whom something is wanted, where one of these stands between.
ONESELF = frozenset("me us you i im ive we my our your".split())
