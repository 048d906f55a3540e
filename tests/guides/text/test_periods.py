"""What pay is per, as headers, cells and sentences say it."""

from __future__ import annotations

import pytest

from guides.text.amounts import Amount, find_amounts, find_percents, read_period
from guides.text.periods import blank_terms, stated_term, term_named
from negotiation.model.money import Period

YEAR, MONTH, GRANT = Period.YEAR, Period.MONTH, Period.GRANT


@pytest.mark.parametrize(
    ("header", "period", "words"),
    [
        ("Base", None, ""),
        ("Base per year", YEAR, ""),
        ("Base /yr", YEAR, ""),
        ("Base (annual)", YEAR, ""),
        ("Total (Yr 1)", YEAR, ""),
        ("Base p.a.", YEAR, ""),
        ("Base, 12 months", YEAR, ""),
        ("Base, 9 months", None, "over 9 months"),
        ("Monthly base", MONTH, ""),
        ("Base pcm", MONTH, ""),
        ("Base a month", MONTH, ""),
        ("Hourly rate", None, "an hour"),
        ("Rate per hour", None, "an hour"),
        ("Day rate", None, "a day"),
        ("Rate /d", None, "a day"),
        ("Daily", None, "a day"),
        ("Weekly", None, "a week"),
        ("Pay per week", None, "a week"),
        ("Quarterly", None, "a quarter"),
        ("Pay per quarter", None, "a quarter"),
        ("Biweekly", None, "every two weeks"),
        ("Pay per fortnight", None, "every two weeks"),
        ("Pay twice a month", None, "twice a month"),
        ("Løn (kr/md)", MONTH, ""),
        ("52.000 kr./md", MONTH, ""),
        ("NOK / md", MONTH, ""),
        ("500 000 Ft/hó", MONTH, ""),
        ("14 000 Kč/MD", None, "a day"),
        ("1 200 zł/MD", None, "a day"),
        ("RSU/4yr", GRANT, ""),
        ("Grant over four years", GRANT, ""),
        ("Annual grant (4yr vest)", GRANT, ""),
        ("RSU/3yr", None, "over another term than four years"),
        ("RSU/1yr", YEAR, ""),
        ("RSU (1-year cliff)", None, ""),
        ("Hourly, yearly", YEAR, ""),
        ("40 hours a week", None, ""),
        ("5 days a week", None, ""),
        ("Jahresgehalt", YEAR, ""),
        ("Monatsgehalt", MONTH, ""),
        ("Stundenlohn", None, "an hour"),
        ("Tagessatz", None, "a day"),
        ("年収", YEAR, ""),
        ("월급", MONTH, ""),
    ],
)
def test_a_header_states_a_period(header: str, period: Period | None, words: str) -> None:
    assert stated_term(header) == (period, words)


@pytest.mark.parametrize(
    ("text", "blanked", "terms"),
    [
        ("$9 per hour", "$9" + " " * 9, [(3, None)]),
        ("$9/yr or $1/mo", "$9    or $1   ", [(2, YEAR), (11, MONTH)]),
        ("9 € monatlich", "9 €" + " " * 10, [(4, MONTH)]),
        ("$9", "$9", []),
        ("", "", []),
    ],
)
def test_periods_are_blanked_where_they_stand(
    text: str, blanked: str, terms: list[tuple[int, Period | None]]
) -> None:
    left, found = blank_terms(text)
    assert (left, [(at, term.period) for at, term in found]) == (blanked, terms)


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("year", "a year"),
        (" per Year ", "a year"),
        ("a month", "a month"),
        ("an hour", "an hour"),
        ("monthly", "a month"),
        ("Monat", "a month"),
        ("month or so", None),
        ("", None),
    ],
)
def test_a_cell_of_its_own_names_a_period(cell: str, words: str | None) -> None:
    term = term_named(cell)
    assert (None if term is None else term.words) == words


@pytest.mark.parametrize(
    ("text", "period", "end", "known"),
    [
        ("/yr", YEAR, 3, True),
        (" per year!", YEAR, 9, True),
        (" annually", YEAR, 9, True),
        ("/1yr", YEAR, 4, True),
        ("/mo", MONTH, 3, True),
        (" monthly", MONTH, 8, True),
        ("/4yr", GRANT, 4, True),
        (" over four years", GRANT, 16, True),
        ("/hr", None, 3, False),
        (" a day", None, 6, False),
        (" and", None, 0, True),
        ("x", None, 0, True),
        ("", None, 0, True),
    ],
)
def test_a_period_is_read_behind_a_figure(
    text: str, period: Period | None, end: int, known: bool
) -> None:
    assert read_period(text, 0) == (period, end, known)


def _shown(amount: Amount) -> str:
    also = f" also {_shown(amount.also)}" if amount.also is not None else ""
    per = f" per {amount.per}" if amount.per is not None else ""
    plus = "+" if amount.open_ended else ""
    return (
        f"{amount.start}:{amount.end} {amount.currency} {amount.low}-{amount.high}{plus}{per}{also}"
    )


AMOUNTS: dict[str, list[str]] = {
    "x $1K x": ["2:5 USD 1000-1000"],
    "$1K-$2K+/yr": ["0:11 USD 1000-2000+ per year"],
    "$1K/hr": [],
    "$1K/hr and $2K": ["11:14 USD 2000-2000"],
    "£1K / $2K - £3K / $4K": ["0:21 GBP 1000-3000 also 6:21 USD 2000-4000"],
    "£1K / $2K - £3K / $4K+/mo": [
        "0:25 GBP 1000-3000+ per month also 6:25 USD 2000-4000+ per month"
    ],
    "£1K / $2K - £3K / $4K/hr, $5K": ["26:29 USD 5000-5000"],
    "£3K / $2K - £1K / $4K, $5K": ["23:26 USD 5000-5000"],
    "10% of $5K": ["7:10 USD 5000-5000"],
    "$1K 10% $2K": ["0:3 USD 1000-1000", "8:11 USD 2000-2000"],
    "$1K-$2K, $3K-$4K": ["0:7 USD 1000-2000", "9:16 USD 3000-4000"],
    "$1K-$2K, $3K": ["0:7 USD 1000-2000", "9:12 USD 3000-3000"],
    "from $1K to $2K": ["5:8 USD 1000-1000", "12:15 USD 2000-2000"],
    "From $1K to $2K": ["5:8 USD 1000-1000", "12:15 USD 2000-2000"],
    "from $1K-$2K": ["5:12 USD 1000-2000"],
    "move to $1K to $2K": ["8:18 USD 1000-2000"],
    "5": [],
    "5K": [],
    "5-6K": [],
    "$2K-$1K": [],
    "¥5K": [],
}


@pytest.mark.parametrize("text", AMOUNTS)
def test_amounts_are_found_where_they_stand(text: str) -> None:
    assert [_shown(amount) for amount in find_amounts(text)] == AMOUNTS[text]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("5", []),
        ("5K", ["0:2 EUR 5000-5000"]),
        ("5,000", ["0:5 EUR 5000-5000"]),
        ("5-6K", ["0:4 EUR 5000-6000"]),
        ("5K-6", []),
        ("5-6", []),
        ("5,000-6", []),
        ("5-6,000", ["0:7 EUR 5-6000"]),
        ("5L", []),
        ("$5K", ["0:3 USD 5000-5000"]),
    ],
)
def test_numbers_with_a_unit_or_groups_are_of_the_currency_at_hand(
    text: str, found: list[str]
) -> None:
    assert [_shown(amount) for amount in find_amounts(text, "EUR")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("10%", ["0:3 10-10"]),
        ("10–15%", ["0:6 10-15"]),
        ("10% to 15% x", ["0:10 10-15"]),
        ("12.5%+", ["0:6 12.5-12.5"]),
        ("15–10%", []),
        ("10-10%", ["0:6 10-10"]),
        ("$10-15%", ["4:7 15-15"]),
        ("10K-15%", ["4:7 15-15"]),
        ("10 and 15%", ["7:10 15-15"]),
        ("10", []),
        ("0-5%", ["0:4 0-5"]),
        ("1,2.5%", []),
        ("from 10% to 15%", ["5:8 10-10", "12:15 15-15"]),
        ("10-15%, 20%", ["0:6 10-15", "8:11 20-20"]),
        ("10%, 15-20%", ["0:3 10-10", "5:11 15-20"]),
    ],
)
def test_percentages_are_found_where_they_stand(text: str, found: list[str]) -> None:
    assert [f"{one.start}:{one.end} {one.low}-{one.high}" for one in find_percents(text)] == found
