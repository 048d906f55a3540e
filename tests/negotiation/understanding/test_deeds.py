"""What the person did, told apart from everything else."""

from __future__ import annotations

import pytest

from negotiation.understanding.deeds import may_be_deed
from tests.negotiation.understanding.reading import scanned, understood

DEEDS = {
    "co-led the search rewrite, p95 down 40%": "co-led the search rewrite, p95 down 40%",
    "re-wrote the billing job": "re-wrote the billing job",
    "i redid onboarding, activation went from 22 to 31% in a quarter": (
        "i redid onboarding, activation went from 22 to 31% in a quarter"
    ),
    "i like onboarding, we cut its steps from 9 to 4": "we cut its steps from 9 to 4",
    "i cut latency by 40% in production": "i cut latency by 40% in production",
    "cut inference cost by 30%, no wait 35%": "cut inference cost by 35%",
    "cut inference cost by 30%, ehm no, 35%": "cut inference cost by 35%",
    "cut cost by 30%, not by 35%": "cut cost by 30%, not by 35%",
    "cut latency by 40% in production": "cut latency by 40% in production",
    "Built the eval pipeline for 12 teams.": "Built the eval pipeline for 12 teams.",
    "our team shipped the new ranking model": "our team shipped the new ranking model",
    "last year i led a team of 6 people": "last year i led a team of 6 people",
    "yes, i built the eval pipeline": "i built the eval pipeline",
    "ok so i rewrote the scheduler in go": "i rewrote the scheduler in go",
    "i'm proud of this. we halved the training cost": "we halved the training cost",
    "base is 240k. i led the search rewrite": "i led the search rewrite",
    "i led search. i cut latency by 40% in a year": "i cut latency by 40% in a year",
    "can you mention that i cut latency by 40%?": "i cut latency by 40%",
    "please add that i led the rewrite.": "i led the rewrite",
    "hemos reducido la latencia un 40%": "",
    "reduje la latencia un 40% en un año": "reduje la latencia un 40% en un año",
    "p99 latency went from 2.4s to 0.8s": "p99 latency went from 2.4s to 0.8s",
    "conversion up 14 percent": "conversion up 14 percent",
    "3 teams moved their billing onto my design": "3 teams moved their billing onto my design",
    "3 teams moved to my harness, runs were 2 h now 15 min": "3 teams moved to my harness, runs "
    "were 2 h now 15 min",
    "3 friends moved to my house": "",
    "i took 3 days off after": "",
    "i moved Stripe to a new ledger": "i moved Stripe to a new ledger",
    "at Canva we got previews to 3s from 20": "at Canva we got previews to 3s from 20",
    "retrained the upscaler, 30% fewer tickets": "retrained the upscaler, 30% fewer tickets",
    "1) led the Kafka move for 9 teams 2) cut the bill by 20%": "led the Kafka move for 9 teams",
    "cut build time (from 9 to 2) for 40 people": "cut build time (from 9 to 2) for 40 people",
    "cut build time (really!) for 40 people": "cut build time (really!) for 40 people",
}
# What was before, and what came of it, stand in sentences of their own.
IN_SENTENCES = (
    "the etl used to take 14 hours. I rewrote it over a summer. 50 min these days",
    "3 teams moved to my harness. runs took 2 hours, now 15 min",
    "our old index took 5 secs. i rewrote it, 200 ms now, 3M lookups a day",
    "trucks lost 6% of clips. wrote a buffer, under 0.3% now",
    "led the billing rewrite. Refunds down 9%. Team of 4.",
    "i built the claims model. it stops 8m of fraud a year",
    "moved our monolith to 12 services. releases went from monthly to daily",
    "ran the pager for 2 years. No outage in the last 11 months!",
    "i taught 30 nurses to use it. now all 5 wards do",
)
ALONE = {
    "i'm 34. i cut costs by 30%": "i cut costs by 30%",
    "i cut costs by 30%. i'm 34": "i cut costs by 30%.",
    "i cut costs by 30%. thats all i have": "i cut costs by 30%.",
    "i cut costs by 30%. my rent is 3000": "i cut costs by 30%.",
    "i cut costs by 30%. base is 240k": "i cut costs by 30%.",
    "i cut costs by 30%. 5 days to answer": "i cut costs by 30%.",
    "i cut costs by 30%. 2 days ago they called": "i cut costs by 30%.",
    "i cut costs by 30%. is that enough?": "i cut costs by 30%.",
    "i cut costs by 30%, is that enough?": "i cut costs by 30%",
    "4 years. i cut costs by 30%": "i cut costs by 30%",
    "i cut costs by 30%\nteam of 12": "i cut costs by 30%",
}
NO_DEEDS = (
    "idk what to write", "nothing special tbh", "this is stupid", "i already told you", "not yet",
    "they cut my base by 10k", "they raised it", "raised it to 245k", "moved up to 250k",
    "i started looking in march", "i made me an offer", "he led the team",
    "my manager built it all", "everyone shipped something", "i didn't build anything big",
    "i want to lead a team",
    "i would have led the team", "did i cut latency?", "if i cut latency by 40%",
    "i was offered 240k", "i asked for more time", "i signed the letter today",
    "we talked about base",
    "3 friends moved my sofa", "two of them raised my base",
    "i already pushed Runway once", "i pressed Stripe twice",
    "i turned down 230k", "reserved a table for friday", "built", "i led",
    "we got them to 240 from 220",
    "i earned 200k base", "base 240k",
    "can you mention them?", "my start had to be moved from monday", "up 3 floors",
    "you built a nice bot", "no", "skip", "", "i sold my car", "sold our startup for 12M",
)  # fmt: skip


@pytest.mark.parametrize(("text", "deed"), DEEDS.items())
def test_a_deed_is_kept_as_it_was_typed(text: str, deed: str) -> None:
    assert understood(text).deed == deed


@pytest.mark.parametrize("text", IN_SENTENCES)
def test_a_deed_told_in_sentences_is_kept_whole(text: str) -> None:
    assert understood(text).deed == text


@pytest.mark.parametrize(("text", "deed"), ALONE.items())
def test_what_stands_beside_a_deed_and_is_not_of_it_stays_out(text: str, deed: str) -> None:
    assert understood(text).deed == deed


def test_of_a_story_too_long_for_a_letter_one_sentence_is_kept() -> None:
    story = " ".join(f"we cut the cost of service {at} by 20% for our teams." for at in range(9))
    assert understood(story).deed == "we cut the cost of service 0 by 20% for our teams."


@pytest.mark.parametrize("text", NO_DEEDS)
def test_what_is_no_deed_is_not_kept(text: str) -> None:
    assert understood(text).deed == ""


@pytest.mark.parametrize(
    "text",
    ["i made it to the final round", "i took it as a yes", "we raised it with hr",
     "i wrote it down", "i took a break", "i moved to berlin last year", "i wrote to google",
     "i won the lottery", "i led with 260k", "i taught my kids",
     "i hit reply by mistake", "i set the alarm", "i saved the letter",
     "i removed the pdf", "i finished the onsite", "i completed the interview loop",
     "last time i negotiated was 2009, be patient with me", "i started coding at 12",
     "i finished my phd in 2022", "i saved 20k so there's no rush", "i ran 3 marathons"],
)  # fmt: skip
def test_an_everyday_sentence_is_no_deed(text: str) -> None:
    assert understood(text).deed == ""


@pytest.mark.parametrize(
    "text",
    ["rewrote the scheduler so gpu idle time went 31 -> 12%", "cut build time 40 -> 12 min",
     "took churn 9 -> 4%", "cut our p99 900 -> 200 ms"],
)  # fmt: skip
def test_a_measure_that_moved_stays_as_it_was_typed(text: str) -> None:
    assert understood(text).deed == text


@pytest.mark.parametrize(
    "text",
    ["i negotiated our vendor contracts down by 20%", "saved 20k a month in cloud spend",
     "saved the company 1.2M a year", "during my phd i built a search engine for 3 labs"],
)  # fmt: skip
def test_what_looks_like_one_and_was_work_is_a_deed(text: str) -> None:
    assert understood(text).deed


@pytest.mark.parametrize(
    "text", ["i led the search rewrite, base is 240k", "built the eval pipeline, base 240k"]
)
def test_a_deed_ends_where_pay_is_spoken_of(text: str) -> None:
    assert understood(text).deed == text.partition(",")[0]


@pytest.mark.parametrize(
    ("text", "maybe"),
    [
        ("wrangled three vendors into one contract", True),
        ("i wrangled three vendors into one", True),
        ("wrangled vendors", False),
        ("offered me a lot of money", False),
        ("is it wrangled enough for you", False),
        ("nothing much to say here", False),
    ],
)
def test_a_sentence_with_a_verb_of_no_table_may_be_a_deed(text: str, maybe: bool) -> None:
    assert may_be_deed(scanned(text).clauses) is maybe


def test_what_the_offer_lacks_is_no_part_of_a_deed() -> None:
    assert understood("cut latency by 40%, no deadline").deed == "cut latency by 40%"
    assert understood("cut costs by 40%, no layoffs").deed == "cut costs by 40%, no layoffs"
