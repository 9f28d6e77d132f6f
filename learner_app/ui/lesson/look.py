"""How a person likes to read lessons: larger than the window's text, in another font or colours, in shorter lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF

from learner_app.domain.preferences import ReaderColours, ReaderFont
from learner_app.ui.lesson.labels import TextLook
from learner_app.ui.transcript.reading import reading_families

if TYPE_CHECKING:
    from learner_app.domain.preferences import Preferences
    from learner_app.ui.theme import Theme
    from learner_app.ui.tokens import Tokens

_HEADINGS = {"h1": "h1", "h2": "h2", "h3": "h3"}
_TEXTS = {"reading": "reading", "body": "body", "strong": "body", "caption": "caption"}
_LETTERS = "abcdefghijklmnopqrstuvwxyz     "  # about what a line has of each


def sheet(tokens: Tokens, preferences: Preferences) -> str:
    """A style sheet for what a lesson is made of; empty where it is read as the window is.

    Tables stay as large as the window's text: larger, their columns would no longer stand beside each other.
    """
    rules = []
    percent = preferences.reader_percent
    if percent != 100:
        sizes = {kind: _scaled(tokens.type[size], percent) for kind, size in _TEXTS.items()}
        # Headings keep their size until the text has reached it: four times a heading leaves no room for its words.
        sizes |= {kind: max(tokens.type[size], sizes["reading"]) for kind, size in _HEADINGS.items()}
        rules += [f'QLabel[kind="{kind}"] {{ font-size: {size}px; }}' for kind, size in sizes.items()]
        rules.append(f"QPlainTextEdit, QPushButton {{ font-size: {sizes['body']}px; }}")
    families = (
        reading_families(preferences.reader_font.value) if preferences.reader_font is not ReaderFont.WINDOW else []
    )
    if families:
        named = ", ".join(f'"{family}"' for family in families)
        rules.append(f"QLabel, QPushButton {{ font-family: {named}; }}")
    return "\n".join(rules)


def ground_sheet(theme: Theme, preferences: Preferences) -> str:
    """A style sheet for the colours that are wanted; empty where they are those of the window."""
    if preferences.reader_colours is ReaderColours.WINDOW:
        return ""
    tokens = theme.other(preferences.reader_colours.value)
    ground, text = tokens.colour["ground"], tokens.colour["text"]
    return f"QLabel {{ color: {text}; }}\n{theme.sheet(tokens)}\nQScrollArea {{ background: {ground}; }}\n"


def text_look(theme: Theme, preferences: Preferences) -> TextLook:
    """What style sheets cannot say of running text."""
    is_other = preferences.reader_colours is not ReaderColours.WINDOW
    link = theme.other(preferences.reader_colours.value).colour["accent"] if is_other else ""
    return TextLook(preferences.reader_spacing_percent, link)


def line_width(tokens: Tokens, preferences: Preferences) -> int:
    """Pixels of the longest line that is wanted."""
    font = QFont()
    font.setPixelSize(_scaled(tokens.type["reading"], preferences.reader_percent))
    return round(QFontMetricsF(font).horizontalAdvance(_LETTERS) / len(_LETTERS) * preferences.reader_width)


def _scaled(size: int, percent: int) -> int:
    return round(size * percent / 100)
