"""Numbers whose unit stands in a place of its own, written as they are read.

"0,62–0,74 MSEK" has its unit before the code, "1억 2,000만원" counts in two units, and
"1,100万円以上" goes on from there. A unit behind the last number is that of both ends.
"""

from __future__ import annotations

import re

from guides.text.currency import CODES
from guides.text.late import Late

_CODES = "|".join(sorted(CODES))
_NUMBER = r"(?<![\w.,'])\d[\d.,']*(?: \d{3}(?!\d))*(?<![.,'])"
_JOINT = r" ?[-–~] ?"
_ENDS = rf"(?P<low>{_NUMBER})(?:(?P<joint>{_JOINT})(?P<high>{_NUMBER}))?"
# "620–740 kSEK", "MSEK 0,62–0,74": before a code a T counts thousands, and is no ton.
_COUPLED = re.compile(r"[kKMtT][A-Z]{3}")
_BEHIND = Late(rf"{_ENDS} ?(?P<unit>[kKMtT])(?P<code>{_CODES})(?!\w)")
_BEFORE = Late(rf"(?<!\w)(?P<unit>[kKMtT])(?P<code>{_CODES}) {_ENDS}(?![\w%])")
# "0,62–0,74 mkr": what the comma is before one or two digits, the unit behind the other end says.
_POINTED = Late(
    rf"(?<![\w.,'])(?P<low>\d{{1,3}},\d{{1,2}})(?P<joint>{_JOINT})"
    r"(?=\d{1,3},\d{1,2} ?(?P<unit>mill(?:\.|ion\w*)?|mi?o|mln|mn|mkr|tkr|m|k)(?!\w))",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\d,\d{1,2} ?[-–~]")
# 1억 2,000만; 5천만, 8천5백만; 1億2,000万.
_HUNDRED_MILLION, _MYRIAD, _THOUSAND, _HUNDRED = "[억億亿]", "[만万萬]", "[천千]", "[백百]"
_THOUSANDS = rf"(?P<thousands>\d) ?{_THOUSAND} ?(?:(?P<hundreds>\d) ?{_HUNDRED} ?)?"
_IN_TWO_UNITS = Late(
    rf"(?<![\w.,])(?:(?P<most>\d{{1,3}}) ?{_HUNDRED_MILLION} ?(?:(?P<rest>\d{{1,4}}|\d,\d{{3}}) ?|"
    rf"{_THOUSANDS}){_MYRIAD}|{_THOUSANDS.replace('thousands', 'own').replace('hundreds', 'less')}"
    rf"{_MYRIAD})"
)
_THOUSANDS_OF_MYRIADS = rf"\d ?{_THOUSAND} ?(?:\d ?{_HUNDRED} ?)?{_MYRIAD}"
_OF_BOTH_ENDS = Late(rf"(?<![\w.,])(?P<low>\d) ?{_THOUSAND}?(?={_JOINT}{_THOUSANDS_OF_MYRIADS})")
_BARE_LOW = Late(
    rf"(?<![\w.,])(?P<low>\d{{1,3}},\d{{3}}|\d{{3,5}})(?={_JOINT}[\d,]{{3,6}} ?{_MYRIAD})"
)
_AND_MORE = Late(r"(?<=[만万萬億억亿원円元]) ?(?:以上|이상)")


def with_own_units(text: str) -> str:
    """The text of a cell with each number's unit right behind it."""
    if _COUPLED.search(text) is not None:
        text = _BEFORE.sub(_coupled, _BEHIND.sub(_coupled, text))
    if _POINTS.search(text) is not None:
        text = _POINTED.sub(r"\g<low> \g<unit>\g<joint>", text)
    if text.isascii():
        return text
    text = _OF_BOTH_ENDS.sub(r"\g<low>천만", _BARE_LOW.sub(r"\g<low>만", text))
    return _AND_MORE.sub("+", _IN_TWO_UNITS.sub(_counted, text))


def _coupled(found: re.Match[str]) -> str:
    unit = "M" if found["unit"] == "M" else "K"
    ends = [found["low"], *([found["high"]] if found["high"] else [])]
    return f"{(found['joint'] or '').join(f'{end}{unit}' for end in ends)} {found['code']}"


def _counted(found: re.Match[str]) -> str:
    """The whole number that is written in two units: 120,000,000."""
    thousands, hundreds = found["thousands"] or found["own"], found["hundreds"] or found["less"]
    myriads = int((found["rest"] or "0").replace(",", ""))
    myriads += int(thousands or 0) * 1000 + int(hundreds or 0) * 100
    return f"{int(found['most'] or 0) * 10**8 + myriads * 10**4:,}"
