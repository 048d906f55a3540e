"""A figure that says by how much their offer moved: "they went up 5k", "10k less on base".

The sum is shown. Whether "went up 215k" is a step or the new figure is told by its size beside
the figure known; where it could be either, it is asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from negotiation.dialogue.acts import Clarify, Put
from negotiation.dialogue.apply import about_of
from negotiation.dialogue.clarify import RETYPE
from negotiation.dialogue.context import Context
from negotiation.dialogue.reading import Reading
from negotiation.dialogue.say import PARTS, amount_words
from negotiation.dialogue.session import OWN, Choice, Clarification, Setting
from negotiation.dialogue.settings import setting_of
from negotiation.model.money import round_half_up
from negotiation.model.offer import Offer, Stated
from negotiation.model.record import replace
from negotiation.model.replies import escape
from negotiation.model.said import Part, Told
from negotiation.resolution.amounts import Settled, resolve
from negotiation.understanding.message import Mention, Mode
from negotiation.understanding.quantities import Money, Percent

_SURELY = Decimal("0.25")  # of the figure known: so little by itself is a step where a verb says so
_HARDLY = Decimal("0.5")  # so little by itself is no base that somebody offers after another


@dataclass(frozen=True, slots=True)
class _Change:
    """A part of one's own offer, what it is now, and by how much it may have moved."""

    part: Part
    now: Stated
    by: int
    down: bool

    @property
    def then(self) -> int:
        """What it leads to."""
        return self.now.amount - self.by if self.down else self.now.amount + self.by

    @property
    def share(self) -> Decimal:
        """How much that is of what it was."""
        return Decimal(self.by) / self.now.amount if self.now.amount else Decimal(1)


def taken_as_change(
    context: Context, mention: Mention, part: Part | None, reading: Reading
) -> bool:
    """Whether a figure of one's own offer was taken, or asked about, as a change of it."""
    if mention.mode is not Mode.OFFERED or part not in (*_STATED, None) or _replaces(context):
        return False
    if part is None and mention.step and _tells_anew(context, mention):
        return False  # "went from 231 to 238 and added 15k": on what, nobody says
    found = _change(context, mention, part or Part.BASE)
    if mention.step and found is None and part not in (Part.BASE, None) and mention.change >= 0:
        return False  # "another 10k sign-on" where there was none: the figure itself
    taken_off = mention.change < 0 and found is not None and found.part is not Part.BASE
    if mention.step or taken_off:  # of a base it may be the figure itself, and is asked about
        _stepped(context, mention, found, reading)
        return True
    if found is None or not _may_be_step(mention):
        return False
    if found.part is not Part.BASE and not (mention.change and _is_small_beside(mention, found)):
        return False
    if mention.change and found.share <= _SURELY and context.scripted:
        _put(context, found, reading)
        return True
    if found.share < _HARDLY and (part is Part.BASE or mention.moved or mention.change):
        reading.used += 1
        reading.acts.append(Clarify(_which(context, mention, found)))
        return True
    return False


def as_moved(context: Context, mention: Mention) -> Mention:
    """ "Base from 205k to 213k", where 205k is what they offered: it moved, and is no range."""
    figure, part = mention.quantity, mention.part or Part.BASE
    if not isinstance(figure, Money | Percent) or figure.high is None:
        return mention
    now = _known(context.case.offer, part)
    share = context.case.offer.bonus.percent if context.case.offer.bonus else None
    if isinstance(figure, Percent):
        goes_on = part is Part.BONUS and context.scripted and figure.low == share
    else:
        goes_on = figure.from_to and now is not None and figure.in_full == now.amount
    return replace(mention, quantity=figure.end, moved=True) if goes_on else mention


def _replaces(context: Context) -> bool:
    """ "Sorry, 38 not 28": the figure itself, in the unit of the one that it replaces."""
    message = context.message
    return (
        message is not None
        and message.corrects
        and any(one.mode is Mode.DENIED for one in message.mentions)
    )


def _tells_anew(context: Context, mention: Mention) -> bool:
    """Whether another figure of the message is what their offer has come to."""
    said = context.message.mentions if context.message is not None else ()
    return any(
        one.part in (None, Part.BASE)
        and one.mode is Mode.OFFERED
        and one.side is mention.side
        and not one.step
        for one in said
    )


def _stepped(context: Context, mention: Mention, found: _Change | None, reading: Reading) -> None:
    """ "8k more on the base": a step, whatever its size."""
    if found is not None and found.then > 0 and context.scripted:
        _put(context, found, reading)
    else:
        reading.unused.append(escape(mention.words))


def _is_small_beside(mention: Mention, found: _Change) -> bool:
    """ "Add 30k to the equity", where it is 245k; "plus a 20k sign-on" may be all of it."""
    moved = mention.part in (Part.EQUITY, Part.BONUS, Part.SIGN_ON)
    return moved and isinstance(mention.quantity, Money) and found.share <= _SURELY


def _may_be_step(mention: Mention) -> bool:
    """A plain sum, in no period of its own."""
    money = mention.quantity
    return isinstance(money, Money) and money.per is None and money.high is None


def _change(context: Context, mention: Mention, part: Part) -> _Change | None:
    now = _known(context.case.offer, part)
    by = _sum(mention, now) if now is not None else None
    if now is None or by is None or by <= 0:
        return None
    return _Change(part, now, by, mention.change < 0)


def _known(offer: Offer, part: Part) -> Stated | None:
    match part:
        case Part.BASE:
            return offer.base
        case Part.SIGN_ON:
            return offer.sign_on
        case Part.EQUITY:
            return offer.equity.value if offer.equity else None
        case Part.BONUS:
            return offer.bonus.value if offer.bonus else None
        case _:
            return None


_STATED = (Part.BASE, Part.SIGN_ON, Part.EQUITY, Part.BONUS)


def _sum(mention: Mention, now: Stated) -> int | None:
    """The quantity in the unit of what is known; None where it is in another currency."""
    quantity = mention.quantity
    if isinstance(quantity, Percent):
        return int(round_half_up(Decimal(now.amount) * quantity.low / 100))
    if not isinstance(quantity, Money):
        return None
    if quantity.currencies and now.currency and now.currency not in quantity.currencies:
        return None
    return int(round_half_up(quantity.in_full))


def _put(context: Context, found: _Change, reading: Reading) -> None:
    reading.used += 1
    reading.acts.append(Put(_setting(context, found)))
    word = "less" if found.down else "plus"
    shown = (_shown(found, amount) for amount in (found.now.amount, found.by, found.then))
    first, second, third = shown
    reading.note(f"{first} {word} {second} makes {third}.")


def _setting(context: Context, found: _Change) -> Setting:
    equity = context.case.offer.equity
    years = equity.years if found.part is Part.EQUITY and equity is not None else None
    sign = "-" if found.down else "+"
    return Setting(
        found.part, OWN, found.then, found.now.currency, found.now.per, years,
        words=f"{found.now.amount} {sign} {found.by}", moved=True,
    )  # fmt: skip


def _shown(found: _Change, amount: int) -> str:
    return amount_words(Stated(amount, found.now.currency))


def _which(context: Context, mention: Mention, found: _Change) -> Clarification:
    """ "They came back with 25k": far less than the base by itself, so what is it?"""
    labelled = mention.change or _labelled(context, mention)
    ways = [found] if context.scripted or labelled else []
    if labelled and not mention.change:
        ways.append(replace(found, down=True))
    choices = [_way(context, way) for way in ways if way.then > 0]
    if not labelled:
        choices += [*_as_equity(context, found), _sign_on(found)]
    question = (
        f"Your {PARTS[found.part]} is {_shown(found, found.now.amount)} so far. "
        f"What does {escape(mention.words)} make of it?"
    )
    told = Told(found.part, words=mention.words)
    return Clarification(
        about_of(found.part, OWN), mention.words, question, (*choices, RETYPE), told, OWN
    )


def _as_equity(context: Context, found: _Change) -> list[Choice]:
    """The figure as equity, where none was told and the guide pays it: that is what was asked."""
    row = context.row
    if context.scripted or context.case.offer.equity is not None:
        return []
    if row is None or row.equity is None:
        return []
    told = Told(Part.EQUITY, words=str(found.by), amount=Decimal(found.by))
    settled = resolve(told, context.ground(OWN))
    if not isinstance(settled, Settled) and settled.ways:
        settled = settled.ways[0]
    if not isinstance(settled, Settled):
        return []
    setting = setting_of(settled, OWN)
    years = " a year" if setting.years == 1 else f" over {setting.years or 4} years"
    return [Choice("equity", f"Equity of {_shown(found, found.by)}{years}", sets=(setting,))]


def _labelled(context: Context, mention: Mention) -> bool:
    """Whether the message itself says of which part the figure is."""
    said = context.message.mentions if context.message is not None else ()
    return any(one.quantity == mention.quantity and one.part is not None for one in said)


def _way(context: Context, way: _Change) -> Choice:
    more, name = ("less", "down") if way.down else ("more", "up")
    label = f"{_shown(way, way.by)} {more}, {_shown(way, way.then)}"
    return Choice(name, label, sets=(_setting(context, way),))


def _sign_on(found: _Change) -> Choice:
    setting = Setting(Part.SIGN_ON, OWN, found.by, found.now.currency, moved=True)
    return Choice("sign-on", f"A sign-on of {_shown(found, found.by)}", sets=(setting,))
