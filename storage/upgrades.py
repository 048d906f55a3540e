"""Stored sessions of earlier formats, brought up one format at a time."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
_RIVAL = "rival."
_STEPS = {"new_figures": "plan"}  # its question is no more
_PARTS = {"walk_away": "floor"}
_YEARLY = ("base", "floor")


def to_format_2(session: Json) -> Json:
    """Doubts became clarifications, and a competing offer is one from its first word on."""
    history = [_state(one) for one in session.get("history", [])]
    return {**session, "state": _state(session.get("state", {})), "history": history}


def _state(old: Json) -> Json:
    kept = {
        key: old[key] for key in ("case", "guide", "done", "proposed") if old.get(key) is not None
    }
    doubts = [*old.get("doubts", ()), *old.get("parked", ())]
    new: Json = {
        **kept,
        "step": _STEPS.get(old.get("step", "company"), old.get("step", "company")),
        "open": [_clarification(one, old.get("rival")) for one in doubts],
    }
    if old.get("resume") is not None:
        new["resume"] = _STEPS.get(old["resume"], old["resume"])
    if old.get("rival") is not None:
        new["case"] = _with_rival(new.get("case", {}), old["rival"])
    return new


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
