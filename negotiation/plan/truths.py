"""What a guide's levers say of the company, as short neutral statements to tick.

The guides' claims about a company may be out of date or wrong. So they are put to the candidate
("Which of these did you hear from them?"): a ticked one may be said as heard, an unticked one
becomes a question to ask. The words are ours; of the lever only the noun phrases are used.
"""

from __future__ import annotations

import re

from negotiation.model.guide import Guide, Lever
from negotiation.model.record import record
from negotiation.plan.lever_words import lever_words, wanted_less
from negotiation.plan.themes import Theme, theme_of


@record(frozen=True, slots=True)
class Truth:
    """`id` is what goes into `Case.heard`; `clause` follows "that"; `ask` is for when it is not.

    `says` is the statement to tick. `named`: it names what the lever is about, so no other company
    would be asked the same.
    """

    id: str
    lever: int
    theme: Theme
    clause: str
    ask: str
    named: bool = False

    @property
    def says(self) -> str:
        """The statement with a capital and a stop."""
        return f"{self.clause[0].upper()}{self.clause[1:]}."


def truths(guide: Guide) -> tuple[Truth, ...]:
    """One statement for each lever that says something of the company, in the guide's order."""
    found: list[Truth] = []
    for lever in guide.levers:
        truth = _truth(lever, guide)
        if truth is not None and all(truth.clause != other.clause for other in found):
            found.append(truth)
    return tuple(found)


def truth_of(guide: Guide, lever: int) -> Truth | None:
    """The statement of one lever."""
    return next((truth for truth in truths(guide) if truth.lever == lever), None)


def _truth(lever: Lever, guide: Guide) -> Truth | None:
    theme = theme_of(lever)
    words = lever_words(lever, guide)
    with_work, with_result, bare = _STATEMENTS[theme]
    if theme is Theme.LEADERSHIP and not _LEADS_PEOPLE.search(lever.script):
        with_work, bare = _WORK_IN, None  # a market may be led, too, and secrets managed
    if theme is Theme.COST and words.work and "cost" in words.work[0]:
        with_work = _WORK_IN
    for template, things in ((with_result, words.results), (with_work, words.work)):
        if template and things:
            clause, ask = template
            if theme is Theme.COST and things is words.results and not wanted_less(things[0]):
                clause = clause.replace("bring down", "improve")
            return Truth(
                f"lever {lever.number}", lever.number, theme,
                clause.format(x=things[0]), ask.format(x=things[0]), named=True,
            )  # fmt: skip
    if bare is None:
        return None
    return Truth(f"lever {lever.number}", lever.number, theme, *bare)


# That people are led: "I manage six engineers", "mentoring the team".
_LEADS_PEOPLE = re.compile(
    r"\b(?:lead|manag|mentor|coach|hir|grow|build|oversee|direct)\w*\b[^.]{0,40}?"
    r"\b(?:teams?|engineers?|people|designers?|scientists?|reports|managers?|org)\b",
    re.IGNORECASE,
)
_Pair = tuple[str, str]
_WORK_IN: _Pair = ("the role's work is in {x}", "what matters most in {x} at the moment?")
# By theme: with the work it speaks of, with what that work moves, with neither.
_STATEMENTS: dict[Theme, tuple[_Pair | None, _Pair | None, _Pair | None]] = {
    Theme.SCARCITY: (
        ("people who know {x} are hard to find", "which part of {x} has been hardest to hire for?"),
        None,
        ("people for this role are hard to find", "what has been hardest to find for this role?"),
    ),
    Theme.SKILL: (
        ("the role needs somebody who knows {x}", "how much of the work will be {x}?"),
        ("the role is there for {x}", "how is this role measured on {x}?"),
        None,
    ),
    Theme.IMPACT: (
        ("the role makes its difference in {x}", "what would a good first year in {x} look like?"),
        ("the role is measured on {x}", "how is this role measured on {x}?"),
        ("the role is close to revenue", "which figure of the company does this role move?"),
    ),
    Theme.COST: (
        ("the cost of {x} counts here", "who looks at the cost of {x} today, and how?"),
        (
            "the role is there to bring down {x}",
            "where do you stand on {x} today, and who owns that?",
        ),
        ("the role is there to bring costs down", "which costs would this role answer for?"),
    ),
    Theme.RISK: (
        ("mistakes in {x} are expensive", "who answers for {x} today, and what worries them most?"),
        ("the role answers for {x}", "who answers for {x} today, and what worries them most?"),
        ("mistakes in this work are expensive", "what can go wrong in this work, and how badly?"),
    ),
    Theme.TEAM: (
        ("a small team carries {x}", "how many people work on {x}, and what would be mine?"),
        None,
        ("the team is small", "how large is the team, and what would be mine?"),
    ),
    Theme.SCOPE: (
        ("the role owns {x} from end to end", "how much of {x} would be mine to decide?"),
        ("the role owns {x}", "how much of what moves {x} would be mine to decide?"),
        ("the role has a wide scope", "what exactly would be mine to decide?"),
    ),
    Theme.LEADERSHIP: (
        ("the role leads others in {x}", "whose work on {x} would I lead?"),
        None,
        ("the role leads other people's work", "how many people's work would I lead?"),
    ),
    Theme.MISSION: (
        ("people join for {x}", "what do people on the team say about {x}?"),
        None,
        ("people join for the work itself", "what do people on the team say keeps them here?"),
    ),
    Theme.EQUITY: (
        None, None,
        ("equity is where there is most room", "how are grants sized, and where is there room?"),
    ),
    Theme.BONUS: (
        None, None,
        ("the bonus can be settled in the offer", "what has the bonus paid in recent years?"),
    ),
    Theme.SIGN_ON: (
        None, None,
        ("sign-ons are used to ease a move", "when do you use a sign-on, and how large?"),
    ),
    Theme.LOCATION: (
        None, None,
        ("pay follows the work and not the address", "does pay depend on where I work?"),
    ),
    Theme.RETENTION: (
        None, None,
        ("they would rather pay right at once than lose people", "how is pay reviewed later on?"),
    ),
    Theme.LEVEL: (
        None, None,
        ("the level of an offer can be looked at again", "who decides on the level?"),
    ),
    Theme.RIVAL: (None, None, None),
    Theme.BENCHMARK: (
        None, None,
        ("they compare their pay with other companies", "whose pay do you compare yours with?"),
    ),
}  # fmt: skip
