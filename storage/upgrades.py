"""From one stored format to the next.

A new format is one entry of `UPGRADES`; `tests/storage/test_formats.py` asks for it whenever a
field changes, and keeps a row of every format there was. `WRITES` stays one behind the newest
for the release that only learns to read it, and so long as a rollback to it is to be possible.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from negotiation.model.replies import escape
from storage.codec import Change

Json = dict[str, Any]


def unchanged(value: Json) -> Json:
    """For what is in both formats the same."""
    return value


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What changed: in a state, the present one or one of before, and in what stands beside."""

    state: Change = unchanged
    beside: Change = unchanged


# --- Format 1: one document, with the whole history in it and every default -----------------------

_RIVAL = "rival."
_INTERVIEW = ("company", "role", "region", "band_level", "offer", "rest", "rivals", "priority",
              "walk_away", "ticks", "proof", "deadline", "plan")  # fmt: skip
_GONE = ("new_figures", "another")  # their questions are no more
_PARTS = {"walk_away": "floor"}
_YEARLY = ("base", "floor")


def _state_2(old: Json) -> Json:
    """Doubts became clarifications; a competing offer is one from its first word on."""
    kept = {
        key: old[key] for key in ("case", "guide", "done", "proposed") if old.get(key) is not None
    }
    step = old.get("step", "company")
    doubts = [*old.get("doubts", ()), *old.get("parked", ())]
    new: Json = {
        **kept,
        "step": _step(step, old),
        "open": [_clarification(one, old.get("rival")) for one in doubts],
    }
    if old.get("resume") is not None:
        new["resume"] = _step(old["resume"], old)
    words = old.get("typed")
    if step in _GONE:
        words = new.pop("proposed", None) or words  # what was typed waited there
    if step == "sign_condition":
        new.pop("proposed", None)  # their promise, in words: the same question is asked again
    if words:
        new["open"].append(_still_to_type(words))
    if old.get("rival") is not None:
        new["case"] = _with_rival(new.get("case", {}), old["rival"])
    return new


def _step(name: str, old: Json) -> str:
    """The same question; for one that is no more, the first that is not answered."""
    if name not in _GONE:
        return name
    done = old.get("done", ())
    return "plan" if "plan" in done else next(one for one in _INTERVIEW if one not in done)


def _with_rival(case: Json, draft: Json) -> Json:
    """The case with the competing offer that was being asked about."""
    rival = {key: draft.get(key) for key in ("company", "status", "may_name", "deadline_days")}
    rival["offer"] = draft.get("offer") or {}
    others = [
        one
        for one in case.get("competing_offers", ())
        if not rival["company"] or one.get("company") != rival["company"]
    ]
    return {**case, "competing_offers": [*others, rival]}


def _clarification(doubt: Json, draft: Json | None) -> Json:
    name = (draft or {}).get("company") or ""
    about: str = doubt["about"]
    rival = about.startswith(_RIVAL)
    part = about.removeprefix(_RIVAL)
    head = f"competing_offers.{name}" if rival else "offer"
    choices = [
        {
            "id": choice["id"],
            "label": choice["label"],
            "does": "retype" if choice.get("does") == "recheck" else choice.get("does", "take"),
            "sets": [_setting(one, name) for one in choice.get("sets", ())],
        }
        for choice in doubt.get("choices", ())
    ]
    words = [one["words"] for choice in choices for one in choice["sets"] if one["words"]]
    return {
        "about": part if part == "walk_away" else f"{head}.{part}",
        "said": words[0] if words else "",
        "question": doubt["question"],
        "choices": choices,
        "target": {"rival": name if rival else None},
        "asked": doubt.get("asked", 0),
    }


def _still_to_type(words: str) -> Json:
    """Words that waited to be read. A message is read once now, in the turn it came in."""
    return {
        "about": "offer.base",
        "said": words,
        "question": f"Earlier you wrote “{escape(words)}”, and I have not used it yet. "
        "Please type the figures once more.",
        "choices": [{"id": "drop", "label": "Leave it out", "does": "drop"}],
        "told": {"part": "base"},
    }


def _setting(old: Json, name: str) -> Json:
    about: str = old["about"]
    part = about.removeprefix(_RIVAL)
    part = _PARTS.get(part, part)
    return {
        "part": part,
        "target": {"rival": name if about.startswith(_RIVAL) else None},
        "amount": old.get("amount"),
        "currency": old.get("currency"),
        "per": old.get("per") or ("year" if part in _YEARLY else None),
        "years": old.get("years"),
        "percent": old.get("percent"),
        "words": old.get("words", ""),
    }


UPGRADES: dict[int, Upgrade] = {1: Upgrade(state=_state_2)}
# For `WRITES` alone: from the newest format back to it, where more than a field was added.
DOWNGRADES: dict[int, Upgrade] = {}
WRITES = 2
