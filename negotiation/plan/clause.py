"""A clause in the first person, and the same said to the candidate."""

from __future__ import annotations

import re
from dataclasses import dataclass

from negotiation.plan.articles import with_articles
from negotiation.plan.clause_words import LASTING, MODALS
from negotiation.plan.results import joined
from negotiation.plan.short_words import FEW
from negotiation.plan.verbs import PRESENT, STATES
from negotiation.plan.verbs import is_past as is_past


@dataclass(frozen=True, slots=True)
class Clause:
    """`text`: a clause in the first person, without a stop: "I cut latency by 40%".

    `says`: the same without its "I"; `you`: the same said to the candidate. `is_act`: something
    done, and not something one is or knows. `is_noted`: a note without a verb, told as it was
    typed behind a few words of ours.
    """

    text: str
    says: str
    you: str
    is_act: bool = True
    is_noted: bool = False


@dataclass(frozen=True, slots=True)
class CannotUse:
    """Why words can't stand in a letter as they are, and what to ask the candidate."""

    code: str
    question: str


def clause_of(text: str) -> Clause:
    """`text` with its "our" and "we" mended, and the same said to the candidate."""
    text = whose(_I_AM.sub("I am", _BIG_I.sub("I", text)))
    text = re.sub(r"(?<!^)\bwe (\w+)", _team, text)
    text = _STILL_FIRST.sub(_have_done_first, text)
    text = _WAS_IN_BRACKETS.sub(r", was \1", text)
    text = _SHARES.sub(_so_many_were, _AND_NOW.sub(_and_now, text))
    text = with_articles(_STILL.sub(_have_done, joined(_WAS.sub(_from_before, text))))
    text = text.rstrip(" .,;:!–—-")
    text = _LONG_NUMBER.sub(_parted, text)
    text = _THOUSANDS.sub(_thousands, text)
    text = _LAST_THOUSANDS.sub(r"\1 \2,000", text)
    for found, said in _SAID_BETTER:
        text = found.sub(said, text, count=1)
    return retold(text)


def whose(text: str) -> str:
    """The words with "our" and "us" as one says them to another company."""
    team = "the team" if text.startswith("my team and I") else "my team"
    text = re.sub(r"\bour (?:own )?team\b", team, text, flags=re.IGNORECASE)
    text = re.sub(r"\bour (?=(?:\w+ ){1,2}teams?\b)", "my company's ", text, flags=re.IGNORECASE)
    text = _MY_COMPANY.sub(r"my \1", text)
    if re.search(r"\bteam\b.*\bour\b", text, re.IGNORECASE):  # whose it is has been said
        text = re.sub(r"\bour\b", "the", text, flags=re.IGNORECASE)
    text = re.sub(r"\bours?\b", f"{team}'s", text, count=1, flags=re.IGNORECASE)
    text = re.sub(r"\bour\b", "its", text, flags=re.IGNORECASE)
    return re.sub(r"(?<!\d )\bus\b", team, text)


def retold(text: str) -> Clause:
    """The clause of a text that is mended already."""
    says = re.sub(r"^I ", "", text)
    return Clause(text, says, _to_you(text), _is_act(says))


# "own the roadmap for two years now", "I run it since 2021": what lasts until today.
_STILL = re.compile(
    rf"(?P<who>\bI|\band) (?P<verb>{'|'.join(LASTING)}) "
    r"(?P<what>(?:[\w'’-]+ ){1,7}?(?:\([^()]*\) )?)"
    r"(?P<span>for (?:over |more than |about )?[\w+]+ (?:years?|months?)|since (?:19|20)\d\d)\b"
    r"(?: now\b)?"
)


# "I lead for two years a team of six"
_STILL_FIRST = re.compile(
    rf"^I (?P<verb>{'|'.join(LASTING)}) (?P<span>for [\w+]+ (?:years?|months?)) "
    r"(?P<what>(?:an?|the|my|all) [^,;(]+)"
)


def _have_done(found: re.Match[str]) -> str:
    return f"{found['who']} have {LASTING[found['verb']]} {found['what']}{found['span']}"


def _have_done_first(found: re.Match[str]) -> str:
    return f"I have {LASTING[found['verb']]} {found['what']} {found['span']}"


def _team(found: re.Match[str]) -> str:
    """ "My team shipped", "my team ships" for a "we" that did, can or does; others stay."""
    verb = found[1]
    if is_past(verb) and _AFTER_A_NOUN.search(found.string[: found.start()]):
        return f"that we {verb}"
    if is_past(verb) or verb in MODALS:
        return f"my team {verb}"
    return f"my team {verb}s" if verb in PRESENT else found[0]


# "the deals we won": they are told of as theirs. Not "and we won", "so we won".
_AFTER_A_NOUN = re.compile(
    r"\w (?!(?:and|or|but|so|that|which|as|because|since|when|where|while|if|until|till|before"
    r"|after|then|than|what|how|also|plus|still|once|i|it|me|there|yes|well) $)[\w-]{3,} $",
    re.IGNORECASE,
)


def _parted(found: re.Match[str]) -> str:
    """ "60,000"; not of a name that several share: "ISO 9001 and 14001"."""
    named = _NAMED_BY_NUMBER.search(found.string[: found.start()])
    return found[0] if named else f"{int(found[0]):,}"


_NAMED_BY_NUMBER = re.compile(r"\b[A-Z]{2,} \d+(?:, \d+)*,? (?:and|or) $")


def _thousands(found: re.Match[str]) -> str:
    return found[0] if found[1] + found[2] in _RESOLUTIONS else f"{int(found[1]):,},000 "


# "right 78% of the time, was 51%", "in 250 milliseconds, was 4 seconds": what it was before.
_SPAN = r"(?:(?:milli|micro|nano)?second|minute|hour|day|week|month)"
_N = rf"(?:\d[\d.,]*k?|(?:{'|'.join(FEW)})\b)"
_WAS = re.compile(
    rf"(?P<now>{_N})(?P<unit> ?(?:{_SPAN}s?|\w*%?))(?P<rest>[^,;]*), "
    r"(?:it |this |that )?(?:was|used to be|instead of|before:?|from) "
    rf"(?P<then>{_N})(?P<before>%| {_SPAN}s?| [KMGTP]B)?(?: before(?: me)?)?(?=$|[,;.])"
)
# "needs an 8 GB card now (was 24 GB)"
_WAS_IN_BRACKETS = re.compile(r" \((?:it )?was (\d[^(),]*)\)")
# "bad files were found the next day, now stopped in 6 minutes": how it was, and how it is.
_AND_NOW = re.compile(
    r"(?P<was>(?:^|[;,] )(?P<what>[a-z][\w-]*(?: [a-z][\w-]*){0,2}) (?P<be>was|were) [^,;]+), now "
    rf"(?P<now>(?:[a-z]+ed|found|sent|caught|done|built|paid) (?:in|within|by|on|at|with) |"
    rf"(?:\d[\d.,]*|{'|'.join(FEW)}) {_SPAN}s?(?=$|[,;.]))"
)


def _and_now(found: re.Match[str]) -> str:
    it = "they are" if found["be"] == "were" else "it is"
    return f"{found['was']}, and now {it} {found['now']}"


# "lips out of sync in 1 clip of 4 before, 1 of 12 now": the share of which something was so.
_SHARE = r"(?:\d[\d.]*%|\d+(?: [a-z]+)? (?:of|in) \d+)"
_SHARES = re.compile(
    r"(?P<what>\b[a-z][\w-]*s) (?P<how>out of \w+|late|wrong|missing|broken|down|blurred|empty) "
    rf"in (?P<then>{_SHARE}) before,? (?:and )?(?P<now>{_SHARE}) now\b"
)


def _so_many_were(found: re.Match[str]) -> str:
    then, now = (_SMALL.sub(_spelled, found[name]) for name in ("then", "now"))
    return f"{found['what']} were {found['how']} in {then} before, and in {now} now"


_SMALL = re.compile(r"(?<![\d.])(?:[1-9]|1[0-2])(?![\d.%])")


def _spelled(found: re.Match[str]) -> str:
    return ("one", *FEW, "ten", "eleven", "twelve")[int(found[0]) - 1]


def _from_before(found: re.Match[str]) -> str:
    unit, before = found["unit"].strip(), (found["before"] or found["unit"]).strip()
    now, then = (
        _size(number, of) for number, of in ((found["now"], unit), (found["then"], before))
    )
    way = "up" if now > then else "down"
    said = f"{found['now']}{found['unit']}{found['rest']}"
    return f"{said}, {way} from {found['then']}{found['before'] or ''}"


def _size(number: str, unit: str) -> float:
    """A figure to be set beside another of the same kind: "4 seconds" in milliseconds."""
    scale = next((each for name, each in _SCALES if unit.startswith(name)), 1.0)
    if number in FEW:
        return (FEW.index(number) + 2) * scale
    return float(number.replace(",", "").rstrip(".").replace("k", "e3")) * scale


_SCALES = (
    ("nanosecond", 1e-9), ("microsecond", 1e-6), ("millisecond", 1e-3), ("second", 1.0),
    ("minute", 60.0), ("hour", 3600.0), ("day", 86400.0), ("week", 604800.0), ("month", 2.6e6),
)  # fmt: skip


_LASTS = rf"(?:\d[\d.,]*|{'|'.join(FEW)}|ten|eleven|twelve|an?) (?:{_SPAN})s?"

# What a note is made into word by word, and as one says it.
_SAID_BETTER: tuple[tuple[re.Pattern[str], str], ...] = (
    # "pages at night were 14 a week; now it is 2": they are
    (re.compile(r"(\bwere [^;]*\d[^;]*; now) it is\b"), r"\1 they are"),
    # "so long prompts hold" is not about how long
    (re.compile(r"\bso (?=long [a-z]{3,}s [a-z])"), "so that "),
    # "I wrote the scripts, down from six weeks, now four days": what once took so long
    (
        re.compile(
            rf"(?:, (?:was|down from)|[:;,] (?:it|this|that) was) ({_LASTS}),? (?:and )?now "
            rf"(?:it is |it's |it takes )?({_LASTS})$"
        ),
        r"; it used to take \1, and now it takes \2",
    ),
    # "140 targets so far, two days each before, three hours now"
    (
        re.compile(rf", ({_LASTS}) each before, ({_LASTS}) now$"),
        r"; each used to take \1, and now takes \2",
    ),
    # "an estimating tool, from 0 to 1,400 contractors" was brought there, not only worked on
    (
        re.compile(r"^I worked on ([^,;:]+?),? (?:from )?(0|zero|nothing) to (?=[\d$€£])"),
        r"I took \1 from \2 to ",
    ),
    # "video training runs 22% cheaper": the runs were not worked on more cheaply
    (
        re.compile(
            r"^I worked on ([^,;:\d]+) (?=\d[\d.]*(?: ?%|x) (?:cheaper|faster|smaller|lighter|"
            r"shorter|quicker|safer)\b)"
        ),
        r"I made \1 ",
    ),
    # "a safety app live on 900 jobsites, two months early"
    (re.compile(r"^(I worked on an? [^,;:]+?) live (?=on|in|at|with)"), r"\1 that went live "),
    (re.compile(r"( that went live [^,;:]+), (?=[\w.]+ (?:days|weeks|months) early$)"), r"\1 "),
    # "preference tuning on 4 million ratings" is work that one does
    (
        re.compile(
            r"^I worked on (?=(?:[a-z-]+ ){0,2}(?:tuning|testing|profiling) (?:on|of|for)\b)"
        ),
        "I did ",
    ),
    (re.compile(r"\b(had|with|found|and) 0 (?=[a-z]+s\b)"), r"\1 no "),
    (re.compile(r"\bin go(?=$|[,;.)]| and )"), "in Go"),
)
_MY_COMPANY = re.compile(
    r"\bour (company|firm|employer|startup|start-up|hospital|clinic|school|bank|studio|trust|"
    r"university|agency|lab|restaurant|factory|plant|warehouse|charity|club|ward|office|"
    r"practice|department|depot|kitchen|hotel|branch|desk|fund|council)\b"
    r"(?=$|[,;.:)]| (?!team))",
    re.IGNORECASE,
)
_I_AM = re.compile(r"(?<=[,;] )I['’]m\b")
_BIG_I = re.compile(r"\bi\b(?=['’ ])")
# "80k people"; not "4K video", nor an amount of money with its sign.
_THOUSANDS = re.compile(
    r"(?<![\w.,$£€¥₹-])([1-9]\d{0,2})([kK]) (?=[a-z]|[A-Z]{2,}s\b|USD\b|EUR\b|GBP\b)"
)
# "from 2,000 to 31k", "up from 3k"
_LAST_THOUSANDS = re.compile(r"\b(to|from|\d in) ([1-9]\d{0,2})k(?=$|[,;)])")
_RESOLUTIONS = ("2K", "4K", "8K")
# "60000 firms"; not "ISO 27001", a year, an amount with its own marks.
_LONG_NUMBER = re.compile(r"(?<![\w.,:#/-])(?<![A-Z]{2} )[1-9]\d{4,8}(?![\w.,:/-]*\d)\b")


def _is_act(says: str) -> bool:
    """Whether something was done: "have led", "cut"; not "am", "know", "have 8 years of"."""
    first, second = (*says.casefold().split(), "", "")[:2]
    return is_past(second) if first == "have" else first not in STATES


def _to_you(text: str) -> str:
    """ "I cut my team's bill" -> "You cut your team's bill."."""
    text = re.sub(r"^my team and I\b", "you and your team", text)
    for found, said in _YOURS:
        text = found.sub(said, text)
    return f"{text[0].upper()}{text[1:]}."


_YOURS = (
    (re.compile(r"\bI am\b"), "you are"),
    (re.compile(r"\bI was\b"), "you were"),
    (re.compile(r"\bI['’]ve\b"), "you have"),
    (re.compile(r"\bI['’]m\b"), "you are"),
    (re.compile(r"\bI['’]d\b"), "you had"),
    (re.compile(r"\bI\b"), "you"),
    (re.compile(r"\bmyself\b"), "yourself"),
    (re.compile(r"\b[Mm]y\b"), "your"),
    (re.compile(r"\b[Mm]ine\b"), "yours"),
    (re.compile(r"\b[Mm]e\b"), "you"),
)
