"""What gives something away when it is said to the company; and what promises to sign."""

from __future__ import annotations

# Folded, as everything that is looked up: "i'd" is "id". A star stands for any ending.
SORRY = "sorry*|apolog*|i know its a lot|i feel bad|if its not too much"
OWN_PAY = "i earn|i make|my current salary|currently on|im on"
ACCEPTS = "yes*|ok deal*|deal*|i accept*|ill take it*|sounds good*"  # at the beginning
PROMISES = (
    "id sign|i would sign|ill sign|i will sign|i can sign|i could sign|ready to sign|"
    "happy to sign|will sign today"
)
