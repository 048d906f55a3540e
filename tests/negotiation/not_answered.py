"""What tells no ask that was made with their answer to it: for the reading and the dialogue."""

from __future__ import annotations

NOT_ANSWERED = (
    "bumped from 240k to 255k",
    "I will ask 250k",
    "i countered 250k, no reply yet",
    "my friend asked 250k and they came back with 260k",
    "they asked for 250k docs, now they say 228k",
    "should I have asked for 250k? they now say 228k",
    "I asked for 250k and they moved to 228k, I countered 240k, no reply yet",
    "if I had asked for 250k they would now say 228k",
    "I never countered with 250k, they moved to 228k",
    "help me with my counter, they went up to 228k",
    "i was asked for 250k in sales, they moved to 228k",
    "I could have asked for 250k, they moved to 228k",
)
