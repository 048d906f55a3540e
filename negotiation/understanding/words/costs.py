"""What people live on, and how the figure of it is told."""

from __future__ import annotations

COSTS = frozenset(
    "rent mortgage daycare nursery miete loan loans debt tuition fees groceries electricity bills "
    "commute payment".split()
)
# Whom one pays for at home: "two kids in college, one of them 30k a year".
HOUSEHOLD = frozenset(
    "kid kids child children daughter daughters son sons toddler twins baby babies wife husband mum mom "
    "dad parents college university school kindergarten nursery daycare tuition alimony nanny "
    "kinder".split()
)
EACH_OF_THEM = (
    ("one", "of"),
    ("each", "of"),
    ("both", "of"),
    ("all", "of"),
    ("each",),
    ("apiece",),
)
# What one has, apart from any offer: "privately i hold 60k of apple shares".
HOLDS = frozenset("hold own bought invested put privately portfolio brokerage depot etfs".split())
OF_ONES_OWN = frozenset(("privately", "my"))
# What people share, and no firm pays: "my share of the rent".
SHARED_COSTS = COSTS | frozenset(
    "flat apartment house housing heating utilities work workload chores blame cake pie food trip "
    "holiday inheritance taxes tax costs cost bill deposit".split()
)
# Between a cost and its figure: "rent is about 3,800", "a mortgage of 4,200".
IN_FRONT = frozenset(
    "will be would is are of at costs cost runs = : about around like me us s now".split()
)
# Behind its figure: "4,200 for the mortgage", "60k in student loans", "3k goes to rent".
BEHIND = frozenset("for of in on goes to".split())
OF_IT = frozenset("for of in on to the my our a a student car".split())
# What makes a payment of theirs of it: "daycare 2,900 stipend".
GRANTED = frozenset("stipend allowance support help subsidy budget benefit covered paid".split())
# What takes money from one, right in front of how much: "parking sets me back 140 a month".
TAKES_MONEY = (
    *(verb.split()
      for verb in ("sets me back", "set me back", "sets us back", "setting me back", "costs me",
                   "costs us", "cost me", "costing me", "costing us", "runs me", "eats", "eats up",
                   "eats me", "swallows", "swallows up", "devours", "gobbles", "gobbles up",
                   "sucks up", "burns", "i pay", "i spend", "we spend", "i shell out", "im paying",
                   "im spending", "i have to pay", "i still pay", "i already pay", "i now pay")),
)  # fmt: skip
# … and what may stand between the two.
BEFORE_COST = frozenset(
    "another about around some roughly nearly almost over like a an easily up to already still at "
    "least further extra more the".split()
)
