"""The small words that open and join clauses, and those that make a clause a question."""

from __future__ import annotations

# Words that end in a full stop without ending a sentence; the second, in front of a number only.
ABBREVIATIONS = frozenset(
    "ca approx incl excl mr mrs ms dr vs etc eg ie st inc ltd co est max min dept ref resp "
    "bzw zzgl inkl ggf".split()
)
ABBREVIATIONS_OF_NUMBER = frozenset("no nr p a".split())
AND = frozenset("and und y e et en & then because so since as plus".split())
# "A bonus that was 20k": what stands behind tells of the part in front, and of the past.
RELATIVE = frozenset("that which".split())
PAST = frozenset("was were used had came paid averaged hit".split())
# Between a figure and whose it is: "240k at Anthropic".
FIGURE_OF = frozenset("at from with by bei de von".split())
BUT = frozenset(
    "but while whereas though although however yet vs versus aber pero mais mas ma maar "
    "otherwise except unless if wenn falls because".split()
)
# In front of the figure that another one takes the place of.
AGAINST = frozenset((
    ("instead", "of"), ("compared", "to"), ("compared", "with"), ("statt", "der"), ("en", "vez"),
))  # fmt: skip
# Behind a figure and of it: "219k rn", "225k now", "230k a year".
OF_FIGURES = frozenset("rn atm yearly annually gross fix fixed currently today".split())
# In front of a statement that follows on a figure without a comma, and between its verb and the
# figure that it has itself.
STATEMENT_LEADS = frozenset("now but then so and".split())
OBJECT_LEADS = frozenset(
    "for at with to get of a an the me us around about roughly like closer up back in see have be "
    "come go hit land on is only just maybe base him her".split()
)
# Behind their answer, what it answers: "… after i asked for 250k", "… to my 250k ask".
ASKED_BEFORE = frozenset("after when once cause because since".split())
TO_MY_ASK = frozenset("to after on against for".split())
# Asked behind what is told, for a nod: "240k base, innit?".
TAGS = frozenset((
    "innit", "eh", "ken", "yeah", "yea", "yknow", "you know", "ya know", "you see", "ne", "gell",
    "capisce", "you get me", "get me", "like", "man", "mate",
))  # fmt: skip
# What one does with pay, with a figure right behind it: "current 24 LPA offered 34 LPA".
SAYS_OF_PAY = frozenset(
    "offered offering offers expected expecting expect asked asking countered wanted want wants "
    "said says shows lists hoping aiming opened started counter".split()
)
# Cries over a slip of one's own, or over what they did: they name nobody and change nothing.
CRIES = frozenset(
    "ugh urgh argh aargh aaargh arg gah gaah dang darn doh duh jeez sheesh yikes eek oof drat dammit "
    "damnit crap whoops whoopsie oopsie woops ffs grr bah heck crikey blimey ach och".split()
)
# In front of a clause's first word: they change nothing.
LEADS = frozenset(
    "so and but ok okay hm hmm um uh well also then oh hey hi hello wait btw sorry please "
    "just yeah yes no honestly actually now lol tbh quick question kindly pls plz first yo yoo "
    "yooo bro bruh dude man omg wow dang damn welp fwiw right alright righto anyway anyways "
    "listen yea yep yup yah aye nah nope".split()
)
# "Tell me the range", "explain vesting": they want an answer as a question does.
REQUESTS = frozenset("tell explain show describe".split())
# Whole sentences with a question mark that only lead to what is told behind them: "honest answer?
# the title", "you know what? the sign-on".
LEAD_QUESTIONS = frozenset((
    "honest answer", "my honest answer", "the honest answer", "honestly", "honest", "to be honest", "tbh", "truth", "the truth",
    "truthfully", "want the truth", "you want the truth", "you know what", "know what", "ya know what", "guess what", "what matters",
    "what matters most", "what matters to me", "what matters most to me", "my priority", "top priority", "my top priority",
    "the most important", "most important", "most important thing", "real talk", "short answer", "straight answer", "serious answer",
    "seriously", "frankly", "really", "me", "for me", "personally", "number one", "the thing is", "thing is", "my answer", "first choice",
    "if im honest", "if i am honest", "between us", "between you and me", "what do i want", "what i want", "what do i care about",
    "ehrlich", "ganz ehrlich", "la verdad", "sinceramente", "honnetement", "sinceramente falando",
))  # fmt: skip
ROUNDS = frozenset("round rounds onsite interview interviews loop panel".split())
RANG = frozenset("phoned rang called hung off".split())
# What a letter did that is there: "came today", and not "comes today".
ARRIVED = frozenset("came arrived landed received got sent signed".split())
ARRIVALS = frozenset("came arrived landed dropped popped".split())
PERSONS = frozenset(
    "i it they you he she we this that these there the my their your people anyone anybody someone "
    "ich es sie man du".split()
)
AUX = frozenset(
    "is are am was were do does did can could should would will shall may might must have has "
    "had isnt arent doesnt dont didnt cant couldnt shouldnt wouldnt wont kann soll sollte ist "
    "puedo debo es dois".split()
)
# Those that ask whatever figure stands behind them: "would 15% be normal".
BEFORE_FIGURE = frozenset("is are was were would will should does isnt wouldnt".split())
# First words that ask only with a person behind them: "have the letter", "had one from Cohere" tell.
OWNING = frozenset("have has had am".split())
SPOKEN_OF = frozenset("i it they you he she we this that these ich je".split())
EVALUATED = frozenset("low high good bad ok okay fair enough normal too profit".split())
# What only seemed so: "i dreamt they said yes".
DREAMS = frozenset(("i dreamt", "i dreamed", "dreamt", "dreamed", "in my dream", "in my dreams",
                    "had a dream"))  # fmt: skip
# In front of what is not so: "no other offers", "not in writing".
DENIED = frozenset(
    "no not nothing without never dont doesnt didnt isnt arent havent hasnt zero none neither "
    "kein keine keinen nicht ohne sin ningun ninguna sans aucun aucune sem nenhum nenhuma "
    "senza nessun nessuna geen".split()
)
# Between two figures of which the second is right.
TAKES_BACK = frozenset(
    "ugh argh oof nvm no nope nah ehm uh uhm um er eh hm hmm oh wait sorry oops ah".split()
)
# "Cross out the 12, it's 15%", "make the 240 a 245": in front of the wrong figure, by itself, with
# an "out", or with a "the" ("I'd make 240k").
STRIKES = frozenset(
    "strike scratch delete ignore forget scrap drop erase disregard remove replace swap exchange "
    "change".split()
)
STRIKES_OUT = frozenset("cross strike scratch take".split())
STRIKES_THE = frozenset("make turn".split())
# "That salary belonged to last year's paper": what was told is of what counts no more.
WAS_OF = frozenset("was were is are belonged belongs came comes from".split())
OLD_PAPERS = frozenset(
    "years old previous earlier first wrong another former draft outdated".split()
)
OLD_PAY = frozenset("pay salary wage figure number".split())
PUTS_FOR = frozenset("change correct fix turn edit amend".split())  # "… the 12 to 15"
REMOVES = frozenset("remove delete drop forget scrap erase strike scratch".split())
# "Take Stripe out", "cross Stripe off the list": with the name between them. To leave or to keep
# Stripe out is not to name it.
TAKES_NAME = frozenset("take cross kick throw pull cut get strike put".split())
NAME_OUT = frozenset("out off away aside".split())
# Behind "out", what makes of it another request, or none: "out of the mail", "out to dinner".
NAME_STAYS = frozenset(
    "to for mail email letter script text message draft note notes call loud there".split()
)
ASKING = frozenset("ask asks asking request requests counter".split())  # for a part, or not for it
# Behind a no, what is refused with it, where an offer stands: "said no to my counter".
OF_AN_ASK = frozenset(
    "counter counteroffer ask asks request requests proposal first initial opening".split()
)
WRONG = frozenset("wrong typo mistake incorrect error off".split())  # behind "was"
# With one of these, "nothing from them" is only not there yet.
STILL_COMING = frozenset("yet far heard hear hearing back since today new still week".split())
# What becomes of a part that an offer has no more: "dropped the bonus", "took it out", "is gone".
TAKES_OUT = frozenset(
    "removed dropped scrapped withdrew withdrawn struck deleted nixed axed cancelled canceled "
    "pulled cut omitted eliminated revoked rescinded retracted gestrichen quitaron supprime".split()
)
TAKES = frozenset("took take taken takes left leave crossed".split())
OUT = frozenset("out away off back".split())
IS_OUT = frozenset("gone out off missing".split())
# What comes of an ask, or doesn't yet.
REPLIES = frozenset(
    "reply replied replies answer answered response responded respond heard hear waiting awaiting "
    "wait silence silent ghosted pending".split()
)
# What an offer does that comes up to a figure: "unless they hit 240k".
REACHES = frozenset(
    "reach reaches hit hits get gets meet meets match matches make makes offer offers come comes "
    "go goes pay pays is its are do does manage cross give gives".split()
)
# What ends, and what ends it: "froze all hiring", "the role was cancelled".
POSTS = frozenset(
    "hiring headcount role roles position positions req reqs requisition opening openings "
    "recruiting recruitment vacancy team project division department".split()
)
ENDED = frozenset(
    "froze frozen freezed stopped paused halted suspended cancelled canceled killed scrapped "
    "axed eliminated nixed shelved dissolved disbanded".split()
)
NOT_DOUBTED = frozenset("as if not when".split())  # "possible" behind one of them doubts no figure
WISHED_FOR = frozenset("wanted expected hoped pictured imagined".split())  # … I, behind a figure
OVER = frozenset("dead over history toast gone".split())  # behind "that's", to end a clause
# How they let one know: "they emailed: £124k", "she texted me 124k".
WROTE = frozenset(
    "mailed emailed wrote writes messaged pinged dmed texted replied answered responded".split()
)
# How people who look for somebody write, and what about: a mail of theirs is no offer.
CONTACTED = frozenset(
    "mailed emailed wrote messaged contacted pinged dmed texted approached reached called rang "
    "phoned linkedin mail email message dm recruiter recruiters sourcer sourcers headhunter headhunters inmail poked "
    "hit spammed geschrieben angeschrieben escribio contacte".split()
)
CONCERNING = frozenset("about with regarding re wegen por pour over".split())
ANY = frozenset("a an some another one eine einer einen un una une uma um een".split())
OPENINGS = frozenset(
    "role roles position positions job jobs opening openings opportunity opportunities gig "
    "vacancy vacancies stelle rolle puesto poste posto vaga baan".split()
)
# How one turns an offer down: who is told, what, and what may stand behind a "no" that is one.
TELLS = frozenset(
    "told tell answered gave given wrote sent replied texted messaged mailed emailed informed let "
    "got rang called phoned".split()
)
REFUSALS = frozenset("refusal rejection cold-shoulder regrets nope absage korb".split())
BEHIND_NO = frozenset(
    "thanks thank to on last yesterday today already from and in this for by already weeks".split()
)
# What is offered today, behind what is no more: "in 2021 it was 170k, this time it's 196k".
THIS_TIME = frozenset(
    (this, when) for this in ("this", "second") for when in ("time", "year", "round", "one")
)
# "The least amount of travel", "a minimum of fuss": a minimum of what nobody is paid.
LEAST_OF_ALL = frozenset(
    "amount number hassle travel stress commute fuss office meetings overtime".split()
)
# "The lowest salary of my life was 31k", "the least i ever made": no floor, but what once was.
OF_A_LIFE = frozenset("life career ever earned made lived historically".split())
MAY_YET_BE = frozenset(
    "id ill would will can could wed well should may need want today now".split()
)
LEASTS = frozenset("lowest least minimum min".split())
LEASTS_OF_MINE = frozenset(("lowest i", "the lowest i"))
LAPSED = frozenset("lapse expire go slip die".split())  # behind "let"
# In front of a name or a figure that is the wrong one.
STRUCK = frozenset("not scrap scratch forget isnt aint nicht pas non niet nao".split())
SEVERAL = frozenset(
    "offers two three four both all several more others zwei drei dos tres deux trois beide "
    "ambas letters".split()
)
# "They never gave me 240k": what makes an offer, or not, of the figure behind it.
GIVES = frozenset("offered offer offers offering gave give given giving".split())
SAID = frozenset("said told quoted wrote came mentioned named landed answered replied".split())
# "Apple is 270k if it works out": what has to come first, in an if behind a figure.
COMES_FIRST = frozenset(
    "pass passes passed work works worked get gets go goes hired chosen picked accepted clear clears "
    "make makes take takes want wants survive nail ace".split()
)
# "For 300k at Tesla I'd have to work weekends": what a figure would be had for.
IN_RETURN = frozenset("id wed would youd".split())
# "Had Stripe offered 310k": an if without the word.
HAD_MADE = frozenset("offered given written come sent paid gone made put quoted promised".split())
# "I never said friday": what one would have said, what may stand between, and what opens more.
SAID_BY_ME = frozenset(
    "brought bring name named said say told tell mentioned mention wrote write meant mean claimed claim typed spoke".split()
)
# Behind a company that nobody named, and what one never did with it.
BEHIND_NOT_NAMED = frozenset(
    "at all here lol tho though ever before anywhere in my life comes came is from that this either "
    "up haha seriously what the hell".split()
)
DEALT = frozenset("applied apply applying interviewed contacted dealt".split())
EVER = frozenset("ever even actually once really".split())
THAT = frozenset("that they theyd it he she we you no yes so whether how why when what".split())
MISTYPED = frozenset("typed wrote mistyped put entered".split())  # behind "i": the wrong one
# Right behind one of them "yet" is a time, and opens no clause.
NOT_YET = frozenset(
    "not nothing isnt arent wasnt werent aint hasnt havent hadnt didnt doesnt dont cant".split()
)
NEVER = frozenset("never not didnt havent hasnt wont wouldnt nobody".split())
# "They don't do 30k sign-ons", "a 30k sign-on isn't something they do": what nobody gives.
DOES = GIVES | frozenset("do does did pay pays chance out".split())
# "They won't go to 240k", "they're not willing to match 240k", "they refused to do 240k": what
# they would not do, what may stand between, and what says no by itself.
GOES = DOES | frozenset("go match meet move budge stretch get reach agree manage accept".split())
REFUSED = frozenset("refused refuse refuses declined decline rejected reject rejects".split())
WILLING = frozenset(
    "going for to up it with even be willing able ready prepared happy base my our".split()
)
CHANCES = frozenset("chance chances hope way prospect point".split())
REFRAINS = frozenset("dont doesnt cant cannot wont not never no ruled rule rules".split())
LINKS = frozenset("is are was were bonus it that that's thats s".split())
DONE = frozenset(
    "something anything possible available offered doable feasible included given thing done "
    "realistic table cards budget how".split()
)
UNABLE = NEVER | frozenset("unable impossible cant cannot couldnt afford".split())
# A letter with one of these beside it is not there yet.
COMING = frozenset(
    "slow late delayed stuck behind will soon comes coming next later waiting awaiting wait expect expecting promised "
    "promise should would might supposed going gonna tomorrow preparing drafting until once "
    "when".split()
)
FOLLOWS = frozenset("follows follow following arrives way".split())  # a letter that is to come
# With one of these in front, a letter is only spoken of.
TO_COME = frozenset(
    "promise promised promises promising will wait waiting awaiting await expect expecting "
    "supposed going gonna preparing drafting want wanted wants need asked asking ask".split()
)
# Papers that are of an offer wherever they are a company's; "Google's paper" may be research.
LETTERS = frozenset("letter contract paperwork sheet vertrag contrato contrat contratto".split())
# "The new letter says 244k", "the revised one has 244k base": which took the place of which.
OFFER_PAPERS = LETTERS | frozenset(
    "draft version pdf doc docx document paper offer email mail docusign copy file attachment".split()
)
# In front of a "no" that takes something back: "ah no 118k", "wait, no".
SIGHS = frozenset(
    "ah oh hm hmm wait argh ugh sorry oops ups er erm uh um gah aargh hang actually".split()
)
SIGNING = frozenset("sign accept take countersign return put".split())
NEWER = frozenset(
    "new newer newest updated revised latest corrected amended fixed second 2nd".split()
)
PAPER_TELLS = frozenset("says said say has have had is reads states shows lists puts now".split())
# Beside a letter, with no more around it: "Paper letter.", "a proper contract".
PAPERY = frozenset(
    "paper formal signed official proper real written printed actual full offer a an the their "
    "its emailed mailed countersigned".split()
)
# A whole clause that says by word of mouth: "Monzo (call, £84k)".
MAILED = frozenset("emailed mailed e-mailed".split())
SENT_OFF = MAILED | frozenset("sent forwarded texted extended presented handed".split())
MAILS = frozenset((
    ("email",), ("mail",), ("e", "mail"), ("by", "mail"), ("letter",), ("pdf",), ("paper",),
    ("papers",), ("contract",), ("doc",),
))  # fmt: skip
# Of another company's offer, and all that is said: "an offer from Figma, signed".
SIGNED_SO = frozenset(
    (("signed",), ("all", "signed"), ("signed", "and", "all"), ("fully", "signed"))
)
CALLS = frozenset((
    ("call",), ("phone",), ("zoom",), ("call", "only"), ("phone", "only"), ("only", "call"),
    ("only", "phone"), ("just", "call"), ("just", "phone"), ("spoken",), ("spoken", "only"),
    ("recruiter", "said"), ("recruiter", "said", "so"), ("they", "said"), ("they", "said", "so"),
    ("said", "so"), ("mouth",),
))  # fmt: skip
WORK = frozenset("role roles job jobs work position gig basis worker employee".split())
# Of which one may say this and the other that, about one offer.
PAPER_NOUNS = frozenset(
    "email mail letter message doc document pdf page paragraph place version recruiter contract "
    "text call line spot section mailing sheet".split()
)
# What people say while they think, in front of what they say next.
FILLS = frozenset("um uh uhm er erm well anyway anyways meanwhile whereas while btw".split())
# "… and with Runway it becomes 221k".
IN_FRONT_OF_FIRM = frozenset("with at from by bei chez con com da von".split())
# "Its the profit share", "sorry, i meant equity": of which part the figure told last was.
POINTS_TO_LAST = (
    ("its",), ("it", "is"), ("thats",), ("that", "is"), ("that", "was"), ("it", "was"), ("this", "is"),
    ("this", "was"), ("i", "meant"), ("i", "mean"), ("meant",),
)  # fmt: skip
SORRY = CRIES | frozenset(
    "no nope sorry oops ah oh wait actually hm ups um well , . - ! and".split()
)
ARTICLES = frozenset("the my a an just only actually for in as yearly annual".split())
# "That is the Runway number."
POINTERS = frozenset("that thats this those these it its they theyre".split())
# At the head of a clause it goes on about what the one before it is of.
POINTS_BACK = frozenset("it its that thats which this these those".split())
OFFERED = frozenset(
    "wrote emailed quoted offered offers offer gave said pays pay would sent".split()
)
# When one was looking for a job before, or came to another one.
BEFORE_THIS_SEARCH = frozenset((
    ("last", "search"), ("last", "negotiation"), ("last", "time"), ("previous", "time"),
    ("previous", "search"), ("previous", "negotiation"), ("earlier", "search"), ("jobs", "ago"),
    ("beim", "letzten"), ("letztes", "mal"), ("la", "ultima"), ("derniere", "fois"),
))  # fmt: skip
# When a floor was another one: "last time my floor was 125k", "two jobs ago I wouldn't go below".
ANOTHER_TIME = BEFORE_THIS_SEARCH | {
    ("last", "year"), ("last", "move"), ("first", "job"), ("first", "search"), ("job", "ago"),
    ("years", "ago"), ("year", "ago"), ("used", "to"), ("old", "minimum"), ("old", "floor"),
    ("old", "limit"), ("previous", "minimum"), ("previous", "floor"), ("former", "minimum"),
    ("former", "floor"),
}  # fmt: skip
WHEN_I_CAME = frozenset("joined graduated interned worked".split())
# What is said in words is of this talk: "last time they told me 240k".
IN_THIS_TALK = frozenset(
    "told said say says mentioned spoke talked wrote asked called it same".split()
)
TRIES_OUT = frozenset(
    "example examples sample testing test demo eg beispiel ejemplo exemple".split()
)  # in front of ":"
# Whose example it is, and what one does with it: "your example says 180k base".
EXAMPLES = frozenset("example sample placeholder template".split())
GIVEN_EXAMPLES = frozenset("your the that this copied copy pasted".split())
# What is asked of the words in quotation marks, or of how to put something.
WORDING = frozenset("write type phrase put enter mean means".split())
ASKS_WORDING = frozenset("what how do should would could can does is".split())
# "Ignore what I said on the bonus, the letter has 22k": what is taken back to be told anew.
ANEW = frozenset("letter contract paper papers pdf doc document it its really actually".split())
# What was told, that is taken back, and whose it is: "forget what I said on Stripe, they have 250k".
WHAT_WAS_TOLD = frozenset(
    "said say wrote written told typed mentioned figure figures number numbers sum amount bit line "
    "info details".split()
)
THEIRS = frozenset("their theirs they theyre theyve".split())
# How a case is put behind "say": "say base was 250k", "say they go to 260k".
WERE = frozenset("was were had would went came".split())
PUTS_CASE = WERE | frozenset(
    "go goes come comes offer offers give gives raise raises move moves put puts do pay pays offered "
    "gave raised moved".split()
)
# How one turns to a company, and what says that one has not yet: "planning to apply at Pika".
APPLIES = frozenset("apply applying applied".split())
APPROACHES = APPLIES | frozenset("contact reach message email approach".split())
LATER_ON = frozenset(
    "to will ill might may could would planning plan thinking considering consider about of maybe "
    "perhaps gonna wanna".split()
)
# Two parts that were told the wrong way round, by their names: "switch base and bonus".
SWAPS = frozenset(
    "swap swapped switch switched flip flipped mixed confused exchange exchanged reverse reversed "
    "turn turned".split()
)
TELLS_ANEW = frozenset("ignore forget scrap disregard drop delete scratch nevermind strike".split())
THEN = frozenset("damals fruher antes autrefois".split())
# "When I was single", "when I joined Stripe": that time is over.
WHEN_I = frozenset(
    "was joined changed left moved started signed switched lived worked had came graduated took".split()
)
FLOORED = frozenset(
    "was were had used set wouldnt couldnt wasnt didnt war hatte era etait avais tenia".split()
)
# Beside a floor: it was so, and is so no more.
FLOOR_THEN = frozenset("was were used previously before earlier last once initially first".split())
# What they did with a figure that a later one takes the place of: "they put forward 66k, now 73k".
OFFERED_THEN = frozenset(
    "had was were put offered proposed quoted said gave given told sent wrote came made mentioned "
    "floated suggested promised started opened began first initially originally previously before "
    "earlier last yesterday spring summer autumn winter ago".split()
)
FIGURES = frozenset("number numbers figure figures one offer base pay amount salary".split())
READS = frozenset("reads read reading opened rereading reread checking checked".split())
SAYS = frozenset("says said say told tells claims claimed swears reports".split())
# "We'd like to move you from 219k to 226k": what moves, and who or what is moved by it.
MOVES_ONE = frozenset(
    "move moves moving moved bring brings bringing take takes taking bump bumps bumping lift lifts "
    "lifting raise raises raising push nudge get gets getting adjust adjusting increase increasing".split()
)
# "We would like to amend your offer as follows: base from 217k to 223k": a change, and no range.
AMENDS = frozenset("amend amends amended revise revised amending revising improve".split())
RAISED_IT = frozenset("raised bumped upped increased lifted improved sweetened went came".split())
MOVED_ONES = frozenset("me you us your my it that base salary pay offer".split())
# Between two figures of which one only tells the other: "15k above the 230k they floated".
COMPARED = frozenset("above below over under more less higher lower beyond short".split())
# What an ISO standard is called by: no incentive stock options.
STANDARDS = frozenset(
    "9001 13485 14001 20000 20022 21434 22301 23894 26262 27001 27002 27017 27018 27701 31000 "
    "42001 42005 45001 50001 62304".split()
)
# Behind a word that labels pay elsewhere: "base model", "stock photos", "refresh days".
NO_LABELS: dict[str, frozenset[str]] = {
    "base": frozenset(
        "model models class classes line case camp layer image images station".split()
    ),
    "refresh": frozenset("day days rate rates".split()),
    "fixed": frozenset("price prices rate cost costs date term terms".split()),
    "stock": frozenset("photo photos image images footage".split()),
    "bonus": frozenset("points round pool pools".split()),
    "share": frozenset(["price", "prices"]),
    "shares": frozenset(["outstanding"]),
    "iso": STANDARDS,
    "budget": frozenset("cuts cut freeze reasons constraints constraint limits issues".split()),
    "equity": frozenset(["research", "team"]),
    "option": frozenset("1 2 3 a b one two".split()),
}
# Behind a "sign on" that is a verb.
SIGNED = frozenset("the it this that today tomorrow monday friday immediately".split())
# What makes of a figure only what is possible.
MODALS = frozenset(
    "can could may might would maybe possible possibly potentially max maximum most if".split()
)
TAKES_ANYWAY = frozenset("sign take accept join go agree come".split())
# "I'd gladly sign at around 265k": who would, what for a figure, and what stands between.
WOULD_TAKE = TAKES_ANYWAY | frozenset("settle move switch do".split())
COME_FOR = frozenset("leave relocate work quit stay".split())  # … for 240k
TAKING = frozenset("taking accepting signing joining doing working settling leaving".split())
WOULD = frozenset("id ill would will might".split())
GLADLY = frozenset(
    "gladly happily immediately instantly probably definitely also still just even totally "
    "certainly surely maybe likely readily absolutely then today tomorrow now be happy glad to say "
    "yes right away straight".split()
)
TO_FIGURE = frozenset(
    "at for with on to it this around about roughly like a an of base salary anything something have get "
    "see getting having closer rather".split()
)
CALLED_ON = frozenset("call zoom phonecall videocall meet facetime".split())  # "on fridays call"
# When who had said no comes back: "this week they made me an offer".
AFRESH = frozenset("this now today yesterday finally suddenly again tonight".split())
# … whose offer is there once more.
COMES_BACK = frozenset(
    (one, "back") for one in "came come comes is are theyre are were got get now".split()
) | {("back", "with"), ("back", "at"), ("changed", "their"), ("offered", "again")}
DRAWS_BACK = frozenset("zieht ziehen zog zogen nimmt nahm nehmen nahmen".split())  # … zurück
CHOSE = frozenset(
    "went joined took chose picked signed accepted stayed started".split()
)  # … instead
# By itself beside a name: an offer of another year.
YEARS_BEFORE = frozenset(str(year) for year in range(2005, 2026))
# "According to the offer i should get 253k": who says so.
ACCORDING = frozenset(
    (by, whose)
    for by in ("to", "per", "by", "with", "in", "from", "under")
    for whose in ("the", "their", "my", "this", "that", "offer", "contract", "letter")
)
# "Was set to ask for 310 and chickened out": an ask that was never made.
UNASKED = frozenset((
    ("chickened", "out"), ("bottled", "it"), ("wimped", "out"), ("lost", "nerve"), ("my", "nerve"),
    ("cold", "feet"), ("decided", "against"), ("didnt", "dare"), ("not", "dare"), ("my", "tongue"),
    ("better", "of"), ("bottled", "out"), ("got", "scared"), ("too", "shy"), ("didnt", "dare"),
    ("never", "did"), ("couldnt", "bring"), ("backed", "off"), ("let", "it"), ("swallowed", "it"),
))  # fmt: skip
UNASKING = frozenset(word for pair in UNASKED for word in pair) - {
    "it",
    "my",
    "of",
    "out",
    "not",
    "never",
}
# "A sign-on of 25k would make moving easier", "would soften the move".
WOULD_EASE = frozenset(
    (would, does)
    for would in ("would", "could", "might", "wud", "d")
    for does in (
        "make",
        "ease",
        "soften",
        "cushion",
        "sweeten",
        "smooth",
        "offset",
        "lighten",
        "take",
        "help",
    )
)
EASES = frozenset(
    "easier simpler smoother happier happy possible painless bearable comfortable lighter cheaper sweeter "
    "worthwhile worth ease soften cushion sweeten smooth offset lighten sting edge doable affordable".split()
)
# "It works out at 176k", "maxes out at 240k": what a figure comes to, and nobody walks.
COMES_OUT = frozenset(
    "works work worked working comes come came coming turns turned pans panned evens nets maxes maxed "
    "tops topped averages averaged levels figured bottoms started starts starting start".split()
)
# What "I walk", "say no" and the like end in: denied, it is no walk-away.
DECLINES = frozenset(
    "walk decline reject refuse pass bail out gone off no leave quit down goodbye".split()
)
# Behind a label: what is said about it, and not it: "no bonus talk".
TALKED_OF = frozenset(
    "talk talks question questions discussion discussions mention details detail info news".split()
)
TARGETED = frozenset("target targeted tgt".split())  # beside a percentage: the bonus
# A label with one of these behind it is as it was, and labels no figure beside it.
SAME = frozenset(
    "stays stay stayed same unchanged remains remain remained bleibt igual gleich untouched".split()
)
# Behind a denial, what would have changed: "equity didn't move".
MOVES = frozenset("move moved moving change changed changing budge budged budging".split())
# "Did the mortgage math": what one does at a table at night, whoever is left out.
HOMEWORK = frozenset(
    "math maths sums numbers calculation calculations calculus homework budget budgets spreadsheet "
    "arithmetic calc calcs research taxes accounting".split()
)
OATHS = frozenset("hell heck fuck devil".split())  # "what the hell": behind a question word
# The question words, with what may follow one where no question mark does.
NO_WHATS = frozenset("more left important best key".split())
WH: dict[str, frozenset[str]] = {
    "what": frozenset(
        "number if about counts even does do should would is are else happens kind figure".split()
    ),
    "whats": frozenset("the a an my their that this it".split()) | frozenset({""}),
    "how": frozenset(
        "much long many about do does can should good bad low high to likely often far".split()
    ),
    "why": frozenset("not does do is are would should".split()),
    "who": frozenset("will do does is can sees decides should would else".split()),
    "when": frozenset("should do does will can is would".split()),
    "where": frozenset("do does is are can should did".split()),
    "which": frozenset("one is should would do".split()),
    "wie": frozenset("viel lange soll kann".split()),
    "warum": frozenset(),
    "was": frozenset(["soll", "kann", "ist"]),
    "cuanto": frozenset(),
    "combien": frozenset(),
    "quanto": frozenset(),
}
# "The moment they go up to 255k", "as soon as the base hits 255k": what is waited for, and what they
# will do then.
THE_MOMENT = frozenset("moment minute second instant day soon once sobald whenever".split())
WILL_DO = frozenset(
    "go goes hit hits say says get gets offer offers raise raises bump bumps give gives come comes reach "
    "reaches pay pays put puts match matches move moves agree agrees show shows land lands top tops make "
    "makes up at cross crosses break breaks touch touches meet meets increase increases accept accepts auf".split()
)
# "This position pays 220k to 300k": whose a range is, and what it does with it.
THIS = frozenset("this the that such".split())
ROLES = frozenset("position role job post opening level seat".split())
POINTS = frozenset("deadline due answer decision".split())  # of one's own case, told in points
# Behind "I": what was asked for is known to them.
VOICED = frozenset(
    "asked countered said told replied responded answered requested proposed suggested".split()
)
# What a role is paid between, where it ends, and that end: "the band tops out at", "top of the band".
BANDS = frozenset("band bands range bracket grade payband".split())
IS_OF_BANDS = frozenset("is was are were runs run goes".split())
ENDS_OF_BANDS = frozenset(
    "caps capped tops maxes maxed ends stops goes runs reaches finishes".split()
)
BEGINNINGS = frozenset("starts begins opens bottoms started".split())
BOTTOMS = frozenset("lower low lowest bottom minimum min floor".split())
TOPS = frozenset("top ceiling end max maximum upper high cap limit".split())
RANGES = frozenset("pays ranges range spans goes runs carries lists starts sits falls is".split())
# What somebody would do if …, and the proof on which it hangs: "they'd match it if I show a letter".
THEY_WOULD = frozenset("would theyd hed shed itd".split())
PROVES = frozenset("show prove bring produce forward".split())
# With "for" and a sum behind them one asks for pay: "held out for 260k".
PUSHED = frozenset("pushed pressed held fought shot aimed haggled bargained argued".split())
# "The bonus has a guaranteed floor", "comes with a floor", in front of it.
COMES_WITH = frozenset("guaranteed contractual promised has have with includes carries".split())
# Who may be asked for, and what they do at a sum: "she won't sign for under 90k".
SPOKEN_FOR = frozenset("he she hes shes hell shell".split())
MOVING_FOR = frozenset("move go sign come leave switch join start work relocate do".split())
# Who says one of these first has all that is named behind it: "choosing between Luma and Zillow".
WEIGHS_OFFERS = frozenset("choosing deciding torn weighing comparing".split())
