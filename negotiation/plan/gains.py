"""What a change like a deed's is worth to anybody, in words that any candidate may say.

General truths about work: none about the company, none about what somebody did. Only what changed
a figure has one, and the first of these that its words speak of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Gain:
    """`changed`: the words for what the figure was of; `where`: those for where, if it matters."""

    changed: frozenset[str]
    worth: str
    where: frozenset[str] = frozenset()


def _gain(changed: str, worth: str, where: str = "") -> _Gain:
    return _Gain(frozenset(changed.split()), worth, frozenset(where.split()))


_SPEED = "latency response responses p95 p99 faster token tokens"
# The most telling first.
_GAINS = (
    _gain(
        "declines declined authorisation authorization auth approval",
        "Each point there is sales that would otherwise have been turned away.",
    ),
    _gain("chargeback chargebacks", "A chargeback is money that has left twice."),
    _gain("alarm alarms positives", "Each false alarm fewer is a real customer who gets through."),
    _gain("payout payouts settlement", "For whoever waits for the money, that is the product."),
    _gain("conversion abandoned abandonment", "It is the last step before the money comes in."),
    _gain(
        "memory quantized quantised vram consumer",
        "A model is only as useful as the hardware people have.",
        "gb vram gpus gpu quantized quantised consumer laptop laptops phone phones "
        "2gb 4gb 6gb 8gb 12gb 16gb 24gb",
    ),
    _gain(
        _SPEED,
        "In a conversation, that is the difference between waiting and talking.",
        "assistant chat chatbot dialog dialogue conversation companion voice",
    ),
    _gain(
        _SPEED,
        "People try more ideas when each one comes back sooner.",
        "image images video generation sampler sampling diffusion render rendering editor",
    ),
    _gain(
        "latency response p95 p99 responses load page startup",
        "Most people leave before they'd ever complain about speed.",
        "page pages site app checkout search feed web mobile users customers shoppers visitors",
    ),
    _gain(_SPEED, "Whatever is built on top of it gets faster as well.", "api service services"),
    _gain("migrated moved migration", "A migration is judged by what nobody notices.", "no zero"),
    _gain("fraud alert alerts", "Fraud is stopped in seconds or not at all.", "fraud"),
    _gain("complaints complaint", "For each person who complains, several leave without a word."),
    _gain(
        "mismatches reconciliation breaks discrepancies",
        "When the books agree by themselves, nobody spends the end of the month looking for cents.",
        "ledger ledgers books accounts accounting reconciliation payments",
    ),
    _gain("pilot pilots", "Most pilots end as pilots.", "contract contracts production rollout"),
    _gain(
        "enrollment enrolment",
        "In a trial, a month sooner is a month sooner for patients.",
        "trial trials",
    ),
    _gain(
        "updates update",
        "An update that fails is a device that somebody has to rescue.",
        "device devices firmware machines gateways vehicles",
    ),
    _gain("sync syncs", "A sync that fails quietly is worse than none."),
    _gain("setup", "A setup that takes hours is one that many never finish."),
    _gain(
        "first",
        "What goes quickly the first time gets done again.",
        "tool panel editor app product takes",
    ),
    _gain(
        "distilled compressed", "A smaller model runs where the large one can't.", "size smaller"
    ),
    _gain("token tokens", "What people notice is how long the first word takes.", "first"),
    _gain(
        "mfu utilization utilisation",
        "It is the same machines doing more of the work.",
        "gpu gpus h100s a100s mfu pretraining training cluster",
    ),
    _gain("fps frames stutter", "Players forgive much, but not stutter."),
    _gain("dropped calls", "Callers remember the one that dropped."),
    _gain(
        "release releases regressions bugs defects",
        "A fault found before a release costs hours; found after it, it costs customers.",
    ),
    _gain("deploy deploys build builds ci", "Everybody who ships gets that time back each day."),
    _gain(
        "batch batches nightly warehouse etl pipeline pipelines",
        "Figures that are there in the morning get used; late ones don't.",
        "batch batches nightly warehouse etl hours h overnight dashboards",
    ),
    _gain(
        "outage outages downtime incidents incident failures pages",
        "Customers remember an outage longer than a feature.",
    ),
    _gain("came", "People who come back are whom a product is for.", "back"),
    _gain("churn retention returning", "People who stay are the growth that adds up."),
    _gain(
        "onboarding drop-off dropoff drop signup sign-ups signups activation",
        "Whoever gives up there never sees the product at all.",
    ),
    _gain(
        "adherence accuracy quality relevance",
        "People come back to what gives them what they asked for.",
    ),
    _gain(
        "steps",
        "Each step fewer is saved on every picture that anybody makes.",
        "image images text-to-image video diffusion sampler sampling clips",
    ),
    _gain(
        "gpu gpus training sampling a100s h100s idle steps",
        "That is compute which can go into the next model.",
    ),
    _gain("infrastructure cloud bill bills spend hosting", "It is saved again every month."),
    _gain("attrition turnover", "Everybody who stays is a search that nobody has to run."),
    _gain("hired hiring", "An open seat is work that somebody else has to carry."),
    _gain("yield scrap wafer wafers", "A part lost at the end has already cost everything."),
    _gain("parcels parcel deliveries routes miles", "A small saving on a route comes back daily."),
    _gain("audit audits findings", "A clean audit is months that nobody spends on the next one."),
    _gain(
        "tickets support queue", "A question answered at once doesn't come back as the next ticket."
    ),
    _gain(
        "forecast forecasts stock inventory",
        "A better forecast is cash that isn't sitting on a shelf.",
    ),
    _gain("cost costs", "It is saved on each one, so it grows with use.", "per"),
    _gain("plan schedule ahead early", "Work of that size usually slips; this didn't."),
)
_CHANGED = re.compile(
    r"\d ?%|\bfrom \S+(?: \S+){0,4} to \S*\d|\bhal(?:f|ved)\b|\ba (?:third|quarter|fifth|tenth)\b|"
    r"\d ?x (?:faster|less|fewer|cheaper|more)|\b(?:points?|months?|weeks?) (?:ahead|early)\b|"
    r"\d points?\b|\bdown to \d|\binstead of \S*\d|\b(?:under|below) \d|"
    r"\bto (?:under|below|over|about) \d|\bplan was \d|"
    r"\b(?:twice|\w+ times) as (?:many|much|fast)\b|\bwith no \w+|\bfrom pilot to\b|\d/\d\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def gain_of(deed: str) -> str:
    """What a change like this deed's is worth, in a sentence; empty where no figure changed.

    By what changed: what else the deed names is only where it was.
    """
    changed = [part for part in _PARTS.split(_KEPT.sub("", deed)) if _CHANGED.search(part)]
    if not changed:
        return ""
    words = frozenset(_WORD.findall(" ".join(changed).casefold()))
    around = frozenset(_WORD.findall(deed.casefold()))
    return next((gain.worth for gain in _GAINS if _is_of(gain, words, around)), "")


_KEPT = re.compile(r" with (?:[\w-]+ ){1,3}unchanged\b")
# A point inside a figure parts nothing.
_PARTS = re.compile(r"[;,] ")


def _is_of(gain: _Gain, words: frozenset[str], around: frozenset[str]) -> bool:
    anywhere = not gain.where or not around.isdisjoint(gain.where)
    return anywhere and not words.isdisjoint(gain.changed)
