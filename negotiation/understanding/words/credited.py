"""Words by which a person says that somebody else did what is told of."""

from __future__ import annotations

from negotiation.understanding.phrases import Phrases

# Nothing of it is claimed.
NO_CREDIT = Phrases(
    "cant claim a|cant claim any|cant claim the|cant claim that|cant claim it|cant claim this|cant claim credit|"
    "cannot claim a|cannot claim any|cannot claim the|cannot claim credit|can not claim|dont claim any|"
    "cant take credit|cannot take credit|can not take credit|cant take any credit|couldnt take credit|"
    "wont take credit|dont deserve the credit|no credit to me|credit goes to|credit belongs to|"
    "credit is not mine|credit isnt mine|not my credit|put my name to|nothing to claim|nothing i can claim|"
    "nothing of mine|none of it was mine|none of that was mine|none of this was mine|lying if i said it was me"
)
# The person was there and no more: behind "i", or "i was", with one of `ONLY` or somebody else's deed.
LOOKED_ON = frozenset(
    "watched watching observed observing looked looking sat sitting stood standing bystander spectator "
    "onlooker room listened listening tagged cheered cheering shadowed shadowing".split()
)
ONLY = frozenset("only just mostly mainly merely basically largely simply".split())
ONLOOKERS = frozenset("bystander spectator onlooker".split())
# Two words that say so by themselves: "I stood by while Lena cut it".
STOOD_BY = frozenset((
    ("looked", "on"), ("looking", "on"), ("stood", "by"), ("standing", "by"), ("sat", "by"), ("sat", "in"),
))  # fmt: skip
# "The intern did all the work", "Priya's doing": whose it was.
DID_IT_ALL = Phrases(
    "did all the work|did all of it|did it all|did the work|did the whole thing|did everything|"
    "did the actual work|did the real work|did the heavy lifting|did that work"
)
DOING = frozenset("doing idea achievement accomplishment merit".split())
