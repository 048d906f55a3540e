"""Cases whose figures lie where something changes: on an end of the band, on what another offer
has, on what was asked for, or one beside it.

`edges.txt` has a sum for each part of what is computed of a drawn case, so that no change of it
goes by unseen; `--update-golden` writes it anew. What is right at an edge stands in
`figures/bounds.txt` and in the tests of each part.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from zlib import crc32

from guides.index import GuideIndex
from negotiation.model.assumptions import GUIDE_GRANT_YEARS
from negotiation.model.case import (
    Case,
    CompanyPosition,
    Deadline,
    Fact,
    PostedRange,
    Priority,
    Stage,
)
from negotiation.model.errors import NegotiationError
from negotiation.model.guide import BandRow, Component, MoneyRange
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated
from tests.golden import held_against
from tests.negotiation.analysis.test_figures import figures
from tests.negotiation.case_files import story_index

GOLDEN = Path(__file__).with_name("edges.txt")
DRAWN = 400
NO_FIGURES = "none"


def _edge(pick: Random, band: MoneyRange, *others: Stated | None) -> Stated:
    """An end or the middle of a band, or another figure; itself, or the least more or less."""
    known = [one.amount for one in others if one is not None]
    middle = (band.low + band.high) // 2
    at = pick.choice((band.low, middle, band.high, band.high * 19 // 20, *known, *known))
    return Stated(max(at + pick.choice((-1000, -1, 0, 0, 0, 1, 1000)), 1))


def _offer(pick: Random, row: BandRow, other: Offer | None = None) -> Offer:
    known = other or Offer()
    base, equity, bonus = row.base, row.equity, row.bonus
    grant, extra = known.equity, known.bonus
    per = pick.choice((1, GUIDE_GRANT_YEARS))
    return Offer(
        base=_edge(pick, base.money, known.base) if base and base.money else Stated(100_000),
        equity=Equity(
            value=_edge(pick, equity.money, grant.value if grant else None),
            years=grant.years if grant and grant.years else per,
            kind=equity.kind,
        )
        if equity and equity.money and pick.random() < 0.7
        else grant,
        bonus=Bonus(value=_edge(pick, bonus.money, extra.value if extra else None))
        if bonus and bonus.money and pick.random() < 0.7
        else extra,
        sign_on=pick.choice((None, known.sign_on, Stated(20_000), Stated(20_001))),
    )


def _closed(pick: Random) -> CompanyPosition | None:
    return pick.choice((None, CompanyPosition(base_final=True), CompanyPosition(all_final=True)))


def edged(pick: Random, bands: tuple[tuple[str, str, BandRow], ...]) -> Case:
    """A case about one of the rows, with most of its figures on an edge."""
    company, role, row = pick.choice(bands)
    before = _offer(pick, row)
    asked = _offer(pick, row, before)
    second = pick.random() < 0.5
    offer = pick.choice((before, asked, _offer(pick, row, asked))) if second else before
    base = offer.base or Stated(1)
    rivals = tuple(
        CompetingOffer(
            name,
            pick.choice((OfferStatus.WRITTEN, OfferStatus.WRITTEN, OfferStatus.VERBAL)),
            True,
            pick.choice((offer, _offer(pick, row, offer))),
            pick.choice((None, 1, 2, 3)),
        )
        for name in ("Globex", "Initech")[: pick.choice((0, 0, 1, 2))]
    )
    posted = PostedRange(Component.BASE, base, Stated(base.amount + pick.choice((1, 20_000))))
    chances = {
        "walk_away": pick.choice((base, asked.base, Stated(base.amount + 1))),
        "deadline": Deadline(days=pick.choice((0, 1, 2, 3, 5))),
        "forfeits": pick.choice((Stated(20_000), Stated(1), base)),
        "own_ask": Offer(base=Stated(base.amount + pick.choice((0, 20_000)))),
        "posted_range": (posted,),
        "priority": pick.choice(tuple(Priority)),
        "offer_status": OfferStatus.VERBAL,
        "stretch": True,
        "facts": (Fact("training", "cut inference cost by 40%"),),
    }
    return Case(
        company,
        role,
        row.region,
        row.level,
        offer=offer,
        competing_offers=rivals,
        stage=Stage.ROUND2 if second else Stage.OPENING,
        previous_offer=before if second else None,
        previous_ask=asked if second and pick.random() < 0.8 else None,
        company_position=_closed(pick) if second else None,
        **{name: value for name, value in chances.items() if pick.random() < 0.3},
    )


def priced(index: GuideIndex) -> tuple[tuple[str, str, BandRow], ...]:
    """Every row, with the company and the role that it is of."""
    return tuple(
        (guide.company_key, guide.role_key, row) for guide in index.guides() for row in guide.bands
    )


def summed(case: Case) -> str:
    """A sum for each part of what is computed."""
    texts: dict[str, list[str]] = {}
    try:
        for path, value in figures(case):
            texts.setdefault(path.partition(".")[0], []).append(f"{path}={value}")
    except NegotiationError:
        return NO_FIGURES
    return " ".join(f"{part} {crc32(ascii(found).encode()):08x}" for part, found in texts.items())


def test_what_is_computed_at_an_edge_is_what_it_was(update_golden: bool) -> None:
    bands = priced(story_index())

    def rows(seed: int) -> Iterator[str]:
        yield summed(edged(Random(seed), bands))  # noqa: S311 - a seed, not a secret

    held_against(GOLDEN, [f"seed {seed}" for seed in range(DRAWN)], rows, 1, update=update_golden)
    assert GOLDEN.read_text(encoding="utf-8").count(f"\n{NO_FIGURES}\n") < DRAWN / 10
