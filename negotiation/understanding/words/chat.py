"""What is typed in haste for a day, a span or a part of pay, and what is meant; words said twice.

Everything that is looked up sees the word that is meant, so no other table needs these.
"""

from __future__ import annotations


def _each(spellings: dict[str, str]) -> dict[str, str]:
    return {typed: word for word, every in spellings.items() for typed in every.split()}


MEANT = _each(
    {
        "next": "nxt nex nxet",
        "week": "wk weeek",
        "weekend": "wknd wkend wkd",
        "today": "2day tdy tday todya",
        "tonight": "2nite 2night tonite 2nyt",
        "tomorrow": (
            "tmrw tmr tmrrw tmmrw tmw tmoro tmoz tomoz tomoro tomorow tommorow tommorrow tomorro "
            "tommorro tomorrw tomrrow tomarrow tommrow 2moro 2morro 2morrow 2mrw 2mrrw 2moz"
        ),
        "yesterday": "yday ystrday yesturday yesteday",
        "monday": "mondy monady munday moday",
        "tuesday": "tuseday teusday tusday tuesdy tuesady",
        "wednesday": "wensday wendsday wendesday wednsday wedensday wednesdy wedsday",
        "thursday": "thrusday thursdy thurday thirsday thursady thersday",
        "friday": "firday firdy fryday fridy friady frday fridey",
        "saturday": "saterday satruday saturdy",
        "sunday": "sundy sunady",
        "work": "wrk wrok wokr",
        "working": "wrking wrkng wokring wroking workin",
        "worked": "wrkd wroked wokred",
        "options": "opts optns",
        "phone": "telephone fone",
    }
)
# Those that begin with a digit: the scanner reads them as words.
BY_DIGIT = tuple(typed for typed in MEANT if typed[0].isdigit())
# Little words that are said twice by somebody who dictates, and mean once: "at the the office". What
# is twice on purpose ("so so", "no no", "bye bye") is left as it is.
STUTTERED = frozenset(
    "the a an in at for from of to is are its i im my we they with and on as by per or but it".split()
)
