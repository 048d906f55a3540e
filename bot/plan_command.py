"""`plan CASE.yaml [--json]`: one negotiation case in, the whole plan out, no questions asked."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TextIO

from bot.case_file import read_case
from bot.plain import plain
from bot.plan_json import plan_json
from bot.reading import open_guides
from negotiation.model.caution import Caution
from negotiation.model.errors import NegotiationError, NotFound, NotUnderstood
from negotiation.model.facts import Facts
from negotiation.model.phrase import Phrase
from negotiation.plan.plan import Plan, make_plan

EXIT_UNREADABLE = 2


def plan_command(case: str, as_json: bool, guides_dir: Path) -> int:
    """Print the plan; the exit code. `case` is a path, or `-` for standard input."""
    try:
        text = sys.stdin.read() if case == "-" else Path(case).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        sys.stderr.write(f"{case}: {why}\n")
        return EXIT_UNREADABLE
    facts = open_guides(guides_dir).index
    return write_plan(text, case, as_json, facts, sys.stdout, sys.stderr)


def write_plan(
    text: str, name: str, as_json: bool, facts: Facts, out: TextIO, errors: TextIO
) -> int:
    """The plan of a case file's `text` to `out`, or one line with the key at fault to `errors`."""
    try:
        case, warnings = read_case(text)
        if case.today is None and case.deadline is not None and case.deadline.date is not None:
            # Only a date makes the plan depend on the day it is made.
            case = replace(case, today=date.today())  # noqa: DTZ011 - the candidate's own day
        plan = make_plan(case, facts)
    except NegotiationError as error:
        key = error.key if isinstance(error, (NotFound, NotUnderstood)) else None
        errors.write(f"{name}: {f'{key}: ' if key else ''}{error}\n")
        return EXIT_UNREADABLE
    if as_json:
        out.write(json.dumps(plan_json(plan, warnings), ensure_ascii=False, indent=2) + "\n")
    else:
        out.write(plan_text(plan, warnings))
    return 0


def plan_text(plan: Plan, more_warnings: tuple[Caution, ...] = ()) -> str:
    """The plan for a person: what to check first, then the words, then the private card."""
    guide, row = plan.numbers.guide, plan.numbers.row
    place = " · ".join(part for part in (guide.company, guide.role, row.region, row.level) if part)
    sections = [place]
    doubts = [question.partition(": ")[2] for question in plan.needs_confirmation]
    doubts += [warning.message for warning in more_warnings]
    if doubts:
        sections.append(_section("Check these first", "\n".join(f"- {doubt}" for doubt in doubts)))
    sections += [
        _section("First move", _printed(plan.card.parts[0].lines[0])),
        _section("The e-mail", _printed(plan.script.email)),
        _section("On the phone", _printed(plan.script.call)),
        _section("In short", _printed(plan.script.brief)),
        _section("If they say …", _answers(plan)),
        _section("For your eyes only", _printed(plan.private)),
    ]
    return "\n\n".join(sections) + "\n"


def _section(title: str, body: str) -> str:
    return f"{title}\n{'─' * len(title)}\n{body}"


def _answers(plan: Plan) -> str:
    return "\n\n".join(
        f"“{answer.they_say}”\n  {_printed(answer.say)}"
        + (f"\n  ({answer.note})" if answer.note else "")
        for answer in plan.pushbacks
    )


def _printed(phrase: Phrase) -> str:
    return plain(str(phrase))
