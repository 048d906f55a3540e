"""What is bidden of the bot in a whole message: what is done, and to what.

A line has its key (of `Go` or of `Want`), its verbs, what has to be named behind them, and what
else may be. Where nothing has to be named the verb is enough.
"""

from __future__ import annotations

from negotiation.understanding.words.answers import POLITE

_SCRIPT = (
    "script scripts email emails e mail mails letter letters draft drafts message text version"
)
_CALL = "call calls conversation phone talk talking negotiation negotiating answers objections"
_PRACTICE = "rehearsal practice roleplay role play dry mock"

WAYS: tuple[tuple[str, str, str, str], ...] = (
    ("show", "show display repeat resend reprint reshow print paste", f"{_SCRIPT} it that", ""),
    ("show", "see view read reread", _SCRIPT, ""),
    ("show", "show display see view open read reread print", "card cards", "private script all"),
    ("show", "give get have need want", "script email mail draft text version", "e call phone"),
    ("show", "give get have need want show see read", "notes", "call phone"),
    ("summary", "show see give get have want list", "summary recap overview", ""),
    ("forget", "delete erase wipe remove destroy",
     "data everything account info information history conversation chat stuff answers", ""),
    ("stop", "stop end quit finish",
     "rehearsal rehearsing practice practise practicing practising roleplay", "call role play it"),
    ("start_over", "start begin", "over again afresh anew scratch beginning", ""),
)  # fmt: skip
WANTS: tuple[tuple[str, str, str, str], ...] = (
    ("rehearse",
     "rehearse rehearsing practice practise practicing practising roleplay train simulate",
     "", f"{_CALL} {_SCRIPT} it that session"),
    ("rehearse", "do have start begin try run role mock dry", _PRACTICE, f"{_CALL} run"),
    ("send", "send mail email forward submit",
     "for behalf", f"{_SCRIPT} it that them they recruiter hr on please just"),
    ("refine", "refine refining polish improve", "", f"{_SCRIPT} it that"),
    ("files", "download save export give get have send need want",
     "file files pdf markdown md document doc docx txt", _SCRIPT),
)  # fmt: skip
# Who has or gets something tells of it, but in a question or a wish: "can I have", "like to get".
TELLING = frozenset("have get".split())
MODALS = frozenset("can could may might".split())
# In front of the verb, and around what it is done to: they change nothing.
BEFORE = frozenset(
    "can could would will may shall you u i we me id ill im lets let us want wanna like love need "
    "to gonna going how about time rather prefer try now do mind if ready".split()
)
AROUND = POLITE | frozenset(
    "my a an this me us that again plz once more to here one last whole full all of with together "
    "first some as in from too your entire current new through bit quick quickly".split()
)
