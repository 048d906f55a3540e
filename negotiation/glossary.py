"""The words of an offer, in a sentence each."""

from __future__ import annotations

import re

# What a word of an offer means, by the ways it is written. The first that fits is told.
_GLOSSARY: tuple[tuple[str, str], ...] = (
    (r"rsus?|restricted stock(?: units?)?",
     "An RSU is a share you are promised and receive bit by bit, as it vests; until then it is "
     "not yours."),
    (r"psus?|performance (?:shares?|stock)(?: units?)?",
     "A PSU is a share you receive only if the company reaches a target; until then it is not "
     "yours."),
    (r"ppus?|profit (?:participation|interest) units?",
     "A PPU is a part of the company's future profit; it pays only when there is some, or when "
     "you may sell it."),
    (r"espp|(?:employee )?(?:stock|share) purchase plan",
     "An ESPP lets you buy the company's shares below their price, out of your pay."),
    (r"(?:stock )?options?|isos?|nsos?|strike(?: price)?",
     "An option is the right to buy a share later at a price fixed today, the strike; it is worth "
     "something only if the share is worth more than that."),
    (r"(?:double[- ]trigger|pre[- ]?ipo|private) (?:equity|shares|stock|rsus?)|private equity",
     "These are shares of a company that is not listed: nobody can say what they will bring, or "
     "when you could sell them."),
    (r"equity|stocks?|shares?|grant",
     "Equity is a part of the company: shares, or the right to buy them. It usually comes over "
     "several years."),
    (r"vest(?:ing|ed|s)?(?: schedule)?",
     "Vesting is how a grant becomes yours over time, often a quarter each year; what has not "
     "vested is lost if you leave."),
    (r"cliff",
     "A cliff is the time at the start in which nothing vests; leave before it ends and you get "
     "none of the grant."),
    (r"sign(?:ing)?[- ]?on(?: bonus)?|sign(?:ing)?[- ]bonus|joining bonus",
     "A sign-on is paid once, for joining. Ask whether you must pay it back if you leave early."),
    (r"base(?: salary| pay)?|fixed pay",
     "Base is the fixed salary for a year, before tax, without bonus and equity."),
    (r"(?:yearly |annual |target )?bonus",
     "A bonus is cash on top of base, mostly once a year and seldom guaranteed; it is often "
     "written as a percentage of base."),
    (r"profit[- ]shar(?:e|ing)",
     "A profit share is a part of the year's profit paid in cash; it depends on how the year went "
     "and on how the company counts it."),
    (r"tc|total comp(?:ensation)?|total|package",
     "Total compensation adds up a year: base, bonus and one year's part of the equity."),
    (r"(?:pay |salary )?bands?|(?:pay |salary )?range|row", "band"),
    (r"batna",
     "BATNA is the best you can do if this offer falls through: another offer, your present job, "
     "going on looking."),
    (r"compa[- ]?ratio",
     "The compa-ratio is your base divided by the middle of the band: 100% is the middle."),
    (r"(?:range |band )?penetration",
     "Penetration is how far up the band you are: 0% is its bottom, 100% its top."),
    (r"ladder|rungs?",
     "The ladder is your figures in order: what you ask first, what you aim for, and what you "
     "would take."),
    (r"walk[- ]?away(?: number| figure)?|floor|bottom line",
     "Your walk-away is the lowest base you would take. It is for you alone and goes into no "
     "text."),
    (r"counter ?offer|counter",
     "A counteroffer is your answer with other figures. It is a normal part of an offer."),
    (r"levers?", "A lever is a reason to pay more that the guide backs and that is true of you."),
    (r"proof", "Proof is one thing you did that shows why the role is worth more with you in it."),
    (r"refreshers?(?: grants?)?", "A refresher is a further grant of equity in a later year."),
    (r"claw[- ]?backs?",
     "A clawback is the duty to pay something back, often the sign-on, if you leave early."),
    (r"409a|fmv|fair (?:market )?value",
     "It is what one share of a company that is not listed is officially taken to be worth."),
    (r"dilution",
     "Dilution is what new shares do to yours: the same number is a smaller part of the company."),
    (r"(?:il)?liquid(?:ity)?",
     "Liquid is what you can turn into cash now, like shares of a listed company; shares you can't "
     "sell yet are illiquid."),
    (r"(?:gross|net|before tax|pre[- ]?tax)(?: pay| salary)?",
     "Gross is before tax, net is what reaches your account. Offers and guides are gross."),
    (r"ote|on[- ]target earnings?",
     "OTE is base plus the bonus or commission you get if every target is met."),
    (r"ctc|cost to company",
     "CTC is all that you cost the company a year, so it is more than the fixed pay; ask how much "
     "of it is fixed."),
    (r"lpa|lakhs?(?: per annum)?", "LPA is lakhs a year: one lakh is 100,000 rupees."),
    (r"explod(?:ing|ed) offers?|exploding",
     "An exploding offer is one that ends within days. A dated request for more time is a usual "
     "answer to it."),
    (r"down[- ]?level(?:ed|ing|led|ling)?",
     "A down-level is an offer at a lower level than the one you have now."),
    (r"levels?",
     "A level is the rung a company puts a job on, like L5; each level has its own pay band."),
    (r"phantom (?:shares|stock|equity)",
     "Phantom shares pay cash as if you held shares, without your holding any."),
    (r"rival|competing offer", "A competing offer is a real one from another company."),
    (r"relo(?:cation)?",
     "Relocation is money for moving. It is not priced here, so raise it with them yourself."),
)  # fmt: skip


def meaning(term: str) -> str | None:
    """What a word means; None where it is none of these, "band" where the row can be shown."""
    wanted = " ".join(term.split())
    for words, told in _GLOSSARY:
        if re.fullmatch(words, wanted, re.IGNORECASE):
            return told
    return None
