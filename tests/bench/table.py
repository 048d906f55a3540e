"""The table of `make bench`: a line a bound, each a ratio of one run on one machine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

# In bench milliseconds a bound is a time: see `tests.bench.yardstick`.
BENCH_MS = "bench ms"


@dataclass(frozen=True, slots=True)
class Line:
    """`measured` is so many times `against`, and may be `bound` at most. `detail` is for people."""

    what: str
    measured: float
    against: str
    bound: float
    detail: str = ""

    @property
    def ok(self) -> bool:
        """Whether the bound holds."""
        return self.measured <= self.bound


def print_table(lines: Iterable[Line], out: TextIO) -> list[Line]:
    """Each line as soon as it is measured; all of them."""
    out.write(f"{'':5}{'measured':>9}  {'bound':>6}  {'times':<20}  what\n")
    done: list[Line] = []
    for line in lines:
        done.append(line)
        mark = "ok" if line.ok else "MISS"
        detail = f" ({line.detail})" if line.detail else ""
        out.write(
            f"{mark:<5}{line.measured:9.3g}  {line.bound:6.3g}  {line.against:<20}  "
            f"{line.what}{detail}\n"
        )
        out.flush()
    return done
