"""What people type in short of their work, written out as a letter has it."""

from __future__ import annotations

import re

# Of work and of what it runs on; nothing that another trade reads differently.
_WRITTEN_OUT = {
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
    "mo": "months",
    "pts": "points",
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
    "img": "image",
    "imgs": "images",
    "vid": "video",
    "vids": "videos",
    "msgs": "messages",
    "recon": "reconciliation",
    "vs": "against",
    "yr": "year",
    "avg": "average",
    "abt": "about",
    "usd": "USD",
    "eur": "EUR",
    "gbp": "GBP",
    "w": "with",
    "fedramp": "FedRAMP",
    "rag": "RAG",
}
# Countries and peoples that are typed in small letters; none that is another word as well.
_CAPITAL = frozenset(
    (
        "brazil mexico india germany france spain italy poland portugal sweden norway denmark "
        "finland ireland japan korea china vietnam thailand indonesia singapore australia canada "
        "nigeria kenya egypt turkey argentina chile colombia peru israel switzerland austria "
        "belgium greece romania ukraine indian german french spanish italian polish portuguese "
        "swedish dutch japanese korean chinese brazilian mexican european american african "
        "english arabic hindi"
    ).split()
)
_ABBREVIATED = re.compile(r"\bincluding\.(?= )")
# As they are typed, to the letter: cities in capitals, tools in small letters.
_NAMES = {
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
}
_AT_COMPANY = re.compile(
    r"(?<= at )(?:google|amazon|meta|apple|microsoft|netflix|uber|stripe|adobe)\b"
)
_WORD = re.compile(r"(?<![\w/.-])(?:[A-Za-z0-9]+/?(?:o\b)?)(?![\w-])")
# "hw + sw + ops", behind a comma or not; "C++" and "R+D" are no sums.
_SUM = re.compile(r"(?P<comma>, )?(?P<parts>[\w-]{2,}(?: \+ [\w-]{2,})+)")
# "4k preview", of one thing or of pictures; "4k users" are counted.
_RESOLUTION = re.compile(
    r"(?<![\w.,$£€¥₹-])([248])k (?=(?:videos?|images?|frames?|textures?|streams?|clips?|renders?|"
    r"displays?|screens?|tvs?)\b|(?!people\b|staff\b|to\b|of\b|an?\b|"
    r"and\b|or\b|in\b|per\b|for\b|at\b|from\b|on\b|with\b|by\b|more\b)[a-z-]*[a-rt-z]\b"
    r"(?! [a-z-]+s\b))",
    re.IGNORECASE,
)
_BYTES = re.compile(r"\b(\d[\d.]*) ?(gb|tb|mb)\b", re.IGNORECASE)
# "eval'd"
_IN_FULL = {"eval": "evaluated", "demo": "demoed", "prod": "productionized", "beta": "beta-tested"}
_VERBED = re.compile(rf"\b({'|'.join(_IN_FULL)})['’]d\b")
# "99.995 uptime"
_UPTIME = re.compile(r",? (\d\d\.\d+) ?%?(?= uptime\b)")
# "10 seconds clips", of a span before the things that last so long
_LASTING = re.compile(
    r"\b(\d[\d.]*) (second|minute|hour|millisecond)s (?=(?:clips?|videos?|ads?|calls?|runs?|jobs?|"
    r"windows?|sessions?|songs?|tracks?|reels?|stories|trailers?|shots?|queries|timeouts?)\b)"
)
# "updater. failed updates …", a sentence begun small
_NEXT = re.compile(r"(?<=[a-z0-9%])[.!]+ +(?=[a-z0-9])")
# ", lag 45 minutes to 8 seconds"
_FROM = re.compile(
    r"(?<=, )((?:(?:\d+-)?[a-z][\w-]* ){0,3})(?<!from )(?<!by )(?<!of )(?<!about )(\d[\d.,]*%?"
    r"(?: (?:milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?))?) to (?=\d)"
)
_LEAD_OF = re.compile(r"\blead of (\d+)\b(?! [a-z])")
_ABOUT = re.compile(r"~ ?(?=[$£€₹¥]?\d)")
# "prompt adherence +18%": a measure and how it moved; "cut latency -40%": by how much.
_MOVED = re.compile(r"(?<=[a-z]) ([+−-]) ?(?=\d[\d.]* ?%)")
_LOWERED = re.compile(r"\b(?:cut|reduced|lowered|shrank|dropped|brought)\b", re.IGNORECASE)
# Of money and of what is counted; a model of 7B is called so.
_MILLIONS = re.compile(
    r"(?<![\w.])(?:([$£€₹¥]\d[\d.]*)|(\d[\d.]*)) ?(m|mn|mio|M|bn|B)\b(?(1)|(?= (?:(?:daily|monthly|"
    r"weekly|active|paying) )*(?:users|customers|people|requests|rows|events|records|orders|"
    r"messages|images|downloads|queries|visits|views|calls|transactions|players|items|devices)\b))"
)
_FOR_WHOM = re.compile(
    r", (?=(?:about |over |nearly |more than )?\d[\d.,]*(?: million| billion|k|,000)? "
    r"(?:(?:daily|monthly|weekly|active|paying|enterprise) )*"
    r"(users|customers|clients|people|engineers|squads|teams|shops|merchants|students|sellers|"
    r"creators|drivers|riders|patients|handlers|developers|employees|countries|markets|currencies|"
    r"languages|cities|stores|branches|plants|warehouses|devices|machines|servers|gateways|nodes|"
    r"vehicles|sites)\b"
    r"(?=$|[,;.]))"
)
# "from 2.1s to 600ms", "went from 7h to 2h": spans of time, where they are measured.
_UNITS = {
    "s": "second", "sec": "second", "ms": "millisecond", "h": "hour", "hr": "hour", "min": "minute",
}  # fmt: skip
_SPANS = re.compile(r"(?<=[a-z,] )(\d[\d.]*) ?(s|secs?|ms|hr?s?|mins?)\b(?![-/])")
# "61% -> 44%": from the one to the other.
_ARROW = re.compile(
    r"(?P<from>\bfrom )?(?P<then>[$£€₹¥]?\d[\d.,]*(?: ?(?:seconds?|secs?|minutes?|"
    r"mins?|hours?|hrs?|days?|weeks?|wks?|months?|percent)\b|[a-zA-Z%]*)) ?"
    r"(?:[-=–]+>|[→➜]) ?(?=\S*\d)"
)
# "4M orders/mo"
_EACH = {"yr": "year", "mo": "month", "wk": "week"}
_PER = re.compile(r"(?<=[a-zA-Z0-9]) ?/ ?(yr|year|mo|month|wk|week|day|hour)\b")
# ", 0 breaks"
_NONE = re.compile(r", (?:0|zero) (?=[a-z])")
# "about 4 million orders a month": how much of it there is.
_RATE = re.compile(
    r", ((?:about |over |nearly )?\d[\d.,]*k?(?: million| billion|,000)? (?:[a-z-]+ ){1,3}"
    r"an? (?:day|week|month|year|second|minute|hour))(?=$|[,;.])"
)
# ", same loss", ", same GPUs": at which measure, with which means.
_SAME_AS = re.compile(r", same ([\w-]+(?: [\w-]+)?)(?=$|[,;.])")
_MEASURES = frozenset(
    "loss quality cost costs price accuracy recall precision score scale speed rate".split()
)
# "moved 14 clients no downtime"
_WITHOUT = re.compile(r"(?<=[a-z]) no (?=(?:downtime|data loss|outages?|incidents?|errors?)\b)")
_WENT = re.compile(r" went (?=\d\S*(?: [a-z]+)? to \d)")
_IN_AB = re.compile(r"\bin (?:an? )?a/b(?: test)?\b", re.IGNORECASE)
# "d30 retention"
_DAY = re.compile(r"\b[dD](\d{1,3}) (?=retention\b|churn\b)")
# "about 400k USD saved per run"
_SAVED = re.compile(
    r"(?<=[,;] )((?:about |over |nearly )?[$£€₹]?\d[\d.,]*[kKmM]?"
    r"(?: (?:million|USD|EUR|GBP|hours|days))*) saved\b"
)
# "9.4s down to 5.1s"
_DOWN_TO = re.compile(r"(?<!from )(?<![\d.,])(\d[\d.,]*%?(?: [a-z]+)?) (?:down|up) to (?=\d)")
# ", prompt adherence unchanged"
_UNCHANGED = re.compile(r", ((?:[a-z-]+ ){0,2}[a-z-]+) (?:unchanged|the same|intact)(?=$|[,;.])")
# "2x more came back", "3x more sellers": of what is counted.
_TIMES_MORE = re.compile(
    r"\b(?P<times>[2-9])x (?:more|as many) (?=(?:came|come|returned|stayed|signed|bought|finished|"
    r"used|[a-z-]{3,}(?<!s)s)\b)"
)
# "30 day retention", "a 6 month project"
_OF_DAYS = re.compile(r"\b(\d+) (day|week|month|year|hour|minute) (?=[a-z])")
_SAME = re.compile(r"\b(at|for|with|to) same\b")
# Small counts in words: "for 6 markets"; not "phase 3 trials", nor one figure beside another.
FEW = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
_NUMBERED = frozenset(
    "phase tier level series type stage part class grade version from to under over week up down "
    "by".split()
)
_COUNT = re.compile(
    r"(?<![\w-])(?P<before>[a-z]+,?) (?P<few>[2-9]) (?!million|billion|[GTM]B\b)"
    r"(?=(?:[A-Za-z-]+ ){0,2}[a-z]{2,}s\b)"
)
# "in production, 80k creators use it"
_USED = re.compile(r", (?P<who>(?:about )?\d[\d.,]*k?(?: million)? (?:\w+ ){0,2}\w+) uses? it\b")
_WITH = frozenset({"people", "engineers", "squads", "teams"})
_IN = frozenset(
    {"countries", "markets", "currencies", "languages", "cities", "stores", "branches", "plants",
     "warehouses"}
)  # fmt: skip
_ON = frozenset({"devices", "machines", "servers", "gateways", "nodes", "vehicles", "sites"})


def written_out(words: str) -> str:
    """The words with their abbreviations and signs written out: "k8s", "~2M users", "+18%".

    A sum of things in a row becomes a list, and for whom or with whom something was done, behind
    a comma, gets its preposition.
    """
    words = _NEXT.sub(", ", words)
    words = _VERBED.sub(lambda found: _IN_FULL[found[1]], words)
    words = _LEAD_OF.sub(r"lead \1 people", words)
    words = _RESOLUTION.sub(r"\1K ", words)
    words = _BYTES.sub(lambda found: f"{found[1]} {found[2].upper()}", words)
    words = _ABOUT.sub("about ", words)
    words = _WORD.sub(_word, words)
    words = _AT_COMPANY.sub(lambda found: found[0].capitalize(), words)
    words = _ARROW.sub(lambda found: f"from {found['then']} to ", words)
    words = _PER.sub(lambda found: f" a {_EACH.get(found[1], found[1])}", words)
    words = _DAY.sub(r"\1-day ", words)
    words = _LASTING.sub(r"\1-\2 ", _SPANS.sub(_span, words))
    words = _WENT.sub(" went from ", _IN_AB.sub("in an A/B test", words))
    words = _SAVED.sub(r"it saved \1", words)
    words = _DOWN_TO.sub(r"from \1 to ", words)
    words = _UPTIME.sub(r" at \1%", _FROM.sub(r"\1from \2 to ", words))
    words = _NONE.sub(" with no ", words)
    words = _OF_DAYS.sub(r"\1-\2 ", words)
    words = _SAME.sub(r"\1 the same", words)
    down = " by " if _LOWERED.search(words) else " down "
    words = _MOVED.sub(lambda found: " up " if found[1] == "+" else down, words)
    words = _ABBREVIATED.sub("including", _SUM.sub(_listed, words))
    words = _USED.sub(r", used by \g<who>", _MILLIONS.sub(_in_words, words))
    words = _UNCHANGED.sub(r" with \1 unchanged", words)
    words = _SAME_AS.sub(_same, _WITHOUT.sub(" with no ", words))
    words = _RATE.sub(r" (\1)", words)
    words = _TIMES_MORE.sub(_times_as_many, words)
    words = _FOR_WHOM.sub(_for_whom, words)
    return _COUNT.sub(_few, words)


def _word(found: re.Match[str]) -> str:
    known = _WRITTEN_OUT.get(found[0].casefold(), found[0])
    return known.capitalize() if known in _CAPITAL else _NAMES.get(known, known)


def _few(found: re.Match[str]) -> str:
    if found["before"] in _NUMBERED:
        return found[0]
    return f"{found['before']} {FEW[int(found['few']) - 2]} "


def _same(found: re.Match[str]) -> str:
    at = "at" if found[1].split()[-1] in _MEASURES else "with"
    return f" {at} the same {found[1]}"


def _times_as_many(found: re.Match[str]) -> str:
    times = int(found["times"])
    return f"{'twice' if times == 2 else f'{FEW[times - 2]} times'} as many "


def _span(found: re.Match[str]) -> str:
    one, unit = found[1] == "1", found[2]
    name = _UNITS[unit if unit in _UNITS else unit.rstrip("s")]
    return f"{found[1]} {name}{'' if one else 's'}"


def _in_words(found: re.Match[str]) -> str:
    unit = "billion" if found[3].casefold().startswith("b") else "million"
    return f"{found[1] or found[2]} {unit}"


def _for_whom(found: re.Match[str]) -> str:
    who = found[1]
    if who in _ON:
        return " on "
    return " with " if who in _WITH else " in " if who in _IN else " for "


def _listed(found: re.Match[str]) -> str:
    """ "hw + sw + ops" as "hardware, software and operations"."""
    *parts, last = found["parts"].split(" + ")
    across = " across " if found["comma"] else ""
    return f"{across}{', '.join(parts)} and {last}"
