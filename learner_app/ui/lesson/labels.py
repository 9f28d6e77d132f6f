"""The text of a lesson's blocks: labels that select, follow links from the keyboard, and can be searched."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from learner_app.domain.preferences import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Callable

_MOUSE = Qt.TextInteractionFlag.TextSelectableByMouse
_LINKS = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.TextSelectableByKeyboard
    | Qt.TextInteractionFlag.LinksAccessibleByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)


@dataclass(frozen=True, slots=True)
class TextLook:
    """What style sheets cannot say of a text.

    Attributes:
        spacing_percent: From one line of running text to the next, of the letters' own height.
        link_colour: As "#rrggbb"; empty for the window's.
    """

    spacing_percent: int = DEFAULTS.reader_spacing_percent
    link_colour: str = ""

    def coloured(self, html: str) -> str:
        """The same with links in their colour: Qt gives them the program's, whatever palette the widget has."""
        return html.replace("<a ", f'<a style="color:{self.link_colour}" ') if self.link_colour else html


def be_stop(text: QLabel, policy: Qt.FocusPolicy = Qt.FocusPolicy.ClickFocus) -> None:
    """Let a text of a lesson take the keyboard, with the ring's room kept for it: else it would move when it does."""
    text.setFocusPolicy(policy)
    text.setProperty("stop", True)
    text.setIndent(0)


class TextLabel(QLabel):
    """Inline HTML from the closed list of `formats.blocks`, shown as rich text; `plain` is the same without markup.

    Tab stops at texts with links alone: each is one more between a reader and the end of the page. A click or `Steps`
    comes to all.
    """

    def __init__(
        self,
        html: str,
        plain: str,
        direction: str,
        follow: Callable[[str], None],
        kind: str = "reading",
        look: TextLook | None = None,
    ) -> None:
        super().__init__()
        self.plain = plain
        self.setProperty("kind", kind)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        look = look or TextLook()
        spaced = f' style="line-height:{look.spacing_percent}%"' if kind == "reading" else ""
        toward = f' dir="{direction}"' if direction else ""
        self.setText(f"<div{toward}{spaced}>{look.coloured(html) or escape(plain)}</div>")
        has_links = "<a " in html
        self.setTextInteractionFlags(_LINKS if has_links else _MOUSE)
        self.setAccessibleName(plain)
        be_stop(self, Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus)
        if has_links:
            self.linkActivated.connect(follow)

    def show_match(self, start: int, length: int) -> None:
        """Select a place in the text as the one that was found; a length of 0 takes the mark away."""
        self.setSelection(start, length)
