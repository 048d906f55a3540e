"""The words of an offer, in a sentence or two each; spellings: `understanding.words.terms`."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "rsu": (
        "An RSU is a share that you are promised and receive bit by bit, as it vests; until then "
        "it isn't yours."
    ),
    "psu": (
        "A PSU is a share that you receive only if the company reaches a target. Ask which "
        "target, and what was paid out in past years."
    ),
    "ppu": (
        "A PPU is a part of the company's future profit or growth. It pays only when there is "
        "some, or when you are allowed to sell it."
    ),
    "espp": "An ESPP lets you buy the company's shares below their price, out of your pay.",
    "option": (
        "An option is the right to buy a share later at a price fixed today, the strike. It's "
        "worth something only if the share is then worth more than that, and you can sell it."
    ),
    "strike": (
        "The strike is the price at which your option lets you buy a share. The lower it is "
        "beside the share's value, the better for you. Ask for it together with the latest price."
    ),
    "iso": (
        "An ISO is an option that US tax law favours: no ordinary tax when you exercise, if you "
        "hold the shares long enough."
    ),
    "nso": (
        "An NSO is an ordinary US option: when you exercise, the gain counts as pay and is taxed "
        "then."
    ),
    "double_trigger_equity": (
        "These are shares of a company that isn't listed: they become yours only after you stayed "
        "long enough and the company is sold or goes public. Nobody can say what they'll bring, "
        "or when."
    ),
    "ipo": (
        "An IPO is the day a company's shares are listed on the stock market. Pre-IPO means before "
        "that: the shares are private, and mostly nobody may sell them yet."
    ),
    "equity": (
        "Equity is a part of the company: shares, or the right to buy them. It usually comes over "
        "several years."
    ),
    "vest": (
        "Vesting is how a grant becomes yours over time, often a quarter each year; what hasn't "
        "vested is lost if you leave."
    ),
    "cliff": (
        "A cliff is the time at the start in which nothing vests; leave before it ends and you "
        "get none of the grant."
    ),
    "refresher": "A refresher is a further grant of equity in a later year.",
    "dilution": (
        "Dilution is what new shares do to yours: the same number is a smaller part of the company."
    ),
    "fully_diluted": (
        "Fully diluted counts all shares there could be: issued ones, options, and those "
        "promised. Your number of shares divided by that is your real part of the company."
    ),
    "preference": (
        "A liquidation preference lets investors take their money out first when the company is "
        "sold; only what is left goes to common shares like yours. Ask how much there is."
    ),
    "409a": (
        "A 409A value is what one share of a US company that isn't listed is officially taken to "
        "be worth, for tax. Your strike is set by it."
    ),
    "valuation": (
        "A valuation is the price investors paid per share, times all shares. Their shares carry "
        "more rights than yours, so it isn't what yours would sell for."
    ),
    "liquid": (
        "Liquid is what you can turn into cash now, like shares of a listed company; shares you "
        "can't sell yet are illiquid."
    ),
    "tender": (
        "A tender offer is a buyer, often the company itself, who takes shares off employees' "
        "hands before there is a market. Ask how often it happened, and at what price."
    ),
    "phantom_shares": "Phantom shares pay cash as if you held shares, without your holding any.",
    "double_trigger": (
        "Double trigger means that two things must happen before unvested shares vest at once: "
        "the company is sold, and you are let go."
    ),
    "acceleration": (
        "Acceleration means that unvested shares vest early, mostly if the company is sold."
    ),
    "exercise": (
        "To exercise is to buy the shares your options are for: strike times number, and perhaps "
        "tax on the gain."
    ),
    "exercise_window": (
        "The exercise window is how long you may still buy your options after you leave, often 90 "
        "days. Longer is better, and worth asking for."
    ),
    "early_exercise": (
        "Early exercise means buying option shares before they vest. In the US people then file "
        "an 83(b) within 30 days to be taxed at today's value. Ask a tax adviser first."
    ),
    "profit_share": (
        "A profit share is a part of the year's profit paid in cash; it depends on how the year "
        "went and on how the company counts it."
    ),
    "base": "Base is the fixed salary for a year, before tax, without bonus and equity.",
    "bonus": (
        "A bonus is cash on top of base, mostly once a year and seldom guaranteed; it's often "
        "written as a percentage of base."
    ),
    "target_bonus": (
        "A target bonus is what you get if you and the company reach the goals. It's no promise: "
        "ask what was paid of it in past years."
    ),
    "guaranteed_bonus": (
        "A guaranteed bonus is paid whatever happens, if you are still there. It's common only "
        "for the first year, and must be called guaranteed in the letter."
    ),
    "discretionary_bonus": (
        "A discretionary bonus is paid if they choose to, and as much as they choose. Count it as "
        "zero and be glad of it."
    ),
    "retention_bonus": (
        "A retention bonus is paid for staying until a date; leave before it and you mostly get "
        "nothing or pay it back."
    ),
    "sign_on": (
        "A sign-on is paid once, for joining. Ask whether you must pay it back if you leave early."
    ),
    "clawback": (
        "A clawback is the duty to pay something back, often the sign-on, if you leave early."
    ),
    "ote": "OTE is base plus the bonus or commission you get if every target is met.",
    "tc": "Total compensation adds up a year: base, bonus and one year's part of the equity.",
    "ctc": (
        "CTC is all that you cost the company a year: fixed pay, variable pay, provident fund, "
        "gratuity, insurance. Ask how much of it is fixed and in hand; only fixed pay compares "
        "with a base."
    ),
    "lpa": "LPA is lakhs a year: one lakh is 100,000 rupees.",
    "thirteenth": (
        "A 13th salary is one more month's pay a year, common in parts of Europe and Latin "
        "America. Tell me “13 salaries” and I count it."
    ),
    "gross": "Gross is before tax, net is what reaches your account. Offers and guides are gross.",
    "relocation": (
        "Relocation is money for moving. No guide prices it; say “I want relocation” and it goes "
        "into the script as a wish."
    ),
    "stipend": (
        "A stipend is a fixed sum for something, such as meals or a home office. It's small, "
        "often taxed, and no part of base."
    ),
    "severance": "Severance is money you get if they let you go, mostly some months of base.",
    "match_401k": (
        "A 401(k) match is what the employer adds to your US pension savings, say half of what "
        "you put in, up to a limit. Ask for percentage, limit, and when it vests."
    ),
    "pto": (
        "PTO is paid time off. Unlimited PTO means no fixed number; ask how many days people "
        "really take."
    ),
    "notice_period": "The notice period is how long you go on working after one side ends the job.",
    "probation": (
        "Probation is a first stretch, mostly three to six months, in which both sides can part "
        "at short notice."
    ),
    "garden_leave": (
        "Garden leave: you've given notice, stay on full pay, and needn't, or mustn't, work. It "
        "delays your next start."
    ),
    "non_compete": (
        "A non-compete forbids you to work for rivals for some time after you leave. How far it "
        "holds depends on the place (as of November 2026; check your local law)."
    ),
    "at_will": (
        "At will means that either side may end the job at any time, without giving a reason. "
        "It's the rule in most of the US."
    ),
    "contingent": (
        "Contingent means the offer holds only if something else goes well: references, a "
        "background check, a visa. Don't resign before that is done."
    ),
    "batna": (
        "BATNA is the best you can do if this offer falls through: another offer, your present "
        "job, going on looking."
    ),
    "counteroffer": (
        "A counteroffer is your answer with other figures. It is a normal part of an offer."
    ),
    "competing_offer": "A competing offer is a real one from another company.",
    "exploding_offer": (
        "An exploding offer is one that ends within days. A dated request for more time is a "
        "usual answer to it."
    ),
    "down_level": "A down-level is an offer at a lower level than the one you have now.",
    "level": (
        "A level is the rung a company puts a job on, like L5; each level has its own pay band."
    ),
    "band": "A band is what a company pays for a role in a place, from low to high.",
    "anchor": (
        "An anchor is the first number said: everything after is measured against it. Theirs is "
        "the offer; your counter with a reason is yours."
    ),
    "leverage": (
        "Leverage is why they'd rather pay more than lose you: your work, their hurry, a real "
        "alternative."
    ),
    "compa_ratio": (
        "The compa-ratio is your base divided by the middle of the band: 100% is the middle."
    ),
    "penetration": "Penetration is how far up the band you are: 0% is its bottom, 100% its top.",
    "quarter": (
        "The range from low to high, cut in four. In the lowest quarter there is most room "
        "upwards; in the top one, little."
    ),
    "ladder": (
        "The ladder is your figures in order: what you ask first, what you aim for, and what you "
        "would take."
    ),
    "walk_away": (
        "Your walk-away is the lowest base you would take. It is for you alone and goes into no "
        "text."
    ),
    "lever": "A lever is a reason to pay more that the guide backs and that is true of you.",
    "proof": (
        "Proof is one thing you did that shows why the role is worth more with you in it, such as "
        "“cut build time by half for 40 engineers”."
    ),
    "tick": (
        "To tick is to say that you've really done it. Tap what is true in the list; only what is "
        "ticked may stand in the script."
    ),
    "tone": (
        "Tone is how the script sounds: warm, direct or brief. The figures are the same in each."
    ),
}
