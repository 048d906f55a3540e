"""What pay is paid per, in words; and how often that is in a year."""

from __future__ import annotations

from negotiation.model.said import Per

UNITS: dict[str, Per] = {
    word: per
    for per, words in (
        (
            Per.YEAR,
            "year years yr yrs y annum jahr jahre ano anio an annee jaar anno tahun year's 年",
        ),
        (Per.QUARTER, "quarter qtr q quartal trimestre"),
        (
            Per.MONTH,
            "month months mo mos mth mths m monat mes mois maand mese bulan kuu kuus 月 חודש לחודש",
        ),
        (Per.FORTNIGHT, "fortnight paycheck paycheque"),
        (Per.WEEK, "week weeks wk woche semana semaine week"),
        (Per.DAY, "day days d tag dia jour dag giorno"),
        (Per.HOUR, "hour hours hr hrs h stunde std hora heure uur ora"),
    )
    for word in words.split()
}
# "20,400 x 12": how many of them a year has.
TIMES = frozenset("x × times".split())
TIMES_A_YEAR = {"12": Per.MONTH, "twelve": Per.MONTH, "24": Per.SEMI_MONTH, "26": Per.FORTNIGHT,
                "52": Per.WEEK}  # fmt: skip
_PAY_DAYS = "monday tuesday wednesday thursday friday".split()
# By themselves behind an amount, or in front of one.
WORDS: dict[tuple[str, ...], Per] = {
    tuple(phrase.split()): per
    for per, phrases in (
        (
            Per.YEAR,
            "annually|annual|yearly|pa|p a|jahrlich|im jahr|p . a .|p . a|p / a|anual|annuel|"
            "brut annuel",
        ),
        (Per.YEAR, "anuales|anuais|annui|jaarlijks|bruto per jaar|brutto im jahr|brutto jahr"),
        (
            Per.YEAR,
            "each year|every year|every single year|each and every year|all years|annualised|annualized",
        ),
        (
            Per.MONTH,
            "月給|月薪|월급|monthly|pm|p m|pcm|p . m .|monatlich|im monat|mensual|mensuales|mensal|mensais|mensuel",
        ),
        (
            Per.MONTH,
            "al mes|mensili|maandelijks|pro monat|i manaden|per manad|i maneden|per maned|manaden|manad|each month|every month|לחודש",
        ),
        (
            Per.SEMI_MONTH,
            "semi monthly|semimonthly|semi - monthly|twice a month|twice monthly|twice a mo|twice per month",
        ),
        (
            Per.FORTNIGHT,
            "biweekly|bi weekly|bi - weekly|fortnightly|every two weeks|every 2 weeks|every two wks|every 2 wks",
        ),
        (Per.FORTNIGHT, "every other week|each two weeks|every fortnight|per pay period"),
        (Per.FORTNIGHT, "every second week|alternate weeks|on alternate weeks"),
        *(
            (
                Per.FORTNIGHT,
                f"every other {day}|every second {day}|alternate {day}s|on alternate {day}s",
            )
            for day in _PAY_DAYS
        ),
        (Per.WEEK, "weekly|pw|each week|every week"),
        *((Per.WEEK, f"every {day}|each {day}") for day in _PAY_DAYS),
        (Per.DAY, "daily|each day|every day"),
        (Per.HOUR, "hourly|ph|each hour|every hour"),
        (Per.QUARTER, "quarterly|each quarter|every quarter"),
        (Per.HALF_YEAR, "twice a year|twice yearly|twice per year|half yearly|half - yearly"),
        (Per.HALF_YEAR, "semi annually|semiannually|every six months|every 6 months"),
        (Per.HALF_YEAR, "every half year|each half year|halbjahrlich"),
    )
    for phrase in phrases.split("|")
}
# What is a title as well, and the words behind it that say so.
TITLES = frozenset({"pm"})
TITLED = frozenset("role job position at in intern lead title".split())
# In front of a unit: "per month", "/ month", "a month", "pro Jahr", "por mês".
BEFORE_UNIT = frozenset(
    {
        "/",
        "per",
        "a",
        "an",
        "each",
        "every",
        "pro",
        "por",
        "par",
        "al",
        "im",
        "je",
        "a l",
        "in",
        "the",
    }
    - {"in", "the"}
)
# What goes on behind "240k over 4": more words, or the next part with its figure.
BEHIND_YEARS = frozenset(
    "and plus with from or but no vest i in sign signing signon joining bonus base salary relocation "
    "refresher refreshers then".split()
)
# In front of a number of years over which a grant is spread.
OVER = frozenset(
    "over across for auf uber en sur em durante su vesting vests vest spread in / within "
    "during through".split()
)  # fmt: skip
GROSS = frozenset("gross brutto brut bruto lordo bruttto pretax".split())
MONTHS = frozenset("month months monat monate monatsgehalter mois meses mesi maanden".split())
# Behind "two months": of what.
PAY = frozenset("pay salary salaries base wages gehalt gehalter sueldo salaire salario".split())
# "Two salaries": each of them a month's.
MONTHLY_SALARIES = frozenset(
    "salaries maandsalarissen salarissen maandlonen pensji gehalter monatsgehalter salarios mensualidades pagas salaires mensilita".split()
)
MONTHLY = frozenset("monthly full base gross".split())  # in front of them
INSTALMENTS = frozenset(
    "instalments installments payments paychecks paycheques payslips raten".split()
)
WORTH = frozenset("worth valued value at currently".split())
# "x 14", "14 mal", "14 times".
TIMES = frozenset("x × * mal times veces vezes fois volte keer".split())
SALARIES = MONTHLY_SALARIES | frozenset("payments paychecks salary month pay".split())
SALARIES_IN_WORDS = {
    word: count
    for count, group in (
        (12, "twelve zwolf doce douze doze dodici twaalf"),
        (13, "thirteen dreizehn trece treize treze tredici dertien"),
        (14, "fourteen vierzehn catorce quatorze quattordici veertien"),
    )
    for word in group.split()
}
A_YEAR = frozenset("year yr annum annually jahr ano an anno jaar yearly".split())
EACH_YEAR = frozenset("each every a per".split())
# What tells how often they pay, in a clause beside the sum.
PAYMENTS = frozenset(
    "paychecks paycheques payslips payments instalments installments paydays periods".split()
)
PAID = PAYMENTS | frozenset("paid payable payday payroll ausgezahlt".split())
PAYMENTS_A_YEAR: dict[str, Per] = {
    **dict.fromkeys(("2", "two"), Per.HALF_YEAR),
    **dict.fromkeys(("4", "four"), Per.QUARTER),
    **dict.fromkeys(("12", "twelve"), Per.MONTH),
    "24": Per.SEMI_MONTH,
    "26": Per.FORTNIGHT,
    "52": Per.WEEK,
}
# "9,000 per paycheck", "10,200 each time": an amount of one payment, whose rhythm is told beside it.
EACH_OF = frozenset("each every per a single".split())
PAYCHECKS = frozenset("time paycheck paycheque payday payment payout".split())
