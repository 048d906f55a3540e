"""What is said to news."""

from __future__ import annotations

from negotiation.understanding.message import News

AGREED = (
    "Congratulations. Ask for it in writing, check every figure against what you agreed, and "
    "only then "
    "say yes. If a figure differs, tell me."
)
WHICH_FIGURE = (
    "I don't know what {words} is yet. Tell me with its part, like **240k base**, and I write the "
    "yes with that figure."
)
NAMES_IT = "The e-mail that accepts names the figures, so I need those first."
HELD_AGAIN = (
    "That is a no for the second time, so I take these figures as their last word. From here on it "
    "is for you to decide."
)
HELD_AFTER_A_STEP = (
    "If that is their answer to your second request, say **final** and we close it well; the next "
    "e-mail then asks for nothing more."
)
# News that end the conversation, until the person tells more.
CLOSED: dict[News, str] = {
    News.ACCEPTED: (
        "Congratulations. Before you sign, make sure that every figure you agreed on is in "
        "writing: base, "
        "each other part, the start date. You can write: “Thank you, I'm glad to accept. Please "
        "send me "
        "the letter with the terms we agreed, and I'll sign it.”"
    ),
    News.SIGNED: "Congratulations, and well done. Keep the signed letter. All the best in the "
    "new job.",
    News.DECLINED: (
        "A clear no is a good answer too. You can write: “Thank you for the offer and for your "
        "time. I've "
        "decided to go another way, and I hope our paths cross again.” No reason is owed."
    ),
    News.WITHDRAWN: (
        "I'm sorry, that is hard. Ask them, in writing, whether that is their last word; if "
        "another offer "
        "comes, say start over and we look at that one."
    ),
}
# What is said of those for which there is a letter beside it.
CLOSED_WITH_LETTER: dict[News, str] = {
    News.ACCEPTED: (
        "Congratulations. Before you sign, make sure that every figure you agreed on is in "
        "writing: base, each other part, the start date."
    ),
    News.SIGNED: CLOSED[News.SIGNED],
    News.DECLINED: "A clear no is a good answer too, and no reason is owed.",
    News.WITHDRAWN: CLOSED[News.WITHDRAWN],
}
# News that change nothing, with what helps meanwhile.
MEANWHILE: dict[News, str] = {
    News.SILENT: (
        "Give them two or three working days, then one friendly line: is there any news on the "
        "package? "
        "You lose nothing by waiting calmly."
    ),
    News.CHECKING: (
        "That is no refusal: somebody is asking for you. Thank them, and ask by when they will "
        "know. Tell "
        "me what comes back."
    ),
    News.CALL: "Good. Have the call notes before you: ask once, then let them answer first.",
    News.SENT: "Good. I'm here when they answer: tell me their words or their figures.",
    News.MINIMUM: (
        "Don't name it. Say: “I'd rather talk about what would make this an easy yes”, and name "
        "your ask "
        "again. Your walk-away stays between us."
    ),
    News.CURRENT_PAY: (
        "You don't owe them that. Say: “I'd rather work from the range for this role. What is "
        "it?” Never a "
        "false figure; payslips only where the law asks for them."
    ),
    News.LAPSED: (
        "Their day has passed; that alone seldom ends it. Write today, before anything else: "
        "“Is the offer still open? I am ready to talk it through this week.” Tell me if they name "
        "a new day."
    ),
    News.EXPECTATIONS: (
        "Ask first: “What is the range for this role?” If they press, name a range for the role "
        "whose "
        "lower end you would be glad of."
    ),
    News.OTHER_OFFERS: (
        "Say only what is true. If you would rather not: “I'd like to keep that to myself; this "
        "role is "
        "my focus.”"
    ),
    News.CONTRACT_DIFFERS: (
        "Don't sign yet. Write today, in a friendly tone: “Thank you for the contract. One point "
        "differs "
        "from what we agreed: … Could you send a corrected version?” Name each part that is "
        "missing or "
        "wrong, such as the profit share, with its figure, and ask for it in writing."
    ),
    News.RAISE: (
        "I'm made for new offers, not for a raise at your present employer, so I have no script "
        "for that. "
        "What does apply: know the range for your role, bring one or two results with figures, "
        "and ask in "
        "a meeting of its own, before the review. If you get an offer elsewhere, come back."
    ),
}

# What is feared before there is a script: how they put it, and a line that needs no figure and
# claims nothing.
FEARED_EARLY: dict[News, tuple[str, str]] = {
    News.ABOVE_BAND: (
        "That is above our band.",
        "I see that the band has its limits. What can move beside it: a sign-on, equity, the "
        "level?",
    ),
    News.AT_TOP: (
        "You are at the top of the band already.",
        "Then let's look beside base: what can you do on the level, equity or a sign-on?",
    ),
    News.BASE_FIXED: ("Base is fixed.", "If base is fixed, which parts can move?"),
    News.NO_BUDGET: (
        "There is no budget left.",
        "I understand. What can move instead, and when is there budget again?",
    ),
    News.FINAL_OFFER: (
        "This is our final offer.",
        "Thank you for being clear. Before I decide: is there anything small left, like the start "
        "date or a sign-on?",
    ),
    News.NO_MATCH: (
        "We can't match that.",
        "I understand. How close can you come, and with which part?",
    ),
    News.NO_SIGN_ON: (
        "We pay no sign-on.",
        "Understood. Which other part could do the same in the first year?",
    ),
    News.LADDER: (
        "Our steps are fixed.",
        "I see. Which step is this one, and what would the next one take?",
    ),
    News.AFTER_SIX: (
        "We look at it again after six months.",
        "Gladly. Could the letter say when, and what it goes by?",
    ),
    News.DECIDE_NOW: (
        "We need an answer now.",
        "I'd like to give you an answer that I stand by. Could I have a few days?",
    ),
    News.CHECKING: ("I have to check with the team.", "Thank you. When may I hear back?"),
}
