"""Which currency a country pays in, and roughly how many of each a US dollar buys.

The first tells what an amount without a sign most likely is, to a person: no figure is read with
it, but where a sign (`¥`, `kr`, `Rs`) belongs to several countries. The second tells a month's pay
from a year's, and two currencies of one figure from two figures: no amount is converted with it.
"""

from __future__ import annotations

# By the key of the country in place_spellings.py.
AT_HOME: dict[str, str] = {
    "argentina": "ARS", "australia": "AUD", "austria": "EUR", "bahrain": "BHD",
    "bangladesh": "BDT", "belgium": "EUR", "brazil": "BRL",
    "bulgaria": "EUR", "canada": "CAD", "chile": "CLP", "china": "CNY", "colombia": "COP",
    "costa-rica": "CRC", "croatia": "EUR", "cyprus": "EUR", "czech-republic": "CZK",
    "czechia": "CZK", "denmark": "DKK", "egypt": "EGP", "estonia": "EUR", "finland": "EUR",
    "france": "EUR", "germany": "EUR", "ghana": "GHS", "greece": "EUR", "hong-kong": "HKD",
    "hungary": "HUF", "iceland": "ISK", "india": "INR", "indonesia": "IDR", "ireland": "EUR",
    "israel": "ILS", "italy": "EUR", "japan": "JPY", "jordan": "JOD", "kenya": "KES",
    "latvia": "EUR",
    "lithuania": "EUR", "luxembourg": "EUR", "malaysia": "MYR", "malta": "EUR", "mexico": "MXN",
    "morocco": "MAD", "nepal": "NPR", "netherlands": "EUR", "new-zealand": "NZD",
    "nigeria": "NGN", "norway": "NOK", "pakistan": "PKR", "peru": "PEN", "philippines": "PHP",
    "poland": "PLN", "portugal": "EUR", "qatar": "QAR", "romania": "RON", "saudi-arabia": "SAR",
    "serbia": "RSD", "singapore": "SGD", "slovakia": "EUR", "slovenia": "EUR",
    "south-africa": "ZAR", "south-korea": "KRW", "spain": "EUR", "sri-lanka": "LKR",
    "sweden": "SEK", "switzerland": "CHF", "taiwan": "TWD", "thailand": "THB", "turkey": "TRY",
    "uae": "AED", "uk": "GBP", "ukraine": "UAH", "uruguay": "UYU", "us": "USD",
    "vietnam": "VND",
}  # fmt: skip

# Below so many dollars a year, very roughly, a salary is more likely a month's.
LEAST_OF_A_YEAR = 4_000
LEAST_AT_HOME: dict[str, int] = {
    **dict.fromkeys(
        ("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD", "SEK", "DKK", "NOK", "ILS",
         "KRW", "HKD", "TWD", "AED", "SAR", "QAR", "ISK"),
        12_000,
    ),
    **dict.fromkeys(("CNY", "PLN", "CZK"), 9_000),
    "JPY": 8_000,
    **dict.fromkeys(("BRL", "MXN", "ZAR", "TRY", "RON", "HUF", "MYR", "THB", "CLP", "UYU"), 6_500),
}  # fmt: skip

# In hundredths: whole numbers compare exactly.
PER_DOLLAR: dict[str, int] = {
    "USD": 100, "GBP": 79, "EUR": 92, "CHF": 88, "CAD": 137, "AUD": 152, "NZD": 165, "SGD": 134,
    "HKD": 780, "ILS": 360, "AED": 367, "SAR": 375, "QAR": 364, "BRL": 520, "PLN": 400,
    "CNY": 720, "SEK": 1050, "DKK": 690, "NOK": 1070, "MXN": 1800, "TWD": 3200, "UYU": 4000,
    "THB": 3500, "MYR": 440, "ZAR": 1850, "TRY": 3400, "CZK": 2300, "RON": 460, "INR": 8400,
    "JPY": 15000, "PHP": 5700, "HUF": 36000, "ISK": 13800, "KRW": 135000, "IDR": 1580000,
    "VND": 2500000, "CLP": 94000, "COP": 410000, "CRC": 51000, "RSD": 10800, "UAH": 4100,
    "PEN": 375, "EGP": 4900, "NGN": 155000, "KES": 12900, "PKR": 27800, "LKR": 29500,
}  # fmt: skip
