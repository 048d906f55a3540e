"""What a deed has to do with this job, in a sentence, where the guide says so.

What such work is worth in general is left unsaid: a line that fits any company takes more from a
deed than it gives. Where the guide names nothing that the deed touches, it stands alone.
"""

from __future__ import annotations

from negotiation.model.phrase import Phrase
from negotiation.plan.mails import Line
from negotiation.plan.matter import Matter


def tie_words(m: Matter) -> Phrase:
    """What the deed, or the topics, have to do with this job, if anything."""
    tie = m.bridge
    return m.line(tie.move, x=tie.thing, company=m.company) if tie is not None else Phrase()


def tie_line(m: Matter, drop: int) -> Line:
    """The same in a mail."""
    return Line(tie_words(m), drop)
