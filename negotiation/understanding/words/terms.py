"""The words of an offer that people ask the meaning of, by the ways they are written."""

from __future__ import annotations

TERMS: dict[str, str] = {
    "rsu": "rsu|rsus|restricted stock|restricted stock units",
    "psu": "psu|psus|performance shares",
    "ppu": "ppu|ppus|profit participation units|profit interest units",
    "espp": "espp|stock purchase plan",
    "option": "option|options|stock options|strike|strike price|share options",
    "double_trigger_equity": (
        "double trigger equity|pre ipo equity|private equity|private shares|private stock"
    ),
    "equity": "equity|stock|stocks|shares|grant",
    "vest": "vest|vesting|vested|vests|vesting schedule",
    "cliff": "cliff|cliffs|one year cliff",
    "sign_on": "sign on|signing bonus|sign on bonus|joining bonus|signon",
    "base": "base|base salary|base pay|fixed pay",
    "bonus": "bonus|target bonus|annual bonus|yearly bonus",
    "profit_share": "profit share|profit sharing",
    "tc": "tc|total comp|total compensation",
    "batna": "batna",
    "compa_ratio": "compa ratio",
    "penetration": "penetration|range penetration",
    "ladder": "ladder|rung|rungs",
    "walk_away": "walk away|walkaway|bottom line",
    "counteroffer": "counteroffer|counter offer",
    "lever": "lever|levers",
    "proof": "proof",
    "refresher": "refresher|refreshers",
    "clawback": "clawback|clawbacks|claw back",
    "409a": "409a|fmv|fair market value",
    "dilution": "dilution",
    "liquid": "liquid|liquidity|illiquid",
    "gross": "gross|net|before tax|pre tax",
    "ote": "ote|on target earnings",
    "ctc": "ctc|cost to company",
    "lpa": "lpa|lakh|lakhs",
    "exploding_offer": "exploding offer|exploding",
    "down_level": "down level|downlevel|down levelled|downleveled",
    "level": "level|levels",
    "phantom_shares": "phantom shares|phantom stock",
    "competing_offer": "competing offer|rival",
    "relocation": "relocation|relo",
    "iso": "iso|isos",
    "nso": "nso|nsos|nqso",
    "double_trigger": "double trigger|double trigger acceleration",
    "acceleration": "acceleration|single trigger",
    "exercise_window": "exercise window",
    "severance": "severance",
    "band": "band|pay band|salary band|range",
    "notice_period": "notice period",
    "at_will": "at will",
}
# How a meaning is asked for: in front of the word, or behind it.
ASKED_BEFORE = (
    "what is|what s|whats|what are|what does|what do|whats a|explain|define|meaning of|difference "
    "between|difference of|was ist|was heisst|was bedeutet|que es|que significa|c est quoi|o que e|"
    "cosa e|wat is|kya hota hai|tell me what|do you know what|what exactly is|what even is"
)
ASKED_BEHIND = "mean|means|meaning|stand for|stands for|explained"
