"""`make bench`: every bound of the modules beside this one; exit code 1 if one does not hold.

A benchmark is a module with `lines()`, which yields a `Line` a bound as soon as it is measured.
`python -m tests.bench storage start` measures only those.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
import traceback
from collections.abc import Iterator

import tests.bench as folder
from tests.bench.table import Line, print_table


def _measured(names: list[str]) -> Iterator[Line]:
    """The lines of the modules; one that cannot be measured does not hold."""
    for name in names:
        try:
            module = importlib.import_module(f"{folder.__name__}.{name}")
            if hasattr(module, "lines"):
                yield from module.lines()
        except Exception:
            traceback.print_exc()
            yield Line(f"{name}: cannot be measured", float("inf"), "", 0)


def main(names: list[str]) -> int:
    """Print the table and what of it does not hold; the exit code."""
    everything = sorted(module.name for module in pkgutil.iter_modules(folder.__path__))
    done = print_table(_measured(names or everything), sys.stdout)
    missed = [line.what for line in done if not line.ok]
    sys.stdout.write(f"\n{len(done) - len(missed)} of {len(done)} bounds hold.\n")
    if missed:
        sys.stdout.write("These do not:\n" + "".join(f"- {what}\n" for what in missed))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
