"""What stands behind a deed joined to it: as a sentence, behind a colon, or with a small word.

A line typed in one breath is a deed and then pieces between commas; `pieces` knows the kinds of
them and how each is written, this module how they hang together.
"""

from __future__ import annotations

import re

from negotiation.plan.changes import change, is_many
from negotiation.plan.clause_words import DONE_BY_THINGS, DONE_TO_IT, EACH_OF, FINITE
from negotiation.plan.pieces import COUNT, Joint, in_words, read
from negotiation.plan.verbs import PRESENT, is_past


def joined(text: str) -> str:
    """A deed and what was typed behind it as one sentence, or as several with a mark between."""
    (_, said), *pieces = _pieces(text)
    so_far = _SoFar(said)
    read_so = [(mark, words, *read(words, said)) for mark, words in pieces]
    listed = _in_a_list([(words, joint) for _, words, joint, _ in read_so])
    deeds = [joint is Joint.DEED for _, _, joint, _ in read_so]
    named = False
    for at, (mark, words, joint, written) in enumerate(read_so):
        loose = joint in _LOOSE and not (joint is Joint.ASIDE and len(words.split()) < _CLAUSE)
        typed_apart = (mark == ";" and loose) or (mark == ":" and not change(words))
        named = named or (
            mark == ":" and joint is not Joint.SENTENCE
        )  # "the platform: 40 rules, 3 models"
        if named and joint in (Joint.ASIDE, Joint.TIED):
            typed_apart = True
        if at in listed or typed_apart:
            joint, written = Joint.KEPT, words
        more = deeds[at + 1 : at + 2] == [True] or _ends_a_series(words)
        so_far.add(mark, joint, written, more_deeds=more)
    return so_far.text


# What a semicolon parted already is left so.
_CLAUSE = 5  # words: fewer of them with a figure hardly make a sentence
_LOOSE = (Joint.ASIDE, Joint.KEPT)
_MARK = re.compile(
    r"(?<=[^\s,;:])(?:[,;:]|,? and(?= (?:nobody|no one|everyone|everybody) [a-z]+(?<!ing)\b)) "
    r"(?=\S)"
)


def _pieces(text: str) -> list[tuple[str, str]]:
    """Each piece and the mark before it; what stands in brackets is one with its piece."""
    found: list[tuple[str, str]] = []
    begun, mark = 0, ""
    for at in _MARK.finditer(text):
        before = text[begun : at.start()]
        if before.count("(") > before.count(")"):
            continue
        if not begun and at[0].strip() == "," and _only_when(before):
            continue
        found.append((mark, before))
        begun, mark = at.end(), at[0].strip()[0] if at[0][0] in ",;:" else ","
    return [*found, (mark, text[begun:])]


def _only_when(words: str) -> bool:
    """ "when I joined": the main clause follows its comma."""
    found = _WHEN_I.fullmatch(words)
    return found is not None and FINITE.isdisjoint(found["more"].split())


_WHEN_I = re.compile(
    r"(?:when|before|after|until|once|while) (?:I|we|my team) [a-z]+(?P<more>(?: [\w'’-]+){0,3})",
    re.IGNORECASE,
)


def _ends_a_series(words: str) -> bool:
    """ "restarted it twice and lost a day": the last of several deeds has been joined already."""
    found = re.search(r" and (?:then )?([a-z-]+) ", words)
    return found is not None and (is_past(found[1]) or found[1] in PRESENT)


def _in_a_list(read: list[tuple[str, Joint]]) -> set[int]:
    """Which pieces are members of a list that somebody wrote out: "two banks, a telco and us"."""
    listed: set[int] = set()
    run: list[int] = []
    for at, (words, joint) in enumerate(read):
        if joint in (Joint.SENTENCE, Joint.DEED):
            run = []
            continue
        run.append(at)
        ends = re.search(r"\w (?:and|or|&) \w", words) and not _NO.match(words)
        if ends and joint is not Joint.TIED:
            listed.update(run)
    return listed


_NO = re.compile(r"(?:no|zero|0|used by|with|\() ?", re.IGNORECASE)


class _SoFar:
    """A line as far as it is written."""

    def __init__(self, head: str) -> None:
        self.text = head
        self._plain = not re.search(
            r"\b(?:so|which|because)\b", head
        )  # nothing since the deed that a comma had to part
        self._result = head.startswith("one result")  # it is about something else by now
        self._with = bool(re.search(r"\bwith\b", head))
        self._aside = False
        self._listed = False  # its figures stand behind a colon: "ran it: nine nurses, two wards"
        self._it = False  # it is the thing that was made that does something
        self._just = ""  # the small word that the piece before was tied with
        self._many = _is_about_many(head)
        self._of_it = False  # what was said last is so of the thing that was made

    def add(self, mark: str, joint: Joint, words: str, *, more_deeds: bool) -> None:
        aside, self._aside = self._aside, False
        if joint is not Joint.TIED:
            self._just = ""
        match joint:
            case Joint.SENTENCE:
                self.text += f"; {words}"
                self._it = words.startswith("it ")
                self._plain, self._result, self._with = True, True, False
            case Joint.DEED:
                self.text += self._deed(words, more_deeds=more_deeds)
                self._of_it = False
            case Joint.TIED:
                self._tie(words)
            case Joint.ASIDE:
                self._set_aside(words, again=aside)
            case Joint.OF_IT:
                self._say_of_it(words)
                self._of_it = True
            case Joint.KEPT if aside and words.split()[0] in EACH_OF:
                self._set_aside(words, again=True)
            case Joint.KEPT:
                self.text += f"{mark} {words}"
                self._plain = False

    def _deed(self, words: str, *, more_deeds: bool) -> str:
        if self._listed and not self._result:
            self._result, self._plain = True, True
            return f"; I {words}"
        first = words.split()[0]
        if self._of_it and first in DONE_BY_THINGS:
            self._result = self._it = True
            return f"; {'they' if self._many else 'it'} {words}"
        if self._result:
            own = words.replace("then ", "I then ", 1) if first == "then" else f"I {words}"
            return f" and {words}" if self._it else f"; {own}"
        if more_deeds:
            self._plain = False
            return f", {words}"
        many = re.search(r"\band\b", self.text) and not self.text.startswith("my team and I")
        return f", and {words}" if many and self._plain else f" and {words}"

    def _say_of_it(self, words: str) -> None:
        some = re.fullmatch(rf"used by (?P<who>{COUNT} [\w -]+)", words)
        moved = some is not None and _MOVED.search(self.text) is not None
        if (self._result or moved) and some is not None:
            self._result = True
            who, how = _HOW_OFTEN.fullmatch(some["who"]).groups()  # type: ignore[union-attr]
            self.text += f"; {who} use {'them' if self._many else 'it'}{how}"
        elif self._result or self.text.startswith("through my work"):
            self.text += f"; {self._was(words.split()[0])} {words}"
        else:
            self.text += f", {words}"
        self._plain = False

    def _was(self, done: str) -> str:
        if done in DONE_TO_IT:
            return "they were" if self._many else "it was"
        return "they are" if self._many else "it is"

    def _tie(self, words: str) -> None:
        first = words.split()[0]
        if self._listed and not self._result:
            self.text += f", {words.removeprefix('with ')}"
            return
        if first == "for" and re.search(r"\bfor\b", self.text) and not self._result:
            self._set_aside(words.removeprefix("for "), again=False)
            return
        again = first == "with" and self._with
        if self._just == "with" and first == "with":
            self.text += f" and {words.removeprefix('with ')}"
            self._just = "with and"
            return
        part = " " if self._plain and not self._result and not again else ", "
        self.text += f"{part}{words}"
        self._with, self._just = self._with or first == "with", first

    def _set_aside(self, words: str, *, again: bool) -> None:
        said = in_words(words)
        counted = re.match(COUNT, words) or re.match(r"(?:[a-z]+ )?[A-Z]{0,2}[$£€₹¥]\d", words)
        if self._listed and not self._result:
            self.text += f", {said}"
        elif again:
            self.text = f"{self.text[:-1]}, {words})"
            self._aside = True
        elif not self._result and ":" not in self.text and len(words.split()) > 1:
            self.text += f": {said}"
            self._listed, self._plain = True, False
        elif re.match(COUNT, words) and _A_RATE.search(words):
            self.text += f", at {said}"
        elif len(words.split()) > 1 and counted:
            self.text += f", with {said}"
        elif self.text.endswith(")"):
            self.text += f", {said}"
        else:
            self.text += f" ({words})"
            self._aside = True


# "I took the nightly job from 9 hours to 50 minutes": what is used is not the minutes.
_MOVED = re.compile(r"^I \w+ .+ from \S+(?: \w+)? to \S+(?: \w+)?$")
_A_RATE = re.compile(r" (?:an?|per) (?:second|minute|hour|night|day|week|month|quarter|year)$")
_HOW_OFTEN = re.compile(r"(.+?)((?: (?:today|daily|weekly|now|every day|each day|every week))?)")


def _is_about_many(head: str) -> bool:
    """Whether a deed made or changed several things: "I wrote the runbooks for on-call"."""
    found = re.match(
        r"(?:through my work|I \w+|\S.*?) (?P<thing>.+?)"
        r"(?= (?:for|of|in|at|on|with|from|to|that|so|went|fell|rose)\b|$)",
        head,
    )
    return found is not None and is_many(found["thing"])
