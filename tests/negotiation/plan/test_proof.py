"""Whatever a candidate types becomes a clause that reads in a letter, or a question to them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.model.case import Fact
from negotiation.plan.proof import CannotUse, Clause, build_clause, clean_clause, proofs
from tests.negotiation.made import CASE


def clean(text: str) -> str:
    found = clean_clause(text)
    assert isinstance(found, Clause), found
    return found.text


def refused(text: str) -> str:
    found = clean_clause(text)
    assert isinstance(found, CannotUse), found
    assert found.question.endswith((".", "?"))
    return found.code


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("cut latency 40%", "I cut latency 40%"),
        ("I cut latency 40%.", "I cut latency 40%"),
        ("i cut latency 40%!!!", "I cut latency 40%"),
        ("I've built two of these.", "I have built two of these"),
        ("Led a team of 8", "I led a team of 8"),
        ("Lead a team of 8", "I lead a team of 8"),
        ("Leads a team of 8", "I lead a team of 8"),
        ("lead payments team of 6", "I lead a payments team of 6"),
        ("run night shift, 22 nurses", "I run a night shift: 22 nurses"),
        ("lead engineer on checkout, 4 ships", "I was the lead engineer on checkout: four ships"),
        ("1 person left in 3 yrs", "one result of mine: 1 person left in three years"),
        (
            "added alerts, users back after 30 days 24% -> 33%",
            "I added alerts; users back after 30 days rose from 24% to 33%",
        ),
        (
            "rebuilt the grid, 12 yrs of tick data 9h -> 50 min",
            "I rebuilt the grid; 12 years of tick data went from 9 hours to 50 minutes",
        ),
        ("built a triage bot, runs cost 40% less", "I built a triage bot: runs cost 40% less"),
        ("built a triage bot, runs on 4 sites", "I built a triage bot; it runs on four sites"),
        ("built demand fcst for our depots", "I built a demand forecast for my team's depots"),
        ("successfully migrated 40 services", "I successfully migrated 40 services"),
        ("She migrated 40 services.", "I migrated 40 services"),
        ("He leads her own team", "I lead my own team"),
        ("The candidate has built a fraud model", "I have built a fraud model"),
        ("Responsible for the checkout", "I was responsible for the checkout"),
        ("p95 image time 9.4s down to 5.1s, same gpus",
         "I took p95 image time from 9.4 seconds to 5.1 seconds with the same GPUs"),
        ("new ranker for product search, conversion +4.8%",
         "I worked on a new ranker for product search; conversion rose by 4.8%"),
        ("ran a bot, d30 retention 31% to 38%",
         "I ran a bot; 30-day retention rose from 31% to 38%"),
        ("anomaly model on vendor invoices, caught 3% more, false alarms 11% -> 3%",
         "I worked on an anomaly model on vendor invoices; it caught 3% more; "
         "false alarms fell from 11% to 3%"),
        ("dashboards for 40 stores, cut stockouts 12%",
         "I worked on dashboards for 40 stores; they cut stockouts 12%"),
        ("quantized a model to 4 bit, quality drop under 1%",
         "I quantized a model to 4 bit with a quality drop under 1%"),
        ("new ranker, conversion up 5%", "I worked on a new ranker; conversion rose by 5%"),
        ("int8 quantised a 2.6B model", "I int8-quantised a 2.6B model"),
        ("a run went 19 days -> 12", "I took a run from 19 days to 12"),
        ("moved 14 clients no downtime", "I moved 14 clients with no downtime"),
        ("own the roadmap for 2 years now", "I have owned the roadmap for two years"),
        ("run the on-call desk since 2021", "I have run the on-call desk since 2021"),
        ("own the budget for two products", "I own the budget for two products"),
        ("built tests for our ads team", "I built tests for my company's ads team"),
        ("Promoted twice in three years", "I was promoted twice in three years"),
        ("promoted two times", "I was promoted two times"),
        ("hired nine engineers and lost none", "I hired nine engineers and lost none"),
        ("hired by the founder", "I was hired by the founder"),
        ("promoted three of my engineers", "I promoted three of my engineers"),
        ("8 years of risk models", "I have 8 years of risk models"),
        ("distributed systems at scale", "I have experience with distributed systems at scale"),
        ("leading a team of five", "I have experience leading a team of five"),
        ("author of a profiler that two banks use", "I am an author of a profiler that two banks"
         " use"),
        ("we shipped it in six weeks", "my team and I shipped it in six weeks"),
        ("cut our bill by a third", "I cut my team's bill by a third"),
        ("OUR team SHIPPED THE MIGRATION TOOL", "my team shipped the migration tool"),
        ("led the team that moved our jobs", "I led the team that moved the jobs"),
        ("our pipeline halved our bill", "my team's pipeline halved its bill"),
        ("WE CUT COSTS BY 40%", "my team and I cut costs by 40%"),
        ("CUT AWS COST BY 40% AT SCALE", "I cut AWS cost by 40% at scale"),
        ("CUT COSTS", "I cut costs"),
        ("shipped the thing 🚀🚀", "I shipped the thing"),
        ("Built a profiler. Then I sold it to many people.",
         "I built a profiler. Then I sold it to many people"),
        ("On payments, I cut failures by half", "I cut failures by half"),
        ("reached 60000 shops in 2024", "I reached 60,000 shops in 2024"),
        ("took it through ISO 27001", "I took it through ISO 27001"),
        # What is a verb and nothing else, and what one does again and again.
        ("own checkout, conversion +3%", "I own checkout; conversion rose by 3%"),
        ("handle 60 tickets a day", "I handle 60 tickets a day"),
        ("PM for the seller app", "I am a PM for the seller app"),
        ("team lead 8 ppl", "I am a team lead of 8 people"),
        ("new dashboards for sales, use up 5%", "I worked on new dashboards for sales; use rose by"
         " 5%"),
        # What is said while one thinks, or laughs.
        ("so basically i built the portal", "I built the portal"),
        ("took it from 4 to 2 lol", "I took it from 4 to 2"),
        ("fine-tuned a model for support", "I fine-tuned a model for support"),
        ("fine - tuned a model for support", "I tuned a model for support"),
        ("offer acceptance 68 to 89%", "I took offer acceptance from 68 to 89%"),
        ("through my work churn fell by 4%", "through my work churn fell by 4%"),
        # A word that describes in one place is what was done in another.
        ("managed a team of 12", "I managed a team of 12"),
        ("connected 40 banks to one API", "I connected 40 banks to one API"),
        ("automated our releases", "I automated my team's releases"),
        ("accelerated training by 3x", "I accelerated training by 3x"),
        ("limited outages to two a year", "I limited outages to two a year"),
        ("throughput 4x, and nothing else to say about it",
         "through my work throughput quadrupled"),
        ("certified the inverter in 1 go", "I certified the inverter in one go"),
        ("at canva distilled the sampler", "at Canva I distilled the sampler"),
        ("dual sourced 30 parts", "I dual-sourced 30 parts"),
        ("teach physics, grades up 20%", "I teach physics; grades rose by 20%"),
        ("rewrote it for our clinic", "I rewrote it for my clinic"),
        ("took us through ISO 9001 and 14001", "I took my team through ISO 9001 and 14001"),
        ("wrote the engine, used by 300 people, saved an hour a day",
         "I wrote the engine, used by 300 people; it saved an hour a day"),
        ("dashboard the ceo opens each day", "I worked on a dashboard the CEO opens each day"),
        ("systems at the edges", "I have experience with systems at the edges"),
        ("rewrote it, now zero outages", "I rewrote it, now zero outages"),
        ("wrote the on call handbook", "I wrote the on call handbook"),
        ("top 1% of reviewers", "I was in the top 1% of reviewers"),
        ("automated testing", "I have experience with automated testing"),
        ("managed services", "I have experience with managed services"),
        ("supervised learning for fraud", "I have experience with supervised learning for fraud"),
        ("trusted with the launch", "I was trusted with the launch"),
        ("experienced in reserving", "I am experienced in reserving"),
        ("At my last job I cut failures by half", "at my last job I cut failures by half"),
        ("Churn fell 12% after my redesign", "churn fell 12% after my redesign"),
        ("Across the whole of the north churn fell 12% after my redesign",
         "across the whole of the north churn fell 12% after my redesign"),
    ],
)  # fmt: skip
def test_a_sentence_reads_as_ones_own(typed: str, said: str) -> None:
    assert clean(typed) == said


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "fact_unusable"),
        ("🚀🚀", "fact_unusable"),
        ("What did I do?", "fact_unusable"),
        ("优化推理性能", "fact_not_english"),
        ("CUT COSTS AT GLOBEX BY HALF", "fact_capitals"),
        ("They cut the bill by half", "fact_of_others"),
        ("Maria cut the bill by half", "fact_of_others"),
        ("applied ML to pricing", "fact_needs_verb"),
        ("latency after my redesign was low", "fact_needs_verb"),
        ("churn is low after my redesign", "fact_needs_verb"),
        ("j'ai réduit la latence de 35%", "fact_not_english"),
    ],
)
def test_what_cannot_be_mended_is_asked_about(typed: str, code: str) -> None:
    assert refused(typed) == code


@pytest.mark.parametrize(
    ("typed", "you"),
    [
        ("I cut my team's bill", "You cut your team's bill."),
        ("I am an author of a profiler", "You are an author of a profiler."),
        ("I was promoted twice", "You were promoted twice."),
        ("we shipped it ourselves in May", "You and your team shipped it ourselves in May."),
        ("I've taught myself Rust", "You have taught yourself Rust."),
    ],
)
def test_the_same_is_said_to_the_candidate(typed: str, you: str) -> None:
    found = clean_clause(typed)
    assert isinstance(found, Clause)
    assert found.you == you


@pytest.mark.parametrize(
    ("typed", "is_act"),
    [
        ("cut latency", True),
        ("I have led the training of two models", True),
        ("8 years of risk models", False),
        ("distributed systems at scale", False),
        ("author of a profiler", False),
        ("Promoted twice", False),
    ],
)
def test_what_was_done_is_told_from_what_one_is_or_knows(typed: str, is_act: bool) -> None:
    found = clean_clause(typed)
    assert isinstance(found, Clause)
    assert found.is_act is is_act


@pytest.mark.parametrize(
    ("what", "how_much", "for_whom", "said"),
    [
        ("cut latency", "40%", "", "I cut latency by 40%"),
        ("cut latency", "by 40%", "", "I cut latency by 40%"),
        ("cut latency", "from 90 to 30 ms", "", "I cut latency from 90 to 30 ms"),
        ("cut latency", "nearly 40%", "the chat team", "I cut latency by nearly 40% for the chat"
         " team"),
        ("built a fraud model", "99.2% precision", "", "I built a fraud model (99.2% precision)"),
        ("built a fraud model", "", "three banks", "I built a fraud model for three banks"),
        ("built a fraud model", "", "at three banks", "I built a fraud model at three banks"),
        ("built a fraud model", "", "For three banks", "I built a fraud model for three banks"),
        ("Led a team", "of 8", "a photo app", "I led a team of 8 for a photo app"),
    ],
)  # fmt: skip
def test_three_answers_make_a_clause(what: str, how_much: str, for_whom: str, said: str) -> None:
    found = build_clause(what, how_much, for_whom)
    assert isinstance(found, Clause)
    assert found.text == said


def test_without_a_deed_there_is_nothing_to_build() -> None:
    assert isinstance(build_clause("", "40%", "the chat team"), CannotUse)


@pytest.mark.parametrize(
    "typed",
    [
        "a" * 400,
        "cut [X]% of <b>cost</b>",
        "line\nbreak\r\nnew",
        "\x00\x07bell",
        "..., —",
        "'; DROP TABLE offers;--",
        "@everyone built it",
    ],
)
def test_whatever_is_typed_ends_in_a_clause_or_a_question(typed: str) -> None:
    found = clean_clause(typed)
    if isinstance(found, Clause):
        assert "\n" not in found.text
        assert len(found.text) < 200
        assert not found.text.endswith((".", "!", ",", ";"))
    else:
        assert found.question


def test_those_who_pay_for_a_product_are_no_pay_of_ones_own() -> None:
    sold = Fact("add-ons", "took an add-on from 40 to 310 paying customers in 18 months")
    earned = Fact("pay", "they are paying me 140k")
    found, left_out = proofs(replace(CASE, facts=(sold, earned)))
    assert [proof.topic for proof in found] == ["add-ons"]
    assert [caution.code for caution in left_out] == ["fact_is_pay"]


@pytest.mark.parametrize(
    ("text", "of_own_pay"),
    [
        ("set courier pay in 38 cities", False),
        ("moved 8 teams to paid plans, 4% of them paying", False),
        ("cut what clients pay by $2M", False),
        ("google pays me 240", True),
        ("paid $210,000 at the old place", True),
        ("they pay about 95k there", True),
    ],
)
def test_pay_is_ones_own_by_its_amount_or_by_whom_it_goes_to(text: str, of_own_pay: bool) -> None:
    _, left_out = proofs(replace(CASE, facts=(Fact("work", text),)))
    assert [caution.code for caution in left_out] == (["fact_is_pay"] if of_own_pay else [])


_HURRIED = (
    "new ranker model engine app built took ran cut int8 d30 p95 4k from to went for of in , . ; + "
    "~ -> 9 400k 5% 2.1s 7min $3M same no I we our she my team lead w/ eval'd 2x more users a the"
).split()


@given(st.lists(st.sampled_from(_HURRIED), min_size=1, max_size=10).map(" ".join))
def test_whatever_is_typed_becomes_a_clause_or_a_question(typed: str) -> None:
    found = clean_clause(typed)
    assert found.question if isinstance(found, CannotUse) else found.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "i cut the bill by 30%. they seem nice though. my rent is 3000",
            ["I cut the bill by 30%"],
        ),
        ("my rent is 3000. I cut the bill by 30%", ["I cut the bill by 30%"]),
        ("they pay me 140k. I cut the bill by 30%", ["I cut the bill by 30%"]),
        ("I got an offer from Acme. negotiated it up by 30%", []),  # what follows may be of it
        ("my rent is 3000", []),
    ],
)
def test_a_deed_is_kept_without_the_sentences_that_stay_out(typed: str, said: list[str]) -> None:
    found, left_out = proofs(replace(CASE, facts=(Fact("", typed),)))
    assert [proof.clause.text for proof in found if proof.clause] == said
    assert left_out


@pytest.mark.parametrize("topic", ["what i give up", "my offer elsewhere", "why me"])
def test_a_topic_that_names_no_work_is_no_experience(topic: str) -> None:
    fact = Fact(topic, "26k stock vesting in january, lost if i leave")
    found, _ = proofs(replace(CASE, facts=(fact,)))
    assert all(not proof.topic for proof in found)
    named, _ = proofs(replace(CASE, facts=(Fact("payments data", ""),)))
    assert [proof.topic for proof in named] == ["payments data"]
