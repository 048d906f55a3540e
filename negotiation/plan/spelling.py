"""Slips of the pen in what a candidate tells: "wich" is "which", "relaeses" is "releases".

A letter that goes out in their name shouldn't carry them. Only what leaves no doubt is mended: a
word that nobody knows, of which two neighbours changed places, or one that is so often written
like that. Names and terms of the trade are no known words of anybody's slip, and stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from negotiation.model.common_words import COMMON, is_common

_LEAST = 5  # letters: below it a swap makes another word too easily

# As they are often written, and as they are meant.
_OFTEN = dict(
    pair.split(":")
    for pair in """
wich:which whcih:which teh:the adn:and thier:their becuase:because becasue:because
recieved:received recieve:receive acheived:achieved acheive:achieve seperate:separate
seperated:separated definately:definitely occured:occurred occuring:occurring
succesful:successful succesfully:successfully successfull:successful managment:management
enviroment:environment enviroments:environments developped:developed developement:development
responsability:responsibility performence:performance maintainance:maintenance
maintenence:maintenance implementd:implemented implimented:implemented improvment:improvement
improvments:improvements independant:independent independantly:independently
intergrated:integrated intergration:integration analized:analyzed optimzed:optimized
optimiced:optimized efficency:efficiency eficiency:efficiency acuracy:accuracy
accurracy:accuracy costumers:customers custumers:customers custumer:customer clinets:clients
proccess:process procces:process processs:process proces:process algorythm:algorithm
algoritm:algorithm algorithim:algorithm architechture:architecture architecure:architecture
databse:database databses:databases infrastucture:infrastructure infrastrucure:infrastructure
availibility:availability avaliability:availability realiability:reliability
relability:reliability transfered:transferred refered:referred comming:coming begining:beginning
untill:until allready:already wierd:weird truely:truly wasnt:wasn't didnt:didn't
couldnt:couldn't doesnt:doesn't isnt:isn't arent:aren't werent:weren't hadnt:hadn't hasnt:hasn't
havent:haven't wouldnt:wouldn't dont:don't reasearch:research reserach:research
exisiting:existing exisitng:existing wether:whether lenght:length strenght:strength
heigth:height garantee:guarantee gaurantee:guarantee comittee:committee commitee:committee
pipline:pipeline piplines:pipelines deploiment:deployment accross:across thru:through
""".split()
)
_WORD = re.compile(r"(?<![\w'’./@#-])[a-z]+(?![\w'’/@]|[.-]\w)")


def spelled(text: str, topic: str = "") -> str:
    """`text` with its slips mended; the words of `topic` are known beside the ordinary ones."""
    known = frozenset(topic.casefold().split())
    return _WORD.sub(lambda found: _meant(found[0], known), text)


def _meant(word: str, known: frozenset[str]) -> str:
    if word in known:
        return word
    if (often := _OFTEN.get(word)) is not None:
        return often
    if len(word) < _LEAST or is_common(word):
        return word
    swapped = {
        word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        for at in range(len(word) - 1)
        if word[at] != word[at + 1]
    }
    meant = [other for other in swapped if other in known or other in COMMON or _is_form(other)]
    sure = len(meant) == 1 and (meant[0] in known or _looks_odd(word))
    return meant[0] if sure else word


def _is_form(word: str) -> bool:
    """ "Releases", "stratified": the plain forms of a common word."""
    return any(word.endswith(end) and word.removesuffix(end) in COMMON for end in ("s", "d", "ed"))


def _looks_odd(word: str) -> bool:
    """Whether no ordinary word has such letters in a row: "relaeses", and not "causal"."""
    usual = _usual()
    return any(run not in usual for run in _runs(word))


_RUN = 3  # letters


@cache
def _usual() -> frozenset[str]:
    return frozenset(run for word in COMMON for run in _runs(word))


def _runs(word: str) -> Iterator[str]:
    return (word[at : at + _RUN] for at in range(len(word) - _RUN + 1))
