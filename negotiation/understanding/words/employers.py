"""Well-known employers, as people type them: names that need no other evidence to be companies.

Names that are also everyday words stand in `EVERYDAY`: those want a word such as "from" beside
them, or a capital.
"""

from __future__ import annotations

NAMES = (
    "swiss re|munich re|hannover re|zurich insurance|allianz|axa|generali|aviva|"
    "prudential|metlife|abb|julius baer|rabobank|commerzbank|lloyds|natwest|"
    "standard chartered|nomura|macquarie|krea|grafana|mollie|bunq|deepl|wolt|"
    "mercedes-benz|audi|thales|dassault|lazada|toyota|ifood|rappi|globant|fastly|netlify|"
    "auth0|1password|dashlane|bitwarden|chainalysis|micron|blue origin|northrop grumman|"
    "twitch|krafton|peloton|strava|khan academy|mixpanel|sendgrid|mailchimp|squarespace|"
    "wordpress|automattic|red hat|lenovo|hudson river trading|five rings|bloomberg|"
    "factset|s&p global|home depot|adidas|hulu|unitedhealth|oscar health|cerner|ideogram|"
    "groq|cerebras|sambanova|coreweave|baseten|runpod|labelbox|typeface|descript|heygen|"
    "hedra|shield ai|applied intuition|flexport|verkada|rubrik|cohesity|thoughtspot|"
    "dbt labs|fivetran|airbyte|hightouch|dagster|retool|webflow|calendly|zapier|grammarly|"
    "attio|coolblue|tomtom|"
    "google|alphabet|deepmind|google deepmind|youtube|waymo|meta|facebook|fb|instagram|whatsapp|"
    "amazon|aws|apple|microsoft|msft|netflix|nvidia|amd|intel|qualcomm|arm|tsmc|broadcom|ibm|"
    "oracle|salesforce|adobe|sap|cisco|dell|hp|hpe|vmware|"
    "openai|open ai|anthropic|mistral|mistral ai|cohere|xai|x ai|x.ai|perplexity|perplexity ai|"
    "character ai|character.ai|characterai|inflection|inflection ai|stability ai|stability|"
    "midjourney|runwayml|runway ml|pika|pika labs|luma|luma ai|elevenlabs|eleven labs|hugging "
    "face|huggingface|scale ai|scaleai|databricks|snowflake|together ai|togetherai|replicate|"
    "ssi|safe superintelligence|thinking machines|sakana|aleph alpha|helsing|black forest labs|"
    "synthesia|wayve|poolside|adept|ai21|ai21 labs|suno|udio|cursor|anysphere|cognition|harvey|"
    "glean|sierra|figure ai|physical intelligence|magic ai|essential ai|reka|contextual ai|"
    "world labs|lovable|replit|vercel|supabase|"
    "uber|lyft|airbnb|doordash|instacart|pinterest|snap|snapchat|twitter|reddit|discord|spotify|"
    "dropbox|box|slack|zoom|atlassian|canva|figma|notion|airtable|asana|miro|linear|twilio|"
    "datadog|cloudflare|okta|crowdstrike|palo alto networks|zscaler|sentinelone|mongodb|elastic|"
    "confluent|hashicorp|gitlab|github|jetbrains|shopify|etsy|ebay|wayfair|booking|booking.com|"
    "expedia|tripadvisor|zalando|klarna|bolt|grab|gojek|sea group|shopee|bytedance|tiktok|"
    "tencent|alibaba|baidu|huawei|xiaomi|samsung|lg|sony|nintendo|rakuten|mercari|line corp|"
    "tesla|spacex|rivian|lucid|waabi|zoox|aurora|nuro|boeing|airbus|lockheed|lockheed martin|"
    "northrop|raytheon|palantir|anduril|skydio|joby|"
    "stripe|paypal|block inc|cash app|cashapp|coinbase|kraken|binance|ripple|chime|sofi|"
    "robinhood|plaid|brex|ramp|mercury|affirm|marqeta|adyen|wise|revolut|monzo|starling|"
    "starling bank|n26|nubank|mercado libre|mercadolibre|checkout.com|checkout com|gocardless|"
    "razorpay|paytm|phonepe|cred|zerodha|groww|flipkart|swiggy|zomato|ola|meesho|infosys|tcs|"
    "wipro|hcl|cognizant|freshworks|zoho|jio|"
    "jpmorgan|jp morgan|jpm|goldman|goldman sachs|morgan stanley|citi|citigroup|citibank|bank "
    "of america|bofa|wells fargo|barclays|hsbc|ubs|credit suisse|deutsche bank|bnp|bnp paribas|"
    "societe generale|santander|bbva|ing|abn amro|capital one|american express|amex|visa|"
    "mastercard|blackrock|vanguard|fidelity|citadel|citadel securities|jane street|two sigma|de "
    "shaw|d. e. shaw|point72|millennium|bridgewater|hudson river|hrt|optiver|imc|jump trading|"
    "jump|drw|susquehanna|sig|akuna|renaissance|aqr|virtu|"
    "mckinsey|bcg|bain|deloitte|pwc|ey|kpmg|accenture|capgemini|thoughtworks|slalom|"
    "walmart|target corp|costco|nike|disney|warner bros|comcast|verizon|att|at&t|t-mobile|t "
    "mobile|vodafone|bt|orange sa|telefonica|siemens|bosch|bmw|mercedes|volkswagen|vw|porsche|"
    "continental|infineon|asml|philips|nokia|ericsson|volvo|ikea|maersk|novo nordisk|roche|"
    "novartis|pfizer|genentech|moderna|merck|bayer|j&j|johnson & johnson|illumina|flatiron|epic "
    "games|riot|riot games|roblox|ea|electronic arts|activision|blizzard|ubisoft|valve|"
    "supercell|king|rockstar|unity technologies|"
    "procore|servicenow|workday|intuit|hubspot|zendesk|docusign|toast|samsara|rippling|gusto|"
    "deel|remote.com|remote com|oyster|lattice|greenhouse|benchling|veeva|tempus|color|oscar|"
    "zocdoc|coursera|duolingo|chegg|udemy|quora|medium|substack|patreon|kickstarter|opendoor|"
    "zillow|redfin|compass|wework|globex|"
    "check point|wix|monday.com|taboola|outbrain|mobileye|ironsource|fiverr|payoneer|rapyd|"
    "lightricks|cyberark|snyk|wiz|orca security|"
    "delivery hero|hellofresh|trade republic|personio|celonis|contentful|getyourguide|sumup|"
    "solaris|babbel|soundcloud|ocado|deliveroo|just eat|arrival|graphcore|darktrace|improbable|"
    "skyscanner|farfetch|depop|citymapper|gousto"
)
# Of those above, and of the guides': names that are everyday words too.
EVERYDAY = frozenset(
    "stability target block square remote unity current plaid wise meta apple visa box line "
    "figure compass runway king jump ramp mercury color oscar toast linear notion magic "
    "medium slack zoom bolt cursor chime snap reddit discord elastic oracle palo arrival ing "
    "orange signal sierra harvey ea sig gap ey bt lg hp cred ola arm intel orca uber bain "
    "pika luma suno replicate cohere cognition adept".split()
) - frozenset(
    "uber bain apple visa intel pika luma suno cohere zoom slack snap reddit discord oracle "
    "meta".split()
)
