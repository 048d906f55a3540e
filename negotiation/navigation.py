"""The words and buttons that work at every step."""

from __future__ import annotations

import re
from enum import StrEnum

from negotiation.model.replies import Button, Style


class Way(StrEnum):
    """A way to move about; its value is the button's id."""

    BACK = "back"
    EDIT = "edit"
    SKIP = "skip"
    SUMMARY = "summary"
    HELP = "help"
    START_OVER = "start-over"
    STOP = "stop"
    FORGET = "delete-my-data"
    MORE = "more"
    SHOW = "again"


_WORDS: dict[str, Way] = {
    **dict.fromkeys(("back", "go back", "undo", "previous", "oops", "one back"), Way.BACK),
    **dict.fromkeys(("edit", "change", "change something", "correct", "change an answer",
                     "edit an answer"), Way.EDIT),
    **dict.fromkeys(("skip", "pass", "next", "skip it", "skip this", "later", "don't know",
                     "dont know", "i don't know", "i dont know", "not sure", "no idea", "idk",
                     "dunno", "unsure", "no clue", "no comment", "rather not say",
                     "i'd rather not say"), Way.SKIP),
    **dict.fromkeys(("summary", "so far", "what do you have", "status", "recap", "overview",
                     "show"), Way.SUMMARY),
    **dict.fromkeys(("help", "?", "??", "why", "why?", "what", "what?", "huh", "huh?",
                     "what does that mean", "what do you mean", "explain", "h",
                     "i don't understand", "i dont understand", "don't understand",
                     "i don't get it", "i dont get it",
                     "i'm confused", "im confused", "confused"), Way.HELP),
    **dict.fromkeys(("start over", "startover", "restart", "reset", "new", "begin again", "start",
                     "new offer", "start again", "start afresh"), Way.START_OVER),
    **dict.fromkeys(("stop", "quit", "exit", "cancel", "bye", "enough", "pause", "end", "goodbye",
                     "stop it", "not now"), Way.STOP),
    **dict.fromkeys(("delete my data", "forget me", "delete everything", "erase my data", "forget",
                     "delete", "delete data", "remove my data", "erase everything",
                     "forget everything"), Way.FORGET),
    **dict.fromkeys(("more", "more choices", "menu", "options", "more options"), Way.MORE),
    **dict.fromkeys(("again", "show again", "show the script", "show script", "script",
                     "show the script again", "show me the script", "repeat"), Way.SHOW),
}  # fmt: skip
# "I really don't know yet", "im not sure": the person passes.
_DO_NOT_KNOW = re.compile(
    r"(?:(?:um+|uh+|hm+|well|sorry|honestly)[ ,]+)?(?:i )?(?:really |honestly |just ){0,2}"
    r"(?:don'?t|do not) (?:really )?know(?: yet| really| honestly)?"
    r"|(?:i'?m |i am )?(?:really |honestly |still )?(?:not (?:really |so |too )?sure|unsure)"
    r"(?: yet)?"
    r"|i ?dunno|beats me|can'?t say|hard to say|i have no (?:idea|clue)|let'?s skip(?: this| it)?"
)
_RECAP = re.compile(
    r"(?:can you |please )?remind me(?: what i (?:said|told you))?|what (?:did|have) i (?:say|said"
    r"|tell|told)(?: you| so far)?|what do you (?:have|know)(?: so far| about me)?"
)
_EDIT = re.compile(r"(?:edit|change|correct|fix|wrong)(?: my| the)? (.{2,40})", re.IGNORECASE)
LABELS = {
    Way.BACK: "Back",
    Way.EDIT: "Edit an answer",
    Way.SKIP: "Skip",
    Way.SUMMARY: "Summary",
    Way.HELP: "Help",
    Way.START_OVER: "Start over",
    Way.STOP: "Stop",
    Way.FORGET: "Delete my data",
    Way.MORE: "More",
}


def way_of(text: str) -> Way | None:
    """The way that a whole message names."""
    if len(text) > 40:
        return None
    plain = " ".join(text.casefold().replace("’", "'").split()).strip("!. ")
    way = _WORDS.get(plain) or _WORDS.get(plain.removesuffix(" please"))
    if way is None and _RECAP.fullmatch(plain.rstrip("?")):
        return Way.SUMMARY
    if way is None and _DO_NOT_KNOW.fullmatch(plain):
        return Way.SKIP
    asked = _WORDS.get(plain.rstrip("?! "))
    return way or (asked if asked is Way.HELP else None)


def edit_target(text: str) -> str | None:
    """What "edit …" names."""
    match = _EDIT.fullmatch(text.strip().rstrip(".!")) if len(text) <= 60 else None
    return match[1].casefold() if match and not re.search("[0-9]", match[1]) else None


def way_button(way: Way) -> Button:
    """The button of a way."""
    style = Style.DANGER if way is Way.FORGET else Style.SECONDARY
    return Button(way.value, LABELS[way], style)


def ways_shown(*, back: bool, skip: bool) -> tuple[Button, ...]:
    """The few under every question; the others are behind More."""
    ways = [Way.BACK] if back else []
    ways += [Way.SKIP] if skip else []
    return tuple(map(way_button, (*ways, Way.HELP, Way.MORE)))


HIDDEN = (Way.EDIT, Way.SUMMARY, Way.START_OVER, Way.STOP, Way.FORGET)
EVERYWHERE = (
    "At any time you can say back, edit, skip, summary, start over, stop or delete my data."
)
