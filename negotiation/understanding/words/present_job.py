"""Words of the job that one has."""

from __future__ import annotations

# In front of a name: an employer, present or past, and no offer of theirs.
EMPLOYED = frozenset(
    "work working works worked employed leave left leaving leaves quit quitting ex former "
    "formerly exp joined stay staying intern interned experience used employee resign "
    "resigned arbeite arbeitete trabajo trabaje l3 l4 l5 l6 l7 l8 ic3 ic4 ic5 ic6 e3 e4 e5 e6 "
    "e7 currently present level unvested vested my moved gig stint tenure layoff laid".split()
)
# What people do for who employs them: "i code for Amazon", "i build models for Meta".
WORKS_FOR = frozenset(
    "work works working code codes coding program programming build building develop developing design "
    "designing write writing engineer engineering slave slaving slog slogging toil toiling grind grinding "
    "labor labour moonlight consult consulting teach research researching drive run hack hacking ship "
    "shipping manage maintain test train training crunch freelance freelancing contract contracting "
    "sweat graft grafting travail arbeite trabajo trabalho lavoro werk".split()
)
# Beside a company, what it does today: "Monzo pay me 101", "Arm has me on 94"; with one of the
# others it is what a new job would pay.
PAYS_ME = frozenset((
    ("pay", "me"), ("pays", "me"), ("been", "paying", "me"), ("me", "on"), ("got", "me", "on"), ("keeps", "me", "on"),
    ("zahlt", "mir"), ("zahlen", "mir"), ("me", "paga"), ("me", "pagan"), ("me", "pagam"),
    ("me", "paie"), ("me", "paient"), ("me", "paye"), ("mi", "paga"), ("mi", "pagano"),
    ("betaalt", "me"), ("betaler", "meg"), ("betalar", "mig"),
))  # fmt: skip
GIVES_ME = frozenset((("give", "me"), ("gives", "me"), ("hand", "me"), ("hands", "me")))
# "IBM (been there 6 years)", "Ford, my employer since 2019", right behind a name.
APPOSED_JOB = frozenset((
    ("been", "there"), ("there", "since"), ("there", "for"), ("been", "with"), ("ive", "been"),
    ("my", "employer"), ("my", "job"), ("current", "job"), ("current", "employer"), ("my", "boss"),
))  # fmt: skip
NOT_TODAY = frozenset(
    "would will wud wld could can might may id theyd if once from when to wants want offered offer offers "
    "promised starting start".split()
)
# "My w2 job", "my nine to five gig": a job by whatever it is called, but for the one to come.
OWN_JOBS = frozenset("job gig post role employment".split())
NOT_MY_JOB = frozenset(
    "new next future dream other second first prospective potential offer offered possible upcoming "
    "would will could might should".split()
)
# "OpenAI alum", "ex": behind a name, who was there; "google guy here": who is.
ALUMNI = frozenset(
    "alum alums alumni alumnus alumna veteran refugee survivor escapee dropout employee lifer".split()
)
ONE_OF_US = frozenset(
    "guy girl gal dude person dev engineer swe man woman pm lad lady employee scientist here".split()
)
# "I have 80k of Google stock": what one owns.
OWNS_SHARES = frozenset(
    (who, does)
    for who in ("i", "we", "still", "ive")
    for does in ("have", "own", "hold", "held", "had", "keep", "sold", "bought", "still")
)
# Behind "my", and behind "my" and a name, it is what one is paid: "my Stripe salary is 210k".
PAYS = frozenset("salary pay paycheck wage income comp".split())
# "Adobe, where ive been since 2021": what one does there.
IS_THERE = WORKS_FOR | frozenset(
    "am im been was sit employed joined started spent earn make worked interned served".split()
)
# "Deloitte, where i am, pays 71".
PAYS_THERE = frozenset(
    "pays pay has have gives give keeps is are at on for currently still".split()
)
# "I am mostly building models for Bing": who works, and what stands in front of the verb.
WHO_WORKS = frozenset("i im ive am ich yo je eu io".split())
AT_IT = frozenset("been have am currently still now only just actually mainly mostly".split())
# Backwards, in front of a name: "before this I was at Cruise".
WAS_THERE = (
    ("at", "was", "i"), ("with", "was", "i"), ("from", "on", "moving"), ("from", "away", "moving"),
)  # fmt: skip
BEGAN = frozenset("was started began interned worked graduated".split())  # … at Dell
# With "would be" in front it is to come.
EARNING = frozenset("earning making paid on".split())
# Between "I am" and the name: "im at 198k at Stripe", "I am a Google L5".
BEFORE_EMPLOYER = frozenset(
    "here on sat sitting a an the at with currently now still already presently e l ic engineer "
    "swe sde senior staff manager scientist developer designer analyst lead pm level ml ai machine "
    "learning data software backend frontend product research principal junior mid contractor "
    "consultant freelancer temp employee contract freelance".split()
)
# What is paid for staying, and the words of it.
RETENTION = frozenset(["retention", "loyalty"])
STAYING = frozenset("stay staying stayed keep quit".split())
KEPT_FOR_PAY = frozenset((
    ("i", "stay"), ("to", "stay"), ("for", "staying"),
    ("me", "stay"), ("dont", "quit"), ("not", "quit"), ("i", "stayed"),
))  # fmt: skip
# "They countered with 215 when I resigned": who counters that is whom one would leave.
COUNTERS = frozenset("countered counter counteroffer counteroffered matched".split())
GOES = frozenset((
    ("i", "resigned"), ("i", "quit"), ("gave", "notice"), ("my", "notice"), ("my", "resignation"),
    ("id", "leave"), ("im", "leaving"), ("am", "leaving"), ("was", "leaving"), ("im", "quitting"),
    ("was", "quitting"), ("id", "quit"), ("to", "leave"), ("to", "quit"), ("would", "leave"),
))  # fmt: skip
KEEPS_ME = frozenset((("keep", "me"), ("keeping", "me")))
HAVE = frozenset("have get make earn got".split())  # "with IBM I have 180k"
# What an employer gives to who works there: behind the present pay, it is theirs.
RISES_PAY = frozenset("rise raise bump increment increase promotion uplift".split())
RISES = RISES_PAY | {"more", "extra"}
# "I would work remote for Runway": in front of work that is to come.
TO_COME = frozenset("would will wud id ill itd could going gonna about wd".split())
# "BCG pays me 124k if i go there": in front of who comes, and what they do then.
WHENS = frozenset("if once when as wenn falls sobald".split())
JOINS_THEN = frozenset(
    tuple(words.split())
    for words in (
        "join", "joined", "start", "started", "sign", "signed", "accept", "accepted", "begin", "switch",
        "come over", "come to them", "go there", "go with them", "go for it", "go for them", "go to them",
        "went there", "went with them", "move there", "move over", "move to them", "work there",
        "work for them", "take it", "take the job", "take the offer", "take their offer", "say yes",
        "get started", "there", "in", "on board", "onboard", "become", "be there", "switch to them",
        "dort anfange", "anfange", "hingehe", "dahin gehe", "zusage", "unterschreibe",
    )
)  # fmt: skip
# What shows one's pay; with one of these words it shows what is to come.
PAY_PAPERS = frozenset(
    "payslip payslips slip slips paystub paystubs stub stubs gehaltszettel lohnzettel".split()
)
WOULD = frozenset("would will wud wld wd could".split())
# That it is so at present, beside a figure and where it is paid: "150k at Dell now".
PRESENT_WORDS = frozenset("now today currently presently rn atm still nowadays right".split())
