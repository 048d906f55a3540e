"""A whole plan from a case file's text, with 4,500 guides in the index.

Timed with it: reading the case file and writing the JSON, and the first plan with a guide, which
works out what its sentences mean. The names are typed sloppily.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial

from bot.case_file import read_case
from bot.plan_json import plan_json
from guides.guide import read_guide
from guides.index import GuideIndex
from negotiation.plan.plan import make_plan
from tests.bench.lookup import COMPANIES, REGIONS, ROLES, _names, _text
from tests.bench.table import BENCH_MS, Line
from tests.bench.yardstick import Yardstick, p99, p99_ms, seconds

PLAN_MS = 5.0  # p99, with or without what a first plan adds
CASES = 1_000
FIRST = 60  # companies
# The same cases in every run.
_CHANCE = random.Random(20_260_102)  # noqa: S311 - no secret is made of it


def _index(companies: int = COMPANIES) -> GuideIndex:
    made = (
        read_guide(_text(name, title), f"{name.lower().replace(' ', '-')}/{role}.md", lazy=True)[0]
        for name in _names(companies)
        for role, title in ROLES.items()
    )
    return GuideIndex.build((guide for guide in made if guide is not None), version="bench")


def _case(company: str = "", role: str = "") -> str:
    base, equity = _CHANCE.randint(150, 280), _CHANCE.randint(90, 320)
    return f"""
company: {company or _CHANCE.choice(_names(COMPANIES)).lower()}
role: {role or _CHANCE.choice(list(ROLES.values()))}
region: {_CHANCE.choice(REGIONS).lower()}
level: {{company: Google, level: L5}}
offer: {{currency: USD, base: {base}k, equity: {equity}k, equity_years: 4, bonus: 12%}}
competing_offers:
  - {{company: Rowan, status: written, may_name: true, base: {base + 10}k, equity: 400k}}
facts:
  - {{topic: inference, text: cut the cost of inference by 40%}}
priority: {_CHANCE.choice(["base", "equity"])}
walk_away: {base + 5}k
deadline: {{days: {_CHANCE.randint(0, 9)}}}
"""


def _first() -> float:
    """The p99 of the first plan with a guide; each counts with the best of three."""
    names = _names(COMPANIES)[:FIRST]
    cases = [read_case(_case(name.lower(), role))[0] for name in names for role in ROLES.values()]
    make_plan(cases[0], _index(1))
    yard = Yardstick()
    rounds = [
        [yard.ms(seconds(partial(make_plan, case, index))) for case in cases]
        for index in (_index(FIRST) for _ in range(3))
    ]
    return p99(map(min, zip(*rounds, strict=True)))


def lines() -> Iterator[Line]:
    """The bounds of a plan."""
    index = _index()
    texts = [_case() for _ in range(CASES)]
    cases = {text: read_case(text)[0] for text in texts}
    written = p99_ms(lambda text: plan_json(make_plan(cases[text], index)), texts)
    planned = p99_ms(lambda text: make_plan(cases[text], index), texts[:200])
    reading = p99_ms(read_case, texts[:200])
    yield Line(
        f"a plan from a case, with its JSON, p99, {len(index):,} guides",
        written,
        BENCH_MS,
        PLAN_MS,
        f"without it {planned:.1f}, and its file is read in {reading:.1f}",
    )
    yield Line("the first plan with a guide, p99", _first(), BENCH_MS, PLAN_MS)
