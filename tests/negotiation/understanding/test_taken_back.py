"""A name asked of oneself and taken back is not the company that is spoken of."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.reading import understood


def _named(text: str) -> list[str]:
    return [name.name for name in understood(text).names if name.kind.value in ("company", "peer")]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Google? no. Microsoft, pm, seattle", "Microsoft"),
        ("runway? no sorry. midjourney. ml engineer sf 250k base", "Midjourney"),
        ("Figma? nope. Stripe, new york, base 231k", "Stripe"),
        ("Uber?? no wait. Lyft, 190k base", "Lyft"),
    ],
)
def test_the_name_behind_a_no_is_the_one_that_is_meant(text: str, company: str) -> None:
    assert _named(text) == [company]


@pytest.mark.parametrize(
    "text",
    ["Google? No idea. Microsoft pays 240k", "who pays more, Google? Microsoft offers 240k"],
)
def test_a_name_that_nothing_takes_back_stays(text: str) -> None:
    assert _named(text) == ["Google", "Microsoft"]
