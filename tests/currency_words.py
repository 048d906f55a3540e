"""What CLDR doesn't know about currencies: the half of `tests.currency_table` that is kept by hand.

Words that stand in one string are apart by spaces; names, that have spaces, by commas.
"""

from __future__ import annotations

from datetime import date

DAY = date(2026, 11, 28)  # "in circulation" means on this day, whenever the table is written
# Out of circulation, but printed by guides that were written before; and where it was at home.
KEPT = {"BGN": "BG"}  # Bulgaria has paid in euros since January 2026

# Likeliest first: this decides which dollar a bare "$" is, so it is chosen and never sorted.
# Those that travel: people are paid in them, or compare with them, far from home. Kin ($, ¥, kr)
# stand in the order in which people mean them, the others by how many offers there are.
TRAVELLED = """
    USD EUR GBP INR CAD AUD SGD CHF JPY CNY HKD NZD TWD SEK NOK DKK ILS BRL PLN MXN AED
"""
# The others that a guide may print.
HIRING = """
    KRW CZK HUF RON BGN TRY ZAR PHP SAR QAR IDR VND THB MYR COP ARS CLP UYU PEN CRC ISK UAH RSD
    GEL KZT PKR BDT LKR EGP KES NGN GHS MAD KWD BHD OMR
"""
# No guide prints these: by roughly how many people use them.
ELSEWHERE = """
    XOF RUB ETB CDF IRR TZS XAF MMK SDG UGX DZD IQD AFN YER AOA UZS MZN MGA NPR VES KPW SYP MWK ZMW
    SOS KHR GTQ ZWG GNF RWF BIF TND HTG BOB JOD SSP DOP CUP TJS HNL AZN PGK BYN SLE LAK KGS LYD TMT
    PYG NIO LBP LRD MRU PAB MNT ERN BAM NAD AMD JMD ALL GMD BWP MDL LSL MKD TTD MUR SZL DJF FJD KMF
    GYD SBD BTN MOP XCD SRD XPF CVE MVR BND BZD BSD VUV BBD XCG STN WST SCR AWG TOP KYD BMD GIP SHP
    FKP
"""

# What we print before an amount: the house's choice. CLDR would have CA$ and A$ side by side.
SYMBOLS = {
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

# The main languages, by where they put the coin: "Mexican peso", "peso mexicano".
COIN_LAST = "en de nl sv da nb fi cs hu tr ko hi"
COIN_FIRST = "fr es pt it pl ro he"
NO_SPACES = "ja zh"
# "New shekel", "nuevo dólar": people leave the new out. (Not of New Zealand.)
RENEWED = "ILS TWD"
NEW = """
    new neue neuer nieuwe ny nya nye uusi uutta nový nového nové nových új yeni न्यू नया nouveau
    nouveaux nuevo nuevos novo novos nuovo nuovi nowy nowe nowych nowego nou noi חדש חדשים
"""

# Signs that CLDR lacks, or knows of fewer currencies.
SIGNS = (
    ("HKD", "$"),
    ("SGD", "S$ SG$"),
    ("ARS", "AR$"),
    ("CLP", "CL$ CLP$"),
    ("COP", "CO$ COL$"),
    ("UYU", "UY$ $U"),
    ("PEN", "S/."),  # until 2015
    ("EGP", "E£"),
    ("GHS", "₵"),
    ("INR PKR LKR NPR MUR SCR", "₨ Rs Rs."),  # every rupee
    ("SEK NOK DKK ISK", "kr kr."),  # four crowns
    ("JPY CNY", "￥"),  # as keyboards of both countries type it
    ("KRW", "￦"),
    ("JPY", "円"),
    ("CNY HKD TWD", "元"),  # the unit of all three
    ("CNY", "RMB"),
    ("TWD", "NTD"),
    ("ILS", "NIS"),
    ("CHF", "Fr. SFr SFr."),
    ("TRY", "TL"),
    ("IDR", "Rp."),
    ("AED", "Dhs Dhs."),
    ("KES", "KSh"),
    ("UAH", "грн"),
    ("BGN", "лв"),
    ("XOF XAF", "CFA"),
)
# CLDR's sign of the denar is an article in five languages; a letter alone is the Pakistani rupee's.
NO_SIGNS = "den ر"

# Names that CLDR lacks.
NAMES = (
    ("USD CAD AUD", "buck, bucks"),  # slang
    ("USD", "american dollar, american dollars, u.s. dollars, 미달러"),
    ("USD", "ドル"),  # a bare dollar, in Japan
    ("AUD", "aussie dollars"),
    ("NZD", "kiwi dollars"),
    ("SGD", "sing dollars, singaporean dollars"),
    ("TWD", "taiwanese dollars, 台币, 台幣, 新臺幣"),
    ("HKD", "港币, 港幣"),
    ("GBP", "quid, sterling, pound sterling, pounds sterling"),
    ("EUR", "euro's, יורו"),  # the Dutch plural; as spelt in Israel
    ("CHF", "stutz"),  # slang
    ("CNY", "renminbi, kuai, 块"),  # the money, where yuan is the unit; slang
    ("ILS", "new shekel, new shekels, שח, ש״ח"),
    ("KRW", "korean won"),  # the one that hires
    ("SEK", "spänn, swedish crowns"),  # slang
    ("NOK", "norwegian crowns"),
    ("DKK", "danish crowns"),
    ("CZK", "czech crown, czech crowns"),
    ("ISK", "icelandic crowns"),
    ("SEK NOK DKK CZK ISK", "crown, crowns"),  # krona, krone and koruna in English
    ("PLN", "zloties"),
    ("BRL", "brazilian reais"),  # as said in English
    ("TRY", "liras, turkish liras"),
    ("AED", "emirati dirhams"),
    ("ZAR", "rands"),
    ("VND", "đồng"),
    ("RSD", "dinara"),  # in Serbian
    ("RUB", "руб, rouble, roubles"),
    ("BGN", "лева"),
    ("XOF XAF", "cfa franc, cfa francs"),
)
NO_NAMES = "emirater"  # the last word of the dirham in Danish

# Names and codes that follow an amount as everyday words, people, companies or trades too.
EVERYDAY = """
    all amd bam bob bsd cfa cup cve frank franco ft gel gold jen juan juana leone mad mark marks mop
    mtn mur nio nu. pen php real ron sfr sol sos tl top try zig
"""

# Words of scale that CLDR lacks, or that languages disagree on.
SCALES = {
    "mil": (1_000_000, 1_000),  # a million as English slang; a thousand in Spanish and Portuguese
    "b": (1_000_000_000,),  # in Turkish it is a thousand, but people write bin
    "grand": (1_000,),
    "thousands": (1_000,),
    "tsd.": (1_000,),  # in German
    "ribu": (1_000,),  # in Indonesian
    "rb": (1_000,),
    "千": (1_000,),
    "萬": (10_000,),  # in Taiwan
    "lac": (100_000,),
    "lacs": (100_000,),
    "lakhs": (100_000,),
    "lpa": (100_000,),  # lakh per annum: it says a year too
    "mm": (1_000_000,),
    "juta": (1_000_000,),  # in Indonesian
    "jt": (1_000_000,),
    "triệu": (1_000_000,),  # in Vietnamese
    "百万": (1_000_000,),
    "crores": (10_000_000,),
    "bn": (1_000_000_000,),
    "billions": (1_000_000_000,),
    "tỷ": (1_000_000_000,),  # in Vietnamese
}
# A euro in Finnish, titles, people, prefixes, thanks; and "mil M" is two.
NO_SCALES = "e, md, mr, mia, mia., bi, ty, mil m"
