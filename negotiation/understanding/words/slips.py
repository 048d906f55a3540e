"""What gives something away when it is said to the company; and what promises to sign."""

from __future__ import annotations

# Folded, as everything that is looked up: "i'd" is "id". A star stands for any ending.
SORRY = (
    "sorry to|sorry but|sorry for|sorry i|sorry if|im sorry|so sorry|very sorry|apologise|apologize|"
    "apologies|apology|apologised|apologized|apologising|apologizing|apologetic|"
    "i know its a lot|i know it is a lot|i feel bad|if its not too much|i hate to ask|"
    "i dont want to be difficult|dont want to be greedy"
)
NO_APOLOGY = "sorry to hear"
OWN_PAY = (
    "i earn|i make|im making|im earning|i currently make|i currently earn|currently on|im on|"
    "my current salary|my current pay|my current base|my current comp|my present salary|"
    "my present pay|my salary is|my salary now|my last salary"
)
MAKES_ELSE = "i make a|i make an|i make my|i make the|i make this|i make up|i make sure"
# Beside one's own pay: it is kept back, not told.
KEEPS = (
    "not|rather not|prefer not|dont|keep|private|instead of|more than what|confidential|"
    "wont|between"
)
ACCEPTS = (
    "i accept|ok accept|fine accept|ill accept|ill take it|i will take it|ill take that|works for me|that works|sounds good|"
    "we have a deal|its a deal|i can live with that|im happy with that|fine by me|fine with me|"
    "im in|ill sign|im ready to sign|id sign|id be glad to sign|lets do it|count me in"
)
# A yes that waits for something gives nothing away.
WAITS = (
    "if|once|when|after|as soon as|in writing|letter|provided|unless|before|read|not|only|but|"
    "assuming|what|which|who|how|could|would you|can you"
)
# Words of which a bare yes consists.
AGREEING = frozenset(
    "yes yeah yep yup ok okay sure fine alright deal great perfect agreed absolutely".split()
)
AGREES = AGREEING | frozenset(
    "good cool of course that thats it is sounds works for me then lets do well thanks thank you "
    "very right no problem im happy with all please pls".split()
)
PROMISES = (
    "id sign|i would sign|ill sign|i will sign|i can sign|i could sign|ready to sign|"
    "happy to sign|will sign today"
)
