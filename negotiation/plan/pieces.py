"""The kinds of piece that stand behind a deed, and how each is written: a table.

"rebuilt the store, 400 million series, query time 6 seconds to 1.2, no downtime": a figure alone, a
change without its verb, what was lost by it. Nothing is added but the small words that make a
sentence of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from negotiation.plan.articles import article, comes_in_mass, wants_article
from negotiation.plan.changes import change, is_many, is_measure
from negotiation.plan.clause_words import (
    AFTER_PARTICIPLE,
    AROUND,
    BEING,
    CHANGED_SO,
    DESCRIBES_BEFORE,
    DETERMINERS,
    DO,
    DOES,
    DONE,
    DONE_TO_IT,
    EACH_OF,
    FINITE,
    HAPPENED,
    HOW_IT_IS,
    KEPT_AT,
    LASTED,
    LOOKED_AFTER,
    MOVED,
    NO_SUBJECT,
    NOT_COUNTED,
    NOUNS_TOO,
    OBJECTS,
    OF_TIME,
    ONE_WHO,
    PEOPLE,
    PEOPLE_LED,
    PREPOSITIONS,
    RATED,
    REACHES,
    SHOWN,
    SOMEONE,
)
from negotiation.plan.short_words import FEW, FOR, IN, ON, WHO_JUDGE, WITH
from negotiation.plan.verbs import PASSIVE, PRESENT, is_past


class Joint(Enum):
    """How a piece hangs on what stands before it."""

    SENTENCE = "something else does something: a sentence of its own"
    DEED = "the same person does something more"
    TIED = "with whom, with what, in how long: no comma where it follows at once"
    ASIDE = "a figure without a verb: behind a colon"
    OF_IT = "what is so of the thing that was made"
    KEPT = "as it was typed"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of piece; `said` gives None where a piece only looks like it.

    `typed` and `written`: a whole line with such a piece; `stays`: one that only looks like it.
    """

    joint: Joint
    found: re.Pattern[str]
    said: Callable[[re.Match[str], str], str | None]
    typed: str
    written: str
    stays: str


# --- What a piece is made of ----------------------------------------------------------------------

_ABOUT = (
    r"(?:(?:about|over|under|nearly|almost|around|more than|less than|fewer than|below|above|"
    r"at least|up to|close to) )?"
)
_FEW = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_SCALE = r"(?:k|K|M|B|bn)?(?:,000)?(?: million| billion| thousand)?"
COUNT = rf"(?:{_ABOUT}(?:\d[\d.,]*\+?{_SCALE}|{_FEW}))"
_VALUE = (
    rf"(?:{_ABOUT}[A-Z]{{0,2}}[$£€₹¥]?\d[\d.,]*(?:%|x|k|K|M|B|bn|ms|s)?"
    r"(?: (?:million|billion|percent|points|milliseconds|seconds|minutes|hours|days|weeks|months|"
    r"[KMGT]B|[MGk]Hz|dB|fps))?)"
)
_A_TIME = r"(?: an? (?:second|minute|hour|day|night|week|month|quarter|year))?"
_SPAN_EACH = rf"{COUNT} (?:milliseconds|seconds|minutes)"
_SPAN = rf"{COUNT} (?:hours?|days?|weeks?|months?|quarters?|years?)"


def in_words(words: str) -> str:
    """The words with a small number that they begin with, or end in, written out."""
    return _SMALL.sub(lambda found: ("one", *FEW)[int(found[0]) - 1], words)


_SMALL = re.compile(r"^(?:1(?= of\b)|[2-9](?= (?!million|billion)[a-z]))|(?<=team of )[2-9]$")


def _number(words: str) -> float:
    """The number that a count begins with; as small as it gets where there is none."""
    found = re.search(r"\d[\d,]*(?:\.\d+)?", words)
    return float(found[0].replace(",", "")) if found else 0.0


# --- Something else does something ----------------------------------------------------------------


def _changed(found: re.Match[str], _: str) -> str | None:
    said = change(found["rest"])
    return f"{found['and'] or ''}{said}" if said else None


def _says_something(found: re.Match[str], _: str) -> str | None:
    """Whether something else than the candidate does or did something in a piece."""
    words = found[0]
    first, *rest = words.split()
    of_these = rest[:1] == ["of"] and rest[1:2] in (["which"], ["whom"], ["them"])
    if first.casefold() in NO_SUBJECT or rest[:1] in (["and"], ["or"]) or of_these:
        return None  # "Lyon and Oslo": the last of several; "two of which closed"
    if first.endswith("ing"):  # "training a style went from 9 days to 2"
        return words if any(word in CHANGED_SO for word in rest) else None
    if first == "my" and (rest[:1] == ["team"] or any(map(is_past, rest[1:4]))):
        return words
    if first.casefold() in SOMEONE and rest and is_past(rest[0]):
        return words
    before, behind = words.split()[:-1], [*rest[1:], ""]
    does = (
        word in FINITE
        and prior not in PREPOSITIONS  # "at go live", "on a run"
        and not (word in DESCRIBES_BEFORE and after in AFTER_PARTICIPLE)
        and not (word in NOUNS_TOO and not after)
        for prior, word, after in zip(before, rest, behind, strict=True)
    )
    did = first in _TELLING_WHICH and _acts(rest)
    if did or (first not in DESCRIBES_BEFORE and any(does)):
        return in_words(_with_the(words))
    return in_words(_with_the(words)) if _did_it(words) else None


def _did_it(words: str) -> bool:
    """Whether somebody named in a few words did something: "product changed the trial", "loss
    matches theirs", "the customer stayed for two years"; not "45 services reviewed".
    """
    each = words.casefold().split()
    if is_past(each[0]) or each[0] in PASSIVE or each[0][0].isdigit():
        return False
    for at, word in enumerate(each[1:_LATEST_VERB], 1):
        if each[at - 1] in PREPOSITIONS | NO_SUBJECT | EACH_OF:
            continue
        behind = each[at + 1 :]
        acts = (is_past(word) and word not in HAPPENED) or word in PASSIVE or word in DOES
        if acts and behind and behind[0] in OBJECTS | DETERMINERS | SOMEONE:
            return behind[1:2] not in (["first"], ["second"])  # "all accepted the first time"
        if word in HAPPENED and _ends_there(behind):
            return True
    return False


_LATEST_VERB = 5  # words: later than that it stands in a clause of its own


def _with_the(words: str) -> str:
    """ "customer extended", "FIPS audit passed": one body or thing, named without its article."""
    test = _TEST_OF.match(words)
    named = test is not None and wants_article(test["what"])
    return f"the {words}" if named or _lacks_the(words) else words


_TEST_OF = re.compile(r"(?P<what>[A-Z]{2,}\d* [a-z]+) (?:passed|failed|went|came|held|finished)\b")


def _acts(words: list[str]) -> bool:
    """Whether what follows "the" or "one" did something: "rule that won lifted orders 4%"; not
    "first one used by two teams", "improved model".
    """
    return any(
        is_past(word)
        and prior not in PREPOSITIONS
        and after not in AFTER_PARTICIPLE
        and bool(after)
        for prior, word, after in zip(words, words[1:], [*words[2:], ""], strict=False)
    )


_TELLING_WHICH = ("the", "one", "each", "every")


def _somebody(found: re.Match[str], _: str) -> str | None:
    """ "25 editors preferred it", "all 3 renewed", "12 banks signed"; not "6 engineers hired"."""
    words = found[0].casefold().split()
    if is_past(words[0]) or words[0] in NO_SUBJECT or "which" in words or "whom" in words:
        return None
    at = next((at for at, word in enumerate(words[1:5], 1) if is_past(word)), None)
    if at is None:
        likes = next((at for at, word in enumerate(words[1:4], 1) if word in ("it", "them")), 0)
        acts = likes > 1 and _is_people(words[likes - 2]) and words[likes - 1] not in PREPOSITIONS
        return in_words(found[0]) if acts else None
    if words[at] in PASSIVE or words[at + 1 : at + 2] == ["by"]:
        return None
    if words[at] in HAPPENED:  # "3 signed contracts" are none
        of_itself = words[0][0].isalpha() or at > 1
        return in_words(_with_the(found[0])) if of_itself and _ends_there(words[at + 1 :]) else None
    if words[at + 1 : at + 3] == ["the", "first"]:  # "all accepted the first time"
        return None
    acts = _is_people(words[at - 1]) and any(map(_is_object, words[at + 1 : at + 2]))
    return in_words(found[0]) if acts else None


def _ends_there(behind: list[str]) -> bool:
    """Whether no thing follows what was done: "signed", "signed in May"; not "signed contracts"."""
    first = behind[0] if behind else "in"
    return (
        first in PREPOSITIONS | AFTER_PARTICIPLE | OF_TIME | OBJECTS | _HOW
        or first[0].isdigit()
        or first in _WORDS
        or first.endswith("ly")
    )


_HOW = frozenset("back again first twice still last more then when while".split())


def _is_people(word: str) -> bool:
    return word in PEOPLE or word == "all" or (word.endswith(_DOERS) and word not in ON)


_DOERS = ("ers", "ors", "ists")


def _is_object(word: str) -> bool:
    return word[0].isdigit() or word in OBJECTS


def _came_of_some(found: re.Match[str], head: str) -> str | None:
    """ "4 graduated", behind a deed about more of them."""
    done = found["did"] in PASSIVE
    if not _fewer(found["few"], head) or not (done or found["did"] in HAPPENED):
        return None
    if not _ends_there(found["rest"].split()):
        return None
    were = "were " if done else ""
    return in_words(f"{found['few']} of them {were}{found['did']}{found['rest']}")


def _fewer(few: str, head: str) -> bool:
    """Whether a deed has a larger count, of which this one is a part."""
    known = _WORDS.index(few) + 2 if few in _WORDS else _number(few)
    counts = [_WORDS.index(word) + 2 for word in re.findall(r"\w+", head) if word in _WORDS]
    counts += [int(one) for one in re.findall(r"(?<![\w$£€₹.,])\d+(?![\w.,%])", head)]
    return any(count > known for count in counts)


_WORDS = (*FEW, "ten", "eleven", "twelve")


def _it_does(found: re.Match[str], _: str) -> str:
    return f"it {found[0]}"


def _tells_more(head: str) -> bool:
    """ "when I came there was no testing": how it was, with a verb besides that of the "when"."""
    told = re.match(r"(?:when|before|until) (?:I|we) [a-z]+ (?P<was>.+)", head)
    return told is not None and not FINITE.isdisjoint(told["was"].split())


def _one_more(found: re.Match[str], head: str) -> str | None:
    """ "I own the roadmap, we ship every week": a sentence of one's own."""
    own = re.match(r"(?:I|my team|through my work)\b", head) or _tells_more(head)
    who, verb = found["who"].casefold(), found["verb"].casefold()
    acts = who != "i" or is_past(verb) or verb in PRESENT or verb in ("have", "am", "now")
    return found[0] if own and acts else None


# --- The same person does something more ----------------------------------------------------------


def _goes_on(found: re.Match[str], _: str) -> str | None:
    """A second deed of the same person; "planned downtime fell" is none."""
    verb, after, rest = found["verb"], found["after"], found["rest"]
    if not MOVED.isdisjoint(rest.split()[:2]):
        return None
    counts = verb in LOOKED_AFTER and (after[0].isdigit() or after in _WORDS)
    acts = is_past(verb) or (verb in PRESENT and after in DETERMINERS) or counts
    if not acts or verb in BEING or after in AFTER_PARTICIPLE:
        return None
    return found[0]


def _then_did(found: re.Match[str], _: str) -> str | None:
    first = found["did"].partition(" ")[0]
    return f"{found['when']} {found['did']}" if is_past(first) and first not in BEING else None


def _was_content(found: re.Match[str], _: str) -> str | None:
    who = found["who"]
    if who not in ONE_WHO | PEOPLE:
        return None
    return f"the {who} {'were' if is_many(who) else 'was'} {found['how']}{found['rest']}"


def _were_gone(found: re.Match[str], _: str) -> str | None:
    what = found["what"]
    if not is_measure(what) or not EACH_OF.isdisjoint(what.split()):
        return None
    return f"{what} {'were' if is_many(what) else 'was'} gone{found['rest']}"


def _never_did(found: re.Match[str], _: str) -> str | None:
    what = found["what"]
    if not is_measure(what) or what.split()[0] in DETERMINERS:
        return None
    one = "" if is_many(what) or comes_in_mass(what) else "the "
    return f"{one}{found[0]}" if is_past(found["did"]) else None


def _and_the(found: re.Match[str], _: str) -> str | None:
    """ "and hospital uses it": somebody named without the article."""
    return f"{found['and']} the {found['who']}" if _lacks_the(found["who"]) else None


def _lacks_the(words: str) -> bool:
    first, second = (*words.split(), "", "")[:2]
    acts = is_past(second) or second in FINITE | PASSIVE or second in DOES
    return first in ONE_WHO and acts


# --- With whom, with what, in how long ------------------------------------------------------------


def _counted(found: re.Match[str], head: str) -> str | None:
    """ "70 people", "12 countries", "3 million users": who did it, where it runs, for whom."""
    who, large = found["who"], _number(found[0]) if "million" not in found[0] else 1e6
    said = in_words(found[0])
    if who in WHO_JUDGE:
        return f"with {said}"
    if who in WITH or who in _FOR_WHOM_TOO:
        same = re.search(r"\d+ (?:[a-z-]+ )?(\w+)$", head)
        if large > _LARGEST_TEAM.get(who, _SMALL_TEAM) or (same and same[1] in PEOPLE):
            return f"for {said}" if who == "developers" else None
        return f"with {said}"
    if who in ON:
        return f"on {said}"
    if who in _RATED_ACROSS:
        return f"across {said}"
    return f"in {said}" if who in IN else f"for {said}" if who in FOR else None


# What was looked at to know it.
_RATED_ACROSS = ("chats", "conversations", "sessions", "ratings")
# As many as that do a thing; for more of them it is done.
_LARGEST_TEAM = {"people": 99}
_SMALL_TEAM = 30
# Those for whom something is built as often as with whom.
_FOR_WHOM_TOO = ("developers", "engineers", "teams")


def _at_a_rate(found: re.Match[str], _: str) -> str | None:
    """ "2.3 million players a day": for so many; "1.1 million images a day": at that rate."""
    of_what = found["what"].split()[-1]
    if of_what in NO_SUBJECT | DETERMINERS or is_past(of_what):
        return None
    serves = of_what in PEOPLE or of_what in FOR
    return f"{'for' if serves else 'at'} {in_words(found[0])}"


def _takes_now(found: re.Match[str], _: str) -> str | None:
    """ "from 11 seconds to 4 seconds a picture": how long one of them takes now."""
    then, now, what = found["then"], found["now"], found["what"]
    if not all(re.search(r"(?:seconds|minutes|hours|days|weeks)$", each) for each in (then, now)):
        return None
    return f"with {article(what)} {what} in {now} instead of {then}"


def _by_so_much(found: re.Match[str], _: str) -> str | None:
    """ "hot spot 9 C lower": with it so much lower."""
    what = found["what"]
    if not is_measure(what) or is_past(what.split()[0]):
        return None
    return f"with {'the ' if wants_article(what) else ''}{found[0]}"


def _lasted(found: re.Match[str], head: str) -> str | None:
    """ "9 months": in so many; what one still does one has done for so long."""
    if re.search(r" (?:in|for) (?:\S+ ){1,2}(?:days?|weeks?|months?|quarters?|years?)\b", head):
        return None
    did, *what = head.removeprefix("I ").removeprefix("have ").split()
    of_people = did == "led" and not PEOPLE_LED.isdisjoint(what) and "to" not in what
    lasts = (did in PRESENT | LASTED | {"do"} or of_people) and "instead" not in found[0]
    return f"{'for' if lasts else 'in'} {in_words(found[0])}"


def _none(found: re.Match[str], _: str) -> str | None:
    what = found["what"]
    first, *rest = what.split()
    if first in ("longer", "one", "matter") or (first == "more" and rest[:1] in ([], ["than"])):
        return None
    if rest and first.rstrip("s") in ("customer", "user", "client") and is_past(rest[0]):
        return None
    how_long = re.search(rf"(?<!\b[ai][tn]) {_SPAN}$", what)
    if how_long and not re.search(r"\b(?:in|for|over|within|of|last)$", what[: how_long.start()]):
        what = f"{what[: how_long.start()]} in{how_long[0]}"
    return f"with no {what}"


def _at_a_value(found: re.Match[str], _: str) -> str | None:
    """ "CSAT 96%", "engagement score 88", "churn under 4%": how it stands."""
    what, value, aside = found["what"], found["value"], found["aside"]
    last = what.split()[-1].casefold()
    told = "%" in value or value == "zero" or last in RATED or re.search(r"[$£€₹¥]", value)
    limit = re.match(r"(?:under|over|below|above|less than|more than)\b", value)
    when = not OF_TIME.isdisjoint(what.split())
    if (
        not (told or limit)
        or when
        or what == "now"
        or not is_measure(what)
        or is_past(what.split()[0])
    ):
        return None
    if last not in RATED - NOT_COUNTED:
        return f"with {what} {'' if limit else 'at '}{value}{aside}"
    of = "" if limit and " than " not in value else "of "
    return f"with {article(what)} {what} {of}{value}{aside}"


def _valued(found: re.Match[str], _: str) -> str | None:
    """ "92% retention", "4.8 rating"."""
    what = found["what"]
    words = what.split()
    if words[0] in AFTER_PARTICIPLE or words[0] in (
        "million",
        "billion",
        "off",
        "less",
        "more",
        "fewer",
        "faster",
    ):
        return None
    if any(is_past(word) for word in words) or not is_measure(what):
        return None
    if words[-1] in HOW_IT_IS or words[-1].endswith("er"):
        return None
    rated = words[-1].casefold() in RATED - NOT_COUNTED
    one = "an" if re.match(r"8|1[18](?!\d)", found["value"]) else "a"
    return f"with {one} {found[0]}" if rated else f"with {found[0]}"


def _took_so_long(found: re.Match[str], _: str) -> str | None:
    """ "database lock in 12 days": how long a thing takes that one does."""
    what = found["what"]
    plain = is_measure(what) and not any(map(_is_done, what.split())) and not is_many(what)
    plain = plain and what.split()[0] not in DOES
    if not plain or not EACH_OF.isdisjoint(what.split()) or "of" in what.split():
        return None
    if what in ("back", "up", "out"):
        return None
    return f"with {found[0]}"


def _in_words_behind(words: str) -> str:
    """ "in 4 labs": the small number behind the first word written out."""
    first, _, rest = words.partition(" ")
    return f"{first} {in_words(rest)}"


def _same(found: re.Match[str], _: str) -> str:
    at = "at" if found["what"].split()[-1] in KEPT_AT else "with"
    return f"{at} the same {found['what']}{found['rest'] or ''}"


def _done(found: re.Match[str], _: str) -> str | None:
    """ "postmortems done in two days", "complaints divided by 3": to things something was done."""
    words = found[0].split()
    at = next((at for at, word in enumerate(words[1:4], 1) if _is_done(word)), None)
    if at is None or not is_measure(" ".join(words[:at])) or _is_done(words[0]):
        return None
    if (
        words[0] in EACH_OF | DETERMINERS
        or not _DOING.isdisjoint(words)
        or "of" in words[:at]
        or any(map(_is_object, words[at + 1 : at + 2]))
    ):
        return None
    return f"with {found[0]}"


# "tickets get solved": they do something.
_DOING = frozenset("get gets got is are was were".split())


def _is_done(word: str) -> bool:
    return is_past(word) or word in PASSIVE or word in DONE


# --- As it was typed, or nearly -------------------------------------------------------------------


def _used(found: re.Match[str], _: str) -> str | None:
    how = found["how"] or ""
    if found["who"].split()[-1] in FINITE:  # "9 teams depend on it"
        return None
    some = found["who"].split()[-1] in PEOPLE and _number(found["who"]) <= _SMALL_TEAM
    if some and found["by"] == "on it":  # "5 engineers on it" may be those who made it
        return None
    return f"used by {found['who']}{how}"


def _some(found: re.Match[str], head: str) -> str | None:
    """ "24 granted", "2 at NeurIPS", behind a deed about more of them."""
    first, *behind = found["rest"].split()
    if not _fewer(found["few"], head) or (first.endswith("ed") and not _ends_there(behind)):
        return None
    return in_words(f"{found['few']} of them {found['rest']}")


def _figure(found: re.Match[str], _: str) -> str | None:
    """What has a figure and no verb."""
    words = found[0].split()
    if words[0].casefold() in NO_SUBJECT | DETERMINERS | AROUND or "(" in found[0]:
        return None
    first = words[0].casefold()
    nearly = first in ("about", "nearly", "almost", "over")
    if (
        words[1:2] == ["of"]
        or (nearly and "of" in words)
        or first.endswith("ing")
        or is_past(first)
        or re.match(r"(?:19|20)\d\d\b", words[0])
    ):
        return None
    return found[0] if OF_TIME.isdisjoint(words) else None


def _as_typed(found: re.Match[str], _: str) -> str:
    return found[0]


def _first_of(found: re.Match[str], _: str) -> str | None:
    """ "first run that held", "biggest win of the year"; not "first 40 customers"."""
    words = found[0].removeprefix("the ")
    if change(words) is not None:  # "first publish 9 days to 2"
        return None
    return None if _does_or_did(words) or re.match(r"\w+ \d", words) else f"the {words}"


def _the_first_does(found: re.Match[str], _: str) -> str | None:
    """ "biggest cluster was 90 brokers", "first silicon booted in 3 days": it does something."""
    return f"the {in_words(found['what'])}" if _does_or_did(found["what"]) else None


def _does_or_did(words: str) -> bool:
    apart = PREPOSITIONS | NO_SUBJECT
    each = pairwise(words.split())
    return any(word in _OF_IT_DOES and prior not in apart for prior, word in each)


_OF_IT_DOES = (FINITE | HAPPENED | frozenset(DOES)) - MOVED - DESCRIBES_BEFORE - NOUNS_TOO


def _still(found: re.Match[str], _: str) -> str | None:
    what = found["what"]
    if not is_measure(what) or is_past(what.split()[-1]):
        return None
    return f"{what} {'are' if is_many(what) else 'is'} still {in_words(found['rest'])}"


def _my_team(found: re.Match[str], head: str) -> str | None:
    same = is_past(found["verb"]) and found["verb"] not in PASSIVE
    return f"my {found[0]}" if same and not head.startswith("my team") else None


def _as_it_stands(found: re.Match[str], _: str) -> str | None:
    each = found["what"].split()[0] in EACH_OF | DETERMINERS
    return f"with {found[0]}" if is_measure(found["what"]) and not each else None


def _does_so(found: re.Match[str], head: str) -> str | None:
    """ "clips render three times faster", "a dashboard redraws in 250 milliseconds"."""
    what, verb = found["what"], found["verb"]
    thing = re.split(r" (?:with|of) ", what)[0]
    many = is_many(thing)
    first, *others = what.split()
    if many is verb.endswith("s") or not is_measure(what) or is_past(first):
        return None
    if any(word in PREPOSITIONS - {"with", "of"} for word in others):
        return None
    lacks = not many and wants_article(thing)
    return f"{article(first)} {found[0]}" if lacks else found[0]


def _they_do(found: re.Match[str], _: str) -> str | None:
    """ "bad configs roll back by themselves": what comes in the plural, and what it does."""
    what = found["what"]
    plain = is_measure(what) and is_many(what) and not is_past(what.split()[0])
    return found[0] if plain and found["verb"] in PRESENT | DO else None


def _at_a_place(found: re.Match[str], _: str) -> str | None:
    """ "community clinic": where it was."""
    where = found["where"]
    first = where.split()[0]
    if first in EACH_OF | DETERMINERS | NO_SUBJECT or is_past(first):
        return None
    return f"{'on' if where.endswith('desk') else 'at'} {article(where)} {where}"


def _kinds() -> Iterable[Kind]:
    yield Kind(
        Joint.TIED,
        re.compile(
            rf"(?P<at>half a (?:day|year)|(?:one|an?|{_FEW}) (?:weekend|cycle|sprint|season)s?)"
        ),
        lambda found, _: f"{'over' if found['at'].endswith('s') else 'in'} {found['at']}",
        "I moved it, two cycles, one weekend",
        "I moved it over two cycles in one weekend",
        "I moved it, one weekend at most",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(r"(?:was|got) (?:told|asked|promoted|given|named|chosen|invited) \S.*"),
        lambda found, _: f"I {found[0]}",
        "I got it in seven months, was told it takes twelve",
        "I got it in seven months; I was told it takes twelve",
        "I got it as told",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            r"(?:the |as )?(?P<post>(?:[A-Za-z]+ ){0,2}(?:lead|analyst|PM|owner|engineer|designer|"
            r"manager|developer)) on (?:it|this|that)"
        ),
        lambda found, _: f"I was the {found['post']} on it",
        "I contained it in 20 minutes, IR lead on it",
        "I contained it in 20 minutes; I was the IR lead on it",
        "I contained it as the lead",
    )
    yield Kind(
        Joint.OF_IT,
        re.compile(rf"(?:the )?last (?P<n>\d|{_FEW}) (?P<as>(?:of them )?as .+)"),
        lambda found, _: f"the last {in_words(found['n'] + ' years').split()[0]} {found['as']}",
        "I have 8 years of trading systems, last 3 as tech lead",
        "I have 8 years of trading systems, the last three as tech lead",
        "I have 8 years, lastly as tech lead",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            rf"(?:now )?(?P<how>(?:twice as|{_FEW} times|\d+\.\dx) (?:fast|faster|cheaper|smaller))"
        ),
        lambda found, _: f"it is {found['how']}",
        "I ported the parser, six times faster",
        "I ported the parser; it is six times faster",
        "I made it six times faster",
    )
    yield Kind(
        Joint.KEPT,
        re.compile(rf"{_SPAN_EACH} (?:an?|per|each|every) [a-z]+"),
        lambda found, _: f"at {found[0]}",
        "I made it smaller, 1.3 seconds per picture",
        "I made it smaller, at 1.3 seconds per picture",
        "I made it smaller, picture by picture",
    )
    yield Kind(
        Joint.TIED,
        re.compile(r"(?:twice|half|[\w.]+ times) the [a-z]+(?: .+)?"),
        lambda found, _: f"with {found[0]}",
        "I wrote a scheduler, 2.4 times the pictures per hour",
        "I wrote a scheduler with 2.4 times the pictures per hour",
        "I wrote it for the times",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            r"(?:now )?(?P<how>[A-Z]{2,5}[ -](?:marked|certified|approved|cleared|compliant))"
        ),
        lambda found, _: f"it is {found['how']}",
        "I took it from 0.86 to 0.93, CE marked",
        "I took it from 0.86 to 0.93; it is CE marked",
        "I had it CE marked",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            r"(?:the )?(?P<who>(?:[a-z]+ )?(?:council|union|board|regulator|auditor|ministry)) "
            r"(?P<did>agreed|signed|approved|accepted)(?P<rest>(?: (?:it|to|in|at|on) ?.*)?)"
        ),
        lambda found, _: f"the {found['who']} {found['did']}{found['rest']}",
        "I brought it down, works council agreed",
        "I brought it down; the works council agreed",
        "I brought it down as the board agreed",
    )
    yield Kind(
        Joint.TIED,
        re.compile(r"(?:(?:working )?(?:solo|alone)|all by myself|(?:on my own|by myself))"),
        lambda found, _: "on my own",
        "I finished it in May, solo",
        "I finished it in May on my own",
        "I finished it alone in May",
    )
    yield Kind(
        Joint.TIED,
        re.compile(r"(?:an? |on an? )?(?P<how>tiny|small|shoestring|modest|tight) budget"),
        lambda found, _: f"on a {found['how']} budget",
        "I doubled it, tiny budget",
        "I doubled it on a tiny budget",
        "I doubled the tiny budget",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            r"(?:an? )?new (?P<what>(?:[a-z]+ )?(?:supplier|vendor|model|process|tool|playbook|"
            r"contract|partner|layout|schedule|script|template|policy))(?P<rest>(?: (?:in|for|of|"
            r"from|on|at) .+)?)"
        ),
        lambda found, _: f"with a new {found['what']}{found['rest']}",
        "I cut it by 12%, new supplier in Poland",
        "I cut it by 12% with a new supplier in Poland",
        "I cut it by 12%, new suppliers",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            rf"(?:normally|usually|normal is|usual is|typically) "
            rf"(?P<span>{_SPAN}|{_FEW} (?:hours|days|weeks|months|years))"
        ),
        lambda found, _: f"instead of the usual {in_words(found['span'])}",
        "I did it in nine days, normally three weeks",
        "I did it in nine days instead of the usual three weeks",
        "I did it, normally at night",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(r"(?:with )?me doing (?P<what>[A-Za-z][\w -]*)"),
        lambda found, _: f"I did {found['what']}",
        "I shipped it with a team of four, me doing Android",
        "I shipped it with a team of four; I did Android",
        "I shipped it with me in charge",
    )
    yield Kind(
        Joint.OF_IT,
        re.compile(r"(?:at |on )?(?:the )?first (?P<what>try|attempt|go|spin|submission)"),
        lambda found, _: f"at the first {found['what']}",
        "I got it certified in May, first try",
        "I got it certified in May, at the first try",
        "I got the first try in May",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            r"(?P<where>(?:[a-z/\d-]+ )?(?:clinic|hospital|ward|plant|warehouse|shop|school|desk|"
            r"refinery|mill|depot|branch))"
        ),
        _at_a_place,
        "I cut it by half, community clinic",
        "I cut it by half at a community clinic",
        "I cut it by half, each clinic",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            r"(?P<who>everyone|everybody|nobody|no one) (?P<verb>[a-z]+)(?<!ing)(?<!else) .+"
        ),
        _one_more,
        "I grew the team, nobody left in two years",
        "I grew the team; nobody left in two years",
        "I run it with nobody else",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            rf"(?:[a-z-]+ ){{0,2}}(?:{'|'.join(sorted(PEOPLE))}) [a-z]+(?<!ed)(?<!ing) "
            r"(?:now|again|today|better|faster)"
        ),
        lambda found, _: found[0],
        "I rebuilt it, on call people sleep now",
        "I rebuilt it; on call people sleep now",
        "I rebuilt it for the people there now",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            r"(?:the )?(?P<what>(?:first|last|only|fastest|largest|biggest|smallest|cheapest|best|"
            r"highest|lowest|longest) [a-z\d].*)"
        ),
        _the_first_does,
        "I have run Kafka, biggest cluster was 90 brokers",
        "I have run Kafka; the biggest cluster was 90 brokers",
        "I have run Kafka, the biggest of them with 90 brokers",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            r"(?:it |this |that )?used to (?P<what>(?:be|take|cost|need|fail|crash|run) .+)"
        ),
        lambda found, _: f"it used to {in_words(found['what'])}",
        "I automated it, used to take 3 weeks",
        "I automated it; it used to take 3 weeks",
        "I automated what used to take weeks",
    )
    yield Kind(
        Joint.OF_IT,
        re.compile(
            rf"(?P<now>(?:now|live|in use|in production|running)(?: now| live| running)?) "
            rf"(?P<where>(?:in|on|at|by|across) {COUNT} .+)"
        ),
        lambda found, _: f"{found['now']} {_in_words_behind(found['where'])}",
        "I built it, errors down 40%, now in 40 labs",
        "I built it; errors fell by 40%; it is now in 40 labs",
        "I built it now, and in 40 labs",
    )
    yield Kind(
        Joint.KEPT,
        re.compile(rf"(?P<now>{_VALUE}) (?:after|afterwards|since)"),
        lambda found, head: f"and {found[0]}" if re.search(r"\bbefore\b", head) else None,
        "my forms lost 8% before I wrote it, 0.3% after",
        "my forms lost 8% before I wrote it, and 0.3% after",
        "I wrote it, 0.3% of all since",
    )
    yield Kind(
        Joint.KEPT,
        re.compile(
            r"(?:no|zero|0|none) (?P<what>(?:lost|rejected|missed|failed|returned|left)"
            r"(?: (?:in|over|since|so far|to|by|for)\b.*)?)"
        ),
        lambda found, _: f"none {found['what']}",
        "I handled the top ten accounts, 0 lost in two years",
        "I handled the top ten accounts, none lost in two years",
        "I handled no lost accounts",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            rf"(?P<what>(?!released|late|early|live|done)[A-Za-z][\w-]*(?: [\w-]+){{0,2}}) "
            rf"in (?P<span>{_SPAN})(?P<rest> \(.+\))?"
        ),
        _took_so_long,
        "I manage trial data, database lock in 12 days (others 30)",
        "I manage trial data with database lock in 12 days (others 30)",
        "I manage trial data, all of it in 12 days",
    )
    yield Kind(
        Joint.DEED,
        re.compile(rf"(?:{'|'.join(REACHES)}) (?:in|to|at|on) .+"),
        lambda found, _: found[0],
        "I managed three PMs, launched in 12 countries",
        "I managed three PMs and launched in 12 countries",
        "I managed an app launched in 12 countries",
    )
    yield Kind(
        Joint.OF_IT,
        re.compile(
            r"(?:the )?(?:first|only|fastest|largest|biggest|smallest|cheapest|best|highest|lowest|"
            r"longest) [a-z].*"
        ),
        _first_of,
        "I trained it, first run that held",
        "I trained it, the first run that held",
        "I trained it, second to none",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            rf"(?P<what>[a-z][\w-]*(?: [\w-]+){{0,2}}) still "
            rf"(?P<rest>(?:{_VALUE}|{_FEW}|the same|under|at|in|zero|on)\b.*)"
        ),
        _still,
        "I rewrote it, setup still 2 screens",
        "I rewrote it; setup is still two screens",
        "I rewrote it and still use it",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            rf"(?P<what>[A-Za-z\d][\w-]*(?: [\w-]+){{0,6}}?) (?P<verb>{'|'.join(SHOWN)}) "
            rf"(?P<how>(?:in|at|within|under|on|without|with) .+|{_VALUE}\b.*|"
            rf"(?:{_FEW} times|twice|half) .+)"
        ),
        _does_so,
        "I rewrote it, clips render twice as fast, dashboard with 2 maps redraws in 2 seconds",
        "I rewrote it; clips render twice as fast; a dashboard with 2 maps redraws in 2 seconds",
        "I rewrote it with care, mostly by hand",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(r"team (?P<verb>[a-z]+) .+"),
        _my_team,
        "I hired nine engineers, team shipped 2 features",
        "I hired nine engineers; my team shipped 2 features",
        "I hired nine engineers for my team",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            r"(?P<what>[a-z][\w-]*(?: [\w-]+){0,2}?) (?P<verb>[a-z]+) "
            r"(?:back|by|on|in|within|without|at|with|to|through|from|as) .+"
        ),
        _they_do,
        "I moved it, bad configs roll back by themselves",
        "I moved it; bad configs roll back by themselves",
        "I moved it, hands off by choice",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            r"(?P<what>[A-Za-z][\w-]*(?: [\w-]+){0,2}) "
            r"(?:clean|stable|steady|green|current|level|whole|error-free) ?.*"
        ),
        _as_it_stands,
        "I built it, reconciliation clean to the cent",
        "I built it with reconciliation clean to the cent",
        "I built it, both clean",
    )
    yield Kind(
        Joint.KEPT,
        re.compile(r"(?P<and>and |plus )(?P<rest>.+)"),
        _changed,
        "I built it, and errors down 40%",
        "I built it, and errors fell by 40%",
        "I built it, and errors went down",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(r"(?P<and>)(?P<rest>.+)"),
        _changed,
        "I built it, user ratings same, cost per call down a third",
        "I built it; user ratings stayed the same; cost per call fell by a third",
        "I built it for the same users, up to 40% of them new",
    )
    yield Kind(
        Joint.OF_IT,
        re.compile(
            rf"(?P<who>{COUNT} (?:[\w-]+ ){{0,2}}[\w-]+?) "
            r"(?P<by>(?:are )?(?:on|using|use) it|uses it|using(?= \w))"
            r"(?P<how> (?:today|daily|weekly|now|every day|each day|every week|since .+))?"
        ),
        _used,
        "I built it, 80,000 creators use it daily",
        "I built it, used by 80,000 creators daily",
        "I built it, which creators use",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(rf"(?P<few>\d+|{_FEW}) (?P<did>[a-z]+)(?P<rest>(?: .+)?)"),
        _came_of_some,
        "I advised six students, four graduated",
        "I advised six students; four of them graduated",
        "I advised two students, most of whom graduated",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            rf"(?P<who>{COUNT} (?:[a-z-]+ )?(?:{'|'.join(sorted(PEOPLE))}) )"
            r"(?:report(?:ing)? to|under) me"
        ),
        lambda found, _: f"{in_words(found['who'].strip())} report to me",
        "I run it, 4 engineers under me",
        "I run it; four engineers report to me",
        "I run it for engineers who report to me",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(r"\S+ \S.*"),
        _somebody,
        "I built it, 25 editors preferred it, all three renewed",
        "I built it; 25 editors preferred it; all three renewed",
        "I wrote three, all published in May",
    )
    yield Kind(
        Joint.OF_IT,
        re.compile(
            r"(?:(?:re)?used|deployed|adopted|(?:now )?(?:default|live|in use|in production)|"
            r"(?:being )?rolled out) (?:by|in|at|on|for|across|to) .+|"
            rf"(?:{'|'.join(DONE_TO_IT)}) (?:by|in|at|on) .+|rated {_VALUE}.*"
        ),
        lambda found, _: re.sub(r"^(now )?default ", r"\1the default ", found[0]),
        "I built it, errors down 40%, deployed in 900 branches",
        "I built it; errors fell by 40%; it is deployed in 900 branches",
        "I built one, deployed in 900 branches",
    )
    yield Kind(
        Joint.KEPT,
        re.compile(rf"(?P<then>{_VALUE}(?: [a-z]+)?) (?:down |up )?to (?P<to>{_VALUE}.*)"),
        lambda found, _: f"from {found['then']} to {found['to']}",
        "I automated the close, 9 days to 3",
        "I automated the close, from 9 days to 3",
        "I automated the close, from 9 days to 3",
    )
    yield Kind(
        Joint.KEPT,
        re.compile(rf"(?P<few>(?!1 )\d+|{_FEW}) (?P<rest>(?:still|now|at|[a-z]+ed)\b(?: .+)?)"),
        _some,
        "I filed 31 patents, 24 granted",
        "I filed 31 patents, 24 of them granted",
        "I filed 31 patents, 24 of which were granted",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            rf"(?P<what>{_VALUE}(?: (?:hours|days|USD|EUR|GBP))?{_A_TIME}) saved(?P<rest>(?: .+)?)"
        ),
        lambda found, _: f"it saved {found['what']}{found['rest']}",
        "I went to FP8, about 4 days saved per run, $3 million a year saved",
        "I went to FP8; it saved about 4 days per run; it saved $3 million a year",
        "I went to FP8, as it saved 4 days",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            r"(?:now )?(?P<who>I|we|it|they|everyone|everybody|nobody|no one) "
            r"(?P<verb>[a-z]+)(?<!ing)\b.*"
        ),
        _one_more,
        "I own the roadmap, I lead two teams",
        "I own the roadmap; I lead two teams",
        "at my last firm, I lead two teams",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            rf"(?:now )?(?!runs (?:costs?|takes?|took|are|were) )(?:{'|'.join(DOES)}) (?:in |for |"
            r"the |an? |all |about |up |over |more |nearly |almost |through )?\S*\w.*"
        ),
        _it_does,
        "I built the model, catches 22% more",
        "I built the model; it catches 22% more",
        "I built the model which catches 22% more",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            rf"(?:took (?:me |us )?(?:{_VALUE}|{_FEW} \w+)(?: instead of .+)?|"
            rf"takes (?:{_VALUE}|{_FEW} \w+)(?: instead of .+)?|"
            rf"(?:needs|costs|uses) (?:an? |only |just )?{_VALUE}\b.*|"
            r"took (?:an?|one) (?:weekend|night|day|week|month|year|quarter|summer|winter)|"
            rf"came in (?:at )?{_VALUE}"
            r"(?: (?:under|over|ahead|below|early|late)\b.*)?|"
            r"(?:(?:came in|finished|landed|closed|opened|launched|shipped) "
            r"(?:on time|early|ahead of|under|within)|(?:finished|opened|launched|landed) "
            rf"{_VALUE} (?:early|late|ahead)) ?.*|"
            rf"ran (?:in|at|on|for) {_VALUE} .+)"
        ),
        _it_does,
        "I ran the rollout, took 8 months, came in $2 million under budget, needs an 8 GB card",
        "I ran the rollout; it took 8 months; it came in $2 million under budget; it needs an 8 "
        "GB card",
        "I ran the rollout, took charge of it and came back",
    )
    yield Kind(
        Joint.OF_IT,
        re.compile(
            r"(?P<did>approved|accepted|certified|signed off) (?:on |at )?(?:the )?"
            r"(?P<when>first (?:submission|go|attempt|try|round|review))"
        ),
        lambda found, _: f"{found['did']} at the {found['when']}",
        "I wrote the design, approved first submission",
        "I wrote the design, approved at the first submission",
        "I wrote the design and approved first drafts",
    )
    yield Kind(
        Joint.DEED,
        re.compile(r"never (?P<did>[a-z]+) .+"),
        lambda found, _: found[0] if is_past(found["did"]) else None,
        "I ran the backups, never lost one of them",
        "I ran the backups and never lost one of them",
        "I ran the backups, never alone",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(r"(?:and )?(?:none|nothing|not one) (?P<when>(?:since|after|in|for) .+)"),
        lambda found, _: f"there has been none {found['when']}",
        "I wrote the failover, none since June",
        "I wrote the failover; there has been none since June",
        "I wrote the failover, none of it new",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            r"(?:the )?(?P<who>[a-z]+) (?:is |was |were |very |really |all )*"
            r"(?P<how>happy|pleased|satisfied|delighted|thrilled|impressed)(?P<rest>(?: .+)?)"
        ),
        _was_content,
        "I automated the report, regulator happy",
        "I automated the report; the regulator was happy",
        "I automated the report, all happy",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            r"(?P<what>[a-z][\w-]*(?: [\w-]+){0,2}) gone(?P<rest>(?: (?:after|since|with) .+)?)"
        ),
        _were_gone,
        "I trained it, loss spikes gone after my fix",
        "I trained it; loss spikes were gone after my fix",
        "I trained it, all gone",
    )
    yield Kind(
        Joint.DEED,
        re.compile(r"(?:and )?(?P<when>then|also) (?P<did>[a-z-]+ .+)"),
        _then_did,
        "I ran a kitchen, then went into operations",
        "I ran a kitchen and then went into operations",
        "I ran a kitchen, then in the hotel",
    )
    yield Kind(
        Joint.KEPT,
        re.compile(r"(?P<and>and|but|so|because) (?P<who>[a-z]+ [a-z]+.*)"),
        _and_the,
        "I built it, and hospital uses it daily",
        "I built it, and the hospital uses it daily",
        "I built it, and customer complaints fell",
    )
    yield Kind(
        Joint.DEED,
        re.compile(r"(?P<verb>\w+) (?P<after>\S+)(?P<rest>.*)"),
        _goes_on,
        "I found the leak, fixed it",
        "I found the leak and fixed it",
        "I found the leak, used by two teams",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(r"\S+ .+"),
        _says_something,
        "I moved it off batches, payouts land in 20 minutes",
        "I moved it off batches; payouts land in 20 minutes",
        "I moved it off batches, an editor used by two teams",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            r"(?:(?:an? )?(?:small|tiny|lean|new|young) )?team of (?:.*\d.*|\w+)"
            r"(?: (?:engineers|people|developers|designers|analysts|nurses))?"
        ),
        lambda found, _: f"with a {in_words(re.sub('^an? ', '', found[0]))}",
        "I rebuilt it, team of 5",
        "I rebuilt it with a team of five",
        "I rebuilt it, a team of 5",
    )
    yield Kind(
        Joint.TIED,
        re.compile(rf"{COUNT} (?:[a-z-]+ ){{0,2}}(?P<who>[a-z]+)"),
        _counted,
        "I rebuilt it, 7 people, 12 countries, 8 million users, 6,000 devices",
        "I rebuilt it with seven people in 12 countries for 8 million users on 6,000 devices",
        "I rebuilt it for people in 12 countries",
    )
    yield Kind(
        Joint.KEPT,
        re.compile(
            rf"(?P<what>{COUNT} (?:[a-z][\w-]* ){{1,3}})(?:a|an|per|each|every) "
            r"(?:second|minute|hour|day|night|week|month|quarter|year)"
        ),
        _at_a_rate,
        "I distilled the model, 1.1 million images a day",
        "I distilled the model, at 1.1 million images a day",
        "I distilled the model, twice a day",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            rf"(?P<what>[a-z][\w-]*(?: [\w-]+){{0,2}}?) {_VALUE}(?: ?(?:°|°?[CFK]|degrees))? "
            r"(?:lower|higher|cooler|hotter|lighter|shorter|smaller|thinner|faster)"
        ),
        _by_so_much,
        "I wrote the firmware, hot spot 9 C lower",
        "I wrote the firmware with the hot spot 9 C lower",
        "I wrote the lower half of the firmware",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            rf"from (?P<then>{_VALUE}) (?:down )?to (?P<now>{_VALUE}) (?P<per>an?|per) "
            r"(?P<what>(?!second|minute|hour|day|week|month|year)[a-z][\w-]*)"
        ),
        _takes_now,
        "I got it onto laptops, from 11 seconds to 4 seconds a picture",
        "I got it onto laptops with a picture in 4 seconds instead of 11 seconds",
        "I got it from 11 seconds to 4 seconds a picture",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            r"had (?P<what>[a-z][\w-]*(?: [\w-]+){0,2}) (?P<where>(?:in|on|at|from|with) .+)"
        ),
        lambda found, _: f"with {found['what']} {found['where']}",
        "I rewrote onboarding, had compliance in the room from week one",
        "I rewrote onboarding with compliance in the room from week one",
        "I rewrote onboarding and had help",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            rf"(?:now (?P<now>{_VALUE}{_A_TIME}|zero|none)|"
            rf"(?P<then>(?:{_VALUE}|{_FEW}){_A_TIME}) now)"
        ),
        lambda found, _: f"now it is {found['now'] or found['then']}",
        "I redid the conditioning, now 81%",
        "I redid the conditioning; now it is 81%",
        "I redid the conditioning for now",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            r"(?P<what>[a-z][\w-]*(?: [a-z][\w-]*)?) "
            r"(?:hardly|rarely|seldom|no longer|never) [a-z]+(?<!ed)(?<!ing) .+"
        ),
        lambda found, _: found[0] if is_measure(found["what"]) else None,
        "I wrote the queue, support hardly sees a ticket",
        "I wrote the queue; support hardly sees a ticket",
        "I wrote the queue, which hardly anybody sees",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(r"(?P<what>[a-z][\w-]*(?: [a-z][\w-]*)?) never (?P<did>[a-z]+)(?P<rest>.*)"),
        _never_did,
        "I sourced 30 parts twice, line never stopped",
        "I sourced 30 parts twice; the line never stopped",
        "I sourced 30 parts, which never stopped",
    )
    yield Kind(
        Joint.SENTENCE,
        re.compile(
            r"[A-Za-z\d][\w.,-]*(?: [\w.-]+){0,4} used to (?:take|be|need|cost|lag|run at) \S.*"
        ),
        lambda found, _: found[0],
        "I rebuilt it, a run used to take nine days",
        "I rebuilt it; a run used to take nine days",
        "I rebuilt it with what was used to hand",
    )
    yield Kind(
        Joint.TIED,
        re.compile(rf"{_VALUE} (?:end to end|door to door|on average|at peak|at the median)"),
        lambda found, _: f"at {found[0]}",
        "I fused the tracks, 40 milliseconds end to end",
        "I fused the tracks at 40 milliseconds end to end",
        "I fused the tracks, end to end",
    )
    yield Kind(
        Joint.TIED,
        re.compile(rf"{_SPAN}(?: instead of \S+(?: \w+)?)?"),
        _lasted,
        "I rebuilt it, 9 months",
        "I rebuilt it in nine months",
        "I rebuilt it, 9 months ahead of plan",
    )
    yield Kind(
        Joint.TIED,
        re.compile(r"(?:no|zero|0) (?P<what>[a-z].*)", re.IGNORECASE),
        _none,
        "I moved it, no downtime, 0 breaks",
        "I moved it with no downtime and no breaks",
        "I moved it, no matter what",
    )
    yield Kind(
        Joint.TIED,
        re.compile(r"(?P<what>[a-z][\w-]*(?: [\w-]+){0,3}) (?:unchanged|intact)"),
        lambda found, _: f"with {found['what']} unchanged",
        "I cut steps, prompt adherence unchanged",
        "I cut steps with prompt adherence unchanged",
        "I cut steps and left the rest unchanged",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            r"same (?P<what>[\w-]+(?: (?!with|on|at|in|for|but)[\w-]+)?)"
            r"(?P<rest> (?:with|on|at|in|for) .+)?"
        ),
        _same,
        "I trained it, same loss, same machines",
        "I trained it at the same loss with the same machines",
        "I trained the same model",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            rf"(?P<what>[a-z][\w-]*(?: [\w-]+){{0,2}}) (?:{_FEW} times|twice as|half as) "
            r"(?:fast|cheap|large|long|small|big|good|slow)(?:er)?"
        ),
        lambda found, _: f"with {found[0]}" if is_measure(found["what"]) else None,
        "I moved it, queries three times faster",
        "I moved it with queries three times faster",
        "I moved it, which is three times faster",
    )
    yield Kind(
        Joint.TIED,
        re.compile(r"half the (?P<what>[\w-]+(?: [\w-]+)?)"),
        lambda found, _: f"with {found[0]}",
        "I trained it, half the machines",
        "I trained it with half the machines",
        "I trained half the machines",
    )
    yield Kind(
        Joint.TIED,
        re.compile(rf"{_VALUE} (?:less|fewer|more) [a-z][\w-]*(?: [\w-]+)?"),
        lambda found, _: f"with {found[0]}",
        "I wrote the client, 30 milliseconds less lag",
        "I wrote the client with 30 milliseconds less lag",
        "I wrote the client, more or less",
    )
    yield Kind(
        Joint.TIED,
        re.compile(r"[A-Za-z\d]\S* \S.*"),
        _done,
        "I wrote it, postmortems done in two days",
        "I wrote it with postmortems done in two days",
        "I wrote both, all published in two days",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            rf"(?P<what>[A-Za-z][\w/-]*(?: [\w/-]+){{0,3}}?) "
            rf"(?P<value>{_VALUE}|zero|{_FEW} (?:minutes|hours|days|weeks|months|years))"
            r"(?P<aside>(?: \([^()]*\))?)"
        ),
        _at_a_value,
        "I lead support, CSAT 96%, engagement score 88",
        "I lead support with CSAT at 96% and an engagement score of 88",
        "I lead support, mostly phase 2",
    )
    yield Kind(
        Joint.TIED,
        re.compile(
            rf"(?P<value>{_ABOUT}\d[\d.,]*%|\d\.\d+) (?P<what>[A-Za-z][\w-]*(?: [\w-]+){{0,2}})"
        ),
        _valued,
        "I opened the office, 92% retention",
        "I opened the office with 92% retention",
        "I opened the office, 92% of it",
    )
    yield Kind(
        Joint.ASIDE,
        re.compile(rf".*\d.*|{_FEW} .+"),
        _figure,
        "I redesigned the store, 400 million active series",
        "I redesigned the store: 400 million active series",
        "I redesigned the store, 40% of all code",
    )


KINDS = tuple(_kinds())


def read(words: str, head: str) -> tuple[Joint, str]:
    """The kind of joint that a piece wants, and how it is written."""
    for kind in KINDS:
        found = kind.found.fullmatch(words)
        said = kind.said(found, head) if found else None
        if said is not None:
            return kind.joint, said
    return Joint.KEPT, words
