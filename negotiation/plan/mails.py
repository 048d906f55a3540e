"""How the sentences of a text are put together: paragraphs, what goes first when it is too long."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from negotiation.model.phrase import Phrase, join, say
from negotiation.model.record import record


@record(frozen=True, slots=True)
class Line:
    """A sentence or two. `fresh`: it begins a paragraph.

    `drop`: how soon it goes when the text is too long; 0 never goes, the highest goes first.
    `instead`: what stays of it then, with a `drop` of its own.
    """

    words: Phrase
    drop: int = 0
    fresh: bool = False
    instead: Line | None = None


@dataclass(frozen=True, slots=True)
class Mail:
    """One e-mail: to whom it goes, in which order, and its text with subject and greeting."""

    to: str
    text: Phrase


@dataclass(frozen=True, slots=True)
class Script:
    """What to send and what to say.

    `email` holds every mail, with a heading each where there are two; `mails` has them one by one.
    """

    email: Phrase
    call: Phrase
    brief: Phrase
    mails: tuple[Mail, ...] = ()


def lines(*words: Line | tuple[Phrase, int] | Phrase) -> list[Line]:
    """A paragraph of sentences, each with how soon it goes; those that say nothing are left out."""
    found: list[Line] = []
    for each in words:
        if isinstance(each, Line):
            line = each
        else:
            line = Line(*(each if isinstance(each, tuple) else (each, 0)))
        if line.words:
            # Spelled out, as `replace` takes three times as long, and a letter has many.
            fresh = not found or _ends_in_list(found[-1].words)
            found.append(Line(line.words, line.drop, fresh, line.instead))
    return found


def _ends_in_list(words: Phrase) -> bool:
    """Whether the last of the words is an item of a list, to which nothing is added."""
    return str(words).rpartition("\n")[2].startswith("- ")


def _paragraphs(lines: Iterable[Line]) -> Phrase:
    """The lines run into paragraphs."""
    groups: list[list[Phrase]] = []
    for line in lines:
        if line.fresh or not groups:
            groups.append([])
        groups[-1].append(line.words)
    return join((join(group) for group in groups), "\n\n")


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines cut to a length.

    `lost`: how much of weight had to go for it, two for each step that a line is above fluff.
    `over`: how many words are still too many.
    """

    lines: Sequence[Line]
    lost: int
    over: int

    @property
    def words(self) -> Phrase:
        """The lines as paragraphs: of several cuts only the one that is taken is put together."""
        return _paragraphs(self.lines)


_FLUFF = 7  # from here on a line is no loss: "I'd be glad to get to a yes"


def fitted(lines: Iterable[Line], most: int) -> Fitted:
    """The lines without the most dispensable ones until `most` words hold them.

    A paragraph that loses its first line begins with its next.
    """
    lost = 0
    kept = [line for line in lines if line.words]
    over = sum(line.words.word_count for line in kept) - most
    while over > 0:
        at = max(range(len(kept)), key=lambda n: (kept[n].drop, n))
        if kept[at].drop == 0:
            break
        gone = kept.pop(at)
        lost += max(0, 2 * (_FLUFF - gone.drop))
        over -= gone.words.word_count
        if gone.instead is not None:
            over += gone.instead.words.word_count
            rest = gone.instead
            kept.insert(at, Line(rest.words, rest.drop, gone.fresh, rest.instead))
            continue
        if gone.fresh and at < len(kept) and not kept[at].fresh:
            kept[at] = Line(kept[at].words, kept[at].drop, True)
    return Fitted(kept, lost, over)


def room_for_body(most: int, subject: Phrase, close: str) -> int:
    """The words of `most` that a mail's subject, greeting and close leave for its body."""
    return most - letter(subject, Phrase(), close).word_count


def letter(subject: Phrase, body: Phrase, close: str, greeting: str = "Hello,") -> Phrase:
    """A mail with its subject, greeting and close; the name is for the candidate to put."""
    return say("Subject: ", subject, f"\n\n{greeting}\n\n", body, f"\n\n{close}")


def both(first: Mail, second: Mail) -> Phrase:
    """Two mails in the order in which they go out."""
    return say(
        f"1. To {first.to}, first\n\n", first.text, f"\n\n2. To {second.to}\n\n", second.text
    )


def quoted(*lines: Phrase) -> Phrase:
    """What is said aloud, in quotation marks; nothing where there is nothing to say."""
    words = join(lines)
    return say("“", words, "”") if words else Phrase()


def aside(direction: str, *lines: Phrase) -> Phrase:
    """A direction for the speaker, and what to say then; nothing where there is nothing to say."""
    words = quoted(*lines)
    return join([say(f"({direction})"), words]) if words else Phrase()
