"""What a message tells about how things stand: their answer, the person's own, or none yet.

Also a wish to claim what is not true. Nothing here knows the case.
"""

from __future__ import annotations

import re
from enum import StrEnum

_LONGEST = 600  # characters; a longer message tells more than one thing


class News(StrEnum):
    """What happened. The seven of `PUSHBACKS` have an answer of their own, by the same key."""

    BLUFF = "bluff"
    ACCEPTED = "accepted"  # the person said yes
    DECLINED = "declined"  # the person said no
    WITHDRAWN = "withdrawn"  # the company took its offer back
    AGREED = "agreed"  # the company gives what was asked for
    SILENT = "silent"
    UNMOVED = "unmoved"  # the same figures as before
    UNPRICED = "unpriced"  # time off and such, that no guide has a figure for
    CHECKING = "checking"  # "we need to check with finance"
    CALL = "call"  # they want to talk
    BASE_FIXED = "base_fixed"
    FINAL_OFFER = "final_offer"
    DECIDE_NOW = "decide_now"
    OTHER_OFFERS = "other_offers"
    CURRENT_PAY = "current_pay"
    EXPECTATIONS = "expectations"
    NO_MATCH = "no_match"


PUSHBACKS = (
    News.BASE_FIXED, News.FINAL_OFFER, News.DECIDE_NOW, News.OTHER_OFFERS, News.CURRENT_PAY,
    News.EXPECTATIONS, News.NO_MATCH,
)  # fmt: skip
_BLUFF = re.compile(
    r"\b(?:bluff(?:ing|ed|s)?|pretend(?:ing)?|lie(?! to me)|lying|lied|faked?|faking"
    r"|invent(?:ed|ing)?|make (?:it |one |something |\w+ \w+ |\w+ )?up|mak(?:ing|e) (?:\w+ )?up"
    r"|made[- ]up|made (?:\w+ )?up|exaggerat\w+|inflat(?:e|ed|ing)|fabricat\w+|round(?:ing)? up"
    r"|stretch the truth)\b"
    r"|\b(?:(?:can|could|should|may|shall|what if) (?:\w+ )?(?:we|i|you)|let'?s|why not|just)\b"
    r"(?:(?! (?:us|me) about).){0,40}\b(?:use|say|claim|tell them|mention|add|put|quote|cite"
    r"|include|name)\b[^?!\n]{0,120}\b(?:offers?|guide|rival|competing|i (?:have|got|hold)|i'?ve)\b"
    r"|\boffers? (?:from|in) the guide\b"
    r"|\b(?:say|tell them|claim|write|act like|as if)(?: that)? i(?:'ve| have|'m| got| hold)\b"
    r"[^?!\n]{0,120}\boffers?\b"
    r"|\b(?:use|using|take|put in|quote|mention|say)\b[^.?!\n]{0,40}\boffers?\b[^.?!\n]{0,25}"
    r"\b(?:guide|lever|sample|example)"
    r"|\b(?:guide|lever)'?s? (?:rival|competing|sample)?[ ]?offers?\b"
    r"|\b(?:use|take|quote)\b[^.?!\n]{0,30}\b(?:their|the) [\w ]{1,20}offer (?:anyway|even)",
    re.IGNORECASE,
)
_BLUFF_HINTS = ("bluff", " up", "up ", "pretend", "fak", "invent", "fabric", "lie", "lying",
                "exagg", "inflat", "offer", "truth", "say", "tell", "claim", "mention", "rival",
                "guide")  # fmt: skip
_DENIES = re.compile(
    r"\b(?:don'?t|do not|won'?t|never|not|hate|can'?t|cannot)(?: want)?(?: to)?[ ]$", re.IGNORECASE
)
_I = (
    r"\b(?:i|we)(?:'ve| have|'m| am|'ll| will)?"
    r"(?: (?:just|already|now|finally|actually|then|also)){0,3}"
)
# "We can't match it, but base can be 240k": nothing is said across a clause.
_SAME_CLAUSE = r"(?:(?!\b(?:and|but|or|can)\b)[^.,;!?\n]){0,40}"
_THEM = r"\b(?:they|she|he|it|hr|recruiter|company|manager|boss|team)\b"
# Read top down, first match wins.
_SIGNS: tuple[tuple[News, str], ...] = (
    (News.ACCEPTED,
     _I + r" (?:accepted|accept(?:ing)?|signed(?! up)|said yes"
     r"|(?:took|take|taking) (?:it|this|that|the (?:offer|job|deal|role|position)))\b(?! if)"
     r"|^accept(?:ed)?\W*$|\bwe have a deal\b"),
    (News.DECLINED,
     _I + r" (?:declin(?:ed|e|ing)|turn(?:ed|ing)? (?:it|them|this|the offer) down"
     r"|turn(?:ed|ing)? down|reject(?:ed|ing)?|refused|said no|walk(?:ed|ing) away|pass(?:ed|ing)"
     r"|am out|out)\b(?! if)|^declined?\W*$"),
    (News.WITHDRAWN,
     r"\b(?:they|she|he|hr|recruiter|company|manager|it)\b[^.?!\n]{0,25}\b(?:rescind(?:ed|s)"
     r"|with(?:drew|drawn|draws)|revoked|cancell?ed|pulled)\b"
     r"|\boffer (?:was|is|got|has been) (?:\w+ )?"
     r"(?:rescinded|withdrawn|revoked|cancell?ed|pulled)"),
    (News.SILENT,
     r"\b(?:no|without (?:an?|any)) (?:answer|reply|response|news|word)\b|\bstill waiting\b"
     r"|\b(?:haven'?t|have not|hasn'?t|has not|didn'?t|did not|don'?t|never|not)"
     r" (?:(?:yet|even|really|really) )?"
     r"(?:heard?|repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|writ(?:e|ten) back|wrote back"
     r"|g[eo]t(?:ten)? back|come back|called back)\b|\bghost(?:ed|ing)\b|\bghost\b|\bcrickets\b"
     r"|\b(?:gone|went|going|are|is) (?:silent|quiet|dark)\b|\bsilence\b|\bsilent\b"
     r"|\bnothing (?:yet|back|so far)\b|^(?:nothing|not yet|waiting)\W*$"),
    (News.UNMOVED,
     r"^(?:still )?(?:no change|nothing changed|unchanged"
     r"|same (?:offer|figures|numbers|as before))\W*$"
     r"|\b(?:they|she|he|it|hr|recruiter|company|offer|figures|numbers)\b[^.?!\n]{0,25}"
     r"\b(?:(?:did ?n.?t|have ?n.?t|has ?n.?t|not) (?:move|moved|change|changed|budged?)"
     r"|stay(?:s|ed)? (?:the same|put)|the same as before|unchanged)\b"),
    (News.AGREED,
     r"\b(?:exactly |all |everything )?(?:what|all|everything) (?:i|we)(?:'d| had)?"
     r" (?:asked|wanted)\b|"
     r"^(?:yes|agreed|approved|matched)\W*$"
     r"|\b(?:they|she|he|it|hr|recruiter|company|manager|boss)\b[^.?!\n]{0,25}"
     r"(?<!n't )(?<!not )\b(?:accept(?:ed|s)|agree[ds]?|approv(?:ed|es)|sa(?:id|ys) (?:yes|ok)"
     r"|ok'?d|matched|met my (?:ask|number|figure))\b"
     r"|\b(?:gave|give|giving|got|get) (?:me |us )?(?:all of it|everything|all i asked)"
     r"|\b(?:all of it|said yes|in full|everything i asked)\b"),
    (News.CHECKING,
     r"\b(?:check|run|talk|speak|confirm|discuss|clear|consult|raise)\w*\b[^.?!\n]{0,20}"
     r"\b(?:with|by|to|past)\b[^.?!\n]{0,20}\b(?:finance|hr|comp|compensation|teams?|managers?"
     r"|boss\w*|leadership|committee|directors?|vps?|c[efot]o|legal|board|hq|founders?|superiors?)\b"
     r"|\bget back to (?:me|you|us)\b"
     r"|\bneeds? (?:to get )?(?:an? |some )?(?:approval|sign[- ]?off)\b"
     r"|\b(?:they|she|he|we)(?:'ll| will|'re| are|'s| is)? (?:think(?:ing)? about it"
     r"|consider(?:ing)? it|work(?:ing)? on it|sleep on it)\b"
     r"|\b(?:look|looking) into it\b|\bsee what (?:they|we) can do\b|\bwill let (?:me|you) know\b"),
    (News.CALL,
     r"\b(?:want\w*|ask\w*|like|set up|schedul\w+|invit\w+|propos\w+)\b.{0,25}"
     r"\b(?:talk|speak|chat|call|meet|phone|zoom|video)\b"),
    (News.NO_MATCH, r"\b(?:don'?t|do not|can'?t|cannot|won'?t|never) (?:\w+ )?match\b"
     r"|\bno match|\bnot match"),
    (News.CURRENT_PAY,
     r"\b(?:current|present|last|previous)(?:ly)? (?:\w+ )?(?:salary|pay|comp\w*|package|base"
     r"|making|earning|earn|on\b)"
     r"|\bwhat (?:do |am )?(?:i|you) (?:now |currently |today )?(?:make|making|earn|earning|get"
     r" paid|paid)\b"
     r"|\bhow much (?:do |am )?(?:i|you)(?:'m| am)? (?:now |currently |today )?(?:make|making|earn"
     r"|earning|on\b|paid)|\b(?:make|earn) (?:now|today|currently)\b|\bpay ?slip|\bsalary history"),
    (News.OTHER_OFFERS,
     r"\b(?:ask\w*|want\w*|wonder\w*|know)\b[^.!\n]{0,40}\b(?:offers?|interview\w*|process\w*)\b"
     r"|\b(?:ask\w*|want\w*|know)\b[^.!\n]{0,30}'s (?:numbers?|figures?|terms)\b"
     r"|\b(?:do|have) (?:i|you) (?:have |got )?[^.!\n]{0,20}\boffers?\b"
     r"|\babout (?:other|any|competing) offers?\b|\bother (?:offers?|compan\w+|process\w*)\W*\?"
     r"|^(?:(?:do you have |any )?(?:other|competing) offers?)\W*$|\bwho else\b|\bwhich company\b"
     r"|\b(?:see|show|proof|copy|evidence)\b.{0,25}\b(?:offer|letter)\b"
     r"|\binterviewing (?:elsewhere|anywhere)|\btalking to (?:anyone|others)"),
    (News.EXPECTATIONS,
     r"\b(?:my|your|salary|pay) expect\w+|\bexpect(?:ations?|ing)\b"
     r"|\bwhat (?:number|figure|amount|salary)\b|\bis there (?:an?|any) (?:number|figure)\b"
     r"|\b(?:number|figure) (?:that |which )?(?:would|will|could) (?:get|make)\b"
     r"|\bwhat (?:would|will|does|is) it (?:take|going to take)\b"
     r"|\bwhat (?:would|do|did) (?:i|you) (?:want|need|like|have in mind)\b"
     r"|\bwhat (?:i|you)(?:'d| would)? (?:want|need|am looking|are looking)\b"
     r"|\bwhat (?:i'm|you're|i am|you are) (?:looking for|after|hoping)"
     r"|\b(?:am i|are you) looking for|\btarget (?:salary|comp)|\bname (?:my|your) price"
     r"|\b(?:salary|pay) range do|\bhow much (?:do |would )?(?:i|you) (?:want|need)\b"),
    (News.BASE_FIXED,
     r"\b(?:base|salary|band)\b" + _SAME_CLAUSE
     + r"\b(?:fixed|firm|locked|set|maxed|capped|can'?t|cannot|won'?t|no room|final"
     r"|not (?:move|negotiable)|non-?negotiable|standard|top of)\b"
     r"|\b(?:can'?t|cannot|won'?t|no room|unable|no flexibility)\b"
     + _SAME_CLAUSE + r"\b(?:base|salary)\b"
     r"|\bstandard band|\btop of (?:the|our) band|\binternal (?:equity|parity)\b"),
    (News.UNPRICED,
     r"\b(?:more|extra|additional|less|better|of)? ?(?:vacation|holidays?|pto|days off|time off"
     r"|annual leave|parental leave|remote (?:work|days)|work(?:ing)? from home|start date"
     r"|home office|four[- ]day week)\b"),
    (News.FINAL_OFFER,
     r"\b(?:final|last) (?:\w+ )?(?:offer|answer|number|word)\b|\bbest and final|\btake it or leave"
     r"|\bbest (?:we|they) can|\b(?:all|everything) (?:we|they) can\b|\bthat'?s all\b"
     r"|\bcan'?t (?:go|do) (?:any )?(?:higher|more|better)|\bno (?:more |further )?(?:room|flex\w*)"
     r"|\bwon'?t (?:move|budge|change|negotiate)|\bsaid no\b|\brefus|\bdeclin"
     r"|\b(?:not|don'?t|won'?t|can'?t) negotia"
     r"|\bnon-?negotia|\bnot moving\b|\bfinal\b|\bthe (?:max(?:imum)?|ceiling|most)\b"
     r"|\b(?:no|tight|limited|frozen) budget|\bbudget\b.{0,20}\b(?:frozen|tight|fixed|limited|gone"
     r"|exhausted|constraint\w*)\b|\bout of budget\b"),
    (News.DECIDE_NOW,
     r"\b(?:decide|answer|sign|decision|respond|reply|know|accept)\b.{0,40}\b(?:now|today|tonight"
     r"|tomorrow|right away|immediately|end of (?:the )?day|eod|on the spot)\b"
     r"|\b(?:by|until|till) (?:today|tonight|tomorrow|eod|end of (?:the )?day)\b"
     r"|\bright now\b|\bon the spot\b|\bpressur|\bexplod|\btoday or never\b"
     r"|\b(?:other|another|more) (?:candidates?|people|person)\b.{0,30}"
     r"\b(?:waiting|lined up|interested|keen|queue|line)\b"
     r"|\b(?:within|in) (?:24|the|an?|one)[ -]?(?:hours?|hrs?|h)\b"
     r"|\b(?:24|12) ?(?:hours?|hrs?|h)\b"),
)  # fmt: skip
_COMPILED = tuple((news, re.compile(signs, re.IGNORECASE)) for news, signs in _SIGNS)
# "Can I just accept?" ends nothing.
_ENDS = (News.ACCEPTED, News.DECLINED, News.WITHDRAWN)
_ASKS = re.compile(
    r"\W*(?:(?:so|but|and|ok) )?"
    r"(?:can|could|should|shall|may|do|did|what|if|when|would|how|maybe)\b",
    re.IGNORECASE,
)
_OWN_LIMIT = re.compile(r"^\W*(?:and |but |so )?(?:i|my|me)\b", re.IGNORECASE)
_THEY = re.compile(_THEM, re.IGNORECASE)


# Their figures have changed, or their first came.
THEIR_MOVE = re.compile(
    r"\bwe (?:can|could|would|hear you|offer|are able)\b"
    r"|\b(?:came|come|coming) back\b|\b(?:revised|raised|upped|bumped|lowered|dropped|increased"
    r"|counter(?:ed|s)?|improved|went (?:up|down|to))\b"
    r"|\b(?:they|she|he|hr|recruiter|company)(?:'ve| have| has)?(?: (?:now|just|also))? "
    r"(?:offer(?:ed|s)?|said|gave|giving|proposed|(?:can|could) (?:do|go|offer|give|add))\b",
    re.IGNORECASE,
)


def hear(words: str) -> News | None:
    """What a message tells; None where it tells none of these."""
    plain = words.replace("’", "'")[:_LONGEST]
    if is_bluff(plain):
        return News.BLUFF
    asks = plain.rstrip().endswith("?") or _ASKS.match(plain) is not None
    for news, signs in _COMPILED:
        if signs.search(plain) is None or (asks and news in _ENDS):
            continue
        theirs = news in (News.BASE_FIXED, News.FINAL_OFFER)
        if theirs and _OWN_LIMIT.match(plain) and not _THEY.search(plain):
            continue  # "I can't go below a base of 200k" is the person's limit, not the company's
        return news
    return None


def final_in(words: str) -> News | None:
    """What of it is final, in a message that tells other things as well."""
    plain = words.replace("’", "'")
    if _ALL_FINAL.search(plain):
        return News.FINAL_OFFER
    finals = (News.BASE_FIXED, News.FINAL_OFFER)
    return next((news for news, signs in _COMPILED if news in finals and signs.search(plain)), None)


_ALL_FINAL = re.compile(
    r"\b(?:best and final|final (?:offer|answer|number)|take it or leave)\b", re.IGNORECASE
)


def reported(words: str) -> News | None:
    """The same, only where the message says that it is about the company or what one did."""
    news = hear(words)
    if news in (News.ACCEPTED, News.DECLINED, News.SILENT, News.CHECKING, News.WITHDRAWN):
        return news
    return news if _THEY.search(words) else None


def is_bluff(words: str) -> bool:
    """Whether the message asks for help with an offer or a claim that is not real."""
    low = words.lower()
    match = _BLUFF.search(words) if any(hint in low for hint in _BLUFF_HINTS) else None
    return match is not None and not _DENIES.search(
        words[max(0, match.start() - 24) : match.start()]
    )
