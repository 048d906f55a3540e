"""Words that `lever_words` knows: nouns for work and results, and what stands before them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What people work on. The last word of a phrase, in the singular.
WORK = _words(
    """
    pipeline platform infrastructure architecture system model algorithm detection prevention
    forecasting forecast optimization optimisation automation integration migration deployment
    observability monitoring analytics experimentation experiment personalization personalisation
    recommendation ranking search security compliance privacy encryption authentication
    authorization governance reporting billing payment payout settlement reconciliation onboarding
    checkout routing underwriting lending pricing simulation robotics perception firmware compiler
    kernel networking storage database caching streaming api sdk tooling testing orchestration
    workflow accessibility roadmap classification embedding inference training fine-tuning
    evaluation quantization compression retrieval segmentation attribution modeling
    modelling scheduling rendering localization localisation instrumentation telemetry tracing
    logging alerting provisioning virtualization containerization sandboxing hardening response
    hunting remediation vulnerability intelligence assessment certification audit standard protocol
    engine service microservice cluster warehouse lake lakehouse ingestion transformation
    processing computing framework library toolchain environment interface prototype research
    program programme launch delivery planning coordination rollout release process
    operation logistics fulfillment fulfilment inventory marketplace catalog catalogue ledger
    custody wallet card issuance acquiring dispute chargeback kyc aml identity verification
    onboarding diagnostics sequencing imaging chemistry biology genomics trial discovery
    synthesis lithography packaging photonics silicon chip asic fpga radar sonar avionics
    propulsion autonomy navigation planning control telematics battery charging grid
    generation editing creation animation simulation graphics shader runtime
    stack component design prototype journey flow navigation content creative campaign
    targeting bidding auction advertising ux tax strategy management protection regulation
    requirement pattern dataset stream tool agent development workload prediction scoring
    visualization visualisation analysis dashboard safety posture matching dispatch rail
    modernization modernisation monetization monetisation payroll accounting invoicing procurement
    """
)
# What that work moves, as a company would measure it.
RESULTS = _words(
    """
    revenue conversion retention churn adoption engagement latency uptime reliability availability
    throughput cost spend margin utilization utilisation quality accuracy activation loss
    productivity velocity efficiency satisfaction trust turnaround downtime outage incident
    subscription signup renewal precision recall yield performance scalability
    """
)
# Things that come one by one: in a sentence without an article they stand in the plural.
COUNTED = _words(
    """
    pipeline platform system model algorithm environment cluster engine service microservice
    suite bot set
    framework api sdk library toolchain interface prototype database warehouse lake lakehouse
    incident outage program programme roadmap workflow compiler kernel marketplace catalog
    catalogue ledger wallet chip asic fpga radar sonar battery grid shader runtime component
    journey campaign auction standard protocol release rollout launch audit assessment flow payment
    operation requirement pattern dataset stream tool agent workload prediction dashboard
    rail regulation rebuild rewrite redesign overhaul
    certification experiment forecast recommendation integration migration vulnerability payout
    dispute chargeback card trial stack
    """
)
# Further ones, as candidates type them; enough by themselves.
COUNTED_TYPED = _words(
    """
    app hole bug flaw leak bottleneck bot ranker team group feature product model tool layer
    plan map loop site store page form panel card index queue backlog batch bill lag rate gap
    test trial pilot study audit review program programme project roadmap schedule standard
    playbook runbook harness template game level course book paper patent prototype proof
    network cluster pipeline service system platform engine database warehouse website portal
    plugin extension adapter parser script job daemon cache gateway proxy agent chatbot
    assistant dashboard report launch release campaign redesign rewrite rollout migration
    integration experiment contract rotation monolith newsletter overhaul merger operator
    warehouse score rating shift signal upscaler encoder autoencoder decoder editor classifier
    detector router recommender sampler tokenizer run build query spot
    rebrand office plant process handbook subscription policy bootloader sensor robot factory clinic
    ward lab assay bracket board pcb siem portfolio startup subsidiary branch helpdesk blog podcast
    hackathon curriculum device drone satellite inspection benchmark scheduler firewall wiki
    startup marketplace workshop survey alert wearable kitchen conference season substation turbine
    bridge tunnel hospital school building ledger pack sequence centre center reactor circuit
    licence license charter syllabus module exam shelter garden theatre theater museum exhibition
    magazine film documentary soundtrack puzzle mod trailer turnstile valve pump antenna
    deal retrofit check estimate drawing
    acquisition expansion extension festival tour grant bid tender
    desk rubric pager tokenizer checklist roster
    rota recertification render farm clearance
    interlock gearbox drivetrain chassis harness fixture jig mould mold
    """
)
# Behind "on", "for" and the like, one of these alone names one thing: "a PCB for a wearable".
ONE_BEHIND = _words(
    """
    wearable insurer startup chatbot robot drone satellite newsletter podcast marketplace tracker
    bank hospital clinic museum retailer wholesaler fintech charity supermarket wind-farm refinery
    telco airline carmaker manufacturer utility broker publisher university laboratory reactor
    e-bike smartwatch pacemaker website webshop bakery restaurant hotel casino
    """
)
# Of those there is one that everybody means: "in the company".
THE_ONE_MEANT = _words("company team firm department")
# Singular nouns in -er and -tor that are no thing, or come in no number.
NO_THING = _words(
    """
    power paper water order number another together however faster slower better cheaper larger
    smaller longer shorter higher lower fewer easier quicker leaner lighter stronger greater former
    latter other whether rather either neither never ever after under over further later earlier
    work research coverage access software netcode code advice equipment support traffic trade copy
    revenue content feedback care staff sepsis physics maths gear finance payroll labour labor
    customer consumer user inner outer hardware computer-vision data-center factor weather leather
    logic
    """
)
# What comes in no number: "training", "latency", "infrastructure".
MASS_ENDINGS = (
    "ing",
    "ness",
    "ity",
    "ance",
    "ence",
    "ment",
    "ics",
    "ware",
    "tion",
    "sion",
    "ture",
    "ency",
)
# What a phrase can't begin with though it may stand inside: what is left of a longer phrase
# ("machine learning engines"), and words that are a verb before most nouns ("design flows").
NEVER_FIRST = _words(
    """
    and or learning chain rate source center centre access bridge cause share sequence track present
    model-driven capture reach hit win score process update
    """
)
# What "design" describes as a noun; before anything else it is a verb.
DESIGNED = _words("system systems tooling tools governance language languages reviews operations")
# What one wants less of.
WANTED_LESS = _words("cost spend loss downtime incident outage churn latency turnaround chargeback")
# Enough by themselves; every other noun needs a word before it.
ALONE = _words(
    """
    observability personalization personalisation onboarding checkout underwriting robotics
    accessibility experimentation reconciliation quantization genomics inference
    conversion retention churn adoption engagement latency uptime throughput reliability
    underwriting chargeback chargebacks photonics avionics telematics
    """
)
# So wide that two of them together still say nothing.
TOO_WIDE = _words(
    """
    system systems platform platforms product products process processes service services
    architecture infrastructure operation operations engine component components design research
    quality performance efficiency cost costs program programs delivery planning framework
    environment standard standards content solution solutions technology
    """
)
# Words in -ing that are nouns.
GERUNDS = _words(
    """
    pricing learning streaming engineering processing testing monitoring training trading lending
    banking underwriting gaming shopping onboarding caching routing scoring forecasting modeling
    modelling tracing logging rendering publishing hosting clearing billing invoicing
    accounting manufacturing marketing advertising licensing networking scheduling tracking
    computing hiring editing targeting bidding charging packaging imaging sequencing planning
    alerting provisioning hunting hardening reporting fine-tuning acquiring spending rigging
    booking ticketing messaging conferencing staking sampling prompting labeling labelling
    """
)
# Endings that look like a verb's or an adverb's, and stand before a noun all the same.
BEFORE_NOUNS = (
    _words(
        """
    distributed automated embedded regulated cloud-based event-driven data-driven ai-powered
    ai-driven api-driven real-time multi-region multi-cloud cross-border multi-tenant low-latency
    high-frequency on-device on-call end-to-end large-scale open-source supply family early
    weekly daily monthly yearly quarterly anomaly third-party mission-critical enterprise
    federated unified managed connected applied advanced
    analytics sales operations systems graphics logistics payments customs assets news hours
    genomics robotics telematics access business wireless process claims rights
    """
    )
    | GERUNDS
)
# Names of techniques and tools, as they are written.
NAMES = {
    name.casefold(): name
    for name in (
        "AI", "ML", "API", "APIs", "SDK", "SDKs", "GPU", "GPUs", "CPU", "LLM", "LLMs", "NLP", "RAG",
        "SQL", "ETL", "CI/CD", "SOC", "SIEM", "XDR", "EDR", "IAM", "KYC", "AML", "PCI-DSS", "GDPR",
        "HIPAA", "FDA", "GxP", "FX", "UX", "UI", "A/B", "B2B", "3D", "4D", "VR", "AR", "IoT", "ERP",
        "CRM", "HCM", "SaaS", "Kubernetes", "Kafka", "Spark", "Flink", "Terraform", "Python",
        "Java", "Rust", "Linux", "HBM", "DRAM", "NAND", "ASIC", "FPGA", "RTL", "MLOps", "DevOps",
        "DevSecOps", "SRE", "QA", "KPI", "OKR", "PnL", "FedRAMP", "SOX", "ESG", "EHR", "CUDA",
    )
}  # fmt: skip
# What ends a phrase: small words, verbs, praise, numbers, pay, and what argues instead of naming.
NO_MODIFIERS = _words(
    """
    a an the this that these those my your our their his her its and or but nor of to in on at by
    for from with without within across into onto over under between through during before after
    against about as than then so if when while where which who whose what how why not no any all
    each every both either neither some such other another more most less least few fewer fewest
    many much same additional potential raw immediate around em tpm cs disproportionate
    triple-lever deal allow allows diverse standard traditional generic
    i you we they he she it me us them is are was were be been being am do does did has have had
    can could will would shall should may might must let get got make makes made take takes give
    also just only even still already very too directly here there now today
    build builds built building own owns lead leads led drive drives drove power powers require
    requires support supports enable enables improve improves reduce reduces define defines manage
    manages secure secures protect protects optimize optimizes optimise process bring brings
    understand understands deliver delivers shape shapes run runs ran design designs designed scale
    scales create creates need needs want wants help helps keep keeps turn turns move moves grow
    grows serve serves save saves prevent prevents cut cuts raise raises affect affects impact
    impacts ship ships shipped develop develops implement implements maintain maintains target
    targets handle handles face faces combine combines connect connects include includes involve
    involves translate translates generate generates produce produces determine determines ensure
    ensures meet meets match matches compete competes command commands push pushes frame frames
    accelerate accelerates navigate navigates satisfy satisfies become becomes taken gone come comes
    demand demands mean means earn earns orchestrate orchestrates processes stores store stored
    choose chooses adopt adopts enter enters integrate integrates leverage leverages expand expands
    unlock unlocks undermine undermines reward rewards suboptimal erode erodes drain drains hurt
    threaten threatens damage damages trigger triggers attach attaches equal
    strengthen operate operates extend extends advance advances transform transforms solve solves
    guide guides inform informs underpin underpins underlie deploy deploys monitor monitors train
    trains write writes wrote written read reads see sees seen know knows known say says think
    replace replaces simplify simplifies unify unifies modernize increase increases decrease
    boost boosts maximize minimize minimise maximise test tests validate validates attract retain
    find finds set sets put puts hold holds tie ties link links treat treats value values
    achieve analyze analyse automate balance align coordinate communicate conduct convey demonstrate
    establish evade evaluate execute illuminate influence inherit introduce identify predict provide
    publish recruit stabilize stabilise toggle because upon up via until
    accurate actionable adjacent aggressive attractive brittle clean concrete concurrent
    consequential consistent current definitive disparate distinct early excellent existential
    expensive extreme fast faster flagship free future immense inconsistent independent individual
    initial irrecoverable larger literal lost mandatory mature maximum minimal monetizable near-term
    noisy non-intrusive novel poor precise profitable proper proven pure quantifiable rapid
    redundant right scalable slower step-function strict superior sure sustainable systematic
    top-quartile traditional upmarket urgent valuable validated wrong x xx y z
    europe european american africa african asia asian latam mena utah britain british uk eu us nyc
    industry-standard life-or-death believe consider measure behind driven stringent deliberate
    professional usual downside acceleration exit survival
    begin begins dynamism
    regulator regulators provider providers vertical verticals outcome outcomes
    reliable effective efficient hard annual incremental measurable variable comprehensive coherent
    intuitive different two three four five six seven eight nine ten one-time whether far span
    transition execution highest-margin annualized gross net average typical meaningful extensive
    above below toward towards beyond alongside comparable specific default actual active given
    cite ask asks use uses show shows reflect reflects justify justifies deserve warrant warrants
    unique rare critical massive significant key core best better top elite premium competitive
    strategic complex scarce deep strong direct exceptional extraordinary important special
    specialized specialised real new next entire broad modern relevant similar huge large small big
    good great high higher highest low lower first second third fourth only main major primary
    leading sophisticated robust powerful exciting innovative cutting-edge world-class best-in-class
    industry-leading next-generation mission tier double triple dual single full whole
    expertise experience impact premium scarcity advantage leverage value talent skill skills market
    ownership lever demand gap parity equity salary base bonus compensation comp pay tc total offer
    offers offering grant rsu rsus stock options ipo valuation band range counter package upside
    negotiation sign-on signing title level role roles position job career team teams engineer
    engineers engineering-level manager managers designer designers scientist scientists architect
    architects developer developers candidate candidates hire hires people person staff senior
    principal junior million millions billion billions thousand thousands hundred hundreds percent
    year years month months day days week weeks quarter company companies competitor competitors
    peer peers faang startup firm firms vs versus per via plus like
    """
) - frozenset({"design"})
# Parts of hyphened words that count or praise as the whole does: "multi-million-dollar".
PRAISE_PARTS = _words(
    """
    million billion dollar highest best top impact margin consequence priority profile value growth
    """
)
