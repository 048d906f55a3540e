"""Notes that tell how it was before what one did: "dashcams lost 8%. wrote a queue, 0.3% now".

What stands before the deed is said as it was typed, with the article it lacks; the deed and what
came of it are mended as ever. Only where a later sentence is the candidate's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from negotiation.plan.articles import article, wants_article
from negotiation.plan.changes import is_many
from negotiation.plan.clause import Clause, clause_of, is_past, retold
from negotiation.plan.clause_words import FINITE, MY_OWN, NO_SUBJECT, PREPOSITIONS
from negotiation.plan.first_words import small
from negotiation.plan.mending import in_first_person, is_statement
from negotiation.plan.posts import is_post

_STOP = re.compile(r"(?<=[\w%)])(?:[.;!] +(?=\S)|, (?=i [a-z]+ ))", re.IGNORECASE)
_MINE = re.compile(
    rf"\b(?:i|we|mine|(?:after|since|with|through|thanks to) my|my (?:{MY_OWN}))\b",
    re.IGNORECASE,
)
_HAS_BEEN_MINE = re.compile(
    r"(?P<thing>.+?) (?:(?P<since>has been mine)|is mine|was mine)\b(?P<rest>.*)", re.IGNORECASE
)
_LONGEST = 45  # words: what came of it is cut before the letter is


def sentences(text: str) -> list[str]:
    """The sentences of notes: what stands between two stops, small letters or not."""
    return [found for each in _STOP.split(text) if (found := each.strip(" .;,"))]


def may_be_story(typed: Sequence[str]) -> bool:
    """Whether `narrated` could make anything of sentences as they were typed.

    Of a single one only where it says that something is mine: anything else is the candidate's
    own deed, or nothing of theirs. Most notes end here, before any is mended.
    """
    return len(typed) > 1 or any("mine" in each.casefold() for each in typed)


def narrated(typed: Sequence[str]) -> Clause | None:
    """The sentences of notes as a clause; None where the first is the candidate's own, or none is.

    What came of it goes from the end on until the whole is no longer than a letter holds.
    """
    told = [_owned(each) for each in typed]
    at = next((n for n, each in enumerate(told) if _is_own(each)), None)
    if at is None or (at == 0 and told[0] == typed[0]):
        return None
    before = [said for each in told[:at] if (said := _as_it_was(each))]
    if len(before) < at and (
        any(map(is_post, told[:at]))
        or _POINTS_BACK.match(told[at])
        or re.search(r"\d", " ".join(told[:at]))
    ):
        return None  # a figure would be lost, or what it points to
    for end in range(len(told), at, -1):
        did = _what_was_done(", ".join(map(small, told[at:end])))
        if did is None:
            return None
        words = _put_behind("; ".join(before), did.text)
        if len(words.split()) <= _LONGEST or end == at + 1:
            return retold(words)
    return None


def _is_own(sentence: str) -> bool:
    """Whether it is about the candidate; "our emails were ignored" is how things were."""
    ours = sentence.casefold().startswith("our ")
    return (is_statement(sentence) and not ours) or _MINE.search(sentence) is not None


_POINTS_BACK = re.compile(r"(?:\S+ ){1,5}(?:it|them|that|this)\b")


def _put_behind(before: str, did: str) -> str:
    """The deed behind how it was; one that does not begin with who did it is no result of that."""
    if not before:
        return did
    own = re.match(r"(?:I|my)\b", did)
    return f"{before}; {did}" if own else f"{before}. {did[0].upper()}{did[1:]}"


def _what_was_done(words: str) -> Clause | None:
    if _AFTER_MINE.match(words):
        return clause_of(_AFTER_MINE.sub(r"\g<after>it was \g<now>", words))
    did = in_first_person(f"it was {words}" if _IN_USE.match(words) else words)
    return did if isinstance(did, Clause) and not did.is_noted else None


# "live 10 weeks after I took it over", "after my fix 1 in 30"
_IN_USE = re.compile(r"(?:live|in use|in production|out) ", re.IGNORECASE)
_AFTER_MINE = re.compile(r"^(?P<after>after my (?:[\w-]+ ){1,3}?)(?P<now>\d)", re.IGNORECASE)


def _owned(sentence: str) -> str:
    """ "the permissions service has been mine since 2023": who owns it."""
    found = _HAS_BEEN_MINE.fullmatch(sentence)
    if found is None:
        return sentence
    thing = small(found["thing"])
    named = f"the {thing}" if wants_article(thing) else thing
    return f"I {'have owned' if found['since'] else 'own'} {named}{found['rest']}"


def _as_it_was(sentence: str) -> str:
    """A sentence about something else, with the article it lacks; empty where it has no verb."""
    words = small(sentence).split()
    at = verb_at(words)
    if at is None:  # "19 renewals at risk, all about audit logs"
        return clause_of(f"there were {sentence}").text if _COUNTED.match(sentence) else ""
    subject = " ".join(words[:at])
    if wants_article(subject) and not is_many(subject):
        words = [article(words[0]), *words]
    return _EXPLAINED.sub(": ", clause_of(" ".join(words)).text, count=1)


_COUNTED = re.compile(r"(?!1 )\d[\d,]* (?:[a-z-]+ ){0,2}[a-z-]+s\b")
# "kept losing things, only 58% showed up": what follows says what was meant.
_EXPLAINED = re.compile(r", (?=(?:only|just|about|up to|over|nearly) \S*\d)")


def verb_at(words: list[str]) -> int | None:
    """Where the verb of a sentence with a subject of its own stands."""
    if len(words) < _LEAST or words[0] in NO_SUBJECT:
        return None
    for n, (prior, word, after) in enumerate(
        zip(words[:-1], words[1:], [*words[2:], ""], strict=True), 1
    ):
        if prior not in PREPOSITIONS and _is_verb(word, after, n):
            return n
    return None


def _is_verb(word: str, after: str, at: int) -> bool:
    """ "the batch failed twice"; not "the failed batch"."""
    if word in FINITE or word in _HELPERS or is_past(word):
        return True
    ends = not after or after in PREPOSITIONS or after in _HOW_OFTEN or after[0].isdigit()
    return word.endswith("ed") and (at == 1 or ends)


_LEAST = 2  # words: somebody and what they do
_HOW_OFTEN = frozenset("once twice often again every all each half most".split())
_HELPERS = frozenset("never always often had could would sat".split())
