"""A test with parameters is one test that goes through them all and tells of each that fails.

To collect, set up and report a test takes longer than most of ours run: ten thousand cases had a
minute of it. Each case stays a call of its own, so what has a fixture of the test's own, a case
with a mark or is awaited stays as many tests; and so does what is asked for by the name of a case
(`path::test[case]`) or with `-k`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from functools import wraps
from itertools import product
from typing import Any

import pytest
from _pytest.mark import ParameterSet
from hypothesis import is_hypothesis_test


def pytest_pycollect_makeitem(
    collector: pytest.Module | pytest.Class, name: str, obj: object
) -> list[pytest.Item] | None:
    """One test of all cases, where they need nothing that each must have for itself."""
    if not (isinstance(collector, pytest.Module) and inspect.isfunction(obj)):
        return None
    if not collector.funcnamefilter(name) or _asked_for_apart(collector.config, name):
        return None
    cases = cases_of(obj)
    if cases is None:
        return None
    item = pytest.Function.from_parent(collector, name=name, callobj=through(obj, cases))
    shared = (one for defs in item._fixtureinfo.name2fixturedefs.values() for one in defs)
    return None if any(one.scope == "function" or one.params for one in shared) else [item]


def _asked_for_apart(config: pytest.Config, name: str) -> bool:
    asked = (one.partition("[") for one in config.args)
    return bool(config.option.keyword) or any(
        bracket and test.endswith(f"::{name}") for test, bracket, _ in asked
    )


def cases_of(test: Callable[..., object]) -> list[dict[str, Any]] | None:
    """The arguments of each case; None where a test has no parameters or has to stay apart."""
    marks: list[pytest.Mark] = getattr(test, "pytestmark", [])
    if not marks or any(mark.name != "parametrize" for mark in marks):
        return None
    if inspect.iscoroutinefunction(test) or is_hypothesis_test(test):
        return None
    by_mark = []
    for mark in marks:
        if mark.kwargs.keys() - {"ids"}:
            return None
        names, values = mark.args
        names = [one.strip() for one in names.split(",")] if isinstance(names, str) else names
        sets = [ParameterSet.extract_from(one, force_tuple=len(names) == 1) for one in values]
        if not sets or any(one.marks for one in sets):
            return None
        by_mark.append([dict(zip(names, one.values, strict=True)) for one in sets])
    return [{k: v for part in parts for k, v in part.items()} for parts in product(*by_mark)]


def through(test: Callable[..., object], cases: Sequence[dict[str, Any]]) -> Callable[..., None]:
    """A test that tries each case, and fails with all that failed."""

    @wraps(test)
    def all_cases(**shared: object) -> None:
        failed, skipped = [], []
        for case in cases:
            try:
                test(**case, **shared)
            except pytest.skip.Exception as why:
                skipped.append(why)
            except (Exception, pytest.fail.Exception) as error:
                error.add_note(
                    "in the case " + ", ".join(f"{k}={v!r:.200}" for k, v in case.items())
                )
                failed.append(error)
        if len(failed) > 1:
            raise BaseExceptionGroup(f"{len(failed)} of {len(cases)} cases", failed)
        for error in failed or skipped[len(cases) - 1 :]:
            raise error

    rest = [p for p in inspect.signature(test).parameters.values() if p.name not in cases[0]]
    all_cases.__signature__ = inspect.Signature(rest)  # type: ignore[attr-defined]
    all_cases.pytestmark = []  # type: ignore[attr-defined]
    return all_cases
