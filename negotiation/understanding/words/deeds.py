"""Verbs of things done, as people open the sentence about their work with them."""

from __future__ import annotations

_VERBS = frozenset(
    "built build led lead cut saved save migrated rebuilt optimized optimised owned doubled "
    "halved tripled quadrupled redid reworked rewired reorganised reorganized shipped made grew raised reduced launched designed wrote ran "
    "won improved created trained scaled managed delivered increased moved brought took drove "
    "developed deployed implemented introduced founded started mentored hired coached "
    "automated refactored rewrote replaced removed fixed debugged solved resolved closed sold "
    "negotiated secured earned published presented patented invented researched prototyped "
    "tuned finetuned quantized quantised distilled pruned compressed accelerated sped boosted "
    "lowered decreased eliminated prevented detected stabilized stabilised standardized "
    "standardised unified merged consolidated integrated architected engineered modeled "
    "modelled analyzed analysed forecast measured tested validated audited hardened "
    "modernized modernised upgraded onboarded supervised directed headed spearheaded "
    "initiated established set organized organised planned coordinated facilitated oversaw "
    "handled served supported maintained operated monitored extended expanded transformed "
    "turned converted translated localized generated produced contributed achieved exceeded "
    "beat hit reached outperformed completed finished released open-sourced opensourced "
    "rolled pushed pioneered crafted curated evaluated benchmarked profiled parallelized "
    "parallelised vectorized cached sharded partitioned provisioned containerized "
    "orchestrated instrumented simplified streamlined restructured reorganized revamped "
    "overhauled redesigned recruited promoted tutored taught lectured defended cofounded "
    "co-founded bootstrapped exited acquired retained upsold renewed gesenkt gebaut "
    "entwickelt geleitet reduziert verbessert erhoht halbiert aufgebaut eingefuhrt reduje "
    "redujo construi cree lidere mejore aumente desarrolle ahorre lance dirigi diseñe disene "
    "reduit construit dirige ameliore augmente developpe reduzi criei liderei melhorei "
    "aumentei desenvolvi ridotto costruito guidato migliorato".split()
)
# The same done anew, or with others: "retrained", "coauthored".
VERBS = _VERBS | {f"{again}{verb}" for again in ("re", "co") for verb in _VERBS}
# They open no deed, though they end like one.
NO_DEEDS = frozenset(
    "offered asked wanted needed decided said told tried received liked hoped waited called "
    "emailed signed accepted declined rejected applied interviewed expected confused worried "
    "scared stressed tired excited interested married promised agreed refused replied "
    "answered checked looked seemed used lived stayed wondered guessed need speed feed seed indeed red "
    "reserved hated loved disliked enjoyed preferred feared hundred".split()
)
# Whose deed it is: the person's, or their team's.
WE = frozenset("i ive we weve our my me us ich habe hab wir yo je j eu io mein team group".split())
# Whose it is not, or that it was never done.
NOT_MINE = frozenset(
    "they theyre he she it you recruiter company startup firm boss manager hr everyone people someone who competitor competitors rival rivals vendor his her "
    "to will would can cant could should may might must want wanted hope hoping going gonna "
    "dont didnt plan planning if friend colleague".split()
)
# "Did the migration", "did a full rewrite": what it is that was done, some words behind.
DID = frozenset(
    "migration migrations rewrite redesign rollout refactor refactoring overhaul integration port "
    "launch analysis audit evaluation cleanup implementation design prototype experiment experiments "
    "study thesis benchmark benchmarks deployment modelling modeling optimisation optimization "
    "automation research interviews onboarding upgrade restructuring".split()
)
# "My boss did it, I only watched": then nothing of it is the person's.
# How one knows of what one has not done.
_ONLY_LEARNT = tuple(
    f"{only} {verb}"
    for only in ("only", "only ever", "only just")
    for verb in (
        "read", "reading", "studied", "heard", "took a course", "took a class", "did a course", "did a tutorial", "followed a tutorial",
        "learned about", "learnt about", "know about", "know it from", "seen it", "saw it", "played with", "played around",
    )
)  # fmt: skip
DISOWNED = (
    *_ONLY_LEARNT, "just read about", "just read papers", "just took a course", "just watched a video",
    "i only watched", "i just watched", "only watched", "wasnt me", "was not me", "not me who",
    "wasnt mine", "was not mine", "i wasnt involved", "i was not involved", "i had no part",
    "had no part in", "had nothing to do with", "nothing to do with me", "i didnt do it",
    "i did not do it", "did it not me", "did it all without me", "colleague did it",
    "colleague did that", "boss did it", "boss did that", "someone else did", "i wasnt there",
    "i cant claim", "cannot claim", "not my work", "not my doing", "i never touched",
    "somebody else did", "took credit for", "before my time", "before i joined",
)  # fmt: skip
# Denied, they say that nothing of it was one's own work: "never shipped any of that".
WORKED_ON = frozenset(
    "shipped built trained deployed launched led designed developed implemented migrated scaled "
    "optimized optimised published created engineered architected finetuned released ship build train "
    "deploy launch lead design develop implement migrate scale optimize optimise finetune release".split()
)
# "Our lead made the whole thing": who did it instead.
SOMEBODY_ABOVE = frozenset(
    "lead manager boss cto ceo vp director head senior seniors principal founder contractor vendor "
    "supervisor professor intern".split()
)
# Words in front of the verb that change nothing.
HEADS = frozenset(
    "ok okay so yes well um uh hm hmm and also actually the a an of then just personally "
    "recently previously once first single handedly successfully mainly basically honestly "
    "have has had been did at work there last year job in which that currently now sure "
    "mostly back this is something oh maybe proud most thing for fine co re pre".split()
)
# In a sentence behind a deed: it is about the same thing.
POINTS_BACK = frozenset("it its them they that this these those which".split())
IN_USE = frozenset(
    "uses use used using runs running relies rely depends depend live production daily works"
    "".split()
)
SIGNS_OF_DEEDS = frozenset(
    "ok okay so well and um yes but also oh hm hmm sure basically honestly actually".split()
)
# Behind the verb: then nothing was achieved at work.
NOT_OBJECTS = frozenset(
    "looking interviewing applying searching job me offer offers talking thinking negotiating "
    "at here there".split()
)
# Behind a verb of work, in everyday talk: nothing was achieved.
EVERYDAY: dict[str, frozenset[str]] = {
    "made": frozenset("it sure up do time friends".split()),
    "took": frozenset("it that this notes time off them him her".split()),
    "raised": frozenset("it this that".split()),
    "moved": frozenset("to in out from back away here".split()),
    "led": frozenset("with off".split()),
    "built": frozenset("up".split()),
    "wrote": frozenset("to it down back them him her you".split()),
    "ran": frozenset("into out late away".split()),
    "brought": frozenset("it up that".split()),
    "set": frozenset("off aside".split()),
    "turned": frozenset("up out around".split()),
    "grew": frozenset("up apart tired old out".split()),
    "managed": frozenset(["to"]),
    "reached": frozenset(["out"]),
    "started": frozenset("out over dating therapy school".split()),
    "saved": frozenset("up".split()),
    "negotiated": frozenset(
        "was is were in it i once before since salary my pay hard badly and for".split()
    ),
    "finished": frozenset("school uni university college".split()),
}
# Behind a company that something was done to: "pushed Runway once", and no "moved Uber to Go".
DEALINGS = frozenset(
    "once twice thrice again already back hard harder gently further yesterday today too "
    "before and but so".split()
)
# Who took up one's own work: "3 teams moved onto my design", "several squads use my linter".
MANY = frozenset("two three four five six seven eight nine ten several many most all".split())
# What people do such things to outside their work, or to get it: "won the lottery".
THINGS = frozenset(
    "lottery kids children son daughter alarm letter pdf email mail message reply onsite interview "
    "interviews loop homework resume cv dishes dog marathon weight house flat mortgage".split()
)
# One's own, and no work: "taught my daughter to ride a bike", "closed on our house".
PRIVATE = frozenset(
    "kids children son sons daughter daughters baby wife wifes husband husbands partner partners "
    "parents mom mum dad family house home flat apartment rent mortgage landlord wedding car visa "
    "alarm dog cat garden kitchen bike marriage divorce honeymoon birthday loan".split()
)
WHOSE_OWN = frozenset("my our two three".split())
PASTIMES = frozenset(
    "raffle lottery lotto marathon marathons km miles poker casino pushups leetcode hackerrank "
    "triathlon".split()
)
# What anybody does in a day, by the verb: "closed the laptop", "made dinner".
OF_THE_DAY: dict[str, frozenset[str]] = {
    "closed": frozenset("laptop door lid computer tab browser window book eyes curtains".split()),
    "finished": frozenset(
        "lunch dinner breakfast tea coffee book meal shift phd degree masters bachelors".split()
    ),
    "made": frozenset("tea coffee lunch dinner breakfast bed".split()),
    "took": frozenset("kids bins bus train tram walk shower bath".split()),
    "ran": frozenset("bath errand errands".split()),
    "hit": frozenset("gym road bed shower".split()),
    "cut": frozenset("grass lawn hair hedge".split()),
    "turned": frozenset("computer laptop telly lights".split()),
    "reached": frozenset("home".split()),
    "started": frozenset("coding programming".split()),
    "built": frozenset("house shed deck".split()),
}
REST = frozenset("break holiday nap day week month sabbatical look".split())
"""What one takes or has, which is no work: "took a break"."""
# Verbs that make money of what one has, with the word behind them.
SALES = frozenset(
    "sold cashed exercised liquidated unloaded dumped inherited sell selling verkauft vendi "
    "vendu venduto".split()
)
BOUGHT = frozenset("bought buys purchased purchases acquired".split())
MINE = frozenset("my our meine mis mes le mie minhas".split())
SOLD = MINE | frozenset("some all half part out in the a".split())
# Behind these words a deed is told: "can you mention that i cut …".
MENTION = (
    "mention that i", "say that i", "add that i", "include that i", "tell them that i", "tell them i", "mention i", "also mention i", "put in that i", "write that i", "bring up that i", "mention my", "that i",
    "should have mentioned i", "should have said i", "shouldve mentioned i", "forgot to mention i", "forgot to say i", "forgot to tell you i", "forgot i", "didnt mention i", "didnt mention that i",
)  # fmt: skip
# "Before that I turned Luma down": in front of "that I" they only tell when.
WHEN_THAT = frozenset("before after since until by with at on in for like than".split())
# "Got SDXL running in 4 GB", "got training cost down 35%".
GOT = frozenset(["got"])
GOT_SO = frozenset("down up running working live shipped adopted approved".split())
# What a measure does by itself: "pass rate went from 62 to 88".
CHANGES = frozenset(
    "went dropped fell rose grew improved increased decreased jumped climbed shrank moved "
    "came".split()
)
# A deed told before is taken back: by an order, or because it was not the person's.
# What a deed is told in: "cut the sentence on inference" strikes one out.
SENTENCES = frozenset(
    "sentence line bit part example point bullet thing story one claim mention stuff paragraph phrase proof".split()
)
DROPS = frozenset(
    "forget ignore scrap delete remove drop skip strike scratch disregard erase rm bin ditch lose axe nix "
    "kill undo withdraw retract strip cut wipe redact omit exclude".split()
)
LEAVES_OUT = frozenset("leave take keep cut".split())
NOT_TO_SAY = frozenset(
    "claim print quote repeat disclose show share mention use include say bring write claim".split()
)
NOT_BY_ME = frozenset((
    ("wasnt", "me"), ("not", "me"), ("isnt", "mine"), ("wasnt", "mine"), ("not", "mine"),
    ("isnt", "true"), ("not", "true"), ("never", "happened"),
))  # fmt: skip
OVERDONE = frozenset("exaggerated lied overstated embellished fibbed guessed".split())
NOT_SO = frozenset("measured checked counted verified tested".split())  # never …, of one's own deed
THEIRS_AFTER_ALL = frozenset(
    "team teammates teammate colleague colleagues boss manager lead".split()
)
POINTS_AT_IT = frozenset("that it this thats".split())
MY_DEED = frozenset(
    (which, noun)
    for which in "my that this the last previous".split()
    for noun in "example achievement accomplishment story project deed proof sentence result claim win".split()
)
# What stands before an order: "could you please just leave that out".
ASKS_TO = frozenset("please can could you would better lets just actually hmm hm".split())
NEVER = frozenset("dont not never cant cannot mustnt shouldnt couldnt".split())
DID_THAT = frozenset((
    ("that", "was"), ("it", "was"), ("did", "that"), ("did", "it"), ("was", "my"), ("thats", "my"),
))  # fmt: skip
# "Hired by Stripe": what is done to somebody, and by whom.
TAKEN_ON = frozenset(
    "hired recruited headhunted poached chosen picked selected accepted offered approached".split()
)
