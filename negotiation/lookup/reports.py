"""Reporting a number of a guide as wrong, and what was reported, for who looks after the guides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from negotiation.lookup.query import SETTLE, read_look_up
from negotiation.lookup.row_text import plain_label
from negotiation.model.facts import Facts
from negotiation.model.flags import Flag
from negotiation.model.replies import Button, Field, Form, Reply, escape

ON_A_CARD = 5
MOST_WORDS = 500
_MOST_SOURCE = 200
FORM = Form(
    "",
    "Report a wrong number",
    (
        Field(
            "words",
            "Which number, and what is right?",
            "The base in New York tops out at 290k now",
            required=True,
            long=True,
        ),
        Field("source", "Where can one see it?", "A link or a name; none of your own papers"),
    ),
)
TAKEN = Reply(
    "Thank you. Whoever looks after the guides will see it, without your name.",
    note="/mydata forget deletes it with everything else of yours.",
    private=True,
)
TOO_MANY = Reply(
    "You have reported as many as I can keep for one person. Once they are looked into, there is "
    "room again.",
    private=True,
)
EMPTY = Reply("There was nothing in it, so nothing was reported.", private=True)
NOT_SAVED = Reply(
    "I could not keep that just now, so it does not count. Please send it again in a minute.",
    private=True,
)


def written(values: Mapping[str, str]) -> tuple[str, str]:
    """What is wrong, and where one can see it."""
    words, source = (values.get(name, "").strip() for name in ("words", "source"))
    return words[:MOST_WORDS], source[:_MOST_SOURCE]


def flags_reply(facts: Facts, flags: Sequence[Flag]) -> Reply:
    """The newest, each with a button that settles it."""
    if not flags:
        return Reply("Nobody has reported a number.", title="Reported numbers", private=True)
    shown = flags[:ON_A_CARD]
    more = "There are more: they move up as these are settled." if len(flags) > len(shown) else ""
    return Reply(
        "\n\n".join(_flag_text(facts, flag, at) for at, flag in enumerate(shown, 1)),
        title="Reported numbers",
        note=f"{more}\nSettled is deleted.".strip(),
        buttons=tuple(
            Button(f"{SETTLE}-{at}", f"Settle {at}", asks=str(flag.id))
            for at, flag in enumerate(shown, 1)
        ),
        private=True,
    )


def _flag_text(facts: Facts, flag: Flag, at: int) -> str:
    lines = [
        f"**{at}. {_about(facts, flag.about)}** · {flag.at:%Y-%m-%d}",
        f"> {_quoted(flag.words)}",
    ]
    if flag.source:
        lines.append(f"Seen at: {_quoted(flag.source)}")
    return "\n".join(lines)


def _about(facts: Facts, about: str) -> str:
    """What it is about, by the guide's own names where there still is one."""
    asked = read_look_up(about)
    if asked is None:
        return "A guide"
    guide = facts.guide(f"{asked.company}/{asked.role}")
    names = (guide.company, guide.role) if guide is not None else (asked.company, asked.role)
    return " · ".join(plain_label(part) for part in (*names, asked.region, asked.level) if part)


def _quoted(words: str) -> str:
    return escape(" ".join(words.split()))
