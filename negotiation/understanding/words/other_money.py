"""Words of money that is nobody's pay: of firms, of things, of what one spends."""

from __future__ import annotations

# What people own that has a maker and a number: "an RTX 4090", "a BMW 320".
THINGS = frozenset(
    "laptop rig pc phone car tv monitor gpu ram gb tb mac macbook keyboard watch console bike tablet "
    "headset camera drive drives driving cpu screen gaming".split()
)
# "Paid a coach 200 bucks", "gave my lawyer 400": what one spent, and on whom.
PAID_OUT = frozenset("paid spent blew dropped forked splurged shelled".split())
SPENT_ON = frozenset("a an my the some for on him her out this that our".split())
# What an agency takes from its clients for one's work, and who they are.
BILLS = frozenset(
    "bill bills billed billing charge charges charged invoice invoices invoiced rent rents rented "
    "sell sells".split()
)
BILLED = frozenset("me client clients agency consultancy staffing vendor bodyshop".split())
# "I bill them" is what one earns, "my rent" and "in charge of" bill nothing.
BILLS_NOBODY = frozenset("i we id ill my the a in of for to with rent bill charge".split())
# What a firm does with millions, and pays nobody.
BUSINESS = frozenset(
    "raised contract deal round funding order orders partnership acquisition revenue invested "
    "invests investing bought buys buying acquired acquires acquiring sold".split()
)
# "Paid 650 million for them", "put 500M into the company": who spends it, and on what.
SPENDS = frozenset("paid pays pay paying spent spends bid put puts poured pumped stuck".split())
FOR_A_FIRM = frozenset("for into in".split())
A_FIRM = frozenset("them it us him company firm startup business lab".split())
