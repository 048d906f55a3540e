"""What people tell the numbers of that is no pay: "my last model: 13B params, fvd 212 -> 148"."""

from __future__ import annotations

WORK = frozenset(
    "model models project projects paper papers thesis dissertation system systems pipeline pipelines "
    "dataset datasets experiment experiments benchmark benchmarks app apps service services platform "
    "build builds codebase cluster clusters product products feature features prototype demo "
    "release launch migration rollout run runs training research experience stats metrics results "
    "portfolio stack setup backend frontend warehouse store shop ward lab campaign territory".split()
)
WHOSE = frozenset("my our last previous latest recent biggest best proudest".split())
# With a pair of these a clause heads what one made: "stuff i built:", "what we shipped:".
MADE = frozenset(
    (who, did)
    for who in ("i", "we", "ive", "weve")
    for did in (
        "built", "made", "shipped", "trained", "ran", "run", "wrote", "did", "launched", "designed"
    )
)  # fmt: skip
# "Numbers from my last role:" tells of the work there.
NUMBERS = frozenset("numbers stats results metrics highlights achievements".split())
JOBS = frozenset("role job position post gig team".split())
# … unless it heads pay.
NO_WORK = frozenset("offer offers pay salary base comp package money they them".split())
