"""Verbs as candidates type them, for `proof`: what wants only an "I" before it."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Past forms that take "I" before them though they don't end in -ed.
PAST = _words(
    """
    built led ran made wrote shipped grew won brought drove took taught sold held found kept began
    rebuilt oversaw spent gave saved did got rewrote met became have had am was know co-led co-wrote
    spun broke chose stood sped went came saw dealt cut set put hit beat split read shrank rose
    redid lost quit undertook understood withdrew overhauled bought caught fought sought thought
    spoke drew sent told flew threw struck laid dug swept outgrew outsold lent upsold resold
    outbid fed rode reran underwrote shut re-wrote re-built cross-sold
    """
)
# Present forms: "lead a team of 8". Where the same word is a noun too, an object must follow.
PRESENT = _words(
    """
    lead run own manage hold speak write build design work maintain mentor operate head oversee
    develop drive support coordinate review teach ship sell advise organise organize architect
    """
)
# Further present forms, of what one does at work again and again: "give talks", "sit on a board".
AGAIN = _words(
    """
    give sit chair serve train teach judge host curate publish present volunteer lecture tutor coach
    supervise organise organize edit contribute consult handle plan test analyse analyze automate
    deploy debug fix optimise optimize scale tune translate treat train
    """
)
# Those of both that are nothing else, whatever follows: "own checkout", "oversee payroll".
ALWAYS_VERBS = _words(
    """
    own oversee maintain supervise operate teach write sell develop mentor advise organise organize
    coordinate curate contribute analyse analyze translate
    """
)
# What one felt or thought, and did nothing by it.
FELT = _words(
    """
    liked loved hated wanted needed hoped wished feared worried enjoyed preferred wondered guessed
    expected decided cared believed tried disliked missed stayed lived moved thought understood
    knew felt forgot
    """
)
# What one made, found or ran: the thing was not there before, or it was one of several.
MADE = _words(
    """
    built created wrote trained designed launched shipped developed implemented introduced added
    found ran led set-up started founded deployed delivered made coded drafted fine-tuned own run
    set rolled spun commissioned closed lead manage maintain prototyped invented released published
    owned negotiated managed
    """
)
# What was there before one changed it.
KNOWN_THINGS = _words(
    """
    cleaned opened took turned passed validated scaled
    rewrote rebuilt redesigned replaced migrated fixed sped overhauled refactored rearchitected
    modernized modernised reworked redid retrained moved grew ported got
    optimised optimized automated debugged tuned organised organized translated planned
    """
)
# What one does, by the stem of its "-ing", where no thing of work is called so.
DOING = _words(
    """
    implement introduc deliver lead migrat build launch rewrit rebuild replac improv reduc negotiat
    coordinat supervis mentor maintain rais grow open clos win
    """
)
# Adverbs that stand before the verb.
BEFORE = _words(
    """
    successfully single-handedly also previously recently personally independently fully largely
    directly consistently currently solely jointly already mostly mainly
    """
)
# What wants "I have" before it: "been on call for six years".
PARTICIPLES = _words("been done seen written given spoken taken driven")
# "Promoted twice" is said of oneself with "was".
PASSIVE = _words(
    """
    promoted awarded recognized recognised selected named nominated certified featured elected
    chosen invited ranked rated hired asked entrusted appointed voted trained-in trusted
    """
)
# Those of them that one does to others, where others follow: "hired nine engineers".
DONE_TO_OTHERS = _words("hired promoted selected invited appointed certified")
# Words in -ed that describe what follows: "distributed systems at scale" is no sentence with "I".
DESCRIBING = _words(
    """
    speed need seed feed embed hundred red med distributed embedded applied advanced certified
    licensed experienced skilled talented trusted dedicated federated related based united seasoned
    detailed structured unstructured accelerated managed shared varied mixed limited extended
    integrated abandoned failed delayed missed repeated unplanned
    connected renowned self-supervised regulated automated unsupervised supervised interested
    """
)
# What one buys "managed": "managed services".
MANAGED_BY_OTHERS = _words(
    """
    service services hosting care cloud kubernetes database databases security detection print
    devices network networks retirement infrastructure platform solutions accounts remote
    """
)
# Those of them that nobody does to anything: "speed", "experienced".
NEVER_DONE = _words(
    """
    speed need seed feed hundred red med united related based renowned experienced skilled talented
    dedicated seasoned interested licensed unstructured self-supervised unsupervised
    unplanned
    """
)
# What one is, has or knows, as against what one did.
STATES = _words("am was had have know understand speak hold own")
# What changes by an amount: "cut latency" and "40%" are "cut latency by 40%".
CHANGING = _words(
    """
    cut reduced lowered raised increased grew improved decreased shortened boosted lifted shrank
    accelerated trimmed brought doubled halved sped saved dropped
    """
)
# Those that bring something down, and how one says that it came down.
LOWERING = _words(
    """
    cut reduced lowered decreased shortened shrank trimmed halved saved dropped fell slashed
    eliminated prevented stopped ended removed fewer less down half cheaper
    """
)
# Acronyms that keep their capitals where a whole sentence was typed in them.
ACRONYMS = _words(
    """
    AI ML API APIS SDK GPU GPUS CPU LLM LLMS NLP RAG SQL ETL CI CD SOC SIEM IAM KYC AML PCI DSS GDPR
    HIPAA FDA FX UX UI B2B B2C VR AR IOT ERP CRM SAAS AWS GCP US UK EU USA SRE QA KPI OKR ARR
    MRR P99 P95 SLA SLO PM EM CTO CEO IPO MBA PHD ROI TPU CUDA IOS HTTP DNS TCP VPN R&D ICML CVPR
    NIPS IEEE
    """
)


def is_past(verb: str) -> bool:
    """Whether a word, in small letters, is what somebody did."""
    again = verb.startswith("re") and verb[2:] in PAST  # "redrew", "retold"
    return again or verb in PAST or (verb.endswith("ed") and verb not in DESCRIBING)
