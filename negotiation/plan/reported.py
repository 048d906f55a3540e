"""What the company said, as the candidate remembers it: their words, turned round."""

from __future__ import annotations

import re

from negotiation.model.own_words import clause
from negotiation.plan.kept_out import is_private
from negotiation.plan.shorthand import names_written

# Those who don't receive the letter: what they said is told as theirs.
_OTHERS = (
    r"(?:(?:the|my|our|their|your) )?(?:hiring manager|manager|team lead|tech lead|"
    r"engineering lead|head of \w+|cto|ceo|cpo|founders?|director|vp(?: of \w+)?)"
)
_SAID = r"(?:said|told me|mentioned|says?)\b[\s:,]*(?:that\s+)?"
_REPORT = re.compile(
    rf"(?:they|he|she|the (?:recruiter|company)|{_OTHERS})\s+{_SAID}|that\s+", re.IGNORECASE
)
_BY_OTHERS = re.compile(rf"(?P<who>{_OTHERS})\s+{_SAID}", re.IGNORECASE)


_PRONOUN = re.compile(r"(?:they|he|she|that)\b", re.IGNORECASE)


def told_by(words: str) -> str:
    """Who said it, where that is not whom one writes to: "the hiring manager"; else empty."""
    found = _BY_OTHERS.match(words.strip())
    if found is None:
        return ""
    who = re.sub(r"^(?:the|my|our|their|your) ", "", found["who"].lower())
    return re.sub(r"\b(?:cto|ceo|cpo|vp)\b", lambda at: at[0].upper(), f"the {who}")


def reported(words: str) -> str:
    """A remembered sentence as a clause that follows "that"; empty where it is none."""
    if is_private(words):
        return ""
    text = clause(words, 120)
    begun = _REPORT.match(text)
    if begun is not None:
        text = text[begun.end() :]
    if len(text.split()) < 3 or "?" in text:
        return ""
    if _WITHOUT_ARTICLE.match(text):
        text = f"the {text[0].lower()}{text[1:]}"
    # After a "we" of theirs, "I" is the one who spoke for them.
    spoken = re.match(r"(?:(?!\bI\b).)*\b[Ww]e\b", text)
    quoted = _THEY_SPEAK.search(text)  # "You're at the top, but I can ask": their own words
    sentences = re.split(r"(?<=[a-z0-9%)])[.!]+\s+(?=[A-Z])", text)
    first, *others = map(_begun_small, sentences)
    if all(other[0].islower() for other in others):
        text = "; ".join((first, *others))
    else:
        text = _begun_small(text)
    if quoted:
        text = _TURNED.sub(lambda at: _SWAPPED[at[0].casefold().replace("’", "'")], text)
    named = begun is not None and _PRONOUN.match(begun[0]) is None
    theirs = _THEY_FIRST.match(text) is not None and _WE.search(text) is None
    of_them = _THEIRS if named or theirs else ()
    for found, said in (*_OURS, *of_them, *(_MINE if spoken and not quoted else ())):
        text = found.sub(said, text)
    return names_written(text)


# "offer is set at L64": what there is one of.
_WITHOUT_ARTICLE = re.compile(
    r"(?:(?:first-year|annual|yearly|first) )?"
    r"(?:offer|bonus|level|budget|band|range|team|role|grant|vesting|sign-?on|start date|equity "
    r"pool|profit share|share price) "
    r"(?:is|was|has|will|can|can't|goes|pays|runs|owns|leads|covers)\b",
    re.IGNORECASE,
)


def _begun_small(text: str) -> str:
    first = re.split(r"\W", text)[0]
    small = first.casefold() in _BEGINS and not first[1:2].isupper()  # "RSUs" stay as they are
    return text[0].lower() + text[1:] if small else text


_THEY_SPEAK = re.compile(
    r"\b(?:I(?:['’]ll)?|we(?:['’]ll)?)(?: (?:can|could|will|might|may|would))? "
    r"(?:ask|check|try|see|look|go back|raise|push|take it)\b",
)
_SWAPPED = {
    "you're": "I'm", "you are": "I am", "you've": "I've", "you": "me", "your": "my",
    "i'll": "you'll", "i'm": "you're", "i": "you", "my": "your", "me": "you",
}  # fmt: skip
_TURNED = re.compile(
    r"\b(?:you['’]re|you are|you['’]ve|you|your|I['’]ll|I['’]m|I|my|me)\b", re.IGNORECASE
)
_OURS = (
    (re.compile(r"\b[Ww]e\b"), "you"),
    (re.compile(r"\b[Oo]ur\b"), "your"),
)
_WE = re.compile(r"\b(?:we|us|our)\b", re.IGNORECASE)
# "They want to halve it": what begins so speaks of the company, but "they built our billing".
_THEY_FIRST = re.compile(r"they(?:['’](?:re|ve|ll|d))?\b|their\b", re.IGNORECASE)
# The same where somebody there was named, "the hiring manager told me".
_THEIRS = (
    (re.compile(r"\b[Tt]hey\b"), "you"),
    (re.compile(r"\b[Tt]heir\b"), "your"),
)
_MINE = (
    (re.compile(r"\bus\b"), "you"),
    (re.compile(r"\bI['’]m\b"), "you're"),
    (re.compile(r"\bI\b"), "you"),
    (re.compile(r"\b[Mm]y\b"), "your"),
)
# What begins a sentence with a capital only because it begins it.
_BEGINS = frozenset(
    "the a an this that we our it there you they cash base bonus equity stock pay money salary "
    "rsus options sign-on everything nothing all most some no".split()
)
