"""What one was, won or has to show for it: posts, awards, papers, typed without a verb."""

from __future__ import annotations

import re

from negotiation.plan.articles import article
from negotiation.plan.clause import Clause, clause_of, is_past
from negotiation.plan.first_words import small, verb_first
from negotiation.plan.short_words import FEW


def held(words: str) -> Clause | None:
    """ "sole designer on an app", "security lead for SOC 2": a post one had there."""
    did = _POST_AND_DEED.match(words)
    if did is not None and verb_first(did["deed"].partition(", ")[0]) and did["verb"] != "passed":
        of_the_year = did["post"].casefold().endswith("of the year")
        which = _THE_ONE.match(did["post"]) or of_the_year
        one = "the" if which else article(did["post"].split()[0])
        return clause_of(f"as {one} {small(did['post'])} I {did['deed']}")
    if _HELD.match(words) or _FIRST_TO.match(words):
        return clause_of(f"I was the {small(words)}")
    if _SOME_POST.match(words) and not is_past(words.split()[0].casefold()):
        one = "the" if _A_LEAD.match(words) else article(words.split()[0])
        return clause_of(f"I was {one} {small(words)}")
    return None


# Of a team there is one: "the on-call lead for inference".
_A_LEAD = re.compile(r"(?:[\w/-]+ ){0,2}lead\b", re.IGNORECASE)


def is_post(words: str) -> bool:
    """Whether words without a verb name what one was: "maintenance lead at a mill"."""
    return any(pattern.match(words) for pattern in (_HELD, _SOME_POST, _ROLE))


POST = (
    r"(?:designer|engineer|developer|pm|product manager|scientist|analyst|architect|writer|rep|"
    r"recruiter|marketer|hire|nurse|lawyer|researcher|lead|owner|manager|employee|seller|"
    r"founder|counsel|accountant|pilot|illustrator|trainer|coach|mechanic|electrician|chemist|"
    r"physicist|biologist|editor|paralegal|translator|consultant|intern|admin|technician|"
    r"director|cto|ceo|teacher|"
    r"producer|officer|supervisor|coordinator|planner|tutor|chef|captain|business partner|"
    r"head of \w+|auditor|underwriter|actuary|buyer|dispatcher|foreman|surveyor|therapist|"
    r"physio|quant|exec|executive|midwife|receptionist|sysadmin|AE|SDR|BDR|CSM|pharmacist|"
    r"paramedic|librarian|curator|trader|banker|strategist|copywriter|animator|lecturer|postdoc|"
    r"reviewer|superintendent|estimator|maintainer|associate|treasurer|champion)"
)
# "first support hire, built the help center"
_POST_AND_DEED = re.compile(
    rf"(?P<post>(?:[\w/-]+ ){{0,3}}{POST}(?: (?:of|for|at|on|in) [^,]+)?)(?:, |: | - |\. )(?:i )?"
    r"(?P<deed>(?P<verb>[a-z]+) .+)",
    re.IGNORECASE,
)
_SOME_POST = re.compile(
    r"(?!(?:the|an?|vp|head (?:of|for)|team|tech|engineering|product|design|senior)\b)"
    r"(?:[a-z-]+ ){0,2}?(?!founder|owner|manager|pm\b|employee|ceo|cto|maintainer)"
    rf"{POST} (?:for|on|at|in|of|behind) \S",
    re.IGNORECASE,
)
_THE_ONE = re.compile(
    r"(?:first|only|sole|head|lead|main|second|third|top|youngest)\b", re.IGNORECASE
)


# "first woman to lead the control room"
_FIRST_TO = re.compile(r"(?:first|only|youngest|sole) (?:[a-z]+ ){1,2}to [a-z]+ ", re.IGNORECASE)
_HELD = re.compile(
    r"(?:(?:sole|only|first|founding|main|core|lead|top|number one) (?:[a-z]+ ){0,2}?|"
    rf"(?:[a-z]+ ){{1,2}}?(?=lead\b)){POST} "
    rf"(?:for|on|of|at|in|behind|(?=(?:\d+|{'|'.join(FEW)}) (?:years|quarters|months)))\b",
    re.IGNORECASE,
)


def role(words: str) -> Clause | None:
    """ "author of a profiler"."""
    found = _ROLE.match(words)
    if not found:
        return None
    words = _SIZE.sub(r"\g<role> of ", words, count=1)
    if found["led"] and _CAME_OF_IT.search(words):  # a post with what came of it is told as past
        one = "" if found["article"] or found["title"] else "the "
        return clause_of(f"I was {one}{small(words)}")
    bare = found["article"] or found["title"] or found["rank"]
    one = "" if bare else f"{article(words.split()[0])} "
    named = words if "belt" in found[0] else small(words)
    return clause_of(f"I am {one}{named}")


_SIZE = re.compile(r"\b(?P<role>lead|manager) (?=\d)")
_CAME_OF_IT = re.compile(r"[,;:] (?:.*\d|.* (?:doubled|tripled))")
_ROLE = re.compile(
    r"(?P<article>the |an? )?(?:(?P<led>"
    r"(?:tech|team|engineering|product|design) (?:lead|manager)\b|"
    r"[TE]?PM\b|(?:lead|manager) (?:for|of)\b|(?P<title>head|director|vp) of\b)|"
    r"(?P<rank>(?:(?:shared|joint) )?(?:first|second|[123](?:st|nd|rd)|lead|senior|last) )author\b|"
    r"(?:co-)?(?:expert|author|maintainer|founder|inventor|speaker|winner|"
    r"contributor|member|chair|owner|specialist)\b|"
    r"(?:[A-Za-z]+ ){1,2}(?:grandmaster|black belt|green belt)\b)",
    re.IGNORECASE,
)


def shown(words: str) -> Clause | None:
    """ "best paper award at a workshop", "two papers at NeurIPS": what one has to show for it."""
    if _AWARD.match(words):
        one = "a " if _SOME_AWARD.match(words) else ""
        return clause_of(f"I won {one}{small(words)}")
    club = _CLUB.fullmatch(words)
    if club is not None:
        years = re.findall(r"(?:19|20)\d\d", club["years"])
        when = f" in {', '.join(years[:-1])}{' and ' if years[1:] else ''}{years[-1]}"
        return clause_of(f"I made President's Club{when if years else ''}{club['rest']}")
    if _OF_THE_YEAR.match(words) or words.casefold().startswith("part of "):
        return clause_of(f"I was {small(words)}")
    if _TOP.match(words):
        return clause_of(f"I was in the {small(words)}")
    degree = _DEGREE.match(words)
    if degree or words.casefold().startswith("h-index "):
        named = re.sub(r"^(h-index) (?=\d)", r"\1 of ", words, flags=re.IGNORECASE)
        one = "an" if named[0].casefold() in "hm" and not named.startswith("m") else "a"
        return clause_of(f"I have {one} {named}")
    return clause_of(f"I have {small(words)}") if _PUBLISHED.match(words) else None


_CLUB = re.compile(
    r"president['’]?s club(?P<years>(?:(?: in|,| and| &|/| \+)* ?(?:19|20)\d\d)*)"
    r"(?P<rest>(?:[,;] .+)?)",
    re.IGNORECASE,
)
_OF_THE_YEAR = re.compile(
    r"(?:employee|seller|rep|rookie|engineer|salesperson|manager|team|volunteer|nurse|teacher) of "
    r"the (?:year|month|quarter)\b",
    re.IGNORECASE,
)
_TOP = re.compile(r"top \d+(?:%| percent)? (?:of|in|at|among) ", re.IGNORECASE)
_DEGREE = re.compile(
    r"(?:PhD|MSc|MBA|MA|BSc|master['’]?s(?: degree)?|bachelor['’]?s(?: degree)?|degree) "
    r"(?:in|from|on|at)\b",
    re.IGNORECASE,
)
_AWARD = re.compile(
    r"(?:(?:the|an?|our|my) )?(?:best (?:\w+ ){0,2}?(?:award|prize|paper|poster|demo|talk|thesis)|"
    r"(?:outstanding|distinguished|innovation) (?:\w+ ){0,2}?(?:award|prize)|"
    r"(?:first|second|third|1st|2nd|3rd) (?:prize|place)|(?:gold|silver|bronze) medal)\b",
    re.IGNORECASE,
)
_SOME_AWARD = re.compile(r"(?:best|distinguished) (?:\w+ ){0,2}?(?:award|prize)\b", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|several) (?:[\w-]+ ){0,2}?"
    r"(?:papers?|patents?|publications?|citations?|talks?|articles?|books?|medals?|awards?|"
    r"prizes?|certifications?|certificates?)\b",
    re.IGNORECASE,
)


YEARS = re.compile(
    r"(?:(?:over|more than|about|nearly|almost|some) )?(?:\d+\+?|two|three|four|five|six|seven|"
    r"eight|nine|ten|twelve|fifteen|twenty) years?\b|(?:\w+ ){0,3}experience\b",
    re.IGNORECASE,
)


def names_work(words: str) -> bool:
    """Whether words without a verb name work: "first author on an ICML paper", "3 patents"."""
    bare = _AM.sub("", words, count=1)
    return any(pattern.match(bare) for pattern in (_ROLE, _AWARD, _PUBLISHED, _YEARS_OF))


_AM = re.compile(r"(?:i am|i['’]?m|i have|i['’]?ve)\s+", re.IGNORECASE)
_YEARS_OF = re.compile(
    YEARS.pattern.replace(r"years?\b", r"years? (?:of|in|on|building|running|leading)\b", 1),
    re.IGNORECASE,
)
