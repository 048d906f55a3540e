"""How a script may sound, in the words that people ask for it with."""

from __future__ import annotations

# By themselves: "friendly", "blunter please", "shorten it".
MANNERS: dict[str, str] = {
    "brief": "brief briefer short shorter concise terse terser crisp crisper snappier tighter shorten "
    "tighten trim condense kurz kurzer breve",
    "direct": "direct directer blunt blunter straight straighter straightforward firm firmer bolder "
    "tougher stronger assertive assertively sharper punchier edgier pushier harsher toughen sharpen direkter",
    "warm": "warm warmer friendly friendlier soft softer kinder nicer politer gentler sweeter humbler "
    "mellower calmer soften freundlicher hoflicher netter",
}  # fmt: skip
# With a word of degree beside them, for alone they say other things: "nice!", "that's so kind".
BY_DEGREE: dict[str, str] = {
    "brief": "succinct compact snappy tight curt court corto",
    "direct": "confident confidently bold tough strong sharp punchy edgy forceful decisive insistent "
    "aggressive pushy harsh demanding directo",
    "warm": "kind nice polite gentle sweet humble courteous diplomatic tactful human casual relaxed "
    "personal mellow modest grateful amable poli apologetic meek timid shy",
}  # fmt: skip
# What nobody wants more of: "sounds greedy", "too stiff", "less wordy".
UNWANTED: dict[str, str] = {
    "warm": "pushy aggressive harsh greedy formal stiff cold robot robotic corporate distant demanding "
    "arrogant rude entitled impersonal wooden",
    "brief": "long wordy verbose flowery chatty rambling lengthy detailed",
    "direct": "cheesy fluffy gushing grovelling needy apologetic meek timid shy wishy washy",
}  # fmt: skip
# In more words than one.
WHOLE: dict[str, str] = {
    "brief": "too many words|cut the length|half as long|half the length|fewer words|less text|less words|cut it down",
    "direct": "to the point|less fluff|dont sugarcoat|spine|spice it up",
    "warm": "tone it down|tone it all down|dial it down|dial it back|take the edge off|less pressure",
}
MORE = frozenset("more mas plus".split())
LESS = frozenset("less not too isnt overly never nicht zu trop menos moins".split())
DEGREES = MORE | LESS | frozenset(
    "bit touch tad little make made keep sound sounds sounding come comes reads feels".split()
)  # fmt: skip
# What stands around them in a line that asks for a manner and tells nothing else.
AROUND = frozenset(
    "a an so very way far thats theyre have get see may rather slightly somewhat much even really pretty quite that the this it its "
    "be is in of for to my me i im id ill like want need prefer would could can you we pls plz please "
    "thanks thx bitte por favor tone mail email script letter text version draft wording manner style "
    "note notes message words word one ones paragraph part first second last all whole thing down up "
    "again now ok okay and but or still just try write rewrite redo put go with switch change give let "
    "lets use hmm hm no yes yeah well actually maybe kinda sort as possible better overall generally "
    "taste then as like at there here some out down up bin ist es".split()
)
ORDERS = frozenset("make keep".split())  # "make the part about equity softer"
