"""What came of a deed for whoever paid for it, by what such work is for (`plan.aims`).

Each follows from what changed in the deed, and points back to it: "that", "those". A saying that
would be true without the deed ("people book where it's easy") convinces nobody of the deed, so
there is none; where nothing follows for certain, nothing is said.
"""

from __future__ import annotations


def worth_move(aim: str, change: str) -> str:
    """The name in the bank of what is said of an aim, where a change of the kind was told."""
    return f"worth of {aim}, {change}" if change else f"worth of {aim}"


_EVERY_MONTH = (
    "That's saved again every month.",
    "And that saving comes back every month.",
)
_LESS_WAITING = (
    "That's less waiting for everybody who asks.",
    "So people got their answers that much sooner.",
)
_EACH_PICTURE = (
    "People try again and again until a picture is right, so that adds up.",
    "Nobody makes just one picture, so that adds up.",
)
# By aim, then by what changed: the first that fits is said. "": whatever it was that changed.
WORTH: dict[str, dict[str, tuple[str, ...]]] = {
    "catching fraud early": {
        "fewer alarms": (
            "That's fewer good customers turned away.",
            "So fewer good customers were taken for thieves.",
        ),
        "": (
            "That's money nobody had to chase afterwards.",
            "So that money wasn't lost in the first place.",
        ),
    },
    "getting good payments through": {
        "": (
            "That's more sales from the same customers.",
            "So more people who wanted to pay could.",
        ),
    },
    "keeping the books exact": {
        "": (
            "So nobody had to look for the difference by hand.",
            "That's time nobody spends on why two sums differ.",
        ),
    },
    "settling claims fast and fairly": {
        "faster": (
            "So people with a claim heard that much sooner.",
            "That's less waiting for somebody who has had a bad day already.",
        ),
    },
    "getting more people through checkout": {
        "": (
            "That's more sales from the same visitors.",
            "Those visitors were at checkout already.",
        ),
    },
    "taking the paperwork out of spending": {
        "faster": (
            "That's time people got back for their real work.",
            "So nobody spends an afternoon typing any more.",
        ),
    },
    "checking people quickly and properly": {
        "faster": (
            "So good customers didn't leave while they waited.",
            "That's less waiting for everybody who has nothing to hide.",
        ),
    },
    "getting good models onto ordinary hardware": {
        "": (
            "So people can run it on a card they own.",
            "That's many more people who can run it at all.",
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
            "So the same GPUs can serve more people.",
            "And each request frees its GPU sooner.",
        ),
    },
    "getting more out of each training run": {
        "cheaper": (
            "That's budget for the next run.",
            "What's saved there pays for more training.",
        ),
        "faster": (
            "That's one more run in the same time.",
            "So the team knew sooner whether an idea worked.",
        ),
    },
    "knowing when a model is ready to go out": {
        "anything": (
            "Somebody has to know which model is ready to go out.",
            "When there are two models and one can ship, that's how one knows which.",
        ),
    },
    "getting pictures out quickly": {"faster": _EACH_PICTURE},
    "making video that holds together": {
        "faster": (
            "A clip is hundreds of frames, so that adds up.",
            "Whoever edits video waits for each take, so that adds up.",
        ),
        "cheaper": (
            "A clip is hundreds of frames, so that adds up.",
            "That's saved on each of the hundreds of frames in a clip.",
        ),
    },
    "making pictures that follow the prompt": {
        "": (
            "So fewer pictures had to be made a second time.",
            "That's people getting what they asked for.",
        ),
    },
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
    "answering people the first time": {
        "": (
            "That's time for the questions that need a person.",
            "So people weren't waiting for an answer they could have had at once.",
        ),
    },
    "getting answers out of documents": {
        "anything": (
            "So nobody has to dig for the answer.",
            "That's searching nobody does by hand any more.",
        ),
    },
    "getting updates onto devices safely": {
        "": (
            "So nobody had to drive out to a device.",
            "That's so many fewer trips to a device.",
        ),
    },
    "getting results to patients sooner": {
        "": (
            "So patients had the result sooner.",
            "That's time patients didn't have to wait.",
        ),
    },
    "keeping machines running": {
        "fewer stops": (
            "So the line kept running.",
            "That's time in which the line made something.",
        ),
    },
    "getting things there on time": {
        "on time": (
            "So fewer people were left waiting.",
            "That's fewer calls about where something is.",
        ),
    },
    "keeping a stream running without a break": {
        "": (
            "So fewer viewers gave up.",
            "That's viewers who stayed for the rest.",
        ),
    },
    "finding the holes before somebody else does": {
        "": (
            "That's so many ways in that are closed.",
            "So those ways in were shut.",
        ),
    },
    "seeing an attack early": {
        "faster": (
            "That's less time in which damage can be done.",
            "The sooner it's seen, the less there is to repair.",
        ),
    },
    "keeping data safe and quick to get back": {
        "faster": (
            "So people could work again that much sooner.",
            "On the day somebody needs it back, that's what counts.",
        ),
        "cheaper": _EVERY_MONTH,
    },
    "keeping data quick to ask and cheap to store": {
        "cheaper": _EVERY_MONTH,
        "faster": _LESS_WAITING,
    },
    "seeing what is wrong before customers do": {
        "cheaper": _EVERY_MONTH,
        "faster": (
            "So whoever is on call knew that much sooner.",
            "That's how much sooner it could be mended.",
        ),
    },
    "having the data there in time": {
        "faster": (
            "So the figures were there when they were needed.",
            "People could decide on that day's figures, and not the day before's.",
        ),
    },
    "running infrastructure for less": {"cheaper": _EVERY_MONTH},
    "making one product of several": {
        "": (
            "That's one system to run instead of several.",
            "So there was one thing to run and to pay for.",
        ),
    },
    "letting teams ship often and safely": {
        "": (
            "Every engineer felt that, every day.",
            "So a change was small when it went out, and easy to take back.",
        ),
    },
    "keeping things running": {
        "": (
            "Customers notice that first.",
            "That's the kind of thing customers notice first.",
        ),
    },
    "staying fast as it grows": {
        "": (
            "So growth didn't turn into waiting.",
            "That's room for the next large customer.",
        ),
    },
    "giving engineers a platform to build on": {
        "shared": (
            "So no other team had to build it again.",
            "That's time those teams had for their own product.",
        ),
    },
    "making developers' work easier": {
        "faster": (
            "That's time each of those developers got back.",
            "So developers could get on with their own work.",
        ),
    },
    "making pages open at once": {
        "": (
            "So fewer people left while it loaded.",
            "People leave while a page loads, so that counts.",
        ),
    },
    "giving every team the same building blocks": {
        "shared": (
            "So no team had to draw the same thing twice.",
            "That's work no team had to do again.",
        ),
    },
    "getting people started quickly": {
        "": (
            "So more people got past the start.",
            "That's people who'd have been lost in the first minutes.",
        ),
    },
    "keeping people coming back": {
        "": (
            "So they didn't have to be won again.",
            "That's growth nobody has to pay for twice.",
        ),
    },
    "making hard things simple to use": {
        "": (
            "So more people got through on their own.",
            "That's people who needed no help.",
        ),
    },
    "finding a price that people are glad to pay": {
        "": (
            "And that took no new customers.",
            "That's more from the same customers.",
        ),
    },
    "getting partners live quickly": {
        "faster": (
            "So each partner started to earn that much sooner.",
            "That's income that starts sooner, on both sides.",
        ),
    },
}

WORTHS: dict[str, tuple[str, ...]] = {
    worth_move(aim, change): said for aim, told in WORTH.items() for change, said in told.items()
}
