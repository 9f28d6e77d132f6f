"""What was chosen about the link and the disk of this device; kept in the profile as one small file."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING

from learner_app.store.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.domain.allowance import LinkRules
    from learner_app.domain.tier_choice import TierPolicy, Wish


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices with their defaults.

    Attributes:
        sync_automatically: Sync when there is a link, every `sync_minutes`.
        data_day_mb, data_month_mb: Data budgets in megabytes (millions of bytes); 0 for none.
        media_on_metered: Sound and pictures may travel on a metered network.
        media_from, media_until: The hours for them, "HH:MM" in local time; equal for the whole day.
        media_kb_s: The most thousand bytes a second they may take; 0 for no limit.
        content_mb: The most that courses may take on the disk; 0 for no limit.
        keep_free_mb: What must stay free on the disk when sound and pictures are fetched.
        media_by_itself: A `domain.tier_choice.Wish`: what comes after the texts without being asked for; empty for
            what the organisation says.
        policy_media_by_itself, policy_media_most: A wish and a tier, for whoever administers the device: what counts
            where nobody chose, and the most that comes by itself whatever anybody chose. No screen changes them.
    """

    sync_automatically: bool = True
    sync_minutes: int = 15
    data_day_mb: int = 0
    data_month_mb: int = 0
    media_on_metered: bool = False
    media_from: str = "00:00"
    media_until: str = "00:00"
    media_kb_s: int = 0
    content_mb: int = 0
    keep_free_mb: int = 250
    media_by_itself: str = ""
    policy_media_by_itself: str = "ask"
    policy_media_most: str = "standard"

    @property
    def link_rules(self) -> LinkRules:
        """What may travel when, as the rules of `domain.allowance` want it."""
        from datetime import time

        from learner_app.domain.allowance import Hours, LinkRules

        hours = Hours(time.fromisoformat(self.media_from), time.fromisoformat(self.media_until))
        return LinkRules(
            day_mb=self.data_day_mb or None,
            month_mb=self.data_month_mb or None,
            on_metered=self.media_on_metered,
            hours=None if hours.start == hours.until else hours,
            cap_kb_s=self.media_kb_s or None,
        )

    @property
    def wish(self) -> Wish | None:
        """What the learner chose to come by itself; None where they chose nothing."""
        from learner_app.domain.tier_choice import Wish

        return Wish(self.media_by_itself) if self.media_by_itself else None

    @property
    def tier_policy(self) -> TierPolicy:
        """What the organisation says of it."""
        from learner_app.domain.course import Tier
        from learner_app.domain.tier_choice import TierPolicy, Wish

        return TierPolicy(Wish(self.policy_media_by_itself), Tier(self.policy_media_most))


class SettingsFile:
    """Reads and writes `settings.json` of a profile. Standard library only."""

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
        """Set some of the settings by name and keep the others.

        Raises:
            ValueError: A value is out of range; nothing is changed.
        """
        bad = [name for name, value in values.items() if not _is_valid(name, value)]
        if bad:
            raise ValueError(f"not allowed: {', '.join(bad)}")
        settings = replace(self.load(), **values)  # type: ignore[arg-type]  # names and types are those of Settings
        self.save(settings)
        return settings


def _settings(data: dict[str, object]) -> Settings:
    settings = Settings()
    known = {field.name for field in fields(Settings)}
    for name, value in data.items():
        if name in known and _is_valid(name, value):
            settings = replace(settings, **{name: value})  # type: ignore[arg-type]  # checked by _is_valid
    return settings


_RANGES = {
    "sync_minutes": (1, 24 * 60),
    "data_day_mb": (0, 1_000_000),
    "data_month_mb": (0, 10_000_000),
    "media_kb_s": (0, 1_000_000),
    "content_mb": (0, 10_000_000),
    "keep_free_mb": (0, 10_000_000),
}
_WISHES = ("ask", "auto", "audio", "low", "standard")
_WORDS = {
    "media_by_itself": ("", *_WISHES),
    "policy_media_by_itself": _WISHES,
    "policy_media_most": ("text", "audio", "low", "standard"),
}
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def _is_valid(name: str, value: object) -> bool:
    if name in {"sync_automatically", "media_on_metered"}:
        return isinstance(value, bool)
    if name in {"media_from", "media_until"}:
        return isinstance(value, str) and _TIME.fullmatch(value) is not None
    if name in _WORDS:
        return value in _WORDS[name]
    least, most = _RANGES[name]
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
