"""A scene on Discord, step by step, and everything that the bot sent for each step.

A step is a line that begins with `>`: who, where, what they do. Below it stand the bot's requests
in the order in which they went out, with all that Discord shows of them and the ids of what can
be pressed.

    > alice in channel: /band company=midjourney; role=mle
    > alice in dm: 250k base
    > alice in channel presses Show in channel
    > alice in dm picks Level, Title
    > alice in dm fills base=250k; equity=
    > alice in channel types band region=new; company=runway
    > alice closes her messages
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.cogs.world import BUTTON, FILE, SELECT, TEXT, World, parts

ROW, CARD, LINE, FIELD, LABEL, PICTURES = 1, 17, 14, 4, 18, 12
_STEP = re.compile(r"(?P<who>\w+) in (?P<place>channel|dm)(?::| (?P<does>\w+)) (?P<what>.*)")
_ID = re.compile(r"[0-9]{19}")
_ONLY_THEM = 64
_LONGEST_NONCE = 25  # as Discord has it
_STYLES = {1: "primary", 2: "secondary", 3: "success", 4: "danger"}
_DOES = {
    "POST": "writes",
    "PATCH": "rewrites a card",
    "DELETE": "deletes a card",
    "GET": "reads what was written",
}
_ANSWERS = {
    4: "answers",
    5: "thinks",
    6: "thinks, without a word",
    7: "rewrites the card",
    8: "offers",
    9: "opens a form",
}


class Scene:
    """One simulated Discord; `play` takes a step and gives what the bot sent."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._form: Any = None

    async def play(self, step: str) -> list[str]:
        """The bot's requests, as lines."""
        before = len(self._world.env.http_requests)
        await self._take(step)
        sent = self._world.env.http_requests[before:]
        return [line for entry in sent for line in self._request(entry)]

    async def _take(self, step: str) -> None:
        if step == "alice closes her messages":
            self._world.close_direct_messages()
            return
        read = _STEP.fullmatch(step)
        assert read is not None, step
        member, private = getattr(self._world, read["who"]), read["place"] == "dm"
        actor = member.user if private else member
        place = member.user.dm_channel if private else self._world.channel
        what: str = read["what"]
        match read["does"]:
            case None if what.startswith("/"):
                name, options = _command(what[1:])
                where = () if private else (place,)
                await actor.slash(*where, name, **options)
            case None:
                await actor.send_dm(what)
            case "presses":
                card = _card_with(place.history(viewer=actor), what)
                self._form = await actor.click(card, label=what)
            case "picks":
                card, values = _picked(place.history(viewer=actor), what.split(", "))
                await actor.select(card, values)
            case "fills":
                await actor.submit_modal(self._form, _options(what))
            case "types":
                command, _, typed = what.rpartition("/")
                (option, text), *filled = _options(typed).items()
                where = () if private else (place,)
                await actor.autocomplete(*where, command.strip(), option, text, **dict(filled))
            case other:
                raise AssertionError(other)

    def _request(self, entry: Any) -> Iterator[str]:
        """One request of the bot's: what it is, then what is in it."""
        body = entry.json or {}
        if entry.path.endswith("/callback"):
            data = body.get("data") or {}
            yield _head(_ANSWERS[body["type"]], data)
            yield from _form(data) if body["type"] == 9 else _content(data)
        elif entry.path == "/users/@me/channels":
            yield "= opens their messages"
        else:
            yield _head(self._where(entry), body)
            yield from _content(body)

    def _where(self, entry: Any) -> str:
        if entry.path.startswith("/webhooks"):
            return {"PATCH": "puts in its place", "POST": "adds"}[entry.method]
        _, place, *_ = entry.path.strip("/").split("/")
        channel = "in the channel" if int(place) == self._world.channel.id else "to them"
        return f"{_DOES[entry.method]} {channel}"


def _options(text: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in text.split("; ") if part)
    return {name: value for name, _, value in pairs}


def _command(text: str) -> tuple[str, dict[str, str]]:
    words = re.match(r"[a-z ]+?(?= \w+=|$)", text)
    assert words is not None
    return words[0], _options(text[words.end() :].strip())


def _card_with(history: list[Any], label: str) -> Any:
    """The newest card with such a button."""
    return next(
        each
        for each in reversed(history)
        if any(part["type"] == BUTTON and part["label"] == label for part in parts(each))
    )


def _picked(history: list[Any], labels: list[str]) -> tuple[Any, list[str]]:
    """The newest card with a menu, and the values of its lines."""
    for each in reversed(history):
        for part in parts(each):
            if part["type"] == SELECT:
                values = {option["label"]: option["value"] for option in part["options"]}
                if set(labels) <= set(values):
                    return each, [values[label] for label in labels]
    raise AssertionError(labels)


def _head(does: str, body: dict[str, Any]) -> str:
    flags = body.get("flags", 0)
    hidden = ", only for them" if flags & _ONLY_THEM else ""
    once = ", once however often it arrives" if body.get("enforce_nonce") else ""
    assert len(str(body.get("nonce", ""))) <= _LONGEST_NONCE
    mentions = body.get("allowed_mentions", {"parse": []})
    assert mentions == {"parse": []}, mentions
    return f"= {does}{hidden}{once}"


def _content(body: dict[str, Any]) -> Iterator[str]:
    for choice in body.get("choices", ()):
        assert choice["name"] == choice["value"]
        yield f"  {choice['name']}"
    assert not body.get("content")
    yield from drawn(body.get("components", []))
    for file in body.get("attachments", ()):
        yield f"  with the file {file['filename']}"


def _form(body: dict[str, Any]) -> Iterator[str]:
    yield f"  {body['title']} ({body['custom_id']})"
    for label in body["components"]:
        field = label["component"]
        hint = f" – {label['description']}" if label.get("description") else ""
        needed = ", needed" if field.get("required", True) else ""
        kind = {1: "a line", 2: "several lines"}[field["style"]]
        value = f" = {field['value']}" if field.get("value") else ""
        yield (
            f"  {label['label']}{hint} ({field['custom_id']}: {kind} of at most "
            f"{field['max_length']}{needed}){value}"
        )


def drawn(components: list[dict[str, Any]]) -> Iterator[str]:
    """The lines of a message's cards."""
    for card in components:
        assert card["type"] == CARD
        yield f"  card {card['accent_color']:06x}"
        for part in card["components"]:
            yield from _part(part)


def _part(part: dict[str, Any]) -> Iterator[str]:
    match part["type"]:
        case n if n == TEXT:
            text = _ID.sub("…", part["content"])
            yield from (f"  | {line}".rstrip() for line in text.split("\n"))
        case n if n == LINE:
            yield "  ---"
        case n if n == FILE:
            yield f"  file {part['file']['url']}"
        case n if n == PICTURES:
            for item in part["items"]:
                yield f"  picture {item['media']['url']}: {item['description']}"
        case n if n == ROW:
            yield from _row(part["components"])
        case other:
            raise AssertionError(other)


def _row(row: list[dict[str, Any]]) -> Iterator[str]:
    for control in row:
        assert not control.get("disabled")
        if control["type"] == BUTTON:
            first = "row" if control is row[0] else "   "
            style = _STYLES[control["style"]]
            yield f"  {first} [{control['label']}] {style} {control['custom_id']}"
            continue
        least, most = control.get("min_values", 1), control.get("max_values", 1)
        prompt = control.get("placeholder")
        yield f"  menu {control['custom_id']}, {least} to {most}, {prompt!r}"
        for option in control["options"]:
            hint = f" – {option['description']}" if option.get("description") else ""
            mark = "*" if option.get("default") else " "
            yield f"   {mark} {option['label']}{hint} = {option['value']}"
