"""Pay figures in prose: component, role, region, period, and what is no figure."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.advice.figures import LONGEST_SENTENCE, Reader
from guides.advice.sentences import Own
from negotiation.model.guide import BandRow, PayCell, PayFigure
from negotiation.model.money import MoneyRange, Period

OWN = Own(frozenset({"acme"}))


def figures(text: str, bands: tuple[BandRow, ...] = ()) -> list[PayFigure]:
    sentences = Reader(lambda: OWN, bands).read(text, 7)
    return [figure for sentence in sentences for figure in sentence.figures]


def brief(text: str, bands: tuple[BandRow, ...] = ()) -> list[str]:
    """`ask base USD 295000`, with the range's top and the region where there are any."""
    shown = []
    for figure in figures(text, bands):
        money = f"{figure.currency} {figure.low}"
        if figure.percent is not None:
            money = "-".join(str(part) for part in dict.fromkeys(figure.percent)) + "%"
        elif figure.high != figure.low:
            money += f"-{figure.high}"
        where = f" @{figure.region}" if figure.region else ""
        shown.append(f"{figure.role} {figure.component} {money}{where}")
    return shown


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            '"To join: $295K base and $180K+ annual profit sharing. At $295K, I sign this week.'
            ' Floor is $265K."',
            ["ask base USD 295000", "ask equity USD 180000", "floor base USD 265000"],
        ),
        (
            "Acme will counter at $240K-$265K RSUs — accept at $250K+ with base above $215K.",
            [
                "counter equity USD 240000-265000",
                "accept equity USD 250000",
                "accept base USD 215000",
            ],
        ),
        (
            '"I want more." Counter at $65K-$80K RSUs is competitive.',
            ["counter equity USD 65000-80000"],
        ),
        (
            '"Comparable roles pay $190K+: $195K base and $175K equity/4yr."',
            ["ask base USD 195000", "ask equity USD 175000"],
        ),
        (
            "Open at $182K base. They open at $155K. Acme usually comes back with $160K.",
            ["ask base USD 182000", "counter base USD 155000", "counter base USD 160000"],
        ),
        (
            "Ask for £103K base. Acme's UK team counters near £95K; decline anything beneath £90K.",
            ["ask base GBP 103000", "counter base GBP 95000", "floor base GBP 90000"],
        ),
        (
            '"Can we align my Acme offer to $255K TC?"',
            ["ask total USD 255000"],
        ),
        (
            '"I\'d like $235K in Quokka Labs RSUs with a $215K base."',
            ["ask equity USD 235000", "ask base USD 215000"],
        ),
        (
            "Your accept-at floor should be $130,000 base with $40,000 RSU/4yr.",
            ["floor base USD 130000", "floor equity USD 40000"],
        ),
        (
            "Accept no lower than £80K base. Walk away below £75K base.",
            ["floor base GBP 80000", "floor base GBP 75000"],
        ),
        (
            "Target: $195,000 base, $200,000 RSU (4-year), $50,000 signing\n"
            "Stretch: $205,000 base, $250,000 RSU (4-year), $75,000 signing",
            [
                "ask base USD 195000",
                "ask equity USD 200000",
                "ask sign_on USD 50000",
                "ask base USD 205000",
                "ask equity USD 250000",
                "ask sign_on USD 75000",
            ],
        ),
        ("Accept if total first-year comp exceeds $290K.", ["accept total USD 290000"]),
        ("**Accept at $205K+ base as your floor.**", ["floor base USD 205000"]),
        (
            "Open at $350,000 base with 4,000 RSUs ($800,000 at ACME ~$200).",
            ["ask base USD 350000", "ask equity USD 800000"],
        ),
        (
            "I need $225K base with a 35% guaranteed first-year bonus.",
            ["ask base USD 225000", "ask bonus 35%"],
        ),
        (
            '"I need $225K base with a 35% guaranteed first-year bonus."',
            ["ask base USD 225000", "ask bonus 35%"],
        ),
        ("Negotiate bonus to 14-16% of base tied to uptime.", ["ask bonus 14-16%"]),
        (
            "Anchor at $390K base and $500K guaranteed first-year bonus ($890K total).",
            ["ask base USD 390000", "ask bonus USD 500000", "ask total USD 890000"],
        ),
        (
            "Accept at $340K+ base and $400K+ bonus ($740K+ floor).",
            ["accept base USD 340000", "accept bonus USD 400000", "floor total USD 740000"],
        ),
        (
            "If base is capped at $130,000, negotiate a $15,000 signing bonus.",
            ["ask sign_on USD 15000"],
        ),
        ("If they counter below $340K base, require a bonus of $200K.", ["ask bonus USD 200000"]),
        (
            '"My target is $248K total comp, structured as $165K base."',
            ["ask total USD 248000", "ask base USD 165000"],
        ),
        (
            "Acme will come back at $150K-$155K base and $300K equity.",
            ["counter base USD 150000-155000", "counter equity USD 300000"],
        ),
        ("They typically respond with $160K base.", ["counter base USD 160000"]),
        ("Expect them to hold base near $380K.", ["counter base USD 380000"]),
        ("The counter range is usually $185K-$190K base.", ["counter base USD 185000-190000"]),
        ("Globex will offer $225K base.", []),
        ("Accept nothing under $205K base.", ["floor base USD 205000"]),
        ("Decline anything below $205K base.", ["floor base USD 205000"]),
        ('"My minimum is $185K base."', ["floor base USD 185000"]),
        ("Below $280K base, leave.", ["floor base USD 280000"]),
        ("Land at $166K+ base.", ["accept base USD 166000"]),
        (
            "They counter near $172K base; hold for $178K.",
            ["counter base USD 172000", "ask base USD 178000"],
        ),
        ("If they open below $340K base, ask for a review of the level.", []),
        ("Start the conversation at $385K TC.", ["ask total USD 385000"]),
        ("Acme usually lands at about $330K TC.", ["counter total USD 330000"]),
        ("Acme's first answer will be $215K base.", ["counter base USD 215000"]),
        (
            "Expect: $225K base, $20K signing.",
            ["counter base USD 225000", "counter sign_on USD 20000"],
        ),
        ("Expect $225K base back.", ["counter base USD 225000"]),
        ('"I was expecting $240K base."', ["ask base USD 240000"]),
        ("Take $660K TC.", ["accept total USD 660000"]),
        ("Anything over $340K TC is a win.", ["accept total USD 340000"]),
        (
            "Minimum: $218K base and $300K in RSUs.",
            ["floor base USD 218000", "floor equity USD 300000"],
        ),
        (
            "Below $220K base or $300K RSU, walk.",
            ["floor base USD 220000", "floor equity USD 300000"],
        ),
        ("Ask for 1,200 RSUs (about $360K at today's price).", ["ask equity USD 360000"]),
        ("Accept if RSUs reach $300K.", ["accept equity USD 300000"]),
        ("Negotiate a variable compensation component of $30K.", ["ask bonus USD 30000"]),
        (
            "Open at **$190K base** and **$75K bonus**.",
            ["ask base USD 190000", "ask bonus USD 75000"],
        ),
        ('"I\'m hoping we can land at $212K base."', ["ask base USD 212000"]),
        ("Take it at $205K+ base.", ["accept base USD 205000"]),
        ("Break it down as $215K base and a 15% bonus.", ["ask base USD 215000", "ask bonus 15%"]),
        ("Pair it with a one-time $30K sign-on.", ["ask sign_on USD 30000"]),
        ('"Could we also add a $30K signing bonus?"', ["ask sign_on USD 30000"]),
        ("Respond with $218K base.", ["ask base USD 218000"]),
        ("Managers often reply with $250K base.", ["counter base USD 250000"]),
        ("A realistic outcome is $208K base.", ["accept base USD 208000"]),
        ("Treat $212K base as a good result.", ["accept base USD 212000"]),
        ("Middle ground: $210K base.", ["accept base USD 210000"]),
        ("Fallback: $198K base.", ["accept base USD 198000"]),
        ("Split the difference at $320K in stock.", ["accept equity USD 320000"]),
        ("Your opening base should be $219K.", ["ask base USD 219000"]),
        ("Position yourself at $215K base.", ["ask base USD 215000"]),
        ("Walk below $195K base.", ["floor base USD 195000"]),
        ("Never below $315K total comp.", ["floor total USD 315000"]),
        ('"Anything less than $200K base would be hard."', ["floor base USD 200000"]),
        (
            '"If you can get to $214K base and $325K in RSUs, I\'ll sign."',
            ["ask base USD 214000", "ask equity USD 325000"],
        ),
        (
            "Accept $330K TC if the sign-on is at least $40K.",
            ["accept total USD 330000", "accept sign_on USD 40000"],
        ),
        (
            "Accept if the total comp (base + bonus + 5% RSU vest) exceeds $250K.",
            ["accept total USD 250000"],
        ),
        ("Use the migration as justification for an $85K options grant.", ["ask equity USD 85000"]),
        ("Ask for a sign-on between $25K and $40K.", ["ask sign_on USD 25000-40000"]),
        ("Push RSUs from $250K to $325K.", ["ask equity USD 325000"]),
        ("Expect pushback to $205K base.", ["counter base USD 205000"]),
        ("I could not go under €88K base.", ["floor base EUR 88000"]),
        (
            "Start with $172K base; the hiring manager can go to $168K.",
            ["ask base USD 172000"],
        ),
        ("Ask whether they can go to $168K base.", ["ask base USD 168000"]),
        ("Land anywhere above $120K RSUs and say thank you.", ["accept equity USD 120000"]),
        ("Ask for €92K you could sign on Friday.", ["ask base EUR 92000"]),
        ('"For €92K I could sign on the spot; a €9K sign-on helps."', ["ask sign_on EUR 9000"]),
        (
            "Request a sign-on of $40K (they have approved up to $50K) and a base of $211K.",
            ["ask sign_on USD 40000", "ask base USD 211000"],
        ),
        (
            "Ask for $330K in RSUs (Stripe pays $400K) and accept $300K in RSUs.",
            ["ask equity USD 330000", "accept equity USD 300000"],
        ),
        ("Put $217K base on the table.", ["ask base USD 217000"]),
        ('"Would you consider $210K base?"', ["ask base USD 210000"]),
        ("Under $200K base there is no deal.", ["floor base USD 200000"]),
        ("Do not join under $540K total comp.", ["floor total USD 540000"]),
        (
            '"I want $340K total, with at least $210K of that in base."',
            ["ask total USD 340000", "ask base USD 210000"],
        ),
        ("They generally offer a $30K sign-on.", ["counter sign_on USD 30000"]),
        ("Say yes if the total clears $330K.", ["accept total USD 330000"]),
        ("End up around $207K base.", ["accept base USD 207000"]),
        (
            "Open at S$189K base, close S$178K base.",
            ["ask base SGD 189000", "accept base SGD 178000"],
        ),
        ("RSU grants were $300K last year; request $335K.", ["ask equity USD 335000"]),
        (
            '"I want my bonus at 20% of base — $47K — tied to milestones."',
            ["ask bonus 20%", "ask bonus USD 47000"],
        ),
        (
            '"I want a two-year bonus plan — $300K in year one and $275K in year two."',
            ["ask bonus USD 300000", "ask bonus USD 275000"],
        ),
        ('"My work earns a premium — $273K base."', ["ask base USD 273000"]),
        ("RSUs: ask $335K, expect $300K.", ["ask equity USD 335000", "counter equity USD 300000"]),
        ("Options should land between £95K and £105K.", ["ask equity GBP 95000-105000"]),
        ("Open at a $375K first-year guarantee.", ["ask bonus USD 375000"]),
        (
            "Accept at $325K+ TC; below $305K TC, thank them and move on.",
            ["accept total USD 325000", "floor total USD 305000"],
        ),
        ('"I want a large RSU grant, north of $330K."', ["ask equity USD 330000"]),
        ('"I want RSUs of 1,600 units, roughly $320K."', ["ask equity USD 320000"]),
        ("Meet at $210K base.", ["accept base USD 210000"]),
        ('"If we can meet at $210K base, I am in."', ["ask base USD 210000"]),
        (
            "Ask for $360K in RSUs and concede down to $320K.",
            ["ask equity USD 360000", "accept equity USD 320000"],
        ),
        ("Hold firm on a $330K guaranteed bonus.", ["ask bonus USD 330000"]),
        (
            "Push for more bonus (uncapped if possible) and a $15K sign-on.",
            ["ask sign_on USD 15000"],
        ),
        (
            "If they push back on base, pivot to a sign-on bonus of $20K.",
            ["ask sign_on USD 20000"],
        ),
        ('"I am flexible on the split, but $280K TC is my floor."', ["floor total USD 280000"]),
        (
            "They will likely hold base at $205K.",
            ["counter base USD 205000"],
        ),
        ("Acme tends to answer with a $290K bonus.", ["counter bonus USD 290000"]),
        ("Let them talk you down to $212K base.", ["accept base USD 212000"]),
        ("Do not sign for less than 1,350 RSUs (~$283K).", ["floor equity USD 283000"]),
        ("Below $550K all-in, stay where you are.", ["floor total USD 550000"]),
        (
            "A $208K base and $385K in RSUs gets you there.",
            ["ask base USD 208000", "ask equity USD 385000"],
        ),
        ('"I would want at least $330K over four years."', ["ask equity USD 330000"]),
        ('"$212K would put me in line with the team."', ["ask base USD 212000"]),
        (
            "The sign-on is usually $15K; ask for $30K.",
            ["ask sign_on USD 30000"],
        ),
        (
            "$218K base (ask), $208K base (accept), $198K base (walk away).",
            ["ask base USD 218000", "accept base USD 208000", "floor base USD 198000"],
        ),
        (
            '"Whatever other conversations I have, a base of $210K would get me to yes."',
            ["ask base USD 210000"],
        ),
    ],
)
def test_roles_and_components(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Open at €155,000 base / €160,000 RSU (Amsterdam) or $245,000 / $240,000 RSU"
            " (San Francisco).",
            [
                "ask base EUR 155000 @Amsterdam",
                "ask equity EUR 160000 @Amsterdam",
                "ask base USD 245000 @San Francisco",
                "ask equity USD 240000 @San Francisco",
            ],
        ),
        (
            '"For London: £165K base. For US: $265K base. Floor for London: £135K."',
            [
                "ask base GBP 165000 @London",
                "ask base USD 265000 @US",
                "floor base GBP 135000 @London",
            ],
        ),
        (
            "For Paris, open at €85,000 base; for Dublin, open at €90,000 base.",
            ["ask base EUR 85000 @Paris", "ask base EUR 90000 @Dublin"],
        ),
        (
            "In London, target £76K / $93K base. In Cardiff, push for £65K / $79K base.",
            ["ask base GBP 76000 @London", "ask base GBP 65000 @Cardiff"],
        ),
        (
            "For London, push for £95,000 base. Accept-at floor: £80,000 base.",
            ["ask base GBP 95000 @London", "floor base GBP 80000 @London"],
        ),
        (
            "Start at £110,000 base for London (€115,000 Munich / S$145,000 Singapore).",
            [
                "ask base GBP 110000 @London",
                "ask base EUR 115000 @Munich",
                "ask base SGD 145000 @Singapore",
            ],
        ),
        (
            "Anchor at $145,000 base for Boston, $150,000 for Atlanta, or $140,000 remote.",
            [
                "ask base USD 145000 @Boston",
                "ask base USD 150000 @Atlanta",
                "ask base USD 140000 @remote",
            ],
        ),
        (
            "Start at £95K base for Leeds (€99K Munich). Accept no lower than £82K (€86K).",
            [
                "ask base GBP 95000 @Leeds",
                "ask base EUR 99000 @Munich",
                "floor base GBP 82000 @Leeds",
                "floor base EUR 86000 @Munich",
            ],
        ),
        (
            "Anchor total comp at $555K in Boston ($295K base, $260K options annualized).",
            [
                "ask total USD 555000 @Boston",
                "ask base USD 295000 @Boston",
                "ask equity USD 260000 @Boston",
            ],
        ),
        (
            "Leeds candidates push for £119K base, Munich candidates for €125K base.",
            ["ask base GBP 119000 @Leeds", "ask base EUR 125000 @Munich"],
        ),
        (
            "Open at $185K base. For Paris or Munich roles, open at €70K base.",
            ["ask base USD 185000", "ask base EUR 70000 @Paris or Munich"],
        ),
        ("Total comp floor: $350,000 (SF/NY).", ["floor total USD 350000 @SF/NY"]),
        (
            "Target £102K base with £85K equity over 4 years and a £15K sign-on in Leeds; in Oslo,"
            " £95K base.",
            [
                "ask base GBP 102000 @Leeds",
                "ask equity GBP 85000 @Leeds",
                "ask sign_on GBP 15000 @Leeds",
                "ask base GBP 95000 @Oslo",
            ],
        ),
        (
            "Anchor at $480K total comp in Boston, with $235K base.",
            ["ask total USD 480000 @Boston", "ask base USD 235000 @Boston"],
        ),
        (
            "Open at $215K base (Boston) or $185K base (Austin) with a $180K RSU grant.",
            ["ask base USD 215000 @Boston", "ask base USD 185000 @Austin", "ask equity USD 180000"],
        ),
        (
            "For Boston, ask for $170K base; for Pune, ₹34L base. Floor: $155K base.",
            ["ask base USD 170000 @Boston", "ask base INR 3400000 @Pune", "floor base USD 155000"],
        ),
        (
            "Accept €105K base / €90K options (Paris) or S$138K / S$115K (Singapore).",
            [
                "accept base EUR 105000 @Paris",
                "accept equity EUR 90000 @Paris",
                "accept base SGD 138000 @Singapore",
                "accept equity SGD 115000 @Singapore",
            ],
        ),
        ("For Oslo, NOK 900K base is the floor.", ["floor base NOK 900000 @Oslo"]),
        (
            "Ask for $186K base and 24,000 options in Boston. For Paris, €82K base.",
            ["ask base USD 186000 @Boston", "ask base EUR 82000 @Paris"],
        ),
        (
            "Target $175K base in Boston with a 20% bonus.",
            ["ask base USD 175000 @Boston", "ask bonus 20% @Boston"],
        ),
        ("For Paris, €82K base is usual.", []),
        (
            "Open at €128K base + €135K options (4yr) in Paris.",
            ["ask base EUR 128000 @Paris", "ask equity EUR 135000 @Paris"],
        ),
        (
            "Target SEK 64,000 base per month in Stockholm.",
            ["ask base SEK 64000 @Stockholm"],
        ),
    ],
)
def test_regions(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted


@pytest.mark.parametrize(
    ("label", "place"),
    [
        ("Quarrystead NC", "Quarrystead"),
        ("🇬🇧 Quarrystead (GBP)", "Quarrystead"),
        ("São Wombato", "São Wombato"),
        ("Quarrystead HQ", "Quarrystead"),
        ("Paris / Quarrystead", "Quarrystead"),
    ],
)
def test_a_town_of_the_band_table_is_a_region_though_nobody_knows_it(
    label: str, place: str
) -> None:
    band = BandRow(label, None, None, None, None, None, None, line=5)
    assert brief(f"For {place}, push for £95K base.", (band,)) == [f"ask base GBP 95000 @{place}"]


@pytest.mark.parametrize(
    "text",
    [
        '"Thank you for the offer of $135K base and $40K RSUs."',
        '"Holding OpenAI at $280K base / $700K equity."',
        '"I have competing offers from [Google at $350K TC / Meta at $340K TC]."',
        '"Stripe engineers earn $335K base."',
        '"My tech offers are at $340K TC."',
        "Target a base increase of $10,000-$15,000 above the offer.",
        "Push for a $70K RSU uplift.",
        "Negotiate equity refreshers of $30,000 a year.",
        "Push for a relocation package of £12K.",
        "The role drives $24B in payments.",
        '"I need $[X]K base and [Y]% bonus."',
        '"I\'m currently at $260K total comp."',
        '"I\'d be forfeiting $180K in unvested RSUs."',
        "P3 vs. P2 is $98K+ in RSUs.",
        '"I\'m currently evaluating a $320K total comp offer from a public company."',
        '"The equity of $220K over four years is below the market."',
        '"The band for this level tops out at $250K base."',
        '"I currently earn $230K base."',
        "Push by asking for $60K more in RSUs.",
        '"The base of $196K is a bit lower than I expected."',
        '"The sign-on should make up for the $45K bonus I forfeit."',
        "They have approved up to $50K sign-on for this team.",
        '"I know the grant is $280K in RSUs."',
        "Push for a guaranteed yearly refresh floor of $175K.",
        '"You would be hiring three engineers at $195K each."',
        '"I would like a data platform budget — $150K a year."',
        "They will say $205K base is the maximum.",
        "Push for $25K additional signing bonus.",
        "Be willing to trade $10K in base for a $30K increase in option value.",
        '"I appreciate the $195K base and $260K RSU offer."',
        '"Each of these fields would command $300K-$400K on its own."',
        '"Quokka Pay offers $210K base."',
        '"Quokka Senior at $190K / $250K RSU."',
        '"With a competing package of $280K from [Globex / Initech], I would rather be here."',
        '"Holding Quokka at $210K base / $220K RSU."',
        '"Quokka SWEs earn $265K+ TC with competitive equity."',
        "Cloud roles offer $300K-$400K TC with equity.",
        "Note that comparable roles at Quokka in Dubai pay AED 680,000-750,000 base.",
        "Counter any bonus below $90K by citing Globex heads at $120K.",
        "Open high, but know that they cap at $220K base.",
        '"I must choose between you and Fabrikam, who are at $225K base."',
        "Ask for more than the standard $260K grant.",
        "Move up from the midpoint ($195K base).",
        "Insist on the title: it alone is worth £60K-£90K.",
        "To pass the $470K+ L4 threshold, ask for a wider scope.",
        "Hold out for the $25K relocation package.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert brief(text) == []


BANDS = (
    BandRow(
        region="London",
        level=None,
        base=PayCell("", MoneyRange("GBP", 100_000, 150_000, per=Period.YEAR)),
        equity=None,
        bonus=None,
        sign_on=None,
        total=PayCell("", MoneyRange("GBP", 180_000, 260_000, per=Period.YEAR)),
        line=5,
    ),
)


def test_a_bare_figure_is_of_the_component_whose_band_holds_it() -> None:
    assert brief("Walk-away floor: £190K London.", BANDS) == ["floor total GBP 190000 @London"]
    assert brief("Open at £140K.", BANDS) == ["ask base GBP 140000"]


def test_a_bare_figure_goes_on_with_base_where_bands_price_totals_only() -> None:
    total = PayCell("", MoneyRange("GBP", 108_000, 150_000))
    bands = (BandRow("London", "Senior", *[None] * 4, total, 1),)
    text = "Open at $245K base. Floor: $265K total comp. In London, open at £135,000."
    assert brief(text, bands)[-1] == "ask base GBP 135000 @London"


PACKAGE = tuple(
    BandRow(
        region=None,
        level=None,
        base=PayCell("", MoneyRange(currency, low, high)),
        equity=PayCell("", MoneyRange(currency, low + 60_000, 2 * high)),
        bonus=None,
        sign_on=None,
        total=None,
        line=5,
    )
    for currency, low, high in (("USD", 180_000, 220_000), ("EUR", 100_000, 130_000))
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ask for $225K base and $340K equity. They counter at $206K and $305K.",
            ["counter base USD 206000", "counter equity USD 305000"],
        ),
        (
            "Ask for $210K base and $320K RSUs, or $245K base and $480K RSUs. Accept at $200K (L5)"
            " or $235K (L6).",
            ["accept base USD 200000", "accept base USD 235000"],
        ),
        (
            "Ask $220K base / $350K RSUs / $40K signing. Walk-away $198K / $270K / $25K.",
            ["floor base USD 198000", "floor equity USD 270000", "floor sign_on USD 25000"],
        ),
        (
            "Ask for a $275K base and a $350K bonus. Accept at $260K base with $300K guaranteed.",
            ["accept base USD 260000", "accept bonus USD 300000"],
        ),
        (
            "Open at $222K base and $350K RSU, accept $211K and $315K.",
            ["accept base USD 211000", "accept equity USD 315000"],
        ),
        (
            "Anchor at $235K base + $105K bonus + $90K RSU. Accept $225K/$90K/$80K.",
            ["accept base USD 225000", "accept bonus USD 90000", "accept equity USD 80000"],
        ),
        (
            "Target $280K total comp. Add $210K in RSUs. Walk-away floor: $200K.",
            ["floor total USD 200000"],
        ),
        (
            "Target $198K base and $180K equity. Your floor is $178K.",
            ["floor base USD 178000"],
        ),
    ],
)
def test_a_bare_answer_is_about_what_was_asked(text: str, wanted: list[str]) -> None:
    assert brief(text, PACKAGE)[-len(wanted) :] == wanted


def test_an_answer_above_everything_asked_is_not_guessed() -> None:
    text = "Ask for $210K base and a $25K sign-on. Acceptable range: $322K-$335K."
    assert brief(text, PACKAGE) == ["ask base USD 210000", "ask sign_on USD 25000"]


@pytest.mark.parametrize(
    ("push", "component"),
    [("$190K", "equity"), ("$214K", "base")],
    ids=["within-what-was-asked", "above-it"],
)
def test_a_bare_push_after_the_companys_answer_is_about_that(push: str, component: str) -> None:
    text = f"Ask for $215K base and $200K RSUs. They will counter at $160K RSUs. Push to {push}."
    assert brief(text, PACKAGE)[-1] == f"ask {component} USD {push[1:-1]}000"


def test_bare_asks_in_a_list_are_told_apart_by_the_bands() -> None:
    assert brief("Respond with $218K and $330K.", PACKAGE) == [
        "ask base USD 218000",
        "ask equity USD 330000",
    ]


def test_a_bare_salary_elsewhere_is_no_equity() -> None:
    text = "Ask for $210K base and $300K RSUs in Austin; in Oslo ask for €112,000."
    assert brief(text, PACKAGE)[-1] == "ask base EUR 112000 @Oslo"


def test_an_answer_is_no_sign_on_where_only_a_salary_is_that_large() -> None:
    bands = (BandRow("X", None, PayCell("", MoneyRange("USD", 145_000, 210_000)), *[None] * 4, 1),)
    text = '"I need $205K base with a $30K signing bonus." Acme will counter with $190K.'
    assert brief(text, bands)[-1] == "counter base USD 190000"


@pytest.mark.parametrize(("code", "mark"), [("JPY", "¥"), ("CNY", "¥"), ("DKK", "kr")])
def test_a_shared_mark_is_the_currency_of_whichever_band_has_it(code: str, mark: str) -> None:
    cells = (MoneyRange("USD", 100_000, 200_000), MoneyRange(code, 700_000, 900_000))
    bands = tuple(BandRow(None, None, PayCell("", money), *[None] * 4, 1) for money in cells)
    assert brief(f"Open at {mark}800,000 base.", bands) == [f"ask base {code} 800000"]


def test_a_mark_that_no_band_explains_is_not_guessed() -> None:
    assert brief("Open at ¥800,000 base.") == []


def test_periods_are_those_printed() -> None:
    text = '"I need $100K base, $60K RSU/yr, $200K RSUs over 4 years and a $20K sign-on."'
    assert [figure.per for figure in figures(text)] == [
        Period.YEAR,
        Period.YEAR,
        Period.GRANT,
        None,
    ]


def test_a_monthly_band_makes_a_bare_salary_monthly() -> None:
    row = BandRow(
        region="Stockholm",
        level=None,
        base=PayCell("", MoneyRange("SEK", 60_000, 80_000, per=Period.MONTH)),
        equity=None,
        bonus=None,
        sign_on=None,
        total=None,
        line=5,
    )
    (figure,) = figures("Open at SEK 75,000 base.", (row,))
    assert figure.per is Period.MONTH


def test_an_offer_without_a_verb_is_claimed_where_it_is_said() -> None:
    (said,) = Reader(lambda: OWN, ()).read("Quokka Senior at $190K / $250K RSU.", 7, quoted=True)
    assert said.claims_rival
    (advice,) = Reader(lambda: OWN, ()).read("Meet at $190K.", 7)
    assert not advice.claims_rival


def test_a_percentage_is_exact() -> None:
    (figure,) = figures('"I want a 12.5% bonus."')
    assert figure.percent == (Decimal("12.5"), Decimal("12.5"))


def test_what_is_too_long_for_a_sentence_is_said_by_nobody() -> None:
    (sentence,) = Reader(lambda: OWN, ()).read("I want $10K base and " * 200, 1)
    assert len(sentence.text) > LONGEST_SENTENCE
    assert (sentence.claims_rival, sentence.claims_self, sentence.figures) == (True, True, ())
    assert LONGEST_SENTENCE == 1_200
    longest = "Ask for $210K base " + "x" * (LONGEST_SENTENCE - 19)
    assert brief(longest) == ["ask base USD 210000"]
    assert brief(longest + "x") == []


@pytest.mark.parametrize(
    ("text", "quoted", "spoken"),
    [("x" * 1_201, False, False), ("x" * 1_201, True, True), (f'"{"x " * 601}."', False, True)],
)
def test_a_sentence_too_long_is_spoken_where_it_stood_in_quotation_marks(
    text: str, quoted: bool, spoken: bool
) -> None:
    (sentence,) = Reader(lambda: OWN, ()).read(text, 1, quoted=quoted)
    assert sentence.spoken is spoken


@pytest.mark.parametrize(
    ("then", "count"),
    [
        ("Ask for $200K base.", 1),
        ("At $200K base, I sign.", 1),
        ("Ask for $200K base in Austin.", 2),
        ("Accept $200K base.", 2),
        ("Ask for $200K RSUs.", 2),
        ("Ask for $201K base.", 2),
        ("Ask for $200K-$201K base.", 2),
        ("Ask for £200K base.", 2),
    ],
)
def test_the_same_figure_again_is_named_once(then: str, count: int) -> None:
    for first in ("Ask for $200K base.", "Ask for $200K base in Boston."):
        assert len(figures(f"{first} {then}")) == count


def test_an_amount_of_no_part_that_a_band_holds_is_told_as_printed() -> None:
    (sentence,) = Reader(lambda: OWN, PACKAGE).read("Open at **$700K** now.", 1)
    assert (sentence.figures, sentence.unclear) == ((), ("$700K",))


@given(
    st.lists(
        st.sampled_from(
            ["Open at ", "$250K ", "base ", "£1M", "floor ", "(London) ", "15% bonus ", "if ", ", "]
        )
        | st.text(max_size=10),
        max_size=25,
    )
)
def test_no_text_breaks_the_figures(parts: list[str]) -> None:
    for figure in figures("".join(parts), BANDS):
        assert 0 <= figure.low <= figure.high
