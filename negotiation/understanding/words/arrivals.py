"""What comes once, at the start of a job: a sign-on by what it is."""

from __future__ import annotations

from negotiation.understanding.phrases import Phrases

ONCE = Phrases(
    "one time|onetime|one off|oneoff|one shot|once only|only once|just once|once when|once on|once with|"
    "once at|lump|lump sum|"
    "single payment|single cheque|single check|extra check|extra cheque"
)
_FIRST_PAY = (
    "paycheck|pay check|check|cheque|paycheque|pay cheque|payslip|pay slip|paystub|salary|pay|wage|wages|payroll|"
    "pay packet|payday|pay day|month|months pay|months salary|week|day"
)
_I_START = "start|join|begin|arrive|show up|turn up|sign|come on board|come aboard|walk in"
AT_THE_START = Phrases(
    "|".join(
        (
            *(f"{led} {first}" for first in _FIRST_PAY.split("|")
              for led in ("my first", "the first", "first")),
            *(f"{when} {verb}" for verb in _I_START.split("|")
              for when in ("when i", "the day i", "the moment i", "soon as i", "if i")),
            "day one|day 1|start date|starting date|on arrival|upon arrival|my arrival|his arrival|her arrival|at the start|to start with",
        )
    )
)  # fmt: skip
# What one is only paid for coming: "12k just for joining".
FOR_COMING = Phrases(
    "|".join(
        f"{only} {coming}"
        for only in ("for", "just for", "simply for", "only for", "merely for")
        for coming in (
            "joining|coming aboard|coming on board|coming over|walking in|showing up|turning up|"
            "saying yes|accepting|making the move"
        ).split("|")
    )
)
# In front of "first salary": when something is paid, and no pay of its own.
PAID_WITH = frozenset("with in on by of at and".split())
# In front of a part that is not given: "in place of a higher salary", "instead of more base".
NOT_GIVEN = (("place", "of"), ("instead", "of"), ("rather", "than"), ("lieu", "of"))
MORE_OF_IT = frozenset(
    "a an any my the their higher more better bigger extra raised larger increased "
    "in raise rise increase bump".split()
)
