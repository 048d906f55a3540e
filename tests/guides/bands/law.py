"""Pay tables made up from shapes, number styles, qualifiers and faults, each with what is true.

The law: a figure is served only if its table is what the guide says today, its columns are
understood, its row has a place or a level, and nothing beside it qualifies it. Everything else is
words, and a diagnostic names the line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

TITLE = "### Data Engineer | Quokka Global Negotiation Guide"
REST = """
**Level Mapping:** Quokka Data Engineer = Google L5 = Meta E5

**Global Levers**
1. **Base:** "I would like to speak about the range."

> **Negotiate Up Strategy:** "I would like to speak about the range."

**Evidence & Sources**
- Pay page, read in 2026
"""


@dataclass(frozen=True)
class Band:
    """One band that a careful reader gets: whose it is, and the range of its pay."""

    region: str | None
    level: str | None
    low: int
    high: int
    currency: str
    line: int = 0


@dataclass(frozen=True)
class Made:
    """A table with its true bands. `lines` are its own; a band's `line` is an index of them."""

    name: str
    lines: tuple[str, ...]
    bands: tuple[Band, ...]
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()

    def text(self) -> str:
        """The whole guide."""
        return "\n".join([TITLE, "", *self.above, *self.lines, *self.below, REST])

    def line(self, band: Band) -> int:
        """The line of the file that a band stands on."""
        return 3 + len(self.above) + band.line


Style = Callable[[int, int], str]


def _thousands(amount: int, divider: str) -> str:
    return f"{amount:,}".replace(",", divider)


# How pay pages write one range; the second entry is the currency that they print.
STYLES: dict[str, tuple[Style, str]] = {
    "K": (lambda a, b: f"${a // 1000}K-${b // 1000}K", "USD"),
    "full": (lambda a, b: f"${a:,} – ${b:,}", "USD"),
    "k after": (lambda a, b: f"{a // 1000}k USD – {b // 1000}k USD", "USD"),
    "unit once": (lambda a, b: f"USD{a // 1000}-{b // 1000}k", "USD"),
    "unit first": (lambda a, b: f"${a // 1000}K-{b // 1000}", "USD"),
    "to": (lambda a, b: f"£{a:,} to £{b:,} per annum", "GBP"),
    "points": (lambda a, b: f"{_thousands(a, '.')} € – {_thousands(b, '.')} €", "EUR"),
    "spaces": (lambda a, b: f"{_thousands(a, ' ')} – {_thousands(b, ' ')} €", "EUR"),
    "narrow": (
        lambda a, b: f"{_thousands(a, chr(0x202F))}–{_thousands(b, chr(0x202F))} €",
        "EUR",
    ),
    "apostrophe": (lambda a, b: f"CHF {_thousands(a, chr(39))} – {_thousands(b, chr(39))}", "CHF"),
    "centimes": (lambda a, b: f"{_thousands(a, '’')}.– bis {_thousands(b, '’')}.– CHF", "CHF"),
    "full width": (lambda a, b: f"＄{a // 1000}K～＄{b // 1000}K", "USD"),
    "entity": (lambda a, b: f"&pound;{a:,}&ndash;&pound;{b:,}", "GBP"),
    "hard space": (lambda a, b: f"PLN\u00a0{a:,}\u00a0–\u00a0{b:,}", "PLN"),
    "code and sign": (lambda a, b: f"CAD ${a:,} - {b:,}", "CAD"),
    "sign and code": (lambda a, b: f"${a // 1000}K – ${b // 1000}K AUD", "AUD"),
    "euro behind": (lambda a, b: f"{a // 1000}-{b // 1000}k€", "EUR"),
    "p.a.": (lambda a, b: f"€{a // 1000}K–€{b // 1000}K p.a.", "EUR"),
    "bold": (lambda a, b: f"**€{a // 1000}K–€{b // 1000}K**", "EUR"),
}
PLACES = ("Austin", "Lisbon", "Warsaw")
LEVELS = ("L3", "L4", "L5")
_COUNTRIES = {"Austin": "US", "Lisbon": "Portugal", "Warsaw": "Poland"}
_RANGES = (
    ((96_000, 121_000), (118_000, 149_000), (147_000, 186_000)),
    ((88_000, 112_000), (109_000, 137_000), (135_000, 171_000)),
    ((91_000, 117_000), (114_000, 143_000), (141_000, 179_000)),
)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _rule(width: int) -> str:
    return "|" + "---|" * width


def _each() -> Iterator[tuple[int, int, int, int]]:
    for place in range(len(PLACES)):
        for level in range(len(LEVELS)):
            yield place, level, *_RANGES[place][level]


def region_rows(style: Style, code: str) -> Made:
    """A row for each place."""
    lines = [_row("Region", "Base Salary", "Bonus"), _rule(3)]
    bands = []
    for at, place in enumerate(PLACES):
        low, high = _RANGES[at][0]
        bands.append(Band(place, None, low, high, code, len(lines)))
        lines.append(_row(place, style(low, high), "10%"))
    return Made("region rows", tuple(lines), tuple(bands))


def both_rows(style: Style, code: str) -> Made:
    """A row for each place and level."""
    lines = [_row("Level", "Location", "Base Salary"), _rule(3)]
    bands = []
    for place, level, low, high in _each():
        bands.append(Band(PLACES[place], LEVELS[level], low, high, code, len(lines)))
        lines.append(_row(LEVELS[level], PLACES[place], style(low, high)))
    return Made("both rows", tuple(lines), tuple(bands))


def merged_rows(style: Style, code: str) -> Made:
    """A place stands once, beside the first of its levels."""
    made = both_rows(style, code)
    lines = [_row("Location", "Level", "Base Salary"), _rule(3)]
    marks = ("", "^^", "〃")
    for place, level, low, high in _each():
        shown = PLACES[place] if level == 0 else marks[place]
        lines.append(_row(shown, LEVELS[level], style(low, high)))
    return replace(made, name="merged rows", lines=tuple(lines))


def grouped_rows(style: Style, code: str) -> Made:
    """A line with a place's name over its levels."""
    lines = [_row("Level", "Base Salary"), _rule(2)]
    bands = []
    for place, level, low, high in _each():
        if level == 0:
            lines.append(_row(f"**{PLACES[place]}**", ""))
        bands.append(Band(PLACES[place], LEVELS[level], low, high, code, len(lines)))
        lines.append(_row(LEVELS[level], style(low, high)))
    return Made("grouped rows", tuple(lines), tuple(bands))


def places_across(style: Style, code: str) -> Made:
    """Levels down, places across, the part of pay in the first cell."""
    lines = [_row("Base Salary", *PLACES), _rule(4)]
    bands = []
    for level, name in enumerate(LEVELS):
        cells = []
        for place in range(len(PLACES)):
            low, high = _RANGES[place][level]
            bands.append(Band(PLACES[place], name, low, high, code, len(lines)))
            cells.append(style(low, high))
        lines.append(_row(name, *cells))
    return Made("places across", tuple(lines), tuple(bands))


def levels_across(style: Style, code: str) -> Made:
    """Places down, levels across, the part of pay in a heading."""
    lines = [_row("Location", *LEVELS), _rule(4)]
    bands = []
    for place, name in enumerate(PLACES):
        cells = []
        for level in range(len(LEVELS)):
            low, high = _RANGES[place][level]
            bands.append(Band(name, LEVELS[level], low, high, code, len(lines)))
            cells.append(style(low, high))
        lines.append(_row(name, *cells))
    return Made("levels across", tuple(lines), tuple(bands), above=("#### Base salary", ""))


def parts_down(style: Style, code: str) -> Made:
    """Parts of pay down, places across."""
    bands = []
    cells = []
    for place, name in enumerate(PLACES):
        low, high = _RANGES[place][0]
        bands.append(Band(name, None, low, high, code, 2))
        cells.append(style(low, high))
    lines = [_row("Component", *PLACES), _rule(4), _row("Base Salary", *cells)]
    lines.append(_row("Annual Bonus", "10%", "8%", "8%"))
    return Made("parts down", tuple(lines), tuple(bands))


def heading_places(style: Style, code: str) -> Made:
    """A heading and a table for each place."""
    lines: list[str] = []
    bands = []
    for place, level, low, high in _each():
        if level == 0:
            lines += [f"#### {PLACES[place]}", "", _row("Level", "Base Salary"), _rule(2)]
        bands.append(Band(PLACES[place], LEVELS[level], low, high, code, len(lines)))
        lines.append(_row(LEVELS[level], style(low, high)))
        if level == len(LEVELS) - 1:
            lines.append("")
    return Made("heading places", tuple(lines[:-1]), tuple(bands))


def later_table(style: Style, code: str) -> Made:
    """The pay table comes after another one, and is cut by a blank line."""
    made = region_rows(style, code)
    before = (_row("Region", "Since"), _rule(2), _row("Austin", "2019"), "")
    lines = [*before, *made.lines[:-1], "", made.lines[-1]]
    moved = [replace(band, line=band.line + len(before)) for band in made.bands]
    moved[-1] = replace(moved[-1], line=moved[-1].line + 1)
    return Made("later table", tuple(lines), tuple(moved))


def country_rows(style: Style, code: str) -> Made:
    """A column of countries before that of cities, and the header once more among the rows."""
    made = both_rows(style, code)
    head = _row("Country", "City", "Level", "Base Salary")
    lines, bands = [head, _rule(4)], []
    for band, line in zip(made.bands, made.lines[2:], strict=True):
        level, place, pay = line.strip("| ").split(" | ")
        if level == LEVELS[0] and bands:
            lines.append(head)
        bands.append(replace(band, line=len(lines)))
        lines.append(_row(_COUNTRIES[place], place, level, pay))
    return Made("country rows", tuple(lines), tuple(bands))


def bands_across(style: Style, code: str) -> Made:
    """Letters under a corner that is called "Pay band", places as columns."""
    lines = [_row("Pay band", *PLACES), _rule(4)]
    bands = []
    for level in range(len(LEVELS)):
        cells = []
        for place, name in enumerate(PLACES):
            low, high = _RANGES[place][level]
            bands.append(Band(name, "ABC"[level], low, high, code, len(lines)))
            cells.append(style(low, high))
        lines.append(_row("ABC"[level], *cells))
    return Made("bands across", tuple(lines), tuple(bands))


SHAPES = (
    region_rows,
    both_rows,
    merged_rows,
    grouped_rows,
    places_across,
    levels_across,
    parts_down,
    heading_places,
    later_table,
    country_rows,
    bands_across,
)

# One end of a range as pay pages write it; the second entry is the currency they print.
ENDS: dict[str, tuple[Callable[[int], str], str]] = {
    "K": (lambda a: f"${a // 1000}K", "USD"),
    "full": (lambda a: f"£{a:,}", "GBP"),
    "points": (lambda a: f"{_thousands(a, '.')} €", "EUR"),
    "apostrophe": (lambda a: f"CHF {_thousands(a, chr(39))}", "CHF"),
}
HEADERS_OF_ENDS = (
    ("Base Salary Min", "Base Salary Max"),
    ("Min Base", "Mid Base", "Max Base"),
    ("Base (low)", "Base (high)"),
    ("Base P25", "Base P50", "Base P75"),
    ("Base 10th percentile", "Base 90th percentile"),
    ("Salary from", "Salary to"),
)
BARE_HEADERS_OF_ENDS = (
    ("Minimum", "Midpoint", "Maximum"),
    ("Low", "High"),
    ("From", "To"),
    ("Step 1", "Step 2", "Step 3"),
    ("P10", "P50", "P90"),
)


def ends_across(headers: tuple[str, ...], end: Callable[[int], str], code: str) -> Made:
    """The ends of a range in columns of their own."""
    lines = [_row("Level", "Location", *headers), _rule(2 + len(headers))]
    bands = []
    for place, level, low, high in _each():
        bands.append(Band(PLACES[place], LEVELS[level], low, high, code, len(lines)))
        cells = (
            [end(low), end(high)]
            if len(headers) == 2
            else [end(low), end((low + high) // 2000 * 1000), end(high)]
        )
        lines.append(_row(LEVELS[level], PLACES[place], *cells))
    return Made(" / ".join(headers), tuple(lines), tuple(bands))


# Headers of a level, a place and a base pay a year, as pages of several countries have them.
HEADERS_ABROAD = (
    ("Stufe", "Standort", "Jahresgehalt brutto"),
    ("Niveau", "Lieu", "Salaire annuel brut"),
    ("Nivel", "Ciudad", "Salario anual bruto"),
    ("Livello", "Città", "Retribuzione annua lorda"),
    ("Nível", "Cidade", "Salário anual"),
    ("Schaal", "Standplaats", "Bruto jaarsalaris"),
    ("Nivå", "Ort", "Årslön"),
    ("Poziom", "Miasto", "Wynagrodzenie roczne brutto"),
    ("Úroveň", "Město", "Roční mzda"),
    ("等級", "勤務地", "基本給（年俸）"),
    ("级别", "城市", "年薪"),
    ("등급", "근무지", "기본급 (연봉)"),
)


def headers_abroad(headers: tuple[str, ...], style: Style, code: str) -> Made:
    """A row for each place and level under foreign headers."""
    made = both_rows(style, code)
    return replace(made, name=" / ".join(headers), lines=(_row(*headers), *made.lines[1:]))


# --- What qualifies -------------------------------------------------------------------------------

QUALIFIERS = (
    "net",
    "after tax",
    "take-home",
    "OTE",
    "incl. bonus",
    "including commission",
    "part-time",
    "pro rata",
    "0.6 FTE",
    "60% FTE",
    "3 days a week",
    "20 hours per week",
    "10 months",
    "9-month",
    "seasonal",
    "contract",
    "B2B",
    "freelance",
    "old",
    "former",
    "until March 2025",
    "withdrawn",
    "superseded",
    "before the merger",
    "proposed",
    "draft",
    "TBC",
    "planned",
    "from July 2027",
    "average",
    "median",
)


@dataclass(frozen=True)
class Spoilt:
    """A table with something in it that must not be served. `lines` are those to be named."""

    made: Made
    how: str
    spoilt: tuple[Band, ...]
    kept: tuple[Band, ...] = field(default=())


def in_a_cell(made: Made, words: str) -> Iterator[Spoilt]:
    """The words stand behind or after the figures of the first band."""
    band = made.bands[0]
    for form in ("{0} {1}", "{0} ({1})", "{0}, {1}"):
        lines = list(made.lines)
        cells = lines[band.line].split(" | ")
        at = next(i for i, cell in enumerate(cells) if any(sign in cell for sign in "$£€"))
        end = " |" if cells[at].endswith(" |") else ""
        cells[at] = form.format(cells[at].removesuffix(" |"), words) + end
        lines[band.line] = " | ".join(cells)
        yield Spoilt(replace(made, lines=tuple(lines)), f"cell {form}", (band,), made.bands[1:])


def in_a_header(made: Made, words: str) -> Iterator[Spoilt]:
    """The words stand in the header of the pay."""
    for form in ("Base Salary ({0})", "Base Salary, {0}"):
        lines = list(made.lines)
        lines[0] = lines[0].replace("Base Salary", form.format(words))
        if lines[0] != made.lines[0]:
            yield Spoilt(replace(made, lines=tuple(lines)), f"header {form}", made.bands)


def in_a_label(made: Made, words: str) -> Iterator[Spoilt]:
    """The words stand at the name of the first band's row."""
    band = made.bands[0]
    label = band.region or ""
    for form in ("{0} ({1})", "{0} – {1}"):
        lines = list(made.lines)
        lines[band.line] = lines[band.line].replace(label, form.format(label, words), 1)
        yield Spoilt(replace(made, lines=tuple(lines)), f"label {form}", (band,), made.bands[1:])


def in_another_column(made: Made, words: str) -> Iterator[Spoilt]:
    """The words stand in a column of remarks."""
    band = made.bands[0]
    lines = [line + " Remarks |" if at == 0 else line for at, line in enumerate(made.lines)]
    lines[1] += "---|"
    for at in range(2, len(lines)):
        lines[at] += f" {words} |" if at == band.line else " |"
    yield Spoilt(replace(made, lines=tuple(lines)), "another column", (band,), made.bands[1:])


def in_a_footnote(made: Made, words: str) -> Iterator[Spoilt]:
    """The words stand in a note that a mark at the figures points at."""
    band = made.bands[0]
    for mark, note in (("†", f"† {words}"), ("[^1]", f"[^1]: {words}"), (r"\*", rf"\* {words}")):
        lines = list(made.lines)
        cells = lines[band.line].split(" | ")
        at = next(i for i, cell in enumerate(cells) if any(sign in cell for sign in "$£€"))
        end = " |" if cells[at].endswith(" |") else ""
        cells[at] = cells[at].removesuffix(" |") + mark + end
        lines[band.line] = " | ".join(cells)
        spoilt = replace(made, lines=tuple(lines), below=("", note))
        yield Spoilt(spoilt, f"footnote {mark}", (band,), made.bands[1:])


def in_a_heading(made: Made, words: str) -> Iterator[Spoilt]:
    """The words stand in a heading, or in a line over the table or under it."""
    yield Spoilt(replace(made, above=(f"#### Base salary, {words}", "")), "heading", made.bands)
    yield Spoilt(replace(made, above=(f"Base salary ({words}):", "")), "caption", made.bands)
    yield Spoilt(replace(made, below=("", f"*All figures are {words}.*")), "note", made.bands)
    yield Spoilt(replace(made, below=("", f"*All figures {words}.*")), "bare note", made.bands)
    yield Spoilt(replace(made, below=("", f"({words.capitalize()})")), "parenthesis", made.bands)


PLACES_OF_WORDS = (
    in_a_cell,
    in_a_header,
    in_a_label,
    in_another_column,
    in_a_footnote,
    in_a_heading,
)

# --- What changes nothing -------------------------------------------------------------------------

# What pages say around a table, with the words of what qualifies, and none of it of the figures.
HARMLESS = (
    "Salaries are paid monthly in arrears.",
    "Bonuses are paid every quarter.",
    "Bands are reviewed twice a year.",
    "Full time is 37.5 hours a week.",
    "Everyone gets 28 days of holiday a year.",
    "Employees who work part-time are paid pro rata.",
    "Contractors are not covered here.",
    "Freelancers and interns are paid differently.",
    "Ranges are based on the market median.",
    "We pay above the market average.",
    "Old bands are in the archive.",
    "Pay rises are decided in March.",
    "Valid from 1 January 2026.",
    "Last updated: May 2026.",
    "Shares vest over four years with a cliff of a year.",
    "The probation period is six months.",
    "Pay does not depend on your previous salary.",
    "We will publish bands for Japan in the future.",
    "Draft a counter-offer before you call.",
    "The company was founded in 2015.",
    "Gross figures, before tax.",
    "All bands are for full-time work.",
    "We raised £9M last year.",
    "You can work part-time if you like.",
    "We are happy to talk about part-time and job shares.",
    "These bands replace those of 2024.",
    "These ranges replace the old ones.",
    "The previous bands were published in 2023.",
    "If you have questions, write to people@example.com.",
    "Every two years we survey the market.",
    "We never ask for your salary history.",
    "Draft your questions before the call.",
    "For reference, one euro is about 1.08 dollars.",
    "This is a permanent role with an employment contract.",
)

# What says of the figures what those say of something else.
HARMFUL = (
    "We pay what we paid last year.",
    "These are last year's bands.",
    "These bands were replaced in May.",
    "The bands below were published in 2021.",
    "You earn this part-time.",
    "We can only offer these as part-time posts.",
    "You see a draft here.",
    "We use the averages of a survey.",
    "They are our old bands.",
    "What you see is a proposal.",
    "You are looking at a draft.",
    "We took the average of three offers.",
    "We retired the ladder in May.",
    "I made up a sample.",
    "You can earn this part-time.",
)


def with_words_around(made: Made, words: str) -> Iterator[Made]:
    """The table with a sentence above it, below it, or in a note."""
    yield replace(made, above=(words, ""))
    yield replace(made, above=(f"> {words}", ""))
    for form in ("{}", "*{}*", "Note: {}"):
        yield replace(made, below=("", form.format(words)))


# --- What stands beside ---------------------------------------------------------------------------

# Tables that are no pay of the guide's role today, each under its heading.
OTHER_TABLES: dict[str, tuple[str, ...]] = {
    "bonuses": ("Target bonus", "Level | Target bonus | Most", "L3 | $9,000 | $14,000"),
    "a move": ("Relocation", "Region | Allowance", "Austin | $9,000"),
    "rent": ("Housing support", "Region | Annual amount", "Lisbon | €4,800"),
    "a pension": ("Pension", "Salary band | You | We", "up to $60,000 | 4% | 8%"),
    "day rates of clients": ("Rate card for clients", "Level | Day rate", "L3 | $950"),
    "years of clients": ("What clients pay", "Level | Base Salary", "L3 | $195,000"),
    "other companies": ("What other companies pay", "Level | Base Salary", "L3 | $195,000"),
    "old bands": ("Bands 2023 (superseded)", "Level | Base Salary", "L3 | $95,000"),
    "a proposal": ("Proposal for 2028", "Region | Base Salary", "Austin | $195,000"),
    "a condition": ("If the round closes", "Region | Base Salary", "Austin | $195,000"),
    "taxes": ("How pay is taxed", "Taxable income | Rate", "up to $60,000 | 18%"),
    "means": ("Pay gap", "Level | Mean salary, women | Mean salary, men", "L3 | $117K | $118K"),
    "sales": ("Account executives", "Level | Base Salary", "L3 | $72,000"),
    "interns": ("Interns", "Level | Monthly pay", "L3 | $6,200"),
    "the board": ("Executive pay", "Name | Salary", "CEO | $640,000"),
    "contractors": ("Contractors", "Region | Base Salary", "Austin | $195,000"),
    "a payslip": ("An example payslip", "Item | Amount", "Base salary | $8,417"),
    "a budget": ("Hiring budget", "Region | Budget | Seats", "Austin | $2,400,000 | 31"),
    "raises": ("Raise on promotion", "From | To | Raise", "L3 | L4 | $18,000"),
    "visas": ("Minimum salary for a visa", "Region | Minimum salary", "Lisbon | €38,300"),
    "severance": ("Severance", "Region | Years | Amount", "Austin | 5 | $20,000"),
    "revenue": ("Revenue by region", "Region | Annual revenue", "Austin | $24,000,000"),
    "the legal minimum": ("Legal minimum", "Region | Minimum wage", "Austin | $15,080"),
    "training": ("Training budget", "Level | Annual", "L3 | $2,000"),
    "homes": ("Housing market", "City | Median home price", "Austin | $540,000"),
}


def beside_another(made: Made, other: tuple[str, ...]) -> Iterator[tuple[Made, int]]:
    """The table with another before it or after it, and the line of that one's header."""
    heading, header, row = other
    width = header.count("|") + 1
    lines = (f"#### {heading}", "", f"| {header} |", _rule(width), f"| {row} |", "")
    before = replace(made, above=(*lines, "#### Base salary", "", *made.above))
    yield before, 5
    yield replace(made, below=(*made.below, "", *lines)), 3 + len(made.lines) + 3


# --- What breaks ----------------------------------------------------------------------------------


def _cells(line: str) -> list[str]:
    return line.strip("| ").split(" | ")


def with_a_broken_row(made: Made) -> Iterator[Spoilt]:
    """A cell of the first band's row is lost or doubled, a border is, or the sum has slipped."""
    band = made.bands[0]
    cells = _cells(made.lines[band.line])
    pay = next(at for at, cell in enumerate(cells) if any(sign in cell for sign in "$£€"))
    broken: dict[str, list[str]] = {}
    for at in range(len(cells)):
        broken[f"doubled {at}"] = [*cells[: at + 1], *cells[at:]]
        if at != pay:
            broken[f"lost {at}"] = [*cells[:at], *cells[at + 1 :]]
            exchanged = list(cells)
            exchanged[at], exchanged[pay] = cells[pay], cells[at]
            broken[f"exchanged {at}"] = exchanged
    for at in range(len(cells) - 1):
        one = [*cells[:at], f"{cells[at]} {cells[at + 1]}", *cells[at + 2 :]]
        broken[f"joined {at}"] = one
        broken[f"joined and filled {at}"] = [*one, ""]
    for how, row in broken.items():
        lines = list(made.lines)
        lines[band.line] = _row(*row)
        kept = tuple(one for one in made.bands if one.line != band.line)
        if how == f"lost {len(cells) - 1}" and "%" in cells[-1]:
            kept = made.bands  # nothing but the last cell can be missing: the rest is where it was
        yield Spoilt(replace(made, lines=tuple(lines)), how, (band,), kept)


# --- What hides -----------------------------------------------------------------------------------


def hidden(made: Made) -> Iterator[Spoilt]:
    """The whole table stands where nothing is said."""
    lines = made.lines
    ways = {
        "comment": (("<!--",), lines, ("-->",)),
        "fence": (("```",), lines, ("```",)),
        "tildes": (("~~~text",), lines, ("~~~",)),
        "quotation": ((), tuple(f"> {line}" for line in lines), ()),
        "details": (("<details>", "<summary>Bands</summary>", ""), lines, ("", "</details>")),
        "indented": ((), tuple(f"    {line}" for line in lines), ()),
    }
    for how, (before, wrapped, after) in ways.items():
        bands = tuple(replace(band, line=band.line + len(before)) for band in made.bands)
        yield Spoilt(Made(made.name, (*before, *wrapped, *after), bands), how, bands)
    struck = tuple(
        line if at < 2 else _row(*(f"~~{cell}~~" for cell in line.strip("| ").split(" | ")))
        for at, line in enumerate(lines)
    )
    yield Spoilt(Made(made.name, struck, made.bands), "struck", made.bands)
