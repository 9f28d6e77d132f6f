"""What a person needs in order to see, hear and read: theme, text size, captions, speed, language. Keeps nothing.

A choice is one preference with the moment it was made at. Of two choices of the same preference the later counts,
each preference by itself, so that a text size chosen here and a caption colour chosen elsewhere are both kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

Plain: TypeAlias = "str | int | float | bool | list[str]"
"""What a preference is in a file and on the wire."""


class ThemeChoice(StrEnum):
    """Which theme to show."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class ReducedMotion(StrEnum):
    """Whether things that move by themselves stand still."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class CaptionColour(StrEnum):
    """Of the words; eight is what EN 301 549 section 7.3 means by a choice that televisions give too."""

    WHITE = "white"
    YELLOW = "yellow"
    CYAN = "cyan"
    GREEN = "green"
    MAGENTA = "magenta"
    RED = "red"
    BLUE = "blue"
    BLACK = "black"


class CaptionBackground(StrEnum):
    """What stands behind the words."""

    BLACK = "black"
    GREY = "grey"
    WHITE = "white"
    TRANSLUCENT = "translucent"
    NONE = "none"


class CaptionPosition(StrEnum):
    """Where captions are shown; `BELOW` covers nothing of the picture."""

    BOTTOM = "bottom"
    TOP = "top"
    BELOW = "below"


class ReaderFont(StrEnum):
    """What lessons and transcripts are set in."""

    WINDOW = "window"
    SANS = "sans"
    SERIF = "serif"
    DYSLEXIA = "dyslexia"


class ReaderColours(StrEnum):
    """What lessons and transcripts are set on, where that is to be other than the window."""

    WINDOW = "window"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Preferences:
    """All preferences with their defaults.

    Attributes:
        text_percent: Of the whole interface, 100 to 300.
        captions: Whether they are shown.
        caption_percent: Their size, 50 to 300.
        descriptions: Whether what is to be seen is told where nobody speaks.
        speed_percent: How fast recordings play, 50 to 200.
        volume_percent: 0 to 100.
        auto_scroll: Whether a transcript follows the sound.
        transcript_times: Whether a transcript shows when each sentence is said.
        transcript_languages: BCP 47 codes, the dearest first; empty for the course's own.
        reader_percent: Size of lessons and transcripts, 100 to 400, on top of `text_percent`.
        reader_spacing_percent: Between the lines, 100 to 250.
        reader_width: Of a line, in characters, 40 to 120.
        letter_keys: Whether single letters, digits and signs act without a field to be typed into (WCAG 2.1.4).
        voice: Of reading aloud, by the name that the engine gives it; empty for the engine's own.
        voice_percent: How fast it reads, 50 to 200.
        language: Of the window, one of `domain.languages` or another BCP 47 code; empty for the system's.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100
    reduced_motion: ReducedMotion = ReducedMotion.SYSTEM
    captions: bool = True
    caption_percent: int = 100
    caption_colour: CaptionColour = CaptionColour.WHITE
    caption_background: CaptionBackground = CaptionBackground.BLACK
    caption_position: CaptionPosition = CaptionPosition.BOTTOM
    descriptions: bool = False
    speed_percent: int = 100
    volume_percent: int = 100
    auto_scroll: bool = True
    transcript_languages: tuple[str, ...] = ()
    transcript_times: bool = True
    reader_font: ReaderFont = ReaderFont.WINDOW
    reader_colours: ReaderColours = ReaderColours.WINDOW
    reader_percent: int = 100
    reader_spacing_percent: int = 150
    reader_width: int = 70
    letter_keys: bool = True
    voice: str = ""
    voice_percent: int = 100
    language: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody chose; `at_ms` is when, Unix milliseconds, and 0 where nobody in particular did."""

    value: Plain
    at_ms: int = 0


NAMES = tuple(field.name for field in fields(Preferences))
DEFAULTS = Preferences()
RANGES: Mapping[str, tuple[int, int]] = {
    "text_percent": (100, 300),
    "caption_percent": (50, 300),
    "speed_percent": (50, 200),
    "volume_percent": (0, 100),
    "reader_percent": (100, 400),
    "reader_spacing_percent": (100, 250),
    "reader_width": (40, 120),
    "voice_percent": (50, 200),
}
"""Least and most of each number."""

_ENUMS: Mapping[str, type[StrEnum]] = {
    name: type(value) for name in NAMES if isinstance(value := getattr(DEFAULTS, name), StrEnum)
}
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}", re.ASCII)
_LONGEST_TEXT = 200
_MOST_LANGUAGES = 12


def preferences_of(values: Mapping[str, Plain]) -> Preferences:
    """What was chosen by name, with the default for the rest.

    A number out of range is the nearest that is allowed; what means nothing to this program is the default.
    """
    found = {name: value for name in NAMES if name in values and (value := _read(name, values[name])) is not None}
    return Preferences(**found)  # type: ignore[arg-type]  # checked by _read


def plain(name: str, value: object) -> Plain:
    """A value of the preference `name` as it is written.

    Raises:
        ValueError: There is no such preference, or it has no such value; a number out of range is clamped.
    """
    if name not in NAMES:
        raise ValueError(f"there is no preference {name}")
    read = _read(name, list(value) if isinstance(value, tuple) else value)
    if read is None:
        raise ValueError(f"not allowed as {name}: {value!r}")
    if isinstance(read, tuple):
        return list(read)
    return read.value if isinstance(read, StrEnum) else cast("Plain", read)


def newest(ours: Mapping[str, Choice], theirs: Mapping[str, Choice]) -> dict[str, Choice]:
    """Both together: of each preference the later choice, and of two at the very same moment theirs."""
    later = {name: choice for name, choice in theirs.items() if name not in ours or choice.at_ms >= ours[name].at_ms}
    return {**ours, **later}


def _read(name: str, value: object) -> object:
    """The value in the type that the dataclass has; None for one that cannot be meant."""
    default = getattr(DEFAULTS, name)
    if name in _ENUMS:
        return next((each for each in _ENUMS[name] if each == value), None)
    if isinstance(default, bool):
        return value if isinstance(value, bool) else None
    if isinstance(default, int):
        return _clamped(name, value)
    if isinstance(default, tuple):
        return _languages(value)
    if not isinstance(value, str):
        return None
    if name == "language":
        return value if not value or _LANGUAGE.fullmatch(value) else None
    return value[:_LONGEST_TEXT]


def _clamped(name: str, value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        return None
    least, most = RANGES[name]
    return int(min(most, max(least, value)))


def _languages(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list):
        return None
    codes = [code for code in value if isinstance(code, str) and _LANGUAGE.fullmatch(code)]
    return tuple(dict.fromkeys(codes))[:_MOST_LANGUAGES]
