"""Words of those who think little of their work, or want it left out."""

from __future__ import annotations

BELITTLES = (
    "nothing special", "nothing big", "nothing fancy", "nothing major", "nothing impressive", "nothing crazy",
    "nothing great", "nothing heroic", "nothing extraordinary", "nothing outstanding", "nothing remarkable",
    "nothing to write home about", "nothing to brag about", "nothing to be proud of", "nothing worth mentioning",
    "nothing worth telling", "no heroics", "no big deal", "not a big deal", "not that special", "not special",
    "not impressive", "not worth mentioning", "not worth a mention", "normal work", "regular work", "ordinary work",
    "the usual stuff", "usual work", "standard stuff", "nichts besonderes", "nada especial", "rien de special",
    "niente di speciale", "niks bijzonders", "nada de especial", "nic takiego",
)  # fmt: skip
DID_LITTLE = (
    "did my job", "doing my job", "just my job", "did my work", "done my job", "did my part", "did what i was told",
    "did what was asked", "what i was told to do", "did as i was told", "was just there", "was only there",
    "only helped", "just helped", "helped a bit", "helped a little", "helped out a bit", "a small part", "a tiny part", "small bugs",
    "some bugs", "a few bugs", "fixed bugs", "fixed tickets", "some tickets", "closed tickets", "small fixes",
    "small stuff", "small things", "minor things", "minor fixes", "minor stuff", "bits and pieces", "this and that",
    "a bit of everything", "habe nur meinen job", "nur meinen job", "solo hice mi trabajo",
)  # fmt: skip
# In the clause of a deed, where another says that it is nothing: "I only wrote some tests".
LITTLE = frozenset("only just small little minor tiny some few bit tickets".split())
# What is told of before is not to be used.
LEFT_OUT = frozenset((
    "skip", "skip it", "skip that", "skip this", "leave it out", "leave that out", "leave this out", "leave it",
    "leave it away", "leave it blank", "leave it empty", "forget it", "forget that", "forget about it", "drop it", "drop that", "dont use it",
    "dont use that", "dont mention it", "dont mention that", "dont write it", "dont put it", "no need",
))  # fmt: skip
AROUND_LEFT_OUT = frozenset(
    "so then just please maybe lets i ill id you can we better rather would in there think guess".split()
)
