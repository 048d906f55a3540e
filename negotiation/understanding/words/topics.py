"""What the bot has on offer by name: answers to change, refinements, parts of the card."""

from __future__ import annotations

# A word that stands in the message, or a phrase that is all of it: the keys are those of `Topic`.
TOPICS: dict[str, str] = {
    "company": "company",
    "role": "role|job|title",
    "region": "region|place|location|city|where",
    "level": "level|level of the offer",
    "rivals": "other|offers|rival|rivals|competing|competitor|competitors",
    "offer": "offer|base|salary|equity|bonus|sign|on|figures|numbers|signon",
    "priority": "priority|matters",
    "floor": "walk|away|floor|minimum|walkaway",
    "ticks": "tick|ticks|skill|skills|true|experience",
    "proof": "proof|achievement|deed|sentence",
    "deadline": "deadline|date|time",
    "tone": "tone|manner",
    "vesting": "vest|vesting|schedule",
    "second_sign_on": "second",
    "option_terms": "option|options|strike|409a",
    "own_level": "level|your level today",
    "multiplier": "multiplier|worth|discount|haircut",
    "naming": "naming|permission|name",
    "promise": "promise|condition|sign",
    "forfeits": "unvested|forfeit|leave|what you leave behind",
    "heard": "told|heard",
    "range": "range",
    "stretch": "stretch",
    "reveal_floor": "floor|reveal",
    "rate": "rate|currency|exchange|fx",
}
# What a message asks for once the script is there: a phrase that is all of it, or, with a star,
# that it begins with.
WANTS: dict[str, str] = {
    "they_said": "they answered|they said|they replied",
    "refine": "refine*|refinements",
    "rehearse": "rehearse*|practice*|practise*|role play*",
    "files": "file|files|as a file|as files|save it|download*|markdown|get it as files",
}
# A word that closes a menu of things to do: "done", "that's fine".
FINISHED = frozenset("done fine good finished".split())
# What people call the parts of the card, their titles among it.
CARD: dict[str, str] = {
    "first_move": "first move|what first|what do i do first|first step|next step",
    "standing": "where you stand|where do i stand|standing|my standing|position|my position",
    "ladder": "your ladder|ladder|the ladder|my ladder|steps|my steps|fallback|fallbacks",
    "private": "keep to yourself|private|what to keep to myself|what not to say|secrets|"
    "keep private",
    "ask": "ask them|questions|what to ask|what should i ask them|what do i ask them|ask",
    "replies": "if they say|replies|objections",
    "levers": "why these arguments|arguments|why|levers|reasons|why these",
    "notes": "notes|warnings|caveats|worth knowing",
}
