"""What bytes on the link are spent on, and which of them a budget may hold back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learner_app.domain.course import Tier


class Purpose(StrEnum):
    """What something that travels is for."""

    RECORDS = "records"  # what was done, and all news that come back with the answer
    TEXT = "text"
    AUDIO = "audio"
    LOW = "low"
    STANDARD = "standard"
    OTHER = "other"  # signing in and out, signs of life

    @property
    def is_media(self) -> bool:
        """Whether a budget, a metered network and download hours hold it back: records and texts go on any link."""
        return self in {Purpose.AUDIO, Purpose.LOW, Purpose.STANDARD}

    @classmethod
    def of(cls, tier: Tier) -> Purpose:
        """What the blobs of a tier are for."""
        return cls(tier.value)


@dataclass(slots=True)
class Flow:
    """Bytes that went each way."""

    up: int = 0
    down: int = 0

    @property
    def total(self) -> int:
        """Both ways together."""
        return self.up + self.down
