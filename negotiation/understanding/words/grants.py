"""Words around the years of a grant."""

from __future__ import annotations

# Folded, as everything that is looked up. What a grant does, and what else speaks of it.
VESTS = frozenset("vest vests vested vesting".split())
VESTING = VESTS | {"grant", "schedule"}
# What takes an earlier figure back.
TAKES_BACK = frozenset(
    "no not sorry actually correction oops wait mistake wrong make meant".split()
)
# All that may stand beside years alone, for them to be told: "4 years total".
AROUND_YEARS_ALONE = frozenset(
    "its it is thats that the whole all total in over for yes yeah oh so standard usual vest "
    "vests vesting".split()
)
# … and for them to be a correction.
AROUND_YEARS = TAKES_BACK | frozenset(
    "a an the it its is that thats be should was over years year yrs yr y i my bad oh ah hm nope "
    "but and two three four five six nah pls please to".split()
)
# Years put right by what they are not, or by who mistook them: what leads the wrong ones in …
LEADS_WRONG = frozenset(
    "not instead than thought assumed believed figured guessed wrote typed misread misremembered "
    "think expect usual standard normal typical everybody everyone others most".split()
)
# … and what ends that: "not 4 but 3".
LEADS_RIGHT = frozenset("but its it is thats".split())
MISTOOK = LEADS_WRONG | TAKES_BACK | frozenset("misspoke mistyped mistaken".split())
WHOLE = frozenset("total whole entire entirety overall altogether together".split())
IS_GRANT = VESTING | frozenset("equity stock options rsu rsus shares award".split())
# All that may stand beside years that are put right: who else is spoken of, speaks of other years.
BESIDE_MISTAKEN = (
    AROUND_YEARS
    | MISTOOK
    | LEADS_RIGHT
    | WHOLE
    | IS_GRANT
    | frozenset(
        "letter paper pdf doc document sheet email says said reads turns out of in all "
        "across spread runs rather had got read hm "
        "youd they do does dont here like else people elsewhere other companies place "
        "firm are spread after equal "
        "hmm well so wow just only really thing amount number full per each every annual "
        "annually yearly oops ups sry ah uh ugh argh checked again looked at now".split()
    )
)
FOR_ALL = frozenset("all the".split())  # "it's for all four years"
# What comes each year on top of the first grant.
TOPPING = frozenset(
    "top tops topped topping another new fresh further additional extra refresh refreshed".split()
)
YEARLY = frozenset("annual annually yearly".split())
# "In five equal yearly slices": one for each year.
EVEN = frozenset("equal even same similar identical".split())
TRANCHES = frozenset(
    "slices slice parts pieces chunks tranches tranche installments instalments portions lots bites batches "
    "vests drops".split()
)
# A part of a grant that vests first, and the words for the rest of it.
PARTS_OF_IT = frozenset("quarter third half fourth nothing none".split())
STEADY = frozenset(
    "quarterly monthly then thereafter rest remaining remainder balance afterwards after every each "
    "weekly daily".split()
)
# Shares of a grant year by year: which year it is, and what may stand between two shares.
COUNTED_YEARS = frozenset("year yr y years yrs jahr ano annee anno jaar".split())
ORDINALS = {
    word: count
    for count, words in enumerate(
        ("first erstes primer primero premiere primo", "second zweites segundo deuxieme secondo",
         "third drittes tercer tercero troisieme terzo", "fourth viertes cuarto quatrieme quarto",
         "fifth"),
        1,
    )
    for word in words.split()
}  # fmt: skip
BEFORE_LAST_YEAR = frozenset("the end close of".split())
YEAR_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
PERCENT_HERE = frozenset("pc pct percent".split())  # what else is a percent sign in such a list
LED_BY_YEAR = frozenset(": = - ( is of it its vests vest comes i get get , we you".split())
BETWEEN_YEARS = COUNTED_YEARS | frozenset(
    "the in last final finally and then after for of each at during on im en el y dann und its is "
    "another again n next later remaining rest finally after once vest vests vesting comes get i percent pct % , ; / & : - = ( ) @ | + > ~".split()
)
# When the first of a grant comes: "nothing before month 12", "once I've done a year".
NOTHING_YET = frozenset(
    "nothing zero zip nada zilch nix nil naught nought none nowt diddly".split()
)
BEFORE_TIME = frozenset(
    "vest vests vested before until till in for the my first a one full at all of it is comes if i "
    "leave go end".split()
)
STARTS = frozenset("starts start begins begin kicks".split())
SERVED = frozenset("done worked been completed stayed served finished through spent".split())
FIRST_YEAR = (
    ("first", "year"), ("first", "anniversary"), ("full", "year"), ("year", "one"), ("one", "year"),
    ("a", "year"), ("first", "birthday"),
)  # fmt: skip
# The first year by its number, and what stands in front of it where it has to be over.
YEAR_ONE = frozenset(
    (("year", "one"), ("year", "1"), ("yr", "one"), ("yr", "1"), ("first", "year"), ("first", "yr"))
)
OVER_BY = frozenset("after past completing following".split())
LED_TO_CLIFF = frozenset("a an the any one such of kind sort usual standard twelve six".split())
# "18,000 shares which I may buy for $4 each": only of an option.
BUYS = frozenset("buy purchase acquire exercise".split())
# "One fifth each anniversary": five years of it.
FRACTIONS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6}
OF_ALL = (("of", "it"), ("of", "them"), ("of", "the", "shares"), ("of", "the", "grant"))
YEAR_BY_YEAR = frozenset("year yr anniversary birthday".split())
# In a clause that tells of a time in which nothing of a grant comes.
DRY = NOTHING_YET | frozenset("none dry wait sit no not without".split())
