"""What is paid in at a place, by its time zone, where the zone is one country's."""

from __future__ import annotations

_EURO = (
    "Amsterdam Athens Berlin Bratislava Brussels Dublin Helsinki Lisbon Ljubljana Luxembourg "
    "Madrid Malta Paris Riga Rome Tallinn Vienna Vilnius"
)
_OTHERS = {
    "Europe/London": "GBP",
    "Europe/Zurich": "CHF",
    "Europe/Stockholm": "SEK",
    "Europe/Oslo": "NOK",
    "Europe/Copenhagen": "DKK",
    "Europe/Warsaw": "PLN",
    "Europe/Prague": "CZK",
    "Europe/Budapest": "HUF",
    "Asia/Kolkata": "INR",
    "Asia/Tokyo": "JPY",
    "Asia/Singapore": "SGD",
    "Australia/Sydney": "AUD",
    "Australia/Melbourne": "AUD",
    "Pacific/Auckland": "NZD",
    "America/New_York": "USD",
    "America/Chicago": "USD",
    "America/Denver": "USD",
    "America/Los_Angeles": "USD",
    "America/Toronto": "CAD",
    "America/Vancouver": "CAD",
}
PAID_IN = {**{f"Europe/{city}": "EUR" for city in _EURO.split()}, **_OTHERS}
