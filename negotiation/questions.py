"""A question typed instead of an answer: one honest sentence, and the question at hand again."""

from __future__ import annotations

import re
from decimal import Decimal

from negotiation.amounts import Amount, parse_amount
from negotiation.common_questions import LEAD, common_answer
from negotiation.glossary import meaning
from negotiation.model.guide import Component
from negotiation.model.money import show, show_range
from negotiation.model.replies import escape
from negotiation.plan.wording import ask_words, open_asks, with_article
from negotiation.scene import Scene
from negotiation.session import Step
from negotiation.steps_offer import numbers_of, where_it_stands

_LONGEST = 140

_WHAT_IS = re.compile(
    r"(?:(?:sorry|wait|um+|hm+|ok(?:ay)?|so|and|but|hang on)[ ,]+)?"
    r"(?:what(?:'?s| is| are| does| do you mean (?:by|with))|whats|wtf is|define|explain"
    r"|meaning of|what about)[ ]+(?:exactly )?(?:an? |the |this |my |your |their )?"
    r"[\"“']?(?P<term>[a-z][a-z -]{1,30}?)"
    r"[\"”']?(?: even)?(?: mean| means)?(?: exactly| again| here| please)?",
    re.IGNORECASE,
)
_MEANS = re.compile(r"[\"“']?(?P<term>[a-z][a-z -]{1,30}?)[\"”']?\?{1,3}|i (?:don'?t|do not) "
                    r"(?:know|understand) what (?:an? |the )?(?P<other>[a-z][a-z -]{1,30}?) "
                    r"(?:is|are|means?)", re.IGNORECASE)  # fmt: skip
_SO = r"(?:any |a |an |too |really |even |very )*"
_JUDGED = (
    r"good|great|fair|ok|okay|alright|low|high|bad|normal|enough|competitive|reasonable|decent"
    r"|typical|standard"
)
_GOOD = re.compile(
    LEAD + r"(?:(?:is|are|was)(?:n'?t)? (?:that|this|it|they|these|the (?:offer|base|salary)"
    r"|my (?:offer|base))|do you think (?:that|this|it)(?:'s| is)) "
    + rf"{_SO}(?:{_JUDGED}|better|lot|much|little)(?: [a-z ]{{1,25}})?",
    re.IGNORECASE,
)
_THIS_GOOD = re.compile(
    LEAD
    + r"(?:is|was|would|sounds?) (?P<amount>[^a-z]?[0-9][^ ]{0,12}(?: ?(?:k|lakhs?|lpa))?)"
    + rf"(?: base)?(?: be)? {_SO}(?:{_JUDGED})(?: [a-z ]{{1,20}})?",
    re.IGNORECASE,
)
_MY_TOTAL = re.compile(
    LEAD + r"what(?:'?s| is| would be) (?:the|my) (?:new )?(?:total|tc)(?: comp(?:ensation)?)?"
    r"(?: now| then| a year)?",
    re.IGNORECASE,
)
_TAKE = re.compile(
    LEAD + r"(?:do you think |what do you think[,:.?]* )?"
    r"(?:should i|shall i|do i|can i|would you|must i)"
    r" (?:just |really |simply )*(?:take|accept|sign|say (?:yes|no)|go for|walk away|decline"
    r"|turn it down|reject|give up)\b.{0,30}"
    r"|" + LEAD + r"what (?:do you think|would you do|should i do)(?: about (?:it|this|that))?",
    re.IGNORECASE,
)
_HOW_MUCH = re.compile(
    LEAD + r"(?:how much (?:more )?(?:should|can|could|do|may) i (?:ask|get|expect|want)\b.{0,20}"
    r"|what (?:should|can|could|do) i (?:ask|say|tell them|write|counter)\b.{0,20})",
    re.IGNORECASE,
)
_ASK_FOR = re.compile(
    LEAD
    + r"(?:(?:can|could|should|shall|may|do|would) (?:i|we|you|they)|is it ok(?:ay)? to|what if i)"
    r" (?:really |just |even )?(?:ask|go|push|counter|aim|get|say|try|do|pay|give)(?:ing)?"
    r"(?: (?:for|at|to|up to|with|them for))? (?:like |about |around |a base of )?"
    r"(?P<amount>[^a-z]?[0-9][^ ]{0,12}(?: ?(?:k|lakhs?|lpa|thousand))?)"
    r"(?: (?:base|as base|a year|instead|then)){0,2}",
    re.IGNORECASE,
)
_DIFFERENCE = re.compile(
    LEAD + r"(?:what(?:'?s| is) the |the )?difference between (?:an? )?(?P<one>[a-z -]{2,25}?) "
    r"(?:and|vs\.?) (?:an? )?(?P<other>[a-z -]{2,25})",
    re.IGNORECASE,
)


_FEELING = re.compile(
    r"(?:.{0,40}\b)?(?:i'?m|i am|i feel|feeling)"
    r" (?:so |really |very |pretty |a bit |quite |super ){0,3}"
    r"(?:nervous|scared|anxious|afraid|stressed|overwhelmed|panick\w+|worried|terrified|lost"
    r"|angry|upset|frustrated|disappointed|sad)\b"
    r".{0,60}",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"(?:ok(?:ay)?[ ,]+)?(?:thanks?|thank you|thx|ty|cheers)(?: (?:so|very) much| a lot)?[!. ]*",
    re.IGNORECASE,
)
_ASKING = re.compile(
    LEAD + r"(?:what|whats|why|how|who|when|where|which|is|are|am|do|does|did|should|shall|would"
    r"|could|can|will)\b.*\?\s*",
    re.IGNORECASE | re.DOTALL,
)


_ASKS = re.compile(
    LEAD + r"(?:what|whats|why|how|who|when|where|which|should|shall|would|could|can|do|does|did"
    r"|is|are|am)\b",
    re.IGNORECASE,
)


def begins_as_question(text: str) -> bool:
    """Whether it opens like one; people leave the question mark out."""
    return _ASKS.match(text.strip()) is not None


def is_question(text: str) -> bool:
    """Whether the text asks something back."""
    return len(text) <= _LONGEST * 2 and _ASKING.fullmatch(text.strip()) is not None


def answer_question(scene: Scene, text: str) -> str | None:
    """One honest answer or pointer; None where this is no question that can be answered here."""
    plain = " ".join(text.replace("’", "'").split())
    if len(plain) > _LONGEST:
        return None
    bare = plain.rstrip("?!. ")
    if _THANKS.fullmatch(plain):
        return "You're welcome."
    if _FEELING.fullmatch(plain) and not any(character.isdigit() for character in plain):
        return "That is how most people feel here. Nothing goes out unless you send it yourself."
    if _GOOD.fullmatch(bare):
        return _how_good(scene)
    if _MY_TOTAL.fullmatch(bare) and (told := _total(scene)):
        return told
    if _TYPICAL.fullmatch(bare):
        return _how_good(scene) if scene.case.offer.base is not None else _band(scene)
    if _TAKE.fullmatch(bare):
        return f"That is yours to decide, and I won't decide it for you. {_how_good(scene)}".strip()
    if _HOW_MUCH.fullmatch(bare):
        return _how_much(scene)
    if (match := _ASK_FOR.fullmatch(bare)) and (told := _may_ask(scene, match["amount"])):
        return told
    if (match := _THIS_GOOD.fullmatch(bare)) and scene.state.step is not Step.WALK_AWAY:
        told = _where_in_band(scene, match["amount"])
        if told:
            return told
    if common := common_answer(bare):
        return common
    if match := _DIFFERENCE.fullmatch(bare):
        both = [_explained(scene, match[name]) for name in ("one", "other")]
        return " ".join(filter(None, both)) if all(both) else None
    if match := _WHAT_IS.fullmatch(bare):
        return _explained(scene, match["term"])
    if match := _MEANS.fullmatch(plain.rstrip(".! ")):
        return _explained(scene, match["term"] or match["other"])
    return None


_TYPICAL = re.compile(
    LEAD + r"(?:what(?:'?s| is| are| would be)|how much is) (?:an? |the )?(?:good|fair|normal"
    r"|typical|usual|average|median|market|going|standard)\b.{0,40}"
    r"|(?:what|how much) (?:do|does|should) (?:they|others|people|everyone|other people|i)"
    r"(?: usually| normally)? (?:pay|earn|make|get paid).{0,30}",
    re.IGNORECASE,
)


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
    told = meaning(term)
    return _band(scene) if told == "band" else told


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
    numbers = numbers_of(scene) if scene.case.offer.base is not None else None
    if numbers is None:
        return "I can say once I know the role, the place and the base they offer."
    asks = [str(with_article(ask_words(ask))) for ask in open_asks(numbers)]
    if not asks:
        return (
            f"Nothing more, by the guide: your offer reaches what it asks for. {_how_good(scene)}"
        )
    listed = asks[0] if len(asks) == 1 else f"{', '.join(asks[:-1])} and {asks[-1]}"
    return f"By what I know so far, the guide supports asking for {listed}."


def _where_in_band(scene: Scene, words: str) -> str | None:
    """Where an amount that somebody asks about lies, as a base."""
    amount = parse_amount(words)
    cell = scene.row.base if scene.row else None
    if not isinstance(amount, Amount) or cell is None or cell.money is None:
        return None
    band = cell.money
    value = amount.value * (1000 if amount.bare else 1)
    if amount.currency not in (None, band.currency) or not band.low < value * 2 < band.high * 5:
        return None
    said, low, high = (show(one, band.currency) for one in (value, band.low, band.high))
    if value < band.low:
        return f"As a base, {said} is below the guide's {low} to {high}."
    if value > band.high:
        return f"As a base, {said} is above the guide's {low} to {high}."
    share = (value - band.low) / (band.high - band.low) if band.high > band.low else Decimal(0)
    quarter = ("lowest", "second", "third", "top")[min(3, int(share * 4))]
    return f"As a base, {said} is in the {quarter} quarter of the guide's {low} to {high}."


def _total(scene: Scene) -> str | None:
    """The offer's yearly total as stated, where it can be computed."""
    numbers = numbers_of(scene) if scene.case.offer.base is not None else None
    total = numbers.valuation.own.total_face if numbers is not None else None
    if total is None:
        return None
    return f"As stated, your offer comes to {show(total.value, total.unit)} a year."


def _may_ask(scene: Scene, words: str) -> str | None:
    """Whether the guide supports a base that somebody has in mind."""
    amount, numbers = parse_amount(words), numbers_of(scene)
    if not isinstance(amount, Amount) or numbers is None or scene.case.offer.base is None:
        return None
    ask = next((one for one in numbers.asks if one.component is Component.BASE), None)
    place = next((one for one in numbers.positions if one.component is Component.BASE), None)
    if ask is None or place is None or ask.offered is None:
        return None
    unit = ask.opening.unit
    value = amount.value * (1000 if amount.bare else 1)
    if amount.currency not in (None, unit) or not place.low.value <= value * 2:
        return None
    said, opening, top = (show(one, unit) for one in (value, ask.opening.value, place.high.value))
    if value <= ask.offered.value:
        return f"{said} is no more than they offer for base."
    if ask.hold:
        return f"The offer is above what the guide asks for base, so it does not back {said}."
    if value <= ask.opening.value:
        return f"The guide supports a base of up to {opening}, so {said} is within it."
    if value <= place.high.value:
        return (
            f"The guide supports {opening}. {said} is inside the band, but a stretch beyond that."
        )
    return f"The guide supports {opening}, and its band ends at {top}, so it does not back {said}."
