"""The words of what is paid in general, to nobody in particular."""

from __future__ import annotations

# Between a figure that is one's own and what it is held against: "230k is below the market".
AGAINST_MARKET = frozenset(
    "below under beneath above over beyond than vs versus against near around about at to unter "
    "uber debajo encima".split()
)
# Between the market and its figure, and between a figure and the market that it is of.
BEFORE_MARKET = frozenset("the a an our your this that local industry current national".split())
OF_MARKET = frozenset("of is was at : = ( which".split())
IS_MARKET = frozenset("is was be would as".split())
# What a company does for anybody: in front of a figure, and to "me" it is an offer.
PAYS = frozenset("pay pays zahlt paga paie".split())
ALSO_PAYS = frozenset(
    "also even only just really actually apparently supposedly reportedly easily is are".split()
)
HIRES = frozenset("hire hires hiring recruiting".split())  # … at a figure: "is hiring at 250k"
AT_FIGURE = frozenset("at for around from about with".split())
TO_ME = frozenset("me us my mir mich uns moi nous mi meg mig".split())
# What a job goes for: "roles like that go for 260k", "this level goes for 245k".
GOES_FOR = frozenset("go goes went going".split())
JOBS_IN_GENERAL = frozenset(
    "role roles job jobs position positions level levels title titles engineer engineers seniors "
    "juniors people those such".split()
)
# In front of a source: "according to levels, …", "per glassdoor, …".
ATTRIBUTES = frozenset("according per laut segun selon secondo segundo via".split())
# What is wrong with a figure of the guide, and what it is called: "your range is outdated".
FAULTS = frozenset("wrong incorrect inaccurate outdated stale obsolete falsch veraltet".split())
FIGURES = frozenset(
    "number numbers figure figures range ranges band bands data pay salary salaries base table "
    "amount amounts zahl zahlen".split()
)
GUIDES = frozenset("guide guides".split())
OF_A_COMPANY = frozenset("for of at from".split())
NO_COMPANY = frozenset(["", *"the a an this that it which my me us".split()])
MINE = frozenset("my mine our i we".split())
