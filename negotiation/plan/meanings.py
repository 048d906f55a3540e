"""What a change like a deed's is worth to whoever pays for the work: "fewer steps mean less …".

A consequence that anybody can see, and that is so everywhere: nothing about the company, and
nothing that the candidate did beyond what they said. Only what changed a figure has one, and of
several the first here that its words speak of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a change is worth.

    `changed`: the words for what the figure was of; `where`: those for where, if it matters.
    """

    changed: frozenset[str]
    means: str
    where: frozenset[str] = frozenset()


def _of(changed: str, means: str, where: str = "") -> Meaning:
    return Meaning(frozenset(changed.split()), means, frozenset(where.split()))


_SPEED = "latency response responses p95 p99 faster token tokens"
_IMAGES = "image images text-to-image video diffusion sampler sampling clips generation render"
# The most telling first.
MEANINGS = (
    _of(
        "declines declined authorisation authorization auth approval",
        "each of those is a sale that isn't turned away at the last moment",
    ),
    _of("chargeback chargebacks", "that is money which doesn't leave twice"),
    _of("alarm alarms positives", "fewer good customers are stopped by mistake that way"),
    _of("payout payouts settlement", "people have their money sooner that way"),
    _of("conversion abandoned abandonment", "more people go through with it that way"),
    _of("steps", "fewer steps mean less computing behind every picture", _IMAGES),
    _of(
        "memory quantized quantised vram consumer",
        "a model of that size runs on the hardware people have",
        "gb vram gpus gpu quantized quantised consumer laptop laptops phone phones",
    ),
    _of(
        _SPEED,
        "answers at that pace keep a conversation going",
        "assistant chat chatbot dialog dialogue conversation companion voice",
    ),
    _of(_SPEED, "a shorter wait gives whoever makes something one more attempt", _IMAGES),
    _of(
        "latency response p95 p99 responses load page startup",
        "fewer people leave while something loads",
        "page pages site app checkout search feed web mobile users customers shoppers visitors",
    ),
    _of(
        "flicker adherence artifacts artefacts",
        "those are pictures that people keep",
        f"{_IMAGES} animation",
    ),
    _of("fraud alert alerts", "fraud seen early is a loss that doesn't happen", "fraud"),
    _of("lag", "data that fresh can still decide something, and not only report on it"),
    _of("complaint complaints repeat", "fewer people give up that way"),
    _of(
        "mismatches reconciliation breaks discrepancies",
        "books that agree by themselves leave nobody searching",
        "ledger ledgers books accounts accounting reconciliation payments",
    ),
    _of(
        "pilot pilots",
        "a pilot pays only once it becomes a contract",
        "contract contracts production rollout",
    ),
    _of("enrollment enrolment", "patients have their results sooner that way", "trial trials"),
    _of(
        "updates update",
        "nobody has to rescue those devices one by one",
        "device devices firmware machines gateways vehicles camera cameras",
    ),
    _of("sync syncs", "customers can rely on data that stays in step"),
    _of(
        "setup onboarding drop-off dropoff drop signup sign-ups signups activation",
        "more people get as far as using the product that way",
    ),
    _of("distilled compressed smaller", "a small model runs where a large one can't"),
    _of("mfu utilization utilisation", "the same machines train more that way"),
    _of("fps frames stutter", "players then notice nothing but the game"),
    _of("dropped calls", "a call that holds is what people pay for"),
    _of(
        "release releases regressions bugs defects",
        "those are faults which customers don't get to find",
    ),
    _of("deploy deploys build builds ci", "everybody who ships has that time back each day"),
    _of(
        "batch batches nightly warehouse etl pipeline pipelines files",
        "the figures are there when somebody needs them",
        "batch batches nightly warehouse etl hours h overnight dashboards late pipeline",
    ),
    _of(
        "outage outages downtime uptime incidents incident failures",
        "customers notice fewer outages that way",
    ),
    _of(
        "came repeating churn retention returning stay",
        "people who come back don't have to be won again",
    ),
    _of(
        "cost costs bill bills serving hosting cloud infrastructure spend",
        "that is saved again every month",
    ),
    _of(
        "gpu gpus training a100s h100s idle run compute",
        "machine time saved on one run goes into the next",
        "gpu gpus training pretraining a100s h100s model models",
    ),
    _of("attrition turnover left", "people who stay don't have to be replaced"),
    _of("hired hiring", "seats don't stay empty that way"),
    _of("yield scrap wafer wafers", "parts that aren't thrown away are paid for only once"),
    _of("parcels parcel deliveries routes miles", "a saving like that comes back every day"),
    _of("audit audits findings", "an audit like that holds nobody up"),
    _of("tickets support queue contacts", "a question answered the first time isn't asked again"),
    _of("forecast forecasts stock inventory", "less cash lies on the shelf that way"),
)
_CHANGED = re.compile(
    r"\d ?%|\bfrom \S+(?: \S+){0,4} to \S*\d|\bhal(?:f|ved)\b|\ba (?:third|quarter|fifth|tenth)\b|"
    r"\d ?x (?:faster|less|fewer|cheaper|more)|\b(?:points?|months?|weeks?) (?:ahead|early)\b|"
    r"\d points?\b|\bdown to \d|\binstead of \S*\d|\b(?:under|below) \d|"
    r"\bto (?:under|below|over|about) \d|\bplan was \d|"
    r"\b(?:twice|\w+ times) as (?:many|much|fast)\b|\bwith no \w+|\bfrom pilot to\b|\d/\d\b|"
    r"\bsav(?:es|ed) ",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_KEPT = re.compile(r" with (?:[\w-]+ ){1,3}unchanged\b| at the same (?:[\w-]+ ?){1,2}\b")
# A point inside a figure parts nothing.
_PARTS = re.compile(r"[;,] ")


def meaning_of(deed: str) -> str:
    """What a change like this deed's is worth, as a clause; empty where none is known."""
    changed = changed_of(deed)
    words = frozenset(_WORD.findall(changed.casefold()))
    around = frozenset(_WORD.findall(deed.casefold()))
    return next((each.means for each in MEANINGS if _is_of(each, words, around)), "")


def changed_of(deed: str) -> str:
    """The parts of a deed in which a figure changed."""
    parts = _PARTS.split(_KEPT.sub("", deed))
    return "; ".join(part for part in parts if _CHANGED.search(part))


def _is_of(meaning: Meaning, words: frozenset[str], around: frozenset[str]) -> bool:
    anywhere = not meaning.where or not around.isdisjoint(meaning.where)
    return anywhere and not words.isdisjoint(meaning.changed)
