"""What becomes of each stored session of an earlier format, in full where it became another thing.

`format-1.read.txt` has what waits to be asked, whose offers there are and where it all is;
`--update-golden` writes it anew. The answers themselves are compared in `test_formats.py`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.upgrades import UPGRADES, WRITES
from tests.leaves import leaves
from tests.storage.test_formats import OF_FORMAT_1, first_format

FILE = Path(__file__).with_name("format-1.read.txt")


def test_a_session_of_the_first_format_is_read_as_written(update_golden: bool) -> None:
    rows = ["# Sessions of format 1, as they are read now."]
    for number, document in enumerate(OF_FORMAT_1):
        state = first_format(document).state
        rows += ["", f"= {number}, at {document['state']['step']}"]
        rows += [
            f"{path}: {value}"
            for path, value in leaves(state)
            if not path.startswith("case.") or path.startswith("case.competing_offers")
        ]
    written = "\n".join(rows) + "\n"
    if update_golden:
        FILE.write_text(written, encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == written


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({}, {"step": "company", "open": []}),
        ({"step": "another", "done": ["company"]},
         {"done": ["company"], "step": "role", "open": []}),
        ({"step": "new_figures", "done": ["company", "plan"], "proposed": "260k"},
         {"done": ["company", "plan"], "step": "plan", "open": ["260k"]}),
        ({"step": "offer", "typed": "260k"}, {"step": "offer", "open": ["260k"]}),
        ({"step": "sign_condition", "proposed": "by Friday"},
         {"step": "sign_condition", "open": []}),
        ({"step": "edit", "resume": "another", "done": []},
         {"done": [], "step": "edit", "open": [], "resume": "company"}),
    ],
)  # fmt: skip
def test_a_state_is_taken_to_the_next_format(old: dict[str, object], new: object) -> None:
    found = UPGRADES[1].state(old)
    found["open"] = [one["said"] for one in found["open"]]
    assert found == new


def test_a_question_about_a_figure_keeps_whose_it_is() -> None:
    sets = [{"about": "rival.base", "amount": 250_000, "currency": "USD", "words": "250k"}]
    doubt = {"about": "rival.base", "question": "Which?",
             "choices": [{"id": "a", "label": "A", "sets": sets},
                         {"id": "b", "label": "B", "does": "recheck"}]}  # fmt: skip
    old = {"doubts": [doubt], "rival": {"company": "OpenAI", "status": "written"},
           "parked": [{"about": "walk_away", "question": "How much?", "asked": 2}]}  # fmt: skip
    setting = {"part": "base", "target": {"rival": "OpenAI"}, "amount": 250_000, "currency": "USD",
               "per": "year", "years": None, "percent": None, "words": "250k"}  # fmt: skip
    found = UPGRADES[1].state(old)
    assert found["open"] == [
        {"about": "competing_offers.OpenAI.base", "said": "250k", "question": "Which?",
         "choices": [{"id": "a", "label": "A", "does": "take", "sets": [setting]},
                     {"id": "b", "label": "B", "does": "retype", "sets": []}],
         "target": {"rival": "OpenAI"}, "asked": 0},
        {"about": "walk_away", "said": "", "question": "How much?", "choices": [],
         "target": {"rival": None}, "asked": 2},
    ]  # fmt: skip
    assert found["case"]["competing_offers"] == [
        {"company": "OpenAI", "status": "written", "may_name": None, "deadline_days": None,
         "offer": {}}
    ]  # fmt: skip


def test_what_is_written_is_the_newest_format_or_the_one_before() -> None:
    assert max(UPGRADES) + 1 - WRITES in (0, 1)
