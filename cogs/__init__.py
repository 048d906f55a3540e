"""Discord on one side, the product on the other: one file for each group of commands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from discord.ext import commands

from cogs.answers import Answers
from cogs.audit import Audit
from cogs.band import BandCog
from cogs.coach import CoachCog
from cogs.command_links import Links
from cogs.compare import CompareCog
from cogs.errors import Bot, ErrorsCog
from cogs.flags import FlagsCog, FlagStore
from cogs.guide import GuideCog
from cogs.guide_admin import GuideAdminCog
from cogs.guide_changes import GuideChanges
from cogs.help import HelpCog
from cogs.level import LevelCog
from cogs.look_up import LookUpCog
from cogs.mentions import MentionsCog
from cogs.messages import MessagesCog
from cogs.moderators import Moderation, Moderators
from cogs.my_data import MyDataCog
from cogs.newest import NewestCog
from cogs.offer import OfferCog
from cogs.operator import Operator
from cogs.recent import Recent
from cogs.reminders import RemindersCog
from cogs.sweep import SweepCog
from cogs.typed_commands import TypedCommands
from guides.desk import Desk
from guides.library import Library
from negotiation.coach import Coach


def all_cogs(
    bot: Bot,
    library: Library,
    coach: Coach,
    flags: FlagStore,
    *,
    moderation: Moderation,
    moderators: Moderators,
    operator: Operator,
    links: Links,
    leads: Callable[[], bool],
    guides_reloaded: Callable[[], Awaitable[None]],
) -> tuple[commands.Cog, ...]:
    """Every cog, ready to be added to `bot`; each is handed what it uses.

    `leads`: whether this process does what one does for all.
    """
    answers, recent = Answers(library), Recent()
    desk, audit = Desk(library, moderation.history), Audit(bot, moderation.audit_channel, links)
    newest = NewestCog(bot, coach)
    typed = TypedCommands(library, coach, answers, recent, operator)
    reported = FlagsCog(library, flags, moderators)
    return (
        ErrorsCog(bot, operator, links),
        BandCog(library, answers, recent),
        LevelCog(library, answers, recent),
        CompareCog(library, answers, recent),
        GuideCog(library, answers, recent),
        LookUpCog(answers, coach, recent),
        OfferCog(bot, library, coach),
        CoachCog(library, coach, recent, newest),
        newest,
        MessagesCog(bot, coach, typed, recent, links),
        SweepCog(bot),
        MentionsCog(bot, links),
        reported,
        GuideAdminCog(desk, moderators, GuideChanges(desk, audit, guides_reloaded), reported),
        MyDataCog(coach, recent),
        RemindersCog(bot, coach, links, leads),
        HelpCog(moderators, operator),
    )
