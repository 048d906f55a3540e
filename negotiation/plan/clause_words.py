"""The small words that tell how a candidate's clauses hang together, for `clause` and `mending`."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What a deed is done to begins with one: "built the", "automated both".
DETERMINERS = _words("a an the my its our their all both every")
# What a clause of its own may begin with, where somebody did something in it.
SOMEONE = _words("they it nobody everybody everyone customers users people she he all")
# How a measure changed: "mismatches fell", "training a style went from 9 days to 2".
MOVED = _words("fell rose went")
CHANGED_SO = MOVED | _words("takes took is was")
# What a measure does, and nobody: "churn shrank after my redesign".
SHRANK = _words("fell shrank sank slid sped shot")
BEING = _words("was had am")
MODALS = _words("can could will would may might must should had")
# "used by five teams", "deployed in two regions": the word before describes.
AFTER_PARTICIPLE = _words(
    "by in on for with at to from across under as of over into per within and"
)
# What no subject begins with: a comma before one of these parts nothing.
NO_SUBJECT = _words(
    """
    and or but which that who where when while so plus including with without from for by as to in
    on at of i we then also
    """
)
# What shows that a thing said after a comma does something of its own.
FINITE = _words(
    """
    is are was were fell rose went use uses used run runs ran land lands now has have had grew
    halved doubled dropped shipped work works came live depend depends rely relies trade trades
    finished ended started opened closed stayed stay stays left take takes took got load loads
    """
)
# What a thing does that was built: "built the model, catches 22% more".
DOES = (
    "catches", "serves", "runs", "handles", "saves", "processes", "powers", "brings", "covers",
    "reaches", "answers", "blocks", "finds", "routes", "feeds", "pays", "replaces", "holds",
)  # fmt: skip
# What lasts until today, and how one says that one has done it all the time.
LASTING = {
    "own": "owned", "run": "run", "lead": "led", "manage": "managed", "maintain": "maintained",
    "operate": "operated", "oversee": "overseen", "hold": "held",
}  # fmt: skip
# Looked after for some time: "own pricing for shopping ads", "run clusters for 900 machines".
LOOKED_AFTER = _words("own run manage maintain operate oversee")
# Verbs that are the same in the past; all but one want an object to be taken for verbs.
SAME_IN_THE_PAST = _words("set put hit beat split read cut")
