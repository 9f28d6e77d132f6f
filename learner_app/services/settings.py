"""What a person chose about the look and the link; kept in the profile as one small file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ThemeChoice(StrEnum):
    """Which theme to show."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices with their defaults.

    Attributes:
        text_percent: 100 to 300.
        sync_automatically: Sync when there is a link, every `sync_minutes`.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100
    sync_automatically: bool = True
    sync_minutes: int = 15


class SettingsFile:
    """Reads and writes `settings.json` of a profile; a damaged file gives the defaults and is kept aside."""

    def load(self) -> Settings:
        """The settings, or the defaults where there is no file."""
        raise NotImplementedError

    def save(self, settings: Settings) -> None:
        """Write atomically."""
        raise NotImplementedError
