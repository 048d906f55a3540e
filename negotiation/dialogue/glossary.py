"""The words of an offer, in a sentence each; `understanding.words.terms` has their spellings."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "rsu": (
        "An RSU is a share you are promised and receive bit by bit, as it vests; until "
        "then it is not yours."
    ),
    "psu": (
        "A PSU is a share you receive only if the company reaches a target; until then "
        "it is not yours."
    ),
    "ppu": (
        "A PPU is a part of the company's future profit; it pays only when there is "
        "some, or when you may sell it."
    ),
    "espp": "An ESPP lets you buy the company's shares below their price, out of your pay.",
    "option": (
        "An option is the right to buy a share later at a price fixed today, the "
        "strike; it is worth something only if the share is worth more than that."
    ),
    "double_trigger_equity": (
        "These are shares of a company that is not listed: nobody can say what they "
        "will bring, or when you could sell them."
    ),
    "equity": (
        "Equity is a part of the company: shares, or the right to buy them. It usually "
        "comes over several years."
    ),
    "vest": (
        "Vesting is how a grant becomes yours over time, often a quarter each year; "
        "what has not vested is lost if you leave."
    ),
    "cliff": (
        "A cliff is the time at the start in which nothing vests; leave before it ends "
        "and you get none of the grant."
    ),
    "sign_on": (
        "A sign-on is paid once, for joining. Ask whether you must pay it back if you leave early."
    ),
    "base": "Base is the fixed salary for a year, before tax, without bonus and equity.",
    "bonus": (
        "A bonus is cash on top of base, mostly once a year and seldom guaranteed; it "
        "is often written as a percentage of base."
    ),
    "profit_share": (
        "A profit share is a part of the year's profit paid in cash; it depends on how "
        "the year went and on how the company counts it."
    ),
    "tc": ("Total compensation adds up a year: base, bonus and one year's part of the equity."),
    "batna": (
        "BATNA is the best you can do if this offer falls through: another offer, your "
        "present job, going on looking."
    ),
    "compa_ratio": (
        "The compa-ratio is your base divided by the middle of the band: 100% is the middle."
    ),
    "penetration": "Penetration is how far up the band you are: 0% is its bottom, 100% its top.",
    "ladder": (
        "The ladder is your figures in order: what you ask first, what you aim for, and "
        "what you would take."
    ),
    "walk_away": (
        "Your walk-away is the lowest base you would take. It is for you alone and goes "
        "into no text."
    ),
    "counteroffer": (
        "A counteroffer is your answer with other figures. It is a normal part of an offer."
    ),
    "lever": "A lever is a reason to pay more that the guide backs and that is true of you.",
    "proof": ("Proof is one thing you did that shows why the role is worth more with you in it."),
    "refresher": "A refresher is a further grant of equity in a later year.",
    "clawback": (
        "A clawback is the duty to pay something back, often the sign-on, if you leave early."
    ),
    "409a": (
        "It is what one share of a company that is not listed is officially taken to be worth."
    ),
    "dilution": (
        "Dilution is what new shares do to yours: the same number is a smaller part of the company."
    ),
    "liquid": (
        "Liquid is what you can turn into cash now, like shares of a listed company; "
        "shares you can't sell yet are illiquid."
    ),
    "gross": (
        "Gross is before tax, net is what reaches your account. Offers and guides are gross."
    ),
    "ote": "OTE is base plus the bonus or commission you get if every target is met.",
    "ctc": (
        "CTC is all that you cost the company a year, so it is more than the fixed pay; "
        "ask how much of it is fixed."
    ),
    "lpa": "LPA is lakhs a year: one lakh is 100,000 rupees.",
    "exploding_offer": (
        "An exploding offer is one that ends within days. A dated request for more time "
        "is a usual answer to it."
    ),
    "down_level": "A down-level is an offer at a lower level than the one you have now.",
    "level": (
        "A level is the rung a company puts a job on, like L5; each level has its own pay band."
    ),
    "phantom_shares": "Phantom shares pay cash as if you held shares, without your holding any.",
    "competing_offer": "A competing offer is a real one from another company.",
    "relocation": (
        "Relocation is money for moving. It is not priced here, so raise it with them yourself."
    ),
    "iso": (
        "An ISO is an option that US tax law favours: no tax on exercise in the "
        "ordinary way, if you hold long enough."
    ),
    "nso": (
        "An NSO is an ordinary US option: when you exercise, the gain counts as pay and "
        "is taxed then."
    ),
    "double_trigger": (
        "Double trigger means that unvested shares vest at once if the company is sold "
        "and you are let go."
    ),
    "acceleration": (
        "Acceleration means that unvested shares vest early, mostly if the company is sold."
    ),
    "exercise_window": (
        "The exercise window is how long you may still buy your options after you "
        "leave, often 90 days."
    ),
    "severance": "Severance is money you get if they let you go, mostly some months of base.",
    "band": "A band is what a company pays for a role in a place, from low to high.",
    "notice_period": "The notice period is how long you go on working after one side ends the job.",
    "at_will": "At will means that either side may end the job at any time, without a reason.",
}
