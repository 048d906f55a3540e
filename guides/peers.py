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
1Password, 10x Banking, 10x Genomics, 3M, a16z, Abbott, AbbVie, ABN AMRO, Accenture,
Activision Blizzard, Activision, Acxiom, Adobe, ADP, Adyen, Affirm, Agoda, Ahold Delhaize, AIG,
AIB, Airbase, Airbnb, Airbus, Airtable, Airwallex, Akamai, Akuna Capital, Akuna, Alibaba Cloud,
Alibaba, Alipay, Allen & Overy, Allianz, Ally, Alphabet, Altimeter, Amadeus, Amazon Prime Air,
Amazon Ads, Amazon Robotics, Amazon Web Services, Amazon Singapore, Amazon, AMD, American Express,
Amex, Amgen, Amplitude, Analog Devices, Andreessen Horowitz, Anduril, Ant Group, Ant Financial,
Anthropic, Anyscale, Apple, Applied Intuition, Applied Materials, AppLovin, AQR, Arctic Wolf,
Argo AI, Arista Networks, Arista, Arm, Asana, ASML, AstraZeneca, AT&T, Atlassian, Aurora,
Autodesk Construction, Autodesk, Automattic, Avalara, Aveva, AvidXchange, AWS, Axon, Azure,
BAE Systems, BAE, Bain Capital, Bain, Balyasny, Bank of America, BofA, BofA Securities, Barclays,
Baidu, BBVA, BCG X, BCG, Benchling, Benchmark, Best Buy, BGI, Bill.com, BILL, BillDesk, Binance,
Bitpanda, BlackLine, BlackRock, Blackstone, Blizzard, Block, Bloomberg, Blue Origin, BMO, BMW,
BNP Paribas, BNY Mellon, BNY, Boeing, Boku, Bolt, Booking.com, Booking Holdings, Booking,
Booz Allen Hamilton, Booz Allen, Bosch, Boston Dynamics, Box, Braintree, Bridgewater, Brex,
Bristol Myers Squibb, Broadcom, Broadridge, BT, Buildertrend, Bungie, ByteDance, C3.ai, C3 AI,
Cadence, Canva, Capgemini, Capital One, Cash App, Cboe, Celonis, Cerebras, Cerner, CGI,
Character.AI, Character AI, Chargebee, Charles Schwab, Charter, Check Point, Checkout.com,
Chime, Ciena, Cigna, Circle, Cisco, Citadel Securities, Citadel, Citibank, Citigroup, Citi, Cleo,
ClickUp, Cloudera, Cloudflare, Clover, CME Group, CME, Coca-Cola, Cockroach Labs, Cognizant,
Cohere, Cohesity, Coinbase, Comcast, Commvault, Compass, Confluent, ConsenSys, CoreWeave, Coupa,
Coupang, Coveo, Credit Suisse, Crowdstrike, CrowdStrike, Cruise, Crypto.com, CTS,
Cursor, CVS Health, CVS, CyberArk, D. E. Shaw, D.E. Shaw, DE Shaw, Danske Bank, Darktrace,
Databricks, Datadog, DataRobot, DataStax, dbt Labs, DBS, Deel, DeepL, DeepMind, Delivery Hero,
Dell EMC, Dell Technologies, Dell, Deliveroo, Deloitte, Depop, Deutsche Bank, Deutsche Telekom,
DigitalOcean, Discord, Discover, Disney Streaming, Disney+, Disney, dLocal, DocuSign, Domo,
DoorDash, Dolby, DraftKings, DRW, Dropbox, Duolingo, Dynatrace, E*TRADE, E*Trade, EA,
eBay, Ebanx, EBANX, EDF, Elastic, ElevenLabs, Eli Lilly, Electronic Arts, Emirates NBD, Ensono,
Envestnet, EPAM, Epic Games, Epic Systems, Epic, Equifax, Equinix, Ericsson, Esri, Etsy,
Euronext, Eventbrite, EvolutionIQ, Exabeam, Expedia, Experian, EY-Parthenon, EY, F5,
F5 Networks, Fannie Mae, Fastly, Federal Reserve, FedEx, Fidelity Investments, Fidelity, Figma,
Figure AI, Finastra, Finicity, Fireblocks, Fiserv, FIS, Five Rings, Fivetran, Flex, Flexport,
Flipkart, Flywire, Fly.io, Ford, Forescout, Forter, Fortinet, Freshworks, Freddie Mac, FTI,
Fujitsu, Galileo, Garmin, GCP, GE Healthcare, GE Aerospace, GE, Gem, Genentech, General Atomics,
General Catalyst, General Dynamics, General Motors, GM, Getir, GIC, Gilead, GitHub, GitLab,
Glean, Glencore, Global Payments, Globant, GoCardless, GoDaddy, Gojek, Goldman Sachs, Goldman,
Google Ads, Google Brain, Google Cloud, Google DeepMind, Google Health, Google Pay,
Google Quantum AI, Google Research, Google X, Google, GoTo, Grab, Grafana Labs, Grafana,
Grammarly, Graphcore, Greenhouse, Greylock, Groq, GSK, Guidewire, Gusto, HackerRank, Harness,
HashiCorp, HCL, HCLTech, Headspace, Hebbia, Heroku, Hewlett Packard Enterprise, HPE, HP, Hilti,
Hinge, Hitachi, Home Depot, Honeycomb, Honeywell, Hopper, HRT, HSBC, Huawei, HubSpot,
Hudson River Trading, Hugging Face, Hulu, IBM Research, IBM, ICE, IDEO, IDEMIA, IMC, IMC Trading,
Illumina, Infineon, Inflection AI, Inflection, Informatica, Infosys, ING, Ingenico,
Insight Partners, Insitro, Instacart, Intel, Interactive Brokers, Intercom, Intuit, Intuitive,
Invesco, IonQ, Ironclad, iRobot, Isomorphic Labs, Jane Street, Jasper, JetBrains, John Deere,
Johnson & Johnson, JPMorgan Chase, JPMorgan, JP Morgan, J.P. Morgan, JPM, Julius Baer,
Jump Trading, Jump, Juniper Networks, Juniper, Just Eat Takeaway, Just Eat, Kaggle, Kakao,
Kandji, Kayak, Kensho, Khan Academy, Khosla Ventures, KKR, KLA, Klarna, Klaviyo, Kleiner Perkins,
Kong, Kakaopay, KPMG, Kraken, Kroger, L3Harris, Lacework, Lam Research, Lambda, Lambda Labs,
Latch, LaunchDarkly, Lazada, Lazard, Leidos, Lendable, Lemonade, Lenovo, Lever, LexisNexis,
LG, LianLian, Lightspark, Lightspeed, Lightricks, LinkedIn, Linear, LINE, Linode, Lithic,
Lloyds Banking Group, Lloyds, Lockheed Martin, Lockheed, Logitech, Looker, London Stock Exchange,
Loom, Lowe's, LSEG, Lucid Motors, Lucid, Lufthansa, Lululemon, Luminar, Lyft, Macquarie,
Magic Leap, Mambu, Man Group, MapBox, Mapbox, Marqeta, Marvell, Mastercard, Match Group,
McAfee, McKesson, McKinsey, MediaTek, Medtronic, Melio, Mercado Libre, Mercado Pago, Mercari,
Mercedes-Benz, Mercury, Merck, Meta FAIR, Meta Reality Labs, Meta Business, Meta,
Microsoft AI, Microsoft Azure, Microsoft Research, Microsoft Xbox, Microsoft, Micron, Midjourney,
Millennium, MinIO, Miro, Mistral AI, Mistral, MITRE, Mixpanel, Mobileye, Modal, Moderna, Modulr,
Mojang, Mollie, Monday.com, monday.com, MoneyGram, MongoDB, Monte Carlo, Monzo, Moody's, MoonPay,
Morgan Stanley, Morningstar, Motional, mParticle, MSCI, Munich Re, MX, N26, NASA, Nasdaq, NASDAQ,
Naver, NatWest, Navan, NBCUniversal, NCR, NEC, Neo4j, NetApp, Netflix, Netlify, Netskope,
New Relic, NICE, Nike, Nintendo, Niantic, Nium, Nokia, Nomura, Northrop Grumman, Northrop,
Notion, Novartis, Novo Nordisk, NSA, Nubank, Nu, Nuro, Nutanix, Nuvei, NVIDIA, Nvidia, NXP,
Oak Ridge, Ocado, Okta, Okx, OKX, Old Mission, ON Semiconductor, onsemi, One Medical, OneTrust,
OpenAI, Opendoor, OpenTable, Optiver, Optimizely, Optum, Oracle Cloud, Oracle Health, Oracle,
Oscar Health, OVHcloud, PagSeguro, PagBank, PagerDuty, Palantir, Palo Alto Networks, Palo Alto,
Panasonic, Papaya Global, Patreon, Payoneer, Paychex, Paycom, Paylocity, PayPal, Paysafe, Payerve,
PayU, Paytm, PDT Partners, PDT, Peloton, Perplexity, Perplexity AI, Persona, Personio, Pfizer,
Philips, PhonePe, Pigment, PIMCO, Pinecone, Ping Identity, Pinterest, Plaid, PlanetScale,
PlanGrid, Plivo, Point72, Polygon, Postman, PPRO, Privitar, Procore, Procter & Gamble, Proofpoint,
Prosus, Public.com, Pure Storage, PwC, Qlik, QRT, Qonto, Qualcomm, Qualtrics, Qualys, Quantinuum,
QuantumBlack, Quora, Qube Research, Rabobank, Rackspace, Raisin, Ramp, Rapid7, Rapyd, Raytheon,
RTX, RBC, Reality Labs, Recorded Future, Recursion, Red Bull, Red Hat, Redfin, Reddit, Redis,
Relativity Space, Remitly, Remote.com, Remote, Renaissance Technologies, Renaissance, Render,
Replit, Retool, Revolut, Ribbit, Riot Games, Riot, Ripple, Rippling, Rivian, Robinhood,
Roblox, Roche, Rockstar Games, Rockstar, Rockwell Automation, Roku, Rolls-Royce, Rubrik, Runway,
Ryanair, S&P Global, S&P, Sage, SailPoint, Salesforce, SambaNova, Samsara, Samsung, Sanofi,
Santander, SAP Concur, SAP, SAS, Saudi Aramco, Scale AI, Scale, Schonfeld, Schwab,
Sea Group, Sea, Segment, SeatGeek, SentinelOne, Sequoia Capital, Sequoia, ServiceNow,
Shell, Shield AI, Shopee, Shopify, SIE, Siemens, SiFive, SIG, Signal, Signifyd, Similarweb,
Singapore Airlines, SingleStore, SingTel, Sisense, SiriusXM, Skydio, Skyscanner, SK Hynix,
SK hynix, Sky, Skype, Slack, Snap, Snapchat, Snowflake, Snyk, Societe Generale, SoFi, SoftBank,
Solarisbank, SolarWinds, Sonos, Sony, Sophos, SoundCloud, SpaceX, Splunk, Spotify, Sprinklr,
Square, Squarepoint, Squarespace, Stability AI, Standard Chartered, Starbucks, Starling Bank,
Starling, State Farm, State Street, Stash, Stitch Fix, StoneCo, Stone, Stripe, Sumo Logic,
SumUp, SurveyMonkey, Susquehanna, Swiggy, Sysdig, Synopsys, T-Mobile, Tabby, Tableau, Tailscale,
Take-Two, Talkdesk, Tamara, Tanium, Target, Tata, TCS, TD Bank, TD Ameritrade, Teladoc, Tencent,
Tencent Cloud, Tenable, Tenstorrent, Teradata, Tesla, Tesco, Texas Instruments, Thales,
The Trade Desk, Thomson Reuters, Thought Machine, ThoughtSpot, Thoughtworks, Thoma Bravo,
Three, Thunes, Tiger Global, TikTok, Tinder, Tines, Tink, Toast, Together AI, Tokopedia, Toptal,
Toyota Research Institute, Toyota, TPG, TradeStation, Tradeweb, Trade Republic, Transunion,
TransUnion, Travelers, Trellix, Trend Micro, Tricentis, TripActions, Tripadvisor, TripAdvisor,
Trip.com, Truecaller, TrueLayer, Trustly, TSMC, Tudor, Turing, Twilio, Twitch, Twitter,
Two Sigma, U.S. Bank, US Bank, Uber, Ubisoft, UBS, UiPath, UKG, Ulta, Unity, UnitedHealth,
UPS Flight Forward, UPS, USAA, Valve, VAST Data, Vanguard, Vanta, Veeam, Veeva, Vercel, Verily,
Veriff, Verisign, Verizon, Verkada, Vertex, Viacom, Viavi, Vimeo, Visa, Vista, VMware,
Vodafone, Volkswagen, Waabi, Walmart Global Tech, Walmart, Warner Bros, Warner Bros. Discovery,
Waymo, Wayfair, WeWork, Wealthfront, Weaviate, Webflow, Weights & Biases, Wells Fargo, Workday,
Western Digital, Western Union, WEX, WhatsApp, Whoop, Wing, Wipro, Wise, Wix, Wiz, Workato,
World Bank, WorldPay, Worldpay, WorldQuant, WPP, X.AI, xAI, Xero, Xilinx, Xiaomi,
Yahoo, Yandex, Yelp, YouTube, Zapier, Zalando, Zendesk, Zepto, Zeta, Zillow, Zilch, Zip,
Zipline, Zomato, Zoho, Zoom, ZoomInfo, Zoox, Zscaler, Zuora, Zynga
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
    name = " ".join(words[:taken])
    if not name or not name[0].isalnum() or not (name[0].isupper() or name[0].isdigit()):
        # Names that begin small ("monday.com") are known ones; the rest is prose.
        return "", text
    return name.rstrip(",:;"), " ".join(words[taken:])


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
        ahead = _WORD_GAP.split(text[start : start + 60], maxsplit=5)
        words = tuple(_plain(word) for word in ahead)
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
