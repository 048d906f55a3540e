"""Short answers and the words that lead about."""

from __future__ import annotations

# Behind an answer or an order they change nothing.
POLITE = frozenset("please pls thanks thank you thx ty then now the it lol haha mate man".split())
YES = frozenset(
    "yes yeah yep yup yea ya y sure ok okay correct right exactly true absolutely definitely "
    "certainly indeed fine confirmed confirm agreed ja genau stimmt richtig si sim oui claro "
    "correcto exacto d'accord certo esatto haan jup aye affirmative k kk lgtm".split()
)
# Behind one of those it is half of a word, "fine-tuned", "sure-fire", "true-up", or of a time: "right
# after I closed the laptop".
BEHIND_NO_YES = frozenset(
    "tuned tuning grained print dining arts fire footed sized sizing up shore after before when".split()
)
# Of lines on the screen, each of them: of a list to tick, and of the card before the script.
ALL_TRUE = (
    "all true", "all are true", "all is true", "they are all true", "theyre all true", "these are all true", "those are all true",
    "all of them are true", "all of these are true", "all of those are true", "all of it is true", "everything is true",
    "every one is true", "every line is true", "its all true", "it is all true", "alles wahr", "todo es verdad", "tout est vrai",
    "tudo verdade", "todo es cierto", "todo cierto", "todo es correcto", "tout est exact", "tout est correct",
    "alles richtig", "alles korrekt", "tudo certo",
)  # fmt: skip
YES_PHRASES = (
    "all true", "thats right", "that is right", "thats correct", "that is correct", "of course", "go ahead", "please do",
    "looks good", "looks right", "its correct", "its right", "all good", "is all correct", "is all true", "all is correct", "everything correct", "everything is correct", "is correct", "is right", "all is true", "all correct", "all right",
    "thats it", "sounds good", "sounds right", "por supuesto", *ALL_TRUE,
)  # fmt: skip
# A yes that leaves out what it affirms: alone, or with one of these behind it. "I have a family" and
# "i do research" are none.
ELLIPTIC_YES = ("i do", "i have", "i did", "they did")
ELLIPTIC_YES_ENDS = frozenset(
    "have one two another actually indeed and but so yes true correct right fine real already "
    "still though in too thanks thank please as sure yeah ok".split()
)
# A yes that may only mean "heard".
NODS = frozenset("ok okay k kk sure fine right alright correct true good great cool".split())
# Whole messages that only say that what stands there is so: a nod, and no answer to "have you …?".
CONFIRMS = frozenset((
    *ALL_TRUE, "correct", "right", "exactly", "true", "ok", "okay", "k", "kk", "fine", "confirmed", "great", "good", "cool", "nice", "perfect",
    "thats right", "that is right", "thats correct", "that is correct", "thats true", "looks good", "looks right", "looks correct",
    "its correct", "its right", "all good", "all correct", "all right", "alright", "sounds good", "sounds right", "got it", "understood",
    "makes sense", "ok good", "ok great", "ok cool", "yes correct", "yes thats right", "yes exactly", "stimmt", "genau", "richtig",
    "correcto", "exacto", "esatto", "lgtm", "looks good to me", "sounds good to me", "fine by me", "works for me", "good enough", "thats good enough", "good enough for me",
))  # fmt: skip
# Which of two offers it is about changes places with the other one.
CHANGE_PLACES = (
    "swap them", "swap the two", "swap the offers", "swap these", "swap both", "swap sides", "swap places", "switch them",
    "switch the two", "switch the offers", "switch places", "turn them around", "turn it around", "exchange them", "flip them",
    "the other way around please", "negotiate with the other one", "negotiate the other one", "rather the other one",
)  # fmt: skip
NO = frozenset(
    "no nope nah n wrong false never neither nein nee non nao nada nunca nicht negative "
    "incorrect".split()
)
# Behind a "non" these make one word of it: "non compete, is that normal?" denies nothing.
OF_NON = frozenset(
    "compete competes competing competition solicit solicitation disclosure cash monetary "
    "negotiable qualified native technical public profit standard refundable".split()
)
NO_PHRASES = (
    "not really", "not yet", "not that i", "no way", "rather not", "id rather not",
    "keep it private", "keep them private", "just them", "only them", "just this", "only this", "just this one", "only this one",
    "this is the only one", "its the only one", "nope just them", "thats the only one", "nothing else", "only the one",
)  # fmt: skip
# A no that leaves out what it denies: alone, or with one of these behind it; "i dont know" is none.
ELLIPTIC_NO = ("not", "i dont", "i do not", "i havent", "i have not", "dont", "do not", "i didnt")
DENIES_ALONE = frozenset("dont not havent didnt".split())
ELLIPTIC_ENDS = frozenset(
    "have had got any yet really true correct right exactly quite one a anymore currently from as "
    "for mine me with even possible today think want see plan expect need actually sorry unfortunately im no "
    "and but there at the right so received gotten heard either".split()
)
# Behind a "not" that opens a sentence, what makes it a bound: "not under 210", "never less than".
BOUNDS = frozenset(
    "under below beneath less lower more over above higher unter weniger menos moins meno onder "
    "minder".split()
)
DENYING = frozenset("not never dont nunca nicht".split())
# In front of a yes or a no, and neither.
MUSES = frozenset(
    "honestly honest tbh really oh um uh hm hmm well so ah lol haha hey and but thats its it is".split()
)
NONE = frozenset(
    "none nothing nada nichts nix nowt rien niente nobody noone zero nil n/a na keine keins ninguna "
    "ninguno nenhum nenhuma aucun aucune niks geen -".split()
)
# In front of it: "ah ok. none", "then none".
BEFORE_NONE = frozenset(
    "oh ah ok okay well so then uh um hm alright right fine i see got it please pls just".split()
)
NONE_PHRASES = (
    "none of these", "none of those", "none of them", "no one", "not any", "not one", "leave it out", "leave that out", "leave out", "i have none", "have none", "there is none", "there isnt one", "there isnt any", "there is not one", "there is not any", "there arent any",
    "nichts davon", "keine davon", "ninguna de estas", "weglassen", "no number", "no walk away", "no walkaway", "no limit", "no minimum", "no floor", "nothing special", "n a",
    "dont have one", "i dont have one", "dont have any", "not applicable", "rather not say", "id rather not say", "prefer not to say", "no walk away number", "no thanks", "none really",
)  # fmt: skip
# "I have no lower limit", "i didn't set a hard floor": who has it, that there is none, how it is
# called. What such a limit would be of may stand behind, "for me", and nothing else.
HAVING = frozenset(
    "i ive have has got there is theres really honestly well tbh do did set put named we my me just "
    "still yet".split()
)
LACKING = frozenset("no not dont didnt havent without any a an zero".split())
KINDS_OF_LIMIT = frozenset(
    "lower bottom hard real fixed particular specific minimum firm absolute walk walkaway strict "
    "exact set true such lowest".split()
)
LIMITS = frozenset(
    "limit floor minimum walkaway away number amount bound line threshold bottom figure cutoff "
    "price".split()
)
BEHIND_A_LIMIT = frozenset(
    "for me in mind yet really tbh honestly at all set so far of mine to give here sorry either "
    "number amount figure price today now".split()
)
# "I would rather not give a number", "I keep that to myself": nothing is told, in a few words.
KEPT = (
    *(
        f"{who}{how} {verb}"
        for who in ("", "i ", "id ", "i would ", "ill ")
        for how in ("rather not", "prefer not to", "sooner not")
        for verb in ("give", "tell", "share", "answer", "disclose", "state", "reveal", "set", "put", "name a")
    ),
    *(
        f"{lead}keep {what} to myself"
        for lead in ("", "ill ", "i ", "id ", "id rather ", "i would rather ", "i would prefer to ",
                     "i prefer to ", "let me ", "id like to ")
        for what in ("that", "it", "this", "that one")
    ),
    "that stays with me", "this stays with me", "not comfortable sharing", "not comfortable saying",
    "im not comfortable sharing", "im not comfortable saying", "lets leave that open", "lets leave it open",
    "leave that open", "ill leave that open", "i decide by feeling", "ill decide by feeling",
    "ill see how it feels", "i go by feeling", "thats private", "thats my secret",
)  # fmt: skip
DONT_KNOW = (
    "dont know", "do not know", "i dont know", "idk", "dunno", "no idea", "not sure", "im not sure", "i am not sure", "no clue", "unsure", "hard to say", "cant say", "who knows",
    "weiss nicht", "ich weiss nicht", "keine ahnung", "no se", "je ne sais pas", "nao sei", "non lo so", "they havent said", "they did not say", "they didnt say", "havent said", "not said",
    "not yet", "tbd", "unknown", "they wont say", "didnt ask", "not told", "they have not said", "dont know yet",
)  # fmt: skip
# Words that many a skill ends in: "image models" names no "diffusion models".
OF_ANY_SKILL = frozenset("model models system systems architecture architectures".split())
# Behind a skill it is none: "diffusion not really".
DENIED_BEHIND = (
    ("not", "really"), ("not", "so"), ("not", "yet"), ("not", "much"), ("not", "me"),
    ("not", "mine"), ("never", "did"), ("nope",),
)  # fmt: skip
# What was ticked and is not true after all.
UNTICKED = (
    "not that one", "not this one", "not those", "not that", "none of them", "none of those", "none of these", "thats not me",
    "that isnt me", "that is not me", "doesnt apply", "does not apply", "dont apply", "isnt true", "is not true", "arent true",
    "not true of me", "not true for me", "never did", "never done", "never have", "never worked", "havent done",
    "have not done", "havent really", "have not really", "didnt do", "did not do", "dont do that", "take that back", "take it back", "untick",
    "uncheck", "unselect", "deselect", "undo", "wrong number", "wrong one", "wrong tick", "wrong line",
    "ticked by mistake", "by accident", "misclicked", "clicked wrong", "scratch that", "scratch the", "shouldnt have ticked",
    "should not have ticked", "no experience with", "no experience in", "cant claim that", "cannot claim that", "das stimmt nicht",
)  # fmt: skip
# Behind a number of the list: "2 was wrong".
WRONG_NUMBER = tuple(
    (verb, what)
    for verb in ("is", "was", "isnt", "wasnt")
    for what in ("wrong", "a", "not", "true", "right", "me", "mine", "incorrect", "false")
)  # fmt: skip
OWN_SLIP = (
    "misread", "mis read", "read it wrong", "read that wrong", "read the letter again", "read it again", "looked again", "reread",
    "re read", "my mistake", "my bad", "my error", "i got it wrong", "mistyped", "i typed", "i mixed", "fat fingered",
)  # fmt: skip
NO_DATE = (
    "all the time i want", "all the time i need", "all the time in the world", "as long as i want", "as long as i like", "as much time as i", "no date for me",
    "no date", "no cutoff", "no cut off", "no due date", "no end date", "no day given", "named no day", "named no date", "nothing more precise", "no date given", "no deadline", "no hard deadline", "no fixed deadline", "no real deadline", "no rush", "no time limit", "no hurry", "whenever", "open ended",
    "take your time", "take my time", "kein datum", "keine frist", "kein termin", "sin fecha", "sin plazo", "pas de date", "pas de delai", "sem prazo", "sem data", "nessuna scadenza", "geen deadline", "geen datum", "geen einddatum", "brak terminu", "bez terminu", "brak daty", "nessuna data", "didnt give a date", "did not give a date",
    "didnt set a date", "did not set a date", "has not set a date", "hasnt set a date", "havent set a date", "gave no date", "hasnt given a date", "havent given a date", "haven't given me a date", "set no date", "not set a date", "none given", "no date yet", "no deadlines", "dont have a deadline", "without a deadline",
)  # fmt: skip
# "They didn't give me a date": a no to the first, before the second.
GIVES = frozenset(
    "give gives gave given name names named set sets say said mention mentioned mentions tell told "
    "get got have has hear heard put see seen".split()
)
DEFINITE = frozenset("the that their this its your my our".split())
DATES = frozenset("date deadline cutoff deadlines dates".split())
# How soon an answer is wished for, where no day is named.
SOON = (
    "asap", "as soon as possible", "as soon as i can", "soonest", "at your earliest convenience", "at my earliest convenience",
    "the sooner the better", "immediately", "right away", "quickly", "fast", "soon", "schnellstmoglich", "so bald wie moglich",
    "lo antes posible", "cuanto antes", "des que possible", "o quanto antes", "il prima possibile", "zo snel mogelijk",
)  # fmt: skip
ANYWAY = (
    "go on without", "go ahead without", "continue without", "carry on without", "proceed without", "do it without", "without a guide", "without the guide", "without guide", "without one", "without a range", "without it",
    "no guide", "no guides", "dont need a guide", "anyway", "anyways", "help me anyway", "doesnt matter", "does not matter", "dont care", "never mind the guide", "regardless", "just help me", "just go on", "just continue", "proceed", "go on then", "trotzdem", "egal", "ohne leitfaden", "da igual", "peu importe",
)  # fmt: skip
REMINDED = (
    "remind me", "send me a reminder", "give me a reminder", "set a reminder", "set me a reminder",
    "set up a reminder", "get a reminder", "have a reminder", "want a reminder", "like a reminder",
    "nudge me", "erinnere mich", "erinner mich", "recuerdame", "rappelle moi", "me lembre", "ricordami",
)  # fmt: skip
REMINDER = (
    "reminder",
    "reminder please",
    "a reminder",
    "a reminder please",
    "yes a reminder",
    "remind",
)
# "Remind me" before these asks to be told again, and has no day to come.
RETOLD = ("what ", "who ", "how ", "why ", "which ", "where ", "again ", "of what ", "about what ")
NOT_REMINDED = (
    "no reminder", "no reminders", "dont remind", "do not remind", "without a reminder", "cancel the reminder", "cancel my reminder",
    "cancel that reminder", "remove the reminder", "delete the reminder", "drop the reminder", "forget the reminder", "stop the reminder",
    "take back the reminder", "no need to remind", "dont want a reminder", "do not want a reminder", "dont need a reminder", "keine erinnerung",
)  # fmt: skip
# The only one that is liked is not the only one.
ONLY_LIKED = tuple(
    f"only {what} {how}"
    for what in ("offer", "one")
    for how in (
        "i like",
        "i want",
        "i care",
        "i would take",
        "id take",
        "i would",
        "id",
        "worth",
        "that counts",
    )
)
NO_RIVALS = (
    "no other offer", "no other offers", "have not other offer", "have not other offers", "have not another offer", "havent other offer", "havent other offers", "not have other offer", "not have other offers", "not have another offer", "no others", "no competing offer", "no competing offers", "only offer", "the only offer", "only one offer", "just one offer", "just the one", "only this offer", "no rival offers", "no rival", "no competitors",
    "single offer", "sole offer", "havent got another", "havent any other", "dont have another", "have no other", "no second offer", "dont have another offer", "dont have other offers", "dont have any other offer", "dont have any other offers", "havent got another offer", "no offer from anyone else", "nobody else", "no one else", "nothing else on the table", "havent talked to other companies", "have not talked to other companies", "not talking to anyone else", "no alternatives", "no alternative",
    "keine anderen angebote", "kein anderes angebot", "keine weiteren angebote", "keine anderen", "sin otras ofertas", "no tengo otras ofertas", "ninguna otra oferta", "pas d autre offre", "pas d autres offres", "aucune autre offre", "nao tenho outras ofertas", "sem outras ofertas", "nessuna altra offerta", "geen andere aanbiedingen", "no other", "no other one", "no others offers", "no other job offers",
    "nope just them", "just them", "only them", "this is the only one", "thats the only one", "its the only one", "only have this one", "only have this offer", "just this one", "koi aur offer nahi", "aur koi offer nahi", "only got this one", "no competing", "isnt another offer", "there isnt another",
)  # fmt: skip
ALL = (
    *ALL_TRUE,
    "all three",
    "all three of them",
    "all four",
    "all four of them",
    "all five",
    "all of the above",
    "all 3",
    "all 4",
    "all of it",
    "every single one",
    "all",
    "all of them",
    "all of these",
    "all of those",
    "everything",
    "every one",
    "each of them",
    "alle",
    "todas",
    "todos",
    "tous",
    "toutes",
    "tutti",
)
GREETINGS = frozenset(
    "hi hello hey hiya hallo hola bonjour ola ciao yo sup heya greetings guten tag servus "
    "moin namaste howdy morning evening afternoon hej salut".split()
)
THANKS = frozenset(
    "thanks thank thx ty cheers danke gracias merci obrigado obrigada grazie bedankt tysm "
    "dankeschon".split()
)
GO: dict[str, tuple[str, ...]] = {
    "back": ("back", "go back", "undo", "previous", "one back", "step back", "zuruck", "atras", "retour", "voltar", "go back one", "back please"),
    "edit": ("edit", "change", "change something", "correct something", "change an answer", "edit an answer", "correct an answer", "fix something"),
    "skip": ("skip", "id rather skip", "i would rather skip", "id rather skip it", "rather skip", "skip that one", "ill skip", "ill skip that", "ill skip this", "ill skip it", "i skip", "id skip", "id skip that", "let me skip", "skipping", "skipping this", "skipping that", "pass", "next", "skip it", "skip this", "skip that", "skip this one", "later", "weiter", "uberspringen", "overslaan", "sla over", "volgende", "pomin", "saltare", "siguiente", "lets skip", "lets skip this", "lets skip it", "saltar", "passer", "pular", "avanti", "skip please", "no comment", "rather not say", "id rather not say", "prefer not to say"),
    "summary": ("summary", "so far", "what do you have", "status", "recap", "overview", "what do you have so far", "remind me what i said", "what did i say", "what did i tell you", "what have i told you", "what do you know", "what do you know so far", "can i see what you noted", "what did i tell you so far"),
    "help": ("help", "?", "??", "???", "h", "what", "huh", "explain", "what does that mean", "what do you mean", "i dont understand", "dont understand", "i dont get it", "im confused", "confused", "hilfe", "ayuda", "aide", "ajuda", "aiuto", "why", "why do you ask", "whats this"),
    "start_over": ("startover", "restart", "reset", "new offer", "new conversation", "start new", "from the beginning", "neu anfangen", "von vorne"),
    "stop": ("stop", "quit", "exit", "cancel", "bye", "goodbye", "enough", "pause", "end", "stop it", "enough practice", "not now", "later bye", "stopp", "good night", "gn", "coach stop"),
    "forget": ("forget me", "forget", "delete", "forget everything", "delete all", "mydata forget", "daten loschen", "meine daten loschen"),
    "more": ("more", "more choices", "menu", "more options"),
    "show": ("again", "show", "show me", "show again", "script", "repeat", "show me again", "resend", "the script please"),
    "resume": ("resume", "continue", "go on", "carry on", "lets go on", "coach resume", "lets continue", "keep going", "weitermachen", "i'm back", "im back"),
}  # fmt: skip
# Away for a moment, and nothing asked or told by it.
PAUSES = (
    "two secs", "2 secs", "two sec", "2 sec", "one sec", "1 sec", "one second", "a second pls", "one moment", "a moment please",
    "gimme a minute", "gimme a sec", "give me a minute", "give me a sec", "give me a moment", "just a sec", "just a min", "just a minute",
    "brb", "be right back", "back in a bit", "back in a minute", "back in a min", "back in 5", "hang on", "hold on",
    "einen moment", "moment bitte", "un momento", "un instant",
)  # fmt: skip
# As the whole message: "a 5 min walk" tells how far it is.
PAUSES_ALONE = frozenset((
    "a sec", "sec", "a min", "1 min", "one min", "one minute", "a minute", "two mins", "two min", "2 mins", "2 min", "two minutes", "5 mins", "5 min",
    "five mins", "five min", "five minutes", "10 mins", "10 min", "ten minutes", "moment", "a moment", "afk",
))  # fmt: skip
# "Ok back", "and back now": who was away is there again, with what leads in and what ends it.
HERE_AGAIN = frozenset(("back", "here", "zuruck"))
IS_BACK = frozenset((
    "im back", "i am back", "am back", "were back", "we are back", "im here", "here again", "back here",
    "back again", "back online", "bin zuruck", "bin wieder da", "im home", "power is back", "wifi is back",
))  # fmt: skip
ARRIVES = frozenset("ok okay k and so alright right hey hi hello phew anyway ah oh".split())
ARRIVED = frozenset(
    "now again sorry guys finally lol thanks thx folks already everyone all good sry haha".split()
)
NAME_YES = (
    "shout their name", "shout the name", "shout it from", "print their name", "print the name", "no secret", "not a secret", "isnt a secret", "isnt secret", "public knowledge", "name names", "names are fine", "say it loud", "say it out loud",
    "say the name as", "say the name loud", "say the name out", "say the name if", "scream it from",
    "scream their name", "scream the name", "yell the name", "yell their name", "put their name in",
    "put the name in", "write their name in", "write the name in", "then tell them who", "whatever tell them who",
    "name them", "name it", "you can name", "you may name", "can name", "may name", "use their name", "use the name", "mention them", "mention their name", "can mention", "may mention", "name is fine", "ok to name", "sure name", "ok name", "yes name", "feel free to name", "say who", "say their name", "name away", "by name",
    "no need to hide", "dont need to hide", "nothing to hide", "dont have to hide",
    "can say their name", "can say who", "may say who", "say its", "say it is", "happy for you to say", "you may say so", "you can say so", "fine to say",
    "can know its", "can know it is", "may know its", "may know it is", "can know who it is", "may know who it is", "can know who they are", "may know who they are", "can hear its", "may hear its", "can know the name", "may know the name", "can know their name", "may know their name", "dont mind them knowing", "dont mind if they know", "no problem if they know", "no problem if they hear", "fine if they know", "ok if they know",
    "ok to say", "happy to be named", "tell them its", "tell them it is", "drop the name", "drop their name", "fine with naming", "by its name", "by their name", "no problem naming", "dont mind naming", "dont mind if you name",
)  # fmt: skip
NAME_NO = (
    "dont name", "do not name", "not name", "never name", "without naming", "without the name", "without their name", "unnamed", "anonymous", "dont mention", "do not mention", "never mention", "not mention", "keep them private", "keep it private", "keep the name", "keep their name", "dont say who", "dont use their name", "rather not say which", "rather not say who", "rather not name",
    "cant know its", "cannot know its", "can not know its", "cant know who", "cannot know who", "shouldnt know its", "should not know its", "shouldnt know who", "should not know who", "mustnt know", "must not know", "shouldnt find out its", "shouldnt find out who",
    "cant name", "cannot name", "cant say who", "leave their name", "leave the name out", "no names", "keep them unnamed", "keep it unnamed", "dont disclose", "nicht nennen", "cant say which", "prefer not to name", "not disclose",
)  # fmt: skip
# Beside what allows a name: it is not meant.
NAME_DOUBTS = ("better not", "rather not", "prefer not", "preferably not", "not sure", "best not", "maybe not", "or not")  # fmt: skip
# In front of a company that is named: whether it may be.
SAY_YES = ("you can say", "you may say", "you can use", "you can mention", "you may mention", "can mention", "feel free to mention", "feel free to say", "feel free to use")  # fmt: skip
SAY_NO = ("dont say", "do not say", "dont mention", "do not mention", "dont use", "not mention", "never mention", "dont bring", "do not bring")  # fmt: skip
LEAVE_OUT = ("leave", "keep")  # … Luma out of it
# Behind the name.
SAID_OF_A_NAME = frozenset(
    "please pls plz thanks thx up out of it this the letter email mail script at all by name there "
    "in anywhere ok okay yet though for now".split()
)
PRIORITIES: dict[str, str] = {
    "sign_on": "golden hello|lump sum|hiring bonus|starting bonus|signing money|signing cash|antrittspramie|antrittsbonus|handgeld|prime de bienvenue|prime d arrivee|prime de signature|bono de firma|bono de entrada|luvas|bonus de assinatura|bonus d ingresso|tekenbonus|sign on|signon|one off payment|one time payment|signing bonus|sign on bonus|signing|joining bonus|upfront|up front|up front money|welcome bonus|a signing bonus",
    "liquid_cash": "ready money|ready cash|hard cash|spending money|cold cash|pay me now|money up front now|bank account|soonest|money soonest|fastest cash|quickest cash|quick money|money in my account|money in the bank|money in my pocket|in my account|"
    "in the bank|actually spend|can spend|real money|money right now|rent money|cash|liquid|liquidity|cash in hand|money now|take home|cash now|cash flow|liquid cash|cash comp|bargeld|efectivo",
    "equity": "anteile|aktienoptionen|optionen|opciones|azioni|acoes|aandelen|aktier|a stake|slice of the company|piece of the company|part of the company|equity|stock|stocks|shares|rsu|rsus|options|profit share|profit sharing|upside|ownership|aktien|acciones|grant",
    "level": "level|want senior|want staff|want principal|want to be senior|want to be staff|want to be principal|being a senior|being a staff|senior on my|staff on my|principal on my|called senior|called staff|called principal|business card|being senior|being staff|being principal|passed over|job title|senior title|title|seniority|scope|grade|titel|level and title|rank|promotion|titulo",
    "base": "basissalaris|brutosalaris|jaarsalaris|grundlohn|wynagrodzenie|pensja|placa|payslip|pay slip|salary slip|wage|wages|fixe|le fixe|sueldo|sueldo fijo|stipendio|salaris|lohn|festgehalt|fixgehalt|fijo|fixo|monthly salary|regular pay|base|salary|base salary|basic|fixed|fixed pay|monthly pay|base pay|grundgehalt|gehalt|salario|salario base|salaire|fixum|pay|guaranteed pay|bas",
}
# An offer that is base and nothing else.
GOES_ON = frozenset("and plus also und y et".split())  # "and 450 rsu", right behind an ask
# As a whole message; "three days, that's all they gave me" is of something else.
THATS_ALL = (
    "thats all",
    "that is all",
    "thats everything",
    "thats all there is",
    "no thats all",
)
ONLY_BASE = (
    "just base", "just a base", "only base", "only a base", "base only", "only the base",
    "just the base", "nothing else", "literally nothing else", "no equity no bonus", "solo base",
    "nur grundgehalt",
)  # fmt: skip
# Beside "their name", "say who": words that allow it, and words that keep it back.
NAME_ALLOWS = frozenset(
    "may can ok okay fine sure free allowed yes use gladly ahead puedes darfst kannst puoi happy glad "
    "cool comfortable pleased delighted content relaxed welcome".split()
)
# Who the other one is: what learns or tells it, and what leaves it unsaid behind "leave" or "keep".
LEARNS = frozenset(
    "know knows knew knowing hear hears hearing learn learns learnt learned find finds found discover "
    "discovers realise realize realises realizes".split()
)
TELLS_WHO = frozenset(
    "tell telling say saying mention mentioning reveal revealing disclose disclosing give giving".split()
)
LEAVES_WHO = frozenset("out quiet secret private unsaid".split())
NOT_TO_KNOW = frozenset(
    "dont not never without neednt mustnt shouldnt didnt doesnt cant cannot wouldnt wont hate nobody "
    "no rather".split()
)
# Behind "which", the firm; behind "who", what is asked of a person; behind "its", no name of one.
WHICH_FIRM = frozenset("company companies firm one it employer house outfit place other".split())
WHO_DOES = frozenset("pays decides signs to i you we they".split())
NOT_A_FIRM = frozenset(
    "a the my not only just verbal written true real in on over below above more less lower higher "
    "too very so ok okay fine final all".split()
)
MINDS = frozenset("mind minds minded bothered bother bothers fussed".split())
NAME_HIDES = frozenset(
    "out private secret confidential unnamed anonymous keep leave hide quiet without nicht "
    "nie nunca jamais".split()
)
# Which of the readings on screen is meant.
WHICH: dict[str, str] = {
    "other": "something else|neither|none of those|none of these|other",
    "high": "higher|highest|upper|the top one|larger|bigger|the higher|the max|high end|top end|top of it|top of that|top of the range|later one|later date|hohere|mayor",
    "low": "lower|lowest|smaller|the bottom one|less|the min|low end|bottom end|bottom of it|bottom of that|bottom of the range|earlier one|earlier date|sooner one|niedrigere|menor",
    "first": "first|first one|the first|former|the former|1st|erste|erstere|primero|premier",
    "second": "second|second one|the second|latter|the latter|2nd|zweite|letztere|segundo",
    "last": "last one|the last|last",
    "whole": "whole|grant|total|all of it|over|altogether|in total|the lot|entire|all four years|all 4 years|insgesamt",
    "yearly": "every year|every single year|per annum|once a year|for one year|one years worth|a yearly|each year|a year|yearly|annual|annually|per year|im jahr|jahrlich",
    "monthly": "every month|each month|a month|monthly|per month|by the month|im monat|pro monat|monatlich|al mes|mensual|par mois|por mes|al mese|per maand",
}
# In front of the one that is not meant: "yearly, not the whole".
IS_NOT = frozenset("not never isnt nicht pas".split())
# What follows tells why, and names no further part.
# Said of one thing, they put it before all others, with a figure beside it or without.
FIRST_OF_ALL = frozenset((
    "matters most", "everything for me", "is everything", "most important", "my priority",
    "priority", "first priority", "top priority", "care most about",
))  # fmt: skip
# Beside what matters most, named alone: "cash tbh", "base i guess".
BESIDE_A_PRIORITY = frozenset(
    "plain simple pure boring old good tbh honestly i guess mostly mainly really probably definitely please think id say just for me "
    "first lol my the more its it is obviously of course well so oh um hmm always all about duh as monthly bigger".split()
)
# "Sign on least, then the stock": what comes last, and what may stand between.
LAST_OF_ALL = frozenset("least last lowest".split())
BEHIND_LAST = frozenset("and then but of for to so i".split())  # no "equity last year"
LED_BY_LAST = frozenset("is important of all the comes priority for me care about matters".split())
# "First i wanted to say stock but …, so base": what ends in a choice, how it is chosen, and what
# was only thought of before.
CONCLUDES = frozenset("so but therefore hence thus".split())
NOWADAYS = frozenset("now today nowadays these".split())
CHOOSES = frozenset(
    "but therefore hence thus i im ill id pick picking choose choosing go going with take taking now today "
    "days these nowadays then still need want prefer wins instead in end final answer".split()
)
ONLY_THOUGHT = frozenset(
    "thought wanted would was were tempting tempted leaning nice first used initially originally almost nearly".split()
)
SWEARS = frozenset("hell fuck heck god lord oh ha haha lol ugh uh um hm hmm well".split())
# Alone, as what matters most: cash; in a sentence ("money talks") anything.
MONEY = frozenset("money dinero geld argent paycheck dinheiro soldi".split())
REASONS = frozenset("because bc cuz coz cause since as weil porque parce".split())
SECOND_THOUGHTS = frozenset(
    "hang wait actually thinking scratch hmm nvm meant rather sorry disagree disagreed nah naah".split()
)
# One of them is in what only takes back, and names something else behind it: "no, base".
TURNS = SECOND_THOUGHTS | {"no", "nope"}
# All that is said in front of another answer: "pfff no, i take that back. the salary".
UNSAYS = frozenset("back scratch strike undo changed reconsidered".split())
UNSAYING = UNSAYS | frozenset(
    "i ive take took that it pfff pff ugh argh hmm hm um uh no nope nah wait actually sorry my mind lets "
    "on second thought thoughts oops oh ok okay well so then just have had ah".split()
)
AFTER_ALL = frozenset("after anymore actually ignore reconsidered".split())
SELF = frozenset("i im me my id ill ive mine mich mir moi".split())
# With a "don't" in front, of no weight to the person: "care about the title", "need equity".
NEEDS = frozenset("need want value mind".split())
CARES = NEEDS | frozenset("care cares bothered fussed interested".split())
ABOUT = frozenset(
    "about for in by less much so that the a an any their my your our its this all his her".split()
)
# Words of whoever else a wish is of, and what they do with it: "my wife would go for the title".
WANTS = frozenset(
    "want wants would goes go cares care prefers prefer likes loves picks takes values swears lives "
    "chases counts looks wanted cared chose picked took preferred valued says said thinks thought told "
    "keeps kept needs will bets".split()
)
REPORTS = frozenset("pitch pitched pitches told says said say claims claim brag brags sell sells push pushes "
                    "line slogan motto".split())  # fmt: skip
OF_THEM = frozenset((
    ("for", "them"), ("to", "them"), ("for", "him"), ("for", "her"), ("over", "there"), ("for", "others"),
    ("for", "everyone"), ("for", "people"), ("to", "people"), ("for", "most"),
))  # fmt: skip
# A wish of another time: "in my last job hunt i went all in on the sign on".
BACK_THEN = frozenset((
    ("last", "time"), ("last", "job"), ("last", "search"), ("last", "hunt"), ("last", "round"), ("back", "then"),
    ("years", "ago"), ("year", "ago"), ("used", "to"), ("previous", "job"), ("first", "job"), ("old", "job"),
    ("when", "younger"), ("my", "twenties"), ("last", "offer"), ("last", "negotiation"),
))  # fmt: skip
# "Profit share was right the first time": of a figure, and no wish.
IS_RIGHT = frozenset(
    (verb, how)
    for verb in ("was", "is", "were", "isnt", "wasnt")
    for how in ("right", "wrong", "correct", "incorrect")
)
REGRETS = frozenset("regretted regret regrets".split())
# What is good as it is: nothing is asked for it.
PLEASED = frozenset(
    "happy pleased content satisfied glad thrilled delighted fine ok okay zufrieden content contenta".split()
)
PLEASED_WITH = frozenset("with about by mit de con".split())
GENEROUS = frozenset(
    "generous fair great good solid plenty lovely nice decent strong excellent brilliant huge".split()
)
LIVES_WITH = frozenset("live manage survive cope".split())
LIVES_ON = frozenset("with on off".split())
# "Stock would be nice but …": granted, in front of what is wanted.
CONCEDED = frozenset((
    ("be", "nice"), ("is", "nice"), ("are", "nice"), ("be", "cool"), ("be", "good"), ("be", "great"), ("be", "sweet"),
    ("is", "cool"), ("is", "fun"), ("nice", "to"), ("is", "fine"), ("is", "ok"), ("is", "okay"), ("is", "good"), ("are", "fine"),
))  # fmt: skip
# "I'd swap salary for stock": in front of what matters less.
GIVES_AWAY = frozenset("swap trade exchange".split())
# Behind a comparison: what matters less.
# "Anything but equity": what is named behind is what one does not want.
WHATEVER = frozenset("anything everything all whatever any".split())
TAKES_OUT = frozenset("but except besides bar save".split())
LESS_THAN = frozenset("than als que dan".split())
CARES_NOT = frozenset("dont not never couldnt doesnt no wont cant didnt".split())
# Behind a part: it does not matter to the person.
CAN_WAIT = (
    ("can", "wait"),
    ("could", "wait"),
    ("come", "later"),
)  # behind what does not come first
WORTH_NOTHING = frozenset("monopoly worthless paper lottery funny meaningless gamble".split())
# What is said around a day and adds nothing to it: "the 9th, they said", "Friday, noon Pacific".
AROUND_DAYS = frozenset(
    "first thing i guess suppose think reckon so the by on or at before after until till bis um lunch lunchtime dinner breakfast noon midday "
    "midnight morning evening afternoon night sharp latest is it its thats that they she he them "
    "recruiter hr says said say told me obviously please pls then exactly exact precisely day date "
    "time local pacific eastern central mountain cet cest est edt pst pdt et pt ct gmt utc bst ist "
    "sgt jst uhr oclock h max actually of ok okay yes yep yeah well hmm ah oh sir they're i".split()
)
# In front of "make it 285k": what leaves open whether that is asked for or put right.
LEADS_AN_ORDER = frozenset("lets let us please pls ok okay so and then you can could just".split())
# What begins an order to have a part in: "add a 20k sign-on".
PUTS = frozenset("put add include insert write say state use type print".split())
# Where something is put: "put 260k in there".
INTO = frozenset("there in script mail email letter text draft".split())
# Behind "is not": what comes first no more.
COMES_FIRST = frozenset("priority important first main what that so as".split())
