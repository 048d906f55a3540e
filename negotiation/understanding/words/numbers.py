"""Numbers in words, their scales, and the words that count what follows them."""

from __future__ import annotations

from decimal import Decimal

ARTICLES = frozenset({"a", "an"})
UNITS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        (
            *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
            *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
            *("seventeen", "eighteen", "nineteen"),
        )
    )
}
TENS: dict[str, int] = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
# Small numbers in other tongues: they count years, weeks and offers, never pay by themselves.
SMALL: dict[str, int] = {
    "ein": 1,
    "eine": 1,
    "einen": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "funf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "elf": 11,
    "zwolf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "diez": 10,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "sept": 7,
    "dix": 10,
    "quinze": 15,
    "dois": 2,
    "duas": 2,
    "quatro": 4,
    "sete": 7,
    "dez": 10,
    "due": 2,
    "tre": 3,
    "quattro": 4,
    "cinque": 5,
    "sei": 6,
    "dieci": 10,
    "twee": 2,
    "drie": 3,
    "vijf": 5,
    "zes": 6,
    "tien": 10,
}
BEHIND_DUE = frozenset("settimane giorni anni mesi ore offerte".split())
FRACTIONS: dict[str, Decimal] = {
    "half": Decimal("0.5"),
    "halbe": Decimal("0.5"),
    "quarter": Decimal("0.25"),
    "quarters": Decimal("0.75"),  # "three quarters of a million"; of what else it is said is no pay
}
SCALES: dict[str, Decimal] = {
    word: Decimal(factor)
    for factor, words in (
        (
            1_000,
            "k thousand thousands thsd ths thds grand grands thou tsd tausend mil mila mille duizend tusen tys "
            "ribu rb tuhat tuhatta тыс ezer",
        ),
        (10_000, "万 萬 만"),
        (100_000, "l lakh lakhs lac lacs lpa lkh"),
        (1_000_000, "m mm mn mil. mio mln million millions millionen millones milhoes milhao"),
        (1_000_000, "millon milioni miljoen juta jt milyon miljoonaa miljoner miljoen trieu млн"),
        (10_000_000, "cr crore crores"),
        (100_000_000, "億 亿 억"),
        (1_000_000_000, "b bn billion billions miliar milyar"),
    )
    for word in words.split()
}
# Thousands and their currency in one word: "48 tkr", "75 TEUR", "48 kSEK", "0,8 MSEK".
CENTS = frozenset("cent cents pence p c centimes centavos".split())
# Behind the price of one: "6 bucks 20 each".
OF_ONE_SHARE = frozenset("each apiece per strike a to exercise".split())
SCALE_OF = {
    f"{letter}{currency}": scale
    for letter, scale in (("t", "k"), ("k", "k"), ("m", "mio"))
    for currency in "kr eur euro sek nok dkk chf pln czk usd gbp aud cad sgd zl".split()
}
# Words of pay that stand in one with what is around them: "基本給は年880万円", "연봉8000만원".
UNSPACED = (
    "基本給|賞与|ボーナス|年収|年俸|月給|底薪|月薪|年薪|奖金|獎金|年终奖|기본급|연봉|월급|보너스|상여금|성과급"
).split("|")
# Scales that are told once for all figures: "all in thousands".
SCALES_TOLD = frozenset("k thousand thousands grand tausend tsd lakh lakhs lacs".split())
# Scales that are written with a full stop: "72 Tsd. Euro".
ABBREVIATED = frozenset("tsd mio mrd mil tys".split())
# Of these there are only a few.
NUMBERED = frozenset("offer option options plan part round tier version".split())
# "A base of 250": behind one of these, "of" brings the amount.
LABEL_WORDS = frozenset(
    "base salary bonus equity grant strike price offer figure number total package basic fixed "
    "pay comp floor minimum min target ask sum amount options rsu rsus stock share gehalt sueldo "
    "salaire salario".split()
)
# Those of them whose amount may be small: what one share costs.
PRICE_WORDS = frozenset("strike price fmv basispreis".split())
# Behind a number and at most two names: "240 Park Ave", "1200 Market Street".
STREETS = frozenset(
    "street st avenue ave road rd boulevard blvd alley highway hwy parkway broadway".split()
)
# Between the two nothing of these: "they pay 230 on Wall Street".
NO_STREETS = frozenset(
    "on in at for and to a the of or from with near by per base is down up".split()
)
# In front of digits that only identify something.
# What stands on a floor, or around one: "office on floor 12", "building 4, floor 2".
BUILDINGS = frozenset(
    "office offices building desk room rooms suite lift elevator tower street st road rd avenue ave campus "
    "lobby stairs address located sits seat wing block house reception kitchen canteen meeting".split()
)
IDENTITIES = frozenset(
    "suite train flight tram terminal jobid id req ref zip ticket employee room passcode code reference case pin invoice "
    "order badge requisition flat apartment apt batch postcode postal building gate seat slide "
    "chapter ward district bus unit locker desk extension ext form section clause paragraph para "
    "footnote appendix exhibit annex elo sat gre gmat toefl ielts rating rank ranked codeforces "
    "index iq bmi bpm lsat mcat mmr handicap".split()
)
# In front of a number of their own, with whatever scale: "citations: 1.4k".
COUNTS_OF = frozenset(
    "citations cites stars followers subscribers downloads users views installs karma".split()
)
# What is told of a body: "I weigh 180", "my weight is 180", "bench 100".
OF_A_BODY = frozenset("weigh weighed weighs weight height bench squat deadlift age iq bmi".split())
# Where somebody is at home: "I live at 230", "we moved to number 230".
AT_HOME = frozenset("live lives lived living reside stay staying rent renting".split())
# Whose number identifies them only by that word: "contract no 2211/26".
PAPERS_BY_NUMBER = frozenset(
    "contract offer letter document application job file position vacancy employee candidate "
    "posting agreement house".split()
)
# Glued behind a number, and no scale of money.
MEASURES = frozenset("ms s sec mb gb tb kb km kg cm mm hz mhz ghz px fps kw mw x xl".split())
# What is counted, whatever else the word may say of pay.
# Between a count and its shares: "12,000 restricted stock units".
SHARE_KINDS = frozenset(
    "incentive nonqualified non qualified restricted employee vested unvested performance stock "
    "share ordinary common virtual phantom growth fully emi nonstatutory statutory".split()
)
COUNTED = frozenset(
    "ftes headcount person persons offers interviews companies citations cites citation papers publications patents preprints stars forks commits downloads installs subscribers views likes loc repos pages lines problems "
    "juniors seniors interns mentees reports gpu gpus sq sqft sqm feet context staff audience traffic population children men women users customers employees people engineers developers rounds yoe requests followers nutzer kunden mitarbeiter usuarios clientes empleados utilisateurs clients employes usuarios "
    "funcionarios utenti clienti dipendenti gebruikers klanten tokens params parameters images "
    "samples rows records queries events messages tickets stores colleagues patients students "
    "readers visitors sessions transactions orders rps qps tps rpm qpm iops req reqs writes reads "
    "pods vms docs".split()
)
# Behind a percentage that only says how much: "a hundred percent sure", "100% remote".
STRESSED = frozenset(
    "sure certain positive confident convinced agree agreed serious honest committed clear ready "
    "fine true right correct remote sicher seguro segura sur sure certo certa sicuro sicura zeker".split()
)
BONUS_WORDS = frozenset("bonus bonuses variable commission commissions prime bono".split())
# "118k becomes 124k"
BECOMES = frozenset("becomes became wird devient".split())
# "The options go from £100k to £130k": what moves by itself, and is no range.
GOES_FROM = frozenset(
    "go goes going gone went climbs climbed rises rose risen jumps jumped grows grew grown bumped "
    "bumps moved moves raised upped up".split()
)
# Behind minutes.
WAYS = frozenset(
    "walk ride commute door drive call away train from to each by bus on bike cycle tube "
    "metro".split()
)
# Beside minutes: what goes on for so long.
LASTING = frozenset(
    "take takes took taking last lasts lasted lasting run runs ran running wait waits waited waiting "
    "build builds startup downtime latency delay delays dauert dauerte".split()
)
# Behind an amount: what somebody makes of it.
JUDGES = frozenset(
    "whatever whenever wherever whoever regardless whereas whilst almost quite becomes became becoming happens thinks hopes says sounds seems feels looks appears hurts stinks sucks works stands holds sits lands comes "
    "beats covers makes means strikes somehow anyways anyway though tho altogether whatsoever "
    "firm solid max overall".split()
)
# "Year 1 120k", "level 4 250k": what these count is no part of the number behind it.
COUNTED_BY = frozenset(
    "level grade year yr y option options round rounds of tier band step phase stage series "
    "team teams week weeks day days month months page no nr number version v offer top first "
    "last next past plan class group zone type part l ic e p m t s d g".split()
)

# In front of an age in brackets: "for myself (59)".
SELVES = frozenset("i me myself us wife husband partner woman man guy girl dad mum mom".split())
