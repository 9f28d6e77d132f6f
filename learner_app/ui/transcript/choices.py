"""How a person likes to read transcripts; whoever shows one keeps these with the person's other preferences."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ReaderLook:
    """How the text to read looks.

    Attributes:
        font: "window", "sans", "serif" or "dyslexia".
        size_percent: 100 to 400, of the size of running text.
        spacing_percent: Of a line's own height.
        width: Letters in a line, about.
        colours: "window", "light", "dark" or "high-contrast".
    """

    font: str = "window"
    size_percent: int = 100
    spacing_percent: int = 150
    width: int = 70
    colours: str = "window"


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose.

    Attributes:
        follows: The list scrolls along with the recording.
        is_reader: The text to read is shown instead of the list.
    """

    follows: bool = True
    shows_times: bool = True
    is_reader: bool = False
    look: ReaderLook = field(default_factory=ReaderLook)
