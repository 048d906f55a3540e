"""The command line in this process: what it prints and its exit code, in a tenth of the time."""

from __future__ import annotations

import io
import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import chdir, contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from bot.__main__ import main


@dataclass(frozen=True, slots=True)
class Ended:
    """What a process would leave behind."""

    returncode: int
    stdout: str
    stderr: str


def run_here(
    environment: Mapping[str, str], folder: Path, *arguments: str, stdin: str = ""
) -> Ended:
    """`python -m bot ARGUMENTS` in `folder`, with the variables of `environment` alone."""
    typed, out, errors = io.TextIOWrapper(io.BytesIO(stdin.encode())), _text(), _text()
    with (
        mock.patch.dict(os.environ, environment, clear=True),
        mock.patch.multiple("sys", stdin=typed, stdout=out, stderr=errors),
        chdir(folder),
        _own_logging(),
    ):
        try:
            code = main(arguments)
        except SystemExit as left:  # argparse's way
            code = int(left.code or 0)
    return Ended(code, _written(out), _written(errors))


def _text() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)


def _written(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.buffer.read().decode()


@contextmanager
def _own_logging() -> Iterator[None]:
    """A process sets up its own log; the next test has that of pytest again."""
    root = logging.getLogger()
    handlers = [*root.handlers]
    yield
    root.handlers[:] = handlers
    logging.captureWarnings(False)
