"""What people type in short of their work, written out as a letter has it: one table of rules."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from negotiation.plan.short_words import (
    CAPITAL,
    EACH,
    FEW,
    FOR,
    IN,
    IN_FULL,
    MEASURES,
    NAMES,
    NUMBERED,
    ON,
    UNITS,
    WITH,
    WRITTEN_OUT,
)


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


def written_out(words: str) -> str:
    """The words with their abbreviations and signs written out: "k8s", "~2M users", "+18%"."""
    for rule in RULES:
        words = rule.found.sub(rule.said, words)
    return words


def _word(found: re.Match[str]) -> str:
    known = WRITTEN_OUT.get(found[0].casefold(), found[0])
    return known.capitalize() if known in CAPITAL else NAMES.get(known, known)


def _span(found: re.Match[str]) -> str:
    one, unit = found[1] == "1", found[2]
    name = UNITS[unit if unit in UNITS else unit.rstrip("s")]
    return f"{found[1]} {name}{'' if one else 's'}"


def _moved(found: re.Match[str]) -> str:
    """How a measure moved; by how much, where its verb says which way."""
    if found[1] == "+":
        return " up "
    return " by " if _LOWERED.search(found.string) else " down "


_LOWERED = re.compile(r"\b(?:cut|reduced|lowered|shrank|dropped|brought)\b", re.IGNORECASE)


def _listed(found: re.Match[str]) -> str:
    *parts, last = found["parts"].split(" + ")
    across = " across " if found["comma"] else ""
    return f"{across}{', '.join(parts)} and {last}"


def _in_words(found: re.Match[str]) -> str:
    unit = "billion" if found[3].casefold().startswith("b") else "million"
    return f"{found[1] or found[2]} {unit}"


def _same(found: re.Match[str]) -> str:
    at = "at" if found[1].split()[-1] in MEASURES else "with"
    return f" {at} the same {found[1]}"


def _times_as_many(found: re.Match[str]) -> str:
    times = int(found["times"])
    return f"{'twice' if times == 2 else f'{FEW[times - 2]} times'} as many "


def _for_whom(found: re.Match[str]) -> str:
    who = found[1]
    if who in ON:
        return " on "
    return " with " if who in WITH else " in " if who in IN else " for "


def _few(found: re.Match[str]) -> str:
    if found["before"] in NUMBERED:
        return found[0]
    return f"{found['before']} {FEW[int(found['few']) - 2]} "


# In the order in which they are tried: each meets what those before it have written out.
RULES = (
    Rule(
        re.compile(r"(?<=[a-z0-9%])[.!]+ +(?=[a-z0-9])"),
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
            r"renders?|displays?|screens?|tvs?)\b|(?!people\b|staff\b|to\b|of\b|an?\b|"
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
        re.compile(r"\b(\d[\d.]*) ?(gb|tb|mb)\b", re.IGNORECASE),
        lambda found: f"{found[1]} {found[2].upper()}",
        "ran it on 8gb cards",
        "ran it on 8 GB cards",
        "ran it on 8g cards",
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
            r"(?P<from>\bfrom )?(?P<then>[$£€₹¥]?\d[\d.,]*(?: ?(?:seconds?|secs?|minutes?|"
            r"mins?|hours?|hrs?|days?|weeks?|wks?|months?|percent)\b|[a-zA-Z%]*)) ?"
            r"(?:[-=–]+>|[→➜]) ?(?=\S*\d)"
        ),
        lambda found: f"from {found['then']} to ",
        "churn 61% -> 44%",
        "churn from 61% to 44%",
        "moved 4 -> many",
    ),
    Rule(
        re.compile(r"(?<=[a-zA-Z0-9]) ?/ ?(yr|year|mo|month|wk|week|day|hour)\b"),
        lambda found: f" a {EACH.get(found[1], found[1])}",
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
        re.compile(r"(?<=[a-z,] )(\d[\d.]*) ?(s|secs?|ms|hr?s?|mins?)\b(?![-/])"),
        _span,
        "got it from 2.1s to 600ms",
        "got it from 2.1 seconds to 600 milliseconds",
        "wrote an 8min-long talk",
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
    Rule(
        re.compile(r"\bin (?:an? )?a/b(?: test)?\b", re.IGNORECASE),
        "in an A/B test",
        "won in a/b",
        "won in an A/B test",
        "ran a/b tests",
    ),
    Rule(
        re.compile(r" went (?=\d\S*(?: [a-z]+)? to \d)"),
        " went from ",
        "it went 9.1 to 9.3",
        "it went from 9.1 to 9.3",
        "it went to 9.3",
    ),
    Rule(
        re.compile(
            r"(?<=[,;] )((?:about |over |nearly )?[$£€₹]?\d[\d.,]*[kKmM]?"
            r"(?: (?:million|USD|EUR|GBP|hours|days))*) saved\b"
        ),
        r"it saved \1",
        "went to FP8, about 400k USD saved",
        "went to FP8, it saved about 400k USD",
        "every second saved",
    ),
    Rule(
        re.compile(r"(?<!from )(?<![\d.,])(\d[\d.,]*%?(?: [a-z]+)?) (?:down|up) to (?=\d)"),
        r"from \1 to ",
        "it takes 9 seconds down to 5",
        "it takes from 9 seconds to 5",
        "cut it from 9 down to 5",
    ),
    Rule(  # a measure, and what it was before and after
        re.compile(
            r"(?<=, )((?:(?:\d+-)?[a-z][\w-]* ){0,3})(?<!from )(?<!by )(?<!of )(?<!about )"
            r"(\d[\d.,]*%?"
            r"(?: (?:milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?))?) to (?=\d)"
        ),
        r"\1from \2 to ",
        "moved it, lag 45 minutes to 8 seconds",
        "moved it, lag from 45 minutes to 8 seconds",
        "led teams, of 8 to 12 people",
    ),
    Rule(
        re.compile(r",? (\d\d\.\d+) ?%?(?= uptime\b)"),
        r" at \1%",
        "kept 900 servers, 99.995 uptime",
        "kept 900 servers at 99.995% uptime",
        "kept a 99.99% SLA",
    ),
    Rule(
        re.compile(r", (?:0|zero) (?=[a-z])"),
        " with no ",
        "moved the warehouse, 0 breaks",
        "moved the warehouse with no breaks",
        "moved the warehouse, 10 breaks",
    ),
    Rule(
        re.compile(r"\b(\d+) (day|week|month|year|hour|minute) (?=[a-z])"),
        r"\1-\2 ",
        "led a 6 month project",
        "led a 6-month project",
        "led 6 months of work",
    ),
    Rule(
        re.compile(r"\b(at|for|with|to) same\b"),
        r"\1 the same",
        "faster at same quality",
        "faster at the same quality",
        "on same-day orders",
    ),
    Rule(
        re.compile(r"(?<=[a-z]) ([+−-]) ?(?=\d[\d.]* ?%)"),
        _moved,
        "prompt adherence +18%",
        "prompt adherence up 18%",
        "moved R +18 seats",
    ),
    Rule(  # "C++" and "R+D" are no sums
        re.compile(r"(?P<comma>, )?(?P<parts>[\w-]{2,}(?: \+ [\w-]{2,})+)"),
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
    Rule(  # money, and what is counted; a model of 7B is called so
        re.compile(
            r"(?<![\w.])(?:([$£€₹¥]\d[\d.]*)|(\d[\d.]*)) ?(m|mn|mio|M|bn|B)\b(?(1)|"
            r"(?= (?:(?:daily|monthly|"
            r"weekly|active|paying) )*(?:users|customers|people|requests|rows|events|records|"
            r"orders|messages|images|downloads|queries|visits|views|calls|transactions|players|"
            r"items|devices)\b))"
        ),
        _in_words,
        "saved $4M for 3m daily users",
        "saved $4 million for 3 million daily users",
        "trained 7B and 70B models",
    ),
    Rule(
        re.compile(r", (?P<who>(?:about )?\d[\d.,]*k?(?: million)? (?:\w+ ){0,2}\w+) uses? it\b"),
        r", used by \g<who>",
        "in production, 80k creators use it",
        "in production, used by 80k creators",
        "in production, creators use it",
    ),
    Rule(
        re.compile(r", ((?:[a-z-]+ ){0,2}[a-z-]+) (?:unchanged|the same|intact)(?=$|[,;.])"),
        r" with \1 unchanged",
        "cut steps, prompt adherence unchanged",
        "cut steps with prompt adherence unchanged",
        "cut steps and left the rest unchanged",
    ),
    Rule(
        re.compile(r"(?<=[a-z]) no (?=(?:downtime|data loss|outages?|incidents?|errors?)\b)"),
        " with no ",
        "moved 14 clients no downtime",
        "moved 14 clients with no downtime",
        "moved 14 clients, no downtime",
    ),
    Rule(  # at which measure, with which means
        re.compile(r", same ([\w-]+(?: [\w-]+)?)(?=$|[,;.])"),
        _same,
        "trained in half the time, same loss, same GPUs",
        "trained in half the time at the same loss with the same GPUs",
        "trained the same model",
    ),
    Rule(  # how much of it there is
        re.compile(
            r", ((?:about |over |nearly )?\d[\d.,]*k?(?: million| billion|,000)? (?:[a-z-]+ ){1,3}"
            r"an? (?:day|week|month|year|second|minute|hour))(?=$|[,;.])"
        ),
        r" (\1)",
        "ran search, about 4 million orders a month",
        "ran search (about 4 million orders a month)",
        "ran about 4 million orders a month",
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
        re.compile(
            r", (?=(?:about |over |nearly |more than )?\d[\d.,]*(?: million| billion|k|,000)? "
            r"(?:(?:daily|monthly|weekly|active|paying|enterprise) )*"
            rf"({'|'.join((*FOR, *WITH, *IN, *ON))})\b(?=$|[,;.]))"
        ),
        _for_whom,
        "rebuilt search, 70 people, 12 countries, 8 million users, 600k devices",
        "rebuilt search with 70 people in 12 countries for 8 million users on 600k devices",
        "rebuilt search, 70 people used it",
    ),
    Rule(  # in words: not "phase 3 trials", nor one figure beside another
        re.compile(
            r"(?<![\w-])(?P<before>[a-z]+,?) (?P<few>[2-9]) (?!million|billion|[GTM]B\b)"
            r"(?=(?:[A-Za-z-]+ ){0,2}[a-z]{2,}s\b)"
        ),
        _few,
        "rose to staff within 3 years",
        "rose to staff within three years",
        "ran phase 3 trials",
    ),
)
