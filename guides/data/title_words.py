"""Words of titles and names, by which "Stability AI Senior ML Engineer" is taken apart."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that begin a level: ranks, roles, fields. A name may hold one only inside a known name.
LEVEL_WORDS = _words(
    """
ai/ml ai ml ml/ai sr sr. jr jr. senior staff principal junior mid mid-level mid-senior lead
associate assistant distinguished fellow chief head director vp svp avp evp md ed manager
engineering engineer engineers eng swe sde sre sdet sdm mts smts pmts lmts amts architect analyst
analytics scientist scientists developer dev designer design product program project technical
technology tech software data research researcher platform security cloud infrastructure infra
production backend back-end frontend front-end full-stack fullstack systems system network
solutions solution customer support quant quantitative applied machine deep computer vision nlp
devops devsecops dev/ops site reliability em pm tpm sa se de ds da dse pmt pd ux ui ui/ux uxd
spm gpm member individual ic level band grade tier title equivalent equiv equiv. early entry
entry-level senior-track specialist consultant consulting partner officer president vice
executive forward fde integration implementation field member experienced mobile ios android
sales presales pre-sales hardware firmware asic silicon embedded robotics autonomy perception
compiler kernel gpu
information cyber cybersecurity appsec seceng secops identity fraud risk payments payment
blockchain crypto core growth marketing business operations ops financial trading trader
portfolio operating investment knowledge content creative interaction visual hci hmi human
interface enterprise commercial strategic strategy process test qa quality release build
reliability performance storage database compute edge general mle mlops
learning computational bioinformatics clinical scientific statistical associate/vp vp/director
senior/staff staff/principal senior/principal analyst/associate avp/vp svp/director
"""
)
# Fields that also end names. What follows tells: "AI Engineer" is a role, "AI Staff" none.
NAME_ENDS = frozenset(
    {
        "ai",
        "ai/ml",
        "analytics",
        "cloud",
        "consulting",
        "data",
        "design",
        "financial",
        "ml",
        "network",
        "partner",
        "payments",
        "research",
        "robotics",
        "security",
        "software",
        "solutions",
        "systems",
        "technology",
        "trading",
    }
)
RANK_WORDS = frozenset({"senior", "sr", "staff", "principal", "lead", "junior", "mts", "smts"})
# What a field is a field of: "Security Engineer"; and what else may stand between the two.
TRADES = _words(
    """
    engineer engineers engineering eng developer dev architect analyst scientist researcher
    designer manager specialist consultant director
    """
)
FIELDS = _words("platform infrastructure infra product program operations ops science learning")
# Words of a level that also begin names, where a word follows that is of no level.
NAME_HEADS = frozenset({"Applied", "Core", "Deep", "Edge", "General", "Human", "Project"})
# Words after a known name that belong to it, and to no level.
NAME_TAILS = _words(
    """
    technologies labs group holdings inc corp corporation company co plc ltd bank health games
    studios capital ventures networks media energy institute pharma therapeutics automation
    """
)
# Names that are also plain words: a sentence names the employer only after "at", "from" …
PLAIN_WORDS = _words(
    """
    target scale block box bolt ramp square segment signal compass stone three circle discover
    remote render lever sage sky snap unity linear notion runway wise zip modal gem flex harness
    loom arm chime cleo cursor epic figure hinge jump lucid mercury aurora axon benchmark bill
    cadence clover flywire forter glean greenhouse line mistral motional nice nu remote ripple
    sea shell sig signal stash tabby three tines tink toast turing visa vista whoop wing zepto zeta
    zoom ice elastic asana akuna hopper persona lemonade latch kong miro galileo lambda cruise
    """
)
