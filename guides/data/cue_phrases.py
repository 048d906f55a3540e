"""Phrases that say what the figures after them are: to ask for, to accept, the floor, an answer.

Patterns in small letters, each from the start of a word to the end of one. A text is read with the
first of them that fits, so what is longer stands before what it begins with.
"""

from __future__ import annotations

_NUMBER_NEXT = r"(?= (?:[a-z]{0,2}[$£€₹₪]|[a-z]{3} ?)\d)"
_SIGN_NEXT = r"(?= [$£€₹₪])"

FLOOR = (
    r"accept[- ]?at[- ]floors?",
    r"walk(?:ing)?[- ]?away\b(?: (?:if|from|signal|point|at|below|threshold))*",
    r"(?:accept|go|settle|take)(?: for)? (?:no|nothing) (?:lower|less|below|under)(?: than)?",
    r"no lower than",
    r"not below",
    r"(?:do not|don't|never|(?:would|could|will) not|(?:would|could|ca)n't|cannot|won't) "
    r"(?:accept|go|settle|drop|sign|join|give|take)(?: \w+){0,3}? "
    r"(?:below|beneath|under|less than|lower than)",
    r"(?:decline|reject|refuse|turn down|pass on)(?: \w+){0,3}? (?:below|beneath|under|less than)",
    r"walk(?:ing)? (?:below|under)",
    r"never (?:below|under)",
    r"anything (?:less|lower) than",
    r"(?:anything|nothing) (?:below|under)",
    r"floors?",
    r"bottom line",
    r"minimum acceptable",
    r"(?:my|your) (?:\w+ )?minimum",
    r"minimum(?=:| is)",
)
ACCEPT = (
    r"accept(?:able|ing|ed)?",
    r"landing (?:zone|point|spot|at)",
    r"settle (?:at|for|around)",
    r"say yes if",
    r"(?:land|sign|clos(?:e|ing)|say yes)(?: anywhere)? (?:at|above|over)",
    r"end up (?:at|around|near)",
    rf"take{_SIGN_NEXT}",
    rf"close{_NUMBER_NEXT}",
    r"take (?:it|this|that|the (?:deal|offer)) (?:at|if|when)",
    r"middle ground",
    r"fall-?back",
    r"compromise",
    r"split the difference at",
    r"talk(?:ed)? (?:you )?down to",
    r"(?:conced\w+|come down|go down|drop)(?: down)? to",
    r"meet (?:them |in the middle )?at",
    r"comfortable (?:accepting|at|with)",
    r"anything (?:over|above|north of)",
    r"(?:strong|good|fair|great|solid|realistic|reasonable) (?:close|outcome|result)",
    r"(?:i'd|i would|i'll|i will) (?:take|settle)",
)
# What follows is no figure of ours: an old offer, what others draw, a cap.
NONE = (
    r"(?:for|on) (?:the|your|this|an?) (?:initial |verbal |written )?offer (?:of|at|with)",
    r"(?:initial|first|opening|standard|typical|current|original|existing|verbal) (?:\w+ )?offers?",
    r"current (?:base|comp\w*|salary|tc|total|role|employer)",
    r"my current",
    r"currently (?:at|on|make|making|earn|earning|paid)",
    r"counter(?:ing)? any\w*(?: [\w-]+){0,4}? (?:below|beneath|under|less than)",
    r"caps?(?: out)? at",
    r"(?:tops?|maxes) out",
    r"averages?",
    r"median",
    r"(?<!counter )range is",
    r"ranges? from",
    r"(?:which )?(?:would|could) command",
    r"which (?:can|could|would|may)",
    r"approaching",
    r"threshold",
    r"(?:have|has|can|may|will) (?:approved?|go) up to",
    r"i (?:know|realize)",
    r"(?<!if )(?<!whether )(?:they|the (?:company|recruiter|team|(?:hiring )?manager)) "
    r"(?:can|may|might) (?:go|move|stretch) to",
    rf"(?:appreciate|thanks? for|thank you for) (?:the|your){_SIGN_NEXT}",
    r"band (?:is|of|runs)",
    r"capped",
    r"stuck",
    r"trade",
)
COUNTER = (r"counter(?:s|ing|ed|-?offers?)?",)
# Goes on with what was asked or accepted.
KEEP = (
    r"bring(?:ing|s)?",
    r"reach(?:ing|es)?",
    r"pair(?:ing)? (?:it|this|that) with",
    r"should (?:be|land|come|sit|fall|reach)",
    r"break(?:ing)? (?:it|this|that) down",
    r"broken down",
    r"made up of",
    r"consisting of",
)
RIVAL = (
    r"(?:who|which) (?:is|are|has me|have me) (?:at|offering|paying)",
    rf"cit(?:e|ing) [^.;,:$£€₹₪]{{1,50}}? (?:at|paying|offering){_SIGN_NEXT}",
    r"cit(?:e|ing) [^.;,:$£€₹₪(]{1,50}(?= \([$£€₹₪])",
)
IF = (
    r"if(?! (?:possible|needed|necessary|so)\b)",
    r"when",
    r"even if",
    r"should",
)
ASK = (
    r"open(?:ing)?(?: your counter)? (?:at|with|by)",
    r"open",
    r"anchor(?:ing|ed)?",
    r"target(?:ing|s|ed)?",
    r"start(?:ing)? (?:at|with|from)",
    r"(?:start|begin) the \w+ (?:at|with)",
    r"(?:my|your) (?:first |opening |target )?number",
    r"the number that works",
    rf"put{_SIGN_NEXT}",
    r"position(?:ing)? (?:yourself|myself)",
    r"hop(?:e|ing)",
    r"justification for",
    r"(?:could|can|would) (?:you|we)(?: \w+){0,2}? "
    r"(?:do|get|go|move|raise|bring|offer|match|add|increase|reach|make|consider)",
    r"hold(?: \w+)? firm (?:at|on)",
    r"hold at",
    r"pivot(?:ing)? to",
    r"push(?:ing)?",
    r"ask(?:ing|s)?",
    r"request(?:ing|s)?",
    r"negotiat\w+",
    r"needs?",
    r"(?:i'd|i would|would) (?:like|love|want|expect)",
    r"want(?:ing)?",
    r"propos(?:e|ing|al)",
    r"looking (?:for|at)",
    r"secur(?:e|ing)",
    r"seek(?:ing)?",
    r"aim(?:ing)?",
    r"hold(?: out)? for",
    r"press for",
    r"demand",
    r"insist",
    r"goal",
    r"lead with",
    r"justif(?:y|ies|ied)",
    r"structured as",
    r"to (?:join|choose|commit|close|move|make|accept)",
    r"expect(?:ing)?",
    r"deserves?",
    r"warrants?",
    r"commands?",
    r"requires?",
    r"reflects?",
    r"instead",
)
# In the order in which they are tried where several begin at one word.
PHRASES: dict[str, tuple[str, ...]] = {
    "FLOOR": FLOOR,
    "ACCEPT": ACCEPT,
    "NONE": NONE,
    "COUNTER": COUNTER,
    "KEEP": KEEP,
    "RIVAL": RIVAL,
    "IF": IF,
    "ASK": ASK,
}
