"""Which of a guide's levers this candidate can honestly pull, in which order, and why.

A lever falls away where it needs an offer the candidate does not have, states something about
them they did not say, is about pay the guide does not price, or assumes a level nobody showed.
The others are ranked: what they do for the primary ask, the candidate's own proof, and whether
their figure holds in this row.
"""

from __future__ import annotations

import re

from negotiation.analysis.results import Analysis
from negotiation.model.assumptions import LEVER_FIGURE_VALID, LEVER_HITS_PRIMARY, LEVER_OWN_PROOF
from negotiation.model.figures import FromGuide
from negotiation.model.guide import Component, Lever
from negotiation.model.own_words import marked
from negotiation.model.record import record
from negotiation.plan.fields import fields_of
from negotiation.plan.lever_gate import Question, says_something, why_not
from negotiation.plan.lever_words import LeverWords, lever_words
from negotiation.plan.proof import Proof
from negotiation.plan.themes import Theme, theme_of
from negotiation.plan.wording import component_word, open_asks

_MENTIONS = {
    Component.BASE: r"\bbase\b|\bsalary\b",
    Component.EQUITY: r"\bequity\b|\brsus?\b|\bstock\b|\boptions\b|\bgrant\b|profit shar|\bcarry\b",
    Component.BONUS: r"\bbonus\b",
    Component.SIGN_ON: r"\bsign(?:ing)?[- ]?on\b|\bsigning\b",
    Component.TOTAL: r"\btc\b|\btotal comp",
}
# "OpenAI offers", "I have OpenAI at $260K", "Anthropic pays": what a real offer would bear out.
_HOLDS = re.compile(
    r"(?i:\boffer(?:s|ed)?\b|\bholding\b|\bprocess\b|\bpays\b)|"
    r"\bhave (?:an? )?[A-Z][\w ]{1,30} at\b"
)
_COMMON = frozenset(
    re.findall(
        r"\S+",
        "with from have that this your their into over more than and the for direct experience "
        "model models data team work systems system engineer engineering engineers platform "
        "product scale production years quality impact premium role roles",
    )
)


@record(frozen=True, slots=True)
class LeverChoice:
    """A lever, whether it is pulled, and the reason in words for the candidate.

    `words` are the things it is about; `facts` the indexes of the candidate's facts that bear it
    out.
    """

    lever: Lever
    theme: Theme
    chosen: bool
    score: int
    why: str
    words: LeverWords
    facts: tuple[int, ...] = ()


def choose_levers(numbers: Analysis, proofs: tuple[Proof, ...]) -> tuple[LeverChoice, ...]:
    """Every lever of the guide: those to pull, best first, then those dropped, in guide order."""
    kept: list[LeverChoice] = []
    dropped: list[LeverChoice] = []
    for lever in numbers.guide.levers:
        theme, words = _theme(lever), lever_words(lever, numbers.guide)
        own = tuple(proof.index for proof in proofs if _bears_out(proof, lever, words))
        reason = why_not(Question(lever, theme, bool(own), numbers))
        if reason is not None:
            dropped.append(LeverChoice(lever, theme, False, 0, reason, words))
            continue
        score, why = _score(lever, theme, own, numbers)
        kept.append(LeverChoice(lever, theme, True, score, why, words, own))
    kept.sort(key=lambda choice: (-choice.score, choice.lever.number))
    return (*kept, *dropped)


def pulled(choices: tuple[LeverChoice, ...], most: int) -> tuple[LeverChoice, ...]:
    """The first `most` levers that are pulled."""
    return tuple(choice for choice in choices if choice.chosen)[:most]


def _theme(lever: Lever) -> Theme:
    theme = theme_of(lever)
    if theme in (Theme.RIVAL, Theme.BENCHMARK) or not lever.sentences:
        return theme
    content = [part for part in lever.sentences if says_something(part)]
    arguments = [part for part in content if not part.claims_rival and not part.figures]
    # What is left beside a rival's pay is only the ask that was to match it.
    if not arguments and any(part.claims_rival for part in lever.sentences):
        return Theme.RIVAL if _HOLDS.search(lever.script) else Theme.BENCHMARK
    return theme


def _score(lever: Lever, theme: Theme, own: tuple[int, ...], numbers: Analysis) -> tuple[int, str]:
    score, reasons = 0, list[str]()
    asks = open_asks(numbers)
    if asks and _hits(lever, asks[0].component):
        score += LEVER_HITS_PRIMARY
        word = component_word(asks[0].component, asks[0].kind)
        reasons.append(f"it speaks for the {word}, your first ask")
    if own:
        score += LEVER_OWN_PROOF
        reasons.append("you have your own proof for it")
    if theme is Theme.RIVAL:
        reasons.append("you have a real offer or process to point to")
    if _valid_here(lever, numbers):
        score += LEVER_FIGURE_VALID
        reasons.append("its figure fits this row")
    return score, ", and ".join(reasons) or "it is true of the role whoever fills it"


def _hits(lever: Lever, component: Component) -> bool:
    aimed = {figure.component for figure in lever.figures}
    if aimed:
        return component in aimed
    text = f"{lever.title} {lever.script}"
    return re.search(_MENTIONS[component], text, re.IGNORECASE) is not None


def _valid_here(lever: Lever, numbers: Analysis) -> bool:
    """Whether a figure of the lever is in this row's currency and not above its top."""
    if not lever.figures:
        return _base_in_words(lever, numbers)
    for figure in lever.figures:
        cell = numbers.row.cell(figure.component)
        if cell is None or cell.money is None or figure.percent is not None:
            continue
        same = figure.currency == cell.money.currency
        if same and (figure.high <= cell.money.high or cell.money.open_ended):
            return True
    return False


def _base_in_words(lever: Lever, numbers: Analysis) -> bool:
    cell = numbers.row.base
    if cell is None or cell.money is None:
        return False
    source = FromGuide(numbers.guide.path, lever.line)
    words = re.findall(r"\S+ base\b", lever.script)
    amounts = [amount.figure for text in words for amount in marked(text, source).amounts]
    return any(
        figure.unit == cell.money.currency and figure.value <= cell.money.high for figure in amounts
    )


def _bears_out(proof: Proof, lever: Lever, words: LeverWords) -> bool:
    """Whether a fact is the lever's own skill, speaks of it, or is work of the same kind."""
    options = {
        option.casefold().strip()
        for part in lever.sentences
        for blank in part.placeholders
        for option in blank.options
    }
    if proof.topic and proof.topic.casefold() in options:
        return True
    said = f"{proof.topic} {proof.clause.text if proof.clause else ''}"
    if fields_of(said) & fields_of(" ".join(words.work)):
        return True
    shared = _stems(said) & _stems(f"{lever.title} {lever.script}")
    return len(shared) >= (1 if len(lever.script) < 60 else 2)


def _stems(text: str) -> set[str]:
    words = re.findall(r"[a-z]{4,}", text.casefold())
    return {word.rstrip("s")[:9] for word in words if word not in _COMMON}
