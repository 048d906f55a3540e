"""The table of currencies is what CLDR says, and reads what people type."""

from __future__ import annotations

import ast
import unicodedata
from decimal import Decimal
from pathlib import Path

import pytest

from negotiation.model import currencies
from negotiation.model.currencies import DIGITS, EVERYDAY, NAMES, SCALES, SIGNS, SYMBOLS
from negotiation.model.figures import Figure, FromCandidate
from negotiation.model.phrase import spoken

TABLE = Path(currencies.__file__)
READINGS = [*SIGNS.values(), *NAMES.values()]


def read(word: str) -> tuple[str, ...]:
    """As the table says: the sign as typed, else the name in small letters."""
    return SIGNS.get(word) or NAMES.get(word.lower(), ())


def test_the_table_is_what_cldr_gives_today() -> None:
    pytest.importorskip("babel", reason="only babel can tell: make setup-dev")
    from tests.currency_table import table

    assert TABLE.read_text(encoding="utf-8") == table(), "run `make currencies`"


def test_nothing_is_kept_by_hand_that_cldr_knows() -> None:
    pytest.importorskip("babel", reason="only babel can tell: make setup-dev")
    from tests import currency_table, currency_words

    own, abroad = currency_table.cldr_names()
    signs = currency_table.cldr_signs()
    by_hand = [
        *(("sign", codes, sign) for codes, words in currency_words.SIGNS for sign in words.split()),
        *(("name", codes, n) for codes, words in currency_words.NAMES for n in words.split(", ")),
    ]
    known = [
        (kind, word)
        for kind, codes, word in by_hand
        if set(codes.split()) <= (signs[word] if kind == "sign" else own[word] | abroad[word])
    ]
    assert len(by_hand) > 50
    assert known == []


def test_the_table_computes_and_imports_nothing() -> None:
    tree = ast.parse(TABLE.read_text(encoding="utf-8"))
    allowed = (ast.AnnAssign, ast.Expr)
    assert [ast.unparse(node) for node in tree.body if not isinstance(node, allowed)] == []
    calls = [ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)]
    assert calls == ["frozenset"]


def test_what_is_printed_before_an_amount_has_not_changed() -> None:
    assert SYMBOLS == {
        "USD": "$",
        "GBP": "£",
        "EUR": "€",
        "INR": "₹",
        "ILS": "₪",
        "SGD": "S$",
        "CAD": "C$",
        "AUD": "A$",
        "HKD": "HK$",
        "BRL": "R$",
        "TWD": "NT$",
    }


def test_what_is_printed_before_an_amount_is_read_as_that_currency() -> None:
    assert {code: SIGNS[sign][0] for code, sign in SYMBOLS.items()} == {c: c for c in SYMBOLS}


def test_what_is_said_of_a_currency_is_read_as_it() -> None:
    said = {
        code: spoken(Figure(Decimal(1), code, FromCandidate("offer.base"))).text for code in DIGITS
    }
    words = {code: text.replace("1", "").strip() for code, text in said.items()}
    assert {code: text for code, text in words.items() if code not in read(text)} == {}


def test_every_code_is_read_as_itself_alone() -> None:
    assert {code for code in DIGITS if NAMES[code.lower()] != (code,)} == set()


def test_every_sign_and_name_means_currencies_in_circulation_each_once() -> None:
    assert [codes for codes in READINGS if not codes or len(set(codes)) < len(codes)] == []
    assert {code for codes in READINGS for code in codes} == set(DIGITS)


def test_historic_currencies_and_funds_codes_are_left_out() -> None:
    assert DIGITS.keys().isdisjoint({"DEM", "HRK", "ANG", "SLL", "CHE", "CLF", "UYW", "XDR", "XAU"})


def test_the_lev_is_kept_for_the_guides_that_print_it() -> None:
    assert read("leva") == read("лв") == read("bgn") == ("BGN",)


@pytest.mark.parametrize(
    ("word", "likeliest_first"),
    [
        ("$", "USD CAD AUD SGD HKD NZD TWD MXN"),
        ("dollars", "USD CAD AUD SGD HKD NZD TWD"),
        ("dólares", "USD CAD AUD SGD HKD NZD TWD"),
        ("kr", "SEK NOK DKK ISK"),
        ("Kr", "SEK NOK DKK ISK"),
        ("kronor", "SEK NOK DKK"),
        ("kroner", "NOK DKK SEK"),
        ("korun", "CZK SEK NOK DKK"),
        ("crowns", "SEK NOK DKK CZK ISK"),
        ("¥", "JPY CNY"),
        ("C$", "CAD NIO"),
        ("pounds", "GBP EGP"),
        ("pesos", "MXN PHP COP ARS CLP UYU"),
        ("rupees", "INR PKR LKR NPR"),
        ("Rs.", "INR PKR LKR NPR"),
        ("rupia", "INR IDR"),
        ("francs", "CHF XOF"),
        ("dirhams", "AED MAD"),
        ("riyals", "SAR QAR"),
        ("shillings", "KES TZS UGX"),
        ("lei", "RON MDL"),
        ("lira", "TRY GBP"),
        ("元", "CNY HKD TWD"),
        ("bucks", "USD CAD AUD"),
    ],
)
def test_what_several_currencies_share_lists_them_likeliest_first(
    word: str, likeliest_first: str
) -> None:
    expected = tuple(likeliest_first.split())
    assert read(word)[: len(expected)] == expected


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("USD", "US$, USD$, us dollars, American dollars, usd, 美元, ドル, US-Dollar"),
        ("CAD", "CA$, ca$, CAD$, $CA, Canadian dollars, dollars canadiens, kanadische Dollar"),
        ("AUD", "A$, AU$, aussie dollars"),
        ("GBP", "£, quid, sterling, British pounds, livres sterling, libras esterlinas, funtów"),
        ("EUR", "€, euro, euros, euroa, ユーロ, 欧元, יורו, אירו"),
        ("CHF", "Fr., SFr., Franken, francs suisses, Swiss francs, stutz"),
        ("SEK", "sek, svenska kronor, Swedish kronor, Swedish crowns, spänn"),
        ("NOK", "norske kroner, Norwegian krone"),
        ("ISK", "krónur, kronur"),
        ("CZK", "Kč, kč, kc, Czech crowns, českých korun"),
        ("PLN", "zł, zl, zloty, złotych, zlotych"),
        ("HUF", "Ft, forint, forints"),
        ("RON", "lei, ron"),
        ("TRY", "₺, TL, tl, Turkish lira"),
        ("UAH", "₴, hryvnias, грн"),
        ("INR", "₹, inr, Indian rupees, भारतीय रुपए"),
        ("LKR", "Sri Lankan rupees, lkr"),
        ("ILS", "₪, NIS, nis, shekels, new shekels, Israeli shekels, שקל, ש״ח"),
        ("JPY", "円, yen, 日元, JP¥"),
        ("CNY", "CN¥, RMB, rmb, yuan, renminbi, 人民币"),
        ("KRW", "₩, won, 원"),
        ("BRL", "R$, r$, reais, real"),
        ("MXN", "MX$, Mexican pesos, pesos mexicanos"),
        ("ARS", "Argentine pesos, AR$"),
        ("PEN", "S/, S/., soles"),
        ("PYG", "₲, guaranies"),
        ("ZAR", "R, rand"),
        ("NGN", "₦, naira"),
        ("KES", "KSh, ksh"),
        ("THB", "฿, baht"),
        ("VND", "₫, dong, đồng"),
        ("MYR", "RM, rm, ringgit"),
        ("IDR", "Rp, Rp., rupiah"),
        ("AED", "Dhs, UAE dirhams"),
        ("TWD", "NT$, Taiwan dollars, 台幣"),
    ],
)
def test_a_word_of_one_currency_is_read_as_it(code: str, words: str) -> None:
    misread = {word: read(word) for word in words.split(", ") if read(word)[:1] != (code,)}
    assert misread == {}


@pytest.mark.parametrize(
    ("factor", "words"),
    [
        (1_000, "k thousand grand tsd tsd. tys. tis. tausend mille mila tusen ezer bin אלף 천"),
        (10_000, "万 萬 만"),
        (100_000, "l lakh lakhs lac lacs lpa लाख"),
        (1_000_000, "m mm mn mio mio. mln million millions millones milhões milhoes juta 百万"),
        (10_000_000, "cr crore crores करोड़"),
        (100_000_000, "億 亿 억"),
        (1_000_000_000, "b bn billion billions mrd. mld milliard"),
    ],
)
def test_a_word_of_scale_multiplies(factor: int, words: str) -> None:
    assert {word for word in words.split() if SCALES.get(word) != (factor,)} == set()


def test_only_mil_is_a_million_here_and_a_thousand_there() -> None:
    several = {word: factors for word, factors in SCALES.items() if len(factors) != 1}
    assert several == {"mil": (1_000_000, 1_000)}


def test_no_word_is_a_scale_and_a_currency() -> None:
    assert SCALES.keys().isdisjoint(NAMES)
    assert SCALES.keys().isdisjoint(sign.lower() for sign in SIGNS)


def test_a_level_a_rank_or_a_state_is_no_sign() -> None:
    words = "L K M E S P Q D Sr SR VT KM MK DA den"
    assert SIGNS.keys().isdisjoint(words.split())


def test_only_names_that_follow_an_amount_as_other_words_are_everyday() -> None:
    assert NAMES.keys() >= EVERYDAY
    assert {"all", "top", "try", "php", "tl", "real", "cfa"} <= EVERYDAY
    assert EVERYDAY.isdisjoint({"dollars", "usd", "cad", "sek", "kr", "rs", "rand", "won", "lei"})


def test_words_stand_as_a_folded_text_has_them() -> None:
    words = [*NAMES, *SCALES]
    assert [word for word in words if unicodedata.normalize("NFKC", word.lower()) != word] == []
