"""The words around a name that show it to be a company's."""

from __future__ import annotations

from negotiation.understanding.words.clauses import CRIES

FROM = frozenset("from by at with w von bei de chez da na presso bij em di dari se".split())
CHOOSES = frozenset(
    "prefer choose choosing pick picking vs versus joined and or over about between".split()
)
# Of two offers the one to negotiate: "let's do Luma"; behind it stands no more than what an offer
# is called. "I'll take the Luma one" picks, "I'm taking the Luma job" is a yes.
PICKS = (
    "choose", "choosing", "pick", "picking", "do", "focus on", "work on",
    "go for", "going for",
)  # fmt: skip
PICKS_ONE = ("take", "taking")
ACCEPTS = frozenset("accepted accepting".split())  # "i accepted Runway yesterday"
# A no in front of a company, and what parts around it: "passed on Square", "turned Square down".
TURNED_DOWN = (
    ("passed", "on"), ("passing", "on"), ("pass", "on"), ("no", "to"), ("nope", "to"), ("declined",), ("declining",),
    ("rejected",), ("not", "going", "with"), ("walked", "away", "from"), ("walking", "away", "from"),
)  # fmt: skip
PARTS_FROM = {
    "turned": "down", "turning": "down", "turn": "down", "knocked": "back", "let": "go", "letting": "go",
    "waved": "off", "brushed": "off", "shot": "down",
}  # fmt: skip
CALLED = frozenset(["called", "named"])
BEFORE_NOUNS = frozenset("my the a an our no your their this of to more".split())
# In front of a name that makes an offer: "what Ideogram offered me".
POINTS_AT = frozenset("what that because since when than as which".split())
# In front of a clause: the name still opens it.
ALSO = frozenset(
    "soo sooo soooo uh uhh uhm um umm er erm hm hmm yo yoo yooo bro bruh dude man omg lol hey guys yay wow hooray hi great good news finally and but also then yes yeah yep yup yea now plus well so ok und y et e en".split()
)
# In front of one more company: "besides them pika is offering 240k".
BESIDES_THEM = tuple(
    (*beside, whom)
    for beside in (
        ("besides",), ("beside",), ("apart", "from"), ("aside", "from"), ("next", "to"),
        ("other", "than"), ("top", "of"), ("addition", "to"), ("alongside",),
    )
    for whom in ("them", "that", "this", "those", "it")
)  # fmt: skip
# In front of "one" or "offer", and then a name: "the third one cohere verbal".
WHICH_OFFER = frozenset(
    "second third fourth fifth other another last next further 2nd 3rd 4th".split()
)
# Behind an everyday word: an idiom, no company.
IDIOMS = frozenset("one up foot feet ft meter meters left out time of".split())
# In front of what a firm owns: "adobes written offer", "lumas new number".
KINDS_OF_PAPERS = frozenset(
    "written verbal formal official final new signed actual first second revised updated proper real "
    "counter".split()
)
HAILS = frozenset(
    "hi hey hello dear hallo hola hej ciao thanks cheers".split()
)  # in front of a name
# Who is spoken of by these is a person, and who by those may be one or a company.
SHE_OR_HE = frozenset("she he shes hes her him his shell hell".split())
NO_PERSON = SHE_OR_HE | frozenset("they theyre theyve theyll theyd them their it its".split())
HOLDS = frozenset("have had got hold holding".split())  # … Kaluza on paper
# What carries words between people, and what stands in front of it then.
MEDIA = frozenset(
    "zoom slack skype discord teams whatsapp linkedin telegram webex docusign".split()
)
# What letters are signed with; where an offer is from one of them, it says so.
SIGNING_TOOLS = frozenset("docusign hellosign pandadoc signnow".split())
CARRIED = frozenset("over on via through per using a the".split())
# "In", in other tongues, and an abbreviation of a role.
IN = frozenset(["em"])
# Abbreviations that name nobody: "by COB Thursday".
NO_NAMES = frozenset(
    "everything anything something cob eod eob eow eom asap hr vp ceo cto cfo coo pto rto wfh fyi nda loi msa tba tbd tbc neurips icml iclr cvpr iccv eccv acl emnlp naacl aaai ijcai kdd siggraph interspeech icassp sigmod vldb osdi sosp usenix arxiv ieee acm kaggle".split()
)
# Hindi in Latin letters, around a figure: "38 lakh se neeche nahi".
NO_NAMES |= frozenset(
    "neeche niche upar kam zyada nahi nahin hai hain milega mila dunga lunga jaunga karunga".split()
)
# Who offers, in other tongues: pronouns, and whose it is.
NO_NAMES |= frozenset(
    "leur leurs votre vos notre nos mon ton leure ils elles il elle lui eux oni ona ono on jego jej ich de dom deras hon han hun hen "
    "hij zij ze jullie loro lei egli essa essi eles elas ele ela deles delas ellos ellas ella usted ustedes su sus sie ihr er es man wir "
    "onlar o hy dei dem ne he".split()
)
# What people cry out: no name, however it is stretched.
INTERJECTIONS = CRIES | frozenset(
    "whoa woah wow yay omg ugh argh aargh ooh yikes phew damn damnit jeez gee geez sheesh hurrah "
    "hurray woohoo woot oof lmao aha ahem mhm gosh golly crikey blimey bruh welp oops whoops dang eek "
    "yippee hooray bingo kaching hallelujah shit fuck crap bloody psst ding congrats congratulations "
    "aww hehe rofl innit tbf nvm smh ffs wtf ikr yall urgh meh pfft ouch yup yass yesss nope eureka "
    "alas bah duh darn heck boo tada voila jackpot mamma uff och na ach mensch wahnsinn hui".split()
)
LEADS_A_NAME = INTERJECTIONS | frozenset(
    "yes yea yeah yep yup yah aye sure so well ok okay oh".split()
)
# Between a name and its verb.
ADVERBS = frozenset(
    "just also only too now even already finally actually then today yesterday recently "
    "officially verbally as well ltd inc gmbh bhi".split()
)
# What a company does when it makes an offer.
MAKES_OFFERS = frozenset(
    "offered offers offering gave gives made sent wrote emailed mailed pays paid countered "
    "counters extended proposed proposes bietet bot ofrece ofrecio propose offre offerece "
    "confirmed confirms came landed matched bid topped promised pledged quoted floated mentioned "
    "biedt bood oferece ofereceu ofrecieron erbjuder erbjod tilbyr tilbyder tilbod proposa propuso "
    "propos zaproponowal oferuje tarjosi".split()
)
NOT_YET = frozenset("hasnt havent hadnt".split())  # in front of one of them: none was made yet
# Who is wanted, in other languages: "Uber wil mij in Amsterdam".
WANTS_ABROAD = frozenset(
    "wil will willen wollen mochte veut veulent quiere quieren quer querem vuole".split()
)
# In front of a company's name, which has none in English: "a Inflection", "die Allianz".
ARTICLES_ABROAD = frozenset("a o la el le die der il da na".split())
# An offer in other languages, and who it is made to: "Booking heeft me ook een aanbod gedaan".
OFFERS_ABROAD = frozenset(
    "aanbod angebot oferta offre proposta offerta unofferta proposition propuesta tilbud erbjudande "
    "voorstel vertrag contrat contrato contratto".split()
)
OFFERED_ABROAD = frozenset(
    "ofereceu ofereceram oferece ofrecio ofrece ofrecieron offert propose proposent propone proposto "
    "offerto offre bot bietet angeboten biedt aangeboden".split()
)
# Behind an amount they are "of" as often as "from".
OF_ABROAD = frozenset("de di da do von van".split())
TO_ME_ABROAD = frozenset("me mij mir mi ma meg mig moi mich".split())
# "As well", in front of such an offer: another one.
ALSO_ABROAD = frozenset(
    "ook nog auch noch weiteres weiterer zweites aussi encore tambien otra tambem outra anche altra "
    "unaltra ogsa ocksa enda ytterligare endnu".split()
)
# Beside "still" and "yet", that there is none: "pas encore d'offre", "noch kein Angebot".
NOT_ABROAD = frozenset(
    "pas kein keine keins nicht geen niet no non nao nessuna nessun sin sans inget ingen ikke inte "
    "aucune aucun ninguna ningun nenhuma".split()
)
# What it does as well without one: then a figure has to stand near.
SPEAKS = frozenset(
    "hit reached pinged emailed mailed rang phoned texted messaged contacted approached hired chose picked said says told tells wants want wanted called went raised put needs need has have had is "
    "was can could will would asked expects gave hat dice dit disse".split()
)
# … with an offer that it made: "Meta rescinded, now they are back".
DRAWS_OFF = frozenset("rescinded withdrew revoked retracted reneged pulled".split())
# Of those: what anything does.
STATES = frozenset("is was has have had can could will would needs need put went".split())
IS = frozenset("is are was were isnt arent".split())
# Between a name and its town: "Micron up in Boise", "Block over there in Oakland".
THEREABOUTS = frozenset("up down over out here there in at near around across based back".split())
# Behind an "is": "Intercom are offering 116k"; "interns are paid" names nobody.
IS_MAKING = frozenset("offering giving proposing".split())
OFFER_NOUNS = frozenset(
    "offer offers contract letter angebot angebote oferta ofertas offre offres offerta "
    "proposta proposal one job role position onsite round interview interviews interviewing "
    "figure figures numbers salary process stage deadline talks loop hear number package base recruiter term sheet verbal".split()
)
# In front of a company that was told of before, and behind it: "forget runway", "the runway thing".
AGAIN = frozenset(
    "told tell turned turning let answered not scrap scratch forget remove delete drop erase strike ignore skip without than from at "
    "with about besides except".split()
)
THEIR_AFFAIRS = frozenset(
    "thing stuff deal situation people folks guys team mail email message invite".split()
)
FIRMS = frozenset("company startup firm bank scaleup fintech lab labs".split())
# What stands behind a firm's name, and is none: "PayPal, Inc.".
LEGAL_FORMS = frozenset(
    "inc ltd llc llp plc corp gmbh ag kg se nv bv sa sas sarl srl spa ab as oy pty pte limited "
    "incorporated corporation".split()
)
# What a firm is called besides its name, and often is not.
FIRM_WORDS = frozenset("ai labs lab inc ltd llc gmbh technologies bank group io corp".split())
# Behind a name with a capital: what a firm is called by what it makes.
FIRM_TRADES = frozenset(
    "robotics software technologies systems labs therapeutics biosciences biotech pharma capital partners "
    "holdings industries dynamics solutions ventures studios networks energy motors foods insurance "
    "logistics interactive games aerospace semiconductors instruments materials health diagnostics "
    "genomics analytics consulting group bank securities telecom mobility".split()
)
NOT_BEFORE_TRADES = frozenset(
    "ml ai data embedded backend frontend fullstack applied machine deep enterprise cloud distributed "
    "computer operating information control medical product business my our their the a an".split()
)
# In front of "hat mir … angeboten", with a capital: no firm.
NO_FIRM_ABROAD = frozenset(
    "man die was so der wer chef hr also dann bis es il on qui me on".split()
)
PAPERS = frozenset("offer letter contract package".split())
# What the job in front of a name or behind it is called, and where it is done.
JOBS_OF = frozenset("job role position gig offer opening spot post seat".split())
OFFICES = frozenset("office offices branch arm site hub outpost location lab".split())
# What a company has, behind its name: "stabilitys deadline".
OWNED = (
    PAPERS | OFFICES | frozenset("deadline recruiter team crew ceo cto hr number figure".split())
)
TEAMS = frozenset("team crew".split())  # behind its place: "inflections seattle crew"
ASKS_FIRM = frozenset("company employer firm startup firma empresa".split())
ASKS_WHO = frozenset(
    "who company employer firm startup where from firma empresa job workplace".split()
)
TALKS_TO = frozenset(
    "talking talk talked spoke speaking interviewing interviewed applied join joining negotiating "
    "signed interview".split()
)
STATUS_WORDS = frozenset(
    "written verbal verbally schriftlich mundlich talking interviewing pending".split()
)
STATUS_PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "on the phone", "by phone", "over the phone", "by telephone", "on the telephone",
        "over the telephone", "by voice", "orally", "by word of mouth", "on a call", "in writing", "on paper",
        "by email", "by mail", "by letter", "am telefon", "por escrito", "par ecrit", "por telefono", "signed",
        "letter", "call", "phone", "paper", "pdf", "email", "spoken",
    )
)  # fmt: skip
# What an offer in writing comes as, right behind whose it is: "ramp signed pdf". Some say so alone;
# the others only as signed or as sent ones, for a "target letter" is no letter of Target's.
SIGNED = frozenset(
    "signed countersigned written emailed scanned docusigned couriered printed paper email".split()
)
PAPERED = frozenset("pdf docusign paperwork docusigned".split())
SIGNED_PAPERS = PAPERED | frozenset(
    "contract contracts letter docs doc document documents papers paper agreement offer copy".split()
)
# Words in 's that own nothing.
NOT_POSSESSIVE = frozenset(
    "its thats whats theres heres hes shes whos lets wheres hows whens todays everyones ones "
    "nobodys".split()
)
# How senior a job is: with nothing else a level, and no role.
RANKS = frozenset(
    "junior mid senior staff principal distinguished lead director vp associate intern".split()
)
# In small letters and beside other words they are of a sentence, and of no name: "just spoken so far".
OF_SENTENCES = frozenset(
    "i im ive we weve you they theyve he she it so far only just yet still now not nothing never "
    "maybe soon already later today tomorrow was were been have has had did does will would could "
    "said told talked waiting but because if".split()
)
# "The job would be based in Palo Alto": what is somewhere, that it is, and what leads to the place.
JOBS_BY_NOUN = frozenset("job role position office seat desk work post team offer".split())
IS_THERE = frozenset("is be s sits based located would will are".split())
LED_TO_PLACE = IS_THERE | frozenset(
    "in at out of on the near actually itself though only now".split()
)
ANOTHER_JOB = frozenset("old other previous last former present current ex second another".split())
# Behind a name, and no part of what is said of it: "runway again lol".
LAUGHS = frozenset("lol lmao haha hahaha hehe xd guys folks here".split())
# What a firm hires with, behind its name: "inflection's form".
HIRES_BY = frozenset(
    "form application portal recruiter recruiters recruiting hr hiring careers interview interviewer".split()
)
