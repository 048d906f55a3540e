"""Which region a sentence ties each of its figures to."""

from __future__ import annotations

import pytest

from guides.advice.figure_places import label_names
from guides.advice.figures import Reader
from guides.advice.sentences import Own
from negotiation.model.guide import BandRow
from tests.guides.advice.told import told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        # Right behind a figure: alone, joined with others, behind what says how it is paid.
        ("Open at $200K base in the U.S. and wait.", "ask base 200 @U.S."),
        ("Open at $200K base in New York City.", "ask base 200 @New York City"),
        ("Open at $200K base for the Boston office.", "ask base 200 @Boston"),
        ("Open at $200K/yr base in Boston.", "ask base 200 @Boston"),
        ("Open at $200K base per year in Boston.", "ask base 200 @Boston"),
        ("Open at $200K RSUs over four years in Boston.", "ask equity 200 @Boston"),
        ("Open at $200K RSUs (4-year vest) in Boston.", "ask equity 200 @Boston"),
        ("Open at $200K base plus 4,000 options in Boston.", "ask base 200 @Boston"),
        ("Open at $140K base (US remote).", "ask base 140 @US remote"),
        ("Open at $140K base for remote US.", "ask base 140 @remote US"),
        ("Open at $140K base for US-benchmarked roles.", "ask base 140"),
        ("Open at £110K base for London or Leeds.", "ask base 110 @London or Leeds"),
        ("Open at £110K base (London/Leeds/Cardiff).", "ask base 110 @London/Leeds/Cardiff"),
        ("Open at £110K base (London, Leeds).", "ask base 110 @London"),
        (
            "Open at £110K base for London or Leeds £95K base.",
            "ask base 110 @London, ask base 95",
        ),
        ("Open at $200K base and Boston will follow.", "ask base 200"),
        # Before it: what leads goes for all that follows, and into the sentences behind.
        ("Floor for London: £135K base.", "floor base 135 @London"),
        ("Leeds candidates push for £119K base.", "ask base 119 @Leeds"),
        ("Leeds pushes for £119K base.", ""),
        ("Paris: open at €85K base.", "ask base 85 @Paris"),
        (
            "Open at $185K base; Paris €70K base; Dublin, €90K base.",
            "ask base 185, ask base 70 @Paris, ask base 90 @Dublin",
        ),
        ("Open at $185K base — Paris: €70K base.", "ask base 185, ask base 70 @Paris"),
        ("For Paris or Munich, open at €70K base.", "ask base 70 @Paris or Munich"),
        ("In Leeds, open at US$200K base.", "ask base 200 @Leeds"),
        (
            "For Leeds, the floor is £80K base. Accept £85K base.",
            "floor base 80 @Leeds, accept base 85 @Leeds",
        ),
        (
            "For Leeds, the floor is £80K base. Accept $85K base.",
            "floor base 80 @Leeds, accept base 85",
        ),
        (
            "For Leeds, the floor is £80K base. Ask for £85K base.",
            "floor base 80 @Leeds, ask base 85",
        ),
        # One package has one place, wherever that stands.
        (
            "Open at €155K base / €160K RSU / €20K sign-on (Munich) or $245K base (Boston).",
            "ask base 155 @Munich, ask equity 160 @Munich, ask sign_on 20 @Munich, "
            "ask base 245 @Boston",
        ),
        (
            "For Oslo, open at €155K base / €160K RSU (Munich).",
            "ask base 155 @Munich, ask equity 160 @Munich",
        ),
        (
            "Target £76K / $93K base (London) or £65K / $79K base (Cardiff).",
            "ask base 76 @London, ask base 65 @Cardiff",
        ),
        (
            "Ask for $350K total, $215K base in Boston with a $180K RSU grant.",
            "ask total 350 @Boston, ask base 215 @Boston, ask equity 180 @Boston",
        ),
        (
            "Ask for $350K total in Austin, $215K base in Boston with a $180K RSU grant.",
            "ask total 350 @Austin, ask base 215 @Boston, ask equity 180",
        ),
        (
            "Ask for $480K total in Boston or Austin, with $235K base.",
            "ask total 480 @Boston or Austin, ask base 235 @Boston or Austin",
        ),
        (
            "Ask for $480K total in Boston today, with $235K base.",
            "ask total 480 @Boston, ask base 235",
        ),
        (
            "Ask for $480K total in Boston, with €235K base.",
            "ask total 480 @Boston, ask base 235",
        ),
        (
            "Ask for a 20% bonus in Boston, plus $200K base.",
            "ask bonus 20% @Boston, ask base 200 @Boston",
        ),
        # Of one kind, where the sentence has one place only.
        (
            "Ask for £100K base in Leeds and settle for £95K base.",
            "ask base 100 @Leeds, accept base 95 @Leeds",
        ),
        (
            "Ask for £100K base in Leeds and settle for €95K base.",
            "ask base 100 @Leeds, accept base 95",
        ),
        (
            "Ask for £100K base in Leeds; a £5K sign-on helps.",
            "ask base 100 @Leeds, ask sign_on 5",
        ),
        (
            "Ask for £100K base in Leeds and £110K base in London, and settle for £95K base.",
            "ask base 100 @Leeds, ask base 110 @London, accept base 95",
        ),
        # An aside behind a place tells what the figure before it is made of.
        (
            "Anchor at $555K total in Boston ($295K base), $260K options.",
            "ask total 555 @Boston, ask base 295 @Boston, ask equity 260",
        ),
        (
            "Anchor at $555K total in Boston ($295K base, $260K options).",
            "ask total 555 @Boston, ask base 295 @Boston, ask equity 260 @Boston",
        ),
        (
            "Anchor at $555K total in Boston ($295K base, a 10% bonus, $260K options).",
            "ask total 555 @Boston, ask base 295 @Boston, ask bonus 10%, ask equity 260",
        ),
        (
            "Anchor at $555K total in Boston ($295K base in Austin, $260K options).",
            "ask total 555 @Boston, ask base 295 @Austin, ask equity 260",
        ),
        (
            "Anchor at $555K total in Boston (all in), $295K base.",
            "ask total 555 @Boston, ask base 295",
        ),
        (
            "Anchor at $555K total / $295K base in Boston ($260K options).",
            "ask total 555 @Boston, ask base 295 @Boston, ask equity 260 @Boston",
        ),
        # By the currency that was asked in one place before.
        (
            "Ask for £100K base. In Munich ask for €115K base. Accept £90K base (€105K base).",
            "ask base 100, ask base 115 @Munich, accept base 90, accept base 105 @Munich",
        ),
        (
            "Ask for £99K base in London and £95K base in Leeds, €115K base in Munich. "
            "Accept £90K base (€105K base).",
            "ask base 99 @London, ask base 95 @Leeds, ask base 115 @Munich, accept base 90, "
            "accept base 105 @Munich",
        ),
    ],
)
def test_a_figure_is_of_the_place_that_the_sentence_says(text: str, says: str) -> None:
    assert told(text) == says


@pytest.mark.parametrize(("label", "region"), [("Austin", "Phoenix"), ("Phoenix", "Phoenix")])
def test_a_company_that_is_called_like_a_town_is_no_place_but_for_its_own_bands(
    label: str, region: str | None
) -> None:
    def read(text: str, *bands: BandRow) -> list[str | None]:
        reader = Reader(lambda: Own(frozenset({"phoenix"})), bands)
        return [one.region for part in reader.read(text, 1) for one in part.figures]

    band = BandRow(label, None, None, None, None, None, None, line=1)
    text = "For Phoenix, ask for $150K base."
    assert read(text) == [None]
    assert read(text, band) == [region if label == "Phoenix" else None]


@pytest.mark.parametrize(
    ("label", "places"),
    [
        ("Quarrystead NC (HQ)", {"quarrystead", "quarrystead nc"}),
        ("UK / EU", {"uk", "eu"}),
        ("USD; B", set()),
        ("NYC / SF", {"nyc"}),
        ("London area", {"london", "london area"}),
    ],
)
def test_a_label_names_its_places_and_no_currency_or_letter(label: str, places: set[str]) -> None:
    band = BandRow(label, None, None, None, None, None, None, line=1)
    assert label_names((band,)) == places
