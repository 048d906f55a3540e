from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.lookup.typed import COMMANDS, Slash, Unknown, read_slash


@pytest.mark.parametrize(
    ("line", "read"),
    [
        (
            "/band company: Midjourney role: ML/AI Engineer region: San Francisco",
            Slash(
                "band",
                (
                    ("company", "Midjourney"),
                    ("role", "ML/AI Engineer"),
                    ("region", "San Francisco"),
                ),
            ),
        ),
        (
            "/band region:NYC company:Runway",
            Slash("band", (("region", "NYC"), ("company", "Runway"))),
        ),
        ("/BAND Company: A: B  Role:C", Slash("band", (("company", "A: B"), ("role", "C")))),
        ("/band company: X role:", Slash("band", (("company", "X"),))),
        ("/band midjourney ml sf", Slash("band", loose="midjourney ml sf")),
        ("/band", Slash("band")),
        ("/level google l5", Slash("level", loose="google l5")),
        (
            "/level company: Google level: L5",
            Slash("level", (("company", "Google"), ("level", "L5"))),
        ),
        ("/coach start", Slash("coach start")),
        ("/coach", Slash("coach start")),
        ("/coach start runway", Slash("coach start", loose="runway")),
        ("/coach starling bank", Slash("coach start", loose="starling bank")),
        ("/coach runway", Slash("coach start", loose="runway")),
        ("/guides reload", Slash("guides reload")),
        ("/guides", Slash("guides status")),
        ("/mydata forget", Slash("mydata forget")),
        ("/", Slash("help")),
        ("//band midjourney", Slash("band", loose="midjourney")),
        (
            "/level company: 'Google' level: \"L5\"",
            Slash("level", (("company", "Google"), ("level", "L5"))),
        ),
        ('/band company: "', Slash("band", (("company", '"'),))),
        ('/band company: ""', Slash("band")),
        ("/band company: 'a\"", Slash("band", (("company", "'a\""),))),
        ("/band company: “ a ” role: `b`", Slash("band", (("company", "a"), ("role", "b")))),
        ("/band midjourney role: ml", Slash("band", loose="midjourney role: ml")),
        ("/band salary: 1", Slash("band", loose="salary: 1")),
        ("/help  me   now", Slash("help", loose="me now")),
        ("/case", Slash("case")),
        ("/coach stop now", Slash("coach stop", loose="now")),
        ("/mydata", Slash("mydata show")),
        ("/Guides STATUS", Slash("guides status")),
        ("/coach restarting", Slash("coach start", loose="restarting")),
        ("/coach resumes runway", Slash("coach start", loose="resumes runway")),
    ],
)
def test_a_line_is_read_as_discord_would_send_it(line: str, read: Slash) -> None:
    assert read_slash(line) == read


@pytest.mark.parametrize(
    ("line", "nearest"),
    [
        ("/bnd midjourney", "band"),
        ("/guids reload", "guides reload"),
        ("/xyzzy", None),
        ("/coach resum", "coach resume"),
        ("/mydata froget", "mydata forget"),
        ("/guides dance", None),
        ("/guides statsu now", None),
        ("/guides statsu", "guides status"),
        ("/mydata export7", "mydata export"),
        ("/hlp me", "help"),
        ("/coach-start", "coach start"),
    ],
)
def test_an_unknown_command_names_the_nearest(line: str, nearest: str | None) -> None:
    read = read_slash(line)
    assert isinstance(read, Unknown)
    assert read.nearest == nearest


def test_an_unknown_command_is_named_as_it_was_typed() -> None:
    assert read_slash("/XYZZY now") == Unknown("xyzzy", None)
    assert read_slash("/guides Dance now") == Unknown("guides Dance", None)
    assert read_slash("/coach resum") == Unknown("coach resum", "coach resume")


@given(st.text(max_size=60))
def test_no_line_is_too_odd(text: str) -> None:
    read = read_slash(f"/{text}")
    assert isinstance(read, Unknown) or read.name in COMMANDS
