"""The words around a company's name that tell what it is to the person."""

from __future__ import annotations

# What people own that has a maker and a number: "an RTX 4090", "a BMW 320".
THINGS = frozenset(
    "laptop rig pc phone car tv monitor gpu ram gb tb mac macbook keyboard watch console bike tablet "
    "headset camera drive drives driving cpu screen gaming".split()
)
# In front of a name: an employer, present or past, and no offer of theirs.
EMPLOYED = frozenset(
    "work working works worked employed leave left leaving leaves quit quitting ex former "
    "formerly joined stay staying intern interned experience used employee resign "
    "resigned arbeite arbeitete trabajo trabaje l3 l4 l5 l6 l7 l8 ic3 ic4 ic5 ic6 e3 e4 e5 e6 "
    "e7 currently present level unvested vested my moved gig stint tenure layoff laid".split()
)
# Behind "my" and a name: what one has under way with them.
TALKED_OF = frozenset(
    "thing deal process talks application one stuff situation opportunity".split()
)
LEAVING = frozenset("leave leaving left quit quitting leaves".split())
# What the bot is told to do with the company that it is about.
STAYS = frozenset("stay stick keep remain continue".split())
# A product of theirs is used: "built on OpenAI APIs".
# "I pay everything with PayPal", "we bank with Monzo": what one does with a service.
USES = frozenset(
    "pay paid paying bank banking shop shopping book booked order ordered subscribe subscribed "
    "stream watch drive parked".split()
)
BOUGHT_FROM = frozenset(
    "api apis model models tool tools cloud sdk using stack chip chips gpus on top built "
    "based like than unlike against competitor competitors certified certification "
    "certificate certs credits console plugin".split()
)
# Behind a name: what is used of theirs.
ISSUED = frozenset("link envelope".split())
PRODUCTS = ISSUED | frozenset(
    "api apis model models tool tools cloud sdk stack chip chips gpus competitor competitors "
    "certified certification certificate certs credits console plugin".split()
)
# "Two others:", "and 3 others too": a head of offers.
HEAD_OF_OFFERS = frozenset(
    "i have ive got there are and also plus besides but the a couple of some few several two three four 2 3 4 "
    "more others too as well besides".split()
)
# Behind a name: their people.
PEOPLE_OF = frozenset(
    "people guys folks recruiter recruiters hr team manager person lady founders".split()
)
# "I have 80k of Google stock": what one owns.
OWNS_SHARES = frozenset(
    (who, does)
    for who in ("i", "we", "still", "ive")
    for does in ("have", "own", "hold", "held", "had", "keep", "sold", "bought", "still")
)
# What an agency takes from its clients for one's work, and who they are.
BILLS = frozenset(
    "bill bills billed billing charge charges charged invoice invoices invoiced rent rents rented "
    "sell sells".split()
)
BILLED = frozenset("me client clients agency consultancy staffing vendor bodyshop".split())
