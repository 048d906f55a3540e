"""What `/band` and `/level` say: figures with their source, plain words where none is."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.index import GuideIndex
from negotiation.lookup.look_ups import band_answer, band_line, level_answer, level_line
from negotiation.model.guide import BandRow, EquityKind, Guide, PayCell, TotalModel
from negotiation.model.money import MoneyRange, Period
from negotiation.model.replies import Reply
from tests.guides.making import guide, pay, row

GRANT = Period.GRANT
TODAY = date(2026, 9, 15)


def _one(*rows: BandRow, **more: object) -> GuideIndex:
    return GuideIndex.build([guide("acme/swe", "Acme", "Software Engineer", rows, **more)])  # type: ignore[arg-type]


def _band(*rows: BandRow, region: str | None = None, level: str | None = None) -> Reply:
    return band_answer(_one(*rows), "acme", "swe", region, level, today=TODAY)


def _lines(reply: Reply) -> list[str]:
    return reply.text.splitlines()


SHARE = row(
    "San Francisco",
    base=pay(220_000, 300_000),
    equity=pay(90_000, 190_000, kind=EquityKind.PROFIT_SHARE, open_ended=True),
    total=pay(310_000, 490_000),
    model=TotalModel.FULL,
)
GRANTED = row(
    "London",
    base=pay(100_000, 170_000, "GBP"),
    equity=pay(80_000, 265_000, "GBP", GRANT, kind=EquityKind.PRIVATE_EQUITY),
    total=pay(120_000, 236_000, "GBP"),
    line=8,
    model=TotalModel.QUARTER,
)


def test_a_yearly_profit_share_is_not_divided() -> None:
    lines = _lines(_band(SHARE))
    assert "• Base: $220,000–$300,000 a year" in lines
    assert "• Profit share: $90,000–$190,000+ a year, in cash" in lines
    assert "• Total: $310,000–$490,000 a year (base + profit share)" in lines


def test_a_grant_is_over_four_years_and_its_quarter_is_called_a_quarter() -> None:
    lines = _lines(_band(GRANTED))
    assert (
        "• Equity (private shares): £80,000–£265,000 over four years "
        "(a quarter of it: £20,000–£66,250 a year)"
    ) in lines
    assert "• Total: £120,000–£236,000 a year (base + a quarter of the equity)" in lines


def test_what_the_guide_does_not_price_is_said_to_be_missing() -> None:
    assert "Not in the guide: bonus and sign-on." in _lines(_band(SHARE))
    mixed = (SHARE, row("London", base=pay(1, 2), bonus=pay(3, 4), line=8))
    text = _band(*mixed).text
    assert "• Bonus: not in the guide" in text
    assert "• Equity: not in the guide" in text
    assert "Not in the guide: sign-on." in text


def test_all_regions_stand_side_by_side_in_the_guides_order() -> None:
    text = _band(SHARE, GRANTED).text
    assert text.index("**San Francisco**") < text.index("**London**")
    assert "£" not in text.split("**London**")[0]


def test_one_region_is_shown_alone_with_its_line() -> None:
    reply = _band(SHARE, GRANTED, region="ldn")
    assert "San Francisco" not in reply.text
    assert reply.note.startswith("From 3 sources")
    assert reply.source == "acme/swe.md:8"
    assert _band(SHARE, GRANTED).source == "acme/swe.md:7–8"


@pytest.mark.parametrize(
    ("per", "model", "why"),
    [
        (GRANT, TotalModel.FULL, "calls the equity a four-year grant"),
        (Period.YEAR, TotalModel.QUARTER, "calls the equity yearly"),
        (None, TotalModel.FULL, "does not say whether the equity is for one year"),
        (None, TotalModel.NONE, "does not say whether the equity is for one year"),
    ],
)
def test_an_unclear_equity_period_shows_both_readings(
    per: Period | None, model: TotalModel, why: str
) -> None:
    text = _band(
        row(
            "Dublin",
            base=pay(80_000, 100_000, "EUR"),
            equity=pay(40_000, 80_000, "EUR", per, kind=EquityKind.RSU),
            total=pay(120_000, 180_000, "EUR"),
            model=model,
        )
    ).text
    assert "either €10,000–€20,000 or €40,000–€80,000 a year" in text
    assert why in text


def test_a_total_that_is_no_sum_of_its_parts_is_shown_beside_both_sums() -> None:
    text = _band(
        row(
            "Oslo",
            base=pay(100_000, 120_000, "NOK"),
            equity=pay(40_000, 80_000, "NOK", GRANT, kind=EquityKind.RSU),
            bonus=PayCell("10%", percent=pay(1, 1, percent=(10, 10)).percent),
            total=pay(130_000, 160_000, "NOK"),
            model=TotalModel.NONE,
        )
    ).text
    assert "NOK 130,000–160,000 a year" in text
    assert "NOK 120,000–152,000 with a quarter of the equity" in text
    assert "NOK 150,000–212,000 with all of it" in text
    assert "not the sum of its own parts" in text


def test_a_remark_that_several_rows_share_is_said_once() -> None:
    unclear = [
        row(
            region,
            base=pay(80_000, 90_000),
            equity=pay(40_000, 80_000, per=GRANT, kind=EquityKind.RSU),
            total=pay(120_000, 170_000),
            line=line,
            model=TotalModel.FULL,
        )
        for line, region in enumerate(("Austin", "Denver", "Boise"), 7)
    ]
    assert _band(*unclear).text.count("Ask the company which it is.") == 1


def test_nothing_is_converted() -> None:
    dual = pay(145_000, 195_000, "GBP", also=MoneyRange("USD", 182_000, 245_000))
    text = _band(row("London", base=dual)).text
    assert "• Base: £145,000–£195,000 a year (printed beside it: $182,000–$245,000)" in text


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (PayCell("10–15%", percent=pay(1, 1, percent=(10, 15)).percent), "10–15% of base"),
        (pay(12_000, 25_000, percent=(10, 15)), "$12,000–$25,000 a year (10–15% of base)"),
        (pay(60_000, 70_000, "SEK", Period.MONTH), "SEK 60,000–70,000 a month"),
        (pay(1, 2, per=None), "$1–$2 (per what, the guide does not say)"),
        (PayCell("Varies", text="Varies"), "“Varies”, no figure in the guide"),
        (PayCell("*Variable*", text="*Variable*"), "“\\*Variable\\*”, no figure in the guide"),
    ],
)
def test_a_bonus_is_shown_as_the_guide_has_it(cell: PayCell, words: str) -> None:
    assert f"• Bonus: {words}" in _lines(_band(row("Oslo", bonus=cell)))


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (
            PayCell("13,000 – 27,000 options", units=(13_000, 27_000), kind=EquityKind.OPTIONS),
            "Equity (stock options): 13,000–27,000 options, a count: the guide does not say what "
            "they are worth",
        ),
        (PayCell("Choose", text="Choose", kind=EquityKind.OPTIONS),
         "Equity (stock options): “Choose”, no figure in the guide"),
        (pay(5, 9, kind=EquityKind.PHANTOM),
         "Phantom equity (follows the share price, paid in cash): $5–$9 a year"),
        (pay(160_000, 300_000, per=GRANT, kind=EquityKind.RSU,
             second=MoneyRange("USD", 40_000, 75_000, per=Period.YEAR)),
         "Equity (RSUs): $160,000–$300,000 over four years (the guide adds $40,000–$75,000 a "
         "year)"),
    ],
)  # fmt: skip
def test_equity_says_its_kind_and_what_it_is_counted_in(cell: PayCell, words: str) -> None:
    assert f"• {words}" in _band(row("Oslo", equity=cell)).text


def test_a_sign_on_is_paid_once() -> None:
    text = _band(row("Seattle", base=pay(1, 2), sign_on=pay(10_000, 20_000, per=None))).text
    assert "• Sign-on: $10,000–$20,000, once" in text


LEVELS = tuple(
    row(region, level, total=pay(low, low + 50_000), line=line)
    for line, (region, level, low) in enumerate(
        [
            ("New York (USD)", "Mid (L3-L4)", 160_000),
            ("New York (USD)", "Senior (L5)", 210_000),
            ("New York (USD)", "Staff+ (L6+)", 280_000),
            ("Paris (EUR €)", "Mid (L3-L4)", 55_000),
            ("Paris (EUR €)", "Senior (L5)", 75_000),
            ("Paris (EUR €)", "Staff+ (L6+)", 100_000),
        ],
        9,
    )
)


def test_a_table_of_levels_shows_each_level_in_each_region() -> None:
    reply = _band(*LEVELS)
    assert reply.text.count("• Senior (L5): ") == 2
    assert "The guide gives totals here and not the parts they are made of." in reply.text


@pytest.mark.parametrize("level", ["senior", "L5", "l5", "Senior (L5)"])
def test_a_level_picks_its_row(level: str) -> None:
    lines = _lines(_band(*LEVELS, region="nyc", level=level))
    assert [line for line in lines if line.startswith("• ")] == [
        "• Senior (L5): $210,000–$260,000 a year"
    ]


@pytest.mark.parametrize(
    ("level", "row_label"),
    [("l4", "Mid (L3-L4)"), ("L8", "Staff+ (L6+)"), ("staff", "Staff+ (L6+)")],
)
def test_a_code_inside_a_range_or_above_an_open_end_picks_its_row(
    level: str, row_label: str
) -> None:
    assert f"• {row_label}: " in _band(*LEVELS, region="nyc", level=level).text


@pytest.mark.parametrize("level", ["62", "61-62", "SDE II", "sde ii", "sde2", "61-62 (SDE II)"])
def test_a_title_names_its_level_and_is_shown_beside_it(level: str) -> None:
    titled = (
        replace(row(None, "61-62", base=pay(145_000, 175_000)), title="SDE II"),
        replace(row(None, "63-64", base=pay(175_000, 210_000)), title="Senior SDE"),
    )
    text = _band(*titled, level=level).text
    assert "61-62 (SDE II)" in text
    assert "63-64" not in text
    menu = _band(*titled).menu
    assert menu is not None
    assert [option.label for option in menu.options] == ["61-62 (SDE II)", "63-64 (Senior SDE)"]


def test_a_level_that_is_not_there_is_said_and_all_are_shown() -> None:
    text = _band(*LEVELS, region="nyc", level="L1").text
    assert "The guide has no level “L1”. It has Mid (L3-L4), Senior (L5) and Staff+ (L6+)" in text
    assert text.count("• ") == 3
    assert "does not tell levels apart" in _band(SHARE, level="L5").text


def test_a_level_may_stand_in_the_loose_line() -> None:
    text = band_line(_one(*LEVELS), "acme swe l5 paris").text
    assert "• Senior (L5): $75,000" in text
    assert "Mid" not in text


@pytest.mark.parametrize(
    "line", ["acme senior swe paris", "acme swe senior paris", "acme senior in paris"]
)
def test_a_rank_before_a_role_is_a_level_where_no_guide_is_for_that_rank(line: str) -> None:
    text = band_line(_one(*LEVELS), line).text
    assert "• Senior (L5): $75,000" in text
    assert "Mid" not in text
    assert "Software Engineer" in band_line(_one(SHARE), line).text  # it asks for the role
    assert "• Base" not in band_line(_one(SHARE), line).text


@pytest.mark.parametrize("typed", ["tier 1", "Tier 1 (SF/NYC)"])
def test_a_row_is_found_by_a_part_of_its_label(typed: str) -> None:
    rows = (row("Tier 1 (SF/NYC)", base=pay(2, 3)), row("Tier 2 (Austin)", base=pay(1, 2), line=8))
    text = band_line(_one(*rows), f"acme swe {typed}").text
    assert "Tier 1" in text
    assert "Tier 2" not in text
    assert "aside" not in text


def test_a_town_that_nobody_knows_is_found_in_its_own_guide() -> None:
    rows = (row("Quarrystead NC", base=pay(2, 3)), row("Paris", base=pay(1, 2), line=8))
    text = band_line(_one(*rows), "acme swe quarrystead").text
    assert "Quarrystead NC" in text
    assert "Paris" not in text


@pytest.mark.parametrize(
    ("as_of", "words"),
    [
        (date(2026, 3, 16), "data of March 2026"),
        (date(2026, 3, 15), "data of March 2026, 6 months old: pay may have moved since"),
        (date(2025, 9, 1), "data of September 2025, 12 months old: pay may have moved since"),
        (None, "the guide does not say how old its data is"),
    ],
)
def test_old_data_is_said_to_be_old(as_of: date | None, words: str) -> None:
    reply = band_answer(_one(SHARE, as_of=as_of), "acme", "swe", today=TODAY)
    assert reply.note.endswith(words)


def test_a_long_answer_is_cut_at_a_region_and_says_so() -> None:
    many = [
        row(f"Town number {number} of a long list of towns", base=pay(100_000, 200_000),
            equity=pay(1, 2, per=GRANT, kind=EquityKind.RSU), total=pay(1, 2), line=number)
        for number in range(40)
    ]  # fmt: skip
    text = _band(*many).text
    assert len(text) <= 4_000
    shown = text.count("**Town")
    assert f"And {40 - shown} more: " in text


TWINS = GuideIndex.build(
    [
        guide("brex/swe", "Brex", "Software Engineer", [SHARE]),
        guide("brex-ai/swe", "Brex", "Software Engineer",
              [row("San Francisco", total=pay(1_000, 2_000))]),
        guide("runway/ml-ai-engineer", "Runway", "ML/AI Engineer", [SHARE, GRANTED],
              [("Runway ML/AI Engineer", "Google", "L4-L5"),
               ("Runway ML/AI Engineer", "Meta", "IC4-IC5")]),
        guide("pixel/ml-ai-engineer", "Pixel", "ML/AI Engineer", [SHARE],
              [("Pixel ML/AI Engineer", "Google", "L5-L6")]),
        guide("pixel/swe", "Pixel", "Software Engineer", [SHARE]),
        guide("mako-ai/swe", "Mako AI", "Software Engineer", [SHARE]),
        guide("mako-labs/swe", "Mako Labs", "Software Engineer", [SHARE]),
    ]
)  # fmt: skip


def test_two_folders_of_one_name_are_both_shown_and_told_apart() -> None:
    reply = band_answer(TWINS, "Brex", "swe")
    assert reply.title == "Brex · Software Engineer"
    assert "$310,000–$490,000" in reply.text
    assert "in the folder brex-ai, is titled Brex and has figures of its own" in reply.text
    assert "$1,000–$2,000" in reply.text
    other = band_answer(TWINS, "brex-ai", "swe")
    assert other.title == "Brex (brex-ai) · Software Engineer"


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (("runwy", "mle", "sf"), "I took “runwy” as Runway."),
        (("runway", "ml enginer", "england"), "I took “england” as London."),
    ],
)
def test_what_was_read_into_the_words_is_said(asked: tuple[str, str, str], says: str) -> None:
    assert says in band_answer(TWINS, *asked).text


@pytest.mark.parametrize(
    ("asked", "title", "says"),
    [
        ((None, None), "Pay bands", "Which company?"),
        (("mako", "swe"), "Which company?", "• **Mako AI**\n• **Mako Labs**"),
        (("nobody at all", "swe"), "No such company", "There is no guide for “nobody at all”."),
        (("Google", "swe"), "No guide for this company", "`/level company: Google`"),
        (("pixel", None), "Pixel", "The guides have ML/AI Engineer and Software Engineer."),
        (("pixel", "engineer"), "Which role?", "• **ML/AI Engineer**"),
        (("pixel", "lawyer"), "No such role", "There is no guide for “lawyer” at Pixel."),
        (("runway", "mle", "oslo"), "No such region", "It has San Francisco and London."),
        (("software engineer", None), "Which company?", "Software Engineer at which company?"),
    ],
)
def test_what_is_not_understood_is_asked_back_with_what_is_near(
    asked: tuple[str | None, ...], title: str, says: str
) -> None:
    company, role, *region = asked
    reply = band_answer(TWINS, company, role, *region)
    assert reply.title == title
    assert says in reply.text


def test_a_persons_words_come_back_without_markup() -> None:
    text = band_answer(TWINS, "**@everyone** [x](https://x.example)", "swe").text
    assert "**@" not in text
    assert "](" not in text
    assert "https://" not in text


def test_a_loose_line_gives_the_same_answer_as_its_parts() -> None:
    assert band_line(TWINS, "mle at runway in london") == band_answer(
        TWINS, "runway", "mle", "london"
    )
    assert band_answer(TWINS, "runway ml london", None) == band_answer(
        TWINS, "runway", "ml", "london"
    )


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("runway mle nu jork", "I left “nu jork” aside."),
        ("pixel swe l5", "The guide does not tell levels apart, so “l5” changes nothing here."),
        ("emjay mle", "I know no company called “emjay”."),
        ("london", "Which company? The guides cover"),
        ("engineer", "Which company? The guides cover"),
        ("googel search engines", "There is no guide for “googel search engines”."),
        ("pixel runway mle", "• **Pixel**\n• **Runway**"),
        ("pixel principal mle", "I left “principal” aside."),
    ],
)
def test_nothing_in_a_loose_line_is_passed_over_silently(line: str, says: str) -> None:
    assert says in band_line(TWINS, line).text


def test_a_role_without_its_company_asks_for_that_alone() -> None:
    assert "Software Engineer at which company?" in band_answer(TWINS, None, "swe").text


def test_a_code_in_the_role_picks_its_row() -> None:
    rows = [
        row("Oslo", f"L{4 + at} SDE {'I' * (at + 1)}", base=pay(at + 1, at + 2)) for at in (0, 1)
    ]
    index = GuideIndex.build([guide("acme/swe", "Acme", "Software Engineer (SDE I-II)", rows)])
    for line in ("acme sde2", "acme l5 sde"):
        text = band_line(index, line).text
        assert "SDE II" in text
        assert "L4" not in text


def test_a_role_elsewhere_shows_what_is_said_and_what_is_only_implied() -> None:
    reply = level_answer(TWINS, "runway", "mle")
    assert reply.title == "Runway · ML/AI Engineer"
    assert "• Google: L4-L5\n• Meta: IC4-IC5" in reply.text
    said, implied = reply.text.split("**Through a third company**")
    assert "Pixel" not in said
    assert "• Pixel ML/AI Engineer (its guide says Google L5-L6)" in implied
    assert reply.note == "From 1 guide"
    assert reply.source == "runway/ml-ai-engineer.md:15"


def test_a_peers_level_shows_who_stands_there() -> None:
    reply = level_answer(TWINS, "google", "l5")
    assert reply.title == "Google L5"
    assert "**2 guides place a role in a range that holds Google L5**" in reply.text
    assert "• Runway ML/AI Engineer (Google L4-L5)" in reply.text
    assert "• Meta: IC4–IC5" in reply.text


@pytest.mark.parametrize(
    "line",
    [
        "google l5",
        "l5 at google",
        "Google, L5",
        "GOOGLE L5",
        "**google** `l5`",
        "what is google l5 at meta?",
        "google l5 vs meta",
        "meta: google l5",
    ],
)
def test_a_loose_line_of_levels_is_taken_apart(line: str) -> None:
    assert level_line(TWINS, line) == level_answer(TWINS, "google", "L5")


def test_a_level_alone_asks_whose_it_is() -> None:
    text = level_line(TWINS, "ic5").text
    assert text.startswith("IC5 at which company?")
    assert "Google" in text
    assert "Name a company" in level_line(TWINS, "???").text
    assert "called “nowhere”" in level_line(TWINS, "nowhere l5").text


def test_a_company_of_several_words_alone_is_no_level_of_a_shorter_one() -> None:
    index = GuideIndex.build(
        [
            guide("two-peaks/swe", "Two Peaks", "SWE", (), [("SWE", "Elm Lane Trading", "L4")]),
            guide("elm-road/swe", "Elm Road", "SWE", (), [("SWE", "Google", "L4")]),
        ]
    )
    assert "Two Peaks SWE elsewhere" in level_line(index, "two peaks").text
    assert "of Elm Lane Trading" in level_line(index, "elm lane trading").text


def test_a_level_in_quotes_or_two_with_a_word_between_are_read() -> None:
    assert level_answer(TWINS, "google", '"L5"').title == "Google L5"
    assert level_answer(TWINS, "google", "L4 or L5").title == "Google L4-L5"


def test_a_level_without_a_company_or_without_guides_is_asked_back() -> None:
    assert "Name a company" in level_answer(TWINS, None, None).text
    assert "Name a level or role of Google" in level_line(TWINS, "google").text
    assert "No guide speaks of a company" in level_answer(TWINS, "nobody at all", "L5").text
    missing = level_answer(TWINS, "google", "L1")
    assert "No guide places “L1” at Google" in missing.text
    assert "L4–L5" in missing.text


def test_many_answers_are_gathered_by_role_and_cut_honestly() -> None:
    many = [
        guide(f"firm-{number}/swe", f"Firm {number}", "Software Engineer", (),
              [(f"Firm {number} SWE", "Google", "L5"), (f"Firm {number} SWE", "Meta", "E5")])
        for number in range(40)
    ] + [guide("odd/swe", "Odd", "Software Engineer", (),
               [("Odd SWE", "Google", "L5"), ("Odd SWE", "Meta", "E4")])]  # fmt: skip
    text = level_answer(GuideIndex.build(many), "google", "l5").text
    assert "**41 guides place a role at Google L5** (of 41 companies)" in text
    assert "• Software Engineer: Firm 0, Firm 1, Firm 10, Firm 11 and 37 more" in text
    assert "• Meta: E5 (40 guides)" in text
    assert "**Not all guides agree**\n• One guide says Meta E4 (for Google L5)" in text
    assert len(text) < 4_000


def _figures(text: str) -> set[int]:
    return {int(found.replace(",", "")) for found in re.findall(r"\d[\d,]*\d|\d", text)}


@given(
    st.integers(1, 900), st.integers(0, 900), st.integers(1, 900), st.integers(0, 900),
    st.sampled_from(list(Period)), st.sampled_from(list(TotalModel)),
    st.sampled_from(list(EquityKind)),
)  # fmt: skip
def test_every_figure_is_the_guides_or_a_quarter_or_a_sum_of_them(
    base: int, more: int, equity: int, extra: int, per: Period, model: TotalModel, kind: EquityKind
) -> None:
    low, high = base * 1_000, (base + more) * 1_000
    least, most = equity * 1_000, (equity + extra) * 1_000
    cells = row(
        "Oslo",
        base=pay(low, high),
        equity=pay(least, most, per=per, kind=kind),
        total=pay(777_000_000, 888_000_000),
        model=model,
    )
    quarters = [least // 4, most // 4]
    allowed = {low, high, least, most, 777_000_000, 888_000_000, *quarters}
    allowed |= {low + least, high + most, low + quarters[0], high + quarters[1]}
    assert {figure for figure in _figures(_band(cells).text) if figure > 99} <= allowed


def test_a_guide_without_any_figure_says_so() -> None:
    empty: Guide = guide("acme/swe", "Acme", "Software Engineer")
    reply = band_answer(GuideIndex.build([empty]), "acme", "swe")
    assert reply.text == "This guide has no pay figures that could be read."


def test_before_any_guide_is_loaded_that_is_what_is_said() -> None:
    nothing = GuideIndex.build(())
    assert "No guides are loaded yet" in band_line(nothing, "midjourney ml sf").text
    assert "No guides are loaded yet" in band_answer(nothing, None, None).text
    assert "No guide speaks of" in level_line(nothing, "google l5").text


def test_the_only_role_of_a_company_need_not_be_named() -> None:
    reply = band_line(_one(SHARE), "acme sf")
    assert "Software Engineer is the only role the guides have there." in reply.text
    assert "$220,000–$300,000" in reply.text
