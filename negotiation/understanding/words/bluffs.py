"""How people speak of an offer that there is none of: one to be made up, and one that is denied."""

from __future__ import annotations

# To claim what is not so.
INVENTS = frozenset(
    "bluff bluffing invent inventing fabricate fabricating lie lying pretend pretending fake faking "
    "faked bluffen lugen erfinden mentir inventar bluffer mentire inventare liegen bluffare".split()
)
# "A fake offer", "make up a number": only so are these of an offer.
FAKED = frozenset("offer offers letter number numbers figure one competing other".split())
MAKES_UP = (("make", "up"), ("making", "up"), ("make", "something"), ("making", "something"))
# In front of it, or of a joke: "I'm not bluffing", "no joke", "they think I'm bluffing".
SINCERE = frozenset(
    "not no never without dont wont wouldnt isnt aint arent didnt cant nor rather think thinks thought believe "
    "believes assume nicht kein ohne sin sans pas nao non niet".split()
)
# What one may yet do, in front of saying it.
PLANS = frozenset(
    "thinking considering gonna going plan planning want wanna tempted could might should shall if may "
    "can would will ill id about just imagine better".split()
)
# To say what need not be so; "mention" and "point out" speak of what is.
SAYING = frozenset(
    "tell telling say saying claim claiming hint hinting write writing suggest".split()
)
# One's own offer, spoken of as such: "tell them about my Luma offer".
OWNS = frozenset("my mine our meine mein mi mon ma meu mio mijn".split())

# There is no offer, whoever was said to have made it. A star is any word.
NO_OFFER = (
    "no such offer", "no such thing", "there is no offer", "theres no offer", "there isnt an offer", "there isnt any offer",
    "there was no offer", "there never was an offer", "there never was one", "no offer exists", "offer doesnt exist",
    "offer does not exist", "doesnt exist", "does not exist",
    *(
        f"{never} {gave}"
        for never in ("never", "didnt", "did not", "havent", "have not", "hasnt", "has not", "never actually", "havent actually")
        for gave in (
            "made me an offer", "made me one", "made an offer", "made one", "make me an offer", "make me one", "make an offer",
            "offered me anything", "offered anything", "offer me anything", "offer anything", "offered me one", "offered me a thing",
            "offered me a job", "offer me a job", "given me an offer", "given me anything", "gave me an offer", "gave me anything",
            "give me an offer", "give me anything", "got an offer", "got one", "gotten an offer", "had an offer", "had one",
            "received an offer", "received one", "sent me an offer", "send me an offer", "applied", "even applied", "apply",
            "interviewed", "even interviewed", "interview", "talked to", "even talked to", "spoke to", "even spoke to", "spoken to",
            "talk to", "speak to", "said that", "said anything", "answered my application", "even answered my application",
            "replied to my application", "even replied to my application", "looked at my application", "even looked at my application",
            "read my application", "even read my application", "even know who i am", "know my name", "know i exist", "heard of me",
        )
    ),
    "just talk", "only talk", "all talk", "just hot air", "only hot air", "just chatter", "only chatter", "just gossip", "just a rumour", "just a rumor", "only a rumour", "only a rumor",
    "dont have an offer", "do not have an offer", "dont have one", "dont have that offer", "dont have such an offer",
    "dont have any offer", "dont have another offer", "dont actually have", "dont really have", "dont even have", "no offer from",
    "have any offer from", "nothing came from", "nothing ever came", "have nothing from", "dont have anything from", "got nothing from", "haven't got anything from", "have no offer", "have no such",
    "kein angebot", "no tengo oferta", "no hay oferta", "pas d offre", "nenhuma proposta", "nessuna offerta", "geen aanbod",
)  # fmt: skip
# In front of it: who has no offer, and what only leads in. "Meta never made me one" is of Meta alone.
WHO = frozenset(
    "its thats was mail email letter message thing just only a an again "
    "they he she it i we you do not this that the there is s of but and so although though actually really in truth fact honestly "
    "tbh lol haha lmao no nope sorry ok oops oh hey wait well ofc course sadly to be clear yet because which who whom since even just "
    "ich sie er es wir ella el ellos yo je ils elle eu eles io loro lei ik ze hij".split()
)
# What was said is not so.
UNTRUE = (
    "not true", "isnt true", "aint true", "untrue", "thats a lie", "that is a lie", "would be a lie", "its a lie", "it is a lie",
    "was a lie", "is a lie", "a lie of course", "a total lie", "would be lying", "id be lying", "im lying", "i lied", "which is a lie",
    "its a bluff", "thats a bluff", "just a bluff", "only a bluff", "a total bluff", "im bluffing", "i was bluffing", "pure bluff",
    "just kidding", "only kidding", "im kidding", "was kidding", "kidding", "jk", "just joking", "only joking", "im joking", "i was joking",
    "just a joke", "only a joke", "was a joke", "was only a joke", "messing with you", "messing with ya", "pulling your leg", "in my dreams", "in my dream",
    "in your dreams", "dream on", "in another life", "in a parallel universe", "said nobody", "said no one", "made up", "made that up", "made it up", "made this up", "making that up", "making it up",
    "making this up", "invented it", "invented that", "i invented", "fake number", "fake offer", "its fake", "thats fake", "is fake",
    "not real", "isnt real", "aint real", "stimmt aber nicht", "stimmt gar nicht", "out of thin air", "fictional", "imaginary", "pure fiction", "pure fantasy", "wishful thinking",
    "stimmt nicht", "ist gelogen", "nur ein witz", "nur spass", "es mentira", "es broma", "no es verdad", "c est faux",
    "pas vrai", "je blague", "e mentira", "nao e verdade", "brincadeira", "non e vero", "scherzo", "niet waar", "grapje",
    "passer ikke", "stammer inte", "stemmer ikke", "bara skoja",
)  # fmt: skip
# Behind one of them it is only put aside: "kidding aside, it's real".
ASIDE = frozenset("aside apart beiseite aparte".split())
# The same, where nothing is said behind it.
UNTRUE_AT_THE_END = ("not really", "i wish", "you wish", "if only", "as if", *(
    f"{who} {denies}"
    for who in ("they", "he", "she", "it", "i", "which they")
    for denies in ("havent", "have not", "didnt", "did not", "hasnt", "has not", "dont", "isnt", "never did", "never have", "wasnt")
))  # fmt: skip

# What a firm is yet to do before there is any offer of theirs: "Google will phone me with 400k".
CALLS_UP = frozenset(
    "phone call ring knock appear come show turn drop swoop fall poach headhunt rufen anrufen".split()
)
SHALL = (("will",), ("gonna",), ("going", "to"), ("about", "to"), ("ll",), ("shall",), ("wird",))
HOW_SURELY = frozenset(
    "surely definitely certainly probably also just suddenly finally totally obviously then even for sure of "
    "course any minute day moment now soon be to me us back along again in love right up".split()
)
# How a sentence begins that means the contrary, and what nobody is given.
MOCKS = (
    ("yeah", "right"), ("yea", "right"), ("as", "if"), ("oh", "sure"), ("sure",), ("yeah", "sure"), ("yes", "sure"), ("of", "course"),
    ("oh", "yes"), ("oh", "yeah"), ("ja", "klar"), ("na", "klar"), ("claro",), ("bien", "sur"), ("come", "no"),
)  # fmt: skip
MOCKS_ALWAYS = MOCKS[:3]
GIFTS = frozenset(
    "pony unicorn castle yacht moon rainbow rainbows dragon spaceship palace helicopter throne "
    "crown".split()
)
HAPPENED = frozenset(
    "offered gave given called phoned rang sent came wrote has have had did got made said put told "
    "quoted mailed emailed promised".split()
)

# The same, where nothing is said behind it: "not an offer i'd refuse" is one.
NOT_AN_OFFER = tuple(
    f"{is_not} {kind}offer"
    for is_not in ("not", "isnt", "wasnt", "aint", "was not", "is not")
    for kind in ("an ", "a real ", "an actual ", "a proper ", "really an ")
)
BEHIND_NO_OFFER = frozenset(
    "at all after tho though lol haha actually sorry in fact yet so".split()
)
# What a company's mail turns out to be, of which an offer was told before.
NO_OFFER_AFTER_ALL = (
    *NOT_AN_OFFER, "no real offer", "no actual offer", "no offer", "not offered me", "not offered anything", "has not made", "have not made", "hasnt made", "havent made", "not made me",
    "invitation to talk", "invitation to chat", "invitation to interview", "invitation to a", "invitation to apply",
    *(
        f"{only} {thing}"
        for only in ("just an", "only an", "just a", "only a", "merely a", "merely an", "but an", "but a")
        for thing in (
            "invitation", "invite", "chat", "newsletter", "recruiter mail", "recruiter email", "recruiter message", "sourcing mail",
            "sourcing email", "cold mail", "cold email", "marketing mail", "marketing email", "talk", "conversation", "intro call",
            "interview", "introduction",
        )
    ),
    "kein angebot", "nur eine einladung", "ninguna oferta", "no es una oferta", "pas une offre", "juste une invitation", "non e un offerta",
)  # fmt: skip
# What an offer turns out to be: talk by itself, a joke only where it is a "thing" that "was" one.
ONLY_TALK = (
    (
        "just",
        (
            "talk", "hot air", "chatter", "gossip", "a rumour", "a rumor", "a joke", "a bluff", "a lie", "a prank",
            "a fantasy", "a dream", "wishful thinking",
        ),
    ),
    ("only", ("talk", "hot air", "chatter", "gossip", "a rumour", "a rumor", "a joke", "a bluff", "a dream")),
    ("all", ("talk", "hot air", "gossip", "a bluff", "a joke", "a lie", "made up")),
    ("", ("talk", "hot air", "a bluff", "a lie", "a rumour", "a rumor", "gossip", "fake", "wishful thinking")),
)  # fmt: skip
JOKES = ("joke", "prank", "gag", "fib", "fantasy", "dream")
THINGS = frozenset("thing things story bit one".split())
# What says no more than how somebody feels about it.
LAUGHS = frozenset(
    "lol haha hahaha lmao rofl sorry tbh honestly really actually of course obviously though tho btw".split()
)
