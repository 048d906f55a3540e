"""Which manner of the script a message asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from negotiation.model.case import Tone
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.phrases import Phrases, PhraseTable
from negotiation.understanding.words import tones as words

_INSTEAD = {Tone.BRIEF: Tone.WARM, Tone.DIRECT: Tone.WARM, Tone.WARM: Tone.DIRECT}


def _by_word(table: Mapping[str, str]) -> dict[str, Tone]:
    return {word: Tone(tone) for tone, listed in table.items() for word in listed.split()}


_MANNERS, _BY_DEGREE = _by_word(words.MANNERS), _by_word(words.BY_DEGREE)
_UNWANTED = _by_word(words.UNWANTED)
_WHOLE = PhraseTable({Tone(tone): Phrases(phrases) for tone, phrases in words.WHOLE.items()})
_ALL = frozenset((*_MANNERS, *_BY_DEGREE, *_UNWANTED))
_SAYS_ONE = _ALL.union(*(table.begun for table in map(Phrases, words.WHOLE.values())))
_ALONE = frozenset((
    *_ALL, *words.AROUND, *words.DEGREES,
    *(word for phrases in words.WHOLE.values() for word in phrases.replace("|", " ").split()),
))  # fmt: skip


@called_by(_SAYS_ONE)
def tone_asked(clauses: Sequence[Clause]) -> Tone | None:
    """ "Blunter please", "not so formal": of a clause that asks for a manner and tells no more.

    "She was direct with me" and "it was a short call" ask for none.
    """
    found = [
        (tone, said)
        for said in ([word for word in one.norms if word.isalpha()] for one in clauses)
        if (tone := tone_of(said)) is not None
    ]
    # "Too flowery, be more direct": what is asked for comes before what is found fault with.
    wished = (tone for tone, said in found if _UNWANTED.keys().isdisjoint(said))
    return next(wished, found[0][0] if found else None)


def tone_of(said: Sequence[str]) -> Tone | None:
    """The manner that the words of a clause ask for, if that is all they do."""
    whole = _WHOLE.first_said(said)
    if not (_ALONE.issuperset(said) or _is_order(said)):
        return None
    return whole or next(_meant(said), None)


def _is_order(said: Sequence[str]) -> bool:
    """ "Make the part about equity a bit softer": what ends in a manner."""
    ends = [word for word in said[-3:] if word not in _POLITE]
    return not words.ORDERS.isdisjoint(said[:3]) and ends[-1:] != [] and ends[-1] in _ALL


def _meant(said: Sequence[str]) -> Iterator[Tone]:
    compared = not words.DEGREES.isdisjoint(said)
    for at, word in enumerate(said):
        before = [one for one in said[max(0, at - 3) : at] if one not in _BETWEEN]
        less = before[-1:] != [] and before[-1] in words.LESS
        more = before[-1:] != [] and before[-1] in words.MORE
        tone = _MANNERS.get(word) or (_BY_DEGREE.get(word) if compared else None)
        unwanted = _UNWANTED.get(word)
        if unwanted is not None and not (more and tone):
            if not more:
                yield unwanted
        elif tone is not None:
            yield _INSTEAD[tone] if less else tone


_BETWEEN = (
    frozenset("a an like so very that this as quite too be bit little sound".split()) - words.LESS
)
_POLITE = frozenset("please pls plz thanks thx now bitte".split())
