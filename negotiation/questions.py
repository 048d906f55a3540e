"""A question typed instead of an answer: one honest sentence, and the question at hand again."""

from __future__ import annotations

import re

from negotiation.money import show, show_range
from negotiation.replies import escape
from negotiation.scene import Scene
from negotiation.steps_offer import numbers_of, where_it_stands

_LONGEST = 90

# What a word of an offer means, by the ways it is written. The first that fits is told.
_GLOSSARY: tuple[tuple[str, str], ...] = (
    (r"rsus?|restricted stock(?: units?)?",
     "An RSU is a share you are promised and receive bit by bit, as it vests; until then it is "
     "not yours."),
    (r"(?:stock )?options?|isos?|nsos?|strike(?: price)?",
     "An option is the right to buy a share later at a price fixed today, the strike; it is worth "
     "something only if the share is worth more than that."),
    (r"(?:double[- ]trigger|pre[- ]?ipo|private) (?:equity|shares|stock|rsus?)|private equity",
     "These are shares of a company that is not listed: nobody can say what they will bring, or "
     "when you could sell them."),
    (r"equity|stocks?|shares?|grant",
     "Equity is a part of the company: shares, or the right to buy them. It usually comes over "
     "several years."),
    (r"vest(?:ing|ed|s)?(?: schedule)?",
     "Vesting is how a grant becomes yours over time, often a quarter each year; what has not "
     "vested is lost if you leave."),
    (r"cliff",
     "A cliff is the time at the start in which nothing vests; leave before it ends and you get "
     "none of the grant."),
    (r"sign(?:ing)?[- ]?on(?: bonus)?|sign(?:ing)?[- ]bonus|joining bonus",
     "A sign-on is paid once, for joining. Ask whether you must pay it back if you leave early."),
    (r"base(?: salary| pay)?|fixed pay",
     "Base is the fixed salary for a year, before tax, without bonus and equity."),
    (r"(?:yearly |annual |target )?bonus",
     "A bonus is cash on top of base, mostly once a year and seldom guaranteed; it is often "
     "written as a percentage of base."),
    (r"profit[- ]shar(?:e|ing)",
     "A profit share is a part of the year's profit paid in cash; it depends on how the year went "
     "and on how the company counts it."),
    (r"tc|total comp(?:ensation)?|total|package",
     "Total compensation adds up a year: base, bonus and one year's part of the equity."),
    (r"(?:pay |salary )?bands?|(?:pay |salary )?range|row", "band"),
    (r"batna",
     "BATNA is the best you can do if this offer falls through: another offer, your present job, "
     "going on looking."),
    (r"compa[- ]?ratio",
     "The compa-ratio is your base divided by the middle of the band: 100% is the middle."),
    (r"(?:range |band )?penetration",
     "Penetration is how far up the band you are: 0% is its bottom, 100% its top."),
    (r"ladder|rungs?",
     "The ladder is your figures in order: what you ask first, what you aim for, and what you "
     "would take."),
    (r"walk[- ]?away(?: number| figure)?|floor|bottom line",
     "Your walk-away is the lowest base you would take. It is for you alone and goes into no "
     "text."),
    (r"counter ?offer|counter",
     "A counteroffer is your answer with other figures. It is a normal part of an offer."),
    (r"levers?", "A lever is a reason to pay more that the guide backs and that is true of you."),
    (r"proof", "Proof is one thing you did that shows why the role is worth more with you in it."),
    (r"refreshers?(?: grants?)?", "A refresher is a further grant of equity in a later year."),
)  # fmt: skip
_WHAT_IS = re.compile(
    r"(?:(?:sorry|wait|um+|hm+|ok(?:ay)?|so|and|but|hang on)[ ,]+)?"
    r"(?:what(?:'?s| is| are| does| do you mean (?:by|with))|whats|wtf is|define|explain"
    r"|meaning of|what about)[ ]+(?:exactly )?(?:an? |the |this )?"
    r"[\"“']?(?P<term>[a-z][a-z -]{1,30}?)"
    r"[\"”']?(?: even)?(?: mean| means)?(?: exactly| again| here| please)?",
    re.IGNORECASE,
)
_MEANS = re.compile(r"[\"“']?(?P<term>[a-z][a-z -]{1,30}?)[\"”']?\?{1,3}|i (?:don'?t|do not) "
                    r"(?:know|understand) what (?:an? |the )?(?P<other>[a-z][a-z -]{1,30}?) "
                    r"(?:is|are|means?)", re.IGNORECASE)  # fmt: skip
_LEAD = r"(?:(?:so|but|and|ok(?:ay)?|hm+|wait|honestly)[ ,]+)*"
_GOOD = re.compile(
    _LEAD + r"(?:(?:is|are|was)(?:n'?t)? (?:that|this|it|they|these|the (?:offer|base|salary)"
    r"|my (?:offer|base))|do you think (?:that|this|it)(?:'s| is)) "
    r"(?:any |a |an |too |really |even |very )*(?:good|great|fair|ok|okay|alright|lot|much|little"
    r"|low|high|bad|normal|enough|competitive|reasonable|decent|typical|standard)"
    r"(?: [a-z ]{1,25})?",
    re.IGNORECASE,
)
_TAKE = re.compile(
    _LEAD
    + r"(?:do you think |what do you think[,:.?]* )?(?:should i|shall i|do i|would you|must i)"
    r" (?:just |really |simply )*(?:take|accept|sign|say yes|go for)\b.{0,30}"
    r"|" + _LEAD + r"what (?:do you think|would you do|should i do)(?: about (?:it|this|that))?",
    re.IGNORECASE,
)
_HOW_MUCH = re.compile(
    _LEAD + r"(?:how much (?:more )?(?:should|can|could|do|may) i (?:ask|get|expect|want)\b.{0,20}"
    r"|what (?:should|can|could|do) i (?:ask|say|tell them|write|counter)\b.{0,20})",
    re.IGNORECASE,
)
_RISK = re.compile(
    r".{0,30}\b(?:rescind|withdraw|take (?:it|the offer) (?:back|away)|lose the offer"
    r"|pull (?:it|the offer))\b.{0,30}",
    re.IGNORECASE,
)
_ASKING = re.compile(
    _LEAD + r"(?:what|whats|why|how|who|when|where|which|is|are|am|do|does|did|should|shall|would"
    r"|could|can|will)\b.*\?\s*",
    re.IGNORECASE | re.DOTALL,
)


def is_question(text: str) -> bool:
    """Whether the text asks something back."""
    return len(text) <= _LONGEST * 2 and _ASKING.fullmatch(text.strip()) is not None


def answer_question(scene: Scene, text: str) -> str | None:
    """One honest answer or pointer; None where this is no question that can be answered here."""
    plain = " ".join(text.replace("’", "'").split())
    if len(plain) > _LONGEST:
        return None
    bare = plain.rstrip("?!. ")
    if _GOOD.fullmatch(bare):
        return _how_good(scene)
    if _TAKE.fullmatch(bare):
        return f"That is yours to decide, and I won't decide it for you. {_how_good(scene)}".strip()
    if _HOW_MUCH.fullmatch(bare):
        return _how_much(scene)
    if plain.endswith("?") and _RISK.fullmatch(bare):
        return (
            "Nobody can promise that it won't happen. A friendly question with a reason, and the "
            "plain wish to join, is the usual way to talk about an offer, and the script keeps to "
            "that."
        )
    if match := _WHAT_IS.fullmatch(bare):
        return _explained(scene, match["term"])
    if match := _MEANS.fullmatch(plain.rstrip(".! ")):
        return _explained(scene, match["term"] or match["other"])
    return None


def no_answer() -> str:
    """What to say to a question that is none of those."""
    return (
        "I can't answer that one. I can explain words of an offer, like RSU, vesting or band, and "
        "say how good your figures are."
    )


def floor_question(scene: Scene) -> str:
    """To somebody who asks whether a walk-away is right."""
    numbers = numbers_of(scene)
    floor = numbers.guide_floor if numbers is not None else None
    guide = ""
    if floor is not None:
        guide = f" The guide suggests not going below {show(int(floor.value), floor.unit)}."
    return (
        f"Only you can say where your limit is.{guide} If it is the one, type the figure alone, "
        "like 240k."
    )


def _explained(scene: Scene, term: str) -> str | None:
    for words, meaning in _GLOSSARY:
        if re.fullmatch(words, term.strip(), re.IGNORECASE):
            return _band(scene) if meaning == "band" else meaning
    return None


def _band(scene: Scene) -> str:
    text = "A band is what a company pays for a role in a place, from low to high."
    cell = (scene.row.base or scene.row.total) if scene.row else None
    if cell is None or cell.money is None:
        return text
    return f"{text} In {escape(scene.place)} this guide has {show_range(cell.money)}."


def _how_good(scene: Scene) -> str:
    standing = where_it_stands(scene) if scene.case.offer.base is not None else ""
    if not standing:
        return "I can say how good it is once I know the base they offer."
    floor, base = scene.case.walk_away, scene.case.offer.base
    if floor is not None and base is not None and base.amount < floor.amount:
        standing += " It is below the walk-away you told me."
    return standing


def _how_much(scene: Scene) -> str:
    if scene.row is None:
        return "The script will say, once I know the role, the place and the offer."
    return f"The script says it, figure by figure. {_how_good(scene)}"
