"""All that was told so far, when somebody asks for it."""

from __future__ import annotations

import pytest

from tests.negotiation.dialogue.player import at, made_up

WAY = (
    "runway ml nyc", "210k base, 300k rsu over 4 years, 10k sign-on",
    "I have an offer from OpenAI, 200k base and 400k rsu over 4 years, in writing", "yes", "base",
    "200k", "none", "cut inference cost by 40%", "5 days", "all true", "refine", "haircut", "0.25",
    "leave behind 60k", "posted range 200k to 250k", "ask for 240k", "summary",
)  # fmt: skip


def test_a_summary_holds_all_that_was_told() -> None:
    assert at(WAY, made_up()).replies[0].text.splitlines() == [
        "- **Runway**, ML/AI Engineer, New York City",
        "- Base **$210,000** a year",
        "- RSUs **$300,000** over 4 years",
        "- Sign-on **$10,000**",
        "- Other offer: **OpenAI**, in writing, base **$200,000** a year, RSUs **$400,000** over 4 "
        "years, may be named",
        "- First priority: base salary",
        "- Walk-away, private: **$200,000** a year",
        "- True of you: cut inference cost by 40%",
        "- Their deadline: Sunday, 29 November (3 working days)",
        "- Equity you can't sell counts at 0.25",
        "- You leave behind **$60,000**",
        "- Your own figure to ask for: Base **$240,000** a year",
        "- Their own range: $200,000 to $250,000",
    ]


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        (
            "midjourney sf 250k base, 120k profit share",
            "Midjourney|San Francisco|Kept until I know the role: 250k base, 120k profit share",
        ),
        (
            "runway ml engineer, 210k base",
            "Runway, ML/AI Engineer|Kept until I know the place: 210k base",
        ),
        (
            "240k base in london",
            "London|Kept until I know the company and the role: 240k base",
        ),
        (
            "an offer from comcast, 150k base, 20k sign-on",
            "Comcast|No guide, so no range to compare with|Base 150,000 a year|Sign-on 20,000",
        ),
    ],
)
def test_a_summary_names_what_waits_and_for_what(said: str, lines: str) -> None:
    text = at((said, "summary"), made_up()).replies[0].text.replace("**", "")
    assert text == "\n".join(f"- {line}" for line in lines.split("|"))
