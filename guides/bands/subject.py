"""Whose pay a guide is about."""

from __future__ import annotations

from typing import NamedTuple


class Subject(NamedTuple):
    """The company and the role as the title shows them, and the title's line: nothing above
    speaks of a table.

    `year` is the last that the guide's sources or its front matter name, 0 where they name none.
    """

    company: str = ""
    title: int = 0
    year: int = 0
    role: str = ""


NOBODYS = Subject()
