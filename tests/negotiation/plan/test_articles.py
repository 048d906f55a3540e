"""The articles that a hurried hand leaves out, and none where there is none to leave out."""

from __future__ import annotations

import pytest

from negotiation.plan.articles import article, with_articles


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I trained reward model for a ranker", "I trained a reward model for a ranker"),
        ("I built internal developer platform", "I built an internal developer platform"),
        ("I found token replay hole in two plugins", "I found a token replay hole in two plugins"),
        ("I wrote compiler for a language", "I wrote a compiler for a language"),
        ("I built LLM evaluation harness", "I built an LLM evaluation harness"),
        ("I rewrote billing service in Go", "I rewrote the billing service in Go"),
        (
            "I rewrote firmware updater; it failed less",
            "I rewrote the firmware updater; it failed less",
        ),
        ("I ran ads and built ranking model", "I ran ads and built a ranking model"),
        ("I led team of 8", "I led a team of 8"),
        ("I led migration to another cloud", "I led a migration to another cloud"),
        ("I led redesign of a flow", "I led the redesign of a flow"),
        ("I grew newsletter from 2,000 to 90,000", "I grew the newsletter from 2,000 to 90,000"),
        ("I built rules engine handling fraud", "I built a rules engine handling fraud"),
        ("I wrote RAG pipeline", "I wrote a RAG pipeline"),
        (
            "I moved it; lag went from 9 minutes to 2",
            "I moved it; the lag went from 9 minutes to 2",
        ),
        ("I cut steps; serving bill fell 64%", "I cut steps; the serving bill fell 64%"),
        ("I got training run from 9 days to 4", "I got the training run from 9 days to 4"),
        ("I took over rota of nine", "I took over the rota of nine"),
        (
            "I rebuilt it; 4K render went from 9 seconds to 4",
            "I rebuilt it; the 4K render went from 9 seconds to 4",
        ),
        ("I won 71/29 in blind test against it", "I won 71/29 in a blind test against it"),
    ],
)
def test_what_lacks_an_article_gets_it(typed: str, said: str) -> None:
    assert with_articles(typed) == said


@pytest.mark.parametrize(
    "said",
    [
        "I built a model for ads",
        "I built our ranking model",
        "I built machine learning infrastructure for ads",
        "I wrote software for trains",
        "I built tests for checkout",
        "I trained neural networks on audio",
        "I shipped three products",
        "I led adoption of a new tool",
        "I added caching to an API",
        "I ran marketing for two brands",
        "I made training faster",
        "I got close to the customer",
        "I got promoted twice",
        "I built it with two others",
        "I cut latency; time to first token went from 2 seconds to 1",
        "I cut steps; mismatches went from 400 a day to 10",
        "I ran it in production",
        "I led 9 engineers in A/B testing",
    ],
)
def test_what_needs_none_stays(said: str) -> None:
    assert with_articles(said) == said


@pytest.mark.parametrize(
    ("word", "said"),
    [("API", "an"), ("SDK", "an"), ("GPU", "a"), ("user", "a"), ("eval", "an"), ("hole", "a"),
     ("unified", "a"), ("upscaler", "an"), ("LLM", "an"), ("UX", "a")],
)  # fmt: skip
def test_an_article_is_as_the_next_word_is_said(word: str, said: str) -> None:
    assert article(word) == said
