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
# What people do for who employs them: "i code for Amazon", "i build models for Meta".
WORKS_FOR = frozenset(
    "work works working code codes coding program programming build building develop developing design "
    "designing write writing engineer engineering slave slaving slog slogging toil toiling grind grinding "
    "labor labour moonlight consult consulting teach research researching drive run hack hacking ship "
    "shipping manage maintain test train training crunch freelance freelancing contract contracting "
    "sweat graft grafting travail arbeite trabajo trabalho lavoro werk".split()
)
# Beside a company, what it does today: "Monzo pay me 101", "Arm has me on 94"; with one of the
# others it is what a new job would pay.
PAYS_ME = frozenset((
    ("pay", "me"), ("pays", "me"), ("been", "paying", "me"),     ("me", "on"), ("got", "me", "on"), ("keeps", "me", "on"),
    ("zahlt", "mir"), ("zahlen", "mir"), ("me", "paga"), ("me", "pagan"), ("me", "pagam"),
    ("me", "paie"), ("me", "paient"), ("me", "paye"), ("mi", "paga"), ("mi", "pagano"),
    ("betaalt", "me"), ("betaler", "meg"), ("betalar", "mig"),
))  # fmt: skip
TO_ME = frozenset("me mir mi meg mig".split())
GIVES_ME = frozenset((("give", "me"), ("gives", "me"), ("hand", "me"), ("hands", "me")))
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
# "Paid a coach 200 bucks", "gave my lawyer 400": what one spent, and on whom.
PAID_OUT = frozenset("paid spent blew dropped forked splurged shelled".split())
SPENT_ON = frozenset("a an my the some for on him her out this that our".split())
# "I do backend for Booking": what of one does.
TRADES = frozenset(
    "backend frontend ml ai data infra devops sre qa ios android mobile web cloud security design ux "
    "research sales support ops analytics search ads payments embedded firmware it swe pm engineering "
    "modeling modelling nlp cv vision robotics platform".split()
)
# "IBM (been there 6 years)", "Ford, my employer since 2019", right behind a name.
APPOSED_JOB = frozenset((
    ("been", "there"), ("there", "since"), ("there", "for"), ("been", "with"), ("ive", "been"),
    ("my", "employer"), ("my", "job"), ("current", "job"), ("current", "employer"), ("my", "boss"),
))  # fmt: skip
NOT_TODAY = frozenset(
    "would will wud wld could can might may id theyd if once from when to wants want offered offer offers "
    "promised starting start".split()
)
# "My w2 job", "my nine to five gig": a job by whatever it is called, but for the one to come.
OWN_JOBS = frozenset("job gig post role employment".split())
NOT_MY_JOB = frozenset(
    "new next future dream other second first prospective potential offer offered possible upcoming "
    "would will could might should".split()
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
