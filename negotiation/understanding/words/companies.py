"""The words around a company's name that tell what it is to the person."""

from __future__ import annotations

# Behind "my" and a name: what one has under way with them.
TALKED_OF = frozenset(
    "thing deal process talks application one stuff situation opportunity".split()
)
# "The folks at Grammarly fancy me as well": what people of a firm do who want one.
LIKES_ME = frozenset(
    "fancy fancies want wants like likes love loves adore adores chase chasing court courting "
    "picked chose wooing approached offered gave promised wollen will mag".split()
)
# What no forum does: "reddit offered 244k", "linkedin's letter".
OFFERS_AS_A_FIRM = frozenset(
    "offered offers offer offering confirmed gave made wants want promised extended sent letter contract "
    "one called rang emailed hired countered matched upped raised".split()
)
# "Leaving my startup for Stability AI".
QUITS = frozenset("leave leaving left quit quitting leaves".split())
POSTCODES = frozenset("zip plz".split())  # in front of a number
# What the bot is told to do with the company that it is about.
STAYS = frozenset("stay stick keep remain continue".split())
# "I pay everything with PayPal", "we bank with Monzo": what one does with a service.
USES = frozenset(
    "pay paid paying bank banking shop shopping book booked order ordered subscribe subscribed "
    "stream watch drive parked".split()
)
# A product of theirs is used, by what stands behind a name or in front: "built on OpenAI APIs".
_MADE = frozenset(
    "api apis model models tool tools cloud sdk stack chip chips gpus competitor competitors "
    "certified certification certificate certs credits console plugin".split()
)
ISSUED = frozenset("link envelope".split())
# "12k GitHub stars", "900 npm downloads": what is counted at a place that work is shown.
COUNTED_THERE = frozenset(
    "star stars repo repos repository followers subscribers downloads installs reviews ratings "
    "upvotes".split()
)
PRODUCTS = _MADE | ISSUED | COUNTED_THERE
BOUGHT_FROM = _MADE | frozenset("using on top built based like than unlike against".split())
# "Two others:", "and 3 others too": a head of offers.
HEAD_OF_OFFERS = frozenset(
    "i have ive got there are and also plus besides but the a couple of some few several two three four 2 3 4 "
    "more others too as well besides".split()
)
# "Two rejected me", "2 other companies ghosted me".
COUNTING = frozenset("one two three four both some several 2 3 4 5 6".split())
COUNTED_FIRMS = frozenset(
    "other others more companies firms places startups labs teams employers".split()
)
# Behind a name: their people.
PEOPLE_OF = frozenset(
    "people peeps guys folks recruiter recruiters hr team manager person lady founders lot crowd crew "
    "gang bunch fellas chaps lads ppl".split()
)
# In front of a name they make it another offer, and no job: "my plan b is Luma".
ALTERNATIVES = frozenset("b alternative fallback backup runner second other".split())
# "… and a hedge fund 300k by phone": who offers, without its name.
HOUSES = frozenset(
    "fund bank fintech startup scaleup unicorn consultancy firm agency hedge quant faang shop lab "
    "competitor studio insurer".split()
)
# "Another offer", "a second one": one more than is known; "the other offer" is the known one.
ONE_MORE_OFFER = frozenset("another a an more second third new some different also 2nd 3rd".split())
THE_OTHER_OFFER = frozenset("the my that this their our".split())
# "I want number 2", "my heart is with the second": what chooses one of several offers, what stands
# before its number, its place, and what else such a line may say.
CHOOSING = frozenset(
    "want prefer choose pick take favourite favorite please heart rather go love like "
    "wanted join joining dream".split()
)
NUMBERED = frozenset("number no nr option offer letter num # choice".split())
BY_PLACE = {
    "first": 0, "former": 0, "second": 1, "latter": -1, "third": 2, "last": -1,
}  # fmt: skip
COUNTED_PLACES = {"1": 0, "one": 0, "2": 1, "two": 1, "3": 2, "three": 2}
BESIDE_CHOICE = frozenset(
    "i id im ill is its the my a to with for of what that would where so really honestly lets we me "
    "be am and but which much more most better far by definitely clearly obviously of them "
    "negotiate just now here . , ) ! am offer letter".split()
)
