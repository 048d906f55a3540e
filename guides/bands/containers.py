"""Lines that open and close a part of a page, as makers of documentation write them.

A tab, a box of a colour or a division has a label, which speaks of the tables in it as a heading
does: `=== "Berlin"`, `<TabItem label="Berlin">`, `::: danger Out of force`, `<div class="legacy">`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from guides.bands.qualifying import qualifier

# What such lines begin with.
HEADS = frozenset("<{:=!?")
_QUOTED = re.compile(
    r"^\s*(?:===[!+]?|(?:!!!|\?\?\?\+?) ?[\w-]*)\s*[\"“](?P<label>[^\"”]+)[\"”]\s*$"
)
_BOXED = re.compile(r"^\s*:::+\s*(?P<kind>[\w-]+)\s*(?:\[(?P<named>[^\]]*)\]|(?P<label>[^{]*))")
_BOX_CLOSED = re.compile(r"^\s*:::+\s*$")
_TAG = re.compile(r"(?i)^\s*<(?P<tag>tab(?:item|panel)?|div|section|aside)\b(?P<rest>[^>]*)>?\s*$")
_TAG_CLOSED = re.compile(r"(?i)^\s*</(?:(?P<tab>tab(?:item|panel)?)|div|section|aside)\s*>\s*$")
_MACRO = re.compile(r"^\s*\{[{%][<%]?\s*tab\b[^\"']*[\"'](?P<label>[^\"']+)[\"']")
_MACRO_CLOSED = re.compile(r"^\s*\{[{%][<%]?\s*(?:/\s*tab|endtab)\b(?!s)")
_ATTRIBUTE = re.compile(
    r"(?i)\b(?P<name>label|title|name|value|class|id|aria-label)=[\"'{]*(?P<said>[^\"'}]+)"
)
_TOLD = ("label", "title", "name", "aria-label")  # what people see of a tag
_JOINED = re.compile(r"[-_.#:={}]+")


class Container(NamedTuple):
    """A line that opens a part, with its `label`, or one that `closes` it.

    `indented`: what belongs to it is set in below it. `apart`: it is a tab, and what is in it
    speaks of nothing outside.
    """

    label: str = ""
    closes: bool = False
    indented: bool = False
    apart: bool = False


_CLOSED, _TAB_CLOSED = Container(closes=True), Container(closes=True, apart=True)


@lru_cache(maxsize=1024)  # such lines recur in a page
def container(line: str) -> Container | None:
    """What a line opens or closes; None where it does neither."""
    if _MACRO_CLOSED.match(line) or ((found := _TAG_CLOSED.match(line)) and found["tab"]):
        return _TAB_CLOSED
    if _BOX_CLOSED.match(line) or _TAG_CLOSED.match(line):
        return _CLOSED
    if (found := _QUOTED.match(line)) is not None:
        return Container(found["label"], indented=True)
    if (found := _MACRO.match(line)) is not None:
        return Container(found["label"], apart=True)
    if (found := _BOXED.match(line)) is not None:
        return Container((found["named"] or found["label"] or "").strip() or found["kind"])
    found = _TAG.match(line)
    if found is None:
        return None
    return Container(_label(found["rest"]), apart=found["tag"].lower().startswith("tab"))


def _label(attributes: str) -> str:
    """What the attributes of a tag say of what is in it."""
    said = [
        (one["name"].lower(), plain_words(one["said"])) for one in _ATTRIBUTE.finditer(attributes)
    ]
    told = next((words for name, words in said if name in _TOLD), "")
    return told or next((words for _, words in said if qualifier(words) is not None), "")


def plain_words(attribute: str) -> str:
    """The words of a class or of a line of attributes: "pay-old", "{: .old}"."""
    return " ".join(_JOINED.sub(" ", attribute).split())
