"""After their answer: what moved, one next step, and nothing that was asked for and is lost."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from negotiation.analysis.packages import Room, equal_packages
from negotiation.analysis.results import Ask, Cause, Package, Round2
from negotiation.model.case import CompanyPosition, SignCondition, Stage
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import Equity, Offer, Stated
from negotiation.plan.plan import Plan, words
from negotiation.plan.plays import Play
from tests.negotiation.case_files import CASES, story_plan
from tests.negotiation.made import (
    BASE_ASK,
    CASE,
    NUMBERS,
    OFFER,
    SHARE_ASK,
    SIGN_ON_ASK,
    ask,
    figure,
)

MOVED = ((Component.BASE, figure(240_000), figure(250_000)),)


def made(
    advice: str,
    *packages: Package,
    moved: tuple[tuple[Component, object, object], ...] = MOVED,
    asks: tuple[Ask, ...] = (BASE_ASK, SHARE_ASK),
    asked: tuple[tuple[Component, object], ...] = (),
    walk_away: int | None = None,
    **told: object,
) -> Plan:
    case = replace(CASE, stage=Stage.ROUND2, **told)  # type: ignore[arg-type]
    round2 = Round2(moved, "below", advice, packages, asked=asked)  # type: ignore[arg-type]
    floor = figure(walk_away) if walk_away is not None else None
    return words(case, replace(NUMBERS, asks=asks, round2=round2, walk_away=floor))


def package(name: str, base: int, sign_on: int) -> Package:
    amounts = ((Component.BASE, figure(base)), (Component.SIGN_ON, figure(sign_on)))
    return Package(name, amounts, figure(10_000))


@pytest.mark.parametrize(
    ("advice", "play"),
    [
        ("accept", Play.ACCEPT),
        ("restore", Play.LOWERED),
        ("rest", Play.BASE_SETTLED),
        ("either_or", Play.THEY_MOVED),
        ("package", Play.THEY_MOVED),
        ("one_component", Play.THEY_MOVED),
        ("change_ground", Play.THEY_HELD),
        ("decide", Play.FINAL),
    ],
)
def test_the_advice_of_the_figures_is_the_play(advice: str, play: Play) -> None:
    assert made(advice).play is play


def test_thanks_name_what_moved_in_figures() -> None:
    plan = made("accept", asks=())
    assert re.search(r"base from \$\d+,000 to \$250,000", plan.email)
    assert "base to $250,000" in plan.call
    assert "writing" in plan.email


def test_packages_stand_side_by_side_and_they_choose() -> None:
    plan = made("either_or", package("cash", 270_000, 20_000), package("start", 260_000, 60_000))
    assert "\n- a base of $270,000 and a sign-on of $20,000\n" in plan.email
    assert "\n- a base of $260,000 and a sign-on of $60,000\n" in plan.email
    assert "Which" in plan.email.split("$60,000")[1].split("\n\n")[1]


def test_three_packages_are_called_three() -> None:
    packages = (package("a", 270_000, 20_000), package("b", 260_000, 60_000),
                package("c", 265_000, 40_000))  # fmt: skip
    email = made("either_or", *packages).email
    assert email.count("\n- a base of") == 3
    assert "either of" not in email.casefold()


def test_what_was_asked_together_is_asked_together() -> None:
    asked = ((Component.BASE, figure(310_000)), (Component.EQUITY, figure(200_000)))
    plan = made("package", asked=asked)
    assert "\n- base of $295,000\n- profit share of $180,000 a year" in plan.email
    assert "$310,000" in plan.email  # where one came down from
    assert "$295,000 and a profit share of $180,000 a year" in plan.call


def test_base_that_is_closed_leaves_the_rest_and_the_whole_is_named() -> None:
    gap = replace(SIGN_ON_ASK, cause=Cause.BASE_GAP)
    plan = made("rest", asks=(SHARE_ASK, gap), company_position=CompanyPosition(base_final=True))
    assert "base is final" in plan.email
    listed = [line for line in plan.email.splitlines() if line.startswith("- ")]
    starts = (
        "- $250,000 base, as offered",
        "- profit share of $180,000 a year",
        "- sign-on of $40,000",
    )
    assert [line.startswith(start) for line, start in zip(listed, starts, strict=True)] == [
        True
    ] * 3
    assert "295,000" not in plan.email + plan.call + plan.brief


def test_where_nothing_moved_the_ask_stands_and_base_is_not_asked_for_twice() -> None:
    gap = replace(SIGN_ON_ASK, cause=Cause.BASE_GAP)
    plan = made("change_ground", moved=(), asks=(BASE_ASK, SHARE_ASK, gap))
    assert "a base of $295,000 and a profit share of $180,000 a year" in plan.email
    assert "as a sign-on" in plan.email or "A sign-on of" in plan.email
    assert "40,000" not in plan.brief
    for each in plan.pushbacks:
        first, _, _ = str(each.say).partition("\n\n(")  # what stands in for base comes after a no
        both = "$295,000" in first and "$40,000" in first
        assert not both, each.key


def test_a_part_that_fell_is_named_and_asked_back_before_anything_else() -> None:
    fallen = ((Component.EQUITY, figure(130_000), figure(120_000)), *MOVED)
    back = replace(SHARE_ASK, opening=figure(130_000), cause=Cause.RESTORED)
    plan = made("restore", moved=fallen, asks=(back,))
    for text in (plan.email, plan.call):
        assert "from $130,000 to $120,000" in text
        assert "$130,000 a year in profit sharing" in text
        assert "295,000" not in text


def test_a_part_that_is_gone_altogether_has_not_come_down_to_nothing() -> None:
    fallen = ((Component.SIGN_ON, figure(30_000), figure(0)),)
    back = replace(SIGN_ON_ASK, opening=figure(30_000), cause=Cause.RESTORED)
    plan = made("restore", moved=fallen, asks=(back,))
    for text in (plan.email, plan.call):
        assert "gone, which stood at $30,000" in text
        assert "$0" not in text


def test_of_final_figures_only_the_one_that_fell_is_asked_for() -> None:
    fallen = ((Component.EQUITY, figure(130_000), figure(105_000)),)
    back = replace(SHARE_ASK, opening=figure(130_000), cause=Cause.RESTORED)
    final = CompanyPosition(all_final=True)
    asked = ((Component.BASE, BASE_ASK.opening),)
    plan = made("restore", moved=fallen, asks=(back,), asked=asked, company_position=final)
    open_ = made("restore", moved=fallen, asks=(back,), asked=asked)
    named = f"${BASE_ASK.opening.value:,}"
    assert "is final" in plan.email
    assert "is final" not in open_.email
    assert named not in plan.email
    assert named in open_.email
    assert "final" in plan.call
    assert "final" not in open_.call


def test_everything_final_leaves_a_day_and_the_terms() -> None:
    plan = made("decide", asks=(), company_position=CompanyPosition(all_final=True))
    assert "these figures are final" in plan.email
    assert "a day" in plan.email
    assert "in writing" in plan.call


def test_a_promise_closes_on_its_own_terms_only() -> None:
    promise = SignCondition(True, "Friday", (("sign_on", Stated(40_000)),))
    asked = replace(SIGN_ON_ASK, cause=Cause.CONDITION)
    plan = made("close", asks=(asked,), sign_condition=promise)
    assert plan.play is Play.CLOSE_WITH_CONDITION
    for text in (plan.email.partition("Hello,")[2], plan.call, plan.brief):
        assert text.index("a sign-on of $40,000") < text.index("I'll sign by Friday")
        assert "180,000" not in text
    assert "the letter would then say" in plan.email.casefold() or "\n- a $40,000 sign-on" in (
        plan.email
    )


def test_a_sign_on_in_the_place_of_base_says_what_it_makes_up_for() -> None:
    plan = story_plan(CASES / "round-two-sign-on-instead-of-base.yaml")
    for text in (plan.email, plan.call):
        assert "$262,000" in text  # what was asked for
        assert "once" in text
    without = story_plan(CASES / "round-two-sign-by-friday.yaml")
    assert "$265,000" in without.email


def test_a_promise_is_kept_where_its_terms_are_met() -> None:
    promise = SignCondition(True, "this Thursday")
    email = made("accept", asks=(), sign_condition=promise).email
    assert "I'll sign this Thursday" in email


def test_the_walk_away_is_told_only_in_the_last_round_and_on_request() -> None:
    floor = {"walk_away": Stated(265_000), "reveal_floor": True}
    first = words(replace(CASE, **floor), replace(NUMBERS, walk_away=figure(265_000)))  # type: ignore[arg-type]
    assert "265,000" not in first.email + first.call
    told = made("one_component", walk_away=265_000, reveal_floor=True)
    assert "a base of $265,000" in told.email
    kept = made("one_component", walk_away=265_000, reveal_floor=False)
    assert "265,000" not in kept.email + kept.call + kept.brief


def test_the_brief_holds_the_step_in_sixty_words() -> None:
    packages = (package("cash", 270_000, 20_000), package("start", 260_000, 60_000))
    for plan in (made("either_or", *packages), made("package"), made("change_ground", moved=())):
        assert 0 < len(plan.brief.split()) <= 60
        assert "$2" in plan.brief


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("round-two-base-settled-rest-stands", ("$150,000", "$30,000", "$262,000")),
        ("round-two-close-enough", ("$260,000", "$330,000", "$255,000")),
        ("lowered-after-the-counter", ("$260,000", "$220,000", "$248,000")),
        ("round-two-rival-still-there", ("$240,000", "$300,000", "Adept")),
    ],
)
def test_a_story_says_its_step(name: str, said: tuple[str, ...]) -> None:
    plan = story_plan(CASES / f"{name}.yaml")
    for part in said:
        assert part in plan.email


def test_what_rose_and_what_fell_are_set_side_by_side_by_the_year() -> None:
    plan = story_plan(CASES / "round-two-equity-cut-base-up.yaml")
    email = plan.email
    assert "from $230,000 to $238,000" in email
    assert re.search(r"\$8,000 (?:a year )?more in base", email)
    assert "$8,500" in email
    # What comes first is asked for whole; what rose may stay where it is for it.
    assert "options worth $320,000 over four years" in email
    assert re.search(r"leave base at \$238,000", email)


def test_of_a_final_offer_only_what_changes_no_figure_is_asked() -> None:
    email = story_plan(CASES / "round-two-final-but-for-a-review.yaml").email
    assert "a pay review after six months" in email
    assert "30%" in email
    assert "$230,000" not in email
    assert "what happens to them if I leave" in email


def test_packages_each_have_some_of_what_comes_first_and_one_order() -> None:
    found = equal_packages(
        (
            _room(Component.BASE, 250_000, 290_000),
            _room(Component.EQUITY, 240_000, 400_000, "0.25"),
        ),
        Decimal(30_000),
        Component.EQUITY,
    )
    assert len(found) > 1
    best, *others = (package.amount(Component.EQUITY) for package in found)
    assert best > max(others) > 240_000


def test_the_route_that_is_preferred_has_more_of_what_comes_first() -> None:
    """Not the one that is led by it, with less of it than another has."""
    rooms = (
        _room(Component.BASE, 222_000, 235_000),
        _room(Component.EQUITY, 260_000, 320_000, "0.125"),
        _room(Component.SIGN_ON, 0, 25_000, "0.25"),
    )
    need = sum((each.value for each in rooms), Decimal()) * Decimal("0.6")
    found = equal_packages(rooms, need, Component.EQUITY)
    equity = [package.amount(Component.EQUITY) for package in found]
    assert len(found) > 1
    assert equity == sorted(equity, reverse=True)


def _room(part: Component, now: int, most: int, worth: str = "1") -> Room:
    return Room(part, figure(now), figure(most), Decimal(worth))


def test_what_base_falls_short_by_is_why_the_rest_stays_as_it_was() -> None:
    plan = made(
        "rest",
        asks=(SHARE_ASK, SIGN_ON_ASK),
        company_position=CompanyPosition(base_final=True),
        asked=((Component.BASE, figure(270_000)),),
    )
    assert "as it stands" not in plan.email
    assert "a year more" not in plan.email  # a comparison would leave the sign-on out


def test_a_subject_says_what_the_letter_is_about() -> None:
    settled = made(
        "rest", asks=(SHARE_ASK,), company_position=CompanyPosition(base_final=True)
    ).email
    assert re.match(r"Subject: .*base is settled.*the profit share", settled, re.IGNORECASE)
    choice = made("either_or", package("a", 270_000, 20_000), package("b", 260_000, 60_000)).email
    assert re.match(r"Subject: .*wo ways to", choice)


@pytest.mark.parametrize(
    ("years", "less", "net"), [(4, "10,000", "3,000"), (1, "40,000", "33,000")]
)
def test_a_grant_that_fell_is_counted_by_the_year_beside_the_base_that_rose(
    years: int, less: str, net: str
) -> None:
    moved = ((Component.EQUITY, figure(480_000), figure(440_000)),
             (Component.BASE, figure(250_000), figure(257_000)))  # fmt: skip
    assert OFFER.equity is not None
    offer = replace(OFFER, equity=replace(OFFER.equity, years=years))
    back = replace(SHARE_ASK, opening=figure(480_000), cause=Cause.RESTORED)
    round2 = Round2(moved, "below", "restore", ())
    case = replace(CASE, stage=Stage.ROUND2, offer=offer)
    email = words(case, replace(NUMBERS, offer=offer, asks=(back, BASE_ASK), round2=round2)).email
    assert f"$7,000 more in base and ${less} less in the profit share" in email
    assert f"${net} less than before" in email


def test_a_year_that_comes_to_less_is_called_less() -> None:
    email = story_plan(CASES / "lowered-after-the-counter.yaml").email
    assert re.search(r"\$8,000 .*\$10,000 .*\$2,000", email)


def test_a_bonus_that_fell_as_a_share_of_base_is_counted_on_the_base_of_its_time() -> None:
    plan = story_plan(CASES / "lowered-and-base-still-open.yaml")
    assert "$5,640 less in the bonus" in plan.email  # 10% of 147,000 − 6% of 151,000
    assert "$1,640 a year less" in plan.email  # 5,640 − 4,000


def test_the_short_mail_about_a_part_that_fell_says_so() -> None:
    brief = story_plan(CASES / "lowered-and-base-still-open.yaml").brief
    assert "has come down from 10% to 6%" in brief
    assert "a 10% bonus" in brief


def test_an_answer_is_asked_for_before_the_other_offer_runs_out() -> None:
    plan = story_plan(CASES / "round-two-rival-still-there.yaml")
    assert "by the end of the week" not in plan.email
    assert "a day before their date" in plan.email


def test_what_is_there_and_was_not_told_before_is_not_said_to_have_moved() -> None:
    moved = (
        (Component.BASE, figure(240_000), figure(250_000)),
        (Component.SIGN_ON, figure(0), figure(20_000)),
    )
    plan = made("one_component", asks=(SHARE_ASK,), moved=moved)
    assert "moving base from $240,000 to $250,000, and for the $20,000 sign-on" in plan.email


@pytest.mark.parametrize(
    ("part", "before", "now", "said", "never"),
    [
        (Component.EQUITY, 240_000, 190_000, "$50,000", "first year"),
        (Component.BASE, 250_000, 240_000, "$10,000", "base as"),
        (Component.SIGN_ON, 40_000, 25_000, "$15,000", "first year at least"),
    ],
)
def test_what_fell_and_has_to_stay_is_made_up_by_as_much(
    part: Component, before: int, now: int, said: str, never: str
) -> None:
    fallen = ((part, figure(before), figure(now)),)
    grant = ask(Component.EQUITY, now, before, kind=EquityKind.RSU, period="over four years")
    asks = (replace(grant, cause=Cause.RESTORED),) if part is Component.EQUITY else ()
    call = made("restore", asks=asks, moved=fallen).call
    stays = call.partition("(If it has to stay:)")[2]
    assert said in stays
    assert never not in stays


def test_what_is_asked_for_no_more_is_told_as_given_up() -> None:
    asked = ((Component.BASE, figure(300_000)), (Component.EQUITY, figure(200_000)))
    held = replace(SHARE_ASK, hold=True, opening=figure(120_000))
    told = Offer(base=Stated(300_000, "USD"), equity=Equity(Stated(200_000, "USD"), 1))
    plan = made("one_component", asks=(BASE_ASK, held), asked=asked, previous_ask=told)
    assert re.search(r"a profit share of \$200,000.*(?:let that go|letting that go)", plan.email)
    assert "let" not in made("one_component", asks=(BASE_ASK,), asked=asked[:1]).email
