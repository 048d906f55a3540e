"""How letters begin, and the words beside the name of the company that writes one."""

from __future__ import annotations

# Chats begin so as well: it takes a firm that speaks to make a letter of one.
HAILS = frozenset("hey hi hello".split())
OPENERS = HAILS | frozenset(
    "dear subject from re offer sehr liebe lieber bonjour cher chere estimado estimada "
    "querido querida gentile caro cara geachte beste ola prezado prezada".split()
)
ISSUES = frozenset(
    "behalf pleased delighted thrilled excited happy glad join joining welcome offer offers "
    "team extend confirm employment position proposer propose plaisir freuen bei chez presso "
    "subject from would like role".split()
)
# What only somebody writes who looks for people, and who looks for them no more.
OUTREACH = (
    "caught my eye", "caught our eye", "came across your", "stumbled upon your", "found your profile",
    "saw your profile", "your background caught", "your background is", "your background looks",
    "your profile caught", "your profile looks", "your experience looks", "open to a chat",
    "open to chatting", "open to a quick", "open to new", "open to exploring", "quick chat",
    "have 15 minutes", "have 20 minutes", "have 30 minutes", "15 minute call", "20 minute call",
    "up for a chat", "would you be interested", "would you be open", "are you open to",
    "worth a chat", "exploring new", "we are hiring", "were hiring", "hiring for a",
    "looking for someone like you", "building out our", "the range for this role",
    "range for the role",
)  # fmt: skip
REGRETS = (
    "other candidates", "another candidate", "regret to inform", "keep your cv", "keep your resume",
    "decided not to move", "not be moving forward", "not moving forward", "not to move forward",
    "not be progressing", "not been selected", "not selected for", "position has been filled",
    "role has been filled", "won t be proceeding", "will not be proceeding",
)  # fmt: skip
# What makes an offer of a letter, whatever else it says.
OFFERING = (
    "offer you", "your offer", "our offer", "the offer", "an offer", "this offer", "offer letter",
    "formal offer", "of employment",
)  # fmt: skip
DECLINING = frozenset("unfortunately regret decided however sorry".split())
# In front of these words no company's name stands: "we are pleased to offer you".
OFFERERS_UNNAMED = frozenset("we i our hr team company".split())
PLEASED = frozenset("pleased delighted thrilled excited happy glad proud like".split())
# "Hi Ana, we would love to have you on the team."
GLADLY = PLEASED | {"love"}
WE = frozenset("we wed were team".split())
WELCOMES = frozenset((("to", "have", "you"), ("to", "welcome", "you"), ("to", "bring", "you")))
EXTENDS = frozenset("offer extend confirm share present".split())
# "I wrote this to Pika:", "my reply was:": what stands behind it is the person's own.
SENT = frozenset(
    "wrote write sent send mailed emailed answered replied responded texted messaged countered".split()
)
MY_TEXTS = frozenset(
    "reply answer email mail message text counter counteroffer response draft".split()
)
SENT_ON = frozenset("was is said says read reads to went".split())
# --- Letters that are not one's own ---------------------------------------------------------------
MINE = frozenset("mine my".split())
SAMPLES = frozenset(
    "sample samples template templates specimen example muster musterbrief mustervertrag vorlage ejemplo plantilla modele "
    "exemple modelo voorbeeld".split()
)
# Where such letters are found, and what says that one is from there.
PUBLISHED = frozenset(
    "blog internet online web reddit forum youtube book article chatgpt gpt claude glassdoor blind "
    "twitter thread".split()
)
OF_ONE_FOR_ALL = frozenset("found from on off copied saw".split())
GETS_A_LETTER = frozenset(
    "got get gets received receives has had bekam bekommen recibio recu ha".split()
)
SHOWS_A_LETTER = frozenset(
    "showed shows shown forwarded sent lent gave shared passed let posted opened".split()
)
HERS = frozenset("his hers theirs own their her".split())
# In front of a person, whose it is.
TO_WHOM = (("to",), ("for",), ("of",), ("von",), ("de",), ("fur",), ("an",), ("pour",), ("para",))
ANOTHER_PERSON = frozenset((
    ("different", "person"), ("another", "person"), ("other", "person"), ("someone", "else"),
    ("somebody", "else"), ("someone", "elses"), ("somebody", "elses"),
))  # fmt: skip
