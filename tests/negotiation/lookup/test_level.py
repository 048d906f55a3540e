"""Where a level lands, in words: a block for each of few roles, gathered by company for many."""

from __future__ import annotations

import pytest

from negotiation.lookup.level import level_reply
from negotiation.model.facts import LevelAnswer, LevelLink
from negotiation.model.replies import Reply


def link(
    company: str, level: str, role: str, guides: tuple[str, ...] = ("acme/a.md:9",)
) -> LevelLink:
    return LevelLink(company, level, "Acme", role, "L5", guides)


def said(*links: LevelLink) -> list[str]:
    return level_reply(LevelAnswer("Acme", "", links)).text.splitlines()


def test_three_roles_have_a_block_each() -> None:
    links = [link("Google", f"L{at}", f"Role {at}") for at in (4, 5, 6)]
    assert said(*links, link("Meta", "E5", "Role 5")) == [
        "**L5, says Acme's guide for Role 4**",
        "• Google: L4",
        "",
        "**L5, says Acme's guide for Role 5**",
        "• Google: L5",
        "• Meta: E5",
        "",
        "**L5, says Acme's guide for Role 6**",
        "• Google: L6",
    ]


def test_many_roles_are_gathered_by_company_the_most_said_first() -> None:
    twice = ("acme/a.md:9", "acme/b.md:9")
    links = [link("Meta", "E5", "Role 1")]
    links += [link("Google", f"L{at}", f"Role {at}") for at in range(1, 6)]
    links += [link("Google", "L6", "Role 6", twice), link("Meta", "E5", "Role 2", twice[1:])]
    assert said(*links) == [
        "**Elsewhere, say Acme's guides for 6 roles and levels**",
        "• Google: L6 (2 guides), L1, L2, L3 and 2 more",
        "• Meta: E5 (2 guides)",
    ]


def test_four_levels_are_told_and_no_more_is_said() -> None:
    links = [link("Google", f"L{at}", f"Role {at}") for at in range(1, 5)]
    assert said(*links)[1:] == ["• Google: L1, L2, L3, L4"]


# --- How much is told -----------------------------------------------------------------------------


def answer(*links: LevelLink, disagree: tuple[LevelLink, ...] = ()) -> Reply:
    return level_reply(LevelAnswer("Google", "L5", links, disagree))


def told(links: list[LevelLink]) -> list[str]:
    return answer(*links).text.splitlines()


def about(at: int, role: str = "Engineer", *, exact: bool = True) -> LevelLink:
    """What another company's guide says of Google L5."""
    level = "L5" if exact else "L4-L6"
    return LevelLink(
        "Google", level, f"Firm {at:02}", role, f"SE{at}", (f"f{at}/a.md:1",), exact=exact
    )


def own(at: int, role: str = "Engineer") -> LevelLink:
    """What Google's own guide says of a peer."""
    return LevelLink(f"Firm {at:02}", "S1", "Google", role, "L5", (f"google/{role}.md:{at}",))


def across(at: int, via: tuple[str, ...] = ("Meta",)) -> LevelLink:
    return LevelLink(f"Firm {at:02}", "S1", "Google", "Engineer", "L5", (), across=True, via=via)


def beside(company: str, level: str, *, guides: int = 1, exact: bool = True) -> LevelLink:
    said_in = tuple(f"g{at}/a.md:1" for at in range(guides))
    return LevelLink(company, level, "", "", "", said_in, across=True, exact=exact)


MANY = [own(at, role) for at in range(1, 9) for role in ("A", "B", "C", "D")]


@pytest.mark.parametrize(
    ("links", "last"),
    [
        ([own(at) for at in range(1, 8)], "• Firm 07: S1"),
        ([own(at) for at in range(1, 9)], "• and 1 more"),
        ([own(at, role) for at in range(1, 9) for role in ("A", "B")], "• and 1 more"),
        (MANY, "• and 1 more"),
        ([one for one in MANY if one.company != "Firm 08"], "• Firm 07: S1 (4 guides)"),
        ([across(at) for at in range(1, 8)], "• Firm 07 S1 (its guide says Meta)"),
        ([across(at) for at in range(1, 9)], "• and 1 more"),
        ([about(at) for at in range(1, 13)], "• Firm 12 SE12 (Google L5)"),
        ([about(at) for at in range(1, 14)],
         "• Engineer: Firm 01, Firm 02, Firm 03, Firm 04 and 9 more"),
        ([about(at, f"Role {at % 8}") for at in range(1, 15)], "• and 1 more"),
        ([about(at, f"Role {at % 7}") for at in range(1, 15)], "• Role 6: Firm 06 and Firm 13"),
        ([beside(f"Firm {at}", "S1") for at in range(1, 7)], "• Firm 6: S1"),
        ([beside(f"Firm {at}", "S1") for at in range(1, 8)], "• and 1 more"),
        ([beside("Meta", f"E{at}", guides=at) for at in range(1, 4)],
         "• Meta: E1, E2 (2 guides), E3 (3 guides)"),
        ([beside("Meta", f"E{at}") for at in range(1, 5)], "• Meta: E1, E2, E3 and 1 more"),
    ],
)  # fmt: skip
def test_a_list_ends_with_its_last_line_or_says_how_many_are_left_out(
    links: list[LevelLink], last: str
) -> None:
    assert told(links)[-1] == last


def test_no_more_than_two_companies_between_are_named() -> None:
    assert told([across(1, ("Meta", "Apple"))])[1] == "• Firm 01 S1 (its guide says Meta and Apple)"
    assert told([across(1, ("Meta", "Apple", "Uber"))])[1] == (
        "• Firm 01 S1 (its guide says Meta, Apple and 1 more)"
    )


@pytest.mark.parametrize(
    ("links", "head"),
    [
        ([about(1)], "**1 guide places a role at Google L5**"),
        ([about(1), about(2)], "**2 guides place a role at Google L5** (of 2 companies)"),
        ([about(1), about(1, "Designer")], "**1 guide places a role at Google L5**"),
        ([about(1, exact=False)], "**1 guide places a role in a range that holds Google L5**"),
        ([about(1), about(2, exact=False)],
         "**2 guides place a role at or around Google L5** (of 2 companies)"),
        ([beside("Meta", "E5")], "**Named beside Google L5 in the same guides**"),
        ([beside("Meta", "E5", exact=False)],
         "**Named beside Google L5 in the same guides, as part of a range**"),
        ([own(1, "A"), own(1, "B"), own(1, "C"), own(1, "D")],
         "**Elsewhere, say Google's guides for 4 roles and levels**"),
    ],
)  # fmt: skip
def test_the_head_of_a_list_says_whose_word_it_is_and_how_near(
    links: list[LevelLink], head: str
) -> None:
    assert told(links)[0] == head


def test_what_is_exactly_there_comes_before_what_is_in_a_range() -> None:
    links = [about(at, exact=at > 1) for at in range(1, 14)]
    assert told(links)[1:] == [
        "Exactly there:",
        "• Engineer: Firm 02, Firm 03, Firm 04, Firm 05 and 8 more",
        "In a range that holds it:",
        "• Engineer: Firm 01",
    ]
    assert told(links[:3])[1:] == [
        "• Firm 02 SE2 (Google L5)", "• Firm 03 SE3 (Google L5)", "• Firm 01 SE1 (Google L4-L6)",
    ]  # fmt: skip


def test_roles_of_many_companies_come_first_then_by_their_names() -> None:
    roles = ["Zoologist"] * 6 + ["Writer"] * 3 + ["Cook"] * 3 + ["Baker"]
    links = [about(at, role) for at, role in enumerate(roles)]
    assert [line.split(":")[0] for line in told(links)[1:]] == [
        "• Zoologist", "• Cook", "• Writer", "• Baker",
    ]  # fmt: skip


def test_the_sections_stand_in_one_order_with_what_contradicts_them_last() -> None:
    links = (beside("Meta", "E5"), about(1), across(2), own(3))
    text = answer(*links, disagree=(about(4), own(5))).text
    assert [line for line in text.splitlines() if line.startswith("**")] == [
        "**L5, says Google's guide for Engineer**",
        "**Through a third company** (two guides taken together, no guide says it)",
        "**1 guide places a role at Google L5**",
        "**Named beside Google L5 in the same guides**",
        "**Not all guides agree**",
    ]


def test_how_many_contradict_is_said_and_where_to_who_looks_after_the_guides() -> None:
    several = LevelLink("Meta", "E4", "Odd", "Cook", "", ("a/a.md:1", "b/a.md:2"))
    one = LevelLink("Meta", "Meta E4", "Odd", "Cook", "O1", ("a/a.md:1",))
    nobody = LevelLink("Meta", "lead at Meta", "Odd", "Cook", "O1", ())
    links = (several, one, nobody)
    assert answer(disagree=links).text.splitlines() == [
        "**Not all guides agree**",
        "• 2 guides say Meta E4 (for Odd Cook)",
        "• One guide says Meta E4 (for Odd O1)",
        "• One guide says lead at Meta (for Odd O1)",
    ]
    assert answer(disagree=links).source == "a/a.md:1, b/a.md:2"
    more = tuple(about(at) for at in range(1, 7))
    assert answer(disagree=more[:5]).text.endswith("• One guide says Google L5 (for Firm 05 SE5)")
    assert answer(disagree=more).text.endswith("• and 1 more")


@pytest.mark.parametrize(
    ("links", "title", "note", "source"),
    [
        ([own(1)], "Google · Engineer", "From 1 guide", "google/Engineer.md:1"),
        ([own(1), own(2)], "Google · Engineer", "From 1 guide",
         "google/Engineer.md:1, google/Engineer.md:2"),
        ([own(1, "A"), own(1, "B")], "Google L5", "From 2 guides", "google/A.md:1, google/B.md:1"),
        ([about(at) for at in range(1, 4)], "Google L5", "From 3 guides",
         "f1/a.md:1, f2/a.md:1, f3/a.md:1"),
        ([about(at) for at in range(1, 5)], "Google L5", "From 4 guides",
         "f1/a.md:1, f2/a.md:1, f3/a.md:1 and 1 more"),
        ([across(1)], "Google L5", "", ""),
    ],
)  # fmt: skip
def test_an_answer_says_how_many_guides_it_is_from_and_where_it_stands(
    links: list[LevelLink], title: str, note: str, source: str
) -> None:
    found = answer(*links)
    assert (found.title, found.note, found.source) == (title, note, source)


@pytest.mark.parametrize(
    ("company", "role", "level", "head"),
    [
        ("Acme", "Engineer", "", "**Acme Engineer elsewhere, says its guide**"),
        ("Acme", "Engineer", "ENGINEER", "**Acme Engineer elsewhere, says its guide**"),
        ("Acme", "Engineer", "acme engineer", "**Acme Engineer elsewhere, says its guide**"),
        ("Acme", "Engineer", "L5", "**L5, says Acme's guide for Engineer**"),
        ("Two Peaks", "Engineer", "L5", "**L5, says Two Peaks' guide for Engineer**"),
    ],
)
def test_a_guide_of_one_level_calls_it_by_its_role(
    company: str, role: str, level: str, head: str
) -> None:
    found = LevelAnswer(company, "", (LevelLink("Meta", "E5", company, role, level, ("a.md:1",)),))
    assert level_reply(found).text == f"{head}\n• Meta: E5"


def test_a_level_in_small_letters_is_quoted() -> None:
    assert level_reply(LevelAnswer("Google", "staff", (across(1),))).title == "Google “staff”"
    assert level_reply(LevelAnswer("Google", "L5", (across(1),))).title == "Google L5"
