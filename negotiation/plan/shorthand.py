"""What people type in short of their work, written out as a letter has it: one table of rules."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from negotiation.plan.articles import article
from negotiation.plan.short_words import (
    BEFORE_MONTHS,
    CAPITAL,
    EACH,
    FEW,
    IN_FULL,
    MONTHS,
    NAMES,
    NUMBERED,
    UNITS,
    WRITTEN_OUT,
    spelt,
)
from negotiation.plan.verbs import CHANGING, KNOWN_THINGS, MADE, is_past


@dataclass(frozen=True, slots=True)
class Rule:
    """One short form: what it looks like and what it is written out as.

    `typed` and `written`: an example of this rule alone; `stays`: what looks like it and is none.
    """

    found: re.Pattern[str]
    said: str | Callable[[re.Match[str]], str]
    typed: str
    written: str
    stays: str


_ALL = 100  # percent


def written_out(words: str) -> str:
    """The words with their abbreviations and signs written out: "k8s", "~2M users", "+18%"."""
    for rule in RULES:
        # Most rules find nothing, and `sub` would make its template ready even so.
        if rule.found.search(words) is not None:
            words = rule.found.sub(rule.said, words)
    return words


def names_written(words: str) -> str:
    """The words with what people type in small letters as it is written: "gpus", "datadog"."""
    return _NAME.sub(_word, words)


_NAME = re.compile(r"(?<![\w/.-])[a-z][a-z0-9]+(?![\w/-]|\.\w)")


def _word(found: re.Match[str]) -> str:
    if found[0][0].islower() and not found[0].islower():
        return found[0]  # "dB", "kWh": typed as it is written
    known = WRITTEN_OUT.get(found[0].casefold(), found[0])
    return known.capitalize() if known in CAPITAL else NAMES.get(known, known)


def _span(found: re.Match[str]) -> str:
    one, unit = found[1] == "1", found[2]
    name = UNITS[unit if unit in UNITS else unit.rstrip("s")]
    return f"{found[1]} {name}{'' if one else 's'}"


def _moved(found: re.Match[str]) -> str:
    """How a measure moved; by how much, where its verb says which way.

    "turned a -8% store into +5%" moves none.
    """
    if found.string[: found.start()].rpartition(" ")[2].casefold() in _NO_MEASURE:
        return found[0]
    if found[1] == "+":
        return " up "
    return " by " if _LOWERED.search(found.string[: found.start()]) else " down "


_NO_MEASURE = frozenset("a an the into to from at of by and or was is were are than".split())
_LOWERED = re.compile(r"\b(?:cut|reduced|lowered|shrank|dropped|brought)\b[^,;:]*$", re.IGNORECASE)


_ONE_ON = ("one", *FEW)


def _listed(found: re.Match[str]) -> str:
    *parts, last = found["parts"].split(" + ")
    before = found.string[: found.start()]
    names = parts and all(word.isupper() for word in (*parts, last))  # "VDE + UL"
    apart = ", " if names or _IN_A_LIST.search(before) else " across "
    joint = apart if found["comma"] else ""
    return f"{joint}{', '.join(parts)} and {last}"


# "in Mexico, Brazil, Colombia + Chile": the members before it are parted by commas.
_IN_A_LIST = re.compile(r"\b(?:in|for|across|with|from|to|of|at) (?:\w+, )*\w+$")


def _in_words(found: re.Match[str]) -> str:
    unit = "billion" if found[3].casefold().startswith("b") else "million"
    return f"{found[1] or found[2]} {unit}"


def _times_as_many(found: re.Match[str]) -> str:
    times = found["times"]
    return f"{'twice' if times == '2' else f'{spelt(times)} times'} as many "


def _few(found: re.Match[str]) -> str:
    before = found.string[: found.start()].rpartition(",")[2]
    whom = found["before"] == "to" and not re.search(r"\d|\b(?:from|cut|down|up) ", before)
    used = found["before"] == "by" and re.search(
        r"(?:ed|run|read) $", found.string[: found.start()]
    )
    named = found["before"] in NUMBERED and not whom and not used
    if named or _ONE_IN.search(found.string[: found.end()]):
        return found[0]
    return f"{found['before']} {spelt(found['few'])} "


def _a(thing: str) -> str:
    """ "a 16 GB card"; "3 people" as they are."""
    return thing if thing.endswith("s") or thing.split()[-1] in ("people", "GB") else f"a {thing}"


def _took(found: re.Match[str]) -> str:
    took, plan = spelt(found["took"]), spelt(found["plan"])
    return f"took {took} {found['unit']} instead of the planned {plan}"


_ONE_IN = re.compile(r"\d in \d $")  # "1 in 5 clips"


def _in_millions(found: re.Match[str]) -> str:
    to = f" to {found['two']} million" if found["to"] else ""
    return f"{found['money']}{found['one']} million{to}"


def _so_often(number: str) -> str:
    if not number.isdigit():
        return f"{number} times"
    return "twice" if number == "2" else f"{spelt(number)} times"


_UNITS_OF = frozenset(
    """
    days day weeks week months month hours hour minutes minute seconds second years year people
    percent points million billion users customers in on at by for with and of per after before
    """.split()
)


def _now_takes(now: str) -> str:
    return f"takes {now}" if now[0].isdigit() else f"is {now}"


def _who_helped(who: str) -> str:
    number, _, rest = who.partition(" ")
    return (
        f"one {rest}"
        if number == "1"
        else f"{spelt(number) if number.isdigit() else number} {rest}"
    )


def _signed(number: str) -> str:
    return number.replace("-", "−", 1).replace("–", "−", 1)


def _so_long(found: re.Match[str]) -> str:
    unit = {"wk": "week", "mth": "month", "yr": "year"}[found["unit"]]
    if found["one"] and found["thing"] is not None:
        return f"{found['one']}{found['n']}-{unit}"
    return f"{found['one'] or ''}{found['n']} {unit}{'' if found['n'] == '1' else 's'}"


_MULTIPLIED = {"2": "doubled", "3": "tripled", "4": "quadrupled"}


def _so_many_times(found: re.Match[str]) -> str:
    """ "traffic x3" has tripled; what somebody did so many times has not: "grew sales 2x"."""
    before = found.string[: found.start()].rpartition(",")[2].split()
    if any(map(is_past, [*before, found["what"]])) or found["what"] in _NO_MEASURE:
        return found[0]
    return f"{found['what']} {_MULTIPLIED[found['x'] or found['n']]}"


def _month(found: re.Match[str]) -> str:
    return f"{found['before']} {MONTHS[found['month']]}"


# How long a test ran: "a 6 wk A/B".
_TESTED_FOR = {
    "wk": "week", "week": "week", "day": "day", "mo": "month", "month": "month", "hour": "hour",
}  # fmt: skip

# In the order in which they are tried: each meets what those before it have written out.
RULES = (
    Rule(  # below nothing and above it
        re.compile(
            r"(?<![\w.])(?P<then>[-+−–]\d[\d.,]*%?) ?(?:[-=–]+>|[→➜]|to) ?"
            r"(?P<now>[-+−–]?\d[\d.,]*%?)"
        ),
        lambda found: f"from {_signed(found['then'])} to {_signed(found['now'])}",
        "eNPS -12 → +26",
        "eNPS from −12 to +26",
        "from 12-26 to 40",
    ),
    Rule(  # a rank or a version with its letter
        re.compile(r"(?<!from )\b(?P<then>[A-Z]\d{1,2}) ?(?:[-=–]+>|[→➜]) ?(?=[A-Z]\d)"),
        r"from \g<then> to ",
        "promoted twice, L3→L5",
        "promoted twice, from L3 to L5",
        "read A4 and B5",
    ),
    Rule(  # what followed, and no second figure
        re.compile(
            r",? ?(?:[-=–]+>|[→➜]) ?(?=[A-Za-z][\w-]*(?: [\w-]+){0,2} "
            r"(?:[+−–-] ?[$€£]?\d|up\b|down\b|fell\b|rose\b))"
        ),
        ", ",
        "fixed the scheduling tool → overtime -21%",
        "fixed the scheduling tool, overtime -21%",
        "moved it 4 → under 2",
    ),
    Rule(
        re.compile(r"(?<=\w) ?@ ?(?=[$€£]?\d)"),
        " at ",
        "BOM $33 @ 100k units",
        "BOM $33 at 100k units",
        "wrote to x@y.com",
    ),
    Rule(  # the signs of a phone's keyboard
        re.compile(r"(?<![\w.$€£])'(?=[012]\d(?:$|[ ,;.)]))"),
        "20",
        "settled 14 disputes in '23",
        "settled 14 disputes in 2023",
        "a 6'23 run",
    ),
    Rule(
        re.compile(r"(?<=\d) (?:v|vs)\.? (?=\d[\d.]*%?(?:$|[,;.)]))"),
        " against ",
        "beats it 71 v 64",
        "beats it 71 against 64",
        "won 3 v the best",
    ),
    Rule(
        re.compile(r"(?<![\d.,])0,(?=\d{1,2}(?!\d))"),
        "0.",
        "before it was 45 seconds, now 0,8",
        "before it was 45 seconds, now 0.8",
        "took 10,8 of it",
    ),
    Rule(  # a point for a comma, as half of the world writes it
        re.compile(r"(?<![\d.,])(\d{1,3})\.(000)(?= ?(?:€|EUR\b|euros?\b))"),
        r"\1,\2",
        "saved 300.000 €",
        "saved 300,000 €",
        "took 3.000 seconds",
    ),
    Rule(
        re.compile(r"(?<=\d) ?us\b(?= (?:to|down|tick|on|at|for)\b| ?[-=]*>| ?→|$|[,;.)])"),
        " microseconds",
        "latency of 14 us to 3",
        "latency of 14 microseconds to 3",
        "gave 2 us phones",
    ),
    Rule(
        re.compile(r"(?<=\d) ?(?P<unit>[WV])\b"),
        lambda found: " watts" if found["unit"] == "W" else " volts",
        "brought it from 3.4W to 2.1W",
        "brought it from 3.4 watts to 2.1 watts",
        "ran W3 and V8",
    ),
    Rule(
        re.compile(r"\b([2-4])x['’]?d (?=[a-z])"),
        lambda found: f"{_MULTIPLIED[found[1]]} ",
        "3x'd inbound leads",
        "tripled inbound leads",
        "made it 3x faster",
    ),
    Rule(
        re.compile(r"~ ?(?=(?:half|a (?:third|quarter|fifth))\b)"),
        "about ",
        "tickets dropped ~half",
        "tickets dropped about half",
        "in ~/half",
    ),
    Rule(
        re.compile(r"\bMoM\b"),
        "month on month",
        "growth 10% MoM",
        "growth 10% month on month",
        "an app for moms",
    ),
    Rule(
        re.compile(r"(?:(?<=\d )|(?<=[€$£%kmM] )|(?<=ion ))p\.a\.?(?=$|[ ,;)])"),
        "a year",
        "saved €2 million p.a.",
        "saved €2 million a year",
        "wrote for a p.a. system's pa",
    ),
    Rule(  # which one, behind what it is of
        re.compile(
            r"^(?P<what>[A-Za-z][a-z]+(?: [a-z]+)?) \((?P<which>[A-Za-z]{2,})\) "
            r"(?=(?:from )?[$£€]?\d)"
        ),
        lambda found: (
            found[0]
            if is_past(found["what"].split()[0].casefold())
            else f"{found['which']} {found['what']} "
        ),
        "churn (logo) 4.1% to 2.6%",
        "logo churn 4.1% to 2.6%",
        "cut (logo) churn 4.1% to 2.6%",
    ),
    Rule(  # and what somebody did besides
        re.compile(r"(?<=[\w%)]) \+ (?=(?:we|[Ii]|my team|they) [a-z])"),
        ", ",
        "cut clicks to 3% + we got MFA to 100%",
        "cut clicks to 3%, we got MFA to 100%",
        "ran QA + releases",
    ),
    Rule(
        re.compile(r"^(\d+\+?) (?:yrs|years) (?=[a-z]+ing [a-z])"),
        r"\1 years of ",
        "8 yrs trading systems",
        "8 years of trading systems",
        "8 years in trading",
    ),
    Rule(  # millions of what nobody would count in metres
        re.compile(
            r"(?<![\w.$€£])(?P<n>\d+\.\d|\d{1,3})m\b(?= (?:a|per) (?:year|month|quarter|day)\b|"
            r" of (?:contracts|spend|revenue|sales|savings|debt|budget|orders|claims)\b|"
            r" (?:patient|customer|user|medical|health) [a-z]+s\b|"
            r" (?:raised|saved|lost|won|recovered|target|renewal|deal|under budget|over budget)\b|"
            r" on an? \d)"
        ),
        r"\g<n> million",
        "won back dealers, 2.2m a year, 1.6m on a 1.2m target",
        "won back dealers, 2.2 million a year, 1.6 million on a 1.2 million target",
        "a 30m vessel, 1.8m tall, laid 40m of pipe",
    ),
    Rule(
        re.compile(
            r"(?<=[a-z%])(?<!\bthe) same (?=(?:crew|team|staff|headcount|people)(?:$|[,;.]))"
        ),
        " with the same ",
        "output +28% same crew",
        "output +28% with the same crew",
        "kept the same crew",
    ),
    Rule(
        re.compile(r"\b(?P<did>[a-z]+) no\.? of (?=(?:[A-Za-z-]+ ){0,2}[A-Za-z]+s\b)"),
        lambda found: f"{found['did']} the number of " if is_past(found["did"]) else found[0],
        "reduced no of SKUs from 1,400",
        "reduced the number of SKUs from 1,400",
        "saw no of course",
    ),
    Rule(  # the average of a score
        re.compile(
            r"\b(?P<what>(?:[A-Za-z]+ )?(?:score|rating)) (?P<n>\d[\d.]*) (?:avg|average)\b\.?"
        ),
        r"average \g<what> \g<n>",
        "handled calls, QA score 96 avg",
        "handled calls, average QA score 96",
        "wrote the score, 96 avg",
    ),
    Rule(  # what it is now, with what it was behind it
        re.compile(
            r"(?P<what>\b(?!and\b|but\b)[a-z]+(?: (?:there|share|rate|time|cost))?) now "
            r"(?P<now>\d[\d.]*%)(?P<of> of [a-z]+)?,? (?:was|up from|down from|from) "
            r"(?P<then>\d[\d.]*%)"
        ),
        r"\g<what> from \g<then> to \g<now>\g<of>",
        "did the localisation, revenue there now 8% of total, was 1%",
        "did the localisation, revenue there from 1% to 8% of total",
        "it is now 8%",
    ),
    Rule(  # then, and now
        re.compile(
            r"(?P<what>^(?:the |our |my )?[a-z][\w -]*?): (?P<then>\d[\d.]*%?(?: [a-z]+){0,3}?"
            r"(?:/[a-z]+)?(?: (?:last|in) [a-z\d]+)?), (?P<now>\d[\d.]*%?) now$"
        ),
        r"\g<what> from \g<then> to \g<now>",
        "the on-call load: 46 pages a week last spring, 7 now",
        "the on-call load from 46 pages a week last spring to 7",
        "the on-call load: 46 pages, seven people now",
    ),
    Rule(
        re.compile(r"\bgpt-(?=\d)"),
        "GPT-",
        "beats gpt-4",
        "beats GPT-4",
        "ran gpt over it",
    ),
    Rule(  # what it is and what it was: the measure moved
        re.compile(
            r"(?P<at>^|[,;] |[-–] )(?P<what>(?!(?:it|this|that|and|now)\b)[A-Za-z][\w/]*"
            r"(?: [a-z][\w-]*)?) (?P<now>[$£€]?\d[\d.,]*%?),? "
            r"(?:was|used to be|before(?: it was)?:?|from) (?P<then>[$£€]?\d[\d.,]*%?)"
            r"(?=$|[,;.)](?: |$))"
        ),
        lambda found: (
            found[0]
            if is_past(found["what"].split()[0].casefold()) or found["what"] in _NO_MEASURE
            else f"{found['at']}{found['what']} from {found['then']} to {found['now']}"
        ),
        "best forecast we had, mape 6% was 17%",
        "best forecast we had, mape from 17% to 6%",
        "cut it 6% was 17%",
    ),
    Rule(  # two figures and then what they are of
        re.compile(
            r"^(?:from )?(?P<then>[$£€]?\d[\d.,]*[kKmM%]?) ?(?:[-=–]+>|[→➜]|to) ?"
            r"(?P<now>[$£€]?\d[\d.,]*[kKmM%]?) (?P<what>[A-Za-z][\w-]{2,}(?: [a-z][\w-]*)?)$"
        ),
        lambda found: (
            found[0]
            if found["what"].split()[0] in _UNITS_OF
            else f"{found['what']} from {found['then']} to {found['now']}"
        ),
        "99.95 → 99.99 uptime",
        "uptime from 99.95 to 99.99",
        "9 → 4 weeks",
    ),
    Rule(  # what it was, with nobody named
        re.compile(r"^[Ww]as (?=[$£€]?\d[\d.,]*[kKmM%]? ?(?:/|an? |per |on\b|in\b|at\b|of\b|,))"),
        "it was ",
        "was $48k a month on AWS, now $19k",
        "it was $48k a month on AWS, now $19k",
        "was 3 years old",
    ),
    Rule(
        re.compile(
            r"[,;.:] before:? (?P<then>\d[^,;.]*?|half a day|an? [a-z]+)"
            r"(?P<how> by hand| manually)?[,;.] now:? (?P<now>[^,;.]+)$",
            re.IGNORECASE,
        ),
        lambda found: (
            f", it took {found['then']}{found['how'] or ''} before, "
            f"and now it {_now_takes(found['now'])}"
        ),
        "evaluation pipeline. before: 2 days by hand. now: overnight",
        "evaluation pipeline, it took 2 days by hand before, and now it is overnight",
        "evaluation pipeline, before 2 of us left",
    ),
    Rule(  # with whom
        re.compile(
            r",? (?:it was )?(?:just |only )?me (?:\+|and|&) (?P<who>(?:\d+|an?|one|two) [a-z]+)$"
        ),
        lambda found: f", with {_who_helped(found['who'])}",
        "training cost from $41k to $19k, me + 1 intern",
        "training cost from $41k to $19k, with one intern",
        "gave it to me and two friends of mine",
    ),
    Rule(  # thousands; 4k is a picture, 128k a context, and money keeps its sign before it
        re.compile(
            r"(?<![\w$€£₹.,-])(?<![A-Z]{2} )(?P<n>(?!401k)[1-9]\d{0,2})k\b"
            r"(?! ?(?:video|image|preview|display|screen|resolution|texture|stream|context|ctx|"
            r"tokens?|window|tv|lines? [a-z]|-)|[-/])"
        ),
        r"\g<n>,000",
        "saved 410k, raised 40k in sponsorship",
        "saved 410,000, raised 40,000 in sponsorship",
        "the 4k preview, a 32k context, $40k",
    ),
    Rule(  # so many weeks; before a thing that lasts so long, as one word
        re.compile(
            r"(?:(?P<one>\b(?:an?|the|my|our) ))?(?<![\w.,$€£-])(?P<n>\d[\d.]*) ?"
            r"(?P<unit>wk|mth|yr)s?\b\.?(?P<thing>(?= (?!(?:in|on|at|of|for|to|and|by|with|now|"
            r"from|after|before|per|each|ago|early|late|ahead|w|less|more|back)\b)[A-Za-z]))?"
        ),
        lambda found: _so_long(found),
        "rfp response 3 wk, our 3yr renewal",
        "rfp response 3 weeks, our 3-year renewal",
        "drew 3 wide wks",
    ),
    Rule(
        re.compile(r"\b[Bb]/c\b"),
        "because",
        "rewrote it b/c it fell over",
        "rewrote it because it fell over",
        "ran A/B/C tests",
    ),
    Rule(  # what an audit found
        re.compile(
            r"(?P<at>^|[,;.] )(?:the |our )?(?P<when>(?:[A-Za-z-]+ ){0,3}(?:audit|review|"
            r"inspection|survey|pentest|assessment))(?:[,:]| ?=) (?=(?:no|zero|0) [a-z])",
        ),
        r"\g<at>the \g<when> had ",
        "rotated the keys, bank audit = 0 findings",
        "rotated the keys, the bank audit had 0 findings",
        "passed the bank audit, with no findings",
    ),
    Rule(
        re.compile(r"(?<=[\w)]) @ ?(?=[A-Za-z])"),
        " at ",
        "cut fraud by half @ a bank",
        "cut fraud by half at a bank",
        "wrote to x@y.com",
    ),
    Rule(
        re.compile(r"(?<=[a-z])(?<!\bin)(?<!\bof) n (?=[a-z])"),
        " and ",
        "my team n i rebuilt it",
        "my team and i rebuilt it",
        "sorted it in n log n",
    ),
    Rule(
        re.compile(r"\bseries ([a-e])\b(?= (?:company|startup|start-up|round|firm)|$|[,;.])"),
        lambda found: f"Series {found[1].upper()}",
        "sold it at a series a company",
        "sold it at a Series A company",
        "in a series a day long",
    ),
    Rule(
        re.compile(r"\b(?P<did>[a-z]+) first (?=\d+ [a-z])"),
        lambda found: f"{found['did']} the first " if is_past(found["did"]) else found[0],
        "sold first 10 deals",
        "sold the first 10 deals",
        "in our first 10 months",
    ),
    Rule(
        re.compile(
            r"\b(?P<way>down|up|reduced|increased|decreased|improved|fell|rose|grew) of "
            r"(?=(?:about )?[\d.]+ ?(?:%|percent|points))"
        ),
        r"\g<way> by ",
        "code size reduced of 15%",
        "code size reduced by 15%",
        "set up of 15 sites",
    ),
    Rule(  # figures typed behind a thing without a comma
        re.compile(
            r"\b(?P<thing>migration|rollout|rewrite|launch|redesign|programme?|project|platform|"
            r"pipeline) (?=\d[\d,.]*k? [a-z]+s\b)"
        ),
        r"\g<thing>, ",
        "zero trust rollout 6000 laptops",
        "zero trust rollout, 6000 laptops",
        "launch in 6 countries",
    ),
    Rule(
        re.compile(
            r"(?:(?<=, )|(?<=s )|^)(?P<many>\d[\d,.]*k? (?!(?:over|in|for|to|by|of|at|from|than|"
            r"under|within|with|about|and|or)\b)[a-z]+(?<!ed)(?<!ing)) "
            r"(?=\d+ (?:countries|sites|months|weeks|days|years|people|offices|stores|cities|"
            r"markets)\b|no [a-z]+ed [a-z]+)"
        ),
        r"\g<many>, ",
        "payroll migration, 4000 employees 12 countries",
        "payroll migration, 4000 employees, 12 countries",
        "payroll migration, 4000 employees in 12 countries",
    ),
    Rule(
        re.compile(
            r"\b(?P<verb>[Aa]m|['’]m) working (?:since |for )?"
            r"(?P<span>(?:\d+|two|three|four|five|six|seven|eight|nine|ten) years) "
            r"(?P<at>on|in|with|as|at) (?P<what>[^,;.]+)"
        ),
        r"have been working \g<at> \g<what> for \g<span>",
        "I am working 6 years on compilers, alone",
        "I have been working on compilers for 6 years, alone",
        "I am working on 6 years of data",
    ),
    Rule(
        re.compile(r"\b[Hh][Rr] ?[Bb][Pp]\b"),
        "HR business partner",
        "hr bp for 900 people",
        "HR business partner for 900 people",
        "8 hr before",
    ),
    Rule(
        re.compile(r"(?<=\d)(kwh|mwh|kw)\b"),
        lambda found: f" {WRITTEN_OUT[found[1]]}",
        "firmware for a 90kwh pack",
        "firmware for a 90 kWh pack",
        "a line of 40 Mw, 14mw",
    ),
    Rule(  # millions of money, by what is before or behind it; others may be metres
        re.compile(
            r"\b(?P<money>(?:saved?|saves|made|makes|raised|won|closed|booked|lost|found|"
            r"recovered|costs?|brought in|added|adds|"
            r"(?:revenue|sales|budget|book|turnover|profit|spend|gmv|pnl|p&l|"
            r"arr|portfolio|pipeline|income|aum)"
            r"(?: (?:of|to|from|up to|grew to|grew from|is|was))?) "
            r"(?:about |over |nearly |almost |~ ?)?)(?P<one>\d[\d.]*)m"
            r"(?P<to> ?(?:to|->|→) ?(?P<two>\d[\d.]*)m)?\b(?! (?:wide|long|high|tall|deep|"
            r"of (?:cable|pipe|track|wall|road)|tunnel|bridge|wall)\b)",
            re.IGNORECASE,
        ),
        _in_millions,
        "revenue 12m to 31m and saved 2m a year",
        "revenue 12 million to 31 million and saved 2 million a year",
        "built 40m of wall, cost 40 m/s",
    ),
    Rule(
        re.compile(
            r"(?<![\w.$€£])(\d[\d.]*)m (?=(?:arr|mrr|gmv|(?:in |of )?(?:revenue|sales|profit|"
            r"funding|savings|deposits|loans|claims))\b)",
            re.IGNORECASE,
        ),
        r"\1 million ",
        "sold 10 deals, 1.8m ARR",
        "sold 10 deals, 1.8 million ARR",
        "a 2m cable",
    ),
    Rule(
        re.compile(
            r"(?<=\d) ?db (?=(?:quieter|louder|lower|higher|less|more|better|gain|noise|down|up)\b)"
        ),
        " dB ",
        "a gearbox 2 db quieter",
        "a gearbox 2 dB quieter",
        "moved 2 db to the cloud",
    ),
    Rule(
        re.compile(r"\bhave (?P<verb>[a-z]+e) (?=[a-z])"),
        lambda found: (
            f"{found[0][:-1]}d "
            if f"{found['verb']}d" in CHANGING | MADE | KNOWN_THINGS
            else found[0]
        ),
        "I have reduce the time",
        "I have reduced the time",
        "I have made the time, have some time",
    ),
    Rule(  # behind a number; before one it is a score
        re.compile(r"(?<=\d )mos\b"),
        "months",
        "opened 17 shops in 9 mos",
        "opened 17 shops in 9 months",
        "a voice with mos 4.3",
    ),
    Rule(
        re.compile(r"\bq([1-4])(?=$|[ ,;.)])"),
        r"Q\1",
        "hired 80 drivers in q3",
        "hired 80 drivers in Q3",
        "ran qa4 and the q5 filter",
    ),
    Rule(
        re.compile(r"(?<=\d)bps\b"),
        " basis points",
        "margin +35bps",
        "margin +35 basis points",
        "a link of 40 Mbps",
    ),
    Rule(
        re.compile(
            r"\b(in|within|after|over) ((?!1 )\d+) (day|week|month|year|hour|minute)(?=$|[,;.])"
        ),
        r"\1 \2 \3s",
        "moved 200 machines in 4 month",
        "moved 200 machines in 4 months",
        "in a 4 month project, in 1 month",
    ),
    Rule(
        re.compile(r"\binstead (?:of )?(\d+)d\b"),
        r"instead of \1 days",
        "closed in 4h instead 3d",
        "closed in 4h instead of 3 days",
        "drew it in 2d instead of 3dx",
    ),
    Rule(
        re.compile(r"\binstead (?=\d)"),
        "instead of ",
        "closed in 4 hours instead 30",
        "closed in 4 hours instead of 30",
        "closed 4 instead",
    ),
    Rule(
        re.compile(r"\b[Rr]esponsible (?:of|from)\b"),
        "responsible for",
        "was responsible of the budget",
        "was responsible for the budget",
        "responsible officers",
    ),
    Rule(  # what lasts until today
        re.compile(
            r"\bam responsible (?:since|for) "
            r"(?P<span>(?:\d+|two|three|four|five|six) (?:years|months)) "
            r"(?:for|of) (?P<what>[^,;]+)"
        ),
        r"have been responsible for \g<what> for \g<span>",
        "I am responsible since 3 years for payroll, no error",
        "I have been responsible for payroll for 3 years, no error",
        "I am responsible for payroll",
    ),
    Rule(
        re.compile(r"\b([Ww])e was\b"),
        r"\1e were",
        "we was the first team",
        "we were the first team",
        "we wasted nothing",
    ),
    Rule(
        re.compile(r"\bin 1 (?=(?:go|try|attempt|day|night|weekend|week|month|quarter|year)\b)"),
        "in one ",
        "certified it in 1 go",
        "certified it in one go",
        "in 1 of 5",
    ),
    Rule(
        re.compile(r"\b([2-9])x presidents?['’]? club\b", re.IGNORECASE),
        lambda found: f"made President's Club {_so_often(found[1])}",
        "sold to hospitals, 3x presidents club",
        "sold to hospitals, made President's Club three times",
        "the presidents club of 3x",
    ),
    Rule(  # how many times as much there is now
        re.compile(
            r"\b(?P<what>[A-Za-z][a-z]+)(?: grew| rose| up)? (?:x(?P<x>[2-4])|(?P<n>[2-4])x)"
            r"(?=$|[,;.]| (?:in|within|over|since|after|with|year)\b)"
        ),
        lambda found: _so_many_times(found),
        "seo traffic x3 in a year",
        "seo traffic tripled in a year",
        "won it by 3x, grew sales 2x in May",
    ),
    Rule(
        re.compile(r"\bw/ ?out\b"),
        "without",
        "cut it w/out touching the rest",
        "cut it without touching the rest",
        "cut it w/ output",
    ),
    Rule(
        re.compile(r"\b(\d+)d ?(-+>|=+>|→|to) ?(\d+)d\b"),
        r"\1 days \2 \3 days",
        "cycle time 12d -> 3d",
        "cycle time 12 days -> 3 days",
        "from 2d to many",
    ),
    Rule(
        re.compile(r"\binstead of ([2-9])(?=$|[,;.](?!\d))"),
        lambda found: f"instead of {spelt(found[1])}",
        "made it three weeks instead of 8",
        "made it three weeks instead of eight",
        "took 12 instead of 8.5",
    ),
    Rule(
        re.compile(r"(?<=\d) ?(?:mio|mln|mill?)\b\.?"),
        " million",
        "sold 2 mio copies to 4mln people",
        "sold 2 million copies to 4 million people",
        "wrote mio, a mill",
    ),
    Rule(  # a comma for a point, as half of the world writes it
        re.compile(r"(?<![\d,.])(\d{1,2}),(\d{1,2})(?= ?%)"),
        r"\1.\2",
        "reduced scrap from 6,2% to 2,8 %",
        "reduced scrap from 6.2% to 2.8 %",
        "cut 3, 4% of it",
    ),
    Rule(
        re.compile(r"(?<![\w.$€£])(\d[\d.,]*[kKmM]?) ?([$€£])(?![\d\w])"),
        r"\2\1",
        "BOM cost 41$ to 29 €",
        "BOM cost $41 to €29",
        "paid 4 $9 bills",
    ),
    Rule(
        re.compile(r"(?<=[a-z%)]) minus (?=[$£€₹]?\d)"),
        " down ",
        "moved it, cost minus 35%",
        "moved it, cost down 35%",
        "got 10 minus 4",
    ),
    Rule(
        re.compile(r"(?<=[\w%)]) (?:/|=|\|\|) (?=[\w$£€₹~+])"),
        ", ",
        "closed 11 deals / 141% of quota = number one",
        "closed 11 deals, 141% of quota, number one",
        "ran CI/CD in Go/Rust",
    ),
    Rule(
        re.compile(
            r"\b(?P<did>(?:won|spoke|promoted|presented|taught|passed|ran|finished)\b[^,;]*?) "
            r"(?P<times>[2-9])x(?=$|[,;.])"
        ),
        lambda found: f"{found['did']} {_so_often(found['times'])}",
        "won the internal hackathon 2x",
        "won the internal hackathon twice",
        "grew revenue 3x",
    ),
    Rule(
        re.compile(r"\b(\d+)[ -]years?[ -]old (?=[a-zA-Z])"),
        r"\1-year-old ",
        "kept a 20 year old system alive",
        "kept a 20-year-old system alive",
        "kept a system 20 years old",
    ),
    Rule(
        re.compile(
            r"\b(\d+) (?:people|ppl|persons?) "
            r"(?=(?:startup|start-up|company|team|org|organisation|department|office|firm|group|"
            r"fintech|scale-?up|bank|charity|agency|studio|clinic|lab|practice)\b)"
        ),
        r"\1-person ",
        "was CTO of a 25 people startup",
        "was CTO of a 25-person startup",
        "led 25 people",
    ),
    Rule(
        re.compile(r"\b(at|in|for|of|with) (?=\d+-person )"),
        r"\1 a ",
        "counsel at 200-person startup",
        "counsel at a 200-person startup",
        "counsel at a 200-person startup",
    ),
    Rule(
        re.compile(r"\b(\d+)k lines? (?=(?!of\b)[a-zA-Z])"),
        r"\1,000-line ",
        "split a 300k line monolith",
        "split a 300,000-line monolith",
        "split 300k lines of code",
    ),
    Rule(
        re.compile(r"\b(\d+)-?ish\b"),
        r"about \1",
        "led 30ish people",
        "led about 30 people",
        "sold 30 fishes",
    ),
    Rule(
        re.compile(
            r"\b(now|and|but|so|when|because) its "
            r"(?=\d|(?:an?|the|one|two|three|four|five|used|live|down|up|at|in|on|under|over) )"
        ),
        r"\1 it is ",
        "now its 9 people",
        "now it is 9 people",
        "lost its 9 people",
    ),
    Rule(
        re.compile(r"\b([Ii])t['’]s (?!been\b|got\b|had\b|grown\b|gone\b|become\b|own\b)"),
        r"\1t is ",
        "redesigned it and now it's 18%",
        "redesigned it and now it is 18%",
        "it's been 18% since",
    ),
    Rule(
        re.compile(
            r"\b(in|within|after|during) (first|second|third|1st|2nd|3rd) "
            r"(?=(?:quarter|year|month|week|half)\b)"
        ),
        r"\1 the \2 ",
        "won 60 shops in first quarter",
        "won 60 shops in the first quarter",
        "in second gear",
    ),
    Rule(
        re.compile(r"\bas (first|only|sole|number one) (?!as\b)(?=[a-z])"),
        r"as the \1 ",
        "grew revenue as first sales hire",
        "grew revenue as the first sales hire",
        "was as first as ever",
    ),
    Rule(
        re.compile(r"\b(?:(black) (friday)|((?:mon|tues|wednes|thurs|fri|satur|sun)day)(s?))\b"),
        lambda found: "Black Friday" if found[1] else f"{found[3].capitalize()}{found[4]}",
        "handled black friday, on mondays too",
        "handled Black Friday, on Mondays too",
        "worked from day to day",
    ),
    Rule(
        re.compile(
            r"\b(in|to|with) (rust|react|swift|java|spanner)\b"
            r"(?=$|[,;.)]| (?:and|in|for|because|bc|so|to|with)\b)"
        ),
        lambda found: f"{found[1]} {found[2].capitalize()}",
        "rewrote the thing in rust",
        "rewrote the thing in Rust",
        "saw to rust removal",
    ),
    Rule(
        re.compile(
            r"\b(?P<did>managed?|ran|run|owned?|led|raised|lost|commissioned|built|"
            r"opened|closed|sold|won) "
            r"(?=[$€£₹]?\d[\d.,]*[A-Za-z]{0,2}(?: million| billion)? (?:[a-z]+ )?(?:portfolio|"
            r"budget|fund|territory|programme?|project|plant|deal|contract|facility|unit|"
            r"grant|renewal|loan)\b)"
        ),
        r"\g<did> a ",
        "managed €450M portfolio",
        "managed a €450M portfolio",
        "managed 450 portfolios",
    ),
    Rule(
        re.compile(
            r"\b(?:latin|north|south|central) america\b|\bmiddle east\b|\b(?:new) (?:york|zealand|"
            r"delhi)\b|\b(?:san|los) (?:francisco|diego|jose|angeles)\b|\bhong kong\b|"
            r"\bsouth africa\b|\bsaudi arabia\b|\bsoutheast asia\b|"
            r"\b(?:eastern|western) europe\b|\bsao paulo\b|"
            r"\btel aviv\b|\bkuala lumpur\b|\bcape town\b"
        ),
        lambda found: found[0].title(),
        "ran payouts in latin america and hong kong",
        "ran payouts in Latin America and Hong Kong",
        "moved it to the south of the hall",
    ),
    Rule(
        re.compile(r"\bwith ([2-9]) (?=(?:[a-z-]+ )?(?:people|ppl)\b)"),
        lambda found: f"with {spelt(found[1])} ",
        "grew it in a year with 2 people",
        "grew it in a year with two people",
        "grew it with 20 people",
    ),
    Rule(
        re.compile(
            rf"\b(?P<before>{BEFORE_MONTHS.replace(' ', '|')}) "
            rf"(?P<month>{'|'.join(MONTHS)})\b(?! [a-z]+ed\b)"
        ),
        _month,
        "live since may, cut it by jan",
        "live since May, cut it by January",
        "users that may pay, a long march",
    ),
    Rule(  # a model by its size
        re.compile(
            r"\b(\d+(?:\.\d+)?)b(?= (?:[A-Za-z-]+ ){0,2}(?:models?|llms?|params?|parameters)\b)"
        ),
        r"\1B",
        "tuned a 7b chat model",
        "tuned a 7B chat model",
        "moved 7b rows",
    ),
    Rule(
        re.compile(
            r"(?<=[a-z0-9] )(?<!the )(?<!a )(?:1st|first) (?:time|go|try|attempt)(?=$|[,;.])"
        ),
        "the first time",
        "passed the audit 1st time",
        "passed the audit the first time",
        "their first time there",
    ),
    Rule(
        re.compile(
            r"\b(slo|sla|okr|kpi|api|llm|gpu|poc|sre|pm)['’]s"
            r"(?=$|,| (?:for|on|in|across|at|to|and|with)\b)"
        ),
        r"\1s",
        "set up slo's for 40 services",
        "set up slos for 40 services",
        "read the api's docs",
    ),
    Rule(
        re.compile(r"(?<!\d)(?<!\d )\bpm(?= (?:on|for|of|at|in|team)\b)"),
        "PM",
        "first pm on payments",
        "first PM on payments",
        "shipped at 5 pm on a Friday",
    ),
    Rule(
        re.compile(
            r"(?<=[a-z%])(?<!\bthe) same "
            r"(?=(?:chips?|hardware|gpus?|machines?|cluster|servers?|box|cards?)$)"
        ),
        " on the same ",
        "from 190 to 310 tokens a second same chip",
        "from 190 to 310 tokens a second on the same chip",
        "kept the same chip rate",
    ),
    Rule(  # which of two things to do
        re.compile(
            r"\b(?P<which>when|where|whether|how) to (?P<one>[a-z]+) (?:vs\.?|versus|or) (?:to )?"
            r"(?P<other>[a-z]+)(?=$|[,;.])"
        ),
        r"\g<which> to \g<one> and \g<which> to \g<other>",
        "made the bot pick when to ask vs advise",
        "made the bot pick when to ask and when to advise",
        "tested ask vs advise",
    ),
    Rule(
        re.compile(r"(?<=\d )fps\b(?= ?$|[,;.]| (?:on|in)\b)"),
        "frames a second",
        "drew 400 labels at 60 fps",
        "drew 400 labels at 60 frames a second",
        "shipped an fps game",
    ),
    Rule(
        re.compile(r"\b(side by side|end to end|day to day|step by step) (?=[a-z]+ (?:for|of|in))"),
        lambda found: f"{found[1].replace(' ', '-')} ",
        "set up side by side evaluation for maps",
        "set up side-by-side evaluation for maps",
        "ran them side by side",
    ),
    Rule(
        re.compile(r"(?<![\w.,])2x (?P<how>fast|larg|long)e?r(?=$|[,;.])"),
        lambda found: f"twice as {found['how'].replace('larg', 'large')}",
        "made renders 2x faster",
        "made renders twice as fast",
        "made 2x the renders",
    ),
    Rule(
        re.compile(
            r"(?<![\w.,])([3-9])x (?=(?:faster|slower|cheaper|larger|bigger|smaller|longer)\b)"
        ),
        lambda found: f"{spelt(found[1])} times ",
        "made renders 3x faster",
        "made renders three times faster",
        "made 3x the renders",
    ),
    Rule(  # so many times what there was
        re.compile(r"(?<![\w.,])(?P<times>\d[\d.]*)x (?=the [a-z]+)"),
        lambda found: f"{_so_often(found['times'])} ",
        "wrote a scheduler, 2.4x the pictures per hour",
        "wrote a scheduler, 2.4 times the pictures per hour",
        "wrote a 2x upscaler",
    ),
    Rule(  # who was preferred to whom
        re.compile(
            r"(?P<did>\b(?:preferred|picked|chose|favou?red|liked)(?: [a-z]+){1,3}) "
            r"(?P<more>[5-9]\d)/(?P<less>[1-4]\d)\b(?!/)"
        ),
        lambda found: (
            f"{found['did']} {found['more']} to {found['less']}"
            if int(found["more"]) + int(found["less"]) == _ALL
            else found[0]
        ),
        "raters preferred it 64/36",
        "raters preferred it 64 to 36",
        "liked it 50/30, and shared work 60/40",
    ),
    Rule(
        re.compile(r"\bon call (?=rota|rotation|shifts?\b|schedule|runbooks?\b)", re.IGNORECASE),
        "on-call ",
        "wrote the on call rota",
        "wrote the on-call rota",
        "was on call for the rota",
    ),
    Rule(
        re.compile(r"\ba ?/? ?b (?=tests?\b|testing\b)", re.IGNORECASE),
        "A/B ",
        "ran 30 ab tests",
        "ran 30 A/B tests",
        "ran lab tests",
    ),
    Rule(  # a measure with its mark: "picks: 420 -> 610"
        re.compile(
            r"^(?P<what>(?![Ii] |[Ww]e )[A-Za-z][\w-]*(?: [\w-]+){0,4}): "
            r"(?=\S*\d\S*(?: [a-z%]+)? ?(?:->|→|to) ?\S*\d)"
        ),
        lambda found: (
            found[0] if is_past(found["what"].split()[0].casefold()) else f"{found['what']} "
        ),
        "robot picks: 420 -> 610 an hour",
        "robot picks 420 -> 610 an hour",
        "robot picks: 420 an hour",
    ),
    Rule(  # what lasts until today
        re.compile(
            r"(?P<what>\b(?:run|own|lead|manage|maintain|operate|oversee)\b"
            r"(?: (?!for\b|over\b|about\b|since\b)[\w-]+){1,5}?) "
            r"(?P<span>(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten) ?y(?:ea)?rs?) now\b"
        ),
        r"\g<what> for \g<span> now",
        "run our vault 3 years now",
        "run our vault for 3 years now",
        "run our vault 3 years",
    ),
    Rule(
        re.compile(r"\b(vs|incl|approx|avg|abt|max|(?<!\d )(?<! a )min)\. (?=[\w$£€])"),
        r"\1 ",
        "scored 11% higher vs. a control group",
        "scored 11% higher vs a control group",
        "ran vans. a control group",
    ),
    Rule(
        re.compile(r"(?<![\w.])\.(?=\d)"),
        "0.",
        "took it from .71 to .86",
        "took it from 0.71 to 0.86",
        "took it from 1.71 to v.86",
    ),
    Rule(  # the mark is lost where lines are tidied, and the figure with it
        re.compile(
            r"(?:#|\b[Nn]o\. ?)([1-9])\b( (?!in\b|on\b|of\b|for\b|at\b|by\b|with\b)(?=[a-z]))?"
        ),
        lambda found: (
            f"number{'-' if found[2] else ' '}{_ONE_ON[int(found[1]) - 1]}{found[2] or ''}"
        ),
        "shipped the #1 requested feature, now #2 in the store",
        "shipped the number-one requested feature, now number two in the store",
        "closed #4512",
    ),
    Rule(
        re.compile(r"(?<=\d) %"),
        "%",
        "cut it by 18 %",
        "cut it by 18%",
        "cut it by some %",
    ),
    Rule(  # of a score, and not of patients
        re.compile(r"(?<![\w.])((?:up |down |by |[+−–-] ?)\d[\d.]*) ?(?:pts|points?|(pp))\b"),
        lambda found: f"{found[1]} {'percentage ' if found[2] else ''}points",
        "lifted it by 9pts",
        "lifted it by 9 points",
        "enrolled 140 pts",
    ),
    Rule(
        re.compile(r"(?:(?<=[a-z0-9%)]) & (?=[A-Za-z0-9])|(?<=, )([A-Z]\w+) & (?=[A-Z]))"),
        lambda found: f"{found[1] or ''} and ",
        "ran hardware & software in Lagos, Berlin & Oslo",
        "ran hardware and software in Lagos, Berlin and Oslo",
        "ran R&D at Smith&Sons",
    ),
    Rule(
        re.compile(r"(?<=[a-z0-9%)])[.!]+ +(?=[a-z0-9])"),
        ", ",
        "rewrote the updater. failed updates fell",
        "rewrote the updater, failed updates fell",
        "rewrote the updater. Failed updates fell",
    ),
    Rule(
        re.compile(rf"\b({'|'.join(IN_FULL)})['’]d\b"),
        lambda found: IN_FULL[found[1]],
        "eval'd with 40 artists",
        "evaluated with 40 artists",
        "it'd grown by half",
    ),
    Rule(
        re.compile(r"\blead of (\d+)\b(?! [a-z])"),
        r"lead \1 people",
        "own search, lead of 9",
        "own search, lead 9 people",
        "lead of 9 engineers",
    ),
    Rule(  # one thing or pictures; what is counted is people or comes in the plural
        re.compile(
            r"(?<![\w.,$£€¥₹-])([248])k (?=(?:videos?|images?|frames?|textures?|streams?|clips?|"
            r"renders?|displays?|screens?|tvs?)\b|(?!people\b|ppl\b|staff\b|to\b|of\b|an?\b|"
            r"and\b|or\b|in\b|per\b|for\b|at\b|from\b|on\b|with\b|by\b|more\b)[a-z-]*[a-rt-z]\b"
            r"(?! [a-z-]+s\b))",
            re.IGNORECASE,
        ),
        r"\1K ",
        "the 4k preview of a film",
        "the 4K preview of a film",
        "served 4k users",
    ),
    Rule(
        re.compile(r"\b(\d[\d.]*) ?(gb|tb|mb|pb)\b", re.IGNORECASE),
        lambda found: f"{found[1]} {found[2].upper()}",
        "ran it on 8gb cards",
        "ran it on 8 GB cards",
        "ran it on 8g cards",
    ),
    Rule(
        re.compile(r"(?<!from )\b0 ?(?:-|-?>|→|to) ?1 (?=[a-z])"),
        "0-to-1 ",
        "led the 0->1 launch",
        "led the 0-to-1 launch",
        "went from 0 to 1 shop",
    ),
    Rule(
        re.compile(r"(?<=\d )eng\b(?! teams?\b)"),
        "engineers",
        "reviewed by 40 eng",
        "reviewed by 40 engineers",
        "ran 3 eng teams",
    ),
    Rule(
        re.compile(
            r"\b(staff|senior|principal|backend|frontend|software|ml|data|chem|civil|electrical|mech|test|"
            r"process|design|structural|safety) eng\b"
        ),
        r"\1 engineer",
        "wrote it with a staff eng",
        "wrote it with a staff engineer",
        "ran the eng team",
    ),
    Rule(
        re.compile(r"~ ?(?=[$£€₹¥]?\d)"),
        "about ",
        "served ~3 million people",
        "served about 3 million people",
        "moved ~/bin away",
    ),
    Rule(
        re.compile(r"(?<![\w/.-])(?:[A-Za-z0-9]+/?(?:o\b)?)(?![\w-])"),
        _word,
        "moved infra in brazil to k8s w/ kafka",
        "moved infrastructure in Brazil to Kubernetes with Kafka",
        "moved CI/CD off on-prem",
    ),
    Rule(
        re.compile(r"(?<= at )(?:google|amazon|meta|apple|microsoft|netflix|uber|stripe|adobe)\b"),
        lambda found: found[0].capitalize(),
        "led teams at google",
        "led teams at Google",
        "sold an apple",
    ),
    Rule(
        re.compile(
            r"(?<!from )\b(day|week|month|level|phase|version|rank) (\d+) ?(?:[-=–]+>|[→➜]|to) ?"
            r"(?=\1 \d)"
        ),
        r"from \1 \2 to ",
        "moved the close, day 10 -> day 4",
        "moved the close, from day 10 to day 4",
        "moved the close from day 10 to day 4",
    ),
    Rule(
        re.compile(
            r"(?P<from>\bfrom )?(?P<then>(?:\d+ in )?"
            r"[$£€₹¥]?\d[\d.,]*(?: ?(?:seconds?|secs?|minutes?|"
            r"mins?|hours?|hrs?|days?|weeks?|wks?|months?|percent|watts|volts|[KMGT]B|[KMG]?Hz|dB|fps|"
            r"p(?:oin)?ts)\b|[a-zA-Z%]*(?:/[a-z]+)?)) ?"
            r"(?:[-=–]+>|[→➜]) ?(?=\S*\d)"
        ),
        lambda found: f"from {found['then']} to ",
        "churn 61% -> 44%",
        "churn from 61% to 44%",
        "moved 4 -> many",
    ),
    Rule(
        re.compile(r" ?=> ?(?=[A-Za-z])"),
        ", ",
        "built a pricing engine => margin up",
        "built a pricing engine, margin up",
        "took it => 4",
    ),
    Rule(
        re.compile(r"\ba (min|sec|hr|wk|yr|mo)\b"),
        lambda found: EACH[found[1]],
        "took 38k orders a min",
        "took 38k orders a minute",
        "sold a mini",
    ),
    Rule(
        re.compile(rf"\ba (\d+) ?({'|'.join(_TESTED_FOR)})s? (?=A/B|tests?\b|trial|pilot|study)"),
        lambda found: f"a {spelt(found[1])}-{_TESTED_FOR[found[2]]} ",
        "fell in a 6 wk A/B",
        "fell in a six-week A/B",
        "fell in a 6 wk",
    ),
    Rule(  # any other; where lines are tidied its head would be "over"
        re.compile(r" ?(?:[-=–]+>|[→➜]) ?"),
        " to ",
        "moved it 4 -> many",
        "moved it 4 to many",
        "moved it - many > 4",
    ),
    Rule(
        re.compile(
            r"(?<=[a-zA-Z0-9]) ?/ ?"
            r"(yr|year|mo|month|wk|week|day|hour|hr|h|min|minute|sec|second|s)\b"
        ),
        lambda found: f" {EACH.get(found[1], f'a {found[1]}')}",
        "ran 4 million queries/day",
        "ran 4 million queries a day",
        "ran the day/night shift",
    ),
    Rule(
        re.compile(r"\b[dD](\d{1,3}) (?=retention\b|churn\b)"),
        r"\1-day ",
        "lifted d30 retention",
        "lifted 30-day retention",
        "lifted D3 charts",
    ),
    Rule(  # of time, where it is measured
        re.compile(
            r"(?<!\bthe )(?<![\w.,$-])(\d[\d.]*) ?(s|secs?|ms|(?<! )[un]s|hr?s?|mins?)\b(?![-/])"
        ),
        _span,
        "got it from 2.1s to 600ms",
        "got it from 2.1 seconds to 600 milliseconds",
        "wrote an 8min-long talk",
    ),
    Rule(
        re.compile(r"\b(?![23]d)(\d+) ?d(?= to\b|$|[,;])"),
        r"\1 days",
        "cut it from 9d to 6 hours",
        "cut it from 9 days to 6 hours",
        "made a 3d to print",
    ),
    Rule(
        re.compile(r"(?:(?<=hours to )|(?<=minutes to )|(?<=days to ))(\d+) ?(m|d)\b"),
        lambda found: f"{found[1]} {'minutes' if found[2] == 'm' else 'days'}",
        "cut it from 6 hours to 40m",
        "cut it from 6 hours to 40 minutes",
        "cut it from 6 metres to 40m",
    ),
    Rule(  # a span before the things that last so long
        re.compile(
            r"\b(\d[\d.]*) (second|minute|hour|millisecond)s (?=(?:clips?|videos?|ads?|calls?|"
            r"runs?|jobs?|windows?|sessions?|songs?|tracks?|reels?|stories|trailers?|shots?|"
            r"queries|timeouts?)\b)"
        ),
        r"\1-\2 ",
        "trained it on 10 seconds clips",
        "trained it on 10-second clips",
        "saved 10 seconds a call",
    ),
    Rule(  # and the one before it
        re.compile(
            r"\b(\d[\d.]*) ((?:milli)?second|minute|hour)s? to (?=\d[\d.]*-(?:(?:milli)?second|"
            r"minute|hour) [a-z])"
        ),
        r"\1-\2 to ",
        "took it from 4 seconds to 16-second shots",
        "took it from 4-second to 16-second shots",
        "took it from 4 seconds to 16",
    ),
    Rule(
        re.compile(r"\bin (?:an? )?a/b(?: test)?\b", re.IGNORECASE),
        "in an A/B test",
        "won in a/b",
        "won in an A/B test",
        "ran a/b tests",
    ),
    Rule(
        re.compile(r"(?:,| with| in) (?:an? )?(\d+)[- ](day|week|month) a/b test\b", re.IGNORECASE),
        r" in a \1-\2 A/B test",
        "conversion rose by 1 point, 6-week a/b test",
        "conversion rose by 1 point in a 6-week A/B test",
        "ran 6 a/b tests a week",
    ),
    Rule(
        re.compile(r" went (?=[$£€₹]?\d\S*(?: an?)?(?: [a-z]+)? to [$£€₹]?\d)"),
        " went from ",
        "it went 9.1 to 9.3",
        "it went from 9.1 to 9.3",
        "it went to 9.3",
    ),
    Rule(
        re.compile(r"(?<!from )(?<![\d.,])(\d[\d.,]*%?(?: [a-z]+)?) (?:down|up) to (?=\d)"),
        r"from \1 to ",
        "it takes 9 seconds down to 5",
        "it takes from 9 seconds to 5",
        "cut it from 9 down to 5",
    ),
    Rule(
        re.compile(r",?(?<!\bat) (\d\d\.\d+) ?%?(?= uptime\b)"),
        r" at \1%",
        "kept 900 servers, 99.995 uptime",
        "kept 900 servers at 99.995% uptime",
        "kept a 99.99% SLA",
    ),
    Rule(
        re.compile(
            r"\b(\d+) (day|week|month|year|hour|minute|person|bed|seat|node|page|star|step|member) "
            r"(?!(?:now|instead|after|before|ago|later|early|late|and|or|in|on|for|per|from|to|with|"
            r"of|at|each|every|behind|ahead|already|today|left|quit|joined|came|went|stayed|was|is)"
            r"\b)(?=[a-zA-Z])|"
            r"\b(\d+) (day|week|month|year)s (?=cycle|contract|project|program|plan\b|"
            r"trial|pilot|deal)"
        ),
        lambda found: f"{found[1] or found[3]}-{found[2] or found[4]} ",
        "led a 6 month project",
        "led a 6-month project",
        "led 6 months of work",
    ),
    Rule(
        re.compile(r"\bon time (?=rate|delivery|deliveries|performance)"),
        "on-time ",
        "kept the on time rate",
        "kept the on-time rate",
        "shipped it on time",
    ),
    Rule(
        re.compile(r"\b(at|for|with|to) same\b(?! day\b)"),
        r"\1 the same",
        "faster at same quality",
        "faster at the same quality",
        "on same-day orders",
    ),
    Rule(
        re.compile(
            r"\bsince (\d+|a few|some|many|two|three|four|five|six) (years|months)\b(?! ago)"
        ),
        r"for \1 \2",
        "lead a team since 5 years",
        "lead a team for 5 years",
        "lead a team since 2 years ago",
    ),
    Rule(
        re.compile(
            r"\b(reduced|lowered|increased|raised|decreased|improved|boosted|cut) "
            r"((?:(?!(?:from|by|to|at|with|over|under|after|within)\b)[A-Za-z][\w-]* ){1,6})"
            r"(about|nearly|almost) (?=[$£€₹]?\d)(?!\d+ (?:days|weeks|months|years)\b)"
        ),
        r"\1 \2by \3 ",
        "reduced the cost of storage about 400 EUR",
        "reduced the cost of storage by about 400 EUR",
        "cut it in half about 2 years ago",
    ),
    Rule(  # what was brought from one figure to another
        re.compile(
            r"\b(?P<did>cut|reduced|lowered|raised|increased|grew|improved|decreased|shortened|"
            r"boosted|lifted|shrank|trimmed|brought|took) "
            r"(?P<what>(?:(?!from\b|by\b|to\b|of\b|with\b|in\b|over\b|about\b|under\b)"
            r"[A-Za-z][\w-]* ){1,4})"
            r"(?P<then>[$£€₹]?\d[\d.,]*[kKmM%]?(?: [a-z]+)?) to (?=[$£€₹]?\d)"
        ),
        r"\g<did> \g<what>from \g<then> to ",
        "grew tutors 30 to 400",
        "grew tutors from 30 to 400",
        "grew tutors by 30 to 400",
    ),
    Rule(
        re.compile(
            r"\b(?P<what>cost|price|spend|revenue|time|miles|orders|tickets)/"
            r"(?P<each>[a-z]+)\b"
        ),
        r"\g<what> per \g<each>",
        "brought cost/ticket down",
        "brought cost per ticket down",
        "moved the date/time parser",
    ),
    Rule(
        re.compile(
            r"(?<=[A-Za-z])(?<!showed)(?<!gave)(?<!saw)(?<!with) ([+−–-]) ?(?=[$£€₹]?\d[\d.]* ?"
            r"(?:%|(?:pts?|points|percentage points|bps|[GMT]B|dB)\b))"
        ),
        _moved,
        "prompt adherence +18%",
        "prompt adherence up 18%",
        "moved R +18 seats",
    ),
    Rule(  # a mark that stands for a comma
        re.compile(
            r"(?<=[\w%)]) (?:-{1,2}|[|•·]|[–—](?= (?:[$£€₹~]?\d|I |we |my ))) (?=[\w$£€₹~])"
        ),
        ", ",
        "cut latency by 40% - 3 million users | team of 4 – 2 sites",
        "cut latency by 40%, 3 million users, team of 4, 2 sites",
        "cut the bill – the largest of all – by half",
    ),
    Rule(  # "C++" and "R+D" are no sums
        re.compile(r"(?P<comma>, )?(?P<parts>(?:[\w-]{2,}|\d)(?: \+ (?:\d{1,2} )?[\w-]{2,})+)"),
        _listed,
        "led a program, hardware + software + operations",
        "led a program across hardware, software and operations",
        "led R+D and wrote C++",
    ),
    Rule(
        re.compile(r"\bincluding\.(?= )"),
        "including",
        "own the links including. Sage",
        "own the links including Sage",
        "own the links, all including",
    ),
    Rule(
        re.compile(r"\b([Ff])ine tun(?=ed\b|ing\b)"),
        r"\1ine-tun",
        "fine tuned a bot",
        "fine-tuned a bot",
        "made a fine tune of it",
    ),
    Rule(  # money, and what is counted; a model of 7B is called so
        re.compile(
            r"(?<![\w.])(?:([$£€₹¥]\d[\d.]*)|(\d[\d.]*)) ?(m|mn|mio|M|bn|B)\b(?(1)|"
            r"(?:(?= (?:(?:daily|monthly|weekly|active|paying) )*(?:users|customers|people|"
            r"requests|rows|events|records|orders|messages|images|downloads|queries|visits|views|"
            r"calls|transactions|players|items|devices|chats|tickets|claims|documents|pages|emails|photos|"
            r"copies|cards|visitors|listens|plays|installs|sign-?ups|readers|viewers|listeners|units|parcels|"
            r"cards|clips|tokens|accounts|loans|listings|products|sessions|trips|rides|deliveries|members|"
            r"patients|students|subscribers|merchants|households|drivers)\b)|"
            r"(?<=M)(?= (?!models?\b|param)(?:[a-z-]+ ){0,2}[A-Za-z-]{2,}s\b)))"
        ),
        _in_words,
        "saved $4M for 3m daily users",
        "saved $4 million for 3 million daily users",
        "trained 7B and 70B models",
    ),
    Rule(  # millions of money, or of what is named before; 3M is a company
        re.compile(
            r"(?<![\w.$€£₹])(?!(?<=at )3M|(?<=with )3M|(?<=for )3M)(\d[\d.]*) ?M\b"
            r"(?=$|[,;.)]| [(]| (?:of|in|a|to|from|per|ARR|GMV|USD|EUR|euros?|dollars|series|seed|"
            r"budget|renewal|deal|revenue|over|for|last|this|at|and|loss|km|kilometers|kilometres|miles)\b)"
        ),
        r"\1 million",
        "raised 8M (seed), grew it from 2M to 5M ARR",
        "raised 8 million (seed), grew it from 2 million to 5 million ARR",
        "trained a 350M model at 3M",
    ),
    Rule(
        re.compile(r"(?<=million) euro\b"),
        " euros",
        "sold for 6 million euro",
        "sold for 6 million euros",
        "sold for 6 euro coins",
    ),
    Rule(
        re.compile(r"(?<![\w.$€£₹])(\d{1,3})\.(\d)k (?=[a-zA-Z])"),
        lambda found: f"{found[1]},{found[2]}00 ",
        "maintain a client, 3.4k stars",
        "maintain a client, 3,400 stars",
        "spent $3.4k on it",
    ),
    Rule(
        re.compile(r"\ban? (?P<word>[A-Z]{2,}s?\b)(?!['’/])"),
        lambda found: f"{article(found['word'])} {found['word']}",
        "wrote shaders for a AAA game, an UX library and a SLA",
        "wrote shaders for an AAA game, a UX library and an SLA",
        "wrote a SOC report",
    ),
    Rule(
        re.compile(
            r"(?<=[a-z])(?<!\bwith)(?<!\band)(?<!\bor)(?<!\bhad)(?<!\bwas)(?<!\bis) no "
            r"(?=(?:downtime|data loss|outages?|incidents?|errors?|findings?|(?:paid )?ads|"
            r"complaints|layoffs|injuries|accidents|bugs|strikes?|overtime|escalations|defects|rework|"
            r"regressions)\b)"
        ),
        " with no ",
        "moved 14 clients no downtime",
        "moved 14 clients with no downtime",
        "moved 14 clients, no downtime",
    ),
    Rule(  # of what is counted
        re.compile(
            r"\b(?P<times>[2-9])x (?:more|as many) (?=(?:came|come|returned|stayed|signed|bought|"
            r"finished|used|[a-z-]{3,}(?<!s)s)\b)"
        ),
        _times_as_many,
        "2x more came back and 3x more sellers signed up",
        "twice as many came back and three times as many sellers signed up",
        "2x more revenue",
    ),
    Rule(
        re.compile(r"\b(?P<before>all|both) (?P<few>[2-9])(?= (?![mb]illion)[a-z]|$)"),
        lambda found: f"{found['before']} {spelt(found['few'])}",
        "sold it to three banks, all 3 renewed",
        "sold it to three banks, all three renewed",
        "sold all 30",
    ),
    Rule(
        re.compile(r"(?<=\w)[,:;] (?:the )?plan said (?P<plan>\d)(?=$|[,;. ])(?! ?%)"),
        lambda found: f", where the plan said {spelt(found['plan'])}",
        "got it on one pod early, plan said 9",
        "got it on one pod early, where the plan said nine",
        "wrote what the plan said, 9 times",
    ),
    Rule(
        re.compile(
            r"\bplanned (?:for |at )?(?P<plan>\d+) (?P<unit>days|weeks|months|years), "
            r"(?:it )?took (?P<took>\d+)(?: (?:days|weeks|months|years))?(?=$|[,;. ])"
        ),
        _took,
        "ran the rollout, planned 9 months, took 8, under budget",
        "ran the rollout, took eight months instead of the planned nine, under budget",
        "planned 9 launches, took 8 live",
    ),
    Rule(  # in words: not "phase 3 trials", nor one figure beside another
        re.compile(
            r"(?<![\w-])(?!(?<=\d )of )(?P<before>[A-Za-z]+,?) (?P<few>[2-9]) "
            r"(?!million|billion|(?:[KMGTPE]i?B|[kMG]Hz|[mkMGT]Wh?|mm|cm|km|kg|dB)\b|[AaPp][Mm]\b)"
            r"(?![a-z]+s? (?:down |up )?to \d)"
            r"(?=(?:[A-Za-z-]+ ){0,3}[a-z]{2,}s\b)"
        ),
        _few,
        "rose to staff within 3 years",
        "rose to staff within three years",
        "ran phase 3 trials",
    ),
    Rule(
        re.compile(
            r",? (?P<then>[$£€]?\d[\d.,]*%?(?: (?:milliseconds|seconds|minutes|hours|days|weeks|GB|"
            r"MB|people))?) before,?(?: and)? (?P<now>[$£€]?\d[\d.,]*%?(?: (?:milliseconds|seconds|"
            r"minutes|hours|days|weeks|GB|MB|people))?) (?:after(?!wards)|now|today)(?! [a-z])"
        ),
        r" from \g<then> to \g<now>",
        "first frame, 2.1 seconds before and 0.7 seconds after",
        "first frame from 2.1 seconds to 0.7 seconds",
        "31% finished before, 47% after",
    ),
    Rule(
        re.compile(
            r"(?<![\w.$€£])(\d[\d.]*)(?:B|bn) "
            r"(?=(?!models|parameters|params|llms|weights)[a-z]+s\b)"
        ),
        r"\1 billion ",
        "11 teams call it, 2.3B checks a day",
        "11 teams call it, 2.3 billion checks a day",
        "tuned two 7B models",
    ),
    Rule(
        re.compile(r"^(?P<then>\d[^,;]*) needed before, (?P<now>\d[^,;]*) now\b"),
        lambda found: f"it needed {_a(found['then'])} before and needs {found['now']} now",
        "16 GB card needed before, 6 GB now",
        "it needed a 16 GB card before and needs 6 GB now",
        "what we needed before, we have now",
    ),
)
