"""Questions that nearly everybody has, with what can honestly be said to them."""

from __future__ import annotations

import re

_SHOULD_I_TELL = (
    r"(?:should|shall|can|do|must) i (?:have to )?"
    r"(?:tell|say|share|disclose|mention|name|reveal).{0,25}\b"
)
_COMMON: tuple[tuple[str, str], ...] = (
    (r".{0,30}\b(?:rescind|withdraw|take (?:it|the offer) (?:back|away)"
     r"|lose (?:the offer|it|this)|pull (?:it|the offer))\b.{0,40}",
     "Nobody can promise that it won't happen. A friendly question with a reason, and the plain "
     "wish to join, is the usual way to talk about an offer, and the script keeps to that."),
    (r"(?:is|isn'?t|would|wouldn'?t|will|does|do|am i|won'?t).{0,40}\b(?:rude|greedy|pushy"
     r"|ungrateful|too much|annoy\w*|offend\w*|mad|angry|upset|bad idea)\b.{0,30}",
     "A friendly question with a reason is a usual part of an offer, and the script is no more "
     "than that. Whether to send it is up to you."),
    (r"what (?:if|happens if|do i do if|should i do if) (?:they|he|she|it)(?:'s| is)?[^?]{0,20}"
     r"\b(?:no|refuse\w*|reject\w*|won'?t|don'?t|laugh|offended|angry|mad|upset|annoyed)\b.{0,30}",
     "A no to a figure is not a no to you. Tell me their words then, and I have an answer ready."),
    (_SHOULD_I_TELL
     + r"(?:current|earn|make|present|last) ?(?:salary|pay|comp|now|today)?.{0,20}",
     "I'd rather work from the range for the role, and ask for theirs. But never a false figure."),
    (_SHOULD_I_TELL + r"(?:floor|minimum|walk[- ]?away|lowest|limit|bottom)\b.{0,20}",
     "Better not: your lowest figure tells them where to stop. It stays on your private card."),
    (_SHOULD_I_TELL + r"offers?\b.{0,20}",
     "Only if it is real, and only as far as you like. Tell me about it when I ask for other "
     "offers, and the script says exactly that much."),
    (r"(?:should|shall|can|may) i (?:also )?(?:mention|include|use|bring up|say|put|add)"
     r" (?:my|that i|the fact|in my)\b.{0,40}",
     "If it is true and bears on the work, yes: in one sentence, where I ask what you have done."),
    (r"(?:is (?:this|it|that)|are (?:you|these)|how) .{0,20}\b(?:private|confidential|secret"
     r"|safe|secure|anonymous)\b.{0,20}"
     r"|who (?:can )?(?:sees?|reads?) (?:this|it|that|what).{0,25}"
     r"|do you (?:store|save|keep|share|sell).{0,30}",
     "What you tell me is shown to nobody else. I keep it so that we can go on later; say delete "
     "my data and it is gone."),
    (r"what (?:can|do) you do.{0,20}|how does (?:this|it) work.{0,10}|what is this.{0,10}"
     r"|how can you help.{0,15}",
     "I turn a job offer into a counteroffer script, from the role's guide and your figures."),
    (r"(?:what if |but )?(?:i have|i've got|with) no"
     r" (?:leverage|other offers?|competing offers?).{0,20}"
     r"|do i need (?:an?other|a competing) offer.{0,20}|do i have (?:any )?leverage",
     "No other offer is needed: the case then rests on the role's range and on what you bring."),
    (r"are you (?:an? )?(?:real|human|bot|robot|ai|person|chat ?gpt|machine|llm).{0,20}"
     r"|who are you|what are you|is this (?:an? )?(?:ai|bot)",
     "I'm a program. I work from the guides and from your answers, and make nothing up."),
    (r"(?:can|will|could) you (?:send|negotiate|call|talk|write|email)\b.{0,25}"
     r"\b(?:for me|them|it)\b.{0,20}",
     "No, that part is yours: I write it, you change what you like and send it."),
    (r"(?:where|how).{0,25}\b(?:numbers?|figures?|data|bands?|you know)\b.{0,30}"
     r"|(?:are|is).{0,20}\b(?:numbers?|figures?|data|bands?|guide)\b.{0,20}"
     r"\b(?:accurate|right|true|real|reliable|correct|up to date)\b.{0,10}"
     r"|how (?:accurate|reliable).{0,30}",
     "From the guide for this role: market reports that nobody has verified, and your own answers. "
     "I add nothing to them but arithmetic."),
    (r"(?:should|shall|do|can) i (?:send|do|answer|reply|negotiate|ask)?.{0,20}"
     r"\b(?:e-?mail|phone|call|in person|video)\b.{0,30}",
     "Either works. You get an e-mail to send, and notes for a call."),
    (r"how (?:many|much longer|long)\b.{0,20}\b(?:questions?|take|longer|more|left)\b.{0,15}"
     r"|(?:what'?s|what is|what happens) next|are we (?:done|there yet).{0,10}|what now",
     "A few short questions, then you have a script; most of them can be skipped."),
    (r"(?:can|should|may|could|do) i (?:really )?(?:ask|counter|negotiate|push|go back)\b.{0,20}"
     r"\b(?:again|twice|second time|one more time|once more|back)\b.{0,15}",
     "Two counters are enough; then decide. Each step is best traded for something."),
    (r"(?:which|what)(?:'s| is| one| offer| of them| job)?(?: is)?"
     r" (?:better|best|higher|worth more).{0,25}",
     "Your private card compares them as far as the figures allow. Which to take is your choice."),
    (r"(?:can|should|could|do) i (?:get|ask for|have|need) (?:it|this|that|the (?:offer|terms))"
     r" in writing.{0,15}",
     "Yes, always: the final terms in writing, before you say yes."),
    (r"how long (?:should|do|can) i wait.{0,30}"
     r"|when (?:will|should|do) (?:they|i) (?:hear|expect|reply|answer|respond|get).{0,30}",
     "Two or three working days are usual; then one friendly line may ask whether there is news."),
)  # fmt: skip
# What people say before they come to the question.
LEAD = (
    r"(?:(?:so|but|and|well|oh|ah|ok(?:ay)?|alright|right|great|cool|nice|good|sure|thanks"
    r"|thank you|sorry|hm+|wait|honestly|one question|quick question)[ ,.!:;]+){0,4}"
)
_COMPILED = tuple(
    (re.compile(f"{LEAD}(?:{words})", re.IGNORECASE), told) for words, told in _COMMON
)


def common_answer(question: str) -> str | None:
    """The answer to one of them, written without its question mark."""
    return next((told for words, told in _COMPILED if words.fullmatch(question)), None)
