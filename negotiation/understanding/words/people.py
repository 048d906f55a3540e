"""People whose offers and pay are not the person's own."""

from __future__ import annotations

# One of them, by what they are to the person; each also in the plural and with "'s".
OF_ENGLISH = (
    "friend colleague coworker buddy wife husband partner girlfriend boyfriend gf bf bff brother "
    "sister sibling dad mom mum mother father stepdad stepmom stepbrother stepsister "
    "daughter uncle aunt auntie nephew niece grandpa grandma cousin roommate roomie flatmate "
    "housemate neighbor neighbour classmate schoolmate batchmate coursemate labmate "
    "deskmate teammate mate spouse fiance fiancee mentor mentee godfather godson landlord "
    "acquaintance bestie hubby wifey homie fren frnd mommy daddy grandfather grandmother grandad "
    "stepson stepbro stepsis babysitter tutor trainer"
).split()
# Those that are read through a slip of the finger, too, where a word of these stands in front or
# "of mine" behind: by itself such a word may be a young company's name.
SPELLED_PEOPLE = tuple(
    form for word in OF_ENGLISH if len(word) > 4 for form in (word, f"{word}s")
)  # fmt: skip
BEFORE_PEOPLE = frozenset("my mi a an his her our old best close good former ex".split())
# Behind somebody, where they sit: "the guy from HR", "a lady in talent", "the girl from their team".
THEIR_DESKS = frozenset(
    "hr talent recruiting recruitment hiring people finance legal personnel compensation comp ta rewards "
    "their them there payroll leadership".split()
)
# What somebody does who brings a company's answer: "the guy now says base is done".
BRINGS_WORD = frozenset(
    "says said tells told wrote writes replied replies answered called rang rings calls emailed "
    "mailed texted pinged confirmed insists".split()
)
# Who or what "makes 300k" behind a "my", and is no other person; and what stands in between.
NOT_PEOPLE = frozenset(
    "job jobs role roles gig position post work firm company employer startup business bank agency "
    "shop team base pay salary wage comp package contract offer offers freelancing consulting "
    "freelance side contracting desk present current last day one letter draft version pdf doc "
    "document paper".split()
)
EARNS = frozenset("makes earns".split())
IS_PAID = frozenset((("is", "on"), ("is", "paid"), ("gets", "paid"), ("takes", "home")))
WHAT_KIND = frozenset(
    "old best close good dear new former ex own younger older last next other".split()
)
# What somebody holds, who was named in front: "my uncle, who sells boats, thinks below 200k …".
HOLDS_THAT = frozenset(
    "thinks thought says said reckons reckoned believes believed figures feels felt swears insists "
    "keeps told tells argues finds considers calls".split()
)
# In front of whoever it is: "the new guy got 235k".
SOMEBODYS = frozenset("my the a an another our his her their one that this some".split())
OF_OTHERS = (
    "freund freundin bruder schwester mitbewohner mitbewohnerin kollege kollegin kumpel onkel "
    "tante vetter cousine schwager schwagerin kommilitone "
    "hermano hermana amigo amiga novio novia marido esposa companero companera cunado cunada "
    "sobrino sobrina "
    "frere soeur ami amie copain copine colocataire coloc beau-frere belle-soeur "
    "fratello sorella amico amica cugino cugina marito moglie collega coinquilino "
    "irmao irma colega namorado namorada cunhado "
    "vriend vriendin broer zus huisgenoot neef "
    "siostra kolega dost"
).split()
# Words that also mean something else: only behind "my".
MINE = (
    "my ex|my s / o|meine frau|mein mann|meine ex|mein ex|mi mujer|mi prima|mi "
    "pareja|ma femme|mon mari|mon pote|minha mulher|minha prima|mia cugina|mera bhai|mere bhai|"
    "mera yaar|mera dost|my other half|my better half|my in law|my in laws|my twin|my kid|my son|my girl|"
    "my bro|my sis|my pal|a pal|a bro|mi primo|moj brat|meri didi|meri behen|my boo|my ta|my professor|my prof|my advisor"
)
# Nobody in particular.
SOMEBODY = (
    "someone|somebody|someone i know|people|people there|ppl|others|everyone|guys|seniors|juniors|"
    "some people|other people|folks|peers|my peers|a guy|a girl|some guy|some "
    "girl|another guy|another girl|a woman|a man|a dude|a chick|a kid|a dev|the guy|to seniors|un tipo|"
    "un mec|un ragazzo|un cara|other candidates|another candidate|other applicants|another "
    "applicant|other hires|another hire|the last hire|previous hires|the last person|the previous "
    "person|the other candidate|other new joiners|other joiners"
)

# "Our mortgage guy says 250k is plenty": whose somebody is, and what makes of it an opinion.
OWNERS_OF_PEOPLE = frozenset("my our his her".split())
OPINES = frozenset(
    "say says said thinks thought think reckons reckoned believes believed figures guesses guessed estimates "
    "insists insisted swears feels suggests suggested recommends recommended advises advised tells told "
    "claims".split()
)
# With one of these it is somebody of theirs, or a paper: "my contact there says 250k".
OF_THEIRS = frozenset(
    "recruiter recruiters hr manager managers hm contact there headhunter interviewer interviewers offer "
    "offers letter contract email mail message paper papers sheet screen portal text doc document pdf call "
    "notes team future new hiring talent boss bosses lead director employer company job role position "
    "payslip paystub w2 they theyd".split()
)
# Of those, who speaks for a company that they are at: "my recruiter at Luma says 250k".
SPEAKS_FOR_THEM = frozenset(
    "recruiter recruiters hr contact headhunter interviewer interviewers sourcer talent hm".split()
)

# Somebody nobody knows, who speaks for a company with "they would pay me".
STRANGERS = frozenset(
    "someone somebody guy lady man woman dude girl person chap gentleman bloke lad gal".split()
)
WILL = frozenset(
    "would will ll d theyd theyll shed shell hed hell wed can could want wants".split()
)
WILL_I = frozenset(("id", "ill"))
PAY_ONE = frozenset("pay give offer put take hire bring start".split())
GET_PAID = frozenset("get earn make have be".split())

# Who offers in jest.
IN_JEST = (
    "santa offers|santa offered|santa gave|santa claus|father christmas|saint nick|saint nicholas|easter bunny|tooth fairy|the devil|satan|"
    "batman|superman|spiderman|spider man|darth vader|gandalf|dumbledore|bugs bunny|mickey mouse|donald duck|"
    "the pope|aliens|an alien|a genie|the genie|"
    "a leprechaun|the fairy godmother|a nigerian prince|weihnachtsmann|osterhase|pere noel|papa noel|"
    "reyes magos|babbo natale|sinterklaas"
)
# "My phd cohort went to Anthropic": people one was with.
GROUPS = "|".join((
    *(f"my {what}{group}"
      for what in ("", "phd ", "grad ", "masters ", "mba ", "uni ", "old ", "bootcamp ")
      for group in ("cohort", "class", "batch", "bootcamp", "year group", "study group", "labmates",
                    "lab mates", "clique", "crew", "circle", "alumni")),
    *(f"{some} my {group}"
      for some in ("half of", "half", "most of", "some of", "many of", "a few of", "all of", "the rest of")
      for group in ("team", "old team", "lab", "old lab", "group", "department", "office", "school",
                    "college", "university", "cohort", "phd cohort", "class", "batch")),
))  # fmt: skip

# Who offers jobs of others, without their names.
GO_BETWEENS = frozenset(
    "headhunter headhunters agency sourcer client clients personalberater vermittler".split()
)
# What people do who come to a job of their own, and what that is: what is told behind it may be
# what they are paid.
FOUND_WORK = frozenset(
    "joined joins started starts landed hired poached signed switched moved went left accepted "
    "took got gets has scored bagged nabbed negotiated".split()
)
HAVE_PAY = frozenset("make earn get".split())
JOBS = frozenset("job jobs offer offers role position gig firm startup company bank".split())
# The person who writes, and no "my" as in "my friend".
SELF = frozenset("i im ive id ill me we us our myself ich mir mich yo je".split())
SPEAKER = frozenset("i im me we us".split())
# Words that only fit the friend, and those that do even where the writer is in the sentence.
ONE_OF_THEM = frozenset("he she hes shes him her his hers himself herself lucky bastard".split())
ENVY = frozenset("jealous envious envy".split())
# Behind a figure, whose it is: "that was my brother", "those are a friend's offers".
OWNED_BY = frozenset(
    "is was are were re s actually only just from of for by about again one two really offer offers "
    "number numbers figure pay salary base".split()
)
HIS_OWN = frozenset(
    "a an the my our his her own old older younger best good dear close former ex all some".split()
)
# "To my brother", "for a friend": to whom it was offered, in a sentence of its own.
TO_SOMEBODY = frozenset("to for".split())
BEHIND_OWNER = frozenset(
    "else of mine ours at in on my our the team there not me instead actually though tho lol haha sadly".split()
)
# "Thats what they pay others", "it's what my friend got".
GIVEN = frozenset(
    "pay pays paid gave give gives offer offers offered get gets got make makes earn earns".split()
)
SEVERAL = frozenset("those these both all".split())
NOT_ME = frozenset(("not", "me"))
# What leads into such words, or trails behind them.
SO_TO_SAY = frozenset(
    "but well oh ok and just only tho though sadly lol haha unfortunately sorry oops wait no hang on "
    "actually ah".split()
)


def _named(word: str) -> str:
    return f"{word}|{word}s"


# Those of a former job: "my old manager is E7 at Meta".
FORMER = "|".join(
    f"my {when} {who}"
    for when in ("old", "former", "ex", "previous")
    for who in ("boss", "manager", "lead", "tech lead", "director", "ceo", "founder", "report")
)

PEOPLE = "|".join(
    (*(_named(word) for word in OF_ENGLISH), *OF_OTHERS, MINE, FORMER, SOMEBODY, IN_JEST, GROUPS)
)
