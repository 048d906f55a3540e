"""Words whose stem no rule gives, contractions, and how people spell in chats."""

from __future__ import annotations

IRREGULAR: dict[str, str] = {
    form: word
    for word, forms in {
        "be": "is are am were been being",
        "do": "does did done doing",
        "have": "has had having",
        "say": "says",
        "tell": "told",
        "give": "gave given gives giving",
        "take": "took taken takes taking",
        "get": "got gotten",
        "go": "went goes going",
        "come": "came comes coming",
        "leav": "left leaves leaving leave",
        "pay": "paid pays paying",
        "mak": "made makes making make",
        "writ": "wrote written writes writing write",
        "send": "sent",
        "lose": "loses losing",
        "find": "found",
        "think": "thought",
        "feel": "felt",
        "buy": "bought",
        "mean": "meant",
        "big": "bigger biggest",
        "soon": "sooner",
        "earli": "earlier",
        "friendli": "friendlier",
        "short": "shorter",
        "hard": "harder",
        "old": "older",
        "cheap": "cheaper",
        "person": "people persons",
        "man": "men",
        "woman": "women",
        "vie": "vies",
        "di": "die dies died dying",
        "li": "lie lies lied lying",
        "freez": "froze frozen freeze freezes freezing",
        "quit": "quitting quits",
    }.items()
    for form in (*forms.split(), word)
}
# Left as they are: no ending, or another word without it.
KEPT = (
    "said raised note notes layoffs others answered replied responded guts lost accepted signed agreed sold fired this his its thus less always perhaps does news pros cons options shares stocks during "
    "evening morning wedding ceiling need speed feed seed weed red bed thing bring king sing "
    "ring spring string nothing something anything everything boss pass cross series species "
    "hundred biased des les mas tres mes ces sus unsere seine"
)
WRITTEN_OUT: dict[str, str] = {
    "whats": "what is", "wats": "what is", "wat": "what", "wut": "what", "wht": "what",
    "hows": "how is", "whos": "who is", "wheres": "where is", "whens": "when is",
    "thats": "that is", "theres": "there is", "heres": "here is", "its": "it is",
    "im": "i am", "ive": "i have", "id": "i would", "youre": "you are", "youve": "you have",
    "theyre": "they are", "theyll": "they will", "theyve": "they have", "theyd": "they would",
    "itll": "it will", "thatll": "that will", "hes": "he is", "shes": "she is", "were": "are",
    "weve": "we have", "dont": "do not", "doesnt": "do not", "didnt": "do not", "cant": "can not",
    "cannot": "can not", "couldnt": "could not", "wouldnt": "would not", "shouldnt": "should not",
    "wont": "will not", "isnt": "is not", "arent": "is not", "wasnt": "is not",
    "havent": "have not", "hasnt": "have not", "hadnt": "have not", "aint": "is not",
    "gonna": "going to", "wanna": "want to", "gotta": "have to", "lemme": "let me",
    "gimme": "give me", "dunno": "do not know", "idk": "do not know", "kinda": "kind of",
    "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please",
    "thx": "thanks", "abt": "about", "bc": "because", "cuz": "because", "cos": "because",
    "shud": "should", "shld": "should", "sould": "should", "cud": "could", "cld": "could",
    "wud": "would", "wld": "would", "hav": "have", "ppl": "people", "mngr": "manager",
    "mgr": "manager", "negotiatie": "negotiate", "nego": "negotiate", "sal": "salary",
    "convo": "conversation", "rn": "right now",
    "eq": "equity", "comp": "pay", "smth": "something", "sth": "something",
    "alot": "a lot", "mayb": "maybe", "msg": "message",
    "txt": "text", "mins": "minutes", "yrs": "years", "yr": "year", "okay": "ok", "shoudl": "should", "shoul": "should", "tehy": "they", "teh": "the",
    "thier": "their", "salry": "salary", "ofer": "offer", "offr": "offer", "curent": "current", "cancle": "cancel", "bonsu": "bonus", "wirte": "write", "askign": "asking", "mony": "money", "hve": "have", "shuld": "should", "equty": "equity", "levle": "level", "emial": "email", "leter": "letter", "calll": "call", "knwo": "know", "dosent": "do not", "doesent": "do not", "greddy": "greedy", "recieve": "receive", "woud": "would", "coud": "could", "wich": "which",
    "waht": "what", "hwo": "how",
}  # fmt: skip
# Words of seven letters and more that are right, and one slip away from another of the tables.
NOT_TYPOS = (
    "protect protects protected protecting produce produces produced producing prevent prevents "
    "prevented preventing presence concert concerts contest contested extensive historic attended "
    "attending attends attendees principle principles precious intention intentions terminal "
    "terminals stranger strangers homeless counties reasonably bothered bothering bothers medicare "
    "painter painters printer printers terrific underway farther commence commenced charger "
    "chargers conform converse convent shutter topical livelihood eternal regulate regulated "
    "quality qualities curtain curtains election electron hallway diplomat diplomats gericht "
    "gesicht gewicht continent continents quartet quartier remainder capitol evident"
)
