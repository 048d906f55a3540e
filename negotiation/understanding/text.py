"""A typed message made plain: Discord's markup, links and odd characters out of the way.

What is left keeps its words, lines and figures. A timestamp of Discord's becomes a date, a link
its label, and a mention or an emoji nothing.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime
from functools import lru_cache

LONGEST = 4_000  # characters read; most people may send 2,000
_STAMP = re.compile(r"<t:(-?[0-9]{1,12})(?::[tTdDfFR])?>")
_MENTION = re.compile(r"<(?:@[!&]?|#|/[\w -]{1,40}:|a?:\w{1,40}:)[0-9]{1,25}>")
_LABELLED = re.compile(r"\[([^\[\]\n]{1,200})\]\(<?[a-z]+://[^)\s>]{1,400}>?\)", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\")]{1,500}", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}")
_SENDER = re.compile(
    r"^((?:from|von|de|da|van)[ ]*:)[^@\n]{0,80}@([\w-]{1,60}(?:\.[\w-]{1,30}){1,3})[^\n]{0,20}",
    re.IGNORECASE | re.MULTILINE,
)
_PRIVATE = ("gmail", "googlemail", "outlook", "hotmail", "live", "yahoo", "icloud", "proton", "gmx")
_IN_SHORT = re.compile(r"\btl\s?;\s?dr\b[ ]?[:,-]?", re.IGNORECASE)
_INITIALS = re.compile(r"(?<!\w)(?:[A-Z]\.){2,4}(?=\s)")  # "J.P. Morgan", "the U.S. office"
_SHORTCODE = re.compile(r"(?<![\w:]):[a-z][\w+-]{1,30}:(?![\w:])")
_MARKS = re.compile(r"[*_~`|]{2,3}|(?<!\w)[*_`](?=\S)|(?<=\S)[_`](?!\w)|(?<=[^\s\d*])\*(?!\w)")
_THOUSANDS = re.compile(r"(?<=\d)_(?=\d{3}(?!\d))")  # "237_500", as programs write it
# Signs that somebody dictates by their names: where a comma is one, so are the others.
_COMMA = re.compile(r"(\w+)\s+comma\b(?!\s+separate)", re.IGNORECASE)
_SPOKEN = re.compile(r"(\w+)\s+(comma|period|full\sstop|question\smark|new\sline)\b", re.IGNORECASE)
_SIGNS = {"comma": ",", "period": ".", "full stop": ".", "question mark": "?", "new line": "\n"}
# "The comma is wrong", "notice period": behind these a word is no sign.
_NO_SIGN = frozenset(
    "a an the this that wrong missing decimal no notice pay trial vesting probation probationary "
    "grace exercise waiting time".split()
)
_STARRED = re.compile(r"\*[^\s*][^*\n]{0,80}|[^*\n]{1,80}[^\s*]\*")
_STRUCK = re.compile(r"~~[^~\n]{1,300}~~")
# What took the place of what: "base 228k -> 236k".
_ARROW = re.compile(
    r"(?P<then>(?P<sign>[$€£₹¥])?(?P<was>\d[\d.,]*)\s?(?P<scale>[kKmM]\b)?)\s*(?:[-=]+>|→)\s*"
    r"(?=(?P<signed>[$€£₹¥])?(?P<now>\d[\d.,]*)\s?(?P<unit>[A-Za-z%]*))"
)
_SCALES = frozenset(("k", "m"))
_BEHIND_PAY = frozenset(
    [
        "",
        *"base now and salary rsu rsus equity options sign bonus with but plus in on per a".split(),
    ]
)
_QUOTE = re.compile(r"^[ ]{0,3}>{1,3}[ ]?", re.MULTILINE)
_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "−": "-",
        "‐": "-",
        "‑": "-",
        "～": "~",
        "½": ".5",
        "¼": ".25",
        "¾": ".75",
        "•": "\n",
        "·": "\n",
        "\r": "\n",
        "、": ", ",
        "。": ". ",
        "\u200b": "",
        "\u200d": "",
        "\ufeff": "",
        "\ufe0f": "",
    }
)


def plain(text: str) -> str:
    """`text` without markup, links and emoji, quotes and dashes as typewriters have them."""
    text = text[:LONGEST]
    if "<" in text:
        text = _STAMP.sub(_day, text)
        text = _MENTION.sub(" ", text)
    if "](" in text:
        text = _LABELLED.sub(r"\1", text)
    if "://" in text or "www." in text.lower():
        text = _LINK.sub(" ", text)
    if "@" in text:
        text = _SENDER.sub(_sender, text)
        text = _MAIL.sub(" ", text)
    if ";" in text:
        text = _IN_SHORT.sub("\n", text)
    if "e.g." in text or "E.g." in text:
        text = text.replace("e.g.", "eg").replace("E.g.", "eg")
    if "." in text:
        text = _INITIALS.sub(lambda match: match[0].replace(".", ""), text)
    if ":" in text:
        text = _SHORTCODE.sub(" ", text)
    if "~~" in text:
        text = _STRUCK.sub(" ", text)
    if ">" in text or "→" in text:
        text = _ARROW.sub(_put_in_place, text)
        text = _QUOTE.sub("", text)
    if "comma" in text.lower() and _dictates(text):
        text = _SPOKEN.sub(_sign, text)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_PLAIN))
        signs = {ord(one): " " for one in set(text) if not _is_word(one)}
        text = text.translate(signs) if signs else text
    if "*" in text or "_" in text or "~" in text or "`" in text or "|" in text:
        text = _THOUSANDS.sub(",", text)
        text = _MARKS.sub(lambda match: "\n" if "|" in match[0] else "", text)
    return text.replace("\r", "\n").strip()


def _put_in_place(match: re.Match[str]) -> str:
    """ "228k -> 236k", of pay, as people say it; "31->12%" and "40 -> 12 min" are no pay."""
    unit = match["unit"].lower()
    large = all(len(match[one].rstrip(".,")) > _FEW_DIGITS for one in ("was", "now"))
    money = match["sign"] or match["signed"] or match["scale"] or unit in _SCALES
    if money or (large and unit in _BEHIND_PAY):
        return f"was {match['then'].rstrip()}, now "
    return f"{match['then'].rstrip()} -> "


_FEW_DIGITS = 2


def _dictates(text: str) -> bool:
    """ "The base comma as I said comma is 250k period"."""
    return any(match[1].lower() not in _NO_SIGN for match in _COMMA.finditer(text))


def _sign(match: re.Match[str]) -> str:
    if match[1].lower() in _NO_SIGN:
        return match[0]
    return match[1] + _SIGNS[" ".join(match[2].lower().split())]


def starred(text: str) -> bool:
    """Whether a star marks what a line before should have said: "*data engineer", "228k*"."""
    return _STARRED.fullmatch(text.strip()) is not None


def _sender(match: re.Match[str]) -> str:
    """Of an address in a "From:" line only the company's domain is kept."""
    domain = match[2]
    return match[1] if domain.partition(".")[0].casefold() in _PRIVATE else f"{match[1]} {domain}"


def _is_word(character: str) -> bool:
    """Whether a character can carry meaning here: emoji and pictographs carry none."""
    if character.isascii():
        return True
    return unicodedata.category(character) not in ("So", "Cs", "Cn", "Co", "Cf") or character == "№"


def _day(match: re.Match[str]) -> str:
    """A timestamp as the day it falls on: everybody sees Discord's in their own time zone."""
    try:
        return datetime.fromtimestamp(int(match[1]), UTC).strftime(" %Y-%m-%d ")
    except (ValueError, OverflowError, OSError):
        return " "


@lru_cache(maxsize=2048)
def fold(word: str) -> str:
    """A word for looking it up: small letters, no accents, no apostrophe ("Don’t" → dont)."""
    word = word.casefold()
    if word.isascii():
        return word.replace("'", "")
    marks = unicodedata.normalize(
        "NFKD", word.replace("ł", "l").replace("ø", "o").replace("ı", "i")
    )
    bare = "".join(one for one in marks if not unicodedata.combining(one)).replace("'", "")
    return unicodedata.normalize("NFC", bare)  # a syllable of Korean is one letter again
