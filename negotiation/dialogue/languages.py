"""What is said once to somebody who writes in another language: in English, and in theirs."""

from __future__ import annotations

from negotiation.understanding.message import Language

_IN_ENGLISH = "I work in English; figures, dates and plain words in {} I understand too."


def _both(language: Language, theirs: str) -> str:
    return f"{_IN_ENGLISH.format(language.value)} *{theirs}*"


LANGUAGES: dict[Language, str] = {
    Language.FRENCH: _both(
        Language.FRENCH,
        "Je travaille en anglais ; je comprends aussi les chiffres, les dates et les mots simples "
        "en français.",
    ),
    Language.SPANISH: _both(
        Language.SPANISH,
        "Trabajo en inglés; también entiendo cifras, fechas y palabras sencillas en español.",
    ),
    Language.GERMAN: _both(
        Language.GERMAN,
        "Ich arbeite auf Englisch; Zahlen, Daten und einfache Wörter verstehe ich auch so.",
    ),
    Language.PORTUGUESE: _both(
        Language.PORTUGUESE,
        "Trabalho em inglês; também entendo números, datas e palavras simples em português.",
    ),
    Language.ITALIAN: _both(
        Language.ITALIAN,
        "Lavoro in inglese; capisco anche cifre, date e parole semplici in italiano.",
    ),
    Language.SCRIPT: (
        "I work in English, and of these letters I can read only the figures. Please tell me in "
        "English: company, role, place, offer."
    ),
}
