"""How a company stands in a clause: it makes an offer, employs the person, or is only named."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause
from negotiation.understanding.insiders import recruiter_tells
from negotiation.understanding.message import Mode
from negotiation.understanding.other_money import is_of_things
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.present_job import (
    am_at,
    did_there,
    free_before,
    have_there,
    holds_shares,
    is_one_of_them,
    pays_me,
    speaks_of_my_job,
    walks_out,
    works_for,
    would_join_for,
    would_work_for,
)
from negotiation.understanding.quantities import Money, Noise
from negotiation.understanding.words.clauses import AND, DENIED, LEADS
from negotiation.understanding.words.companies import (
    ALTERNATIVES,
    BOUGHT_FROM,
    PEOPLE_OF,
    PRODUCTS,
    QUITS,
    STAYS,
    TALKED_OF,
    USES,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.deeds import TAKEN_ON
from negotiation.understanding.words.levels import YARDSTICKS
from negotiation.understanding.words.naming import PICKS, PICKS_ONE
from negotiation.understanding.words.news import NOT_DECIDED, OF_THE_TAKEN
from negotiation.understanding.words.present_job import BEGAN, EMPLOYED, WAS_THERE


def only_names(clause: Clause) -> bool:
    """Whether a clause has companies and nothing else."""
    words = [word for word in clause.norms if word.isalpha() and word not in AND]
    return bool(clause.companies) and len(words) <= sum(
        span.to - span.at for span in clause.companies
    )


class Relation:
    """How a company stands in a clause."""

    OFFER = "offer"
    EMPLOYER = "employer"
    TOOL = "tool"
    THIRD = "third"
    MENTION = "mention"


def relation(clause: Clause, span: CompanySpan) -> str:
    """Whether a company makes an offer, employs or employed the person, or is only named."""
    if clause.mode is Mode.DEED:
        return Relation.TOOL
    known = clause.relations.get(span.at)
    if known is None:
        known = clause.relations[span.at] = _by_words(clause, span)
    return known


def likes_more(clause: Clause) -> bool:
    """ "I like Uber more", "I love Luma the most": where one would rather go."""
    if clause.question or len(clause.companies) != 1 or clause.quantities:
        return False
    span = clause.companies[0]
    liked = clause.words_before(span.at, 2)
    return liked in (("like", "i"), ("love", "i")) and not {
        "more",
        "most",
        "better",
        "best",
    }.isdisjoint(clause.words_after(span.to, 3))


def bids_to_stay(clause: Clause) -> bool:
    """ "Stay with Midjourney", "back to Runway": whom to negotiate with, told to the bot.

    "I'd rather stay at Google" is of an employer, "keep Runway out" of what is said.
    """
    if clause.quantities or clause.question or clause.has(Cue.ME) or not clause.companies:
        return False
    words = [word for word in clause.norms if word not in LEADS and word != "lets"]
    behind = set(clause.words_after(clause.companies[-1].to, _POLITE_WORDS))
    stays = words[:1] != [] and (words[0] in STAYS or words[:2] == ["back", "to"])
    return (stays or words[:3] == ["go", "back", "to"]) and behind <= LEADS | {"then"}


_PICKS = Phrases(PICKS)


def picks_one(clause: Clause) -> bool:
    """ "I'll take the Luma one", "Luma it is": whom to negotiate with, of the offers told.

    "I'll take the Luma call" picks none.
    """
    figures = any(not isinstance(one, Noise) for one in clause.quantities)  # "the Luma one"
    if clause.question or len(clause.companies) != 1 or figures:
        return False
    if clause.has(Cue.NOT, Cue.IF) or not NOT_DECIDED.isdisjoint(clause.norms):
        return False
    (span,) = clause.companies
    before = [word for word in clause.norms[: span.at - clause.at] if word not in LEADS]
    behind = [word for word in clause.norms[span.to - clause.at :] if word.isalnum()]
    if behind[:2] == ["it", "is"]:
        return not before and OF_THE_TAKEN.issuperset(behind[2:])
    led = [word for word in before if word != "the"]
    picked = _PICKS.end(led) or (behind[:1] == ["one"] and led[-1:] != [] and led[-1] in PICKS_ONE)
    return picked and not clause.has(Cue.THEY) and OF_THE_TAKEN.issuperset(behind)


# Beside a name they tell of an offer; "i contract for Google", "my present contract" of a job.
_PAPERS = frozenset("offer offers offered letter contract".split())
_MEETINGS = frozenset("interview interviews round rounds call chat screen onsite".split())
_POLITE_WORDS = 3  # behind the name, at most
_FIGURES = frozenset("number numbers figure figures quote".split())
_PASSED_ON = (("on", "passed"), ("on", "passing"))  # an offer, and nothing is built on it
_REMAINS = (("is", "left"), ("are", "left"))  # "what's left is Midjourney"
_NAMED = (("is",), ("are",), ("called",))
_WITH = frozenset("with at via on through by".split())


def _by_words(clause: Clause, span: CompanySpan) -> str:
    """How a company stands in a clause by its words, which never change."""
    before = free_before(clause, span.at, 4)
    after = clause.words_after(span.to, 2)
    if walks_out(before):
        return Relation.EMPLOYER
    bought = bool(before[:1]) and before[0] in BOUGHT_FROM and before[:2] not in _PASSED_ON
    if bought or (after and after[0] in PRODUCTS):
        return Relation.TOOL
    if is_of_things(clause):
        return Relation.TOOL  # "my laptop has an RTX 4090"
    if before[:1] and before[0] in _WITH and not USES.isdisjoint(before[1:3]):
        return Relation.TOOL  # "I pay everything with PayPal"
    if _is_yardstick(clause, span):
        return Relation.TOOL
    if bids_to_stay(clause):
        return Relation.MENTION
    if after[:1] in _SHARES and holds_shares(clause):
        return Relation.EMPLOYER
    if would_work_for(clause, span) or would_join_for(clause, span):
        return Relation.OFFER
    if works_for(clause, span) or pays_me(clause, span) or did_there(clause, span):
        return Relation.EMPLOYER
    if is_one_of_them(clause, span):
        return Relation.EMPLOYER
    if before[:1] == ("for",) and any(word in QUITS for word in clause.words_before(span.at, 6)):
        return Relation.OFFER  # "leaving my startup for Stability AI"
    employed = (
        any(word in EMPLOYED for word in before) or speaks_of_my_job(clause) or am_at(clause, span)
    )
    if before[:1] == ("my",) and not TALKED_OF.isdisjoint(after[:1]):
        return Relation.OFFER  # "my Apple thing fell through"
    employed = employed or ("job" in before and "my" in before)
    employed = employed and not recruiter_tells(clause, span)
    employed = employed and not clause.has(Cue.PREFER)  # "my favourite is Midjourney"
    # "The other one on my table is Luma", "my plan b is Luma"
    lies_there = clause.has(Cue.RECEIVED, Cue.OTHER) or not ALTERNATIVES.isdisjoint(before)
    employed = employed and not (lies_there and before[:1] in _NAMED)
    employed = employed and _MEETINGS.isdisjoint(before)  # "my last interview with Runway"
    employed = employed and before[:2] not in _REMAINS
    # "5 years at Google", but "245k equity over 4 years from runway", "300k options over 4 years"
    vests = Part.EQUITY in clause.parts and "over" in before
    if before[:1] in (("at",), ("with",), ("in",)) and "years" in before and not vests:
        return Relation.EMPLOYER
    if _for_years(clause, span):
        return Relation.EMPLOYER
    if before[:3] in WAS_THERE or _was_there(clause, before):
        return Relation.EMPLOYER  # "before this I was at Cruise"
    if have_there(clause, span):
        return Relation.EMPLOYER  # "with IBM I have 180k", "I have 180k with IBM today"
    if before[:2] in (("with", "been"), ("at", "been"), ("at", "sat"), ("for", "worked")):
        return (
            Relation.EMPLOYER
        )  # "I've been with Runway for two years"; "been in touch with" is none
    papers = _PAPERS - {"contract"} if clause.has(Cue.EARN, Cue.EMPLOYER) else _PAPERS
    offers = clause.has(Cue.OFFER) or not papers.isdisjoint((*before, *after))
    if before[:1] == ("from",) and not _FIGURES.isdisjoint(before[1:2]):
        return Relation.OFFER  # "my number from Runway: 228k"
    if employed and not offers:
        return Relation.EMPLOYER
    if after and after[0] in PEOPLE_OF:
        return Relation.OFFER if offers or clause.quantities else Relation.MENTION
    if clause.has(Cue.LEVEL) and not clause.quantities:
        return Relation.MENTION
    if Part.FORFEIT in clause.parts:
        return Relation.EMPLOYER
    told = clause.has(Cue.OFFERS, Cue.OFFER, Cue.WRITTEN, Cue.VERBAL, Cue.PROCESS)
    told = told or (clause.has(Cue.OTHER) and not denies_others(clause))
    if told or any(isinstance(one, Money) for one in clause.quantities):
        return Relation.OFFER
    return Relation.MENTION


def _was_there(clause: Clause, before: Sequence[str]) -> bool:
    """ "Was L5 at Meta until layoffs", "started out on 90k at Dell": with nobody else who was."""
    said = [word for word in clause.norms if word not in LEADS and word not in ("i", "we")]
    pays = any(isinstance(one, Money) for one in clause.quantities)
    began = not BEGAN.isdisjoint(said[:1]) and (said[0] != "was" or not pays)
    taken = not TAKEN_ON.isdisjoint(said)  # "I was accepted at N26"
    return began and before[:1] == ("at",) and not (clause.question or taken)


def _for_years(clause: Clause, span: CompanySpan) -> bool:
    """ "(I work) since 6 years by Capgemini", "for 3 years with Bosch": where one has been; "for 4
    years with a cliff" names nobody.
    """
    words = clause.norms[: span.at - clause.at]
    opens = words[:1] in (("since",), ("for",), ("seit",), ("depuis",))
    there = opens and words[-1] in ("by", "at", "with", "bei", "chez", "in")
    return there and any(word in _YEARS for word in words) and not clause.has(Cue.OFFER, Cue.OFFERS)


_YEARS = frozenset("year years months yrs jahren jahre ans".split())


def _is_yardstick(clause: Clause, span: CompanySpan) -> bool:
    """ "This job equals an L5 at Google": their level beside it, and no offer of theirs."""
    if YARDSTICKS.isdisjoint(clause.words.said) or clause.question:
        return False
    if any(isinstance(one, Money) for one in clause.quantities):
        return False
    before = clause.words_before(span.at, _TO_A_LEVEL)
    behind = clause.words_after(span.to, 1)
    beside = any(_is_level(word) for word in (*before[:3], *behind))
    beside = beside or _is_level("".join(reversed(before[1:3])))
    return beside and not YARDSTICKS.isdisjoint(before)


_TO_A_LEVEL = 7


def _is_level(word: str) -> bool:
    return word in _LEVELS or (word[:1] in "leict" and word.lstrip("leict").isdigit())


_LEVELS = frozenset("l e ic ict senior staff principal level".split())


_SHARES = (("stock",), ("stocks",), ("shares",), ("rsus",))


def denies_others(clause: Clause) -> bool:
    """ "No other offers" speaks of none."""
    mark = clause.find(Cue.OTHER)
    return mark is not None and any(word in DENIED for word in clause.words_before(mark.at, 4))
