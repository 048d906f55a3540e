"""Which offer is better: both side by side and year by year, and never a verdict."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from negotiation.analysis.compute import compute
from negotiation.model.figures import Figure, FromCandidate
from negotiation.plan.comparison import Comparison, compare
from tests.leaves import leaves
from tests.negotiation.case_files import CASES, read_story, story_index

SIDES = Path(__file__).with_name("comparisons.txt")


def compared(name: str) -> Comparison:
    case = read_story(CASES / f"{name}.yaml")
    return compare(case, compute(case, story_index()))


def test_both_offers_stand_side_by_side_at_face_and_at_the_multiplier() -> None:
    found = compared("midjourney-strong-rival")
    own, other = found.sides
    assert (own.company, own.status, other.company, other.status) == (
        "Midjourney", "own", "OpenAI", "written",
    )  # fmt: skip
    assert found.multiplier == "0.5"
    # 280 + 700/4, and 280 + 700/4 × ½; the profit share is cash and counts whole
    assert other.total is not None
    assert other.at_multiplier is not None
    assert (other.total.value, other.at_multiplier.value) == (455_000, 367_500)
    assert own.total == own.at_multiplier
    assert [year.value for year in other.years] == [455_000] * 4
    assert other.assumed


def test_the_value_at_which_both_are_even_is_said_without_a_verdict() -> None:
    found = compared("midjourney-strong-rival")
    (even,) = map(str, found.even)
    assert "51%" in even  # (370 − 280) ÷ 175
    words = " ".join(map(str, (*found.even, *found.notes))).casefold()
    for verdict in ("better", "choose", "take", "should", "recommend"):
        assert verdict not in words


def test_a_sign_on_is_in_the_years_and_not_in_the_total() -> None:
    found = compared("front-loaded")
    (own,) = found.sides
    assert own.total is not None
    assert own.years[0].value > own.years[-1].value
    assert any("paid once" in str(note) for note in found.notes)


def test_another_currency_is_not_converted_without_a_rate() -> None:
    found = compared("rival-in-another-currency")
    assert len({side.currency for side in found.sides}) == len(found.sides) == 2
    assert any("nothing is converted" in str(note) for note in found.notes)


def test_a_part_without_a_figure_leaves_no_total_and_says_so() -> None:
    found = compared("equity-unknown")
    assert found.sides[0].total is None
    assert any("no figure" in str(note) for note in found.notes)


def test_a_process_has_no_side() -> None:
    assert len(compared("still-in-process").sides) == 1


def lines_of(found: Comparison) -> list[str]:
    """A row for each thing known of each offer, and all that is said of both."""
    rows = [f"{path}: {value}" for path, value in leaves(found.sides, shown=Figure)]
    return [*rows, *(f"< {line}" for line in (*found.even, *found.notes))]


def test_offers_of_a_story_stand_beside_each_other_as_written(update_golden: bool) -> None:
    written: list[str] = []
    for path in sorted(CASES.glob("*.yaml")):
        if "competing_offers" in path.read_text(encoding="utf-8"):
            written += [f"> {path.stem}", *lines_of(compared(path.stem)), ""]
    assert len(written) > 100
    if update_golden:
        SIDES.write_text("\n".join(written), encoding="utf-8")
    assert SIDES.read_text(encoding="utf-8") == "\n".join(written)


def test_even_is_said_strictly_between_nothing_and_the_whole() -> None:
    found = compute(read_story(CASES / "midjourney-strong-rival.yaml"), story_index())
    (rival,) = found.leverage.rivals
    for value, said in (("0", 0), ("0.01", 1), ("0.99", 1), ("1", 0)):
        even = Figure(Decimal(value), "", FromCandidate("x", "x"))
        view = replace(rival, breakeven=even)
        leverage = replace(found.leverage, rivals=(view,))
        case = read_story(CASES / "midjourney-strong-rival.yaml")
        assert sum(map(bool, compare(case, replace(found, leverage=leverage)).even)) == said
