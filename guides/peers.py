"""Where a company's name ends and its level begins: "Stability AI Senior ML Engineer".

Known names come first, then a rule: a name ends before the first code, role or rank word.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Employers that guides compare with. Names of several words matter most: for one word the rule
# below would do. A longer name wins over a shorter one ("Google DeepMind" over "Google").
KNOWN = tuple(
    name.strip()
    for name in """
10x Banking, 10x Genomics, 1Password, 3M, a16z, Abbott, AbbVie, ABN AMRO, Abnormal AI, Abnormal
Security, Accenture, Activision, Activision Blizzard, Acxiom, Adept, Adept AI, Adobe, ADP,
Adyen, Affirm, Agoda, Ahold Delhaize, AIB, AIG, Airbase, Airbnb, Airbus, Airtable, Airwallex,
Akamai, Akuna, Akuna Capital, Alibaba, Alibaba Cloud, Alipay, Allen & Overy, Allianz, Ally, Ally
Financial, Alphabet, Altimeter, Amadeus, Amazon, Amazon Ads, Amazon Prime Air, Amazon Robotics,
Amazon Singapore, Amazon Web Services, AMD, American Express, Ameriprise Financial, Amex, Amgen,
Amplitude, Analog Devices, Andreessen Horowitz, Anduril, Ant Financial, Ant Group, Anthropic,
Anyscale, Apple, Applied Intuition, Applied Materials, AppLovin, AQR, Aqua Security, Arctic
Wolf, Argo AI, Arista, Arista Networks, Arize AI, Arm, Asana, ASML, AstraZeneca, AT&T,
Atlassian, Aurora, Aurora Innovation, Autodesk, Autodesk Construction, Automattic, Avalara,
Aveva, AvidXchange, AWS, Axon, Azure, BAE, BAE Systems, Baidu, Bain, Bain & Company, Bain
Capital, Balyasny, Bank of America, Barclays, BBVA, BCG, BCG X, Benchling, Benchmark, Best Buy,
BGI, BILL, Bill.com, BillDesk, Binance, Bitpanda, Black Forest Labs, BlackLine, BlackRock,
Blackstone, Blizzard, Block, Bloomberg, Blue Origin, BMO, BMW, BNP Paribas, BNY, BNY Mellon,
Boeing, BofA, BofA Securities, Boku, Bolt, Booking, Booking Holdings, Booking.com, Booz Allen,
Booz Allen Hamilton, Bosch, Boston Consulting Group, Boston Dynamics, Box, Braintree, Brex,
Bridgewater, Bristol Myers Squibb, Broadcom, Broadridge, BT, Buildertrend, Bungie, ByteDance, C3
AI, C3.ai, Cadence, Canva, Capgemini, Capital One, Cash App, Cboe, Celestial AI, Celonis,
Cerebras, Cerebras Systems, Cerner, CGI, Character AI, Character.AI, Chargebee, Charles Schwab,
Charter, Check Point, Check Point Software, Checkout.com, Chime, Ciena, Cigna, Circle, Cisco,
Citadel, Citadel Securities, Citi, Citibank, Citigroup, Cleo, ClickUp, Cloudera, Cloudflare,
Clover, CME, CME Group, Coca-Cola, Cockroach Labs, Cognition, Cognition AI, Cognizant, Cohere,
Cohesity, Coinbase, Comcast, Commvault, Compass, Confluent, ConsenSys, Contextual AI, CoreWeave,
Coupa, Coupang, Coveo, Credit Suisse, CrowdStrike, Crowdstrike, Cruise, Crypto.com, CTS, Cursor,
CVS, CVS Health, CyberArk, D. E. Shaw, D.E. Shaw, Danske Bank, Darktrace, Databricks, Datadog,
DataRobot, DataStax, DBS, dbt Labs, DE Shaw, Deel, DeepL, DeepMind, Deliveroo, Delivery Hero,
Dell, Dell EMC, Dell Technologies, Deloitte, Deloitte Digital, Depop, Deutsche Bank, Deutsche
Telekom, DigitalOcean, Discord, Discover, Discover Financial, Disney, Disney Streaming, Disney+,
dLocal, DocuSign, Dolby, Domino Data Lab, Domo, DoorDash, DraftKings, Dropbox, DRW, Duolingo,
Dynatrace, E*TRADE, E*Trade, EA, EBANX, Ebanx, eBay, EDF, Elastic, Electronic Arts, ElevenLabs,
Eli Lilly, Emirates NBD, Ensono, Envestnet, EPAM, Epic, Epic Games, Epic Systems, Equifax,
Equinix, Ericsson, Esri, Essential AI, Etsy, Euronext, Eventbrite, EvolutionIQ, Exabeam,
Expedia, Experian, EY, EY Parthenon, EY-Parthenon, F5, F5 Networks, Fannie Mae, Fastly, Federal
Reserve, FedEx, Feedzai, Fiddler AI, Fidelity, Fidelity Investments, Figma, Figure AI, Finastra,
Finicity, Fireblocks, Fireworks AI, FIS, Fiserv, Five Rings, Fivetran, Flex, Flexport, Flipkart,
Flow Traders, Fly.io, Flywire, Ford, Forescout, Forter, Fortinet, Freddie Mac, Freshworks, FTI,
Fujitsu, G-Research, Galileo, Garmin, GCP, GE, GE Aerospace, GE Healthcare, Gem, Genentech,
General Atlantic, General Atomics, General Catalyst, General Dynamics, General Motors, Getir,
GIC, Gilead, GitHub, GitLab, Glean, Glencore, Global Payments, Globant, GM, GoCardless, GoDaddy,
Gojek, Goldman, Goldman Sachs, Google, Google Ads, Google Brain, Google Cloud, Google DeepMind,
Google Health, Google Pay, Google Quantum AI, Google Research, Google X, GoTo, Grab, Grafana,
Grafana Labs, Grammarly, Graphcore, Greenhouse, Greylock, Groq, GSK, Guidewire, Gusto,
HackerRank, Harness, HashiCorp, HCL, HCLTech, Headspace, Hebbia, Helsing, Heroku, Hewlett
Packard Enterprise, Hilti, Hinge, Hippocratic AI, Hitachi, Home Depot, Honeycomb, Honeywell,
Hopper, HP, HPE, HRT, HSBC, Huawei, HubSpot, Hudson River Trading, Hugging Face, Hulu, IBM, IBM
Research, ICE, IDEMIA, IDEO, iFood, Illumina, IMC, IMC Trading, Infineon, Inflection, Inflection
AI, Informatica, Infosys, ING, Ingenico, Insight Partners, Insitro, Instacart, Intel,
Interactive Brokers, Intercom, Intuit, Intuitive, Invesco, IonQ, iRobot, Ironclad, Isomorphic
Labs, J.P. Morgan, Jane Street, Jasper, JD.com, JetBrains, John Deere, Johnson & Johnson, JP
Morgan, JPM, JPMorgan, JPMorgan Chase, Julius Baer, Jump, Jump Trading, Juniper, Juniper
Networks, Just Eat, Just Eat Takeaway, Kaggle, Kakao, Kakaopay, Kandji, Kayak, Kensho, Khan
Academy, Khosla Ventures, KKR, KLA, Klarna, Klaviyo, Kleiner Perkins, Kong, KPMG, Kraken,
Kroger, Kuaishou, L3Harris, Lacework, Lam Research, Lambda, Lambda Labs, Latch, LaunchDarkly,
Lazada, Lazard, Leidos, Lemonade, Lendable, Lenovo, Lever, LexisNexis, LG, LianLian, Lightning
AI, Lightricks, Lightspark, Lightspeed, LINE, Linear, LinkedIn, Linode, Lithic, Lloyds, Lloyds
Banking Group, Lockheed, Lockheed Martin, Logitech, London Stock Exchange, Looker, Loom, Lowe's,
LPL Financial, LSEG, Lucid, Lucid Motors, Lufthansa, Lululemon, Luma AI, Luminar, Lyft,
Macquarie, Magic Leap, Mambu, Man Group, MapBox, Mapbox, Marqeta, Marvell, Mastercard, Match
Group, McAfee, McKesson, McKinsey, McKinsey & Company, McKinsey Digital, MediaTek, Medtronic,
Meituan, Melio, Mercado Libre, Mercado Pago, Mercari, Mercedes-Benz, Merck, Mercury, Meta, Meta
Business, Meta FAIR, Meta Reality Labs, Micron, Microsoft, Microsoft AI, Microsoft Azure,
Microsoft Research, Microsoft Xbox, Midjourney, Millennium, MinIO, Miro, Mistral, Mistral AI,
MITRE, Mixpanel, Mobileye, Modal, Moderna, Modulr, Mojang, Mollie, Monday.com, monday.com,
MoneyGram, MongoDB, Monte Carlo, Monzo, Moody's, MoonPay, Morgan Stanley, Morningstar, Motional,
mParticle, MSCI, Munich Re, MX, N26, NASA, NASDAQ, Nasdaq, NatWest, Navan, Naver, NBCUniversal,
NCR, NEC, Neo4j, NetApp, Netflix, Netlify, Netskope, New Relic, Niantic, NICE, Nike, Nintendo,
Nium, Nokia, Nomura, Northrop, Northrop Grumman, Notion, Novartis, Novo Nordisk, NSA, Nu,
Nubank, Nuro, Nutanix, Nuvei, NVIDIA, Nvidia, NXP, Oak Ridge, Ocado, Okta, OKX, Okx, Old
Mission, ON Semiconductor, One Medical, OneTrust, onsemi, OpenAI, Opendoor, OpenTable,
Optimizely, Optiver, Optum, Oracle, Oracle Cloud, Oracle Health, Orca Security, Oscar Health,
OVHcloud, PagBank, PagerDuty, PagSeguro, Palantir, Palo Alto, Palo Alto Networks, Panasonic,
Papaya Global, Patreon, Paychex, Paycom, Payerve, Paylocity, Payoneer, PayPal, Paysafe, Paytm,
PayU, PDT, PDT Partners, Peloton, Perplexity, Perplexity AI, Persona, Personio, Pfizer, Philips,
PhonePe, Physical Intelligence, Pigment, PIMCO, Pinecone, Ping Identity, Pinterest, Plaid,
PlanetScale, PlanGrid, Plivo, Point72, Polygon, Postman, PPRO, Privitar, Procore, Procter &
Gamble, Proofpoint, Prosus, Prudential Financial, Public.com, Publicis Sapient, Pure Storage,
PwC, Qlik, Qonto, QRT, Qualcomm, Qualtrics, Qualys, Quantinuum, QuantumBlack, Qube Research,
Quora, Rabobank, Rackspace, Radix Trading, Raisin, Ramp, Rapid7, Rapyd, Raytheon, Razorpay, RBC,
Reality Labs, Recorded Future, Recursion, Red Bull, Red Hat, Reddit, Redfin, Redis, Reka AI,
Relativity Space, Remitly, Remote, Remote.com, Renaissance, Renaissance Technologies, Render,
Replit, Retool, Revolut, Ribbit, Riot, Riot Games, Ripple, Rippling, Rivian, Robinhood, Roblox,
Roche, Rockstar, Rockstar Games, Rockwell Automation, Roku, Rolls-Royce, RTX, Rubrik, Runway,
Ryanair, S&P, S&P Global, Sage, SailPoint, Sakana AI, Salesforce, SambaNova, SambaNova Systems,
Samsara, Samsung, Sanofi, Santander, SAP, SAP Concur, SAS, Saudi Aramco, Scale, Scale AI,
Schonfeld, Schwab, Sea, Sea Group, SeatGeek, Segment, SentinelOne, Sequoia, Sequoia Capital,
ServiceNow, Shell, Shield AI, Shopee, Shopify, SIE, Siemens, SiFive, SIG, Signal, Signifyd,
Similarweb, Singapore Airlines, SingleStore, SingTel, SiriusXM, Sisense, SK Hynix, SK hynix,
Skild AI, Sky, Skydio, Skype, Skyscanner, Slack, Snap, Snapchat, Snorkel AI, Snowflake, Snyk,
Societe Generale, Socure, SoFi, SoftBank, Solarisbank, SolarWinds, Sonos, Sony, Sophos,
SoundCloud, SpaceX, Splunk, Spotify, Sprinklr, Square, Squarepoint, Squarespace, Stability AI,
Standard Chartered, Starbucks, Starling, Starling Bank, Stash, State Farm, State Street, Stitch
Fix, Stone, StoneCo, Stripe, Sumo Logic, SumUp, Surge AI, SurveyMonkey, Susquehanna, Swiggy,
Synchrony, Synchrony Financial, Synopsys, Sysdig, T-Mobile, Tabby, Tableau, Tailscale, Take-Two,
Take-Two Interactive, Talkdesk, Tamara, Tanium, Target, Tata, TCS, TD Ameritrade, TD Bank,
Teladoc, Tempus AI, Tenable, Tencent, Tencent AI Lab, Tencent Cloud, Tenstorrent, Teradata,
Tesco, Tesla, Texas Instruments, Thales, The Trade Desk, Thoma Bravo, Thomson Reuters, Thought
Machine, ThoughtSpot, Thoughtworks, Three, Thunes, Tiger Global, TikTok, Tinder, Tines, Tink,
Toast, Together AI, Tokopedia, Toptal, Tower Research, Tower Research Capital, Toyota, Toyota
Research Institute, TPG, Trade Republic, TradeStation, Tradeweb, TransUnion, Transunion,
Travelers, Trellix, Trend Micro, Tricentis, Trip.com, TripActions, TripAdvisor, Tripadvisor,
Truecaller, TrueLayer, Trustly, TSMC, Tudor, Turing, Twilio, Twitch, Twitter, Two Sigma, U.S.
Bank, Uber, Ubisoft, UBS, UiPath, UKG, Ulta, UnitedHealth, Unity, Unity Technologies, UPS, UPS
Flight Forward, US Bank, USAA, Valve, Vanguard, Vanta, VAST Data, Vectra AI, Veeam, Veeva,
Vercel, Veriff, Verily, Verisign, Verizon, Verkada, Vertex, Viacom, Viavi, Vimeo, Virtu, Virtu
Financial, Visa, Vista, Vista Equity, VMware, Vodafone, Volkswagen, Waabi, Walmart, Walmart
Global Tech, Warner Bros, Warner Bros. Discovery, Wayfair, Waymo, Wayve, Wealthfront, Weaviate,
Webflow, Weights & Biases, Wells Fargo, West Monroe, Western Digital, Western Union, WeWork,
WEX, WhatsApp, Whoop, Wing, Wipro, Wise, Wix, Wiz, Workato, Workday, World Bank, World Labs,
WorldPay, Worldpay, WorldQuant, WPP, X.AI, xAI, Xero, Xiaomi, Xilinx, XTX Markets, Yahoo,
Yandex, Yelp, YouTube, Zalando, Zapier, Zendesk, Zepto, Zeta, Zilch, Zillow, Zip, Zipline, Zoho,
Zomato, Zoom, ZoomInfo, Zoox, Zscaler, Zuora, Zynga
""".replace("\n", " ").split(",")
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that begin a level: ranks, roles, fields. A name may hold one only inside a known name.
_LEVEL_WORDS = _words(
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
hardware firmware asic silicon embedded robotics autonomy perception compiler kernel gpu
information cyber cybersecurity appsec seceng secops identity fraud risk payments payment
blockchain crypto core growth marketing business operations ops financial trading trader
portfolio operating investment knowledge content creative interaction visual hci hmi human
interface enterprise commercial strategic strategy process test qa quality release build
reliability performance storage database compute edge general mle mlops
computational bioinformatics clinical scientific statistical associate/vp vp/director
senior/staff staff/principal senior/principal analyst/associate avp/vp svp/director
"""
)
# Not employers: a market, a country, a kind of company.
GENERIC = re.compile(
    r"(?i)^(?:(?:an?|the|any|most|other|many|typical|peer|similar|top|major|leading|traditional|"
    r"equivalent|mid|late|early)[ -])*(?:industry|market|faang\+?|maang|mag7|big tech|big 4|"
    r"big four|startups?|start-ups?|uk|us|eu|european?|indian?|peers?|competitors?|companies|"
    r"banks?|fintechs?|tech|tier[ -]?\d|scale-?ups?|unicorns?|enterprise|unicorn|hyperscalers?|"
    r"(?:bulge|global|regional|public|private|growth)[ -]\w+|internal|generic|none|n/a)\b"
)
_NOTHING = re.compile(
    r"(?i)\b(?:no|non|without|lacks?)\b.{0,24}\b(?:equivalents?|analog(?:ue)?s?|match|peers?|"
    r"counterparts?|comparables?|comparison)\b"
    r"|^\W*(?:n\.?/?a\.?\b|none\b|unique\b|varies\b|tbd\b)|^\W*$"
)
_CODE_WORD = re.compile(
    r"^\(?(?:[A-Z]{1,5}-?\d{1,2}[a-e]?\+?(?:[-–/].*)?|\d{2}(?:[-–/]\d{2})?\+?|[IVX]+)\)?,?$"
)
# Fields that also end names, and the ranks that tell: "AI Engineer" is a role, "AI Staff" none.
_NAME_ENDS = frozenset({"AI", "Security", "Financial", "Systems", "Trading", "Robotics"})
_RANKS = frozenset({"senior", "sr", "staff", "principal", "lead", "junior", "mts", "smts"})
_EDGE = " \t,;:.–—-*_~=≈>·|"


def _plain(word: str) -> str:
    return word.casefold().rstrip(".,:;!?").removesuffix("'s")


def _by_first_word(names: tuple[str, ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, set[tuple[str, ...]]] = {}
    for name in names:
        words = tuple(_plain(word) for word in name.split())
        table.setdefault(words[0], set()).add(words)
    return {
        first: tuple(sorted(entries, key=lambda words: (-len(words), words)))
        for first, entries in table.items()
    }


_KNOWN = _by_first_word(KNOWN)


def is_known(name: str) -> bool:
    """Whether `name` is, as a whole, an employer of the list."""
    words = tuple(_plain(word) for word in name.split())
    return bool(words) and words in _KNOWN.get(words[0], ())


def is_generic(name: str) -> bool:
    """Whether `name` means a market or a kind of company rather than an employer."""
    return GENERIC.match(name) is not None and known_prefix(name) is None


def says_nothing(text: str) -> bool:
    """Whether `text` says that there is no equivalent."""
    return _NOTHING.search(text) is not None


def known_prefix(text: str) -> str | None:
    """The longest known name that `text` begins with, as printed there."""
    words = text.split(maxsplit=5)
    if not words:
        return None
    folded = [_plain(word) for word in words]
    for entry in _KNOWN.get(folded[0], ()):
        if len(entry) <= len(words) and tuple(folded[: len(entry)]) == entry:
            name = " ".join(words[: len(entry)])
            return re.sub(r"(?:'s|[,:;])$", "", name)
    return None


def split_name(text: str) -> tuple[str, str]:
    """`(company, level)` of "Hugging Face Senior ML Engineer"; company "" where none leads.

    The level is "" where only a name stands there.
    """
    text = text.strip(_EDGE)
    known = known_prefix(text)
    if known is not None:
        rest = text[len(known) :]
        rest = rest.removeprefix("'s")
        return known, rest.strip().lstrip(",:;–—- ").strip()
    words = text.split()
    taken = 0
    for word in words:
        if _begins_level(word):
            break
        taken += 1
    if 0 < taken < len(words) - 1 and _ends_name(words[taken], words[taken + 1]):
        taken += 1
    name = " ".join(words[:taken])
    if not name or not name[0].isalnum() or not (name[0].isupper() or name[0].isdigit()):
        # Names that begin small ("monday.com") are known ones; the rest is prose.
        return "", text
    return name.rstrip(",:;"), " ".join(words[taken:])


def _ends_name(word: str, following: str) -> bool:
    """Whether a field ends a name, as in "Quokka AI Staff Engineer", where a rank comes next."""
    return word in _NAME_ENDS and following.casefold().rstrip(".") in _RANKS


def names_level(text: str) -> bool:
    """Whether some word of `text` is a code, a rank or a role."""
    return any(_begins_level(word) for word in text.split())


def _begins_level(word: str) -> bool:
    if word.startswith("(") or _CODE_WORD.match(word):
        return True
    plain = word.casefold().strip(",;:()")
    if plain in _LEVEL_WORDS:
        return True
    parts = re.split(r"[/-]", plain)
    return len(parts) > 1 and all(part in _LEVEL_WORDS for part in parts if part)


# Names that are also plain words: a sentence names the employer only after "at", "from" …
_PLAIN_WORDS = frozenset(
    """
    target scale block box bolt ramp square segment signal compass stone three circle discover
    remote render lever sage sky snap unity linear notion runway wise zip modal gem flex harness
    loom arm chime cleo cursor epic figure hinge jump lucid mercury aurora axon benchmark bill
    cadence clover flywire forter glean greenhouse line mistral motional nice nu remote ripple
    sea shell sig signal stash tabby three tines tink toast turing visa vista whoop wing zepto zeta
    zoom ice elastic asana akuna hopper persona lemonade latch kong miro galileo lambda cruise
    """.split()  # noqa: SIM905 - a column of words reads better than a list of strings
)
_CAPITALISED = re.compile(
    r"(?<![\w$£€.])(?:[A-Z][\w&*+]*(?:[.'-]\w+)*|1Password|10x|3M|monday\.com|mParticle|"
    r"dLocal|eBay|xAI|a16z|dbt)(?!\w)"
)
_WORD_GAP = re.compile(r"[\s/\])]+")
_BEFORE_NAME = re.compile(
    r"(?i)(?:\b(?:at|from|with|versus|vs\.?|like|and|or|than|by|against|to|holding)|[/,(\[])\s?$"
)


@lru_cache(maxsize=256)  # a sentence is asked about twice: for its claims and its figures
def mentions(text: str) -> tuple[tuple[int, int, str], ...]:
    """`(start, end, name)` of every employer of the list that a sentence names."""
    found: list[tuple[int, int, str]] = []
    done = 0
    for match in _CAPITALISED.finditer(text):
        start = match.start()
        first = match[0].lower().removesuffix("'s")
        entries = _KNOWN.get(first)
        if entries is None or start < done:
            continue
        longest = len(entries[0])
        ahead = _WORD_GAP.split(text[start : start + 60], maxsplit=longest)
        words = tuple([_plain(word) for word in ahead[:longest]])
        entry = next((known for known in entries if words[: len(known)] == known), None)
        if entry is None:
            continue
        plain_word = len(entry) == 1 and first in _PLAIN_WORDS
        if plain_word and not _BEFORE_NAME.search(text[max(0, start - 9) : start]):
            continue
        end = match.end() if len(entry) == 1 else _end_of(text, start, len(entry))
        found.append((start, end, text[start:end].removesuffix("'s")))
        done = end
    return tuple(found)


def _end_of(text: str, start: int, words: int) -> int:
    end = start
    for match in re.finditer(r"\S+", text[start : start + 80]):
        words -= 1
        if words == 0:
            word = re.match(r"[\w&*+.'-]*\w\+?", match[0])
            return start + match.start() + (len(word[0]) if word is not None else len(match[0]))
        end = start + match.end()
    return end
