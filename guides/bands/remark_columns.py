"""What a column that is no pay says of the pay beside it: a status, a day, hours, a kind."""

from __future__ import annotations

from guides.bands.amount_cells import is_amount
from guides.bands.employment import doubt_of_employment, is_of_employment
from guides.bands.ends import find_end
from guides.bands.qualifying import (
    COME,
    NO_LONGER,
    Qualifier,
    in_force,
    is_to_come,
    qualifier,
    years_in,
)
from guides.text.late import Late
from guides.text.periods import term_named
from negotiation.model.money import Period

DATED = Late(
    r"(?i)^(?:as of|as at|updated?|last updated|date|year|fy|fiscal|valid|effective|reviewed|stand|"
    r"version|edition|published|cycle)\b"
)
ONE_END = Late(r"(?i)[\w)][ ,(–-]+((?:min|max)(?:imum)?)\.?\)?$")  # "L5 max", "L5 (min)"
# "0.6", "80–100 %", "4 days" under "FTE".
_NOT_FULL = Late(
    r"(?i)^(?:0?[.,]\d+|[1-9]\d? ?%?(?: ?(?:[-–]|to|bis) ?\d{2,3} ?%)|[1-9]\d? ?%|"
    r"(?:[1-4]|two|three|four) days?(?: .*)?|[1-4] ?/ ?5)$"
)
_UNTIL = Late(
    r"(?i)^(?:expir(?:es?|y)(?: date)?|until|to|(?:valid|effective) (?:until|to|through)|"
    r"ends?(?: date)?|bis|gültig bis|jusqu['’](?:au|à)|valable jusqu['’]au|hasta|(?:válido|vigente|"
    r"vigencia) hasta|até|(?:válido|vigente) até|tot|geldig tot(?: en met)?|t/m|do|ważne do|"
    r"obowiązuje do|platn[éýá] do|platí do|gäller till|gyldig til|fino al?|valido fino al?|"
    r"終了日|有効期限|有效期至)$"
)
_FOR_WHOM = Late(
    r"(?i)^(?:appl(?:ies|icable) to|(?:only )?for whom|only for|restricted to|limited to|"
    r"who is eligible|eligible(?: staff| groups?)?|gilt für|"
    r"s['’]applique à|se aplica a|geldt voor)$"
)
_EVERYBODY = Late(
    r"(?i)(?:all|every\w*|any(?:one|body)?|whole|company|new|full[- ]time|permanent|staff|"
    r"employees|alle|tous|toutes?|todos|todas|iedereen|[-–—])\b|[-–—]$"
)
_KIND = Late(r"(?i)^(?:type|kind|category|(?:contract|employment)(?: type)?)$")
_OTHER_KIND = Late(
    r"(?i)\b(?:intern(?:ship)?s?|trainee(?:ship)?s?|apprentice(?:ship)?s?|werkstudent\w*|students?|"
    r"estimates?d?|guess(?:ed)?|volunteers?)\b"
)
_SHORT_YEAR = Late(r"(?:[A-Za-z]{3,9}\.?|[./-]) ?['’]?(2[5-9]|3\d)$")
_STATUS = Late(
    r"(?i)^(?:status|state|validity|stage|"
    r"(?:is[ _-])?(?:active|current|enabled|valid|live|in force|approved|published|confirmed|final|"
    r"signed(?: off)?|ratified|agreed|in use|official)\??|[✓✔☑✅]️?)$"
)
_IN_FORCE = Late(
    r"(?i)(?:active|current|live|approved|final|published|in (?:force|effect|use)|valid|open|ok|"
    r"yes|true|y|1|x|\[x\]|done|complete[d]?|ja|oui|sí|✅|✔️?|✓|☑️?|aktiv|aktuell|gültig|in kraft|"
    r"actif|active|en vigueur|vigente|activ[oa]|en vigor|em vigor|ativ[oa]|in vigore|attiv[oa]|"
    r"geldig|actueel|van kracht|gällande|gældende|gjeldende|voimassa|obowiązuje|obowiązując[ye]|"
    r"platn[ýáé]|有効|有效|现行|現行|유효|시행)(?: .*)?"
)
_FROM = Late(
    r"(?i)^(?:(?:effective|valid|applies|in force|starts?|starting)(?: from| date| on| since)?|"
    r"from|(?:gültig |gilt |in kraft )?(?:ab|seit)|(?:valable |applicable |en vigueur )?"
    r"(?:depuis|à partir d[ue]|à compter du)|(?:válido |vigente |en vigor |vigencia )?"
    r"(?:desde|a partir del?)|vigencia|vigência|entrada en vigor|date d['’]effet|"
    r"(?:geldig |ingangsdatum )?(?:vanaf|per)|ingangsdatum|"
    r"(?:gäller |gjelder |gælder )?(?:från|fra)|(?:obowiązuje |ważne |platí |platn[éýá] )?od|"
    r"(?:valido |in vigore )?dal|decorrenza|適用日|適用開始日?|生效日期?|적용일|시행일)$"
)
_ENDS = Late(r"(?i)^(?:(?:of )?(?:the )?(?:range|end|bound|point|value|type|min.*max.*)?)$")
# "now €90,000": another figure is paid than the one in the row.
_OTHER_SUM = Late(
    r"(?i)(?:is |it is )?(?:now|really|real|actually|actual|correct(?:ed)?|should be|updated to|"
    r"will be|becomes?|rises? to|raised to|cut to|was|were)\b"
    r"[: ]*(?:[A-Z]{0,3}[$£€₹¥₩]|[A-Z]{3} ?)?\d"
)
_NOTES = Late(r"(?i)(?:notes?|remarks?|comments?)?$")
_A_WORD = 4  # letters of "from" and of what other languages have for it
_HAS_DATE = Late(
    r"(?i)\d|\b(?:now|immediately|at once|already|today|always|inception|hire|sofort|immédiat\w*|"
    r"inmediat\w*|subito|direct|omedelbart|strax)\b|^[-–—]$"
)
_SHORT = 30  # characters of a remark that is no more than a date
_SPLIT = Late(r"^\d{1,2} ?[/:] ?\d{1,2}$")  # of on-target pay, which has its own column
_SHIFT = Late(
    r"(?i)^(?:shifts?(?: pattern| type)?|rota|roster|"
    r"schicht|équipe|turno|ploeg|skift)$"
)
_BY_DAY = Late(
    r"(?i)(?:(?:only |normal |regular )?(?:days?|day ?time|none|no|standard|office|normal|regular|"
    r"tag|jour|día|dag|giorno)(?: shifts?| hours| only)?|[-–—]|9 ?(?:-|–|to) ?5|1st|first)"
)
_UNSIGNED = Late(
    r"(?i)^(?:approv(?:ed|al)|sign(?:ed)?(?:[ -]?off)?|confirmed|agreed|ratified|reviewed|checked|"
    r"verified|released|adopted)(?: by| on| at| date)?$"
)
_BY_NOBODY = Late(
    r"(?i)^(?:nobody|no ?one|none|no|not|never|pending|open|tb[acd]|awaiting|waiting|in progress|"
    r"niemand|personne|nadie|nessuno|ninguém|ingen|nikt|nog niet|noch nicht)\b"
)
_SURENESS = Late(
    r"(?i)^(?:data |our )?(?:confidence|reliability|certainty|accuracy|trust|quality|sureness)"
    r"(?: level| score| rating)?$"
)
_UNSURE = Late(
    r"(?i)(?:very |rather |quite )?(?:low|poor|weak|bad|doubtful|unsure|uncertain|rough|none|"
    r"little|[c-f]|[1-5]?\d ?%|[12] ?/ ?5|[1-4] ?/ ?10|0[.,][0-5]\d?)(?:$|[,;( ].*)|[★⭐]{1,2}☆*$"
)
_SAMPLE = Late(r"(?i)^(?:samples?(?: size)?|n|responses?|reports|entries|observations|count)$")
_HOURS = Late(r"(?i)^(?:[1-9]|[12]\d|3[0-4])(?:[.,]\d+)?(?: ?h(?:(?:ou)?rs?)?)?$")
_OF_HOURS = Late(r"(?i)\b(?:hours|hrs|uren|stunden|heures|horas)\b")
# What lasts for a time that says nothing of the pay: "Notice period: 3 months".
_OF_A_TIME = Late(
    r"(?i)\b(?:vest\w*|cliff|notice|probation\w*|experience|exp|yoe|tenure|seniority|leave|holidays?|"
    r"vacation|reviews?|promotion|grant|days off)\b"
)
_FTE = Late(
    r"(?i)\b(?:fte|workload|pensum|employment|hours|time|contract|schedule|beschäftigungsgrad|"
    r"arbeitszeit|umfang|stellenumfang|taux)\b|^(?:%|percent|prozent|work|days|week)$"
)


def doubt_of_remark(header: str, cell: str, year: int) -> Qualifier | None:
    """What a cell that is not pay says of the pay beside it, or below it; `header` names it."""
    if not cell or _SPLIT.match(cell):
        return None
    found = (
        _doubt_of_time(header, cell, year)
        or _doubt_of_work(header, cell)
        or _doubt_of_sum(header, cell)
        or _doubt_of_notes(header, cell, year)
    )
    if found is not None:
        return found
    if _ENDS.match(header) and find_end(cell.lower(), named=False) is not None:
        return Qualifier(cell, "is one end of a range")
    found = in_force(qualifier(cell), cell, year)
    lasts = found is not None and _OF_A_TIME.search(header) is not None
    return None if found and lasts and found.says == "is for part of a year" else found


def _doubt_of_time(header: str, cell: str, year: int) -> Qualifier | None:
    """ "Status: draft", "Valid from: 2027", "Until: March 2024"."""
    whole = f"{header}: {cell}"
    if _STATUS.match(header) and not (_IN_FORCE.fullmatch(cell) or years_in(cell)):
        return Qualifier(whole, "may not be in force")
    now = year or COME
    if _FROM.match(header) and min(_years_of_day(cell), default=0) > now:
        return Qualifier(whole, "is not in force")
    if _UNSIGNED.match(header) and _BY_NOBODY.match(cell):
        return Qualifier(whole, "may not be in force")
    if _is_beginning(header) and not (_IN_FORCE.fullmatch(cell) or _HAS_DATE.search(cell)):
        return Qualifier(whole, "may not be in force")
    if DATED.match(header) and not _UNTIL.match(header) and is_to_come(cell, year):
        return Qualifier(whole, "is not in force")
    if _UNTIL.match(header) and max(_years_of_day(cell), default=now) < now:
        return Qualifier(whole, "is of the past")
    return None


def _is_beginning(header: str) -> bool:
    """Whether a column says from when pay holds, and "From" may not be a place's."""
    return len(header) > _A_WORD and _FROM.match(header) is not None


def _doubt_of_work(header: str, cell: str) -> Qualifier | None:
    """ "Type: intern", "FTE: 0.8", "Hours: 20", "Employment: B2B"."""
    whole = f"{header}: {cell}"
    if _FOR_WHOM.match(header) and not _EVERYBODY.match(cell):
        return Qualifier(whole, "is for some people only")
    if _KIND.match(header) and (kind := _OTHER_KIND.search(cell)) is not None:
        return Qualifier(kind[0], "is of another kind")
    if _FTE.search(header) and _NOT_FULL.match(f"{cell}%" if "%" in header else cell):
        return Qualifier(whole, "is for part-time work")
    if _OF_HOURS.search(header) and _HOURS.match(cell):
        return Qualifier(whole, "is for part-time work")
    if _SHIFT.match(header) and _BY_DAY.fullmatch(cell) is None:
        return Qualifier(whole, "is for shift work")
    if is_of_employment(header) and not is_amount(cell):
        return doubt_of_employment(cell)
    return None


def _doubt_of_sum(header: str, cell: str) -> Qualifier | None:
    """A sign that it is not paid, another sum in words, another period than a year."""
    sign = next((one for one in cell if one in NO_LONGER), None)
    if sign is not None and not _STATUS.match(header):
        return Qualifier(sign, "is not in force")
    if _SURENESS.match(header) and _UNSURE.match(cell) is not None:
        return Qualifier(f"{header}: {cell}", "is not sure")
    if _SAMPLE.match(header) and cell == "1":
        return Qualifier(f"{header}: {cell}", "is that of one person")
    if _OTHER_SUM.match(cell) is not None:
        return Qualifier(cell, "is another sum")
    timed = _OF_A_TIME.search(header) is None and _SHIFT.match(header) is None
    term = term_named(cell) if timed else None
    if term is not None and term.period is not Period.YEAR:
        return Qualifier(cell, f"is {term.words}")
    return None


def _doubt_of_notes(header: str, cell: str, year: int) -> Qualifier | None:
    """What notes say in short: "80%", "L5 max", "2023"."""
    if not _NOTES.match(header):
        return None
    if _NOT_FULL.match(cell):
        return Qualifier(cell, "is for part-time work")
    if ONE_END.search(f"x {cell}") is not None or cell.casefold() in {"capped", "cap"}:
        return Qualifier(cell, "is one end of a range")
    if year and max(years_in(cell), default=year) < year - 1 and len(cell) < _SHORT:
        return Qualifier(cell, "is of the past")
    return None


def _years_of_day(cell: str) -> tuple[int, ...]:
    """The years of a day, which may be written short: "April 27"."""
    short = _SHORT_YEAR.search(cell)
    return years_in(cell) or ((2000 + int(short[1]),) if short is not None else ())
