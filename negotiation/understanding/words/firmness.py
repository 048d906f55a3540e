"""Words for figures that a company only thinks about, and for approvals that are still to come."""

from __future__ import annotations

# What a company does with a figure that it has not offered yet, in one word …
PONDERING = frozenset(
    "thinking considering contemplating mulling weighing pondering discussing debating leaning "
    "eyeing exploring evaluating brainstorming envisage envisages pensando uberlegen envisagent "
    "reflechissent".split()
)
# … and in several; "in mind" may stand behind the figure.
PONDERED = (
    "looking at|talking about|talking|toying with|playing with|in mind|aiming for|aiming at|"
    "shooting for|penciled in|pencilled in|working on|put in for|hinted at|hinting at|hints at|hinted|floated|alluded to|"
    "thinks they|thinks theyd|thinks he|thinks she|believes they|believes theyd|reckons they|reckons theyd|their idea|their thinking|denken an|denken aan|piensan en|"
    "pensent a|nachdenken"
)
DISCUSSED = (
    "being discussed|being considered|being reviewed|being debated|under discussion|under review"
)
# What they did with it in the end: "they were considering me and offered 205k".
CAME_TO_IT = frozenset("offered gave wrote sent came went moved raised confirmed signed".split())
# "They hope to get me 205k": what they do, and to what end.
STRIVES = frozenset(
    "hope hopes hoping try tries trying want wants fight fights fighting push pushes pushing".split()
)
# "She's going to fight for 255k": what somebody there wants to bring about for one.
PUSHES = frozenset(
    "fight fights fighting push pushes pushing lobby lobbies lobbying advocate advocates advocating "
    "bat argue argues arguing campaign campaigning vouch plead pleading kampft".split()
)
INSIDE = frozenset("internally hard upstairs me us really now a bit again to".split())
LEADS_TO = frozenset("to that she he they it can could will".split())
TO_GET = frozenset("get secure land reach swing".split())
# Who has to agree, inside a company, and how it is said that they have not yet.
BODIES = frozenset(
    "finance hr comp compensation committee vp cfo ceo leadership payroll exec execs "
    "executives management approver approvers".split()
)
LIES_WITH = frozenset("still its is sits sitting stuck lies now currently but".split())
PASSES = frozenset("through past by across".split())
PUTS_TO = frozenset(
    "proposed proposing pitched pitching suggested suggesting submitted submitting sent requested "
    "running run taking".split()
)
APPROVAL = frozenset(
    "approval approvals approve approved approving approves signoff greenlight "
    "greenlit okayed rubberstamp freigabe genehmigt genehmigung aprobacion aprobado".split()
)
SIGNED_OFF = (("sign", "off"), ("signed", "off"), ("green", "light"), ("green", "lit"))
AGREES = frozenset("sign agree ok okay approve confirm bless".split())  # "the ceo to sign"
SAID_YES = frozenset(  # behind one of the bodies: "finance hasn't said yes yet"
    (verb, answer)
    for verb in "said say says given give gives".split()
    for answer in "yes ok okay anything".split()
)
PENDING = frozenset(
    "pending needs need needed must awaiting awaits waiting wait until unless hasnt havent isnt "
    "not yet trying tries try for requires require fehlt noch falta to".split()
)
# Approved it is, or none is needed.
SETTLED = frozenset(
    "no already got has have had able managed secured obtained without dont doesnt".split()
)
OF_BOARDS = frozenset(["board"])  # every grant of stock is "subject to board approval"
# By themselves, or beside words that say nothing else.
OPEN_WORDS = frozenset("tbc tbd tentative tentatively provisional provisionally".split())
NOTHING_FIRM = (
    "nothing firm|nothing is firm|not firm|isnt firm|nothing final|not set in stone|nothing set in "
    "stone|not confirmed|nothing confirmed|unconfirmed|to be confirmed|not locked in|not decided|"
    "nothing decided|nothing is decided|undecided|noch nicht fest|nichts fix|nada firme|rien de ferme"
)
BESIDE_OPEN = frozenset(
    "still all everything it its that thats is but though base salary so and the yet".split()
)
