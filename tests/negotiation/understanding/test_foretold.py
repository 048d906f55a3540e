"""What they have not said yet is no news of theirs; what they said is, whatever one feared."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import News
from tests.negotiation.understanding.reading import understood

FORETOLD = (
    ("i hope they dont say base is final", News.BASE_FIXED),
    ("hopefully they wont tell me it's their final offer", News.FINAL_OFFER),
    ("bet they say the base is fixed", News.BASE_FIXED),
    ("they'll probably say no sign-on", News.NO_SIGN_ON),
    ("I'm afraid he'll say that base is fixed", News.BASE_FIXED),
    ("she could come back with base is final", News.BASE_FIXED),
    ("HR is gonna say it's the final offer", News.FINAL_OFFER),
    ("they haven't said that base is final", News.BASE_FIXED),
    ("they never told me base is final", News.BASE_FIXED),
)


@pytest.mark.parametrize(("said", "news"), FORETOLD)
def test_an_answer_that_is_looked_ahead_to_is_feared_and_not_told(said: str, news: News) -> None:
    heard = understood(said)
    assert not heard.tells(news)
    assert [one.news for one in heard.objections] == [news]


@pytest.mark.parametrize(
    "said",
    [
        "they said base is final",
        "I'm afraid base is final",
        "as i feared, they said base is final",
        "he told me base is final, i hope you can help",
        "they say they might move on equity but base is final",
        "they wont say why but base is final",
        "hope to hear more but they say base is final",
        "base is final, i hope they don't say the same of the sign-on",
    ],
)
def test_an_answer_that_is_told_is_news(said: str) -> None:
    assert understood(said).tells(News.BASE_FIXED)


@pytest.mark.parametrize(
    ("said", "news"),
    [
        ("they can't do more", [News.FINAL_OFFER]),
        ("they can't do more on equity", []),
        ("they can't do anything on the sign-on", []),
        ("they can't do more on the base", [News.BASE_FIXED]),
    ],
)
def test_a_no_to_more_of_one_part_closes_no_other(said: str, news: list[News]) -> None:
    assert [one.news for one in understood(said).happened] == news
