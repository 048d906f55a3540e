"""What is said to the questions that people ask back: each answer, and those with own figures."""

from __future__ import annotations

import re

import pytest

from negotiation.dialogue.clarify import WHY_ASKED
from negotiation.dialogue.context import Context
from negotiation.dialogue.faq import NO_ANSWER, answers
from negotiation.dialogue.faq_own import OWN_ANSWERS
from negotiation.dialogue.faq_texts import TEXTS
from negotiation.dialogue.glossary import MEANINGS
from negotiation.dialogue.steps.table import PIECES
from negotiation.understanding.message import Message
from negotiation.understanding.words.questions import QUESTIONS
from negotiation.understanding.words.terms import TERMS
from tests.negotiation.dialogue.player import at, play, shipped
from tests.negotiation.honesty import AMOUNT, faults_of_text

MOST_WORDS = 60
# Nobody can promise what another company does.
PROMISES = re.compile(
    r"\b(they will (agree|pay|accept|match)|won't (withdraw|rescind|pull)|guaranteed to|"
    r"always works?|never (fails|withdraw)|don't worry|you will get)\b",
    re.IGNORECASE,
)
LAW = re.compile(r"\b(law|legal|may not even|California|directive)\b", re.IGNORECASE)

PLACED = ("runway, ml engineer, nyc",)
RIVAL = (
    "runway ml engineer nyc 210k base, 300k options over 4 years with a 1 year cliff, bonus 10%",
    "openai gave me 260k base in writing", "you may name them", "base", "200k", "none", "none",
    "friday",
)  # fmt: skip
PROCESS = ("midjourney ml engineer sf 250k base", "final round at runway")
SCRIPTED = (
    "stability ai ml engineer london £118k base", "nothing else", "no other offers", "base", "110k",
    "none", "skip", "no date", "all true",
)  # fmt: skip
SITUATIONS = {
    "nothing": (), "placed": PLACED, "rival": RIVAL, "process": PROCESS, "scripted": SCRIPTED,
}  # fmt: skip


def situation(lines: tuple[str, ...]) -> Context:
    session = at(lines, shipped()).session
    assert session.today is not None
    return Context(session.state, shipped(), session.today)


def answer(lines: tuple[str, ...], key: str) -> str:
    found = answers(situation(lines), Message("", questions=(key,)))
    assert len(found) == 1
    return found[0]


def last(*lines: str) -> str:
    _, written = play(list(lines))
    at = max(at for at, line in enumerate(written) if line.startswith("> "))
    return "\n".join(written[at + 1 :])


def test_every_question_has_an_answer_and_every_answer_a_question() -> None:
    assert set(TEXTS) == set(QUESTIONS)
    assert set(OWN_ANSWERS) <= set(QUESTIONS)


@pytest.mark.parametrize("lines", SITUATIONS.values(), ids=SITUATIONS)
def test_why_something_is_asked_is_told_by_the_question_on_screen(lines: tuple[str, ...]) -> None:
    assert answer(lines, "why_ask") == PIECES[situation(lines).step].why


def test_why_a_figure_is_asked_about_is_told_by_the_question_about_it() -> None:
    lines = (*PLACED, "base 190-230k")
    assert situation(lines).state.unclear is not None
    assert answer(lines, "why_ask") == WHY_ASKED


def test_every_word_has_a_meaning() -> None:
    assert set(MEANINGS) == set(TERMS)


def faults(text: str) -> list[str]:
    """What is wrong with an answer, however it came about."""
    found = faults_of_text(text, spoken=False)
    if len(text.split()) > MOST_WORDS:
        found.append(f"{len(text.split())} words")
    if promise := PROMISES.search(text):
        found.append(f"promises: {promise[0]}")
    return found


def test_every_text_is_short_and_reads_well() -> None:
    wrong = {key: faults(text) for key, text in (*TEXTS.items(), *MEANINGS.items()) if faults(text)}
    assert wrong == {}


def test_every_text_begins_and_ends_as_a_sentence_does() -> None:
    texts = {**MEANINGS, **TEXTS}
    assert [
        key for key, text in texts.items() if not (text[0].isupper() or text[0].isdigit())
    ] == []
    assert [key for key, text in texts.items() if text[-1] not in ".?”*!"] == []


@pytest.mark.parametrize("key", [key for key, text in TEXTS.items() if "as of N" in text])
def test_what_is_said_of_the_law_is_dated_and_to_be_checked(key: str) -> None:
    assert re.search(r"as of November 2026", TEXTS[key])
    assert re.search(r"check (your|the) local law|check yours", TEXTS[key], re.IGNORECASE)


def test_whatever_names_a_law_is_dated() -> None:
    named = {key for key, text in TEXTS.items() if re.search(r"California|in the EU", text)}
    undated = {key for key in named if "as of November 2026" not in TEXTS[key]}
    assert undated == {"crisis"}  # a telephone number, no law


@pytest.mark.parametrize("lines", SITUATIONS.values(), ids=SITUATIONS)
def test_an_answer_with_own_figures_is_short_and_reads_well(lines: tuple[str, ...]) -> None:
    found = {key: faults(answer(lines, key)) for key in OWN_ANSWERS}
    # Lists and bold words are set as the chat has them.
    wrong = {key: [one for one in each if "clumsy" not in one] for key, each in found.items()}
    assert wrong == {key: [] for key in OWN_ANSWERS}


@pytest.mark.parametrize(
    ("lines", "key", "says"),
    [
        (PLACED, "is_it_good", "$195,000–$275,000"),
        (RIVAL, "is_it_good", "On the low side"),
        (RIVAL, "is_it_good", "yours is $210,000"),
        (RIVAL, "is_equity_good", "yours is $300,000"),
        (RIVAL, "how_much_to_ask", "a base of $230,000"),
        (RIVAL, "percent_usual", "$230,000 as base, 10% more"),
        (RIVAL, "my_total", "$306,000 a year"),
        (RIVAL, "tell_other_offer", "an offer in writing, yes"),
        (RIVAL, "need_another_offer", "**OpenAI**, in writing"),
        (RIVAL, "will_they_match", "add $50,000 to reach OpenAI"),
        (RIVAL, "which_is_better", "- **OpenAI**: Base **$260,000**"),
        (RIVAL, "ask_more_time", "Could I have until Wednesday, 2 December?"),
        (RIVAL, "how_long_to_decide", "on Friday, 27 November"),
        (RIVAL, "when_to_ask", "Today or tomorrow"),
        (RIVAL, "ask_sign_on", "what you would lose by leaving"),
        (RIVAL, "equity_real", "less your strike"),
        (RIVAL, "leave_before_vest", "Before month 12"),
        (("midjourney ml sf",), "is_equity_good", "has profit share of $90,000"),
        (PROCESS, "tell_other_offer", "late stage elsewhere"),
        (PROCESS, "set_floor", "not going below $265,000"),
        (PLACED, "how_much_to_ask", "Tell me the base they offer"),
        (SCRIPTED, "what_next", TEXTS["what_next"]),
        (RIVAL, "how_many_questions", "one question is left"),
        (PLACED, "where_from", "the guide for ML/AI Engineer at Runway"),
        (PLACED, "which_companies", "Runway and Stability AI"),
        (PLACED, "level_elsewhere", "Google L4"),
    ],
)
def test_an_answer_holds_the_persons_own_figures(
    lines: tuple[str, ...], key: str, says: str
) -> None:
    assert says in answer(lines, key)


@pytest.mark.parametrize(
    "key", ["tell_other_offer", "need_another_offer", "will_they_match", "other_is_lower"]
)
def test_without_another_offer_no_answer_speaks_of_one_as_theirs(key: str) -> None:
    assert answer(PLACED, key) == TEXTS[key]
    assert AMOUNT.findall(answer(PLACED, key)) == []


def test_a_floor_of_the_guide_above_the_ask_is_not_suggested() -> None:
    assert answer(RIVAL, "set_floor") == TEXTS["set_floor"]


def test_a_passed_or_missing_date_gives_the_general_answer() -> None:
    assert answer(PLACED, "ask_more_time") == TEXTS["ask_more_time"]


def test_a_question_that_comes_with_the_base_is_not_told_twice_where_it_stands() -> None:
    said = last("runway ml engineer nyc 210k base, is that low?")
    assert said.count("$195,000") == 1
    assert said.count("lowest quarter") == 1


@pytest.mark.parametrize(
    "asked",
    [
        "they asked for my current salary, what do i say?",
        "they want to know my lowest number, what do i say?",
        "they ask what i expect, what should i answer?",
        "how do i decline?",
        "how do i accept?",
    ],
)
def test_what_is_news_as_well_has_one_reply(asked: str) -> None:
    said = last("runway ml engineer nyc 210k base", asked)
    sentences = [one for one in re.findall(r"[^.!?\n<>]{20,}[.!?]", said) if "Like" not in one]
    assert len(sentences) == len(set(sentences))
    assert NO_ANSWER not in said
    general = [text for text in TEXTS.values() if text in " ".join(said.split("\n< "))]
    assert len(general) <= 1


def test_an_unknown_question_is_told_what_can_be_asked() -> None:
    said = " ".join(last(*PLACED, "does the logo have a bird on it?").split("\n< "))
    assert NO_ANSWER in said


def test_an_unknown_question_beside_figures_is_not_dropped() -> None:
    said = last("runway ml engineer nyc 210k base. does the logo have a bird on it?")
    assert NO_ANSWER in " ".join(said.split("\n< "))
    assert "**$210,000**" in said


@pytest.mark.parametrize("line", ["runway ml engineer nyc 210k base, ok?", "210k base?", "runway?"])
def test_a_figure_or_a_name_with_a_question_mark_is_no_unknown_question(line: str) -> None:
    assert NO_ANSWER not in " ".join(last(line).split("\n< "))


def test_at_most_three_answers_are_given_at_once() -> None:
    found = answers(situation(PLACED), Message("", questions=tuple(TEXTS)[:6], meant=("rsu",)))
    assert found[0] == MEANINGS["rsu"]
    assert len(found) == 3


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("is it good?", "in New York City the guide's base"),
        ("and in sf?", "in San Francisco the guide's base"),
        ("is that good in san francisco?", "in San Francisco the guide's base"),
        ("what about london", "no row for London"),
    ],
)
def test_a_question_that_names_a_place_is_answered_for_that_place(asked: str, said: str) -> None:
    before = ("runway ml engineer nyc 228k base",)
    session, written = play([*before, asked])
    assert said in "\n".join(written[len(play(before)[1]) :])
    assert session.case.region == "New York City"


@pytest.mark.parametrize(
    ("before", "asked", "said"),
    [
        ((), "can they even do that", "until both have signed"),
        (("base is final",), "can they even do that", "how far they go is theirs to say"),
        (("they now say 200k base",), "are they allowed to do that?", "Ask what changed"),
        ((), "do I have to tell Luma no", "Not before the offer that you take is signed"),
        (("Luma offers me 240k base, in writing",), "do i have to tell luma no", "Tell Luma no"),
    ],
)
def test_what_they_may_do_and_whom_to_tell_no(
    before: tuple[str, ...], asked: str, said: str
) -> None:
    told = (
        "runway ml engineer nyc 228k base, just base", "no other offers", "base", "none", "none",
        "none", "no date", "all true",
    )  # fmt: skip
    earlier = (*told, *before)
    _, written = play([*earlier, asked])
    assert said in " ".join("\n".join(written[len(play(earlier)[1]) :]).split())
