"""How an answer is demanded by a day, and how time goes by without one."""

from __future__ import annotations

from negotiation.understanding.words.clauses import SAYS

# What names a day in so many words: "they said Friday", "they insist on Friday".
NAMES_DAY = SAYS | frozenset(
    "told wrote write writes mean means meant name named names set picked chose insist insists "
    "insisted firm fine ok okay good stick sticks settled mention mentioned mentions think thinks "
    "guess believe heard assume understood put proposed suggested suggest offered want wants need "
    "needs wanted needed asked expect expects changed switched shifted answered made make makes moved".split()
)
# Between such a word, or a time that is given, and the day.
AROUND_NAMED = frozenset(
    "me us on by the until till til to it is its that this be for from at now so only just like "
    "about maybe around up a an all one another more s was first next coming other with then "
    "already still also probably latest exactly of deadline or and not no later than before "
    "within in over through date day days correct right real actual new deadline ends end eod cob noon midnight as would most day days even officially "
    "apparently supposedly basically roughly writing verbally clearly".split()
)
HOLDS_TIME = frozenset("have got get had given ive gotta left".split())
ALLOWS = frozenset("gave give gives given let lets allow allows allowed grant granted".split())
MUST = frozenset("must need should ought gotta supposed due has have got".split())
LEARNS = frozenset("hear know learn find expect see receive".split())  # what nobody has to do
# What is wanted of somebody: "they want it back by Friday", "they need my papers then".
DEMANDED_THINGS = frozenset(
    "me my us our it this that everything you your signed answer papers paperwork documents form "
    "forms signature contract letter copy".split()
)
# What nobody does alone: "they want to close this before the 18th", "would like to know by then".
CLOSES = frozenset(
    "know hear close wrap settle finish finalise finalize complete conclude fill sign seal".split()
)
TO_ONE = frozenset(
    "told tell tells asked ask asks want wants wanted like expect expects need needs".split()
)
# What one is told to do that is no answer: "they told me to expect a mail by Friday".
NO_ANSWERS = frozenset(
    "expect wait hold hang sit relax check call ping nudge remind try come join start talk meet "
    "speak visit fly interview".split()
)
LAST_DAYS = frozenset("last latest final expires expiry deadline cutoff limit".split())
SILENCE = frozenset(
    "silence silent crickets ghosted ghosting ghost peep quiet nothing unanswered ignored ignore "
    "ignoring heard hear havent hasnt replied responded waiting waited".split()
)
NO_SOUND = frozenset("answer reply response word news feedback sound message".split())
REACTED = frozenset("answered answer replied reply responded respond reacted called back".split())
WITHOUT = frozenset("no any without zero".split())
# With one of these the time is given: "nothing due for a week", "no reply needed until Friday".
AFTER_SILENCE = frozenset(
    "until till til due needed need needs want wants wanted have has before by within must should "
    "decide deadline".split()
)
# What one did, where a line begins with it.
DEEDS = frozenset(
    "mailed emailed wrote pinged messaged texted called rang phoned sent followed nudged chased "
    "asked spoke talked met submitted replied countered answered dropped left reached contacted "
    "applied interviewed flew visited travelling traveling waiting waited heard got".split()
)
# Words of an answer that tell of time as well: "they have until Friday", "gave me until the 9th".
GIVES_TIME = frozenset({"gave me", "give me", "given me", "until", "have until", "have till"})
# What one only means to do: "I plan to answer by Thursday", "I'd like to decide on Monday".
OWN_PLANS = frozenset(
    "want wanna plan planning hope hoping intend intending aim aiming like love prefer rather trying goal "
    "target gut myself gonna going will ill wanted hoped planned".split()
)
# With nobody in front and an answer behind, a plan is one's own: "gonna decide on Monday".
ELIDED_PLANS = frozenset(
    "gonna going planning hoping aiming intending trying plan hope wanna".split()
)
ANSWERS_THEM = frozenset(
    "decide answer reply respond tell let say sign accept decline give call write email mail ask "
    "talk speak think sleep counter hear".split()
)
AROUND_PLANS = frozenset(
    "would d really just also still only am m was now currently personally do quite definitely "
    "probably very much".split()
)
# With one of these it was said to them, and they count on it: "I promised to answer by Friday".
TOLD_THEM = frozenset("promised told agreed said he she hr asked ask asks".split())
TO_MYSELF = frozenset((("told", "myself"), ("tell", "myself"), ("promised", "myself")))
