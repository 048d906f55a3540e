"""What came of a message's figures."""

from __future__ import annotations

from dataclasses import dataclass, field

from negotiation.dialogue.acts import Act


@dataclass(slots=True)
class Reading:
    """What came of a message's figures, gathered in order."""

    acts: list[Act] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unused: list[str] = field(default_factory=list)
    used: int = 0  # how many figures were settled, asked about or kept for later

    def note(self, sentence: str) -> None:
        """Say a sentence once."""
        if sentence not in self.notes:
            self.notes.append(sentence)
