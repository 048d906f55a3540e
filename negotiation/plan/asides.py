"""What somebody types beside a deed: that this is all, what they think of the place, their doubt.

Sentences that tell no deed go, and the deed stays. A doubt stays with what it is about: "i think
i improved it by 20%" is about 20%, and never 20% alone.
"""

from __future__ import annotations

import re

from negotiation.plan.shorthand import Rule

_END = re.compile(
    r"(?<=[\w%)])(?:[.;!?]+ +|, (?=(?:but |and |that|not|nothing|hope|idk|i think$)))"
)


def told_only(text: str) -> str:
    """The text without sentences that tell no deed, and with its doubts beside their figures."""
    text = " ".join(text.split())
    kept, doubt = [], False
    at = 0
    for end in (*(found.span() for found in _END.finditer(text)), (len(text), len(text))):
        sentence = text[at : end[0]].strip()
        at, mark = end[1], text[end[0] : end[1]]
        doubted = _DOUBT_ALONE.fullmatch(_bare(sentence)) is not None
        doubt = doubt or doubted
        if sentence and not doubted and not is_aside(sentence):
            kept.append(f"{sentence}{mark.rstrip() or ''}")
    told = " ".join(kept).rstrip(" ,;") if kept else text
    told, times = _AS_I_BELIEVE.subn("", told)
    doubt = doubt or times > 0
    for rule in DOUBTS:
        if _UNSURE.search(told):
            told = rule.found.sub(rule.said, told)
    return _about(told) if doubt and kept else told


def is_aside(sentence: str) -> bool:
    """Whether a sentence tells nothing that its writer did: "thats all i have"."""
    bare = _bare(sentence)
    return any(rule.found.fullmatch(bare) for rule in ASIDES)


def _bare(sentence: str) -> str:
    words = sentence.casefold().replace("’", "'").strip(" .,;:!?-–()")
    return re.sub(r"^(?:and|but|so|well|ok|also),? ", "", words)


def _about(told: str) -> str:
    """What is said with a doubt, where it has a figure: "by 20%" is "by about 20%"."""
    found = _RESULT.search(told) or _FIGURE.search(told)
    if found is None:
        return _TIMES.sub("roughly ", told, count=1)
    if _NEAR.search(told[: found.start()]):
        return told
    return f"{told[: found.start()]}about {told[found.start() :]}"


_RESULT = re.compile(
    r"(?<![\w.,$€£])[$€£]?\d[\d.,]*(?:%|x\b| ?percent\b| points?\b| ?pts\b)|"
    r"(?<=by )(?:an?|one) (?:third|half|quarter|fifth|tenth)\b"
)
_FIGURE = re.compile(r"(?<![\w.,$€£])[$€£]?\d[\d.,]*")
_NEAR = re.compile(r"(?:about|around|nearly|almost|roughly|over|under|~) ?$")
_DOUBT_ALONE = re.compile(
    r"(?:i'?m )?not (?:so |too |100% |entirely |completely |really |quite )?(?:sure|certain)"
    r"(?: (?:about|of) (?:the |that |this )?(?:exact )?(?:number|figure|percentage|value)s?|"
    r" exactly| anymore)?|(?:i )?(?:could|might|may) be (?:wrong|off)(?: there| on that)?|"
    r"don'?t quote me(?: on (?:that|it))?|"
    r"(?:this is )?from memory|(?:i )?(?:can'?t|cannot|don'?t) (?:quite |really )?remember"
    r"(?: (?:it )?exactly| the (?:exact )?(?:number|figure)s?)?|something like that|give or take|"
    r"(?:more or less|roughly|approximately)|i (?:think|guess|believe)|"
    r"or (?:so|something(?: like that)?)"
)


# A doubt, and how it is said beside its figure.
DOUBTS = (
    Rule(
        re.compile(
            r"(?i:\b(?:maybe|probably|perhaps|i think|i guess|i believe|like|prob|circa|approx\.?))"
            r",? (?:about |around )?(?=[$€£]?\d)"
        ),
        "about ",
        "cut it by maybe 20%",
        "cut it by about 20%",
        "maybe it was 20%",
    ),
    Rule(
        re.compile(
            r"(?:(?:about|around|roughly|nearly) )?(?P<n>[$€£]?\d[\d.,]*%?(?: ?[a-z]+)?),? "
            r"(?:or so|give or take|more or less|or something(?: like that)?|i think|i guess|"
            r"probably|maybe)(?=$|[,;.]| (?:for|in|on|of|at|with|and)\b)",
            re.IGNORECASE,
        ),
        r"about \g<n>",
        "improved it by 20% or so",
        "improved it by about 20%",
        "saved 20% or something else",
    ),
)
# "30% less cost i believe, from my autoscaling"
_AS_I_BELIEVE = re.compile(r",? i (?:believe|think|guess|reckon)(?=$|[,.;])", re.IGNORECASE)
# Without one of these nothing is doubted.
_UNSURE = re.compile(
    r"\b(?:maybe|probably|perhaps|think|guess|believe|like|prob|circa|approx|so|give|less|something)\b",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"\A(?:so |well |honestly )?(?:(?:i )?(?:think|guess|believe|suppose)|probably|maybe|perhaps)"
    r"(?:,? (?:that|maybe|probably))?,? (?=(?:i|we|my|our|it)\b|the (?!main |biggest |best ))",
    re.IGNORECASE,
)


def with_doubt(text: str) -> str:
    """ "I think I improved it by 20%" as one stands by it: "I improved it by about 20%"."""
    bare = _NOT_SURE_BUT.sub("", text, count=1)
    found = _LEADING.match(bare)
    if found is None:
        return _about(bare) if bare != text else text
    rest = bare[found.end() :]
    return (
        _about(rest)
        if _RESULT.search(rest) or _FIGURE.search(rest) or _TIMES.search(rest)
        else bare
    )


_NOT_SURE_BUT = re.compile(
    r"\A(?:i['’]?m )?not (?:100% |quite |too )?sure (?:of|about) (?:the )?(?:exact )?"
    r"(?:number|figure)s?,? but ",
    re.IGNORECASE,
)
_TIMES = re.compile(r"\b(?=(?:doubled|tripled|halved|quadrupled)\b)")


# Sentences that tell no deed.
ASIDES = (
    Rule(
        re.compile(
            r"(?:i (?:think|guess) )?(?:that'?s|that is|this is) (?:all|it|about it|everything)"
            r"(?: (?:that )?i (?:have|got|can think of|did|know|can say|remember))?(?: really)?|"
            r"nothing (?:else|more)(?: (?:to (?:say|add)|really|comes to mind).*)?|"
            r"not much (?:else|more)(?: .*)?|(?:that'?s )?the end|end of story"
        ),
        "",
        "that's all i have",
        "",
        "that is all of the traffic",
    ),
    Rule(
        re.compile(
            r"(?:i )?(?:idk|dunno|don'?t know|not sure|no idea|no clue)(?: (?:if|whether|what|"
            r"how) .*)?|(?:is|does|do|would|will) (?:this|that|it|"
            r"these) (?:count|help|work|ok|okay|enough|good|matter|fit).*|"
            r"(?:i )?hope (?:this|that|it)(?:'?s)? .*|"
            r"if (?:this|that|it) (?:helps|counts|matters|works)|thanks?(?: you)?"
            r"(?: .*)?|thx|pls|please|sorry(?: .*)?|cheers|let me know.*|"
            r"you (?:tell|choose|pick) .*|(?:lol|haha+|hehe|etc)"
        ),
        "",
        "not sure if that counts",
        "",
        "not one customer left",
    ),
    Rule(  # what one thinks of the place
        re.compile(
            r"(?:they|the (?:team|people|company|recruiter|manager|place|role|job|office)|"
            r"the (?:hiring )?manager) (?:all )?(?:seem|seems|are|is|look|looks|sound|sounds|"
            r"were|was) (?:so |very |really |super |pretty |quite |all )?(?:nice|great|cool|kind|"
            r"friendly|good|lovely|ok|okay|excited|happy|awesome|amazing|fun|perfect|interesting|keen|"
            r"chill|smart)(?: (?:though|tho|too|people|guys|to me|with me|and .*))*"
        ),
        "",
        "they seem nice though",
        "",
        "they are nice to customers now",
    ),
    Rule(
        re.compile(
            r"i (?:don'?t|do not) (?:really )?have (?:any )?(?:big|great|huge|much|many|a lot).*"
        ),
        "",
        "i don't have big things",
        "",
        "i have many patents",
    ),
    Rule(  # how one feels
        re.compile(
            r"i(?:'?m| am) (?:so |very |really |super |pretty |quite |a bit |just )*(?:nervous|"
            r"scared|excited|happy|tired|afraid|worried|stressed|bad at this|desperate|thrilled)"
            r"(?: .*)?|(?:i'?m|i am)? ?(?:very |really |so )?proud of (?:that|it|this)(?: one)?|"
            r"i (?:really |just |would )*(?:like|love|want|hate|hope) (?:the|this|that|it|them|"
            r"to (?:join|work|get|stay|be)).*"
        ),
        "",
        "i really want this job",
        "",
        "i am proud owner of a patent",
    ),
)
