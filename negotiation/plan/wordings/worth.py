"""What came of a deed for whoever paid for it, by what such work is for (`plan.aims`).

Each follows from what changed in the deed, and points back to it: "that", "those". What only may
have come of it ("so fewer pictures had to be made again") would be a claim that nobody made, and a
saying ("people book where it's easy") convinces nobody; where nothing follows, nothing is said.
"""

from __future__ import annotations


def worth_move(aim: str, change: str) -> str:
    """The name in the bank of what is said of an aim, where a change of the kind was told."""
    return f"worth of {aim}, {change}" if change else f"worth of {aim}"


_EVERY_MONTH = (
    "That's saved again every month.",
    "And that saving comes back every month.",
)
_EACH_PICTURE = (
    "People try again and again until a picture is right, so that adds up.",
    "Nobody makes just one picture, so that adds up.",
)
_EACH_FRAME = (
    "A clip is hundreds of frames, so that adds up.",
    "In a clip of hundreds of frames, that adds up.",
)
_SAME_VISITORS = (
    "That's more sales from the same visitors.",
    "Those visitors had come already.",
)

# By aim, then by what changed: the first that fits is said. "": whatever it was that changed.
WORTH: dict[str, dict[str, tuple[str, ...]]] = {
    "catching fraud early": {
        "fewer alarms": (
            "That's fewer good customers turned away.",
            "Each of those would have been a good customer turned away.",
        ),
        "lost less": (
            "That's money nobody had to chase afterwards.",
            "That's money that was never lost.",
        ),
    },
    "getting good payments through": {
        "more through": (
            "That's more sales from the same customers.",
            "Those customers wanted to pay already.",
        ),
    },
    "getting more people through checkout": {"more through": _SAME_VISITORS},
    "making trips easy to book": {
        "more through": (
            "That's more bookings from the same visitors.",
            "Those visitors had come already.",
        ),
    },
    "getting good models onto ordinary hardware": {
        "fits": (
            "That's a card people own, so more of them can run it.",
            "More people can run a model that fits on what they own.",
        ),
    },
    "answering at once": {
        "faster": (
            "In a conversation, people feel every bit of that.",
            "People feel that before they've read a word.",
        ),
    },
    "serving a model fast and for less": {
        "fewer steps": (
            "Fewer steps mean less compute every time the model runs.",
            "That's compute saved every time the model runs.",
        ),
        "cheaper": (
            "That's saved on every single request.",
            "So each request costs less, however many there are.",
        ),
        "faster": (
            "The same GPUs can serve more people that way.",
            "And each request frees its GPU sooner.",
        ),
    },
    "getting more out of each training run": {
        "cheaper": (
            "That's budget for the next run.",
            "What's saved there can pay for more training.",
        ),
    },
    "knowing when a model is ready to go out": {
        "anything": (
            "Somebody has to know which model is ready to go out.",
            "When there are two models and one can ship, that's how one knows which.",
        ),
    },
    "getting pictures out quickly": {"faster": _EACH_PICTURE},
    "making video that holds together": {"faster": _EACH_FRAME, "cheaper": _EACH_FRAME},
    "making pictures that people prefer": {
        "fewer steps": (
            "Fewer steps mean less compute for every single picture.",
            "That's compute saved on every picture.",
        ),
        "faster": _EACH_PICTURE,
        "cheaper": (
            "That's saved on every single picture.",
            "So each picture costs less, however many there are.",
        ),
    },
    "knowing the person on the other side": {
        "": (
            "People come back to an assistant that remembers them.",
            "People don't like to explain themselves twice.",
        ),
    },
    "keeping data safe and quick to get back": {"cheaper": _EVERY_MONTH},
    "keeping data quick to ask and cheap to store": {"cheaper": _EVERY_MONTH},
    "seeing what is wrong before customers do": {"cheaper": _EVERY_MONTH},
    "running infrastructure for less": {"cheaper": _EVERY_MONTH},
}

WORTHS: dict[str, tuple[str, ...]] = {
    worth_move(aim, change): said for aim, told in WORTH.items() for change, said in told.items()
}
