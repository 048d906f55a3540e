"""Sentences of guides, with every figure that is read in each.

`>` is the sentence; below it stands each figure. `--update-golden` writes the figures anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guides.advice.figures import Reader
from guides.guide import read_guide
from tests.calls import check_below
from tests.guides.advice.told import OWN
from tests.leaves import leaves

FILE = Path(__file__).parent / "read" / "sentences.txt"
BANDS = """\
### Data Engineer | Acme Global Negotiation Guide

| Region | Base Salary | Stock (RSU/4yr) | Bonus | Signing Bonus |
|---|---|---|---|---|
| San Francisco | $180K-$230K | $200K-$320K | 10-15% | $20K-$40K |
| London | £105K-£140K | £90K-£150K | 10% | £5K |
"""


def figures(sentence: str) -> Iterator[str]:
    guide, _ = read_guide(BANDS, "acme/data-engineer.md")
    assert guide is not None
    for part in Reader(lambda: OWN, guide.bands).read(sentence, 1):
        yield f"- {'spoken ' if part.spoken else ''}{part.text}"
        for one in part.figures:
            yield " ".join(f"{path}={value}" for path, value in leaves(one))


def test_a_sentence_names_the_figures_below_it(update_golden: bool) -> None:
    check_below(FILE, figures, more_than=60, update=update_golden)
