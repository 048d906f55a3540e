"""Words of the jobs that people had."""

from __future__ import annotations

# "1st job 110k", "my old job was 205k"; "2nd" may be two words.
ORDINALS = frozenset(
    "1 2 3 4 5 1st 2nd 3rd 4th 5th first second third fourth fifth last old previous former prior".split()
)
OF_WORK = frozenset("job gig employer workplace".split())
# Behind "I" or "I've": what one did somewhere.
SPENT_TIME = frozenset("been was did worked spent started sat served freelanced contracted".split())
AT_A = frozenset("at for with in".split())
SOME = frozenset("a an some this my several various".split())
# With one of these it is not over and done.
NOT_THEN = frozenset("would will could if offered offer offers interview interviews hired".split())
BY_THE_RATE = frozenset(
    "freelancing freelance contracting consulting subcontracting temping".split()
)
TIMES = frozenset(
    "then since currently doing do i im was been mostly some still after that".split()
)
STAGES = frozenset("then later afterwards now".split())
