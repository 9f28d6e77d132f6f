"""How a person likes to read transcripts, between the panel that shows one and the preferences that keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.preferences import ReaderColours, ReaderFont
from learner_app.ui.transcript.choices import Choices, ReaderLook

if TYPE_CHECKING:
    from learner_app.domain.preferences import Preferences


def choices_of(preferences: Preferences) -> Choices:
    """The panel's choices; what preferences do not know is as it is for everybody."""
    look = ReaderLook(
        font=preferences.reader_font,
        size_percent=preferences.reader_percent,
        spacing_percent=preferences.reader_spacing_percent,
        width=preferences.reader_width,
        colours=preferences.reader_colours,
    )
    return Choices(follows=preferences.auto_scroll, shows_times=preferences.transcript_times, look=look)


def preferences_of(choices: Choices) -> dict[str, object]:
    """The preferences by name that a panel's choices are."""
    return {
        "auto_scroll": choices.follows,
        "transcript_times": choices.shows_times,
        "reader_font": ReaderFont(choices.look.font),
        "reader_percent": choices.look.size_percent,
        "reader_spacing_percent": choices.look.spacing_percent,
        "reader_width": choices.look.width,
        "reader_colours": ReaderColours(choices.look.colours),
    }
