"""Who runs the bot, where people may want to know: in `/help`, and where something went wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Operator:
    """As the operator says it of themselves; what is not said is left out."""

    contact: str | None = None
    support_url: str | None = None
    privacy_url: str | None = None
    terms_url: str | None = None
    source_url: str | None = None

    @property
    def card(self) -> str:
        """The lines for `/help`; nothing where nothing was said."""
        lines = (
            ("Contact", self.contact),
            ("Support", self.support_url),
            ("Privacy policy", self.privacy_url),
            ("Terms", self.terms_url),
            ("Source", self.source_url),
        )
        said = " · ".join(f"{name}: {value}" for name, value in lines if value)
        return said and f"**Who runs me**\n{said}"

    @property
    def to_tell(self) -> str:
        """Whom to tell that something went wrong."""
        where = self.contact or self.support_url
        return f"whoever runs this bot ({where})" if where else "whoever runs this bot"
