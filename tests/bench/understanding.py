"""Reading a message: the mean over the transcripts, and the worst of hostile texts.

What is beyond the most that is read of one message is not looked at: a text three times as long
may take no longer.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from guides.index import GuideIndex
from negotiation.dialogue.session import Session
from negotiation.understanding.read import World, read
from tests.bench.table import BENCH_MS, Line
from tests.bench.talks import both, many, said
from tests.bench.yardstick import bench_ms, ratio
from tests.negotiation.dialogue.player import TODAY, made_up
from tests.storage.played import long_talk

LONGEST = 2_000  # Discord's limit for a message
MEAN_MS, WORST_MS, GROWTH = 0.5, 8.0, 2.5
HOSTILE = (
    *("1", "1 ", "1,", "1-", "$1,000 ", "25/", "1k - ", "k", "$ ", "a b ", "no ", "base "),
    *("10,000 options ", "i want ", "offer from ", "Aa Bb ", "say i have ", "use the offer "),
    "250k base, 120k profit share, ",
    "base 240k, ",
    "240k base bonus ",
    # Names, which are looked for among the guides where a figure stands in the text.
    *("Anthropic 240k ", "Arta Labs 1 ", "Belvox Systems AI Software, ", "from Cornax Bank 1 and "),
    *("Google L5 ", "Meta, Stripe and Amazon 9 ", "Midjorney Runwey Inflecton 1 ", "a1 B2 c3 D4 "),
    *("by friday or 3 December, ", "two hundred and fifty thousand ", "½ million € "),
    *("they said base is final ", "OpenAI has 300k in writing, may be named, 6 days. "),
    *("«“‘(", "1.000.000,00 ", "0.5%-1% ", "£1K / $2K - £3K / $4K ", "\n\n1\n", "🙂1 ", "ﷺ 1 "),
)


def read_message(session: Session, text: str, guides: GuideIndex) -> object:
    """Everything that a message says. The one place here that knows what reading is called."""
    return read(text, World(TODAY, guides.names_in))


def lines() -> Iterator[Line]:
    """The bounds of reading a message."""
    messages = said()
    for name, guides in both().items():

        def read_all(guides: GuideIndex = guides) -> None:
            for session, text in messages:
                read_message(session, text, guides)

        yield Line(
            f"reading a message, the mean over the transcripts, {name}",
            bench_ms(read_all) / len(messages),
            BENCH_MS,
            MEAN_MS,
            f"{len(messages)} messages",
        )
    yield _worst(LONGEST, many(), WORST_MS, f"{len(many()):,} guides")
    yield _worst(3 * LONGEST, made_up(), WORST_MS, "a few guides")
    yield _growth()


def _read(part: str, length: int, guides: GuideIndex) -> object:
    return read_message(long_talk()[-1], (part * length)[:length], guides)


def _worst(length: int, guides: GuideIndex, bound: float, among: str) -> Line:
    took = {part: bench_ms(partial(_read, part, length, guides), rounds=5) for part in HOSTILE}
    part = max(took, key=took.__getitem__)
    return Line(
        f"reading {length:,} hostile characters, the worst of {len(HOSTILE)}, {among}",
        took[part],
        BENCH_MS,
        bound,
        repr(part),
    )


def _growth() -> Line:
    guides = made_up()
    grew = {
        part: ratio(
            partial(_read, part, LONGEST, guides), partial(_read, part, LONGEST // 2, guides)
        )
        for part in HOSTILE
    }
    part = max(grew, key=grew.__getitem__)
    return Line(
        "reading a whole message, the worst growth",
        grew[part],
        "half a message",
        GROWTH,
        repr(part),
    )
