"""What people type, and what they mean by it.

A moderator's own names go into an `aliases.yaml` beside the guides, in sections of these names.

A company is named by its folder (or, where only level mappings name it, by its name in small
letters with hyphens), a role by its file name. Case, accents, spaces and punctuation do not
matter. A guide's own name always goes before an alias.
"""

from __future__ import annotations

COMPANIES: dict[str, str] = {
    "activision-blizzard": "activision, blizzard, atvi",
    "airbnb": "air bnb, abnb",
    "alphabet": "alphabet inc",
    "amazon": "amzn, aws, amazon web services, aws amazon",
    "andreessen-horowitz": "a16z",
    "att": "at&t, at and t",
    "avidxchange": "avidx",
    "bank-of-america": "bofa, boa, baml, bank of america merrill lynch",
    "bcg": "boston consulting, boston consulting group",
    "bloomberg": "bbg",
    "bny": "bny mellon, bank of new york mellon",
    "booking": "booking holdings",
    "bytedance": "tiktok",
    "charles-schwab": "schwab",
    "cme-group": "cme",
    "citigroup": "citi, citibank",
    "cockroach-labs": "cockroachdb, crdb",
    "coreweave": "core weave",
    "crowdstrike": "crwd, crowd strike",
    "databricks": "dbx",
    "de-shaw": "d e shaw, deshaw, desco",
    "deutsche-bank": "db",
    "digitalocean": "do, digital ocean",
    "electronic-arts": "ea, ea games",
    "fidelity": "fidelity investments, fmr",
    "fivetran": "five tran",
    "genentech": "genen tech",
    "goldman-sachs": "gs, goldman",
    "google": "goog, google cloud, gcp",
    "hashicorp": "hashi corp, hashi",
    "hudson-river-trading": "hrt",
    "huggingface": "hf, hugging face",
    "interactive-brokers": "ibkr",
    "intercontinental-exchange": "ice",
    "jane-street": "jsc",
    "jpmorgan-chase": "jpm, jpmc, jp morgan, jpmorgan, chase",
    "launchdarkly": "ld",
    "mercado-libre": "meli, mercadolibre",
    "meta": "facebook, fb, instagram, whatsapp",
    "microsoft": "ms, msft, azure",
    "midjourney": "mj",
    "morgan-stanley": "mstanley",
    "new-relic": "newrelic",
    "nvidia": "nvda",
    "palo-alto-networks": "panw",
    "pricewaterhousecoopers": "pwc",
    "roblox": "rblx",
    "runway": "runway ml, runwayml, runaway ml",
    "salesforce": "sfdc",
    "sea-group": "sea ltd, shopee, garena",
    "sentinelone": "sentinel one",
    "servicenow": "snow, service now",
    "snap": "snapchat",
    "sofi": "so fi, social finance",
    "sony": "playstation",
    "square": "square up",
    "stability-ai": "sai, stability",
    "t-mobile": "tmo, tmus",
    "take-two": "take two interactive, ttwo, rockstar",
    "tsmc": "taiwan semiconductor",
    "unity": "unity technologies, unity software, unity 3d",
    "vmware": "vm ware",
    "weights-and-biases": "wandb, w&b",
    "wells-fargo": "wf",
    "wise": "transferwise",
    "x-twitter": "twitter",
    "zscaler": "z scaler",
}

# Other names for a role, by its file name. A role whose own title says the same wins.
ROLES: dict[str, str] = {
    "data-engineer": "de, data eng, etl engineer, data pipeline engineer",
    "data-scientist": "ds, data science",
    "devops-engineer": (
        "devops, sre, site reliability engineer, platform engineer, infrastructure engineer, "
        "production engineer, reliability engineer, dev ops"
    ),
    "engineering-manager": (
        "em, eng manager, software engineering manager, sdm, software development manager, dev "
        "manager, engineering lead"
    ),
    "ml-ai-engineer": (
        "mle, ml, ai, ml ai, ml engineer, ai engineer, ai ml engineer, machine learning, applied "
        "ml engineer, applied scientist, deep learning engineer"
    ),
    "product-designer": (
        "designer, ux, ux designer, ui designer, ui ux designer, ux ui designer, product design, "
        "ixd, experience designer"
    ),
    "product-manager": "pm, product owner, product management",
    "security-engineer": (
        "security, appsec, secops, infosec, app sec engineer, application security engineer, "
        "cybersecurity engineer, cyber security engineer, information security engineer"
    ),
    "senior-software-engineer": "senior swe, senior engineer, senior dev, sse, senior sde",
    "software-engineer": (
        "swe, sde, software dev, software development engineer, programmer, coder, backend "
        "engineer, frontend engineer, full stack engineer, fullstack engineer"
    ),
    "solutions-architect": (
        "sa, solution architect, solutions engineer, sales engineer, solutions, customer engineer"
    ),
    "staff-software-engineer": "staff swe, staff engineer, staff dev, staff sde, staff",
    "technical-program-manager": (
        "tpm, technical project manager, tech program manager, program manager, technical program "
        "management"
    ),
}

# Short forms of single words inside a role's name.
WORDS: dict[str, str] = {
    "ai": "artificial intelligence, genai, gen ai",
    "architect": "arch",
    "engineer": "eng, engr, engnr, enginer, engineers, developer, dev",
    "engineering": "engg",
    "infrastructure": "infra",
    "ml engineer": "mle",
    "manager": "mgr, managers",
    "ml": "machine learning",
    "principal": "princ",
    "program": "programme",
    "scientist": "sci, scientists",
    "security": "sec",
    "senior": "sr, snr",
    "software": "sw",
    "software engineer": "swe, sde",
    "technical": "tech",
}

# Words that stand before many names: too common to mean one company alone.
COMMON = """
ai, american, and, bank, bankers, bay, big, capital, charles, check, city, cloud, co, company,
customer, data, de, digital, edge, elastic, enterprise, epic, exchange, exposure, financial,
first, for, general, global, group, health, inc, international, internet, jane, labs, lead,
level, life, machine, match, media, mercado, model, morgan, motors, national, networks, new,
next, north, northern, old, one, open, pacific, palo, pay, ping, platform, point, private,
product, pure, recorded, remote, render, research, riot, san, santa, scale, security, senior,
service, smart, software, south, square, staff, standard, star, state, storage, street,
systems, target, tech, technologies, technology, the, together, trade, trading, two, united,
universal, us, vast, warner, wells, west, western, world
"""

# What a company's name may leave out at its end: "Stability" is Stability AI.
TAILS = """
ai, bank, co, com, corp, corporation, company, enterprise, financial, games, group, holdings,
inc, io, labs, ltd, llc, media, mobile, networks, payments, plc, securities, software,
systems, tech, technologies, technology, trading
"""

# Words of a question that name nothing: "what does a staff engineer at Runway make in New York".
FILLER = """
a, about, an, and, are, as, at, band, bands, base, based, be, by, can, comp, compensation,
could, do, does, earn, for, from, get, going, guide, how, i, in, is, job, like, make, makes,
me, much, my, of, offer, on, or, pay, paying, pays, person, please, position, range, role,
salaries, salary, show, tell, the, their, they, to, what, whats, where, which, who, with,
work, working, would, you
"""
