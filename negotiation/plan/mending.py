"""What the candidate did, made to read in a letter: one sentence, a subject, small letters."""

from __future__ import annotations

import re

from negotiation.plan.articles import (
    article,
    comes_in_mass,
    is_one_thing,
    names_thing,
    wants_article,
)
from negotiation.plan.changes import change, is_many, is_rate
from negotiation.plan.clause import CannotUse, Clause, clause_of, is_past
from negotiation.plan.clause_words import (
    IN_SOME_WAY,
    LASTING,
    MY_OWN,
    OF_ENGLISH,
    OF_OTHER_TONGUES,
    PEOPLE,
    SHRANK,
)
from negotiation.plan.first_words import DETERMINER, OBJECT, small, verb_first
from negotiation.plan.noted import noted, was
from negotiation.plan.posts import YEARS, held, is_post, role, shown
from negotiation.plan.short_words import FEW, spelt
from negotiation.plan.verbs import (
    ACRONYMS,
    BEFORE,
    DESCRIBING,
    DOING,
    FELT,
    PARTICIPLES,
    PASSIVE,
    PRESENT,
)

_LONGEST_THING = 6  # words of a noun phrase that one can have experience with
_I = re.compile(r"i\b(?:(?:['’](?P<short>ve|m|d|ll)))?\s*", re.IGNORECASE)
_THEY = re.compile(r"(?:s?he|the candidate|this candidate)\b(?P<short>['’]s)?\s*", re.IGNORECASE)
_WE = re.compile(r"(?:we|my team(?: and (?:i|me))?)\b(?! of\b)(?P<short>['’]ve)?\s+", re.IGNORECASE)
_ON = re.compile(r"\Aon [^,]{1,40},\s+(?=i\b)", re.IGNORECASE)
_SIGH = re.compile(
    r"\A(?:(?:fine|ok|okay|well|so|yes|yeah|sure|alright|hm+|ugh|um+)\s+)*"
    r"(?:fine|ok|okay|well|so|yes|yeah|sure|alright|hm+|ugh|um+)\s*(?:[:,.…]+\s*|[–—-]+\s+)",
    re.IGNORECASE,
)
# "so basically i built": what one says while one thinks.
_THINKING = re.compile(
    r"\A(?:(?:so|basically|honestly|actually|well|ok|okay|hi|hey),? )+(?=(?:i|we|my|our)\b)",
    re.IGNORECASE,
)
_LAUGH = re.compile(r"\s+(?:lol|haha+|hehe|xd|:\)|;\)|:-\))\W*$", re.IGNORECASE)
# Who did most of it, said behind the deed: "…, was mostly me", "that was all my doing".
_WHOSE = re.compile(
    r"[,;.\s-]+(?:(?:it|that|this|which)\s+)?(?:was|were|is)\s+"
    r"(?:(?:mostly|all|mainly|entirely|largely|basically|just|pretty much)\s+)?"
    r"(?:me|mine|on me|my (?:idea|project|baby|work|doing|thing))\W*$",
    re.IGNORECASE,
)


def worth_telling(text: str) -> str:
    """The first of several sentences, and of the others those that tell a figure or a deed."""
    first, *others = _BETWEEN.split(" ".join(text.split()))
    if len(first.split()) == 1:
        return " ".join(text.split())
    told = [first]
    for other in others:
        words = other.rstrip(" .!")
        told_more = (
            re.search(_A_NUMBER, words)
            or _is_deed(words)
            or _WITHOUT.match(words)
            or is_post(words)
        )
        if told_more and len(" ".join((*told, words)).split()) <= _MOST_WORDS:
            told.append(words)
    return "; ".join((told[0], *map(_inside, told[1:])))


_WITHOUT = re.compile(r"(?:no|zero|none|nobody|same) [a-z]", re.IGNORECASE)
_BETWEEN = re.compile(r"(?<=[a-z0-9%)])[.!]+\s+(?=[A-Z])")
_MOST_WORDS = 45  # as many as a letter holds


def _is_deed(words: str) -> bool:
    """Whether a sentence tells what the candidate did: "I fixed it", "Fixed it alone"."""
    first = re.sub(r"^I (?:also |then )?", "", words).partition(" ")[0].casefold()
    return is_past(first) and first not in FELT | PASSIVE and verb_first(f"{first} it")


def _inside(words: str) -> str:
    """A sentence behind another: small, where its first word is no name."""
    first = words.partition(" ")[0].casefold()
    plain = first in _PLAIN_FIRST or is_past(first)
    return small(words) if plain and first != "i" else words


_PLAIN_FIRST = frozenset(
    """
    it it's it’s they they're now the a an this that these my our we he she after before since
    today then with no nobody everyone everybody all both each one two three zero in on at by over
    under about almost nearly more less team customers users clients people teams engineers
    first last same none
    """.split()
)


def without_field(words: str) -> str:
    """ "On payments, I cut failures" without the field, which stands with the deed."""
    return _ON.sub("", words)


def without_whose(words: str) -> str:
    """A deed without the aside that says whose it mostly was."""
    return _WHOSE.sub("", words) or words


def is_foreign(words: str) -> bool:
    """Whether most letters are of another script, or the small words of another language."""
    letters = [mark for mark in words if mark.isalpha()]
    latin = sum(mark <= "ž" for mark in letters)
    said = [word.strip(".,;:!?") for word in words.casefold().replace("’", "'").split()]
    other = [word for word in said if word in OF_OTHER_TONGUES or word.startswith("j'")]
    return latin * 2 < len(letters) or (len(other) > 1 and OF_ENGLISH.isdisjoint(said))


def in_small_letters(words: str) -> str | None:
    """A sentence typed in capitals in ordinary letters; None where it may hold names."""
    letters = [mark for mark in words if mark.isalpha()]
    first, *rest = words.split()
    few = len(rest) < 2 and not (rest and is_past(first.casefold()))  # "SQL TUNING", "CUT COSTS"
    if few or sum(mark.isupper() for mark in letters) < 0.7 * len(letters):
        return words
    if re.search(r"\b(?:AT|FOR|WITH|UNDER|INTO|OF) [A-Z]{3,}", words) and not re.search(
        r"\b(?:AT|FOR|WITH|INTO|OF) (?:A|AN|THE|MY|OUR|SCALE|LARGE|ALL)\b", words
    ):
        return None
    return " ".join(
        word if word.strip(".,;:()") in ACRONYMS else word.lower() for word in words.split()
    )


def in_first_person(words: str) -> Clause | CannotUse:
    """The words with the subject they want: "led a team" is "I led a team".

    Each way of mending is tried in its turn; words that none of them knows are asked about.
    """
    words = _LAUGH.sub("", _ON.sub("", _THINKING.sub("", _SIGH.sub("", words, count=1), count=1)))
    tried = (mend(words) for mend in (*_SUBJECTS, *_MENDS))
    return next((found for found in tried if found is not None), _NO_VERB)


_NO_VERB = CannotUse(
    "fact_needs_verb",
    "What did you do there? Begin with it: “cut …”, “built …”, “led …”.",
)
Mended = Clause | CannotUse | None


def _deed(words: str) -> Mended:
    """ "cut latency", "successfully migrated 40 services": only the "I" is missing."""
    first, _, rest = words.partition(" ")
    if first.casefold() in PARTICIPLES and rest:
        return clause_of(f"I have {small(words)}")
    after_adverb = first.casefold() in BEFORE and rest and verb_first(rest)
    if _ENDED_VERB.match(words) or verb_first(words) or after_adverb:
        return clause_of(f"I {small(words)}")
    return None


def _habit(words: str) -> Mended:
    """ "Leads a team of 8"."""
    first, _, rest = words.partition(" ")
    verb = first.casefold()
    known = verb.endswith("s") and verb[:-1] in PRESENT and rest
    return clause_of(f"I {verb[:-1]} {rest}") if known else None


def _passive(words: str) -> Mended:
    """ "Promoted twice", "Responsible for the checkout"."""
    first, _, rest = words.partition(" ")
    if first.casefold() in BEFORE:
        first, _, rest = rest.partition(" ")
    if _INVITED.match(words):
        return clause_of(f"I was {article(first)} {small(words)}")
    was = first.casefold() == "responsible" or (first.casefold() in PASSIVE and rest)
    return clause_of(f"I was {small(words)}") if was else None


_INVITED = re.compile(
    r"(?:invited|selected|elected|appointed|featured|named) "
    r"(?:speaker|author|guest|lecturer|member|panelist|reviewer|judge|artist|fellow)\b",
    re.IGNORECASE,
)


def _being(words: str) -> Mended:
    """ "Fluent in Korean"."""
    if _ON_CALL.match(words):
        return clause_of(f"I was {small(words)}")
    return clause_of(f"I am {small(words)}") if _GOOD_AT.match(words) else None


_ON_CALL = re.compile(r"on[- ]call (?:for|at|in)\b", re.IGNORECASE)


def _years(words: str) -> Mended:
    """ "8 years of risk models"."""
    return clause_of(f"I have {small(words)}") if YEARS.match(words) else None


def _doing(words: str) -> Mended:
    """ "leading a team of five"."""
    first, _, rest = words.partition(" ")
    verb = first.casefold()
    does = verb.removesuffix("ing") in DOING and not names_thing(rest.partition(" ")[0])
    doing = verb.endswith("ing") and len(first) > 4 and (OBJECT.match(rest) or (rest and does))
    return clause_of(f"I have experience {small(words)}") if doing else None


def _live(words: str) -> Mended:
    """ "14 banks live in 11 months": what came of one's work."""
    found = re.match(
        r"(?P<what>\d+ (?:[a-z-]+ )?[a-z]{3,}s) live (?P<rest>(?:in|within|on) .+)", words
    )
    said = found and f"through my work {found['what']} went live {found['rest']}"
    return clause_of(said) if said else None


def _in_some_way(words: str) -> Mended:
    """ "int8 quantised a 2.6B model": how, and then what one did."""
    how, _, rest = words.partition(" ")
    verb, _, after = rest.partition(" ")
    done = is_past(verb) and verb not in DESCRIBING and DETERMINER.match(after)
    some_way = how.casefold() in IN_SOME_WAY or re.fullmatch(
        r"[A-Za-z]+\d+|[a-z]+ly|[A-Z]{2,}|A/B", how
    )  # "dashcams lost 8%" is none
    return clause_of(f"I {how}-{rest}") if done and some_way else None


def _measured(words: str) -> Mended:
    """ "p95 image time from 9.4 to 5.1 seconds": a measure, and what came of one's work on it."""
    first = re.split(r"[,;:] ", words)[0]
    said = change(first)
    if said is None:
        return None
    which = "the " if _ORDINAL.match(said) else ""
    moved = _MOVED.fullmatch(said)
    if moved is None or " and " in said:
        return clause_of(f"through my work {which}{small(said)}{words[len(first) :]}")
    verb, way = _MOVING[moved["did"], moved["how"].split()[0]]
    what = moved["what"] if _A_NAME.match(moved["what"]) else small(moved["what"])
    which = which or ("the " if wants_article(what) else "")
    return clause_of(f"I {verb} {which}{what}{way} {moved['how']}{words[len(first) :]}")


# "errors fell by 40%": what somebody did who brings it up as theirs.
_MOVED = re.compile(r"(?P<what>.+?) (?P<did>went|fell|rose) (?P<how>(?:from|by|to) .+)")
_MOVING = {
    ("went", "from"): ("took", ""), ("went", "to"): ("took", ""), ("went", "by"): ("moved", ""),
    ("fell", "from"): ("brought", " down"), ("fell", "to"): ("brought", " down"),
    ("rose", "from"): ("brought", " up"), ("rose", "to"): ("brought", " up"),
    ("fell", "by"): ("cut", ""), ("rose", "by"): ("raised", ""),
}  # fmt: skip
_A_NAME = re.compile(r"[A-Z]\w+ [A-Z]")  # "App Store rating"
_ORDINAL = re.compile(r"(?:first|last|second|longest|slowest|largest|worst|best) ", re.IGNORECASE)


def _was_mine(words: str) -> Mended:
    """ "long-term memory was my project, recall up 40%": whose it was."""
    return clause_of(small(words)) if _WAS_MY.match(words) else None


_WAS_MY = re.compile(
    r"(?!i\b|it\b|that\b|this\b)[\w/'’ -]+ (?:was|is|were|are) "
    rf"my (?:{MY_OWN})s?\b",
    re.IGNORECASE,
)


def _got_it_to(words: str) -> Mended:
    """ "releases used to take 40 minutes, I got it to 6": how it was, and what one made of it."""
    found = _BEFORE_AND_AFTER.fullmatch(words)
    if found is None or len(found["thing"].split()) > _LONGEST_THING:
        return None
    thing, now = small(found["thing"]), found["now"].rstrip()
    first, _, rest = thing.partition(" ")
    whose = f"our {rest}" if first.casefold() in ("our", "my") and rest else thing
    rest = f", {said}" if (said := found["rest"].strip(" .;,")) else ""
    return clause_of(f"I got {whose} from {found['then']} to {now}{rest}")


_A_NUMBER = rf"(?:\d|\b(?:an?|half|{'|'.join(FEW)})\b)"
_TO_THE_END = r"(?:[^.;]|\.(?=\d))"
_BEFORE_AND_AFTER = re.compile(
    r"(?P<thing>(?!i\b|we\b|it\b)[A-Za-z][\w/'’ -]*?) "
    r"(?:used to (?:take|be|run at|cost|need)|took|was|were|cost) "
    rf"(?P<then>(?:(?!{_A_NUMBER})[^,;])*{_A_NUMBER}[^,;]*?)(?:[,;]| -| –|\.)? "
    r"(?:and |but |then |now |so )?(?:(?:i|we) )?(?:have )?(?:got|brought|cut|took) "
    r"(?:it|that|them|this) (?:down |up )?to "
    rf"(?P<now>(?:(?!{_A_NUMBER}){_TO_THE_END})*{_A_NUMBER}{_TO_THE_END}*)(?P<rest>.*)",
    re.IGNORECASE,
)


def _made(words: str) -> Mended:
    """ "new ranker for search; conversion up 5%": a thing, and what came of it."""
    thing, mark, result = words.partition(", ")
    counted, _, rest = thing.partition(" ")
    several = counted.isdigit() and PEOPLE.isdisjoint(rest.split()) and not _SPAN.match(rest)
    named_so = _NEW.match(rest if several else thing) or is_one_thing(thing)
    if _MINE_IN_IT.search(thing) or not _SAYS.isdisjoint(thing.split()[1:]):
        return None
    if not named_so or thing.startswith("doing ") or not mark or not re.search(r"\d", result):
        return None
    named = re.split(rf" (?:{_OF}|and) ", thing)[0]
    if " to " in named:  # "prototype to launch in nine weeks"
        return None
    one = "" if is_many(named) or comes_in_mass(named) else f"{article(thing.split()[0])} "
    did = "did" if named.split()[-1].casefold() in ("work", "research") else "worked on"
    if is_past(result.split()[0].casefold()) and not is_rate(
        result
    ):  # the thing did it: "caught 3% more"
        result = f"{'they' if is_many(named) else 'it'} {result}"
        return clause_of(f"I {did} {one}{small(thing)}; {result}")
    return clause_of(f"I {did} {one}{small(thing)}, {result}")


_MINE_IN_IT = re.compile(r"\b(?:i|me|my|we)\b", re.IGNORECASE)


_SAYS = frozenset(
    "is are was were has have had goes went comes came asked gets got does did".split()
)


def _named(words: str) -> Mended:
    """ "data pipelines: 14 TB a day, 99.9% on time": a thing of which figures are told."""
    found = _NAMED.match(words)
    if found is None or any(is_past(word) for word in found["thing"].casefold().split()):
        return None
    thing = found["thing"]
    if not (is_many(thing) or wants_article(thing)) or _SENTENCE.search(thing):
        return None
    one = "" if is_many(thing) else f"{article(thing.split()[0])} "
    return clause_of(f"I worked on {one}{small(thing)}{words[len(thing) :]}")


_NAMED = re.compile(r"(?P<thing>(?:[A-Za-z][\w/-]* ){0,3}[A-Za-z][\w/-]*): \d")


def _project(words: str) -> Mended:
    """ "zero downtime migration of 6 TB to Aurora": what one worked on."""
    if not _PROJECT.match(words) or _SENTENCE.search(words) or is_past(words.split()[0].casefold()):
        return None
    words = re.sub(r"^(zero|no) downtime ", r"\1-downtime ", words, flags=re.IGNORECASE)
    return clause_of(f"I worked on {article(words.split()[0])} {small(words)}")


_PROJECT = re.compile(
    r"(?!the\b|an?\b|my\b|our\b)(?:[\w-]+ ){0,4}?(?:migration|rewrite|redesign|rollout|integration|"
    r"tech transfer|"
    r"upgrade|cutover|consolidation|implementation|certification|expansion|"
    r"rebrand|refactoring|refactor|overhaul|turnaround|relaunch|port|launch) "
    r"(?:of|from|to|into|onto|off|in|for|without|with|across) \S",
    re.IGNORECASE,
)
_SPAN = re.compile(r"(?:hours?|days?|weeks?|months?|quarters?|years?)\b")
_OF = "for|of|in|at|behind|on|from|with|over|across"
_NEW = re.compile(rf"[a-z][\w-]*(?: [a-z][\w-]*){{0,3}} (?:{_OF}) \w|new \w", re.IGNORECASE)


def _thing(words: str) -> Mended:
    """ "distributed systems at scale": a thing one knows, in a few words."""
    first, _, rest = words.partition(" ")
    short = len(words.split()) <= _LONGEST_THING
    if not short or re.search(r"\d", words) or is_past(first.casefold()):
        return None
    if first.casefold() in BEFORE or _SENTENCE.search(words):
        return None
    if _SOMEBODY_DOES.search(words):  # "dashboard the CEO opens every morning"
        return None
    if first.casefold() in DESCRIBING and _WITHOUT_NOUN.match(rest):
        return None
    return clause_of(f"I have experience with {small(words) if rest else words}")


_SOMEBODY_DOES = re.compile(
    r"^(?:[\w-]+ ){0,3}(?!(?:for|of|in|at|on|with|from|to|by|across|behind|under) )[\w-]+ "
    r"(?:the|our|every) [\w-]+ [a-z]+s\b",
    re.IGNORECASE,
)
# "trusted with", "extended by": no noun for the word to describe. "applied ML to pricing": a verb.
_WITHOUT_NOUN = re.compile(
    r"(?:\w+ )?(?:to|into)\b|(?:in|with|by|from|on|at|across|for)\b", re.IGNORECASE
)
_MENDS = (
    _deed, _habit, _passive, _being, _years, _doing, held, _live, role, shown, _in_some_way,
    _measured, _was_mine, _got_it_to, was, _made, _named, _project, _thing, noted,
)  # fmt: skip
_GOOD_AT = re.compile(
    r"(?:fluent|proficient|skilled|versed|certified|interested|active|experienced|based|trained) "
    r"(?:in|at|with)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(  # and no thing
    r"\b(?:i|you|he|she|we|they|that|is|are|was|were|has|had)\b", re.IGNORECASE
)
_ENDED_VERB = re.compile(r"(?:helped|worked|graduated|finished|co-\w+ed)\b", re.IGNORECASE)


def is_statement(words: str) -> bool:
    """Whether the words say something, where a thing was to be named."""
    told = any(mend(words) is not None for mend in _SUBJECTS)
    return told or verb_first(words)


def _said_by_me(words: str) -> Mended:
    """ "I've built two": a subject already."""
    found = _I.match(words)
    if not found or not words[found.end() :]:
        return None
    rest = words[found.end() :]
    did = is_past(rest.split()[0].casefold())  # "I'd built two", "I'd do it again"
    helpers = {"ve": "have ", "m": "am ", "d": "had " if did else "would ", "ll": "will "}
    return clause_of(f"I {helpers.get(found['short'] or '', '')}{rest}")


def _said_of_me(words: str) -> Mended:
    """ "She migrated 40 services": the candidate, spoken of."""
    found = _THEY.match(words)
    if not found or not words[found.end() :]:
        return None
    rest = _mine(words[found.end() :])
    first, _, more = rest.partition(" ")
    if first.casefold().endswith("s") and first.casefold()[:-1] in PRESENT:
        rest = f"{first[:-1].lower()} {more}"
    helper = "have " if found["short"] else ""
    rest = re.sub(r"^is\b", "am", re.sub(r"^has\b", "have", rest))
    return clause_of(f"I {helper}{rest}")


def _said_of_us(words: str) -> Mended:
    """ "We shipped it in six weeks"."""
    found = _WE.match(words)
    if not found or not words[found.end() :]:
        return None
    helper = "have " if found["short"] else ""
    return clause_of(f"my team and I {helper}{words[found.end() :]}")


def _said_of_others(words: str) -> Mended:
    """ "They cut the bill", "Maria cut the bill": whose deed is it?"""
    if re.match(r"they\b", words, re.IGNORECASE):
        return CannotUse("fact_of_others", "Who are “they”? Say what you did yourself.")
    named = re.match(r"(?P<who>[A-Z][a-z]+) (?P<verb>[a-z]+) ", words)
    if not named or not is_past(named["verb"]) or is_past(named["who"].casefold()):
        return None
    if named["who"].casefold() in BEFORE or named["verb"] in _OF_THINGS:
        return None
    return CannotUse("fact_of_others", f"Is {named['who']} you? Say it without the name: “I …”.")


# What somebody named did is asked about; "Reports used to land at noon" is about none.
_OF_THINGS = frozenset("used was were went fell rose took had dropped grew became came".split())


def _said_of_mine(words: str) -> Mended:
    """ "Our pipeline halved the bill", "At my last job I cut failures"."""
    owned = re.match(r"(?:my|our|(?:through|thanks to|because of) my)\b", words, re.IGNORECASE)
    when = _WHEN.match(words)
    if when is not None and is_past(words[when.end() :].partition(" ")[0]):
        return clause_of(f"{small(when[0])}I {words[when.end() :]}")
    if words.casefold().startswith("since "):
        words = _LASTED.sub(lambda found: f"I have {LASTING[found[1].casefold()]}", words, count=1)
    placed = re.match(
        r"(?:at|in|as|with|during|while|when|before|until|after|since|together|alone|over|within|"
        r"from (?:0|zero|scratch|nothing)|on project)\b[^,]*,?\s+i\b",
        words,
        re.IGNORECASE,
    )
    through = _WITH_MINE.fullmatch(words)
    if through is not None and (said := change(through["came"])) is not None:
        return clause_of(f"{said} with {small(through['thing'])}{through['rest']}")
    if owned and _is_thing_of_mine(words[owned.end() :]):
        return clause_of(f"I worked on {small(words)}")
    return clause_of(words[0].lower() + words[1:]) if owned or placed else None


def _is_thing_of_mine(words: str) -> bool:
    """ "our onboarding flow, signup from 31% to 44%": a thing, and a figure that came of it."""
    thing, comma, came = words.strip().partition(", ")
    return bool(comma) and is_one_thing(thing) and re.search(r"\d", came) is not None


# "my credit model for people without a file, approvals up 14%": what came with it.
_WITH_MINE = re.compile(
    r"(?P<thing>(?:my|our) (?:[\w-]+ ){0,3}(?:model|pipeline|service|tool|system|design|redesign|"
    r"framework|scheduler|playbook|program|programme|campaign|library|platform|app|engine|course|"
    r"dashboard|index|parser|compiler|ranker|classifier)(?: (?:for|of|in|on) [^,]+)?), "
    r"(?P<came>[^,]+)(?P<rest>(?:, .+)?)",
    re.IGNORECASE,
)


_LASTED = re.compile(rf"\bI ({'|'.join(LASTING)})\b", re.IGNORECASE)
_WHEN = re.compile(
    r"(?:in|within|over|during) (?:\S+ ){1,2}(?:days|weeks|months|quarters|years?) |"
    r"in (?:19|20)\d\d |last (?:year|quarter|month) ",
    re.IGNORECASE,
)


def _said_with_others(words: str) -> Mended:
    """ "Three colleagues and me built it", "me and two others rewrote it"."""
    found = _AND_ME.match(words) or _ME_AND.match(words)
    if not found:
        return None
    rest = words[found.end() :]
    if not is_past(rest.partition(" ")[0].casefold()):
        return None
    return clause_of(f"{small(found['others'])} and I {rest}")


def _said_of_what_i_did(words: str) -> Mended:
    """ "The page I designed lifted conversion", "NPS of my accounts is 67"."""
    by_me = _BY_ME.match(words)
    if by_me is not None and is_past(by_me["did"].casefold()):
        return clause_of(small(words))
    found = _I_DID_IT.match(words)
    if found is None or not is_past(found["did"].casefold()):
        return _said_of_my_things(words)
    rest = found["rest"].split()
    verb = rest[1] if rest[0] in ("now", "still", "already") and rest[1:] else rest[0]
    does = (
        is_past(verb)
        or verb in _DO_NOW | PRESENT
        or (verb.endswith("s") and verb[:-1] not in _NO_VERBS)
    )
    lacks = found["which"] is None and wants_article(found["thing"].strip())
    return clause_of(f"{'the ' if lacks else ''}{small(words)}") if does else None


def _said_of_my_things(words: str) -> Mended:
    found = _OF_MINE.match(words)
    return clause_of(small(words)) if found else None


_I_DID_IT = re.compile(
    r"(?P<which>(?:the|an?|one|every|each|this|both|all(?: the)?|most of the|\d+|two|three) )?"
    r"(?P<thing>(?!(?:i|we|my|our|when|once|after|since|where|what)\b)(?:[\w-]+ ){1,5}?)"
    r"(?:that |which )?(?:i|we) (?P<did>[a-z]+) (?:(?:up|out|for it|there) )?"
    r"(?P<rest>[a-z]+ .+)",
    re.IGNORECASE,
)
# "every invoice goes through a system i wrote"
_BY_ME = re.compile(
    r"(?:every|all|most of|half of|each|our|the) [^,;]*? "
    r"(?:is|are|was|were|goes|go|runs|run|comes|come) "
    r"[^,;]*?\b(?:i|we) (?P<did>[a-z]+)(?=$|[,;:])",
    re.IGNORECASE,
)
_DO_NOW = frozenset(
    "is are was were has have had runs powers made won got still now block catch save help serve "
    "power need use cover process answer find reach bring".split()
)
_NO_VERBS = frozenset("thi it u les acros alway".split())
_OF_MINE = re.compile(
    r"(?:[\w-]+ ){1,3}(?:of|in|for|at|from|with|on) my (?:own )?[\w-]+ "
    r"(?:is|are|was|were|has|have|had|went|fell|rose|grew|reached|doubled|tripled) ",
    re.IGNORECASE,
)


def _said_through_mine(words: str) -> Mended:
    """ "Churn fell 12% after my redesign": what came of one's own work."""
    mine = _THROUGH_MINE.search(words)
    if mine is None or verb_first(words) or (mine["did"] and not is_past(mine["did"].casefold())):
        return None
    said = words[: mine.start()].casefold().split()
    changed = any(is_past(word) or word in SHRANK or word in _WERE for word in said)
    return clause_of(small(words)) if changed else None


# "after my redesign", "once I rewrote the handbook"
_THROUGH_MINE = re.compile(
    r"\b(?:(?:because of|thanks to|after|with|through|by) my\b|(?:before|after|under) me\b|"
    r"(?:once|after|since|because|when) i (?:had )?(?P<did>[a-z]+)\b)",
    re.IGNORECASE,
)
_WERE = ("was", "were")


def _said_to_me(words: str) -> Mended:
    """ "Everyone asks me to review their SQL": what others want of one."""
    found = _TO_ME.match(words)
    return clause_of(small(words)) if found else None


_TO_ME = re.compile(
    r"(?:everyone|everybody|people|most people|other teams|the other teams|my (?:team|colleagues|"
    r"manager|boss)) (?:(?:asks?|asked|chose|picked|trusts?|trusted|calls?|called) me|"
    r"(?:comes?|came|turns?|turned) to me) \S",
    re.IGNORECASE,
)


def _said_of_who_took_it(words: str) -> Mended:
    """ "Three teams moved their billing onto my design": what others did with one's own work."""
    found = _TOOK_MINE.match(words)
    if found is None:
        return None
    many, did = found["many"], found["did"].casefold()
    if not is_past(did) and did != "use":
        return None
    return clause_of(f"{spelt(many) if many.isdigit() else many} {words[len(many) + 1 :]}")


_TOOK_MINE = re.compile(
    rf"(?P<many>\d+|{'|'.join(FEW)}|several|most|all|other|many) (?:other )?"
    r"(?:[a-z-]+ )?[a-z-]+s (?:now |already |have )?(?P<did>[a-z]+) "
    r"(?:[\w'’-]+ ){0,6}?my [a-z]",
    re.IGNORECASE,
)


_OTHERS = r"(?P<others>(?:\w+ ){0,3}\w+)"
_AND_ME = re.compile(_OTHERS + r" and (?:me|i|myself)\s+", re.IGNORECASE)
_ME_AND = re.compile(
    r"(?:me|i|myself) and (?P<others>(?:\w+ ){0,2}(?:others|colleagues?|people|engineers?|"
    r"coworkers?|devs?|friends?|teammates?))\s+",
    re.IGNORECASE,
)
_SUBJECTS = (
    _said_with_others, _said_by_me, _said_of_me, _said_of_us, _said_of_mine, _said_of_what_i_did,
    _said_through_mine, _said_of_who_took_it, _said_to_me, _said_of_others,
)  # fmt: skip


def _mine(words: str) -> str:
    """What was said of her or him, said of oneself."""
    words = re.sub(r"\b(?:her|his) own\b", "my own", words)
    words = re.sub(r"\b(?:her|his)\b", "my", words)
    words = re.sub(r"\b(?:herself|himself)\b", "myself", words)
    return re.sub(r"\bs?he\b", "I", words)
