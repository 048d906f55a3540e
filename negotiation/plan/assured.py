"""Whether a sentence that was made of a note may go out as it is.

A sentence has a subject and a verb that are known, and whatever hangs on it begins with a small
word that joins; nothing of the note is left over as it was typed, every figure and every word of it
is there, and no figure stands beside a thing that it does not count. Where one of these fails
nobody mends on: the note is told as a note (`tidied`).
"""

from __future__ import annotations

import re
from collections import Counter

from negotiation.plan.changes import is_many, is_rate
from negotiation.plan.clause_words import (
    AFTER_PARTICIPLE,
    DETERMINERS,
    DO,
    DOES,
    EACH_OF,
    FINITE,
    HAPPENED,
    LOST,
    MODALS,
    MOVED,
    NOUNS_TOO,
    OBJECTS,
    OF_TIME,
    ONE_WHO,
    PEOPLE,
    PREPOSITIONS,
    REACHES,
    SHOWN,
)
from negotiation.plan.first_words import verb_first
from negotiation.plan.narrated import verb_at
from negotiation.plan.short_words import FEW, IN_FULL, NAMES, UNITS, WRITTEN_OUT
from negotiation.plan.verbs import AGAIN, PARTICIPLES, PASSIVE, PRESENT, STATES, is_past


def is_assured(made: str, typed: str) -> bool:
    """Whether `made`, a clause without its stop, says all of `typed` and reads.

    A sentence of their own stands as they typed it. Of more than a letter holds some is left out.
    """
    said, told = made.casefold(), typed.casefold().strip(" .")
    if said == told and is_clean(made):
        return True
    same = said == f"i {told}"  # nothing can have been lost
    return (same or len(typed.split()) > _MOST or keeps_all(made, typed)) and reads(made)


_MOST = 45  # words


def parted(made: str) -> str:
    """The sentences that were only parted by a comma, with a mark between them; what was put in
    between ends with a comma as it began.
    """
    closed = _PUT_IN.sub(_closed, made)
    return _SPLICE.sub(lambda found: found[0] if _leads(found) else "; ", closed)


def _closed(found: re.Match[str]) -> str:
    """ "I led search, at 40,000 queries a second, and took it to launch"."""
    return f"{found['aside']}, and {found['verb']}" if is_past(found["verb"]) else found[0]


_PUT_IN = re.compile(
    r"(?P<aside>, (?:at|with|for|on|over|across|in) (?:[^,;:]|,(?=\d))*?) and "
    r"(?P<verb>[a-z]+)(?= (?:it|them|the|a)\b)"
)


_SPLICE = re.compile(r", (?=(?:I|we|it|they|this|nobody|everybody|everyone|my team) [a-z’']+ )")


def _leads(found: re.Match[str]) -> bool:
    """Whether what stands before a comma needs what follows it: "when I came, it took …"."""
    before = re.split(r"[;.:,] ", found.string[: found.start()])[-1]
    return _LEADS.match(before) is not None or found.string.count("(", 0, found.start()) > (
        found.string.count(")", 0, found.start())
    )


def reads(made: str) -> bool:
    """Whether every sentence of it is one, with nothing typed left over."""
    bare = _IN_BRACKETS.sub("", made)
    return is_clean(made) and all(map(_is_sentence, _SENTENCES.split(bare)))


def is_clean(made: str) -> bool:
    """Whether no short form, no sign and no slip of the keyboard stands in it."""
    bare = _IN_BRACKETS.sub("", made)
    return not (_LEFT_OVER.search(made) or UNTIED.search(bare) or _BROKEN.search(bare))


# --- Nothing lost ---------------------------------------------------------------------------------


def keeps_all(made: str, typed: str) -> bool:
    """Whether no figure and no word of weight was lost, and no figure added."""
    if _figures(made) != _figures(typed):
        return False
    return not lost_words(made, typed)


def lost_words(made: str, typed: str) -> list[str]:
    """The words of weight that were typed and not said."""
    said = f" {' '.join(_WORDS.findall(made.casefold()))}"
    capitals = sum(map(str.isupper, typed)) * 2 > sum(map(str.isalpha, typed))
    named = [] if capitals else [name.casefold() for name in _NAMED.findall(typed)]
    named = [name for name in named if not is_short(name)]
    return [word for word in (*_weighty(typed), *named) if f" {_stem(word)}" not in said]


_NAMED = re.compile(r"\b[A-Z]{2,5}\b")  # "IR lead on it"


def _weighty(typed: str) -> list[str]:
    found = _WORDS.findall(_SHORTHAND.sub(" ", typed.casefold()))
    return [
        word
        for word in found
        if len(word) >= _WEIGHTY and word not in _NO_WEIGHT and not is_short(word)
    ]


def is_short(word: str) -> bool:
    """Whether a word is a short form that is written out."""
    known = word in WRITTEN_OUT or word in IN_FULL or word.rstrip("s") in UNITS
    return known or word in NAMES or word.upper() in NAMES


def _stem(word: str) -> str:
    return word[:_STEM]


def _figures(words: str) -> Counter[str]:
    text = re.sub(r"(?<=\d),(?=\d{3})", "", words.casefold())
    text = re.sub(r"(?<=\d),(?=\d{1,2}(?!\d))", ".", text)
    text = re.sub(r"(?<![\w.])\.(?=\d)", "0.", text)
    text = re.sub(r"(?<!\w)['’](?=[012]\d\b)", "20", text)
    text = re.sub(r"(?<![\d.])(\d{1,3})\.(000)(?= ?(?:€|eur))", r"\1\2", text)
    text = re.sub(r"(?<![\w.$€£])(\d+)\.(\d)k\b", r"\g<1>\g<2>00", text)
    text = re.sub(r"(?<![\w.])([$€£]?\d+)k\b", r"\g<1>000", text)
    text = re.sub(r"\bno\. ?(?=\d)|\bno\.? of\b|\b\d(?:st|nd|rd|th)\b", "", text)
    text = _ONCE.sub(lambda found: _AS_FIGURE[found[0]], text)
    found = re.findall(r"\d+(?:\.\d+)?", text)
    return Counter(each.rstrip("0").rstrip(".") if "." in each else each for each in found)


_AS_FIGURE = {
    **{word: str(number) for number, word in enumerate((*FEW, "ten", "eleven", "twelve"), 2)},
    "no": "0", "zero": "0", "none": "0", "nobody": "0", "without": "0", "w/o": "0", "w/out": "0",
    "twice": "2", "doubled": "2", "tripled": "3", "quadrupled": "4", "one": "1",
    "k8s": "", "b4": "", "soc2": "2",
}  # fmt: skip
_ONCE = re.compile(rf"\b(?:{'|'.join(sorted(_AS_FIGURE, key=len, reverse=True))})\b")
_WORDS = re.compile(r"[a-z]{2,}")
_SHORTHAND = re.compile(r"\b(?:w/o?|b/c|\d+[a-z]+)(?![a-z])")
_WEIGHTY = 4  # letters
_STEM = 4
_NO_WEIGHT = frozenset(
    """
    instead before used down really literally basically actually honestly just very from with
    this that then them they have been also some into like kind sort well okay maybe about around
    approx roughly nearly zero none plus minus equals against over under were was being which what
    when only more most already when same since went goes came will would could should took take
    takes took first second third once twice times half each every both total currently
    doing normally usually typically candidate fine mine fancy fixed together using uses lead leads
    runs own owns hold holds year years month months week weeks days hours there their thing things
    """.split()
)

# --- Nothing left over ----------------------------------------------------------------------------

_IN_BRACKETS = re.compile(r" ?\([^()]*\)")
_SHORT_FORMS = (
    "wk wks cust tix mgr mgrs env lib libs recs verif cov ctx recsys freq tho tbh lol haha imo btw "
    "def prob mil mkts pls abt bc cuz admits dept incl approx w v vs hw sw yr yrs yoy pa "
    "qtr avg eng prod pct pp peoples"
).split()
# What a letter has no use for: signs that stand for words, forms that nobody writes out.
_LEFT_OVER = re.compile(
    r"(?:^|\s)[-–—+=/@~^*&]+(?:\s|$)|--|:\)|;\)|\(!\)|\.\.|[?!]|[→➜]|"
    r"(?<![\w$€£₹.])\d[\d.,]*(?:yrs?|wks?|mo|hrs?|k|m|mil|us|d|h|w|W|pp)\b(?![-/])|"
    r"\b\d,\d{1,2}\b(?!\d)|[A-Z](?:from|to)\b|\bi\b|"
    rf"\b(?:{'|'.join(_SHORT_FORMS)})\b(?![’'])"
)
_UNIT = (
    r"(?:%| ?percent| ?(?:milli|micro|nano)?seconds?| ?minutes?| ?hours?| ?days?| ?weeks?|"
    r" ?months?| ?points?| ?[KMGT]B| ?ms)"
)
# A figure with its unit, and right behind it a thing that it does not count.
UNTIED = re.compile(
    rf"(?:to|by) (?:about |under |over )?(?:[$€£₹]\d[\d.,]*(?<![.,])|\d[\d.,]*{_UNIT}) "
    r"(?!a\b|an\b|per\b|each\b|every\b|and\b|or\b|in\b|on\b|at\b|of\b|for\b|with\b|by\b|to\b|from\b|"
    r"across\b|over\b|within\b|after\b|before\b|since\b|so\b|while\b|when\b|without\b|under\b|"
    r"during\b|between\b|through\b|as\b|the\b|this\b|that\b|last\b|today\b|now\b|year over|"
    r"million|billion|thousand|less|more|fewer|lower|higher|faster|slower|end to end|using\b|"
    r"instead|against|(?:early|late|ahead|earlier|later)\b|only\b|per\b|or\b|(?:one|two|three)\b|"
    r"USD|EUR|GBP|ARR|GMV|MRR|[a-z]+ed\b|[a-z]+ly\b|despite\b|because\b|where\b|which\b|until\b)"
    r"[A-Za-z\d]"
)
# What nobody says: a verb in the wrong number, a plain form where something was done.
_BROKEN = re.compile(
    r"\bboth \w+ was\b|\b(?:is|was|are) use by\b|"
    r"\b(?:and|I) took me\b|\bI make (?:[\w-]+ ){1,5}to be\b|"
    r"\bwith (?:no )?with\b|\ban? [\w-]+ [\w-]+ (?:around|out|back|off) in\b|"
    r"\b(?:an?|the) (?:an?|the)\b|(?<!and )\bI (?!was\b|has\b)(?:[a-z]+[^s\W]s|is|are|be)\b|"
    r"\b(?:[2-9]|[1-9]\d+|two|three|four|five|six|seven|eight|nine) "
    r"(?:ticket|bug|team|person|people[s]|customer|user|month|week|day|hour|minute|year|country|"
    r"site|engineer|store|service|error|call|page|client)\b(?!-)"
    r"(?= (?:per|a|about|in|on|of|for)\b|$)"
)

# --- Sentences ------------------------------------------------------------------------------------

_SENTENCES = re.compile(r"; |\. (?=[A-Z])")


def _is_sentence(words: str) -> bool:
    """A clause, and behind its commas what hangs on it."""
    head, *behind = re.split(r"[:,] ", words)
    marks = re.findall(r"([:,]) ", words)
    first = _WHILE_THINKING.sub("", head)
    if not behind:
        return _is_clause(first)
    if _LEADS.match(first) and _is_clause(behind[0]) and _all_hang(behind[1:], marks[1:]):
        return True
    return _is_clause(first) and _all_hang(behind, marks)


_WHILE_THINKING = re.compile(r"^(?:and|but|then|now|so) ", re.IGNORECASE)
# "at my last firm, …", "when I came, …"
_LEADS = re.compile(
    r"(?:at|in|as|on|after|before|when|while|since|over|within|during|until|with|from|once|"
    r"through|together|for|because|to) ",
    re.IGNORECASE,
)


def _all_hang(pieces: list[str], marks: list[str]) -> bool:
    listed = any(_ENDS_LIST.search(piece) for piece in pieces)
    return all(
        _names_figures(piece, first=True) if mark == ":" else _hangs(piece, listed=listed)
        for at, (piece, mark) in enumerate(zip(pieces, marks, strict=True))
    ) or _is_enumeration(pieces, marks)


_ENDS_LIST = re.compile(r"(?:^|\w )(?:and|or) \w")


def _is_enumeration(pieces: list[str], marks: list[str]) -> bool:
    """Behind a colon: what was counted, one by one."""
    if not marks or marks[0] != ":":
        return False
    first, *rest = pieces
    if not _names_figures(first, first=True):
        return False
    return all(
        _names_figures(piece, first=True)
        or _hangs(piece, listed=False)
        or _PLAIN_NAME.fullmatch(piece)
        for piece in rest
    )


_PLAIN_NAME = re.compile(
    r"(?!(?:and|or|now|all|both)\b)[A-Za-z]+(?: (?!in\b|on\b)[a-z]+){0,2}(?<!ed)"
)


def _names_figures(piece: str, *, first: bool) -> bool:
    """ "400 million active series", "14 engineers": so many of a thing; or a clause."""
    counted = _COUNTED.fullmatch(piece) or _SHARE_OF.match(piece) or _SET_APART.fullmatch(piece)
    return (first and counted is not None) or _is_clause(piece)  # "9 TB a day"


_COUNTED = re.compile(
    rf"(?:(?:about|over|nearly|almost|under|more than|at|with|only|just) )?(?:(?:a|an|no)\b|"
    rf"[$€£₹]?\d[\d.,]*[%TBM]?|{'|'.join(FEW)})(?: million| billion)? "
    r"(?!now\b|total\b|first\b)(?:[a-zA-Z/-]+ ){0,3}[a-zA-Z-]+"
    r"(?: (?:of|in|on|for|at|with|and|last|over) [^,:]+)?"
)


# "the feature asked for most: dark mode for 2 million users"
_SET_APART = re.compile(
    r"(?:(?:about|over|nearly) )?[$€£₹]\d[\d.,]*[kKmM]?(?: million| billion)?|"
    r"(?!\d)[a-z]+(?: [a-z]+){0,2} (?:for|of|in|on|at) [^,:]+"
)


def _hangs(piece: str, *, listed: bool) -> bool:
    """Whether a piece joins what is before its comma."""
    words = piece.split()
    first, second = (*words, "", "")[:2]
    low = first.casefold()
    if low in ("and", "but", "or", "so", "because", "which", "who", "where", "while", "although"):
        return True
    if low in ("before", "after") and second in ("that", "this") and _has_verb(words[2:] or [""]):
        return False
    if low in _JOINS or low.endswith("ing") or first in REACHES:
        return True
    if (is_past(low) or low in PASSIVE) and (second in AFTER_PARTICIPLE or listed):
        return True
    if second == "of" and words[2:3] in (["them"], ["which"], ["whom"]):
        return True
    if _SHARE_OF.match(piece):
        return True
    if low == "rated" or (low in EACH_OF and is_past(second)) or not OF_TIME.isdisjoint(words):
        return True
    if low in DETERMINERS | {"one", "all", "none", "two", "three", "both"}:
        return not _has_verb(words) or not _WHICH.isdisjoint(words)
    return listed and not _has_verb(words)


# "138% of my quota"
_SHARE_OF = re.compile(
    r"(?:(?:roughly|about|over|nearly|almost|around) )?\d[\d.,]*%(?: and \d[\d.,]*%)? of "
)
_WHICH = frozenset(("that", "which", "who"))
_JOINS = frozenset(
    """
    with without for by in on at to from over under across after before since until within during
    between through using including such as up down against instead rather than each none not
    only mostly never if when then now like despite plus together alone alongside besides whose
    back that even still again once twice worth especially among
    """.split()
)


def _is_clause(words: str) -> bool:
    """Whether somebody or something does something, in words that are known."""
    words = _THROUGH_ME.sub("", words)
    if _NOW.search(words):
        return True
    own = _OWN.search(words)
    if own is not None and (own.start() == 0 or _LEADS.match(words)):
        return _acts(own["rest"].split(), own["who"].casefold())
    each = words.split()
    first = each[0].casefold()
    if len(each) < _SHORTEST or _LEADS.match(words) or first in _BE | MODALS:
        return False
    moved = not (MOVED | _BE | HAPPENED).isdisjoint(each[1:_EARLY])
    if is_past(first) and first not in LOST and not is_rate(words) and not moved:
        return False  # nobody is named
    if own is not None and _of_mine(own, each):
        return True
    lacks_the = each[0].casefold() in ONE_WHO and _has_verb(each[:2])
    return not lacks_the and _has_verb(each)


def _of_mine(own: re.Match[str], each: list[str]) -> bool:
    """ "the page I designed lifted orders": what something does that somebody made."""
    did, *rest = own["rest"].split()
    while rest and rest[0] in _ADVERBS:
        rest = rest[1:]
    if not is_past(did) or not rest or own.start() == 0:
        return False
    made = own.string[: own.start()].split()[-1]
    plain = is_many(made) and rest[0] not in PREPOSITIONS
    return is_past(rest[0]) or rest[0].endswith("s") or rest[0] in FINITE or plain


_SHORTEST, _EARLY = 2, 4  # words
_THROUGH_ME = re.compile(
    r"^(?:through my work|(?:before|after|since|until) (?:me|then|that|my [a-z]+)) (?=\S)",
    re.IGNORECASE,
)


_OWN = re.compile(
    r"\b(?P<who>I|[Ww]e|[Mm]y team(?: of [a-z\d]+)?(?: and I)?|[Tt]hey|[Ii]t|"
    r"[Tt]here|[Nn]obody|[Ee]verybody|[Ee]veryone) (?P<rest>[a-z].*)"
)
_ADVERBS = frozenset("else also then now never still already both all once even just only".split())


def _acts(rest: list[str], who: str) -> bool:
    """Whether a word behind "I", "we" or "it" is a verb that goes with it."""
    while rest and (rest[0] in _ADVERBS or rest[0].endswith("ly")):
        rest = rest[1:]
    if not rest:
        return False
    verb, *after = rest
    if verb in ("have", "has"):
        return _has(after)
    if who in ("i", "we", "they", "my team and i"):
        does = verb in PRESENT | AGAIN | STATES | DO or verb in FINITE or verb in _PLAIN
        does = does or (who in ("we", "they") and verb not in PREPOSITIONS | DETERMINERS)
    else:
        does = verb in FINITE | frozenset(DOES) | frozenset(SHOWN) or verb.endswith("s")
    done = verb_first(" ".join(rest)) or verb in PASSIVE
    return (
        done
        or verb.endswith("ed")
        or is_past(verb)
        or verb in MODALS | HAPPENED | MOVED | _BE
        or "-" in verb
        or does
    )


_BE = frozenset(
    "am is are was were been did do does didn’t don’t didn't don't doesn't isn't wasn't aren't "
    "weren't hasn't haven't couldn't".split()
)
_PLAIN = frozenset("use get make take think work need want report call keep".split())


def _has(after: list[str]) -> bool:
    """What somebody has: done something, or a thing; not "have 5 years, never missed"."""
    if not after:
        return False
    while len(after) > 1 and after[0] in _ADVERBS:
        after = after[1:]
    first = after[0]
    if is_past(first) or first in PARTICIPLES or first in DETERMINERS or first in _BE:
        return True
    span = len(after) > 1 and after[1].rstrip("s") in ("year", "month")
    if span:
        return len(after) > 2 and after[2] in ("of", "in", "with", "as", "at")
    return first[0].isdigit() or first in FEW or first in _HAD


_HAD = frozenset("experience led run grown kept built taught sold no".split())


def _has_verb(each: list[str]) -> bool:
    """Whether something else than "I" does or did something in these words."""
    for at, word in enumerate(each[1:], 1):
        low, prior = word.casefold(), each[at - 1].casefold()
        after = each[at + 1].casefold() if at + 1 < len(each) else ""
        noun = low in NOUNS_TOO and (after in ("", "of") or prior.endswith(_SPANS))
        if prior in PREPOSITIONS or low in _NO_VERBS or noun:
            continue
        if low in FINITE | MODALS | MOVED | HAPPENED | _BE or low in DOES or low in SHOWN:
            return True
        if low in PRESENT | AGAIN | DO | _PLAIN and is_many(prior):
            return True
        if is_past(low) and (after in DETERMINERS | {"it", "them"} or after[:1].isdigit()):
            return True
        if each[0].casefold() in DETERMINERS and _shows(prior, low, after):
            return True
        if is_past(low) and (after in FEW or (after and is_many(after))):
            return True
        if (low.endswith("ed") and after in DETERMINERS) or (is_many(prior) and after in OBJECTS):
            return True
    return not each[0][0].isdigit() and verb_at(each) is not None


def _shows(prior: str, word: str, after: str) -> bool:
    """ "the assistant remembers 40 million": one thing, and what it does."""
    does = word.endswith("s") and not word.endswith(("ss", "us", "is"))
    counted = after[:1].isdigit() or after in DETERMINERS | frozenset(FEW)
    return does and counted and prior[:1].isalpha() and not is_many(prior)


_SPANS = ("-hour", "-day", "-week", "-minute")
_NO_VERBS = PREPOSITIONS | {"and", "or", "that", "which"}
# "on call people sleep now"
_NOW = re.compile(
    rf"\b(?:{'|'.join(sorted(PEOPLE))}) [a-z]+(?<!ed)(?<!ing) (?:now|again|today|better|faster)$"
)
