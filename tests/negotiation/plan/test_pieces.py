"""What is typed behind a deed, piece by piece: the joint that it wants, and how it is written.

`pieces.txt` has a deed and a piece in each line, and below it what is made of the piece. Each is
one word or figure away from another that is made something else of. `--update-golden` writes that
anew, to be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from negotiation.plan.pieces import read
from tests.calls import check_below

FILE = Path(__file__).with_name("pieces.txt")


def joint(line: str) -> Iterator[str]:
    head, _, piece = line.partition(", ")
    wanted, written = read(piece, head)
    yield f"{wanted.name}: {written}"


def test_a_piece_has_the_joint_that_it_wants(update_golden: bool) -> None:
    check_below(FILE, joint, more_than=150, update=update_golden)
