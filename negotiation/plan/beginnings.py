"""What people say before the deed itself, taken off or put as one says it: one table of rules.

"so basically", "nothing fancy but", "accessibility: brought our site to AA", "they asked me to".
"""

from __future__ import annotations

import re

from negotiation.model.common_words import is_common
from negotiation.plan.first_words import verb_first
from negotiation.plan.short_words import NAMES, WRITTEN_OUT, spelt
from negotiation.plan.shorthand import Rule
from negotiation.plan.verbs import BEFORE, FELT, is_past


def begun(words: str) -> str:
    """The words without what one says while one thinks, and with a beginning that reads."""
    for rule in RULES:
        if rule.found.search(words):
            words = rule.found.sub(rule.said, words, count=1)
    return words


def _without_label(found: re.Match[str]) -> str:
    """A deed without the field that was named before it; a label with a figure stays."""
    verb = found["verb"].casefold()
    did = (is_past(verb) or verb in BEFORE) and verb not in FELT
    own = verb in ("i", "i've", "we", "my")
    known = is_past(found["label"].split()[0].casefold()) or found["label"].casefold() in _LEADING
    return found["verb"] if (did or own) and not known else found[0]


_LEADING = ("i", "result", "results")
_MEASURE = r"[A-Za-z][\w/-]*(?: [\w/-]+){0,3}"
_VALUE = r"[$£€₹]?\d[\d.,]*(?: ?[A-Za-z%]+)?"


def _with_my_team(found: re.Match[str]) -> str:
    size = f" of {spelt(found['size'])}" if found["size"] else ""
    return f"{found['who']}{size} and I "


_DONE_TO_ME = {"chose": "chosen", "flew": "flown"}
_GIVEN = {"put me in charge of": "put in charge of", "gave me": "given", "made me": "made"}


def _as_firm(found: re.Match[str]) -> str:
    """ "at canva distilled": the employer's name, and whose deed it is."""
    rest = found.string[found.start("did") :]
    own = found["did"] in ("i", "I", "we")
    if not (verb_first(rest) or found["did"].casefold() in BEFORE or own):
        return found[0]
    words = found["firm"].split()
    if words[0].casefold() in _NO_FIRM or (own and words[1:]):
        return found[0]
    named = " ".join(name_of_firm(word, leads=not words[1:]) for word in words)
    return f"at {named} {found['did']}" if own else f"at {named} I {found['did']}"


def _firm_named(found: re.Match[str]) -> str:
    return f"at {name_of_firm(found['firm'])}"


def name_of_firm(word: str, *, leads: bool = False) -> str:
    """A name typed small as it is written: "canva" is Canva, "kpmg" KPMG; "work" is none.

    `leads`: it stands alone before what somebody did there, "at wise i cut", and can be no thing.
    """
    plain = word.isalpha() and word.islower() and len(word) > 1
    if not plain or (is_common(word) and not leads) or word in WRITTEN_OUT or word in NAMES:
        return word
    return word.capitalize() if _VOWEL.search(word) else word.upper()


_NO_FIRM = frozenset(
    "work home school university college night times peak scale launch present last age uni "
    "rollover handover checkout "
    "weekends christmas noon lunch sea".split()
)
_VOWEL = re.compile(r"[aeiouy]")
# In the order in which they are tried: each meets what those before it have left.
RULES = (
    Rule(  # that there is little to tell, and then what there is
        re.compile(
            r"\A(?:i )?(?:do not|don['’]?t|dont|have(?= no)) (?:really )?(?:have )?(?:an?y? |no )?"
            r"(?:(?:big|huge|great|real|large|hard|fancy) )*(?:numbers?|results?|metrics?|figures?|"
            r"achievements?)[.,;…]* (?:but |still )?(?:i think )?(?=\S)",
            re.IGNORECASE,
        ),
        "",
        "i do not have big numbers but everyone asks me to review their SQL",
        "everyone asks me to review their SQL",
        "i do not have a big team",
    ),
    Rule(
        re.compile(
            r"\A(?:i am |i['’]?m )?(?:very |so |really |most |quite )*proud of "
            r"(?=(?:the|my|our|an?) )",
            re.IGNORECASE,
        ),
        "",
        "proud of the quiet hours feature, 1.4 million use it",
        "the quiet hours feature, 1.4 million use it",
        "proud of it",
    ),
    Rule(  # a question to oneself
        re.compile(
            r"\A(?:honestly|proud of|proudest thing|best thing|what i did|mine)\? (?=\S)",
            re.IGNORECASE,
        ),
        "",
        "honestly? kept the warehouse open",
        "kept the warehouse open",
        "honestly kept? no",
    ),
    Rule(  # for how long, before what one did all that time
        re.compile(
            r"\A(?P<span>\d+|two|three|four|five|six|seven|eight|nine|ten) ?(?P<unit>y(?:ea)?rs|"
            r"months|mths),? (?:and )?(?=never [a-z]+ )"
        ),
        lambda found: (
            f"in {spelt(found['span']) if found['span'].isdigit() else found['span']} "
            f"{'years' if found['unit'].startswith('y') else 'months'} I "
        ),
        "5 yrs, never missed a payroll",
        "in five years I never missed a payroll",
        "5 yrs of payroll, never alone",
    ),
    Rule(  # the project by its name, and then what one did in it
        re.compile(r"\A(?P<named>[Pp]roject [A-Z]\w+)(?: [-–—]|[:,]) (?P<did>[A-Za-z]+)(?= \S)"),
        lambda found: (
            f"on {found['named'][0].upper()}{found['named'][1:]} I {found['did']}"
            if is_past(found["did"].casefold())
            else found[0]
        ),
        "Project Falcon – moved 12 years of claims",
        "on Project Falcon I moved 12 years of claims",
        "Project Falcon, claims of 12 years",
    ),
    Rule(
        re.compile(
            r"\A(?:(?:so|well|i guess|i think|i suppose|probably),? )*(?:the|my) "
            r"(?:main|biggest|best|proudest) (?:thing|one|achievement|accomplishment)"
            r"(?: (?:i (?:did|have done)|for me|at work|there))? (?:is|was|would be)"
            r"(?: (?:probably|maybe|that|when))*(?: that)?,? ",
            re.IGNORECASE,
        ),
        "",
        "i guess the main thing is the recruiting system, 200 applications a day",
        "the recruiting system, 200 applications a day",
        "the main thing we built",
    ),
    Rule(
        re.compile(
            r"\A(?:(?:so|basically|honestly|actually|well|ok|okay|hi|hey|yeah|yes|sure|hm+|mostly|"
            r"mainly|i'd say|for example|eg|"
            r"(?:nothing|not) (?:too |that |very )?(?:fancy|special|big|huge|crazy|glamorous|much)|"
            r"(?:i )?(?:not sure|don['’]?t know|no idea) (?:if|whether) "
            r"(?:it|this|that)(?:['’]?s| is)?(?: [a-z]+)?|if (?:it|that|this) counts|"
            r"not to brag|don't want to brag|biggest thing|main thing|the main one|hard to say)"
            r"(?:,? but|,? maybe)?[,:.]* )+"
            r"(?=(?:i|i['’]ve|we|my|our|the|when|before|after|since)\b)",
            re.IGNORECASE,
        ),
        "",
        "nothing fancy but I kept an old system alive",
        "I kept an old system alive",
        "mostly firmware for meters",
    ),
    Rule(
        re.compile(r"\b(?:actually|literally|honestly) (?=[a-z])", re.IGNORECASE),
        "",
        "people actually sleep now",
        "people sleep now",
        "more people, actually",
    ),
    Rule(
        re.compile(
            r"\b(?P<i>[Ii]) (?:basically|kinda|kind of|sort of|honestly|actually|literally|just|"
            r"pretty much) (?=[a-z]{3,} )"
        ),
        r"\g<i> ",
        "i basically own fraud",
        "i own fraud",
        "it basically runs",
    ),
    Rule(
        re.compile(
            r"\A(?:they|my (?:boss|manager|company)|the (?:company|ceo|founders?)|management) "
            r"(?P<did>asked|hired|chose|picked|selected|promoted|trusted|invited|sent|flew) me\b",
            re.IGNORECASE,
        ),
        lambda found: f"I was {_DONE_TO_ME.get(found['did'].casefold(), found['did'].casefold())}",
        "they asked me to save the Berlin account",
        "I was asked to save the Berlin account",
        "they asked us for help",
    ),
    Rule(
        re.compile(
            r"\A(?:they|my (?:boss|manager|company)) "
            r"(?P<did>put me in charge of|gave me|made me) (?P<rest>\w)",
            re.IGNORECASE,
        ),
        lambda found: f"I was {_GIVEN[found['did'].casefold()]} {found['rest']}",
        "they gave me the worst account",
        "I was given the worst account",
        "they gave up",
    ),
    Rule(
        re.compile(r"\A(?:it was me|i['’]?m the one|i am the one) (?:who|that) ", re.IGNORECASE),
        "I was the one who ",
        "it was me who found the leak",
        "I was the one who found the leak",
        "it was mine",
    ),
    Rule(
        re.compile(r", i did(?: it| that)?(?=[,.;:]| -)", re.IGNORECASE),
        ", and I did",
        "was asked to save it, i did, 3 years more",
        "was asked to save it, and I did, 3 years more",
        "was asked to save it, i did the planning",
    ),
    Rule(
        re.compile(
            r"\A(?:together )?with (?P<who>my (?:\w+ )?team|(?:\w+ ){1,2}(?:colleagues?|others|"
            r"engineers|people|developers|devs|designers|friends))"
            r"(?: \((?P<size>\d+)(?: people| ppl)?\))?,? "
            r"(?:we|i) ",
            re.IGNORECASE,
        ),
        _with_my_team,
        "with my team (4) we rebuilt the ledger",
        "my team of four and I rebuilt the ledger",
        "with my team in Lyon",
    ),
    Rule(
        re.compile(
            r"\A(?:from )?0 ?(?:to|->|→) ?1 (?:on|for|of|with) (?P<thing>(?:an?|the|our) [^,;.]+)",
            re.IGNORECASE,
        ),
        r"took \g<thing> from 0 to 1",
        "from 0 to 1 on a marketplace for bikes, 9 cities",
        "took a marketplace for bikes from 0 to 1, 9 cities",
        "from 0 to 1 shop in a year",
    ),
    Rule(  # where one did it
        re.compile(
            r"\A(?:back )?[Aa]t (?P<firm>(?!the\b|my\b|our\b|an?\b|work\b|one\b|least\b|first\b)"
            r"[\w&.-]+(?: [\w&.-]+)??),? (?P<did>[A-Za-z-]+)(?= \S)"
        ),
        _as_firm,
        "at canva distilled the sampler",
        "at Canva I distilled the sampler",
        "at the end distilled the sampler",
    ),
    Rule(
        re.compile(r"\bat (?P<firm>[a-z]{3,})(?=$|[,;.:]| (?:i|we|in|for|as|and|where)\b)"),
        _firm_named,
        "redesigned checkout at zalando, alone",
        "redesigned checkout at Zalando, alone",
        "kept it up at night, at home and at work",
    ),
    Rule(  # what kind of work, and what one is in it
        re.compile(
            r"\A[a-z][\w-]*(?: [\w-]+){0,2}: (?=(?:maintainer|author|contributor|founder|member|"
            r"head|lead|owner|creator) of )",
            re.IGNORECASE,
        ),
        "",
        "open source: maintainer of a parser",
        "maintainer of a parser",
        "open source: parsers, maintainer of one",
    ),
    Rule(  # the largest of its kind, and what it was
        re.compile(
            r"\A(?:my )?(?P<most>biggest|largest|best|longest|hardest|proudest|fastest|toughest) "
            r"(?P<what>(?!thing\b)[a-z][\w-]*(?: (?!of\b|in\b|for\b)[\w-]+)?)"
            r"(?: (?:was|is)|:| [-–])? (?=an? |the |[$£€]?\d)",
            re.IGNORECASE,
        ),
        lambda found: f"my {found['most'].casefold()} {found['what']} was ",
        "biggest deal: 1.1m with a carmaker",
        "my biggest deal was 1.1m with a carmaker",
        "biggest deals of the year",
    ),
    Rule(  # what it was about, and then what one did there
        re.compile(
            r"\A(?P<label>[A-Za-z][\w/&+-]*(?: [\w/&+-]+){0,3}): "
            r"(?P<verb>[A-Za-z]+(?:['’]ve)?)(?= )"
        ),
        _without_label,
        "accessibility: brought our site to AA",
        "brought our site to AA",
        "cut two things: increased costs and lost time",
    ),
    Rule(  # and then what came of it
        re.compile(
            rf"\A[A-Za-z][\w/&+-]*(?: [\w/&+-]+){{0,3}}: (?={_MEASURE} (?:from )?{_VALUE} ?"
            rf"(?:-+>|=+>|→|to) ?{_VALUE})"
        ),
        "",
        "frontend speed: LCP 4.1s -> 1.7s",
        "LCP 4.1s -> 1.7s",
        "frontend speed: 4.1s -> 1.7s",
    ),
)
