"""Numbers written out: "two hundred thirty thousand" is 230,000, "twenty percent" 20%."""

from __future__ import annotations

import re

_SMALL = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_SMALL |= {
    word: value * 10
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
_SMALL |= {"a": 1, "fourty": 40}
_SCALES = {"thousand": 1_000, "grand": 1_000, "million": 1_000_000, "lakh": 100_000,
           "lakhs": 100_000, "crore": 10_000_000, "crores": 10_000_000}  # fmt: skip
_INDIAN = ("lakh", "lakhs", "crore", "crores")
_UNITS = {"percent": "%", "k": "k"}
_WORD = "|".join(sorted(_SMALL.keys() - {"a"}, key=len, reverse=True))
_ENDS = "|".join(sorted((*_SCALES, "hundred"), key=len, reverse=True))
# A number in words counts only with a scale or a unit: "one offer" and "four years" stay.
# Every repetition is bounded, so the time is linear in the text.
_WRITTEN = re.compile(
    rf"\b(?:half[ ]a[ ](?P<half>million)"
    rf"|(?P<number>(?:a|{_WORD})(?:(?:[ -]|[ ]and[ ])(?:{_WORD}|{_ENDS})){{0,9}}"
    r"(?:[ -](?:k|percent|per[ ]cent))?))\b"
    r"(?![ ](?:thanks|times|pardons))",
    re.IGNORECASE,
)
_SCALED = re.compile(rf"\b(?:{'|'.join(_SCALES)}|k|percent|per cent)\b", re.IGNORECASE)
_HINTS = ("hundred", "thousand", "grand", "million", "lakh", "crore", "percent", "per cent", " k")


def in_digits(text: str) -> str:
    """The text with its written-out amounts and percentages in digits."""
    low = text.casefold()
    if not any(hint in low for hint in _HINTS):
        return text
    return _WRITTEN.sub(_digits, text)


def _digits(match: re.Match[str]) -> str:
    if match["half"]:
        return f"{_SCALES[match['half'].lower()] // 2:,}"
    parts = re.split(r"[ ]and[ ]", match["number"])
    if len(parts) > 1 and all(_SCALED.search(part) for part in parts):
        return " and ".join(map(in_digits, parts))  # "fifty thousand and ten thousand" are two
    words = [word for word in re.split(r"[ -]+", match["number"].lower()) if word != "and"]
    indian = f" {words.pop()}" if words[-1] in _INDIAN else ""  # "lakh" also says the currency
    total = group = 0
    unit = ""
    for index, word in enumerate(words):
        if word == "per" or word in _UNITS:
            unit = "%" if word == "per" else _UNITS[word]
            if words[index + 1 :] not in ([], ["cent"]):
                return match[0]
            break
        if word in _SCALES:
            total, group = total + (group or 1) * _SCALES[word], 0
        elif word == "hundred":
            group = (group or 1) * 100
        elif word == "a" and index:
            return match[0]
        else:
            group += _SMALL[word]
    if not (unit or indian) and not any(word in _SCALES or word == "hundred" for word in words):
        return match[0]
    return f"{total + group}%" if unit == "%" else f"{total + group:,}{unit}{indian}"
