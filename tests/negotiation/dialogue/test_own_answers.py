"""Every answer that speaks of the person's own case, in each of many cases, as it is said.

`own_answers.txt` has below each question the answers and the cases that get them;
`--update-golden` writes it anew.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cache
from pathlib import Path

from negotiation.dialogue.context import Context
from negotiation.dialogue.faq import answers
from negotiation.dialogue.faq_own import OWN_ANSWERS
from negotiation.understanding.message import Mention, Message
from negotiation.understanding.read import World, read
from tests.negotiation.dialogue.player import made_up, play

FILE = Path(__file__).parent / "own_answers.txt"
_RUNWAY = (
    "runway ml engineer nyc 210k base, 300k options over 4 years with a 1 year cliff, bonus 10%"
)
_REST = ("base", "200k", "none", "cut cost by 40%", "friday")
CASES: dict[str, tuple[str, ...]] = {
    "nothing known": (),
    "company only": ("midjourney",),
    "no offer yet": ("midjourney ml sf", "no offer yet"),
    "no figures yet": ("runway ml engineer nyc",),
    "packages, no place yet": ("gridworks platform engineer",),
    "by the month, no place yet": ("nordlys data engineer",),
    "no guide": ("I have an offer from Zephyr", "data scientist, Oslo", "240k base"),
    "base only": ("midjourney ml sf", "250k base", "no"),
    "below the band": ("midjourney ml sf", "200k base, 80k profit share a year"),
    "above the band": ("midjourney ml sf", "320k base, 200k profit share a year", "no"),
    "whole packages": ("gridworks platform engineer remote, L5", "190k base, 10% bonus"),
    "by the month": ("nordlys", "SEK 62k a month and options for 300k over 4 years", "no"),
    "lakhs": ("banyan software engineer bangalore", "28 fixed, 30L RSU over 4 years", "no"),
    "other currency": ("stability london", "$150k base"),
    "a better offer": (_RUNWAY, "openai 260k base in writing", "you may name them", *_REST),
    "a lower offer": (_RUNWAY, "openai 180k base in writing", "no", *_REST),
    "an offer by word": (_RUNWAY, "openai offered 260k base on the phone", "yes", *_REST),
    "an offer without figures": (_RUNWAY, "openai made a written offer", "no figures", "yes"),
    "two offers": (_RUNWAY, "openai 260k base in writing", "yes",
                   "anthropic 250k base and 400k rsu over 4 years in writing", "no"),
    "still in process": ("midjourney ml engineer sf 250k base", "final round at runway"),
    "due today": ("midjourney ml sf", "250k base, they want an answer today"),
    "due tomorrow": ("midjourney ml sf", "250k base, they want an answer by tomorrow"),
    "due in two weeks": ("midjourney ml sf", "250k base, they want an answer by 8 December"),
    "a walk-away above": ("midjourney ml sf", "250k base", "no", "no", "base", "260k"),
    "leaves shares behind": ("midjourney ml sf", "250k base, I'd lose 60k of unvested shares"),
    "sign-on and level": ("runway ml nyc", "210k base, 20k sign-on, 200k rsu over 4 years",
                          "I'm at Google L5 today"),
    "the script": ("stability ai ml engineer london £118k base", "nothing else",
                   "no other offers", "base", "110k", "none", "skip", "no date", "all true"),
    "their day is past": ("midjourney ml sf", "250k base, they wanted an answer by 20 November"),
    "base is final": ("midjourney ml sf", "250k base, 120k profit share a year", "no", "base",
                      "240k", "none", "skip", "no date", "all true", "base is final"),
    "their answer": ("midjourney ml sf", "250k base, 120k profit share a year", "no", "base",
                     "240k", "none", "skip", "no date", "all true",
                     "they came back with 260k base and 130k profit share"),
}  # fmt: skip
ASKED = ("", "is 245k good?", "would 20k be too much?")  # what else the message says


@cache
def context(name: str) -> Context:
    session, _ = play(list(CASES[name]), made_up())
    assert session.today is not None
    return Context(session.state, made_up(), session.today)


@cache
def mentions(text: str, today: date) -> tuple[Mention, ...]:
    return read(text, World(today, made_up().names_in)).mentions


def answer(name: str, key: str, text: str) -> str:
    case = context(name)
    message = Message("", questions=(key,), mentions=mentions(text, case.today))
    return "\n".join(answers(case, message))


def test_an_answer_in_a_case_is_as_written(update_golden: bool) -> None:
    rows = ["# Answers to what people ask back, each with the cases that get it."]
    for key in OWN_ANSWERS:
        said: defaultdict[str, list[str]] = defaultdict(list)
        for name in CASES:
            for text in ASKED:
                said[answer(name, key, text)].append(f"{name}: {text}".removesuffix(": "))
        rows += ["", f"== {key}"]
        for words, names in said.items():
            rows += [f"> {' | '.join(names)}", *(f"< {row}".rstrip() for row in words.split("\n"))]
    written = "\n".join(rows) + "\n"
    assert len(OWN_ANSWERS) > 30
    if update_golden:
        FILE.write_text(written, encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == written
