"""Months, and dates from and until which pay holds as languages other than English write them.

Patterns in small letters, from the start of a word to the end of one.
"""

from __future__ import annotations

# A month in English, in full or in short.
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
# Months in the languages of Europe, by how they begin.
_MONTH_ABROAD = (
    r"(?:jan|januar|janv|ene|gen|ian|led|stycz|ocak|tammi|f[eé][bvw]|[uú]nor|luty|lut|[sş]ubat|"
    r"helmi|m[aäá]r[scztç]|mrt|b[rř]ez|maalis|a[pvb]r|[aá]pr|kwie|dub|nisan|huhti|ma[iíyjg]|m[aá]j|"
    r"kv[eě]t|touko|j[uú]n|juin|iun|giu|czerw|[cč]erv|haziran|kes[aä]|j[uú]l|juil|iul|lug|lip|"
    r"temmuz|hein[aä]|a[uo][gû]|ao[uû]t|ago|sierp|srp|a[gğ]ustos|elo|sep|set|szept|wrze|"
    r"z[aá][rř][ií]|eyl[uü]l|syys|o[kc]t|ott|out|pa[zź]d|[rř][ií]j|ekim|loka|no[vwi]|list|"
    r"kas[iı]m|marras|d[eé][czs]|dic|dez|grud|pros|aral|joulu)[^\W\d_]{0,9}\.?"
)
# A day, a month or a year: "1er janvier 2026", "01.01.2026", "stycznia 2026".
_DATE_ABROAD = (
    r"(?:(?:dem|den|el|le|la|del|d[ií]a|dnia|zum|ende|am|au|al|het|slutten av|koniec) )*"
    rf"(?:\d{{1,2}}(?:er|ro|°|º|\.|[/-])? ?(?:de |di )?(?:{_MONTH_ABROAD}|\d{{1,2}}\.?)? ?[./-]? ?|"
    rf"{_MONTH_ABROAD} )?(?:de |del |di )?20\d\d"
)
_DAY_OF_ASIA = r"20\d\d ?[年년](?: ?\d{1,2} ?[月월](?: ?\d{1,2} ?[日일])?)?(?:末|底|말)? ?"
# From when pay holds, in other languages: whether it does depends on what year it is.
FROM_ABROAD: tuple[str, ...] = (
    r"(?:gültig |gilt |valable |applicable |vigente |válid[oa]s? |in vigore |geldig |gäller |"
    r"gjeldende |obowiązuje |platn[éýá] |ważne )?"
    r"(?:ab|à partir d[ue]|à compter d[ue]|dès(?: le)?|a partire dal?|a partir del?|desde|dal|"
    r"vanaf|met ingang van|per|från(?: och med)?|fr\.o\.m\.|fra(?: og med)?|pr\.|od|de la) "
    rf"{_DATE_ABROAD}",
    rf"(?:{_DATE_ABROAD}\.?|20\d\d\. ?{_MONTH_ABROAD}(?: \d{{1,2}})?)"
    r"(?: alkaen| lähtien|-?['’]?(?:t[őóuü]l|j[ée]t[őó]l)| ?(?:tarihinden )?itibar[a-zıi]+)",
    rf"[自从從]?{_DAY_OF_ASIA}(?:から|より|以降|以后|起|施行|適用|부터|시행|적용)\w*",
)
# And until when.
UNTIL_ABROAD: tuple[str, ...] = (
    r"(?:bis(?: zum)?|jusqu['’](?:au|en|à(?: fin)?)|hasta|tot(?: en met)?|t/m|do|"
    r"till(?: och med)?|t\.o\.m\.|til(?: og med)?|fino al?|até|până(?: la)?) "
    rf"{_DATE_ABROAD}",
    rf"(?:{_DATE_ABROAD}\.?|20\d\d\. ?{_MONTH_ABROAD}(?: \d{{1,2}})?)"
    r"(?: asti| saakka|-?ig| ?(?:tarihine )?kadar)",
    rf"{_DAY_OF_ASIA}(?:まで|以前|为止|為止|止|까지)\w*",
    rf"[至到]{_DAY_OF_ASIA}\w*",
)
