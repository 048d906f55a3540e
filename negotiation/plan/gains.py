"""What a change like a deed's is worth to anybody, in words that any candidate may say.

General truths about work: none about the company, none about what somebody did. Only what changed
a figure has one, and the first that its words speak of.
"""

from __future__ import annotations

import re

# By the words that a deed speaks of it in; the most telling first.
_GAINS: tuple[tuple[str, str], ...] = (
    (
        "declines declined authorisation authorization auth approval",
        "every point of that is sales that would have been lost",
    ),
    ("chargeback chargebacks", "every one of those is money that goes out again"),
    ("fraud alarms positives", "each false alarm less is a customer who isn't turned away"),
    ("payout payouts settlement", "whoever waits to be paid notices that first"),
    (
        "latency token tokens response p95 p99 responses",
        "people feel that in every answer they get",
    ),
    ("loading load page startup", "people feel that every time they open it"),
    ("fps frames", "players see that in every frame"),
    ("dropped calls", "callers hear that every time"),
    (
        "release releases regressions bugs defects",
        "what is caught before it ships costs next to nothing",
    ),
    ("deploy deploys build builds ci", "every team gets that time back, every day"),
    (
        "batch batches nightly warehouse etl pipeline pipelines",
        "whoever works with that data has it sooner",
    ),
    (
        "outage outages downtime incidents incident failures",
        "every one less is one that customers never hear of",
    ),
    ("churn retention returning", "people who stay needn't be won again"),
    (
        "onboarding drop-off dropoff drop signup sign-ups signups activation",
        "everybody who gets through there is one more won",
    ),
    ("conversion checkout", "that counts again with every visitor"),
    (
        "adherence accuracy quality precision recall eval evals",
        "people get what they asked for more often, and that is what they come back for",
    ),
    (
        "memory quantized quantised vram gpus consumer",
        "what needs less of a machine reaches more people",
    ),
    ("gpu training sampling a100s h100s idle run", "the same budget then pays for more runs"),
    ("infrastructure cloud bill bills spend hosting compute", "that is saved again every month"),
    ("attrition turnover", "people who stay needn't be replaced"),
    ("hired hiring", "teams that are complete get their work done"),
    ("yield scrap wafer wafers", "a part lost at the end has already cost everything"),
    ("parcels parcel deliveries routes miles", "every one of those is paid for each day anew"),
    ("audit audits findings", "what is in order needs no second visit"),
    (
        "tickets support queue",
        "every question answered at once is one that nobody has to ask twice",
    ),
    ("forecast forecasts stock inventory", "what is planned right needn't be put right later"),
    ("plan schedule ahead", "others can plan on a date that holds"),
)
_BY_WORD = {word: gain for words, gain in reversed(_GAINS) for word in words.split()}
_ORDER = {gain: at for at, (_, gain) in enumerate(_GAINS)}
_CHANGED = re.compile(
    r"\d ?%|\bfrom \S+(?: \S+){0,4} to \S*\d|\bhal(?:f|ved)\b|\ba (?:third|quarter|fifth|tenth)\b|"
    r"\d ?x (?:faster|less|fewer|cheaper|more)|\b(?:points?|months?|weeks?) (?:ahead|early)\b|"
    r"\d points?\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def gain_of(deed: str) -> str:
    """What a change like this deed's is worth, in small letters; empty where no figure changed."""
    if not _CHANGED.search(deed):
        return ""
    found = {_BY_WORD[word] for word in _WORD.findall(deed.casefold()) if word in _BY_WORD}
    return min(found, key=_ORDER.__getitem__, default="")
