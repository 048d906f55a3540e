"""Where a level lands, in words: a block for each of few roles, gathered by company for many."""

from __future__ import annotations

from negotiation.lookup.level import level_reply
from negotiation.model.facts import LevelAnswer, LevelLink


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
