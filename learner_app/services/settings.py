"""What a person chose about the look and the link; kept in the profile as one small file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.store.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path


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
    """Reads and writes `settings.json` of a profile. Standard library only: it is read before the first paint."""

    def __init__(self, profile: Path) -> None:
        self._path = profile / "settings.json"

    def load(self) -> Settings:
        """The settings; a missing or damaged file, or a value out of range, gives the default."""
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return Settings()
        return _settings(data) if isinstance(data, dict) else Settings()

    def save(self, settings: Settings) -> None:
        """Write atomically.

        Raises:
            ExpectedFailure: Kind.STORAGE where the profile cannot be written.
        """
        write_atomically(self._path, json.dumps(asdict(settings), indent=2).encode())

    def change(self, **values: object) -> Settings:
        """Set some of the settings by name and keep the others."""
        settings = replace(self.load(), **values)  # type: ignore[arg-type]  # names and types are those of Settings
        self.save(settings)
        return settings


def _settings(data: dict[str, object]) -> Settings:
    settings = Settings()
    known = {field.name for field in fields(Settings)}
    for name, value in data.items():
        if name in known and _is_valid(name, value):
            settings = replace(settings, **{name: ThemeChoice(str(value)) if name == "theme" else value})  # type: ignore[arg-type]  # checked by _is_valid
    return settings


def _is_valid(name: str, value: object) -> bool:
    match name:
        case "theme":
            return value in set(ThemeChoice)
        case "sync_automatically":
            return isinstance(value, bool)
        case "text_percent":
            return isinstance(value, int) and not isinstance(value, bool) and 100 <= value <= 300
        case _:
            return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 24 * 60
