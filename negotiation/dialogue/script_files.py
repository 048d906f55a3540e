"""The script as files to keep: what may be shown in one, what is private in another."""

from __future__ import annotations

from collections.abc import Iterable

from negotiation.dialogue.context import Context
from negotiation.dialogue.plans import plan_of
from negotiation.model.replies import Attachment, Reply
from negotiation.plan.card import Card, CardPart
from negotiation.plan.plan import Plan

SCRIPT, PRIVATE = "script.md", "private-card.md"
_WORDS = (
    f"Here it is as two files. **{SCRIPT}** has the e-mail and your call notes. **{PRIVATE}** has "
    "your whole private card: keep that one to yourself."
)


def file_reply(context: Context) -> Reply | None:
    """Both files; None where there is no script."""
    plan = plan_of(context)
    if plan is None:
        return None
    files = (
        Attachment(SCRIPT, _written(_script(plan))),
        Attachment(PRIVATE, _written(_private(plan.card))),
    )
    return Reply(_WORDS, attachments=files, private=True)


def _script(plan: Plan) -> Iterable[str]:
    yield "# Your e-mail"
    yield str(plan.email)
    yield "# On the phone"
    yield str(plan.call)


def _private(card: Card) -> Iterable[str]:
    yield "# Private: for your eyes only"
    for part in card.parts:
        yield f"## {part.title}"
        yield _lines(part)
    yield f"*{card.footer}*"


def _lines(part: CardPart) -> str:
    return "\n".join(f"- {line}" for line in part.lines)


def _written(paragraphs: Iterable[str]) -> str:
    return "\n\n".join(paragraphs) + "\n"
