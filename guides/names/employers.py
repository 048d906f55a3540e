"""Employers that level mappings and sample sentences compare with, found by their first word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# Names of several words matter most: for one word the rule of `peers` would do. A longer name
# wins over a shorter one ("Google DeepMind" over "Google").
KNOWN = tuple(
    name.strip()
    for name in """
10x Banking, 10x Genomics, 1Password, 3M, a16z, Abbott, AbbVie, ABN AMRO, Abnormal AI,
Abnormal Security, Accenture, Activision, Activision Blizzard, Acxiom, Adept, Adept AI, Adobe, ADP,
Adyen, Affirm, Agoda, Ahold Delhaize, AI21, AI21 Labs, AIB, AIG, Airbase, Airbnb, Airbus, Airtable,
Airwallex, Akamai, Akamai Technologies, Akuna, Akuna Capital, Alibaba, Alibaba Cloud, Alipay,
Allen & Overy, Allianz, Ally, Ally Financial, Alphabet, Altimeter, Amadeus, Amazon, Amazon Ads,
Amazon Prime Air, Amazon Robotics, Amazon Singapore, Amazon Web Services, AMD, American Express,
Ameriprise Financial, Amex, Amgen, Amplitude, Analog Devices, Andreessen Horowitz, Anduril,
Ant Financial, Ant Group, Anthropic, Anyscale, Apple, Applied Digital, Applied Intuition,
Applied Materials, AppLovin, AQR, Aqua Security, Arctic Wolf, Argo AI, Arista, Arista Networks,
Arize AI, Arm, Asana, ASML, Aspen Technology, AstraZeneca, AT&T, athenahealth, Atlassian, Aurora,
Aurora Innovation, Autodesk, Autodesk Construction, Automattic, Avalara, Aveva, AvidXchange, AWS,
Axon, Azure, BAE, BAE Systems, Baidu, Bain, Bain & Company, Bain Capital, Balyasny, Bank of America,
Barclays, BBVA, BCG, BCG X, Benchling, Benchmark, Bentley Systems, Best Buy, Beyond Identity, BGI,
BILL, Bill.com, BillDesk, Binance, Bitpanda, Black Forest Labs, BlackLine, BlackRock, Blackstone,
Blizzard, Block, Bloomberg, Blue Origin, BMO, BMW, BNP Paribas, BNY, BNY Mellon, Boeing, BofA,
BofA Securities, Boku, Bolt, Booking, Booking Holdings, Booking.com, Booz Allen,
Booz Allen Hamilton, Bosch, Boston Consulting Group, Boston Dynamics, Boston Scientific, Box,
Braintree, Brex, Bridgewater, Bristol Myers Squibb, Broadcom, Broadridge, BT, BT Group,
Buildertrend, Bungie, ByteDance, C3 AI, C3.ai, C6 Bank, Cadence, Cadence Design Systems, Canva,
Capgemini, Capital One, Cash App, Cboe, Celestial AI, Celonis, Cerebras, Cerebras Systems, Cerner,
CGI, Character AI, Character.AI, Chargebee, Charles Schwab, Charter, Check Point,
Check Point Software, Checkout.com, Chicago Trading Company, Chime, Ciena, Cigna, Circle, Cisco,
Citadel, Citadel Securities, Citi, Citibank, Citigroup, Cleo, ClickUp, Cloudera, Cloudflare, Clover,
CME, CME Group, Coca-Cola, Cockroach Labs, Cognition, Cognition AI, Cognizant, Cohere, Cohesity,
Coinbase, Comcast, Comet ML, commercetools, Commvault, Compass, Confluent, ConsenSys, Contextual AI,
Core Scientific, CoreWeave, Coupa, Coupang, Coveo, Credit Suisse, CrowdStrike, Crowdstrike, Cruise,
Crypto.com, CTS, Cursor, CVS, CVS Health, CyberArk, D. E. Shaw, D.E. Shaw, Danske Bank, Darktrace,
Databricks, Datadog, DataRobot, DataStax, DBS, dbt Labs, DE Shaw, Deel, Deep Instinct, DeepL,
DeepMind, Deliveroo, Delivery Hero, Dell, Dell EMC, Dell Technologies, Deloitte, Deloitte Digital,
Depop, Deutsche Bank, Deutsche Telekom, DigitalOcean, Discord, Discover, Discover Financial, Disney,
Disney Streaming, Disney+, dLocal, DocuSign, Dolby, Domino Data Lab, Domo, DoorDash, DraftKings,
Dropbox, DRW, Duo Security, Duolingo, Dynatrace, E*TRADE, E*Trade, EA, EBANX, Ebanx, eBay, EDF,
Edge Delta, Edge Impulse, Elastic, Electronic Arts, ElevenLabs, Eli Lilly, Emirates NBD, Ensono,
Envestnet, EPAM, Epic, Epic Games, Epic Systems, Equifax, Equinix, Equinix Metal, Ericsson, Esri,
Essential AI, Etsy, Euronext, Eventbrite, EvolutionIQ, Exabeam, Expedia, Experian, EY, EY Parthenon,
EY-Parthenon, F5, F5 Networks, Fannie Mae, Fastly, Federal Reserve, FedEx, Feedzai, Fiddler AI,
Fidelity, Fidelity Investments, Figma, Figure AI, Finastra, Finicity, Fireblocks, Fireworks AI, FIS,
Fiserv, Five Rings, Fivetran, Flex, Flexport, Flipkart, Flow Traders, Fly.io, Flywire, Ford,
Forescout, Forter, Fortinet, Freddie Mac, Freshworks, FTI, FTI Consulting, Fujitsu, G-Research,
Galileo, Garmin, GCP, GE, GE Aerospace, GE Healthcare, GE Vernova, Gem, Genentech, General Atlantic,
General Atomics, General Catalyst, General Dynamics, General Fusion, General Motors, Getir, GIC,
Gilead, GitHub, GitLab, Glean, Glencore, Global Payments, Globant, GM, GoCardless, GoDaddy, Gojek,
Goldman, Goldman Sachs, Google, Google Ads, Google Brain, Google Cloud, Google DeepMind,
Google Health, Google Pay, Google Quantum AI, Google Research, Google X, GoTo, Grab, Grafana,
Grafana Labs, Grammarly, Graphcore, Greenhouse, Greylock, Groq, GSK, Guidewire, Guidewire Software,
Gusto, HackerRank, Harness, HashiCorp, HCL, HCLTech, Headspace, Hebbia, Helsing, Heroku,
Hewlett Packard Enterprise, Hilti, Hinge, Hippocratic AI, Hitachi, Home Depot, Honeycomb, Honeywell,
Hopper, HP, HPE, HRT, HSBC, Huawei, HubSpot, Hudson River Trading, Hugging Face, Hulu,
Human Interest, IBM, IBM Research, ICE, IDEMIA, IDEO, iFood, Illumina, IMC, IMC Trading, Infineon,
Inflection, Inflection AI, Informatica, Infosys, ING, Ingenico, Insight Partners, Insitro,
Instacart, Intel, Interactive Brokers, Intercom, Intuit, Intuitive, Intuitive Surgical, Invesco,
IonQ, iRobot, Ironclad, Isomorphic Labs, J.P. Morgan, Jane Street, Jasper, Jasper AI, JD.com,
JetBrains, John Deere, Johnson & Johnson, JP Morgan, JPM, JPMorgan, JPMorgan Chase, Julius Baer,
Jump, Jump Trading, Juniper, Juniper Networks, Just Eat, Just Eat Takeaway, K2 Space, Kaggle, Kakao,
Kakaopay, Kandji, Kayak, Kensho, Khan Academy, Khosla Ventures, KKR, KLA, Klarna, Klaviyo,
Kleiner Perkins, Kong, KPMG, Kraken, Kroger, Kuaishou, L.E.K. Consulting, L3Harris, Lacework,
Lam Research, Lambda, Lambda Labs, Latch, LaunchDarkly, Lazada, Lazard, Leidos, Lemonade, Lendable,
Lenovo, Lever, LexisNexis, LG, LG CNS, LianLian, Lightning AI, Lightricks, Lightspark, Lightspeed,
LINE, Linear, LinkedIn, Linode, Lithic, Lloyds, Lloyds Banking Group, loanDepot, Lockheed,
Lockheed Martin, Logitech, London Stock Exchange, Looker, Loom, Lowe's, LPL Financial, LSEG, Lucid,
Lucid Motors, Lucid Software, Lufthansa, Lululemon, Luma AI, Luminar, Lyft, M1 Finance,
Machine Zone, Macquarie, Magic Leap, Mambu, Man Group, MapBox, Mapbox, Marqeta, Marvell, Mastercard,
Match Group, McAfee, McKesson, McKinsey, McKinsey & Company, McKinsey Digital, MediaTek, Medtronic,
Meituan, Melio, Mercado Libre, Mercado Pago, Mercari, Mercedes-Benz, Merck, Merck KGaA, Mercury,
Meta, Meta Business, Meta FAIR, Meta Reality Labs, Micron, Microsoft, Microsoft AI, Microsoft Azure,
Microsoft Research, Microsoft Xbox, Midjourney, Millennium, MinIO, Miro, Mistral, Mistral AI, MITRE,
Mixpanel, Mobileye, Modal, Moderna, Modulr, Mojang, Mollie, Monday.com, monday.com, MoneyGram,
MongoDB, Monte Carlo, Monzo, Moody's, Moody's Analytics, MoonPay, Morgan Stanley, Morningstar,
Motional, mParticle, MSCI, Munich Re, MX, N26, NASA, NASDAQ, Nasdaq, Nasdaq Verafin, NatWest, Navan,
Naver, NBCUniversal, NCR, NEC, Neo4j, NetApp, Netflix, Netlify, Netskope, New Relic, Niantic, NICE,
Nike, Nintendo, Nintendo of America, Nium, Nokia, Nomura, Northrop, Northrop Grumman, Notion,
Novartis, Novo Nordisk, NSA, Nu, Nubank, Nuro, Nutanix, Nuvei, NVIDIA, Nvidia, NXP, Oak Ridge,
Ocado, Ocado Technology, Okta, OKX, Okx, Old Mission, ON Semiconductor, One Medical, OneTrust,
onsemi, OpenAI, Opendoor, OpenTable, Optimizely, Optiver, Optum, Oracle, Oracle Cloud,
Oracle Health, Orca Security, Oscar Health, OVHcloud, PagBank, PagerDuty, PagSeguro, Palantir,
Palo Alto, Palo Alto Networks, Panasonic, Papaya Global, Patreon, Paychex, Paycom, Payerve,
Paylocity, Payoneer, PayPal, Paysafe, Paytm, PayU, PDT, PDT Partners, Peloton, Perplexity,
Perplexity AI, Persistent Systems, Persona, Personio, Pfizer, Philips, PhonePe,
Physical Intelligence, Pigment, PIMCO, Pinecone, Ping Identity, Pinterest, Plaid, PlanetScale,
PlanGrid, Platform Science, Plivo, Point72, Polygon, Postman, PPRO, Privitar, Procore,
Procter & Gamble, project44, Proofpoint, Prosus, Prudential Financial, Public.com, Publicis Sapient,
Pure Storage, PwC, Qlik, Qonto, QRT, Qualcomm, Qualtrics, Qualys, Quantinuum, QuantumBlack,
Qube Research, Quora, Rabobank, Rackspace, Radix Trading, Raisin, Ramp, Rapid7, Rapyd, Raytheon,
Razorpay, RBC, Reality Labs, Recorded Future, Recursion, Red Bull, Red Hat, Reddit, Redfin, Redis,
Reka AI, Relativity Space, Remitly, Remote, Remote.com, Renaissance, Renaissance Technologies,
Render, Replit, Retool, Revolut, Ribbit, Riot, Riot Games, Ripple, Rippling, Rivian, Robinhood,
Roblox, Roche, Rockstar, Rockstar Games, Rockwell Automation, Roku, Rolls-Royce, RTX, Rubrik,
Runway, Runway ML, Ryanair, S&P, S&P Global, Sage, SailPoint, Sakana AI, Salesforce, SambaNova,
SambaNova Systems, Samsara, Samsung, Samsung SDS, Sanofi, Santander, SAP, SAP Concur, SAS,
Saudi Aramco, Scale, Scale AI, Schonfeld, Schwab, Sea, Sea Group, SeatGeek, Segment, SentinelOne,
Sequoia, Sequoia Capital, ServiceNow, Shell, Shield AI, Shopee, Shopify, SIE, Siemens, SiFive, SIG,
Signal, Signifyd, Similarweb, Singapore Airlines, SingleStore, SingTel, SiriusXM, Sisense, SK Hynix,
SK hynix, Skild AI, Sky, Skydio, Skype, Skyscanner, Slack, Snap, Snapchat, Snorkel AI, Snowflake,
Snyk, Societe Generale, Socure, SoFi, SoftBank, Solarisbank, SolarWinds, Sonos, Sony, Sony AI,
Sony Interactive, Sony Interactive Entertainment, Sophos, SoundCloud, SpaceX, Splunk, Spotify,
Sprinklr, Square, Square Enix, Squarepoint, Squarespace, Stability AI, Standard Chartered,
Starbucks, Starling, Starling Bank, Stash, State Farm, State Street, Stitch Fix, Stone, StoneCo,
Stripe, Sumo Logic, SumUp, Surge AI, SurveyMonkey, Susquehanna, Swiggy, Synchrony,
Synchrony Financial, Synopsys, Sysdig, T-Mobile, Tabby, Tableau, Tailscale, Take-Two,
Take-Two Interactive, Talkdesk, Tamara, Tanium, Target, tastytrade, Tata, TCS, TD Ameritrade,
TD Bank, Tech Mahindra, Teladoc, Tempus AI, Tenable, Tencent, Tencent AI Lab, Tencent Cloud,
Tenstorrent, Teradata, Tesco, Tesco Technology, Tesla, Texas Instruments, Thales, The Trade Desk,
Thoma Bravo, Thomson Reuters, Thought Machine, ThoughtSpot, Thoughtworks, Three, Thunes,
Tiger Global, TikTok, Tinder, Tines, Tink, Toast, Together AI, Tokopedia, Toptal, Tower Research,
Tower Research Capital, Toyota, Toyota Research Institute, TPG, Trade Republic, TradeStation,
Tradeweb, TransUnion, Transunion, Travelers, Trellix, Trend Micro, Tricentis, Trip.com, TripActions,
TripAdvisor, Tripadvisor, Truecaller, TrueLayer, Trustly, TSMC, Tudor, Turing, Twilio,
Twilio Segment, Twitch, Twitter, Two Sigma, U.S. Bank, Uber, Uber Eats, Uber Freight, Ubisoft, UBS,
UiPath, UKG, Ulta, UnitedHealth, Unity, Unity Technologies, UPS, UPS Flight Forward, US Bank, USAA,
Valve, Vanguard, Vanta, VAST Data, Vectra AI, Veeam, Veeva, Veeva Systems, Vercel, Veriff, Verily,
Verisign, Verizon, Verizon Connect, Verkada, Vertex, Viacom, Viavi, Vimeo, Virtu, Virtu Financial,
Visa, Vista, Vista Equity, VMware, Vodafone, Volkswagen, Waabi, Walmart, Walmart Global Tech,
Warner Bros, Warner Bros. Discovery, Wayfair, Waymo, Wayve, Wealthfront, Weaviate, Webflow,
Weights & Biases, Wells Fargo, West Monroe, Western Digital, Western Union, WeWork, WEX, WhatsApp,
Whoop, Wing, Wipro, Wise, Wix, Wiz, Workato, Workday, World Bank, World Labs, WorldPay, Worldpay,
WorldQuant, WPP, X.AI, xAI, Xero, Xiaomi, Xilinx, XTX Markets, Yahoo, Yandex, Yelp, YouTube,
Zalando, Zapier, Zendesk, Zepto, Zeta, Zilch, Zillow, Zip, Zipline, Zoho, Zomato, Zoom, ZoomInfo,
Zoox, Zscaler, Zuora, Zynga
""".replace("\n", " ").split(",")
)

NameTable = Mapping[str, tuple[tuple[str, ...], ...]]


def plain_word(word: str) -> str:
    """A word of a name as names are compared: in small letters, without a stop or a possessive."""
    return word.casefold().rstrip(".,:;!?").removesuffix("'s")


def by_first_word(names: Iterable[str]) -> NameTable:
    """The plain words of each name under its first one, longer names before shorter."""
    table: dict[str, set[tuple[str, ...]]] = {}
    for name in names:
        words = tuple(plain_word(word) for word in name.split())
        table.setdefault(words[0], set()).add(words)
    return {
        first: tuple(sorted(entries, key=lambda words: (-len(words), words)))
        for first, entries in table.items()
    }


BY_FIRST_WORD = by_first_word(KNOWN)
