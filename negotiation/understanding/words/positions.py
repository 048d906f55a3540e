"""Words for a place in the list on screen: "the second one", "option 3", "the first two"."""

from __future__ import annotations

# Folded, as everything that is looked up.
ORDINALS: dict[str, int] = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
    "fifth": 5, "5th": 5, "last": -1,
}  # fmt: skip
COUNTS: dict[str, int] = {"two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4}
NOUNS = frozenset("option number answer choice nr".split())
# What stands around a place and adds nothing to it; a message with another word names none.
AROUND = frozenset(
    "the a one ones of and them these those please pls i id ill go with take pick choose its thats "
    "is it for me options numbers answers choices lets say probably just only n yes true are as well "
    "also too maybe".split()
)
# "All except the second": what all are called, what takes one out, and the other way round.
EVERY = frozenset("all everything every each both alle alles todas todos tous toutes tutti".split())
BUT_FOR = frozenset(
    "except but minus without besides excluding bar excepting ausser excepto menos sauf tranne salvo".split()
)
BESIDE_EVERY = AROUND | frozenset(
    "did have done really can do single thing on list here there".split()
)
NONE = frozenset("none nothing neither".split())
DENIES = frozenset("not never no dont didnt havent nicht".split())
REST = frozenset("rest others remaining other".split())
