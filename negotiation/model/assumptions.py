"""Every number of ours, each with its reason: the evidence informs them, it does not prove them.

`docs/model.md` says the same for people who do not read code.
"""

from __future__ import annotations

from decimal import Decimal

from negotiation.model.guide import Component, EquityKind

# --- Valuation ---------------------------------------------------------------------------------

# Pay is averaged over four years because nearly every grant vests over four.
AVERAGED_YEARS = 4
# What a "four-year grant" of a guide covers; its header says "/4yr".
GUIDE_GRANT_YEARS = 4
# Custom schedules are rounded when they are told (33/33/33): one hundred, give or take one.
SCHEDULE_TOLERANCE = Decimal("0.01")
# Vesting schedules that go by a name. The second of Google's was reported later: ask which.
SCHEDULES: dict[str, tuple[Decimal, ...]] = {
    "even": tuple(Decimal("0.25") for _ in range(4)),
    "amazon": tuple(map(Decimal, ("0.05", "0.15", "0.40", "0.40"))),
    "google": tuple(map(Decimal, ("0.33", "0.33", "0.22", "0.12"))),
    "google-later": tuple(map(Decimal, ("0.38", "0.32", "0.20", "0.10"))),
}
# Half: appraisers take 30-50% off shares that cannot be sold, and venture-backed common stock was
# found marked well above fair value. No convention exists, so face value stands beside it and
# the candidate may choose another.
ILLIQUID_MULTIPLIER = Decimal("0.5")
# Cash, or shares that can be sold. Bare "RSU" counts as liquid because guides that use the word
# alone are nearly all of listed companies; a plan that relies on it says so.
LIQUID_KINDS = frozenset({EquityKind.RSU, EquityKind.PUBLIC_RSU, EquityKind.PROFIT_SHARE})
# Paid in money, not in shares: never compared with a grant, never divided by four.
CASH_KINDS = frozenset({EquityKind.PROFIT_SHARE})

# --- Position ----------------------------------------------------------------------------------

# A printed total is usable where the row's own parts add up to it within 3%: figures rounded to
# whole thousands rarely miss by more.
TOTAL_TOLERANCE = Decimal("0.03")
# An offer this far (in widths of the band) under where the candidate's level should be may be an
# offer for a lower level.
DOWN_LEVEL_GAP = Decimal("0.35")

# --- The ask -----------------------------------------------------------------------------------

# Where a guide names no figure: nine tenths up the band, where the guides that do name one ask
# (median .89, middle half .80 to .93).
SILENT_GUIDE_PENETRATION = Decimal("0.90")
# A bonus is usually fixed by level: asking for another without a word from the guide spends
# goodwill that base or equity would repay better.
ASKED_ONLY_IF_NAMED = frozenset({Component.BONUS})
# The most that an opening goes above an offer. The company anchored first, and an aggressive
# counter sours both sides; people counter 10-20% above a low offer. The larger cap is for those
# with a real alternative, an offer below the band, or a level to put right.
JUMP: dict[Component, tuple[Decimal, Decimal]] = {
    Component.BASE: (Decimal("0.20"), Decimal("0.30")),
    Component.TOTAL: (Decimal("0.20"), Decimal("0.30")),
    # Equity is where companies have the most room.
    Component.EQUITY: (Decimal("0.50"), Decimal("1.00")),
    # Bonuses are small: twice the offer is still a small amount.
    Component.BONUS: (Decimal("1.00"), Decimal("1.00")),
    Component.SIGN_ON: (Decimal("1.00"), Decimal("1.00")),
}
# Without a guide there is no range to hold an ask against, so it stays at the low end of the 10-20%
# that people counter with; equity has more room. The larger step is for a real alternative.
UNGUIDED_JUMP: dict[Component, tuple[Decimal, Decimal]] = {
    Component.BASE: (Decimal("0.10"), Decimal("0.15")),
    Component.EQUITY: (Decimal("0.25"), Decimal("0.50")),
}
UNGUIDED_JUMP_MODEST: dict[Component, Decimal] = {
    Component.BASE: Decimal("0.07"),
    Component.EQUITY: Decimal("0.10"),
}
# What is asked for within those bounds, which are for what a guide argues for: a request that gets
# forwarded names a tenth more (equity has the room for a quarter), or three fifths of the way up
# the range where the offer is low in it, and stops at four fifths. Half of the gap is the usual
# outcome: who opens at the very middle of the range settles under it.
MEASURED_JUMP: dict[Component, tuple[Decimal, Decimal]] = {
    Component.BASE: (Decimal("0.12"), Decimal("0.20")),
    Component.TOTAL: (Decimal("0.12"), Decimal("0.20")),
    Component.EQUITY: (Decimal("0.25"), Decimal("0.50")),
}
MEASURED_PLACE = (Decimal("0.60"), Decimal("0.80"))
MEASURED_BESIDE: dict[Component, Decimal] = {
    Component.BASE: Decimal("0.07"),
    Component.TOTAL: Decimal("0.07"),
    Component.EQUITY: Decimal("0.15"),
}
# Shares that can't be sold against another offer's that can: equal sums are no match, and a tenth
# more is what one can say without a valuation.
OVER_STOCK = Decimal("0.10")
# Another offer's paper is a reason for more shares that can be sold, and no measure of how many.
OVER_PAPER = Decimal("0.40")
# Another offer that is ahead by this share of a year, its base and equity matched, is ahead as a
# whole: to match one part of it throws the better offer away.
AHEAD_SHARE = Decimal("0.03")
# An ask lies a little over the walk-away, or it would tell it.
OVER_WALK_AWAY = Decimal("0.04")
# What is asked for beside the first ask, where no other offer speaks for it, is smaller.
SECOND_JUMP: dict[Component, Decimal] = {
    Component.BASE: Decimal("0.09"),
    Component.TOTAL: Decimal("0.09"),
    Component.EQUITY: Decimal("0.30"),
}
# An offer below the band is answered from inside it, at least a quarter up.
BELOW_BAND_PENETRATION = Decimal("0.25")
# From 5% under the start of the range on, an offer is clearly below it. One that is a little under
# it is answered much as one at its start is, or a thousand less would ask for more.
CLEARLY_BELOW = Decimal("0.05")
# Somebody who has told nothing to show for it asks for less: up to a tenth (for equity a
# quarter) more, and not beyond the middle of the range, or 7% where the offer is near it already.
# At the market people counter 5-7%; more than that wants a reason that they have not given.
MODEST_JUMP: dict[Component, Decimal] = {
    Component.BASE: Decimal("0.10"),
    Component.TOTAL: Decimal("0.10"),
    Component.EQUITY: Decimal("0.25"),
    Component.BONUS: Decimal("0.25"),
    Component.SIGN_ON: Decimal("0.25"),
}
MODEST_AT_THE_MIDDLE = Decimal("0.07")
# What all asks together may add to the first year's pay. Recruiters count the package: 15-20%
# above an offer is a counter, more is another job. With a real alternative, an offer below the
# band or a level to put right there is a reason for 30%; without a word to show for it, for 15%.
# What is forfeited by leaving is no raise, and is not counted.
PACKAGE_SHARE = Decimal("0.20")
PACKAGE_SHARE_WITH_CAUSE = Decimal("0.30")
PACKAGE_SHARE_MODEST = Decimal("0.15")
# Shares of the gap between offer and opening. Concessions that shrink signal a limit, and the
# midpoint of the two opening figures is the usual outcome.
TARGET_SHARE = Decimal("0.75")
FALLBACK_SHARE = Decimal("0.60")
ACCEPTABLE_SHARE = Decimal("0.50")
# A gap of at least so many usual steps has its rungs on the usual grid of figures (5,000s); in a
# narrower one two rungs would often be the same amount, so the finer grid is used.
LADDER_STEPS = 4
# A range from the ask upwards ("295 to 315") beats a point by about this much.
RANGE_TOP = Decimal("1.07")
# A range narrower than this is a point with a hedge.
LEAST_RANGE = Decimal("1.015")
# More than three requests read as a list of complaints.
MOST_ASKS = 3
# One request is approved soonest, a second one needs a reason of its own, and a first letter with a
# third reads as a list. What waits is named later, one thing at a time.
FIRST_ASKS = 2
# From the middle of its range on, the place of a part is no reason to ask for more of it.
REASON_BELOW = Decimal("0.50")
# Where a company bends most easily comes first; a bonus is usually fixed per level.
FLEXIBILITY: dict[Component, int] = {
    Component.TOTAL: 0,
    Component.EQUITY: 1,
    Component.SIGN_ON: 2,
    Component.BASE: 3,
    Component.BONUS: 4,
}

# --- Leverage ----------------------------------------------------------------------------------

# A competing offer within 5% either way is as good as the same.
PARITY_LOW = Decimal("0.95")
PARITY_HIGH = Decimal("1.05")
# Business days to a deadline. With two or fewer, ask for more time first (three to five days are
# usually granted); with three or four, send the counter today.
EXPLODING_DAYS = 2
HURRIED_DAYS = 4

# --- What a typed amount can mean --------------------------------------------------------------

# An amount outside this multiple of the band is more often a slip than an offer.
PLAUSIBLE_LOW = Decimal("0.4")
PLAUSIBLE_HIGH = Decimal("2.5")
# Another reading of an amount is worth a question where it comes this near the band.
NEAR_LOW = Decimal("0.6")
NEAR_HIGH = Decimal("1.6")
# "38" for a salary in India is 38 lakh.
BARE_LAKHS = (5, 200)
LAKH = 100_000
# "250" for a salary in dollars is 250 thousand.
BARE_THOUSANDS_BELOW = 1_000
LEAST_PAY = 20  # a plain figure below it counts something: "3 rounds", "2 days ago"
THOUSAND = 1_000
MONTHS = 12

# --- Before there is an offer ------------------------------------------------------------------

# Pressed for what one expects, one names the upper part of the range: from here to the guide's
# own ask; with nothing to show for it, from the middle to three quarters.
PRESSED_FROM = Decimal("0.60")
PRESSED_MODEST = (Decimal("0.50"), Decimal("0.75"))
# A bonus of at least this share of base is where such a company pays: then a guaranteed first
# year is worth more than any raise of base.
LARGE_BONUS = Decimal("0.40")

# --- Round two ---------------------------------------------------------------------------------

# A sign-on counts as spread over four years, as its share of the average does.
SIGN_ON_YEARS = 4
# Packages count as equal when their yearly values differ by no more than this; more than three
# to choose from is a menu, not a choice.
PACKAGE_TOLERANCE = Decimal("0.02")
MOST_PACKAGES = 3

# --- The words ---------------------------------------------------------------------------------

# What a lever is worth to this candidate: that it speaks for the first ask counts most, then that
# they can bear it out themselves, then that its figure fits the row.
LEVER_HITS_PRIMARY = 3
LEVER_OWN_PROOF = 2
LEVER_FIGURE_VALID = 1
# Two arguments are read, three are heard; more sound like a list.
LEVERS_IN_EMAIL = 2
LEVERS_IN_CALL = 3
# Under 150 words an e-mail is read to its end, and sixty fit on a telephone's screen. A brief mail
# keeps its reasons and its question, and leaves out what can wait.
EMAIL_WORDS = 149
BRIEF_MAIL_WORDS = 115
BRIEF_WORDS = 60
# Business days to ask for where time is short: companies usually grant three to five. Another
# company is asked for as many, and for fewer where the offer in hand runs out before they do.
EXTENSION_DAYS = 3
RIVAL_EXTENSION_DAYS = 3
