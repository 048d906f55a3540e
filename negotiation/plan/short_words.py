"""Words that people type in short or in small letters, and how a letter has them: a table."""

from __future__ import annotations

# Of work and of what it runs on; nothing that another trade reads differently.
WRITTEN_OUT = {
    "k8s": "Kubernetes",
    "infra": "infrastructure",
    "hw": "hardware",
    "sw": "software",
    "t2i": "text-to-image",
    "t2v": "text-to-video",
    "perf": "performance",
    "mgmt": "management",
    "eng": "engineering",
    "prod": "production",
    "reqs": "requests",
    "w/": "with",
    "w/o": "without",
    "thru": "through",
    "conv": "conversion",
    "dup": "duplicate",
    "dups": "duplicates",
    "approx": "about",
    "yrs": "years",
    "mins": "minutes",
    "secs": "seconds",
    "hrs": "hours",
    "wks": "weeks",
    "custs": "customers",
    "txns": "transactions",
    "svcs": "services",
    "db": "database",
    "dbs": "databases",
    "dept": "department",
    "ops": "operations",
    "eval": "evaluation",
    "evals": "evaluations",
    "incl": "including",
    "gpu": "GPU",
    "gpus": "GPUs",
    "hf": "Hugging Face",
    "pref": "preference",
    "prefs": "preferences",
    "ppl": "people",
    "devs": "developers",
    "dedup": "deduplication",
    "fcst": "forecast",
    "fcsts": "forecasts",
    "req": "requests",
    "repos": "repositories",
    "mktg": "marketing",
    "mo": "months",
    "soc2": "SOC 2",
    "arr": "ARR",
    "arpu": "ARPU",
    "ctr": "CTR",
    "mttr": "MTTR",
    "wcag": "WCAG",
    "neurips": "NeurIPS",
    "icml": "ICML",
    "cuda": "CUDA",
    "fid": "FID",
    "fp8": "FP8",
    "int8": "int8",
    "redshift": "Redshift",
    "dlp": "DLP",
    "casb": "CASB",
    "couldnt": "couldn't",
    "didnt": "didn't",
    "doesnt": "doesn't",
    "wasnt": "wasn't",
    "isnt": "isn't",
    "hasnt": "hasn't",
    "havent": "haven't",
    "dont": "don't",
    "cant": "can't",
    "arent": "aren't",
    "werent": "weren't",
    "wouldnt": "wouldn't",
    "ive": "I've",
    "im": "I'm",
    "sme": "SME",
    "smes": "SMEs",
    "emea": "EMEA",
    "apac": "APAC",
    "dach": "DACH",
    "latam": "LatAm",
    "eu": "EU",
    "uk": "UK",
    "php": "PHP",
    "cobol": "COBOL",
    "phd": "PhD",
    "ceo": "CEO",
    "cfo": "CFO",
    "cto": "CTO",
    "pcb": "PCB",
    "siem": "SIEM",
    "pix": "Pix",
    "upi": "UPI",
    "sepa": "SEPA",
    "img": "image",
    "imgs": "images",
    "vid": "video",
    "vids": "videos",
    "msgs": "messages",
    "recon": "reconciliation",
    "vs": "against",
    "yr": "year",
    "yoy": "year over year",
    "vram": "VRAM",
    "qtr": "quarter",
    "qtrs": "quarters",
    "avg": "average",
    "b4": "before",
    "bc": "because",
    "bcs": "because",
    "cuz": "because",
    "coz": "because",
    "mth": "month",
    "mths": "months",
    "mkt": "market",
    "mkts": "markets",
    "acct": "account",
    "accts": "accounts",
    "leaded": "led",
    "builded": "built",
    "teached": "taught",
    "maked": "made",
    "writed": "wrote",
    "selled": "sold",
    "growed": "grew",
    "persons": "people",
    "calcs": "calculations",
    "uni": "university",
    "gov": "government",
    "govt": "government",
    "biz": "business",
    "pax": "passengers",
    "mgr": "manager",
    "mgrs": "managers",
    "lr": "learning rate",
    "s3": "S3",
    "java": "Java",
    "hrbp": "HR business partner",
    "1st": "first",
    "2nd": "second",
    "3rd": "third",
    "gpt4": "GPT-4",
    "kwh": "kWh",
    "kw": "kW",
    "mwh": "MWh",
    "iso9001": "ISO 9001",
    "pnl": "P&L",
    **{
        name.casefold(): name
        for name in (
            "NHS BaFin Ofcom Ofsted OSHA EPA IEC ISO EMC BMS DFT AUC MFU ARPDAU ICU ICUs COVID "
            "GCSE GCSEs NPL VAT BOM OEE CPC CPM MAU DAU RFP RFPs SDR SDRs BDR BDRs "
            "AEs CSM CSMs SMB SMBs SOX IFRS GAAP "
            "BIM LEED FMCG HPLC PCR UAT NASA ESA FAA EASA CVE CVEs DDoS BERT SDXL YOLO BLEU WER "
            "IoU EV EVs RFID SKU SKUs WMS 3PL HACCP NGO NGOs GPS DAG DAGs SOC FINRA MHRA "
            "HMRC IRS BBC ING UBS BMW IBM SAP PwC TÜV DevSecOps CMO COO HIV BSc MSc Elo CSV PDF "
            "PDFs XML VHDL BLE LTE 5G 4G USB MCU MCUs RTOS EBIT OTIF GPA KS2 SATs MMO "
            "RPG VFX CGI HDR SaaS NLG LCP CLS TTFB CMS CDP DSP PPC CRO IVR WFM AHT FCR"
        ).split()
    },
    "tix": "tickets",
    "admits": "admissions",
    "cust": "customers",
    "env": "environment",
    "envs": "environments",
    "lib": "library",
    "libs": "libraries",
    "recs": "recommendations",
    "verif": "verification",
    "cov": "coverage",
    "ctx": "context",
    "recsys": "recommender system",
    "freq": "frequency",
    "mape": "MAPE",
    "mfa": "MFA",
    "saml": "SAML",
    "nrr": "NRR",
    "enps": "eNPS",
    "conf": "conference",
    "abt": "about",
    "usd": "USD",
    "eur": "EUR",
    "gbp": "GBP",
    "w": "with",
    "fedramp": "FedRAMP",
    "rag": "RAG",
    "tok": "tokens",
    "toks": "tokens",
    "poc": "POC",
    "pocs": "POCs",
    "pct": "percent",
    "golang": "Go",
    "powerbi": "Power BI",
    "iso27001": "ISO 27001",
    "rps": "requests a second",
    "qps": "queries a second",
    **{
        name.casefold(): name
        for name in (
            "KV NPU TPU TPUs CPU CPUs FPGA FPGAs ASIC ASICs RTL PCB PLC HSM SSO SCIM SAML OAuth "
            "IAM MFA VPN EC2 RDS JSON gRPC GraphQL ORM SDK SDKs CLI IDE CAD CDN DNS TLS RPC "
            "MiFID GitOps DevOps SRE SREs SLO SLOs OKR OKRs UX UI RL RLHF DPO LoRA MoE VLM VLMs "
            "TTS ASR OCR GPT CNN ONNX SLAM 3D 2D B2B B2C SaaS MRR ROI ROAS CAC LTV GMV AUM EBITDA "
            "IPO FCA FDA MRI ICU EHR EMR HL7 FHIR DNA RNA CRISPR GMP HVAC PCI FX CVPR ICLR EMNLP "
            "KDD USENIX VLDB SIGMOD H100 H100s A100 A100s H200 H200s B200 B200s V100 V100s"
        ).split()
    },
}
# As they are typed, to the letter: cities in capitals, tools in small letters.
NAMES = {
    "NY": "New York",
    "NYC": "New York",
    "SF": "San Francisco",
    "BLR": "Bangalore",
    "kafka": "Kafka",
    "flink": "Flink",
    "postgres": "Postgres",
    "kubernetes": "Kubernetes",
    "terraform": "Terraform",
    "aws": "AWS",
    "gcp": "GCP",
    "sql": "SQL",
    "llm": "LLM",
    "llms": "LLMs",
    "api": "API",
    "apis": "APIs",
    "ios": "iOS",
    "ml": "ML",
    "nlp": "NLP",
    "vm": "VM",
    "vms": "VMs",
    "ci": "CI",
    "ai": "AI",
    "ota": "OTA",
    "usdc": "USDC",
    "psd2": "PSD2",
    "hana": "HANA",
    "etl": "ETL",
    "crm": "CRM",
    "erp": "ERP",
    "kyc": "KYC",
    "aml": "AML",
    "gdpr": "GDPR",
    "hipaa": "HIPAA",
    "qa": "QA",
    "spark": "Spark",
    "airflow": "Airflow",
    "snowflake": "Snowflake",
    "python": "Python",
    "seo": "SEO",
    "apk": "APK",
    "sla": "SLA",
    "nps": "NPS",
    "csat": "CSAT",
    "kpi": "KPI",
    "kpis": "KPIs",
    **{
        name.casefold(): name
        for name in (
            "Redis MongoDB MySQL BigQuery PyTorch TensorFlow JAX Kotlin TypeScript JavaScript "
            "GitHub GitLab Jenkins Ansible Docker Linux Android Salesforce HubSpot NetSuite "
            "Tableau Looker Figma Jira Nvidia AMD Oracle Facebook TikTok Instagram LinkedIn "
            "YouTube WhatsApp Datadog Grafana Elasticsearch Kaggle Databricks Zendesk Intercom "
            "Shopify Wikipedia COBOL KubeCon vLLM Okta Azure Twitch Metacritic Guidewire "
            "ServiceNow Unreal Photoshop Siemens Bosch Deloitte Airbus Boeing Pfizer Roche "
            "Kindle PlayStation Xbox Nintendo Revit AutoCAD "
            "SolidWorks Matlab Fortran Scala Django Llama"
        ).split()
    },
}
# Months in small letters; "may" and "march" are words as well, and stand behind one of these.
MONTHS = {
    short: name
    for name, shorts in {
        "January": "january jan", "February": "february feb", "March": "march mar",
        "April": "april apr", "May": "may", "June": "june jun", "July": "july jul",
        "August": "august aug", "September": "september sept sep", "October": "october oct",
        "November": "november nov", "December": "december dec",
    }.items()
    for short in shorts.split()
}  # fmt: skip
BEFORE_MONTHS = "since in until till by last this next early late mid"
# Countries and peoples that are typed in small letters; none that is another word as well.
CAPITAL = frozenset(
    (
        "brazil mexico india germany france spain italy poland portugal sweden norway denmark "
        "finland ireland japan korea china vietnam thailand indonesia singapore australia canada "
        "nigeria kenya egypt turkey argentina chile colombia peru israel switzerland austria "
        "belgium greece romania ukraine indian german french spanish italian polish portuguese "
        "swedish dutch japanese korean chinese brazilian mexican european american african "
        "english arabic hindi turkish russian ukrainian yoruba igbo swahili czech czechia hungary "
        "berlin london paris madrid lisbon munich hamburg amsterdam dublin stockholm oslo warsaw "
        "prague vienna zurich tokyo seoul mumbai delhi pune bangalore bengaluru hyderabad chennai "
        "shenzhen shanghai beijing lagos nairobi cairo dubai toronto boston chicago seattle denver "
        "sydney melbourne manila jakarta bangkok europe africa asia"
    ).split()
)
# Names as they are written.
PROPER = frozenset(NAMES.values()) | frozenset(each.capitalize() for each in CAPITAL)
# Spans of time as they stand behind a figure.
UNITS = {
    "s": "second", "sec": "second", "ms": "millisecond", "h": "hour", "hr": "hour", "min": "minute",
    "us": "microsecond", "ns": "nanosecond",
}  # fmt: skip
# "/yr"
EACH = {
    "yr": "a year", "mo": "a month", "wk": "a week", "hour": "an hour", "hr": "an hour",
    "h": "an hour",
    "min": "a minute", "sec": "a second", "s": "a second",
}  # fmt: skip
# "eval'd"
IN_FULL = {"eval": "evaluated", "demo": "demoed", "prod": "productionized", "beta": "beta-tested"}
# Small counts in words, from two on.
FEW = ("two", "three", "four", "five", "six", "seven", "eight", "nine")


def spelt(number: str) -> str:
    """A small number in words, "four" of "4"; any other as it is."""
    at = int(number) - 2
    return FEW[at] if 0 <= at < len(FEW) else number


# A figure behind one of these is a name, or one of two: "phase 3 trials", "from 9 to 2".
NUMBERED = frozenset(
    "phase tier level series type stage part class grade version from to under over week up down "
    "by".split()
)
# Of whom or of what there are so many: who did it, where it runs, on what; for all others.
WITH = ("people", "engineers", "squads", "teams")
# Those who look at what was made, however many: "with 2,000 raters".
WHO_JUDGE = ("raters", "annotators", "labelers", "labellers", "graders", "testers", "judges")
IN = (
    "countries", "markets", "currencies", "languages", "cities", "stores", "branches", "plants",
    "warehouses",
)  # fmt: skip
ON = ("devices", "machines", "servers", "gateways", "nodes", "vehicles", "sites")
FOR = (
    "users", "customers", "clients", "shops", "merchants", "students", "sellers", "creators",
    "drivers", "riders", "patients", "handlers", "developers", "services", "accounts",
)  # fmt: skip
