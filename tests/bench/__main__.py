"""`make bench`: every module beside this one prints its ratios; exit code 1 if a floor is missed.

A benchmark is a module with `main() -> bool`: it prints what it measured as ratios of one run on
one machine, each with its floor, and returns whether all of them were reached.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys

import tests.bench as folder


def main() -> int:
    reached = [
        importlib.import_module(f"{folder.__name__}.{module.name}").main()
        for module in pkgutil.iter_modules(folder.__path__)
        if not module.name.startswith("_")
    ]
    return 0 if all(reached) else 1


if __name__ == "__main__":
    sys.exit(main())
