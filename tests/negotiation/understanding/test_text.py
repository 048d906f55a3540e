"""Markup, links, emoji and odd characters are out of the way before a text is read."""

from __future__ import annotations

import pytest

from negotiation.understanding.text import LONGEST, fold, plain, starred

PLAIN = {
    # Discord's own markup
    "by <t:1796342400:F>": "by  2026-12-04",
    "by <t:1796342400>": "by  2026-12-04",
    "by <t:99999999999999:F>": "by <t:99999999999999:F>",  # no timestamp: too many digits
    "by <t:999999999999:F>": "by",
    "<@123456789012345678> hi": "hi",
    "<@!123456789012345678> hi": "hi",
    "in <#123456789012345678>": "in",
    "<:party:123456789012345678> 250k": "250k",
    "<a:party:123456789012345678> 250k": "250k",
    "</band:123456789012345678> please": "please",
    "a < b > c": "a < b > c",
    # links and addresses
    "[the offer](https://example.com/300k) 250k": "the offer 250k",
    "[the offer](<https://example.com>) 250k": "the offer 250k",
    "see https://example.com/300k?x=1": "see",
    "see www.example.com/300k": "see",
    "WWW.EXAMPLE.COM 250k": "250k",
    "mail sam.280@example.com": "mail",
    # of a sender the company's domain is kept, and of a private address nothing
    "From: Sam <sam@stripe.com>": "From: stripe.com",
    "From: Ana Diaz <ana@mail.stripe.com>": "From: mail.stripe.com",
    "From: sam@gmail.com": "From:",
    "From: Sam <sam@proton.me>": "From:",
    # signs by their names, and what they are no signs in
    "the base comma as I said comma is 250k period": "the base, as I said, is 250k.",
    "210k comma notice period three months full stop": "210k, notice period three months.",
    "210k comma 15 percent period is that low question mark": "210k, 15 percent. is that low?",
    "the comma is wrong, 210k base period": "the comma is wrong, 210k base period",
    "a comma separated list, 210k period": "a comma separated list, 210k period",
    "210k base period": "210k base period",
    "base = 237_500; equity = 1_285_000": "base = 237,500; equity = 1,285,000",
    "level_5 and 12_34": "level_5 and 12_34",
    # marks
    "**250k** base": "250k base",
    "__250k__ base": "250k base",
    "*250k* base": "250k base",
    "_250k_ base": "250k base",
    "`250k` base": "250k base",
    "~~240k~~ 250k": "250k",
    "250k ||base||": "250k \nbase",
    "> 250k base": "250k base",
    ">>> 250k\nbase": "250k\nbase",
    "3*4": "3*4",
    "snake_case": "snake_case",
    # emoji
    "250k 🎉 base": "250k   base",
    ":tada: 250k": "250k",
    "10:30": "10:30",
    "base: 250k": "base: 250k",
    # letters of other keyboards
    "２５０k": "250k",
    "“250k”": '"250k"',
    "don’t": "don't",
    "240k–260k": "240k-260k",
    "240k — 260k": "240k - 260k",
    "250\u00a0000": "250 000",
    "250\u200bk": "250k",
    "• base 250k": "base 250k",
    "base 250k • bonus 10%": "base 250k \n bonus 10%",
    "base\t250k\r\nbonus": "base\t250k\n\nbonus",
    "年収、600万": "年収, 600万",
    "€95": "€95",
    "№ 3": "No 3",
    "  ": "",
    "": "",
}


@pytest.mark.parametrize(("typed", "made"), PLAIN.items())
def test_a_text_is_made_plain(typed: str, made: str) -> None:
    assert plain(typed) == made


def test_a_text_is_read_up_to_a_limit() -> None:
    assert plain("a" * LONGEST + "b") == "a" * LONGEST


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Don't", "dont"),
        ("GEHÄLTER", "gehalter"),
        ("mañana", "manana"),
        ("zł", "zl"),
        ("Ørsted", "orsted"),
        ("straße", "strasse"),
        ("l'offre", "loffre"),
        ("字節", "字節"),
        ("", ""),
    ],
)
def test_a_word_is_folded_for_looking_it_up(word: str, folded: str) -> None:
    assert fold(word) == folded


@pytest.mark.parametrize("text", ["*data engineer", "228k*", " *san francisco ", "*15 december"])
def test_a_star_in_front_or_behind_puts_right(text: str) -> None:
    assert starred(text)


@pytest.mark.parametrize(
    "text", ["*no* other offers", "**base**", "* base 215k", "228k", "*", "*a\n*b", "2 * 3"]
)
def test_a_star_of_markup_or_of_a_list_puts_nothing_right(text: str) -> None:
    assert not starred(text)
