"""In which language somebody writes, told by a few words."""

from __future__ import annotations

import pytest

from negotiation.understanding.languages import language_of
from negotiation.understanding.message import Language
from negotiation.understanding.words.languages import ENGLISH, TELLING
from tests.negotiation.understanding.reading import tokens_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bonjour, une offre de Runway à Paris, 80k", Language.FRENCH),
        ("j'ai reçu une proposition, combien je dois demander ?", Language.FRENCH),
        ("Hola! Me ofrecieron 70 mil en Barcelona", Language.SPANISH),
        ("tengo una oferta, ¿puedo pedir mas?", Language.SPANISH),
        ("ich habe ein Angebot von Runway", Language.GERMAN),
        ("Moin, 72k Grundgehalt in Hamburg, geht da mehr", Language.GERMAN),
        ("oi! recebi uma proposta da Runway", Language.PORTUGUESE),
        ("tenho uma oferta, posso pedir mais?", Language.PORTUGUESE),
        ("ciao, ho un'offerta da Runway", Language.ITALIAN),
        ("мне предложили 200k", Language.SCRIPT),
        ("我收到了 Runway 的录用通知书,薪水是二十万", Language.SCRIPT),
        # English, with a word or a name of another language in it.
        ("hola! i have an offer from Runway, 230k", None),
        ("Caisse des Dépôts et Consignations, data scientist", None),
        ("de facto they offer 230k, no bonus per se", None),
        ("got an offer from Banco do Brasil in São Paulo", None),
        ("the gehalt is 80k but i want more", None),
        ("La Jolla, Los Angeles or San Diego", None),
        ("Müller & Söhne, 70k, Düsseldorf", None),
        ("bonjour", None),
        ("230k", None),
        ("", None),
    ],
)
def test_a_language_is_told_by_its_words(text: str, language: Language | None) -> None:
    assert language_of(tokens_of(text)) is language


def test_no_telling_word_is_an_english_one() -> None:
    assert not [word for words in TELLING.values() for word in words & ENGLISH]
