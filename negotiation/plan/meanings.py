"""What a change like a deed's would mean to whoever pays for the work: "less compute behind …".

A consequence that anybody can see, told as what it would be: nothing about the company, and nothing
that the candidate did beyond what they said. Only what changed a figure has one, and of several the
first here that its words speak of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Meaning:
    """`changed`: the words for what the figure was of; `where`: those for where, if it matters."""

    changed: frozenset[str]
    means: str
    where: frozenset[str] = frozenset()


def _of(changed: str, means: str, where: str = "") -> _Meaning:
    return _Meaning(frozenset(changed.split()), means, frozenset(where.split()))


_SPEED = "latency response responses p95 p99 faster token tokens"
_IMAGES = "image images text-to-image video diffusion sampler sampling clips generation render"
# The most telling first.
_MEANINGS = (
    _of("declines declined authorisation authorization auth approval", "sales no longer turned "
        "away at the last moment"),
    _of("chargeback chargebacks", "money that doesn't leave twice"),
    _of("alarm alarms positives", "fewer good customers stopped by mistake"),
    _of("payout payouts settlement", "people who have their money sooner"),
    _of("conversion abandoned abandonment", "more people who go through with it"),
    _of("steps", "less compute behind every picture", _IMAGES),
    _of("memory quantized quantised vram consumer", "models that run on the hardware people have",
        "gb vram gpus gpu quantized quantised consumer laptop laptops phone phones"),
    _of(_SPEED, "answers at the pace of a conversation",
        "assistant chat chatbot dialog dialogue conversation companion voice"),
    _of(_SPEED, "more attempts in the same hour for whoever makes something", _IMAGES),
    _of("latency response p95 p99 responses load page startup", "fewer people who leave while "
        "something loads",
        "page pages site app checkout search feed web mobile users customers shoppers visitors"),
    _of("flicker adherence artifacts artefacts", "pictures that people keep",
        f"{_IMAGES} animation"),
    _of("fraud alert alerts", "fraud that is stopped in time", "fraud"),
    _of("lag", "data that can still decide something, and not only report on it"),
    _of("complaint complaints repeat", "fewer people who give up"),
    _of("mismatches reconciliation breaks discrepancies", "books that agree by themselves",
        "ledger ledgers books accounts accounting reconciliation payments"),
    _of("pilot pilots", "pilots that become contracts", "contract contracts production rollout"),
    _of("enrollment enrolment", "results for patients months sooner", "trial trials"),
    _of("updates update", "fewer devices that somebody has to rescue",
        "device devices firmware machines gateways vehicles camera cameras"),
    _of("sync syncs", "data that customers can rely on"),
    _of("setup onboarding drop-off dropoff drop signup sign-ups signups activation",
        "more people who get as far as using the product"),
    _of("distilled compressed smaller", "a model that runs where a large one can't"),
    _of("mfu utilization utilisation", "more training from the same machines"),
    _of("fps frames stutter", "players who notice nothing but the game"),
    _of("dropped calls", "calls that hold"),
    _of("release releases regressions bugs defects",
        "faults that are found before customers find them"),
    _of("deploy deploys build builds ci", "time back each day for everybody who ships"),
    _of("batch batches nightly warehouse etl pipeline pipelines files",
        "figures that are there when they are needed",
        "batch batches nightly warehouse etl hours h overnight dashboards late pipeline"),
    _of("outage outages downtime uptime incidents incident failures",
        "fewer outages for customers to notice"),
    _of("came repeating churn retention returning stay", "more people who come back"),
    _of("cost costs bill bills serving hosting cloud infrastructure spend",
        "money saved again every month"),
    _of("gpu gpus training a100s h100s idle run compute", "compute that can go into the next model",
        "gpu gpus training pretraining a100s h100s model models"),
    _of("attrition turnover left", "people who don't have to be replaced"),
    _of("hired hiring", "seats that don't stay empty"),
    _of("yield scrap wafer wafers", "parts that aren't thrown away at the end"),
    _of("parcels parcel deliveries routes miles", "a saving that comes back every day"),
    _of("audit audits findings", "an audit that holds nobody up"),
    _of("tickets support queue contacts", "questions that are answered the first time"),
    _of("forecast forecasts stock inventory", "less cash on the shelf"),
    _of("plan schedule ahead early", "work of that size done by its date"),
)  # fmt: skip
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
    """What a change like this deed's would mean, as a noun phrase; empty where none is known."""
    changed = changed_of(deed)
    words = frozenset(_WORD.findall(changed.casefold()))
    around = frozenset(_WORD.findall(deed.casefold()))
    return next((each.means for each in _MEANINGS if _is_of(each, words, around)), "")


def changed_of(deed: str) -> str:
    """The parts of a deed in which a figure changed."""
    parts = _PARTS.split(_KEPT.sub("", deed))
    return "; ".join(part for part in parts if _CHANGED.search(part))


def _is_of(meaning: _Meaning, words: frozenset[str], around: frozenset[str]) -> bool:
    anywhere = not meaning.where or not around.isdisjoint(meaning.where)
    return anywhere and not words.isdisjoint(meaning.changed)
