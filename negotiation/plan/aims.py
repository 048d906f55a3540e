"""What work of a kind is for, in the words of a colleague: "catching fraud early".

A deed is tied to a job by what both are for, which says more than the name of a topic
(`wordings/worth.py` has what is said of it). It is said only for a job of which the guide itself
speaks so: by one of the stems under `job`, in its levers, its tags, or what it tells of the work.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from negotiation.plan.changed import changed_of, main_part


@dataclass(frozen=True, slots=True)
class _Kind:
    """Stems of words that a deed of the kind is told in, and those that a job names it by.

    `beside`: of these a deed has one as well, where they are given.
    """

    words: str
    deed: tuple[str, ...]
    job: tuple[str, ...]
    beside: tuple[str, ...]


def _of(words: str, deed: str, job: str, beside: str = "") -> _Kind:
    return _Kind(words, _stems(deed), _stems(job), _stems(beside))


def _stems(text: str) -> tuple[str, ...]:
    """A stem stands for all words that begin with it; "_" is a space or a hyphen, "$" an end,
    "[sz]" one of the two, and what stands before "?" may be missing.
    """
    forms = dict.fromkeys(form for stem in text.split() for form in _forms(stem))
    return tuple(form for form in forms if not _begins_with_another(form, forms))


def _begins_with_another(form: str, forms: Iterable[str]) -> bool:
    """Whether a shorter form stands for it as well: a word counts once."""
    return any(form != other and form.startswith(other) for other in forms)


def _forms(stem: str) -> Iterator[str]:
    either, maybe = re.search(r"\[(\w)(\w)\]", stem), stem.find("?")
    if either is not None:
        for letter in either.groups():
            yield from _forms(stem.replace(either[0], letter, 1))
    elif maybe >= 0:
        yield from _forms(stem[: maybe - 1] + stem[maybe + 1 :])
        yield from _forms(stem.replace("?", "", 1))
    else:
        yield " " + stem.replace("_", " ").replace("-", " ").replace("/", " ").replace("$", " ")


@lru_cache(maxsize=256)  # what a guide says of its role comes back with every plan
def _plain(text: str) -> str:
    """A text in small letters as stems are looked for in it: a space before and after each word."""
    return f" {' '.join(_WORDS.findall(text))} "


_WORDS = re.compile(r"[\w&']+")


_CHEAPER = "cost bill spend saving saved cheaper budget"
_FASTER = "latency p95 p99 first_token response faster milliseconds seconds speed"
_LESS_PAPER = "invoice expense procure accounts_payable ap$ receipts? bookkeep"
# The narrower kinds stand first: of two that fit a deed as well, the first is taken.
_KINDS = (
    _of(
        "catching fraud early",
        "fraud chargeback card_testing scam laundering account_takeover",
        "fraud scam chargeback anti-money risk_model risk_engine financial_crime",
    ),
    _of(
        "getting good payments through",
        "decline authori[sz]ation approval_rate",
        "payment authori[sz]ation acquir acceptance decline",
    ),
    _of(
        "moving money across borders for less",
        "remittance corridor cross-border fx$",
        "cross-border fx$ remittance corridor international_transfer foreign_exchange",
    ),
    _of(
        "moving value safely on chain",
        "stablecoin on-chain wallet custody blockchain",
        "stablecoin crypto blockchain on-chain wallet custody digital_asset",
    ),
    _of(
        "getting people their money on time",
        "payout settlement disburse",
        "payout settle disburse transfer treasur payment",
    ),
    _of(
        "keeping the books exact",
        "ledger reconcil mismatch double-entry breaks$",
        "ledger reconcil accounting treasur financial_infrastructure payment",
    ),
    _of(
        "bringing card programs live",
        "issuing issuer card_program",
        "issuing issuer card",
    ),
    _of(
        "lending to the right people",
        "credit default_rate defaults underwrit lending loan",
        "credit lending underwrit loan",
    ),
    _of(
        "settling claims fast and fairly",
        "claims? insur",
        "claims? insur",
    ),
    _of(
        "getting more people through checkout",
        "checkout cart abandon",
        "checkout commerce conversion merchant shop payment",
    ),
    _of(
        "taking the paperwork out of spending",
        _LESS_PAPER,
        f"{_LESS_PAPER} spend",
    ),
    _of(
        "paying people right, every time",
        "payroll payslip",
        "payroll hcm workforce",
    ),
    _of(
        "checking people quickly and properly",
        "kyc aml verification",
        "kyc aml identity_verif verif onboarding compliance",
    ),
    _of(
        "bringing buyers and sellers together",
        "seller buyer listing marketplace",
        "seller buyer listing marketplace",
    ),
    _of(
        "keeping people safe from abuse",
        "abuse spam moderat hate harass fake_account",
        "trust_and trust_& safety moderat abuse spam integrity",
    ),
    _of(
        "getting good models onto ordinary hardware",
        "4090 3090 consumer_hardware consumer gaming_cards laptop on-device vram phones? edge",
        "consumer_hardware ordinary consumer quanti[sz] compress edge on-device",
        "model sdxl llm track image quanti[sz] distill",
    ),
    _of(
        "answering at once",
        _FASTER,
        "inference latency real-time conversation assistant answers serving voice",
        "assistant chat voice conversation agent companion llm dialog",
    ),
    _of(
        "serving a model fast and for less",
        "distill quanti[sz] serving inference steps tokens? gpu",
        "inference serving optimi[sz]ation gpu efficien",
        f"{_CHEAPER} {_FASTER} distill quanti[sz] steps",
    ),
    _of(
        "getting more out of each training run",
        "training train$ mfu utili[sz]ation pretraining",
        "train gpu compute cluster",
        f"{_CHEAPER} gpu mfu utili[sz]ation idle hours faster throughput",
    ),
    _of(
        "knowing when a model is ready to go out",
        "evals? evaluation benchmark",
        "evaluat benchmark quality safety decides? measur released",
    ),
    _of(
        "learning what people like",
        "preference thumbs rlhf dpo feedback",
        "preference rlhf feedback alignment fine-tun conversation personali[sz]",
    ),
    _of(
        "getting pictures out quickly",
        f"{_FASTER} render_time",
        "inference faster speed latency pace",
        "image picture photo video upscal render sampl",
    ),
    _of(
        "making video that holds together",
        "video clips? shots? frames? flicker",
        "video",
    ),
    _of(
        "making pictures that follow the prompt",
        "prompt text_encoder text_condition conditioning caption",
        "text prompt conditioning image",
    ),
    _of(
        "showing people what is in their data",
        "charts? dashboards? plots?$ map_chart heat_?map",
        "visuali[sz] chart dashboard",
    ),
    _of(
        "making pictures that people prefer",
        "images? pictures? text-to-image render",
        "image picture visual_ai visual_gen diffusion",
    ),
    _of(
        "bringing several media together in one model",
        "multimodal audio transcript speech",
        "multimodal several_media media audio",
        "multimodal video image picture",
    ),
    _of(
        "finding the right tone with people",
        "tone$ empath emotional cold_repl rude",
        "emotional empath tone conversation",
    ),
    _of(
        "knowing the person on the other side",
        "user_memory long_term_memory memory_layer assistant_memory personali[sz] preferences",
        "personali[sz] companion recommend user_model relationship",
    ),
    _of(
        "answering people the first time",
        "tickets? support_ contacts escalation first-contact",
        "support customer_service ticket self-service assistant contact_center",
    ),
    _of(
        "getting answers out of documents",
        "rag retriev documents? extraction pdf",
        "document rag$ retriev knowledge_base knowledge_discovery extraction",
    ),
    _of(
        "building models that others can build on",
        "hugging_face open-source open_source open_weights downloads stars",
        "open-source open_source open_models open_weights open_core",
        "model models weights library libraries repo open_source open-source hugging_face",
    ),
    _of(
        "building data that a model can learn from",
        "label annotat dataset synthetic",
        "dataset annotat label training_data data_quality",
    ),
    _of(
        "getting models from a notebook into use",
        "mlops feature_store ml_platform model_registry experiment_tracking notebook",
        "mlops feature_store ml_platform ml_infra model_deploy machine_learning_infra",
    ),
    _of(
        "getting machines to see reliably",
        "vision camera perception object_detection detector ocr",
        "vision camera percept image_recog",
    ),
    _of(
        "letting machines find their own way safely",
        "drone robot autonom lidar autopilot navigation",
        "autonom robot drone flight self-driving unmanned",
    ),
    _of(
        "giving operators what they need in time",
        "radar sonar mission sensor satellite",
        "mission defen[sc]e radar sensor military national_security",
    ),
    _of(
        "getting updates onto devices safely",
        "firmware ota over-the-air devices?",
        "firmware device embedded iot hardware",
    ),
    _of(
        "getting silicon right the first time",
        "asic fpga rtl tape-?out verification silicon",
        "chip silicon asic rtl semiconductor verification",
    ),
    _of(
        "keeping machines running",
        "turbine factory scrap oee maintenance machine_downtime plant",
        "industrial factory manufactur maintenance equipment",
    ),
    _of(
        "getting things there on time",
        "routes?$ deliveries parcels? drivers? eta$ fleet dispatch courier trucks?",
        "logistic delivery fleet transport mobility dispatch courier supply_chain",
    ),
    _of(
        "having the right things in stock",
        "inventory out-of-stock stockout warehouse_space",
        "inventory supply_chain replenish fulfil",
    ),
    _of(
        "getting results to patients sooner",
        "trials? patients? clinical enrol",
        "clinic patient trial health therap drug",
    ),
    _of(
        "finding what is worth testing",
        "assay compound molecul genom sequencing protein",
        "drug genom biolog molecul target_discovery",
    ),
    _of(
        "finding signals before the market does",
        "alpha sharpe nowcast consensus backtest signals?",
        "alpha quant systematic trading_signal signal_generation alternative_data hedge",
    ),
    _of(
        "being fast where it counts",
        "microsecond tick$ nanosecond order_book order_matching matching_engine",
        "low-latency trading execution exchange matching",
    ),
    _of(
        "knowing what a home is worth",
        "home_value home_price valuation avm houses?",
        "home hous property mortgage real_estate",
    ),
    _of(
        "making trips easy to book",
        "bookings? hotels? trips? itinerar",
        "travel trip booking host stay",
    ),
    _of(
        "keeping players in the game",
        "players? matchmaking game",
        "game gaming player",
    ),
    _of(
        "keeping a stream running without a break",
        "buffering playback viewers? livestream rebuffer",
        "stream playback viewer broadcast media video",
    ),
    _of(
        "giving people who make things better tools",
        "creators? editors? filmmakers? artists?",
        "creator creative editor film artist studio",
    ),
    _of(
        "helping people learn",
        "students? tutor learners? course",
        "student educat tutor learner",
    ),
    _of(
        "getting the field and the office to work from one plan",
        "construction jobsite site_manager contractor",
        "construct contractor field",
    ),
    _of(
        "keeping customers' data where it belongs",
        "dlp casb data_loss data_protection",
        "dlp casb data_protection data_security data_loss",
    ),
    _of(
        "letting the right people in and nobody else",
        "iam sso zero-trust zero_trust secrets? privileged access_review",
        "identity access zero-trust zero_trust iam privileg",
    ),
    _of(
        "seeing an attack early",
        "threat intrusion phishing siem malware ransomware edr$ time_to_detect attack",
        "threat detect soc$ siem attack endpoint",
    ),
    _of(
        "finding the holes before somebody else does",
        "vulnerab pentest patch bug_bounty cve exploit appsec holes?$ replay",
        "vulnerab application_security appsec secure secur",
    ),
    _of(
        "passing audits without stopping the work",
        "soc_?2 iso$ iso_ audit fedramp pci$ pci_ hipaa gdpr sox$ regulat certif faa$",
        "complian audit regulat fedramp governance certif",
    ),
    _of(
        "keeping a network up under load",
        "5g dropped_calls cell_site spectrum handover packet backbone router private_networks?",
        "network 5g wireless telecom connectiv sd-wan",
    ),
    _of(
        "keeping data safe and quick to get back",
        "backup snapshot dedup restore recovery flash",
        "backup recover storage flash data_protection ransomware",
    ),
    _of(
        "keeping data quick to ask and cheap to store",
        "warehouse lake iceberg snowflake bigquery event_store data_store storage",
        "warehouse lake data_infra data_platform storage quer pipeline",
        f"{_CHEAPER} {_FASTER} queries",
    ),
    _of(
        "seeing what is wrong before customers do",
        "metrics_store metrics observab monitoring tracing logs",
        "observab monitor metrics logs telemetry",
    ),
    _of(
        "making data that can be trusted",
        "data_quality passing_checks passing_tests validation bad_rows wrong_rows duplicates rows",
        "data_quality pipeline etl warehouse data_infra data_platform reliab",
        "checks tests quality validation bad wrong duplicates errors mismatch",
    ),
    _of(
        "having the data there in time",
        "pipeline batch nightly etl$ dbt airflow spark kafka flink lag$ event_stream",
        "pipeline etl warehouse streaming batch data_infra real-time data_platform",
        f"{_FASTER} hours? minutes? lag late nightly batch daily real-time streaming fresh morning "
        "on_time sla",
    ),
    _of(
        "knowing what really worked",
        "experiment a/b$ holdout causal uplift attribution",
        "experiment a/b$ causal attribution measurement",
    ),
    _of(
        "knowing early what is coming",
        "forecast demand predict",
        "forecast demand predict planning",
    ),
    _of(
        "giving people figures they can rely on",
        "dashboard metrics? reporting analytics bi$",
        "analytic insight reporting dashboard metric business_intelligence",
    ),
    _of(
        "showing people what they were looking for",
        "search ranking recommend feed relevance ctr",
        "search rank recommend discover feed personali[sz]",
    ),
    _of(
        "showing ads that people act on",
        "ads? advertis campaign bidding roas",
        "ads$ advertis campaign",
    ),
    _of(
        "running infrastructure for less",
        "aws gcp azure cloud_bill infrastructure_cost cloud infrastructure hosting",
        "infrastructure cloud cost efficien devops",
        _CHEAPER,
    ),
    _of(
        "making one product of several",
        "acquired acquisition consolidat unif",
        "integration acqui unif merge consolidat",
        "merge consolidat unif integrat joined product platform systems",
    ),
    _of(
        "moving systems while customers keep working",
        "migrat cutover replatform ported moderni[sz] moved no_downtime without_downtime",
        "migrat moderni[sz] transform legacy cloud_adoption integration",
        "migrat cutover replatform ported moderni[sz] downtime",
    ),
    _of(
        "letting teams ship often and safely",
        "deploy ci/cd ci$ builds?$ release rollback rolled_back pipeline",
        "deploy ci/cd release devops developer_prod developer_exp continuous automation",
    ),
    _of(
        "keeping things running",
        "uptime outage incident on-call downtime availability pages_a paging sla slo",
        "reliab uptime incident on-call availability sre resilien mission-critical",
    ),
    _of(
        "staying fast as it grows",
        "qps throughput requests$ queries scal latency p99 p95 events_a_second",
        "scal performance latency throughput distributed",
        "qps throughput requests$ queries latency p99 p95 events_a_second",
    ),
    _of(
        "giving engineers a platform to build on",
        "kubernetes k8s internal_platform developer_platform terraform clusters?",
        "kubernetes platform terraform cluster orchestrat",
    ),
    _of(
        "making developers' work easier",
        "developers? sdk cli docs",
        "developer sdk api",
        "sdk cli docs api portal tool tools integrat",
    ),
    _of(
        "making pages open at once",
        "lcp page_load web_vitals",
        "web front-end frontend performance",
    ),
    _of(
        "making an app quick and steady",
        "crash app_start cold_start ios android",
        "mobile ios android app$",
    ),
    _of(
        "giving every team the same building blocks",
        "design_system components? tokens",
        "design_system consisten component",
        "design components",
    ),
    _of(
        "getting people started quickly",
        "onboarding activation sign-?up drop-off setup",
        "onboarding activation growth self-serve signup",
    ),
    _of(
        "keeping people coming back",
        "retention churn return came_back repeat engagement",
        "retention engagement churn growth subscri loyal",
        "users? customers? subscri churn day day- week month players? readers? members? app",
    ),
    _of(
        "making hard things simple to use",
        "redesign usability flow completion prototype ux",
        "design user_experience ux interface usab workflow",
        """screen flow onboarding checkout app page panel form users ux ui booking usab prototype
        editor rig tool""",
    ),
    _of(
        "finding a price that people are glad to pay",
        "pricing prices? monetiz",
        "pricing monetiz revenue",
    ),
    _of(
        "turning pilots into contracts",
        "poc pilot pre-?sales demo win_rate proof_of_concept",
        "pre-?sales proof_of solution_architect solutions_architect solutions_engineer sales",
    ),
    _of(
        "building what customers stay with",
        "renew rolled_out rollout go-live implement client customers?",
        "solution customer_success implementation client",
        "renew bought stayed expanded upsell again live",
    ),
    _of(
        "getting partners live quickly",
        "partners? banks? merchants? live",
        "partner merchant bank integrat onboard api",
        "live launch",
    ),
    _of(
        "making it easy for others to connect",
        "api connector webhook",
        "api integrat partner ecosystem connect",
    ),
    _of(
        "keeping one product together across sites",
        "sites bangalore bengaluru austin tel_aviv offices distributed_teams time_zones",
        "distributed cross-site multi-site time_zone several_offices",
        "teams engineers",
    ),
    _of(
        "getting many teams to one date",
        "teams in_parallel cross-functional coordinat milestones? dependenc releases",
        "program cross-functional coordinat deliver dependenc execution",
        "date on_time in_time milestones? delivered releases? launch early in_parallel",
    ),
    _of(
        "building a team that stays and ships",
        """hired grew attrition turnover engineers still_here stayed team_of team_building
        promoted headcount mentor""",
        """hiring people_leadership engineering_manager mentor recruit team_building lead_teams
        lead_a_team managing_teams people_management""",
        """hired hires grew_the grew_my grew_a attrition turnover still_here stayed left promoted
        joiners new_grads mentor""",
    ),
    _of(
        "making a model useful for real work",
        "agent copilot llm assistant fine-?tun",
        "llm agent copilot generative assistant language_model",
        "llm model models gpt copilot ai assistant fine-?tun",
    ),
    _of(
        "taking a product from an idea to its first customers",
        "launched shipped from_scratch",
        "launch roadmap 0-to-1 zero_to_one go-to-market",
        "customers? users? banks? clients? live",
    ),
)


def aim_of(deed: str, topic: str, job: str, first: str) -> str | None:
    """What the deed and the job are both for; None where no kind fits both.

    `deed` is as the letter says it, `topic` what it was ticked under, `job` all that the guide
    says of the work, `first` what it names it by: its titles and tags. All in small letters. What
    changed a figure and what was ticked count twice. Of two that fit the deed as well, it is the
    one that the guide puts first, then the narrower.
    """
    deed = deed.replace("my team ", "we ")  # who did it: no team was built by it
    said = _plain(deed)
    scores: Counter[int] = Counter()
    for text in (_plain(main_part(deed)), _plain(changed_of(deed)), _plain(topic)):
        scores.update(at for _, at in _stems_in(text))
    work, titles = _plain(job), _plain(first)
    fitting = [at for at in scores if _fits(_KINDS[at], said, work)]
    if not fitting:
        return None
    best = max(fitting, key=lambda at: (scores[at], _has(titles, _KINDS[at].job), -at))
    return _KINDS[best].words


def _fits(kind: _Kind, deed: str, work: str) -> bool:
    return (not kind.beside or _has(deed, kind.beside)) and _has(work, kind.job)


def _stems_in(text: str) -> set[tuple[str, int]]:
    """The stems that begin at a word of the text, each with the place of its kind."""
    found: set[tuple[str, int]] = set()
    at = text.find(" ")
    while at >= 0:
        for stem, kind in _BY_BEGIN.get(text[at : at + _BEGIN], ()):
            if text.startswith(stem, at):
                found.add((stem, kind))
        at = text.find(" ", at + 1)
    return found


_BEGIN = 3  # a space and two letters: no stem is shorter


def _by_begin() -> dict[str, list[tuple[str, int]]]:
    found: dict[str, list[tuple[str, int]]] = {}
    for at, kind in enumerate(_KINDS):
        for stem in kind.deed:
            found.setdefault(stem[:_BEGIN], []).append((stem, at))
    return found


_BY_BEGIN = _by_begin()


def _has(text: str, stems: tuple[str, ...]) -> bool:
    return any(stem in text for stem in stems)


def changes_in(deed: str) -> tuple[str, ...]:
    """What kinds of change a deed in small letters tells of: "faster", "cheaper", …

    "" stands last where a figure changed at all, and "anything" where none needs to.
    """
    changed = _plain(changed_of(deed))
    told = _plain(deed)
    found = [change for change, stems in _CHANGES.items() if _has(changed, stems)]
    stands = [change for change, stems in _STANDS.items() if _has(told, stems)]
    return (*found, *stands, *([""] if changed.strip() else ()), "anything")


# The narrower first: a model of fewer steps is faster and cheaper as well.
_CHANGES = {
    "fewer alarms": _stems("false_positive false_alarm false_decline wrong_decline"),
    "lost less": _stems("loss losses chargeback fraud_rate"),
    "more through": _stems("conversion completion approv authori[sz]ation decline"),
    "fewer steps": _stems("steps"),
    "faster": _stems(f"{_FASTER} minutes? hours? days? weeks? ms$ sooner quicker"),
    "cheaper": _stems(_CHEAPER),
}
# What a deed says besides, and no figure of it changed.
_STANDS = {"fits": _stems("fits runs_on running_in gb$ vram 4090 3090 laptop phone")}


def all_changes() -> tuple[str, ...]:
    """Every kind of change there is."""
    return (*_CHANGES, *_STANDS, "", "anything")


def all_aims() -> tuple[str, ...]:
    """Every aim there is, as it is said."""
    return tuple(kind.words for kind in _KINDS)
