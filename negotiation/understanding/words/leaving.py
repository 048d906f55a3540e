"""Words of what is lost by leaving one's present job, and of what is kept."""

from __future__ import annotations

from negotiation.understanding.phrases import Phrases
from negotiation.understanding.words.grants import VESTS

# That one goes, in whatever way.
LEAVING = Phrases(
    "leave|leaving|left|quit|quitting|resign|resigning|i go|im gone|i go now|by going|id be gone|"
    "id be long gone|im out|out the door|walk out|walking out|hand in my notice|"
    "handing in my notice|give notice|giving notice|give my notice|my notice|my full notice|"
    "hand in notice|hand in my|handing in|switch|switching|moving on|move on|join them|joining|joining them|to join|start with them|"
    "take this|taking this|do this|for this|accept this|accepting this|sign with them|"
    "with me|when i hand|if i hand|the day i|once i|if i change|jump ship|jumping ship|not there in|"
    "im not there|not around|no longer there|by then|to jump|"
    "en partant|si je pars|je pars|je quitte|en quittant|kundige|kundigung|gehe|weggehe|wechsle|"
    "me voy|si me voy|renuncio|dejo|si dejo|al irme|mi vado|se vado|lascio|se lascio|"
    "me for|se eu sair|sair|saindo|wegga|opzeg|vertrek"
)
# That something is gone with it.
LOSING = Phrases(
    "lose|losing|lost|loses|forfeit|forfeited|forfeits|forfeiting|give up|giving up|gives up|"
    "goodbye|good bye|bye bye|bye|farewell|sacrifice|sacrificing|down the drain|up in smoke|"
    "out the window|down the toilet|poof|evaporates|evaporate|vanishes|vanish|disappears|"
    "disappear|gone|thats gone|is gone|are gone|cancelled|canceled|gets cancelled|"
    "get cancelled|void|voided|lapse|lapses|lapsed|expire worthless|wiped|wiped out|erased|"
    "never see|wont see|not see|never get|wont get|not get|dont get|dont see|wont be paid|"
    "not be paid|not get paid|wont get paid|miss|missing|miss out|missing out|forgo|forgoing|"
    "forego|foregoing|they keep my|keeps my|keep my|dock|docked|dock me|penalty|"
    "buy out|buying out|buy myself out|buying myself out|buyout|costs me|cost me|costing me|"
    "puts me out|sets me back|set me back|out of pocket|with me|"
    "no shares|left behind|leave behind|leaving behind|on the table|back in the pool|"
    "back to the pool|walk away from|walking away from|walkin away from|"
    "verfallen|verfallt|verliere|verlier|perds|perdre|je perds|pierdo|perder|perderia|perco|"
    "perderei|perdo|verlies|kwijt"
)
# That something is to be paid back: of the job one has, or one of the terms of the offer.
REPAYING = Phrases(
    "hand back|give back|giving back|pay back|paying back|pay it back|claw back|clawed back|"
    "clawback|take back|taken back|repay|repaying|repaid|refund|reimburse|on the hook|owe|owe them"
)
# Whose it is: that of where one works, by that name, or of oneself.
OF_MY_JOB = Phrases(
    "my employer|my present employer|present employer|my present company|present company|my current employer|current employer|my job|my current job|my present job|"
    "present job|current job|my work|at work|where i work|where i am|where i work now|my boss|"
    "my company|my current company|current company|my firm|my current firm|my old place|"
    "old place|my current place|my present place|current place|my startup|current startup|"
    "current gig|my bank|my agency|work paid|they paid for my|ive been there|im at month|"
    "mon employeur|mi empresa|mia azienda|minha empresa|meinem arbeitgeber|mein arbeitgeber"
)
MY_OWN = Phrases(
    "my bonus|my grant|my stock|my shares|my rsus|my options|my unvested|my sign on|"
    "my commission|my comission|my pension|my annual bonus|my yearly bonus|my retention|stay bonus|"
    "with my name on it|mon bonus|mein bonus|meine aktien|mir|mi bono|meu bonus"
)
# What says so of a sum only where one goes: "leaving costs", "leave 40k behind".
BY_GOING = frozenset("cost costs kiss die dies burn burns wasted behind".split())
# What is still to vest where one works is left behind.
STILL_VESTS = VESTS - {"vested"}
# What is said of a sum that one gets all the same.
ANYWAY = frozenset("anyway anyways regardless either even still".split())
# That it has been paid, or is over: nobody says so of an offer.
ALREADY_PAID = Phrases(
    "was paid|were paid|been paid|already paid|got paid|paid already|paid out already|thats mine|"
    "ones mine|stays mine|mine either way|ended last|has ended|im free"
)
# That nothing is lost, or that it was long ago.
NOTHING_LOST = Phrases(
    "nothing lost|nothing to lose|lose nothing|loses nothing|losing nothing|not lose|wont lose|"
    "dont lose|never lose|no loss|not lost|isnt lost|no clawback|no claw back|not repay|"
    "never again|is mine|are mine|i keep|ill keep|keep it|"
    "keep them|keep all|keep every|get to keep|with all of it|all vested|fully vested|"
    "has vested|have vested|had vested|vested already|already vested|ended in|"
    "is over|ran out|even if i leave|even if i go|even if i quit|"
    "moves with me|moves over|comes with me|come with me|goes with me|before i hand|"
    "before i leave|before i quit|before i resign|before i give|before i go|after that i|"
    "resign after|leave after|quit after|hand in after|go after|and then i"
)
# Verbs of a loss that have an object: "i'd miss my team" speaks of no figure beside it.
GIVES_UP = frozenset(
    "miss missing lose losing give giving forgo forgoing forego foregoing sacrifice sacrificing".split()
)
# Verbs of a loss whose object may be that there is none: "I'd forfeit nothing".
FORFEITS = GIVES_UP | frozenset(
    "forfeit forfeits forfeiting gives lost leave leaving cost costs costing owe owing".split()
)
# "Nothing", with what may stand between it and the verb, and what leaves something after all.
NO_THING = frozenset("nothing nil zilch nada nowt naught zero nix none niente nichts rien".split())
BESIDE_NO_THING = frozenset("up behind me out on the table there here absolutely".split())
ANY_THING = frozenset("anything any penny cent dime thing a".split())
NO_LOSS = frozenset("not dont wont wouldnt doesnt didnt never without no nor".split())
BUT_FOR = frozenset("but except besides beyond save apart other aside less more under over".split())
DETERMINERS = frozenset("my our the a an these this working being seeing having living".split())
# An object that is money all the same.
MONEY_WORDS = frozenset(
    "money lot payout payment payments cash check cheque vest vesting tranche pay salary income "
    "earnings amount sum thousand grand severance pension retention vacation pto it that".split()
)
# What stands in front of a figure that says what was told in other words.
IN_OTHER_WORDS = frozenset(
    "thats that which is its it this about roughly around some ca circa worth of a nearly almost "
    "say so another".split()
)
# Behind a figure: of it something is said, so it is what this is about.
IS_SAID = frozenset("is are was were would sounds looks seems beats makes feels will wins".split())
# That one begins at the company that offers: who starts late there loses nothing where one works.
STARTING = Phrases("i start|start|starting|i join|if i join|joining|join|begin|beginning|by then")
