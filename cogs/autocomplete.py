"""What Discord offers while a person types a company, a role or a place: all from memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import discord
from discord.app_commands import Choice
from discord.ext import commands

from cogs.recent import Recent
from negotiation.coach import Library
from negotiation.lookup.compare import place_name, suggest_places
from negotiation.lookup.query import LookUp
from negotiation.model.facts import Facts, Named
from negotiation.model.guide import Guide

MOST_CHOICES = 25
_LONGEST = 100  # a choice's name and value


class GuideCompletion(commands.Cog):
    """For a cog whose commands have `company`, `role` or `region` options.

    What the person looked up last comes first, where it fits what they have typed.
    """

    def __init__(self, library: Library, recent: Recent | None = None) -> None:
        self._library = library
        self._recent = recent or Recent()

    async def complete_company(
        self, interaction: discord.Interaction[Any], current: str
    ) -> list[Choice[str]]:
        """Companies with a guide."""
        names = (named.name for named in self._facts.suggest_companies(current[:_LONGEST]))
        lately = (guide.company for guide, _ in self._lately(interaction))
        return _choices((*_fitting(lately, current), *names))

    async def complete_role(
        self, interaction: discord.Interaction[Any], current: str
    ) -> list[Choice[str]]:
        """Roles of the company chosen so far; every role where there is none."""
        company = _chosen_company(self._facts, interaction)
        key = company.key if company else None
        names = (named.name for named in self._facts.suggest_roles(key, current[:_LONGEST]))
        lately = (
            guide.role for guide, _ in self._lately(interaction) if key in (None, guide.company_key)
        )
        return _choices((*_fitting(lately, current), *names))

    async def complete_region(
        self, interaction: discord.Interaction[Any], current: str
    ) -> list[Choice[str]]:
        """Places of the guide chosen so far; every place where there is none."""
        guide = _chosen_guide(self._facts, interaction)
        lately = (
            asked.region
            for there, asked in self._lately(interaction)
            if asked.region and guide in (None, there)
        )
        names = self._facts.suggest_regions(guide, current[:_LONGEST])
        return _choices((*_fitting(lately, current), *names))

    async def complete_row_level(
        self, interaction: discord.Interaction[Any], current: str
    ) -> list[Choice[str]]:
        """Levels that the guide chosen so far has rows for, in the region chosen so far."""
        guide = _chosen_guide(self._facts, interaction)
        if guide is None:
            return []
        typed = _typed(interaction, "region")
        region = self._facts.find_region(guide, typed).sure if typed else None
        rows = (row for row in guide.bands if region in (None, row.region))
        names = (row.level_name for row in rows if row.level_name is not None)
        wanted = current.strip().casefold()
        return _choices(name for name in names if wanted in name.casefold())

    async def complete_place(
        self, interaction: discord.Interaction[Any], current: str
    ) -> list[Choice[str]]:
        """Company, role and place in one."""
        lately = (
            place_name(guide, asked.region, asked.level)
            for guide, asked in self._lately(interaction)
        )
        names = suggest_places(self._facts, current[:_LONGEST], MOST_CHOICES)
        return _choices((*_fitting(lately, current), *names))

    async def complete_level_company(
        self, interaction: discord.Interaction[Any], current: str
    ) -> list[Choice[str]]:
        """Companies with a guide, and the peers whose levels the guides name."""
        typed = current.strip().casefold()
        names = (named.name for named in self._facts.suggest_companies(current[:_LONGEST]))
        peers = (name for name in self._facts.level_companies() if typed in name.casefold())
        asked = {one.company.casefold() for one in self._recent.of(interaction.user.id)}
        guides = (guide.company for guide, _ in self._lately(interaction))
        named = (name for name in self._facts.level_companies() if name.casefold() in asked)
        lately = _fitting((*guides, *named), current)
        return _choices((*lately, *names, *peers) if typed else (*lately, *peers))

    async def complete_level(
        self, interaction: discord.Interaction[Any], current: str
    ) -> list[Choice[str]]:
        """The levels and roles that the guides speak of at the company chosen so far."""
        company = _typed(interaction, "company")
        if not company:
            return []
        wanted = current.strip().casefold()
        levels = self._facts.suggest_levels(company)
        named = self._facts.find_company(company).sure
        roles = self._facts.suggest_roles(named.key, current[:_LONGEST]) if named else ()
        return _choices(
            (
                *(level for level in levels if wanted in level.casefold()),
                *(role.name for role in roles),
            )
        )

    def _lately(self, interaction: discord.Interaction[Any]) -> Iterator[tuple[Guide, LookUp]]:
        """The guides that the person looked into last, as far as they are still there."""
        for asked in self._recent.of(interaction.user.id):
            guide = self._facts.guide(f"{asked.company}/{asked.role}")
            if guide is not None:
                yield guide, asked

    @property
    def _facts(self) -> Facts:
        return self._library.index


def _fitting(names: Iterable[str], current: str) -> Iterator[str]:
    """Those that hold what is typed."""
    typed = current.strip().casefold()
    return (name for name in names if typed in name.casefold())


def _choices(names: Iterable[str]) -> list[Choice[str]]:
    distinct = dict.fromkeys(name[:_LONGEST] for name in names)
    return [Choice(name=name, value=name) for name in list(distinct)[:MOST_CHOICES]]


def _chosen_company(facts: Facts, interaction: discord.Interaction[Any]) -> Named | None:
    typed = _typed(interaction, "company")
    return facts.find_company(typed).sure if typed else None


def _chosen_guide(facts: Facts, interaction: discord.Interaction[Any]) -> Guide | None:
    company, typed = _chosen_company(facts, interaction), _typed(interaction, "role")
    return facts.find_role(company.key, typed).sure if company and typed else None


def _typed(interaction: discord.Interaction[Any], option: str) -> str:
    text = getattr(interaction.namespace, option, None)
    return text.strip()[:_LONGEST] if isinstance(text, str) else ""
