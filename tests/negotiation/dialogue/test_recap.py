"""All that was told so far, when somebody asks for it."""

from __future__ import annotations

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
        "- The posting's range: $200,000 to $250,000",
    ]
