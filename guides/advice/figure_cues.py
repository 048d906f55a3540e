"""The role of each amount in a sentence: what to ask, to accept, the floor, their answer, or none.

The last cue before an amount decides. Cues of no figure are another company's offer, an offer
made before, and a trigger ("if they open below …"), which ends at its comma.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from itertools import pairwise

from guides.advice.claims import OTHERS_PAY, is_an_offer, lowered, others_who_pay, rival_claims
from guides.advice.figure_parts import FoundFigure
from guides.advice.figure_replies import expected, replies, role_of_counter
from guides.advice.sentences import Own
from guides.names.mentions import mentions
from negotiation.model.guide import FigureRole, Placeholder, PlaceholderKind


class _Cue(Enum):
    ASK = "ask"
    ACCEPT = "accept"
    FLOOR = "floor"
    COUNTER = "counter"
    NONE = "none"  # what follows is no figure of ours: a rival's, an old offer, a trigger
    RIVAL = "rival"
    NAME = "name"  # a rival's name that pay follows
    LIST = "list"  # ": $280K base, …" asks, whoever was named before
    KEEP = "keep"  # "reaching $310K": goes on with what was asked or accepted
    IF = "if"  # a trigger begins
    CLEAR = "clear"  # a trigger ends here
    ASIDE = "aside"  # a parenthesis about others opens
    BACK = "back"  # and closes: what was said before it goes on


# The start of a word is looked for once, not by every cue.
_CUES = re.compile(
    r"\b(?=[a-z])(?:(?P<FLOOR>accept[- ]?at[- ]floors?|walk(?:ing)?[- ]?away\b(?: (?:if|from|"
    r"signal|point|at|below|threshold))*|"
    r"(?:accept|go|settle|take)(?: for)? (?:no|nothing) (?:lower|less|below|under)(?: than)?|"
    r"no lower than|not below|"
    r"(?:do not|don't|never|(?:would|could|will) not|(?:would|could|ca)n't|cannot|won't) "
    r"(?:accept|go|settle|drop|"
    r"sign|join|give|take)(?: \w+){0,3}? (?:below|beneath|under|less than|lower than)|"
    r"(?:decline|reject|refuse|turn down|pass on)(?: \w+){0,3}? (?:below|beneath|under|less than)|"
    r"walk(?:ing)? (?:below|under)|never (?:below|under)|anything (?:less|lower) than|"
    r"(?:anything|nothing) (?:below|under)|floors?|bottom line|minimum acceptable|"
    r"(?:my|your) (?:\w+ )?minimum|"
    r"minimum(?=:| is))"
    r"|(?P<ACCEPT>accept(?:able|ing|ed)?|landing (?:zone|point|spot|at)|"
    r"settle (?:at|for|around)|say yes if|"
    r"(?:land|sign|clos(?:e|ing)|say yes)(?: anywhere)? (?:at|above|over)|"
    r"end up (?:at|around|near)|take(?= [$£€₹₪])|close(?= (?:[a-z]{0,2}[$£€₹₪]|[a-z]{3} ?)\d)|"
    r"take (?:it|this|that|the (?:deal|offer)) (?:at|if|when)|middle ground|fall-?back|"
    r"compromise|split the difference at|talk(?:ed)? (?:you )?down to|"
    r"(?:conced\w+|come down|go down|drop)(?: down)? to|meet (?:them |in the middle )?at|"
    r"comfortable (?:accepting|at|with)|"
    r"anything (?:over|above|north of)|(?:strong|good|fair|great|solid|realistic|reasonable) "
    r"(?:close|outcome|result)|"
    r"(?:i'd|i would|i'll|i will) (?:take|settle))"
    r"|(?P<NONE>(?:for|on) (?:the|your|this|an?) (?:initial |verbal |"
    r"written )?offer (?:of|at|with)|(?:initial|first|opening|standard|typical|current|"
    r"original|existing|verbal) (?:\w+ )?offers?|"
    r"current (?:base|comp\w*|salary|tc|total|role|employer)|my current|"
    r"currently (?:at|on|make|making|earn|earning|paid)|"
    r"counter(?:ing)? any\w*(?: [\w-]+){0,4}? (?:below|beneath|under|less than)|caps?(?: out)? at|"
    r"(?:tops?|maxes) out|averages?|median|(?<!counter )range is|ranges? from|"
    r"(?:which )?(?:would|could) command|which (?:can|could|would|may)|approaching|threshold|"
    r"(?:have|has|can|may|will) (?:approved?|go) up to|i (?:know|realize)|"
    r"(?<!if )(?<!whether )(?:they|the (?:company|recruiter|team|(?:hiring )?manager)) "
    r"(?:can|may|might) (?:go|move|stretch) to|"
    r"(?:appreciate|thanks? for|thank you for) (?:the|your)(?= [$£€₹₪])|"
    r"band (?:is|of|runs)|capped|stuck|trade)"
    r"|(?P<COUNTER>counter(?:s|ing|ed|-?offers?)?)"
    r"|(?P<KEEP>bring(?:ing|s)?|reach(?:ing|es)?|pair(?:ing)? (?:it|this|that) with|"
    r"should (?:be|land|come|sit|fall|reach)|"
    r"break(?:ing)? (?:it|this|that) down|broken down|made up of|consisting of)"
    r"|(?P<RIVAL>(?:who|which) (?:is|are|has me|have me) (?:at|offering|paying)|"
    r"cit(?:e|ing) [^.;,:$£€₹₪]{1,50}? (?:at|paying|offering)(?= [$£€₹₪])|"
    r"cit(?:e|ing) [^.;,:$£€₹₪(]{1,50}(?= \([$£€₹₪]))"
    r"|(?P<IF>if(?! (?:possible|needed|necessary|so)\b)|when|even if|should)"
    r"|(?P<ASK>open(?:ing)?(?: your counter)? (?:at|with|by)|open|anchor(?:ing|ed)?|"
    r"target(?:ing|s|ed)?|start(?:ing)? (?:at|with|from)|"
    r"(?:start|begin) the \w+ (?:at|with)|(?:my|your) (?:first |opening |target )?number|"
    r"the number that works|put(?= [$£€₹₪])|"
    r"position(?:ing)? (?:yourself|myself)|hop(?:e|ing)|justification for|"
    r"(?:could|can|would) (?:you|we)(?: \w+){0,2}? (?:do|get|go|move|raise|bring|offer|match|add|"
    r"increase|reach|make|consider)|"
    r"hold(?: \w+)? firm (?:at|on)|hold at|pivot(?:ing)? to|push(?:ing)?|"
    r"ask(?:ing|s)?|request(?:ing|s)?|negotiat\w+|needs?|"
    r"(?:i'd|i would|would) (?:like|love|want|expect)|"
    r"want(?:ing)?|propos(?:e|ing|al)|looking (?:for|at)|secur(?:e|ing)|seek(?:ing)?|"
    r"aim(?:ing)?|hold(?: out)? for|press for|demand|insist|goal|lead with|justif(?:y|ies|"
    r"ied)|structured as|to (?:join|choose|commit|close|move|make|accept)|expect(?:ing)?|"
    r"deserves?|warrants?|commands?|requires?|reflects?|instead))\b"
)
_LOST = re.compile(r"\b(?:unvested|forfeit\w*)\b[^.;,$£€₹]{0,40}$")
_LOST_AFTER = re.compile(
    r"[^.;,]{0,12}\bi(?:'m|'d|'ll| am| would| will)? (?:be )?"
    r"(?:forfeit|leav(?:e|ing)|giv(?:e|ing) up|los(?:e|ing))"
)
_FROM = re.compile(
    r"\b(?:up from|from|versus|vs\.?|instead of|rather than)\s+(?:an?\s+|"
    r"the\s+)?(?:typical\s+|standard\s+|current\s+)?$"
    r"|\b(?:than|the|their|your|an?) (?:typical|standard|usual|normal|default|average) $"
    r"|\bfrom (?:the |an? |your |their )?(?:[\w-]+ ){1,3}\($"
)
# "These two items alone are worth £80K" names no part of pay.
_WORTH = re.compile(r"\bworth (?:an? |about |around |approximately |roughly |up to )?$")
# "To reach the $470K+ L4 threshold": what others drew, not what to ask for.
_THRESHOLD = re.compile(r"^\+?\s*(?:[\w-]+ )?threshold\b")
# "…by combining a competing offer ($20K lift), a sign-on bonus ($35K)": our own again.
_OWN_EXTRA = re.compile(r"\b(?:sign-?on|signing|bonus)(?: bonus)? \($")
_COLON = re.compile(r":[^.;]*$")
# "At $295K, I sign this week" repeats an ask.
_AT_I = re.compile(r"(?:^|[.—–-]\s+|[\"“]\s*)(?:at|for|if)\s+(?:approximately |about |around )?$")
_AT_I_AFTER = re.compile(r"^[^.;]{0,60}?(?:,| —| i)\s*(?:i|i'm|i'd|i'll|we|this|you|it)\b")
_FLOOR_AFTER = re.compile(
    r"^[\s)]{0,2}(?:(?:as (?:my|your|the|a|an) )?(?:absolute |hard |accept-at |"
    r"walk-away )?(?:floor|minimum)|is (?:my|your) minimum|is (?:my|your|the) (?:\w+ )?floor)\b"
)
# "Accept at $325K; below $305K, thank them."
_BELOW = re.compile(r"\b(?:below|beneath|under|less than) $")
_IS_MOST = re.compile(r"^\+? is (?:the|our|their) (?:max(?:imum)?|cap|ceiling|limit|most)\b")
_AS_GOOD = re.compile(
    r"^[\s)]{0,2}as an? (?:good|strong|solid|fair|great|realistic) (?:result|outcome|close|deal)\b"
)
# "$218K (ask), $208K (accept), $198K (walk away)".
_NAMED_AFTER = re.compile(
    r"^\s*\((?:my |your |the )?(?:(?P<ASK>ask|target|anchor|opening|stretch)|"
    r"(?P<ACCEPT>accept(?:able)?)|(?P<FLOOR>floor|walk[- ]?away|minimum)|"
    r"(?P<COUNTER>counter|their (?:counter|answer)))\)"
)
# "$212K would put me in line", "a $208K base gets you there": no cue comes before.
_WOULD = r"\bwould (?:get|put|let|allow|bring|work|be enough|make (?:me|it|this))\b"
_DOES_IT = re.compile(rf"[^.;]{{0,90}}?(?:{_WOULD}|\bgets? (?:you|us) (?:there|to)\b)")
_AS_FLOOR = re.compile(r"[^.;]{0,90}?\bas (?:your|my|the|an? absolute) (?:absolute )?floor\b")
# "For Barcelona, €82,000" asks, unless it goes on about that figure ("… is typical").
_FOR_PLACE = re.compile(
    r"^(?:For|In) (?:the )?[A-ZÀ-Ý][\w .()/'-]{1,40}[,:] "
    r"(?=(?:\w{1,2}\$|[$£€₹₪])\d|[A-Z]{3} ?\d)(?![^.;,]{0,40}\b(?:is|are|was|would be)\b)"
)
_LISTED = re.compile(r"(?:\b(?:and|or)|[,/(+])\s*$")
# "I'd like to land at $210K" asks; "land at $210K" tells what to accept.
_MEETING = frozenset({"land at", "meet at"})
_WISHED = re.compile(r"\b(?:hop(?:e|ing)|like|love|want|aim)\b[^.;,]{0,24}$")
# "If you can get to $210K, I'll sign": spoken, an ask.
_IF_YOU_CAN = re.compile(
    r"if (?:you|we)(?: can| could|'re able| are able| were able)(?!n't|not| not)\b"
)
# "…, a base of $210K would get me to yes", whoever was named before.
_WOULD_DO = re.compile(
    rf", (?=an? (?:base|total|package|grant|salary|equity)\b[^.;]{{0,160}}?{_WOULD})"
)
_CLAUSE_END = re.compile(r"[;:—–.]|, (?:and|but)\b")
_BELOW_LEAVE = re.compile(
    r"\b(?:below|beneath|under|less than) [^.;:]{2,90}?, (?:you (?:should )?|"
    r"i(?:'d| would|'ll| will)? |i have to |then )?"
    r"(?:leave|walk|decline|pass|say no|stop|stay|keep|thank|move on)\b"
    r"|\b(?:below|under) [^.;:,]{2,40}?,? (?:there is |there's )?no deal\b"
)
# "The base of $210K is fair, but …" is about the offer.
_JUDGED = re.compile(
    r"^\+?(?: over (?:four|4) years)? (?:is|are|feels?|seems?|looks?|falls?|comes in) "
    r"(?:(?:a )?\w+ )?(?:fair(?=,? but)|below|lower?|light|short|under|behind)\b"
)
# "I'm weighing a $320K total comp offer": somebody's, not an ask.
_AND = frozenset({"and", "/", "+", ","})
_AN_OFFER = re.compile(r"\s+(?:\w+ )?offers?\b(?! (?:from|by) (?:you|this))")
# "Accept if …" and "walk away if …" say what to do; any other "if" begins a trigger.
_OUR_IF = re.compile(
    r"(?i)(?:\baccept(?: at| only)?|\bonly|\bwalk[ -]away|\bsignal:|\bsign|\bunless)$"
)
_TRIGGER_END = re.compile(r",\s|:\s|\bthen\b|;|—")
_OWN_STOCK = re.compile(r"(?i)\bin (?:\w+ ){1,3}(?:rsus?|stock|equity|options|shares)\b")
_LIST = re.compile(r":(?=\s+[$£€₹₪])")
_PAID = re.compile(
    r"(?:[\w.&+'-]+[ /]){0,8}?(?:\(|\$|£|€|₹|at [$£€₹]|(?:offers?|is offering|are offering|"
    r"pays?|earn\w*|TC|comp|engineers)\b)"
)
_PARENTHESIS = re.compile(r"\([^()]*\)")
_OTHERS = frozenset({_Cue.NONE, _Cue.RIVAL, _Cue.NAME})
# "If they open below": the verb of a trigger's own clause stands this near, and is no cue.
_TRIGGER_VERB = 24
_LIST_GAP = 40  # characters between two figures of one list


def give_roles(
    text: str,
    brackets: tuple[Placeholder, ...],
    found: list[FoundFigure],
    own: Own,
    *,
    spoken: bool,
) -> None:
    """Set the role of each; none where nothing asks for it, and drop what only repeats."""
    lower = lowered(text)
    events = _events(text, lower, brackets, own, spoken=spoken)
    may_do = spoken or " you there" in lower
    leaves = "," in text or "no deal" in lower
    leaving = [match.span() for match in _BELOW_LEAVE.finditer(lower)] if leaves else []
    current: FigureRole | None = FigureRole.ASK
    cued = rival = named = listing = False
    before_trigger: tuple[FigureRole | None, bool] = (current, cued)
    outside: tuple[FigureRole | None, bool, bool] = (current, cued, rival)
    at = 0
    done = 0
    for entry in found:
        gap = lower[done : entry.start]
        entry.led = len(gap) < _LIST_GAP or _LISTED.search(gap[-6:]) is not None
        done = max(entry.label_end, entry.end)
        while at < len(events) and events[at][0] < entry.start:
            entry.led = True
            cue = events[at][1]
            at += 1
            if cue is _Cue.ASIDE:
                outside = (current, cued, rival)
                continue
            if cue is _Cue.BACK:
                current, cued, rival = outside
                continue
            if cue is _Cue.LIST:
                if named:
                    current, cued, rival = FigureRole.ASK, True, False
                continue
            named = cue is _Cue.NAME
            if cue is _Cue.KEEP:
                cued = True
            elif cue in {_Cue.RIVAL, _Cue.NAME, _Cue.NONE, _Cue.IF}:
                if cue is _Cue.IF:
                    before_trigger = (current, cued)
                current, cued, rival = None, True, cue in {_Cue.RIVAL, _Cue.NAME}
            elif cue is _Cue.CLEAR:
                if not rival:
                    current, cued = before_trigger
            elif cue is _Cue.ASK:
                current, cued, rival = FigureRole.ASK, True, False
            else:
                current, cued, rival = FigureRole(cue.value), True, False
        entry.role = current
        tail = lower[entry.label_end : entry.label_end + 40]
        if _FLOOR_AFTER.match(tail) and not rival:
            entry.role, cued = FigureRole.FLOOR, True
        if any(start < entry.start < end for start, end in leaving):
            entry.role, cued = FigureRole.FLOOR, True
        if entry.role is FigureRole.ACCEPT and _BELOW.search(lower[: entry.start][-12:]):
            entry.role = FigureRole.FLOOR
        if _IS_MOST.match(tail):
            entry.dropped = True
        if entry.role is FigureRole.ASK and (_JUDGED.match(tail) or _AN_OFFER.match(tail)):
            entry.dropped = True
        if entry.role is FigureRole.ACCEPT and _AS_FLOOR.match(lower, entry.label_end):
            entry.role = FigureRole.FLOOR
        if _AS_GOOD.match(tail):
            entry.role, cued = FigureRole.ACCEPT, True
        named_after = _NAMED_AFTER.match(tail) if "(" in tail[:2] else None
        if named_after is not None and not rival:
            entry.role, cued = FigureRole[named_after.lastgroup or ""], True
        elif not cued and may_do and _DOES_IT.match(lower, entry.label_end):
            cued = True
        if _AT_I.search(lower[max(0, entry.start - 30) : entry.start]) and _AT_I_AFTER.match(tail):
            entry.dropped = True
        if rival and _OWN_EXTRA.search(lower[max(0, entry.start - 40) : entry.start]):
            entry.role = FigureRole.ASK
        listing = _COLON.search(lower[max(0, entry.start - 40) : entry.start]) is not None or (
            listing and entry.led
        )
        if not cued and (entry.component is None or not (spoken or listing)):
            entry.role = None
        before = lower[max(0, entry.start - 60) : entry.start]
        if (
            _FROM.search(before)
            or _LOST.search(before)
            or _LOST_AFTER.match(tail)
            or (entry.component is None and _WORTH.search(before))
            or (entry.role is FigureRole.ASK and _THRESHOLD.match(tail))
        ):
            entry.dropped = True
    for first, second in pairwise(found):
        # "The $195K base and $260K RSU offer" is an offer in both its parts.
        gap = lower[max(first.end, first.label_end) : second.start].strip()
        if gap in _AND and _AN_OFFER.match(lower, second.label_end):
            first.dropped = first.dropped or second.dropped


def _events(
    text: str, lower: str, brackets: tuple[Placeholder, ...], own: Own, *, spoken: bool
) -> list[tuple[int, _Cue]]:
    events: list[tuple[int, _Cue]] = []
    quiet = 0
    for match in _CUES.finditer(lower):
        name = match.lastgroup or ""
        start = match.start()
        if start < quiet:
            continue
        if name == "IF" and spoken and _IF_YOU_CAN.match(lower, start):
            events.append((start, _Cue.ASK))
        elif name == "IF":
            trigger = _trigger(text, start, match[0], events)
            events += trigger
            quiet = min(start + _TRIGGER_VERB, trigger[-1][0]) if trigger else quiet
        elif name == "COUNTER":
            role = role_of_counter(text, start, match.end(), own)
            events.append((start, _Cue.NONE if role is None else _Cue(role.value)))
        elif match[0] in _MEETING and (
            _WISHED.search(lower[max(0, start - 40) : start]) is not None
            or (spoken and match[0] == "meet at")
        ):
            events.append((start, _Cue.ASK))
        else:
            events.append((start, _Cue[name]))
    for at, role in replies(lower, own):
        asked = any(cue is _Cue.IF and start < at <= start + _TRIGGER_VERB for start, cue in events)
        if role is FigureRole.ASK or not asked:
            events.append((at, _Cue(role.value)))
    if spoken and " would " in lower:
        events += [(match.end(), _Cue.ASK) for match in _WOULD_DO.finditer(lower)]
    if not spoken:
        events += [(at, _Cue.COUNTER) for at in expected(text)]
    for bracket in brackets:
        if bracket.kind is PlaceholderKind.RIVAL:
            events.append((bracket.start, _Cue.RIVAL))
    for claim in rival_claims(lower, own):
        events.append((claim.end() - 1, _Cue.RIVAL))
    for claim in OTHERS_PAY.finditer(lower):
        events.append((claim.start(), _Cue.NAME))
    events += [(start, _Cue.NAME) for start in others_who_pay(text, own)]
    if spoken and is_an_offer(text, own):
        events.append((0, _Cue.NAME))
    for start, _, name in mentions(text, own.others):
        if own.is_own(name) or _OWN_STOCK.search(text[max(0, start - 4) : start + 40]):
            continue
        if _PAID.match(text[start : start + 140]):
            events.append((start, _Cue.NAME))
    events += [(match.start(), _Cue.LIST) for match in _LIST.finditer(text)]
    events += [(match.end() - 1, _Cue.ASK) for match in _FOR_PLACE.finditer(text)]
    if "(" in text:
        events += list(_asides(text, events))
    events.sort(key=lambda event: event[0])
    return events


def _asides(text: str, events: list[tuple[int, _Cue]]) -> Iterator[tuple[int, _Cue]]:
    """The parentheses that speak of others: "ask $40K (they may go up to $50K) and a base of …"."""
    for match in _PARENTHESIS.finditer(text):
        start, end = match.span()
        if any(cue in _OTHERS and start < at < end for at, cue in events):
            yield start, _Cue.ASIDE
            yield end - 1, _Cue.BACK


def _trigger(
    text: str, start: int, word: str, before: list[tuple[int, _Cue]]
) -> list[tuple[int, _Cue]]:
    """ "If they open below $X, …": nothing up to the comma is a figure."""
    if word.casefold() in {"when", "should"} and start > 2:
        return []
    if _OUR_IF.search(text[max(0, start - 24) : start].rstrip()):
        return []
    if before and before[-1][1] is _Cue.FLOOR and "below" in text[start : start + 60]:
        return []
    if (
        before
        and before[-1][1] is _Cue.ACCEPT
        and _CLAUSE_END.search(text, before[-1][0], start) is None
    ):
        return []  # "Accept $330K if the sign-on is at least $40K"
    stop = _TRIGGER_END.search(text, start)
    end = stop.start() if stop is not None else len(text)
    return [(start, _Cue.IF), (end, _Cue.CLEAR)]
