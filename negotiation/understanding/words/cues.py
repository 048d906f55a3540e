"""The words that tell what a clause is about: parts of pay, whose they are, and how they are meant.

One phrase a bar. Phrases are folded before they are looked for (small letters, no accents, no
apostrophes), a hyphen counts as a space, and the longest phrase wins.
"""

from __future__ import annotations

from enum import StrEnum

from negotiation.model.guide import EquityKind
from negotiation.model.said import Part
from negotiation.understanding.words.people import PEOPLE


class Cue(StrEnum):
    """What a phrase tells."""

    PART = "part"  # value: a Part
    KIND = "kind"  # value: an EquityKind, of the equity beside it
    OTE = "ote"
    CTC = "ctc"
    NET = "net"
    PART_TIME = "part_time"
    RATE = "rate"  # value: a Per; "day rate", "hourly"
    GUARANTEED = "guaranteed"
    NOT_GUARANTEED = "not_guaranteed"
    FIRST_YEAR = "first_year"
    SECOND_YEAR = "second_year"
    CLIFF = "cliff"
    EVENLY = "evenly"
    SALARIES = "salaries"  # "13 salaries"
    # Whose.
    ME = "me"
    THEY = "they"
    HERE = "here"  # this one, mine: the offer talked about
    OTHER = "other"  # the other offer, another company
    EMPLOYER = "employer"  # present or past job
    EARN = "earn"  # what one earns today
    THIRD = "third"  # friends, forums, other people
    MARKET = "market"  # the market, an average: what is paid in general
    PERSON = "person"  # of those, somebody and no forum
    TOPIC = "topic"  # money that is nobody's pay: rent, revenue, costs
    POSTED = "posted"  # the job posting
    # How.
    OFFERS = "offers"  # somebody offers, pays, gave
    OFFER = "offer"  # the noun
    FLOOR = "floor"  # a minimum, by its name
    UNDER = "under"  # below, less than
    REFUSE = "refuse"  # I walk, I would say no
    NEED = "need"
    STEP = "step"  # more, extra, on top: to be added
    PREFER = "prefer"  # whom one would rather join
    WISH = "wish"
    ASK = "ask"  # what to ask them for
    CAP = "cap"  # their limit
    MOVED = "moved"  # went up, bumped
    LOWERED = "lowered"
    BEFORE = "before"
    OPENED = "opened"
    EXTEND = "extend"
    SWAP = "swap"
    HEDGE = "hedge"
    LETTER_IN = "letter_in"
    RECEIVED = "received"
    AGREED = "agreed"  # was, used to be
    NOW = "now"
    NOT = "not"
    NONE = "none"
    IF = "if"
    MAYBE = "maybe"
    GUESS = "guess"  # of those, a figure that is only thought up
    QUESTION = "question"  # opens a question
    CORRECTION = "correction"
    SAME = "same"
    GONE = "gone"  # an offer that is no more
    IGNORED = "ignored"  # what I never answered
    PAST = "past"  # two years ago, last month
    PLAN = "plan"
    HISTORY = "history"  # averaged, paid out last year
    # Status.
    WRITTEN = "written"
    VERBAL = "verbal"
    PROCESS = "process"
    NAME = "name"  # to name a company
    LETTER = "letter"  # the marks of a pasted letter
    # Dates.
    ANSWER = "answer"  # they want an answer
    OWNS_DATE = "owns_date"  # start, notice, interview … : the date is theirs
    BY = "by"  # by, until, before
    VALID = "valid"
    DATED = "dated"
    # The person.
    PRIORITY = "priority"
    LEVEL = "level"
    AT = "at"
    FEELING = "feeling"
    DEED = "deed"  # a verb of something done
    INTRODUCES = "introduces"  # "could you note that": only leads to what is told
    GRAMMAR = "grammar"  # words that say nothing by themselves


# "Une prime de 10k à la signature", "a bonus of 10k on signing": with the sum inside.
_ON_SIGNING = "|".join(
    f"{paid} # {when}"
    for paid, whens in (
        ("prime de", "a la signature|de signature|a l arrivee|a l embauche"),
        ("prime", "a la signature"),
        ("bonus de", "a la signature|de signature|na assinatura|de assinatura"),
        ("bono de", "a la firma|por firma|de firma|al firmar"),
        ("bonus di", "alla firma|di firma"),
        ("bonus von", "bei unterschrift|bei unterzeichnung|zum start"),
        ("bonus of", "on signing|at signing|upon signing|when i sign|to sign|for signing|on joining|when i join"),
    )
    for when in whens.split("|")
)  # fmt: skip
# "My cut of the profits", "a share in the yearly profits", "118k from the profits", "profit payout".
_PROFIT_SHARES = "|".join((
    *(f"{cut} {the}{profit}"
      for cut in ("cut of", "slice of", "piece of", "portion of", "chunk of", "share of", "a share of",
                  "part of", "percentage of", "share in", "a share in", "cut from")
      for the in ("", "the ", "their ", "company ", "annual ", "yearly ", "the annual ", "the yearly ")
      for profit in ("profit", "profits")),
    *(f"profit {paid}" for paid in ("payout", "payouts", "slice", "piece", "portion", "distribution", "pool", "cut", "linked pay")),
    *(f"{out} {the}profits" for out in ("from", "out of") for the in ("", "the ", "their ")),
))  # fmt: skip
PARTS: dict[Part, str] = {
    Part.BASE: (
        "fixlohn|festlohn|grundlohn|basislohn|basisgehalt|jahresfixum|fixsalar|jahressalar|bruttosalar|grundsalar|jahresbruttogehalt|bruttojahreslohn|vast salaris|vaste salaris|salaire brut|fixo|fixo de|fixo anual|fisso|wage|base wage|yearly wage|annual wage|base|base salary|base pay|base comp|basic|basic salary|basic pay|salary|fixed|fixed "
        "pay|fixed "
        "salary|fixed comp|fix|fixe|fixum|flat salary|gross salary|annual salary|yearly salary|"
        "base "
        "annual salary|annual base|annual base salary|base rate|annual pay|salary base|monthly "
        "salary"
        "|cash comp|jahresgehalt|grundgehalt|jaarsalaris|bruto jaarsalaris|bruto salaris|jaarloon|brutojaarsalaris|jahresgrundgehalt|fixgehalt|festgehalt|"
        "bruttogehalt|gehalt"
        "|monatsgehalt|bruttomonatsgehalt|maandsalaris|maandloon|bruto maandsalaris|monthly basic salary"
        "|jahresbrutto|jahresbrutto fix|bruttojahresgehalt|lohn|jahreslohn|bruttolohn|salar|"
        "salario|salario base|salario "
        "fijo|sueldo|sueldo base|sueldo fijo|salaire|salaire fixe|salaire de base|salaire "
        "annuel|de base|base de"
        "|stipendio|stipendio base|ral|salaris|basissalaris|vencimento|ordenado|salario fixo|"
        "lon|grundlon|palkka|peruspalkka"
        "|palk|plata|wynagrodzenie|pensja|plat|mzda|maas|ベース|基本給|年収|年俸|月給|底薪|月薪|年薪|기본급|연봉|월급"
        "|guaranteed base|starting salary|bas|base salry|sallary|sallery|salery|salry"
    ),
    Part.EQUITY: (
        f"{_PROFIT_SHARES}|"
        "incentive stock options|incentive stock option|incentive options|non qualified stock options|non qualified options|nonqualified stock options|"
        "nonqualified options|employee share options|employee stock options|performance shares|performance stock units|psus|psu|growth shares|virtual shares|virtual options|"
        "virtual stock options|virtual share options|virtual stock|virtual equity|virtual participation|vsop|vsops|vsop grant|vsop options|vsop shares|vesop|vesops|"
        "phantom units|phantom options|phantom stock options|stock appreciation rights|share appreciation rights|sars|sar|esop grant|esop pool|esop options|esop shares|csop|csops|"
        "csop options|emi shares|emi share options|emi grant|sweet equity|profits interests|profits interest|profit interests|warrants worth|in warrants|of warrants|"
        "fully diluted|of the company|ownership|ownership stake|equity stake|of the business|equity|stock|stocks|shares|share|stock grant|equity grant|share grant|new hire grant|"
        "initial "
        "grant|equity package|stock package|stock awards|equity awards|stock award|equity award|"
        "grant|rsu|rsus|rsu grant|gsu|gsus|restricted stock"
        "|restricted stock unit|restricted stock units|restricted shares|options|option grant|"
        "stock options|share options|options grant|stock option"
        "|share option|option to purchase|option to buy|options to buy|options to purchase|options over ordinary shares|isos|iso|nsos|nso|esop|"
        "esops|emi options|optionen|aktienoptionen"
        "|opciones|stock-options|bspce|ppu|ppus|profit participation units|profit share|profit "
        "sharing|profit shares|profitshare"
        "|profitsharing|profit participation|"
        "gewinnbeteiligung|participacao nos lucros|participacion en beneficios|participacion en las ganancias|participation aux benefices|partecipazione agli utili|beteiligung|phantom|phantom shares|phantom "
        "stock|phantom equity|private shares|private stock|private equity|pre ipo shares|pre "
        "ipo equity|pre ipo stock|public stock"
        "|public shares|listed shares|aktien|anteile|acciones|acoes|actions|azioni|aktier|aandelen|"
        "carry|carried interest|pnl|pnl share"
        "|equty|equitiy|stonks|stock rsu|stock rsus|stocks rsu|equity rsu|equity rsus"
    ),
    Part.BONUS: (
        "賞与|ボーナス|奖金|獎金|年终奖|보너스|상여금|성과급|bonus|bonuses|annual bonus|yearly bonus|target bonus|performance bonus|perf bonus|cash "
        "bonus|annual target bonus"
        "|annual cash bonus|bonus target|variable|variable pay|variable comp|variable bonus|"
        "incentive|incentive pay|annual incentive"
        "|target incentive|sti|zielbonus|jahresbonus|variabel|variabler anteil|tantieme|pramie|"
        "bono|bono anual|prime|prime annuelle"
        "|variable annuel|premio|bonificacao|bonus anual|plr|year end bonus|yearend bonus|var|vbl|var pay|var comp|end "
        "of year bonus|discretionary bonus|commission|commissions|eoy bonus|bonus rate"
    ),
    Part.SIGN_ON: (
        "s / o|s / o bonus|welcome money|welcome cash|hello money|joining money|starting money|sign up money|new hire bonus|new hire cash bonus|new joiner bonus|new starter bonus|commencement bonus|on joining|upon joining|joiner bonus|joiners bonus|joining cash|sign on|sign on bonus|signon|signon bonus|signing|signing bonus|sign bonus|sign up "
        "bonus|signup bonus|joining bonus|join bonus"
        "|when i sign|when you sign|once i sign|once you sign|as i sign|upon signing|on signing|at signing|when signing|when i join|starting bonus|welcome bonus|start bonus|golden hello|to sign|for signing|upfront "
        "bonus|up front bonus|antrittsbonus|antrittspramie"
        "|"
        + _ON_SIGNING
        + "|signing pramie|prime de bienvenue|prime d arrivee|prime de signature|bono de firma|"
        "bono de entrada|bonus de assinatura|luvas|bonus d ingresso|tekenbonus|singing bonus|sing on bonus|sing on|sign in bonus"
        "|sign-on cash|sign on cash|hiring bonus|hire bonus|joining payment|signing payment|sign on payment|joining sum|one off joining payment|one off payment when i start|one time payment when i start|a payment when i start|one off when i start|cash when i start|money when i start|payment up front when i start"
    ),
    Part.REFRESHER: (
        "refresher|refreshers|refresh|refresher grant|refresher grants|annual refresher|annual "
        "refreshers"
        "|yearly top up|annual top up|stock top up|top up of stock|top up the stock|annual stock top up|yearly stock top up"
        "|yearly refresher|yearly refreshers|refresh grant|refresh grants|annual refresh|top up "
        "grant|top up grants|top ups|topups|top up of|annual top ups|"
        "yearly top ups|stock top ups|annual stock top ups|yearly stock top ups|"
        "equity top ups|annual equity top ups"
    ),
    Part.TOTAL: (
        "total|total comp|total compensation|total package|tc|tct|all in|in total|overall|"
        "package|comp package|total cash|total pay"
        "|total target cash|total target compensation|total rewards|total annual|gesamtpaket|"
        "gesamtgehalt|paquete total|total first year|year one total|first year total"
        "|compensation package|whole package|all together|altogether|in all"
    ),
    Part.EXTRA: (
        "relocation|relocation package|relocation bonus|relocation assistance|relo|relo package|"
        "relo bonus|moving|moving bonus|moving costs|moving expenses"
        "|umzug|umzugskosten|stipend|home office stipend|office stipend|wfh stipend|allowance|"
        "housing allowance|car allowance|transport allowance|meal allowance|hra"
        "|pension|pension contribution|rente|altersvorsorge|retirement|retirement match|match|"
        "401k|401 k|401k match|provident fund|pf|epf|super|superannuation|gratuity|gratuity as "
        "per law|internet|phone"
        "|wellness|wellbeing|learning budget|education budget|training budget|conference budget|"
        "budget|health|medical|dental|vision|insurance|health plan"
        "|health insurance|deductible|coverage|premium|premiums|perk|perks|benefits|benefit|per "
        "diem|lunch|meals|food|gym|commuter|travel credit|credits|credit|childcare|"
        "reimbursement|reimbursed|home office|desk money|workstation|books|courses"
        "|bonus for referrals|bonus for referring|referrals bonus|retention|retention bonus|stay bonus|retention grant|referral|referral bonus|referral bonuses|referral fees|spot bonuses|retention bonuses|spot "
        "bonus|patent bonus|overtime|espp|hsa|fsa|visa costs|urlaubsgeld|weihnachtsgeld|laptop|"
        "equipment|charity|donation match|13th salary"
        "|urlaub|vacaciones|holiday allowance|vakantiegeld"
    ),
    Part.FORFEIT: (
        "unvested|unvested stock|unvested equity|unvested rsu|unvested rsus|unvested shares|"
        "unvested options|forfeit|forfeiting|forfeits|leave behind|leaving behind|leave on the "
        "table"
        "|leaving on the table|left on the table|on the table here|on the table there|walk away "
        "from unvested|walking away from|give up|giving up|waving goodbye to|wave goodbye to|i say goodbye to|id say goodbye to|ill say goodbye to|say goodbye to|saying goodbye to|kiss goodbye to|lose|i lose|losing|would lose|id "
        "lose|ill lose|lose my bonus|i would miss|i would be missing|id be missing|id miss|ill miss|i will miss|i miss out on|would miss out on|id miss out on|ill miss out on|missing out on|"
        "forgo|forgoing|forego|foregoing"
        "|leaving # on the table|leave # on the table|left # on the table|leaving # behind|leave # behind|not yet vested|havent vested|hasnt vested|still vesting"
    ),
    Part.STRIKE: "each to exercise|apiece to exercise|per option to exercise|per share to exercise|a share to exercise|an option to exercise|a pop to exercise|to exercise each|to exercise one|exercisable at|strike|strike price|exercise price|struck at|strike of|basispreis|"
    "ausubungspreis|precio de ejercicio",
    Part.SHARE_VALUE: (
        "fmv|409 a|share price|stock price|price per share|per share|a share|each share|"
        "preferred price|last round price|last round was|last round were|last round at|latest round "
        "was|latest round at|price of the last round|current price|worth per share|fair market value"
    ),
}
KINDS: dict[EquityKind, str] = {
    EquityKind.RSU: (
        "rsu|rsus|rsu grant|gsu|gsus|restricted stock|restricted stock unit|restricted stock units|"
        "restricted shares|stock rsu|stock rsus|stocks rsu|equity rsu|equity rsus"
    ),
    EquityKind.OPTIONS: (
        "incentive stock options|incentive stock option|incentive options|non qualified stock options|non qualified options|nonqualified stock options|"
        "nonqualified options|employee share options|employee stock options|options|option grant|stock options|share options|options grant|stock option|share "
        "option|option to purchase|option to buy|options to buy|options to purchase|options over ordinary shares|isos|iso|nsos|nso|esop|esops|"
        "esop grant|esop pool|esop options|esop shares|csop|csops|csop options|emi share options|emi options"
        "|optionen|aktienoptionen|opciones|stock-options|bspce"
    ),
    EquityKind.PROFIT_SHARE: (
        f"{_PROFIT_SHARES}|"
        "profit share|profit sharing|profit shares|profitshare|profitsharing|gewinnbeteiligung|participacao nos lucros|participacion en beneficios|participacion en las ganancias|participation aux benefices|partecipazione agli utili|carry|carried interest|pnl|pnl share"
    ),
    EquityKind.PHANTOM: "phantom|phantom shares|phantom stock|phantom equity|phantom units|phantom options|phantom stock options",
    EquityKind.PRE_IPO: "pre ipo shares|pre ipo equity|pre ipo stock|pre ipo|preipo",
    EquityKind.PRIVATE: "private shares|private stock|private equity|illiquid shares|illiquid "
    "stock|illiquid equity",
    EquityKind.PUBLIC_RSU: "public stock|public shares|listed shares|publicly traded|publicly "
    "traded stock|public rsus|public rsu|liquid stock",
}
# Labels by themselves in front of a figure, and nowhere else.
HEADS = {
    "joining": Part.SIGN_ON, "joiner": Part.SIGN_ON, "welcome": Part.SIGN_ON,
    "profit": Part.EQUITY, "profits": Part.EQUITY,
}  # fmt: skip
# "There is also a hedge fund", "an offer from a bank": an employer without its name.
_ELSEWHERE = ("also a", "another", "offer from a", "from another", "from a", "a different", "some")
_EMPLOYERS = (
    "hedge fund", "quant fund", "fund", "trading firm", "bank", "fintech", "startup", "start up",
    "scaleup", "unicorn", "consultancy", "firm", "employer", "faang", "big tech", "faang company",
    "big tech company", "tech company", "small company", "big company", "competitor",
)  # fmt: skip
_LOVELY = (
    "great nice lovely sweet cool awesome amazing wonderful fantastic perfect super ideal neat "
    "dandy swell brilliant grand excellent welcome appreciated good fair fine better handy"
).split()
# What one only supposes, up to the end of its sentence.
SUPPOSED = (
    "suppose", "supposing", "assume", "assuming", "imagine", "imagining", "lets say", "let us say",
    "lets assume", "let us assume", "let me assume", "lets pretend", "lets imagine",
    "for the sake of argument", "for the sake of the example", "for the sake of example",
    "one could write", "you could write", "one could say", "for arguments sake", "for the sake of the argument",
    "hypothetically", "hypothetical", "in theory", "theoretically", "thought experiment",
    "dream scenario", "fantasy", "fantasies", "wildest dreams", "daydream", "daydreaming",
    "picture this", "what if", "a world where", "parallel universe", "another universe",
    "angenommen", "gesetzt den fall", "nehmen wir an", "supongamos", "imaginemos", "supposons",
    "imaginons", "mettons", "suponhamos", "poniamo", "supponiamo", "mettiamo che", "stel dat",
)  # fmt: skip
_WISHES = "|".join(f"{how} {one}" for how in ("would be", "d be", "itd be") for one in _LOVELY)
# "In a perfect world 250k", "pie in the sky": what one would have, and nobody offers.
_DREAMT_UP = "|".join((
    *(f"in {a} {how} world" for how in ("perfect", "ideal", "dream", "better", "fair", "just")
      for a in ("a", "an", "my", "the", "some")),
    "my fantasy", "fantasy number", "fantasy figure", "fantasy salary", "dream number", "dream figure",
    "dream salary",
    "in my wildest dreams", "wildest dreams", "wildest dream", "pie in the sky",
    "wishful thinking", "daydream", "daydreaming", "daydreaming about", "moonshot", "magic wand",
    "cloud cuckoo land", "stars align", "given the choice", "best case", "best case scenario",
    *(f"{verb} {what}" for verb in ("reach for", "reaching for", "shoot for", "shooting for")
      for what in ("the moon", "the stars")),
    "idealerweise", "im idealfall", "im traum", "traumgehalt", "wunschgehalt", "mein wunsch",
))  # fmt: skip
# "Under 170k I would rather stay at Etsy": where one is, and no place to go to.
_STAYS_PUT = "|".join(
    f"{who} {stays}"
    for who in ("would rather", "i would rather", "id rather", "rather", "would sooner", "id sooner")
    for stays in ("stay", "stay put", "remain", "stick", "stick with", "keep my job", "keep my old job",
                  "keep my current job")
) + "|keeps me|would keep me|can keep me|gets to keep me"  # fmt: skip
# "As low as I bend", "the furthest I'd stretch", "the line I won't cross": where one stops, by what
# one does not do any more.
_GOES_NO_LOWER = "|".join((
    *(f"as low as {who} {goes}"
      for who in ("i", "ill", "id", "i can", "i could", "i would", "im willing to", "we")
      for goes in ("bend", "stretch", "drop", "sink", "dip", "settle", "accept", "get")),
    *(f"{far} {who} {goes}"
      for far in ("as far as", "the furthest", "the farthest")
      for who in ("id", "ill", "i can", "i could", "i would", "im willing to")
      for goes in ("bend", "stretch", "drop", "go down", "come down")),
    *(f"not {one} {less}"
      for one in ("a cent", "a penny", "a single cent", "a single penny", "one cent", "one penny", "a dollar", "a euro",
                  "a pound", "a rupee", "a dime", "a buck", "a quid", "a franc")
      for less in ("less", "under", "below", "lower", "beneath")),
    *(f"line {who} {no} cross"
      for who in ("i", "that i") for no in ("wont", "dont", "will not", "cannot", "cant", "would not", "wouldnt")),
))  # fmt: skip
# What becomes of them, or of the talk, where one refuses: "they can find someone else", "it's curtains".
_LEFT_TO_THEM = "|".join(
    f"they {can} {do}"
    for can in ("can", "should", "have to")
    for do in ("find someone else", "find somebody else", "find another candidate",
               "find another one", "find another fool", "look for someone else",
               "look for somebody else", "hire someone else", "hire somebody else", "get someone else",
               "get somebody else", "pick someone else", "take someone else", "ask someone else",
               "call someone else", "look elsewhere", "shove it", "stuff it", "whistle", "go fish",
               "do without me")
)  # fmt: skip
_CALLED_OFF = "|".join((
    *(f"{its} {over}"
      for its in ("its", "it is", "then its", "thats")
      for over in ("curtains", "game over", "goodnight", "good night", "adios", "ciao", "au revoir", "sayonara",
                   "bye", "bye bye", "bye from me", "thanks but no thanks", "a pass", "off for me", "no for me",
                   "no from me", "no from my side", "not for me")),
    *(f"{who} {goes}"
      for who in ("i", "id", "ill", "i would", "i will", "im", "i am")
      for goes in ("hang up", "fold", "hanging up", "folding", "get up from the table", "leave the table",
                   "leaving the table", "getting up", "take my hat", "grab my coat", "pack my bags", "close the laptop",
                   "close the door", "shut the door", "ghost them", "shake my head", "lose interest", "withdraw",
                   "opt out", "quit the talks", "break it off", "call it off")),
    *(f"{who} {pass_}"
      for who in ("i have to", "id have to", "ill have to", "i would have to", "i must", "i need to", "i gotta",
                  "im going to", "im gonna", "i am going to", "ill need to")
      for pass_ in ("pass", "decline", "say no", "walk", "walk away", "refuse", "turn it down", "bow out")),
))  # fmt: skip
_WE_STAY = "|".join(
    f"{we} {stay}"
    for we in ("we", "wed", "well", "we would", "we will")
    for stay in ("stay", "stay here", "stay put", "walk", "pass", "decline", "say no", "bail", "fold")
) + "|were out|were staying|were gone"  # fmt: skip
_NOT_DOING_IT = "|".join(
    f"{im} not {doing}"
    for im in ("im", "i am", "were", "we are")
    for doing in ("moving", "signing", "joining", "coming", "switching", "leaving", "relocating", "accepting",
                  "getting up", "getting out of bed", "showing up", "packing", "uprooting", "quitting", "budging",
                  "doing it", "doing this", "taking it", "putting my name")
)  # fmt: skip
# The same in the languages in which one says it in passing.
_NO_ELSEWHERE = (
    "ich bin weg|bin ich weg|bin weg|ich bin raus|bin raus|sin mi|sans moi|senza di me|sem mim|zonder mij|"
    "unterschreib ich nicht|unterschreib ich nix|unterschreibe ich nix|mach ich nix|mache ich nix|nehm ich nicht|"
    "nehm ich nix|nehme ich nix|geh ich nicht|wechsel ich nicht|komm ich nicht|fang ich nicht an|fange ich nicht an|"
    "ruhr ich mich nicht|nicht mit mir|ohne mich|"
    "nem assino|nao assino|nem saio|nao saio|nem vou|nao vou|nem a pau|nem pensar|nem penso|nao mudo|nao troco|"
    "ni loco|ni loca|ni de broma|ni hablar|ni me muevo|no me muevo|ni firmo|no me cambio|ni lo pienso|ni de cona|"
    "je signe pas|je ne signe pas|je bouge pas|je ne bouge pas|meme pas en reve|je viens pas|je ne viens pas|"
    "non firmo|non mi muovo|neanche per sogno|neanche morto|non se ne parla|"
    "teken ik niet|doe ik het niet|doe ik niet|kom ik niet|begin ik niet aan"
)
# "60k of apple shares" that one has: nobody's offer.
_HOLDINGS = "|".join((
    *(f"{who} {has}{already}# {of}"
      for who in ("i", "we", "ive")
      for has in ("hold ", "own ", "bought ", "have invested ", "invested ", "put ")
      for already in ("", "about ", "some ")
      for of in ("of", "in", "worth", "into")),
    "my portfolio|my brokerage|my broker|my depot|my isa|my etfs|privately",
))  # fmt: skip
# What makes a figure nobody's but the person's own: they think it up.
GUESSES = (
    "i reckon|id reckon|reckon itll|i figure itll|my guess|id guess|i would guess|i can only guess|"
    "guessing|just a guess|only a guess|a guess|best guess|educated guess|wild guess|rough guess|"
    "pure guess|guesstimate|guess work|guesswork|i estimate|id estimate|i would estimate|"
    "my estimate|my own estimate|a hunch|my hunch|had to bet|i bet|id bet|my bet|speculating|"
    "speculation|pure speculation|ballpark|ball park|back of the envelope|gut feeling|my gut|"
    "presumably|"
    "i presume|"
    "made up number|plucked from thin air|out of thin air|ich schatze|"
    "schatzungsweise|vermutlich|ich vermute|ich tippe auf|supongo|calculo que|a ojo|au pif|"
    "je suppose|j imagine|imagino que|suponho|chuto|a occhio|suppongo|immagino|ik gok|ik schat"
)
# "Another one came in at 230k": whose it is and that it is offered, in one.
_ANOTHER = "|".join(
    f"another one {came}"
    for came in ("came", "came in", "came in at", "just came in", "just came in at", "landed")
)
# "They want word by the 9th", "they expect word from me", "i owe them word".
_WORD_OF_ME = "|".join((
    *(f"{want} {word}"
      for want in ("want", "wants", "wanted", "need", "needs", "needed", "expect", "expects", "like")
      for word in ("word", "word back", "word from me", "word of my decision", "word on it")),
    *(f"{owe} {word}" for owe in ("owe them", "owe him", "owe her", "send them", "send back", "send", "get back with", "give them")
      for word in ("word", "my word")),
))  # fmt: skip
# "One day i'll be on 300k": in years to come, and on no day that is near.
_SOME_DAY = "|".join(
    f"{day} {will}"
    for day in ("one day", "some day", "someday")
    for will in (
        "ill",
        "i will",
        "id",
        "i would",
        "i might",
        "i hope",
        "they will",
        "theyll",
        "maybe",
    )
)
# "The other startup offered 230k".
_THE_OTHER_FIRM = "|".join(
    f"{lead}other {firm}"
    for lead in ("the ", "my ", "")
    for firm in ("firm", "startup", "employer", "bank", "fund", "shop", "studio", "lab")
)
# "The competitor's offer is 240k", "the competitor's deadline is friday".
_OF_THE_OTHER, _DEADLINE_OF_THE_OTHER = (
    "|".join(f"{whose} {what}" for whose in "competitors rivals".split() for what in whats)
    for whats in (("offer", "letter", "contract", "package"), ("deadline", "expiry date"))
)
# "They brought it up to 238k": where it stands now, and no limit.
_RAISED_UP_TO = "|".join(
    f"{verb} {what}up to"
    for verb in "brought got took pushed moved bumped raised lifted nudged pulled came".split()
    for what in ("", "it ", "that ", "the base ", "my base ", "base ", "the offer ", "them ", "me ")
)
# "219k is where I'd say no": a floor by what one would do there.
_WHERE_I_STOP = "|".join(
    f"where {i} {no}"
    for i in ("i", "id", "ill", "i would", "i will", "i have to", "id have to", "we", "wed")
    for no in ("say no", "stop", "decline", "walk", "walk away", "pass", "bow out", "bail", "get off",
               "draw the line", "be out", "call it", "call it off", "turn it down", "get up", "get up from the table",
               "leave", "leave the table", "hang up", "fold", "lose interest", "turn around", "withdraw")
    if f"where {i} {no}" not in ("where i stop", "where i draw the line")
)  # fmt: skip
# "They'd do 66k", "she'd be happy to go to 66k", "they went to 66k": what they give they offer.
_WOULD_GIVE = "|".join((
    *(f"{lead} {verb}"
      for lead in (
          *(f"{who}{how}" for who in ("they", "she", "he", "hr")
            for how in ("d", "ll", " would", " will")),
          "happy to", "ready to", "prepared to", "willing to", "glad to", "able to",
      )
      for verb in ("do", "go to", "go up to", "get to", "stretch to", "manage", "match",
                   "meet me at")),
    *(f"{who}{verb}" for who in ("they", "she", "he", "hr")
      for verb in (" went to", " did", " got to", " stretched to", " managed", " matched",
                   " got me to", "ve gone to", " have gone to", "s gone to", " has gone to")),
))  # fmt: skip
# "I gotta holler back at em", "ping them back": to answer, in whatever words.
_BACK_TO_THEM = "|".join(
    f"{verb} {back}"
    for verb in ("holler", "shout", "ping", "circle", "write", "text", "ring", "message", "email")
    for back in ("back at em", "back at them", "back to em", "back to them", "em back", "them back",
                 "her back", "him back", "back by")
)  # fmt: skip
# "They won't go above 235k": their limit.
_NO_FURTHER = "|".join(
    f"{no} {go} {over}"
    for no in ("wont", "will not", "wouldnt", "would not", "couldnt", "could not", "not", "never",
               "refuse to", "refused to", "unable to")
    for go in ("go", "going", "move", "pay", "do")
    for over in ("above", "over", "past", "beyond", "higher than", "more than", "any higher than",
                 "further than", "north of")
)  # fmt: skip
# "Could you note that", "please write down", "I should mention": in front of what is told.
_KEPT_IN_MIND = (
    "note", "note down", "take note", "make a note", "write down", "jot down", "record", "register",
    "keep in mind", "bear in mind", "take into account", "remember",
)  # fmt: skip
_BROUGHT_UP = ("mention", "add", "point out", "let you know", "tell you", "clarify")
_ASKED_FOR = tuple(
    f"{modal} you {polite}".strip()
    for modal in ("can", "could", "would", "will")
    for polite in ("", "please", "pls", "kindly", "also", "just")
)
_IN_FRONT = (
    *(f"{who} {what}" for who in (*_ASKED_FOR, "please", "pls", "you should") for what in _KEPT_IN_MIND),
    *(
        f"{who} {what}"
        for who in ("i should", "i should also", "i must", "let me", "let me also", "i want to",
                    "i wanted to", "i would like to", "id like to", "i forgot to", "forgot to",
                    "i just wanted to", "i also want to", "i also wanted to")
        for what in _BROUGHT_UP
    ),
    "i want to say", "i wanna say", "i just wanna say", "i wanted to say", "id like to say", "let me say",
    "you should know", "please be aware", "just so you know", "so you know", "for the record", "for your information", "worth mentioning",
    "worth noting", "i should say", "i forgot to say", "forgot to say",
)  # fmt: skip
# "The contract has to be back on friday": an answer that is due, by its paper.
_DUE_BACK = "|".join(
    f"{whose}{paper} {must} be {done}"
    for whose in ("", "the ", "their ", "the signed ", "signed ")
    for paper in ("contract", "letter", "form", "offer", "paperwork", "papers", "document", "copy")
    for must in ("has to", "have to", "must", "needs to", "need to", "should")
    for done in ("back", "returned", "signed", "sent back", "in")
)
# "They need the signed copy back on 8 December": what is sent back by then is an answer.
_SENT_BACK = "|".join(
    f"{signed}{paper} back on"
    for signed in ("", "signed ")
    for paper in "copy letter contract offer papers paperwork documents form agreement".split()
)
# "The ad mentions 142-180k", "their ad had it at 142k": an advertisement, and what it does.
_ADS = "|".join(
    f"{the}ad {says}"
    for the in ("", "the ", "their ", "that ", "this ", "an ")
    for says in ("mentions mentioned had has quotes quoted states stated promised promises gave gives shows "
                 "showed lists listed reads read said says put puts advertised was").split()
)  # fmt: skip
# What else goes up and down, and pays nobody.
_OTHER_MARKETS = (
    "bitcoin|bitcoins|btc|ethereum|crypto|cryptocurrency|dogecoin|doge|solana|xrp|stablecoin|my coins|gold|gold price|"
    "silver price|oil price|the dow|dow jones|nasdaq|s & p|s & p 500|dax|ftse|nikkei|etf|etfs|index fund|index funds|"
    "house prices|home prices|flat prices|property prices|housing prices|real estate|my flat|my house|my apartment|my condo|"
    "our house|our flat|our apartment|our home|sold at|sold it|sold mine|sold them|an ounce|per ounce"
)
_INTRODUCES = "|".join(f"{one}{that}" for one in _IN_FRONT for that in ("", " that"))
# Where one works or worked, by its trade: "my last bank", "the old agency".
_WORKPLACES = (
    "bank|fund|hedge fund|startup|start up|scaleup|scale up|fintech|agency|consultancy|shop|lab|studio|"
    "outfit|gig|corporation|corporate|bigtech|big tech|faang|trading firm|law firm|university|hospital|telco|insurer"
)
# "My present pay", "existing comp", "the salary i have today": what one has now, by its noun.
_OWN_PAY = "|".join(
    f"{when} {what}"
    for when, whats in (
        ("current", f"wage|income|compensation|total comp|tc|take home|workplace|team|{_WORKPLACES}"),
        ("present", "pay|wage|income|comp|compensation|total comp|tc|package|take home|role|position|"
                    f"workplace|team|{_WORKPLACES}"),
        ("existing", "pay|salary|wage|income|comp|compensation|tc|ctc|package|job|role|position|"
                     f"employer|company|team|{_WORKPLACES}"),
        ("previous", f"pay|wage|income|comp|compensation|tc|workplace|team|{_WORKPLACES}"),
        ("last", f"pay|wage|income|compensation|employer|firm|place|workplace|{_WORKPLACES}"),
        ("old", f"pay|wage|income|comp|place|workplace|team|{_WORKPLACES}"),
        ("former", f"pay|salary|wage|income|comp|job|role|workplace|team|place|{_WORKPLACES}"),
        ("prior", f"pay|salary|wage|income|comp|job|role|workplace|team|place|company|firm|{_WORKPLACES}"),
        ("ex", f"company|job|firm|workplace|{_WORKPLACES}"),
    )
    for what in whats.split("|")
)  # fmt: skip
# "Mein letztes Gehalt", "mon salaire actuel": what one earns or earned, by its noun.
_OWN_PAY_ABROAD = "|".join(
    f"{when} {noun}"
    for whens, nouns in (
        ("letztes|letzte|letzter|bisheriges|bisheriger|jetziges|jetziger|aktuelles|derzeitiges|"
         "gegenwartiges|momentanes|altes|alter|voriges|fruheres|vorheriges", "gehalt|jahresgehalt|lohn|einkommen|fixum"),
        ("dernier|ancien|precedent|mon actuel", "salaire|salaire brut"),
        ("ultimo|actual|anterior|antiguo|viejo", "sueldo|salario"),
        ("ultimo|attuale|precedente|vecchio", "stipendio"),
        ("laatste|huidige|vorige|oude", "salaris"),
    )
    for when in whens.split("|")
    for noun in nouns.split("|")
) + "|" + "|".join(
    f"{noun} {when}"
    for noun, whens in (
        ("salaire", "actuel|precedent"), ("sueldo", "actual|anterior"), ("salario", "actual|anterior|atual"),
        ("stipendio", "attuale|precedente"), ("ordenado", "atual|anterior"),
    )
    for when in whens.split("|")
)  # fmt: skip
# "My November payslip works out at 176k", "my W-2 says 210k": what shows what one is paid.
_PAY_PAPERS = "|".join((
    *(f"my {paper}" for paper in ("stub", "stubs", "w 2", "w2", "p 60", "p60", "t 4", "tax return", "tax returns", "form 16")),
    *("payslip|payslips|pay slip|pay slips|paystub|paystubs|pay stub|pay stubs|"
      "salary slip|salary slips|wage slip|wage slips|lohnzettel|gehaltszettel|"
      "gehaltsabrechnung|lohnabrechnung|fiche de paie|fiches de paie|bulletin de paie|nomina|busta paga|"
      "holerite|recibo de vencimento|loonstrook|lonespecifikation").split("|"),
))  # fmt: skip
# "Nu verdien ik 84k", "jag tjänar 190k": what one earns, by its verb.
_EARNS_ABROAD = (
    "verdien ik|ik verdien|ich krieg derzeit|ich bekomme derzeit|jag tjanar|tjanar jag|tjanar|jeg tjener|tjener jeg|"
    "jeg tjaener|tjaener|zarabiam|zarabialem|zarabialam|prendo|percepisco|cobro|percibo|recebo|je touche|touche|"
    "ansaitsen|tienaan|vydelavam|zarabam|keresek|castig|kazaniyorum|aliyorum|maasim"
)
# "De erbjuder 245k", "oni dają 245k": what they offer, by its verb.
_OFFERS_ABROAD = (
    "aangeboden|erbjuder|erbjod|har erbjudit|tilbyr|tilbyder|tilbod|oferuja|oferuje|proponuja|daja|dali|"
    "zaproponowali|tarjoavat|tarjoaa|tarjosivat|nabizeji|nabidli|ponukaju|ajanlottak|ofera|teklif ettiler|"
    "teklif ediyorlar|veriyorlar|verdiler|offrent"
)
# "I wanna go for 135k", "planning on 135k": what one means to bring about.
_PLANS = "planning on|planning for|my plan is|" + "|".join(
    f"{will} {get}"
    for wills, gets in (
        (
            "wanna|gonna|going to|ill|i will|plan to|planning to|tempted to|dare to",
            "go for|shoot for|aim for|try|try for|hold out for",
        ),
        ("wanna", "get to|hit|reach|land|land at|earn|make|end up at|end up with"),
    )
    for will in wills.split("|")
    for get in gets.split("|")
)
# "They wait till 9 December", "happy to wait until Friday": so long the offer stands.
_THEY_WAIT = "|".join(
    f"{wait} {until}"
    for wait in (
        *(
            f"{who} {waits}"
            for who in ("they", "she", "he", "hr", "company")
            for waits in (
                "wait",
                "waits",
                "will wait",
                "can wait",
                "could wait",
                "would wait",
                "are waiting",
            )
        ),
        "theyll wait",
        "theyd wait",
        "happy to wait",
        "willing to wait",
        "wait for me",
        "waits for me",
        "waiting for me",
        "wait for my answer",
        "waiting for my answer",
    )
    for until in ("until", "till", "til", "bis", "hasta", "up to")
)
CUES: dict[Cue, str] = {
    Cue.INTRODUCES: _INTRODUCES,
    Cue.OTE: "ote|on target earnings|on target|target earnings",
    Cue.CTC: "ctc|cost to company",
    Cue.NET: (
        "lands in my account|hits my account|arrives in my account|ends up in my account|in my pocket|net|after tax|after taxes|post tax|take home|takehome|in hand|inhand|netto|neto|"
        "liquido|net pay|nach steuern|despues de impuestos|apres impots"
    ),
    Cue.PART_TIME: (
        "part time|full time equivalent|fte|pro rata|prorata|prorated|4 days a week|four days a "
        "week|4 day week|four day week|80 percent|teilzeit"
    ),
    Cue.GUARANTEED: "guaranteed|garantiert|guarantee|garantizado|garanti|guaranteed first year|"
    "first year guaranteed",
    Cue.NOT_GUARANTEED: (
        "not guaranteed|discretionary|discretionary bonus|nothing promised|no guarantee|not promised|depends on "
        "performance|performance based|unguaranteed"
    ),
    Cue.FIRST_YEAR: "year 1|year one|yr1|yr 1|y1|y 1|first year|1st year|in the first|im ersten "
    "jahr|primer ano|upfront|guaranteed first year|first year guaranteed|at the start|in year one|first",
    Cue.SECOND_YEAR: "on my first anniversary|on your first anniversary|on the first anniversary|at my first anniversary|at your first anniversary|at the first anniversary|on my 1st anniversary|on the 1st anniversary|on my anniversary|on the anniversary|twelve months later|12 months later|"
    "year 2|year two|yr2|yr 2|y2|y 2|second year|2nd year|in the second|im "
    "zweiten jahr|segundo ano|in year two|second|a year later|after a year|after 12 months",
    Cue.CLIFF: "cliff|year cliff|cliffs",
    Cue.EVENLY: "evenly|even vesting|linear|linearly|equal parts|equally|a third each|a quarter "
    "each",
    Cue.SALARIES: (
        "salaries|gehalter|monatsgehalter|salarios|mensualidades|pagas|salaires|mensilita|"
        "monthly salaries|salary payments|salary months|months pay"
    ),
    Cue.ME: "i|im|ive|id|ill|me|myself|we|ich|mir|mich|yo|je|j|eu|io|ik|my|mine|mein|meine|mi|"
    "mis|mon|ma|meu|minha|mijn",
    Cue.THEY: (
        "they|theyre|theyve|theyll|theyd|them|their|he|she|hes|shes|hr|recruiter|recruiters|the "
        "recruiter|hiring manager|the hiring manager|the manager|the company|company|boss|my "
        "recruiter|talent"
        "|it|its|offer letter|the letter|sie|ellos|ils|eles|the offer|this offer|my offer|their "
        "offer|the new offer|committee|comp team|the team|finance|ceo|founder|founders"
    ),
    Cue.HERE: "theirs|theirs is|here|this one|this company|this offer|this role|at this one|hier|aqui|ici|mine "
    "is|the one here",
    Cue.OTHER: (
        ""
        + _ANOTHER
        + "|"
        + _OF_THE_OTHER
        + "|"
        + _DEADLINE_OF_THE_OTHER
        + "|"
        + _THE_OTHER_FIRM
        + "|the other firms|other companys|other offer|the other offer|another offer|another letter|a second letter|second letter|the other letter|another contract|a second contract|another written offer|other offers|another company|a competitor|"
        "competitor|competing offer|second offer|a second offer|my other offer|my other one|my second one|my second offer|the other one|"
        "the other company|other company|other one|different company|rival|rival offer"
        "|andere angebote|anderen angebote|anderes angebot|weitere angebote|otra oferta|otras "
        "ofertas|outra oferta|outras ofertas|autre offre|autres offres|altra offerta|altre "
        "offerte|andere aanbiedingen|a startup called|another place|other place|one more offer|a third offer|"
        + "|".join(f"{lead} {kind}" for lead in _ELSEWHERE for kind in _EMPLOYERS)
    ),
    Cue.EMPLOYER: (
        _OWN_PAY + "|" + _OWN_PAY_ABROAD + "|"
        "severance letter|termination letter|dismissal letter|redundancy letter|relieving letter|severance agreement|"
        "kundigungsschreiben|lettre de licenciement|carta de despido|"
        "signs my checks|signs my paychecks|signs my cheques|signs my paycheck|sign my checks|pays my bills|"
        "my old options|my old shares|my old stock|my old rsus|my place of work|place of work|my workplace|dead startup|failed startup|defunct startup|bankrupt startup|"
        "startup that died|startup that failed|startup that folded|startup that went under|startup that went bust|"
        "im coming from|i am coming from|i come from|current level|current title|current grade|where i work|where i work now|my other job is|my other job was|current job|my current job|current company|my current company|current employer|my "
        "current employer|present badge|my badge|the badge|badge says|badge reads|present employer|present place|my present place|current place|my current place|present firm|current firm|present company|my employer|current role|current position|"
        "current comp|current salary|current pay|current base|current package|my "
        "current|present job"
        "|present ctc|current ctc|present salary|currently|last job|my last job|previous job|my "
        "previous job|old job|my old job|previous company|previous employer|"
        "old company|my old company|last company|my last company|former employer|former company|"
        "my startup|day job|old employer|old employers|my old employer|my old employers|ex employer|my ex employer|prior employer|old firm|my old firm|previous firm|former firm"
        "|my current contract|my present contract|my existing contract|current contract|present contract|existing contract|my contract at|my contract with|used to make|used to earn|before the layoff|derzeit|aktuell|aktueller arbeitgeber|"
        "actualmente|actuellement|atualmente|intern|internship|at my job|this job "
        "now|my job now|job now|my bank|at my bank|old salary|my old salary|last salary"
    ),
    Cue.EARN: (
        _PAY_PAPERS + "|"
        "my salary rn|my salary rn is|my pay rn|my pay rn is|my comp rn|my comp rn is|my salary right now|my salary right now is|"
        "my salary currently|my salary currently is|my pay currently is|where i sit now|where i sit|status quo|pay was|salary was|comp was|wage was|"
        "i was on|was on|i was at|i was making|i was earning|i was paid|i used to be on|used to be on|i got paid|"
        "main # pe hun|main # pe hoon|main # pe hu|meri salary # hai|abhi # pe hun|abhi # pe hoon|"
        "abhi # milta hai|abhi # milte hain|abhi # mil raha hai|abhi # mil rahe hain|abhi # hai|filhal # milta hai|filhal # hai|"
        "mein gehalt war|mein gehalt ist|mein lohn war|verdiente|ich verdiente|verdiente ich|zuletzt verdient|"
        "mon salaire etait|mi sueldo era|mio stipendio era|gagnais|ganaba|ganhava|guadagnavo|verdiende|"
        "salary until now|salary until now is|pay until now|pay until now is|until now i have|until today i have|until now i earn|until today i earn|"
        "up to now i have|up to now i earn|until now my salary is|until now my salary was|so far i earn|"
        "salary goes from|pay goes from|my base goes from|salary would go from|pay would go from|salary will go from|"
        "pay will go from|id go from|i would go from|i go from|salary will increase from|salary increases from|"
        "i earned|i now earn|i still earn|i already earn|i already make|i still make|i earn|i make|i get|i am making|im making|making|earning|i currently make|i currently "
        "earn|what i make|what i earn|what i make now|i am on|im on|on now|now on|currently on|right now im at|right now i am at|now im at|now i am at|im currently at|i am currently at|currently im at|im sitting at|i sit at|im sat at|"
        "currently making|currently earning|i now make|i take home|my pay now|my salary now|my "
        "salary is|my comp is|verdiene|ich verdiene|gano|je gagne|ganho|guadagno|"
        f"{_EARNS_ABROAD}|atm|at the "
        "moment|right now i make|where i am now|where im now|im at now|i am at now|what i have "
        "now|what i have today|what i get today|what they pay me today|what they pay me now|what they pay me|they pay me now|they pay me today|i have now|presently|at present|i make now|now i make|i am paid|im paid|i draw|i am drawing|im drawing|currently drawing|presently drawing|i currently draw|"
        "i am contracting|im contracting|contracting for|i contract for|i am freelancing|im freelancing|freelancing for|i bill|i am billing|im billing|i charge|ich "
        "bin bei|aktuell bei|my last salary|my old salary|going from|coming from a|paid me|pays me|used to pay me|was paying me|were paying me|moving from|move from|id be moving up from|be moving up from|be going up from|be going from|"
        "jump from|jumping from|step up from"
    ),
    Cue.THIRD: (
        "levels fyi|levels . fyi|according to levels|per levels|levels says|levels shows|levels has|"
        "on levels|from levels|levels data|levels :|blind :|glassdoor|teamblind|blind says|blind said|"
        "on blind|reddit|payscale|comparably|repvue|kununu|salary . com|linkedin|on linkedin|the internet|"
        "chatgpt|" + PEOPLE
    ),
    Cue.MARKET: (
        "market|the market|market rate|market rates|market value|market price|market average|market median|"
        "market pay|average|averages|avg|average salary|average pay|average base|average comp|median|medians|median "
        "salary|median pay|median base|median comp|industry average|industry median|industry norm|going rate|"
        "p 25|p 50|p 75|p 90|percentile|typical base|typical salary|typical pay|typical comp|typical package|usual "
        "salary|usual pay|usual base|benchmark|benchmarks|marktublich|promedio|la media|en moyenne"
    ),
    Cue.PERSON: PEOPLE,
    Cue.TOPIC: (
        f"{_HOLDINGS}|"
        "in the bank|in savings|in my account|on credit cards|in credit card debt|in debt|in loans|in the army|"
        "daycare|childcare costs|nursery|kids|school fees|groceries|electricity|car payment|insurance costs|rent|mortgage|gas|commute|my rent|miete|debt|loan|loans|student loans|savings|bills|"
        "tuition|revenue|valuation|funding|series a|series b|series c|"
        "series d|series e|users|customers|headcount|employees|arr|market cap|stock went|"
        "their stock|share price went|fees|bart|under budget|over budget|costs|cost|saved|"
        "saves|saving|spend|spending|budget|deductible|coverage|sq ft|acceleration|double "
        "trigger|single trigger|trigger|apr|interest|tax rate|taxes are|uptime|accuracy|latency|"
        "growth|market share|raise over|years old|freelance|side job|side gig|paid them|invested|acquired|acquisition|acquihire|licence|license|"
        "bought|" + _OTHER_MARKETS
    ),
    Cue.POSTED: (
        _ADS
        + "|in the ad|in their ad|on the ad|per the ad|from the ad|vacancy|vacancies|vacancy notice|the vacancy|job board|job boards|job spec|"
        "role description|position description|online it said|online it says|online they say|saw online|"
        "ausschreibung|stellenausschreibung|jobanzeige|stellenanzeigen|offre d emploi|l annonce|annuncio di lavoro|"
        "oferta de empleo|anuncio de empleo|vacature|"
        "job ads|job adverts|adverts|job posts|job post|job postings|postings|listings|job listings|ads say|adverts say|advert says|"
        "was budgeted|is budgeted|budgeted at|budgeted for|budgeted|pay for this opening|this opening|for this opening|pay for this role|pay for this position|salary for this role|salary for this position|careers page|career page|careers site|their website|website lists|on their site|posting|job posting|the posting|job ad|job advert|advert|listing|job listing|the "
        "listing|posted|advertised|jd|job description|range for the role|the range for the role|"
        "compensation range|pay range|salary range|posted range|range in the posting|"
        "stellenanzeige|the range is|range is|salary band|comp range"
    ),
    Cue.OFFERS: (
        _ANOTHER
        + "|take me to|takes me to|would take me to|bring me to|brings me to|would bring me to|would put me at|"
        + _WOULD_GIVE
        + "|posted me|posted me a contract|posted me an offer|posted me the contract|posted me the offer|promised me|promised|would like me|would hire me|want to hire me|wants to hire me|would take me on|offer|offers|offered|offering|offerd|ofered|gave|give|gives|given|giving|gave me|gives me|give "
        "me|made me|make me|made an offer|made me an offer|wrote me an offer|wrote an offer|pay|pays|paying|would pay|will pay|"
        "they stick to|theyre sticking to|they are sticking to|hr sticks to|she sticks to|he sticks to|shes sticking to|hes sticking to|they hold at|theyre holding at|"
        "came in at|come in at|comes in at|came back with|come back with|came back at|proposed|"
        "answered|propose|proposing|put forward|puts forward|putting forward|come out with|came out with|put|sent me|wrote me|got|received|extend|extended|extending|says|"
        "said|say|saying|told me|mentioned #|floated|is at|are at|quoted|bieten|bietet|geboten|angeboten|haben mir|"
        f"{_OFFERS_ABROAD}|"
        "ofrecen|ofrece|ofrecieron|me ofrecieron|proposent|offre|oferecem|ofereceram|offrono|"
        "hanno offerto|bieden|wants me|want me|would take me|landed|lowballed|lowballed me|"
        "countered with|matched with|started at|starts at|de raha hai|be granted|pleased to "
        "offer|delighted to offer|thrilled to|throw in|threw in|throwing in|also do|can do|they "
        "do|initially|first offer"
    ),
    Cue.OFFER: (
        "offer expires|other offer|the other offer|my other offer|offer|offers|an offer|the offer|job offer|offer letter|contract|letter|angebot|"
        "angebote|oferta|ofertas|offre|offres|offerta|offerte|aanbod|proposta|propuesta|tilbud|"
        "erbjudande"
    ),
    Cue.FLOOR: (
        f"{_WHERE_I_STOP}|{_GOES_NO_LOWER}"
        + "|line in the sand|my bottom|my bottom is|dealbreaker|deal breaker|dealbreaker number|deal breaker number|as low as i go|as low as ill go|as low as id go|as low as i can go|as low as i would go|"
        "makes me walk|would make me walk|lowest acceptable|absolute least|"
        "lower limit|my lower limit|lower bound|my lower bound|bottom figure|my bottom figure|bottom number|my bottom number|"
        "minimum|my minimum|absolute minimum|min|floor|my floor|lowest|the lowest|lowest id "
        "take|walk away|walkaway|walk away number|walk away point|my line is|my line at|is my line|bottom line|my bottom line|my "
        "limit|limit for me|reservation|mindestens|minimaal|minstens|minimo|como minimo|au minimum|no minimo|"
        "untergrenze|schmerzgrenze|the least|cutoff|my cutoff|hard floor|hard minimum|no less "
        "than|not less than|rock bottom|red line|breaking point|where i stop|where i draw the line|"
        "draw the line|lowest i|lowest i can go|lowest i would "
        "accept|never below|never under|never go below|never go under|never go lower than|never go for less than|suelo|plancher|seuil|piso|ondergrens|usse kam nahi|isse "
        "kam nahi|se kam nahi|se neeche nahi|se niche nahi|isse neeche nahi|kam se kam|nothing under|nothing below|anything under|anything below|anything beneath|nothing beneath|anything "
        "less than|i draw the line|id draw the line|i would draw the line|ill draw the line|i draw my line|i draw a line|draw my line|is the line for me|my threshold|pain threshold|my pain threshold|threshold for me|"
        "keinen cent weniger|keinen euro weniger|ni un euro menos|pas un euro de moins|"
        "i could stretch down to|i could go down to|i can go down to|id go down to|i would go down to|i could come down to|i could drop to|worst case id take|worst case i take|worst case id accept|"
        "no puedo bajar de|no bajo de|no bajaria de|no bajare de|nao desco de|non scendo sotto|je ne descends pas sous|je descends pas sous|pas en dessous de|pas moins de|geht bei mir nichts|geht gar nichts|gehe ich nicht runter|nicht unter"
    ),
    Cue.UNDER: "en dessous de|en dessous|sous|au dessous de|abaixo|sotto|al di sotto di|por "
    "debajo|beneden|se kam|se neeche|se niche|south of|sub|shy of|short of|under|below|less than|lower than|unter|weniger als|menos de|por debajo de|moins "
    "de|abaixo de|meno di|onder|minder dan|beneath|at least|atleast|at the very least|at a minimum|at the minimum|al menos|pelo menos|almeno|"
    "minstens|wenigstens",
    Cue.REFUSE: (
        f"{_STAYS_PUT}|{_LEFT_TO_THEM}|{_CALLED_OFF}|{_NOT_DOING_IT}|{_WE_STAY}|{_NO_ELSEWHERE}"
        + "|i remain|id remain|ill remain|i keep my job|id keep my job|ill keep my job|"
        "id turn down|i would turn down|ill turn down|i will turn down|id say no to|"
        "bleibe ich|bleib ich|me quedo|je reste|resto dove|"
        "i say goodbye|say goodbye|goodbye|i say bye|unable to accept|unable to take|unable to sign|unable to join|unable to move|not able to sign|not able to move|not able to accept|not able to take|impossible for me to take|impossible for me to accept|not afford|couldnt afford|cant afford|"
        "get out of bed|they can forget it|can forget it|they can keep it|can keep it|im gone|i am gone|im off|i leave|count me out|wont come|not come|unterschreibe ich "
        "nicht|komme ich nicht|gehe ich nicht|wechsle ich nicht|walk|id walk|i walk|ill walk|im out|i am out|out|id say no|i would say no|say no|id "
        "decline|decline|reject|i will reject|id reject|refuse|not take|wont take|wouldnt take|"
        "would not take|dont take|not accept|couldnt accept|could not accept|cant accept|cannot accept|wont accept|wouldnt accept|wont do it|i wont do it|"
        "not do it|wouldnt do it|wont go|not go|i will not go|dont wanna go|dont want to go|"
        "would not go|wouldnt go|cant go|can not go|not leave|would not leave|wouldnt leave|"
        "wont leave|no deal|pass|id pass|stay put|stay where i am|staying where i am|im staying|i am staying|im staying put|i am staying put|im staying where i am|i am staying where i am|otherwise no|otherwise its a no|otherwise not|makes no sense|not worth|not "
        "worth it|mache ich es nicht|mach ich es nicht|mach ichs nicht|nehme ich nicht|an|nicht "
        "annehmen|no acepto|no lo acepto|je refuse|nao aceito|non accetto|no way|no thanks|for "
        "less|go below|sage ich ab|lehne ich ab|lehne ab|steige ich aus|bin ich raus|kommt nicht "
        "in frage|id say goodbye|ill say goodbye|i would say goodbye|i bow out|id bow out|i bail|id bail|ill bail|stay where|i stay|id stay|ill start looking|i start looking|ill look elsewhere|i look elsewhere|ill look around|staying|ill stay|i will stay|leave it|turn it down|not "
        "sign|wont sign|wouldnt sign|would not sign|not move|wont move|wouldnt move|not join|wont "
        "join|wouldnt join|not switch|wouldnt switch|not consider|wont consider|not interested|"
        "not bother|hard pass|hard no|no go|not happening|not an option|irai pas|nirai pas|"
        "refuserais|rechazaria|rechazo|no firmo|no aceptaria|recuso|rifiuto|weiger|not settle|"
        "is a no|staying put|a no from me|its a no|its goodbye|i say no|ill say no|then no|je dis non|digo que no|digo no|digo "
        "que nao|dico di no|sage ich nein|"
        "wont settle|id take|i take|i would take|id accept|i would accept|settle for"
    ),
    Cue.NEED: "need|i need|i have to have|must have|must be|has "
    "to be|brauche|ich brauche|necesito|j ai besoin|preciso|ho bisogno|gotta have|require|i "
    "require",
    Cue.WISH: (
        _WISHES + "|" + _DREAMT_UP + "|" + _PLANS + "|"
        "im after|i am after|would very much like|id very much like|would much like|would also like|id really like|i would really like|id really love|i really want|i really hope|what i want|all i want|would make me happy|"
        "mon objectif|notre objectif|objectif :|l objectif serait|je vise|je souhaite|je souhaiterais|j espere|je veux|l ideal serait|"
        "mi objetivo|mi meta|objetivo :|espero|apunto a|mein ziel|ziel :|ich will|ich hoffe auf|ich strebe|"
        "il mio obiettivo|obiettivo :|miro a|spero|voglio|meu objetivo|mijn doel|doel :|ik wil|ik hoop|"
        "i wanted|id hoped for|i had hoped for|i hoped for|i was hoping for|i was expecting|i had expected|i expected|id expected|id be glad of|id be glad with|try for|trying for|going for|gunning for|angling for|hold out for|land at|to land at|end up with|to end up with|settle at|want to land|would make me sign|make me sign|would make me say yes|would get me to sign|get me to sign|"
        "seal the deal|would do it for me|in my head|in my mind|i had in mind|had in mind|i was thinking|was thinking of|i pictured|"
        "i imagined|id kill for|kill for|would kill for|dying for|i wish i had|want|i want|id want|i would want|"
        "wants|hope|hoping|i hope|hope for|hoping for|hoping to|would love|fingers crossed|"
        "crossing my fingers|crossing fingers|praying for|i pray for|"
        "id love|love to|id like|i would like|would like|wish|i wish|dream|my dream|aim|aiming|"
        "aiming for|aim for|my target|target is|target of|goal|my goal|shooting for|shoot for|"
        "looking for|im looking for|be glad with|pleased with|content with|be content with|happy with|be happy with|id be happy|would be happy|"
        "comfortable with|ideally|ideal|expecting|i expect|my expectation|expectation|"
        "expectations|deserve|i deserve|im worth|should be getting|should get|i think i should|"
        "must demand|should demand|i demand|demanding|push for|get to|to get to|get it to|get them to|reach|arrivare a|mi piacerebbe|me "
        "gustaria|quisiera|quiero|ich mochte|mochte|hatte gern|wunsche|j aimerais|je voudrais|"
        "gostaria|quero|vorrei|instead of money|would help|wouldnt hurt|would not hurt|wouldnt mind|"
        "would not mind|would make my day|would sweeten|over the moon with|id be thrilled|thrilled with|"
        "ware schon|ware toll|ware super|ware nett|ware klasse|seria genial|seria ideal|estaria bien|"
        "serait top|serait bien|serait super|sarebbe bello|sarebbe fantastico|seria otimo|zou fijn zijn"
    ),
    Cue.ASK: (
        "push em to|push them to|push em up to|push them up to|get em to|get them up to|talk them up to|nudge them to|squeeze them to|"
        "pushed for|pressed for|held out for|fought for|shot for|aimed for|haggled for|bargained for|argued for|"
        "out of it|out of them|out of em|go for|i led with|led with|replied with|i replied|answered with|went back with|wrote back with|i suggested|i named|i threw out|pushed back with|ask for|ask|asking for|i asked for|asked for|asked|ask is|the ask|counter with|counter "
        "at|counter|countered|i countered|countering|negotiate to|negotiate for|request|"
        "requesting|plan to ask|open at|open with|opening at|opening with|go in at|go in with|going in with|going in at|anchor at|anchor with|lead with|going to ask|gonna ask|want to ask for|should i ask|can i ask|"
        "make the ask|change ask|change the ask|set the ask|ask to|pedir|fordern|verlangen|"
        "demander|i said|i told them|told them|tell them|i put|proposed to them"
    ),
    Cue.STEP: "more|extra|on top|additional|additionally|mehr|mas|plus another|another|higher|"
    "increase of|raise of|bump of|up by|by",
    Cue.PREFER: "want this|want this one|i want this|preferred|dream job|prefer|i prefer|lean|leaning|i lean|leaning towards|id rather|would rather|"
    "rather go to|want to join|i want|favorite|favourite|first choice|top choice|my choice|"
    "would rather come here|negotiate with|the one i want|one i want|the one i hope to sign|the one i hope to join|the one i hope to take|the one i hope for|the one id like to sign|the one id like to join|the one i would like to sign|the one i would like to join|the one i plan to sign|the one i mean to sign|the one im after|i want to join|id like to end "
    "up at|like to end up|end up at|want to work at|my pick|picked me|chose me|my favorite|go with|"
    "my dream company|lets negotiate with|talk about",
    Cue.CAP: (
        _NO_FURTHER
        + "|can go up to|could go up to|would go up to|can only go up to|may go up to|able to go up to|at its maximum|at the maximum|at its max|cant go above|cannot go above|can not go above|cant go over|cannot go over|"
        "cant go higher|cannot go higher|max|maximum|the max|at most|capped|capped at|cap|"
        "cap is|their limit|limit|ceiling|up to|cant exceed|cannot exceed|no higher than|not "
        "above|top of the range|top of their range|top out|tops out|budget is|highest they can|"
        "most they can|mehr geht nicht|geht nicht|mehr ist nicht drin|nicht drin|mas no|no mas de|pas plus de|nao mais de|hochstens|bis zu|maximal|maximo|hasta un maximo"
    ),
    Cue.MOVED: (
        _RAISED_UP_TO + "|"
        "is up to|are up to|now up to|goes up to|go up to|went up to|gone up to|going up to|"
        "their counter|their counteroffer|their counter offer|counter came back|counter came in|counter came|the counter came|counter is in|counteroffer came|"
        "omhoog naar|gaan omhoog|gaat omhoog|verhogen naar|verhoogd naar|verhogen het naar|gehen hoch auf|hoch auf|erhohen auf|erhohen es auf|suben a|sube a|passent a|montent a|salgono a|"
        "bumped to|raised to|lifted to|upped to|went up|go up|raised|raise|raise the|bumped|bump|increased|increase|upped|moved|moved "
        "up|moved to|move to|came up|come up|improved|revised|better offer|new "
        "number|now at|now offering|raise base|able to raise|agreed to|said yes to|say yes to|they accept|they accepted|they okayed|"
        "yes to|approved|met me at|countered with|came back with|came back at|came back|they "
        "came back|come back with|theyve come back|they have come back|have come back|has come back|they add|they added|can do|can go to|will go to|can offer|"
        "met me halfway|met me half way|met in the middle|met us halfway|split the difference|settled on|"
        "compromised on|compromise is|agreed on|sweetened|erhoht|subieron|aumentaram|the new offer|new offer|new offer is|revised "
        "offer|updated offer|went from|bumped from|now its"
    ),
    Cue.LOWERED: "lowered|lower|reduced|dropped|drop|cut|cut it|went down|down to|decreased|"
    "less now|lower than before|an error|there was an error|was an error|mistake on their side|"
    "retracted",
    Cue.BEFORE: (
        "replaces our offer|replaces the offer|replaces your offer|replaces the earlier|replaces the previous|"
        "supersedes|superseding|in place of our|replacing our|replacing the|had offered|they had offered|had said|had given me|had been offered|first they said|at first they said|they first said|first it was|it was first|used to be|previous offer|the previous offer|their previous offer|earlier offer|the earlier offer|their earlier offer|prior offer|originally|initially|first offer|first offer was|the first offer was|at "
        "first|initial offer|initial offer was|was originally|up from|instead of|was supposed "
        "to be|supposed to be|was meant to be|original offer"
    ),
    # Where they began: an offer that is no more if a later one follows.
    Cue.OPENED: "opened at|they opened|opened with|started at|started with|they started|began at|"
    "first floated|they floated|floated|first said|initially said|came in first at|first number|"
    "went in at",
    Cue.SWAP: "swap those|swap the figures|swap the numbers|switch those|flip those|flip the figures|flip the numbers|swapped|swapped them|mixed those up|mixed these up|mixed the two up|confused the two|confused them|got them confused|mixed up|mixed them up|mixed it up|other way round|other way "
    "around|wrong way round|wrong way around|reversed them|switched them|i swapped|got them backwards|had "
    "them backwards|wrote them backwards|the two backwards|vice versa|turned them round|turned them "
    "around",
    Cue.LETTER_IN: "letter|contract|paperwork|paper|papers|pdf|document|docusign|term sheet|vertrag|"
    "contrato|contrat|contratto",
    Cue.RECEIVED: "liegt vor|liegt schon vor|liegt bereits vor|liegt mir vor|liegt vor mir|vor mir|auf dem tisch|in meinen handen|"
    "in front of me|on my desk|in my hands|on my table|devant moi|delante de mi|davanti a me|received|got|have|has|came|arrived|in hand|in my inbox|landed|sent|signed|aa "
    "gaya|mil gaya|is here|here|attached|in my mail|erhalten|bekommen|recibi|recu|ricevuto|"
    "recebi|by email|by e mail",
    Cue.HEDGE: "i think|i guess|i suppose|i assume|i imagine|id assume|id imagine|we assume|i would "
    "assume|me assume|to assume|to imagine|i believe|ish i think|probably|glaube ich|creo|je crois",
    Cue.EXTEND: "push|pushed|move|moved|extend|extended|postpone|postponed|shift|shifted|push it|"
    "push back|pushed back|pushed it|move it|extension|deadline",
    Cue.AGREED: "ok|okay|agreed|yes|fine|sure|granted|said ok|said yes|no problem|works",
    Cue.NOW: "now|today|currently|at present|as of now|these days|now its",
    Cue.NOT: (
        "not|no|dont|doesnt|didnt|did not|isnt|arent|wasnt|wont|cant|cannot|couldnt|wouldnt|"
        "never|without|nor|neither|havent|hasnt|hadnt|aint|nicht|kein|keine|keinen|keiner|sin|"
        "nunca|pas|ne|sans|nao|sem|non|nessun|nessuna|senza|geen|niet|nahi|nope|scrap|forget|"
        "drop the|remove|except"
    ),
    Cue.NONE: "none|nothing|nobody|no one|zero|n a|na|nil|nada|nichts|rien|niente|ninguna|"
    "ninguno|nenhuma|aucun|aucune|keins|keine|niks",
    Cue.IF: "sils|i dreamt|i dreamed|dreamt|dreamed|in my dream|in my dreams|had a dream|i pretended|pretend|"
    "if|in case|unless|whether|wenn|"
    "falls|si|would that|would it|" + "|".join(SUPPOSED),
    Cue.MAYBE: (
        _SOME_DAY
        + "|dangling|dangles|dangled|north of|upwards of|in excess of|somewhere above|would be possible|is possible|bonus possible|bonus is possible|also possible|still possible|may be possible|might be possible|could be possible|with approval|with a vp approval|subject to approval|pending approval|not approved yet|needs approval|if approved|might|maybe|perhaps|probably|possibly|could be|could|likely|eventually|"
        "vielleicht|quizas|tal vez|peut etre|talvez|forse|hopefully|potentially|supposedly|"
        "bit of luck|with some luck|with any luck|with luck|knowing my luck|if im lucky|mit etwas gluck|con suerte|avec de la chance|"
        "rumored|rumoured|would probably|may go|may offer|may be able|" + GUESSES
    ),
    Cue.GUESS: GUESSES,
    Cue.QUESTION: (
        "what|whats|what is|which|who|whom|whose|when|where|why|how|how much|how long|how many|"
        "should i|should we|shall i|can i|could i|may i|do i|does it|do they|did they|do you|"
        "does|did|is it|is that|is this|is there|are they|are you|are there|will they|will it|"
        "would you|would they|would it|can they|can you|could you|am i|have you|has anyone|was "
        "soll|wie|warum|wann|wer|kann ich|soll ich|que|cual|como|cuando|cuanto|es poco|quel|"
        "quelle|combien|comment|pourquoi|qual|quanto|right|any thoughts|thoughts|low or ok|ok "
        "or not|good or bad"
    ),
    # They look like a correction or a rejection, and are none.
    Cue.GRAMMAR: (
        "linkedin msg|linkedin message|linkedin messages|linkedin dm|linkedin mail|linkedin ping|"
        "linkedin inmail|linkedin chat|linkedin note|linkedin request|linkedin invite|linkedin post|" +
        # A way on foot: nobody walks away from an offer by it.
        "|".join(
            f"{how} walk{away}"
            for how in (
                "minute",
                "minutes",
                "min",
                "mins",
                "short",
                "quick",
                "easy",
                "nice",
                "long",
                "block",
                "blocks",
            )
            for away in ("", " away", " away from", " from")
        )
        + "|walking distance|not share that|not share it|not share this|not share a|not share my|not to share|ultimo sueldo que|ultimo salario que|"
        # An apology for something else than what was told: it takes nothing back.
        "sorry for|sorry about|sorry if|sorry that|sorry to|sorry im|sorry i am|"
        "is a no brainer|said no worries|said no problem|said no rush|said no pressure|no worries|no worry|dont worry|not to worry|mean to|i mean to|meaning to|meant to ask|"
        "before lunch|by lunch|after lunch|until lunch|at lunch|lunchtime|lunch time|"
        "sorry not sorry|can wait|could wait|cant wait|will wait|ill wait|happy to wait|have to wait|wait for|"
        "wait until|wait till|worth the wait|wait a bit|wait and see|the wait"
    ),
    Cue.CORRECTION: (
        "i cant type|cant type|i cannot type|cant spell|cant read|i cant read|cant count|autocorrect|brain fart|brainfart|brain fog|digits flipped|flipped the digits|flipped digits|flipped two digits|transposed the digits|digits transposed|"
        "swapped the digits|swapped two digits|dyslexic|dyslexia|just checked|looked again|read it again|looked closer|wrong key|wrong button|clumsy fingers|clumsy thumbs|thick thumbs|"
        "quatsch|ach quatsch|unsinn|vertippt|mich vertippt|hab mich vertippt|verschrieben|verlesen|verguckt|me equivoque|me he equivocado|errata|errei|me enganei|enganei me|desculpe|"
        "je me suis trompe|je me suis trompee|erreur|faute de frappe|mi sono sbagliato|mi sono sbagliata|sbagliato|vergist|verkeerd|foutje|"
        "misremembered|i misremembered|remembered wrong|remembered it wrong|memory failed|memory failed me|looked it up|looked it up again|checked again|double checked|rechecked|turns out|turned out|it turns out|"
        "the confusion|confusion|the mix up|mix up|mixup|"
        "i confused you|confused you|misled you|misspoke|i misspoke|told you wrong|told you the wrong|gave you the wrong|gave you wrong|"
        "named the wrong|i was right|was right the first time|right the first time|fat fingers|fat fingered|fat thumbs|fat thumb|fat thumbed|butterfingers|slip of the finger|changed my mind|change of mind|swapped|swapped them|mixed up|mixed them up|mixed it up|other way round|other way around|wrong "
        "way round|reversed them|switched them|mixed something up|mixed up something|got something wrong|had it wrong|i was wrong|wrong city|wrong place|wrong office|swap the|switch the|got lost|left out a|mistyped|i typed|wrote it "
        "wrong|wrote wrong|typed it wrong|typed that in a rush|typed it in a rush|typed too fast|"
        "aargh|argh|gah|doh|whoops|woops|whoopsie|oopsie|drat|mix em up|mix them up|mixing them up|mixing em up|"
        "muddled|muddling them|muddling em|muddle them|muddle em|keep mixing|always mix|"
        "no wait|wait|wait no|sorry|oops|actually|correction|i mean|i meant|mean|meant|typo|my "
        "bad|mistake|my mistake|misread|i misread|wrong|the wrong|edit|make that|make it|"
        "scratch that|rather|hang on|hold on|should be|should read|no sorry|err|oh no|not the|"
        "lol i mean|instead|entschuldigung|perdon|pardon|desculpa|scusa|korrektur|hmm its|the actual|the real date|"
        "the real deadline|the real number|the real figure|the right date|the right number|the right figure|"
        "the correct date|the correct number|the correct figure|actual date|actual deadline|actual number|actual figure|i "
        "just checked|that was the old|thats the old|that was the previous|that was the former|that was before|thats outdated|that is outdated|that was outdated|i looked it up|to be precise|precisely|to be exact|exact :|exactly :|exact number|exact figure|exact amount|the exact number|the exact figure|change"
    ),
    Cue.SAME: "same|the same|unchanged|stays|stay|stays the same|remains|remain|remains at|no "
    "change|not moved|didnt move|equal|like before|as before|still",
    Cue.GONE: (
        "go ahead with another candidate|move forward with other candidates|move ahead with other candidates|proceed with other candidates|"
        "picked someone else|picked somebody else|chose someone else|took someone else|took the other person|took the other candidate|"
        "went badly|did not go well|didnt go well|went south|i flunked|flunked it|"
        "went with another candidate|chose another candidate|picked another candidate|"
        "decided for another candidate|regret to inform|isnt true|not true|is not true|aint true|"
        "rejection letter|letter of rejection|rejection|rejection mail|rejection email|rejection e mail|regret letter|letter of regret|turned me down|turned us down|turned me away|sent me a rejection|did not pick me|didnt pick me|never was|there never was|was never|never existed|doesnt exist|does not exist|i invented|"
        "invented it|made that up|i lied|was a lie|wasnt real|was not real|wasnt true|was not true|turned down|turned it down|turned them down|turned them away|walked away from|walked from|thanks but no thanks|thank you but no|thanks but no|bowed out|opted out|pulled my name|took my name out|not going with|not pursuing|stopped pursuing|not going ahead with|out of the running|out of the race|i declined|declined|i rejected|rejected|i refused|i walked away|i have walked away|ive walked away|"
        + "".join(
            f"{took} {whose} {what} back|"
            for took in ("took", "taken", "taking")
            for whose in ("the", "their", "its", "my", "that", "his", "her")
            for what in ("offer", "letter", "contract")
        )
        + "zieht zuruck|zogen zuruck|abgesagt|sagte ab|sagten ab|retirado|retiro|"
        "retirou|retiraram|retire son offre|a retire|ont retire|ritirato|ritirata|ingetrokken|trukket tilbake|dragit tillbaka|"
        "rejected me|rejected by|vom tisch|zuruckgezogen|hinfallig|tombe a l eau|tombee a l eau|annulee|se cayo|retiraron|e saltata|caiu por terra|van de baan|withdrew|withdrawn|rescinded|rescinded it|pulled|expired|fell "
        "through|fallen through|fell apart|ghosted|ghosted me|said no|passed|passed on|i passed|"
        "no longer|is gone|is off|off the table|is dead|not real|isnt real|made "
        "it up|made up|not happening|not an option|did not work out|didnt work out|didnt get|"
        "did not get|lost it|closed|lapsed|ran out|timed out|up in smoke|went away|vanished|"
        "got cold feet|gets cold feet|getting cold feet|took theirs back|taken theirs back|took mine back|isnt happening|arent happening|"
        "took back their offer|"
        "evaporated|dried up|disappeared|cancelled|canceled|got cut|hiring freeze|froze hiring|"
        "collapsed|fizzled|fizzled out|went nowhere|never happened|came to nothing|led nowhere|let "
        "it expire|let it lapse|let it go|slipped away|took it back|taken back|revoked|went with "
        "someone else|went with another|hired someone else|filled the role|filled it|did not make "
        "it|didnt make it|bombed|i said no|dropped out|pulled out|backed out|abgelehnt|geplatzt|"
        "rechace|rechazada|recusei|rifiutato|radio silence|went silent|went quiet|went dark|never heard "
        "back|never heard from them|never heard again|nothing came of it|put on hold|everything on hold|worth nothing|silence ever since|silence since|hiring stop|"
        "laid off the team|laid off the whole team|laid everyone off|laid the team off|passed too|"
        "passed on me"
    ),
    Cue.IGNORED: (
        "never answered|never replied|never responded|never got back|never wrote back|never called "
        "back|never opened|never followed up|didnt answer|didnt reply|didnt respond|didnt bother|"
        "didnt even open|didnt open|didnt follow up|did not reply|did not answer|did not respond|"
        "dont reply|not replying|ignored|ignored it|ignored them|i ignore|left it unread|left them "
        "on read|left it on read|deleted it|archived it|nie geantwortet|nicht geantwortet|no "
        "respondi|nunca respondi|pas repondu|jamais repondu|no conteste|nunca conteste"
    ),
    Cue.PAST: (
        "last winter|last spring|last summer|last christmas|last easter|letzten winter|letzten sommer|"
        "letztes fruhjahr|el verano pasado|l ete dernier|l hiver dernier|"
        "years ago|a year ago|yrs ago|yr ago|first offer ever|first ever offer|two years ago|some months ago|many months ago|several months ago|a few years ago|back then|back in|in "
        "2015|in 2016|in 2017|in 2018|in 2019|in 2020|in 2021|in 2022|in 2023|in 2024|in 2025|"
        "before brexit|before covid|at the time|had an offer|i had an offer|had one from|i had "
        "one|earlier this year|el ano pasado|l an dernier|in a past life"
    ),
    Cue.PLAN: "plan is to|the plan is|my plan is|plan to|planning to|going to|gonna|intend to|want to|will ask|ill ask|thinking "
    "of|thinking about",
    Cue.HISTORY: (
        "usually pay|usually pays|usually get|usually offer|usually offers|usually do|usually does|"
        "usually give|usually gives|typically pay|typically pays|typically offer|typically offers|typically do|"
        "typically does|normally pay|normally pays|generally pay|generally pays|tend to pay|tends to pay|"
        "places like this|companies like this|on average|last year|averaged|paid out|historically|in the past|past years|previous years|prior "
        "years|came out at|came out|so far this year|for people in this role|letztes jahr"
    ),
    Cue.WRITTEN: (
        "|".join(
            f"{who} {signed}"
            for who in (
                "ceo",
                "cto",
                "cfo",
                "hr",
                "founder",
                "founders",
                "director",
                "vp",
                "president",
                "geschaftsfuhrer",
            )
            for signed in (
                "signed",
                "signed it",
                "has signed",
                "has signed it",
                "already signed",
                "already signed it",
            )
        )
        + "|black and white|black & white|printed|printed out|in print|on company paper|"
        "sent me the contract|sent me a contract|sent me their contract|sent me the signed contract|emailed me the contract|mailed me the contract|sent over the contract|sent me the letter|posted me|posted me a contract|posted me an offer|posted me the contract|posted me the offer|"
        "paper one|paper offer|written one|on letterhead|on their letterhead|black on white|in black and white|in ink|hard copy|mailed it to me|emailed it to me|sent it in an email|schwarz auf weiss|offer letters|written offers|letters|contracts|signed by them|signed by their hr|signed by hr|signed by their ceo|they signed|theyve signed|they have signed|countersigned|in writing|written|"
        "written offer|in an email|in an e mail|by email|by e mail|via email|"
        "on paper|offer letter|signed offer letter|signed letter|the letter|letter in hand|a "
        "letter|contract|the contract|contract attached|paperwork|emailed|formal offer|formally|"
        "official offer|docusign|put in writing|have it in writing|wrote me an offer|wrote me|wrote an offer|schriftlich|schriftliches|schriftliche|schriftelijk|zwart op wit|na pismie|skriftligt|negro sobre blanco|nero su bianco|por escrito|par "
        "ecrit|per iscritto|op papier|letter mil gaya|got the letter|signed offer|signed docs|signed documents|email offer|document|pdf"
    ),
    Cue.VERBAL: (
        "hung up with|off the phone with|off a call with|over a call|over call|over zoom|on zoom|on facetime|over coffee|over lunch|over dinner|over "
        "beers|by voice|nothing written|shook my hand|shook hands|shook on it|shaken on it|shake on it|nothing typed|nothing typed up|not typed up|nothing printed|not printed|nothing on letterhead|nothing formal|nothing official|gave me his word|gave me her word|gave me their word|have their word|have his word|have her word|gentlemans agreement|per handschlag|handschlag|apreton de manos|stretta di mano|poignee de main|out loud|over drinks|told me "
        "over the phone|rang me|rang to say|"
        "phone call|phone call only|phoned|phoned me|rang|only a call|only the call|only by call|only a phone call|just a call|just a phone call|verbal|"
        "verbally|verbal offer|on the phone|by phone|over the phone|on a call|on the "
        "call|orally|oral|word of mouth|by word of mouth|no paper|nothing in writing|not in "
        "writing|nothing on paper|not on paper|nothing signed|unofficial|unofficially|informal|"
        "informally|handshake|told me on the phone|called|mundlich|am telefon|verbalmente|de "
        "palabra|a l oral|a voce|mondeling|said on the phone|without paper|dont have it in "
        "writing|havent got it in writing"
    ),
    Cue.PROCESS: (
        "is thinking about it|are thinking about it|is still thinking|are still thinking|is thinking it over|are thinking it over|is considering me|are considering me|is mulling it over|are mulling it over|offer is coming|offer coming|offer comes|offer to come|offer should come|offer will come|"
        "expecting an offer|expect an offer|offer on the way|offer is on its way|preparing an offer|"
        "working on an offer|putting an offer together|putting together an offer|"
        "phone screen|a screen with|screen with|screening with|recruiter screen|"
        "rounds done|they havent decided|they have not decided|they hasnt decided|hasnt decided yet|has not decided yet|"
        "middle of interviews|interviews at|doing interviews|mid interviews|in their loop|technical round|second round|panel interview|final round|final rounds|final interview|onsite|on site interview|onsite interview|"
        "last interview round|final interview round|last round of interviews|final round of interviews|last interview|"
        "third interview|next interview round|next round of interviews|interview stage|last interview stage|final interview stage|"
        "interviews only|only interviews|just interviews|interviews so far|nothing but interviews|"
        "just talking|only talking|still talking|last round|late stage|in late stage|late stages|in late stages|in process|in progress|in the process|interviewing|"
        "interviewing at|interviewing with|interview at|interview with|interviews with|in the "
        "loop|mid loop|talking to|talking with|in talks|in talks with|waiting to hear|waiting "
        "to hear back|still waiting|waiting on|waiting for|hear back from|hearing back from|"
        "checking my references|checking references|calling my references|called my references|"
        "reference checks|team matching|hiring committee|in the pipeline|pipeline with|pending|"
        "awaiting|in the running|still in the race|in the race|in the mix|shortlisted|on the shortlist|short listed|last two|last three|final two|final three|down to two|down to the last|round with|rounds with|im vorstellungsgesprach|entrevistando|en proceso|en "
        "cours|em processo|last stage|final stage|final stages|advanced stage|close to an offer"
    ),
    Cue.NAME: (
        "name|named|naming|name them|name it|use their name|mention|mention them|mention it|"
        "mention their name|say who|say which|say so|say it|name names|call them by name|disclose|"
        "disclosed|keep them private|keep it private|unnamed|anonymous|say their name|reveal|their "
        "name|the name|names|mentioned|by name|name out|tell them who|drop their name|private|"
        "secret|confidential|nennen|namen|nombre|nom|nome|naam"
    ),
    Cue.LETTER: (
        "dear|hi|hello|pleased to offer|delighted to offer|thrilled to extend|thrilled to offer|"
        "pleased to extend|happy to offer|we are pleased|we are delighted|we are thrilled|we "
        "would like you|would like you to join|like you to join us|join us as|position of|offer "
        "you the position|offer you employment|offer of employment|your offer|offer summary|"
        "best regards|kind regards|regards|sincerely|people team|at will|background check|"
        "reporting to|start date|per annum|sehr geehrte|wir freuen uns|mit freundlichen grussen|"
        "subject|from|we regret|we took your request"
    ),
    Cue.ANSWER: (
        _DUE_BACK
        + "|"
        + _SENT_BACK
        + "|"
        + _DEADLINE_OF_THE_OTHER
        + "|"
        + _WORD_OF_ME
        + "|hear from you|to chew on it|to chew on this|to chew it over|to mull it over|to mull over|to ponder|to ponder it|to sleep on it|sleep on it|to digest it|to weigh it up|"
        "to let it sink in|let me have until|let me have till|let me have til|let me have to|can accept|dar a resposta|dar resposta|a resposta|uma resposta|resposta|"
        "daros respuesta|dar una respuesta|donner ma reponse|ma reponse|dare risposta|meine antwort|turns into a pumpkin|self destructs|goes poof|"
        "make up my mind|to make up my mind|making up my mind|make my mind up|lmk|lmk by|countersign|counter sign|sign this letter|return a signed|return the signed|dead line|dead lines|no cutoff|no cut off|last date|final date|cutoff date|cut off date|last day to|last day for|tell me what you think|tell us what you think|think about it by|more time|tell them|tell em|let em know|batana|batana hai|answer dena|dena hai|vence|caduca|it signed|signed back|back signed|signed and returned|saying yes|for saying yes|cut off|cutoff|cutoff for|time limit|the limit they gave|limit they gave me|limit they set|drop dead date|drop dead day|when they need it|need my word|want my word|signed copy|confirmation|deadlines|dies|tekenen|ondertekenen|reageren|laten weten|firmar|assinar|firmare|"
        "letter back|signed letter back|paperwork back|papers back|document back|form back|expiration|expiration date|expiry|expiry date|acceptance date|acceptance deadline|"
        "contract back|signed contract back|back by|to say yes|say yes|to sign|unterschreiben|unterzeichnen|signer|decider|decidere|decidir|"
        "a verbal by|a verbal yes|verbal yes|verbal acceptance|verbal ok|your verbal|verbal commitment|"
        "horen we|horen wij|horen we graag|van je horen|van u horen|van jou horen|horen van je|hoor ik graag|laat ons weten|laat het ons weten|"
        "odpowiedz|odpowiedziec|dac odpowiedz|decyzja|decyzje|czekaja|svar|svare|svara|"
        "hear back|let me know|reponse pour|respuesta para|entscheidung|rueckmeldung|closes|runs "
        "out|off the table after|let them hear|decide by|confirm|to respond|to reply|repondre "
        "avant|rispondere entro|antwoord|beslissen|entscheiden|melden|antwort|"
        "due date|the due date|answer|my answer|an answer|answer due|answer by|reply|respond|a response|response|"
        "decide|to decide|decision|a decision|deadline|the deadline|due|expires|expire|expiring|"
        "offer expires|valid until|valid till|lapses|lapse|let them know|let us know|need to "
        "know|needs to know|want to know|like to know|"
        + _BACK_TO_THEM
        + "|get back to them|get back to you|get back|"
        "hear by|to hear|hear from me|need to hear|want to hear|wants to hear|like to hear|want to hear back|wants to hear back|like to hear back|a yes|my yes|yes by|say yes by|accept by|to "
        "accept|sign by|sign and return|return by|signed by|sign it by|signature by|take it or "
        "leave it|exploding|open until|open till|good until|stands until|on the table until|"
        "extended it|extended it to|extended to|moved the deadline|moved it to|extended|gave me|"
        "give me|given me|gives me|have until|have till|have til|i have until|i have til|i got until|i got til|got til|got till|good til|open til|until|answer me|"
        "antworten|antworten sie|zusagen|bescheid|ruckmeldung|frist|contestar|responder|"
        "respuesta|repondre|reponse|rispondere|risposta|antwoorden|tomorrow please|no rush|"
        "confirm by|commit by|commit|firm answer|final answer|resolution|back to them|time to "
        "think|to think|to think about it|think it over|hear back from me|hear back from you|"
        "left to decide|days left"
    ),
    Cue.OWNS_DATE: (
        "cover letter|motivation letter|reference letter|recommendation letter|letter of recommendation|letter of reference|resignation letter|thank you letter|my due date|her due date|our due date|baby is due|babys due|rent is due|rent due|tax is due|taxes are due|taxes due|invoice is due|payment is due|loan is due|thesis is due|assignment is due|paper is due|remind me|reminder|nudge me|erinnere mich|erinner mich|"
        "sent me|sent me the letter|sent me an offer|sent me the offer|sent me the contract|emailed me|would send|will send|theyll send|promised to send|send me the|send over|going to send|sending me|was made|was extended|made me the offer|made me an offer|made the offer|gave me the offer|documents|my documents|passport|tax forms|bank details|transcripts|payslips|pay slips|talk on|talk on the phone|to talk|to speak|speak on|speak with|look at it again|review it|revisit|my last day|last day at|came|arrived|landed|out of office|is out of office|on leave|on holiday|on vacation|is out until|is out till|is "
        "out this week|is out next week|is away|away until|out until|out till|out of town|back on|is back|is back on|off until|"
        "hop on a call|hop on a quick call|jump on a call|jump on a quick call|get on a call|hop on the phone|"
        "a chat|"
        "started|have started|be there|joining|rent|"
        "start|starts|starting|start date|start on|begin|join on|joining date|first day|notice|"
        "notice period|probation|probation period|probezeit|kundigungsfrist|interview|an "
        "interview|final interview|interview on|onsite|meeting|meet|meets|board meets|call|a "
        "call|call with|phone call|calling|call me|theyll call|will call|chat with|talk with|"
        "vest|vests|vesting|vest date|first vest|cliff|visa|permit|visa runs|severance|lease|"
        "rent|days off|day off|weeks off|time off|days leave|days of leave|weeks of leave|annual leave|sick days|vacation|holiday|holidays|pto|trip|wedding|bonus payout|payout|paid on|pay day|"
        "payday|leave within|if i leave|if you leave|within months|repay|repayable|clawback|"
        "claw back|pay back|recoverable|repaid|after i leave|after leaving|to exercise|exercise|"
        "exercise window|office|in office|remote|on call|on site|onboarding|review|reviews|"
        "performance review|promotion|laid off|layoff|since|for the last|experience|yoe|years "
        "of experience|ago|sent|send the letter|send it|letter comes|letter next|comes monday|"
        "tell me|will tell me|they will tell|background check|reference|references|graduate|"
        "graduation|baby|moving|relocate|relocating|left google|worked|been here|been "
        "there|at my job|runway left|months of runway|savings|of savings|response time|no "
        "response|no reply|waiting|get an offer|make an offer|might make|ipo|raise in|fiscal|"
        "anlauf|beginn|eintritt|eintrittsdatum|urlaub|inicio|debut|comeca|hours|a week "
        "normal|rounds|weeks each|min each"
    ),
    Cue.BY: "as late as|uiterlijk|senast|senest|najpozniej|nejpozdeji|viimeistaan|a mas tardar|au plus tard|al piu tardi|by|until|till|before|no later than|not later than|at the latest|latest|within|bis|"
    "bis zum|hasta|antes de|antes del|antes da|antes do|avant|d ici|ate|entro|voor|spatestens|due|nlt",
    Cue.VALID: f"{_THEY_WAIT}|stays mine|stays mine for|is mine for|mine for|lives until|lives till|lives for|lives through|saved for me|saving it for me|keep the chair warm|keep the seat warm|keep my seat|keep the seat|keep a seat|"
    "keeps the seat|keep the spot|keep the chair|keep it warm|hold the seat|hold the spot|hold my spot|hold my seat|keeping it open|keeps it open|kept it open|leave it open|leaving it open|leaves it open|keeping this open|keep the offer open|keeping the offer open|"
    "kept the offer open|held it|hold this|hold it|hold the offer|hold this for|hold it for|hold your|hold the role|keep this open|keep it open|holding this|holding it|holding the offer|held for you|reserved for you|good through|good thru|good to|valid thru|open thru|stands thru|valid through|open through|stands through|good till|holds for|holds|hold for|stays open for|remains open for|valid|valid for|valid until|open for|stands for|good for|gultig",
    Cue.DATED: "dated|has date|has the date|have the date|bears the date|carries the date|with date|with the date|date of|as of|issued|issued on|letter of|from the letter",
    Cue.PRIORITY: (
        "the thing that counts|thing that counts|the one that counts|the thing that matters|thing that matters|the one that matters|"
        "priority|my priority|top priority|first priority|hands down|matters most|matter most|matters the "
        "most|most important|main thing|care most|care most about|care about|i care about|is "
        "everything|everything for me|what counts|what matters|above all|mostly|first|comes first|most|would "
        "help me most|important|more important|matters more|matters way more|matters much more|matters far more|"
        "matters a lot more|matters even more|matters so much more|matters lots more|matters more than|am wichtigsten|belangrijkst|het belangrijkst|belangrijkste|het belangrijkste|najwazniejsze|najwazniejsza|najwazniejszy|viktigast|"
        "wichtigsten|lo mas importante|le plus important|o mais importante|piu importante|"
        "wichtig"
    ),
    Cue.LEVEL: "level|title|grade|seniority|band|rank|titel|stufe|nivel|niveau|livello|titulo|"
    "titre|titolo|scope",
    Cue.AT: "at|from|with|by|bei|en|chez|na|no|presso|bij|for|of|vs|versus",
    Cue.FEELING: (
        "nervous|scared|anxious|afraid|stressed|overwhelmed|worried|terrified|confused|"
        "confusing|lost|angry|upset|frustrated|sad|insulted|unhappy|gutted|cheated|bitter|excited|happy|calmer|calm|tired|stupid|dumb|"
        "annoyed|ashamed|guilty|greedy|panicking|panic"
    ),
}
# Words that are read through a slip of the finger, too: those of pay, of answering, and days.
SPELLED = (
    "equity", "salary", "options", "bonus", "vesting", "shares", "signing", "joining", "refresher",
    "relocation", "commission", "minimum", "offered", "offering", "written", "verbal", "contract",
    "deadline", "answer", "letter", "decision", "received", "verbally", "recruiter", "company", "because",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "january", "february", "august", "september", "october", "november", "december",
)  # fmt: skip
# Small words that are read through two letters swapped: "lower tahn 241k", "wont tkae it".
SWAPPED = tuple(
    "than take less under below with what want they their have just only accept offer would could "
    "should lower never lowest least this that from walk gave years months".split()
)
# Of those, what is a word as well: initials only beside one that is none.
ALSO_WORDS = frozenset("e so ps bo".split())
ONLY_INITIALS = frozenset(("eq",))  # and nothing else that stands beside a figure
# Labels that are read through one more kind of slip, right beside a figure.
SPELLED_BESIDE_SUMS = (
    "base", "stock", "rsus", "equity", "salary", "bonus", "options", "signing", "shares", "sign",
)  # fmt: skip
# "b 245 / ps 110": parts by their first letters, where a message has several or one more by its name.
INITIALS = {
    "b": "base", "bs": "base", "bp": "base", "eq": "equity", "e": "equity", "ps": "profitshare",
    "bon": "bonus", "bo": "bonus", "so": "signon", "sb": "signon",
}  # fmt: skip
GRAMMAR = (
    "along alongside upon toward towards across within beyond despite besides apart aside instead together whether via "
    "amid once twice straight away back ahead inside outside behind below above near beside however therefore thus indeed "
    "anyhow meanwhile afterwards beforehand upfront initially "
    "remote onsite hybrid a an the and or but so as if then than that this these those there here it its is are was "
    "were be been being am im i you he "
    "she we they them us my your his her our their at in on for from with without to of by per "
    "into onto about over under up down out off "
    "not no yes yeah yep ok okay oh uh um hm well just only also too very really still already "
    "even ever again more most less least much many "
    "some any each every all both either neither one two three four five six seven eight nine "
    "ten now today tomorrow yesterday soon later please pls thanks thank thx ty "
    "lol lmao btw tbh imo fyi right correct true exactly like around about roughly "
    "approximately approx ca circa maybe because since while though although unless until "
    "before after during between among which who whom whose what when where why how can could "
    "may might must shall should will would do does did done have has had get got go goes going "
    "went come came make made take took give gave want need say said tell told think know see "
    "look seem feel put let keep mean means start end new old good bad great fine nice high low "
    "big small "
    "flat gross net yearly annual annually monthly weekly hourly total guaranteed und oder aber "
    "mit ohne auf bei von zu im am der die das ein eine ist sind war nicht kein y o con sin por "
    "para de del la el los las un una "
    "es son et ou avec sans sur pour le les des une du est sont e com sem em ao da do os as um "
    "uma no na van het een en met plus minus vs etc s t d m re ve ll don k ish vesting vest "
    "vests vested year years yr yrs "
    "month months week weeks day days hour hours man buddy dude guys hey hi hello sir ma'am mr "
    "ms dear best regards first second third last next same other another whole entire full "
    "half actual actually sorry wait "
    "helps help sounds feels seems matters counts covers works suits beats looks wins "
    "brutto bruto brut gross bruttto thats whats theres heres id ive ill ur u r n w wo bc cuz "
    "cause gonna wanna kinda sorta p pa pm am usd base letter offer offers offered contract "
    "company team role job salary pay bonus equity stock rsu rsus options shares cash money "
    "range band "
    "atm cap capped max min minimum maximum floor top bottom mid middle above below less "
    "minimum least cliff split then ote tc ctc fixed variable insgesamt jahr monat pro je hai "
    "mil por mes ano sie ihr ihnen wir"
)
