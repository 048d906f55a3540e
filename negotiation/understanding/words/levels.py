"""Words beside a level that say it is the person's own, and held today."""

from __future__ import annotations

# When it is so: "these days", "right now", "derzeit".
TODAY = frozenset(
    "today currently presently now still nowadays already derzeit momentan aktuell zurzeit heute "
    "jetzt hoy actualmente ahora actuellement aujourdhui atualmente hoje agora oggi attualmente adesso "
    "momenteel nu obecnie".split()
)
TODAY_IN_TWO = frozenset((
    ("these", "days"), ("at", "present"), ("the", "moment"), ("as", "of"), ("so", "far"), ("d", "hui"),
    ("aujourd", "hui"), ("im", "moment"), ("en", "ce"), ("no", "momento"), ("su", "momento"),
))  # fmt: skip
# Who holds it.
I_AM = frozenset("im bin suis soy sou sono estoy ben jestem".split())
I_AM_IN_TWO = frozenset(
    ("i", does) for does in "am sit hold rank work serve operate stand remain carry have".split()
) | {("ive", "been"), ("je", "suis"), ("ik", "ben")}
# What tells it: "my badge says L64", "present grade: L63", "day job = Meta, IC6".
TELLS_IT = frozenset("badge payslip paystub workday namebadge".split())
TELLS_IT_IN_TWO = frozenset(
    (when, what)
    for when in "my current present existing todays actual aktuelles aktueller mein".split()
    for what in "level grade title band rank tier seniority stufe".split()
) | {("day", "job"), ("main", "job"), ("my", "job"), ("present", "job"), ("current", "job")}  # fmt: skip
# For how long: "4 yrs in the role", "two years now", "since 2023".
YEARS = frozenset("years yrs year yr months mos".split())
SO_FAR = frozenset("now in here there running counting already strong straight at".split())
# How one came to it, where it is some time ago: "bumped up to L6 by Google last month".
PROMOTED = frozenset("promoted promo befordert ascendido promu promosso".split())
RAISED = frozenset("bumped moved raised upgraded lifted uplevelled upleveled went made got".split())
SOME_TIME_AGO = frozenset((
    *(("last", when) for when in "month year week spring summer autumn fall winter cycle quarter half".split()),
    *(("this", when) for when in "year spring summer autumn fall winter cycle".split()),
))  # fmt: skip
# A level that is not held: another time, another person's word, a job to come, a comparison.
NOT_HELD = frozenset(
    "was were left interviewed interviewing interview pays pay paid ex former formerly previously "
    "hired joined started began interned intern would could should might will wont id youd theyd said "
    "told tells sees see slot slots slotted placed place places put puts want wants wanted offer offers "
    "offered offering equals equal equivalent equates corresponds corresponding maps mapped mapping "
    "comparable compares comparing akin like same similar calls visa permit become becoming aiming aim "
    "hoping hope wish join joining recruiter levels ago target targeting".split()
)
# A job beside the level of another house: "equals an L5 at Google".
YARDSTICKS = frozenset(
    "equals equal equivalent equates corresponds corresponding maps mapped comparable compares akin "
    "translates amounts like similar same matches".split()
)
