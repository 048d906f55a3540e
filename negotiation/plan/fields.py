"""Kinds of work, by the words that belong to each: what makes a deed and a job akin.

"I took two companies through SOC2" and "compliance frameworks" share no word and are the same
kind of work. Nothing is claimed by it: it decides which of a guide's things a deed is set beside.
"""

from __future__ import annotations

import re
from functools import lru_cache

from negotiation.plan.noun_words import TOO_WIDE

# Words of five letters and more stand for all that begin with them, shorter ones for themselves.
_FIELDS: dict[str, str] = {
    "payments": """payment payout checkout transaction settle settlement card wallet remittance
        transfer ledger treasur fx stablecoin merchant acquir issuing interbank
        corridor declin authoriz authoris cards chargeback disput""",
    "banking": "bank banking neobank deposit account-opening teller branch custody",
    "accounting": """invoic billing expense bookkeep accounting accounts-payable reconcil close
        procurement receipt spend-management ap erp""",
    "fraud": "fraud chargeback aml kyc scam laundering identity onboarding-risk",
    "credit": "credit lending loan underwrit default early-warning mortgage risk insur "
              "insurance claims actuari borrower",
    "security": """security secure threat vulnerab intrusion malware phishing encrypt iam breach
        zero-trust pentest penetration hardening detection exploit siem soc edr xdr firewall
        secrets token credential oauth fake malicious""",
    "compliance": """compliance soc2 iso audit auditor regulat gdpr hipaa pci pci-dss fedramp sox
        certificat privacy governance disclosure dora mifid fda gxp""",
    "reliability": """uptime outage incident on-call reliab availab sre failover failure downtime
        recover resilien pager monitoring observab metrics logs alert sla slo""",
    "speed": """latency throughput faster speed runtime memory gpu quantiz compiler kernel inference
        real-time low-latency millisecond performance caching turnaround minutes seconds second""",
    "platform": """kubernetes k8s cluster provision terraform deploy ci ci/cd build release node
        cloud migrat infrastructure server container gitops rollout devops self-service platform""",
    "data": """etl pipeline warehouse lake lakehouse kafka stream streaming event ingest batch spark
        flink dbt nightly airflow data telemetry""",
    "analytics": """experiment a/b causal metric analytic dashboard forecast attribution segment
        cohort lifetime ltv""",
    "models": """model training train fine-tun llm rag dataset evaluation neural transformer
        pretrain machine-learning ml annotation alignment prompt conditioning denois embedding""",
    "vision": """image video vision camera perception detector pixel render diffusion 3d
        graphic shader animation film super-resolution computer-vision landing""",
    "ranking": "search ranking ranked recommend personal relevance feed "
               "retrieval discovery ranker",
    "ads": "ads ad advertis campaign bidding auction sponsor ad-server impression pin",
    "growth": """growth user subscriber signup activation retention engagement conversion booking
        funnel churn adoption grew weekly monetiz visitor sign-up revenue onboarding""",
    "design": """design redesign ux ui interface prototype accessib usabilit figma flow journey
        interaction layout settings screen""",
    "product": "launch launched feature product roadmap backlog rollout",
    "programs": """program programme coordinat cross-team stakeholder delivery
        milestone migrat cross-functional teams planning rollout""",
    "people": "team hired hiring mentor managed engineers led headcount attrition culture coach "
              "leadership grew-team manager turnover reports",
    "hiring": "hired hiring hires recruit post posts vacanc filled opening openings headcount",
    "logistics": """route routing fleet dispatch drone flight driver vehicle supply inventory
        fulfil delivery deliver logistic warehouse-robot truck van courier bus transit arrival eta
        parcel rider ride haul haulage fuel""",
    "autonomy": "drone robot autonom autopilot flight sensor navigation lidar aircraft avionic "
                "landing vessel boat satellite",
    "chips": "chip fpga asic firmware silicon hbm wafer yield dram board lithograph rtl verilog",
    "health": "clinical patient drug trial sequencing genom biolog lab hospital sample biotech",
    "markets": """trading trade trader alpha signal portfolio quant hedge equities derivativ
        backtest futures desk order-book exchange broker matching-engine tick""",
    "pricing": "price prices pricing quote discount demand elasticit revenue-management",
    "games": "game gaming player console engine multiplayer level-design renderer fps",
    "creation": "creator editor editing film studio publish content creative music writer",
    "partners": """api integrat partner connector sdk webhook onboard-partner developer
        documentation""",
    "clients": """client customer solution presales pre-sales demo enterprise account deal
        implementation""",
    "conversation": "support ticket chatbot conversation assistant companion chat dialog agent",
    "cost": "cost costs bill bills spend saving savings budget efficien compute margin",
    "payroll": "payroll workforce hr employee benefits scheduling shift",
    "homes": "home homes house mortgage property estate apartment",
    "travel": "hotel travel trip booking flight-search airline host stay itinerary",
    "ai-infra": "gpu node training cluster scheduler researcher job queue experiment-tracking",
    "selling": "listing listed seller buyer buying selling marketplace resale second-hand used-car",
    "construction": """construction contractor builder building-site site-manager electrician
        plumber roofer roofing trades scaffold jobsite blueprint bidding-tool""",
    "industry": """factory plant machine machines equipment manufactur assembly-line turbine pump
        telematics maintenance spindle""",
    "shops": "shop shops retailer store stores till pos point-of-sale restaurant cafe seller",
    "streaming": "stream-quality video-player broadcast viewer viewers livestream playback "
                 "buffering television tv",
    "networks": "network networks router packet telecom 5g antenna bandwidth cell-tower subscriber "
                "vpn dns proxy mid-band spectrum base-station handover",
    "storage": "storage disk disks flash backup backups snapshot array volume object-store dedup",
    "tools": """compiler ide cli terraform plugin sdk open-source maintainer feature-flag linter
        debugger dashboard""",
    "defence": "defence defense mission radar sonar military navy army missile sensor-fusion",
    "advice": "consult client advisory steering due-diligence",
    "trust": "abuse harass moderation spam scam policy-violation minors safety",
}  # fmt: skip
_SHORT = 5


def _index() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for field, words in _FIELDS.items():
        for word in words.split():
            found.setdefault(word, set()).add(field)
    return {word: frozenset(fields) for word, fields in found.items()}


_BY_WORD = _index()
_LONGEST = max(map(len, _BY_WORD))
_WORD = re.compile(r"[a-z0-9]+(?:[-/][a-z0-9]+)*")


# What stands in every other deed and every other guide tells no kind of work.
_WIDE = TOO_WIDE | frozenset(
    "ai ml data model software customer client enterprise user team cloud digital".split()
)


@lru_cache(maxsize=20_000)  # deeds come back with every plan, and guides don't change
def fields_of(text: str) -> frozenset[str]:
    """The kinds of work that a text speaks of, by the words that aren't too wide to tell."""
    found: set[str] = set()
    for word in _WORD.findall(text.casefold()):
        if not is_wide(word):
            found.update(*(_of_word(part) for part in {word, *word.split("-")}))
    return frozenset(found)


def is_wide(word: str) -> bool:
    """Whether a word in small letters fits nearly any job."""
    return word in _WIDE or word.removesuffix("s") in _WIDE


def is_of_any_job(word: str) -> bool:
    """Whether a word in small letters says nothing of what a deed and a job have in common."""
    return is_wide(word) or word in _IN_EVERY_DEED


_IN_EVERY_DEED = frozenset("engineering scale large large-scale time".split())


def is_same_work(thing: str, said: str) -> bool:
    """Whether a deed says in other words what a job calls by this name, both in small letters."""
    return any(
        done.search(said) and any(stem in thing for stem in stems) for done, stems in _SAME_WORK
    )


# How a deed says it, and the stems of what a job calls it.
_SAME_WORK = tuple(
    (re.compile(rf"\b(?:{done})"), tuple(stems.split()))
    for done, stems in (
        ("moved .* (?:off|to|onto|from)|migrat|ported|replatformed", "migrat"),
        ("latency|p9[59]|faster|milliseconds|response time", "latency performance speed real-time"),
        ("hired|grew (?:the|a|my) team|mentor", "hiring team-building recruit"),
        ("retention|churn|came back", "retention engagement"),
        ("drop.?off|signup|activation|onboarding", "onboarding activation"),
        ("a/b|holdout|experiment|uplift", "experiment causal"),
        ("quantized|quantised|vram|distilled|kernels|prefix caching", "inference optimiz optimis"),
        ("etl|nightly|warehouse|dbt|airflow|batch", "pipeline data platform"),
        ("fraud|chargeback|false alarms", "fraud risk"),
        ("soc ?2|iso 27001|audit|fedramp", "compliance audit"),
    )
)


def _of_word(word: str) -> frozenset[str]:
    whole = _BY_WORD.get(word) or _BY_WORD.get(word.removesuffix("s"))
    if whole is not None:
        return whole
    for length in range(min(len(word), _LONGEST), _SHORT - 1, -1):
        begun = _BY_WORD.get(word[:length])
        if begun is not None:
            return begun
    return frozenset()
