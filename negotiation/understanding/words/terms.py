"""The words of an offer that people ask the meaning of, by the ways they are written."""

from __future__ import annotations

TERMS: dict[str, str] = {
    # Equity.
    "rsu": "rsu|rsus|restricted stock|restricted stock unit|restricted share unit",
    "psu": "psu|psus|performance share|performance stock unit",
    "ppu": "ppu|ppus|profit participation unit|profit interest unit|profits interest",
    "espp": "espp|stock purchase plan|employee stock purchase plan",
    "option": "option|options|stock option|stock options|share option|share options|esop",
    "strike": "strike|strike price|exercise price",
    "iso": "iso|isos|incentive stock option|incentive stock options",
    "nso": "nso|nsos|nqso|nqsos|non qualified stock option|non qualified stock options",
    "double_trigger_equity": (
        "double trigger equity|double trigger rsu|pre ipo equity|private equity|private shares|"
        "private stock|pre ipo shares|pre ipo stock"
    ),
    "ipo": "ipo|ipos|pre ipo|post ipo|pre ipo company|pre ipo startup|initial public offering|go public|going public|publicly listed",
    "equity": "equity|stock|stocks|shares|grant|equity grant|stock grant|share grant",
    "vest": "vest|vesting|vested|vesting schedule|vesting period|back loaded|backloaded|front loaded",
    "cliff": "cliff|one year cliff|1 year cliff|vesting cliff|12 month cliff",
    "refresher": "refresher|refresh grant|refresher grant|refresh|annual refresh",
    "dilution": "dilution|diluted|dilute",
    "fully_diluted": "fully diluted|fully diluted basis|fully diluted shares|cap table|outstanding shares",
    "preference": "liquidation preference|preference|preference stack|preferred share|preferred shares|preferred stock|liq pref",
    "409a": "409a|409 a|fmv|fair market value",
    "valuation": "valuation|post money|pre money|preferred price|last round price|post money valuation|pre money valuation",
    "liquid": "liquid|liquidity|illiquid|liquidity event",
    "tender": "tender|tender offer|secondary sale|secondary",
    "phantom_shares": "phantom share|phantom shares|phantom stock|phantom equity|sar|sars|stock appreciation right|stock appreciation rights|vsop",
    "double_trigger": "double trigger|double trigger acceleration|double trigger vesting",
    "acceleration": "acceleration|single trigger|accelerated vesting|single trigger acceleration",
    "exercise": "exercise|exercising",
    "exercise_window": "exercise window|exercise period|post termination exercise period|ptep|ptew",
    "early_exercise": "early exercise|83b|83 b|83b election|83 b election|early exercising",
    "profit_share": "profit share|profit sharing|profit sharing plan",
    # Cash.
    "base": "base|base salary|base pay|fixed pay|fixed salary",
    "bonus": "bonus|annual bonus|yearly bonus|variable pay|variable",
    "target_bonus": "target bonus|target|bonus target|on target bonus",
    "guaranteed_bonus": "guaranteed bonus|guaranteed one|guaranteed|bonus guarantee",
    "discretionary_bonus": "discretionary bonus|discretionary",
    "retention_bonus": "retention bonus|retention|stay bonus|retention grant",
    "sign_on": "sign on|signing bonus|sign on bonus|joining bonus|signon|signon bonus|signing on bonus",
    "clawback": "clawback|claw back|clawback clause|repayment clause",
    "ote": "ote|on target earning|on target earnings",
    "tc": "tc|total comp|total compensation",
    "ctc": "ctc|cost to company",
    "lpa": "lpa|lakh|lakhs|lac|crore",
    "thirteenth": "13th salary|13th month|13 th salary|13 th month|14 th salary|thirteenth salary|13 salaries|thirteenth month|14th salary",
    "gross": "gross|net|before tax|pre tax|gross salary|net salary|brutto|netto",
    "relocation": "relocation|relo|relocation package",
    "stipend": "stipend|allowance|per diem",
    "severance": "severance|severance pay|severance package",
    "match_401k": "401k|401k match|401 k|401 k match|pension match|employer match",
    "pto": "pto|paid time off|unlimited pto|unlimited vacation|unlimited time off",
    # The contract.
    "notice_period": "notice period|notice",
    "probation": "probation|probation period|probationary period|trial period",
    "garden_leave": "garden leave|gardening leave",
    "non_compete": "non compete|noncompete|non compete clause|non competition clause|non solicit",
    "at_will": "at will|at will employment",
    "contingent": "contingent|contingent offer|conditional offer|subject to|contingencies",
    # The negotiation.
    "batna": "batna",
    "counteroffer": "counteroffer|counter offer|counter",
    "competing_offer": "competing offer|rival|rival offer|rivals",
    "exploding_offer": "exploding offer|exploding|exploding offers",
    "down_level": "down level|downlevel|down levelled|downleveled|down levelling|down leveling",
    "level": "level|levels|job level|grade",
    "band": "band|pay band|salary band|range|pay range|salary range|bands",
    "anchor": "anchor|anchoring",
    "leverage": "leverage",
    # The words of this conversation.
    "compa_ratio": "compa ratio|comparatio|compa",
    "penetration": "penetration|range penetration",
    "quarter": "quarter|top quarter|lowest quarter|second quarter|third quarter|quartile",
    "ladder": "ladder|rung|rungs",
    "walk_away": "walk away|walkaway|bottom line|walk away number|floor",
    "lever": "lever|levers",
    "proof": "proof",
    "tick": "tick|ticks|ticking",
    "tone": "tone",
}
# Terms that "the", "my" or "their" makes a question about this offer: "what is the range?"
OF_THE_OFFER = frozenset(["band", "base", "tc", "level", "walk_away", "valuation", "gross"])
# Terms that nobody says alone but to ask what they are: "RSU?"
JARGON = frozenset(
    [
        "rsu", "psu", "ppu", "espp", "strike", "iso", "nso", "cliff", "fully_diluted", "409a",
        "preference", "tender", "phantom_shares", "double_trigger", "acceleration",
        "exercise_window", "early_exercise", "clawback", "ote", "ctc", "lpa", "garden_leave",
        "at_will", "batna", "exploding_offer", "compa_ratio", "dilution", "discretionary_bonus",
    ]
)  # fmt: skip
# How a meaning is asked for. In front of the words, with nothing else beside them:
ASKED_BEFORE = (
    "what is|what are|what do|what does|what even is|what even are|what exactly is|what is meant by|what is called|"
    "what is up with|was ist|was sind|was heisst|was bedeutet|que es|que son|que significa|c est quoi|cest quoi|"
    "que veut dire|o que e|o que sao|o que significa|cosa e|cosa significa|wat is|kya hota hai|kya hai|kya hota|"
    "explain|define|tell me what|do you know what|no idea what|can you explain|could you explain|please explain|"
    "do not know what|how do|how does|how would|what is the meaning of|meaning of|definition of|never heard of|"
    "what is the difference between|difference between|what is the difference of|difference of|"
    "wtf is|what the heck is|what the hell is|remind me what|what comes under|what all comes under|what is included in|what is in|what is part of|what goes into|what counts as"
)
# Behind them, with a few others: "what does cliff mean in my offer letter".
ASKED_BEHIND = (
    "mean|meaning|stand for|explained|bedeutet|heisst|significa|veut dire|matlab|definition|"
    "stands for|explain|define|kya hota hai|kya hai|the same as|same thing|same as|different from|"
    "differ from|another animal|eli5"
)
# Said of a word that somebody else used: "they wrote cliff. never heard that word".
NEW_TO_ME = (
    "native speaker|english is not|my english|never heard|never seen|never came across|never met|"
    "new to me|new word|that word|this word|the word|the words|dont know what that|dont know what it|"
    "no idea what that|no idea what it|no clue what|not sure what that|not sure what it|"
    "what that means|what it means|what this means|does that mean|does it mean|does this mean|"
    "do they mean|they mean by|meant by|whats that|what is that|what is it|what is this|"
    "falling off|fall off|jump off|is that like|is it like|sounds like|some kind of|sort of a|"
    "never learned|had to google|couldnt google|googled it|look it up|speak lawyer|legalese"
)
# Of these it is wondered as of jargon, though people say them alone for other reasons.
WONDERED_AT = JARGON | {"vest", "refresher", "contingent", "severance", "probation", "liquid"}
