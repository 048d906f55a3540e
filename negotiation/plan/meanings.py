"""What a change like a deed's is worth to whoever pays for the work: "fewer steps mean less …".

A consequence that anybody can see, and that is so everywhere: nothing about the company, and
nothing that the candidate did beyond what they said. Only what changed a figure, or reached a
number of people, has one, and of several the first here that its words speak of. Each is said in
several ways: the mail, the call and an answer do not repeat one another, nor two people theirs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from negotiation.plan.wording import counted


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a change is worth.

    `changed`: the words for what the figure was of; `where`: those for where, if it matters.
    """

    changed: frozenset[str]
    means: tuple[str, ...]
    where: frozenset[str] = frozenset()


def _of(changed: str, *means: str, where: str = "") -> Meaning:
    return Meaning(frozenset(changed.split()), means, frozenset(where.split()))


_SPEED = "latency response responses p95 p99 fast faster token tokens"
_IMAGES = "image images text-to-image video diffusion sampler sampling clips generation render"
_MONEY_MOVES = (
    "payment payments transfer transfers payout payouts transaction transactions remittance"
)
# The most telling first.
MEANINGS = (
    _of(
        "declines declined authorisation authorization auth approval",
        "every payment that goes through is a sale kept",
        "fewer sales are lost at the very last step",
        "people who want to pay can",
    ),
    _of(
        "chargeback chargebacks disputes",
        "money that has come in stays in",
        "a sale that isn't disputed is paid for only once",
    ),
    _of(
        "alarm alarms positives",
        "fewer good customers are stopped by mistake",
        "people who did nothing wrong are let through",
        where="fraud risk aml kyc screening scam payments transactions customers cards accounts",
    ),
    _of(
        "failed failures failure",
        "money that arrives the first time needs nobody to chase it",
        "fewer people are left asking where their money is",
        "a payment that goes through leaves nothing to repair",
        where=_MONEY_MOVES,
    ),
    _of(
        "alarms alarm positives alerts pages",
        "a real alarm isn't lost among the false ones",
        "whoever is on call can trust an alarm, and sleep without one",
        where="alarms alarm positives on-call paging call detection endpoints",
    ),
    _of(
        "payout payouts settlement",
        "people have their money sooner",
        "nobody has to ask where their money is",
    ),
    _of(
        "conversion abandoned abandonment completion quitting",
        "more of the people who begin also finish",
        "more people get as far as the end",
    ),
    _of(
        "steps",
        "fewer steps mean less computing each time",
        "every step less makes a result cheaper and quicker",
        "that much less is computed for each result",
        where=_IMAGES,
    ),
    _of(
        "memory quantized quantised pruned vram consumer gb",
        "a model of that size runs on machines that people own already",
        "nobody has to buy new hardware for it",
        "it can be used by people who have no large machine",
        where="vram gpus gpu quantized quantised consumer laptop laptops phone phones",
    ),
    _of(
        "microseconds nanoseconds milliseconds tick",
        "whoever is there first has the price",
        "the second to arrive finds it gone",
        where="trade trades trading tick exchange market quotes",
    ),
    _of(
        _SPEED,
        "answers that quick keep a conversation going",
        "people don't sit waiting for an answer",
        where="assistant chat chatbot dialog dialogue conversation companion voice",
    ),
    _of(
        _SPEED,
        "a shorter wait leaves time for one more attempt",
        "people try more when each attempt is quick",
        where=_IMAGES,
    ),
    _of(
        "start startup crash crashes",
        "people don't give up on it before it opens",
        "an app that opens is opened again",
        where="app apps android androids ios phone phones mobile",
    ),
    _of(
        "latency response p95 p99 responses load startup",
        "fewer people leave while something loads",
        "people see what they came for before they lose patience",
        where="page pages site app checkout search feed web mobile users customers shoppers "
        "visitors",
    ),
    _of(
        "flicker adherence artifacts artefacts",
        "more of what comes out can be used as it is",
        "fewer results are thrown away",
        where=f"{_IMAGES} animation prompt prompts caption",
    ),
    _of(
        "fraud alert alerts",
        "fraud seen early is a loss that doesn't happen",
        "less is paid out that can't be had back",
        where="fraud",
    ),
    _of(
        "lag",
        "data that fresh can still decide something",
        "nobody has to decide on old figures",
        "people can act on what they see while it's still so",
    ),
    _of(
        "complaint complaints repeat",
        "fewer people have to ask twice",
        "fewer people give up on it",
    ),
    _of(
        "mismatches reconciliation breaks discrepancies",
        "books that agree by themselves leave nobody searching",
        "nobody spends the day on an entry that doesn't add up",
        where="ledger ledgers books accounts accounting reconciliation payments",
    ),
    _of(
        "pilot pilots",
        "a pilot pays only once it becomes a contract",
        "it was the contract that the pilot was for",
        where="contract contracts production rollout",
    ),
    _of(
        "enrollment enrolment",
        "patients have their results sooner",
        "a trial doesn't stand waiting for people to join",
        where="trial trials",
    ),
    _of(
        "updates update",
        "nobody has to go out and rescue a device",
        "devices stay in use and don't wait for a repair",
        where="device devices firmware machines gateways vehicles camera cameras",
    ),
    _of(
        "sync syncs",
        "customers can rely on data that stays in step",
        "nobody has to check by hand what came across",
    ),
    _of(
        "setup onboarding drop-off dropoff drop signup sign-ups signups activation",
        "more people get as far as using the product",
        "fewer people give up before they've begun",
    ),
    _of(
        "distilled compressed smaller pruned",
        "a small model runs where a large one can't",
        "each answer needs a smaller machine",
    ),
    _of(
        "mfu utilization utilisation",
        "the same machines train more",
        "machines that are paid for already do more",
    ),
    _of(
        "fps frames stutter",
        "players then notice nothing but the game",
        "the game doesn't get in its own way",
    ),
    _of(
        "dropped calls",
        "a call that holds is what people pay for",
        "nobody has to ring twice",
    ),
    _of(
        "releases regressions bugs defects",
        "those are faults which customers don't get to find",
        "fewer faults reach the people who'd have to live with them",
    ),
    _of(
        "deploy deploys build builds ci",
        "everybody who ships has that time back each day",
        "people try things sooner when they needn't wait for it",
    ),
    _of(
        "batch batches nightly etl pipeline pipelines files",
        "the figures are there when somebody needs them",
        "people begin the day with figures that are ready",
        where="batch batches nightly etl hours h overnight dashboards late pipeline",
    ),
    _of(
        "downtime interruption interruptions outage outages incident incidents sev1s",
        "nobody had to stop working for it",
        "a move like that is one that customers don't notice",
        where="moved move migrated migration migrations cutover switched replaced merge merged "
        "region regions",
    ),
    _of(
        "outage outages downtime uptime incidents incident failures",
        "customers notice fewer outages",
        "people find it working when they come",
        "nobody is called out of bed for it",
    ),
    _of(
        "came repeating churn retention returning stay",
        "people who come back don't have to be won again",
        "what was won once stays won",
    ),
    _of(
        "hire hired hiring vacancy",
        "seats don't stay empty",
        "work doesn't have to wait for somebody to do it",
    ),
    _of(
        "cac acquisition",
        "each new customer costs less to win",
        "the same money brings in more customers",
    ),
    _of(
        "bom",
        "that is saved on every piece",
        "each one that is made costs less",
    ),
    _of(
        "run runs",
        "the money for {n} now pays for {more}",
        where="training train pretraining model models cheaper cost costs experiment experiments",
    ),
    _of(
        "cost costs bill bills serving hosting cloud infrastructure spend",
        "that is saved again every month",
        "it's money that comes back with each bill",
        "what isn't spent there is free for something else",
    ),
    _of(
        "gpu gpus training a100s h100s idle compute",
        "machine time saved on one run goes into the next",
        "what one run doesn't need is there for another",
        where="gpu gpus training pretraining a100s h100s model models",
    ),
    _of(
        "attrition turnover left",
        "people who stay don't have to be replaced",
        "what people know stays with the team",
    ),
    _of(
        "yield scrap wafer wafers",
        "parts that aren't thrown away are paid for only once",
        "less of what is made ends up as waste",
    ),
    _of(
        "parcels parcel deliveries routes miles fuel",
        "a saving like that comes back every day",
        "what one trip saves the next one saves as well",
    ),
    _of(
        "audit audits findings",
        "an audit like that holds nobody up",
        "nobody has to go back and repair things afterwards",
    ),
    _of(
        "tickets support contacts",
        "a question answered the first time isn't asked again",
        "fewer people are kept waiting for help",
    ),
    _of(
        "forecast forecasts stock inventory",
        "less cash lies on the shelf",
        "less is bought that nobody asks for",
    ),
    _of(
        "accuracy precision recall quality wer",
        "people get the right result more often",
        "fewer results need a second look",
    ),
    _of(
        "csat nps satisfaction rating ratings stars",
        "people come away satisfied more often",
        "it's the people on the other side who notice",
    ),
    _of(
        "throughput qps rps capacity volume",
        "the same system carries more",
        "it can grow for a while before anything has to be rebuilt",
    ),
    _of(
        "revenue sales bookings gmv arr arpu basket deal orders",
        "that is money earned, and not only saved",
        "it shows in what customers pay",
    ),
    _of(
        "stock-outs stockouts",
        "people find what they came for",
        "fewer people leave with nothing",
    ),
    _of(
        "clicks relevance ranking watch",
        "people find what they were looking for",
        "people needn't search twice",
    ),
    _of(
        "stops stoppages breakdowns",
        "a line that runs earns while it runs",
        "nobody stands waiting for a repair",
    ),
    _of(
        "coverage",
        "a fault is noticed before it goes out",
        "people dare to change what is tested",
        where="test tests",
    ),
    _of(
        "falls injuries accidents",
        "fewer people are hurt",
        "people go home as well as they came",
    ),
    _of(
        "joiners ramp",
        "new people are of use sooner",
        "nobody sits through weeks of waiting to begin",
    ),
    _of(
        "books month-end",
        "the figures are there while they still matter",
        "whoever has to decide on them has them sooner",
        where="close closed closing close month-end",
    ),
    _of(
        "error errors mistakes defect wrong cer diff",
        "fewer things have to be put right afterwards",
        "what is right the first time stays done",
    ),
    _of(
        "backlog",
        "nobody waits at the end of a long queue",
        "what comes in gets done while it matters",
    ),
    _of(
        "kyc verification",
        "good customers aren't kept waiting at the door",
        "people can begin on the day they come",
    ),
    _of(
        "lost",
        "what isn't lost needn't be done again",
        "nobody has to go looking for what is missing",
    ),
    _of(
        "win",
        "more of what is begun ends in a signature",
        "fewer deals are lost on the last stretch",
        where="sales deals pipeline quota playbook",
    ),
    _of(
        "picks output productivity velocity",
        "more gets done in the same time",
        "the same day holds more work",
    ),
    _of(
        f"{_SPEED} load lcp runtime rollout integration",
        "nobody has to wait as long",
        "people get what they asked for sooner",
    ),
    _of(
        "manual hand close approval turnaround cycle review checks reporting",
        "people have that time back for other work",
        "work that used to wait moves on",
    ),
    _of(
        "water energy electricity waste",
        "what isn't used needn't be paid for",
        "less goes in for the same that comes out",
    ),
    _of(
        "early ahead plan planned instead",
        "whoever was waiting for it could begin sooner",
        "people who needed it had it sooner",
        where="early ahead plan planned weeks months",
    ),
    _of(
        "hours hour",
        "people have those hours for something else",
        "nobody spends the day on it any more",
        where="saves saved person",
    ),
    _of(
        "saved saves saving burn",
        "that is money for something else",
        "it needn't be earned a second time",
    ),
)
# What reached a number of people was taken up by them: there is no stronger sign that it is good.
REACHED = (
    "nobody takes up a thing that doesn't help them",
    "a thing that only gets in the way isn't used for long",
    "people stay only with a thing that helps them",
)
_CHANGED = re.compile(
    r"\d ?%|\bfrom \S+(?: \S+){0,4} to \S*\d|\bhal(?:f|ved)\b|\ba (?:third|quarter|fifth|tenth)\b|"
    r"\d ?x (?:faster|less|fewer|cheaper|more)|\b(?:points?|months?|weeks?) (?:ahead|early)\b|"
    r"\d points?\b|\bdown to \d|\binstead of \S*\d|\b(?:under|below) \d|"
    r"\bto (?:under|below|over|about) \d|\bplan was \d|\bplan said (?:\d|[a-z]+\b)|"
    r"\b(?:two|three|four|five|six|ten|\d+) times (?:faster|cheaper|smaller|fewer|less|more)\b|"
    r"\b(?:doubled|tripled|quadrupled)\b|"
    r"\b(?:twice|\w+ times) as (?:many|much|fast)\b|\bwith no \w+|\bfrom pilot to\b|\d/\d\b|"
    r"\binstead of (?:an?|one|two|three|several) \w+|\bso (?:that )?it (?:runs|fits) on\b|"
    r"\b(?:no|zero|0) findings\b|\b(?:nobody|no one) (?:has )?left\b|\bsav(?:es|ed) ",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_KEPT = re.compile(
    r" with (?:[\w-]+ ){1,3}unchanged\b| (?:at|with) the same (?:[\w-]+ ?){1,2}\b|"
    r"(?:[,;]| and)? (?:[\w-]+ ){1,3}stayed the same\b"
)
# What did not happen beside what did.
_BESIDE = re.compile(r",? with no (?:[a-z-]+ ?){1,3}")
# A point inside a figure parts nothing.
_PARTS = re.compile(r"[;,] | and (?=(?:i|my team|we) )", re.IGNORECASE)


@lru_cache(maxsize=64)  # a mail, its short forms, a call and answers ask about one deed
def meanings_of(deed: str) -> tuple[str, ...]:
    """What a change like this deed's is worth, each time in other words; empty where none is
    known.
    """
    changed = changed_of(deed)
    words = frozenset(_WORD.findall(changed.casefold()))
    around = frozenset(_WORD.findall(deed.casefold()))
    for each in MEANINGS:
        if _is_of(each, words, around) and (means := _counted_out(each.means, changed)):
            return means
    return REACHED if takers(deed) else ()


@lru_cache(maxsize=256)
def changed_of(deed: str) -> str:
    """The parts of a deed in which a figure changed."""
    kept = _KEPT.sub("", deed)
    bare = _BESIDE.sub("", kept)
    parts = _PARTS.split(bare if _CHANGED.search(bare) else kept)
    return "; ".join(part for part in parts if _CHANGED.search(part))


def takers(deed: str) -> str:
    """Who took up what somebody made: "contractors" of "from 0 to 1,400 contractors".

    Empty where nobody is counted, or those are people who were led.
    """
    if _LED.match(deed):
        return ""
    found = _TAKERS.search(deed)
    return next(filter(None, found.groups())) if found is not None else ""


_LED = re.compile(
    r"I (?:led|lead|manage[ds]?|hired|mentor(?:ed)?|coach(?:ed)?|train(?:ed)?|grew|recruited|"
    r"supervised|taught)\b"
)
_MANY = (
    r"(?:about |over |nearly |more than )?\d[\d,.]*[kKmM]?(?: (?:million|thousand))? "
    r"(?:(?:daily|monthly|weekly|active|paying|small|large) )*"
    r"(contractors|users|customers|sellers|merchants|drivers|nurses|doctors|clinicians|teachers|"
    r"students|developers|analysts|banks|clinics|hospitals|shops|stores|restaurants|jobsites|"
    r"advertisers|creators|artists|companies|clients|schools|farmers|brokers|couriers|teams|"
    r"agents|members|subscribers|households|tenants|engineers|designers|pharmacies|hotels|"
    r"dealers|installs|downloads)\b"
)
_TAKERS = re.compile(
    r"\b(?:from (?:0|zero|nothing|one|1) to|(?:used|adopted|taken up) by|reached|won|"
    rf"live (?:on|in|at|with)) {_MANY}|"
    rf"[:,;] {_MANY}(?= (?:in|now|today|daily|so far|use)\b|$)"
)


def _counted_out(means: tuple[str, ...], changed: str) -> tuple[str, ...]:
    """With what a cut comes to: "the money for four runs now pays for five", of 20% less.

    Nothing where it would take a figure that the deed doesn't give.
    """
    if not any("{n}" in each for each in means):
        return means
    share = _CHEAPER.search(changed)
    part = int(next(filter(None, share.groups()))) if share is not None else 0
    if not _SMALLEST <= part <= _HALF:
        return ()
    runs = -(-(100 - part) // part)  # as many as save the price of one
    said = f"{counted(runs)} {'run' if runs == 1 else 'runs'}"
    return tuple(each.format(n=said, more=counted(runs + 1)) for each in means)


_CHEAPER = re.compile(
    r"(?<![\d.])(\d\d?) ?% cheaper\b|\bcost.{0,40}? by (\d\d?) ?%|"
    r"\bcosts?\b.{0,40}? (?:fell|dropped|went down) (?:by )?(\d\d?) ?%"
)
_SMALLEST, _HALF = 10, 50  # in percent: less of a cut is no whole run, more of it is several


def _is_of(meaning: Meaning, words: frozenset[str], around: frozenset[str]) -> bool:
    anywhere = not meaning.where or not around.isdisjoint(meaning.where)
    return anywhere and not words.isdisjoint(meaning.changed)
