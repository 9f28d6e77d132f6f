"""What the values of preferences are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.preferences import (
    CaptionBackground,
    CaptionColour,
    CaptionPosition,
    ReaderColours,
    ReaderFont,
    ReducedMotion,
    ThemeChoice,
)
from learner_app.domain.wording import counted, say

if TYPE_CHECKING:
    from learner_app.domain.preferences import Preferences


def themes() -> list[tuple[ThemeChoice, str]]:
    """Each with its words, as all that follow."""
    return [
        (ThemeChoice.SYSTEM, say("As the system")),
        (ThemeChoice.LIGHT, say("Light")),
        (ThemeChoice.DARK, say("Dark")),
        (ThemeChoice.HIGH_CONTRAST, say("High contrast")),
    ]


def motions() -> list[tuple[ReducedMotion, str]]:
    """Whether motion is reduced."""
    return [
        (ReducedMotion.SYSTEM, say("As the system")),
        (ReducedMotion.ON, say("Yes")),
        (ReducedMotion.OFF, say("No")),
    ]


def caption_colours() -> list[tuple[CaptionColour, str]]:
    """Of the words."""
    return [
        (CaptionColour.WHITE, say("White")),
        (CaptionColour.YELLOW, say("Yellow")),
        (CaptionColour.CYAN, say("Cyan")),
        (CaptionColour.GREEN, say("Green")),
        (CaptionColour.MAGENTA, say("Magenta")),
        (CaptionColour.RED, say("Red")),
        (CaptionColour.BLUE, say("Blue")),
        (CaptionColour.BLACK, say("Black")),
    ]


def caption_backgrounds() -> list[tuple[CaptionBackground, str]]:
    """Behind the words."""
    return [
        (CaptionBackground.BLACK, say("Black")),
        (CaptionBackground.GREY, say("Dark grey")),
        (CaptionBackground.WHITE, say("White")),
        (CaptionBackground.TRANSLUCENT, say("Black that lets the picture through")),
        (CaptionBackground.NONE, say("Nothing")),
    ]


def caption_positions() -> list[tuple[CaptionPosition, str]]:
    """Where they are."""
    return [
        (CaptionPosition.BOTTOM, say("At the foot of the picture")),
        (CaptionPosition.TOP, say("At the top of the picture")),
        (CaptionPosition.BELOW, say("Below the picture")),
    ]


def caption_look(now: Preferences) -> str:
    """What the sample shows, for who cannot see it."""
    if not now.captions:
        return say("No captions are shown")
    return say(
        "Colour: {colour}. Behind: {ground}. Place: {place}. Size: {percent} %.",
        colour=dict(caption_colours())[now.caption_colour],
        ground=dict(caption_backgrounds())[now.caption_background],
        place=dict(caption_positions())[now.caption_position],
        percent=now.caption_percent,
    )


def reader_fonts() -> list[tuple[ReaderFont, str]]:
    """What one reads in."""
    return [
        (ReaderFont.WINDOW, say("As the window")),
        (ReaderFont.SANS, say("Without serifs")),
        (ReaderFont.SERIF, say("With serifs")),
        (ReaderFont.DYSLEXIA, say("For readers with dyslexia")),
    ]


def reader_colours() -> list[tuple[ReaderColours, str]]:
    """What one reads on."""
    return [
        (ReaderColours.WINDOW, say("As the window")),
        (ReaderColours.LIGHT, say("Light")),
        (ReaderColours.DARK, say("Dark")),
        (ReaderColours.HIGH_CONTRAST, say("High contrast")),
    ]


def letters(count: int) -> str:
    """How long a line is."""
    return counted("About %n letters", "About %n letter", count)
