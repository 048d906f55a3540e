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
    "btw": "by the way",
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
}
_WORD = re.compile(r"(?<![\w/.-])(?:[A-Za-z0-9]+/?(?:o\b)?)(?![\w-])")
# "hw + sw + ops", behind a comma or not; "C++" and "R+D" are no sums.
_SUM = re.compile(r"(?P<comma>, )?(?P<parts>[\w-]{2,}(?: \+ [\w-]{2,})+)")
_ABOUT = re.compile(r"~ ?(?=[$£€₹¥]?\d)")
# "prompt adherence +18%": a measure and how it moved; "cut latency -40%": by how much.
_MOVED = re.compile(r"(?<=[a-z]) ([+−-]) ?(?=\d[\d.]* ?%)")
_LOWERED = re.compile(r"\b(?:cut|reduced|lowered|shrank|dropped|brought)\b", re.IGNORECASE)
# Of money and of what is counted; a model of 7B is called so.
_MILLIONS = re.compile(
    r"(?<![\w.])(?:([$£€₹¥]\d[\d.]*)|(\d[\d.]*)) ?(m|mn|mio|M|bn|B)\b(?(1)|(?= (?:(?:daily|monthly|"
    r"weekly|active|paying) )*(?:users|customers|people|requests|rows|events|records|orders|"
    r"messages|images|downloads|visits|views|calls|transactions|players|items|devices)\b))"
)
_FOR_WHOM = re.compile(
    r", (?=(?:about |over |nearly |more than )?\d[\d.,]*(?: million| billion|k|,000)? "
    r"(?:(?:daily|monthly|weekly|active|paying|enterprise) )*"
    r"(users|customers|clients|people|engineers|squads|teams|shops|merchants|countries|markets)\b"
    r"(?=$|[,;.]))"
)
# "in production, 80k creators use it"
_USED = re.compile(r", (?P<who>(?:about )?\d[\d.,]*k?(?: million)? (?:\w+ ){0,2}\w+) uses? it\b")
_WITH = frozenset({"people", "engineers", "squads", "teams"})
_IN = frozenset({"countries", "markets"})


def written_out(words: str) -> str:
    """The words with their abbreviations and signs written out: "k8s", "~2M users", "+18%".

    A sum of things in a row becomes a list, and for whom or with whom something was done, behind
    a comma, gets its preposition.
    """
    words = _ABOUT.sub("about ", words)
    words = _WORD.sub(lambda found: _WRITTEN_OUT.get(found[0].casefold(), found[0]), words)
    down = " by " if _LOWERED.search(words) else " down "
    words = _MOVED.sub(lambda found: " up " if found[1] == "+" else down, words)
    words = _SUM.sub(_listed, words)
    words = _USED.sub(r" and used by \g<who>", _MILLIONS.sub(_in_words, words))
    return _FOR_WHOM.sub(_for_whom, words)


def _in_words(found: re.Match[str]) -> str:
    unit = "billion" if found[3].casefold().startswith("b") else "million"
    return f"{found[1] or found[2]} {unit}"


def _for_whom(found: re.Match[str]) -> str:
    who = found[1]
    return " with " if who in _WITH else " in " if who in _IN else " for "


def _listed(found: re.Match[str]) -> str:
    """ "hw + sw + ops" as "hardware, software and operations"."""
    *parts, last = found["parts"].split(" + ")
    across = " across " if found["comma"] else ""
    return f"{across}{', '.join(parts)} and {last}"
