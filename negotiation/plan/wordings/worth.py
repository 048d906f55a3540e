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
    "That's a saving that comes back every month.",
    "That's money that stays in the budget, month after month.",
)
_LESS_WAITING = (
    "Whoever asks no longer has to wait for the answer.",
    "That's waiting that nobody does any more.",
)
_EACH_PICTURE = (
    "People make a picture again and again until it's right, so that adds up.",
    "Nobody makes just one picture, so that's saved many times over.",
)
_FEWER_STEPS = (
    "Fewer steps mean less compute for every single picture.",
    "That's compute saved on every picture.",
)

# By aim, then by what changed: the first that fits is said. "": whatever it was that changed.
WORTH: dict[str, dict[str, tuple[str, ...]]] = {
    "catching fraud early": {
        "fewer alarms": (
            "Those are good customers who are no longer turned away.",
            "That's fewer good customers treated as thieves.",
        ),
        "": (
            "That's money nobody has to chase afterwards.",
            "Those are losses that nobody has to refund or explain.",
        ),
    },
    "getting good payments through": {
        "": (
            "Those are sales that used to be lost at the very last step.",
            "Those are people who wanted to pay, and now can.",
        ),
    },
    "keeping the books exact": {
        "": (
            "Those are differences that nobody has to look for by hand.",
            "That's time nobody spends on finding out why two sums differ.",
        ),
    },
    "settling claims fast and fairly": {
        "faster": (
            "Somebody with a claim hears that much sooner.",
            "That's less waiting for people who've had a bad day already.",
        ),
    },
    "getting more people through checkout": {
        "": (
            "Those are people who had already decided to buy.",
            "Nobody had to be won for that: they were at checkout already.",
        ),
    },
    "taking the paperwork out of spending": {
        "faster": (
            "Those are hours people get back for the work they were hired for.",
            "That's typing that nobody has to do any more.",
        ),
        "cheaper": (
            "Those are hours people get back for the work they were hired for.",
            "That's typing that nobody has to do any more.",
        ),
    },
    "checking people quickly and properly": {
        "faster": (
            "Those are good customers who don't leave while they wait.",
            "That's less waiting for everybody who has nothing to hide.",
        ),
    },
    "getting good models onto ordinary hardware": {
        "": (
            "That puts it in reach of people who own one ordinary card.",
            "That's many more people who can run it at all.",
        ),
    },
    "answering at once": {
        "faster": (
            "In a conversation people feel every half second of that.",
            "People feel that before they've read a word of the answer.",
        ),
    },
    "serving a model fast and for less": {
        "fewer steps": (
            "Fewer steps mean less compute every time the model runs.",
            "That's compute saved every time the model runs.",
        ),
        "cheaper": (
            "That's saved again on every request.",
            "It's a saving on each request, so it grows with use.",
        ),
        "faster": (
            "The same GPUs can serve more people that way.",
            "Each request frees its GPU sooner, so it's cheaper as well.",
        ),
    },
    "getting more out of each training run": {
        "cheaper": (
            "That's budget for the next run.",
            "What's saved there pays for more training.",
        ),
        "faster": (
            "That's one more run in the same time.",
            "The team finds out sooner whether an idea works.",
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
            "That's saved again on each of the hundreds of frames in a clip.",
        ),
    },
    "making pictures that follow the prompt": {
        "": (
            "Those are pictures nobody has to make a second time.",
            "That's people getting what they asked for the first time.",
        ),
    },
    "making pictures that people prefer": {
        "fewer steps": _FEWER_STEPS,
        "faster": _EACH_PICTURE,
        "cheaper": (
            "That's saved again on every picture.",
            "It's a saving on each picture, so it grows with use.",
        ),
    },
    "knowing the person on the other side": {
        "": (
            "That's people coming back because they needn't explain themselves again.",
            "It's what makes people come back to an assistant.",
        ),
    },
    "answering people the first time": {
        "": (
            "Those are questions that nobody has to ask or answer twice.",
            "That's time for the questions that do need somebody.",
        ),
    },
    "getting answers out of documents": {
        "anything": (
            "Those are answers nobody has to dig for.",
            "That's searching that nobody has to do by hand.",
        ),
    },
    "getting updates onto devices safely": {
        "": (
            "Those are devices nobody has to drive out to.",
            "That's trips to a device that nobody has to make.",
        ),
    },
    "getting results to patients sooner": {
        "": (
            "That's time that patients don't have to wait.",
            "Whoever is waiting for that result has it sooner.",
        ),
    },
    "keeping machines running": {
        "fewer stops": (
            "Those are hours in which the line makes something.",
            "That's work that used to stand still.",
        ),
    },
    "getting things there on time": {
        "on time": (
            "Those are deliveries nobody has to ask after.",
            "That's fewer people waiting at the door.",
        ),
    },
    "making trips easy to book": {
        "": (
            "Those are bookings from people who were there already.",
            "Nobody had to be brought to the site for that: they were there and booked.",
        ),
    },
    "keeping a stream running without a break": {
        "": (
            "Those are viewers who stay for the rest.",
            "That's fewer people looking at a wheel that turns.",
        ),
    },
    "finding the holes before somebody else does": {
        "": (
            "Those are holes that nobody outside got to find first.",
            "That's so many fewer ways in.",
        ),
    },
    "seeing an attack early": {
        "faster": (
            "That's less time for anybody to do damage.",
            "The sooner it's seen, the less there is to repair.",
        ),
    },
    "keeping data safe and quick to get back": {
        "faster": (
            "On the day somebody needs it back, that's what counts.",
            "That's how much sooner people can work again after a loss.",
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
            "That's how much sooner somebody can mend it.",
            "Whoever is on call knows that much sooner.",
        ),
    },
    "making data that can be trusted": {
        "": (
            "Those are wrong rows that no decision was made on.",
            "That's checking which nobody downstream has to do again.",
        ),
    },
    "having the data there in time": {
        "faster": (
            "Whoever decides by those figures no longer decides by yesterday's.",
            "That's a day's decisions made on figures that are there.",
        ),
    },
    "running infrastructure for less": {"cheaper": _EVERY_MONTH},
    "making one product of several": {
        "": (
            "That's one thing to run and to pay for, and not several.",
            "Those are systems that nobody has to keep alive side by side.",
        ),
    },
    "letting teams ship often and safely": {
        "": (
            "Every engineer there feels that, every day.",
            "That's waiting that no engineer has to do any more.",
        ),
    },
    "keeping things running": {
        "": (
            "That's what customers would have noticed first.",
            "It's the kind of thing that customers see only when it goes wrong.",
        ),
    },
    "staying fast as it grows": {
        "": (
            "That's the room the next large customer needs.",
            "It means growth doesn't show up as waiting.",
        ),
    },
    "giving engineers a platform to build on": {
        "shared": (
            "That's work that no product team has to do again.",
            "What's done once there, no other team has to build.",
        ),
    },
    "making developers' work easier": {
        "faster": (
            "That's time every one of those developers gets back.",
            "Each developer who uses it has that time for something else.",
        ),
    },
    "making pages open at once": {
        "": (
            "Those are visitors who'd have left while it loaded.",
            "People leave while a page loads, so that's visits kept.",
        ),
    },
    "giving every team the same building blocks": {
        "shared": (
            "That's drawing and building that no team has to do twice.",
            "What's made once there, no team has to make again.",
        ),
    },
    "getting people started quickly": {
        "": (
            "Those are people who'd have given up at the start.",
            "Those are people who came once and would have gone again.",
        ),
    },
    "keeping people coming back": {
        "": (
            "Those are people who needn't be won a second time.",
            "Nobody had to be paid for to get them back.",
        ),
    },
    "making hard things simple to use": {
        "": (
            "That's people getting through on their own.",
            "Those are people who needed nobody's help.",
        ),
    },
    "finding a price that people are glad to pay": {
        "": (
            "It shows in the margin straight away.",
            "That goes to the margin, with nothing more to sell.",
        ),
    },
    "getting partners live quickly": {
        "faster": (
            "That's income that starts that much sooner, on both sides.",
            "Each partner earns, and pays, that much earlier.",
        ),
    },
    "building a team that stays and ships": {
        "kept": (
            "That's a team that doesn't have to start over.",
            "What they've learned has stayed in the team.",
        ),
    },
}

WORTHS: dict[str, tuple[str, ...]] = {
    worth_move(aim, change): said for aim, told in WORTH.items() for change, said in told.items()
}
