from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from pydantic import ConfigDict, TypeAdapter

from negotiation.dialogue.session import State
from storage.codec import CannotDecode, Codec
from tests.storage.sessions import full_session

STATES = Codec(State)
PLAIN = TypeAdapter(tuple[State], config=ConfigDict(extra="forbid"))
OTHERS: tuple[Any, ...] = (
    None,
    True,
    7,
    -0.5,
    "",
    "7",
    "2026-11-24",
    "2026-11-24T10:00:00Z",
    "base",
    [],
    {},
    [[]],
)


def _with_another(told: Any) -> Iterator[Any]:
    """What was told, with something else in the place of one part of it at a time."""
    yield from OTHERS
    match told:
        case dict():
            yield told | {"unheard_of": 1}
            for name, part in told.items():
                yield {key: value for key, value in told.items() if key != name}
                yield from (told | {name: other} for other in _with_another(part))
        case list():
            yield [*told, *told[:1]]
            for at, part in enumerate(told):
                yield from ([*told[:at], other, *told[at + 1 :]] for other in _with_another(part))


def _read(text: bytes) -> State | None:
    try:
        return STATES.decode(text, STATES.newest)
    except CannotDecode:
        return None


def _read_by_pydantic(text: bytes) -> State | None:
    try:
        return PLAIN.validate_json(b"[%b]" % text, strict=True)[0]
    except ValueError:
        return None


def test_a_state_is_read_and_refused_as_by_pydantic() -> None:
    told = json.loads(STATES.encode(full_session().state))
    texts = [json.dumps(other).encode() for other in _with_another(told)]
    read = [_read(text) for text in texts]
    assert read == [_read_by_pydantic(text) for text in texts]
    assert len(read) > read.count(None) > 0


def test_what_reads_a_session_leaves_most_of_pydantic_where_it_is() -> None:
    program = (
        "import sys; from negotiation.dialogue.session import State;"
        "from storage.codec import Codec; codec = Codec(State);"
        "codec.decode(codec.encode(State()), codec.newest);"
        "print('pydantic_core' in sys.modules, 'pydantic' in sys.modules)"
    )
    ended = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ended.stdout == "True False\n"
